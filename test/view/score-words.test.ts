import { describe, expect, test } from 'vitest';
import type { PassMark } from '../../scripts/model/score.ts';
import type { ParameterState } from '../../scripts/model/standing.ts';
import { agreedText, passText } from '../../scripts/view/words.ts';

describe('how the trial stands to the pass mark', () => {
  const pass = (more: Partial<PassMark>): PassMark => ({
    ...{ mark: '80', state: 'reached', reason: null, conditions: ['papers'], open: [] },
    ...more,
  });

  test.each([
    [pass({}), '合格线 80：试算达到'],
    [pass({ state: 'not-reached' }), '合格线 80：试算未达到'],
    [pass({ state: 'withheld', reason: '材料不足' }), '合格线 80：结论暂缓（材料不足）'],
    [pass({ mark: null, state: 'no-mark' }), '合格线未约定'],
    [pass({ mark: 'no-zero-row' }), '合格线为没有一行得零分：试算达到'],
    [pass({ open: ['papers'] }), '合格线 80：试算达到；另须满足的条件还差：“资料”'],
  ])('%#', (given, text) => {
    expect(passText(given, () => '资料')).toBe(text);
  });
});

test('an agreement after the fact carries both dates, where dates are shown', () => {
  const state = { agreed: true, agreed_on: '2024-11-20', agreed_after_fact: true, first_fact_on: '2024-09-26' };
  expect(agreedText(state as ParameterState, true)).toBe('双方事后确认（2024-11-20，最早一件 2024-09-26）');
  expect(agreedText(state as ParameterState, false)).toBe('双方事后确认');
  const before = { ...state, agreed_after_fact: false, first_fact_on: null };
  expect(agreedText(before as ParameterState, true)).toBe('双方已确认（2024-11-20）');
});

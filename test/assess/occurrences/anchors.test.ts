import { describe, expect, test } from 'vitest';
import type { Snapshot } from '../../../scripts/model/snapshot.ts';
import { passes } from '../../../scripts/view/check.ts';
import { at, type Told, tell } from '../../support/contract.ts';
import { assessed, contractOf, dueTimes, statuses, withPoint } from '../../support/occurrences.ts';

const meeting = (when: string) =>
  tell('acceptance-event', 'AE-02', {
    ...{ subtype: 'meeting', title: '验收会', happened_at: at(when), recorded_at: at(when) },
  });
const receipt = tell('acceptance-event', 'AE-01', {
  ...{
    subtype: 'receipt',
    title: '签收验收申请',
    happened_at: at('2025-06-30 09:30'),
    recorded_at: at('2025-06-30 10:00'),
  },
});

describe('before the first record of a kind', () => {
  const once = { before: 'record:acceptance-event', where: 'record.subtype == "meeting"', at: 'happened_at' };
  const files = contractOf({ once }, { kinds: ['document'], done_at: 'effective_on' });
  const paper = (day: string) => tell('document', 'DOC-01', { effective_on: day, recorded_at: at(`${day} 09:00`) });
  const shown = (told: readonly Told[], asOf = '2025-08-29') => statuses(assessed(files, told, { asOf }));

  test('until there is one, it waits; what is there already has come', () => {
    expect(shown([receipt])).toEqual(['asked: not-due']);
    expect(shown([receipt, paper('2025-07-07')])).toEqual(['asked: met']);
  });

  test('then it should have been there', () => {
    const held = meeting('2025-07-18 09:00');
    expect(shown([held])).toEqual(['asked: missing']);
    expect(shown([held, paper('2025-07-18')])).toEqual(['asked: met']);
    expect(shown([held, paper('2025-07-21')])).toEqual(['asked: late 1']);
    expect(dueTimes(assessed(files, [receipt, held], { asOf: '2025-08-29' }))).toEqual(['asked: 2025-07-18 08:59:59']);
  });
});

describe('after the first record of a kind', () => {
  const once = {
    after: 'record:acceptance-event',
    where: 'record.subtype == "receipt"',
    at: 'happened_at',
    workdays: 7,
  };
  const words = { kinds: ['acceptance-event'], done_at: 'happened_at', owner: 'client' };
  const files = withPoint(contractOf({ once }, { ...words, where: { param: 'confirm' } }), 'confirm', {
    meeting: 'record.subtype == "meeting"',
    any: 'record.subtype == "confirmation" || record.subtype == "meeting"',
  });
  const confirmed = (day: string) =>
    tell('acceptance-event', 'AE-03', {
      ...{ subtype: 'confirmation', title: '受理', happened_at: at(`${day} 16:00`), recorded_at: at(`${day} 17:00`) },
    });
  const shown = (told: readonly Told[], reading: string) =>
    statuses(assessed(files, told, { asOf: '2025-08-29', readings: { confirm: reading } }));

  test('received Monday 2025-06-30: the seventh working day is 07-09', () => {
    expect(dueTimes(assessed(files, [receipt], { asOf: '2025-07-04' }))).toEqual(['asked: 2025-07-09 23:59:59']);
    expect(shown([receipt, confirmed('2025-07-09')], 'any')).toEqual(['asked: met']);
    expect(shown([receipt, confirmed('2025-07-10')], 'any')).toEqual(['asked: late 1']);
  });

  test('a reading says which record confirms', () => {
    const told = [receipt, confirmed('2025-07-08'), meeting('2025-07-18 09:00')];
    expect(shown(told, 'any')).toEqual(['asked: met']);
    expect(shown(told, 'meeting')).toEqual(['asked: late 7']);
  });

  test('working days by a reading; an anchor that a reading does not ask for', () => {
    const days = withPoint(contractOf({ once: { after: 'signed_on', workdays: { param: 'days' } } }), 'days', {
      a: 5,
      b: 10,
    });
    expect(dueTimes(assessed(days, []))).toEqual(['asked: 2024-07-08 23:59:59']);
    expect(dueTimes(assessed(days, [], { readings: { days: 'b' } }))).toEqual(['asked: 2024-07-15 23:59:59']);
    const stage = withPoint(contractOf({ once: { before: { param: 'stage' } } }), 'stage', {
      end: 'term.end',
      no: 'none',
    });
    expect(dueTimes(assessed(stage, []))).toEqual(['asked: 2025-06-29 23:59:59']);
    expect(statuses(assessed(stage, [], { readings: { stage: 'no' } }))).toEqual(['asked: not-applicable']);
  });
});

test('a topic that records call by another word', () => {
  const topics = [{ id: 'officer', title: '责任人', value: '网络安全责任人' }];
  const files = contractOf(
    { once: { on: '2024-07-10', topics, match: { subject: 'role' } } },
    { kinds: ['undertaking'] },
  );
  const named = tell('undertaking', 'UND-01', {
    ...{ subtype: 'appointment', title: '任命', signed_on: '2024-07-01', signer: '乙方', role: '网络安全责任人' },
  });
  expect(statuses(assessed(files, [named]))).toEqual(['asked/officer: met']);
});

test('what is not kept here, or not asked for in this contract, is one line that says so', () => {
  const files = contractOf({ standing: { aside: '不在本系统登记' } }, { kinds: [] });
  expect(assessed(files, []).occurrences).toMatchObject([{ status: 'not-applicable', note: '不在本系统登记' }]);
});

test('a filter that cannot be read lets nothing pass for an answer', () => {
  const files = contractOf({ once: { on: '2024-07-10' } }, { where: 'record.categry == "policy"' });
  expect(statuses(assessed(files, [tell('document', 'DOC-01')]))).toEqual(['asked: missing']);
});

describe('who owes it', () => {
  const gateOf = (owner: string, gates: string[] = ['running']) => {
    const files = contractOf({ once: { on: '2024-07-10' } }, { owner, gates });
    const { occurrences } = assessed(files, []);
    return passes({ contract: files, occurrences, summary: { errors: 0 } } as unknown as Snapshot, 'running');
  };

  test('what the client or the panel has not done never closes the running gate', () => {
    expect(['provider', 'both', 'client', 'panel'].map((owner) => gateOf(owner))).toEqual([false, false, true, true]);
    expect(gateOf('provider', ['acceptance'])).toBe(true);
  });
});

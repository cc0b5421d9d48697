import { describe, expect, test } from 'vitest';
import type { Occurrence } from '../../scripts/model/assessment.ts';
import type { Snapshot } from '../../scripts/model/snapshot.ts';
import type { Audience } from '../../scripts/view/mask.ts';
import type { ChecklistGroup, ChecklistPage } from '../../scripts/view/pages/checklist.ts';
import { CONTRACT_ID, instant, occurrence, pageOf, record, siteOf, smallSnapshot } from './snapshots.ts';

const report = record('inspection-report', 'INS-1', {}, { file: `${CONTRACT_ID}/evidence/inspection-report/INS-1.md` });
const base = smallSnapshot({
  records: [report],
  contract: ({ checklist }) => {
    const [first] = checklist.requirements;
    if (!first) return;
    const standing = { standing: {} };
    checklist.requirements.push({ ...first, id: 'free', title: '其他材料', condition: undefined });
    checklist.requirements.push({
      ...first,
      id: 'no-transfer',
      title: '不得转包',
      condition: undefined,
      due: standing,
    });
  },
});

function checklist(change: Partial<Snapshot>, audience: Audience = 'owner'): ChecklistPage {
  return pageOf(siteOf({ ...base, ...change }, audience), 'checklist', 'checklist');
}

function group(occurrences: Occurrence[], audience: Audience = 'owner'): ChecklistGroup {
  const found = checklist({ occurrences }, audience).sections[0]?.groups[0];
  if (!found) throw new Error('no group');
  return found;
}

test('sections by acceptance condition, others after them, what always holds last', () => {
  const page = checklist({});
  expect(page.sections.map(({ id, title, groups }) => [id, title, groups.map((one) => one.title)])).toEqual([
    ['condition-material', '资料齐全', ['巡检报告']],
    ['others', '其他要求', ['其他材料']],
    ['standing', '始终有效的约定', ['不得转包']],
  ]);
});

test('the sentence counts what is open, and what can only be explained', () => {
  const summary = { ...base.summary, expected: 12, met: 8, late: 1, missing: 2, invalid: 1, waived: 0, noFinding: 1 };
  const page = checklist({ summary, occurrences: [occurrence('p', { status: 'missing', sort: 'prior-step' })] });
  expect(page.lead.map((run) => run.text).join('')).toBe(
    '应有 12 份，已齐 9 份；3 份待办，其中 1 项是应当在先的步骤，只能说明与整改；1 项始终有效的约定未发现违反记录，不计入份数。',
  );
  expect(page.summary.map(({ label, value }) => `${label} ${value}`)).toEqual([
    '已交 8',
    '迟交 1',
    '未交 2',
    '不合格式 1',
    '例外 0',
    '未到期 0',
    '未发现违反记录 1',
  ]);
});

test('what is not counted says why, with the records it speaks of', () => {
  const note = '有相关记录 1 条，请说明；是否属于本条所指，由专家判断';
  const shown = group([occurrence('n', { status: 'not-applicable', note, records: ['INS-1', 'INS-9'] })]);
  expect([shown.badge.word, shown.fraction]).toEqual(['见说明', '不计份数']);
  expect(shown.aside?.text).toBe(note);
  expect(shown.aside?.records.map(({ text, href }) => [text, href !== undefined])).toEqual([
    ['INS-1', true],
    ['INS-9', false],
  ]);
  expect(group([occurrence('m', { status: 'met', note: null })]).aside).toBeNull();
});

describe('a requirement', () => {
  test.each<[string, Occurrence[], badge: string, fraction: string]>([
    ['all there', [occurrence('1'), occurrence('2')], '已交', '2 / 2'],
    ['some to come', [occurrence('1'), occurrence('2', { status: 'not-due' })], '已交', '1 / 1，1 份未到期'],
    ['one late', [occurrence('1'), occurrence('2', { status: 'late' })], '迟交', '2 / 2'],
    [
      'two missing',
      [occurrence('1', { status: 'missing' }), occurrence('2', { status: 'missing' }), occurrence('3')],
      '未交 2',
      '1 / 3',
    ],
    ['a prior step', [occurrence('1', { status: 'missing', sort: 'prior-step' })], '请说明 1', '0 / 1'],
    [
      'not in form',
      [occurrence('1', { status: 'invalid' }), occurrence('2', { status: 'late' })],
      '不合格式 1',
      '1 / 2',
    ],
    ['agreed exception', [occurrence('1', { status: 'waived' })], '例外', '1 / 1'],
    ['nothing due yet', [occurrence('1', { status: 'not-due' })], '未到期', '1 份未到期'],
    ['a prohibition', [occurrence('1', { status: 'no-finding' })], '未发现违反记录', '不计份数'],
  ])('%s', (_, occurrences, badge, fraction) => {
    const { badge: shown, fraction: share } = group(occurrences);
    expect([shown.word, share]).toEqual([badge, fraction]);
  });

  test('names its clause and who owes it', () => {
    expect(group([])).toMatchObject({
      id: 'req-inspection-report',
      clauseNo: '一',
      clauseTitle: '服务内容',
      owner: '乙方',
    });
  });
});

describe('a gap asks for what may lawfully be done', () => {
  const path = `${CONTRACT_ID}/evidence/inspection-report/2024/ledger/2024-08-14.md`;
  const gone = { type: 'record', id: 'OP-9', title: 'OP-9' } as const;

  test.each<[Partial<Occurrence>, action: string, path: string | null, due: string]>([
    [{ status: 'missing' }, '请提交；确未开展的，请说明', path, '应于 2024-08-19 前'],
    [{ status: 'missing', owner: 'both' }, '请双方签署后提交', path, '应于 2024-08-19 前'],
    [{ status: 'missing', owner: 'client' }, '请甲方提供', path, '应于 2024-08-19 前'],
    [{ status: 'missing', sort: 'prior-step' }, '这是应当在先的步骤，请说明经过并整改', null, '应于 2024-08-19 前'],
    [
      { status: 'missing', due: instant('2024-08-19T15:10:00') },
      '请提交；确未开展的，请说明',
      path,
      '应于 2024-08-19 15:10 前',
    ],
    [
      { status: 'missing', note: '例外 WVR-1 已到期' },
      '请提交；确未开展的，请说明；例外 WVR-1 已到期',
      path,
      '应于 2024-08-19 前',
    ],
    [{ status: 'invalid' }, '已有记录但不合格式，请按核查提示更正', null, '应于 2024-08-19 前'],
    [{ status: 'late', late_by_workdays: 3 }, '已收到，迟交照实记录', null, '应于 2024-08-19 前，晚 3 个工作日'],
  ])('%j', (change, action, expectedPath, due) => {
    const [gap] = group([occurrence('1', change)]).gaps;
    expect([gap?.action, gap?.path, gap?.due]).toEqual([action, expectedPath, due]);
  });

  test('and leads to what it is about and to what answers it', () => {
    const [gap] = group([occurrence('1', { status: 'late', subject: gone, records: ['INS-1'] })]).gaps;
    expect(gap?.records).toEqual([{ text: 'OP-9' }, { text: 'INS-1', href: '/ledgers/inspection-report/INS-1.html' }]);
  });

  test('people go by their number before the public', () => {
    const person = { type: 'person', id: 'PER-01', title: '工程师甲' } as const;
    const subject = (audience: Audience) =>
      group([occurrence('1', { status: 'missing', subject: person })], audience).gaps[0]?.subject;
    expect([subject('panel'), subject('public')]).toEqual(['工程师甲', 'PER-01']);
  });

  test('missing before invalid before late, then by the day it was due', () => {
    const due = (day: string) => instant(`2024-08-${day}T23:59:59`);
    const gaps = group([
      occurrence('late', { status: 'late', due: due('01') }),
      occurrence('b', { status: 'missing', due: due('20') }),
      occurrence('invalid', { status: 'invalid', due: due('02') }),
      occurrence('a', { status: 'missing', due: due('10') }),
      occurrence('met'),
    ]).gaps;
    expect(gaps.map((gap) => gap.id.replace('gap-inspection-report--', ''))).toEqual(['a', 'b', 'invalid', 'late']);
  });
});

describe('the month grid', () => {
  test('a line for each subject; a cell leads to its gap, its record or its exception', () => {
    const portal = { type: 'system', id: 'portal', title: '门户' } as const;
    const { grid } = group([
      occurrence('1', { records: ['INS-1'] }),
      occurrence('2', { subject: portal, status: 'missing' }),
      occurrence('3', { subject: portal, status: 'not-due', period: '2025-03-05' }),
    ]);
    const august = grid?.rows.map(({ label, cells }) => [label, cells[1]?.sign, cells[1]?.href]);
    expect(august).toEqual([
      ['台账', '✓', '/ledgers/inspection-report/INS-1.html'],
      ['门户', '✕', '/checklist.html#gap-inspection-report--2'],
    ]);
    expect(grid?.rows[1]?.cells[8]).toMatchObject({ sign: '·', href: null });
  });

  test('none for what is due once, or for each record', () => {
    expect(group([occurrence('1', { period: null })]).grid).toBeNull();
    expect(group([occurrence('1', { subject: { type: 'record', id: 'OP-9', title: 'OP-9' } })]).grid).toBeNull();
  });
});

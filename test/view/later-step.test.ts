import { expect, test } from 'vitest';
import type { LedgerRecord } from '../../scripts/model/snapshot.ts';
import { LATER_STEP } from '../../scripts/view/later-step.ts';
import { makeRecordLines } from '../../scripts/view/record-lines.ts';
import { makeMask } from '../../scripts/view/site/mask.ts';
import { CONTRACT_ID, pageOf, record, siteOf, smallSnapshot } from './snapshots.ts';

const step = (at: string, text: string) => ({ at, by: 'CLI-01', text, result: 'dismissed' });
const finding = record(
  'finding',
  'FND-1',
  {
    fact: '一次未配合',
    reply: step('2024-12-30T09:00:00+08:00', '有异议'),
    decision: step('2025-01-02T09:00:00+08:00', '不予认定'),
  },
  { file: `${CONTRACT_ID}/findings/FND-1.yaml`, line: 1 },
);
const snapshot = smallSnapshot({ records: [finding] });

test('a decision given after the as-of day is not told, neither on paper nor on the page', () => {
  expect(snapshot.identity.as_of).toBe('2024-12-31');
  const { lines } = makeRecordLines(snapshot, makeMask(snapshot, 'owner'));
  const paper = lines('finding', snapshot.ledgers[0]?.records[0] as LedgerRecord);
  expect(paper.find(({ label }) => label === '处理决定')?.value).toBe(LATER_STEP);
  expect(paper.find(({ label }) => label === '乙方答复')?.value).toContain('有异议');
  const page = JSON.stringify(pageOf(siteOf(snapshot, 'owner'), 'record', 'ledgers/findings/FND-1'));
  expect(page).toContain(LATER_STEP);
  expect(page).toContain('有异议');
  expect(page).not.toContain('不予认定');
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PLANTED } from '../../sample/planted.ts';
import type { Snapshot } from '../../scripts/model/snapshot.ts';
import { freshSample, snapshotOfFolder } from '../support/sample-repository.ts';

let snapshot: Snapshot;
let content: string;
let dispose: () => void;

beforeAll(async () => {
  const sample = await freshSample();
  dispose = sample.dispose;
  content = sample.content;
  snapshot = await snapshotOfFolder(content);
});
afterAll(() => dispose());

/** Two sums on paper: with the disputed findings, and without them. */
const summed = (one: Snapshot): string[] => [one.score.total, one.score.total_if_dismissed ?? one.score.total];

/** Whether the text of a diagnostic, or the record at its place, is the planted one. */
function speaksOf(diagnostic: Snapshot['diagnostics'][number], id: string): boolean {
  // An operation that is not there is known by its sequence number only.
  const number = `流水号 ${Number(id.slice(-6))}`;
  if (diagnostic.message.includes(id) || diagnostic.message.includes(number)) return true;
  const records = snapshot.ledgers.filter((chunk) => chunk.file === diagnostic.file).flatMap((chunk) => chunk.records);
  const at = records.filter((record) => record.line <= diagnostic.range.start.line).at(-1) ?? records[0];
  return at?.id === id;
}

const byRule = PLANTED.faults.flatMap((fault) =>
  [fault.rule, ...(fault.also ?? [])].flatMap((rule) => (rule ? [{ fault, rule }] : [])),
);

describe('every planted fault is found under its rule', () => {
  test.each(
    byRule.map(({ fault, rule }) => [fault.id, rule, fault.where.record ?? '', fault.where.file ?? ''] as const),
  )('%s %s %s', (_, rule, record, file) => {
    const found = snapshot.diagnostics.filter(
      (one) => one.rule === rule && (record === '' ? one.file.endsWith(file) : speaksOf(one, record)),
    );
    expect(found).toHaveLength(1);
  });

  test('and nothing else is', () => {
    const expected = byRule.map(({ rule }) => rule).sort();
    expect(snapshot.diagnostics.map((one) => one.rule).sort()).toEqual(expected);
  });
});

test('what is missing, late or invalid is what was planted', () => {
  const found = snapshot.occurrences
    .filter(({ status }) => status === 'missing' || status === 'late' || status === 'invalid')
    .map(({ id, status }) => [id, status]);
  const planted = PLANTED.faults.flatMap(({ gaps = {} }) => Object.entries(gaps));
  expect(found.sort()).toEqual(planted.sort());
});

describe('every planted point is charged where it was planted', () => {
  const priced = PLANTED.faults.filter(
    (fault) =>
      fault.consequence.row !== null &&
      fault.consequence.points !== '0' &&
      !['unconfirmed', 'dismissed'].includes(fault.status ?? ''),
  );

  test.each(priced.map((fault) => [fault.id, fault] as const))('%s', (_, fault) => {
    const { occurrence, record } = fault.where;
    const charges = snapshot.charges.filter((charge) => {
      if (charge.row !== fault.consequence.row) return false;
      const named = occurrence
        ? ['requirement', 'task', 'system', 'planned_on'].map((key) => occurrence[key]).filter(Boolean)
        : [];
      return occurrence
        ? named.every((part) => charge.fact.includes(String(part)))
        : charge.records.includes(String(record));
    });
    expect(charges.map((charge) => charge.points)).toEqual([fault.consequence.points]);
  });

  test('and no other charge stands', () => {
    expect(snapshot.charges).toHaveLength(priced.length);
  });

  test('the totals are the hand-added literals', () => {
    expect(summed(snapshot)).toEqual(['80.5', '81.5']);
    expect([PLANTED.total, PLANTED.total_if_dismissed]).toEqual(['80.5', '81.5']);
  });

  test.each(PLANTED.totals.map((one) => [one.as_of, one.total, one.if_dismissed] as const))(
    'as of %s: %s, %s if the disputed findings fall',
    async (asOf, total, ifDismissed) => {
      expect(summed(await snapshotOfFolder(content, asOf))).toEqual([total, ifDismissed]);
    },
  );
});

test('near misses are not found', () => {
  for (const miss of PLANTED.near_misses) {
    expect(snapshot.diagnostics.filter((one) => one.rule === miss.rule && speaksOf(one, miss.where.record))).toEqual(
      [],
    );
    expect(snapshot.charges.filter((charge) => charge.records.includes(miss.where.record))).toEqual([]);
  }
});

test('rows add up to the total, each trial is its maximum less its charges', () => {
  const tenths = (text: string) => Math.round(Number(text) * 10);
  expect(snapshot.score.rows.reduce((sum, row) => sum + tenths(row.trial), 0)).toBe(tenths(snapshot.score.total));
  for (const row of snapshot.score.rows) {
    const lost = row.charges.reduce((sum, charge) => sum + tenths(charge.points), 0);
    expect(tenths(row.trial)).toBe(tenths(row.max ?? '0') - lost);
  }
});

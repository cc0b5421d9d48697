import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PLANTED } from '../../sample/planted.ts';
import type { Snapshot } from '../../scripts/model/snapshot.ts';
import { freshSample, snapshotOfFolder } from '../support/sample-repository.ts';

let snapshot: Snapshot;
let dispose: () => void;

beforeAll(async () => {
  const sample = await freshSample();
  dispose = sample.dispose;
  snapshot = await snapshotOfFolder(sample.content);
});
afterAll(() => dispose());

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
  test.each(byRule.map(({ fault, rule }) => [fault.id, rule, fault.where.record ?? ''] as const))(
    '%s %s %s',
    (_, rule, record) => {
      const found = snapshot.diagnostics.filter((one) => one.rule === rule && (record === '' || speaksOf(one, record)));
      expect(found).toHaveLength(1);
    },
  );

  test('and nothing else is', () => {
    const expected = byRule.map(({ rule }) => rule).sort();
    expect(snapshot.diagnostics.map((one) => one.rule).sort()).toEqual(expected);
  });
});

describe('every planted point is charged where it was planted', () => {
  const priced = PLANTED.faults.filter(
    (fault) => fault.consequence.row !== null && fault.consequence.points !== '0' && fault.status !== 'unconfirmed',
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
    expect([snapshot.score.total, snapshot.score.total_if_dismissed]).toEqual(['83.0', '84.0']);
    expect([PLANTED.total, PLANTED.total_if_dismissed]).toEqual(['83.0', '84.0']);
  });
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

import { expect, test } from 'vitest';
import { withAliases } from '../../scripts/told/aliases.ts';
import { assessTold } from '../support/contract.ts';
import { CONTRACT } from '../support/score.ts';

/** A quotation stays as the contract has it; the lawful word stands in a note beside it. */

function clause(slug: string, reading: string) {
  const { aliases } = assessTold({ contract: CONTRACT, readings: { 'terms.alias': reading } });
  const all = (list: typeof CONTRACT.contract.clauses): typeof list =>
    list.flatMap((one) => [one, ...all((one.children ?? []) as typeof list)]);
  return all(withAliases(CONTRACT, aliases).contract.clauses).find((one) => one.slug === slug);
}

test('the words of tendering in a negotiated procurement', () => {
  const lawful = clause('c1-1-2', 'lawful');
  expect(lawful?.quote).toBe('中标通知书');
  expect(lawful?.note).toContain('引文中的“中标通知书”即成交通知书（合同写作中标通知书）');
  expect(clause('c1-1-2', 'as-written')?.note ?? '').not.toContain('即成交通知书');
});

test('without words to explain the files are the very same', () => {
  expect(withAliases(CONTRACT, {})).toBe(CONTRACT);
});

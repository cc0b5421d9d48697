import type { ContractFile, ContractFiles } from '../model/contract.ts';

/** Printed number, title and our own summary of every clause by its slug. */
export type ClauseLabels = ReadonlyMap<string, { no: string; title: string; summary: string }>;

export function clauseLabels(contract: ContractFile): ClauseLabels {
  const labels = new Map<string, { no: string; title: string; summary: string }>();
  const walk = (clauses: ContractFile['clauses']) => {
    for (const clause of clauses) {
      labels.set(clause.slug, { no: clause.no, title: clause.title, summary: clause.summary ?? '' });
      walk((clause.children ?? []) as ContractFile['clauses']);
    }
  };
  walk(contract.clauses);
  return labels;
}

export function clauseNo(labels: ClauseLabels, slug: string | null): string | null {
  return slug === null ? null : (labels.get(slug)?.no ?? slug);
}

/** Titles of the conditions of acceptance, the id itself for one that there is not. */
export function conditionTitle({ checklist }: Pick<ContractFiles, 'checklist'>): (id: string) => string {
  const titles = new Map(checklist.conditions.map(({ id, title }) => [id, title]));
  return (id) => titles.get(id) ?? id;
}

import type { MachineCheck, Rule } from '../assess/rules/rule.ts';
import type { Clause, Requirement, Row } from '../model/contract.ts';
import type { Snapshot } from '../model/snapshot.ts';

/** What carries out one machine check of one register row, and the test that fails without it. */
export interface Executor {
  sort: 'requirement' | 'rule' | 'primitive' | 'schema';
  id: string;
  test: string;
  /** How often it ran on this content: occurrences of a requirement, charges of a primitive; null where it is not counted. */
  runs: number | null;
}

export interface CoverageLine {
  row: string;
  clause: string;
  title: string;
  nature: string;
  check: MachineCheck;
  by: Executor[];
}

export interface CoverageView {
  contract: string;
  lines: CoverageLine[];
  covered: number;
  /** Rows whose only machine check is that a file of the kind exists. */
  presenceOnly: string[];
  /** Rows without any machine check: people judge them. */
  peopleOnly: string[];
}

/** Every register row × machine check of a contract, with its executors; an empty list is an honest gap. */
export function coverageView(snapshot: Snapshot, rules: readonly Rule[]): CoverageView {
  const { contract, checklist, scorecard, severities } = snapshot.contract;
  const clauseOf = new Map(severities.rules.map((one) => [one.rule, one.clause]));
  const lines: CoverageLine[] = [];
  const peopleOnly: string[] = [];
  const presenceOnly: string[] = [];
  for (const clause of flatten(contract.clauses)) {
    const requirements = checklist.requirements.filter((one) => one.clause === clause.slug);
    const rows = scorecard.rows.filter((row) => row.clause === clause.slug);
    const kinds = new Set([...requirements.flatMap((one) => one.kinds), ...rows.flatMap(kindsOf)]);
    const standing = rules.filter((rule) => clauseOf.get(rule.id) === clause.slug || touches(rule, kinds));
    const by = (check: MachineCheck): Executor[] => [
      ...requirements.filter((one) => requirementChecks(one).includes(check)).map((one) => requirement(snapshot, one)),
      ...rows.filter((row) => rowChecks(row).includes(check)).map((row) => primitive(snapshot, row)),
      ...standing.filter((rule) => rule.checks.includes(check)).map((rule) => executor('rule', rule.id)),
      ...(check === 'E' ? [...kinds].map((kind) => executor('schema', kind)) : []),
    ];
    for (const entry of clause.register ?? []) {
      const checks = entry.checks as MachineCheck[];
      const found = checks.map((check) => ({ check, by: by(check) }));
      for (const { check, by: list } of found) {
        lines.push({ row: entry.row, clause: clause.slug, title: clause.title, nature: entry.nature, check, by: list });
      }
      if (checks.length === 0) peopleOnly.push(entry.row);
      else if (isPresenceOnly(found)) presenceOnly.push(entry.row);
    }
  }
  return {
    contract: contract.id,
    lines,
    covered: lines.filter((line) => line.by.length > 0).length,
    presenceOnly,
    peopleOnly,
  };
}

/** Something runs, and all of it only asks whether a file of the kind exists. */
function isPresenceOnly(found: readonly { check: MachineCheck; by: Executor[] }[]): boolean {
  const executed = found.filter(({ by }) => by.length > 0);
  return executed.length > 0 && executed.every(({ check }) => check === 'P');
}

function flatten(clauses: readonly Clause[]): Clause[] {
  return clauses.flatMap((clause) => [clause, ...flatten(clause.children ?? [])]);
}

function requirementChecks(requirement: Requirement): MachineCheck[] {
  const due = requirement.due as object;
  if ('standing' in due) return ['N'];
  const checks: MachineCheck[] = ['P', 'D'];
  if ('every' in due || 'planned' in due) checks.push('C');
  if ('per' in due || 'planned' in due) checks.push('X');
  if (requirement.sort === 'prior-step') checks.push('T');
  return checks;
}

function rowChecks(row: Row): MachineCheck[] {
  const checks = new Set<MachineCheck>(['Q']);
  for (const rule of row.rules) {
    if (rule.late) checks.add('D');
    if ('findings' in rule.from) checks.add('N').add('X');
    if ('occurrences' in rule.from) checks.add('C').add('P');
  }
  return [...checks];
}

function kindsOf(row: Row): string[] {
  return row.rules.flatMap((rule) => ('records' in rule.from ? rule.from.records : []));
}

/** A rule over some kinds stands wherever these kinds answer; one over all kinds wherever any does. */
function touches(rule: Rule, kinds: ReadonlySet<string>): boolean {
  return kinds.size > 0 && (rule.about.length === 0 || rule.about.some((kind) => kinds.has(kind)));
}

function requirement(snapshot: Snapshot, { id }: Requirement): Executor {
  return { ...executor('requirement', id), runs: snapshot.occurrences.filter((one) => one.requirement === id).length };
}

function primitive(snapshot: Snapshot, row: Row): Executor {
  return { ...executor('primitive', row.id), runs: snapshot.charges.filter((charge) => charge.row === row.id).length };
}

function executor(sort: Executor['sort'], id: string): Executor {
  const tests = {
    requirement: 'test/assess/occurrences.test.ts',
    rule: `test/assess/rules/${id}.test.ts`,
    primitive: 'test/assess/score.test.ts',
    schema: 'test/schemas.test.ts',
  };
  return { sort, id, test: tests[sort], runs: null };
}

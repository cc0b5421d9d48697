import type { MachineCheck, Rule } from '../assess/rule.ts';
import type { Clause, Requirement, Row } from '../model/contract.ts';
import type { Snapshot } from '../model/snapshot.ts';

/** What carries out one machine check of one register row, and the test that fails without it. */
export interface Executor {
  sort: 'requirement' | 'rule' | 'primitive' | 'schema' | 'clock';
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
  /** Of the lines that nothing carries out, those of scope and definitions, which are shown and never counted. */
  shown: number;
  /** Rows of the register, each in exactly one of the classes below. */
  rows: number;
  /** Every check that the register names is carried out, and it names more than presence. */
  checked: string[];
  /** Some of the checks are carried out, some are not. */
  partly: string[];
  /** The register asks for presence alone, and that is carried out. */
  presenceOnly: string[];
  /** Rows with machine checks of which none is carried out. */
  unserved: string[];
  /** Rows without any machine check: people judge them. */
  peopleOnly: string[];
  /** Scope and definitions: shown with their clause, never counted. */
  shownOnly: string[];
}

/** Every register row × machine check of a contract, with its executors; an empty list is an honest gap. */
export function coverageView(snapshot: Snapshot, rules: readonly Rule[]): CoverageView {
  const { contract } = snapshot.contract;
  const lines: CoverageLine[] = [];
  const classes: Classes = {
    checked: [],
    partly: [],
    presenceOnly: [],
    unserved: [],
    peopleOnly: [],
    shownOnly: [],
  };
  for (const clause of flatten(contract.clauses)) {
    for (const entry of clause.register ?? []) {
      const by = executorsOf(snapshot, rules, clause, entry.row);
      const found = entry.checks.map((check) => ({ check, by: by(check) }));
      for (const { check, by: list } of found) {
        lines.push({ row: entry.row, clause: clause.slug, title: clause.title, nature: entry.nature, check, by: list });
      }
      classes[classOf(entry.nature, found)].push(entry.row);
    }
  }
  return {
    contract: contract.id,
    lines,
    covered: lines.filter((line) => line.by.length > 0).length,
    shown: lines.filter(({ nature, by }) => isShown(nature) && by.length === 0).length,
    rows: Object.values(classes).flat().length,
    ...classes,
  };
}

type Classes = Pick<CoverageView, 'checked' | 'partly' | 'presenceOnly' | 'unserved' | 'peopleOnly' | 'shownOnly'>;

function classOf(nature: string, found: readonly { check: MachineCheck; by: Executor[] }[]): keyof Classes {
  if (isShown(nature)) return 'shownOnly';
  if (found.length === 0) return 'peopleOnly';
  const executed = found.filter(({ by }) => by.length > 0);
  if (executed.length === 0) return 'unserved';
  if (executed.length < found.length) return 'partly';
  return found.every(({ check }) => check === 'P') ? 'presenceOnly' : 'checked';
}

function isShown(nature: string): boolean {
  return nature === 'scope' || nature === 'definition';
}

/** What carries out a check of one row: the requirements that name it, its clause's row of the sheet and clocks, and rules. */
function executorsOf(
  snapshot: Snapshot,
  rules: readonly Rule[],
  clause: Clause,
  row: string,
): (check: MachineCheck) => Executor[] {
  const { contract, checklist, scorecard, severities } = snapshot.contract;
  const requirements = checklist.requirements.filter((one) =>
    one.rows ? one.rows.includes(row) : one.clause === clause.slug,
  );
  const rows = scorecard.rows.filter((one) => one.clause === clause.slug);
  const answers = contract.service_rows?.find((one) => one.clause === clause.slug)?.answers ?? [];
  const kinds = new Set([
    ...requirements.flatMap((one) => one.kinds),
    ...answers.map(({ kind }) => kind),
    ...rows.flatMap(kindsOf),
  ]);
  const standing = rules.filter((rule) => {
    const set = severities.rules.find((one) => one.rule === rule.id);
    // A rule that the contract sets over certain rows stands there and nowhere else.
    if (set?.rows) return set.rows.includes(row);
    return rule.ownFiles ? set?.clause === clause.slug : touches(rule, kinds);
  });
  const clocks = clocksOf(contract, clause.slug);
  return (check) => [
    ...requirements.filter((one) => requirementChecks(one).includes(check)).map((one) => requirement(snapshot, one)),
    ...rows.filter((one) => rowChecks(one).includes(check)).map((one) => primitive(snapshot, one)),
    ...standing.filter((rule) => rule.checks.includes(check)).map((rule) => executor('rule', rule.id)),
    ...clocks.filter((one) => one.checks.includes(check)).map((one) => executor('clock', one.id, one.test)),
    ...(check === 'E' ? [...kinds].map((kind) => executor('schema', kind)) : []),
  ];
}

function flatten(clauses: readonly Clause[]): Clause[] {
  return clauses.flatMap((clause) => [clause, ...flatten(clause.children ?? [])]);
}

/** What a due form carries out: presence, a limit where it gives one, order, cadence, and answers found by reference. */
function requirementChecks({ due, sort, done_at, kinds }: Requirement): MachineCheck[] {
  const [form, words] = Object.entries(due)[0] as [string, { [word: string]: unknown }];
  // A finding that stands on a row of the sheet is taken from there.
  if (form === 'standing')
    return words.aside === undefined ? ['N', ...(words.findings_row ? (['X'] as const) : [])] : [];
  const checks: MachineCheck[] = kinds.length > 0 ? ['P'] : [];
  const isLimited = ['workdays', 'hours', 'on', 'before'].some((word) => words[word] !== undefined);
  if (isLimited || !['per', 'triggered'].includes(form)) checks.push('D');
  if (sort === 'prior-step' || done_at !== undefined || words.before !== undefined) checks.push('T');
  if (form === 'every' || form === 'planned' || words.each !== undefined) checks.push('C');
  if (form === 'planned' || words.ref !== undefined || words.per === 'row') checks.push('X');
  return checks;
}

function rowChecks(row: Row): MachineCheck[] {
  const checks = new Set<MachineCheck>(['Q']);
  for (const rule of row.rules) {
    if (rule.late || rule.within) checks.add('D');
    if ('findings' in rule.from) checks.add('N').add('X');
    if ('occurrences' in rule.from) checks.add('C').add('P');
  }
  return [...checks];
}

/** What a clause makes of time: days that move a term or a payment, and terms that outlast the contract. */
function clocksOf(contract: Snapshot['contract']['contract'], clause: string): ClockCheck[] {
  const moved = (contract.shifts ?? []).filter((one) => one.clause === clause);
  const lasting = (contract.terms ?? []).filter((one) => one.clause === clause);
  return [
    ...moved.map(({ subtype }): ClockCheck => ({ id: subtype, checks: ['Q'], test: 'test/assess/clocks.test.ts' })),
    ...lasting.map(({ id }): ClockCheck => ({ id, checks: ['Q'], test: 'test/assess/terms.test.ts' })),
  ];
}

interface ClockCheck {
  id: string;
  checks: readonly MachineCheck[];
  test: string;
}

function kindsOf(row: Row): string[] {
  return row.rules.flatMap((rule) => ('records' in rule.from ? rule.from.records : []));
}

/** A rule over some kinds stands wherever these kinds answer; one over all kinds wherever any does; none over files. */
function touches(rule: Rule, kinds: ReadonlySet<string>): boolean {
  return kinds.size > 0 && !rule.ownFiles && (rule.about.length === 0 || rule.about.some((kind) => kinds.has(kind)));
}

function requirement(snapshot: Snapshot, { id, due }: Requirement): Executor {
  const runs = snapshot.occurrences.filter((one) => one.requirement === id).length;
  return { ...executor('requirement', id, FORM_TESTS[Object.keys(due)[0] ?? '']), runs };
}

function primitive(snapshot: Snapshot, row: Row): Executor {
  return { ...executor('primitive', row.id), runs: snapshot.charges.filter((charge) => charge.row === row.id).length };
}

/** The tests of the due forms that have one of their own. */
const FORM_TESTS: { readonly [form: string]: string } = {
  every: 'test/assess/occurrences/periods.test.ts',
  per: 'test/assess/occurrences/per.test.ts',
  triggered: 'test/assess/occurrences/triggered.test.ts',
};

function executor(sort: Executor['sort'], id: string, test?: string): Executor {
  const tests = {
    requirement: 'test/assess/occurrences/occurrences.test.ts',
    rule: `test/assess/rules/${id}.test.ts`,
    primitive: 'test/assess/score/score.test.ts',
    schema: 'test/schemas.test.ts',
    clock: 'test/assess/clocks.test.ts',
  };
  return { sort, id, test: test ?? tests[sort], runs: null };
}

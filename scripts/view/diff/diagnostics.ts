import { compareDiagnostics, type Diagnostic } from '../../model/diagnostic.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { clauseNo } from '../clauses.ts';
import { type Audience, MASKED } from '../mask.ts';
import type { SiteContext } from '../site/context.ts';
import { shownDiagnostic } from '../site/record-view.ts';
import type { DiagnosticSight, DiffView } from './types.ts';

/** The diagnostics of one version; `context` is null where the contract's own files cannot be used. */
export interface Findings {
  diagnostics: readonly Diagnostic[];
  context: SiteContext | null;
}

/** A diagnostic with what tells it from others, whatever line it stands on: its rule, its record, what it says. */
interface Known {
  diagnostic: Diagnostic;
  record: string | null;
  exact: string;
  /** Without figures and wording that go with what the record says elsewhere; null where only the exact text will do. */
  loose: string | null;
}

/** One record may well have several errors of these: each is about another field. */
const BY_FIELD = new Set(['schema', 'subtype-fields', 'missing-heading']);

export function diagnosticChanges(base: Findings, head: Findings, audience: Audience): DiffView['diagnostics'] {
  const renamed = renamedFiles(base.context?.snapshot ?? null, head.context?.snapshot ?? null);
  // Records can be told apart on both sides or on none.
  const comparable = base.context !== null && head.context !== null;
  const before = base.diagnostics.map((one) => known(one, comparable ? base.context : null, renamed));
  const after = head.diagnostics.map((one) => known(one, comparable ? head.context : null, new Map()));
  const exact = unmatched(before, after, (one) => one.exact);
  const loose = unmatched(exact.before, exact.after, (one) => one.loose);
  return {
    new: shown(loose.after, head.context, audience),
    gone: shown(loose.before, base.context, audience),
  };
}

function known(diagnostic: Diagnostic, context: SiteContext | null, renamed: ReadonlyMap<string, string>): Known {
  const { rule, severity, message, hint, file } = diagnostic;
  const record = context?.recordOf(diagnostic)?.id ?? null;
  const head = `${rule}\0${severity}\0`;
  const about = record ?? within(diagnostic, context);
  if (about === null) {
    // Which commit last held something may be told differently by two histories.
    const said = message.replace(/\b[0-9a-f]{7,64}\b/g, '0');
    return { diagnostic, record, exact: `${head}file\0${renamed.get(file) ?? file}\0${said}`, loose: null };
  }
  const own = `${head}record\0${about}\0`;
  const loose = BY_FIELD.has(rule) ? null : `${own}${withoutFigures(hint)}`;
  return { diagnostic, record, exact: `${own}${withoutFigures(message)}`, loose };
}

/** What is said of a line inside a record goes with it from file to file, though the record as such may be sound. */
function within(diagnostic: Diagnostic, context: SiteContext | null): string | null {
  const record = context?.recordAt(diagnostic) ?? null;
  return record !== null && diagnostic.range.start.line > record.line ? record.id : null;
}

/** Ids keep their digits: they say what is meant, while days and hours change with every correction. */
function withoutFigures(text: string): string {
  return text.replace(/[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+|\d+(?:[.:-]\d+)*/g, (found) => (/^\d/.test(found) ? '0' : found));
}

function unmatched(before: readonly Known[], after: readonly Known[], keyOf: (one: Known) => string | null) {
  const open = new Map<string, Known[]>();
  const left: Known[] = [];
  for (const one of before) {
    const key = keyOf(one);
    if (key === null) left.push(one);
    else open.set(key, [...(open.get(key) ?? []), one]);
  }
  const rest = after.filter((one) => {
    const key = keyOf(one);
    return key === null || open.get(key)?.shift() === undefined;
  });
  return { before: [...left, ...[...open.values()].flat()], after: rest };
}

/** Files that only changed their name, by their old one: what is wrong with them is nothing new. */
function renamedFiles(base: Snapshot | null, head: Snapshot | null): Map<string, string> {
  const [old, now] = [base?.files ?? [], head?.files ?? []].map(
    (files) => new Map(files.map((one) => [one.path, one])),
  );
  const arrived = new Map(
    (head?.files ?? []).filter(({ path }) => !old?.has(path)).map((one) => [one.sha256, one.path]),
  );
  const gone = (base?.files ?? []).filter(({ path }) => !now?.has(path));
  return new Map(gone.flatMap(({ path, sha256 }) => (arrived.has(sha256) ? [[path, arrived.get(sha256) ?? '']] : [])));
}

function shown(list: readonly Known[], context: SiteContext | null, audience: Audience): DiagnosticSight[] {
  const sorted = [...list].sort((a, b) => rank(a) - rank(b) || compareDiagnostics(a.diagnostic, b.diagnostic));
  return sorted.map(({ diagnostic, record }) => {
    const { rule, severity, file, range } = diagnostic;
    const { message, hint } = context ? shownDiagnostic(context, diagnostic) : unseen(diagnostic, audience);
    const clause = context ? clauseNo(context.names.clauses, diagnostic.clause) : null;
    return { rule, severity, message, hint, record, file, line: range.start.line, clause };
  });
}

/** Without contract files no mask can be made: of records nothing is quoted then. */
function unseen({ rule, message, hint }: Diagnostic, audience: Audience) {
  return audience === 'owner' || rule === 'contract-file' ? { message, hint } : { message: MASKED, hint: '' };
}

function rank({ diagnostic }: Known): number {
  return ['error', 'warning', 'info'].indexOf(diagnostic.severity);
}

import { formatDeadline } from '../calendar/instant.ts';
import type { Zone } from '../calendar/zone.ts';
import { type Occurrence, owedByProvider } from '../model/assessment.ts';
import { compareText, type Severity } from '../model/diagnostic.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { type ClauseLabels, clauseNo } from './clauses.ts';
import { gapWord } from './words.ts';

/** One gap or late piece, as every face shows it. `due` is the last day in time. */
export interface GapView {
  occurrence: string;
  requirement: string;
  subject: { type: string; id: string; title: string };
  title: string;
  due: string | null;
  status: string;
  sort: string;
  owner: string;
  /** An error is what keeps the gate shut; what others owe asks for a look, what came late only tells. */
  severity: Severity;
  /** 未交, 请说明, 不合格式, 迟交 */
  word: string;
  /** What is not there, in one sentence. */
  sentence: string;
  /** What may be done about it; empty when nothing can. Without the path to hand it in at. */
  hint: string;
  clause: string | null;
  suggestedPath: string;
  records: string[];
  lateByWorkdays: number | null;
  note: string | null;
}

export type Gate = 'running' | 'acceptance';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** What is missing, invalid or late, what to do first at the head. */
export function sortedGaps(snapshot: Snapshot, gate: Gate): { gap: Occurrence; severity: Severity }[] {
  const shuts = gateTest(snapshot, gate);
  return snapshot.occurrences
    .filter(({ status }) => status === 'missing' || status === 'invalid' || status === 'late')
    .map((gap) => {
      const severity: Severity = gap.status === 'late' ? 'info' : shuts(gap) ? 'error' : 'warning';
      return { gap, severity };
    })
    .sort((a, b) => compareSeverity(a.severity, b.severity) || compareGaps(a.gap, b.gap));
}

export function compareSeverity(a: Severity, b: Severity): number {
  return SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b);
}

/** Whether an occurrence keeps a gate shut. */
export function gateTest(snapshot: Snapshot, gate: Gate): (one: Occurrence) => boolean {
  const gates = new Map(snapshot.contract.checklist.requirements.map((one) => [one.id, one.gates]));
  return (one) => {
    if (!gates.get(one.requirement)?.includes(gate)) return false;
    if (one.status === 'missing' || one.status === 'invalid') return gate === 'acceptance' || owedByProvider(one);
    return gate === 'acceptance' && one.status === 'not-due';
  };
}

/** What to do first: steps that should have come before, then missing before invalid before late, the longest overdue first. */
function compareGaps(a: Occurrence, b: Occurrence): number {
  return rank(a) - rank(b) || (a.due ?? 0) - (b.due ?? 0) || compareText(a.id, b.id);
}

function rank({ status, sort }: Occurrence): number {
  if (status === 'missing') return sort === 'prior-step' ? 0 : 1;
  return status === 'invalid' ? 2 : 3;
}

export function gapView(one: Occurrence, severity: Severity, labels: ClauseLabels, zone: Zone): GapView {
  const due = one.due === null ? null : formatDeadline(one.due, zone).slice(0, 10);
  return {
    occurrence: one.id,
    requirement: one.requirement,
    subject: one.subject,
    title: one.title,
    due,
    status: one.status,
    sort: one.sort,
    owner: one.owner,
    severity,
    word: gapWord(one).word,
    sentence: sentenceOf(one, due),
    hint: hintOf(one),
    clause: clauseNo(labels, one.clause),
    suggestedPath: one.suggested_path,
    records: one.records,
    lateByWorkdays: one.late_by_workdays,
    note: one.note,
  };
}

/** Where material may still be handed in; empty for a step that cannot be made up for, and for what is already there. */
export function pathToHandIn({ status, sort, suggestedPath }: GapView): string {
  return status === 'missing' && sort !== 'prior-step' ? suggestedPath : '';
}

function sentenceOf({ title, status, records, late_by_workdays: days }: Occurrence, due: string | null): string {
  if (status === 'late') return `${title}，期限 ${due}，晚 ${days} 个工作日`;
  if (status === 'invalid') return `${title}，已有 ${records.join('、')}，但不合格式`;
  return due ? `${title}，期限 ${due}` : title;
}

function hintOf({ status, sort, note }: Occurrence): string {
  const hints = [
    ...(status === 'missing' && sort === 'prior-step' ? ['这是应当在先的步骤，事后只能说明经过并整改'] : []),
    ...(status === 'invalid' ? ['请按核查提示更正'] : []),
    ...(note ? [note] : []),
  ];
  return hints.join('；');
}

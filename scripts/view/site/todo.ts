import type { Occurrence } from '../../model/assessment.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { clauseNo } from '../clauses.ts';
import type { OverviewPage } from '../pages/overview.ts';
import type { ListRow, Run } from '../pages.ts';
import { chargePoints } from '../score-words.ts';
import { ASK, askOf, gapWord, grouped, OWNER } from '../words.ts';
import { linkTo, PAGE } from './addresses.ts';
import { dueText, gapAnchor, type SiteContext } from './context.ts';
import { gapsOf, whichText } from './gaps.ts';
import { shownDiagnostic } from './record-view.ts';

const ROWS_MAX = 8;
/** Errors come first, but leave room for what is missing. */
const ERRORS_MAX = 4;

/** What to do next: contradictions to explain or check, then what is missing, then what came late. */
export function todoOf(context: SiteContext): OverviewPage['todo'] {
  const errors = context.snapshot.diagnostics.filter((one) => one.severity === 'error');
  const told = new Set(errors.flatMap((error) => context.recordOf(error)?.id ?? []));
  const gaps = gapsOf(context).filter((gap) => !isTold(gap, told));
  const errorRows = Math.min(errors.length, Math.max(ERRORS_MAX, ROWS_MAX - gaps.length));
  const rows = [
    ...errors.slice(0, errorRows).map((error) => errorRow(context, error)),
    ...gaps.slice(0, ROWS_MAX - errorRows).map((gap) => gapRow(context, gap)),
  ];
  const rest = errors.length + gaps.length - rows.length;
  const more: Run = {
    text: `另有 ${grouped(rest)} 项`,
    href: linkTo(gaps.length > ROWS_MAX - errorRows ? PAGE.checklist : PAGE.diagnostics),
  };
  return { title: '待办', more: rest > 0 ? more : null, rows, empty: '没有待办。' };
}

/** One story, one row: a gap about a record with an error, or answered by one, is told by that error. */
function isTold({ subject, records, status }: Occurrence, told: ReadonlySet<string>): boolean {
  return (
    (subject.type === 'record' && told.has(subject.id)) || (status === 'invalid' && records.some((id) => told.has(id)))
  );
}

function errorRow(context: SiteContext, error: Diagnostic): ListRow {
  const record = context.recordOf(error);
  const { message } = shownDiagnostic(context, error);
  const clause = clauseNo(context.names.clauses, error.clause);
  return {
    badge: ASK[askOf(error)],
    text: record
      ? linked(message, record.id, context.addresses.place(record))
      : [{ text: message, href: linkTo(PAGE.diagnostics) }],
    aside: clause === null ? `${error.file}:${error.range.start.line}` : `合同 ${clause}`,
  };
}

/** The id inside the sentence carries the link; a sentence that does not name it is put after it. */
function linked(message: string, id: string, href: string): Run[] {
  const at = message.indexOf(id);
  if (at < 0) return [{ text: id, href }, { text: `　${message}` }];
  const runs: Run[] = [{ text: message.slice(0, at) }, { text: id, href }, { text: message.slice(at + id.length) }];
  return runs.filter(({ text }) => text !== '');
}

function gapRow(context: SiteContext, gap: Occurrence): ListRow {
  const requirement = context.snapshot.contract.checklist.requirements.find((one) => one.id === gap.requirement);
  const which = whichText(context, gap);
  const charge = context.chargeOf(gap);
  const late = gap.status === 'late' ? `，晚 ${gap.late_by_workdays} 个工作日` : '';
  const text: Run[] = [
    { text: which === '' ? '' : `${which} ` },
    { text: requirement?.title ?? gap.title, href: linkTo(PAGE.checklist, gapAnchor(gap.id)) },
    { text: late },
  ];
  const aside = charge
    ? `试算 ${chargePoints(charge)} · ${context.names.row(charge.row)}`
    : gap.due !== null && gap.status !== 'late'
      ? `应于 ${dueText(gap.due, context.zone)} 前`
      : '';
  return {
    badge: gapWord(gap),
    text: text.filter((run) => run.text !== ''),
    aside: [gap.owner === 'provider' ? '' : OWNER[gap.owner], aside].filter(Boolean).join(' · '),
  };
}

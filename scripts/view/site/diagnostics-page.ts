import { compareText, type Diagnostic, type Severity } from '../../model/diagnostic.ts';
import { clauseNo } from '../clauses.ts';
import type { DiagnosticsPage } from '../pages/ledgers.ts';
import type { Run } from '../pages.ts';
import { grouped, SEVERITY } from '../words.ts';
import { PAGE } from './addresses.ts';
import type { SiteContext } from './context.ts';
import { guideRun, shownDiagnostic } from './record-view.ts';
import { makeShell } from './shell.ts';

type Row = DiagnosticsPage['groups'][number]['rows'][number];

const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

/** Everything that is wrong or contradictory, file by file; files with errors first. */
export function diagnosticsPage(context: SiteContext): DiagnosticsPage {
  const files = [...Map.groupBy(context.snapshot.diagnostics, (one) => one.file)];
  files.sort(([a, first], [b, second]) => worst(first) - worst(second) || compareText(a, b));
  return {
    page: 'diagnostics',
    shell: makeShell(context, '核查提示', PAGE.diagnostics),
    heading: '核查提示',
    lead: lead(context),
    groups: files.map(([file, list]) => ({ file, rows: list.map((diagnostic) => rowOf(context, diagnostic)) })),
  };
}

function worst(list: readonly Diagnostic[]): number {
  return Math.min(...list.map((one) => ORDER.indexOf(one.severity)));
}

function lead({ snapshot }: SiteContext): Run[] {
  const counts = ORDER.flatMap((severity) => {
    const count = snapshot.diagnostics.filter((one) => one.severity === severity).length;
    return count === 0 ? [] : [`${grouped(count)} 条${SEVERITY[severity].word}`];
  });
  if (counts.length === 0) return [{ text: '没有核查提示。', strong: true }];
  return [
    { text: `${grouped(snapshot.diagnostics.length)} 条核查提示：${counts.join('，')}。`, strong: true },
    { text: '每条都是请核对或请说明，提示本身不扣分。' },
  ];
}

function rowOf(context: SiteContext, diagnostic: Diagnostic): Row {
  const { addresses, mask, names } = context;
  const record = context.recordOf(diagnostic);
  const clause = clauseNo(names.clauses, diagnostic.clause);
  const { line, column } = diagnostic.range.start;
  return {
    badge: SEVERITY[diagnostic.severity],
    place: `${line}:${column}`,
    ...shownDiagnostic(context, diagnostic),
    // Values that only the owner may see are left out, as the notice on top of the page says.
    ...(mask.audience === 'owner' ? {} : { expected: null, actual: null }),
    rule: diagnostic.rule,
    // The public has read it already.
    ruleTitle: mask.sees('panel') ? context.ruleTitle(diagnostic.rule) : '',
    clause: clause === null ? null : `合同 ${clause}`,
    record: record === null ? null : { text: record.id, href: addresses.place(record) },
    guide: record === null ? null : guideRun(context, context.kindOf(record)),
    related: mask.sees('panel') ? diagnostic.related.map((other) => relatedRun(context, other)) : [],
  };
}

function relatedRun({ addresses, mask, recordAt }: SiteContext, other: Diagnostic['related'][number]): Run {
  const { line, column } = other.range.start;
  const text = `${mask.text(other.message)}　${other.file}:${line}:${column}`;
  const record = recordAt(other);
  return record === null ? { text } : { text, href: addresses.place(record) };
}

import { makeZone } from '../calendar/zone.ts';
import type { Summary } from '../model/assessment.ts';
import { compareDiagnostics, type Diagnostic } from '../model/diagnostic.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { visible } from '../model/visible.ts';
import { clauseLabels, clauseNo } from './clauses.ts';
import { compareSeverity, type GapView, type Gate, gapView, gateTest, sortedGaps } from './gap-view.ts';
import { grouped, SCORE_STATE, totalAlone, totalText } from './words.ts';

export type { GapView, Gate };

/** What `check` says of one contract; `summary` is null when the contract's own files cannot be used. */
export interface CheckView {
  contract: string;
  asOf: string | null;
  summary: Summary | null;
  gaps: GapView[];
  diagnostics: (Diagnostic & { clause: string | null })[];
  /** One closing sentence. */
  headline: string;
  notices: string[];
}

/** The result for a reader who stands before this gate. */
export function checkView(snapshot: Snapshot, gate: Gate = 'running'): CheckView {
  const { contract } = snapshot.contract;
  const labels = clauseLabels(contract);
  const zone = makeZone(contract.zone);
  const gaps = sortedGaps(snapshot, gate).map(({ gap, severity }) => gapView(gap, severity, labels, zone));
  const diagnostics = snapshot.diagnostics.map((one) => ({ ...one, clause: clauseNo(labels, one.clause) }));
  return {
    contract: contract.id,
    asOf: snapshot.identity.as_of,
    summary: snapshot.summary,
    gaps,
    diagnostics: byUrgency(diagnostics),
    headline: headline(snapshot),
    notices: noticesOf(snapshot),
  };
}

/** A contract whose own files cannot be used. */
export function brokenView(contract: string, diagnostics: Diagnostic[]): CheckView {
  const errors = diagnostics.filter((one) => one.severity === 'error');
  // Right below the contract's folder lie its own files.
  const own = errors.filter(({ file }) => file.split('/').length === 2).length || errors.length;
  const others = errors.length - own;
  return {
    contract: visible(contract),
    asOf: null,
    summary: null,
    gaps: [],
    diagnostics: byUrgency(diagnostics),
    headline: `${visible(contract)} 的合同文件有 ${own} 个错误，无法核查${others > 0 ? `；另有 ${others} 个错误在材料里` : ''}`,
    notices: [],
  };
}

/** Whether a contract may pass: `running` asks what is overdue and owed by the provider, `acceptance` all the panel needs. */
export function passes(snapshot: Snapshot, gate: Gate): boolean {
  if (snapshot.summary.errors > 0) return false;
  return !snapshot.occurrences.some(gateTest(snapshot, gate));
}

/** Errors first, then file by file. */
function byUrgency<One extends Diagnostic>(diagnostics: readonly One[]): One[] {
  return [...diagnostics].sort((a, b) => compareSeverity(a.severity, b.severity) || compareDiagnostics(a, b));
}

function headline(snapshot: Snapshot): string {
  const { expected, met, late, waived, errors, warnings } = snapshot.summary;
  return [
    `完整性 ${grouped(met + late + waived)}/${grouped(expected)}`,
    `${errors} 个错误`,
    `${warnings} 个警告`,
    scoreWords(snapshot),
  ].join(' · ');
}

/** 试算 83.0/100（…）, with the second total while a fact is disputed. */
export function scoreWords(snapshot: Snapshot): string {
  const { score } = snapshot;
  const value = totalText(score, score.total);
  const isOne = score.total_if_dismissed === score.total || score.withheld !== undefined;
  const second = isOne ? '' : `，异议成立则 ${totalAlone(score, score.total_if_dismissed)}`;
  const first = score.withheld ?? score.trial_reasons[0];
  const why = first || second ? `（${[first, second.slice(1)].filter(Boolean).join('；')}）` : '';
  return `${SCORE_STATE[score.state]} ${value}${why}`;
}

/** Sentences that must be seen wherever the result is: what history could not say, what was left out. */
export function noticesOf(snapshot: Snapshot): string[] {
  const { history, dirty } = snapshot.identity;
  const notices: string[] = [];
  if (history.note)
    notices.push(`提交历史不能作证：${history.note.replace(/。$/, '')}。迟交按登记时间判断，甲方文件暂不生效。`);
  if (dirty) notices.push('工作目录有尚未入库的改动，这些材料按截至日才交计。');
  if (snapshot.later_records > 0)
    notices.push(`另有 ${grouped(snapshot.later_records)} 条记录登记于截至日之后，没有计入。`);
  return notices;
}

import type { ContractFiles } from '../model/contract.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { noticesOf } from './check.ts';
import { conditionChanges, parameterChanges } from './diff/conditions.ts';
import { fileChanges } from './diff/contract-files.ts';
import { diagnosticChanges } from './diff/diagnostics.ts';
import { gapChanges } from './diff/gaps.ts';
import { lensesOf } from './diff/lens.ts';
import { recordChanges } from './diff/records.ts';
import { scoreChange } from './diff/score.ts';
import type { DiffView, Reviewed, Version } from './diff/types.ts';
import type { Audience } from './mask.ts';
import type { SiteContext } from './site/context.ts';
import { grouped } from './words.ts';

/** What differs between two versions of one contract, in words and masked for the audience. At least one must be there. */
export function diffView(base: Version, head: Version, audience: Audience): DiffView {
  const lenses = lensesOf(snapshotOf(base), snapshotOf(head), audience);
  const broken = [base, head].some((one) => one !== null && !('snapshot' in one));
  const findings = (version: Version, context: SiteContext | null) => ({
    diagnostics: version === null ? [] : 'snapshot' in version ? version.snapshot.diagnostics : version.diagnostics,
    context,
  });
  // What cannot be assessed on one side cannot be compared; only its diagnostics can.
  const [before, after] = broken ? [null, null] : [lenses.base, lenses.head];
  const parts = {
    records: recordChanges(before, after),
    gaps: gapChanges(before, after),
    diagnostics: diagnosticChanges(findings(base, lenses.base), findings(head, lenses.head), audience),
    score: broken ? null : scoreChange(before, after),
    conditions: conditionChanges(before, after),
    parameters: parameterChanges(before, after),
    files: fileChanges(before, after, {
      base: writtenIn(base),
      head: writtenIn(head),
      reviewed: [reviewedIn(base), reviewedIn(head)],
    }),
  };
  const shown = snapshotOf(head) ?? snapshotOf(base);
  return {
    contract: idOf(head) ?? idOf(base) ?? '',
    title: shown?.contract.contract.short_title ?? shown?.contract.contract.title ?? '',
    asOf: shown?.identity.as_of ?? null,
    presence: base === null ? 'new' : head === null || isGone(head) ? 'gone' : 'both',
    headline: headline(parts),
    same: !broken && isSame(parts),
    notices: notices(base, head),
    ...parts,
    gate: {
      errors: parts.diagnostics.new.filter(({ severity }) => severity === 'error').length,
      gaps: parts.gaps.opened.filter(({ gated }) => gated).length,
    },
  };
}

/** Whether the running gate lets the head pass: nothing may have become worse than it was. */
export function passesDiff({ gate }: DiffView): boolean {
  return gate.errors === 0 && gate.gaps === 0;
}

type Parts = Pick<DiffView, 'records' | 'gaps' | 'diagnostics' | 'score' | 'conditions' | 'parameters' | 'files'>;

function headline({ records, gaps, diagnostics, score, files, parameters }: Parts): string {
  const count = (list: readonly unknown[]) => grouped(list.length);
  return [
    `新增 ${count(records.added)} 条、改动 ${count(records.changed)} 条、撤去 ${count(records.removed)} 条`,
    `补齐 ${count(gaps.closed)} 项、新缺 ${count(gaps.opened)} 项`,
    `核查提示 新 ${count(diagnostics.new)} 已消 ${count(diagnostics.gone)}`,
    ...(files.contract.length > 0 ? [`合同文件 改 ${count(files.contract)}`] : []),
    ...(parameters.length > 0 ? [`口径 改 ${count(parameters)}`] : []),
    score === null ? '试算无法比较' : score.sentence,
  ].join('；');
}

function isSame({ records, gaps, diagnostics, score, conditions, parameters, files }: Parts): boolean {
  const { added, changed, removed } = files.attachments;
  const lists = [records.added, records.changed, records.removed, gaps.opened, gaps.closed, gaps.other];
  const others = [diagnostics.new, diagnostics.gone, conditions, parameters, files.contract, added, changed, removed];
  return (
    [...lists, ...others].every((list) => list.length === 0) && score?.before === score?.after && !score?.rows.length
  );
}

function notices(base: Version, head: Version): string[] {
  const unusable = (version: Version) => version !== null && !('snapshot' in version) && !isGone(version);
  const own = (version: Version) => (version !== null && 'snapshot' in version ? noticesOf(version.snapshot) : []);
  const after = own(head);
  return [
    ...(unusable(base) ? ['基准版本的合同文件有错误，记录、缺项与试算无法比较。'] : []),
    ...(unusable(head) ? ['新版本的合同文件有错误，记录、缺项与试算无法比较。'] : []),
    ...(base === null ? ['基准版本里没有这份合同，全部按新增列出。'] : []),
    ...(head === null ? ['新版本里没有这份合同，全部按撤去列出。'] : []),
    ...(isGone(head) ? ['新版本里没有这份合同的目录，而甲方没有确认删除或改名；记录、缺项与试算无法比较。'] : []),
    ...(isGone(base) ? ['基准版本里没有这份合同的目录，而甲方没有确认删除或改名；记录、缺项与试算无法比较。'] : []),
    ...after,
    ...own(base)
      .filter((notice) => !after.includes(notice))
      .map((notice) => `基准版本：${notice}`),
  ];
}

function snapshotOf(version: Version): Snapshot | null {
  return version !== null && 'snapshot' in version ? version.snapshot : null;
}

/** The contract's own files as they are, whatever counts. */
function writtenIn(version: Version): ContractFiles | null {
  if (version === null || !('snapshot' in version)) return null;
  return version.written === undefined ? version.snapshot.contract : version.written;
}

function reviewedIn(version: Version): Reviewed {
  return version !== null && 'snapshot' in version ? (version.reviewed ?? []) : [];
}

function isGone(version: Version): boolean {
  return version !== null && !('snapshot' in version) && version.gone === true;
}

function idOf(version: Version): string | null {
  if (version === null) return null;
  return 'snapshot' in version ? version.snapshot.identity.contract : version.contract;
}

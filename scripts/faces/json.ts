import type { AnchorReport, ContractAnchors } from '../anchor/report.ts';
import type { VerifyReport } from '../dossier/verify/report.ts';
import type { CheckView } from '../view/check.ts';
import type { ScoreView } from '../view/score-view.ts';

/** Version of the JSON faces; raised when a field changes its meaning or goes away. */
const VERSION = 1;

export function checkJson(views: readonly CheckView[], prefix: string): string {
  const contracts = views.map(({ contract, asOf, summary, gaps, diagnostics, headline, notices }) => ({
    contract,
    asOf,
    summary,
    gaps: gaps.map((gap) => ({ ...gap, suggestedPath: gap.suggestedPath && prefix + gap.suggestedPath })),
    diagnostics: diagnostics.map((one) => ({
      ...one,
      file: prefix + one.file,
      related: one.related.map((other) => ({ ...other, file: prefix + other.file })),
    })),
    headline,
    notices,
  }));
  return `${JSON.stringify({ version: VERSION, contracts }, null, 2)}\n`;
}

export function scoreJson(views: readonly ScoreView[], prefix: string): string {
  return viewsJson(views, prefix);
}

/** Views as they are, with every file of a record as one that opens from where the reader stands. */
export function viewsJson(views: readonly object[], prefix: string): string {
  const place = (key: string, value: unknown) => {
    if (key !== 'records' || !Array.isArray(value)) return value;
    return value.map((one) => (isPlace(one) ? { ...one, file: prefix + one.file } : one));
  };
  return `${JSON.stringify({ version: VERSION, contracts: views }, place, 2)}\n`;
}

function isPlace(one: unknown): one is { file: string } {
  return typeof one === 'object' && one !== null && 'file' in one && typeof one.file === 'string';
}

export function verifyJson(
  reports: readonly { file: string; report: VerifyReport }[],
  { anchors, contracts }: { anchors: readonly AnchorReport[]; contracts: readonly ContractAnchors[] },
): string {
  const files = reports.map(({ file, report }) => ({ file, ...report }));
  return `${JSON.stringify({ version: VERSION, files, anchors, contracts }, null, 2)}\n`;
}

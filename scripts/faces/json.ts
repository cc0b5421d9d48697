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
  const contracts = views.map((view) => ({
    ...view,
    rows: view.rows.map((row) => ({
      ...row,
      charges: row.charges.map((charge) => ({
        ...charge,
        records: charge.records.map((record) => ({ ...record, file: prefix + record.file })),
      })),
    })),
  }));
  return `${JSON.stringify({ version: VERSION, contracts }, null, 2)}\n`;
}

export function verifyJson(
  reports: readonly { file: string; report: VerifyReport }[],
  { anchors, contracts }: { anchors: readonly AnchorReport[]; contracts: readonly ContractAnchors[] },
): string {
  const files = reports.map(({ file, report }) => ({ file, ...report }));
  return `${JSON.stringify({ version: VERSION, files, anchors, contracts }, null, 2)}\n`;
}

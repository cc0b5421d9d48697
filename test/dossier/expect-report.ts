import { expect } from 'vitest';
import type { VerifyReport } from '../../scripts/dossier/verify/report.ts';
import type { VerifyOptions } from '../../scripts/dossier/verify/verify-dossier.ts';
import { verifyDossier } from '../../scripts/dossier/verify/verify-dossier.ts';

/** Everything in a report that is not in order, one line each: `no` failed, `open` not judged. */
function troubles(report: VerifyReport): string[] {
  const word = (ok: boolean | null) => (ok === false ? 'no' : 'open');
  return [
    ...report.signatures.flatMap(({ slot, checks }) =>
      checks.filter(({ ok }) => ok !== true).map(({ id, ok }) => `${slot} ${id} ${word(ok)}`),
    ),
    ...report.attachments.filter(({ ok }) => ok !== true).map(({ path, ok }) => `attachment ${path} ${word(ok)}`),
    ...report.findings.filter(({ severity }) => severity !== 'info').map(({ id, severity }) => `${id} ${severity}`),
  ].sort();
}

/** No text is left in another language, and nothing of the machine's inside shows. */
export function expectChinese(report: VerifyReport): void {
  const lines = [
    ...report.signatures.flatMap(({ checks, changesAfter }) => [...checks, ...changesAfter]),
    ...report.attachments,
    ...report.findings,
  ];
  for (const { text } of lines) {
    expect(text).toMatch(/\p{Script=Han}/u);
    expect(text).not.toMatch(/undefined|null|NaN|Error|\n/);
  }
}

/** Verifies and compares the verdict and the whole list of troubles, so that no check can go missing unnoticed. */
export async function expectVerdict(
  bytes: Uint8Array,
  verdict: VerifyReport['verdict'],
  expected: string[],
  options: VerifyOptions,
): Promise<VerifyReport> {
  const report = await verifyDossier(bytes, options);
  expectChinese(report);
  expect({ verdict: report.verdict, troubles: troubles(report) }).toEqual({ verdict, troubles: [...expected].sort() });
  return report;
}

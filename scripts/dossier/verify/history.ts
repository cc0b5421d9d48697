import { compareStep } from './changes.ts';
import type { Field, Signature } from './fields.ts';
import { isTimestamp } from './fields.ts';
import { shown, Undecidable } from './limits.ts';
import type { Restrictions } from './mdp.ts';
import { restrictionsOf } from './mdp.ts';
import type { PdfFile } from './pdf-revisions.ts';
import type { View } from './pdf-view.ts';
import type { Change, Check, SignatureReport } from './report.ts';

/** What one revision changed, or why that could not be told. */
interface StepResult {
  changes: Change[];
  /** Names of the fields it signed. */
  signed: string[];
  problem: string | null;
}

/**
 * Adds to each report what later revisions changed and whether that is allowed: first by what may follow any signature,
 * then by what this signature itself restricts. Reports and signatures are in the same order.
 */
export function changesAfterSignatures(
  file: PdfFile,
  signatures: Signature[],
  fieldsOf: (view: View) => Field[],
  referencedSince: Map<number, number>,
  reports: SignatureReport[],
): void {
  const first = Math.min(...signatures.map(({ revision }) => revision));
  const steps = new Map<number, StepResult>();
  for (const revision of file.revisions) {
    const before = file.revisions[revision.index - 1];
    if (!before || revision.index <= first) continue;
    const here = signatures.filter((one) => one.revision === revision.index && !isTimestamp(one.dict));
    const signed = here.map(({ field }) => field.name);
    try {
      const changes = compareStep(before, revision, fieldsOf, referencedSince);
      steps.set(revision.index, { changes, signed, problem: null });
    } catch (error) {
      if (!(error instanceof Undecidable)) throw error;
      steps.set(revision.index, { changes: [], signed, problem: error.message });
    }
  }
  for (const [i, signature] of signatures.entries()) {
    const report = reports[i];
    if (!report) continue;
    const later = [...steps].filter(([index]) => index > signature.revision).map(([, step]) => step);
    const result = judgeLater(file, signature, later);
    report.changesAfter.push(...result.changes);
    report.checks.push(result.check);
  }
}

function judgeLater(file: PdfFile, signature: Signature, later: StepResult[]): { changes: Change[]; check: Check } {
  const check = (ok: boolean | null, text: string): Check => ({ id: 'changes', ok, text });
  const changes = later.flatMap((step) => step.changes);
  if (file.appended > 0) {
    changes.push({ what: 'revision', permitted: false, text: `文件末尾另有 ${file.appended} 字节` });
  }
  let restrictions: Restrictions;
  try {
    restrictions = restrictionsOf((file.revisions[signature.revision] as { view: View }).view, signature);
  } catch (error) {
    if (!(error instanceof Undecidable)) throw error;
    return { changes, check: check(null, error.message) };
  }
  for (const name of later.flatMap((step) => step.signed)) {
    const locked = restrictions.locks(name);
    if (!locked && !restrictions.closed) continue;
    const why = locked ? '锁定了该签名位' : '禁止此后再签名';
    changes.push({ what: 'signature', permitted: false, text: `此签名${why}，签名位“${shown(name)}”不应在其后签署` });
  }
  const refused = changes.filter(({ permitted }) => !permitted);
  const problem = later.find((step) => step.problem !== null)?.problem;
  const [example] = refused;
  if (example) return { changes, check: check(false, `签名之后有不许可的变动：${example.text}`) };
  if (problem) return { changes, check: check(null, `签名之后的变动未能核对：${problem}`) };
  return { changes, check: check(true, changes.length === 0 ? '签名之后文件没有变动' : '签名之后只有许可的变动') };
}

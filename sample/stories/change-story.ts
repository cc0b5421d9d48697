/** One change or improvement: proposal in six parts, approval, test, execution, review. Local times with year. */
export interface ChangeStory {
  /** Short handle by which problems and requests of the stories name it, `idx-2024-11`. */
  key: string;
  system: string;
  /** Adaptive 适应性, perfective 增强性, preventive 预防性. */
  subtype: 'adaptive' | 'perfective' | 'preventive';
  title: string;
  applicant: string;
  applied: string;
  approver: string;
  approved: string;
  reason: string;
  basis: string;
  plan: string;
  schedule: string;
  risk: string;
  riskResponse: string;
  rollback: string;
  /** Absent where conditions did not allow one; then `testWaiver` says why. */
  tested?: string;
  testResult?: string;
  testWaiver?: string;
  executor: string;
  started: string;
  ended: string;
  /** What was done on which host: each becomes a line of the operation log. */
  steps: readonly (readonly [at: string, action: string, target: string, text: string])[];
  reviewed?: string;
  goalMet?: boolean;
  review?: string;
  confirmedBy?: string;
  /** Part of the migration to domestic platforms (国产化). */
  localization?: true;
  /** Title of the request it answers, if any, as written in the requests' stories. */
  request?: string;
  planted?: string;
}

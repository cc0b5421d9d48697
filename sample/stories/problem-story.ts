/** The cause behind one or several faults, and what keeps it from coming back. Local times with year. */
export interface ProblemStory {
  system: string;
  title: string;
  opened: string;
  /** Reports (`at` of the incident stories) that it explains. */
  incidents: readonly string[];
  rootCause: string;
  solution: string;
  workaround?: string;
  corrective: string;
  preventive: string;
  /** `key` of the change that mends it. */
  change?: string;
  verified?: string;
  verifier?: string;
  closed?: string;
  planted?: string;
}

/** Somebody rang the duty phone during an arranged holiday or event. Local times with year and seconds. */
export interface CallStory {
  called: string;
  answered: string;
  caller: string;
  system: string;
  /** What it was about and what was done, in words. */
  summary: string;
  /** `at` of the incident story that came of it, if one did. */
  incident?: string;
  attempts?: number;
  planted?: string;
}

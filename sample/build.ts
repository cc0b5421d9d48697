import { finalFiles, type PlannedCommit, planCommits } from './commits.ts';
import type { Entry } from './entry.ts';
import { keptPictures } from './pictures/kept.ts';
import type { Pictures } from './pictures/pictures.ts';
import { multiply } from './scale.ts';
import { tellYear } from './year.ts';

/** The sample: what stands in the contract folder at the end, and the history that led there. */
export interface Sample {
  /** Evidence, attachments, findings and waivers by path relative to the contract folder. */
  files: Map<string, Uint8Array>;
  commits: PlannedCommit[];
}

/**
 * Lives the year and writes down what each person would have recorded. Same result on every call. More `years` than one
 * are for measuring: the same year over again, in the same term, where only the first has pictures. Pictures are taken
 * from the generated contract folder unless somebody draws them.
 */
export function buildSample({ years = 1, pictures }: { years?: number; pictures?: Pictures } = {}): Sample {
  const entries: Entry[] = multiply(tellYear(pictures ?? keptPictures()), years);
  return { files: finalFiles(entries), commits: planCommits(entries) };
}

import type { EvidenceRecord } from '../../model/record.ts';

/** What a text says, where a field beside it, or the records that it counts, say something else. */
export interface Contradiction {
  record: EvidenceRecord;
  /** The text, and the field or list that it contradicts. */
  text: string;
  beside: string;
  said: string;
  is: string;
  /** Another record that says so, where it is not a field of this one. */
  other?: EvidenceRecord;
}

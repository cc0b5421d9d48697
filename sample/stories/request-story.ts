/** When (`07-03 18:20`, local), kind of operation, alias of the host, what was done in words. */
type DatedStep = readonly [at: string, action: string, target: string, text: string];

/** Data that left or entered a system: the paper's fields and the five moments of its way. */
export interface TransferStory {
  direction?: 'import';
  applicant: string;
  letter?: string;
  purpose: string;
  basis: string;
  dataset: string;
  scope: string;
  dataClass: string;
  level: 1 | 2 | 3 | 4 | 5;
  personal?: true;
  deidentified?: true;
  approvedRows: number;
  rows: number;
  medium: string;
  /** Who gets the data, and who of them signs for it. */
  recipient: string;
  receiver: string;
  approved: string;
  /** Absent where it was still to be carried out at the end of the quarter. */
  executed?: string;
  delivered?: string;
  /** Days from delivery to destruction of the working copies. */
  keptDays?: number;
  /** A list of the delivered files with their hashes goes with the form. */
  fileList?: true;
  planted?: string;
}

/** One thing somebody asked for. Local times without year: all of it happens in 2024. */
export interface RequestStory {
  at: string;
  system: string;
  category: 'data-query' | 'data-export' | 'config' | 'report' | 'interface' | 'other';
  title: string;
  unit: string;
  requester: string;
  /** Minutes to the first answer by a person. */
  acknowledged: number;
  /** When the result was handed over; absent where it is still being worked on. */
  completed?: string;
  impact: string;
  plan?: string;
  rollback?: string;
  steps?: readonly DatedStep[];
  /** Both sides call it a reasonable maintenance demand; estimated days of one person. */
  effortDays?: number;
  replanned?: { agreed: string; due: string; letter: string };
  transfer?: TransferStory;
  planted?: string;
}

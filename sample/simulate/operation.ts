import type { Instant } from '../time.ts';

/** One privileged operation as it happened, before the bastion gives it a number and a session. */
export interface Operation {
  at: Instant;
  /** Seconds it took. */
  lasted: number;
  system: string;
  operator: string;
  action: string;
  target: string;
  summary: string;
  ticket?: string;
  approval?: string;
  dataset?: string;
  rows?: number;
  remarks?: string;
  /** Time and person are facts of the story; others give way to it. */
  fixed: boolean;
  /** The planted fault it carries. */
  planted?: string;
}

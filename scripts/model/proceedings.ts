/** Totals and rows of the sheet, as printed, if one fact were decided one way and all others stayed as they are. */
export interface DecidedSheet {
  total: string;
  /** The rows in which the fact is or would be charged, with their trial score. */
  rows: { row: string; trial: string }[];
}

/** How findings come about, and what a decision on one of them would change: worked out when a letter asks for it. */
export interface Proceedings {
  /** Working days after the notice in which the provider may dispute; null for until the decision, or for no such word. */
  replyWorkdays: number | null;
  /** Whether a dispute gives two totals until it is decided. */
  suspends: boolean;
  /** The open point that says so; null when the contract's files say it themselves, or nothing does. */
  parameter: string | null;
  /** Last day (YYYY-MM-DD) to reply to a notice given at that epoch second; null where there is none or no calendar for it. */
  replyBy(notified: number): string | null;
  /** Both ways to decide a fact, by its key; null for a fact that no decision would charge. */
  ifDecided(fact: string): { upheld: DecidedSheet; dismissed: DecidedSheet } | null;
}

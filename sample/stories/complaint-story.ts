/** A user's complaint as the client registered and verified it. Local times with year. */
export interface ComplaintStory {
  received: string;
  unit: string;
  title: string;
  content: string;
  system: string;
  upheld: boolean;
  /** Whether the cause lies in the running of the systems in scope. */
  causedByOperation: boolean;
  verified: string;
  handled: string;
  handling: string;
  planted?: string;
}

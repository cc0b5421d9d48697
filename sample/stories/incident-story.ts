/** What somebody did about it: minutes after the start, kind of operation, alias of the host, and what was done in words. */
type Step = readonly [minutes: number, action: string, target: string, text: string];

/** One fault as it happened. Times are minutes after the report; fractions are seconds. */
export interface IncidentStory {
  /** Local time of the report, `2024-07-01 08:52:10`. */
  at: string;
  system: string;
  severity: 'minor' | 'moderate' | 'serious' | 'major';
  title: string;
  channel: '电话' | '监控' | '工单' | '邮件';
  reporter: string;
  acknowledged: number;
  restored: number;
  /** Where a way round came first and the cause went away later. */
  resolved?: number;
  impact: string;
  cause: string;
  code: string;
  steps: readonly Step[];
  /** ERR lines it left in the system's logs, found by the next inspection. */
  err?: number;
  /** Minutes before the report at which the monitoring gave its alert. */
  alerted?: number;
  arrived?: number;
  workaround?: string;
  /** The client marked it 系统重大问题. */
  marked?: true;
  /** Vendor's repair in the middle of it, minutes after the report, with the client's countersignature. */
  repair?: { from: number; to: number; proof: string };
  /** The planted fault whose times it takes. */
  planted?: string;
}

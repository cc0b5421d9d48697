import { KINDS } from '../../model/kind-catalogue.ts';

/** Fields of one record that follow one another in time; absent ones are skipped. */
export interface Chain {
  /** Dotted paths of instants, dates or months. */
  steps: readonly string[];
  /** The chain does not hold for a record in which this field is filled in. */
  unless?: string;
}

/** A list of stretches `from`–`to` inside a record, and the fields between which they should lie, at least in part. */
export interface Stretches {
  list: string;
  start: readonly string[];
  end: readonly string[];
}

const ANY_KIND: readonly Chain[] = [chain('started_at', 'ended_at'), chain('applied_at', 'approved_at')];
const PLAN: readonly Chain[] = [chain('approved_at', 'effective_from', 'effective_to')];

/** By kind. What is written down as it begins, and completed later, may have been recorded before it was over. */
const BY_KIND: { readonly [kind: string]: readonly Chain[] } = {
  'acceptance-application': [chain('applied_at', 'received_at', 'accepted_at', 'meeting_on', 'report_issued_at')],
  'acceptance-event': [
    chain('happened_at', 'due_on'),
    chain('happened_at', 'done_on'),
    chain('happened_at', 'recorded_at'),
  ],
  'acceptance-report': [chain('issued_on', 'concluded_on'), chain('issued_on', 'recorded_at')],
  alert: [chain('alerted_at', 'handled_at'), chain('alerted_at', 'recorded_at')],
  authorization: [chain('approved_at', 'valid_to'), chain('valid_from', 'used_at', 'valid_to')],
  'backup-plan': PLAN,
  'backup-record': [chain('ended_at', 'checked_at'), chain('ended_at', 'recorded_at')],
  'backup-report': [chain('month', 'sent_at', 'reconciled_at'), chain('sent_at', 'recorded_at')],
  // Whether approval came before execution is another rule's.
  change: [chain('tested_at', 'started_at'), chain('ended_at', 'reviewed_at'), chain('approved_at', 'recorded_at')],
  'client-notice': [chain('from', 'to'), chain('issued_at', 'due_on'), chain('issued_at', 'recorded_at')],
  'client-review': [
    chain('month', 'reviewed_at', 'recorded_at'),
    chain('reviewed_at', 'rectify_by'),
    chain('reviewed_at', 'rectified_on'),
  ],
  'contract-document': [chain('dated_on', 'delivered_on'), chain('dated_on', 'recorded_at')],
  'contract-event': [
    chain('from', 'to'),
    chain('occurred_on', 'delivered_at'),
    chain('occurred_on', 'notified_at'),
    chain('occurred_on', 'recorded_at'),
  ],
  'data-asset': [chain('provided_on', 'closed_on')],
  'data-transfer-approval': [
    // Whether approval came before execution is another rule's, under the parties' reading of "before".
    chain('executed_at', 'delivered_at', 'destroyed_at'),
    chain('delivered_at', 'keep_until'),
    chain('approved_at', 'valid_until'),
    chain('executed_at', 'valid_until'),
    chain('approved_at', 'recorded_at'),
  ],
  document: [chain('approved_at', 'delivered_at')],
  'duty-log': [chain('called_at', 'answered_at', 'recorded_at'), chain('ended_at', 'recorded_at')],
  'duty-roster': [chain('from', 'to'), chain('approved_at', 'issued_at')],
  'expert-opinion': [chain('given_at', 'recorded_at')],
  finding: [
    chain('occurred_at', 'found_at', 'notified_at', 'reply.at', 'decision.at'),
    chain('occurred_at', 'rectification.at'),
  ],
  handover: [chain('handed_at', 'changed_after'), chain('handed_at', 'recorded_at')],
  'hardware-notice': [chain('found_at', 'notified_at', 'handled_on'), chain('found_at', 'recorded_at')],
  incident: [
    chain('reported_at', 'acknowledged_at', 'restored_at', 'resolved_at'),
    // A user says that it works again once a workaround helps, which may be before the cause is gone.
    { steps: ['resolved_at', 'confirmed_at'], unless: 'workaround' },
    chain('reported_at', 'restored_at', 'confirmed_at'),
    chain('reported_at', 'arrived_at'),
    chain('reported_at', 'major_marked_at'),
    chain('reported_at', 'severity_confirmed_at', 'regraded.at'),
    chain('reported_at', 'recorded_at'),
  ],
  'inspection-plan': PLAN,
  'inspection-report': [chain('inspected_at', 'issued_at', 'reviewed_at'), chain('inspected_at', 'recorded_at')],
  integration: [chain('done_at', 'recorded_at')],
  invoice: [chain('issued_on', 'received_on'), chain('issued_on', 'verified_at'), chain('issued_on', 'recorded_at')],
  'maintenance-plan': PLAN,
  'maturity-indicator': [chain('finished_on', 'recorded_at')],
  'monitoring-summary': [chain('month', 'issued_at', 'recorded_at')],
  'no-activity': [chain('month', 'confirmed_at')],
  'onsite-attendance': [chain('date', 'in_at', 'out_at', 'recorded_at')],
  'operation-log': [chain('ended_at', 'recorded_at')],
  panel: [chain('appointed_on', 'recorded_at')],
  payment: [chain('approved_at', 'paid_on', 'recorded_at')],
  personnel: [chain('joined_on', 'left_on')],
  problem: [chain('opened_at', 'verified_on', 'closed_at'), chain('opened_at', 'recorded_at')],
  'routine-task': [chain('ended_at', 'recorded_at')],
  satisfaction: [
    chain('received_at', 'verified_at'),
    chain('received_at', 'handled_at'),
    chain('received_at', 'recorded_at'),
  ],
  'security-adaptation': [chain('tested_at', 'recorded_at')],
  'security-event': [
    chain('detected_at', 'client_notified_at'),
    chain('detected_at', 'regulator_reported_at'),
    chain('detected_at', 'closed_at'),
    chain('detected_at', 'recorded_at'),
  ],
  'service-request': [
    chain('submitted_at', 'acknowledged_at', 'completed_at', 'confirmed_at'),
    chain('submitted_at', 'arrived_at'),
    chain('submitted_at', 'major_marked_at'),
    chain('submitted_at', 'reasonable_confirmed_at'),
    chain('submitted_at', 'replanned.agreed_on', 'replanned.due_on'),
    chain('submitted_at', 'recorded_at'),
  ],
  'third-party': [
    chain('nda_signed_on', 'access_from'),
    chain('controls_done_at', 'access_from'),
    chain('registered_on', 'recorded_at'),
  ],
  training: [chain('held_at', 'recorded_at')],
  undertaking: [chain('signed_on', 'valid_to'), chain('signed_on', 'recorded_at')],
  'vulnerability-notice': [
    chain('received_at', 'required_by'),
    chain('received_at', 'fixed_at', 'retested_at'),
    chain('received_at', 'recorded_at'),
  ],
  waiver: [chain('approved_at', 'from', 'to'), chain('from', 'expires_on')],
};

const STRETCHES: { readonly [kind: string]: readonly Stretches[] } = {
  'duty-roster': [{ list: 'shifts', start: [], end: [] }],
  incident: ['exclusions', 'pauses'].map((list) => ({
    list,
    start: ['alerted_at', 'reported_at'],
    end: ['restored_at', 'resolved_at'],
  })),
  personnel: [{ list: 'leave', start: [], end: [] }],
  'service-request': [{ list: 'pauses', start: ['submitted_at'], end: ['completed_at'] }],
};

/** Of each kind, those of which it has two steps or more. */
const CHAINS = new Map(
  Object.values(KINDS).map(({ kind, fields }) => {
    const own = [...ANY_KIND, ...(BY_KIND[kind] ?? [])];
    return [kind, own.filter(({ steps }) => steps.filter((path) => (path.split('.')[0] ?? '') in fields).length > 1)];
  }),
);

export function chainsOf(kind: string): readonly Chain[] {
  return CHAINS.get(kind) ?? ANY_KIND;
}

export function stretchesOf(kind: string): readonly Stretches[] {
  return STRETCHES[kind] ?? [];
}

function chain(...steps: string[]): Chain {
  return { steps };
}

/** A day written beside the instant that it is the day of, in the record itself or in every item of a list. */
export interface SameDay {
  list?: string;
  day: string;
  instant: string;
}

const SAME_DAYS: { readonly [kind: string]: readonly SameDay[] } = {
  'duty-roster': [{ list: 'shifts', day: 'date', instant: 'from' }],
  'onsite-attendance': [{ day: 'date', instant: 'in_at' }],
};

export function sameDaysOf(kind: string): readonly SameDay[] {
  return SAME_DAYS[kind] ?? [];
}

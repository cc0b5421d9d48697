import { KINDS } from '../model/kind-catalogue.ts';

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

const ANY_KIND: readonly Chain[] = [chain('started_at', 'ended_at', 'recorded_at'), chain('applied_at', 'approved_at')];

const BY_KIND: { readonly [kind: string]: readonly Chain[] } = {
  'acceptance-application': [chain('applied_at', 'received_at', 'accepted_at', 'meeting_on', 'report_issued_at')],
  'backup-plan': [chain('approved_at', 'effective_from', 'effective_to')],
  'backup-record': [chain('ended_at', 'checked_at')],
  'backup-report': [chain('month', 'sent_at', 'reconciled_at'), chain('sent_at', 'recorded_at')],
  'data-transfer-approval': [
    // Whether approval came before execution is another rule's, under the parties' reading of "before".
    chain('executed_at', 'delivered_at', 'destroyed_at'),
    chain('approved_at', 'valid_until'),
    chain('executed_at', 'valid_until'),
    chain('approved_at', 'recorded_at'),
  ],
  document: [chain('approved_at', 'delivered_at')],
  finding: [
    chain('occurred_at', 'found_at', 'notified_at', 'reply.at', 'decision.at'),
    chain('occurred_at', 'rectification.at'),
  ],
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
  'inspection-plan': [chain('approved_at', 'effective_from', 'effective_to')],
  'inspection-report': [chain('inspected_at', 'issued_at', 'reviewed_at'), chain('inspected_at', 'recorded_at')],
  'no-activity': [chain('month', 'confirmed_at')],
  personnel: [chain('joined_on', 'left_on')],
  'security-adaptation': [chain('tested_at', 'recorded_at')],
  'service-request': [
    chain('submitted_at', 'acknowledged_at', 'completed_at', 'confirmed_at'),
    chain('submitted_at', 'arrived_at'),
    chain('submitted_at', 'major_marked_at'),
    chain('submitted_at', 'reasonable_confirmed_at'),
    chain('submitted_at', 'replanned.agreed_on', 'replanned.due_on'),
    chain('submitted_at', 'recorded_at'),
  ],
  waiver: [chain('approved_at', 'from', 'to'), chain('from', 'expires_on')],
};

const STRETCHES: { readonly [kind: string]: readonly Stretches[] } = {
  incident: ['exclusions', 'pauses'].map((list) => ({
    list,
    start: ['alerted_at', 'reported_at'],
    end: ['restored_at', 'resolved_at'],
  })),
  'service-request': [{ list: 'pauses', start: ['submitted_at'], end: ['completed_at'] }],
};

const CHAINS = new Map(Object.keys(KINDS).map((kind) => [kind, [...ANY_KIND, ...(BY_KIND[kind] ?? [])]]));

export function chainsOf(kind: string): readonly Chain[] {
  return CHAINS.get(kind) ?? ANY_KIND;
}

export function stretchesOf(kind: string): readonly Stretches[] {
  return STRETCHES[kind] ?? [];
}

function chain(...steps: string[]): Chain {
  return { steps };
}

import type { Entry, RecordFields } from '../entry.ts';
import { personOf } from '../people.ts';
import { cause } from '../planted.ts';
import type { Prose } from '../prose.ts';
import { randomOf } from '../random.ts';
import { EXTRA } from '../stories/index.ts';
import { clockOf, dateOf, formatInstant, isWorkday, local } from '../time.ts';
import { bulkCommit } from './bulk.ts';
import type { Operation } from './operation.ts';

/** What a change of the configuration answers: the request, fault, notice or arrangement behind it. */
const ANSWERED: Readonly<Record<string, string>> = {
  '08-20 15:20:10': 'INC-2024-0023',
  '08-23 20:10:00': 'HN-2024-01',
  '2024-11-11 07:50:00': 'SR-2024-0098',
  '2024-12-31 22:00:00': 'INC-2024-0098',
  '2025-01-07 19:10:00': 'INC-2025-0003',
  '2025-01-13 18:40:00': 'SR-2025-0010',
  '2025-01-22 20:10:00': 'INC-2025-0011',
  '2025-01-27 18:30:00': 'CN-2025-DUTY-5',
  '2025-02-05 16:30:00': 'CN-2025-DUTY-5',
  '2025-02-10 19:00:00': 'SR-2025-0009',
  '2025-02-21 19:20:00': 'VN-2025-01',
  '2025-02-25 18:40:00': 'SR-2025-0009',
  '2025-03-09 22:20:00': 'INC-2025-0036',
  '2025-03-25 19:50:00': 'INC-2025-0039',
};

/** What had to be done beside the tickets; what changed a configuration answers one all the same. */
export function extraOperations(prose: Prose): Operation[] {
  return EXTRA.map((story) => {
    const at = local(story.at);
    if (story.planted === 'P20' && cause('P20', 'operator') !== story.operator)
      throw new Error('P20: not the operator of the story');
    return {
      at,
      lasted: story.minutes * 60 + randomOf(`extra ${story.at}`).int(0, 50),
      system: story.system,
      operator: story.operator,
      action: story.action,
      target: story.target,
      summary: prose.note(story.text),
      ...(ANSWERED[story.at] === undefined ? {} : { ticket: ANSWERED[story.at] as string }),
      fixed: true,
      ...(story.planted === undefined ? {} : { planted: story.planted }),
    };
  });
}

/** The log in order of time with gapless numbers, as the keeper exports it week by week; P16 leaves one out. */
export function logOperations(operations: readonly Operation[]): {
  entries: Entry[];
  numberOf: (operation: Operation) => string;
  /** The number that the log gave to a planted operation. */
  numberOfPlanted: (planted: string) => string;
} {
  const gap = Number(cause('P16', 'seq'));
  const sessions = new Map<string, number>();
  const ordered = [...operations].sort((a, b) => a.at - b.at || (a.operator < b.operator ? -1 : 1));
  const entries = ordered.map((operation, index) => entryOf(operation, index + 1, sessions));
  const numbers = new Map(ordered.map((operation, index) => [operation, entries[index]?.id ?? '']));
  const numberOf = (operation: Operation | undefined): string => {
    const id = operation && numbers.get(operation);
    if (!id) throw new Error('an operation that is not in the log');
    return id;
  };
  return {
    entries: entries.filter((_, index) => index + 1 !== gap),
    numberOf,
    numberOfPlanted: (planted) => numberOf(ordered.find((one) => one.planted === planted)),
  };
}
function entryOf(operation: Operation, seq: number, sessions: Map<string, number>): Entry {
  const { at, lasted, system, operator, ticket, approval, dataset, rows } = operation;
  const id = `OP-${dateOf(at).slice(0, 4)}-${String(seq).padStart(6, '0')}`;
  const commit = bulkCommit(at + lasted);
  const record: RecordFields = {
    id,
    recorded_at: formatInstant(commit.exported),
    recorded_by: commit.by,
    seq,
    system,
    operator,
    account: accountOf(operation),
    channel: channelOf(operation),
    session: sessionOf(operation, seq, sessions),
    started_at: formatInstant(at),
    ended_at: formatInstant(at + lasted),
    action: operation.action,
    target: operation.target,
    summary: operation.summary,
    ...(ticket === undefined ? {} : { ticket_ref: ticket }),
    ...(approval === undefined ? {} : { approval_ref: approval }),
    ...(dataset === undefined ? {} : { dataset }),
    ...(rows === undefined ? {} : { rows }),
  };
  return {
    kind: 'operation-log',
    id,
    file: `evidence/operation-log/${dateOf(at).slice(0, 7)}.yaml`,
    form: 'many',
    versions: [{ at: commit.at, by: commit.by, branch: 'logs', record, subject: '' }],
  };
}

/** Aliases tell what kind of right was used and whose it was. */
function accountOf({ operator, target, action }: Operation): string {
  const whose = personOf(operator).account;
  if (action === 'account') return `sec-${whose}`;
  return target.includes('-db-') || target.includes('-audit-') ? `dba-${whose}` : `om-${whose}`;
}

/** Engineers work in the client's office on working days; evenings, weekends and the manager come in from outside. */
function channelOf({ at, operator }: Operation): string {
  const clock = clockOf(at);
  const officeHours = clock >= '08:30' && clock < '17:35';
  return isWorkday(dateOf(at)) && officeHours && operator !== 'PER-05' ? 'onsite' : 'remote';
}

/** The bastion counts all sessions of a day, other teams' among them, so ours have gaps. */
function sessionOf({ at }: Operation, seq: number, sessions: Map<string, number>): string {
  const day = dateOf(at).replaceAll('-', '');
  const number = (sessions.get(day) ?? 0) + randomOf(`session ${seq}`).int(1, 14);
  sessions.set(day, number);
  return `BH-${day}-${String(number).padStart(5, '0')}`;
}

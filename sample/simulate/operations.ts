import type { Entry, RecordFields } from '../entry.ts';
import { cause } from '../planted.ts';
import type { Prose } from '../prose.ts';
import { randomOf } from '../random.ts';
import { EXTRA_OPERATIONS } from '../stories/extra-operations.ts';
import { clockOf, dateOf, formatInstant, isWorkday, weekOf } from '../time.ts';
import { personOf } from '../world.ts';
import { bulkCommit, isExported } from './bulk.ts';
import type { Operation } from './operation.ts';
import { local } from './told-request.ts';

/** What nobody asked for by ticket but had to be done. */
export function extraOperations(prose: Prose): Operation[] {
  return EXTRA_OPERATIONS.map((story) => {
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
      fixed: true,
      ...(story.planted === undefined ? {} : { planted: story.planted }),
    };
  });
}

/** The log in order of time with gapless numbers, as the keeper exports it week by week; P16 leaves one out. */
export function logOperations(operations: readonly Operation[]): Entry[] {
  const gap = Number(cause('P16', 'seq'));
  const sessions = new Map<string, number>();
  return operations
    .filter((operation) => isExported(operation.at + operation.lasted))
    .sort((a, b) => a.at - b.at || (a.operator < b.operator ? -1 : 1))
    .map((operation, index) => entryOf(operation, index + 1, sessions))
    .filter((_, index) => index + 1 !== gap);
}

function entryOf(operation: Operation, seq: number, sessions: Map<string, number>): Entry {
  const { at, lasted, system, operator, ticket, approval, dataset, rows } = operation;
  const id = `OP-2024-${String(seq).padStart(6, '0')}`;
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
    file: `evidence/operation-log/2024/${weekOf(dateOf(at))}.yaml`,
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

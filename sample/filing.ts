import type { Branch, Entry, RecordFields, Version } from './entry.ts';
import { eveningCommit } from './simulate/desk.ts';
import { formatInstant, type Instant } from './time.ts';

interface Filing {
  at: Instant;
  by: string;
  branch: Branch;
  subject?: string;
}

type WithId = RecordFields & { id: string };

/** A record that stands among others of its kind in one file. */
export function filed(kind: string, file: string, record: WithId, { at, by, branch, subject = '' }: Filing): Entry {
  return { kind, id: record.id, file, form: 'many', versions: [{ at, by, branch, record, subject }] };
}

/** A record that stands alone in its file. */
export function alone(kind: string, file: string, record: WithId, filing: Filing): Entry {
  return { ...filed(kind, file, record, filing), form: 'one' };
}

/** The record as somebody completed it later. */
export function completed(entry: Entry, added: RecordFields, { at, by, branch, subject = '' }: Filing): void {
  const known = entry.versions.at(-1)?.record ?? {};
  const version: Version = { at, by, branch, record: { ...known, ...added }, subject };
  entry.versions.push(version);
}

/** A paper that the provider's people wrote down at a moment and committed in the evening, alone in its file. */
export function providerPaper(
  kind: string,
  record: WithId,
  at: Instant,
  { by = 'PER-05', branch = 'papers', subject }: { by?: string; branch?: Branch; subject?: string } = {},
): Entry {
  const { id, ...fields } = record;
  const whole = { id, recorded_at: formatInstant(at), recorded_by: by, ...fields };
  return alone(kind, `evidence/${kind}/${id}.yaml`, whole, {
    at: eveningCommit(by, at),
    by,
    branch,
    subject: subject ?? `登记 ${id}`,
  });
}

/** A paper of the client's: written down and committed under the client's own name, straight to the main line. */
export function clientPaper(kind: string, record: WithId, at: Instant, by = 'CLI-01', subject?: string): Entry {
  const { id, ...fields } = record;
  const whole = { id, recorded_at: formatInstant(at), recorded_by: by, ...fields };
  return alone(kind, `evidence/${kind}/${id}.yaml`, whole, {
    at: at + 1320,
    by,
    branch: 'main',
    subject: subject ?? `登记 ${id}`,
  });
}

import type { Calendar } from '../../calendar/calendar.ts';
import type { Day } from '../../calendar/day.ts';
import { parseInstant } from '../../calendar/instant.ts';
import { isUnproven } from '../../model/confirmable.ts';
import type { ContractFiles } from '../../model/contract.ts';
import { KINDS } from '../../model/kind-catalogue.ts';
import type { Commit, CommitSignature, History, Provenance } from '../../model/provenance.ts';
import type { EvidenceRecord, Value } from '../../model/record.ts';
import { inEffect, type Pending } from './in-effect.ts';

/** Which of a record's three dates decides whether it came late (open point of every contract). */
export type LateDate = 'recorded' | 'first-commit' | 'merge';

/**
 * The records as one may use them as of a day, with their provenance. As of D means: recorded by D 24:00.
 * A later record is counted, never used; a withdrawn or draft one is not evidence; of two with one id the first stands.
 * A record of a kind that takes effect by a role is here in the version that this role confirmed last.
 */
export interface Book {
  all: readonly EvidenceRecord[];
  of(kind: string): readonly EvidenceRecord[];
  find(id: string): EvidenceRecord | undefined;
  /** The first record with this id, also a later, withdrawn or invalid one. */
  any(id: string): EvidenceRecord | undefined;
  knows(id: string): boolean;
  duplicates: readonly { record: EvidenceRecord; first: EvidenceRecord }[];
  later: number;
  /** What the content says otherwise than that version, or no more at all. */
  pending: readonly Pending[];
  provenance(record: EvidenceRecord): Provenance | undefined;
  /** Whether history can say when records came in, as of this day. */
  testifies: boolean;
  /** Chinese sentence that says why not; null when it does. */
  silence: string | null;
  /** True or false by the identity that brought the record in; null for kinds that need no role. */
  confirmed(record: EvidenceRecord): boolean | null;
  /** Records of a kind that needs no role, each in the last version that an identity with this role stands behind. */
  backedBy(role: string, kind: string): readonly EvidenceRecord[];
  /** The commit that claims the needed role without the signature it should have; null where none is to blame. */
  unproven(record: EvidenceRecord): { commit: Commit; signature: CommitSignature } | null;
  /** When the other side added a field by right, epoch seconds: nobody but itself says so. Null for any other field. */
  addedAt(record: EvidenceRecord, field: string): number | null;
  /** Epoch seconds at which the record counts as handed in. */
  handedIn(record: EvidenceRecord, by: LateDate): number | null;
  /** Epoch seconds of the event that the record is about; null when its kind names none. */
  eventAt(record: EvidenceRecord): number | null;
}

export interface BookInput {
  contract: ContractFiles;
  records: readonly EvidenceRecord[];
  history: History;
  calendar: Calendar;
  asOf: Day;
}

export function makeBook(input: BookInput): Book {
  const { history, calendar } = input;
  const end = calendar.endOf(input.asOf);
  const byKind = new Map<string, EvidenceRecord[]>();
  const known = new Map<string, EvidenceRecord>();
  /** Of those, the ones that cannot be used: few, so that one large table will do. */
  const unused = new Set<EvidenceRecord>();
  const duplicates: { record: EvidenceRecord; first: EvidenceRecord }[] = [];
  const all: EvidenceRecord[] = [];
  let later = 0;
  const use = ({ fields: { recorded_at, status } }: EvidenceRecord): 'later' | 'set-aside' | 'counted' => {
    const recorded = instantOf(recorded_at);
    if (recorded !== null && recorded >= end) return 'later';
    return status === 'withdrawn' || status === 'draft' ? 'set-aside' : 'counted';
  };
  const silence = silenceOf(history, end);
  const { identities } = input.contract.contract;
  const roles = history.charter?.roles ?? new Map(identities.map(({ email, role }) => [email, role]));
  const uncommitted = new Set(history.uncommitted);
  const provenance = (record: EvidenceRecord) => history.records.get(record.id);
  const wroteLast = (record: EvidenceRecord, role: string) => {
    const last = uncommitted.has(record.file) ? undefined : provenance(record)?.last;
    return last === undefined || [last.author, last.committer].some(({ email }) => roles.get(email) === role);
  };
  const { records, pending, versions, added } = inEffect(input.records, history, wroteLast);
  for (const record of records) {
    const first = known.get(record.id);
    if (first) {
      duplicates.push({ record, first });
      continue;
    }
    known.set(record.id, record);
    const used = use(record);
    if (used === 'later') later += 1;
    if (used !== 'counted') {
      unused.add(record);
      continue;
    }
    all.push(record);
    const list = byKind.get(record.kind);
    if (list) list.push(record);
    else byKind.set(record.kind, [record]);
  }
  /** The commits that stand behind a record, if those who made them say so. */
  const claims = (record: EvidenceRecord, role: string | undefined | null = KINDS[record.kind]?.effectiveRole) => {
    const from = provenance(record);
    if (!role || !from || uncommitted.has(record.file)) return [];
    return broughtBy(from).filter(
      (commit) => roles.get(commit.author.email) === role || roles.get(commit.committer.email) === role,
    );
  };
  /** What history says of who confirmed what, where it says so; a text that waits is confirmed by nobody. */
  const stands = (record: EvidenceRecord): boolean | null => {
    const version = versions.get(record.id);
    return version === undefined ? null : version === record;
  };
  const asOfDay = (record: EvidenceRecord | null) => (record !== null && use(record) === 'counted' ? [record] : []);
  const isProven = ({ hash }: Commit) => !isUnproven(history.signatures?.get(hash));
  return {
    all,
    of: (kind) => byKind.get(kind) ?? [],
    find(id) {
      const record = known.get(id);
      return record !== undefined && unused.has(record) ? undefined : record;
    },
    any: (id) => known.get(id),
    knows: (id) => known.has(id),
    duplicates,
    later,
    pending,
    provenance,
    testifies: silence === null,
    silence,
    confirmed(record) {
      if (!KINDS[record.kind]?.effectiveRole) return null;
      return stands(record) ?? claims(record).some(isProven);
    },
    backedBy(role, kind) {
      const present = byKind.get(kind) ?? [];
      const ids = new Set(present.map(({ id }) => id));
      const versions = present.flatMap((record) => {
        const one = history.standing?.get(record.id);
        if (!one) return claims(record, role).some(isProven) ? [record] : [];
        return one.state === 'holds' ? [record] : asOfDay(one.record);
      });
      const others = [...(history.standing ?? [])].filter(([id, one]) => one.kind === kind && !ids.has(id));
      return [...versions, ...others.flatMap(([, one]) => (one.state === 'stands' ? asOfDay(one.record) : []))];
    },
    unproven(record) {
      const claimed = claims(record);
      const [commit] = claimed;
      const signature = commit && history.signatures?.get(commit.hash);
      return commit && signature && !claimed.some(isProven) ? { commit, signature } : null;
    },
    addedAt(record, field) {
      if (!added.get(record.id)?.includes(field)) return null;
      const { last } = uncommitted.has(record.file) ? {} : (provenance(record) ?? {});
      return last ? (last.not_before ?? last.committed_at) : end - 1;
    },
    handedIn(record, by) {
      const recorded = instantOf(record.fields.recorded_at);
      if (by === 'recorded' || silence !== null) return recorded;
      const from = provenance(record);
      // Not in any commit yet: it is being handed in now, at the as-of day.
      if (!from) return end - 1;
      const { committed_at, not_before = committed_at } = by === 'merge' ? (from.merge ?? from.first) : from.first;
      return not_before;
    },
    eventAt(record) {
      const field = KINDS[record.kind]?.instant;
      return field ? momentOf(record.fields[field], calendar) : null;
    },
  };
}

/** The last change decides who stands behind a record; its merge, being the client's act of acceptance, counts as well. */
function broughtBy({ first, last, merge, last_merge }: Provenance): Commit[] {
  const by = last_merge ?? (last.hash === first.hash ? merge : null);
  return by ? [last, by] : [last];
}

function silenceOf(history: History, end: number): string | null {
  if (history.reader === 'none') return history.reason ?? '没有提交历史';
  if (history.since === null) return '提交历史里没有这份合同';
  if (history.since >= end) return '提交历史晚于截至日';
  return null;
}

/** An instant field as epoch seconds; null when absent or malformed. */
export function instantOf(value: Value | undefined): number | null {
  return typeof value === 'string' ? parseInstant(value) : null;
}

/** An instant, or a bare date taken at its 00:00, as epoch seconds. */
export function momentOf(value: Value | undefined, calendar: Calendar): number | null {
  if (typeof value !== 'string') return null;
  const instant = parseInstant(value);
  if (instant !== null) return instant;
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && calendar.covers(value as Day) ? calendar.startOf(value as Day) : null;
}

/** A field by a dotted path such as `replanned.due_on`. */
export function fieldAt(fields: { readonly [key: string]: Value }, path: string): Value | undefined {
  if (!path.includes('.')) return fields[path];
  let value: Value | undefined = fields as { [key: string]: Value };
  for (const step of path.split('.')) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    value = value[step];
  }
  return value;
}

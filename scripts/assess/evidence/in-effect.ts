import { KINDS } from '../../model/kind-catalogue.ts';
import type { History, Standing } from '../../model/provenance.ts';
import { BODY, type EvidenceRecord, type Fields } from '../../model/record.ts';

/** A record that the content holds in words, or not at all, that the side which has to stand behind it has not confirmed. */
export interface Pending {
  id: string;
  /** What the content says now; null where it holds no such record that can be read. */
  record: EvidenceRecord | null;
  standing: Standing;
  /** The version that counts meanwhile; null where it cannot be read. */
  effective: EvidenceRecord | null;
  /** Names of the fields in which the two differ and which the writer could not change by himself; `kind` and `#body` too. */
  changed: readonly string[];
}

/** Whether somebody of a role made the last change to a record, or nobody has committed it yet. */
type WroteLast = (record: EvidenceRecord, role: string) => boolean;

interface InEffect {
  /** The records that count, each in the version in effect: the content's own, or the one that its side confirmed last. */
  records: readonly EvidenceRecord[];
  pending: readonly Pending[];
  /** By id, of records that its side ever stood behind: the version in effect, null where there is none. */
  versions: ReadonlyMap<string, EvidenceRecord | null>;
  /** By id: fields that the other side added by right, which nobody has confirmed and nobody has to. */
  added: ReadonlyMap<string, readonly string[]>;
}

/** Of kinds that take effect by a role, the version that this role confirmed last counts, whatever the content says. */
export function inEffect(
  records: readonly EvidenceRecord[],
  { standing }: Pick<History, 'standing'>,
  wroteLast: WroteLast,
): InEffect {
  const known = [...(standing ?? [])].filter(([, one]) => isOfRole(one.kind));
  const present = Map.groupBy(known.length === 0 ? [] : records.filter(({ id }) => standing?.has(id)), ({ id }) => id);
  const pending: Pending[] = [];
  const versions = new Map<string, EvidenceRecord | null>();
  const added = new Map<string, readonly string[]>();
  for (const [id, one] of known) {
    const { record: confirmed } = one;
    const own = present.get(id) ?? [];
    const { version, ...made } = versionOf(one, own, wroteLast);
    versions.set(id, version);
    const names = confirmed && version ? Object.keys(version.fields).filter((name) => !(name in confirmed.fields)) : [];
    if (names.length > 0) added.set(id, names);
    if (one.state === 'stands' && version !== own[0])
      pending.push({ id, record: own[0] ?? null, standing: one, ...made });
  }
  return { records: withVersions(records, present, versions), pending, versions, added };
}

function versionOf(
  standing: Standing,
  own: readonly EvidenceRecord[],
  wroteLast: WroteLast,
): Pick<Pending, 'effective' | 'changed'> & { version: EvidenceRecord | null } {
  const { state, digest, kind, record } = standing;
  const [present = null] = own;
  const none = { version: null, effective: null, changed: [] };
  if (state === 'removed') return none;
  if (state === 'holds')
    return { ...none, version: own.find((one) => one.digest === digest && one.kind === kind) ?? null };
  const made = effectiveOf(record, present, wroteLast);
  // What the writer added by right is all that is new: nothing waits for anybody.
  const isAll = present !== null && made.effective !== null && made.changed.length === 0;
  return { ...made, version: isAll ? present : made.effective };
}

/** The first record of an id gives way to the version in effect; one that the content lacks comes last. */
function withVersions(
  records: readonly EvidenceRecord[],
  present: ReadonlyMap<string, readonly EvidenceRecord[]>,
  versions: ReadonlyMap<string, EvidenceRecord | null>,
): readonly EvidenceRecord[] {
  const chosen = new Map(
    [...versions].flatMap(([id, one]) => (one && present.get(id)?.[0] !== one ? [[id, one]] : [])),
  );
  if (chosen.size === 0) return records;
  const firsts = new Set([...chosen.keys()].flatMap((id) => present.get(id)?.[0] ?? []));
  const counted = records.map((record) => (firsts.has(record) ? (chosen.get(record.id) ?? record) : record));
  return [...counted, ...[...chosen].flatMap(([id, one]) => (present.has(id) ? [] : [one]))];
}

function effectiveOf(
  record: EvidenceRecord | null,
  present: EvidenceRecord | null,
  wroteLast: WroteLast,
): Pick<Pending, 'effective' | 'changed'> {
  if (record === null || present === null) return { effective: record, changed: [] };
  const own =
    present.kind === record.kind && present.valid && record.valid ? addedByRight(present, record, wroteLast) : {};
  const effective = Object.keys(own).length === 0 ? record : { ...record, fields: { ...record.fields, ...own } };
  return { effective, changed: differences(effective, present) };
}

/** What the other side may say for itself, where nothing was said yet. */
function addedByRight(present: EvidenceRecord, { kind, fields }: EvidenceRecord, wroteLast: WroteLast): Fields {
  const { fields: known = {} } = KINDS[kind] ?? {};
  return Object.fromEntries(
    Object.entries(present.fields).filter(([name]) => {
      const writer = known[name]?.writer;
      return writer !== undefined && fields[name] === undefined && wroteLast(present, writer);
    }),
  );
}

/** Names of the fields in which two versions differ, `kind` and the body too. */
export function differences(a: EvidenceRecord, b: EvidenceRecord): string[] {
  const names = new Set([...Object.keys(a.fields), ...Object.keys(b.fields)]);
  const fields = [...names].filter((name) => !isSame(a.fields[name], b.fields[name]));
  return [
    ...(a.kind === b.kind ? [] : ['kind']),
    ...fields,
    ...(isSame(a.sections.map(textOf), b.sections.map(textOf)) ? [] : [BODY]),
  ];
}

function textOf({ depth, title, text }: EvidenceRecord['sections'][number]) {
  return [depth, title, text];
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function isOfRole(kind: string | null): boolean {
  return (KINDS[kind ?? '']?.effectiveRole ?? null) !== null;
}

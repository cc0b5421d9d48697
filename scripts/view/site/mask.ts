import { KINDS } from '../../model/kind-catalogue.ts';
import type { FieldClass, FieldEntry } from '../../model/kind-entry.ts';
import type { Value } from '../../model/record.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { type Audience, MASKED, maySee } from '../mask.ts';

/** What an audience may see of a snapshot. */
export interface Mask {
  audience: Audience;
  sees(fieldClass: FieldClass): boolean;
  /**
   * A text that people or rules wrote about records: whatever hidden value it quotes is taken out, and in a sample the
   * parties go by their aliases.
   */
  text(text: string): string;
}

/** Shorter values are too common to be looked for inside other texts; their own fields are masked all the same. */
const SECRET_LENGTH_MIN = 4;

/** Times and numbers tell nobody anything outside their own field. */
const TELLS_NOTHING: readonly (string | undefined)[] = [
  'instant',
  'date',
  'month',
  'count',
  'quantity',
  'decimal',
  'money',
];

export function makeMask(snapshot: Snapshot, audience: Audience): Mask {
  const aliases = aliasesOf(snapshot);
  const secrets = audience === 'owner' ? null : secretsOf(snapshot, audience);
  return {
    audience,
    sees: (fieldClass) => maySee(audience, fieldClass),
    text(text) {
      let shown = text;
      for (const [name, alias] of aliases) if (shown.includes(name)) shown = shown.replaceAll(name, alias);
      return secrets === null ? shown : without(shown, secrets);
    },
  };
}

/** Names that a sample must not print beside invented failings. */
function aliasesOf(snapshot: Snapshot): [name: string, alias: string][] {
  const { sample, client, provider } = snapshot.contract.contract;
  if (!sample) return [];
  return [
    [client.name, sample.client_alias],
    [provider.name, sample.provider_alias],
  ];
}

/** Hidden texts by their first characters, the longest first. */
type Secrets = ReadonlyMap<string, readonly string[]>;

/** Every text in a field that the audience may not see, unless it also stands in one that it may. */
function secretsOf(snapshot: Snapshot, audience: Audience): Secrets {
  const hidden = new Set<string>();
  const open = new Set<string>();
  const visit = (value: Value | undefined, entry: FieldEntry | undefined): void => {
    if (typeof value === 'string') {
      const known = entry && maySee(audience, entry.class);
      if (known) open.add(value);
      else if (entry?.class !== 'panel' && value.length >= SECRET_LENGTH_MIN && isTelling(entry)) hidden.add(value);
    } else if (Array.isArray(value)) {
      for (const item of value) visit(item, entry);
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value)) visit(inner, entry?.fields?.[name]);
    }
  };
  for (const { kind, records } of snapshot.ledgers) {
    const fields = KINDS[kind]?.fields ?? {};
    for (const record of records) for (const [name, value] of Object.entries(record.fields)) visit(value, fields[name]);
  }
  const index = new Map<string, string[]>();
  for (const secret of hidden) {
    if (open.has(secret)) continue;
    const start = secret.slice(0, SECRET_LENGTH_MIN);
    const list = index.get(start);
    if (list) list.push(secret);
    else index.set(start, [secret]);
  }
  for (const list of index.values()) list.sort((a, b) => b.length - a.length);
  return index;
}

/** A field that no schema knows may hold anything. */
function isTelling(entry: FieldEntry | undefined): boolean {
  return entry === undefined || (entry.labels === undefined && !TELLS_NOTHING.includes(entry.format));
}

function without(text: string, secrets: Secrets): string {
  const pieces: string[] = [];
  let copied = 0;
  for (let at = 0; at + SECRET_LENGTH_MIN <= text.length; ) {
    const found = secrets.get(text.slice(at, at + SECRET_LENGTH_MIN))?.find((secret) => text.startsWith(secret, at));
    if (found === undefined) {
      at += 1;
      continue;
    }
    pieces.push(text.slice(copied, at), MASKED);
    at += found.length;
    copied = at;
  }
  return copied === 0 ? text : pieces.join('') + text.slice(copied);
}

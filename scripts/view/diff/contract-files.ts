import type { ContractFiles } from '../../model/contract.ts';
import { compareText } from '../../model/diagnostic.ts';
import type { Value } from '../../model/record.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import type { SiteContext } from '../site/context.ts';
import type { ContractFileChange, DiffView, Reviewed } from './types.ts';
import { isGroup, listChange, nameOf, sameValue } from './values.ts';
import { clip, excerpts } from './words.ts';

const CHANGES_MAX = 100;

/** Who commits under which address is the parties' own business. */
const PRIVATE = /^identities\b/;

/** The contract's own files of both versions as they are written; null for those that cannot be used. */
interface Written {
  base: ContractFiles | null;
  head: ContractFiles | null;
  reviewed: readonly [base: Reviewed, head: Reviewed];
}

/**
 * Changes of the contract's own files, place by place: a severity or a rule set differently must not pass unseen, whether it
 * takes effect or waits for the client.
 */
export function fileChanges(base: SiteContext | null, head: SiteContext | null, written: Written): DiffView['files'] {
  const changed = changedPaths(base?.snapshot, head?.snapshot);
  const folder = `${(head ?? base)?.snapshot.identity.contract}/`;
  const attachments: DiffView['files']['attachments'] = { added: [], changed: [], removed: [] };
  const contract: ContractFileChange[] = [];
  for (const { path, change } of changed) {
    const local = path.slice(folder.length);
    if (local.startsWith('attachments/')) attachments[change].push(path);
    else if (base && head && !local.includes('/')) contract.push(contractChange(path, local, head, written));
  }
  return { contract, attachments };
}

function changedPaths(base: Snapshot | undefined, head: Snapshot | undefined) {
  const [old, now] = [hashesOf(base), hashesOf(head)];
  return [...new Set([...old.keys(), ...now.keys()])].sort(compareText).flatMap((path) => {
    if (old.get(path) === now.get(path)) return [];
    const change: 'added' | 'changed' | 'removed' = !old.has(path) ? 'added' : now.has(path) ? 'changed' : 'removed';
    return [{ path, change }];
  });
}

function hashesOf(snapshot: Snapshot | undefined): Map<string, string> {
  return new Map(snapshot?.files.map(({ path, sha256 }) => [path, sha256]));
}

function contractChange(path: string, local: string, { mask }: SiteContext, written: Written): ContractFileChange {
  const name = local.replace(/\.yaml$/, '') as keyof ContractFiles;
  const of = (files: ContractFiles) => files[name] as unknown as Value | undefined;
  const { base, head, reviewed } = written;
  const isBaseline = local === 'scan-baseline.yaml';
  // What cannot be read cannot be compared; that is said where it cannot be read.
  const leaves = isBaseline
    ? valueChanges('', entriesOf(reviewed[0]), entriesOf(reviewed[1]))
    : base && head
      ? valueChanges('', of(base), of(head))
      : [];
  const print = (value: Value | undefined) => mask.text(typeof value === 'object' ? JSON.stringify(value) : `${value}`);
  const changes = leaves.slice(0, CHANGES_MAX).map(({ path: place, before, after }) => {
    const shown = mask.audience === 'owner' || (mask.sees('panel') && !PRIVATE.test(place));
    const title = place === '' ? local : place;
    if (!shown) return { path: place, sentence: `${title}：有改动，内容已隐去` };
    if (before === undefined) return { path: place, sentence: `${title}：新增 ${clip(print(after))}` };
    if (after === undefined) return { path: place, sentence: `${title}：删去 ${clip(print(before))}` };
    const pieces = excerpts(print(before), print(after));
    return { path: place, sentence: `${title}：${pieces.before} → ${pieces.after}` };
  });
  return { file: path, changes, more: Math.max(0, leaves.length - CHANGES_MAX) };
}

/** By what each entry silences, in which file. */
function entriesOf(reviewed: Reviewed): Value {
  const words = reviewed.map(({ file, kind, sha256, reviewed_by, reviewed_on, reason }): [string, string] => [
    `${file} 的一处 ${kind}（校验值 ${sha256.slice(0, 8)}…）不再提示`,
    `${reason}（${reviewed_by} ${reviewed_on} 复核）`,
  ]);
  return Object.fromEntries(words);
}

interface Leaf {
  path: string;
  before: Value | undefined;
  after: Value | undefined;
}

/** The places where two values part, as deep as names lead; list entries go by their own names. */
function valueChanges(path: string, before: Value | undefined, after: Value | undefined): Leaf[] {
  if (sameValue(before, after)) return [];
  const below = (name: string) => (path === '' ? name : `${path}.${name}`);
  if (isGroup(before) && isGroup(after)) {
    const names = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...names].flatMap((name) => valueChanges(below(name), before[name], after[name]));
  }
  if (Array.isArray(before) && Array.isArray(after)) {
    const { added, removed, changed } = listChange(before, after);
    const place = (value: Value) => (nameOf(value) === null ? path : `${path}[${nameOf(value)}]`);
    const list = [
      ...changed.flatMap((one) => valueChanges(`${path}[${one.name}]`, one.before, one.after)),
      ...removed.map((value) => ({ path: place(value), before: value, after: undefined })),
      ...added.map((value) => ({ path: place(value), before: undefined, after: value })),
    ];
    return list.length > 0 ? list : [{ path, before: '（原次序）', after: '（新次序）' }];
  }
  return [{ path, before, after }];
}

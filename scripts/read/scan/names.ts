import { arrange, piecesOf, type Source, SourceError } from '../../source/source.ts';
import { readBaseline } from '../contract-files.ts';
import type { Baseline } from './baseline.ts';
import { type Finding, scanTextOf } from './verdict.ts';

/** A file that goes by another name, and what its own name holds. */
export interface MaskedName {
  path: string;
  found: Finding[];
}

/** A source in which names that hold personal data or secrets are masked: nothing behind it ever sees them. */
export type MaskedSource = Source & { masked: readonly MaskedName[] };

/** `reviewed` by contract: what counts there in place of the content's own baseline. */
export function maskNames(source: Source, reviewed?: ReadonlyMap<string, Baseline>): MaskedSource {
  const entries = source.list();
  const before = 'masked' in source ? (source as MaskedSource).masked : [];
  if (scanTextOf(entries.map(({ path }) => path).join('\n')).length === 0) return { ...source, masked: before };
  const masked: MaskedName[] = [...before];
  const originals = new Map<string, string>();
  const taken = new Set(entries.map(({ path }) => path));
  const shownOf = new Map<string, string>();
  for (const { path } of entries) {
    const contract = path.split('/')[0] ?? '';
    const baseline = reviewed?.get(contract) ?? readBaseline(source, contract, []);
    const local = path.slice(path.indexOf('/') + 1);
    const found = scanTextOf(path).filter((finding) => !baseline.waives(local, finding));
    if (found.length === 0) continue;
    const shown = free(maskedPath(path, found), taken);
    originals.set(shown, path);
    shownOf.set(path, shown);
    masked.push({ path: shown, found });
  }
  const listing = arrange(entries.map((entry) => ({ ...entry, path: shownOf.get(entry.path) ?? entry.path })));
  const { git } = source;
  return {
    ...source,
    masked,
    git: git && { ...git, dirty: git.dirty.map((path) => shownOf.get(path) ?? path) },
    list: () => listing,
    pieces: (path) => piecesOf(source, originals.get(path) ?? path),
    bytes(path) {
      const original = originals.get(path);
      if (original === undefined) return source.bytes(path);
      try {
        return source.bytes(original);
      } catch (error) {
        if (!(error instanceof SourceError)) throw error;
        throw new SourceError(error.refusal, path, error.message.replaceAll(original, path));
      }
    },
  };
}

function maskedPath(path: string, found: readonly Finding[]): string {
  let shown = '';
  let copied = 0;
  for (const { from, to, masked } of found) {
    shown += path.slice(copied, from) + masked;
    copied = to;
  }
  return shown + path.slice(copied);
}

/** Two names may differ only in what is masked. */
function free(name: string, taken: Set<string>): string {
  let shown = name;
  for (let count = 2; taken.has(shown); count += 1) shown = `${name}~${count}`;
  taken.add(shown);
  return shown;
}

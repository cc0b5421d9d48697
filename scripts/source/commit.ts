import { blobParser } from './blobs.ts';
import { GitError, git, gitSync, lackingObject, tokens } from './git.ts';
import { findPlace, realFolder } from './place.ts';
import {
  arrange,
  BYTES_MAX_DEFAULT,
  type Entry,
  type EntryType,
  PIECES_BYTES_MAX,
  readable,
  type Source,
  SourceError,
  type SourceOptions,
} from './source.ts';

export interface CommitOptions extends SourceOptions {
  /** Content folder inside the commit, `/`-separated; else the place of `directory` in its repository. */
  prefix?: string;
  /** A commit without such a folder holds no content, rather than being none to open: its history tells what was there. */
  mayLack?: boolean;
}

/** A `cat-file` process costs as much as reading some hundred small blobs, so neighbours come along up to this size. */
const TOGETHER_BYTES_MAX = 16 * 1024 * 1024;

/**
 * The content folder as one commit holds it. `directory` is the folder in the work tree, or a bare repository.
 * Submodules are `other`; so are entries no checkout would write (`..`, `.git`). Throws `GitError`, and `SourceError`
 * when the commit has no such folder.
 */
export async function openCommit(directory: string, revision: string, options: CommitOptions = {}): Promise<Source> {
  const { workTree: _, ...place } = await findPlace(realFolder(directory), revision);
  const prefix =
    options.prefix === undefined ? place.prefix : options.prefix.replace(/\/*$/, options.prefix ? '/' : '');
  if (place.head === null) throw new GitError('unknown-revision', '仓库中还没有提交');
  const listed = await listTree(place.root, place.head, prefix);
  if (listed === null && !options.mayLack) {
    const words = `提交 ${place.head.slice(0, 10)} 中没有内容文件夹 ${prefix || '/'}`;
    throw new SourceError('no-folder', prefix, words);
  }
  const entries = listed ?? [];
  return {
    id: `commit:${place.head}`,
    list: () => entries,
    bytes: blobReader(place.root, entries, options.max_bytes ?? BYTES_MAX_DEFAULT),
    *pieces(path) {
      // git gives a blob out whole; nobody commits one that would not fit.
      const { oid, size } = readable(
        entries.find((entry) => entry.path === path),
        path,
        PIECES_BYTES_MAX,
      );
      yield gitSync(place.root, ['cat-file', 'blob', oid ?? ''], '', size + 1);
    },
    git: { ...place, prefix },
    withoutGit: null,
  };
}

async function listTree(root: string, commit: string, prefix: string): Promise<Entry[] | null> {
  const tree = prefix ? await treeAt(root, commit, prefix.slice(0, -1)) : `${commit}^{tree}`;
  if (tree === null) return null;
  const out = await git(root, ['ls-tree', '-r', '-l', '-z', '--full-tree', tree]);
  const entries = tokens(out).map((token): Entry => {
    // "<mode> <type> <oid> <size, padded>\t<path>"
    const tab = token.indexOf('\t');
    const [mode = '', , oid = '', size] = token.slice(0, tab).split(/ +/);
    const path = token.slice(tab + 1);
    const type = isWritable(path) ? typeOf(mode) : 'other';
    // What the repository has lost is not what the commit lacks: nothing can be said of such a version.
    if (size === 'BAD') throw lackingObject(root);
    return { path, size: Number(size) || 0, type, oid: type === 'other' ? null : oid };
  });
  return arrange(entries);
}

/** The folder's tree; null where the commit has none. A tree that cannot be read throws: it is not known to be absent. */
async function treeAt(root: string, commit: string, path: string): Promise<string | null> {
  const [found = ''] = tokens(await git(root, ['ls-tree', '-z', '--full-tree', commit, path]));
  return /^040000 tree ([0-9a-f]+)\t/.exec(found)?.[1] ?? null;
}

function typeOf(mode: string): EntryType {
  if (mode.startsWith('100')) return 'file';
  return mode === '120000' ? 'symlink' : 'other';
}

function isWritable(path: string): boolean {
  return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..' && !/^\.git$/i.test(part));
}

function blobReader(root: string, entries: readonly Entry[], bytes_max: number): Source['bytes'] {
  const byPath = new Map(entries.map((entry, index) => [entry.path, { entry, index }]));
  // Records and attachments apart, so that reading them in turn doesn't throw away what was read ahead.
  const ahead = new Map<boolean, Map<string, Uint8Array>>();
  return (path) => {
    const found = byPath.get(path);
    const oid = readable(found?.entry, path, bytes_max).oid ?? '';
    const held = ahead.get(isText(path))?.get(oid);
    if (held) return held;
    const blobs = readBlobs(root, neighbours(entries, found?.index ?? 0));
    ahead.set(isText(path), blobs);
    return blobs.get(oid) ?? new Uint8Array();
  };
}

function isText(path: string): boolean {
  return /\.(?:ya?ml|md)$/.test(path);
}

/** The wanted file and those after it that a reader will want next: the same sort of file, up to a total size. */
function neighbours(entries: readonly Entry[], start: number): Entry[] {
  const wanted = entries.slice(start, start + 1);
  let total = wanted[0]?.size ?? 0;
  for (const entry of entries.slice(start + 1)) {
    if (entry.type !== 'file' || isText(entry.path) !== isText(wanted[0]?.path ?? '')) continue;
    total += entry.size;
    if (total > TOGETHER_BYTES_MAX) break;
    wanted.push(entry);
  }
  return wanted;
}

function readBlobs(root: string, wanted: readonly Entry[]): Map<string, Uint8Array> {
  const oids = [...new Set(wanted.map(({ oid }) => oid ?? ''))];
  const room = wanted.reduce((sum, { size }) => sum + size + 200, 0);
  const out = gitSync(root, ['cat-file', '--batch', '--buffer'], `${oids.join('\n')}\n`, room);
  const blobs = new Map<string, Uint8Array>();
  const onMissing = () => {
    throw lackingObject(root);
  };
  blobParser((oid, bytes) => blobs.set(oid, bytes ?? new Uint8Array()), Number.POSITIVE_INFINITY, onMissing)(out);
  return blobs;
}

import {
  closeSync,
  constants,
  type Dirent,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
} from 'node:fs';
import { sep } from 'node:path';
import { compareText } from '../model/diagnostic.ts';
import { withoutFilters } from './filters.ts';
import { GitError, git, tokens } from './git.ts';
import { asBlob, asBlobPieces } from './line-ends.ts';
import { isLitter } from './litter.ts';
import { findPlace, realFolder } from './place.ts';
import {
  arrange,
  BYTES_MAX_DEFAULT,
  type Entry,
  type EntryType,
  isAscii,
  nameText,
  PIECES_BYTES_MAX,
  type Place,
  readable,
  type Source,
  SourceError,
  type SourceOptions,
  tooLarge,
} from './source.ts';

/**
 * The content folder as it lies on disk. Symbolic links are listed and never followed, in the last step of a path or
 * before it; left out are `.git`, and what programs leave beside files as long as nobody commits it. Inside a git work tree the ids of unchanged files come from the index.
 *
 * Hashes are of git blob bytes: of an unchanged file `bytes` gives what its blob holds, also where a checkout has put other
 * line ends on disk (`core.autocrlf`, as git for Windows is set up). `size` is that of the file on disk.
 *
 * Throws `SourceError` when there is no such folder. Trouble with git is not an error but the source's `withoutGit`.
 */
export async function openWorktree(directory: string, options: SourceOptions = {}): Promise<Source> {
  const root = realFolder(directory);
  const bytesMax = options.max_bytes ?? BYTES_MAX_DEFAULT;
  const asked = askGit(root);
  // git works in its own processes while this one walks the folder.
  const found = walk(root);
  const answer = await asked;
  const { state } = answer;
  // Once committed, litter is everyone's, and is told like any other file that does not belong here.
  const kept = found.entries.filter(({ path }) => !isLitter(path) || state?.index.has(path));
  const entries = state ? vouch(kept, state) : kept;
  let byPath: Map<string, Entry> | null = null;
  return {
    id: 'worktree',
    list: () => entries,
    bytes(path) {
      byPath ??= new Map(entries.map((entry) => [entry.path, entry]));
      const entry = readable(byPath.get(path), path, bytesMax);
      const bytes = readRegular(`${root}${sep}${found.spellings.get(entry) ?? path}`, path, bytesMax);
      return entry.oid === null || !answer.state ? bytes : asBlob(bytes, entry.oid, answer.state.place.format);
    },
    pieces(path) {
      byPath ??= new Map(entries.map((entry) => [entry.path, entry]));
      const entry = readable(byPath.get(path), path, PIECES_BYTES_MAX);
      const pieces = () => readPieces(`${root}${sep}${found.spellings.get(entry) ?? path}`, path);
      return entry.oid === null || !answer.state
        ? pieces()
        : asBlobPieces(pieces, entry.oid, answer.state.place.format);
    },
    git: answer.state ? { ...answer.state.place, dirty: dirtyPaths(entries, answer.state) } : null,
    withoutGit: answer.state ? null : answer.reason,
  };
}

/** What git knows of the folder: the index, and the paths that `git status` names. All paths are relative to the folder. */
interface GitState {
  place: Place;
  /** Blob per path; null where the index can't vouch for the file (conflict, assume-unchanged, skip-worktree). */
  index: Map<string, string | null>;
  submodules: string[];
  changed: Set<string>;
  /** Of those, the ones whose file differs from the index and not only the index from the commit. */
  unstaged: Set<string>;
}

async function askGit(root: string): Promise<{ state: GitState; reason: null } | { state: null; reason: string }> {
  try {
    return { state: await gitState(root), reason: null };
  } catch (error) {
    if (error instanceof GitError) return { state: null, reason: error.message };
    throw error;
  }
}

async function gitState(root: string): Promise<GitState> {
  const found = findPlace(root);
  const listed = git(root, ['ls-files', '-s', '-v', '-z']);
  // Untracked files are those of our own walk that the index lacks, so that ignored ones count too.
  const status = ['status', '--porcelain', '-z', '-uno', '--no-renames', '--ignore-submodules=all', '--', '.'];
  const changes = withoutFilters(root).then((env) => git(root, status, { env }));
  // findPlace's answer is the one to report; the others fail for the same reason, in worse words.
  listed.catch(() => {});
  changes.catch(() => {});
  const { workTree, ...place } = await found;
  if (!workTree) throw new GitError('not-a-repository', '内容文件夹不在 git 工作树中，提交历史无从查证');
  return { place, ...parseListing(await listed), ...parseStatus(await changes, place.prefix) };
}

function parseListing(out: Buffer): Pick<GitState, 'index' | 'submodules'> {
  const index = new Map<string, string | null>();
  const submodules: string[] = [];
  for (const token of tokens(out)) {
    // "H 100644 <oid> <stage>\t<path>": any tag but H, and any stage but 0, means the file may hold something else.
    const tab = token.indexOf('\t');
    const path = inNfc(token.slice(tab + 1));
    if (token.startsWith('160000', 2)) submodules.push(path);
    const certain = token.startsWith('H ') && token[tab - 1] === '0' && !index.has(path);
    index.set(path, certain ? token.slice(9, tab - 2) : null);
  }
  return { index, submodules };
}

function parseStatus(out: Buffer, prefix: string): Pick<GitState, 'changed' | 'unstaged'> {
  const changed = new Set<string>();
  const unstaged = new Set<string>();
  for (const token of tokens(out)) {
    const path = inNfc(token.slice(3 + prefix.length));
    changed.add(path);
    if (token[1] !== ' ') unstaged.add(path);
  }
  return { changed, unstaged };
}

function inNfc(path: string): string {
  return isAscii(path) ? path : path.normalize('NFC');
}

/** Gives unchanged files their blob ids, and shows a submodule as the one thing it is in the commit. */
function vouch(found: Entry[], { index, submodules, unstaged }: GitState): Entry[] {
  for (const entry of found) {
    if (entry.type !== 'other' && !unstaged.has(entry.path)) entry.oid = index.get(entry.path) ?? null;
  }
  if (!submodules.length) return found;
  const inSubmodule = (path: string) => submodules.some((folder) => path === folder || path.startsWith(`${folder}/`));
  const links = submodules.map((path): Entry => ({ path, size: 0, type: 'other', oid: null }));
  return arrange([...found.filter(({ path }) => !inSubmodule(path)), ...links]);
}

function dirtyPaths(entries: readonly Entry[], { changed }: GitState): string[] {
  const uncommitted = entries.filter(({ type, oid }) => type !== 'other' && oid === null).map(({ path }) => path);
  return [...new Set([...changed, ...uncommitted])].sort(compareText);
}

/** Everything below the folder. `spellings` keeps how the file system writes a path where the listing writes it otherwise. */
function walk(root: string): { entries: Entry[]; spellings: Map<Entry, string> } {
  const found: Entry[] = [];
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const children = childrenOf(`${root}${sep}${folder}`);
    if (!children) found.push({ path: folder.slice(0, -1) || '.', size: 0, type: 'other', oid: null });
    for (const { name, type } of children ?? []) {
      const path = folder + name;
      if (type === 'folder') folders.push(`${path}/`);
      else
        found.push(type === 'other' ? { path, size: 0, type, oid: null } : entryOf(path, type, `${root}${sep}${path}`));
    }
  }
  const spellings = new Map(found.filter(({ path }) => !isAscii(path)).map((entry) => [entry, entry.path]));
  return { entries: arrange(found), spellings };
}

/** Sizes are looked up when asked for: a run that finds everything in its cache asks for none. */
function entryOf(path: string, type: EntryType, onDisk: string): Entry {
  let known: number | undefined;
  return {
    path,
    type,
    oid: null,
    get size() {
      try {
        known ??= lstatSync(onDisk).size;
        return known;
      } catch {
        // Gone or out of reach meanwhile: `bytes` says so.
        return 0;
      }
    },
  };
}

/** What lies in a folder, except `.git`; null when it can't be read. A name that isn't UTF-8 is only shown. */
function childrenOf(folder: string): { name: string; type: EntryType | 'folder' }[] | null {
  try {
    const children = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => name !== '.git');
    if (!children.some(({ name }) => name.includes('\uFFFD'))) {
      return children.map((child) => ({ name: child.name, type: typeOf(child) }));
    }
    return readdirSync(folder, { withFileTypes: true, encoding: 'buffer' })
      .map((child) => ({ child, name: nameText(child.name) }))
      .filter(({ name }) => name !== '.git')
      .map(({ child, name }) => ({ name, type: Buffer.from(name).equals(child.name) ? typeOf(child) : 'other' }));
  } catch {
    return null;
  }
}

function typeOf(child: Dirent<string> | Dirent<Buffer>): EntryType | 'folder' {
  if (child.isFile()) return 'file';
  if (child.isDirectory()) return 'folder';
  return child.isSymbolicLink() ? 'symlink' : 'other';
}

/** Reads a file that was a regular one when listed, and refuses it if it no longer is. */
function readRegular(onDisk: string, path: string, bytes_max: number): Uint8Array {
  return withRegular(onDisk, path, bytes_max, (file) => readFileSync(file));
}

const PIECE_BYTES = 4 * 1024 * 1024;

/** The same in pieces. Each is read from a place of its own, so that the file is open only while it is read. */
function* readPieces(onDisk: string, path: string): Generator<Uint8Array> {
  for (let position = 0; ; ) {
    const piece = withRegular(onDisk, path, PIECES_BYTES_MAX, (file) => {
      const room = Buffer.allocUnsafe(PIECE_BYTES);
      return room.subarray(0, readSync(file, room, 0, PIECE_BYTES, position));
    });
    if (piece.length === 0) return;
    position += piece.length;
    yield piece;
  }
}

const REASONS: { [code: string]: string } = {
  EACCES: '没有读取权限',
  EPERM: '没有读取权限',
  ENOENT: '文件不见了',
  EBUSY: '正被别的程序占用',
  ELOOP: '是符号链接',
  EIO: '磁盘读取出错',
  EMFILE: '打开的文件太多',
};

function withRegular<T>(onDisk: string, path: string, bytes_max: number, read: (file: number) => T): T {
  let file: number | null = null;
  try {
    // Neither flag exists on Windows, which has no FIFOs either.
    file = openSync(onDisk, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    const stat = fstatSync(file);
    if (!stat.isFile()) throw new SourceError('not-a-file', path, `这不是普通文件，不读取：${path}`);
    if (stat.size > bytes_max) throw tooLarge(path, stat.size, bytes_max);
    return read(file);
  } catch (error) {
    if (error instanceof SourceError) throw error;
    throw new SourceError(
      'unreadable',
      path,
      `文件读不出来：${path}（${REASONS[(error as NodeJS.ErrnoException).code ?? ''] ?? error}）`,
    );
  } finally {
    if (file !== null) closeSync(file);
  }
}

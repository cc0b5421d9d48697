import type { Identity } from '../model/provenance.ts';
import { GitError, git, type StartedGit, startGit, tokenReader, tokens } from '../source/git.ts';
import type { Place } from '../source/source.ts';

/** A commit as the log tells it. `at` and `committed_at` are epoch seconds; reviewers come from `Reviewed-by:` trailers. */
export interface LoggedCommit {
  hash: string;
  parents: string[];
  at: number;
  author: Identity;
  committed_at: number;
  committer: Identity;
  subject: string;
  reviewers: Identity[];
}

/** What one file was and became between two commits; null where it was or is no regular file. Path in the content. */
export interface Delta {
  path: string;
  before: string | null;
  after: string | null;
}

/** A comparison to make: a commit against one of its parents, or as a whole when it has none. */
export interface Pair {
  commit: string;
  parent: string | null;
}

// NUL between fields too: everything else may occur in a name or a subject. `%m` tells the sides of `a...b` apart.
const FIELDS = [
  '%m',
  '%H',
  '%P',
  '%an',
  '%ae',
  '%at',
  '%cn',
  '%ce',
  '%ct',
  '%s',
  '%(trailers:key=Reviewed-by,valueonly,unfold,separator=%x1f)',
];

/** The newest of these commits that the place's head descends from (or is). Null when it descends from none. */
export async function newestAncestor(place: Place, known: readonly string[]): Promise<string | null> {
  if (!known.length) return null;
  const out = await git(place.root, ['rev-list', '--topo-order', place.head ?? 'HEAD', '--']);
  return (
    out
      .toString('latin1')
      .split('\n')
      .find((hash) => known.includes(hash)) ?? null
  );
}

/**
 * All commits reachable from the head, parents before children. Names and dates are those written into the commit: a
 * `.mailmap` lies in the content's own repository and may not turn one identity into another.
 */
export async function readCommits(place: Place): Promise<LoggedCommit[]> {
  return (await logged(place, place.head ?? 'HEAD')).commits;
}

/** The same without those reachable from `after`. Null where the head was not built upon that, or nobody knows it. */
export async function readCommitsSince(place: Place, after: string): Promise<LoggedCommit[] | null> {
  try {
    const { commits, others } = await logged(place, `${after}...${place.head}`);
    return others === 0 ? commits : null;
  } catch (error) {
    // Whatever else is wrong, the next question to git will meet it too.
    if (error instanceof GitError) return null;
    throw error;
  }
}

async function logged(place: Place, range: string): Promise<{ commits: LoggedCommit[]; others: number }> {
  const out = await git(place.root, [
    ...[
      'log',
      '-z',
      '--topo-order',
      '--no-color',
      '--no-decorate',
      '--no-show-signature',
      '--no-patch',
      '--left-right',
    ],
    ...['--encoding=UTF-8', `--format=tformat:${FIELDS.join('%x00')}`, range, '--'],
  ]);
  const fields = tokens(out);
  const commits: LoggedCommit[] = [];
  let others = 0;
  for (let start = 0; start + FIELDS.length <= fields.length; start += FIELDS.length) {
    const [
      side = '',
      hash = '',
      parents = '',
      name = '',
      email = '',
      at,
      committer = '',
      address = '',
      committed,
      subject = '',
      by,
    ] = fields.slice(start, start + FIELDS.length);
    if (side === '<') {
      others += 1;
      continue;
    }
    commits.push({
      hash,
      parents: parents.split(' ').filter(Boolean),
      at: Number(at) || 0,
      author: { name, email },
      committed_at: Number(committed) || 0,
      committer: { name: committer, email: address },
      subject,
      reviewers: (by ?? '').split('\x1f').filter(Boolean).map(identityOf),
    });
  }
  return { commits: commits.reverse(), others };
}

/** "Name <email>" as trailers write it; without an address the whole text is the name. */
function identityOf(text: string): Identity {
  const match = /^(.*?)\s*<([^<>]*)>\s*$/.exec(text);
  return match ? { name: match[1] ?? '', email: match[2] ?? '' } : { name: text.trim(), email: '' };
}

/**
 * What each pair changed under the content folder, in the order asked. Not `log --raw`: with a path it leaves commits
 * out, and for merges it either compares with one parent or, asked for all, drops empty comparisons without saying
 * which. Named pairs compare a merge with every parent, so that what only the merge itself did can be told.
 */
export async function readDeltas(place: Place, pairs: readonly Pair[], started?: StartedGit): Promise<Delta[][]> {
  if (!pairs.length) return [];
  const input = pairs.map(({ commit, parent }) => `${commit}${parent ? ` ${parent}` : ''}\n`).join('');
  const result: Delta[][] = [];
  // ":<mode> <mode> <oid> <oid> <status>", then the path.
  let modes: string | null = null;
  const isFile = (text: string) => text.startsWith('100');
  // Of a hundred contracts this is hundreds of megabytes: taken as it comes, and of each name one copy is held, not the text
  // that it is a piece of.
  const known = new Map<string, string>();
  const own = (text: string): string => {
    const held = known.get(text);
    if (held !== undefined) return held;
    const copy = Buffer.from(text).toString();
    known.set(copy, copy);
    return copy;
  };
  const onData = tokenReader((token) => {
    if (modes !== null) {
      const [mode = '', newMode = '', before = '', after = ''] = modes.slice(1).split(' ');
      const path = token.slice(place.prefix.length).normalize('NFC');
      const oid = (text: string, name: string) => (isFile(text) ? own(name) : null);
      result.at(-1)?.push({ path: own(path), before: oid(mode, before), after: oid(newMode, after) });
      modes = null;
    } else if (token.startsWith(':')) modes = token;
    else result.push([]);
  });
  await (started ?? startDeltas(place)).ask(input, onData);
  return result;
}

/** The process that `readDeltas` asks. */
export function startDeltas({ root, prefix }: Place): StartedGit {
  const how = ['--stdin', '-r', '-z', '--raw', '--no-abbrev', '--no-renames', '--root', '--always', '--no-ext-diff'];
  return startGit(root, ['diff-tree', ...how, ...(prefix ? ['--', prefix] : [])]);
}

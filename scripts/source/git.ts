import { spawn, spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { nameText } from './source.ts';

export type GitTrouble =
  | 'not-installed'
  | 'not-a-repository'
  | 'dubious-ownership'
  | 'partial-clone'
  | 'damaged'
  | 'unknown-revision'
  | 'failed';

/** git could not answer. The message is Chinese, says why and what to do. */
export class GitError extends Error {
  readonly trouble: GitTrouble;
  constructor(trouble: GitTrouble, message: string) {
    super(message);
    this.name = 'GitError';
    this.trouble = trouble;
  }
}

export interface GitOptions {
  input?: string;
  /** Takes the output piece by piece instead of having it returned. */
  onData?: (chunk: Buffer) => void;
  /** Exit codes that are answers and not failures; 0 always is one. */
  exits?: readonly number[];
  env?: Readonly<Record<string, string>>;
}

/**
 * Runs git in `directory` and returns its output. Throws `GitError`.
 *
 * The repository is untrusted input, its configuration too: no pager, hook, file-system monitor, external diff or
 * network transport is ever started, and replacement refs and grafts, which show another history than the one that was
 * committed, are not honoured. Plain child processes because importing simple-git alone costs 20–38 ms here, child_process
 * 3 ms and a git process 2 ms, within a warm check of about 100 ms.
 */
export function git(directory: string, args: readonly string[], options: GitOptions = {}): Promise<Buffer> {
  return startGit(directory, args, options).ask(options.input ?? '', options.onData);
}

/** A git process that waits for its question. To start one takes longer than most answers do. */
export interface StartedGit {
  /** Once. What comes back as `onData` takes it, or as a whole. */
  ask(input: string, onData?: (chunk: Buffer) => void): Promise<Buffer>;
  /** Ends it where nothing was asked. */
  leave(): void;
}

/** `git` in two steps, for questions whose words are not known yet. */
export function startGit(
  directory: string,
  args: readonly string[],
  options: Pick<GitOptions, 'env' | 'exits'> = {},
): StartedGit {
  const child = spawn('git', commandLine(directory, args), processOptions(options.env));
  const errors: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
  const ended = new Promise<void>((resolve, reject) => {
    child.on('error', (error) => reject(notStarted(error)));
    child.on('close', (code) => {
      if (code === 0 || options.exits?.includes(code ?? -1)) resolve();
      else reject(explain(args, code, Buffer.concat(errors).toString('utf8')));
    });
  });
  // Told to whoever asks; where nobody does, it is nobody's trouble.
  ended.catch(() => {});
  // git may end before it has read everything; its exit code tells more than the broken pipe.
  child.stdin.on('error', () => {});
  let isAsked = false;
  return {
    ask(input, onData) {
      isAsked = true;
      return new Promise((resolve, reject) => {
        const out: Buffer[] = [];
        child.stdout.on('data', (chunk: Buffer) => {
          try {
            if (onData) onData(chunk);
            else out.push(chunk);
          } catch (error) {
            reject(error);
            child.kill();
          }
        });
        ended.then(() => resolve(Buffer.concat(out)), reject);
        child.stdin.end(input);
      });
    },
    leave() {
      if (isAsked) return;
      child.kill();
      child.stdout.destroy();
    },
  };
}

/** The same, blocking, for reads that are asked for one file at a time. `bytes_max` bounds the output. */
export function gitSync(directory: string, args: readonly string[], input: string, bytes_max: number): Buffer {
  const done = spawnSync('git', commandLine(directory, args), { ...processOptions(), input, maxBuffer: bytes_max });
  if (done.error) throw notStarted(done.error);
  if (done.status !== 0) throw explain(args, done.status, done.stderr.toString('utf8'));
  return done.stdout;
}

function commandLine(directory: string, args: readonly string[]): string[] {
  const settings = [
    'core.quotepath=off',
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'submodule.recurse=false',
  ];
  return [
    ...['--no-pager', '--no-optional-locks', '--no-replace-objects', '--literal-pathspecs', '-C', directory],
    ...settings.flatMap((setting) => ['-c', setting]),
    ...args,
  ];
}

/** Variables of the caller's git that speak of configuration; all others (GIT_DIR, GIT_INDEX_FILE …) would redirect us. */
const KEPT =
  /^GIT_(?:CONFIG_|CEILING_DIRECTORIES$|DISCOVERY_ACROSS_FILESYSTEM$|EXEC_PATH$|TEST_ASSUME_DIFFERENT_OWNER$)/;

function processOptions(extra: Readonly<Record<string, string>> = {}) {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_') || KEPT.test(name));
  return {
    // Windows looks for programs in the current folder first, and that may be the untrusted one.
    cwd: dirname(process.execPath),
    windowsHide: true,
    env: {
      ...Object.fromEntries(inherited),
      LC_ALL: 'C',
      GIT_OPTIONAL_LOCKS: '0',
      GIT_GRAFT_FILE: '/dev/null',
      GIT_NO_LAZY_FETCH: '1',
      GIT_ALLOW_PROTOCOL: 'none',
      ...extra,
    },
  };
}

/** NUL-terminated pieces of git's output; the slow way round only when one isn't UTF-8. */
export function tokens(out: Buffer): string[] {
  const text = out.toString('utf8');
  if (!text.includes('\uFFFD')) return text.split('\0').slice(0, -1);
  const result: string[] = [];
  for (let start = 0, end = out.indexOf(0); end >= 0; start = end + 1, end = out.indexOf(0, start)) {
    result.push(nameText(out.subarray(start, end)));
  }
  return result;
}

/** The same of output that comes piece by piece: returns the function to feed. What a piece leaves unended waits for the next. */
export function tokenReader(onToken: (token: string) => void): (chunk: Buffer) => void {
  let begun: Buffer[] = [];
  return (chunk) => {
    const end = chunk.lastIndexOf(0) + 1;
    if (end > 0) {
      for (const token of tokens(Buffer.concat([...begun, chunk.subarray(0, end)]))) onToken(token);
      begun = [];
    }
    if (end < chunk.length) begun.push(chunk.subarray(end));
  };
}

function notStarted(error: Error & { code?: string }): GitError {
  return error.code === 'ENOENT'
    ? new GitError('not-installed', '未找到 git 程序，提交历史无从查证。请安装 git 后重试')
    : new GitError('failed', `git 未能运行：${error.message}`);
}

function explain(args: readonly string[], code: number | null, errors: string): GitError {
  const owner = /dubious ownership in repository at '([^\n]*)'/.exec(errors);
  if (owner) {
    return new GitError(
      'dubious-ownership',
      `git 不读取这个仓库：文件夹 ${owner[1]} 属于另一个系统用户。确认仓库来源可信后，请执行 git config --global --add safe.directory '${owner[1]}'`,
    );
  }
  if (/not a git repository/i.test(errors)) {
    return new GitError('not-a-repository', '内容文件夹不在 git 仓库中，提交历史无从查证');
  }
  if (/promisor remote|transport '[^']*' not allowed/.test(errors)) return partialClone();
  if (/\bindex file (?:smaller|corrupt|open|uses)|\bbad (?:index|signature)\b|unordered stage entries/i.test(errors)) {
    return new GitError(
      'damaged',
      `git 的暂存区文件（.git/index）损坏，提交历史无从查证。请把它改名留存，再执行 git reset 重建，不影响文件内容`,
    );
  }
  if (/permission denied/i.test(errors)) {
    return new GitError(
      'failed',
      `没有权限读取 git 仓库里的文件，提交历史无从查证。请换用有权限的用户运行，或请管理员放开读取权限（${reasonIn(errors)}）`,
    );
  }
  if (DAMAGE.test(errors)) return damaged();
  return new GitError('failed', `git ${args[0] ?? ''} 没有正常结束（退出码 ${code}）：${reasonIn(errors)}`);
}

/** What git says of objects that are gone or cannot be unpacked. */
const DAMAGE =
  /\binflate\b|\bcorrupt|object file .* is empty|unable to unpack|(?:unable to|could not|failed to) (?:read|find|parse|traverse) .*\b(?:tree|commit|parents?|object|[0-9a-f]{40})\b|bad (?:tree )?object|not a (?:tree|valid) object|missing (?:blob|tree|commit)/i;

/** The line that says why; advice and warnings come before it. */
function reasonIn(errors: string): string {
  const lines = errors.trim().split('\n');
  const telling = lines.find((line) => line.startsWith('fatal:')) ?? lines.find((line) => line.startsWith('error:'));
  return (telling ?? lines.find((line) => !/^(?:hint|warning):/.test(line)) ?? lines[0] ?? '').replace(/^\w+: /, '');
}

function damaged(): GitError {
  return new GitError(
    'damaged',
    `仓库自身的数据有损坏或缺失，提交历史无从查证。请执行 git fsck --full 查看，再从完好的克隆取回`,
  );
}

/** Why an object that git names cannot be had: a partial clone left it out, or it is lost. */
export function lackingObject(directory: string): GitError {
  const promised = [
    'config',
    '--get-regexp',
    '^(remote\\..*\\.(promisor|partialclonefilter)|extensions\\.partialclone)$',
  ];
  const asked = spawnSync('git', commandLine(directory, promised), processOptions());
  return asked.status === 0 ? partialClone() : damaged();
}

function partialClone(): GitError {
  return new GitError(
    'partial-clone',
    '本仓库是部分克隆（partial clone），缺少历史文件的内容，提交历史无从查证。请改用完整克隆（不带 --filter；CI 中设 fetch-depth: 0）',
  );
}

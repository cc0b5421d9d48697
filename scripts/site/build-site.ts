import { fork } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PortalModel, SearchEntry, SiteModel } from '../view/site-model.ts';
import { type AnyPage, writeModels } from './models-file.ts';
import { asideFolder, placeEntries, placeFolder } from './place.ts';
import type { PortabilityProblem } from './portable.ts';
import type { RenderAnswer, RenderJob } from './render.ts';
import { runningHead } from './running-head.ts';
import { type SiteFile, searchFiles } from './search-files.ts';

/** How many pages were written, and how long it took in milliseconds. */
export interface SiteResult {
  pages: number;
  ms: number;
}

/** The site could not be made; the message is Chinese and complete, `log` is a kept file with every detail. */
export class SiteError extends Error {
  readonly log: string;
  readonly problems: PortabilityProblem[];

  constructor(message: string, log: string, problems: PortabilityProblem[]) {
    super(`${message}\n详细记录：${log}`);
    this.name = 'SiteError';
    this.log = log;
    this.problems = problems;
  }
}

/** The tool's `site/` folder; only read. */
const SITE_FOLDER = fileURLToPath(new URL('../../site', import.meta.url));
const RENDERER = fileURLToPath(new URL('./render.ts', import.meta.url));
const PROBLEMS_SHOWN = 10;

/** What the front page consists of, the page last. */
const PORTAL_FILES = ['look', 'icon.svg', 'index.html'];

/** Parts of the environment without which a process does not start on Windows; everything else stays out. */
const KEPT_ENVIRONMENT = ['PATH', 'SystemRoot', 'SYSTEMROOT', 'ComSpec', 'PATHEXT'];

/**
 * Builds the site of one contract into `out`. It is built aside and moved in place when it is whole; an older site
 * there is replaced. `outside` names addresses relative to `out` that pages may link to although they are not part of
 * the site (`../dossiers/v15.pdf`, `../../index.html`); the caller vouches that they will be there.
 * Throws a `SiteError` when a link is dead, a page would not work from a folder, or Astro fails.
 */
export async function buildSite(options: {
  models: SiteModel;
  out: string;
  outside?: readonly string[];
}): Promise<SiteResult> {
  const { models, out } = options;
  return buildAside(models.pages, models.search, options, (built) => placeFolder(built, out));
}

/**
 * Builds the front page over all contracts into `out`, beside the contracts' folders, which stay as they are.
 * The contracts' `href`s are relative to `out` (`HT-2025-018/site/index.html`).
 */
export async function buildPortal(options: { portal: PortalModel; out: string }): Promise<SiteResult> {
  const { portal, out } = options;
  const outside = portal.contracts.map((contract) => contract.href.replace(/^\//, ''));
  return buildAside([{ path: 'index', model: { page: 'portal', ...portal } }], [], { out, outside }, (built) =>
    placeEntries(built, out, PORTAL_FILES),
  );
}

async function buildAside(
  pages: readonly { path: string; model: AnyPage }[],
  search: readonly SearchEntry[],
  options: { out: string; outside?: readonly string[] },
  place: (built: string) => void,
): Promise<SiteResult> {
  const started = performance.now();
  const aside = asideFolder(options.out);
  const built = path.join(aside, 'site');
  const work = fs.mkdtempSync(path.join(os.tmpdir(), 'yanshou-site-'));
  const log = path.join(work, 'site.log');
  try {
    const count = writeModels(work, pages);
    const answer = await render({ site: SITE_FOLDER, work, out: built, outside: options.outside ?? [] }, log);
    const problems = [...answer.problems, ...deadSearchEntries(pages, search)];
    if (!answer.done || problems.length > 0) throw failure({ ...answer, problems }, log);
    const shell = pages.flatMap(({ model }) => ('shell' in model ? [model.shell] : []))[0];
    writeFiles(built, [...searchFiles(search), ...(shell ? [runningHead(shell)] : [])]);
    place(built);
    return { pages: count, ms: Math.round(performance.now() - started) };
  } finally {
    fs.rmSync(aside, { recursive: true, force: true });
    fs.rmSync(work, { recursive: true, force: true });
  }
}

/** Runs Astro in a process of its own: its environment, its log and its memory end with it, and it ends with us. */
async function render(job: RenderJob, log: string): Promise<RenderAnswer> {
  const output = fs.openSync(log, 'w');
  const child = fork(RENDERER, [], {
    cwd: job.work,
    env: childEnvironment(job.work),
    execArgv: [],
    stdio: ['ignore', output, output, 'ipc'],
  });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  try {
    return await new Promise<RenderAnswer>((resolve, reject) => {
      let answer: RenderAnswer | null = null;
      child.once('message', (message) => {
        answer = message as RenderAnswer;
      });
      child.once('error', reject);
      child.once('exit', (code, signal) => {
        if (answer === null) fs.appendFileSync(log, `生成进程提前结束（${signal ?? code}）\n`);
        resolve(answer ?? { done: false, problems: [] });
      });
      child.send(job);
    });
  } finally {
    process.off('exit', kill);
    fs.closeSync(output);
  }
}

/** No variable of the caller's session reaches the pages: same models, same bytes in any zone and locale. */
function childEnvironment(work: string): NodeJS.ProcessEnv {
  const kept = KEPT_ENVIRONMENT.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]));
  return {
    ...Object.fromEntries(kept),
    HOME: work,
    USERPROFILE: work,
    XDG_CONFIG_HOME: work,
    TMPDIR: work,
    TEMP: work,
    TZ: 'UTC',
    LANG: 'C.UTF-8',
    NODE_ENV: 'production',
    NO_COLOR: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
    YANSHOU_SITE_MODELS: work,
  };
}

/** Search results must lead somewhere, as links must. */
function deadSearchEntries(pages: readonly { path: string }[], search: readonly SearchEntry[]): PortabilityProblem[] {
  const written = new Set(pages.map((page) => `/${page.path}.html`));
  return search
    .filter((entry) => !written.has(entry.u.replace(/#.*$/s, '')))
    .map((entry) => ({ file: '搜索', message: `链接指向不存在的页面：${entry.u}` }));
}

function writeFiles(folder: string, files: readonly SiteFile[]): void {
  for (const file of files) {
    const target = path.join(folder, file.path);
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.writeFileSync(target, file.text);
  }
}

/** Keeps the log beside the work folder that goes, with the problems written out in full. */
function failure(answer: RenderAnswer, log: string): SiteError {
  const kept = `${path.dirname(log)}.log`;
  const { problems } = answer;
  const lines = problems.map((problem) => `${problem.file}  ${problem.message}`);
  fs.writeFileSync(kept, `${fs.readFileSync(log, 'utf8')}\n${lines.join('\n')}\n`, { mode: 0o600 });
  if (problems.length === 0) return new SiteError('站点未能生成。', kept, problems);
  const shown = lines.slice(0, PROBLEMS_SHOWN).map((line) => `  ${line}`);
  const more = lines.length > PROBLEMS_SHOWN ? [`  …… 另有 ${lines.length - PROBLEMS_SHOWN} 处`] : [];
  return new SiteError(
    [`站点未能生成：${problems.length} 处链接或内容不能脱机打开。`, ...shown, ...more].join('\n'),
    kept,
    problems,
  );
}

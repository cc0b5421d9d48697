import type { Branch, Entry, Version } from './entry.ts';
import { personOf } from './people.ts';
import {
  addDays,
  clockOf,
  dateOf,
  type Instant,
  instant,
  isWorkday,
  monthDay,
  weekday,
  weekOf,
  workdayFrom,
} from './time.ts';
import { yaml } from './yaml.ts';

/** One commit of the sample's history, in the order in which it is written. Paths are relative to the contract folder. */
export interface PlannedCommit {
  /** `main`, or a topic branch that starts from main's head at its first commit. */
  branch: string;
  /** The topic branch that this commit brings into main; null for an ordinary commit. */
  merges: string | null;
  at: Instant;
  author: { name: string; email: string };
  message: string;
  /** Full contents after the commit of every file that it changes. */
  changes: ReadonlyMap<string, Uint8Array>;
}

const TOPICS: Readonly<Record<Exclude<Branch, 'main'>, string>> = {
  logs: '操作记录与备份记录',
  tickets: '故障、需求与数据导入导出',
  inspections: '巡检报告',
  documents: '文档与适配材料',
  changes: '问题与变更',
  tasks: '常规作业与告警',
  duty: '驻场与值班',
  monthly: '月度材料',
  papers: '合同与人员材料',
  acceptance: '验收材料',
  'self-report': '自查',
};

/** One thing that happens in the repository, before file contents are known. */
interface Step {
  branch: string;
  topic: Branch;
  at: Instant;
  by: string;
  versions: { entry: Entry; version: Version }[];
  merge: boolean;
}

/** The whole history: evening commits on weekly topic branches, merges, a few straight commits on main. */
export function planCommits(entries: readonly Entry[]): PlannedCommit[] {
  const steps = stepsOf(entries);
  const files = new Files(entries);
  const onBranch = new Map<string, Map<string, Uint8Array>>();
  return [...steps, ...mergesOf(steps)].sort(inOrder).map((step): PlannedCommit => {
    const author = { name: personOf(step.by).name, email: personOf(step.by).email };
    if (step.merge) {
      const changes = onBranch.get(step.branch) ?? new Map();
      const message = `合并 ${step.branch}：${TOPICS[step.topic as keyof typeof TOPICS]}\n\nReviewed-by: ${author.name} <${author.email}>\n`;
      return { branch: 'main', merges: step.branch, at: step.at, author, message, changes };
    }
    const changes = files.apply(step.versions);
    const known = onBranch.get(step.branch) ?? new Map<string, Uint8Array>();
    for (const [path, bytes] of changes) known.set(path, bytes);
    onBranch.set(step.branch, known);
    return { branch: step.branch, merges: null, at: step.at, author, message: `${subjectOf(step)}\n`, changes };
  });
}

/** What the last commit leaves behind. */
export function finalFiles(entries: readonly Entry[]): Map<string, Uint8Array> {
  const files = new Files(entries);
  const versions = entries.flatMap((entry) => entry.versions.map((version) => ({ entry, version })));
  return new Map(
    [...files.apply(versions.sort((a, b) => a.version.at - b.version.at))].sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function stepsOf(entries: readonly Entry[]): Step[] {
  const steps = new Map<string, Step>();
  for (const entry of entries) {
    for (const version of entry.versions) {
      const { at, by, branch: topic } = version;
      const branch = topic === 'main' ? 'main' : `${topic}/${weekOf(dateOf(at))}`;
      const key = `${at} ${branch} ${by}`;
      const step = steps.get(key) ?? { branch, topic, at, by, versions: [], merge: false };
      step.versions.push({ entry, version });
      steps.set(key, step);
    }
  }
  return [...steps.values()];
}

/** Each topic branch comes in at the end of its week by the manager, or on the next working morning by the client. */
function mergesOf(steps: readonly Step[]): Step[] {
  const topics = [
    ...new Map(steps.filter(({ branch }) => branch !== 'main').map((step) => [step.branch, step])).values(),
  ];
  return topics.map(({ branch, topic, at }): Step => {
    const step = { branch, topic, versions: [], merge: true };
    const offset = Object.keys(TOPICS).indexOf(topic) * 7 * 60;
    if (topic === 'self-report') return { ...step, at: at + 45 * 60, by: 'PER-05' };
    const monday = addDays(dateOf(at), -((weekday(dateOf(at)) + 6) % 7));
    const last = [6, 5, 4, 3, 2, 1, 0].map((days) => addDays(monday, days)).find(isWorkday) ?? monday;
    const byClient = (Number(branch.slice(-2)) + offset / 420) % 3 !== 0;
    if (!byClient) return { ...step, at: instant(`${last} 18:25`) + offset, by: 'PER-05' };
    return { ...step, at: instant(`${workdayFrom(addDays(last, 1))} 09:04`) + offset, by: 'CLI-01' };
  });
}

function inOrder(a: Step, b: Step): number {
  return a.at - b.at || (a.branch < b.branch ? -1 : a.branch > b.branch ? 1 : 0) || (a.by < b.by ? -1 : 1);
}

function subjectOf({ topic, at, versions }: Step): string {
  const subjects = [...new Set(versions.map(({ version }) => version.subject).filter((subject) => subject !== ''))];
  if (topic === 'logs' && subjects.length === 0)
    return `${TOPICS.logs}：导出至 ${monthDay(dateOf(at))} ${clockOf(at - 15 * 60)}`;
  if (subjects.length <= 3) return subjects.join('；');
  return `${subjects.slice(0, 2).join('；')} 等 ${subjects.length} 项`;
}

/** The files as they stand while the history is told: which records each holds, in the order of their numbers. */
class Files {
  readonly #entries = new Map<string, Entry[]>();
  readonly #records = new Map<Entry, Version>();
  readonly #topics = new Map<string, Branch>();

  constructor(entries: readonly Entry[]) {
    for (const entry of entries) this.#entries.set(entry.file, [...(this.#entries.get(entry.file) ?? []), entry]);
  }

  /** Takes in some versions; gives the contents of every file that they change, with their attachments. */
  apply(versions: readonly { entry: Entry; version: Version }[]): Map<string, Uint8Array> {
    const changed = new Map<string, Uint8Array>();
    const touched = new Set<string>();
    for (const { entry, version } of versions) {
      const owner = this.#topics.get(entry.file) ?? version.branch;
      // Topic branches of one week live side by side: two that write one file would not merge cleanly.
      if (owner !== version.branch) throw new Error(`${entry.file} is written on ${owner} and on ${version.branch}`);
      this.#topics.set(entry.file, owner);
      for (const { path, bytes } of this.#records.has(entry) ? [] : (entry.attachments ?? [])) changed.set(path, bytes);
      this.#records.set(entry, version);
      touched.add(entry.file);
    }
    for (const file of touched) changed.set(file, new TextEncoder().encode(this.#text(file)));
    return changed;
  }

  #text(file: string): string {
    const entries = (this.#entries.get(file) ?? []).filter((entry) => this.#records.get(entry)?.record != null);
    const records = entries.map((entry) => this.#records.get(entry)?.record ?? {});
    const first = entries[0];
    if (first === undefined) throw new Error(`${file} would be empty`);
    if (first.form === 'many') return yaml({ kind: first.kind, records });
    const text = yaml({ kind: first.kind, ...records[0] });
    return first.form === 'one' ? text : `---\n${text}---\n\n${first.body}\n`;
  }
}

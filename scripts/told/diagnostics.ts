import type { BulkReading } from '../bulk/read-logs.ts';
import type { CalendarRangeError } from '../calendar/calendar.ts';
import type { Observation } from '../model/assessment.ts';
import type { ContractFiles } from '../model/contract.ts';
import { type Diagnostic, FILE_START } from '../model/diagnostic.ts';
import type { Locate } from '../model/record.ts';
import { hasHidden, visible } from '../model/visible.ts';
import type { FileProblem } from '../read/contract-files.ts';
import { placesIn } from '../read/file.ts';
import type { ContractReading } from '../read/read.ts';
import { pathNow } from '../read/replaced.ts';
import { BYTES_MAX_DEFAULT, type Source } from '../source/source.ts';

/** Stamps an observation with the contract's severity and clause, and finds its place in the file. */
export function place(
  observation: Observation,
  contract: ContractFiles,
  locate: Locate,
  named: (text: string) => string,
): Diagnostic[] {
  const setting = contract.severities.rules.find((one) => one.rule === observation.rule);
  // A record that is not of the form asked for counts for nothing: that is an error unless the contract says otherwise.
  const asked = setting?.severity ?? (observation.rule === 'schema' ? 'error' : 'warning');
  if (asked === 'off' && !observation.breaks) return [];
  return [
    {
      rule: observation.rule,
      severity: observation.breaks || asked === 'off' ? 'error' : (observation.severity ?? asked),
      message: oneLine(named(observation.message)),
      file: visible(observation.at.file),
      range: locate(observation.at),
      expected: oneLine(observation.expected ?? null),
      actual: oneLine(observation.actual ?? null),
      hint: oneLine(observation.hint),
      clause: setting?.clause ?? null,
      related: (observation.related ?? []).map(({ message, at }) => ({
        message: oneLine(named(message)),
        file: visible(at.file),
        range: locate(at),
      })),
    },
  ];
}

/** What is said of one of the contract's own files stands where the content holds it now, if it still does. */
export function inPresent(observation: Observation, { replaced }: ContractReading): Observation {
  if (!replaced) return observation;
  const placed = (at: Observation['at']) => {
    const older = at.index < 0 ? undefined : replaced.get(at.file);
    if (!older) return { at, note: '' };
    const { path, same } = pathNow(older, at.path);
    const note = same ? '' : `（指已确认的版本 ${older.version} 里的内容，现在的文件里已不是这样）`;
    return { at: older.present === null ? { ...at, index: -1 } : { ...at, path }, note };
  };
  const { at, note } = placed(observation.at);
  const related = observation.related?.map((one) => {
    const other = placed(one.at);
    return { message: `${one.message}${other.note}`, at: other.at };
  });
  return { ...observation, at, message: `${observation.message}${note}`, ...(related ? { related } : {}) };
}

/** Words may quote what stands in a file: they stay on their line, and short enough to be read. */
function oneLine<T extends string | null>(text: T): T | string {
  if (text === null || (text.length <= WORDS_MAX && !hasHidden(text))) return text;
  const letters = [...visible(text.replace(/\s+/g, ' '))];
  return letters.length > WORDS_MAX ? `${letters.slice(0, WORDS_MAX).join('')}…` : letters.join('');
}

const WORDS_MAX = 400;

/** As many bytes of files are kept at hand for looking up places. */
const AT_HAND_MAX = 32 * 1024 * 1024;

/** Positions cost a second parse, so they are looked up only where something is said, often of one file again and again. */
export function locator(source: Source): Locate {
  const known = new Map<string, ReturnType<typeof placesIn>>();
  let held = 0;
  return ({ file, index, path, range }) => {
    if (range) return range;
    if (index < 0) return FILE_START;
    const places = known.get(file);
    if (places) return places(index, path);
    if (!isFile(source, file)) return FILE_START;
    const bytes = source.bytes(file);
    held += bytes.length;
    if (held > AT_HAND_MAX) {
      known.clear();
      held = bytes.length;
    }
    const made = placesIn(bytes, file.endsWith('.md'));
    known.set(file, made);
    return made(index, path);
  };
}

/** The listing is in code-unit order. */
function isFile(source: Source, file: string): boolean {
  const entries = source.list();
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle] as { path: string }).path < file) low = middle + 1;
    else high = middle;
  }
  return entries[low]?.path === file && entries[low]?.type === 'file';
}

export function readProblems(reading: ContractReading, contract: ContractFiles | null): Diagnostic[] {
  const setting = (rule: string) => contract?.severities.rules.find((one) => one.rule === rule);
  return reading.problems
    .filter((problem) => setting(problem.rule)?.severity !== 'off')
    .map((problem: FileProblem) => ({
      rule: problem.rule,
      severity: (setting(problem.rule)?.severity ?? problem.severity ?? 'error') as Diagnostic['severity'],
      message: oneLine(problem.message),
      file: visible(problem.file),
      range: problem.range,
      expected: problem.expected,
      actual: problem.actual,
      hint: systemMeant(problem, contract) + problem.hint,
      clause: setting(problem.rule)?.clause ?? null,
      related: [],
    }));
}

/** People write a system by its name; which id that is, its contract knows. */
function systemMeant({ expected, actual }: FileProblem, contract: ContractFiles | null): string {
  if (expected !== SYSTEM_FORM || !contract) return '';
  const name = actual?.replace(/^“|”$/g, '');
  const meant = contract.systems.systems.filter(({ title, short, no }) => [title, short, no].includes(name ?? ''));
  return meant.length === 1 ? `请改为 ${meant[0]?.id}。` : '';
}

/** What the schemas call the form of a system's id. */
const SYSTEM_FORM = 'systems.yaml 里的系统代号';

/** Personal data in bulk logs; and files so large that only a bulk log could be, which no record declares as one. */
export function bulkProblems(
  reading: ContractReading,
  bulk: BulkReading | undefined,
  contract: ContractFiles,
): Diagnostic[] {
  const declared = new Set((bulk?.logs ?? []).map(({ file }) => file));
  const large = reading.content.filter(({ path, size }) => size > BYTES_MAX_DEFAULT && !declared.has(path));
  const unlooked = large.map(({ path, size }) => ({
    file: path,
    rule: 'file-size',
    message: `文件 ${(size / 1024 / 1024).toFixed(1)} MB，超过 64 MB，没有查里面的内容`,
    hint: '是整份操作日志的，请用 operation-log-bulk 登记；不是的请缩小或拆分',
    expected: null,
    actual: null,
    range: FILE_START,
  }));
  return readProblems({ ...reading, problems: [...(bulk?.problems ?? []), ...unlooked] }, contract);
}

export function outsideCalendar(
  id: string,
  contract: ContractFiles,
  error: CalendarRangeError,
  source: Source,
): Diagnostic {
  const file = `${id}/contract.yaml`;
  const { term } = contract.contract;
  const side = (['from', 'to'] as const).find((name) => Number(term[name].slice(0, 4)) === error.year);
  return {
    rule: 'calendar-range',
    severity: 'error',
    message: error.message,
    file,
    range: side ? locator(source)({ file, index: 0, path: ['term', side] }) : FILE_START,
    expected: null,
    actual: String(error.year),
    hint: `写错的请改正；确实要用到 ${error.year} 年的，请先更新程序，取得收录了那一年放假安排的版本`,
    clause: null,
    related: [],
  };
}

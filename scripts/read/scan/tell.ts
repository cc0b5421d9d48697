import type { ContractFiles } from '../../model/contract.ts';
import { FILE_START } from '../../model/diagnostic.ts';
import type { FileProblem } from '../contract-files.ts';
import type { ContractReading } from '../read.ts';
import { BASELINE_FILE } from './baseline.ts';
import { Concealer, type Hidden } from './conceal.ts';
import { COUNT_MAX, FINDING_KINDS } from './finding.ts';
import { type Finding, FOUND_MAX, type ScanVerdict, scannedText } from './verdict.ts';

/** As many places of one file are listed. */
const SHOWN_MAX = 50;

export const SCAN_RULES = ['personal-data', 'secret', 'unscanned'];

/**
 * Tells what the scan found in one file, but for what was reviewed, and takes the values out of all that was read from
 * it: what comes after has never seen them.
 */
export function tellScan(reading: ContractReading, path: string, verdict: ScanVerdict, bytes: () => Uint8Array): void {
  const local = path.slice(reading.id.length + 1);
  const add = (problem: Omit<FileProblem, 'file' | 'expected'>) =>
    reading.problems.push({ ...problem, file: path, expected: null });
  if (verdict.unscanned !== null) {
    const message = `没有查这个文件里有没有个人信息与口令：${verdict.unscanned}`;
    const hint = '请确认文件能正常打开，拆小或另存一份；随后请人工看一遍里面的内容';
    add({ rule: 'unscanned', message, hint, actual: null, range: FILE_START, severity: 'warning' });
  }
  const open = verdict.found.filter((finding) => !reading.scan.baseline.waives(local, finding));
  if (open.length === 0 && verdict.count <= FOUND_MAX) return;
  if (verdict.count > FOUND_MAX) dropFile(reading, path);
  else concealFile(reading, path, open, bytes);
  for (const finding of open.slice(0, SHOWN_MAX)) add(wordsOf(finding));
  if (verdict.count > FOUND_MAX || open.length > SHOWN_MAX) {
    const rest =
      verdict.count > FOUND_MAX
        ? `${verdict.count < COUNT_MAX ? '共' : '至少'} ${verdict.count}`
        : `还有 ${open.length - SHOWN_MAX}`;
    const message = `这个文件里${rest} 处个人信息或口令，没有逐一列出`;
    const hint = '整份名单、整批账号不应作为材料提交；请换成脱敏后的文件';
    add({
      rule: (open[0] ? FINDING_KINDS[open[0].kind].rule : 'personal-data') as string,
      message,
      hint,
      actual: null,
      range: FILE_START,
    });
  }
}

/** The words for one finding; a file's name has no place inside it. */
export function wordsOf({ kind, masked, place, range }: Pick<Finding, 'kind' | 'masked' | 'place' | 'range'>) {
  const { rule, title } = FINDING_KINDS[kind];
  const where = place === null ? '这里' : place;
  const reviewed = `确认不是的，请经复核登记到 ${BASELINE_FILE}`;
  if (rule === 'personal-data') {
    const hint = `请删去，或写成 ${masked} 这样；已经提交过的，请告知甲方数据安全员。${reviewed}`;
    return { rule, message: `${where}像是${title}（${masked} 的形式）`, hint, actual: masked, range };
  }
  const hint = `请删去，并尽快更换：提交过的内容会留在历史里。${reviewed}`;
  return { rule, message: `${where}像是写明了${title}`, hint, actual: masked, range };
}

function concealFile(reading: ContractReading, path: string, open: readonly Finding[], bytes: () => Uint8Array): void {
  const text = open.some(({ from }) => from >= 0) ? scannedText(bytes()) : null;
  const hidden: Hidden[] = open.flatMap(({ from, to, masked }) =>
    from < 0 || text === null ? [] : [{ value: text.slice(from, to), masked }],
  );
  const concealer = new Concealer(hidden);
  reading.problems = reading.problems.map((problem) =>
    problem.file === path ? concealed(problem, concealer) : problem,
  );
  reading.records = reading.records.map((record) => {
    if (record.file !== path) return record;
    const fields = concealer.fields(record.fields);
    const sections = record.sections.map((one) => ({
      ...one,
      title: concealer.text(one.title),
      text: concealer.text(one.text),
    }));
    return { ...record, id: concealer.name(record.id), fields, sections };
  });
  const name = path.slice(reading.id.length + 1).replace(/\.yaml$/, '') as keyof ContractFiles;
  const file = reading.files?.[name];
  if (reading.files && file) {
    const shown = concealer.value(file as never);
    reading.files = { ...reading.files, [name]: shown };
  }
}

function concealed(problem: FileProblem, concealer: Concealer): FileProblem {
  const shown = (text: string | null) => (text === null ? null : concealer.text(text));
  const { message, hint, expected, actual } = problem;
  return {
    ...problem,
    message: concealer.text(message),
    hint: concealer.text(hint),
    expected: shown(expected),
    actual: shown(actual),
  };
}

/** A file with more values than are remembered: nothing of it is shown, since not all can be taken out. */
function dropFile(reading: ContractReading, path: string): void {
  reading.records = reading.records.filter(({ file }) => file !== path);
  reading.problems = reading.problems.filter(({ file, rule }) => file !== path || SCAN_RULES.includes(rule));
  const local = path.slice(reading.id.length + 1);
  if (reading.files && `${local.replace(/\.yaml$/, '')}` in reading.files) reading.files = null;
}

import { isZone } from '../calendar/zone.ts';
import type { ContractFile, ContractFiles, OptionalContractFiles } from '../model/contract.ts';
import { FILE_START } from '../model/diagnostic.ts';
import type { Value } from '../model/record.ts';
import type { Source } from '../source/source.ts';
import type { ReadProblem } from './file.ts';
import { type SchemaMessage, toMessages } from './messages.ts';
import { gathered } from './repeated.ts';
import { BASELINE_FILE, Baseline } from './scan/baseline.ts';
import { shortNames } from './short-names.ts';
import { decodeText, lineStarts, rangeBetween } from './text.ts';
import { validatorFor } from './validators.ts';
import { parseYaml, placeOf } from './yaml.ts';
import { TOO_MUCH } from './yaml-problems.ts';

/** The eight files that make a folder a contract, in reading order. */
export const CONTRACT_FILES = [
  'contract',
  'systems',
  'kinds',
  'checklist',
  'parameters',
  'scorecard',
  'volumes',
  'severities',
] as const;

export const FILE_BYTES_MAX = 2 * 1024 * 1024;
/** As many of a validator's errors are put into words per file: choices are sorted out pair by pair. */
const ERRORS_MAX = 500;

const MISSING_HINT = '每份合同需要八个文件，请补上这个；docs/example-contract.md 里有可以照抄的一份';

/** Texts kept between runs, by key; values may vanish at any time. */
export interface TextStore {
  get(key: string): string | undefined;
  set(key: string, value: string): void;
}

export type FileProblem = ReadProblem & { file: string };

/** Reads and validates the contract's own files. `files` is null when any of them cannot be used. */
export function readContractFiles(
  source: Source,
  id: string,
  texts?: TextStore,
): { files: ContractFiles | null; identities: ContractFile['identities']; problems: FileProblem[] } {
  const sizes = new Map(source.list().map((entry) => [entry.path, entry]));
  const problems: FileProblem[] = [];
  const files: { [name: string]: Value } = {};
  for (const name of CONTRACT_FILES) {
    const path = `${id}/${name}.yaml`;
    const entry = sizes.get(path);
    const fail = (message: string, hint: string, rule = 'contract-file') =>
      problems.push({ file: path, rule, message, hint, expected: null, actual: null, range: FILE_START });
    if (!entry) fail(`缺少合同文件 ${name}.yaml`, MISSING_HINT);
    else if (entry.type !== 'file') fail('合同文件必须是普通文件', '请提交文件本身，不要用链接');
    else if (entry.size > FILE_BYTES_MAX) fail('合同文件超过 2 MB', '请检查内容；附件放到 attachments 目录');
    else {
      const key = entry.oid && `contract-file ${path} ${entry.oid}`;
      const known = key ? texts?.get(key) : undefined;
      if (known !== undefined) {
        files[name] = JSON.parse(known) as Value;
        continue;
      }
      const bytes = bytesOf(source, path);
      const value = typeof bytes === 'string' ? null : readOne(bytes, path, name, problems, Object.values(files));
      if (typeof bytes === 'string') fail(bytes, '请检查这个文件能否打开');
      if (value === null) continue;
      files[name] = value;
      // Only what conforms is kept. The path is part of the key, since a contract's id is held against its folder.
      if (key) texts?.set(key, JSON.stringify(value));
    }
  }
  const complete = CONTRACT_FILES.every((name) => name in files);
  const usable = complete && problems.length === 0;
  const made = files as unknown as ContractFiles;
  // Who speaks for whom is known though another file be broken.
  const { identities } = 'contract' in files ? made.contract : { identities: [] };
  return { files: usable ? made : null, identities, problems };
}

/** What was reviewed of the scan's findings. Most contracts have no such file. */
export function readBaseline(source: Source, id: string, problems: FileProblem[]): Baseline {
  const path = `${id}/${BASELINE_FILE}`;
  const entry = source.list().find((one) => one.path === path);
  if (entry?.type !== 'file' || entry.size > FILE_BYTES_MAX) return new Baseline(null);
  const bytes = bytesOf(source, path);
  const value = typeof bytes === 'string' ? null : readOne(bytes, path, 'scan-baseline', problems);
  return new Baseline(value as OptionalContractFiles['scan-baseline'] | null);
}

/** The same of a text that counts where the content holds another; of one that nobody can use, nothing. */
export function baselineIn(bytes: Uint8Array): Baseline {
  const value = readOne(bytes, BASELINE_FILE, 'scan-baseline', []);
  return new Baseline(value as OptionalContractFiles['scan-baseline'] | null, true);
}

/** A file's bytes, or why it was not given out. */
function bytesOf(source: Source, path: string): Uint8Array | string {
  try {
    return source.bytes(path);
  } catch (error) {
    return error instanceof Error ? error.message : '文件读不出来';
  }
}

/** One file of a contract as read and validated; null where it cannot be used. */
export function readOne(
  bytes: Uint8Array,
  file: string,
  name: string,
  problems: FileProblem[],
  before: readonly Value[] = [],
): Value | null {
  const decoded = decodeText(bytes);
  if ('problem' in decoded) {
    problems.push({ file, ...decoded.problem, expected: 'UTF-8', actual: null });
    return null;
  }
  const yaml = parseYaml(decoded.text);
  const starts = lineStarts(decoded.text);
  if ('problem' in yaml) {
    const { offset, message } = yaml.problem;
    const hint =
      message === TOO_MUCH.message ? '请检查内容，合同文件不会这么长；附件放到 attachments 目录' : yaml.problem.hint;
    problems.push({
      file,
      rule: 'file-syntax',
      message,
      hint,
      expected: null,
      actual: null,
      range: rangeBetween(starts, offset, offset + 1),
    });
    return null;
  }
  const own: ReadProblem[] = [];
  const report = (message: SchemaMessage) => {
    const place = placeOf(decoded.text, yaml.events, message.path);
    const [from, to] = message.atKey && place.keyFrom >= 0 ? [place.keyFrom, place.keyTo] : [place.from, place.to];
    const { message: text, hint, expected, actual } = message;
    own.push({
      rule: 'schema',
      message: text,
      hint,
      expected,
      actual,
      range: rangeBetween(starts, from, to),
    });
  };
  const validate = validatorFor(`contract/${name}`);
  if (!validate) throw new Error(`no schema for contract/${name}`);
  const errors = validate(yaml.value);
  const messages = errors ? toMessages(errors.slice(0, ERRORS_MAX), yaml.value) : [];
  if (!errors && name === 'contract') messages.push(...identityMessages(yaml.value, file));
  for (const message of messages) report(message);
  const named = own.length > 0 ? shortNames([...before, yaml.value]) : null;
  problems.push(...gathered(own.map((one) => withName(one, named))).map((problem) => ({ file, ...problem })));
  return messages.length > 0 ? null : yaml.value;
}

/** A short name is asked for, and the paper's own word for the thing was written. */
function withName(problem: ReadProblem, named: ReturnType<typeof shortNames> | null): ReadProblem {
  if (!problem.expected?.startsWith('小写英文')) return problem;
  const field = /^“([a-z_]+)”/.exec(problem.message)?.[1] ?? '';
  const name = named?.(problem.actual?.replace(/^“|”$/g, '') ?? '', field) ?? null;
  return name === null ? problem : { ...problem, hint: `请改为 ${name}。${problem.hint}` };
}

/** What the schema cannot know of a contract: the folder that it lies in, and the zones there are. */
function identityMessages(value: Value, file: string): SchemaMessage[] {
  const { id, zone, term } = value as { id: string; zone: string; term: { from: string; to: string } };
  const folder = file.slice(0, file.indexOf('/'));
  const messages: SchemaMessage[] = [];
  if (id !== folder) {
    const message = `“id”（合同编号）应与目录名相同，目录名是 ${folder}`;
    messages.push({ path: ['id'], message, expected: folder, actual: id, hint: '请改编号或目录名，两处写成一样' });
  }
  if (!isZone(zone)) {
    const message = `“zone”（时区）没有这个时区：${zone}`;
    messages.push({
      path: ['zone'],
      message,
      expected: 'Asia/Shanghai',
      actual: zone,
      hint: '请写 IANA 时区名称，例如 Asia/Shanghai',
    });
  }
  if (term.to < term.from) {
    messages.push({
      path: ['term', 'to'],
      message: `“to”（届满日）早于起始日 ${term.from}，实际为“${term.to}”`,
      expected: `不早于 ${term.from}`,
      actual: term.to,
      hint: '请照合同核对服务期的两个日期',
    });
  }
  return messages;
}

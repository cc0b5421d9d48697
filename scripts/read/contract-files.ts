import type { ContractFiles } from '../model/contract.ts';
import { FILE_START } from '../model/diagnostic.ts';
import type { Value } from '../model/record.ts';
import type { Source } from '../source/source.ts';
import type { ReadProblem } from './file.ts';
import { toMessages } from './messages.ts';
import { decodeText, lineStarts, rangeBetween } from './text.ts';
import { validatorFor } from './validators.ts';
import { parseYaml, placeOf } from './yaml.ts';

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

const FILE_BYTES_MAX = 2 * 1024 * 1024;

export type FileProblem = ReadProblem & { file: string };

/** Reads and validates the contract's own files. `files` is null when any of them cannot be used. */
export function readContractFiles(source: Source, id: string): { files: ContractFiles | null; problems: FileProblem[] } {
  const sizes = new Map(source.list().map((entry) => [entry.path, entry]));
  const problems: FileProblem[] = [];
  const files: { [name: string]: Value } = {};
  for (const name of CONTRACT_FILES) {
    const path = `${id}/${name}.yaml`;
    const entry = sizes.get(path);
    const fail = (message: string, hint: string, rule = 'contract-file') =>
      problems.push({ file: path, rule, message, hint, expected: null, actual: null, range: FILE_START });
    if (!entry) fail(`缺少合同文件 ${name}.yaml`, '请照文档补齐这个文件；每份合同需要八个文件');
    else if (entry.type !== 'file') fail('合同文件必须是普通文件', '请提交文件本身，不要用链接');
    else if (entry.size > FILE_BYTES_MAX) fail('合同文件超过 2 MB', '请检查内容；附件放到 attachments 目录');
    else {
      const value = readOne(source.bytes(path), path, name, problems);
      if (value !== null) files[name] = value;
    }
  }
  const complete = CONTRACT_FILES.every((name) => name in files);
  return { files: complete ? (files as unknown as ContractFiles) : null, problems };
}

function readOne(bytes: Uint8Array, file: string, name: string, problems: FileProblem[]): Value | null {
  const decoded = decodeText(bytes);
  if ('problem' in decoded) {
    problems.push({ file, ...decoded.problem, expected: 'UTF-8', actual: null, range: FILE_START });
    return null;
  }
  const yaml = parseYaml(decoded.text);
  const starts = lineStarts(decoded.text);
  if ('problem' in yaml) {
    const { offset, message, hint } = yaml.problem;
    problems.push({ file, rule: 'file-syntax', message, hint, expected: null, actual: null, range: rangeBetween(starts, offset, offset + 1) });
    return null;
  }
  const validate = validatorFor(`contract/${name}`);
  if (!validate) throw new Error(`no schema for contract/${name}`);
  const errors = validate(yaml.value);
  if (!errors) return yaml.value;
  for (const message of toMessages(errors, yaml.value)) {
    const place = placeOf(decoded.text, yaml.events, message.path);
    const [from, to] = message.atKey && place.keyFrom >= 0 ? [place.keyFrom, place.keyTo] : [place.from, place.to];
    problems.push({
      file,
      rule: 'schema',
      message: message.message,
      hint: message.hint,
      expected: message.expected,
      actual: message.actual,
      range: rangeBetween(starts, from, to),
    });
  }
  return null;
}

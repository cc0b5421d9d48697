import { createHash } from 'node:crypto';
import { FILE_START, type Range } from '../model/diagnostic.ts';
import type { BodySection, Fields, Value } from '../model/record.ts';
import { bodySections, splitFrontMatter } from './markdown.ts';
import { toMessages } from './messages.ts';
import { decodeText, lineStarts, positionAt, rangeBetween } from './text.ts';
import { validatorFor } from './validators.ts';
import { parseYaml, placeOf, recordOffsets, type Yaml } from './yaml.ts';

/** Something wrong with a file itself, placed; the contract's files later give it severity and clause. */
export interface ReadProblem {
  rule: string;
  message: string;
  hint: string;
  expected: string | null;
  actual: string | null;
  range: Range;
}

export interface ReadRecord {
  id: string;
  line: number;
  fields: Fields;
  valid: boolean;
  sections: BodySection[];
  digest: string;
}

/** What one evidence file says, by its bytes alone: never depends on its path, other files or the date. */
export interface FileReading {
  kind: string | null;
  records: ReadRecord[];
  problems: ReadProblem[];
}

/** Largest evidence file; a longer log belongs into an attachment. */
export const RECORD_FILE_BYTES_MAX = 8 * 1024 * 1024;

const ID = /^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$/;

/** Reads one evidence file; `markdown` says that the narrative form is expected. Never throws for bad content. */
export function readEvidence(bytes: Uint8Array, markdown: boolean): FileReading {
  const decoded = decodeText(bytes);
  if ('problem' in decoded) {
    return failed({ ...decoded.problem, expected: 'UTF-8', actual: null, range: FILE_START });
  }
  const text = decoded.text;
  const front = markdown ? splitFrontMatter(text) : null;
  if (markdown && !front) {
    return failed({
      rule: 'file-syntax',
      message: 'Markdown 文件开头缺少字段区',
      hint: '第一行写 ---，随后写 kind、id 等字段，再用一行 --- 结束，下面写正文',
      expected: '---',
      actual: null,
      range: FILE_START,
    });
  }
  const starts = lineStarts(text);
  const shift = front?.yamlOffset ?? 0;
  const yamlText = front?.yaml ?? text;
  const yaml = parseYaml(yamlText);
  if ('problem' in yaml) {
    const { offset, message, hint } = yaml.problem;
    const range = rangeBetween(starts, offset + shift, offset + shift + 1);
    return failed({ rule: 'file-syntax', message, hint, expected: null, actual: null, range });
  }
  const sections = front ? bodySections(front.body, front.bodyLine) : [];
  return readRecords({ text: yamlText, fullText: text, yaml, starts, shift, sections });
}

interface Parsed {
  text: string;
  fullText: string;
  yaml: Yaml;
  starts: number[];
  shift: number;
  sections: BodySection[];
}

function readRecords(parsed: Parsed): FileReading {
  const { yaml, starts, shift } = parsed;
  const problems: ReadProblem[] = [];
  const report = (path: (string | number)[], rule: string, message: string, hint: string, extra: Partial<ReadProblem> = {}) =>
    problems.push({ rule, message, hint, expected: null, actual: null, range: rangeOf(parsed, path, false), ...extra });
  if (!isMapping(yaml.value)) {
    report([], 'file-syntax', '文件最外层应是字段', '文件开头请写 kind: 记录种类');
    return { kind: null, records: [], problems };
  }
  const { kind, ...rest } = yaml.value;
  if (typeof kind !== 'string') {
    report(kind === undefined ? [] : ['kind'], 'unknown-kind', '没有写明记录种类', '文件开头请写 kind: 记录种类，例如 kind: incident');
    return { kind: null, records: [], problems };
  }
  const validate = validatorFor(kind);
  if (!validate) {
    report(['kind'], 'unknown-kind', `不认识的记录种类“${cut(kind)}”`, '请改为指南中列出的种类名', { actual: cut(kind) });
    return { kind, records: [], problems };
  }
  const many = 'records' in rest;
  if (many && !Array.isArray(rest.records)) {
    report(['records'], 'schema', 'records 应为列表', '每条记录前写一个 - ，并与其他记录对齐', { expected: '列表' });
    return { kind, records: [], problems };
  }
  if (many) {
    for (const key of Object.keys(rest)) {
      if (key !== 'records') report([key], 'schema', `多条记录的文件里不认识字段“${cut(key)}”`, '文件最外层只写 kind 与 records，其余写进每条记录');
    }
  }
  const values: Value[] = many ? (rest.records as Value[]) : [rest];
  const offsets = many ? recordOffsets(parsed.text, yaml.events) : [0];
  const records: ReadRecord[] = [];
  values.forEach((value, index) => {
    const path = many ? ['records', index] : [];
    if (!isMapping(value)) {
      report(path, 'schema', '这一项不是一条记录', '每条记录写成“字段: 值”，编号写 id', { expected: '字段' });
      return;
    }
    const errors = validate(value);
    for (const message of errors ? toMessages(errors, value) : []) {
      problems.push({
        rule: 'schema',
        message: message.message,
        hint: message.hint,
        expected: message.expected,
        actual: message.actual,
        range: rangeOf(parsed, [...path, ...message.path], message.atKey === true),
      });
    }
    const from = offsets[index] ?? 0;
    const to = offsets[index + 1] ?? parsed.text.length;
    if (typeof value.id !== 'string' || !ID.test(value.id)) return;
    records.push({
      id: value.id,
      line: positionAt(starts, from + shift).line,
      fields: value,
      valid: errors === null,
      sections: parsed.sections,
      digest: digestOf(many ? parsed.text.slice(from, to).trimEnd() : parsed.fullText),
    });
  });
  return { kind, records, problems };
}

/** Ids of one version of a file with their digests, without judging them: for following records through history. */
export function listRecords(bytes: Uint8Array, markdown: boolean): { id: string; kind: string | null; line: number; digest: string }[] {
  const decoded = decodeText(bytes);
  if ('problem' in decoded) return [];
  const front = markdown ? splitFrontMatter(decoded.text) : null;
  if (markdown && !front) return [];
  const text = front?.yaml ?? decoded.text;
  const yaml = parseYaml(text);
  if ('problem' in yaml || !isMapping(yaml.value)) return [];
  const { kind, ...rest } = yaml.value;
  const many = Array.isArray(rest.records);
  const offsets = many ? recordOffsets(text, yaml.events) : [0];
  const starts = lineStarts(decoded.text);
  const values: Value[] = many ? (rest.records as Value[]) : [rest];
  return values.flatMap((value, index) => {
    if (!isMapping(value) || typeof value.id !== 'string' || !ID.test(value.id)) return [];
    const from = offsets[index] ?? 0;
    const digest = digestOf(many ? text.slice(from, offsets[index + 1] ?? text.length).trimEnd() : decoded.text);
    const line = positionAt(starts, from + (front?.yamlOffset ?? 0)).line;
    return [{ id: value.id, kind: typeof kind === 'string' ? kind : null, line, digest }];
  });
}

/** The place of a path in a file's text, for rules that notice something after reading. */
export function locateIn(bytes: Uint8Array, markdown: boolean, index: number, path: (string | number)[]): Range {
  const decoded = decodeText(bytes);
  if ('problem' in decoded) return FILE_START;
  const front = markdown ? splitFrontMatter(decoded.text) : null;
  const text = front?.yaml ?? decoded.text;
  const yaml = parseYaml(text);
  if ('problem' in yaml) return FILE_START;
  const many = isMapping(yaml.value) && 'records' in yaml.value;
  const full = many ? ['records', index, ...path] : path;
  const parsed: Parsed = { text, fullText: decoded.text, yaml, starts: lineStarts(decoded.text), shift: front?.yamlOffset ?? 0, sections: [] };
  return rangeOf(parsed, full, false);
}

function rangeOf(parsed: Parsed, path: (string | number)[], atKey: boolean): Range {
  const place = placeOf(parsed.text, parsed.yaml.events, path);
  const [from, to] = atKey && place.keyFrom >= 0 ? [place.keyFrom, place.keyTo] : [place.from, place.to];
  return rangeBetween(parsed.starts, from + parsed.shift, to + parsed.shift);
}

function failed(problem: ReadProblem): FileReading {
  return { kind: null, records: [], problems: [problem] };
}

export function isMapping(value: unknown): value is { [key: string]: Value } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function digestOf(text: string): string {
  return createHash('sha1').update(text).digest('base64url').slice(0, 16);
}

/** Untrusted text in a message: one line, at most 40 characters. */
export function cut(text: string): string {
  const flat = text.replace(/\s+/g, ' ');
  return flat.length > 40 ? `${flat.slice(0, 40)}…` : flat;
}

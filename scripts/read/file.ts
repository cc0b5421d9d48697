import { createRequire } from 'node:module';
import type { ErrorObject } from 'ajv';
import { FILE_START, type Range, type Severity } from '../model/diagnostic.ts';
import { KINDS } from '../model/kind-catalogue.ts';
import { BODY, type BodySection, type Fields, type Value } from '../model/record.ts';
import { splitFrontMatter } from './front-matter.ts';
import { plainSections } from './headings.ts';
import { toMessages } from './messages.ts';
import { nearestWord } from './nearest-word.ts';
import { digestOf, type ListedRecord, laterScanner, type RecordSpan, scanRecords, scanSpans } from './record-scan.ts';
import { gathered } from './repeated.ts';
import { shownText } from './shown.ts';
import { slipAt } from './slips.ts';
import { decodeText, lineStarts, positionAt, rangeBetween } from './text.ts';
import { type Validator, validatorFor } from './validators.ts';
import { parseYaml, placeOf, type Yaml } from './yaml.ts';
import { spoiltIn } from './yaml-problems.ts';

/** Something wrong with a file itself, placed; the contract's files later give it severity and clause. */
export interface ReadProblem {
  rule: string;
  message: string;
  hint: string;
  expected: string | null;
  actual: string | null;
  range: Range;
  /** How grave it is where the contract does not say; an error unless told. */
  severity?: Severity;
}

export interface ReadRecord {
  id: string;
  /** Position among the file's records, refused ones counted too: what a `FieldRef` means by it. */
  index: number;
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

/** Past this many, further faults of one file are only said to exist: a broken export must not bury the rest. */
const PROBLEMS_MAX = 200;
/** As many of a validator's errors are put into words per record. */
const ERRORS_MAX = 1000;

/** Longest narrative read, in characters: some eighty pages. */
const BODY_MAX = 200_000;

const require = createRequire(import.meta.url);

/** The Markdown parser is some ninety modules; a run that finds no narrative of an unusual form loads none of them. */
function sectionsOf(body: string, line: number): BodySection[] {
  const plain = plainSections(body, line);
  if (plain) return plain;
  const { bodySections } = require('./markdown.ts') as typeof import('./markdown.ts');
  return bodySections(body, line);
}

const ID = /^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$/;

/** Reads one evidence file; `markdown` says that the narrative form is expected. Never throws for bad content. */
export function readEvidence(bytes: Uint8Array, markdown: boolean): FileReading {
  const decoded = decodeText(bytes);
  if ('problem' in decoded) {
    return failed({ ...decoded.problem, expected: 'UTF-8', actual: null });
  }
  const text = decoded.text;
  const front = markdown ? splitFrontMatter(text) : null;
  if (markdown && !front) {
    const isOpen = /^---[ \t]*\r?\n/.test(text);
    return failed({
      rule: 'file-syntax',
      message: isOpen ? 'Markdown 文件开头的字段区没有结束' : 'Markdown 文件开头缺少字段区',
      hint: '第一行写 ---，随后写 kind、id 等字段，再用一行 --- 结束，下面写正文',
      expected: '---',
      actual: null,
      range: FILE_START,
    });
  }
  const starts = linesOf(text);
  const shift = front?.yamlOffset ?? 0;
  const yamlText = front?.yaml ?? text;
  const yaml = parseYaml(yamlText);
  if ('problem' in yaml) {
    const { offset, message, hint } = yaml.problem;
    const range = rangeBetween(starts(), offset + shift, offset + shift + 1);
    return failed({ rule: 'file-syntax', message, hint, expected: null, actual: null, range });
  }
  const spoilt = front && spoiltIn(front.body);
  if (front && spoilt) {
    const { offset, message, hint } = spoilt;
    const at = text.length - front.body.length + offset;
    const range = rangeBetween(starts(), at, at + 1);
    return failed({ rule: 'file-syntax', message, hint, expected: null, actual: null, range });
  }
  if (front && front.body.length > BODY_MAX) {
    return failed({
      rule: 'file-size',
      message: '正文超过 20 万字，没有读取',
      hint: '请把长篇内容作为附件登记，正文只写情况与结论',
      expected: null,
      actual: null,
      range: rangeBetween(starts(), text.length - front.body.length, text.length - front.body.length),
    });
  }
  const sections = front ? sectionsOf(front.body, front.bodyLine) : [];
  return readRecords({ text: yamlText, fullText: text, yaml, starts, shift, sections });
}

interface Parsed {
  text: string;
  fullText: string;
  yaml: Yaml;
  /** Asked for where a place is told: most files have nothing to tell. */
  starts(): number[];
  shift: number;
  sections: BodySection[];
}

function linesOf(text: string): () => number[] {
  let starts: number[] | undefined;
  return () => {
    starts ??= lineStarts(text);
    return starts;
  };
}

function readRecords(parsed: Parsed): FileReading {
  const { yaml } = parsed;
  const problems: ReadProblem[] = [];
  const report = (path: Path, rule: string, message: string, hint: string, extra: Partial<ReadProblem> = {}) =>
    problems.push({ rule, message, hint, expected: null, actual: null, range: rangeOf(parsed, path, false), ...extra });
  /** What parses, but not as it was meant, mostly does so by a slip of the keyboard: the slip is what to tell. */
  const reportSlip = (path: Path, rule: string, message: string, hint: string, extra: Partial<ReadProblem> = {}) => {
    const slip = slipOf(parsed, path);
    if (slip) problems.push(slip);
    else report(path, rule, message, hint, extra);
  };
  if (!isMapping(yaml.value)) {
    const isList = Array.isArray(yaml.value);
    const hint = isList
      ? '多条记录的，开头写 kind: 记录种类 与 records:，各条列在 records 下面'
      : '文件开头请写 kind: 记录种类';
    reportSlip([], 'file-syntax', '文件最外层应是字段', hint);
    return { kind: null, records: [], problems };
  }
  const { kind, ...rest } = yaml.value;
  if (typeof kind !== 'string') {
    const other = kind === undefined && Object.keys(yaml.value).find(meansKind);
    const example = '例如 kind: incident，字段名都用英文小写';
    const hint = other
      ? `请把字段名“${shownText(other)}”改为 kind，${example}`
      : `文件开头请写 kind: 记录种类，${example}`;
    const path = other ? [other] : kind === undefined ? [] : ['kind'];
    report(path, 'unknown-kind', '没有写明记录种类', hint, other ? { range: rangeOf(parsed, path, true) } : {});
    return { kind: null, records: [], problems };
  }
  const validate = validatorFor(kind);
  if (!validate) {
    const actual = shownText(kind);
    const meant = meantKind(kind);
    const hint = `${meant ? `是否指 ${meant}（${KINDS[meant]?.title}）？` : ''}请改为指南中列出的种类名`;
    report(['kind'], 'unknown-kind', `不认识的记录种类“${actual}”`, hint, { actual, expected: meant });
    return { kind, records: [], problems };
  }
  if (!('records' in rest)) return { kind, ...readList(parsed, [rest], [], validate) };
  if (!Array.isArray(rest.records)) {
    const hint = '每条记录前写一个 - ，并与其他记录对齐';
    reportSlip(['records'], 'schema', 'records 应为列表', hint, { expected: '列表' });
    return { kind, records: [], problems };
  }
  for (const key of Object.keys(rest).slice(0, PROBLEMS_MAX)) {
    if (key === 'records') continue;
    const hint = '文件最外层只写 kind 与 records，其余写进每条记录';
    report([key], 'schema', `多条记录的文件里不认识字段“${shownText(key)}”`, hint);
  }
  const read = readList(parsed, rest.records, ['records'], validate);
  return { kind, records: read.records, problems: [...problems, ...read.problems] };
}

type Path = (string | number)[];

/** Judges every record of a file; `path` leads to the list, or is empty when the file is one record. */
function readList(parsed: Parsed, values: Value[], path: Path, validate: Validator): Omit<FileReading, 'kind'> {
  const { text, yaml, starts, shift } = parsed;
  const isList = path.length > 0;
  const spans = isList ? yaml.spans : [];
  const records: ReadRecord[] = [];
  const problems: ReadProblem[] = [];
  let isFull = false;
  values.forEach((value, index) => {
    const own = isList ? [...path, index] : [];
    const errors = isMapping(value) ? validate(value) : [];
    const room = PROBLEMS_MAX - problems.length;
    const found = room > 0 ? problemsOf(parsed, value, own, errors) : [];
    problems.push(...found.slice(0, room));
    isFull ||= found.length > room || (room === 0 && errors !== null);
    if (!isMapping(value) || typeof value.id !== 'string' || !ID.test(value.id)) return;
    const { from, to, line } = spans[index] ?? { from: 0, to: 0 };
    records.push({
      id: value.id,
      index,
      line: line !== undefined && shift === 0 ? line : lineOf(starts, from + shift),
      fields: value,
      valid: errors === null,
      sections: parsed.sections,
      digest: digestOf(isList ? recordText(text, from, to) : parsed.fullText),
    });
  });
  if (isFull) {
    const message = `这个文件的问题超过 ${PROBLEMS_MAX} 处，其余没有列出`;
    const hint = '请先改正已列出的，再核查一次；由别处导出的，请检查导出的格式';
    problems.push({ rule: 'schema', message, hint, expected: null, actual: null, range: FILE_START });
  }
  return { records, problems: gathered(problems) };
}

function lineOf(starts: Parsed['starts'], offset: number): number {
  return offset === 0 ? 1 : positionAt(starts(), offset).line;
}

function problemsOf(parsed: Parsed, value: Value, path: Path, errors: ErrorObject[] | null): ReadProblem[] {
  if (!isMapping(value)) {
    const slip = slipOf(parsed, path);
    if (slip) return [slip];
    const hint = '每条记录写成“字段: 值”，编号写 id';
    const range = rangeOf(parsed, path, false);
    return [{ rule: 'schema', message: '这一项不是一条记录', hint, expected: '字段', actual: null, range }];
  }
  if (errors === null) return [];
  return toMessages(errors.slice(0, ERRORS_MAX), value).map(({ message, hint, expected, actual, ...at }) => {
    const range = rangeOf(parsed, [...path, ...at.path], at.atKey === true);
    return { rule: 'schema', message, hint, expected, actual, range };
  });
}

/** Ids of one version of a file with their digests, without judging them: for following records through history. */
export function listRecords(bytes: Uint8Array, markdown: boolean): ListedRecord[] {
  return scanRecords(bytes, markdown) ?? parseRecords(bytes, markdown);
}

/** The same of a file at a path, of which only the ending matters: what history asks for. */
export function extractRecords(bytes: Uint8Array, path: string): ListedRecord[] {
  return listRecords(bytes, path.endsWith('.md'));
}

/** The same for one version after the other of many files, each quicker than the first where little changed. */
export function versionLister() {
  const { scan, forget } = laterScanner();
  const list = (bytes: Uint8Array, markdown: boolean, path: string): ListedRecord[] =>
    scan(bytes, markdown, path) ?? parseRecords(bytes, markdown);
  return { list, forget };
}

/** The same by the parser, for texts in another form. */
export function parseRecords(bytes: Uint8Array, markdown: boolean): ListedRecord[] {
  const decoded = decodeText(bytes);
  if ('problem' in decoded) return [];
  const front = markdown ? splitFrontMatter(decoded.text) : null;
  if (markdown && !front) return [];
  const text = front?.yaml ?? decoded.text;
  const yaml = parseYaml(text);
  if ('problem' in yaml || !isMapping(yaml.value)) return [];
  const { kind, ...rest } = yaml.value;
  const many = Array.isArray(rest.records);
  const spans = many ? yaml.spans : [];
  const starts = linesOf(decoded.text);
  const values: Value[] = many ? (rest.records as Value[]) : [rest];
  return values.flatMap((value, index) => {
    if (!isMapping(value) || typeof value.id !== 'string' || !ID.test(value.id)) return [];
    const { from, to } = spans[index] ?? { from: 0, to: 0 };
    const digest = digestOf(many ? recordText(text, from, to) : decoded.text);
    const line = lineOf(starts, from + (front?.yamlOffset ?? 0));
    return [{ id: value.id, kind: typeof kind === 'string' ? kind : null, line, digest }];
  });
}

/** The place of a path in a file's text, for rules that notice something after reading. */
export function locateIn(bytes: Uint8Array, markdown: boolean, index: number, path: (string | number)[]): Range {
  return placesIn(bytes, markdown)(index, path);
}

/** The same for many places of one file: what is found out about the file is kept. */
export function placesIn(bytes: Uint8Array, markdown: boolean): (index: number, path: (string | number)[]) => Range {
  let spans: RecordSpan[] | null | undefined;
  let parsed: Parsed | null | undefined;
  return (index, path) => {
    if (markdown && path[0] === BODY) return bodyStart(bytes);
    if (spans === undefined) spans = markdown ? null : scanSpans(bytes);
    const span = spans?.[index];
    if (span) return locateInRecord(bytes, span, path);
    if (parsed === undefined) parsed = parseForPlaces(bytes, markdown);
    if (!parsed) return FILE_START;
    const many = isMapping(parsed.yaml.value) && 'records' in parsed.yaml.value;
    return rangeOf(parsed, many ? ['records', index, ...path] : path, false);
  };
}

/** The first line of the narrative that says anything; the end of the file where none does. */
function bodyStart(bytes: Uint8Array): Range {
  const decoded = decodeText(bytes);
  const front = 'problem' in decoded ? null : splitFrontMatter(decoded.text);
  if ('problem' in decoded || !front) return FILE_START;
  const { text } = decoded;
  const from = text.length - front.body.trimStart().length;
  const [line = ''] = text.slice(from).split(/\r?\n/, 1);
  return rangeBetween(lineStarts(text), from, from + line.length);
}

/** Only the record's own lines are parsed: a month's log is long, and rules often notice one thing in each of many. */
function locateInRecord(bytes: Uint8Array, span: RecordSpan, path: (string | number)[]): Range {
  const from = bytes.lastIndexOf(10, span.from - 1) + 1;
  const parsed = parseForPlaces(bytes.subarray(from, span.to), false);
  if (!parsed) return FILE_START;
  const { start, end } = rangeOf(parsed, [0, ...path], false);
  const moved = ({ line, column }: Range['start']) => ({ line: line + span.line - 1, column });
  return { start: moved(start), end: moved(end) };
}

function parseForPlaces(bytes: Uint8Array, markdown: boolean): Parsed | null {
  const decoded = decodeText(bytes);
  if ('problem' in decoded) return null;
  const front = markdown ? splitFrontMatter(decoded.text) : null;
  const text = front?.yaml ?? decoded.text;
  const yaml = parseYaml(text);
  if ('problem' in yaml) return null;
  const starts = linesOf(decoded.text);
  return { text, fullText: decoded.text, yaml, starts, shift: front?.yamlOffset ?? 0, sections: [] };
}

function rangeOf(parsed: Parsed, path: Path, atKey: boolean): Range {
  const place = placeOf(parsed.text, parsed.yaml.events, path);
  const [from, to] = atKey && place.keyFrom >= 0 ? [place.keyFrom, place.keyTo] : [place.from, place.to];
  return rangeBetween(parsed.starts(), from + parsed.shift, to + parsed.shift);
}

function slipOf(parsed: Parsed, path: Path): ReadProblem | null {
  const { from } = placeOf(parsed.text, parsed.yaml.events, path);
  // A file that is no fields at all is one text: a name in Chinese with a wide colon was meant for a field.
  const slip = slipAt(parsed.text, Math.max(0, from), path.length === 0);
  if (!slip) return null;
  const at = slip.offset + parsed.shift;
  const { message, hint } = slip;
  const range = rangeBetween(parsed.starts(), at, at + 1);
  return { rule: 'file-syntax', message, hint, expected: null, actual: null, range };
}

/** A field by which its writer means the kind: in other case, in other letters, in Chinese. */
function meansKind(field: string): boolean {
  return ['kind', '种类', '记录种类', '类型', '类别'].includes(
    field.normalize('NFKC').replace(/^:/, '').trim().toLowerCase(),
  );
}

/** The kind that a misspelt word, or a kind's Chinese name, most likely means. */
function meantKind(word: string): string | null {
  const byTitle = Object.keys(KINDS).find((kind) => KINDS[kind]?.title === word);
  return byTitle ?? nearestWord(word, Object.keys(KINDS));
}

function failed(problem: ReadProblem): FileReading {
  return { kind: null, records: [], problems: [problem] };
}

export function isMapping(value: unknown): value is { [key: string]: Value } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A record's own lines, from its first field to the end of the line on which its last value ends. */
function recordText(text: string, from: number, to: number): string {
  const end = text.indexOf('\n', withoutBlanks(text, from, to));
  return text.slice(from, withoutBlanks(text, from, end < 0 ? text.length : end));
}

/** Where a stretch ends when blanks at its end are left out: those that YAML knows, and no others. */
function withoutBlanks(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && ' \t\r\n'.includes(text[end - 1] as string)) end -= 1;
  return end;
}

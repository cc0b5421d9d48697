import type { ErrorObject } from 'ajv';
import { dateProblem, type FormatProblem, instantProblem } from '../model/formats.ts';
import { withoutOtherBranches } from './alternatives.ts';
import { isSeveral, labelMeant, lookOf, momentMeant, plain, textMeant, typeMeant } from './meant.ts';
import { nearestWord } from './nearest-word.ts';
import { type FieldSchema, shownChoice, shownChoices, shownText, shownValue, spaced, typeWord } from './shown.ts';

/** What a schema refused, in words. `path` lies inside the checked value; `atKey` asks for the place of the field's name. */
export interface SchemaMessage {
  path: (string | number)[];
  atKey?: boolean;
  message: string;
  expected: string | null;
  actual: string | null;
  hint: string;
  /** Fields that a name holds together with its own: none of them is missing besides. */
  joined?: string[];
}

/** One error with all that its words need. */
interface Case {
  error: ErrorObject;
  schema: FieldSchema;
  path: (string | number)[];
  /** `“severity”（故障等级）` */
  name: string;
  value: unknown;
  shown: string;
}

/**
 * Turns ajv's errors (all errors, verbose) about one value into messages for its writer: one for each missing or unknown
 * field and one for each refused value, in ajv's order. Errors that only follow from others are left out.
 */
export function toMessages(errors: readonly ErrorObject[], record: unknown): SchemaMessage[] {
  const told = new Set<string>();
  const ranked = withoutOtherBranches(errors)
    .map((error, order) => ({ error, order, rank: RANKS.indexOf(error.keyword) }))
    .sort((a, b) => a.rank - b.rank || a.order - b.order);
  const kept: { order: number; message: SchemaMessage }[] = [];
  for (const { error, order } of ranked) {
    if (FOLLOWERS.has(error.keyword)) continue;
    const of = caseOf(error, record);
    const message = { path: of.path, ...explain(of) };
    const key = JSON.stringify([message.path, PER_FIELD.has(error.keyword) && message.message]);
    if (told.has(key)) continue;
    told.add(key);
    kept.push({ order, message });
  }
  return together(withoutMisspelt(kept.sort((a, b) => a.order - b.order).map(({ message }) => message)));
}

/** A required field under a misspelt name is one mistake: the name's. */
function withoutMisspelt(messages: SchemaMessage[]): SchemaMessage[] {
  const meant = new Set(
    messages.flatMap(({ path, atKey, expected, joined }) =>
      atKey ? [expected, ...(joined ?? [])].map((field) => JSON.stringify([path.slice(0, -1), field])) : [],
    ),
  );
  const isMeant = ({ path, actual, expected, message }: SchemaMessage) =>
    actual === null && message.includes(MISSING) && meant.has(JSON.stringify([path, expected]));
  return messages.filter((message) => message.atKey || !isMeant(message));
}

/** More fields of one object than these are missing for one reason: it has not been filled in yet. */
const MISSING_MAX = 5;

function together(messages: SchemaMessage[]): SchemaMessage[] {
  const isMissing = ({ atKey, actual, message }: SchemaMessage) =>
    !atKey && actual === null && message.includes(MISSING);
  const groups = Map.groupBy(messages.filter(isMissing), ({ path }) => JSON.stringify(path));
  return messages.flatMap((message) => {
    const group = isMissing(message) ? (groups.get(JSON.stringify(message.path)) ?? []) : [];
    if (group.length <= MISSING_MAX) return [message];
    if (message !== group[0]) return [];
    const [where = ''] = message.message.split(MISSING);
    const fields = group.map((one) => one.message.split(MISSING)[1]).join('、');
    const hint = '请逐个补上；每个字段写什么，见文档“记录种类”“合同文件”里的表';
    return [{ ...message, message: `${where}缺少 ${group.length} 个必填字段：${fields}`, hint }];
  });
}

const MISSING = '缺少必填字段';

/** Of several complaints about one value the first here is told: a number where a text should be also misses its pattern. */
const RANKS = ['type', 'const', 'enum', 'pattern', 'format', 'minLength'];
const PER_FIELD = new Set(['required', 'additionalProperties', 'unevaluatedProperties']);
const FOLLOWERS = new Set(['if', 'allOf', '$ref', 'propertyNames']);

function caseOf(error: ErrorObject, record: unknown): Case {
  const schema = (error.parentSchema ?? {}) as FieldSchema;
  const path: (string | number)[] = [];
  let value = record;
  for (const step of error.instancePath.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(Array.isArray(value) ? Number(key) : key);
    value = (value as { [key: string]: unknown } | undefined)?.[key];
  }
  return { error, schema, path, name: nameOf(path, schema), value, shown: shownValue(value, schema) };
}

function nameOf(path: readonly (string | number)[], schema: FieldSchema): string {
  const last = path.at(-1);
  if (last === undefined) return '这里';
  if (typeof last === 'string') return `“${shownText(last)}”${schema.title ? `（${schema.title}）` : ''}`;
  const list = path.findLast((step) => typeof step === 'string');
  return `${list === undefined ? '列表' : `“${list}”`}第 ${last + 1} 项`;
}

type Words = Omit<SchemaMessage, 'path'> & { path?: (string | number)[] };

function explain(of: Case): Words {
  const { error, schema, name, value, shown } = of;
  const refused = (message: string, expected: string | null, hint = helpOf(schema)): Words => ({
    message: `${name}${message}，实际为${shown}`,
    expected,
    actual: shown,
    hint: meantHint(of) + hint,
  });
  const limit = error.params.limit as number;
  const unit = schema['x-unit'] ? ` ${schema['x-unit']}` : '';
  switch (error.keyword) {
    case 'required':
      return missing(of, error.params.missingProperty as string);
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return unknown(of, (error.params.additionalProperty ?? error.params.unevaluatedProperty) as string);
    case 'type':
      return refused(`应为${typeWord(schema.type)}`, typeWord(schema.type), typeHint(schema, value));
    case 'enum':
      return refused(
        `只能写 ${shownChoices(error.params.allowedValues, schema)}`,
        shownChoices(error.params.allowedValues, schema),
        choiceHint(of),
      );
    case 'const':
      return refused(`应写 ${error.params.allowedValue}`, String(error.params.allowedValue));
    case 'format':
      return formatWords(of, refused);
    case 'pattern':
      if (error.params.pattern === '\\S' || value === '')
        return { ...refused('不能空着', null), message: `${name}不能空着` };
      return refused(`格式不符，应为${spaced(schema['x-form'] ?? '规定的写法')}`, schema['x-form'] ?? null);
    case 'minLength':
      return { ...refused('不能空着', null), message: `${name}不能空着` };
    case 'minItems':
      return refused(`至少要有 ${limit} 项`, `至少 ${limit} 项`, commaHint(value) + helpOf(schema));
    case 'maxItems':
      return refused(`最多 ${limit} 项`, `最多 ${limit} 项`);
    case 'uniqueItems':
      return {
        ...refused('', null),
        message: `${name}第 ${error.params.j + 1} 项与第 ${error.params.i + 1} 项相同`,
        actual: null,
        hint: '请删去重复的一项',
      };
    case 'minimum':
      return refused(`不能小于 ${limit}${unit}`, `不小于 ${limit}${unit}`);
    case 'maximum':
      return refused(`不能大于 ${limit}${unit}`, `不大于 ${limit}${unit}`);
    case 'minProperties':
      return { ...refused('', null), message: `${name}至少要写 ${limit} 个字段`, actual: null };
    case 'maxProperties':
      return { ...refused('', null), message: `${name}最多写 ${limit} 个字段`, actual: null };
    case 'oneOf':
    case 'anyOf':
      return choiceWords(of, refused);
    default:
      return refused('不符合要求', null);
  }
}

/** What to write instead, where the refused value tells; nothing that a message may not show. */
function meantHint(of: Case): string {
  if (of.schema['x-class'] === 'sensitive') return '';
  const hint = of.error.keyword === 'type' ? typeMeant(of.schema, of.value) : textHint(of);
  return /\d{9}/.test(hint) ? '' : hint;
}

/** Dates as they are typed in WPS, letters of the Chinese keyboard. */
function textHint({ error, path, value }: Case): string {
  if (typeof value !== 'string' || !['pattern', 'format'].includes(error.keyword)) return '';
  if (/^-?\d+(\.\d+)?\s*[%％]$/.test(value))
    return '这里不写百分号：比例写成小数，95% 写 "0.95"；本来按百分数计的去掉百分号，99.5% 写 "99.5"。';
  if (/^\d{1,3}([,，]\d{3})+(\.\d+)?$/.test(value)) return '请去掉千分位的逗号。';
  if (/^[a-z_][a-z0-9_]*\s*：/.test(value)) return '这里用了全角冒号“：”，请改为半角冒号加一个空格。';
  if (error.keyword === 'format') {
    const isDate = error.params.format === 'date';
    const meant = momentMeant(value, isDate);
    const isAssumed = !isDate && !/(Z|[+-]\d{1,2}:?(\d{2})?)\s*$/i.test(value.normalize('NFKC').slice(10));
    return meant === null ? '' : `${lookOf(value)}请改为 ${meant}${isAssumed ? '（按北京时间）' : ''}。`;
  }
  // The next item, not set below this one, was taken for the end of it.
  if (typeof path.at(-1) === 'number' && / - /.test(value)) return '下一行的 - 没有与这一行的对齐，请把各项的 - 对齐。';
  const pattern = String(error.params.pattern);
  const meant = textMeant(value, pattern);
  if (meant !== null) return `${lookOf(value)}请改为 ${meant}。`;
  if (!isSeveral(value, pattern)) return '';
  return typeof path.at(-1) === 'number' ? COMMA : '这里只写一个。';
}

/** Of a list that reads as one long item: the comma of the Chinese keyboard parts nothing. */
function commaHint(value: unknown): string {
  const isJoined = Array.isArray(value) && value.some((item) => typeof item === 'string' && /[，、]/.test(item));
  return isJoined ? COMMA : '';
}

const COMMA = '各项之间请用半角逗号“,”，全角的“，”“、”分不开。';

function missing({ schema, path, value }: Case, field: string): Words {
  const wanted = schema.properties?.[field] ?? {};
  const where = path.length > 0 ? nameOf(path, schema) : '';
  const title = wanted.title ? `（${wanted.title}）` : '';
  const holder = swallowing(value, field);
  if (holder !== null) {
    return {
      path: [...path, holder],
      message: `“${field}”${title}没有与前面的“${holder}”分开，两者之间是全角标点`,
      expected: field,
      actual: null,
      hint: '各字段之间请用半角逗号加一个空格，字段名后面用半角冒号加一个空格',
    };
  }
  return {
    message: `${where}缺少必填字段“${field}”${title}`,
    expected: field,
    actual: null,
    hint: `请补上“${field}”。${helpOf(wanted)}`,
  };
}

const WIDE_JOINT = /[，、；：]/;

/** The field whose value holds another field, its comma or colon being one of the Chinese keyboard. */
function swallowing(value: unknown, field: string): string | null {
  const sign = new RegExp(`[，、；,]\\s*${field}\\s*[:：]`);
  const holds = (one: unknown) => typeof one === 'string' && one.length <= 300 && sign.test(one);
  return Object.keys(value ?? {}).find((key) => holds((value as { [key: string]: unknown })[key])) ?? null;
}

function unknown({ schema, path }: Case, field: string): Words {
  const fields = schema.properties ?? {};
  const names = Object.keys(fields);
  const byTitle = names.find((name) => fields[name]?.title === field);
  const typed = plain(field.slice(0, 60)).toLowerCase();
  const meant = byTitle ?? (names.includes(typed) ? typed : nearestWord(field, names));
  const shown = `“${shownText(field)}”`;
  const place = { path: [...path, field], atKey: true, expected: meant, actual: shownText(field) };
  const joined = WIDE_JOINT.test(field.slice(0, 200)) ? names.filter((name) => field.includes(name)) : [];
  if (joined.length > 0) {
    const hint = '各字段之间请用半角逗号加一个空格，字段名后面用半角冒号加一个空格';
    return { ...place, joined, message: `${shown}里用了全角标点，字段没有分开`, hint };
  }
  if (meant) {
    const title = fields[meant]?.title;
    return {
      ...place,
      message: `不认识的字段${shown}，是否想写“${meant}”？`,
      hint: `请改为“${meant}”${title ? `（${title}）` : ''}；不需要就删去`,
    };
  }
  const rest = names.includes('remarks') ? '要补充的情况写进“remarks”（备注）' : `这里可以写：${names.join('、')}`;
  return { ...place, message: `不认识的字段${shown}`, hint: `请删去这个字段；${rest}` };
}

function formatWords(
  { error, name, value, schema, shown }: Case,
  refused: (...args: [string, string | null]) => Words,
): Words {
  const isDate = error.params.format === 'date';
  const example = isDate ? '2024-09-27' : '2024-09-27T10:00:00+08:00';
  const problem = (isDate ? dateProblem : instantProblem)(String(value));
  const words: { [problem in FormatProblem]: string } = {
    shape: isDate ? `应写成 ${example} 这样的日期` : `应写成 ${example} 这样的时间`,
    'no-offset': '缺少时区，末尾应写 +08:00 这样的偏移',
    'no-such-year': '年份不对，应在 1900 年以后',
    'no-such-day': '写了不存在的日期',
    'no-such-time': /T24:00/.test(String(value)) ? '写了 24:00，应写成次日的 00:00' : '写了不存在的时刻',
  };
  if (shown.startsWith('（'))
    return { message: `${name}${words[problem ?? 'shape']}`, expected: example, actual: shown, hint: helpOf(schema) };
  return refused(words[problem ?? 'shape'], example);
}

function choiceWords({ error, schema, name }: Case, refused: (...args: [string, string | null]) => Words): Words {
  if (error.params.passingSchemas) {
    return { message: `${name}同时符合几种写法，分不清是哪一种`, expected: null, actual: null, hint: helpOf(schema) };
  }
  const branches = (error.schema as FieldSchema[]).map(branchWord);
  const expected = schema['x-form'] ?? [...new Set(branches)].join('、');
  return refused(`应为以下写法之一：${expected}`, expected);
}

function branchWord(branch: FieldSchema): string {
  if (branch.required?.length) return `含 ${branch.required.join('、')} 的一组字段`;
  if (Array.isArray(branch.enum)) return branch.enum.join('、');
  if (branch.type === 'object' && branch.properties)
    return `写 ${Object.keys(branch.properties).join('、')} 的一组字段`;
  return branch['x-form'] ?? typeWord(branch.type);
}

/** What to write, where it is found: the schema's own explanation, with its example when the text has none. */
function helpOf(schema: FieldSchema): string {
  const example = schema['x-example'];
  const text = schema.description ?? '';
  const shown = example && !text.includes('例如') && !text.includes(example) ? `例如 ${example}` : '';
  return text + shown || (schema['x-form'] ? `请写${spaced(schema['x-form'])}` : '请照文档中的写法修改');
}

function typeHint(schema: FieldSchema, value: unknown): string {
  const types = [schema.type ?? []].flat();
  const help = helpOf(schema);
  if (value === null) return `请补上内容；选填的字段没有内容时整行删去。${help}`;
  if (types[0] === 'string' && typeof value !== 'object') return schema.format ? help : `请给值加上引号。${help}`;
  if (types[0] === 'string') return `这里要一段文字；文字里有半角冒号，或以 [、{ 开头时，请整段加引号。${help}`;
  if (types[0] === 'boolean') return `是写 true，否写 false，不加引号。${help}`;
  if (types[0] === 'array') return `请写成列表，每项另起一行，前面加“- ”。${help}`;
  if (types[0] === 'object') return `请另起行，缩进两格逐个写字段。${help}`;
  return `请写半角数字，不加引号和单位。${help}`;
}

function choiceHint({ error, schema, value }: Case): string {
  const allowed = error.params.allowedValues as unknown[];
  const labels = schema['x-labels'] ?? {};
  const byLabel = allowed.find((choice) => labels[String(choice)] === value);
  const meant = byLabel ?? nearestWord(String(value), allowed.map(String)) ?? labelMeant(String(value), labels);
  return meant === null ? helpOf(schema) : `请改为 ${shownChoice(meant, schema)}。${helpOf(schema)}`;
}

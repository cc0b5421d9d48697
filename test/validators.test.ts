import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ErrorObject } from 'ajv';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { dateProblem, instantProblem } from '../scripts/model/formats.ts';
import { flattenKind, readSchemas, resolve, type Schema } from '../scripts/model/generate/schemas.ts';
import { validatorCompiler } from '../scripts/model/generate/validators.ts';
import { toMessages } from '../scripts/read/messages.ts';
import { nearestWord } from '../scripts/read/nearest-word.ts';
import { validatorFor } from '../scripts/read/validators.ts';
import { GOOD_RECORDS } from './support/good-records.ts';

type Change = { [field: string]: unknown };

/** Changes a good record (undefined removes a field) and gives the messages, and the paths they point at. */
function refuse(kind: keyof typeof GOOD_RECORDS, change: Change) {
  const record: Change = { ...GOOD_RECORDS[kind], ...change };
  for (const [field, value] of Object.entries(change)) if (value === undefined) delete record[field];
  const errors = validatorFor(kind)?.(record);
  return errors ? toMessages(errors, record) : [];
}

const says = (kind: keyof typeof GOOD_RECORDS, change: Change) =>
  refuse(kind, change).map(({ path, atKey, message }) => `${path.join('.')}${atKey ? '@' : ''} ${message}`);

describe('what a writer is told', () => {
  const [exclusion] = GOOD_RECORDS.incident.exclusions;
  const [reading] = GOOD_RECORDS['inspection-report'].readings;
  const table: [string, keyof typeof GOOD_RECORDS, Change, string[]][] = [
    ['a required field is missing', 'incident', { reported_at: undefined }, [' 缺少必填字段“reported_at”（报修时间）']],
    [
      'a required field of a list item is missing',
      'incident',
      { exclusions: [exclusion, { ...exclusion, from: undefined }] },
      ['exclusions.1 “exclusions”第 2 项缺少必填字段“from”（排除开始）'],
    ],
    [
      'a field is misspelt',
      'incident',
      { workarround: '改到夜间' },
      ['workarround@ 不认识的字段“workarround”，是否想写“workaround”？'],
    ],
    [
      'a field is named in Chinese',
      'incident',
      { 影响范围: '两小时' },
      ['影响范围@ 不认识的字段“影响范围”，是否想写“impact”？'],
    ],
    ['a field is unknown', 'incident', { weather: '晴' }, ['weather@ 不认识的字段“weather”']],
    [
      'a name of the language itself is no field',
      'incident',
      { constructor: '晴' },
      ['constructor@ 不认识的字段“constructor”'],
    ],
    ['a number stands for text', 'document', { version: 2 }, ['version “version”（文档版本）应为文字，实际为数 2']],
    [
      'a text stands for a whole number',
      'operation-log',
      { rows: '约一万' },
      ['rows “rows”（实际行数）应为整数，实际为“约一万”'],
    ],
    [
      'a fraction stands for a whole number',
      'operation-log',
      { rows: 1.5 },
      ['rows “rows”（实际行数）应为整数，实际为数 1.5'],
    ],
    [
      'a text stands for true or false',
      'service-request',
      { reasonable_demand: '是' },
      ['reasonable_demand “reasonable_demand”（合理性维护需求）应为真假值（true 或 false），实际为“是”'],
    ],
    ['a field is empty', 'incident', { impact: null }, ['impact “impact”（影响范围）应为文字，实际为空']],
    ['a text is blank', 'incident', { impact: '  ' }, ['impact “impact”（影响范围）不能空着']],
    [
      'a text stands for a list',
      'parameter-sheet',
      { agreed_by: '甲方' },
      ['agreed_by “agreed_by”（确认各方）应为列表，实际为“甲方”'],
    ],
    [
      'a text stands for fields',
      'incident',
      { original: '档案柜' },
      ['original “original”（原件）应为一组字段，实际为“档案柜”'],
    ],
    [
      'a word is not on the list',
      'incident',
      { mode: '电话' },
      ['mode “mode”（处理方式）只能写 onsite（现场）、remote（远程），实际为“电话”'],
    ],
    [
      'a record id has the wrong form',
      'incident',
      { id: 'inc-31' },
      ['id “id”（编号）格式不符，应为记录编号，如 INC-2024-0031，实际为“inc-31”'],
    ],
    [
      'a path leaves its folder',
      'incident',
      { attachments: [{ ...GOOD_RECORDS.incident.attachments[0], path: 'attachments/../secret.pdf' }] },
      [
        'attachments.0.path “path”（文件路径）格式不符，应为 attachments/ 开头的相对路径，文件名用英文字母、数字、点和短横，实际为“attachments/../secret.pdf”',
      ],
    ],
    [
      'an attachment holds personal data',
      'incident',
      { attachments: [{ ...GOOD_RECORDS.incident.attachments[0], contains_personal_info: true }] },
      ['attachments.0.contains_personal_info “contains_personal_info”（含个人信息）应写 false，实际为真假值 true'],
    ],
    [
      'a list is empty',
      'inspection-report',
      { readings: [] },
      ['readings “readings”（指标读数）至少要有 1 项，实际为空列表'],
    ],
    [
      'a list repeats itself',
      'deliverable-status',
      { evidence: ['SA-2024-03', 'DOC-2024-11', 'SA-2024-03'] },
      ['evidence “evidence”（佐证记录）第 3 项与第 1 项相同'],
    ],
    [
      'a list item has the wrong form',
      'incident',
      { clauses: ['c2-1', '第十条'] },
      ['clauses.1 “clauses”第 2 项格式不符，应为 contract.yaml 里的条款代号，实际为“第十条”'],
    ],
    ['a number is too small', 'operation-log', { seq: 0 }, ['seq “seq”（流水号）不能小于 1，实际为数 0']],
    [
      'a number is too large',
      'data-transfer-approval',
      { data_level: 6 },
      ['data_level “data_level”（数据分级）不能大于 5 级，实际为数 6'],
    ],
    [
      'a quantity is negative',
      'backup-record',
      { size_mb: -1 },
      ['size_mb “size_mb”（备份大小）不能小于 0 MB，实际为数 -1'],
    ],
    [
      'a reading is no number',
      'inspection-report',
      { readings: [{ ...reading, value: '正常' }] },
      ['readings.0.value “value”（读数）格式不符，应为不小于 0 的数，如 71.5，实际为“正常”'],
    ],
    ['nothing is named', 'finding', { about: {} }, ['about “about”（所指）至少要写 1 个字段']],
    [
      'two things are named',
      'finding',
      { about: { record: 'INC-2024-0031', occurrence: 'x' } },
      ['about “about”（所指）最多写 1 个字段'],
    ],
    [
      'a time has no offset',
      'incident',
      { reported_at: '2024-11-05T14:10' },
      ['reported_at “reported_at”（报修时间）缺少时区，末尾应写 +08:00 这样的偏移，实际为“2024-11-05T14:10”'],
    ],
    [
      'a time is written with a blank',
      'incident',
      { reported_at: '2024-11-05 14:10' },
      ['reported_at “reported_at”（报修时间）应写成 2024-09-27T10:00:00+08:00 这样的时间，实际为“2024-11-05 14:10”'],
    ],
    [
      'a day does not exist',
      'personnel',
      { joined_on: '2025-02-30' },
      ['joined_on “joined_on”（进场日期）写了不存在的日期，实际为“2025-02-30”'],
    ],
    [
      'an hour does not exist',
      'incident',
      { reported_at: '2024-11-05T24:00+08:00' },
      ['reported_at “reported_at”（报修时间）写了 24:00，应写成次日的 00:00，实际为“2024-11-05T24:00+08:00”'],
    ],
    [
      'a month does not exist',
      'no-activity',
      { month: '2024-13' },
      ['month “month”（申报月份）格式不符，应为年-月，如 2024-09，实际为“2024-13”'],
    ],
    [
      'a host address stands for an alias, and is not repeated',
      'operation-log',
      { target: '10.1.2.3' },
      ['target “target”（操作对象）格式不符，应为代称，如 db-1，不写网络地址和空格，实际为（敏感内容，此处不显示）'],
    ],
    [
      'a long number is not repeated in full',
      'incident',
      { responder: '13912345678' },
      ['responder “responder”（响应人）格式不符，应为人员编号，如 PER-01，实际为“139*******8”'],
    ],
    [
      'a long text is cut',
      'incident',
      { mode: '先'.repeat(50) },
      [`mode “mode”（处理方式）只能写 onsite（现场）、remote（远程），实际为“${'先'.repeat(40)}…”`],
    ],
    [
      'several things at once, each once',
      'incident',
      { reported_at: undefined, severity: 3, weather: '晴' },
      [
        ' 缺少必填字段“reported_at”（报修时间）',
        'weather@ 不认识的字段“weather”',
        'severity “severity”（故障等级）应为文字，实际为数 3',
      ],
    ],
  ];
  it.each(table)('%s', (_, kind, change, expected) => {
    expect(says(kind, change)).toEqual(expected);
  });

  it('in full: what was expected, what there was, what to do', () => {
    expect(refuse('incident', { mode: '现场' })).toEqual([
      {
        path: ['mode'],
        message: '“mode”（处理方式）只能写 onsite（现场）、remote（远程），实际为“现场”',
        expected: 'onsite（现场）、remote（远程）',
        actual: '“现场”',
        hint: '请改为 onsite（现场）。最终在哪里处理好的：到现场处理写 onsite，远程处理写 remote；先远程后到场的写 onsite。',
      },
    ]);
  });

  it.each<[string, keyof typeof GOOD_RECORDS, Change, RegExp]>([
    ['to quote', 'document', { version: 2 }, /^请改为 "2"。请给值加上引号。封面上的版本号/],
    ['to fill or to drop', 'incident', { impact: null }, /^请补上内容；选填的字段没有内容时整行删去。/],
    [
      'to write true or false',
      'service-request',
      { reasonable_demand: '是' },
      /^请改为 true。是写 true，否写 false，不加引号。/,
    ],
    [
      'to write a list',
      'parameter-sheet',
      { agreed_by: '甲方' },
      /^请改为 \[甲方\]。请写成列表，每项另起一行，前面加“- ”。/,
    ],
    ['to drop the unit', 'operation-log', { rows: '100 行' }, /^请写半角数字，不加引号和单位。/],
    [
      'to add what is missing',
      'incident',
      { reported_at: undefined },
      /^请补上“reported_at”。用户第一次说出故障的时间/,
    ],
    ['to move what has no field', 'incident', { weather: '晴' }, /要补充的情况写进“remarks”（备注）$/],
    ['the right name', 'incident', { workarround: 'x' }, /^请改为“workaround”（变通方案）/],
    ['an example where the text has none', 'incident', { title: '' }, /例如“血液追溯查询页面/],
  ])('hints %s', (_, kind, change, hint) => {
    expect(refuse(kind, change).map((message) => message.hint)).toEqual([expect.stringMatching(hint)]);
  });

  it('never in English and never with a sensitive value', () => {
    for (const [kind, record] of Object.entries(GOOD_RECORDS) as [keyof typeof GOOD_RECORDS, Change][]) {
      for (const field of Object.keys(record)) {
        for (const value of [null, 4711, 'Geheim 4711', [], {}, [{ x: 1 }], true, undefined]) {
          for (const { message, hint, actual } of refuse(kind, { [field]: value })) {
            expect(`${message} ${hint} ${actual}`).not.toMatch(/must|should|undefined|NaN|\[object/);
          }
        }
      }
    }
    for (const field of ['account', 'target'] as const) {
      expect(JSON.stringify(refuse('operation-log', { [field]: 'Geheim 4711' }))).not.toContain('Geheim');
      expect(JSON.stringify(refuse('operation-log', { [field]: 4711 }))).not.toContain('4711');
    }
  });
});

describe('contract files', () => {
  const requirement = {
    id: 'a',
    title: '要求',
    clause: 'c1',
    kinds: ['incident'],
    owner: 'provider',
    judge: 'machine',
    sort: 'material',
    gates: ['running'],
  };
  const due = (value: unknown) => {
    const file = { requirements: [{ ...requirement, due: value }], conditions: [] };
    const errors = validatorFor('contract/checklist')?.(file);
    return errors ? toMessages(errors, file).map(({ path, message }) => `${path.join('.')} ${message}`) : [];
  };

  it.each<[string, unknown, string[]]>([
    ['a good form', { once: { on: '2024-07-31' } }, []],
    [
      'a mistake inside one form is told of that form only',
      { every: { rrule: 'FREQ=MONTHLY', period: 'week', match: {} } },
      ['requirements.0.due.every.period “period”（周期写法）只能写 day、month，实际为“week”'],
    ],
    [
      'a mistake inside a choice inside a form',
      { every: { rrule: 'FREQ=MONTHLY', period: 'day', match: {}, grace_workdays: { parameter: 'x' } } },
      [
        'requirements.0.due.every.grace_workdays “grace_workdays”（宽限工作日）应为以下写法之一：整数、含 param 的一组字段，实际为一组字段',
      ],
    ],
    [
      'no form at all',
      '每月',
      [
        'requirements.0.due “due”（何时应交）应为以下写法之一：含 once 的一组字段、含 every 的一组字段、含 per 的一组字段、含 triggered 的一组字段、含 planned 的一组字段、含 standing 的一组字段，实际为“每月”',
      ],
    ],
  ])('%s', (_, value, expected) => {
    expect(due(value)).toEqual(expected);
  });
});

describe('validators', () => {
  it.each([
    'nothing',
    'constructor',
    '__proto__',
    '../kinds/incident',
    'contract/../kinds/incident',
    'contract/nothing',
    '',
  ])('there is none for %o', (name) => {
    expect(validatorFor(name)).toBeNull();
  });

  it('say the same as the schemas in parts, where a failing part must not make its fields look unknown', () => {
    const set = readSchemas(join(import.meta.dirname, '../schemas'));
    const ajv = validatorCompiler(set);
    for (const schema of set.byId.values()) ajv.addSchema(schema);
    const incident = ajv.getSchema(set.kinds.get('incident')?.$id ?? '');
    const change = { recorded_at: '昨天', system: 5, pauses: [{}], weather: '晴', reporter: undefined };
    const record = { ...GOOD_RECORDS.incident, ...change };
    expect(incident?.(record)).toBe(false);
    const places = (messages: { path: (string | number)[] }[]) => messages.map(({ path }) => path.join('.')).sort();
    const whole = places(refuse('incident', change));
    expect(places(toMessages(incident?.errors ?? [], record))).toEqual(whole);
    expect(whole.length).toBe(7);
  });
});

describe('errors written down in one line', () => {
  const set = readSchemas(join(import.meta.dirname, '../schemas'));
  const told = (errors: readonly ErrorObject[] | null | undefined) =>
    (errors ?? []).map((error) => {
      const { instancePath, schemaPath, keyword, params, schema, parentSchema } = error;
      return { instancePath, schemaPath, keyword, params, schema, parentSchema, data: error.data };
    });
  const wrong = (value: unknown): unknown[] => {
    const fields = Object.entries(value as Change);
    const without = fields.map(([name]) => Object.fromEntries(fields.filter(([other]) => other !== name)));
    const other = fields.flatMap(([name]) =>
      [[{}], '', -1, { x: [] }].map((odd) => ({ ...(value as Change), [name]: odd })),
    );
    return [...without, ...other, { ...(value as Change), weather: '晴' }, [], null, 'x'];
  };

  it.each(Object.entries(GOOD_RECORDS))('of a wrong %s are those of the validator that ajv makes', (kind, record) => {
    const direct = validatorCompiler(set).compile(flattenKind(set.kinds.get(kind) as Schema, set));
    for (const value of wrong(record)) {
      direct(value);
      expect(told(validatorFor(kind)?.(value))).toEqual(told(direct.errors));
    }
  });

  it.each(['checklist', 'contract', 'kinds', 'parameters', 'scorecard', 'severities', 'systems', 'volumes'])(
    'of a wrong %s.yaml too',
    (name) => {
      const schema = set.contract.get(name) as Schema;
      const direct = validatorCompiler(set).compile(resolve(schema, schema, set));
      const text = readFileSync(join(import.meta.dirname, `../content/CWSG2024-07/${name}.yaml`), 'utf8');
      const value = load(text) as Change;
      const lists = Object.entries(value).flatMap(([field, list]) =>
        Array.isArray(list) ? wrong(list[0]).map((item) => ({ ...value, [field]: [item] })) : [],
      );
      for (const one of [...wrong(value), ...lists]) {
        direct(one);
        expect(told(validatorFor(`contract/${name}`)?.(one))).toEqual(told(direct.errors));
      }
    },
  );
});

describe('formats', () => {
  it.each([
    ['2024-09-27T10:00:00+08:00', null],
    ['2024-09-27T10:00+08:00', null],
    ['2024-09-27T02:00:00Z', null],
    ['2024-02-29T00:00-05:30', null],
    ['2023-02-29T00:00+08:00', 'no-such-day'],
    ['2025-02-30T10:00:00+08:00', 'no-such-day'],
    ['2024-00-10T10:00+08:00', 'no-such-day'],
    ['2024-09-27T10:00:00', 'no-offset'],
    ['2024-09-27T10:60+08:00', 'no-such-time'],
    ['2024-09-27T23:59:60+08:00', 'no-such-time'],
    ['2024-09-27T10:00+15:00', 'no-such-time'],
    ['2024-09-27T10:00:00.5+08:00', 'shape'],
    ['2024-09-27 10:00:00+08:00', 'shape'],
    ['2024-9-27T10:00+08:00', 'shape'],
    ['2024-09-27', 'shape'],
    ['', 'shape'],
  ])('instant %s: %s', (text, problem) => {
    expect(instantProblem(text)).toBe(problem);
  });

  it.each([
    ['2024-02-29', null],
    ['1900-02-29', 'no-such-day'],
    ['2000-02-29', null],
    ['2025-04-31', 'no-such-day'],
    ['2025-4-1', 'shape'],
    ['2025-02-03T00:00', 'shape'],
  ])('date %s: %s', (text, problem) => {
    expect(dateProblem(text)).toBe(problem);
  });
});

describe('the nearest word', () => {
  it.each([
    ['sumary', 'summary'],
    ['Approver', 'approver'],
    ['approved', 'approver'],
    ['weather', null],
    ['id2', null],
    ['x'.repeat(10_000), null],
  ])('to %s is %s', (word, nearest) => {
    expect(nearestWord(word, ['summary', 'approver', 'x'])).toBe(nearest);
  });
});

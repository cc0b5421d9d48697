import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileCondition, OCCURRENCE_SHAPE, recordShape } from '../../../scripts/assess/conditions/expression.ts';
import { memorySource } from '../../../scripts/source/memory.ts';
import { contractTexts, shownDiagnostics, snapshotOf } from '../../support/contract.ts';

const ID = 'CWSG2024-07';
const TEXTS = contractTexts(`content/${ID}`);

/** Replaces one line of a contract's file and gives what the rule then says of the whole contract. */
async function replaced(file: string, line: string, by: string): Promise<{ said: string[]; line: number }> {
  const path = `${ID}/${file}.yaml`;
  const text = TEXTS[path] ?? '';
  const start = text.indexOf(`\n${line}\n`) + 1;
  if (start === 0) throw new Error(`no such line in ${file}: ${line}`);
  const changed = text.slice(0, start) + by + text.slice(start + line.length);
  const source = memorySource({ ...TEXTS, [path]: changed });
  const said = shownDiagnostics(await snapshotOf(source, ID, '2024-09-30'), 'expression');
  return { said, line: text.slice(0, start).split('\n').length };
}

const POLICY = '    where: record.category == "policy"';

describe('a condition that cannot be used is said once, at its place', () => {
  test.each([
    ['a typo', 'record.categry == "policy"', '条件里不认识字段“categry”，是否指 category：record.categry == "policy"'],
    ['a word that is like none', 'record.kind == "x"', '条件里不认识字段“kind”：record.kind == "x"'],
    ['another type', 'record.category == 5', '条件里的类型不能这样比较（文字 == 整数）：record.category == 5'],
    ['a text as a truth', '!record.category', '条件里的类型不能这样比较（!文字）：!record.category'],
    ['no truth at all', 'record.category', '条件的结果应是真或假，实际是文字：record.category'],
    ['a number among truths', '1 && true', '条件里 && 与 || 的两边都应是真或假：1 && true'],
    [
      'another variable',
      'document.category == "x"',
      '条件里不认识“document”，字段前请写 record.：document.category == "x"',
    ],
    [
      'a regular expression',
      'record.category.matches("(a+)+$")',
      '条件里不能使用 matches()，请改用 ==、in 或 startsWith()：record.category.matches("(a+)+$")',
    ],
    ['arithmetic', '1 + 1 == 2', '条件里不能做算术，只能比较：1 + 1 == 2'],
    [
      'a function of the clock',
      'timestamp(record.recorded_at) > timestamp("2024-01-01")',
      '条件里不能使用 timestamp()，可用的有 size、has、startsWith、endsWith、contains、exists、all，时间函数见计分语言一页：timestamp(record.recorded_at) > timestamp("2024-01-01")',
    ],
    [
      'a list through a list',
      'record.attachments.all(a, record.attachments.all(b, a == b))',
      '条件里 exists 与 all 不能套用：record.attachments.all(a, record.attachments.all(b, a == b))',
    ],
    ['the language’s own names', 'record.__proto__ == "x"', '条件里不认识字段“__proto__”：record.__proto__ == "x"'],
    ['a constructor', 'record.constructor == "x"', '条件里不认识字段“constructor”：record.constructor == "x"'],
    [
      'a constructor by index',
      'record["constructor"] == "x"',
      '条件里不认识字段“constructor”：record["constructor"] == "x"',
    ],
    [
      'full-width quotes',
      'record.category == “policy”',
      '条件第 20 个字符不能写在这里，引号与符号请用半角：record.category == “policy”',
    ],
    [
      'one sign of equality',
      'record.category = "policy"',
      '条件第 17 个字符不能写在这里，相等写两个等号 ==：record.category = "policy"',
    ],
    ['an open quote', 'record.category == "policy', '条件里的引号没有成对：record.category == "policy'],
    ['half a comparison', 'record.category ==', '条件写法有误：record.category =='],
    [
      'deep brackets',
      `${'('.repeat(30)}true${')'.repeat(30)}`,
      `条件太复杂，请拆成几条：${'('.repeat(30)}true${')'.repeat(26)}…`,
    ],
    ['many terms', `${'true||'.repeat(120)}true`, `条件太复杂，请拆成几条：${'true||'.repeat(10)}…`],
    [
      'a long list',
      `record.category in [${'"a",'.repeat(50)}"b"]`,
      `条件太复杂，请拆成几条：record.category in [${'"a",'.repeat(10)}…`,
    ],
    [
      'a very long text',
      `record.category == "${'a'.repeat(2_000)}"`,
      `条件过长（2021 个字符，最多 1000 个）：record.category == "${'a'.repeat(40)}…`,
    ],
    ['a million brackets', '('.repeat(1_000_000), `条件过长（1000000 个字符，最多 1000 个）：${'('.repeat(60)}…`],
  ])('%s', async (_, condition, message) => {
    const { said, line } = await replaced('checklist', POLICY, `    where: '${condition}'`);
    expect(said).toEqual([`checklist.yaml:${line}:12 expression ${message}`]);
  });

  test.each([
    [
      'a trigger',
      'checklist',
      '        where: record.action == "data-export" || record.action == "data-import"',
      '        where: record.act == "x"',
      16,
    ],
    [
      'a score rule over occurrences',
      'scorecard',
      '        where: occurrence.status == "missing" || occurrence.status == "late"',
      '        where: occurrence.state == "x"',
      16,
    ],
    [
      'a score rule over records',
      'scorecard',
      '        where: record.caused_by_missed_inspection != ""',
      '        where: record.caused != ""',
      16,
    ],
    [
      'an item of a list',
      'scorecard',
      '              where: {param: exclusion.proof}',
      '              where: item.signed != ""',
      22,
    ],
  ])('%s', async (_, file, line, by, column) => {
    const found = await replaced(file, line, by);
    expect(found.said).toHaveLength(1);
    expect(found.said[0]).toMatch(
      new RegExp(`^${file}\\.yaml:${found.line}:${column} expression 条件里不认识字段“\\w+”`),
    );
  });

  test('a condition among a point’s readings, at the reading', async () => {
    const line = '      - {id: all, title: 全部服务请求, value: "true"}';
    const found = await replaced(
      'parameters',
      line,
      '      - {id: all, title: 全部服务请求, value: "record.reasonable"}',
    );
    expect(found.said).toEqual([
      `parameters.yaml:${found.line}:41 expression 条件里不认识字段“reasonable”：record.reasonable`,
    ]);
  });

  test('a condition that cannot be used lets nothing through, and the rest of the contract is assessed', async () => {
    const source = memorySource({
      ...TEXTS,
      [`${ID}/checklist.yaml`]: (TEXTS[`${ID}/checklist.yaml`] ?? '').replace(
        POLICY,
        '    where: record.categry == ""',
      ),
    });
    const result = await snapshotOf(source, ID, '2024-09-30');
    if (!('snapshot' in result)) throw new Error('no snapshot');
    const { occurrences, score } = result.snapshot;
    expect(occurrences.filter(({ requirement }) => requirement === 'policy').map(({ status }) => status)).toEqual(
      Array(9).fill('missing'),
    );
    expect(score.rows).toHaveLength(12);
  });
});

describe('a schedule that no day follows from is said at its place', () => {
  test('of a requirement', async () => {
    const text = TEXTS[`${ID}/checklist.yaml`] ?? '';
    const months = 'months: {param: service.month}\n        grace_workdays: 10\n        match: {period: month}';
    const at = text.indexOf(months);
    const line = text.slice(0, at).split('\n').length;
    const changed = text.replace(months, 'rrule: FREQ=MONTLY;BYMONTHDAY=-1\n        match: {period: month}');
    const source = memorySource({ ...TEXTS, [`${ID}/checklist.yaml`]: changed });
    expect(shownDiagnostics(await snapshotOf(source, ID, '2024-09-30'), 'expression')).toEqual([
      `checklist.yaml:${line}:16 expression 重复规则中的“FREQ=MONTLY”无法识别，FREQ 应为DAILY、WEEKLY、MONTHLY 或 YEARLY`,
    ]);
  });

  test.each([
    ['a rule', 'value: {tasks: [{id: full, title: 每周全量备份, rrule: FREQ=WEEKLY;BYDAY=XX}]}', /BYDAY=XX”无法识别/],
    ['no list of tasks', 'value: weekly', /基准周期应写成 tasks 列表/],
    ['a list of something else', 'value: {tasks: [5, ~]}', /写法如 FREQ=WEEKLY/],
  ])('of a seed cadence: %s', async (_, value, message) => {
    const text = TEXTS[`${ID}/parameters.yaml`] ?? '';
    const changed = text.replace(
      'value: {tasks: [{id: full, title: 每周全量备份, rrule: FREQ=WEEKLY;BYDAY=SU}]}',
      value,
    );
    expect(changed).not.toBe(text);
    const source = memorySource({ ...TEXTS, [`${ID}/parameters.yaml`]: changed });
    const said = shownDiagnostics(await snapshotOf(source, ID, '2024-09-30'), 'expression');
    expect(said[0]).toMatch(message);
  });
});

describe('a reading that the place asking for it cannot use is said at its place', () => {
  test.each([
    ['points per unit by a misspelt word', 'value: ceil}', 'value: ceiling}', 'floor、ceil、prorate'],
    ['a limit of another form', 'value: {hours: 1}}', 'value: {hour: 1}}', '时限，如 {hours: 4} 或 {workdays: 1}'],
    ['a limit that is a number', 'value: {hours: 24}}', 'value: 24}', '时限，如 {hours: 4} 或 {workdays: 1}'],
    [
      'a table with a word among numbers',
      'value: {major: 3, serious: 6,',
      'value: {major: 三, serious: 6,',
      '按 severity.definition 列出的一组值，每个hours 的数',
    ],
    [
      'a number for a table',
      'value: {missing: 2, late: 1}',
      'value: 2',
      '按 status 列出的一组值，每个整数，或带引号的小数，或 {field: 字段}',
    ],
    ['a date that there is not', 'value: "2025-06-27"}', 'value: "2025-06-31"}', '加引号的日期'],
    ['a date of lateness that there is not', 'value: merge}', 'value: merged}', 'recorded、first-commit、merge'],
    [
      'working days in words',
      'value: 10}\n    default: fifth-workday',
      'value: 十}\n    default: fifth-workday',
      '整数',
    ],
    ['another policy', 'value: all}', 'value: every}', 'most-specific、reviewer、all'],
  ])('%s', async (_, value, by, form) => {
    const path = `${ID}/parameters.yaml`;
    const text = TEXTS[path] ?? '';
    const at = text.indexOf(value) + 'value: '.length;
    const before = text.slice(0, at).split('\n');
    const source = memorySource({ ...TEXTS, [path]: text.replace(value, by) });
    expect(shownDiagnostics(await snapshotOf(source, ID, '2024-09-30'), 'expression')).toEqual([
      `parameters.yaml:${before.length}:${(before.at(-1)?.length ?? 0) + 1} expression 这个读法的值应为${form}`,
    ]);
  });

  test('all readings of the contracts of this repository can be used', async () => {
    expect(shownDiagnostics(await snapshotOf(memorySource(TEXTS), ID, '2024-09-30'), 'expression')).toEqual([]);
  });
});

describe('what a condition reads', () => {
  const check = (kind: string, condition: string, value: { [field: string]: unknown }, expected: boolean) => {
    const made = compileCondition(condition, 'record', recordShape([kind]));
    if ('problem' in made) throw new Error(made.problem);
    expect(made.condition(value), JSON.stringify(value)).toBe(expected);
  };

  test.each([
    ['absent text is empty', 'incident', 'record.cause_code == ""', {}, true],
    ['absent flag is false', 'incident', 'record.major_problem', {}, false],
    ['absent number is zero', 'operation-log', 'record.rows == 0', {}, true],
    ['a whole number', 'operation-log', 'record.rows > 1000', { rows: 12480 }, true],
    ['a quantity as a number', 'backup-record', 'record.size_mb > 100', { size_mb: 18842 }, true],
    ['a quantity as decimal text', 'backup-record', 'record.size_mb > 71', { size_mb: '71.5' }, true],
    ['absent list is empty', 'incident', 'size(record.exclusions) == 0', {}, true],
    ['an absent group has empty fields', 'finding', 'record.reply.position == ""', {}, true],
    ['a group', 'finding', 'record.reply.position == "disputed"', { reply: { position: 'disputed' } }, true],
    [
      'items of a list',
      'incident',
      'record.exclusions.exists(x, x.kind == "aging")',
      { exclusions: [{ kind: 'aging' }] },
      true,
    ],
    [
      'an item without the field',
      'incident',
      'record.exclusions.exists(x, x.proof == "")',
      { exclusions: [{ kind: 'aging' }] },
      true,
    ],
    ['an index beyond the end', 'incident', 'record.exclusions[3].kind == ""', { exclusions: [] }, false],
    ['a choice', 'incident', 'record.severity in ["major", "serious"]', { severity: 'serious' }, true],
    ['the beginning', 'incident', 'record.title.startsWith("查询")', { title: '查询报错' }, true],
    ['a text where a flag should be', 'incident', 'record.major_problem', { major_problem: 'true' }, false],
    ['a number where a text should be', 'incident', 'record.severity == ""', { severity: 5 }, true],
    ['a list where a text should be', 'incident', 'record.severity == ""', { severity: ['major'] }, true],
    ['a text where a list should be', 'incident', 'size(record.exclusions) == 0', { exclusions: 'none' }, true],
    ['a text where a group should be', 'finding', 'record.reply.position == ""', { reply: 'disputed' }, true],
    ['null', 'incident', 'record.severity == ""', { severity: null }, true],
  ])('%s', (_, kind, condition, value, expected) => check(kind, condition, value, expected));

  test('a field of several kinds keeps its type where they agree', () => {
    const shape = recordShape(['incident', 'service-request']);
    expect(compileCondition('record.submitted_at != "" || record.reported_at != ""', 'record', shape)).toHaveProperty(
      'condition',
    );
    expect(compileCondition('record.system == 5', 'record', shape)).toHaveProperty('problem');
  });
});

describe('whatever a file says', () => {
  const words = fc.constantFrom(
    ...'record occurrence . severity status == != && || ! ( ) [ ] { } "a" \'b\' 5 -1 1.5 in true null , x size exists all has ? : + * matches __proto__ constructor 中'.split(
      ' ',
    ),
  );
  const soup = fc.oneof(
    fc.array(words, { maxLength: 24 }).map((list) => list.join(' ')),
    fc.string({ maxLength: 80 }),
  );

  test('it compiles or is refused in words', () => {
    fc.assert(
      fc.property(soup, (source) => {
        for (const shape of [recordShape(['incident']), OCCURRENCE_SHAPE]) {
          const made = compileCondition(source, 'record', shape);
          if ('problem' in made) expect(made.problem).toMatch(/^条件.{1,200}$/s);
        }
      }),
      { seed: 20240628, numRuns: 500 },
    );
  });

  test('a condition answers about any value', () => {
    const conditions = [
      'record.severity == "major" || record.major_problem',
      'record.exclusions.all(x, x.countersigned_by != "" && x.proof != "")',
      'size(record.exclusions) > 0 && record.exclusions[0].kind == "aging"',
      'record.regraded.from in ["major", "serious"]',
    ].map((source) => compileCondition(source, 'record', recordShape(['incident'])));
    const fields = fc.constantFrom('severity', 'major_problem', 'exclusions', 'regraded');
    fc.assert(
      fc.property(fc.dictionary(fields, fc.anything({ withNullPrototype: true })), (value) => {
        for (const made of conditions) if ('condition' in made) expect(typeof made.condition(value)).toBe('boolean');
      }),
      { seed: 20240628, numRuns: 300 },
    );
    expect(conditions.every((made) => 'condition' in made)).toBe(true);
  });
});

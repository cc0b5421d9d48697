import { describe, expect, test } from 'vitest';
import { CONTRACT_FILES } from '../../scripts/read/contract-files.ts';
import { checkView } from '../../scripts/view/check.ts';
import { siteModel } from '../../scripts/view/site.ts';
import { about, incident, pipeline, said, textOf, withFiles } from './corpus.ts';

/** The contract's own files, as hostile as evidence. */

function changed(file: string, from: string | RegExp, to: string): string {
  const text = textOf(file);
  const result = text.replace(from, () => to);
  if (result === text) throw new Error(`nothing changed in ${file}`);
  return result;
}

const rule = (rrule: string) => changed('checklist.yaml', 'FREQ=MONTHLY;BYMONTHDAY=-1', rrule);
const where = (condition: string) => changed('checklist.yaml', 'record.category == "policy"', condition);
const items = (count: number, item: (index: number) => string) =>
  Array.from({ length: count }, (_, n) => item(n)).join('');

describe.each(CONTRACT_FILES.map((name) => `${name}.yaml`))('%s', (file) => {
  test.each<[string, string | Uint8Array | null, RegExp]>([
    ['is not there', null, /^1:1 contract-file 缺少合同文件/],
    ['is empty', '', /^1:1 file-syntax 文件是空的/],
    ['is nothing', '~', /^1:1 file-syntax 文件是空的/],
    ['is a list', '[]', /^1:1 schema 这里应为一组字段，实际为空列表/],
    ['is a number', '5', /^1:1 schema 这里应为一组字段，实际为数 5/],
    ['is GBK', Uint8Array.from([0x61, 0x3a, 0x20, 0xb9, 0xca]), /^1:4 file-encoding .*GBK/],
    ['has an escape sequence', `a: b\n\u001B[2J\n`, /^2:1 file-syntax 文字里有看不见的控制字符/],
    ['is longer than two megabytes', `# ${'x'.repeat(3_000_000)}`, /^1:1 contract-file 合同文件超过 2 MB/],
    ['begins with a full-width colon', 'id：x\n', /^1:1 schema|^1:3 file-syntax 这一行用了全角冒号/],
  ])('%s', async (_, bytes, expected) => {
    const found = about(await pipeline(withFiles({ [file]: bytes })), file);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(expected);
  });

  test('with a word of the language for a field', async () => {
    const found = await said(file, `${textOf(file)}__proto__: {polluted: 1}\n`);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain('schema 不认识的字段“__proto__”');
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  test('with a number for every value', async () => {
    const result = await pipeline(withFiles({ [file]: textOf(file).replace(/^(\s*(?:- )?[a-z_]+:) .+$/gm, '$1 7') }));
    if ('snapshot' in result) expect(checkView(result.snapshot).headline).toContain('完整性');
    else expect(about(result, file).length).toBeGreaterThan(0);
  });
});

describe('one fault, one diagnostic', () => {
  const expression = '72:16 expression';
  test.each<[string, string, string, string | RegExp]>([
    ['seconds', 'checklist.yaml', rule('FREQ=SECONDLY'), `${expression} 重复规则以日为最小单位，不能用“FREQ=SECONDLY”`],
    [
      'days by the million',
      'checklist.yaml',
      rule('FREQ=DAILY;COUNT=99999999'),
      /^72:16 expression .*COUNT 应为1 至 9999/,
    ],
    ['a step of ages', 'checklist.yaml', rule('FREQ=DAILY;INTERVAL=99999999999999'), /^72:16 expression .*INTERVAL/],
    ['a day that never comes', 'checklist.yaml', rule('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30'), /^72:16 .*一天也排不到$/],
    [
      'a rule of 100 kB',
      'checklist.yaml',
      rule(`FREQ=MONTHLY;BYMONTHDAY=${'1,'.repeat(50_000)}1`),
      /^72:16 .*规则过长/,
    ],
    [
      'a rule with a line end',
      'checklist.yaml',
      rule('"FREQ=MONTHLY\\nDTSTART:0001"'),
      /^72:16 [^\n]*FREQ=MONTHLY DTSTART/,
    ],
    [
      'a start in another century',
      'checklist.yaml',
      changed('checklist.yaml', 'start: 2025-03-31', 'start: 1900-01-31'),
      /^72:16 .*超过一百年/,
    ],
    [
      'a condition of 100 kB',
      'checklist.yaml',
      where(`true${' || record.category == "x"'.repeat(4000)}`),
      /^31:12 expression 条件过长/,
    ],
    [
      'a condition that nests',
      'checklist.yaml',
      where(`${'('.repeat(400)}true${')'.repeat(400)}`),
      /^31:12 expression /,
    ],
    [
      'a pattern that backtracks',
      'checklist.yaml',
      where('record.category.matches("(a+)+$")'),
      /^31:12 expression .*matches/,
    ],
    [
      'all of all',
      'checklist.yaml',
      where('[1, 2].all(a, [1, 2].all(b, true))').replace(
        'where: [1, 2].all(a, [1, 2].all(b, true))',
        'where: "[1, 2].all(a, [1, 2].all(b, true))"',
      ),
      /^31:12 expression .*不能套用/,
    ],
    ['a prototype', 'checklist.yaml', where('record.__proto__.x == ""'), /^31:12 expression .*不认识字段“__proto__”/],
    [
      'a constructor',
      'checklist.yaml',
      where('record.constructor == ""'),
      /^31:12 expression .*不认识字段“constructor”/,
    ],
    ['arithmetic', 'checklist.yaml', where('1 / 0 == 1'), /^31:12 expression .*不能做算术/],
    [
      'a parameter that is not there',
      'scorecard.yaml',
      changed('scorecard.yaml', '{param: delay.cap}', '{param: constructor.name}'),
      /^67:22 contract-reference .*constructor\.name 没有声明/,
    ],
    [
      'a field that is not there',
      'scorecard.yaml',
      changed('scorecard.yaml', 'by: severity', 'by: constructor'),
      /^29:46 contract-reference .*字段 constructor/,
    ],
    [
      'a million rows',
      'scorecard.yaml',
      changed('scorecard.yaml', 'rows:\n', `rows:\n${items(1_000_000, (n) => `  - {id: r${n}}\n`)}`),
      /^1:1 contract-file 合同文件超过 2 MB/,
    ],
    [
      'two rows of a name',
      'scorecard.yaml',
      changed('scorecard.yaml', 'id: restoration', 'id: response'),
      /^43:9 contract-reference .*两个考核行 response/,
    ],
    [
      'two volumes of a name',
      'volumes.yaml',
      changed('volumes.yaml', 'id: vol-a', 'id: vol-b'),
      /contract-reference .*两个卷 vol-b/,
    ],
    [
      'two payments of a name',
      'contract.yaml',
      changed('contract.yaml', '{id: year-end', '{id: half-year'),
      /contract-reference .*两个付款安排 half-year/,
    ],
    [
      'a volume out of the folder',
      'volumes.yaml',
      changed('volumes.yaml', 'id: vol-b', 'id: ../../x'),
      /^10:9 schema /,
    ],
    [
      'a zone that is a path',
      'contract.yaml',
      changed('contract.yaml', 'Asia/Shanghai', '../../etc/passwd'),
      /^5:7 schema .*没有这个时区/,
    ],
    [
      'an id that is a path',
      'contract.yaml',
      changed('contract.yaml', 'id: HT-2025-018', 'id: ../../x'),
      /^2:5 schema /,
    ],
    [
      'a term of 8,000 years',
      'contract.yaml',
      changed('contract.yaml', 'to: 2025-12-31', 'to: 9999-12-31'),
      /^22:7 calendar-range 年份 9999/,
    ],
    [
      'a term since 1900',
      'contract.yaml',
      changed('contract.yaml', 'from: 2025-03-01', 'from: 1900-03-01'),
      /^21:9 calendar-range 年份 1900/,
    ],
    [
      'a term that ends before it begins',
      'contract.yaml',
      changed('contract.yaml', 'from: 2025-03-01', 'from: 2026-03-01'),
      /^22:7 schema “to”（届满日）早于起始日/,
    ],
    [
      'a reading that is not there',
      'parameters.yaml',
      changed('parameters.yaml', 'default: tiered', 'default: nope'),
      /^10:14 contract-reference .*读法 nope/,
    ],
    [
      'a cadence of hours',
      'parameters.yaml',
      changed('parameters.yaml', 'FREQ=MONTHLY;BYDAY=1TU', 'FREQ=HOURLY'),
      /^74:85 expression /,
    ],
  ])('%s', async (_, file, text, expected) => {
    const found = await said(file, text);
    expect(found).toEqual([typeof expected === 'string' ? expected : expect.stringMatching(expected)]);
  });
});

describe('large, and still a contract', () => {
  test.each<[string, { [file: string]: string }]>([
    [
      'thousands of requirements',
      {
        'checklist.yaml': changed(
          'checklist.yaml',
          'requirements:\n',
          `requirements:\n${items(4000, (n) => `  - {id: r${n}, title: t, clause: art-3-4, kinds: [document], owner: provider, judge: machine, sort: material, gates: [running], due: {once: {on: 2025-03-03}}}\n`)}`,
        ),
      },
    ],
    [
      'thousands of rows',
      {
        'scorecard.yaml': changed(
          'scorecard.yaml',
          'rows:\n',
          `rows:\n${items(4000, (n) => `  - {id: r${n}, group: service, criterion: c, clause: art-5-1, standard: s, specificity: 1, rules: []}\n`)}`,
        ),
      },
    ],
    [
      'a thousand open points',
      {
        'parameters.yaml': changed(
          'parameters.yaml',
          'parameters:\n',
          `parameters:\n${items(1000, (n) => `  - {key: p.k${n}, no: N${n}, title: t, clause: art-5-1, question: q, readings: [{id: a, title: a, value: 1}, {id: b, title: b, value: 2}], default: a, basis: b, affects: [response]}\n`)}`,
        ),
      },
    ],
    [
      'points of 5,000 digits',
      { 'scorecard.yaml': changed('scorecard.yaml', 'points: 200', `points: "${'9'.repeat(5000)}"`) },
    ],
    [
      'a share of a point',
      { 'scorecard.yaml': changed('scorecard.yaml', 'points: 200', `points: "0.${'0'.repeat(5000)}1"`) },
    ],
    [
      'names of the language',
      {
        'systems.yaml': changed('systems.yaml', 'id: reading-room', 'id: constructor'),
        'checklist.yaml': changed('checklist.yaml', 'id: closing', 'id: constructor'),
      },
    ],
  ])('%s', async (_, changes) => {
    const result = await pipeline(withFiles(changes));
    if (!('snapshot' in result)) throw new Error(JSON.stringify(result.diagnostics));
    expect(checkView(result.snapshot).headline).toContain('完整性');
    expect(JSON.stringify(siteModel(result.snapshot, { audience: 'owner', dossiers: [] }))).not.toContain('NaN');
  });

  test('an amount of 4,000 digits is quoted, but not at length', async () => {
    const total = changed('contract.yaml', 'total: "186000.00"', `total: "${'9'.repeat(4000)}.00"`);
    const found = await said('contract.yaml', total);
    expect(found.length).toBeGreaterThan(0);
    for (const one of found) expect(one.length).toBeLessThan(500);
  });
});

describe('records in a circle', () => {
  const plan = 'evidence/inspection-plan/2025.yaml';
  test('a plan that corrects itself', async () => {
    expect(await said(plan, `${textOf(plan)}supersedes: XC-2025-01\n`)).toEqual([
      '17:13 unknown-reference 巡检计划 XC-2025-01 更正的是它自己',
    ]);
  });

  test('plans that correct one another are one fault', async () => {
    const [first, second] = ['evidence/incident/a.yaml', 'evidence/incident/b.yaml'];
    const result = await pipeline(
      withFiles({
        [first]: incident('supersedes: GZ-2025-98\n'),
        [second]: incident('supersedes: GZ-2025-99\n').replace('GZ-2025-99', 'GZ-2025-98'),
      }),
    );
    expect([...about(result, first), ...about(result, second)]).toEqual([
      '23:13 unknown-reference 故障 GZ-2025-98 与 GZ-2025-99 互相更正，绕成了一圈',
    ]);
  });

  test('a plan for ever is refused at its rule', async () => {
    const text = textOf(plan)
      .replace(/effective_to: .*/, 'effective_to: 9999-12-31')
      .replace(/rrule: .*/, 'rrule: FREQ=DAILY');
    expect(await said(plan, text)).toEqual([expect.stringMatching(/^14:12 schema 任务的周期排不出日子/)]);
  });
});

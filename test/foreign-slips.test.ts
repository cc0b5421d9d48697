import { expect, test } from 'vitest';
import { memorySource } from '../scripts/source/memory.ts';
import { snapshotOf } from './support/contract.ts';
import { filesOf } from './support/foreign.ts';

/** One slip at a time in sheets that are sound otherwise: the first thing said names the place, what is wrong and what to write. */

const SHEETS = {
  worst: ['FJ-2025-11', filesOf('worst', 'FJ-2025-11')],
  doubling: ['KY-2025-12', filesOf('doubling', 'KY-2025-12')],
  survey: ['MY-2025-13', filesOf('survey', 'MY-2025-13')],
} as const;
const DOWN = 'where: record.severity == "down"\n        measure';

test.each<[string, keyof typeof SHEETS, string, string, string, string, RegExp]>([
  [
    'a unit misspelt',
    'worst',
    'scorecard.yaml',
    'limit: {hours: 2}',
    'limit: {hour: 2}',
    'scorecard.yaml:62:19 不认识的字段“hour”，是否想写“hours”？',
    /请改为“hours”（小时）/,
  ],
  [
    'a limit without its unit',
    'worst',
    'scorecard.yaml',
    'limit: {hours: 2}',
    'limit: 2h',
    'scorecard.yaml:62:18 “limit”（时限）应为以下写法之一：写 hours、office_hours、workdays、days、until、minutes 的一组字段、含 param 的一组字段，实际为“2h”',
    /例如 \{hours: 4\}/,
  ],
  [
    'points below nothing, which would be a reward',
    'worst',
    'scorecard.yaml',
    'points: 4\n',
    'points: -4\n',
    'scorecard.yaml:67:17 “points”（每次分值）不能小于 0，实际为数 -4',
    /每个单位计多少/,
  ],
  [
    'where the facts come from',
    'worst',
    'scorecard.yaml',
    'from: {findings: row}, count',
    'from: {finding: row}, count',
    'scorecard.yaml:69:57 不认识的字段“finding”，是否想写“findings”？',
    /请改为“findings”/,
  ],
  [
    'one equals sign',
    'worst',
    'scorecard.yaml',
    DOWN,
    DOWN.replace('==', '='),
    'scorecard.yaml:46:16 条件第 17 个字符不能写在这里，相等写两个等号 ==：record.severity = "down"',
    /“十、条件”/,
  ],
  [
    'a word without quotes',
    'worst',
    'scorecard.yaml',
    DOWN,
    DOWN.replace('"down"', 'down'),
    'scorecard.yaml:46:16 条件里不认识“down”：是文字的加引号写 "down"，是字段的写 record.字段：record.severity == down',
    /“十、条件”/,
  ],
  [
    'another language’s and',
    'worst',
    'scorecard.yaml',
    DOWN,
    DOWN.replace('"down"', '"down" and record.system == "oa"'),
    'scorecard.yaml:46:16 条件第 27 个字符不能写在这里，并且写 &&：record.severity == "down" and record.system == "oa"',
    /“十、条件”/,
  ],
  [
    'quotes of the Chinese keyboard',
    'worst',
    'scorecard.yaml',
    DOWN,
    DOWN.replace('"down"', '“down”'),
    'scorecard.yaml:46:16 条件第 20 个字符不能写在这里，引号与符号请用半角：record.severity == “down”',
    /“十、条件”/,
  ],
  [
    'commas of the Chinese keyboard',
    'worst',
    'scorecard.yaml',
    '[类别, 指标, 办法, 分值, 评分, 备注]',
    '[类别，指标，办法，分值，评分，备注]',
    'scorecard.yaml:19:10 “columns”（栏目）至少要有 6 项，实际为1 项的列表',
    /^各项之间请用半角逗号/,
  ],
  [
    'a share in percent',
    'worst',
    'scorecard.yaml',
    'pay: "0.95"',
    'pay: 95%',
    'scorecard.yaml:137:40 “pay”（支付比例）格式不符，应为 0 到 1 之间带引号的小数，如 "0.95"，或 {param: 键}，实际为“95%”',
    /^这里不写百分号：比例写成小数，95% 写 "0.95"/,
  ],
  [
    'ninety-five times the amount',
    'worst',
    'scorecard.yaml',
    'pay: "0.95"',
    'pay: "95"',
    'scorecard.yaml:137:40 “pay”（支付比例）格式不符，应为 0 到 1 之间带引号的小数，如 "0.95"，或 {param: 键}，实际为“95”',
    /0 到 1 之间的小数/,
  ],
  [
    'a share that is no share',
    'doubling',
    'scorecard.yaml',
    'points: {share: "0.003"}',
    'points: {share: "3"}',
    'scorecard.yaml:74:43 比例不能大于 1：5% 写 "0.05"',
    /“三、数可以怎样写”/,
  ],
  [
    'a table of a point that nobody looks up',
    'worst',
    'scorecard.yaml',
    '{param: pay.fee, by: period}',
    '{param: pay.fee}',
    'scorecard.yaml:132:21 参数 pay.fee 不能用在这里：这里的值应为整数，或带引号的小数，它的读法（agreed、even）都不是',
    /^它的值是一张表，请再写 by：各周期不同的写 by: period/,
  ],
  [
    'a month that one reading leaves out',
    'worst',
    'parameters.yaml',
    '2025-03: "140000.00", 2025-04: "140000.00"}}',
    '2025-03: "140000.00"}}',
    'scorecard.yaml:132:13 参数 pay.fee 的读法 agreed：没有写周期 2025-04 的数；其余都一样的写 else',
    /“三、数可以怎样写”/,
  ],
  [
    'months of a kind that there is not',
    'worst',
    'checklist.yaml',
    'months: calendar',
    'months: calender',
    'checklist.yaml:10:27 “months”（服务月）只能写 calendar、anniversary，实际为“calender”',
    /^请改为 calendar。/,
  ],
  [
    'a severity that the contract does not have: the record would count for nothing',
    'worst',
    'evidence/incident/all.yaml',
    'system: oa, title: 报障, severity: down',
    'system: oa, title: 报障, severity: 停用',
    'evidence/incident/all.yaml:3:119 “停用”不在本合同的用词之内',
    /minor（一般）、down（停用）/,
  ],
  [
    'a run of parts of what the numbers are of',
    'doubling',
    'scorecard.yaml',
    'period: {each: month, combine: sum, cap',
    'period: {each: quarter, combine: sum, cap',
    'scorecard.yaml:60:24 连续的周期比考核周期短：指标每个考核周期只有一个数，看不出逐期连续',
    /“五、计分的词”/,
  ],
  [
    'a line between one score and itself',
    'survey',
    'scorecard.yaml',
    'to: {value: 90, pay: "1"}}}\n      - {below: 60, pay: "0"}\n  - id: half-two',
    'to: {value: 60, pay: "1"}}}\n      - {below: 60, pay: "0"}\n  - id: half-two',
    'scorecard.yaml:147:76 两个端点的得分要不同',
    /“九、付款”/,
  ],
  [
    'a field of the list’s entries',
    'survey',
    'scorecard.yaml',
    'where: item.item == "培训"',
    'where: item.topic == "培训"',
    'scorecard.yaml:125:66 条件里不认识字段“topic”：item.topic == "培训"',
    /“十、条件”/,
  ],
])('%s', async (_, folder, file, from, to, says, hint) => {
  const [id, files] = SHEETS[folder];
  const path = `content/${id}/${file}`;
  expect(files[path]?.split(from).length).toBeGreaterThan(1);
  const changed = { ...files, [path]: (files[path] as string).replace(from, to) };
  const texts = Object.entries(changed).map(([name, text]) => [name.replace('content/', ''), text]);
  const result = await snapshotOf(memorySource(Object.fromEntries(texts)), id, '2026-01-31');
  const { diagnostics } = 'snapshot' in result ? result.snapshot : result;
  const [first] = diagnostics.filter(({ severity }) => severity === 'error');
  const place = first && `${first.file.replace(`${id}/`, '')}:${first.range.start.line}:${first.range.start.column}`;
  expect(`${place} ${first?.message}`).toBe(says);
  expect(first?.hint).toMatch(hint);
  // What breaks the sheet leaves no total to claim.
  if ('snapshot' in result && !file.startsWith('evidence')) expect(result.snapshot.score.withheld).toBeDefined();
});

import { describe, expect, test } from 'vitest';
import { dateProblem, instantProblem } from '../../scripts/model/formats.ts';
import { readEvidence } from '../../scripts/read/file.ts';
import { labelMeant, momentMeant, textMeant } from '../../scripts/read/meant.ts';

describe('dates as people type them', () => {
  test.each([
    ['2025年3月5日', '2025-03-05'],
    ['2025/3/5', '2025-03-05'],
    ['2025.3.5', '2025-03-05'],
    ['２０２５－０３－０５', '2025-03-05'],
    ['20250305', '2025-03-05'],
    ['2025年3月5日（星期三）', '2025-03-05'],
    ['2025/3/5 9:00', '2025-03-05'],
    ['45721', '2025-03-05'],
    ['3/5/2025', null],
    ['2025-02-29', null],
    ['25/3/5', null],
    ['2025-W10-3', null],
    ['三月五日', null],
  ])('a day: %s', (typed, meant) => expect(momentMeant(typed, true)).toBe(meant));

  test.each([
    ['2025-03-05 上午9点', '2025-03-05T09:00:00+08:00'],
    ['2025年3月5日下午3点半', '2025-03-05T15:30:00+08:00'],
    ['2025/3/5 9:05', '2025-03-05T09:05:00+08:00'],
    ['2025－03－05T10：00：00+08:00', '2025-03-05T10:00:00+08:00'],
    ['2025-03-05T09:00:00+0800', '2025-03-05T09:00:00+08:00'],
    ['2025-03-05T09:00:00.123Z', '2025-03-05T09:00:00Z'],
    ['2025-03-05 9:10:07 PM', '2025-03-05T21:10:07+08:00'],
    ['2025-03-05 周三 09:10:20', '2025-03-05T09:10:20+08:00'],
    ['2025年3月5日9时10分', '2025-03-05T09:10:00+08:00'],
    ['45721.375', '2025-03-05T09:00:00+08:00'],
    ['2025-03-05', null],
    ['2025-03-05 24:00', null],
    ['2025-03-05 晚上12点', null],
    ['45721', null],
    ['昨天上午', null],
  ])('a moment: %s', (typed, meant) => expect(momentMeant(typed, false)).toBe(meant));

  test('whatever is put forward is accepted', () => {
    for (let n = 0; n < 400; n += 1) {
      const typed = `2025${'-/.年 '[n % 5]}${(n % 14) + 0}${'-/.月 '[(n >> 1) % 5]}${n % 33} ${n % 27}${':点时'[n % 3]}${n % 62}`;
      const [day, moment] = [momentMeant(typed, true), momentMeant(typed, false)];
      if (day !== null) expect(dateProblem(day)).toBeNull();
      if (moment !== null) expect(instantProblem(moment)).toBeNull();
    }
  });
});

test.each([
  ['PER-02\u00a0', '^[A-Z]+-\\d+$', 'PER-02'],
  ['per-02', '^[A-Z]+-\\d+$', 'PER-02'],
  ['“ＰＥＲ－０２”', '^[A-Z]+-\\d+$', 'PER-02'],
  ['2025年3月', '^\\d{4}-\\d{2}$', '2025-03'],
  // Two items of which the second is not set below the first are not one.
  ['PER-01 - PER-02', '^[A-Z]+-\\d+(-[A-Z]+-\\d+)*$', null],
  ['资源池', '^[a-z]+$', null],
])('a text of another form: %s', (typed, pattern, meant) => expect(textMeant(typed, pattern)).toBe(meant));

test.each([
  ['高危', 'high'],
  ['中高', null],
  ['', null],
  ['严重', null],
])('a word of a closed list: %s', (typed, meant) =>
  expect(labelMeant(typed, { low: '低', medium: '中', high: '高' })).toBe(meant),
);

const SOUND = `kind: training
id: TRN-2025-001
recorded_at: 2025-03-10T10:00:00+08:00
recorded_by: PER-02
subtype: security
title: 网络安全培训
held_at: 2025-03-10T09:00:00+08:00
attendees: [PER-01, PER-02]
topic: 口令管理
outside_attendees: 12
`;
const LIST = 'attendees: [PER-01, PER-02]';
const said = (text: string) =>
  readEvidence(Buffer.from(text), false).problems.map(
    ({ range: { start }, message, hint }) => `${start.line}:${start.column} ${message} ${hint}`,
  );

describe('one slip, one place, one thing to do', () => {
  test.each<[string, string | RegExp, string, RegExp]>([
    ['a wide colon on every line', /: /g, '：', /^1:5 这一行用了全角冒号/],
    ['Chinese names and wide colons', SOUND, '种类：training\n编号：TRN-1\n', /^1:3 这一行用了全角冒号/],
    ['a name in capitals', 'kind:', 'Kind:', /^1:1 没有写明记录种类 请把字段名“Kind”改为 kind/],
    ['a dump of Ruby', /^(\w+):/gm, ':$1:', /^1:1 没有写明记录种类 请把字段名“:kind”改为 kind/],
    ['a name in wide letters', 'title:', 'ｔｉｔｌｅ:', /^6:1 不认识的字段“ｔｉｔｌｅ”，是否想写“title”/],
    ['items with Chinese commas', LIST, 'attendees: PER-01、PER-02', /^8:12 .*请改为 \[PER-01, PER-02\]。/],
    ['items with dots', LIST, 'attendees:\n  · PER-01\n  · PER-02', /^9:3 .*请改为 \[PER-01, PER-02\]。/],
    ['items with numbers', LIST, 'attendees:\n  1. PER-01\n  2. PER-02', /^9:3 .*请改为 \[PER-01, PER-02\]。/],
    ['items not in line', LIST, 'attendees:\n  - PER-01\n   - PER-02', /^9:5 .*下一行的 - 没有与这一行的对齐/],
    ['nothing, in a word', LIST, 'attendees: 无', /^8:12 .*没有的整行删去。/],
    ['several for one', 'recorded_by: PER-02', 'recorded_by: PER-01、PER-02', /^4:14 .*这里只写一个。/],
    ['a bracket left open', LIST, 'attendees: [PER-01, PER-02', /^8:12 括号 \[ 没有成对/],
    ['text behind a bracket', '口令管理', '[口令] 管理', /^9:13 括号后面还有文字/],
    ['a text that begins a block', '口令管理', '> 口令', /^9:8 文字不能以 > 开头/],
    ['a colon at the end', '口令管理', '口令:', /^9:10 文字里的半角冒号后有空格/],
    ['a path of Windows', '口令管理', '"C:\\Users"', /^9:13 双引号里的反斜杠/],
    ['two commas', LIST, 'attendees: [PER-01,, PER-02]', /^8:20 两个逗号之间没有内容/],
    ['a zero before a number', '12\n', '010\n', /^10:20 .*请改为 10。/],
    ['a line that ends nothing', /$/, '---\n', /^11:1 一个文件里有多个 YAML 文档/],
  ])('%s', (_, from, to, told) => {
    expect(said(SOUND.replace(from, to))).toEqual([expect.stringMatching(told)]);
  });

  test.each<[string, string, string]>([
    ['a list over several lines', LIST, 'attendees: [\n  PER-01,\n  PER-02\n  ]'],
    ['a folded text', '口令管理', '>-\n  口令\n  管理'],
    ['brackets in a text', '口令管理', '口令 [一] 管理，见 {附件}'],
    ['Chinese quotes and commas', '口令管理', '“口令”，管理；其他'],
    ['ends of documents', 'kind:', '---\nkind:'],
  ])('%s is fine', (_, from, to) => expect(said(SOUND.replace(from, to))).toEqual([]));

  test('a field swallowed by the one before it, whose comma was Chinese', () => {
    const text = `kind: monitoring-summary\nid: MS-1\nobjects:\n  - {object: a，metric：CPU, min: 3%, avg: 4%, max: 5%}\n`;
    expect(said(text).filter((line) => line.includes('metric'))).toEqual([
      expect.stringMatching(/^4:14 “metric”（监控指标）没有与前面的“object”分开/),
    ]);
  });

  test('a record that is hardly begun is told once, with all that it lacks; up to five fields each with its words', () => {
    const [only, ...more] = said('kind: training\nid: TRN-2025-001\n');
    expect(more).toEqual([]);
    expect(only).toMatch(/^1:1 缺少 7 个必填字段：“recorded_at”（记录时间）、.*“attendees”（参加人员）、.*请逐个补上/);
    const five = SOUND.replace(/^(title|held_at|attendees|topic|subtype):.*\n/gm, '');
    expect(said(five)).toHaveLength(5);
    expect(said(five).join('')).toContain('请补上“topic”。讲了哪些内容');
  });

  test('never what a message may not show', () => {
    expect(said(SOUND.replace('12\n', '"13800138000"\n')).join('')).not.toContain('13800138000');
  });
});

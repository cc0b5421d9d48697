import { describe, expect, test } from 'vitest';
import { type FileProblem, readOne } from '../../scripts/read/contract-files.ts';
import { shortNames } from '../../scripts/read/short-names.ts';

const CONTRACT = {
  roles: [{ id: 'client', title: '大数据局' }],
  clauses: [
    { no: '三、', slug: 's3', title: '服务内容', children: [{ no: '三、（二）1.', slug: 's3-2-1', title: '巡检' }] },
  ],
  payments: [
    { id: 'q1', title: '季度款' },
    { id: 'q2', title: '季度款' },
  ],
};

describe('what the paper calls a thing', () => {
  const named = shortNames([CONTRACT]);
  test.each([
    ['a clause by its number', '三、（二）1.', 'clause', 's3-2-1'],
    ['a clause by its title', '服务内容', 'clauses', 's3'],
    ['a clause where a party is asked for', '服务内容', 'role', null],
    ['a party by its name', '大数据局', 'role', 'client'],
    ['a party as contracts call it', '乙方', 'role', 'provider'],
    ['a kind', '变更与改进', 'kinds', 'change'],
    ['a kind where a clause is asked for', '付款', 'clause', null],
    ['a title of two payments', '季度款', 'payment', null],
  ])('%s', (_, word, field, name) => expect(named(word, field)).toBe(name));
});

const HEAD = 'requirements:\n  - {id: a, title: 巡检报告, clause: ';
const said = (text: string) => {
  const problems: FileProblem[] = [];
  readOne(Buffer.from(text), 'C/checklist.yaml', 'checklist', problems, [CONTRACT]);
  return problems.map(({ range: { start }, message, hint }) => `${start.line}:${start.column} ${message} ${hint}`);
};

test('a clause written as on paper is told by its short name', () => {
  const told = said(`${HEAD}三、（二）1.}\nconditions: []\n`);
  expect(told.filter((line) => line.includes('“clause”（条款）'))).toEqual([
    expect.stringMatching(/^2:\d+ .*请改为 s3-2-1。/),
  ]);
});

test('a party by its Chinese name is told by the word for it', () => {
  const told = said(`${HEAD}s3, owner: 乙方}\nconditions: []\n`);
  expect(told.filter((line) => line.includes('“owner”'))).toEqual([
    expect.stringContaining('请改为 provider（乙方）。'),
  ]);
});

test('fields that Chinese punctuation joins are one slip, and none of them is missing besides', () => {
  const told = said(`requirements:\n  - {id：a，title：b, clause: s3}\nconditions: []\n`);
  expect(told.filter((line) => /“id|“title/.test(line))).toEqual([
    expect.stringMatching(/^2:6 “id：a，title：b”里用了全角标点，字段没有分开/),
  ]);
});

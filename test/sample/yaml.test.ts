import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { yaml } from '../../sample/yaml.ts';

test.each<[string, { [key: string]: string | number | boolean | null }, string]>([
  [
    '时间与日期不加引号',
    { at: '2024-07-02T09:12:20+08:00', on: '2024-07-02' },
    'at: 2024-07-02T09:12:20+08:00\non: 2024-07-02\n',
  ],
  ['像数的文字加引号', { version: '1.0', no: '00123', big: '1e5' }, 'version: "1.0"\nno: "00123"\nbig: "1e5"\n'],
  ['像真假与空的文字加引号', { a: 'true', b: 'null', c: '', d: '~' }, 'a: "true"\nb: "null"\nc: ""\nd: "~"\n'],
  [
    '会被当成语法的文字加引号',
    { a: '%', b: '- x', c: 'a: b', d: 'a #b', e: '"', f: 'end:' },
    'a: "%"\nb: "- x"\nc: "a: b"\nd: "a #b"\ne: "\\""\nf: "end:"\n',
  ],
  ['中文引号与全角冒号照写', { a: '“我的常州”查不到：报告' }, 'a: “我的常州”查不到：报告\n'],
  ['几行的照几行写', { a: '第一行\n第二行' }, 'a: |-\n  第一行\n  第二行\n'],
  ['数与真假', { a: 12.5, b: true, c: null }, 'a: 12.5\nb: true\nc: null\n'],
])('%s', (_, value, text) => {
  expect(yaml(value)).toBe(text);
  expect(load(yaml(value))).toEqual(value);
});

test('长文字折行，读回来一字不差', () => {
  const value = { a: `${'很长的一句话，'.repeat(12)} with words ${'再来一段，'.repeat(20)}end` };
  expect(yaml(value)).toMatch(/^a: >-\n {2}/);
  expect(load(yaml(value))).toEqual(value);
});

test('嵌套的表与列', () => {
  const value = { kind: 'x', records: [{ id: 'A-1', list: ['a', 'b'], map: { k: 'v, w' }, rows: [{ p: 1, q: '%' }] }] };
  expect(yaml(value)).toBe(
    'kind: x\nrecords:\n  - id: A-1\n    list: [a, b]\n    map:\n      k: v, w\n    rows:\n      - {p: 1, q: "%"}\n',
  );
  expect(load(yaml(value))).toEqual(value);
});

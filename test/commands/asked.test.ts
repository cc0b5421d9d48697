import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parseAsOf } from '../../scripts/commands/asked.ts';
import { yanshou } from '../support/sample-repository.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'yanshou-asked-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

test.each([
  ['２０２５-０７-０４', '2025-07-04'],
  ['2025/7/4', '2025-07-04'],
  ['2025.07.04', '2025-07-04'],
  ['2025年7月4日', '2025-07-04'],
])('a day written as %s is told how to be written', (text, day) => {
  expect(() => parseAsOf(text)).toThrow(`收到“${text}”，请写成 ${day}`);
});

test.each(['soon', '2025/13/4', '2025-02-30', '25-7-4'])('%s stands for no day', (text) => {
  expect(() => parseAsOf(text)).toThrow(new RegExp(`收到“${text}”$`));
});

test('the folder above the content, and a contract’s own, are answered with the one between them', async () => {
  const contract = path.join(folder, 'content', 'HT-1');
  fs.mkdirSync(contract, { recursive: true });
  fs.writeFileSync(path.join(contract, 'contract.yaml'), '');
  const above = await yanshou(['check', '--content', folder]);
  expect([above.code, above.err]).toEqual([
    2,
    expect.stringContaining(`应是它下面的一层：--content ${folder}/content\n`),
  ]);
  const own = await yanshou(['check', '--content', contract]);
  expect([own.code, own.err]).toEqual([
    2,
    expect.stringContaining(`应是上一层：--content ${folder}/content --contract HT-1\n`),
  ]);
  fs.mkdirSync(path.join(folder, 'empty'));
  const { err } = await yanshou(['check', '--content', path.join(folder, 'empty')]);
  expect(err).toContain('请用 --content 指定材料目录');
});

test('a misspelt word is answered with the nearest, one word too many with where it belongs', async () => {
  expect((await yanshou(['chekc'])).err).toContain('没有命令“chekc”；运行 yanshou --help 看全部命令。是不是 check？');
  expect((await yanshou(['check', '--contnet', 'x'])).err).toContain('是不是 --content？');
  expect((await yanshou(['check', 'x'])).err).toContain('材料目录要写在 --content 后面');
});

test('an output that cannot be put in place is a sentence about what was asked for, and leaves nothing behind', async () => {
  const content = path.resolve(import.meta.dirname, '../fixtures/second/content');
  const [file, taken] = [path.join(folder, 'file'), path.join(folder, 'taken')];
  fs.writeFileSync(file, '');
  fs.mkdirSync(taken);
  const below = await yanshou(['check', '--content', content, '--out', path.join(file, 'out.txt')]);
  expect([below.code, below.err]).toEqual([2, expect.stringContaining(`路径里有一段不是目录：${file}`)]);
  const onto = await yanshou(['check', '--content', content, '--out', taken]);
  expect([onto.code, onto.err]).toEqual([2, expect.stringContaining(`不能写成文件：${taken}。`)]);
  expect(fs.readdirSync(folder).sort()).toEqual(['content', 'empty', 'file', 'taken']);
});

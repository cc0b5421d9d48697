import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { yanshou } from '../support/sample-repository.ts';

const COMMANDS = ['', 'check', 'due', 'score', 'diff', 'coverage', 'build', 'verify', 'anchor', 'sample', 'serve'];

test.each(COMMANDS)('the help of “%s” is Chinese throughout', async (command) => {
  const { code, out } = await yanshou([...(command === '' ? [] : [command]), '--help']);
  expect(code).toBe(0);
  expect(out).toContain('用法：yanshou');
  expect(out).toContain('选项：');
  expect(out).not.toMatch(/Usage|Options|Commands|Arguments|default|choices|\[options\]/);
});

/** Columns of a terminal: a Chinese letter takes two. */
const columns = (text: string) => [...text].reduce((sum, one) => sum + ((one.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1), 0);

test.each(COMMANDS)('what “%s” takes stands in one column of the help', async (command) => {
  const { out } = await yanshou([...(command === '' ? [] : [command]), '--help']);
  const listed = (out.split('\n例：')[0] ?? '').split('\n\n').filter((part) => /^(选项|命令|参数)：/.test(part));
  const starts = listed.flatMap((part) => [...part.matchAll(/^ {2}\S.*? {2,}(?=\S)/gm)].map(([term]) => columns(term)));
  expect(starts.length).toBeGreaterThan(1);
  expect(new Set(starts).size).toBe(1);
  expect(listed.flatMap((part) => part.split('\n')).filter((line) => columns(line) > 80)).toEqual([]);
});

test('a value that an option does not take is refused in Chinese', async () => {
  for (const given of [
    ['--limit', '-3'],
    ['--limit', 'many'],
    ['--format', 'pdf'],
  ]) {
    const { code, err } = await yanshou(['check', ...given]);
    expect(code).toBe(2);
    expect(err).toContain(`不接受“${given[1]}”`);
    expect(err).not.toMatch(/option|argument|invalid|choices/);
  }
});

test('help of one command is its own help; of a word that is none, it says so', async () => {
  const [asked, given] = [await yanshou(['help', 'due']), await yanshou(['due', '--help'])];
  expect([asked.code, asked.out]).toEqual([0, given.out]);
  const unknown = await yanshou(['help', 'chek']);
  expect([unknown.code, unknown.out]).toEqual([2, '']);
  expect(unknown.err).toContain('没有命令“chek”');
});

test('a reader that stops reading is no failure', () => {
  const bin = path.resolve(import.meta.dirname, '../../bin/yanshou.js');
  const script = `"${process.execPath}" "${bin}" coverage --content content | head -1`;
  const { stdout, stderr } = spawnSync('sh', ['-c', script], { encoding: 'utf8' });
  expect(stdout.split('\n')).toHaveLength(2);
  expect(stderr).toBe('');
});

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

test('a reader that stops reading is no failure', () => {
  const bin = path.resolve(import.meta.dirname, '../../bin/yanshou.js');
  const script = `"${process.execPath}" "${bin}" coverage --content content | head -1`;
  const { stdout, stderr } = spawnSync('sh', ['-c', script], { encoding: 'utf8' });
  expect(stdout.split('\n')).toHaveLength(2);
  expect(stderr).toBe('');
});

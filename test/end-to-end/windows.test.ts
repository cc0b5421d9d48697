import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshSample, yanshou } from '../support/sample-repository.ts';

/** The same material on a computer with Windows: what git, the notepad, WPS and the file manager do to a work tree. */

let sample: Awaited<ReturnType<typeof freshSample>>;
let expected: Awaited<ReturnType<typeof checked>>;
const clone = () => path.join(path.dirname(sample.folder), 'clone');
const at = (name: string) => path.join(clone(), 'content/CWSG2024-07', name);
const git = (...args: string[]) => execFileSync('git', args, { cwd: clone(), encoding: 'utf8' });

async function told(command: 'check' | 'score', folder: string) {
  const args = [command, '--all', '--quiet', '--no-cache', '--content', path.join(folder, 'content')];
  return (await yanshou(args)).out.replaceAll(folder, 'repo');
}

async function checked(folder: string) {
  return [await told('check', folder), await told('score', folder)];
}

beforeAll(async () => {
  sample = await freshSample();
  expected = await checked(sample.folder);
  execFileSync('git', ['clone', '-q', '-c', 'core.autocrlf=true', sample.folder, clone()]);
});
afterAll(() => sample.dispose());

test('line ends that a checkout put in change nothing, not even in attachments and hashes', async () => {
  expect(fs.readFileSync(at('contract.yaml'), 'utf8')).toContain('\r\n');
  expect(fs.readFileSync(at('attachments/incident/INC-2024-0013-report.txt'), 'utf8')).toContain('\r\n');
  expect(await checked(clone())).toEqual(expected);
});

test('what programs leave beside files is no material, until it is committed', async () => {
  const litter = ['Thumbs.db', 'desktop.ini', '.DS_Store', '~$2024-08.xlsx', '.~lock.2024-08.xlsx#', '~WRL0003.tmp'];
  for (const folder of ['', 'evidence', 'evidence/incident', 'attachments/incident'])
    for (const name of litter) fs.writeFileSync(at(path.join(folder, name)), 'x');
  expect(await told('check', clone())).toBe(expected[0]);
  git('add', '--', at('evidence/incident/Thumbs.db'));
  const check = await told('check', clone());
  expect(check).toContain('CWSG2024-07/evidence/incident/Thumbs.db');
  expect(check.match(/这是系统或办公软件自己留下的文件，不是材料/g)).toHaveLength(1);
  git('rm', '-q', '--cached', '--', at('evidence/incident/Thumbs.db'));
  git('clean', '-fdqx');
});

test('a file saved by the notepad, with a mark at its beginning, says what it said', async () => {
  for (const name of ['evidence/incident/2024-08.yaml', 'evidence/change/CHG-2024-0002.yaml', 'contract.yaml'])
    fs.writeFileSync(at(name), `\uFEFF${fs.readFileSync(at(name), 'utf8')}`);
  const check = await told('check', clone());
  expect(check.replace(/^工作目录有尚未入库的改动.*\n/m, '')).toBe(expected[0]);
  git('checkout', '-q', '.');
});

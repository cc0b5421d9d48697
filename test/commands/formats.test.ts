import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, describe, expect, test } from 'vitest';
import { CHECK_FORMATS } from '../../scripts/commands/formats.ts';
import { yanshou } from '../support/sample-repository.ts';

const out = fs.mkdtempSync(path.join(os.tmpdir(), 'yanshou-formats-'));
afterAll(() => fs.rmSync(out, { recursive: true, force: true }));

const content = path.resolve(import.meta.dirname, '../fixtures/second/content');
const asked = ['--content', content, '--as-of', '2025-06-30', '--quiet'];

describe('check', () => {
  test.each(CHECK_FORMATS)('as %s, to the screen or into a file: the same, and the same exit code', async (format) => {
    const file = path.join(out, 'deep', `check.${format}`);
    const printed = await yanshou(['check', ...asked, '--format', format]);
    const written = await yanshou(['check', ...asked, '--format', format, '--out', file]);
    expect([printed.code, printed.err, written.code, written.out, written.err]).toEqual([1, '', 1, '', '']);
    expect(fs.readFileSync(file, 'utf8')).toBe(printed.out);
    expect(fs.readdirSync(path.dirname(file)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('the workbook in the file opens', async () => {
    const file = path.join(out, 'check.xlsx');
    await yanshou(['check', ...asked, '--format', 'xlsx', '--out', file]);
    const { sheets } = await readXlsx(fs.readFileSync(file));
    expect(sheets.map(({ name }) => name)).toEqual(['概要', '缺项', '核查提示', '试算', '扣分']);
  });

  test('lists for people are cut at the limit, those for machines are not', async () => {
    const lists = async (format: string) =>
      (await yanshou(['check', ...asked, '--format', format, '--limit', '1'])).out;
    expect(await lists('text')).toContain('另有 2 项未交或迟交');
    expect(await lists('markdown')).toContain('另有 3 条没有列出');
    expect((await lists('github')).match(/^::error /gm)).toHaveLength(4);
    expect(JSON.parse(await lists('sarif')).runs[0].results).toHaveLength(4);
  });

  test('help says which formats there are and where a workbook goes', async () => {
    const { out: help } = await yanshou(['check', '--help']);
    for (const format of CHECK_FORMATS) expect(help).toContain(format);
    expect(help).toContain('--out');
  });
});

describe('due', () => {
  test('being due is no finding', async () => {
    const { code, out: text, err } = await yanshou(['due', ...asked, '--days', '14']);
    expect([code, err]).toEqual([0, '']);
    expect(text).toContain('今后 14 天（至 2025-07-14）有 3 项到期，另有 3 项已经逾期');
    expect(text).toContain(`请提交到 ${content}/HT-2025-018/evidence/backup-report/2025/2025-06.yaml`);
  });

  test('by system under any of its names, and by person', async () => {
    const of = async (...args: string[]) => (await yanshou(['due', ...asked, '--format', 'markdown', ...args])).out;
    expect(await of('--system', '1')).toBe(await of('--system', '查档利用'));
    expect(await of('--system', 'reading-room')).not.toContain('数字档案库');
    expect(await of('--person', 'TECH-01')).toContain('没有到期的材料，没有逾期未交的');
  });

  test('a system or person that nobody knows is a slip, and the known ones are listed', async () => {
    const system = await yanshou(['due', ...asked, '--system', 'x']);
    expect([system.code, system.out]).toEqual([2, '']);
    expect(system.err).toBe('没有系统“x”；现有：reading-room（查档利用）、digital-store（数字档案库）\n');
    const person = await yanshou(['due', ...asked, '--person', 'x']);
    expect(person.err).toContain('没有人员“x”；现有：');
    expect(person.err).toContain('TECH-02（技术员二）');
  });
});

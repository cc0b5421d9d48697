import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { yanshou } from '../support/sample-repository.ts';

const out = fs.mkdtempSync(path.join(os.tmpdir(), 'yanshou-letter-'));
afterAll(() => fs.rmSync(out, { recursive: true, force: true }));

const content = path.resolve(import.meta.dirname, '../fixtures/second/content');
const asked = ['--content', content, '--as-of', '2025-06-30', '--quiet'];
const letters = (folder: string) => path.join(out, folder, 'HT-2025-018', 'letters');

describe('letter', () => {
  test('writes beside the contract’s other outputs and prints where; the same bytes in another time zone', async () => {
    const write = (folder: string, zone: string) =>
      yanshou(['letter', '考核参数确认书', ...asked, '--format', 'docx', '--out', path.join(out, folder)], {
        TZ: zone,
      });
    const here = await write('here', 'Asia/Shanghai');
    const there = await write('there', 'America/St_Johns');
    const name = 'HT-2025-018-parameter-confirmation.docx';
    expect([here.code, here.err, here.out]).toEqual([0, '', `${path.join(letters('here'), name)}\n`]);
    expect(there.code).toBe(0);
    const [first, second] = ['here', 'there'].map((folder) => fs.readFileSync(path.join(letters(folder), name)));
    expect(first?.equals(second as Buffer)).toBe(true);
    expect(fs.readdirSync(letters('here'))).toEqual([name]);
  }, 60_000);

  test('both formats when none is named', async () => {
    const {
      code,
      out: printed,
      err,
    } = await yanshou(['letter', 'deduction-notice', ...asked, '--out', path.join(out, 'both')]);
    expect([code, err]).toEqual([0, '']);
    const names = ['HT-2025-018-deduction-notice.docx', 'HT-2025-018-deduction-notice.pdf'];
    expect(printed.trim().split('\n')).toEqual(names.map((name) => path.join(letters('both'), name)));
    expect(fs.readdirSync(letters('both')).sort()).toEqual(names);
    expect(
      fs
        .readFileSync(path.join(letters('both'), names[1] ?? ''))
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  }, 120_000);

  test('nothing to write is said, and is no failure', async () => {
    const { code, out: printed, err } = await yanshou(['letter', 'decision', ...asked, '--out', out]);
    expect([code, printed, err]).toEqual([0, '', 'HT-2025-018 没有要写的处理决定：没有异议，也没有决定\n']);
  });

  test('an id that names nothing, and a kind that there is not', async () => {
    const id = await yanshou(['letter', '扣分告知单', 'INC-1999-01', ...asked, '--out', out]);
    expect([id.code, id.out]).toEqual([2, '']);
    expect(id.err).toMatch(/^没有与“INC-1999-01”对应的事项；现有：\S+/);
    const kind = await yanshou(['letter', 'invoice', ...asked]);
    expect(kind.code).toBe(2);
    expect(kind.err).toContain('没有“invoice”这种文书；可选：parameter-confirmation、考核参数确认书');
  });

  test('help names the letters and shows how to ask for one', async () => {
    const { out: help } = await yanshou(['letter', '--help']);
    for (const word of ['考核参数确认书', '扣分告知单', '答复', '处理决定', '--format', 'FND-'])
      expect(help).toContain(word);
  });
});

describe('build', () => {
  const page = (folder: string) =>
    fs.readFileSync(path.join(out, folder, 'HT-2025-018', 'site', 'dossiers.html'), 'utf8');
  const linked = (folder: string) => [...page(folder).matchAll(/href="([^"]*letters[^"]*)"/g)].map(([, href]) => href);

  test('writes the letters that are due and links them; for other readers it does neither', async () => {
    const owner = await yanshou(['build', ...asked, '--out', path.join(out, 'built')]);
    expect([owner.code, owner.err]).toEqual([0, '']);
    const names = fs.readdirSync(letters('built')).sort();
    expect(names).toContain('HT-2025-018-deduction-notice.pdf');
    expect(linked('built').sort()).toEqual(names.map((name) => `../letters/${name}`));
    const panel = await yanshou(['build', ...asked, '--audience', 'panel', '--out', path.join(out, 'panel')]);
    expect([panel.code, panel.err, fs.existsSync(letters('panel')), linked('panel')]).toEqual([0, '', false, []]);
    // The whole result says what pages and volumes hide.
    const result = (folder: string) => fs.existsSync(path.join(out, folder, 'HT-2025-018', 'snapshot'));
    expect([result('built'), result('panel')]).toEqual([true, false]);
    // Over the owner's output it takes nothing away, and says what lies there.
    const over = await yanshou(['site', ...asked, '--audience', 'panel', '--out', path.join(out, 'built')]);
    expect([over.code, linked('built')]).toEqual([0, []]);
    expect(over.err).toMatch(/snapshot 里是业主版的结果，请不要随这一版一起交出\n/);
    expect(over.err).toMatch(/letters 里是业主版的文书，请不要随这一版一起交出\n$/);
  }, 240_000);
});

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkView } from '../../scripts/view/check.ts';
import { freshSample, snapshotOfFolder, yanshou } from '../support/sample-repository.ts';

/** The finished outputs of one build, read back as their readers would. */
let sample: Awaited<ReturnType<typeof freshSample>>;
let out: string;
const contract = 'CWSG2024-07';

beforeAll(async () => {
  sample = await freshSample();
  out = fs.mkdtempSync(path.join(os.tmpdir(), 'yanshou-out-'));
  const built = await yanshou(['build', '--content', sample.content, '--out', out, '--quiet']);
  expect([built.code, built.err]).toEqual([0, '']);
});
afterAll(() => {
  sample.dispose();
  fs.rmSync(out, { recursive: true, force: true });
});

const page = (name: string) =>
  fs
    .readFileSync(path.join(out, contract, 'site', `${name}.html`), 'utf8')
    // What is only kept on one line stands within its sentence.
    .replace(/<span class="unbroken">([^<]*)<\/span>(?:<wbr>)?/g, '$1')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
const pdf = () => path.join(out, contract, 'dossiers', `${contract}-v15.pdf`);

describe('parity: every face says the same', () => {
  test('terminal, JSON, pages and volume', async () => {
    const view = checkView(await snapshotOfFolder(sample.content));
    const text = (await yanshou(['check', '--content', sample.content, '--all'])).out;
    const json = JSON.parse((await yanshou(['check', '--content', sample.content, '--format', 'json'])).out)
      .contracts[0];
    const score = JSON.parse((await yanshou(['score', '--content', sample.content, '--format', 'json'])).out)
      .contracts[0];
    const volume = execFileSync('pdftotext', ['-raw', pdf(), '-'], { encoding: 'utf8', maxBuffer: 1 << 26 }).replace(
      /\s+/g,
      '',
    );

    expect(json.summary).toEqual(view.summary);
    expect(text).toContain(view.headline);
    expect(view.headline).toContain(`试算 ${score.total}/${score.max}`);
    for (const gap of view.gaps) {
      expect(text).toContain(gap.title);
      expect(page('checklist')).toContain(gap.subject.title);
      expect(volume).toContain(gap.title.replace(/\s+/g, ''));
    }
    for (const one of view.diagnostics) {
      expect(text).toContain(one.message);
      expect(page('diagnostics')).toContain(one.message.replace(/\s+/g, ' '));
    }
    for (const row of score.rows) {
      expect(page('score')).toContain(row.criterion);
      for (const charge of row.charges) {
        const arithmetic = charge.arithmetic.replace(/\s+/g, '');
        expect(page('score').replace(/\s+/g, '')).toContain(arithmetic);
        expect(volume).toContain(arithmetic);
      }
    }
    expect(page('index')).toContain(score.total);
    expect(volume).toContain(`试算${score.total}`);
    expect(json.gaps.map((gap: { occurrence: string }) => gap.occurrence)).toEqual(
      view.gaps.map((gap) => gap.occurrence),
    );
  });

  test('the volume names the snapshot that stands beside it, and the index lists every file', () => {
    const folder = path.join(out, contract, 'snapshot');
    const index = fs.readFileSync(path.join(folder, 'index.json'));
    const id = createHash('sha256').update(index).digest('hex');
    for (const { path: name, sha256 } of JSON.parse(index.toString()).files) {
      expect(
        createHash('sha256')
          .update(fs.readFileSync(path.join(folder, name)))
          .digest('hex'),
      ).toBe(sha256);
    }
    expect(execFileSync('pdftotext', [pdf(), '-'], { encoding: 'utf8' }).replace(/\s+/g, '')).toContain(
      id.slice(0, 16),
    );
  });

  test('the volume carries the result and its index, whose hash is the check code', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'yanshou-attached-'));
    execFileSync('pdfdetach', ['-saveall', '-o', folder, pdf()]);
    for (const name of ['index.json', 'snapshot.json']) {
      const beside = fs.readFileSync(path.join(out, contract, 'snapshot', name));
      expect(fs.readFileSync(path.join(folder, `snapshot__${name}`)).equals(beside), name).toBe(true);
    }
    fs.rmSync(folder, { recursive: true, force: true });
  });
});

test('the same build elsewhere, in another zone, locale and folder, is the same to the byte', async () => {
  const elsewhere = fs.mkdtempSync(path.join(os.tmpdir(), 'yanshou-elsewhere-'));
  try {
    const copy = path.join(elsewhere, '另一处 folder');
    fs.cpSync(sample.folder, copy, { recursive: true });
    const built = await yanshou(
      ['build', '--content', path.join(copy, 'content'), '--out', path.join(elsewhere, 'out'), '--quiet', '--no-cache'],
      { TZ: 'America/Los_Angeles', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
    );
    expect([built.code, built.err]).toEqual([0, '']);
    expect(hashes(path.join(elsewhere, 'out'))).toEqual(hashes(out));
  } finally {
    fs.rmSync(elsewhere, { recursive: true, force: true });
  }
});

describe('verify', () => {
  test('knows the trial signature, and says why it is not enough', async () => {
    const verified = await yanshou(['verify', pdf()]);
    expect(verified.code).toBe(1);
    expect(verified.out).toContain('试用签名');
    expect(verified.out).not.toContain('不可采信');
  });

  test.each([
    [
      'a flipped byte',
      (bytes: Buffer) => {
        bytes[Math.floor(bytes.length / 3)] = (bytes[Math.floor(bytes.length / 3)] ?? 0) ^ 1;
        return bytes;
      },
    ],
    ['appended bytes', (bytes: Buffer) => Buffer.concat([bytes, Buffer.from('\n% more\n')])],
  ])('refuses %s', async (_, change) => {
    const file = path.join(out, 'tampered.pdf');
    fs.writeFileSync(file, change(Buffer.from(fs.readFileSync(pdf()))));
    const verified = await yanshou(['verify', file]);
    expect(verified.code).toBe(1);
    expect(verified.out).toContain('不可采信');
  });
});

describe('as a reviewer would try it', () => {
  const local = `content/${contract}/evidence`;
  const run = async (...args: string[]) => yanshou(['check', '--content', sample.content, '--all', ...args]);
  const inFolder = async (change: () => () => void, look: () => Promise<void>) => {
    const undo = change();
    try {
      await look();
    } finally {
      undo();
    }
  };
  const remove = (name: string) => () => {
    const file = path.join(sample.folder, local, name);
    const bytes = fs.readFileSync(file);
    fs.rmSync(file);
    return () => fs.writeFileSync(file, bytes);
  };
  const add = (name: string, bytes: string | Uint8Array) => () => {
    const file = path.join(sample.folder, local, name);
    fs.writeFileSync(file, bytes);
    return () => fs.rmSync(file, { force: true });
  };

  test('a deleted inspection report is a gap by system, date and owner, and vanished', async () => {
    await inFolder(remove('inspection-report/2024/result-sharing/2024-08-28-weekly.md'), async () => {
      const { code, out: text } = await run();
      expect(code).toBe(1);
      expect(text).toContain('检验检查结果共享 2024-08-28 系统巡检报告，期限 2024-09-02');
      const json = JSON.parse((await run('--format', 'json')).out).contracts[0];
      const gap = json.gaps.find(
        (one: { occurrence: string }) => one.occurrence === 'inspection-report/weekly/result-sharing/2024-08-28',
      );
      expect(gap).toMatchObject({
        status: 'missing',
        owner: 'provider',
        due: '2024-09-02',
        subject: { id: 'result-sharing' },
      });
      expect(json.diagnostics.some((one: { rule: string }) => one.rule === 'vanished-record')).toBe(true);
    });
  });

  test('a deleted month of incidents is found as vanished, every record of it counted', async () => {
    const said = async (): Promise<string[]> =>
      JSON.parse((await run('--format', 'json')).out)
        .contracts[0].diagnostics.filter((one: { rule: string }) => one.rule === 'vanished-record')
        .map((one: { message: string }) => one.message);
    const before = await said();
    const file = 'incident/2024-09.yaml';
    const records = fs.readFileSync(path.join(sample.folder, local, file), 'utf8').match(/^ {2}- id: INC-/gm)?.length;
    await inFolder(remove(file), async () => {
      const fresh = (await said()).filter((message) => !before.includes(message));
      expect(fresh).toEqual([
        expect.stringMatching(new RegExp(`^故障 INC-2024-\\d+、.* 等 ${records} 条现已不在材料中；`)),
      ]);
    });
  });

  test('a folder that is not read is said once, and none of its records called vanished', async () => {
    const folder = path.join(sample.folder, local, 'incident');
    const aside = path.join(sample.folder, 'incident');
    const said = async (): Promise<string[]> =>
      JSON.parse((await run('--format', 'json')).out)
        .contracts[0].diagnostics.filter(({ rule }: { rule: string }) => /vanished-record|file-type/.test(rule))
        .map(({ rule, file }: { rule: string; file: string }) => `${rule} ${path.basename(file)}`);
    const before = await said();
    const link = () => {
      fs.renameSync(folder, aside);
      fs.symlinkSync(aside, folder);
      return () => {
        fs.rmSync(folder);
        fs.renameSync(aside, folder);
      };
    };
    await inFolder(link, async () => {
      const fresh = (await said()).filter((line) => !before.includes(line));
      expect(fresh).toEqual(['file-type incident']);
    });
  });

  test.each([
    [
      'broken YAML',
      'incident/broken.yaml',
      'kind: incident\nrecords:\n  - id: INC-2024-9001\n   title: x\n',
      'file-syntax',
    ],
    [
      'GBK',
      'incident/gbk.yaml',
      Uint8Array.from([0x6b, 0x69, 0x6e, 0x64, 0x3a, 0x20, 0xb9, 0xca, 0xd5, 0xcf, 0x0a]),
      'file-encoding',
    ],
    ['100 MB', 'incident/huge.yaml', Buffer.alloc(100 * 1024 * 1024, 0x61), 'file-size'],
    [
      'an alias bomb',
      'incident/bomb.yaml',
      `a: &a [x]\nb: &b [${'*a,'.repeat(9)}*a]\nc: [${'*b,'.repeat(9)}*b]\n`,
      'file-syntax',
    ],
  ])('%s: one precise diagnostic, no crash', async (_, name, bytes, rule) => {
    await inFolder(add(name, bytes), async () => {
      const { code, out: json, err } = await run('--format', 'json');
      expect([code, err]).toEqual([1, '']);
      const found = JSON.parse(json).contracts[0].diagnostics.filter((one: { file: string }) =>
        one.file.endsWith(name),
      );
      expect(found.map((one: { rule: string }) => one.rule)).toEqual([rule]);
    });
  });

  test('a month broken by one slip is one diagnostic, and its records have not vanished', async () => {
    const file = path.join(sample.folder, local, 'incident/2024-07.yaml');
    const before = fs.readFileSync(file, 'utf8');
    await inFolder(
      () => {
        fs.writeFileSync(file, before.replace('    title: ', '    title： '));
        return () => fs.writeFileSync(file, before);
      },
      async () => {
        const diagnostics = JSON.parse((await run('--format', 'json')).out).contracts[0].diagnostics;
        const about = diagnostics.filter((one: { file: string }) => one.file.endsWith('incident/2024-07.yaml'));
        expect(about.map((one: { rule: string; message: string }) => [one.rule, one.message])).toEqual([
          ['file-syntax', '这一行用了全角冒号“：”'],
        ]);
      },
    );
  });

  test('a symbolic link out of the folder is not followed', async () => {
    const link = path.join(sample.folder, local, 'incident/out.yaml');
    await inFolder(
      () => {
        fs.symlinkSync('/etc/passwd', link);
        return () => fs.rmSync(link);
      },
      async () => {
        const { out: text } = await run();
        expect(text).toContain('这是符号链接');
        expect(text).not.toContain('root:');
      },
    );
  });

  test('an earlier day is seen as it was', async () => {
    const json = JSON.parse((await run('--as-of', '2024-08-31', '--format', 'json')).out).contracts[0];
    expect(json.asOf).toBe('2024-08-31');
    expect(json.gaps.every((gap: { due: string }) => gap.due <= '2024-08-31')).toBe(true);
    expect(json.notices.join()).toContain('登记于截至日之后');
  });

  test.each([
    [['--as-of', 'soon'], '--as-of 应为日期'],
    [['--contract', 'NONE-1'], '没有合同 NONE-1'],
  ])('wrong words %j are answered with a sentence and exit 2', async (args, sentence) => {
    const { code, err } = await yanshou(['check', '--content', sample.content, ...args]);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
    expect(err).not.toMatch(/\bat .*:\d+/);
  });
});

function hashes(folder: string): { [file: string]: string } {
  const files = fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'tampered.pdf');
  return Object.fromEntries(
    files
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map(
        (file) =>
          [path.relative(folder, file), createHash('sha256').update(fs.readFileSync(file)).digest('hex')] as const,
      )
      .sort((a, b) => (a[0] < b[0] ? -1 : 1)),
  );
}

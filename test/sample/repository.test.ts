import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSample } from '../../sample/build.ts';
import { CLIENTS, PEOPLE } from '../../sample/people.ts';
import { SAMPLE_CONTRACT, SampleRepositoryError, writeSampleRepository } from '../../sample/repository.ts';

const contract = fileURLToPath(new URL(`../../content/${SAMPLE_CONTRACT}/`, import.meta.url));
const contractFiles = new Map(
  readdirSync(contract)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => [name, new Uint8Array(readFileSync(join(contract, name)))]),
);
const { files, commits } = buildSample();
const folder = mkdtempSync(join(tmpdir(), 'yanshou-sample-'));
const out = join(folder, 'one');
const git = (...args: string[]): string =>
  execFileSync('git', ['-C', out, ...args], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
let head = '';

beforeAll(async () => {
  head = (await writeSampleRepository({ contractFiles, out })).head;
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('演示仓库', () => {
  test('内容与 content 下一个字节不差，工作区干净', () => {
    expect(git('status', '--porcelain')).toBe('');
    const tracked = git('ls-files', '-z').split('\0').filter(Boolean);
    const expected = new Map([...contractFiles, ...files]);
    expect(tracked.sort()).toEqual([...expected.keys()].map((path) => `content/${SAMPLE_CONTRACT}/${path}`).sort());
    const differing = [...expected].filter(
      ([path, bytes]) => !readFileSync(join(out, 'content', SAMPLE_CONTRACT, path)).equals(bytes),
    );
    expect(differing.map(([path]) => path)).toEqual([]);
  });

  test('换一个时区、换一处再生成，版本号相同', async () => {
    const zone = process.env.TZ;
    process.env.TZ = 'America/New_York';
    try {
      const other = await writeSampleRepository({ contractFiles, out: join(folder, 'two') });
      expect(other.head).toBe(head);
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  test('只有主线，提交与合并的人都在身份表里', () => {
    expect(git('for-each-ref', '--format=%(refname)').trim()).toBe('refs/heads/main');
    const known = new Set([...PEOPLE, ...CLIENTS].map(({ name, email }) => `${name} <${email}>`));
    const people = new Set(git('log', '--format=%an <%ae>%n%cn <%ce>').trim().split('\n'));
    expect([...people].filter((one) => !known.has(one))).toEqual([]);
    expect(git('rev-list', '--count', 'main').trim()).toBe(String(commits.length));
  });

  test('每次合并都有 Reviewed-by，由项目经理或甲方审核员完成', () => {
    const merges = git('log', '--merges', '--format=%an%x09%(trailers:key=Reviewed-by,valueonly,separator=%x2C)')
      .trim()
      .split('\n');
    expect(merges.length).toBeGreaterThan(200);
    expect(merges.length).toBe(commits.filter((commit) => commit.merges !== null).length);
    for (const merge of merges) expect(merge).toMatch(/^(项目经理|甲方审核员)\t\1 <.+@.+>$/);
  });

  test('时间只往前走，都在截至日之前', () => {
    const line = git('log', '--first-parent', '--reverse', '--format=%ct').trim().split('\n').map(Number);
    expect(line).toEqual([...line].sort((a, b) => a - b));
    const all = git('log', '--format=%ci').trim().split('\n');
    expect(all.every((date) => date >= '2024-06-28' && date < '2025-08-21' && date.endsWith('+0800'))).toBe(true);
  });

  test('甲方的文件由甲方提交', () => {
    const own = [
      'findings/2024-08.yaml',
      'findings/2024-09.yaml',
      'findings/2025-02.yaml',
      'waivers',
      'evidence/panel',
    ];
    const also = ['parameter-sheet', 'expert-opinion', 'acceptance-report', 'scorecard', 'acceptance-plan', 'payment'];
    for (const path of [...own, ...also.map((kind) => `evidence/${kind}`)]) {
      const authors = git('log', '--format=%ae', '--', `content/${SAMPLE_CONTRACT}/${path}`).trim().split('\n');
      expect(
        authors.filter((one) => !one.endsWith('@client.example.invalid')),
        path,
      ).toEqual([]);
    }
  });
});

describe('测速用的大样例', () => {
  test('两倍材料：编号不重，流水号连着往下', () => {
    const one = buildSample();
    const two = buildSample({ years: 2 });
    const ids = [...two.files].flatMap(([path, bytes]) =>
      path.startsWith('evidence/')
        ? [...new TextDecoder().decode(bytes).matchAll(/^(?: {2}- )?id: (\S+)$/gm)].map(([, id]) => id)
        : [],
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(two.files.size).toBeGreaterThan(one.files.size * 1.5);
    for (const [path, bytes] of one.files)
      expect(Buffer.from(bytes).equals(two.files.get(path) as Uint8Array), path).toBe(true);
  });

  test('几份合同各有编号，材料相同', async () => {
    const place = join(folder, 'several');
    await writeSampleRepository({ contractFiles, out: place, contracts: 2 });
    const names = readdirSync(join(place, 'content'));
    expect(names.sort()).toEqual([SAMPLE_CONTRACT, `${SAMPLE_CONTRACT}-2`]);
    const contractOf = (name: string): string => readFileSync(join(place, 'content', name, 'contract.yaml'), 'utf8');
    expect(names.map((name) => /^id: (\S+)$/m.exec(contractOf(name))?.[1])).toEqual(names);
  });
});

describe('不覆盖别人的东西', () => {
  test('自己生成的可以重做', async () => {
    writeFileSync(join(out, 'left-over.txt'), 'x');
    expect((await writeSampleRepository({ contractFiles, out })).head).toBe(head);
    expect(existsSync(join(out, 'left-over.txt'))).toBe(false);
    expect(readdirSync(folder).filter((name) => name.includes('building') || name.includes('.old-'))).toEqual([]);
  });

  test('空文件夹可以用', async () => {
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    expect((await writeSampleRepository({ contractFiles, out: empty })).head).toBe(head);
  });

  test.each(['a file', 'a folder', 'another repository'])('%s：说明后原样留下', async (what) => {
    const place = join(folder, what.replaceAll(' ', '-'));
    if (what === 'a file') writeFileSync(place, 'mine');
    else {
      mkdirSync(place);
      writeFileSync(join(place, 'mine.txt'), 'mine');
      if (what === 'another repository') execFileSync('git', ['init', '--quiet', place]);
    }
    const attempt = writeSampleRepository({ contractFiles, out: place });
    await expect(attempt).rejects.toThrow(SampleRepositoryError);
    await expect(attempt).rejects.toThrow(
      `${place} 已有内容，且不是本工具生成的演示仓库，没有改动它。请换一个位置，或先移走原有内容`,
    );
    expect(readFileSync(what === 'a file' ? place : join(place, 'mine.txt'), 'utf8')).toBe('mine');
  });
});

import { mkdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { ContractAnchors } from '../../scripts/anchor/report.ts';
import { openAnchored, verifyAnchorFile, verifyContract } from '../../scripts/anchor/verify-content.ts';
import { readAnchors } from '../../scripts/dossier/verify/certificate.ts';
import { openWorktree } from '../../scripts/source/worktree.ts';
import { type Identity, issue, pem, SIGNED_AT } from '../dossier/pki.ts';
import {
  createRepository,
  type Repository,
  removeTemporaryFolders,
  runGit,
  temporaryFolder,
} from '../support/git-repo.ts';
import { CONTRACT, root, stamp, stamperBy, writeAnchor } from './authority.ts';

afterAll(removeTemporaryFolders);

const C = `content/${CONTRACT}`;
const day = (number: number) => new Date(SIGNED_AT.getTime() + number * 86_400_000);
const shanghai = (number: number) => `2025-07-${String(4 + number).padStart(2, '0')}T16:00:00+08:00`;

let repository: Repository;

beforeEach(() => {
  repository = createRepository();
  repository.commit(
    { name: 'one', files: { [`${C}/contract.yaml`]: 'id: C1\n', [`${C}/evidence/a.yaml`]: 'a: 1\n' } },
    { name: 'two', files: { [`${C}/evidence/b.yaml`]: 'b: 1\n' } },
  );
});

async function verify(roots: Identity[] = [root], where = repository.root): Promise<ContractAnchors> {
  const folder = join(where, 'content');
  const trusted = readAnchors(roots.map(pem));
  return verifyContract(await openAnchored(folder, await openWorktree(folder), trusted), CONTRACT);
}

/** Checks that do not hold, `?` for those left open. */
function troubles({ anchors }: ContractAnchors): string[] {
  return anchors.flatMap(({ checks }) =>
    checks.filter(({ ok }) => ok !== true).map(({ id, ok, text }) => `${ok === null ? '?' : ''}${id}：${text}`),
  );
}

function since({ files }: ContractAnchors): Record<string, string | null> {
  return Object.fromEntries(files.map((file) => [file.path, file.since]));
}

/** Changes an anchor file's JSON. */
function tamper(file: string, change: (anchor: Record<string, unknown>) => void): void {
  const anchor = JSON.parse(readFileSync(file, 'utf8'));
  change(anchor);
  writeFileSync(file, JSON.stringify(anchor));
}

describe('from when files provably existed', () => {
  test('the earliest anchor that lists the same bytes counts, at whatever path', async () => {
    await writeAnchor(repository, repository.hash('one'), day(0));
    await writeAnchor(repository, repository.hash('two'), day(7));
    repository.git('mv', `${C}/evidence/a.yaml`, `${C}/evidence/moved.yaml`);
    repository.write(`${C}/evidence/b.yaml`, 'b: 2\n');
    repository.write(`${C}/evidence/c.yaml`, 'c: 1\n');
    const result = await verify();
    expect(troubles(result)).toEqual([]);
    expect(result.anchors.map(({ verdict, time, listed }) => [verdict, time, listed])).toEqual([
      ['intact', shanghai(0), 2],
      ['intact', shanghai(7), 3],
    ]);
    expect(since(result)).toEqual({
      'contract.yaml': shanghai(0),
      'evidence/b.yaml': null,
      'evidence/c.yaml': null,
      'evidence/moved.yaml': shanghai(0),
    });
    expect(result.summary).toEqual({ files: 4, proven: 2, claimed: 0, uncovered: 2, unread: 0 });
  });

  test('an anchor added by a later commit is no part of what is listed', async () => {
    await writeAnchor(repository, repository.hash('two'), day(0));
    repository.git('add', '-A');
    repository.git('commit', '-qm', 'anchor');
    await writeAnchor(repository, repository.git('rev-parse', 'HEAD').trim(), day(1));
    const result = await verify();
    expect(troubles(result)).toEqual([]);
    expect(result.summary).toMatchObject({ files: 3, proven: 3 });
  });

  test('a token within a second counts for the end of it', async () => {
    const at = new Date(SIGNED_AT.getTime() + 300);
    const file = await writeAnchor(repository, repository.hash('one'), at);
    tamper(file, (anchor) => {
      anchor.time = '2025-07-04T16:00:01+08:00';
    });
    expect(since(await verify())['evidence/a.yaml']).toBe('2025-07-04T16:00:01+08:00');
  });

  test('without any anchor everything is uncovered', async () => {
    expect((await verify()).summary).toEqual({ files: 3, proven: 0, claimed: 0, uncovered: 3, unread: 0 });
  });

  test('without git the files themselves still match the listing', async () => {
    await writeAnchor(repository, repository.hash('two'), day(0));
    rmSync(join(repository.root, '.git'), { recursive: true });
    const result = await verify();
    expect(troubles(result)).toEqual([]);
    expect(result.summary).toMatchObject({ proven: 3 });
  });
});

describe('who stamped', () => {
  test('an unknown authority leaves a claim, not a proof', async () => {
    await writeAnchor(repository, repository.hash('two'), day(0));
    const result = await verify([issue(null, { subject: { CN: '别家' }, authority: true })]);
    expect(troubles(result)).toEqual([
      expect.stringMatching(/^\?chain：时间戳签发者证书未在信任名单内，请核对指纹 SHA-256 [0-9A-F:]{95}$/),
    ]);
    expect(result.summary).toMatchObject({ proven: 0, claimed: 3, uncovered: 0 });
    expect(result.files[0]).toMatchObject({ since: null, claimed: shanghai(0) });
  });

  test.each([
    ['for documents', stamperBy(root, { id: '1.3.6.1.5.5.7.3.36' })],
    ['not bound to stamping', stamperBy(root, { isCritical: false })],
    ['without any restriction', issue(root, { subject: { CN: '签名' } })],
  ])('a certificate %s', async (_, by) => {
    await writeAnchor(repository, repository.hash('two'), day(0), { by });
    const result = await verify();
    expect(troubles(result)).toContain('usage：签发者的证书不是时间戳专用证书');
    expect(result.anchors[0]?.verdict).toBe('altered');
    expect(result.summary).toMatchObject({ proven: 0, claimed: 0, uncovered: 3 });
  });

  test('a certificate that had run out by then', async () => {
    await writeAnchor(repository, repository.hash('two'), day(400));
    expect(troubles(await verify())).toEqual([
      expect.stringMatching(/^validity：证书“.*”在 2026-08-08 .*（北京时间）不在有效期内$/),
    ]);
  });
});

describe('what was changed afterwards', () => {
  let file: string;
  beforeEach(async () => {
    file = await writeAnchor(repository, repository.hash('two'), day(0));
  });

  const digestOff = 'timestamp：时间戳所记摘要与内容不一致';
  const cases: [string, (anchor: Record<string, unknown>) => void, string[]][] = [
    [
      'a line of the listing',
      (anchor) => {
        const lines = anchor.listing as string[];
        lines[2] = (lines[2] ?? '').replace(/^.{8}/, '00000000');
      },
      [digestOff, 'listing：清单与所记摘要不一致：清单被改动'],
    ],
    [
      'lines out of order',
      (anchor) => {
        anchor.listing = [...(anchor.listing as string[])].reverse();
      },
      [digestOff, 'listing：清单有不合规的行，不是本工具写出的样子'],
    ],
    [
      'the stated digest',
      (anchor) => {
        (anchor.tree as { sha256: string }).sha256 = '0'.repeat(64);
      },
      ['listing：清单与所记摘要不一致：清单被改动'],
    ],
    [
      'the stated number of files',
      (anchor) => {
        (anchor.tree as { files: number }).files = 30;
      },
      ['listing：清单与所记件数或字节数不一致'],
    ],
    [
      'the nonce',
      (anchor) => {
        anchor.nonce = '41c0ffee00000002';
      },
      ['nonce：时间戳的随机数与请求的不同：不是对这次请求的应答'],
    ],
    [
      'the stated time',
      (anchor) => {
        anchor.time = '2024-07-04T16:00:00+08:00';
      },
      ['time：文件所记时间与令牌不一致'],
    ],
    [
      'the contract',
      (anchor) => {
        anchor.contract = 'C2';
      },
      ['contract：这份时间锚写的合同是 C2，不是 C1'],
    ],
    [
      'the commit named',
      (anchor) => {
        anchor.commit = repository.hash('one');
      },
      [expect.stringMatching(/^commit：提交 [0-9a-f]{10} 中的材料与清单不一致：共 1 处，例如 evidence\/b\.yaml$/)],
    ],
    [
      'the token of another listing',
      (anchor) => {
        anchor.token = Buffer.from(stamp(Buffer.from('other'), day(0))).toString('base64');
      },
      [digestOff],
    ],
    [
      'a token without a number',
      (anchor) => {
        const data = Buffer.from(`${(anchor.listing as string[]).join('\n')}\n`);
        anchor.token = Buffer.from(stamp(data, day(0), { nonce: null })).toString('base64');
      },
      ['nonce：时间戳没有带回请求的随机数'],
    ],
    [
      'a token with bytes behind it',
      (anchor) => {
        const token = Buffer.from(anchor.token as string, 'base64');
        anchor.token = Buffer.concat([token, Buffer.alloc(9)]).toString('base64');
      },
      ['signature：时间戳令牌后面有多余的字节'],
    ],
  ];
  test.each(cases)('%s', async (_, change, expected) => {
    tamper(file, change);
    const result = await verify();
    expect(troubles(result)).toEqual(expected);
    expect(result.anchors[0]?.verdict).toBe('altered');
    expect(result.summary).toMatchObject({ proven: 0, claimed: 0, uncovered: 3 });
  });

  test('one bit of the token, anywhere: refused, or of no consequence to what it says', async () => {
    const token = Buffer.from(JSON.parse(readFileSync(file, 'utf8')).token, 'base64');
    const [before] = (await verify()).anchors;
    const imprint = token.indexOf(Buffer.from(JSON.parse(readFileSync(file, 'utf8')).tree.sha256, 'hex'));
    const refused = [imprint, imprint + 31, imprint + 50, token.length - 1, token.length - 60];
    expect(imprint).toBeGreaterThan(0);
    for (const at of [...refused, ...Array.from({ length: 30 }, (_, number) => number * 41)]) {
      tamper(file, (anchor) => {
        const changed = Buffer.from(token);
        changed[at] = (changed[at] ?? 0) ^ 0x04;
        anchor.token = changed.toString('base64');
      });
      const [report] = (await verify()).anchors;
      // What lies outside of every signature (the list of digests, a root nobody needs) may change unseen.
      if (report?.verdict === 'intact') {
        expect(refused).not.toContain(at);
        expect([report.time, report.authority]).toEqual([before?.time, before?.authority]);
      }
    }
  });

  test('the answer kept beside it', async () => {
    writeFileSync(file.replace('.json', '.tsr'), 'nothing');
    expect(troubles(await verify())).toEqual([
      expect.stringMatching(/^response：旁边的应答文件（\.tsr）读不出来：应答不是/),
    ]);
  });

  test('a later file, or a changed one, is simply not covered', async () => {
    repository.write(`${C}/evidence/a.yaml`, 'a: 2\n');
    const result = await verify();
    expect(result.anchors[0]?.verdict).toBe('intact');
    expect(since(result)['evidence/a.yaml']).toBeNull();
  });
});

describe('history that cannot tell', () => {
  test('a rewritten history: the token still proves the bytes, the commit is left open', async () => {
    await writeAnchor(repository, repository.hash('two'), day(0));
    repository.git('add', '-A');
    repository.git('commit', '-qm', 'anchor');
    repository.git('reset', '-q', '--soft', repository.hash('one'));
    repository.write(`${C}/evidence/b.yaml`, 'b: 2\n');
    repository.git('commit', '-qam', 'rewritten');
    const result = await verify();
    expect(troubles(result)).toEqual([
      expect.stringMatching(/^\?commit：提交 [0-9a-f]{10} 不在当前历史中，历史可能被改写过，清单无从重新计算$/),
    ]);
    expect(result.anchors[0]?.verdict).toBe('undecided');
    expect(since(result)).toMatchObject({ 'evidence/a.yaml': shanghai(0), 'evidence/b.yaml': null });
  });

  test('a shallow clone says so, and the files vouch for themselves', async () => {
    await writeAnchor(repository, repository.hash('one'), day(0));
    await writeAnchor(repository, repository.hash('two'), day(1));
    repository.git('add', '-A');
    repository.git('commit', '-qm', 'anchors');
    const clone = join(temporaryFolder(), 'clone');
    runGit(repository.root, ['clone', '-q', '--depth=1', `file://${repository.root}`, clone]);
    const result = await verify([root], clone);
    expect(troubles(result)).toEqual([expect.stringMatching(/^\?commit：这是浅克隆，取不到提交 .*清单无从重新计算$/)]);
    expect(result.anchors.map(({ verdict }) => verdict)).toEqual(['undecided', 'intact']);
    expect(result.summary).toMatchObject({ proven: 3 });
  });
});

describe('hostile anchors', () => {
  const anchors = () => join(repository.root, C, 'anchors');
  const put = (name: string, data: string | Buffer) => repository.write(`${C}/anchors/${name}`, data);

  const texts: [string, string | Buffer, RegExp][] = [
    ['nothing', '', /不是合规的 JSON/],
    ['not UTF-8', Buffer.from([0x7b, 0xff, 0x7d]), /不是合规的 JSON/],
    ['other JSON', '{"format": "other"}', /不是时间锚文件/],
    ['a list', '[]', /不是时间锚文件/],
    ['depth', '['.repeat(100_000), /不是合规的 JSON/],
    ['a prototype', '{"__proto__": {"format": "yanshou-anchor/1"}}', /不是时间锚文件/],
    ['a commit that is an option', anchorWith({ commit: '--upload-pack=x' }), /提交号 commit 不合规/],
    ['a listing that is none', anchorWith({ listing: [1] }), /清单 listing 不合规/],
    ['a line end in a line', anchorWith({ listing: ['a\nb'] }), /清单 listing 不合规/],
    ['a token that is none', anchorWith({ token: '<>' }), /不是 Base64/],
  ];
  test.each(texts)('%s', async (_, data, expected) => {
    put('x.json', data);
    const result = await verify();
    expect(troubles(result)).toEqual([expect.stringMatching(expected)]);
    expect(result.anchors[0]?.verdict).toBe('undecided');
  });

  test('a token of random bytes, deep nesting or a megabyte too many', async () => {
    const tokens = [Buffer.alloc(500, 0x5a), Buffer.alloc(200_000, 0x30), Buffer.alloc(3 << 20, 0x30)];
    for (const token of tokens) {
      put('x.json', anchorWith({ token: token.toString('base64') }));
      const [report] = (await verify()).anchors;
      expect(report?.verdict).not.toBe('intact');
      expect(report?.time).toBeNull();
    }
  });

  test('a file too large is not read, a link not followed', async () => {
    put('large.json', '{}');
    truncateSync(join(anchors(), 'large.json'), 5_000_000_000);
    symlinkSync('/etc/passwd', join(anchors(), 'link.json'));
    mkdirSync(join(anchors(), 'folder.json'));
    const result = await verify();
    expect(troubles(result)).toEqual([
      '?file：时间锚文件无法判断：文件过大，没有读取',
      '?file：时间锚文件无法判断：不是普通文件',
    ]);
  });

  test('strangers in the folder are named', async () => {
    put('lonely.tsr', 'x');
    put('notes.txt', 'x');
    expect((await verify()).notes).toEqual([
      `${CONTRACT}/anchors/lonely.tsr 不属于任何时间锚，没有看`,
      `${CONTRACT}/anchors/notes.txt 不属于任何时间锚，没有看`,
    ]);
  });

  test('times outside of any calendar', async () => {
    const file = await writeAnchor(repository, repository.hash('two'), new Date('0500-01-01T00:00:00Z'), {
      name: 'x',
      cms: { signedAt: null },
    });
    const [report] = (await verify()).anchors;
    expect(report?.verdict).toBe('altered');
    expect(report?.time).toBeNull();
    expect(dirname(file)).toBe(anchors());
  });
});

describe('one anchor file on its own', () => {
  test('without its content, the commit stays open', async () => {
    const file = await writeAnchor(repository, repository.hash('two'), day(0));
    const report = await verifyAnchorFile(file, readFileSync(file), null, null, readAnchors([pem(root)]));
    expect(report.verdict).toBe('undecided');
    expect(report.checks.filter(({ ok }) => ok !== true).map(({ id }) => id)).toEqual(['commit']);
  });
});

function anchorWith(part: Record<string, unknown>): string {
  return JSON.stringify({
    format: 'yanshou-anchor/1',
    contract: CONTRACT,
    commit: '0'.repeat(40),
    tree: { sha256: '0'.repeat(64), files: 0, bytes: 0 },
    nonce: '41',
    time: '2025-07-04T16:00:00+08:00',
    token: 'AAAA',
    listing: [],
    ...part,
  });
}

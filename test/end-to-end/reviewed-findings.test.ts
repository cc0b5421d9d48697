import { createHash } from 'node:crypto';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openWorkspace } from '../../scripts/commands/workspace.ts';
import { change, edited, ID, LEAD, OFFICE, at as pathOf, smallRepository, viewOf } from '../support/diff-repository.ts';
import { type FileChanges, type Repository, removeTemporaryFolders, temporaryFolder } from '../support/git-repo.ts';

/** What was reviewed of the scan's findings counts as the client committed or merged it last. */
afterAll(removeTemporaryFolders);

const PHONE = '13812345678';
const FILE = 'attachments/called.txt';
const NAMED = `attachments/${PHONE}.txt`;
const sha256 = createHash('sha256').update(PHONE).digest('hex');

const text = (...files: string[]): FileChanges => Object.fromEntries(files.map((file) => [pathOf(file), `${PHONE}\n`]));
function baseline(...files: string[]): FileChanges {
  const entries = files.map(
    (file) =>
      `  - {file: ${file}, kind: mobile, sha256: ${sha256}, reviewed_by: R-01, reviewed_on: 2025-03-10, reason: 设备编号}\n`,
  );
  return { [pathOf('scan-baseline.yaml')]: `entries:\n${entries.join('')}` };
}

async function told(repository: Repository, content = join(repository.root, 'content')): Promise<string[]> {
  const { results, source } = await openWorkspace({ content, cache: false, asOf: '2025-06-30' });
  expect(source.list().some(({ path }) => path.includes('called'))).toBe(true);
  return results.flatMap((one) =>
    ('snapshot' in one ? one.snapshot.diagnostics : one.diagnostics)
      .filter(({ rule }) => ['personal-data', 'unconfirmed', 'scan-baseline'].includes(rule))
      .map(({ rule, file, message }) => `${file.slice(ID.length + 1)} ${rule} ${message}`),
  );
}

const FOUND = `${FILE} personal-data 这里像是手机号码（138******78 的形式）`;
const waiting = (how: RegExp) => expect.stringMatching(new RegExp(`^scan-baseline.yaml unconfirmed .*${how.source}`));
const NOBODY = waiting(/未经委托方确认，不生效；委托方还没有确认过任何一项$/);

describe('a baseline silences', () => {
  test('nothing that the provider alone says, committed or not', async () => {
    const repository = smallRepository();
    change(repository, 'then', { ...text(FILE), ...baseline(FILE) });
    expect(await told(repository)).toEqual([FOUND, NOBODY]);

    const open = smallRepository();
    change(open, 'then', text(FILE));
    open.write(pathOf('scan-baseline.yaml'), String(Object.values(baseline(FILE))[0]));
    expect(await told(open)).toEqual([FOUND, waiting(/有尚未提交的改动，未经委托方确认/)]);
  });

  test('what the client says, or has merged', async () => {
    const own = smallRepository();
    change(own, 'then', { ...text(FILE), ...baseline(FILE) }, OFFICE);
    expect(await told(own)).toEqual([]);

    const merged = smallRepository();
    change(merged, 'then', { ...text(FILE), ...baseline(FILE) });
    merged.commit({ name: 'merge', from: 'base', merge: ['then'], takes: ['then'], author: OFFICE });
    expect(await told(merged)).toEqual([]);
  });

  test('what the client said, whatever the provider adds or takes away', async () => {
    const repository = smallRepository();
    change(repository, 'agreed', { ...text(FILE, 'attachments/b.txt'), ...baseline(FILE) }, OFFICE);
    repository.commit({ name: 'more', author: LEAD, files: baseline(FILE, 'attachments/b.txt') });
    const still = waiting(/仍按技术科 2025-06-29 提交的版本 \w{7} 计$/);
    const other = FOUND.replace(FILE, 'attachments/b.txt');
    expect(await told(repository)).toEqual([other, still]);
    repository.commit({ name: 'none', author: LEAD, files: { [pathOf('scan-baseline.yaml')]: null } });
    expect(await told(repository)).toEqual([other, waiting(/由非委托方身份删去.*仍按技术科/)]);
  });

  test('no name of a file, and what is masked there is masked everywhere', async () => {
    const repository = smallRepository();
    change(repository, 'then', { ...text(FILE), [pathOf(NAMED)]: '无', ...baseline(FILE, NAMED) });
    const lines = await told(repository);
    expect(lines).toEqual([
      'attachments/138******78.txt personal-data 文件名像是手机号码（138******78 的形式）',
      FOUND,
      NOBODY,
      'scan-baseline.yaml personal-data 这里像是手机号码（138******78 的形式）',
    ]);
    const { source } = await openWorkspace({ content: `${repository.root}/content`, cache: false });
    expect(source.list().some(({ path }) => path.includes(PHONE))).toBe(false);
  });

  test('as it is where nobody can tell who confirmed it', async () => {
    const repository = smallRepository();
    change(repository, 'then', { ...text(FILE), ...baseline(FILE) });
    const folder = temporaryFolder();
    cpSync(join(repository.root, 'content'), folder, { recursive: true });
    expect(await told(repository, folder)).toEqual([]);
  });

  test('nothing more where one of the contract’s other files waits too', async () => {
    const repository = smallRepository();
    change(repository, 'then', {
      ...text(FILE),
      ...baseline(FILE),
      ...edited('parameters.yaml', ['late: "0.5"', 'late: 0']),
    });
    expect(await told(repository)).toEqual([FOUND, expect.stringMatching(/^parameters.yaml unconfirmed /), NOBODY]);
  });
});

test('whoever compares two versions reads what is to be silenced, and that it does not count', async () => {
  const repository = smallRepository();
  change(repository, 'text', text(FILE));
  repository.commit({ name: 'then', author: LEAD, files: baseline(FILE) });
  const view = await viewOf(repository, 'text', 'then');
  expect(view.files.contract).toEqual([
    {
      file: `${ID}/scan-baseline.yaml`,
      changes: [
        {
          path: `${FILE} 的一处 mobile（校验值 ${sha256.slice(0, 8)}…）不再提示`,
          sentence: `${FILE} 的一处 mobile（校验值 ${sha256.slice(0, 8)}…）不再提示：新增 设备编号（R-01 2025-03-10 复核）`,
        },
      ],
      more: 0,
    },
  ]);
  expect(view.diagnostics.gone).toEqual([]);
  expect(view.diagnostics.new.map(({ rule }) => rule)).toEqual(['unconfirmed']);
});

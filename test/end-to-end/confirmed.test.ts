import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openWorkspace } from '../../scripts/commands/workspace.ts';
import type { Snapshot } from '../../scripts/model/snapshot.ts';
import {
  change,
  edited,
  ID,
  LEAD,
  OFFICE,
  at as pathOf,
  smallRepository,
  textOf,
  without,
} from '../support/diff-repository.ts';
import { type FileChanges, type Repository, removeTemporaryFolders } from '../support/git-repo.ts';

/**
 * The supplier does not grade himself, from the repository to the score. The small contract deducts, in yuan, as of
 * 30 June 2025: 800 for the client's finding, 300 for each round missed (one more is waived), and half of 1000 for each
 * monthly report late, as a sheet agreed.
 */
const FINDING = 'findings/RD-2025-01.yaml';
const WAIVER = 'waivers/MJ-2025-01.yaml';
const SHEET = 'evidence/parameter-sheet/KJ-2025-01.yaml';

afterAll(removeTemporaryFolders);

async function look(repository: Repository, asOf = '2025-06-30'): Promise<Snapshot> {
  const { results } = await openWorkspace({ content: join(repository.root, 'content'), cache: false, asOf });
  const [result] = results;
  if (!result || !('snapshot' in result)) throw new Error('no snapshot');
  return result.snapshot;
}
/** What the sheet comes to, and what is said of who stands behind what. */
async function told(repository: Repository, asOf?: string): Promise<{ total: string; messages: string[] }> {
  const { score, diagnostics } = await look(repository, asOf);
  const rules = ['unconfirmed', 'vanished-record', 'commit-signature', 'duplicate-id', 'changed-later'];
  const messages = diagnostics
    .filter(({ rule }) => rules.includes(rule))
    .map(
      ({ file, range: { start }, message }) => `${file.slice(ID.length + 1)}:${start.line}:${start.column} ${message}`,
    );
  return { total: score.total, messages };
}

/** Version names differ from run to run of git no more than their commits do: those of the base are fixed. */
function afterwards(files: FileChanges, author = LEAD): Repository {
  const repository = smallRepository();
  change(repository, 'then', files, author);
  return repository;
}

const BASE = '技术科 2025-02-28 提交的版本';
const version = (repository: Repository, name = 'base') => repository.hash(name).slice(0, 7);

test('as the client has it', async () => {
  expect(await told(smallRepository())).toEqual({ total: '-5200.00', messages: [] });
});

describe('what the provider changes in a client’s record changes nothing', () => {
  test.each<[string, FileChanges, string]>([
    [
      'another row',
      edited(FINDING, ['row: conduct', 'row: restoration']),
      `${FINDING}:5:6 甲方认定 RD-2025-01 在 2025-06-29 由非委托方身份改动（考核行）`,
    ],
    [
      'a decision in the client’s name',
      edited(FINDING, [
        'reply:',
        'decision: {at: 2025-05-20T09:00:00+08:00, by: DAG-01, result: dismissed, text: 查无此事}\nreply:',
      ]),
      `${FINDING}:10:11 甲方认定 RD-2025-01 在 2025-06-29 由非委托方身份改动（处理决定）`,
    ],
    [
      'withdrawn',
      edited(FINDING, ['row: conduct', 'row: conduct\nstatus: withdrawn']),
      `${FINDING}:6:9 甲方认定 RD-2025-01 在 2025-06-29 由非委托方身份改动（改成撤回）`,
    ],
    [
      'a day that has not come yet',
      edited(FINDING, ['recorded_at: 2025-05-15', 'recorded_at: 2026-05-15']),
      `${FINDING}:3:14 甲方认定 RD-2025-01 在 2025-06-29 由非委托方身份改动（记录时间）`,
    ],
    [
      'another kind',
      edited(FINDING, ['kind: finding', 'kind: document']),
      `${FINDING}:2:5 甲方认定 RD-2025-01 在 2025-06-29 由非委托方身份改动（种类）`,
    ],
    [
      'a field less, so that it is no finding any more',
      edited(FINDING, ['fact: 未登记即进入阅览库\n', '']),
      `${FINDING}:2:5 甲方认定 RD-2025-01 在 2025-06-29 由非委托方身份改动（事实）`,
    ],
    [
      'a reply that the client has had already',
      edited(FINDING, ['position: accepted', 'position: disputed']),
      `${FINDING}:11:3 甲方认定 RD-2025-01 在 2025-06-29 由非委托方身份改动（乙方答复）`,
    ],
    [
      'a waiver of more',
      edited(WAIVER, ['to: 2025-04-15', 'to: 2025-06-30'], ['[digital-store]', '[digital-store, reading-room]']),
      `${WAIVER}:6:11 例外（经甲方同意） MJ-2025-01 在 2025-06-29 由非委托方身份改动（适用对象、止于）`,
    ],
    [
      'what was agreed',
      edited(SHEET, ['reading: half', 'reading: none']),
      `${SHEET}:8:1 考核参数确认书 KJ-2025-01 在 2025-06-29 由非委托方身份改动（各项约定）`,
    ],
  ])('%s', async (_, files, begins) => {
    const repository = afterwards(files);
    const { total, messages } = await told(repository);
    expect(total).toBe('-5200.00');
    expect(messages).toEqual([`${begins}，未经委托方确认；仍按 ${BASE} ${version(repository)} 计`]);
  });
});

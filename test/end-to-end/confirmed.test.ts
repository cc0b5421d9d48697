import { rmSync } from 'node:fs';
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
  viewOf,
  without,
} from '../support/diff-repository.ts';
import { createRepository, type FileChanges, type Repository, removeTemporaryFolders } from '../support/git-repo.ts';

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
      `${WAIVER}:6:11 例外（经甲方同意） MJ-2025-01 在 2025-06-29 由非委托方身份改动（适用对象、例外止日）`,
    ],
    [
      'what was agreed',
      edited(SHEET, ['reading: half', 'reading: none']),
      `${SHEET}:9:3 考核参数确认书 KJ-2025-01 在 2025-06-29 由非委托方身份改动（约定）`,
    ],
  ])('%s', async (_, files, begins) => {
    const repository = afterwards(files);
    const { total, messages } = await told(repository);
    expect(total).toBe('-5200.00');
    expect(messages).toEqual([`${begins}，未经委托方确认；仍按${BASE} ${version(repository)} 计`]);
  });
});

test('a comparison says what the file says otherwise, and what counts', async () => {
  const repository = afterwards(edited(FINDING, ['row: conduct', 'row: restoration']));
  const { records } = await viewOf(repository, 'base', 'then');
  expect(records.removed).toEqual([]);
  expect(records.changed.map(({ id, fields }) => [id, fields.map(({ label, after }) => [label, after])])).toEqual([
    ['RD-2025-01', [['效力', `文件改动了考核行，未经甲方确认，仍按版本 ${version(repository)} 计`]]],
  ]);
});

describe('what is taken out', () => {
  const GONE = `甲方认定 RD-2025-01 现已不在材料中；最后见于版本`;

  test.each([
    ['a finding', FINDING],
    ['a waiver', WAIVER],
    ['what was agreed', SHEET],
  ])('by the provider stays in effect: %s', async (_, path) => {
    const repository = afterwards(without(path));
    const { total, messages } = await told(repository);
    expect(total).toBe('-5200.00');
    expect(messages).toEqual([expect.stringContaining(`；委托方没有确认删除，仍按${BASE} ${version(repository)} 计`)]);
  });

  test('stays a record that faces can name', async () => {
    const { ledgers, findings, summary } = await look(afterwards(without(FINDING)));
    const [chunk] = ledgers.filter(({ kind }) => kind === 'finding');
    expect(chunk?.records.map(({ id, provenance }) => [id, provenance.confirmed, provenance.standing?.now])).toEqual([
      ['RD-2025-01', true, 'gone'],
    ]);
    expect(findings.map(({ id, state }) => [id, state])).toEqual([['RD-2025-01', 'recorded']]);
    expect(summary).toEqual((await look(smallRepository())).summary && { ...summary });
  });

  test('by the client is gone', async () => {
    const repository = afterwards(without(FINDING), OFFICE);
    const { total, messages } = await told(repository);
    expect(total).toBe('-4400.00');
    expect(messages).toEqual([
      `${FINDING}:1:1 ${GONE} ${version(repository)}（2025-02-28 10:00）的 ${ID}/${FINDING}:1`,
    ]);
  });

  test('by the provider is gone once the client has merged that, and not before', async () => {
    const repository = afterwards(without(FINDING));
    const merge = { merge: ['then'], takes: ['then'], from: 'base' };
    repository.commit({ name: 'own', ...merge, author: LEAD });
    expect((await told(repository)).total).toBe('-5200.00');
    repository.commit({ name: 'accepted', ...merge, author: OFFICE });
    expect((await told(repository)).total).toBe('-4400.00');
  });

  test('by the client does not come back by the provider', async () => {
    const repository = afterwards(without(WAIVER), OFFICE);
    const without300 = await told(repository);
    repository.commit({ name: 'again', author: LEAD, files: { [pathOf(WAIVER)]: textOf(WAIVER) } });
    const { total, messages } = await told(repository);
    expect([without300.total, total]).toEqual(['-5500.00', '-5500.00']);
    expect(messages).toEqual([
      `${WAIVER}:2:5 例外（经甲方同意） MJ-2025-01 在 2025-06-29 由非委托方身份改动，暂不生效`,
    ]);
  });

  test('in the work tree alone', async () => {
    const repository = smallRepository();
    rmSync(join(repository.root, pathOf(FINDING)));
    expect((await told(repository)).total).toBe('-5200.00');
  });

  test('by making its file one that nobody can read', async () => {
    const repository = afterwards({ [pathOf(FINDING)]: `${textOf(FINDING)}- : [\n` });
    const { total, messages } = await told(repository);
    expect(total).toBe('-5200.00');
    expect(messages).toEqual([
      `${FINDING}:1:1 甲方认定 RD-2025-01 所在的文件现在读不出这条记录，未经委托方确认；仍按${BASE} ${version(repository)} 计`,
    ]);
  });
});

describe('what the provider’s own hand cannot do by another way', () => {
  test('register the same number again, in a file that is read first', async () => {
    const other = textOf(FINDING).replace('row: conduct', 'row: restoration');
    const { total, messages } = await told(afterwards({ [pathOf('findings/AA.yaml')]: other }));
    expect(total).toBe('-5200.00');
    expect(messages).toEqual([expect.stringMatching(/^findings\/RD-2025-01\.yaml:2:5 .*RD-2025-01/)]);
  });

  test('change it in the work tree', async () => {
    const repository = smallRepository();
    repository.write(pathOf(FINDING), textOf(FINDING).replace('row: conduct', 'row: restoration'));
    const { total, messages } = await told(repository);
    expect(total).toBe('-5200.00');
    expect(messages).toEqual([
      `${FINDING}:5:6 甲方认定 RD-2025-01 有尚未提交的改动（考核行），未经委托方确认；仍按${BASE} ${version(repository)} 计`,
    ]);
  });

  const V2: FileChanges = edited(WAIVER, ['to: 2025-04-15', 'to: 2025-03-31']);

  test('let a merge take the older version, which the client has replaced', async () => {
    const repository = smallRepository();
    change(repository, 'replaced', V2, OFFICE);
    repository.commit(
      { name: 'aside', from: 'base', author: LEAD, files: { 'README.md': '说明' } },
      { name: 'merge', merge: ['replaced'], author: LEAD },
    );
    const { total, messages } = await told(repository);
    expect(total).toBe('-5500.00');
    expect(messages).toEqual([
      expect.stringContaining(
        `（例外止日），未经委托方确认；仍按技术科 2025-06-29 提交的版本 ${version(repository, 'replaced')} 计`,
      ),
    ]);
  });

  test('bring in again what the client left out when he merged', async () => {
    const repository = smallRepository();
    const wider = edited(
      WAIVER,
      ['[digital-store]', '[digital-store, reading-room]'],
      ['to: 2025-04-15', 'to: 2025-06-30'],
    );
    repository.commit(
      { name: 'wider', author: LEAD, files: wider },
      { name: 'left out', from: 'base', merge: ['wider'], author: OFFICE },
      { name: 'again', author: LEAD, files: wider },
    );
    const { total, messages } = await told(repository);
    expect(total).toBe('-5200.00');
    expect(messages).toEqual([
      expect.stringContaining(`；仍按技术科 2025-02-28 合并的版本 ${version(repository, 'left out')} 计`),
    ]);
  });
});

describe('what changes nothing that anybody has to confirm', () => {
  test.each<[string, FileChanges]>([
    ['another indent and other quotes', edited(FINDING, ['row: conduct', 'row:   "conduct"   # 其他'])],
    ['another file', { ...without(FINDING), [pathOf('findings/2025.yaml')]: textOf(FINDING) }],
    ['a file beside it', { [pathOf('attachments/说明.txt')]: '说明' }],
  ])('%s', async (_, files) => {
    expect(await told(afterwards(files))).toEqual({ total: '-5200.00', messages: [] });
  });

  test('an older text restored', async () => {
    const repository = afterwards(edited(FINDING, ['row: conduct', 'row: restoration']));
    repository.commit({ name: 'restored', author: LEAD, files: { [pathOf(FINDING)]: textOf(FINDING) } });
    expect(await told(repository)).toEqual({ total: '-5200.00', messages: [] });
  });

  test.each([
    ['committed', 'then'],
    ['merged', 'merge'],
  ])('what the client has %s', async (how) => {
    const files = edited(FINDING, [
      'reply:',
      'decision: {at: 2025-05-20T09:00:00+08:00, by: DAG-01, result: dismissed, text: 查无此事}\nreply:',
    ]);
    const repository = afterwards(files, how === 'merged' ? LEAD : OFFICE);
    if (how === 'merged')
      repository.commit({ name: 'merge', from: 'base', merge: ['then'], takes: ['then'], author: OFFICE });
    expect(await told(repository)).toEqual({ total: '-4400.00', messages: [] });
  });
});

describe('the provider’s reply', () => {
  const reply = (at: string, position = 'disputed') => ({
    [pathOf(FINDING)]: `${OPEN}reply: {at: ${at}, by: TECH-03, position: ${position}, text: 当日有登记}\n`,
  });
  const OPEN = textOf(FINDING).replace(/^reply:[\s\S]*$/m, '');
  /** The finding without its reply, under a sheet that gives five working days for one. */
  const started = (): Repository => {
    const repository = smallRepository();
    const scorecard = edited('scorecard.yaml', ['base: ~', 'findings: {procedure: {reply_workdays: 5}}\nbase: ~']);
    repository.commit({
      name: 'open',
      author: OFFICE,
      at: '2025-05-15T10:30:00+08:00',
      files: { [pathOf(FINDING)]: OPEN, ...scorecard },
    });
    return repository;
  };

  test('hangs on the finding as he gives it', async () => {
    const repository = started();
    repository.commit({
      name: 'reply',
      author: LEAD,
      at: '2025-05-19T10:00:00+08:00',
      files: reply('2025-05-19T09:00:00+08:00'),
    });
    const { score, findings, diagnostics } = await look(repository);
    expect([score.total, score.total_if_dismissed]).toEqual(['-5200.00', '-4400.00']);
    expect(findings.map(({ state, reply_in_time }) => [state, reply_in_time])).toEqual([['disputed', true]]);
    expect(diagnostics.filter(({ rule }) => rule === 'unconfirmed')).toEqual([]);
  });

  test('is nobody else’s to give', async () => {
    const repository = started();
    const author = { name: '旁人', email: 'somebody@elsewhere.example' };
    repository.commit({
      name: 'reply',
      author,
      at: '2025-05-19T10:00:00+08:00',
      files: reply('2025-05-19T09:00:00+08:00'),
    });
    expect((await look(repository)).score.total_if_dismissed).toBe('-5200.00');
    expect((await told(repository)).messages).toEqual([expect.stringContaining('由非委托方身份改动（乙方答复）')]);
  });

  test('is as late as it came in', async () => {
    const repository = started();
    repository.commit({
      name: 'reply',
      author: LEAD,
      at: '2025-06-20T10:00:00+08:00',
      files: reply('2025-05-19T09:00:00+08:00'),
    });
    const { score, findings } = await look(repository);
    expect([score.total, score.total_if_dismissed]).toEqual(['-5200.00', '-5200.00']);
    expect(findings.map(({ state, reply_in_time }) => [state, reply_in_time])).toEqual([['recorded', false]]);
  });

  test('takes nothing else with it', async () => {
    const repository = started();
    const [[path, text] = []] = Object.entries(reply('2025-05-19T09:00:00+08:00'));
    const files = { [path as string]: String(text).replace('row: conduct', 'row: restoration') };
    repository.commit({ name: 'reply', author: LEAD, at: '2025-05-19T10:00:00+08:00', files });
    const { total_if_dismissed } = (await look(repository)).score;
    const { total, messages } = await told(repository);
    expect([total, total_if_dismissed]).toEqual(['-5200.00', '-4400.00']);
    expect(messages).toEqual([expect.stringContaining('由非委托方身份改动（考核行）')]);
  });
});

describe('who the client is', () => {
  const MAIN = 'contract.yaml';
  const mine = edited(MAIN, [
    'identities:\n',
    `identities:\n  - {email: ${LEAD.email.replace('lead', 'boss')}, name: 某人, role: client}\n`,
  ]);
  const BOSS = { name: '某人', email: LEAD.email.replace('lead', 'boss') };
  const nobody = edited(MAIN, ['name: 技术科, role: client', 'name: 技术科, role: provider']);
  const dismissed = edited(FINDING, [
    'reply:',
    'decision: {at: 2025-05-20T09:00:00+08:00, by: DAG-01, result: dismissed, text: 查无此事}\nreply:',
  ]);

  test('is not for the provider to add', async () => {
    const repository = afterwards(mine);
    repository.commit({ name: 'decided', author: BOSS, files: dismissed });
    const { total, messages } = await told(repository);
    expect(total).toBe('-5200.00');
    expect(messages).toEqual([
      expect.stringMatching(/^contract\.yaml:1:1 合同文件 contract\.yaml 最近一次改动（2025-06-29，/),
      expect.stringContaining('（处理决定），未经委托方确认；仍按技术科 2025-02-28'),
    ]);
  });

  test('nor to take away', async () => {
    expect((await told(afterwards(nobody))).total).toBe('-5200.00');
    const open = smallRepository();
    open.write(pathOf(MAIN), String(nobody[pathOf(MAIN)]));
    expect((await told(open)).total).toBe('-5200.00');
  });

  test('is anyone’s to put right before the client has done anything', async () => {
    const repository = createRepository();
    const wrong = edited(MAIN, ['office@dangan.example', 'ofice@dangan.example']);
    const files = Object.fromEntries(
      [
        ...['checklist', 'kinds', 'parameters', 'scorecard', 'severities', 'systems', 'volumes'].map(
          (name) => `${name}.yaml`,
        ),
      ].map((path) => [pathOf(path), textOf(path)]),
    );
    repository.commit(
      { name: 'first', author: LEAD, at: '2025-02-26T10:00:00+08:00', files: { ...files, ...wrong } },
      { name: 'right', author: LEAD, files: { [pathOf(MAIN)]: textOf(MAIN) } },
      {
        name: 'client',
        author: OFFICE,
        at: '2025-05-15T11:00:00+08:00',
        files: { [pathOf(FINDING)]: textOf(FINDING) },
      },
      { name: 'late', author: LEAD, files: nobody },
    );
    const { findings, diagnostics } = await look(repository);
    expect(findings.map(({ id, state }) => [id, state])).toEqual([['RD-2025-01', 'recorded']]);
    expect(diagnostics.filter(({ rule }) => rule === 'unconfirmed').map(({ file }) => file)).toEqual([`${ID}/${MAIN}`]);
  });

  test.each([
    ['by committing it', OFFICE],
    ['by merging it', LEAD],
  ])('is the client’s to say, %s', async (how, author) => {
    const repository = afterwards(mine, author);
    if (how === 'by merging it')
      repository.commit({ name: 'merge', from: 'base', merge: ['then'], takes: ['then'], author: OFFICE });
    repository.commit({ name: 'decided', author: BOSS, files: dismissed });
    expect(await told(repository)).toEqual({ total: '-4400.00', messages: [] });
  });
});

describe('what moves a date or costs money, though anyone may write it down', () => {
  const EVENT = 'evidence/contract-event/CF-2025-01.yaml';
  const DECISION = [
    'kind: contract-event',
    'id: CF-2025-01',
    'recorded_at: 2025-06-12T10:00:00+08:00',
    'recorded_by: DAG-01',
    'subtype: penalty-decision',
    'title: 违约金决定',
    'occurred_on: 2025-06-11',
    'issued_by: 委托方',
    'basis_clause: art-5',
    'rate_percent: 2%',
    'base_amount: "93000.00"',
    'amount: "1860.00"',
    '',
  ].join('\n');
  const decided = (): Repository => {
    const repository = smallRepository();
    const formula = '{id: delay, title: 延误, clause: art-5, rate_from: 1%, rate_to: 3%, base: stated}';
    const files = {
      ...edited('contract.yaml', ['roles:', `formulas:\n  - ${formula}\nroles:`]),
      ...edited('kinds.yaml', ['kinds:\n', 'kinds:\n  - {kind: contract-event}\n']),
      [pathOf(EVENT)]: DECISION,
    };
    repository.commit({ name: 'decided', author: OFFICE, at: '2025-06-12T11:00:00+08:00', files });
    return repository;
  };
  const computed = async (repository: Repository) =>
    (await look(repository)).penalties.flatMap(({ decisions }) =>
      decisions.map((one) => [one.in_effect, one.computed]),
    );

  test('as the client decided', async () => expect(await computed(decided())).toEqual([[true, '1860.00']]));

  test.each<[string, FileChanges, string]>([
    ['changed', { [pathOf(EVENT)]: DECISION.replace('2%', '1%') }, '由非委托方身份改动（'],
    [
      'taken for another sort',
      { [pathOf(EVENT)]: DECISION.replace('penalty-decision', 'negotiation') },
      '由非委托方身份改动（',
    ],
    ['taken out', without(EVENT), '现已不在材料中'],
  ])('%s by the provider', async (_, files, words) => {
    const repository = decided();
    repository.commit({ name: 'then', author: LEAD, at: '2025-06-20T10:00:00+08:00', files });
    expect(await computed(repository)).toEqual([[true, '1860.00']]);
    const { messages } = await told(repository);
    expect(messages.filter((message) => message.includes('CF-2025-01'))).toEqual([
      expect.stringMatching(
        new RegExp(`${words}.*仍按技术科 2025-06-12 提交的版本 ${version(repository, 'decided')} 计$`),
      ),
    ]);
  });

  test('never the client’s: counts for nothing', async () => {
    const repository = decided();
    const files = { [pathOf(EVENT.replace('01', '02'))]: DECISION.replaceAll('CF-2025-01', 'CF-2025-02') };
    repository.commit({ name: 'own', author: LEAD, files });
    expect(await computed(repository)).toEqual([
      [true, '1860.00'],
      [false, null],
    ]);
  });
});

test('a version that was of no use counts for nothing, before and after', async () => {
  const repository = smallRepository();
  change(repository, 'useless', edited(FINDING, ['fact: 未登记即进入阅览库\n', '']), OFFICE);
  const before = await told(repository);
  repository.commit({ name: 'then', author: LEAD, files: { [pathOf(FINDING)]: textOf(FINDING) } });
  const { total, messages } = await told(repository);
  expect([before.total, total]).toEqual(['-4400.00', '-4400.00']);
  expect(messages).toEqual([
    expect.stringContaining(
      `技术科 2025-06-29 提交的版本 ${version(repository, 'useless')} 按现在的格式不合格，改动前后都不生效`,
    ),
  ]);
});

test('older versions are masked as the content is', async () => {
  const repository = smallRepository();
  const phone = ['138', '1234', '5678'].join('');
  change(repository, 'phone', edited(FINDING, ['未登记即进入阅览库', `未登记即进入阅览库，联系人 ${phone}`]), OFFICE);
  repository.commit({ name: 'then', author: LEAD, files: { [pathOf(FINDING)]: textOf(FINDING) } });
  const snapshot = await look(repository);
  expect(snapshot.score.total).toBe('-5200.00');
  expect(snapshot.findings[0]?.text).toMatch(/^未登记即进入阅览库，联系人 138\*+/);
  expect(JSON.stringify({ ...snapshot, ledgers: snapshot.ledgers })).not.toContain(phone);
});

test('many records of one file changed by one commit are told once', async () => {
  const many = (row: string) =>
    `kind: finding\nrecords:\n${[1, 2, 3, 4]
      .map((number) =>
        textOf(FINDING)
          .replace(/^kind: finding\n/, '')
          .replace('RD-2025-01', `RD-2025-1${number}`)
          .replace('row: conduct', `row: ${row}`),
      )
      .map((text) => text.trimEnd().replaceAll(/^/gm, '    ').replace('    id', '  - id'))
      .join('\n')}\n`;
  const path = pathOf('findings/more.yaml');
  const repository = smallRepository();
  change(repository, 'more', { [path]: many('conduct') }, OFFICE);
  repository.commit({ name: 'then', author: LEAD, files: { [path]: many('restoration') } });
  const { total, messages } = await told(repository);
  expect(total).toBe('-8400.00');
  expect(messages).toEqual([expect.stringMatching(/RD-2025-11 .*；本文件共有 4 条是这样，各按最后确认的那一版计$/)]);
});

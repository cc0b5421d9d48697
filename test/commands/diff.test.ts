import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { diffJson } from '../../scripts/faces/diff-json.ts';
import { diffMarkdown } from '../../scripts/faces/diff-markdown.ts';
import { diffText } from '../../scripts/faces/diff-text.ts';
import type { DiffView } from '../../scripts/view/diff/types.ts';
import { passesDiff } from '../../scripts/view/diff.ts';
import {
  at,
  change,
  compared,
  edited,
  ID,
  OFFICE,
  smallRepository,
  textOf,
  viewOf,
  without,
} from '../support/diff-repository.ts';
import { type Repository, removeTemporaryFolders } from '../support/git-repo.ts';
import { yanshou } from '../support/sample-repository.ts';

let repository: Repository;
beforeAll(() => {
  repository = smallRepository();
});
afterAll(removeTemporaryFolders);

const NOTHING = {
  records: { added: [], changed: [], removed: [], moved: 0 },
  gaps: { opened: [], closed: [], other: [] },
  diagnostics: { new: [], gone: [] },
  conditions: [],
  parameters: [],
};
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
const sentences = (list: readonly { sentence: string }[]) => list.map(({ sentence }) => sentence);

/** The view and the view the other way round: whatever came in one goes in the other. */
async function bothWays(base: string, head: string): Promise<[DiffView, DiffView]> {
  return [await viewOf(repository, base, head), await viewOf(repository, head, base)];
}

describe('records', () => {
  test('a version compared with itself differs in nothing', async () => {
    const view = await viewOf(repository, 'base', 'base');
    expect(view).toMatchObject({ ...NOTHING, same: true, gate: { errors: 0, gaps: 0 } });
    expect(view.headline).toBe(
      '新增 0 条、改动 0 条、撤去 0 条；补齐 0 项、新缺 0 项；核查提示 新 0 已消 0；试算 −5,200.00 元（未变）',
    );
  });

  test('an edited record is told field by field, in the words of the contract, and by what it costs', async () => {
    const file = 'evidence/incident/GZ-2025-03.yaml';
    change(
      repository,
      'edited',
      edited(
        file,
        ['acknowledged_at: 2025-05-20T10:00:00+08:00', 'acknowledged_at: 2025-05-20T16:00:00+08:00'],
        ['severity: 二级', 'severity: 三级'],
        ['handling: 分批重放', 'handling: 分批重放\nremarks: 补充说明'],
      ),
    );
    const [there, back] = await bothWays('base', 'edited');
    expect(there.records).toMatchObject({ added: [], removed: [], changed: [{ id: 'GZ-2025-03', line: 1 }] });
    expect(sentences(there.records.changed[0]?.fields ?? [])).toEqual([
      '故障等级：二级 → 三级（重）',
      '人工响应时间：2025-05-20 10:00 → 2025-05-20 16:00',
      '备注：新填 补充说明',
    ]);
    expect(sentences(back.records.changed[0]?.fields ?? [])).toEqual([
      '故障等级：三级（重） → 二级',
      '人工响应时间：2025-05-20 16:00 → 2025-05-20 10:00',
      '备注：删去 补充说明',
    ]);
    // Answered within an hour before, after seven hours now: 200 yuan; the cap of the other row keeps its total.
    expect(there.score).toMatchObject({
      before: '-5200.00',
      after: '-5400.00',
      sentence: '试算 −5,200.00 → −5,400.00 元（响应 −200）',
      rows: [
        { row: 'response', delta: '−200', charges: [{ change: 'added' }] },
        { row: 'restoration', delta: null, charges: [{ change: 'changed' }] },
      ],
    });
    expect(back.score?.sentence).toBe('试算 −5,400.00 → −5,200.00 元（响应 +200）');
    expect(back.score?.rows[0]?.charges[0]?.sentence).toMatch(/^不再扣 200 故障未按时响应：GZ-2025-03/);
  });

  test('a removed document opens the gap that adding it closes', async () => {
    change(repository, 'removed', without('evidence/backup-report/2025-04.yaml'));
    const [there, back] = await bothWays('base', 'removed');
    expect(ids(there.records.removed)).toEqual(['YB-2025-04']);
    expect(there.gaps.opened).toMatchObject([
      { occurrence: 'monthly/2025-04', before: '已交', after: '未交', gated: true },
    ]);
    expect(sentences(there.gaps.opened)).toEqual(['2025-04 月报：已交 → 未交，应于 2025-05-08 前']);
    expect(there.diagnostics.new.map(({ rule }) => rule)).toEqual(['vanished-record']);
    expect(sentences(there.conditions)).toEqual(['资料齐全：缺 2（已齐 13/15） → 缺 3（已齐 12/15）']);
    expect(passesDiff(there)).toBe(false);

    expect(ids(back.records.added)).toEqual(['YB-2025-04']);
    expect(back.gaps).toMatchObject({ opened: [], closed: [{ before: '未交', after: '已交' }] });
    expect(back.diagnostics).toMatchObject({ new: [], gone: [{ rule: 'vanished-record' }] });
    expect(back.headline).toContain('新增 1 条、改动 0 条、撤去 0 条；补齐 1 项、新缺 0 项；核查提示 新 0 已消 1');
    expect(passesDiff(back)).toBe(true);
  });

  test.each([
    ['renamed', without('evidence/incident/2025-spring.yaml'), 'evidence/incident/renamed.yaml'],
    ['moved below', without('evidence/incident/2025-spring.yaml'), 'evidence/incident/2025/03/spring.yaml'],
  ])('a %s file changes no record', async (name, gone, to) => {
    change(repository, name, { ...gone, [at(to)]: textOf('evidence/incident/2025-spring.yaml') });
    const [there, back] = await bothWays('base', name);
    const expected = { ...NOTHING, records: { ...NOTHING.records, moved: 2 }, same: true };
    expect([there, back]).toMatchObject([expected, expected]);
  });

  test('records gathered into one file, below a comment and in another order, are no change', async () => {
    const one = textOf('evidence/incident/GZ-2025-03.yaml').replace('kind: incident\n', '').trimEnd();
    const item = `  - ${one.split('\n').join('\n    ')}\n`;
    const spring = textOf('evidence/incident/2025-spring.yaml');
    change(repository, 'gathered', {
      ...without('evidence/incident/GZ-2025-03.yaml'),
      [at('evidence/incident/2025-spring.yaml')]:
        `# 合并成一个文件\n${spring.replace('records:\n', `records:\n${item}`)}`,
    });
    const view = await viewOf(repository, 'base', 'gathered');
    expect(view).toMatchObject({ ...NOTHING, records: { ...NOTHING.records, moved: 1 }, same: true });
  });

  test('lists are told by their entries, bodies by their headings, and long texts by what differs', async () => {
    const long = '数字档案库运行平稳，第 4 次巡查无异常。';
    const body = '巡查了入库、检索与借阅三个模块，逐项核对了存储余量与日志，'.repeat(6);
    change(repository, 'long', edited('evidence/inspection-report/digital-store-2025-03-04.md', [long, body]));
    repository.commit({
      name: 'longer',
      files: {
        ...edited(
          'evidence/inspection-report/digital-store-2025-03-04.md',
          [long, body.replace('存储余量与日志，巡查', '存储余量，巡查')],
          ['{name: 入库, ok: true}', '{name: 入库, ok: false}\n  - {name: 检索, ok: true}'],
          ['value: "54.5"', 'value: "61.0"'],
        ),
      },
    });
    const view = await viewOf(repository, 'long', 'longer');
    const fields = view.records.changed[0]?.fields ?? [];
    expect(fields.map(({ change: what, label }) => [what, label])).toEqual([
      ['item-removed', '指标读数'],
      ['item-added', '指标读数'],
      ['edited', '模块检查（入库） · 模块正常'],
      ['item-added', '模块检查'],
      ['edited', '正文“运行情况”'],
    ]);
    const text = fields.at(-1);
    expect(text?.before).toContain('存储余量与日志，巡查');
    expect(text?.after).toContain('存储余量，巡查');
    expect(text?.after?.length).toBeLessThan(80);
  });
});

describe('what the client does', () => {
  const agreed = {
    [at('evidence/parameter-sheet/KJ-2025-02.yaml')]: textOf('evidence/parameter-sheet/KJ-2025-01.yaml')
      .replace('KJ-2025-01', 'KJ-2025-02')
      .replace('{key: report.count, reading: half}', '{key: delay.cap, reading: none}'),
  };

  test('a parameter agreed by the client changes its reading and the total', async () => {
    change(repository, 'agreed', agreed, OFFICE);
    const [there, back] = await bothWays('base', 'agreed');
    const words = ['“全年 2500 元”，未确认', '“不设全年上限”，双方已确认 2025-03-05'];
    expect(sentences(there.parameters)).toEqual([`口径五 恢复扣款全年上限：${words.join(' → ')}`]);
    expect(sentences(back.parameters)).toEqual([`口径五 恢复扣款全年上限：${words.toReversed().join(' → ')}`]);
    expect(there.score?.sentence).toBe('试算 −5,200.00 → −5,700.00 元（恢复 −500）');
    expect(there.headline).toContain('口径 改 1');
  });

  test('the same paper brought in by the provider has no effect', async () => {
    change(repository, 'claimed', agreed);
    const view = await viewOf(repository, 'base', 'claimed');
    expect(view.parameters).toEqual([]);
    expect(view.score?.before).toBe(view.score?.after);
    expect(view.records.added).toMatchObject([{ id: 'KJ-2025-02', notes: ['未生效'] }]);
  });

  test('each side is judged by its own history: a merge by the client gives effect without touching the text', async () => {
    const from = 'base';
    repository.commit(
      { name: 'topic', from, files: agreed, at: '2025-06-29T10:00:00+08:00' },
      { name: 'merged', from, merge: ['topic'], takes: ['topic'], author: OFFICE, at: '2025-06-29T11:00:00+08:00' },
    );
    const [there, back] = await bothWays('topic', 'merged');
    expect(there.records.changed).toMatchObject([
      { id: 'KJ-2025-02', fields: [{ label: '效力', before: '未生效', after: '已生效' }] },
    ]);
    expect(there.parameters).toHaveLength(1);
    expect(sentences(back.records.changed[0]?.fields ?? [])).toEqual(['效力：已生效 → 未生效']);
  });

  test('a finding decided falls out of the total', async () => {
    const decision =
      'decision:\n  at: 2025-06-20T10:00:00+08:00\n  by: DAG-01\n  outcome: dismissed\n  reason: 查实为误记\n';
    change(
      repository,
      'disputed',
      edited('findings/RD-2025-01.yaml', ['position: accepted', 'position: disputed']),
      OFFICE,
    );
    const open = await viewOf(repository, 'base', 'disputed');
    expect(open.score?.notes).toEqual(['异议成立则：无异议 → −4,400.00']);
    repository.commit({
      name: 'decided',
      author: OFFICE,
      files: {
        [at('findings/RD-2025-01.yaml')]:
          `${textOf('findings/RD-2025-01.yaml').replace('position: accepted', 'position: disputed')}${decision}`,
      },
    });
    const view = await viewOf(repository, 'disputed', 'decided');
    expect(view.score).toMatchObject({ sentence: '试算 −5,200.00 → −4,400.00 元（其他 +800）' });
    expect(view.score?.rows[0]?.charges[0]?.sentence).toMatch(/^不再扣 800 书面认定/);
  });
});

describe('diagnostics', () => {
  test('are known by rule and record, wherever their lines go and whatever figures they quote', async () => {
    const file = 'evidence/backup-report/2025-05.yaml';
    change(repository, 'shifted', { [at(file)]: `# 说明一\n# 说明二\n${textOf(file)}` });
    expect(await viewOf(repository, 'base', 'shifted')).toMatchObject({ ...NOTHING, same: true });
    change(repository, 'elsewhere', { [at(file)]: null, [at('evidence/backup-report/may.yaml')]: textOf(file) });
    expect((await viewOf(repository, 'base', 'elsewhere')).diagnostics).toEqual({ new: [], gone: [] });
  });

  test('an error in another field of the same record is new, and closes the gate', async () => {
    const file = 'evidence/backup-report/2025-05.yaml';
    change(repository, 'other-field', edited(file, ['total: 三十一次', 'total: 31'], ['failed: 0', 'failed: 无']));
    const view = await viewOf(repository, 'base', 'other-field');
    expect(view.diagnostics.new).toMatchObject([{ rule: 'schema', record: 'YB-2025-05', severity: 'error' }]);
    expect(view.diagnostics.gone).toMatchObject([{ rule: 'schema', record: 'YB-2025-05' }]);
    expect(passesDiff(view)).toBe(false);
  });

  test('a word that the contract does not know is one error, also after its record has moved', async () => {
    change(repository, 'wrong', edited('evidence/incident/GZ-2025-03.yaml', ['severity: 二级', 'severity: 四级']));
    const [there, back] = await bothWays('base', 'wrong');
    expect(there.diagnostics).toMatchObject({ new: [{ rule: 'schema', line: 7 }], gone: [] });
    expect(back.diagnostics).toMatchObject({ new: [], gone: [{ rule: 'schema', line: 7 }] });
    const text = textOf('evidence/incident/GZ-2025-03.yaml').replace('severity: 二级', 'severity: 四级');
    const moved = {
      ...without('evidence/incident/GZ-2025-03.yaml'),
      [at('evidence/incident/may.yaml')]: `# 五月\n${text}`,
    };
    repository.commit({ name: 'wrong-moved', files: moved });
    expect((await viewOf(repository, 'wrong', 'wrong-moved')).diagnostics).toEqual({ new: [], gone: [] });
  });
});

describe('the contract itself', () => {
  test('a severity set differently is told by its place', async () => {
    change(
      repository,
      'severity',
      edited('severities.yaml', ['late-entry, severity: info', 'late-entry, severity: off']),
    );
    const view = await viewOf(repository, 'base', 'severity');
    expect(view.files.contract).toMatchObject([
      { file: `${ID}/severities.yaml`, changes: [{ sentence: 'rules[late-entry].severity：info → off' }] },
    ]);
    expect(view.same).toBe(false);
  });

  test('a comment is only writing', async () => {
    change(repository, 'comment', { [at('severities.yaml')]: `# 注释\n${textOf('severities.yaml')}` });
    expect((await viewOf(repository, 'base', 'comment')).files.contract).toMatchObject([{ changes: [], more: 0 }]);
  });

  test('a requirement taken away closes its gaps, and says so', async () => {
    change(
      repository,
      'waived',
      edited('checklist.yaml', [
        'gates: [running, acceptance]\n    section: papers-monthly',
        'gates: []\n    section: papers-monthly',
      ]),
    );
    const view = await viewOf(repository, 'base', 'waived');
    expect(view.files.contract[0]?.changes[0]?.sentence).toContain('requirements[monthly].gates');
  });

  test('what the client has not confirmed is told and changes nothing else', async () => {
    const softer = edited('checklist.yaml', ['kinds: [backup-report]', 'kinds: [backup-report, document]']);
    change(repository, 'softer', softer);
    const view = await viewOf(repository, 'base', 'softer');
    expect(view.files.contract).toMatchObject([{ file: `${ID}/checklist.yaml`, changes: [{}] }]);
    expect(view).toMatchObject({ gaps: NOTHING.gaps, score: { rows: [] }, gate: { errors: 0, gaps: 0 } });
    expect(view.diagnostics.new).toMatchObject([{ rule: 'unconfirmed', file: `${ID}/checklist.yaml` }]);
    repository.commit({ name: 'softened', from: 'base', merge: ['softer'], takes: ['softer'], author: OFFICE });
    const merged = await viewOf(repository, 'softer', 'softened');
    expect(merged.files.contract).toEqual([]);
    expect(merged.diagnostics).toMatchObject({ new: [], gone: [{ rule: 'unconfirmed' }] });
  });

  test('a file that the provider breaks closes the gate and takes nothing away', async () => {
    change(repository, 'slip', edited('checklist.yaml', ['kinds: [personnel]', 'kinds: 3']));
    const view = await viewOf(repository, 'base', 'slip');
    expect(view).toMatchObject({ gaps: NOTHING.gaps, score: { before: '-5200.00', after: '-5200.00' } });
    expect(view.diagnostics.new.map(({ rule, line }) => [rule, line])).toEqual([
      ['schema', 8],
      ['unconfirmed', 1],
    ]);
    expect(passesDiff(view)).toBe(false);
  });

  test('a contract that cannot be used any more is compared by its diagnostics only, and closes the gate', async () => {
    change(repository, 'broken', edited('checklist.yaml', ['kinds: [personnel]', 'kinds: 3']), OFFICE);
    const [there, back] = await bothWays('base', 'broken');
    expect(there).toMatchObject({ score: null, diagnostics: { new: [{ file: `${ID}/checklist.yaml` }] } });
    expect(there.diagnostics.new).toHaveLength(1);
    expect(there.notices[0]).toContain('新版本的合同文件有错误');
    expect(passesDiff(there)).toBe(false);
    expect(back.diagnostics).toMatchObject({ new: [], gone: [{}] });
    expect(passesDiff(back)).toBe(true);
  });

  test('a contract that only one side has is all new, or all gone', async () => {
    repository.commit({ name: 'empty', from: null, files: { 'README.md': '空仓库\n' } });
    change(repository, 'later', {});
    const [there, back] = await bothWays('empty', 'base');
    expect(there).toMatchObject({ presence: 'new', score: { before: null, after: '-5200.00' } });
    expect(there.records.added.length).toBeGreaterThan(20);
    expect(there.notices[0]).toContain('基准版本里没有这份合同');
    expect(back).toMatchObject({ presence: 'gone', score: { after: null } });
    expect(back.records.removed).toHaveLength(there.records.added.length);
    expect(passesDiff(back)).toBe(true);
  });
});

describe('versions', () => {
  test('from the merge base, what the target branch has done since is no loss', async () => {
    change(
      repository,
      'target',
      edited('evidence/incident/GZ-2025-03.yaml', ['title: 入库队列积压', 'title: 队列积压']),
    );
    change(repository, 'branch', { [at('evidence/personnel/more.yaml')]: PERSON });
    const straight = await viewOf(repository, 'target', 'branch');
    expect([ids(straight.records.added), ids(straight.records.changed)]).toEqual([['TECH-09'], ['GZ-2025-03']]);
    const report = await compared(repository, 'target', 'branch', { mergeBase: true });
    expect(report.base.commit).toBe(repository.hash('base'));
    expect(report.contracts[0]?.records).toMatchObject({ added: [{ id: 'TECH-09' }], changed: [], removed: [] });
  });

  test('the work tree is read only when asked for', async () => {
    change(repository, 'clean', { [at('evidence/personnel/more.yaml')]: PERSON });
    repository.write(at('evidence/personnel/more.yaml'), PERSON.replace('name: 技术员九', 'name: 技术员十'));
    expect(await viewOf(repository, 'clean', undefined)).toMatchObject({ ...NOTHING, same: true });
    const view = await viewOf(repository, 'clean', undefined, { worktree: true });
    expect(view.records.changed[0]?.fields).toMatchObject([{ before: '技术员九', after: '技术员十' }]);
    expect(view.notices).toContain('工作目录有尚未入库的改动，这些材料按截至日才交计。');
    expect(repository.git('status', '--porcelain').trim()).toBe(`M ${at('evidence/personnel/more.yaml')}`);
    repository.git('checkout', '-q', '.');
  });

  test('both sides are assessed as of one day', async () => {
    const asOf = '2025-03-31';
    change(repository, 'early', without('evidence/backup-report/2025-04.yaml'));
    const view = await viewOf(repository, 'base', 'early', { asOf });
    expect(view.asOf).toBe(asOf);
    // April's report was not yet due.
    expect(view.gaps).toEqual({ opened: [], closed: [], other: [] });
    expect(ids(view.records.removed)).toEqual(['YB-2025-04']);
  });

  test.each([
    [['nonsense'], '仓库中没有这个版本：nonsense'],
    [['--', '--upload-pack=x'], '仓库中没有这个版本：--upload-pack=x'],
    [[], '缺少参数“基准”'],
    [['HEAD', 'HEAD', '--worktree'], '--worktree 与第二个版本只能给一个'],
    [['HEAD', '--contract', 'NONE-1'], '没有合同 NONE-1'],
  ])('diff %j is answered with a sentence', async (args, sentence) => {
    const { code, err } = await yanshou(['diff', '--content', `${repository.root}/content`, ...args]);
    expect([code, err]).toEqual([2, expect.stringContaining(sentence)]);
    expect(err).not.toMatch(/\bat .*:\d+/);
  });

  test('the command exits by its gate, and only then', async () => {
    change(repository, 'worse', without('evidence/backup-report/2025-04.yaml'));
    const run = (...args: string[]) => yanshou(['diff', ...args, '--content', `${repository.root}/content`]);
    const [base, head] = [repository.hash('base'), repository.hash('worse')];
    expect((await run(base)).code).toBe(0);
    expect((await run(base, head, '--gate', 'running')).code).toBe(1);
    expect((await run(head, base, '--gate', 'running')).code).toBe(0);
    const json = JSON.parse((await run(base, head, '--format', 'json')).out);
    expect([json.version, json.contracts[0].contract]).toEqual([1, ID]);
    expect(json.contracts[0].gaps.opened[0].suggestedPath).toContain(`/content/${ID}/evidence/backup-report/`);
  });
});

describe('faces', () => {
  test('say the same', async () => {
    change(repository, 'faces', {
      ...without('evidence/backup-report/2025-04.yaml'),
      ...edited('evidence/incident/GZ-2025-03.yaml', ['severity: 二级', 'severity: 三级']),
    });
    const report = await compared(repository, 'base', 'faces');
    const text = diffText(report, { prefix: '', colour: false, width: null, limit: 50 });
    const json = JSON.parse(diffJson(report, ''));
    const markdown = diffMarkdown(report, '').replaceAll('\\', '').replaceAll('\u2060', '');
    const [view] = report.contracts;
    const said = [view?.headline, ...sentences(view?.gaps.opened ?? []), ...sentences(view?.conditions ?? [])];
    said.push(...(view?.records.changed[0]?.fields ?? []).map(({ sentence }) => sentence));
    for (const sentence of said) {
      expect(text).toContain(sentence);
      expect(markdown).toContain(sentence);
    }
    expect(json.contracts).toEqual(JSON.parse(JSON.stringify(report.contracts)));
    expect(markdown.indexOf(view?.headline ?? '?')).toBeLessThan(markdown.indexOf('<details>'));
  });

  test('hide from the panel what is hidden from it, on either side', async () => {
    const secret = 'archive-db-primary-07';
    change(
      repository,
      'secret',
      edited('evidence/inspection-report/digital-store-2025-03-04.md', [
        'target: digital-store-db',
        `target: ${secret}`,
      ]),
    );
    change(
      repository,
      'quoted',
      edited(
        'evidence/incident/GZ-2025-03.yaml',
        ['reporter: 值班员', 'reporter: 阅览室管理员'],
        ['handling: 分批重放', `handling: 在 ${secret} 上分批重放`],
      ),
    );
    const faces = async (audience: 'owner' | 'panel' | 'public') => {
      const report = await compared(repository, 'secret', 'quoted', { audience });
      const text = diffText(report, { prefix: '', colour: false, width: null, limit: Number.POSITIVE_INFINITY });
      return [text, diffJson(report, ''), diffMarkdown(report, '')].map((face) => [
        face.includes(secret),
        face.includes('阅览室管理员'),
      ]);
    };
    const [all, none] = [
      [true, true],
      [false, false],
    ];
    expect(await faces('owner')).toEqual([all, all, all]);
    expect(await faces('panel')).toEqual([none, none, none]);
    expect(await faces('public')).toEqual([none, none, none]);
    const view = await viewOf(repository, 'base', 'quoted', { audience: 'panel' });
    expect(sentences(view.records.changed[0]?.fields ?? [])).toContain('报修人：有改动，内容已隐去');
  });
});

const PERSON = `kind: personnel
id: TECH-09
recorded_at: 2025-06-28T09:00:00+08:00
recorded_by: TECH-03
name: 技术员九
employer: 服务方（虚构）
role: 巡查
joined_on: 2025-06-28
`;

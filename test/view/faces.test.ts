import { describe, expect, test } from 'vitest';
import { checkText, scoreText } from '../../scripts/faces/text.ts';
import { checkView } from '../../scripts/view/check.ts';
import { portalModel } from '../../scripts/view/portal.ts';
import { scoreView } from '../../scripts/view/score-view.ts';
import { siteModel } from '../../scripts/view/site.ts';
import { minus } from '../../scripts/view/words.ts';
import { diagnostic, pageOf, sampleSnapshot, siteOf, smallSnapshot } from './snapshots.ts';

const plain = { prefix: '', colour: false, width: null, limit: Number.POSITIVE_INFINITY };

/** One result, many faces: what the site says is what the other faces say, read back from the finished models. */
describe('the site agrees with the other faces', () => {
  test('on what is missing, invalid or late', async () => {
    const snapshot = await sampleSnapshot();
    const view = checkView(snapshot);
    const page = pageOf(siteOf(snapshot), 'checklist', 'checklist');
    const gaps = page.sections.flatMap(({ groups }) => groups.flatMap((group) => group.gaps));
    expect(gaps).toHaveLength(view.gaps.length);
    const told = view.gaps.map(({ due, subject, records }) => {
      const about = subject.type === 'record' ? [subject.id] : [];
      return [due === null ? '' : `应于 ${due} 前`, ...about, ...records].join(' ');
    });
    const shown = gaps.map((gap) => [gap.due.replace(/，晚.*$/, ''), ...gap.records.map(({ text }) => text)].join(' '));
    expect(shown.sort()).toEqual(told.sort());
    const text = checkText([view], plain);
    for (const gap of gaps) if (gap.path !== null) expect(text).toContain(`请提交到 ${gap.path}`);
  });

  test('on the fraction and the counts of the headline', async () => {
    const snapshot = await sampleSnapshot();
    const lead = pageOf(siteOf(snapshot), 'overview', 'index')
      .lead.map((run) => run.text)
      .join('');
    const [, present, expected] = /完整性 ([\d,]+)\/([\d,]+)/.exec(checkView(snapshot).headline) ?? [];
    expect(lead).toContain(`应有材料 ${expected} 份，已齐 ${present} 份`);
    const diagnostics = pageOf(siteOf(snapshot), 'diagnostics', 'diagnostics');
    expect(diagnostics.groups.flatMap((group) => group.rows)).toHaveLength(snapshot.diagnostics.length);
    expect(checkText([checkView(snapshot)], plain)).toContain(diagnostics.groups[0]?.rows[0]?.message);
  });

  test('on every row, charge and total of the sheet', async () => {
    const snapshot = await sampleSnapshot();
    const view = scoreView(snapshot);
    const page = pageOf(siteOf(snapshot), 'score', 'score');
    const rows = page.groups.flatMap((group) => group.rows);
    expect(rows.map(({ criterion, max, trial }) => [criterion, max, trial])).toEqual(
      view.rows.map(({ criterion, max, trial }) => [criterion, max ?? '', trial]),
    );
    expect(rows.map(({ charges }) => charges.map((charge) => [charge.points, charge.arithmetic]))).toEqual(
      view.rows.map(({ charges }) => charges.map((charge) => [minus(charge.points), charge.arithmetic])),
    );
    expect(page.totals).toMatchObject({ trial: view.total, max: view.max });
    const text = scoreText([view], plain);
    expect(text).toContain(`试算 ${page.score.value}/${page.score.outOf}`);
    for (const charge of rows.flatMap((row) => row.charges))
      expect(text).toContain(`${charge.title}：${charge.explanation}`.replace(/：$/, ''));
  });

  test('on every notice', () => {
    const snapshot = smallSnapshot({});
    expect(siteOf(snapshot).pages[0]?.model.shell.notices.map((notice) => notice.text)).toEqual(
      checkView(snapshot).notices,
    );
  });
});

describe('the front page over all contracts', () => {
  test('one line of standing each, and the way in', () => {
    const [b, a] = ['B-2', 'A-1'].map((id) =>
      smallSnapshot({
        contract: (files) => {
          files.contract.id = id;
        },
      }),
    );
    if (!a || !b) throw new Error('two contracts');
    const portal = portalModel([b, a], [{ contract: 'C-3', headline: 'C-3 的合同文件有 2 个错误，无法核查' }]);
    expect(portal.contracts.map(({ id, href }) => [id, href])).toEqual([
      ['A-1', 'A-1/site/index.html'],
      ['B-2', 'B-2/site/index.html'],
    ]);
    expect(portal.contracts[0]).toMatchObject({ title: '某单位业务系统运维服务', sampleBadge: null });
    expect(portal.contracts[0]?.line).toMatch(
      /^截至 2024-12-31，应有材料 \d+ 份，已齐 \d+ 份；1 项验收条件中 0 项资料齐。$/,
    );
    expect(portal.broken).toEqual([{ id: 'C-3', line: 'C-3 的合同文件有 2 个错误，无法核查。' }]);
    expect('broken' in portalModel([a])).toBe(false);
  });
});

test('diagnostics by file, files with errors first, each place one click away', () => {
  const snapshot = smallSnapshot({});
  const related = [
    { message: '批准时间', file: 'x/b.yaml', range: { start: { line: 2, column: 1 }, end: { line: 2, column: 1 } } },
  ];
  const page = pageOf(
    siteOf({
      ...snapshot,
      diagnostics: [
        diagnostic('x/a.yaml', 1, { severity: 'warning' }),
        diagnostic('x/b.yaml', 4, { clause: 'c2', expected: '甲', actual: '乙', related }),
      ],
    }),
    'diagnostics',
    'diagnostics',
  );
  expect(page.lead[0]?.text).toBe('2 条核查提示：1 条错误，1 条警告。');
  expect(page.groups.map((group) => group.file)).toEqual(['x/b.yaml', 'x/a.yaml']);
  expect(page.groups[0]?.rows[0]).toEqual({
    badge: { word: '错误', tone: 'missing' },
    place: '4:5',
    message: '两个时间前后不符',
    hint: '请核对这两个时间',
    rule: 'time-order',
    ruleTitle: null,
    clause: '合同 二',
    expected: '甲',
    actual: '乙',
    record: null,
    guide: null,
    related: [{ text: '批准时间　x/b.yaml:2:1' }],
  });
});

test('dossiers: every volume of the contract, printed or not', () => {
  const page = pageOf(siteOf(smallSnapshot({})), 'dossiers', 'dossiers');
  expect(page.volumes).toEqual([
    {
      number: '卷一',
      title: '资料卷',
      badge: { word: '已成册', tone: 'met' },
      href: '../dossiers/v1.pdf',
      detail: '12 页 · 保管期限 30年',
      sections: [{ title: '巡检报告', count: '尚无材料', href: null }],
      slots: [],
    },
  ]);
  expect(page.verify[0]).toContain('yanshou verify');
  expect(page.letters).toBeNull();
});

test('letters to sign stand with the volumes, for the owner alone', () => {
  const letters = [
    {
      ...{ kind: 'decision' as const, title: '处理决定', about: 'FND-1' },
      files: [{ format: 'docx' as const, href: '../letters/a-decision-FND-1.docx' }],
    },
  ];
  const shown = (audience: 'owner' | 'panel' | 'public') => {
    const site = siteModel(smallSnapshot({}), { audience, dossiers: [], letters });
    return pageOf(site, 'dossiers', 'dossiers').letters;
  };
  expect(shown('owner')?.rows).toEqual([
    {
      ...{ title: '处理决定', about: 'FND-1', purpose: '甲方对异议作出决定' },
      files: [{ text: 'Word（修改）', href: '../letters/a-decision-FND-1.docx' }],
    },
  ]);
  expect([shown('panel'), shown('public')]).toEqual([null, null]);
});

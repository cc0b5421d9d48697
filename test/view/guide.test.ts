import { describe, expect, test } from 'vitest';
import { exampleFilesText } from '../../scripts/author/example-text.ts';
import type { Day } from '../../scripts/calendar/day.ts';
import { loadHolidays } from '../../scripts/calendar/holidays.ts';
import { checkText } from '../../scripts/faces/text.ts';
import type { Requirement } from '../../scripts/model/contract.ts';
import { KINDS } from '../../scripts/model/kind-catalogue.ts';
import { KIND_FILES } from '../../scripts/model/kind-files.ts';
import type { Snapshot } from '../../scripts/model/snapshot.ts';
import { readContract } from '../../scripts/read/read.ts';
import { takeSnapshot } from '../../scripts/snapshot.ts';
import { memorySource } from '../../scripts/source/memory.ts';
import { checkView } from '../../scripts/view/check.ts';
import type { GuidePage } from '../../scripts/view/pages/guides.ts';
import { dueSentence } from '../../scripts/view/site/guide-due.ts';
import { SEVERITY } from '../../scripts/view/words.ts';
import { smallContract } from '../support/assessment.ts';
import { CONTRACT_ID, pageOf, siteOf, smallSnapshot } from './snapshots.ts';

const kinds = Object.keys(KINDS);
const snapshot = smallSnapshot({});
const site = siteOf(snapshot);
const guideOf = (kind: string): GuidePage => pageOf(site, 'guide', `guide/${kind}`);

describe('the pages', () => {
  test('one for each kind that the contract takes, an index and the first day', () => {
    const paths = site.pages.map(({ path }) => path).filter((path) => path.startsWith('guide'));
    expect(paths).toEqual(['guide', 'guide/first-day', ...kinds.map((kind) => `guide/${kind}`)]);
    const index = pageOf(site, 'guide-index', 'guide');
    expect(index.rows.map(({ kind, href }) => [kind, href])).toEqual(
      kinds.map((kind) => [kind, `/guide/${kind}.html`]),
    );
    expect(index.rows.filter(({ what }) => !what.endsWith('。'))).toEqual([]);
  });

  test('a kind that the contract does not take has none', () => {
    const few = siteOf(smallSnapshot({ contract: ({ kinds }) => kinds.kinds.splice(2) }));
    expect(few.pages.filter(({ model }) => model.page === 'guide')).toHaveLength(2);
  });

  test.each(kinds)('%s: description, place, every field with what to write', (kind) => {
    const page = guideOf(kind);
    expect(page.description).toMatch(/。$/);
    expect(page.facts.find(({ label }) => label === '放在')?.value).toBe(`content/${CONTRACT_ID}/evidence/${kind}/`);
    const fields = [...page.fields, ...page.common];
    expect(fields.filter(({ what, title }) => what === '' || title === '')).toEqual([]);
    expect(page.fields.slice(0, 3).map(({ name }) => name)).toEqual(['id', 'recorded_at', 'recorded_by']);
    const top = fields.filter(({ depth }) => depth === 0).map(({ name }) => name.replace('[]', ''));
    expect([...top].sort()).toEqual(Object.keys(KINDS[kind]?.fields ?? {}).sort());
  });

  test('what must be written comes first, fields of a list below it, words with their Chinese', () => {
    const { fields, subtypes } = guideOf('routine-task');
    expect(fields.find(({ name }) => name === 'minutes_to_restore')?.need).toBe('看细类');
    expect(fields.find(({ name }) => name === 'subtype')).toMatchObject({ need: '必填', depth: 0 });
    expect(subtypes.find(({ value }) => value === 'restore-test')).toEqual({
      value: 'restore-test',
      title: '恢复演练',
      needs: [
        { name: 'passed', title: '作业合格' },
        { name: 'backup_ref', title: '所用备份' },
        { name: 'minutes_to_restore', title: '恢复用时' },
      ],
    });
    const names = guideOf('duty-roster').fields;
    const at = names.findIndex(({ name }) => name === 'shifts[]');
    expect(names.slice(at, at + 3).map(({ name, depth }) => [name, depth])).toEqual([
      ['shifts[]', 0],
      ['id', 1],
      ['date', 1],
    ]);
  });

  test('the contract’s own words, required fields and headings stand instead of the general ones', () => {
    const narrowed = smallSnapshot({
      contract: ({ kinds }) => {
        for (const one of kinds.kinds) {
          if (one.kind === 'inspection-report') one.headings = ['性能管理'];
          if (one.kind !== 'incident') continue;
          one.title = '故障单';
          one.required = ['attachments'];
          one.enums = { severity: [{ value: 'minor', title: '小' }] };
        }
      },
    });
    const own = siteOf(narrowed);
    const page = pageOf(own, 'guide', 'guide/incident');
    expect(page.heading).toBe('故障单');
    expect(page.fields.find(({ name }) => name === 'severity')?.words).toEqual([{ value: 'minor', title: '小' }]);
    expect(page.common.find(({ name }) => name === 'attachments[]')?.need).toBe('必填（本合同）');
    const report = pageOf(own, 'guide', 'guide/inspection-report');
    expect(report.headings).toEqual(['性能管理']);
    expect(report.good?.text).toMatch(/^---\nkind: inspection-report\n[\s\S]*\n---\n\n## 性能管理\n/);
  });

  test('when: the requirements that the kind answers, with clause and due form', () => {
    expect(guideOf('inspection-report').when).toEqual([
      {
        title: { text: '巡检报告', href: '/checklist.html#req-inspection-report' },
        clause: '一',
        due: '按巡检计划逐项，计划日后 3 个工作日内',
        owner: '乙方',
      },
    ]);
    expect(guideOf('alert').when).toEqual([]);
  });

  test('guides are found by their fields and words', () => {
    const found = site.search.filter(({ k, x }) => k === '指南' && x.includes('恢复用时'));
    expect(found.map(({ t, u }) => [t, u])).toEqual([['常规作业', '/guide/routine-task.html']]);
    expect(site.search.find(({ u }) => u === '/guide/first-day.html')?.x).toContain('UTF-8');
  });
});

describe('due forms in words', () => {
  test.each<[string, object]>([
    ['2024-07-10 前', { once: { on: '2024-07-10' } }],
    ['合同签订后 10 个工作日内', { once: { after: 'signed_on', workdays: 10 } }],
    ['服务期届满当日，每个系统一份', { once: { after: 'term.end', days: 0, per: 'system' } }],
    ['在验收报告之前', { once: { before: 'record:acceptance-report' } }],
    ['合同签订后 3 个工作日内', { once: { after: 'signed_on', workdays: { param: 'documents.due' } } }],
    [
      '每周，每个系统一份，期末后 2 个工作日内',
      { every: { rrule: 'FREQ=WEEKLY', per: 'system', grace_workdays: 2, match: {} } },
    ],
    ['每季度', { every: { months: 'calendar', each: 3, match: {} } }],
    ['每个工作日，当日后 1 个工作日内', { every: { days: 'workdays', grace_workdays: 1, match: {} } }],
    ['每个放假期之前', { every: { breaks: 'arranged', match: {} } }],
    [
      '每有一条故障，之后 5 个工作日内',
      { per: { kind: 'incident', at: 'resolved_at', ref: 'incidents', workdays: 5 } },
    ],
    [
      '每有一条值班表，其中每一项，当日',
      { per: { kind: 'duty-roster', each: 'shifts', at: 'to', ref: 'roster', workdays: 0 } },
    ],
    [
      '每有一条符合条件的甲方书面通知，在适用起日之前',
      { per: { kind: 'client-notice', where: 'true', at: 'from', before: true, ref: 'x' } },
    ],
    [
      '发生了才写：有了合同事件，之后 24 小时内',
      { triggered: { kind: 'contract-event', at: 'occurred_on', hours: 24 } },
    ],
    ['始终有效，不按份数要', { standing: {} }],
  ])('%s', (words, due) => {
    expect(dueSentence(snapshot, { due } as unknown as Requirement)).toBe(words);
  });
});

/** All the wrong examples in one contract's folder, as a writer would have left them. */
function checked(): Snapshot {
  const own = Object.entries(smallContract()).map(([name, file]) => [`${name}.yaml`, JSON.stringify(file)] as const);
  const wrong = kinds.map(
    (kind) =>
      [`evidence/${kind}/wrong.${KINDS[kind]?.narrative ? 'md' : 'yaml'}`, KIND_FILES[kind]?.bad ?? ''] as const,
  );
  const source = memorySource(
    Object.fromEntries([...own, ...wrong].map(([name, text]) => [`${CONTRACT_ID}/${name}`, text])),
  );
  const none = { reader: 'none' as const, reason: '没有提交历史', head: null, dirty: false, since: null };
  const result = takeSnapshot({
    source,
    reading: readContract(source, CONTRACT_ID),
    history: { forContract: () => ({ ...none, records: new Map(), vanished: [] }) },
    holidays: loadHolidays(),
    asOf: '2025-12-31' as Day,
    tool: '0.0.0',
  });
  if (!('snapshot' in result)) throw new Error(result.diagnostics.map(({ message }) => message).join('\n'));
  return result.snapshot;
}

describe('examples', () => {
  test('the generated files are those that the schemas’ examples give', async () => {
    const { readFileSync } = await import('node:fs');
    const place = new URL('../../scripts/model/kind-files.ts', import.meta.url);
    expect(readFileSync(place, 'utf8') === exampleFilesText(), '请运行 npm run generate').toBe(true);
  });

  const real = checked();
  const printed = checkText([checkView(real)], { prefix: '', colour: false, width: null, limit: 10_000 });

  test.each(kinds)('%s: the wrong one is refused as its guide says, in the words of check', (kind) => {
    const bad = guideOf(kind).bad;
    const own = real.diagnostics.filter(
      ({ file, rule }) => file.includes(`/${kind}/`) && (rule === 'schema' || rule === 'subtype-fields'),
    );
    expect(
      own.map(({ range, message, hint, rule, severity }) => ({
        place: `${range.start.line}:${range.start.column}`,
        message,
        hint,
        rule,
        badge: SEVERITY[severity],
      })),
    ).toEqual([{ place: bad?.place, message: bad?.message, hint: bad?.hint, rule: bad?.rule, badge: bad?.badge }]);
    expect(printed).toContain(`${bad?.place}  ${bad?.badge.word}  ${bad?.message}`);
    expect(printed).toContain(`\n${' '.repeat(15)}${bad?.hint}\n`);
    expect((bad?.before ?? '') + bad?.line + bad?.after).toBe(KIND_FILES[kind]?.bad);
  });
});

describe('the first day', () => {
  const page = pageOf(site, 'guide-text', 'guide/first-day');

  test('three steps, five kinds with their guides, what is never written, whom to ask', () => {
    const [today, most] = page.sections;
    expect(page.sections.map(({ id }) => id)).toEqual(['today', 'most', 'never', 'fill', 'check', 'ask']);
    expect(today?.points).toHaveLength(3);
    expect(today?.points.map(({ code }) => code)).toContain('npm run -s yanshou -- check');
    expect(most?.points.map(({ href }) => href)).toEqual(
      ['incident', 'service-request', 'data-transfer-approval', 'operation-log', 'inspection-report'].map(
        (kind) => `/guide/${kind}.html`,
      ),
    );
  });

  test('the line it explains is the one that check prints', () => {
    const { place, badge, message, hint } = guideOf('incident').bad ?? {};
    expect(page.sections.find(({ id }) => id === 'check')?.code).toBe(
      `${place}  ${badge?.word}  ${message}\n        ${hint}`,
    );
  });

  test('names of people are for those who may see them', () => {
    const ask = (audience: 'owner' | 'public') =>
      JSON.stringify(pageOf(siteOf(snapshot, audience), 'guide-text', 'guide/first-day').sections.at(-1));
    expect(ask('owner')).toContain('工程师甲');
    expect(ask('public')).not.toContain('工程师甲');
  });
});

import { describe, expect, test } from 'vitest';
import type { Charge, ScoreRow } from '../../scripts/model/score.ts';
import type { Snapshot } from '../../scripts/model/snapshot.ts';
import type { Clock, FindingState } from '../../scripts/model/standing.ts';
import { explainView, findRow, unknownRow } from '../../scripts/view/foresight/explain.ts';
import { forecastView } from '../../scripts/view/foresight/forecast.ts';
import { todoView } from '../../scripts/view/foresight/todo.ts';
import { secondSnapshot } from '../faces/snapshots.ts';
import { AUDIENCES, findingState, instant, pageOf, sampleSnapshot, siteOf, smallSnapshot } from './snapshots.ts';

/** What is told to the owner alone: a row all the way down, the end of the term by arithmetic, lawful moves. */

describe('explain', () => {
  test('every rule says what it looked at, what it charges with records, and what it found nothing in', async () => {
    const snapshot = await sampleSnapshot();
    const view = explainView(snapshot, findRow(snapshot, '日常巡查') as never);
    const row = snapshot.score.rows.find(({ id }) => id === view.row.id) as ScoreRow;
    const definition = snapshot.contract.scorecard.rows.find(({ id }) => id === view.row.id);
    expect(view.rules.map(({ id }) => id)).toEqual(definition?.rules.map(({ id }) => id));
    expect(view.rules.flatMap(({ charges }) => charges)).toHaveLength(row.charges.length);
    const reports = snapshot.occurrences.filter(({ requirement }) => requirement === 'inspection-report');
    expect(view.rules[0]).toMatchObject({ id: 'missed', count: reports.length, points: '2' });
    expect(view.rules[0]?.looked).toContain(`${reports.length} 份：`);
    const incidents = snapshot.ledgers.filter(({ kind }) => kind === 'incident').flatMap(({ records }) => records);
    const asked = view.rules.find(({ id }) => id === 'caused-fault');
    expect(asked?.looked).toMatch(new RegExp(`^故障.*${asked?.count} 条$`));
    expect(asked?.count).toBeLessThanOrEqual(incidents.length);
    for (const charge of asked?.charges ?? [])
      expect(charge.records[0]).toMatchObject({ file: expect.stringMatching(/\.yaml$/), line: expect.any(Number) });
    const silent = view.rules.find(({ id }) => id === 'major-impact');
    expect(silent).toMatchObject({ charges: [], looked: '归到本行的甲方认定 0 条' });
    expect(view.arithmetic).toBe(`10 − ${row.charges.map(({ points }) => points).join(' − ')} = ${row.trial}`);
  });

  test('a capped row says so instead of a sum that does not come out', async () => {
    const snapshot = await secondSnapshot();
    const view = explainView(snapshot, findRow(snapshot, 'restoration') as never);
    expect(view.arithmetic).toBe('应扣合计 3,000，扣满为止：−2,500');
    expect(view.notes).toContain('“未按时恢复”应扣 3,000，扣满 2,500');
    expect(view.readings.map(({ no }) => no)).toContain('口径四');
  });

  test('facts that fit and are not charged are told with the reason', async () => {
    const snapshot = await sampleSnapshot();
    const aside = (row: string) =>
      explainView(snapshot, findRow(snapshot, row) as never).rules.flatMap((rule) => rule.aside.map(({ why }) => why));
    expect(aside('attitude.cooperation')).toEqual(expect.arrayContaining(['不予认定', '未生效']));
  });

  test.each([
    ['日常巡察', '日常巡查'],
    ['fault.respons', 'fault.response'],
    ['holiday-duty', 'fault.holiday-duty'],
  ])('%s may have meant %s', async (word, meant) => {
    const snapshot = await sampleSnapshot();
    expect(findRow(snapshot, word)).toBeUndefined();
    const said = unknownRow([snapshot], word);
    expect(said).toContain(`是否指“${meant}”`);
    for (const { id } of snapshot.contract.scorecard.rows) expect(said).toContain(id);
  });
});

describe('forecast', () => {
  /** A sheet of one row of ten points, half of a year of 366 days gone by. */
  function halfway(
    charges: string[],
    rest: Partial<ScoreRow> = {},
    asOf = '2024-12-27',
    due = '2025-06-27T23:59:59',
  ): Snapshot {
    const snapshot = smallSnapshot({ asOf });
    const lost = charges.reduce((sum, points) => sum + Number(points), 0);
    const trial = String(Math.max(0, 10 - lost));
    const row: ScoreRow = {
      ...{ id: 'r', group: 'g', criterion: '一行', clause: 'c1', max: '10', trial, trial_if_dismissed: trial },
      ...{
        rating: null,
        basis: 'computed',
        capped_from: null,
        knocked_out: false,
        capped_rules: [],
        hints: [],
        readings: [],
      },
      charges: charges.map((points, at) => ({ id: `${at}`, row: 'r', rule: 'x', points }) as Charge),
      ...rest,
    } as ScoreRow;
    const term = {
      id: 'term',
      sort: 'term',
      started_at: instant('2024-06-27T00:00:00'),
      due: instant(due),
      shifted_due: null,
    } as Clock;
    return {
      ...snapshot,
      clocks: [term],
      score: { ...snapshot.score, rows: [row], total: `${row.trial}.0`, max: '10', state: 'trial' },
    };
  }

  test.each<[string, string[], Partial<ScoreRow>, string, string]>([
    // 184 days gone, 182 left: 366/184 of what was lost.
    ['two facts', ['1', '1'], {}, '8', '6.02'],
    ['nothing so far stays nothing', [], {}, '10', '10'],
    ['never below nothing', ['6'], {}, '4', '0'],
    ['a row that is knocked out stays so', ['10'], { knocked_out: true, trial: '0' }, '0', '0'],
  ])('%s', (_, charges, rest, now, later) => {
    const [row] = forecastView(halfway(charges, rest)).rows;
    expect([row?.atRest, row?.atRate]).toEqual([now, later]);
    expect(row?.basis).not.toBe('');
  });

  test('says what it assumes: the days, the rate, the caps', () => {
    const view = forecastView(halfway(['1']));
    expect(view.term).toMatchObject({ elapsed: 184, left: 182 });
    expect(view.assumption.join('\n')).toMatch(/共 366 天，已过 184 天，还有 182 天[\s\S]*366 ÷ 184/);
    expect(view.rows[0]?.basis).toBe('184 天里 1 件、应扣 1 分，到期满约 1.99 分');
    expect(view.atRate).toBe('8.0');
  });

  test.each([
    ['the term is over', '2025-07-04', '服务期已于 2025-06-27 届满'],
    ['on its last day', '2025-06-27', '届满'],
    ['it has not begun', '2024-06-01', '还没有可据以推算的经过'],
    ['59 days are too few', '2024-08-24', '不足 60 天'],
  ])('refuses in words when %s', (_, asOf, reason) => {
    const view = forecastView(halfway(['1'], {}, asOf));
    expect(view.refusal).toContain(reason);
    expect([view.rows, view.atRate, view.assumption]).toEqual([[], null, []]);
  });

  test('sixty days are enough, and a term that was prolonged ends later', () => {
    expect(forecastView(halfway(['1'], {}, '2024-08-25')).refusal).toBeNull();
    const snapshot = halfway(['1']);
    const [term] = snapshot.clocks as [Clock];
    const longer = { ...snapshot, clocks: [{ ...term, shifted_due: instant('2025-07-07T23:59:59') }] };
    expect(forecastView(longer).term.left).toBe(192);
  });

  test('a total that is no sum of its rows is not projected', () => {
    const snapshot = halfway(['1']);
    expect(forecastView({ ...snapshot, score: { ...snapshot.score, total: '4.0' } }).atRate).toBeNull();
  });

  test('a sentence with a cap of its own is held there', async () => {
    const view = forecastView(await secondSnapshot());
    const row = view.rows.find(({ id }) => id === 'restoration');
    expect([row?.atRest, row?.atRate]).toEqual(['-2500', '-2500']);
    expect(row?.basis).toContain('扣满为止');
  });
});

describe('what may still be done', () => {
  const finding = (rest: Partial<FindingState>) => findingState({ row: 'r', ...rest });
  const sorts = (findings: FindingState[]) =>
    todoView({ ...smallSnapshot({}), findings, occurrences: [], parameters: [], charges: [] }).groups.flatMap(
      ({ items }) => items.map(({ sort, party, deadline }) => [sort, party, deadline]),
    );

  test.each<[string, Partial<FindingState>, unknown[]]>([
    ['a reply in time', {}, [['reply', '乙方', '2025-01-03 24:00 前']]],
    ['no reply after its day', { may_reply: false }, []],
    ['open until the decision', { reply_due: null }, [['reply', '乙方', '决定之前']]],
    ['a decision on a dispute', { state: 'disputed', may_reply: false }, [['decide', '甲方', '']]],
    ['nothing on what nobody stands behind', { state: 'unconfirmed' }, []],
    ['nothing once it is dismissed', { state: 'dismissed', may_reply: false }, []],
    [
      'a notice that was not given',
      { notified_at: null, may_reply: false, reply_due: null },
      [['confirm', '甲方', '']],
    ],
  ])('%s', (_, rest, expected) => {
    expect(sorts([finding(rest)])).toEqual(expected);
  });

  test('gaps: material by whom and where, steps that had to come first only to explain', async () => {
    const view = todoView(await sampleSnapshot());
    const items = view.groups.flatMap((group) => group.items);
    const explain = items.filter(({ sort }) => sort === 'explain');
    expect(explain.length).toBeGreaterThan(0);
    for (const item of explain) expect([item.path, item.action]).toEqual(['', '请说明经过并整改']);
    const missing = items.filter(({ sort, path }) => sort === 'hand-in' && path !== '');
    expect(missing.length).toBeGreaterThan(0);
    for (const item of missing) expect(item.action).toContain('迟交');
    const words = JSON.stringify(view);
    for (const never of ['补签', '补批', '倒签', '造假', '伪造', '抄袭']) expect(words).not.toContain(never);
  });

  test('exclusions of a charged record that lack proof or signature are named with what they lack', async () => {
    const snapshot = await sampleSnapshot();
    const charge = snapshot.charges.find(
      ({ row, rule }) => row === 'fault.resolution' && rule === 'over-limit',
    ) as Charge;
    const [id] = charge.records;
    const ledgers = snapshot.ledgers.map((chunk) => ({
      ...chunk,
      records: chunk.records.map((record) =>
        record.id === id
          ? {
              ...record,
              fields: {
                ...record.fields,
                exclusions: [{ kind: 'vendor-repair', from: 'x', to: 'y', proof: '完工单' }],
              },
            }
          : record,
      ),
    }));
    const view = todoView({ ...snapshot, ledgers });
    const proofs = view.groups.find(({ sort }) => sort === 'prove')?.items;
    expect(proofs).toMatchObject([
      { record: id, action: '缺：排除会签人', effect: expect.stringContaining('试算现扣') },
    ]);
  });

  test('open points come in the order of their effect', async () => {
    const view = todoView(await secondSnapshot());
    const open = view.groups.find(({ sort }) => sort === 'sign')?.items.map(({ what }) => what.split(' ')[0]);
    expect(open?.indexOf('口径六')).toBeLessThan(open?.indexOf('口径一') ?? 0);
  });
});

describe('the owner’s eyes only', () => {
  test('no other audience has the page, a link to it, or a word of it', async () => {
    const snapshot = await sampleSnapshot();
    for (const audience of AUDIENCES) {
      const site = siteOf(snapshot, audience);
      const text = JSON.stringify(site);
      const isOwner = audience === 'owner';
      expect(site.pages.some(({ path }) => path === 'todo')).toBe(isOwner);
      expect(text.includes('/todo.html')).toBe(isOwner);
      for (const word of ['到期满推算', '尚未提交的材料', '试算现扣 ']) expect(text.includes(word)).toBe(isOwner);
    }
    expect(pageOf(siteOf(snapshot), 'todo', 'todo').groups.length).toBeGreaterThan(2);
  });
});

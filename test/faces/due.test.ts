import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { dueMarkdown } from '../../scripts/faces/due-markdown.ts';
import { dueText } from '../../scripts/faces/due-text.ts';
import { ics } from '../../scripts/faces/ics.ts';
import type { DueView } from '../../scripts/view/due.ts';
import { instant, occurrence, smallSnapshot } from '../view/snapshots.ts';
import { readIcs, readTables, rendered } from './read-back.ts';
import { dueOf, HOSTILE, hostileSnapshot, secondSnapshot } from './snapshots.ts';

const plain = { prefix: 'content/', colour: false, width: null, limit: Number.POSITIVE_INFINITY };
const itemsOf = (view: DueView) => view.weeks.flatMap(({ groups }) => groups.flatMap(({ items }) => items));
const linesOf = (view: DueView) => view.weeks.flatMap(({ groups }) => groups.flatMap(({ lines }) => lines));

describe('what comes next', () => {
  test('overdue first, then week by week, by system, person and party', () => {
    const view = dueOf(hostileSnapshot());
    expect(view.headline).toBe('今后 30 天（至 2025-01-30）有 2 项到期，另有 6 项已经逾期');
    const shown = view.weeks.map(({ title, groups }) => [
      title,
      ...groups.map((group) => `${group.title}：${group.items.map((one) => one.occurrence.split('/')[1]).join('、')}`),
    ]);
    expect(shown).toEqual([
      ['已逾期', '台账：broken、client、old、new、before', '甲乙双方：undated'],
      ['2024-12-30 至 01-05 这一周', '台账：hour'],
      ['2025-01-06 至 01-12 这一周', '工程师甲：person'],
    ]);
  });

  test('date, weekday, working days and where the file goes', () => {
    const items = new Map(itemsOf(dueOf(hostileSnapshot())).map((one) => [one.occurrence.split('/')[1], one]));
    // 2025-01-01 is a holiday: the 2nd and the 3rd are left.
    expect(items.get('hour')).toMatchObject({
      ...{ when: '2025-01-03 周五 10:30 前', workdays: 2, distance: '还有 2 个工作日', owner: '乙方', overdue: false },
      path: 'YW-2024-01/evidence/inspection-report/2024/ledger/2024-08-14.md',
    });
    // After Friday 12-20: 23, 24, 25, 26, 27, 30, 31
    expect(items.get('new')).toMatchObject({
      when: '2024-12-20 周五 24:00 前',
      distance: '逾期 7 个工作日',
      word: '未交',
    });
    expect(items.get('before')).toMatchObject({ word: '请说明', path: '' });
    expect(items.get('broken')).toMatchObject({ word: '不合格式', path: '', note: '=乙' });
    expect(items.get('undated')).toMatchObject({ when: '没有固定期限', workdays: null, distance: '' });
    expect(items.get('person')).toMatchObject({ owner: '双方', person: '工程师甲' });
  });

  test('beyond the known holidays working days are left open', () => {
    const far = occurrence('far', { status: 'not-due', due: instant('2031-03-03T23:59:59') });
    const [item] = itemsOf(dueOf({ ...smallSnapshot({}), occurrences: [far] }, { days: null }));
    expect(item).toMatchObject({ day: '2031-03-03', workdays: null, distance: '' });
  });

  test('for one party, system or person', () => {
    const ids = (options: Parameters<typeof dueOf>[1]) =>
      itemsOf(dueOf(hostileSnapshot(), options)).map((one) => one.occurrence.split('/')[1]);
    expect(ids({ owner: 'client' })).toEqual(['client', 'undated', 'person']);
    expect(ids({ owner: 'panel' })).toEqual([]);
    expect(ids({ system: 'ledger', owner: 'provider', days: 2 })).toEqual(['broken', 'old', 'new', 'before']);
    expect(ids({ person: 'PER-01' })).toEqual(['person']);
    expect(ids({ days: null })).toContain('far');
  });

  test('many of one requirement in one week are one line, and still counted one by one', () => {
    const days = ['06', '07', '08', '09'];
    const daily = days.map((day) =>
      occurrence(`d${day}`, {
        ...{ status: 'not-due', due: instant(`2025-01-${day}T23:59:59`) },
        suggested_path: `YW-2024-01/evidence/backup-record/2025/ledger/2025-01-${day}.yaml`,
      }),
    );
    const view = dueOf({ ...smallSnapshot({}), occurrences: daily });
    expect(view.headline).toContain('有 4 项到期');
    expect(linesOf(view)).toMatchObject([
      {
        what: expect.stringMatching(/ 4 份$/),
        when: '2025-01-06 周一 至 2025-01-09 周四 24:00 前',
        path: 'YW-2024-01/evidence/backup-record/2025/ledger/',
      },
    ]);
    expect(readIcs(ics([view], { prefix: '' }))).toHaveLength(4);
  });
});

describe.each([
  ['the second contract', () => secondSnapshot()],
  ['hostile texts', async () => hostileSnapshot()],
])('text, Markdown and calendar say the same: %s', (_, take) => {
  test('line by line', async () => {
    const view = dueOf(await take(), { days: 60 });
    const lines = linesOf(view);
    const text = dueText([view], plain);
    let at = 0;
    for (const { what, when } of lines) {
      for (const said of [what, when]) {
        const found = text.indexOf(said, at);
        expect(found, said).toBeGreaterThanOrEqual(at);
        at = found + said.length;
      }
    }
    const rows = readTables(dueMarkdown([view], plain)).filter(([group]) => group !== '归属');
    expect(rows.map(([, what = '', when = '', who]) => [what, when, who].map((cell) => rendered(cell ?? '')))).toEqual(
      lines.map((one) => [
        [`${one.items[0]?.overdue && one.word !== '未交' ? `${one.word}：` : ''}${one.what}`, one.note]
          .filter(Boolean)
          .join('<br>'),
        [one.when, one.distance].filter(Boolean).join('<br>'),
        one.who,
      ]),
    );
    const events = readIcs(ics([view], { prefix: 'content/' }));
    expect(events.map((one) => one.description.split('\n')[0])).toEqual(
      itemsOf(view).map(({ when }) => `期限：${when}`),
    );
    for (const face of [text, dueMarkdown([view], plain)]) expect(rendered(face)).toContain(view.headline);
  });
});

test('what is not listed is counted', () => {
  const view = dueOf(hostileSnapshot());
  const rest = `另有 ${linesOf(view).length - 3} 行没有列出`;
  expect(dueText([view], { ...plain, limit: 3 })).toContain(rest);
  expect(dueMarkdown([view], { prefix: '', limit: 3 })).toContain(rest);
  expect(readTables(dueMarkdown([view], { prefix: '', limit: 3 }))).toHaveLength(3);
});

describe('the calendar', () => {
  const view = dueOf(hostileSnapshot());
  const text = ics([view], { prefix: 'content/' });
  const events = readIcs(text);

  test('deadlines at an hour stand in the contract’s zone, whole days as days, what is overdue on the as-of day', () => {
    const hour = events.find(({ summary }) => summary === HOSTILE[4]);
    expect(hour).toMatchObject({ isDate: false, start: '2025-01-03T10:30:00', tzid: 'Asia/Shanghai' });
    expect(hour?.epoch).toBe(instant('2025-01-03T10:30:00'));
    expect(events.find(({ start }) => start === '2025-01-10')?.isDate).toBe(true);
    const overdue = events.filter(({ summary }) => /^(?:未交|请说明|不合格式)/.test(summary));
    expect(overdue.map(({ start, isDate }) => [start, isDate])).toEqual(Array(6).fill(['2024-12-31', true]));
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    expect(new Set(events.map(({ stamp }) => stamp))).toEqual(new Set(['2024-12-31T16:00:00Z']));
  });

  test('lines are folded by octets without cutting a character, and texts arrive as they were', () => {
    const lines = text.split('\r\n');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const one of lines) expect(Buffer.byteLength(one), one).toBeLessThanOrEqual(75);
    expect(Buffer.from(text).toString()).toBe(text);
    expect(text).not.toContain('\ufffd');
    expect(events.some(({ summary }) => summary.endsWith(`：${HOSTILE[3]}`))).toBe(true);
  });

  test('a zone whose clocks change in between is written in universal time', () => {
    const snapshot = smallSnapshot({ contract: ({ contract }) => Object.assign(contract, { zone: 'Europe/Berlin' }) });
    const at = (id: string, time: string) => occurrence(id, { status: 'not-due', due: instant(time) });
    const berlin = dueOf(
      { ...snapshot, occurrences: [at('a', '2025-03-28T10:00:00'), at('b', '2025-04-02T10:00:00')] },
      { days: null },
    );
    const read = readIcs(ics([berlin], { prefix: '' }));
    expect(read.map(({ start, tzid }) => [start, tzid])).toEqual([
      ['2025-03-28T02:00:00Z', null],
      ['2025-04-02T02:00:00Z', null],
    ]);
  });

  test('the same bytes in any time zone of the machine', () => {
    const module = path.resolve(import.meta.dirname, '../../scripts/faces/ics.ts');
    const code = `const { ics } = await import(${JSON.stringify(module)});
      process.stdout.write(ics([JSON.parse(process.argv[1])], { prefix: 'content/' }));`;
    for (const TZ of ['America/New_York', 'Pacific/Kiritimati', 'UTC']) {
      const args = ['--input-type=module', '-e', code, JSON.stringify(view)];
      expect(execFileSync(process.execPath, args, { env: { ...process.env, TZ }, encoding: 'utf8' })).toBe(text);
    }
  });
});

import fc from 'fast-check';
import Fraction from 'fraction.js';
import { prepare } from '../../../scripts/assess/assess.ts';
import { narrow } from '../../../scripts/assess/conditions/narrow.ts';
import { makeContext } from '../../../scripts/assess/context.ts';
import { makeBook } from '../../../scripts/assess/evidence/book.ts';
import { contains, coverProblem, type Edge, type Range } from '../../../scripts/assess/primitives/bounds.ts';
import { priceOf } from '../../../scripts/assess/primitives/price.ts';
import { rate } from '../../../scripts/assess/primitives/rate.ts';
import { combine } from '../../../scripts/assess/score/cells.ts';
import { paymentsOf } from '../../../scripts/assess/score/payments.ts';
import { roundingOf } from '../../../scripts/assess/score/rounding.ts';
import { type Sheet, workSheet } from '../../../scripts/assess/score/sheet.ts';
import { consecutive } from '../../../scripts/assess/score/triggers.ts';
import { formatInstant } from '../../../scripts/calendar/instant.ts';
import { makeZone } from '../../../scripts/calendar/zone.ts';
import { inputOf, type Told, tell } from '../../support/contract.ts';
import { filesWith, sheetText } from '../../support/sheet.ts';

/**
 * What must hold of any sheet, as properties that throw when they do not. Run by themselves and, one by one, against a
 * tree with a single line changed (`mutants.ts`): a law that no mistake breaks says nothing.
 */
export const LAWS: { readonly [law: string]: () => void } = {
  'a finding about a new fact never raises the total': () =>
    check(fc.property(world, oneFinding, (told, more) => total(toldOf(told, more)) <= total(toldOf(told)))),
  'the order of records is irrelevant': () =>
    check(fc.property(world.chain(shuffled), ([one, other]) => plain(sheetOf(one)) === plain(sheetOf(other)))),
  'full units ≤ by size ≤ begun units': () =>
    check(
      fc.property(world, (told) => {
        const [floor, prorate, ceil] = ['floor', 'prorate', 'ceil'].map((partial) => total(toldOf(told), { partial }));
        return (ceil as number) <= (prorate as number) && (prorate as number) <= (floor as number);
      }),
    ),
  'full steps ≤ by size ≤ begun steps': () =>
    check(
      fc.property(tenths, (value) => {
        const by = (partial: 'floor' | 'prorate' | 'ceil') =>
          rate(
            value,
            { threshold: new Fraction('99.9'), side: 'below', each: new Fraction('0.4'), partial },
            { each: ONE },
          )?.points ?? new Fraction(0);
        return by('floor').lte(by('prorate')) && by('prorate').lte(by('ceil')) && by('ceil').sub(by('floor')).lte(1);
      }),
    ),
  'a row keeps between nothing and its full marks': () =>
    check(
      fc.property(world, (told) =>
        sheetOf(toldOf(told)).rows.every(({ trial, row }) => trial.gte(0) && trial.lte(new Fraction(row.max ?? 3))),
      ),
    ),
  'whole weeks later the total is the same': () =>
    check(
      fc.property(
        world,
        fc.integer({ min: 1, max: 4 }),
        (told, weeks) => total(toldOf(told, null, weeks)) === total(toldOf(told)),
      ),
    ),
  'taking an exclusion away never raises the total': () =>
    check(fc.property(world, (told) => total(toldOf(told, null, 0, false)) <= total(toldOf(told)))),
  'dismissing disputes never costs, and without any changes nothing': () =>
    check(
      fc.property(world, (told) => {
        const { total: here, totalIfDismissed } = sheetOf(toldOf(told));
        const isDisputed = told.findings.some(({ disputed }) => disputed);
        return isDisputed ? totalIfDismissed.gte(here) : totalIfDismissed.equals(here);
      }),
    ),
  'a series costs the same one by one as together': () =>
    check(
      fc.property(fc.integer({ min: 1, max: 12 }), (count) => {
        const singly = Array.from({ length: count }, (_, at) => priceOf(TIERS, ONE, '1', new Fraction(at)).points);
        const sum = singly.reduce((all, one) => all.add(one), new Fraction(0));
        const facts = Array.from({ length: count }, (_, at) => call(at, at, null));
        const shown = sheetOf(facts).rows.find(({ row }) => row.id === 'series')?.sum;
        // One, one, two, two, two, and three from the sixth on.
        const known = Array.from({ length: count }, (_, at) => (at < 2 ? 1 : at < 5 ? 2 : 3)).reduce(
          (all: number, one) => all + one,
          0,
        );
        const together = priceOf(TIERS, new Fraction(count), '').points;
        return sum.equals(known) && together.equals(known) && shown?.equals(known) === true;
      }),
    ),
  'a sheet without facts has full marks, whatever does not apply': () =>
    check(
      fc.property(fc.boolean(), fc.boolean(), (answered, measured) => {
        const told = [...(answered ? [outage(0, 5, 0, null)] : []), ...(measured ? [survey(50, 50)] : [])];
        return sheetOf(told, {}, WEIGHTED).total.equals(100);
      }),
    ),
  'what is carried forward is never taken twice': () =>
    check(
      fc.property(fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 12 }), (days) => {
        const sheet = sheetOf(
          days.map((day, at) => finding(at, 'carried', day, false)),
          {},
          MONTHLY,
        );
        const row = sheet.rows.find((one) => one.row.id === 'carried');
        const lost = (row?.periods ?? []).reduce(
          (sum, { value }) => sum.add(new Fraction(5).sub(value ?? 5)),
          new Fraction(0),
        );
        return lost.lte(days.length);
      }),
    ),
  'lowest period ≤ mean ≤ highest': () =>
    check(
      fc.property(fc.array(tenths, { minLength: 1, maxLength: 8 }), (values) => {
        const [min, mean, max] = ['min', 'mean', 'max'].map((how) => combine(values, how) as Fraction);
        return (min as Fraction).lte(mean as Fraction) && (mean as Fraction).lte(max as Fraction);
      }),
    ),
  'what is paid and what is taken off make the amount, to the fen': () =>
    check(
      fc.property(fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 8 }), (days) => {
        const context = contextOf(
          days.map((day, at) => finding(at, 'carried', day, false)),
          {},
          MONTHLY,
        );
        const payments = paymentsOf(context, workSheet(context).evaluation, roundingOf(context));
        return payments.every(({ amount, deducted, payable }) => new Fraction(deducted).add(payable).equals(amount));
      }),
    ),
  'no period serves two triggers': () =>
    check(
      fc.property(fc.array(fc.boolean(), { maxLength: 12 }), fc.integer({ min: 1, max: 4 }), (list, times) => {
        const hits = list.map((isHit, at) => ({ isHit, at }));
        const used = consecutive(hits, times).flat();
        return new Set(used.map(({ at }) => at)).size === used.length && used.every(({ isHit }) => isHit);
      }),
    ),
  'every number lies in exactly one band': () =>
    check(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 5 }),
        fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
        (cuts, up) => {
          const sorted = [...cuts].sort((a, b) => a - b);
          const edge = (at: number, isLow: boolean): Edge | null =>
            sorted[at] === undefined ? null : { value: new Fraction(sorted[at]), included: up[at] === isLow };
          const ranges = Array.from(
            { length: sorted.length + 1 },
            (_, at): Range => ({ low: at === 0 ? null : edge(at - 1, true), high: edge(at, false) }),
          );
          const numbers = Array.from({ length: 43 }, (_, at) => new Fraction(at - 1, 2));
          return (
            coverProblem(ranges) === null &&
            numbers.every((value) => ranges.filter((range) => contains(range, value)).length === 1)
          );
        },
      ),
    ),
  'an outage within another changes nothing': () =>
    check(
      fc.property(
        fc.integer({ min: 0, max: 20 }),
        fc.integer({ min: 2, max: 40 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (day, hours, share) => {
          const outer = outage(0, 5, day, hours * 60);
          const from = Math.floor(hours * 60 * share * 0.5);
          const inner = outage(1, 5, day, hours * 60 - from, from);
          const value = (told: Told[]) =>
            sheetOf(told, {}, MONTHLY)
              .results.flatMap(({ gauges }) => gauges.map(({ gauged }) => gauged?.value.toFraction()))
              .join();
          return value([outer, inner]) === value([outer]);
        },
      ),
    ),
};

const ONE = new Fraction(1);
const TIERS = {
  tiers: [
    { upto: new Fraction(2), points: new Fraction(1) },
    { upto: new Fraction(5), points: new Fraction(2) },
    { upto: null, points: new Fraction(3) },
  ],
};
const tenths = fc.integer({ min: 900, max: 1010 }).map((value) => new Fraction(value, 10));

function check(property: fc.IPropertyWithHooks<never> | fc.IProperty<never> | { run: unknown }): void {
  fc.assert(property as fc.IProperty<unknown>, { seed: 20250101, numRuns: 40 });
}

const ZONE = makeZone('Asia/Shanghai');
/** A Monday after the New Year of 2026's break, with no break for five weeks and no make-up day but in the second. */
const START = Date.parse('2025-10-13T00:00:00+08:00') / 1000;
const DAY = 86_400;
const clock = (minute: number, base = START) => formatInstant(base + minute * 60, ZONE);

interface Fault {
  at: number;
  lasted: number;
  excluded: number | null;
}

const fault: fc.Arbitrary<Fault> = fc.record({
  at: fc.integer({ min: 0, max: 14 * 1440 }),
  lasted: fc.integer({ min: 0, max: 4000 }),
  excluded: fc.option(fc.integer({ min: 1, max: 2000 })),
});
const oneFinding = fc.record({ row: fc.constantFrom('plain', 'shared'), disputed: fc.boolean() });

interface World {
  faults: Fault[];
  calls: { at: number; answered: number | null }[];
  findings: { row: string; disputed: boolean }[];
}

const world: fc.Arbitrary<World> = fc.record({
  faults: fc.array(fault, { maxLength: 5 }),
  calls: fc.array(
    fc.record({ at: fc.integer({ min: 0, max: 14 * 1440 }), answered: fc.option(fc.integer({ min: 0, max: 60 })) }),
    { maxLength: 5 },
  ),
  findings: fc.array(oneFinding, { maxLength: 6 }),
});

function toldOf(told: World, more: World['findings'][number] | null = null, weeks = 0, excluded = true): Told[] {
  const shift = weeks * 7 * 1440;
  return [
    ...told.faults.map((one, at) => outageOf(at, one, shift, excluded)),
    ...told.calls.map(({ at, answered }, index) => call(index, (at + shift) / 1440, answered)),
    ...[...told.findings, ...(more ? [more] : [])].map(({ row, disputed }, at) => finding(at, row, 0, disputed)),
  ];
}

function shuffled(told: World): fc.Arbitrary<[Told[], Told[]]> {
  const all = toldOf(told);
  return fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }));
}

function outageOf(at: number, one: Fault, shift: number, excluded: boolean): Told {
  const from = one.at + shift;
  const exclusions = [
    {
      kind: 'vendor-repair',
      from: clock(from),
      to: clock(from + (one.excluded ?? 0)),
      proof: '单',
      countersigned_by: 'CLI-01',
    },
  ];
  return tell('incident', `INC-${at}`, {
    ...{
      system: 'blood-trace',
      severity: 'minor',
      reported_at: clock(from),
      acknowledged_at: clock(from + (one.lasted % 90)),
    },
    ...{ restored_at: clock(from + one.lasted) },
    ...(one.excluded !== null && excluded ? { exclusions } : {}),
  });
}

/** An outage of so many minutes from a day on, answered after so many; null for one that is over at once. */
function outage(at: number, answered: number, day: number, lasted: number | null, from = 0): Told {
  const start = day * 1440 + from;
  return tell('incident', `INC-${at}`, {
    ...{
      system: 'blood-trace',
      severity: 'minor',
      reported_at: clock(start),
      acknowledged_at: clock(start + answered),
    },
    ...{ restored_at: clock(start + (lasted ?? 0)) },
  });
}

function call(at: number, day: number, answered: number | null): Told {
  const minute = Math.round(day * 1440);
  return tell('duty-log', `DL-${at}`, {
    ...{
      subtype: 'call',
      date: clock(minute).slice(0, 10),
      person: 'PER-01',
      called_at: clock(minute),
      caller: '某院',
    },
    ...{ summary: '询问', attempts: 1, ...(answered === null ? {} : { answered_at: clock(minute + answered) }) },
  });
}

function survey(returned: number, satisfied: number): Told {
  return tell('satisfaction', 'SAT-1', {
    ...{ subtype: 'survey', title: '调查', received_at: clock(0), from_unit: '各院', content: '问卷' },
    ...{ sent: returned, returned, satisfied },
  });
}

function finding(at: number, row: string, day: number, disputed: boolean): Told {
  const reply = { at: clock(1440), by: 'PER-02', position: 'disputed', text: '已按规定执行' };
  const on = formatInstant(Date.parse('2025-01-10T10:00:00+08:00') / 1000 + day * DAY, ZONE);
  const occurred = row === 'carried' ? on : clock(60);
  return tell('finding', `FND-${at}`, {
    row,
    occurred_at: occurred,
    found_at: occurred,
    ...(disputed ? { reply } : {}),
  });
}

const rule = (text: string) => text;
const FINDING = rule('{id: f, title: 认定, event: f, from: {findings: row}, count: 1, points: 1}');
const HEAD = 'unit: 分\npolicy: all\nround: {digits: 4, mode: half-up}\ngroups: [{id: g, title: 组}]';
const row = (id: string, words: string, ...rules: string[]) =>
  `  - {id: ${id}, group: g, criterion: ${id}, clause: sheet, standard: 标准, specificity: 1, ${words}, rules: [${rules.join(', ')}]}`;

const TERM = sheetText(`
base: 100
${HEAD}
rows:
${row('plain', 'max: 3, cap: 5', FINDING)}
${row('shared', 'max: 27, cap: 4', FINDING.replace('id: f', 'id: f2'))}
${row(
  'outage',
  'max: 30',
  `{id: late, title: 迟, event: late, from: {records: [incident]}, late: {from: reported_at, to: restored_at, limit: {hours: 4}, each: units, unit: {hours: 3}, partial: {param: partial}, exclude: [{field: exclusions, where: 'item.countersigned_by != ""'}]}, points: 1, sentence: s, cap: 20}`,
  `{id: late2, title: 迟二, event: late, from: {records: [incident]}, late: {from: reported_at, to: acknowledged_at, limit: {hours: 1}, each: once}, points: 2, sentence: s}`,
  `{id: days, title: 工作日, event: days, from: {records: [incident]}, late: {from: reported_at, to: restored_at, limit: {workdays: 1}, each: units, unit: {workdays: 1}}, points: 1}`,
)}
${row('series', 'max: 40', '{id: calls, title: 呼叫, event: call, from: {records: [duty-log]}, count: 1, tiers: [{upto: 2, points: 1}, {upto: 5, points: 2}, {points: 3}]}')}
`);

const WEIGHTED = sheetText(`
base: 100
${HEAD}
weights: 100
rows:
${row('plain', 'max: 100, weight: 30', FINDING)}
${row('answered', 'max: 50, weight: 40', '{id: a, title: 及时, event: a, from: {records: [incident]}, measure: {ratio: {on_time: {from: reported_at, to: acknowledged_at, limit: {hours: 1}}}}, linear: {from: {value: 0, points: 50}, to: {value: 100, points: 0}}}').replace('max: 50', 'max: 100')}
${row('asked', 'max: 100, weight: 30', '{id: s, title: 满意, event: s, from: {records: [satisfaction]}, measure: {quotient: {of: satisfied, among: returned}, none: na}, rate: {below: 90, each: 1}, points: 1}')}
`);

const MONTHLY = sheetText(`
base: 100
${HEAD}
period: {each: month, combine: mean}
rows:
${row('carried', 'max: 5, carry: forward', FINDING)}
${row('up', 'max: 95', '{id: u, title: 可用, event: u, from: {records: [incident]}, measure: {downtime: {from: reported_at, to: restored_at}}, rate: {below: 100, each: "0.1", partial: prorate}, points: "0.01"}')}
payment:
  - {id: year, title: 年费, amount: "1000.01", coefficient: {of: 100}}
  - {id: month, title: 月费, amount: "0.50", from: period, coefficient: {of: 100}}
`);

const GROUNDS = new Map<string, ReturnType<typeof prepare>>();
const POINTS = { partial: { floor: 'floor', prorate: 'prorate', ceil: 'ceil' } };
const AS_OF = '2025-12-31';

function contextOf(told: readonly Told[], readings = {}, sheet = TERM) {
  const known = GROUNDS.get(sheet);
  const ground = known ?? prepare(inputOf({ contract: filesWith(sheet, { points: POINTS }), asOf: AS_OF }));
  GROUNDS.set(sheet, ground);
  const input = { ...inputOf({ contract: ground.input.contract, told, asOf: AS_OF }) };
  const book = makeBook({ ...input, calendar: ground.zone });
  return makeContext({ ...ground, input, book, narrowing: narrow(input.contract, book) }, readings);
}

function sheetOf(told: readonly Told[], readings = {}, sheet = TERM): Sheet {
  return workSheet(contextOf(told, readings, sheet));
}

function total(told: readonly Told[], readings = {}): number {
  return sheetOf(told, readings).total.valueOf();
}

function plain({ facts, rows, total: sum }: Sheet): string {
  const charged = rows.map(({ row: { id }, trial, allocations }) => [
    ...[id, trial.toFraction()],
    allocations.map(({ candidate, fact }) => [fact.key, candidate.rule.id, candidate.measure.points.toFraction()]),
  ]);
  return JSON.stringify([sum.toFraction(), facts.map(({ key }) => key), charged]);
}

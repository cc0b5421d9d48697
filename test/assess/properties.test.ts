import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Assessment, prepare } from '../../scripts/assess/assess.ts';
import { narrow } from '../../scripts/assess/conditions/narrow.ts';
import { makeContext } from '../../scripts/assess/context.ts';
import { makeBook } from '../../scripts/assess/evidence/book.ts';
import { type Outcome, workOut } from '../../scripts/assess/outcome.ts';
import { otherReadings } from '../../scripts/assess/score/readings.ts';
import { type Sheet, workSheet } from '../../scripts/assess/score/sheet.ts';
import { formatInstant } from '../../scripts/calendar/instant.ts';
import { makeZone } from '../../scripts/calendar/zone.ts';
import type { Fields } from '../../scripts/model/record.ts';
import { assessTold, contractFiles, inputOf, type Told, tell } from '../support/contract.ts';
import { regulation } from '../support/score.ts';

/** What must hold of the sheet whatever the records say. Records lie in weeks without holidays or make-up days. */

const CONTRACT = contractFiles('content/CWSG2024-07');
const ROWS = CONTRACT.scorecard.rows;
const ZONE = makeZone('Asia/Shanghai');
const START = Date.parse('2024-10-14T00:00:00+08:00') / 1000;
const WEEK = 7 * 86_400;
const AS_OF = '2025-03-31';
const RUNS = { seed: 20240628, numRuns: 60 };

const instant = (epoch: number) => formatInstant(epoch, ZONE);

const PLANS = (['inspection-plan', 'backup-plan'] as const).map((kind) =>
  tell(kind, kind === 'inspection-plan' ? 'PLAN-01' : 'BPLAN-01', {
    ...{ effective_from: '2024-06-28', effective_to: '2025-06-30' },
    tasks: [{ id: 'task', title: '任务', rrule: 'FREQ=DAILY;COUNT=2', start: '2024-10-15', systems: ['blood-trace'] }],
  }),
);

const REGULATION = regulation();

interface Exclusion {
  from: number;
  minutes: number;
  signed: boolean;
}

interface Fault {
  severity: string;
  at: number;
  answered: number | null;
  restored: number;
  exclusions: Exclusion[];
  missedInspection: boolean;
  again: boolean;
}

const minutes = (max: number) => fc.integer({ min: 0, max });
const fault: fc.Arbitrary<Fault> = fc.record({
  severity: fc.constantFrom('minor', 'moderate', 'serious', 'major'),
  at: minutes(21 * 1440),
  answered: fc.option(minutes(4000)),
  restored: minutes(8000),
  exclusions: fc.array(fc.record({ from: minutes(8000), minutes: minutes(3000), signed: fc.boolean() }), {
    maxLength: 2,
  }),
  missedInspection: fc.boolean(),
  again: fc.boolean(),
});
const demand = fc.record({ at: minutes(21 * 1440), done: minutes(30 * 1440), reasonable: fc.boolean() });
const call = fc.record({
  at: minutes(21 * 1440),
  answered: fc.option(minutes(30)),
  attempts: fc.integer({ min: 1, max: 4 }),
});
const complaint = fc.record({ at: minutes(21 * 1440), upheld: fc.boolean(), caused: fc.boolean(), same: fc.boolean() });
const finding = fc.record({
  row: fc.constantFrom(...ROWS.map(({ id }) => id)),
  disputed: fc.boolean(),
  knockout: fc.boolean(),
});

interface World {
  faults: Fault[];
  demands: { at: number; done: number; reasonable: boolean }[];
  findings: { row: string; disputed: boolean; knockout: boolean }[];
  calls: { at: number; answered: number | null; attempts: number }[];
  complaints: { at: number; upheld: boolean; caused: boolean; same: boolean }[];
}

const world: fc.Arbitrary<World> = fc.record({
  faults: fc.array(fault, { maxLength: 5 }),
  demands: fc.array(demand, { maxLength: 3 }),
  findings: fc.array(finding, { maxLength: 4 }),
  calls: fc.array(call, { maxLength: 2 }),
  complaints: fc.array(complaint, { maxLength: 3 }),
});

function toldOf({ faults, demands, findings, calls, complaints }: World, shift = 0): Told[] {
  const clock = (minute: number) => instant(START + shift + minute * 60);
  return [
    ...PLANS,
    REGULATION,
    ...faults.map((one, index) =>
      tell('incident', `INC-${index}`, {
        ...faultFields(one, clock),
        ...(one.again && index > 0 ? { recurrence_of: `INC-${index - 1}` } : {}),
      }),
    ),
    ...calls.map(({ at, answered, attempts }, index) =>
      tell('duty-log', `DL-${index}`, {
        ...{
          subtype: 'call',
          date: clock(at).slice(0, 10),
          person: 'PER-01',
          called_at: clock(at),
          caller: '某区血站',
        },
        ...{ summary: '询问', attempts, ...(answered === null ? {} : { answered_at: clock(at + answered) }) },
      }),
    ),
    ...complaints.map(({ at, upheld, caused, same }, index) =>
      tell('satisfaction', `SAT-${index}`, {
        ...{ subtype: 'complaint', title: '排队', received_at: clock(at), from_unit: '某医院', content: '等得久' },
        ...{ upheld, caused_by_operation: caused, ...(same ? { event_key: 'slow' } : {}) },
      }),
    ),
    ...demands.map(({ at, done, reasonable }, index) =>
      tell('service-request', `SR-${index}`, {
        ...{ system: 'blood-trace', reasonable_demand: reasonable },
        ...{ submitted_at: clock(at), acknowledged_at: clock(at + 5), completed_at: clock(at + done) },
      }),
    ),
    ...findings.map((one, index) => findingOf(one, `FND-${index}`)),
  ];
}

function faultFields(one: Fault, clock: (minute: number) => string): Fields {
  const exclusions = one.exclusions.map(({ from, minutes: length, signed }) => ({
    ...{ kind: 'vendor-repair', from: clock(one.at + from), to: clock(one.at + from + length), proof: '完工单' },
    ...(signed ? { countersigned_by: 'CLI-01' } : {}),
  }));
  return {
    ...{ system: 'blood-trace', severity: one.severity, reported_at: clock(one.at) },
    ...(one.answered === null ? {} : { acknowledged_at: clock(one.at + one.answered) }),
    ...{ restored_at: clock(one.at + one.restored), resolved_at: clock(one.at + one.restored + 30) },
    ...(exclusions.length > 0 ? { exclusions } : {}),
    ...(one.missedInspection ? { caused_by_missed_inspection: '血液追溯 2024-10-15 巡检' } : {}),
  };
}

function findingOf({ row, disputed, knockout }: World['findings'][number], id: string): Told {
  const reply = { at: '2024-08-05T10:00:00+08:00', by: 'PER-02', position: 'disputed', text: '已按规定执行' };
  return tell('finding', id, { row, ...(disputed ? { reply } : {}), effect: knockout ? 'knockout' : 'deduct' });
}

const GROUND = prepare(inputOf({ contract: CONTRACT, asOf: AS_OF }));

/** The sheet alone, without what every other reading would give; the contract's conditions are compiled once. */
function sheetOf(told: readonly Told[], readings = {}): Sheet {
  const input = inputOf({ contract: CONTRACT, told, asOf: AS_OF });
  const book = makeBook({ ...input, calendar: GROUND.zone });
  return workSheet(makeContext({ ...GROUND, input, book, narrowing: narrow(input.contract, book) }, readings));
}

const totalOf = (told: readonly Told[], readings = {}) => sheetOf(told, readings).total.valueOf();

test('told records are such as the schemas accept', () => {
  fc.assert(
    fc.property(world, (told) => toldOf(told).every(({ record }) => record.valid)),
    { ...RUNS, numRuns: 10 },
  );
});

test('a row keeps between nothing and its full marks; dismissing what is disputed never costs', () => {
  fc.assert(
    fc.property(world, (told) => {
      for (const { row, trial, trialIfDismissed } of sheetOf(toldOf(told)).rows) {
        expect(trial.gte(0) && trialIfDismissed.gte(trial) && trialIfDismissed.lte(row.max ?? 0), row.id).toBe(true);
      }
    }),
    RUNS,
  );
});

test('a finding about a new fact never raises the total', () => {
  fc.assert(
    fc.property(world, finding, (told, more) => {
      const before = toldOf(told);
      expect(totalOf([...before, findingOf(more, 'FND-99')])).toBeLessThanOrEqual(totalOf(before));
    }),
    RUNS,
  );
});

/** Occurrences that follow records come in the order of the files; that alone may differ. */
const byId = (result: Assessment | undefined) =>
  [...(result?.occurrences ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1));

test('the order of records and findings is irrelevant', () => {
  const shuffled = world.chain((told) => {
    const all = toldOf(told);
    return fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }));
  });
  fc.assert(
    fc.property(shuffled, ([ordered, mixed]) => {
      const [one, other] = [ordered, mixed].map((told) => assessTold({ contract: CONTRACT, told, asOf: AS_OF }));
      expect(other?.score).toEqual(one?.score);
      expect(other?.facts).toEqual(one?.facts);
      expect(byId(other)).toEqual(byId(one));
    }),
    { ...RUNS, numRuns: 20 },
  );
});

test('every begun unit ≤ by its size ≤ full units only', () => {
  fc.assert(
    fc.property(world, (told) => {
      const by = (partial: string) => totalOf(toldOf(told), { 'fault.partial_unit': partial });
      expect(by('ceil')).toBeLessThanOrEqual(by('prorate'));
      expect(by('prorate')).toBeLessThanOrEqual(by('floor'));
    }),
    RUNS,
  );
});

test('whole weeks later, in weeks like these, the score is the same', () => {
  fc.assert(
    fc.property(world, fc.integer({ min: 1, max: 3 }), (told, weeks) => {
      // At most 21 days of reports, 30 of work, 3 weeks of shift: until the New Year of the as-of span nothing changes.
      const near = { ...told, demands: told.demands.map((one) => ({ ...one, done: one.done % (14 * 1440) })) };
      const rowsOf = (shift: number) => sheetOf(toldOf(near, shift)).rows.map(({ trial }) => trial.toFraction());
      expect(rowsOf(weeks * WEEK)).toEqual(rowsOf(0));
    }),
    RUNS,
  );
});

test('taking an exclusion away never raises the score', () => {
  fc.assert(
    fc.property(world, fault, fc.nat(1), (told, more, which) => {
      fc.pre(more.exclusions.length > 0);
      const without = {
        ...more,
        exclusions: more.exclusions.filter((_, index) => index !== which % more.exclusions.length),
      };
      const total = (one: Fault) => totalOf(toldOf({ ...told, faults: [...told.faults, one] }));
      expect(total(without)).toBeLessThanOrEqual(total(more));
    }),
    RUNS,
  );
});

/** A sheet without the closures and identities that two workings cannot share. */
function plain({ sheet, found, gates, clocks, pass, rounding, aliases }: Outcome) {
  const { expansions, facts, allocations, rows, total } = sheet;
  return {
    found: found.map(({ value }) => value),
    ...{ gates, clocks: clocks.value, pass: pass.value, rounding: rounding.value, aliases: aliases.value },
    total: total.toFraction(),
    occurrences: expansions.map(({ requirement, occurrences }) => [requirement.id, occurrences]),
    facts,
    charged: allocations.map(({ candidate, fact, otherRows }) => [
      ...[fact.key, candidate.row.id, candidate.rule.id, candidate.measure.points.toFraction()],
      ...[candidate.measure.arithmetic, candidate.measure.explanation, otherRows],
    ]),
    rows: rows.map((row) => [
      row.row.id,
      row.trial.toFraction(),
      row.trialIfDismissed.toFraction(),
      row.sum.toFraction(),
      row.capped,
    ]),
  };
}

test.each([
  ['with plans', PLANS],
  ['by the seed cadence', []],
])('every reading of every point, worked from what did not change, equals working it from scratch: %s', (_, plans) => {
  fc.assert(
    fc.property(world, (told) => {
      const records = [...plans, ...toldOf(told).filter(({ record }) => !record.kind.endsWith('-plan'))];
      const ground = prepare(inputOf({ contract: CONTRACT, told: records, asOf: AS_OF }));
      const context = makeContext(ground);
      const outcome = workOut(context, []);
      const others = otherReadings(ground, context, outcome, []);
      for (const { key, readings } of CONTRACT.parameters.parameters) {
        for (const { id } of readings) {
          const scratch = plain(workOut(makeContext(ground, { [key]: id }), []));
          // A reading that nobody asked for is the one in force, and gives what is in force.
          const reused = others.find((one) => one.key === key && one.reading === id)?.outcome ?? outcome;
          expect(plain(reused), `${key}=${id}`).toEqual(scratch);
        }
      }
    }),
    { ...RUNS, numRuns: plans.length > 0 ? 3 : 1 },
  );
});

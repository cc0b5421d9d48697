import { describe, expect, test } from 'vitest';
import type { ContractFiles } from '../../../scripts/model/contract.ts';
import type { Fields } from '../../../scripts/model/record.ts';
import { at, type Story, type Told, tell } from '../../support/contract.ts';
import { assessed, contractOf, type Due, statuses } from '../../support/occurrences.ts';

const document = (id: string, fields: Fields = {}, story: Story = {}) => tell('document', id, fields, story);
const came = (id: string, when: string, fields: Fields = {}) => document(id, { recorded_at: at(when), ...fields });

describe('once', () => {
  test.each([
    ['a date', { on: '2024-07-10' }, '2024-07-10 23:59:59', '2024-07-11 00:00'],
    ['working days after signing', { after: 'signed_on', workdays: 5 }, '2024-07-08 23:59:59', '2024-07-09 00:00'],
    ['days after the term', { after: 'term.end', days: 0 }, '2025-06-30 23:59:59', '2025-07-01 00:00'],
    ['no anchor: the start of the term', { workdays: 10 }, '2024-07-15 23:59:59', '2024-07-16 00:00'],
  ])('%s', (_, once, last, over) => {
    const contract = contractOf({ once });
    expect(statuses(assessed(contract, [came('DOC-01', last)], { asOf: '2025-07-04' }))).toEqual(['asked: met']);
    expect(statuses(assessed(contract, [came('DOC-01', over)], { asOf: '2025-07-04' }))).toEqual(['asked: late 1']);
    expect(statuses(assessed(contract, [], { asOf: '2025-07-04' }))).toEqual(['asked: missing']);
    expect(statuses(assessed(contract, [], { asOf: '2024-07-07' }))).toEqual(['asked: not-due']);
  });

  test('after a record of another kind, as soon as there is one', () => {
    const contract = contractOf({ once: { after: 'record:no-activity', workdays: 2 } });
    const declared = tell('no-activity', 'NA-01', {
      ...{ item: 'item-1', month: '2024-07', declared_by: 'PER-01' },
      ...{ confirmed_by: 'CLI-01', confirmed_at: at('2024-08-01 10:00') },
    });
    expect(statuses(assessed(contract, []))).toEqual(['asked: not-due']);
    const [occurrence] = assessed(contract, [declared]).occurrences;
    expect(occurrence?.status).toBe('missing');
    expect(occurrence?.due).toBe(Date.parse('2024-08-05T23:59:59+08:00') / 1000);
  });

  test('per system, by the field that names it', () => {
    const once = { on: '2024-07-10', per: 'system', match: { subject: 'system' } };
    const contract = contractOf({ once }, { kinds: ['security-adaptation'] });
    const adapted = tell('security-adaptation', 'SA-01', {
      ...{ system: 'portal', title: '加固', item: '传输', before: '明文', after: '加密' },
      ...{ tested_at: at('2024-07-02 09:00'), tester: 'PER-01', result: '通过' },
    });
    expect(statuses(assessed(contract, [adapted]))).toEqual(['asked/ledger: missing', 'asked/portal: met']);
  });

  test('per service item', () => {
    const contract = contractOf({ once: { on: '2024-07-10', per: 'item' } });
    expect(statuses(assessed(contract, []))).toEqual(['asked/item-1: missing']);
  });

  test('per person of the roster; a person whose entry is refused is none', () => {
    const contract = contractOf({ once: { on: '2024-07-10', per: 'person' } });
    const people = [tell('personnel', 'PER-01'), tell('personnel', 'PER-02', { joined_on: '2024-02-30' })];
    expect(statuses(assessed(contract, people))).toEqual(['asked/PER-01: missing']);
  });

  test('topics, each asked for by name', () => {
    const topics = [
      { id: 'backup', title: '备份制度' },
      { id: 'duty', title: '值班制度' },
    ];
    const contract = contractOf({ once: { on: '2024-07-10', topics, match: { subject: 'topic' } } });
    const result = assessed(contract, [document('DOC-01', { topic: 'duty' })]);
    expect(statuses(result)).toEqual(['asked/backup: missing', 'asked/duty: met']);
    expect(result.occurrences[0]?.title).toBe('备份制度 巡检报告');
  });

  test('only records that the filter lets through', () => {
    const contract = contractOf({ once: { on: '2024-07-10' } }, { where: 'record.category == "manual"' });
    expect(statuses(assessed(contract, [document('DOC-01')]))).toEqual(['asked: missing']);
    expect(statuses(assessed(contract, [document('DOC-01', { category: 'manual' })]))).toEqual(['asked: met']);
  });
});

describe('every', () => {
  const monthly = (more: { [word: string]: unknown } = {}) =>
    contractOf(
      { every: { rrule: 'FREQ=MONTHLY;BYMONTHDAY=-1', period: 'month', grace_workdays: 5, match: {}, ...more } },
      { kinds: ['backup-report'] },
    );
  const sent = (month: string, when: string) =>
    tell('backup-report', `BKR-${month}`, { month, sent_at: at(when), recorded_at: at(when) });

  test('by the month that the record names, with working days of grace', () => {
    // Fifth working day after 2024-09-30: 10-08, 09, 10, 11, 12 (a make-up Saturday)
    const contract = monthly({ match: { period: 'month' } });
    const told = [
      sent('2024-07', '2024-08-07 18:00'),
      sent('2024-08', '2024-09-09 09:00'),
      sent('2024-09', '2024-10-12 20:00'),
    ];
    expect(statuses(assessed(contract, told, { asOf: '2024-10-31' }))).toEqual([
      'asked/2024-07: met',
      'asked/2024-08: late 1',
      'asked/2024-09: met',
      ...['2024-10', '2024-11', '2024-12', '2025-01', '2025-02'].map((month) => `asked/${month}: not-due`),
      ...['2025-03', '2025-04', '2025-05', '2025-06'].map((month) => `asked/${month}: not-due`),
    ]);
  });

  test('without a field, by the month in which it happened', () => {
    const told = [sent('2024-07', '2024-07-31 18:00')];
    const [july, august] = assessed(monthly(), told).occurrences;
    expect([july?.status, august?.status]).toEqual(['met', 'missing']);
  });

  test('per system, from a day of its own', () => {
    const contract = contractOf(
      {
        every: {
          ...{ rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE', start: '2024-12-04', period: 'day', per: 'system' },
          match: { subject: 'system', period: 'planned_on' },
        },
      },
      { kinds: ['backup-record'] },
    );
    const told = [backup('BK-01', '2024-12-18', 'portal')];
    expect(
      statuses(assessed(contract, told, { asOf: '2024-12-18' })).filter((line) => !line.endsWith('not-due')),
    ).toEqual([
      'asked/ledger/2024-12-04: missing',
      'asked/portal/2024-12-04: missing',
      'asked/ledger/2024-12-18: missing',
      'asked/portal/2024-12-18: met',
    ]);
  });
});

function backup(id: string, day: string, system = 'ledger', more: Fields = {}, story: Story = {}): Told {
  const times = { started_at: at(`${day} 02:00`), ended_at: at(`${day} 03:00`), recorded_at: at(`${day} 09:00`) };
  return tell(
    'backup-record',
    id,
    { system, plan: 'PLAN-01', task: 'weekly', planned_on: day, ...times, ...more },
    story,
  );
}

describe('per', () => {
  const per = { kind: 'operation-log', where: 'record.action == "data-export"', at: 'started_at', workdays: 1 };
  const operation = (id: string, more: Fields = {}) =>
    tell('operation-log', id, {
      ...{ seq: 1, system: 'ledger', operator: 'PER-01', account: 'db-a', channel: 'remote', session: 'BH-1' },
      ...{ action: 'data-export', target: 'db-1', summary: '导出汇总表', ...more },
      ...{ started_at: at('2024-09-27 10:00'), ended_at: at('2024-09-27 11:00') },
    });

  test('the trigger names its answer', () => {
    const contract = contractOf({ per: { ...per, ref: 'record.ticket_ref' } });
    const told = [
      operation('OP-01', { ticket_ref: 'DOC-01' }),
      operation('OP-02', { ticket_ref: 'DOC-02' }),
      operation('OP-03'),
      operation('OP-04', { action: 'query' }),
      came('DOC-01', '2024-09-29 23:59'), // the make-up Sunday
      came('DOC-02', '2024-09-30 09:00'),
    ];
    expect(statuses(assessed(contract, told))).toEqual([
      'asked/OP-01: met',
      'asked/OP-02: late 1',
      'asked/OP-03: missing',
    ]);
  });

  test('the answer names its trigger; several answers are one', () => {
    const contract = contractOf({ per: { ...per, ref: 'supersedes' } });
    const told = [
      operation('OP-01'),
      came('DOC-02', '2024-10-10 09:00', { supersedes: 'OP-01' }),
      came('DOC-01', '2024-09-29 09:00', { supersedes: 'OP-01' }),
    ];
    const result = assessed(contract, told);
    expect(statuses(result)).toEqual(['asked/OP-01: met']);
    expect(result.occurrences[0]?.records).toEqual(['DOC-01', 'DOC-02']);
  });
});

describe('planned', () => {
  const SEED = { tasks: [{ id: 'seed', title: '每周', rrule: 'FREQ=WEEKLY;BYDAY=WE' }] };
  const planned = {
    ...{ plan: 'backup-plan', seed: { param: 'inspection.cadence' }, report_workdays: 3 },
    match: { plan: 'plan', task: 'task', subject: 'system', period: 'planned_on' },
  };
  const contract = contractOf({ planned }, { kinds: ['backup-record'] }, SEED);
  const plan = (id: string, from: string, to: string, more: Fields = {}) =>
    tell('backup-plan', id, {
      ...{ effective_from: from, effective_to: to },
      tasks: [{ id: 'weekly', title: '每周', rrule: 'FREQ=WEEKLY;BYDAY=FR', start: '2024-07-05', systems: ['ledger'] }],
      ...more,
    });
  const until = (asOf: string, told: readonly Told[], of: ContractFiles = contract) =>
    statuses(assessed(of, told, { asOf })).filter((line) => !line.endsWith('not-due'));

  test('by an approved plan, per task, system and day', () => {
    const told = [
      plan('PLAN-01', '2024-07-01', '2025-06-30'),
      backup('BK-01', '2024-07-05'),
      backup('BK-02', '2024-07-12', 'ledger', { recorded_at: at('2024-07-18 09:00') }), // third working day: 07-17
      backup('BK-03', '2024-07-19', 'ledger', { plan: 'PLAN-09' }),
    ];
    expect(until('2024-07-24', told)).toEqual([
      'asked/weekly/ledger/2024-07-05: met',
      'asked/weekly/ledger/2024-07-12: late 1',
      'asked/weekly/ledger/2024-07-19: missing',
    ]);
  });

  test('without a plan, by the seed cadence for every system; any report about the day will do', () => {
    const result = assessed(contract, [backup('BK-01', '2024-07-10', 'portal')], { asOf: '2024-07-15' });
    expect(statuses(result).slice(0, 4)).toEqual([
      'asked/seed/ledger/2024-07-03: missing',
      'asked/seed/ledger/2024-07-10: missing',
      'asked/seed/ledger/2024-07-17: not-due',
      'asked/seed/ledger/2024-07-24: not-due',
    ]);
    const found = result.occurrences.find(({ id }) => id === 'asked/seed/portal/2024-07-10');
    expect(found).toMatchObject({ status: 'met', note: '没有已批准的计划，按参数的基准周期' });
  });

  test.each([
    ['not approved yet', { approved_at: at('2024-08-01 09:00') }],
    ['a draft', { status: 'draft' }],
    [
      'a rule that no day follows from',
      {
        tasks: [
          { id: 'weekly', title: '每周', rrule: 'FREQ=WEEKLY;BYDAY=WX', start: '2024-07-05', systems: ['ledger'] },
        ],
      },
    ],
  ])('%s is no plan', (_, more) => {
    const told = [plan('PLAN-01', '2024-07-01', '2025-06-30', more as Fields)];
    expect(until('2024-07-09', told)).toEqual([
      'asked/seed/ledger/2024-07-03: missing',
      'asked/seed/portal/2024-07-03: missing',
    ]);
  });

  test('a plan for part of the term: the seed cadence for the rest of it', () => {
    const told = [plan('PLAN-01', '2024-07-15', '2024-07-21')];
    expect(until('2024-07-31', told)).toEqual([
      'asked/weekly/ledger/2024-07-19: missing',
      ...['ledger', 'portal'].flatMap((system) => [
        `asked/seed/${system}/2024-07-03: missing`,
        `asked/seed/${system}/2024-07-10: missing`,
      ]),
      ...['ledger', 'portal'].map((system) => `asked/seed/${system}/2024-07-24: missing`),
    ]);
  });

  test('a plan that came by the day it was due has its time to be drawn up', () => {
    const withPlanAsked = structuredClone(contract);
    const [template] = withPlanAsked.checklist.requirements;
    withPlanAsked.checklist.requirements.push({
      ...template,
      ...{ id: 'plan', kinds: ['backup-plan'], due: { once: { after: 'signed_on', workdays: 5 } } },
    } as never);
    const inTime = until('2024-07-18', [plan('PLAN-01', '2024-07-08', '2025-06-30')], withPlanAsked);
    expect(inTime).toEqual(['asked/weekly/ledger/2024-07-12: missing', 'plan: met']);
    const tooLate = until('2024-07-18', [plan('PLAN-01', '2024-07-09', '2025-06-30')], withPlanAsked);
    expect(tooLate).toContain('asked/seed/ledger/2024-07-03: missing');
  });

  test('a plan ends where the one that supersedes it begins', () => {
    const daily = [{ id: 'daily', title: '每日', rrule: 'FREQ=DAILY', start: '2024-07-15', systems: ['ledger'] }];
    const told = [
      plan('PLAN-01', '2024-07-01', '2025-06-30'),
      plan('PLAN-02', '2024-07-15', '2025-06-30', { supersedes: 'PLAN-01', tasks: daily }),
    ];
    expect(until('2024-07-19', told)).toEqual([
      'asked/weekly/ledger/2024-07-05: missing',
      'asked/weekly/ledger/2024-07-12: missing',
      'asked/daily/ledger/2024-07-15: missing',
      'asked/daily/ledger/2024-07-16: missing',
    ]);
  });

  test('two plans in force that promise the same are one promise, kept under either', () => {
    const told = [
      plan('PLAN-01', '2024-07-01', '2025-06-30'),
      plan('PLAN-02', '2024-07-01', '2025-06-30'),
      backup('BK-01', '2024-07-05', 'ledger', { plan: 'PLAN-02' }),
    ];
    expect(until('2024-07-17', told)).toEqual([
      'asked/weekly/ledger/2024-07-05: met',
      'asked/weekly/ledger/2024-07-12: missing',
    ]);
  });

  test('every second week counts from the task’s own start, not from the plan’s', () => {
    const tasks = [
      {
        id: 'weekly',
        title: '隔周',
        rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=FR',
        start: '2024-06-21',
        systems: ['ledger'],
      },
    ];
    expect(until('2024-07-31', [plan('PLAN-01', '2024-07-01', '2025-06-30', { tasks })])).toEqual([
      'asked/weekly/ledger/2024-07-05: missing',
      'asked/weekly/ledger/2024-07-19: missing',
    ]);
  });
});

describe('standing', () => {
  const contract = contractOf({ standing: { findings_row: 'service.inspection' } });
  const found = (fields: Fields = {}, story: Story = {}) =>
    tell('finding', 'FND-01', { row: 'service.inspection', ...fields }, story);

  test.each([
    ['nothing on record', [], 'no-finding'],
    ['a finding', [found()], 'not-applicable'],
    ['one that nobody of the client brought in', [found({}, { by: 'provider' })], 'no-finding'],
    [
      'one about another row that names this line',
      [found({ row: 'service.other', about: { occurrence: 'asked' } })],
      'not-applicable',
    ],
    ['one about another row', [found({ row: 'service.other' })], 'no-finding'],
    [
      'one that was dismissed',
      [found({ decision: { at: at('2024-08-20 09:00'), by: 'CLI-01', result: 'dismissed', text: '不属实' } })],
      'no-finding',
    ],
  ])('%s', (_, told, status) => {
    expect(statuses(assessed(contract, told))).toEqual([`asked: ${status}`]);
  });

  test('stands outside the completeness fraction: never met, never missing', () => {
    const [occurrence] = assessed(contract, []).occurrences;
    expect(occurrence).toMatchObject({ due: null, suggested_path: '', note: null });
  });
});

describe('status', () => {
  const contract = contractOf({ once: { on: '2024-07-10' } });

  test.each([
    ['recorded', 'met'],
    ['first-commit', 'late 2'],
    ['merge', 'late 4'],
  ])('by its %s date', (reading, status) => {
    const told = [
      document(
        'DOC-01',
        { recorded_at: at('2024-07-10 17:00') },
        { committed: '2024-07-12 09:00', merged: '2024-07-16 09:00' },
      ),
    ];
    expect(statuses(assessed(contract, told, { readings: { 'late.date': reading } }))).toEqual([`asked: ${status}`]);
  });

  test('what is in no commit yet comes in on the as-of day', () => {
    const told = [document('DOC-01', { recorded_at: at('2024-07-10 17:00') }, { uncommitted: true })];
    expect(statuses(assessed(contract, told, { asOf: '2024-07-10' }))).toEqual(['asked: met']);
    expect(statuses(assessed(contract, told, { asOf: '2024-07-12' }))).toEqual(['asked: late 2']);
  });

  test('without history the record’s own date is all there is, and that is said', () => {
    const told = [document('DOC-01', { recorded_at: at('2024-07-10 17:00') }, { committed: '2024-07-12 09:00' })];
    const result = assessed(contract, told, { silence: '没有提交历史' });
    expect(statuses(result)).toEqual(['asked: met']);
    expect(result.silence).toBe('没有提交历史');
    expect(result.score.trial_reasons).toContain('没有提交历史，身份与迟交无从核对');
  });

  test('as of a day only what was recorded by its end is used', () => {
    const told = [came('DOC-01', '2024-07-11 00:00')];
    const before = assessed(contract, told, { asOf: '2024-07-10' });
    expect(statuses(before)).toEqual(['asked: missing']);
    expect(before.laterRecords).toBe(1);
    expect(statuses(assessed(contract, told, { asOf: '2024-07-11' }))).toEqual(['asked: late 1']);
  });

  test('recorded by the as-of day, committed after it, not due on it: neither met nor late yet', () => {
    const told = [document('DOC-01', { recorded_at: at('2024-07-05 17:00') }, { committed: '2024-07-20 09:00' })];
    expect(statuses(assessed(contract, told, { asOf: '2024-07-08' }))).toEqual(['asked: not-due']);
    expect(statuses(assessed(contract, told, { asOf: '2024-07-31' }))).toEqual(['asked: late 7']);
  });

  test('present but refused by its schema is invalid, once; a sound one beside it counts', () => {
    const refused = document('DOC-01', { version: 2 });
    expect(refused.record.valid).toBe(false);
    const result = assessed(contract, [refused]);
    expect(statuses(result)).toEqual(['asked: invalid']);
    expect(result.observations.filter(({ rule }) => rule === 'schema')).toEqual([]);
    expect(statuses(assessed(contract, [refused, document('DOC-02')]))).toEqual(['asked: met']);
  });

  test('refused by the contract’s own narrowing is invalid as well', () => {
    const narrowed = structuredClone(contract);
    Object.assign(narrowed.kinds.kinds.find(({ kind }) => kind === 'document') ?? {}, { required: ['topic'] });
    expect(statuses(assessed(narrowed, [document('DOC-01')]))).toEqual(['asked: invalid']);
  });

  test('withdrawn and draft records are no evidence', () => {
    const told = [document('DOC-01', { status: 'withdrawn' }), document('DOC-02', { status: 'draft' })];
    expect(statuses(assessed(contract, told))).toEqual(['asked: missing']);
  });
});

describe('waiver', () => {
  const contract = contractOf(
    { once: { on: '2024-07-10', per: 'system', match: { subject: 'system' } } },
    { kinds: ['backup-record'] },
  );
  const waiver = (fields: Fields = {}, story: Story = {}) =>
    tell(
      'waiver',
      'WVR-01',
      { requirement: 'asked', from: '2024-07-01', to: '2024-07-31', expires_on: '2024-09-30', ...fields },
      story,
    );
  const portal = (told: readonly Told[], asOf: string) => assessed(contract, told, { asOf }).occurrences[1];

  test('in force: waived, counted as expected; expired: missing again, with the reason', () => {
    expect(portal([waiver()], '2024-09-30')).toMatchObject({ status: 'waived', waiver: 'WVR-01' });
    expect(portal([waiver()], '2024-10-01')).toMatchObject({
      status: 'missing',
      note: '例外 WVR-01 已于 2024-09-30 到期，不再计入',
    });
  });

  test.each([
    ['for another subject', waiver({ subjects: ['ledger'] }), 'missing'],
    ['for this subject', waiver({ subjects: ['portal'] }), 'waived'],
    ['for another time', waiver({ from: '2024-07-11' }), 'missing'],
    ['for another requirement', waiver({ requirement: 'other' }), 'missing'],
    ['approved only later', waiver({ approved_at: at('2024-08-05 09:00') }), 'missing'],
    ['committed by the provider', waiver({}, { by: 'provider' }), 'missing'],
    [
      'committed by the provider, merged by the client',
      waiver({}, { by: 'provider', merged: '2024-07-02 09:00' }),
      'waived',
    ],
    [
      'changed by the provider after the client merged it',
      waiver({}, { by: 'provider', merged: '2024-07-02 09:00', changed: '2024-07-20 09:00', changedBy: 'provider' }),
      'missing',
    ],
  ])('%s', (_, told, status) => {
    expect(portal([told], '2024-08-01')?.status).toBe(status);
  });

  test('does not hide what came after all', () => {
    expect(portal([waiver(), backup('BK-01', '2024-07-12', 'portal')], '2024-08-01')?.status).toBe('late');
  });
});

describe('the calendar’s end', () => {
  const contract = (due: Due, kinds: string[]) => {
    const files = contractOf(due, { kinds });
    files.contract.term = { from: '2026-03-01', to: '2027-02-28' };
    return files;
  };

  test('what falls due in a year not yet arranged is not due yet', () => {
    const every = { rrule: 'FREQ=MONTHLY;BYMONTHDAY=-1', period: 'month', grace_workdays: 5, match: {} };
    const result = assessed(contract({ every }, ['backup-report']), [], { asOf: '2026-09-30' });
    const due = Object.fromEntries(
      result.occurrences.map(({ period, status, due: last }) => [period, `${status} ${last !== null}`]),
    );
    expect(due).toMatchObject({ '2026-08': 'missing true', '2026-11': 'not-due true', '2026-12': 'not-due false' });
    expect(result.clocks[0]).toMatchObject({ id: 'term', state: 'running', workdays_left: null });
  });

  test('what runs from the end of such a term has no day yet; from a term that ends in 30 years, an error', () => {
    const files = contract({ once: { after: 'term.end', workdays: 10 } }, ['acceptance-application']);
    const asked = (to: string) => {
      files.contract.term = { from: '2026-03-01', to };
      return assessed(files, [], { asOf: '2026-09-30' }).occurrences.map(({ status, due }) => `${status} ${due}`);
    };
    expect(asked('2027-02-28')).toEqual(['not-due null']);
    expect(asked('2029-02-28')).toEqual(['not-due null']);
    expect(() => asked('2057-02-28')).toThrow(/年份 2057 的放假安排未收录/);
  });

  test('an as-of day beyond the known years is an error, not a guess', () => {
    const every = { rrule: 'FREQ=MONTHLY;BYMONTHDAY=-1', period: 'month', grace_workdays: 5, match: {} };
    expect(() => assessed(contract({ every }, ['backup-report']), [], { asOf: '2027-01-31' })).toThrow(
      /年份 2027 的放假安排未收录/,
    );
  });
});

import { expect, test } from 'vitest';
import { contractReference } from '../../../scripts/assess/rules/contract-reference.ts';
import type { ContractFiles } from '../../../scripts/model/contract.ts';
import { observe, places } from '../../support/assessment.ts';

type Step = string | number;

/** Sets one value deep in the small contract: `checklist requirements.0.clause`. */
const set = (place: string, value: unknown) => ({
  contract: (files: ContractFiles) => {
    const steps = place.split(/[ .]/).map((step): Step => (/^\d+$/.test(step) ? Number(step) : step));
    const last = steps.pop() as Step;
    // biome-ignore lint/suspicious/noExplicitAny: walks any of the eight files
    const target = steps.reduce((at: any, step) => (at[step] ??= {}), files);
    target[last] = value;
  },
});
const check = (place: string, value: unknown, expected: string[]) =>
  expect(places(contractReference, set(place, value))).toEqual(expected);

/** A row of service of a system that has one module. */
function serviceRow(more: object): object {
  const row = {
    id: 'row-1-1',
    no: '1-1',
    title: '查数',
    item: 'item-1',
    clause: 'c1',
    answers: [{ kind: 'incident' }],
  };
  return { ...row, system: 'ledger', module: '查询', ...more };
}

test('the small contract holds together', () => expect(places(contractReference, {})).toEqual([]));

test.each<[string, unknown]>([
  ['contract payments.0.clause', 'c9'],
  ['contract service_items.0.clause', 'c9'],
  ['contract bodies.0.clause', 'c9'],
  ['contract formulas', [{ clause: 'c9' }]],
  ['contract identities.0.role', 'auditor'],
  ['contract service_rows', [serviceRow({ clause: 'c9' })]],
  ['contract service_rows', [serviceRow({ item: 'item-9' })]],
  ['contract service_rows', [serviceRow({ system: 'archive' })]],
  ['contract service_rows', [serviceRow({ answers: [{ kind: 'visit' }] })]],
  ['systems systems.0.service_item', 'item-9'],
  ['kinds kinds.0.kind', 'visit'],
  ['kinds kinds.0.required', ['nothing']],
  ['kinds kinds.0.sequence', { field: 'nothing' }],
  ['kinds kinds.0.enums', { nothing: [] }],
  ['checklist conditions.0.clause', 'c9'],
  ['checklist conditions.0.rules', ['late-entries']],
  ['checklist requirements.0.clause', 'c9'],
  ['checklist requirements.0.rows', ['一-1']],
  ['checklist requirements.0.done_at', 'issued_at|nothing'],
  ['checklist requirements.0.where', { param: 'nothing' }],
  ['checklist panel_items', [{ id: 'a', title: '', clause: 'c9', basis: ['inspection-report'] }]],
  ['checklist panel_items', [{ id: 'a', title: '', clause: 'c1', basis: ['inspection/ledger'] }]],
  ['checklist requirements.0.kinds', ['inspection-report', 'visit']],
  ['checklist requirements.0.section', 'nothing'],
  ['checklist requirements.0.condition', 'nothing'],
  ['checklist requirements.0.due.planned.seed.param', 'nothing'],
  ['checklist requirements.0.due.planned.plan', 'visit-plan'],
  ['checklist requirements.0.due.planned.match.period', 'planned'],
  ['parameters parameters.0.clause', 'c9'],
  ['parameters parameters.0.default', 'nothing'],
  ['parameters parameters.0.affects', ['nothing']],
  ['scorecard clause', 'c9'],
  ['scorecard policy', { param: 'nothing' }],
  ['scorecard rows.0.group', 'nothing'],
  ['scorecard rows.0.clause', 'c9'],
  ['scorecard rows.0.rules.0.clause', 'c9'],
  ['scorecard rows.0.rules.0.from', { occurrences: ['inspection'] }],
  ['scorecard rows.0.rules.0.from', { records: ['visit'] }],
  ['scorecard rows.0.rules.0.count', { param: 'documents.due', by: 'severity' }],
  ['scorecard rows.0.rules.0.count', { field: 'nothing' }],
  ['scorecard rows.0.rules.0.late', { from: 'reported_at', to: 'status' }],
  ['severities rules.0.clause', 'c9'],
  ['volumes volumes.0.sections.0.kinds', ['visit']],
  ['volumes volumes.0.sections.0.blocks', [{ slots: [{ role: 'auditor' }] }]],
])('%s: %j resolves to nothing', (place, value) => {
  const found = places(contractReference, set(place, value));
  expect(found).toHaveLength(place === 'kinds kinds.0.kind' ? found.length : 1);
  expect(found[0]).toMatch(`${place.split(' ')[0]}.yaml ${place.split(' ')[1]}`);
});

test.each<[string, unknown]>([
  ['checklist requirements.0.due', { once: { after: 'record:acceptance-application', workdays: 7 } }],
  ['checklist requirements.0.due', { once: { after: 'term.end', workdays: 7, match: { subject: 'system' } } }],
  ['checklist requirements.0.due', { per: { kind: 'incident', at: 'reported_at', ref: 'err_ticket', workdays: 3 } }],
  [
    'checklist requirements.0.due',
    { per: { kind: 'operation-log', at: 'started_at', ref: 'record.approval_ref', workdays: 3 } },
  ],
  ['checklist requirements.0.due', { standing: { findings_row: 'service.inspection' } }],
  [
    'scorecard rows.0.rules.0',
    {
      id: 'a',
      title: '',
      event: 'a',
      from: { records: ['incident', 'service-request'] },
      late: { from: 'reported_at|submitted_at', to: 'acknowledged_at', exclude: { field: 'exclusions' } },
      points: { param: 'documents.due', by: 'severity' },
    },
  ],
  [
    'scorecard rows.0.rules.0',
    {
      id: 'a',
      title: '',
      event: 'a',
      from: { records: ['service-request'] },
      late: { from: 'submitted_at', to: 'completed_at', instead: 'replanned.due_on' },
    },
  ],
  ['scorecard rows.0.rules.0', { id: 'a', title: '', event: 'a', from: { findings: 'row' }, count: 1 }],
  ['parameters parameters.0.affects', ['score', 'service.inspection', 'inspection-report', 'late-entry']],
])('%s: %j is in order', (place, value) => check(place, value, []));

test.each<[string, unknown, string]>([
  ['checklist requirements.0.due', { once: { after: 'record:visit' } }, 'checklist.yaml requirements.0.due.once.after'],
  // 写错的起点从前永远不到期，缺项也就看不见。
  ['checklist requirements.0.due', { once: { after: 'term-end' } }, 'checklist.yaml requirements.0.due.once.after'],
  ['checklist requirements.0.due', { once: { before: 'visit' } }, 'checklist.yaml requirements.0.due.once.before'],
  [
    'checklist requirements.0.due',
    { per: { kind: 'visit', at: 'x', ref: 'y' } },
    'checklist.yaml requirements.0.due.per.kind',
  ],
  [
    'checklist requirements.0.due',
    { per: { kind: 'incident', at: 'seen_at', ref: 'err_ticket' } },
    'checklist.yaml requirements.0.due.per.at',
  ],
  [
    'checklist requirements.0.due',
    { per: { kind: 'incident', at: 'reported_at', ref: 'incident_ref' } },
    'checklist.yaml requirements.0.due.per.ref',
  ],
  [
    'checklist requirements.0.due',
    { per: { kind: 'incident', at: 'reported_at', ref: 'record.approval_ref' } },
    'checklist.yaml requirements.0.due.per.ref',
  ],
  [
    'checklist requirements.0.due',
    { standing: { findings_row: 'nothing' } },
    'checklist.yaml requirements.0.due.standing.findings_row',
  ],
  [
    'checklist requirements.0.due',
    { once: { before: 'record:incident', at: 'seen_at' } },
    'checklist.yaml requirements.0.due.once.at',
  ],
  [
    'checklist requirements.0.due',
    { every: { months: { param: 'nothing' }, match: {} } },
    'checklist.yaml requirements.0.due.every.months.param',
  ],
  [
    'checklist requirements.0.due',
    { triggered: { kind: 'incident', at: 'reported_at', on: 'by_day' } },
    'checklist.yaml requirements.0.due.triggered.on',
  ],
  [
    'checklist requirements.0.due',
    { per: { kind: 'duty-roster', each: 'shift', at: 'issued_at', ref: 'plan' } },
    'checklist.yaml requirements.0.due.per.each',
  ],
  [
    'checklist requirements.0.due',
    { per: { kind: 'duty-roster', each: 'shifts', at: 'to', ref: 'plan', ref_item: 'part' } },
    'checklist.yaml requirements.0.due.per.ref_item',
  ],
])('%s: %j', (place, value, expected) => check(place, value, [expected]));

test('a row of service names a module of its system, where the system lists any', () => {
  const given = (module: string) => ({
    contract: (files: ContractFiles) => {
      Object.assign(files.systems.systems[0] ?? {}, { modules: ['查询'] });
      files.contract.service_rows = [serviceRow({ module })] as never;
    },
  });
  expect(places(contractReference, given('查询'))).toEqual([]);
  expect(places(contractReference, given('统计'))).toEqual(['contract.yaml service_rows.0.module']);
});

test('a name that is declared twice points nowhere', () => {
  const twice = {
    contract: (files: ContractFiles) => {
      files.contract.clauses = [
        ...files.contract.clauses,
        { no: '三', slug: 'c3', title: '', children: [{ no: '3.1', slug: 'c1', title: '' }] },
      ];
    },
  };
  expect(places(contractReference, twice)).toEqual(['contract.yaml clauses.2.children.0.slug']);
  expect(observe(contractReference, twice)[0]?.message).toBe(
    'contract.yaml 里有两个条款 c1，引用它的地方分不清指哪一个',
  );
});

test('guesses a slip of the pen', () => {
  const [found] = observe(contractReference, set('checklist requirements.0.section', 'report'));
  expect(found).toMatchObject({
    message: 'checklist.yaml 写的档案小节 report 没有声明',
    hint: '是否指 reports？请核对后改正',
  });
});

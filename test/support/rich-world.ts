import type { AssessInput } from '../../scripts/assess/context.ts';
import type { Fields } from '../../scripts/model/record.ts';
import { at, inputOf, type Told, tell } from './contract.ts';
import { backup, CONTRACT, committed, demand, finding, incident, nextId, outage, report, without } from './score.ts';

/** A few records for every open point of the contract, chosen so that each of its readings comes out otherwise. */

const both = (text: string): Fields => ({ reported_at: at(text), acknowledged_at: at(text) });
const fault = (reported: string, acknowledged: string, more: Fields = {}) =>
  incident({ reported_at: at(reported), acknowledged_at: at(acknowledged), ...more });

function responses(): Told[] {
  return [
    // Under one reading of a working day late, under another in time
    fault('2024-11-04 16:00', '2024-11-05 18:00'),
    fault('2024-11-08 16:00', '2024-11-11 10:00'),
    fault('2024-11-04 09:00', '2024-11-05 16:00'),
    fault('2024-11-04 09:00', '2024-11-05 09:30'),
    fault('2024-09-27 10:00', '2024-09-30 09:00'),
    fault('2024-09-30 16:00', '2024-10-08 09:30'),
    fault('2024-11-05 20:00', '2024-11-05 21:30', { severity: 'major' }),
    fault('2024-11-05 10:00', '2024-11-05 12:00', { severity: 'serious' }),
    fault('2024-11-05 10:00', '2024-11-05 12:00', { major_problem: true }),
    fault('2024-11-18 09:00', '2024-11-18 10:00', {
      auto_replied_at: at('2024-11-18 09:01'),
      arrived_at: at('2024-11-21 09:00'),
    }),
    fault('2024-11-18 09:00', '2024-11-21 10:00', { auto_replied_at: at('2024-11-18 09:01') }),
    fault('2024-11-20 09:00', '2024-11-22 10:00', {
      alerted_at: at('2024-11-18 09:00'),
      ticketed_at: at('2024-11-21 09:00'),
    }),
    fault('2024-11-20 09:00', '2024-11-21 10:00', {
      alerted_at: at('2024-11-18 09:00'),
      ticketed_at: at('2024-11-20 09:30'),
    }),
    ...Array.from({ length: 22 }, () => fault('2024-12-02 09:00', '2024-12-05 09:00')),
    demand('2024-09-27 10:00', '2024-10-21 16:00'),
    without(demand('2024-11-04 10:00', '2024-11-21 16:00'), 'reasonable_confirmed_by'),
    demand('2024-11-04 10:00', '2024-11-22 16:00', { reasonable_demand: false }),
  ];
}

const waiting = (kind: string, from: string, to: string, signed = true): Fields => ({
  pauses: [{ kind, from: at(from), to: at(to), proof: '邮件', ...(signed ? { countersigned_by: 'CLI-01' } : {}) }],
});
const excluded = (kind: string, proven: Fields): Fields => ({
  exclusions: [{ kind, from: at('2024-11-05 00:00'), to: at('2024-11-05 03:30'), ...proven }],
});

function outages(): Told[] {
  const down = (more: Fields) => outage('major', '2024-11-05 00:00', '2024-11-05 09:30', more);
  return [
    outage('major', '2024-11-06 00:00', '2024-11-06 09:30', { resolved_at: at('2024-11-06 15:00') }),
    outage('minor', '2024-11-05 00:00', '2024-11-10 00:00'),
    down(waiting('suspension', '2024-11-05 01:00', '2024-11-05 03:00')),
    down(waiting('user', '2024-11-05 01:00', '2024-11-05 05:00')),
    down(excluded('aging', { proof: '更换单', countersigned_by: 'CLI-01' })),
    down(excluded('vendor-repair', { proof: '完工单' })),
    down(excluded('vendor-repair', {})),
    down({ regraded: { from: 'minor', at: at('2024-11-06 09:00'), by: 'CLI-01', reason: '两家机构中断' } }),
    without(
      incident({ ...both('2024-11-07 00:00'), severity: 'serious', restored_at: at('2024-11-07 20:00') }),
      'severity_confirmed_at',
    ),
    ...['major', 'serious', 'minor'].map((severity) =>
      fault('2024-10-20 10:00', '2024-10-20 10:10', { severity, caused_by_missed_inspection: '2024-10-16 周巡检' }),
    ),
  ];
}

function repeated(): Told[] {
  const pair = (resolved: string, again: string, more: Fields = {}): Told[] => {
    const first = fault('2024-09-29 09:00', '2024-09-29 09:10', {
      resolved_at: at(resolved),
      restored_at: at(resolved),
      ...more,
    });
    return [first, fault(again, again, { recurrence_of: first.record.id })];
  };
  return [
    ...pair('2024-11-04 15:00', '2024-11-11 23:40', { restored_at: at('2024-11-03 11:00') }),
    ...pair('2024-11-04 15:00', '2024-11-09 10:00'),
    ...pair('2024-09-30 12:00', '2024-10-08 10:00'),
    ...pair('2024-11-15 12:00', '2024-11-20 10:00'),
    ...pair('2024-12-02 12:00', '2024-12-11 10:00', { confirmed_at: at('2024-12-05 09:00') }),
  ];
}

function duty(): Told[] {
  const call = (called: string, answered: string | null, attempts: number) =>
    tell('duty-log', nextId('DL'), {
      ...{ subtype: 'call', date: called.slice(0, 10), person: 'PER-01', called_at: at(called), caller: '某区血站' },
      ...{ summary: '询问', attempts, ...(answered ? { answered_at: at(answered) } : {}) },
    });
  const notice = (subtype: string, from: string, to: string) =>
    tell('client-notice', nextId('CN'), {
      ...{ subtype, title: '通知', issued_at: at('2024-09-20 10:00'), issuer: 'CLI-03', from, to, scope: '各系统' },
    });
  return [
    notice('duty-arrangement', '2024-10-01', '2024-10-07'),
    notice('work-assignment', '2024-11-08', '2024-11-10'),
    call('2024-10-03 02:00', '2024-10-03 02:20', 1),
    call('2024-10-05 10:00', '2024-10-05 10:25', 1),
    call('2024-09-16 10:00', '2024-09-16 10:25', 1),
    call('2024-11-09 10:00', '2024-11-09 10:25', 1),
    call('2024-10-04 02:00', null, 3),
    ...[1, 2, 3].map((attempts) => call('2024-11-20 02:00', null, attempts)),
  ];
}

const SERVICES: Fields[] = [{}, { nda_signed_on: '2024-07-01', controls_done_at: at('2024-07-02 09:00') }];
const APPROVED: Fields[] = [
  { approver: 'CLI-01' },
  { approver: 'PER-05', confirmed_by: 'CLI-03' },
  { approver: 'CLI-01', confirmed_by: 'CLI-03' },
];

function papers(): Told[] {
  const complaint = (upheld: boolean, caused: boolean) =>
    tell('satisfaction', nextId('SAT'), {
      ...{ subtype: 'complaint', title: '排队', received_at: at('2025-01-16 10:00'), from_unit: '某医院' },
      ...{ content: '等得久', upheld, caused_by_operation: caused },
    });
  const sent = (month: string, to: string, story = {}) =>
    tell(
      'backup-report',
      `BKR-${month}`,
      { month, sent_at: at('2024-08-06 09:00'), sent_to: to, recorded_at: at('2024-08-08 09:00') },
      story,
    );
  return [
    complaint(true, true),
    complaint(true, false),
    complaint(false, false),
    tell('client-review', 'CR-01', {
      ...{
        subtype: 'document-check',
        title: '文档检查',
        reviewed_at: at('2025-01-15 15:00'),
        reviewer: 'CLI-01',
        conclusion: '不完整',
      },
      incomplete: [
        { document: 'DOC-01', missing: '一页', fixed_on: '2025-01-17' },
        ...['02', '03'].map((no) => ({ document: `DOC-${no}`, missing: '一页' })),
      ],
    }),
    sent('2024-07', '甲方', { committed: '2024-08-12 09:00', merged: '2024-08-15 09:00' }),
    sent('2024-08', '大数据资源管理中心'),
    report('2024-07-03', 'blood-trace', 'weekly'),
    committed(report('2024-07-17', 'blood-trace', 'weekly'), '2024-07-29 09:00'),
    backup('2024-07-07', { task: 'full', defect: '大小不符', defect_count: 2, recorded_at: at('2024-08-20 09:00') }),
    tell('contract-document', 'CD-01', {
      subtype: 'response-file',
      title: '响应文件',
      dated_on: '2024-06-10',
      issuer: '乙方',
      rank: 3,
    }),
    ...SERVICES.map((more) =>
      tell('third-party', nextId('TP'), {
        subtype: 'service',
        name: '短信',
        supplier: '某公司',
        purpose: '提醒',
        scope: '短信',
        registered_on: '2024-07-03',
        ...more,
      }),
    ),
    ...APPROVED.map((more) => changed(more)),
    tell('security-event', 'SE-01', {
      system: 'blood-trace',
      grade: 'larger',
      detected_at: at('2024-12-01 09:00'),
      actions: [{ at: at('2024-12-01 09:05'), text: '断网' }],
    }),
    tell('handover', 'HO-01', {
      ...{
        subtype: 'offboarding',
        title: '离岗',
        handed_at: at('2025-04-30 17:00'),
        giver: 'PER-02',
        receiver: 'PER-05',
      },
      ...{ person: 'PER-02', left_on: '2025-04-30', revoked_at: at('2025-05-06 09:00') },
    }),
    tell('data-transfer-approval', 'DTA-2024-0001', {
      ...{
        system: 'blood-trace',
        direction: 'export',
        applicant_unit: '某血站',
        applicant: '经办人',
        applied_at: at('2024-09-25 15:00'),
      },
      ...{
        approver: 'CLI-02',
        approved_at: at('2024-09-26 09:40'),
        executor: 'PER-01',
        executed_at: at('2024-09-26 09:40'),
      },
      ...{
        purpose: '分析',
        legal_basis: '协议',
        dataset: '汇总表',
        scope: '全市',
        data_class: '公共卫生',
        data_level: 2,
      },
      ...{ contains_personal_info: false, deidentified: true, rows_approved: 10, medium: '光盘', recipient: '业务科' },
    }),
  ];
}

const changed = (more: Fields): Told =>
  tell('change', nextId('CHG'), {
    ...{ system: 'blood-trace', title: '调优', subtype: 'preventive', reason: '慢', basis: '统计', plan: '加索引' },
    ...{ schedule: '夜间', risk: '锁表', risk_response: '分批', rollback: '删索引', applicant: 'PER-01' },
    ...{ applied_at: at('2024-10-10 09:00'), approved_at: at('2024-10-11 09:00'), started_at: at('2024-10-12 20:00') },
    ...{
      ended_at: at('2024-10-12 21:00'),
      executor: 'PER-01',
      tested_at: at('2024-10-11 15:00'),
      reviewed_at: at('2024-10-15 09:00'),
    },
    ...more,
  });

function acceptance(): Told[] {
  const event = (subtype: string, happened: string, more: Fields = {}) =>
    tell('acceptance-event', nextId('AE'), { subtype, title: '验收', happened_at: at(happened), ...more });
  const panel = (id: string, size: number) =>
    tell('panel', id, {
      ...{ appointed_on: '2025-06-30', appointed_by: 'CLI-01' },
      members: Array.from({ length: size }, (_, index) => ({
        ...{ id: `expert-${index}`, name: '专家', unit: '某院', title: '高工', speciality: '信息' },
        ...{ leader: index === 0, client_staff: false },
      })),
    });
  return [
    event('receipt', '2025-06-30 09:30'),
    event('confirmation', '2025-07-02 09:30', { outcome: '受理' }),
    event('meeting', '2025-07-03 09:30', { place: '会议室', attendees: ['专家'] }),
    panel('PNL-03', 3),
    panel('PNL-06', 6),
    tell('acceptance-report', 'AR-01', {
      ...{ panel: 'PNL-03', issued_on: '2025-07-04', verdict: 'qualified', overall: '合格' },
      signatures: [{ member: 'expert-0', signed: true }],
    }),
    tell('invoice', 'INV-01', {
      ...{ payment: 'prepayment', number: '1', net: '1.00', tax: '0.00', amount: '353400.00' },
      ...{ issued_on: '2024-07-02', received_on: '2024-07-03' },
    }),
  ];
}

function findings(): Told[] {
  const disputed = (replied: string): Fields => ({
    notified_at: at('2024-08-13 09:00'),
    reply: { at: at(replied), by: 'PER-05', position: 'disputed', text: '不属实' },
  });
  const missed = {
    event: 'inspection-missed',
    about: { occurrence: 'inspection-report/weekly/blood-trace/2024-07-10' },
  };
  const { record, provenance } = finding('attitude.cooperation', { raised_by: 'health-commission' });
  const author = { name: 'body', email: 'body@test.invalid' };
  const first = provenance && { ...provenance.first, author, committer: author };
  return [
    finding('attitude.rules', disputed('2024-08-19 09:00')),
    finding('attitude.rules', disputed('2024-08-29 09:00')),
    finding('attitude.rules', missed),
    finding('attitude.cooperation', { raised_by: 'big-data-centre' }),
    { record, provenance: provenance && first && { ...provenance, first, last: first } },
    finding('security.task', {}),
    finding('fault.inspection', { effect: 'knockout', event: 'major-impact' }),
  ];
}

/**
 * The whole of it, as an assessment reads it: every point agreed on as by default, so that no other reading is worked out
 * unasked, and an identity for the bodies that the sheet names.
 */
export function richWorld(): AssessInput {
  const agreements = CONTRACT.parameters.parameters.map(({ key, default: reading }) => ({ key, reading }));
  const told = [
    tell('parameter-sheet', 'PS-01', { agreed_on: '2024-07-01', agreements }),
    ...[responses, outages, repeated, duty, papers, acceptance, findings].flatMap((make) => make()),
  ];
  const input = inputOf({ contract: CONTRACT, told });
  const { contract } = input.contract;
  const identities = [...contract.identities, { email: 'body@test.invalid', name: '其他机构', role: 'body' }];
  return {
    ...input,
    contract: { ...input.contract, contract: { ...contract, identities } },
    openReadingsOnly: true,
  };
}

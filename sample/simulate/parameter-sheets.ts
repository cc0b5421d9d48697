import type { Entry } from '../entry.ts';
import { clientPaper } from '../filing.ts';
import { local } from '../time.ts';

type Agreement = readonly [key: string, reading: string];

/** Readings both sides put their names to in the first week. */
const AGREED: readonly Agreement[] = [
  ['calendar.workday_source', 'state-council'],
  ['calendar.day_start', 'excluded'],
  ['response.workday_deadline', 'end-of-day'],
  ['response.major_hours', 'clock-60'],
  ['response.definition', 'acknowledged'],
  ['report.start', 'earliest'],
  ['fault.limit', 'default'],
  ['fault.unit', 'clock'],
  ['fault.clock_end', 'restored'],
  ['term.end', 'same-day'],
  ['inspection.cadence', 'plan'],
  ['inspection.report_due', 'three-workdays'],
  ['inspection.fault_points', 'at-least-moderate'],
  ['backup.cadence', 'plan'],
  ['backup.report_due', 'fifth-workday'],
  ['backup.occurrence', 'per-record'],
  ['documents.due', 'three-workdays'],
  ['severity.definition', 'by-impact'],
  ['severity.major_problem', 'major-or-marked'],
  ['charge.policy', 'most-specific'],
  ['demand.reasonable', 'agreed'],
  ['exclusion.effect', 'time'],
  ['late.date', 'first-commit'],
  ['transfer.simultaneous', 'allowed'],
];

/** The rest, agreed after the first month; what stands in neither list stays open. */
const AGREED_LATER: readonly Agreement[] = [
  ['calendar.office_hours', 'seven-hours'],
  ['recurrence.window', 'seven-days'],
  ['recurrence.anchor', 'resolved'],
  ['holiday.set', 'arranged'],
  ['major_event.trigger', 'dated-notice'],
  ['term.start', 'signing-day'],
  ['clock.pause', 'listed'],
  ['onsite.coverage', 'workdays'],
  ['documents.list', 'closed'],
  ['restore_test.required', 'quarterly'],
  ['satisfaction.method', 'survey-supports'],
  ['review.cadence', 'quarterly-minutes'],
  ['acceptance.confirm', 'opinion-or-answer'],
  ['panel.size', 'odd-three'],
  ['pass.mark', 'eighty'],
  ['pass.vetoes', 'independent'],
  ['caps', 'sentence-then-row'],
  ['security_event.report_hours', 'shorter'],
  ['confidentiality.start', 'project-end'],
  ['subcontract', 'strict'],
  ['knockout.major_impact', 'written'],
  ['complaint.valid', 'upheld-in-scope'],
  ['document.occurrence', 'per-document'],
  ['backup.report_to', 'client'],
  ['scorer', 'client'],
  ['potential_leak', 'concrete'],
  ['task.rules', 'issued-rules'],
  ['finding.procedure', 'five-workdays'],
  ['number.step', 'one-decimal'],
  ['unreachable', 'three-calls'],
  ['exclusion.proof', 'document-and-countersign'],
  ['terms.alias', 'lawful'],
  ['prepay.trigger', 'invoice-received'],
  ['major.liability', 'row-only'],
  ['preliminary.acceptance', 'before-meeting'],
  ['approval.user', 'client-approver'],
  ['sla.reference', 'commitments'],
  ['security.notice', 'same-24'],
  ['service.month', 'calendar'],
];

export function tellParameterSheets(): Entry[] {
  return [
    sheet('PS-2024-01', '考核参数确认书（第一次）', '2024-07-05', AGREED),
    sheet('PS-2024-02', '考核参数确认书（第二次）', '2024-08-16', AGREED_LATER),
  ];
}

function sheet(id: string, title: string, agreed: string, agreements: readonly Agreement[]): Entry {
  const record = {
    id,
    title,
    agreed_on: agreed,
    agreed_by: ['甲方（示例）业务负责人', '甲方（示例）审核员', '乙方（示例）项目经理'],
    agreements: agreements.map(([key, reading]) => ({ key, reading })),
    original: { form: '纸质', place: '甲方档案室合同盒' },
  };
  return clientPaper('parameter-sheet', record, local(`${agreed} 16:20`), 'CLI-01', title);
}

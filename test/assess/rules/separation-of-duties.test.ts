import { expect, test } from 'vitest';
import { separationOfDuties } from '../../../scripts/assess/rules/separation-of-duties.ts';
import { type Given, observe, places, record } from '../../support/assessment.ts';

const check = (given: Given, expected: string[]) => expect(places(separationOfDuties, given)).toEqual(expected);

test.each<[string, object, string[]]>([
  ['data-transfer-approval', { applicant: 'CLI-01', approver: 'CLI-01', executor: 'PER-01' }, ['X-1 approver']],
  ['data-transfer-approval', { applicant: '经办人', approver: 'PER-01', executor: 'PER-01' }, ['X-1 executor']],
  [
    'data-transfer-approval',
    { approver: 'CLI-01', executor: 'PER-01', destroy_witness: 'PER-01' },
    ['X-1 destroy_witness'],
  ],
  [
    'data-transfer-approval',
    { applicant: '经办人', approver: 'CLI-01', executor: 'PER-01', destroy_witness: 'CLI-01' },
    [],
  ],
  ['inspection-plan', { applicant: 'PER-02', approver: 'PER-02' }, ['X-1 approver']],
  ['inspection-plan', { applicant: 'PER-02', approver: 'CLI-01' }, []],
  ['document', { applicant: 'PER-02', approver: 'PER-02' }, ['X-1 approver']],
  ['inspection-report', { inspector: 'PER-01', reviewed_by: 'PER-01' }, ['X-1 reviewed_by']],
  ['inspection-report', { inspector: 'PER-01', reviewed_by: 'PER-02' }, []],
  ['backup-record', { operator: 'PER-01', checker: 'PER-01' }, ['X-1 checker']],
  ['change', { applicant: 'PER-01', approver: 'CLI-03', executor: 'PER-01' }, []],
  ['change', { applicant: 'PER-01', approver: 'PER-05', executor: 'PER-05' }, ['X-1 executor']],
  ['change', { applicant: 'PER-05', approver: 'PER-05' }, ['X-1 approver']],
  ['change', { executor: 'PER-01', confirmed_by: 'PER-01' }, ['X-1 confirmed_by']],
  ['authorization', { person: 'PER-05', approver: 'PER-05' }, ['X-1 approver']],
  ['handover', { giver: 'PER-02', receiver: 'PER-02' }, ['X-1 receiver']],
  ['onsite-attendance', { person: 'PER-05', replacement_approved_by: 'PER-05' }, ['X-1 replacement_approved_by']],
  ['incident', { responder: 'PER-01', confirmed_by: 'PER-01' }, ['X-1 confirmed_by']],
  ['service-request', { responder: 'PER-01', confirmed_by: 'CLI-01' }, []],
  ['no-activity', { declared_by: 'PER-01', confirmed_by: 'PER-01' }, ['X-1 confirmed_by']],
])('%s %j', (kind, fields, expected) => check({ records: [record(kind, 'X-1', { ...fields })] }, expected));

test('what is not filled in is not the same person', () => check({ records: [record('incident', 'X-1', {})] }, []));
test('two pairs of one record are two things to ask', () =>
  check(
    {
      records: [
        record('data-transfer-approval', 'X-1', { applicant: 'PER-01', approver: 'PER-01', executor: 'PER-01' }),
      ],
    },
    ['X-1 approver', 'X-1 executor'],
  ));

test('the person, who may be classed sensitive, is not named', () => {
  const [found] = observe(separationOfDuties, {
    records: [record('data-transfer-approval', 'X-1', { applicant: 'CLI-09', approver: 'CLI-09' })],
  });
  expect(found?.message).toBe('数据导入导出审批 X-1 的申请经办人与审批人是同一人');
  expect(JSON.stringify(found)).not.toContain('CLI-09');
});

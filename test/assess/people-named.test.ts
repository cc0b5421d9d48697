import { expect, test } from 'vitest';
import { peopleNamed } from '../../scripts/assess/people-named.ts';
import type { ContractFiles } from '../../scripts/model/contract.ts';

const contract = { identities: [{ person: 'CLI-01', name: '甲方审核员' }] } as unknown as ContractFiles['contract'];
const people = [
  { kind: 'personnel', id: 'PER-01', fields: { name: '运维工程师甲' } },
  { kind: 'incident', id: 'INC-1', fields: { name: '不是人' } },
] as unknown as Parameters<typeof peopleNamed>[1];
const named = peopleNamed({ contract }, people);

test.each([
  ['变更与改进 CHG-1 的审批人 PER-01 不是甲方的人', '变更与改进 CHG-1 的审批人 运维工程师甲（PER-01）不是甲方的人'],
  ['PER-01 同时在两个班上', '运维工程师甲（PER-01）同时在两个班上'],
  ['审批人应为 CLI-01', '审批人应为 甲方审核员（CLI-01）'],
  ['PER-01、CLI-01 与 PER-09', '运维工程师甲（PER-01）、甲方审核员（CLI-01）与 PER-09'],
  ['运维工程师甲（PER-01）已离场', '运维工程师甲（PER-01）已离场'],
  [
    'INC-1 与 PER-010、XPER-01、PER-01-2、training/PER-01/2024.yaml',
    'INC-1 与 PER-010、XPER-01、PER-01-2、training/PER-01/2024.yaml',
  ],
  ['没有编号', '没有编号'],
])('%s', (text, expected) => {
  expect(named(text)).toBe(expected);
});

import { expect, test } from 'vitest';
import type { ContractFiles } from '../../scripts/model/contract.ts';
import { namesTold } from '../../scripts/told/names-told.ts';

const contract = { identities: [{ person: 'CLI-01', name: '甲方审核员' }] } as unknown as ContractFiles['contract'];
const people = [
  { kind: 'personnel', id: 'PER-01', fields: { name: '运维工程师甲' } },
  { kind: 'incident', id: 'INC-1', fields: { name: '不是人' } },
] as unknown as Parameters<typeof namesTold>[1];
const systems = {
  systems: [
    { id: 'blood-trace', short: '血液追溯' },
    { id: 'his', short: '基层 HIS' },
  ],
} as unknown as ContractFiles['systems'];
const named = namesTold({ contract, systems }, people);

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
  ['系统 blood-trace 的报告 INS-1', '系统 血液追溯（blood-trace）的报告 INS-1'],
  [
    '写的系统是 his，所列 2 次操作都在 blood-trace、his 上',
    '写的系统是 基层 HIS（his），所列 2 次操作都在 血液追溯（blood-trace）、基层 HIS（his）上',
  ],
  ['PER-01 的账号授权不含系统 his', '运维工程师甲（PER-01）的账号授权不含系统 基层 HIS（his）'],
  ['系统 hiss 不在清单内；his 是一个词；属于 his-db', '系统 hiss 不在清单内；his 是一个词；属于 his-db'],
  ['没有编号', '没有编号'],
])('%s', (text, expected) => {
  expect(named(text)).toBe(expected);
});

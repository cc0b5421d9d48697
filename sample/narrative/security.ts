import { PEOPLE } from '../people.ts';
import { type Random, randomOf } from '../random.ts';
import { addDays, monthDay, startOf } from '../time.ts';
import { type Findings, fixed } from './findings.ts';

type Words = (found: Findings, random: Random) => string;

/** What an inspector may look at under the heading of security; which of them, differs from week to week. */
const LOOKS: readonly Words[] = [
  (found, random) => {
    const failures = random.int(0, 37);
    return `特权账号与花名册逐一核对，在册 ${staff(found)} 人、无多余账号，登录失败 ${failures} 次，最多的一个账号 ${Math.min(failures, random.int(1, 6))} 次`;
  },
  ({ system, plannedOn }, random) => {
    const behind = random.int(0, 3);
    return `${system.app} 待装补丁 ${behind} 个${behind > 0 ? '并列入下次变更窗口' : ''}，病毒库日期${monthDay(addDays(plannedOn, -random.int(0, 2)))}，查杀 ${random.int(11, 96)} 万个文件`;
  },
  (found, random) =>
    `开放端口 ${fixed(found, 'ports', 4, 13)} 个与登记清单一致，${found.system.platform} 证书有效期还有 ${certificateDays(found)} 天，近七日被拦连接 ${random.int(20, 4800)} 次`,
  (_, random) =>
    `审计日志连续，最近一条 ${random.int(1, 9)} 秒前，抽查敏感操作 ${random.int(5, 30)} 条，${random.pick(['均能对上工单或审批', '逐条有单可依', '与工单、审批逐一相符'])}`,
  (found, random) =>
    `弱口令检查 ${fixed(found, 'accounts', 12, 70) + random.int(-2, 2)} 个账号通过，${found.system.db} 的远程登录白名单 ${fixed(found, 'whitelist', 3, 11)} 条未变，抽试名单外地址 ${random.int(2, 6)} 次均被拒`,
  ({ system, plannedOn }, random) =>
    `${system.db} 的高权限授权自${monthDay(addDays(plannedOn, -7))}以来新增 ${random.int(0, 2)} 项、收回 ${random.int(0, 3)} 项，与审批单相符，默认账号 ${random.int(3, 9)} 个保持锁定`,
  ({ system }, random) =>
    `堡垒机回放抽看 ${random.int(2, 8)} 段，${system.short}近七日会话 ${random.int(18, 160)} 个，越权命令拦截 ${random.int(0, 3)} 次，均为误输`,
  ({ system, plannedOn }, random) =>
    `${monthDay(plannedOn)}核对 ${system.app} 主机基线 ${random.int(38, 64)} 项，不符 ${random.int(0, 2)} 项已当场改正并复核`,
  ({ system }, random) =>
    `${system.middleware} 管理端口只对运维网段开放，扫描 ${random.int(20, 90)} 个地址结果一致，管理员登录 ${random.int(1, 14)} 次均来自堡垒机`,
  (found, random) =>
    `接口调用方证书 ${fixed(found, 'callers', 5, 41)} 张，最近到期一张还有 ${certificateDays(found) + random.int(3, 40)} 天，验签失败 ${random.int(0, 8)} 次已逐条追到来源`,
  ({ system }, random) =>
    `抽 ${random.int(6, 20)} 个页面看证件号与电话的遮盖，${system.short}导出按钮对 ${random.int(3, 9)} 类岗位不可见，越权访问试 ${random.int(4, 12)} 次全部被拒`,
  ({ system }, random) =>
    `时钟同步检查：${system.app} 偏差 ${random.int(1, 90)} ms、${system.db} 偏差 ${random.int(1, 90)} ms，日志保存满 ${random.int(186, 240)} 天`,
  ({ system, plannedOn }, random) =>
    `漏洞扫描报告（${monthDay(addDays(plannedOn, -random.int(1, 6)))}）列 ${system.short}中危 ${random.int(0, 3)} 项、低危 ${random.int(0, 9)} 项，高危没有，处理日期已排`,
  ({ system }, random) =>
    `文件完整性比对 ${random.int(800, 9600)} 个程序文件，变动 ${random.int(0, 40)} 个均属登记过的发布，${system.app} 计划任务 ${random.int(9, 28)} 条逐条认得`,
];

export function security(found: Findings, random: Random): string {
  const { id } = found.system;
  // The week after an engineer left: his account on the system he looked after had not been taken back.
  if (id === 'health-exam' && found.plannedOn === '2024-09-04') {
    return '特权账号与花名册核对，发现 1 个已离场人员的账号仍可登录，当天由乙方安全员收回并报甲方数据安全员';
  }
  return random.pick(LOOKS)(found, random);
}

/** Heads on the roster that day. */
function staff({ plannedOn }: Findings): number {
  return PEOPLE.filter(({ joined, left }) => joined <= plannedOn && (left === null || plannedOn <= left)).length;
}

function certificateDays({ system, plannedOn }: Findings): number {
  const expires = addDays('2024-12-01', randomOf(`certificate ${system.id}`).int(0, 200));
  // A certificate is renewed for a year, a month before it runs out.
  const left = Math.round((startOf(expires) - startOf(plannedOn)) / 86_400);
  return left > 30 ? left : left + 365;
}

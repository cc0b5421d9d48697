import { sha256 } from '../attachments.ts';
import type { Entry, RecordFields } from '../entry.ts';
import { completed, providerPaper } from '../filing.ts';
import { cause } from '../planted.ts';
import type { Prose } from '../prose.ts';
import { randomOf } from '../random.ts';
import { formatInstant, local } from '../time.ts';
import { atDesk, eveningCommit } from './desk.ts';

interface Notice {
  id: string;
  system: string;
  no: string;
  received: string;
  required: string;
  level: 'low' | 'medium' | 'high';
  fixed: string;
  retested: string;
  summary: string;
  result: string;
  planted?: string;
}

const NOTICES: readonly Notice[] = [
  {
    id: 'VN-2024-01',
    system: 'data-exchange',
    no: '数管安通〔2024〕第 9 期',
    received: '2024-09-10 10:30',
    required: '2024-09-24',
    level: 'medium',
    fixed: '2024-09-20 19:40',
    retested: '2024-09-23 10:20',
    summary: '消息中间件管理端口对运维网以外地址可达',
    result: '收窄访问名单并改默认口令策略，复测名单外 12 个地址均不可达',
  },
  {
    id: 'VN-2024-02',
    system: 'health-exam',
    no: '数管安通〔2024〕第 14 期',
    received: '2024-11-19 15:10',
    required: '2024-12-03',
    level: 'high',
    fixed: '2024-11-22 20:35',
    retested: '2024-11-25 09:40',
    summary: '报告上传组件存在反序列化风险，需升级组件版本',
    result: '组件升级到修复版，复测 8 个利用样例全部被拒，上传功能正常',
  },
  {
    id: 'VN-2025-01',
    system: 'security-adaptation',
    no: '数管安通〔2025〕第 2 期',
    received: '2025-02-13 09:50',
    required: '2025-02-28',
    level: 'medium',
    fixed: '2025-03-04 19:27',
    retested: '2025-03-05 10:58',
    summary: '安全网关管理界面会话标识可预测，厂商修复包待发布',
    result: '厂商修复包 3 月 4 日到货当晚装上，等待期间按临时措施关闭外网管理入口，复测显示已修复',
    planted: 'P40',
  },
  {
    id: 'VN-2025-02',
    system: 'platform-his',
    no: '数管安通〔2025〕第 7 期',
    received: '2025-05-13 14:20',
    required: '2025-05-27',
    level: 'low',
    fixed: '2025-05-20 19:50',
    retested: '2025-05-21 15:30',
    summary: '门户返回头缺两项安全标记',
    result: '补齐两项返回头，6 个页面抽验通过',
  },
];

/** What the client's security office passed on, and what became of it. */
export function tellVulnerabilities(prose: Prose): Entry[] {
  return NOTICES.map((one) => {
    const random = randomOf(one.id);
    const received = local(one.received);
    if (
      one.planted === 'P40' &&
      (one.required !== cause('P40', 'required_by') || local(one.fixed) !== local(cause('P40', 'fixed_at')))
    )
      throw new Error('P40: not the times of the story');
    const entry = providerPaper(
      'vulnerability-notice',
      {
        id: one.id,
        system: one.system,
        notice_no: one.no,
        received_at: formatInstant(received),
        required_by: one.required,
        level: one.level,
        summary: prose.note(one.summary),
      },
      atDesk(received, random, [15, 50]),
      { by: 'PER-06', branch: 'documents', subject: `收到漏洞通报 ${one.id}` },
    );
    const done = atDesk(local(one.retested), random, [15, 40]);
    completed(
      entry,
      {
        fixed_at: formatInstant(local(one.fixed)),
        retested_at: formatInstant(local(one.retested)),
        tester: 'PER-06',
        result: prose.note(one.result),
      },
      { at: eveningCommit('PER-06', done), by: 'PER-06', branch: 'documents', subject: `${one.id} 整改复测` },
    );
    return entry;
  });
}

/** One event of the lowest grade: seen, blocked, told. */
export function tellSecurityEvents(prose: Prose): Entry[] {
  const detected = local('2024-12-04 03:12:30');
  const action = (at: string, text: string): RecordFields => ({ at: formatInstant(local(at)), text: prose.note(text) });
  return [
    providerPaper(
      'security-event',
      {
        id: 'SE-2024-01',
        system: 'security-adaptation',
        grade: 'general',
        detected_at: formatInstant(detected),
        actions: [
          action('2024-12-04 03:20:00', '网关自动封禁来源网段，值守人核对没有一次登录成功'),
          action('2024-12-04 08:50:00', '比对当夜堡垒机与门户登录日志，被试探的 11 个账号均未锁定也未登录'),
          action('2024-12-04 10:30:00', '书面告知甲方数据安全科室，附来源清单与封禁记录'),
        ],
        log_ref: '安全网关日志库 2024-12-04 分区',
        log_sha256: sha256('gateway 2024-12-04'),
        client_notified_at: formatInstant(local('2024-12-04 10:30')),
        closed_at: formatInstant(local('2024-12-11 16:00')),
        cause: prose.note('外部地址对门户登录页做口令试探，41 分钟内 2,316 次'),
        resolution: prose.note('登录页加图形验证，同一来源 5 分钟 10 次即封禁，一周内再无同类来源'),
      },
      atDesk(local('2024-12-04 10:40'), randomOf('SE-2024-01'), [10, 20]),
      { by: 'PER-06', branch: 'documents', subject: '登记网络安全事件 SE-2024-01' },
    ),
  ];
}

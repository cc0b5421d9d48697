import type { Entry, RecordFields } from '../entry.ts';
import { clientPaper, providerPaper } from '../filing.ts';
import type { Prose } from '../prose.ts';
import { formatInstant, local } from '../time.ts';

type Notice = readonly [
  id: string,
  subtype: string,
  title: string,
  no: string,
  issued: string,
  issuer: string,
  scope: string,
  more?: RecordFields,
];

const NOTICES: readonly Notice[] = [
  [
    'CN-2024-01',
    'secrecy-notice',
    '保密资料范围告知',
    '数管密〔2024〕7 号',
    '2024-07-01 15:20',
    'CLI-02',
    '数据库设计、密钥信封、网络拓扑及其复制件',
    { receiver: 'PER-05' },
  ],
  [
    'CN-2024-02',
    'scorer-designation',
    '考核事项报送对象的通知',
    '数管函〔2024〕18 号',
    '2024-07-04 10:10',
    'CLI-03',
    '表中所列机构的意见一律经甲方审核员转交登记',
  ],
  [
    'CN-2024-03',
    'work-assignment',
    '数据交换联调安排',
    '数管函〔2024〕31 号',
    '2024-09-09 09:30',
    'CLI-03',
    '9 月 12 日起与市大数据管理中心联调资源目录接口',
    { receiver: 'PER-05' },
  ],
  [
    'CN-2025-UPG-1',
    'upgrade-requirement',
    '基层下发接口统一升级到 3.4 的通知',
    '数管函〔2025〕9 号',
    '2025-02-24 10:30',
    'CLI-03',
    '7 个区县基层系统的下发接口，须同日切换',
    { due_on: '2025-03-14', receiver: 'PER-05' },
  ],
  [
    'CN-2025-02',
    'recall',
    '收回体检机构联系清册的通知',
    '数管密〔2025〕3 号',
    '2025-03-10 11:00',
    'CLI-02',
    '2024 年 9 月借出的纸质联系清册 2 份',
    { due_on: '2025-03-14', receiver: 'PER-05' },
  ],
  [
    'CN-2025-03',
    'other',
    '服务期满交接日程',
    '数管函〔2025〕22 号',
    '2025-06-16 09:40',
    'CLI-03',
    '6 月 27 日交权限与资料，6 月 30 日收验收申请',
    { receiver: 'PER-05' },
  ],
];

/** What the client asked for in writing, and one visit of the police's network officers. */
export function tellNotices(prose: Prose): Entry[] {
  return [
    ...NOTICES.map(([id, subtype, title, no, issued, issuer, scope, more = {}]) =>
      clientPaper(
        'client-notice',
        {
          id,
          subtype,
          title,
          doc_no: no,
          issued_at: formatInstant(local(issued)),
          issuer,
          scope: prose.note(scope),
          ...more,
        },
        local(issued) + 1800,
        'CLI-01',
        title,
      ),
    ),
    providerPaper(
      'contract-event',
      {
        id: 'CE-2025-01',
        subtype: 'inspection-reply',
        title: '配合公安网安部门例行监督检查',
        occurred_on: '2025-05-14',
        issued_by: '公安机关网络安全保卫部门',
        delivered_at: formatInstant(local('2025-05-14 14:10')),
        proof: '检查记录表（复印件存甲方数据安全科室）',
        outcome: prose.note('检查日志留存、账号与应急预案三项，均符合要求，口头建议一条已采纳'),
      },
      local('2025-05-14 16:40'),
      { by: 'PER-06' },
    ),
  ];
}

import type { Entry, RecordFields } from '../entry.ts';
import { filed, providerPaper } from '../filing.ts';
import { PEOPLE } from '../people.ts';
import type { Prose } from '../prose.ts';
import { SYSTEMS } from '../systems.ts';
import { formatInstant, instant, local } from '../time.ts';
import { YEAR } from '../world.ts';

const ALL = SYSTEMS.map(({ id }) => id);

/** Which systems a person's account may reach: whoever takes turns at weekends and on duty sees to all of them. */
const REACH: Readonly<Record<string, readonly string[]>> = {
  'PER-06': ['security-adaptation', 'platform-his', 'data-exchange'],
};

/** Whose aliases exist beside the everyday one: for databases, for accounts. */
const RIGHTS = ['om', 'dba', 'sec'];

/** Accounts, the use of data, and two things that were shown or handed to others with the client's word. */
export function tellPermits(prose: Prose): Entry[] {
  return [...PEOPLE.map(({ id }) => permit(id)), dataUse(prose), disclosure(prose), showing(prose)];
}

function permit(person: string): Entry {
  const { name, joined, account } = PEOPLE.find(({ id }) => id === person) as (typeof PEOPLE)[number];
  const first = joined === YEAR.from;
  const approved = first ? local('2024-06-28 13:50') : instant(`${joined} 08:40`);
  const recorded = first ? local('2024-06-28 16:45') : instant(`${joined} 09:20`);
  const systems = [...(REACH[person] ?? ALL)];
  const record: RecordFields & { id: string } = {
    id: `AUT-ACC-${person.slice(-2)}`,
    recorded_at: formatInstant(recorded),
    recorded_by: 'PER-05',
    subtype: 'account',
    title: `${name}运维账号授权`,
    scope: `${name}登录堡垒机，日常运维与轮值代管所列 ${systems.length} 个系统，不含数据导出`,
    person,
    systems,
    accounts: RIGHTS.map((right) => `${right}-${account}`),
    valid_from: joined,
    valid_to: YEAR.to,
    applicant: 'PER-05',
    applied_at: formatInstant(approved - 3000),
    approver: 'CLI-02',
    approved_at: formatInstant(approved),
  };
  const at = first ? local('2024-06-28 17:20') : instant(`${joined} 09:45`);
  const subject = first ? '进场人员账号授权' : `${name}账号授权`;
  return filed('authorization', 'evidence/authorization/accounts.yaml', record, {
    at,
    by: 'PER-05',
    branch: 'main',
    subject,
  });
}

interface Approved {
  applied: string;
  approved: string;
}

function approvable({ applied, approved }: Approved): RecordFields {
  return {
    applicant: 'PER-05',
    applied_at: formatInstant(local(applied)),
    approver: 'CLI-02',
    approved_at: formatInstant(local(approved)),
  };
}

function dataUse(prose: Prose): Entry {
  return providerPaper(
    'authorization',
    {
      id: 'AUT-2024-01',
      subtype: 'data-use',
      title: '运维期间数据使用授权',
      scope: prose.note('为排障、核查和统计查询使用 6 个系统的生产数据，不下载、不留存、不作他用'),
      purpose: prose.note('合同附件一、附件二所列运维内容'),
      valid_from: '2024-07-03',
      valid_to: YEAR.to,
      systems: SYSTEMS.map(({ id }) => id),
      sealed: true,
      ...approvable({ applied: '2024-07-02 14:30', approved: '2024-07-03 10:20' }),
    },
    local('2024-07-03 11:00'),
  );
}

function disclosure(prose: Prose): Entry {
  return providerPaper(
    'authorization',
    {
      id: 'AUT-2024-02',
      subtype: 'disclosure',
      title: '向存储原厂提供设备日志',
      scope: prose.note('索引库存储控制器的事件日志，去掉主机名与地址'),
      recipient: '存储设备原厂技术支持',
      purpose: prose.note('分析 9 月 5 日控制器故障的部件原因'),
      valid_from: '2024-09-06',
      valid_to: '2024-09-20',
      used_at: formatInstant(local('2024-09-06 15:40')),
      systems: ['result-sharing'],
      sealed: true,
      ...approvable({ applied: '2024-09-06 10:10', approved: '2024-09-06 14:20' }),
      original: { form: '纸质', place: '甲方数据安全科室，盖章批件' },
    },
    local('2024-09-06 15:10'),
  );
}

function showing(prose: Prose): Entry {
  return providerPaper(
    'authorization',
    {
      id: 'AUT-2024-03',
      subtype: 'showing',
      title: '区域健康信息交流会演示互认调阅',
      scope: prose.note('演示环境的样例数据 20 份，不接生产库'),
      recipient: '交流会参会单位',
      purpose: prose.note('介绍检验检查结果共享的使用效果'),
      valid_from: '2024-11-08',
      valid_to: '2024-11-10',
      used_at: formatInstant(local('2024-11-08 09:30')),
      systems: ['result-sharing'],
      sealed: true,
      ...approvable({ applied: '2024-11-04 15:00', approved: '2024-11-06 10:40' }),
      original: { form: '纸质', place: '甲方数据安全科室，盖章批件' },
    },
    local('2024-11-06 11:20'),
  );
}

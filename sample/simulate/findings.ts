import type { Entry, RecordFields, Version } from '../entry.ts';
import { cause } from '../planted.ts';
import type { Prose } from '../prose.ts';
import { UNREACHABLE_2025_Q1 } from '../stories/calls-2025-q1.ts';
import { formatInstant, type Instant, instant, local } from '../time.ts';

/** The client's findings: one accepted, one disputed, and one that no client ever saw. `operation` is what P11 is about. */
export function tellFindings(operation: string, prose: Prose): Entry[] {
  return [rules(operation, prose), cooperation(prose), selfReport(prose), unreachable(prose)];
}

function finding(id: string, file: string, version: Version): Entry {
  return { kind: 'finding', id, file, form: 'many', versions: [version] };
}

function rules(operation: string, prose: Prose): Entry {
  const id = 'FND-2024-001';
  const record: RecordFields = {
    id,
    recorded_at: formatInstant(local('08-22 10:10')),
    recorded_by: 'CLI-01',
    row: 'attitude.rules',
    event: 'violation',
    about: { record: operation },
    occurred_at: formatInstant(instant(cause('P11', 'operation_at'))),
    found_at: formatInstant(local('08-21 15:30')),
    fact: prose.note(
      '8 月 20 日 15 时 20 分，乙方工程师在办公时间调整血液追溯系统中间件连接池上限，页面中断约 1 分钟。变更制度规定生产变更在 18 时以后进行并有工单，此次没有工单，操作记录可查',
    ),
    notified_at: formatInstant(local('08-22 09:30')),
  };
  const entry = finding(id, 'findings/2024-08.yaml', {
    at: local('08-22 10:30'),
    by: 'CLI-01',
    branch: 'main',
    record,
    subject: `登记 ${id} 并告知乙方`,
  });
  const reply = {
    at: formatInstant(local('08-26 14:00')),
    by: 'PER-05',
    position: 'accepted',
    text: prose.note(
      '情况属实。当时连接池将满，工程师急于处理，未先建单。已在班组会上说明，今后办公时间的紧急调整先报甲方同意',
    ),
  };
  const rectification = {
    at: formatInstant(local('08-27 11:00')),
    by: 'PER-02',
    text: prose.note('补写连接池调整的变更说明，并把连接池使用率加入监控，超过 80% 即告警'),
  };
  entry.versions.push({
    at: local('08-26 15:10'),
    by: 'CLI-01',
    branch: 'main',
    record: { ...record, reply },
    subject: `${id} 收到乙方答复`,
  });
  entry.versions.push({
    at: local('08-27 14:20'),
    by: 'CLI-01',
    branch: 'main',
    record: { ...record, reply, rectification },
    subject: `${id} 已整改`,
  });
  return entry;
}

function cooperation(prose: Prose): Entry {
  const id = 'FND-2024-002';
  const record: RecordFields = {
    id,
    recorded_at: formatInstant(local('09-13 10:50')),
    recorded_by: 'CLI-01',
    row: 'attitude.cooperation',
    event: 'cooperation',
    raised_by: 'big-data-centre',
    occurred_at: formatInstant(instant(cause('P12', 'occurred_at'))),
    found_at: formatInstant(local('09-12 17:00')),
    fact: prose.note(
      '9 月 12 日 9 时，市大数据管理中心召集数据交换联调会，乙方应到 2 人，9 时 50 分才有 1 人到会，会议顺延。依据为会议通知和签到表',
    ),
    notified_at: formatInstant(local('09-13 10:40')),
  };
  const entry = finding(id, 'findings/2024-09.yaml', {
    at: local('09-13 11:10'),
    by: 'CLI-01',
    branch: 'main',
    record,
    subject: `登记 ${id} 并告知乙方`,
  });
  const reply = {
    at: formatInstant(local('09-20 11:00')),
    by: 'PER-05',
    position: 'disputed',
    text: prose.note(
      '9 月 11 日 18 时接到会务电话，会议改到 9 时 45 分开始，两名工程师按此时间出发，1 人留守处理调度告警。附通话时间记录，请予复核',
    ),
  };
  entry.versions.push({
    at: local('09-20 15:30'),
    by: 'CLI-01',
    branch: 'main',
    record: { ...record, reply },
    subject: `${id} 收到乙方异议`,
  });
  const decided = local('2024-10-15 10:30');
  const decision = {
    at: formatInstant(decided),
    by: 'CLI-03',
    result: 'dismissed',
    text: prose.note('核对会务组通话记录，改时通知确曾发出，乙方按改定时间到会，不予认定'),
  };
  entry.versions.push({
    at: decided + 2400,
    by: 'CLI-01',
    branch: 'main',
    record: { ...record, reply, decision },
    subject: `${id} 不予认定`,
  });
  return entry;
}

/** P13: written and committed by an engineer, merged by the provider's own manager. */
function selfReport(prose: Prose): Entry {
  const id = 'FND-2024-003';
  const by = cause('P13', 'committed_by');
  const record: RecordFields = {
    id,
    recorded_at: formatInstant(local('09-24 16:40')),
    recorded_by: by,
    row: 'attitude.cooperation',
    event: 'cooperation',
    occurred_at: formatInstant(local('09-23 09:30')),
    found_at: formatInstant(local('09-24 16:00')),
    fact: prose.note('9 月 23 日联调时发给血站的接口说明是上一版，对方照做后返工半天，当天下午已补发现行版本'),
  };
  return finding(id, 'findings/2024-09-provider.yaml', {
    at: local('09-24 16:55'),
    by,
    branch: 'self-report',
    record,
    subject: `自查登记 ${id}`,
  });
}

/** P29: three calls within half an hour that nobody took; the provider says why, and in July the client agrees. */
function unreachable(prose: Prose): Entry {
  const id = 'FND-2025-001';
  const { calls, found, notified, fact, replied, reply } = UNREACHABLE_2025_Q1;
  const file = 'findings/2025-02.yaml';
  const recorded = local(notified) + 1200;
  const record: RecordFields = {
    id,
    recorded_at: formatInstant(recorded),
    recorded_by: 'CLI-01',
    row: 'fault.response',
    event: 'unreachable',
    occurred_at: formatInstant(local(calls[0])),
    found_at: formatInstant(local(found)),
    fact: prose.note(fact),
    notified_at: formatInstant(local(notified)),
  };
  const step = (at: Instant, more: RecordFields, subject: string): Version => ({
    at,
    by: 'CLI-01',
    branch: 'main',
    record: { ...record, ...more },
    subject,
  });
  const answered = {
    reply: { at: formatInstant(local(replied)), by: 'PER-05', position: 'disputed', text: prose.note(reply) },
  };
  const decided = local('2025-07-15 15:20');
  const decision = {
    at: formatInstant(decided),
    by: 'CLI-03',
    result: 'dismissed',
    text: prose.note(
      '核对检修告知单与话务记录，检修时段事先书面告知并留有备用电话，不予认定；要求今后检修同时转接到备用电话',
    ),
  };
  const entry = finding(id, file, step(recorded + 900, {}, `登记 ${id} 并告知乙方`));
  entry.versions.push(step(local(replied) + 4800, answered, `${id} 收到乙方异议`));
  entry.versions.push(step(decided + 1500, { ...answered, decision }, `${id} 不予认定`));
  return entry;
}

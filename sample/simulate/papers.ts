import type { Entry, RecordFields, Version } from '../entry.ts';
import { PEOPLE } from '../people.ts';
import { cause } from '../planted.ts';
import type { Prose } from '../prose.ts';
import { SYSTEMS } from '../systems.ts';
import { addDays, formatInstant, type Instant, instant, local } from '../time.ts';
import { PLANS, YEAR } from '../world.ts';
import { planTasks } from './tasks.ts';

const TERM_END = YEAR.to;
const DATA_SYSTEMS = SYSTEMS.filter((system) => system.backups !== null).map((system) => system.id);
const ALL_SYSTEMS = SYSTEMS.map((system) => system.id);

/** One version of a record that stands alone in its file. */
export function single(
  kind: string,
  file: string,
  record: RecordFields & { id: string },
  version: Omit<Version, 'record' | 'subject'> & { subject?: string },
): Entry {
  const { at, by, branch, subject } = version;
  return {
    kind,
    id: record.id,
    file,
    form: 'one',
    versions: [{ at, by, branch, record, subject: subject ?? `登记 ${record.id}` }],
  };
}

/** The two plans that everything else is measured by; they come in with the contract's own files. */
export function tellPlans(): Entry[] {
  const plan = (id: string, kind: string, title: string, tasks: RecordFields[]): Entry =>
    single(
      kind,
      `evidence/${kind}/${id}.yaml`,
      {
        id,
        recorded_at: formatInstant(local('06-28 15:40')),
        recorded_by: 'PER-05',
        title,
        version: '1.0',
        applicant: 'PER-05',
        applied_at: formatInstant(local('06-28 10:30')),
        approver: 'CLI-01',
        approved_at: formatInstant(local('06-28 15:10')),
        effective_from: YEAR.from,
        effective_to: TERM_END,
        tasks,
      },
      { at: FIRST_COMMIT, by: 'CLI-01', branch: 'main' },
    );
  return [
    plan(PLANS.inspection, 'inspection-plan', '2024—2025 服务年度系统巡检计划', [
      { id: 'weekly', title: '每周系统巡检', rrule: 'FREQ=WEEKLY;BYDAY=WE', start: '2024-07-03', systems: ALL_SYSTEMS },
      {
        id: 'quarterly',
        title: '季度深度巡检',
        rrule: 'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=20',
        start: '2024-09-20',
        systems: ALL_SYSTEMS,
      },
    ]),
    plan(PLANS.maintenance, 'maintenance-plan', '2024—2025 服务年度维护作业计划', planTasks()),
    plan(PLANS.backup, 'backup-plan', '2024—2025 服务年度备份计划', [
      { id: 'incremental', title: '每日增量备份', rrule: 'FREQ=DAILY', start: '2024-07-01', systems: DATA_SYSTEMS },
      { id: 'full', title: '每周全量备份', rrule: 'FREQ=WEEKLY;BYDAY=SU', start: '2024-07-07', systems: DATA_SYSTEMS },
      {
        id: 'config',
        title: '每月配置备份',
        rrule: 'FREQ=MONTHLY;BYMONTHDAY=1',
        start: '2024-07-01',
        systems: ALL_SYSTEMS,
      },
    ]),
  ];
}

/** The first commit: the contract's files and the plans. */
const FIRST_COMMIT: Instant = local('06-28 16:05');

/** The roster: five people from the first day, one who comes, one who goes. */
export function tellPersonnel(): Entry[] {
  return PEOPLE.map(({ id, name, role, joined, left }): Entry => {
    const first = joined === YEAR.from;
    const recorded = first ? local('06-28 16:30') : instant(`${joined} 09:10`);
    const record: RecordFields = {
      id,
      recorded_at: formatInstant(recorded),
      recorded_by: 'PER-05',
      name,
      employer: '乙方（示例）',
      role,
      joined_on: joined,
      social_insurance_month: first ? '2024-05' : addDays(`${joined.slice(0, 7)}-01`, -1).slice(0, 7),
    };
    const at = first ? local('06-28 16:50') : instant(`${joined} 09:30`);
    const subject = first ? '登记进场人员' : `登记${name}进场`;
    const versions: Version[] = [{ at, by: 'PER-05', branch: 'main', record, subject }];
    // P58: leave that the client was told of; the person is there all the same, by another paper.
    if (cause('P58', 'person') === id) {
      const leave = [{ from: cause('P58', 'leave_from'), to: cause('P58', 'leave_to') }];
      versions.push({
        at: instant(`${cause('P58', 'told_on')} 17:20`),
        by: 'PER-05',
        branch: 'main',
        record: { ...record, leave },
        subject: `登记${name}请假`,
      });
    }
    if (left !== null) {
      const gone = { ...record, left_on: left };
      versions.push({
        at: instant(`${left} 17:55`),
        by: 'PER-05',
        branch: 'main',
        record: gone,
        subject: `登记${name}离场`,
      });
    }
    return { kind: 'personnel', id, file: 'evidence/personnel/team.yaml', form: 'many', versions };
  });
}

/** The client's consent, given beforehand, to leave out one inspection. */
export function tellWaivers(prose: Prose): Entry[] {
  const approved = local('08-05 16:00');
  const record = {
    id: 'WVR-2024-001',
    recorded_at: formatInstant(approved + 900),
    recorded_by: 'CLI-01',
    requirement: 'inspection-report',
    subjects: ['health-exam'],
    from: '2024-08-07',
    to: '2024-08-07',
    reason: prose.note('甲方机房 8 月 7 日 8 时至 20 时配电改造，健康体检系统停机，当天的每周巡检不做，次周照常'),
    applicant: 'PER-05',
    applied_at: formatInstant(local('08-05 09:20')),
    approver: 'CLI-01',
    approved_at: formatInstant(approved),
    // What was agreed for that day stays agreed until the year is archived.
    expires_on: '2025-12-31',
  };
  return [
    single('waiver', 'waivers/WVR-2024-001.yaml', record, {
      at: approved + 1800,
      by: 'CLI-01',
      branch: 'main',
      subject: '同意 8 月 7 日停机巡检例外',
    }),
    expired(prose),
  ];
}

/** P42: a consent for two months that ended after the first. */
function expired(prose: Prose): Entry {
  const approved = local('2025-02-27 15:30');
  const record = {
    id: 'WVR-2025-001',
    recorded_at: formatInstant(approved + 900),
    recorded_by: 'CLI-01',
    requirement: 'monitoring-interface',
    subjects: [cause('P42', 'system')],
    from: '2025-03-01',
    to: '2025-04-30',
    reason: prose.note(
      '审计平台 3 月割接，计数口径前后不一，3、4 月的接口月报如割接未完可以不交，同意到 3 月 31 日为止',
    ),
    applicant: 'PER-05',
    applied_at: formatInstant(local('2025-02-27 10:10')),
    approver: 'CLI-01',
    approved_at: formatInstant(approved),
    expires_on: cause('P42', 'expires_on'),
  };
  return single('waiver', 'waivers/WVR-2025-001.yaml', record, {
    at: approved + 1800,
    by: 'CLI-01',
    branch: 'main',
    subject: '同意审计平台割接期间接口月报例外',
  });
}

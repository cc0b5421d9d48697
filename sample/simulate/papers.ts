import type { Entry, RecordFields, Version } from '../entry.ts';
import { cause } from '../planted.ts';
import type { Prose } from '../prose.ts';
import { formatInstant, type Instant, instant } from '../time.ts';
import { PEOPLE, PLANS, QUARTER, SYSTEMS } from '../world.ts';
import type { Backup } from './backups.ts';
import { local } from './told-request.ts';

const TERM_END = '2025-06-28';
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
        effective_from: QUARTER.from,
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
    const first = joined === QUARTER.from;
    const recorded = first ? local('06-28 16:30') : instant(`${joined} 09:10`);
    const record: RecordFields = {
      id,
      recorded_at: formatInstant(recorded),
      recorded_by: 'PER-05',
      name,
      employer: '乙方（示例）',
      role,
      joined_on: joined,
      social_insurance_month: first ? '2024-05' : '2024-06',
    };
    const at = first ? local('06-28 16:50') : instant(`${joined} 09:30`);
    const subject = first ? '登记进场人员' : `登记${name}进场`;
    const versions: Version[] = [{ at, by: 'PER-05', branch: 'main', record, subject }];
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

/** What was sent to the client about a month's backups: counted from the records as they stood. P10 is found in August's. */
export function tellBackupReports(backups: readonly Backup[], prose: Prose): Entry[] {
  return [
    { month: '2024-07', sent: local('08-05 10:20'), reconciled: local('08-07 15:10') },
    { month: '2024-08', sent: local('09-04 09:50'), reconciled: local('09-06 16:20') },
  ].map(({ month, sent, reconciled }) => {
    const runs = backups.filter((backup) => backup.plannedOn.startsWith(month));
    const record: RecordFields & { id: string } = {
      id: `BKR-${month}`,
      recorded_at: formatInstant(sent + 1200),
      recorded_by: 'PER-05',
      month,
      sent_at: formatInstant(sent),
      sent_to: '甲方（示例）数据安全科室',
      total: runs.length,
      succeeded: runs.filter((run) => run.succeeded).length,
      failed: runs.filter((run) => !run.succeeded).length,
    };
    const entry = single('backup-report', `evidence/backup-report/${month}.yaml`, record, {
      at: sent + 2400,
      by: 'PER-05',
      branch: 'main',
      subject: `报送 ${month} 备份记录`,
    });
    const found = {
      ...record,
      reconciled_at: formatInstant(reconciled),
      reconciled_by: 'CLI-02',
      ...discrepancies(month, backups, prose),
    };
    entry.versions.push({
      at: reconciled + 1500,
      by: 'CLI-02',
      branch: 'main',
      record: found,
      subject: `核对 ${record.id}`,
    });
    return entry;
  });
}

function discrepancies(month: string, backups: readonly Backup[], prose: Prose): RecordFields {
  if (cause('P10', 'month') !== month) return {};
  const [task, system, day] = [cause('P10', 'task'), cause('P10', 'system'), cause('P10', 'planned_on')];
  const backup = backups.find((one) => one.task === task && one.system === system && one.plannedOn === day);
  if (!backup) throw new Error('P10 names no backup');
  const fact = prose.note(
    `报送明细写存放于 backup-store-a，台账与介质标签均为 backup-store-b，9 月 6 日按介质清单核对查出`,
  );
  return { discrepancies: [{ record: backup.id, fact }] };
}

/** Months in which a service item had neither fault nor request nor transfer. */
export function tellNoActivity(prose: Prose): Entry[] {
  return [
    {
      id: 'NA-2024-001',
      item: 'item-6',
      month: '2024-07',
      confirmed: local('08-02 15:30'),
      remarks: '7 月网络安全适配未发生故障、需求和适配改造，每周巡检与配置备份照常',
    },
    {
      id: 'NA-2024-002',
      item: 'item-5',
      month: '2024-08',
      confirmed: local('09-03 10:40'),
      remarks: '8 月检验检查结果共享未发生故障、需求和数据导入导出，巡检与备份照常',
    },
  ].map(({ id, item, month, confirmed, remarks }) => {
    const record = {
      id,
      recorded_at: formatInstant(confirmed + 1500),
      recorded_by: 'PER-05',
      item,
      month,
      declared_by: 'PER-05',
      confirmed_by: 'CLI-01',
      confirmed_at: formatInstant(confirmed),
      remarks: prose.note(remarks),
    };
    return single('no-activity', `evidence/no-activity/${month}-${item}.yaml`, record, {
      at: confirmed + 3000,
      by: 'PER-05',
      branch: 'main',
    });
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
    // What was agreed for that day stays agreed: the consent itself ends with the service.
    expires_on: TERM_END,
  };
  return [
    single('waiver', 'waivers/WVR-2024-001.yaml', record, {
      at: approved + 1800,
      by: 'CLI-01',
      branch: 'main',
      subject: '同意 8 月 7 日停机巡检例外',
    }),
  ];
}

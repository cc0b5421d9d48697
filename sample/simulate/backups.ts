import { onCallOn } from '../duty.ts';
import type { Entry, RecordFields, Version } from '../entry.ts';
import { numbered } from '../numbers.ts';
import { ownerOf } from '../people.ts';
import { cause, isPlanted } from '../planted.ts';
import type { Prose } from '../prose.ts';
import { randomOf } from '../random.ts';
import { SYSTEMS, type System } from '../systems.ts';
import {
  clockOf,
  dateOf,
  daysBetween,
  formatInstant,
  type Instant,
  instant,
  isWorkday,
  monthDay,
  startOf,
  weekday,
} from '../time.ts';
import { PLANS, YEAR } from '../world.ts';
import { bulkCommit } from './bulk.ts';
import type { Operation } from './operation.ts';
import type { Roster } from './roster.ts';

/** One run of a backup task, before it has a number. */
export interface Backup {
  id: string;
  system: string;
  task: 'incremental' | 'full' | 'config';
  plannedOn: string;
  from: Instant;
  to: Instant;
  succeeded: boolean;
  size: number;
  operator: string;
  /** Why it failed, or that it was done again. */
  remarks?: string;
}

/** First working day after the contract on which the tool ran. */
const FIRST = '2024-07-01';
const STARTS: Readonly<Record<Backup['task'], string>> = { incremental: '01:05', full: '02:30', config: '12:30' };
const TASK_WORDS: Readonly<Record<Backup['task'], string>> = { incremental: '增量', full: '全量', config: '配置' };

/** Nights on which a run broke off; it was done again in the morning. */
const FAILED: readonly { date: string; system: string; why: string; again: string }[] = [
  {
    date: '2024-07-12',
    system: 'data-exchange',
    why: '备份机与库之间的链路在 1 时 52 分闪断，作业中止',
    again: '09:20',
  },
  { date: '2024-08-21', system: 'platform-his', why: '归档目录配额用满，作业写到一半中止', again: '09:45' },
  { date: '2024-09-19', system: 'health-exam', why: '备份代理升级后未随系统启动，作业没有连上', again: '10:05' },
  { date: '2024-10-22', system: 'result-sharing', why: '备份库所在卷快照未释放，写入被挂起后超时', again: '09:30' },
  { date: '2024-11-13', system: 'blood-trace', why: '归档日志切换过快，作业取到的起点已被覆盖', again: '09:50' },
  { date: '2024-12-18', system: 'platform-his', why: '备份目录权限在前一晚补丁后变为只读', again: '10:15' },
  { date: '2025-01-14', system: 'data-exchange', why: '夜间大批量补采占满通道，作业超过两小时窗口', again: '09:25' },
  { date: '2025-02-19', system: 'health-exam', why: '备份机时钟偏差超过允许值，证书校验没有通过', again: '09:40' },
  { date: '2025-03-20', system: 'result-sharing', why: '介质索引文件损坏一页，作业在登记时退出', again: '10:20' },
  { date: '2025-04-15', system: 'data-exchange', why: '增量跟踪表满，作业读不到当日变化块', again: '09:35' },
  { date: '2025-05-21', system: 'blood-trace', why: '备份库主机 1 时 20 分例行重启与作业重叠', again: '09:55' },
  { date: '2025-06-12', system: 'platform-his', why: '传输压缩进程内存不足被系统结束', again: '10:00' },
];

/** Every backup of the quarter in order of time, with what the plan wanted and the planted gaps left out. */
export function runBackups(): Backup[] {
  const runs = daysBetween(FIRST, YEAR.to).flatMap((date) =>
    SYSTEMS.flatMap((system, index) => runsOf(system, index, date)),
  );
  runs.sort((a, b) => a.from - b.from || (a.system < b.system ? -1 : 1));
  return numbered(runs, 'BK', 5, ({ from }) => dateOf(from).slice(0, 4));
}

function runsOf(system: System, index: number, date: string): Omit<Backup, 'id'>[] {
  const tasks: Backup['task'][] = [];
  if (system.backups) tasks.push('incremental');
  if (system.backups && weekday(date) === 0) tasks.push('full');
  if (date.endsWith('-01')) tasks.push('config');
  return tasks
    .filter((task) => !isPlanted('P07', task, system.id, date))
    .flatMap((task) => runOf(system, index, task, date));
}

function runOf(system: System, index: number, task: Backup['task'], date: string): Omit<Backup, 'id'>[] {
  const random = randomOf(`backup ${system.id} ${task} ${date}`);
  const operator = isWorkday(date) ? ownerOf(system.id, date) : onCallOn(date);
  const from = instant(`${date} ${STARTS[task]}`) + index * 780 + random.int(0, 50);
  const size = sizeOf(system, task, date);
  // 60 to 75 MB a second to the store, and never less than a minute.
  const seconds = Math.max(60, Math.round(size / random.int(60, 75))) + random.int(10, 80);
  const run = { system: system.id, task, plannedOn: date, operator };
  const failed =
    task === 'incremental' ? FAILED.find((one) => one.date === date && one.system === system.id) : undefined;
  if (!failed) return [{ ...run, from, to: from + seconds, succeeded: true, size }];
  const again = instant(`${date} ${failed.again}`) + random.int(0, 50);
  const remarks = `${monthDay(date)} 1 时批次未成，${clockOf(again)} 手工重做成功`;
  return [
    { ...run, from, to: from + Math.round(seconds / 3), succeeded: false, size: 0, remarks: failed.why },
    { ...run, from: again, to: again + seconds, succeeded: true, size, remarks },
  ];
}

function sizeOf(system: System, task: Backup['task'], date: string): number {
  const random = randomOf(`size ${system.id} ${task} ${date}`);
  if (task === 'config' || !system.backups) return random.int(18, 64);
  const weeks = Math.floor((startOf(date) - startOf(FIRST)) / 604_800);
  const { incremental, full, growth } = system.backups;
  if (task === 'full') return full + growth * weeks + random.int(-300, 300);
  const quiet = isWorkday(date) ? 100 : 62;
  return Math.round((incremental * quiet * random.int(93, 107)) / 10_000) + Math.round((growth * weeks) / 12);
}

/** The records of all runs and the looks at them; who looks finds the time on the roster. */
export function recordBackups(
  backups: readonly Backup[],
  roster: Roster,
  prose: Prose,
): { entries: Entry[]; operations: Operation[] } {
  const told = backups.map((backup) => recordBackup(backup, roster, prose));
  return { entries: told.map(({ entry }) => entry), operations: told.map(({ operation }) => operation) };
}

function recordBackup(backup: Backup, roster: Roster, prose: Prose): { entry: Entry; operation: Operation } {
  const random = randomOf(`backup look ${backup.id}`);
  const wanted = Math.max(backup.to + 300, instant(`${backup.plannedOn} 08:34`) + random.int(0, 2400));
  const lasted = random.int(70, 210);
  const at = backup.succeeded
    ? roster.find(backup.operator, wanted, lasted)
    : roster.find(backup.operator, instant(`${backup.plannedOn} 08:32`), lasted);
  const late = isPlanted('P08', backup.task, backup.system, backup.plannedOn);
  const recorded = late ? instant(cause('P08', 'recorded_at')) : at + lasted + random.int(60, 500);
  return { entry: entryOf(backup, recorded, late, prose), operation: lookOf(backup, at, lasted, prose) };
}

function entryOf(backup: Backup, recorded: Instant, late: boolean, prose: Prose): Entry {
  const known: RecordFields = {
    id: backup.id,
    recorded_at: formatInstant(recorded),
    recorded_by: backup.operator,
    plan: PLANS.backup,
    task: backup.task,
    system: backup.system,
    planned_on: backup.plannedOn,
    started_at: formatInstant(backup.from),
    ended_at: formatInstant(backup.to),
    result: backup.succeeded ? 'success' : 'failed',
    size_mb: backup.size,
    location: backup.task === 'full' ? 'backup-store-b' : 'backup-store-a',
    verified: backup.succeeded,
    operator: backup.operator,
    ...(backup.remarks === undefined ? {} : { remarks: prose.note(backup.remarks) }),
  };
  const record = isPlanted('P09', backup.task, backup.system, backup.plannedOn)
    ? { ...known, size_mb: misread(backup.size) }
    : known;
  const { at, by } = late ? { at: recorded + 900, by: backup.operator } : bulkCommit(recorded);
  const versions: Version[] = [{ at, by, branch: 'logs', record, subject: late ? `补录 ${backup.id}` : '' }];
  if (record !== known) versions.push(defectFound(backup, record, prose));
  return {
    kind: 'backup-record',
    id: backup.id,
    file: `evidence/backup-record/${backup.plannedOn.slice(0, 7)}.yaml`,
    form: 'many',
    versions,
  };
}

/** Two digits changed places while typing. */
function misread(size: number): number {
  const digits = String(size);
  return Number(`${digits[1]}${digits[0]}${digits.slice(2)}`);
}

/** P09: a week later the security officer compares the record with the tool's own report. */
function defectFound(backup: Backup, record: RecordFields, prose: Prose): Version {
  const checked = instant('2024-09-18 14:30:00');
  return {
    at: instant('2024-09-18 15:10:00'),
    by: 'PER-06',
    branch: 'logs',
    record: {
      ...record,
      checker: 'PER-06',
      checked_at: formatInstant(checked),
      defect: prose.note(`大小与作业报表不符，登记为 ${record.size_mb} MB，报表为 ${backup.size} MB`),
    },
    subject: `核对 ${backup.id}，登记差错一处`,
  };
}

function lookOf(backup: Backup, at: Instant, lasted: number, prose: Prose): Operation {
  const random = randomOf(`backup words ${backup.id}`);
  const system = SYSTEMS.find((one) => one.id === backup.system) as System;
  const minutes = Math.max(1, Math.round((backup.to - backup.from) / 60));
  const what = `${monthDay(backup.plannedOn)}${TASK_WORDS[backup.task]}备份`;
  const size = `${backup.size} MB`;
  const done = [
    () => `核对${what}：${size}，用时 ${minutes} 分钟，校验值比对一致`,
    () => `查看${what}作业报表，${clockOf(backup.from)} 开始、${clockOf(backup.to)} 写完，${size}，试读通过`,
    () => `${what}完成，集大小 ${size}，抽读 ${random.int(3, 9)} 个数据块正常`,
    () => `确认${what}在位：${size}，与前次相差不大，校验用时 ${random.int(20, 190)} 秒`,
    () => `${system.db} 的${what} ${clockOf(backup.to)} 结束，${size}，完整性校验无误`,
  ];
  return {
    at,
    lasted,
    system: backup.system,
    operator: backup.operator,
    action: 'backup',
    target: system.backup,
    summary: prose.say(() => (backup.succeeded ? random.pick(done)() : `${what}未完成，安排当天上午手工重做`)),
    fixed: true,
  };
}

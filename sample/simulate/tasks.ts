import { attachmentOf } from '../attachments.ts';
import { onCallOn } from '../duty.ts';
import type { AttachedFile, Entry, RecordFields } from '../entry.ts';
import { filed } from '../filing.ts';
import { numbered } from '../numbers.ts';
import { ownerOf } from '../people.ts';
import type { Pictures } from '../pictures/pictures.ts';
import type { Prose } from '../prose.ts';
import { randomOf } from '../random.ts';
import { SYSTEMS, type System } from '../systems.ts';
import { daysBetween, formatInstant, type Instant, instant, isWorkday, weekday } from '../time.ts';
import { PLANS, YEAR } from '../world.ts';
import type { Backup } from './backups.ts';
import { atDesk, eveningCommit } from './desk.ts';
import type { Operation } from './operation.ts';
import { photoOf } from './photos.ts';
import { probesOf, reliefsOf } from './probes.ts';
import type { Roster } from './roster.ts';
import { type Subtype, type Work, wordsOf } from './task-words.ts';

/** One kind of work that the approved plan asks for, and the days on which it falls. */
export interface PlannedTask {
  id: string;
  title: string;
  subtype: Subtype;
  rrule: string;
  start: string;
  systems: readonly string[];
  clock: string;
  seconds: number;
  action: string;
  falls: (date: string) => boolean;
}

const ALL = SYSTEMS.map(({ id }) => id);
const DATA = SYSTEMS.filter(({ backups }) => backups !== null).map(({ id }) => id);

/** Whether a day is the n-th of its weekday in its month. */
function isNth(date: string, nth: number, day: number): boolean {
  return weekday(date) === day && Math.ceil(Number(date.slice(8)) / 7) === nth;
}

const isQuarterEnd = (date: string): boolean => Number(date.slice(5, 7)) % 3 === 0;

export const TASKS: readonly PlannedTask[] = [
  {
    id: 'monthly-equipment-check',
    title: '每月设备检查',
    subtype: 'equipment-check',
    rrule: 'FREQ=MONTHLY;BYDAY=2TU',
    start: '2024-07-09',
    systems: ALL,
    clock: '14:20',
    seconds: 1500,
    action: 'inspect',
    falls: (date) => isNth(date, 2, 2),
  },
  {
    id: 'monthly-config-backup',
    title: '每月设备与中间件配置备份',
    subtype: 'config-backup',
    rrule: 'FREQ=MONTHLY;BYDAY=3TH',
    start: '2024-07-18',
    systems: ALL,
    clock: '16:05',
    seconds: 700,
    action: 'backup',
    falls: (date) => isNth(date, 3, 4),
  },
  {
    id: 'quarterly-restore-test',
    title: '季度恢复演练',
    subtype: 'restore-test',
    rrule: 'FREQ=MONTHLY;INTERVAL=3;BYDAY=4WE',
    start: '2024-09-25',
    systems: DATA,
    clock: '18:20',
    seconds: 5400,
    action: 'restore',
    falls: (date) => isQuarterEnd(date) && isNth(date, 4, 3),
  },
  {
    id: 'quarterly-preventive-check',
    title: '季度预防性检查',
    subtype: 'preventive-check',
    rrule: 'FREQ=MONTHLY;INTERVAL=3;BYDAY=2TH',
    start: '2024-09-12',
    systems: ALL,
    clock: '10:40',
    seconds: 2400,
    action: 'inspect',
    falls: (date) => isQuarterEnd(date) && isNth(date, 2, 4),
  },
  {
    id: 'weekly-batch-check',
    title: '每周批处理作业核对',
    subtype: 'batch-job',
    rrule: 'FREQ=WEEKLY;BYDAY=FR',
    start: '2024-07-12',
    systems: DATA,
    clock: '15:10',
    seconds: 540,
    action: 'query',
    falls: (date) => weekday(date) === 5 && date >= '2024-07-12',
  },
  {
    id: 'monthly-data-verification',
    title: '每月数据核查',
    subtype: 'data-verification',
    rrule: 'FREQ=MONTHLY;BYDAY=4TH',
    start: '2024-07-25',
    systems: ['platform-his', 'health-exam', 'data-exchange'],
    clock: '09:55',
    seconds: 2700,
    action: 'query',
    falls: (date) => isNth(date, 4, 4),
  },
];

/** What was done of the plan, and the evenings on which space was won back. */
export function tellTasks(
  backups: readonly Backup[],
  roster: Roster,
  prose: Prose,
  pictures: Pictures,
): { entries: Entry[]; operations: Operation[] } {
  const works = numbered(
    daysBetween('2024-07-09', YEAR.to).flatMap((date) => [...plannedOn(date), ...reliefsOn(date)]),
    'RT',
    4,
    ({ date }) => date.slice(0, 4),
  );
  const told = works.map((work) => {
    const operator = isWorkday(work.date) ? ownerOf(work.system.id, work.date) : onCallOn(work.date);
    const random = randomOf(`task ${work.subtype} ${work.system.id} ${work.date}`);
    const lasted = work.seconds + random.int(0, Math.round(work.seconds / 4));
    const at = roster.find(operator, instant(`${work.date} ${work.clock}`) + random.int(0, 1500), lasted);
    return tell(work, operator, at, lasted, backups, prose, pictures);
  });
  return { entries: told.map(({ entry }) => entry), operations: told.map(({ operation }) => operation) };
}

type Planned = Work & { task?: string; clock: string; seconds: number; action: string };

function plannedOn(date: string): Planned[] {
  return TASKS.filter((task) => task.falls(date)).flatMap(({ id, subtype, systems, clock, seconds, action }) =>
    systems.map((system) => ({ task: id, subtype, system: systemNamed(system), date, clock, seconds, action })),
  );
}

function reliefsOn(date: string): Planned[] {
  return SYSTEMS.flatMap((system) =>
    probesOf(system).flatMap((probe) =>
      reliefsOf(probe).flatMap((relief) =>
        relief.date === date
          ? [
              {
                subtype: 'tuning' as const,
                system,
                date,
                clock: '18:40',
                seconds: 2100,
                action: 'config-change',
                probe,
                relief,
              },
            ]
          : [],
      ),
    ),
  );
}

function systemNamed(id: string): System {
  return SYSTEMS.find((one) => one.id === id) as System;
}

function tell(
  work: Planned & { id: string },
  operator: string,
  at: Instant,
  lasted: number,
  backups: readonly Backup[],
  prose: Prose,
  pictures: Pictures,
): { entry: Entry; operation: Operation } {
  const random = randomOf(`task paper ${work.id}`);
  const { fields, summary, target } = wordsOf(work, at, lasted, backups, prose);
  const recorded = atDesk(at + lasted, random, [9, 35]);
  const by = isWorkday(work.date) ? operator : ownerOf(work.system.id, formatInstant(recorded).slice(0, 10));
  const told: RecordFields & { id: string } = {
    id: work.id,
    recorded_at: formatInstant(recorded),
    recorded_by: by,
    system: work.system.id,
    subtype: work.subtype,
    ...(work.task === undefined ? {} : { plan: PLANS.maintenance, task: work.task }),
    planned_on: work.date,
    started_at: formatInstant(at),
    ended_at: formatInstant(at + lasted),
    executor: operator,
    ...fields,
  };
  const photo = photoOf({ ...work, fields: told }, pictures);
  const attached: AttachedFile[] = photo === null ? [] : [photo];
  const record = attached.length > 0 ? { ...told, attachments: attached.map(attachmentOf) } : told;
  const entry = filed('routine-task', `evidence/routine-task/${work.date.slice(0, 7)}.yaml`, record, {
    at: eveningCommit(by, recorded),
    by,
    branch: 'tasks',
    subject: '常规作业',
  });
  return {
    entry: attached.length > 0 ? { ...entry, attachments: attached } : entry,
    operation: {
      at,
      lasted,
      system: work.system.id,
      operator,
      action: work.action,
      target,
      summary,
      ticket: work.id,
      fixed: true,
    },
  };
}

/** The plan itself, for the record of its approval. */
export function planTasks(): RecordFields[] {
  return TASKS.map(({ id, title, rrule, start, systems }) => ({ id, title, rrule, start, systems: [...systems] }));
}

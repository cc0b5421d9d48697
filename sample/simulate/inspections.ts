import { attachmentOf, diskChart } from '../attachments.ts';
import { onCallOn } from '../duty.ts';
import type { Entry, RecordFields } from '../entry.ts';
import type { Findings } from '../narrative/findings.ts';
import { bodyOf, trendOf } from '../narrative.ts';
import { numbered } from '../numbers.ts';
import { ownerOf } from '../people.ts';
import type { Pictures } from '../pictures/pictures.ts';
import { cause, isPlanted } from '../planted.ts';
import type { Prose } from '../prose.ts';
import { randomOf } from '../random.ts';
import { SYSTEMS, type System } from '../systems.ts';
import { dateOf, daysBetween, formatInstant, type Instant, instant, isWorkday, startOf, weekday } from '../time.ts';
import { PLANS, YEAR } from '../world.ts';
import type { Backup } from './backups.ts';
import { eveningCommit } from './desk.ts';
import type { ErrorTrace } from './incidents.ts';
import { type Inspection, type OverLimit, overLimit, paperwork, readingsOf } from './inspection-paper.ts';
import type { Operation } from './operation.ts';
import { type Probe, probesOf, readingAt } from './probes.ts';
import type { Roster } from './roster.ts';

/** The client agreed beforehand that this one need not be done: the machine room had no power. */
export const WAIVED = { system: 'health-exam', date: '2024-08-07' } as const;

const REVIEWER = 'PER-05';

/** The plan's deep inspections: the twentieth of every third month. */
export const QUARTERLY: readonly string[] = ['2024-09-20', '2024-12-20', '2025-03-20', '2025-06-20'];

/** What the inspections need to know of the rest of the world. */
export interface Surroundings {
  traces: readonly ErrorTrace[];
  backups: readonly Backup[];
  roster: Roster;
  prose: Prose;
  pictures: Pictures;
}

/** The reports of the quarter and the sessions in which the inspectors looked. */
export function tellInspections({ traces, backups, roster, prose, pictures }: Surroundings): {
  entries: Entry[];
  operations: Operation[];
  over: OverLimit[];
} {
  const done = carriedOut(roster);
  const over: OverLimit[] = [];
  const operations: Operation[] = [];
  const entries = done.map((inspection) => {
    const earlier = done.filter((one) => one.system === inspection.system && one.at < inspection.at);
    const found = findingsOf(inspection, earlier, traces, backups);
    operations.push(lookOf(inspection, found, prose));
    over.push(...overLimit(inspection, found));
    return entryOf(inspection, found, prose, pictures);
  });
  return { entries, operations, over };
}

function carriedOut(roster: Roster): Inspection[] {
  const planned = daysBetween('2024-07-03', YEAR.to).flatMap((date) => {
    const tasks: Inspection['task'][] = [];
    if (weekday(date) === 3) tasks.push('weekly');
    if (QUARTERLY.includes(date)) tasks.push('quarterly');
    return tasks.flatMap((task) => SYSTEMS.map((system) => ({ task, system, plannedOn: date })));
  });
  const done = planned
    .filter(({ task, system, plannedOn }) => !isPlanted('P01', task, system.id, plannedOn))
    .filter(({ system, plannedOn }) => !(system.id === WAIVED.system && plannedOn === WAIVED.date))
    .map(({ task, system, plannedOn }) => {
      const random = randomOf(`inspection ${task} ${system.id} ${plannedOn}`);
      const inspector = isWorkday(plannedOn) ? ownerOf(system.id, plannedOn) : onCallOn(plannedOn);
      const wanted =
        instant(`${plannedOn} ${random.pick(['09:35', '09:50', '10:20', '13:40', '14:10'])}`) + random.int(0, 900);
      const at = roster.find(inspector, wanted, task === 'weekly' ? 1500 : 3000);
      return { task, system, plannedOn, inspector, at };
    });
  return numbered(done, 'INS', 4, ({ plannedOn }) => plannedOn.slice(0, 4));
}

function findingsOf(
  inspection: Inspection,
  earlier: readonly Inspection[],
  traces: readonly ErrorTrace[],
  backups: readonly Backup[],
): Findings {
  const { system, at, task, plannedOn } = inspection;
  const last = earlier.at(-1);
  const copied = isPlanted('P18', task, system.id, plannedOn);
  const since = last?.at ?? startOf(YEAR.from);
  const quarterFrom = QUARTERLY.findLast((day) => day < plannedOn) ?? YEAR.from;
  const looked = copied && last ? last.at : at;
  const readings = probesOf(system).map((probe) => ({ probe, value: readingAt(probe, looked) }));
  const own = traces.filter((trace) => trace.system === system.id && trace.at <= at);
  const seen = own.filter((trace) => trace.at > since || trace.restored > since);
  const counted = seen.map((trace) => ({ trace, errors: errorsBy(trace, at) - errorsBy(trace, since) }));
  const errors = isPlanted('P48', task, system.id, plannedOn)
    ? Number(cause('P48', 'err_count'))
    : counted.reduce((sum, one) => sum + one.errors, 0);
  const worst = [...counted].sort((one, other) => other.errors - one.errors)[0];
  const backupsOf = (before: Instant) => backups.filter((backup) => backup.system === system.id && backup.to < before);
  const earlierBackups = backupsOf(at);
  return {
    system,
    plannedOn,
    quarterly: task === 'quarterly',
    since: last ? dateOf(since) : null,
    readings,
    before: last ? probesOf(system).map((probe) => ({ probe, value: readingAt(probe, last.at) })) : [],
    history: [...earlier, inspection].map((one) => ({ date: one.plannedOn, disk: diskAt(system, one.at) })),
    incidents: seen,
    underway: seen.filter((trace) => trace.restored > at).map((trace) => trace.incident),
    quarterFrom,
    incidentsInQuarter: own.filter((trace) => trace.at >= startOf(quarterFrom)).length,
    errors,
    ticket: errors > 0 && worst ? worst.trace.incident : null,
    backups: earlierBackups.filter((backup) => backup.from > since),
    backupsInQuarter: earlierBackups.filter((backup) => backup.from >= startOf(quarterFrom)),
    lastFull: earlierBackups.filter((backup) => backup.task === 'full' && backup.succeeded).at(-1) ?? null,
    lastConfig: earlierBackups.filter((backup) => backup.task === 'config').at(-1) ?? null,
    backupAge: backupAge(backupsOf(looked), looked),
  };
}

/** ERR lines that a fault had left by then: half of them while it was being worked on. */
function errorsBy(trace: ErrorTrace, at: Instant): number {
  if (at < trace.at) return 0;
  return at < trace.restored ? Math.floor(trace.errors / 2) : trace.errors;
}

function diskAt(system: System, at: Instant): number {
  const probe = diskOf(system);
  return probe ? readingAt(probe, at) : 0;
}

function diskOf(system: System): Probe | undefined {
  return probesOf(system).find((one) => one.target === system.db && one.metric === 'disk');
}

/** Hours since the last backup that was written to its end, to one decimal. */
function backupAge(backups: readonly Backup[], at: Instant): number | null {
  const last = backups.filter((backup) => backup.succeeded).at(-1);
  return last ? Math.round((at - last.to) / 360) / 10 : null;
}

function entryOf(inspection: Inspection, found: Findings, prose: Prose, pictures: Pictures): Entry {
  const { id, task, system, plannedOn, inspector, at } = inspection;
  const { issued, reviewed } = paperwork(inspection);
  const recorded = reviewed + randomOf(`report ${id}`).int(120, 600);
  const charts =
    task === 'quarterly'
      ? [
          diskChart(
            id,
            system,
            found.history
              .filter(({ date }) => date >= found.quarterFrom)
              .map(({ date, disk }) => ({ date, value: disk })),
            diskOf(system)?.threshold ?? 100,
            pictures,
          ),
        ]
      : [];
  const record: RecordFields = {
    id,
    recorded_at: formatInstant(recorded),
    recorded_by: inspector,
    plan: PLANS.inspection,
    task,
    system: system.id,
    planned_on: plannedOn,
    inspected_at: formatInstant(at),
    inspector,
    issued_at: formatInstant(issued),
    reviewed_by: REVIEWER,
    reviewed_at: formatInstant(isPlanted('P46', task, system.id, plannedOn) ? issued - 2700 : reviewed),
    readings: readingsOf(found),
    modules: system.modules.map((name) => ({ name, ok: true })),
    err_count: found.errors,
    ...(found.ticket === null ? {} : { err_ticket: found.ticket }),
    trend: trendOf(found, prose),
    ...(charts.length > 0 ? { attachments: charts.map(attachmentOf) } : {}),
  };
  const body = bodyOf(found, prose);
  const dropped = isPlanted('P49', task, system.id, plannedOn) ? cause('P49', 'heading') : null;
  return {
    kind: 'inspection-report',
    id,
    file: `evidence/inspection-report/${plannedOn.slice(0, 4)}/${system.id}/${plannedOn}-${task}.md`,
    form: 'markdown',
    body: body.map(({ title, text }) => (title === dropped ? text : `## ${title}\n\n${text}`)).join('\n\n'),
    versions: [
      {
        at: eveningCommit(inspector, recorded),
        by: inspector,
        branch: 'inspections',
        record,
        subject: `${system.short} ${plannedOn} ${task === 'weekly' ? '每周' : '季度'}巡检报告`,
      },
    ],
    ...(charts.length > 0 ? { attachments: charts } : {}),
  };
}

function lookOf({ id, task, system, inspector, at }: Inspection, found: Findings, prose: Prose): Operation {
  const random = randomOf(`inspection words ${id}`);
  const over = found.readings.filter(({ probe, value }) => value > probe.threshold).length;
  const count = found.readings.length + (found.backupAge === null ? 0 : 1);
  const words = `${task === 'weekly' ? '每周' : '季度'}巡检 ${id}：读取 ${count} 项指标，越线 ${over} 项，ERR ${found.errors} 条`;
  return {
    at,
    lasted: (task === 'weekly' ? 1200 : 2700) + random.int(0, 290),
    system: system.id,
    operator: inspector,
    action: 'inspect',
    target: system.app,
    summary: prose.note(words),
    fixed: true,
  };
}

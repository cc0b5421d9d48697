import { ARRANGEMENTS, type Arrangement, SHIFTS, type Shift } from '../duty.ts';
import type { Entry, RecordFields } from '../entry.ts';
import { alone, filed } from '../filing.ts';
import { cause } from '../planted.ts';
import type { Prose } from '../prose.ts';
import { type Random, randomOf } from '../random.ts';
import type { CallStory } from '../stories/call-story.ts';
import { CALLS } from '../stories/index.ts';
import { SYSTEMS } from '../systems.ts';
import { clockOf, dateOf, formatInstant, instant, local, monthDay } from '../time.ts';
import { atDesk, eveningCommit } from './desk.ts';

/** Notices, rosters, the logs of every shift, and the calls that came in. */
export function tellDuty(incident: (at: string) => string, prose: Prose): Entry[] {
  const shifts = SHIFTS.filter(({ id, date }) => !(id === cause('P36', 'shift') && date === cause('P36', 'date')));
  const logs = [...shifts, ...extraShifts()].map((shift) => shiftLog(shift, prose));
  const calls = CALLS.map((story) => ({ story, at: local(story.called) })).sort((a, b) => a.at - b.at);
  const all = [...logs, ...calls.map(({ story }) => callLog(story, incident, prose))].sort((a, b) => a.when - b.when);
  const counts = new Map<string, number>();
  return [
    ...ARRANGEMENTS.flatMap((one) => [notice(one, prose), roster(one)]),
    ...all.map(({ record, at, by }) => {
      const year = String(record.date).slice(0, 4);
      const number = (counts.get(year) ?? 0) + 1;
      counts.set(year, number);
      const id = `DL-${year}-${String(number).padStart(4, '0')}`;
      const file = `evidence/duty-log/${String(record.roster)}.yaml`;
      return filed('duty-log', file, { id, ...record }, { at, by, branch: 'duty', subject: '值班记录' });
    }),
  ];
}

function notice(one: Arrangement, prose: Prose): Entry {
  const issued = instant(one.noticed);
  const event = one.subtype === 'major-event';
  const title = event
    ? `关于做好${one.name}期间信息系统保障的通知`
    : `关于${one.from.slice(0, 4)}年${one.name}假期应急值班的通知`;
  const scope = event
    ? `${monthDay(one.from)}至${monthDay(one.to)}，6 个系统，昼夜两班，会场演示接口每两小时试一次`
    : `${monthDay(one.from)}${one.to === one.from ? '' : `至${monthDay(one.to)}`}，6 个系统，每天昼夜两班，电话 10 分钟内应答`;
  return alone(
    'client-notice',
    `evidence/client-notice/${one.notice}.yaml`,
    {
      id: one.notice,
      recorded_at: formatInstant(issued + 2400),
      recorded_by: 'CLI-01',
      subtype: one.subtype,
      title,
      doc_no: `数管函〔${one.noticed.slice(0, 4)}〕${randomOf(one.notice).int(11, 96)} 号`,
      issued_at: formatInstant(issued),
      issuer: 'CLI-03',
      from: one.from,
      to: one.to,
      scope: prose.note(scope),
      receiver: 'PER-05',
    },
    { at: issued + 3600, by: 'CLI-01', branch: 'main', subject: title },
  );
}

function roster(one: Arrangement): Entry {
  const applied = instant(one.issued);
  const approved = instant(one.approved);
  const issued = approved + 1500;
  const shifts = SHIFTS.filter(({ arrangement }) => arrangement === one).map(fieldsOf);
  // P35: an extra shift was put in for somebody who already stood by.
  for (const extra of extraShifts()) if (extra.arrangement === one) shifts.push(fieldsOf(extra));
  const recorded = issued + 600;
  return alone(
    'duty-roster',
    `evidence/duty-roster/${one.roster}.yaml`,
    {
      id: one.roster,
      recorded_at: formatInstant(recorded),
      recorded_by: 'PER-05',
      arrangement: one.notice,
      title:
        one.subtype === 'major-event' ? `${one.name}保障值班表` : `${one.from.slice(0, 4)} 年${one.name}应急值班表`,
      from: one.from,
      to: one.to,
      issued_at: formatInstant(issued),
      applicant: 'PER-05',
      applied_at: formatInstant(applied),
      approver: 'CLI-01',
      approved_at: formatInstant(approved),
      shifts: shifts.sort((a, b) => (String(a.from) < String(b.from) ? -1 : 1)),
    },
    { at: eveningCommit('PER-05', recorded), by: 'PER-05', branch: 'duty', subject: `${one.name}值班表` },
  );
}

function fieldsOf({ id, date, from, to, person, backup }: Shift): RecordFields {
  return { id, date, from: formatInstant(from), to: formatInstant(to), person, backup };
}

/** P35's shift, beside those that the turns gave. */
function extraShifts(): Shift[] {
  const date = cause('P35', 'date');
  return ARRANGEMENTS.filter(({ roster }) => roster === cause('P35', 'roster')).map((arrangement) => ({
    arrangement,
    id: cause('P35', 'shift'),
    date,
    night: false,
    from: instant(`${date} ${cause('P35', 'from')}`),
    to: instant(`${date} ${cause('P35', 'to')}`),
    person: cause('P35', 'person'),
    backup: 'PER-04',
  }));
}

interface Log {
  when: number;
  record: RecordFields;
  at: number;
  by: string;
}

function shiftLog(shift: Shift, prose: Prose): Log {
  const random = randomOf(`shift ${shift.arrangement.roster} ${shift.id}`);
  const from = shift.from - random.int(60, 900);
  const to = shift.to + random.int(30, 600);
  const recorded = atDesk(to, random, [8, 30]);
  const record = {
    recorded_at: formatInstant(recorded),
    recorded_by: shift.person,
    subtype: 'shift',
    roster: shift.arrangement.roster,
    shift: shift.id,
    date: shift.date,
    person: shift.person,
    started_at: formatInstant(from),
    ended_at: formatInstant(to),
    summary: prose.say(() => shiftWords(shift, random)),
  };
  return { when: from, record, at: eveningCommit(shift.person, recorded), by: shift.person };
}

function shiftWords({ date, night, from, to }: Shift, random: Random): string {
  const calls = CALLS.filter(({ called }) => local(called) >= from && local(called) < to).length;
  const phone = calls === 0 ? '值班电话没有来电' : `接值班电话 ${calls} 次，另有记录`;
  const system = random.pick(SYSTEMS);
  const clock = clockOf(from + random.int(2, 10) * 3600 + random.int(0, 3000));
  return random.pick([
    () =>
      `${monthDay(date)}${night ? '夜' : '日'}班：${phone}，看监控 ${random.int(6, 12)} 轮，${system.short}告警 ${random.int(0, 4)} 条已关闭`,
    () =>
      `${phone}；${clock} 抽看 ${system.db} 会话 ${random.int(12, 90)} 个，6 个系统首页逐个打开，最慢 ${random.int(700, 2900)} ms`,
    () =>
      `${night ? '夜间批次' : '白天采集'} ${random.int(8, 26)} 项按时结束，${clock} 巡屏时 ${system.middleware} 队列 ${random.int(2, 380)} 条，${phone}`,
    () => `接班时核对备班电话已通，${phone}，${clock} 至交班告警 ${random.int(0, 7)} 条，均为计划作业引起`,
    () =>
      `${system.platform} 在 ${clock} 试查 ${random.int(3, 9)} 次正常，交班事项 ${random.int(0, 3)} 条写入交接本，${phone}`,
  ])();
}

function callLog(story: CallStory, incident: (at: string) => string, prose: Prose): Log {
  const called = local(story.called);
  const shift = SHIFTS.find((one) => one.from <= called && called < one.to);
  if (!shift) throw new Error(`nobody was on duty at ${story.called}`);
  const recorded = atDesk(shift.to, randomOf(`call ${story.called}`), [31, 50]);
  const record = {
    recorded_at: formatInstant(recorded),
    recorded_by: shift.person,
    subtype: 'call',
    roster: shift.arrangement.roster,
    shift: shift.id,
    date: dateOf(called),
    person: shift.person,
    called_at: formatInstant(called),
    caller: story.caller,
    answered_at: formatInstant(local(story.answered)),
    attempts: story.attempts ?? 1,
    ...(story.incident === undefined ? {} : { incident: incident(story.incident) }),
    system: story.system,
    summary: prose.note(story.summary),
  };
  return { when: called, record, at: eveningCommit(shift.person, recorded), by: shift.person };
}

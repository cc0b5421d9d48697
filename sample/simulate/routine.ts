import { onCallOn } from '../duty.ts';
import { ownerOf } from '../people.ts';
import type { Prose } from '../prose.ts';
import { type Random, randomOf } from '../random.ts';
import { SYSTEMS, type System } from '../systems.ts';
import { addDays, daysBetween, instant, isWorkday, monthDay, weekday } from '../time.ts';
import { YEAR } from '../world.ts';
import type { Outage } from './incidents.ts';
import { WAIVED } from './inspections.ts';
import type { Operation } from './operation.ts';
import { probesOf, readingAt } from './probes.ts';
import type { Roster } from './roster.ts';

/** One kind of look that belongs to the day; `words` may be asked again until it says something new. */
interface Look {
  clock: string;
  spread: number;
  seconds: readonly [number, number];
  action: string;
  target: string;
  words: (random: Random) => string;
}

/** What is done every day without a ticket: morning checks, batches, sessions, evening hand-over. */
export function dailyRoutine(outages: readonly Outage[], roster: Roster, prose: Prose): Operation[] {
  // On the first day the systems are taken over; the routine starts on the next.
  return daysBetween(addDays(YEAR.from, 1), YEAR.to).flatMap((date) =>
    SYSTEMS.filter((system) => !(system.id === WAIVED.system && date === WAIVED.date)).flatMap((system) => {
      const operator = isWorkday(date) ? ownerOf(system.id, date) : onCallOn(date);
      return looksOf(system, date).flatMap((look) => {
        const random = randomOf(`routine ${system.id} ${date} ${look.clock} ${look.target}`);
        const lasted = random.int(look.seconds[0], look.seconds[1]);
        const wanted = instant(`${date} ${look.clock}`) + random.int(0, look.spread);
        const down = outages.some(
          ({ system: id, from, to }) => id === system.id && wanted + lasted > from && wanted < to,
        );
        if (down) return [];
        const at = roster.find(operator, wanted, lasted);
        const summary = prose.say(() => look.words(random));
        const { action, target } = look;
        return [{ at, lasted, system: system.id, operator, action, target, summary, fixed: false }];
      });
    }),
  );
}

function looksOf(system: System, date: string): Look[] {
  const random = randomOf(`day ${system.id} ${date}`);
  const looks = [morning(system, date)];
  const job = random.pick(system.jobs);
  looks.push(batch(system, job, date));
  if (!isWorkday(date)) return random.chance(45) ? [...looks, evening(system, date)] : looks;
  if (random.chance(72)) looks.push(sessions(system, date));
  if (random.chance(48)) looks.push(evening(system, date));
  if (system.id === 'security-adaptation' && weekday(date) === 1) looks.push(accounts(system, date));
  return looks;
}

function reading(system: System, host: string, metric: string, date: string): number {
  const probe = probesOf(system).find((one) => one.target === host && one.metric === metric);
  return probe ? readingAt(probe, instant(`${date} 08:40`)) : 0;
}

function morning(system: System, date: string): Look {
  const { app, db, platform } = system;
  const cpu = reading(system, app, 'cpu', date);
  const memory = reading(system, app, 'memory', date);
  const disk = reading(system, db, 'disk', date);
  return {
    clock: '08:36',
    spread: 2700,
    seconds: [90, 320],
    action: 'inspect',
    target: app,
    words: (random) =>
      random.pick([
        () => `晨检 ${app}：处理器 ${cpu}%、内存 ${memory}%，${db} 磁盘 ${disk}%，夜间告警 ${random.int(0, 6)} 条看过`,
        () =>
          `${monthDay(date)}晨检：${platform} 打开 ${random.int(280, 980)} ms，${app} 内存 ${memory}%，服务进程齐全`,
        () =>
          `查看 ${app} 夜间曲线，处理器峰值 ${Math.round(cpu + random.int(8, 30))}%，当前 ${cpu}%；${db} 磁盘 ${disk}%`,
        () =>
          `${isWorkday(date) ? '上班检查' : '值守检查'}：${db} 磁盘 ${disk}%，归档空间 ${random.int(12, 58)}%，${app} 处理器 ${cpu}%`,
        () => `${app}、${db} 均在线，内存 ${memory}%，昨夜计划任务 ${random.int(5, 26)} 项全部成功`,
        () =>
          `打开 ${platform} 首页与查询页各一次，${random.int(300, 900)} ms、${random.int(400, 1900)} ms，${app} 处理器 ${cpu}%`,
      ])(),
  };
}

function batch(system: System, job: System['jobs'][number], date: string): Look {
  const closed = !isWorkday(date);
  return {
    clock: '09:10',
    spread: 4200,
    seconds: [60, 260],
    action: 'query',
    target: system.middleware,
    words: (random) => {
      const rows = Math.round((job.rows * random.int(closed ? 52 : 90, closed ? 71 : 112)) / 100);
      const minutes = random.int(4, 38);
      const parties = job.parties === 1 ? '对方已回执' : `应到 ${job.parties} 家、实到 ${job.parties} 家`;
      return random.pick([
        () => `${job.title} ${job.hour} 时批次：${parties}，${rows} 条，用时 ${minutes} 分钟`,
        () => `查看${job.title}：${rows} 条入库，重复 ${random.int(0, 12)} 条已去，${minutes} 分钟完成`,
        () => `${monthDay(date)}${job.title}完成，${rows} 条，${parties}，退回 ${random.int(0, 3)} 条待来源更正`,
        () => `核对${job.title}条数，发送与接收均为 ${rows} 条，延迟 ${random.int(2, 55)} 秒`,
      ])();
    },
  };
}

function sessions(system: System, date: string): Look {
  const { db } = system;
  const active = reading(system, db, 'sessions', date);
  return {
    clock: '10:20',
    spread: 21_000,
    seconds: [60, 300],
    action: 'query',
    target: db,
    words: (random) =>
      random.pick([
        () => `${db} 会话 ${active} 个，活动 ${random.int(4, 38)} 个，最长语句 ${random.tenth(0.2, 5.6)} 秒，无锁等待`,
        () => `查看 ${db} 慢语句 ${random.int(1, 17)} 条，最慢 ${random.tenth(1.1, 6.4)} 秒，均为夜间统计`,
        () =>
          `${db} 表空间 ${reading(system, db, 'tablespace', date)}%，归档切换 ${random.int(11, 64)} 次，处理器 ${reading(system, db, 'cpu', date)}%`,
        () => `巡看 ${db} 缓冲命中率 ${random.tenth(96.1, 99.8)}%，会话 ${active} 个`,
      ])(),
  };
}

function evening(system: System, date: string): Look {
  const { middleware, platform } = system;
  return {
    clock: '16:10',
    spread: 3000,
    seconds: [60, 220],
    action: 'inspect',
    target: platform,
    words: (random) =>
      random.pick([
        () =>
          `${monthDay(date)}交接：${platform} 当日访问 ${random.int(210, 9800)} 次，失败 ${random.int(0, 9)} 次，${middleware} 队列 ${random.int(3, 460)} 条`,
        () =>
          `${isWorkday(date) ? '下班前' : '傍晚'}看 ${middleware}：队列 ${random.int(3, 460)} 条，堆内存 ${reading(system, middleware, 'heap', date)}%，夜间任务已排 ${random.int(4, 24)} 项`,
        () =>
          `${platform} 响应 ${reading(system, platform, 'response', date)} ms，${isWorkday(date) ? '在办工单' : '值守期间工单'} ${random.int(0, 3)} 张，记入交接本`,
      ])(),
  };
}

/** Every Monday the security officer compares the bastion's accounts with the roster. */
function accounts(system: System, date: string): Look {
  return {
    clock: '14:00',
    spread: 3600,
    seconds: [300, 900],
    action: 'account',
    target: system.app,
    words: (random) =>
      `${monthDay(date)}每周账号核对：堡垒机运维账号与花名册比对，近七日登录 ${random.int(140, 220)} 次，夜间登录 ${random.int(2, 14)} 次逐一有单`,
  };
}

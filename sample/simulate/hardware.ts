import type { Entry } from '../entry.ts';
import { alone } from '../filing.ts';
import { numbered } from '../numbers.ts';
import type { Prose } from '../prose.ts';
import { randomOf } from '../random.ts';
import { dateOf, formatInstant, monthDay } from '../time.ts';
import { atDesk, eveningCommit } from './desk.ts';
import type { OverLimit } from './inspection-paper.ts';
import { EXTENSION } from './probes.ts';

/** The hardware provider is told in writing of every reading over its line, on the day it was found. */
export function tellHardware(found: readonly OverLimit[], prose: Prose): Entry[] {
  return numbered([...found], 'HN', 2, ({ at }) => dateOf(at).slice(0, 4)).map(
    ({ id, system, inspection, inspector, at, target, words }, index) => {
      const random = randomOf(`hardware ${id}`);
      const notified = atDesk(at + 1800, random, [10, 40]);
      const recorded = notified + random.int(5, 20) * 60;
      const first = index === 0;
      const finding = first
        ? `${words}，请安排扩容`
        : `${words}，较上次又有增加，扩容前每日清理临时段，请按约定日期到场`;
      const record = {
        id,
        recorded_at: formatInstant(recorded),
        recorded_by: inspector,
        system: system.id,
        found_at: formatInstant(at),
        notified_at: formatInstant(notified),
        hardware_provider: '政务云硬件资源提供商',
        object: target,
        finding: prose.note(finding),
        inspection,
        receipt: `受理单 ${monthDay(dateOf(notified))}签回，单号尾数 ${random.int(1000, 9999)}`,
        ...(target === EXTENSION.host ? { handled_on: EXTENSION.done } : {}),
      };
      return alone('hardware-notice', `evidence/hardware-notice/${id}.yaml`, record, {
        at: eveningCommit(inspector, recorded),
        by: inspector,
        branch: 'tasks',
        subject: `${target} 硬件异常通告`,
      });
    },
  );
}

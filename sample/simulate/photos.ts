import type { AttachedFile, RecordFields } from '../entry.ts';
import type { Photo } from '../pictures/photo.ts';
import { type Pictures, pictured } from '../pictures/pictures.ts';
import { cause, PLANTED } from '../planted.ts';
import { SYSTEMS, type System, systemOf } from '../systems.ts';
import { monthDay } from '../time.ts';

/** Systems whose machines stand in the client's own room, one of which is photographed at each monthly check. */
const TURNS: readonly string[] = ['platform-his', 'blood-trace', 'health-exam', 'data-exchange', 'result-sharing'];

interface Taken {
  id: string;
  subtype: string;
  system: System;
  date: string;
  /** What the record says of the work. */
  fields: RecordFields;
}

/** The photo that goes with a piece of routine work, if one was taken. */
export function photoOf({ id, subtype, system, date, fields }: Taken, pictures: Pictures): AttachedFile | null {
  const month = Number(date.slice(5, 7));
  const turn = TURNS[month % TURNS.length] === system.id;
  const day = monthDay(date);
  if (subtype === 'equipment-check' && (turn || isFirstOf('P24', system, date) || isSecondOf('P24', system, date)))
    return pictured(
      pictures,
      `attachments/routine-task/${id}-rack`,
      `${system.short}机柜照片（${day}）`,
      rackAt(system, date),
    );
  // The whole room is photographed once a quarter, with the first system's papers.
  if (subtype === 'preventive-check' && system === SYSTEMS[0])
    return pictured(pictures, `attachments/routine-task/${id}-room`, `机房通道照片（${day}）`, roomOn(date));
  if (subtype === 'restore-test' && turn)
    return pictured(
      pictures,
      `attachments/routine-task/${id}-screen`,
      `${system.short}恢复演练屏幕照片（${day}）`,
      screenOf(system, date, fields),
    );
  return null;
}

/** Photos that somebody saved again, smaller, for another system's papers. */
const SAVED_AGAIN = PLANTED.faults.filter(({ rule }) => rule === 'similar-picture').map(({ id }) => id);

/** P24: the same photo a month later. */
function rackAt(system: System, date: string): Photo {
  if (isSecondOf('P24', system, date)) return rackOf(system, cause('P24', 'first'));
  const saved = SAVED_AGAIN.find((id) => isSecondOf(id, system, date));
  if (saved === undefined) return rackOf(system, date);
  const first = rackOf(systemOf(cause(saved, 'first_system')), cause(saved, 'first'));
  return { ...first, again: { percent: 90, quality: 60 } };
}

function isFirstOf(planted: string, system: System, date: string): boolean {
  return system.id === cause(planted, 'system') && date === cause(planted, 'first');
}

function isSecondOf(planted: string, system: System, date: string): boolean {
  return system.id === cause(planted, 'system') && date === cause(planted, 'second');
}

function rackOf(system: System, date: string): Photo {
  return {
    kind: 'photo',
    shot: {
      scene: 'rack',
      seed: `${system.id} ${date}`,
      hosts: [system.app, system.db, system.backup, system.middleware, system.platform],
    },
    marks: [`设备检查 ${system.short}`, `${date}  机房`],
  };
}

function roomOn(date: string): Photo {
  return {
    kind: 'photo',
    shot: { scene: 'room', seed: date, sign: '机房重地 进出登记' },
    marks: ['季度预防性检查', `${date}  机房通道`],
  };
}

function screenOf(system: System, date: string, fields: RecordFields): Photo {
  return {
    kind: 'photo',
    shot: {
      scene: 'console',
      seed: `${system.id} ${date}`,
      title: `恢复演练 ${system.short}`,
      lines: [
        ['备份集', String(fields.backup_ref)],
        ['恢复到', `演练库 ${system.db}`],
        ['计划日期', String(fields.planned_on)],
        ['用时', `${String(fields.minutes_to_restore)} 分钟`],
        ['结果', fields.passed === true ? '恢复成功' : '未成功'],
      ],
    },
    marks: [`恢复演练 ${system.short}`, date],
  };
}

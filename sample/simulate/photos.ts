import type { AttachedFile } from '../entry.ts';
import { cause } from '../planted.ts';
import { picture } from '../png.ts';
import type { System } from '../systems.ts';
import { monthDay } from '../time.ts';

/** Systems whose machines stand in the client's own room, one of which is photographed at each monthly check. */
const TURNS: readonly string[] = ['platform-his', 'blood-trace', 'health-exam', 'data-exchange', 'result-sharing'];

/** The photo that goes with a check, if one was taken. P24: November's is October's. */
export function photoOf(id: string, subtype: string, system: System, date: string): AttachedFile | null {
  if (subtype !== 'equipment-check') return null;
  const month = Number(date.slice(5, 7));
  const planted =
    system.id === cause('P24', 'system') && [cause('P24', 'first'), cause('P24', 'second')].includes(date);
  if (!planted && TURNS[month % TURNS.length] !== system.id) return null;
  return {
    path: `attachments/routine-task/${id}-rack.png`,
    title: `${system.short}机柜照片（${monthDay(date)}）`,
    type: 'image/png',
    bytes: picture(planted ? `rack ${cause('P24', 'first')}` : `rack ${id}`),
  };
}

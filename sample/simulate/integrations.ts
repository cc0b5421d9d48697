import type { Entry, RecordFields } from '../entry.ts';
import { filed } from '../filing.ts';
import { ownerOf } from '../people.ts';
import type { Prose } from '../prose.ts';
import { randomOf } from '../random.ts';
import { JOINTS } from '../stories/integrations.ts';
import { dateOf, formatInstant, local } from '../time.ts';
import { atDesk, eveningCommit } from './desk.ts';

export function tellIntegrations(prose: Prose): Entry[] {
  const counts = new Map<string, number>();
  return JOINTS.map(([when, system, subtype, party, what, result, confirmed, more = {}]) => {
    const at = local(when);
    const year = when.slice(0, 4);
    const number = (counts.get(year) ?? 0) + 1;
    counts.set(year, number);
    const id = `ITG-${year}-${String(number).padStart(3, '0')}`;
    const recorded = atDesk(at, randomOf(id), [12, 40]);
    const by = ownerOf(system, dateOf(recorded));
    const record: RecordFields & { id: string } = {
      id,
      recorded_at: formatInstant(recorded),
      recorded_by: by,
      system,
      subtype,
      party,
      ...(subtype === 'onboarding' ? { level: what } : { interface: what }),
      ...(more.version === undefined ? {} : { version: more.version }),
      done_at: formatInstant(at),
      result: prose.note(result),
      confirmed_by: confirmed,
      ...(more.shared === undefined ? {} : { shared_items: more.shared }),
      ...(more.requirement === undefined ? {} : { requirement: more.requirement }),
    };
    const filing = { at: eveningCommit(by, recorded), by, branch: 'changes' as const, subject: `${party}对接` };
    return filed('integration', `evidence/integration/${year}.yaml`, record, filing);
  });
}

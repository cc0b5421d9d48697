import { type Day, dayFrom } from '../../calendar/day.ts';
import type { Observation } from '../../model/assessment.ts';
import type { Commit } from '../../model/provenance.ts';
import type { EvidenceRecord } from '../../model/record.ts';
import type { Context } from '../context.ts';
import { type Anew, madeAnew } from '../evidence/made-anew.ts';
import { at, clock, gathered, isPastWorkdays, nameOf, type Rule } from '../rule.ts';

/** Kinds of which somebody who keeps them day by day hands in a few at a time. */
const DAILY = ['backup-record', 'duty-log', 'onsite-attendance', 'operation-log', 'routine-task'];
const RECORDS_MIN = 8;
const DAYS_MIN = 5;
const SPAN = 3600;
const DAY = 86_400;
const WORKDAYS_DEFAULT = 3;

/** What one commit brought in, day by day. */
interface Pack {
  commit: Commit;
  days: Map<number, { count: number; first: EvidenceRecord }>;
}

interface Burst {
  observation: Observation;
  anew: Anew | null;
}

/** Daily records come in day by day; many days' at once, most of them late, are asked about once. */
export const burstEntry: Rule = {
  id: 'burst-entry',
  title: '逐日的记录应逐日登记，不集中补录',
  about: DAILY,
  checks: ['D'],
  check(context) {
    if (!context.book.testifies) return [];
    const agreed = context.parameters.get('documents.due');
    const limit = typeof agreed === 'number' ? agreed : WORKDAYS_DEFAULT;
    const byAuthor = Map.groupBy(packsOf(context), ({ commit }) => commit.author.email);
    const found = [...byAuthor.values()].flatMap((packs) => bursts(context, packs, limit));
    return gathered(
      found,
      ({ anew }) => anew?.key ?? '',
      (group) => `${group[0]?.anew?.words}里这样的共 ${group.length} 处`,
      1,
    );
  },
};

function packsOf(context: Context): Pack[] {
  const packs = new Map<string, Pack>();
  for (const kind of DAILY) {
    for (const record of context.book.of(kind)) {
      const commit = context.book.provenance(record)?.first;
      if (!commit || isImported(record) || !context.usable(record)) continue;
      if (kind === 'duty-log' && record.fields.subtype !== 'shift') continue;
      const moment = context.book.eventAt(record);
      if (moment === null) continue;
      const pack = packs.get(commit.hash) ?? { commit, days: new Map() };
      packs.set(commit.hash, pack);
      const day = Math.floor((moment + context.zone.offsetAt(moment)) / DAY);
      const known = pack.days.get(day);
      if (known) known.count += 1;
      else pack.days.set(day, { count: 1, first: record });
    }
  }
  return [...packs.values()].sort((a, b) => a.commit.committed_at - b.commit.committed_at);
}

/** What another system keeps is no worse for coming in late: that system is named as the place of the original. */
function isImported({ fields }: EvidenceRecord): boolean {
  const { original } = fields;
  return typeof original === 'object' && original !== null && 'form' in original && original.form === '电子';
}

/** From each commit on, those within the hour; what a burst holds is not looked at again. */
function bursts(context: Context, packs: readonly Pack[], limit: number): Burst[] {
  const found: Burst[] = [];
  for (let start = 0; start < packs.length; ) {
    const from = packs[start]?.commit.committed_at ?? 0;
    let end = start + 1;
    while ((packs[end]?.commit.committed_at ?? Number.POSITIVE_INFINITY) <= from + SPAN) end += 1;
    const burst = burstOf(context, packs.slice(start, end), limit);
    const [first] = packs.slice(start);
    if (burst && first) found.push({ observation: burst, anew: madeAnew(context, first.commit) });
    start = burst ? end : start + 1;
  }
  return found;
}

function burstOf(context: Context, packs: readonly Pack[], limit: number): Observation | null {
  const { calendar, zone } = context;
  const days = new Set<number>();
  let [count, late] = [0, 0];
  let [earliest, first]: [number, EvidenceRecord | undefined] = [Number.POSITIVE_INFINITY, undefined];
  for (const { commit, days: own } of packs) {
    const came = calendar.dayOf(commit.committed_at);
    for (const [day, { count: many, first: record }] of own) {
      days.add(day);
      count += many;
      if (isPastWorkdays(calendar, dayFrom(day), came, limit)) late += many;
      if (day < earliest) [earliest, first] = [day, record];
    }
  }
  if (!first || count < RECORDS_MIN || days.size < DAYS_MIN || late * 2 < count) return null;
  const [began, ended] = [packs[0], packs.at(-1)].map((pack) => clock(pack?.commit.committed_at ?? 0, zone));
  const last: Day = dayFrom(Math.max(...days));
  return {
    rule: 'burst-entry',
    at: at(first, 'recorded_at'),
    message: `从${nameOf(first)} 起，${dayFrom(earliest)} 至 ${last} 中 ${days.size} 天的 ${count} 条逐日记录一并入库（${began === ended ? began : `${began} 至 ${ended}`}），其中 ${late} 条已过 ${limit} 个工作日`,
    hint: '请说明当时记在哪里、为什么一并登记，并附当时的原始记录；由别的系统导入的，在原件（original）写明该系统；各个时间不要改动',
    expected: `${limit} 个工作日内登记`,
  };
}

import type { EvidenceRecord, Fields, Value } from '../../model/record.ts';
import type { Context } from '../context.ts';
import { clock, latest } from '../rule.ts';
import { instantOf } from './book.ts';
import type { Contradiction } from './contradiction.ts';
import { daysIn } from './told-dates.ts';

export const FIGURE_KINDS: readonly string[] = [
  ...['backup-record', 'hardware-notice', 'inspection-report', 'monitoring-summary', 'operation-log'],
];

/** Figures told once more in words of another place: a backup's by whoever looked at it, a reading's in a conclusion. */
export function figuresTold(context: Context): Contradiction[] {
  return [...backupsTold(context), ...readingsTold(context), ...noticesTold(context), ...monthsTold(context)];
}

/** Words by which something else than the backup itself has a size. */
const OTHER_SIZE = /释放|清理|剩余|余量|可用|上限|空间|增加|减少|比前|比上/;
const SIZE = /(?<![\d.])(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?) ?(MB|GB|TB)/g;
const MEGA: { readonly [unit: string]: number } = { MB: 1, GB: 1024, TB: 1024 * 1024 };
/** A size in larger units is rounded, and may be counted by thousands. */
const ROUNDED = 0.1;

/** The least that a text has to say of a backup to be compared: a size or a clock. */
const COMPARABLE = /\d ?[MGT]B|\d\d:\d\d/;

/** Who looks at a day's backup of a system tells of one that is on record: its size, and when it began and ended. */
function backupsTold(context: Context): Contradiction[] {
  const looked = latest(context, 'operation-log').filter((record) => {
    const text = record.fields.action === 'backup' ? textOf(record, 'summary') : '';
    return text.includes('备份') && COMPARABLE.test(text);
  });
  if (looked.length === 0) return [];
  const kept = Map.groupBy(latest(context, 'backup-record'), ({ fields }) => `${fields.system} ${fields.planned_on}`);
  return looked.flatMap((record): Contradiction[] => {
    const text = textOf(record, 'summary');
    const at = instantOf(record.fields.started_at);
    const [day] = daysIn(text);
    if (day === undefined || at === null) return [];
    const own = context.zone.dayOf(at);
    const year = Number(own.slice(0, 4)) - (day > own.slice(5) ? 1 : 0);
    const backups = kept.get(`${record.fields.system} ${year}-${day}`) ?? [];
    // What the record itself says is wrong with it has been found.
    const isPlain = backups.every(({ fields }) => fields.result === 'success' && fields.defect === undefined);
    if (backups.length === 0 || !isPlain) return [];
    return [...sizes(record, text, backups), ...clocks(context, record, text, backups)];
  });
}

function sizes(record: EvidenceRecord, text: string, backups: readonly EvidenceRecord[]): Contradiction[] {
  if (OTHER_SIZE.test(text)) return [];
  const told = [...text.matchAll(SIZE)];
  const kept = backups.map(({ fields }) => Number(fields.size_mb));
  const fits = ([, number = '', unit = '']: RegExpMatchArray) => {
    const size = Number(number.replaceAll(',', '')) * (MEGA[unit] ?? 1);
    return kept.some((one) => Math.abs(one - size) <= (unit === 'MB' ? 1 : one * ROUNDED));
  };
  if (told.length === 0 || told.some(fits)) return [];
  return [ofBackup(record, told.map(([said]) => said).join('、'), `${[...new Set(kept)].join('、')} MB`, backups)];
}

const BEGAN = /(?<!\d)(\d\d:\d\d) ?(?:开始|起)/;
const ENDED = /(?<!\d)(\d\d:\d\d) ?(?:写完|结束|完成|备完)/;

function clocks(
  { zone }: Context,
  record: EvidenceRecord,
  text: string,
  backups: readonly EvidenceRecord[],
): Contradiction[] {
  const sides = [
    [BEGAN, 'started_at'],
    [ENDED, 'ended_at'],
  ] as const;
  return sides.flatMap(([words, field]): Contradiction[] => {
    const said = words.exec(text)?.[1];
    if (said === undefined) return [];
    const kept = backups.flatMap(({ fields }) => instantOf(fields[field]) ?? []);
    // A clock without seconds may be cut or rounded.
    const minutes = new Set(kept.flatMap((at) => [at, at + 30].map((one) => clock(one, zone).slice(11, 16))));
    if (kept.length === 0 || minutes.has(said)) return [];
    return [ofBackup(record, said, kept.map((at) => clock(at, zone).slice(11, 16)).join('、'), backups)];
  });
}

function ofBackup(
  record: EvidenceRecord,
  said: string,
  kept: string,
  [first]: readonly EvidenceRecord[],
): Contradiction {
  const place = first === undefined ? {} : { other: first };
  return { record, text: 'summary', beside: 'target', said, is: `${kept}（备份记录 ${first?.id ?? ''}）`, ...place };
}

type Item = { readonly [field: string]: Value };

function itemsOf(record: EvidenceRecord, list: string): Item[] {
  const items = record.fields[list];
  return Array.isArray(items) ? (items as Item[]) : [];
}

interface Share {
  share: number;
  slack: number;
}

/** Shares that a text gives for something it names: after its name, until the next name or the end of the sentence. */
function sharesOf(text: string, name: string, names: readonly string[]): Share[] {
  return text
    .split(name)
    .slice(1)
    .flatMap((rest) => {
      const ends = [/[；。;\n]/, ...names].map((end) =>
        typeof end === 'string' ? rest.indexOf(end) : rest.search(end),
      );
      const end = Math.min(rest.length, ...ends.filter((one) => one >= 0));
      return [...rest.slice(0, end).matchAll(/(?<![\d.])(\d+(?:\.\d+)?) ?%/g)].map(([, share = '']) => ({
        share: Number(share),
        slack: 0.5 / 10 ** (share.split('.')[1]?.length ?? 0) + 1e-9,
      }));
    });
}

/** Of one thing: what a text gives for it, where that is none of its values; a line that it should not cross is no value. */
function strange(
  text: string,
  name: string,
  names: readonly string[],
  values: readonly number[],
  lines: readonly number[] = [],
) {
  const told = sharesOf(text, name, names).filter(({ share }) => !lines.includes(share));
  // A share may be rounded to as many digits as it is written with.
  const isOwn = ({ share, slack }: Share) => values.some((value) => Math.abs(value - share) <= slack);
  return told.length === 0 || values.length === 0 || told.some(isOwn) ? null : told.map(({ share }) => share);
}

/** The trend of a report against its readings. */
function readingsTold(context: Context): Contradiction[] {
  return latest(context, 'inspection-report').flatMap((record) => {
    const text = textOf(record, 'trend');
    return text.includes('%') ? ofReadings(record, 'trend', text, record) : [];
  });
}

/** What hardware was noticed for against the report it was seen in. */
function noticesTold(context: Context): Contradiction[] {
  return latest(context, 'hardware-notice').flatMap((record): Contradiction[] => {
    const report = context.book.find(String(record.fields.inspection));
    if (report?.kind !== 'inspection-report' || !context.usable(report)) return [];
    return ofReadings(record, 'finding', textOf(record, 'finding'), report);
  });
}

function ofReadings(record: EvidenceRecord, field: string, text: string, report: EvidenceRecord): Contradiction[] {
  const readings = itemsOf(report, 'readings').filter(({ unit }) => unit === '%');
  const byName = Map.groupBy(readings, ({ target }) => String(target));
  const names = [...byName.keys()];
  return names.flatMap((name): Contradiction[] => {
    if (!text.includes(name)) return [];
    const own = byName.get(name) ?? [];
    const lines = own.map(({ threshold }) => Number(threshold));
    const told = strange(
      text,
      name,
      names,
      own.map(({ value }) => Number(value)),
      lines,
    );
    if (told === null) return [];
    const is = `${own.map(({ value }) => `${String(value)}%`).join('、')}（读数）`;
    const beside = report === record ? 'readings' : 'inspection';
    return [{ record, text: field, beside, said: `${name} ${told.join('%、')}%`, is }];
  });
}

/** A month's analysis against the figures of its objects. */
function monthsTold(context: Context): Contradiction[] {
  return latest(context, 'monitoring-summary').flatMap((record): Contradiction[] => {
    const text = textOf(record, 'analysis');
    const byName = Map.groupBy(itemsOf(record, 'objects'), ({ object }) => String(object));
    const names = [...byName.keys()];
    return names.flatMap((name): Contradiction[] => {
      if (!text.includes(name)) return [];
      const own = byName.get(name) ?? [];
      const numbers = (words: readonly Value[]) =>
        words.flatMap((word) => [...String(word).matchAll(/\d+(?:\.\d+)?/g)].map(Number));
      const values = numbers(own.flatMap(({ min, avg, max }) => [min ?? '', avg ?? '', max ?? '']));
      // How much it grew is no value of it.
      const told = strange(text, name, names, values, numbers(own.map(({ trend }) => trend ?? '')));
      if (told === null) return [];
      return [
        {
          record,
          text: 'analysis',
          beside: 'objects',
          said: `${name} ${told.join('%、')}%`,
          is: `各项最高 ${own.map(({ max }) => String(max)).join('、')}`,
        },
      ];
    });
  });
}

function textOf({ fields }: { fields: Fields }, field: string): string {
  const value = fields[field];
  return typeof value === 'string' ? value : '';
}

import { type Declaration, titleOf } from '../assess/evidence/bulk-declaration.ts';
import { clock } from '../assess/rule.ts';
import { type BulkProblem, ROWS_SHOWN } from '../model/bulk.ts';
import { FILE_START, type Range } from '../model/diagnostic.ts';
import type { EvidenceRecord } from '../model/record.ts';
import { maskText } from '../read/scan/text-scan.ts';
import { cellsOf, rangeIn } from './cells.ts';
import type { Look } from './look.ts';
import type { OpenLog, RowPlace } from './open-log.ts';
import { BAD } from './operations.ts';

/** Records that could not be taken apart, rows whose fields cannot be read, rows of another month. */
export function problemsOf(
  log: OpenLog,
  declaration: Declaration,
  found: Look,
  places: ReadonlyMap<number, RowPlace>,
  operations: ReadonlyMap<number, EvidenceRecord>,
): BulkProblem[] {
  const at = (range: Range = FILE_START) => ({ file: declaration.file, index: 0, path: [], range });
  return [
    ...refusedRecords(log, declaration, at),
    ...found.bad.flatMap(({ bit, count, first }) => {
      const bad = BAD.find((one) => one.bit === bit);
      if (!bad || count === 0) return [];
      const header = declaration.fields.columns.find(({ field }) => field === bad.field)?.header ?? titleOf(bad.field);
      const told = first.slice(0, ROWS_SHOWN).map((row): BulkProblem => {
        const place = places.get(row);
        const seen = shortened(place?.texts[bad.field] ?? '');
        const words = seen === '' ? '是空的' : bit === 128 ? '等列里有一个过长' : `${bad.words}：${seen}`;
        return {
          at: at(place?.cells[bad.field] ?? place?.cells['']),
          message: `这一行的“${header}”${words}，这一行不计`,
          hint: bad.hint,
          ...(seen === '' ? {} : { actual: seen }),
        };
      });
      return withRest(told, count, at(places.get(first.at(-1) ?? -1)?.cells['']), bad.hint);
    }),
    ...outside(declaration, found, places, operations, at),
    ...skips(log, found, places, at),
  ];
}

/** Where numbers of the export's own are missing. */
function skips(log: OpenLog, found: Look, places: ReadonlyMap<number, RowPlace>, at: At): BulkProblem[] {
  const hint =
    '一次导出的行号应当连着：请从原系统重新导出整份；原系统里本来就跳号的，请在备注里说明，由甲方对照原系统核对';
  const title = maskText(log.numbered ?? '').slice(0, 30);
  const told = found.skips.slice(0, ROWS_SHOWN).map(({ row, number, before }): BulkProblem => {
    const [from, to] = [before + 1, number - 1];
    const missing = from === to ? `${from}` : `${from} 至 ${to}，共 ${to - from + 1} 行`;
    return {
      at: at(places.get(row)?.cells['']),
      message: `这一行的“${title}”是 ${number}，前面的到 ${before} 为止，缺 ${missing}`,
      hint,
      expected: String(from),
      actual: String(number),
    };
  });
  const next = places.get(found.skips.at(-1)?.row ?? -1)?.cells[''];
  return withRest(told, found.skipped, at(next), hint);
}

type At = (range?: Range) => BulkProblem['at'];

function outside(
  declaration: Declaration,
  { outside: { count, first } }: Look,
  places: ReadonlyMap<number, RowPlace>,
  operations: ReadonlyMap<number, EvidenceRecord>,
  at: At,
): BulkProblem[] {
  const { month } = declaration.fields;
  const hint = '一份日志只装一个月：请把别的月份移到各自的日志，或更正登记的月份与时区';
  const told = first.slice(0, ROWS_SHOWN).map((row): BulkProblem => {
    const place = places.get(row);
    const started = Date.parse(String(operations.get(row)?.fields.started_at)) / 1000;
    const said = clock(started, declaration.zone);
    return {
      at: at(place?.cells.started_at ?? place?.cells['']),
      message: `这一行的${titleOf('started_at')}（${said}）不在登记的 ${month} 之内`,
      hint,
      expected: month,
      actual: said,
    };
  });
  return withRest(told, count, at(places.get(first.at(-1) ?? -1)?.cells['']), hint);
}

function withRest(told: BulkProblem[], count: number, at: BulkProblem['at'], hint: string): BulkProblem[] {
  const rest = count - told.length;
  return rest > 0 ? [...told, { at, message: `从这一行起，另有 ${rest} 行同样`, hint }] : told;
}

const REFUSED: { readonly [type: string]: { words: string; hint: string } } = {
  'MISSING COLUMNS': { words: '列数不够', hint: '请核对这一行有没有被截断、分隔符写得对不对；请从原系统重新导出' },
  'TOO MANY COLUMNS': { words: '列数太多', hint: '单元格里有分隔符的，要用英文双引号括起来；请从原系统重新导出' },
  'UNQUOTED VALUE': {
    words: '引号不配对',
    hint: '括起单元格的英文双引号要成对，里面的双引号写两个；请从原系统重新导出',
  },
  'LINE SIZE OVER MAXIMUM': { words: '太长，超过 1 MB', hint: '多半是前面的引号没有配对；请从原系统重新导出' },
};

/** What DuckDB refused is told in the order of the file, by its own reasons, with the place worked out anew. */
function refusedRecords(log: OpenLog, { delimiter }: Declaration, at: At): BulkProblem[] {
  const shown = log.refused.slice(0, ROWS_SHOWN + 1);
  const found = log.refusedPlaces(new Set(shown.map(({ number }) => number)));
  const rangeOf = (number: number, type: string): Range => {
    const record = found.get(number);
    if (!record) return { start: { line: number, column: 1 }, end: { line: number, column: 1 } };
    const cells = cellsOf(record.text, delimiter);
    if (type === 'UNQUOTED VALUE') {
      const broken = cells.find(({ from, to }) => isBroken(record.text.slice(from, to)));
      return rangeIn(record.text, record.line, broken ?? { from: 0, to: 0 });
    }
    const end = record.text.length;
    const from = type === 'TOO MANY COLUMNS' ? (cells[Math.min(log.width, cells.length - 1)]?.from ?? 0) : end;
    return rangeIn(record.text, record.line, { from, to: end });
  };
  const told = shown.slice(0, ROWS_SHOWN).map(({ number, type }): BulkProblem => {
    const { words, hint } = REFUSED[type] ?? { words: '读不出来', hint: '请从原系统重新导出' };
    return { at: at(rangeOf(number, type)), message: `这一行${words}，这一行不计`, hint };
  });
  const next = shown.at(-1);
  return withRest(told, log.refused.length, at(next && rangeOf(next.number, next.type)), '请从原系统重新导出');
}

/** A cell that begins with a quote and does not end with its own. */
function isBroken(cell: string): boolean {
  return cell.startsWith('"') && !/^"(?:[^"]|"")*"$/.test(cell);
}

function shortened(text: string): string {
  const plain = maskText(text.trim());
  return plain.length > 40 ? `${plain.slice(0, 40)}…` : plain;
}

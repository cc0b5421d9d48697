import fs from 'node:fs';
import path from 'node:path';
import type { Declaration, RowField } from '../assess/evidence/bulk-declaration.ts';
import type { Range } from '../model/diagnostic.ts';
import { maskText } from '../read/scan/text-scan.ts';
import { BYTES_MAX_DEFAULT, piecesOf, type Source } from '../source/source.ts';
import { type Cell, cellsOf, rangeIn } from './cells.ts';
import { copyBytes, copyText } from './copy.ts';
import { type Engine, identifier, literal, openEngine } from './engine.ts';
import { type LogColumn, operationsSql } from './operations.ts';
import { personalSql } from './personal.ts';
import { type WalkedRecord, type Wanted, walk } from './walk.ts';

/** A log with its rows in the table `ops`, and a way back from a row to its place in the file. */
export interface OpenLog {
  engine: Engine;
  /** Column of each field in the file, from 0. */
  columns: ReadonlyMap<RowField, number>;
  /** The column in which the export numbers its own rows, where the contract's running number is none of its columns. */
  numbered: string | null;
  /** Columns of the heading. */
  width: number;
  refused: readonly RefusedRecord[];
  isScanned: boolean;
  placesOf(rows: ReadonlySet<number>): Promise<ReadonlyMap<number, RowPlace>>;
  /** Places of records that DuckDB refused, by their number. */
  refusedPlaces(numbers: ReadonlySet<number>): ReadonlyMap<number, WalkedRecord>;
  close(): void;
}

/** Where a row stands: the range of each field's cell, of the row under '', and the row's text with its own beginning. */
export interface RowPlace {
  cells: { [field: string]: Range };
  texts: { [field: string]: string };
  line: number;
  text: string;
}

/** A record that is not one of the table: its number in the file counts the header as 1. */
export interface RefusedRecord {
  number: number;
  type: string;
}

export interface OpenProblem {
  message: string;
  hint: string;
  range?: Range;
  expected?: string;
  actual?: string;
}

const REFUSED_MAX = 10_000;
const LINE_BYTES_MAX = 1024 * 1024;
const HEADER_COLUMNS_MAX = 400;
const MEGABYTE = 1024 * 1024;

/** Opens a text log. `folder` is private and empty; nothing else is written. */
export async function openCsv(
  source: Source,
  declaration: Declaration,
  size: number,
  folder: string,
): Promise<OpenLog | OpenProblem> {
  const file = path.join(folder, 'log.csv');
  const { delimiter } = declaration;
  const copied = copyText(piecesOf(source, declaration.file), declaration.encoding, delimiter, file);
  if ('message' in copied) return copied;
  const only = (number: number): Wanted => ({ rows: new Set(), numbers: new Set([number]), refused: new Set() });
  const header = walk(file, delimiter, only(1)).byNumber.get(1);
  const cells = header ? cellsOf(header.text, delimiter) : [];
  const found = columnsOf(
    declaration,
    cells.map(({ text }) => text),
  );
  if (!(found instanceof Map))
    return { ...found, range: rangeIn(header?.text ?? '', 1, { from: 0, to: header?.text.length ?? 0 }) };
  // Text of the size that the reader holds has been scanned for personal data as every attachment is.
  const isScanned = size <= BYTES_MAX_DEFAULT;
  const names = cells.map((_, index) => `c${index}`);
  const engine = await openEngine(file, path.join(folder, 'spill'), limitOf(size, 0));
  try {
    const from = `read_csv(${literal(file)}, header = true, auto_detect = false, delim = ${literal(delimiter)}, quote = '"', escape = '"',
      columns = {${names.map((name) => `${name}: 'VARCHAR'`).join(', ')}}, store_rejects = true, rejects_limit = ${REFUSED_MAX},
      max_line_size = ${LINE_BYTES_MAX})`;
    const plain = plainColumns(found);
    const own = numberColumn(
      found,
      cells.map(({ text }) => text),
    );
    const columns = new Map(
      [...found].map(([field, index]): [RowField, LogColumn] => [
        field,
        { sql: copied.padded ? trimmed(`c${index}`) : `c${index}`, form: 'text' },
      ]),
    );
    await engine.ask(
      operationsSql(
        declaration,
        columns,
        from,
        isScanned ? null : personalSql(names.filter((_, index) => !plain.has(index))),
        own < 0 ? null : `c${own}`,
      ),
    );
    const rejects = await engine.ask(
      'select line, min(error_type::VARCHAR) as type from reject_errors group by line order by line',
    );
    if (rejects.length >= REFUSED_MAX) {
      engine.close();
      return tooManyRefused();
    }
    const refused = rejects.map(({ line, type }) => ({ number: Number(line), type: String(type) }));
    const numbers = new Set(refused.map(({ number }) => number));
    return {
      engine,
      columns: found,
      numbered: own < 0 ? null : (cells[own]?.text.trim() ?? null),
      width: names.length,
      refused,
      isScanned,
      placesOf: async (rows) => {
        const walked = walk(file, delimiter, { rows, numbers: new Set(), refused: numbers }).byRow;
        return new Map([...walked].map(([row, record]) => [row, placeIn(record, delimiter, found)]));
      },
      refusedPlaces: (wanted) => walk(file, delimiter, { rows: new Set(), numbers: wanted, refused: numbers }).byNumber,
      close: () => engine.close(),
    };
  } catch (error) {
    engine.close();
    throw error;
  }
}

function tooManyRefused(): OpenProblem {
  return {
    message: `列数或引号不对的行超过 ${REFUSED_MAX} 行，日志没有核对`,
    hint: '请核对登记的分隔符与文件是否一致；确是日志本身的问题的，请从原系统重新导出',
  };
}

/** Columns that hold times, numbers or words of a list, and nothing else without being told of anyway. */
function plainColumns(columns: ReadonlyMap<RowField, number>): ReadonlySet<number> {
  const fields: readonly RowField[] = ['started_at', 'ended_at', 'seq', 'rows', 'action', 'system'];
  return new Set(fields.flatMap((field) => columns.get(field) ?? []));
}

/** Opens a Parquet log. It has no lines: a row's number stands for its line, a column's for the column. */
export async function openParquet(
  source: Source,
  declaration: Declaration,
  size: number,
  folder: string,
): Promise<OpenLog | OpenProblem> {
  const file = path.join(folder, 'log.parquet');
  copyBytes(piecesOf(source, declaration.file), file);
  const engine = await openEngine(file, path.join(folder, 'spill'), limitOf(size, 0));
  try {
    const [meta] = await engine.ask(`select sum(num_rows)::BIGINT as n from parquet_file_metadata(${literal(file)})`);
    const count = Number(meta?.n ?? 0);
    // A few bytes may claim any number of rows.
    if (count > 100_000 + 2 * size) {
      engine.close();
      return { message: `${size} 字节的文件里写着 ${count} 行，不像是日志，没有核对`, hint: '请重新导出这份日志' };
    }
    engine.allow(limitOf(size, count));
    const described = await engine.ask(`describe select * from read_parquet(${literal(file)})`);
    const found = columnsOf(
      declaration,
      described.map(({ column_name }) => String(column_name)),
    );
    const forms = described.map(({ column_name, column_type }) => ({
      sql: identifier(String(column_name)),
      form: formOf(String(column_type)),
    }));
    const problem = found instanceof Map ? unusable(declaration, found, forms) : found;
    if (problem || !(found instanceof Map)) {
      engine.close();
      return problem ?? tooManyRefused();
    }
    const columns = new Map(
      [...found].map(([field, index]): [RowField, LogColumn] => [field, forms[index] as LogColumn]),
    );
    const texts = described.flatMap(({ column_type }, index) =>
      column_type === 'VARCHAR' ? [forms[index]?.sql ?? ''] : [],
    );
    const headers = described.map(({ column_name }) => String(column_name));
    const own = numberColumn(found, headers);
    const number = own < 0 ? null : `(${forms[own]?.sql})::VARCHAR`;
    await engine.ask(operationsSql(declaration, columns, `read_parquet(${literal(file)})`, personalSql(texts), number));
    return {
      engine,
      columns: found,
      numbered: own < 0 ? null : (headers[own] ?? null),
      width: described.length,
      refused: [],
      isScanned: false,
      placesOf: async (rows) => {
        if (rows.size === 0) return new Map();
        const wanted = [...rows].join(', ');
        const shown = texts.length > 0 ? `concat_ws(chr(9), ${texts.join(', ')})` : "''";
        const fields = [...found].map(
          ([field, index]) => `left((${forms[index]?.sql})::VARCHAR, 200) as ${identifier(`cell ${field}`)}`,
        );
        const answer = await engine.ask(
          `select file_row_number as "row number", left(${shown}, 20000) as "row text", ${fields.join(', ')}
           from read_parquet(${literal(file)}, file_row_number = true) where file_row_number in (${wanted})`,
        );
        return new Map(answer.map((one) => [Number(one['row number']), parquetPlace(one, found)]));
      },
      refusedPlaces: () => new Map(),
      close: () => engine.close(),
    };
  } catch (error) {
    engine.close();
    throw error;
  }
}

/** What a slow office machine needs, and more; a small file has to be done within some seconds whatever it holds. */
function limitOf(bytes: number, rows: number): number {
  return 4000 + (bytes / MEGABYTE) * 500 + rows / 100;
}

function trimmed(sql: string): string {
  return `nullif(trim(${sql}), '')`;
}

/** What exports call the number that they give each row. */
const NUMBERED =
  /^(?:序号|行号|编号|记录号|日志号|流水号|no\.?|num|seq|id|(?:row|log|record|audit)[ _-]?(?:id|no|num))$/i;

/** -1 where there is none. */
function numberColumn(columns: ReadonlyMap<RowField, number>, headers: readonly string[]): number {
  if (columns.has('seq')) return -1;
  const others = new Set([...columns].flatMap(([field, index]) => (field === 'id' ? [] : [index])));
  return headers.findIndex((header, index) => !others.has(index) && NUMBERED.test(header.trim()));
}

function columnsOf(declaration: Declaration, headers: readonly string[]): Map<RowField, number> | OpenProblem {
  if (headers.length > HEADER_COLUMNS_MAX) {
    return { message: `表头有 ${headers.length} 列，不像是日志，没有核对`, hint: '请核对登记的分隔符与文件是否一致' };
  }
  const trimmed = headers.map((header) => header.trim());
  const found = new Map<RowField, number>();
  for (const { header, field } of declaration.fields.columns) {
    const index = trimmed.indexOf(header);
    if (index < 0 || trimmed.indexOf(header, index + 1) >= 0) {
      const message =
        index < 0 ? `表头里没有登记的列“${header}”，日志没有核对` : `表头里有两列“${header}”，日志没有核对`;
      const actual = maskText(
        trimmed
          .slice(0, 20)
          .map((one) => one.slice(0, 30))
          .join('、'),
      );
      return { message, hint: headerHint(header, trimmed, actual), expected: header, actual };
    }
    found.set(field, index);
  }
  return found;
}

function formOf(type: string): LogColumn['form'] | null {
  if (type === 'TIMESTAMP WITH TIME ZONE') return 'instant';
  if (/^TIMESTAMP(_S|_MS|_NS)?$/.test(type)) return 'clock';
  return /^(VARCHAR|U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER|DOUBLE|FLOAT|DATE|BOOLEAN|DECIMAL\(.*\)|ENUM\(.*\))$/.test(
    type,
  )
    ? 'text'
    : null;
}

/** Turns what is no text into one, where that makes sense; says of a column where it does not. */
function unusable(
  declaration: Declaration,
  found: ReadonlyMap<RowField, number>,
  forms: { sql: string; form: LogColumn['form'] | null }[],
): OpenProblem | null {
  for (const { field, header } of declaration.fields.columns) {
    const column = forms[found.get(field) ?? -1];
    const isTime = field === 'started_at' || field === 'ended_at';
    if (!column || column.form === null || (!isTime && column.form !== 'text')) {
      return {
        message: `列“${header}”不是文字、数目或时间，日志没有核对`,
        hint: '请核对列对照；嵌套的列请先展开再导出',
      };
    }
  }
  for (const column of forms) if (column.form === 'text') column.sql = trimmed(`(${column.sql})::VARCHAR`);
  return null;
}

function placeIn({ line, text }: WalkedRecord, delimiter: string, columns: ReadonlyMap<RowField, number>): RowPlace {
  const cells = cellsOf(text, delimiter);
  const place: RowPlace = { cells: { '': rangeIn(text, line, { from: 0, to: 0 }) }, texts: {}, line, text };
  for (const [field, index] of columns) {
    const cell: Cell | undefined = cells[index];
    if (!cell) continue;
    place.cells[field] = rangeIn(text, line, cell);
    place.texts[field] = cell.text;
  }
  return place;
}

function parquetPlace(
  answer: { readonly [column: string]: unknown },
  columns: ReadonlyMap<RowField, number>,
): RowPlace {
  const line = Number(answer['row number']) + 1;
  const at = (column: number): Range => ({ start: { line, column }, end: { line, column } });
  const place: RowPlace = { cells: { '': at(1) }, texts: {}, line, text: String(answer['row text'] ?? '') };
  for (const [field, index] of columns) {
    place.cells[field] = at(index + 1);
    place.texts[field] = String(answer[`cell ${field}`] ?? '');
  }
  return place;
}

/** The folder of one log: private, gone when it is done. */
export async function inFolder<T>(parent: string, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = fs.mkdtempSync(path.join(parent, 'yanshou-bulk-'));
  try {
    return await work(folder);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** What the first line looks like where a column is not in it: nothing, one cell, a title, the same name in wide letters. */
function headerHint(header: string, headers: readonly string[], shown: string): string {
  const written = headers.filter((one) => one !== '');
  if (written.length === 0) return '文件第一行是空的：请重新导出；表头上面的空行请删去';
  const other = written.find((one) => one !== header && plain(one) === plain(header));
  if (other !== undefined) return `表头里写作“${maskText(other.slice(0, 30))}”，请照着抄进列对照`;
  if (headers.length === 1) return `第一行只有一列“${shown}”：请核对登记的分隔符与编码，第一行应是表头`;
  if (written.length === 1) return `第一行像是标题“${shown.replace(/、+$/, '')}”：请删去表头上面的行，第一行应是表头`;
  return `表头是：${shown}。请照着抄列名；看到乱码的是编码不同`;
}

function plain(header: string): string {
  return header.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
}

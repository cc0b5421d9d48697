import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api';

/** DuckDB as bulk logs are looked through: in memory, without files but the one named, within limits. */
export interface Engine {
  /** Rows of the answer as objects; whole numbers as bigint. */
  ask(sql: string): Promise<{ [column: string]: DuckDBValue }[]>;
  /** A table of texts and whole numbers, filled. */
  fill(table: string, columns: readonly EngineColumn[]): Promise<void>;
  /** Gives it so much time in all instead. */
  allow(limit_ms: number): void;
  close(): void;
}

export interface EngineColumn {
  name: string;
  type: 'VARCHAR' | 'BIGINT' | 'BOOLEAN';
  values: readonly (string | bigint | boolean | null)[];
}

/** Why the log could not be looked through. The message is Chinese and complete. */
export class EngineError extends Error {
  readonly hint: string;
  constructor(message: string, hint: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'EngineError';
    this.hint = hint;
  }
}

const MEMORY = '400MB';
const ROWS_AT_ONCE = 2048;

/**
 * Opens an engine that may read `file` and spill into `folder`, and nothing else; its configuration is then locked. Every
 * answer has to be there `limit_ms` after opening. Throws EngineError. DuckDB is loaded here and nowhere else: whoever
 * has no bulk log pays nothing for it.
 */
export async function openEngine(file: string, folder: string, limit_ms: number): Promise<Engine> {
  const duckdb = await load();
  const instance = await duckdb.DuckDBInstance.create(':memory:', {
    threads: '2',
    memory_limit: MEMORY,
    temp_directory: folder,
    max_temp_directory_size: '16GB',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  });
  const connection: DuckDBConnection = await instance.connect();
  let isOver = false;
  const opened = performance.now();
  let limit = limit_ms;
  const stop = () => {
    isOver = true;
    connection.interrupt();
  };
  let timer = setTimeout(stop, limit);
  const run = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw isOver ? tooSlow(limit) : worded(error);
    }
  };
  const engine: Engine = {
    ask: (sql) => run(async () => (await connection.runAndReadAll(sql)).getRowObjects()),
    fill: (table, columns) =>
      run(async () => {
        await connection.run(
          `create table ${table} (${columns.map(({ name, type }) => `${name} ${type}`).join(', ')})`,
        );
        const appender = await connection.createAppender(table);
        const types = columns.map(({ type }) => duckdb[type]);
        const total = columns[0]?.values.length ?? 0;
        for (let from = 0; from < total; from += ROWS_AT_ONCE) {
          const chunk = duckdb.DuckDBDataChunk.create(types);
          chunk.setColumns(columns.map(({ values }) => values.slice(from, from + ROWS_AT_ONCE)));
          appender.appendDataChunk(chunk);
        }
        appender.closeSync();
      }),
    allow(more) {
      clearTimeout(timer);
      limit = more;
      timer = setTimeout(stop, Math.max(0, opened + more - performance.now()));
    },
    close() {
      clearTimeout(timer);
      connection.closeSync();
      instance.closeSync();
    },
  };
  try {
    await engine.ask(`set allowed_paths = [${literal(file)}]`);
    await engine.ask('set enable_external_access = false');
    await engine.ask('set lock_configuration = true');
  } catch (error) {
    engine.close();
    throw error;
  }
  return engine;
}

async function load(): Promise<typeof import('@duckdb/node-api')> {
  try {
    return await import('@duckdb/node-api');
  } catch {
    throw new EngineError(
      `没有核对批量日志：这台电脑（${process.platform} ${process.arch}）上没有可用的 DuckDB 程序`,
      '请在 64 位的 Windows、macOS 或 Linux 上重新安装依赖（npm ci，不要省略可选依赖），再核对一次',
    );
  }
}

function tooSlow(limit_ms: number): EngineError {
  return new EngineError(
    `${Math.round(limit_ms / 1000)} 秒内没有读完，日志没有核对`,
    '请确认附件就是日志本身；确实很大的，请按系统或按旬拆成几份',
  );
}

function worded(error: unknown): Error {
  const text = error instanceof Error ? error.message : String(error);
  if (/out of memory|could not allocate|max_temp_directory/i.test(text)) {
    return new EngineError(
      '读这份日志超出内存限制，日志没有核对',
      '请确认附件就是日志本身，每次操作一行；确实很大的，请拆成几份',
      error,
    );
  }
  // What DuckDB says of a damaged file quotes its bytes: none of it is passed on.
  return new EngineError('日志文件读不出来，可能已损坏，没有核对', '请重新导出，并确认附件与登记的文件类型一致', error);
}

/** A text as SQL has it. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A name as SQL has it. */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

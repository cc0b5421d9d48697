import fs from 'node:fs';
import path from 'node:path';
import type { Day } from '../calendar/day.ts';
import { parseDay } from '../calendar/instant.ts';
import { shown } from './output.ts';
import { UsageError } from './usage-error.ts';

/** The contracts asked for among those found. */
export function chooseContracts(
  ids: string[],
  options: { content: string; contract?: string },
  folder: string,
): string[] {
  if (ids.length === 0) {
    throw new UsageError(
      `${folder} 下没有合同：每份合同是一个目录，里面要有 contract.yaml。${meantFolder(options.content, folder) ?? '请用 --content 指定材料目录'}`,
    );
  }
  if (options.contract === undefined) return ids;
  if (!ids.includes(options.contract)) {
    throw new UsageError(`没有合同 ${options.contract}；现有：${ids.join('、')}`);
  }
  return [options.contract];
}

/** The repository's own folder, or a contract's, in place of the one between them: the other is named. */
function meantFolder(given: string, folder: string): string | null {
  const below = path.join(folder, 'content');
  if (hasContract(below)) return `材料目录应是它下面的一层：--content ${shown(path.join(given, 'content'))}`;
  if (!fs.existsSync(path.join(folder, 'contract.yaml'))) return null;
  return `这里是一份合同，材料目录应是上一层：--content ${shown(path.dirname(path.resolve(given)))} --contract ${path.basename(folder)}`;
}

function hasContract(folder: string): boolean {
  if (!fs.existsSync(folder)) return false;
  return fs.readdirSync(folder).some((name) => fs.existsSync(path.join(folder, name, 'contract.yaml')));
}

export function parseAsOf(text: string): Day {
  const day = parseDay(text);
  if (day !== null) return day;
  const meant = meantDay(text);
  throw new UsageError(`--as-of 应为日期，例如 2025-07-04；收到“${text}”${meant ? `，请写成 ${meant}` : ''}`);
}

/** The day that `２０２５-７-４`, `2025/7/4` or `2025年7月4日` stands for. */
function meantDay(text: string): Day | null {
  const [, year, month = '', day = ''] =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text.normalize('NFKC').trim()) ?? [];
  return year === undefined ? null : parseDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

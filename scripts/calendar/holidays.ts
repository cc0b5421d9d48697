import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CORE_SCHEMA, load } from 'js-yaml';
import { type HolidayYear, readHolidayYear } from './holiday-year.ts';

const FOLDER = new URL('./holidays/', import.meta.url);

/**
 * The bundled arrangements, oldest year first, and the sha256 over their names and bytes: part of what a snapshot
 * depends on. One file per year, `cn-<year>.yaml`; a new year needs a new file and no code.
 * Throws Error for a file that does not hold. The only module of this floor that touches the disk.
 */
export function loadHolidays(): { years: HolidayYear[]; hash: string } {
  const hash = createHash('sha256');
  const years: HolidayYear[] = [];
  const files = readdirSync(fileURLToPath(FOLDER)).filter((name) => /^cn-\d{4}\.yaml$/.test(name));
  for (const file of files.sort()) {
    const bytes = readFileSync(new URL(file, FOLDER));
    hash.update(`${file}\0${bytes.length}\0`).update(bytes);
    const year = readHolidayYear(load(bytes.toString('utf8'), { schema: CORE_SCHEMA }), file);
    if (file !== `cn-${year.year}.yaml`) throw new Error(`放假安排数据 ${file}：year 为 ${year.year}，与文件名不符`);
    years.push(year);
  }
  return { years, hash: hash.digest('hex') };
}

/**
 * What a bulk log costs without DuckDB: the CSV streamed and hashed by nobody, every record taken apart with its quotes,
 * and held against the same things: times, month, approvals, people, systems, ids in use, the running number, numbers of
 * people in its texts. It only counts: nothing is placed or put into words. Prints milliseconds, peak memory and the count
 * of transfers without approval, as JSON.
 */
import fs from 'node:fs';
import path from 'node:path';

const folder = process.argv[2] ?? '';
const started = performance.now();
const approvals = new Map(
  (JSON.parse(fs.readFileSync(path.join(folder, 'approvals.json'), 'utf8')) as { id: string; approved: string }[]).map(
    ({ id, approved }) => [id, Date.parse(`${approved.replace(' ', 'T')}+08:00`)],
  ),
);
const people = new Set(Array.from({ length: 20 }, (_, index) => `PER-${String(index).padStart(2, '0')}`));
const systems = new Set(Array.from({ length: 12 }, (_, index) => `sys-${index}`));
const ids = new Set<string>();
const [from_month, to_month] = [Date.parse('2024-09-01T00:00:00+08:00'), Date.parse('2024-10-01T00:00:00+08:00')];
const PERSONAL = /(?<![0-9])(?:1[3-9]\d{9}|[1-9]\d{16}[\dXx])(?![0-9])|口令|密码/;
let without = 0;
let others = 0;
let number = 0;
let isHeader = true;
let rest = '';
const take = (cells: string[]) => {
  if (isHeader) {
    isHeader = false;
    return;
  }
  const [
    id = '',
    seq = '',
    system = '',
    operator = '',
    action,
    started = '',
    ended = '',
    session,
    approval = '',
    dataset,
    ,
    summary,
  ] = cells;
  const time = Date.parse(`${started.replace(' ', 'T')}+08:00`);
  const end = Date.parse(`${ended.replace(' ', 'T')}+08:00`);
  number += 1;
  if (Number.isNaN(time) || time < from_month || time >= to_month || end < time) others += 1;
  if (Number(seq) !== number || !people.has(operator) || !systems.has(system) || ids.has(id)) others += 1;
  ids.add(id);
  if (PERSONAL.test(`${id}\t${session}\t${dataset}\t${summary}`)) others += 1;
  const isTransfer = action === '数据导出' || action === '数据导入';
  const approved = approval === '' ? undefined : approvals.get(approval);
  if (isTransfer && approval === '') without += 1;
  else if (approval !== '' && (approved === undefined || approved > time)) others += 1;
};

for await (const piece of fs.createReadStream(path.join(folder, 'log.csv'), {
  encoding: 'utf8',
  highWaterMark: 1 << 20,
})) {
  const text = rest + String(piece);
  let cells: string[] = [];
  let from = 0;
  let recordFrom = 0;
  for (let at = 0; at < text.length; ) {
    let cell: string;
    let end: number;
    if (text.charCodeAt(at) === 34) {
      let close = text.indexOf('"', at + 1);
      while (close >= 0 && text.charCodeAt(close + 1) === 34) close = text.indexOf('"', close + 2);
      if (close < 0 || close + 1 >= text.length) break;
      cell = text.slice(at + 1, close).replaceAll('""', '"');
      end = close + 1;
    } else {
      end = at;
      while (end < text.length && text.charCodeAt(end) !== 44 && text.charCodeAt(end) !== 10) end += 1;
      if (end >= text.length) break;
      cell = text.slice(from, end);
    }
    cells.push(cell);
    if (text.charCodeAt(end) === 10) {
      take(cells);
      cells = [];
      recordFrom = end + 1;
    }
    at = end + 1;
    from = at;
  }
  rest = text.slice(recordFrom);
}
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
process.stdout.write(
  JSON.stringify({
    ms: performance.now() - started,
    rss: maxRSS / 1024,
    cpu: (userCPUTime + systemCPUTime) / 1000,
    found: without,
    others,
  }),
);

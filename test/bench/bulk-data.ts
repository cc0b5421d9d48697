/** Writes the bench's log in three forms and its approvals into a folder: `node bulk-data.ts FOLDER ROWS`. */
import fs from 'node:fs';
import path from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

const [folder = '', count = '1000000'] = process.argv.slice(2);
const rows = Number(count);
const APPROVALS = 60_000;
const START = Date.UTC(2024, 8, 1) / 1000;
const MONTH = 30 * 86_400;
const clock = (second: number) => new Date(second * 1000).toISOString().slice(0, 19).replace('T', ' ');
const numbered = (prefix: string, number: number, width: number) => `${prefix}${String(number).padStart(width, '0')}`;

const approvals = Array.from({ length: APPROVALS }, (_, index) => ({
  id: numbered('DTA-2024-', index + 1, 5),
  approved: clock(START - 3600 + Math.floor((index * MONTH) / APPROVALS)),
}));
fs.writeFileSync(path.join(folder, 'approvals.json'), JSON.stringify(approvals));

const utf8 = fs.openSync(path.join(folder, 'log.csv'), 'w');
const HEADER = '编号,流水号,系统,操作人,操作,开始时间,结束时间,会话,审批单,数据集,行数,摘要\n';
let text = HEADER;
for (let index = 0; index < rows; index += 1) {
  const second = START + Math.floor((index * MONTH) / rows);
  const isTransfer = index % 16 === 0;
  // One transfer in a thousand cites nothing.
  const isCited = isTransfer && index % 16_000 !== 0;
  const approval = isCited ? (approvals[Math.floor((index * APPROVALS) / rows)]?.id ?? '') : '';
  text += [
    numbered('OP-2024-09-', index + 1, 8),
    index + 1,
    `sys-${index % 12}`,
    numbered('PER-', index % 20, 2),
    isTransfer ? '数据导出' : '查询',
    clock(second),
    clock(second + 60),
    numbered('BH-', index, 8),
    approval,
    isTransfer ? '2024 年 8 月用血汇总表' : '',
    isTransfer ? 1200 : '',
    index % 3 === 0 ? '"例行核对,无异常"' : '按单处理',
  ].join(',');
  text += '\n';
  if (text.length > 4_000_000 || index === rows - 1) {
    fs.writeSync(utf8, text);
    text = '';
  }
}
fs.closeSync(utf8);

const instance = await DuckDBInstance.create(':memory:', {
  memory_limit: '1GB',
  temp_directory: path.join(folder, 'spill'),
});
const connection = await instance.connect();
await connection.run(`copy (select * replace ("开始时间"::timestamp as "开始时间", "结束时间"::timestamp as "结束时间")
  from read_csv('${folder}/log.csv', header = true, all_varchar = true)) to '${folder}/log.parquet' (compression zstd)`);
connection.closeSync();
instance.closeSync();

// The file is written character by character only where it is not ASCII: Node encodes no GB18030.
const table = gbTable('编号流水系统操作人开始结束时间会话审批单数据集行摘要导出查询年月用血汇总表例核对无异常按处理');
const out = fs.openSync(path.join(folder, 'log-gb.csv'), 'w');
for await (const piece of fs.createReadStream(path.join(folder, 'log.csv'), {
  encoding: 'utf8',
  highWaterMark: 1 << 22,
})) {
  const part = String(piece);
  const bytes = Buffer.allocUnsafe(part.length * 2);
  let length = 0;
  for (let at = 0; at < part.length; at += 1) {
    const code = part.charCodeAt(at);
    if (code < 128) bytes[length++] = code;
    else {
      const pair = table.get(code);
      if (pair === undefined) throw new Error(`not in the table: ${part[at]}`);
      bytes[length++] = pair >> 8;
      bytes[length++] = pair & 255;
    }
  }
  fs.writeSync(out, bytes, 0, length);
}
fs.closeSync(out);

/** Two bytes of each character, found by decoding them all. */
function gbTable(characters: string): Map<number, number> {
  const wanted = new Set([...characters].map((one) => one.charCodeAt(0)));
  const found = new Map<number, number>();
  const decoder = new TextDecoder('gb18030');
  for (let lead = 0x81; lead < 0xff; lead += 1) {
    for (let trail = 0x40; trail < 0xff; trail += 1) {
      if (trail === 0x7f) continue;
      const code = decoder.decode(Uint8Array.of(lead, trail)).charCodeAt(0);
      if (wanted.has(code)) found.set(code, (lead << 8) | trail);
    }
  }
  return found;
}

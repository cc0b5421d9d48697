import { test } from 'vitest';
import { RULES } from '/work/main/scripts/assess/rules.ts';
import { contextOf, record, smallContract } from '/work/main/test/support/assessment.ts';
import { validatorFor } from '/work/main/scripts/read/validators.ts';
test('small contract valid', () => { const c = smallContract() as any; for (const k of Object.keys(c)) { const e = validatorFor(`contract/${k}`)?.(c[k]); if (e) console.log(k, JSON.stringify(e).slice(0, 600)); } });
test('bench', () => {
  const N = 160_000; const records = [];
  const day = (i: number) => `2024-${String(7 + (i % 6)).padStart(2,'0')}-${String(1 + (i % 28)).padStart(2,'0')}`;
  for (let i = 0; i < N; i++) records.push(record('operation-log', `OP-2024-${i}`, { seq: i*2, system: 'ledgr', operator: `PER-0${i%7}X${i}`, action: 'data-export', dataset: 'same', started_at: `${day(i)}T09:00:00+08:00`, ended_at: `${day(i)}T08:10:00+08:00`, recorded_at: `${day(i)}T09:20:00+08:00`, ticket_ref: `INC-${i}`, attachments: [{path:`attachments/${i}.pdf`, sha256:'a'}] }));
  for (let i = 0; i < 3000; i++) records.push(record('data-transfer-approval', `DTA-${i}`, { dataset: i < 500 ? 'same': `d${i}`, approved_at: `${day(i)}T12:00:00+08:00`, executed_at: `${day(i)}T10:00:00+08:00` }));
  const t = performance.now(); const context = contextOf({ records, commits: {} , hashes: Object.fromEntries(records.slice(0,50000).map((r,i)=>[`attachments/x${i}.pdf`,'b'+i]))}); console.log('context', performance.now() - t);
  for (const rule of RULES) { const t = performance.now(); const n = rule.check(context).length; console.log(rule.id, n, Math.round(performance.now() - t)); }
});

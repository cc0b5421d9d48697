import { formatMinute } from '../calendar/instant.ts';
import { makeZone } from '../calendar/zone.ts';
import { BULK_KIND, ROW_KIND } from '../model/bulk.ts';
import { KINDS } from '../model/kind-catalogue.ts';
import type { LedgerRecord, Snapshot } from '../model/snapshot.ts';
import { grouped } from './words.ts';

/** What a bulk log amounts to, as it was counted; one line says so where it could not be looked through. */
export function bulkLines(snapshot: Snapshot, kind: string, record: LedgerRecord): { label: string; value: string }[] {
  if (kind !== BULK_KIND) return [];
  const { totals } = record;
  if (!totals) return [{ label: '逐行核对', value: '没有核对' }];
  const zone = makeZone(snapshot.contract.contract.zone);
  const moment = (epoch: number | null) => (epoch === null ? '无' : formatMinute(epoch, zone));
  const short = new Map(snapshot.contract.systems.systems.map((system) => [system.id, system.short]));
  const actions = KINDS[ROW_KIND]?.fields.action?.labels ?? {};
  const list = (counts: readonly [name: string, rows: number][]) =>
    counts.map(([name, rows]) => `${name} ${grouped(rows)} 行`).join('、') || '无';
  const [busiest] = [...totals.days].sort((a, b) => b.rows - a.rows || (a.day < b.day ? -1 : 1));
  return [
    {
      label: '核对行数',
      value: `${grouped(totals.rows)} 行${totals.refused > 0 ? `，另有 ${grouped(totals.refused)} 行不计` : ''}`,
    },
    { label: '最早与最晚', value: `${moment(totals.first)} 至 ${moment(totals.last)}` },
    { label: '操作人数', value: `${grouped(totals.operators)} 人` },
    { label: '数据导入导出', value: `${grouped(totals.transfers)} 行，引用审批的 ${grouped(totals.cited)} 行` },
    { label: '各系统', value: list(totals.systems.map(({ system, rows }) => [short.get(system) ?? system, rows])) },
    { label: '各类操作', value: list(totals.actions.map(({ action, rows }) => [actions[action] ?? action, rows])) },
    {
      label: '有操作的天数',
      value: `${totals.days.length} 天${busiest ? `，最多的是 ${busiest.day}，${grouped(busiest.rows)} 行` : ''}`,
    },
  ];
}

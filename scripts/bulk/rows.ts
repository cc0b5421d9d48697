import type { Declaration } from '../assess/evidence/bulk-declaration.ts';
import { formatInstant } from '../calendar/instant.ts';
import { ROW_KIND } from '../model/bulk.ts';
import type { EvidenceRecord, Value } from '../model/record.ts';
import { maskText } from '../read/scan/text-scan.ts';
import type { OpenLog, RowPlace } from './open-log.ts';

/** Rows as operations, with their places: what rules read of a record stands in them, masked as records are. */
export async function operationsAt(
  log: OpenLog,
  declaration: Declaration,
  places: ReadonlyMap<number, RowPlace>,
): Promise<Map<number, EvidenceRecord>> {
  const found = new Map<number, EvidenceRecord>();
  if (places.size === 0) return found;
  const answer = await log.engine.ask(
    `select rowid as row, * from ops where rowid in (${[...places.keys()].join(', ')})`,
  );
  for (const one of answer) {
    const row = Number(one.row);
    const place = places.get(row);
    if (place) found.set(row, operation(row, one, declaration, place));
  }
  return found;
}

function operation(
  row: number,
  one: { readonly [column: string]: unknown },
  { record, zone, file }: Declaration,
  { cells, line }: RowPlace,
): EvidenceRecord {
  const text = (value: unknown) => (value === null || value === undefined ? undefined : maskText(String(value)));
  const instant = (value: unknown) =>
    value === null || value === undefined ? undefined : formatInstant(Number(value), zone);
  const whole = (value: unknown) => (value === null || value === undefined ? undefined : Number(value));
  const id = text(one.id) ?? `${record.id} 第 ${line} 行`;
  const given: { [field: string]: Value | undefined } = {
    id,
    recorded_at: record.fields.recorded_at,
    system: text(one.system),
    operator: text(one.operator),
    action: text(one.action),
    started_at: instant(one.started),
    ended_at: instant(one.ended),
    seq: whole(one.seq),
    ticket_ref: text(one.ticket),
    approval_ref: text(one.approval),
    dataset: text(one.dataset),
    rows: whole(one.n),
  };
  const fields = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as {
    [field: string]: Value;
  };
  // Two rows with one id say the same where all of this agrees.
  const digest = JSON.stringify({ ...fields, seq: null });
  return { id, kind: ROW_KIND, file, index: row, line, fields, valid: true, sections: [], digest, cells };
}

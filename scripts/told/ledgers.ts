import type { Assessment } from '../assess/assess.ts';
import type { Pending } from '../assess/evidence/in-effect.ts';
import type { BulkReading } from '../bulk/read-logs.ts';
import { formatInstant } from '../calendar/instant.ts';
import { makeZone } from '../calendar/zone.ts';
import { BULK_KIND } from '../model/bulk.ts';
import type { ContractFiles } from '../model/contract.ts';
import { compareText } from '../model/diagnostic.ts';
import type { CommitSignature, History, Provenance } from '../model/provenance.ts';
import type { EvidenceRecord } from '../model/record.ts';
import type { LedgerChunk, RecordProvenance, RecordStanding } from '../model/snapshot.ts';
import { visible } from '../model/visible.ts';

/** Records as the ledgers carry them, one chunk per kind and file. */
export function ledgersOf(
  records: readonly EvidenceRecord[],
  history: History,
  assessment: Assessment,
  contract: ContractFiles,
  bulk?: BulkReading,
): LedgerChunk[] {
  const totals = new Map(bulk?.logs.map((log) => [log.record, log.totals]));
  const zone = makeZone(contract.contract.zone);
  const chunks = new Map<string, LedgerChunk>();
  const when = (epoch: number | undefined) => (epoch === undefined ? null : formatInstant(epoch, zone));
  const pending = new Map(assessment.pending.map((one) => [one.id, one]));
  for (const record of inForce(records, assessment.pending)) {
    const from = history.records.get(record.id);
    const waits = pending.get(record.id);
    const signature = from && signatureOf(from, history);
    const provenance: RecordProvenance = {
      committed_at: when(from?.first.committed_at),
      commit: from?.first.hash.slice(0, 7) ?? null,
      author: from ? visible(from.first.author.name) : null,
      merged_at: when(from?.merge?.committed_at),
      changed_at: from && from.last.hash !== from.first.hash ? when(from.last.committed_at) : null,
      confirmed: assessment.confirmed(record.id),
      ...(waits?.effective === record ? { standing: standingOf(waits, when) } : {}),
      ...(signature ? { signature } : {}),
    };
    const key = `${record.kind}\0${record.file}`;
    const chunk: LedgerChunk = chunks.get(key) ?? { kind: record.kind, file: record.file, records: [] };
    chunks.set(key, chunk);
    const { id, file, line, valid, fields, sections } = record;
    const recorded = typeof fields.recorded_at === 'string' ? fields.recorded_at : null;
    const own = record.kind === BULK_KIND ? totals.get(id) : null;
    chunk.records.push({
      ...{ id, file, line, valid, recorded_at: recorded, provenance, fields, sections: [...sections] },
      ...(own ? { totals: own } : {}),
    });
  }
  return [...chunks.values()].sort((a, b) => compareText(a.kind, b.kind) || compareText(a.file, b.file));
}

/** The records with those in effect in the place of what waits, which its diagnostic and `standing` tell of. */
function inForce(records: readonly EvidenceRecord[], pending: readonly Pending[]): readonly EvidenceRecord[] {
  const versions = new Map(
    pending.flatMap(({ record, effective }) => (record && effective ? [[record, effective]] : [])),
  );
  const gone = pending.flatMap(({ record, effective }) => (record === null && effective ? [effective] : []));
  return [...records.map((record) => versions.get(record) ?? record), ...gone];
}

function standingOf({ record, standing, changed }: Pending, when: (epoch: number) => string | null): RecordStanding {
  return {
    commit: standing.commit.hash.slice(0, 7),
    confirmed_at: when(standing.commit.committed_at) ?? '',
    by: visible(standing.by.name),
    now: record === null ? 'gone' : 'changed',
    changed: [...changed],
  };
}

/** The signature that the record stands by: that of its last change, else of the merge that brought it. */
function signatureOf({ last, last_merge }: Provenance, { signatures }: History): CommitSignature | undefined {
  return signatures?.get(last.hash) ?? (last_merge ? signatures?.get(last_merge.hash) : undefined);
}

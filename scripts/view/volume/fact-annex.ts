import { KINDS } from '../../model/kind-catalogue.ts';
import type { Charge } from '../../model/score.ts';
import type { LedgerRecord, Snapshot } from '../../model/snapshot.ts';
import { clauseLabels, clauseNo } from '../clauses.ts';
import { durationText } from '../durations.ts';
import type { Audience } from '../mask.ts';
import { makeRecordLines, recordDates } from '../record-lines.ts';
import { adjustedLines, chargeText, factsWord, readingText } from '../score-words.ts';
import { makeMask } from '../site/mask.ts';
import type { FactAnnexSection, SectionBase } from '../volume-model.ts';

/** Charges in the order of the sheet; the annex numbers them 1, 2, 3 … */
function ordered(snapshot: Snapshot): Charge[] {
  return snapshot.score.rows.flatMap((row) => row.charges);
}

export function annexNumber(snapshot: Snapshot): (charge: string) => { anchor: string; annex: string } {
  const index = new Map(ordered(snapshot).map((charge, at) => [charge.id, at + 1]));
  return (charge) => ({ anchor: `fact-${index.get(charge)}`, annex: String(index.get(charge)) });
}

/** Every point lost with its rule, clause, arithmetic, records and what the other readings would give. */
export function factAnnex(snapshot: Snapshot, base: SectionBase, audience: Audience): FactAnnexSection {
  const labels = clauseLabels(snapshot.contract.contract);
  const rows = new Map(snapshot.score.rows.map((row) => [row.id, row]));
  const word = factsWord(snapshot.score);
  const records = recordsById(snapshot);
  const number = annexNumber(snapshot);
  const mask = makeMask(snapshot, audience);
  const { lines } = makeRecordLines(snapshot, mask);
  return {
    ...base,
    template: 'fact-annex',
    lead: `每条${word}列出依据、算式与记录；记录下面的日期依次为发生、登记、入库、合并。`,
    factTitle: word,
    entries: ordered(snapshot).map((charge) => ({
      ...number(charge.id),
      row: rows.get(charge.row)?.criterion ?? charge.row,
      title: chargeText(charge, rows.get(charge.row) ?? {}),
      arithmetic: [charge.arithmetic, durationText(snapshot, charge)].filter(Boolean).join('；'),
      explanation: mask.text(charge.explanation),
      clause: clauseNo(labels, charge.clause) ?? '',
      readings: [
        ...adjustedLines(charge, (text) => mask.text(text)),
        ...charge.readings.map((one) => readingText(one, charge, rows.get(charge.row) ?? {})),
      ],
      state: charge.state === 'disputed' ? '乙方有异议，待处理' : null,
      records: charge.records.flatMap((id) => {
        const found = records.get(id);
        if (!found) return [];
        const { record, kind } = found;
        return [
          {
            id,
            ledger: KINDS[kind]?.ledger ?? kind,
            place: `${record.file}:${record.line}`,
            dates: recordDates(snapshot, kind, record)
              .map((date) => `${date.label} ${date.value}`)
              .join('　'),
            fields: lines(kind, record),
          },
        ];
      }),
    })),
  };
}

function recordsById(snapshot: Snapshot): Map<string, { record: LedgerRecord; kind: string }> {
  const index = new Map<string, { record: LedgerRecord; kind: string }>();
  for (const chunk of snapshot.ledgers) {
    for (const record of chunk.records) if (!index.has(record.id)) index.set(record.id, { record, kind: chunk.kind });
  }
  return index;
}

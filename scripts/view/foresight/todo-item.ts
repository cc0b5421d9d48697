import type { Day } from '../../calendar/day.ts';
import { formatDeadline } from '../../calendar/instant.ts';
import { makeZone } from '../../calendar/zone.ts';
import type { Charge } from '../../model/score.ts';
import type { LedgerRecord, Snapshot } from '../../model/snapshot.ts';
import { type ClauseLabels, clauseLabels } from '../clauses.ts';
import { chargePoints, isAward } from '../score-words.ts';

/**
 * What may still lawfully be done. `reply`: answer a finding in time; `decide`: the client's decision on a dispute;
 * `prove`: exclusions that lack proof or signature; `hand-in`: material that is not there; `explain`: a step that should
 * have come first; `confirm`: what takes effect only through the client; `sign`: open points.
 */
export type TodoSort = 'reply' | 'decide' | 'prove' | 'hand-in' | 'explain' | 'confirm' | 'sign';

export const TODO_SORTS: { readonly [sort in TodoSort]: { title: string; lead: string } } = {
  reply: { title: '答复与异议', lead: '告知之后、期限之内可以书面答复；有异议的，决定之前并列两个总分。' },
  decide: { title: '等待处理决定', lead: '乙方已提出异议，由甲方复核后书面决定。' },
  prove: {
    title: '除外时间的凭据',
    lead: '已经写明的除外时段，有凭据并经甲方会签才扣除；确有当时的材料再补，没有的不补。',
  },
  'hand-in': { title: '尚未提交的材料', lead: '确已开展的，请提交；首次入库日期照实显示为迟交。确未开展的，请说明。' },
  explain: { title: '应当在先的步骤', lead: '事后不能补上，只能说明经过并整改。' },
  confirm: { title: '待甲方办理', lead: '由甲方身份提交或合并之后才生效，或者本由甲方提供。' },
  sign: { title: '待双方确认的参数', lead: '各读法结果不同的约定；确认不改变合同，事后确认的照印两个日期。' },
};

export interface TodoItem {
  sort: TodoSort;
  /** 乙方, 甲方, 双方, 专家小组 */
  party: string;
  /** Who is to see to it, where the records say so. */
  person: string | null;
  what: string;
  /** What to do, in a few words. */
  action: string;
  /** Last instant, epoch seconds; null without one. */
  due: number | null;
  /** `2025-07-09 24:00 前`, `已过 2024-09-16`, or empty. */
  deadline: string;
  overdue: boolean;
  /** What it is about in points as far as that was computed; empty where nothing was. */
  effect: string;
  clause: string | null;
  /** What it is about; exactly one is set, or none. */
  record: string | null;
  occurrence: string | null;
  parameter: string | null;
  /** Where the file goes, below the content folder; empty where nothing is handed in. */
  path: string;
}

/** What all sorts of items ask of the snapshot; worked out once. */
export interface Setting {
  snapshot: Snapshot;
  labels: ClauseLabels;
  end: number;
  dueText(due: number | null): string;
  chargeOf: ReadonlyMap<string, Charge>;
  chargesOf(record: string): readonly Charge[];
  rowTitle(row: string): string;
  records: ReadonlyMap<string, { kind: string; record: LedgerRecord }>;
}

export function makeSetting(snapshot: Snapshot): Setting {
  const { contract, scorecard } = snapshot.contract;
  const zone = makeZone(contract.zone);
  const end = zone.endOf(snapshot.identity.as_of as Day);
  const titles = new Map(scorecard.rows.map((row) => [row.id, row.short ?? row.criterion]));
  const byRecord = new Map<string, Charge[]>();
  for (const charge of snapshot.charges)
    for (const id of charge.records) byRecord.set(id, [...(byRecord.get(id) ?? []), charge]);
  return {
    snapshot,
    labels: clauseLabels(contract),
    end,
    dueText: (due) => {
      if (due === null) return '';
      const text = formatDeadline(due, zone);
      return due < end ? `期限 ${text.replace(/ 24:00$/, '')}，已过` : `${text} 前`;
    },
    chargeOf: new Map(snapshot.charges.map((charge) => [charge.fact.replace(/#[^#]*$/, ''), charge])),
    chargesOf: (record) => byRecord.get(record) ?? [],
    rowTitle: (row) => titles.get(row) ?? row,
    records: new Map(
      snapshot.ledgers.flatMap(({ kind, records }) => records.map((record) => [record.id, { kind, record }] as const)),
    ),
  };
}

/** An item about which nothing is said yet. */
export const NOTHING = {
  person: null,
  due: null,
  deadline: '',
  overdue: false,
  effect: '',
  record: null,
  occurrence: null,
  parameter: null,
  path: '',
};

/** What a charge costs now; never what might be got for something. */
export function costOf({ rowTitle }: Setting, charge: Charge | undefined): string {
  if (!charge || isAward(charge)) return '';
  return `试算现扣 ${chargePoints(charge).replace('−', '')} · ${rowTitle(charge.row)}`;
}

import Fraction from 'fraction.js';
import { type Day, daysBetween } from '../../calendar/day.ts';
import { formatDeadline } from '../../calendar/instant.ts';
import { makeZone } from '../../calendar/zone.ts';
import { type Charge, type Occurrence, owedByProvider, type ParameterState } from '../../model/assessment.ts';
import { compareText } from '../../model/diagnostic.ts';
import { KINDS } from '../../model/kind-catalogue.ts';
import type { Value } from '../../model/record.ts';
import type { LedgerRecord, Snapshot } from '../../model/snapshot.ts';
import { type ClauseLabels, clauseLabels, clauseNo } from '../clauses.ts';
import { doersOf } from '../due-groups.ts';
import { personName } from '../record-lines.ts';
import { chargePoints, isAward } from '../score-words.ts';
import { figureText, gapWord, OWNER, signed } from '../words.ts';

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

export interface TodoView {
  contract: string;
  asOf: string;
  headline: string;
  groups: { sort: TodoSort; title: string; lead: string; items: TodoItem[] }[];
}

/** For the owner's eyes only: what lies ahead is nobody else's to read. */
export function todoView(snapshot: Snapshot): TodoView {
  const setting = makeSetting(snapshot);
  const items = [
    ...findingItems(setting),
    ...proofItems(setting),
    ...gapItems(setting),
    ...confirmItems(setting),
    ...parameterItems(setting),
  ];
  const groups = (Object.keys(TODO_SORTS) as TodoSort[]).flatMap((sort) => {
    const mine = ordered(
      sort,
      items.filter((item) => item.sort === sort),
    );
    return mine.length === 0 ? [] : [{ sort, ...TODO_SORTS[sort], items: mine }];
  });
  const counts = groups.map(({ title, items: mine }) => `${title} ${mine.length}`);
  return {
    contract: snapshot.contract.contract.id,
    asOf: snapshot.identity.as_of,
    headline: counts.length === 0 ? '没有待办' : counts.join(' · '),
    groups,
  };
}

/** By date; open points stay in the order of their effect. */
function ordered(sort: TodoSort, items: TodoItem[]): TodoItem[] {
  return sort === 'sign' ? items : items.sort(compareItems);
}

function compareItems(a: TodoItem, b: TodoItem): number {
  const far = Number.POSITIVE_INFINITY;
  return (a.due ?? far) - (b.due ?? far) || compareText(a.what, b.what) || 0;
}

interface Setting {
  snapshot: Snapshot;
  labels: ClauseLabels;
  end: number;
  dueText(due: number | null): string;
  chargeOf: ReadonlyMap<string, Charge>;
  chargesOf(record: string): readonly Charge[];
  rowTitle(row: string): string;
  records: ReadonlyMap<string, { kind: string; record: LedgerRecord }>;
}

function makeSetting(snapshot: Snapshot): Setting {
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

const NOTHING = {
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
function costOf({ rowTitle }: Setting, charge: Charge | undefined): string {
  if (!charge || isAward(charge)) return '';
  return `试算现扣 ${chargePoints(charge)} · ${rowTitle(charge.row)}`;
}

/** Whether nothing of a row takes points off. */
function onlyAdds({ contract }: Snapshot, id: string): boolean {
  const rules = contract.scorecard.rows.find((row) => row.id === id)?.rules ?? [];
  return rules.length > 0 && rules.every(({ charge }) => charge === 'award');
}

function findingItems(setting: Setting): TodoItem[] {
  const { snapshot, end, labels, dueText } = setting;
  const clauseOf = (row: string) => {
    const definition = snapshot.contract.scorecard.rows.find(({ id }) => id === row);
    return clauseNo(labels, definition?.clause ?? null);
  };
  return snapshot.findings.flatMap((finding): TodoItem[] => {
    const charges = setting.chargesOf(finding.id);
    const charge = charges.find((one) => !isAward(one));
    // Nobody needs to reply to praise.
    if (!charge && (charges.length > 0 || onlyAdds(snapshot, finding.row))) return [];
    const said = { what: `${finding.id} ${finding.text}`, record: finding.id, clause: clauseOf(finding.row) };
    const effect = costOf(setting, charge);
    if (finding.may_reply && finding.state !== 'unconfirmed' && finding.state !== 'dismissed') {
      const deadline = finding.reply_due === null ? '决定之前' : dueText(finding.reply_due);
      return [
        {
          ...NOTHING,
          ...said,
          sort: 'reply',
          party: OWNER.provider,
          action: '书面答复：无异议，或写明异议与凭据',
          due: finding.reply_due,
          deadline,
          effect,
        },
      ];
    }
    if (finding.state === 'disputed') {
      const { total, total_if_dismissed: second } = snapshot.score;
      const words = (figure: string) =>
        snapshot.score.max === null ? figureText(figure, snapshot.score) : signed(figure);
      const both = second === total ? effect : `认定成立 ${words(total)}，全部异议成立 ${words(second)}`;
      return [
        {
          ...NOTHING,
          ...said,
          sort: 'decide',
          party: OWNER.client,
          action: '复核异议，书面决定并写明理由',
          effect: both,
        },
      ];
    }
    if (finding.state !== 'unconfirmed' && finding.notified_at === null && finding.decision === null && end > 0)
      return [
        {
          ...NOTHING,
          ...said,
          sort: 'confirm',
          party: OWNER.client,
          action: '书面告知乙方；答复期限从告知起算',
          effect,
        },
      ];
    return [];
  });
}

/** Stretches that a late charge would leave out if they were proven: what each of them still lacks. */
function proofItems(setting: Setting): TodoItem[] {
  const { snapshot, records, labels } = setting;
  const rules = new Map(
    snapshot.contract.scorecard.rows.flatMap((row) => row.rules.map((rule) => [`${row.id}/${rule.id}`, rule] as const)),
  );
  const told = new Set<string>();
  return snapshot.charges.flatMap((charge) => {
    const late = rules.get(`${charge.row}/${charge.rule}`)?.late as { exclude?: unknown } | undefined;
    const lists = [late?.exclude ?? []].flat() as { field?: string }[];
    return charge.records.flatMap((id) => {
      const known = records.get(id);
      return lists.flatMap(({ field = '' }): TodoItem[] => {
        const list = known?.record.fields[field];
        const entry = KINDS[known?.kind ?? '']?.fields[field];
        if (!known || !entry || !Array.isArray(list)) return [];
        return list.flatMap((item, index): TodoItem[] => {
          const key = `${id} ${field} ${index}`;
          const lacking = PROOF_FIELDS.filter((name) => entry.fields?.[name] && !isFilled(item, name));
          if (lacking.length === 0 || told.has(key)) return [];
          told.add(key);
          const words = lacking.map((name) => entry.fields?.[name]?.title ?? name).join('、');
          const kind = String((item as { [name: string]: Value }).kind ?? '');
          const label = entry.fields?.kind?.labels?.[kind] ?? entry.title;
          return [
            {
              ...NOTHING,
              sort: 'prove',
              party: OWNER.both,
              person: personOf(snapshot, known.record),
              what: `${id} ${label}（第 ${index + 1} 段）`,
              action: `缺：${words}`,
              effect: costOf(setting, charge),
              clause: clauseNo(labels, charge.clause),
              record: id,
            },
          ];
        });
      });
    });
  });
}

const PROOF_FIELDS = ['to', 'proof', 'countersigned_by'];

function isFilled(item: Value, name: string): boolean {
  const value = typeof item === 'object' && item !== null && !Array.isArray(item) ? item[name] : undefined;
  return value !== undefined && value !== null && value !== '';
}

function personOf(snapshot: Snapshot, { fields }: LedgerRecord): string | null {
  const id = [fields.handler, fields.executor, fields.recorded_by].find((one) => typeof one === 'string' && one !== '');
  return typeof id === 'string' ? (personName(snapshot, id) ?? id) : null;
}

function gapItems(setting: Setting): TodoItem[] {
  const { snapshot, labels, dueText, end } = setting;
  const doers = doersOf(snapshot);
  return snapshot.occurrences
    .filter(({ status }) => status === 'missing' || status === 'invalid')
    .map((one): TodoItem => {
      const past = one.status === 'missing' && one.sort === 'prior-step';
      const others = !owedByProvider(one);
      return {
        ...NOTHING,
        sort: past ? 'explain' : others ? 'confirm' : 'hand-in',
        party: OWNER[one.owner],
        person: doers(one).personName,
        what: one.title,
        action: actionOf(one, past),
        due: one.due,
        deadline: dueText(one.due),
        overdue: one.due !== null && one.due < end,
        effect: costOf(setting, setting.chargeOf.get(`occurrence:${one.id}`)),
        clause: clauseNo(labels, one.clause),
        occurrence: one.id,
        path: past || one.status === 'invalid' || others ? '' : one.suggested_path,
      };
    });
}

function actionOf(one: Occurrence, past: boolean): string {
  if (past) return `${gapWord(one).word}经过并整改`;
  if (one.status === 'invalid') return '已有记录但不合格式，请按核查提示更正';
  return one.owner === 'client' || one.owner === 'panel' ? `请${OWNER[one.owner]}提供` : '提交；照实显示为迟交';
}

/** Records of kinds that take effect only through a role: nobody with it stands behind them, or behind what the file now says. */
function confirmItems(setting: Setting): TodoItem[] {
  const { snapshot, labels } = setting;
  const roles = new Map(snapshot.contract.contract.roles.map(({ id, title }) => [id, title]));
  return snapshot.ledgers.flatMap(({ kind, records }) =>
    records
      .filter(
        ({ valid, provenance, fields, recorded_at }) =>
          valid &&
          (provenance.confirmed === false || provenance.standing !== undefined) &&
          !isShelved(fields.status) &&
          isBy(setting, recorded_at),
      )
      .map((record): TodoItem => {
        const role = roles.get(KINDS[kind]?.effectiveRole ?? '') ?? OWNER.client;
        const title = [record.fields.title, record.fields.fact].find((one) => typeof one === 'string');
        return {
          ...NOTHING,
          sort: 'confirm',
          party: role,
          what: [record.id, KINDS[kind]?.title, title].filter(Boolean).join(' '),
          action: record.provenance.standing
            ? `改动未经${role}确认，仍按版本 ${record.provenance.standing.commit} 计：请${role}确认，或者恢复`
            : `未生效：请${role}核实，同意的由${role}身份提交或合并`,
          clause: clauseNo(labels, null),
          record: record.id,
        };
      }),
  );
}

function isShelved(status: Value | undefined): boolean {
  return status === 'draft' || status === 'withdrawn';
}

/** Registered by the as-of day. */
function isBy({ snapshot }: Setting, recorded: string | null): boolean {
  return recorded === null || daysBetween(recorded.slice(0, 10) as Day, snapshot.identity.as_of as Day) >= 0;
}

/** Open points whose readings differ on the actual records, the widest apart first. */
function parameterItems({ snapshot, labels }: Setting): TodoItem[] {
  return snapshot.parameters
    .filter(({ starred }) => starred)
    .map((one) => ({ one, effect: effectOf(one, snapshot.score.total) }))
    .sort((a, b) => b.effect.compare(a.effect) || compareText(a.one.no, b.one.no))
    .map(({ one }): TodoItem => {
      const totals = one.readings.flatMap(({ id, title, total }) =>
        total !== null && id !== one.reading && total !== snapshot.score.total
          ? [`“${title}”合计 ${signed(total)}`]
          : [],
      );
      return {
        ...NOTHING,
        sort: 'sign',
        party: OWNER.both,
        what: `${one.no} ${one.title}`,
        action: `现按“${one.value_text}”试算，请双方商定后签确认书`,
        effect: totals.join('；'),
        clause: clauseNo(labels, one.clause),
        parameter: one.key,
      };
    });
}

/** How far the farthest reading takes the total from where it stands. */
function effectOf({ readings }: ParameterState, total: string): Fraction {
  return readings.reduce((most, reading) => {
    const far = reading.total === null ? new Fraction(0) : new Fraction(reading.total).sub(total).abs();
    return far.gt(most) ? far : most;
  }, new Fraction(0));
}

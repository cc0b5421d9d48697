import { parseInstant } from '../../calendar/instant.ts';
import type { Observation } from '../../model/assessment.ts';
import { KINDS } from '../../model/kind-catalogue.ts';
import type { VanishedRecord } from '../../model/provenance.ts';
import type { Context } from '../context.ts';
import { isBlank } from '../evidence/asked.ts';
import { eventsWaiting, sideOf, standsBy } from '../evidence/changed-since.ts';
import type { Pending } from '../evidence/in-effect.ts';
import { vanishedAsOf } from '../evidence/vanished.ts';
import { at, clock, nameOf, type Rule } from '../rule.ts';

/** More than this many out of one file are one story. */
const SINGLE_MAX = 3;

/** A record that history has seen is still there, be it as a withdrawn one, which says why. */
export const vanishedRecord: Rule = {
  id: 'vanished-record',
  title: '入过库的记录应保留，作废的以撤回写明',
  about: [],
  checks: ['P'],
  check(context) {
    const files = Map.groupBy(vanishedAsOf(context), ({ file }) => file);
    return [
      ...[...files.values()].flatMap((list) =>
        list.length > SINGLE_MAX ? [together(context, list)] : list.map((one) => alone(context, one)),
      ),
      ...withdrawn(context),
    ];
  },
};

const HINT = '请恢复该记录，或把记录状态写成撤回（status: withdrawn）并写明原因';

function waiting(context: Context): Pending[] {
  return [...context.book.pending, ...eventsWaiting(context)];
}

function alone(context: Context, { id, kind, file, line, lastSeen }: VanishedRecord): Observation {
  const { zone } = context;
  const kept = waiting(context).find((one) => one.id === id && one.effective?.valid);
  return {
    rule: 'vanished-record',
    // No line of what is there now is to blame.
    at: { file, index: -1, path: [] },
    message: `${titleOf(kind)} ${id} 现已不在材料中；最后见于版本 ${lastSeen.hash.slice(0, 7)}（${clock(lastSeen.committed_at, zone)}）的 ${file}:${line}${kept ? `；${sideOf(context, kept)}没有确认删除，仍按${standsBy(context, kept)} 计` : ''}`,
    hint: kept ? keptHint(sideOf(context, kept)) : HINT,
  };
}

function keptHint(side: string): string {
  return `请${side}确认或恢复：恢复所示版本的内容；确不再需要的，由${side}在自己的身份下把记录状态写成撤回（status: withdrawn）并写明原因`;
}

function together(context: Context, list: readonly VanishedRecord[]): Observation {
  const last = list.reduce((found, one) => (one.lastSeen.committed_at > found.lastSeen.committed_at ? one : found));
  const ids = list.map(({ id }) => id);
  const kept = waiting(context).filter(({ id, effective }) => effective?.valid && ids.includes(id));
  const version = `${last.lastSeen.hash.slice(0, 7)}（${clock(last.lastSeen.committed_at, context.zone)}）`;
  const side = kept[0] ? sideOf(context, kept[0]) : '';
  return {
    rule: 'vanished-record',
    at: { file: last.file, index: -1, path: [] },
    message: `${titleOf(last.kind)} ${ids.slice(0, 3).join('、')} 等 ${list.length} 条现已不在材料中；最后见于版本 ${version}的 ${last.file}${side ? `；其中 ${kept.length} 条${side}没有确认删除，仍按${side}最后确认的版本计` : ''}`,
    hint: '请从所示版本取回这些记录；挪到别处的，放回本合同目录之下；作废的把记录状态写成撤回（status: withdrawn）并写明原因',
  };
}

function titleOf(kind: string | null): string {
  return kind === null ? '记录' : (KINDS[kind]?.title ?? kind);
}

/** Withdrawing is how to take a record out, if it says why. */
function withdrawn({ book, input, end }: Context): Observation[] {
  // One that its side has not withdrawn is not withdrawn: that is said where it is asked to confirm.
  const waiting = new Set(book.pending.map(({ id }) => id));
  return input.records
    .filter(({ id, fields }) => fields.status === 'withdrawn' && isBlank(fields.remarks) && !waiting.has(id))
    .filter(({ fields }) => (parseInstant(String(fields.recorded_at)) ?? Number.NEGATIVE_INFINITY) < end)
    .map((record) => ({
      rule: 'vanished-record',
      at: at(record, 'status'),
      message: `${nameOf(record)} 已撤回，没有写原因`,
      hint: '请在备注（remarks）写明为什么撤回；由别的记录代替的，写上那一条的编号',
      expected: '备注（remarks）',
    }));
}

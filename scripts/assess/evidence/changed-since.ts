import type { Observation } from '../../model/assessment.ts';
import { roleBehind } from '../../model/confirmable.ts';
import { KINDS } from '../../model/kind-catalogue.ts';
import { BODY } from '../../model/record.ts';
import type { Context } from '../context.ts';
import { at, gathered, titleOf } from '../rule.ts';
import { instantOf } from './book.ts';
import { platformWords, throughHands } from './by-platform.ts';
import { differences, type Pending } from './in-effect.ts';

/** As many fields are named. */
const FIELDS_MAX = 3;
/** And as many records of one file, changed alike, told each for itself. */
const ALIKE_MAX = 2;

/**
 * What waits for the side that has to stand behind it: which version counts meanwhile, since when and by whom. What has
 * vanished altogether is another rule's, unless its whole file cannot be read.
 */
export function changedSince(context: Context): Observation[] {
  const { book, input, end } = context;
  const vanished = new Set(input.history.vanished.map(({ id }) => id));
  const found = [...book.pending, ...eventsWaiting(context)]
    .filter(({ id, record }) => record !== null || !vanished.has(id))
    .filter(({ standing: { record } }) => (instantOf(record?.fields.recorded_at) ?? Number.NEGATIVE_INFINITY) < end)
    .filter(({ record }) => record === null || !book.unproven(record))
    .map((one) => ({ observation: told(context, one), cause: causeOf(context, one) }));
  return gathered(
    found,
    ({ cause }) => cause,
    (group) => `本文件共有 ${group.length} 条是这样，各按最后确认的那一版计`,
    ALIKE_MAX,
  );
}

/** Events that move a clock or cost money count as the client confirmed them; what else they say is anyone's to put right. */
export function eventsWaiting({ contract, input }: Context): Pending[] {
  const counts = new Set(['penalty-decision', ...(contract.contract.shifts ?? []).map(({ subtype }) => subtype)]);
  const open = [...(input.history.standing ?? [])].filter(
    ([, { state, kind, record }]) =>
      state === 'stands' && KINDS[kind ?? '']?.effectiveRole === null && counts.has(String(record?.fields.subtype)),
  );
  if (open.length === 0) return [];
  const present = new Map(input.records.map((record) => [record.id, record]));
  return open.map(([id, standing]) => {
    const record = present.get(id) ?? null;
    const changed = record && standing.record ? differences(standing.record, record) : [];
    return { id, record, standing, effective: standing.record, changed };
  });
}

function told(context: Context, one: Pending): Observation {
  const { standing, effective } = one;
  const title = sideOf(context, one);
  const version = standing.commit.hash.slice(0, 7);
  const name = `${KINDS[standing.kind ?? '']?.title ?? '记录'} ${one.id}`;
  const still = effective?.valid
    ? `仍按${standsBy(context, one)} 计`
    : `${standsBy(context, one)} 按现在的格式不合格，改动前后都不生效`;
  return {
    rule: 'unconfirmed',
    at: placeOf(one),
    message: `${name} ${howOf(context, one, title)}，未经${title}确认；${still}`,
    hint: `请${title}确认或恢复：同意改动的，由${title}在自己的身份下提交或合并；不同意的，恢复成版本 ${version} 的内容${platformWords(context, title, ...throughHands(context.input.history.records.get(one.id)))}`,
    expected: `由${title}身份提交或合并，或与版本 ${version} 一致`,
  };
}

/** The record in the content, at the first of what differs; of one that is gone, its file. */
function placeOf({ record, effective, changed }: Pending): Observation['at'] {
  if (record === null) return { file: effective?.file ?? '', index: -1, path: [] };
  const field = changed.find((name) => name === BODY || name in record.fields);
  return at(record, field ?? 'id');
}

function howOf({ input, zone }: Context, { record, standing, changed }: Pending, title: string): string {
  if (record === null) return '所在的文件现在读不出这条记录';
  const last = input.history.records.get(record.id)?.last;
  // A work tree that differs from its head: nobody has committed that yet.
  const isOpen = new Set(input.history.uncommitted).has(record.file) || !last;
  const when = isOpen ? '有尚未提交的改动' : `在 ${zone.dayOf(last.committed_at)} 由非${title}身份改动`;
  const what = record.fields.status === 'withdrawn' ? '改成撤回' : fieldsOf(standing.kind ?? record.kind, changed);
  return `${when}（${what}）`;
}

function fieldsOf(kind: string, changed: readonly string[]): string {
  const words = changed.map((name) => (name === BODY ? '正文' : name === 'kind' ? '种类' : titleOf(kind, name)));
  return words.length > FIELDS_MAX ? `${words.slice(0, FIELDS_MAX).join('、')}等 ${words.length} 处` : words.join('、');
}

/** What the contract calls the side that has to confirm. */
export function sideOf({ contract }: Context, { standing }: Pick<Pending, 'standing'>): string {
  const role = roleBehind(standing.kind);
  return contract.contract.roles.find(({ id }) => id === role)?.title ?? role;
}

/** The version that counts: when it was confirmed, by whom, and which it is. */
export function standsBy({ zone }: Context, { standing }: Pick<Pending, 'standing'>): string {
  const { commit, merged } = standing;
  const day = zone.dayOf(commit.committed_at);
  return `${standing.by.name} ${day} ${merged ? '合并' : '提交'}的版本 ${commit.hash.slice(0, 7)}`;
}

function causeOf({ input }: Context, { record, effective }: Pending): string {
  if (record === null) return `${effective?.file ?? ''}`;
  return `${record.file} ${input.history.records.get(record.id)?.last.hash ?? ''}`;
}

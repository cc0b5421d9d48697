import type { Param, Requirement } from '../../model/contract.ts';
import { KINDS } from '../../model/kind-catalogue.ts';
import type { Value } from '../../model/record.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { recurrenceWords } from '../recurrence-words.ts';
import { labelOf } from '../words.ts';

/** A word of a due form: itself, or the open point that holds it. */
type Word = string | number | Param | undefined;

const UNITS: { readonly [frequency: string]: string } = { DAILY: '天', WEEKLY: '周', MONTHLY: '个月', YEARLY: '年' };
const PER: { readonly [per: string]: string } = {
  system: '每个系统一份',
  person: '每人一份',
  item: '每个服务项一份',
  row: '每行服务一份',
};
const ANCHORS: { readonly [anchor: string]: string } = {
  'term.start': '服务期开始',
  'term.end': '服务期届满',
  signed_on: '合同签订',
};

/** When a requirement's material is due, as one tells a colleague; open points as they are read now. */
export function dueSentence(snapshot: Snapshot, { due }: Requirement): string {
  const read = (word: Word): Value => (typeof word === 'object' ? readingOf(snapshot, word) : (word ?? null));
  if ('once' in due) return onceWords(due.once, read);
  if ('every' in due) return everyWords(due.every, read);
  if ('per' in due) return `每有一条${triggerWords(due.per, read)}`;
  if ('triggered' in due) return `发生了才写：有了${triggerWords(due.triggered, read)}`;
  if ('planned' in due) {
    const days = read(due.planned.report_workdays);
    return `按${titleOf(due.planned.plan)}逐项，计划日后 ${text(days)} 个工作日内`;
  }
  return '始终有效，不按份数要';
}

type Read = (word: Word) => Value;
type Once = Extract<Requirement['due'], { once: unknown }>['once'];
type Every = Extract<Requirement['due'], { every: unknown }>['every'];
type Trigger = Partial<Extract<Requirement['due'], { per: unknown }>['per']> & { kind: string };

function onceWords(once: Once, read: Read): string {
  const each = once.topics ? `${once.topics.map(({ title }) => title).join('、')}各一份` : (PER[once.per ?? ''] ?? '');
  return [moment(once, read), each].filter(Boolean).join('，');
}

function moment(once: Once, read: Read): string {
  if (once.on !== undefined) return `${once.on} 前`;
  const before = read(once.before);
  if (before !== null) return `在${anchor(before)}之前`;
  const after = read(once.after);
  if (after === null || after === 'none') return '按现在的约定不要求';
  const workdays = read(once.workdays);
  if (workdays !== null) return `${anchor(after)}后 ${text(workdays)} 个工作日内`;
  if (once.days === 0) return `${anchor(after)}当日`;
  return once.days === undefined ? `${anchor(after)}之后` : `${anchor(after)}后 ${once.days} 天内`;
}

function anchor(word: Value): string {
  const name = text(word);
  return name.startsWith('record:') ? titleOf(name.slice('record:'.length)) : (labelOf(ANCHORS, name) ?? name);
}

function everyWords(every: Every, read: Read): string {
  const period = periodWords(every, read);
  if (period === null) return '按现在的约定不要求';
  const grace = read(every.grace_workdays);
  const end = every.days === undefined ? '期末' : '当日';
  const last = grace === null ? '' : grace === 0 ? `${end}` : `${end}后 ${text(grace)} 个工作日内`;
  return [period, PER[every.per ?? ''] ?? '', last].filter(Boolean).join('，');
}

function periodWords(every: Every, read: Read): string | null {
  if (every.breaks !== undefined) return '每个放假期之前';
  const days = read(every.days);
  if (days !== null) return days === 'workdays' ? '每个工作日' : '每天';
  if (every.rrule !== undefined) return recurrenceWords(every.rrule) ?? ruleWords(every.rrule);
  const each = read(every.each) ?? 1;
  if (typeof each !== 'number' || each < 1) return null;
  return each === 1 ? '每个月' : each === 3 ? '每季度' : `每 ${each} 个月`;
}

function ruleWords(rrule: string): string {
  const part = (name: string) => new RegExp(`${name}=([^;]+)`).exec(rrule)?.[1];
  const unit = UNITS[part('FREQ') ?? ''];
  const interval = Number(part('INTERVAL') ?? 1);
  if (unit === undefined) return '按约定的周期';
  return interval === 1 ? `每${unit}` : `每 ${interval} ${unit}`;
}

/** 故障记录（其中每一项），之后 3 个工作日内 */
function triggerWords(trigger: Trigger, read: Read): string {
  const what = titleOf(trigger.kind);
  const which = [trigger.where === undefined ? '' : '符合条件的', what].join('');
  const each = trigger.each === undefined ? '' : '，其中每一项';
  const limit = limitWords(trigger, read);
  return `${which}${each}，${limit}`;
}

function limitWords(trigger: Trigger, read: Read): string {
  if (trigger.before) return `在${momentTitle(trigger, read)}之前`;
  if (trigger.on !== undefined) return '按其中写明的期限';
  const [workdays, hours] = [read(trigger.workdays), read(trigger.hours)];
  if (workdays !== null) return workdays === 0 ? '当日' : `之后 ${text(workdays)} 个工作日内`;
  return hours === null ? '没有固定期限' : `之后 ${text(hours)} 小时内`;
}

/** The field of the trigger from which the time runs, by its title. */
function momentTitle({ kind, at }: Trigger, read: Read): string {
  const name = text(read(at));
  return ANCHORS[name] ?? KINDS[kind]?.fields[name]?.title ?? '那一刻';
}

function readingOf({ contract, parameters }: Snapshot, { param }: { param: string }): Value {
  const reading = parameters.find((one) => one.key === param)?.reading;
  const declared = contract.parameters.parameters.find((one) => one.key === param);
  return (declared?.readings.find((one) => one.id === reading)?.value ?? null) as Value;
}

/** A table of values is one number for each sort of record. */
function text(value: Value): string {
  return typeof value === 'object' && value !== null ? '约定的' : String(value);
}

function titleOf(kind: string): string {
  return KINDS[kind]?.title ?? kind;
}

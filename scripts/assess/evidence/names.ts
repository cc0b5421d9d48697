import { KINDS } from '../../model/kind-catalogue.ts';
import type { Value } from '../../model/record.ts';
import { makeSuggester } from '../../model/similar.ts';
import type { Context } from '../context.ts';

/**
 * Everything a record's field may name, by the words of the schemas (`x-refers`): `record`, a kind, `personnel`,
 * `clause`, `row`, `requirement` …, `task` of the plan, `shift` of the roster, `member` of the panel beside it. `beside` are the fields
 * around the name.
 */
export interface Names {
  has(target: string, value: string, beside: Beside): boolean;
  /** Whether what the target names depends on what stands beside it. */
  isScoped(target: string): boolean;
  list(target: string, beside: Beside): readonly string[];
  /** A name that differs from this one by a slip of the pen, if there is one. */
  suggest(target: string, value: string, beside: Beside): string | undefined;
  /** Chinese word for what the target is. */
  titleOf(target: string): string;
  /** Kind of the record with that id, whatever its state; undefined when there is none. */
  kindOf(id: string): string | undefined;
}

type Beside = { readonly [key: string]: Value };

const TITLES: { readonly [target: string]: string } = {
  record: '记录',
  personnel: '人员',
  clause: '条款',
  row: '考核行',
  body: '机构',
  requirement: '要求',
  occurrence: '应交',
  parameter: '参数',
  reading: '读法',
  instalment: '付款安排',
  member: '专家小组成员',
  'panel-item': '专家表决项',
  'service-item': '服务项',
  'service-row': '服务行',
  shift: '班次',
  system: '系统',
  task: '任务',
  volume: '卷',
};

/** Names that are known only with the value beside them: a task with its plan, a shift with its roster. */
const SCOPES: { readonly [target: string]: string } = {
  member: 'panel',
  reading: 'key',
  shift: 'roster',
  task: 'plan',
};

export function namesOf(context: Context): Names {
  const { contract, parameters, scorecard, checklist, volumes } = context.contract;
  const { book } = context;
  const kindOf = (id: string) => book.any(id)?.kind;
  /** Lists of records are made for what does not resolve; whether one does, the book tells. */
  const first = () => context.input.records.filter((record) => book.any(record.id) === record);
  const idsOf = (kind: string) => first().flatMap((record) => (record.kind === kind ? record.id : []));
  // The client's people act through identities and need not be on the provider's roster.
  const people = contract.identities.flatMap(({ person }) => person ?? []);
  const inside = (id: Value | undefined, list: string) => {
    const items = book.find(String(id))?.fields[list];
    // The record may be one that the schema refused.
    const ids = Array.isArray(items) ? items.map((item) => (item as { id?: Value } | null)?.id) : [];
    return ids.filter((one) => typeof one === 'string');
  };
  const lists: { readonly [target: string]: (beside: Beside) => readonly string[] } = {
    record: () => first().map(({ id }) => id),
    personnel: () => [...idsOf('personnel'), ...people],
    clause: () => [...context.clauses.keys()],
    row: () => scorecard.rows.map(({ id }) => id),
    body: () => (contract.bodies ?? []).map(({ id }) => id),
    requirement: () => checklist.requirements.map(({ id }) => id),
    occurrence: () => checklist.requirements.map(({ id }) => id),
    parameter: () => parameters.parameters.map(({ key }) => key),
    reading: ({ key }) => parameters.parameters.find((one) => one.key === key)?.readings.map(({ id }) => id) ?? [],
    instalment: () => (contract.payments ?? []).map(({ id }) => id),
    // A signature stands in a list of its own, without its panel beside it: any member will do there.
    member: ({ panel }) => (panel === undefined ? idsOf('panel') : [panel]).flatMap((id) => inside(id, 'members')),
    'panel-item': () => (checklist.panel_items ?? []).map(({ id }) => id),
    'service-item': () => (contract.service_items ?? []).map(({ id }) => id),
    'service-row': () => (contract.service_rows ?? []).map(({ id }) => id),
    system: () => [...context.systems.keys()],
    shift: ({ roster }) => inside(roster, 'shifts'),
    task: ({ plan }) => inside(plan, 'tasks'),
    volume: () => volumes.volumes.map(({ id }) => id),
  };
  const made = new Map<string, { names: ReadonlySet<string>; suggest: (word: string) => string | undefined }>();
  const listed = (target: string, beside: Beside) => {
    const scope = beside[SCOPES[target] ?? ''] ?? '';
    const key = `${target}/${String(scope)}`;
    let entry = made.get(key);
    if (!entry) {
      const list = lists[target] ?? (KINDS[target] ? () => idsOf(target) : null);
      if (!list) throw new Error(`a schema refers to “${target}”, which names nothing`);
      const names = new Set(list(beside));
      entry = { names, suggest: makeSuggester(names) };
      made.set(key, entry);
    }
    return entry;
  };
  return {
    has(target, value, beside) {
      if (target === 'record') return book.any(value) !== undefined;
      if (lists[target] === undefined && KINDS[target]) return kindOf(value) === target;
      return listed(target, beside).names.has(nameIn(target, value));
    },
    isScoped: (target) => target in SCOPES,
    list: (target, beside) => [...listed(target, beside).names],
    suggest: (target, value, beside) => listed(target, beside).suggest(nameIn(target, value)),
    titleOf: (target) => TITLES[target] ?? KINDS[target]?.title ?? target,
    kindOf,
  };
}

/** Of an occurrence only its requirement is known here: which ones are due depends on the readings in force. */
function nameIn(target: string, value: string): string {
  return target === 'occurrence' ? (value.split('/')[0] ?? '') : value;
}

import type { ContractFiles } from '../../model/contract.ts';
import { KINDS } from '../../model/kind-catalogue.ts';
import { type Add, fieldsOf, headOf, params } from './links.ts';

/** Days of the contract that a date may be counted from, and the word for none. */
const ANCHORS = new Set(['signed_on', 'term.start', 'term.end', 'none']);

/** Every name in the checklist that must resolve. */
export function checklistLinks({ checklist }: ContractFiles, link: Add): void {
  checklist.conditions.forEach(({ clause, rules }, index) => {
    link('checklist', ['conditions', index, 'clause'], clause, '条款');
    rules?.forEach((rule, at) => link('checklist', ['conditions', index, 'rules', at], rule, '核查规则'));
  });
  const requirements = new Set(checklist.requirements.map(({ id }) => id));
  checklist.panel_items?.forEach(({ clause, basis }, index) => {
    link('checklist', ['panel_items', index, 'clause'], clause, '条款');
    basis.forEach((id, at) =>
      link('checklist', ['panel_items', index, 'basis', at], id.split('/')[0], '要求', requirements),
    );
  });
  checklist.requirements.forEach(({ clause, rows, where, done_at, kinds, section, condition, due }, index) => {
    const path = ['requirements', index];
    link('checklist', [...path, 'clause'], clause, '条款');
    rows?.forEach((row, at) => link('checklist', [...path, 'rows', at], row, '登记行'));
    params(where, [...path, 'where'], (key, at) => link('checklist', at, key, '参数'));
    for (const field of done_at?.split('|') ?? [])
      link('checklist', [...path, 'done_at'], field, '字段', fieldsOf(kinds));
    kinds.forEach((kind, at) => link('checklist', [...path, 'kinds', at], kind, '记录种类'));
    link('checklist', [...path, 'section'], section, '档案小节');
    link('checklist', [...path, 'condition'], condition, '验收条件');
    params(due, [...path, 'due'], (key, at) => link('checklist', at, key, '参数'));
    const [form, spec] = Object.entries(due)[0] as [string, DueSpec];
    const at = (...steps: string[]) => [...path, 'due', form, ...steps];
    const own = fieldsOf(kinds);
    for (const [word, field] of Object.entries(spec.match ?? {}))
      link('checklist', at('match', word), headOf(field), '字段', own);
    for (const word of ['after', 'before'] as const) {
      const anchor = spec[word];
      if (typeof anchor !== 'string') continue;
      if (!anchor.startsWith('record:')) {
        link('checklist', at(word), anchor, '起点', ANCHORS);
        continue;
      }
      const kind = anchor.slice('record:'.length);
      link('checklist', at(word), kind, '记录种类');
      if (KINDS[kind] && typeof spec.at === 'string') link('checklist', at('at'), spec.at, '字段', fieldsOf([kind]));
    }
    link('checklist', at('plan'), spec.plan, '记录种类');
    link('checklist', at('findings_row'), spec.findings_row, '考核行');
    link('checklist', at('kind'), spec.kind, '记录种类');
    if (spec.kind === undefined || !KINDS[spec.kind]) return;
    const trigger = fieldsOf([spec.kind]);
    const item = spec.each === undefined ? [] : Object.keys(KINDS[spec.kind]?.fields[spec.each]?.fields ?? {});
    const dated = new Set([...trigger, ...item, 'signed_on', 'term.start', 'term.end']);
    if (typeof spec.at === 'string') link('checklist', at('at'), spec.at, '字段', dated);
    link('checklist', at('each'), spec.each, '字段', trigger);
    link('checklist', at('on'), spec.on, '字段', dated);
    link('checklist', at('ref_item'), spec.ref_item, '字段', own);
    const [ref, isTriggers] = [spec.ref?.replace(/^record\./, ''), spec.ref?.startsWith('record.')];
    if (ref !== undefined) link('checklist', at('ref'), headOf(ref), '字段', isTriggers ? trigger : own);
  });
}

/** All that the six due forms may hold. */
interface DueSpec {
  after?: unknown;
  before?: unknown;
  each?: string;
  on?: string;
  ref_item?: string;
  match?: { [word: string]: string };
  plan?: string;
  findings_row?: string;
  kind?: string;
  at?: unknown;
  ref?: string;
}

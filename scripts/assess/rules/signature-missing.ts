import type { Observation } from '../../model/assessment.ts';
import type { SignatureRule } from '../../model/contract.ts';
import { KINDS } from '../../model/kind-catalogue.ts';
import type { EvidenceRecord, Fields, Value } from '../../model/record.ts';
import type { Context } from '../context.ts';
import { hasPaper, isBlank, signaturesAsked } from '../evidence/asked.ts';
import { at, latest, nameOf, type Rule, titleOf } from '../rule.ts';

/** Whoever is to sign a paper has signed and sealed it, and where that can be seen is known. Which papers: the contract. */
export const signatureMissing: Rule = {
  id: 'signature-missing',
  title: '应签字盖章的材料，该签的各方应签齐',
  about: [],
  checks: ['S'],
  check(context) {
    const roles = new Map(context.contract.contract.identities.map(({ person, role }) => [person, role]));
    const staff = new Set(context.book.of('personnel').map(({ id }) => id));
    return signaturesAsked(context).flatMap(({ rule, record }) => [
      ...(rule.signer === undefined ? [] : bySigner(context, record, rule, rule.signer, { roles, staff })),
      ...(rule.list === undefined ? [] : byList(context, record, rule, rule.list)),
      ...(rule.page && !hasPaper(record) ? [noPage(record, rule)] : []),
    ]);
  },
};

interface People {
  roles: ReadonlyMap<string | undefined, string>;
  staff: ReadonlySet<string>;
}

/** One signer in a field of his own; whom nobody knows is an unresolved reference, and another rule's. */
function bySigner(
  context: Context,
  record: EvidenceRecord,
  { title, side }: SignatureRule,
  field: string,
  { roles, staff }: People,
): Observation[] {
  const value = record.fields[field];
  const what = titleOf(record.kind, field);
  if (isBlank(value)) {
    return [missing(record, [value === undefined ? 'id' : field], `${title}没有写${what}`, `${what}（${field}）`)];
  }
  if (side === undefined) return [];
  const person = String(value);
  const role = roles.get(person) ?? (staff.has(person) ? 'provider' : undefined);
  if (role === undefined || role === side) return [];
  const wanted = context.contract.contract.roles.find(({ id }) => id === side)?.title ?? side;
  return [missing(record, [field], `${title}的${what} ${person} 不是${wanted}的人`, `${wanted}的人签署`)];
}

/** A list of parties, or one that is to be held against the roll of a group. */
function byList(context: Context, record: EvidenceRecord, rule: SignatureRule, list: string): Observation[] {
  const items = Array.isArray(record.fields[list]) ? (record.fields[list] as Value[]) : [];
  if (rule.members !== undefined) return members(context, record, rule, list, items);
  return rule.parties === undefined ? [] : parties(record, rule, rule.parties, list, items);
}

function parties(
  record: EvidenceRecord,
  rule: SignatureRule,
  wanted: number,
  list: string,
  items: readonly Value[],
): Observation[] {
  const signed = items as readonly Fields[];
  const names = new Set(signed.map(({ party }) => String(party)));
  const found = signed.flatMap((item, index): Observation[] => {
    const who = String(item.party);
    if (isBlank(item.signer)) return [missing(record, [list, index], `${rule.title}：${who}没有签字`, `${who}签字`)];
    if (!rule.sealed || item.sealed === true) return [];
    return [missing(record, [list, index, 'sealed'], `${rule.title}：${who}没有盖章`, `${who}盖章`)];
  });
  if (names.size >= wanted) return found;
  const said = `${rule.title}应有 ${wanted} 方，只写了 ${names.size} 方`;
  return [missing(record, [items.length > 0 ? list : 'id'], said, `${wanted} 方签署`), ...found];
}

/** Everybody on the roll has signed, or given a dissent; on a list of names, everybody is named. */
function members(
  context: Context,
  record: EvidenceRecord,
  rule: SignatureRule,
  list: string,
  items: readonly Value[],
): Observation[] {
  const group = groupOf(context, record, rule.members as string);
  const roll = group?.fields[rule.members as string];
  if (!group || !Array.isArray(roll)) return [];
  const texts = items.filter((item) => typeof item === 'string');
  const absent = (roll as Fields[]).filter(({ id, name }) => {
    if (texts.length > 0) return !texts.some((text) => text.startsWith(String(name)));
    const own = (items as Fields[]).find(({ member }) => member === id);
    return own?.signed !== true && isBlank(own?.dissent);
  });
  if (absent.length === 0) return [];
  const names = absent.map(({ name, id }) => String(name ?? id)).join('、');
  const found = missing(record, [items.length > 0 ? list : 'id'], `${rule.title}少 ${names}`, `${roll.length} 人签齐`);
  return [{ ...found, related: [{ message: '成员名单', at: at(group, rule.members as string) }] }];
}

/** The group that the record names; else the last one that there is. */
function groupOf(context: Context, record: EvidenceRecord, members: string): EvidenceRecord | undefined {
  const named = Object.values(record.fields)
    .map((value) => (typeof value === 'string' ? context.book.find(value) : undefined))
    .find((one) => one !== undefined && one.id !== record.id && members in one.fields);
  if (named) return named;
  const kinds = Object.values(KINDS).filter(({ kind, fields }) => kind !== record.kind && fields[members]?.fields?.id);
  return kinds.flatMap(({ kind }) => latest(context, kind)).at(-1);
}

function noPage(record: EvidenceRecord, { title }: SignatureRule): Observation {
  const said = `${title}没有附签署页，也没有写原件存放处`;
  return missing(record, ['id'], said, '签署页附件，或原件存放处');
}

function missing(record: EvidenceRecord, path: (string | number)[], said: string, expected: string): Observation {
  return {
    rule: 'signature-missing',
    at: at(record, ...path),
    message: `${nameOf(record)} 的${said}`,
    hint: '请对照原件核对；原件上确实没有的，请说明并与对方商定怎样处理，已写下的日期不要改动',
    expected,
  };
}

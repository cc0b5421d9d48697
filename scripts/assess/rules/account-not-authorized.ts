import type { Observation } from '../../model/assessment.ts';
import { compareText } from '../../model/diagnostic.ts';
import type { EvidenceRecord } from '../../model/record.ts';
import { withRows } from '../bulk.ts';
import type { Context } from '../context.ts';
import { instantOf } from '../evidence/book.ts';
import { type Grant, grantsOf } from '../evidence/grants.ts';
import { outsideOf, peopleOf } from '../evidence/presence.ts';
import { at, clock, gathered, nameOf, type Rule, titleOf } from '../rule.ts';

/** As many rows of a bulk log are told one by one. */
const SINGLE_MAX = 10;

/**
 * Whoever works on a system was let in by an authorisation that names the person, the system and that time and, where it
 * lists accounts, the account. A contract without such records keeps its list elsewhere: that there is none is a
 * requirement's affair. So is whoever was not on the roster at all, which another rule tells.
 */
export const accountNotAuthorized: Rule = {
  id: 'account-not-authorized',
  title: '操作所用的账号当时应在授权名单上',
  about: ['authorization', 'operation-log', 'personnel'],
  checks: ['X', 'T'],
  check(context) {
    const grants = Map.groupBy(grantsOf(context), ({ person }) => person);
    if (grants.size === 0) return [];
    const people = peopleOf(context);
    const found = withRows(context, 'operation-log').flatMap((operation) => {
      const moment = instantOf(operation.fields.started_at);
      const id = String(operation.fields.operator);
      const person = people.get(id);
      if (!person || moment === null || !context.usable(operation)) return [];
      if (!context.systems.has(String(operation.fields.system))) return [];
      const lack = lackOf(context, operation, moment, grants.get(id) ?? []);
      if (lack === null) return [];
      const day = context.zone.dayOf(moment);
      return outsideOf(person, day) === null ? [{ id, day, lack, observation: observe(operation, id, lack) }] : [];
    });
    return gathered(
      found,
      ({ id, lack }) => `${id}\n${lack.cause}`,
      (group) => {
        const days = group.map(({ day }) => day).sort(compareText);
        return `${group[0]?.id} 这样的操作共 ${group.length} 条（${days[0]} 至 ${days.at(-1)}）`;
      },
      SINGLE_MAX,
    );
  },
};

/** What is not covered: the first of person, system, time and account by which no authorisation is left. */
interface Lack {
  field: 'operator' | 'account';
  words: string;
  /** What all operations that lack the same have in common. */
  cause: string;
  near?: Grant;
}

function lackOf({ zone }: Context, { fields }: EvidenceRecord, moment: number, own: readonly Grant[]): Lack | null {
  if (own.length === 0) return { field: 'operator', words: '没有账号授权', cause: '' };
  const system = String(fields.system);
  const reaching = own.filter(({ systems }) => systems.includes(system));
  const [first] = reaching;
  if (!first) {
    const words = `的账号授权不含系统 ${system}`;
    return { field: 'operator', words, cause: system, ...(own[0] ? { near: own[0] } : {}) };
  }
  const inForce = reaching.filter(({ from, to }) => from <= moment && moment < to);
  if (inForce.length === 0) {
    const near = reaching.findLast(({ from }) => from <= moment) ?? first;
    const words =
      moment < near.from
        ? `对系统 ${system} 的账号授权 ${clock(near.from, zone)} 起才有`
        : `对系统 ${system} 的账号授权已于 ${String(near.record.fields.valid_to)} 到期`;
    return { field: 'operator', words, cause: `${near.record.id} ${moment < near.from}`, near };
  }
  const { account } = fields;
  if (typeof account !== 'string' || inForce.some(({ accounts }) => accounts?.includes(account) ?? true)) return null;
  return {
    field: 'account',
    words: '的账号授权里没有所用的账号',
    cause: account,
    ...(inForce[0] ? { near: inForce[0] } : {}),
  };
}

function observe(operation: EvidenceRecord, person: string, { field, words, near }: Lack): Observation {
  return {
    rule: 'account-not-authorized',
    at: at(operation, field),
    message: `${nameOf(operation)} 的${titleOf(operation.kind, 'operator')} ${person} ${words}`,
    hint: '请对照授权单核对人员、系统、时间与账号；确在授权之外操作的，请说明经过，并核对权限是否开多了',
    expected: '账号授权列明这个人、这个系统，并在有效期内',
    ...(near ? { related: [{ message: '账号授权', at: at(near.record, 'id') }] } : {}),
  };
}

import type { Observation, Occurrence } from '../../model/assessment.ts';
import { waives } from '../occurrences/slot.ts';
import { at, latest, type Rule } from '../rule.ts';

/** What a waiver excused until it expired is missing again: said once for each waiver, where its last day is written. */
export const waiverExpired: Rule = {
  id: 'waiver-expired',
  title: '例外失效之后，应交的材料照常应交',
  about: ['waiver'],
  checks: ['D', 'P'],
  check(context, occurrences) {
    const expired = latest(context, 'waiver').filter(({ fields }) => String(fields.expires_on) < context.asOf);
    if (expired.length === 0) return [];
    const missing = Map.groupBy(
      occurrences.filter(({ status }) => status === 'missing'),
      ({ requirement }) => requirement,
    );
    const { contract, checklist } = context.contract;
    return expired.flatMap((waiver): Observation[] => {
      const requirement = String(waiver.fields.requirement);
      const short = (missing.get(requirement) ?? []).filter((one) => waives(context, waiver, one));
      if (short.length === 0) return [];
      const index = checklist.requirements.findIndex(({ id }) => id === requirement);
      return [
        {
          rule: 'waiver-expired',
          at: at(waiver, 'expires_on'),
          message: `例外 ${waiver.id} 已于 ${String(waiver.fields.expires_on)} 失效，所涉应交有 ${short.length} 项缺：${listOf(short)}`,
          hint: '请交上所缺的材料，交不出的请说明；以后还需要例外的，请事先另行取得甲方同意',
          expected: '材料或仍有效的例外',
          actual: `${String(waiver.fields.expires_on)} 失效`,
          related: [
            {
              message: short[0]?.title ?? '',
              at: { file: `${contract.id}/checklist.yaml`, index: 0, path: ['requirements', index] },
            },
          ],
        },
      ];
    });
  },
};

const SHOWN_MAX = 3;

function listOf(occurrences: readonly Occurrence[]): string {
  const titles = occurrences.slice(0, SHOWN_MAX).map(({ title }) => title);
  return `${titles.join('、')}${occurrences.length > SHOWN_MAX ? '等' : ''}`;
}

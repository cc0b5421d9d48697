import type { Observation } from '../../model/assessment.ts';
import type { Fields } from '../../model/record.ts';
import { at, latest, nameOf, type Rule } from '../rule.ts';

/** The originals of a paper are as many as it says itself, and each holder has his share. */
export const copiesMismatch: Rule = {
  id: 'copies-mismatch',
  title: '正本份数与各方所执应与约定相符',
  about: ['contract-document'],
  checks: ['Q'],
  check(context) {
    const agreed = new Map((context.contract.contract.copies ?? []).map((one) => [one.document, one.counts]));
    return latest(context, 'contract-document').flatMap((paper): Observation[] => {
      const counts = agreed.get(String(paper.fields.subtype));
      const { copies } = paper.fields;
      if (!counts || !Array.isArray(copies)) return [];
      const held = (copies as Fields[]).map(({ count }) => Number(count));
      const [expected, actual] = [shares(counts), shares(held)];
      if (expected === actual) return [];
      const [total, said] = [sum(counts), sum(held)];
      const words = total === said ? `各方所执为 ${actual} 份` : `共 ${said} 份（${actual}）`;
      return [
        {
          rule: 'copies-mismatch',
          at: at(paper, 'copies'),
          message: `${nameOf(paper)} 的正本${words}，约定共 ${total} 份（${expected}）`,
          hint: '请对照分发登记和各方手里的正本核对，照实更正；另行加印的，请写明依据',
          expected,
          actual,
        },
      ];
    });
  },
};

/** Shares from the greatest down, as `2＋2＋1`: who holds which is not compared. */
function shares(counts: readonly number[]): string {
  return [...counts].sort((a, b) => b - a).join('＋');
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, one) => total + one, 0);
}

import type { Observation } from '../../model/assessment.ts';
import { readCapital, writeCapital } from '../../model/capital.ts';
import { KINDS } from '../../model/kind-catalogue.ts';
import { readFen, yuan } from '../evidence/money.ts';
import { at, latest, nameOf, type Rule, titleOf } from '../rule.ts';

const ABOUT = Object.values(KINDS).flatMap(({ kind, fields }) =>
  fields.amount && fields.amount_capital ? [kind] : [],
);

/** A paper that bears its amount twice bears the same one in figures and in capital numerals. */
export const capitalMismatch: Rule = {
  id: 'capital-mismatch',
  title: '材料上金额的大写与小写应一致',
  about: ABOUT,
  checks: ['Q'],
  check(context) {
    return ABOUT.flatMap((kind) =>
      latest(context, kind).flatMap((paper): Observation[] => {
        const fen = readFen(paper.fields.amount);
        const written = paper.fields.amount_capital;
        if (fen === null || typeof written !== 'string') return [];
        const capital = readCapital(written);
        const plain = /[〇一二三四五六七八九十百千]/u.exec(written)?.[0];
        if (capital === fen && plain === undefined) return [];
        const said =
          capital === null ? '认不出来' : capital === fen ? `里的“${plain}”不是大写` : `是 ${yuan(capital)} 元`;
        return [
          {
            rule: 'capital-mismatch',
            at: at(paper, 'amount_capital'),
            message: `${nameOf(paper)} 的大写金额“${written}”${said}，${titleOf(kind, 'amount')}是 ${yuan(fen)} 元`,
            hint: '请对照原件核对：抄错的照实更正；原件两处不一致的，请退回更正或书面确认以哪个为准',
            expected: writeCapital(fen),
            actual: written,
          },
        ];
      }),
    );
  },
};

import { KINDS } from '../../model/kind-catalogue.ts';
import type { CommitSignature } from '../../model/provenance.ts';
import { at, nameOf, type Rule } from '../rule.ts';

const ABOUT = Object.values(KINDS).flatMap(({ kind, effectiveRole }) => (effectiveRole === null ? [] : [kind]));

/** Where the signers are known, an address alone is not enough: anyone can write it into a commit. */
export const commitSignature: Rule = {
  id: 'commit-signature',
  title: '以甲方身份提交的记录，签名应出自名单上的密钥',
  checks: ['P', 'S'],
  about: ABOUT,
  check(context) {
    if (!context.book.testifies) return [];
    const pending = context.book.pending.flatMap(({ record }) => record ?? []);
    return ABOUT.flatMap((kind) =>
      [...context.book.of(kind), ...pending.filter((record) => record.kind === kind)].flatMap((record) => {
        const found =
          context.usable(record) && context.book.confirmed(record) !== true ? context.book.unproven(record) : null;
        if (!found) return [];
        const { commit, signature } = found;
        return [
          {
            rule: 'commit-signature',
            at: at(record, 'id'),
            message: `${nameOf(record)} 由 ${signature.principal} 提交（${commit.hash.slice(0, 10)}），${trouble(signature)}，暂不生效`,
            hint: `请 ${signature.principal} 本人核对这次提交，并用自己的密钥签名后重新提交或合并；换过密钥的，请更新签名人名单`,
            expected: `${signature.principal} 的密钥所作的签名`,
          },
        ];
      }),
    );
  },
};

function trouble({ status }: CommitSignature): string {
  return status === 'bad' ? '签名与签名人名单不符' : '没有签名，而名单上有这个身份的密钥';
}

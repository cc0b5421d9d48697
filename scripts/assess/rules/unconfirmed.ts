import { KINDS } from '../../model/kind-catalogue.ts';
import { at, nameOf, type Rule } from './rule.ts';

const ABOUT = Object.values(KINDS).flatMap(({ kind, effectiveRole }) => (effectiveRole === null ? [] : [kind]));

/** What one side alone can say takes effect only when that side committed or merged it. */
export const unconfirmed: Rule = {
  id: 'unconfirmed',
  title: '须由甲方提交的记录，未经甲方提交不生效',
  checks: ['P'],
  about: ABOUT,
  check(context) {
    // Without history nobody's hand can be told; that is said once for the whole contract, not on every record.
    if (!context.book.testifies) return [];
    const roles = new Map(context.contract.contract.roles.map(({ id, title }) => [id, title]));
    return ABOUT.flatMap((kind) => {
      const role = KINDS[kind]?.effectiveRole ?? '';
      const title = roles.get(role) ?? role;
      return context.book
        .of(kind)
        .filter(
          (record) =>
            context.usable(record) && context.book.confirmed(record) === false && !context.book.unproven(record),
        )
        .map((record) => ({
          rule: 'unconfirmed',
          at: at(record, 'id'),
          message: context.book.provenance(record)
            ? `${nameOf(record)} 由非${title}身份提交，暂不生效`
            : `${nameOf(record)} 尚未入库，暂不生效`,
          hint: `请由${title}在自己的身份下提交或合并这条记录；改动之后要重新确认`,
          expected: `由${title}身份提交或合并`,
        }));
    });
  },
};

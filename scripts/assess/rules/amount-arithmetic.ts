import type { Observation } from '../../model/assessment.ts';
import { readCapital, writeCapital } from '../../model/capital.ts';
import type { Context } from '../context.ts';
import { fenOf, readFen, yuan } from '../evidence/money.ts';
import { at, latest, nameOf, type Rule, titleOf } from '../rule.ts';

const HINT = '请对照合同原件核对；原件本身不一致的，请双方书面确认以哪个为准';

/** The contract's amount is the same in figures and capitals, and its payments make it up. */
export const amountArithmetic: Rule = {
  id: 'amount-arithmetic',
  title: '合同金额的大小写与各期付款应相符',
  about: ['contract-document'],
  ownFiles: true,
  checks: ['Q'],
  check(context) {
    const { id, amount, payments = [] } = context.contract.contract;
    if (!amount) return [];
    const found: Observation[] = [];
    const observe = (path: (string | number)[], message: string, expected: string, actual: string) =>
      found.push({
        rule: 'amount-arithmetic',
        at: { file: `${id}/contract.yaml`, index: 0, path },
        message,
        hint: HINT,
        expected,
        actual,
      });

    const total = fenOf(amount.total);
    const capital = readCapital(amount.capital);
    if (capital === null) {
      observe(['amount', 'capital'], `大写金额“${amount.capital}”认不出来`, writeCapital(total), amount.capital);
    } else if (capital !== total) {
      observe(
        ['amount', 'capital'],
        `大写金额 ${yuan(capital)} 与小写金额 ${yuan(total)} 不一致`,
        writeCapital(total),
        amount.capital,
      );
    }
    payments.forEach((payment, index) => {
      const share = /^(\d{1,3})(?:\.(\d{1,4}))?%$/.exec(payment.share ?? '');
      if (!share) return;
      // In ten-thousandths of a percent; right when it rounds to the fen either way.
      const due = total * BigInt(`${share[1]}${(share[2] ?? '').padEnd(4, '0')}`);
      const off = fenOf(payment.amount) * 1_000_000n - due;
      if (off >= 1_000_000n || off <= -1_000_000n) {
        const expected = yuan((due + 500_000n) / 1_000_000n);
        observe(
          ['payments', index, 'amount'],
          `${payment.title} ${payment.amount} 元不是总价的 ${payment.share}`,
          expected,
          payment.amount,
        );
      }
    });
    const sum = payments.reduce((fen, payment) => fen + fenOf(payment.amount), 0n);
    if (payments.length > 0 && sum !== total) {
      observe(['payments'], `各期付款合计 ${yuan(sum)} 元，与总价 ${yuan(total)} 元不一致`, yuan(total), yuan(sum));
    }
    return [...found, ...papers(context)];
  },
};

/** The contract itself and the award it follows are of one amount. */
function papers(context: Context): Observation[] {
  const { amount } = context.contract.contract;
  if (!amount) return [];
  const total = fenOf(amount.total);
  return latest(context, 'contract-document').flatMap((record): Observation[] => {
    const own = readFen(record.fields.amount);
    if (!['award-notice', 'contract'].includes(String(record.fields.subtype)) || own === null || own === total)
      return [];
    return [
      {
        rule: 'amount-arithmetic',
        at: at(record, 'amount'),
        message: `${nameOf(record)} 的${titleOf(record.kind, 'amount')} ${yuan(own)} 元，与合同总价 ${amount.total} 元不同`,
        hint: '请对照原件核对金额，抄错的照实更正；两份文件确实不同的，请说明以哪个为准',
        expected: `${amount.total} 元`,
        actual: `${yuan(own)} 元`,
      },
    ];
  });
}

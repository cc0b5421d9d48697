import type { Day } from '../../calendar/day.ts';
import type { ContractFiles, ScorecardFile } from '../../model/contract.ts';
import type { Bounds } from '../primitives/bounds.ts';
import { periodsOf } from '../score/periods.ts';
import { checkBands, EACH, known, type Path, type Say } from './sheet-checks.ts';

const PAID_BY = ['tiers', 'coefficient', 'linear', 'per_point', 'deduction'] as const;

/** What does not go together in the payments of a sheet. */
export function paymentProblems(files: ContractFiles, sayPaid: Say): void {
  const { scorecard } = files;
  const { base, period } = scorecard;
  const isLost = scorecard.rows.some(({ rules }) => rules.some(({ knockout }) => knockout === 'total'));
  (scorecard.payment ?? []).forEach((payment, at) => {
    const path = ['payment', at];
    const ways = PAID_BY.filter((word) => payment[word] !== undefined);
    if (ways.length !== 1) sayPaid(`${PAID_BY.join('、')} 恰写一个`, ...path);
    if (payment.from === 'period' && !period) sayPaid('按周期付款要有全表的周期，请写 period', ...path, 'from');
    if (payment.deduction && base !== null) sayPaid('deduction 用于单位是元、不设满分的表', ...path, 'deduction');
    if (payment.deduction && payment.from === 'period' && isLost)
      sayPaid('整张表不得分时，扣款分不到各个周期：按周期付款的扣款表请不要写 knockout: total', ...path, 'from');
    checkWays(files, payment, path, sayPaid);
    checkPayPeriod(files, payment, path, sayPaid);
    if (payment.tiers) {
      checkBands(files, payment.tiers as Bounds[], [...path, 'tiers'], sayPaid);
      payment.tiers.forEach((tier, index) => {
        const own = [...path, 'tiers', index];
        const main = (['pay', 'deduct', 'coefficient', 'linear'] as const).filter((word) => tier[word] !== undefined);
        if (main.length > 1) sayPaid(`一档里 ${main.join('、')} 只写一个`, ...own, main[1] as string);
        if (main.length === 0 && !tier.per_point)
          sayPaid('这一档没有写付多少：pay、deduct、coefficient、linear、per_point', ...own);
        const steady = tier.coefficient ? 'coefficient' : tier.linear ? 'linear' : null;
        if (steady && tier.per_point) sayPaid(`${steady} 与 per_point 只写一个`, ...own, 'per_point');
        checkWays(files, tier, own, sayPaid);
      });
    }
    const { amount } = payment;
    const whole = files.contract.amount?.total;
    if (typeof amount === 'object' && 'share' in amount && !whole)
      sayPaid('合同没有写总价，比例没有数可乘', ...path, 'amount');
  });
}

type Payment = NonNullable<ScorecardFile['payment']>[number];

/** Numbers that something is divided by, of a payment or of one of its tiers. */
function checkWays(
  files: ContractFiles,
  { coefficient, linear, per_point }: Pick<Payment, 'coefficient' | 'linear' | 'per_point'>,
  path: Path,
  say: Say,
): void {
  if (coefficient && known(files, coefficient.of)?.lte(0)) say('除数要大于 0', ...path, 'coefficient', 'of');
  const [low, high] = [linear?.from, linear?.to].map((end) => known(files, end?.value));
  if (low && high?.equals(low)) say('两个端点的得分要不同', ...path, 'linear', 'to', 'value');
  if (per_point?.each !== undefined && known(files, per_point.each)?.lte(0))
    say('每几分要大于 0', ...path, 'per_point', 'each');
}

const ALIGNED = (align = 'calendar'): string =>
  `；表的 period 里是 ${align}：按自然季付的两处都不写，按服务季付的两处都写 align: term`;

/** A payment's own periods hold whole periods of the sheet, and those that it names are among them. */
function checkPayPeriod({ contract, scorecard }: ContractFiles, { period, from }: Payment, path: Path, say: Say): void {
  if (!period) return;
  if (from !== 'period') say('付款周期要与 from: period 同写', ...path, 'period');
  const ofSheet = scorecard.period;
  if (!ofSheet) return;
  if (EACH.indexOf(period.each) < EACH.indexOf(ofSheet.each))
    say('付款周期比考核周期短，一期里没有完整的考核周期', ...path, 'period', 'each');
  if ((period.align ?? 'calendar') !== (ofSheet.align ?? 'calendar') && period.each !== 'term')
    say(`付款周期与考核周期的 align 要一致，否则一个考核周期会跨两期付款${ALIGNED(ofSheet.align)}`, ...path, 'period');
  const term = contract.term as { from: Day; to: Day };
  const ids = periodsOf(term, term.to, { each: period.each, ...(period.align ? { align: period.align } : {}) });
  period.only?.forEach((id, at) => {
    if (!ids.some((one) => one.id === id))
      say(`服务期里没有付款周期 ${id}，可写 ${ids.map((one) => one.id).join('、')}`, ...path, 'period', 'only', at);
  });
}

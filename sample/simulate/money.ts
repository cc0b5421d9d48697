import { attachmentOf } from '../attachments.ts';
import type { Entry } from '../entry.ts';
import { alone, clientPaper, completed } from '../filing.ts';
import { receipt } from '../pictures/papers/receipt.ts';
import { type Pictures, pictured } from '../pictures/pictures.ts';
import { cause } from '../planted.ts';
import type { Prose } from '../prose.ts';
import { formatInstant, local } from '../time.ts';

interface Instalment {
  payment: 'prepayment' | 'final-payment';
  invoice: string;
  pay: string;
  number: string;
  net: string;
  tax: string;
  amount: string;
  issued: string;
  received: string;
  verified: string;
  approved: string;
  paid: string;
  voucher: string;
  basis: string;
}

/** 353,400.00 and 235,600.00 at six per cent, the tax included. */
const INSTALMENTS: readonly Instalment[] = [
  {
    payment: 'prepayment',
    invoice: 'INV-2024-01',
    pay: 'PAY-2024-01',
    number: '示例-24320700-0001',
    net: '333396.23',
    tax: '20003.77',
    amount: '353400.00',
    issued: '2024-07-02',
    received: cause('P44', 'received_on'),
    verified: '2024-07-03 15:40',
    approved: '2024-07-17 16:20',
    paid: cause('P44', 'paid_on'),
    voucher: '示例回单-2024-0718-06',
    basis: '合同签订，发票查验无误；付款当日系统排队，次日到账',
  },
  {
    payment: 'final-payment',
    invoice: 'INV-2025-01',
    pay: 'PAY-2025-01',
    number: '示例-25320700-0112',
    net: '222264.15',
    tax: '13335.85',
    amount: '235600.00',
    issued: '2025-07-28',
    received: '2025-07-29',
    verified: '2025-07-29 10:30',
    approved: '2025-08-06 15:10',
    paid: '2025-08-08',
    voucher: '示例回单-2025-0808-11',
    basis: '验收报告结论合格，付款意见 7 月 24 日出具，发票查验无误',
  },
];

/** As the papers print it; of the two amounts each has its own. */
function capital({ amount }: Instalment): string {
  return amount === '353400.00' ? '叁拾伍万叁仟肆佰圆整' : '贰拾叁万伍仟陆佰圆整';
}

/** Two invoices and what was paid on them. */
export function tellMoney(prose: Prose, pictures: Pictures): Entry[] {
  return INSTALMENTS.flatMap((one) => [invoice(one), payment(one, prose, pictures)]);
}

function invoice(one: Instalment): Entry {
  const issued = local(`${one.issued} 16:10`);
  const file = `evidence/invoice/${one.invoice}.yaml`;
  const record = {
    id: one.invoice,
    recorded_at: formatInstant(issued),
    recorded_by: 'PER-05',
    payment: one.payment,
    number: one.number,
    net: one.net,
    tax: one.tax,
    amount: one.amount,
    amount_capital: capital(one),
    tax_rate: '6%',
    issued_on: one.issued,
    original: { form: '电子', place: '甲方财务系统，发票夹' },
  };
  const entry = alone('invoice', file, record, {
    at: issued + 3600,
    by: 'PER-05',
    branch: 'main',
    subject: `开具 ${one.invoice}`,
  });
  const verified = local(one.verified);
  completed(
    entry,
    {
      received_on: one.received,
      receiver: 'CLI-04',
      verified_at: formatInstant(verified),
      verification: '全国增值税发票查验平台查验一致（示例）',
    },
    { at: verified + 1800, by: 'CLI-04', branch: 'main', subject: `收到并查验 ${one.invoice}` },
  );
  return entry;
}

function payment(one: Instalment, prose: Prose, pictures: Pictures): Entry {
  const told = {
    id: one.pay,
    payment: one.payment,
    invoice: one.invoice,
    amount: one.amount,
    amount_capital: one.pay === cause('P59', 'record') ? cause('P59', 'capital') : capital(one),
    approved_at: formatInstant(local(one.approved)),
    approver: 'CLI-03',
    paid_on: one.paid,
    voucher: one.voucher,
    basis: prose.note(one.basis),
  };
  const path = `attachments/payment/${one.pay}-receipt`;
  const slip = pictured(pictures, path, '银行回单扫描件（遮盖账号）', receipt(told, one.number));
  const record = { ...told, attachments: [attachmentOf(slip)] };
  const entry = clientPaper('payment', record, local(`${one.paid} 16:30`), 'CLI-04', `支付 ${one.pay}`);
  return { ...entry, attachments: [slip] };
}

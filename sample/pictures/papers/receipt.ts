import type { RecordFields } from '../../entry.ts';
import { CLIENT, PROVIDER } from '../../world.ts';
import type { Sheet } from '../sheet.ts';
import { dayWords, inCapitals, momentWords, who, yuan } from './words.ts';

const PURPOSES: Readonly<Record<string, string>> = { prepayment: '预付款', 'final-payment': '尾款' };

/** The bank's receipt for one payment, account numbers covered. */
export function receipt(record: RecordFields, invoiceNumber: string): Sheet {
  const purpose = PURPOSES[String(record.payment)] ?? '';
  const covered = '（账号已遮盖）';
  return {
    kind: 'sheet',
    heading: '示例银行 · 国内支付业务付款回单',
    title: '付款回单',
    number: `回单编号：${String(record.voucher)}`,
    blocks: [
      {
        pairs: [
          [
            ['付款人', CLIENT],
            ['收款人', PROVIDER],
          ],
          [
            ['付款账号', covered],
            ['收款账号', covered],
          ],
          [
            ['付款日期', dayWords(record.paid_on)],
            ['币种', '人民币'],
          ],
          [['金额（小写）', `¥ ${yuan(record.amount)}`]],
          [['金额（大写）', `人民币${inCapitals(record.amount)}`]],
          [
            ['用途', `运维服务${purpose}`],
            ['付款编号', String(record.id)],
          ],
          [
            ['发票登记', String(record.invoice)],
            ['发票号码', invoiceNumber],
          ],
          [['付款依据', String(record.basis)]],
          [
            ['审批人', who(record.approver)],
            ['审批时间', momentWords(record.approved_at)],
          ],
        ],
      },
      { text: '本回单供付款人记账使用，不作为收款人发货或者提供服务的凭据；重复打印时请注意核对，避免重复入账。' },
      { issuer: '示例银行业务专用', date: dayWords(record.paid_on), sealed: true },
    ],
  };
}

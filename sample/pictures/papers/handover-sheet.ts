import type { RecordFields } from '../../entry.ts';
import { systemOf } from '../../systems.ts';
import { CLIENT, PROVIDER } from '../../world.ts';
import type { Block, Pair, Sheet, Signer } from '../sheet.ts';
import { dayWords, listOf, momentWords, penDate, who } from './words.ts';

const SORTS: Readonly<Record<string, string>> = {
  offboarding: '离岗移交',
  'data-return': '资料归还',
  'privileged-account': '特权账号移交',
  'completion-item': '竣工移交',
  'data-destruction': '数据清除',
  'document-delivery': '文档交付',
};

/** What changed hands, item by item, and who gave, took and watched. */
export function handoverSheet(record: RecordFields): Sheet {
  const items = listOf(record.items);
  const blocks: Block[] = [{ pairs: valuesOf(record) }];
  if (items.length > 0)
    blocks.push({
      head: ['序号', '移交内容', '数量', '核对'],
      widths: [1, 6, 1.4, 4],
      pen: [3],
      rows: items.map(({ name, quantity, applicable, reason }, index) => [
        String(index + 1),
        applicable === false ? `${String(name)}（${String(reason)}）` : String(name),
        applicable === false ? '不适用' : String(quantity),
        applicable === false ? '／' : '已核对',
      ]),
    });
  blocks.push({ text: '以上内容由移交人与接收人当面逐项核对，一式两份，双方各存一份。' });
  blocks.push({ signers: signersOf(record) });
  return {
    kind: 'sheet',
    heading: '区域卫生健康信息系统综合运维服务',
    title: `${SORTS[String(record.subtype)] ?? '移交'}签字单`,
    number: `编号：${String(record.id)}`,
    blocks,
  };
}

function valuesOf(record: RecordFields): Pair[][] {
  const rows: Pair[][] = [
    [['事项', String(record.title)]],
    [
      ['移交时间', momentWords(record.handed_at)],
      ['类别', SORTS[String(record.subtype)] ?? ''],
    ],
  ];
  if (record.person !== undefined)
    rows.push([
      ['离岗人员', `${who(record.person)}（${String(record.person)}）`],
      ['离岗日期', dayWords(record.left_on)],
    ]);
  if (record.revoked_at !== undefined) rows.push([['权限收回', momentWords(record.revoked_at)]]);
  if (record.system !== undefined)
    rows.push([
      ['系统', systemOf(String(record.system)).short],
      ['账号别名', String(record.account_alias)],
    ]);
  if (record.envelope_no !== undefined)
    rows.push([
      ['密封信封', String(record.envelope_no)],
      ['改密时间', momentWords(record.changed_after)],
    ]);
  return rows;
}

function signersOf(record: RecordFields): Signer[] {
  const date = penDate(record.handed_at);
  const sealed = record.subtype !== 'offboarding';
  const side = (person: unknown): string => (String(person).startsWith('CLI') ? CLIENT : PROVIDER);
  const signer = (label: string, person: unknown): Signer => ({
    label,
    name: who(person),
    date,
    ...(sealed ? { seal: side(person) } : {}),
  });
  return [
    signer('移交人', record.giver),
    signer('接收人', record.receiver),
    ...(record.witness === undefined ? [] : [{ label: '见证人', name: String(record.witness), date }]),
  ];
}

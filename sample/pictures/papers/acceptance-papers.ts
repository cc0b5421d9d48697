import type { RecordFields } from '../../entry.ts';
import { PANEL_ITEMS } from '../../panel-items.ts';
import { CLIENT, PROVIDER, YEAR } from '../../world.ts';
import type { Block, Sheet } from '../sheet.ts';
import { dayWords, listOf, momentWords, penDate, who } from './words.ts';

const PROJECT = '区域卫生健康信息系统综合运维服务';
const VERDICTS: Readonly<Record<string, string>> = {
  conforms: '符合',
  largely: '基本符合',
  not: '不符合',
  'not-applicable': '不适用',
};

/** The provider's letter that asks for acceptance. */
export function applicationLetter(record: RecordFields): Sheet {
  const documents = record.documents as string[];
  return {
    kind: 'sheet',
    heading: PROJECT,
    title: '履约验收申请书',
    number: `编号：${String(record.id)}`,
    blocks: [
      { text: `致：${CLIENT}` },
      {
        text: `我方已按合同完成服务期内的全部服务内容，服务期至 ${dayWords(YEAR.to)}届满。经自查，各项材料已整理成卷，现申请组织履约验收，请予受理。`,
      },
      {
        pairs: [
          [
            ['申请时间', momentWords(record.applied_at)],
            ['自评得分', `${String(record.self_score)} 分`],
          ],
          [
            ['收件时间', momentWords(record.received_at)],
            ['收件人', who(record.receiver)],
          ],
        ],
      },
      {
        head: ['序号', '随附材料', '签收'],
        widths: [1, 6, 3],
        pen: [2],
        rows: documents.map((name, index) => [String(index + 1), name, '已收']),
      },
      {
        signers: [
          { label: '申请人', name: '项目经理', date: penDate(record.applied_at), seal: PROVIDER },
          { label: '收件人', name: who(record.receiver), date: penDate(record.received_at), seal: CLIENT },
        ],
      },
    ],
  };
}

export interface PanelMember {
  id: string;
  name: string;
  unit: string;
  title: string;
  speciality: string;
  leader: boolean;
}

/** One expert's sheet: every item with a verdict, remarks below, the opinion as a whole. */
export function opinionSheet(record: RecordFields, member: PanelMember): Sheet {
  const verdicts = listOf(record.verdicts);
  const cells = verdicts.map(({ item, verdict }) => [
    PANEL_ITEMS[String(item)] ?? String(item),
    VERDICTS[String(verdict)] ?? '',
  ]);
  const half = Math.ceil(cells.length / 2);
  const remarks = verdicts.flatMap(({ item, remark }) =>
    remark === undefined ? [] : [`${PANEL_ITEMS[String(item)] ?? String(item)}——${String(remark)}`],
  );
  const pairs: [string, string][][] = [
    [['总体意见', String(record.overall)]],
    ...(remarks.length > 0 ? [[['逐项说明', remarks.join('；')] as [string, string]]] : []),
    ...(record.dissent === undefined ? [] : [[['不同意见', String(record.dissent)] as [string, string]]]),
  ];
  return {
    kind: 'sheet',
    heading: `${PROJECT} · 履约验收`,
    title: '专家意见表',
    number: `编号：${String(record.id)}`,
    blocks: [
      {
        pairs: [
          [
            ['专家', `${member.name}${member.leader ? '（组长）' : ''}`],
            ['单位职称', `${member.unit} ${member.title}`],
          ],
        ],
      },
      {
        head: ['验收内容', '判断', '验收内容', '判断'],
        widths: [4.6, 1.5, 4.6, 1.5],
        pen: [1, 3],
        rows: Array.from({ length: half }, (_, index) => [
          ...(cells[index] ?? []),
          ...(cells[index + half] ?? ['', '']),
        ]),
      },
      { pairs },
      { signers: [{ label: '专家签名', name: member.name, date: penDate(record.given_at) }] },
    ],
  };
}

/** The report's last page: what was concluded and who signed it. */
export function reportPage(record: RecordFields, members: readonly PanelMember[]): Sheet {
  const nameOf = (id: unknown): PanelMember | undefined => members.find((member) => member.id === id);
  const signatures = listOf(record.signatures);
  const blocks: Block[] = [
    {
      pairs: [
        [
          ['报告日期', dayWords(record.issued_on)],
          ['验收地点', String(record.place)],
        ],
        [
          ['考核得分', `${String(record.score)} 分`],
          ['验收结论', record.verdict === 'qualified' ? '合格' : '不合格'],
        ],
        [['总体评价', String(record.overall)]],
        [['存在问题', String(record.problems)]],
      ],
    },
    {
      head: ['序号', '专家', '单位', '签名', '备注'],
      widths: [1, 2.6, 4, 2.6, 4.6],
      pen: [3],
      rows: signatures.map(({ member, dissent }, index) => {
        const found = nameOf(member);
        return [
          String(index + 1),
          `${found?.name ?? String(member)}${found?.leader === true ? '（组长）' : ''}`,
          found?.unit ?? '',
          found?.name ?? '',
          dissent === undefined ? '同意' : String(dissent),
        ];
      }),
    },
    {
      signers: [
        { label: '甲方', name: '甲方业务负责人', date: penDate(record.concluded_on), seal: CLIENT },
        { label: '乙方', name: '项目经理', date: penDate(record.concluded_on), seal: PROVIDER },
      ],
    },
  ];
  return {
    kind: 'sheet',
    heading: `${PROJECT} · 履约验收`,
    title: '履约验收报告（签署页）',
    number: `编号：${String(record.id)}`,
    blocks,
  };
}

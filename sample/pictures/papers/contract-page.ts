import type { RecordFields } from '../../entry.ts';
import { CLIENT, PROVIDER } from '../../world.ts';
import type { Block, Pair, Sheet } from '../sheet.ts';
import { dayWords, inCapitals, listOf, penDate, yuan } from './words.ts';

const PROJECT = '区域卫生健康信息系统综合运维服务';

/** What the page says beside the record's own values, by the paper's subtype. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  contract: [
    '双方在履行中发生争议的，先行协商；协商不成的，按合同约定的方式解决。',
    '未尽事宜由双方另行签订书面补充协议，补充协议与本合同具有同等效力。',
  ],
  'integrity-contract': [
    '甲乙双方工作人员不得以任何名义索取或收受对方财物，不得参加可能影响公正履约的宴请和活动。',
    '任何一方发现对方人员违反本合同的，有权向其所在单位或主管部门反映。',
  ],
  nda: [
    '乙方对履约中接触的数据、口令、网络结构和业务资料负有保密责任，合作结束后继续有效。',
    '资料使用完毕应按甲方要求归还或销毁，并办理交接手续。',
  ],
  'security-pledge': [
    '我方承诺在服务期内遵守网络与数据安全的有关规定，账号一人一号，导入导出先审批后执行，运维操作一律经堡垒机留痕。',
    '发现安全隐患立即报告甲方，不隐瞒、不拖延；离岗人员的权限当日收回。',
  ],
  'proxy-letter': [
    '兹授权我方项目经理为本项目的授权代理人，以我方名义处理合同签订、履行与验收中的有关事务，其签署的文件我方均予承认。',
    '代理人无转委托权。本授权自签发之日起至项目验收合格之日止。',
  ],
  'award-notice': [
    '本项目的采购评审工作已经结束，确定贵方为成交供应商。请自本通知书发出之日起三十日内与采购人签订合同。',
  ],
  'response-file': ['以下为响应文件中高于磋商文件要求的承诺，成交后作为合同的组成部分。'],
  'procurement-file': [
    '本文件包括采购邀请、供应商须知、评审办法、采购需求、合同条款及响应文件格式六章。供应商应仔细阅读全部内容。',
  ],
  'review-report': [
    '磋商小组按照磋商文件规定的程序和标准对响应文件进行了资格审查、符合性审查和综合评分，按得分由高到低推荐成交候选人。',
  ],
  clarification: [
    '根据潜在供应商的询问，对磋商文件作如下澄清：服务期自合同签订之日起一年；驻场地点以甲方书面指定为准；其他内容不变。',
  ],
  'site-designation': ['甲方指定以下地点为驻场服务地点。乙方人员进出应遵守门禁与机房管理规定，办公设备经登记后使用。'],
  announcement: ['按照政府采购信息公开的要求，现将合同的主要内容予以公告，公告期限为一个工作日。'],
  filing: ['你单位报送的政府采购合同及附件已收悉，材料齐全，准予备案。'],
};

/** A page of a paper of the procurement or the contract: its own values, some of its text, signatures and seals. */
export function contractPage(record: RecordFields): Sheet {
  const subtype = String(record.subtype);
  const title = String(record.title);
  const issuer = record.issuer === undefined ? undefined : String(record.issuer);
  const outside = issuer !== undefined && issuer !== CLIENT && issuer !== PROVIDER;
  const signed = listOf(record.signatures);
  const blocks: Block[] = [{ pairs: valuesOf(record) }];
  const commitments = listOf(record.commitments);
  for (const text of TEXTS[subtype] ?? []) blocks.push({ text });
  if (commitments.length > 0)
    blocks.push({
      head: ['承诺事项', '页码', '承诺内容'],
      widths: [3, 2, 7],
      rows: commitments.map(({ title: what, page, value }) => [String(what), String(page), String(value)]),
    });
  const copies = copiesText(record);
  if (copies !== null) blocks.push({ text: copies });
  if (signed.length > 1) {
    blocks.push({ text: '（以下无正文，为签字盖章页）' });
    blocks.push({
      parties: signed.map(({ party, signer, signed_on, sealed }, index) => ({
        label: index === 0 ? '甲方' : '乙方',
        party: String(party),
        signer: String(signer),
        date: penDate(signed_on),
        sealed: sealed === true,
      })),
    });
  } else if (signed.length === 1) {
    blocks.push({
      signers: signed.map(({ party, signer, signed_on }) => ({
        label: '承诺人',
        name: String(signer),
        date: penDate(signed_on),
        seal: String(party),
      })),
    });
  } else blocks.push({ issuer: issuer ?? CLIENT, date: dayWords(record.dated_on), sealed: true });
  return {
    kind: 'sheet',
    heading: outside ? `${issuer}（示例）` : PROJECT,
    title,
    ...(record.doc_no === undefined ? {} : { number: `编号：${String(record.doc_no)}` }),
    ...(outside ? { official: true as const } : {}),
    blocks,
  };
}

function valuesOf(record: RecordFields): Pair[][] {
  const rows: Pair[][] = [
    [
      ['登记编号', String(record.id)],
      ['日期', dayWords(record.dated_on)],
    ],
    [['项目名称', PROJECT]],
  ];
  if (record.issuer !== undefined) rows.push([['出具单位', String(record.issuer)]]);
  if (record.amount !== undefined)
    rows.push([['金额', `${yuan(record.amount)}（人民币${inCapitals(record.amount)}，含税）`]]);
  if (record.rank !== undefined) rows.push([['解释顺序', `合同文件中列第 ${String(record.rank)} 位`]]);
  if (record.place !== undefined) rows.push([['服务地点', String(record.place)]]);
  if (Array.isArray(record.blanks)) rows.push([['留空待定', record.blanks.join('；')]]);
  return rows;
}

const COUNTS = '零一二三四五六七八九十';

function copiesText(record: RecordFields): string | null {
  const copies = listOf(record.copies);
  if (copies.length === 0) return null;
  const total = copies.reduce((sum, { count }) => sum + Number(count), 0);
  const each = copies.map(({ holder, count }) => `${String(holder)}执${COUNTS[Number(count)]}份`).join('，');
  return `本文件一式${COUNTS[total]}份，${each}，具有同等法律效力，自双方签字盖章之日起生效。`;
}

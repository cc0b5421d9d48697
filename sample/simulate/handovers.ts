import { attachmentOf } from '../attachments.ts';
import type { Entry, RecordFields } from '../entry.ts';
import { providerPaper } from '../filing.ts';
import { personOf } from '../people.ts';
import { handoverSheet } from '../pictures/papers/handover-sheet.ts';
import type { Photo } from '../pictures/photo.ts';
import { type Pictures, pictured } from '../pictures/pictures.ts';
import { cause } from '../planted.ts';
import type { Prose } from '../prose.ts';
import { randomOf } from '../random.ts';
import { SYSTEMS, systemOf } from '../systems.ts';
import { formatInstant, instant, local } from '../time.ts';
import { CLIENT } from '../world.ts';
import { atDesk } from './desk.ts';

interface Handing {
  id: string;
  subtype: string;
  title: string;
  at: string;
  giver: string;
  receiver: string;
  more: RecordFields;
}

/** What changed hands: rights of people who left, papers given back, and everything at the end of the year. */
export function tellHandovers(prose: Prose, pictures: Pictures): Entry[] {
  const item = (name: string, quantity: number): RecordFields => ({ name, quantity, applicable: true });
  const without = (name: string, reason: string): RecordFields => ({
    name,
    applicable: false,
    reason: prose.note(reason),
  });
  const handings: Handing[] = [
    leaving('HO-2024-01', '运维工程师丙', 'P53', '2024-08-30 16:30', 'PER-03', 'PER-04'),
    {
      id: 'HO-2025-01',
      subtype: 'data-return',
      title: '归还体检机构联系清册',
      at: '2025-03-12 15:20',
      giver: 'PER-05',
      receiver: 'CLI-02',
      more: { items: [item('联系清册（纸质）', 2)], witness: '甲方档案管理员' },
    },
    leaving('HO-2025-02', '运维工程师乙', 'P34', '2025-04-30 16:20', 'PER-02', 'PER-08'),
    ...SYSTEMS.map(
      (system, index): Handing => ({
        id: `HO-2025-${String(index + 3).padStart(2, '0')}`,
        subtype: 'privileged-account',
        title: `${system.short}超级管理员权限移交`,
        at: `2025-06-27 ${10 + Math.floor(index / 2)}:${index % 2 === 0 ? '10' : '40'}`,
        giver: 'PER-05',
        receiver: 'CLI-02',
        more: {
          witness: '甲方业务负责人',
          system: system.id,
          account_alias: `root-${system.db}`,
          envelope_no: `MF-2025-${index + 1}`,
          changed_after: formatInstant(
            local(`2025-06-27 ${14 + Math.floor(index / 2)}:${index % 2 === 0 ? '05' : '35'}`),
          ),
        },
      }),
    ),
    {
      id: 'HO-2025-09',
      subtype: 'completion-item',
      title: '竣工资料移交清单',
      at: '2025-06-27 15:20',
      giver: 'PER-05',
      receiver: 'CLI-01',
      more: {
        items: [
          item('配置清单与拓扑说明', 6),
          item('安全策略与加固记录', 6),
          item('测试与演练报告', 8),
          item('管理员、审计员、安全员操作手册', 3),
          without('设备保修卡', '本项目不采购设备'),
        ],
      },
    },
    {
      id: 'HO-2025-10',
      subtype: 'data-return',
      title: '合作终止资料归还',
      at: '2025-06-27 15:50',
      giver: 'PER-06',
      receiver: 'CLI-02',
      more: { items: [item('数据库设计说明光盘', 1), item('网络拓扑与地址规划', 1)], witness: '甲方档案管理员' },
    },
    {
      id: 'HO-2025-11',
      subtype: 'data-destruction',
      title: '运维终端数据清除',
      at: '2025-06-27 16:20',
      giver: 'PER-06',
      receiver: 'CLI-02',
      more: {
        items: [item('运维终端 5 台覆写', 5), item('密钥信封拆封销毁', 6)],
        witness: '甲方数据安全员、档案管理员',
      },
    },
    {
      id: 'HO-2025-12',
      subtype: 'document-delivery',
      title: '运行维护文档交付签收',
      at: '2025-06-30 10:30',
      giver: 'PER-05',
      receiver: 'CLI-01',
      more: {
        items: [
          item('规章制度', 10),
          item('技术、操作、接口文档', 12),
          item('月报、季报与总结', 17),
          item('巡检报告合订本', 6),
        ],
      },
    },
  ];
  return handings.map((handing) => entryOf(handing, pictures));
}

/** Somebody left; the rights were taken back later than they should have been. */
function leaving(id: string, name: string, planted: string, at: string, giver: string, receiver: string): Handing {
  return {
    id,
    subtype: 'offboarding',
    title: `${name}离岗移交与权限收回`,
    at,
    giver,
    receiver,
    more: {
      person: cause(planted, 'person'),
      left_on: cause(planted, 'left_on'),
      revoked_at: formatInstant(instant(cause(planted, 'revoked_at'))),
      items: [
        { name: '工作交接单', quantity: 1, applicable: true },
        { name: '驻场门禁卡', quantity: 1, applicable: true },
      ],
    },
  };
}

function entryOf({ id, subtype, title, at, giver, receiver, more }: Handing, pictures: Pictures): Entry {
  const handed = local(at);
  const revoked = typeof more.revoked_at === 'string' ? Date.parse(more.revoked_at) / 1000 : handed;
  const recorded = atDesk(Math.max(handed, revoked), randomOf(`handover ${id}`), [15, 40]);
  const told: RecordFields & { id: string } = {
    id,
    subtype,
    title,
    handed_at: formatInstant(handed),
    giver,
    receiver,
    ...more,
  };
  const files = [
    pictured(pictures, `attachments/handover/${id}-sheet`, '交接签字单扫描件（签名以角色代替）', handoverSheet(told)),
    ...(more.envelope_no === undefined
      ? []
      : [pictured(pictures, `attachments/handover/${id}-envelope`, '密封信封照片', envelopeOf(told))]),
  ];
  const record = { ...told, attachments: files.map(attachmentOf) };
  const entry = providerPaper('handover', record, recorded, { branch: 'papers', subject: title });
  return { ...entry, attachments: files };
}

/** The envelope with the key, sealed before both sides and photographed on the table. */
function envelopeOf(record: RecordFields): Photo {
  const day = String(record.handed_at).slice(0, 10);
  const envelope = String(record.envelope_no);
  const { short } = systemOf(String(record.system));
  return {
    kind: 'photo',
    shot: {
      scene: 'envelope',
      seed: envelope,
      label: [`密钥信封 ${envelope}`, short, `账号 ${String(record.account_alias)}`, `${day} 封存`],
      signed: [personOf(String(record.giver)).name, personOf(String(record.receiver)).name],
      party: CLIENT,
    },
    marks: [`密封信封 ${envelope}`, `${day} ${String(record.handed_at).slice(11, 16)}  ${short}`],
  };
}

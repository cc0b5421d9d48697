import type { PanelPage } from '../../scripts/view/pages/panel.ts';
import type { Badge } from '../../scripts/view/pages.ts';
import { shell } from './fixture-shell.ts';

/** The panel's page with long titles, every verdict, a remark, a dissent, and an item nobody has spoken of yet. */

const MET: Badge = { word: '已交', tone: 'met' };
const CHECKLIST = '/checklist.html';
const OPINION = '/record/finding/f-2025-003.html';

const item = (
  id: string,
  title: string,
  given: Partial<PanelPage['groups'][number]['items'][number]> = {},
): PanelPage['groups'][number]['items'][number] => ({
  id: `item-${id}`,
  title,
  badge: { word: '资料齐', tone: 'met' },
  fraction: '49 / 49',
  clause: { text: '附件一-1　平台 2.0 与基层 HIS 维护' },
  basis: [
    { link: { text: '分项服务完成情况：平台 2.0 与基层 HIS 维护', href: CHECKLIST }, badge: MET, fraction: '1 / 1' },
    {
      link: { text: '按月材料：1-4 系统与数据库异常、集群巡检和告警', href: '/service.html' },
      badge: MET,
      fraction: '12 / 12',
    },
  ],
  verdicts: [{ word: '待专家', tone: 'plain' }],
  remarks: [],
  ...given,
});

export const PANEL: PanelPage = {
  page: 'panel',
  shell: shell('专家', '/panel.html'),
  heading: '专家',
  lead: [
    { text: '4 项由专家逐项表决，每项下面是据以判断的材料：' },
    { text: '1 项的材料有缺', strong: true },
    { text: '。专家小组 2 人，已有 1 人给出意见。材料齐不等于符合；是否符合由验收专家小组作出。' },
  ],
  members: [
    {
      name: '专家甲',
      detail: '某大学计算机学院，教授，软件工程，组长',
      opinion: { text: 'EO-2025-01', href: OPINION },
      overall: '材料能从结论倒查到原始记录，建议下一年把接口统计与资源月报合并成一份',
      dissent: '10.4 一项应写“基本符合”',
    },
    { name: '专家乙', detail: '某医院信息科，高级工程师', opinion: { text: '意见未出' }, overall: '', dissent: '' },
  ],
  groups: [
    {
      title: '附件一　分项服务清单',
      items: [
        item('item-1', '附件一第 1 项：平台 2.0 与基层 HIS 维护', {
          verdicts: [
            { word: '符合 3', tone: 'met' },
            { word: '基本符合 1', tone: 'late' },
            { word: '不符合 1', tone: 'missing' },
          ],
          remarks: [{ text: '接口文档两份随变更更新偏迟', by: { text: '专家甲', href: OPINION } }],
        }),
        item('item-2', '附件一第 2 项：卫生健康数据汇聚和资源发布、共享的运维，互联互通标准化成熟度测评改造', {
          badge: { word: '缺 2', tone: 'missing' },
          fraction: '35 / 37',
        }),
      ],
    },
    { title: '第十章　履约验收', items: [item('documents', '10.3 运行维护文档'), item('sheet', '运维项目服务考核表')] },
  ],
};

import type { Shell } from '../../scripts/view/pages.ts';

const NAV = [
  {
    title: '结论',
    items: [
      { title: '总览', href: '/' },
      { title: '考核表', href: '/score.html' },
      { title: '专家', href: '/panel.html' },
    ],
  },
  {
    title: '材料',
    items: [
      { title: '清单', href: '/checklist.html', count: '7' },
      { title: '服务', href: '/service.html' },
      { title: '台账', href: '/ledgers.html' },
    ],
  },
  {
    title: '可信',
    items: [
      { title: '核查提示', href: '/diagnostics.html', count: '14' },
      { title: '验收档案', href: '/dossiers.html' },
    ],
  },
  { title: '帮助', items: [{ title: '指南', href: '/guide.html' }] },
];

/** The frame as a contract's site has it; `current` is the address of the navigation entry that is lit. */
export function shell(pageTitle: string, current: string | null): Shell {
  return {
    lang: 'zh-CN',
    pageTitle,
    contractTitle: '常州市区域卫生健康信息系统综合运维服务项目',
    contractId: 'CWSG2024-07',
    asOf: '2025-07-04',
    version: '7c41e9a',
    sampleBadge: '示例数据',
    nav: NAV.map((group) => ({
      title: group.title,
      items: group.items.map((item) => ({ count: null, ...item, current: item.href === current })),
    })),
    notices: [{ tone: 'late', text: '本次从浅克隆生成，早于 2025-01-06 的提交人与合并时间未知，各页不作判断。' }],
    footer: ['合成数据，与双方实际履约无关。', '由佐证材料目录生成；同一版本、同一日期、同一参数，得到同一页面。'],
    portal: { text: '全部合同', href: '../../index.html' },
  };
}

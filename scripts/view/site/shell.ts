import { noticesOf } from '../check.ts';
import type { Audience } from '../mask.ts';
import type { NavItem, Shell } from '../pages.ts';
import { factsWord } from '../score-words.ts';
import { grouped } from '../words.ts';
import { linkTo, PAGE } from './addresses.ts';
import type { SiteContext } from './context.ts';
import { hasPanelItems } from './panel-opinions.ts';
import { hasServiceRows } from './service-rows.ts';

/** The front page over all contracts, from the folder of one contract's site. */
const PORTAL = { text: '全部合同', href: '../../index.html' };

const AUDIENCE_NOTICE: { readonly [audience in Audience]: string | null } = {
  owner: null,
  panel: '专家版：双方内部信息与敏感信息已隐去。',
  public: '公开版：只列可以公开的内容，其余已隐去。',
};

/** The frame of a page; `current` is the navigation entry that it belongs to. */
export function makeShell(context: SiteContext, pageTitle: string, current: string): Shell {
  const { snapshot, mask } = context;
  const { contract } = snapshot.contract;
  const { identity } = snapshot;
  const audience = AUDIENCE_NOTICE[mask.audience];
  return {
    lang: 'zh-CN',
    pageTitle,
    contractTitle: contract.title,
    contractId: contract.id,
    asOf: identity.as_of,
    version: versionOf(context),
    sampleBadge: contract.sample ? '示例数据' : null,
    nav: navigation(context, current),
    notices: [
      ...noticesOf(snapshot).map((text) => ({ tone: 'late' as const, text })),
      ...(audience === null ? [] : [{ tone: 'plain' as const, text: audience }]),
    ],
    footer: [
      ...(contract.sample ? [`${contract.sample.notice}。`] : []),
      `甲方：${contract.sample?.client_alias ?? contract.client.name}　乙方：${contract.sample?.provider_alias ?? contract.provider.name}`,
      '由佐证材料目录生成；同一版本、同一截至日、同一参数，得到同一页面。试算只供核对，评分由甲方签署，结论由验收专家小组作出。',
    ],
    portal: PORTAL,
  };
}

function versionOf({ snapshot }: SiteContext): string {
  const { version, dirty } = snapshot.identity;
  return `${version ?? '无提交历史'}${dirty ? '（另有未入库的改动）' : ''}`;
}

function navigation({ snapshot, mask }: SiteContext, current: string): Shell['nav'] {
  const { missing, invalid, errors } = snapshot.summary;
  const item = (title: string, path: string, count = 0): NavItem => ({
    title,
    href: linkTo(path),
    current: path === current,
    count: count === 0 ? null : grouped(count),
  });
  return [
    {
      title: '结论',
      items: [
        item('总览', PAGE.overview),
        item('考核表', PAGE.score),
        item(factsWord(snapshot.score), PAGE.findings),
        ...(hasPanelItems(snapshot) ? [item('专家', PAGE.panel)] : []),
        item('支付', PAGE.payment),
        // What lies ahead is for the owner's eyes only.
        ...(mask.audience === 'owner' ? [item('待办', PAGE.todo)] : []),
      ],
    },
    {
      title: '材料',
      items: [
        item('清单', PAGE.checklist, missing + invalid),
        ...(hasServiceRows(snapshot) ? [item('服务', PAGE.service)] : []),
        item('台账', PAGE.ledgers),
      ],
    },
    { title: '可信', items: [item('核查提示', PAGE.diagnostics, errors), item('验收档案', PAGE.dossiers)] },
    { title: '帮助', items: [item('指南', PAGE.guide)] },
  ];
}

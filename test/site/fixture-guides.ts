import type { GuideIndexPage, GuidePage, GuideTextPage } from '../../scripts/view/pages/guides.ts';
import { shell } from './fixture-shell.ts';

/** Guides with everything that they may hold: groups in groups, words, subtypes, headings, long lines. */

const GUIDE = { text: '指南', href: '/guide.html' };

const RECORD = `kind: inspection-report
id: INS-2024-0046
recorded_at: 2024-09-25T16:45:00+08:00
readings:
  - object_class: db-server
    value: "71.5"
`;

export const GUIDE_INDEX: GuideIndexPage = {
  page: 'guide-index',
  shell: shell('指南', '/guide.html'),
  heading: '指南',
  lead: [{ text: '本合同收 2 种记录。' }],
  first: {
    title: '第一天：先把今天的事记下来',
    href: '/guide/first-day.html',
    text: '刚到岗、没用过 git 的人从这里开始。',
  },
  rows: [
    {
      title: '系统巡检报告',
      href: '/guide/inspection-report.html',
      kind: 'inspection-report',
      what: '一个系统一次计划巡检的报告：表头写读数和结论，正文按合同要求的各节写检查情况与分析。',
      clauses: '附件二-2.1(4)-6、10.3、考核表-安全保密-备份规范性 等 5 条',
      records: { text: '334', href: '/ledger/incident.html' },
    },
    {
      title: '监控告警',
      href: '/guide/inspection-report.html',
      kind: 'alert',
      what: '监控平台发出的一次告警。',
      clauses: '',
      records: null,
    },
  ],
};

export const GUIDE_PAGE: GuidePage = {
  page: 'guide',
  shell: shell('指南：系统巡检报告', '/guide.html'),
  heading: '系统巡检报告',
  crumb: GUIDE,
  description: '一个系统一次计划巡检的报告：表头写读数和结论，正文按合同要求的各节写检查情况与分析。',
  facts: [
    { label: '文件开头写', value: 'kind: inspection-report', code: true },
    { label: '放在', value: 'content/CWSG2024-07/evidence/inspection-report/', code: true },
    { label: '写成', value: 'Markdown：开头是字段区，下面是正文', code: false },
  ],
  when: [
    {
      title: { text: '按巡检计划每系统每月一份巡检报告', href: '/checklist.html#inspection-report' },
      clause: '附件二-2.1(4)-6',
      due: '按巡检计划逐项，计划日后 3 个工作日内',
      owner: '乙方',
    },
  ],
  whenElse: '',
  fields: [
    { name: 'id', title: '编号', depth: 0, need: '必填', what: '本合同内唯一的编号，例如 INS-2024-0046。', words: [] },
    { name: 'readings[]', title: '读数', depth: 0, need: '必填', what: '每个对象一项。', words: [] },
    {
      name: 'object_class',
      title: '对象类别',
      depth: 1,
      need: '必填',
      what: '是哪一类设备。',
      words: [
        { value: 'db-server', title: '数据库服务器' },
        { value: '工单', title: '' },
      ],
    },
    { name: 'at', title: '时间', depth: 2, need: '看细类', what: '写成 2024-09-27T10:00:00+08:00。', words: [] },
  ],
  common: [{ name: 'remarks', title: '备注', depth: 0, need: '选填', what: '一两句话。', words: [] }],
  subtypes: [
    { value: 'restore-test', title: '恢复演练', needs: [{ name: 'minutes_to_restore', title: '恢复用时' }] },
    { value: 'batch-job', title: '批处理作业', needs: [] },
  ],
  headings: ['常见故障', '性能管理'],
  good: { lead: '照着它改。', text: `---\n${RECORD}---\n\n## 常见故障\n\n没有。\n` },
  bad: {
    lead: '运行 check 会这样说：',
    before: 'kind: inspection-report\nid: INS-2024-0046\n',
    line: `recorded_at: 2024-09-25T16:45，${'很长的一行'.repeat(12)}\n`,
    after: 'recorded_by: PER-01\n',
    why: '时间末尾要写时区。',
    badge: { word: '错误', tone: 'missing' },
    place: '3:14',
    message: '“recorded_at”（记录时间）缺少时区，末尾应写 +08:00 这样的偏移，实际为“2024-09-25T16:45”',
    hint: '写下这条记录的真实时间，例如 2024-09-30T09:12:00+08:00。',
    rule: 'schema',
  },
};

export const FIRST_DAY: GuideTextPage = {
  page: 'guide-text',
  shell: shell('第一天', '/guide.html'),
  heading: '第一天：先把今天的事记下来',
  crumb: GUIDE,
  lead: [{ text: '不用会 git。' }, { text: '照实写。', strong: true }],
  sections: [
    {
      id: 'today',
      title: '今天做三件事',
      paragraphs: [],
      ordered: true,
      points: [
        { title: '拿到文件夹', href: null, text: [{ text: '放到 D:\\yanshou。' }], code: null },
        { title: '写一条', href: null, text: [{ text: '照着上一条写。' }], code: null },
        { title: '核查一遍', href: null, text: [{ text: '输入下面这一行。' }], code: 'npm run -s yanshou -- check' },
      ],
      code: null,
      beside: false,
      after: [],
    },
    {
      id: 'most',
      title: '写得最多的',
      paragraphs: [],
      ordered: false,
      points: [
        { title: '系统巡检报告', href: '/guide/inspection-report.html', text: [{ text: '巡检的当天。' }], code: null },
      ],
      code: null,
      beside: false,
      after: [[{ text: '全部指南', href: '/guide.html' }]],
    },
    {
      id: 'fill',
      title: '一条怎么写',
      paragraphs: [[{ text: '下面是一份完整的文件：' }]],
      ordered: false,
      points: [{ title: '冒号', href: null, text: [{ text: '用英文的。' }], code: null }],
      code: RECORD,
      beside: true,
      after: [[{ text: '写晚了：', strong: true }, { text: '照实写。' }]],
    },
  ],
};

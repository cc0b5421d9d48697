import type { ComplaintStory } from './complaint-story.ts';

export const COMPLAINTS_2025_Q1: readonly ComplaintStory[] = [
  {
    received: '2025-01-16 10:20',
    unit: '某社区卫生服务中心',
    title: '专家停诊没有收到短信，居民白跑一趟',
    content: '1 月 14 日下午 3 位专家临时停诊，11 位居民到中心后才知道，其中几位老人往返一个多小时，意见很大',
    system: 'platform-his',
    upheld: true,
    causedByOperation: true,
    verified: '2025-01-17 15:00',
    handled: '2025-01-20 16:30',
    handling:
      '核实为 1 月 13 日晚清理短信模板时误停停诊改约模板，已恢复并由中心为 11 位居民优先改约。今后停用模板先停三天观察，确认无触发后再清理',
    planted: 'P27',
  },
  {
    // Lawful, close to the line: verified and not upheld, so nothing comes of it.
    received: '2025-03-20 09:40',
    unit: '某企业人力资源部门',
    title: '反映团检报告里少了一项检查',
    content: '企业称 3 月中旬团检 46 名员工的报告没有颈动脉超声结果，怀疑系统把结果弄丢了',
    system: 'health-exam',
    upheld: false,
    causedByOperation: false,
    verified: '2025-03-21 14:30',
    handled: '2025-03-21 16:10',
    handling:
      '调出体检机构上传原文与企业签订的套餐，该批套餐本就不含颈动脉超声，上年含有是因为套餐不同，已请体检机构向企业说明',
  },
];

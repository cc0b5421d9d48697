import type { ComplaintStory } from './complaint-story.ts';

export const COMPLAINTS_2024_Q3: readonly ComplaintStory[] = [
  {
    received: '2024-08-28 11:05',
    unit: '某社区卫生服务中心',
    title: '电子健康卡打印字体太小',
    content: '居民反映打印件上的二维码旁边字看不清，要求放大',
    system: 'platform-his',
    upheld: false,
    causedByOperation: false,
    verified: '2024-08-30 10:10',
    handled: '2024-08-30 15:20',
    handling: '核实为机构打印机缩放设置，指导改为按原尺寸打印，对方试打后认可',
  },
];

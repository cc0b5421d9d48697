import type { CallStory } from './call-story.ts';

export const CALLS_2024_Q3: readonly CallStory[] = [
  {
    called: '2024-09-15 10:42:00',
    answered: '2024-09-15 10:43:05',
    caller: '某社区卫生服务中心值班室',
    system: 'platform-his',
    summary: '询问假日挂号模板为何只剩上午，查看后告知模板由机构自行发布，电话里带着改好',
  },
  {
    called: '2024-09-16 20:05:30',
    answered: '2024-09-16 20:07:10',
    caller: '某区人民医院发热门诊',
    system: 'platform-his',
    summary: '反映上报页面空白，值班人请对方改用电话报告并立即登记故障',
    incident: '2024-09-16 20:11:09',
  },
  {
    called: '2024-09-17 14:18:20',
    answered: '2024-09-17 14:19:00',
    caller: '市中心血站发血窗口',
    system: 'blood-trace',
    summary: '询问节日库存展示几点刷新，答复每小时一次，当场看到 14 时数据已在',
  },
];

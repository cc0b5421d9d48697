import type { ComplaintStory } from './complaint-story.ts';

export const COMPLAINTS_2025_Q2: readonly ComplaintStory[] = [
  {
    received: '2025-04-23 09:50',
    unit: '某体检机构客服部',
    title: '反映体检报告迟迟不能在手机端查到',
    content: '两位受检者体检十天后仍查不到报告，认为平台没有及时处理上传的文件',
    system: 'health-exam',
    upheld: false,
    causedByOperation: false,
    verified: '2025-04-24 15:30',
    handled: '2025-04-25 10:00',
    handling: '甲方核对上传回执，两份报告 4 月 22 日才由机构上传，平台当日即可查询；已向机构说明并由其向受检者致歉',
  },
  {
    received: '2025-06-16 14:20',
    unit: '某街道社区卫生服务中心',
    title: '反映医生站下午频繁掉线',
    content: '6 月 13 日下午三个诊间多次退出登录，患者等候较久，要求说明原因',
    system: 'platform-his',
    upheld: false,
    causedByOperation: false,
    verified: '2025-06-17 16:10',
    handled: '2025-06-18 11:30',
    handling:
      '甲方会同网络维护单位查看，掉线时段该中心楼层交换设备因高温重启三次，同期其余 61 家登录无异常；设备由网络维护单位更换，中心对答复表示认可',
  },
];

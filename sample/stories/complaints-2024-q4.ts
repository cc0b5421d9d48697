import type { ComplaintStory } from './complaint-story.ts';

export const COMPLAINTS_2024_Q4: readonly ComplaintStory[] = [
  {
    received: '2024-10-17 10:20',
    unit: '某社区卫生服务中心',
    title: '反映基层 HIS 每天上午开方卡顿',
    content: '该中心全科门诊称近一周上午 9 时前后点击保存要等十余秒，影响接诊',
    system: 'platform-his',
    upheld: false,
    causedByOperation: false,
    verified: '2024-10-21 15:00',
    handled: '2024-10-22 16:30',
    handling:
      '平台侧同时段保存平均 0.6 秒，其余 61 家无同样反映；到场查明该中心新装的视频设备占满出口带宽，由中心调整限速后恢复，投诉不成立',
  },
  {
    received: '2024-12-12 09:35',
    unit: '某区二级医院医务科',
    title: '反映外院看不到本院心电报告',
    content: '12 月 9 日至 11 日本院上传的心电报告在外院查不到，病人转诊时要重做检查',
    system: 'result-sharing',
    upheld: true,
    causedByOperation: false,
    verified: '2024-12-13 11:10',
    handled: '2024-12-13 16:20',
    handling:
      '情况属实，164 份报告晚两天可查；平台接收正常，原因是该院自行调整前置机时停了上传任务，院方恢复后当天补齐，平台加了单院断传半天即提醒',
  },
];

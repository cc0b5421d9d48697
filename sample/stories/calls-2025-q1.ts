import type { CallStory } from './call-story.ts';

export const CALLS_2025_Q1: readonly CallStory[] = [
  {
    called: '2025-01-01 09:26:15',
    answered: '2025-01-01 09:28:45',
    caller: '某社区卫生服务中心门诊值班',
    system: 'platform-his',
    summary: '元旦开诊却没有号源，值班人员答复后远程启用新年度排班，中心先发手写号',
    incident: '2025-01-01 09:26:15',
  },
  {
    called: '2025-01-01 16:40:20',
    answered: '2025-01-01 16:43:05',
    caller: '市中心血站总值班',
    system: 'blood-trace',
    summary: '询问库存展示为何少一个采血点，查明该点元旦停采，属正常，当场解释清楚',
  },
  {
    called: '2025-01-29 08:31:40',
    answered: '2025-01-29 08:36:10',
    caller: '市疾控中心应急办值班',
    system: 'platform-his',
    summary: '要除夕发热门诊的上报家数，告知 18 家里 17 家已报、1 家由区里电话催报，半小时后补齐',
  },
  {
    called: '2025-01-30 21:14:30',
    answered: '2025-01-30 21:17:30',
    caller: '某三级综合医院急诊科',
    system: 'blood-trace',
    summary: '急诊用血申请没有回执，立即请血站电话确认备血，同时远程处理回执队列',
    incident: '2025-01-30 21:14:30',
  },
  {
    called: '2025-02-01 08:07:30',
    answered: '2025-02-01 08:11:45',
    caller: '某区卫生院收费处',
    system: 'platform-his',
    summary: '收费日结做不下去，请收费处先封存前一日账目，两小时内修好日结条件',
    incident: '2025-02-01 08:07:30',
  },
  {
    called: '2025-02-02 19:25:10',
    answered: '2025-02-02 19:33:40',
    caller: '市急救中心调度值班',
    system: 'data-exchange',
    summary: '急救车平板看不到一家医院的床位提示，经查是该院假期未更新床位，请调度直接电话联系该院',
    attempts: 2,
  },
  {
    called: '2025-02-03 14:36:20',
    answered: '2025-02-03 14:42:50',
    caller: '某三级中医医院总值班',
    system: 'result-sharing',
    summary: '他院查不到本院结果，判断为前置机断开，指导总值班派人到机房开机后自动续传',
    incident: '2025-02-03 14:36:20',
  },
];

/**
 * P29, no holiday: the client's business department rang the service phone three times within half an hour and nobody
 * answered. It becomes a finding of the client (row fault.response, event unreachable), not a duty log; the provider
 * disputes it and nobody has decided. An object on purpose: arrays of this module are read as calls.
 */
export const UNREACHABLE_2025_Q1 = {
  calls: ['2025-02-20 14:05:00', '2025-02-20 14:17:30', '2025-02-20 14:31:10'],
  calledBack: '2025-02-20 14:46:20',
  caller: '甲方业务科室',
  system: 'data-exchange',
  /** What the calls were about, `at` of the incident story; its report came in by ticket an hour before. */
  incident: '2025-02-20 13:05:20',
  found: '2025-02-20 15:40:00',
  notified: '2025-02-21 09:30:00',
  fact: '2 月 20 日 14 时 05 分、14 时 17 分、14 时 31 分，业务科室为催问妇幼日报更正版三次拨打乙方服务电话，半小时内均无人接听，14 时 46 分才有人回电，有座机通话清单可查',
  replied: '2025-02-25 14:10:00',
  reply:
    '2 月 20 日 13 时 50 分到 14 时 40 分服务电话线路检修，2 月 19 日已书面告知检修时段并留有备用电话，备用电话当时有人值守且没有来电，恢复后六分钟即回电，附告知单与话务记录，请予复核',
  planted: 'P29',
} as const;

/** An interface that is counted every month: who is at the other end, and about how many messages a day. */
export interface Interface {
  name: string;
  consumer: string;
  direction: 'upload' | 'download' | 'share';
  daily: number;
  /** Failures among ten thousand. */
  failing: number;
}

const line = (
  name: string,
  consumer: string,
  direction: Interface['direction'],
  daily: number,
  failing: number,
): Interface => ({ name, consumer, direction, daily, failing });

export const INTERFACES: Readonly<Record<string, readonly Interface[]>> = {
  'platform-his': [
    line('诊疗数据上传', '省全民健康信息平台', 'upload', 184_000, 6),
    line('基层下发', '7 个区县基层系统', 'download', 12_600, 4),
    line('电子健康卡核验', '“我的常州”', 'share', 31_400, 9),
    line('症候群汇总', '市疾控中心', 'share', 420, 0),
  ],
  'blood-trace': [
    line('医院用血采集', '23 家用血医院', 'download', 1860, 11),
    line('用血信息上报', '省血液管理平台', 'upload', 640, 7),
    line('血液库存同步', '市大数据管理中心', 'share', 940, 3),
  ],
  'health-exam': [
    line('体检报告采集', '31 家体检机构', 'download', 5240, 14),
    line('总检结构化结果', '市健康档案', 'share', 4870, 8),
    line('体检报告查询', '“我的常州”', 'share', 2960, 5),
  ],
  'data-exchange': [
    line('急救数据汇聚', '市急救中心', 'download', 1320, 5),
    line('妇幼数据汇聚', '市妇幼保健院', 'download', 6480, 7),
    line('民政低保核验', '市民政局', 'share', 2150, 4),
    line('资源目录交换', '市大数据管理中心', 'share', 88_400, 2),
    line('数医赔推送', '某商保对接方', 'share', 46, 20),
  ],
  'result-sharing': [
    line('检验结果上传', '27 家医院', 'download', 58_200, 9),
    line('检查结果上传', '27 家医院', 'download', 15_300, 12),
    line('跨院调阅', '27 家医院医生站', 'share', 8940, 6),
  ],
  'security-adaptation': [
    line('审计日志归集', '17 个业务系统', 'download', 412_000, 1),
    line('敏感接口鉴权', '统一身份服务', 'share', 26_800, 3),
  ],
};

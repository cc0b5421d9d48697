/** Operations that belong to no ticket: taking over, accounts, patches, restore tests, a machine room without power. */
export interface ExtraOperation {
  at: string;
  minutes: number;
  system: string;
  operator: string;
  action: string;
  target: string;
  text: string;
  planted?: string;
}

const extra = (at: string, minutes: number, system: string, operator: string, action: string, target: string, text: string, planted?: string): ExtraOperation => ({
  at,
  minutes,
  system,
  operator,
  action,
  target,
  text,
  ...(planted === undefined ? {} : { planted }),
});

export const EXTRA_OPERATIONS: readonly ExtraOperation[] = [
  extra('06-28 14:05:10', 18, 'platform-his', 'PER-01', 'inspect', 'pt-app-1', '接手核对：服务进程 14 个、定时任务清单与移交单一致'),
  extra('06-28 14:12:40', 16, 'blood-trace', 'PER-02', 'inspect', 'bt-app-1', '接手核对：23 家医院的采集任务逐一查看最近一次成功时间'),
  extra('06-28 14:20:05', 21, 'health-exam', 'PER-03', 'inspect', 'he-app-1', '接手核对：31 家体检机构的上传通道均可连通'),
  extra('06-28 14:48:30', 19, 'data-exchange', 'PER-03', 'inspect', 'dx-hub', '接手核对：汇聚与共享接口 64 个，停用 3 个已标注'),
  extra('06-28 15:02:00', 15, 'result-sharing', 'PER-02', 'inspect', 'rs-index', '接手核对：27 家医院的调阅索引更新到当天 4 时'),
  extra('06-28 15:15:20', 34, 'security-adaptation', 'PER-06', 'account', 'sa-gw-1', '按花名册开通 5 名运维人员的堡垒机账号，上一服务商账号 7 个确认停用'),
  extra('06-28 16:10:10', 22, 'platform-his', 'PER-01', 'query', 'pt-db-1', '抄录主库与备库的容量、会话上限和归档方式，作为基线'),
  extra('07-15 08:50:30', 12, 'security-adaptation', 'PER-06', 'account', 'sa-gw-1', '为当天进场的运维工程师丁开通堡垒机账号，权限限健康体检与数据汇聚两套系统'),
  extra('07-20 21:10:00', 48, 'platform-his', 'PER-01', 'patch', 'pt-app-1', '应用主机安装 7 月安全补丁 6 个，重启后 14 个服务进程在位'),
  extra('07-27 21:05:00', 41, 'result-sharing', 'PER-02', 'patch', 'rs-app-1', '应用主机安装 7 月安全补丁 5 个，调阅试 10 次正常'),
  extra('08-07 07:32:00', 20, 'health-exam', 'PER-03', 'inspect', 'he-app-1', '停机前检查：昨夜任务均已结束，未提交会话 0 个，按甲方通知 8 时前关闭服务'),
  extra('08-07 20:08:00', 26, 'health-exam', 'PER-03', 'restart', 'he-app-1', '机房恢复供电后依次启动数据库、中间件和应用，首页 1.3 秒打开，补采当天报告 212 份'),
  extra('08-10 20:30:00', 44, 'platform-his', 'PER-01', 'patch', 'pt-app-1', '应用主机安装 8 月安全补丁 4 个，其中 1 个带权限模块更新'),
  extra('08-17 21:00:00', 39, 'blood-trace', 'PER-02', 'patch', 'bt-app-1', '应用主机安装 8 月安全补丁 4 个，采集任务逐一恢复'),
  extra('08-20 15:20:10', 9, 'blood-trace', 'PER-02', 'config-change', 'bt-mw-1', '把中间件连接池上限由 120 调到 180，页面中断约 1 分钟', 'P11'),
  extra('08-23 20:10:00', 75, 'data-exchange', 'PER-04', 'config-change', 'dx-db-1', '配合硬件资源提供商扩容数据盘，使用率由 86.5% 降到 69% 左右，数据库未停'),
  extra('08-30 16:20:00', 14, 'health-exam', 'PER-04', 'inspect', 'he-db-1', '接手健康体检系统，核对任务清单 22 项、常用账号 3 个'),
  extra('09-03 21:14:05', 11, 'health-exam', 'PER-03', 'query', 'he-db-1', '查看结构化任务的历史参数，未做修改', 'P20'),
  extra('09-04 10:35:00', 8, 'security-adaptation', 'PER-06', 'account', 'sa-gw-1', '收回运维工程师丙的堡垒机账号与系统账号，共 3 个，截屏报甲方数据安全员'),
  extra('09-07 21:00:00', 43, 'data-exchange', 'PER-04', 'patch', 'dx-app-1', '应用主机安装 9 月安全补丁 5 个，4 个批次任务重排后均成功'),
  extra('09-14 19:10:00', 33, 'security-adaptation', 'PER-06', 'patch', 'sa-gw-1', '安全网关特征库升级，拦截规则 1,206 条加载无报错'),
  extra('09-25 19:20:00', 96, 'result-sharing', 'PER-02', 'restore', 'rs-bak-1', '季度恢复演练：用 9 月 22 日全量与之后增量恢复到测试库，27 家医院结果条数与生产库一致'),
  extra('09-26 19:10:00', 118, 'platform-his', 'PER-01', 'restore', 'pt-bak-1', '季度恢复演练：恢复 9 月 22 日全量到测试库，用时 1 小时 46 分，抽 30 张表行数一致'),
  extra('09-29 18:30:00', 52, 'blood-trace', 'PER-02', 'restore', 'bt-bak-1', '季度恢复演练：恢复到 9 月 28 日夜间时点，闭环记录 5,203 条逐日核对'),
];

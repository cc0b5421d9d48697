// Generated from scripts/model/kind-examples.ts by `npm run generate`. Do not edit.

/** For each kind a file as it should stand, one that is wrong in one place, and what `check` says of that. */
export const KIND_FILES: {
  readonly [kind: string]: {
    readonly good: string;
    readonly bad: string;
    readonly says: {
      readonly rule: string;
      readonly line: number;
      readonly column: number;
      readonly message: string;
      readonly hint: string;
    };
  };
} = {
  "acceptance-application": {
    good: "kind: acceptance-application\nid: AA-2025-01\nrecorded_at: 2025-06-30T10:30:00+08:00\nrecorded_by: PER-05\napplied_at: 2025-06-30T09:30:00+08:00\nreceived_at: 2025-06-30T10:15:00+08:00\nreceiver: CLI-01\nself_score: \"91.5\"\ndocuments:\n  - 运维总结报告\n  - 自评考核表\n  - 完成情况对照表\n",
    bad: "kind: acceptance-application\nid: AA-2025-01\nrecorded_at: 2025-06-30T10:30:00+08:00\nrecorded_by: PER-05\napplied_at: 2025-06-30T09:30:00+08:00\nreceived_at: 2025-06-30T10:15:00+08:00\nreceiver: CLI-01\nself_score: \"91.5\"\ndocuments: []\n",
    says: {"rule":"schema","line":9,"column":12,"message":"“documents”（随附材料）至少要有 1 项，实际为空列表","hint":"随申请书一并交的材料名称，照资料清单逐项列。例如“运维总结报告”“自评考核表”“完成情况对照表”。"},
  },
  "acceptance-event": {
    good: "kind: acceptance-event\nid: AE-2025-03\nrecorded_at: 2025-07-18T12:10:00+08:00\nrecorded_by: CLI-01\nsubtype: meeting\ntitle: 履约验收会议\nhappened_at: 2025-07-18T09:00:00+08:00\nplace: 甲方第一会议室\nattendees:\n  - 专家组组长 expert-b\n  - 专家 expert-a、expert-c、expert-d、expert-e\n  - 甲方业务负责人\n  - 项目经理\noutcome: 五位专家评议一致，意见当场宣读并签字\n",
    bad: "kind: acceptance-event\nid: AE-2025-03\nrecorded_at: 2025-07-18T12:10:00+08:00\nrecorded_by: CLI-01\nsubtype: meeting\ntitle: 履约验收会议\nhappened_at: 2025-07-18T09:00:00+08:00\nplace: 甲方第一会议室\noutcome: 五位专家评议一致，意见当场宣读并签字\n",
    says: {"rule":"subtype-fields","line":5,"column":10,"message":"验收过程 AE-2025-03 属于“验收会议”，没有写参加人员（attendees）","hint":"请照原件补上参加人员（attendees）；类别选错了的，请改正验收步骤（subtype）"},
  },
  "acceptance-plan": {
    good: "kind: acceptance-plan\nid: AP-2025-01\nrecorded_at: 2025-07-07T16:40:00+08:00\nrecorded_by: CLI-01\ntitle: 业务系统综合运维服务项目履约验收方案\napplicant: CLI-01\napplied_at: 2025-07-04T10:00:00+08:00\napprover: CLI-03\napproved_at: 2025-07-07T15:00:00+08:00\nbody: 甲方组织，专家小组 5 人，其中甲方工作人员 1 人\nschedule: 7 月 18 日上午开会，22 日前出具报告\nmethod: 查阅全部台账，每个系统随机抽 10 条记录核对原件\nprocedure: 签到、推举组长、乙方汇报、查阅资料、质询、闭门评议、宣读意见、签字\nscope: 分项服务清单六项、服务范围十六行、考核表、安全材料\nstandard: 考核不低于双方约定的分数，且各验收条件资料齐全\n",
    bad: "kind: acceptance-plan\nid: AP-2025-01\nrecorded_at: 2025-07-07T16:40:00+08:00\nrecorded_by: CLI-01\ntitle: 业务系统综合运维服务项目履约验收方案\napplicant: CLI-01\napplied_at: 2025-07-04T10:00:00+08:00\napprover: CLI-03\napproved_at: 2025-07-07T15:00:00+08:00\nbody: 甲方组织，专家小组 5 人，其中甲方工作人员 1 人\nschedule: 7 月 18 日上午开会，22 日前出具报告\nmethod: 查阅全部台账，每个系统随机抽 10 条记录核对原件\nscope: 分项服务清单六项、服务范围十六行、考核表、安全材料\nstandard: 考核不低于双方约定的分数，且各验收条件资料齐全\n",
    says: {"rule":"schema","line":1,"column":1,"message":"缺少必填字段“procedure”（验收程序）","hint":"请补上“procedure”。会上依次做什么，按先后写。例如“签到、推举组长、乙方汇报、查阅资料、质询、闭门评议、宣读意见、签字”。"},
  },
  "acceptance-report": {
    good: "kind: acceptance-report\nid: AR-2025-01\nrecorded_at: 2025-07-22T16:30:00+08:00\nrecorded_by: CLI-01\npanel: PNL-2025-01\nissued_on: 2025-07-22\nplace: 甲方第一会议室\nverdict: qualified\noverall: 完成了合同约定的六项服务，资料齐全，运行平稳\nproblems: 个别巡检报告复核不及时，建议明确复核期限\nscore: \"91.5\"\nsignatures:\n  - member: expert-a\n    signed: true\n  - member: expert-b\n    signed: true\n  - member: expert-c\n    signed: true\n    dissent: 对备份一项的评价保留意见\nconcluded_on: 2025-07-22\n",
    bad: "kind: acceptance-report\nid: AR-2025-01\nrecorded_at: 2025-07-22T16:30:00+08:00\nrecorded_by: CLI-01\npanel: PNL-2025-01\nissued_on: 2025-07-22\nplace: 甲方第一会议室\nverdict: 通过\noverall: 完成了合同约定的六项服务，资料齐全，运行平稳\nproblems: 个别巡检报告复核不及时，建议明确复核期限\nscore: \"91.5\"\nsignatures:\n  - member: expert-a\n    signed: true\n  - member: expert-b\n    signed: true\n  - member: expert-c\n    signed: true\n    dissent: 对备份一项的评价保留意见\nconcluded_on: 2025-07-22\n",
    says: {"rule":"schema","line":8,"column":10,"message":"“verdict”（验收结论）只能写 qualified（合格）、unqualified（不合格）、rectify（限期整改），实际为“通过”","hint":"报告写明的结论，照抄，不推断；限期整改的，整改后另出一份报告。"},
  },
  "alert": {
    good: "kind: alert\nid: ALT-2024-0381\nrecorded_at: 2024-11-30T22:35:00+08:00\nrecorded_by: PER-01\nsystem: blood-trace\nobject: bt-db-1\nmetric: 数据库连接使用率\nvalue: 96%\nthreshold: 90% 持续 5 分钟\nalerted_at: 2024-11-30T22:14:05+08:00\nhandled_at: 2024-11-30T22:31:00+08:00\nhandler: PER-01\nticket: INC-2024-0066\n",
    bad: "kind: alert\nid: ALT-2024-0381\nrecorded_at: 2024-11-30T22:35:00+08:00\nrecorded_by: PER-01\nsystem: blood-trace\nobject: bt-db-1\nmetric: 数据库连接使用率\nvalue: 96%\nthreshold: 90% 持续 5 分钟\nalerted_at: 2024-11-30T22:14:05\nhandled_at: 2024-11-30T22:31:00+08:00\nhandler: PER-01\nticket: INC-2024-0066\n",
    says: {"rule":"schema","line":10,"column":13,"message":"“alerted_at”（告警发出时间）缺少时区，末尾应写 +08:00 这样的偏移，实际为“2024-11-30T22:14:05”","hint":"请改为 2024-11-30T22:14:05+08:00（按北京时间）。监控平台第一次发出这条告警的时间，抄到秒；反复触发而没有恢复的算一条。例如 2024-11-30T22:14:05+08:00。"},
  },
  "authorization": {
    good: "kind: authorization\nid: AUT-2024-06\nrecorded_at: 2024-11-04T15:10:00+08:00\nrecorded_by: PER-05\nsubtype: account\ntitle: 运维工程师戊开通血液追溯系统只读账号\nscope: 查询与日志查看，不含导出\napplicant: PER-05\napplied_at: 2024-11-01T16:00:00+08:00\napprover: CLI-02\napproved_at: 2024-11-04T09:30:00+08:00\nvalid_from: 2024-11-04\nvalid_to: 2025-06-28\nperson: PER-07\nused_at: 2024-11-05T09:00:00+08:00\nsystems:\n  - blood-trace\n",
    bad: "kind: authorization\nid: AUT-2024-06\nrecorded_at: 2024-11-04T15:10:00+08:00\nrecorded_by: PER-05\nsubtype: account\ntitle: 运维工程师戊开通血液追溯系统只读账号\nscope: 查询与日志查看，不含导出\napplicant: PER-05\napplied_at: 2024-11-01T16:00:00+08:00\napprover: CLI-02\napproved_at: 2024-11-04T09:30:00+08:00\nvalid_from: 2024-11-04\nvalid_to: 2025-06-28\nused_at: 2024-11-05T09:00:00+08:00\nsystems:\n  - blood-trace\n",
    says: {"rule":"subtype-fields","line":5,"column":10,"message":"授权与披露审批 AUT-2024-06 属于“账号授权”，没有写被授权人（person）","hint":"请照原件补上被授权人（person）；类别选错了的，请改正许可种类（subtype）"},
  },
  "backup-plan": {
    good: "kind: backup-plan\nid: BP-2024-01\nrecorded_at: 2024-07-01T17:00:00+08:00\nrecorded_by: PER-05\ntitle: 2024—2025 服务年度数据备份计划\nversion: \"1.0\"\neffective_from: 2024-07-01\neffective_to: 2025-06-28\napplicant: PER-05\napplied_at: 2024-06-28T10:00:00+08:00\napprover: CLI-03\napproved_at: 2024-06-28T16:30:00+08:00\ntasks:\n  - id: daily-incremental\n    title: 每日增量备份\n    rrule: FREQ=DAILY\n    start: 2024-07-01\n    systems:\n      - blood-trace\n",
    bad: "kind: backup-plan\nid: BP-2024-01\nrecorded_at: 2024-07-01T17:00:00+08:00\nrecorded_by: PER-05\ntitle: 2024—2025 服务年度数据备份计划\nversion: 1\neffective_from: 2024-07-01\neffective_to: 2025-06-28\napplicant: PER-05\napplied_at: 2024-06-28T10:00:00+08:00\napprover: CLI-03\napproved_at: 2024-06-28T16:30:00+08:00\ntasks:\n  - id: daily-incremental\n    title: 每日增量备份\n    rrule: FREQ=DAILY\n    start: 2024-07-01\n    systems:\n      - blood-trace\n",
    says: {"rule":"schema","line":6,"column":10,"message":"“version”（计划版本）应为文字，实际为数 1","hint":"请改为 \"1\"。请给值加上引号。计划的版本号，加引号，换版时递增并在 supersedes 写旧版编号。例如 \"1.0\"、\"1.1\"。"},
  },
  "backup-record": {
    good: "kind: backup-record\nid: BR-2024-0912\nrecorded_at: 2024-09-28T08:40:00+08:00\nrecorded_by: PER-04\nsystem: blood-trace\nstarted_at: 2024-09-27T23:00:00+08:00\nended_at: 2024-09-27T23:52:00+08:00\nplan: BP-2024-01\ntask: daily-incremental\nplanned_on: 2024-09-27\nresult: success\nsize_mb: 18842\nlocation: backup-store-1\nverified: true\noperator: PER-04\n",
    bad: "kind: backup-record\nid: BR-2024-0912\nrecorded_at: 2024-09-28T08:40:00+08:00\nrecorded_by: PER-04\nsystem: blood-trace\nstarted_at: 2024-09-27T23:00:00+08:00\nended_at: 2024-09-27T23:52:00+08:00\nplan: BP-2024-01\ntask: daily-incremental\nplanned_on: 2024-09-27\nresult: success\nsize_mb: 18.4 GB\nlocation: backup-store-1\nverified: true\noperator: PER-04\n",
    says: {"rule":"schema","line":12,"column":10,"message":"“size_mb”（备份大小）格式不符，应为不小于 0 的数，如 71.5，实际为“18.4 GB”","hint":"备份集的大小，换算成 MB，抄作业报表；失败没有产出的写 0。例如 18.4 GB 写 18842。"},
  },
  "backup-report": {
    good: "kind: backup-report\nid: BRP-2024-09\nrecorded_at: 2024-10-12T15:30:00+08:00\nrecorded_by: PER-04\nmonth: 2024-09\nsent_at: 2024-10-10T09:20:00+08:00\nsent_to: 甲方信息科\ntotal: 198\nsucceeded: 196\nfailed: 2\nreconciled_at: 2024-10-12T15:00:00+08:00\nreconciled_by: CLI-02\ndiscrepancies:\n  - record: BR-2024-0912\n    fact: 报成功，作业日志显示失败\n",
    bad: "kind: backup-report\nid: BRP-2024-09\nrecorded_at: 2024-10-12T15:30:00+08:00\nrecorded_by: PER-04\nmonth: 9 月\nsent_at: 2024-10-10T09:20:00+08:00\nsent_to: 甲方信息科\ntotal: 198\nsucceeded: 196\nfailed: 2\nreconciled_at: 2024-10-12T15:00:00+08:00\nreconciled_by: CLI-02\ndiscrepancies:\n  - record: BR-2024-0912\n    fact: 报成功，作业日志显示失败\n",
    says: {"rule":"schema","line":5,"column":8,"message":"“month”（报送月份）格式不符，应为年-月，如 2024-09，实际为“9 月”","hint":"报送的是哪个月的备份，写备份发生的月份，不是报送的月份。例如 10 月初报 9 月的，写 2024-09。"},
  },
  "change": {
    good: "kind: change\nid: CHG-2024-0012\nrecorded_at: 2024-11-08T21:00:00+08:00\nrecorded_by: PER-04\nsystem: blood-trace\ntitle: 血液追溯汇总表增加联合索引\nsubtype: preventive\nproblem: PRB-2024-0004\napplicant: PER-04\napplied_at: 2024-11-07T17:00:00+08:00\napprover: CLI-03\napproved_at: 2024-11-08T10:15:00+08:00\nreason: 月末统计占满连接，两个月内引发两次故障\nbasis: PRB-2024-0004 的分析结论与慢日志\nplan: 先在备库建索引比对执行计划，再在主库在线建\nschedule: 11 月 8 日 20:00 至 20:40，不停服务\nrisk: 建索引期间写入变慢，预计不超过两成\nrisk_response: 避开高峰，写入延迟超 5 秒即中止\nrollback: 删除新索引，2 分钟内完成\ntested_at: 2024-11-07T16:00:00+08:00\ntest_result: 备库建索引 6 分钟，删除回退正常\nstarted_at: 2024-11-08T20:02:00+08:00\nended_at: 2024-11-08T20:31:00+08:00\nexecutor: PER-04\noperations:\n  - OP-2024-004512\n",
    bad: "kind: change\nid: CHG-2024-0012\nrecorded_at: 2024-11-08T21:00:00+08:00\nrecorded_by: PER-04\nsystem: blood-trace\ntitle: 血液追溯汇总表增加联合索引\nsubtype: 增强\nproblem: PRB-2024-0004\napplicant: PER-04\napplied_at: 2024-11-07T17:00:00+08:00\napprover: CLI-03\napproved_at: 2024-11-08T10:15:00+08:00\nreason: 月末统计占满连接，两个月内引发两次故障\nbasis: PRB-2024-0004 的分析结论与慢日志\nplan: 先在备库建索引比对执行计划，再在主库在线建\nschedule: 11 月 8 日 20:00 至 20:40，不停服务\nrisk: 建索引期间写入变慢，预计不超过两成\nrisk_response: 避开高峰，写入延迟超 5 秒即中止\nrollback: 删除新索引，2 分钟内完成\ntested_at: 2024-11-07T16:00:00+08:00\ntest_result: 备库建索引 6 分钟，删除回退正常\nstarted_at: 2024-11-08T20:02:00+08:00\nended_at: 2024-11-08T20:31:00+08:00\nexecutor: PER-04\noperations:\n  - OP-2024-004512\n",
    says: {"rule":"schema","line":7,"column":10,"message":"“subtype”（改进类别）只能写 adaptive（适应性改进）、perfective（增强性改进）、preventive（预防性改进），实际为“增强”","hint":"请改为 perfective（增强性改进）。为适应环境或平台变化而改写 adaptive，增加或改善功能写 perfective，防患于未然写 preventive；兼有的按主要目的选。"},
  },
  "client-notice": {
    good: "kind: client-notice\nid: CN-2024-03\nrecorded_at: 2024-09-10T11:05:00+08:00\nrecorded_by: PER-05\nsubtype: duty-arrangement\ntitle: 关于中秋节期间应急值班的通知\ndoc_no: 数据中心函〔2024〕31 号\nissued_at: 2024-09-10T10:00:00+08:00\nissuer: CLI-03\nfrom: 2024-09-15\nto: 2024-09-17\nscope: 各系统 24 小时电话值守，接到呼叫 10 分钟内响应\nreceiver: PER-05\n",
    bad: "kind: client-notice\nid: CN-2024-03\nrecorded_at: 2024-09-10T11:05:00+08:00\nrecorded_by: PER-05\nsubtype: duty-arrangement\ntitle: 关于中秋节期间应急值班的通知\ndoc_no: 数据中心函〔2024〕31 号\nissued_at: 2024-09-10T10:00:00+08:00\nissuer: CLI-03\nfrom: 2024-09-15\nscope: 各系统 24 小时电话值守，接到呼叫 10 分钟内响应\nreceiver: PER-05\n",
    says: {"rule":"subtype-fields","line":5,"column":10,"message":"甲方书面通知 CN-2024-03 属于“值班安排”，没有写适用止日（to）","hint":"请照原件补上适用止日（to）；类别选错了的，请改正通知种类（subtype）"},
  },
  "client-review": {
    good: "kind: client-review\nid: CR-2025-01\nrecorded_at: 2025-01-15T16:20:00+08:00\nrecorded_by: CLI-01\nsubtype: document-check\ntitle: 2025 年第一次文档资料检查\nreviewed_at: 2025-01-15T15:30:00+08:00\nreviewer: CLI-01\nconclusion: 抽查 20 份文档，1 份不完整，限三个工作日补正\nincomplete:\n  - document: DOC-2024-11\n    missing: 接口变更记录止于 10 月，缺 11 月的一次升级\n    fixed_on: 2025-01-17\nrectify_by: 2025-01-20\nrectified_on: 2025-01-17\n",
    bad: "kind: client-review\nid: CR-2025-01\nrecorded_at: 2025-01-15T16:20:00+08:00\nrecorded_by: CLI-01\nsubtype: document-check\ntitle: 2025 年第一次文档资料检查\nreviewed_at: 2025-01-15T15:30:00+08:00\nreviewer: CLI-01\nconclusion: 抽查 20 份文档，1 份不完整，限三个工作日补正\nrectify_by: 2025-01-20\nrectified_on: 2025-01-17\n",
    says: {"rule":"subtype-fields","line":5,"column":10,"message":"甲方检查与考核 CR-2025-01 属于“文档检查”，没有写不完整文档（incomplete）","hint":"请照原件补上不完整文档（incomplete）；类别选错了的，请改正检查种类（subtype）"},
  },
  "contract-document": {
    good: "kind: contract-document\nid: CD-2024-02\nrecorded_at: 2024-07-01T09:20:00+08:00\nrecorded_by: PER-05\nsubtype: integrity-contract\ntitle: 业务系统综合运维服务项目廉政合同\ndated_on: 2024-06-28\nissuer: 双方\nrank: 1\nsignatures:\n  - party: 甲方\n    signer: 授权代表（见授权委托书）\n    signed_on: 2024-06-28\n    sealed: true\n  - party: 乙方\n    signer: 授权代表（见授权委托书）\n    sealed: true\ncopies:\n  - holder: 甲方档案室\n    count: 1\n  - holder: 乙方商务部\n    count: 1\nblanks:\n  - 乙方签字日期\n",
    bad: "kind: contract-document\nid: CD-2024-02\nrecorded_at: 2024-07-01T09:20:00+08:00\nrecorded_by: PER-05\nsubtype: integrity-contract\ntitle: 业务系统综合运维服务项目廉政合同\ndated_on: 2024-06-28\nissuer: 双方\nrank: 1\nsignatures:\n  - party: 甲方\n    signer: 授权代表（见授权委托书）\n    signed_on: 2024-06-28\n    sealed: true\n  - party: 乙方\n    signer: 授权代表（见授权委托书）\n    sealed: true\nblanks:\n  - 乙方签字日期\n",
    says: {"rule":"subtype-fields","line":5,"column":10,"message":"合同与采购文件 CD-2024-02 属于“廉政合同”，没有写份数分配（copies）","hint":"请照原件补上份数分配（copies）；类别选错了的，请改正文件种类（subtype）"},
  },
  "contract-event": {
    good: "kind: contract-event\nid: CE-2025-01\nrecorded_at: 2025-02-11T16:00:00+08:00\nrecorded_by: PER-05\nsubtype: force-majeure\ntitle: 寒潮冻雨致机房所在片区停电\noccurred_on: 2025-02-11\nissued_by: 乙方\nfrom: 2025-02-11\nto: 2025-02-12\nnotified_at: 2025-02-11T08:40:00+08:00\nproof: 供电部门停电证明（附件 1）\nbasis_clause: c12-1\n",
    bad: "kind: contract-event\nid: CE-2025-01\nrecorded_at: 2025-02-11T16:00:00+08:00\nrecorded_by: PER-05\nsubtype: force-majeure\ntitle: 寒潮冻雨致机房所在片区停电\noccurred_on: 2025-02-11\nissued_by: 乙方\nfrom: 2025-02-11\nto: 2025-02-12\nnotified_at: 2025-02-11 08:40\nproof: 供电部门停电证明（附件 1）\nbasis_clause: c12-1\n",
    says: {"rule":"schema","line":11,"column":14,"message":"“notified_at”（首次通知时间）应写成 2024-09-27T10:00:00+08:00 这样的时间，实际为“2025-02-11 08:40”","hint":"请改为 2025-02-11T08:40:00+08:00（按北京时间）。事情发生后第一次告诉对方的时间，电话通知的写通话时间并在备注说明。例如 2025-02-11T08:40:00+08:00。"},
  },
  "data-asset": {
    good: "kind: data-asset\nid: DA-2024-03\nrecorded_at: 2024-07-02T17:00:00+08:00\nrecorded_by: PER-06\nsubtype: client-technical\nname: 血液追溯系统数据库设计说明\ndata_class: 技术文档\ndata_level: 3\nprovided_on: 2024-07-02\nmedium: 加密移动硬盘 3 号\nholder: PER-06\n",
    bad: "kind: data-asset\nid: DA-2024-03\nrecorded_at: 2024-07-02T17:00:00+08:00\nrecorded_by: PER-06\nsubtype: client-technical\nname: 血液追溯系统数据库设计说明\ndata_class: 技术文档\ndata_level: 3 级\nprovided_on: 2024-07-02\nmedium: 加密移动硬盘 3 号\nholder: PER-06\n",
    says: {"rule":"schema","line":8,"column":13,"message":"“data_level”（资产分级）应为整数，实际为“3 级”","hint":"请写半角数字，不加引号和单位。按健康医疗数据安全指南的五级写 1 到 5 的整数，级数越高越敏感，混有几级的写最高一级。例如含病历摘要的写 4。"},
  },
  "data-transfer-approval": {
    good: "kind: data-transfer-approval\nid: DTA-2024-0012\nrecorded_at: 2024-09-27T17:30:00+08:00\nrecorded_by: PER-04\nsystem: blood-trace\ndirection: export\napplicant_unit: 某市中心血站\napplicant: 业务科经办人\napplied_at: 2024-09-25T15:30:00+08:00\napprover: CLI-02\napproved_at: 2024-09-26T09:40:00+08:00\nletter_no: ×血函〔2024〕15 号\npurpose: 月度用血分析\nlegal_basis: 数据共享协议第三条\ndataset: 2024 年 8 月用血汇总表\nscope: 机构、用血品种、数量；全市二级以上医院；2024 年 8 月\ndata_class: 公共卫生数据\ndata_level: 2\ncontains_personal_info: false\ndeidentified: true\nrows_approved: 15000\nmedium: 加密光盘 1 张\nrecipient: 某市中心血站业务科\nvalid_until: 2024-09-30T23:59:59+08:00\nexecutor: PER-04\nexecuted_at: 2024-09-27T10:00:00+08:00\ndelivered_at: 2024-09-27T15:00:00+08:00\nreceiver: 业务科经办人\nfile_sha256: 9c1e9c1e9c1e9c1e9c1e9c1e9c1e9c1e9c1e9c1e9c1e9c1e9c1e9c1e9c1e9c1e\ndestroyed_at: 2024-09-27T17:00:00+08:00\ndestroy_witness: CLI-02\n",
    bad: "kind: data-transfer-approval\nid: DTA-2024-0012\nrecorded_at: 2024-09-27T17:30:00+08:00\nrecorded_by: PER-04\nsystem: blood-trace\ndirection: export\napplicant_unit: 某市中心血站\napplicant: 业务科经办人\napplied_at: 2024-09-25T15:30:00+08:00\napprover: CLI-02\napproved_at: 2024-09-26T09:40:00+08:00\nletter_no: ×血函〔2024〕15 号\npurpose: 月度用血分析\ndataset: 2024 年 8 月用血汇总表\nscope: 机构、用血品种、数量；全市二级以上医院；2024 年 8 月\ndata_class: 公共卫生数据\ndata_level: 2\ncontains_personal_info: false\ndeidentified: true\nrows_approved: 15000\nmedium: 加密光盘 1 张\nrecipient: 某市中心血站业务科\nvalid_until: 2024-09-30T23:59:59+08:00\nexecutor: PER-04\nexecuted_at: 2024-09-27T10:00:00+08:00\ndelivered_at: 2024-09-27T15:00:00+08:00\nreceiver: 业务科经办人\nfile_sha256: 9c1e9c1e9c1e9c1e9c1e9c1e9c1e9c1e9c1e9c1e9c1e9c1e9c1e9c1e9c1e9c1e\ndestroyed_at: 2024-09-27T17:00:00+08:00\ndestroy_witness: CLI-02\n",
    says: {"rule":"schema","line":1,"column":1,"message":"缺少必填字段“legal_basis”（法律依据）","hint":"请补上“legal_basis”。提供这些数据所依据的法律、规章或协议的名称与条款。例如“传染病防治法关于疫情信息报告的规定”“数据共享协议第三条”。"},
  },
  "deliverable-status": {
    good: "kind: deliverable-status\nid: DS-2025-03\nrecorded_at: 2025-06-26T11:00:00+08:00\nrecorded_by: PER-05\nitem: item-3\nstate: done\nsummary: 完成 12 家医院接口改造，运行稳定\nevidence:\n  - SA-2024-03\n  - DOC-2024-11\nconfirmed_by: CLI-01\nconfirmed_at: 2025-06-26T10:00:00+08:00\n",
    bad: "kind: deliverable-status\nid: DS-2025-03\nrecorded_at: 2025-06-26T11:00:00+08:00\nrecorded_by: PER-05\nitem: item-3\nstate: done\nsummary: 完成 12 家医院接口改造，运行稳定\nevidence: SA-2024-03、DOC-2024-11\nconfirmed_by: CLI-01\nconfirmed_at: 2025-06-26T10:00:00+08:00\n",
    says: {"rule":"schema","line":8,"column":11,"message":"“evidence”（佐证记录）应为列表，实际为“SA-2024-03、DOC-2024-11”","hint":"请改为 [SA-2024-03, DOC-2024-11]。请写成列表，每项另起一行，前面加“- ”。能说明上述结果的记录编号，挑有代表性的，不必全列；未开始的写空列表 []。例如 SA-2024-03、DOC-2024-11。"},
  },
  "document": {
    good: "kind: document\nid: DOC-2024-11\nrecorded_at: 2024-07-10T15:00:00+08:00\nrecorded_by: PER-05\ntitle: 数据备份与恢复管理制度\ncategory: policy\nversion: \"1.0\"\neffective_on: 2024-07-08\napplicant: PER-05\napplied_at: 2024-07-04T10:00:00+08:00\napprover: CLI-03\napproved_at: 2024-07-05T11:00:00+08:00\ndelivered_at: 2024-07-10T14:00:00+08:00\nreceiver: CLI-01\ntopic: backup\n",
    bad: "kind: document\nid: DOC-2024-11\nrecorded_at: 2024-07-10T15:00:00+08:00\nrecorded_by: PER-05\ntitle: 数据备份与恢复管理制度\ncategory: 规章制度\nversion: \"1.0\"\neffective_on: 2024-07-08\napplicant: PER-05\napplied_at: 2024-07-04T10:00:00+08:00\napprover: CLI-03\napproved_at: 2024-07-05T11:00:00+08:00\ndelivered_at: 2024-07-10T14:00:00+08:00\nreceiver: CLI-01\ntopic: backup\n",
    says: {"rule":"schema","line":6,"column":11,"message":"“category”（文档类别）只能写 policy（规章制度）、manual（操作手册）、technical（技术文档）、interface（接口文档）、plan（方案预案）、security（安全文档）、report（总结报告）、other（其他），实际为“规章制度”","hint":"请改为 policy（规章制度）。按用途选一种：规定怎样管的是 policy，教人怎样操作的是 manual，讲系统构成的是 technical，讲数据交换的是 interface，预案与方案是 plan，安全材料是 security，总结汇报是 report。"},
  },
  "duty-log": {
    good: "kind: duty-log\nid: DL-2024-0007\nrecorded_at: 2024-09-16T08:30:00+08:00\nrecorded_by: PER-02\nsubtype: call\nroster: DR-2024-01\nshift: d0915-night\ndate: 2024-09-16\nperson: PER-02\ncalled_at: 2024-09-16T02:00:00+08:00\ncaller: 某区血站值班室\nanswered_at: 2024-09-16T02:03:20+08:00\nattempts: 1\nsystem: blood-trace\nsummary: 询问夜间同步是否正常，查看作业日志后答复已完成\n",
    bad: "kind: duty-log\nid: DL-2024-0007\nrecorded_at: 2024-09-16T08:30:00+08:00\nrecorded_by: PER-02\nsubtype: call\nroster: DR-2024-01\nshift: d0915-night\ndate: 2024-09-16\nperson: 值班员\ncalled_at: 2024-09-16T02:00:00+08:00\ncaller: 某区血站值班室\nanswered_at: 2024-09-16T02:03:20+08:00\nattempts: 1\nsystem: blood-trace\nsummary: 询问夜间同步是否正常，查看作业日志后答复已完成\n",
    says: {"rule":"schema","line":9,"column":9,"message":"“person”（值班人）格式不符，应为人员编号，如 PER-01，实际为“值班员”","hint":"实际在岗的人的编号，临时换班的写替班的人并在备注里说明；呼叫写接电话的人。例如 PER-02。"},
  },
  "duty-roster": {
    good: "kind: duty-roster\nid: DR-2024-01\nrecorded_at: 2024-09-11T15:10:00+08:00\nrecorded_by: PER-05\narrangement: CN-2024-003\ntitle: 2024 年中秋假期应急值班表\nfrom: 2024-09-15\nto: 2024-09-17\nissued_at: 2024-09-11T15:00:00+08:00\napplicant: PER-05\napplied_at: 2024-09-09T10:00:00+08:00\napprover: CLI-03\napproved_at: 2024-09-10T09:30:00+08:00\nshifts:\n  - id: d0915-day\n    date: 2024-09-15\n    from: 2024-09-15T08:00:00+08:00\n    to: 2024-09-15T20:00:00+08:00\n    person: PER-01\n    backup: PER-04\n  - id: d0915-night\n    date: 2024-09-15\n    from: 2024-09-15T20:00:00+08:00\n    to: 2024-09-16T08:00:00+08:00\n    person: PER-02\n    backup: PER-01\n",
    bad: "kind: duty-roster\nid: DR-2024-01\nrecorded_at: 2024-09-11T15:10:00+08:00\nrecorded_by: PER-05\narrangement: CN-2024-003\ntitle: 2024 年中秋假期应急值班表\nfrom: 2024-09-15\nto: 2024-09-17\nissued_at: 2024-09-11T15:00:00+08:00\napplicant: PER-05\napplied_at: 2024-09-09T10:00:00+08:00\napprover: CLI-03\napproved_at: 2024-09-10T09:30:00+08:00\nshifts:\n  - id: d0915-day\n    date: 2024-09-15\n    from: 2024-09-15T08:00:00+08:00\n    to: 2024-09-15T20:00:00+08:00\n    person: PER-01\n    backup: PER-04\n  - id: d0915-night\n    date: 2024-09-15\n    from: 2024-09-15T20:00:00+08:00\n    to: 次日早上\n    person: PER-02\n    backup: PER-01\n",
    says: {"rule":"schema","line":24,"column":9,"message":"“to”（班次结束）应写成 2024-09-27T10:00:00+08:00 这样的时间，实际为“次日早上”","hint":"这一班交班的时间，跨零点写次日；与下一班首尾相接，不留空。例如 2024-09-15T20:00:00+08:00。"},
  },
  "expert-opinion": {
    good: "kind: expert-opinion\nid: EO-2025-01\nrecorded_at: 2025-07-18T14:00:00+08:00\nrecorded_by: CLI-01\npanel: PNL-2025-01\nmember: expert-a\ngiven_at: 2025-07-18T11:20:00+08:00\nverdicts:\n  - item: item-1\n    verdict: conforms\n  - item: row-2-1\n    verdict: largely\n    remark: 抽查 10 条工单，2 条缺用户确认\n  - item: onsite\n    verdict: conforms\noverall: 服务内容完成较好，建议加强文档管理\n",
    bad: "kind: expert-opinion\nid: EO-2025-01\nrecorded_at: 2025-07-18T14:00:00+08:00\nrecorded_by: CLI-01\npanel: PNL-2025-01\nmember: expert-a\ngiven_at: 2025-07-18T11:20:00+08:00\nverdicts:\n  - item: item-1\n    verdict: conforms\n  - item: row-2-1\n    verdict: 通过\n  - item: onsite\n    verdict: conforms\noverall: 服务内容完成较好，建议加强文档管理\n",
    says: {"rule":"schema","line":12,"column":14,"message":"“verdict”（判断）只能写 conforms（符合）、largely（基本符合）、not（不符合）、not-applicable（不适用），实际为“通过”","hint":"对这一项的判断，四选一；材料没有看全的不要写符合，写基本符合并说明缺什么。"},
  },
  "finding": {
    good: "kind: finding\nid: FND-2024-03\nrecorded_at: 2024-10-11T15:00:00+08:00\nrecorded_by: CLI-01\nrow: service.duty\nevent: late-answer\nabout:\n  record: DL-2024-0007\noccurred_at: 2024-10-03T02:00:00+08:00\nfound_at: 2024-10-08T09:00:00+08:00\nfact: 10 月 3 日 2 时拨打值班电话，2 时 15 分接通，通话记录见附件 1\nnotified_at: 2024-10-08T09:30:00+08:00\nreply:\n  at: 2024-10-11T10:00:00+08:00\n  by: PER-05\n  position: accepted\n  text: 情况属实，已调整值班电话的转接顺序\n",
    bad: "kind: finding\nid: FND-2024-03\nrecorded_at: 2024-10-11T15:00:00+08:00\nrecorded_by: CLI-01\nrow: service.duty\nevent: late-answer\nabout:\n  record: DL-2024-0007\n  occurrence: duty-log/2024-10-03\noccurred_at: 2024-10-03T02:00:00+08:00\nfound_at: 2024-10-08T09:00:00+08:00\nfact: 10 月 3 日 2 时拨打值班电话，2 时 15 分接通，通话记录见附件 1\nnotified_at: 2024-10-08T09:30:00+08:00\nreply:\n  at: 2024-10-11T10:00:00+08:00\n  by: PER-05\n  position: accepted\n  text: 情况属实，已调整值班电话的转接顺序\n",
    says: {"rule":"schema","line":8,"column":3,"message":"“about”（所指）最多写 1 个字段","hint":"认定说的是哪条记录或哪一次应交，只写其中一个；写清之后与程序算出的同一事实合并。例如指某次缺的巡检。两者都对不上的事不写。"},
  },
  "handover": {
    good: "kind: handover\nid: HO-2025-04\nrecorded_at: 2025-06-27T16:30:00+08:00\nrecorded_by: PER-05\nsubtype: privileged-account\ntitle: 血液追溯系统数据库管理账号移交\nhanded_at: 2025-06-27T15:00:00+08:00\ngiver: PER-08\nreceiver: CLI-02\nwitness: 甲方业务负责人\nsystem: blood-trace\naccount_alias: db-admin-2\nenvelope_no: 密-07\nchanged_after: 2025-06-27T16:10:00+08:00\n",
    bad: "kind: handover\nid: HO-2025-04\nrecorded_at: 2025-06-27T16:30:00+08:00\nrecorded_by: PER-05\nsubtype: privileged-account\ntitle: 血液追溯系统数据库管理账号移交\nhanded_at: 2025-06-27T15:00:00+08:00\ngiver: PER-08\nreceiver: CLI-02\nwitness: 甲方业务负责人\nsystem: blood-trace\naccount_alias: db-admin-2\nenvelope_no: 密-07\nchanged_after: 2025-06-27T16:10:00+08:00\npassword: （口令不写）\n",
    says: {"rule":"schema","line":15,"column":1,"message":"不认识的字段“password”","hint":"请删去这个字段；要补充的情况写进“remarks”（备注）"},
  },
  "hardware-notice": {
    good: "kind: hardware-notice\nid: HN-2024-03\nrecorded_at: 2024-11-13T11:40:00+08:00\nrecorded_by: PER-01\nsystem: blood-trace\nfound_at: 2024-11-13T10:40:00+08:00\nnotified_at: 2024-11-13T11:20:00+08:00\nhardware_provider: 政务云运营方值班台\nobject: bt-db-1\nfinding: 数据盘一块预警计数升至 12，建议更换，未影响业务\ninspection: INS-2024-0120\nreceipt: 受理单已回，见附件 1\nhandled_on: 2024-11-15\n",
    bad: "kind: hardware-notice\nid: HN-2024-03\nrecorded_at: 2024-11-13T11:40:00+08:00\nrecorded_by: PER-01\nsystem: blood-trace\nfound_at: 2024-11-13T10:40:00+08:00\nnotified_at: 2024-11-13T11:20:00+08:00\nobject: bt-db-1\nfinding: 数据盘一块预警计数升至 12，建议更换，未影响业务\ninspection: INS-2024-0120\nreceipt: 受理单已回，见附件 1\nhandled_on: 2024-11-15\n",
    says: {"rule":"schema","line":1,"column":1,"message":"缺少必填字段“hardware_provider”（硬件资源提供方）","hint":"请补上“hardware_provider”。负责这台设备的单位和岗位，不写姓名和电话。例如“政务云运营方值班台”。"},
  },
  "incident": {
    good: "kind: incident\nid: INC-2024-0031\nrecorded_at: 2024-11-05T17:30:00+08:00\nrecorded_by: PER-03\nsystem: blood-trace\ntitle: 用血查询页面打开超过一分钟后报错\nseverity: moderate\nchannel: 电话\nreporter: 某区中心医院信息科\nreported_at: 2024-11-05T14:10:00+08:00\nticketed_at: 2024-11-05T14:18:00+08:00\nacknowledged_at: 2024-11-05T14:15:30+08:00\nresponder: PER-03\nmode: remote\nrestored_at: 2024-11-05T16:25:00+08:00\nresolved_at: 2024-11-05T16:25:00+08:00\nconfirmed_at: 2024-11-05T17:05:00+08:00\nconfirmed_by: CLI-01\ncause: 统计任务未走索引，占满数据库连接\ncause_code: db-connection\nimpact: 3 家医院的用血查询，约两小时；数据未丢失\nhandling: 重启采集服务无效；定位到连接池耗尽，停统计任务后恢复\n",
    bad: "kind: incident\nid: INC-2024-0031\nrecorded_at: 2024-11-05T17:30:00+08:00\nrecorded_by: PER-03\nsystem: blood-trace\ntitle: 用血查询页面打开超过一分钟后报错\nseverity: moderate\nchannel: 电话\nreporter: 某区中心医院信息科\nreported_at: 2024-11-05T14:10\nticketed_at: 2024-11-05T14:18:00+08:00\nacknowledged_at: 2024-11-05T14:15:30+08:00\nresponder: PER-03\nmode: remote\nrestored_at: 2024-11-05T16:25:00+08:00\nresolved_at: 2024-11-05T16:25:00+08:00\nconfirmed_at: 2024-11-05T17:05:00+08:00\nconfirmed_by: CLI-01\ncause: 统计任务未走索引，占满数据库连接\ncause_code: db-connection\nimpact: 3 家医院的用血查询，约两小时；数据未丢失\nhandling: 重启采集服务无效；定位到连接池耗尽，停统计任务后恢复\n",
    says: {"rule":"schema","line":10,"column":14,"message":"“reported_at”（报修时间）缺少时区，末尾应写 +08:00 这样的偏移，实际为“2024-11-05T14:10”","hint":"请改为 2024-11-05T14:10:00+08:00（按北京时间）。用户第一次说出故障的时间：电话写接起时间，邮件写收到时间，监控写告警被人看到的时间。响应和处理时限从这里起算。例如 2024-11-05T14:10:00+08:00。"},
  },
  "inspection-plan": {
    good: "kind: inspection-plan\nid: IP-2024-01\nrecorded_at: 2024-07-01T17:00:00+08:00\nrecorded_by: PER-05\ntitle: 2024—2025 服务年度系统巡检计划\nversion: \"1.0\"\neffective_from: 2024-07-01\neffective_to: 2025-06-28\napplicant: PER-05\napplied_at: 2024-06-28T10:00:00+08:00\napprover: CLI-03\napproved_at: 2024-06-28T16:30:00+08:00\ntasks:\n  - id: weekly-check\n    title: 每周系统巡检\n    rrule: FREQ=WEEKLY;BYDAY=WE\n    start: 2024-07-03\n    systems:\n      - blood-trace\n",
    bad: "kind: inspection-plan\nid: IP-2024-01\nrecorded_at: 2024-07-01T17:00:00+08:00\nrecorded_by: PER-05\ntitle: 2024—2025 服务年度系统巡检计划\nversion: \"1.0\"\neffective_from: 2024-07-01\neffective_to: 2025-06-28\napplicant: PER-05\napplied_at: 2024-06-28T10:00:00+08:00\napprover: CLI-03\napproved_at: 2024-06-28T16:30:00+08:00\ntasks:\n  - id: weekly-check\n    title: 每周系统巡检\n    rrule: 每周三\n    start: 2024-07-03\n    systems:\n      - blood-trace\n",
    says: {"rule":"schema","line":16,"column":12,"message":"“rrule”（周期）格式不符，应为 RFC 5545 周期写法，如 FREQ=WEEKLY;BYDAY=WE，实际为“每周三”","hint":"多久做一次，用日历软件通用的写法：每周三写 FREQ=WEEKLY;BYDAY=WE，每天写 FREQ=DAILY，每月 5 日写 FREQ=MONTHLY;BYMONTHDAY=5，每季度写 FREQ=MONTHLY;INTERVAL=3。"},
  },
  "inspection-report": {
    good: "---\nkind: inspection-report\nid: INS-2024-0046\nrecorded_at: 2024-09-25T16:45:00+08:00\nrecorded_by: PER-01\nsystem: blood-trace\nplan: IP-2024-01\ntask: weekly-check\nplanned_on: 2024-09-25\ninspected_at: 2024-09-25T09:10:00+08:00\ninspector: PER-01\nissued_at: 2024-09-25T16:40:00+08:00\nreviewed_by: PER-05\nreviewed_at: 2024-09-26T09:30:00+08:00\nreadings:\n  - object_class: db-server\n    target: db-1\n    metric: disk\n    value: \"71.5\"\n    unit: \"%\"\n    threshold: \"80\"\n    ok: true\nmodules:\n  - name: 采集接口\n    ok: true\n  - name: 查询页面\n    ok: true\nerr_count: 0\ntrend: 归档盘每周涨约 2%，按此五周后到阈值，已提请扩容\n---\n",
    bad: "---\nkind: inspection-report\nid: INS-2024-0046\nrecorded_at: 2024-09-25T16:45:00+08:00\nrecorded_by: PER-01\nsystem: blood-trace\nplan: IP-2024-01\ntask: weekly-check\nplanned_on: 2024-09-25\ninspected_at: 2024-09-25T09:10:00+08:00\ninspector: PER-01\nissued_at: 2024-09-25T16:40:00+08:00\nreviewed_by: 项目经理\nreviewed_at: 2024-09-26T09:30:00+08:00\nreadings:\n  - object_class: db-server\n    target: db-1\n    metric: disk\n    value: \"71.5\"\n    unit: \"%\"\n    threshold: \"80\"\n    ok: true\nmodules:\n  - name: 采集接口\n    ok: true\n  - name: 查询页面\n    ok: true\nerr_count: 0\ntrend: 归档盘每周涨约 2%，按此五周后到阈值，已提请扩容\n---\n",
    says: {"rule":"schema","line":13,"column":14,"message":"“reviewed_by”（复核人）格式不符，应为人员编号，如 PER-01，实际为“项目经理”","hint":"看过报告并签认的人，不能是巡检人本人，一般是项目经理或甲方系统管理员。例如 PER-02。"},
  },
  "integration": {
    good: "kind: integration\nid: ITG-2024-011\nrecorded_at: 2024-10-22T17:00:00+08:00\nrecorded_by: PER-04\nsystem: result-sharing\nsubtype: onboarding\nparty: 某区第二人民医院\nlevel: 二级甲等\ndone_at: 2024-10-22T16:30:00+08:00\nresult: 连续三日上传 4,218 条，与源头逐日一致\nconfirmed_by: 信息科经办人，邮件确认（附件 1）\nshared_items: 血常规、生化、CT 报告\nrequirement: CN-2024-009\n",
    bad: "kind: integration\nid: ITG-2024-011\nrecorded_at: 2024-10-22T17:00:00+08:00\nrecorded_by: PER-04\nsystem: result-sharing\nsubtype: onboarding\nparty: 某区第二人民医院\nlevel: 二级甲等\ndone_at: 2024-10-22T16:30:00+08:00\nresult: 连续三日上传 4,218 条，与源头逐日一致\nconfirmed_by: 信息科经办人，邮件确认（附件 1）\nshared_items: 血常规、生化、CT 报告\nrequirement: CN-2024-009\nversion: 2\n",
    says: {"rule":"schema","line":14,"column":10,"message":"“version”（接口版本）应为文字，实际为数 2","hint":"请改为 \"2\"。请给值加上引号。完成之后在用的接口规范版本，加引号。例如 \"2.0\"。"},
  },
  "invoice": {
    good: "kind: invoice\nid: INV-2024-01\nrecorded_at: 2024-07-03T11:00:00+08:00\nrecorded_by: CLI-04\npayment: prepayment\nnumber: \"24322000000012345678\"\nnet: \"67924.53\"\ntax: \"4075.47\"\namount: \"72000.00\"\ntax_rate: 6%\nissued_on: 2024-07-02\nreceived_on: 2024-07-03\nreceiver: CLI-04\nverified_at: 2024-07-04T10:12:00+08:00\nverification: 查验相符\n",
    bad: "kind: invoice\nid: INV-2024-01\nrecorded_at: 2024-07-03T11:00:00+08:00\nrecorded_by: CLI-04\npayment: prepayment\nnumber: \"24322000000012345678\"\nnet: \"67924.53\"\ntax: \"4075.47\"\namount: 72,000.00元\ntax_rate: 6%\nissued_on: 2024-07-02\nreceived_on: 2024-07-03\nreceiver: CLI-04\nverified_at: 2024-07-04T10:12:00+08:00\nverification: 查验相符\n",
    says: {"rule":"schema","line":9,"column":9,"message":"“amount”（价税合计）格式不符，应为加引号、两位小数的金额，单位元，如 \"72000.00\"，实际为“72,000.00元”","hint":"票面小写的价税合计，单位元，加引号、两位小数，与该笔合同款一致。例如 \"72000.00\"。"},
  },
  "maintenance-plan": {
    good: "kind: maintenance-plan\nid: MP-2024-01\nrecorded_at: 2024-07-05T16:00:00+08:00\nrecorded_by: PER-05\ntitle: 2024—2025 服务年度维护作业计划\nversion: \"1.0\"\neffective_from: 2024-07-08\neffective_to: 2025-06-28\napplicant: PER-05\napplied_at: 2024-07-04T10:00:00+08:00\napprover: CLI-03\napproved_at: 2024-07-05T15:30:00+08:00\ntasks:\n  - id: monthly-config-backup\n    title: 每月配置备份\n    rrule: FREQ=MONTHLY;BYMONTHDAY=10\n    start: 2024-07-10\n    systems:\n      - blood-trace\n      - health-exam\n",
    bad: "kind: maintenance-plan\nid: MP-2024-01\nrecorded_at: 2024-07-05T16:00:00+08:00\nrecorded_by: PER-05\ntitle: 2024—2025 服务年度维护作业计划\nversion: \"1.0\"\neffective_from: 2024-07-08\neffective_to: 2025-06-28\napplicant: PER-05\napplied_at: 2024-07-04T10:00:00+08:00\napprover: CLI-03\napproved_at: 2024-07-05T15:30:00+08:00\ntasks:\n  - id: monthly-config-backup\n    title: 每月配置备份\n    rrule: 每月 10 日\n    start: 2024-07-10\n    systems:\n      - blood-trace\n      - health-exam\n",
    says: {"rule":"schema","line":16,"column":12,"message":"“rrule”（周期）格式不符，应为 RFC 5545 周期写法，如 FREQ=WEEKLY;BYDAY=WE，实际为“每月 10 日”","hint":"多久做一次，用日历软件通用的写法：每周三写 FREQ=WEEKLY;BYDAY=WE，每天写 FREQ=DAILY，每月 5 日写 FREQ=MONTHLY;BYMONTHDAY=5，每季度写 FREQ=MONTHLY;INTERVAL=3。"},
  },
  "maturity-indicator": {
    good: "kind: maturity-indicator\nid: MI-2025-02\nrecorded_at: 2025-03-17T10:00:00+08:00\nrecorded_by: PER-03\nsystem: blood-trace\nindicator: 3.2.1 居民主索引注册与更新\ntopic: empi\nrequirement: 主索引来源不少于五类业务系统\ndone: 新增体检和血液两个来源，合并规则增加证件类型比对\nfinished_on: 2025-03-14\nevidence: 实验室测试报告第 12 页；CHG-2025-008\nassessor: 自评\n",
    bad: "kind: maturity-indicator\nid: MI-2025-02\nrecorded_at: 2025-03-17T10:00:00+08:00\nrecorded_by: PER-03\nsystem: blood-trace\nindicator: 3.2.1 居民主索引注册与更新\ntopic: empi\nrequirement: 主索引来源不少于五类业务系统\ndone: 新增体检和血液两个来源，合并规则增加证件类型比对\nfinished_on: 2025年3月14日\nevidence: 实验室测试报告第 12 页；CHG-2025-008\nassessor: 自评\n",
    says: {"rule":"schema","line":10,"column":14,"message":"“finished_on”（改造完成日期）应写成 2024-09-27 这样的日期，实际为“2025年3月14日”","hint":"请改为 2025-03-14。这项改造上线并自测通过的日期；还在做的不写。例如 2025-03-14。"},
  },
  "monitoring-summary": {
    good: "kind: monitoring-summary\nid: MON-2024-10-BT-I\nrecorded_at: 2024-11-04T15:10:00+08:00\nrecorded_by: PER-02\nsystem: blood-trace\nsubtype: interface\nmonth: 2024-10\nauthor: PER-02\nissued_at: 2024-11-04T15:00:00+08:00\ninterfaces:\n  - interface: 用血信息上报\n    consumer: 省血液管理平台\n    direction: upload\n    expected: 18640\n    actual: 18622\n    failed: 18\n    reconciled: 18622\n    availability: 99.95%\nalerts: 7\nanalysis: 失败 18 条均因机构编码未登记，已请对方补登，下月重传\n",
    bad: "kind: monitoring-summary\nid: MON-2024-10-BT-I\nrecorded_at: 2024-11-04T15:10:00+08:00\nrecorded_by: PER-02\nsystem: blood-trace\nsubtype: interface\nmonth: 2024-10\nauthor: PER-02\nissued_at: 2024-11-04T15:00:00+08:00\ninterfaces:\n  - interface: 用血信息上报\n    consumer: 省血液管理平台\n    direction: 上报\n    expected: 18640\n    actual: 18622\n    failed: 18\n    reconciled: 18622\n    availability: 99.95%\nalerts: 7\nanalysis: 失败 18 条均因机构编码未登记，已请对方补登，下月重传\n",
    says: {"rule":"schema","line":13,"column":16,"message":"“direction”（传输方向）只能写 upload（上传）、download（下发）、share（共享），实际为“上报”","hint":"数据往上级平台送的写 upload，往下级系统发的写 download，供其他部门调用的写 share。"},
  },
  "no-activity": {
    good: "kind: no-activity\nid: NA-2024-10\nrecorded_at: 2024-11-05T10:10:00+08:00\nrecorded_by: PER-05\nitem: item-6\nmonth: 2024-10\ndeclared_by: PER-05\nconfirmed_by: CLI-01\nconfirmed_at: 2024-11-05T10:00:00+08:00\n",
    bad: "kind: no-activity\nid: NA-2024-10\nrecorded_at: 2024-11-05T10:10:00+08:00\nrecorded_by: PER-05\nitem: 第六项\nmonth: 2024-10\ndeclared_by: PER-05\nconfirmed_by: CLI-01\nconfirmed_at: 2024-11-05T10:00:00+08:00\n",
    says: {"rule":"schema","line":5,"column":7,"message":"“item”（申报服务项）格式不符，应为小写英文代号，如 weekly-check，实际为“第六项”","hint":"哪一个服务项、或服务范围里的哪一行当月没有发生，写 contract.yaml 里的短名；整个服务项都没有发生才写服务项，只有其中一行没有的写那一行。例如 item-6、row-6-1。"},
  },
  "onsite-attendance": {
    good: "kind: onsite-attendance\nid: OA-2024-0212\nrecorded_at: 2024-11-05T17:45:00+08:00\nrecorded_by: PER-04\ndate: 2024-11-05\nperson: PER-04\nin_at: 2024-11-05T08:26:00+08:00\nout_at: 2024-11-05T17:42:00+08:00\nplace: 甲方信息科驻场办公室\nreplaces: PER-01\nreplacement_approved_by: CLI-01\n",
    bad: "kind: onsite-attendance\nid: OA-2024-0212\nrecorded_at: 2024-11-05T17:45:00+08:00\nrecorded_by: PER-04\ndate: 2024-11-05\nperson: PER-04\nin_at: 08:26\nout_at: 2024-11-05T17:42:00+08:00\nplace: 甲方信息科驻场办公室\nreplaces: PER-01\nreplacement_approved_by: CLI-01\n",
    says: {"rule":"schema","line":7,"column":8,"message":"“in_at”（到场签到）应写成 2024-09-27T10:00:00+08:00 这样的时间，实际为“08:26”","hint":"到达驻场地点的时间，抄签到表或门禁记录，不写规定上班时间。例如 2024-11-05T08:26:00+08:00。"},
  },
  "operation-log-bulk": {
    good: "kind: operation-log-bulk\nid: OPB-2024-09\nrecorded_at: 2024-10-08T10:00:00+08:00\nrecorded_by: PER-01\nstarted_at: 2024-09-01T00:02:11+08:00\nended_at: 2024-09-30T23:58:40+08:00\nmonth: 2024-09\nexported_from: 血液系统数据库审计\nexported_at: 2024-10-08T09:30:00+08:00\nsystem: blood-trace\nrows: 1048576\nencoding: gb18030\ncolumns:\n  - header: 开始时间\n    field: started_at\n  - header: 操作人\n    field: operator\n  - header: 操作\n    field: action\n  - header: 审批单\n    field: approval_ref\nwords:\n  - field: action\n    text: 导表\n    means: data-export\nattachments:\n  - path: attachments/operation-log/2024-09.csv\n    sha256: \"0000000000000000000000000000000000000000000000000000000000000000\"\n    title: 2024 年 9 月数据库审计日志\n    media_type: text/csv\n    contains_personal_info: false\n",
    bad: "kind: operation-log-bulk\nid: OPB-2024-09\nrecorded_at: 2024-10-08T10:00:00+08:00\nrecorded_by: PER-01\nstarted_at: 2024-09-01T00:02:11+08:00\nended_at: 2024-09-30T23:58:40+08:00\nmonth: 2024-09\nexported_from: 血液系统数据库审计\nexported_at: 2024-10-08T09:30:00+08:00\nsystem: blood-trace\nrows: 1048576\nencoding: GBK\ncolumns:\n  - header: 开始时间\n    field: started_at\n  - header: 操作人\n    field: operator\n  - header: 操作\n    field: action\n  - header: 审批单\n    field: approval_ref\nattachments:\n  - path: attachments/operation-log/2024-09.csv\n    sha256: \"0000000000000000000000000000000000000000000000000000000000000000\"\n    title: 2024 年 9 月数据库审计日志\n    media_type: text/csv\n    contains_personal_info: false\n",
    says: {"rule":"schema","line":12,"column":11,"message":"“encoding”（文件编码）只能写 utf-8（UTF-8）、gb18030（GB18030（含 GBK）），实际为“GBK”","hint":"请改为 gb18030（GB18030（含 GBK））。CSV 文件的文字编码：UTF-8 写 utf-8，简体中文 Windows 导出的 GBK、GB18030 写 gb18030。不写的按 UTF-8 读；Parquet 文件不写。"},
  },
  "operation-log": {
    good: "kind: operation-log\nid: OP-2024-09-0187\nrecorded_at: 2024-09-27T18:00:00+08:00\nrecorded_by: PER-01\nsystem: blood-trace\nstarted_at: 2024-09-27T10:00:00+08:00\nended_at: 2024-09-27T10:40:00+08:00\nseq: 187\noperator: PER-01\naccount: db-admin-1\nchannel: onsite\nsession: BH-20240927-00213\naction: data-export\ntarget: db-1\nsummary: 按审批导出用血汇总表，校验后交付\napproval_ref: DTA-2024-0012\ndataset: 2024 年 8 月用血汇总表\nrows: 12480\n",
    bad: "kind: operation-log\nid: OP-2024-09-0187\nrecorded_at: 2024-09-27T18:00:00+08:00\nrecorded_by: PER-01\nsystem: blood-trace\nstarted_at: 2024-09-27T10:00:00+08:00\nended_at: 2024-09-27T10:40:00+08:00\nseq: 187\noperator: PER-01\naccount: db-admin-1\nchannel: onsite\nsession: BH-20240927-00213\naction: data-export\ntarget: 10.1.2.3\nsummary: 按审批导出用血汇总表，校验后交付\napproval_ref: DTA-2024-0012\ndataset: 2024 年 8 月用血汇总表\nrows: 12480\n",
    says: {"rule":"schema","line":14,"column":9,"message":"“target”（操作对象）格式不符，应为代称，如 db-1，不写网络地址和空格，实际为（敏感内容，此处不显示）","hint":"被操作的主机、库或组件的代称，与巡检里用的代称一致，不写地址。例如 db-1、app-2。"},
  },
  "panel": {
    good: "kind: panel\nid: PNL-2025-01\nrecorded_at: 2025-07-10T16:00:00+08:00\nrecorded_by: CLI-01\nappointed_on: 2025-07-10\nappointed_by: CLI-03\nmembers:\n  - id: expert-a\n    name: 专家甲\n    unit: 某大学计算机学院\n    title: 教授\n    speciality: 软件工程\n    client_staff: false\n    avoidance_signed_on: 2025-07-18\n  - id: expert-b\n    name: 专家乙\n    unit: 某三级医院信息科\n    title: 高级工程师\n    speciality: 医院信息化\n    leader: true\n    client_staff: false\n    avoidance_signed_on: 2025-07-18\n  - id: expert-c\n    name: 专家丙\n    unit: 甲方（示例）\n    title: 工程师\n    speciality: 网络安全\n    client_staff: true\n    avoidance_signed_on: 2025-07-18\n",
    bad: "kind: panel\nid: PNL-2025-01\nrecorded_at: 2025-07-10T16:00:00+08:00\nrecorded_by: CLI-01\nappointed_on: 2025-07-10\nappointed_by: CLI-03\nmembers:\n  - id: 专家甲\n    name: 专家甲\n    unit: 某大学计算机学院\n  - id: expert-b\n    name: 专家乙\n    unit: 某三级医院信息科\n    leader: true\n  - id: expert-c\n    name: 专家丙\n    unit: 甲方（示例）\n    client_staff: true\n",
    says: {"rule":"schema","line":8,"column":9,"message":"“id”（专家代号）格式不符，应为小写英文代号，如 weekly-check，实际为“专家甲”","hint":"这位专家在本小组里的短名，专家意见和报告签署都引用它，写了不再改。例如 expert-a。"},
  },
  "parameter-sheet": {
    good: "kind: parameter-sheet\nid: PS-2024-01\nrecorded_at: 2024-07-16T09:00:00+08:00\nrecorded_by: CLI-01\ntitle: 考核参数确认书（第一次）\nagreed_on: 2024-07-15\nagreed_by:\n  - 甲方信息科负责人\n  - 乙方项目经理\nagreements:\n  - key: response.partial_unit\n    reading: floor\n",
    bad: "kind: parameter-sheet\nid: PS-2024-01\nrecorded_at: 2024-07-16T09:00:00+08:00\nrecorded_by: CLI-01\ntitle: 考核参数确认书（第一次）\nagreed_on: 2024-07-15\nagreed_by:\n  - 甲方信息科负责人\n  - 乙方项目经理\nagreements:\n  - key: response.partial_unit\n    reading: 向下取整\n",
    says: {"rule":"schema","line":12,"column":14,"message":"“reading”（采用读法）格式不符，应为小写英文代号，如 weekly-check，实际为“向下取整”","hint":"采用哪一种读法，写该参数 readings 里的短名；要用的值不在其中时，先在 parameters.yaml 里加一种读法。例如 floor。"},
  },
  "payment": {
    good: "kind: payment\nid: PAY-2024-01\nrecorded_at: 2024-07-16T16:30:00+08:00\nrecorded_by: CLI-04\npayment: prepayment\ninvoice: INV-2024-01\namount: \"72000.00\"\napproved_at: 2024-07-12T15:00:00+08:00\napprover: CLI-03\npaid_on: 2024-07-16\nvoucher: ZF2024071600012\nbasis: 合同签订后预付，发票已查验\n",
    bad: "kind: payment\nid: PAY-2024-01\nrecorded_at: 2024-07-16T16:30:00+08:00\nrecorded_by: CLI-04\npayment: prepayment\ninvoice: 发票 24322000000012345678\namount: \"72000.00\"\napproved_at: 2024-07-12T15:00:00+08:00\napprover: CLI-03\npaid_on: 2024-07-16\nvoucher: ZF2024071600012\nbasis: 合同签订后预付，发票已查验\n",
    says: {"rule":"schema","line":6,"column":10,"message":"“invoice”（所凭发票）格式不符，应为记录编号，如 INC-2024-0031，实际为“发票 243****************8”","hint":"凭哪张发票付的，写发票记录的编号；凭几张发票一次付的，各写一条付款。例如 INV-2024-01。"},
  },
  "personnel": {
    good: "kind: personnel\nid: PER-07\nrecorded_at: 2024-11-04T09:00:00+08:00\nrecorded_by: PER-05\nname: 运维工程师戊\nemployer: 乙方（示例）\nrole: 驻场运维\njoined_on: 2024-11-04\nsocial_insurance_month: 2024-10\n",
    bad: "kind: personnel\nid: PER-07\nrecorded_at: 2024-11-04T09:00:00+08:00\nrecorded_by: PER-05\nname: 运维工程师戊\nemployer: 乙方（示例）\nrole: 驻场运维\njoined_on: 11月4日\nsocial_insurance_month: 2024-10\n",
    says: {"rule":"schema","line":8,"column":12,"message":"“joined_on”（进场日期）应写成 2024-09-27 这样的日期，实际为“11月4日”","hint":"开始为本项目工作、权限开通的日期，含当天。例如合同签订当日进场的写 2024-06-28。"},
  },
  "problem": {
    good: "kind: problem\nid: PRB-2024-0004\nrecorded_at: 2024-11-08T18:00:00+08:00\nrecorded_by: PER-05\nsystem: blood-trace\ntitle: 月末统计任务占满数据库连接\nopened_at: 2024-11-06T09:00:00+08:00\nincidents:\n  - INC-2024-0051\n  - INC-2024-0058\nroot_cause: 统计语句未走索引，执行计划与慢日志一致\nsolution: 为汇总表建联合索引，统计任务改走备库\nworkaround: 统计任务改到 22 时以后\ncorrective: 11 月 8 日建索引，复跑月末任务 3 分钟完成\npreventive: 连接数超八成即告警，新任务上线前看执行计划\nverified_on: 2024-12-02\nverifier: PER-05\nclosed_at: 2024-12-02T17:00:00+08:00\n",
    bad: "kind: problem\nid: PRB-2024-0004\nrecorded_at: 2024-11-08T18:00:00+08:00\nrecorded_by: PER-05\nsystem: blood-trace\ntitle: 月末统计任务占满数据库连接\nopened_at: 2024-11-06T09:00:00+08:00\nincidents:\n  - INC-2024-0051\n  - INC-2024-0058\nroot_cause: 统计语句未走索引，执行计划与慢日志一致\nsolution: 为汇总表建联合索引，统计任务改走备库\nworkaround: 统计任务改到 22 时以后\ncorrective: 11 月 8 日建索引，复跑月末任务 3 分钟完成\nverified_on: 2024-12-02\nverifier: PER-05\nclosed_at: 2024-12-02T17:00:00+08:00\n",
    says: {"rule":"schema","line":1,"column":1,"message":"缺少必填字段“preventive”（预防措施）","hint":"请补上“preventive”。今后靠什么不再犯：制度、监控、检查点，写谁来做。例如“连接数超八成即告警，新任务上线前看执行计划”。"},
  },
  "routine-task": {
    good: "kind: routine-task\nid: RT-2024-0143\nrecorded_at: 2024-11-20T17:10:00+08:00\nrecorded_by: PER-01\nsystem: blood-trace\nsubtype: restore-test\nplan: MP-2024-01\ntask: quarterly-restore-test\nplanned_on: 2024-11-20\nstarted_at: 2024-11-20T14:00:00+08:00\nended_at: 2024-11-20T14:55:00+08:00\nexecutor: PER-01\nresult: 全量备份恢复到演练库，抽查 5 张表条数一致\npassed: true\nbackup_ref: BK-2024-001932\nminutes_to_restore: 48\n",
    bad: "kind: routine-task\nid: RT-2024-0143\nrecorded_at: 2024-11-20T17:10:00+08:00\nrecorded_by: PER-01\nsystem: blood-trace\nsubtype: restore-test\nplan: MP-2024-01\ntask: quarterly-restore-test\nplanned_on: 2024-11-20\nstarted_at: 2024-11-20T14:00:00+08:00\nended_at: 2024-11-20T14:55:00+08:00\nexecutor: PER-01\nresult: 全量备份恢复到演练库，抽查 5 张表条数一致\npassed: true\nbackup_ref: BK-2024-001932\nminutes_to_restore: 48 分钟\n",
    says: {"rule":"schema","line":16,"column":21,"message":"“minutes_to_restore”（恢复用时）应为整数，实际为“48 分钟”","hint":"请写半角数字，不加引号和单位。从开始恢复到数据核对通过的分钟数，不足一分钟按一分钟。例如 48。"},
  },
  "satisfaction": {
    good: "kind: satisfaction\nid: SAT-2024-03\nrecorded_at: 2024-12-18T11:00:00+08:00\nrecorded_by: PER-05\nsubtype: complaint\ntitle: 体检报告查询连续两天排队过久\nreceived_at: 2024-12-18T10:20:00+08:00\nfrom_unit: 某区中心医院体检科\ncontent: 上午高峰期查询要等一分钟，反映两次未见改善\nsystem: health-exam\ncaused_by_operation: true\nupheld: true\nverified_at: 2024-12-20T16:00:00+08:00\nverified_by: CLI-03\nhandled_at: 2024-12-23T09:30:00+08:00\nhandling: 加宽查询时段并优化索引，回访表示已恢复\n",
    bad: "kind: satisfaction\nid: SAT-2024-03\nrecorded_at: 2024-12-18T11:00:00+08:00\nrecorded_by: PER-05\nsubtype: complaint\ntitle: 体检报告查询连续两天排队过久\nreceived_at: 2024-12-18T10:20:00+08:00\nfrom_unit: 某区中心医院体检科\ncontent: 上午高峰期查询要等一分钟，反映两次未见改善\nsystem: health-exam\ncaused_by_operation: true\nupheld: 成立\nverified_at: 2024-12-20T16:00:00+08:00\nverified_by: CLI-03\nhandled_at: 2024-12-23T09:30:00+08:00\nhandling: 加宽查询时段并优化索引，回访表示已恢复\n",
    says: {"rule":"schema","line":12,"column":9,"message":"“upheld”（投诉成立）应为真假值（true 或 false），实际为“成立”","hint":"是写 true，否写 false，不加引号。甲方核实后认为有理由写 true，没有理由写 false；还没有结论的不写，也不代甲方下结论。"},
  },
  "scorecard": {
    good: "kind: scorecard\nid: SC-2025-01\nrecorded_at: 2025-07-21T17:00:00+08:00\nrecorded_by: CLI-01\nscored_at: 2025-07-21T16:30:00+08:00\nscorer: CLI-01\nsigned_by: CLI-03\nratings:\n  - row: service.inspection\n    points: \"8.0\"\n    remark: 缺 1 次周巡检，见 FND-2024-03\n  - row: service.response\n    points: \"20.0\"\n",
    bad: "kind: scorecard\nid: SC-2025-01\nrecorded_at: 2025-07-21T17:00:00+08:00\nrecorded_by: CLI-01\nscored_at: 2025-07-21T16:30:00+08:00\nscorer: CLI-01\nsigned_by: CLI-03\nratings:\n  - row: service.inspection\n    points: 8 分\n  - row: service.response\n    points: \"20.0\"\n",
    says: {"rule":"schema","line":10,"column":13,"message":"“points”（得分）格式不符，应为加引号的十进制数，如 \"9.5\"，实际为“8 分”","hint":"这一行的得分，加引号写十进制数，不超过该行分值；只扣分的表写负数。例如 \"8.5\"。"},
  },
  "security-adaptation": {
    good: "kind: security-adaptation\nid: SA-2024-03\nrecorded_at: 2024-11-20T17:00:00+08:00\nrecorded_by: PER-06\nsystem: blood-trace\ntitle: 共享接口改用国密传输\nitem: 等级保护第三级 安全通信网络 通信传输\nbefore: 接口明文传输\nafter: 全部接口启用双向认证，明文端口已关闭\ntested_at: 2024-11-20T15:00:00+08:00\ntester: PER-06\nresult: 12 个接口逐一验证通过，旧端口探测无响应\n",
    bad: "kind: security-adaptation\nid: SA-2024-03\nrecorded_at: 2024-11-20T17:00:00+08:00\nrecorded_by: PER-06\nsystem: blood-trace\ntitle: 共享接口改用国密传输\nitem: 等级保护第三级 安全通信网络 通信传输\nbefore: 接口明文传输\nafter: 全部接口启用双向认证，明文端口已关闭\ntested_at: 2024-11-20T15:00:00+08:00\ntester: PER-06\nresult: \"\"\n",
    says: {"rule":"schema","line":12,"column":9,"message":"“result”（测试结果）不能空着","hint":"测了什么、通过没有，没通过的写剩下什么和下一步。例如“12 个接口逐一验证通过，旧端口探测无响应”。"},
  },
  "security-event": {
    good: "kind: security-event\nid: SE-2025-01\nrecorded_at: 2025-02-20T09:00:00+08:00\nrecorded_by: PER-06\nsystem: blood-trace\ngrade: general\ndetected_at: 2025-02-20T03:12:00+08:00\nactions:\n  - at: 2025-02-20T03:25:00+08:00\n    text: 隔离异常终端，冻结相关账号\n  - at: 2025-02-20T04:10:00+08:00\n    text: 封存原始日志并计算校验值\nlog_ref: 取证硬盘 2 号，甲方数据安全员保管\nlog_sha256: 4f2a4f2a4f2a4f2a4f2a4f2a4f2a4f2a4f2a4f2a4f2a4f2a4f2a4f2a4f2a4f2a\nregulator: 属地公安机关网安部门\nregulator_reported_at: 2025-02-20T08:30:00+08:00\nclient_notified_at: 2025-02-20T08:00:00+08:00\nclosed_at: 2025-02-22T17:00:00+08:00\ncause: 测试账号未按期停用\nresolution: 停用账号并全面核查，经日志比对数据未外传\n",
    bad: "kind: security-event\nid: SE-2025-01\nrecorded_at: 2025-02-20T09:00:00+08:00\nrecorded_by: PER-06\nsystem: blood-trace\ngrade: general\ndetected_at: 2025-02-20T03:12:00+08:00\nactions: 隔离异常终端，封存日志\nlog_ref: 取证硬盘 2 号，甲方数据安全员保管\nlog_sha256: 4f2a4f2a4f2a4f2a4f2a4f2a4f2a4f2a4f2a4f2a4f2a4f2a4f2a4f2a4f2a4f2a\nregulator: 属地公安机关网安部门\nregulator_reported_at: 2025-02-20T08:30:00+08:00\nclient_notified_at: 2025-02-20T08:00:00+08:00\nclosed_at: 2025-02-22T17:00:00+08:00\ncause: 测试账号未按期停用\nresolution: 停用账号并全面核查，经日志比对数据未外传\n",
    says: {"rule":"schema","line":8,"column":10,"message":"“actions”（应急措施）应为列表，实际为“隔离异常终端，封存日志”","hint":"请改为 [隔离异常终端, 封存日志]。请写成列表，每项另起一行，前面加“- ”。按先后写采取的每一步，一步一条，第一步应紧接发现时间。例如先断开异常终端的网络。"},
  },
  "service-request": {
    good: "kind: service-request\nid: SR-2024-0102\nrecorded_at: 2024-10-17T10:20:00+08:00\nrecorded_by: PER-03\nsystem: blood-trace\ntitle: 新增两家机构的用血月报\ncategory: report\nrequester_unit: 某市中心血站\nrequester: 业务科经办人\nsubmitted_at: 2024-09-27T10:00:00+08:00\nacknowledged_at: 2024-09-27T11:20:00+08:00\nresponder: PER-03\nreasonable_demand: true\nreasonable_confirmed_by: CLI-01\nreasonable_confirmed_at: 2024-09-29T09:30:00+08:00\neffort_days: \"3.5\"\nimpact: 只读查询，走备库，不影响业务\nplan: 先在测试库跑通，10 月 16 日下班后上线，次日核对条数\nrollback: 保留旧报表定义，10 分钟内可换回\ncompleted_at: 2024-10-16T17:30:00+08:00\nconfirmed_at: 2024-10-17T10:00:00+08:00\nconfirmed_by: CLI-03\n",
    bad: "kind: service-request\nid: SR-2024-0102\nrecorded_at: 2024-10-17T10:20:00+08:00\nrecorded_by: PER-03\nsystem: blood-trace\ntitle: 新增两家机构的用血月报\ncategory: report\nrequester_unit: 某市中心血站\nrequester: 业务科经办人\nsubmitted_at: 2024-09-27T10:00:00+08:00\nacknowledged_at: 2024-09-27T11:20:00+08:00\nresponder: PER-03\nreasonable_demand: 是\nreasonable_confirmed_by: CLI-01\nreasonable_confirmed_at: 2024-09-29T09:30:00+08:00\neffort_days: \"3.5\"\nimpact: 只读查询，走备库，不影响业务\nplan: 先在测试库跑通，10 月 16 日下班后上线，次日核对条数\nrollback: 保留旧报表定义，10 分钟内可换回\ncompleted_at: 2024-10-16T17:30:00+08:00\nconfirmed_at: 2024-10-17T10:00:00+08:00\nconfirmed_by: CLI-03\n",
    says: {"rule":"schema","line":13,"column":20,"message":"“reasonable_demand”（合理性维护需求）应为真假值（true 或 false），实际为“是”","hint":"请改为 true。是写 true，否写 false，不加引号。属于合同范围内的合理性维护需求写 true，按约定工作日核算完成时间；超出范围、需另行立项的写 false，并在备注说明。"},
  },
  "third-party": {
    good: "kind: third-party\nid: TP-2024-02\nrecorded_at: 2024-08-09T10:00:00+08:00\nrecorded_by: PER-05\nsubtype: service\nname: 短信告警通道\nsupplier: 某云服务商\nscope: 各系统告警短信，只发告警编号，不含业务数据\npurpose: 甲方原有短信通道停用\nnda_signed_on: 2024-08-05\ncontrols_done_at: 2024-08-08T17:00:00+08:00\naccess_from: 2024-08-09T09:00:00+08:00\nregistered_on: 2024-08-08\n",
    bad: "kind: third-party\nid: TP-2024-02\nrecorded_at: 2024-08-09T10:00:00+08:00\nrecorded_by: PER-05\nsubtype: service\nname: 短信告警通道\nscope: 各系统告警短信，只发告警编号，不含业务数据\npurpose: 甲方原有短信通道停用\nnda_signed_on: 2024-08-05\ncontrols_done_at: 2024-08-08T17:00:00+08:00\naccess_from: 2024-08-09T09:00:00+08:00\nregistered_on: 2024-08-08\n",
    says: {"rule":"subtype-fields","line":5,"column":10,"message":"第三方组件与服务 TP-2024-02 属于“服务”，没有写提供者（supplier）","hint":"请照原件补上提供者（supplier）；类别选错了的，请改正第三方种类（subtype）"},
  },
  "training": {
    good: "kind: training\nid: TRN-2024-05\nrecorded_at: 2024-08-15T16:00:00+08:00\nrecorded_by: PER-06\nsubtype: confidentiality\ntitle: 2024 年第三季度保密教育\nheld_at: 2024-08-15T14:00:00+08:00\nhours: \"1.5\"\ntrainer: 乙方安全员\nattendees:\n  - PER-01\n  - PER-02\n  - PER-04\ntopic: 数据导出审批流程与三个常见错误，讲义见附件\nresult: 随堂测验 3 人均 90 分以上\n",
    bad: "kind: training\nid: TRN-2024-05\nrecorded_at: 2024-08-15T16:00:00+08:00\nrecorded_by: PER-06\nsubtype: confidentiality\ntitle: 2024 年第三季度保密教育\nheld_at: 2024-08-15T14:00:00+08:00\nhours: \"1.5\"\ntrainer: 乙方安全员\nattendees:\n  - PER-01\n  - PER-02\n  - PER-01\ntopic: 数据导出审批流程与三个常见错误，讲义见附件\nresult: 随堂测验 3 人均 90 分以上\n",
    says: {"rule":"schema","line":11,"column":3,"message":"“attendees”（参加人员）第 3 项与第 1 项相同","hint":"请删去重复的一项"},
  },
  "undertaking": {
    good: "kind: undertaking\nid: UND-2024-09\nrecorded_at: 2024-11-04T17:30:00+08:00\nrecorded_by: PER-05\nsubtype: employee-nda\ntitle: 员工保密协议\nsigned_on: 2024-11-04\nsigner: 运维工程师戊\nperson: PER-07\n",
    bad: "kind: undertaking\nid: UND-2024-09\nrecorded_at: 2024-11-04T17:30:00+08:00\nrecorded_by: PER-05\nsubtype: 保密协议\ntitle: 员工保密协议\nsigned_on: 2024-11-04\nsigner: 运维工程师戊\nperson: PER-07\n",
    says: {"rule":"schema","line":5,"column":10,"message":"“subtype”（声明种类）只能写 no-assignment（不转包声明）、no-subcontract（不分包声明）、ip-warranty（知识产权声明）、integrity（廉政承诺）、security-pledge（网络安全承诺）、malware-free（无恶意程序声明）、data-use（数据使用承诺）、employee-nda（员工保密协议）、appointment（任命）、truthfulness（真实性承诺）、client-integrity（甲方廉政承诺）、avoidance（专家回避声明），实际为“保密协议”","hint":"请改为 employee-nda（员工保密协议）。签的是哪一种，只选一种；一份文件含几种承诺的各立一条，写同一个原件。员工个人签的保密协议一人一条，写 employee-nda。"},
  },
  "vulnerability-notice": {
    good: "kind: vulnerability-notice\nid: VN-2025-02\nrecorded_at: 2025-02-14T11:00:00+08:00\nrecorded_by: PER-06\nsystem: blood-trace\nnotice_no: 网安通〔2025〕7 号\nreceived_at: 2025-02-14T09:30:00+08:00\nrequired_by: 2025-02-28\nlevel: high\nfixed_at: 2025-02-26T21:40:00+08:00\nretested_at: 2025-02-27T10:00:00+08:00\ntester: PER-06\nsummary: 某中间件组件存在远程访问风险\nresult: 已升级组件版本，复测未再发现\n",
    bad: "kind: vulnerability-notice\nid: VN-2025-02\nrecorded_at: 2025-02-14T11:00:00+08:00\nrecorded_by: PER-06\nsystem: blood-trace\nnotice_no: 网安通〔2025〕7 号\nreceived_at: 2025-02-14T09:30:00+08:00\nlevel: high\nfixed_at: 2025-02-26T21:40:00+08:00\nretested_at: 2025-02-27T10:00:00+08:00\ntester: PER-06\nsummary: 某中间件组件存在远程访问风险\nresult: 已升级组件版本，复测未再发现\n",
    says: {"rule":"schema","line":1,"column":1,"message":"缺少必填字段“required_by”（通报整改期限）","hint":"请补上“required_by”。通报要求改好的最后一天，照通报写；只写“立即”的写收到次日，并在备注说明。例如 2025-02-28。"},
  },
  "waiver": {
    good: "kind: waiver\nid: WVR-2024-01\nrecorded_at: 2024-11-29T16:00:00+08:00\nrecorded_by: CLI-01\nrequirement: inspection-report\nsubjects:\n  - blood-trace\nfrom: 2024-12-02\nto: 2024-12-15\nreason: 机房搬迁，系统停用，见甲方 11 月 26 日通知（附件 1）\nexpires_on: 2024-12-15\napplicant: PER-05\napplied_at: 2024-11-27T10:00:00+08:00\napprover: CLI-03\napproved_at: 2024-11-29T11:00:00+08:00\n",
    bad: "kind: waiver\nid: WVR-2024-01\nrecorded_at: 2024-11-29T16:00:00+08:00\nrecorded_by: CLI-01\nrequirement: inspection-report\nsubjects:\n  - blood-trace\nfrom: 2024-12-02\nto: 2024-12-15\nreason: 机房搬迁，系统停用，见甲方 11 月 26 日通知（附件 1）\napplicant: PER-05\napplied_at: 2024-11-27T10:00:00+08:00\napprover: CLI-03\napproved_at: 2024-11-29T11:00:00+08:00\n",
    says: {"rule":"schema","line":1,"column":1,"message":"缺少必填字段“expires_on”（失效日）","hint":"请补上“expires_on”。这份同意最晚到哪天作废，过期后不再据以例外，须重新同意；一般与例外止日相同。例如 2024-12-15。"},
  },
};

// Generated from schemas/contract by `npm run generate`. Do not edit.

/**
 * The contract's own files, by name.
 */
export interface ContractFiles {
  checklist: ChecklistFile;
  contract: ContractFile;
  kinds: KindsFile;
  parameters: ParametersFile;
  scorecard: ScorecardFile;
  severities: SeveritiesFile;
  systems: SystemsFile;
  volumes: VolumesFile;
}
/**
 * 清单：全部要求
 */
export interface ChecklistFile {
  /**
   * 要求：每项一条
   */
  requirements: Requirement[];
  /**
   * 验收条件：专家与甲方据以判断的条件，按显示顺序
   */
  conditions: Condition[];
  /**
   * 专家表决项：专家逐项给出意见的清单，按显示顺序
   */
  panel_items?: PanelItem[];
}
/**
 * 要求：一项要求
 */
export interface Requirement {
  /**
   * 短名：例如 inspection-report
   */
  id: string;
  /**
   * 名称：清单上显示的话，例如 系统巡检报告
   */
  title: string;
  /**
   * 条款：依据条款的短名
   */
  clause: string;
  /**
   * 登记行：本要求对应的登记行，写行号；不写则为该条款下登记的各行
   *
   * @minItems 1
   */
  rows?: string[];
  /**
   * 材料种类：哪种记录可以满足
   */
  kinds: string[];
  /**
   * 筛选：CEL 表达式，只有为真的记录才算，变量名 record；可引用参数，由读法给出表达式
   */
  where?: string | Param;
  /**
   * 履行日期字段：写明何时履行的字段，几个之间用 | 隔开；写了就按它判断是否按期，不写则按材料入库的日期
   */
  done_at?: string;
  /**
   * 责任方：谁应当交
   */
  owner: 'provider' | 'client' | 'panel' | 'both';
  /**
   * 由谁判断：machine 程序可核对；panel 留给专家
   */
  judge: 'machine' | 'panel';
  /**
   * 缺口性质：material 材料可以补交并显示迟交；prior-step 是应当在先的步骤，事后只能说明与整改
   */
  sort: 'material' | 'prior-step';
  /**
   * 进入哪些关口：running 平时检查；acceptance 验收时检查
   */
  gates: ('running' | 'acceptance')[];
  /**
   * 归档位置：volumes.yaml 中小节的短名
   */
  section?: string;
  /**
   * 验收条件：归入哪个验收条件
   */
  condition?: string;
  /**
   * 何时应交：六种形式恰取一种
   */
  due:
    | {
        /**
         * 一次性期限：固定日期，或从某个起点起算
         */
        once: {
          /**
           * 固定日期：当日 24:00 前
           */
          on?: string;
          /**
           * 起点：term.start、term.end、signed_on，或以 record: 开头写种类名，例如 record:acceptance-application；none 表示不要求
           */
          after?: string | Param;
          /**
           * 终点：应当早于它的事，写法与起点相同；在它那一天之前完成
           */
          before?: string | Param;
          /**
           * 起点条件：以记录为起点时，CEL 表达式，只有为真的记录才作起点
           */
          where?: string;
          /**
           * 起点字段：以记录为起点时，取它的哪个日期字段；不写则取该种类的事件时刻
           */
          at?: string;
          /**
           * 工作日数：起点之后多少个工作日，起点当日不计
           */
          workdays?: number | Param;
          /**
           * 日历日数：起点之后多少天
           */
          days?: number;
          /**
           * 按什么分：每个系统、每名人员、每个服务项、每行运维内容各要一份；不写则全合同一份
           */
          per?: 'system' | 'person' | 'item' | 'row' | 'contract';
          /**
           * 应有的题目：要求逐项都有时列出，例如九类制度；记录用 match.subject 字段写题目短名
           */
          topics?: Topic[];
          /**
           * 对应字段：记录里用哪些字段说明它答复哪一次要求
           */
          match?: {
            /**
             * 主体字段：例如 system、item、person
             */
            subject?: string;
            /**
             * 周期字段：写明日期或月份的字段，例如 planned_on、month
             */
            period?: string;
            /**
             * 任务字段：写明计划任务的字段，例如 task
             */
            task?: string;
            /**
             * 计划字段：写明计划编号的字段，例如 plan
             */
            plan?: string;
            /**
             * 首日字段：按放假期分时，写明起日的字段，例如 from
             */
            from?: string;
            /**
             * 末日字段：按放假期分时，写明止日的字段，例如 to
             */
            to?: string;
          };
        };
      }
    | {
        /**
         * 周期期限：周期取一种：重复规则、服务月、逐日或放假期
         */
        every: {
          /**
           * 重复规则：RFC 5545，例如 FREQ=MONTHLY;BYMONTHDAY=1
           */
          rrule?: string;
          /**
           * 起算日：重复规则的第一天；不写则从服务期第一天
           */
          start?: string;
          /**
           * 周期写法：重复规则的周期与记录的周期字段比较的写法
           */
          period?: 'day' | 'month';
          /**
           * 服务月：calendar 按自然月，服务期开头不足一月的并入次月；anniversary 从服务期首日起按对应日（首日是 1 日的，就是自然月）
           */
          months?: ('calendar' | 'anniversary') | Param;
          /**
           * 几个月一次：几个服务月合为一个周期，3 为每季；0 表示不要求
           */
          each?: number | Param;
          /**
           * 逐日：workdays 每个工作日；every-day 每天；day-and-night 每天白天、夜间各一份
           */
          days?: ('workdays' | 'every-day' | 'day-and-night') | Param;
          /**
           * 放假期：每个放假期一份，应在放假首日之前
           */
          breaks?: 'arranged';
          /**
           * 宽限工作日：周期结束后多少个工作日内
           */
          grace_workdays?: number | Param;
          /**
           * 按什么分：每个系统、每名人员、每个服务项、每行运维内容各要一份；不写则全合同一份
           */
          per?: 'system' | 'person' | 'item' | 'row' | 'contract';
          /**
           * 对应字段：记录里用哪些字段说明它答复哪一次要求
           */
          match: {
            /**
             * 主体字段：例如 system、item、person
             */
            subject?: string;
            /**
             * 周期字段：写明日期或月份的字段，例如 planned_on、month
             */
            period?: string;
            /**
             * 任务字段：写明计划任务的字段，例如 task
             */
            task?: string;
            /**
             * 计划字段：写明计划编号的字段，例如 plan
             */
            plan?: string;
            /**
             * 首日字段：按放假期分时，写明起日的字段，例如 from
             */
            from?: string;
            /**
             * 末日字段：按放假期分时，写明止日的字段，例如 to
             */
            to?: string;
          };
        };
      }
    | {
        /**
         * 逐条期限：触发与答复
         */
        per: {
          /**
           * 触发种类：出现哪种记录就触发
           */
          kind: string;
          /**
           * 触发条件：CEL 表达式，record 是触发的记录
           */
          where?: string;
          /**
           * 逐项字段：触发记录里的列表字段，列表的每一项各要一份，例如 shifts；起算字段先在项里找
           */
          each?: string;
          /**
           * 起算字段：触发记录里从哪个日期或时刻起算；写 signed_on、term.start、term.end 则从合同的日期起算
           */
          at: string | Param;
          /**
           * 在此之前：为真时应在起算那一天之前完成
           */
          before?: boolean;
          /**
           * 引用字段：答复记录用哪个字段写触发记录的编号，可以是列表，或列表里的一项如 readers.person；以 record. 开头则表示触发记录自己的字段引用答复
           */
          ref: string;
          /**
           * 引用项字段：答复记录用哪个字段写列表项的短名
           */
          ref_item?: string;
          /**
           * 工作日数：多少个工作日内；几种期限都不写则没有期限
           */
          workdays?: number | Param;
          /**
           * 小时数：多少个小时内，按钟表计
           */
          hours?: number | Param;
          /**
           * 限期字段：触发记录里写明限期的字段，例如 due_on
           */
          on?: string;
        };
      }
    | {
        /**
         * 触发期限：触发与答复；触发的记录出现之前没有应交
         */
        triggered: {
          /**
           * 触发种类：出现哪种记录就触发
           */
          kind: string;
          /**
           * 触发条件：CEL 表达式，record 是触发的记录
           */
          where?: string;
          /**
           * 起算字段：触发记录里从哪个日期或时刻起算；写 signed_on、term.start、term.end 则从合同的日期起算
           */
          at: string | Param;
          /**
           * 引用字段：答复记录的引用字段，写法同逐条；不写时，触发记录自己就是答复，种类不同则之后的任何一份都算
           */
          ref?: string;
          /**
           * 工作日数：多少个工作日内；几种期限都不写则没有期限
           */
          workdays?: number | Param;
          /**
           * 小时数：多少个小时内，按钟表计
           */
          hours?: number | Param;
          /**
           * 限期字段：触发记录里写明限期的字段，例如 due_on
           */
          on?: string;
        };
      }
    | {
        /**
         * 计划期限：计划与对应关系
         */
        planned: {
          /**
           * 计划种类：带 tasks 的计划记录种类
           */
          plan: string;
          seed?: Param;
          /**
           * 报告期限：计划日之后多少个工作日内交
           */
          report_workdays: number | Param;
          /**
           * 对应字段：记录里用哪些字段说明它答复哪一次要求
           */
          match: {
            /**
             * 主体字段：例如 system、item、person
             */
            subject?: string;
            /**
             * 周期字段：写明日期或月份的字段，例如 planned_on、month
             */
            period?: string;
            /**
             * 任务字段：写明计划任务的字段，例如 task
             */
            task?: string;
            /**
             * 计划字段：写明计划编号的字段，例如 plan
             */
            plan?: string;
            /**
             * 首日字段：按放假期分时，写明起日的字段，例如 from
             */
            from?: string;
            /**
             * 末日字段：按放假期分时，写明止日的字段，例如 to
             */
            to?: string;
          };
        };
      }
    | {
        /**
         * 长期义务：以有无甲方认定为据
         */
        standing: {
          /**
           * 考核行：甲方认定写在哪一行时视为有记录
           */
          findings_row?: string;
          /**
           * 不核对的原因：本项不由本系统登记或本合同不适用时，写明原因，清单按不适用列出
           */
          aside?: string;
          /**
           * 相关记录：有这样的记录时列出、请说明，由专家判断；不等于有违反
           */
          records?: {
            /**
             * 种类：记录种类，例如 third-party
             */
            kind: string;
            /**
             * 条件：CEL 表达式，变量 record；可引用参数
             */
            where?: string | Param;
          };
        };
      };
}
/**
 * 参数引用：写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。
 */
export interface Param {
  /**
   * 参数键：parameters.yaml 里的 key，例如 response.partial_unit
   */
  param: string;
  /**
   * 取值字段：值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出
   */
  by?:
    | string
    | {
        /**
         * 参数键：parameters.yaml 里的 key，例如 severity.definition
         */
        param: string;
      };
  /**
   * 取哪一部分：一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count
   */
  part?: string;
}
/**
 * 题目：一项
 */
export interface Topic {
  /**
   * 短名：例如 inspection
   */
  id: string;
  /**
   * 名称：例如 巡检制度
   */
  title: string;
  /**
   * 记录里的写法：记录的字段不写短名而写别的文字时填写，例如 网络安全责任人
   */
  value?: string;
}
/**
 * 条件：一个验收条件
 */
export interface Condition {
  /**
   * 短名：例如 documents-complete
   */
  id: string;
  /**
   * 名称：例如 10.3 运行维护文档齐全
   */
  title: string;
  /**
   * 条款：依据条款
   */
  clause: string;
  /**
   * 相关核查：哪些核查规则有未了结提示时视为未满足
   */
  rules?: string[];
  /**
   * 专家判断：为真时材料齐了也只显示待专家
   */
  panel?: boolean;
}
/**
 * 表决项：一项
 */
export interface PanelItem {
  /**
   * 短名：专家意见用它指明表决的是哪一项，例如 item-1
   */
  id: string;
  /**
   * 名称：例如 10.3 运行维护文档
   */
  title: string;
  /**
   * 条款：依据条款的短名
   */
  clause: string;
  /**
   * 依据：据以判断的要求：写要求的短名，或要求短名加斜线与主体，例如 service-row/row-1-1
   *
   * @minItems 1
   */
  basis: string[];
}
/**
 * 合同：合同事实
 */
export interface ContractFile {
  /**
   * 合同编号：与目录名相同，例如 HT-2025-018
   */
  id: string;
  /**
   * 项目名称：合同上的项目全名
   */
  title: string;
  /**
   * 简称：页面与封面用的短名
   */
  short_title: string;
  /**
   * 时区：合同履行地时区，IANA 名称，例如 Asia/Shanghai
   */
  zone: string;
  /**
   * 示例声明：材料为合成数据时填写：页面与档案会显著标明，并以代称打印双方
   */
  sample?: {
    /**
     * 声明：显示在每一页上的话，例如 合成数据，与双方实际履约无关
     */
    notice: string;
    /**
     * 默认截至日：不指定 --as-of 时使用的日期
     */
    as_of: string;
    /**
     * 甲方代称：打印用，例如 甲方（示例）
     */
    client_alias: string;
    /**
     * 乙方代称：打印用，例如 乙方（示例）
     */
    provider_alias: string;
  };
  /**
   * 甲方：采购人
   */
  client: {
    /**
     * 甲方名称：合同落款处的单位全称
     */
    name: string;
    /**
     * 甲方地址：合同落款处的地址
     */
    address?: string;
  };
  /**
   * 乙方：供应商
   */
  provider: {
    /**
     * 乙方名称：合同落款处供应商的全称
     */
    name: string;
    /**
     * 乙方地址：供应商的通信地址
     */
    address?: string;
  };
  /**
   * 采购项目：采购环节的编号与方式
   */
  project?: {
    /**
     * 项目编号：采购公告上的项目编号
     */
    no?: string;
    /**
     * 采购方式：例如 竞争性磋商
     */
    method?: string;
    /**
     * 成交日期：评审确定供应商的日期
     */
    awarded_on?: string;
    /**
     * 采购机构：组织采购的机构名称
     */
    agency?: string;
  };
  /**
   * 签订日期：双方签字盖章的日期，以较晚者为准
   */
  signed_on: string;
  /**
   * 服务期：起止两日都计入
   */
  term: {
    /**
     * 年数：合同以年约定服务期时写几年，程序核对起止两日；各种算法见参数
     */
    years?: number;
    /**
     * 起：第一天
     */
    from: string;
    /**
     * 止：最后一天，当日 24:00 届满
     */
    to: string;
  };
  /**
   * 合同金额：总价；没有固定总价的合同可以不写
   */
  amount?: {
    /**
     * 小写金额：单位元
     */
    total: string;
    /**
     * 大写金额：照合同写，程序核对大小写是否一致
     */
    capital: string;
  };
  /**
   * 付款安排：按合同顺序
   */
  payments?: ContractPayment[];
  /**
   * 服务项：分项服务清单
   */
  service_items?: ServiceItem[];
  /**
   * 运维内容：服务项之下按月核对有无材料的各行
   */
  service_rows?: ServiceRow[];
  /**
   * 合同提到的其他机构：有权提要求或接收材料的机构
   */
  bodies?: Body[];
  /**
   * 份数：合同约定了份数的文件，一种一条
   */
  copies?: CopiesRule[];
  /**
   * 事件的后果：合同对不可抗力、中止等事件约定的后果，一种一条
   */
  events?: EventRule[];
  /**
   * 金额约定：以比例约定的违约金等，只在有书面决定时计算
   */
  formulas?: Formula[];
  /**
   * 计时：由一件事起算、由清单里一项要求了结的期限，例如验收确认；列在期限里，从那项要求取期限
   */
  clocks?: WatchedClock[];
  /**
   * 顺延：哪种合同事件使哪些期限、哪些应交的材料顺延；记录由甲方身份提交或合并的才生效。没有写的，事件照列，期限不动
   */
  shifts?: ClockShiftRule[];
  /**
   * 延续期限：服务期与付款之外、双方仍受约束的期限，例如保密期；列在期限里
   */
  terms?: LastingTerm[];
  /**
   * 用语对照：合同原词与打印用语的对照表；打印为“打印用语（合同写作原词）”，引文不改
   */
  aliases?:
    | {
        [k: string]: string;
      }
    | Param;
  /**
   * 角色：身份可属的角色；client 与 provider 必须有
   */
  roles: Role[];
  /**
   * 身份：谁用哪个邮箱提交；甲方认定只有来自 client 身份的提交或合并才生效
   */
  identities: Identity[];
  /**
   * 条款树：从第一章到最后一个附件
   */
  clauses: Clause[];
}
/**
 * 一笔付款：一次付款的条件与期限
 */
export interface ContractPayment {
  /**
   * 短名：例如 prepayment、final-payment
   */
  id: string;
  /**
   * 名称：例如 预付款
   */
  title: string;
  /**
   * 条款：写明本笔付款的条款短名
   */
  clause: string;
  /**
   * 比例：例如 "60%"
   */
  share?: string;
  /**
   * 金额：按比例算出的金额，单位元
   */
  amount: string;
  /**
   * 前提：什么发生之后付，例如 合同签订后
   */
  after: string;
  /**
   * 以验收合格为前提：发票与付款应在验收合格之后
   */
  accepted?: true;
  /**
   * 付款期限：收到发票后多少个工作日内支付
   */
  workdays?: number;
  /**
   * 法定期限：法规另定的最长付款期限，列在约定期限旁边，不代替约定；没有的不写
   */
  outer?: {
    /**
     * 天数：收到发票后多少天（自然日）内，当天不算，例如 30
     */
    days: number;
    /**
     * 依据：文件名称与文号，例如 财库〔2019〕38号
     */
    basis: string;
  };
}
/**
 * 服务项：清单的一行
 */
export interface ServiceItem {
  /**
   * 短名：例如 item-1
   */
  id: string;
  /**
   * 序号：清单上的序号，加引号
   */
  no: string;
  /**
   * 名称：分项服务名称
   */
  title: string;
  /**
   * 条款：对应条款短名
   */
  clause: string;
}
/**
 * 运维内容：一行运维内容
 */
export interface ServiceRow {
  /**
   * 短名：例如 row-1-1；无发生申报的 item 可写它
   */
  id: string;
  /**
   * 行号：表里的行号，加引号，例如 "1-1"
   */
  no: string;
  /**
   * 名称：用自己的话写这一行做什么，例如 与省平台、区县基层系统对接
   */
  title: string;
  /**
   * 服务项：所属服务项的短名，例如 item-1
   */
  item: string;
  /**
   * 系统：所属系统的短名
   */
  system: string;
  /**
   * 模块：所属运维模块，与系统清单里的写法一致
   */
  module: string;
  /**
   * 条款：这一行的条款短名
   */
  clause: string;
  /**
   * 什么算材料：哪些记录算这一行当月的材料，任一种即可
   *
   * @minItems 1
   */
  answers: Answer[];
}
/**
 * 材料：一种记录
 */
export interface Answer {
  /**
   * 种类：记录种类，例如 incident
   */
  kind: string;
  /**
   * 筛选：CEL 表达式，变量名 record；不写则该种类都算
   */
  where?: string;
}
/**
 * 机构：一家机构
 */
export interface Body {
  /**
   * 短名：例如 big-data-bureau
   */
  id: string;
  /**
   * 名称：合同中的写法
   */
  name: string;
  /**
   * 条款：在哪一条出现
   */
  clause?: string;
}
/**
 * 一种文件：一种文件的份数
 */
export interface CopiesRule {
  /**
   * 文件种类：contract-document 的细类，例如 contract
   */
  document: string;
  /**
   * 条款：约定份数的条款短名
   */
  clause: string;
  /**
   * 各方份数：各持有方分得的份数，次序不论，例如 [2, 2, 1]
   *
   * @minItems 1
   *
   * Items: 份数：一个持有方的份数
   */
  counts: number[];
}
/**
 * 一种事件：一种事件的后果
 */
export interface EventRule {
  /**
   * 事件种类：contract-event 的细类，例如 force-majeure
   */
  subtype: string;
  /**
   * 条款：约定这一后果的条款短名
   */
  clause: string;
  /**
   * 持续天数：持续到多少天（含）应有下一步
   */
  days?: number;
  /**
   * 下一步：应有的下一步，contract-event 的细类，例如 negotiation
   */
  next?: string;
}
/**
 * 约定：一条金额约定
 */
export interface Formula {
  /**
   * 短名：例如 nda-damages
   */
  id: string;
  /**
   * 名称：例如 保密违约金
   */
  title: string;
  /**
   * 条款：所在条款
   */
  clause: string;
  /**
   * 计算基数：contract 按合同总价；stated 按决定里写明的基数
   */
  base?: 'contract' | 'stated';
  /**
   * 比例下限：例如 "1%"
   */
  rate_from: string;
  /**
   * 比例上限：例如 "5%"；只有一个比例时与下限相同
   */
  rate_to: string;
}
/**
 * 计时：一个期限
 */
export interface WatchedClock {
  /**
   * 短名：例如 acceptance；不与付款安排、延续期限重名
   */
  id: string;
  /**
   * 名称：例如 验收确认
   */
  title: string;
  /**
   * 条款：约定这一期限的条款短名
   */
  clause: string;
  /**
   * 要求：checklist.yaml 里只应交一次（once）的那项要求的短名，例如 acceptance-confirmation
   */
  requirement: string;
}
/**
 * 一条顺延：一种事件
 */
export interface ClockShiftRule {
  /**
   * 事件种类：contract-event 的 subtype，例如 force-majeure
   */
  subtype: 'suspension' | 'force-majeure';
  /**
   * 条款：约定顺延的条款短名
   */
  clause: string;
  /**
   * 顺延的期限：term 为服务期；其余写付款安排或计时的短名
   *
   * @minItems 1
   *
   * Items: 期限：term、付款安排或计时的短名
   */
  clocks: string[];
  /**
   * 随之变动的要求：条款说停下的日子里谁的哪些义务可以顺延，就写哪些；一项要求按列出的先后，以第一条说到它的为准。没有说到的，应交日不动
   *
   * @minItems 1
   */
  duties?: DutyShift[];
}
/**
 * 一类要求：谁的、哪些，怎样变动
 */
export interface DutyShift {
  /**
   * 谁的：要求的责任方；不写则不论是谁的
   *
   * @minItems 1
   *
   * Items: 责任方：provider、client、both、panel
   */
  owners?: ('provider' | 'client' | 'both' | 'panel')[];
  /**
   * 哪些：checklist.yaml 里要求的短名；不写则是责任方的每一项
   *
   * @minItems 1
   *
   * Items: 要求：要求的短名
   */
  requirements?: string[];
  /**
   * 怎样变动：move 应交日往后推停下的日子；fall-away 所属的日子全停下的不再要求，其余同 move；none 不变动
   */
  effect: 'move' | 'fall-away' | 'none';
}
/**
 * 期限：一个期限
 */
export interface LastingTerm {
  /**
   * 短名：例如 confidentiality
   */
  id: string;
  /**
   * 名称：例如 保密期
   */
  title: string;
  /**
   * 条款：约定这一期限的条款短名
   */
  clause: string;
  /**
   * 起点：signed_on 签订日、term.start 或 term.end；可引用参数
   */
  after: ('signed_on' | 'term.start' | 'term.end') | Param;
  /**
   * 年数：起点之后整几年，例如 5
   */
  years: number;
}
/**
 * 角色：一种角色
 */
export interface Role {
  /**
   * 短名：client、provider、panel 等
   */
  id: string;
  /**
   * 名称：例如 甲方
   */
  title: string;
}
/**
 * 身份：一个提交身份
 */
export interface Identity {
  /**
   * 邮箱：git 提交使用的邮箱
   */
  email: string;
  /**
   * 姓名：提交使用的名字
   */
  name: string;
  /**
   * 角色：roles 里的短名
   */
  role: string;
  /**
   * 人员编号：对应的人员编号，例如 PER-01
   */
  person?: string;
}
/**
 * 条款：合同条款树的一个节点：编号照合同印的写，slug 是全合同唯一的英文短名，其他文件用 slug 引用它。
 */
export interface Clause {
  /**
   * 编号：合同上印的编号，加引号，例如 "10.3"、"廉政-3.1"
   */
  no: string;
  /**
   * 短名：其他文件引用本条款时写的英文短名，一经使用不再改
   */
  slug: string;
  /**
   * 标题：几个字的标题，例如 运行维护文档齐全
   */
  title: string;
  /**
   * 要点：用自己的话写一句这一条要求什么，不抄原文
   */
  summary?: string;
  /**
   * 引文：确有必要时引用的原文短句，不超过 60 字
   */
  quote?: string;
  /**
   * 备注：给本方看的说明：与其他条款的矛盾、引用法规的现状等
   */
  note?: string;
  /**
   * 下级条款：按合同顺序列出下级条款
   */
  children?: Clause[];
  /**
   * 义务登记：本条款登记的每一行义务：程序可以做哪些核对、哪些要人判断；coverage 命令据此说明由什么核对
   */
  register?: RegisterRow[];
}
/**
 * 登记行：一行义务
 */
export interface RegisterRow {
  /**
   * 行号：登记表中的行号，例如 10.4-c
   */
  row: string;
  /**
   * 性质：obligation 义务、criterion 考核标准、scope 范围、definition 定义、consequence 后果
   */
  nature: 'obligation' | 'criterion' | 'scope' | 'definition' | 'consequence';
  /**
   * 核对方式：P 有没有、E 写法、C 周期、T 先后、D 期限、X 引用、H 附件校验、S 签章、Q 数量金额、N 有无未决认定
   */
  checks: ('P' | 'E' | 'C' | 'T' | 'D' | 'X' | 'H' | 'S' | 'Q' | 'N')[];
  /**
   * 须人判断：为真时还需要人来判断
   */
  human?: boolean;
}
/**
 * 种类：本合同收哪些种类的记录
 */
export interface KindsFile {
  /**
   * 种类：每种一项
   *
   * Items: 种类：一个种类的收窄
   */
  kinds: {
    /**
     * 种类：通用种类名，例如 incident
     */
    kind: string;
    /**
     * 本合同的叫法：与通用名称不同时填写
     */
    title?: string;
    /**
     * 另加必填字段：在通用必填之外，本合同还必须填的字段
     */
    required?: string[];
    /**
     * 用词：字段名到允许值的表：value 写进记录，title 打印出来，顺序由轻到重
     */
    enums?: {
      /**
       * @minItems 1
       *
       * Items: 词：一个允许值
       */
      [k: string]: {
        /**
         * 值：写进记录的值
         */
        value: string;
        /**
         * 显示：打印用的中文
         */
        title: string;
      }[];
    };
    /**
     * 必需标题：Markdown 正文必须有的标题
     */
    headings?: string[];
    /**
     * 流水号：按顺序编号、不许有缺号的字段
     */
    sequence?: {
      /**
       * 字段：整数流水号所在字段，例如 seq；写 id 则看编号末尾的数，前面相同的为一列
       */
      field: string;
    };
    /**
     * 签署：这种记录由谁签字、盖章，一处一条
     *
     * @minItems 1
     */
    signatures?: SignatureRule[];
    /**
     * 办到各步应有的内容：记录办到某一步时，除通用必填外应写齐的字段和应附的文件，一步一条
     *
     * @minItems 1
     */
    steps?: StepRule[];
  }[];
}
/**
 * 一处签署：一处签字或盖章
 */
export interface SignatureRule {
  /**
   * 名称：签的是什么，例如 审批签字
   */
  title: string;
  /**
   * 限于：字段名到允许值的表，都符合的记录才按这一条核对；不写则每条都核对
   */
  when?: {
    /**
     * 允许值：这个字段等于其中之一
     *
     * @minItems 1
     */
    [k: string]: string[];
  };
  /**
   * 到了哪一步：这个字段填了才核对，例如 reviewed_at；不写则一开始就核对
   */
  once?: string;
  /**
   * 签署人字段：写签署人的字段，例如 approver
   */
  signer?: string;
  /**
   * 签署人一方：签署人应是哪个角色的人，写 roles 里的短名，例如 client
   */
  side?: string;
  /**
   * 签署日期字段：写签署日期的字段，例如 signed_on；是列表里每项的日期时写项内的字段名
   */
  on?: string;
  /**
   * 签署列表：逐方或逐人签署写成列表的字段，例如 signatures
   */
  list?: string;
  /**
   * 至少几方：列表里应有几个不同的签署方，例如 2
   */
  parties?: number;
  /**
   * 须盖章：列表里每一方都应盖章
   */
  sealed?: true;
  /**
   * 按名单签署：列表要与哪个名单逐人对应：写名单所在的字段，例如 members；名单取自本记录所引的小组，没有引用的取当时的小组
   */
  members?: string;
  /**
   * 须有签署页：应附签署页，或写明原件存放处
   */
  page?: true;
}
/**
 * 一步：办到这一步应有什么
 */
export interface StepRule {
  /**
   * 名称：哪一步，例如 数据已交付
   */
  title: string;
  /**
   * 限于：字段名到允许值的表，都符合的记录才按这一条核对；不写则每条都核对
   */
  when?: {
    /**
     * 允许值：这个字段等于其中之一
     *
     * @minItems 1
     */
    [k: string]: string[];
  };
  /**
   * 到了哪一步：这个字段填了才核对，例如 reviewed_at；不写则一开始就核对
   */
  once?: string;
  /**
   * 应填字段：办到这一步都应填写
   *
   * @minItems 1
   *
   * Items: 字段：字段名，例如 keep_until；两者有其一即可的写成 file_sha256|original
   */
  fields?: string[];
  /**
   * 应有文件：应附文件，或写明原件存放处
   */
  file?: true;
}
/**
 * 参数：全部待约定事项
 */
export interface ParametersFile {
  /**
   * 参数：每个待约定事项一条
   */
  parameters: Parameter[];
}
/**
 * 参数：一个待约定事项
 */
export interface Parameter {
  /**
   * 参数键：其他文件用 {param: 键} 引用，例如 response.partial_unit
   */
  key: string;
  /**
   * 编号：例如 P-14
   */
  no: string;
  /**
   * 名称：一句话说清要约定什么
   */
  title: string;
  /**
   * 条款：哪一条没有写明
   */
  clause?: string;
  /**
   * 问题：合同的写法和不明之处
   */
  question: string;
  /**
   * 读法：可能的读法，至少两种
   *
   * @minItems 2
   */
  readings: Reading[];
  /**
   * 默认读法：未约定时按哪种读法试算
   */
  default: string;
  /**
   * 默认理由：为什么默认取它
   */
  basis: string;
  /**
   * 影响：受影响的考核行、要求、核查规则、付款或期限的短名；总分写 score，只影响打印用语写 labels
   */
  affects: string[];
  /**
   * 无计算影响：本参数不改变任何计算结果时，写明原因
   */
  no_effect?: string;
}
/**
 * 读法：一种读法
 */
export interface Reading {
  /**
   * 短名：例如 floor
   */
  id: string;
  /**
   * 说法：给人看的说法
   */
  title: string;
  /**
   * 值：程序使用的值：数、文字、真假、列表或表
   */
  value: {
    [k: string]: unknown;
  };
  /**
   * 依据：这种读法的理由
   */
  basis?: string;
}
/**
 * 考核表：考核表：表的样子、怎样从事实算扣分与得分、怎样汇总与折算付款；每个词的说明与算例见 docs/scorecard.md
 */
export interface ScorecardFile {
  /**
   * 语言版本：计分语言的版本：1 只有按次、按迟延、整项不得分；2 另有指标、周期、权重、付款等全部的词
   */
  version: 1 | 2;
  /**
   * 表名：考核表的标题
   */
  title: string;
  /**
   * 条款：考核表所在条款
   */
  clause: string;
  /**
   * 栏目：表头，按原表顺序；恰好六栏：项目、内容、标准、分值、评分、备注的叫法
   *
   * @minItems 6
   * @maxItems 6
   */
  columns: string[];
  /**
   * 满分：百分制写 100；只扣不计总分的表写 null
   */
  base: number | null;
  /**
   * 单位：分、元等
   */
  unit: string;
  /**
   * 同一事实多行：most-specific 只在最具体的一行扣；reviewer 另计入甲方认定写明的行；all 各行都扣
   */
  policy: ('most-specific' | 'reviewer' | 'all') | Param;
  /**
   * 舍入：总分取到几位小数，或取到某个数的整倍数；例如 {digits: 1, mode: half-up}
   */
  round: Rounding | Param;
  /**
   * 考核项目：第一栏
   */
  groups: Group[];
  /**
   * 考核内容：逐行
   */
  rows: Row[];
  /**
   * 评价：怎样由总分得出结论；未约定时只列建议
   */
  rating?: {
    /**
     * 合格线：没有约定写 null
     */
    pass_mark: (number | null) | Param;
    /**
     * 考核表之外的条件：达到合格线之外还须资料齐全的验收条件，写 checklist.yaml 里 conditions 的短名
     */
    conditions?: string[] | Param;
  };
  /**
   * 认定怎样生效：适用于各行的甲方认定：哪些认定计分、谁提交的有效、答复期限。不写则甲方身份提交的都计分
   */
  findings?: {
    /**
     * 条件：CEL 表达式，变量 record；为假的认定照列但不计分
     */
    where?: string | Param;
    /**
     * 谁提交的有效：contract.yaml 里 roles 的短名；不写为 client。合同没有设的身份不起作用
     */
    roles?: string[] | Param;
    /**
     * 程序：reply_workdays：告知后几个工作日内答复有异议才算有异议，写 null 表示决定前随时可以；suspends: false 表示异议不影响计分
     */
    procedure?:
      | {
          /**
           * 答复期限：告知之后多少个工作日，写 null 表示不限
           */
          reply_workdays?: number | null;
          /**
           * 异议并列两个总分：写 false 表示决定之前照计
           */
          suspends?: boolean;
        }
      | Param;
  };
  /**
   * 考核周期：整张表每个周期各算一次，再合成总分；不写则整个服务期算一次
   */
  period?: {
    /**
     * 周期：month 月；quarter 季；half 半年；year 年；term 整个服务期
     */
    each: 'month' | 'quarter' | 'half' | 'year' | 'term';
    /**
     * 怎样起算：calendar 按自然月、季、年（默认）；term 从服务期首日起的对应日
     */
    align?: 'calendar' | 'term';
    /**
     * 头尾不足一个周期：keep 单独算一个（默认）；exclude 不考核；merge 并入相邻的周期
     */
    partial?: 'keep' | 'exclude' | 'merge';
    /**
     * 还没有结束的周期：include 算进来（默认）；exclude 结束之后才算
     */
    running?: 'include' | 'exclude';
    /**
     * 怎样合成：mean 平均；sum 相加；min 取最低；max 取最高；last 取最后一个
     */
    combine: 'mean' | 'sum' | 'min' | 'max' | 'last';
    round?: Rounding5;
  };
  /**
   * 权重合计：行或组写了 weight 时，各权重加起来应是多少，例如 100 或 1
   */
  weights?: number | string;
  /**
   * 不适用：一行在一个周期里没有可考核的内容时怎样处理
   */
  not_applicable?: {
    /**
     * 怎样处理：redistribute 把它的分值按比例分给其他行（默认）；full 给满分；zero 不给分
     */
    as?: 'redistribute' | 'full' | 'zero';
    /**
     * 分给哪里：sheet 全表其他行（默认）；group 先在本组里分，全组都不适用再分给全表
     */
    within?: 'sheet' | 'group';
  };
  /**
   * 总分的界限：对合成以后的总分；period_max、period_cap 对每个周期的总分
   */
  total?: {
    /**
     * 最高：加分之后总分最高到多少；不写则不设
     */
    max?:
      | number
      | string
      | {
          [k: string]: unknown;
        };
    /**
     * 最多扣：全表最多扣多少；不写则不设
     */
    cap?:
      | number
      | string
      | {
          [k: string]: unknown;
        };
    /**
     * 每个周期最高：全表分周期时，每个周期的总分加分之后最高到多少；不写则不设
     */
    period_max?:
      | number
      | string
      | {
          [k: string]: unknown;
        };
    /**
     * 每个周期最多扣：全表分周期时，每个周期最多扣多少；不写则不设
     */
    period_cap?:
      | number
      | string
      | {
          [k: string]: unknown;
        };
  };
  /**
   * 连续触发：几个周期的得分连续达到某个条件时，另扣分、全表不得分或提示
   */
  triggers?: Trigger[];
  /**
   * 付款折算：由得分算应付金额；金额按分计算
   */
  payment?: ScorecardPayment[];
}
/**
 * 舍入：取到第几位小数，或取到某个数的整倍数
 */
export interface Rounding {
  /**
   * 小数位：0 到 4
   */
  digits?: number;
  /**
   * 步长：取到它的整倍数，例如 "0.5"；与 digits 写一个
   */
  step?: string;
  /**
   * 方式：half-up 四舍五入；half-even 四舍六入五成双；floor 舍去；ceil 进位
   */
  mode: 'half-up' | 'half-even' | 'floor' | 'ceil';
}
/**
 * 组：一个考核项目
 */
export interface Group {
  /**
   * 短名：例如 fault
   */
  id: string;
  /**
   * 名称：例如 故障处理
   */
  title: string;
  /**
   * 组分值：原表写明的本组分值
   */
  max?: number | string;
  /**
   * 权重：本组占总分的份额；各组加起来等于 weights
   */
  weight?: number | string;
  /**
   * 本组最多扣：本组各行一共最多扣多少
   */
  cap?:
    | number
    | string
    | {
        [k: string]: unknown;
      };
}
/**
 * 行：考核表的一行
 */
export interface Row {
  /**
   * 短名：其他文件引用的行名，例如 service.response
   */
  id: string;
  /**
   * 所属项目：groups 里的短名
   */
  group: string;
  /**
   * 考核内容：第二栏，照原表
   */
  criterion: string;
  /**
   * 简称：百分条下面的短名，不超过 6 字
   */
  short?: string;
  /**
   * 条款：本行所在条款
   */
  clause: string;
  /**
   * 考核标准要点：用自己的短句写标准
   */
  standard: string;
  /**
   * 考核标准原文：甲方提供时填写，打印时代替要点
   */
  text?: string;
  /**
   * 分值：第四栏；只扣不计总分的表、加分行不写
   */
  max?: number | string;
  /**
   * 备注：第六栏，照原表
   */
  note?: string;
  /**
   * 具体程度：数字越大越具体，一事多行时优先
   */
  specificity: number;
  /**
   * 本行上限：本行最多扣（加分行最多加）多少；不写则为本行分值
   */
  cap?:
    | number
    | string
    | {
        [k: string]: unknown;
      };
  /**
   * 计分规则：怎样从事实算扣分
   */
  rules: ScorecardRule[];
  /**
   * 从哪里起算：full 从满分往下扣（默认）；zero 从零分往上加
   */
  start?: 'full' | 'zero';
  /**
   * 权重：本行占总分（本组写了权重时，占本组）的份额；加起来等于 weights
   */
  weight?: number | string;
  /**
   * 加分行：写 true：不占分值，得分加在总分上，最多加 cap
   */
  bonus?: true;
  /**
   * 本行的周期：本行每个周期各算一次，再合成本行得分
   */
  period?: {
    /**
     * 周期：month 月；quarter 季；half 半年；year 年；term 整个服务期
     */
    each: 'month' | 'quarter' | 'half' | 'year' | 'term';
    /**
     * 怎样起算：calendar 按自然月、季、年（默认）；term 从服务期首日起的对应日
     */
    align?: 'calendar' | 'term';
    /**
     * 头尾不足一个周期：keep 单独算一个（默认）；exclude 不考核；merge 并入相邻的周期
     */
    partial?: 'keep' | 'exclude' | 'merge';
    /**
     * 还没有结束的周期：include 算进来（默认）；exclude 结束之后才算
     */
    running?: 'include' | 'exclude';
    /**
     * 怎样合成：mean 平均；sum 相加；min 取最低；max 取最高；last 取最后一个
     */
    combine: 'mean' | 'sum' | 'min' | 'max' | 'last';
    /**
     * 合计上限：各周期的扣分相加之后最多扣多少；只与 combine: sum 同用
     */
    cap?:
      | number
      | string
      | {
          [k: string]: unknown;
        };
    round?: Rounding3;
  };
  /**
   * 逐系统：本行逐系统各算一次，再取一个
   */
  split?: {
    /**
     * 按什么分：system 按系统；或写记录的一个字段
     */
    by: string;
    /**
     * 取哪个：min 最差的一个；mean 平均；max 最好的一个
     */
    combine: 'min' | 'mean' | 'max';
  };
  /**
   * 适用条件：周期里有这样的记录本行才考核，否则不适用
   */
  applies?: {
    /**
     * 适用种类：有这种记录的周期才考核，例如 training
     */
    kind: string;
    /**
     * 适用条件：CEL 表达式，变量 record；只看为真的记录
     */
    where?: string | Param;
    /**
     * 归入周期的日期：用记录的哪个字段（时刻、日期或月份）判断归入哪个周期，例如次月才写的月报写 month；不写则用这种记录的发生时间
     */
    dated_by?: string;
  };
  /**
   * 超出部分：forward：一个周期里扣不完的结转到下一个周期；不写则作废
   */
  carry?: 'forward';
  round?: Rounding4;
}
/**
 * 计分规则：一条规则把一类事实换算成扣分或得分；count、late、rate、band、linear、binary、knockout、hint 恰写一个
 */
export interface ScorecardRule {
  /**
   * 短名：在本行内唯一
   */
  id: string;
  /**
   * 名称：扣分说明里的话，例如 未按计划巡检
   */
  title: string;
  /**
   * 条款：依据条款，不写则用本行的
   */
  clause?: string;
  /**
   * 事件：事实是什么事；同一来源同一事件只扣一次
   */
  event: string;
  /**
   * 事实来源：三选一：一种或几种记录、一项或几项要求的到期情况、甲方的认定；例如 {records: [incident]}、{findings: row}
   */
  from:
    | {
        /**
         * 种类：记录种类
         *
         * @minItems 1
         */
        records: string[];
      }
    | {
        /**
         * 要求：要求短名；可由参数给出一份清单
         */
        occurrences: string[] | Param;
      }
    | {
        /**
         * 认定：写 row 表示写明本行的甲方认定
         */
        findings: 'row';
      };
  /**
   * 条件：CEL 表达式，结果必须是真假；记录写 record.字段，要求次数写 occurrence.字段；不能用 matches()
   */
  where?: string | Param;
  /**
   * 除外条件：CEL 表达式，为真的不计；写法同 where
   */
  unless?: string | Param;
  /**
   * 按次：一条事实算几次：写数；或按字段查表；或取记录里的数字字段、列表长度
   */
  count?:
    | (number | string)
    | Param
    | {
        /**
         * 字段：用哪个字段查表
         */
        by: string;
        /**
         * 值表：每个词对应的数
         */
        table: {
          [k: string]: unknown;
        };
        /**
         * 其他：表里没有的词
         */
        else?: number | string;
      }
    | {
        /**
         * 字段：数字字段，或列表字段（取长度）
         */
        field: string;
        /**
         * 条件：字段是列表时，只数为真的项；CEL 表达式，变量 item
         */
        where?: string;
      };
  /**
   * 按迟延：从何时到何时，超过多少
   */
  late?: {
    /**
     * 起：起算时刻所在字段；竖线隔开的取最早的一个，逗号隔开的取第一个有值的
     */
    from: string | Param;
    /**
     * 止：届满时刻所在字段，几个之间用竖线隔开，取第一个有值的；没有值时算到截至日
     */
    to: string | Param;
    /**
     * 时限：hours、minutes 钟表时间；workdays 工作日（默认到当日 24:00）；days 日历日；office_hours 办公小时；例如 {hours: 4}、{workdays: 1}
     */
    limit:
      | {
          /**
           * 小时：钟表小时数
           */
          hours?:
            | number
            | string
            | {
                [k: string]: unknown;
              };
          /**
           * 办公小时：只在工作日办公时间内走的小时数，办公时间见参数 calendar.office_hours
           */
          office_hours?:
            | number
            | {
                [k: string]: unknown;
              };
          /**
           * 工作日：工作日数
           */
          workdays?:
            | number
            | {
                [k: string]: unknown;
              };
          /**
           * 日：日历日数
           */
          days?:
            | number
            | {
                [k: string]: unknown;
              };
          /**
           * 到几点：工作日时限在最后一天的几点届满，默认 24:00
           */
          until?: string;
          /**
           * 分钟：钟表分钟数，含第若干分钟整
           */
          minutes?:
            | number
            | string
            | {
                [k: string]: unknown;
              };
        }
      | Param;
    /**
     * 计法：once：只要超过就算一次；units：按超过的单位数
     */
    each: 'once' | 'units';
    /**
     * 计罚单位：超过多久算一个单位，例如 {hours: 1}
     */
    unit?:
      | {
          /**
           * 小时：每多少钟表小时
           */
          hours?:
            | number
            | string
            | {
                [k: string]: unknown;
              };
          /**
           * 工作日：每多少个工作日
           */
          workdays?:
            | number
            | {
                [k: string]: unknown;
              };
          /**
           * 日：每多少个日历日
           */
          days?:
            | number
            | {
                [k: string]: unknown;
              };
          /**
           * 分钟：每多少钟表分钟
           */
          minutes?:
            | number
            | string
            | {
                [k: string]: unknown;
              };
          /**
           * 办公小时：每多少办公小时，只数工作日办公时间；时限也用办公小时时写
           */
          office_hours?:
            | number
            | {
                [k: string]: unknown;
              };
        }
      | Param;
    /**
     * 不足一个单位：floor 不计；ceil 按一个计；prorate 按比例
     */
    partial?: ('floor' | 'ceil' | 'prorate') | Param;
    /**
     * 可除外时间：从时长中扣除、截取到区间以内的列表字段；几个字段各写一项
     */
    exclude?: Exclude | Exclude[];
    /**
     * 另定期限字段：记录里双方书面另定的完成日期字段，有值时取代时限，例如 replanned.due_on
     */
    instead?: string;
  };
  /**
   * 整项不得分：true 或 row 本行（在这个周期）；row-all 本行的各个周期；group 本组；period 本周期；total 整张表
   */
  knockout?: boolean | ('row' | 'row-all' | 'group' | 'period' | 'total') | Param;
  /**
   * 每次分值：每次、每个单位计多少；分档写 tiers；knockout、band、linear 时不写
   */
  points?:
    | number
    | string
    | {
        [k: string]: unknown;
      };
  /**
   * 本条上限：本条规则最多计多少；参数取 null 表示不另设上限
   */
  cap?:
    | number
    | string
    | {
        [k: string]: unknown;
      }
    | null;
  /**
   * 与前一件的间隔：只算在前一件事之后若干时间内又发生的；前一件由 of 指明，或是 same 各字段相同的较早一件
   */
  within?: {
    /**
     * 前一件字段：记录里写前一件编号的字段，例如 recurrence_of
     */
    of?: string;
    /**
     * 相同字段：这些字段都有值并且相同的较早记录是前一件，例如 [system, cause_code]
     *
     * @minItems 1
     */
    same?: string[];
    /**
     * 前一件的时刻：从前一件的哪个时刻起数，写法与 late.to 相同
     */
    from: string | Param;
    /**
     * 后一件的时刻：后一件的哪个时刻应在其内
     */
    to: string;
    /**
     * 间隔：写法与 late.limit 相同；另可写 {week: same} 指同一自然周，{month: same} 指同一自然月
     */
    limit:
      | {
          /**
           * 日：间隔几个日历日，前一件当日不计
           */
          days?: number;
          /**
           * 小时：间隔几个钟表小时
           */
          hours?: number;
          /**
           * 工作日：间隔几个工作日，前一件当日不计
           */
          workdays?: number;
          /**
           * 同一周：写 same，到前一件那一周的周日 24:00
           */
          week?: 'same';
          /**
           * 同一月：写 same，到前一件那个自然月的末日 24:00
           */
          month?: 'same';
        }
      | Param;
  };
  /**
   * 只在值守日：只算落在值守日里的：有安排的按安排，没有安排的按节日，另有通知的也算
   */
  during?: {
    /**
     * 时刻字段：看哪个时刻所在的日期，例如 called_at
     */
    at: string;
    /**
     * 哪些日子：arranged 有安排的按安排、没有的只算法定节日当天；statutory 只算法定节日当天；breaks 整个放假期
     */
    days: ('arranged' | 'statutory' | 'breaks') | Param;
    /**
     * 安排：写明值守起止日期的记录；days 为 arranged 时用
     */
    arranged?: {
      /**
       * 种类：记录种类，例如 client-notice
       */
      kind: string;
      /**
       * 条件：CEL 表达式，变量 record，只有为真的才算
       */
      where?: string | Param;
      /**
       * 起日字段：写明第一天的字段
       */
      from: string;
      /**
       * 止日字段：写明最后一天的字段，当天在内
       */
      to: string;
    };
    /**
     * 另行通知：放假期之外另外要求值守的记录，例如重大活动通知
     */
    events?: {
      /**
       * 种类：记录种类，例如 client-notice
       */
      kind: string;
      /**
       * 条件：CEL 表达式，变量 record，只有为真的才算
       */
      where?: string | Param;
      /**
       * 起日字段：写明第一天的字段
       */
      from: string;
      /**
       * 止日字段：写明最后一天的字段，当天在内
       */
      to: string;
    };
  };
  /**
   * 同一件只算一次：这个字段有值并且相同的几条记录是同一件事，例如 event_key
   */
  distinct?: string;
  /**
   * 前提：要先有这样的记录才计分，否则事实照列、不计分
   */
  requires?: {
    /**
     * 种类：记录种类，例如 contract-document
     */
    kind: string;
    /**
     * 条件：CEL 表达式，变量 record
     */
    where?: string | Param;
    /**
     * 早于：事实的哪个时刻之前就有，例如 occurred_at；不写则截至日之前
     */
    before?: string;
  };
  /**
   * 同一记录只算一次：为真时，应交一次的迟交等与答复它的那条记录上同一事件的事实合为一个，只扣一次
   */
  once_per_record?: boolean | Param;
  /**
   * 只提示：为真时只在考核表旁列出请核对的事实，从不扣分
   */
  hint?: true;
  /**
   * 同一句：同一行里写同样短名的几条规则出自标准的同一句，合在一起按 cap 封顶
   */
  sentence?: string;
  /**
   * 扣还是加：deduct 扣分（默认）；award 加分
   */
  charge?: 'deduct' | 'award';
  /**
   * 边际分档：代替 points：前若干个单位一个价，其余另一个价，例如 [{upto: 3, points: 1}, {points: 2}]
   *
   * @minItems 1
   */
  tiers?: Tier[];
  /**
   * 同一问题：与 tiers 同写：这些字段都有值并且相同的才排在一起数第几次，例如 [system, cause_code]；不写则本规则的都排在一起
   *
   * @minItems 1
   */
  same?: string[];
  /**
   * 连续加重：连续几个周期都有本规则计分的事实的，从第几个周期起每件按几倍计；例如 {each: month, from: 3, times: 2}
   */
  streak?: {
    /**
     * 周期：month 自然月；quarter 季；half 半年；year 年
     */
    each: 'month' | 'quarter' | 'half' | 'year';
    /**
     * 从第几个起：连续的第几个周期起加重，例如 3
     */
    from: number;
    /**
     * 几倍：加重后每件按几倍计，例如 2
     */
    times:
      | number
      | string
      | {
          [k: string]: unknown;
        };
    /**
     * 分开看：写 system：逐系统各看各的连续；不写则合在一起看
     */
    per?: 'system';
  };
  /**
   * 单次上限：一件事实最多计多少
   */
  cap_each?:
    | number
    | string
    | {
        [k: string]: unknown;
      };
  round?: Rounding1;
  /**
   * 归入周期的日期：用记录的哪个字段（时刻、日期或月份）判断归入哪个周期；不写则用这种记录的发生时间
   */
  dated_by?: string;
  /**
   * 指标：每个周期（逐系统时每个系统）得出一个数，再由 rate、band、linear、binary 换算；downtime、ratio、quotient、field、time、count 恰写一个
   */
  measure?: {
    /**
     * 停用时间：由一段段停用时间得可用率（%）或停用时长
     */
    downtime?: {
      /**
       * 起：起算时刻所在字段，写法与 late.from 相同
       */
      from: string | Param;
      /**
       * 止：届满时刻所在字段，写法与 late.to 相同
       */
      to: string | Param;
      /**
       * 可除外时间：列表，写法与 late.exclude 相同
       *
       * @minItems 1
       */
      exclude?: Exclude[];
      /**
       * 取什么：rate 可用率，百分数（默认）；hours 停用小时；minutes 停用分钟
       */
      as?: 'rate' | 'hours' | 'minutes';
      /**
       * 服务时间：always 全天（默认）；office 只算工作日办公时间
       */
      within?: 'always' | 'office';
    };
    /**
     * 件数比：合格件数占全部件数的百分数；of 与 on_time 写一个
     */
    ratio?: {
      /**
       * 合格条件：CEL 表达式，为真的算合格；变量与 where 相同
       */
      of?: string | Param;
      /**
       * 按时：在时限之内的算合格，未到期的不计入件数
       */
      on_time?: {
        /**
         * 起：起算时刻所在字段，写法与 late.from 相同
         */
        from: string | Param;
        /**
         * 止：届满时刻所在字段，写法与 late.to 相同
         */
        to: string | Param;
        /**
         * 可除外时间：列表，写法与 late.exclude 相同
         *
         * @minItems 1
         */
        exclude?: Exclude[];
        /**
         * 时限：hours、minutes 钟表时间；workdays 工作日（默认到当日 24:00）；days 日历日；office_hours 办公小时；例如 {hours: 4}、{workdays: 1}
         */
        limit:
          | {
              /**
               * 小时：钟表小时数
               */
              hours?:
                | number
                | string
                | {
                    [k: string]: unknown;
                  };
              /**
               * 办公小时：只在工作日办公时间内走的小时数，办公时间见参数 calendar.office_hours
               */
              office_hours?:
                | number
                | {
                    [k: string]: unknown;
                  };
              /**
               * 工作日：工作日数
               */
              workdays?:
                | number
                | {
                    [k: string]: unknown;
                  };
              /**
               * 日：日历日数
               */
              days?:
                | number
                | {
                    [k: string]: unknown;
                  };
              /**
               * 到几点：工作日时限在最后一天的几点届满，默认 24:00
               */
              until?: string;
              /**
               * 分钟：钟表分钟数，含第若干分钟整
               */
              minutes?:
                | number
                | string
                | {
                    [k: string]: unknown;
                  };
            }
          | Param;
        /**
         * 另定期限字段：记录里双方书面另定的完成日期字段，有值时取代时限，例如 replanned.due_on
         */
        instead?: string;
      };
    };
    /**
     * 两数之比：一个字段的合计占另一个字段合计的百分数
     */
    quotient?: {
      /**
       * 分子：作分子的数字字段，例如 satisfied；列表里的写 列表.字段
       */
      of: string;
      /**
       * 分母：作分母的数字字段，例如 returned；列表里的写 列表.字段
       */
      among: string;
    };
    /**
     * 取数：从记录的一个字段取数
     */
    field?: {
      /**
       * 字段：数字、小数或百分数文字的字段，例如 interfaces.availability
       */
      name: string;
      /**
       * 取哪个：mean 平均；trimmed 去掉一个最高、一个最低之后平均；min 最小；max 最大；sum 合计；last 最后一条
       */
      take: 'mean' | 'trimmed' | 'min' | 'max' | 'sum' | 'last';
      /**
       * 只取哪些项：字段是列表里的（例如 scores.score），只取条件为真的项；CEL 表达式，变量 item，例如 item.item == "服务态度"
       */
      where?: string | Param;
    };
    /**
     * 用时：从一个时刻到另一个时刻用了多久
     */
    time?: {
      /**
       * 起：起算时刻所在字段，写法与 late.from 相同
       */
      from: string | Param;
      /**
       * 止：届满时刻所在字段，写法与 late.to 相同
       */
      to: string | Param;
      /**
       * 可除外时间：列表，写法与 late.exclude 相同
       *
       * @minItems 1
       */
      exclude?: Exclude[];
      /**
       * 单位：minutes 分钟；hours 小时；days 日；workdays 工作日
       */
      unit: 'minutes' | 'hours' | 'days' | 'workdays';
      /**
       * 取哪个：mean 平均；max 最长；min 最短；sum 合计
       */
      take: 'mean' | 'max' | 'min' | 'sum';
    };
    /**
     * 件数：写 true：周期里的件数
     */
    count?: true;
    /**
     * 逐个：system 逐系统各得一个数；或写记录的一个字段
     */
    per?: string;
    /**
     * 再取：min 最低的一个；max 最高的一个；mean 平均；sum 合计；each 每个各自计分
     */
    over?: 'min' | 'max' | 'mean' | 'sum' | 'each';
    /**
     * 哪些系统：只算这些系统；不写则为 systems.yaml 的全部系统
     *
     * @minItems 1
     */
    systems?: string[];
    /**
     * 没有数据时：na 不适用；best 按最好；worst 按最差；previous 沿用上一个周期的数
     */
    none?: ('na' | 'best' | 'worst' | 'previous') | Param;
    /**
     * 宽限工作日：周期结束之后多少个工作日内还没有数据，先不按 none 处理；不写为 0
     */
    grace_workdays?:
      | number
      | {
          [k: string]: unknown;
        };
    round?: Rounding2;
  };
  /**
   * 按步：指标比 below 每低（或比 above 每高）each，计一步 points
   */
  rate?: {
    /**
     * 低于：低于它才计
     */
    below?:
      | number
      | string
      | {
          [k: string]: unknown;
        };
    /**
     * 高于：高于它才计
     */
    above?:
      | number
      | string
      | {
          [k: string]: unknown;
        };
    /**
     * 每步：一步多大，大于 0
     */
    each:
      | number
      | string
      | {
          [k: string]: unknown;
        };
    /**
     * 不足一步：floor 不计（默认）；ceil 按一步计；prorate 按比例
     */
    partial?: ('floor' | 'ceil' | 'prorate') | Param;
  };
  /**
   * 按档：指标落在哪一档就计多少，从高到低或从低到高都可以；要首尾不留界、中间不留空、不重叠
   *
   * @minItems 1
   */
  band?: Band[];
  /**
   * 按比例：两个端点之间按直线比例，端点之外取端点的分值
   */
  linear?: {
    from: Endpoint;
    to: Endpoint;
  };
  /**
   * 是否达标：扣分的规则：不达标计 points；加分的规则：达标计 points
   */
  binary?: {
    /**
     * 以上：指标大于或等于它，含本数
     */
    at_least?:
      | number
      | string
      | {
          [k: string]: unknown;
        };
    /**
     * 超过：指标大于它，不含本数
     */
    above?:
      | number
      | string
      | {
          [k: string]: unknown;
        };
    /**
     * 以下：指标小于或等于它，含本数
     */
    at_most?:
      | number
      | string
      | {
          [k: string]: unknown;
        };
    /**
     * 不满：指标小于它，不含本数
     */
    below?:
      | number
      | string
      | {
          [k: string]: unknown;
        };
  };
}
/**
 * 可除外时间：从时长中扣除、截取到区间以内的列表字段
 */
export interface Exclude {
  /**
   * 字段：列表字段，项内有 from 与 to
   */
  field: string;
  /**
   * 条件：CEL 表达式，变量 item，例如 item.countersigned_by != ""
   */
  where?: string | Param;
  /**
   * 效果：time 扣除时间；fact 整条不计；可按项的字段查表，如 {param: 键, by: kind}
   */
  effect?: ('time' | 'fact') | Param;
}
/**
 * 一档：边际分档的一档：从上一档的末尾到 upto 为止，每个单位按 points 计
 */
export interface Tier {
  /**
   * 到第几个：本档到第几个单位为止，含；最后一档不写
   */
  upto?:
    | number
    | string
    | {
        [k: string]: unknown;
      };
  /**
   * 每个分值：本档里每个单位计多少
   */
  points:
    | number
    | string
    | {
        [k: string]: unknown;
      };
}
/**
 * 舍入：取到第几位小数，或取到某个数的整倍数
 */
export interface Rounding1 {
  /**
   * 小数位：0 到 4
   */
  digits?: number;
  /**
   * 步长：取到它的整倍数，例如 "0.5"；与 digits 写一个
   */
  step?: string;
  /**
   * 方式：half-up 四舍五入；half-even 四舍六入五成双；floor 舍去；ceil 进位
   */
  mode: 'half-up' | 'half-even' | 'floor' | 'ceil';
}
/**
 * 舍入：取到第几位小数，或取到某个数的整倍数
 */
export interface Rounding2 {
  /**
   * 小数位：0 到 4
   */
  digits?: number;
  /**
   * 步长：取到它的整倍数，例如 "0.5"；与 digits 写一个
   */
  step?: string;
  /**
   * 方式：half-up 四舍五入；half-even 四舍六入五成双；floor 舍去；ceil 进位
   */
  mode: 'half-up' | 'half-even' | 'floor' | 'ceil';
}
/**
 * 一档：指标落在这一档时计多少；上下界各至多写一个，相邻两档要接上
 */
export interface Band {
  /**
   * 以上：指标大于或等于它，含本数
   */
  at_least?:
    | number
    | string
    | {
        [k: string]: unknown;
      };
  /**
   * 超过：指标大于它，不含本数
   */
  above?:
    | number
    | string
    | {
        [k: string]: unknown;
      };
  /**
   * 以下：指标小于或等于它，含本数
   */
  at_most?:
    | number
    | string
    | {
        [k: string]: unknown;
      };
  /**
   * 不满：指标小于它，不含本数
   */
  below?:
    | number
    | string
    | {
        [k: string]: unknown;
      };
  /**
   * 分值：落在这一档计多少
   */
  points?:
    | number
    | string
    | {
        [k: string]: unknown;
      };
  /**
   * 不得分：落在这一档时整项不得分的范围
   */
  knockout?: 'row' | 'row-all' | 'group' | 'period' | 'total';
}
/**
 * 端点：指标的一个值与它对应的分值
 */
export interface Endpoint {
  /**
   * 指标值：指标取这个值时
   */
  value:
    | number
    | string
    | {
        [k: string]: unknown;
      };
  /**
   * 分值：计多少
   */
  points:
    | number
    | string
    | {
        [k: string]: unknown;
      };
}
/**
 * 舍入：取到第几位小数，或取到某个数的整倍数
 */
export interface Rounding3 {
  /**
   * 小数位：0 到 4
   */
  digits?: number;
  /**
   * 步长：取到它的整倍数，例如 "0.5"；与 digits 写一个
   */
  step?: string;
  /**
   * 方式：half-up 四舍五入；half-even 四舍六入五成双；floor 舍去；ceil 进位
   */
  mode: 'half-up' | 'half-even' | 'floor' | 'ceil';
}
/**
 * 舍入：取到第几位小数，或取到某个数的整倍数
 */
export interface Rounding4 {
  /**
   * 小数位：0 到 4
   */
  digits?: number;
  /**
   * 步长：取到它的整倍数，例如 "0.5"；与 digits 写一个
   */
  step?: string;
  /**
   * 方式：half-up 四舍五入；half-even 四舍六入五成双；floor 舍去；ceil 进位
   */
  mode: 'half-up' | 'half-even' | 'floor' | 'ceil';
}
/**
 * 舍入：取到第几位小数，或取到某个数的整倍数
 */
export interface Rounding5 {
  /**
   * 小数位：0 到 4
   */
  digits?: number;
  /**
   * 步长：取到它的整倍数，例如 "0.5"；与 digits 写一个
   */
  step?: string;
  /**
   * 方式：half-up 四舍五入；half-even 四舍六入五成双；floor 舍去；ceil 进位
   */
  mode: 'half-up' | 'half-even' | 'floor' | 'ceil';
}
/**
 * 触发：一项触发
 */
export interface Trigger {
  /**
   * 短名：在表内唯一
   */
  id: string;
  /**
   * 名称：例如 连续两个月低于 80 分
   */
  title: string;
  /**
   * 条款：依据条款
   */
  clause?: string;
  /**
   * 看什么：total 是每个周期的总分；或写一行、一组的短名
   */
  of: string;
  /**
   * 触发自己的周期：把落在一段里的各考核周期合成一个数再比较，例如按月考核、连续两个季度；不写则逐个考核周期比较
   */
  period?: {
    /**
     * 周期：month 月；quarter 季；half 半年；year 年；term 整个服务期
     */
    each: 'month' | 'quarter' | 'half' | 'year' | 'term';
    /**
     * 怎样起算：calendar 按自然月、季、年（默认）；term 从服务期首日起的对应日
     */
    align?: 'calendar' | 'term';
    /**
     * 还没有结束的一段：exclude 结束之后才比较（默认）；include 也比较
     */
    running?: 'include' | 'exclude';
    /**
     * 怎样合成：一段里各考核周期的数怎样成为一个数：mean 平均；sum 相加；min 取最低；max 取最高；last 取最后一个
     */
    combine: 'mean' | 'sum' | 'min' | 'max' | 'last';
  };
  /**
   * 以上：得分大于或等于它，含本数
   */
  at_least?:
    | number
    | string
    | {
        [k: string]: unknown;
      };
  /**
   * 超过：得分大于它，不含本数
   */
  above?:
    | number
    | string
    | {
        [k: string]: unknown;
      };
  /**
   * 以下：得分小于或等于它，含本数
   */
  at_most?:
    | number
    | string
    | {
        [k: string]: unknown;
      };
  /**
   * 不满：得分小于它，不含本数
   */
  below?:
    | number
    | string
    | {
        [k: string]: unknown;
      };
  /**
   * 几个周期：达到条件的周期数
   */
  times: number;
  /**
   * 是否连续：true 须连续（默认）；false 累计即可
   */
  consecutive?: boolean;
  /**
   * 再次达到：once 只触发一次（默认）；each 每满一次数触发一次
   */
  again?: 'once' | 'each';
  /**
   * 扣分：每触发一次从总分里扣多少
   */
  points?:
    | number
    | string
    | {
        [k: string]: unknown;
      };
  /**
   * 不得分：total 全表不得分
   */
  knockout?: 'total';
  /**
   * 提示：只在考核表下列出这句话，不扣分
   */
  notice?: string;
}
/**
 * 一笔付款：tiers、coefficient、linear、per_point、deduction 恰写一个；tiers 的各档可以各用各的写法
 */
export interface ScorecardPayment {
  /**
   * 短名：在表内唯一
   */
  id: string;
  /**
   * 名称：例如 年度服务费
   */
  title: string;
  /**
   * 条款：依据条款
   */
  clause?: string;
  /**
   * 金额：这一笔的全额：带引号的元，如 "12000.00"；{payment: 短名} 取付款安排；{share: "0.4"} 取合同总价的比例；各期不同的写 {by: period, table: {2025-01: "12000.00"}}；由双方确认的写 {param: 键}，各期不同的写 {param: 键, by: period}
   */
  amount:
    | string
    | {
        /**
         * 短名：contract.yaml 里 payments 的短名
         */
        payment: string;
      }
    | {
        /**
         * 比例：0 到 1 之间的小数，加引号
         */
        share: string;
      }
    | {
        /**
         * 按什么：写 period
         */
        by: 'period';
        /**
         * 各期金额：周期的短名与带引号的元
         */
        table: {
          /**
           * 金额：单位元
           */
          [k: string]: string;
        };
        /**
         * 其余各期：没有写明的各期的金额
         */
        else?: string;
      }
    | Param;
  /**
   * 用哪个得分：total 用总分（默认）；period 每个考核周期各算一笔，另写 period 时每个付款周期各算一笔
   */
  from?: 'total' | 'period';
  /**
   * 付款周期：与 from: period 同用：几个考核周期付一笔，例如按月考核、按季付款；付款周期要不短于考核周期
   */
  period?: {
    /**
     * 周期：month 月；quarter 季；half 半年；year 年；term 整个服务期
     */
    each: 'month' | 'quarter' | 'half' | 'year' | 'term';
    /**
     * 怎样起算：calendar 按自然月、季、年（默认）；term 从服务期首日起的对应日
     */
    align?: 'calendar' | 'term';
    /**
     * 还没有结束的周期：include 算进来（默认）；exclude 结束之后才算
     */
    running?: 'include' | 'exclude';
    /**
     * 怎样合成：付款周期里各考核周期的总分怎样成为一个数：mean 平均；sum 相加；min 取最低；max 取最高；last 取最后一个
     */
    combine: 'mean' | 'sum' | 'min' | 'max' | 'last';
    /**
     * 只付哪几期：付款周期的短名，例如 [2025-Q2]；一笔付款安排只对应一期时写，不写则每期一笔
     *
     * @minItems 1
     */
    only?: string[];
    /**
     * 连续触发：写 true：连续触发扣的分，从触发完成的那个付款周期里扣；不写则只从总分里扣
     */
    triggers?: true;
    round?: Rounding6;
  };
  /**
   * 按档：得分在哪一档，付全额的多少或扣多少元
   *
   * @minItems 1
   */
  tiers?: PayTier[];
  coefficient?: Coefficient;
  linear?: PayLine;
  per_point?: PerPoint;
  /**
   * 扣款表：写 true：表的单位是元，总数就是扣款
   */
  deduction?: true;
  /**
   * 最多扣：这一笔最多扣多少元；不写则扣完为止
   */
  cap?:
    | number
    | string
    | {
        [k: string]: unknown;
      };
  round?: Rounding7;
}
/**
 * 舍入：取到第几位小数，或取到某个数的整倍数
 */
export interface Rounding6 {
  /**
   * 小数位：0 到 4
   */
  digits?: number;
  /**
   * 步长：取到它的整倍数，例如 "0.5"；与 digits 写一个
   */
  step?: string;
  /**
   * 方式：half-up 四舍五入；half-even 四舍六入五成双；floor 舍去；ceil 进位
   */
  mode: 'half-up' | 'half-even' | 'floor' | 'ceil';
}
/**
 * 一档：得分落在这一档时付多少：pay、deduct、coefficient、linear 至多写一个，per_point 可以单写，也可以在 pay、deduct 之外再扣
 */
export interface PayTier {
  /**
   * 以上：得分大于或等于它，含本数
   */
  at_least?:
    | number
    | string
    | {
        [k: string]: unknown;
      };
  /**
   * 超过：得分大于它，不含本数
   */
  above?:
    | number
    | string
    | {
        [k: string]: unknown;
      };
  /**
   * 以下：得分小于或等于它，含本数
   */
  at_most?:
    | number
    | string
    | {
        [k: string]: unknown;
      };
  /**
   * 不满：得分小于它，不含本数
   */
  below?:
    | number
    | string
    | {
        [k: string]: unknown;
      };
  /**
   * 支付比例：0 到 1 之间的小数，加引号，例如 "0.95"
   */
  pay?:
    | string
    | {
        [k: string]: unknown;
      };
  /**
   * 扣减金额：扣多少元
   */
  deduct?:
    | number
    | string
    | {
        [k: string]: unknown;
      };
  coefficient?: Coefficient;
  linear?: PayLine;
  per_point?: PerPoint;
  /**
   * 付款提示：落在这一档时印在这一笔旁边的话，例如 整改复核合格后支付；不改变金额
   */
  notice?: string;
}
/**
 * 按系数：应付 = 金额 × 得分 ÷ of
 */
export interface Coefficient {
  /**
   * 除数：一般是满分 100
   */
  of:
    | number
    | string
    | {
        [k: string]: unknown;
      };
}
/**
 * 按比例插值：两个端点之间按直线，端点之外取端点的比例；例如 {from: {value: 60, pay: "0.7"}, to: {value: 90, pay: "1"}}
 */
export interface PayLine {
  from: PayEnd;
  to: PayEnd;
}
/**
 * 端点：得分是 value 时付全额的多少
 */
export interface PayEnd {
  /**
   * 得分：端点处的得分
   */
  value:
    | number
    | string
    | {
        [k: string]: unknown;
      };
  /**
   * 付多少：付全额的多少，带引号的小数，例如 "0.7"；"1" 是全额
   */
  pay:
    | string
    | {
        [k: string]: unknown;
      };
}
/**
 * 按分：低于 below 的部分，每 each 分扣 deduct 元
 */
export interface PerPoint {
  /**
   * 分数线：低于它才扣
   */
  below:
    | number
    | string
    | {
        [k: string]: unknown;
      };
  /**
   * 每几分：不写为 1
   */
  each?:
    | number
    | string
    | {
        [k: string]: unknown;
      };
  /**
   * 扣减金额：每一个单位扣多少元
   */
  deduct:
    | number
    | string
    | {
        [k: string]: unknown;
      };
  /**
   * 不足一个单位：floor 不计；ceil 按一个计；prorate 按比例（默认）
   */
  partial?: 'floor' | 'ceil' | 'prorate';
}
/**
 * 舍入：取到第几位小数，或取到某个数的整倍数
 */
export interface Rounding7 {
  /**
   * 小数位：0 到 4
   */
  digits?: number;
  /**
   * 步长：取到它的整倍数，例如 "0.5"；与 digits 写一个
   */
  step?: string;
  /**
   * 方式：half-up 四舍五入；half-even 四舍六入五成双；floor 舍去；ceil 进位
   */
  mode: 'half-up' | 'half-even' | 'floor' | 'ceil';
}
/**
 * 轻重：规则表
 */
export interface SeveritiesFile {
  /**
   * 规则：每条规则一项
   */
  rules: SeverityRule[];
}
/**
 * 规则：一条规则的设置
 */
export interface SeverityRule {
  /**
   * 规则：规则短名，例如 transfer-without-approval
   */
  rule: string;
  /**
   * 轻重：error 错误、warning 警告、info 提示、off 不查
   */
  severity: 'error' | 'warning' | 'info' | 'off';
  /**
   * 条款：依据条款短名
   */
  clause?: string;
  /**
   * 登记行：这条规则在本合同里专为哪些登记行而设；不写则按它所查的记录种类对应
   *
   * @minItems 1
   *
   * Items: 登记行：行号，照登记表写
   */
  rows?: string[];
}
/**
 * 系统清单：服务对象
 */
export interface SystemsFile {
  /**
   * 系统：本合同维护的每个系统一项，按合同里的次序
   */
  systems: System[];
}
/**
 * 系统：一个服务对象
 */
export interface System {
  /**
   * 短名：记录里 system 字段写的值
   */
  id: string;
  /**
   * 序号：合同中的序号
   */
  no: string;
  /**
   * 名称：合同中的写法
   */
  title: string;
  /**
   * 简称：表格里用的短名，不超过 12 字
   */
  short: string;
  /**
   * 服务项：所属服务项的短名
   */
  service_item?: string;
  /**
   * 模块：运维模块名称
   */
  modules?: string[];
}
/**
 * 验收档案：各卷
 */
export interface VolumesFile {
  /**
   * 卷：按卷号
   */
  volumes: Volume[];
}
/**
 * 卷：一卷
 */
export interface Volume {
  /**
   * 短名：例如 v15
   */
  id: string;
  /**
   * 卷号：中文数字，例如 十五
   */
  no: string;
  /**
   * 卷名：例如 考核与验收结论卷
   */
  title: string;
  /**
   * 保管期限：永久、30年或10年
   */
  retention: string;
  /**
   * 生成：为真时生成 PDF
   */
  render?: boolean;
  /**
   * 小节：按卷内顺序
   */
  sections: Section[];
}
/**
 * 小节：一个小节
 */
export interface Section {
  /**
   * 短名：清单用它指明归档位置
   */
  id: string;
  /**
   * 题名：卷内目录里的名称
   */
  title: string;
  /**
   * 版式：小节的版式
   */
  template:
    | 'cover'
    | 'contents'
    | 'letter'
    | 'ledger'
    | 'score-sheet'
    | 'clause-table'
    | 'fact-annex'
    | 'narrative'
    | 'signature-page'
    | 'endnote'
    | 'manifest';
  /**
   * 成册：为假时本节只作归档位置，暂不排印
   */
  render?: boolean;
  /**
   * 材料种类：本节收录哪些记录
   */
  kinds?: string[];
  /**
   * 台账内容：ledger 版式列什么：gaps 待办与未交；records 记录
   */
  source?: 'gaps' | 'records';
  /**
   * 责任者：卷内目录里的责任者
   */
  responsible?: string;
  /**
   * 正文：narrative、letter、endnote 版式的段落
   */
  paragraphs?: string[];
  /**
   * 签署区：signature-page 版式的签署区
   */
  blocks?: Block[];
}
/**
 * 签署区：一组签署位置
 */
export interface Block {
  /**
   * 名称：例如 专家小组签署
   */
  title: string;
  /**
   * 宽格：两格一行时为真
   */
  wide?: boolean;
  /**
   * 签署位置：逐个
   */
  slots: Slot[];
}
/**
 * 签署位置：一处签名或盖章
 */
export interface Slot {
  /**
   * 短名：全卷唯一，同时是 PDF 签名域的名字
   */
  id: string;
  /**
   * 名称：例如 组长
   */
  title: string;
  /**
   * 角色：应由哪种角色签
   */
  role: string;
  /**
   * 提示：格内灰字，例如 单位、职称
   */
  detail?: string;
}

/**
 * Files that a contract may do without, by name.
 */
export interface OptionalContractFiles {
  'scan-baseline': ScanBaselineFile;
}
/**
 * 扫描基线：经人看过、确认不是个人信息或口令的内容；可以没有这个文件；甲方提交或合并过的各项才起作用
 */
export interface ScanBaselineFile {
  /**
   * 误报：每处确认过的内容一项
   */
  entries: Entry[];
}
/**
 * 误报：一处确认过的内容
 */
export interface Entry {
  /**
   * 文件：相对合同目录的路径，例如 attachments/export/orders.csv
   */
  file: string;
  /**
   * 所报种类：扫描把它报成了什么
   */
  kind: 'resident-id' | 'mobile' | 'bank-card' | 'password' | 'private-key' | 'connection-string' | 'token';
  /**
   * 内容校验值：这段内容本身的 SHA-256，64 位小写十六进制；内容不写在这里
   */
  sha256: string;
  /**
   * 复核人：看过原文、确认不是的人，写人员编号，例如 CLI-02
   */
  reviewed_by: string;
  /**
   * 复核日期：哪一天确认的，例如 2024-09-30
   */
  reviewed_on: string;
  /**
   * 理由：它其实是什么，例如 医保结算单号
   */
  reason: string;
}

// Generated from schemas by `npm run generate`. Do not edit.
"use strict";
const { Refusal } = require("../../refusal.cjs");
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://yanshou.invalid/schemas/contract/contract.schema.json","title":"合同","description":"合同事实","type":"object","properties":{"id":{"title":"合同编号","description":"与目录名相同，例如 HT-2025-018","type":"string","minLength":1,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","x-form":"英文字母、数字、点、下划线与连字符"},"title":{"title":"项目名称","description":"合同上的项目全名","type":"string","minLength":1},"short_title":{"title":"简称","description":"页面与封面用的短名","type":"string","minLength":1},"zone":{"title":"时区","description":"合同履行地时区，IANA 名称，例如 Asia/Shanghai","type":"string","minLength":1},"sample":{"title":"示例声明","description":"材料为合成数据时填写：页面与档案会显著标明，并以代称打印双方","type":"object","properties":{"notice":{"title":"声明","description":"显示在每一页上的话，例如 合成数据，与双方实际履约无关","type":"string","minLength":1},"as_of":{"title":"默认截至日","description":"不指定 --as-of 时使用的日期","type":"string","minLength":1,"format":"date"},"client_alias":{"title":"甲方代称","description":"打印用，例如 甲方（示例）","type":"string","minLength":1},"provider_alias":{"title":"乙方代称","description":"打印用，例如 乙方（示例）","type":"string","minLength":1}},"required":["notice","as_of","client_alias","provider_alias"],"additionalProperties":false},"client":{"title":"甲方","description":"采购人","type":"object","properties":{"name":{"title":"甲方名称","description":"合同落款处的单位全称","type":"string","minLength":1},"address":{"title":"甲方地址","description":"合同落款处的地址","type":"string","minLength":1}},"required":["name"],"additionalProperties":false},"provider":{"title":"乙方","description":"供应商","type":"object","properties":{"name":{"title":"乙方名称","description":"合同落款处供应商的全称","type":"string","minLength":1},"address":{"title":"乙方地址","description":"供应商的通信地址","type":"string","minLength":1}},"required":["name"],"additionalProperties":false},"project":{"title":"采购项目","description":"采购环节的编号与方式","type":"object","properties":{"no":{"title":"项目编号","description":"采购公告上的项目编号","type":"string","minLength":1},"method":{"title":"采购方式","description":"例如 竞争性磋商","type":"string","minLength":1},"awarded_on":{"title":"成交日期","description":"评审确定供应商的日期","type":"string","minLength":1,"format":"date"},"agency":{"title":"采购机构","description":"组织采购的机构名称","type":"string","minLength":1}},"required":[],"additionalProperties":false},"signed_on":{"title":"签订日期","description":"双方签字盖章的日期，以较晚者为准","type":"string","minLength":1,"format":"date"},"term":{"title":"服务期","description":"起止两日都计入","type":"object","properties":{"years":{"title":"年数","description":"合同以年约定服务期时写几年，程序核对起止两日；各种算法见参数","type":"integer","minimum":1},"from":{"title":"起","description":"第一天","type":"string","minLength":1,"format":"date"},"to":{"title":"止","description":"最后一天，当日 24:00 届满","type":"string","minLength":1,"format":"date"}},"required":["from","to"],"additionalProperties":false},"amount":{"title":"合同金额","description":"总价；没有固定总价的合同可以不写","type":"object","properties":{"total":{"title":"小写金额","description":"单位元","type":"string","minLength":1,"pattern":"^(0|[1-9][0-9]*)\\.[0-9]{2}$","x-form":"带引号、两位小数，如 \"120000.00\""},"capital":{"title":"大写金额","description":"照合同写，程序核对大小写是否一致","type":"string","minLength":1}},"required":["total","capital"],"additionalProperties":false},"payments":{"title":"付款安排","description":"按合同顺序","type":"array","items":{"title":"一笔付款","description":"一次付款的条件与期限","type":"object","properties":{"id":{"title":"短名","description":"例如 prepayment、final-payment","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"title":{"title":"名称","description":"例如 预付款","type":"string","minLength":1},"clause":{"title":"条款","description":"写明本笔付款的条款短名","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"share":{"title":"比例","description":"例如 \"60%\"","type":"string","minLength":1},"amount":{"title":"金额","description":"按比例算出的金额，单位元","type":"string","minLength":1,"pattern":"^(0|[1-9][0-9]*)\\.[0-9]{2}$","x-form":"带引号、两位小数，如 \"120000.00\""},"after":{"title":"前提","description":"什么发生之后付，例如 合同签订后","type":"string","minLength":1},"accepted":{"title":"以验收合格为前提","description":"发票与付款应在验收合格之后","const":true},"workdays":{"title":"付款期限","description":"收到发票后多少个工作日内支付","type":"integer","minimum":1},"outer":{"title":"法定期限","description":"法规另定的最长付款期限，列在约定期限旁边，不代替约定；没有的不写","type":"object","properties":{"days":{"title":"天数","description":"收到发票后多少天（自然日）内，当天不算，例如 30","type":"integer","minimum":1,"maximum":3650},"basis":{"title":"依据","description":"文件名称与文号，例如 财库〔2019〕38号","type":"string","minLength":1}},"required":["days","basis"],"additionalProperties":false}},"required":["id","title","clause","amount","after"],"additionalProperties":false}},"service_items":{"title":"服务项","description":"分项服务清单","type":"array","items":{"title":"服务项","description":"清单的一行","type":"object","properties":{"id":{"title":"短名","description":"例如 item-1","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"no":{"title":"序号","description":"清单上的序号，加引号","type":"string","minLength":1},"title":{"title":"名称","description":"分项服务名称","type":"string","minLength":1},"clause":{"title":"条款","description":"对应条款短名","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"}},"required":["id","no","title","clause"],"additionalProperties":false}},"service_rows":{"title":"运维内容","description":"服务项之下按月核对有无材料的各行","type":"array","items":{"title":"运维内容","description":"一行运维内容","type":"object","properties":{"id":{"title":"短名","description":"例如 row-1-1；无发生申报的 item 可写它","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"no":{"title":"行号","description":"表里的行号，加引号，例如 \"1-1\"","type":"string","minLength":1},"title":{"title":"名称","description":"用自己的话写这一行做什么，例如 与省平台、区县基层系统对接","type":"string","minLength":1},"item":{"title":"服务项","description":"所属服务项的短名，例如 item-1","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"system":{"title":"系统","description":"所属系统的短名","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"module":{"title":"模块","description":"所属运维模块，与系统清单里的写法一致","type":"string","minLength":1},"clause":{"title":"条款","description":"这一行的条款短名","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"answers":{"title":"什么算材料","description":"哪些记录算这一行当月的材料，任一种即可","type":"array","minItems":1,"items":{"title":"材料","description":"一种记录","type":"object","properties":{"kind":{"title":"种类","description":"记录种类，例如 incident","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"where":{"title":"筛选","description":"CEL 表达式，变量名 record；不写则该种类都算","type":"string","minLength":1}},"required":["kind"],"additionalProperties":false}}},"required":["id","no","title","item","system","module","clause","answers"],"additionalProperties":false,"x-type":"ServiceRow"}},"bodies":{"title":"合同提到的其他机构","description":"有权提要求或接收材料的机构","type":"array","items":{"title":"机构","description":"一家机构","type":"object","properties":{"id":{"title":"短名","description":"例如 big-data-bureau","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"name":{"title":"名称","description":"合同中的写法","type":"string","minLength":1},"clause":{"title":"条款","description":"在哪一条出现","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"}},"required":["id","name"],"additionalProperties":false}},"copies":{"title":"份数","description":"合同约定了份数的文件，一种一条","type":"array","items":{"title":"一种文件","description":"一种文件的份数","type":"object","x-type":"CopiesRule","properties":{"document":{"title":"文件种类","description":"contract-document 的细类，例如 contract","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"clause":{"title":"条款","description":"约定份数的条款短名","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"counts":{"title":"各方份数","description":"各持有方分得的份数，次序不论，例如 [2, 2, 1]","type":"array","minItems":1,"items":{"title":"份数","description":"一个持有方的份数","type":"integer","minimum":1}}},"required":["document","clause","counts"],"additionalProperties":false}},"events":{"title":"事件的后果","description":"合同对不可抗力、中止等事件约定的后果，一种一条","type":"array","items":{"title":"一种事件","description":"一种事件的后果","type":"object","x-type":"EventRule","properties":{"subtype":{"title":"事件种类","description":"contract-event 的细类，例如 force-majeure","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"clause":{"title":"条款","description":"约定这一后果的条款短名","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"days":{"title":"持续天数","description":"持续到多少天（含）应有下一步","type":"integer","minimum":1},"next":{"title":"下一步","description":"应有的下一步，contract-event 的细类，例如 negotiation","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"}},"required":["subtype","clause"],"additionalProperties":false}},"formulas":{"title":"金额约定","description":"以比例约定的违约金等，只在有书面决定时计算","type":"array","items":{"title":"约定","description":"一条金额约定","type":"object","properties":{"id":{"title":"短名","description":"例如 nda-damages","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"title":{"title":"名称","description":"例如 保密违约金","type":"string","minLength":1},"clause":{"title":"条款","description":"所在条款","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"base":{"title":"计算基数","description":"contract 按合同总价；stated 按决定里写明的基数","enum":["contract","stated"]},"rate_from":{"title":"比例下限","description":"例如 \"1%\"","type":"string","minLength":1},"rate_to":{"title":"比例上限","description":"例如 \"5%\"；只有一个比例时与下限相同","type":"string","minLength":1}},"required":["id","title","clause","rate_from","rate_to"],"additionalProperties":false}},"clocks":{"title":"计时","description":"由一件事起算、由清单里一项要求了结的期限，例如验收确认；列在期限里，从那项要求取期限","type":"array","items":{"title":"计时","description":"一个期限","type":"object","x-type":"WatchedClock","properties":{"id":{"title":"短名","description":"例如 acceptance；不与付款安排、延续期限重名","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"title":{"title":"名称","description":"例如 验收确认","type":"string","minLength":1},"clause":{"title":"条款","description":"约定这一期限的条款短名","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"requirement":{"title":"要求","description":"checklist.yaml 里只应交一次（once）的那项要求的短名，例如 acceptance-confirmation","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"}},"required":["id","title","clause","requirement"],"additionalProperties":false}},"shifts":{"title":"顺延","description":"哪种合同事件使哪些期限、哪些应交的材料顺延；记录由甲方身份提交或合并的才生效。没有写的，事件照列，期限不动","type":"array","items":{"title":"一条顺延","description":"一种事件","type":"object","x-type":"ClockShiftRule","properties":{"subtype":{"title":"事件种类","description":"contract-event 的 subtype，例如 force-majeure","enum":["suspension","force-majeure"]},"clause":{"title":"条款","description":"约定顺延的条款短名","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"clocks":{"title":"顺延的期限","description":"term 为服务期；其余写付款安排或计时的短名","type":"array","minItems":1,"items":{"title":"期限","description":"term、付款安排或计时的短名","type":"string","minLength":1}},"duties":{"title":"随之变动的要求","description":"条款说停下的日子里谁的哪些义务可以顺延，就写哪些；一项要求按列出的先后，以第一条说到它的为准。没有说到的，应交日不动","type":"array","minItems":1,"items":{"title":"一类要求","description":"谁的、哪些，怎样变动","type":"object","x-type":"DutyShift","properties":{"owners":{"title":"谁的","description":"要求的责任方；不写则不论是谁的","type":"array","minItems":1,"items":{"title":"责任方","description":"provider、client、both、panel","enum":["provider","client","both","panel"]}},"requirements":{"title":"哪些","description":"checklist.yaml 里要求的短名；不写则是责任方的每一项","type":"array","minItems":1,"items":{"title":"要求","description":"要求的短名","type":"string","minLength":1}},"effect":{"title":"怎样变动","description":"move 应交日往后推停下的日子；fall-away 所属的日子全停下的不再要求，其余同 move；none 不变动","enum":["move","fall-away","none"]}},"required":["effect"],"additionalProperties":false}}},"required":["subtype","clause","clocks"],"additionalProperties":false}},"terms":{"title":"延续期限","description":"服务期与付款之外、双方仍受约束的期限，例如保密期；列在期限里","type":"array","items":{"title":"期限","description":"一个期限","type":"object","x-type":"LastingTerm","properties":{"id":{"title":"短名","description":"例如 confidentiality","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"title":{"title":"名称","description":"例如 保密期","type":"string","minLength":1},"clause":{"title":"条款","description":"约定这一期限的条款短名","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"after":{"title":"起点","description":"signed_on 签订日、term.start 或 term.end；可引用参数","oneOf":[{"title":"起点","description":"signed_on、term.start 或 term.end","enum":["signed_on","term.start","term.end"]},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"years":{"title":"年数","description":"起点之后整几年，例如 5","type":"integer","minimum":1}},"required":["id","title","clause","after","years"],"additionalProperties":false}},"aliases":{"title":"用语对照","description":"合同原词与打印用语的对照表；打印为“打印用语（合同写作原词）”，引文不改","oneOf":[{"title":"用语对照","description":"左边合同原词，右边打印用语","type":"object","not":{"required":["param"]},"additionalProperties":{"type":"string","minLength":1}},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"roles":{"title":"角色","description":"身份可属的角色；client 与 provider 必须有","type":"array","items":{"title":"角色","description":"一种角色","type":"object","properties":{"id":{"title":"短名","description":"client、provider、panel 等","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"title":{"title":"名称","description":"例如 甲方","type":"string","minLength":1}},"required":["id","title"],"additionalProperties":false}},"identities":{"title":"身份","description":"谁用哪个邮箱提交；甲方认定只有来自 client 身份的提交或合并才生效","type":"array","items":{"title":"身份","description":"一个提交身份","type":"object","properties":{"email":{"title":"邮箱","description":"git 提交使用的邮箱","type":"string","minLength":1,"pattern":"^[^\\s@]+@[^\\s@]+$","x-form":"邮箱，如 pm@provider.example"},"name":{"title":"姓名","description":"提交使用的名字","type":"string","minLength":1},"role":{"title":"角色","description":"roles 里的短名","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"person":{"title":"人员编号","description":"对应的人员编号，例如 PER-01","type":"string","minLength":1}},"required":["email","name","role"],"additionalProperties":false}},"clauses":{"title":"条款树","description":"从第一章到最后一个附件","type":"array","items":{"title":"条款","description":"合同条款树的一个节点：编号照合同印的写，slug 是全合同唯一的英文短名，其他文件用 slug 引用它。","type":"object","properties":{"no":{"title":"编号","description":"合同上印的编号，加引号，例如 \"10.3\"、\"廉政-3.1\"","type":"string","minLength":1},"slug":{"title":"短名","description":"其他文件引用本条款时写的英文短名，一经使用不再改","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"title":{"title":"标题","description":"几个字的标题，例如 运行维护文档齐全","type":"string","minLength":1},"summary":{"title":"要点","description":"用自己的话写一句这一条要求什么，不抄原文","type":"string","minLength":1},"quote":{"title":"引文","description":"确有必要时引用的原文短句，不超过 60 字","type":"string","minLength":1,"maxLength":60},"note":{"title":"备注","description":"给本方看的说明：与其他条款的矛盾、引用法规的现状等","type":"string","minLength":1},"children":{"title":"下级条款","description":"按合同顺序列出下级条款","type":"array","items":{"$ref":"#/$defs/clause"}},"register":{"title":"义务登记","description":"本条款登记的每一行义务：程序可以做哪些核对、哪些要人判断；coverage 命令据此说明由什么核对","type":"array","items":{"title":"登记行","x-type":"RegisterRow","description":"一行义务","type":"object","properties":{"row":{"title":"行号","description":"登记表中的行号，例如 10.4-c","type":"string","minLength":1},"nature":{"title":"性质","description":"obligation 义务、criterion 考核标准、scope 范围、definition 定义、consequence 后果","enum":["obligation","criterion","scope","definition","consequence"]},"checks":{"title":"核对方式","description":"P 有没有、E 写法、C 周期、T 先后、D 期限、X 引用、H 附件校验、S 签章、Q 数量金额、N 有无未决认定","type":"array","items":{"enum":["P","E","C","T","D","X","H","S","Q","N"]}},"human":{"title":"须人判断","description":"为真时还需要人来判断","type":"boolean"}},"required":["row","nature","checks"],"additionalProperties":false}}},"required":["no","slug","title"],"additionalProperties":false,"x-value":"#/$defs/clause"}}},"required":["id","title","short_title","zone","client","provider","signed_on","term","roles","identities","clauses"],"additionalProperties":false,"$defs":{"param":{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false},"clause":{"title":"条款","description":"合同条款树的一个节点：编号照合同印的写，slug 是全合同唯一的英文短名，其他文件用 slug 引用它。","type":"object","properties":{"no":{"title":"编号","description":"合同上印的编号，加引号，例如 \"10.3\"、\"廉政-3.1\"","type":"string","minLength":1},"slug":{"title":"短名","description":"其他文件引用本条款时写的英文短名，一经使用不再改","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"title":{"title":"标题","description":"几个字的标题，例如 运行维护文档齐全","type":"string","minLength":1},"summary":{"title":"要点","description":"用自己的话写一句这一条要求什么，不抄原文","type":"string","minLength":1},"quote":{"title":"引文","description":"确有必要时引用的原文短句，不超过 60 字","type":"string","minLength":1,"maxLength":60},"note":{"title":"备注","description":"给本方看的说明：与其他条款的矛盾、引用法规的现状等","type":"string","minLength":1},"children":{"title":"下级条款","description":"按合同顺序列出下级条款","type":"array","items":{"$ref":"#/$defs/clause"}},"register":{"title":"义务登记","description":"本条款登记的每一行义务：程序可以做哪些核对、哪些要人判断；coverage 命令据此说明由什么核对","type":"array","items":{"title":"登记行","x-type":"RegisterRow","description":"一行义务","type":"object","properties":{"row":{"title":"行号","description":"登记表中的行号，例如 10.4-c","type":"string","minLength":1},"nature":{"title":"性质","description":"obligation 义务、criterion 考核标准、scope 范围、definition 定义、consequence 后果","enum":["obligation","criterion","scope","definition","consequence"]},"checks":{"title":"核对方式","description":"P 有没有、E 写法、C 周期、T 先后、D 期限、X 引用、H 附件校验、S 签章、Q 数量金额、N 有无未决认定","type":"array","items":{"enum":["P","E","C","T","D","X","H","S","Q","N"]}},"human":{"title":"须人判断","description":"为真时还需要人来判断","type":"boolean"}},"required":["row","nature","checks"],"additionalProperties":false}}},"required":["no","slug","title"],"additionalProperties":false}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = require("ajv/dist/runtime/ucs2length").default;
const pattern4 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
const pattern5 = new RegExp("^(0|[1-9][0-9]*)\\.[0-9]{2}$", "u");
const pattern6 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const pattern32 = new RegExp("^[^\\s@]+@[^\\s@]+$", "u");
const formats0 = require("../../../model/formats.ts").date;
const schema32 = {"title":"条款","description":"合同条款树的一个节点：编号照合同印的写，slug 是全合同唯一的英文短名，其他文件用 slug 引用它。","type":"object","properties":{"no":{"title":"编号","description":"合同上印的编号，加引号，例如 \"10.3\"、\"廉政-3.1\"","type":"string","minLength":1},"slug":{"title":"短名","description":"其他文件引用本条款时写的英文短名，一经使用不再改","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"title":{"title":"标题","description":"几个字的标题，例如 运行维护文档齐全","type":"string","minLength":1},"summary":{"title":"要点","description":"用自己的话写一句这一条要求什么，不抄原文","type":"string","minLength":1},"quote":{"title":"引文","description":"确有必要时引用的原文短句，不超过 60 字","type":"string","minLength":1,"maxLength":60},"note":{"title":"备注","description":"给本方看的说明：与其他条款的矛盾、引用法规的现状等","type":"string","minLength":1},"children":{"title":"下级条款","description":"按合同顺序列出下级条款","type":"array","items":{"$ref":"#/$defs/clause"}},"register":{"title":"义务登记","description":"本条款登记的每一行义务：程序可以做哪些核对、哪些要人判断；coverage 命令据此说明由什么核对","type":"array","items":{"title":"登记行","x-type":"RegisterRow","description":"一行义务","type":"object","properties":{"row":{"title":"行号","description":"登记表中的行号，例如 10.4-c","type":"string","minLength":1},"nature":{"title":"性质","description":"obligation 义务、criterion 考核标准、scope 范围、definition 定义、consequence 后果","enum":["obligation","criterion","scope","definition","consequence"]},"checks":{"title":"核对方式","description":"P 有没有、E 写法、C 周期、T 先后、D 期限、X 引用、H 附件校验、S 签章、Q 数量金额、N 有无未决认定","type":"array","items":{"enum":["P","E","C","T","D","X","H","S","Q","N"]}},"human":{"title":"须人判断","description":"为真时还需要人来判断","type":"boolean"}},"required":["row","nature","checks"],"additionalProperties":false}}},"required":["no","slug","title"],"additionalProperties":false};

const validate21 = (function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.no === undefined){
(vErrors ??= []).push(new Refusal(schema32,instancePath,"#/required","required",{missingProperty: "no"},data));
errors++;
}
if(data.slug === undefined){
(vErrors ??= []).push(new Refusal(schema32,instancePath,"#/required","required",{missingProperty: "slug"},data));
errors++;
}
if(data.title === undefined){
(vErrors ??= []).push(new Refusal(schema32,instancePath,"#/required","required",{missingProperty: "title"},data));
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "no") || (key0 === "slug")) || (key0 === "title")) || (key0 === "summary")) || (key0 === "quote")) || (key0 === "note")) || (key0 === "children")) || (key0 === "register"))){
(vErrors ??= []).push(new Refusal(schema32,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0},data));
errors++;
}
}
if(data.no !== undefined){
let data0 = data.no;
if(typeof data0 === "string"){
if(func2(data0) < 1){
(vErrors ??= []).push(new Refusal(schema32,instancePath+"/no","#/properties/no/minLength","minLength",{limit: 1},data0));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema32,instancePath+"/no","#/properties/no/type","type",{type: "string"},data0));
errors++;
}
}
if(data.slug !== undefined){
let data1 = data.slug;
if(typeof data1 === "string"){
if(func2(data1) < 1){
(vErrors ??= []).push(new Refusal(schema32,instancePath+"/slug","#/properties/slug/minLength","minLength",{limit: 1},data1));
errors++;
}
if(!pattern6.test(data1)){
(vErrors ??= []).push(new Refusal(schema32,instancePath+"/slug","#/properties/slug/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data1));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema32,instancePath+"/slug","#/properties/slug/type","type",{type: "string"},data1));
errors++;
}
}
if(data.title !== undefined){
let data2 = data.title;
if(typeof data2 === "string"){
if(func2(data2) < 1){
(vErrors ??= []).push(new Refusal(schema32,instancePath+"/title","#/properties/title/minLength","minLength",{limit: 1},data2));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema32,instancePath+"/title","#/properties/title/type","type",{type: "string"},data2));
errors++;
}
}
if(data.summary !== undefined){
let data3 = data.summary;
if(typeof data3 === "string"){
if(func2(data3) < 1){
(vErrors ??= []).push(new Refusal(schema32,instancePath+"/summary","#/properties/summary/minLength","minLength",{limit: 1},data3));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema32,instancePath+"/summary","#/properties/summary/type","type",{type: "string"},data3));
errors++;
}
}
if(data.quote !== undefined){
let data4 = data.quote;
if(typeof data4 === "string"){
if(func2(data4) > 60){
(vErrors ??= []).push(new Refusal(schema32,instancePath+"/quote","#/properties/quote/maxLength","maxLength",{limit: 60},data4));
errors++;
}
if(func2(data4) < 1){
(vErrors ??= []).push(new Refusal(schema32,instancePath+"/quote","#/properties/quote/minLength","minLength",{limit: 1},data4));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema32,instancePath+"/quote","#/properties/quote/type","type",{type: "string"},data4));
errors++;
}
}
if(data.note !== undefined){
let data5 = data.note;
if(typeof data5 === "string"){
if(func2(data5) < 1){
(vErrors ??= []).push(new Refusal(schema32,instancePath+"/note","#/properties/note/minLength","minLength",{limit: 1},data5));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema32,instancePath+"/note","#/properties/note/type","type",{type: "string"},data5));
errors++;
}
}
if(data.children !== undefined){
let data6 = data.children;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(wrapper0.validate(data6[i0], {instancePath:instancePath+"/children/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema32,instancePath+"/children","#/properties/children/type","type",{type: "array"},data6));
errors++;
}
}
if(data.register !== undefined){
let data8 = data.register;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.row === undefined){
(vErrors ??= []).push(new Refusal(schema32,instancePath+"/register/" + i1,"#/properties/register/items/required","required",{missingProperty: "row"},data9));
errors++;
}
if(data9.nature === undefined){
(vErrors ??= []).push(new Refusal(schema32,instancePath+"/register/" + i1,"#/properties/register/items/required","required",{missingProperty: "nature"},data9));
errors++;
}
if(data9.checks === undefined){
(vErrors ??= []).push(new Refusal(schema32,instancePath+"/register/" + i1,"#/properties/register/items/required","required",{missingProperty: "checks"},data9));
errors++;
}
for(const key1 in data9){
if(!((((key1 === "row") || (key1 === "nature")) || (key1 === "checks")) || (key1 === "human"))){
(vErrors ??= []).push(new Refusal(schema32,instancePath+"/register/" + i1,"#/properties/register/items/additionalProperties","additionalProperties",{additionalProperty: key1},data9));
errors++;
}
}
if(data9.row !== undefined){
let data10 = data9.row;
if(typeof data10 === "string"){
if(func2(data10) < 1){
(vErrors ??= []).push(new Refusal(schema32,instancePath+"/register/" + i1+"/row","#/properties/register/items/properties/row/minLength","minLength",{limit: 1},data10));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema32,instancePath+"/register/" + i1+"/row","#/properties/register/items/properties/row/type","type",{type: "string"},data10));
errors++;
}
}
if(data9.nature !== undefined){
let data11 = data9.nature;
if(!(((((data11 === "obligation") || (data11 === "criterion")) || (data11 === "scope")) || (data11 === "definition")) || (data11 === "consequence"))){
(vErrors ??= []).push(new Refusal(schema32,instancePath+"/register/" + i1+"/nature","#/properties/register/items/properties/nature/enum","enum",{allowedValues: schema32.properties.register.items.properties.nature.enum},data11));
errors++;
}
}
if(data9.checks !== undefined){
let data12 = data9.checks;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
if(!((((((((((data13 === "P") || (data13 === "E")) || (data13 === "C")) || (data13 === "T")) || (data13 === "D")) || (data13 === "X")) || (data13 === "H")) || (data13 === "S")) || (data13 === "Q")) || (data13 === "N"))){
(vErrors ??= []).push(new Refusal(schema32,instancePath+"/register/" + i1+"/checks/" + i2,"#/properties/register/items/properties/checks/items/enum","enum",{allowedValues: schema32.properties.register.items.properties.checks.items.enum},data13));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema32,instancePath+"/register/" + i1+"/checks","#/properties/register/items/properties/checks/type","type",{type: "array"},data12));
errors++;
}
}
if(data9.human !== undefined){
let data14 = data9.human;
if(typeof data14 !== "boolean"){
(vErrors ??= []).push(new Refusal(schema32,instancePath+"/register/" + i1+"/human","#/properties/register/items/properties/human/type","type",{type: "boolean"},data14));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema32,instancePath+"/register/" + i1,"#/properties/register/items/type","type",{type: "object"},data9));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema32,instancePath+"/register","#/properties/register/type","type",{type: "array"},data8));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema32,instancePath,"#/type","type",{type: "object"},data));
errors++;
}
validate21.errors = vErrors;
return errors === 0;
});
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


const validate20 = (function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://yanshou.invalid/schemas/contract/contract.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "id"},data));
errors++;
}
if(data.title === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "title"},data));
errors++;
}
if(data.short_title === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "short_title"},data));
errors++;
}
if(data.zone === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "zone"},data));
errors++;
}
if(data.client === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "client"},data));
errors++;
}
if(data.provider === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "provider"},data));
errors++;
}
if(data.signed_on === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "signed_on"},data));
errors++;
}
if(data.term === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "term"},data));
errors++;
}
if(data.roles === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "roles"},data));
errors++;
}
if(data.identities === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "identities"},data));
errors++;
}
if(data.clauses === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "clauses"},data));
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0},data));
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func2(data0) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/id","#/properties/id/minLength","minLength",{limit: 1},data0));
errors++;
}
if(!pattern4.test(data0)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/id","#/properties/id/pattern","pattern",{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"},data0));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/id","#/properties/id/type","type",{type: "string"},data0));
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(func2(data1) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/title","#/properties/title/minLength","minLength",{limit: 1},data1));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/title","#/properties/title/type","type",{type: "string"},data1));
errors++;
}
}
if(data.short_title !== undefined){
let data2 = data.short_title;
if(typeof data2 === "string"){
if(func2(data2) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/short_title","#/properties/short_title/minLength","minLength",{limit: 1},data2));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/short_title","#/properties/short_title/type","type",{type: "string"},data2));
errors++;
}
}
if(data.zone !== undefined){
let data3 = data.zone;
if(typeof data3 === "string"){
if(func2(data3) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/zone","#/properties/zone/minLength","minLength",{limit: 1},data3));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/zone","#/properties/zone/type","type",{type: "string"},data3));
errors++;
}
}
if(data.sample !== undefined){
let data4 = data.sample;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.notice === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/sample","#/properties/sample/required","required",{missingProperty: "notice"},data4));
errors++;
}
if(data4.as_of === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/sample","#/properties/sample/required","required",{missingProperty: "as_of"},data4));
errors++;
}
if(data4.client_alias === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/sample","#/properties/sample/required","required",{missingProperty: "client_alias"},data4));
errors++;
}
if(data4.provider_alias === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/sample","#/properties/sample/required","required",{missingProperty: "provider_alias"},data4));
errors++;
}
for(const key1 in data4){
if(!((((key1 === "notice") || (key1 === "as_of")) || (key1 === "client_alias")) || (key1 === "provider_alias"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/sample","#/properties/sample/additionalProperties","additionalProperties",{additionalProperty: key1},data4));
errors++;
}
}
if(data4.notice !== undefined){
let data5 = data4.notice;
if(typeof data5 === "string"){
if(func2(data5) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/sample/notice","#/properties/sample/properties/notice/minLength","minLength",{limit: 1},data5));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/sample/notice","#/properties/sample/properties/notice/type","type",{type: "string"},data5));
errors++;
}
}
if(data4.as_of !== undefined){
let data6 = data4.as_of;
if(typeof data6 === "string"){
if(func2(data6) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/sample/as_of","#/properties/sample/properties/as_of/minLength","minLength",{limit: 1},data6));
errors++;
}
if(!(formats0(data6))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/sample/as_of","#/properties/sample/properties/as_of/format","format",{format: "date"},data6));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/sample/as_of","#/properties/sample/properties/as_of/type","type",{type: "string"},data6));
errors++;
}
}
if(data4.client_alias !== undefined){
let data7 = data4.client_alias;
if(typeof data7 === "string"){
if(func2(data7) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/sample/client_alias","#/properties/sample/properties/client_alias/minLength","minLength",{limit: 1},data7));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/sample/client_alias","#/properties/sample/properties/client_alias/type","type",{type: "string"},data7));
errors++;
}
}
if(data4.provider_alias !== undefined){
let data8 = data4.provider_alias;
if(typeof data8 === "string"){
if(func2(data8) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/sample/provider_alias","#/properties/sample/properties/provider_alias/minLength","minLength",{limit: 1},data8));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/sample/provider_alias","#/properties/sample/properties/provider_alias/type","type",{type: "string"},data8));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/sample","#/properties/sample/type","type",{type: "object"},data4));
errors++;
}
}
if(data.client !== undefined){
let data9 = data.client;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.name === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/client","#/properties/client/required","required",{missingProperty: "name"},data9));
errors++;
}
for(const key2 in data9){
if(!((key2 === "name") || (key2 === "address"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/client","#/properties/client/additionalProperties","additionalProperties",{additionalProperty: key2},data9));
errors++;
}
}
if(data9.name !== undefined){
let data10 = data9.name;
if(typeof data10 === "string"){
if(func2(data10) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/client/name","#/properties/client/properties/name/minLength","minLength",{limit: 1},data10));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/client/name","#/properties/client/properties/name/type","type",{type: "string"},data10));
errors++;
}
}
if(data9.address !== undefined){
let data11 = data9.address;
if(typeof data11 === "string"){
if(func2(data11) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/client/address","#/properties/client/properties/address/minLength","minLength",{limit: 1},data11));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/client/address","#/properties/client/properties/address/type","type",{type: "string"},data11));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/client","#/properties/client/type","type",{type: "object"},data9));
errors++;
}
}
if(data.provider !== undefined){
let data12 = data.provider;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.name === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/provider","#/properties/provider/required","required",{missingProperty: "name"},data12));
errors++;
}
for(const key3 in data12){
if(!((key3 === "name") || (key3 === "address"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/provider","#/properties/provider/additionalProperties","additionalProperties",{additionalProperty: key3},data12));
errors++;
}
}
if(data12.name !== undefined){
let data13 = data12.name;
if(typeof data13 === "string"){
if(func2(data13) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/provider/name","#/properties/provider/properties/name/minLength","minLength",{limit: 1},data13));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/provider/name","#/properties/provider/properties/name/type","type",{type: "string"},data13));
errors++;
}
}
if(data12.address !== undefined){
let data14 = data12.address;
if(typeof data14 === "string"){
if(func2(data14) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/provider/address","#/properties/provider/properties/address/minLength","minLength",{limit: 1},data14));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/provider/address","#/properties/provider/properties/address/type","type",{type: "string"},data14));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/provider","#/properties/provider/type","type",{type: "object"},data12));
errors++;
}
}
if(data.project !== undefined){
let data15 = data.project;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key4 in data15){
if(!((((key4 === "no") || (key4 === "method")) || (key4 === "awarded_on")) || (key4 === "agency"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/project","#/properties/project/additionalProperties","additionalProperties",{additionalProperty: key4},data15));
errors++;
}
}
if(data15.no !== undefined){
let data16 = data15.no;
if(typeof data16 === "string"){
if(func2(data16) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/project/no","#/properties/project/properties/no/minLength","minLength",{limit: 1},data16));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/project/no","#/properties/project/properties/no/type","type",{type: "string"},data16));
errors++;
}
}
if(data15.method !== undefined){
let data17 = data15.method;
if(typeof data17 === "string"){
if(func2(data17) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/project/method","#/properties/project/properties/method/minLength","minLength",{limit: 1},data17));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/project/method","#/properties/project/properties/method/type","type",{type: "string"},data17));
errors++;
}
}
if(data15.awarded_on !== undefined){
let data18 = data15.awarded_on;
if(typeof data18 === "string"){
if(func2(data18) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/project/awarded_on","#/properties/project/properties/awarded_on/minLength","minLength",{limit: 1},data18));
errors++;
}
if(!(formats0(data18))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/project/awarded_on","#/properties/project/properties/awarded_on/format","format",{format: "date"},data18));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/project/awarded_on","#/properties/project/properties/awarded_on/type","type",{type: "string"},data18));
errors++;
}
}
if(data15.agency !== undefined){
let data19 = data15.agency;
if(typeof data19 === "string"){
if(func2(data19) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/project/agency","#/properties/project/properties/agency/minLength","minLength",{limit: 1},data19));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/project/agency","#/properties/project/properties/agency/type","type",{type: "string"},data19));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/project","#/properties/project/type","type",{type: "object"},data15));
errors++;
}
}
if(data.signed_on !== undefined){
let data20 = data.signed_on;
if(typeof data20 === "string"){
if(func2(data20) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/signed_on","#/properties/signed_on/minLength","minLength",{limit: 1},data20));
errors++;
}
if(!(formats0(data20))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/signed_on","#/properties/signed_on/format","format",{format: "date"},data20));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/signed_on","#/properties/signed_on/type","type",{type: "string"},data20));
errors++;
}
}
if(data.term !== undefined){
let data21 = data.term;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.from === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/term","#/properties/term/required","required",{missingProperty: "from"},data21));
errors++;
}
if(data21.to === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/term","#/properties/term/required","required",{missingProperty: "to"},data21));
errors++;
}
for(const key5 in data21){
if(!(((key5 === "years") || (key5 === "from")) || (key5 === "to"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/term","#/properties/term/additionalProperties","additionalProperties",{additionalProperty: key5},data21));
errors++;
}
}
if(data21.years !== undefined){
let data22 = data21.years;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/term/years","#/properties/term/properties/years/type","type",{type: "integer"},data22));
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 1 || isNaN(data22)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/term/years","#/properties/term/properties/years/minimum","minimum",{comparison: ">=", limit: 1},data22));
errors++;
}
}
}
if(data21.from !== undefined){
let data23 = data21.from;
if(typeof data23 === "string"){
if(func2(data23) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/term/from","#/properties/term/properties/from/minLength","minLength",{limit: 1},data23));
errors++;
}
if(!(formats0(data23))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/term/from","#/properties/term/properties/from/format","format",{format: "date"},data23));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/term/from","#/properties/term/properties/from/type","type",{type: "string"},data23));
errors++;
}
}
if(data21.to !== undefined){
let data24 = data21.to;
if(typeof data24 === "string"){
if(func2(data24) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/term/to","#/properties/term/properties/to/minLength","minLength",{limit: 1},data24));
errors++;
}
if(!(formats0(data24))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/term/to","#/properties/term/properties/to/format","format",{format: "date"},data24));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/term/to","#/properties/term/properties/to/type","type",{type: "string"},data24));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/term","#/properties/term/type","type",{type: "object"},data21));
errors++;
}
}
if(data.amount !== undefined){
let data25 = data.amount;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.total === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/amount","#/properties/amount/required","required",{missingProperty: "total"},data25));
errors++;
}
if(data25.capital === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/amount","#/properties/amount/required","required",{missingProperty: "capital"},data25));
errors++;
}
for(const key6 in data25){
if(!((key6 === "total") || (key6 === "capital"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/amount","#/properties/amount/additionalProperties","additionalProperties",{additionalProperty: key6},data25));
errors++;
}
}
if(data25.total !== undefined){
let data26 = data25.total;
if(typeof data26 === "string"){
if(func2(data26) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/amount/total","#/properties/amount/properties/total/minLength","minLength",{limit: 1},data26));
errors++;
}
if(!pattern5.test(data26)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/amount/total","#/properties/amount/properties/total/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)\\.[0-9]{2}$"},data26));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/amount/total","#/properties/amount/properties/total/type","type",{type: "string"},data26));
errors++;
}
}
if(data25.capital !== undefined){
let data27 = data25.capital;
if(typeof data27 === "string"){
if(func2(data27) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/amount/capital","#/properties/amount/properties/capital/minLength","minLength",{limit: 1},data27));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/amount/capital","#/properties/amount/properties/capital/type","type",{type: "string"},data27));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/amount","#/properties/amount/type","type",{type: "object"},data25));
errors++;
}
}
if(data.payments !== undefined){
let data28 = data.payments;
if(Array.isArray(data28)){
const len0 = data28.length;
for(let i0=0; i0<len0; i0++){
let data29 = data28[i0];
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.id === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payments/" + i0,"#/properties/payments/items/required","required",{missingProperty: "id"},data29));
errors++;
}
if(data29.title === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payments/" + i0,"#/properties/payments/items/required","required",{missingProperty: "title"},data29));
errors++;
}
if(data29.clause === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payments/" + i0,"#/properties/payments/items/required","required",{missingProperty: "clause"},data29));
errors++;
}
if(data29.amount === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payments/" + i0,"#/properties/payments/items/required","required",{missingProperty: "amount"},data29));
errors++;
}
if(data29.after === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payments/" + i0,"#/properties/payments/items/required","required",{missingProperty: "after"},data29));
errors++;
}
for(const key7 in data29){
if(!(func1.call(schema31.properties.payments.items.properties, key7))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payments/" + i0,"#/properties/payments/items/additionalProperties","additionalProperties",{additionalProperty: key7},data29));
errors++;
}
}
if(data29.id !== undefined){
let data30 = data29.id;
if(typeof data30 === "string"){
if(func2(data30) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payments/" + i0+"/id","#/properties/payments/items/properties/id/minLength","minLength",{limit: 1},data30));
errors++;
}
if(!pattern6.test(data30)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payments/" + i0+"/id","#/properties/payments/items/properties/id/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data30));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payments/" + i0+"/id","#/properties/payments/items/properties/id/type","type",{type: "string"},data30));
errors++;
}
}
if(data29.title !== undefined){
let data31 = data29.title;
if(typeof data31 === "string"){
if(func2(data31) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payments/" + i0+"/title","#/properties/payments/items/properties/title/minLength","minLength",{limit: 1},data31));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payments/" + i0+"/title","#/properties/payments/items/properties/title/type","type",{type: "string"},data31));
errors++;
}
}
if(data29.clause !== undefined){
let data32 = data29.clause;
if(typeof data32 === "string"){
if(func2(data32) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payments/" + i0+"/clause","#/properties/payments/items/properties/clause/minLength","minLength",{limit: 1},data32));
errors++;
}
if(!pattern6.test(data32)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payments/" + i0+"/clause","#/properties/payments/items/properties/clause/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data32));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payments/" + i0+"/clause","#/properties/payments/items/properties/clause/type","type",{type: "string"},data32));
errors++;
}
}
if(data29.share !== undefined){
let data33 = data29.share;
if(typeof data33 === "string"){
if(func2(data33) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payments/" + i0+"/share","#/properties/payments/items/properties/share/minLength","minLength",{limit: 1},data33));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payments/" + i0+"/share","#/properties/payments/items/properties/share/type","type",{type: "string"},data33));
errors++;
}
}
if(data29.amount !== undefined){
let data34 = data29.amount;
if(typeof data34 === "string"){
if(func2(data34) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payments/" + i0+"/amount","#/properties/payments/items/properties/amount/minLength","minLength",{limit: 1},data34));
errors++;
}
if(!pattern5.test(data34)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payments/" + i0+"/amount","#/properties/payments/items/properties/amount/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)\\.[0-9]{2}$"},data34));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payments/" + i0+"/amount","#/properties/payments/items/properties/amount/type","type",{type: "string"},data34));
errors++;
}
}
if(data29.after !== undefined){
let data35 = data29.after;
if(typeof data35 === "string"){
if(func2(data35) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payments/" + i0+"/after","#/properties/payments/items/properties/after/minLength","minLength",{limit: 1},data35));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payments/" + i0+"/after","#/properties/payments/items/properties/after/type","type",{type: "string"},data35));
errors++;
}
}
if(data29.accepted !== undefined){
let data36 = data29.accepted;
if(true !== data36){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payments/" + i0+"/accepted","#/properties/payments/items/properties/accepted/const","const",{allowedValue: true},data36));
errors++;
}
}
if(data29.workdays !== undefined){
let data37 = data29.workdays;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payments/" + i0+"/workdays","#/properties/payments/items/properties/workdays/type","type",{type: "integer"},data37));
errors++;
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 < 1 || isNaN(data37)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payments/" + i0+"/workdays","#/properties/payments/items/properties/workdays/minimum","minimum",{comparison: ">=", limit: 1},data37));
errors++;
}
}
}
if(data29.outer !== undefined){
let data38 = data29.outer;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.days === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payments/" + i0+"/outer","#/properties/payments/items/properties/outer/required","required",{missingProperty: "days"},data38));
errors++;
}
if(data38.basis === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payments/" + i0+"/outer","#/properties/payments/items/properties/outer/required","required",{missingProperty: "basis"},data38));
errors++;
}
for(const key8 in data38){
if(!((key8 === "days") || (key8 === "basis"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payments/" + i0+"/outer","#/properties/payments/items/properties/outer/additionalProperties","additionalProperties",{additionalProperty: key8},data38));
errors++;
}
}
if(data38.days !== undefined){
let data39 = data38.days;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payments/" + i0+"/outer/days","#/properties/payments/items/properties/outer/properties/days/type","type",{type: "integer"},data39));
errors++;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 > 3650 || isNaN(data39)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payments/" + i0+"/outer/days","#/properties/payments/items/properties/outer/properties/days/maximum","maximum",{comparison: "<=", limit: 3650},data39));
errors++;
}
if(data39 < 1 || isNaN(data39)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payments/" + i0+"/outer/days","#/properties/payments/items/properties/outer/properties/days/minimum","minimum",{comparison: ">=", limit: 1},data39));
errors++;
}
}
}
if(data38.basis !== undefined){
let data40 = data38.basis;
if(typeof data40 === "string"){
if(func2(data40) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payments/" + i0+"/outer/basis","#/properties/payments/items/properties/outer/properties/basis/minLength","minLength",{limit: 1},data40));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payments/" + i0+"/outer/basis","#/properties/payments/items/properties/outer/properties/basis/type","type",{type: "string"},data40));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payments/" + i0+"/outer","#/properties/payments/items/properties/outer/type","type",{type: "object"},data38));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payments/" + i0,"#/properties/payments/items/type","type",{type: "object"},data29));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payments","#/properties/payments/type","type",{type: "array"},data28));
errors++;
}
}
if(data.service_items !== undefined){
let data41 = data.service_items;
if(Array.isArray(data41)){
const len1 = data41.length;
for(let i1=0; i1<len1; i1++){
let data42 = data41[i1];
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.id === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/service_items/" + i1,"#/properties/service_items/items/required","required",{missingProperty: "id"},data42));
errors++;
}
if(data42.no === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/service_items/" + i1,"#/properties/service_items/items/required","required",{missingProperty: "no"},data42));
errors++;
}
if(data42.title === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/service_items/" + i1,"#/properties/service_items/items/required","required",{missingProperty: "title"},data42));
errors++;
}
if(data42.clause === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/service_items/" + i1,"#/properties/service_items/items/required","required",{missingProperty: "clause"},data42));
errors++;
}
for(const key9 in data42){
if(!((((key9 === "id") || (key9 === "no")) || (key9 === "title")) || (key9 === "clause"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/service_items/" + i1,"#/properties/service_items/items/additionalProperties","additionalProperties",{additionalProperty: key9},data42));
errors++;
}
}
if(data42.id !== undefined){
let data43 = data42.id;
if(typeof data43 === "string"){
if(func2(data43) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/service_items/" + i1+"/id","#/properties/service_items/items/properties/id/minLength","minLength",{limit: 1},data43));
errors++;
}
if(!pattern6.test(data43)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/service_items/" + i1+"/id","#/properties/service_items/items/properties/id/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data43));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/service_items/" + i1+"/id","#/properties/service_items/items/properties/id/type","type",{type: "string"},data43));
errors++;
}
}
if(data42.no !== undefined){
let data44 = data42.no;
if(typeof data44 === "string"){
if(func2(data44) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/service_items/" + i1+"/no","#/properties/service_items/items/properties/no/minLength","minLength",{limit: 1},data44));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/service_items/" + i1+"/no","#/properties/service_items/items/properties/no/type","type",{type: "string"},data44));
errors++;
}
}
if(data42.title !== undefined){
let data45 = data42.title;
if(typeof data45 === "string"){
if(func2(data45) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/service_items/" + i1+"/title","#/properties/service_items/items/properties/title/minLength","minLength",{limit: 1},data45));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/service_items/" + i1+"/title","#/properties/service_items/items/properties/title/type","type",{type: "string"},data45));
errors++;
}
}
if(data42.clause !== undefined){
let data46 = data42.clause;
if(typeof data46 === "string"){
if(func2(data46) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/service_items/" + i1+"/clause","#/properties/service_items/items/properties/clause/minLength","minLength",{limit: 1},data46));
errors++;
}
if(!pattern6.test(data46)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/service_items/" + i1+"/clause","#/properties/service_items/items/properties/clause/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data46));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/service_items/" + i1+"/clause","#/properties/service_items/items/properties/clause/type","type",{type: "string"},data46));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/service_items/" + i1,"#/properties/service_items/items/type","type",{type: "object"},data42));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/service_items","#/properties/service_items/type","type",{type: "array"},data41));
errors++;
}
}
if(data.service_rows !== undefined){
let data47 = data.service_rows;
if(Array.isArray(data47)){
const len2 = data47.length;
for(let i2=0; i2<len2; i2++){
let data48 = data47[i2];
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.id === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/service_rows/" + i2,"#/properties/service_rows/items/required","required",{missingProperty: "id"},data48));
errors++;
}
if(data48.no === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/service_rows/" + i2,"#/properties/service_rows/items/required","required",{missingProperty: "no"},data48));
errors++;
}
if(data48.title === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/service_rows/" + i2,"#/properties/service_rows/items/required","required",{missingProperty: "title"},data48));
errors++;
}
if(data48.item === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/service_rows/" + i2,"#/properties/service_rows/items/required","required",{missingProperty: "item"},data48));
errors++;
}
if(data48.system === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/service_rows/" + i2,"#/properties/service_rows/items/required","required",{missingProperty: "system"},data48));
errors++;
}
if(data48.module === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/service_rows/" + i2,"#/properties/service_rows/items/required","required",{missingProperty: "module"},data48));
errors++;
}
if(data48.clause === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/service_rows/" + i2,"#/properties/service_rows/items/required","required",{missingProperty: "clause"},data48));
errors++;
}
if(data48.answers === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/service_rows/" + i2,"#/properties/service_rows/items/required","required",{missingProperty: "answers"},data48));
errors++;
}
for(const key10 in data48){
if(!((((((((key10 === "id") || (key10 === "no")) || (key10 === "title")) || (key10 === "item")) || (key10 === "system")) || (key10 === "module")) || (key10 === "clause")) || (key10 === "answers"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/service_rows/" + i2,"#/properties/service_rows/items/additionalProperties","additionalProperties",{additionalProperty: key10},data48));
errors++;
}
}
if(data48.id !== undefined){
let data49 = data48.id;
if(typeof data49 === "string"){
if(func2(data49) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/service_rows/" + i2+"/id","#/properties/service_rows/items/properties/id/minLength","minLength",{limit: 1},data49));
errors++;
}
if(!pattern6.test(data49)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/service_rows/" + i2+"/id","#/properties/service_rows/items/properties/id/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data49));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/service_rows/" + i2+"/id","#/properties/service_rows/items/properties/id/type","type",{type: "string"},data49));
errors++;
}
}
if(data48.no !== undefined){
let data50 = data48.no;
if(typeof data50 === "string"){
if(func2(data50) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/service_rows/" + i2+"/no","#/properties/service_rows/items/properties/no/minLength","minLength",{limit: 1},data50));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/service_rows/" + i2+"/no","#/properties/service_rows/items/properties/no/type","type",{type: "string"},data50));
errors++;
}
}
if(data48.title !== undefined){
let data51 = data48.title;
if(typeof data51 === "string"){
if(func2(data51) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/service_rows/" + i2+"/title","#/properties/service_rows/items/properties/title/minLength","minLength",{limit: 1},data51));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/service_rows/" + i2+"/title","#/properties/service_rows/items/properties/title/type","type",{type: "string"},data51));
errors++;
}
}
if(data48.item !== undefined){
let data52 = data48.item;
if(typeof data52 === "string"){
if(func2(data52) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/service_rows/" + i2+"/item","#/properties/service_rows/items/properties/item/minLength","minLength",{limit: 1},data52));
errors++;
}
if(!pattern6.test(data52)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/service_rows/" + i2+"/item","#/properties/service_rows/items/properties/item/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data52));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/service_rows/" + i2+"/item","#/properties/service_rows/items/properties/item/type","type",{type: "string"},data52));
errors++;
}
}
if(data48.system !== undefined){
let data53 = data48.system;
if(typeof data53 === "string"){
if(func2(data53) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/service_rows/" + i2+"/system","#/properties/service_rows/items/properties/system/minLength","minLength",{limit: 1},data53));
errors++;
}
if(!pattern6.test(data53)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/service_rows/" + i2+"/system","#/properties/service_rows/items/properties/system/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data53));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/service_rows/" + i2+"/system","#/properties/service_rows/items/properties/system/type","type",{type: "string"},data53));
errors++;
}
}
if(data48.module !== undefined){
let data54 = data48.module;
if(typeof data54 === "string"){
if(func2(data54) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/service_rows/" + i2+"/module","#/properties/service_rows/items/properties/module/minLength","minLength",{limit: 1},data54));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/service_rows/" + i2+"/module","#/properties/service_rows/items/properties/module/type","type",{type: "string"},data54));
errors++;
}
}
if(data48.clause !== undefined){
let data55 = data48.clause;
if(typeof data55 === "string"){
if(func2(data55) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/service_rows/" + i2+"/clause","#/properties/service_rows/items/properties/clause/minLength","minLength",{limit: 1},data55));
errors++;
}
if(!pattern6.test(data55)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/service_rows/" + i2+"/clause","#/properties/service_rows/items/properties/clause/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data55));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/service_rows/" + i2+"/clause","#/properties/service_rows/items/properties/clause/type","type",{type: "string"},data55));
errors++;
}
}
if(data48.answers !== undefined){
let data56 = data48.answers;
if(Array.isArray(data56)){
if(data56.length < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/service_rows/" + i2+"/answers","#/properties/service_rows/items/properties/answers/minItems","minItems",{limit: 1},data56));
errors++;
}
const len3 = data56.length;
for(let i3=0; i3<len3; i3++){
let data57 = data56[i3];
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
if(data57.kind === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/service_rows/" + i2+"/answers/" + i3,"#/properties/service_rows/items/properties/answers/items/required","required",{missingProperty: "kind"},data57));
errors++;
}
for(const key11 in data57){
if(!((key11 === "kind") || (key11 === "where"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/service_rows/" + i2+"/answers/" + i3,"#/properties/service_rows/items/properties/answers/items/additionalProperties","additionalProperties",{additionalProperty: key11},data57));
errors++;
}
}
if(data57.kind !== undefined){
let data58 = data57.kind;
if(typeof data58 === "string"){
if(func2(data58) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/service_rows/" + i2+"/answers/" + i3+"/kind","#/properties/service_rows/items/properties/answers/items/properties/kind/minLength","minLength",{limit: 1},data58));
errors++;
}
if(!pattern6.test(data58)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/service_rows/" + i2+"/answers/" + i3+"/kind","#/properties/service_rows/items/properties/answers/items/properties/kind/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data58));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/service_rows/" + i2+"/answers/" + i3+"/kind","#/properties/service_rows/items/properties/answers/items/properties/kind/type","type",{type: "string"},data58));
errors++;
}
}
if(data57.where !== undefined){
let data59 = data57.where;
if(typeof data59 === "string"){
if(func2(data59) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/service_rows/" + i2+"/answers/" + i3+"/where","#/properties/service_rows/items/properties/answers/items/properties/where/minLength","minLength",{limit: 1},data59));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/service_rows/" + i2+"/answers/" + i3+"/where","#/properties/service_rows/items/properties/answers/items/properties/where/type","type",{type: "string"},data59));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/service_rows/" + i2+"/answers/" + i3,"#/properties/service_rows/items/properties/answers/items/type","type",{type: "object"},data57));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/service_rows/" + i2+"/answers","#/properties/service_rows/items/properties/answers/type","type",{type: "array"},data56));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/service_rows/" + i2,"#/properties/service_rows/items/type","type",{type: "object"},data48));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/service_rows","#/properties/service_rows/type","type",{type: "array"},data47));
errors++;
}
}
if(data.bodies !== undefined){
let data60 = data.bodies;
if(Array.isArray(data60)){
const len4 = data60.length;
for(let i4=0; i4<len4; i4++){
let data61 = data60[i4];
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.id === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/bodies/" + i4,"#/properties/bodies/items/required","required",{missingProperty: "id"},data61));
errors++;
}
if(data61.name === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/bodies/" + i4,"#/properties/bodies/items/required","required",{missingProperty: "name"},data61));
errors++;
}
for(const key12 in data61){
if(!(((key12 === "id") || (key12 === "name")) || (key12 === "clause"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/bodies/" + i4,"#/properties/bodies/items/additionalProperties","additionalProperties",{additionalProperty: key12},data61));
errors++;
}
}
if(data61.id !== undefined){
let data62 = data61.id;
if(typeof data62 === "string"){
if(func2(data62) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/bodies/" + i4+"/id","#/properties/bodies/items/properties/id/minLength","minLength",{limit: 1},data62));
errors++;
}
if(!pattern6.test(data62)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/bodies/" + i4+"/id","#/properties/bodies/items/properties/id/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data62));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/bodies/" + i4+"/id","#/properties/bodies/items/properties/id/type","type",{type: "string"},data62));
errors++;
}
}
if(data61.name !== undefined){
let data63 = data61.name;
if(typeof data63 === "string"){
if(func2(data63) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/bodies/" + i4+"/name","#/properties/bodies/items/properties/name/minLength","minLength",{limit: 1},data63));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/bodies/" + i4+"/name","#/properties/bodies/items/properties/name/type","type",{type: "string"},data63));
errors++;
}
}
if(data61.clause !== undefined){
let data64 = data61.clause;
if(typeof data64 === "string"){
if(func2(data64) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/bodies/" + i4+"/clause","#/properties/bodies/items/properties/clause/minLength","minLength",{limit: 1},data64));
errors++;
}
if(!pattern6.test(data64)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/bodies/" + i4+"/clause","#/properties/bodies/items/properties/clause/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data64));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/bodies/" + i4+"/clause","#/properties/bodies/items/properties/clause/type","type",{type: "string"},data64));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/bodies/" + i4,"#/properties/bodies/items/type","type",{type: "object"},data61));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/bodies","#/properties/bodies/type","type",{type: "array"},data60));
errors++;
}
}
if(data.copies !== undefined){
let data65 = data.copies;
if(Array.isArray(data65)){
const len5 = data65.length;
for(let i5=0; i5<len5; i5++){
let data66 = data65[i5];
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
if(data66.document === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/copies/" + i5,"#/properties/copies/items/required","required",{missingProperty: "document"},data66));
errors++;
}
if(data66.clause === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/copies/" + i5,"#/properties/copies/items/required","required",{missingProperty: "clause"},data66));
errors++;
}
if(data66.counts === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/copies/" + i5,"#/properties/copies/items/required","required",{missingProperty: "counts"},data66));
errors++;
}
for(const key13 in data66){
if(!(((key13 === "document") || (key13 === "clause")) || (key13 === "counts"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/copies/" + i5,"#/properties/copies/items/additionalProperties","additionalProperties",{additionalProperty: key13},data66));
errors++;
}
}
if(data66.document !== undefined){
let data67 = data66.document;
if(typeof data67 === "string"){
if(func2(data67) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/copies/" + i5+"/document","#/properties/copies/items/properties/document/minLength","minLength",{limit: 1},data67));
errors++;
}
if(!pattern6.test(data67)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/copies/" + i5+"/document","#/properties/copies/items/properties/document/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data67));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/copies/" + i5+"/document","#/properties/copies/items/properties/document/type","type",{type: "string"},data67));
errors++;
}
}
if(data66.clause !== undefined){
let data68 = data66.clause;
if(typeof data68 === "string"){
if(func2(data68) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/copies/" + i5+"/clause","#/properties/copies/items/properties/clause/minLength","minLength",{limit: 1},data68));
errors++;
}
if(!pattern6.test(data68)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/copies/" + i5+"/clause","#/properties/copies/items/properties/clause/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data68));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/copies/" + i5+"/clause","#/properties/copies/items/properties/clause/type","type",{type: "string"},data68));
errors++;
}
}
if(data66.counts !== undefined){
let data69 = data66.counts;
if(Array.isArray(data69)){
if(data69.length < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/copies/" + i5+"/counts","#/properties/copies/items/properties/counts/minItems","minItems",{limit: 1},data69));
errors++;
}
const len6 = data69.length;
for(let i6=0; i6<len6; i6++){
let data70 = data69[i6];
if(!(((typeof data70 == "number") && (!(data70 % 1) && !isNaN(data70))) && (isFinite(data70)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/copies/" + i5+"/counts/" + i6,"#/properties/copies/items/properties/counts/items/type","type",{type: "integer"},data70));
errors++;
}
if((typeof data70 == "number") && (isFinite(data70))){
if(data70 < 1 || isNaN(data70)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/copies/" + i5+"/counts/" + i6,"#/properties/copies/items/properties/counts/items/minimum","minimum",{comparison: ">=", limit: 1},data70));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/copies/" + i5+"/counts","#/properties/copies/items/properties/counts/type","type",{type: "array"},data69));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/copies/" + i5,"#/properties/copies/items/type","type",{type: "object"},data66));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/copies","#/properties/copies/type","type",{type: "array"},data65));
errors++;
}
}
if(data.events !== undefined){
let data71 = data.events;
if(Array.isArray(data71)){
const len7 = data71.length;
for(let i7=0; i7<len7; i7++){
let data72 = data71[i7];
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
if(data72.subtype === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/events/" + i7,"#/properties/events/items/required","required",{missingProperty: "subtype"},data72));
errors++;
}
if(data72.clause === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/events/" + i7,"#/properties/events/items/required","required",{missingProperty: "clause"},data72));
errors++;
}
for(const key14 in data72){
if(!((((key14 === "subtype") || (key14 === "clause")) || (key14 === "days")) || (key14 === "next"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/events/" + i7,"#/properties/events/items/additionalProperties","additionalProperties",{additionalProperty: key14},data72));
errors++;
}
}
if(data72.subtype !== undefined){
let data73 = data72.subtype;
if(typeof data73 === "string"){
if(func2(data73) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/events/" + i7+"/subtype","#/properties/events/items/properties/subtype/minLength","minLength",{limit: 1},data73));
errors++;
}
if(!pattern6.test(data73)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/events/" + i7+"/subtype","#/properties/events/items/properties/subtype/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data73));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/events/" + i7+"/subtype","#/properties/events/items/properties/subtype/type","type",{type: "string"},data73));
errors++;
}
}
if(data72.clause !== undefined){
let data74 = data72.clause;
if(typeof data74 === "string"){
if(func2(data74) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/events/" + i7+"/clause","#/properties/events/items/properties/clause/minLength","minLength",{limit: 1},data74));
errors++;
}
if(!pattern6.test(data74)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/events/" + i7+"/clause","#/properties/events/items/properties/clause/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data74));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/events/" + i7+"/clause","#/properties/events/items/properties/clause/type","type",{type: "string"},data74));
errors++;
}
}
if(data72.days !== undefined){
let data75 = data72.days;
if(!(((typeof data75 == "number") && (!(data75 % 1) && !isNaN(data75))) && (isFinite(data75)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/events/" + i7+"/days","#/properties/events/items/properties/days/type","type",{type: "integer"},data75));
errors++;
}
if((typeof data75 == "number") && (isFinite(data75))){
if(data75 < 1 || isNaN(data75)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/events/" + i7+"/days","#/properties/events/items/properties/days/minimum","minimum",{comparison: ">=", limit: 1},data75));
errors++;
}
}
}
if(data72.next !== undefined){
let data76 = data72.next;
if(typeof data76 === "string"){
if(func2(data76) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/events/" + i7+"/next","#/properties/events/items/properties/next/minLength","minLength",{limit: 1},data76));
errors++;
}
if(!pattern6.test(data76)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/events/" + i7+"/next","#/properties/events/items/properties/next/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data76));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/events/" + i7+"/next","#/properties/events/items/properties/next/type","type",{type: "string"},data76));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/events/" + i7,"#/properties/events/items/type","type",{type: "object"},data72));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/events","#/properties/events/type","type",{type: "array"},data71));
errors++;
}
}
if(data.formulas !== undefined){
let data77 = data.formulas;
if(Array.isArray(data77)){
const len8 = data77.length;
for(let i8=0; i8<len8; i8++){
let data78 = data77[i8];
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
if(data78.id === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/formulas/" + i8,"#/properties/formulas/items/required","required",{missingProperty: "id"},data78));
errors++;
}
if(data78.title === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/formulas/" + i8,"#/properties/formulas/items/required","required",{missingProperty: "title"},data78));
errors++;
}
if(data78.clause === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/formulas/" + i8,"#/properties/formulas/items/required","required",{missingProperty: "clause"},data78));
errors++;
}
if(data78.rate_from === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/formulas/" + i8,"#/properties/formulas/items/required","required",{missingProperty: "rate_from"},data78));
errors++;
}
if(data78.rate_to === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/formulas/" + i8,"#/properties/formulas/items/required","required",{missingProperty: "rate_to"},data78));
errors++;
}
for(const key15 in data78){
if(!((((((key15 === "id") || (key15 === "title")) || (key15 === "clause")) || (key15 === "base")) || (key15 === "rate_from")) || (key15 === "rate_to"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/formulas/" + i8,"#/properties/formulas/items/additionalProperties","additionalProperties",{additionalProperty: key15},data78));
errors++;
}
}
if(data78.id !== undefined){
let data79 = data78.id;
if(typeof data79 === "string"){
if(func2(data79) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/formulas/" + i8+"/id","#/properties/formulas/items/properties/id/minLength","minLength",{limit: 1},data79));
errors++;
}
if(!pattern6.test(data79)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/formulas/" + i8+"/id","#/properties/formulas/items/properties/id/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data79));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/formulas/" + i8+"/id","#/properties/formulas/items/properties/id/type","type",{type: "string"},data79));
errors++;
}
}
if(data78.title !== undefined){
let data80 = data78.title;
if(typeof data80 === "string"){
if(func2(data80) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/formulas/" + i8+"/title","#/properties/formulas/items/properties/title/minLength","minLength",{limit: 1},data80));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/formulas/" + i8+"/title","#/properties/formulas/items/properties/title/type","type",{type: "string"},data80));
errors++;
}
}
if(data78.clause !== undefined){
let data81 = data78.clause;
if(typeof data81 === "string"){
if(func2(data81) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/formulas/" + i8+"/clause","#/properties/formulas/items/properties/clause/minLength","minLength",{limit: 1},data81));
errors++;
}
if(!pattern6.test(data81)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/formulas/" + i8+"/clause","#/properties/formulas/items/properties/clause/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data81));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/formulas/" + i8+"/clause","#/properties/formulas/items/properties/clause/type","type",{type: "string"},data81));
errors++;
}
}
if(data78.base !== undefined){
let data82 = data78.base;
if(!((data82 === "contract") || (data82 === "stated"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/formulas/" + i8+"/base","#/properties/formulas/items/properties/base/enum","enum",{allowedValues: schema31.properties.formulas.items.properties.base.enum},data82));
errors++;
}
}
if(data78.rate_from !== undefined){
let data83 = data78.rate_from;
if(typeof data83 === "string"){
if(func2(data83) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/formulas/" + i8+"/rate_from","#/properties/formulas/items/properties/rate_from/minLength","minLength",{limit: 1},data83));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/formulas/" + i8+"/rate_from","#/properties/formulas/items/properties/rate_from/type","type",{type: "string"},data83));
errors++;
}
}
if(data78.rate_to !== undefined){
let data84 = data78.rate_to;
if(typeof data84 === "string"){
if(func2(data84) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/formulas/" + i8+"/rate_to","#/properties/formulas/items/properties/rate_to/minLength","minLength",{limit: 1},data84));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/formulas/" + i8+"/rate_to","#/properties/formulas/items/properties/rate_to/type","type",{type: "string"},data84));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/formulas/" + i8,"#/properties/formulas/items/type","type",{type: "object"},data78));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/formulas","#/properties/formulas/type","type",{type: "array"},data77));
errors++;
}
}
if(data.clocks !== undefined){
let data85 = data.clocks;
if(Array.isArray(data85)){
const len9 = data85.length;
for(let i9=0; i9<len9; i9++){
let data86 = data85[i9];
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
if(data86.id === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/clocks/" + i9,"#/properties/clocks/items/required","required",{missingProperty: "id"},data86));
errors++;
}
if(data86.title === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/clocks/" + i9,"#/properties/clocks/items/required","required",{missingProperty: "title"},data86));
errors++;
}
if(data86.clause === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/clocks/" + i9,"#/properties/clocks/items/required","required",{missingProperty: "clause"},data86));
errors++;
}
if(data86.requirement === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/clocks/" + i9,"#/properties/clocks/items/required","required",{missingProperty: "requirement"},data86));
errors++;
}
for(const key16 in data86){
if(!((((key16 === "id") || (key16 === "title")) || (key16 === "clause")) || (key16 === "requirement"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/clocks/" + i9,"#/properties/clocks/items/additionalProperties","additionalProperties",{additionalProperty: key16},data86));
errors++;
}
}
if(data86.id !== undefined){
let data87 = data86.id;
if(typeof data87 === "string"){
if(func2(data87) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/clocks/" + i9+"/id","#/properties/clocks/items/properties/id/minLength","minLength",{limit: 1},data87));
errors++;
}
if(!pattern6.test(data87)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/clocks/" + i9+"/id","#/properties/clocks/items/properties/id/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data87));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/clocks/" + i9+"/id","#/properties/clocks/items/properties/id/type","type",{type: "string"},data87));
errors++;
}
}
if(data86.title !== undefined){
let data88 = data86.title;
if(typeof data88 === "string"){
if(func2(data88) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/clocks/" + i9+"/title","#/properties/clocks/items/properties/title/minLength","minLength",{limit: 1},data88));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/clocks/" + i9+"/title","#/properties/clocks/items/properties/title/type","type",{type: "string"},data88));
errors++;
}
}
if(data86.clause !== undefined){
let data89 = data86.clause;
if(typeof data89 === "string"){
if(func2(data89) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/clocks/" + i9+"/clause","#/properties/clocks/items/properties/clause/minLength","minLength",{limit: 1},data89));
errors++;
}
if(!pattern6.test(data89)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/clocks/" + i9+"/clause","#/properties/clocks/items/properties/clause/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data89));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/clocks/" + i9+"/clause","#/properties/clocks/items/properties/clause/type","type",{type: "string"},data89));
errors++;
}
}
if(data86.requirement !== undefined){
let data90 = data86.requirement;
if(typeof data90 === "string"){
if(func2(data90) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/clocks/" + i9+"/requirement","#/properties/clocks/items/properties/requirement/minLength","minLength",{limit: 1},data90));
errors++;
}
if(!pattern6.test(data90)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/clocks/" + i9+"/requirement","#/properties/clocks/items/properties/requirement/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data90));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/clocks/" + i9+"/requirement","#/properties/clocks/items/properties/requirement/type","type",{type: "string"},data90));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/clocks/" + i9,"#/properties/clocks/items/type","type",{type: "object"},data86));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/clocks","#/properties/clocks/type","type",{type: "array"},data85));
errors++;
}
}
if(data.shifts !== undefined){
let data91 = data.shifts;
if(Array.isArray(data91)){
const len10 = data91.length;
for(let i10=0; i10<len10; i10++){
let data92 = data91[i10];
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
if(data92.subtype === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/shifts/" + i10,"#/properties/shifts/items/required","required",{missingProperty: "subtype"},data92));
errors++;
}
if(data92.clause === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/shifts/" + i10,"#/properties/shifts/items/required","required",{missingProperty: "clause"},data92));
errors++;
}
if(data92.clocks === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/shifts/" + i10,"#/properties/shifts/items/required","required",{missingProperty: "clocks"},data92));
errors++;
}
for(const key17 in data92){
if(!((((key17 === "subtype") || (key17 === "clause")) || (key17 === "clocks")) || (key17 === "duties"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/shifts/" + i10,"#/properties/shifts/items/additionalProperties","additionalProperties",{additionalProperty: key17},data92));
errors++;
}
}
if(data92.subtype !== undefined){
let data93 = data92.subtype;
if(!((data93 === "suspension") || (data93 === "force-majeure"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/shifts/" + i10+"/subtype","#/properties/shifts/items/properties/subtype/enum","enum",{allowedValues: schema31.properties.shifts.items.properties.subtype.enum},data93));
errors++;
}
}
if(data92.clause !== undefined){
let data94 = data92.clause;
if(typeof data94 === "string"){
if(func2(data94) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/shifts/" + i10+"/clause","#/properties/shifts/items/properties/clause/minLength","minLength",{limit: 1},data94));
errors++;
}
if(!pattern6.test(data94)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/shifts/" + i10+"/clause","#/properties/shifts/items/properties/clause/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data94));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/shifts/" + i10+"/clause","#/properties/shifts/items/properties/clause/type","type",{type: "string"},data94));
errors++;
}
}
if(data92.clocks !== undefined){
let data95 = data92.clocks;
if(Array.isArray(data95)){
if(data95.length < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/shifts/" + i10+"/clocks","#/properties/shifts/items/properties/clocks/minItems","minItems",{limit: 1},data95));
errors++;
}
const len11 = data95.length;
for(let i11=0; i11<len11; i11++){
let data96 = data95[i11];
if(typeof data96 === "string"){
if(func2(data96) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/shifts/" + i10+"/clocks/" + i11,"#/properties/shifts/items/properties/clocks/items/minLength","minLength",{limit: 1},data96));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/shifts/" + i10+"/clocks/" + i11,"#/properties/shifts/items/properties/clocks/items/type","type",{type: "string"},data96));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/shifts/" + i10+"/clocks","#/properties/shifts/items/properties/clocks/type","type",{type: "array"},data95));
errors++;
}
}
if(data92.duties !== undefined){
let data97 = data92.duties;
if(Array.isArray(data97)){
if(data97.length < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/shifts/" + i10+"/duties","#/properties/shifts/items/properties/duties/minItems","minItems",{limit: 1},data97));
errors++;
}
const len12 = data97.length;
for(let i12=0; i12<len12; i12++){
let data98 = data97[i12];
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
if(data98.effect === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/shifts/" + i10+"/duties/" + i12,"#/properties/shifts/items/properties/duties/items/required","required",{missingProperty: "effect"},data98));
errors++;
}
for(const key18 in data98){
if(!(((key18 === "owners") || (key18 === "requirements")) || (key18 === "effect"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/shifts/" + i10+"/duties/" + i12,"#/properties/shifts/items/properties/duties/items/additionalProperties","additionalProperties",{additionalProperty: key18},data98));
errors++;
}
}
if(data98.owners !== undefined){
let data99 = data98.owners;
if(Array.isArray(data99)){
if(data99.length < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/shifts/" + i10+"/duties/" + i12+"/owners","#/properties/shifts/items/properties/duties/items/properties/owners/minItems","minItems",{limit: 1},data99));
errors++;
}
const len13 = data99.length;
for(let i13=0; i13<len13; i13++){
let data100 = data99[i13];
if(!((((data100 === "provider") || (data100 === "client")) || (data100 === "both")) || (data100 === "panel"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/shifts/" + i10+"/duties/" + i12+"/owners/" + i13,"#/properties/shifts/items/properties/duties/items/properties/owners/items/enum","enum",{allowedValues: schema31.properties.shifts.items.properties.duties.items.properties.owners.items.enum},data100));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/shifts/" + i10+"/duties/" + i12+"/owners","#/properties/shifts/items/properties/duties/items/properties/owners/type","type",{type: "array"},data99));
errors++;
}
}
if(data98.requirements !== undefined){
let data101 = data98.requirements;
if(Array.isArray(data101)){
if(data101.length < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/shifts/" + i10+"/duties/" + i12+"/requirements","#/properties/shifts/items/properties/duties/items/properties/requirements/minItems","minItems",{limit: 1},data101));
errors++;
}
const len14 = data101.length;
for(let i14=0; i14<len14; i14++){
let data102 = data101[i14];
if(typeof data102 === "string"){
if(func2(data102) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/shifts/" + i10+"/duties/" + i12+"/requirements/" + i14,"#/properties/shifts/items/properties/duties/items/properties/requirements/items/minLength","minLength",{limit: 1},data102));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/shifts/" + i10+"/duties/" + i12+"/requirements/" + i14,"#/properties/shifts/items/properties/duties/items/properties/requirements/items/type","type",{type: "string"},data102));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/shifts/" + i10+"/duties/" + i12+"/requirements","#/properties/shifts/items/properties/duties/items/properties/requirements/type","type",{type: "array"},data101));
errors++;
}
}
if(data98.effect !== undefined){
let data103 = data98.effect;
if(!(((data103 === "move") || (data103 === "fall-away")) || (data103 === "none"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/shifts/" + i10+"/duties/" + i12+"/effect","#/properties/shifts/items/properties/duties/items/properties/effect/enum","enum",{allowedValues: schema31.properties.shifts.items.properties.duties.items.properties.effect.enum},data103));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/shifts/" + i10+"/duties/" + i12,"#/properties/shifts/items/properties/duties/items/type","type",{type: "object"},data98));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/shifts/" + i10+"/duties","#/properties/shifts/items/properties/duties/type","type",{type: "array"},data97));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/shifts/" + i10,"#/properties/shifts/items/type","type",{type: "object"},data92));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/shifts","#/properties/shifts/type","type",{type: "array"},data91));
errors++;
}
}
if(data.terms !== undefined){
let data104 = data.terms;
if(Array.isArray(data104)){
const len15 = data104.length;
for(let i15=0; i15<len15; i15++){
let data105 = data104[i15];
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
if(data105.id === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/terms/" + i15,"#/properties/terms/items/required","required",{missingProperty: "id"},data105));
errors++;
}
if(data105.title === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/terms/" + i15,"#/properties/terms/items/required","required",{missingProperty: "title"},data105));
errors++;
}
if(data105.clause === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/terms/" + i15,"#/properties/terms/items/required","required",{missingProperty: "clause"},data105));
errors++;
}
if(data105.after === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/terms/" + i15,"#/properties/terms/items/required","required",{missingProperty: "after"},data105));
errors++;
}
if(data105.years === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/terms/" + i15,"#/properties/terms/items/required","required",{missingProperty: "years"},data105));
errors++;
}
for(const key19 in data105){
if(!(((((key19 === "id") || (key19 === "title")) || (key19 === "clause")) || (key19 === "after")) || (key19 === "years"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/terms/" + i15,"#/properties/terms/items/additionalProperties","additionalProperties",{additionalProperty: key19},data105));
errors++;
}
}
if(data105.id !== undefined){
let data106 = data105.id;
if(typeof data106 === "string"){
if(func2(data106) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/terms/" + i15+"/id","#/properties/terms/items/properties/id/minLength","minLength",{limit: 1},data106));
errors++;
}
if(!pattern6.test(data106)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/terms/" + i15+"/id","#/properties/terms/items/properties/id/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data106));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/terms/" + i15+"/id","#/properties/terms/items/properties/id/type","type",{type: "string"},data106));
errors++;
}
}
if(data105.title !== undefined){
let data107 = data105.title;
if(typeof data107 === "string"){
if(func2(data107) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/terms/" + i15+"/title","#/properties/terms/items/properties/title/minLength","minLength",{limit: 1},data107));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/terms/" + i15+"/title","#/properties/terms/items/properties/title/type","type",{type: "string"},data107));
errors++;
}
}
if(data105.clause !== undefined){
let data108 = data105.clause;
if(typeof data108 === "string"){
if(func2(data108) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/terms/" + i15+"/clause","#/properties/terms/items/properties/clause/minLength","minLength",{limit: 1},data108));
errors++;
}
if(!pattern6.test(data108)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/terms/" + i15+"/clause","#/properties/terms/items/properties/clause/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data108));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/terms/" + i15+"/clause","#/properties/terms/items/properties/clause/type","type",{type: "string"},data108));
errors++;
}
}
if(data105.after !== undefined){
let data109 = data105.after;
const _errs235 = errors;
let valid52 = false;
let passing0 = null;
const _errs236 = errors;
if(!(((data109 === "signed_on") || (data109 === "term.start")) || (data109 === "term.end"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/terms/" + i15+"/after","#/properties/terms/items/properties/after/oneOf/0/enum","enum",{allowedValues: schema31.properties.terms.items.properties.after.oneOf[0].enum},data109));
errors++;
}
var _valid0 = _errs236 === errors;
if(_valid0){
valid52 = true;
passing0 = 0;
}
const _errs237 = errors;
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
if(data109.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/terms/" + i15+"/after","#/properties/terms/items/properties/after/oneOf/1/required","required",{missingProperty: "param"},data109));
errors++;
}
for(const key20 in data109){
if(!(((key20 === "param") || (key20 === "by")) || (key20 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/terms/" + i15+"/after","#/properties/terms/items/properties/after/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key20},data109));
errors++;
}
}
if(data109.param !== undefined){
let data110 = data109.param;
if(typeof data110 === "string"){
if(func2(data110) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/terms/" + i15+"/after/param","#/properties/terms/items/properties/after/oneOf/1/properties/param/minLength","minLength",{limit: 1},data110));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/terms/" + i15+"/after/param","#/properties/terms/items/properties/after/oneOf/1/properties/param/type","type",{type: "string"},data110));
errors++;
}
}
if(data109.by !== undefined){
let data111 = data109.by;
const _errs243 = errors;
let valid54 = false;
let passing1 = null;
const _errs244 = errors;
if(typeof data111 === "string"){
if(func2(data111) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/terms/" + i15+"/after/by","#/properties/terms/items/properties/after/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data111));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/terms/" + i15+"/after/by","#/properties/terms/items/properties/after/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data111));
errors++;
}
var _valid1 = _errs244 === errors;
if(_valid1){
valid54 = true;
passing1 = 0;
}
const _errs246 = errors;
if(data111 && typeof data111 == "object" && !Array.isArray(data111)){
if(data111.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/terms/" + i15+"/after/by","#/properties/terms/items/properties/after/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data111));
errors++;
}
for(const key21 in data111){
if(!(key21 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/terms/" + i15+"/after/by","#/properties/terms/items/properties/after/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key21},data111));
errors++;
}
}
if(data111.param !== undefined){
let data112 = data111.param;
if(typeof data112 === "string"){
if(func2(data112) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/terms/" + i15+"/after/by/param","#/properties/terms/items/properties/after/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data112));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/terms/" + i15+"/after/by/param","#/properties/terms/items/properties/after/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data112));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/terms/" + i15+"/after/by","#/properties/terms/items/properties/after/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data111));
errors++;
}
var _valid1 = _errs246 === errors;
if(_valid1 && valid54){
valid54 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid54 = true;
passing1 = 1;
}
}
if(!valid54){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/terms/" + i15+"/after/by","#/properties/terms/items/properties/after/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing1},data111));
errors++;
}
else {
errors = _errs243;
if(vErrors !== null){
if(_errs243){
vErrors.length = _errs243;
}
else {
vErrors = null;
}
}
}
}
if(data109.part !== undefined){
let data113 = data109.part;
if(typeof data113 === "string"){
if(func2(data113) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/terms/" + i15+"/after/part","#/properties/terms/items/properties/after/oneOf/1/properties/part/minLength","minLength",{limit: 1},data113));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/terms/" + i15+"/after/part","#/properties/terms/items/properties/after/oneOf/1/properties/part/type","type",{type: "string"},data113));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/terms/" + i15+"/after","#/properties/terms/items/properties/after/oneOf/1/type","type",{type: "object"},data109));
errors++;
}
var _valid0 = _errs237 === errors;
if(_valid0 && valid52){
valid52 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid52 = true;
passing0 = 1;
}
}
if(!valid52){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/terms/" + i15+"/after","#/properties/terms/items/properties/after/oneOf","oneOf",{passingSchemas: passing0},data109));
errors++;
}
else {
errors = _errs235;
if(vErrors !== null){
if(_errs235){
vErrors.length = _errs235;
}
else {
vErrors = null;
}
}
}
}
if(data105.years !== undefined){
let data114 = data105.years;
if(!(((typeof data114 == "number") && (!(data114 % 1) && !isNaN(data114))) && (isFinite(data114)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/terms/" + i15+"/years","#/properties/terms/items/properties/years/type","type",{type: "integer"},data114));
errors++;
}
if((typeof data114 == "number") && (isFinite(data114))){
if(data114 < 1 || isNaN(data114)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/terms/" + i15+"/years","#/properties/terms/items/properties/years/minimum","minimum",{comparison: ">=", limit: 1},data114));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/terms/" + i15,"#/properties/terms/items/type","type",{type: "object"},data105));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/terms","#/properties/terms/type","type",{type: "array"},data104));
errors++;
}
}
if(data.aliases !== undefined){
let data115 = data.aliases;
const _errs256 = errors;
let valid56 = false;
let passing2 = null;
const _errs257 = errors;
const _errs259 = errors;
const _errs260 = errors;
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
let missing0;
if((data115.param === undefined) && (missing0 = "param")){
(vErrors ??= []).push({});
errors++;
}
}
var valid57 = _errs260 === errors;
if(valid57){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/aliases","#/properties/aliases/oneOf/0/not","not",{},data115));
errors++;
}
else {
errors = _errs259;
if(vErrors !== null){
if(_errs259){
vErrors.length = _errs259;
}
else {
vErrors = null;
}
}
}
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
for(const key22 in data115){
let data116 = data115[key22];
if(typeof data116 === "string"){
if(func2(data116) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/aliases/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),"#/properties/aliases/oneOf/0/additionalProperties/minLength","minLength",{limit: 1},data116));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/aliases/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),"#/properties/aliases/oneOf/0/additionalProperties/type","type",{type: "string"},data116));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/aliases","#/properties/aliases/oneOf/0/type","type",{type: "object"},data115));
errors++;
}
var _valid2 = _errs257 === errors;
if(_valid2){
valid56 = true;
passing2 = 0;
var props2 = true;
}
const _errs264 = errors;
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
if(data115.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/aliases","#/properties/aliases/oneOf/1/required","required",{missingProperty: "param"},data115));
errors++;
}
for(const key23 in data115){
if(!(((key23 === "param") || (key23 === "by")) || (key23 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/aliases","#/properties/aliases/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key23},data115));
errors++;
}
}
if(data115.param !== undefined){
let data117 = data115.param;
if(typeof data117 === "string"){
if(func2(data117) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/aliases/param","#/properties/aliases/oneOf/1/properties/param/minLength","minLength",{limit: 1},data117));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/aliases/param","#/properties/aliases/oneOf/1/properties/param/type","type",{type: "string"},data117));
errors++;
}
}
if(data115.by !== undefined){
let data118 = data115.by;
const _errs270 = errors;
let valid60 = false;
let passing3 = null;
const _errs271 = errors;
if(typeof data118 === "string"){
if(func2(data118) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/aliases/by","#/properties/aliases/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data118));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/aliases/by","#/properties/aliases/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data118));
errors++;
}
var _valid3 = _errs271 === errors;
if(_valid3){
valid60 = true;
passing3 = 0;
}
const _errs273 = errors;
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
if(data118.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/aliases/by","#/properties/aliases/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data118));
errors++;
}
for(const key24 in data118){
if(!(key24 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/aliases/by","#/properties/aliases/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key24},data118));
errors++;
}
}
if(data118.param !== undefined){
let data119 = data118.param;
if(typeof data119 === "string"){
if(func2(data119) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/aliases/by/param","#/properties/aliases/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data119));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/aliases/by/param","#/properties/aliases/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data119));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/aliases/by","#/properties/aliases/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data118));
errors++;
}
var _valid3 = _errs273 === errors;
if(_valid3 && valid60){
valid60 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid60 = true;
passing3 = 1;
}
}
if(!valid60){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/aliases/by","#/properties/aliases/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing3},data118));
errors++;
}
else {
errors = _errs270;
if(vErrors !== null){
if(_errs270){
vErrors.length = _errs270;
}
else {
vErrors = null;
}
}
}
}
if(data115.part !== undefined){
let data120 = data115.part;
if(typeof data120 === "string"){
if(func2(data120) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/aliases/part","#/properties/aliases/oneOf/1/properties/part/minLength","minLength",{limit: 1},data120));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/aliases/part","#/properties/aliases/oneOf/1/properties/part/type","type",{type: "string"},data120));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/aliases","#/properties/aliases/oneOf/1/type","type",{type: "object"},data115));
errors++;
}
var _valid2 = _errs264 === errors;
if(_valid2 && valid56){
valid56 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid56 = true;
passing2 = 1;
if(props2 !== true){
props2 = true;
}
}
}
if(!valid56){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/aliases","#/properties/aliases/oneOf","oneOf",{passingSchemas: passing2},data115));
errors++;
}
else {
errors = _errs256;
if(vErrors !== null){
if(_errs256){
vErrors.length = _errs256;
}
else {
vErrors = null;
}
}
}
}
if(data.roles !== undefined){
let data121 = data.roles;
if(Array.isArray(data121)){
const len16 = data121.length;
for(let i16=0; i16<len16; i16++){
let data122 = data121[i16];
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
if(data122.id === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/roles/" + i16,"#/properties/roles/items/required","required",{missingProperty: "id"},data122));
errors++;
}
if(data122.title === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/roles/" + i16,"#/properties/roles/items/required","required",{missingProperty: "title"},data122));
errors++;
}
for(const key25 in data122){
if(!((key25 === "id") || (key25 === "title"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/roles/" + i16,"#/properties/roles/items/additionalProperties","additionalProperties",{additionalProperty: key25},data122));
errors++;
}
}
if(data122.id !== undefined){
let data123 = data122.id;
if(typeof data123 === "string"){
if(func2(data123) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/roles/" + i16+"/id","#/properties/roles/items/properties/id/minLength","minLength",{limit: 1},data123));
errors++;
}
if(!pattern6.test(data123)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/roles/" + i16+"/id","#/properties/roles/items/properties/id/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data123));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/roles/" + i16+"/id","#/properties/roles/items/properties/id/type","type",{type: "string"},data123));
errors++;
}
}
if(data122.title !== undefined){
let data124 = data122.title;
if(typeof data124 === "string"){
if(func2(data124) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/roles/" + i16+"/title","#/properties/roles/items/properties/title/minLength","minLength",{limit: 1},data124));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/roles/" + i16+"/title","#/properties/roles/items/properties/title/type","type",{type: "string"},data124));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/roles/" + i16,"#/properties/roles/items/type","type",{type: "object"},data122));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/roles","#/properties/roles/type","type",{type: "array"},data121));
errors++;
}
}
if(data.identities !== undefined){
let data125 = data.identities;
if(Array.isArray(data125)){
const len17 = data125.length;
for(let i17=0; i17<len17; i17++){
let data126 = data125[i17];
if(data126 && typeof data126 == "object" && !Array.isArray(data126)){
if(data126.email === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/identities/" + i17,"#/properties/identities/items/required","required",{missingProperty: "email"},data126));
errors++;
}
if(data126.name === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/identities/" + i17,"#/properties/identities/items/required","required",{missingProperty: "name"},data126));
errors++;
}
if(data126.role === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/identities/" + i17,"#/properties/identities/items/required","required",{missingProperty: "role"},data126));
errors++;
}
for(const key26 in data126){
if(!((((key26 === "email") || (key26 === "name")) || (key26 === "role")) || (key26 === "person"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/identities/" + i17,"#/properties/identities/items/additionalProperties","additionalProperties",{additionalProperty: key26},data126));
errors++;
}
}
if(data126.email !== undefined){
let data127 = data126.email;
if(typeof data127 === "string"){
if(func2(data127) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/identities/" + i17+"/email","#/properties/identities/items/properties/email/minLength","minLength",{limit: 1},data127));
errors++;
}
if(!pattern32.test(data127)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/identities/" + i17+"/email","#/properties/identities/items/properties/email/pattern","pattern",{pattern: "^[^\\s@]+@[^\\s@]+$"},data127));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/identities/" + i17+"/email","#/properties/identities/items/properties/email/type","type",{type: "string"},data127));
errors++;
}
}
if(data126.name !== undefined){
let data128 = data126.name;
if(typeof data128 === "string"){
if(func2(data128) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/identities/" + i17+"/name","#/properties/identities/items/properties/name/minLength","minLength",{limit: 1},data128));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/identities/" + i17+"/name","#/properties/identities/items/properties/name/type","type",{type: "string"},data128));
errors++;
}
}
if(data126.role !== undefined){
let data129 = data126.role;
if(typeof data129 === "string"){
if(func2(data129) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/identities/" + i17+"/role","#/properties/identities/items/properties/role/minLength","minLength",{limit: 1},data129));
errors++;
}
if(!pattern6.test(data129)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/identities/" + i17+"/role","#/properties/identities/items/properties/role/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data129));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/identities/" + i17+"/role","#/properties/identities/items/properties/role/type","type",{type: "string"},data129));
errors++;
}
}
if(data126.person !== undefined){
let data130 = data126.person;
if(typeof data130 === "string"){
if(func2(data130) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/identities/" + i17+"/person","#/properties/identities/items/properties/person/minLength","minLength",{limit: 1},data130));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/identities/" + i17+"/person","#/properties/identities/items/properties/person/type","type",{type: "string"},data130));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/identities/" + i17,"#/properties/identities/items/type","type",{type: "object"},data126));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/identities","#/properties/identities/type","type",{type: "array"},data125));
errors++;
}
}
if(data.clauses !== undefined){
let data131 = data.clauses;
if(Array.isArray(data131)){
const len18 = data131.length;
for(let i18=0; i18<len18; i18++){
let data132 = data131[i18];
if(data132 && typeof data132 == "object" && !Array.isArray(data132)){
if(data132.no === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/clauses/" + i18,"#/properties/clauses/items/required","required",{missingProperty: "no"},data132));
errors++;
}
if(data132.slug === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/clauses/" + i18,"#/properties/clauses/items/required","required",{missingProperty: "slug"},data132));
errors++;
}
if(data132.title === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/clauses/" + i18,"#/properties/clauses/items/required","required",{missingProperty: "title"},data132));
errors++;
}
for(const key27 in data132){
if(!((((((((key27 === "no") || (key27 === "slug")) || (key27 === "title")) || (key27 === "summary")) || (key27 === "quote")) || (key27 === "note")) || (key27 === "children")) || (key27 === "register"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/clauses/" + i18,"#/properties/clauses/items/additionalProperties","additionalProperties",{additionalProperty: key27},data132));
errors++;
}
}
if(data132.no !== undefined){
let data133 = data132.no;
if(typeof data133 === "string"){
if(func2(data133) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/clauses/" + i18+"/no","#/properties/clauses/items/properties/no/minLength","minLength",{limit: 1},data133));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/clauses/" + i18+"/no","#/properties/clauses/items/properties/no/type","type",{type: "string"},data133));
errors++;
}
}
if(data132.slug !== undefined){
let data134 = data132.slug;
if(typeof data134 === "string"){
if(func2(data134) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/clauses/" + i18+"/slug","#/properties/clauses/items/properties/slug/minLength","minLength",{limit: 1},data134));
errors++;
}
if(!pattern6.test(data134)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/clauses/" + i18+"/slug","#/properties/clauses/items/properties/slug/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data134));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/clauses/" + i18+"/slug","#/properties/clauses/items/properties/slug/type","type",{type: "string"},data134));
errors++;
}
}
if(data132.title !== undefined){
let data135 = data132.title;
if(typeof data135 === "string"){
if(func2(data135) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/clauses/" + i18+"/title","#/properties/clauses/items/properties/title/minLength","minLength",{limit: 1},data135));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/clauses/" + i18+"/title","#/properties/clauses/items/properties/title/type","type",{type: "string"},data135));
errors++;
}
}
if(data132.summary !== undefined){
let data136 = data132.summary;
if(typeof data136 === "string"){
if(func2(data136) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/clauses/" + i18+"/summary","#/properties/clauses/items/properties/summary/minLength","minLength",{limit: 1},data136));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/clauses/" + i18+"/summary","#/properties/clauses/items/properties/summary/type","type",{type: "string"},data136));
errors++;
}
}
if(data132.quote !== undefined){
let data137 = data132.quote;
if(typeof data137 === "string"){
if(func2(data137) > 60){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/clauses/" + i18+"/quote","#/properties/clauses/items/properties/quote/maxLength","maxLength",{limit: 60},data137));
errors++;
}
if(func2(data137) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/clauses/" + i18+"/quote","#/properties/clauses/items/properties/quote/minLength","minLength",{limit: 1},data137));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/clauses/" + i18+"/quote","#/properties/clauses/items/properties/quote/type","type",{type: "string"},data137));
errors++;
}
}
if(data132.note !== undefined){
let data138 = data132.note;
if(typeof data138 === "string"){
if(func2(data138) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/clauses/" + i18+"/note","#/properties/clauses/items/properties/note/minLength","minLength",{limit: 1},data138));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/clauses/" + i18+"/note","#/properties/clauses/items/properties/note/type","type",{type: "string"},data138));
errors++;
}
}
if(data132.children !== undefined){
let data139 = data132.children;
if(Array.isArray(data139)){
const len19 = data139.length;
for(let i19=0; i19<len19; i19++){
if(!(validate21(data139[i19], {instancePath:instancePath+"/clauses/" + i18+"/children/" + i19,parentData:data139,parentDataProperty:i19,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/clauses/" + i18+"/children","#/properties/clauses/items/properties/children/type","type",{type: "array"},data139));
errors++;
}
}
if(data132.register !== undefined){
let data141 = data132.register;
if(Array.isArray(data141)){
const len20 = data141.length;
for(let i20=0; i20<len20; i20++){
let data142 = data141[i20];
if(data142 && typeof data142 == "object" && !Array.isArray(data142)){
if(data142.row === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/clauses/" + i18+"/register/" + i20,"#/properties/clauses/items/properties/register/items/required","required",{missingProperty: "row"},data142));
errors++;
}
if(data142.nature === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/clauses/" + i18+"/register/" + i20,"#/properties/clauses/items/properties/register/items/required","required",{missingProperty: "nature"},data142));
errors++;
}
if(data142.checks === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/clauses/" + i18+"/register/" + i20,"#/properties/clauses/items/properties/register/items/required","required",{missingProperty: "checks"},data142));
errors++;
}
for(const key28 in data142){
if(!((((key28 === "row") || (key28 === "nature")) || (key28 === "checks")) || (key28 === "human"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/clauses/" + i18+"/register/" + i20,"#/properties/clauses/items/properties/register/items/additionalProperties","additionalProperties",{additionalProperty: key28},data142));
errors++;
}
}
if(data142.row !== undefined){
let data143 = data142.row;
if(typeof data143 === "string"){
if(func2(data143) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/clauses/" + i18+"/register/" + i20+"/row","#/properties/clauses/items/properties/register/items/properties/row/minLength","minLength",{limit: 1},data143));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/clauses/" + i18+"/register/" + i20+"/row","#/properties/clauses/items/properties/register/items/properties/row/type","type",{type: "string"},data143));
errors++;
}
}
if(data142.nature !== undefined){
let data144 = data142.nature;
if(!(((((data144 === "obligation") || (data144 === "criterion")) || (data144 === "scope")) || (data144 === "definition")) || (data144 === "consequence"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/clauses/" + i18+"/register/" + i20+"/nature","#/properties/clauses/items/properties/register/items/properties/nature/enum","enum",{allowedValues: schema31.properties.clauses.items.properties.register.items.properties.nature.enum},data144));
errors++;
}
}
if(data142.checks !== undefined){
let data145 = data142.checks;
if(Array.isArray(data145)){
const len21 = data145.length;
for(let i21=0; i21<len21; i21++){
let data146 = data145[i21];
if(!((((((((((data146 === "P") || (data146 === "E")) || (data146 === "C")) || (data146 === "T")) || (data146 === "D")) || (data146 === "X")) || (data146 === "H")) || (data146 === "S")) || (data146 === "Q")) || (data146 === "N"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/clauses/" + i18+"/register/" + i20+"/checks/" + i21,"#/properties/clauses/items/properties/register/items/properties/checks/items/enum","enum",{allowedValues: schema31.properties.clauses.items.properties.register.items.properties.checks.items.enum},data146));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/clauses/" + i18+"/register/" + i20+"/checks","#/properties/clauses/items/properties/register/items/properties/checks/type","type",{type: "array"},data145));
errors++;
}
}
if(data142.human !== undefined){
let data147 = data142.human;
if(typeof data147 !== "boolean"){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/clauses/" + i18+"/register/" + i20+"/human","#/properties/clauses/items/properties/register/items/properties/human/type","type",{type: "boolean"},data147));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/clauses/" + i18+"/register/" + i20,"#/properties/clauses/items/properties/register/items/type","type",{type: "object"},data142));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/clauses/" + i18+"/register","#/properties/clauses/items/properties/register/type","type",{type: "array"},data141));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/clauses/" + i18,"#/properties/clauses/items/type","type",{type: "object"},data132));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/clauses","#/properties/clauses/type","type",{type: "array"},data131));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/type","type",{type: "object"},data));
errors++;
}
validate20.errors = vErrors;
return errors === 0;
});
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const wrapper0 = {validate: validate21};
module.exports = validate20;
module.exports.default = validate20;

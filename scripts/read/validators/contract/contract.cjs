// Generated from schemas by `npm run generate`. Do not edit.
"use strict";
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://yanshou.invalid/schemas/contract/contract.schema.json","title":"合同","description":"合同事实","type":"object","properties":{"id":{"title":"合同编号","description":"与目录名相同，例如 HT-2025-018","type":"string","minLength":1,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","x-form":"英文字母、数字、点、下划线与连字符"},"title":{"title":"项目名称","description":"合同上的项目全名","type":"string","minLength":1},"short_title":{"title":"简称","description":"页面与封面用的短名","type":"string","minLength":1},"zone":{"title":"时区","description":"合同履行地时区，IANA 名称，例如 Asia/Shanghai","type":"string","minLength":1},"sample":{"title":"示例声明","description":"材料为合成数据时填写：页面与档案会显著标明，并以代称打印双方","type":"object","properties":{"notice":{"title":"声明","description":"显示在每一页上的话，例如 合成数据，与双方实际履约无关","type":"string","minLength":1},"as_of":{"title":"默认截至日","description":"不指定 --as-of 时使用的日期","type":"string","minLength":1,"format":"date"},"client_alias":{"title":"甲方代称","description":"打印用，例如 甲方（示例）","type":"string","minLength":1},"provider_alias":{"title":"乙方代称","description":"打印用，例如 乙方（示例）","type":"string","minLength":1}},"required":["notice","as_of","client_alias","provider_alias"],"additionalProperties":false},"client":{"title":"甲方","description":"采购人","type":"object","properties":{"name":{"title":"甲方名称","description":"合同落款处的单位全称","type":"string","minLength":1},"address":{"title":"甲方地址","description":"合同落款处的地址","type":"string","minLength":1}},"required":["name"],"additionalProperties":false},"provider":{"title":"乙方","description":"供应商","type":"object","properties":{"name":{"title":"乙方名称","description":"合同落款处供应商的全称","type":"string","minLength":1},"address":{"title":"乙方地址","description":"供应商的通信地址","type":"string","minLength":1}},"required":["name"],"additionalProperties":false},"project":{"title":"采购项目","description":"采购环节的编号与方式","type":"object","properties":{"no":{"title":"项目编号","description":"采购公告上的项目编号","type":"string","minLength":1},"method":{"title":"采购方式","description":"例如 竞争性磋商","type":"string","minLength":1},"awarded_on":{"title":"成交日期","description":"评审确定供应商的日期","type":"string","minLength":1,"format":"date"},"agency":{"title":"采购机构","description":"组织采购的机构名称","type":"string","minLength":1}},"required":[],"additionalProperties":false},"signed_on":{"title":"签订日期","description":"双方签字盖章的日期，以较晚者为准","type":"string","minLength":1,"format":"date"},"term":{"title":"服务期","description":"起止两日都计入","type":"object","properties":{"years":{"title":"年数","description":"合同以年约定服务期时写几年，程序核对起止两日；各种算法见参数","type":"integer","minimum":1},"from":{"title":"起","description":"第一天","type":"string","minLength":1,"format":"date"},"to":{"title":"止","description":"最后一天，当日 24:00 届满","type":"string","minLength":1,"format":"date"}},"required":["from","to"],"additionalProperties":false},"amount":{"title":"合同金额","description":"总价；没有固定总价的合同可以不写","type":"object","properties":{"total":{"title":"小写金额","description":"单位元","type":"string","minLength":1,"pattern":"^(0|[1-9][0-9]*)\\.[0-9]{2}$","x-form":"带引号、两位小数，如 \"120000.00\""},"capital":{"title":"大写金额","description":"照合同写，程序核对大小写是否一致","type":"string","minLength":1}},"required":["total","capital"],"additionalProperties":false},"payments":{"title":"付款安排","description":"按合同顺序","type":"array","items":{"title":"一笔付款","description":"一次付款的条件与期限","type":"object","properties":{"id":{"title":"短名","description":"例如 prepayment、final-payment","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"title":{"title":"名称","description":"例如 预付款","type":"string","minLength":1},"clause":{"title":"条款","description":"写明本笔付款的条款短名","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"share":{"title":"比例","description":"例如 \"60%\"","type":"string","minLength":1},"amount":{"title":"金额","description":"按比例算出的金额，单位元","type":"string","minLength":1,"pattern":"^(0|[1-9][0-9]*)\\.[0-9]{2}$","x-form":"带引号、两位小数，如 \"120000.00\""},"after":{"title":"前提","description":"什么发生之后付，例如 合同签订后","type":"string","minLength":1},"accepted":{"title":"以验收合格为前提","description":"发票与付款应在验收合格之后","const":true},"workdays":{"title":"付款期限","description":"收到发票后多少个工作日内支付","type":"integer","minimum":1},"outer":{"title":"法定期限","description":"法规另定的最长付款期限，列在约定期限旁边，不代替约定；没有的不写","type":"object","properties":{"days":{"title":"天数","description":"收到发票后多少天（自然日）内，当天不算，例如 30","type":"integer","minimum":1,"maximum":3650},"basis":{"title":"依据","description":"文件名称与文号，例如 财库〔2019〕38号","type":"string","minLength":1}},"required":["days","basis"],"additionalProperties":false}},"required":["id","title","clause","amount","after"],"additionalProperties":false}},"service_items":{"title":"服务项","description":"分项服务清单","type":"array","items":{"title":"服务项","description":"清单的一行","type":"object","properties":{"id":{"title":"短名","description":"例如 item-1","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"no":{"title":"序号","description":"清单上的序号，加引号","type":"string","minLength":1},"title":{"title":"名称","description":"分项服务名称","type":"string","minLength":1},"clause":{"title":"条款","description":"对应条款短名","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"}},"required":["id","no","title","clause"],"additionalProperties":false}},"service_rows":{"title":"运维内容","description":"服务项之下按月核对有无材料的各行","type":"array","items":{"title":"运维内容","description":"一行运维内容","type":"object","properties":{"id":{"title":"短名","description":"例如 row-1-1；无发生申报的 item 可写它","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"no":{"title":"行号","description":"表里的行号，加引号，例如 \"1-1\"","type":"string","minLength":1},"title":{"title":"名称","description":"用自己的话写这一行做什么，例如 与省平台、区县基层系统对接","type":"string","minLength":1},"item":{"title":"服务项","description":"所属服务项的短名，例如 item-1","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"system":{"title":"系统","description":"所属系统的短名","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"module":{"title":"模块","description":"所属运维模块，与系统清单里的写法一致","type":"string","minLength":1},"clause":{"title":"条款","description":"这一行的条款短名","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"answers":{"title":"什么算材料","description":"哪些记录算这一行当月的材料，任一种即可","type":"array","minItems":1,"items":{"title":"材料","description":"一种记录","type":"object","properties":{"kind":{"title":"种类","description":"记录种类，例如 incident","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"where":{"title":"筛选","description":"CEL 表达式，变量名 record；不写则该种类都算","type":"string","minLength":1}},"required":["kind"],"additionalProperties":false}}},"required":["id","no","title","item","system","module","clause","answers"],"additionalProperties":false,"x-type":"ServiceRow"}},"bodies":{"title":"合同提到的其他机构","description":"有权提要求或接收材料的机构","type":"array","items":{"title":"机构","description":"一家机构","type":"object","properties":{"id":{"title":"短名","description":"例如 big-data-bureau","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"name":{"title":"名称","description":"合同中的写法","type":"string","minLength":1},"clause":{"title":"条款","description":"在哪一条出现","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"}},"required":["id","name"],"additionalProperties":false}},"copies":{"title":"份数","description":"合同约定了份数的文件，一种一条","type":"array","items":{"title":"一种文件","description":"一种文件的份数","type":"object","x-type":"CopiesRule","properties":{"document":{"title":"文件种类","description":"contract-document 的细类，例如 contract","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"clause":{"title":"条款","description":"约定份数的条款短名","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"counts":{"title":"各方份数","description":"各持有方分得的份数，次序不论，例如 [2, 2, 1]","type":"array","minItems":1,"items":{"title":"份数","description":"一个持有方的份数","type":"integer","minimum":1}}},"required":["document","clause","counts"],"additionalProperties":false}},"events":{"title":"事件的后果","description":"合同对不可抗力、中止等事件约定的后果，一种一条","type":"array","items":{"title":"一种事件","description":"一种事件的后果","type":"object","x-type":"EventRule","properties":{"subtype":{"title":"事件种类","description":"contract-event 的细类，例如 force-majeure","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"clause":{"title":"条款","description":"约定这一后果的条款短名","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"days":{"title":"持续天数","description":"持续到多少天（含）应有下一步","type":"integer","minimum":1},"next":{"title":"下一步","description":"应有的下一步，contract-event 的细类，例如 negotiation","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"}},"required":["subtype","clause"],"additionalProperties":false}},"formulas":{"title":"金额约定","description":"以比例约定的违约金等，只在有书面决定时计算","type":"array","items":{"title":"约定","description":"一条金额约定","type":"object","properties":{"id":{"title":"短名","description":"例如 nda-damages","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"title":{"title":"名称","description":"例如 保密违约金","type":"string","minLength":1},"clause":{"title":"条款","description":"所在条款","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"base":{"title":"计算基数","description":"contract 按合同总价；stated 按决定里写明的基数","enum":["contract","stated"]},"rate_from":{"title":"比例下限","description":"例如 \"1%\"","type":"string","minLength":1},"rate_to":{"title":"比例上限","description":"例如 \"5%\"；只有一个比例时与下限相同","type":"string","minLength":1}},"required":["id","title","clause","rate_from","rate_to"],"additionalProperties":false}},"clocks":{"title":"计时","description":"由一件事起算、由清单里一项要求了结的期限，例如验收确认；列在期限里，从那项要求取期限","type":"array","items":{"title":"计时","description":"一个期限","type":"object","x-type":"WatchedClock","properties":{"id":{"title":"短名","description":"例如 acceptance；不与付款安排、延续期限重名","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"title":{"title":"名称","description":"例如 验收确认","type":"string","minLength":1},"clause":{"title":"条款","description":"约定这一期限的条款短名","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"requirement":{"title":"要求","description":"checklist.yaml 里只应交一次（once）的那项要求的短名，例如 acceptance-confirmation","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"}},"required":["id","title","clause","requirement"],"additionalProperties":false}},"shifts":{"title":"顺延","description":"哪种合同事件使哪些期限、哪些应交的材料顺延；记录由甲方身份提交或合并的才生效。没有写的，事件照列，期限不动","type":"array","items":{"title":"一条顺延","description":"一种事件","type":"object","x-type":"ClockShiftRule","properties":{"subtype":{"title":"事件种类","description":"contract-event 的 subtype，例如 force-majeure","enum":["suspension","force-majeure"]},"clause":{"title":"条款","description":"约定顺延的条款短名","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"clocks":{"title":"顺延的期限","description":"term 为服务期；其余写付款安排或计时的短名","type":"array","minItems":1,"items":{"title":"期限","description":"term、付款安排或计时的短名","type":"string","minLength":1}},"duties":{"title":"随之变动的要求","description":"条款说停下的日子里谁的哪些义务可以顺延，就写哪些；一项要求按列出的先后，以第一条说到它的为准。没有说到的，应交日不动","type":"array","minItems":1,"items":{"title":"一类要求","description":"谁的、哪些，怎样变动","type":"object","x-type":"DutyShift","properties":{"owners":{"title":"谁的","description":"要求的责任方；不写则不论是谁的","type":"array","minItems":1,"items":{"title":"责任方","description":"provider、client、both、panel","enum":["provider","client","both","panel"]}},"requirements":{"title":"哪些","description":"checklist.yaml 里要求的短名；不写则是责任方的每一项","type":"array","minItems":1,"items":{"title":"要求","description":"要求的短名","type":"string","minLength":1}},"effect":{"title":"怎样变动","description":"move 应交日往后推停下的日子；fall-away 所属的日子全停下的不再要求，其余同 move；none 不变动","enum":["move","fall-away","none"]}},"required":["effect"],"additionalProperties":false}}},"required":["subtype","clause","clocks"],"additionalProperties":false}},"terms":{"title":"延续期限","description":"服务期与付款之外、双方仍受约束的期限，例如保密期；列在期限里","type":"array","items":{"title":"期限","description":"一个期限","type":"object","x-type":"LastingTerm","properties":{"id":{"title":"短名","description":"例如 confidentiality","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"title":{"title":"名称","description":"例如 保密期","type":"string","minLength":1},"clause":{"title":"条款","description":"约定这一期限的条款短名","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"after":{"title":"起点","description":"signed_on 签订日、term.start 或 term.end；可引用参数","oneOf":[{"title":"起点","description":"signed_on、term.start 或 term.end","enum":["signed_on","term.start","term.end"]},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"years":{"title":"年数","description":"起点之后整几年，例如 5","type":"integer","minimum":1}},"required":["id","title","clause","after","years"],"additionalProperties":false}},"aliases":{"title":"用语对照","description":"合同原词与打印用语的对照表；打印为“打印用语（合同写作原词）”，引文不改","oneOf":[{"title":"用语对照","description":"左边合同原词，右边打印用语","type":"object","not":{"required":["param"]},"additionalProperties":{"type":"string","minLength":1}},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"roles":{"title":"角色","description":"身份可属的角色；client 与 provider 必须有","type":"array","items":{"title":"角色","description":"一种角色","type":"object","properties":{"id":{"title":"短名","description":"client、provider、panel 等","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"title":{"title":"名称","description":"例如 甲方","type":"string","minLength":1}},"required":["id","title"],"additionalProperties":false}},"identities":{"title":"身份","description":"谁用哪个邮箱提交；甲方认定只有来自 client 身份的提交或合并才生效","type":"array","items":{"title":"身份","description":"一个提交身份","type":"object","properties":{"email":{"title":"邮箱","description":"git 提交使用的邮箱","type":"string","minLength":1},"name":{"title":"姓名","description":"提交使用的名字","type":"string","minLength":1},"role":{"title":"角色","description":"roles 里的短名","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"person":{"title":"人员编号","description":"对应的人员编号，例如 PER-01","type":"string","minLength":1}},"required":["email","name","role"],"additionalProperties":false}},"clauses":{"title":"条款树","description":"从第一章到最后一个附件","type":"array","items":{"title":"条款","description":"合同条款树的一个节点：编号照合同印的写，slug 是全合同唯一的英文短名，其他文件用 slug 引用它。","type":"object","properties":{"no":{"title":"编号","description":"合同上印的编号，加引号，例如 \"10.3\"、\"廉政-3.1\"","type":"string","minLength":1},"slug":{"title":"短名","description":"其他文件引用本条款时写的英文短名，一经使用不再改","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"title":{"title":"标题","description":"几个字的标题，例如 运行维护文档齐全","type":"string","minLength":1},"summary":{"title":"要点","description":"用自己的话写一句这一条要求什么，不抄原文","type":"string","minLength":1},"quote":{"title":"引文","description":"确有必要时引用的原文短句，不超过 60 字","type":"string","minLength":1,"maxLength":60},"note":{"title":"备注","description":"给本方看的说明：与其他条款的矛盾、引用法规的现状等","type":"string","minLength":1},"children":{"title":"下级条款","description":"按合同顺序列出下级条款","type":"array","items":{"$ref":"#/$defs/clause"}},"register":{"title":"义务登记","description":"本条款登记的每一行义务：程序可以做哪些核对、哪些要人判断；coverage 命令据此说明由什么核对","type":"array","items":{"title":"登记行","x-type":"RegisterRow","description":"一行义务","type":"object","properties":{"row":{"title":"行号","description":"登记表中的行号，例如 10.4-c","type":"string","minLength":1},"nature":{"title":"性质","description":"obligation 义务、criterion 考核标准、scope 范围、definition 定义、consequence 后果","enum":["obligation","criterion","scope","definition","consequence"]},"checks":{"title":"核对方式","description":"P 有没有、E 写法、C 周期、T 先后、D 期限、X 引用、H 附件校验、S 签章、Q 数量金额、N 有无未决认定","type":"array","items":{"enum":["P","E","C","T","D","X","H","S","Q","N"]}},"human":{"title":"须人判断","description":"为真时还需要人来判断","type":"boolean"}},"required":["row","nature","checks"],"additionalProperties":false}}},"required":["no","slug","title"],"additionalProperties":false,"x-value":"#/$defs/clause"}}},"required":["id","title","short_title","zone","client","provider","signed_on","term","roles","identities","clauses"],"additionalProperties":false,"$defs":{"param":{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false},"clause":{"title":"条款","description":"合同条款树的一个节点：编号照合同印的写，slug 是全合同唯一的英文短名，其他文件用 slug 引用它。","type":"object","properties":{"no":{"title":"编号","description":"合同上印的编号，加引号，例如 \"10.3\"、\"廉政-3.1\"","type":"string","minLength":1},"slug":{"title":"短名","description":"其他文件引用本条款时写的英文短名，一经使用不再改","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"title":{"title":"标题","description":"几个字的标题，例如 运行维护文档齐全","type":"string","minLength":1},"summary":{"title":"要点","description":"用自己的话写一句这一条要求什么，不抄原文","type":"string","minLength":1},"quote":{"title":"引文","description":"确有必要时引用的原文短句，不超过 60 字","type":"string","minLength":1,"maxLength":60},"note":{"title":"备注","description":"给本方看的说明：与其他条款的矛盾、引用法规的现状等","type":"string","minLength":1},"children":{"title":"下级条款","description":"按合同顺序列出下级条款","type":"array","items":{"$ref":"#/$defs/clause"}},"register":{"title":"义务登记","description":"本条款登记的每一行义务：程序可以做哪些核对、哪些要人判断；coverage 命令据此说明由什么核对","type":"array","items":{"title":"登记行","x-type":"RegisterRow","description":"一行义务","type":"object","properties":{"row":{"title":"行号","description":"登记表中的行号，例如 10.4-c","type":"string","minLength":1},"nature":{"title":"性质","description":"obligation 义务、criterion 考核标准、scope 范围、definition 定义、consequence 后果","enum":["obligation","criterion","scope","definition","consequence"]},"checks":{"title":"核对方式","description":"P 有没有、E 写法、C 周期、T 先后、D 期限、X 引用、H 附件校验、S 签章、Q 数量金额、N 有无未决认定","type":"array","items":{"enum":["P","E","C","T","D","X","H","S","Q","N"]}},"human":{"title":"须人判断","description":"为真时还需要人来判断","type":"boolean"}},"required":["row","nature","checks"],"additionalProperties":false}}},"required":["no","slug","title"],"additionalProperties":false}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = require("ajv/dist/runtime/ucs2length").default;
const pattern4 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
const pattern5 = new RegExp("^(0|[1-9][0-9]*)\\.[0-9]{2}$", "u");
const pattern6 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
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
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "no"},schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.slug === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "slug"},schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.title === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "no") || (key0 === "slug")) || (key0 === "title")) || (key0 === "summary")) || (key0 === "quote")) || (key0 === "note")) || (key0 === "children")) || (key0 === "register"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.no !== undefined){
let data0 = data.no;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err4 = {instancePath:instancePath+"/no",schemaPath:"#/properties/no/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema32.properties.no,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/no",schemaPath:"#/properties/no/type",keyword:"type",params:{type: "string"},schema:schema32.properties.no.type,parentSchema:schema32.properties.no,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.slug !== undefined){
let data1 = data.slug;
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err6 = {instancePath:instancePath+"/slug",schemaPath:"#/properties/slug/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema32.properties.slug,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern6.test(data1)){
const err7 = {instancePath:instancePath+"/slug",schemaPath:"#/properties/slug/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema32.properties.slug,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/slug",schemaPath:"#/properties/slug/type",keyword:"type",params:{type: "string"},schema:schema32.properties.slug.type,parentSchema:schema32.properties.slug,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.title !== undefined){
let data2 = data.title;
if(typeof data2 === "string"){
if(func2(data2) < 1){
const err9 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema32.properties.title,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},schema:schema32.properties.title.type,parentSchema:schema32.properties.title,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.summary !== undefined){
let data3 = data.summary;
if(typeof data3 === "string"){
if(func2(data3) < 1){
const err11 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema32.properties.summary,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "string"},schema:schema32.properties.summary.type,parentSchema:schema32.properties.summary,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.quote !== undefined){
let data4 = data.quote;
if(typeof data4 === "string"){
if(func2(data4) > 60){
const err13 = {instancePath:instancePath+"/quote",schemaPath:"#/properties/quote/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema32.properties.quote,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(func2(data4) < 1){
const err14 = {instancePath:instancePath+"/quote",schemaPath:"#/properties/quote/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema32.properties.quote,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/quote",schemaPath:"#/properties/quote/type",keyword:"type",params:{type: "string"},schema:schema32.properties.quote.type,parentSchema:schema32.properties.quote,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.note !== undefined){
let data5 = data.note;
if(typeof data5 === "string"){
if(func2(data5) < 1){
const err16 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema32.properties.note,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"},schema:schema32.properties.note.type,parentSchema:schema32.properties.note,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
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
const err18 = {instancePath:instancePath+"/children",schemaPath:"#/properties/children/type",keyword:"type",params:{type: "array"},schema:schema32.properties.children.type,parentSchema:schema32.properties.children,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
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
const err19 = {instancePath:instancePath+"/register/" + i1,schemaPath:"#/properties/register/items/required",keyword:"required",params:{missingProperty: "row"},schema:schema32.properties.register.items.required,parentSchema:schema32.properties.register.items,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data9.nature === undefined){
const err20 = {instancePath:instancePath+"/register/" + i1,schemaPath:"#/properties/register/items/required",keyword:"required",params:{missingProperty: "nature"},schema:schema32.properties.register.items.required,parentSchema:schema32.properties.register.items,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data9.checks === undefined){
const err21 = {instancePath:instancePath+"/register/" + i1,schemaPath:"#/properties/register/items/required",keyword:"required",params:{missingProperty: "checks"},schema:schema32.properties.register.items.required,parentSchema:schema32.properties.register.items,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key1 in data9){
if(!((((key1 === "row") || (key1 === "nature")) || (key1 === "checks")) || (key1 === "human"))){
const err22 = {instancePath:instancePath+"/register/" + i1,schemaPath:"#/properties/register/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema32.properties.register.items,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data9.row !== undefined){
let data10 = data9.row;
if(typeof data10 === "string"){
if(func2(data10) < 1){
const err23 = {instancePath:instancePath+"/register/" + i1+"/row",schemaPath:"#/properties/register/items/properties/row/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema32.properties.register.items.properties.row,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/register/" + i1+"/row",schemaPath:"#/properties/register/items/properties/row/type",keyword:"type",params:{type: "string"},schema:schema32.properties.register.items.properties.row.type,parentSchema:schema32.properties.register.items.properties.row,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data9.nature !== undefined){
let data11 = data9.nature;
if(!(((((data11 === "obligation") || (data11 === "criterion")) || (data11 === "scope")) || (data11 === "definition")) || (data11 === "consequence"))){
const err25 = {instancePath:instancePath+"/register/" + i1+"/nature",schemaPath:"#/properties/register/items/properties/nature/enum",keyword:"enum",params:{allowedValues: schema32.properties.register.items.properties.nature.enum},schema:schema32.properties.register.items.properties.nature.enum,parentSchema:schema32.properties.register.items.properties.nature,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
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
const err26 = {instancePath:instancePath+"/register/" + i1+"/checks/" + i2,schemaPath:"#/properties/register/items/properties/checks/items/enum",keyword:"enum",params:{allowedValues: schema32.properties.register.items.properties.checks.items.enum},schema:schema32.properties.register.items.properties.checks.items.enum,parentSchema:schema32.properties.register.items.properties.checks.items,data:data13};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/register/" + i1+"/checks",schemaPath:"#/properties/register/items/properties/checks/type",keyword:"type",params:{type: "array"},schema:schema32.properties.register.items.properties.checks.type,parentSchema:schema32.properties.register.items.properties.checks,data:data12};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data9.human !== undefined){
let data14 = data9.human;
if(typeof data14 !== "boolean"){
const err28 = {instancePath:instancePath+"/register/" + i1+"/human",schemaPath:"#/properties/register/items/properties/human/type",keyword:"type",params:{type: "boolean"},schema:schema32.properties.register.items.properties.human.type,parentSchema:schema32.properties.register.items.properties.human,data:data14};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/register/" + i1,schemaPath:"#/properties/register/items/type",keyword:"type",params:{type: "object"},schema:schema32.properties.register.items.type,parentSchema:schema32.properties.register.items,data:data9};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/register",schemaPath:"#/properties/register/type",keyword:"type",params:{type: "array"},schema:schema32.properties.register.type,parentSchema:schema32.properties.register,data:data8};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
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
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.short_title === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "short_title"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.zone === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "zone"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.client === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "client"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.provider === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "provider"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.signed_on === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "signed_on"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.term === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "term"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.roles === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "roles"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.identities === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "identities"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.clauses === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "clauses"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err11 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err12 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.id,data:data0};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!pattern4.test(data0)){
const err13 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"},schema:"^[A-Za-z0-9][A-Za-z0-9._-]*$",parentSchema:schema31.properties.id,data:data0};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},schema:schema31.properties.id.type,parentSchema:schema31.properties.id,data:data0};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err15 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.title,data:data1};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},schema:schema31.properties.title.type,parentSchema:schema31.properties.title,data:data1};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.short_title !== undefined){
let data2 = data.short_title;
if(typeof data2 === "string"){
if(func2(data2) < 1){
const err17 = {instancePath:instancePath+"/short_title",schemaPath:"#/properties/short_title/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.short_title,data:data2};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/short_title",schemaPath:"#/properties/short_title/type",keyword:"type",params:{type: "string"},schema:schema31.properties.short_title.type,parentSchema:schema31.properties.short_title,data:data2};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.zone !== undefined){
let data3 = data.zone;
if(typeof data3 === "string"){
if(func2(data3) < 1){
const err19 = {instancePath:instancePath+"/zone",schemaPath:"#/properties/zone/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.zone,data:data3};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/zone",schemaPath:"#/properties/zone/type",keyword:"type",params:{type: "string"},schema:schema31.properties.zone.type,parentSchema:schema31.properties.zone,data:data3};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.sample !== undefined){
let data4 = data.sample;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.notice === undefined){
const err21 = {instancePath:instancePath+"/sample",schemaPath:"#/properties/sample/required",keyword:"required",params:{missingProperty: "notice"},schema:schema31.properties.sample.required,parentSchema:schema31.properties.sample,data:data4};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data4.as_of === undefined){
const err22 = {instancePath:instancePath+"/sample",schemaPath:"#/properties/sample/required",keyword:"required",params:{missingProperty: "as_of"},schema:schema31.properties.sample.required,parentSchema:schema31.properties.sample,data:data4};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data4.client_alias === undefined){
const err23 = {instancePath:instancePath+"/sample",schemaPath:"#/properties/sample/required",keyword:"required",params:{missingProperty: "client_alias"},schema:schema31.properties.sample.required,parentSchema:schema31.properties.sample,data:data4};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data4.provider_alias === undefined){
const err24 = {instancePath:instancePath+"/sample",schemaPath:"#/properties/sample/required",keyword:"required",params:{missingProperty: "provider_alias"},schema:schema31.properties.sample.required,parentSchema:schema31.properties.sample,data:data4};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key1 in data4){
if(!((((key1 === "notice") || (key1 === "as_of")) || (key1 === "client_alias")) || (key1 === "provider_alias"))){
const err25 = {instancePath:instancePath+"/sample",schemaPath:"#/properties/sample/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema31.properties.sample,data:data4};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data4.notice !== undefined){
let data5 = data4.notice;
if(typeof data5 === "string"){
if(func2(data5) < 1){
const err26 = {instancePath:instancePath+"/sample/notice",schemaPath:"#/properties/sample/properties/notice/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.sample.properties.notice,data:data5};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/sample/notice",schemaPath:"#/properties/sample/properties/notice/type",keyword:"type",params:{type: "string"},schema:schema31.properties.sample.properties.notice.type,parentSchema:schema31.properties.sample.properties.notice,data:data5};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data4.as_of !== undefined){
let data6 = data4.as_of;
if(typeof data6 === "string"){
if(func2(data6) < 1){
const err28 = {instancePath:instancePath+"/sample/as_of",schemaPath:"#/properties/sample/properties/as_of/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.sample.properties.as_of,data:data6};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!(formats0(data6))){
const err29 = {instancePath:instancePath+"/sample/as_of",schemaPath:"#/properties/sample/properties/as_of/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema31.properties.sample.properties.as_of,data:data6};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/sample/as_of",schemaPath:"#/properties/sample/properties/as_of/type",keyword:"type",params:{type: "string"},schema:schema31.properties.sample.properties.as_of.type,parentSchema:schema31.properties.sample.properties.as_of,data:data6};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data4.client_alias !== undefined){
let data7 = data4.client_alias;
if(typeof data7 === "string"){
if(func2(data7) < 1){
const err31 = {instancePath:instancePath+"/sample/client_alias",schemaPath:"#/properties/sample/properties/client_alias/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.sample.properties.client_alias,data:data7};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/sample/client_alias",schemaPath:"#/properties/sample/properties/client_alias/type",keyword:"type",params:{type: "string"},schema:schema31.properties.sample.properties.client_alias.type,parentSchema:schema31.properties.sample.properties.client_alias,data:data7};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data4.provider_alias !== undefined){
let data8 = data4.provider_alias;
if(typeof data8 === "string"){
if(func2(data8) < 1){
const err33 = {instancePath:instancePath+"/sample/provider_alias",schemaPath:"#/properties/sample/properties/provider_alias/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.sample.properties.provider_alias,data:data8};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/sample/provider_alias",schemaPath:"#/properties/sample/properties/provider_alias/type",keyword:"type",params:{type: "string"},schema:schema31.properties.sample.properties.provider_alias.type,parentSchema:schema31.properties.sample.properties.provider_alias,data:data8};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/sample",schemaPath:"#/properties/sample/type",keyword:"type",params:{type: "object"},schema:schema31.properties.sample.type,parentSchema:schema31.properties.sample,data:data4};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.client !== undefined){
let data9 = data.client;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.name === undefined){
const err36 = {instancePath:instancePath+"/client",schemaPath:"#/properties/client/required",keyword:"required",params:{missingProperty: "name"},schema:schema31.properties.client.required,parentSchema:schema31.properties.client,data:data9};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
for(const key2 in data9){
if(!((key2 === "name") || (key2 === "address"))){
const err37 = {instancePath:instancePath+"/client",schemaPath:"#/properties/client/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema31.properties.client,data:data9};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data9.name !== undefined){
let data10 = data9.name;
if(typeof data10 === "string"){
if(func2(data10) < 1){
const err38 = {instancePath:instancePath+"/client/name",schemaPath:"#/properties/client/properties/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.client.properties.name,data:data10};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/client/name",schemaPath:"#/properties/client/properties/name/type",keyword:"type",params:{type: "string"},schema:schema31.properties.client.properties.name.type,parentSchema:schema31.properties.client.properties.name,data:data10};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data9.address !== undefined){
let data11 = data9.address;
if(typeof data11 === "string"){
if(func2(data11) < 1){
const err40 = {instancePath:instancePath+"/client/address",schemaPath:"#/properties/client/properties/address/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.client.properties.address,data:data11};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/client/address",schemaPath:"#/properties/client/properties/address/type",keyword:"type",params:{type: "string"},schema:schema31.properties.client.properties.address.type,parentSchema:schema31.properties.client.properties.address,data:data11};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/client",schemaPath:"#/properties/client/type",keyword:"type",params:{type: "object"},schema:schema31.properties.client.type,parentSchema:schema31.properties.client,data:data9};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.provider !== undefined){
let data12 = data.provider;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.name === undefined){
const err43 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/required",keyword:"required",params:{missingProperty: "name"},schema:schema31.properties.provider.required,parentSchema:schema31.properties.provider,data:data12};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
for(const key3 in data12){
if(!((key3 === "name") || (key3 === "address"))){
const err44 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema31.properties.provider,data:data12};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data12.name !== undefined){
let data13 = data12.name;
if(typeof data13 === "string"){
if(func2(data13) < 1){
const err45 = {instancePath:instancePath+"/provider/name",schemaPath:"#/properties/provider/properties/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.provider.properties.name,data:data13};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/provider/name",schemaPath:"#/properties/provider/properties/name/type",keyword:"type",params:{type: "string"},schema:schema31.properties.provider.properties.name.type,parentSchema:schema31.properties.provider.properties.name,data:data13};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data12.address !== undefined){
let data14 = data12.address;
if(typeof data14 === "string"){
if(func2(data14) < 1){
const err47 = {instancePath:instancePath+"/provider/address",schemaPath:"#/properties/provider/properties/address/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.provider.properties.address,data:data14};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/provider/address",schemaPath:"#/properties/provider/properties/address/type",keyword:"type",params:{type: "string"},schema:schema31.properties.provider.properties.address.type,parentSchema:schema31.properties.provider.properties.address,data:data14};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type: "object"},schema:schema31.properties.provider.type,parentSchema:schema31.properties.provider,data:data12};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.project !== undefined){
let data15 = data.project;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key4 in data15){
if(!((((key4 === "no") || (key4 === "method")) || (key4 === "awarded_on")) || (key4 === "agency"))){
const err50 = {instancePath:instancePath+"/project",schemaPath:"#/properties/project/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema31.properties.project,data:data15};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data15.no !== undefined){
let data16 = data15.no;
if(typeof data16 === "string"){
if(func2(data16) < 1){
const err51 = {instancePath:instancePath+"/project/no",schemaPath:"#/properties/project/properties/no/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.project.properties.no,data:data16};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/project/no",schemaPath:"#/properties/project/properties/no/type",keyword:"type",params:{type: "string"},schema:schema31.properties.project.properties.no.type,parentSchema:schema31.properties.project.properties.no,data:data16};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data15.method !== undefined){
let data17 = data15.method;
if(typeof data17 === "string"){
if(func2(data17) < 1){
const err53 = {instancePath:instancePath+"/project/method",schemaPath:"#/properties/project/properties/method/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.project.properties.method,data:data17};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/project/method",schemaPath:"#/properties/project/properties/method/type",keyword:"type",params:{type: "string"},schema:schema31.properties.project.properties.method.type,parentSchema:schema31.properties.project.properties.method,data:data17};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data15.awarded_on !== undefined){
let data18 = data15.awarded_on;
if(typeof data18 === "string"){
if(func2(data18) < 1){
const err55 = {instancePath:instancePath+"/project/awarded_on",schemaPath:"#/properties/project/properties/awarded_on/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.project.properties.awarded_on,data:data18};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(!(formats0(data18))){
const err56 = {instancePath:instancePath+"/project/awarded_on",schemaPath:"#/properties/project/properties/awarded_on/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema31.properties.project.properties.awarded_on,data:data18};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/project/awarded_on",schemaPath:"#/properties/project/properties/awarded_on/type",keyword:"type",params:{type: "string"},schema:schema31.properties.project.properties.awarded_on.type,parentSchema:schema31.properties.project.properties.awarded_on,data:data18};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data15.agency !== undefined){
let data19 = data15.agency;
if(typeof data19 === "string"){
if(func2(data19) < 1){
const err58 = {instancePath:instancePath+"/project/agency",schemaPath:"#/properties/project/properties/agency/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.project.properties.agency,data:data19};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/project/agency",schemaPath:"#/properties/project/properties/agency/type",keyword:"type",params:{type: "string"},schema:schema31.properties.project.properties.agency.type,parentSchema:schema31.properties.project.properties.agency,data:data19};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/project",schemaPath:"#/properties/project/type",keyword:"type",params:{type: "object"},schema:schema31.properties.project.type,parentSchema:schema31.properties.project,data:data15};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.signed_on !== undefined){
let data20 = data.signed_on;
if(typeof data20 === "string"){
if(func2(data20) < 1){
const err61 = {instancePath:instancePath+"/signed_on",schemaPath:"#/properties/signed_on/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.signed_on,data:data20};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(!(formats0(data20))){
const err62 = {instancePath:instancePath+"/signed_on",schemaPath:"#/properties/signed_on/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema31.properties.signed_on,data:data20};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/signed_on",schemaPath:"#/properties/signed_on/type",keyword:"type",params:{type: "string"},schema:schema31.properties.signed_on.type,parentSchema:schema31.properties.signed_on,data:data20};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.term !== undefined){
let data21 = data.term;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.from === undefined){
const err64 = {instancePath:instancePath+"/term",schemaPath:"#/properties/term/required",keyword:"required",params:{missingProperty: "from"},schema:schema31.properties.term.required,parentSchema:schema31.properties.term,data:data21};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data21.to === undefined){
const err65 = {instancePath:instancePath+"/term",schemaPath:"#/properties/term/required",keyword:"required",params:{missingProperty: "to"},schema:schema31.properties.term.required,parentSchema:schema31.properties.term,data:data21};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
for(const key5 in data21){
if(!(((key5 === "years") || (key5 === "from")) || (key5 === "to"))){
const err66 = {instancePath:instancePath+"/term",schemaPath:"#/properties/term/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema31.properties.term,data:data21};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data21.years !== undefined){
let data22 = data21.years;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err67 = {instancePath:instancePath+"/term/years",schemaPath:"#/properties/term/properties/years/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.term.properties.years.type,parentSchema:schema31.properties.term.properties.years,data:data22};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 1 || isNaN(data22)){
const err68 = {instancePath:instancePath+"/term/years",schemaPath:"#/properties/term/properties/years/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema31.properties.term.properties.years,data:data22};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
if(data21.from !== undefined){
let data23 = data21.from;
if(typeof data23 === "string"){
if(func2(data23) < 1){
const err69 = {instancePath:instancePath+"/term/from",schemaPath:"#/properties/term/properties/from/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.term.properties.from,data:data23};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(!(formats0(data23))){
const err70 = {instancePath:instancePath+"/term/from",schemaPath:"#/properties/term/properties/from/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema31.properties.term.properties.from,data:data23};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/term/from",schemaPath:"#/properties/term/properties/from/type",keyword:"type",params:{type: "string"},schema:schema31.properties.term.properties.from.type,parentSchema:schema31.properties.term.properties.from,data:data23};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data21.to !== undefined){
let data24 = data21.to;
if(typeof data24 === "string"){
if(func2(data24) < 1){
const err72 = {instancePath:instancePath+"/term/to",schemaPath:"#/properties/term/properties/to/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.term.properties.to,data:data24};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(!(formats0(data24))){
const err73 = {instancePath:instancePath+"/term/to",schemaPath:"#/properties/term/properties/to/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema31.properties.term.properties.to,data:data24};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/term/to",schemaPath:"#/properties/term/properties/to/type",keyword:"type",params:{type: "string"},schema:schema31.properties.term.properties.to.type,parentSchema:schema31.properties.term.properties.to,data:data24};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
else {
const err75 = {instancePath:instancePath+"/term",schemaPath:"#/properties/term/type",keyword:"type",params:{type: "object"},schema:schema31.properties.term.type,parentSchema:schema31.properties.term,data:data21};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data.amount !== undefined){
let data25 = data.amount;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.total === undefined){
const err76 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/required",keyword:"required",params:{missingProperty: "total"},schema:schema31.properties.amount.required,parentSchema:schema31.properties.amount,data:data25};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data25.capital === undefined){
const err77 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/required",keyword:"required",params:{missingProperty: "capital"},schema:schema31.properties.amount.required,parentSchema:schema31.properties.amount,data:data25};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
for(const key6 in data25){
if(!((key6 === "total") || (key6 === "capital"))){
const err78 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema31.properties.amount,data:data25};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data25.total !== undefined){
let data26 = data25.total;
if(typeof data26 === "string"){
if(func2(data26) < 1){
const err79 = {instancePath:instancePath+"/amount/total",schemaPath:"#/properties/amount/properties/total/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.amount.properties.total,data:data26};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(!pattern5.test(data26)){
const err80 = {instancePath:instancePath+"/amount/total",schemaPath:"#/properties/amount/properties/total/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)\\.[0-9]{2}$"},schema:"^(0|[1-9][0-9]*)\\.[0-9]{2}$",parentSchema:schema31.properties.amount.properties.total,data:data26};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
else {
const err81 = {instancePath:instancePath+"/amount/total",schemaPath:"#/properties/amount/properties/total/type",keyword:"type",params:{type: "string"},schema:schema31.properties.amount.properties.total.type,parentSchema:schema31.properties.amount.properties.total,data:data26};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data25.capital !== undefined){
let data27 = data25.capital;
if(typeof data27 === "string"){
if(func2(data27) < 1){
const err82 = {instancePath:instancePath+"/amount/capital",schemaPath:"#/properties/amount/properties/capital/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.amount.properties.capital,data:data27};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
else {
const err83 = {instancePath:instancePath+"/amount/capital",schemaPath:"#/properties/amount/properties/capital/type",keyword:"type",params:{type: "string"},schema:schema31.properties.amount.properties.capital.type,parentSchema:schema31.properties.amount.properties.capital,data:data27};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/type",keyword:"type",params:{type: "object"},schema:schema31.properties.amount.type,parentSchema:schema31.properties.amount,data:data25};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
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
const err85 = {instancePath:instancePath+"/payments/" + i0,schemaPath:"#/properties/payments/items/required",keyword:"required",params:{missingProperty: "id"},schema:schema31.properties.payments.items.required,parentSchema:schema31.properties.payments.items,data:data29};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(data29.title === undefined){
const err86 = {instancePath:instancePath+"/payments/" + i0,schemaPath:"#/properties/payments/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema31.properties.payments.items.required,parentSchema:schema31.properties.payments.items,data:data29};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data29.clause === undefined){
const err87 = {instancePath:instancePath+"/payments/" + i0,schemaPath:"#/properties/payments/items/required",keyword:"required",params:{missingProperty: "clause"},schema:schema31.properties.payments.items.required,parentSchema:schema31.properties.payments.items,data:data29};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(data29.amount === undefined){
const err88 = {instancePath:instancePath+"/payments/" + i0,schemaPath:"#/properties/payments/items/required",keyword:"required",params:{missingProperty: "amount"},schema:schema31.properties.payments.items.required,parentSchema:schema31.properties.payments.items,data:data29};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(data29.after === undefined){
const err89 = {instancePath:instancePath+"/payments/" + i0,schemaPath:"#/properties/payments/items/required",keyword:"required",params:{missingProperty: "after"},schema:schema31.properties.payments.items.required,parentSchema:schema31.properties.payments.items,data:data29};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
for(const key7 in data29){
if(!(func1.call(schema31.properties.payments.items.properties, key7))){
const err90 = {instancePath:instancePath+"/payments/" + i0,schemaPath:"#/properties/payments/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema31.properties.payments.items,data:data29};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data29.id !== undefined){
let data30 = data29.id;
if(typeof data30 === "string"){
if(func2(data30) < 1){
const err91 = {instancePath:instancePath+"/payments/" + i0+"/id",schemaPath:"#/properties/payments/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.payments.items.properties.id,data:data30};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(!pattern6.test(data30)){
const err92 = {instancePath:instancePath+"/payments/" + i0+"/id",schemaPath:"#/properties/payments/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.payments.items.properties.id,data:data30};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/payments/" + i0+"/id",schemaPath:"#/properties/payments/items/properties/id/type",keyword:"type",params:{type: "string"},schema:schema31.properties.payments.items.properties.id.type,parentSchema:schema31.properties.payments.items.properties.id,data:data30};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data29.title !== undefined){
let data31 = data29.title;
if(typeof data31 === "string"){
if(func2(data31) < 1){
const err94 = {instancePath:instancePath+"/payments/" + i0+"/title",schemaPath:"#/properties/payments/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.payments.items.properties.title,data:data31};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
else {
const err95 = {instancePath:instancePath+"/payments/" + i0+"/title",schemaPath:"#/properties/payments/items/properties/title/type",keyword:"type",params:{type: "string"},schema:schema31.properties.payments.items.properties.title.type,parentSchema:schema31.properties.payments.items.properties.title,data:data31};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data29.clause !== undefined){
let data32 = data29.clause;
if(typeof data32 === "string"){
if(func2(data32) < 1){
const err96 = {instancePath:instancePath+"/payments/" + i0+"/clause",schemaPath:"#/properties/payments/items/properties/clause/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.payments.items.properties.clause,data:data32};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(!pattern6.test(data32)){
const err97 = {instancePath:instancePath+"/payments/" + i0+"/clause",schemaPath:"#/properties/payments/items/properties/clause/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.payments.items.properties.clause,data:data32};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
else {
const err98 = {instancePath:instancePath+"/payments/" + i0+"/clause",schemaPath:"#/properties/payments/items/properties/clause/type",keyword:"type",params:{type: "string"},schema:schema31.properties.payments.items.properties.clause.type,parentSchema:schema31.properties.payments.items.properties.clause,data:data32};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data29.share !== undefined){
let data33 = data29.share;
if(typeof data33 === "string"){
if(func2(data33) < 1){
const err99 = {instancePath:instancePath+"/payments/" + i0+"/share",schemaPath:"#/properties/payments/items/properties/share/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.payments.items.properties.share,data:data33};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
else {
const err100 = {instancePath:instancePath+"/payments/" + i0+"/share",schemaPath:"#/properties/payments/items/properties/share/type",keyword:"type",params:{type: "string"},schema:schema31.properties.payments.items.properties.share.type,parentSchema:schema31.properties.payments.items.properties.share,data:data33};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data29.amount !== undefined){
let data34 = data29.amount;
if(typeof data34 === "string"){
if(func2(data34) < 1){
const err101 = {instancePath:instancePath+"/payments/" + i0+"/amount",schemaPath:"#/properties/payments/items/properties/amount/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.payments.items.properties.amount,data:data34};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(!pattern5.test(data34)){
const err102 = {instancePath:instancePath+"/payments/" + i0+"/amount",schemaPath:"#/properties/payments/items/properties/amount/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)\\.[0-9]{2}$"},schema:"^(0|[1-9][0-9]*)\\.[0-9]{2}$",parentSchema:schema31.properties.payments.items.properties.amount,data:data34};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
else {
const err103 = {instancePath:instancePath+"/payments/" + i0+"/amount",schemaPath:"#/properties/payments/items/properties/amount/type",keyword:"type",params:{type: "string"},schema:schema31.properties.payments.items.properties.amount.type,parentSchema:schema31.properties.payments.items.properties.amount,data:data34};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data29.after !== undefined){
let data35 = data29.after;
if(typeof data35 === "string"){
if(func2(data35) < 1){
const err104 = {instancePath:instancePath+"/payments/" + i0+"/after",schemaPath:"#/properties/payments/items/properties/after/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.payments.items.properties.after,data:data35};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
else {
const err105 = {instancePath:instancePath+"/payments/" + i0+"/after",schemaPath:"#/properties/payments/items/properties/after/type",keyword:"type",params:{type: "string"},schema:schema31.properties.payments.items.properties.after.type,parentSchema:schema31.properties.payments.items.properties.after,data:data35};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data29.accepted !== undefined){
let data36 = data29.accepted;
if(true !== data36){
const err106 = {instancePath:instancePath+"/payments/" + i0+"/accepted",schemaPath:"#/properties/payments/items/properties/accepted/const",keyword:"const",params:{allowedValue: true},schema:true,parentSchema:schema31.properties.payments.items.properties.accepted,data:data36};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data29.workdays !== undefined){
let data37 = data29.workdays;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
const err107 = {instancePath:instancePath+"/payments/" + i0+"/workdays",schemaPath:"#/properties/payments/items/properties/workdays/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.payments.items.properties.workdays.type,parentSchema:schema31.properties.payments.items.properties.workdays,data:data37};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 < 1 || isNaN(data37)){
const err108 = {instancePath:instancePath+"/payments/" + i0+"/workdays",schemaPath:"#/properties/payments/items/properties/workdays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema31.properties.payments.items.properties.workdays,data:data37};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
if(data29.outer !== undefined){
let data38 = data29.outer;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.days === undefined){
const err109 = {instancePath:instancePath+"/payments/" + i0+"/outer",schemaPath:"#/properties/payments/items/properties/outer/required",keyword:"required",params:{missingProperty: "days"},schema:schema31.properties.payments.items.properties.outer.required,parentSchema:schema31.properties.payments.items.properties.outer,data:data38};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(data38.basis === undefined){
const err110 = {instancePath:instancePath+"/payments/" + i0+"/outer",schemaPath:"#/properties/payments/items/properties/outer/required",keyword:"required",params:{missingProperty: "basis"},schema:schema31.properties.payments.items.properties.outer.required,parentSchema:schema31.properties.payments.items.properties.outer,data:data38};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
for(const key8 in data38){
if(!((key8 === "days") || (key8 === "basis"))){
const err111 = {instancePath:instancePath+"/payments/" + i0+"/outer",schemaPath:"#/properties/payments/items/properties/outer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema31.properties.payments.items.properties.outer,data:data38};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data38.days !== undefined){
let data39 = data38.days;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
const err112 = {instancePath:instancePath+"/payments/" + i0+"/outer/days",schemaPath:"#/properties/payments/items/properties/outer/properties/days/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.payments.items.properties.outer.properties.days.type,parentSchema:schema31.properties.payments.items.properties.outer.properties.days,data:data39};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 > 3650 || isNaN(data39)){
const err113 = {instancePath:instancePath+"/payments/" + i0+"/outer/days",schemaPath:"#/properties/payments/items/properties/outer/properties/days/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3650},schema:3650,parentSchema:schema31.properties.payments.items.properties.outer.properties.days,data:data39};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(data39 < 1 || isNaN(data39)){
const err114 = {instancePath:instancePath+"/payments/" + i0+"/outer/days",schemaPath:"#/properties/payments/items/properties/outer/properties/days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema31.properties.payments.items.properties.outer.properties.days,data:data39};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
if(data38.basis !== undefined){
let data40 = data38.basis;
if(typeof data40 === "string"){
if(func2(data40) < 1){
const err115 = {instancePath:instancePath+"/payments/" + i0+"/outer/basis",schemaPath:"#/properties/payments/items/properties/outer/properties/basis/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.payments.items.properties.outer.properties.basis,data:data40};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
else {
const err116 = {instancePath:instancePath+"/payments/" + i0+"/outer/basis",schemaPath:"#/properties/payments/items/properties/outer/properties/basis/type",keyword:"type",params:{type: "string"},schema:schema31.properties.payments.items.properties.outer.properties.basis.type,parentSchema:schema31.properties.payments.items.properties.outer.properties.basis,data:data40};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
else {
const err117 = {instancePath:instancePath+"/payments/" + i0+"/outer",schemaPath:"#/properties/payments/items/properties/outer/type",keyword:"type",params:{type: "object"},schema:schema31.properties.payments.items.properties.outer.type,parentSchema:schema31.properties.payments.items.properties.outer,data:data38};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
}
else {
const err118 = {instancePath:instancePath+"/payments/" + i0,schemaPath:"#/properties/payments/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.payments.items.type,parentSchema:schema31.properties.payments.items,data:data29};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
}
else {
const err119 = {instancePath:instancePath+"/payments",schemaPath:"#/properties/payments/type",keyword:"type",params:{type: "array"},schema:schema31.properties.payments.type,parentSchema:schema31.properties.payments,data:data28};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
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
const err120 = {instancePath:instancePath+"/service_items/" + i1,schemaPath:"#/properties/service_items/items/required",keyword:"required",params:{missingProperty: "id"},schema:schema31.properties.service_items.items.required,parentSchema:schema31.properties.service_items.items,data:data42};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(data42.no === undefined){
const err121 = {instancePath:instancePath+"/service_items/" + i1,schemaPath:"#/properties/service_items/items/required",keyword:"required",params:{missingProperty: "no"},schema:schema31.properties.service_items.items.required,parentSchema:schema31.properties.service_items.items,data:data42};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(data42.title === undefined){
const err122 = {instancePath:instancePath+"/service_items/" + i1,schemaPath:"#/properties/service_items/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema31.properties.service_items.items.required,parentSchema:schema31.properties.service_items.items,data:data42};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(data42.clause === undefined){
const err123 = {instancePath:instancePath+"/service_items/" + i1,schemaPath:"#/properties/service_items/items/required",keyword:"required",params:{missingProperty: "clause"},schema:schema31.properties.service_items.items.required,parentSchema:schema31.properties.service_items.items,data:data42};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
for(const key9 in data42){
if(!((((key9 === "id") || (key9 === "no")) || (key9 === "title")) || (key9 === "clause"))){
const err124 = {instancePath:instancePath+"/service_items/" + i1,schemaPath:"#/properties/service_items/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},schema:false,parentSchema:schema31.properties.service_items.items,data:data42};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data42.id !== undefined){
let data43 = data42.id;
if(typeof data43 === "string"){
if(func2(data43) < 1){
const err125 = {instancePath:instancePath+"/service_items/" + i1+"/id",schemaPath:"#/properties/service_items/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.service_items.items.properties.id,data:data43};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(!pattern6.test(data43)){
const err126 = {instancePath:instancePath+"/service_items/" + i1+"/id",schemaPath:"#/properties/service_items/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.service_items.items.properties.id,data:data43};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
else {
const err127 = {instancePath:instancePath+"/service_items/" + i1+"/id",schemaPath:"#/properties/service_items/items/properties/id/type",keyword:"type",params:{type: "string"},schema:schema31.properties.service_items.items.properties.id.type,parentSchema:schema31.properties.service_items.items.properties.id,data:data43};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data42.no !== undefined){
let data44 = data42.no;
if(typeof data44 === "string"){
if(func2(data44) < 1){
const err128 = {instancePath:instancePath+"/service_items/" + i1+"/no",schemaPath:"#/properties/service_items/items/properties/no/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.service_items.items.properties.no,data:data44};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
else {
const err129 = {instancePath:instancePath+"/service_items/" + i1+"/no",schemaPath:"#/properties/service_items/items/properties/no/type",keyword:"type",params:{type: "string"},schema:schema31.properties.service_items.items.properties.no.type,parentSchema:schema31.properties.service_items.items.properties.no,data:data44};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data42.title !== undefined){
let data45 = data42.title;
if(typeof data45 === "string"){
if(func2(data45) < 1){
const err130 = {instancePath:instancePath+"/service_items/" + i1+"/title",schemaPath:"#/properties/service_items/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.service_items.items.properties.title,data:data45};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
else {
const err131 = {instancePath:instancePath+"/service_items/" + i1+"/title",schemaPath:"#/properties/service_items/items/properties/title/type",keyword:"type",params:{type: "string"},schema:schema31.properties.service_items.items.properties.title.type,parentSchema:schema31.properties.service_items.items.properties.title,data:data45};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data42.clause !== undefined){
let data46 = data42.clause;
if(typeof data46 === "string"){
if(func2(data46) < 1){
const err132 = {instancePath:instancePath+"/service_items/" + i1+"/clause",schemaPath:"#/properties/service_items/items/properties/clause/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.service_items.items.properties.clause,data:data46};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(!pattern6.test(data46)){
const err133 = {instancePath:instancePath+"/service_items/" + i1+"/clause",schemaPath:"#/properties/service_items/items/properties/clause/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.service_items.items.properties.clause,data:data46};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
else {
const err134 = {instancePath:instancePath+"/service_items/" + i1+"/clause",schemaPath:"#/properties/service_items/items/properties/clause/type",keyword:"type",params:{type: "string"},schema:schema31.properties.service_items.items.properties.clause.type,parentSchema:schema31.properties.service_items.items.properties.clause,data:data46};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
}
else {
const err135 = {instancePath:instancePath+"/service_items/" + i1,schemaPath:"#/properties/service_items/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.service_items.items.type,parentSchema:schema31.properties.service_items.items,data:data42};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
}
else {
const err136 = {instancePath:instancePath+"/service_items",schemaPath:"#/properties/service_items/type",keyword:"type",params:{type: "array"},schema:schema31.properties.service_items.type,parentSchema:schema31.properties.service_items,data:data41};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
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
const err137 = {instancePath:instancePath+"/service_rows/" + i2,schemaPath:"#/properties/service_rows/items/required",keyword:"required",params:{missingProperty: "id"},schema:schema31.properties.service_rows.items.required,parentSchema:schema31.properties.service_rows.items,data:data48};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if(data48.no === undefined){
const err138 = {instancePath:instancePath+"/service_rows/" + i2,schemaPath:"#/properties/service_rows/items/required",keyword:"required",params:{missingProperty: "no"},schema:schema31.properties.service_rows.items.required,parentSchema:schema31.properties.service_rows.items,data:data48};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if(data48.title === undefined){
const err139 = {instancePath:instancePath+"/service_rows/" + i2,schemaPath:"#/properties/service_rows/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema31.properties.service_rows.items.required,parentSchema:schema31.properties.service_rows.items,data:data48};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(data48.item === undefined){
const err140 = {instancePath:instancePath+"/service_rows/" + i2,schemaPath:"#/properties/service_rows/items/required",keyword:"required",params:{missingProperty: "item"},schema:schema31.properties.service_rows.items.required,parentSchema:schema31.properties.service_rows.items,data:data48};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if(data48.system === undefined){
const err141 = {instancePath:instancePath+"/service_rows/" + i2,schemaPath:"#/properties/service_rows/items/required",keyword:"required",params:{missingProperty: "system"},schema:schema31.properties.service_rows.items.required,parentSchema:schema31.properties.service_rows.items,data:data48};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if(data48.module === undefined){
const err142 = {instancePath:instancePath+"/service_rows/" + i2,schemaPath:"#/properties/service_rows/items/required",keyword:"required",params:{missingProperty: "module"},schema:schema31.properties.service_rows.items.required,parentSchema:schema31.properties.service_rows.items,data:data48};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(data48.clause === undefined){
const err143 = {instancePath:instancePath+"/service_rows/" + i2,schemaPath:"#/properties/service_rows/items/required",keyword:"required",params:{missingProperty: "clause"},schema:schema31.properties.service_rows.items.required,parentSchema:schema31.properties.service_rows.items,data:data48};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if(data48.answers === undefined){
const err144 = {instancePath:instancePath+"/service_rows/" + i2,schemaPath:"#/properties/service_rows/items/required",keyword:"required",params:{missingProperty: "answers"},schema:schema31.properties.service_rows.items.required,parentSchema:schema31.properties.service_rows.items,data:data48};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
for(const key10 in data48){
if(!((((((((key10 === "id") || (key10 === "no")) || (key10 === "title")) || (key10 === "item")) || (key10 === "system")) || (key10 === "module")) || (key10 === "clause")) || (key10 === "answers"))){
const err145 = {instancePath:instancePath+"/service_rows/" + i2,schemaPath:"#/properties/service_rows/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},schema:false,parentSchema:schema31.properties.service_rows.items,data:data48};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data48.id !== undefined){
let data49 = data48.id;
if(typeof data49 === "string"){
if(func2(data49) < 1){
const err146 = {instancePath:instancePath+"/service_rows/" + i2+"/id",schemaPath:"#/properties/service_rows/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.service_rows.items.properties.id,data:data49};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if(!pattern6.test(data49)){
const err147 = {instancePath:instancePath+"/service_rows/" + i2+"/id",schemaPath:"#/properties/service_rows/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.service_rows.items.properties.id,data:data49};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
else {
const err148 = {instancePath:instancePath+"/service_rows/" + i2+"/id",schemaPath:"#/properties/service_rows/items/properties/id/type",keyword:"type",params:{type: "string"},schema:schema31.properties.service_rows.items.properties.id.type,parentSchema:schema31.properties.service_rows.items.properties.id,data:data49};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data48.no !== undefined){
let data50 = data48.no;
if(typeof data50 === "string"){
if(func2(data50) < 1){
const err149 = {instancePath:instancePath+"/service_rows/" + i2+"/no",schemaPath:"#/properties/service_rows/items/properties/no/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.service_rows.items.properties.no,data:data50};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
else {
const err150 = {instancePath:instancePath+"/service_rows/" + i2+"/no",schemaPath:"#/properties/service_rows/items/properties/no/type",keyword:"type",params:{type: "string"},schema:schema31.properties.service_rows.items.properties.no.type,parentSchema:schema31.properties.service_rows.items.properties.no,data:data50};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data48.title !== undefined){
let data51 = data48.title;
if(typeof data51 === "string"){
if(func2(data51) < 1){
const err151 = {instancePath:instancePath+"/service_rows/" + i2+"/title",schemaPath:"#/properties/service_rows/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.service_rows.items.properties.title,data:data51};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
else {
const err152 = {instancePath:instancePath+"/service_rows/" + i2+"/title",schemaPath:"#/properties/service_rows/items/properties/title/type",keyword:"type",params:{type: "string"},schema:schema31.properties.service_rows.items.properties.title.type,parentSchema:schema31.properties.service_rows.items.properties.title,data:data51};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data48.item !== undefined){
let data52 = data48.item;
if(typeof data52 === "string"){
if(func2(data52) < 1){
const err153 = {instancePath:instancePath+"/service_rows/" + i2+"/item",schemaPath:"#/properties/service_rows/items/properties/item/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.service_rows.items.properties.item,data:data52};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if(!pattern6.test(data52)){
const err154 = {instancePath:instancePath+"/service_rows/" + i2+"/item",schemaPath:"#/properties/service_rows/items/properties/item/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.service_rows.items.properties.item,data:data52};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
else {
const err155 = {instancePath:instancePath+"/service_rows/" + i2+"/item",schemaPath:"#/properties/service_rows/items/properties/item/type",keyword:"type",params:{type: "string"},schema:schema31.properties.service_rows.items.properties.item.type,parentSchema:schema31.properties.service_rows.items.properties.item,data:data52};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data48.system !== undefined){
let data53 = data48.system;
if(typeof data53 === "string"){
if(func2(data53) < 1){
const err156 = {instancePath:instancePath+"/service_rows/" + i2+"/system",schemaPath:"#/properties/service_rows/items/properties/system/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.service_rows.items.properties.system,data:data53};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if(!pattern6.test(data53)){
const err157 = {instancePath:instancePath+"/service_rows/" + i2+"/system",schemaPath:"#/properties/service_rows/items/properties/system/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.service_rows.items.properties.system,data:data53};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
else {
const err158 = {instancePath:instancePath+"/service_rows/" + i2+"/system",schemaPath:"#/properties/service_rows/items/properties/system/type",keyword:"type",params:{type: "string"},schema:schema31.properties.service_rows.items.properties.system.type,parentSchema:schema31.properties.service_rows.items.properties.system,data:data53};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data48.module !== undefined){
let data54 = data48.module;
if(typeof data54 === "string"){
if(func2(data54) < 1){
const err159 = {instancePath:instancePath+"/service_rows/" + i2+"/module",schemaPath:"#/properties/service_rows/items/properties/module/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.service_rows.items.properties.module,data:data54};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
else {
const err160 = {instancePath:instancePath+"/service_rows/" + i2+"/module",schemaPath:"#/properties/service_rows/items/properties/module/type",keyword:"type",params:{type: "string"},schema:schema31.properties.service_rows.items.properties.module.type,parentSchema:schema31.properties.service_rows.items.properties.module,data:data54};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data48.clause !== undefined){
let data55 = data48.clause;
if(typeof data55 === "string"){
if(func2(data55) < 1){
const err161 = {instancePath:instancePath+"/service_rows/" + i2+"/clause",schemaPath:"#/properties/service_rows/items/properties/clause/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.service_rows.items.properties.clause,data:data55};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
if(!pattern6.test(data55)){
const err162 = {instancePath:instancePath+"/service_rows/" + i2+"/clause",schemaPath:"#/properties/service_rows/items/properties/clause/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.service_rows.items.properties.clause,data:data55};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
else {
const err163 = {instancePath:instancePath+"/service_rows/" + i2+"/clause",schemaPath:"#/properties/service_rows/items/properties/clause/type",keyword:"type",params:{type: "string"},schema:schema31.properties.service_rows.items.properties.clause.type,parentSchema:schema31.properties.service_rows.items.properties.clause,data:data55};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data48.answers !== undefined){
let data56 = data48.answers;
if(Array.isArray(data56)){
if(data56.length < 1){
const err164 = {instancePath:instancePath+"/service_rows/" + i2+"/answers",schemaPath:"#/properties/service_rows/items/properties/answers/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties.service_rows.items.properties.answers,data:data56};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
const len3 = data56.length;
for(let i3=0; i3<len3; i3++){
let data57 = data56[i3];
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
if(data57.kind === undefined){
const err165 = {instancePath:instancePath+"/service_rows/" + i2+"/answers/" + i3,schemaPath:"#/properties/service_rows/items/properties/answers/items/required",keyword:"required",params:{missingProperty: "kind"},schema:schema31.properties.service_rows.items.properties.answers.items.required,parentSchema:schema31.properties.service_rows.items.properties.answers.items,data:data57};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
for(const key11 in data57){
if(!((key11 === "kind") || (key11 === "where"))){
const err166 = {instancePath:instancePath+"/service_rows/" + i2+"/answers/" + i3,schemaPath:"#/properties/service_rows/items/properties/answers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},schema:false,parentSchema:schema31.properties.service_rows.items.properties.answers.items,data:data57};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data57.kind !== undefined){
let data58 = data57.kind;
if(typeof data58 === "string"){
if(func2(data58) < 1){
const err167 = {instancePath:instancePath+"/service_rows/" + i2+"/answers/" + i3+"/kind",schemaPath:"#/properties/service_rows/items/properties/answers/items/properties/kind/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.service_rows.items.properties.answers.items.properties.kind,data:data58};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if(!pattern6.test(data58)){
const err168 = {instancePath:instancePath+"/service_rows/" + i2+"/answers/" + i3+"/kind",schemaPath:"#/properties/service_rows/items/properties/answers/items/properties/kind/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.service_rows.items.properties.answers.items.properties.kind,data:data58};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
else {
const err169 = {instancePath:instancePath+"/service_rows/" + i2+"/answers/" + i3+"/kind",schemaPath:"#/properties/service_rows/items/properties/answers/items/properties/kind/type",keyword:"type",params:{type: "string"},schema:schema31.properties.service_rows.items.properties.answers.items.properties.kind.type,parentSchema:schema31.properties.service_rows.items.properties.answers.items.properties.kind,data:data58};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data57.where !== undefined){
let data59 = data57.where;
if(typeof data59 === "string"){
if(func2(data59) < 1){
const err170 = {instancePath:instancePath+"/service_rows/" + i2+"/answers/" + i3+"/where",schemaPath:"#/properties/service_rows/items/properties/answers/items/properties/where/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.service_rows.items.properties.answers.items.properties.where,data:data59};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
else {
const err171 = {instancePath:instancePath+"/service_rows/" + i2+"/answers/" + i3+"/where",schemaPath:"#/properties/service_rows/items/properties/answers/items/properties/where/type",keyword:"type",params:{type: "string"},schema:schema31.properties.service_rows.items.properties.answers.items.properties.where.type,parentSchema:schema31.properties.service_rows.items.properties.answers.items.properties.where,data:data59};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
}
else {
const err172 = {instancePath:instancePath+"/service_rows/" + i2+"/answers/" + i3,schemaPath:"#/properties/service_rows/items/properties/answers/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.service_rows.items.properties.answers.items.type,parentSchema:schema31.properties.service_rows.items.properties.answers.items,data:data57};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
}
else {
const err173 = {instancePath:instancePath+"/service_rows/" + i2+"/answers",schemaPath:"#/properties/service_rows/items/properties/answers/type",keyword:"type",params:{type: "array"},schema:schema31.properties.service_rows.items.properties.answers.type,parentSchema:schema31.properties.service_rows.items.properties.answers,data:data56};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
}
else {
const err174 = {instancePath:instancePath+"/service_rows/" + i2,schemaPath:"#/properties/service_rows/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.service_rows.items.type,parentSchema:schema31.properties.service_rows.items,data:data48};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
}
else {
const err175 = {instancePath:instancePath+"/service_rows",schemaPath:"#/properties/service_rows/type",keyword:"type",params:{type: "array"},schema:schema31.properties.service_rows.type,parentSchema:schema31.properties.service_rows,data:data47};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
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
const err176 = {instancePath:instancePath+"/bodies/" + i4,schemaPath:"#/properties/bodies/items/required",keyword:"required",params:{missingProperty: "id"},schema:schema31.properties.bodies.items.required,parentSchema:schema31.properties.bodies.items,data:data61};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if(data61.name === undefined){
const err177 = {instancePath:instancePath+"/bodies/" + i4,schemaPath:"#/properties/bodies/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema31.properties.bodies.items.required,parentSchema:schema31.properties.bodies.items,data:data61};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
for(const key12 in data61){
if(!(((key12 === "id") || (key12 === "name")) || (key12 === "clause"))){
const err178 = {instancePath:instancePath+"/bodies/" + i4,schemaPath:"#/properties/bodies/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},schema:false,parentSchema:schema31.properties.bodies.items,data:data61};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data61.id !== undefined){
let data62 = data61.id;
if(typeof data62 === "string"){
if(func2(data62) < 1){
const err179 = {instancePath:instancePath+"/bodies/" + i4+"/id",schemaPath:"#/properties/bodies/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.bodies.items.properties.id,data:data62};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if(!pattern6.test(data62)){
const err180 = {instancePath:instancePath+"/bodies/" + i4+"/id",schemaPath:"#/properties/bodies/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.bodies.items.properties.id,data:data62};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
else {
const err181 = {instancePath:instancePath+"/bodies/" + i4+"/id",schemaPath:"#/properties/bodies/items/properties/id/type",keyword:"type",params:{type: "string"},schema:schema31.properties.bodies.items.properties.id.type,parentSchema:schema31.properties.bodies.items.properties.id,data:data62};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data61.name !== undefined){
let data63 = data61.name;
if(typeof data63 === "string"){
if(func2(data63) < 1){
const err182 = {instancePath:instancePath+"/bodies/" + i4+"/name",schemaPath:"#/properties/bodies/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.bodies.items.properties.name,data:data63};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
else {
const err183 = {instancePath:instancePath+"/bodies/" + i4+"/name",schemaPath:"#/properties/bodies/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema31.properties.bodies.items.properties.name.type,parentSchema:schema31.properties.bodies.items.properties.name,data:data63};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data61.clause !== undefined){
let data64 = data61.clause;
if(typeof data64 === "string"){
if(func2(data64) < 1){
const err184 = {instancePath:instancePath+"/bodies/" + i4+"/clause",schemaPath:"#/properties/bodies/items/properties/clause/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.bodies.items.properties.clause,data:data64};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
if(!pattern6.test(data64)){
const err185 = {instancePath:instancePath+"/bodies/" + i4+"/clause",schemaPath:"#/properties/bodies/items/properties/clause/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.bodies.items.properties.clause,data:data64};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
else {
const err186 = {instancePath:instancePath+"/bodies/" + i4+"/clause",schemaPath:"#/properties/bodies/items/properties/clause/type",keyword:"type",params:{type: "string"},schema:schema31.properties.bodies.items.properties.clause.type,parentSchema:schema31.properties.bodies.items.properties.clause,data:data64};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
}
else {
const err187 = {instancePath:instancePath+"/bodies/" + i4,schemaPath:"#/properties/bodies/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.bodies.items.type,parentSchema:schema31.properties.bodies.items,data:data61};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
}
else {
const err188 = {instancePath:instancePath+"/bodies",schemaPath:"#/properties/bodies/type",keyword:"type",params:{type: "array"},schema:schema31.properties.bodies.type,parentSchema:schema31.properties.bodies,data:data60};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
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
const err189 = {instancePath:instancePath+"/copies/" + i5,schemaPath:"#/properties/copies/items/required",keyword:"required",params:{missingProperty: "document"},schema:schema31.properties.copies.items.required,parentSchema:schema31.properties.copies.items,data:data66};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
if(data66.clause === undefined){
const err190 = {instancePath:instancePath+"/copies/" + i5,schemaPath:"#/properties/copies/items/required",keyword:"required",params:{missingProperty: "clause"},schema:schema31.properties.copies.items.required,parentSchema:schema31.properties.copies.items,data:data66};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
if(data66.counts === undefined){
const err191 = {instancePath:instancePath+"/copies/" + i5,schemaPath:"#/properties/copies/items/required",keyword:"required",params:{missingProperty: "counts"},schema:schema31.properties.copies.items.required,parentSchema:schema31.properties.copies.items,data:data66};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
for(const key13 in data66){
if(!(((key13 === "document") || (key13 === "clause")) || (key13 === "counts"))){
const err192 = {instancePath:instancePath+"/copies/" + i5,schemaPath:"#/properties/copies/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},schema:false,parentSchema:schema31.properties.copies.items,data:data66};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data66.document !== undefined){
let data67 = data66.document;
if(typeof data67 === "string"){
if(func2(data67) < 1){
const err193 = {instancePath:instancePath+"/copies/" + i5+"/document",schemaPath:"#/properties/copies/items/properties/document/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.copies.items.properties.document,data:data67};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
if(!pattern6.test(data67)){
const err194 = {instancePath:instancePath+"/copies/" + i5+"/document",schemaPath:"#/properties/copies/items/properties/document/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.copies.items.properties.document,data:data67};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
else {
const err195 = {instancePath:instancePath+"/copies/" + i5+"/document",schemaPath:"#/properties/copies/items/properties/document/type",keyword:"type",params:{type: "string"},schema:schema31.properties.copies.items.properties.document.type,parentSchema:schema31.properties.copies.items.properties.document,data:data67};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data66.clause !== undefined){
let data68 = data66.clause;
if(typeof data68 === "string"){
if(func2(data68) < 1){
const err196 = {instancePath:instancePath+"/copies/" + i5+"/clause",schemaPath:"#/properties/copies/items/properties/clause/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.copies.items.properties.clause,data:data68};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
if(!pattern6.test(data68)){
const err197 = {instancePath:instancePath+"/copies/" + i5+"/clause",schemaPath:"#/properties/copies/items/properties/clause/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.copies.items.properties.clause,data:data68};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
else {
const err198 = {instancePath:instancePath+"/copies/" + i5+"/clause",schemaPath:"#/properties/copies/items/properties/clause/type",keyword:"type",params:{type: "string"},schema:schema31.properties.copies.items.properties.clause.type,parentSchema:schema31.properties.copies.items.properties.clause,data:data68};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data66.counts !== undefined){
let data69 = data66.counts;
if(Array.isArray(data69)){
if(data69.length < 1){
const err199 = {instancePath:instancePath+"/copies/" + i5+"/counts",schemaPath:"#/properties/copies/items/properties/counts/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties.copies.items.properties.counts,data:data69};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
const len6 = data69.length;
for(let i6=0; i6<len6; i6++){
let data70 = data69[i6];
if(!(((typeof data70 == "number") && (!(data70 % 1) && !isNaN(data70))) && (isFinite(data70)))){
const err200 = {instancePath:instancePath+"/copies/" + i5+"/counts/" + i6,schemaPath:"#/properties/copies/items/properties/counts/items/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.copies.items.properties.counts.items.type,parentSchema:schema31.properties.copies.items.properties.counts.items,data:data70};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
if((typeof data70 == "number") && (isFinite(data70))){
if(data70 < 1 || isNaN(data70)){
const err201 = {instancePath:instancePath+"/copies/" + i5+"/counts/" + i6,schemaPath:"#/properties/copies/items/properties/counts/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema31.properties.copies.items.properties.counts.items,data:data70};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
}
}
else {
const err202 = {instancePath:instancePath+"/copies/" + i5+"/counts",schemaPath:"#/properties/copies/items/properties/counts/type",keyword:"type",params:{type: "array"},schema:schema31.properties.copies.items.properties.counts.type,parentSchema:schema31.properties.copies.items.properties.counts,data:data69};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
}
else {
const err203 = {instancePath:instancePath+"/copies/" + i5,schemaPath:"#/properties/copies/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.copies.items.type,parentSchema:schema31.properties.copies.items,data:data66};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
}
else {
const err204 = {instancePath:instancePath+"/copies",schemaPath:"#/properties/copies/type",keyword:"type",params:{type: "array"},schema:schema31.properties.copies.type,parentSchema:schema31.properties.copies,data:data65};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
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
const err205 = {instancePath:instancePath+"/events/" + i7,schemaPath:"#/properties/events/items/required",keyword:"required",params:{missingProperty: "subtype"},schema:schema31.properties.events.items.required,parentSchema:schema31.properties.events.items,data:data72};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
if(data72.clause === undefined){
const err206 = {instancePath:instancePath+"/events/" + i7,schemaPath:"#/properties/events/items/required",keyword:"required",params:{missingProperty: "clause"},schema:schema31.properties.events.items.required,parentSchema:schema31.properties.events.items,data:data72};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
for(const key14 in data72){
if(!((((key14 === "subtype") || (key14 === "clause")) || (key14 === "days")) || (key14 === "next"))){
const err207 = {instancePath:instancePath+"/events/" + i7,schemaPath:"#/properties/events/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},schema:false,parentSchema:schema31.properties.events.items,data:data72};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data72.subtype !== undefined){
let data73 = data72.subtype;
if(typeof data73 === "string"){
if(func2(data73) < 1){
const err208 = {instancePath:instancePath+"/events/" + i7+"/subtype",schemaPath:"#/properties/events/items/properties/subtype/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.events.items.properties.subtype,data:data73};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
if(!pattern6.test(data73)){
const err209 = {instancePath:instancePath+"/events/" + i7+"/subtype",schemaPath:"#/properties/events/items/properties/subtype/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.events.items.properties.subtype,data:data73};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
else {
const err210 = {instancePath:instancePath+"/events/" + i7+"/subtype",schemaPath:"#/properties/events/items/properties/subtype/type",keyword:"type",params:{type: "string"},schema:schema31.properties.events.items.properties.subtype.type,parentSchema:schema31.properties.events.items.properties.subtype,data:data73};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data72.clause !== undefined){
let data74 = data72.clause;
if(typeof data74 === "string"){
if(func2(data74) < 1){
const err211 = {instancePath:instancePath+"/events/" + i7+"/clause",schemaPath:"#/properties/events/items/properties/clause/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.events.items.properties.clause,data:data74};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
if(!pattern6.test(data74)){
const err212 = {instancePath:instancePath+"/events/" + i7+"/clause",schemaPath:"#/properties/events/items/properties/clause/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.events.items.properties.clause,data:data74};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
else {
const err213 = {instancePath:instancePath+"/events/" + i7+"/clause",schemaPath:"#/properties/events/items/properties/clause/type",keyword:"type",params:{type: "string"},schema:schema31.properties.events.items.properties.clause.type,parentSchema:schema31.properties.events.items.properties.clause,data:data74};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
if(data72.days !== undefined){
let data75 = data72.days;
if(!(((typeof data75 == "number") && (!(data75 % 1) && !isNaN(data75))) && (isFinite(data75)))){
const err214 = {instancePath:instancePath+"/events/" + i7+"/days",schemaPath:"#/properties/events/items/properties/days/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.events.items.properties.days.type,parentSchema:schema31.properties.events.items.properties.days,data:data75};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
if((typeof data75 == "number") && (isFinite(data75))){
if(data75 < 1 || isNaN(data75)){
const err215 = {instancePath:instancePath+"/events/" + i7+"/days",schemaPath:"#/properties/events/items/properties/days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema31.properties.events.items.properties.days,data:data75};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
}
if(data72.next !== undefined){
let data76 = data72.next;
if(typeof data76 === "string"){
if(func2(data76) < 1){
const err216 = {instancePath:instancePath+"/events/" + i7+"/next",schemaPath:"#/properties/events/items/properties/next/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.events.items.properties.next,data:data76};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
if(!pattern6.test(data76)){
const err217 = {instancePath:instancePath+"/events/" + i7+"/next",schemaPath:"#/properties/events/items/properties/next/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.events.items.properties.next,data:data76};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
else {
const err218 = {instancePath:instancePath+"/events/" + i7+"/next",schemaPath:"#/properties/events/items/properties/next/type",keyword:"type",params:{type: "string"},schema:schema31.properties.events.items.properties.next.type,parentSchema:schema31.properties.events.items.properties.next,data:data76};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
}
else {
const err219 = {instancePath:instancePath+"/events/" + i7,schemaPath:"#/properties/events/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.events.items.type,parentSchema:schema31.properties.events.items,data:data72};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
}
else {
const err220 = {instancePath:instancePath+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type: "array"},schema:schema31.properties.events.type,parentSchema:schema31.properties.events,data:data71};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
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
const err221 = {instancePath:instancePath+"/formulas/" + i8,schemaPath:"#/properties/formulas/items/required",keyword:"required",params:{missingProperty: "id"},schema:schema31.properties.formulas.items.required,parentSchema:schema31.properties.formulas.items,data:data78};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
if(data78.title === undefined){
const err222 = {instancePath:instancePath+"/formulas/" + i8,schemaPath:"#/properties/formulas/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema31.properties.formulas.items.required,parentSchema:schema31.properties.formulas.items,data:data78};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
if(data78.clause === undefined){
const err223 = {instancePath:instancePath+"/formulas/" + i8,schemaPath:"#/properties/formulas/items/required",keyword:"required",params:{missingProperty: "clause"},schema:schema31.properties.formulas.items.required,parentSchema:schema31.properties.formulas.items,data:data78};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
if(data78.rate_from === undefined){
const err224 = {instancePath:instancePath+"/formulas/" + i8,schemaPath:"#/properties/formulas/items/required",keyword:"required",params:{missingProperty: "rate_from"},schema:schema31.properties.formulas.items.required,parentSchema:schema31.properties.formulas.items,data:data78};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
if(data78.rate_to === undefined){
const err225 = {instancePath:instancePath+"/formulas/" + i8,schemaPath:"#/properties/formulas/items/required",keyword:"required",params:{missingProperty: "rate_to"},schema:schema31.properties.formulas.items.required,parentSchema:schema31.properties.formulas.items,data:data78};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
for(const key15 in data78){
if(!((((((key15 === "id") || (key15 === "title")) || (key15 === "clause")) || (key15 === "base")) || (key15 === "rate_from")) || (key15 === "rate_to"))){
const err226 = {instancePath:instancePath+"/formulas/" + i8,schemaPath:"#/properties/formulas/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},schema:false,parentSchema:schema31.properties.formulas.items,data:data78};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data78.id !== undefined){
let data79 = data78.id;
if(typeof data79 === "string"){
if(func2(data79) < 1){
const err227 = {instancePath:instancePath+"/formulas/" + i8+"/id",schemaPath:"#/properties/formulas/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.formulas.items.properties.id,data:data79};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
if(!pattern6.test(data79)){
const err228 = {instancePath:instancePath+"/formulas/" + i8+"/id",schemaPath:"#/properties/formulas/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.formulas.items.properties.id,data:data79};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
else {
const err229 = {instancePath:instancePath+"/formulas/" + i8+"/id",schemaPath:"#/properties/formulas/items/properties/id/type",keyword:"type",params:{type: "string"},schema:schema31.properties.formulas.items.properties.id.type,parentSchema:schema31.properties.formulas.items.properties.id,data:data79};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data78.title !== undefined){
let data80 = data78.title;
if(typeof data80 === "string"){
if(func2(data80) < 1){
const err230 = {instancePath:instancePath+"/formulas/" + i8+"/title",schemaPath:"#/properties/formulas/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.formulas.items.properties.title,data:data80};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
else {
const err231 = {instancePath:instancePath+"/formulas/" + i8+"/title",schemaPath:"#/properties/formulas/items/properties/title/type",keyword:"type",params:{type: "string"},schema:schema31.properties.formulas.items.properties.title.type,parentSchema:schema31.properties.formulas.items.properties.title,data:data80};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data78.clause !== undefined){
let data81 = data78.clause;
if(typeof data81 === "string"){
if(func2(data81) < 1){
const err232 = {instancePath:instancePath+"/formulas/" + i8+"/clause",schemaPath:"#/properties/formulas/items/properties/clause/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.formulas.items.properties.clause,data:data81};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
if(!pattern6.test(data81)){
const err233 = {instancePath:instancePath+"/formulas/" + i8+"/clause",schemaPath:"#/properties/formulas/items/properties/clause/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.formulas.items.properties.clause,data:data81};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
else {
const err234 = {instancePath:instancePath+"/formulas/" + i8+"/clause",schemaPath:"#/properties/formulas/items/properties/clause/type",keyword:"type",params:{type: "string"},schema:schema31.properties.formulas.items.properties.clause.type,parentSchema:schema31.properties.formulas.items.properties.clause,data:data81};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data78.base !== undefined){
let data82 = data78.base;
if(!((data82 === "contract") || (data82 === "stated"))){
const err235 = {instancePath:instancePath+"/formulas/" + i8+"/base",schemaPath:"#/properties/formulas/items/properties/base/enum",keyword:"enum",params:{allowedValues: schema31.properties.formulas.items.properties.base.enum},schema:schema31.properties.formulas.items.properties.base.enum,parentSchema:schema31.properties.formulas.items.properties.base,data:data82};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
if(data78.rate_from !== undefined){
let data83 = data78.rate_from;
if(typeof data83 === "string"){
if(func2(data83) < 1){
const err236 = {instancePath:instancePath+"/formulas/" + i8+"/rate_from",schemaPath:"#/properties/formulas/items/properties/rate_from/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.formulas.items.properties.rate_from,data:data83};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
else {
const err237 = {instancePath:instancePath+"/formulas/" + i8+"/rate_from",schemaPath:"#/properties/formulas/items/properties/rate_from/type",keyword:"type",params:{type: "string"},schema:schema31.properties.formulas.items.properties.rate_from.type,parentSchema:schema31.properties.formulas.items.properties.rate_from,data:data83};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data78.rate_to !== undefined){
let data84 = data78.rate_to;
if(typeof data84 === "string"){
if(func2(data84) < 1){
const err238 = {instancePath:instancePath+"/formulas/" + i8+"/rate_to",schemaPath:"#/properties/formulas/items/properties/rate_to/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.formulas.items.properties.rate_to,data:data84};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
else {
const err239 = {instancePath:instancePath+"/formulas/" + i8+"/rate_to",schemaPath:"#/properties/formulas/items/properties/rate_to/type",keyword:"type",params:{type: "string"},schema:schema31.properties.formulas.items.properties.rate_to.type,parentSchema:schema31.properties.formulas.items.properties.rate_to,data:data84};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
}
else {
const err240 = {instancePath:instancePath+"/formulas/" + i8,schemaPath:"#/properties/formulas/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.formulas.items.type,parentSchema:schema31.properties.formulas.items,data:data78};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
}
else {
const err241 = {instancePath:instancePath+"/formulas",schemaPath:"#/properties/formulas/type",keyword:"type",params:{type: "array"},schema:schema31.properties.formulas.type,parentSchema:schema31.properties.formulas,data:data77};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
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
const err242 = {instancePath:instancePath+"/clocks/" + i9,schemaPath:"#/properties/clocks/items/required",keyword:"required",params:{missingProperty: "id"},schema:schema31.properties.clocks.items.required,parentSchema:schema31.properties.clocks.items,data:data86};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
if(data86.title === undefined){
const err243 = {instancePath:instancePath+"/clocks/" + i9,schemaPath:"#/properties/clocks/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema31.properties.clocks.items.required,parentSchema:schema31.properties.clocks.items,data:data86};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
if(data86.clause === undefined){
const err244 = {instancePath:instancePath+"/clocks/" + i9,schemaPath:"#/properties/clocks/items/required",keyword:"required",params:{missingProperty: "clause"},schema:schema31.properties.clocks.items.required,parentSchema:schema31.properties.clocks.items,data:data86};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
if(data86.requirement === undefined){
const err245 = {instancePath:instancePath+"/clocks/" + i9,schemaPath:"#/properties/clocks/items/required",keyword:"required",params:{missingProperty: "requirement"},schema:schema31.properties.clocks.items.required,parentSchema:schema31.properties.clocks.items,data:data86};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
for(const key16 in data86){
if(!((((key16 === "id") || (key16 === "title")) || (key16 === "clause")) || (key16 === "requirement"))){
const err246 = {instancePath:instancePath+"/clocks/" + i9,schemaPath:"#/properties/clocks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},schema:false,parentSchema:schema31.properties.clocks.items,data:data86};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
if(data86.id !== undefined){
let data87 = data86.id;
if(typeof data87 === "string"){
if(func2(data87) < 1){
const err247 = {instancePath:instancePath+"/clocks/" + i9+"/id",schemaPath:"#/properties/clocks/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.clocks.items.properties.id,data:data87};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
if(!pattern6.test(data87)){
const err248 = {instancePath:instancePath+"/clocks/" + i9+"/id",schemaPath:"#/properties/clocks/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.clocks.items.properties.id,data:data87};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
else {
const err249 = {instancePath:instancePath+"/clocks/" + i9+"/id",schemaPath:"#/properties/clocks/items/properties/id/type",keyword:"type",params:{type: "string"},schema:schema31.properties.clocks.items.properties.id.type,parentSchema:schema31.properties.clocks.items.properties.id,data:data87};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
if(data86.title !== undefined){
let data88 = data86.title;
if(typeof data88 === "string"){
if(func2(data88) < 1){
const err250 = {instancePath:instancePath+"/clocks/" + i9+"/title",schemaPath:"#/properties/clocks/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.clocks.items.properties.title,data:data88};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
else {
const err251 = {instancePath:instancePath+"/clocks/" + i9+"/title",schemaPath:"#/properties/clocks/items/properties/title/type",keyword:"type",params:{type: "string"},schema:schema31.properties.clocks.items.properties.title.type,parentSchema:schema31.properties.clocks.items.properties.title,data:data88};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
if(data86.clause !== undefined){
let data89 = data86.clause;
if(typeof data89 === "string"){
if(func2(data89) < 1){
const err252 = {instancePath:instancePath+"/clocks/" + i9+"/clause",schemaPath:"#/properties/clocks/items/properties/clause/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.clocks.items.properties.clause,data:data89};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
if(!pattern6.test(data89)){
const err253 = {instancePath:instancePath+"/clocks/" + i9+"/clause",schemaPath:"#/properties/clocks/items/properties/clause/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.clocks.items.properties.clause,data:data89};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
else {
const err254 = {instancePath:instancePath+"/clocks/" + i9+"/clause",schemaPath:"#/properties/clocks/items/properties/clause/type",keyword:"type",params:{type: "string"},schema:schema31.properties.clocks.items.properties.clause.type,parentSchema:schema31.properties.clocks.items.properties.clause,data:data89};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data86.requirement !== undefined){
let data90 = data86.requirement;
if(typeof data90 === "string"){
if(func2(data90) < 1){
const err255 = {instancePath:instancePath+"/clocks/" + i9+"/requirement",schemaPath:"#/properties/clocks/items/properties/requirement/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.clocks.items.properties.requirement,data:data90};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
if(!pattern6.test(data90)){
const err256 = {instancePath:instancePath+"/clocks/" + i9+"/requirement",schemaPath:"#/properties/clocks/items/properties/requirement/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.clocks.items.properties.requirement,data:data90};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
else {
const err257 = {instancePath:instancePath+"/clocks/" + i9+"/requirement",schemaPath:"#/properties/clocks/items/properties/requirement/type",keyword:"type",params:{type: "string"},schema:schema31.properties.clocks.items.properties.requirement.type,parentSchema:schema31.properties.clocks.items.properties.requirement,data:data90};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
}
else {
const err258 = {instancePath:instancePath+"/clocks/" + i9,schemaPath:"#/properties/clocks/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.clocks.items.type,parentSchema:schema31.properties.clocks.items,data:data86};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
}
else {
const err259 = {instancePath:instancePath+"/clocks",schemaPath:"#/properties/clocks/type",keyword:"type",params:{type: "array"},schema:schema31.properties.clocks.type,parentSchema:schema31.properties.clocks,data:data85};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
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
const err260 = {instancePath:instancePath+"/shifts/" + i10,schemaPath:"#/properties/shifts/items/required",keyword:"required",params:{missingProperty: "subtype"},schema:schema31.properties.shifts.items.required,parentSchema:schema31.properties.shifts.items,data:data92};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
if(data92.clause === undefined){
const err261 = {instancePath:instancePath+"/shifts/" + i10,schemaPath:"#/properties/shifts/items/required",keyword:"required",params:{missingProperty: "clause"},schema:schema31.properties.shifts.items.required,parentSchema:schema31.properties.shifts.items,data:data92};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
if(data92.clocks === undefined){
const err262 = {instancePath:instancePath+"/shifts/" + i10,schemaPath:"#/properties/shifts/items/required",keyword:"required",params:{missingProperty: "clocks"},schema:schema31.properties.shifts.items.required,parentSchema:schema31.properties.shifts.items,data:data92};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
for(const key17 in data92){
if(!((((key17 === "subtype") || (key17 === "clause")) || (key17 === "clocks")) || (key17 === "duties"))){
const err263 = {instancePath:instancePath+"/shifts/" + i10,schemaPath:"#/properties/shifts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},schema:false,parentSchema:schema31.properties.shifts.items,data:data92};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
if(data92.subtype !== undefined){
let data93 = data92.subtype;
if(!((data93 === "suspension") || (data93 === "force-majeure"))){
const err264 = {instancePath:instancePath+"/shifts/" + i10+"/subtype",schemaPath:"#/properties/shifts/items/properties/subtype/enum",keyword:"enum",params:{allowedValues: schema31.properties.shifts.items.properties.subtype.enum},schema:schema31.properties.shifts.items.properties.subtype.enum,parentSchema:schema31.properties.shifts.items.properties.subtype,data:data93};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
if(data92.clause !== undefined){
let data94 = data92.clause;
if(typeof data94 === "string"){
if(func2(data94) < 1){
const err265 = {instancePath:instancePath+"/shifts/" + i10+"/clause",schemaPath:"#/properties/shifts/items/properties/clause/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.shifts.items.properties.clause,data:data94};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
if(!pattern6.test(data94)){
const err266 = {instancePath:instancePath+"/shifts/" + i10+"/clause",schemaPath:"#/properties/shifts/items/properties/clause/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.shifts.items.properties.clause,data:data94};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
else {
const err267 = {instancePath:instancePath+"/shifts/" + i10+"/clause",schemaPath:"#/properties/shifts/items/properties/clause/type",keyword:"type",params:{type: "string"},schema:schema31.properties.shifts.items.properties.clause.type,parentSchema:schema31.properties.shifts.items.properties.clause,data:data94};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
if(data92.clocks !== undefined){
let data95 = data92.clocks;
if(Array.isArray(data95)){
if(data95.length < 1){
const err268 = {instancePath:instancePath+"/shifts/" + i10+"/clocks",schemaPath:"#/properties/shifts/items/properties/clocks/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties.shifts.items.properties.clocks,data:data95};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
const len11 = data95.length;
for(let i11=0; i11<len11; i11++){
let data96 = data95[i11];
if(typeof data96 === "string"){
if(func2(data96) < 1){
const err269 = {instancePath:instancePath+"/shifts/" + i10+"/clocks/" + i11,schemaPath:"#/properties/shifts/items/properties/clocks/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.shifts.items.properties.clocks.items,data:data96};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
else {
const err270 = {instancePath:instancePath+"/shifts/" + i10+"/clocks/" + i11,schemaPath:"#/properties/shifts/items/properties/clocks/items/type",keyword:"type",params:{type: "string"},schema:schema31.properties.shifts.items.properties.clocks.items.type,parentSchema:schema31.properties.shifts.items.properties.clocks.items,data:data96};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
}
else {
const err271 = {instancePath:instancePath+"/shifts/" + i10+"/clocks",schemaPath:"#/properties/shifts/items/properties/clocks/type",keyword:"type",params:{type: "array"},schema:schema31.properties.shifts.items.properties.clocks.type,parentSchema:schema31.properties.shifts.items.properties.clocks,data:data95};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
if(data92.duties !== undefined){
let data97 = data92.duties;
if(Array.isArray(data97)){
if(data97.length < 1){
const err272 = {instancePath:instancePath+"/shifts/" + i10+"/duties",schemaPath:"#/properties/shifts/items/properties/duties/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties.shifts.items.properties.duties,data:data97};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
const len12 = data97.length;
for(let i12=0; i12<len12; i12++){
let data98 = data97[i12];
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
if(data98.effect === undefined){
const err273 = {instancePath:instancePath+"/shifts/" + i10+"/duties/" + i12,schemaPath:"#/properties/shifts/items/properties/duties/items/required",keyword:"required",params:{missingProperty: "effect"},schema:schema31.properties.shifts.items.properties.duties.items.required,parentSchema:schema31.properties.shifts.items.properties.duties.items,data:data98};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
for(const key18 in data98){
if(!(((key18 === "owners") || (key18 === "requirements")) || (key18 === "effect"))){
const err274 = {instancePath:instancePath+"/shifts/" + i10+"/duties/" + i12,schemaPath:"#/properties/shifts/items/properties/duties/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},schema:false,parentSchema:schema31.properties.shifts.items.properties.duties.items,data:data98};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
if(data98.owners !== undefined){
let data99 = data98.owners;
if(Array.isArray(data99)){
if(data99.length < 1){
const err275 = {instancePath:instancePath+"/shifts/" + i10+"/duties/" + i12+"/owners",schemaPath:"#/properties/shifts/items/properties/duties/items/properties/owners/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties.shifts.items.properties.duties.items.properties.owners,data:data99};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
const len13 = data99.length;
for(let i13=0; i13<len13; i13++){
let data100 = data99[i13];
if(!((((data100 === "provider") || (data100 === "client")) || (data100 === "both")) || (data100 === "panel"))){
const err276 = {instancePath:instancePath+"/shifts/" + i10+"/duties/" + i12+"/owners/" + i13,schemaPath:"#/properties/shifts/items/properties/duties/items/properties/owners/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.shifts.items.properties.duties.items.properties.owners.items.enum},schema:schema31.properties.shifts.items.properties.duties.items.properties.owners.items.enum,parentSchema:schema31.properties.shifts.items.properties.duties.items.properties.owners.items,data:data100};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
}
else {
const err277 = {instancePath:instancePath+"/shifts/" + i10+"/duties/" + i12+"/owners",schemaPath:"#/properties/shifts/items/properties/duties/items/properties/owners/type",keyword:"type",params:{type: "array"},schema:schema31.properties.shifts.items.properties.duties.items.properties.owners.type,parentSchema:schema31.properties.shifts.items.properties.duties.items.properties.owners,data:data99};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
if(data98.requirements !== undefined){
let data101 = data98.requirements;
if(Array.isArray(data101)){
if(data101.length < 1){
const err278 = {instancePath:instancePath+"/shifts/" + i10+"/duties/" + i12+"/requirements",schemaPath:"#/properties/shifts/items/properties/duties/items/properties/requirements/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties.shifts.items.properties.duties.items.properties.requirements,data:data101};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
const len14 = data101.length;
for(let i14=0; i14<len14; i14++){
let data102 = data101[i14];
if(typeof data102 === "string"){
if(func2(data102) < 1){
const err279 = {instancePath:instancePath+"/shifts/" + i10+"/duties/" + i12+"/requirements/" + i14,schemaPath:"#/properties/shifts/items/properties/duties/items/properties/requirements/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.shifts.items.properties.duties.items.properties.requirements.items,data:data102};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
else {
const err280 = {instancePath:instancePath+"/shifts/" + i10+"/duties/" + i12+"/requirements/" + i14,schemaPath:"#/properties/shifts/items/properties/duties/items/properties/requirements/items/type",keyword:"type",params:{type: "string"},schema:schema31.properties.shifts.items.properties.duties.items.properties.requirements.items.type,parentSchema:schema31.properties.shifts.items.properties.duties.items.properties.requirements.items,data:data102};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
}
else {
const err281 = {instancePath:instancePath+"/shifts/" + i10+"/duties/" + i12+"/requirements",schemaPath:"#/properties/shifts/items/properties/duties/items/properties/requirements/type",keyword:"type",params:{type: "array"},schema:schema31.properties.shifts.items.properties.duties.items.properties.requirements.type,parentSchema:schema31.properties.shifts.items.properties.duties.items.properties.requirements,data:data101};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
if(data98.effect !== undefined){
let data103 = data98.effect;
if(!(((data103 === "move") || (data103 === "fall-away")) || (data103 === "none"))){
const err282 = {instancePath:instancePath+"/shifts/" + i10+"/duties/" + i12+"/effect",schemaPath:"#/properties/shifts/items/properties/duties/items/properties/effect/enum",keyword:"enum",params:{allowedValues: schema31.properties.shifts.items.properties.duties.items.properties.effect.enum},schema:schema31.properties.shifts.items.properties.duties.items.properties.effect.enum,parentSchema:schema31.properties.shifts.items.properties.duties.items.properties.effect,data:data103};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
}
else {
const err283 = {instancePath:instancePath+"/shifts/" + i10+"/duties/" + i12,schemaPath:"#/properties/shifts/items/properties/duties/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.shifts.items.properties.duties.items.type,parentSchema:schema31.properties.shifts.items.properties.duties.items,data:data98};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
}
else {
const err284 = {instancePath:instancePath+"/shifts/" + i10+"/duties",schemaPath:"#/properties/shifts/items/properties/duties/type",keyword:"type",params:{type: "array"},schema:schema31.properties.shifts.items.properties.duties.type,parentSchema:schema31.properties.shifts.items.properties.duties,data:data97};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
}
else {
const err285 = {instancePath:instancePath+"/shifts/" + i10,schemaPath:"#/properties/shifts/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.shifts.items.type,parentSchema:schema31.properties.shifts.items,data:data92};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
}
else {
const err286 = {instancePath:instancePath+"/shifts",schemaPath:"#/properties/shifts/type",keyword:"type",params:{type: "array"},schema:schema31.properties.shifts.type,parentSchema:schema31.properties.shifts,data:data91};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
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
const err287 = {instancePath:instancePath+"/terms/" + i15,schemaPath:"#/properties/terms/items/required",keyword:"required",params:{missingProperty: "id"},schema:schema31.properties.terms.items.required,parentSchema:schema31.properties.terms.items,data:data105};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
if(data105.title === undefined){
const err288 = {instancePath:instancePath+"/terms/" + i15,schemaPath:"#/properties/terms/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema31.properties.terms.items.required,parentSchema:schema31.properties.terms.items,data:data105};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
if(data105.clause === undefined){
const err289 = {instancePath:instancePath+"/terms/" + i15,schemaPath:"#/properties/terms/items/required",keyword:"required",params:{missingProperty: "clause"},schema:schema31.properties.terms.items.required,parentSchema:schema31.properties.terms.items,data:data105};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
if(data105.after === undefined){
const err290 = {instancePath:instancePath+"/terms/" + i15,schemaPath:"#/properties/terms/items/required",keyword:"required",params:{missingProperty: "after"},schema:schema31.properties.terms.items.required,parentSchema:schema31.properties.terms.items,data:data105};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
if(data105.years === undefined){
const err291 = {instancePath:instancePath+"/terms/" + i15,schemaPath:"#/properties/terms/items/required",keyword:"required",params:{missingProperty: "years"},schema:schema31.properties.terms.items.required,parentSchema:schema31.properties.terms.items,data:data105};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
for(const key19 in data105){
if(!(((((key19 === "id") || (key19 === "title")) || (key19 === "clause")) || (key19 === "after")) || (key19 === "years"))){
const err292 = {instancePath:instancePath+"/terms/" + i15,schemaPath:"#/properties/terms/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},schema:false,parentSchema:schema31.properties.terms.items,data:data105};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
if(data105.id !== undefined){
let data106 = data105.id;
if(typeof data106 === "string"){
if(func2(data106) < 1){
const err293 = {instancePath:instancePath+"/terms/" + i15+"/id",schemaPath:"#/properties/terms/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.terms.items.properties.id,data:data106};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
if(!pattern6.test(data106)){
const err294 = {instancePath:instancePath+"/terms/" + i15+"/id",schemaPath:"#/properties/terms/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.terms.items.properties.id,data:data106};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
else {
const err295 = {instancePath:instancePath+"/terms/" + i15+"/id",schemaPath:"#/properties/terms/items/properties/id/type",keyword:"type",params:{type: "string"},schema:schema31.properties.terms.items.properties.id.type,parentSchema:schema31.properties.terms.items.properties.id,data:data106};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
if(data105.title !== undefined){
let data107 = data105.title;
if(typeof data107 === "string"){
if(func2(data107) < 1){
const err296 = {instancePath:instancePath+"/terms/" + i15+"/title",schemaPath:"#/properties/terms/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.terms.items.properties.title,data:data107};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
else {
const err297 = {instancePath:instancePath+"/terms/" + i15+"/title",schemaPath:"#/properties/terms/items/properties/title/type",keyword:"type",params:{type: "string"},schema:schema31.properties.terms.items.properties.title.type,parentSchema:schema31.properties.terms.items.properties.title,data:data107};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
if(data105.clause !== undefined){
let data108 = data105.clause;
if(typeof data108 === "string"){
if(func2(data108) < 1){
const err298 = {instancePath:instancePath+"/terms/" + i15+"/clause",schemaPath:"#/properties/terms/items/properties/clause/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.terms.items.properties.clause,data:data108};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
if(!pattern6.test(data108)){
const err299 = {instancePath:instancePath+"/terms/" + i15+"/clause",schemaPath:"#/properties/terms/items/properties/clause/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.terms.items.properties.clause,data:data108};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
else {
const err300 = {instancePath:instancePath+"/terms/" + i15+"/clause",schemaPath:"#/properties/terms/items/properties/clause/type",keyword:"type",params:{type: "string"},schema:schema31.properties.terms.items.properties.clause.type,parentSchema:schema31.properties.terms.items.properties.clause,data:data108};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
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
const err301 = {instancePath:instancePath+"/terms/" + i15+"/after",schemaPath:"#/properties/terms/items/properties/after/oneOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties.terms.items.properties.after.oneOf[0].enum},schema:schema31.properties.terms.items.properties.after.oneOf[0].enum,parentSchema:schema31.properties.terms.items.properties.after.oneOf[0],data:data109};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
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
const err302 = {instancePath:instancePath+"/terms/" + i15+"/after",schemaPath:"#/properties/terms/items/properties/after/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.terms.items.properties.after.oneOf[1].required,parentSchema:schema31.properties.terms.items.properties.after.oneOf[1],data:data109};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
for(const key20 in data109){
if(!(((key20 === "param") || (key20 === "by")) || (key20 === "part"))){
const err303 = {instancePath:instancePath+"/terms/" + i15+"/after",schemaPath:"#/properties/terms/items/properties/after/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},schema:false,parentSchema:schema31.properties.terms.items.properties.after.oneOf[1],data:data109};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
if(data109.param !== undefined){
let data110 = data109.param;
if(typeof data110 === "string"){
if(func2(data110) < 1){
const err304 = {instancePath:instancePath+"/terms/" + i15+"/after/param",schemaPath:"#/properties/terms/items/properties/after/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.terms.items.properties.after.oneOf[1].properties.param,data:data110};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
else {
const err305 = {instancePath:instancePath+"/terms/" + i15+"/after/param",schemaPath:"#/properties/terms/items/properties/after/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.terms.items.properties.after.oneOf[1].properties.param.type,parentSchema:schema31.properties.terms.items.properties.after.oneOf[1].properties.param,data:data110};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
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
const err306 = {instancePath:instancePath+"/terms/" + i15+"/after/by",schemaPath:"#/properties/terms/items/properties/after/oneOf/1/properties/by/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.terms.items.properties.after.oneOf[1].properties.by.oneOf[0],data:data111};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
else {
const err307 = {instancePath:instancePath+"/terms/" + i15+"/after/by",schemaPath:"#/properties/terms/items/properties/after/oneOf/1/properties/by/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.terms.items.properties.after.oneOf[1].properties.by.oneOf[0].type,parentSchema:schema31.properties.terms.items.properties.after.oneOf[1].properties.by.oneOf[0],data:data111};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
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
const err308 = {instancePath:instancePath+"/terms/" + i15+"/after/by",schemaPath:"#/properties/terms/items/properties/after/oneOf/1/properties/by/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.terms.items.properties.after.oneOf[1].properties.by.oneOf[1].required,parentSchema:schema31.properties.terms.items.properties.after.oneOf[1].properties.by.oneOf[1],data:data111};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
for(const key21 in data111){
if(!(key21 === "param")){
const err309 = {instancePath:instancePath+"/terms/" + i15+"/after/by",schemaPath:"#/properties/terms/items/properties/after/oneOf/1/properties/by/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},schema:false,parentSchema:schema31.properties.terms.items.properties.after.oneOf[1].properties.by.oneOf[1],data:data111};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
if(data111.param !== undefined){
let data112 = data111.param;
if(typeof data112 === "string"){
if(func2(data112) < 1){
const err310 = {instancePath:instancePath+"/terms/" + i15+"/after/by/param",schemaPath:"#/properties/terms/items/properties/after/oneOf/1/properties/by/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.terms.items.properties.after.oneOf[1].properties.by.oneOf[1].properties.param,data:data112};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
else {
const err311 = {instancePath:instancePath+"/terms/" + i15+"/after/by/param",schemaPath:"#/properties/terms/items/properties/after/oneOf/1/properties/by/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.terms.items.properties.after.oneOf[1].properties.by.oneOf[1].properties.param.type,parentSchema:schema31.properties.terms.items.properties.after.oneOf[1].properties.by.oneOf[1].properties.param,data:data112};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
}
else {
const err312 = {instancePath:instancePath+"/terms/" + i15+"/after/by",schemaPath:"#/properties/terms/items/properties/after/oneOf/1/properties/by/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.terms.items.properties.after.oneOf[1].properties.by.oneOf[1].type,parentSchema:schema31.properties.terms.items.properties.after.oneOf[1].properties.by.oneOf[1],data:data111};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
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
const err313 = {instancePath:instancePath+"/terms/" + i15+"/after/by",schemaPath:"#/properties/terms/items/properties/after/oneOf/1/properties/by/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},schema:schema31.properties.terms.items.properties.after.oneOf[1].properties.by.oneOf,parentSchema:schema31.properties.terms.items.properties.after.oneOf[1].properties.by,data:data111};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
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
const err314 = {instancePath:instancePath+"/terms/" + i15+"/after/part",schemaPath:"#/properties/terms/items/properties/after/oneOf/1/properties/part/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.terms.items.properties.after.oneOf[1].properties.part,data:data113};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
else {
const err315 = {instancePath:instancePath+"/terms/" + i15+"/after/part",schemaPath:"#/properties/terms/items/properties/after/oneOf/1/properties/part/type",keyword:"type",params:{type: "string"},schema:schema31.properties.terms.items.properties.after.oneOf[1].properties.part.type,parentSchema:schema31.properties.terms.items.properties.after.oneOf[1].properties.part,data:data113};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
}
else {
const err316 = {instancePath:instancePath+"/terms/" + i15+"/after",schemaPath:"#/properties/terms/items/properties/after/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.terms.items.properties.after.oneOf[1].type,parentSchema:schema31.properties.terms.items.properties.after.oneOf[1],data:data109};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
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
const err317 = {instancePath:instancePath+"/terms/" + i15+"/after",schemaPath:"#/properties/terms/items/properties/after/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},schema:schema31.properties.terms.items.properties.after.oneOf,parentSchema:schema31.properties.terms.items.properties.after,data:data109};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
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
const err318 = {instancePath:instancePath+"/terms/" + i15+"/years",schemaPath:"#/properties/terms/items/properties/years/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.terms.items.properties.years.type,parentSchema:schema31.properties.terms.items.properties.years,data:data114};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
if((typeof data114 == "number") && (isFinite(data114))){
if(data114 < 1 || isNaN(data114)){
const err319 = {instancePath:instancePath+"/terms/" + i15+"/years",schemaPath:"#/properties/terms/items/properties/years/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema31.properties.terms.items.properties.years,data:data114};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
}
}
else {
const err320 = {instancePath:instancePath+"/terms/" + i15,schemaPath:"#/properties/terms/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.terms.items.type,parentSchema:schema31.properties.terms.items,data:data105};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
}
else {
const err321 = {instancePath:instancePath+"/terms",schemaPath:"#/properties/terms/type",keyword:"type",params:{type: "array"},schema:schema31.properties.terms.type,parentSchema:schema31.properties.terms,data:data104};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
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
const err322 = {};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
var valid57 = _errs260 === errors;
if(valid57){
const err323 = {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/oneOf/0/not",keyword:"not",params:{},schema:schema31.properties.aliases.oneOf[0].not,parentSchema:schema31.properties.aliases.oneOf[0],data:data115};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
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
const err324 = {instancePath:instancePath+"/aliases/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/aliases/oneOf/0/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.aliases.oneOf[0].additionalProperties,data:data116};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
else {
const err325 = {instancePath:instancePath+"/aliases/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/aliases/oneOf/0/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema31.properties.aliases.oneOf[0].additionalProperties.type,parentSchema:schema31.properties.aliases.oneOf[0].additionalProperties,data:data116};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
}
else {
const err326 = {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/oneOf/0/type",keyword:"type",params:{type: "object"},schema:schema31.properties.aliases.oneOf[0].type,parentSchema:schema31.properties.aliases.oneOf[0],data:data115};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
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
const err327 = {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.aliases.oneOf[1].required,parentSchema:schema31.properties.aliases.oneOf[1],data:data115};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
for(const key23 in data115){
if(!(((key23 === "param") || (key23 === "by")) || (key23 === "part"))){
const err328 = {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},schema:false,parentSchema:schema31.properties.aliases.oneOf[1],data:data115};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
if(data115.param !== undefined){
let data117 = data115.param;
if(typeof data117 === "string"){
if(func2(data117) < 1){
const err329 = {instancePath:instancePath+"/aliases/param",schemaPath:"#/properties/aliases/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.aliases.oneOf[1].properties.param,data:data117};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
else {
const err330 = {instancePath:instancePath+"/aliases/param",schemaPath:"#/properties/aliases/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.aliases.oneOf[1].properties.param.type,parentSchema:schema31.properties.aliases.oneOf[1].properties.param,data:data117};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
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
const err331 = {instancePath:instancePath+"/aliases/by",schemaPath:"#/properties/aliases/oneOf/1/properties/by/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.aliases.oneOf[1].properties.by.oneOf[0],data:data118};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
else {
const err332 = {instancePath:instancePath+"/aliases/by",schemaPath:"#/properties/aliases/oneOf/1/properties/by/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.aliases.oneOf[1].properties.by.oneOf[0].type,parentSchema:schema31.properties.aliases.oneOf[1].properties.by.oneOf[0],data:data118};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
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
const err333 = {instancePath:instancePath+"/aliases/by",schemaPath:"#/properties/aliases/oneOf/1/properties/by/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.aliases.oneOf[1].properties.by.oneOf[1].required,parentSchema:schema31.properties.aliases.oneOf[1].properties.by.oneOf[1],data:data118};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
for(const key24 in data118){
if(!(key24 === "param")){
const err334 = {instancePath:instancePath+"/aliases/by",schemaPath:"#/properties/aliases/oneOf/1/properties/by/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},schema:false,parentSchema:schema31.properties.aliases.oneOf[1].properties.by.oneOf[1],data:data118};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
if(data118.param !== undefined){
let data119 = data118.param;
if(typeof data119 === "string"){
if(func2(data119) < 1){
const err335 = {instancePath:instancePath+"/aliases/by/param",schemaPath:"#/properties/aliases/oneOf/1/properties/by/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.aliases.oneOf[1].properties.by.oneOf[1].properties.param,data:data119};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
else {
const err336 = {instancePath:instancePath+"/aliases/by/param",schemaPath:"#/properties/aliases/oneOf/1/properties/by/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.aliases.oneOf[1].properties.by.oneOf[1].properties.param.type,parentSchema:schema31.properties.aliases.oneOf[1].properties.by.oneOf[1].properties.param,data:data119};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
}
else {
const err337 = {instancePath:instancePath+"/aliases/by",schemaPath:"#/properties/aliases/oneOf/1/properties/by/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.aliases.oneOf[1].properties.by.oneOf[1].type,parentSchema:schema31.properties.aliases.oneOf[1].properties.by.oneOf[1],data:data118};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
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
const err338 = {instancePath:instancePath+"/aliases/by",schemaPath:"#/properties/aliases/oneOf/1/properties/by/oneOf",keyword:"oneOf",params:{passingSchemas: passing3},schema:schema31.properties.aliases.oneOf[1].properties.by.oneOf,parentSchema:schema31.properties.aliases.oneOf[1].properties.by,data:data118};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
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
const err339 = {instancePath:instancePath+"/aliases/part",schemaPath:"#/properties/aliases/oneOf/1/properties/part/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.aliases.oneOf[1].properties.part,data:data120};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
else {
const err340 = {instancePath:instancePath+"/aliases/part",schemaPath:"#/properties/aliases/oneOf/1/properties/part/type",keyword:"type",params:{type: "string"},schema:schema31.properties.aliases.oneOf[1].properties.part.type,parentSchema:schema31.properties.aliases.oneOf[1].properties.part,data:data120};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
}
else {
const err341 = {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.aliases.oneOf[1].type,parentSchema:schema31.properties.aliases.oneOf[1],data:data115};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
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
const err342 = {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},schema:schema31.properties.aliases.oneOf,parentSchema:schema31.properties.aliases,data:data115};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
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
const err343 = {instancePath:instancePath+"/roles/" + i16,schemaPath:"#/properties/roles/items/required",keyword:"required",params:{missingProperty: "id"},schema:schema31.properties.roles.items.required,parentSchema:schema31.properties.roles.items,data:data122};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
if(data122.title === undefined){
const err344 = {instancePath:instancePath+"/roles/" + i16,schemaPath:"#/properties/roles/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema31.properties.roles.items.required,parentSchema:schema31.properties.roles.items,data:data122};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
for(const key25 in data122){
if(!((key25 === "id") || (key25 === "title"))){
const err345 = {instancePath:instancePath+"/roles/" + i16,schemaPath:"#/properties/roles/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},schema:false,parentSchema:schema31.properties.roles.items,data:data122};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
if(data122.id !== undefined){
let data123 = data122.id;
if(typeof data123 === "string"){
if(func2(data123) < 1){
const err346 = {instancePath:instancePath+"/roles/" + i16+"/id",schemaPath:"#/properties/roles/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.roles.items.properties.id,data:data123};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
if(!pattern6.test(data123)){
const err347 = {instancePath:instancePath+"/roles/" + i16+"/id",schemaPath:"#/properties/roles/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.roles.items.properties.id,data:data123};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
else {
const err348 = {instancePath:instancePath+"/roles/" + i16+"/id",schemaPath:"#/properties/roles/items/properties/id/type",keyword:"type",params:{type: "string"},schema:schema31.properties.roles.items.properties.id.type,parentSchema:schema31.properties.roles.items.properties.id,data:data123};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
if(data122.title !== undefined){
let data124 = data122.title;
if(typeof data124 === "string"){
if(func2(data124) < 1){
const err349 = {instancePath:instancePath+"/roles/" + i16+"/title",schemaPath:"#/properties/roles/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.roles.items.properties.title,data:data124};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
else {
const err350 = {instancePath:instancePath+"/roles/" + i16+"/title",schemaPath:"#/properties/roles/items/properties/title/type",keyword:"type",params:{type: "string"},schema:schema31.properties.roles.items.properties.title.type,parentSchema:schema31.properties.roles.items.properties.title,data:data124};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
}
else {
const err351 = {instancePath:instancePath+"/roles/" + i16,schemaPath:"#/properties/roles/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.roles.items.type,parentSchema:schema31.properties.roles.items,data:data122};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
}
else {
const err352 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "array"},schema:schema31.properties.roles.type,parentSchema:schema31.properties.roles,data:data121};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
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
const err353 = {instancePath:instancePath+"/identities/" + i17,schemaPath:"#/properties/identities/items/required",keyword:"required",params:{missingProperty: "email"},schema:schema31.properties.identities.items.required,parentSchema:schema31.properties.identities.items,data:data126};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
if(data126.name === undefined){
const err354 = {instancePath:instancePath+"/identities/" + i17,schemaPath:"#/properties/identities/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema31.properties.identities.items.required,parentSchema:schema31.properties.identities.items,data:data126};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
if(data126.role === undefined){
const err355 = {instancePath:instancePath+"/identities/" + i17,schemaPath:"#/properties/identities/items/required",keyword:"required",params:{missingProperty: "role"},schema:schema31.properties.identities.items.required,parentSchema:schema31.properties.identities.items,data:data126};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
for(const key26 in data126){
if(!((((key26 === "email") || (key26 === "name")) || (key26 === "role")) || (key26 === "person"))){
const err356 = {instancePath:instancePath+"/identities/" + i17,schemaPath:"#/properties/identities/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},schema:false,parentSchema:schema31.properties.identities.items,data:data126};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
if(data126.email !== undefined){
let data127 = data126.email;
if(typeof data127 === "string"){
if(func2(data127) < 1){
const err357 = {instancePath:instancePath+"/identities/" + i17+"/email",schemaPath:"#/properties/identities/items/properties/email/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.identities.items.properties.email,data:data127};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
else {
const err358 = {instancePath:instancePath+"/identities/" + i17+"/email",schemaPath:"#/properties/identities/items/properties/email/type",keyword:"type",params:{type: "string"},schema:schema31.properties.identities.items.properties.email.type,parentSchema:schema31.properties.identities.items.properties.email,data:data127};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
if(data126.name !== undefined){
let data128 = data126.name;
if(typeof data128 === "string"){
if(func2(data128) < 1){
const err359 = {instancePath:instancePath+"/identities/" + i17+"/name",schemaPath:"#/properties/identities/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.identities.items.properties.name,data:data128};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
else {
const err360 = {instancePath:instancePath+"/identities/" + i17+"/name",schemaPath:"#/properties/identities/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema31.properties.identities.items.properties.name.type,parentSchema:schema31.properties.identities.items.properties.name,data:data128};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
if(data126.role !== undefined){
let data129 = data126.role;
if(typeof data129 === "string"){
if(func2(data129) < 1){
const err361 = {instancePath:instancePath+"/identities/" + i17+"/role",schemaPath:"#/properties/identities/items/properties/role/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.identities.items.properties.role,data:data129};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
if(!pattern6.test(data129)){
const err362 = {instancePath:instancePath+"/identities/" + i17+"/role",schemaPath:"#/properties/identities/items/properties/role/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.identities.items.properties.role,data:data129};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
else {
const err363 = {instancePath:instancePath+"/identities/" + i17+"/role",schemaPath:"#/properties/identities/items/properties/role/type",keyword:"type",params:{type: "string"},schema:schema31.properties.identities.items.properties.role.type,parentSchema:schema31.properties.identities.items.properties.role,data:data129};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
if(data126.person !== undefined){
let data130 = data126.person;
if(typeof data130 === "string"){
if(func2(data130) < 1){
const err364 = {instancePath:instancePath+"/identities/" + i17+"/person",schemaPath:"#/properties/identities/items/properties/person/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.identities.items.properties.person,data:data130};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
else {
const err365 = {instancePath:instancePath+"/identities/" + i17+"/person",schemaPath:"#/properties/identities/items/properties/person/type",keyword:"type",params:{type: "string"},schema:schema31.properties.identities.items.properties.person.type,parentSchema:schema31.properties.identities.items.properties.person,data:data130};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
}
else {
const err366 = {instancePath:instancePath+"/identities/" + i17,schemaPath:"#/properties/identities/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.identities.items.type,parentSchema:schema31.properties.identities.items,data:data126};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
}
else {
const err367 = {instancePath:instancePath+"/identities",schemaPath:"#/properties/identities/type",keyword:"type",params:{type: "array"},schema:schema31.properties.identities.type,parentSchema:schema31.properties.identities,data:data125};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
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
const err368 = {instancePath:instancePath+"/clauses/" + i18,schemaPath:"#/properties/clauses/items/required",keyword:"required",params:{missingProperty: "no"},schema:schema31.properties.clauses.items.required,parentSchema:schema31.properties.clauses.items,data:data132};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
if(data132.slug === undefined){
const err369 = {instancePath:instancePath+"/clauses/" + i18,schemaPath:"#/properties/clauses/items/required",keyword:"required",params:{missingProperty: "slug"},schema:schema31.properties.clauses.items.required,parentSchema:schema31.properties.clauses.items,data:data132};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
if(data132.title === undefined){
const err370 = {instancePath:instancePath+"/clauses/" + i18,schemaPath:"#/properties/clauses/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema31.properties.clauses.items.required,parentSchema:schema31.properties.clauses.items,data:data132};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
for(const key27 in data132){
if(!((((((((key27 === "no") || (key27 === "slug")) || (key27 === "title")) || (key27 === "summary")) || (key27 === "quote")) || (key27 === "note")) || (key27 === "children")) || (key27 === "register"))){
const err371 = {instancePath:instancePath+"/clauses/" + i18,schemaPath:"#/properties/clauses/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},schema:false,parentSchema:schema31.properties.clauses.items,data:data132};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
if(data132.no !== undefined){
let data133 = data132.no;
if(typeof data133 === "string"){
if(func2(data133) < 1){
const err372 = {instancePath:instancePath+"/clauses/" + i18+"/no",schemaPath:"#/properties/clauses/items/properties/no/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.clauses.items.properties.no,data:data133};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
}
else {
const err373 = {instancePath:instancePath+"/clauses/" + i18+"/no",schemaPath:"#/properties/clauses/items/properties/no/type",keyword:"type",params:{type: "string"},schema:schema31.properties.clauses.items.properties.no.type,parentSchema:schema31.properties.clauses.items.properties.no,data:data133};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
}
if(data132.slug !== undefined){
let data134 = data132.slug;
if(typeof data134 === "string"){
if(func2(data134) < 1){
const err374 = {instancePath:instancePath+"/clauses/" + i18+"/slug",schemaPath:"#/properties/clauses/items/properties/slug/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.clauses.items.properties.slug,data:data134};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
if(!pattern6.test(data134)){
const err375 = {instancePath:instancePath+"/clauses/" + i18+"/slug",schemaPath:"#/properties/clauses/items/properties/slug/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.clauses.items.properties.slug,data:data134};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
else {
const err376 = {instancePath:instancePath+"/clauses/" + i18+"/slug",schemaPath:"#/properties/clauses/items/properties/slug/type",keyword:"type",params:{type: "string"},schema:schema31.properties.clauses.items.properties.slug.type,parentSchema:schema31.properties.clauses.items.properties.slug,data:data134};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
if(data132.title !== undefined){
let data135 = data132.title;
if(typeof data135 === "string"){
if(func2(data135) < 1){
const err377 = {instancePath:instancePath+"/clauses/" + i18+"/title",schemaPath:"#/properties/clauses/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.clauses.items.properties.title,data:data135};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
}
else {
const err378 = {instancePath:instancePath+"/clauses/" + i18+"/title",schemaPath:"#/properties/clauses/items/properties/title/type",keyword:"type",params:{type: "string"},schema:schema31.properties.clauses.items.properties.title.type,parentSchema:schema31.properties.clauses.items.properties.title,data:data135};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
if(data132.summary !== undefined){
let data136 = data132.summary;
if(typeof data136 === "string"){
if(func2(data136) < 1){
const err379 = {instancePath:instancePath+"/clauses/" + i18+"/summary",schemaPath:"#/properties/clauses/items/properties/summary/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.clauses.items.properties.summary,data:data136};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
}
else {
const err380 = {instancePath:instancePath+"/clauses/" + i18+"/summary",schemaPath:"#/properties/clauses/items/properties/summary/type",keyword:"type",params:{type: "string"},schema:schema31.properties.clauses.items.properties.summary.type,parentSchema:schema31.properties.clauses.items.properties.summary,data:data136};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
}
if(data132.quote !== undefined){
let data137 = data132.quote;
if(typeof data137 === "string"){
if(func2(data137) > 60){
const err381 = {instancePath:instancePath+"/clauses/" + i18+"/quote",schemaPath:"#/properties/clauses/items/properties/quote/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema31.properties.clauses.items.properties.quote,data:data137};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
if(func2(data137) < 1){
const err382 = {instancePath:instancePath+"/clauses/" + i18+"/quote",schemaPath:"#/properties/clauses/items/properties/quote/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.clauses.items.properties.quote,data:data137};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
}
else {
const err383 = {instancePath:instancePath+"/clauses/" + i18+"/quote",schemaPath:"#/properties/clauses/items/properties/quote/type",keyword:"type",params:{type: "string"},schema:schema31.properties.clauses.items.properties.quote.type,parentSchema:schema31.properties.clauses.items.properties.quote,data:data137};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
}
if(data132.note !== undefined){
let data138 = data132.note;
if(typeof data138 === "string"){
if(func2(data138) < 1){
const err384 = {instancePath:instancePath+"/clauses/" + i18+"/note",schemaPath:"#/properties/clauses/items/properties/note/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.clauses.items.properties.note,data:data138};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
}
else {
const err385 = {instancePath:instancePath+"/clauses/" + i18+"/note",schemaPath:"#/properties/clauses/items/properties/note/type",keyword:"type",params:{type: "string"},schema:schema31.properties.clauses.items.properties.note.type,parentSchema:schema31.properties.clauses.items.properties.note,data:data138};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
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
const err386 = {instancePath:instancePath+"/clauses/" + i18+"/children",schemaPath:"#/properties/clauses/items/properties/children/type",keyword:"type",params:{type: "array"},schema:schema31.properties.clauses.items.properties.children.type,parentSchema:schema31.properties.clauses.items.properties.children,data:data139};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
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
const err387 = {instancePath:instancePath+"/clauses/" + i18+"/register/" + i20,schemaPath:"#/properties/clauses/items/properties/register/items/required",keyword:"required",params:{missingProperty: "row"},schema:schema31.properties.clauses.items.properties.register.items.required,parentSchema:schema31.properties.clauses.items.properties.register.items,data:data142};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
if(data142.nature === undefined){
const err388 = {instancePath:instancePath+"/clauses/" + i18+"/register/" + i20,schemaPath:"#/properties/clauses/items/properties/register/items/required",keyword:"required",params:{missingProperty: "nature"},schema:schema31.properties.clauses.items.properties.register.items.required,parentSchema:schema31.properties.clauses.items.properties.register.items,data:data142};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
if(data142.checks === undefined){
const err389 = {instancePath:instancePath+"/clauses/" + i18+"/register/" + i20,schemaPath:"#/properties/clauses/items/properties/register/items/required",keyword:"required",params:{missingProperty: "checks"},schema:schema31.properties.clauses.items.properties.register.items.required,parentSchema:schema31.properties.clauses.items.properties.register.items,data:data142};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
for(const key28 in data142){
if(!((((key28 === "row") || (key28 === "nature")) || (key28 === "checks")) || (key28 === "human"))){
const err390 = {instancePath:instancePath+"/clauses/" + i18+"/register/" + i20,schemaPath:"#/properties/clauses/items/properties/register/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},schema:false,parentSchema:schema31.properties.clauses.items.properties.register.items,data:data142};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
}
if(data142.row !== undefined){
let data143 = data142.row;
if(typeof data143 === "string"){
if(func2(data143) < 1){
const err391 = {instancePath:instancePath+"/clauses/" + i18+"/register/" + i20+"/row",schemaPath:"#/properties/clauses/items/properties/register/items/properties/row/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.clauses.items.properties.register.items.properties.row,data:data143};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
}
else {
const err392 = {instancePath:instancePath+"/clauses/" + i18+"/register/" + i20+"/row",schemaPath:"#/properties/clauses/items/properties/register/items/properties/row/type",keyword:"type",params:{type: "string"},schema:schema31.properties.clauses.items.properties.register.items.properties.row.type,parentSchema:schema31.properties.clauses.items.properties.register.items.properties.row,data:data143};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
}
if(data142.nature !== undefined){
let data144 = data142.nature;
if(!(((((data144 === "obligation") || (data144 === "criterion")) || (data144 === "scope")) || (data144 === "definition")) || (data144 === "consequence"))){
const err393 = {instancePath:instancePath+"/clauses/" + i18+"/register/" + i20+"/nature",schemaPath:"#/properties/clauses/items/properties/register/items/properties/nature/enum",keyword:"enum",params:{allowedValues: schema31.properties.clauses.items.properties.register.items.properties.nature.enum},schema:schema31.properties.clauses.items.properties.register.items.properties.nature.enum,parentSchema:schema31.properties.clauses.items.properties.register.items.properties.nature,data:data144};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
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
const err394 = {instancePath:instancePath+"/clauses/" + i18+"/register/" + i20+"/checks/" + i21,schemaPath:"#/properties/clauses/items/properties/register/items/properties/checks/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.clauses.items.properties.register.items.properties.checks.items.enum},schema:schema31.properties.clauses.items.properties.register.items.properties.checks.items.enum,parentSchema:schema31.properties.clauses.items.properties.register.items.properties.checks.items,data:data146};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
}
}
else {
const err395 = {instancePath:instancePath+"/clauses/" + i18+"/register/" + i20+"/checks",schemaPath:"#/properties/clauses/items/properties/register/items/properties/checks/type",keyword:"type",params:{type: "array"},schema:schema31.properties.clauses.items.properties.register.items.properties.checks.type,parentSchema:schema31.properties.clauses.items.properties.register.items.properties.checks,data:data145};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
}
if(data142.human !== undefined){
let data147 = data142.human;
if(typeof data147 !== "boolean"){
const err396 = {instancePath:instancePath+"/clauses/" + i18+"/register/" + i20+"/human",schemaPath:"#/properties/clauses/items/properties/register/items/properties/human/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.clauses.items.properties.register.items.properties.human.type,parentSchema:schema31.properties.clauses.items.properties.register.items.properties.human,data:data147};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
}
}
else {
const err397 = {instancePath:instancePath+"/clauses/" + i18+"/register/" + i20,schemaPath:"#/properties/clauses/items/properties/register/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.clauses.items.properties.register.items.type,parentSchema:schema31.properties.clauses.items.properties.register.items,data:data142};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
}
}
else {
const err398 = {instancePath:instancePath+"/clauses/" + i18+"/register",schemaPath:"#/properties/clauses/items/properties/register/type",keyword:"type",params:{type: "array"},schema:schema31.properties.clauses.items.properties.register.type,parentSchema:schema31.properties.clauses.items.properties.register,data:data141};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
}
}
else {
const err399 = {instancePath:instancePath+"/clauses/" + i18,schemaPath:"#/properties/clauses/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.clauses.items.type,parentSchema:schema31.properties.clauses.items,data:data132};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
}
}
else {
const err400 = {instancePath:instancePath+"/clauses",schemaPath:"#/properties/clauses/type",keyword:"type",params:{type: "array"},schema:schema31.properties.clauses.type,parentSchema:schema31.properties.clauses,data:data131};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
}
}
else {
const err401 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
});
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const wrapper0 = {validate: validate21};
module.exports = validate20;
module.exports.default = validate20;

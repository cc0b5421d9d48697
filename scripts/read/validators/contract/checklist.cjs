// Generated from schemas by `npm run generate`. Do not edit.
"use strict";
const { Refusal } = require("../../refusal.cjs");
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://yanshou.invalid/schemas/contract/checklist.schema.json","title":"清单","description":"全部要求","type":"object","properties":{"requirements":{"title":"要求","description":"每项一条","type":"array","items":{"title":"要求","description":"一项要求","type":"object","properties":{"id":{"title":"短名","description":"例如 inspection-report","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"title":{"title":"名称","description":"清单上显示的话，例如 系统巡检报告","type":"string","minLength":1},"clause":{"title":"条款","description":"依据条款的短名","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"rows":{"title":"登记行","description":"本要求对应的登记行，写行号；不写则为该条款下登记的各行","type":"array","items":{"type":"string","minLength":1},"minItems":1},"kinds":{"title":"材料种类","description":"哪种记录可以满足","type":"array","items":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"}},"where":{"title":"筛选","description":"CEL 表达式，只有为真的记录才算，变量名 record；可引用参数，由读法给出表达式","oneOf":[{"title":"筛选","description":"CEL 表达式，只有为真的记录才算，变量名 record；可引用参数，由读法给出表达式","type":"string","minLength":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"done_at":{"title":"履行日期字段","description":"写明何时履行的字段，几个之间用 | 隔开；写了就按它判断是否按期，不写则按材料入库的日期","type":"string","minLength":1},"owner":{"title":"责任方","description":"谁应当交","enum":["provider","client","panel","both"],"x-labels":{"provider":"乙方","client":"甲方","panel":"专家","both":"双方"}},"judge":{"title":"由谁判断","description":"machine 程序可核对；panel 留给专家","enum":["machine","panel"],"x-labels":{"machine":"程序","panel":"专家"}},"sort":{"title":"缺口性质","description":"material 材料可以补交并显示迟交；prior-step 是应当在先的步骤，事后只能说明与整改","enum":["material","prior-step"],"x-labels":{"material":"材料","prior-step":"在先的步骤"}},"gates":{"title":"进入哪些关口","description":"running 平时检查；acceptance 验收时检查","type":"array","items":{"enum":["running","acceptance"]}},"section":{"title":"归档位置","description":"volumes.yaml 中小节的短名","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"condition":{"title":"验收条件","description":"归入哪个验收条件","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"due":{"title":"何时应交","description":"六种形式恰取一种","oneOf":[{"title":"一次","description":"只要一次（可按系统等分份）","type":"object","properties":{"once":{"title":"一次性期限","description":"固定日期，或从某个起点起算","type":"object","properties":{"on":{"title":"固定日期","description":"当日 24:00 前","type":"string","minLength":1,"format":"date"},"after":{"title":"起点","description":"term.start、term.end、signed_on，或以 record: 开头写种类名，例如 record:acceptance-application；none 表示不要求","oneOf":[{"title":"起点","description":"term.start、term.end、signed_on，或以 record: 开头写种类名，例如 record:acceptance-application；none 表示不要求","type":"string","minLength":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"before":{"title":"终点","description":"应当早于它的事，写法与起点相同；在它那一天之前完成","oneOf":[{"title":"终点","description":"应当早于它的事，写法与起点相同；在它那一天之前完成","type":"string","minLength":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"where":{"title":"起点条件","description":"以记录为起点时，CEL 表达式，只有为真的记录才作起点","type":"string","minLength":1},"at":{"title":"起点字段","description":"以记录为起点时，取它的哪个日期字段；不写则取该种类的事件时刻","type":"string","minLength":1},"workdays":{"title":"工作日数","description":"起点之后多少个工作日，起点当日不计","oneOf":[{"title":"工作日数","description":"起点之后多少个工作日，起点当日不计","type":"integer","minimum":0},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"days":{"title":"日历日数","description":"起点之后多少天","type":"integer","minimum":0},"per":{"title":"按什么分","description":"每个系统、每名人员、每个服务项、每行运维内容各要一份；不写则全合同一份","enum":["system","person","item","row","contract"]},"topics":{"title":"应有的题目","description":"要求逐项都有时列出，例如九类制度；记录用 match.subject 字段写题目短名","type":"array","items":{"title":"题目","description":"一项","type":"object","properties":{"id":{"title":"短名","description":"例如 inspection","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"title":{"title":"名称","description":"例如 巡检制度","type":"string","minLength":1},"value":{"title":"记录里的写法","description":"记录的字段不写短名而写别的文字时填写，例如 网络安全责任人","type":"string","minLength":1}},"required":["id","title"],"additionalProperties":false}},"match":{"title":"对应字段","description":"记录里用哪些字段说明它答复哪一次要求","type":"object","properties":{"subject":{"title":"主体字段","description":"例如 system、item、person","type":"string","minLength":1},"period":{"title":"周期字段","description":"写明日期或月份的字段，例如 planned_on、month","type":"string","minLength":1},"task":{"title":"任务字段","description":"写明计划任务的字段，例如 task","type":"string","minLength":1},"plan":{"title":"计划字段","description":"写明计划编号的字段，例如 plan","type":"string","minLength":1},"from":{"title":"首日字段","description":"按放假期分时，写明起日的字段，例如 from","type":"string","minLength":1},"to":{"title":"末日字段","description":"按放假期分时，写明止日的字段，例如 to","type":"string","minLength":1}},"additionalProperties":false}},"required":[],"additionalProperties":false}},"required":["once"],"additionalProperties":false},{"title":"周期","description":"每到一个周期要一份","type":"object","properties":{"every":{"title":"周期期限","description":"周期取一种：重复规则、服务月、逐日或放假期","type":"object","properties":{"rrule":{"title":"重复规则","description":"RFC 5545，例如 FREQ=MONTHLY;BYMONTHDAY=1","type":"string","minLength":1},"start":{"title":"起算日","description":"重复规则的第一天；不写则从服务期第一天","type":"string","minLength":1,"format":"date"},"period":{"title":"周期写法","description":"重复规则的周期与记录的周期字段比较的写法","enum":["day","month"]},"months":{"title":"服务月","description":"calendar 按自然月，服务期开头不足一月的并入次月；anniversary 从服务期首日起按对应日（首日是 1 日的，就是自然月）","oneOf":[{"title":"服务月","description":"calendar 按自然月，服务期开头不足一月的并入次月；anniversary 从服务期首日起按对应日（首日是 1 日的，就是自然月）","enum":["calendar","anniversary"]},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"each":{"title":"几个月一次","description":"几个服务月合为一个周期，3 为每季；0 表示不要求","oneOf":[{"title":"几个月一次","description":"几个服务月合为一个周期，3 为每季；0 表示不要求","type":"integer","minimum":0},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"days":{"title":"逐日","description":"workdays 每个工作日；every-day 每天；day-and-night 每天白天、夜间各一份","oneOf":[{"title":"逐日","description":"workdays 每个工作日；every-day 每天；day-and-night 每天白天、夜间各一份","enum":["workdays","every-day","day-and-night"]},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"breaks":{"title":"放假期","description":"每个放假期一份，应在放假首日之前","enum":["arranged"]},"grace_workdays":{"title":"宽限工作日","description":"周期结束后多少个工作日内","oneOf":[{"title":"宽限工作日","description":"周期结束后多少个工作日内","type":"integer","minimum":0},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"per":{"title":"按什么分","description":"每个系统、每名人员、每个服务项、每行运维内容各要一份；不写则全合同一份","enum":["system","person","item","row","contract"]},"match":{"title":"对应字段","description":"记录里用哪些字段说明它答复哪一次要求","type":"object","properties":{"subject":{"title":"主体字段","description":"例如 system、item、person","type":"string","minLength":1},"period":{"title":"周期字段","description":"写明日期或月份的字段，例如 planned_on、month","type":"string","minLength":1},"task":{"title":"任务字段","description":"写明计划任务的字段，例如 task","type":"string","minLength":1},"plan":{"title":"计划字段","description":"写明计划编号的字段，例如 plan","type":"string","minLength":1},"from":{"title":"首日字段","description":"按放假期分时，写明起日的字段，例如 from","type":"string","minLength":1},"to":{"title":"末日字段","description":"按放假期分时，写明止日的字段，例如 to","type":"string","minLength":1}},"additionalProperties":false}},"required":["match"],"additionalProperties":false}},"required":["every"],"additionalProperties":false},{"title":"逐条","description":"另一种记录每出现一条，就要有一份答复","type":"object","properties":{"per":{"title":"逐条期限","description":"触发与答复","type":"object","properties":{"kind":{"title":"触发种类","description":"出现哪种记录就触发","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"where":{"title":"触发条件","description":"CEL 表达式，record 是触发的记录","type":"string","minLength":1},"each":{"title":"逐项字段","description":"触发记录里的列表字段，列表的每一项各要一份，例如 shifts；起算字段先在项里找","type":"string","minLength":1},"at":{"title":"起算字段","description":"触发记录里从哪个日期或时刻起算；写 signed_on、term.start、term.end 则从合同的日期起算","oneOf":[{"title":"起算字段","description":"触发记录里从哪个日期或时刻起算；写 signed_on、term.start、term.end 则从合同的日期起算","type":"string","minLength":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"before":{"title":"在此之前","description":"为真时应在起算那一天之前完成","type":"boolean"},"ref":{"title":"引用字段","description":"答复记录用哪个字段写触发记录的编号，可以是列表，或列表里的一项如 readers.person；以 record. 开头则表示触发记录自己的字段引用答复","type":"string","minLength":1},"ref_item":{"title":"引用项字段","description":"答复记录用哪个字段写列表项的短名","type":"string","minLength":1},"workdays":{"title":"工作日数","description":"多少个工作日内；几种期限都不写则没有期限","oneOf":[{"title":"工作日数","description":"多少个工作日内；几种期限都不写则没有期限","type":"integer","minimum":0},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"hours":{"title":"小时数","description":"多少个小时内，按钟表计","oneOf":[{"title":"小时数","description":"多少个小时内，按钟表计","type":"integer","minimum":0},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"on":{"title":"限期字段","description":"触发记录里写明限期的字段，例如 due_on","type":"string","minLength":1}},"required":["kind","at","ref"],"additionalProperties":false}},"required":["per"],"additionalProperties":false},{"title":"触发","description":"没有触发的记录就没有应交，清单上显示等待触发","type":"object","properties":{"triggered":{"title":"触发期限","description":"触发与答复；触发的记录出现之前没有应交","type":"object","properties":{"kind":{"title":"触发种类","description":"出现哪种记录就触发","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"where":{"title":"触发条件","description":"CEL 表达式，record 是触发的记录","type":"string","minLength":1},"at":{"title":"起算字段","description":"触发记录里从哪个日期或时刻起算；写 signed_on、term.start、term.end 则从合同的日期起算","oneOf":[{"title":"起算字段","description":"触发记录里从哪个日期或时刻起算；写 signed_on、term.start、term.end 则从合同的日期起算","type":"string","minLength":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"ref":{"title":"引用字段","description":"答复记录的引用字段，写法同逐条；不写时，触发记录自己就是答复，种类不同则之后的任何一份都算","type":"string","minLength":1},"workdays":{"title":"工作日数","description":"多少个工作日内；几种期限都不写则没有期限","oneOf":[{"title":"工作日数","description":"多少个工作日内；几种期限都不写则没有期限","type":"integer","minimum":0},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"hours":{"title":"小时数","description":"多少个小时内，按钟表计","oneOf":[{"title":"小时数","description":"多少个小时内，按钟表计","type":"integer","minimum":0},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"on":{"title":"限期字段","description":"触发记录里写明限期的字段，例如 due_on","type":"string","minLength":1}},"required":["kind","at"],"additionalProperties":false}},"required":["triggered"],"additionalProperties":false},{"title":"按计划","description":"按已批准的计划展开；没有已批准的计划时，按参数里的基准周期","type":"object","properties":{"planned":{"title":"计划期限","description":"计划与对应关系","type":"object","properties":{"plan":{"title":"计划种类","description":"带 tasks 的计划记录种类","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"seed":{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"},"report_workdays":{"title":"报告期限","description":"计划日之后多少个工作日内交","oneOf":[{"title":"报告期限","description":"计划日之后多少个工作日内交","type":"integer","minimum":0},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"match":{"title":"对应字段","description":"记录里用哪些字段说明它答复哪一次要求","type":"object","properties":{"subject":{"title":"主体字段","description":"例如 system、item、person","type":"string","minLength":1},"period":{"title":"周期字段","description":"写明日期或月份的字段，例如 planned_on、month","type":"string","minLength":1},"task":{"title":"任务字段","description":"写明计划任务的字段，例如 task","type":"string","minLength":1},"plan":{"title":"计划字段","description":"写明计划编号的字段，例如 plan","type":"string","minLength":1},"from":{"title":"首日字段","description":"按放假期分时，写明起日的字段，例如 from","type":"string","minLength":1},"to":{"title":"末日字段","description":"按放假期分时，写明止日的字段，例如 to","type":"string","minLength":1}},"additionalProperties":false}},"required":["plan","report_workdays","match"],"additionalProperties":false}},"required":["planned"],"additionalProperties":false},{"title":"长期","description":"始终有效的禁止性约定，只能说未发现违反记录","type":"object","properties":{"standing":{"title":"长期义务","description":"以有无甲方认定为据","type":"object","properties":{"findings_row":{"title":"考核行","description":"甲方认定写在哪一行时视为有记录","type":"string","minLength":1},"aside":{"title":"不核对的原因","description":"本项不由本系统登记或本合同不适用时，写明原因，清单按不适用列出","type":"string","minLength":1},"records":{"title":"相关记录","description":"有这样的记录时列出、请说明，由专家判断；不等于有违反","type":"object","properties":{"kind":{"title":"种类","description":"记录种类，例如 third-party","type":"string","minLength":1},"where":{"title":"条件","description":"CEL 表达式，变量 record；可引用参数","oneOf":[{"title":"条件","description":"CEL 表达式，变量 record","type":"string","minLength":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]}},"required":["kind"],"additionalProperties":false}},"required":[],"additionalProperties":false}},"required":["standing"],"additionalProperties":false}]}},"required":["id","title","clause","kinds","owner","judge","sort","gates","due"],"additionalProperties":false,"x-type":"Requirement"}},"conditions":{"title":"验收条件","description":"专家与甲方据以判断的条件，按显示顺序","type":"array","items":{"title":"条件","description":"一个验收条件","type":"object","properties":{"id":{"title":"短名","description":"例如 documents-complete","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"title":{"title":"名称","description":"例如 10.3 运行维护文档齐全","type":"string","minLength":1},"clause":{"title":"条款","description":"依据条款","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"rules":{"title":"相关核查","description":"哪些核查规则有未了结提示时视为未满足","type":"array","items":{"type":"string"}},"panel":{"title":"专家判断","description":"为真时材料齐了也只显示待专家","type":"boolean"}},"required":["id","title","clause"],"additionalProperties":false}},"panel_items":{"title":"专家表决项","description":"专家逐项给出意见的清单，按显示顺序","type":"array","items":{"title":"表决项","description":"一项","type":"object","properties":{"id":{"title":"短名","description":"专家意见用它指明表决的是哪一项，例如 item-1","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"title":{"title":"名称","description":"例如 10.3 运行维护文档","type":"string","minLength":1},"clause":{"title":"条款","description":"依据条款的短名","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"basis":{"title":"依据","description":"据以判断的要求：写要求的短名，或要求短名加斜线与主体，例如 service-row/row-1-1","type":"array","items":{"type":"string","minLength":1},"minItems":1}},"required":["id","title","clause","basis"],"additionalProperties":false,"x-type":"PanelItem"}}},"required":["requirements","conditions"],"additionalProperties":false,"$defs":{"param":{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = require("ajv/dist/runtime/ucs2length").default;
const pattern4 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const formats0 = require("../../../model/formats.ts").date;

const validate20 = (function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://yanshou.invalid/schemas/contract/checklist.schema.json" */;
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
if(data.requirements === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "requirements"},data));
errors++;
}
if(data.conditions === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "conditions"},data));
errors++;
}
for(const key0 in data){
if(!(((key0 === "requirements") || (key0 === "conditions")) || (key0 === "panel_items"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0},data));
errors++;
}
}
if(data.requirements !== undefined){
let data0 = data.requirements;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0,"#/properties/requirements/items/required","required",{missingProperty: "id"},data1));
errors++;
}
if(data1.title === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0,"#/properties/requirements/items/required","required",{missingProperty: "title"},data1));
errors++;
}
if(data1.clause === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0,"#/properties/requirements/items/required","required",{missingProperty: "clause"},data1));
errors++;
}
if(data1.kinds === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0,"#/properties/requirements/items/required","required",{missingProperty: "kinds"},data1));
errors++;
}
if(data1.owner === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0,"#/properties/requirements/items/required","required",{missingProperty: "owner"},data1));
errors++;
}
if(data1.judge === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0,"#/properties/requirements/items/required","required",{missingProperty: "judge"},data1));
errors++;
}
if(data1.sort === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0,"#/properties/requirements/items/required","required",{missingProperty: "sort"},data1));
errors++;
}
if(data1.gates === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0,"#/properties/requirements/items/required","required",{missingProperty: "gates"},data1));
errors++;
}
if(data1.due === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0,"#/properties/requirements/items/required","required",{missingProperty: "due"},data1));
errors++;
}
for(const key1 in data1){
if(!(func1.call(schema31.properties.requirements.items.properties, key1))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0,"#/properties/requirements/items/additionalProperties","additionalProperties",{additionalProperty: key1},data1));
errors++;
}
}
if(data1.id !== undefined){
let data2 = data1.id;
if(typeof data2 === "string"){
if(func2(data2) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/id","#/properties/requirements/items/properties/id/minLength","minLength",{limit: 1},data2));
errors++;
}
if(!pattern4.test(data2)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/id","#/properties/requirements/items/properties/id/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data2));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/id","#/properties/requirements/items/properties/id/type","type",{type: "string"},data2));
errors++;
}
}
if(data1.title !== undefined){
let data3 = data1.title;
if(typeof data3 === "string"){
if(func2(data3) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/title","#/properties/requirements/items/properties/title/minLength","minLength",{limit: 1},data3));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/title","#/properties/requirements/items/properties/title/type","type",{type: "string"},data3));
errors++;
}
}
if(data1.clause !== undefined){
let data4 = data1.clause;
if(typeof data4 === "string"){
if(func2(data4) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/clause","#/properties/requirements/items/properties/clause/minLength","minLength",{limit: 1},data4));
errors++;
}
if(!pattern4.test(data4)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/clause","#/properties/requirements/items/properties/clause/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data4));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/clause","#/properties/requirements/items/properties/clause/type","type",{type: "string"},data4));
errors++;
}
}
if(data1.rows !== undefined){
let data5 = data1.rows;
if(Array.isArray(data5)){
if(data5.length < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/rows","#/properties/requirements/items/properties/rows/minItems","minItems",{limit: 1},data5));
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(typeof data6 === "string"){
if(func2(data6) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/rows/" + i1,"#/properties/requirements/items/properties/rows/items/minLength","minLength",{limit: 1},data6));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/rows/" + i1,"#/properties/requirements/items/properties/rows/items/type","type",{type: "string"},data6));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/rows","#/properties/requirements/items/properties/rows/type","type",{type: "array"},data5));
errors++;
}
}
if(data1.kinds !== undefined){
let data7 = data1.kinds;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/kinds/" + i2,"#/properties/requirements/items/properties/kinds/items/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data8));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/kinds/" + i2,"#/properties/requirements/items/properties/kinds/items/type","type",{type: "string"},data8));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/kinds","#/properties/requirements/items/properties/kinds/type","type",{type: "array"},data7));
errors++;
}
}
if(data1.where !== undefined){
let data9 = data1.where;
const _errs22 = errors;
let valid8 = false;
let passing0 = null;
const _errs23 = errors;
if(typeof data9 === "string"){
if(func2(data9) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/where","#/properties/requirements/items/properties/where/oneOf/0/minLength","minLength",{limit: 1},data9));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/where","#/properties/requirements/items/properties/where/oneOf/0/type","type",{type: "string"},data9));
errors++;
}
var _valid0 = _errs23 === errors;
if(_valid0){
valid8 = true;
passing0 = 0;
}
const _errs25 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/where","#/properties/requirements/items/properties/where/oneOf/1/required","required",{missingProperty: "param"},data9));
errors++;
}
for(const key2 in data9){
if(!(((key2 === "param") || (key2 === "by")) || (key2 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/where","#/properties/requirements/items/properties/where/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key2},data9));
errors++;
}
}
if(data9.param !== undefined){
let data10 = data9.param;
if(typeof data10 === "string"){
if(func2(data10) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/where/param","#/properties/requirements/items/properties/where/oneOf/1/properties/param/minLength","minLength",{limit: 1},data10));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/where/param","#/properties/requirements/items/properties/where/oneOf/1/properties/param/type","type",{type: "string"},data10));
errors++;
}
}
if(data9.by !== undefined){
let data11 = data9.by;
const _errs31 = errors;
let valid10 = false;
let passing1 = null;
const _errs32 = errors;
if(typeof data11 === "string"){
if(func2(data11) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/where/by","#/properties/requirements/items/properties/where/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data11));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/where/by","#/properties/requirements/items/properties/where/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data11));
errors++;
}
var _valid1 = _errs32 === errors;
if(_valid1){
valid10 = true;
passing1 = 0;
}
const _errs34 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/where/by","#/properties/requirements/items/properties/where/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data11));
errors++;
}
for(const key3 in data11){
if(!(key3 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/where/by","#/properties/requirements/items/properties/where/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key3},data11));
errors++;
}
}
if(data11.param !== undefined){
let data12 = data11.param;
if(typeof data12 === "string"){
if(func2(data12) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/where/by/param","#/properties/requirements/items/properties/where/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data12));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/where/by/param","#/properties/requirements/items/properties/where/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data12));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/where/by","#/properties/requirements/items/properties/where/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data11));
errors++;
}
var _valid1 = _errs34 === errors;
if(_valid1 && valid10){
valid10 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid10 = true;
passing1 = 1;
}
}
if(!valid10){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/where/by","#/properties/requirements/items/properties/where/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing1},data11));
errors++;
}
else {
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
}
}
if(data9.part !== undefined){
let data13 = data9.part;
if(typeof data13 === "string"){
if(func2(data13) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/where/part","#/properties/requirements/items/properties/where/oneOf/1/properties/part/minLength","minLength",{limit: 1},data13));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/where/part","#/properties/requirements/items/properties/where/oneOf/1/properties/part/type","type",{type: "string"},data13));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/where","#/properties/requirements/items/properties/where/oneOf/1/type","type",{type: "object"},data9));
errors++;
}
var _valid0 = _errs25 === errors;
if(_valid0 && valid8){
valid8 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid8 = true;
passing0 = 1;
}
}
if(!valid8){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/where","#/properties/requirements/items/properties/where/oneOf","oneOf",{passingSchemas: passing0},data9));
errors++;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
}
if(data1.done_at !== undefined){
let data14 = data1.done_at;
if(typeof data14 === "string"){
if(func2(data14) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/done_at","#/properties/requirements/items/properties/done_at/minLength","minLength",{limit: 1},data14));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/done_at","#/properties/requirements/items/properties/done_at/type","type",{type: "string"},data14));
errors++;
}
}
if(data1.owner !== undefined){
let data15 = data1.owner;
if(!((((data15 === "provider") || (data15 === "client")) || (data15 === "panel")) || (data15 === "both"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/owner","#/properties/requirements/items/properties/owner/enum","enum",{allowedValues: schema31.properties.requirements.items.properties.owner.enum},data15));
errors++;
}
}
if(data1.judge !== undefined){
let data16 = data1.judge;
if(!((data16 === "machine") || (data16 === "panel"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/judge","#/properties/requirements/items/properties/judge/enum","enum",{allowedValues: schema31.properties.requirements.items.properties.judge.enum},data16));
errors++;
}
}
if(data1.sort !== undefined){
let data17 = data1.sort;
if(!((data17 === "material") || (data17 === "prior-step"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/sort","#/properties/requirements/items/properties/sort/enum","enum",{allowedValues: schema31.properties.requirements.items.properties.sort.enum},data17));
errors++;
}
}
if(data1.gates !== undefined){
let data18 = data1.gates;
if(Array.isArray(data18)){
const len3 = data18.length;
for(let i3=0; i3<len3; i3++){
let data19 = data18[i3];
if(!((data19 === "running") || (data19 === "acceptance"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/gates/" + i3,"#/properties/requirements/items/properties/gates/items/enum","enum",{allowedValues: schema31.properties.requirements.items.properties.gates.items.enum},data19));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/gates","#/properties/requirements/items/properties/gates/type","type",{type: "array"},data18));
errors++;
}
}
if(data1.section !== undefined){
let data20 = data1.section;
if(typeof data20 === "string"){
if(func2(data20) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/section","#/properties/requirements/items/properties/section/minLength","minLength",{limit: 1},data20));
errors++;
}
if(!pattern4.test(data20)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/section","#/properties/requirements/items/properties/section/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data20));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/section","#/properties/requirements/items/properties/section/type","type",{type: "string"},data20));
errors++;
}
}
if(data1.condition !== undefined){
let data21 = data1.condition;
if(typeof data21 === "string"){
if(func2(data21) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/condition","#/properties/requirements/items/properties/condition/minLength","minLength",{limit: 1},data21));
errors++;
}
if(!pattern4.test(data21)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/condition","#/properties/requirements/items/properties/condition/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data21));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/condition","#/properties/requirements/items/properties/condition/type","type",{type: "string"},data21));
errors++;
}
}
if(data1.due !== undefined){
let data22 = data1.due;
const _errs54 = errors;
let valid14 = false;
let passing2 = null;
const _errs55 = errors;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.once === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due","#/properties/requirements/items/properties/due/oneOf/0/required","required",{missingProperty: "once"},data22));
errors++;
}
for(const key4 in data22){
if(!(key4 === "once")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due","#/properties/requirements/items/properties/due/oneOf/0/additionalProperties","additionalProperties",{additionalProperty: key4},data22));
errors++;
}
}
if(data22.once !== undefined){
let data23 = data22.once;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key5 in data23){
if(!(func1.call(schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties, key5))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once","#/properties/requirements/items/properties/due/oneOf/0/properties/once/additionalProperties","additionalProperties",{additionalProperty: key5},data23));
errors++;
}
}
if(data23.on !== undefined){
let data24 = data23.on;
if(typeof data24 === "string"){
if(func2(data24) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/on","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/on/minLength","minLength",{limit: 1},data24));
errors++;
}
if(!(formats0(data24))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/on","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/on/format","format",{format: "date"},data24));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/on","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/on/type","type",{type: "string"},data24));
errors++;
}
}
if(data23.after !== undefined){
let data25 = data23.after;
const _errs64 = errors;
let valid17 = false;
let passing3 = null;
const _errs65 = errors;
if(typeof data25 === "string"){
if(func2(data25) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/after","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/after/oneOf/0/minLength","minLength",{limit: 1},data25));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/after","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/after/oneOf/0/type","type",{type: "string"},data25));
errors++;
}
var _valid3 = _errs65 === errors;
if(_valid3){
valid17 = true;
passing3 = 0;
}
const _errs67 = errors;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/after","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/after/oneOf/1/required","required",{missingProperty: "param"},data25));
errors++;
}
for(const key6 in data25){
if(!(((key6 === "param") || (key6 === "by")) || (key6 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/after","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/after/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key6},data25));
errors++;
}
}
if(data25.param !== undefined){
let data26 = data25.param;
if(typeof data26 === "string"){
if(func2(data26) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/after/param","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/after/oneOf/1/properties/param/minLength","minLength",{limit: 1},data26));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/after/param","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/after/oneOf/1/properties/param/type","type",{type: "string"},data26));
errors++;
}
}
if(data25.by !== undefined){
let data27 = data25.by;
const _errs73 = errors;
let valid19 = false;
let passing4 = null;
const _errs74 = errors;
if(typeof data27 === "string"){
if(func2(data27) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/after/by","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/after/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data27));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/after/by","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/after/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data27));
errors++;
}
var _valid4 = _errs74 === errors;
if(_valid4){
valid19 = true;
passing4 = 0;
}
const _errs76 = errors;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/after/by","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/after/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data27));
errors++;
}
for(const key7 in data27){
if(!(key7 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/after/by","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/after/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key7},data27));
errors++;
}
}
if(data27.param !== undefined){
let data28 = data27.param;
if(typeof data28 === "string"){
if(func2(data28) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/after/by/param","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/after/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data28));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/after/by/param","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/after/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data28));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/after/by","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/after/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data27));
errors++;
}
var _valid4 = _errs76 === errors;
if(_valid4 && valid19){
valid19 = false;
passing4 = [passing4, 1];
}
else {
if(_valid4){
valid19 = true;
passing4 = 1;
}
}
if(!valid19){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/after/by","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/after/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing4},data27));
errors++;
}
else {
errors = _errs73;
if(vErrors !== null){
if(_errs73){
vErrors.length = _errs73;
}
else {
vErrors = null;
}
}
}
}
if(data25.part !== undefined){
let data29 = data25.part;
if(typeof data29 === "string"){
if(func2(data29) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/after/part","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/after/oneOf/1/properties/part/minLength","minLength",{limit: 1},data29));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/after/part","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/after/oneOf/1/properties/part/type","type",{type: "string"},data29));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/after","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/after/oneOf/1/type","type",{type: "object"},data25));
errors++;
}
var _valid3 = _errs67 === errors;
if(_valid3 && valid17){
valid17 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid17 = true;
passing3 = 1;
}
}
if(!valid17){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/after","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/after/oneOf","oneOf",{passingSchemas: passing3},data25));
errors++;
}
else {
errors = _errs64;
if(vErrors !== null){
if(_errs64){
vErrors.length = _errs64;
}
else {
vErrors = null;
}
}
}
}
if(data23.before !== undefined){
let data30 = data23.before;
const _errs84 = errors;
let valid21 = false;
let passing5 = null;
const _errs85 = errors;
if(typeof data30 === "string"){
if(func2(data30) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/before","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/before/oneOf/0/minLength","minLength",{limit: 1},data30));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/before","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/before/oneOf/0/type","type",{type: "string"},data30));
errors++;
}
var _valid5 = _errs85 === errors;
if(_valid5){
valid21 = true;
passing5 = 0;
}
const _errs87 = errors;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/before","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/before/oneOf/1/required","required",{missingProperty: "param"},data30));
errors++;
}
for(const key8 in data30){
if(!(((key8 === "param") || (key8 === "by")) || (key8 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/before","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/before/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key8},data30));
errors++;
}
}
if(data30.param !== undefined){
let data31 = data30.param;
if(typeof data31 === "string"){
if(func2(data31) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/before/param","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/before/oneOf/1/properties/param/minLength","minLength",{limit: 1},data31));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/before/param","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/before/oneOf/1/properties/param/type","type",{type: "string"},data31));
errors++;
}
}
if(data30.by !== undefined){
let data32 = data30.by;
const _errs93 = errors;
let valid23 = false;
let passing6 = null;
const _errs94 = errors;
if(typeof data32 === "string"){
if(func2(data32) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/before/by","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/before/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data32));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/before/by","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/before/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data32));
errors++;
}
var _valid6 = _errs94 === errors;
if(_valid6){
valid23 = true;
passing6 = 0;
}
const _errs96 = errors;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/before/by","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/before/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data32));
errors++;
}
for(const key9 in data32){
if(!(key9 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/before/by","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/before/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key9},data32));
errors++;
}
}
if(data32.param !== undefined){
let data33 = data32.param;
if(typeof data33 === "string"){
if(func2(data33) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/before/by/param","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/before/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data33));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/before/by/param","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/before/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data33));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/before/by","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/before/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data32));
errors++;
}
var _valid6 = _errs96 === errors;
if(_valid6 && valid23){
valid23 = false;
passing6 = [passing6, 1];
}
else {
if(_valid6){
valid23 = true;
passing6 = 1;
}
}
if(!valid23){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/before/by","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/before/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing6},data32));
errors++;
}
else {
errors = _errs93;
if(vErrors !== null){
if(_errs93){
vErrors.length = _errs93;
}
else {
vErrors = null;
}
}
}
}
if(data30.part !== undefined){
let data34 = data30.part;
if(typeof data34 === "string"){
if(func2(data34) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/before/part","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/before/oneOf/1/properties/part/minLength","minLength",{limit: 1},data34));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/before/part","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/before/oneOf/1/properties/part/type","type",{type: "string"},data34));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/before","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/before/oneOf/1/type","type",{type: "object"},data30));
errors++;
}
var _valid5 = _errs87 === errors;
if(_valid5 && valid21){
valid21 = false;
passing5 = [passing5, 1];
}
else {
if(_valid5){
valid21 = true;
passing5 = 1;
}
}
if(!valid21){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/before","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/before/oneOf","oneOf",{passingSchemas: passing5},data30));
errors++;
}
else {
errors = _errs84;
if(vErrors !== null){
if(_errs84){
vErrors.length = _errs84;
}
else {
vErrors = null;
}
}
}
}
if(data23.where !== undefined){
let data35 = data23.where;
if(typeof data35 === "string"){
if(func2(data35) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/where","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/where/minLength","minLength",{limit: 1},data35));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/where","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/where/type","type",{type: "string"},data35));
errors++;
}
}
if(data23.at !== undefined){
let data36 = data23.at;
if(typeof data36 === "string"){
if(func2(data36) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/at","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/at/minLength","minLength",{limit: 1},data36));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/at","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/at/type","type",{type: "string"},data36));
errors++;
}
}
if(data23.workdays !== undefined){
let data37 = data23.workdays;
const _errs108 = errors;
let valid25 = false;
let passing7 = null;
const _errs109 = errors;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/workdays","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/workdays/oneOf/0/type","type",{type: "integer"},data37));
errors++;
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 < 0 || isNaN(data37)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/workdays","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/workdays/oneOf/0/minimum","minimum",{comparison: ">=", limit: 0},data37));
errors++;
}
}
var _valid7 = _errs109 === errors;
if(_valid7){
valid25 = true;
passing7 = 0;
}
const _errs111 = errors;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/workdays","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/workdays/oneOf/1/required","required",{missingProperty: "param"},data37));
errors++;
}
for(const key10 in data37){
if(!(((key10 === "param") || (key10 === "by")) || (key10 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/workdays","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/workdays/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key10},data37));
errors++;
}
}
if(data37.param !== undefined){
let data38 = data37.param;
if(typeof data38 === "string"){
if(func2(data38) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/workdays/param","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/workdays/oneOf/1/properties/param/minLength","minLength",{limit: 1},data38));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/workdays/param","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/workdays/oneOf/1/properties/param/type","type",{type: "string"},data38));
errors++;
}
}
if(data37.by !== undefined){
let data39 = data37.by;
const _errs117 = errors;
let valid27 = false;
let passing8 = null;
const _errs118 = errors;
if(typeof data39 === "string"){
if(func2(data39) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/workdays/by","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/workdays/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data39));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/workdays/by","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/workdays/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data39));
errors++;
}
var _valid8 = _errs118 === errors;
if(_valid8){
valid27 = true;
passing8 = 0;
}
const _errs120 = errors;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/workdays/by","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/workdays/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data39));
errors++;
}
for(const key11 in data39){
if(!(key11 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/workdays/by","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/workdays/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key11},data39));
errors++;
}
}
if(data39.param !== undefined){
let data40 = data39.param;
if(typeof data40 === "string"){
if(func2(data40) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/workdays/by/param","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/workdays/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data40));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/workdays/by/param","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/workdays/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data40));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/workdays/by","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/workdays/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data39));
errors++;
}
var _valid8 = _errs120 === errors;
if(_valid8 && valid27){
valid27 = false;
passing8 = [passing8, 1];
}
else {
if(_valid8){
valid27 = true;
passing8 = 1;
}
}
if(!valid27){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/workdays/by","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/workdays/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing8},data39));
errors++;
}
else {
errors = _errs117;
if(vErrors !== null){
if(_errs117){
vErrors.length = _errs117;
}
else {
vErrors = null;
}
}
}
}
if(data37.part !== undefined){
let data41 = data37.part;
if(typeof data41 === "string"){
if(func2(data41) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/workdays/part","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/workdays/oneOf/1/properties/part/minLength","minLength",{limit: 1},data41));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/workdays/part","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/workdays/oneOf/1/properties/part/type","type",{type: "string"},data41));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/workdays","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/workdays/oneOf/1/type","type",{type: "object"},data37));
errors++;
}
var _valid7 = _errs111 === errors;
if(_valid7 && valid25){
valid25 = false;
passing7 = [passing7, 1];
}
else {
if(_valid7){
valid25 = true;
passing7 = 1;
}
}
if(!valid25){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/workdays","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/workdays/oneOf","oneOf",{passingSchemas: passing7},data37));
errors++;
}
else {
errors = _errs108;
if(vErrors !== null){
if(_errs108){
vErrors.length = _errs108;
}
else {
vErrors = null;
}
}
}
}
if(data23.days !== undefined){
let data42 = data23.days;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/days","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/days/type","type",{type: "integer"},data42));
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 < 0 || isNaN(data42)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/days","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/days/minimum","minimum",{comparison: ">=", limit: 0},data42));
errors++;
}
}
}
if(data23.per !== undefined){
let data43 = data23.per;
if(!(((((data43 === "system") || (data43 === "person")) || (data43 === "item")) || (data43 === "row")) || (data43 === "contract"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/per","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/per/enum","enum",{allowedValues: schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.per.enum},data43));
errors++;
}
}
if(data23.topics !== undefined){
let data44 = data23.topics;
if(Array.isArray(data44)){
const len4 = data44.length;
for(let i4=0; i4<len4; i4++){
let data45 = data44[i4];
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.id === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/topics/" + i4,"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/topics/items/required","required",{missingProperty: "id"},data45));
errors++;
}
if(data45.title === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/topics/" + i4,"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/topics/items/required","required",{missingProperty: "title"},data45));
errors++;
}
for(const key12 in data45){
if(!(((key12 === "id") || (key12 === "title")) || (key12 === "value"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/topics/" + i4,"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/topics/items/additionalProperties","additionalProperties",{additionalProperty: key12},data45));
errors++;
}
}
if(data45.id !== undefined){
let data46 = data45.id;
if(typeof data46 === "string"){
if(func2(data46) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/topics/" + i4+"/id","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/topics/items/properties/id/minLength","minLength",{limit: 1},data46));
errors++;
}
if(!pattern4.test(data46)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/topics/" + i4+"/id","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/topics/items/properties/id/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data46));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/topics/" + i4+"/id","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/topics/items/properties/id/type","type",{type: "string"},data46));
errors++;
}
}
if(data45.title !== undefined){
let data47 = data45.title;
if(typeof data47 === "string"){
if(func2(data47) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/topics/" + i4+"/title","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/topics/items/properties/title/minLength","minLength",{limit: 1},data47));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/topics/" + i4+"/title","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/topics/items/properties/title/type","type",{type: "string"},data47));
errors++;
}
}
if(data45.value !== undefined){
let data48 = data45.value;
if(typeof data48 === "string"){
if(func2(data48) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/topics/" + i4+"/value","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/topics/items/properties/value/minLength","minLength",{limit: 1},data48));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/topics/" + i4+"/value","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/topics/items/properties/value/type","type",{type: "string"},data48));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/topics/" + i4,"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/topics/items/type","type",{type: "object"},data45));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/topics","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/topics/type","type",{type: "array"},data44));
errors++;
}
}
if(data23.match !== undefined){
let data49 = data23.match;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
for(const key13 in data49){
if(!((((((key13 === "subject") || (key13 === "period")) || (key13 === "task")) || (key13 === "plan")) || (key13 === "from")) || (key13 === "to"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/match","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/match/additionalProperties","additionalProperties",{additionalProperty: key13},data49));
errors++;
}
}
if(data49.subject !== undefined){
let data50 = data49.subject;
if(typeof data50 === "string"){
if(func2(data50) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/match/subject","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/match/properties/subject/minLength","minLength",{limit: 1},data50));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/match/subject","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/match/properties/subject/type","type",{type: "string"},data50));
errors++;
}
}
if(data49.period !== undefined){
let data51 = data49.period;
if(typeof data51 === "string"){
if(func2(data51) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/match/period","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/match/properties/period/minLength","minLength",{limit: 1},data51));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/match/period","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/match/properties/period/type","type",{type: "string"},data51));
errors++;
}
}
if(data49.task !== undefined){
let data52 = data49.task;
if(typeof data52 === "string"){
if(func2(data52) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/match/task","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/match/properties/task/minLength","minLength",{limit: 1},data52));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/match/task","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/match/properties/task/type","type",{type: "string"},data52));
errors++;
}
}
if(data49.plan !== undefined){
let data53 = data49.plan;
if(typeof data53 === "string"){
if(func2(data53) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/match/plan","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/match/properties/plan/minLength","minLength",{limit: 1},data53));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/match/plan","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/match/properties/plan/type","type",{type: "string"},data53));
errors++;
}
}
if(data49.from !== undefined){
let data54 = data49.from;
if(typeof data54 === "string"){
if(func2(data54) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/match/from","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/match/properties/from/minLength","minLength",{limit: 1},data54));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/match/from","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/match/properties/from/type","type",{type: "string"},data54));
errors++;
}
}
if(data49.to !== undefined){
let data55 = data49.to;
if(typeof data55 === "string"){
if(func2(data55) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/match/to","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/match/properties/to/minLength","minLength",{limit: 1},data55));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/match/to","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/match/properties/to/type","type",{type: "string"},data55));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once/match","#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/match/type","type",{type: "object"},data49));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/once","#/properties/requirements/items/properties/due/oneOf/0/properties/once/type","type",{type: "object"},data23));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due","#/properties/requirements/items/properties/due/oneOf/0/type","type",{type: "object"},data22));
errors++;
}
var _valid2 = _errs55 === errors;
if(_valid2){
valid14 = true;
passing2 = 0;
var props8 = true;
}
const _errs156 = errors;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.every === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due","#/properties/requirements/items/properties/due/oneOf/1/required","required",{missingProperty: "every"},data22));
errors++;
}
for(const key14 in data22){
if(!(key14 === "every")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due","#/properties/requirements/items/properties/due/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key14},data22));
errors++;
}
}
if(data22.every !== undefined){
let data56 = data22.every;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.match === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every","#/properties/requirements/items/properties/due/oneOf/1/properties/every/required","required",{missingProperty: "match"},data56));
errors++;
}
for(const key15 in data56){
if(!(func1.call(schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties, key15))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every","#/properties/requirements/items/properties/due/oneOf/1/properties/every/additionalProperties","additionalProperties",{additionalProperty: key15},data56));
errors++;
}
}
if(data56.rrule !== undefined){
let data57 = data56.rrule;
if(typeof data57 === "string"){
if(func2(data57) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/rrule","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/rrule/minLength","minLength",{limit: 1},data57));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/rrule","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/rrule/type","type",{type: "string"},data57));
errors++;
}
}
if(data56.start !== undefined){
let data58 = data56.start;
if(typeof data58 === "string"){
if(func2(data58) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/start","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/start/minLength","minLength",{limit: 1},data58));
errors++;
}
if(!(formats0(data58))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/start","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/start/format","format",{format: "date"},data58));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/start","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/start/type","type",{type: "string"},data58));
errors++;
}
}
if(data56.period !== undefined){
let data59 = data56.period;
if(!((data59 === "day") || (data59 === "month"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/period","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/period/enum","enum",{allowedValues: schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.period.enum},data59));
errors++;
}
}
if(data56.months !== undefined){
let data60 = data56.months;
const _errs168 = errors;
let valid35 = false;
let passing9 = null;
const _errs169 = errors;
if(!((data60 === "calendar") || (data60 === "anniversary"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/months","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/months/oneOf/0/enum","enum",{allowedValues: schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.months.oneOf[0].enum},data60));
errors++;
}
var _valid9 = _errs169 === errors;
if(_valid9){
valid35 = true;
passing9 = 0;
}
const _errs170 = errors;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
if(data60.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/months","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/months/oneOf/1/required","required",{missingProperty: "param"},data60));
errors++;
}
for(const key16 in data60){
if(!(((key16 === "param") || (key16 === "by")) || (key16 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/months","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/months/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key16},data60));
errors++;
}
}
if(data60.param !== undefined){
let data61 = data60.param;
if(typeof data61 === "string"){
if(func2(data61) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/months/param","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/months/oneOf/1/properties/param/minLength","minLength",{limit: 1},data61));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/months/param","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/months/oneOf/1/properties/param/type","type",{type: "string"},data61));
errors++;
}
}
if(data60.by !== undefined){
let data62 = data60.by;
const _errs176 = errors;
let valid37 = false;
let passing10 = null;
const _errs177 = errors;
if(typeof data62 === "string"){
if(func2(data62) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/months/by","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/months/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data62));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/months/by","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/months/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data62));
errors++;
}
var _valid10 = _errs177 === errors;
if(_valid10){
valid37 = true;
passing10 = 0;
}
const _errs179 = errors;
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
if(data62.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/months/by","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/months/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data62));
errors++;
}
for(const key17 in data62){
if(!(key17 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/months/by","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/months/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key17},data62));
errors++;
}
}
if(data62.param !== undefined){
let data63 = data62.param;
if(typeof data63 === "string"){
if(func2(data63) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/months/by/param","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/months/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data63));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/months/by/param","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/months/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data63));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/months/by","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/months/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data62));
errors++;
}
var _valid10 = _errs179 === errors;
if(_valid10 && valid37){
valid37 = false;
passing10 = [passing10, 1];
}
else {
if(_valid10){
valid37 = true;
passing10 = 1;
}
}
if(!valid37){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/months/by","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/months/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing10},data62));
errors++;
}
else {
errors = _errs176;
if(vErrors !== null){
if(_errs176){
vErrors.length = _errs176;
}
else {
vErrors = null;
}
}
}
}
if(data60.part !== undefined){
let data64 = data60.part;
if(typeof data64 === "string"){
if(func2(data64) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/months/part","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/months/oneOf/1/properties/part/minLength","minLength",{limit: 1},data64));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/months/part","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/months/oneOf/1/properties/part/type","type",{type: "string"},data64));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/months","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/months/oneOf/1/type","type",{type: "object"},data60));
errors++;
}
var _valid9 = _errs170 === errors;
if(_valid9 && valid35){
valid35 = false;
passing9 = [passing9, 1];
}
else {
if(_valid9){
valid35 = true;
passing9 = 1;
}
}
if(!valid35){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/months","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/months/oneOf","oneOf",{passingSchemas: passing9},data60));
errors++;
}
else {
errors = _errs168;
if(vErrors !== null){
if(_errs168){
vErrors.length = _errs168;
}
else {
vErrors = null;
}
}
}
}
if(data56.each !== undefined){
let data65 = data56.each;
const _errs187 = errors;
let valid39 = false;
let passing11 = null;
const _errs188 = errors;
if(!(((typeof data65 == "number") && (!(data65 % 1) && !isNaN(data65))) && (isFinite(data65)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/each","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/each/oneOf/0/type","type",{type: "integer"},data65));
errors++;
}
if((typeof data65 == "number") && (isFinite(data65))){
if(data65 < 0 || isNaN(data65)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/each","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/each/oneOf/0/minimum","minimum",{comparison: ">=", limit: 0},data65));
errors++;
}
}
var _valid11 = _errs188 === errors;
if(_valid11){
valid39 = true;
passing11 = 0;
}
const _errs190 = errors;
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
if(data65.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/each","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/each/oneOf/1/required","required",{missingProperty: "param"},data65));
errors++;
}
for(const key18 in data65){
if(!(((key18 === "param") || (key18 === "by")) || (key18 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/each","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/each/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key18},data65));
errors++;
}
}
if(data65.param !== undefined){
let data66 = data65.param;
if(typeof data66 === "string"){
if(func2(data66) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/each/param","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/each/oneOf/1/properties/param/minLength","minLength",{limit: 1},data66));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/each/param","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/each/oneOf/1/properties/param/type","type",{type: "string"},data66));
errors++;
}
}
if(data65.by !== undefined){
let data67 = data65.by;
const _errs196 = errors;
let valid41 = false;
let passing12 = null;
const _errs197 = errors;
if(typeof data67 === "string"){
if(func2(data67) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/each/by","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/each/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data67));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/each/by","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/each/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data67));
errors++;
}
var _valid12 = _errs197 === errors;
if(_valid12){
valid41 = true;
passing12 = 0;
}
const _errs199 = errors;
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if(data67.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/each/by","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/each/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data67));
errors++;
}
for(const key19 in data67){
if(!(key19 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/each/by","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/each/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key19},data67));
errors++;
}
}
if(data67.param !== undefined){
let data68 = data67.param;
if(typeof data68 === "string"){
if(func2(data68) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/each/by/param","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/each/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data68));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/each/by/param","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/each/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data68));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/each/by","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/each/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data67));
errors++;
}
var _valid12 = _errs199 === errors;
if(_valid12 && valid41){
valid41 = false;
passing12 = [passing12, 1];
}
else {
if(_valid12){
valid41 = true;
passing12 = 1;
}
}
if(!valid41){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/each/by","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/each/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing12},data67));
errors++;
}
else {
errors = _errs196;
if(vErrors !== null){
if(_errs196){
vErrors.length = _errs196;
}
else {
vErrors = null;
}
}
}
}
if(data65.part !== undefined){
let data69 = data65.part;
if(typeof data69 === "string"){
if(func2(data69) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/each/part","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/each/oneOf/1/properties/part/minLength","minLength",{limit: 1},data69));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/each/part","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/each/oneOf/1/properties/part/type","type",{type: "string"},data69));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/each","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/each/oneOf/1/type","type",{type: "object"},data65));
errors++;
}
var _valid11 = _errs190 === errors;
if(_valid11 && valid39){
valid39 = false;
passing11 = [passing11, 1];
}
else {
if(_valid11){
valid39 = true;
passing11 = 1;
}
}
if(!valid39){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/each","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/each/oneOf","oneOf",{passingSchemas: passing11},data65));
errors++;
}
else {
errors = _errs187;
if(vErrors !== null){
if(_errs187){
vErrors.length = _errs187;
}
else {
vErrors = null;
}
}
}
}
if(data56.days !== undefined){
let data70 = data56.days;
const _errs207 = errors;
let valid43 = false;
let passing13 = null;
const _errs208 = errors;
if(!(((data70 === "workdays") || (data70 === "every-day")) || (data70 === "day-and-night"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/days","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/days/oneOf/0/enum","enum",{allowedValues: schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.days.oneOf[0].enum},data70));
errors++;
}
var _valid13 = _errs208 === errors;
if(_valid13){
valid43 = true;
passing13 = 0;
}
const _errs209 = errors;
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
if(data70.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/days","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/days/oneOf/1/required","required",{missingProperty: "param"},data70));
errors++;
}
for(const key20 in data70){
if(!(((key20 === "param") || (key20 === "by")) || (key20 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/days","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/days/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key20},data70));
errors++;
}
}
if(data70.param !== undefined){
let data71 = data70.param;
if(typeof data71 === "string"){
if(func2(data71) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/days/param","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/days/oneOf/1/properties/param/minLength","minLength",{limit: 1},data71));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/days/param","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/days/oneOf/1/properties/param/type","type",{type: "string"},data71));
errors++;
}
}
if(data70.by !== undefined){
let data72 = data70.by;
const _errs215 = errors;
let valid45 = false;
let passing14 = null;
const _errs216 = errors;
if(typeof data72 === "string"){
if(func2(data72) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/days/by","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/days/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data72));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/days/by","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/days/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data72));
errors++;
}
var _valid14 = _errs216 === errors;
if(_valid14){
valid45 = true;
passing14 = 0;
}
const _errs218 = errors;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
if(data72.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/days/by","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/days/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data72));
errors++;
}
for(const key21 in data72){
if(!(key21 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/days/by","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/days/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key21},data72));
errors++;
}
}
if(data72.param !== undefined){
let data73 = data72.param;
if(typeof data73 === "string"){
if(func2(data73) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/days/by/param","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/days/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data73));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/days/by/param","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/days/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data73));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/days/by","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/days/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data72));
errors++;
}
var _valid14 = _errs218 === errors;
if(_valid14 && valid45){
valid45 = false;
passing14 = [passing14, 1];
}
else {
if(_valid14){
valid45 = true;
passing14 = 1;
}
}
if(!valid45){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/days/by","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/days/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing14},data72));
errors++;
}
else {
errors = _errs215;
if(vErrors !== null){
if(_errs215){
vErrors.length = _errs215;
}
else {
vErrors = null;
}
}
}
}
if(data70.part !== undefined){
let data74 = data70.part;
if(typeof data74 === "string"){
if(func2(data74) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/days/part","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/days/oneOf/1/properties/part/minLength","minLength",{limit: 1},data74));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/days/part","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/days/oneOf/1/properties/part/type","type",{type: "string"},data74));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/days","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/days/oneOf/1/type","type",{type: "object"},data70));
errors++;
}
var _valid13 = _errs209 === errors;
if(_valid13 && valid43){
valid43 = false;
passing13 = [passing13, 1];
}
else {
if(_valid13){
valid43 = true;
passing13 = 1;
}
}
if(!valid43){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/days","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/days/oneOf","oneOf",{passingSchemas: passing13},data70));
errors++;
}
else {
errors = _errs207;
if(vErrors !== null){
if(_errs207){
vErrors.length = _errs207;
}
else {
vErrors = null;
}
}
}
}
if(data56.breaks !== undefined){
let data75 = data56.breaks;
if(!(data75 === "arranged")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/breaks","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/breaks/enum","enum",{allowedValues: schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.breaks.enum},data75));
errors++;
}
}
if(data56.grace_workdays !== undefined){
let data76 = data56.grace_workdays;
const _errs227 = errors;
let valid47 = false;
let passing15 = null;
const _errs228 = errors;
if(!(((typeof data76 == "number") && (!(data76 % 1) && !isNaN(data76))) && (isFinite(data76)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/grace_workdays","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/grace_workdays/oneOf/0/type","type",{type: "integer"},data76));
errors++;
}
if((typeof data76 == "number") && (isFinite(data76))){
if(data76 < 0 || isNaN(data76)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/grace_workdays","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/grace_workdays/oneOf/0/minimum","minimum",{comparison: ">=", limit: 0},data76));
errors++;
}
}
var _valid15 = _errs228 === errors;
if(_valid15){
valid47 = true;
passing15 = 0;
}
const _errs230 = errors;
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
if(data76.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/grace_workdays","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/grace_workdays/oneOf/1/required","required",{missingProperty: "param"},data76));
errors++;
}
for(const key22 in data76){
if(!(((key22 === "param") || (key22 === "by")) || (key22 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/grace_workdays","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/grace_workdays/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key22},data76));
errors++;
}
}
if(data76.param !== undefined){
let data77 = data76.param;
if(typeof data77 === "string"){
if(func2(data77) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/grace_workdays/param","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/grace_workdays/oneOf/1/properties/param/minLength","minLength",{limit: 1},data77));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/grace_workdays/param","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/grace_workdays/oneOf/1/properties/param/type","type",{type: "string"},data77));
errors++;
}
}
if(data76.by !== undefined){
let data78 = data76.by;
const _errs236 = errors;
let valid49 = false;
let passing16 = null;
const _errs237 = errors;
if(typeof data78 === "string"){
if(func2(data78) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/grace_workdays/by","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/grace_workdays/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data78));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/grace_workdays/by","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/grace_workdays/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data78));
errors++;
}
var _valid16 = _errs237 === errors;
if(_valid16){
valid49 = true;
passing16 = 0;
}
const _errs239 = errors;
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
if(data78.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/grace_workdays/by","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/grace_workdays/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data78));
errors++;
}
for(const key23 in data78){
if(!(key23 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/grace_workdays/by","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/grace_workdays/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key23},data78));
errors++;
}
}
if(data78.param !== undefined){
let data79 = data78.param;
if(typeof data79 === "string"){
if(func2(data79) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/grace_workdays/by/param","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/grace_workdays/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data79));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/grace_workdays/by/param","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/grace_workdays/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data79));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/grace_workdays/by","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/grace_workdays/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data78));
errors++;
}
var _valid16 = _errs239 === errors;
if(_valid16 && valid49){
valid49 = false;
passing16 = [passing16, 1];
}
else {
if(_valid16){
valid49 = true;
passing16 = 1;
}
}
if(!valid49){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/grace_workdays/by","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/grace_workdays/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing16},data78));
errors++;
}
else {
errors = _errs236;
if(vErrors !== null){
if(_errs236){
vErrors.length = _errs236;
}
else {
vErrors = null;
}
}
}
}
if(data76.part !== undefined){
let data80 = data76.part;
if(typeof data80 === "string"){
if(func2(data80) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/grace_workdays/part","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/grace_workdays/oneOf/1/properties/part/minLength","minLength",{limit: 1},data80));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/grace_workdays/part","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/grace_workdays/oneOf/1/properties/part/type","type",{type: "string"},data80));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/grace_workdays","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/grace_workdays/oneOf/1/type","type",{type: "object"},data76));
errors++;
}
var _valid15 = _errs230 === errors;
if(_valid15 && valid47){
valid47 = false;
passing15 = [passing15, 1];
}
else {
if(_valid15){
valid47 = true;
passing15 = 1;
}
}
if(!valid47){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/grace_workdays","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/grace_workdays/oneOf","oneOf",{passingSchemas: passing15},data76));
errors++;
}
else {
errors = _errs227;
if(vErrors !== null){
if(_errs227){
vErrors.length = _errs227;
}
else {
vErrors = null;
}
}
}
}
if(data56.per !== undefined){
let data81 = data56.per;
if(!(((((data81 === "system") || (data81 === "person")) || (data81 === "item")) || (data81 === "row")) || (data81 === "contract"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/per","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/per/enum","enum",{allowedValues: schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.per.enum},data81));
errors++;
}
}
if(data56.match !== undefined){
let data82 = data56.match;
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
for(const key24 in data82){
if(!((((((key24 === "subject") || (key24 === "period")) || (key24 === "task")) || (key24 === "plan")) || (key24 === "from")) || (key24 === "to"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/match","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/match/additionalProperties","additionalProperties",{additionalProperty: key24},data82));
errors++;
}
}
if(data82.subject !== undefined){
let data83 = data82.subject;
if(typeof data83 === "string"){
if(func2(data83) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/match/subject","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/match/properties/subject/minLength","minLength",{limit: 1},data83));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/match/subject","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/match/properties/subject/type","type",{type: "string"},data83));
errors++;
}
}
if(data82.period !== undefined){
let data84 = data82.period;
if(typeof data84 === "string"){
if(func2(data84) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/match/period","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/match/properties/period/minLength","minLength",{limit: 1},data84));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/match/period","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/match/properties/period/type","type",{type: "string"},data84));
errors++;
}
}
if(data82.task !== undefined){
let data85 = data82.task;
if(typeof data85 === "string"){
if(func2(data85) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/match/task","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/match/properties/task/minLength","minLength",{limit: 1},data85));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/match/task","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/match/properties/task/type","type",{type: "string"},data85));
errors++;
}
}
if(data82.plan !== undefined){
let data86 = data82.plan;
if(typeof data86 === "string"){
if(func2(data86) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/match/plan","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/match/properties/plan/minLength","minLength",{limit: 1},data86));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/match/plan","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/match/properties/plan/type","type",{type: "string"},data86));
errors++;
}
}
if(data82.from !== undefined){
let data87 = data82.from;
if(typeof data87 === "string"){
if(func2(data87) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/match/from","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/match/properties/from/minLength","minLength",{limit: 1},data87));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/match/from","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/match/properties/from/type","type",{type: "string"},data87));
errors++;
}
}
if(data82.to !== undefined){
let data88 = data82.to;
if(typeof data88 === "string"){
if(func2(data88) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/match/to","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/match/properties/to/minLength","minLength",{limit: 1},data88));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/match/to","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/match/properties/to/type","type",{type: "string"},data88));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every/match","#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/match/type","type",{type: "object"},data82));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/every","#/properties/requirements/items/properties/due/oneOf/1/properties/every/type","type",{type: "object"},data56));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due","#/properties/requirements/items/properties/due/oneOf/1/type","type",{type: "object"},data22));
errors++;
}
var _valid2 = _errs156 === errors;
if(_valid2 && valid14){
valid14 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid14 = true;
passing2 = 1;
if(props8 !== true){
props8 = true;
}
}
const _errs262 = errors;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.per === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due","#/properties/requirements/items/properties/due/oneOf/2/required","required",{missingProperty: "per"},data22));
errors++;
}
for(const key25 in data22){
if(!(key25 === "per")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due","#/properties/requirements/items/properties/due/oneOf/2/additionalProperties","additionalProperties",{additionalProperty: key25},data22));
errors++;
}
}
if(data22.per !== undefined){
let data89 = data22.per;
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
if(data89.kind === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/per","#/properties/requirements/items/properties/due/oneOf/2/properties/per/required","required",{missingProperty: "kind"},data89));
errors++;
}
if(data89.at === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/per","#/properties/requirements/items/properties/due/oneOf/2/properties/per/required","required",{missingProperty: "at"},data89));
errors++;
}
if(data89.ref === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/per","#/properties/requirements/items/properties/due/oneOf/2/properties/per/required","required",{missingProperty: "ref"},data89));
errors++;
}
for(const key26 in data89){
if(!(func1.call(schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties, key26))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/per","#/properties/requirements/items/properties/due/oneOf/2/properties/per/additionalProperties","additionalProperties",{additionalProperty: key26},data89));
errors++;
}
}
if(data89.kind !== undefined){
let data90 = data89.kind;
if(typeof data90 === "string"){
if(func2(data90) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/per/kind","#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/kind/minLength","minLength",{limit: 1},data90));
errors++;
}
if(!pattern4.test(data90)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/per/kind","#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/kind/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data90));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/per/kind","#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/kind/type","type",{type: "string"},data90));
errors++;
}
}
if(data89.where !== undefined){
let data91 = data89.where;
if(typeof data91 === "string"){
if(func2(data91) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/per/where","#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/where/minLength","minLength",{limit: 1},data91));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/per/where","#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/where/type","type",{type: "string"},data91));
errors++;
}
}
if(data89.each !== undefined){
let data92 = data89.each;
if(typeof data92 === "string"){
if(func2(data92) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/per/each","#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/each/minLength","minLength",{limit: 1},data92));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/per/each","#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/each/type","type",{type: "string"},data92));
errors++;
}
}
if(data89.at !== undefined){
let data93 = data89.at;
const _errs275 = errors;
let valid54 = false;
let passing17 = null;
const _errs276 = errors;
if(typeof data93 === "string"){
if(func2(data93) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/per/at","#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/at/oneOf/0/minLength","minLength",{limit: 1},data93));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/per/at","#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/at/oneOf/0/type","type",{type: "string"},data93));
errors++;
}
var _valid17 = _errs276 === errors;
if(_valid17){
valid54 = true;
passing17 = 0;
}
const _errs278 = errors;
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
if(data93.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/per/at","#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/at/oneOf/1/required","required",{missingProperty: "param"},data93));
errors++;
}
for(const key27 in data93){
if(!(((key27 === "param") || (key27 === "by")) || (key27 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/per/at","#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/at/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key27},data93));
errors++;
}
}
if(data93.param !== undefined){
let data94 = data93.param;
if(typeof data94 === "string"){
if(func2(data94) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/per/at/param","#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/at/oneOf/1/properties/param/minLength","minLength",{limit: 1},data94));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/per/at/param","#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/at/oneOf/1/properties/param/type","type",{type: "string"},data94));
errors++;
}
}
if(data93.by !== undefined){
let data95 = data93.by;
const _errs284 = errors;
let valid56 = false;
let passing18 = null;
const _errs285 = errors;
if(typeof data95 === "string"){
if(func2(data95) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/per/at/by","#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/at/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data95));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/per/at/by","#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/at/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data95));
errors++;
}
var _valid18 = _errs285 === errors;
if(_valid18){
valid56 = true;
passing18 = 0;
}
const _errs287 = errors;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
if(data95.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/per/at/by","#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/at/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data95));
errors++;
}
for(const key28 in data95){
if(!(key28 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/per/at/by","#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/at/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key28},data95));
errors++;
}
}
if(data95.param !== undefined){
let data96 = data95.param;
if(typeof data96 === "string"){
if(func2(data96) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/per/at/by/param","#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/at/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data96));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/per/at/by/param","#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/at/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data96));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/per/at/by","#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/at/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data95));
errors++;
}
var _valid18 = _errs287 === errors;
if(_valid18 && valid56){
valid56 = false;
passing18 = [passing18, 1];
}
else {
if(_valid18){
valid56 = true;
passing18 = 1;
}
}
if(!valid56){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/per/at/by","#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/at/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing18},data95));
errors++;
}
else {
errors = _errs284;
if(vErrors !== null){
if(_errs284){
vErrors.length = _errs284;
}
else {
vErrors = null;
}
}
}
}
if(data93.part !== undefined){
let data97 = data93.part;
if(typeof data97 === "string"){
if(func2(data97) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/per/at/part","#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/at/oneOf/1/properties/part/minLength","minLength",{limit: 1},data97));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/per/at/part","#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/at/oneOf/1/properties/part/type","type",{type: "string"},data97));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/per/at","#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/at/oneOf/1/type","type",{type: "object"},data93));
errors++;
}
var _valid17 = _errs278 === errors;
if(_valid17 && valid54){
valid54 = false;
passing17 = [passing17, 1];
}
else {
if(_valid17){
valid54 = true;
passing17 = 1;
}
}
if(!valid54){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/per/at","#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/at/oneOf","oneOf",{passingSchemas: passing17},data93));
errors++;
}
else {
errors = _errs275;
if(vErrors !== null){
if(_errs275){
vErrors.length = _errs275;
}
else {
vErrors = null;
}
}
}
}
if(data89.before !== undefined){
let data98 = data89.before;
if(typeof data98 !== "boolean"){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/per/before","#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/before/type","type",{type: "boolean"},data98));
errors++;
}
}
if(data89.ref !== undefined){
let data99 = data89.ref;
if(typeof data99 === "string"){
if(func2(data99) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/per/ref","#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/ref/minLength","minLength",{limit: 1},data99));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/per/ref","#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/ref/type","type",{type: "string"},data99));
errors++;
}
}
if(data89.ref_item !== undefined){
let data100 = data89.ref_item;
if(typeof data100 === "string"){
if(func2(data100) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/per/ref_item","#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/ref_item/minLength","minLength",{limit: 1},data100));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/per/ref_item","#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/ref_item/type","type",{type: "string"},data100));
errors++;
}
}
if(data89.workdays !== undefined){
let data101 = data89.workdays;
const _errs301 = errors;
let valid58 = false;
let passing19 = null;
const _errs302 = errors;
if(!(((typeof data101 == "number") && (!(data101 % 1) && !isNaN(data101))) && (isFinite(data101)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/per/workdays","#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/workdays/oneOf/0/type","type",{type: "integer"},data101));
errors++;
}
if((typeof data101 == "number") && (isFinite(data101))){
if(data101 < 0 || isNaN(data101)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/per/workdays","#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/workdays/oneOf/0/minimum","minimum",{comparison: ">=", limit: 0},data101));
errors++;
}
}
var _valid19 = _errs302 === errors;
if(_valid19){
valid58 = true;
passing19 = 0;
}
const _errs304 = errors;
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
if(data101.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/per/workdays","#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/workdays/oneOf/1/required","required",{missingProperty: "param"},data101));
errors++;
}
for(const key29 in data101){
if(!(((key29 === "param") || (key29 === "by")) || (key29 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/per/workdays","#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/workdays/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key29},data101));
errors++;
}
}
if(data101.param !== undefined){
let data102 = data101.param;
if(typeof data102 === "string"){
if(func2(data102) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/per/workdays/param","#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/workdays/oneOf/1/properties/param/minLength","minLength",{limit: 1},data102));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/per/workdays/param","#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/workdays/oneOf/1/properties/param/type","type",{type: "string"},data102));
errors++;
}
}
if(data101.by !== undefined){
let data103 = data101.by;
const _errs310 = errors;
let valid60 = false;
let passing20 = null;
const _errs311 = errors;
if(typeof data103 === "string"){
if(func2(data103) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/per/workdays/by","#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/workdays/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data103));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/per/workdays/by","#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/workdays/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data103));
errors++;
}
var _valid20 = _errs311 === errors;
if(_valid20){
valid60 = true;
passing20 = 0;
}
const _errs313 = errors;
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
if(data103.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/per/workdays/by","#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/workdays/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data103));
errors++;
}
for(const key30 in data103){
if(!(key30 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/per/workdays/by","#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/workdays/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key30},data103));
errors++;
}
}
if(data103.param !== undefined){
let data104 = data103.param;
if(typeof data104 === "string"){
if(func2(data104) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/per/workdays/by/param","#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/workdays/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data104));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/per/workdays/by/param","#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/workdays/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data104));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/per/workdays/by","#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/workdays/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data103));
errors++;
}
var _valid20 = _errs313 === errors;
if(_valid20 && valid60){
valid60 = false;
passing20 = [passing20, 1];
}
else {
if(_valid20){
valid60 = true;
passing20 = 1;
}
}
if(!valid60){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/per/workdays/by","#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/workdays/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing20},data103));
errors++;
}
else {
errors = _errs310;
if(vErrors !== null){
if(_errs310){
vErrors.length = _errs310;
}
else {
vErrors = null;
}
}
}
}
if(data101.part !== undefined){
let data105 = data101.part;
if(typeof data105 === "string"){
if(func2(data105) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/per/workdays/part","#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/workdays/oneOf/1/properties/part/minLength","minLength",{limit: 1},data105));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/per/workdays/part","#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/workdays/oneOf/1/properties/part/type","type",{type: "string"},data105));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/per/workdays","#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/workdays/oneOf/1/type","type",{type: "object"},data101));
errors++;
}
var _valid19 = _errs304 === errors;
if(_valid19 && valid58){
valid58 = false;
passing19 = [passing19, 1];
}
else {
if(_valid19){
valid58 = true;
passing19 = 1;
}
}
if(!valid58){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/per/workdays","#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/workdays/oneOf","oneOf",{passingSchemas: passing19},data101));
errors++;
}
else {
errors = _errs301;
if(vErrors !== null){
if(_errs301){
vErrors.length = _errs301;
}
else {
vErrors = null;
}
}
}
}
if(data89.hours !== undefined){
let data106 = data89.hours;
const _errs321 = errors;
let valid62 = false;
let passing21 = null;
const _errs322 = errors;
if(!(((typeof data106 == "number") && (!(data106 % 1) && !isNaN(data106))) && (isFinite(data106)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/per/hours","#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/hours/oneOf/0/type","type",{type: "integer"},data106));
errors++;
}
if((typeof data106 == "number") && (isFinite(data106))){
if(data106 < 0 || isNaN(data106)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/per/hours","#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/hours/oneOf/0/minimum","minimum",{comparison: ">=", limit: 0},data106));
errors++;
}
}
var _valid21 = _errs322 === errors;
if(_valid21){
valid62 = true;
passing21 = 0;
}
const _errs324 = errors;
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
if(data106.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/per/hours","#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/hours/oneOf/1/required","required",{missingProperty: "param"},data106));
errors++;
}
for(const key31 in data106){
if(!(((key31 === "param") || (key31 === "by")) || (key31 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/per/hours","#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/hours/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key31},data106));
errors++;
}
}
if(data106.param !== undefined){
let data107 = data106.param;
if(typeof data107 === "string"){
if(func2(data107) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/per/hours/param","#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/hours/oneOf/1/properties/param/minLength","minLength",{limit: 1},data107));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/per/hours/param","#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/hours/oneOf/1/properties/param/type","type",{type: "string"},data107));
errors++;
}
}
if(data106.by !== undefined){
let data108 = data106.by;
const _errs330 = errors;
let valid64 = false;
let passing22 = null;
const _errs331 = errors;
if(typeof data108 === "string"){
if(func2(data108) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/per/hours/by","#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/hours/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data108));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/per/hours/by","#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/hours/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data108));
errors++;
}
var _valid22 = _errs331 === errors;
if(_valid22){
valid64 = true;
passing22 = 0;
}
const _errs333 = errors;
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
if(data108.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/per/hours/by","#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/hours/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data108));
errors++;
}
for(const key32 in data108){
if(!(key32 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/per/hours/by","#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/hours/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key32},data108));
errors++;
}
}
if(data108.param !== undefined){
let data109 = data108.param;
if(typeof data109 === "string"){
if(func2(data109) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/per/hours/by/param","#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/hours/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data109));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/per/hours/by/param","#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/hours/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data109));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/per/hours/by","#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/hours/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data108));
errors++;
}
var _valid22 = _errs333 === errors;
if(_valid22 && valid64){
valid64 = false;
passing22 = [passing22, 1];
}
else {
if(_valid22){
valid64 = true;
passing22 = 1;
}
}
if(!valid64){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/per/hours/by","#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/hours/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing22},data108));
errors++;
}
else {
errors = _errs330;
if(vErrors !== null){
if(_errs330){
vErrors.length = _errs330;
}
else {
vErrors = null;
}
}
}
}
if(data106.part !== undefined){
let data110 = data106.part;
if(typeof data110 === "string"){
if(func2(data110) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/per/hours/part","#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/hours/oneOf/1/properties/part/minLength","minLength",{limit: 1},data110));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/per/hours/part","#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/hours/oneOf/1/properties/part/type","type",{type: "string"},data110));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/per/hours","#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/hours/oneOf/1/type","type",{type: "object"},data106));
errors++;
}
var _valid21 = _errs324 === errors;
if(_valid21 && valid62){
valid62 = false;
passing21 = [passing21, 1];
}
else {
if(_valid21){
valid62 = true;
passing21 = 1;
}
}
if(!valid62){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/per/hours","#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/hours/oneOf","oneOf",{passingSchemas: passing21},data106));
errors++;
}
else {
errors = _errs321;
if(vErrors !== null){
if(_errs321){
vErrors.length = _errs321;
}
else {
vErrors = null;
}
}
}
}
if(data89.on !== undefined){
let data111 = data89.on;
if(typeof data111 === "string"){
if(func2(data111) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/per/on","#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/on/minLength","minLength",{limit: 1},data111));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/per/on","#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/on/type","type",{type: "string"},data111));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/per","#/properties/requirements/items/properties/due/oneOf/2/properties/per/type","type",{type: "object"},data89));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due","#/properties/requirements/items/properties/due/oneOf/2/type","type",{type: "object"},data22));
errors++;
}
var _valid2 = _errs262 === errors;
if(_valid2 && valid14){
valid14 = false;
passing2 = [passing2, 2];
}
else {
if(_valid2){
valid14 = true;
passing2 = 2;
if(props8 !== true){
props8 = true;
}
}
const _errs342 = errors;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.triggered === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due","#/properties/requirements/items/properties/due/oneOf/3/required","required",{missingProperty: "triggered"},data22));
errors++;
}
for(const key33 in data22){
if(!(key33 === "triggered")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due","#/properties/requirements/items/properties/due/oneOf/3/additionalProperties","additionalProperties",{additionalProperty: key33},data22));
errors++;
}
}
if(data22.triggered !== undefined){
let data112 = data22.triggered;
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
if(data112.kind === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/triggered","#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/required","required",{missingProperty: "kind"},data112));
errors++;
}
if(data112.at === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/triggered","#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/required","required",{missingProperty: "at"},data112));
errors++;
}
for(const key34 in data112){
if(!(((((((key34 === "kind") || (key34 === "where")) || (key34 === "at")) || (key34 === "ref")) || (key34 === "workdays")) || (key34 === "hours")) || (key34 === "on"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/triggered","#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/additionalProperties","additionalProperties",{additionalProperty: key34},data112));
errors++;
}
}
if(data112.kind !== undefined){
let data113 = data112.kind;
if(typeof data113 === "string"){
if(func2(data113) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/triggered/kind","#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/kind/minLength","minLength",{limit: 1},data113));
errors++;
}
if(!pattern4.test(data113)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/triggered/kind","#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/kind/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data113));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/triggered/kind","#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/kind/type","type",{type: "string"},data113));
errors++;
}
}
if(data112.where !== undefined){
let data114 = data112.where;
if(typeof data114 === "string"){
if(func2(data114) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/triggered/where","#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/where/minLength","minLength",{limit: 1},data114));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/triggered/where","#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/where/type","type",{type: "string"},data114));
errors++;
}
}
if(data112.at !== undefined){
let data115 = data112.at;
const _errs353 = errors;
let valid68 = false;
let passing23 = null;
const _errs354 = errors;
if(typeof data115 === "string"){
if(func2(data115) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/triggered/at","#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/at/oneOf/0/minLength","minLength",{limit: 1},data115));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/triggered/at","#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/at/oneOf/0/type","type",{type: "string"},data115));
errors++;
}
var _valid23 = _errs354 === errors;
if(_valid23){
valid68 = true;
passing23 = 0;
}
const _errs356 = errors;
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
if(data115.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/triggered/at","#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/at/oneOf/1/required","required",{missingProperty: "param"},data115));
errors++;
}
for(const key35 in data115){
if(!(((key35 === "param") || (key35 === "by")) || (key35 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/triggered/at","#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/at/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key35},data115));
errors++;
}
}
if(data115.param !== undefined){
let data116 = data115.param;
if(typeof data116 === "string"){
if(func2(data116) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/triggered/at/param","#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/at/oneOf/1/properties/param/minLength","minLength",{limit: 1},data116));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/triggered/at/param","#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/at/oneOf/1/properties/param/type","type",{type: "string"},data116));
errors++;
}
}
if(data115.by !== undefined){
let data117 = data115.by;
const _errs362 = errors;
let valid70 = false;
let passing24 = null;
const _errs363 = errors;
if(typeof data117 === "string"){
if(func2(data117) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/triggered/at/by","#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/at/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data117));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/triggered/at/by","#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/at/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data117));
errors++;
}
var _valid24 = _errs363 === errors;
if(_valid24){
valid70 = true;
passing24 = 0;
}
const _errs365 = errors;
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
if(data117.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/triggered/at/by","#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/at/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data117));
errors++;
}
for(const key36 in data117){
if(!(key36 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/triggered/at/by","#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/at/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key36},data117));
errors++;
}
}
if(data117.param !== undefined){
let data118 = data117.param;
if(typeof data118 === "string"){
if(func2(data118) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/triggered/at/by/param","#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/at/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data118));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/triggered/at/by/param","#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/at/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data118));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/triggered/at/by","#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/at/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data117));
errors++;
}
var _valid24 = _errs365 === errors;
if(_valid24 && valid70){
valid70 = false;
passing24 = [passing24, 1];
}
else {
if(_valid24){
valid70 = true;
passing24 = 1;
}
}
if(!valid70){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/triggered/at/by","#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/at/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing24},data117));
errors++;
}
else {
errors = _errs362;
if(vErrors !== null){
if(_errs362){
vErrors.length = _errs362;
}
else {
vErrors = null;
}
}
}
}
if(data115.part !== undefined){
let data119 = data115.part;
if(typeof data119 === "string"){
if(func2(data119) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/triggered/at/part","#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/at/oneOf/1/properties/part/minLength","minLength",{limit: 1},data119));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/triggered/at/part","#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/at/oneOf/1/properties/part/type","type",{type: "string"},data119));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/triggered/at","#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/at/oneOf/1/type","type",{type: "object"},data115));
errors++;
}
var _valid23 = _errs356 === errors;
if(_valid23 && valid68){
valid68 = false;
passing23 = [passing23, 1];
}
else {
if(_valid23){
valid68 = true;
passing23 = 1;
}
}
if(!valid68){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/triggered/at","#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/at/oneOf","oneOf",{passingSchemas: passing23},data115));
errors++;
}
else {
errors = _errs353;
if(vErrors !== null){
if(_errs353){
vErrors.length = _errs353;
}
else {
vErrors = null;
}
}
}
}
if(data112.ref !== undefined){
let data120 = data112.ref;
if(typeof data120 === "string"){
if(func2(data120) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/triggered/ref","#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/ref/minLength","minLength",{limit: 1},data120));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/triggered/ref","#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/ref/type","type",{type: "string"},data120));
errors++;
}
}
if(data112.workdays !== undefined){
let data121 = data112.workdays;
const _errs375 = errors;
let valid72 = false;
let passing25 = null;
const _errs376 = errors;
if(!(((typeof data121 == "number") && (!(data121 % 1) && !isNaN(data121))) && (isFinite(data121)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/triggered/workdays","#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/workdays/oneOf/0/type","type",{type: "integer"},data121));
errors++;
}
if((typeof data121 == "number") && (isFinite(data121))){
if(data121 < 0 || isNaN(data121)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/triggered/workdays","#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/workdays/oneOf/0/minimum","minimum",{comparison: ">=", limit: 0},data121));
errors++;
}
}
var _valid25 = _errs376 === errors;
if(_valid25){
valid72 = true;
passing25 = 0;
}
const _errs378 = errors;
if(data121 && typeof data121 == "object" && !Array.isArray(data121)){
if(data121.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/triggered/workdays","#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/workdays/oneOf/1/required","required",{missingProperty: "param"},data121));
errors++;
}
for(const key37 in data121){
if(!(((key37 === "param") || (key37 === "by")) || (key37 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/triggered/workdays","#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/workdays/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key37},data121));
errors++;
}
}
if(data121.param !== undefined){
let data122 = data121.param;
if(typeof data122 === "string"){
if(func2(data122) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/triggered/workdays/param","#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/workdays/oneOf/1/properties/param/minLength","minLength",{limit: 1},data122));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/triggered/workdays/param","#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/workdays/oneOf/1/properties/param/type","type",{type: "string"},data122));
errors++;
}
}
if(data121.by !== undefined){
let data123 = data121.by;
const _errs384 = errors;
let valid74 = false;
let passing26 = null;
const _errs385 = errors;
if(typeof data123 === "string"){
if(func2(data123) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/triggered/workdays/by","#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/workdays/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data123));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/triggered/workdays/by","#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/workdays/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data123));
errors++;
}
var _valid26 = _errs385 === errors;
if(_valid26){
valid74 = true;
passing26 = 0;
}
const _errs387 = errors;
if(data123 && typeof data123 == "object" && !Array.isArray(data123)){
if(data123.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/triggered/workdays/by","#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/workdays/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data123));
errors++;
}
for(const key38 in data123){
if(!(key38 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/triggered/workdays/by","#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/workdays/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key38},data123));
errors++;
}
}
if(data123.param !== undefined){
let data124 = data123.param;
if(typeof data124 === "string"){
if(func2(data124) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/triggered/workdays/by/param","#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/workdays/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data124));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/triggered/workdays/by/param","#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/workdays/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data124));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/triggered/workdays/by","#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/workdays/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data123));
errors++;
}
var _valid26 = _errs387 === errors;
if(_valid26 && valid74){
valid74 = false;
passing26 = [passing26, 1];
}
else {
if(_valid26){
valid74 = true;
passing26 = 1;
}
}
if(!valid74){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/triggered/workdays/by","#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/workdays/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing26},data123));
errors++;
}
else {
errors = _errs384;
if(vErrors !== null){
if(_errs384){
vErrors.length = _errs384;
}
else {
vErrors = null;
}
}
}
}
if(data121.part !== undefined){
let data125 = data121.part;
if(typeof data125 === "string"){
if(func2(data125) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/triggered/workdays/part","#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/workdays/oneOf/1/properties/part/minLength","minLength",{limit: 1},data125));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/triggered/workdays/part","#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/workdays/oneOf/1/properties/part/type","type",{type: "string"},data125));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/triggered/workdays","#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/workdays/oneOf/1/type","type",{type: "object"},data121));
errors++;
}
var _valid25 = _errs378 === errors;
if(_valid25 && valid72){
valid72 = false;
passing25 = [passing25, 1];
}
else {
if(_valid25){
valid72 = true;
passing25 = 1;
}
}
if(!valid72){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/triggered/workdays","#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/workdays/oneOf","oneOf",{passingSchemas: passing25},data121));
errors++;
}
else {
errors = _errs375;
if(vErrors !== null){
if(_errs375){
vErrors.length = _errs375;
}
else {
vErrors = null;
}
}
}
}
if(data112.hours !== undefined){
let data126 = data112.hours;
const _errs395 = errors;
let valid76 = false;
let passing27 = null;
const _errs396 = errors;
if(!(((typeof data126 == "number") && (!(data126 % 1) && !isNaN(data126))) && (isFinite(data126)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/triggered/hours","#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/hours/oneOf/0/type","type",{type: "integer"},data126));
errors++;
}
if((typeof data126 == "number") && (isFinite(data126))){
if(data126 < 0 || isNaN(data126)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/triggered/hours","#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/hours/oneOf/0/minimum","minimum",{comparison: ">=", limit: 0},data126));
errors++;
}
}
var _valid27 = _errs396 === errors;
if(_valid27){
valid76 = true;
passing27 = 0;
}
const _errs398 = errors;
if(data126 && typeof data126 == "object" && !Array.isArray(data126)){
if(data126.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/triggered/hours","#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/hours/oneOf/1/required","required",{missingProperty: "param"},data126));
errors++;
}
for(const key39 in data126){
if(!(((key39 === "param") || (key39 === "by")) || (key39 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/triggered/hours","#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/hours/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key39},data126));
errors++;
}
}
if(data126.param !== undefined){
let data127 = data126.param;
if(typeof data127 === "string"){
if(func2(data127) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/triggered/hours/param","#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/hours/oneOf/1/properties/param/minLength","minLength",{limit: 1},data127));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/triggered/hours/param","#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/hours/oneOf/1/properties/param/type","type",{type: "string"},data127));
errors++;
}
}
if(data126.by !== undefined){
let data128 = data126.by;
const _errs404 = errors;
let valid78 = false;
let passing28 = null;
const _errs405 = errors;
if(typeof data128 === "string"){
if(func2(data128) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/triggered/hours/by","#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/hours/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data128));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/triggered/hours/by","#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/hours/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data128));
errors++;
}
var _valid28 = _errs405 === errors;
if(_valid28){
valid78 = true;
passing28 = 0;
}
const _errs407 = errors;
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
if(data128.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/triggered/hours/by","#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/hours/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data128));
errors++;
}
for(const key40 in data128){
if(!(key40 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/triggered/hours/by","#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/hours/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key40},data128));
errors++;
}
}
if(data128.param !== undefined){
let data129 = data128.param;
if(typeof data129 === "string"){
if(func2(data129) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/triggered/hours/by/param","#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/hours/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data129));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/triggered/hours/by/param","#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/hours/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data129));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/triggered/hours/by","#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/hours/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data128));
errors++;
}
var _valid28 = _errs407 === errors;
if(_valid28 && valid78){
valid78 = false;
passing28 = [passing28, 1];
}
else {
if(_valid28){
valid78 = true;
passing28 = 1;
}
}
if(!valid78){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/triggered/hours/by","#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/hours/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing28},data128));
errors++;
}
else {
errors = _errs404;
if(vErrors !== null){
if(_errs404){
vErrors.length = _errs404;
}
else {
vErrors = null;
}
}
}
}
if(data126.part !== undefined){
let data130 = data126.part;
if(typeof data130 === "string"){
if(func2(data130) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/triggered/hours/part","#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/hours/oneOf/1/properties/part/minLength","minLength",{limit: 1},data130));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/triggered/hours/part","#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/hours/oneOf/1/properties/part/type","type",{type: "string"},data130));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/triggered/hours","#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/hours/oneOf/1/type","type",{type: "object"},data126));
errors++;
}
var _valid27 = _errs398 === errors;
if(_valid27 && valid76){
valid76 = false;
passing27 = [passing27, 1];
}
else {
if(_valid27){
valid76 = true;
passing27 = 1;
}
}
if(!valid76){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/triggered/hours","#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/hours/oneOf","oneOf",{passingSchemas: passing27},data126));
errors++;
}
else {
errors = _errs395;
if(vErrors !== null){
if(_errs395){
vErrors.length = _errs395;
}
else {
vErrors = null;
}
}
}
}
if(data112.on !== undefined){
let data131 = data112.on;
if(typeof data131 === "string"){
if(func2(data131) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/triggered/on","#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/on/minLength","minLength",{limit: 1},data131));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/triggered/on","#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/on/type","type",{type: "string"},data131));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/triggered","#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/type","type",{type: "object"},data112));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due","#/properties/requirements/items/properties/due/oneOf/3/type","type",{type: "object"},data22));
errors++;
}
var _valid2 = _errs342 === errors;
if(_valid2 && valid14){
valid14 = false;
passing2 = [passing2, 3];
}
else {
if(_valid2){
valid14 = true;
passing2 = 3;
if(props8 !== true){
props8 = true;
}
}
const _errs416 = errors;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.planned === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due","#/properties/requirements/items/properties/due/oneOf/4/required","required",{missingProperty: "planned"},data22));
errors++;
}
for(const key41 in data22){
if(!(key41 === "planned")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due","#/properties/requirements/items/properties/due/oneOf/4/additionalProperties","additionalProperties",{additionalProperty: key41},data22));
errors++;
}
}
if(data22.planned !== undefined){
let data132 = data22.planned;
if(data132 && typeof data132 == "object" && !Array.isArray(data132)){
if(data132.plan === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/planned","#/properties/requirements/items/properties/due/oneOf/4/properties/planned/required","required",{missingProperty: "plan"},data132));
errors++;
}
if(data132.report_workdays === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/planned","#/properties/requirements/items/properties/due/oneOf/4/properties/planned/required","required",{missingProperty: "report_workdays"},data132));
errors++;
}
if(data132.match === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/planned","#/properties/requirements/items/properties/due/oneOf/4/properties/planned/required","required",{missingProperty: "match"},data132));
errors++;
}
for(const key42 in data132){
if(!((((key42 === "plan") || (key42 === "seed")) || (key42 === "report_workdays")) || (key42 === "match"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/planned","#/properties/requirements/items/properties/due/oneOf/4/properties/planned/additionalProperties","additionalProperties",{additionalProperty: key42},data132));
errors++;
}
}
if(data132.plan !== undefined){
let data133 = data132.plan;
if(typeof data133 === "string"){
if(func2(data133) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/planned/plan","#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/plan/minLength","minLength",{limit: 1},data133));
errors++;
}
if(!pattern4.test(data133)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/planned/plan","#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/plan/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data133));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/planned/plan","#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/plan/type","type",{type: "string"},data133));
errors++;
}
}
if(data132.seed !== undefined){
let data134 = data132.seed;
if(data134 && typeof data134 == "object" && !Array.isArray(data134)){
if(data134.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/planned/seed","#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/seed/required","required",{missingProperty: "param"},data134));
errors++;
}
for(const key43 in data134){
if(!(((key43 === "param") || (key43 === "by")) || (key43 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/planned/seed","#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/seed/additionalProperties","additionalProperties",{additionalProperty: key43},data134));
errors++;
}
}
if(data134.param !== undefined){
let data135 = data134.param;
if(typeof data135 === "string"){
if(func2(data135) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/planned/seed/param","#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/seed/properties/param/minLength","minLength",{limit: 1},data135));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/planned/seed/param","#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/seed/properties/param/type","type",{type: "string"},data135));
errors++;
}
}
if(data134.by !== undefined){
let data136 = data134.by;
const _errs430 = errors;
let valid83 = false;
let passing29 = null;
const _errs431 = errors;
if(typeof data136 === "string"){
if(func2(data136) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/planned/seed/by","#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/seed/properties/by/oneOf/0/minLength","minLength",{limit: 1},data136));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/planned/seed/by","#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/seed/properties/by/oneOf/0/type","type",{type: "string"},data136));
errors++;
}
var _valid29 = _errs431 === errors;
if(_valid29){
valid83 = true;
passing29 = 0;
}
const _errs433 = errors;
if(data136 && typeof data136 == "object" && !Array.isArray(data136)){
if(data136.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/planned/seed/by","#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/seed/properties/by/oneOf/1/required","required",{missingProperty: "param"},data136));
errors++;
}
for(const key44 in data136){
if(!(key44 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/planned/seed/by","#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/seed/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key44},data136));
errors++;
}
}
if(data136.param !== undefined){
let data137 = data136.param;
if(typeof data137 === "string"){
if(func2(data137) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/planned/seed/by/param","#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/seed/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data137));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/planned/seed/by/param","#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/seed/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data137));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/planned/seed/by","#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/seed/properties/by/oneOf/1/type","type",{type: "object"},data136));
errors++;
}
var _valid29 = _errs433 === errors;
if(_valid29 && valid83){
valid83 = false;
passing29 = [passing29, 1];
}
else {
if(_valid29){
valid83 = true;
passing29 = 1;
}
}
if(!valid83){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/planned/seed/by","#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/seed/properties/by/oneOf","oneOf",{passingSchemas: passing29},data136));
errors++;
}
else {
errors = _errs430;
if(vErrors !== null){
if(_errs430){
vErrors.length = _errs430;
}
else {
vErrors = null;
}
}
}
}
if(data134.part !== undefined){
let data138 = data134.part;
if(typeof data138 === "string"){
if(func2(data138) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/planned/seed/part","#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/seed/properties/part/minLength","minLength",{limit: 1},data138));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/planned/seed/part","#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/seed/properties/part/type","type",{type: "string"},data138));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/planned/seed","#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/seed/type","type",{type: "object"},data134));
errors++;
}
}
if(data132.report_workdays !== undefined){
let data139 = data132.report_workdays;
const _errs441 = errors;
let valid85 = false;
let passing30 = null;
const _errs442 = errors;
if(!(((typeof data139 == "number") && (!(data139 % 1) && !isNaN(data139))) && (isFinite(data139)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/planned/report_workdays","#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/report_workdays/oneOf/0/type","type",{type: "integer"},data139));
errors++;
}
if((typeof data139 == "number") && (isFinite(data139))){
if(data139 < 0 || isNaN(data139)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/planned/report_workdays","#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/report_workdays/oneOf/0/minimum","minimum",{comparison: ">=", limit: 0},data139));
errors++;
}
}
var _valid30 = _errs442 === errors;
if(_valid30){
valid85 = true;
passing30 = 0;
}
const _errs444 = errors;
if(data139 && typeof data139 == "object" && !Array.isArray(data139)){
if(data139.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/planned/report_workdays","#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/report_workdays/oneOf/1/required","required",{missingProperty: "param"},data139));
errors++;
}
for(const key45 in data139){
if(!(((key45 === "param") || (key45 === "by")) || (key45 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/planned/report_workdays","#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/report_workdays/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key45},data139));
errors++;
}
}
if(data139.param !== undefined){
let data140 = data139.param;
if(typeof data140 === "string"){
if(func2(data140) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/planned/report_workdays/param","#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/report_workdays/oneOf/1/properties/param/minLength","minLength",{limit: 1},data140));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/planned/report_workdays/param","#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/report_workdays/oneOf/1/properties/param/type","type",{type: "string"},data140));
errors++;
}
}
if(data139.by !== undefined){
let data141 = data139.by;
const _errs450 = errors;
let valid87 = false;
let passing31 = null;
const _errs451 = errors;
if(typeof data141 === "string"){
if(func2(data141) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/planned/report_workdays/by","#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/report_workdays/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data141));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/planned/report_workdays/by","#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/report_workdays/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data141));
errors++;
}
var _valid31 = _errs451 === errors;
if(_valid31){
valid87 = true;
passing31 = 0;
}
const _errs453 = errors;
if(data141 && typeof data141 == "object" && !Array.isArray(data141)){
if(data141.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/planned/report_workdays/by","#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/report_workdays/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data141));
errors++;
}
for(const key46 in data141){
if(!(key46 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/planned/report_workdays/by","#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/report_workdays/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key46},data141));
errors++;
}
}
if(data141.param !== undefined){
let data142 = data141.param;
if(typeof data142 === "string"){
if(func2(data142) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/planned/report_workdays/by/param","#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/report_workdays/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data142));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/planned/report_workdays/by/param","#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/report_workdays/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data142));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/planned/report_workdays/by","#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/report_workdays/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data141));
errors++;
}
var _valid31 = _errs453 === errors;
if(_valid31 && valid87){
valid87 = false;
passing31 = [passing31, 1];
}
else {
if(_valid31){
valid87 = true;
passing31 = 1;
}
}
if(!valid87){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/planned/report_workdays/by","#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/report_workdays/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing31},data141));
errors++;
}
else {
errors = _errs450;
if(vErrors !== null){
if(_errs450){
vErrors.length = _errs450;
}
else {
vErrors = null;
}
}
}
}
if(data139.part !== undefined){
let data143 = data139.part;
if(typeof data143 === "string"){
if(func2(data143) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/planned/report_workdays/part","#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/report_workdays/oneOf/1/properties/part/minLength","minLength",{limit: 1},data143));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/planned/report_workdays/part","#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/report_workdays/oneOf/1/properties/part/type","type",{type: "string"},data143));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/planned/report_workdays","#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/report_workdays/oneOf/1/type","type",{type: "object"},data139));
errors++;
}
var _valid30 = _errs444 === errors;
if(_valid30 && valid85){
valid85 = false;
passing30 = [passing30, 1];
}
else {
if(_valid30){
valid85 = true;
passing30 = 1;
}
}
if(!valid85){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/planned/report_workdays","#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/report_workdays/oneOf","oneOf",{passingSchemas: passing30},data139));
errors++;
}
else {
errors = _errs441;
if(vErrors !== null){
if(_errs441){
vErrors.length = _errs441;
}
else {
vErrors = null;
}
}
}
}
if(data132.match !== undefined){
let data144 = data132.match;
if(data144 && typeof data144 == "object" && !Array.isArray(data144)){
for(const key47 in data144){
if(!((((((key47 === "subject") || (key47 === "period")) || (key47 === "task")) || (key47 === "plan")) || (key47 === "from")) || (key47 === "to"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/planned/match","#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/match/additionalProperties","additionalProperties",{additionalProperty: key47},data144));
errors++;
}
}
if(data144.subject !== undefined){
let data145 = data144.subject;
if(typeof data145 === "string"){
if(func2(data145) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/planned/match/subject","#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/match/properties/subject/minLength","minLength",{limit: 1},data145));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/planned/match/subject","#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/match/properties/subject/type","type",{type: "string"},data145));
errors++;
}
}
if(data144.period !== undefined){
let data146 = data144.period;
if(typeof data146 === "string"){
if(func2(data146) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/planned/match/period","#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/match/properties/period/minLength","minLength",{limit: 1},data146));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/planned/match/period","#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/match/properties/period/type","type",{type: "string"},data146));
errors++;
}
}
if(data144.task !== undefined){
let data147 = data144.task;
if(typeof data147 === "string"){
if(func2(data147) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/planned/match/task","#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/match/properties/task/minLength","minLength",{limit: 1},data147));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/planned/match/task","#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/match/properties/task/type","type",{type: "string"},data147));
errors++;
}
}
if(data144.plan !== undefined){
let data148 = data144.plan;
if(typeof data148 === "string"){
if(func2(data148) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/planned/match/plan","#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/match/properties/plan/minLength","minLength",{limit: 1},data148));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/planned/match/plan","#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/match/properties/plan/type","type",{type: "string"},data148));
errors++;
}
}
if(data144.from !== undefined){
let data149 = data144.from;
if(typeof data149 === "string"){
if(func2(data149) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/planned/match/from","#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/match/properties/from/minLength","minLength",{limit: 1},data149));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/planned/match/from","#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/match/properties/from/type","type",{type: "string"},data149));
errors++;
}
}
if(data144.to !== undefined){
let data150 = data144.to;
if(typeof data150 === "string"){
if(func2(data150) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/planned/match/to","#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/match/properties/to/minLength","minLength",{limit: 1},data150));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/planned/match/to","#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/match/properties/to/type","type",{type: "string"},data150));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/planned/match","#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/match/type","type",{type: "object"},data144));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/planned","#/properties/requirements/items/properties/due/oneOf/4/properties/planned/type","type",{type: "object"},data132));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due","#/properties/requirements/items/properties/due/oneOf/4/type","type",{type: "object"},data22));
errors++;
}
var _valid2 = _errs416 === errors;
if(_valid2 && valid14){
valid14 = false;
passing2 = [passing2, 4];
}
else {
if(_valid2){
valid14 = true;
passing2 = 4;
if(props8 !== true){
props8 = true;
}
}
const _errs475 = errors;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.standing === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due","#/properties/requirements/items/properties/due/oneOf/5/required","required",{missingProperty: "standing"},data22));
errors++;
}
for(const key48 in data22){
if(!(key48 === "standing")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due","#/properties/requirements/items/properties/due/oneOf/5/additionalProperties","additionalProperties",{additionalProperty: key48},data22));
errors++;
}
}
if(data22.standing !== undefined){
let data151 = data22.standing;
if(data151 && typeof data151 == "object" && !Array.isArray(data151)){
for(const key49 in data151){
if(!(((key49 === "findings_row") || (key49 === "aside")) || (key49 === "records"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/standing","#/properties/requirements/items/properties/due/oneOf/5/properties/standing/additionalProperties","additionalProperties",{additionalProperty: key49},data151));
errors++;
}
}
if(data151.findings_row !== undefined){
let data152 = data151.findings_row;
if(typeof data152 === "string"){
if(func2(data152) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/standing/findings_row","#/properties/requirements/items/properties/due/oneOf/5/properties/standing/properties/findings_row/minLength","minLength",{limit: 1},data152));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/standing/findings_row","#/properties/requirements/items/properties/due/oneOf/5/properties/standing/properties/findings_row/type","type",{type: "string"},data152));
errors++;
}
}
if(data151.aside !== undefined){
let data153 = data151.aside;
if(typeof data153 === "string"){
if(func2(data153) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/standing/aside","#/properties/requirements/items/properties/due/oneOf/5/properties/standing/properties/aside/minLength","minLength",{limit: 1},data153));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/standing/aside","#/properties/requirements/items/properties/due/oneOf/5/properties/standing/properties/aside/type","type",{type: "string"},data153));
errors++;
}
}
if(data151.records !== undefined){
let data154 = data151.records;
if(data154 && typeof data154 == "object" && !Array.isArray(data154)){
if(data154.kind === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/standing/records","#/properties/requirements/items/properties/due/oneOf/5/properties/standing/properties/records/required","required",{missingProperty: "kind"},data154));
errors++;
}
for(const key50 in data154){
if(!((key50 === "kind") || (key50 === "where"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/standing/records","#/properties/requirements/items/properties/due/oneOf/5/properties/standing/properties/records/additionalProperties","additionalProperties",{additionalProperty: key50},data154));
errors++;
}
}
if(data154.kind !== undefined){
let data155 = data154.kind;
if(typeof data155 === "string"){
if(func2(data155) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/standing/records/kind","#/properties/requirements/items/properties/due/oneOf/5/properties/standing/properties/records/properties/kind/minLength","minLength",{limit: 1},data155));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/standing/records/kind","#/properties/requirements/items/properties/due/oneOf/5/properties/standing/properties/records/properties/kind/type","type",{type: "string"},data155));
errors++;
}
}
if(data154.where !== undefined){
let data156 = data154.where;
const _errs491 = errors;
let valid93 = false;
let passing32 = null;
const _errs492 = errors;
if(typeof data156 === "string"){
if(func2(data156) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/standing/records/where","#/properties/requirements/items/properties/due/oneOf/5/properties/standing/properties/records/properties/where/oneOf/0/minLength","minLength",{limit: 1},data156));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/standing/records/where","#/properties/requirements/items/properties/due/oneOf/5/properties/standing/properties/records/properties/where/oneOf/0/type","type",{type: "string"},data156));
errors++;
}
var _valid32 = _errs492 === errors;
if(_valid32){
valid93 = true;
passing32 = 0;
}
const _errs494 = errors;
if(data156 && typeof data156 == "object" && !Array.isArray(data156)){
if(data156.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/standing/records/where","#/properties/requirements/items/properties/due/oneOf/5/properties/standing/properties/records/properties/where/oneOf/1/required","required",{missingProperty: "param"},data156));
errors++;
}
for(const key51 in data156){
if(!(((key51 === "param") || (key51 === "by")) || (key51 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/standing/records/where","#/properties/requirements/items/properties/due/oneOf/5/properties/standing/properties/records/properties/where/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key51},data156));
errors++;
}
}
if(data156.param !== undefined){
let data157 = data156.param;
if(typeof data157 === "string"){
if(func2(data157) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/standing/records/where/param","#/properties/requirements/items/properties/due/oneOf/5/properties/standing/properties/records/properties/where/oneOf/1/properties/param/minLength","minLength",{limit: 1},data157));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/standing/records/where/param","#/properties/requirements/items/properties/due/oneOf/5/properties/standing/properties/records/properties/where/oneOf/1/properties/param/type","type",{type: "string"},data157));
errors++;
}
}
if(data156.by !== undefined){
let data158 = data156.by;
const _errs500 = errors;
let valid95 = false;
let passing33 = null;
const _errs501 = errors;
if(typeof data158 === "string"){
if(func2(data158) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/standing/records/where/by","#/properties/requirements/items/properties/due/oneOf/5/properties/standing/properties/records/properties/where/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data158));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/standing/records/where/by","#/properties/requirements/items/properties/due/oneOf/5/properties/standing/properties/records/properties/where/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data158));
errors++;
}
var _valid33 = _errs501 === errors;
if(_valid33){
valid95 = true;
passing33 = 0;
}
const _errs503 = errors;
if(data158 && typeof data158 == "object" && !Array.isArray(data158)){
if(data158.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/standing/records/where/by","#/properties/requirements/items/properties/due/oneOf/5/properties/standing/properties/records/properties/where/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data158));
errors++;
}
for(const key52 in data158){
if(!(key52 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/standing/records/where/by","#/properties/requirements/items/properties/due/oneOf/5/properties/standing/properties/records/properties/where/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key52},data158));
errors++;
}
}
if(data158.param !== undefined){
let data159 = data158.param;
if(typeof data159 === "string"){
if(func2(data159) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/standing/records/where/by/param","#/properties/requirements/items/properties/due/oneOf/5/properties/standing/properties/records/properties/where/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data159));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/standing/records/where/by/param","#/properties/requirements/items/properties/due/oneOf/5/properties/standing/properties/records/properties/where/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data159));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/standing/records/where/by","#/properties/requirements/items/properties/due/oneOf/5/properties/standing/properties/records/properties/where/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data158));
errors++;
}
var _valid33 = _errs503 === errors;
if(_valid33 && valid95){
valid95 = false;
passing33 = [passing33, 1];
}
else {
if(_valid33){
valid95 = true;
passing33 = 1;
}
}
if(!valid95){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/standing/records/where/by","#/properties/requirements/items/properties/due/oneOf/5/properties/standing/properties/records/properties/where/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing33},data158));
errors++;
}
else {
errors = _errs500;
if(vErrors !== null){
if(_errs500){
vErrors.length = _errs500;
}
else {
vErrors = null;
}
}
}
}
if(data156.part !== undefined){
let data160 = data156.part;
if(typeof data160 === "string"){
if(func2(data160) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/standing/records/where/part","#/properties/requirements/items/properties/due/oneOf/5/properties/standing/properties/records/properties/where/oneOf/1/properties/part/minLength","minLength",{limit: 1},data160));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/standing/records/where/part","#/properties/requirements/items/properties/due/oneOf/5/properties/standing/properties/records/properties/where/oneOf/1/properties/part/type","type",{type: "string"},data160));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/standing/records/where","#/properties/requirements/items/properties/due/oneOf/5/properties/standing/properties/records/properties/where/oneOf/1/type","type",{type: "object"},data156));
errors++;
}
var _valid32 = _errs494 === errors;
if(_valid32 && valid93){
valid93 = false;
passing32 = [passing32, 1];
}
else {
if(_valid32){
valid93 = true;
passing32 = 1;
}
}
if(!valid93){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/standing/records/where","#/properties/requirements/items/properties/due/oneOf/5/properties/standing/properties/records/properties/where/oneOf","oneOf",{passingSchemas: passing32},data156));
errors++;
}
else {
errors = _errs491;
if(vErrors !== null){
if(_errs491){
vErrors.length = _errs491;
}
else {
vErrors = null;
}
}
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/standing/records","#/properties/requirements/items/properties/due/oneOf/5/properties/standing/properties/records/type","type",{type: "object"},data154));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due/standing","#/properties/requirements/items/properties/due/oneOf/5/properties/standing/type","type",{type: "object"},data151));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due","#/properties/requirements/items/properties/due/oneOf/5/type","type",{type: "object"},data22));
errors++;
}
var _valid2 = _errs475 === errors;
if(_valid2 && valid14){
valid14 = false;
passing2 = [passing2, 5];
}
else {
if(_valid2){
valid14 = true;
passing2 = 5;
if(props8 !== true){
props8 = true;
}
}
}
}
}
}
}
if(!valid14){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0+"/due","#/properties/requirements/items/properties/due/oneOf","oneOf",{passingSchemas: passing2},data22));
errors++;
}
else {
errors = _errs54;
if(vErrors !== null){
if(_errs54){
vErrors.length = _errs54;
}
else {
vErrors = null;
}
}
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements/" + i0,"#/properties/requirements/items/type","type",{type: "object"},data1));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requirements","#/properties/requirements/type","type",{type: "array"},data0));
errors++;
}
}
if(data.conditions !== undefined){
let data161 = data.conditions;
if(Array.isArray(data161)){
const len5 = data161.length;
for(let i5=0; i5<len5; i5++){
let data162 = data161[i5];
if(data162 && typeof data162 == "object" && !Array.isArray(data162)){
if(data162.id === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/conditions/" + i5,"#/properties/conditions/items/required","required",{missingProperty: "id"},data162));
errors++;
}
if(data162.title === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/conditions/" + i5,"#/properties/conditions/items/required","required",{missingProperty: "title"},data162));
errors++;
}
if(data162.clause === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/conditions/" + i5,"#/properties/conditions/items/required","required",{missingProperty: "clause"},data162));
errors++;
}
for(const key53 in data162){
if(!(((((key53 === "id") || (key53 === "title")) || (key53 === "clause")) || (key53 === "rules")) || (key53 === "panel"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/conditions/" + i5,"#/properties/conditions/items/additionalProperties","additionalProperties",{additionalProperty: key53},data162));
errors++;
}
}
if(data162.id !== undefined){
let data163 = data162.id;
if(typeof data163 === "string"){
if(func2(data163) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/conditions/" + i5+"/id","#/properties/conditions/items/properties/id/minLength","minLength",{limit: 1},data163));
errors++;
}
if(!pattern4.test(data163)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/conditions/" + i5+"/id","#/properties/conditions/items/properties/id/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data163));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/conditions/" + i5+"/id","#/properties/conditions/items/properties/id/type","type",{type: "string"},data163));
errors++;
}
}
if(data162.title !== undefined){
let data164 = data162.title;
if(typeof data164 === "string"){
if(func2(data164) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/conditions/" + i5+"/title","#/properties/conditions/items/properties/title/minLength","minLength",{limit: 1},data164));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/conditions/" + i5+"/title","#/properties/conditions/items/properties/title/type","type",{type: "string"},data164));
errors++;
}
}
if(data162.clause !== undefined){
let data165 = data162.clause;
if(typeof data165 === "string"){
if(func2(data165) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/conditions/" + i5+"/clause","#/properties/conditions/items/properties/clause/minLength","minLength",{limit: 1},data165));
errors++;
}
if(!pattern4.test(data165)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/conditions/" + i5+"/clause","#/properties/conditions/items/properties/clause/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data165));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/conditions/" + i5+"/clause","#/properties/conditions/items/properties/clause/type","type",{type: "string"},data165));
errors++;
}
}
if(data162.rules !== undefined){
let data166 = data162.rules;
if(Array.isArray(data166)){
const len6 = data166.length;
for(let i6=0; i6<len6; i6++){
let data167 = data166[i6];
if(typeof data167 !== "string"){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/conditions/" + i5+"/rules/" + i6,"#/properties/conditions/items/properties/rules/items/type","type",{type: "string"},data167));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/conditions/" + i5+"/rules","#/properties/conditions/items/properties/rules/type","type",{type: "array"},data166));
errors++;
}
}
if(data162.panel !== undefined){
let data168 = data162.panel;
if(typeof data168 !== "boolean"){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/conditions/" + i5+"/panel","#/properties/conditions/items/properties/panel/type","type",{type: "boolean"},data168));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/conditions/" + i5,"#/properties/conditions/items/type","type",{type: "object"},data162));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/conditions","#/properties/conditions/type","type",{type: "array"},data161));
errors++;
}
}
if(data.panel_items !== undefined){
let data169 = data.panel_items;
if(Array.isArray(data169)){
const len7 = data169.length;
for(let i7=0; i7<len7; i7++){
let data170 = data169[i7];
if(data170 && typeof data170 == "object" && !Array.isArray(data170)){
if(data170.id === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/panel_items/" + i7,"#/properties/panel_items/items/required","required",{missingProperty: "id"},data170));
errors++;
}
if(data170.title === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/panel_items/" + i7,"#/properties/panel_items/items/required","required",{missingProperty: "title"},data170));
errors++;
}
if(data170.clause === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/panel_items/" + i7,"#/properties/panel_items/items/required","required",{missingProperty: "clause"},data170));
errors++;
}
if(data170.basis === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/panel_items/" + i7,"#/properties/panel_items/items/required","required",{missingProperty: "basis"},data170));
errors++;
}
for(const key54 in data170){
if(!((((key54 === "id") || (key54 === "title")) || (key54 === "clause")) || (key54 === "basis"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/panel_items/" + i7,"#/properties/panel_items/items/additionalProperties","additionalProperties",{additionalProperty: key54},data170));
errors++;
}
}
if(data170.id !== undefined){
let data171 = data170.id;
if(typeof data171 === "string"){
if(func2(data171) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/panel_items/" + i7+"/id","#/properties/panel_items/items/properties/id/minLength","minLength",{limit: 1},data171));
errors++;
}
if(!pattern4.test(data171)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/panel_items/" + i7+"/id","#/properties/panel_items/items/properties/id/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data171));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/panel_items/" + i7+"/id","#/properties/panel_items/items/properties/id/type","type",{type: "string"},data171));
errors++;
}
}
if(data170.title !== undefined){
let data172 = data170.title;
if(typeof data172 === "string"){
if(func2(data172) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/panel_items/" + i7+"/title","#/properties/panel_items/items/properties/title/minLength","minLength",{limit: 1},data172));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/panel_items/" + i7+"/title","#/properties/panel_items/items/properties/title/type","type",{type: "string"},data172));
errors++;
}
}
if(data170.clause !== undefined){
let data173 = data170.clause;
if(typeof data173 === "string"){
if(func2(data173) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/panel_items/" + i7+"/clause","#/properties/panel_items/items/properties/clause/minLength","minLength",{limit: 1},data173));
errors++;
}
if(!pattern4.test(data173)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/panel_items/" + i7+"/clause","#/properties/panel_items/items/properties/clause/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data173));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/panel_items/" + i7+"/clause","#/properties/panel_items/items/properties/clause/type","type",{type: "string"},data173));
errors++;
}
}
if(data170.basis !== undefined){
let data174 = data170.basis;
if(Array.isArray(data174)){
if(data174.length < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/panel_items/" + i7+"/basis","#/properties/panel_items/items/properties/basis/minItems","minItems",{limit: 1},data174));
errors++;
}
const len8 = data174.length;
for(let i8=0; i8<len8; i8++){
let data175 = data174[i8];
if(typeof data175 === "string"){
if(func2(data175) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/panel_items/" + i7+"/basis/" + i8,"#/properties/panel_items/items/properties/basis/items/minLength","minLength",{limit: 1},data175));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/panel_items/" + i7+"/basis/" + i8,"#/properties/panel_items/items/properties/basis/items/type","type",{type: "string"},data175));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/panel_items/" + i7+"/basis","#/properties/panel_items/items/properties/basis/type","type",{type: "array"},data174));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/panel_items/" + i7,"#/properties/panel_items/items/type","type",{type: "object"},data170));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/panel_items","#/properties/panel_items/type","type",{type: "array"},data169));
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

module.exports = validate20;
module.exports.default = validate20;

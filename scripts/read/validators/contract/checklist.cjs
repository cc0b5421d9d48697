// Generated from schemas by `npm run generate`. Do not edit.
"use strict";
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://yanshou.invalid/schemas/contract/checklist.schema.json","title":"清单","description":"全部要求","type":"object","properties":{"requirements":{"title":"要求","description":"每项一条","type":"array","items":{"title":"要求","description":"一项要求","type":"object","properties":{"id":{"title":"短名","description":"例如 inspection-report","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"title":{"title":"名称","description":"清单上显示的话，例如 系统巡检报告","type":"string","minLength":1},"clause":{"title":"条款","description":"依据条款的短名","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"rows":{"title":"登记行","description":"本要求对应的登记行，写行号；不写则为该条款下登记的各行","type":"array","items":{"type":"string","minLength":1},"minItems":1},"kinds":{"title":"材料种类","description":"哪种记录可以满足","type":"array","items":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"}},"where":{"title":"筛选","description":"CEL 表达式，只有为真的记录才算，变量名 record；可引用参数，由读法给出表达式","oneOf":[{"title":"筛选","description":"CEL 表达式，只有为真的记录才算，变量名 record；可引用参数，由读法给出表达式","type":"string","minLength":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"done_at":{"title":"履行日期字段","description":"写明何时履行的字段，几个之间用 | 隔开；写了就按它判断是否按期，不写则按材料入库的日期","type":"string","minLength":1},"owner":{"title":"责任方","description":"谁应当交","enum":["provider","client","panel","both"]},"judge":{"title":"由谁判断","description":"machine 程序可核对；panel 留给专家","enum":["machine","panel"]},"sort":{"title":"缺口性质","description":"material 材料可以补交并显示迟交；prior-step 是应当在先的步骤，事后只能说明与整改","enum":["material","prior-step"]},"gates":{"title":"进入哪些关口","description":"running 平时检查；acceptance 验收时检查","type":"array","items":{"enum":["running","acceptance"]}},"section":{"title":"归档位置","description":"volumes.yaml 中小节的短名","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"condition":{"title":"验收条件","description":"归入哪个验收条件","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"due":{"title":"何时应交","description":"六种形式恰取一种","oneOf":[{"title":"一次","description":"只要一次（可按系统等分份）","type":"object","properties":{"once":{"title":"一次性期限","description":"固定日期，或从某个起点起算","type":"object","properties":{"on":{"title":"固定日期","description":"当日 24:00 前","type":"string","minLength":1,"format":"date"},"after":{"title":"起点","description":"term.start、term.end、signed_on，或以 record: 开头写种类名，例如 record:acceptance-application；none 表示不要求","oneOf":[{"title":"起点","description":"term.start、term.end、signed_on，或以 record: 开头写种类名，例如 record:acceptance-application；none 表示不要求","type":"string","minLength":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"before":{"title":"终点","description":"应当早于它的事，写法与起点相同；在它那一天之前完成","oneOf":[{"title":"终点","description":"应当早于它的事，写法与起点相同；在它那一天之前完成","type":"string","minLength":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"where":{"title":"起点条件","description":"以记录为起点时，CEL 表达式，只有为真的记录才作起点","type":"string","minLength":1},"at":{"title":"起点字段","description":"以记录为起点时，取它的哪个日期字段；不写则取该种类的事件时刻","type":"string","minLength":1},"workdays":{"title":"工作日数","description":"起点之后多少个工作日，起点当日不计","oneOf":[{"title":"工作日数","description":"起点之后多少个工作日，起点当日不计","type":"integer","minimum":0},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"days":{"title":"日历日数","description":"起点之后多少天","type":"integer","minimum":0},"per":{"title":"按什么分","description":"每个系统、每名人员、每个服务项、每行运维内容各要一份；不写则全合同一份","enum":["system","person","item","row","contract"]},"topics":{"title":"应有的题目","description":"要求逐项都有时列出，例如九类制度；记录用 match.subject 字段写题目短名","type":"array","items":{"title":"题目","description":"一项","type":"object","properties":{"id":{"title":"短名","description":"例如 inspection","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"title":{"title":"名称","description":"例如 巡检制度","type":"string","minLength":1},"value":{"title":"记录里的写法","description":"记录的字段不写短名而写别的文字时填写，例如 网络安全责任人","type":"string","minLength":1}},"required":["id","title"],"additionalProperties":false}},"match":{"title":"对应字段","description":"记录里用哪些字段说明它答复哪一次要求","type":"object","properties":{"subject":{"title":"主体字段","description":"例如 system、item、person","type":"string","minLength":1},"period":{"title":"周期字段","description":"写明日期或月份的字段，例如 planned_on、month","type":"string","minLength":1},"task":{"title":"任务字段","description":"写明计划任务的字段，例如 task","type":"string","minLength":1},"plan":{"title":"计划字段","description":"写明计划编号的字段，例如 plan","type":"string","minLength":1},"from":{"title":"首日字段","description":"按放假期分时，写明起日的字段，例如 from","type":"string","minLength":1},"to":{"title":"末日字段","description":"按放假期分时，写明止日的字段，例如 to","type":"string","minLength":1}},"additionalProperties":false}},"required":[],"additionalProperties":false}},"required":["once"],"additionalProperties":false},{"title":"周期","description":"每到一个周期要一份","type":"object","properties":{"every":{"title":"周期期限","description":"周期取一种：重复规则、服务月、逐日或放假期","type":"object","properties":{"rrule":{"title":"重复规则","description":"RFC 5545，例如 FREQ=MONTHLY;BYMONTHDAY=1","type":"string","minLength":1},"start":{"title":"起算日","description":"重复规则的第一天；不写则从服务期第一天","type":"string","minLength":1,"format":"date"},"period":{"title":"周期写法","description":"重复规则的周期与记录的周期字段比较的写法","enum":["day","month"]},"months":{"title":"服务月","description":"calendar 按自然月，服务期开头不足一月的并入次月；anniversary 按签订日起的对应月","oneOf":[{"title":"服务月","description":"calendar 按自然月，服务期开头不足一月的并入次月；anniversary 按签订日起的对应月","type":"string","minLength":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"each":{"title":"几个月一次","description":"几个服务月合为一个周期，3 为每季；0 表示不要求","oneOf":[{"title":"几个月一次","description":"几个服务月合为一个周期，3 为每季；0 表示不要求","type":"integer","minimum":0},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"days":{"title":"逐日","description":"workdays 每个工作日；every-day 每天；day-and-night 每天白天、夜间各一份","oneOf":[{"title":"逐日","description":"workdays 每个工作日；every-day 每天；day-and-night 每天白天、夜间各一份","type":"string","minLength":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"breaks":{"title":"放假期","description":"每个放假期一份，应在放假首日之前","enum":["arranged"]},"grace_workdays":{"title":"宽限工作日","description":"周期结束后多少个工作日内","oneOf":[{"title":"宽限工作日","description":"周期结束后多少个工作日内","type":"integer","minimum":0},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"per":{"title":"按什么分","description":"每个系统、每名人员、每个服务项、每行运维内容各要一份；不写则全合同一份","enum":["system","person","item","row","contract"]},"match":{"title":"对应字段","description":"记录里用哪些字段说明它答复哪一次要求","type":"object","properties":{"subject":{"title":"主体字段","description":"例如 system、item、person","type":"string","minLength":1},"period":{"title":"周期字段","description":"写明日期或月份的字段，例如 planned_on、month","type":"string","minLength":1},"task":{"title":"任务字段","description":"写明计划任务的字段，例如 task","type":"string","minLength":1},"plan":{"title":"计划字段","description":"写明计划编号的字段，例如 plan","type":"string","minLength":1},"from":{"title":"首日字段","description":"按放假期分时，写明起日的字段，例如 from","type":"string","minLength":1},"to":{"title":"末日字段","description":"按放假期分时，写明止日的字段，例如 to","type":"string","minLength":1}},"additionalProperties":false}},"required":["match"],"additionalProperties":false}},"required":["every"],"additionalProperties":false},{"title":"逐条","description":"另一种记录每出现一条，就要有一份答复","type":"object","properties":{"per":{"title":"逐条期限","description":"触发与答复","type":"object","properties":{"kind":{"title":"触发种类","description":"出现哪种记录就触发","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"where":{"title":"触发条件","description":"CEL 表达式，record 是触发的记录","type":"string","minLength":1},"each":{"title":"逐项字段","description":"触发记录里的列表字段，列表的每一项各要一份，例如 shifts；起算字段先在项里找","type":"string","minLength":1},"at":{"title":"起算字段","description":"触发记录里从哪个日期或时刻起算；写 signed_on、term.start、term.end 则从合同的日期起算","oneOf":[{"title":"起算字段","description":"触发记录里从哪个日期或时刻起算；写 signed_on、term.start、term.end 则从合同的日期起算","type":"string","minLength":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"before":{"title":"在此之前","description":"为真时应在起算那一天之前完成","type":"boolean"},"ref":{"title":"引用字段","description":"答复记录用哪个字段写触发记录的编号，可以是列表，或列表里的一项如 readers.person；以 record. 开头则表示触发记录自己的字段引用答复","type":"string","minLength":1},"ref_item":{"title":"引用项字段","description":"答复记录用哪个字段写列表项的短名","type":"string","minLength":1},"workdays":{"title":"工作日数","description":"多少个工作日内；几种期限都不写则没有期限","oneOf":[{"title":"工作日数","description":"多少个工作日内；几种期限都不写则没有期限","type":"integer","minimum":0},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"hours":{"title":"小时数","description":"多少个小时内，按钟表计","oneOf":[{"title":"小时数","description":"多少个小时内，按钟表计","type":"integer","minimum":0},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"on":{"title":"限期字段","description":"触发记录里写明限期的字段，例如 due_on","type":"string","minLength":1}},"required":["kind","at","ref"],"additionalProperties":false}},"required":["per"],"additionalProperties":false},{"title":"触发","description":"没有触发的记录就没有应交，清单上显示等待触发","type":"object","properties":{"triggered":{"title":"触发期限","description":"触发与答复；触发的记录出现之前没有应交","type":"object","properties":{"kind":{"title":"触发种类","description":"出现哪种记录就触发","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"where":{"title":"触发条件","description":"CEL 表达式，record 是触发的记录","type":"string","minLength":1},"at":{"title":"起算字段","description":"触发记录里从哪个日期或时刻起算；写 signed_on、term.start、term.end 则从合同的日期起算","oneOf":[{"title":"起算字段","description":"触发记录里从哪个日期或时刻起算；写 signed_on、term.start、term.end 则从合同的日期起算","type":"string","minLength":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"ref":{"title":"引用字段","description":"答复记录的引用字段，写法同逐条；不写时，触发记录自己就是答复，种类不同则之后的任何一份都算","type":"string","minLength":1},"workdays":{"title":"工作日数","description":"多少个工作日内；几种期限都不写则没有期限","oneOf":[{"title":"工作日数","description":"多少个工作日内；几种期限都不写则没有期限","type":"integer","minimum":0},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"hours":{"title":"小时数","description":"多少个小时内，按钟表计","oneOf":[{"title":"小时数","description":"多少个小时内，按钟表计","type":"integer","minimum":0},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"on":{"title":"限期字段","description":"触发记录里写明限期的字段，例如 due_on","type":"string","minLength":1}},"required":["kind","at"],"additionalProperties":false}},"required":["triggered"],"additionalProperties":false},{"title":"按计划","description":"按已批准的计划展开；没有已批准的计划时，按参数里的基准周期","type":"object","properties":{"planned":{"title":"计划期限","description":"计划与对应关系","type":"object","properties":{"plan":{"title":"计划种类","description":"带 tasks 的计划记录种类","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"seed":{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"},"report_workdays":{"title":"报告期限","description":"计划日之后多少个工作日内交","oneOf":[{"title":"报告期限","description":"计划日之后多少个工作日内交","type":"integer","minimum":0},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"match":{"title":"对应字段","description":"记录里用哪些字段说明它答复哪一次要求","type":"object","properties":{"subject":{"title":"主体字段","description":"例如 system、item、person","type":"string","minLength":1},"period":{"title":"周期字段","description":"写明日期或月份的字段，例如 planned_on、month","type":"string","minLength":1},"task":{"title":"任务字段","description":"写明计划任务的字段，例如 task","type":"string","minLength":1},"plan":{"title":"计划字段","description":"写明计划编号的字段，例如 plan","type":"string","minLength":1},"from":{"title":"首日字段","description":"按放假期分时，写明起日的字段，例如 from","type":"string","minLength":1},"to":{"title":"末日字段","description":"按放假期分时，写明止日的字段，例如 to","type":"string","minLength":1}},"additionalProperties":false}},"required":["plan","report_workdays","match"],"additionalProperties":false}},"required":["planned"],"additionalProperties":false},{"title":"长期","description":"始终有效的禁止性约定，只能说未发现违反记录","type":"object","properties":{"standing":{"title":"长期义务","description":"以有无甲方认定为据","type":"object","properties":{"findings_row":{"title":"考核行","description":"甲方认定写在哪一行时视为有记录","type":"string","minLength":1},"aside":{"title":"不核对的原因","description":"本项不由本系统登记或本合同不适用时，写明原因，清单按不适用列出","type":"string","minLength":1},"records":{"title":"相关记录","description":"有这样的记录时列出、请说明，由专家判断；不等于有违反","type":"object","properties":{"kind":{"title":"种类","description":"记录种类，例如 third-party","type":"string","minLength":1},"where":{"title":"条件","description":"CEL 表达式，变量 record；可引用参数","oneOf":[{"title":"条件","description":"CEL 表达式，变量 record","type":"string","minLength":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]}},"required":["kind"],"additionalProperties":false}},"required":[],"additionalProperties":false}},"required":["standing"],"additionalProperties":false}]}},"required":["id","title","clause","kinds","owner","judge","sort","gates","due"],"additionalProperties":false,"x-type":"Requirement"}},"conditions":{"title":"验收条件","description":"专家与甲方据以判断的条件，按显示顺序","type":"array","items":{"title":"条件","description":"一个验收条件","type":"object","properties":{"id":{"title":"短名","description":"例如 documents-complete","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"title":{"title":"名称","description":"例如 10.3 运行维护文档齐全","type":"string","minLength":1},"clause":{"title":"条款","description":"依据条款","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"rules":{"title":"相关核查","description":"哪些核查规则有未了结提示时视为未满足","type":"array","items":{"type":"string"}},"panel":{"title":"专家判断","description":"为真时材料齐了也只显示待专家","type":"boolean"}},"required":["id","title","clause"],"additionalProperties":false}},"panel_items":{"title":"专家表决项","description":"专家逐项给出意见的清单，按显示顺序","type":"array","items":{"title":"表决项","description":"一项","type":"object","properties":{"id":{"title":"短名","description":"专家意见用它指明表决的是哪一项，例如 item-1","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"title":{"title":"名称","description":"例如 10.3 运行维护文档","type":"string","minLength":1},"clause":{"title":"条款","description":"依据条款的短名","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"basis":{"title":"依据","description":"据以判断的要求：写要求的短名，或要求短名加斜线与主体，例如 service-row/row-1-1","type":"array","items":{"type":"string","minLength":1},"minItems":1}},"required":["id","title","clause","basis"],"additionalProperties":false,"x-type":"PanelItem"}}},"required":["requirements","conditions"],"additionalProperties":false,"$defs":{"param":{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}}};
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
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "requirements"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.conditions === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "conditions"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "requirements") || (key0 === "conditions")) || (key0 === "panel_items"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
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
const err3 = {instancePath:instancePath+"/requirements/" + i0,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "id"},schema:schema31.properties.requirements.items.required,parentSchema:schema31.properties.requirements.items,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.title === undefined){
const err4 = {instancePath:instancePath+"/requirements/" + i0,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema31.properties.requirements.items.required,parentSchema:schema31.properties.requirements.items,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.clause === undefined){
const err5 = {instancePath:instancePath+"/requirements/" + i0,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "clause"},schema:schema31.properties.requirements.items.required,parentSchema:schema31.properties.requirements.items,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.kinds === undefined){
const err6 = {instancePath:instancePath+"/requirements/" + i0,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "kinds"},schema:schema31.properties.requirements.items.required,parentSchema:schema31.properties.requirements.items,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.owner === undefined){
const err7 = {instancePath:instancePath+"/requirements/" + i0,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "owner"},schema:schema31.properties.requirements.items.required,parentSchema:schema31.properties.requirements.items,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.judge === undefined){
const err8 = {instancePath:instancePath+"/requirements/" + i0,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "judge"},schema:schema31.properties.requirements.items.required,parentSchema:schema31.properties.requirements.items,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1.sort === undefined){
const err9 = {instancePath:instancePath+"/requirements/" + i0,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "sort"},schema:schema31.properties.requirements.items.required,parentSchema:schema31.properties.requirements.items,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data1.gates === undefined){
const err10 = {instancePath:instancePath+"/requirements/" + i0,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "gates"},schema:schema31.properties.requirements.items.required,parentSchema:schema31.properties.requirements.items,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data1.due === undefined){
const err11 = {instancePath:instancePath+"/requirements/" + i0,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "due"},schema:schema31.properties.requirements.items.required,parentSchema:schema31.properties.requirements.items,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key1 in data1){
if(!(func1.call(schema31.properties.requirements.items.properties, key1))){
const err12 = {instancePath:instancePath+"/requirements/" + i0,schemaPath:"#/properties/requirements/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema31.properties.requirements.items,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data1.id !== undefined){
let data2 = data1.id;
if(typeof data2 === "string"){
if(func2(data2) < 1){
const err13 = {instancePath:instancePath+"/requirements/" + i0+"/id",schemaPath:"#/properties/requirements/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.id,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!pattern4.test(data2)){
const err14 = {instancePath:instancePath+"/requirements/" + i0+"/id",schemaPath:"#/properties/requirements/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.requirements.items.properties.id,data:data2};
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
const err15 = {instancePath:instancePath+"/requirements/" + i0+"/id",schemaPath:"#/properties/requirements/items/properties/id/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.id.type,parentSchema:schema31.properties.requirements.items.properties.id,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data1.title !== undefined){
let data3 = data1.title;
if(typeof data3 === "string"){
if(func2(data3) < 1){
const err16 = {instancePath:instancePath+"/requirements/" + i0+"/title",schemaPath:"#/properties/requirements/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.title,data:data3};
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
const err17 = {instancePath:instancePath+"/requirements/" + i0+"/title",schemaPath:"#/properties/requirements/items/properties/title/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.title.type,parentSchema:schema31.properties.requirements.items.properties.title,data:data3};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data1.clause !== undefined){
let data4 = data1.clause;
if(typeof data4 === "string"){
if(func2(data4) < 1){
const err18 = {instancePath:instancePath+"/requirements/" + i0+"/clause",schemaPath:"#/properties/requirements/items/properties/clause/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.clause,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!pattern4.test(data4)){
const err19 = {instancePath:instancePath+"/requirements/" + i0+"/clause",schemaPath:"#/properties/requirements/items/properties/clause/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.requirements.items.properties.clause,data:data4};
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
const err20 = {instancePath:instancePath+"/requirements/" + i0+"/clause",schemaPath:"#/properties/requirements/items/properties/clause/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.clause.type,parentSchema:schema31.properties.requirements.items.properties.clause,data:data4};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data1.rows !== undefined){
let data5 = data1.rows;
if(Array.isArray(data5)){
if(data5.length < 1){
const err21 = {instancePath:instancePath+"/requirements/" + i0+"/rows",schemaPath:"#/properties/requirements/items/properties/rows/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.rows,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(typeof data6 === "string"){
if(func2(data6) < 1){
const err22 = {instancePath:instancePath+"/requirements/" + i0+"/rows/" + i1,schemaPath:"#/properties/requirements/items/properties/rows/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.rows.items,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/requirements/" + i0+"/rows/" + i1,schemaPath:"#/properties/requirements/items/properties/rows/items/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.rows.items.type,parentSchema:schema31.properties.requirements.items.properties.rows.items,data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/requirements/" + i0+"/rows",schemaPath:"#/properties/requirements/items/properties/rows/type",keyword:"type",params:{type: "array"},schema:schema31.properties.requirements.items.properties.rows.type,parentSchema:schema31.properties.requirements.items.properties.rows,data:data5};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
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
const err25 = {instancePath:instancePath+"/requirements/" + i0+"/kinds/" + i2,schemaPath:"#/properties/requirements/items/properties/kinds/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.requirements.items.properties.kinds.items,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/requirements/" + i0+"/kinds/" + i2,schemaPath:"#/properties/requirements/items/properties/kinds/items/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.kinds.items.type,parentSchema:schema31.properties.requirements.items.properties.kinds.items,data:data8};
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
const err27 = {instancePath:instancePath+"/requirements/" + i0+"/kinds",schemaPath:"#/properties/requirements/items/properties/kinds/type",keyword:"type",params:{type: "array"},schema:schema31.properties.requirements.items.properties.kinds.type,parentSchema:schema31.properties.requirements.items.properties.kinds,data:data7};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
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
const err28 = {instancePath:instancePath+"/requirements/" + i0+"/where",schemaPath:"#/properties/requirements/items/properties/where/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.where.oneOf[0],data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/requirements/" + i0+"/where",schemaPath:"#/properties/requirements/items/properties/where/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.where.oneOf[0].type,parentSchema:schema31.properties.requirements.items.properties.where.oneOf[0],data:data9};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
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
const err30 = {instancePath:instancePath+"/requirements/" + i0+"/where",schemaPath:"#/properties/requirements/items/properties/where/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.requirements.items.properties.where.oneOf[1].required,parentSchema:schema31.properties.requirements.items.properties.where.oneOf[1],data:data9};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
for(const key2 in data9){
if(!(((key2 === "param") || (key2 === "by")) || (key2 === "part"))){
const err31 = {instancePath:instancePath+"/requirements/" + i0+"/where",schemaPath:"#/properties/requirements/items/properties/where/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema31.properties.requirements.items.properties.where.oneOf[1],data:data9};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data9.param !== undefined){
let data10 = data9.param;
if(typeof data10 === "string"){
if(func2(data10) < 1){
const err32 = {instancePath:instancePath+"/requirements/" + i0+"/where/param",schemaPath:"#/properties/requirements/items/properties/where/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.where.oneOf[1].properties.param,data:data10};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/requirements/" + i0+"/where/param",schemaPath:"#/properties/requirements/items/properties/where/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.where.oneOf[1].properties.param.type,parentSchema:schema31.properties.requirements.items.properties.where.oneOf[1].properties.param,data:data10};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
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
const err34 = {instancePath:instancePath+"/requirements/" + i0+"/where/by",schemaPath:"#/properties/requirements/items/properties/where/oneOf/1/properties/by/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.where.oneOf[1].properties.by.oneOf[0],data:data11};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/requirements/" + i0+"/where/by",schemaPath:"#/properties/requirements/items/properties/where/oneOf/1/properties/by/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.where.oneOf[1].properties.by.oneOf[0].type,parentSchema:schema31.properties.requirements.items.properties.where.oneOf[1].properties.by.oneOf[0],data:data11};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
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
const err36 = {instancePath:instancePath+"/requirements/" + i0+"/where/by",schemaPath:"#/properties/requirements/items/properties/where/oneOf/1/properties/by/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.requirements.items.properties.where.oneOf[1].properties.by.oneOf[1].required,parentSchema:schema31.properties.requirements.items.properties.where.oneOf[1].properties.by.oneOf[1],data:data11};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
for(const key3 in data11){
if(!(key3 === "param")){
const err37 = {instancePath:instancePath+"/requirements/" + i0+"/where/by",schemaPath:"#/properties/requirements/items/properties/where/oneOf/1/properties/by/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema31.properties.requirements.items.properties.where.oneOf[1].properties.by.oneOf[1],data:data11};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data11.param !== undefined){
let data12 = data11.param;
if(typeof data12 === "string"){
if(func2(data12) < 1){
const err38 = {instancePath:instancePath+"/requirements/" + i0+"/where/by/param",schemaPath:"#/properties/requirements/items/properties/where/oneOf/1/properties/by/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.where.oneOf[1].properties.by.oneOf[1].properties.param,data:data12};
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
const err39 = {instancePath:instancePath+"/requirements/" + i0+"/where/by/param",schemaPath:"#/properties/requirements/items/properties/where/oneOf/1/properties/by/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.where.oneOf[1].properties.by.oneOf[1].properties.param.type,parentSchema:schema31.properties.requirements.items.properties.where.oneOf[1].properties.by.oneOf[1].properties.param,data:data12};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/requirements/" + i0+"/where/by",schemaPath:"#/properties/requirements/items/properties/where/oneOf/1/properties/by/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.requirements.items.properties.where.oneOf[1].properties.by.oneOf[1].type,parentSchema:schema31.properties.requirements.items.properties.where.oneOf[1].properties.by.oneOf[1],data:data11};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
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
const err41 = {instancePath:instancePath+"/requirements/" + i0+"/where/by",schemaPath:"#/properties/requirements/items/properties/where/oneOf/1/properties/by/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},schema:schema31.properties.requirements.items.properties.where.oneOf[1].properties.by.oneOf,parentSchema:schema31.properties.requirements.items.properties.where.oneOf[1].properties.by,data:data11};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
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
const err42 = {instancePath:instancePath+"/requirements/" + i0+"/where/part",schemaPath:"#/properties/requirements/items/properties/where/oneOf/1/properties/part/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.where.oneOf[1].properties.part,data:data13};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/requirements/" + i0+"/where/part",schemaPath:"#/properties/requirements/items/properties/where/oneOf/1/properties/part/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.where.oneOf[1].properties.part.type,parentSchema:schema31.properties.requirements.items.properties.where.oneOf[1].properties.part,data:data13};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/requirements/" + i0+"/where",schemaPath:"#/properties/requirements/items/properties/where/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.requirements.items.properties.where.oneOf[1].type,parentSchema:schema31.properties.requirements.items.properties.where.oneOf[1],data:data9};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
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
const err45 = {instancePath:instancePath+"/requirements/" + i0+"/where",schemaPath:"#/properties/requirements/items/properties/where/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},schema:schema31.properties.requirements.items.properties.where.oneOf,parentSchema:schema31.properties.requirements.items.properties.where,data:data9};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
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
const err46 = {instancePath:instancePath+"/requirements/" + i0+"/done_at",schemaPath:"#/properties/requirements/items/properties/done_at/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.done_at,data:data14};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/requirements/" + i0+"/done_at",schemaPath:"#/properties/requirements/items/properties/done_at/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.done_at.type,parentSchema:schema31.properties.requirements.items.properties.done_at,data:data14};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data1.owner !== undefined){
let data15 = data1.owner;
if(!((((data15 === "provider") || (data15 === "client")) || (data15 === "panel")) || (data15 === "both"))){
const err48 = {instancePath:instancePath+"/requirements/" + i0+"/owner",schemaPath:"#/properties/requirements/items/properties/owner/enum",keyword:"enum",params:{allowedValues: schema31.properties.requirements.items.properties.owner.enum},schema:schema31.properties.requirements.items.properties.owner.enum,parentSchema:schema31.properties.requirements.items.properties.owner,data:data15};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data1.judge !== undefined){
let data16 = data1.judge;
if(!((data16 === "machine") || (data16 === "panel"))){
const err49 = {instancePath:instancePath+"/requirements/" + i0+"/judge",schemaPath:"#/properties/requirements/items/properties/judge/enum",keyword:"enum",params:{allowedValues: schema31.properties.requirements.items.properties.judge.enum},schema:schema31.properties.requirements.items.properties.judge.enum,parentSchema:schema31.properties.requirements.items.properties.judge,data:data16};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data1.sort !== undefined){
let data17 = data1.sort;
if(!((data17 === "material") || (data17 === "prior-step"))){
const err50 = {instancePath:instancePath+"/requirements/" + i0+"/sort",schemaPath:"#/properties/requirements/items/properties/sort/enum",keyword:"enum",params:{allowedValues: schema31.properties.requirements.items.properties.sort.enum},schema:schema31.properties.requirements.items.properties.sort.enum,parentSchema:schema31.properties.requirements.items.properties.sort,data:data17};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
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
const err51 = {instancePath:instancePath+"/requirements/" + i0+"/gates/" + i3,schemaPath:"#/properties/requirements/items/properties/gates/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.requirements.items.properties.gates.items.enum},schema:schema31.properties.requirements.items.properties.gates.items.enum,parentSchema:schema31.properties.requirements.items.properties.gates.items,data:data19};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/requirements/" + i0+"/gates",schemaPath:"#/properties/requirements/items/properties/gates/type",keyword:"type",params:{type: "array"},schema:schema31.properties.requirements.items.properties.gates.type,parentSchema:schema31.properties.requirements.items.properties.gates,data:data18};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data1.section !== undefined){
let data20 = data1.section;
if(typeof data20 === "string"){
if(func2(data20) < 1){
const err53 = {instancePath:instancePath+"/requirements/" + i0+"/section",schemaPath:"#/properties/requirements/items/properties/section/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.section,data:data20};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(!pattern4.test(data20)){
const err54 = {instancePath:instancePath+"/requirements/" + i0+"/section",schemaPath:"#/properties/requirements/items/properties/section/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.requirements.items.properties.section,data:data20};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/requirements/" + i0+"/section",schemaPath:"#/properties/requirements/items/properties/section/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.section.type,parentSchema:schema31.properties.requirements.items.properties.section,data:data20};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data1.condition !== undefined){
let data21 = data1.condition;
if(typeof data21 === "string"){
if(func2(data21) < 1){
const err56 = {instancePath:instancePath+"/requirements/" + i0+"/condition",schemaPath:"#/properties/requirements/items/properties/condition/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.condition,data:data21};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(!pattern4.test(data21)){
const err57 = {instancePath:instancePath+"/requirements/" + i0+"/condition",schemaPath:"#/properties/requirements/items/properties/condition/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.requirements.items.properties.condition,data:data21};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/requirements/" + i0+"/condition",schemaPath:"#/properties/requirements/items/properties/condition/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.condition.type,parentSchema:schema31.properties.requirements.items.properties.condition,data:data21};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
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
const err59 = {instancePath:instancePath+"/requirements/" + i0+"/due",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/required",keyword:"required",params:{missingProperty: "once"},schema:schema31.properties.requirements.items.properties.due.oneOf[0].required,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0],data:data22};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
for(const key4 in data22){
if(!(key4 === "once")){
const err60 = {instancePath:instancePath+"/requirements/" + i0+"/due",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0],data:data22};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data22.once !== undefined){
let data23 = data22.once;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key5 in data23){
if(!(func1.call(schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties, key5))){
const err61 = {instancePath:instancePath+"/requirements/" + i0+"/due/once",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once,data:data23};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data23.on !== undefined){
let data24 = data23.on;
if(typeof data24 === "string"){
if(func2(data24) < 1){
const err62 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/on",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/on/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.on,data:data24};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(!(formats0(data24))){
const err63 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/on",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/on/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.on,data:data24};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/on",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/on/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.on.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.on,data:data24};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
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
const err65 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/after",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/after/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.after.oneOf[0],data:data25};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/after",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/after/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.after.oneOf[0].type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.after.oneOf[0],data:data25};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
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
const err67 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/after",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/after/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.after.oneOf[1].required,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.after.oneOf[1],data:data25};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
for(const key6 in data25){
if(!(((key6 === "param") || (key6 === "by")) || (key6 === "part"))){
const err68 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/after",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/after/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.after.oneOf[1],data:data25};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data25.param !== undefined){
let data26 = data25.param;
if(typeof data26 === "string"){
if(func2(data26) < 1){
const err69 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/after/param",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/after/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.after.oneOf[1].properties.param,data:data26};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/after/param",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/after/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.after.oneOf[1].properties.param.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.after.oneOf[1].properties.param,data:data26};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
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
const err71 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/after/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/after/oneOf/1/properties/by/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.after.oneOf[1].properties.by.oneOf[0],data:data27};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/after/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/after/oneOf/1/properties/by/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.after.oneOf[1].properties.by.oneOf[0].type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.after.oneOf[1].properties.by.oneOf[0],data:data27};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
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
const err73 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/after/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/after/oneOf/1/properties/by/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.after.oneOf[1].properties.by.oneOf[1].required,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.after.oneOf[1].properties.by.oneOf[1],data:data27};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
for(const key7 in data27){
if(!(key7 === "param")){
const err74 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/after/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/after/oneOf/1/properties/by/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.after.oneOf[1].properties.by.oneOf[1],data:data27};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data27.param !== undefined){
let data28 = data27.param;
if(typeof data28 === "string"){
if(func2(data28) < 1){
const err75 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/after/by/param",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/after/oneOf/1/properties/by/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.after.oneOf[1].properties.by.oneOf[1].properties.param,data:data28};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/after/by/param",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/after/oneOf/1/properties/by/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.after.oneOf[1].properties.by.oneOf[1].properties.param.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.after.oneOf[1].properties.by.oneOf[1].properties.param,data:data28};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/after/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/after/oneOf/1/properties/by/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.after.oneOf[1].properties.by.oneOf[1].type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.after.oneOf[1].properties.by.oneOf[1],data:data27};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
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
const err78 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/after/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/after/oneOf/1/properties/by/oneOf",keyword:"oneOf",params:{passingSchemas: passing4},schema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.after.oneOf[1].properties.by.oneOf,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.after.oneOf[1].properties.by,data:data27};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
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
const err79 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/after/part",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/after/oneOf/1/properties/part/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.after.oneOf[1].properties.part,data:data29};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
else {
const err80 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/after/part",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/after/oneOf/1/properties/part/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.after.oneOf[1].properties.part.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.after.oneOf[1].properties.part,data:data29};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/after",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/after/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.after.oneOf[1].type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.after.oneOf[1],data:data25};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
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
const err82 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/after",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/after/oneOf",keyword:"oneOf",params:{passingSchemas: passing3},schema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.after.oneOf,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.after,data:data25};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
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
const err83 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/before",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/before/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.before.oneOf[0],data:data30};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/before",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/before/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.before.oneOf[0].type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.before.oneOf[0],data:data30};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
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
const err85 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/before",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/before/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.before.oneOf[1].required,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.before.oneOf[1],data:data30};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
for(const key8 in data30){
if(!(((key8 === "param") || (key8 === "by")) || (key8 === "part"))){
const err86 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/before",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/before/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.before.oneOf[1],data:data30};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data30.param !== undefined){
let data31 = data30.param;
if(typeof data31 === "string"){
if(func2(data31) < 1){
const err87 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/before/param",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/before/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.before.oneOf[1].properties.param,data:data31};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
else {
const err88 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/before/param",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/before/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.before.oneOf[1].properties.param.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.before.oneOf[1].properties.param,data:data31};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
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
const err89 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/before/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/before/oneOf/1/properties/by/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.before.oneOf[1].properties.by.oneOf[0],data:data32};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
else {
const err90 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/before/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/before/oneOf/1/properties/by/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.before.oneOf[1].properties.by.oneOf[0].type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.before.oneOf[1].properties.by.oneOf[0],data:data32};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
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
const err91 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/before/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/before/oneOf/1/properties/by/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.before.oneOf[1].properties.by.oneOf[1].required,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.before.oneOf[1].properties.by.oneOf[1],data:data32};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
for(const key9 in data32){
if(!(key9 === "param")){
const err92 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/before/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/before/oneOf/1/properties/by/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},schema:false,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.before.oneOf[1].properties.by.oneOf[1],data:data32};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data32.param !== undefined){
let data33 = data32.param;
if(typeof data33 === "string"){
if(func2(data33) < 1){
const err93 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/before/by/param",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/before/oneOf/1/properties/by/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.before.oneOf[1].properties.by.oneOf[1].properties.param,data:data33};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
else {
const err94 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/before/by/param",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/before/oneOf/1/properties/by/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.before.oneOf[1].properties.by.oneOf[1].properties.param.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.before.oneOf[1].properties.by.oneOf[1].properties.param,data:data33};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
else {
const err95 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/before/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/before/oneOf/1/properties/by/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.before.oneOf[1].properties.by.oneOf[1].type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.before.oneOf[1].properties.by.oneOf[1],data:data32};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
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
const err96 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/before/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/before/oneOf/1/properties/by/oneOf",keyword:"oneOf",params:{passingSchemas: passing6},schema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.before.oneOf[1].properties.by.oneOf,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.before.oneOf[1].properties.by,data:data32};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
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
const err97 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/before/part",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/before/oneOf/1/properties/part/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.before.oneOf[1].properties.part,data:data34};
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
const err98 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/before/part",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/before/oneOf/1/properties/part/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.before.oneOf[1].properties.part.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.before.oneOf[1].properties.part,data:data34};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
else {
const err99 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/before",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/before/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.before.oneOf[1].type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.before.oneOf[1],data:data30};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
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
const err100 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/before",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/before/oneOf",keyword:"oneOf",params:{passingSchemas: passing5},schema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.before.oneOf,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.before,data:data30};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
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
const err101 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/where",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/where/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.where,data:data35};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
else {
const err102 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/where",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/where/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.where.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.where,data:data35};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data23.at !== undefined){
let data36 = data23.at;
if(typeof data36 === "string"){
if(func2(data36) < 1){
const err103 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/at",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/at/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.at,data:data36};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
else {
const err104 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/at",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/at/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.at.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.at,data:data36};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
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
const err105 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/workdays",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/workdays/oneOf/0/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.workdays.oneOf[0].type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.workdays.oneOf[0],data:data37};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 < 0 || isNaN(data37)){
const err106 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/workdays",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/workdays/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.workdays.oneOf[0],data:data37};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
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
const err107 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/workdays",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/workdays/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.workdays.oneOf[1].required,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.workdays.oneOf[1],data:data37};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
for(const key10 in data37){
if(!(((key10 === "param") || (key10 === "by")) || (key10 === "part"))){
const err108 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/workdays",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/workdays/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},schema:false,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.workdays.oneOf[1],data:data37};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data37.param !== undefined){
let data38 = data37.param;
if(typeof data38 === "string"){
if(func2(data38) < 1){
const err109 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/workdays/param",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/workdays/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.workdays.oneOf[1].properties.param,data:data38};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
else {
const err110 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/workdays/param",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/workdays/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.workdays.oneOf[1].properties.param.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.workdays.oneOf[1].properties.param,data:data38};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
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
const err111 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/workdays/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/workdays/oneOf/1/properties/by/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.workdays.oneOf[1].properties.by.oneOf[0],data:data39};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
else {
const err112 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/workdays/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/workdays/oneOf/1/properties/by/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.workdays.oneOf[1].properties.by.oneOf[0].type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.workdays.oneOf[1].properties.by.oneOf[0],data:data39};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
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
const err113 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/workdays/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/workdays/oneOf/1/properties/by/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.workdays.oneOf[1].properties.by.oneOf[1].required,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.workdays.oneOf[1].properties.by.oneOf[1],data:data39};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
for(const key11 in data39){
if(!(key11 === "param")){
const err114 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/workdays/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/workdays/oneOf/1/properties/by/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},schema:false,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.workdays.oneOf[1].properties.by.oneOf[1],data:data39};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data39.param !== undefined){
let data40 = data39.param;
if(typeof data40 === "string"){
if(func2(data40) < 1){
const err115 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/workdays/by/param",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/workdays/oneOf/1/properties/by/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.workdays.oneOf[1].properties.by.oneOf[1].properties.param,data:data40};
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
const err116 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/workdays/by/param",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/workdays/oneOf/1/properties/by/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.workdays.oneOf[1].properties.by.oneOf[1].properties.param.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.workdays.oneOf[1].properties.by.oneOf[1].properties.param,data:data40};
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
const err117 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/workdays/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/workdays/oneOf/1/properties/by/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.workdays.oneOf[1].properties.by.oneOf[1].type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.workdays.oneOf[1].properties.by.oneOf[1],data:data39};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
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
const err118 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/workdays/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/workdays/oneOf/1/properties/by/oneOf",keyword:"oneOf",params:{passingSchemas: passing8},schema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.workdays.oneOf[1].properties.by.oneOf,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.workdays.oneOf[1].properties.by,data:data39};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
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
const err119 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/workdays/part",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/workdays/oneOf/1/properties/part/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.workdays.oneOf[1].properties.part,data:data41};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
else {
const err120 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/workdays/part",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/workdays/oneOf/1/properties/part/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.workdays.oneOf[1].properties.part.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.workdays.oneOf[1].properties.part,data:data41};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
}
else {
const err121 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/workdays",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/workdays/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.workdays.oneOf[1].type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.workdays.oneOf[1],data:data37};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
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
const err122 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/workdays",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/workdays/oneOf",keyword:"oneOf",params:{passingSchemas: passing7},schema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.workdays.oneOf,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.workdays,data:data37};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
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
const err123 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/days",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/days/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.days.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.days,data:data42};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 < 0 || isNaN(data42)){
const err124 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/days",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.days,data:data42};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
if(data23.per !== undefined){
let data43 = data23.per;
if(!(((((data43 === "system") || (data43 === "person")) || (data43 === "item")) || (data43 === "row")) || (data43 === "contract"))){
const err125 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/per",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/per/enum",keyword:"enum",params:{allowedValues: schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.per.enum},schema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.per.enum,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.per,data:data43};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
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
const err126 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/topics/" + i4,schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/topics/items/required",keyword:"required",params:{missingProperty: "id"},schema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.topics.items.required,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.topics.items,data:data45};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(data45.title === undefined){
const err127 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/topics/" + i4,schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/topics/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.topics.items.required,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.topics.items,data:data45};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
for(const key12 in data45){
if(!(((key12 === "id") || (key12 === "title")) || (key12 === "value"))){
const err128 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/topics/" + i4,schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/topics/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},schema:false,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.topics.items,data:data45};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data45.id !== undefined){
let data46 = data45.id;
if(typeof data46 === "string"){
if(func2(data46) < 1){
const err129 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/topics/" + i4+"/id",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/topics/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.topics.items.properties.id,data:data46};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(!pattern4.test(data46)){
const err130 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/topics/" + i4+"/id",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/topics/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.topics.items.properties.id,data:data46};
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
const err131 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/topics/" + i4+"/id",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/topics/items/properties/id/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.topics.items.properties.id.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.topics.items.properties.id,data:data46};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data45.title !== undefined){
let data47 = data45.title;
if(typeof data47 === "string"){
if(func2(data47) < 1){
const err132 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/topics/" + i4+"/title",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/topics/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.topics.items.properties.title,data:data47};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
else {
const err133 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/topics/" + i4+"/title",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/topics/items/properties/title/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.topics.items.properties.title.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.topics.items.properties.title,data:data47};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data45.value !== undefined){
let data48 = data45.value;
if(typeof data48 === "string"){
if(func2(data48) < 1){
const err134 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/topics/" + i4+"/value",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/topics/items/properties/value/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.topics.items.properties.value,data:data48};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
else {
const err135 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/topics/" + i4+"/value",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/topics/items/properties/value/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.topics.items.properties.value.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.topics.items.properties.value,data:data48};
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
const err136 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/topics/" + i4,schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/topics/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.topics.items.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.topics.items,data:data45};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
}
else {
const err137 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/topics",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/topics/type",keyword:"type",params:{type: "array"},schema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.topics.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.topics,data:data44};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data23.match !== undefined){
let data49 = data23.match;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
for(const key13 in data49){
if(!((((((key13 === "subject") || (key13 === "period")) || (key13 === "task")) || (key13 === "plan")) || (key13 === "from")) || (key13 === "to"))){
const err138 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/match",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/match/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},schema:false,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.match,data:data49};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data49.subject !== undefined){
let data50 = data49.subject;
if(typeof data50 === "string"){
if(func2(data50) < 1){
const err139 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/match/subject",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/match/properties/subject/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.match.properties.subject,data:data50};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
else {
const err140 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/match/subject",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/match/properties/subject/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.match.properties.subject.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.match.properties.subject,data:data50};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data49.period !== undefined){
let data51 = data49.period;
if(typeof data51 === "string"){
if(func2(data51) < 1){
const err141 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/match/period",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/match/properties/period/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.match.properties.period,data:data51};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
else {
const err142 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/match/period",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/match/properties/period/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.match.properties.period.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.match.properties.period,data:data51};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data49.task !== undefined){
let data52 = data49.task;
if(typeof data52 === "string"){
if(func2(data52) < 1){
const err143 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/match/task",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/match/properties/task/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.match.properties.task,data:data52};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
else {
const err144 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/match/task",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/match/properties/task/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.match.properties.task.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.match.properties.task,data:data52};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data49.plan !== undefined){
let data53 = data49.plan;
if(typeof data53 === "string"){
if(func2(data53) < 1){
const err145 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/match/plan",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/match/properties/plan/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.match.properties.plan,data:data53};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
else {
const err146 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/match/plan",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/match/properties/plan/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.match.properties.plan.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.match.properties.plan,data:data53};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data49.from !== undefined){
let data54 = data49.from;
if(typeof data54 === "string"){
if(func2(data54) < 1){
const err147 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/match/from",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/match/properties/from/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.match.properties.from,data:data54};
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
const err148 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/match/from",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/match/properties/from/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.match.properties.from.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.match.properties.from,data:data54};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data49.to !== undefined){
let data55 = data49.to;
if(typeof data55 === "string"){
if(func2(data55) < 1){
const err149 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/match/to",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/match/properties/to/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.match.properties.to,data:data55};
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
const err150 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/match/to",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/match/properties/to/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.match.properties.to.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.match.properties.to,data:data55};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
}
else {
const err151 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/match",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/match/type",keyword:"type",params:{type: "object"},schema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.match.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.match,data:data49};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
}
else {
const err152 = {instancePath:instancePath+"/requirements/" + i0+"/due/once",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/type",keyword:"type",params:{type: "object"},schema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once,data:data23};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
}
else {
const err153 = {instancePath:instancePath+"/requirements/" + i0+"/due",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/type",keyword:"type",params:{type: "object"},schema:schema31.properties.requirements.items.properties.due.oneOf[0].type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0],data:data22};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
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
const err154 = {instancePath:instancePath+"/requirements/" + i0+"/due",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/required",keyword:"required",params:{missingProperty: "every"},schema:schema31.properties.requirements.items.properties.due.oneOf[1].required,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1],data:data22};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
for(const key14 in data22){
if(!(key14 === "every")){
const err155 = {instancePath:instancePath+"/requirements/" + i0+"/due",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},schema:false,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1],data:data22};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data22.every !== undefined){
let data56 = data22.every;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.match === undefined){
const err156 = {instancePath:instancePath+"/requirements/" + i0+"/due/every",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/required",keyword:"required",params:{missingProperty: "match"},schema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.required,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every,data:data56};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
for(const key15 in data56){
if(!(func1.call(schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties, key15))){
const err157 = {instancePath:instancePath+"/requirements/" + i0+"/due/every",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},schema:false,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every,data:data56};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data56.rrule !== undefined){
let data57 = data56.rrule;
if(typeof data57 === "string"){
if(func2(data57) < 1){
const err158 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/rrule",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/rrule/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.rrule,data:data57};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
else {
const err159 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/rrule",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/rrule/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.rrule.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.rrule,data:data57};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data56.start !== undefined){
let data58 = data56.start;
if(typeof data58 === "string"){
if(func2(data58) < 1){
const err160 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/start",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/start/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.start,data:data58};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(!(formats0(data58))){
const err161 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/start",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/start/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.start,data:data58};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
else {
const err162 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/start",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/start/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.start.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.start,data:data58};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data56.period !== undefined){
let data59 = data56.period;
if(!((data59 === "day") || (data59 === "month"))){
const err163 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/period",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/period/enum",keyword:"enum",params:{allowedValues: schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.period.enum},schema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.period.enum,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.period,data:data59};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data56.months !== undefined){
let data60 = data56.months;
const _errs168 = errors;
let valid35 = false;
let passing9 = null;
const _errs169 = errors;
if(typeof data60 === "string"){
if(func2(data60) < 1){
const err164 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/months",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/months/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.months.oneOf[0],data:data60};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
else {
const err165 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/months",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/months/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.months.oneOf[0].type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.months.oneOf[0],data:data60};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
var _valid9 = _errs169 === errors;
if(_valid9){
valid35 = true;
passing9 = 0;
}
const _errs171 = errors;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
if(data60.param === undefined){
const err166 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/months",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/months/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.months.oneOf[1].required,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.months.oneOf[1],data:data60};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
for(const key16 in data60){
if(!(((key16 === "param") || (key16 === "by")) || (key16 === "part"))){
const err167 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/months",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/months/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},schema:false,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.months.oneOf[1],data:data60};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data60.param !== undefined){
let data61 = data60.param;
if(typeof data61 === "string"){
if(func2(data61) < 1){
const err168 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/months/param",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/months/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.months.oneOf[1].properties.param,data:data61};
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
const err169 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/months/param",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/months/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.months.oneOf[1].properties.param.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.months.oneOf[1].properties.param,data:data61};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data60.by !== undefined){
let data62 = data60.by;
const _errs177 = errors;
let valid37 = false;
let passing10 = null;
const _errs178 = errors;
if(typeof data62 === "string"){
if(func2(data62) < 1){
const err170 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/months/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/months/oneOf/1/properties/by/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.months.oneOf[1].properties.by.oneOf[0],data:data62};
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
const err171 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/months/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/months/oneOf/1/properties/by/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.months.oneOf[1].properties.by.oneOf[0].type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.months.oneOf[1].properties.by.oneOf[0],data:data62};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
var _valid10 = _errs178 === errors;
if(_valid10){
valid37 = true;
passing10 = 0;
}
const _errs180 = errors;
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
if(data62.param === undefined){
const err172 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/months/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/months/oneOf/1/properties/by/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.months.oneOf[1].properties.by.oneOf[1].required,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.months.oneOf[1].properties.by.oneOf[1],data:data62};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
for(const key17 in data62){
if(!(key17 === "param")){
const err173 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/months/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/months/oneOf/1/properties/by/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},schema:false,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.months.oneOf[1].properties.by.oneOf[1],data:data62};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data62.param !== undefined){
let data63 = data62.param;
if(typeof data63 === "string"){
if(func2(data63) < 1){
const err174 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/months/by/param",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/months/oneOf/1/properties/by/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.months.oneOf[1].properties.by.oneOf[1].properties.param,data:data63};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
else {
const err175 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/months/by/param",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/months/oneOf/1/properties/by/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.months.oneOf[1].properties.by.oneOf[1].properties.param.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.months.oneOf[1].properties.by.oneOf[1].properties.param,data:data63};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
}
else {
const err176 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/months/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/months/oneOf/1/properties/by/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.months.oneOf[1].properties.by.oneOf[1].type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.months.oneOf[1].properties.by.oneOf[1],data:data62};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
var _valid10 = _errs180 === errors;
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
const err177 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/months/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/months/oneOf/1/properties/by/oneOf",keyword:"oneOf",params:{passingSchemas: passing10},schema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.months.oneOf[1].properties.by.oneOf,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.months.oneOf[1].properties.by,data:data62};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
else {
errors = _errs177;
if(vErrors !== null){
if(_errs177){
vErrors.length = _errs177;
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
const err178 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/months/part",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/months/oneOf/1/properties/part/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.months.oneOf[1].properties.part,data:data64};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
else {
const err179 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/months/part",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/months/oneOf/1/properties/part/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.months.oneOf[1].properties.part.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.months.oneOf[1].properties.part,data:data64};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
}
else {
const err180 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/months",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/months/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.months.oneOf[1].type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.months.oneOf[1],data:data60};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
var _valid9 = _errs171 === errors;
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
const err181 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/months",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/months/oneOf",keyword:"oneOf",params:{passingSchemas: passing9},schema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.months.oneOf,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.months,data:data60};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
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
const _errs188 = errors;
let valid39 = false;
let passing11 = null;
const _errs189 = errors;
if(!(((typeof data65 == "number") && (!(data65 % 1) && !isNaN(data65))) && (isFinite(data65)))){
const err182 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/each",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/each/oneOf/0/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.each.oneOf[0].type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.each.oneOf[0],data:data65};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
if((typeof data65 == "number") && (isFinite(data65))){
if(data65 < 0 || isNaN(data65)){
const err183 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/each",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/each/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.each.oneOf[0],data:data65};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
var _valid11 = _errs189 === errors;
if(_valid11){
valid39 = true;
passing11 = 0;
}
const _errs191 = errors;
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
if(data65.param === undefined){
const err184 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/each",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/each/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.each.oneOf[1].required,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.each.oneOf[1],data:data65};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
for(const key18 in data65){
if(!(((key18 === "param") || (key18 === "by")) || (key18 === "part"))){
const err185 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/each",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/each/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},schema:false,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.each.oneOf[1],data:data65};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data65.param !== undefined){
let data66 = data65.param;
if(typeof data66 === "string"){
if(func2(data66) < 1){
const err186 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/each/param",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/each/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.each.oneOf[1].properties.param,data:data66};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
else {
const err187 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/each/param",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/each/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.each.oneOf[1].properties.param.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.each.oneOf[1].properties.param,data:data66};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data65.by !== undefined){
let data67 = data65.by;
const _errs197 = errors;
let valid41 = false;
let passing12 = null;
const _errs198 = errors;
if(typeof data67 === "string"){
if(func2(data67) < 1){
const err188 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/each/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/each/oneOf/1/properties/by/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.each.oneOf[1].properties.by.oneOf[0],data:data67};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
else {
const err189 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/each/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/each/oneOf/1/properties/by/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.each.oneOf[1].properties.by.oneOf[0].type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.each.oneOf[1].properties.by.oneOf[0],data:data67};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
var _valid12 = _errs198 === errors;
if(_valid12){
valid41 = true;
passing12 = 0;
}
const _errs200 = errors;
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if(data67.param === undefined){
const err190 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/each/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/each/oneOf/1/properties/by/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.each.oneOf[1].properties.by.oneOf[1].required,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.each.oneOf[1].properties.by.oneOf[1],data:data67};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
for(const key19 in data67){
if(!(key19 === "param")){
const err191 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/each/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/each/oneOf/1/properties/by/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},schema:false,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.each.oneOf[1].properties.by.oneOf[1],data:data67};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data67.param !== undefined){
let data68 = data67.param;
if(typeof data68 === "string"){
if(func2(data68) < 1){
const err192 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/each/by/param",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/each/oneOf/1/properties/by/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.each.oneOf[1].properties.by.oneOf[1].properties.param,data:data68};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
else {
const err193 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/each/by/param",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/each/oneOf/1/properties/by/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.each.oneOf[1].properties.by.oneOf[1].properties.param.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.each.oneOf[1].properties.by.oneOf[1].properties.param,data:data68};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
}
else {
const err194 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/each/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/each/oneOf/1/properties/by/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.each.oneOf[1].properties.by.oneOf[1].type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.each.oneOf[1].properties.by.oneOf[1],data:data67};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
var _valid12 = _errs200 === errors;
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
const err195 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/each/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/each/oneOf/1/properties/by/oneOf",keyword:"oneOf",params:{passingSchemas: passing12},schema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.each.oneOf[1].properties.by.oneOf,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.each.oneOf[1].properties.by,data:data67};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
else {
errors = _errs197;
if(vErrors !== null){
if(_errs197){
vErrors.length = _errs197;
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
const err196 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/each/part",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/each/oneOf/1/properties/part/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.each.oneOf[1].properties.part,data:data69};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
else {
const err197 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/each/part",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/each/oneOf/1/properties/part/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.each.oneOf[1].properties.part.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.each.oneOf[1].properties.part,data:data69};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
}
else {
const err198 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/each",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/each/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.each.oneOf[1].type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.each.oneOf[1],data:data65};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
var _valid11 = _errs191 === errors;
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
const err199 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/each",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/each/oneOf",keyword:"oneOf",params:{passingSchemas: passing11},schema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.each.oneOf,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.each,data:data65};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
else {
errors = _errs188;
if(vErrors !== null){
if(_errs188){
vErrors.length = _errs188;
}
else {
vErrors = null;
}
}
}
}
if(data56.days !== undefined){
let data70 = data56.days;
const _errs208 = errors;
let valid43 = false;
let passing13 = null;
const _errs209 = errors;
if(typeof data70 === "string"){
if(func2(data70) < 1){
const err200 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/days",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/days/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.days.oneOf[0],data:data70};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
else {
const err201 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/days",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/days/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.days.oneOf[0].type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.days.oneOf[0],data:data70};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
var _valid13 = _errs209 === errors;
if(_valid13){
valid43 = true;
passing13 = 0;
}
const _errs211 = errors;
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
if(data70.param === undefined){
const err202 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/days",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/days/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.days.oneOf[1].required,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.days.oneOf[1],data:data70};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
for(const key20 in data70){
if(!(((key20 === "param") || (key20 === "by")) || (key20 === "part"))){
const err203 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/days",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/days/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},schema:false,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.days.oneOf[1],data:data70};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data70.param !== undefined){
let data71 = data70.param;
if(typeof data71 === "string"){
if(func2(data71) < 1){
const err204 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/days/param",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/days/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.days.oneOf[1].properties.param,data:data71};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
else {
const err205 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/days/param",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/days/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.days.oneOf[1].properties.param.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.days.oneOf[1].properties.param,data:data71};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data70.by !== undefined){
let data72 = data70.by;
const _errs217 = errors;
let valid45 = false;
let passing14 = null;
const _errs218 = errors;
if(typeof data72 === "string"){
if(func2(data72) < 1){
const err206 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/days/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/days/oneOf/1/properties/by/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.days.oneOf[1].properties.by.oneOf[0],data:data72};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
else {
const err207 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/days/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/days/oneOf/1/properties/by/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.days.oneOf[1].properties.by.oneOf[0].type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.days.oneOf[1].properties.by.oneOf[0],data:data72};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
var _valid14 = _errs218 === errors;
if(_valid14){
valid45 = true;
passing14 = 0;
}
const _errs220 = errors;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
if(data72.param === undefined){
const err208 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/days/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/days/oneOf/1/properties/by/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.days.oneOf[1].properties.by.oneOf[1].required,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.days.oneOf[1].properties.by.oneOf[1],data:data72};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
for(const key21 in data72){
if(!(key21 === "param")){
const err209 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/days/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/days/oneOf/1/properties/by/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},schema:false,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.days.oneOf[1].properties.by.oneOf[1],data:data72};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data72.param !== undefined){
let data73 = data72.param;
if(typeof data73 === "string"){
if(func2(data73) < 1){
const err210 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/days/by/param",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/days/oneOf/1/properties/by/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.days.oneOf[1].properties.by.oneOf[1].properties.param,data:data73};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
else {
const err211 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/days/by/param",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/days/oneOf/1/properties/by/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.days.oneOf[1].properties.by.oneOf[1].properties.param.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.days.oneOf[1].properties.by.oneOf[1].properties.param,data:data73};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
}
else {
const err212 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/days/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/days/oneOf/1/properties/by/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.days.oneOf[1].properties.by.oneOf[1].type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.days.oneOf[1].properties.by.oneOf[1],data:data72};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
var _valid14 = _errs220 === errors;
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
const err213 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/days/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/days/oneOf/1/properties/by/oneOf",keyword:"oneOf",params:{passingSchemas: passing14},schema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.days.oneOf[1].properties.by.oneOf,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.days.oneOf[1].properties.by,data:data72};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
else {
errors = _errs217;
if(vErrors !== null){
if(_errs217){
vErrors.length = _errs217;
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
const err214 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/days/part",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/days/oneOf/1/properties/part/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.days.oneOf[1].properties.part,data:data74};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
else {
const err215 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/days/part",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/days/oneOf/1/properties/part/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.days.oneOf[1].properties.part.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.days.oneOf[1].properties.part,data:data74};
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
else {
const err216 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/days",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/days/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.days.oneOf[1].type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.days.oneOf[1],data:data70};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
var _valid13 = _errs211 === errors;
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
const err217 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/days",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/days/oneOf",keyword:"oneOf",params:{passingSchemas: passing13},schema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.days.oneOf,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.days,data:data70};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
else {
errors = _errs208;
if(vErrors !== null){
if(_errs208){
vErrors.length = _errs208;
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
const err218 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/breaks",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/breaks/enum",keyword:"enum",params:{allowedValues: schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.breaks.enum},schema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.breaks.enum,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.breaks,data:data75};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data56.grace_workdays !== undefined){
let data76 = data56.grace_workdays;
const _errs229 = errors;
let valid47 = false;
let passing15 = null;
const _errs230 = errors;
if(!(((typeof data76 == "number") && (!(data76 % 1) && !isNaN(data76))) && (isFinite(data76)))){
const err219 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/grace_workdays",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/grace_workdays/oneOf/0/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.grace_workdays.oneOf[0].type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.grace_workdays.oneOf[0],data:data76};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
if((typeof data76 == "number") && (isFinite(data76))){
if(data76 < 0 || isNaN(data76)){
const err220 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/grace_workdays",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/grace_workdays/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.grace_workdays.oneOf[0],data:data76};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
var _valid15 = _errs230 === errors;
if(_valid15){
valid47 = true;
passing15 = 0;
}
const _errs232 = errors;
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
if(data76.param === undefined){
const err221 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/grace_workdays",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/grace_workdays/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.grace_workdays.oneOf[1].required,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.grace_workdays.oneOf[1],data:data76};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
for(const key22 in data76){
if(!(((key22 === "param") || (key22 === "by")) || (key22 === "part"))){
const err222 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/grace_workdays",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/grace_workdays/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},schema:false,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.grace_workdays.oneOf[1],data:data76};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data76.param !== undefined){
let data77 = data76.param;
if(typeof data77 === "string"){
if(func2(data77) < 1){
const err223 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/grace_workdays/param",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/grace_workdays/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.grace_workdays.oneOf[1].properties.param,data:data77};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
else {
const err224 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/grace_workdays/param",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/grace_workdays/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.grace_workdays.oneOf[1].properties.param.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.grace_workdays.oneOf[1].properties.param,data:data77};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
if(data76.by !== undefined){
let data78 = data76.by;
const _errs238 = errors;
let valid49 = false;
let passing16 = null;
const _errs239 = errors;
if(typeof data78 === "string"){
if(func2(data78) < 1){
const err225 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/grace_workdays/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/grace_workdays/oneOf/1/properties/by/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.grace_workdays.oneOf[1].properties.by.oneOf[0],data:data78};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
else {
const err226 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/grace_workdays/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/grace_workdays/oneOf/1/properties/by/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.grace_workdays.oneOf[1].properties.by.oneOf[0].type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.grace_workdays.oneOf[1].properties.by.oneOf[0],data:data78};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
var _valid16 = _errs239 === errors;
if(_valid16){
valid49 = true;
passing16 = 0;
}
const _errs241 = errors;
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
if(data78.param === undefined){
const err227 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/grace_workdays/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/grace_workdays/oneOf/1/properties/by/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.grace_workdays.oneOf[1].properties.by.oneOf[1].required,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.grace_workdays.oneOf[1].properties.by.oneOf[1],data:data78};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
for(const key23 in data78){
if(!(key23 === "param")){
const err228 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/grace_workdays/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/grace_workdays/oneOf/1/properties/by/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},schema:false,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.grace_workdays.oneOf[1].properties.by.oneOf[1],data:data78};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data78.param !== undefined){
let data79 = data78.param;
if(typeof data79 === "string"){
if(func2(data79) < 1){
const err229 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/grace_workdays/by/param",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/grace_workdays/oneOf/1/properties/by/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.grace_workdays.oneOf[1].properties.by.oneOf[1].properties.param,data:data79};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
else {
const err230 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/grace_workdays/by/param",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/grace_workdays/oneOf/1/properties/by/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.grace_workdays.oneOf[1].properties.by.oneOf[1].properties.param.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.grace_workdays.oneOf[1].properties.by.oneOf[1].properties.param,data:data79};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
}
else {
const err231 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/grace_workdays/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/grace_workdays/oneOf/1/properties/by/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.grace_workdays.oneOf[1].properties.by.oneOf[1].type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.grace_workdays.oneOf[1].properties.by.oneOf[1],data:data78};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
var _valid16 = _errs241 === errors;
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
const err232 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/grace_workdays/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/grace_workdays/oneOf/1/properties/by/oneOf",keyword:"oneOf",params:{passingSchemas: passing16},schema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.grace_workdays.oneOf[1].properties.by.oneOf,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.grace_workdays.oneOf[1].properties.by,data:data78};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
else {
errors = _errs238;
if(vErrors !== null){
if(_errs238){
vErrors.length = _errs238;
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
const err233 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/grace_workdays/part",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/grace_workdays/oneOf/1/properties/part/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.grace_workdays.oneOf[1].properties.part,data:data80};
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
const err234 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/grace_workdays/part",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/grace_workdays/oneOf/1/properties/part/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.grace_workdays.oneOf[1].properties.part.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.grace_workdays.oneOf[1].properties.part,data:data80};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
}
else {
const err235 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/grace_workdays",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/grace_workdays/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.grace_workdays.oneOf[1].type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.grace_workdays.oneOf[1],data:data76};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
var _valid15 = _errs232 === errors;
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
const err236 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/grace_workdays",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/grace_workdays/oneOf",keyword:"oneOf",params:{passingSchemas: passing15},schema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.grace_workdays.oneOf,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.grace_workdays,data:data76};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
else {
errors = _errs229;
if(vErrors !== null){
if(_errs229){
vErrors.length = _errs229;
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
const err237 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/per",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/per/enum",keyword:"enum",params:{allowedValues: schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.per.enum},schema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.per.enum,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.per,data:data81};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data56.match !== undefined){
let data82 = data56.match;
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
for(const key24 in data82){
if(!((((((key24 === "subject") || (key24 === "period")) || (key24 === "task")) || (key24 === "plan")) || (key24 === "from")) || (key24 === "to"))){
const err238 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/match",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/match/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},schema:false,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.match,data:data82};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data82.subject !== undefined){
let data83 = data82.subject;
if(typeof data83 === "string"){
if(func2(data83) < 1){
const err239 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/match/subject",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/match/properties/subject/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.match.properties.subject,data:data83};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
else {
const err240 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/match/subject",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/match/properties/subject/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.match.properties.subject.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.match.properties.subject,data:data83};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data82.period !== undefined){
let data84 = data82.period;
if(typeof data84 === "string"){
if(func2(data84) < 1){
const err241 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/match/period",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/match/properties/period/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.match.properties.period,data:data84};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
else {
const err242 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/match/period",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/match/properties/period/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.match.properties.period.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.match.properties.period,data:data84};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
if(data82.task !== undefined){
let data85 = data82.task;
if(typeof data85 === "string"){
if(func2(data85) < 1){
const err243 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/match/task",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/match/properties/task/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.match.properties.task,data:data85};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
else {
const err244 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/match/task",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/match/properties/task/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.match.properties.task.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.match.properties.task,data:data85};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
if(data82.plan !== undefined){
let data86 = data82.plan;
if(typeof data86 === "string"){
if(func2(data86) < 1){
const err245 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/match/plan",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/match/properties/plan/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.match.properties.plan,data:data86};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
else {
const err246 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/match/plan",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/match/properties/plan/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.match.properties.plan.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.match.properties.plan,data:data86};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
if(data82.from !== undefined){
let data87 = data82.from;
if(typeof data87 === "string"){
if(func2(data87) < 1){
const err247 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/match/from",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/match/properties/from/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.match.properties.from,data:data87};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
else {
const err248 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/match/from",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/match/properties/from/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.match.properties.from.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.match.properties.from,data:data87};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
if(data82.to !== undefined){
let data88 = data82.to;
if(typeof data88 === "string"){
if(func2(data88) < 1){
const err249 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/match/to",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/match/properties/to/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.match.properties.to,data:data88};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
else {
const err250 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/match/to",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/match/properties/to/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.match.properties.to.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.match.properties.to,data:data88};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
}
else {
const err251 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/match",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/match/type",keyword:"type",params:{type: "object"},schema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.match.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.match,data:data82};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
}
else {
const err252 = {instancePath:instancePath+"/requirements/" + i0+"/due/every",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/type",keyword:"type",params:{type: "object"},schema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every,data:data56};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
}
else {
const err253 = {instancePath:instancePath+"/requirements/" + i0+"/due",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.requirements.items.properties.due.oneOf[1].type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1],data:data22};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
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
const _errs264 = errors;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.per === undefined){
const err254 = {instancePath:instancePath+"/requirements/" + i0+"/due",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/required",keyword:"required",params:{missingProperty: "per"},schema:schema31.properties.requirements.items.properties.due.oneOf[2].required,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2],data:data22};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
for(const key25 in data22){
if(!(key25 === "per")){
const err255 = {instancePath:instancePath+"/requirements/" + i0+"/due",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},schema:false,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2],data:data22};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
if(data22.per !== undefined){
let data89 = data22.per;
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
if(data89.kind === undefined){
const err256 = {instancePath:instancePath+"/requirements/" + i0+"/due/per",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/required",keyword:"required",params:{missingProperty: "kind"},schema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.required,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per,data:data89};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
if(data89.at === undefined){
const err257 = {instancePath:instancePath+"/requirements/" + i0+"/due/per",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/required",keyword:"required",params:{missingProperty: "at"},schema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.required,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per,data:data89};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
if(data89.ref === undefined){
const err258 = {instancePath:instancePath+"/requirements/" + i0+"/due/per",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/required",keyword:"required",params:{missingProperty: "ref"},schema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.required,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per,data:data89};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
for(const key26 in data89){
if(!(func1.call(schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties, key26))){
const err259 = {instancePath:instancePath+"/requirements/" + i0+"/due/per",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},schema:false,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per,data:data89};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
if(data89.kind !== undefined){
let data90 = data89.kind;
if(typeof data90 === "string"){
if(func2(data90) < 1){
const err260 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/kind",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/kind/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.kind,data:data90};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
if(!pattern4.test(data90)){
const err261 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/kind",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/kind/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.kind,data:data90};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
else {
const err262 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/kind",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/kind/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.kind.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.kind,data:data90};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
if(data89.where !== undefined){
let data91 = data89.where;
if(typeof data91 === "string"){
if(func2(data91) < 1){
const err263 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/where",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/where/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.where,data:data91};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
else {
const err264 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/where",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/where/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.where.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.where,data:data91};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
if(data89.each !== undefined){
let data92 = data89.each;
if(typeof data92 === "string"){
if(func2(data92) < 1){
const err265 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/each",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/each/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.each,data:data92};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
else {
const err266 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/each",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/each/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.each.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.each,data:data92};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
if(data89.at !== undefined){
let data93 = data89.at;
const _errs277 = errors;
let valid54 = false;
let passing17 = null;
const _errs278 = errors;
if(typeof data93 === "string"){
if(func2(data93) < 1){
const err267 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/at",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/at/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.at.oneOf[0],data:data93};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
else {
const err268 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/at",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/at/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.at.oneOf[0].type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.at.oneOf[0],data:data93};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
var _valid17 = _errs278 === errors;
if(_valid17){
valid54 = true;
passing17 = 0;
}
const _errs280 = errors;
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
if(data93.param === undefined){
const err269 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/at",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/at/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.at.oneOf[1].required,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.at.oneOf[1],data:data93};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
for(const key27 in data93){
if(!(((key27 === "param") || (key27 === "by")) || (key27 === "part"))){
const err270 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/at",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/at/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},schema:false,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.at.oneOf[1],data:data93};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
if(data93.param !== undefined){
let data94 = data93.param;
if(typeof data94 === "string"){
if(func2(data94) < 1){
const err271 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/at/param",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/at/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.at.oneOf[1].properties.param,data:data94};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
else {
const err272 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/at/param",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/at/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.at.oneOf[1].properties.param.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.at.oneOf[1].properties.param,data:data94};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
if(data93.by !== undefined){
let data95 = data93.by;
const _errs286 = errors;
let valid56 = false;
let passing18 = null;
const _errs287 = errors;
if(typeof data95 === "string"){
if(func2(data95) < 1){
const err273 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/at/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/at/oneOf/1/properties/by/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.at.oneOf[1].properties.by.oneOf[0],data:data95};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
else {
const err274 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/at/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/at/oneOf/1/properties/by/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.at.oneOf[1].properties.by.oneOf[0].type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.at.oneOf[1].properties.by.oneOf[0],data:data95};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
var _valid18 = _errs287 === errors;
if(_valid18){
valid56 = true;
passing18 = 0;
}
const _errs289 = errors;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
if(data95.param === undefined){
const err275 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/at/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/at/oneOf/1/properties/by/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.at.oneOf[1].properties.by.oneOf[1].required,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.at.oneOf[1].properties.by.oneOf[1],data:data95};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
for(const key28 in data95){
if(!(key28 === "param")){
const err276 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/at/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/at/oneOf/1/properties/by/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},schema:false,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.at.oneOf[1].properties.by.oneOf[1],data:data95};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
if(data95.param !== undefined){
let data96 = data95.param;
if(typeof data96 === "string"){
if(func2(data96) < 1){
const err277 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/at/by/param",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/at/oneOf/1/properties/by/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.at.oneOf[1].properties.by.oneOf[1].properties.param,data:data96};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
else {
const err278 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/at/by/param",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/at/oneOf/1/properties/by/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.at.oneOf[1].properties.by.oneOf[1].properties.param.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.at.oneOf[1].properties.by.oneOf[1].properties.param,data:data96};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
}
else {
const err279 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/at/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/at/oneOf/1/properties/by/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.at.oneOf[1].properties.by.oneOf[1].type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.at.oneOf[1].properties.by.oneOf[1],data:data95};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
var _valid18 = _errs289 === errors;
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
const err280 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/at/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/at/oneOf/1/properties/by/oneOf",keyword:"oneOf",params:{passingSchemas: passing18},schema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.at.oneOf[1].properties.by.oneOf,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.at.oneOf[1].properties.by,data:data95};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
else {
errors = _errs286;
if(vErrors !== null){
if(_errs286){
vErrors.length = _errs286;
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
const err281 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/at/part",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/at/oneOf/1/properties/part/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.at.oneOf[1].properties.part,data:data97};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
else {
const err282 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/at/part",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/at/oneOf/1/properties/part/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.at.oneOf[1].properties.part.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.at.oneOf[1].properties.part,data:data97};
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
const err283 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/at",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/at/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.at.oneOf[1].type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.at.oneOf[1],data:data93};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
var _valid17 = _errs280 === errors;
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
const err284 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/at",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/at/oneOf",keyword:"oneOf",params:{passingSchemas: passing17},schema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.at.oneOf,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.at,data:data93};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
else {
errors = _errs277;
if(vErrors !== null){
if(_errs277){
vErrors.length = _errs277;
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
const err285 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/before",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/before/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.before.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.before,data:data98};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
if(data89.ref !== undefined){
let data99 = data89.ref;
if(typeof data99 === "string"){
if(func2(data99) < 1){
const err286 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/ref",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/ref/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.ref,data:data99};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
else {
const err287 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/ref",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/ref/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.ref.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.ref,data:data99};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
if(data89.ref_item !== undefined){
let data100 = data89.ref_item;
if(typeof data100 === "string"){
if(func2(data100) < 1){
const err288 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/ref_item",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/ref_item/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.ref_item,data:data100};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
else {
const err289 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/ref_item",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/ref_item/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.ref_item.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.ref_item,data:data100};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
if(data89.workdays !== undefined){
let data101 = data89.workdays;
const _errs303 = errors;
let valid58 = false;
let passing19 = null;
const _errs304 = errors;
if(!(((typeof data101 == "number") && (!(data101 % 1) && !isNaN(data101))) && (isFinite(data101)))){
const err290 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/workdays",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/workdays/oneOf/0/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.workdays.oneOf[0].type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.workdays.oneOf[0],data:data101};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
if((typeof data101 == "number") && (isFinite(data101))){
if(data101 < 0 || isNaN(data101)){
const err291 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/workdays",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/workdays/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.workdays.oneOf[0],data:data101};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
var _valid19 = _errs304 === errors;
if(_valid19){
valid58 = true;
passing19 = 0;
}
const _errs306 = errors;
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
if(data101.param === undefined){
const err292 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/workdays",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/workdays/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.workdays.oneOf[1].required,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.workdays.oneOf[1],data:data101};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
for(const key29 in data101){
if(!(((key29 === "param") || (key29 === "by")) || (key29 === "part"))){
const err293 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/workdays",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/workdays/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},schema:false,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.workdays.oneOf[1],data:data101};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
if(data101.param !== undefined){
let data102 = data101.param;
if(typeof data102 === "string"){
if(func2(data102) < 1){
const err294 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/workdays/param",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/workdays/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.workdays.oneOf[1].properties.param,data:data102};
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
const err295 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/workdays/param",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/workdays/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.workdays.oneOf[1].properties.param.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.workdays.oneOf[1].properties.param,data:data102};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
if(data101.by !== undefined){
let data103 = data101.by;
const _errs312 = errors;
let valid60 = false;
let passing20 = null;
const _errs313 = errors;
if(typeof data103 === "string"){
if(func2(data103) < 1){
const err296 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/workdays/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/workdays/oneOf/1/properties/by/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.workdays.oneOf[1].properties.by.oneOf[0],data:data103};
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
const err297 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/workdays/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/workdays/oneOf/1/properties/by/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.workdays.oneOf[1].properties.by.oneOf[0].type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.workdays.oneOf[1].properties.by.oneOf[0],data:data103};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
var _valid20 = _errs313 === errors;
if(_valid20){
valid60 = true;
passing20 = 0;
}
const _errs315 = errors;
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
if(data103.param === undefined){
const err298 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/workdays/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/workdays/oneOf/1/properties/by/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.workdays.oneOf[1].properties.by.oneOf[1].required,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.workdays.oneOf[1].properties.by.oneOf[1],data:data103};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
for(const key30 in data103){
if(!(key30 === "param")){
const err299 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/workdays/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/workdays/oneOf/1/properties/by/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},schema:false,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.workdays.oneOf[1].properties.by.oneOf[1],data:data103};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
if(data103.param !== undefined){
let data104 = data103.param;
if(typeof data104 === "string"){
if(func2(data104) < 1){
const err300 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/workdays/by/param",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/workdays/oneOf/1/properties/by/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.workdays.oneOf[1].properties.by.oneOf[1].properties.param,data:data104};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
else {
const err301 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/workdays/by/param",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/workdays/oneOf/1/properties/by/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.workdays.oneOf[1].properties.by.oneOf[1].properties.param.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.workdays.oneOf[1].properties.by.oneOf[1].properties.param,data:data104};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
}
else {
const err302 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/workdays/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/workdays/oneOf/1/properties/by/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.workdays.oneOf[1].properties.by.oneOf[1].type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.workdays.oneOf[1].properties.by.oneOf[1],data:data103};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
var _valid20 = _errs315 === errors;
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
const err303 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/workdays/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/workdays/oneOf/1/properties/by/oneOf",keyword:"oneOf",params:{passingSchemas: passing20},schema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.workdays.oneOf[1].properties.by.oneOf,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.workdays.oneOf[1].properties.by,data:data103};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
else {
errors = _errs312;
if(vErrors !== null){
if(_errs312){
vErrors.length = _errs312;
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
const err304 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/workdays/part",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/workdays/oneOf/1/properties/part/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.workdays.oneOf[1].properties.part,data:data105};
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
const err305 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/workdays/part",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/workdays/oneOf/1/properties/part/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.workdays.oneOf[1].properties.part.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.workdays.oneOf[1].properties.part,data:data105};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
}
else {
const err306 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/workdays",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/workdays/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.workdays.oneOf[1].type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.workdays.oneOf[1],data:data101};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
var _valid19 = _errs306 === errors;
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
const err307 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/workdays",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/workdays/oneOf",keyword:"oneOf",params:{passingSchemas: passing19},schema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.workdays.oneOf,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.workdays,data:data101};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
else {
errors = _errs303;
if(vErrors !== null){
if(_errs303){
vErrors.length = _errs303;
}
else {
vErrors = null;
}
}
}
}
if(data89.hours !== undefined){
let data106 = data89.hours;
const _errs323 = errors;
let valid62 = false;
let passing21 = null;
const _errs324 = errors;
if(!(((typeof data106 == "number") && (!(data106 % 1) && !isNaN(data106))) && (isFinite(data106)))){
const err308 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/hours",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/hours/oneOf/0/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.hours.oneOf[0].type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.hours.oneOf[0],data:data106};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
if((typeof data106 == "number") && (isFinite(data106))){
if(data106 < 0 || isNaN(data106)){
const err309 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/hours",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/hours/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.hours.oneOf[0],data:data106};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
var _valid21 = _errs324 === errors;
if(_valid21){
valid62 = true;
passing21 = 0;
}
const _errs326 = errors;
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
if(data106.param === undefined){
const err310 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/hours",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/hours/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.hours.oneOf[1].required,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.hours.oneOf[1],data:data106};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
for(const key31 in data106){
if(!(((key31 === "param") || (key31 === "by")) || (key31 === "part"))){
const err311 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/hours",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/hours/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},schema:false,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.hours.oneOf[1],data:data106};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
if(data106.param !== undefined){
let data107 = data106.param;
if(typeof data107 === "string"){
if(func2(data107) < 1){
const err312 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/hours/param",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/hours/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.hours.oneOf[1].properties.param,data:data107};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
else {
const err313 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/hours/param",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/hours/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.hours.oneOf[1].properties.param.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.hours.oneOf[1].properties.param,data:data107};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
if(data106.by !== undefined){
let data108 = data106.by;
const _errs332 = errors;
let valid64 = false;
let passing22 = null;
const _errs333 = errors;
if(typeof data108 === "string"){
if(func2(data108) < 1){
const err314 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/hours/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/hours/oneOf/1/properties/by/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.hours.oneOf[1].properties.by.oneOf[0],data:data108};
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
const err315 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/hours/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/hours/oneOf/1/properties/by/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.hours.oneOf[1].properties.by.oneOf[0].type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.hours.oneOf[1].properties.by.oneOf[0],data:data108};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
var _valid22 = _errs333 === errors;
if(_valid22){
valid64 = true;
passing22 = 0;
}
const _errs335 = errors;
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
if(data108.param === undefined){
const err316 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/hours/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/hours/oneOf/1/properties/by/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.hours.oneOf[1].properties.by.oneOf[1].required,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.hours.oneOf[1].properties.by.oneOf[1],data:data108};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
for(const key32 in data108){
if(!(key32 === "param")){
const err317 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/hours/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/hours/oneOf/1/properties/by/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},schema:false,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.hours.oneOf[1].properties.by.oneOf[1],data:data108};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
if(data108.param !== undefined){
let data109 = data108.param;
if(typeof data109 === "string"){
if(func2(data109) < 1){
const err318 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/hours/by/param",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/hours/oneOf/1/properties/by/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.hours.oneOf[1].properties.by.oneOf[1].properties.param,data:data109};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
else {
const err319 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/hours/by/param",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/hours/oneOf/1/properties/by/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.hours.oneOf[1].properties.by.oneOf[1].properties.param.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.hours.oneOf[1].properties.by.oneOf[1].properties.param,data:data109};
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
else {
const err320 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/hours/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/hours/oneOf/1/properties/by/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.hours.oneOf[1].properties.by.oneOf[1].type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.hours.oneOf[1].properties.by.oneOf[1],data:data108};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
var _valid22 = _errs335 === errors;
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
const err321 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/hours/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/hours/oneOf/1/properties/by/oneOf",keyword:"oneOf",params:{passingSchemas: passing22},schema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.hours.oneOf[1].properties.by.oneOf,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.hours.oneOf[1].properties.by,data:data108};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
else {
errors = _errs332;
if(vErrors !== null){
if(_errs332){
vErrors.length = _errs332;
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
const err322 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/hours/part",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/hours/oneOf/1/properties/part/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.hours.oneOf[1].properties.part,data:data110};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
else {
const err323 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/hours/part",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/hours/oneOf/1/properties/part/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.hours.oneOf[1].properties.part.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.hours.oneOf[1].properties.part,data:data110};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
}
else {
const err324 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/hours",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/hours/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.hours.oneOf[1].type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.hours.oneOf[1],data:data106};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
var _valid21 = _errs326 === errors;
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
const err325 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/hours",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/hours/oneOf",keyword:"oneOf",params:{passingSchemas: passing21},schema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.hours.oneOf,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.hours,data:data106};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
else {
errors = _errs323;
if(vErrors !== null){
if(_errs323){
vErrors.length = _errs323;
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
const err326 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/on",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/on/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.on,data:data111};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
else {
const err327 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/on",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/on/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.on.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.on,data:data111};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
}
else {
const err328 = {instancePath:instancePath+"/requirements/" + i0+"/due/per",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/type",keyword:"type",params:{type: "object"},schema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per,data:data89};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
}
else {
const err329 = {instancePath:instancePath+"/requirements/" + i0+"/due",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/type",keyword:"type",params:{type: "object"},schema:schema31.properties.requirements.items.properties.due.oneOf[2].type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2],data:data22};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
var _valid2 = _errs264 === errors;
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
const _errs344 = errors;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.triggered === undefined){
const err330 = {instancePath:instancePath+"/requirements/" + i0+"/due",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/required",keyword:"required",params:{missingProperty: "triggered"},schema:schema31.properties.requirements.items.properties.due.oneOf[3].required,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3],data:data22};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
for(const key33 in data22){
if(!(key33 === "triggered")){
const err331 = {instancePath:instancePath+"/requirements/" + i0+"/due",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},schema:false,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3],data:data22};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
if(data22.triggered !== undefined){
let data112 = data22.triggered;
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
if(data112.kind === undefined){
const err332 = {instancePath:instancePath+"/requirements/" + i0+"/due/triggered",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/required",keyword:"required",params:{missingProperty: "kind"},schema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.required,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered,data:data112};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
if(data112.at === undefined){
const err333 = {instancePath:instancePath+"/requirements/" + i0+"/due/triggered",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/required",keyword:"required",params:{missingProperty: "at"},schema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.required,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered,data:data112};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
for(const key34 in data112){
if(!(((((((key34 === "kind") || (key34 === "where")) || (key34 === "at")) || (key34 === "ref")) || (key34 === "workdays")) || (key34 === "hours")) || (key34 === "on"))){
const err334 = {instancePath:instancePath+"/requirements/" + i0+"/due/triggered",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},schema:false,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered,data:data112};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
if(data112.kind !== undefined){
let data113 = data112.kind;
if(typeof data113 === "string"){
if(func2(data113) < 1){
const err335 = {instancePath:instancePath+"/requirements/" + i0+"/due/triggered/kind",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/kind/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.kind,data:data113};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
if(!pattern4.test(data113)){
const err336 = {instancePath:instancePath+"/requirements/" + i0+"/due/triggered/kind",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/kind/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.kind,data:data113};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
else {
const err337 = {instancePath:instancePath+"/requirements/" + i0+"/due/triggered/kind",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/kind/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.kind.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.kind,data:data113};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
if(data112.where !== undefined){
let data114 = data112.where;
if(typeof data114 === "string"){
if(func2(data114) < 1){
const err338 = {instancePath:instancePath+"/requirements/" + i0+"/due/triggered/where",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/where/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.where,data:data114};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
else {
const err339 = {instancePath:instancePath+"/requirements/" + i0+"/due/triggered/where",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/where/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.where.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.where,data:data114};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
if(data112.at !== undefined){
let data115 = data112.at;
const _errs355 = errors;
let valid68 = false;
let passing23 = null;
const _errs356 = errors;
if(typeof data115 === "string"){
if(func2(data115) < 1){
const err340 = {instancePath:instancePath+"/requirements/" + i0+"/due/triggered/at",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/at/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.at.oneOf[0],data:data115};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
else {
const err341 = {instancePath:instancePath+"/requirements/" + i0+"/due/triggered/at",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/at/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.at.oneOf[0].type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.at.oneOf[0],data:data115};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
var _valid23 = _errs356 === errors;
if(_valid23){
valid68 = true;
passing23 = 0;
}
const _errs358 = errors;
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
if(data115.param === undefined){
const err342 = {instancePath:instancePath+"/requirements/" + i0+"/due/triggered/at",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/at/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.at.oneOf[1].required,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.at.oneOf[1],data:data115};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
for(const key35 in data115){
if(!(((key35 === "param") || (key35 === "by")) || (key35 === "part"))){
const err343 = {instancePath:instancePath+"/requirements/" + i0+"/due/triggered/at",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/at/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},schema:false,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.at.oneOf[1],data:data115};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
if(data115.param !== undefined){
let data116 = data115.param;
if(typeof data116 === "string"){
if(func2(data116) < 1){
const err344 = {instancePath:instancePath+"/requirements/" + i0+"/due/triggered/at/param",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/at/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.at.oneOf[1].properties.param,data:data116};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
else {
const err345 = {instancePath:instancePath+"/requirements/" + i0+"/due/triggered/at/param",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/at/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.at.oneOf[1].properties.param.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.at.oneOf[1].properties.param,data:data116};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
if(data115.by !== undefined){
let data117 = data115.by;
const _errs364 = errors;
let valid70 = false;
let passing24 = null;
const _errs365 = errors;
if(typeof data117 === "string"){
if(func2(data117) < 1){
const err346 = {instancePath:instancePath+"/requirements/" + i0+"/due/triggered/at/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/at/oneOf/1/properties/by/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.at.oneOf[1].properties.by.oneOf[0],data:data117};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
else {
const err347 = {instancePath:instancePath+"/requirements/" + i0+"/due/triggered/at/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/at/oneOf/1/properties/by/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.at.oneOf[1].properties.by.oneOf[0].type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.at.oneOf[1].properties.by.oneOf[0],data:data117};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
var _valid24 = _errs365 === errors;
if(_valid24){
valid70 = true;
passing24 = 0;
}
const _errs367 = errors;
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
if(data117.param === undefined){
const err348 = {instancePath:instancePath+"/requirements/" + i0+"/due/triggered/at/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/at/oneOf/1/properties/by/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.at.oneOf[1].properties.by.oneOf[1].required,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.at.oneOf[1].properties.by.oneOf[1],data:data117};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
for(const key36 in data117){
if(!(key36 === "param")){
const err349 = {instancePath:instancePath+"/requirements/" + i0+"/due/triggered/at/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/at/oneOf/1/properties/by/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},schema:false,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.at.oneOf[1].properties.by.oneOf[1],data:data117};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
if(data117.param !== undefined){
let data118 = data117.param;
if(typeof data118 === "string"){
if(func2(data118) < 1){
const err350 = {instancePath:instancePath+"/requirements/" + i0+"/due/triggered/at/by/param",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/at/oneOf/1/properties/by/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.at.oneOf[1].properties.by.oneOf[1].properties.param,data:data118};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
else {
const err351 = {instancePath:instancePath+"/requirements/" + i0+"/due/triggered/at/by/param",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/at/oneOf/1/properties/by/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.at.oneOf[1].properties.by.oneOf[1].properties.param.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.at.oneOf[1].properties.by.oneOf[1].properties.param,data:data118};
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
const err352 = {instancePath:instancePath+"/requirements/" + i0+"/due/triggered/at/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/at/oneOf/1/properties/by/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.at.oneOf[1].properties.by.oneOf[1].type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.at.oneOf[1].properties.by.oneOf[1],data:data117};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
var _valid24 = _errs367 === errors;
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
const err353 = {instancePath:instancePath+"/requirements/" + i0+"/due/triggered/at/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/at/oneOf/1/properties/by/oneOf",keyword:"oneOf",params:{passingSchemas: passing24},schema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.at.oneOf[1].properties.by.oneOf,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.at.oneOf[1].properties.by,data:data117};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
else {
errors = _errs364;
if(vErrors !== null){
if(_errs364){
vErrors.length = _errs364;
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
const err354 = {instancePath:instancePath+"/requirements/" + i0+"/due/triggered/at/part",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/at/oneOf/1/properties/part/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.at.oneOf[1].properties.part,data:data119};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
else {
const err355 = {instancePath:instancePath+"/requirements/" + i0+"/due/triggered/at/part",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/at/oneOf/1/properties/part/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.at.oneOf[1].properties.part.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.at.oneOf[1].properties.part,data:data119};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
}
else {
const err356 = {instancePath:instancePath+"/requirements/" + i0+"/due/triggered/at",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/at/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.at.oneOf[1].type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.at.oneOf[1],data:data115};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
var _valid23 = _errs358 === errors;
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
const err357 = {instancePath:instancePath+"/requirements/" + i0+"/due/triggered/at",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/at/oneOf",keyword:"oneOf",params:{passingSchemas: passing23},schema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.at.oneOf,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.at,data:data115};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
else {
errors = _errs355;
if(vErrors !== null){
if(_errs355){
vErrors.length = _errs355;
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
const err358 = {instancePath:instancePath+"/requirements/" + i0+"/due/triggered/ref",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/ref/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.ref,data:data120};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
else {
const err359 = {instancePath:instancePath+"/requirements/" + i0+"/due/triggered/ref",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/ref/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.ref.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.ref,data:data120};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
if(data112.workdays !== undefined){
let data121 = data112.workdays;
const _errs377 = errors;
let valid72 = false;
let passing25 = null;
const _errs378 = errors;
if(!(((typeof data121 == "number") && (!(data121 % 1) && !isNaN(data121))) && (isFinite(data121)))){
const err360 = {instancePath:instancePath+"/requirements/" + i0+"/due/triggered/workdays",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/workdays/oneOf/0/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.workdays.oneOf[0].type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.workdays.oneOf[0],data:data121};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
if((typeof data121 == "number") && (isFinite(data121))){
if(data121 < 0 || isNaN(data121)){
const err361 = {instancePath:instancePath+"/requirements/" + i0+"/due/triggered/workdays",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/workdays/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.workdays.oneOf[0],data:data121};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
var _valid25 = _errs378 === errors;
if(_valid25){
valid72 = true;
passing25 = 0;
}
const _errs380 = errors;
if(data121 && typeof data121 == "object" && !Array.isArray(data121)){
if(data121.param === undefined){
const err362 = {instancePath:instancePath+"/requirements/" + i0+"/due/triggered/workdays",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/workdays/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.workdays.oneOf[1].required,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.workdays.oneOf[1],data:data121};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
for(const key37 in data121){
if(!(((key37 === "param") || (key37 === "by")) || (key37 === "part"))){
const err363 = {instancePath:instancePath+"/requirements/" + i0+"/due/triggered/workdays",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/workdays/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},schema:false,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.workdays.oneOf[1],data:data121};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
if(data121.param !== undefined){
let data122 = data121.param;
if(typeof data122 === "string"){
if(func2(data122) < 1){
const err364 = {instancePath:instancePath+"/requirements/" + i0+"/due/triggered/workdays/param",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/workdays/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.workdays.oneOf[1].properties.param,data:data122};
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
const err365 = {instancePath:instancePath+"/requirements/" + i0+"/due/triggered/workdays/param",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/workdays/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.workdays.oneOf[1].properties.param.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.workdays.oneOf[1].properties.param,data:data122};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
if(data121.by !== undefined){
let data123 = data121.by;
const _errs386 = errors;
let valid74 = false;
let passing26 = null;
const _errs387 = errors;
if(typeof data123 === "string"){
if(func2(data123) < 1){
const err366 = {instancePath:instancePath+"/requirements/" + i0+"/due/triggered/workdays/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/workdays/oneOf/1/properties/by/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.workdays.oneOf[1].properties.by.oneOf[0],data:data123};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
else {
const err367 = {instancePath:instancePath+"/requirements/" + i0+"/due/triggered/workdays/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/workdays/oneOf/1/properties/by/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.workdays.oneOf[1].properties.by.oneOf[0].type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.workdays.oneOf[1].properties.by.oneOf[0],data:data123};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
var _valid26 = _errs387 === errors;
if(_valid26){
valid74 = true;
passing26 = 0;
}
const _errs389 = errors;
if(data123 && typeof data123 == "object" && !Array.isArray(data123)){
if(data123.param === undefined){
const err368 = {instancePath:instancePath+"/requirements/" + i0+"/due/triggered/workdays/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/workdays/oneOf/1/properties/by/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.workdays.oneOf[1].properties.by.oneOf[1].required,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.workdays.oneOf[1].properties.by.oneOf[1],data:data123};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
for(const key38 in data123){
if(!(key38 === "param")){
const err369 = {instancePath:instancePath+"/requirements/" + i0+"/due/triggered/workdays/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/workdays/oneOf/1/properties/by/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},schema:false,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.workdays.oneOf[1].properties.by.oneOf[1],data:data123};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
}
if(data123.param !== undefined){
let data124 = data123.param;
if(typeof data124 === "string"){
if(func2(data124) < 1){
const err370 = {instancePath:instancePath+"/requirements/" + i0+"/due/triggered/workdays/by/param",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/workdays/oneOf/1/properties/by/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.workdays.oneOf[1].properties.by.oneOf[1].properties.param,data:data124};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
else {
const err371 = {instancePath:instancePath+"/requirements/" + i0+"/due/triggered/workdays/by/param",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/workdays/oneOf/1/properties/by/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.workdays.oneOf[1].properties.by.oneOf[1].properties.param.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.workdays.oneOf[1].properties.by.oneOf[1].properties.param,data:data124};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
}
else {
const err372 = {instancePath:instancePath+"/requirements/" + i0+"/due/triggered/workdays/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/workdays/oneOf/1/properties/by/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.workdays.oneOf[1].properties.by.oneOf[1].type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.workdays.oneOf[1].properties.by.oneOf[1],data:data123};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
var _valid26 = _errs389 === errors;
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
const err373 = {instancePath:instancePath+"/requirements/" + i0+"/due/triggered/workdays/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/workdays/oneOf/1/properties/by/oneOf",keyword:"oneOf",params:{passingSchemas: passing26},schema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.workdays.oneOf[1].properties.by.oneOf,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.workdays.oneOf[1].properties.by,data:data123};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
else {
errors = _errs386;
if(vErrors !== null){
if(_errs386){
vErrors.length = _errs386;
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
const err374 = {instancePath:instancePath+"/requirements/" + i0+"/due/triggered/workdays/part",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/workdays/oneOf/1/properties/part/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.workdays.oneOf[1].properties.part,data:data125};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
}
else {
const err375 = {instancePath:instancePath+"/requirements/" + i0+"/due/triggered/workdays/part",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/workdays/oneOf/1/properties/part/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.workdays.oneOf[1].properties.part.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.workdays.oneOf[1].properties.part,data:data125};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
}
else {
const err376 = {instancePath:instancePath+"/requirements/" + i0+"/due/triggered/workdays",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/workdays/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.workdays.oneOf[1].type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.workdays.oneOf[1],data:data121};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
var _valid25 = _errs380 === errors;
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
const err377 = {instancePath:instancePath+"/requirements/" + i0+"/due/triggered/workdays",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/workdays/oneOf",keyword:"oneOf",params:{passingSchemas: passing25},schema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.workdays.oneOf,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.workdays,data:data121};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
else {
errors = _errs377;
if(vErrors !== null){
if(_errs377){
vErrors.length = _errs377;
}
else {
vErrors = null;
}
}
}
}
if(data112.hours !== undefined){
let data126 = data112.hours;
const _errs397 = errors;
let valid76 = false;
let passing27 = null;
const _errs398 = errors;
if(!(((typeof data126 == "number") && (!(data126 % 1) && !isNaN(data126))) && (isFinite(data126)))){
const err378 = {instancePath:instancePath+"/requirements/" + i0+"/due/triggered/hours",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/hours/oneOf/0/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.hours.oneOf[0].type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.hours.oneOf[0],data:data126};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
if((typeof data126 == "number") && (isFinite(data126))){
if(data126 < 0 || isNaN(data126)){
const err379 = {instancePath:instancePath+"/requirements/" + i0+"/due/triggered/hours",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/hours/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.hours.oneOf[0],data:data126};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
}
var _valid27 = _errs398 === errors;
if(_valid27){
valid76 = true;
passing27 = 0;
}
const _errs400 = errors;
if(data126 && typeof data126 == "object" && !Array.isArray(data126)){
if(data126.param === undefined){
const err380 = {instancePath:instancePath+"/requirements/" + i0+"/due/triggered/hours",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/hours/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.hours.oneOf[1].required,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.hours.oneOf[1],data:data126};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
for(const key39 in data126){
if(!(((key39 === "param") || (key39 === "by")) || (key39 === "part"))){
const err381 = {instancePath:instancePath+"/requirements/" + i0+"/due/triggered/hours",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/hours/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},schema:false,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.hours.oneOf[1],data:data126};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
}
if(data126.param !== undefined){
let data127 = data126.param;
if(typeof data127 === "string"){
if(func2(data127) < 1){
const err382 = {instancePath:instancePath+"/requirements/" + i0+"/due/triggered/hours/param",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/hours/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.hours.oneOf[1].properties.param,data:data127};
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
const err383 = {instancePath:instancePath+"/requirements/" + i0+"/due/triggered/hours/param",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/hours/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.hours.oneOf[1].properties.param.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.hours.oneOf[1].properties.param,data:data127};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
}
if(data126.by !== undefined){
let data128 = data126.by;
const _errs406 = errors;
let valid78 = false;
let passing28 = null;
const _errs407 = errors;
if(typeof data128 === "string"){
if(func2(data128) < 1){
const err384 = {instancePath:instancePath+"/requirements/" + i0+"/due/triggered/hours/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/hours/oneOf/1/properties/by/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.hours.oneOf[1].properties.by.oneOf[0],data:data128};
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
const err385 = {instancePath:instancePath+"/requirements/" + i0+"/due/triggered/hours/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/hours/oneOf/1/properties/by/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.hours.oneOf[1].properties.by.oneOf[0].type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.hours.oneOf[1].properties.by.oneOf[0],data:data128};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
var _valid28 = _errs407 === errors;
if(_valid28){
valid78 = true;
passing28 = 0;
}
const _errs409 = errors;
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
if(data128.param === undefined){
const err386 = {instancePath:instancePath+"/requirements/" + i0+"/due/triggered/hours/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/hours/oneOf/1/properties/by/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.hours.oneOf[1].properties.by.oneOf[1].required,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.hours.oneOf[1].properties.by.oneOf[1],data:data128};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
for(const key40 in data128){
if(!(key40 === "param")){
const err387 = {instancePath:instancePath+"/requirements/" + i0+"/due/triggered/hours/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/hours/oneOf/1/properties/by/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},schema:false,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.hours.oneOf[1].properties.by.oneOf[1],data:data128};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
}
if(data128.param !== undefined){
let data129 = data128.param;
if(typeof data129 === "string"){
if(func2(data129) < 1){
const err388 = {instancePath:instancePath+"/requirements/" + i0+"/due/triggered/hours/by/param",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/hours/oneOf/1/properties/by/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.hours.oneOf[1].properties.by.oneOf[1].properties.param,data:data129};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
}
else {
const err389 = {instancePath:instancePath+"/requirements/" + i0+"/due/triggered/hours/by/param",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/hours/oneOf/1/properties/by/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.hours.oneOf[1].properties.by.oneOf[1].properties.param.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.hours.oneOf[1].properties.by.oneOf[1].properties.param,data:data129};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
}
}
else {
const err390 = {instancePath:instancePath+"/requirements/" + i0+"/due/triggered/hours/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/hours/oneOf/1/properties/by/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.hours.oneOf[1].properties.by.oneOf[1].type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.hours.oneOf[1].properties.by.oneOf[1],data:data128};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
var _valid28 = _errs409 === errors;
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
const err391 = {instancePath:instancePath+"/requirements/" + i0+"/due/triggered/hours/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/hours/oneOf/1/properties/by/oneOf",keyword:"oneOf",params:{passingSchemas: passing28},schema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.hours.oneOf[1].properties.by.oneOf,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.hours.oneOf[1].properties.by,data:data128};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
else {
errors = _errs406;
if(vErrors !== null){
if(_errs406){
vErrors.length = _errs406;
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
const err392 = {instancePath:instancePath+"/requirements/" + i0+"/due/triggered/hours/part",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/hours/oneOf/1/properties/part/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.hours.oneOf[1].properties.part,data:data130};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
}
else {
const err393 = {instancePath:instancePath+"/requirements/" + i0+"/due/triggered/hours/part",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/hours/oneOf/1/properties/part/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.hours.oneOf[1].properties.part.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.hours.oneOf[1].properties.part,data:data130};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
}
}
else {
const err394 = {instancePath:instancePath+"/requirements/" + i0+"/due/triggered/hours",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/hours/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.hours.oneOf[1].type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.hours.oneOf[1],data:data126};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
var _valid27 = _errs400 === errors;
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
const err395 = {instancePath:instancePath+"/requirements/" + i0+"/due/triggered/hours",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/hours/oneOf",keyword:"oneOf",params:{passingSchemas: passing27},schema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.hours.oneOf,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.hours,data:data126};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
else {
errors = _errs397;
if(vErrors !== null){
if(_errs397){
vErrors.length = _errs397;
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
const err396 = {instancePath:instancePath+"/requirements/" + i0+"/due/triggered/on",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/on/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.on,data:data131};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
}
else {
const err397 = {instancePath:instancePath+"/requirements/" + i0+"/due/triggered/on",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/properties/on/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.on.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.properties.on,data:data131};
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
const err398 = {instancePath:instancePath+"/requirements/" + i0+"/due/triggered",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/triggered/type",keyword:"type",params:{type: "object"},schema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.triggered,data:data112};
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
const err399 = {instancePath:instancePath+"/requirements/" + i0+"/due",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/type",keyword:"type",params:{type: "object"},schema:schema31.properties.requirements.items.properties.due.oneOf[3].type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3],data:data22};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
var _valid2 = _errs344 === errors;
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
const _errs418 = errors;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.planned === undefined){
const err400 = {instancePath:instancePath+"/requirements/" + i0+"/due",schemaPath:"#/properties/requirements/items/properties/due/oneOf/4/required",keyword:"required",params:{missingProperty: "planned"},schema:schema31.properties.requirements.items.properties.due.oneOf[4].required,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[4],data:data22};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
for(const key41 in data22){
if(!(key41 === "planned")){
const err401 = {instancePath:instancePath+"/requirements/" + i0+"/due",schemaPath:"#/properties/requirements/items/properties/due/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},schema:false,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[4],data:data22};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
}
if(data22.planned !== undefined){
let data132 = data22.planned;
if(data132 && typeof data132 == "object" && !Array.isArray(data132)){
if(data132.plan === undefined){
const err402 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned",schemaPath:"#/properties/requirements/items/properties/due/oneOf/4/properties/planned/required",keyword:"required",params:{missingProperty: "plan"},schema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned.required,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned,data:data132};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
if(data132.report_workdays === undefined){
const err403 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned",schemaPath:"#/properties/requirements/items/properties/due/oneOf/4/properties/planned/required",keyword:"required",params:{missingProperty: "report_workdays"},schema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned.required,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned,data:data132};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
if(data132.match === undefined){
const err404 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned",schemaPath:"#/properties/requirements/items/properties/due/oneOf/4/properties/planned/required",keyword:"required",params:{missingProperty: "match"},schema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned.required,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned,data:data132};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
for(const key42 in data132){
if(!((((key42 === "plan") || (key42 === "seed")) || (key42 === "report_workdays")) || (key42 === "match"))){
const err405 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned",schemaPath:"#/properties/requirements/items/properties/due/oneOf/4/properties/planned/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},schema:false,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned,data:data132};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
}
if(data132.plan !== undefined){
let data133 = data132.plan;
if(typeof data133 === "string"){
if(func2(data133) < 1){
const err406 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned/plan",schemaPath:"#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/plan/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned.properties.plan,data:data133};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
if(!pattern4.test(data133)){
const err407 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned/plan",schemaPath:"#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/plan/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned.properties.plan,data:data133};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
}
else {
const err408 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned/plan",schemaPath:"#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/plan/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned.properties.plan.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned.properties.plan,data:data133};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
}
if(data132.seed !== undefined){
let data134 = data132.seed;
if(data134 && typeof data134 == "object" && !Array.isArray(data134)){
if(data134.param === undefined){
const err409 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned/seed",schemaPath:"#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/seed/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned.properties.seed.required,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned.properties.seed,data:data134};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
for(const key43 in data134){
if(!(((key43 === "param") || (key43 === "by")) || (key43 === "part"))){
const err410 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned/seed",schemaPath:"#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/seed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},schema:false,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned.properties.seed,data:data134};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
}
if(data134.param !== undefined){
let data135 = data134.param;
if(typeof data135 === "string"){
if(func2(data135) < 1){
const err411 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned/seed/param",schemaPath:"#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/seed/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned.properties.seed.properties.param,data:data135};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
}
else {
const err412 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned/seed/param",schemaPath:"#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/seed/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned.properties.seed.properties.param.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned.properties.seed.properties.param,data:data135};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
}
if(data134.by !== undefined){
let data136 = data134.by;
const _errs432 = errors;
let valid83 = false;
let passing29 = null;
const _errs433 = errors;
if(typeof data136 === "string"){
if(func2(data136) < 1){
const err413 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned/seed/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/seed/properties/by/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned.properties.seed.properties.by.oneOf[0],data:data136};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
}
else {
const err414 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned/seed/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/seed/properties/by/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned.properties.seed.properties.by.oneOf[0].type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned.properties.seed.properties.by.oneOf[0],data:data136};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
var _valid29 = _errs433 === errors;
if(_valid29){
valid83 = true;
passing29 = 0;
}
const _errs435 = errors;
if(data136 && typeof data136 == "object" && !Array.isArray(data136)){
if(data136.param === undefined){
const err415 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned/seed/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/seed/properties/by/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned.properties.seed.properties.by.oneOf[1].required,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned.properties.seed.properties.by.oneOf[1],data:data136};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
for(const key44 in data136){
if(!(key44 === "param")){
const err416 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned/seed/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/seed/properties/by/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44},schema:false,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned.properties.seed.properties.by.oneOf[1],data:data136};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
}
if(data136.param !== undefined){
let data137 = data136.param;
if(typeof data137 === "string"){
if(func2(data137) < 1){
const err417 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned/seed/by/param",schemaPath:"#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/seed/properties/by/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned.properties.seed.properties.by.oneOf[1].properties.param,data:data137};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
}
else {
const err418 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned/seed/by/param",schemaPath:"#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/seed/properties/by/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned.properties.seed.properties.by.oneOf[1].properties.param.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned.properties.seed.properties.by.oneOf[1].properties.param,data:data137};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
}
}
else {
const err419 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned/seed/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/seed/properties/by/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned.properties.seed.properties.by.oneOf[1].type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned.properties.seed.properties.by.oneOf[1],data:data136};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
var _valid29 = _errs435 === errors;
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
const err420 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned/seed/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/seed/properties/by/oneOf",keyword:"oneOf",params:{passingSchemas: passing29},schema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned.properties.seed.properties.by.oneOf,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned.properties.seed.properties.by,data:data136};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
else {
errors = _errs432;
if(vErrors !== null){
if(_errs432){
vErrors.length = _errs432;
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
const err421 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned/seed/part",schemaPath:"#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/seed/properties/part/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned.properties.seed.properties.part,data:data138};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
}
else {
const err422 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned/seed/part",schemaPath:"#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/seed/properties/part/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned.properties.seed.properties.part.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned.properties.seed.properties.part,data:data138};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
}
}
else {
const err423 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned/seed",schemaPath:"#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/seed/type",keyword:"type",params:{type: "object"},schema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned.properties.seed.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned.properties.seed,data:data134};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
}
if(data132.report_workdays !== undefined){
let data139 = data132.report_workdays;
const _errs443 = errors;
let valid85 = false;
let passing30 = null;
const _errs444 = errors;
if(!(((typeof data139 == "number") && (!(data139 % 1) && !isNaN(data139))) && (isFinite(data139)))){
const err424 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned/report_workdays",schemaPath:"#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/report_workdays/oneOf/0/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned.properties.report_workdays.oneOf[0].type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned.properties.report_workdays.oneOf[0],data:data139};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
if((typeof data139 == "number") && (isFinite(data139))){
if(data139 < 0 || isNaN(data139)){
const err425 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned/report_workdays",schemaPath:"#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/report_workdays/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned.properties.report_workdays.oneOf[0],data:data139};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
}
var _valid30 = _errs444 === errors;
if(_valid30){
valid85 = true;
passing30 = 0;
}
const _errs446 = errors;
if(data139 && typeof data139 == "object" && !Array.isArray(data139)){
if(data139.param === undefined){
const err426 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned/report_workdays",schemaPath:"#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/report_workdays/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned.properties.report_workdays.oneOf[1].required,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned.properties.report_workdays.oneOf[1],data:data139};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
for(const key45 in data139){
if(!(((key45 === "param") || (key45 === "by")) || (key45 === "part"))){
const err427 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned/report_workdays",schemaPath:"#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/report_workdays/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},schema:false,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned.properties.report_workdays.oneOf[1],data:data139};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
if(data139.param !== undefined){
let data140 = data139.param;
if(typeof data140 === "string"){
if(func2(data140) < 1){
const err428 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned/report_workdays/param",schemaPath:"#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/report_workdays/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned.properties.report_workdays.oneOf[1].properties.param,data:data140};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
}
else {
const err429 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned/report_workdays/param",schemaPath:"#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/report_workdays/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned.properties.report_workdays.oneOf[1].properties.param.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned.properties.report_workdays.oneOf[1].properties.param,data:data140};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
}
if(data139.by !== undefined){
let data141 = data139.by;
const _errs452 = errors;
let valid87 = false;
let passing31 = null;
const _errs453 = errors;
if(typeof data141 === "string"){
if(func2(data141) < 1){
const err430 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned/report_workdays/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/report_workdays/oneOf/1/properties/by/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned.properties.report_workdays.oneOf[1].properties.by.oneOf[0],data:data141};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
}
else {
const err431 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned/report_workdays/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/report_workdays/oneOf/1/properties/by/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned.properties.report_workdays.oneOf[1].properties.by.oneOf[0].type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned.properties.report_workdays.oneOf[1].properties.by.oneOf[0],data:data141};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
var _valid31 = _errs453 === errors;
if(_valid31){
valid87 = true;
passing31 = 0;
}
const _errs455 = errors;
if(data141 && typeof data141 == "object" && !Array.isArray(data141)){
if(data141.param === undefined){
const err432 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned/report_workdays/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/report_workdays/oneOf/1/properties/by/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned.properties.report_workdays.oneOf[1].properties.by.oneOf[1].required,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned.properties.report_workdays.oneOf[1].properties.by.oneOf[1],data:data141};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
for(const key46 in data141){
if(!(key46 === "param")){
const err433 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned/report_workdays/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/report_workdays/oneOf/1/properties/by/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},schema:false,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned.properties.report_workdays.oneOf[1].properties.by.oneOf[1],data:data141};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
}
if(data141.param !== undefined){
let data142 = data141.param;
if(typeof data142 === "string"){
if(func2(data142) < 1){
const err434 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned/report_workdays/by/param",schemaPath:"#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/report_workdays/oneOf/1/properties/by/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned.properties.report_workdays.oneOf[1].properties.by.oneOf[1].properties.param,data:data142};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
}
else {
const err435 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned/report_workdays/by/param",schemaPath:"#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/report_workdays/oneOf/1/properties/by/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned.properties.report_workdays.oneOf[1].properties.by.oneOf[1].properties.param.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned.properties.report_workdays.oneOf[1].properties.by.oneOf[1].properties.param,data:data142};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
}
}
else {
const err436 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned/report_workdays/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/report_workdays/oneOf/1/properties/by/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned.properties.report_workdays.oneOf[1].properties.by.oneOf[1].type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned.properties.report_workdays.oneOf[1].properties.by.oneOf[1],data:data141};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
var _valid31 = _errs455 === errors;
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
const err437 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned/report_workdays/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/report_workdays/oneOf/1/properties/by/oneOf",keyword:"oneOf",params:{passingSchemas: passing31},schema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned.properties.report_workdays.oneOf[1].properties.by.oneOf,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned.properties.report_workdays.oneOf[1].properties.by,data:data141};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
else {
errors = _errs452;
if(vErrors !== null){
if(_errs452){
vErrors.length = _errs452;
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
const err438 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned/report_workdays/part",schemaPath:"#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/report_workdays/oneOf/1/properties/part/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned.properties.report_workdays.oneOf[1].properties.part,data:data143};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
}
else {
const err439 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned/report_workdays/part",schemaPath:"#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/report_workdays/oneOf/1/properties/part/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned.properties.report_workdays.oneOf[1].properties.part.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned.properties.report_workdays.oneOf[1].properties.part,data:data143};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
}
}
else {
const err440 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned/report_workdays",schemaPath:"#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/report_workdays/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned.properties.report_workdays.oneOf[1].type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned.properties.report_workdays.oneOf[1],data:data139};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
var _valid30 = _errs446 === errors;
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
const err441 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned/report_workdays",schemaPath:"#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/report_workdays/oneOf",keyword:"oneOf",params:{passingSchemas: passing30},schema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned.properties.report_workdays.oneOf,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned.properties.report_workdays,data:data139};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
else {
errors = _errs443;
if(vErrors !== null){
if(_errs443){
vErrors.length = _errs443;
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
const err442 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned/match",schemaPath:"#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/match/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47},schema:false,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned.properties.match,data:data144};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
}
if(data144.subject !== undefined){
let data145 = data144.subject;
if(typeof data145 === "string"){
if(func2(data145) < 1){
const err443 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned/match/subject",schemaPath:"#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/match/properties/subject/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned.properties.match.properties.subject,data:data145};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
}
else {
const err444 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned/match/subject",schemaPath:"#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/match/properties/subject/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned.properties.match.properties.subject.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned.properties.match.properties.subject,data:data145};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
}
if(data144.period !== undefined){
let data146 = data144.period;
if(typeof data146 === "string"){
if(func2(data146) < 1){
const err445 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned/match/period",schemaPath:"#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/match/properties/period/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned.properties.match.properties.period,data:data146};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
}
else {
const err446 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned/match/period",schemaPath:"#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/match/properties/period/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned.properties.match.properties.period.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned.properties.match.properties.period,data:data146};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
}
if(data144.task !== undefined){
let data147 = data144.task;
if(typeof data147 === "string"){
if(func2(data147) < 1){
const err447 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned/match/task",schemaPath:"#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/match/properties/task/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned.properties.match.properties.task,data:data147};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
}
else {
const err448 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned/match/task",schemaPath:"#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/match/properties/task/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned.properties.match.properties.task.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned.properties.match.properties.task,data:data147};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
}
if(data144.plan !== undefined){
let data148 = data144.plan;
if(typeof data148 === "string"){
if(func2(data148) < 1){
const err449 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned/match/plan",schemaPath:"#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/match/properties/plan/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned.properties.match.properties.plan,data:data148};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
}
else {
const err450 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned/match/plan",schemaPath:"#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/match/properties/plan/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned.properties.match.properties.plan.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned.properties.match.properties.plan,data:data148};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
}
if(data144.from !== undefined){
let data149 = data144.from;
if(typeof data149 === "string"){
if(func2(data149) < 1){
const err451 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned/match/from",schemaPath:"#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/match/properties/from/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned.properties.match.properties.from,data:data149};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
}
else {
const err452 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned/match/from",schemaPath:"#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/match/properties/from/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned.properties.match.properties.from.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned.properties.match.properties.from,data:data149};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
}
if(data144.to !== undefined){
let data150 = data144.to;
if(typeof data150 === "string"){
if(func2(data150) < 1){
const err453 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned/match/to",schemaPath:"#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/match/properties/to/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned.properties.match.properties.to,data:data150};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
}
else {
const err454 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned/match/to",schemaPath:"#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/match/properties/to/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned.properties.match.properties.to.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned.properties.match.properties.to,data:data150};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
}
}
else {
const err455 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned/match",schemaPath:"#/properties/requirements/items/properties/due/oneOf/4/properties/planned/properties/match/type",keyword:"type",params:{type: "object"},schema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned.properties.match.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned.properties.match,data:data144};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
}
}
else {
const err456 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned",schemaPath:"#/properties/requirements/items/properties/due/oneOf/4/properties/planned/type",keyword:"type",params:{type: "object"},schema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.planned,data:data132};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
}
}
else {
const err457 = {instancePath:instancePath+"/requirements/" + i0+"/due",schemaPath:"#/properties/requirements/items/properties/due/oneOf/4/type",keyword:"type",params:{type: "object"},schema:schema31.properties.requirements.items.properties.due.oneOf[4].type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[4],data:data22};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
var _valid2 = _errs418 === errors;
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
const _errs477 = errors;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.standing === undefined){
const err458 = {instancePath:instancePath+"/requirements/" + i0+"/due",schemaPath:"#/properties/requirements/items/properties/due/oneOf/5/required",keyword:"required",params:{missingProperty: "standing"},schema:schema31.properties.requirements.items.properties.due.oneOf[5].required,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[5],data:data22};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
for(const key48 in data22){
if(!(key48 === "standing")){
const err459 = {instancePath:instancePath+"/requirements/" + i0+"/due",schemaPath:"#/properties/requirements/items/properties/due/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48},schema:false,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[5],data:data22};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
}
if(data22.standing !== undefined){
let data151 = data22.standing;
if(data151 && typeof data151 == "object" && !Array.isArray(data151)){
for(const key49 in data151){
if(!(((key49 === "findings_row") || (key49 === "aside")) || (key49 === "records"))){
const err460 = {instancePath:instancePath+"/requirements/" + i0+"/due/standing",schemaPath:"#/properties/requirements/items/properties/due/oneOf/5/properties/standing/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49},schema:false,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[5].properties.standing,data:data151};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
}
if(data151.findings_row !== undefined){
let data152 = data151.findings_row;
if(typeof data152 === "string"){
if(func2(data152) < 1){
const err461 = {instancePath:instancePath+"/requirements/" + i0+"/due/standing/findings_row",schemaPath:"#/properties/requirements/items/properties/due/oneOf/5/properties/standing/properties/findings_row/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[5].properties.standing.properties.findings_row,data:data152};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
}
else {
const err462 = {instancePath:instancePath+"/requirements/" + i0+"/due/standing/findings_row",schemaPath:"#/properties/requirements/items/properties/due/oneOf/5/properties/standing/properties/findings_row/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[5].properties.standing.properties.findings_row.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[5].properties.standing.properties.findings_row,data:data152};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
}
if(data151.aside !== undefined){
let data153 = data151.aside;
if(typeof data153 === "string"){
if(func2(data153) < 1){
const err463 = {instancePath:instancePath+"/requirements/" + i0+"/due/standing/aside",schemaPath:"#/properties/requirements/items/properties/due/oneOf/5/properties/standing/properties/aside/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[5].properties.standing.properties.aside,data:data153};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
}
else {
const err464 = {instancePath:instancePath+"/requirements/" + i0+"/due/standing/aside",schemaPath:"#/properties/requirements/items/properties/due/oneOf/5/properties/standing/properties/aside/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[5].properties.standing.properties.aside.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[5].properties.standing.properties.aside,data:data153};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
}
if(data151.records !== undefined){
let data154 = data151.records;
if(data154 && typeof data154 == "object" && !Array.isArray(data154)){
if(data154.kind === undefined){
const err465 = {instancePath:instancePath+"/requirements/" + i0+"/due/standing/records",schemaPath:"#/properties/requirements/items/properties/due/oneOf/5/properties/standing/properties/records/required",keyword:"required",params:{missingProperty: "kind"},schema:schema31.properties.requirements.items.properties.due.oneOf[5].properties.standing.properties.records.required,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[5].properties.standing.properties.records,data:data154};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
for(const key50 in data154){
if(!((key50 === "kind") || (key50 === "where"))){
const err466 = {instancePath:instancePath+"/requirements/" + i0+"/due/standing/records",schemaPath:"#/properties/requirements/items/properties/due/oneOf/5/properties/standing/properties/records/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50},schema:false,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[5].properties.standing.properties.records,data:data154};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
}
if(data154.kind !== undefined){
let data155 = data154.kind;
if(typeof data155 === "string"){
if(func2(data155) < 1){
const err467 = {instancePath:instancePath+"/requirements/" + i0+"/due/standing/records/kind",schemaPath:"#/properties/requirements/items/properties/due/oneOf/5/properties/standing/properties/records/properties/kind/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[5].properties.standing.properties.records.properties.kind,data:data155};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
}
else {
const err468 = {instancePath:instancePath+"/requirements/" + i0+"/due/standing/records/kind",schemaPath:"#/properties/requirements/items/properties/due/oneOf/5/properties/standing/properties/records/properties/kind/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[5].properties.standing.properties.records.properties.kind.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[5].properties.standing.properties.records.properties.kind,data:data155};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
}
if(data154.where !== undefined){
let data156 = data154.where;
const _errs493 = errors;
let valid93 = false;
let passing32 = null;
const _errs494 = errors;
if(typeof data156 === "string"){
if(func2(data156) < 1){
const err469 = {instancePath:instancePath+"/requirements/" + i0+"/due/standing/records/where",schemaPath:"#/properties/requirements/items/properties/due/oneOf/5/properties/standing/properties/records/properties/where/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[5].properties.standing.properties.records.properties.where.oneOf[0],data:data156};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
}
else {
const err470 = {instancePath:instancePath+"/requirements/" + i0+"/due/standing/records/where",schemaPath:"#/properties/requirements/items/properties/due/oneOf/5/properties/standing/properties/records/properties/where/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[5].properties.standing.properties.records.properties.where.oneOf[0].type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[5].properties.standing.properties.records.properties.where.oneOf[0],data:data156};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
var _valid32 = _errs494 === errors;
if(_valid32){
valid93 = true;
passing32 = 0;
}
const _errs496 = errors;
if(data156 && typeof data156 == "object" && !Array.isArray(data156)){
if(data156.param === undefined){
const err471 = {instancePath:instancePath+"/requirements/" + i0+"/due/standing/records/where",schemaPath:"#/properties/requirements/items/properties/due/oneOf/5/properties/standing/properties/records/properties/where/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.requirements.items.properties.due.oneOf[5].properties.standing.properties.records.properties.where.oneOf[1].required,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[5].properties.standing.properties.records.properties.where.oneOf[1],data:data156};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
for(const key51 in data156){
if(!(((key51 === "param") || (key51 === "by")) || (key51 === "part"))){
const err472 = {instancePath:instancePath+"/requirements/" + i0+"/due/standing/records/where",schemaPath:"#/properties/requirements/items/properties/due/oneOf/5/properties/standing/properties/records/properties/where/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51},schema:false,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[5].properties.standing.properties.records.properties.where.oneOf[1],data:data156};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
}
if(data156.param !== undefined){
let data157 = data156.param;
if(typeof data157 === "string"){
if(func2(data157) < 1){
const err473 = {instancePath:instancePath+"/requirements/" + i0+"/due/standing/records/where/param",schemaPath:"#/properties/requirements/items/properties/due/oneOf/5/properties/standing/properties/records/properties/where/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[5].properties.standing.properties.records.properties.where.oneOf[1].properties.param,data:data157};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
}
else {
const err474 = {instancePath:instancePath+"/requirements/" + i0+"/due/standing/records/where/param",schemaPath:"#/properties/requirements/items/properties/due/oneOf/5/properties/standing/properties/records/properties/where/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[5].properties.standing.properties.records.properties.where.oneOf[1].properties.param.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[5].properties.standing.properties.records.properties.where.oneOf[1].properties.param,data:data157};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
}
if(data156.by !== undefined){
let data158 = data156.by;
const _errs502 = errors;
let valid95 = false;
let passing33 = null;
const _errs503 = errors;
if(typeof data158 === "string"){
if(func2(data158) < 1){
const err475 = {instancePath:instancePath+"/requirements/" + i0+"/due/standing/records/where/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/5/properties/standing/properties/records/properties/where/oneOf/1/properties/by/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[5].properties.standing.properties.records.properties.where.oneOf[1].properties.by.oneOf[0],data:data158};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
}
else {
const err476 = {instancePath:instancePath+"/requirements/" + i0+"/due/standing/records/where/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/5/properties/standing/properties/records/properties/where/oneOf/1/properties/by/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[5].properties.standing.properties.records.properties.where.oneOf[1].properties.by.oneOf[0].type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[5].properties.standing.properties.records.properties.where.oneOf[1].properties.by.oneOf[0],data:data158};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
var _valid33 = _errs503 === errors;
if(_valid33){
valid95 = true;
passing33 = 0;
}
const _errs505 = errors;
if(data158 && typeof data158 == "object" && !Array.isArray(data158)){
if(data158.param === undefined){
const err477 = {instancePath:instancePath+"/requirements/" + i0+"/due/standing/records/where/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/5/properties/standing/properties/records/properties/where/oneOf/1/properties/by/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.requirements.items.properties.due.oneOf[5].properties.standing.properties.records.properties.where.oneOf[1].properties.by.oneOf[1].required,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[5].properties.standing.properties.records.properties.where.oneOf[1].properties.by.oneOf[1],data:data158};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
for(const key52 in data158){
if(!(key52 === "param")){
const err478 = {instancePath:instancePath+"/requirements/" + i0+"/due/standing/records/where/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/5/properties/standing/properties/records/properties/where/oneOf/1/properties/by/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52},schema:false,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[5].properties.standing.properties.records.properties.where.oneOf[1].properties.by.oneOf[1],data:data158};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
}
if(data158.param !== undefined){
let data159 = data158.param;
if(typeof data159 === "string"){
if(func2(data159) < 1){
const err479 = {instancePath:instancePath+"/requirements/" + i0+"/due/standing/records/where/by/param",schemaPath:"#/properties/requirements/items/properties/due/oneOf/5/properties/standing/properties/records/properties/where/oneOf/1/properties/by/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[5].properties.standing.properties.records.properties.where.oneOf[1].properties.by.oneOf[1].properties.param,data:data159};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
}
else {
const err480 = {instancePath:instancePath+"/requirements/" + i0+"/due/standing/records/where/by/param",schemaPath:"#/properties/requirements/items/properties/due/oneOf/5/properties/standing/properties/records/properties/where/oneOf/1/properties/by/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[5].properties.standing.properties.records.properties.where.oneOf[1].properties.by.oneOf[1].properties.param.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[5].properties.standing.properties.records.properties.where.oneOf[1].properties.by.oneOf[1].properties.param,data:data159};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
}
}
else {
const err481 = {instancePath:instancePath+"/requirements/" + i0+"/due/standing/records/where/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/5/properties/standing/properties/records/properties/where/oneOf/1/properties/by/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.requirements.items.properties.due.oneOf[5].properties.standing.properties.records.properties.where.oneOf[1].properties.by.oneOf[1].type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[5].properties.standing.properties.records.properties.where.oneOf[1].properties.by.oneOf[1],data:data158};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
var _valid33 = _errs505 === errors;
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
const err482 = {instancePath:instancePath+"/requirements/" + i0+"/due/standing/records/where/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/5/properties/standing/properties/records/properties/where/oneOf/1/properties/by/oneOf",keyword:"oneOf",params:{passingSchemas: passing33},schema:schema31.properties.requirements.items.properties.due.oneOf[5].properties.standing.properties.records.properties.where.oneOf[1].properties.by.oneOf,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[5].properties.standing.properties.records.properties.where.oneOf[1].properties.by,data:data158};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
else {
errors = _errs502;
if(vErrors !== null){
if(_errs502){
vErrors.length = _errs502;
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
const err483 = {instancePath:instancePath+"/requirements/" + i0+"/due/standing/records/where/part",schemaPath:"#/properties/requirements/items/properties/due/oneOf/5/properties/standing/properties/records/properties/where/oneOf/1/properties/part/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[5].properties.standing.properties.records.properties.where.oneOf[1].properties.part,data:data160};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
}
else {
const err484 = {instancePath:instancePath+"/requirements/" + i0+"/due/standing/records/where/part",schemaPath:"#/properties/requirements/items/properties/due/oneOf/5/properties/standing/properties/records/properties/where/oneOf/1/properties/part/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[5].properties.standing.properties.records.properties.where.oneOf[1].properties.part.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[5].properties.standing.properties.records.properties.where.oneOf[1].properties.part,data:data160};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
}
}
else {
const err485 = {instancePath:instancePath+"/requirements/" + i0+"/due/standing/records/where",schemaPath:"#/properties/requirements/items/properties/due/oneOf/5/properties/standing/properties/records/properties/where/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.requirements.items.properties.due.oneOf[5].properties.standing.properties.records.properties.where.oneOf[1].type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[5].properties.standing.properties.records.properties.where.oneOf[1],data:data156};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
var _valid32 = _errs496 === errors;
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
const err486 = {instancePath:instancePath+"/requirements/" + i0+"/due/standing/records/where",schemaPath:"#/properties/requirements/items/properties/due/oneOf/5/properties/standing/properties/records/properties/where/oneOf",keyword:"oneOf",params:{passingSchemas: passing32},schema:schema31.properties.requirements.items.properties.due.oneOf[5].properties.standing.properties.records.properties.where.oneOf,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[5].properties.standing.properties.records.properties.where,data:data156};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
else {
errors = _errs493;
if(vErrors !== null){
if(_errs493){
vErrors.length = _errs493;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err487 = {instancePath:instancePath+"/requirements/" + i0+"/due/standing/records",schemaPath:"#/properties/requirements/items/properties/due/oneOf/5/properties/standing/properties/records/type",keyword:"type",params:{type: "object"},schema:schema31.properties.requirements.items.properties.due.oneOf[5].properties.standing.properties.records.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[5].properties.standing.properties.records,data:data154};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
}
}
else {
const err488 = {instancePath:instancePath+"/requirements/" + i0+"/due/standing",schemaPath:"#/properties/requirements/items/properties/due/oneOf/5/properties/standing/type",keyword:"type",params:{type: "object"},schema:schema31.properties.requirements.items.properties.due.oneOf[5].properties.standing.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[5].properties.standing,data:data151};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
}
}
else {
const err489 = {instancePath:instancePath+"/requirements/" + i0+"/due",schemaPath:"#/properties/requirements/items/properties/due/oneOf/5/type",keyword:"type",params:{type: "object"},schema:schema31.properties.requirements.items.properties.due.oneOf[5].type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[5],data:data22};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
var _valid2 = _errs477 === errors;
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
const err490 = {instancePath:instancePath+"/requirements/" + i0+"/due",schemaPath:"#/properties/requirements/items/properties/due/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},schema:schema31.properties.requirements.items.properties.due.oneOf,parentSchema:schema31.properties.requirements.items.properties.due,data:data22};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
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
const err491 = {instancePath:instancePath+"/requirements/" + i0,schemaPath:"#/properties/requirements/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.requirements.items.type,parentSchema:schema31.properties.requirements.items,data:data1};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
}
}
else {
const err492 = {instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/type",keyword:"type",params:{type: "array"},schema:schema31.properties.requirements.type,parentSchema:schema31.properties.requirements,data:data0};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
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
const err493 = {instancePath:instancePath+"/conditions/" + i5,schemaPath:"#/properties/conditions/items/required",keyword:"required",params:{missingProperty: "id"},schema:schema31.properties.conditions.items.required,parentSchema:schema31.properties.conditions.items,data:data162};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
if(data162.title === undefined){
const err494 = {instancePath:instancePath+"/conditions/" + i5,schemaPath:"#/properties/conditions/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema31.properties.conditions.items.required,parentSchema:schema31.properties.conditions.items,data:data162};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
if(data162.clause === undefined){
const err495 = {instancePath:instancePath+"/conditions/" + i5,schemaPath:"#/properties/conditions/items/required",keyword:"required",params:{missingProperty: "clause"},schema:schema31.properties.conditions.items.required,parentSchema:schema31.properties.conditions.items,data:data162};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
for(const key53 in data162){
if(!(((((key53 === "id") || (key53 === "title")) || (key53 === "clause")) || (key53 === "rules")) || (key53 === "panel"))){
const err496 = {instancePath:instancePath+"/conditions/" + i5,schemaPath:"#/properties/conditions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53},schema:false,parentSchema:schema31.properties.conditions.items,data:data162};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
}
if(data162.id !== undefined){
let data163 = data162.id;
if(typeof data163 === "string"){
if(func2(data163) < 1){
const err497 = {instancePath:instancePath+"/conditions/" + i5+"/id",schemaPath:"#/properties/conditions/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.conditions.items.properties.id,data:data163};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
if(!pattern4.test(data163)){
const err498 = {instancePath:instancePath+"/conditions/" + i5+"/id",schemaPath:"#/properties/conditions/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.conditions.items.properties.id,data:data163};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
}
else {
const err499 = {instancePath:instancePath+"/conditions/" + i5+"/id",schemaPath:"#/properties/conditions/items/properties/id/type",keyword:"type",params:{type: "string"},schema:schema31.properties.conditions.items.properties.id.type,parentSchema:schema31.properties.conditions.items.properties.id,data:data163};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
}
if(data162.title !== undefined){
let data164 = data162.title;
if(typeof data164 === "string"){
if(func2(data164) < 1){
const err500 = {instancePath:instancePath+"/conditions/" + i5+"/title",schemaPath:"#/properties/conditions/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.conditions.items.properties.title,data:data164};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
}
else {
const err501 = {instancePath:instancePath+"/conditions/" + i5+"/title",schemaPath:"#/properties/conditions/items/properties/title/type",keyword:"type",params:{type: "string"},schema:schema31.properties.conditions.items.properties.title.type,parentSchema:schema31.properties.conditions.items.properties.title,data:data164};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
}
if(data162.clause !== undefined){
let data165 = data162.clause;
if(typeof data165 === "string"){
if(func2(data165) < 1){
const err502 = {instancePath:instancePath+"/conditions/" + i5+"/clause",schemaPath:"#/properties/conditions/items/properties/clause/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.conditions.items.properties.clause,data:data165};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
if(!pattern4.test(data165)){
const err503 = {instancePath:instancePath+"/conditions/" + i5+"/clause",schemaPath:"#/properties/conditions/items/properties/clause/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.conditions.items.properties.clause,data:data165};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
}
else {
const err504 = {instancePath:instancePath+"/conditions/" + i5+"/clause",schemaPath:"#/properties/conditions/items/properties/clause/type",keyword:"type",params:{type: "string"},schema:schema31.properties.conditions.items.properties.clause.type,parentSchema:schema31.properties.conditions.items.properties.clause,data:data165};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
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
const err505 = {instancePath:instancePath+"/conditions/" + i5+"/rules/" + i6,schemaPath:"#/properties/conditions/items/properties/rules/items/type",keyword:"type",params:{type: "string"},schema:schema31.properties.conditions.items.properties.rules.items.type,parentSchema:schema31.properties.conditions.items.properties.rules.items,data:data167};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
}
}
else {
const err506 = {instancePath:instancePath+"/conditions/" + i5+"/rules",schemaPath:"#/properties/conditions/items/properties/rules/type",keyword:"type",params:{type: "array"},schema:schema31.properties.conditions.items.properties.rules.type,parentSchema:schema31.properties.conditions.items.properties.rules,data:data166};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
}
if(data162.panel !== undefined){
let data168 = data162.panel;
if(typeof data168 !== "boolean"){
const err507 = {instancePath:instancePath+"/conditions/" + i5+"/panel",schemaPath:"#/properties/conditions/items/properties/panel/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.conditions.items.properties.panel.type,parentSchema:schema31.properties.conditions.items.properties.panel,data:data168};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
}
}
else {
const err508 = {instancePath:instancePath+"/conditions/" + i5,schemaPath:"#/properties/conditions/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.conditions.items.type,parentSchema:schema31.properties.conditions.items,data:data162};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
}
}
else {
const err509 = {instancePath:instancePath+"/conditions",schemaPath:"#/properties/conditions/type",keyword:"type",params:{type: "array"},schema:schema31.properties.conditions.type,parentSchema:schema31.properties.conditions,data:data161};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
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
const err510 = {instancePath:instancePath+"/panel_items/" + i7,schemaPath:"#/properties/panel_items/items/required",keyword:"required",params:{missingProperty: "id"},schema:schema31.properties.panel_items.items.required,parentSchema:schema31.properties.panel_items.items,data:data170};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
if(data170.title === undefined){
const err511 = {instancePath:instancePath+"/panel_items/" + i7,schemaPath:"#/properties/panel_items/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema31.properties.panel_items.items.required,parentSchema:schema31.properties.panel_items.items,data:data170};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
if(data170.clause === undefined){
const err512 = {instancePath:instancePath+"/panel_items/" + i7,schemaPath:"#/properties/panel_items/items/required",keyword:"required",params:{missingProperty: "clause"},schema:schema31.properties.panel_items.items.required,parentSchema:schema31.properties.panel_items.items,data:data170};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
if(data170.basis === undefined){
const err513 = {instancePath:instancePath+"/panel_items/" + i7,schemaPath:"#/properties/panel_items/items/required",keyword:"required",params:{missingProperty: "basis"},schema:schema31.properties.panel_items.items.required,parentSchema:schema31.properties.panel_items.items,data:data170};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
for(const key54 in data170){
if(!((((key54 === "id") || (key54 === "title")) || (key54 === "clause")) || (key54 === "basis"))){
const err514 = {instancePath:instancePath+"/panel_items/" + i7,schemaPath:"#/properties/panel_items/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54},schema:false,parentSchema:schema31.properties.panel_items.items,data:data170};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
}
if(data170.id !== undefined){
let data171 = data170.id;
if(typeof data171 === "string"){
if(func2(data171) < 1){
const err515 = {instancePath:instancePath+"/panel_items/" + i7+"/id",schemaPath:"#/properties/panel_items/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.panel_items.items.properties.id,data:data171};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
if(!pattern4.test(data171)){
const err516 = {instancePath:instancePath+"/panel_items/" + i7+"/id",schemaPath:"#/properties/panel_items/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.panel_items.items.properties.id,data:data171};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
}
else {
const err517 = {instancePath:instancePath+"/panel_items/" + i7+"/id",schemaPath:"#/properties/panel_items/items/properties/id/type",keyword:"type",params:{type: "string"},schema:schema31.properties.panel_items.items.properties.id.type,parentSchema:schema31.properties.panel_items.items.properties.id,data:data171};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
}
if(data170.title !== undefined){
let data172 = data170.title;
if(typeof data172 === "string"){
if(func2(data172) < 1){
const err518 = {instancePath:instancePath+"/panel_items/" + i7+"/title",schemaPath:"#/properties/panel_items/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.panel_items.items.properties.title,data:data172};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
}
else {
const err519 = {instancePath:instancePath+"/panel_items/" + i7+"/title",schemaPath:"#/properties/panel_items/items/properties/title/type",keyword:"type",params:{type: "string"},schema:schema31.properties.panel_items.items.properties.title.type,parentSchema:schema31.properties.panel_items.items.properties.title,data:data172};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
}
if(data170.clause !== undefined){
let data173 = data170.clause;
if(typeof data173 === "string"){
if(func2(data173) < 1){
const err520 = {instancePath:instancePath+"/panel_items/" + i7+"/clause",schemaPath:"#/properties/panel_items/items/properties/clause/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.panel_items.items.properties.clause,data:data173};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
if(!pattern4.test(data173)){
const err521 = {instancePath:instancePath+"/panel_items/" + i7+"/clause",schemaPath:"#/properties/panel_items/items/properties/clause/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.panel_items.items.properties.clause,data:data173};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
}
else {
const err522 = {instancePath:instancePath+"/panel_items/" + i7+"/clause",schemaPath:"#/properties/panel_items/items/properties/clause/type",keyword:"type",params:{type: "string"},schema:schema31.properties.panel_items.items.properties.clause.type,parentSchema:schema31.properties.panel_items.items.properties.clause,data:data173};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
}
if(data170.basis !== undefined){
let data174 = data170.basis;
if(Array.isArray(data174)){
if(data174.length < 1){
const err523 = {instancePath:instancePath+"/panel_items/" + i7+"/basis",schemaPath:"#/properties/panel_items/items/properties/basis/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties.panel_items.items.properties.basis,data:data174};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
const len8 = data174.length;
for(let i8=0; i8<len8; i8++){
let data175 = data174[i8];
if(typeof data175 === "string"){
if(func2(data175) < 1){
const err524 = {instancePath:instancePath+"/panel_items/" + i7+"/basis/" + i8,schemaPath:"#/properties/panel_items/items/properties/basis/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.panel_items.items.properties.basis.items,data:data175};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
}
else {
const err525 = {instancePath:instancePath+"/panel_items/" + i7+"/basis/" + i8,schemaPath:"#/properties/panel_items/items/properties/basis/items/type",keyword:"type",params:{type: "string"},schema:schema31.properties.panel_items.items.properties.basis.items.type,parentSchema:schema31.properties.panel_items.items.properties.basis.items,data:data175};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
}
}
else {
const err526 = {instancePath:instancePath+"/panel_items/" + i7+"/basis",schemaPath:"#/properties/panel_items/items/properties/basis/type",keyword:"type",params:{type: "array"},schema:schema31.properties.panel_items.items.properties.basis.type,parentSchema:schema31.properties.panel_items.items.properties.basis,data:data174};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
}
}
else {
const err527 = {instancePath:instancePath+"/panel_items/" + i7,schemaPath:"#/properties/panel_items/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.panel_items.items.type,parentSchema:schema31.properties.panel_items.items,data:data170};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
}
}
else {
const err528 = {instancePath:instancePath+"/panel_items",schemaPath:"#/properties/panel_items/type",keyword:"type",params:{type: "array"},schema:schema31.properties.panel_items.type,parentSchema:schema31.properties.panel_items,data:data169};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
}
}
else {
const err529 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
});
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

module.exports = validate20;
module.exports.default = validate20;

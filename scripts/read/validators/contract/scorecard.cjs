// Generated from schemas by `npm run generate`. Do not edit.
"use strict";
const { Refusal } = require("../../refusal.cjs");
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://yanshou.invalid/schemas/contract/scorecard.schema.json","title":"考核表","description":"考核表：表的样子、怎样从事实算扣分与得分、怎样汇总与折算付款；每个词的说明与算例见 docs/scorecard.md","type":"object","properties":{"version":{"title":"语言版本","description":"计分语言的版本：1 只有按次、按迟延、整项不得分；2 另有指标、周期、权重、付款等全部的词","enum":[1,2]},"title":{"title":"表名","description":"考核表的标题","type":"string","minLength":1},"clause":{"title":"条款","description":"考核表所在条款","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"columns":{"title":"栏目","description":"表头，按原表顺序；恰好六栏：项目、内容、标准、分值、评分、备注的叫法","type":"array","items":{"type":"string","minLength":1},"minItems":6,"maxItems":6},"base":{"title":"满分","description":"百分制写 100；只扣不计总分的表写 null","oneOf":[{"type":"integer","minimum":1},{"type":"null"}]},"unit":{"title":"单位","description":"分、元等","type":"string","minLength":1},"policy":{"title":"同一事实多行","description":"most-specific 只在最具体的一行扣；reviewer 另计入甲方认定写明的行；all 各行都扣","oneOf":[{"title":"同一事实多行","description":"most-specific 只在最具体的一行扣；reviewer 另计入甲方认定写明的行；all 各行都扣","enum":["most-specific","reviewer","all"]},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"round":{"title":"舍入","description":"总分取到几位小数，或取到某个数的整倍数；例如 {digits: 1, mode: half-up}","oneOf":[{"title":"舍入","description":"取到第几位小数，或取到某个数的整倍数","type":"object","properties":{"digits":{"title":"小数位","description":"0 到 4","type":"integer","minimum":0,"maximum":4},"step":{"title":"步长","description":"取到它的整倍数，例如 \"0.5\"；与 digits 写一个","type":"string","pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"带引号的小数，如 \"0.5\""},"mode":{"title":"方式","description":"half-up 四舍五入；half-even 四舍六入五成双；floor 舍去；ceil 进位","enum":["half-up","half-even","floor","ceil"]}},"required":["mode"],"additionalProperties":false,"x-value":"#/$defs/rounding"},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"groups":{"title":"考核项目","description":"第一栏","type":"array","items":{"title":"组","description":"一个考核项目","type":"object","properties":{"id":{"title":"短名","description":"例如 fault","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"title":{"title":"名称","description":"例如 故障处理","type":"string","minLength":1},"max":{"title":"组分值","description":"原表写明的本组分值","oneOf":[{"type":"integer"},{"type":"string","pattern":"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"}],"x-form":"整数，或带引号的小数，如 \"0.5\""},"weight":{"title":"权重","description":"本组占总分的份额；各组加起来等于 weights","type":["integer","string"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\""},"cap":{"title":"本组最多扣","description":"本组各行一共最多扣多少","type":["integer","string","object"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}、{by, table}、{share}"}},"required":["id","title"],"additionalProperties":false}},"rows":{"title":"考核内容","description":"逐行","type":"array","items":{"title":"行","description":"考核表的一行","type":"object","properties":{"id":{"title":"短名","description":"其他文件引用的行名，例如 service.response","type":"string","minLength":1,"pattern":"^[a-z0-9-]+(\\.[a-z0-9-]+)*$","x-form":"小写英文，可用点分层"},"group":{"title":"所属项目","description":"groups 里的短名","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"criterion":{"title":"考核内容","description":"第二栏，照原表","type":"string","minLength":1},"short":{"title":"简称","description":"百分条下面的短名，不超过 6 字","type":"string","minLength":1},"clause":{"title":"条款","description":"本行所在条款","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"standard":{"title":"考核标准要点","description":"用自己的短句写标准","type":"string","minLength":1},"text":{"title":"考核标准原文","description":"甲方提供时填写，打印时代替要点","type":"string","minLength":1},"max":{"title":"分值","description":"第四栏；只扣不计总分的表、加分行不写","type":["integer","string"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\""},"note":{"title":"备注","description":"第六栏，照原表","type":"string","minLength":1},"specificity":{"title":"具体程度","description":"数字越大越具体，一事多行时优先","type":"integer","minimum":0},"cap":{"title":"本行上限","description":"本行最多扣（加分行最多加）多少；不写则为本行分值","type":["integer","string","object"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}、{by, table}、{share}"},"rules":{"title":"计分规则","description":"怎样从事实算扣分","type":"array","items":{"title":"计分规则","description":"一条规则把一类事实换算成扣分或得分；count、late、rate、band、linear、binary、knockout、hint 恰写一个","type":"object","properties":{"id":{"title":"短名","description":"在本行内唯一","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"title":{"title":"名称","description":"扣分说明里的话，例如 未按计划巡检","type":"string","minLength":1},"clause":{"title":"条款","description":"依据条款，不写则用本行的","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"event":{"title":"事件","description":"事实是什么事；同一来源同一事件只扣一次","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"from":{"title":"事实来源","description":"三选一：一种或几种记录、一项或几项要求的到期情况、甲方的认定；例如 {records: [incident]}、{findings: row}","oneOf":[{"title":"记录","description":"从记录筛选","type":"object","properties":{"records":{"title":"种类","description":"记录种类","type":"array","items":{"type":"string"},"minItems":1}},"required":["records"],"additionalProperties":false},{"title":"要求","description":"从要求的到期情况筛选","type":"object","properties":{"occurrences":{"title":"要求","description":"要求短名；可由参数给出一份清单","oneOf":[{"title":"要求","description":"要求短名","type":"array","items":{"type":"string"},"minItems":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]}},"required":["occurrences"],"additionalProperties":false},{"title":"认定","description":"甲方针对本行的认定","type":"object","properties":{"findings":{"title":"认定","description":"写 row 表示写明本行的甲方认定","const":"row"}},"required":["findings"],"additionalProperties":false}]},"where":{"title":"条件","description":"CEL 表达式，结果必须是真假；记录写 record.字段，要求次数写 occurrence.字段；不能用 matches()","oneOf":[{"title":"条件","description":"CEL 表达式，结果必须是真假；记录写 record.字段，要求次数写 occurrence.字段；不能用 matches()","type":"string","minLength":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"unless":{"title":"除外条件","description":"CEL 表达式，为真的不计；写法同 where","oneOf":[{"title":"除外条件","description":"CEL 表达式，为真的不计；写法同 where","type":"string","minLength":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"count":{"title":"按次","description":"一条事实算几次：写数；或按字段查表；或取记录里的数字字段、列表长度","oneOf":[{"title":"次数","description":"每条事实算几次","type":["integer","string"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}、{by, table}、{share}"},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"},{"title":"查表","description":"按记录的一个字段查次数","type":"object","properties":{"by":{"title":"字段","description":"用哪个字段查表","type":"string","minLength":1},"table":{"title":"值表","description":"每个词对应的数","type":"object"},"else":{"title":"其他","description":"表里没有的词","type":["integer","string"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\""}},"required":["by","table"],"additionalProperties":false},{"title":"取字段","description":"从记录取次数","type":"object","properties":{"field":{"title":"字段","description":"数字字段，或列表字段（取长度）","type":"string","minLength":1},"where":{"title":"条件","description":"字段是列表时，只数为真的项；CEL 表达式，变量 item","type":"string","minLength":1}},"required":["field"],"additionalProperties":false}]},"late":{"title":"按迟延","description":"从何时到何时，超过多少","type":"object","properties":{"from":{"title":"起","description":"起算时刻所在字段；竖线隔开的取最早的一个，逗号隔开的取第一个有值的","oneOf":[{"title":"起","description":"起算时刻所在字段；竖线隔开的取最早的一个，逗号隔开的取第一个有值的","type":"string","minLength":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"to":{"title":"止","description":"届满时刻所在字段，几个之间用竖线隔开，取第一个有值的；没有值时算到截至日","oneOf":[{"title":"止","description":"届满时刻所在字段，几个之间用竖线隔开，取第一个有值的；没有值时算到截至日","type":"string","minLength":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"limit":{"title":"时限","description":"hours、minutes 钟表时间；workdays 工作日（默认到当日 24:00）；days 日历日；office_hours 办公小时；例如 {hours: 4}、{workdays: 1}","oneOf":[{"title":"时限","description":"hours、minutes 钟表时间；workdays 工作日（默认到当日 24:00）；days 日历日；office_hours 办公小时；例如 {hours: 4}、{workdays: 1}","type":"object","properties":{"hours":{"title":"小时","description":"钟表小时数","type":["integer","string","object"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}、{by, table}、{share}"},"office_hours":{"title":"办公小时","description":"只在工作日办公时间内走的小时数，办公时间见参数 calendar.office_hours","type":["integer","object"],"minimum":1,"x-form":"整数，或 {param: 键}、{by, table}"},"workdays":{"title":"工作日","description":"工作日数","type":["integer","object"],"minimum":0,"x-form":"整数，或 {param: 键}、{by, table}"},"days":{"title":"日","description":"日历日数","type":["integer","object"],"minimum":0,"x-form":"整数，或 {param: 键}、{by, table}"},"until":{"title":"到几点","description":"工作日时限在最后一天的几点届满，默认 24:00","type":"string","minLength":1},"minutes":{"title":"分钟","description":"钟表分钟数，含第若干分钟整","type":["integer","string","object"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}、{by, table}、{share}"}},"additionalProperties":false},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"each":{"title":"计法","description":"once：只要超过就算一次；units：按超过的单位数","enum":["once","units"]},"unit":{"title":"计罚单位","description":"超过多久算一个单位，例如 {hours: 1}","oneOf":[{"title":"计罚单位","description":"超过多久算一个单位，例如 {hours: 1}","type":"object","properties":{"hours":{"title":"小时","description":"每多少钟表小时","type":["integer","string","object"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}、{by, table}、{share}"},"workdays":{"title":"工作日","description":"每多少个工作日","type":["integer","object"],"minimum":1,"x-form":"整数，或 {param: 键}、{by, table}"},"days":{"title":"日","description":"每多少个日历日","type":["integer","object"],"minimum":1,"x-form":"整数，或 {param: 键}、{by, table}"},"minutes":{"title":"分钟","description":"每多少钟表分钟","type":["integer","string","object"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}、{by, table}、{share}"},"office_hours":{"title":"办公小时","description":"每多少办公小时，只数工作日办公时间；时限也用办公小时时写","type":["integer","object"],"minimum":1,"x-form":"整数，或 {param: 键}、{by, table}"}},"additionalProperties":false},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"partial":{"title":"不足一个单位","description":"floor 不计；ceil 按一个计；prorate 按比例","oneOf":[{"title":"不足一个单位","description":"floor 不计；ceil 按一个计；prorate 按比例","enum":["floor","ceil","prorate"]},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"exclude":{"title":"可除外时间","description":"从时长中扣除、截取到区间以内的列表字段；几个字段各写一项","oneOf":[{"title":"可除外时间","description":"从时长中扣除、截取到区间以内的列表字段","type":"object","properties":{"field":{"title":"字段","description":"列表字段，项内有 from 与 to","type":"string","minLength":1},"where":{"title":"条件","description":"CEL 表达式，变量 item，例如 item.countersigned_by != \"\"","oneOf":[{"title":"条件","description":"CEL 表达式，变量 item","type":"string","minLength":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"effect":{"title":"效果","description":"time 扣除时间；fact 整条不计；可按项的字段查表，如 {param: 键, by: kind}","oneOf":[{"title":"效果","description":"time 扣除时间；fact 整条不计","enum":["time","fact"]},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]}},"required":["field"],"additionalProperties":false,"x-value":"#/$defs/exclude"},{"title":"几处","description":"逐个列出","type":"array","items":{"title":"可除外时间","description":"从时长中扣除、截取到区间以内的列表字段","type":"object","properties":{"field":{"title":"字段","description":"列表字段，项内有 from 与 to","type":"string","minLength":1},"where":{"title":"条件","description":"CEL 表达式，变量 item，例如 item.countersigned_by != \"\"","oneOf":[{"title":"条件","description":"CEL 表达式，变量 item","type":"string","minLength":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"effect":{"title":"效果","description":"time 扣除时间；fact 整条不计；可按项的字段查表，如 {param: 键, by: kind}","oneOf":[{"title":"效果","description":"time 扣除时间；fact 整条不计","enum":["time","fact"]},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]}},"required":["field"],"additionalProperties":false,"x-value":"#/$defs/exclude"},"minItems":1}]},"instead":{"title":"另定期限字段","description":"记录里双方书面另定的完成日期字段，有值时取代时限，例如 replanned.due_on","type":"string","minLength":1}},"required":["from","to","limit","each"],"additionalProperties":false},"knockout":{"title":"整项不得分","description":"true 或 row 本行（在这个周期）；row-all 本行的各个周期；group 本组；period 本周期；total 整张表","oneOf":[{"title":"整项不得分","description":"为真时本行记零分","type":"boolean"},{"title":"范围","description":"row 本行（在这个周期）；row-all 本行的各个周期；group 本组；period 本周期（本行有周期时只是本行的周期）；total 整张表","enum":["row","row-all","group","period","total"]},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"points":{"title":"每次分值","description":"每次、每个单位计多少；分档写 tiers；knockout、band、linear 时不写","type":["integer","string","object"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}、{by, table}、{share}"},"cap":{"title":"本条上限","description":"本条规则最多计多少；参数取 null 表示不另设上限","type":["integer","string","object","null"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}、{by, table}、{share}"},"within":{"title":"与前一件的间隔","description":"只算在前一件事之后若干时间内又发生的；前一件由 of 指明，或是 same 各字段相同的较早一件","type":"object","properties":{"of":{"title":"前一件字段","description":"记录里写前一件编号的字段，例如 recurrence_of","type":"string","minLength":1},"same":{"title":"相同字段","description":"这些字段都有值并且相同的较早记录是前一件，例如 [system, cause_code]","type":"array","items":{"type":"string","minLength":1},"minItems":1},"from":{"title":"前一件的时刻","description":"从前一件的哪个时刻起数，写法与 late.to 相同","oneOf":[{"title":"前一件的时刻","description":"字段名","type":"string","minLength":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"to":{"title":"后一件的时刻","description":"后一件的哪个时刻应在其内","type":"string","minLength":1},"limit":{"title":"间隔","description":"写法与 late.limit 相同；另可写 {week: same} 指同一自然周，{month: same} 指同一自然月","oneOf":[{"title":"间隔","description":"写法与 late.limit 相同","type":"object","properties":{"days":{"title":"日","description":"间隔几个日历日，前一件当日不计","type":"integer","minimum":0},"hours":{"title":"小时","description":"间隔几个钟表小时","type":"integer","minimum":0},"workdays":{"title":"工作日","description":"间隔几个工作日，前一件当日不计","type":"integer","minimum":0},"week":{"title":"同一周","description":"写 same，到前一件那一周的周日 24:00","const":"same"},"month":{"title":"同一月","description":"写 same，到前一件那个自然月的末日 24:00","const":"same"}},"minProperties":1,"maxProperties":1,"additionalProperties":false},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]}},"required":["from","to","limit"],"additionalProperties":false},"during":{"title":"只在值守日","description":"只算落在值守日里的：有安排的按安排，没有安排的按节日，另有通知的也算","type":"object","properties":{"at":{"title":"时刻字段","description":"看哪个时刻所在的日期，例如 called_at","type":"string","minLength":1},"days":{"title":"哪些日子","description":"arranged 有安排的按安排、没有的只算法定节日当天；statutory 只算法定节日当天；breaks 整个放假期","oneOf":[{"title":"哪些日子","description":"按哪种","enum":["arranged","statutory","breaks"]},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"arranged":{"title":"安排","description":"写明值守起止日期的记录；days 为 arranged 时用","type":"object","properties":{"kind":{"title":"种类","description":"记录种类，例如 client-notice","type":"string","minLength":1},"where":{"title":"条件","description":"CEL 表达式，变量 record，只有为真的才算","oneOf":[{"title":"条件","description":"CEL 表达式","type":"string","minLength":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"from":{"title":"起日字段","description":"写明第一天的字段","type":"string","minLength":1},"to":{"title":"止日字段","description":"写明最后一天的字段，当天在内","type":"string","minLength":1}},"required":["kind","from","to"],"additionalProperties":false},"events":{"title":"另行通知","description":"放假期之外另外要求值守的记录，例如重大活动通知","type":"object","properties":{"kind":{"title":"种类","description":"记录种类，例如 client-notice","type":"string","minLength":1},"where":{"title":"条件","description":"CEL 表达式，变量 record，只有为真的才算","oneOf":[{"title":"条件","description":"CEL 表达式","type":"string","minLength":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"from":{"title":"起日字段","description":"写明第一天的字段","type":"string","minLength":1},"to":{"title":"止日字段","description":"写明最后一天的字段，当天在内","type":"string","minLength":1}},"required":["kind","from","to"],"additionalProperties":false}},"required":["at","days"],"additionalProperties":false},"distinct":{"title":"同一件只算一次","description":"这个字段有值并且相同的几条记录是同一件事，例如 event_key","type":"string","minLength":1},"requires":{"title":"前提","description":"要先有这样的记录才计分，否则事实照列、不计分","type":"object","properties":{"kind":{"title":"种类","description":"记录种类，例如 contract-document","type":"string","minLength":1},"where":{"title":"条件","description":"CEL 表达式，变量 record","oneOf":[{"title":"条件","description":"CEL 表达式","type":"string","minLength":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"before":{"title":"早于","description":"事实的哪个时刻之前就有，例如 occurred_at；不写则截至日之前","type":"string","minLength":1}},"required":["kind"],"additionalProperties":false},"once_per_record":{"title":"同一记录只算一次","description":"为真时，应交一次的迟交等与答复它的那条记录上同一事件的事实合为一个，只扣一次","oneOf":[{"title":"同一记录只算一次","description":"真假","type":"boolean"},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"hint":{"title":"只提示","description":"为真时只在考核表旁列出请核对的事实，从不扣分","const":true},"sentence":{"title":"同一句","description":"同一行里写同样短名的几条规则出自标准的同一句，合在一起按 cap 封顶","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 response"},"charge":{"title":"扣还是加","description":"deduct 扣分（默认）；award 加分","enum":["deduct","award"]},"tiers":{"title":"边际分档","description":"代替 points：前若干个单位一个价，其余另一个价，例如 [{upto: 3, points: 1}, {points: 2}]","type":"array","items":{"title":"一档","description":"边际分档的一档：从上一档的末尾到 upto 为止，每个单位按 points 计","type":"object","properties":{"upto":{"title":"到第几个","description":"本档到第几个单位为止，含；最后一档不写","type":["integer","string","object"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"},"points":{"title":"每个分值","description":"本档里每个单位计多少","type":["integer","string","object"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}、{by, table}、{share}"}},"required":["points"],"additionalProperties":false,"x-value":"#/$defs/tier"},"minItems":1},"same":{"title":"同一问题","description":"与 tiers 同写：这些字段都有值并且相同的才排在一起数第几次，例如 [system, cause_code]；不写则本规则的都排在一起","type":"array","items":{"type":"string","minLength":1},"minItems":1},"streak":{"title":"连续加重","description":"连续几个周期都有本规则计分的事实的，从第几个周期起每件按几倍计；例如 {each: month, from: 3, times: 2}","type":"object","properties":{"each":{"title":"周期","description":"month 自然月；quarter 季；half 半年；year 年","enum":["month","quarter","half","year"]},"from":{"title":"从第几个起","description":"连续的第几个周期起加重，例如 3","type":"integer","minimum":2},"times":{"title":"几倍","description":"加重后每件按几倍计，例如 2","type":["integer","string","object"],"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","minimum":0,"x-form":"不小于 0 的整数，或带引号的小数，如 \"1.5\"，或 {param: 键}"},"per":{"title":"分开看","description":"写 system：逐系统各看各的连续；不写则合在一起看","enum":["system"]}},"required":["each","from","times"],"additionalProperties":false},"cap_each":{"title":"单次上限","description":"一件事实最多计多少","type":["integer","string","object"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}、{by, table}、{share}"},"round":{"title":"每次舍入","description":"每件事实的分值计入之前的舍入","type":"object","properties":{"digits":{"title":"小数位","description":"0 到 4","type":"integer","minimum":0,"maximum":4},"step":{"title":"步长","description":"取到它的整倍数，例如 \"0.5\"；与 digits 写一个","type":"string","pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"带引号的小数，如 \"0.5\""},"mode":{"title":"方式","description":"half-up 四舍五入；half-even 四舍六入五成双；floor 舍去；ceil 进位","enum":["half-up","half-even","floor","ceil"]}},"required":["mode"],"additionalProperties":false,"x-value":"#/$defs/rounding"},"dated_by":{"title":"归入周期的日期","description":"用记录的哪个字段（时刻、日期或月份）判断归入哪个周期；不写则用这种记录的发生时间","type":"string","minLength":1},"measure":{"title":"指标","description":"每个周期（逐系统时每个系统）得出一个数，再由 rate、band、linear、binary 换算；downtime、ratio、quotient、field、time、count 恰写一个","type":"object","properties":{"downtime":{"title":"停用时间","description":"由一段段停用时间得可用率（%）或停用时长","type":"object","properties":{"from":{"title":"起","description":"起算时刻所在字段，写法与 late.from 相同","oneOf":[{"title":"起","description":"起算时刻所在字段，写法与 late.from 相同","type":"string","minLength":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"to":{"title":"止","description":"届满时刻所在字段，写法与 late.to 相同","oneOf":[{"title":"止","description":"届满时刻所在字段，写法与 late.to 相同","type":"string","minLength":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"exclude":{"title":"可除外时间","description":"列表，写法与 late.exclude 相同","type":"array","items":{"title":"可除外时间","description":"从时长中扣除、截取到区间以内的列表字段","type":"object","properties":{"field":{"title":"字段","description":"列表字段，项内有 from 与 to","type":"string","minLength":1},"where":{"title":"条件","description":"CEL 表达式，变量 item，例如 item.countersigned_by != \"\"","oneOf":[{"title":"条件","description":"CEL 表达式，变量 item","type":"string","minLength":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"effect":{"title":"效果","description":"time 扣除时间；fact 整条不计；可按项的字段查表，如 {param: 键, by: kind}","oneOf":[{"title":"效果","description":"time 扣除时间；fact 整条不计","enum":["time","fact"]},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]}},"required":["field"],"additionalProperties":false,"x-value":"#/$defs/exclude"},"minItems":1},"as":{"title":"取什么","description":"rate 可用率，百分数（默认）；hours 停用小时；minutes 停用分钟","enum":["rate","hours","minutes"]},"within":{"title":"服务时间","description":"always 全天（默认）；office 只算工作日办公时间","enum":["always","office"]}},"required":["from","to"],"additionalProperties":false},"ratio":{"title":"件数比","description":"合格件数占全部件数的百分数；of 与 on_time 写一个","type":"object","properties":{"of":{"title":"合格条件","description":"CEL 表达式，为真的算合格；变量与 where 相同","oneOf":[{"title":"合格条件","description":"CEL 表达式，为真的算合格；变量与 where 相同","type":"string","minLength":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"on_time":{"title":"按时","description":"在时限之内的算合格，未到期的不计入件数","type":"object","properties":{"from":{"title":"起","description":"起算时刻所在字段，写法与 late.from 相同","oneOf":[{"title":"起","description":"起算时刻所在字段，写法与 late.from 相同","type":"string","minLength":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"to":{"title":"止","description":"届满时刻所在字段，写法与 late.to 相同","oneOf":[{"title":"止","description":"届满时刻所在字段，写法与 late.to 相同","type":"string","minLength":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"exclude":{"title":"可除外时间","description":"列表，写法与 late.exclude 相同","type":"array","items":{"title":"可除外时间","description":"从时长中扣除、截取到区间以内的列表字段","type":"object","properties":{"field":{"title":"字段","description":"列表字段，项内有 from 与 to","type":"string","minLength":1},"where":{"title":"条件","description":"CEL 表达式，变量 item，例如 item.countersigned_by != \"\"","oneOf":[{"title":"条件","description":"CEL 表达式，变量 item","type":"string","minLength":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"effect":{"title":"效果","description":"time 扣除时间；fact 整条不计；可按项的字段查表，如 {param: 键, by: kind}","oneOf":[{"title":"效果","description":"time 扣除时间；fact 整条不计","enum":["time","fact"]},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]}},"required":["field"],"additionalProperties":false,"x-value":"#/$defs/exclude"},"minItems":1},"limit":{"title":"时限","description":"hours、minutes 钟表时间；workdays 工作日（默认到当日 24:00）；days 日历日；office_hours 办公小时；例如 {hours: 4}、{workdays: 1}","oneOf":[{"title":"时限","description":"hours、minutes 钟表时间；workdays 工作日（默认到当日 24:00）；days 日历日；office_hours 办公小时；例如 {hours: 4}、{workdays: 1}","type":"object","properties":{"hours":{"title":"小时","description":"钟表小时数","type":["integer","string","object"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}、{by, table}、{share}"},"office_hours":{"title":"办公小时","description":"只在工作日办公时间内走的小时数，办公时间见参数 calendar.office_hours","type":["integer","object"],"minimum":1,"x-form":"整数，或 {param: 键}、{by, table}"},"workdays":{"title":"工作日","description":"工作日数","type":["integer","object"],"minimum":0,"x-form":"整数，或 {param: 键}、{by, table}"},"days":{"title":"日","description":"日历日数","type":["integer","object"],"minimum":0,"x-form":"整数，或 {param: 键}、{by, table}"},"until":{"title":"到几点","description":"工作日时限在最后一天的几点届满，默认 24:00","type":"string","minLength":1},"minutes":{"title":"分钟","description":"钟表分钟数，含第若干分钟整","type":["integer","string","object"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}、{by, table}、{share}"}},"additionalProperties":false},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"instead":{"title":"另定期限字段","description":"记录里双方书面另定的完成日期字段，有值时取代时限，例如 replanned.due_on","type":"string","minLength":1}},"required":["from","to","limit"],"additionalProperties":false}},"additionalProperties":false},"quotient":{"title":"两数之比","description":"一个字段的合计占另一个字段合计的百分数","type":"object","properties":{"of":{"title":"分子","description":"作分子的数字字段，例如 satisfied；列表里的写 列表.字段","type":"string","minLength":1},"among":{"title":"分母","description":"作分母的数字字段，例如 returned；列表里的写 列表.字段","type":"string","minLength":1}},"required":["of","among"],"additionalProperties":false},"field":{"title":"取数","description":"从记录的一个字段取数","type":"object","properties":{"name":{"title":"字段","description":"数字、小数或百分数文字的字段，例如 interfaces.availability","type":"string","minLength":1},"take":{"title":"取哪个","description":"mean 平均；trimmed 去掉一个最高、一个最低之后平均；min 最小；max 最大；sum 合计；last 最后一条","enum":["mean","trimmed","min","max","sum","last"]},"where":{"title":"只取哪些项","description":"字段是列表里的（例如 scores.score），只取条件为真的项；CEL 表达式，变量 item，例如 item.item == \"服务态度\"","oneOf":[{"title":"只取哪些项","description":"CEL 表达式，变量 item","type":"string","minLength":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]}},"required":["name","take"],"additionalProperties":false},"time":{"title":"用时","description":"从一个时刻到另一个时刻用了多久","type":"object","properties":{"from":{"title":"起","description":"起算时刻所在字段，写法与 late.from 相同","oneOf":[{"title":"起","description":"起算时刻所在字段，写法与 late.from 相同","type":"string","minLength":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"to":{"title":"止","description":"届满时刻所在字段，写法与 late.to 相同","oneOf":[{"title":"止","description":"届满时刻所在字段，写法与 late.to 相同","type":"string","minLength":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"exclude":{"title":"可除外时间","description":"列表，写法与 late.exclude 相同","type":"array","items":{"title":"可除外时间","description":"从时长中扣除、截取到区间以内的列表字段","type":"object","properties":{"field":{"title":"字段","description":"列表字段，项内有 from 与 to","type":"string","minLength":1},"where":{"title":"条件","description":"CEL 表达式，变量 item，例如 item.countersigned_by != \"\"","oneOf":[{"title":"条件","description":"CEL 表达式，变量 item","type":"string","minLength":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"effect":{"title":"效果","description":"time 扣除时间；fact 整条不计；可按项的字段查表，如 {param: 键, by: kind}","oneOf":[{"title":"效果","description":"time 扣除时间；fact 整条不计","enum":["time","fact"]},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]}},"required":["field"],"additionalProperties":false,"x-value":"#/$defs/exclude"},"minItems":1},"unit":{"title":"单位","description":"minutes 分钟；hours 小时；days 日；workdays 工作日","enum":["minutes","hours","days","workdays"]},"take":{"title":"取哪个","description":"mean 平均；max 最长；min 最短；sum 合计","enum":["mean","max","min","sum"]}},"required":["from","to","unit","take"],"additionalProperties":false},"count":{"title":"件数","description":"写 true：周期里的件数","const":true},"per":{"title":"逐个","description":"system 逐系统各得一个数；或写记录的一个字段","type":"string","minLength":1},"over":{"title":"再取","description":"min 最低的一个；max 最高的一个；mean 平均；sum 合计；each 每个各自计分","enum":["min","max","mean","sum","each"]},"systems":{"title":"哪些系统","description":"只算这些系统；不写则为 systems.yaml 的全部系统","type":"array","items":{"type":"string","minLength":1},"minItems":1},"none":{"title":"没有数据时","description":"na 不适用；best 按最好；worst 按最差；previous 沿用上一个周期的数","oneOf":[{"title":"没有数据时","description":"na 不适用；best 按最好；worst 按最差；previous 沿用上一个周期的数","enum":["na","best","worst","previous"]},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"grace_workdays":{"title":"宽限工作日","description":"周期结束之后多少个工作日内还没有数据，先不按 none 处理；不写为 0","type":["integer","object"],"minimum":0,"x-form":"整数，或 {param: 键}、{by, table}"},"round":{"title":"指标舍入","description":"换算之前先把指标舍入","type":"object","properties":{"digits":{"title":"小数位","description":"0 到 4","type":"integer","minimum":0,"maximum":4},"step":{"title":"步长","description":"取到它的整倍数，例如 \"0.5\"；与 digits 写一个","type":"string","pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"带引号的小数，如 \"0.5\""},"mode":{"title":"方式","description":"half-up 四舍五入；half-even 四舍六入五成双；floor 舍去；ceil 进位","enum":["half-up","half-even","floor","ceil"]}},"required":["mode"],"additionalProperties":false,"x-value":"#/$defs/rounding"}},"additionalProperties":false},"rate":{"title":"按步","description":"指标比 below 每低（或比 above 每高）each，计一步 points","type":"object","properties":{"below":{"title":"低于","description":"低于它才计","type":["integer","string","object"],"pattern":"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"},"above":{"title":"高于","description":"高于它才计","type":["integer","string","object"],"pattern":"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"},"each":{"title":"每步","description":"一步多大，大于 0","type":["integer","string","object"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"},"partial":{"title":"不足一步","description":"floor 不计（默认）；ceil 按一步计；prorate 按比例","oneOf":[{"title":"不足一步","description":"floor 不计（默认）；ceil 按一步计；prorate 按比例","enum":["floor","ceil","prorate"]},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]}},"required":["each"],"additionalProperties":false},"band":{"title":"按档","description":"指标落在哪一档就计多少，从高到低或从低到高都可以；要首尾不留界、中间不留空、不重叠","type":"array","items":{"title":"一档","description":"指标落在这一档时计多少；上下界各至多写一个，相邻两档要接上","type":"object","properties":{"at_least":{"title":"以上","description":"指标大于或等于它，含本数","type":["integer","string","object"],"pattern":"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"},"above":{"title":"超过","description":"指标大于它，不含本数","type":["integer","string","object"],"pattern":"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"},"at_most":{"title":"以下","description":"指标小于或等于它，含本数","type":["integer","string","object"],"pattern":"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"},"below":{"title":"不满","description":"指标小于它，不含本数","type":["integer","string","object"],"pattern":"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"},"points":{"title":"分值","description":"落在这一档计多少","type":["integer","string","object"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}、{by, table}、{share}"},"knockout":{"title":"不得分","description":"落在这一档时整项不得分的范围","enum":["row","row-all","group","period","total"]}},"additionalProperties":false,"x-value":"#/$defs/band"},"minItems":1},"linear":{"title":"按比例","description":"两个端点之间按直线比例，端点之外取端点的分值","type":"object","properties":{"from":{"title":"端点","description":"指标的一个值与它对应的分值","type":"object","properties":{"value":{"title":"指标值","description":"指标取这个值时","type":["integer","string","object"],"pattern":"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"},"points":{"title":"分值","description":"计多少","type":["integer","string","object"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}、{by, table}、{share}"}},"required":["value","points"],"additionalProperties":false,"x-value":"#/$defs/endpoint"},"to":{"title":"端点","description":"指标的一个值与它对应的分值","type":"object","properties":{"value":{"title":"指标值","description":"指标取这个值时","type":["integer","string","object"],"pattern":"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"},"points":{"title":"分值","description":"计多少","type":["integer","string","object"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}、{by, table}、{share}"}},"required":["value","points"],"additionalProperties":false,"x-value":"#/$defs/endpoint"}},"required":["from","to"],"additionalProperties":false},"binary":{"title":"是否达标","description":"扣分的规则：不达标计 points；加分的规则：达标计 points","type":"object","properties":{"at_least":{"title":"以上","description":"指标大于或等于它，含本数","type":["integer","string","object"],"pattern":"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"},"above":{"title":"超过","description":"指标大于它，不含本数","type":["integer","string","object"],"pattern":"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"},"at_most":{"title":"以下","description":"指标小于或等于它，含本数","type":["integer","string","object"],"pattern":"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"},"below":{"title":"不满","description":"指标小于它，不含本数","type":["integer","string","object"],"pattern":"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"}},"additionalProperties":false}},"required":["id","title","event","from"],"additionalProperties":false}},"start":{"title":"从哪里起算","description":"full 从满分往下扣（默认）；zero 从零分往上加","enum":["full","zero"]},"weight":{"title":"权重","description":"本行占总分（本组写了权重时，占本组）的份额；加起来等于 weights","type":["integer","string"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\""},"bonus":{"title":"加分行","description":"写 true：不占分值，得分加在总分上，最多加 cap","const":true},"period":{"title":"本行的周期","description":"本行每个周期各算一次，再合成本行得分","type":"object","properties":{"each":{"title":"周期","description":"month 月；quarter 季；half 半年；year 年；term 整个服务期","enum":["month","quarter","half","year","term"]},"align":{"title":"怎样起算","description":"calendar 按自然月、季、年（默认）；term 从服务期首日起的对应日","enum":["calendar","term"]},"partial":{"title":"头尾不足一个周期","description":"keep 单独算一个（默认）；exclude 不考核；merge 并入相邻的周期","enum":["keep","exclude","merge"]},"running":{"title":"还没有结束的周期","description":"include 算进来（默认）；exclude 结束之后才算","enum":["include","exclude"]},"combine":{"title":"怎样合成","description":"mean 平均；sum 相加；min 取最低；max 取最高；last 取最后一个","enum":["mean","sum","min","max","last"]},"cap":{"title":"合计上限","description":"各周期的扣分相加之后最多扣多少；只与 combine: sum 同用","type":["integer","string","object"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}、{by, table}、{share}"},"round":{"title":"每个周期的舍入","description":"合成之前先把本行每个周期的得分舍入","type":"object","properties":{"digits":{"title":"小数位","description":"0 到 4","type":"integer","minimum":0,"maximum":4},"step":{"title":"步长","description":"取到它的整倍数，例如 \"0.5\"；与 digits 写一个","type":"string","pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"带引号的小数，如 \"0.5\""},"mode":{"title":"方式","description":"half-up 四舍五入；half-even 四舍六入五成双；floor 舍去；ceil 进位","enum":["half-up","half-even","floor","ceil"]}},"required":["mode"],"additionalProperties":false,"x-value":"#/$defs/rounding"}},"required":["each","combine"],"additionalProperties":false},"split":{"title":"逐系统","description":"本行逐系统各算一次，再取一个","type":"object","properties":{"by":{"title":"按什么分","description":"system 按系统；或写记录的一个字段","type":"string","minLength":1},"combine":{"title":"取哪个","description":"min 最差的一个；mean 平均；max 最好的一个","enum":["min","mean","max"]}},"required":["by","combine"],"additionalProperties":false},"applies":{"title":"适用条件","description":"周期里有这样的记录本行才考核，否则不适用","type":"object","properties":{"kind":{"title":"适用种类","description":"有这种记录的周期才考核，例如 training","type":"string","minLength":1},"where":{"title":"适用条件","description":"CEL 表达式，变量 record；只看为真的记录","oneOf":[{"title":"适用条件","description":"CEL 表达式，变量 record；只看为真的记录","type":"string","minLength":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"dated_by":{"title":"归入周期的日期","description":"用记录的哪个字段（时刻、日期或月份）判断归入哪个周期，例如次月才写的月报写 month；不写则用这种记录的发生时间","type":"string","minLength":1}},"required":["kind"],"additionalProperties":false},"carry":{"title":"超出部分","description":"forward：一个周期里扣不完的结转到下一个周期；不写则作废","enum":["forward"]},"round":{"title":"本行舍入","description":"本行得分计入总分之前的舍入","type":"object","properties":{"digits":{"title":"小数位","description":"0 到 4","type":"integer","minimum":0,"maximum":4},"step":{"title":"步长","description":"取到它的整倍数，例如 \"0.5\"；与 digits 写一个","type":"string","pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"带引号的小数，如 \"0.5\""},"mode":{"title":"方式","description":"half-up 四舍五入；half-even 四舍六入五成双；floor 舍去；ceil 进位","enum":["half-up","half-even","floor","ceil"]}},"required":["mode"],"additionalProperties":false,"x-value":"#/$defs/rounding"}},"required":["id","group","criterion","clause","standard","specificity","rules"],"additionalProperties":false}},"rating":{"title":"评价","description":"怎样由总分得出结论；未约定时只列建议","type":"object","properties":{"pass_mark":{"title":"合格线","description":"没有约定写 null","oneOf":[{"title":"合格线","description":"没有约定写 null","oneOf":[{"type":"integer"},{"type":"null"}]},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"conditions":{"title":"考核表之外的条件","description":"达到合格线之外还须资料齐全的验收条件，写 checklist.yaml 里 conditions 的短名","oneOf":[{"title":"考核表之外的条件","description":"验收条件的短名","type":"array","items":{"type":"string","minLength":1}},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]}},"required":["pass_mark"],"additionalProperties":false},"findings":{"title":"认定怎样生效","description":"适用于各行的甲方认定：哪些认定计分、谁提交的有效、答复期限。不写则甲方身份提交的都计分","type":"object","properties":{"where":{"title":"条件","description":"CEL 表达式，变量 record；为假的认定照列但不计分","oneOf":[{"title":"条件","description":"CEL 表达式","type":"string","minLength":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"roles":{"title":"谁提交的有效","description":"contract.yaml 里 roles 的短名；不写为 client。合同没有设的身份不起作用","oneOf":[{"title":"谁提交的有效","description":"身份的短名","type":"array","items":{"type":"string","minLength":1}},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"procedure":{"title":"程序","description":"reply_workdays：告知后几个工作日内答复有异议才算有异议，写 null 表示决定前随时可以；suspends: false 表示异议不影响计分","oneOf":[{"title":"程序","description":"答复期限与异议的效力","type":"object","properties":{"reply_workdays":{"title":"答复期限","description":"告知之后多少个工作日，写 null 表示不限","oneOf":[{"type":"integer","minimum":0},{"type":"null"}]},"suspends":{"title":"异议并列两个总分","description":"写 false 表示决定之前照计","type":"boolean"}},"additionalProperties":false},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]}},"additionalProperties":false},"period":{"title":"考核周期","description":"整张表每个周期各算一次，再合成总分；不写则整个服务期算一次","type":"object","properties":{"each":{"title":"周期","description":"month 月；quarter 季；half 半年；year 年；term 整个服务期","enum":["month","quarter","half","year","term"]},"align":{"title":"怎样起算","description":"calendar 按自然月、季、年（默认）；term 从服务期首日起的对应日","enum":["calendar","term"]},"partial":{"title":"头尾不足一个周期","description":"keep 单独算一个（默认）；exclude 不考核；merge 并入相邻的周期","enum":["keep","exclude","merge"]},"running":{"title":"还没有结束的周期","description":"include 算进来（默认）；exclude 结束之后才算","enum":["include","exclude"]},"combine":{"title":"怎样合成","description":"mean 平均；sum 相加；min 取最低；max 取最高；last 取最后一个","enum":["mean","sum","min","max","last"]},"round":{"title":"每个周期的舍入","description":"合成之前先把每个周期的总分舍入","type":"object","properties":{"digits":{"title":"小数位","description":"0 到 4","type":"integer","minimum":0,"maximum":4},"step":{"title":"步长","description":"取到它的整倍数，例如 \"0.5\"；与 digits 写一个","type":"string","pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"带引号的小数，如 \"0.5\""},"mode":{"title":"方式","description":"half-up 四舍五入；half-even 四舍六入五成双；floor 舍去；ceil 进位","enum":["half-up","half-even","floor","ceil"]}},"required":["mode"],"additionalProperties":false,"x-value":"#/$defs/rounding"}},"required":["each","combine"],"additionalProperties":false},"weights":{"title":"权重合计","description":"行或组写了 weight 时，各权重加起来应是多少，例如 100 或 1","type":["integer","string"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\""},"not_applicable":{"title":"不适用","description":"一行在一个周期里没有可考核的内容时怎样处理","type":"object","properties":{"as":{"title":"怎样处理","description":"redistribute 把它的分值按比例分给其他行（默认）；full 给满分；zero 不给分","enum":["redistribute","full","zero"]},"within":{"title":"分给哪里","description":"sheet 全表其他行（默认）；group 先在本组里分，全组都不适用再分给全表","enum":["sheet","group"]}},"additionalProperties":false},"total":{"title":"总分的界限","description":"对合成以后的总分；period_max、period_cap 对每个周期的总分","type":"object","properties":{"max":{"title":"最高","description":"加分之后总分最高到多少；不写则不设","type":["integer","string","object"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}、{by, table}、{share}"},"cap":{"title":"最多扣","description":"全表最多扣多少；不写则不设","type":["integer","string","object"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}、{by, table}、{share}"},"period_max":{"title":"每个周期最高","description":"全表分周期时，每个周期的总分加分之后最高到多少；不写则不设","type":["integer","string","object"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}、{by, table}、{share}"},"period_cap":{"title":"每个周期最多扣","description":"全表分周期时，每个周期最多扣多少；不写则不设","type":["integer","string","object"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}、{by, table}、{share}"}},"additionalProperties":false},"triggers":{"title":"连续触发","description":"几个周期的得分连续达到某个条件时，另扣分、全表不得分或提示","type":"array","items":{"title":"触发","description":"一项触发","type":"object","properties":{"id":{"title":"短名","description":"在表内唯一","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"title":{"title":"名称","description":"例如 连续两个月低于 80 分","type":"string","minLength":1},"clause":{"title":"条款","description":"依据条款","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"of":{"title":"看什么","description":"total 是每个周期的总分；或写一行、一组的短名","type":"string","minLength":1,"pattern":"^[a-z0-9-]+(\\.[a-z0-9-]+)*$","x-form":"total，或行、组的短名"},"period":{"title":"触发自己的周期","description":"把落在一段里的各考核周期合成一个数再比较，例如按月考核、连续两个季度；不写则逐个考核周期比较","type":"object","properties":{"each":{"title":"周期","description":"month 月；quarter 季；half 半年；year 年；term 整个服务期","enum":["month","quarter","half","year","term"]},"align":{"title":"怎样起算","description":"calendar 按自然月、季、年（默认）；term 从服务期首日起的对应日","enum":["calendar","term"]},"running":{"title":"还没有结束的一段","description":"exclude 结束之后才比较（默认）；include 也比较","enum":["include","exclude"]},"combine":{"title":"怎样合成","description":"一段里各考核周期的数怎样成为一个数：mean 平均；sum 相加；min 取最低；max 取最高；last 取最后一个","enum":["mean","sum","min","max","last"]}},"required":["each","combine"],"additionalProperties":false},"at_least":{"title":"以上","description":"得分大于或等于它，含本数","type":["integer","string","object"],"pattern":"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"},"above":{"title":"超过","description":"得分大于它，不含本数","type":["integer","string","object"],"pattern":"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"},"at_most":{"title":"以下","description":"得分小于或等于它，含本数","type":["integer","string","object"],"pattern":"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"},"below":{"title":"不满","description":"得分小于它，不含本数","type":["integer","string","object"],"pattern":"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"},"times":{"title":"几个周期","description":"达到条件的周期数","type":"integer","minimum":1,"maximum":60},"consecutive":{"title":"是否连续","description":"true 须连续（默认）；false 累计即可","type":"boolean"},"again":{"title":"再次达到","description":"once 只触发一次（默认）；each 每满一次数触发一次","enum":["once","each"]},"points":{"title":"扣分","description":"每触发一次从总分里扣多少","type":["integer","string","object"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}、{by, table}、{share}"},"knockout":{"title":"不得分","description":"total 全表不得分","enum":["total"]},"notice":{"title":"提示","description":"只在考核表下列出这句话，不扣分","type":"string","minLength":1}},"required":["id","title","of","times"],"additionalProperties":false}},"payment":{"title":"付款折算","description":"由得分算应付金额；金额按分计算","type":"array","items":{"title":"一笔付款","description":"tiers、coefficient、linear、per_point、deduction 恰写一个；tiers 的各档可以各用各的写法","type":"object","properties":{"id":{"title":"短名","description":"在表内唯一","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"title":{"title":"名称","description":"例如 年度服务费","type":"string","minLength":1},"clause":{"title":"条款","description":"依据条款","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"amount":{"title":"金额","description":"这一笔的全额：带引号的元，如 \"12000.00\"；{payment: 短名} 取付款安排；{share: \"0.4\"} 取合同总价的比例；各期不同的写 {by: period, table: {2025-01: \"12000.00\"}}；由双方确认的写 {param: 键}，各期不同的写 {param: 键, by: period}","oneOf":[{"title":"金额","description":"单位元","type":"string","pattern":"^(0|[1-9][0-9]*)\\.[0-9]{2}$","x-form":"加引号、两位小数的金额，单位元，如 \"72000.00\""},{"title":"付款安排","description":"contract.yaml 里的一笔付款","type":"object","properties":{"payment":{"title":"短名","description":"contract.yaml 里 payments 的短名","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"}},"required":["payment"],"additionalProperties":false},{"title":"金额的比例","description":"合同总价的一个比例","type":"object","properties":{"share":{"title":"比例","description":"0 到 1 之间的小数，加引号","type":"string","pattern":"^(0(\\.[0-9]+)?|1(\\.0+)?)$","x-form":"0 到 1 之间带引号的小数，如 \"0.95\""}},"required":["share"],"additionalProperties":false},{"title":"按周期查表","description":"各期的全额不同，逐期写明；与 from: period 同写","type":"object","properties":{"by":{"title":"按什么","description":"写 period","enum":["period"]},"table":{"title":"各期金额","description":"周期的短名与带引号的元","type":"object","additionalProperties":{"title":"金额","description":"单位元","type":"string","pattern":"^(0|[1-9][0-9]*)\\.[0-9]{2}$","x-form":"加引号、两位小数的金额，单位元，如 \"72000.00\""},"minProperties":1},"else":{"title":"其余各期","description":"没有写明的各期的金额","type":"string","pattern":"^(0|[1-9][0-9]*)\\.[0-9]{2}$","x-form":"加引号、两位小数的金额，单位元，如 \"72000.00\""}},"required":["by","table"],"additionalProperties":false},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"from":{"title":"用哪个得分","description":"total 用总分（默认）；period 每个考核周期各算一笔，另写 period 时每个付款周期各算一笔","enum":["total","period"]},"period":{"title":"付款周期","description":"与 from: period 同用：几个考核周期付一笔，例如按月考核、按季付款；付款周期要不短于考核周期","type":"object","properties":{"each":{"title":"周期","description":"month 月；quarter 季；half 半年；year 年；term 整个服务期","enum":["month","quarter","half","year","term"]},"align":{"title":"怎样起算","description":"calendar 按自然月、季、年（默认）；term 从服务期首日起的对应日","enum":["calendar","term"]},"running":{"title":"还没有结束的周期","description":"include 算进来（默认）；exclude 结束之后才算","enum":["include","exclude"]},"combine":{"title":"怎样合成","description":"付款周期里各考核周期的总分怎样成为一个数：mean 平均；sum 相加；min 取最低；max 取最高；last 取最后一个","enum":["mean","sum","min","max","last"]},"only":{"title":"只付哪几期","description":"付款周期的短名，例如 [2025-Q2]；一笔付款安排只对应一期时写，不写则每期一笔","type":"array","items":{"type":"string","minLength":1},"minItems":1},"triggers":{"title":"连续触发","description":"写 true：连续触发扣的分，从触发完成的那个付款周期里扣；不写则只从总分里扣","enum":[true]},"round":{"title":"得分的舍入","description":"合成的得分先舍入再算钱；不写则不舍入","type":"object","properties":{"digits":{"title":"小数位","description":"0 到 4","type":"integer","minimum":0,"maximum":4},"step":{"title":"步长","description":"取到它的整倍数，例如 \"0.5\"；与 digits 写一个","type":"string","pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"带引号的小数，如 \"0.5\""},"mode":{"title":"方式","description":"half-up 四舍五入；half-even 四舍六入五成双；floor 舍去；ceil 进位","enum":["half-up","half-even","floor","ceil"]}},"required":["mode"],"additionalProperties":false,"x-value":"#/$defs/rounding"}},"required":["each","combine"],"additionalProperties":false},"tiers":{"title":"按档","description":"得分在哪一档，付全额的多少或扣多少元","type":"array","items":{"title":"一档","description":"得分落在这一档时付多少：pay、deduct、coefficient、linear 至多写一个，per_point 可以单写，也可以在 pay、deduct 之外再扣","type":"object","properties":{"at_least":{"title":"以上","description":"得分大于或等于它，含本数","type":["integer","string","object"],"pattern":"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"},"above":{"title":"超过","description":"得分大于它，不含本数","type":["integer","string","object"],"pattern":"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"},"at_most":{"title":"以下","description":"得分小于或等于它，含本数","type":["integer","string","object"],"pattern":"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"},"below":{"title":"不满","description":"得分小于它，不含本数","type":["integer","string","object"],"pattern":"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"},"pay":{"title":"支付比例","description":"0 到 1 之间的小数，加引号，例如 \"0.95\"","type":["string","object"],"pattern":"^(0(\\.[0-9]+)?|1(\\.0+)?)$","x-form":"0 到 1 之间带引号的小数，如 \"0.95\"，或 {param: 键}"},"deduct":{"title":"扣减金额","description":"扣多少元","type":["integer","string","object"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}、{by, table}、{share}"},"coefficient":{"title":"按系数","description":"应付 = 金额 × 得分 ÷ of","type":"object","properties":{"of":{"title":"除数","description":"一般是满分 100","type":["integer","string","object"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"}},"required":["of"],"additionalProperties":false,"x-value":"#/$defs/coefficient"},"linear":{"title":"按比例插值","description":"两个端点之间按直线，端点之外取端点的比例；例如 {from: {value: 60, pay: \"0.7\"}, to: {value: 90, pay: \"1\"}}","type":"object","properties":{"from":{"title":"端点","description":"得分是 value 时付全额的多少","type":"object","properties":{"value":{"title":"得分","description":"端点处的得分","type":["integer","string","object"],"pattern":"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"},"pay":{"title":"付多少","description":"付全额的多少，带引号的小数，例如 \"0.7\"；\"1\" 是全额","type":["string","object"],"pattern":"^(0(\\.[0-9]+)?|1(\\.0+)?)$","x-form":"0 到 1 之间带引号的小数，如 \"0.95\"，或 {param: 键}"}},"required":["value","pay"],"additionalProperties":false,"x-value":"#/$defs/pay-end"},"to":{"title":"端点","description":"得分是 value 时付全额的多少","type":"object","properties":{"value":{"title":"得分","description":"端点处的得分","type":["integer","string","object"],"pattern":"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"},"pay":{"title":"付多少","description":"付全额的多少，带引号的小数，例如 \"0.7\"；\"1\" 是全额","type":["string","object"],"pattern":"^(0(\\.[0-9]+)?|1(\\.0+)?)$","x-form":"0 到 1 之间带引号的小数，如 \"0.95\"，或 {param: 键}"}},"required":["value","pay"],"additionalProperties":false,"x-value":"#/$defs/pay-end"}},"required":["from","to"],"additionalProperties":false,"x-value":"#/$defs/pay-line"},"per_point":{"title":"按分","description":"低于 below 的部分，每 each 分扣 deduct 元","type":"object","properties":{"below":{"title":"分数线","description":"低于它才扣","type":["integer","string","object"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"},"each":{"title":"每几分","description":"不写为 1","type":["integer","string","object"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"},"deduct":{"title":"扣减金额","description":"每一个单位扣多少元","type":["integer","string","object"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}、{by, table}、{share}"},"partial":{"title":"不足一个单位","description":"floor 不计；ceil 按一个计；prorate 按比例（默认）","enum":["floor","ceil","prorate"]}},"required":["below","deduct"],"additionalProperties":false,"x-value":"#/$defs/per-point"},"notice":{"title":"付款提示","description":"落在这一档时印在这一笔旁边的话，例如 整改复核合格后支付；不改变金额","type":"string","minLength":1}},"additionalProperties":false,"x-value":"#/$defs/pay-tier"},"minItems":1},"coefficient":{"title":"按系数","description":"应付 = 金额 × 得分 ÷ of","type":"object","properties":{"of":{"title":"除数","description":"一般是满分 100","type":["integer","string","object"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"}},"required":["of"],"additionalProperties":false,"x-value":"#/$defs/coefficient"},"linear":{"title":"按比例插值","description":"两个端点之间按直线，端点之外取端点的比例；例如 {from: {value: 60, pay: \"0.7\"}, to: {value: 90, pay: \"1\"}}","type":"object","properties":{"from":{"title":"端点","description":"得分是 value 时付全额的多少","type":"object","properties":{"value":{"title":"得分","description":"端点处的得分","type":["integer","string","object"],"pattern":"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"},"pay":{"title":"付多少","description":"付全额的多少，带引号的小数，例如 \"0.7\"；\"1\" 是全额","type":["string","object"],"pattern":"^(0(\\.[0-9]+)?|1(\\.0+)?)$","x-form":"0 到 1 之间带引号的小数，如 \"0.95\"，或 {param: 键}"}},"required":["value","pay"],"additionalProperties":false,"x-value":"#/$defs/pay-end"},"to":{"title":"端点","description":"得分是 value 时付全额的多少","type":"object","properties":{"value":{"title":"得分","description":"端点处的得分","type":["integer","string","object"],"pattern":"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"},"pay":{"title":"付多少","description":"付全额的多少，带引号的小数，例如 \"0.7\"；\"1\" 是全额","type":["string","object"],"pattern":"^(0(\\.[0-9]+)?|1(\\.0+)?)$","x-form":"0 到 1 之间带引号的小数，如 \"0.95\"，或 {param: 键}"}},"required":["value","pay"],"additionalProperties":false,"x-value":"#/$defs/pay-end"}},"required":["from","to"],"additionalProperties":false,"x-value":"#/$defs/pay-line"},"per_point":{"title":"按分","description":"低于 below 的部分，每 each 分扣 deduct 元","type":"object","properties":{"below":{"title":"分数线","description":"低于它才扣","type":["integer","string","object"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"},"each":{"title":"每几分","description":"不写为 1","type":["integer","string","object"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"},"deduct":{"title":"扣减金额","description":"每一个单位扣多少元","type":["integer","string","object"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}、{by, table}、{share}"},"partial":{"title":"不足一个单位","description":"floor 不计；ceil 按一个计；prorate 按比例（默认）","enum":["floor","ceil","prorate"]}},"required":["below","deduct"],"additionalProperties":false,"x-value":"#/$defs/per-point"},"deduction":{"title":"扣款表","description":"写 true：表的单位是元，总数就是扣款","enum":[true]},"cap":{"title":"最多扣","description":"这一笔最多扣多少元；不写则扣完为止","type":["integer","string","object"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}、{by, table}、{share}"},"round":{"title":"舍入","description":"不写则四舍五入到分","type":"object","properties":{"digits":{"title":"小数位","description":"0 到 4","type":"integer","minimum":0,"maximum":4},"step":{"title":"步长","description":"取到它的整倍数，例如 \"0.5\"；与 digits 写一个","type":"string","pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"带引号的小数，如 \"0.5\""},"mode":{"title":"方式","description":"half-up 四舍五入；half-even 四舍六入五成双；floor 舍去；ceil 进位","enum":["half-up","half-even","floor","ceil"]}},"required":["mode"],"additionalProperties":false,"x-value":"#/$defs/rounding"}},"required":["id","title","amount"],"additionalProperties":false}}},"required":["version","title","clause","columns","base","unit","policy","round","groups","rows"],"additionalProperties":false,"$defs":{"param":{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false},"exclude":{"title":"可除外时间","description":"从时长中扣除、截取到区间以内的列表字段","type":"object","properties":{"field":{"title":"字段","description":"列表字段，项内有 from 与 to","type":"string","minLength":1},"where":{"title":"条件","description":"CEL 表达式，变量 item，例如 item.countersigned_by != \"\"","oneOf":[{"title":"条件","description":"CEL 表达式，变量 item","type":"string","minLength":1},{"$ref":"#/$defs/param"}]},"effect":{"title":"效果","description":"time 扣除时间；fact 整条不计；可按项的字段查表，如 {param: 键, by: kind}","oneOf":[{"title":"效果","description":"time 扣除时间；fact 整条不计","enum":["time","fact"]},{"$ref":"#/$defs/param"}]}},"required":["field"],"additionalProperties":false},"rounding":{"title":"舍入","description":"取到第几位小数，或取到某个数的整倍数","type":"object","properties":{"digits":{"title":"小数位","description":"0 到 4","type":"integer","minimum":0,"maximum":4},"step":{"title":"步长","description":"取到它的整倍数，例如 \"0.5\"；与 digits 写一个","type":"string","pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"带引号的小数，如 \"0.5\""},"mode":{"title":"方式","description":"half-up 四舍五入；half-even 四舍六入五成双；floor 舍去；ceil 进位","enum":["half-up","half-even","floor","ceil"]}},"required":["mode"],"additionalProperties":false},"tier":{"title":"一档","description":"边际分档的一档：从上一档的末尾到 upto 为止，每个单位按 points 计","type":"object","properties":{"upto":{"title":"到第几个","description":"本档到第几个单位为止，含；最后一档不写","type":["integer","string","object"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"},"points":{"title":"每个分值","description":"本档里每个单位计多少","type":["integer","string","object"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}、{by, table}、{share}"}},"required":["points"],"additionalProperties":false},"band":{"title":"一档","description":"指标落在这一档时计多少；上下界各至多写一个，相邻两档要接上","type":"object","properties":{"at_least":{"title":"以上","description":"指标大于或等于它，含本数","type":["integer","string","object"],"pattern":"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"},"above":{"title":"超过","description":"指标大于它，不含本数","type":["integer","string","object"],"pattern":"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"},"at_most":{"title":"以下","description":"指标小于或等于它，含本数","type":["integer","string","object"],"pattern":"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"},"below":{"title":"不满","description":"指标小于它，不含本数","type":["integer","string","object"],"pattern":"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"},"points":{"title":"分值","description":"落在这一档计多少","type":["integer","string","object"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}、{by, table}、{share}"},"knockout":{"title":"不得分","description":"落在这一档时整项不得分的范围","enum":["row","row-all","group","period","total"]}},"additionalProperties":false},"pay-tier":{"title":"一档","description":"得分落在这一档时付多少：pay、deduct、coefficient、linear 至多写一个，per_point 可以单写，也可以在 pay、deduct 之外再扣","type":"object","properties":{"at_least":{"title":"以上","description":"得分大于或等于它，含本数","type":["integer","string","object"],"pattern":"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"},"above":{"title":"超过","description":"得分大于它，不含本数","type":["integer","string","object"],"pattern":"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"},"at_most":{"title":"以下","description":"得分小于或等于它，含本数","type":["integer","string","object"],"pattern":"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"},"below":{"title":"不满","description":"得分小于它，不含本数","type":["integer","string","object"],"pattern":"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"},"pay":{"title":"支付比例","description":"0 到 1 之间的小数，加引号，例如 \"0.95\"","type":["string","object"],"pattern":"^(0(\\.[0-9]+)?|1(\\.0+)?)$","x-form":"0 到 1 之间带引号的小数，如 \"0.95\"，或 {param: 键}"},"deduct":{"title":"扣减金额","description":"扣多少元","type":["integer","string","object"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}、{by, table}、{share}"},"coefficient":{"$ref":"#/$defs/coefficient"},"linear":{"$ref":"#/$defs/pay-line"},"per_point":{"$ref":"#/$defs/per-point"},"notice":{"title":"付款提示","description":"落在这一档时印在这一笔旁边的话，例如 整改复核合格后支付；不改变金额","type":"string","minLength":1}},"additionalProperties":false},"pay-line":{"title":"按比例插值","description":"两个端点之间按直线，端点之外取端点的比例；例如 {from: {value: 60, pay: \"0.7\"}, to: {value: 90, pay: \"1\"}}","type":"object","properties":{"from":{"$ref":"#/$defs/pay-end"},"to":{"$ref":"#/$defs/pay-end"}},"required":["from","to"],"additionalProperties":false},"pay-end":{"title":"端点","description":"得分是 value 时付全额的多少","type":"object","properties":{"value":{"title":"得分","description":"端点处的得分","type":["integer","string","object"],"pattern":"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"},"pay":{"title":"付多少","description":"付全额的多少，带引号的小数，例如 \"0.7\"；\"1\" 是全额","type":["string","object"],"pattern":"^(0(\\.[0-9]+)?|1(\\.0+)?)$","x-form":"0 到 1 之间带引号的小数，如 \"0.95\"，或 {param: 键}"}},"required":["value","pay"],"additionalProperties":false},"endpoint":{"title":"端点","description":"指标的一个值与它对应的分值","type":"object","properties":{"value":{"title":"指标值","description":"指标取这个值时","type":["integer","string","object"],"pattern":"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"},"points":{"title":"分值","description":"计多少","type":["integer","string","object"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}、{by, table}、{share}"}},"required":["value","points"],"additionalProperties":false},"coefficient":{"title":"按系数","description":"应付 = 金额 × 得分 ÷ of","type":"object","properties":{"of":{"title":"除数","description":"一般是满分 100","type":["integer","string","object"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"}},"required":["of"],"additionalProperties":false},"per-point":{"title":"按分","description":"低于 below 的部分，每 each 分扣 deduct 元","type":"object","properties":{"below":{"title":"分数线","description":"低于它才扣","type":["integer","string","object"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"},"each":{"title":"每几分","description":"不写为 1","type":["integer","string","object"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"},"deduct":{"title":"扣减金额","description":"每一个单位扣多少元","type":["integer","string","object"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}、{by, table}、{share}"},"partial":{"title":"不足一个单位","description":"floor 不计；ceil 按一个计；prorate 按比例（默认）","enum":["floor","ceil","prorate"]}},"required":["below","deduct"],"additionalProperties":false}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = require("ajv/dist/runtime/ucs2length").default;
const pattern4 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const pattern5 = new RegExp("^(0|[1-9][0-9]*)(\\.[0-9]+)?$", "u");
const pattern7 = new RegExp("^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$", "u");
const pattern10 = new RegExp("^[a-z0-9-]+(\\.[a-z0-9-]+)*$", "u");
const pattern71 = new RegExp("^(0|[1-9][0-9]*)\\.[0-9]{2}$", "u");
const pattern73 = new RegExp("^(0(\\.[0-9]+)?|1(\\.0+)?)$", "u");

const validate20 = (function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://yanshou.invalid/schemas/contract/scorecard.schema.json" */;
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
if(data.version === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "version"},data));
errors++;
}
if(data.title === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "title"},data));
errors++;
}
if(data.clause === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "clause"},data));
errors++;
}
if(data.columns === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "columns"},data));
errors++;
}
if(data.base === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "base"},data));
errors++;
}
if(data.unit === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "unit"},data));
errors++;
}
if(data.policy === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "policy"},data));
errors++;
}
if(data.round === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "round"},data));
errors++;
}
if(data.groups === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "groups"},data));
errors++;
}
if(data.rows === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "rows"},data));
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0},data));
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(!((data0 === 1) || (data0 === 2))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/version","#/properties/version/enum","enum",{allowedValues: schema31.properties.version.enum},data0));
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
if(data.clause !== undefined){
let data2 = data.clause;
if(typeof data2 === "string"){
if(func2(data2) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/clause","#/properties/clause/minLength","minLength",{limit: 1},data2));
errors++;
}
if(!pattern4.test(data2)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/clause","#/properties/clause/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data2));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/clause","#/properties/clause/type","type",{type: "string"},data2));
errors++;
}
}
if(data.columns !== undefined){
let data3 = data.columns;
if(Array.isArray(data3)){
if(data3.length > 6){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/columns","#/properties/columns/maxItems","maxItems",{limit: 6},data3));
errors++;
}
if(data3.length < 6){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/columns","#/properties/columns/minItems","minItems",{limit: 6},data3));
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(func2(data4) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/columns/" + i0,"#/properties/columns/items/minLength","minLength",{limit: 1},data4));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/columns/" + i0,"#/properties/columns/items/type","type",{type: "string"},data4));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/columns","#/properties/columns/type","type",{type: "array"},data3));
errors++;
}
}
if(data.base !== undefined){
let data5 = data.base;
const _errs12 = errors;
let valid3 = false;
let passing0 = null;
const _errs13 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/base","#/properties/base/oneOf/0/type","type",{type: "integer"},data5));
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/base","#/properties/base/oneOf/0/minimum","minimum",{comparison: ">=", limit: 1},data5));
errors++;
}
}
var _valid0 = _errs13 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
}
const _errs15 = errors;
if(data5 !== null){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/base","#/properties/base/oneOf/1/type","type",{type: "null"},data5));
errors++;
}
var _valid0 = _errs15 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid3 = true;
passing0 = 1;
}
}
if(!valid3){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/base","#/properties/base/oneOf","oneOf",{passingSchemas: passing0},data5));
errors++;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
}
if(data.unit !== undefined){
let data6 = data.unit;
if(typeof data6 === "string"){
if(func2(data6) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/unit","#/properties/unit/minLength","minLength",{limit: 1},data6));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/unit","#/properties/unit/type","type",{type: "string"},data6));
errors++;
}
}
if(data.policy !== undefined){
let data7 = data.policy;
const _errs20 = errors;
let valid4 = false;
let passing1 = null;
const _errs21 = errors;
if(!(((data7 === "most-specific") || (data7 === "reviewer")) || (data7 === "all"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/policy","#/properties/policy/oneOf/0/enum","enum",{allowedValues: schema31.properties.policy.oneOf[0].enum},data7));
errors++;
}
var _valid1 = _errs21 === errors;
if(_valid1){
valid4 = true;
passing1 = 0;
}
const _errs22 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/policy","#/properties/policy/oneOf/1/required","required",{missingProperty: "param"},data7));
errors++;
}
for(const key1 in data7){
if(!(((key1 === "param") || (key1 === "by")) || (key1 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/policy","#/properties/policy/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key1},data7));
errors++;
}
}
if(data7.param !== undefined){
let data8 = data7.param;
if(typeof data8 === "string"){
if(func2(data8) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/policy/param","#/properties/policy/oneOf/1/properties/param/minLength","minLength",{limit: 1},data8));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/policy/param","#/properties/policy/oneOf/1/properties/param/type","type",{type: "string"},data8));
errors++;
}
}
if(data7.by !== undefined){
let data9 = data7.by;
const _errs28 = errors;
let valid6 = false;
let passing2 = null;
const _errs29 = errors;
if(typeof data9 === "string"){
if(func2(data9) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/policy/by","#/properties/policy/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data9));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/policy/by","#/properties/policy/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data9));
errors++;
}
var _valid2 = _errs29 === errors;
if(_valid2){
valid6 = true;
passing2 = 0;
}
const _errs31 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/policy/by","#/properties/policy/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data9));
errors++;
}
for(const key2 in data9){
if(!(key2 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/policy/by","#/properties/policy/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key2},data9));
errors++;
}
}
if(data9.param !== undefined){
let data10 = data9.param;
if(typeof data10 === "string"){
if(func2(data10) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/policy/by/param","#/properties/policy/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data10));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/policy/by/param","#/properties/policy/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data10));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/policy/by","#/properties/policy/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data9));
errors++;
}
var _valid2 = _errs31 === errors;
if(_valid2 && valid6){
valid6 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid6 = true;
passing2 = 1;
}
}
if(!valid6){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/policy/by","#/properties/policy/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing2},data9));
errors++;
}
else {
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
}
}
if(data7.part !== undefined){
let data11 = data7.part;
if(typeof data11 === "string"){
if(func2(data11) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/policy/part","#/properties/policy/oneOf/1/properties/part/minLength","minLength",{limit: 1},data11));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/policy/part","#/properties/policy/oneOf/1/properties/part/type","type",{type: "string"},data11));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/policy","#/properties/policy/oneOf/1/type","type",{type: "object"},data7));
errors++;
}
var _valid1 = _errs22 === errors;
if(_valid1 && valid4){
valid4 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid4 = true;
passing1 = 1;
}
}
if(!valid4){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/policy","#/properties/policy/oneOf","oneOf",{passingSchemas: passing1},data7));
errors++;
}
else {
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
}
}
if(data.round !== undefined){
let data12 = data.round;
const _errs39 = errors;
let valid8 = false;
let passing3 = null;
const _errs40 = errors;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.mode === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/round","#/properties/round/oneOf/0/required","required",{missingProperty: "mode"},data12));
errors++;
}
for(const key3 in data12){
if(!(((key3 === "digits") || (key3 === "step")) || (key3 === "mode"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/round","#/properties/round/oneOf/0/additionalProperties","additionalProperties",{additionalProperty: key3},data12));
errors++;
}
}
if(data12.digits !== undefined){
let data13 = data12.digits;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/round/digits","#/properties/round/oneOf/0/properties/digits/type","type",{type: "integer"},data13));
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 4 || isNaN(data13)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/round/digits","#/properties/round/oneOf/0/properties/digits/maximum","maximum",{comparison: "<=", limit: 4},data13));
errors++;
}
if(data13 < 0 || isNaN(data13)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/round/digits","#/properties/round/oneOf/0/properties/digits/minimum","minimum",{comparison: ">=", limit: 0},data13));
errors++;
}
}
}
if(data12.step !== undefined){
let data14 = data12.step;
if(typeof data14 === "string"){
if(!pattern5.test(data14)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/round/step","#/properties/round/oneOf/0/properties/step/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data14));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/round/step","#/properties/round/oneOf/0/properties/step/type","type",{type: "string"},data14));
errors++;
}
}
if(data12.mode !== undefined){
let data15 = data12.mode;
if(!((((data15 === "half-up") || (data15 === "half-even")) || (data15 === "floor")) || (data15 === "ceil"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/round/mode","#/properties/round/oneOf/0/properties/mode/enum","enum",{allowedValues: schema31.properties.round.oneOf[0].properties.mode.enum},data15));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/round","#/properties/round/oneOf/0/type","type",{type: "object"},data12));
errors++;
}
var _valid3 = _errs40 === errors;
if(_valid3){
valid8 = true;
passing3 = 0;
var props2 = true;
}
const _errs48 = errors;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/round","#/properties/round/oneOf/1/required","required",{missingProperty: "param"},data12));
errors++;
}
for(const key4 in data12){
if(!(((key4 === "param") || (key4 === "by")) || (key4 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/round","#/properties/round/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key4},data12));
errors++;
}
}
if(data12.param !== undefined){
let data16 = data12.param;
if(typeof data16 === "string"){
if(func2(data16) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/round/param","#/properties/round/oneOf/1/properties/param/minLength","minLength",{limit: 1},data16));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/round/param","#/properties/round/oneOf/1/properties/param/type","type",{type: "string"},data16));
errors++;
}
}
if(data12.by !== undefined){
let data17 = data12.by;
const _errs54 = errors;
let valid11 = false;
let passing4 = null;
const _errs55 = errors;
if(typeof data17 === "string"){
if(func2(data17) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/round/by","#/properties/round/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data17));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/round/by","#/properties/round/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data17));
errors++;
}
var _valid4 = _errs55 === errors;
if(_valid4){
valid11 = true;
passing4 = 0;
}
const _errs57 = errors;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/round/by","#/properties/round/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data17));
errors++;
}
for(const key5 in data17){
if(!(key5 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/round/by","#/properties/round/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key5},data17));
errors++;
}
}
if(data17.param !== undefined){
let data18 = data17.param;
if(typeof data18 === "string"){
if(func2(data18) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/round/by/param","#/properties/round/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data18));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/round/by/param","#/properties/round/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data18));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/round/by","#/properties/round/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data17));
errors++;
}
var _valid4 = _errs57 === errors;
if(_valid4 && valid11){
valid11 = false;
passing4 = [passing4, 1];
}
else {
if(_valid4){
valid11 = true;
passing4 = 1;
}
}
if(!valid11){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/round/by","#/properties/round/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing4},data17));
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
if(data12.part !== undefined){
let data19 = data12.part;
if(typeof data19 === "string"){
if(func2(data19) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/round/part","#/properties/round/oneOf/1/properties/part/minLength","minLength",{limit: 1},data19));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/round/part","#/properties/round/oneOf/1/properties/part/type","type",{type: "string"},data19));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/round","#/properties/round/oneOf/1/type","type",{type: "object"},data12));
errors++;
}
var _valid3 = _errs48 === errors;
if(_valid3 && valid8){
valid8 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid8 = true;
passing3 = 1;
if(props2 !== true){
props2 = true;
}
}
}
if(!valid8){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/round","#/properties/round/oneOf","oneOf",{passingSchemas: passing3},data12));
errors++;
}
else {
errors = _errs39;
if(vErrors !== null){
if(_errs39){
vErrors.length = _errs39;
}
else {
vErrors = null;
}
}
}
}
if(data.groups !== undefined){
let data20 = data.groups;
if(Array.isArray(data20)){
const len1 = data20.length;
for(let i1=0; i1<len1; i1++){
let data21 = data20[i1];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.id === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/groups/" + i1,"#/properties/groups/items/required","required",{missingProperty: "id"},data21));
errors++;
}
if(data21.title === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/groups/" + i1,"#/properties/groups/items/required","required",{missingProperty: "title"},data21));
errors++;
}
for(const key6 in data21){
if(!(((((key6 === "id") || (key6 === "title")) || (key6 === "max")) || (key6 === "weight")) || (key6 === "cap"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/groups/" + i1,"#/properties/groups/items/additionalProperties","additionalProperties",{additionalProperty: key6},data21));
errors++;
}
}
if(data21.id !== undefined){
let data22 = data21.id;
if(typeof data22 === "string"){
if(func2(data22) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/groups/" + i1+"/id","#/properties/groups/items/properties/id/minLength","minLength",{limit: 1},data22));
errors++;
}
if(!pattern4.test(data22)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/groups/" + i1+"/id","#/properties/groups/items/properties/id/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data22));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/groups/" + i1+"/id","#/properties/groups/items/properties/id/type","type",{type: "string"},data22));
errors++;
}
}
if(data21.title !== undefined){
let data23 = data21.title;
if(typeof data23 === "string"){
if(func2(data23) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/groups/" + i1+"/title","#/properties/groups/items/properties/title/minLength","minLength",{limit: 1},data23));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/groups/" + i1+"/title","#/properties/groups/items/properties/title/type","type",{type: "string"},data23));
errors++;
}
}
if(data21.max !== undefined){
let data24 = data21.max;
const _errs74 = errors;
let valid16 = false;
let passing5 = null;
const _errs75 = errors;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/groups/" + i1+"/max","#/properties/groups/items/properties/max/oneOf/0/type","type",{type: "integer"},data24));
errors++;
}
var _valid5 = _errs75 === errors;
if(_valid5){
valid16 = true;
passing5 = 0;
}
const _errs77 = errors;
if(typeof data24 === "string"){
if(!pattern7.test(data24)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/groups/" + i1+"/max","#/properties/groups/items/properties/max/oneOf/1/pattern","pattern",{pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data24));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/groups/" + i1+"/max","#/properties/groups/items/properties/max/oneOf/1/type","type",{type: "string"},data24));
errors++;
}
var _valid5 = _errs77 === errors;
if(_valid5 && valid16){
valid16 = false;
passing5 = [passing5, 1];
}
else {
if(_valid5){
valid16 = true;
passing5 = 1;
}
}
if(!valid16){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/groups/" + i1+"/max","#/properties/groups/items/properties/max/oneOf","oneOf",{passingSchemas: passing5},data24));
errors++;
}
else {
errors = _errs74;
if(vErrors !== null){
if(_errs74){
vErrors.length = _errs74;
}
else {
vErrors = null;
}
}
}
}
if(data21.weight !== undefined){
let data25 = data21.weight;
if((!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))) && (typeof data25 !== "string")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/groups/" + i1+"/weight","#/properties/groups/items/properties/weight/type","type",{type: schema31.properties.groups.items.properties.weight.type},data25));
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 0 || isNaN(data25)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/groups/" + i1+"/weight","#/properties/groups/items/properties/weight/minimum","minimum",{comparison: ">=", limit: 0},data25));
errors++;
}
}
if(typeof data25 === "string"){
if(!pattern5.test(data25)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/groups/" + i1+"/weight","#/properties/groups/items/properties/weight/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data25));
errors++;
}
}
}
if(data21.cap !== undefined){
let data26 = data21.cap;
if(((!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))) && (typeof data26 !== "string")) && (!(data26 && typeof data26 == "object" && !Array.isArray(data26)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/groups/" + i1+"/cap","#/properties/groups/items/properties/cap/type","type",{type: schema31.properties.groups.items.properties.cap.type},data26));
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 0 || isNaN(data26)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/groups/" + i1+"/cap","#/properties/groups/items/properties/cap/minimum","minimum",{comparison: ">=", limit: 0},data26));
errors++;
}
}
if(typeof data26 === "string"){
if(!pattern5.test(data26)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/groups/" + i1+"/cap","#/properties/groups/items/properties/cap/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data26));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/groups/" + i1,"#/properties/groups/items/type","type",{type: "object"},data21));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/groups","#/properties/groups/type","type",{type: "array"},data20));
errors++;
}
}
if(data.rows !== undefined){
let data27 = data.rows;
if(Array.isArray(data27)){
const len2 = data27.length;
for(let i2=0; i2<len2; i2++){
let data28 = data27[i2];
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.id === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2,"#/properties/rows/items/required","required",{missingProperty: "id"},data28));
errors++;
}
if(data28.group === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2,"#/properties/rows/items/required","required",{missingProperty: "group"},data28));
errors++;
}
if(data28.criterion === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2,"#/properties/rows/items/required","required",{missingProperty: "criterion"},data28));
errors++;
}
if(data28.clause === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2,"#/properties/rows/items/required","required",{missingProperty: "clause"},data28));
errors++;
}
if(data28.standard === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2,"#/properties/rows/items/required","required",{missingProperty: "standard"},data28));
errors++;
}
if(data28.specificity === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2,"#/properties/rows/items/required","required",{missingProperty: "specificity"},data28));
errors++;
}
if(data28.rules === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2,"#/properties/rows/items/required","required",{missingProperty: "rules"},data28));
errors++;
}
for(const key7 in data28){
if(!(func1.call(schema31.properties.rows.items.properties, key7))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2,"#/properties/rows/items/additionalProperties","additionalProperties",{additionalProperty: key7},data28));
errors++;
}
}
if(data28.id !== undefined){
let data29 = data28.id;
if(typeof data29 === "string"){
if(func2(data29) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/id","#/properties/rows/items/properties/id/minLength","minLength",{limit: 1},data29));
errors++;
}
if(!pattern10.test(data29)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/id","#/properties/rows/items/properties/id/pattern","pattern",{pattern: "^[a-z0-9-]+(\\.[a-z0-9-]+)*$"},data29));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/id","#/properties/rows/items/properties/id/type","type",{type: "string"},data29));
errors++;
}
}
if(data28.group !== undefined){
let data30 = data28.group;
if(typeof data30 === "string"){
if(func2(data30) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/group","#/properties/rows/items/properties/group/minLength","minLength",{limit: 1},data30));
errors++;
}
if(!pattern4.test(data30)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/group","#/properties/rows/items/properties/group/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data30));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/group","#/properties/rows/items/properties/group/type","type",{type: "string"},data30));
errors++;
}
}
if(data28.criterion !== undefined){
let data31 = data28.criterion;
if(typeof data31 === "string"){
if(func2(data31) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/criterion","#/properties/rows/items/properties/criterion/minLength","minLength",{limit: 1},data31));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/criterion","#/properties/rows/items/properties/criterion/type","type",{type: "string"},data31));
errors++;
}
}
if(data28.short !== undefined){
let data32 = data28.short;
if(typeof data32 === "string"){
if(func2(data32) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/short","#/properties/rows/items/properties/short/minLength","minLength",{limit: 1},data32));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/short","#/properties/rows/items/properties/short/type","type",{type: "string"},data32));
errors++;
}
}
if(data28.clause !== undefined){
let data33 = data28.clause;
if(typeof data33 === "string"){
if(func2(data33) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/clause","#/properties/rows/items/properties/clause/minLength","minLength",{limit: 1},data33));
errors++;
}
if(!pattern4.test(data33)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/clause","#/properties/rows/items/properties/clause/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data33));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/clause","#/properties/rows/items/properties/clause/type","type",{type: "string"},data33));
errors++;
}
}
if(data28.standard !== undefined){
let data34 = data28.standard;
if(typeof data34 === "string"){
if(func2(data34) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/standard","#/properties/rows/items/properties/standard/minLength","minLength",{limit: 1},data34));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/standard","#/properties/rows/items/properties/standard/type","type",{type: "string"},data34));
errors++;
}
}
if(data28.text !== undefined){
let data35 = data28.text;
if(typeof data35 === "string"){
if(func2(data35) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/text","#/properties/rows/items/properties/text/minLength","minLength",{limit: 1},data35));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/text","#/properties/rows/items/properties/text/type","type",{type: "string"},data35));
errors++;
}
}
if(data28.max !== undefined){
let data36 = data28.max;
if((!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))) && (typeof data36 !== "string")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/max","#/properties/rows/items/properties/max/type","type",{type: schema31.properties.rows.items.properties.max.type},data36));
errors++;
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 < 0 || isNaN(data36)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/max","#/properties/rows/items/properties/max/minimum","minimum",{comparison: ">=", limit: 0},data36));
errors++;
}
}
if(typeof data36 === "string"){
if(!pattern5.test(data36)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/max","#/properties/rows/items/properties/max/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data36));
errors++;
}
}
}
if(data28.note !== undefined){
let data37 = data28.note;
if(typeof data37 === "string"){
if(func2(data37) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/note","#/properties/rows/items/properties/note/minLength","minLength",{limit: 1},data37));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/note","#/properties/rows/items/properties/note/type","type",{type: "string"},data37));
errors++;
}
}
if(data28.specificity !== undefined){
let data38 = data28.specificity;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/specificity","#/properties/rows/items/properties/specificity/type","type",{type: "integer"},data38));
errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 < 0 || isNaN(data38)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/specificity","#/properties/rows/items/properties/specificity/minimum","minimum",{comparison: ">=", limit: 0},data38));
errors++;
}
}
}
if(data28.cap !== undefined){
let data39 = data28.cap;
if(((!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))) && (typeof data39 !== "string")) && (!(data39 && typeof data39 == "object" && !Array.isArray(data39)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/cap","#/properties/rows/items/properties/cap/type","type",{type: schema31.properties.rows.items.properties.cap.type},data39));
errors++;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 < 0 || isNaN(data39)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/cap","#/properties/rows/items/properties/cap/minimum","minimum",{comparison: ">=", limit: 0},data39));
errors++;
}
}
if(typeof data39 === "string"){
if(!pattern5.test(data39)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/cap","#/properties/rows/items/properties/cap/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data39));
errors++;
}
}
}
if(data28.rules !== undefined){
let data40 = data28.rules;
if(Array.isArray(data40)){
const len3 = data40.length;
for(let i3=0; i3<len3; i3++){
let data41 = data40[i3];
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.id === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3,"#/properties/rows/items/properties/rules/items/required","required",{missingProperty: "id"},data41));
errors++;
}
if(data41.title === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3,"#/properties/rows/items/properties/rules/items/required","required",{missingProperty: "title"},data41));
errors++;
}
if(data41.event === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3,"#/properties/rows/items/properties/rules/items/required","required",{missingProperty: "event"},data41));
errors++;
}
if(data41.from === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3,"#/properties/rows/items/properties/rules/items/required","required",{missingProperty: "from"},data41));
errors++;
}
for(const key8 in data41){
if(!(func1.call(schema31.properties.rows.items.properties.rules.items.properties, key8))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3,"#/properties/rows/items/properties/rules/items/additionalProperties","additionalProperties",{additionalProperty: key8},data41));
errors++;
}
}
if(data41.id !== undefined){
let data42 = data41.id;
if(typeof data42 === "string"){
if(func2(data42) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/id","#/properties/rows/items/properties/rules/items/properties/id/minLength","minLength",{limit: 1},data42));
errors++;
}
if(!pattern4.test(data42)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/id","#/properties/rows/items/properties/rules/items/properties/id/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data42));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/id","#/properties/rows/items/properties/rules/items/properties/id/type","type",{type: "string"},data42));
errors++;
}
}
if(data41.title !== undefined){
let data43 = data41.title;
if(typeof data43 === "string"){
if(func2(data43) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/title","#/properties/rows/items/properties/rules/items/properties/title/minLength","minLength",{limit: 1},data43));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/title","#/properties/rows/items/properties/rules/items/properties/title/type","type",{type: "string"},data43));
errors++;
}
}
if(data41.clause !== undefined){
let data44 = data41.clause;
if(typeof data44 === "string"){
if(func2(data44) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/clause","#/properties/rows/items/properties/rules/items/properties/clause/minLength","minLength",{limit: 1},data44));
errors++;
}
if(!pattern4.test(data44)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/clause","#/properties/rows/items/properties/rules/items/properties/clause/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data44));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/clause","#/properties/rows/items/properties/rules/items/properties/clause/type","type",{type: "string"},data44));
errors++;
}
}
if(data41.event !== undefined){
let data45 = data41.event;
if(typeof data45 === "string"){
if(func2(data45) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/event","#/properties/rows/items/properties/rules/items/properties/event/minLength","minLength",{limit: 1},data45));
errors++;
}
if(!pattern4.test(data45)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/event","#/properties/rows/items/properties/rules/items/properties/event/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data45));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/event","#/properties/rows/items/properties/rules/items/properties/event/type","type",{type: "string"},data45));
errors++;
}
}
if(data41.from !== undefined){
let data46 = data41.from;
const _errs124 = errors;
let valid23 = false;
let passing6 = null;
const _errs125 = errors;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.records === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/from","#/properties/rows/items/properties/rules/items/properties/from/oneOf/0/required","required",{missingProperty: "records"},data46));
errors++;
}
for(const key9 in data46){
if(!(key9 === "records")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/from","#/properties/rows/items/properties/rules/items/properties/from/oneOf/0/additionalProperties","additionalProperties",{additionalProperty: key9},data46));
errors++;
}
}
if(data46.records !== undefined){
let data47 = data46.records;
if(Array.isArray(data47)){
if(data47.length < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/from/records","#/properties/rows/items/properties/rules/items/properties/from/oneOf/0/properties/records/minItems","minItems",{limit: 1},data47));
errors++;
}
const len4 = data47.length;
for(let i4=0; i4<len4; i4++){
let data48 = data47[i4];
if(typeof data48 !== "string"){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/from/records/" + i4,"#/properties/rows/items/properties/rules/items/properties/from/oneOf/0/properties/records/items/type","type",{type: "string"},data48));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/from/records","#/properties/rows/items/properties/rules/items/properties/from/oneOf/0/properties/records/type","type",{type: "array"},data47));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/from","#/properties/rows/items/properties/rules/items/properties/from/oneOf/0/type","type",{type: "object"},data46));
errors++;
}
var _valid6 = _errs125 === errors;
if(_valid6){
valid23 = true;
passing6 = 0;
var props4 = true;
}
const _errs132 = errors;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.occurrences === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/from","#/properties/rows/items/properties/rules/items/properties/from/oneOf/1/required","required",{missingProperty: "occurrences"},data46));
errors++;
}
for(const key10 in data46){
if(!(key10 === "occurrences")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/from","#/properties/rows/items/properties/rules/items/properties/from/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key10},data46));
errors++;
}
}
if(data46.occurrences !== undefined){
let data49 = data46.occurrences;
const _errs136 = errors;
let valid28 = false;
let passing7 = null;
const _errs137 = errors;
if(Array.isArray(data49)){
if(data49.length < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/from/occurrences","#/properties/rows/items/properties/rules/items/properties/from/oneOf/1/properties/occurrences/oneOf/0/minItems","minItems",{limit: 1},data49));
errors++;
}
const len5 = data49.length;
for(let i5=0; i5<len5; i5++){
let data50 = data49[i5];
if(typeof data50 !== "string"){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/from/occurrences/" + i5,"#/properties/rows/items/properties/rules/items/properties/from/oneOf/1/properties/occurrences/oneOf/0/items/type","type",{type: "string"},data50));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/from/occurrences","#/properties/rows/items/properties/rules/items/properties/from/oneOf/1/properties/occurrences/oneOf/0/type","type",{type: "array"},data49));
errors++;
}
var _valid7 = _errs137 === errors;
if(_valid7){
valid28 = true;
passing7 = 0;
}
const _errs141 = errors;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/from/occurrences","#/properties/rows/items/properties/rules/items/properties/from/oneOf/1/properties/occurrences/oneOf/1/required","required",{missingProperty: "param"},data49));
errors++;
}
for(const key11 in data49){
if(!(((key11 === "param") || (key11 === "by")) || (key11 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/from/occurrences","#/properties/rows/items/properties/rules/items/properties/from/oneOf/1/properties/occurrences/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key11},data49));
errors++;
}
}
if(data49.param !== undefined){
let data51 = data49.param;
if(typeof data51 === "string"){
if(func2(data51) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/from/occurrences/param","#/properties/rows/items/properties/rules/items/properties/from/oneOf/1/properties/occurrences/oneOf/1/properties/param/minLength","minLength",{limit: 1},data51));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/from/occurrences/param","#/properties/rows/items/properties/rules/items/properties/from/oneOf/1/properties/occurrences/oneOf/1/properties/param/type","type",{type: "string"},data51));
errors++;
}
}
if(data49.by !== undefined){
let data52 = data49.by;
const _errs147 = errors;
let valid32 = false;
let passing8 = null;
const _errs148 = errors;
if(typeof data52 === "string"){
if(func2(data52) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/from/occurrences/by","#/properties/rows/items/properties/rules/items/properties/from/oneOf/1/properties/occurrences/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data52));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/from/occurrences/by","#/properties/rows/items/properties/rules/items/properties/from/oneOf/1/properties/occurrences/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data52));
errors++;
}
var _valid8 = _errs148 === errors;
if(_valid8){
valid32 = true;
passing8 = 0;
}
const _errs150 = errors;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/from/occurrences/by","#/properties/rows/items/properties/rules/items/properties/from/oneOf/1/properties/occurrences/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data52));
errors++;
}
for(const key12 in data52){
if(!(key12 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/from/occurrences/by","#/properties/rows/items/properties/rules/items/properties/from/oneOf/1/properties/occurrences/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key12},data52));
errors++;
}
}
if(data52.param !== undefined){
let data53 = data52.param;
if(typeof data53 === "string"){
if(func2(data53) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/from/occurrences/by/param","#/properties/rows/items/properties/rules/items/properties/from/oneOf/1/properties/occurrences/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data53));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/from/occurrences/by/param","#/properties/rows/items/properties/rules/items/properties/from/oneOf/1/properties/occurrences/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data53));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/from/occurrences/by","#/properties/rows/items/properties/rules/items/properties/from/oneOf/1/properties/occurrences/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data52));
errors++;
}
var _valid8 = _errs150 === errors;
if(_valid8 && valid32){
valid32 = false;
passing8 = [passing8, 1];
}
else {
if(_valid8){
valid32 = true;
passing8 = 1;
}
}
if(!valid32){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/from/occurrences/by","#/properties/rows/items/properties/rules/items/properties/from/oneOf/1/properties/occurrences/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing8},data52));
errors++;
}
else {
errors = _errs147;
if(vErrors !== null){
if(_errs147){
vErrors.length = _errs147;
}
else {
vErrors = null;
}
}
}
}
if(data49.part !== undefined){
let data54 = data49.part;
if(typeof data54 === "string"){
if(func2(data54) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/from/occurrences/part","#/properties/rows/items/properties/rules/items/properties/from/oneOf/1/properties/occurrences/oneOf/1/properties/part/minLength","minLength",{limit: 1},data54));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/from/occurrences/part","#/properties/rows/items/properties/rules/items/properties/from/oneOf/1/properties/occurrences/oneOf/1/properties/part/type","type",{type: "string"},data54));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/from/occurrences","#/properties/rows/items/properties/rules/items/properties/from/oneOf/1/properties/occurrences/oneOf/1/type","type",{type: "object"},data49));
errors++;
}
var _valid7 = _errs141 === errors;
if(_valid7 && valid28){
valid28 = false;
passing7 = [passing7, 1];
}
else {
if(_valid7){
valid28 = true;
passing7 = 1;
}
}
if(!valid28){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/from/occurrences","#/properties/rows/items/properties/rules/items/properties/from/oneOf/1/properties/occurrences/oneOf","oneOf",{passingSchemas: passing7},data49));
errors++;
}
else {
errors = _errs136;
if(vErrors !== null){
if(_errs136){
vErrors.length = _errs136;
}
else {
vErrors = null;
}
}
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/from","#/properties/rows/items/properties/rules/items/properties/from/oneOf/1/type","type",{type: "object"},data46));
errors++;
}
var _valid6 = _errs132 === errors;
if(_valid6 && valid23){
valid23 = false;
passing6 = [passing6, 1];
}
else {
if(_valid6){
valid23 = true;
passing6 = 1;
if(props4 !== true){
props4 = true;
}
}
const _errs157 = errors;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.findings === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/from","#/properties/rows/items/properties/rules/items/properties/from/oneOf/2/required","required",{missingProperty: "findings"},data46));
errors++;
}
for(const key13 in data46){
if(!(key13 === "findings")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/from","#/properties/rows/items/properties/rules/items/properties/from/oneOf/2/additionalProperties","additionalProperties",{additionalProperty: key13},data46));
errors++;
}
}
if(data46.findings !== undefined){
let data55 = data46.findings;
if("row" !== data55){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/from/findings","#/properties/rows/items/properties/rules/items/properties/from/oneOf/2/properties/findings/const","const",{allowedValue: "row"},data55));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/from","#/properties/rows/items/properties/rules/items/properties/from/oneOf/2/type","type",{type: "object"},data46));
errors++;
}
var _valid6 = _errs157 === errors;
if(_valid6 && valid23){
valid23 = false;
passing6 = [passing6, 2];
}
else {
if(_valid6){
valid23 = true;
passing6 = 2;
if(props4 !== true){
props4 = true;
}
}
}
}
if(!valid23){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/from","#/properties/rows/items/properties/rules/items/properties/from/oneOf","oneOf",{passingSchemas: passing6},data46));
errors++;
}
else {
errors = _errs124;
if(vErrors !== null){
if(_errs124){
vErrors.length = _errs124;
}
else {
vErrors = null;
}
}
}
}
if(data41.where !== undefined){
let data56 = data41.where;
const _errs162 = errors;
let valid35 = false;
let passing9 = null;
const _errs163 = errors;
if(typeof data56 === "string"){
if(func2(data56) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/where","#/properties/rows/items/properties/rules/items/properties/where/oneOf/0/minLength","minLength",{limit: 1},data56));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/where","#/properties/rows/items/properties/rules/items/properties/where/oneOf/0/type","type",{type: "string"},data56));
errors++;
}
var _valid9 = _errs163 === errors;
if(_valid9){
valid35 = true;
passing9 = 0;
}
const _errs165 = errors;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/where","#/properties/rows/items/properties/rules/items/properties/where/oneOf/1/required","required",{missingProperty: "param"},data56));
errors++;
}
for(const key14 in data56){
if(!(((key14 === "param") || (key14 === "by")) || (key14 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/where","#/properties/rows/items/properties/rules/items/properties/where/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key14},data56));
errors++;
}
}
if(data56.param !== undefined){
let data57 = data56.param;
if(typeof data57 === "string"){
if(func2(data57) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/where/param","#/properties/rows/items/properties/rules/items/properties/where/oneOf/1/properties/param/minLength","minLength",{limit: 1},data57));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/where/param","#/properties/rows/items/properties/rules/items/properties/where/oneOf/1/properties/param/type","type",{type: "string"},data57));
errors++;
}
}
if(data56.by !== undefined){
let data58 = data56.by;
const _errs171 = errors;
let valid37 = false;
let passing10 = null;
const _errs172 = errors;
if(typeof data58 === "string"){
if(func2(data58) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/where/by","#/properties/rows/items/properties/rules/items/properties/where/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data58));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/where/by","#/properties/rows/items/properties/rules/items/properties/where/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data58));
errors++;
}
var _valid10 = _errs172 === errors;
if(_valid10){
valid37 = true;
passing10 = 0;
}
const _errs174 = errors;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/where/by","#/properties/rows/items/properties/rules/items/properties/where/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data58));
errors++;
}
for(const key15 in data58){
if(!(key15 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/where/by","#/properties/rows/items/properties/rules/items/properties/where/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key15},data58));
errors++;
}
}
if(data58.param !== undefined){
let data59 = data58.param;
if(typeof data59 === "string"){
if(func2(data59) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/where/by/param","#/properties/rows/items/properties/rules/items/properties/where/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data59));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/where/by/param","#/properties/rows/items/properties/rules/items/properties/where/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data59));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/where/by","#/properties/rows/items/properties/rules/items/properties/where/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data58));
errors++;
}
var _valid10 = _errs174 === errors;
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
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/where/by","#/properties/rows/items/properties/rules/items/properties/where/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing10},data58));
errors++;
}
else {
errors = _errs171;
if(vErrors !== null){
if(_errs171){
vErrors.length = _errs171;
}
else {
vErrors = null;
}
}
}
}
if(data56.part !== undefined){
let data60 = data56.part;
if(typeof data60 === "string"){
if(func2(data60) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/where/part","#/properties/rows/items/properties/rules/items/properties/where/oneOf/1/properties/part/minLength","minLength",{limit: 1},data60));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/where/part","#/properties/rows/items/properties/rules/items/properties/where/oneOf/1/properties/part/type","type",{type: "string"},data60));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/where","#/properties/rows/items/properties/rules/items/properties/where/oneOf/1/type","type",{type: "object"},data56));
errors++;
}
var _valid9 = _errs165 === errors;
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
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/where","#/properties/rows/items/properties/rules/items/properties/where/oneOf","oneOf",{passingSchemas: passing9},data56));
errors++;
}
else {
errors = _errs162;
if(vErrors !== null){
if(_errs162){
vErrors.length = _errs162;
}
else {
vErrors = null;
}
}
}
}
if(data41.unless !== undefined){
let data61 = data41.unless;
const _errs182 = errors;
let valid39 = false;
let passing11 = null;
const _errs183 = errors;
if(typeof data61 === "string"){
if(func2(data61) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/unless","#/properties/rows/items/properties/rules/items/properties/unless/oneOf/0/minLength","minLength",{limit: 1},data61));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/unless","#/properties/rows/items/properties/rules/items/properties/unless/oneOf/0/type","type",{type: "string"},data61));
errors++;
}
var _valid11 = _errs183 === errors;
if(_valid11){
valid39 = true;
passing11 = 0;
}
const _errs185 = errors;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/unless","#/properties/rows/items/properties/rules/items/properties/unless/oneOf/1/required","required",{missingProperty: "param"},data61));
errors++;
}
for(const key16 in data61){
if(!(((key16 === "param") || (key16 === "by")) || (key16 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/unless","#/properties/rows/items/properties/rules/items/properties/unless/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key16},data61));
errors++;
}
}
if(data61.param !== undefined){
let data62 = data61.param;
if(typeof data62 === "string"){
if(func2(data62) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/unless/param","#/properties/rows/items/properties/rules/items/properties/unless/oneOf/1/properties/param/minLength","minLength",{limit: 1},data62));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/unless/param","#/properties/rows/items/properties/rules/items/properties/unless/oneOf/1/properties/param/type","type",{type: "string"},data62));
errors++;
}
}
if(data61.by !== undefined){
let data63 = data61.by;
const _errs191 = errors;
let valid41 = false;
let passing12 = null;
const _errs192 = errors;
if(typeof data63 === "string"){
if(func2(data63) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/unless/by","#/properties/rows/items/properties/rules/items/properties/unless/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data63));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/unless/by","#/properties/rows/items/properties/rules/items/properties/unless/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data63));
errors++;
}
var _valid12 = _errs192 === errors;
if(_valid12){
valid41 = true;
passing12 = 0;
}
const _errs194 = errors;
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
if(data63.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/unless/by","#/properties/rows/items/properties/rules/items/properties/unless/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data63));
errors++;
}
for(const key17 in data63){
if(!(key17 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/unless/by","#/properties/rows/items/properties/rules/items/properties/unless/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key17},data63));
errors++;
}
}
if(data63.param !== undefined){
let data64 = data63.param;
if(typeof data64 === "string"){
if(func2(data64) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/unless/by/param","#/properties/rows/items/properties/rules/items/properties/unless/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data64));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/unless/by/param","#/properties/rows/items/properties/rules/items/properties/unless/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data64));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/unless/by","#/properties/rows/items/properties/rules/items/properties/unless/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data63));
errors++;
}
var _valid12 = _errs194 === errors;
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
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/unless/by","#/properties/rows/items/properties/rules/items/properties/unless/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing12},data63));
errors++;
}
else {
errors = _errs191;
if(vErrors !== null){
if(_errs191){
vErrors.length = _errs191;
}
else {
vErrors = null;
}
}
}
}
if(data61.part !== undefined){
let data65 = data61.part;
if(typeof data65 === "string"){
if(func2(data65) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/unless/part","#/properties/rows/items/properties/rules/items/properties/unless/oneOf/1/properties/part/minLength","minLength",{limit: 1},data65));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/unless/part","#/properties/rows/items/properties/rules/items/properties/unless/oneOf/1/properties/part/type","type",{type: "string"},data65));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/unless","#/properties/rows/items/properties/rules/items/properties/unless/oneOf/1/type","type",{type: "object"},data61));
errors++;
}
var _valid11 = _errs185 === errors;
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
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/unless","#/properties/rows/items/properties/rules/items/properties/unless/oneOf","oneOf",{passingSchemas: passing11},data61));
errors++;
}
else {
errors = _errs182;
if(vErrors !== null){
if(_errs182){
vErrors.length = _errs182;
}
else {
vErrors = null;
}
}
}
}
if(data41.count !== undefined){
let data66 = data41.count;
const _errs202 = errors;
let valid43 = false;
let passing13 = null;
const _errs203 = errors;
if((!(((typeof data66 == "number") && (!(data66 % 1) && !isNaN(data66))) && (isFinite(data66)))) && (typeof data66 !== "string")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/count","#/properties/rows/items/properties/rules/items/properties/count/oneOf/0/type","type",{type: schema31.properties.rows.items.properties.rules.items.properties.count.oneOf[0].type},data66));
errors++;
}
if((typeof data66 == "number") && (isFinite(data66))){
if(data66 < 0 || isNaN(data66)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/count","#/properties/rows/items/properties/rules/items/properties/count/oneOf/0/minimum","minimum",{comparison: ">=", limit: 0},data66));
errors++;
}
}
if(typeof data66 === "string"){
if(!pattern5.test(data66)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/count","#/properties/rows/items/properties/rules/items/properties/count/oneOf/0/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data66));
errors++;
}
}
var _valid13 = _errs203 === errors;
if(_valid13){
valid43 = true;
passing13 = 0;
}
const _errs205 = errors;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
if(data66.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/count","#/properties/rows/items/properties/rules/items/properties/count/oneOf/1/required","required",{missingProperty: "param"},data66));
errors++;
}
for(const key18 in data66){
if(!(((key18 === "param") || (key18 === "by")) || (key18 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/count","#/properties/rows/items/properties/rules/items/properties/count/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key18},data66));
errors++;
}
}
if(data66.param !== undefined){
let data67 = data66.param;
if(typeof data67 === "string"){
if(func2(data67) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/count/param","#/properties/rows/items/properties/rules/items/properties/count/oneOf/1/properties/param/minLength","minLength",{limit: 1},data67));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/count/param","#/properties/rows/items/properties/rules/items/properties/count/oneOf/1/properties/param/type","type",{type: "string"},data67));
errors++;
}
}
if(data66.by !== undefined){
let data68 = data66.by;
const _errs211 = errors;
let valid45 = false;
let passing14 = null;
const _errs212 = errors;
if(typeof data68 === "string"){
if(func2(data68) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/count/by","#/properties/rows/items/properties/rules/items/properties/count/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data68));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/count/by","#/properties/rows/items/properties/rules/items/properties/count/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data68));
errors++;
}
var _valid14 = _errs212 === errors;
if(_valid14){
valid45 = true;
passing14 = 0;
}
const _errs214 = errors;
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
if(data68.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/count/by","#/properties/rows/items/properties/rules/items/properties/count/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data68));
errors++;
}
for(const key19 in data68){
if(!(key19 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/count/by","#/properties/rows/items/properties/rules/items/properties/count/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key19},data68));
errors++;
}
}
if(data68.param !== undefined){
let data69 = data68.param;
if(typeof data69 === "string"){
if(func2(data69) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/count/by/param","#/properties/rows/items/properties/rules/items/properties/count/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data69));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/count/by/param","#/properties/rows/items/properties/rules/items/properties/count/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data69));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/count/by","#/properties/rows/items/properties/rules/items/properties/count/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data68));
errors++;
}
var _valid14 = _errs214 === errors;
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
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/count/by","#/properties/rows/items/properties/rules/items/properties/count/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing14},data68));
errors++;
}
else {
errors = _errs211;
if(vErrors !== null){
if(_errs211){
vErrors.length = _errs211;
}
else {
vErrors = null;
}
}
}
}
if(data66.part !== undefined){
let data70 = data66.part;
if(typeof data70 === "string"){
if(func2(data70) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/count/part","#/properties/rows/items/properties/rules/items/properties/count/oneOf/1/properties/part/minLength","minLength",{limit: 1},data70));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/count/part","#/properties/rows/items/properties/rules/items/properties/count/oneOf/1/properties/part/type","type",{type: "string"},data70));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/count","#/properties/rows/items/properties/rules/items/properties/count/oneOf/1/type","type",{type: "object"},data66));
errors++;
}
var _valid13 = _errs205 === errors;
if(_valid13 && valid43){
valid43 = false;
passing13 = [passing13, 1];
}
else {
if(_valid13){
valid43 = true;
passing13 = 1;
var props12 = true;
}
const _errs221 = errors;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
if(data66.by === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/count","#/properties/rows/items/properties/rules/items/properties/count/oneOf/2/required","required",{missingProperty: "by"},data66));
errors++;
}
if(data66.table === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/count","#/properties/rows/items/properties/rules/items/properties/count/oneOf/2/required","required",{missingProperty: "table"},data66));
errors++;
}
for(const key20 in data66){
if(!(((key20 === "by") || (key20 === "table")) || (key20 === "else"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/count","#/properties/rows/items/properties/rules/items/properties/count/oneOf/2/additionalProperties","additionalProperties",{additionalProperty: key20},data66));
errors++;
}
}
if(data66.by !== undefined){
let data71 = data66.by;
if(typeof data71 === "string"){
if(func2(data71) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/count/by","#/properties/rows/items/properties/rules/items/properties/count/oneOf/2/properties/by/minLength","minLength",{limit: 1},data71));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/count/by","#/properties/rows/items/properties/rules/items/properties/count/oneOf/2/properties/by/type","type",{type: "string"},data71));
errors++;
}
}
if(data66.table !== undefined){
let data72 = data66.table;
if(!(data72 && typeof data72 == "object" && !Array.isArray(data72))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/count/table","#/properties/rows/items/properties/rules/items/properties/count/oneOf/2/properties/table/type","type",{type: "object"},data72));
errors++;
}
}
if(data66.else !== undefined){
let data73 = data66.else;
if((!(((typeof data73 == "number") && (!(data73 % 1) && !isNaN(data73))) && (isFinite(data73)))) && (typeof data73 !== "string")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/count/else","#/properties/rows/items/properties/rules/items/properties/count/oneOf/2/properties/else/type","type",{type: schema31.properties.rows.items.properties.rules.items.properties.count.oneOf[2].properties.else.type},data73));
errors++;
}
if((typeof data73 == "number") && (isFinite(data73))){
if(data73 < 0 || isNaN(data73)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/count/else","#/properties/rows/items/properties/rules/items/properties/count/oneOf/2/properties/else/minimum","minimum",{comparison: ">=", limit: 0},data73));
errors++;
}
}
if(typeof data73 === "string"){
if(!pattern5.test(data73)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/count/else","#/properties/rows/items/properties/rules/items/properties/count/oneOf/2/properties/else/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data73));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/count","#/properties/rows/items/properties/rules/items/properties/count/oneOf/2/type","type",{type: "object"},data66));
errors++;
}
var _valid13 = _errs221 === errors;
if(_valid13 && valid43){
valid43 = false;
passing13 = [passing13, 2];
}
else {
if(_valid13){
valid43 = true;
passing13 = 2;
if(props12 !== true){
props12 = true;
}
}
const _errs230 = errors;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
if(data66.field === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/count","#/properties/rows/items/properties/rules/items/properties/count/oneOf/3/required","required",{missingProperty: "field"},data66));
errors++;
}
for(const key21 in data66){
if(!((key21 === "field") || (key21 === "where"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/count","#/properties/rows/items/properties/rules/items/properties/count/oneOf/3/additionalProperties","additionalProperties",{additionalProperty: key21},data66));
errors++;
}
}
if(data66.field !== undefined){
let data74 = data66.field;
if(typeof data74 === "string"){
if(func2(data74) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/count/field","#/properties/rows/items/properties/rules/items/properties/count/oneOf/3/properties/field/minLength","minLength",{limit: 1},data74));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/count/field","#/properties/rows/items/properties/rules/items/properties/count/oneOf/3/properties/field/type","type",{type: "string"},data74));
errors++;
}
}
if(data66.where !== undefined){
let data75 = data66.where;
if(typeof data75 === "string"){
if(func2(data75) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/count/where","#/properties/rows/items/properties/rules/items/properties/count/oneOf/3/properties/where/minLength","minLength",{limit: 1},data75));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/count/where","#/properties/rows/items/properties/rules/items/properties/count/oneOf/3/properties/where/type","type",{type: "string"},data75));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/count","#/properties/rows/items/properties/rules/items/properties/count/oneOf/3/type","type",{type: "object"},data66));
errors++;
}
var _valid13 = _errs230 === errors;
if(_valid13 && valid43){
valid43 = false;
passing13 = [passing13, 3];
}
else {
if(_valid13){
valid43 = true;
passing13 = 3;
if(props12 !== true){
props12 = true;
}
}
}
}
}
if(!valid43){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/count","#/properties/rows/items/properties/rules/items/properties/count/oneOf","oneOf",{passingSchemas: passing13},data66));
errors++;
}
else {
errors = _errs202;
if(vErrors !== null){
if(_errs202){
vErrors.length = _errs202;
}
else {
vErrors = null;
}
}
}
}
if(data41.late !== undefined){
let data76 = data41.late;
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
if(data76.from === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late","#/properties/rows/items/properties/rules/items/properties/late/required","required",{missingProperty: "from"},data76));
errors++;
}
if(data76.to === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late","#/properties/rows/items/properties/rules/items/properties/late/required","required",{missingProperty: "to"},data76));
errors++;
}
if(data76.limit === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late","#/properties/rows/items/properties/rules/items/properties/late/required","required",{missingProperty: "limit"},data76));
errors++;
}
if(data76.each === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late","#/properties/rows/items/properties/rules/items/properties/late/required","required",{missingProperty: "each"},data76));
errors++;
}
for(const key22 in data76){
if(!((((((((key22 === "from") || (key22 === "to")) || (key22 === "limit")) || (key22 === "each")) || (key22 === "unit")) || (key22 === "partial")) || (key22 === "exclude")) || (key22 === "instead"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late","#/properties/rows/items/properties/rules/items/properties/late/additionalProperties","additionalProperties",{additionalProperty: key22},data76));
errors++;
}
}
if(data76.from !== undefined){
let data77 = data76.from;
const _errs241 = errors;
let valid50 = false;
let passing15 = null;
const _errs242 = errors;
if(typeof data77 === "string"){
if(func2(data77) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/from","#/properties/rows/items/properties/rules/items/properties/late/properties/from/oneOf/0/minLength","minLength",{limit: 1},data77));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/from","#/properties/rows/items/properties/rules/items/properties/late/properties/from/oneOf/0/type","type",{type: "string"},data77));
errors++;
}
var _valid15 = _errs242 === errors;
if(_valid15){
valid50 = true;
passing15 = 0;
}
const _errs244 = errors;
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
if(data77.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/from","#/properties/rows/items/properties/rules/items/properties/late/properties/from/oneOf/1/required","required",{missingProperty: "param"},data77));
errors++;
}
for(const key23 in data77){
if(!(((key23 === "param") || (key23 === "by")) || (key23 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/from","#/properties/rows/items/properties/rules/items/properties/late/properties/from/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key23},data77));
errors++;
}
}
if(data77.param !== undefined){
let data78 = data77.param;
if(typeof data78 === "string"){
if(func2(data78) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/from/param","#/properties/rows/items/properties/rules/items/properties/late/properties/from/oneOf/1/properties/param/minLength","minLength",{limit: 1},data78));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/from/param","#/properties/rows/items/properties/rules/items/properties/late/properties/from/oneOf/1/properties/param/type","type",{type: "string"},data78));
errors++;
}
}
if(data77.by !== undefined){
let data79 = data77.by;
const _errs250 = errors;
let valid52 = false;
let passing16 = null;
const _errs251 = errors;
if(typeof data79 === "string"){
if(func2(data79) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/from/by","#/properties/rows/items/properties/rules/items/properties/late/properties/from/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data79));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/from/by","#/properties/rows/items/properties/rules/items/properties/late/properties/from/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data79));
errors++;
}
var _valid16 = _errs251 === errors;
if(_valid16){
valid52 = true;
passing16 = 0;
}
const _errs253 = errors;
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
if(data79.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/from/by","#/properties/rows/items/properties/rules/items/properties/late/properties/from/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data79));
errors++;
}
for(const key24 in data79){
if(!(key24 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/from/by","#/properties/rows/items/properties/rules/items/properties/late/properties/from/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key24},data79));
errors++;
}
}
if(data79.param !== undefined){
let data80 = data79.param;
if(typeof data80 === "string"){
if(func2(data80) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/from/by/param","#/properties/rows/items/properties/rules/items/properties/late/properties/from/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data80));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/from/by/param","#/properties/rows/items/properties/rules/items/properties/late/properties/from/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data80));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/from/by","#/properties/rows/items/properties/rules/items/properties/late/properties/from/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data79));
errors++;
}
var _valid16 = _errs253 === errors;
if(_valid16 && valid52){
valid52 = false;
passing16 = [passing16, 1];
}
else {
if(_valid16){
valid52 = true;
passing16 = 1;
}
}
if(!valid52){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/from/by","#/properties/rows/items/properties/rules/items/properties/late/properties/from/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing16},data79));
errors++;
}
else {
errors = _errs250;
if(vErrors !== null){
if(_errs250){
vErrors.length = _errs250;
}
else {
vErrors = null;
}
}
}
}
if(data77.part !== undefined){
let data81 = data77.part;
if(typeof data81 === "string"){
if(func2(data81) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/from/part","#/properties/rows/items/properties/rules/items/properties/late/properties/from/oneOf/1/properties/part/minLength","minLength",{limit: 1},data81));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/from/part","#/properties/rows/items/properties/rules/items/properties/late/properties/from/oneOf/1/properties/part/type","type",{type: "string"},data81));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/from","#/properties/rows/items/properties/rules/items/properties/late/properties/from/oneOf/1/type","type",{type: "object"},data77));
errors++;
}
var _valid15 = _errs244 === errors;
if(_valid15 && valid50){
valid50 = false;
passing15 = [passing15, 1];
}
else {
if(_valid15){
valid50 = true;
passing15 = 1;
}
}
if(!valid50){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/from","#/properties/rows/items/properties/rules/items/properties/late/properties/from/oneOf","oneOf",{passingSchemas: passing15},data77));
errors++;
}
else {
errors = _errs241;
if(vErrors !== null){
if(_errs241){
vErrors.length = _errs241;
}
else {
vErrors = null;
}
}
}
}
if(data76.to !== undefined){
let data82 = data76.to;
const _errs261 = errors;
let valid54 = false;
let passing17 = null;
const _errs262 = errors;
if(typeof data82 === "string"){
if(func2(data82) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/to","#/properties/rows/items/properties/rules/items/properties/late/properties/to/oneOf/0/minLength","minLength",{limit: 1},data82));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/to","#/properties/rows/items/properties/rules/items/properties/late/properties/to/oneOf/0/type","type",{type: "string"},data82));
errors++;
}
var _valid17 = _errs262 === errors;
if(_valid17){
valid54 = true;
passing17 = 0;
}
const _errs264 = errors;
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
if(data82.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/to","#/properties/rows/items/properties/rules/items/properties/late/properties/to/oneOf/1/required","required",{missingProperty: "param"},data82));
errors++;
}
for(const key25 in data82){
if(!(((key25 === "param") || (key25 === "by")) || (key25 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/to","#/properties/rows/items/properties/rules/items/properties/late/properties/to/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key25},data82));
errors++;
}
}
if(data82.param !== undefined){
let data83 = data82.param;
if(typeof data83 === "string"){
if(func2(data83) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/to/param","#/properties/rows/items/properties/rules/items/properties/late/properties/to/oneOf/1/properties/param/minLength","minLength",{limit: 1},data83));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/to/param","#/properties/rows/items/properties/rules/items/properties/late/properties/to/oneOf/1/properties/param/type","type",{type: "string"},data83));
errors++;
}
}
if(data82.by !== undefined){
let data84 = data82.by;
const _errs270 = errors;
let valid56 = false;
let passing18 = null;
const _errs271 = errors;
if(typeof data84 === "string"){
if(func2(data84) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/to/by","#/properties/rows/items/properties/rules/items/properties/late/properties/to/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data84));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/to/by","#/properties/rows/items/properties/rules/items/properties/late/properties/to/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data84));
errors++;
}
var _valid18 = _errs271 === errors;
if(_valid18){
valid56 = true;
passing18 = 0;
}
const _errs273 = errors;
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
if(data84.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/to/by","#/properties/rows/items/properties/rules/items/properties/late/properties/to/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data84));
errors++;
}
for(const key26 in data84){
if(!(key26 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/to/by","#/properties/rows/items/properties/rules/items/properties/late/properties/to/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key26},data84));
errors++;
}
}
if(data84.param !== undefined){
let data85 = data84.param;
if(typeof data85 === "string"){
if(func2(data85) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/to/by/param","#/properties/rows/items/properties/rules/items/properties/late/properties/to/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data85));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/to/by/param","#/properties/rows/items/properties/rules/items/properties/late/properties/to/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data85));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/to/by","#/properties/rows/items/properties/rules/items/properties/late/properties/to/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data84));
errors++;
}
var _valid18 = _errs273 === errors;
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
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/to/by","#/properties/rows/items/properties/rules/items/properties/late/properties/to/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing18},data84));
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
if(data82.part !== undefined){
let data86 = data82.part;
if(typeof data86 === "string"){
if(func2(data86) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/to/part","#/properties/rows/items/properties/rules/items/properties/late/properties/to/oneOf/1/properties/part/minLength","minLength",{limit: 1},data86));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/to/part","#/properties/rows/items/properties/rules/items/properties/late/properties/to/oneOf/1/properties/part/type","type",{type: "string"},data86));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/to","#/properties/rows/items/properties/rules/items/properties/late/properties/to/oneOf/1/type","type",{type: "object"},data82));
errors++;
}
var _valid17 = _errs264 === errors;
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
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/to","#/properties/rows/items/properties/rules/items/properties/late/properties/to/oneOf","oneOf",{passingSchemas: passing17},data82));
errors++;
}
else {
errors = _errs261;
if(vErrors !== null){
if(_errs261){
vErrors.length = _errs261;
}
else {
vErrors = null;
}
}
}
}
if(data76.limit !== undefined){
let data87 = data76.limit;
const _errs281 = errors;
let valid58 = false;
let passing19 = null;
const _errs282 = errors;
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
for(const key27 in data87){
if(!((((((key27 === "hours") || (key27 === "office_hours")) || (key27 === "workdays")) || (key27 === "days")) || (key27 === "until")) || (key27 === "minutes"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit","#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/additionalProperties","additionalProperties",{additionalProperty: key27},data87));
errors++;
}
}
if(data87.hours !== undefined){
let data88 = data87.hours;
if(((!(((typeof data88 == "number") && (!(data88 % 1) && !isNaN(data88))) && (isFinite(data88)))) && (typeof data88 !== "string")) && (!(data88 && typeof data88 == "object" && !Array.isArray(data88)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/hours","#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/hours/type","type",{type: schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.hours.type},data88));
errors++;
}
if((typeof data88 == "number") && (isFinite(data88))){
if(data88 < 0 || isNaN(data88)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/hours","#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/hours/minimum","minimum",{comparison: ">=", limit: 0},data88));
errors++;
}
}
if(typeof data88 === "string"){
if(!pattern5.test(data88)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/hours","#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/hours/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data88));
errors++;
}
}
}
if(data87.office_hours !== undefined){
let data89 = data87.office_hours;
if((!(((typeof data89 == "number") && (!(data89 % 1) && !isNaN(data89))) && (isFinite(data89)))) && (!(data89 && typeof data89 == "object" && !Array.isArray(data89)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/office_hours","#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/office_hours/type","type",{type: schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.office_hours.type},data89));
errors++;
}
if((typeof data89 == "number") && (isFinite(data89))){
if(data89 < 1 || isNaN(data89)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/office_hours","#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/office_hours/minimum","minimum",{comparison: ">=", limit: 1},data89));
errors++;
}
}
}
if(data87.workdays !== undefined){
let data90 = data87.workdays;
if((!(((typeof data90 == "number") && (!(data90 % 1) && !isNaN(data90))) && (isFinite(data90)))) && (!(data90 && typeof data90 == "object" && !Array.isArray(data90)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/workdays","#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/workdays/type","type",{type: schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.workdays.type},data90));
errors++;
}
if((typeof data90 == "number") && (isFinite(data90))){
if(data90 < 0 || isNaN(data90)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/workdays","#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/workdays/minimum","minimum",{comparison: ">=", limit: 0},data90));
errors++;
}
}
}
if(data87.days !== undefined){
let data91 = data87.days;
if((!(((typeof data91 == "number") && (!(data91 % 1) && !isNaN(data91))) && (isFinite(data91)))) && (!(data91 && typeof data91 == "object" && !Array.isArray(data91)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/days","#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/days/type","type",{type: schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.days.type},data91));
errors++;
}
if((typeof data91 == "number") && (isFinite(data91))){
if(data91 < 0 || isNaN(data91)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/days","#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/days/minimum","minimum",{comparison: ">=", limit: 0},data91));
errors++;
}
}
}
if(data87.until !== undefined){
let data92 = data87.until;
if(typeof data92 === "string"){
if(func2(data92) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/until","#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/until/minLength","minLength",{limit: 1},data92));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/until","#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/until/type","type",{type: "string"},data92));
errors++;
}
}
if(data87.minutes !== undefined){
let data93 = data87.minutes;
if(((!(((typeof data93 == "number") && (!(data93 % 1) && !isNaN(data93))) && (isFinite(data93)))) && (typeof data93 !== "string")) && (!(data93 && typeof data93 == "object" && !Array.isArray(data93)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/minutes","#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/minutes/type","type",{type: schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.minutes.type},data93));
errors++;
}
if((typeof data93 == "number") && (isFinite(data93))){
if(data93 < 0 || isNaN(data93)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/minutes","#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/minutes/minimum","minimum",{comparison: ">=", limit: 0},data93));
errors++;
}
}
if(typeof data93 === "string"){
if(!pattern5.test(data93)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/minutes","#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/minutes/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data93));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit","#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/type","type",{type: "object"},data87));
errors++;
}
var _valid19 = _errs282 === errors;
if(_valid19){
valid58 = true;
passing19 = 0;
var props17 = true;
}
const _errs297 = errors;
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
if(data87.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit","#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/1/required","required",{missingProperty: "param"},data87));
errors++;
}
for(const key28 in data87){
if(!(((key28 === "param") || (key28 === "by")) || (key28 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit","#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key28},data87));
errors++;
}
}
if(data87.param !== undefined){
let data94 = data87.param;
if(typeof data94 === "string"){
if(func2(data94) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/param","#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/1/properties/param/minLength","minLength",{limit: 1},data94));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/param","#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/1/properties/param/type","type",{type: "string"},data94));
errors++;
}
}
if(data87.by !== undefined){
let data95 = data87.by;
const _errs303 = errors;
let valid61 = false;
let passing20 = null;
const _errs304 = errors;
if(typeof data95 === "string"){
if(func2(data95) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/by","#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data95));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/by","#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data95));
errors++;
}
var _valid20 = _errs304 === errors;
if(_valid20){
valid61 = true;
passing20 = 0;
}
const _errs306 = errors;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
if(data95.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/by","#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data95));
errors++;
}
for(const key29 in data95){
if(!(key29 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/by","#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key29},data95));
errors++;
}
}
if(data95.param !== undefined){
let data96 = data95.param;
if(typeof data96 === "string"){
if(func2(data96) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/by/param","#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data96));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/by/param","#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data96));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/by","#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data95));
errors++;
}
var _valid20 = _errs306 === errors;
if(_valid20 && valid61){
valid61 = false;
passing20 = [passing20, 1];
}
else {
if(_valid20){
valid61 = true;
passing20 = 1;
}
}
if(!valid61){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/by","#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing20},data95));
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
if(data87.part !== undefined){
let data97 = data87.part;
if(typeof data97 === "string"){
if(func2(data97) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/part","#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/1/properties/part/minLength","minLength",{limit: 1},data97));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/part","#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/1/properties/part/type","type",{type: "string"},data97));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit","#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/1/type","type",{type: "object"},data87));
errors++;
}
var _valid19 = _errs297 === errors;
if(_valid19 && valid58){
valid58 = false;
passing19 = [passing19, 1];
}
else {
if(_valid19){
valid58 = true;
passing19 = 1;
if(props17 !== true){
props17 = true;
}
}
}
if(!valid58){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit","#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf","oneOf",{passingSchemas: passing19},data87));
errors++;
}
else {
errors = _errs281;
if(vErrors !== null){
if(_errs281){
vErrors.length = _errs281;
}
else {
vErrors = null;
}
}
}
}
if(data76.each !== undefined){
let data98 = data76.each;
if(!((data98 === "once") || (data98 === "units"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/each","#/properties/rows/items/properties/rules/items/properties/late/properties/each/enum","enum",{allowedValues: schema31.properties.rows.items.properties.rules.items.properties.late.properties.each.enum},data98));
errors++;
}
}
if(data76.unit !== undefined){
let data99 = data76.unit;
const _errs315 = errors;
let valid63 = false;
let passing21 = null;
const _errs316 = errors;
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
for(const key30 in data99){
if(!(((((key30 === "hours") || (key30 === "workdays")) || (key30 === "days")) || (key30 === "minutes")) || (key30 === "office_hours"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit","#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/additionalProperties","additionalProperties",{additionalProperty: key30},data99));
errors++;
}
}
if(data99.hours !== undefined){
let data100 = data99.hours;
if(((!(((typeof data100 == "number") && (!(data100 % 1) && !isNaN(data100))) && (isFinite(data100)))) && (typeof data100 !== "string")) && (!(data100 && typeof data100 == "object" && !Array.isArray(data100)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/hours","#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/hours/type","type",{type: schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.hours.type},data100));
errors++;
}
if((typeof data100 == "number") && (isFinite(data100))){
if(data100 < 0 || isNaN(data100)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/hours","#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/hours/minimum","minimum",{comparison: ">=", limit: 0},data100));
errors++;
}
}
if(typeof data100 === "string"){
if(!pattern5.test(data100)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/hours","#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/hours/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data100));
errors++;
}
}
}
if(data99.workdays !== undefined){
let data101 = data99.workdays;
if((!(((typeof data101 == "number") && (!(data101 % 1) && !isNaN(data101))) && (isFinite(data101)))) && (!(data101 && typeof data101 == "object" && !Array.isArray(data101)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/workdays","#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/workdays/type","type",{type: schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.workdays.type},data101));
errors++;
}
if((typeof data101 == "number") && (isFinite(data101))){
if(data101 < 1 || isNaN(data101)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/workdays","#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/workdays/minimum","minimum",{comparison: ">=", limit: 1},data101));
errors++;
}
}
}
if(data99.days !== undefined){
let data102 = data99.days;
if((!(((typeof data102 == "number") && (!(data102 % 1) && !isNaN(data102))) && (isFinite(data102)))) && (!(data102 && typeof data102 == "object" && !Array.isArray(data102)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/days","#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/days/type","type",{type: schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.days.type},data102));
errors++;
}
if((typeof data102 == "number") && (isFinite(data102))){
if(data102 < 1 || isNaN(data102)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/days","#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/days/minimum","minimum",{comparison: ">=", limit: 1},data102));
errors++;
}
}
}
if(data99.minutes !== undefined){
let data103 = data99.minutes;
if(((!(((typeof data103 == "number") && (!(data103 % 1) && !isNaN(data103))) && (isFinite(data103)))) && (typeof data103 !== "string")) && (!(data103 && typeof data103 == "object" && !Array.isArray(data103)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/minutes","#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/minutes/type","type",{type: schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.minutes.type},data103));
errors++;
}
if((typeof data103 == "number") && (isFinite(data103))){
if(data103 < 0 || isNaN(data103)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/minutes","#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/minutes/minimum","minimum",{comparison: ">=", limit: 0},data103));
errors++;
}
}
if(typeof data103 === "string"){
if(!pattern5.test(data103)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/minutes","#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/minutes/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data103));
errors++;
}
}
}
if(data99.office_hours !== undefined){
let data104 = data99.office_hours;
if((!(((typeof data104 == "number") && (!(data104 % 1) && !isNaN(data104))) && (isFinite(data104)))) && (!(data104 && typeof data104 == "object" && !Array.isArray(data104)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/office_hours","#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/office_hours/type","type",{type: schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.office_hours.type},data104));
errors++;
}
if((typeof data104 == "number") && (isFinite(data104))){
if(data104 < 1 || isNaN(data104)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/office_hours","#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/office_hours/minimum","minimum",{comparison: ">=", limit: 1},data104));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit","#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/type","type",{type: "object"},data99));
errors++;
}
var _valid21 = _errs316 === errors;
if(_valid21){
valid63 = true;
passing21 = 0;
var props19 = true;
}
const _errs329 = errors;
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
if(data99.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit","#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/1/required","required",{missingProperty: "param"},data99));
errors++;
}
for(const key31 in data99){
if(!(((key31 === "param") || (key31 === "by")) || (key31 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit","#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key31},data99));
errors++;
}
}
if(data99.param !== undefined){
let data105 = data99.param;
if(typeof data105 === "string"){
if(func2(data105) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/param","#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/1/properties/param/minLength","minLength",{limit: 1},data105));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/param","#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/1/properties/param/type","type",{type: "string"},data105));
errors++;
}
}
if(data99.by !== undefined){
let data106 = data99.by;
const _errs335 = errors;
let valid66 = false;
let passing22 = null;
const _errs336 = errors;
if(typeof data106 === "string"){
if(func2(data106) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/by","#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data106));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/by","#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data106));
errors++;
}
var _valid22 = _errs336 === errors;
if(_valid22){
valid66 = true;
passing22 = 0;
}
const _errs338 = errors;
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
if(data106.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/by","#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data106));
errors++;
}
for(const key32 in data106){
if(!(key32 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/by","#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key32},data106));
errors++;
}
}
if(data106.param !== undefined){
let data107 = data106.param;
if(typeof data107 === "string"){
if(func2(data107) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/by/param","#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data107));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/by/param","#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data107));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/by","#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data106));
errors++;
}
var _valid22 = _errs338 === errors;
if(_valid22 && valid66){
valid66 = false;
passing22 = [passing22, 1];
}
else {
if(_valid22){
valid66 = true;
passing22 = 1;
}
}
if(!valid66){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/by","#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing22},data106));
errors++;
}
else {
errors = _errs335;
if(vErrors !== null){
if(_errs335){
vErrors.length = _errs335;
}
else {
vErrors = null;
}
}
}
}
if(data99.part !== undefined){
let data108 = data99.part;
if(typeof data108 === "string"){
if(func2(data108) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/part","#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/1/properties/part/minLength","minLength",{limit: 1},data108));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/part","#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/1/properties/part/type","type",{type: "string"},data108));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit","#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/1/type","type",{type: "object"},data99));
errors++;
}
var _valid21 = _errs329 === errors;
if(_valid21 && valid63){
valid63 = false;
passing21 = [passing21, 1];
}
else {
if(_valid21){
valid63 = true;
passing21 = 1;
if(props19 !== true){
props19 = true;
}
}
}
if(!valid63){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit","#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf","oneOf",{passingSchemas: passing21},data99));
errors++;
}
else {
errors = _errs315;
if(vErrors !== null){
if(_errs315){
vErrors.length = _errs315;
}
else {
vErrors = null;
}
}
}
}
if(data76.partial !== undefined){
let data109 = data76.partial;
const _errs346 = errors;
let valid68 = false;
let passing23 = null;
const _errs347 = errors;
if(!(((data109 === "floor") || (data109 === "ceil")) || (data109 === "prorate"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/partial","#/properties/rows/items/properties/rules/items/properties/late/properties/partial/oneOf/0/enum","enum",{allowedValues: schema31.properties.rows.items.properties.rules.items.properties.late.properties.partial.oneOf[0].enum},data109));
errors++;
}
var _valid23 = _errs347 === errors;
if(_valid23){
valid68 = true;
passing23 = 0;
}
const _errs348 = errors;
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
if(data109.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/partial","#/properties/rows/items/properties/rules/items/properties/late/properties/partial/oneOf/1/required","required",{missingProperty: "param"},data109));
errors++;
}
for(const key33 in data109){
if(!(((key33 === "param") || (key33 === "by")) || (key33 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/partial","#/properties/rows/items/properties/rules/items/properties/late/properties/partial/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key33},data109));
errors++;
}
}
if(data109.param !== undefined){
let data110 = data109.param;
if(typeof data110 === "string"){
if(func2(data110) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/partial/param","#/properties/rows/items/properties/rules/items/properties/late/properties/partial/oneOf/1/properties/param/minLength","minLength",{limit: 1},data110));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/partial/param","#/properties/rows/items/properties/rules/items/properties/late/properties/partial/oneOf/1/properties/param/type","type",{type: "string"},data110));
errors++;
}
}
if(data109.by !== undefined){
let data111 = data109.by;
const _errs354 = errors;
let valid70 = false;
let passing24 = null;
const _errs355 = errors;
if(typeof data111 === "string"){
if(func2(data111) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/partial/by","#/properties/rows/items/properties/rules/items/properties/late/properties/partial/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data111));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/partial/by","#/properties/rows/items/properties/rules/items/properties/late/properties/partial/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data111));
errors++;
}
var _valid24 = _errs355 === errors;
if(_valid24){
valid70 = true;
passing24 = 0;
}
const _errs357 = errors;
if(data111 && typeof data111 == "object" && !Array.isArray(data111)){
if(data111.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/partial/by","#/properties/rows/items/properties/rules/items/properties/late/properties/partial/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data111));
errors++;
}
for(const key34 in data111){
if(!(key34 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/partial/by","#/properties/rows/items/properties/rules/items/properties/late/properties/partial/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key34},data111));
errors++;
}
}
if(data111.param !== undefined){
let data112 = data111.param;
if(typeof data112 === "string"){
if(func2(data112) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/partial/by/param","#/properties/rows/items/properties/rules/items/properties/late/properties/partial/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data112));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/partial/by/param","#/properties/rows/items/properties/rules/items/properties/late/properties/partial/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data112));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/partial/by","#/properties/rows/items/properties/rules/items/properties/late/properties/partial/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data111));
errors++;
}
var _valid24 = _errs357 === errors;
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
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/partial/by","#/properties/rows/items/properties/rules/items/properties/late/properties/partial/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing24},data111));
errors++;
}
else {
errors = _errs354;
if(vErrors !== null){
if(_errs354){
vErrors.length = _errs354;
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
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/partial/part","#/properties/rows/items/properties/rules/items/properties/late/properties/partial/oneOf/1/properties/part/minLength","minLength",{limit: 1},data113));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/partial/part","#/properties/rows/items/properties/rules/items/properties/late/properties/partial/oneOf/1/properties/part/type","type",{type: "string"},data113));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/partial","#/properties/rows/items/properties/rules/items/properties/late/properties/partial/oneOf/1/type","type",{type: "object"},data109));
errors++;
}
var _valid23 = _errs348 === errors;
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
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/partial","#/properties/rows/items/properties/rules/items/properties/late/properties/partial/oneOf","oneOf",{passingSchemas: passing23},data109));
errors++;
}
else {
errors = _errs346;
if(vErrors !== null){
if(_errs346){
vErrors.length = _errs346;
}
else {
vErrors = null;
}
}
}
}
if(data76.exclude !== undefined){
let data114 = data76.exclude;
const _errs365 = errors;
let valid72 = false;
let passing25 = null;
const _errs366 = errors;
if(data114 && typeof data114 == "object" && !Array.isArray(data114)){
if(data114.field === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude","#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/0/required","required",{missingProperty: "field"},data114));
errors++;
}
for(const key35 in data114){
if(!(((key35 === "field") || (key35 === "where")) || (key35 === "effect"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude","#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/0/additionalProperties","additionalProperties",{additionalProperty: key35},data114));
errors++;
}
}
if(data114.field !== undefined){
let data115 = data114.field;
if(typeof data115 === "string"){
if(func2(data115) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/field","#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/0/properties/field/minLength","minLength",{limit: 1},data115));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/field","#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/0/properties/field/type","type",{type: "string"},data115));
errors++;
}
}
if(data114.where !== undefined){
let data116 = data114.where;
const _errs372 = errors;
let valid74 = false;
let passing26 = null;
const _errs373 = errors;
if(typeof data116 === "string"){
if(func2(data116) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/where","#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/0/properties/where/oneOf/0/minLength","minLength",{limit: 1},data116));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/where","#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/0/properties/where/oneOf/0/type","type",{type: "string"},data116));
errors++;
}
var _valid26 = _errs373 === errors;
if(_valid26){
valid74 = true;
passing26 = 0;
}
const _errs375 = errors;
if(data116 && typeof data116 == "object" && !Array.isArray(data116)){
if(data116.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/where","#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/0/properties/where/oneOf/1/required","required",{missingProperty: "param"},data116));
errors++;
}
for(const key36 in data116){
if(!(((key36 === "param") || (key36 === "by")) || (key36 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/where","#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/0/properties/where/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key36},data116));
errors++;
}
}
if(data116.param !== undefined){
let data117 = data116.param;
if(typeof data117 === "string"){
if(func2(data117) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/where/param","#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/0/properties/where/oneOf/1/properties/param/minLength","minLength",{limit: 1},data117));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/where/param","#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/0/properties/where/oneOf/1/properties/param/type","type",{type: "string"},data117));
errors++;
}
}
if(data116.by !== undefined){
let data118 = data116.by;
const _errs381 = errors;
let valid76 = false;
let passing27 = null;
const _errs382 = errors;
if(typeof data118 === "string"){
if(func2(data118) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/where/by","#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/0/properties/where/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data118));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/where/by","#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/0/properties/where/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data118));
errors++;
}
var _valid27 = _errs382 === errors;
if(_valid27){
valid76 = true;
passing27 = 0;
}
const _errs384 = errors;
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
if(data118.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/where/by","#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/0/properties/where/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data118));
errors++;
}
for(const key37 in data118){
if(!(key37 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/where/by","#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/0/properties/where/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key37},data118));
errors++;
}
}
if(data118.param !== undefined){
let data119 = data118.param;
if(typeof data119 === "string"){
if(func2(data119) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/where/by/param","#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/0/properties/where/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data119));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/where/by/param","#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/0/properties/where/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data119));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/where/by","#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/0/properties/where/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data118));
errors++;
}
var _valid27 = _errs384 === errors;
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
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/where/by","#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/0/properties/where/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing27},data118));
errors++;
}
else {
errors = _errs381;
if(vErrors !== null){
if(_errs381){
vErrors.length = _errs381;
}
else {
vErrors = null;
}
}
}
}
if(data116.part !== undefined){
let data120 = data116.part;
if(typeof data120 === "string"){
if(func2(data120) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/where/part","#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/0/properties/where/oneOf/1/properties/part/minLength","minLength",{limit: 1},data120));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/where/part","#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/0/properties/where/oneOf/1/properties/part/type","type",{type: "string"},data120));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/where","#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/0/properties/where/oneOf/1/type","type",{type: "object"},data116));
errors++;
}
var _valid26 = _errs375 === errors;
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
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/where","#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/0/properties/where/oneOf","oneOf",{passingSchemas: passing26},data116));
errors++;
}
else {
errors = _errs372;
if(vErrors !== null){
if(_errs372){
vErrors.length = _errs372;
}
else {
vErrors = null;
}
}
}
}
if(data114.effect !== undefined){
let data121 = data114.effect;
const _errs392 = errors;
let valid78 = false;
let passing28 = null;
const _errs393 = errors;
if(!((data121 === "time") || (data121 === "fact"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/effect","#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/0/properties/effect/oneOf/0/enum","enum",{allowedValues: schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[0].properties.effect.oneOf[0].enum},data121));
errors++;
}
var _valid28 = _errs393 === errors;
if(_valid28){
valid78 = true;
passing28 = 0;
}
const _errs394 = errors;
if(data121 && typeof data121 == "object" && !Array.isArray(data121)){
if(data121.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/effect","#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/0/properties/effect/oneOf/1/required","required",{missingProperty: "param"},data121));
errors++;
}
for(const key38 in data121){
if(!(((key38 === "param") || (key38 === "by")) || (key38 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/effect","#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/0/properties/effect/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key38},data121));
errors++;
}
}
if(data121.param !== undefined){
let data122 = data121.param;
if(typeof data122 === "string"){
if(func2(data122) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/effect/param","#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/0/properties/effect/oneOf/1/properties/param/minLength","minLength",{limit: 1},data122));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/effect/param","#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/0/properties/effect/oneOf/1/properties/param/type","type",{type: "string"},data122));
errors++;
}
}
if(data121.by !== undefined){
let data123 = data121.by;
const _errs400 = errors;
let valid80 = false;
let passing29 = null;
const _errs401 = errors;
if(typeof data123 === "string"){
if(func2(data123) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/effect/by","#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/0/properties/effect/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data123));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/effect/by","#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/0/properties/effect/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data123));
errors++;
}
var _valid29 = _errs401 === errors;
if(_valid29){
valid80 = true;
passing29 = 0;
}
const _errs403 = errors;
if(data123 && typeof data123 == "object" && !Array.isArray(data123)){
if(data123.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/effect/by","#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/0/properties/effect/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data123));
errors++;
}
for(const key39 in data123){
if(!(key39 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/effect/by","#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/0/properties/effect/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key39},data123));
errors++;
}
}
if(data123.param !== undefined){
let data124 = data123.param;
if(typeof data124 === "string"){
if(func2(data124) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/effect/by/param","#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/0/properties/effect/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data124));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/effect/by/param","#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/0/properties/effect/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data124));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/effect/by","#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/0/properties/effect/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data123));
errors++;
}
var _valid29 = _errs403 === errors;
if(_valid29 && valid80){
valid80 = false;
passing29 = [passing29, 1];
}
else {
if(_valid29){
valid80 = true;
passing29 = 1;
}
}
if(!valid80){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/effect/by","#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/0/properties/effect/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing29},data123));
errors++;
}
else {
errors = _errs400;
if(vErrors !== null){
if(_errs400){
vErrors.length = _errs400;
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
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/effect/part","#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/0/properties/effect/oneOf/1/properties/part/minLength","minLength",{limit: 1},data125));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/effect/part","#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/0/properties/effect/oneOf/1/properties/part/type","type",{type: "string"},data125));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/effect","#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/0/properties/effect/oneOf/1/type","type",{type: "object"},data121));
errors++;
}
var _valid28 = _errs394 === errors;
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
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/effect","#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/0/properties/effect/oneOf","oneOf",{passingSchemas: passing28},data121));
errors++;
}
else {
errors = _errs392;
if(vErrors !== null){
if(_errs392){
vErrors.length = _errs392;
}
else {
vErrors = null;
}
}
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude","#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/0/type","type",{type: "object"},data114));
errors++;
}
var _valid25 = _errs366 === errors;
if(_valid25){
valid72 = true;
passing25 = 0;
}
const _errs410 = errors;
if(Array.isArray(data114)){
if(data114.length < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude","#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/minItems","minItems",{limit: 1},data114));
errors++;
}
const len6 = data114.length;
for(let i6=0; i6<len6; i6++){
let data126 = data114[i6];
if(data126 && typeof data126 == "object" && !Array.isArray(data126)){
if(data126.field === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/" + i6,"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/items/required","required",{missingProperty: "field"},data126));
errors++;
}
for(const key40 in data126){
if(!(((key40 === "field") || (key40 === "where")) || (key40 === "effect"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/" + i6,"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/items/additionalProperties","additionalProperties",{additionalProperty: key40},data126));
errors++;
}
}
if(data126.field !== undefined){
let data127 = data126.field;
if(typeof data127 === "string"){
if(func2(data127) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/" + i6+"/field","#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/items/properties/field/minLength","minLength",{limit: 1},data127));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/" + i6+"/field","#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/items/properties/field/type","type",{type: "string"},data127));
errors++;
}
}
if(data126.where !== undefined){
let data128 = data126.where;
const _errs418 = errors;
let valid85 = false;
let passing30 = null;
const _errs419 = errors;
if(typeof data128 === "string"){
if(func2(data128) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/" + i6+"/where","#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/items/properties/where/oneOf/0/minLength","minLength",{limit: 1},data128));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/" + i6+"/where","#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/items/properties/where/oneOf/0/type","type",{type: "string"},data128));
errors++;
}
var _valid30 = _errs419 === errors;
if(_valid30){
valid85 = true;
passing30 = 0;
}
const _errs421 = errors;
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
if(data128.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/" + i6+"/where","#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/items/properties/where/oneOf/1/required","required",{missingProperty: "param"},data128));
errors++;
}
for(const key41 in data128){
if(!(((key41 === "param") || (key41 === "by")) || (key41 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/" + i6+"/where","#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/items/properties/where/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key41},data128));
errors++;
}
}
if(data128.param !== undefined){
let data129 = data128.param;
if(typeof data129 === "string"){
if(func2(data129) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/" + i6+"/where/param","#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/items/properties/where/oneOf/1/properties/param/minLength","minLength",{limit: 1},data129));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/" + i6+"/where/param","#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/items/properties/where/oneOf/1/properties/param/type","type",{type: "string"},data129));
errors++;
}
}
if(data128.by !== undefined){
let data130 = data128.by;
const _errs427 = errors;
let valid87 = false;
let passing31 = null;
const _errs428 = errors;
if(typeof data130 === "string"){
if(func2(data130) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/" + i6+"/where/by","#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/items/properties/where/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data130));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/" + i6+"/where/by","#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/items/properties/where/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data130));
errors++;
}
var _valid31 = _errs428 === errors;
if(_valid31){
valid87 = true;
passing31 = 0;
}
const _errs430 = errors;
if(data130 && typeof data130 == "object" && !Array.isArray(data130)){
if(data130.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/" + i6+"/where/by","#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/items/properties/where/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data130));
errors++;
}
for(const key42 in data130){
if(!(key42 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/" + i6+"/where/by","#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/items/properties/where/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key42},data130));
errors++;
}
}
if(data130.param !== undefined){
let data131 = data130.param;
if(typeof data131 === "string"){
if(func2(data131) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/" + i6+"/where/by/param","#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/items/properties/where/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data131));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/" + i6+"/where/by/param","#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/items/properties/where/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data131));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/" + i6+"/where/by","#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/items/properties/where/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data130));
errors++;
}
var _valid31 = _errs430 === errors;
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
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/" + i6+"/where/by","#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/items/properties/where/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing31},data130));
errors++;
}
else {
errors = _errs427;
if(vErrors !== null){
if(_errs427){
vErrors.length = _errs427;
}
else {
vErrors = null;
}
}
}
}
if(data128.part !== undefined){
let data132 = data128.part;
if(typeof data132 === "string"){
if(func2(data132) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/" + i6+"/where/part","#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/items/properties/where/oneOf/1/properties/part/minLength","minLength",{limit: 1},data132));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/" + i6+"/where/part","#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/items/properties/where/oneOf/1/properties/part/type","type",{type: "string"},data132));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/" + i6+"/where","#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/items/properties/where/oneOf/1/type","type",{type: "object"},data128));
errors++;
}
var _valid30 = _errs421 === errors;
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
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/" + i6+"/where","#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/items/properties/where/oneOf","oneOf",{passingSchemas: passing30},data128));
errors++;
}
else {
errors = _errs418;
if(vErrors !== null){
if(_errs418){
vErrors.length = _errs418;
}
else {
vErrors = null;
}
}
}
}
if(data126.effect !== undefined){
let data133 = data126.effect;
const _errs438 = errors;
let valid89 = false;
let passing32 = null;
const _errs439 = errors;
if(!((data133 === "time") || (data133 === "fact"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/" + i6+"/effect","#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/items/properties/effect/oneOf/0/enum","enum",{allowedValues: schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[1].items.properties.effect.oneOf[0].enum},data133));
errors++;
}
var _valid32 = _errs439 === errors;
if(_valid32){
valid89 = true;
passing32 = 0;
}
const _errs440 = errors;
if(data133 && typeof data133 == "object" && !Array.isArray(data133)){
if(data133.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/" + i6+"/effect","#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/items/properties/effect/oneOf/1/required","required",{missingProperty: "param"},data133));
errors++;
}
for(const key43 in data133){
if(!(((key43 === "param") || (key43 === "by")) || (key43 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/" + i6+"/effect","#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/items/properties/effect/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key43},data133));
errors++;
}
}
if(data133.param !== undefined){
let data134 = data133.param;
if(typeof data134 === "string"){
if(func2(data134) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/" + i6+"/effect/param","#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/items/properties/effect/oneOf/1/properties/param/minLength","minLength",{limit: 1},data134));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/" + i6+"/effect/param","#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/items/properties/effect/oneOf/1/properties/param/type","type",{type: "string"},data134));
errors++;
}
}
if(data133.by !== undefined){
let data135 = data133.by;
const _errs446 = errors;
let valid91 = false;
let passing33 = null;
const _errs447 = errors;
if(typeof data135 === "string"){
if(func2(data135) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/" + i6+"/effect/by","#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/items/properties/effect/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data135));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/" + i6+"/effect/by","#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/items/properties/effect/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data135));
errors++;
}
var _valid33 = _errs447 === errors;
if(_valid33){
valid91 = true;
passing33 = 0;
}
const _errs449 = errors;
if(data135 && typeof data135 == "object" && !Array.isArray(data135)){
if(data135.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/" + i6+"/effect/by","#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/items/properties/effect/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data135));
errors++;
}
for(const key44 in data135){
if(!(key44 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/" + i6+"/effect/by","#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/items/properties/effect/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key44},data135));
errors++;
}
}
if(data135.param !== undefined){
let data136 = data135.param;
if(typeof data136 === "string"){
if(func2(data136) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/" + i6+"/effect/by/param","#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/items/properties/effect/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data136));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/" + i6+"/effect/by/param","#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/items/properties/effect/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data136));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/" + i6+"/effect/by","#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/items/properties/effect/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data135));
errors++;
}
var _valid33 = _errs449 === errors;
if(_valid33 && valid91){
valid91 = false;
passing33 = [passing33, 1];
}
else {
if(_valid33){
valid91 = true;
passing33 = 1;
}
}
if(!valid91){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/" + i6+"/effect/by","#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/items/properties/effect/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing33},data135));
errors++;
}
else {
errors = _errs446;
if(vErrors !== null){
if(_errs446){
vErrors.length = _errs446;
}
else {
vErrors = null;
}
}
}
}
if(data133.part !== undefined){
let data137 = data133.part;
if(typeof data137 === "string"){
if(func2(data137) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/" + i6+"/effect/part","#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/items/properties/effect/oneOf/1/properties/part/minLength","minLength",{limit: 1},data137));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/" + i6+"/effect/part","#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/items/properties/effect/oneOf/1/properties/part/type","type",{type: "string"},data137));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/" + i6+"/effect","#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/items/properties/effect/oneOf/1/type","type",{type: "object"},data133));
errors++;
}
var _valid32 = _errs440 === errors;
if(_valid32 && valid89){
valid89 = false;
passing32 = [passing32, 1];
}
else {
if(_valid32){
valid89 = true;
passing32 = 1;
}
}
if(!valid89){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/" + i6+"/effect","#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/items/properties/effect/oneOf","oneOf",{passingSchemas: passing32},data133));
errors++;
}
else {
errors = _errs438;
if(vErrors !== null){
if(_errs438){
vErrors.length = _errs438;
}
else {
vErrors = null;
}
}
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/" + i6,"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/items/type","type",{type: "object"},data126));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude","#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/type","type",{type: "array"},data114));
errors++;
}
var _valid25 = _errs410 === errors;
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
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude","#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf","oneOf",{passingSchemas: passing25},data114));
errors++;
}
else {
errors = _errs365;
if(vErrors !== null){
if(_errs365){
vErrors.length = _errs365;
}
else {
vErrors = null;
}
}
}
}
if(data76.instead !== undefined){
let data138 = data76.instead;
if(typeof data138 === "string"){
if(func2(data138) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/instead","#/properties/rows/items/properties/rules/items/properties/late/properties/instead/minLength","minLength",{limit: 1},data138));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late/instead","#/properties/rows/items/properties/rules/items/properties/late/properties/instead/type","type",{type: "string"},data138));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/late","#/properties/rows/items/properties/rules/items/properties/late/type","type",{type: "object"},data76));
errors++;
}
}
if(data41.knockout !== undefined){
let data139 = data41.knockout;
const _errs459 = errors;
let valid93 = false;
let passing34 = null;
const _errs460 = errors;
if(typeof data139 !== "boolean"){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/knockout","#/properties/rows/items/properties/rules/items/properties/knockout/oneOf/0/type","type",{type: "boolean"},data139));
errors++;
}
var _valid34 = _errs460 === errors;
if(_valid34){
valid93 = true;
passing34 = 0;
}
const _errs462 = errors;
if(!(((((data139 === "row") || (data139 === "row-all")) || (data139 === "group")) || (data139 === "period")) || (data139 === "total"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/knockout","#/properties/rows/items/properties/rules/items/properties/knockout/oneOf/1/enum","enum",{allowedValues: schema31.properties.rows.items.properties.rules.items.properties.knockout.oneOf[1].enum},data139));
errors++;
}
var _valid34 = _errs462 === errors;
if(_valid34 && valid93){
valid93 = false;
passing34 = [passing34, 1];
}
else {
if(_valid34){
valid93 = true;
passing34 = 1;
}
const _errs463 = errors;
if(data139 && typeof data139 == "object" && !Array.isArray(data139)){
if(data139.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/knockout","#/properties/rows/items/properties/rules/items/properties/knockout/oneOf/2/required","required",{missingProperty: "param"},data139));
errors++;
}
for(const key45 in data139){
if(!(((key45 === "param") || (key45 === "by")) || (key45 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/knockout","#/properties/rows/items/properties/rules/items/properties/knockout/oneOf/2/additionalProperties","additionalProperties",{additionalProperty: key45},data139));
errors++;
}
}
if(data139.param !== undefined){
let data140 = data139.param;
if(typeof data140 === "string"){
if(func2(data140) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/knockout/param","#/properties/rows/items/properties/rules/items/properties/knockout/oneOf/2/properties/param/minLength","minLength",{limit: 1},data140));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/knockout/param","#/properties/rows/items/properties/rules/items/properties/knockout/oneOf/2/properties/param/type","type",{type: "string"},data140));
errors++;
}
}
if(data139.by !== undefined){
let data141 = data139.by;
const _errs469 = errors;
let valid95 = false;
let passing35 = null;
const _errs470 = errors;
if(typeof data141 === "string"){
if(func2(data141) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/knockout/by","#/properties/rows/items/properties/rules/items/properties/knockout/oneOf/2/properties/by/oneOf/0/minLength","minLength",{limit: 1},data141));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/knockout/by","#/properties/rows/items/properties/rules/items/properties/knockout/oneOf/2/properties/by/oneOf/0/type","type",{type: "string"},data141));
errors++;
}
var _valid35 = _errs470 === errors;
if(_valid35){
valid95 = true;
passing35 = 0;
}
const _errs472 = errors;
if(data141 && typeof data141 == "object" && !Array.isArray(data141)){
if(data141.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/knockout/by","#/properties/rows/items/properties/rules/items/properties/knockout/oneOf/2/properties/by/oneOf/1/required","required",{missingProperty: "param"},data141));
errors++;
}
for(const key46 in data141){
if(!(key46 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/knockout/by","#/properties/rows/items/properties/rules/items/properties/knockout/oneOf/2/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key46},data141));
errors++;
}
}
if(data141.param !== undefined){
let data142 = data141.param;
if(typeof data142 === "string"){
if(func2(data142) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/knockout/by/param","#/properties/rows/items/properties/rules/items/properties/knockout/oneOf/2/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data142));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/knockout/by/param","#/properties/rows/items/properties/rules/items/properties/knockout/oneOf/2/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data142));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/knockout/by","#/properties/rows/items/properties/rules/items/properties/knockout/oneOf/2/properties/by/oneOf/1/type","type",{type: "object"},data141));
errors++;
}
var _valid35 = _errs472 === errors;
if(_valid35 && valid95){
valid95 = false;
passing35 = [passing35, 1];
}
else {
if(_valid35){
valid95 = true;
passing35 = 1;
}
}
if(!valid95){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/knockout/by","#/properties/rows/items/properties/rules/items/properties/knockout/oneOf/2/properties/by/oneOf","oneOf",{passingSchemas: passing35},data141));
errors++;
}
else {
errors = _errs469;
if(vErrors !== null){
if(_errs469){
vErrors.length = _errs469;
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
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/knockout/part","#/properties/rows/items/properties/rules/items/properties/knockout/oneOf/2/properties/part/minLength","minLength",{limit: 1},data143));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/knockout/part","#/properties/rows/items/properties/rules/items/properties/knockout/oneOf/2/properties/part/type","type",{type: "string"},data143));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/knockout","#/properties/rows/items/properties/rules/items/properties/knockout/oneOf/2/type","type",{type: "object"},data139));
errors++;
}
var _valid34 = _errs463 === errors;
if(_valid34 && valid93){
valid93 = false;
passing34 = [passing34, 2];
}
else {
if(_valid34){
valid93 = true;
passing34 = 2;
}
}
}
if(!valid93){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/knockout","#/properties/rows/items/properties/rules/items/properties/knockout/oneOf","oneOf",{passingSchemas: passing34},data139));
errors++;
}
else {
errors = _errs459;
if(vErrors !== null){
if(_errs459){
vErrors.length = _errs459;
}
else {
vErrors = null;
}
}
}
}
if(data41.points !== undefined){
let data144 = data41.points;
if(((!(((typeof data144 == "number") && (!(data144 % 1) && !isNaN(data144))) && (isFinite(data144)))) && (typeof data144 !== "string")) && (!(data144 && typeof data144 == "object" && !Array.isArray(data144)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/points","#/properties/rows/items/properties/rules/items/properties/points/type","type",{type: schema31.properties.rows.items.properties.rules.items.properties.points.type},data144));
errors++;
}
if((typeof data144 == "number") && (isFinite(data144))){
if(data144 < 0 || isNaN(data144)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/points","#/properties/rows/items/properties/rules/items/properties/points/minimum","minimum",{comparison: ">=", limit: 0},data144));
errors++;
}
}
if(typeof data144 === "string"){
if(!pattern5.test(data144)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/points","#/properties/rows/items/properties/rules/items/properties/points/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data144));
errors++;
}
}
}
if(data41.cap !== undefined){
let data145 = data41.cap;
if((((!(((typeof data145 == "number") && (!(data145 % 1) && !isNaN(data145))) && (isFinite(data145)))) && (typeof data145 !== "string")) && (!(data145 && typeof data145 == "object" && !Array.isArray(data145)))) && (data145 !== null)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/cap","#/properties/rows/items/properties/rules/items/properties/cap/type","type",{type: schema31.properties.rows.items.properties.rules.items.properties.cap.type},data145));
errors++;
}
if((typeof data145 == "number") && (isFinite(data145))){
if(data145 < 0 || isNaN(data145)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/cap","#/properties/rows/items/properties/rules/items/properties/cap/minimum","minimum",{comparison: ">=", limit: 0},data145));
errors++;
}
}
if(typeof data145 === "string"){
if(!pattern5.test(data145)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/cap","#/properties/rows/items/properties/rules/items/properties/cap/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data145));
errors++;
}
}
}
if(data41.within !== undefined){
let data146 = data41.within;
if(data146 && typeof data146 == "object" && !Array.isArray(data146)){
if(data146.from === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/within","#/properties/rows/items/properties/rules/items/properties/within/required","required",{missingProperty: "from"},data146));
errors++;
}
if(data146.to === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/within","#/properties/rows/items/properties/rules/items/properties/within/required","required",{missingProperty: "to"},data146));
errors++;
}
if(data146.limit === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/within","#/properties/rows/items/properties/rules/items/properties/within/required","required",{missingProperty: "limit"},data146));
errors++;
}
for(const key47 in data146){
if(!(((((key47 === "of") || (key47 === "same")) || (key47 === "from")) || (key47 === "to")) || (key47 === "limit"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/within","#/properties/rows/items/properties/rules/items/properties/within/additionalProperties","additionalProperties",{additionalProperty: key47},data146));
errors++;
}
}
if(data146.of !== undefined){
let data147 = data146.of;
if(typeof data147 === "string"){
if(func2(data147) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/within/of","#/properties/rows/items/properties/rules/items/properties/within/properties/of/minLength","minLength",{limit: 1},data147));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/within/of","#/properties/rows/items/properties/rules/items/properties/within/properties/of/type","type",{type: "string"},data147));
errors++;
}
}
if(data146.same !== undefined){
let data148 = data146.same;
if(Array.isArray(data148)){
if(data148.length < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/within/same","#/properties/rows/items/properties/rules/items/properties/within/properties/same/minItems","minItems",{limit: 1},data148));
errors++;
}
const len7 = data148.length;
for(let i7=0; i7<len7; i7++){
let data149 = data148[i7];
if(typeof data149 === "string"){
if(func2(data149) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/within/same/" + i7,"#/properties/rows/items/properties/rules/items/properties/within/properties/same/items/minLength","minLength",{limit: 1},data149));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/within/same/" + i7,"#/properties/rows/items/properties/rules/items/properties/within/properties/same/items/type","type",{type: "string"},data149));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/within/same","#/properties/rows/items/properties/rules/items/properties/within/properties/same/type","type",{type: "array"},data148));
errors++;
}
}
if(data146.from !== undefined){
let data150 = data146.from;
const _errs493 = errors;
let valid100 = false;
let passing36 = null;
const _errs494 = errors;
if(typeof data150 === "string"){
if(func2(data150) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/within/from","#/properties/rows/items/properties/rules/items/properties/within/properties/from/oneOf/0/minLength","minLength",{limit: 1},data150));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/within/from","#/properties/rows/items/properties/rules/items/properties/within/properties/from/oneOf/0/type","type",{type: "string"},data150));
errors++;
}
var _valid36 = _errs494 === errors;
if(_valid36){
valid100 = true;
passing36 = 0;
}
const _errs496 = errors;
if(data150 && typeof data150 == "object" && !Array.isArray(data150)){
if(data150.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/within/from","#/properties/rows/items/properties/rules/items/properties/within/properties/from/oneOf/1/required","required",{missingProperty: "param"},data150));
errors++;
}
for(const key48 in data150){
if(!(((key48 === "param") || (key48 === "by")) || (key48 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/within/from","#/properties/rows/items/properties/rules/items/properties/within/properties/from/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key48},data150));
errors++;
}
}
if(data150.param !== undefined){
let data151 = data150.param;
if(typeof data151 === "string"){
if(func2(data151) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/within/from/param","#/properties/rows/items/properties/rules/items/properties/within/properties/from/oneOf/1/properties/param/minLength","minLength",{limit: 1},data151));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/within/from/param","#/properties/rows/items/properties/rules/items/properties/within/properties/from/oneOf/1/properties/param/type","type",{type: "string"},data151));
errors++;
}
}
if(data150.by !== undefined){
let data152 = data150.by;
const _errs502 = errors;
let valid102 = false;
let passing37 = null;
const _errs503 = errors;
if(typeof data152 === "string"){
if(func2(data152) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/within/from/by","#/properties/rows/items/properties/rules/items/properties/within/properties/from/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data152));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/within/from/by","#/properties/rows/items/properties/rules/items/properties/within/properties/from/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data152));
errors++;
}
var _valid37 = _errs503 === errors;
if(_valid37){
valid102 = true;
passing37 = 0;
}
const _errs505 = errors;
if(data152 && typeof data152 == "object" && !Array.isArray(data152)){
if(data152.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/within/from/by","#/properties/rows/items/properties/rules/items/properties/within/properties/from/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data152));
errors++;
}
for(const key49 in data152){
if(!(key49 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/within/from/by","#/properties/rows/items/properties/rules/items/properties/within/properties/from/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key49},data152));
errors++;
}
}
if(data152.param !== undefined){
let data153 = data152.param;
if(typeof data153 === "string"){
if(func2(data153) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/within/from/by/param","#/properties/rows/items/properties/rules/items/properties/within/properties/from/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data153));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/within/from/by/param","#/properties/rows/items/properties/rules/items/properties/within/properties/from/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data153));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/within/from/by","#/properties/rows/items/properties/rules/items/properties/within/properties/from/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data152));
errors++;
}
var _valid37 = _errs505 === errors;
if(_valid37 && valid102){
valid102 = false;
passing37 = [passing37, 1];
}
else {
if(_valid37){
valid102 = true;
passing37 = 1;
}
}
if(!valid102){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/within/from/by","#/properties/rows/items/properties/rules/items/properties/within/properties/from/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing37},data152));
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
if(data150.part !== undefined){
let data154 = data150.part;
if(typeof data154 === "string"){
if(func2(data154) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/within/from/part","#/properties/rows/items/properties/rules/items/properties/within/properties/from/oneOf/1/properties/part/minLength","minLength",{limit: 1},data154));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/within/from/part","#/properties/rows/items/properties/rules/items/properties/within/properties/from/oneOf/1/properties/part/type","type",{type: "string"},data154));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/within/from","#/properties/rows/items/properties/rules/items/properties/within/properties/from/oneOf/1/type","type",{type: "object"},data150));
errors++;
}
var _valid36 = _errs496 === errors;
if(_valid36 && valid100){
valid100 = false;
passing36 = [passing36, 1];
}
else {
if(_valid36){
valid100 = true;
passing36 = 1;
}
}
if(!valid100){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/within/from","#/properties/rows/items/properties/rules/items/properties/within/properties/from/oneOf","oneOf",{passingSchemas: passing36},data150));
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
if(data146.to !== undefined){
let data155 = data146.to;
if(typeof data155 === "string"){
if(func2(data155) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/within/to","#/properties/rows/items/properties/rules/items/properties/within/properties/to/minLength","minLength",{limit: 1},data155));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/within/to","#/properties/rows/items/properties/rules/items/properties/within/properties/to/type","type",{type: "string"},data155));
errors++;
}
}
if(data146.limit !== undefined){
let data156 = data146.limit;
const _errs515 = errors;
let valid104 = false;
let passing38 = null;
const _errs516 = errors;
if(data156 && typeof data156 == "object" && !Array.isArray(data156)){
if(Object.keys(data156).length > 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/within/limit","#/properties/rows/items/properties/rules/items/properties/within/properties/limit/oneOf/0/maxProperties","maxProperties",{limit: 1},data156));
errors++;
}
if(Object.keys(data156).length < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/within/limit","#/properties/rows/items/properties/rules/items/properties/within/properties/limit/oneOf/0/minProperties","minProperties",{limit: 1},data156));
errors++;
}
for(const key50 in data156){
if(!(((((key50 === "days") || (key50 === "hours")) || (key50 === "workdays")) || (key50 === "week")) || (key50 === "month"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/within/limit","#/properties/rows/items/properties/rules/items/properties/within/properties/limit/oneOf/0/additionalProperties","additionalProperties",{additionalProperty: key50},data156));
errors++;
}
}
if(data156.days !== undefined){
let data157 = data156.days;
if(!(((typeof data157 == "number") && (!(data157 % 1) && !isNaN(data157))) && (isFinite(data157)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/within/limit/days","#/properties/rows/items/properties/rules/items/properties/within/properties/limit/oneOf/0/properties/days/type","type",{type: "integer"},data157));
errors++;
}
if((typeof data157 == "number") && (isFinite(data157))){
if(data157 < 0 || isNaN(data157)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/within/limit/days","#/properties/rows/items/properties/rules/items/properties/within/properties/limit/oneOf/0/properties/days/minimum","minimum",{comparison: ">=", limit: 0},data157));
errors++;
}
}
}
if(data156.hours !== undefined){
let data158 = data156.hours;
if(!(((typeof data158 == "number") && (!(data158 % 1) && !isNaN(data158))) && (isFinite(data158)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/within/limit/hours","#/properties/rows/items/properties/rules/items/properties/within/properties/limit/oneOf/0/properties/hours/type","type",{type: "integer"},data158));
errors++;
}
if((typeof data158 == "number") && (isFinite(data158))){
if(data158 < 0 || isNaN(data158)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/within/limit/hours","#/properties/rows/items/properties/rules/items/properties/within/properties/limit/oneOf/0/properties/hours/minimum","minimum",{comparison: ">=", limit: 0},data158));
errors++;
}
}
}
if(data156.workdays !== undefined){
let data159 = data156.workdays;
if(!(((typeof data159 == "number") && (!(data159 % 1) && !isNaN(data159))) && (isFinite(data159)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/within/limit/workdays","#/properties/rows/items/properties/rules/items/properties/within/properties/limit/oneOf/0/properties/workdays/type","type",{type: "integer"},data159));
errors++;
}
if((typeof data159 == "number") && (isFinite(data159))){
if(data159 < 0 || isNaN(data159)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/within/limit/workdays","#/properties/rows/items/properties/rules/items/properties/within/properties/limit/oneOf/0/properties/workdays/minimum","minimum",{comparison: ">=", limit: 0},data159));
errors++;
}
}
}
if(data156.week !== undefined){
let data160 = data156.week;
if("same" !== data160){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/within/limit/week","#/properties/rows/items/properties/rules/items/properties/within/properties/limit/oneOf/0/properties/week/const","const",{allowedValue: "same"},data160));
errors++;
}
}
if(data156.month !== undefined){
let data161 = data156.month;
if("same" !== data161){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/within/limit/month","#/properties/rows/items/properties/rules/items/properties/within/properties/limit/oneOf/0/properties/month/const","const",{allowedValue: "same"},data161));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/within/limit","#/properties/rows/items/properties/rules/items/properties/within/properties/limit/oneOf/0/type","type",{type: "object"},data156));
errors++;
}
var _valid38 = _errs516 === errors;
if(_valid38){
valid104 = true;
passing38 = 0;
var props36 = true;
}
const _errs527 = errors;
if(data156 && typeof data156 == "object" && !Array.isArray(data156)){
if(data156.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/within/limit","#/properties/rows/items/properties/rules/items/properties/within/properties/limit/oneOf/1/required","required",{missingProperty: "param"},data156));
errors++;
}
for(const key51 in data156){
if(!(((key51 === "param") || (key51 === "by")) || (key51 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/within/limit","#/properties/rows/items/properties/rules/items/properties/within/properties/limit/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key51},data156));
errors++;
}
}
if(data156.param !== undefined){
let data162 = data156.param;
if(typeof data162 === "string"){
if(func2(data162) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/within/limit/param","#/properties/rows/items/properties/rules/items/properties/within/properties/limit/oneOf/1/properties/param/minLength","minLength",{limit: 1},data162));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/within/limit/param","#/properties/rows/items/properties/rules/items/properties/within/properties/limit/oneOf/1/properties/param/type","type",{type: "string"},data162));
errors++;
}
}
if(data156.by !== undefined){
let data163 = data156.by;
const _errs533 = errors;
let valid107 = false;
let passing39 = null;
const _errs534 = errors;
if(typeof data163 === "string"){
if(func2(data163) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/within/limit/by","#/properties/rows/items/properties/rules/items/properties/within/properties/limit/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data163));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/within/limit/by","#/properties/rows/items/properties/rules/items/properties/within/properties/limit/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data163));
errors++;
}
var _valid39 = _errs534 === errors;
if(_valid39){
valid107 = true;
passing39 = 0;
}
const _errs536 = errors;
if(data163 && typeof data163 == "object" && !Array.isArray(data163)){
if(data163.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/within/limit/by","#/properties/rows/items/properties/rules/items/properties/within/properties/limit/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data163));
errors++;
}
for(const key52 in data163){
if(!(key52 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/within/limit/by","#/properties/rows/items/properties/rules/items/properties/within/properties/limit/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key52},data163));
errors++;
}
}
if(data163.param !== undefined){
let data164 = data163.param;
if(typeof data164 === "string"){
if(func2(data164) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/within/limit/by/param","#/properties/rows/items/properties/rules/items/properties/within/properties/limit/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data164));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/within/limit/by/param","#/properties/rows/items/properties/rules/items/properties/within/properties/limit/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data164));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/within/limit/by","#/properties/rows/items/properties/rules/items/properties/within/properties/limit/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data163));
errors++;
}
var _valid39 = _errs536 === errors;
if(_valid39 && valid107){
valid107 = false;
passing39 = [passing39, 1];
}
else {
if(_valid39){
valid107 = true;
passing39 = 1;
}
}
if(!valid107){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/within/limit/by","#/properties/rows/items/properties/rules/items/properties/within/properties/limit/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing39},data163));
errors++;
}
else {
errors = _errs533;
if(vErrors !== null){
if(_errs533){
vErrors.length = _errs533;
}
else {
vErrors = null;
}
}
}
}
if(data156.part !== undefined){
let data165 = data156.part;
if(typeof data165 === "string"){
if(func2(data165) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/within/limit/part","#/properties/rows/items/properties/rules/items/properties/within/properties/limit/oneOf/1/properties/part/minLength","minLength",{limit: 1},data165));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/within/limit/part","#/properties/rows/items/properties/rules/items/properties/within/properties/limit/oneOf/1/properties/part/type","type",{type: "string"},data165));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/within/limit","#/properties/rows/items/properties/rules/items/properties/within/properties/limit/oneOf/1/type","type",{type: "object"},data156));
errors++;
}
var _valid38 = _errs527 === errors;
if(_valid38 && valid104){
valid104 = false;
passing38 = [passing38, 1];
}
else {
if(_valid38){
valid104 = true;
passing38 = 1;
if(props36 !== true){
props36 = true;
}
}
}
if(!valid104){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/within/limit","#/properties/rows/items/properties/rules/items/properties/within/properties/limit/oneOf","oneOf",{passingSchemas: passing38},data156));
errors++;
}
else {
errors = _errs515;
if(vErrors !== null){
if(_errs515){
vErrors.length = _errs515;
}
else {
vErrors = null;
}
}
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/within","#/properties/rows/items/properties/rules/items/properties/within/type","type",{type: "object"},data146));
errors++;
}
}
if(data41.during !== undefined){
let data166 = data41.during;
if(data166 && typeof data166 == "object" && !Array.isArray(data166)){
if(data166.at === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during","#/properties/rows/items/properties/rules/items/properties/during/required","required",{missingProperty: "at"},data166));
errors++;
}
if(data166.days === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during","#/properties/rows/items/properties/rules/items/properties/during/required","required",{missingProperty: "days"},data166));
errors++;
}
for(const key53 in data166){
if(!((((key53 === "at") || (key53 === "days")) || (key53 === "arranged")) || (key53 === "events"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during","#/properties/rows/items/properties/rules/items/properties/during/additionalProperties","additionalProperties",{additionalProperty: key53},data166));
errors++;
}
}
if(data166.at !== undefined){
let data167 = data166.at;
if(typeof data167 === "string"){
if(func2(data167) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/at","#/properties/rows/items/properties/rules/items/properties/during/properties/at/minLength","minLength",{limit: 1},data167));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/at","#/properties/rows/items/properties/rules/items/properties/during/properties/at/type","type",{type: "string"},data167));
errors++;
}
}
if(data166.days !== undefined){
let data168 = data166.days;
const _errs549 = errors;
let valid110 = false;
let passing40 = null;
const _errs550 = errors;
if(!(((data168 === "arranged") || (data168 === "statutory")) || (data168 === "breaks"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/days","#/properties/rows/items/properties/rules/items/properties/during/properties/days/oneOf/0/enum","enum",{allowedValues: schema31.properties.rows.items.properties.rules.items.properties.during.properties.days.oneOf[0].enum},data168));
errors++;
}
var _valid40 = _errs550 === errors;
if(_valid40){
valid110 = true;
passing40 = 0;
}
const _errs551 = errors;
if(data168 && typeof data168 == "object" && !Array.isArray(data168)){
if(data168.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/days","#/properties/rows/items/properties/rules/items/properties/during/properties/days/oneOf/1/required","required",{missingProperty: "param"},data168));
errors++;
}
for(const key54 in data168){
if(!(((key54 === "param") || (key54 === "by")) || (key54 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/days","#/properties/rows/items/properties/rules/items/properties/during/properties/days/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key54},data168));
errors++;
}
}
if(data168.param !== undefined){
let data169 = data168.param;
if(typeof data169 === "string"){
if(func2(data169) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/days/param","#/properties/rows/items/properties/rules/items/properties/during/properties/days/oneOf/1/properties/param/minLength","minLength",{limit: 1},data169));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/days/param","#/properties/rows/items/properties/rules/items/properties/during/properties/days/oneOf/1/properties/param/type","type",{type: "string"},data169));
errors++;
}
}
if(data168.by !== undefined){
let data170 = data168.by;
const _errs557 = errors;
let valid112 = false;
let passing41 = null;
const _errs558 = errors;
if(typeof data170 === "string"){
if(func2(data170) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/days/by","#/properties/rows/items/properties/rules/items/properties/during/properties/days/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data170));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/days/by","#/properties/rows/items/properties/rules/items/properties/during/properties/days/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data170));
errors++;
}
var _valid41 = _errs558 === errors;
if(_valid41){
valid112 = true;
passing41 = 0;
}
const _errs560 = errors;
if(data170 && typeof data170 == "object" && !Array.isArray(data170)){
if(data170.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/days/by","#/properties/rows/items/properties/rules/items/properties/during/properties/days/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data170));
errors++;
}
for(const key55 in data170){
if(!(key55 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/days/by","#/properties/rows/items/properties/rules/items/properties/during/properties/days/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key55},data170));
errors++;
}
}
if(data170.param !== undefined){
let data171 = data170.param;
if(typeof data171 === "string"){
if(func2(data171) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/days/by/param","#/properties/rows/items/properties/rules/items/properties/during/properties/days/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data171));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/days/by/param","#/properties/rows/items/properties/rules/items/properties/during/properties/days/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data171));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/days/by","#/properties/rows/items/properties/rules/items/properties/during/properties/days/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data170));
errors++;
}
var _valid41 = _errs560 === errors;
if(_valid41 && valid112){
valid112 = false;
passing41 = [passing41, 1];
}
else {
if(_valid41){
valid112 = true;
passing41 = 1;
}
}
if(!valid112){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/days/by","#/properties/rows/items/properties/rules/items/properties/during/properties/days/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing41},data170));
errors++;
}
else {
errors = _errs557;
if(vErrors !== null){
if(_errs557){
vErrors.length = _errs557;
}
else {
vErrors = null;
}
}
}
}
if(data168.part !== undefined){
let data172 = data168.part;
if(typeof data172 === "string"){
if(func2(data172) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/days/part","#/properties/rows/items/properties/rules/items/properties/during/properties/days/oneOf/1/properties/part/minLength","minLength",{limit: 1},data172));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/days/part","#/properties/rows/items/properties/rules/items/properties/during/properties/days/oneOf/1/properties/part/type","type",{type: "string"},data172));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/days","#/properties/rows/items/properties/rules/items/properties/during/properties/days/oneOf/1/type","type",{type: "object"},data168));
errors++;
}
var _valid40 = _errs551 === errors;
if(_valid40 && valid110){
valid110 = false;
passing40 = [passing40, 1];
}
else {
if(_valid40){
valid110 = true;
passing40 = 1;
}
}
if(!valid110){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/days","#/properties/rows/items/properties/rules/items/properties/during/properties/days/oneOf","oneOf",{passingSchemas: passing40},data168));
errors++;
}
else {
errors = _errs549;
if(vErrors !== null){
if(_errs549){
vErrors.length = _errs549;
}
else {
vErrors = null;
}
}
}
}
if(data166.arranged !== undefined){
let data173 = data166.arranged;
if(data173 && typeof data173 == "object" && !Array.isArray(data173)){
if(data173.kind === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged","#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/required","required",{missingProperty: "kind"},data173));
errors++;
}
if(data173.from === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged","#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/required","required",{missingProperty: "from"},data173));
errors++;
}
if(data173.to === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged","#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/required","required",{missingProperty: "to"},data173));
errors++;
}
for(const key56 in data173){
if(!((((key56 === "kind") || (key56 === "where")) || (key56 === "from")) || (key56 === "to"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged","#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/additionalProperties","additionalProperties",{additionalProperty: key56},data173));
errors++;
}
}
if(data173.kind !== undefined){
let data174 = data173.kind;
if(typeof data174 === "string"){
if(func2(data174) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged/kind","#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/properties/kind/minLength","minLength",{limit: 1},data174));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged/kind","#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/properties/kind/type","type",{type: "string"},data174));
errors++;
}
}
if(data173.where !== undefined){
let data175 = data173.where;
const _errs573 = errors;
let valid115 = false;
let passing42 = null;
const _errs574 = errors;
if(typeof data175 === "string"){
if(func2(data175) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged/where","#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/properties/where/oneOf/0/minLength","minLength",{limit: 1},data175));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged/where","#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/properties/where/oneOf/0/type","type",{type: "string"},data175));
errors++;
}
var _valid42 = _errs574 === errors;
if(_valid42){
valid115 = true;
passing42 = 0;
}
const _errs576 = errors;
if(data175 && typeof data175 == "object" && !Array.isArray(data175)){
if(data175.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged/where","#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/properties/where/oneOf/1/required","required",{missingProperty: "param"},data175));
errors++;
}
for(const key57 in data175){
if(!(((key57 === "param") || (key57 === "by")) || (key57 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged/where","#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/properties/where/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key57},data175));
errors++;
}
}
if(data175.param !== undefined){
let data176 = data175.param;
if(typeof data176 === "string"){
if(func2(data176) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged/where/param","#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/properties/where/oneOf/1/properties/param/minLength","minLength",{limit: 1},data176));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged/where/param","#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/properties/where/oneOf/1/properties/param/type","type",{type: "string"},data176));
errors++;
}
}
if(data175.by !== undefined){
let data177 = data175.by;
const _errs582 = errors;
let valid117 = false;
let passing43 = null;
const _errs583 = errors;
if(typeof data177 === "string"){
if(func2(data177) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged/where/by","#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/properties/where/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data177));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged/where/by","#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/properties/where/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data177));
errors++;
}
var _valid43 = _errs583 === errors;
if(_valid43){
valid117 = true;
passing43 = 0;
}
const _errs585 = errors;
if(data177 && typeof data177 == "object" && !Array.isArray(data177)){
if(data177.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged/where/by","#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/properties/where/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data177));
errors++;
}
for(const key58 in data177){
if(!(key58 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged/where/by","#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/properties/where/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key58},data177));
errors++;
}
}
if(data177.param !== undefined){
let data178 = data177.param;
if(typeof data178 === "string"){
if(func2(data178) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged/where/by/param","#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/properties/where/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data178));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged/where/by/param","#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/properties/where/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data178));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged/where/by","#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/properties/where/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data177));
errors++;
}
var _valid43 = _errs585 === errors;
if(_valid43 && valid117){
valid117 = false;
passing43 = [passing43, 1];
}
else {
if(_valid43){
valid117 = true;
passing43 = 1;
}
}
if(!valid117){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged/where/by","#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/properties/where/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing43},data177));
errors++;
}
else {
errors = _errs582;
if(vErrors !== null){
if(_errs582){
vErrors.length = _errs582;
}
else {
vErrors = null;
}
}
}
}
if(data175.part !== undefined){
let data179 = data175.part;
if(typeof data179 === "string"){
if(func2(data179) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged/where/part","#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/properties/where/oneOf/1/properties/part/minLength","minLength",{limit: 1},data179));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged/where/part","#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/properties/where/oneOf/1/properties/part/type","type",{type: "string"},data179));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged/where","#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/properties/where/oneOf/1/type","type",{type: "object"},data175));
errors++;
}
var _valid42 = _errs576 === errors;
if(_valid42 && valid115){
valid115 = false;
passing42 = [passing42, 1];
}
else {
if(_valid42){
valid115 = true;
passing42 = 1;
}
}
if(!valid115){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged/where","#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/properties/where/oneOf","oneOf",{passingSchemas: passing42},data175));
errors++;
}
else {
errors = _errs573;
if(vErrors !== null){
if(_errs573){
vErrors.length = _errs573;
}
else {
vErrors = null;
}
}
}
}
if(data173.from !== undefined){
let data180 = data173.from;
if(typeof data180 === "string"){
if(func2(data180) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged/from","#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/properties/from/minLength","minLength",{limit: 1},data180));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged/from","#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/properties/from/type","type",{type: "string"},data180));
errors++;
}
}
if(data173.to !== undefined){
let data181 = data173.to;
if(typeof data181 === "string"){
if(func2(data181) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged/to","#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/properties/to/minLength","minLength",{limit: 1},data181));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged/to","#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/properties/to/type","type",{type: "string"},data181));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged","#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/type","type",{type: "object"},data173));
errors++;
}
}
if(data166.events !== undefined){
let data182 = data166.events;
if(data182 && typeof data182 == "object" && !Array.isArray(data182)){
if(data182.kind === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events","#/properties/rows/items/properties/rules/items/properties/during/properties/events/required","required",{missingProperty: "kind"},data182));
errors++;
}
if(data182.from === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events","#/properties/rows/items/properties/rules/items/properties/during/properties/events/required","required",{missingProperty: "from"},data182));
errors++;
}
if(data182.to === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events","#/properties/rows/items/properties/rules/items/properties/during/properties/events/required","required",{missingProperty: "to"},data182));
errors++;
}
for(const key59 in data182){
if(!((((key59 === "kind") || (key59 === "where")) || (key59 === "from")) || (key59 === "to"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events","#/properties/rows/items/properties/rules/items/properties/during/properties/events/additionalProperties","additionalProperties",{additionalProperty: key59},data182));
errors++;
}
}
if(data182.kind !== undefined){
let data183 = data182.kind;
if(typeof data183 === "string"){
if(func2(data183) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events/kind","#/properties/rows/items/properties/rules/items/properties/during/properties/events/properties/kind/minLength","minLength",{limit: 1},data183));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events/kind","#/properties/rows/items/properties/rules/items/properties/during/properties/events/properties/kind/type","type",{type: "string"},data183));
errors++;
}
}
if(data182.where !== undefined){
let data184 = data182.where;
const _errs602 = errors;
let valid120 = false;
let passing44 = null;
const _errs603 = errors;
if(typeof data184 === "string"){
if(func2(data184) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events/where","#/properties/rows/items/properties/rules/items/properties/during/properties/events/properties/where/oneOf/0/minLength","minLength",{limit: 1},data184));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events/where","#/properties/rows/items/properties/rules/items/properties/during/properties/events/properties/where/oneOf/0/type","type",{type: "string"},data184));
errors++;
}
var _valid44 = _errs603 === errors;
if(_valid44){
valid120 = true;
passing44 = 0;
}
const _errs605 = errors;
if(data184 && typeof data184 == "object" && !Array.isArray(data184)){
if(data184.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events/where","#/properties/rows/items/properties/rules/items/properties/during/properties/events/properties/where/oneOf/1/required","required",{missingProperty: "param"},data184));
errors++;
}
for(const key60 in data184){
if(!(((key60 === "param") || (key60 === "by")) || (key60 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events/where","#/properties/rows/items/properties/rules/items/properties/during/properties/events/properties/where/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key60},data184));
errors++;
}
}
if(data184.param !== undefined){
let data185 = data184.param;
if(typeof data185 === "string"){
if(func2(data185) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events/where/param","#/properties/rows/items/properties/rules/items/properties/during/properties/events/properties/where/oneOf/1/properties/param/minLength","minLength",{limit: 1},data185));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events/where/param","#/properties/rows/items/properties/rules/items/properties/during/properties/events/properties/where/oneOf/1/properties/param/type","type",{type: "string"},data185));
errors++;
}
}
if(data184.by !== undefined){
let data186 = data184.by;
const _errs611 = errors;
let valid122 = false;
let passing45 = null;
const _errs612 = errors;
if(typeof data186 === "string"){
if(func2(data186) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events/where/by","#/properties/rows/items/properties/rules/items/properties/during/properties/events/properties/where/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data186));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events/where/by","#/properties/rows/items/properties/rules/items/properties/during/properties/events/properties/where/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data186));
errors++;
}
var _valid45 = _errs612 === errors;
if(_valid45){
valid122 = true;
passing45 = 0;
}
const _errs614 = errors;
if(data186 && typeof data186 == "object" && !Array.isArray(data186)){
if(data186.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events/where/by","#/properties/rows/items/properties/rules/items/properties/during/properties/events/properties/where/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data186));
errors++;
}
for(const key61 in data186){
if(!(key61 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events/where/by","#/properties/rows/items/properties/rules/items/properties/during/properties/events/properties/where/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key61},data186));
errors++;
}
}
if(data186.param !== undefined){
let data187 = data186.param;
if(typeof data187 === "string"){
if(func2(data187) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events/where/by/param","#/properties/rows/items/properties/rules/items/properties/during/properties/events/properties/where/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data187));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events/where/by/param","#/properties/rows/items/properties/rules/items/properties/during/properties/events/properties/where/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data187));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events/where/by","#/properties/rows/items/properties/rules/items/properties/during/properties/events/properties/where/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data186));
errors++;
}
var _valid45 = _errs614 === errors;
if(_valid45 && valid122){
valid122 = false;
passing45 = [passing45, 1];
}
else {
if(_valid45){
valid122 = true;
passing45 = 1;
}
}
if(!valid122){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events/where/by","#/properties/rows/items/properties/rules/items/properties/during/properties/events/properties/where/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing45},data186));
errors++;
}
else {
errors = _errs611;
if(vErrors !== null){
if(_errs611){
vErrors.length = _errs611;
}
else {
vErrors = null;
}
}
}
}
if(data184.part !== undefined){
let data188 = data184.part;
if(typeof data188 === "string"){
if(func2(data188) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events/where/part","#/properties/rows/items/properties/rules/items/properties/during/properties/events/properties/where/oneOf/1/properties/part/minLength","minLength",{limit: 1},data188));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events/where/part","#/properties/rows/items/properties/rules/items/properties/during/properties/events/properties/where/oneOf/1/properties/part/type","type",{type: "string"},data188));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events/where","#/properties/rows/items/properties/rules/items/properties/during/properties/events/properties/where/oneOf/1/type","type",{type: "object"},data184));
errors++;
}
var _valid44 = _errs605 === errors;
if(_valid44 && valid120){
valid120 = false;
passing44 = [passing44, 1];
}
else {
if(_valid44){
valid120 = true;
passing44 = 1;
}
}
if(!valid120){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events/where","#/properties/rows/items/properties/rules/items/properties/during/properties/events/properties/where/oneOf","oneOf",{passingSchemas: passing44},data184));
errors++;
}
else {
errors = _errs602;
if(vErrors !== null){
if(_errs602){
vErrors.length = _errs602;
}
else {
vErrors = null;
}
}
}
}
if(data182.from !== undefined){
let data189 = data182.from;
if(typeof data189 === "string"){
if(func2(data189) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events/from","#/properties/rows/items/properties/rules/items/properties/during/properties/events/properties/from/minLength","minLength",{limit: 1},data189));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events/from","#/properties/rows/items/properties/rules/items/properties/during/properties/events/properties/from/type","type",{type: "string"},data189));
errors++;
}
}
if(data182.to !== undefined){
let data190 = data182.to;
if(typeof data190 === "string"){
if(func2(data190) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events/to","#/properties/rows/items/properties/rules/items/properties/during/properties/events/properties/to/minLength","minLength",{limit: 1},data190));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events/to","#/properties/rows/items/properties/rules/items/properties/during/properties/events/properties/to/type","type",{type: "string"},data190));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events","#/properties/rows/items/properties/rules/items/properties/during/properties/events/type","type",{type: "object"},data182));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during","#/properties/rows/items/properties/rules/items/properties/during/type","type",{type: "object"},data166));
errors++;
}
}
if(data41.distinct !== undefined){
let data191 = data41.distinct;
if(typeof data191 === "string"){
if(func2(data191) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/distinct","#/properties/rows/items/properties/rules/items/properties/distinct/minLength","minLength",{limit: 1},data191));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/distinct","#/properties/rows/items/properties/rules/items/properties/distinct/type","type",{type: "string"},data191));
errors++;
}
}
if(data41.requires !== undefined){
let data192 = data41.requires;
if(data192 && typeof data192 == "object" && !Array.isArray(data192)){
if(data192.kind === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/requires","#/properties/rows/items/properties/rules/items/properties/requires/required","required",{missingProperty: "kind"},data192));
errors++;
}
for(const key62 in data192){
if(!(((key62 === "kind") || (key62 === "where")) || (key62 === "before"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/requires","#/properties/rows/items/properties/rules/items/properties/requires/additionalProperties","additionalProperties",{additionalProperty: key62},data192));
errors++;
}
}
if(data192.kind !== undefined){
let data193 = data192.kind;
if(typeof data193 === "string"){
if(func2(data193) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/requires/kind","#/properties/rows/items/properties/rules/items/properties/requires/properties/kind/minLength","minLength",{limit: 1},data193));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/requires/kind","#/properties/rows/items/properties/rules/items/properties/requires/properties/kind/type","type",{type: "string"},data193));
errors++;
}
}
if(data192.where !== undefined){
let data194 = data192.where;
const _errs633 = errors;
let valid125 = false;
let passing46 = null;
const _errs634 = errors;
if(typeof data194 === "string"){
if(func2(data194) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/requires/where","#/properties/rows/items/properties/rules/items/properties/requires/properties/where/oneOf/0/minLength","minLength",{limit: 1},data194));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/requires/where","#/properties/rows/items/properties/rules/items/properties/requires/properties/where/oneOf/0/type","type",{type: "string"},data194));
errors++;
}
var _valid46 = _errs634 === errors;
if(_valid46){
valid125 = true;
passing46 = 0;
}
const _errs636 = errors;
if(data194 && typeof data194 == "object" && !Array.isArray(data194)){
if(data194.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/requires/where","#/properties/rows/items/properties/rules/items/properties/requires/properties/where/oneOf/1/required","required",{missingProperty: "param"},data194));
errors++;
}
for(const key63 in data194){
if(!(((key63 === "param") || (key63 === "by")) || (key63 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/requires/where","#/properties/rows/items/properties/rules/items/properties/requires/properties/where/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key63},data194));
errors++;
}
}
if(data194.param !== undefined){
let data195 = data194.param;
if(typeof data195 === "string"){
if(func2(data195) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/requires/where/param","#/properties/rows/items/properties/rules/items/properties/requires/properties/where/oneOf/1/properties/param/minLength","minLength",{limit: 1},data195));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/requires/where/param","#/properties/rows/items/properties/rules/items/properties/requires/properties/where/oneOf/1/properties/param/type","type",{type: "string"},data195));
errors++;
}
}
if(data194.by !== undefined){
let data196 = data194.by;
const _errs642 = errors;
let valid127 = false;
let passing47 = null;
const _errs643 = errors;
if(typeof data196 === "string"){
if(func2(data196) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/requires/where/by","#/properties/rows/items/properties/rules/items/properties/requires/properties/where/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data196));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/requires/where/by","#/properties/rows/items/properties/rules/items/properties/requires/properties/where/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data196));
errors++;
}
var _valid47 = _errs643 === errors;
if(_valid47){
valid127 = true;
passing47 = 0;
}
const _errs645 = errors;
if(data196 && typeof data196 == "object" && !Array.isArray(data196)){
if(data196.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/requires/where/by","#/properties/rows/items/properties/rules/items/properties/requires/properties/where/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data196));
errors++;
}
for(const key64 in data196){
if(!(key64 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/requires/where/by","#/properties/rows/items/properties/rules/items/properties/requires/properties/where/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key64},data196));
errors++;
}
}
if(data196.param !== undefined){
let data197 = data196.param;
if(typeof data197 === "string"){
if(func2(data197) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/requires/where/by/param","#/properties/rows/items/properties/rules/items/properties/requires/properties/where/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data197));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/requires/where/by/param","#/properties/rows/items/properties/rules/items/properties/requires/properties/where/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data197));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/requires/where/by","#/properties/rows/items/properties/rules/items/properties/requires/properties/where/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data196));
errors++;
}
var _valid47 = _errs645 === errors;
if(_valid47 && valid127){
valid127 = false;
passing47 = [passing47, 1];
}
else {
if(_valid47){
valid127 = true;
passing47 = 1;
}
}
if(!valid127){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/requires/where/by","#/properties/rows/items/properties/rules/items/properties/requires/properties/where/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing47},data196));
errors++;
}
else {
errors = _errs642;
if(vErrors !== null){
if(_errs642){
vErrors.length = _errs642;
}
else {
vErrors = null;
}
}
}
}
if(data194.part !== undefined){
let data198 = data194.part;
if(typeof data198 === "string"){
if(func2(data198) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/requires/where/part","#/properties/rows/items/properties/rules/items/properties/requires/properties/where/oneOf/1/properties/part/minLength","minLength",{limit: 1},data198));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/requires/where/part","#/properties/rows/items/properties/rules/items/properties/requires/properties/where/oneOf/1/properties/part/type","type",{type: "string"},data198));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/requires/where","#/properties/rows/items/properties/rules/items/properties/requires/properties/where/oneOf/1/type","type",{type: "object"},data194));
errors++;
}
var _valid46 = _errs636 === errors;
if(_valid46 && valid125){
valid125 = false;
passing46 = [passing46, 1];
}
else {
if(_valid46){
valid125 = true;
passing46 = 1;
}
}
if(!valid125){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/requires/where","#/properties/rows/items/properties/rules/items/properties/requires/properties/where/oneOf","oneOf",{passingSchemas: passing46},data194));
errors++;
}
else {
errors = _errs633;
if(vErrors !== null){
if(_errs633){
vErrors.length = _errs633;
}
else {
vErrors = null;
}
}
}
}
if(data192.before !== undefined){
let data199 = data192.before;
if(typeof data199 === "string"){
if(func2(data199) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/requires/before","#/properties/rows/items/properties/rules/items/properties/requires/properties/before/minLength","minLength",{limit: 1},data199));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/requires/before","#/properties/rows/items/properties/rules/items/properties/requires/properties/before/type","type",{type: "string"},data199));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/requires","#/properties/rows/items/properties/rules/items/properties/requires/type","type",{type: "object"},data192));
errors++;
}
}
if(data41.once_per_record !== undefined){
let data200 = data41.once_per_record;
const _errs655 = errors;
let valid129 = false;
let passing48 = null;
const _errs656 = errors;
if(typeof data200 !== "boolean"){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/once_per_record","#/properties/rows/items/properties/rules/items/properties/once_per_record/oneOf/0/type","type",{type: "boolean"},data200));
errors++;
}
var _valid48 = _errs656 === errors;
if(_valid48){
valid129 = true;
passing48 = 0;
}
const _errs658 = errors;
if(data200 && typeof data200 == "object" && !Array.isArray(data200)){
if(data200.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/once_per_record","#/properties/rows/items/properties/rules/items/properties/once_per_record/oneOf/1/required","required",{missingProperty: "param"},data200));
errors++;
}
for(const key65 in data200){
if(!(((key65 === "param") || (key65 === "by")) || (key65 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/once_per_record","#/properties/rows/items/properties/rules/items/properties/once_per_record/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key65},data200));
errors++;
}
}
if(data200.param !== undefined){
let data201 = data200.param;
if(typeof data201 === "string"){
if(func2(data201) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/once_per_record/param","#/properties/rows/items/properties/rules/items/properties/once_per_record/oneOf/1/properties/param/minLength","minLength",{limit: 1},data201));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/once_per_record/param","#/properties/rows/items/properties/rules/items/properties/once_per_record/oneOf/1/properties/param/type","type",{type: "string"},data201));
errors++;
}
}
if(data200.by !== undefined){
let data202 = data200.by;
const _errs664 = errors;
let valid131 = false;
let passing49 = null;
const _errs665 = errors;
if(typeof data202 === "string"){
if(func2(data202) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/once_per_record/by","#/properties/rows/items/properties/rules/items/properties/once_per_record/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data202));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/once_per_record/by","#/properties/rows/items/properties/rules/items/properties/once_per_record/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data202));
errors++;
}
var _valid49 = _errs665 === errors;
if(_valid49){
valid131 = true;
passing49 = 0;
}
const _errs667 = errors;
if(data202 && typeof data202 == "object" && !Array.isArray(data202)){
if(data202.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/once_per_record/by","#/properties/rows/items/properties/rules/items/properties/once_per_record/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data202));
errors++;
}
for(const key66 in data202){
if(!(key66 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/once_per_record/by","#/properties/rows/items/properties/rules/items/properties/once_per_record/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key66},data202));
errors++;
}
}
if(data202.param !== undefined){
let data203 = data202.param;
if(typeof data203 === "string"){
if(func2(data203) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/once_per_record/by/param","#/properties/rows/items/properties/rules/items/properties/once_per_record/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data203));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/once_per_record/by/param","#/properties/rows/items/properties/rules/items/properties/once_per_record/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data203));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/once_per_record/by","#/properties/rows/items/properties/rules/items/properties/once_per_record/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data202));
errors++;
}
var _valid49 = _errs667 === errors;
if(_valid49 && valid131){
valid131 = false;
passing49 = [passing49, 1];
}
else {
if(_valid49){
valid131 = true;
passing49 = 1;
}
}
if(!valid131){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/once_per_record/by","#/properties/rows/items/properties/rules/items/properties/once_per_record/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing49},data202));
errors++;
}
else {
errors = _errs664;
if(vErrors !== null){
if(_errs664){
vErrors.length = _errs664;
}
else {
vErrors = null;
}
}
}
}
if(data200.part !== undefined){
let data204 = data200.part;
if(typeof data204 === "string"){
if(func2(data204) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/once_per_record/part","#/properties/rows/items/properties/rules/items/properties/once_per_record/oneOf/1/properties/part/minLength","minLength",{limit: 1},data204));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/once_per_record/part","#/properties/rows/items/properties/rules/items/properties/once_per_record/oneOf/1/properties/part/type","type",{type: "string"},data204));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/once_per_record","#/properties/rows/items/properties/rules/items/properties/once_per_record/oneOf/1/type","type",{type: "object"},data200));
errors++;
}
var _valid48 = _errs658 === errors;
if(_valid48 && valid129){
valid129 = false;
passing48 = [passing48, 1];
}
else {
if(_valid48){
valid129 = true;
passing48 = 1;
}
}
if(!valid129){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/once_per_record","#/properties/rows/items/properties/rules/items/properties/once_per_record/oneOf","oneOf",{passingSchemas: passing48},data200));
errors++;
}
else {
errors = _errs655;
if(vErrors !== null){
if(_errs655){
vErrors.length = _errs655;
}
else {
vErrors = null;
}
}
}
}
if(data41.hint !== undefined){
let data205 = data41.hint;
if(true !== data205){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/hint","#/properties/rows/items/properties/rules/items/properties/hint/const","const",{allowedValue: true},data205));
errors++;
}
}
if(data41.sentence !== undefined){
let data206 = data41.sentence;
if(typeof data206 === "string"){
if(func2(data206) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/sentence","#/properties/rows/items/properties/rules/items/properties/sentence/minLength","minLength",{limit: 1},data206));
errors++;
}
if(!pattern4.test(data206)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/sentence","#/properties/rows/items/properties/rules/items/properties/sentence/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data206));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/sentence","#/properties/rows/items/properties/rules/items/properties/sentence/type","type",{type: "string"},data206));
errors++;
}
}
if(data41.charge !== undefined){
let data207 = data41.charge;
if(!((data207 === "deduct") || (data207 === "award"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/charge","#/properties/rows/items/properties/rules/items/properties/charge/enum","enum",{allowedValues: schema31.properties.rows.items.properties.rules.items.properties.charge.enum},data207));
errors++;
}
}
if(data41.tiers !== undefined){
let data208 = data41.tiers;
if(Array.isArray(data208)){
if(data208.length < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/tiers","#/properties/rows/items/properties/rules/items/properties/tiers/minItems","minItems",{limit: 1},data208));
errors++;
}
const len8 = data208.length;
for(let i8=0; i8<len8; i8++){
let data209 = data208[i8];
if(data209 && typeof data209 == "object" && !Array.isArray(data209)){
if(data209.points === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/tiers/" + i8,"#/properties/rows/items/properties/rules/items/properties/tiers/items/required","required",{missingProperty: "points"},data209));
errors++;
}
for(const key67 in data209){
if(!((key67 === "upto") || (key67 === "points"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/tiers/" + i8,"#/properties/rows/items/properties/rules/items/properties/tiers/items/additionalProperties","additionalProperties",{additionalProperty: key67},data209));
errors++;
}
}
if(data209.upto !== undefined){
let data210 = data209.upto;
if(((!(((typeof data210 == "number") && (!(data210 % 1) && !isNaN(data210))) && (isFinite(data210)))) && (typeof data210 !== "string")) && (!(data210 && typeof data210 == "object" && !Array.isArray(data210)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/tiers/" + i8+"/upto","#/properties/rows/items/properties/rules/items/properties/tiers/items/properties/upto/type","type",{type: schema31.properties.rows.items.properties.rules.items.properties.tiers.items.properties.upto.type},data210));
errors++;
}
if((typeof data210 == "number") && (isFinite(data210))){
if(data210 < 0 || isNaN(data210)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/tiers/" + i8+"/upto","#/properties/rows/items/properties/rules/items/properties/tiers/items/properties/upto/minimum","minimum",{comparison: ">=", limit: 0},data210));
errors++;
}
}
if(typeof data210 === "string"){
if(!pattern5.test(data210)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/tiers/" + i8+"/upto","#/properties/rows/items/properties/rules/items/properties/tiers/items/properties/upto/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data210));
errors++;
}
}
}
if(data209.points !== undefined){
let data211 = data209.points;
if(((!(((typeof data211 == "number") && (!(data211 % 1) && !isNaN(data211))) && (isFinite(data211)))) && (typeof data211 !== "string")) && (!(data211 && typeof data211 == "object" && !Array.isArray(data211)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/tiers/" + i8+"/points","#/properties/rows/items/properties/rules/items/properties/tiers/items/properties/points/type","type",{type: schema31.properties.rows.items.properties.rules.items.properties.tiers.items.properties.points.type},data211));
errors++;
}
if((typeof data211 == "number") && (isFinite(data211))){
if(data211 < 0 || isNaN(data211)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/tiers/" + i8+"/points","#/properties/rows/items/properties/rules/items/properties/tiers/items/properties/points/minimum","minimum",{comparison: ">=", limit: 0},data211));
errors++;
}
}
if(typeof data211 === "string"){
if(!pattern5.test(data211)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/tiers/" + i8+"/points","#/properties/rows/items/properties/rules/items/properties/tiers/items/properties/points/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data211));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/tiers/" + i8,"#/properties/rows/items/properties/rules/items/properties/tiers/items/type","type",{type: "object"},data209));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/tiers","#/properties/rows/items/properties/rules/items/properties/tiers/type","type",{type: "array"},data208));
errors++;
}
}
if(data41.same !== undefined){
let data212 = data41.same;
if(Array.isArray(data212)){
if(data212.length < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/same","#/properties/rows/items/properties/rules/items/properties/same/minItems","minItems",{limit: 1},data212));
errors++;
}
const len9 = data212.length;
for(let i9=0; i9<len9; i9++){
let data213 = data212[i9];
if(typeof data213 === "string"){
if(func2(data213) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/same/" + i9,"#/properties/rows/items/properties/rules/items/properties/same/items/minLength","minLength",{limit: 1},data213));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/same/" + i9,"#/properties/rows/items/properties/rules/items/properties/same/items/type","type",{type: "string"},data213));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/same","#/properties/rows/items/properties/rules/items/properties/same/type","type",{type: "array"},data212));
errors++;
}
}
if(data41.streak !== undefined){
let data214 = data41.streak;
if(data214 && typeof data214 == "object" && !Array.isArray(data214)){
if(data214.each === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/streak","#/properties/rows/items/properties/rules/items/properties/streak/required","required",{missingProperty: "each"},data214));
errors++;
}
if(data214.from === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/streak","#/properties/rows/items/properties/rules/items/properties/streak/required","required",{missingProperty: "from"},data214));
errors++;
}
if(data214.times === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/streak","#/properties/rows/items/properties/rules/items/properties/streak/required","required",{missingProperty: "times"},data214));
errors++;
}
for(const key68 in data214){
if(!((((key68 === "each") || (key68 === "from")) || (key68 === "times")) || (key68 === "per"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/streak","#/properties/rows/items/properties/rules/items/properties/streak/additionalProperties","additionalProperties",{additionalProperty: key68},data214));
errors++;
}
}
if(data214.each !== undefined){
let data215 = data214.each;
if(!((((data215 === "month") || (data215 === "quarter")) || (data215 === "half")) || (data215 === "year"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/streak/each","#/properties/rows/items/properties/rules/items/properties/streak/properties/each/enum","enum",{allowedValues: schema31.properties.rows.items.properties.rules.items.properties.streak.properties.each.enum},data215));
errors++;
}
}
if(data214.from !== undefined){
let data216 = data214.from;
if(!(((typeof data216 == "number") && (!(data216 % 1) && !isNaN(data216))) && (isFinite(data216)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/streak/from","#/properties/rows/items/properties/rules/items/properties/streak/properties/from/type","type",{type: "integer"},data216));
errors++;
}
if((typeof data216 == "number") && (isFinite(data216))){
if(data216 < 2 || isNaN(data216)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/streak/from","#/properties/rows/items/properties/rules/items/properties/streak/properties/from/minimum","minimum",{comparison: ">=", limit: 2},data216));
errors++;
}
}
}
if(data214.times !== undefined){
let data217 = data214.times;
if(((!(((typeof data217 == "number") && (!(data217 % 1) && !isNaN(data217))) && (isFinite(data217)))) && (typeof data217 !== "string")) && (!(data217 && typeof data217 == "object" && !Array.isArray(data217)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/streak/times","#/properties/rows/items/properties/rules/items/properties/streak/properties/times/type","type",{type: schema31.properties.rows.items.properties.rules.items.properties.streak.properties.times.type},data217));
errors++;
}
if((typeof data217 == "number") && (isFinite(data217))){
if(data217 < 0 || isNaN(data217)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/streak/times","#/properties/rows/items/properties/rules/items/properties/streak/properties/times/minimum","minimum",{comparison: ">=", limit: 0},data217));
errors++;
}
}
if(typeof data217 === "string"){
if(!pattern5.test(data217)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/streak/times","#/properties/rows/items/properties/rules/items/properties/streak/properties/times/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data217));
errors++;
}
}
}
if(data214.per !== undefined){
let data218 = data214.per;
if(!(data218 === "system")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/streak/per","#/properties/rows/items/properties/rules/items/properties/streak/properties/per/enum","enum",{allowedValues: schema31.properties.rows.items.properties.rules.items.properties.streak.properties.per.enum},data218));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/streak","#/properties/rows/items/properties/rules/items/properties/streak/type","type",{type: "object"},data214));
errors++;
}
}
if(data41.cap_each !== undefined){
let data219 = data41.cap_each;
if(((!(((typeof data219 == "number") && (!(data219 % 1) && !isNaN(data219))) && (isFinite(data219)))) && (typeof data219 !== "string")) && (!(data219 && typeof data219 == "object" && !Array.isArray(data219)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/cap_each","#/properties/rows/items/properties/rules/items/properties/cap_each/type","type",{type: schema31.properties.rows.items.properties.rules.items.properties.cap_each.type},data219));
errors++;
}
if((typeof data219 == "number") && (isFinite(data219))){
if(data219 < 0 || isNaN(data219)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/cap_each","#/properties/rows/items/properties/rules/items/properties/cap_each/minimum","minimum",{comparison: ">=", limit: 0},data219));
errors++;
}
}
if(typeof data219 === "string"){
if(!pattern5.test(data219)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/cap_each","#/properties/rows/items/properties/rules/items/properties/cap_each/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data219));
errors++;
}
}
}
if(data41.round !== undefined){
let data220 = data41.round;
if(data220 && typeof data220 == "object" && !Array.isArray(data220)){
if(data220.mode === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/round","#/properties/rows/items/properties/rules/items/properties/round/required","required",{missingProperty: "mode"},data220));
errors++;
}
for(const key69 in data220){
if(!(((key69 === "digits") || (key69 === "step")) || (key69 === "mode"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/round","#/properties/rows/items/properties/rules/items/properties/round/additionalProperties","additionalProperties",{additionalProperty: key69},data220));
errors++;
}
}
if(data220.digits !== undefined){
let data221 = data220.digits;
if(!(((typeof data221 == "number") && (!(data221 % 1) && !isNaN(data221))) && (isFinite(data221)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/round/digits","#/properties/rows/items/properties/rules/items/properties/round/properties/digits/type","type",{type: "integer"},data221));
errors++;
}
if((typeof data221 == "number") && (isFinite(data221))){
if(data221 > 4 || isNaN(data221)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/round/digits","#/properties/rows/items/properties/rules/items/properties/round/properties/digits/maximum","maximum",{comparison: "<=", limit: 4},data221));
errors++;
}
if(data221 < 0 || isNaN(data221)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/round/digits","#/properties/rows/items/properties/rules/items/properties/round/properties/digits/minimum","minimum",{comparison: ">=", limit: 0},data221));
errors++;
}
}
}
if(data220.step !== undefined){
let data222 = data220.step;
if(typeof data222 === "string"){
if(!pattern5.test(data222)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/round/step","#/properties/rows/items/properties/rules/items/properties/round/properties/step/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data222));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/round/step","#/properties/rows/items/properties/rules/items/properties/round/properties/step/type","type",{type: "string"},data222));
errors++;
}
}
if(data220.mode !== undefined){
let data223 = data220.mode;
if(!((((data223 === "half-up") || (data223 === "half-even")) || (data223 === "floor")) || (data223 === "ceil"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/round/mode","#/properties/rows/items/properties/rules/items/properties/round/properties/mode/enum","enum",{allowedValues: schema31.properties.rows.items.properties.rules.items.properties.round.properties.mode.enum},data223));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/round","#/properties/rows/items/properties/rules/items/properties/round/type","type",{type: "object"},data220));
errors++;
}
}
if(data41.dated_by !== undefined){
let data224 = data41.dated_by;
if(typeof data224 === "string"){
if(func2(data224) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/dated_by","#/properties/rows/items/properties/rules/items/properties/dated_by/minLength","minLength",{limit: 1},data224));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/dated_by","#/properties/rows/items/properties/rules/items/properties/dated_by/type","type",{type: "string"},data224));
errors++;
}
}
if(data41.measure !== undefined){
let data225 = data41.measure;
if(data225 && typeof data225 == "object" && !Array.isArray(data225)){
for(const key70 in data225){
if(!(func1.call(schema31.properties.rows.items.properties.rules.items.properties.measure.properties, key70))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure","#/properties/rows/items/properties/rules/items/properties/measure/additionalProperties","additionalProperties",{additionalProperty: key70},data225));
errors++;
}
}
if(data225.downtime !== undefined){
let data226 = data225.downtime;
if(data226 && typeof data226 == "object" && !Array.isArray(data226)){
if(data226.from === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/required","required",{missingProperty: "from"},data226));
errors++;
}
if(data226.to === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/required","required",{missingProperty: "to"},data226));
errors++;
}
for(const key71 in data226){
if(!(((((key71 === "from") || (key71 === "to")) || (key71 === "exclude")) || (key71 === "as")) || (key71 === "within"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/additionalProperties","additionalProperties",{additionalProperty: key71},data226));
errors++;
}
}
if(data226.from !== undefined){
let data227 = data226.from;
const _errs719 = errors;
let valid142 = false;
let passing50 = null;
const _errs720 = errors;
if(typeof data227 === "string"){
if(func2(data227) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/from","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/from/oneOf/0/minLength","minLength",{limit: 1},data227));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/from","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/from/oneOf/0/type","type",{type: "string"},data227));
errors++;
}
var _valid50 = _errs720 === errors;
if(_valid50){
valid142 = true;
passing50 = 0;
}
const _errs722 = errors;
if(data227 && typeof data227 == "object" && !Array.isArray(data227)){
if(data227.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/from","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/from/oneOf/1/required","required",{missingProperty: "param"},data227));
errors++;
}
for(const key72 in data227){
if(!(((key72 === "param") || (key72 === "by")) || (key72 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/from","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/from/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key72},data227));
errors++;
}
}
if(data227.param !== undefined){
let data228 = data227.param;
if(typeof data228 === "string"){
if(func2(data228) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/from/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/from/oneOf/1/properties/param/minLength","minLength",{limit: 1},data228));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/from/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/from/oneOf/1/properties/param/type","type",{type: "string"},data228));
errors++;
}
}
if(data227.by !== undefined){
let data229 = data227.by;
const _errs728 = errors;
let valid144 = false;
let passing51 = null;
const _errs729 = errors;
if(typeof data229 === "string"){
if(func2(data229) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/from/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/from/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data229));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/from/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/from/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data229));
errors++;
}
var _valid51 = _errs729 === errors;
if(_valid51){
valid144 = true;
passing51 = 0;
}
const _errs731 = errors;
if(data229 && typeof data229 == "object" && !Array.isArray(data229)){
if(data229.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/from/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/from/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data229));
errors++;
}
for(const key73 in data229){
if(!(key73 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/from/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/from/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key73},data229));
errors++;
}
}
if(data229.param !== undefined){
let data230 = data229.param;
if(typeof data230 === "string"){
if(func2(data230) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/from/by/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/from/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data230));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/from/by/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/from/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data230));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/from/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/from/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data229));
errors++;
}
var _valid51 = _errs731 === errors;
if(_valid51 && valid144){
valid144 = false;
passing51 = [passing51, 1];
}
else {
if(_valid51){
valid144 = true;
passing51 = 1;
}
}
if(!valid144){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/from/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/from/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing51},data229));
errors++;
}
else {
errors = _errs728;
if(vErrors !== null){
if(_errs728){
vErrors.length = _errs728;
}
else {
vErrors = null;
}
}
}
}
if(data227.part !== undefined){
let data231 = data227.part;
if(typeof data231 === "string"){
if(func2(data231) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/from/part","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/from/oneOf/1/properties/part/minLength","minLength",{limit: 1},data231));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/from/part","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/from/oneOf/1/properties/part/type","type",{type: "string"},data231));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/from","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/from/oneOf/1/type","type",{type: "object"},data227));
errors++;
}
var _valid50 = _errs722 === errors;
if(_valid50 && valid142){
valid142 = false;
passing50 = [passing50, 1];
}
else {
if(_valid50){
valid142 = true;
passing50 = 1;
}
}
if(!valid142){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/from","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/from/oneOf","oneOf",{passingSchemas: passing50},data227));
errors++;
}
else {
errors = _errs719;
if(vErrors !== null){
if(_errs719){
vErrors.length = _errs719;
}
else {
vErrors = null;
}
}
}
}
if(data226.to !== undefined){
let data232 = data226.to;
const _errs739 = errors;
let valid146 = false;
let passing52 = null;
const _errs740 = errors;
if(typeof data232 === "string"){
if(func2(data232) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/to","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/to/oneOf/0/minLength","minLength",{limit: 1},data232));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/to","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/to/oneOf/0/type","type",{type: "string"},data232));
errors++;
}
var _valid52 = _errs740 === errors;
if(_valid52){
valid146 = true;
passing52 = 0;
}
const _errs742 = errors;
if(data232 && typeof data232 == "object" && !Array.isArray(data232)){
if(data232.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/to","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/to/oneOf/1/required","required",{missingProperty: "param"},data232));
errors++;
}
for(const key74 in data232){
if(!(((key74 === "param") || (key74 === "by")) || (key74 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/to","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/to/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key74},data232));
errors++;
}
}
if(data232.param !== undefined){
let data233 = data232.param;
if(typeof data233 === "string"){
if(func2(data233) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/to/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/to/oneOf/1/properties/param/minLength","minLength",{limit: 1},data233));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/to/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/to/oneOf/1/properties/param/type","type",{type: "string"},data233));
errors++;
}
}
if(data232.by !== undefined){
let data234 = data232.by;
const _errs748 = errors;
let valid148 = false;
let passing53 = null;
const _errs749 = errors;
if(typeof data234 === "string"){
if(func2(data234) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/to/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/to/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data234));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/to/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/to/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data234));
errors++;
}
var _valid53 = _errs749 === errors;
if(_valid53){
valid148 = true;
passing53 = 0;
}
const _errs751 = errors;
if(data234 && typeof data234 == "object" && !Array.isArray(data234)){
if(data234.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/to/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/to/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data234));
errors++;
}
for(const key75 in data234){
if(!(key75 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/to/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/to/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key75},data234));
errors++;
}
}
if(data234.param !== undefined){
let data235 = data234.param;
if(typeof data235 === "string"){
if(func2(data235) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/to/by/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/to/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data235));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/to/by/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/to/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data235));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/to/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/to/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data234));
errors++;
}
var _valid53 = _errs751 === errors;
if(_valid53 && valid148){
valid148 = false;
passing53 = [passing53, 1];
}
else {
if(_valid53){
valid148 = true;
passing53 = 1;
}
}
if(!valid148){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/to/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/to/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing53},data234));
errors++;
}
else {
errors = _errs748;
if(vErrors !== null){
if(_errs748){
vErrors.length = _errs748;
}
else {
vErrors = null;
}
}
}
}
if(data232.part !== undefined){
let data236 = data232.part;
if(typeof data236 === "string"){
if(func2(data236) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/to/part","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/to/oneOf/1/properties/part/minLength","minLength",{limit: 1},data236));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/to/part","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/to/oneOf/1/properties/part/type","type",{type: "string"},data236));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/to","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/to/oneOf/1/type","type",{type: "object"},data232));
errors++;
}
var _valid52 = _errs742 === errors;
if(_valid52 && valid146){
valid146 = false;
passing52 = [passing52, 1];
}
else {
if(_valid52){
valid146 = true;
passing52 = 1;
}
}
if(!valid146){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/to","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/to/oneOf","oneOf",{passingSchemas: passing52},data232));
errors++;
}
else {
errors = _errs739;
if(vErrors !== null){
if(_errs739){
vErrors.length = _errs739;
}
else {
vErrors = null;
}
}
}
}
if(data226.exclude !== undefined){
let data237 = data226.exclude;
if(Array.isArray(data237)){
if(data237.length < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/minItems","minItems",{limit: 1},data237));
errors++;
}
const len10 = data237.length;
for(let i10=0; i10<len10; i10++){
let data238 = data237[i10];
if(data238 && typeof data238 == "object" && !Array.isArray(data238)){
if(data238.field === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude/" + i10,"#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/items/required","required",{missingProperty: "field"},data238));
errors++;
}
for(const key76 in data238){
if(!(((key76 === "field") || (key76 === "where")) || (key76 === "effect"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude/" + i10,"#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/items/additionalProperties","additionalProperties",{additionalProperty: key76},data238));
errors++;
}
}
if(data238.field !== undefined){
let data239 = data238.field;
if(typeof data239 === "string"){
if(func2(data239) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude/" + i10+"/field","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/items/properties/field/minLength","minLength",{limit: 1},data239));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude/" + i10+"/field","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/items/properties/field/type","type",{type: "string"},data239));
errors++;
}
}
if(data238.where !== undefined){
let data240 = data238.where;
const _errs766 = errors;
let valid153 = false;
let passing54 = null;
const _errs767 = errors;
if(typeof data240 === "string"){
if(func2(data240) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude/" + i10+"/where","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/items/properties/where/oneOf/0/minLength","minLength",{limit: 1},data240));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude/" + i10+"/where","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/items/properties/where/oneOf/0/type","type",{type: "string"},data240));
errors++;
}
var _valid54 = _errs767 === errors;
if(_valid54){
valid153 = true;
passing54 = 0;
}
const _errs769 = errors;
if(data240 && typeof data240 == "object" && !Array.isArray(data240)){
if(data240.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude/" + i10+"/where","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/items/properties/where/oneOf/1/required","required",{missingProperty: "param"},data240));
errors++;
}
for(const key77 in data240){
if(!(((key77 === "param") || (key77 === "by")) || (key77 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude/" + i10+"/where","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/items/properties/where/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key77},data240));
errors++;
}
}
if(data240.param !== undefined){
let data241 = data240.param;
if(typeof data241 === "string"){
if(func2(data241) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude/" + i10+"/where/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/items/properties/where/oneOf/1/properties/param/minLength","minLength",{limit: 1},data241));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude/" + i10+"/where/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/items/properties/where/oneOf/1/properties/param/type","type",{type: "string"},data241));
errors++;
}
}
if(data240.by !== undefined){
let data242 = data240.by;
const _errs775 = errors;
let valid155 = false;
let passing55 = null;
const _errs776 = errors;
if(typeof data242 === "string"){
if(func2(data242) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude/" + i10+"/where/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/items/properties/where/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data242));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude/" + i10+"/where/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/items/properties/where/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data242));
errors++;
}
var _valid55 = _errs776 === errors;
if(_valid55){
valid155 = true;
passing55 = 0;
}
const _errs778 = errors;
if(data242 && typeof data242 == "object" && !Array.isArray(data242)){
if(data242.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude/" + i10+"/where/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/items/properties/where/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data242));
errors++;
}
for(const key78 in data242){
if(!(key78 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude/" + i10+"/where/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/items/properties/where/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key78},data242));
errors++;
}
}
if(data242.param !== undefined){
let data243 = data242.param;
if(typeof data243 === "string"){
if(func2(data243) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude/" + i10+"/where/by/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/items/properties/where/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data243));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude/" + i10+"/where/by/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/items/properties/where/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data243));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude/" + i10+"/where/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/items/properties/where/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data242));
errors++;
}
var _valid55 = _errs778 === errors;
if(_valid55 && valid155){
valid155 = false;
passing55 = [passing55, 1];
}
else {
if(_valid55){
valid155 = true;
passing55 = 1;
}
}
if(!valid155){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude/" + i10+"/where/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/items/properties/where/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing55},data242));
errors++;
}
else {
errors = _errs775;
if(vErrors !== null){
if(_errs775){
vErrors.length = _errs775;
}
else {
vErrors = null;
}
}
}
}
if(data240.part !== undefined){
let data244 = data240.part;
if(typeof data244 === "string"){
if(func2(data244) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude/" + i10+"/where/part","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/items/properties/where/oneOf/1/properties/part/minLength","minLength",{limit: 1},data244));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude/" + i10+"/where/part","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/items/properties/where/oneOf/1/properties/part/type","type",{type: "string"},data244));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude/" + i10+"/where","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/items/properties/where/oneOf/1/type","type",{type: "object"},data240));
errors++;
}
var _valid54 = _errs769 === errors;
if(_valid54 && valid153){
valid153 = false;
passing54 = [passing54, 1];
}
else {
if(_valid54){
valid153 = true;
passing54 = 1;
}
}
if(!valid153){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude/" + i10+"/where","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/items/properties/where/oneOf","oneOf",{passingSchemas: passing54},data240));
errors++;
}
else {
errors = _errs766;
if(vErrors !== null){
if(_errs766){
vErrors.length = _errs766;
}
else {
vErrors = null;
}
}
}
}
if(data238.effect !== undefined){
let data245 = data238.effect;
const _errs786 = errors;
let valid157 = false;
let passing56 = null;
const _errs787 = errors;
if(!((data245 === "time") || (data245 === "fact"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude/" + i10+"/effect","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/items/properties/effect/oneOf/0/enum","enum",{allowedValues: schema31.properties.rows.items.properties.rules.items.properties.measure.properties.downtime.properties.exclude.items.properties.effect.oneOf[0].enum},data245));
errors++;
}
var _valid56 = _errs787 === errors;
if(_valid56){
valid157 = true;
passing56 = 0;
}
const _errs788 = errors;
if(data245 && typeof data245 == "object" && !Array.isArray(data245)){
if(data245.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude/" + i10+"/effect","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/items/properties/effect/oneOf/1/required","required",{missingProperty: "param"},data245));
errors++;
}
for(const key79 in data245){
if(!(((key79 === "param") || (key79 === "by")) || (key79 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude/" + i10+"/effect","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/items/properties/effect/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key79},data245));
errors++;
}
}
if(data245.param !== undefined){
let data246 = data245.param;
if(typeof data246 === "string"){
if(func2(data246) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude/" + i10+"/effect/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/items/properties/effect/oneOf/1/properties/param/minLength","minLength",{limit: 1},data246));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude/" + i10+"/effect/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/items/properties/effect/oneOf/1/properties/param/type","type",{type: "string"},data246));
errors++;
}
}
if(data245.by !== undefined){
let data247 = data245.by;
const _errs794 = errors;
let valid159 = false;
let passing57 = null;
const _errs795 = errors;
if(typeof data247 === "string"){
if(func2(data247) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude/" + i10+"/effect/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/items/properties/effect/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data247));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude/" + i10+"/effect/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/items/properties/effect/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data247));
errors++;
}
var _valid57 = _errs795 === errors;
if(_valid57){
valid159 = true;
passing57 = 0;
}
const _errs797 = errors;
if(data247 && typeof data247 == "object" && !Array.isArray(data247)){
if(data247.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude/" + i10+"/effect/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/items/properties/effect/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data247));
errors++;
}
for(const key80 in data247){
if(!(key80 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude/" + i10+"/effect/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/items/properties/effect/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key80},data247));
errors++;
}
}
if(data247.param !== undefined){
let data248 = data247.param;
if(typeof data248 === "string"){
if(func2(data248) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude/" + i10+"/effect/by/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/items/properties/effect/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data248));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude/" + i10+"/effect/by/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/items/properties/effect/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data248));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude/" + i10+"/effect/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/items/properties/effect/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data247));
errors++;
}
var _valid57 = _errs797 === errors;
if(_valid57 && valid159){
valid159 = false;
passing57 = [passing57, 1];
}
else {
if(_valid57){
valid159 = true;
passing57 = 1;
}
}
if(!valid159){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude/" + i10+"/effect/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/items/properties/effect/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing57},data247));
errors++;
}
else {
errors = _errs794;
if(vErrors !== null){
if(_errs794){
vErrors.length = _errs794;
}
else {
vErrors = null;
}
}
}
}
if(data245.part !== undefined){
let data249 = data245.part;
if(typeof data249 === "string"){
if(func2(data249) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude/" + i10+"/effect/part","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/items/properties/effect/oneOf/1/properties/part/minLength","minLength",{limit: 1},data249));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude/" + i10+"/effect/part","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/items/properties/effect/oneOf/1/properties/part/type","type",{type: "string"},data249));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude/" + i10+"/effect","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/items/properties/effect/oneOf/1/type","type",{type: "object"},data245));
errors++;
}
var _valid56 = _errs788 === errors;
if(_valid56 && valid157){
valid157 = false;
passing56 = [passing56, 1];
}
else {
if(_valid56){
valid157 = true;
passing56 = 1;
}
}
if(!valid157){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude/" + i10+"/effect","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/items/properties/effect/oneOf","oneOf",{passingSchemas: passing56},data245));
errors++;
}
else {
errors = _errs786;
if(vErrors !== null){
if(_errs786){
vErrors.length = _errs786;
}
else {
vErrors = null;
}
}
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude/" + i10,"#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/items/type","type",{type: "object"},data238));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/type","type",{type: "array"},data237));
errors++;
}
}
if(data226.as !== undefined){
let data250 = data226.as;
if(!(((data250 === "rate") || (data250 === "hours")) || (data250 === "minutes"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/as","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/as/enum","enum",{allowedValues: schema31.properties.rows.items.properties.rules.items.properties.measure.properties.downtime.properties.as.enum},data250));
errors++;
}
}
if(data226.within !== undefined){
let data251 = data226.within;
if(!((data251 === "always") || (data251 === "office"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/within","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/within/enum","enum",{allowedValues: schema31.properties.rows.items.properties.rules.items.properties.measure.properties.downtime.properties.within.enum},data251));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/type","type",{type: "object"},data226));
errors++;
}
}
if(data225.ratio !== undefined){
let data252 = data225.ratio;
if(data252 && typeof data252 == "object" && !Array.isArray(data252)){
for(const key81 in data252){
if(!((key81 === "of") || (key81 === "on_time"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/additionalProperties","additionalProperties",{additionalProperty: key81},data252));
errors++;
}
}
if(data252.of !== undefined){
let data253 = data252.of;
const _errs810 = errors;
let valid162 = false;
let passing58 = null;
const _errs811 = errors;
if(typeof data253 === "string"){
if(func2(data253) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/of","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/of/oneOf/0/minLength","minLength",{limit: 1},data253));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/of","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/of/oneOf/0/type","type",{type: "string"},data253));
errors++;
}
var _valid58 = _errs811 === errors;
if(_valid58){
valid162 = true;
passing58 = 0;
}
const _errs813 = errors;
if(data253 && typeof data253 == "object" && !Array.isArray(data253)){
if(data253.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/of","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/of/oneOf/1/required","required",{missingProperty: "param"},data253));
errors++;
}
for(const key82 in data253){
if(!(((key82 === "param") || (key82 === "by")) || (key82 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/of","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/of/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key82},data253));
errors++;
}
}
if(data253.param !== undefined){
let data254 = data253.param;
if(typeof data254 === "string"){
if(func2(data254) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/of/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/of/oneOf/1/properties/param/minLength","minLength",{limit: 1},data254));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/of/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/of/oneOf/1/properties/param/type","type",{type: "string"},data254));
errors++;
}
}
if(data253.by !== undefined){
let data255 = data253.by;
const _errs819 = errors;
let valid164 = false;
let passing59 = null;
const _errs820 = errors;
if(typeof data255 === "string"){
if(func2(data255) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/of/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/of/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data255));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/of/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/of/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data255));
errors++;
}
var _valid59 = _errs820 === errors;
if(_valid59){
valid164 = true;
passing59 = 0;
}
const _errs822 = errors;
if(data255 && typeof data255 == "object" && !Array.isArray(data255)){
if(data255.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/of/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/of/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data255));
errors++;
}
for(const key83 in data255){
if(!(key83 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/of/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/of/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key83},data255));
errors++;
}
}
if(data255.param !== undefined){
let data256 = data255.param;
if(typeof data256 === "string"){
if(func2(data256) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/of/by/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/of/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data256));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/of/by/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/of/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data256));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/of/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/of/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data255));
errors++;
}
var _valid59 = _errs822 === errors;
if(_valid59 && valid164){
valid164 = false;
passing59 = [passing59, 1];
}
else {
if(_valid59){
valid164 = true;
passing59 = 1;
}
}
if(!valid164){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/of/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/of/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing59},data255));
errors++;
}
else {
errors = _errs819;
if(vErrors !== null){
if(_errs819){
vErrors.length = _errs819;
}
else {
vErrors = null;
}
}
}
}
if(data253.part !== undefined){
let data257 = data253.part;
if(typeof data257 === "string"){
if(func2(data257) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/of/part","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/of/oneOf/1/properties/part/minLength","minLength",{limit: 1},data257));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/of/part","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/of/oneOf/1/properties/part/type","type",{type: "string"},data257));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/of","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/of/oneOf/1/type","type",{type: "object"},data253));
errors++;
}
var _valid58 = _errs813 === errors;
if(_valid58 && valid162){
valid162 = false;
passing58 = [passing58, 1];
}
else {
if(_valid58){
valid162 = true;
passing58 = 1;
}
}
if(!valid162){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/of","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/of/oneOf","oneOf",{passingSchemas: passing58},data253));
errors++;
}
else {
errors = _errs810;
if(vErrors !== null){
if(_errs810){
vErrors.length = _errs810;
}
else {
vErrors = null;
}
}
}
}
if(data252.on_time !== undefined){
let data258 = data252.on_time;
if(data258 && typeof data258 == "object" && !Array.isArray(data258)){
if(data258.from === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/required","required",{missingProperty: "from"},data258));
errors++;
}
if(data258.to === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/required","required",{missingProperty: "to"},data258));
errors++;
}
if(data258.limit === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/required","required",{missingProperty: "limit"},data258));
errors++;
}
for(const key84 in data258){
if(!(((((key84 === "from") || (key84 === "to")) || (key84 === "exclude")) || (key84 === "limit")) || (key84 === "instead"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/additionalProperties","additionalProperties",{additionalProperty: key84},data258));
errors++;
}
}
if(data258.from !== undefined){
let data259 = data258.from;
const _errs833 = errors;
let valid167 = false;
let passing60 = null;
const _errs834 = errors;
if(typeof data259 === "string"){
if(func2(data259) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/from","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/from/oneOf/0/minLength","minLength",{limit: 1},data259));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/from","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/from/oneOf/0/type","type",{type: "string"},data259));
errors++;
}
var _valid60 = _errs834 === errors;
if(_valid60){
valid167 = true;
passing60 = 0;
}
const _errs836 = errors;
if(data259 && typeof data259 == "object" && !Array.isArray(data259)){
if(data259.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/from","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/from/oneOf/1/required","required",{missingProperty: "param"},data259));
errors++;
}
for(const key85 in data259){
if(!(((key85 === "param") || (key85 === "by")) || (key85 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/from","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/from/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key85},data259));
errors++;
}
}
if(data259.param !== undefined){
let data260 = data259.param;
if(typeof data260 === "string"){
if(func2(data260) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/from/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/from/oneOf/1/properties/param/minLength","minLength",{limit: 1},data260));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/from/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/from/oneOf/1/properties/param/type","type",{type: "string"},data260));
errors++;
}
}
if(data259.by !== undefined){
let data261 = data259.by;
const _errs842 = errors;
let valid169 = false;
let passing61 = null;
const _errs843 = errors;
if(typeof data261 === "string"){
if(func2(data261) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/from/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/from/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data261));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/from/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/from/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data261));
errors++;
}
var _valid61 = _errs843 === errors;
if(_valid61){
valid169 = true;
passing61 = 0;
}
const _errs845 = errors;
if(data261 && typeof data261 == "object" && !Array.isArray(data261)){
if(data261.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/from/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/from/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data261));
errors++;
}
for(const key86 in data261){
if(!(key86 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/from/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/from/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key86},data261));
errors++;
}
}
if(data261.param !== undefined){
let data262 = data261.param;
if(typeof data262 === "string"){
if(func2(data262) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/from/by/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/from/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data262));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/from/by/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/from/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data262));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/from/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/from/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data261));
errors++;
}
var _valid61 = _errs845 === errors;
if(_valid61 && valid169){
valid169 = false;
passing61 = [passing61, 1];
}
else {
if(_valid61){
valid169 = true;
passing61 = 1;
}
}
if(!valid169){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/from/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/from/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing61},data261));
errors++;
}
else {
errors = _errs842;
if(vErrors !== null){
if(_errs842){
vErrors.length = _errs842;
}
else {
vErrors = null;
}
}
}
}
if(data259.part !== undefined){
let data263 = data259.part;
if(typeof data263 === "string"){
if(func2(data263) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/from/part","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/from/oneOf/1/properties/part/minLength","minLength",{limit: 1},data263));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/from/part","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/from/oneOf/1/properties/part/type","type",{type: "string"},data263));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/from","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/from/oneOf/1/type","type",{type: "object"},data259));
errors++;
}
var _valid60 = _errs836 === errors;
if(_valid60 && valid167){
valid167 = false;
passing60 = [passing60, 1];
}
else {
if(_valid60){
valid167 = true;
passing60 = 1;
}
}
if(!valid167){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/from","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/from/oneOf","oneOf",{passingSchemas: passing60},data259));
errors++;
}
else {
errors = _errs833;
if(vErrors !== null){
if(_errs833){
vErrors.length = _errs833;
}
else {
vErrors = null;
}
}
}
}
if(data258.to !== undefined){
let data264 = data258.to;
const _errs853 = errors;
let valid171 = false;
let passing62 = null;
const _errs854 = errors;
if(typeof data264 === "string"){
if(func2(data264) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/to","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/to/oneOf/0/minLength","minLength",{limit: 1},data264));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/to","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/to/oneOf/0/type","type",{type: "string"},data264));
errors++;
}
var _valid62 = _errs854 === errors;
if(_valid62){
valid171 = true;
passing62 = 0;
}
const _errs856 = errors;
if(data264 && typeof data264 == "object" && !Array.isArray(data264)){
if(data264.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/to","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/to/oneOf/1/required","required",{missingProperty: "param"},data264));
errors++;
}
for(const key87 in data264){
if(!(((key87 === "param") || (key87 === "by")) || (key87 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/to","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/to/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key87},data264));
errors++;
}
}
if(data264.param !== undefined){
let data265 = data264.param;
if(typeof data265 === "string"){
if(func2(data265) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/to/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/to/oneOf/1/properties/param/minLength","minLength",{limit: 1},data265));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/to/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/to/oneOf/1/properties/param/type","type",{type: "string"},data265));
errors++;
}
}
if(data264.by !== undefined){
let data266 = data264.by;
const _errs862 = errors;
let valid173 = false;
let passing63 = null;
const _errs863 = errors;
if(typeof data266 === "string"){
if(func2(data266) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/to/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/to/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data266));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/to/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/to/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data266));
errors++;
}
var _valid63 = _errs863 === errors;
if(_valid63){
valid173 = true;
passing63 = 0;
}
const _errs865 = errors;
if(data266 && typeof data266 == "object" && !Array.isArray(data266)){
if(data266.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/to/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/to/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data266));
errors++;
}
for(const key88 in data266){
if(!(key88 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/to/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/to/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key88},data266));
errors++;
}
}
if(data266.param !== undefined){
let data267 = data266.param;
if(typeof data267 === "string"){
if(func2(data267) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/to/by/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/to/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data267));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/to/by/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/to/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data267));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/to/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/to/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data266));
errors++;
}
var _valid63 = _errs865 === errors;
if(_valid63 && valid173){
valid173 = false;
passing63 = [passing63, 1];
}
else {
if(_valid63){
valid173 = true;
passing63 = 1;
}
}
if(!valid173){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/to/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/to/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing63},data266));
errors++;
}
else {
errors = _errs862;
if(vErrors !== null){
if(_errs862){
vErrors.length = _errs862;
}
else {
vErrors = null;
}
}
}
}
if(data264.part !== undefined){
let data268 = data264.part;
if(typeof data268 === "string"){
if(func2(data268) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/to/part","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/to/oneOf/1/properties/part/minLength","minLength",{limit: 1},data268));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/to/part","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/to/oneOf/1/properties/part/type","type",{type: "string"},data268));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/to","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/to/oneOf/1/type","type",{type: "object"},data264));
errors++;
}
var _valid62 = _errs856 === errors;
if(_valid62 && valid171){
valid171 = false;
passing62 = [passing62, 1];
}
else {
if(_valid62){
valid171 = true;
passing62 = 1;
}
}
if(!valid171){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/to","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/to/oneOf","oneOf",{passingSchemas: passing62},data264));
errors++;
}
else {
errors = _errs853;
if(vErrors !== null){
if(_errs853){
vErrors.length = _errs853;
}
else {
vErrors = null;
}
}
}
}
if(data258.exclude !== undefined){
let data269 = data258.exclude;
if(Array.isArray(data269)){
if(data269.length < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/minItems","minItems",{limit: 1},data269));
errors++;
}
const len11 = data269.length;
for(let i11=0; i11<len11; i11++){
let data270 = data269[i11];
if(data270 && typeof data270 == "object" && !Array.isArray(data270)){
if(data270.field === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude/" + i11,"#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/items/required","required",{missingProperty: "field"},data270));
errors++;
}
for(const key89 in data270){
if(!(((key89 === "field") || (key89 === "where")) || (key89 === "effect"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude/" + i11,"#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/items/additionalProperties","additionalProperties",{additionalProperty: key89},data270));
errors++;
}
}
if(data270.field !== undefined){
let data271 = data270.field;
if(typeof data271 === "string"){
if(func2(data271) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude/" + i11+"/field","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/items/properties/field/minLength","minLength",{limit: 1},data271));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude/" + i11+"/field","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/items/properties/field/type","type",{type: "string"},data271));
errors++;
}
}
if(data270.where !== undefined){
let data272 = data270.where;
const _errs880 = errors;
let valid178 = false;
let passing64 = null;
const _errs881 = errors;
if(typeof data272 === "string"){
if(func2(data272) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude/" + i11+"/where","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/items/properties/where/oneOf/0/minLength","minLength",{limit: 1},data272));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude/" + i11+"/where","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/items/properties/where/oneOf/0/type","type",{type: "string"},data272));
errors++;
}
var _valid64 = _errs881 === errors;
if(_valid64){
valid178 = true;
passing64 = 0;
}
const _errs883 = errors;
if(data272 && typeof data272 == "object" && !Array.isArray(data272)){
if(data272.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude/" + i11+"/where","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/items/properties/where/oneOf/1/required","required",{missingProperty: "param"},data272));
errors++;
}
for(const key90 in data272){
if(!(((key90 === "param") || (key90 === "by")) || (key90 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude/" + i11+"/where","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/items/properties/where/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key90},data272));
errors++;
}
}
if(data272.param !== undefined){
let data273 = data272.param;
if(typeof data273 === "string"){
if(func2(data273) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude/" + i11+"/where/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/items/properties/where/oneOf/1/properties/param/minLength","minLength",{limit: 1},data273));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude/" + i11+"/where/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/items/properties/where/oneOf/1/properties/param/type","type",{type: "string"},data273));
errors++;
}
}
if(data272.by !== undefined){
let data274 = data272.by;
const _errs889 = errors;
let valid180 = false;
let passing65 = null;
const _errs890 = errors;
if(typeof data274 === "string"){
if(func2(data274) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude/" + i11+"/where/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/items/properties/where/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data274));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude/" + i11+"/where/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/items/properties/where/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data274));
errors++;
}
var _valid65 = _errs890 === errors;
if(_valid65){
valid180 = true;
passing65 = 0;
}
const _errs892 = errors;
if(data274 && typeof data274 == "object" && !Array.isArray(data274)){
if(data274.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude/" + i11+"/where/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/items/properties/where/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data274));
errors++;
}
for(const key91 in data274){
if(!(key91 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude/" + i11+"/where/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/items/properties/where/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key91},data274));
errors++;
}
}
if(data274.param !== undefined){
let data275 = data274.param;
if(typeof data275 === "string"){
if(func2(data275) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude/" + i11+"/where/by/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/items/properties/where/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data275));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude/" + i11+"/where/by/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/items/properties/where/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data275));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude/" + i11+"/where/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/items/properties/where/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data274));
errors++;
}
var _valid65 = _errs892 === errors;
if(_valid65 && valid180){
valid180 = false;
passing65 = [passing65, 1];
}
else {
if(_valid65){
valid180 = true;
passing65 = 1;
}
}
if(!valid180){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude/" + i11+"/where/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/items/properties/where/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing65},data274));
errors++;
}
else {
errors = _errs889;
if(vErrors !== null){
if(_errs889){
vErrors.length = _errs889;
}
else {
vErrors = null;
}
}
}
}
if(data272.part !== undefined){
let data276 = data272.part;
if(typeof data276 === "string"){
if(func2(data276) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude/" + i11+"/where/part","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/items/properties/where/oneOf/1/properties/part/minLength","minLength",{limit: 1},data276));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude/" + i11+"/where/part","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/items/properties/where/oneOf/1/properties/part/type","type",{type: "string"},data276));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude/" + i11+"/where","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/items/properties/where/oneOf/1/type","type",{type: "object"},data272));
errors++;
}
var _valid64 = _errs883 === errors;
if(_valid64 && valid178){
valid178 = false;
passing64 = [passing64, 1];
}
else {
if(_valid64){
valid178 = true;
passing64 = 1;
}
}
if(!valid178){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude/" + i11+"/where","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/items/properties/where/oneOf","oneOf",{passingSchemas: passing64},data272));
errors++;
}
else {
errors = _errs880;
if(vErrors !== null){
if(_errs880){
vErrors.length = _errs880;
}
else {
vErrors = null;
}
}
}
}
if(data270.effect !== undefined){
let data277 = data270.effect;
const _errs900 = errors;
let valid182 = false;
let passing66 = null;
const _errs901 = errors;
if(!((data277 === "time") || (data277 === "fact"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude/" + i11+"/effect","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/items/properties/effect/oneOf/0/enum","enum",{allowedValues: schema31.properties.rows.items.properties.rules.items.properties.measure.properties.ratio.properties.on_time.properties.exclude.items.properties.effect.oneOf[0].enum},data277));
errors++;
}
var _valid66 = _errs901 === errors;
if(_valid66){
valid182 = true;
passing66 = 0;
}
const _errs902 = errors;
if(data277 && typeof data277 == "object" && !Array.isArray(data277)){
if(data277.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude/" + i11+"/effect","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/items/properties/effect/oneOf/1/required","required",{missingProperty: "param"},data277));
errors++;
}
for(const key92 in data277){
if(!(((key92 === "param") || (key92 === "by")) || (key92 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude/" + i11+"/effect","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/items/properties/effect/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key92},data277));
errors++;
}
}
if(data277.param !== undefined){
let data278 = data277.param;
if(typeof data278 === "string"){
if(func2(data278) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude/" + i11+"/effect/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/items/properties/effect/oneOf/1/properties/param/minLength","minLength",{limit: 1},data278));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude/" + i11+"/effect/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/items/properties/effect/oneOf/1/properties/param/type","type",{type: "string"},data278));
errors++;
}
}
if(data277.by !== undefined){
let data279 = data277.by;
const _errs908 = errors;
let valid184 = false;
let passing67 = null;
const _errs909 = errors;
if(typeof data279 === "string"){
if(func2(data279) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude/" + i11+"/effect/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/items/properties/effect/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data279));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude/" + i11+"/effect/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/items/properties/effect/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data279));
errors++;
}
var _valid67 = _errs909 === errors;
if(_valid67){
valid184 = true;
passing67 = 0;
}
const _errs911 = errors;
if(data279 && typeof data279 == "object" && !Array.isArray(data279)){
if(data279.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude/" + i11+"/effect/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/items/properties/effect/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data279));
errors++;
}
for(const key93 in data279){
if(!(key93 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude/" + i11+"/effect/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/items/properties/effect/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key93},data279));
errors++;
}
}
if(data279.param !== undefined){
let data280 = data279.param;
if(typeof data280 === "string"){
if(func2(data280) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude/" + i11+"/effect/by/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/items/properties/effect/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data280));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude/" + i11+"/effect/by/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/items/properties/effect/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data280));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude/" + i11+"/effect/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/items/properties/effect/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data279));
errors++;
}
var _valid67 = _errs911 === errors;
if(_valid67 && valid184){
valid184 = false;
passing67 = [passing67, 1];
}
else {
if(_valid67){
valid184 = true;
passing67 = 1;
}
}
if(!valid184){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude/" + i11+"/effect/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/items/properties/effect/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing67},data279));
errors++;
}
else {
errors = _errs908;
if(vErrors !== null){
if(_errs908){
vErrors.length = _errs908;
}
else {
vErrors = null;
}
}
}
}
if(data277.part !== undefined){
let data281 = data277.part;
if(typeof data281 === "string"){
if(func2(data281) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude/" + i11+"/effect/part","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/items/properties/effect/oneOf/1/properties/part/minLength","minLength",{limit: 1},data281));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude/" + i11+"/effect/part","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/items/properties/effect/oneOf/1/properties/part/type","type",{type: "string"},data281));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude/" + i11+"/effect","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/items/properties/effect/oneOf/1/type","type",{type: "object"},data277));
errors++;
}
var _valid66 = _errs902 === errors;
if(_valid66 && valid182){
valid182 = false;
passing66 = [passing66, 1];
}
else {
if(_valid66){
valid182 = true;
passing66 = 1;
}
}
if(!valid182){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude/" + i11+"/effect","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/items/properties/effect/oneOf","oneOf",{passingSchemas: passing66},data277));
errors++;
}
else {
errors = _errs900;
if(vErrors !== null){
if(_errs900){
vErrors.length = _errs900;
}
else {
vErrors = null;
}
}
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude/" + i11,"#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/items/type","type",{type: "object"},data270));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/type","type",{type: "array"},data269));
errors++;
}
}
if(data258.limit !== undefined){
let data282 = data258.limit;
const _errs919 = errors;
let valid186 = false;
let passing68 = null;
const _errs920 = errors;
if(data282 && typeof data282 == "object" && !Array.isArray(data282)){
for(const key94 in data282){
if(!((((((key94 === "hours") || (key94 === "office_hours")) || (key94 === "workdays")) || (key94 === "days")) || (key94 === "until")) || (key94 === "minutes"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/limit","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/limit/oneOf/0/additionalProperties","additionalProperties",{additionalProperty: key94},data282));
errors++;
}
}
if(data282.hours !== undefined){
let data283 = data282.hours;
if(((!(((typeof data283 == "number") && (!(data283 % 1) && !isNaN(data283))) && (isFinite(data283)))) && (typeof data283 !== "string")) && (!(data283 && typeof data283 == "object" && !Array.isArray(data283)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/limit/hours","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/limit/oneOf/0/properties/hours/type","type",{type: schema31.properties.rows.items.properties.rules.items.properties.measure.properties.ratio.properties.on_time.properties.limit.oneOf[0].properties.hours.type},data283));
errors++;
}
if((typeof data283 == "number") && (isFinite(data283))){
if(data283 < 0 || isNaN(data283)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/limit/hours","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/limit/oneOf/0/properties/hours/minimum","minimum",{comparison: ">=", limit: 0},data283));
errors++;
}
}
if(typeof data283 === "string"){
if(!pattern5.test(data283)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/limit/hours","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/limit/oneOf/0/properties/hours/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data283));
errors++;
}
}
}
if(data282.office_hours !== undefined){
let data284 = data282.office_hours;
if((!(((typeof data284 == "number") && (!(data284 % 1) && !isNaN(data284))) && (isFinite(data284)))) && (!(data284 && typeof data284 == "object" && !Array.isArray(data284)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/limit/office_hours","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/limit/oneOf/0/properties/office_hours/type","type",{type: schema31.properties.rows.items.properties.rules.items.properties.measure.properties.ratio.properties.on_time.properties.limit.oneOf[0].properties.office_hours.type},data284));
errors++;
}
if((typeof data284 == "number") && (isFinite(data284))){
if(data284 < 1 || isNaN(data284)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/limit/office_hours","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/limit/oneOf/0/properties/office_hours/minimum","minimum",{comparison: ">=", limit: 1},data284));
errors++;
}
}
}
if(data282.workdays !== undefined){
let data285 = data282.workdays;
if((!(((typeof data285 == "number") && (!(data285 % 1) && !isNaN(data285))) && (isFinite(data285)))) && (!(data285 && typeof data285 == "object" && !Array.isArray(data285)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/limit/workdays","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/limit/oneOf/0/properties/workdays/type","type",{type: schema31.properties.rows.items.properties.rules.items.properties.measure.properties.ratio.properties.on_time.properties.limit.oneOf[0].properties.workdays.type},data285));
errors++;
}
if((typeof data285 == "number") && (isFinite(data285))){
if(data285 < 0 || isNaN(data285)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/limit/workdays","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/limit/oneOf/0/properties/workdays/minimum","minimum",{comparison: ">=", limit: 0},data285));
errors++;
}
}
}
if(data282.days !== undefined){
let data286 = data282.days;
if((!(((typeof data286 == "number") && (!(data286 % 1) && !isNaN(data286))) && (isFinite(data286)))) && (!(data286 && typeof data286 == "object" && !Array.isArray(data286)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/limit/days","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/limit/oneOf/0/properties/days/type","type",{type: schema31.properties.rows.items.properties.rules.items.properties.measure.properties.ratio.properties.on_time.properties.limit.oneOf[0].properties.days.type},data286));
errors++;
}
if((typeof data286 == "number") && (isFinite(data286))){
if(data286 < 0 || isNaN(data286)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/limit/days","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/limit/oneOf/0/properties/days/minimum","minimum",{comparison: ">=", limit: 0},data286));
errors++;
}
}
}
if(data282.until !== undefined){
let data287 = data282.until;
if(typeof data287 === "string"){
if(func2(data287) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/limit/until","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/limit/oneOf/0/properties/until/minLength","minLength",{limit: 1},data287));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/limit/until","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/limit/oneOf/0/properties/until/type","type",{type: "string"},data287));
errors++;
}
}
if(data282.minutes !== undefined){
let data288 = data282.minutes;
if(((!(((typeof data288 == "number") && (!(data288 % 1) && !isNaN(data288))) && (isFinite(data288)))) && (typeof data288 !== "string")) && (!(data288 && typeof data288 == "object" && !Array.isArray(data288)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/limit/minutes","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/limit/oneOf/0/properties/minutes/type","type",{type: schema31.properties.rows.items.properties.rules.items.properties.measure.properties.ratio.properties.on_time.properties.limit.oneOf[0].properties.minutes.type},data288));
errors++;
}
if((typeof data288 == "number") && (isFinite(data288))){
if(data288 < 0 || isNaN(data288)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/limit/minutes","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/limit/oneOf/0/properties/minutes/minimum","minimum",{comparison: ">=", limit: 0},data288));
errors++;
}
}
if(typeof data288 === "string"){
if(!pattern5.test(data288)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/limit/minutes","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/limit/oneOf/0/properties/minutes/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data288));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/limit","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/limit/oneOf/0/type","type",{type: "object"},data282));
errors++;
}
var _valid68 = _errs920 === errors;
if(_valid68){
valid186 = true;
passing68 = 0;
var props66 = true;
}
const _errs935 = errors;
if(data282 && typeof data282 == "object" && !Array.isArray(data282)){
if(data282.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/limit","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/limit/oneOf/1/required","required",{missingProperty: "param"},data282));
errors++;
}
for(const key95 in data282){
if(!(((key95 === "param") || (key95 === "by")) || (key95 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/limit","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/limit/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key95},data282));
errors++;
}
}
if(data282.param !== undefined){
let data289 = data282.param;
if(typeof data289 === "string"){
if(func2(data289) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/limit/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/limit/oneOf/1/properties/param/minLength","minLength",{limit: 1},data289));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/limit/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/limit/oneOf/1/properties/param/type","type",{type: "string"},data289));
errors++;
}
}
if(data282.by !== undefined){
let data290 = data282.by;
const _errs941 = errors;
let valid189 = false;
let passing69 = null;
const _errs942 = errors;
if(typeof data290 === "string"){
if(func2(data290) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/limit/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/limit/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data290));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/limit/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/limit/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data290));
errors++;
}
var _valid69 = _errs942 === errors;
if(_valid69){
valid189 = true;
passing69 = 0;
}
const _errs944 = errors;
if(data290 && typeof data290 == "object" && !Array.isArray(data290)){
if(data290.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/limit/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/limit/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data290));
errors++;
}
for(const key96 in data290){
if(!(key96 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/limit/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/limit/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key96},data290));
errors++;
}
}
if(data290.param !== undefined){
let data291 = data290.param;
if(typeof data291 === "string"){
if(func2(data291) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/limit/by/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/limit/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data291));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/limit/by/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/limit/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data291));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/limit/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/limit/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data290));
errors++;
}
var _valid69 = _errs944 === errors;
if(_valid69 && valid189){
valid189 = false;
passing69 = [passing69, 1];
}
else {
if(_valid69){
valid189 = true;
passing69 = 1;
}
}
if(!valid189){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/limit/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/limit/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing69},data290));
errors++;
}
else {
errors = _errs941;
if(vErrors !== null){
if(_errs941){
vErrors.length = _errs941;
}
else {
vErrors = null;
}
}
}
}
if(data282.part !== undefined){
let data292 = data282.part;
if(typeof data292 === "string"){
if(func2(data292) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/limit/part","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/limit/oneOf/1/properties/part/minLength","minLength",{limit: 1},data292));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/limit/part","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/limit/oneOf/1/properties/part/type","type",{type: "string"},data292));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/limit","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/limit/oneOf/1/type","type",{type: "object"},data282));
errors++;
}
var _valid68 = _errs935 === errors;
if(_valid68 && valid186){
valid186 = false;
passing68 = [passing68, 1];
}
else {
if(_valid68){
valid186 = true;
passing68 = 1;
if(props66 !== true){
props66 = true;
}
}
}
if(!valid186){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/limit","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/limit/oneOf","oneOf",{passingSchemas: passing68},data282));
errors++;
}
else {
errors = _errs919;
if(vErrors !== null){
if(_errs919){
vErrors.length = _errs919;
}
else {
vErrors = null;
}
}
}
}
if(data258.instead !== undefined){
let data293 = data258.instead;
if(typeof data293 === "string"){
if(func2(data293) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/instead","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/instead/minLength","minLength",{limit: 1},data293));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/instead","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/instead/type","type",{type: "string"},data293));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/type","type",{type: "object"},data258));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/type","type",{type: "object"},data252));
errors++;
}
}
if(data225.quotient !== undefined){
let data294 = data225.quotient;
if(data294 && typeof data294 == "object" && !Array.isArray(data294)){
if(data294.of === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/quotient","#/properties/rows/items/properties/rules/items/properties/measure/properties/quotient/required","required",{missingProperty: "of"},data294));
errors++;
}
if(data294.among === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/quotient","#/properties/rows/items/properties/rules/items/properties/measure/properties/quotient/required","required",{missingProperty: "among"},data294));
errors++;
}
for(const key97 in data294){
if(!((key97 === "of") || (key97 === "among"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/quotient","#/properties/rows/items/properties/rules/items/properties/measure/properties/quotient/additionalProperties","additionalProperties",{additionalProperty: key97},data294));
errors++;
}
}
if(data294.of !== undefined){
let data295 = data294.of;
if(typeof data295 === "string"){
if(func2(data295) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/quotient/of","#/properties/rows/items/properties/rules/items/properties/measure/properties/quotient/properties/of/minLength","minLength",{limit: 1},data295));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/quotient/of","#/properties/rows/items/properties/rules/items/properties/measure/properties/quotient/properties/of/type","type",{type: "string"},data295));
errors++;
}
}
if(data294.among !== undefined){
let data296 = data294.among;
if(typeof data296 === "string"){
if(func2(data296) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/quotient/among","#/properties/rows/items/properties/rules/items/properties/measure/properties/quotient/properties/among/minLength","minLength",{limit: 1},data296));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/quotient/among","#/properties/rows/items/properties/rules/items/properties/measure/properties/quotient/properties/among/type","type",{type: "string"},data296));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/quotient","#/properties/rows/items/properties/rules/items/properties/measure/properties/quotient/type","type",{type: "object"},data294));
errors++;
}
}
if(data225.field !== undefined){
let data297 = data225.field;
if(data297 && typeof data297 == "object" && !Array.isArray(data297)){
if(data297.name === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/field","#/properties/rows/items/properties/rules/items/properties/measure/properties/field/required","required",{missingProperty: "name"},data297));
errors++;
}
if(data297.take === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/field","#/properties/rows/items/properties/rules/items/properties/measure/properties/field/required","required",{missingProperty: "take"},data297));
errors++;
}
for(const key98 in data297){
if(!(((key98 === "name") || (key98 === "take")) || (key98 === "where"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/field","#/properties/rows/items/properties/rules/items/properties/measure/properties/field/additionalProperties","additionalProperties",{additionalProperty: key98},data297));
errors++;
}
}
if(data297.name !== undefined){
let data298 = data297.name;
if(typeof data298 === "string"){
if(func2(data298) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/field/name","#/properties/rows/items/properties/rules/items/properties/measure/properties/field/properties/name/minLength","minLength",{limit: 1},data298));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/field/name","#/properties/rows/items/properties/rules/items/properties/measure/properties/field/properties/name/type","type",{type: "string"},data298));
errors++;
}
}
if(data297.take !== undefined){
let data299 = data297.take;
if(!((((((data299 === "mean") || (data299 === "trimmed")) || (data299 === "min")) || (data299 === "max")) || (data299 === "sum")) || (data299 === "last"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/field/take","#/properties/rows/items/properties/rules/items/properties/measure/properties/field/properties/take/enum","enum",{allowedValues: schema31.properties.rows.items.properties.rules.items.properties.measure.properties.field.properties.take.enum},data299));
errors++;
}
}
if(data297.where !== undefined){
let data300 = data297.where;
const _errs967 = errors;
let valid193 = false;
let passing70 = null;
const _errs968 = errors;
if(typeof data300 === "string"){
if(func2(data300) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/field/where","#/properties/rows/items/properties/rules/items/properties/measure/properties/field/properties/where/oneOf/0/minLength","minLength",{limit: 1},data300));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/field/where","#/properties/rows/items/properties/rules/items/properties/measure/properties/field/properties/where/oneOf/0/type","type",{type: "string"},data300));
errors++;
}
var _valid70 = _errs968 === errors;
if(_valid70){
valid193 = true;
passing70 = 0;
}
const _errs970 = errors;
if(data300 && typeof data300 == "object" && !Array.isArray(data300)){
if(data300.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/field/where","#/properties/rows/items/properties/rules/items/properties/measure/properties/field/properties/where/oneOf/1/required","required",{missingProperty: "param"},data300));
errors++;
}
for(const key99 in data300){
if(!(((key99 === "param") || (key99 === "by")) || (key99 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/field/where","#/properties/rows/items/properties/rules/items/properties/measure/properties/field/properties/where/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key99},data300));
errors++;
}
}
if(data300.param !== undefined){
let data301 = data300.param;
if(typeof data301 === "string"){
if(func2(data301) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/field/where/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/field/properties/where/oneOf/1/properties/param/minLength","minLength",{limit: 1},data301));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/field/where/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/field/properties/where/oneOf/1/properties/param/type","type",{type: "string"},data301));
errors++;
}
}
if(data300.by !== undefined){
let data302 = data300.by;
const _errs976 = errors;
let valid195 = false;
let passing71 = null;
const _errs977 = errors;
if(typeof data302 === "string"){
if(func2(data302) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/field/where/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/field/properties/where/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data302));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/field/where/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/field/properties/where/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data302));
errors++;
}
var _valid71 = _errs977 === errors;
if(_valid71){
valid195 = true;
passing71 = 0;
}
const _errs979 = errors;
if(data302 && typeof data302 == "object" && !Array.isArray(data302)){
if(data302.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/field/where/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/field/properties/where/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data302));
errors++;
}
for(const key100 in data302){
if(!(key100 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/field/where/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/field/properties/where/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key100},data302));
errors++;
}
}
if(data302.param !== undefined){
let data303 = data302.param;
if(typeof data303 === "string"){
if(func2(data303) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/field/where/by/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/field/properties/where/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data303));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/field/where/by/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/field/properties/where/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data303));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/field/where/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/field/properties/where/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data302));
errors++;
}
var _valid71 = _errs979 === errors;
if(_valid71 && valid195){
valid195 = false;
passing71 = [passing71, 1];
}
else {
if(_valid71){
valid195 = true;
passing71 = 1;
}
}
if(!valid195){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/field/where/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/field/properties/where/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing71},data302));
errors++;
}
else {
errors = _errs976;
if(vErrors !== null){
if(_errs976){
vErrors.length = _errs976;
}
else {
vErrors = null;
}
}
}
}
if(data300.part !== undefined){
let data304 = data300.part;
if(typeof data304 === "string"){
if(func2(data304) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/field/where/part","#/properties/rows/items/properties/rules/items/properties/measure/properties/field/properties/where/oneOf/1/properties/part/minLength","minLength",{limit: 1},data304));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/field/where/part","#/properties/rows/items/properties/rules/items/properties/measure/properties/field/properties/where/oneOf/1/properties/part/type","type",{type: "string"},data304));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/field/where","#/properties/rows/items/properties/rules/items/properties/measure/properties/field/properties/where/oneOf/1/type","type",{type: "object"},data300));
errors++;
}
var _valid70 = _errs970 === errors;
if(_valid70 && valid193){
valid193 = false;
passing70 = [passing70, 1];
}
else {
if(_valid70){
valid193 = true;
passing70 = 1;
}
}
if(!valid193){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/field/where","#/properties/rows/items/properties/rules/items/properties/measure/properties/field/properties/where/oneOf","oneOf",{passingSchemas: passing70},data300));
errors++;
}
else {
errors = _errs967;
if(vErrors !== null){
if(_errs967){
vErrors.length = _errs967;
}
else {
vErrors = null;
}
}
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/field","#/properties/rows/items/properties/rules/items/properties/measure/properties/field/type","type",{type: "object"},data297));
errors++;
}
}
if(data225.time !== undefined){
let data305 = data225.time;
if(data305 && typeof data305 == "object" && !Array.isArray(data305)){
if(data305.from === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/required","required",{missingProperty: "from"},data305));
errors++;
}
if(data305.to === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/required","required",{missingProperty: "to"},data305));
errors++;
}
if(data305.unit === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/required","required",{missingProperty: "unit"},data305));
errors++;
}
if(data305.take === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/required","required",{missingProperty: "take"},data305));
errors++;
}
for(const key101 in data305){
if(!(((((key101 === "from") || (key101 === "to")) || (key101 === "exclude")) || (key101 === "unit")) || (key101 === "take"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/additionalProperties","additionalProperties",{additionalProperty: key101},data305));
errors++;
}
}
if(data305.from !== undefined){
let data306 = data305.from;
const _errs990 = errors;
let valid198 = false;
let passing72 = null;
const _errs991 = errors;
if(typeof data306 === "string"){
if(func2(data306) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/from","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/from/oneOf/0/minLength","minLength",{limit: 1},data306));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/from","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/from/oneOf/0/type","type",{type: "string"},data306));
errors++;
}
var _valid72 = _errs991 === errors;
if(_valid72){
valid198 = true;
passing72 = 0;
}
const _errs993 = errors;
if(data306 && typeof data306 == "object" && !Array.isArray(data306)){
if(data306.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/from","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/from/oneOf/1/required","required",{missingProperty: "param"},data306));
errors++;
}
for(const key102 in data306){
if(!(((key102 === "param") || (key102 === "by")) || (key102 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/from","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/from/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key102},data306));
errors++;
}
}
if(data306.param !== undefined){
let data307 = data306.param;
if(typeof data307 === "string"){
if(func2(data307) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/from/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/from/oneOf/1/properties/param/minLength","minLength",{limit: 1},data307));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/from/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/from/oneOf/1/properties/param/type","type",{type: "string"},data307));
errors++;
}
}
if(data306.by !== undefined){
let data308 = data306.by;
const _errs999 = errors;
let valid200 = false;
let passing73 = null;
const _errs1000 = errors;
if(typeof data308 === "string"){
if(func2(data308) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/from/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/from/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data308));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/from/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/from/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data308));
errors++;
}
var _valid73 = _errs1000 === errors;
if(_valid73){
valid200 = true;
passing73 = 0;
}
const _errs1002 = errors;
if(data308 && typeof data308 == "object" && !Array.isArray(data308)){
if(data308.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/from/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/from/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data308));
errors++;
}
for(const key103 in data308){
if(!(key103 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/from/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/from/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key103},data308));
errors++;
}
}
if(data308.param !== undefined){
let data309 = data308.param;
if(typeof data309 === "string"){
if(func2(data309) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/from/by/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/from/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data309));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/from/by/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/from/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data309));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/from/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/from/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data308));
errors++;
}
var _valid73 = _errs1002 === errors;
if(_valid73 && valid200){
valid200 = false;
passing73 = [passing73, 1];
}
else {
if(_valid73){
valid200 = true;
passing73 = 1;
}
}
if(!valid200){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/from/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/from/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing73},data308));
errors++;
}
else {
errors = _errs999;
if(vErrors !== null){
if(_errs999){
vErrors.length = _errs999;
}
else {
vErrors = null;
}
}
}
}
if(data306.part !== undefined){
let data310 = data306.part;
if(typeof data310 === "string"){
if(func2(data310) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/from/part","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/from/oneOf/1/properties/part/minLength","minLength",{limit: 1},data310));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/from/part","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/from/oneOf/1/properties/part/type","type",{type: "string"},data310));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/from","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/from/oneOf/1/type","type",{type: "object"},data306));
errors++;
}
var _valid72 = _errs993 === errors;
if(_valid72 && valid198){
valid198 = false;
passing72 = [passing72, 1];
}
else {
if(_valid72){
valid198 = true;
passing72 = 1;
}
}
if(!valid198){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/from","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/from/oneOf","oneOf",{passingSchemas: passing72},data306));
errors++;
}
else {
errors = _errs990;
if(vErrors !== null){
if(_errs990){
vErrors.length = _errs990;
}
else {
vErrors = null;
}
}
}
}
if(data305.to !== undefined){
let data311 = data305.to;
const _errs1010 = errors;
let valid202 = false;
let passing74 = null;
const _errs1011 = errors;
if(typeof data311 === "string"){
if(func2(data311) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/to","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/to/oneOf/0/minLength","minLength",{limit: 1},data311));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/to","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/to/oneOf/0/type","type",{type: "string"},data311));
errors++;
}
var _valid74 = _errs1011 === errors;
if(_valid74){
valid202 = true;
passing74 = 0;
}
const _errs1013 = errors;
if(data311 && typeof data311 == "object" && !Array.isArray(data311)){
if(data311.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/to","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/to/oneOf/1/required","required",{missingProperty: "param"},data311));
errors++;
}
for(const key104 in data311){
if(!(((key104 === "param") || (key104 === "by")) || (key104 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/to","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/to/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key104},data311));
errors++;
}
}
if(data311.param !== undefined){
let data312 = data311.param;
if(typeof data312 === "string"){
if(func2(data312) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/to/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/to/oneOf/1/properties/param/minLength","minLength",{limit: 1},data312));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/to/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/to/oneOf/1/properties/param/type","type",{type: "string"},data312));
errors++;
}
}
if(data311.by !== undefined){
let data313 = data311.by;
const _errs1019 = errors;
let valid204 = false;
let passing75 = null;
const _errs1020 = errors;
if(typeof data313 === "string"){
if(func2(data313) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/to/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/to/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data313));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/to/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/to/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data313));
errors++;
}
var _valid75 = _errs1020 === errors;
if(_valid75){
valid204 = true;
passing75 = 0;
}
const _errs1022 = errors;
if(data313 && typeof data313 == "object" && !Array.isArray(data313)){
if(data313.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/to/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/to/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data313));
errors++;
}
for(const key105 in data313){
if(!(key105 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/to/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/to/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key105},data313));
errors++;
}
}
if(data313.param !== undefined){
let data314 = data313.param;
if(typeof data314 === "string"){
if(func2(data314) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/to/by/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/to/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data314));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/to/by/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/to/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data314));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/to/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/to/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data313));
errors++;
}
var _valid75 = _errs1022 === errors;
if(_valid75 && valid204){
valid204 = false;
passing75 = [passing75, 1];
}
else {
if(_valid75){
valid204 = true;
passing75 = 1;
}
}
if(!valid204){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/to/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/to/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing75},data313));
errors++;
}
else {
errors = _errs1019;
if(vErrors !== null){
if(_errs1019){
vErrors.length = _errs1019;
}
else {
vErrors = null;
}
}
}
}
if(data311.part !== undefined){
let data315 = data311.part;
if(typeof data315 === "string"){
if(func2(data315) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/to/part","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/to/oneOf/1/properties/part/minLength","minLength",{limit: 1},data315));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/to/part","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/to/oneOf/1/properties/part/type","type",{type: "string"},data315));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/to","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/to/oneOf/1/type","type",{type: "object"},data311));
errors++;
}
var _valid74 = _errs1013 === errors;
if(_valid74 && valid202){
valid202 = false;
passing74 = [passing74, 1];
}
else {
if(_valid74){
valid202 = true;
passing74 = 1;
}
}
if(!valid202){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/to","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/to/oneOf","oneOf",{passingSchemas: passing74},data311));
errors++;
}
else {
errors = _errs1010;
if(vErrors !== null){
if(_errs1010){
vErrors.length = _errs1010;
}
else {
vErrors = null;
}
}
}
}
if(data305.exclude !== undefined){
let data316 = data305.exclude;
if(Array.isArray(data316)){
if(data316.length < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/minItems","minItems",{limit: 1},data316));
errors++;
}
const len12 = data316.length;
for(let i12=0; i12<len12; i12++){
let data317 = data316[i12];
if(data317 && typeof data317 == "object" && !Array.isArray(data317)){
if(data317.field === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude/" + i12,"#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/items/required","required",{missingProperty: "field"},data317));
errors++;
}
for(const key106 in data317){
if(!(((key106 === "field") || (key106 === "where")) || (key106 === "effect"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude/" + i12,"#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/items/additionalProperties","additionalProperties",{additionalProperty: key106},data317));
errors++;
}
}
if(data317.field !== undefined){
let data318 = data317.field;
if(typeof data318 === "string"){
if(func2(data318) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude/" + i12+"/field","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/items/properties/field/minLength","minLength",{limit: 1},data318));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude/" + i12+"/field","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/items/properties/field/type","type",{type: "string"},data318));
errors++;
}
}
if(data317.where !== undefined){
let data319 = data317.where;
const _errs1037 = errors;
let valid209 = false;
let passing76 = null;
const _errs1038 = errors;
if(typeof data319 === "string"){
if(func2(data319) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude/" + i12+"/where","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/items/properties/where/oneOf/0/minLength","minLength",{limit: 1},data319));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude/" + i12+"/where","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/items/properties/where/oneOf/0/type","type",{type: "string"},data319));
errors++;
}
var _valid76 = _errs1038 === errors;
if(_valid76){
valid209 = true;
passing76 = 0;
}
const _errs1040 = errors;
if(data319 && typeof data319 == "object" && !Array.isArray(data319)){
if(data319.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude/" + i12+"/where","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/items/properties/where/oneOf/1/required","required",{missingProperty: "param"},data319));
errors++;
}
for(const key107 in data319){
if(!(((key107 === "param") || (key107 === "by")) || (key107 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude/" + i12+"/where","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/items/properties/where/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key107},data319));
errors++;
}
}
if(data319.param !== undefined){
let data320 = data319.param;
if(typeof data320 === "string"){
if(func2(data320) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude/" + i12+"/where/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/items/properties/where/oneOf/1/properties/param/minLength","minLength",{limit: 1},data320));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude/" + i12+"/where/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/items/properties/where/oneOf/1/properties/param/type","type",{type: "string"},data320));
errors++;
}
}
if(data319.by !== undefined){
let data321 = data319.by;
const _errs1046 = errors;
let valid211 = false;
let passing77 = null;
const _errs1047 = errors;
if(typeof data321 === "string"){
if(func2(data321) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude/" + i12+"/where/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/items/properties/where/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data321));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude/" + i12+"/where/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/items/properties/where/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data321));
errors++;
}
var _valid77 = _errs1047 === errors;
if(_valid77){
valid211 = true;
passing77 = 0;
}
const _errs1049 = errors;
if(data321 && typeof data321 == "object" && !Array.isArray(data321)){
if(data321.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude/" + i12+"/where/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/items/properties/where/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data321));
errors++;
}
for(const key108 in data321){
if(!(key108 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude/" + i12+"/where/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/items/properties/where/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key108},data321));
errors++;
}
}
if(data321.param !== undefined){
let data322 = data321.param;
if(typeof data322 === "string"){
if(func2(data322) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude/" + i12+"/where/by/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/items/properties/where/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data322));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude/" + i12+"/where/by/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/items/properties/where/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data322));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude/" + i12+"/where/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/items/properties/where/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data321));
errors++;
}
var _valid77 = _errs1049 === errors;
if(_valid77 && valid211){
valid211 = false;
passing77 = [passing77, 1];
}
else {
if(_valid77){
valid211 = true;
passing77 = 1;
}
}
if(!valid211){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude/" + i12+"/where/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/items/properties/where/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing77},data321));
errors++;
}
else {
errors = _errs1046;
if(vErrors !== null){
if(_errs1046){
vErrors.length = _errs1046;
}
else {
vErrors = null;
}
}
}
}
if(data319.part !== undefined){
let data323 = data319.part;
if(typeof data323 === "string"){
if(func2(data323) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude/" + i12+"/where/part","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/items/properties/where/oneOf/1/properties/part/minLength","minLength",{limit: 1},data323));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude/" + i12+"/where/part","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/items/properties/where/oneOf/1/properties/part/type","type",{type: "string"},data323));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude/" + i12+"/where","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/items/properties/where/oneOf/1/type","type",{type: "object"},data319));
errors++;
}
var _valid76 = _errs1040 === errors;
if(_valid76 && valid209){
valid209 = false;
passing76 = [passing76, 1];
}
else {
if(_valid76){
valid209 = true;
passing76 = 1;
}
}
if(!valid209){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude/" + i12+"/where","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/items/properties/where/oneOf","oneOf",{passingSchemas: passing76},data319));
errors++;
}
else {
errors = _errs1037;
if(vErrors !== null){
if(_errs1037){
vErrors.length = _errs1037;
}
else {
vErrors = null;
}
}
}
}
if(data317.effect !== undefined){
let data324 = data317.effect;
const _errs1057 = errors;
let valid213 = false;
let passing78 = null;
const _errs1058 = errors;
if(!((data324 === "time") || (data324 === "fact"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude/" + i12+"/effect","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/items/properties/effect/oneOf/0/enum","enum",{allowedValues: schema31.properties.rows.items.properties.rules.items.properties.measure.properties.time.properties.exclude.items.properties.effect.oneOf[0].enum},data324));
errors++;
}
var _valid78 = _errs1058 === errors;
if(_valid78){
valid213 = true;
passing78 = 0;
}
const _errs1059 = errors;
if(data324 && typeof data324 == "object" && !Array.isArray(data324)){
if(data324.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude/" + i12+"/effect","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/items/properties/effect/oneOf/1/required","required",{missingProperty: "param"},data324));
errors++;
}
for(const key109 in data324){
if(!(((key109 === "param") || (key109 === "by")) || (key109 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude/" + i12+"/effect","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/items/properties/effect/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key109},data324));
errors++;
}
}
if(data324.param !== undefined){
let data325 = data324.param;
if(typeof data325 === "string"){
if(func2(data325) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude/" + i12+"/effect/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/items/properties/effect/oneOf/1/properties/param/minLength","minLength",{limit: 1},data325));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude/" + i12+"/effect/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/items/properties/effect/oneOf/1/properties/param/type","type",{type: "string"},data325));
errors++;
}
}
if(data324.by !== undefined){
let data326 = data324.by;
const _errs1065 = errors;
let valid215 = false;
let passing79 = null;
const _errs1066 = errors;
if(typeof data326 === "string"){
if(func2(data326) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude/" + i12+"/effect/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/items/properties/effect/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data326));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude/" + i12+"/effect/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/items/properties/effect/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data326));
errors++;
}
var _valid79 = _errs1066 === errors;
if(_valid79){
valid215 = true;
passing79 = 0;
}
const _errs1068 = errors;
if(data326 && typeof data326 == "object" && !Array.isArray(data326)){
if(data326.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude/" + i12+"/effect/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/items/properties/effect/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data326));
errors++;
}
for(const key110 in data326){
if(!(key110 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude/" + i12+"/effect/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/items/properties/effect/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key110},data326));
errors++;
}
}
if(data326.param !== undefined){
let data327 = data326.param;
if(typeof data327 === "string"){
if(func2(data327) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude/" + i12+"/effect/by/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/items/properties/effect/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data327));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude/" + i12+"/effect/by/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/items/properties/effect/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data327));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude/" + i12+"/effect/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/items/properties/effect/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data326));
errors++;
}
var _valid79 = _errs1068 === errors;
if(_valid79 && valid215){
valid215 = false;
passing79 = [passing79, 1];
}
else {
if(_valid79){
valid215 = true;
passing79 = 1;
}
}
if(!valid215){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude/" + i12+"/effect/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/items/properties/effect/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing79},data326));
errors++;
}
else {
errors = _errs1065;
if(vErrors !== null){
if(_errs1065){
vErrors.length = _errs1065;
}
else {
vErrors = null;
}
}
}
}
if(data324.part !== undefined){
let data328 = data324.part;
if(typeof data328 === "string"){
if(func2(data328) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude/" + i12+"/effect/part","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/items/properties/effect/oneOf/1/properties/part/minLength","minLength",{limit: 1},data328));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude/" + i12+"/effect/part","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/items/properties/effect/oneOf/1/properties/part/type","type",{type: "string"},data328));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude/" + i12+"/effect","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/items/properties/effect/oneOf/1/type","type",{type: "object"},data324));
errors++;
}
var _valid78 = _errs1059 === errors;
if(_valid78 && valid213){
valid213 = false;
passing78 = [passing78, 1];
}
else {
if(_valid78){
valid213 = true;
passing78 = 1;
}
}
if(!valid213){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude/" + i12+"/effect","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/items/properties/effect/oneOf","oneOf",{passingSchemas: passing78},data324));
errors++;
}
else {
errors = _errs1057;
if(vErrors !== null){
if(_errs1057){
vErrors.length = _errs1057;
}
else {
vErrors = null;
}
}
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude/" + i12,"#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/items/type","type",{type: "object"},data317));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/type","type",{type: "array"},data316));
errors++;
}
}
if(data305.unit !== undefined){
let data329 = data305.unit;
if(!((((data329 === "minutes") || (data329 === "hours")) || (data329 === "days")) || (data329 === "workdays"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/unit","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/unit/enum","enum",{allowedValues: schema31.properties.rows.items.properties.rules.items.properties.measure.properties.time.properties.unit.enum},data329));
errors++;
}
}
if(data305.take !== undefined){
let data330 = data305.take;
if(!((((data330 === "mean") || (data330 === "max")) || (data330 === "min")) || (data330 === "sum"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/take","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/take/enum","enum",{allowedValues: schema31.properties.rows.items.properties.rules.items.properties.measure.properties.time.properties.take.enum},data330));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/type","type",{type: "object"},data305));
errors++;
}
}
if(data225.count !== undefined){
let data331 = data225.count;
if(true !== data331){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/count","#/properties/rows/items/properties/rules/items/properties/measure/properties/count/const","const",{allowedValue: true},data331));
errors++;
}
}
if(data225.per !== undefined){
let data332 = data225.per;
if(typeof data332 === "string"){
if(func2(data332) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/per","#/properties/rows/items/properties/rules/items/properties/measure/properties/per/minLength","minLength",{limit: 1},data332));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/per","#/properties/rows/items/properties/rules/items/properties/measure/properties/per/type","type",{type: "string"},data332));
errors++;
}
}
if(data225.over !== undefined){
let data333 = data225.over;
if(!(((((data333 === "min") || (data333 === "max")) || (data333 === "mean")) || (data333 === "sum")) || (data333 === "each"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/over","#/properties/rows/items/properties/rules/items/properties/measure/properties/over/enum","enum",{allowedValues: schema31.properties.rows.items.properties.rules.items.properties.measure.properties.over.enum},data333));
errors++;
}
}
if(data225.systems !== undefined){
let data334 = data225.systems;
if(Array.isArray(data334)){
if(data334.length < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/systems","#/properties/rows/items/properties/rules/items/properties/measure/properties/systems/minItems","minItems",{limit: 1},data334));
errors++;
}
const len13 = data334.length;
for(let i13=0; i13<len13; i13++){
let data335 = data334[i13];
if(typeof data335 === "string"){
if(func2(data335) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/systems/" + i13,"#/properties/rows/items/properties/rules/items/properties/measure/properties/systems/items/minLength","minLength",{limit: 1},data335));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/systems/" + i13,"#/properties/rows/items/properties/rules/items/properties/measure/properties/systems/items/type","type",{type: "string"},data335));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/systems","#/properties/rows/items/properties/rules/items/properties/measure/properties/systems/type","type",{type: "array"},data334));
errors++;
}
}
if(data225.none !== undefined){
let data336 = data225.none;
const _errs1086 = errors;
let valid219 = false;
let passing80 = null;
const _errs1087 = errors;
if(!((((data336 === "na") || (data336 === "best")) || (data336 === "worst")) || (data336 === "previous"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/none","#/properties/rows/items/properties/rules/items/properties/measure/properties/none/oneOf/0/enum","enum",{allowedValues: schema31.properties.rows.items.properties.rules.items.properties.measure.properties.none.oneOf[0].enum},data336));
errors++;
}
var _valid80 = _errs1087 === errors;
if(_valid80){
valid219 = true;
passing80 = 0;
}
const _errs1088 = errors;
if(data336 && typeof data336 == "object" && !Array.isArray(data336)){
if(data336.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/none","#/properties/rows/items/properties/rules/items/properties/measure/properties/none/oneOf/1/required","required",{missingProperty: "param"},data336));
errors++;
}
for(const key111 in data336){
if(!(((key111 === "param") || (key111 === "by")) || (key111 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/none","#/properties/rows/items/properties/rules/items/properties/measure/properties/none/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key111},data336));
errors++;
}
}
if(data336.param !== undefined){
let data337 = data336.param;
if(typeof data337 === "string"){
if(func2(data337) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/none/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/none/oneOf/1/properties/param/minLength","minLength",{limit: 1},data337));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/none/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/none/oneOf/1/properties/param/type","type",{type: "string"},data337));
errors++;
}
}
if(data336.by !== undefined){
let data338 = data336.by;
const _errs1094 = errors;
let valid221 = false;
let passing81 = null;
const _errs1095 = errors;
if(typeof data338 === "string"){
if(func2(data338) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/none/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/none/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data338));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/none/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/none/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data338));
errors++;
}
var _valid81 = _errs1095 === errors;
if(_valid81){
valid221 = true;
passing81 = 0;
}
const _errs1097 = errors;
if(data338 && typeof data338 == "object" && !Array.isArray(data338)){
if(data338.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/none/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/none/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data338));
errors++;
}
for(const key112 in data338){
if(!(key112 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/none/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/none/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key112},data338));
errors++;
}
}
if(data338.param !== undefined){
let data339 = data338.param;
if(typeof data339 === "string"){
if(func2(data339) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/none/by/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/none/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data339));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/none/by/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/none/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data339));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/none/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/none/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data338));
errors++;
}
var _valid81 = _errs1097 === errors;
if(_valid81 && valid221){
valid221 = false;
passing81 = [passing81, 1];
}
else {
if(_valid81){
valid221 = true;
passing81 = 1;
}
}
if(!valid221){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/none/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/none/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing81},data338));
errors++;
}
else {
errors = _errs1094;
if(vErrors !== null){
if(_errs1094){
vErrors.length = _errs1094;
}
else {
vErrors = null;
}
}
}
}
if(data336.part !== undefined){
let data340 = data336.part;
if(typeof data340 === "string"){
if(func2(data340) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/none/part","#/properties/rows/items/properties/rules/items/properties/measure/properties/none/oneOf/1/properties/part/minLength","minLength",{limit: 1},data340));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/none/part","#/properties/rows/items/properties/rules/items/properties/measure/properties/none/oneOf/1/properties/part/type","type",{type: "string"},data340));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/none","#/properties/rows/items/properties/rules/items/properties/measure/properties/none/oneOf/1/type","type",{type: "object"},data336));
errors++;
}
var _valid80 = _errs1088 === errors;
if(_valid80 && valid219){
valid219 = false;
passing80 = [passing80, 1];
}
else {
if(_valid80){
valid219 = true;
passing80 = 1;
}
}
if(!valid219){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/none","#/properties/rows/items/properties/rules/items/properties/measure/properties/none/oneOf","oneOf",{passingSchemas: passing80},data336));
errors++;
}
else {
errors = _errs1086;
if(vErrors !== null){
if(_errs1086){
vErrors.length = _errs1086;
}
else {
vErrors = null;
}
}
}
}
if(data225.grace_workdays !== undefined){
let data341 = data225.grace_workdays;
if((!(((typeof data341 == "number") && (!(data341 % 1) && !isNaN(data341))) && (isFinite(data341)))) && (!(data341 && typeof data341 == "object" && !Array.isArray(data341)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/grace_workdays","#/properties/rows/items/properties/rules/items/properties/measure/properties/grace_workdays/type","type",{type: schema31.properties.rows.items.properties.rules.items.properties.measure.properties.grace_workdays.type},data341));
errors++;
}
if((typeof data341 == "number") && (isFinite(data341))){
if(data341 < 0 || isNaN(data341)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/grace_workdays","#/properties/rows/items/properties/rules/items/properties/measure/properties/grace_workdays/minimum","minimum",{comparison: ">=", limit: 0},data341));
errors++;
}
}
}
if(data225.round !== undefined){
let data342 = data225.round;
if(data342 && typeof data342 == "object" && !Array.isArray(data342)){
if(data342.mode === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/round","#/properties/rows/items/properties/rules/items/properties/measure/properties/round/required","required",{missingProperty: "mode"},data342));
errors++;
}
for(const key113 in data342){
if(!(((key113 === "digits") || (key113 === "step")) || (key113 === "mode"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/round","#/properties/rows/items/properties/rules/items/properties/measure/properties/round/additionalProperties","additionalProperties",{additionalProperty: key113},data342));
errors++;
}
}
if(data342.digits !== undefined){
let data343 = data342.digits;
if(!(((typeof data343 == "number") && (!(data343 % 1) && !isNaN(data343))) && (isFinite(data343)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/round/digits","#/properties/rows/items/properties/rules/items/properties/measure/properties/round/properties/digits/type","type",{type: "integer"},data343));
errors++;
}
if((typeof data343 == "number") && (isFinite(data343))){
if(data343 > 4 || isNaN(data343)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/round/digits","#/properties/rows/items/properties/rules/items/properties/measure/properties/round/properties/digits/maximum","maximum",{comparison: "<=", limit: 4},data343));
errors++;
}
if(data343 < 0 || isNaN(data343)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/round/digits","#/properties/rows/items/properties/rules/items/properties/measure/properties/round/properties/digits/minimum","minimum",{comparison: ">=", limit: 0},data343));
errors++;
}
}
}
if(data342.step !== undefined){
let data344 = data342.step;
if(typeof data344 === "string"){
if(!pattern5.test(data344)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/round/step","#/properties/rows/items/properties/rules/items/properties/measure/properties/round/properties/step/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data344));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/round/step","#/properties/rows/items/properties/rules/items/properties/measure/properties/round/properties/step/type","type",{type: "string"},data344));
errors++;
}
}
if(data342.mode !== undefined){
let data345 = data342.mode;
if(!((((data345 === "half-up") || (data345 === "half-even")) || (data345 === "floor")) || (data345 === "ceil"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/round/mode","#/properties/rows/items/properties/rules/items/properties/measure/properties/round/properties/mode/enum","enum",{allowedValues: schema31.properties.rows.items.properties.rules.items.properties.measure.properties.round.properties.mode.enum},data345));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/round","#/properties/rows/items/properties/rules/items/properties/measure/properties/round/type","type",{type: "object"},data342));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure","#/properties/rows/items/properties/rules/items/properties/measure/type","type",{type: "object"},data225));
errors++;
}
}
if(data41.rate !== undefined){
let data346 = data41.rate;
if(data346 && typeof data346 == "object" && !Array.isArray(data346)){
if(data346.each === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/rate","#/properties/rows/items/properties/rules/items/properties/rate/required","required",{missingProperty: "each"},data346));
errors++;
}
for(const key114 in data346){
if(!((((key114 === "below") || (key114 === "above")) || (key114 === "each")) || (key114 === "partial"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/rate","#/properties/rows/items/properties/rules/items/properties/rate/additionalProperties","additionalProperties",{additionalProperty: key114},data346));
errors++;
}
}
if(data346.below !== undefined){
let data347 = data346.below;
if(((!(((typeof data347 == "number") && (!(data347 % 1) && !isNaN(data347))) && (isFinite(data347)))) && (typeof data347 !== "string")) && (!(data347 && typeof data347 == "object" && !Array.isArray(data347)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/rate/below","#/properties/rows/items/properties/rules/items/properties/rate/properties/below/type","type",{type: schema31.properties.rows.items.properties.rules.items.properties.rate.properties.below.type},data347));
errors++;
}
if(typeof data347 === "string"){
if(!pattern7.test(data347)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/rate/below","#/properties/rows/items/properties/rules/items/properties/rate/properties/below/pattern","pattern",{pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data347));
errors++;
}
}
}
if(data346.above !== undefined){
let data348 = data346.above;
if(((!(((typeof data348 == "number") && (!(data348 % 1) && !isNaN(data348))) && (isFinite(data348)))) && (typeof data348 !== "string")) && (!(data348 && typeof data348 == "object" && !Array.isArray(data348)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/rate/above","#/properties/rows/items/properties/rules/items/properties/rate/properties/above/type","type",{type: schema31.properties.rows.items.properties.rules.items.properties.rate.properties.above.type},data348));
errors++;
}
if(typeof data348 === "string"){
if(!pattern7.test(data348)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/rate/above","#/properties/rows/items/properties/rules/items/properties/rate/properties/above/pattern","pattern",{pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data348));
errors++;
}
}
}
if(data346.each !== undefined){
let data349 = data346.each;
if(((!(((typeof data349 == "number") && (!(data349 % 1) && !isNaN(data349))) && (isFinite(data349)))) && (typeof data349 !== "string")) && (!(data349 && typeof data349 == "object" && !Array.isArray(data349)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/rate/each","#/properties/rows/items/properties/rules/items/properties/rate/properties/each/type","type",{type: schema31.properties.rows.items.properties.rules.items.properties.rate.properties.each.type},data349));
errors++;
}
if((typeof data349 == "number") && (isFinite(data349))){
if(data349 < 0 || isNaN(data349)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/rate/each","#/properties/rows/items/properties/rules/items/properties/rate/properties/each/minimum","minimum",{comparison: ">=", limit: 0},data349));
errors++;
}
}
if(typeof data349 === "string"){
if(!pattern5.test(data349)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/rate/each","#/properties/rows/items/properties/rules/items/properties/rate/properties/each/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data349));
errors++;
}
}
}
if(data346.partial !== undefined){
let data350 = data346.partial;
const _errs1124 = errors;
let valid225 = false;
let passing82 = null;
const _errs1125 = errors;
if(!(((data350 === "floor") || (data350 === "ceil")) || (data350 === "prorate"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/rate/partial","#/properties/rows/items/properties/rules/items/properties/rate/properties/partial/oneOf/0/enum","enum",{allowedValues: schema31.properties.rows.items.properties.rules.items.properties.rate.properties.partial.oneOf[0].enum},data350));
errors++;
}
var _valid82 = _errs1125 === errors;
if(_valid82){
valid225 = true;
passing82 = 0;
}
const _errs1126 = errors;
if(data350 && typeof data350 == "object" && !Array.isArray(data350)){
if(data350.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/rate/partial","#/properties/rows/items/properties/rules/items/properties/rate/properties/partial/oneOf/1/required","required",{missingProperty: "param"},data350));
errors++;
}
for(const key115 in data350){
if(!(((key115 === "param") || (key115 === "by")) || (key115 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/rate/partial","#/properties/rows/items/properties/rules/items/properties/rate/properties/partial/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key115},data350));
errors++;
}
}
if(data350.param !== undefined){
let data351 = data350.param;
if(typeof data351 === "string"){
if(func2(data351) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/rate/partial/param","#/properties/rows/items/properties/rules/items/properties/rate/properties/partial/oneOf/1/properties/param/minLength","minLength",{limit: 1},data351));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/rate/partial/param","#/properties/rows/items/properties/rules/items/properties/rate/properties/partial/oneOf/1/properties/param/type","type",{type: "string"},data351));
errors++;
}
}
if(data350.by !== undefined){
let data352 = data350.by;
const _errs1132 = errors;
let valid227 = false;
let passing83 = null;
const _errs1133 = errors;
if(typeof data352 === "string"){
if(func2(data352) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/rate/partial/by","#/properties/rows/items/properties/rules/items/properties/rate/properties/partial/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data352));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/rate/partial/by","#/properties/rows/items/properties/rules/items/properties/rate/properties/partial/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data352));
errors++;
}
var _valid83 = _errs1133 === errors;
if(_valid83){
valid227 = true;
passing83 = 0;
}
const _errs1135 = errors;
if(data352 && typeof data352 == "object" && !Array.isArray(data352)){
if(data352.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/rate/partial/by","#/properties/rows/items/properties/rules/items/properties/rate/properties/partial/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data352));
errors++;
}
for(const key116 in data352){
if(!(key116 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/rate/partial/by","#/properties/rows/items/properties/rules/items/properties/rate/properties/partial/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key116},data352));
errors++;
}
}
if(data352.param !== undefined){
let data353 = data352.param;
if(typeof data353 === "string"){
if(func2(data353) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/rate/partial/by/param","#/properties/rows/items/properties/rules/items/properties/rate/properties/partial/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data353));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/rate/partial/by/param","#/properties/rows/items/properties/rules/items/properties/rate/properties/partial/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data353));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/rate/partial/by","#/properties/rows/items/properties/rules/items/properties/rate/properties/partial/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data352));
errors++;
}
var _valid83 = _errs1135 === errors;
if(_valid83 && valid227){
valid227 = false;
passing83 = [passing83, 1];
}
else {
if(_valid83){
valid227 = true;
passing83 = 1;
}
}
if(!valid227){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/rate/partial/by","#/properties/rows/items/properties/rules/items/properties/rate/properties/partial/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing83},data352));
errors++;
}
else {
errors = _errs1132;
if(vErrors !== null){
if(_errs1132){
vErrors.length = _errs1132;
}
else {
vErrors = null;
}
}
}
}
if(data350.part !== undefined){
let data354 = data350.part;
if(typeof data354 === "string"){
if(func2(data354) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/rate/partial/part","#/properties/rows/items/properties/rules/items/properties/rate/properties/partial/oneOf/1/properties/part/minLength","minLength",{limit: 1},data354));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/rate/partial/part","#/properties/rows/items/properties/rules/items/properties/rate/properties/partial/oneOf/1/properties/part/type","type",{type: "string"},data354));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/rate/partial","#/properties/rows/items/properties/rules/items/properties/rate/properties/partial/oneOf/1/type","type",{type: "object"},data350));
errors++;
}
var _valid82 = _errs1126 === errors;
if(_valid82 && valid225){
valid225 = false;
passing82 = [passing82, 1];
}
else {
if(_valid82){
valid225 = true;
passing82 = 1;
}
}
if(!valid225){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/rate/partial","#/properties/rows/items/properties/rules/items/properties/rate/properties/partial/oneOf","oneOf",{passingSchemas: passing82},data350));
errors++;
}
else {
errors = _errs1124;
if(vErrors !== null){
if(_errs1124){
vErrors.length = _errs1124;
}
else {
vErrors = null;
}
}
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/rate","#/properties/rows/items/properties/rules/items/properties/rate/type","type",{type: "object"},data346));
errors++;
}
}
if(data41.band !== undefined){
let data355 = data41.band;
if(Array.isArray(data355)){
if(data355.length < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/band","#/properties/rows/items/properties/rules/items/properties/band/minItems","minItems",{limit: 1},data355));
errors++;
}
const len14 = data355.length;
for(let i14=0; i14<len14; i14++){
let data356 = data355[i14];
if(data356 && typeof data356 == "object" && !Array.isArray(data356)){
for(const key117 in data356){
if(!((((((key117 === "at_least") || (key117 === "above")) || (key117 === "at_most")) || (key117 === "below")) || (key117 === "points")) || (key117 === "knockout"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/band/" + i14,"#/properties/rows/items/properties/rules/items/properties/band/items/additionalProperties","additionalProperties",{additionalProperty: key117},data356));
errors++;
}
}
if(data356.at_least !== undefined){
let data357 = data356.at_least;
if(((!(((typeof data357 == "number") && (!(data357 % 1) && !isNaN(data357))) && (isFinite(data357)))) && (typeof data357 !== "string")) && (!(data357 && typeof data357 == "object" && !Array.isArray(data357)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/band/" + i14+"/at_least","#/properties/rows/items/properties/rules/items/properties/band/items/properties/at_least/type","type",{type: schema31.properties.rows.items.properties.rules.items.properties.band.items.properties.at_least.type},data357));
errors++;
}
if(typeof data357 === "string"){
if(!pattern7.test(data357)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/band/" + i14+"/at_least","#/properties/rows/items/properties/rules/items/properties/band/items/properties/at_least/pattern","pattern",{pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data357));
errors++;
}
}
}
if(data356.above !== undefined){
let data358 = data356.above;
if(((!(((typeof data358 == "number") && (!(data358 % 1) && !isNaN(data358))) && (isFinite(data358)))) && (typeof data358 !== "string")) && (!(data358 && typeof data358 == "object" && !Array.isArray(data358)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/band/" + i14+"/above","#/properties/rows/items/properties/rules/items/properties/band/items/properties/above/type","type",{type: schema31.properties.rows.items.properties.rules.items.properties.band.items.properties.above.type},data358));
errors++;
}
if(typeof data358 === "string"){
if(!pattern7.test(data358)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/band/" + i14+"/above","#/properties/rows/items/properties/rules/items/properties/band/items/properties/above/pattern","pattern",{pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data358));
errors++;
}
}
}
if(data356.at_most !== undefined){
let data359 = data356.at_most;
if(((!(((typeof data359 == "number") && (!(data359 % 1) && !isNaN(data359))) && (isFinite(data359)))) && (typeof data359 !== "string")) && (!(data359 && typeof data359 == "object" && !Array.isArray(data359)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/band/" + i14+"/at_most","#/properties/rows/items/properties/rules/items/properties/band/items/properties/at_most/type","type",{type: schema31.properties.rows.items.properties.rules.items.properties.band.items.properties.at_most.type},data359));
errors++;
}
if(typeof data359 === "string"){
if(!pattern7.test(data359)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/band/" + i14+"/at_most","#/properties/rows/items/properties/rules/items/properties/band/items/properties/at_most/pattern","pattern",{pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data359));
errors++;
}
}
}
if(data356.below !== undefined){
let data360 = data356.below;
if(((!(((typeof data360 == "number") && (!(data360 % 1) && !isNaN(data360))) && (isFinite(data360)))) && (typeof data360 !== "string")) && (!(data360 && typeof data360 == "object" && !Array.isArray(data360)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/band/" + i14+"/below","#/properties/rows/items/properties/rules/items/properties/band/items/properties/below/type","type",{type: schema31.properties.rows.items.properties.rules.items.properties.band.items.properties.below.type},data360));
errors++;
}
if(typeof data360 === "string"){
if(!pattern7.test(data360)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/band/" + i14+"/below","#/properties/rows/items/properties/rules/items/properties/band/items/properties/below/pattern","pattern",{pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data360));
errors++;
}
}
}
if(data356.points !== undefined){
let data361 = data356.points;
if(((!(((typeof data361 == "number") && (!(data361 % 1) && !isNaN(data361))) && (isFinite(data361)))) && (typeof data361 !== "string")) && (!(data361 && typeof data361 == "object" && !Array.isArray(data361)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/band/" + i14+"/points","#/properties/rows/items/properties/rules/items/properties/band/items/properties/points/type","type",{type: schema31.properties.rows.items.properties.rules.items.properties.band.items.properties.points.type},data361));
errors++;
}
if((typeof data361 == "number") && (isFinite(data361))){
if(data361 < 0 || isNaN(data361)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/band/" + i14+"/points","#/properties/rows/items/properties/rules/items/properties/band/items/properties/points/minimum","minimum",{comparison: ">=", limit: 0},data361));
errors++;
}
}
if(typeof data361 === "string"){
if(!pattern5.test(data361)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/band/" + i14+"/points","#/properties/rows/items/properties/rules/items/properties/band/items/properties/points/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data361));
errors++;
}
}
}
if(data356.knockout !== undefined){
let data362 = data356.knockout;
if(!(((((data362 === "row") || (data362 === "row-all")) || (data362 === "group")) || (data362 === "period")) || (data362 === "total"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/band/" + i14+"/knockout","#/properties/rows/items/properties/rules/items/properties/band/items/properties/knockout/enum","enum",{allowedValues: schema31.properties.rows.items.properties.rules.items.properties.band.items.properties.knockout.enum},data362));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/band/" + i14,"#/properties/rows/items/properties/rules/items/properties/band/items/type","type",{type: "object"},data356));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/band","#/properties/rows/items/properties/rules/items/properties/band/type","type",{type: "array"},data355));
errors++;
}
}
if(data41.linear !== undefined){
let data363 = data41.linear;
if(data363 && typeof data363 == "object" && !Array.isArray(data363)){
if(data363.from === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/linear","#/properties/rows/items/properties/rules/items/properties/linear/required","required",{missingProperty: "from"},data363));
errors++;
}
if(data363.to === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/linear","#/properties/rows/items/properties/rules/items/properties/linear/required","required",{missingProperty: "to"},data363));
errors++;
}
for(const key118 in data363){
if(!((key118 === "from") || (key118 === "to"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/linear","#/properties/rows/items/properties/rules/items/properties/linear/additionalProperties","additionalProperties",{additionalProperty: key118},data363));
errors++;
}
}
if(data363.from !== undefined){
let data364 = data363.from;
if(data364 && typeof data364 == "object" && !Array.isArray(data364)){
if(data364.value === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/linear/from","#/properties/rows/items/properties/rules/items/properties/linear/properties/from/required","required",{missingProperty: "value"},data364));
errors++;
}
if(data364.points === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/linear/from","#/properties/rows/items/properties/rules/items/properties/linear/properties/from/required","required",{missingProperty: "points"},data364));
errors++;
}
for(const key119 in data364){
if(!((key119 === "value") || (key119 === "points"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/linear/from","#/properties/rows/items/properties/rules/items/properties/linear/properties/from/additionalProperties","additionalProperties",{additionalProperty: key119},data364));
errors++;
}
}
if(data364.value !== undefined){
let data365 = data364.value;
if(((!(((typeof data365 == "number") && (!(data365 % 1) && !isNaN(data365))) && (isFinite(data365)))) && (typeof data365 !== "string")) && (!(data365 && typeof data365 == "object" && !Array.isArray(data365)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/linear/from/value","#/properties/rows/items/properties/rules/items/properties/linear/properties/from/properties/value/type","type",{type: schema31.properties.rows.items.properties.rules.items.properties.linear.properties.from.properties.value.type},data365));
errors++;
}
if(typeof data365 === "string"){
if(!pattern7.test(data365)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/linear/from/value","#/properties/rows/items/properties/rules/items/properties/linear/properties/from/properties/value/pattern","pattern",{pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data365));
errors++;
}
}
}
if(data364.points !== undefined){
let data366 = data364.points;
if(((!(((typeof data366 == "number") && (!(data366 % 1) && !isNaN(data366))) && (isFinite(data366)))) && (typeof data366 !== "string")) && (!(data366 && typeof data366 == "object" && !Array.isArray(data366)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/linear/from/points","#/properties/rows/items/properties/rules/items/properties/linear/properties/from/properties/points/type","type",{type: schema31.properties.rows.items.properties.rules.items.properties.linear.properties.from.properties.points.type},data366));
errors++;
}
if((typeof data366 == "number") && (isFinite(data366))){
if(data366 < 0 || isNaN(data366)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/linear/from/points","#/properties/rows/items/properties/rules/items/properties/linear/properties/from/properties/points/minimum","minimum",{comparison: ">=", limit: 0},data366));
errors++;
}
}
if(typeof data366 === "string"){
if(!pattern5.test(data366)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/linear/from/points","#/properties/rows/items/properties/rules/items/properties/linear/properties/from/properties/points/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data366));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/linear/from","#/properties/rows/items/properties/rules/items/properties/linear/properties/from/type","type",{type: "object"},data364));
errors++;
}
}
if(data363.to !== undefined){
let data367 = data363.to;
if(data367 && typeof data367 == "object" && !Array.isArray(data367)){
if(data367.value === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/linear/to","#/properties/rows/items/properties/rules/items/properties/linear/properties/to/required","required",{missingProperty: "value"},data367));
errors++;
}
if(data367.points === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/linear/to","#/properties/rows/items/properties/rules/items/properties/linear/properties/to/required","required",{missingProperty: "points"},data367));
errors++;
}
for(const key120 in data367){
if(!((key120 === "value") || (key120 === "points"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/linear/to","#/properties/rows/items/properties/rules/items/properties/linear/properties/to/additionalProperties","additionalProperties",{additionalProperty: key120},data367));
errors++;
}
}
if(data367.value !== undefined){
let data368 = data367.value;
if(((!(((typeof data368 == "number") && (!(data368 % 1) && !isNaN(data368))) && (isFinite(data368)))) && (typeof data368 !== "string")) && (!(data368 && typeof data368 == "object" && !Array.isArray(data368)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/linear/to/value","#/properties/rows/items/properties/rules/items/properties/linear/properties/to/properties/value/type","type",{type: schema31.properties.rows.items.properties.rules.items.properties.linear.properties.to.properties.value.type},data368));
errors++;
}
if(typeof data368 === "string"){
if(!pattern7.test(data368)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/linear/to/value","#/properties/rows/items/properties/rules/items/properties/linear/properties/to/properties/value/pattern","pattern",{pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data368));
errors++;
}
}
}
if(data367.points !== undefined){
let data369 = data367.points;
if(((!(((typeof data369 == "number") && (!(data369 % 1) && !isNaN(data369))) && (isFinite(data369)))) && (typeof data369 !== "string")) && (!(data369 && typeof data369 == "object" && !Array.isArray(data369)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/linear/to/points","#/properties/rows/items/properties/rules/items/properties/linear/properties/to/properties/points/type","type",{type: schema31.properties.rows.items.properties.rules.items.properties.linear.properties.to.properties.points.type},data369));
errors++;
}
if((typeof data369 == "number") && (isFinite(data369))){
if(data369 < 0 || isNaN(data369)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/linear/to/points","#/properties/rows/items/properties/rules/items/properties/linear/properties/to/properties/points/minimum","minimum",{comparison: ">=", limit: 0},data369));
errors++;
}
}
if(typeof data369 === "string"){
if(!pattern5.test(data369)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/linear/to/points","#/properties/rows/items/properties/rules/items/properties/linear/properties/to/properties/points/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data369));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/linear/to","#/properties/rows/items/properties/rules/items/properties/linear/properties/to/type","type",{type: "object"},data367));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/linear","#/properties/rows/items/properties/rules/items/properties/linear/type","type",{type: "object"},data363));
errors++;
}
}
if(data41.binary !== undefined){
let data370 = data41.binary;
if(data370 && typeof data370 == "object" && !Array.isArray(data370)){
for(const key121 in data370){
if(!((((key121 === "at_least") || (key121 === "above")) || (key121 === "at_most")) || (key121 === "below"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/binary","#/properties/rows/items/properties/rules/items/properties/binary/additionalProperties","additionalProperties",{additionalProperty: key121},data370));
errors++;
}
}
if(data370.at_least !== undefined){
let data371 = data370.at_least;
if(((!(((typeof data371 == "number") && (!(data371 % 1) && !isNaN(data371))) && (isFinite(data371)))) && (typeof data371 !== "string")) && (!(data371 && typeof data371 == "object" && !Array.isArray(data371)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/binary/at_least","#/properties/rows/items/properties/rules/items/properties/binary/properties/at_least/type","type",{type: schema31.properties.rows.items.properties.rules.items.properties.binary.properties.at_least.type},data371));
errors++;
}
if(typeof data371 === "string"){
if(!pattern7.test(data371)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/binary/at_least","#/properties/rows/items/properties/rules/items/properties/binary/properties/at_least/pattern","pattern",{pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data371));
errors++;
}
}
}
if(data370.above !== undefined){
let data372 = data370.above;
if(((!(((typeof data372 == "number") && (!(data372 % 1) && !isNaN(data372))) && (isFinite(data372)))) && (typeof data372 !== "string")) && (!(data372 && typeof data372 == "object" && !Array.isArray(data372)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/binary/above","#/properties/rows/items/properties/rules/items/properties/binary/properties/above/type","type",{type: schema31.properties.rows.items.properties.rules.items.properties.binary.properties.above.type},data372));
errors++;
}
if(typeof data372 === "string"){
if(!pattern7.test(data372)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/binary/above","#/properties/rows/items/properties/rules/items/properties/binary/properties/above/pattern","pattern",{pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data372));
errors++;
}
}
}
if(data370.at_most !== undefined){
let data373 = data370.at_most;
if(((!(((typeof data373 == "number") && (!(data373 % 1) && !isNaN(data373))) && (isFinite(data373)))) && (typeof data373 !== "string")) && (!(data373 && typeof data373 == "object" && !Array.isArray(data373)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/binary/at_most","#/properties/rows/items/properties/rules/items/properties/binary/properties/at_most/type","type",{type: schema31.properties.rows.items.properties.rules.items.properties.binary.properties.at_most.type},data373));
errors++;
}
if(typeof data373 === "string"){
if(!pattern7.test(data373)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/binary/at_most","#/properties/rows/items/properties/rules/items/properties/binary/properties/at_most/pattern","pattern",{pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data373));
errors++;
}
}
}
if(data370.below !== undefined){
let data374 = data370.below;
if(((!(((typeof data374 == "number") && (!(data374 % 1) && !isNaN(data374))) && (isFinite(data374)))) && (typeof data374 !== "string")) && (!(data374 && typeof data374 == "object" && !Array.isArray(data374)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/binary/below","#/properties/rows/items/properties/rules/items/properties/binary/properties/below/type","type",{type: schema31.properties.rows.items.properties.rules.items.properties.binary.properties.below.type},data374));
errors++;
}
if(typeof data374 === "string"){
if(!pattern7.test(data374)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/binary/below","#/properties/rows/items/properties/rules/items/properties/binary/properties/below/pattern","pattern",{pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data374));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/binary","#/properties/rows/items/properties/rules/items/properties/binary/type","type",{type: "object"},data370));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3,"#/properties/rows/items/properties/rules/items/type","type",{type: "object"},data41));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules","#/properties/rows/items/properties/rules/type","type",{type: "array"},data40));
errors++;
}
}
if(data28.start !== undefined){
let data375 = data28.start;
if(!((data375 === "full") || (data375 === "zero"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/start","#/properties/rows/items/properties/start/enum","enum",{allowedValues: schema31.properties.rows.items.properties.start.enum},data375));
errors++;
}
}
if(data28.weight !== undefined){
let data376 = data28.weight;
if((!(((typeof data376 == "number") && (!(data376 % 1) && !isNaN(data376))) && (isFinite(data376)))) && (typeof data376 !== "string")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/weight","#/properties/rows/items/properties/weight/type","type",{type: schema31.properties.rows.items.properties.weight.type},data376));
errors++;
}
if((typeof data376 == "number") && (isFinite(data376))){
if(data376 < 0 || isNaN(data376)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/weight","#/properties/rows/items/properties/weight/minimum","minimum",{comparison: ">=", limit: 0},data376));
errors++;
}
}
if(typeof data376 === "string"){
if(!pattern5.test(data376)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/weight","#/properties/rows/items/properties/weight/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data376));
errors++;
}
}
}
if(data28.bonus !== undefined){
let data377 = data28.bonus;
if(true !== data377){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/bonus","#/properties/rows/items/properties/bonus/const","const",{allowedValue: true},data377));
errors++;
}
}
if(data28.period !== undefined){
let data378 = data28.period;
if(data378 && typeof data378 == "object" && !Array.isArray(data378)){
if(data378.each === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/period","#/properties/rows/items/properties/period/required","required",{missingProperty: "each"},data378));
errors++;
}
if(data378.combine === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/period","#/properties/rows/items/properties/period/required","required",{missingProperty: "combine"},data378));
errors++;
}
for(const key122 in data378){
if(!(((((((key122 === "each") || (key122 === "align")) || (key122 === "partial")) || (key122 === "running")) || (key122 === "combine")) || (key122 === "cap")) || (key122 === "round"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/period","#/properties/rows/items/properties/period/additionalProperties","additionalProperties",{additionalProperty: key122},data378));
errors++;
}
}
if(data378.each !== undefined){
let data379 = data378.each;
if(!(((((data379 === "month") || (data379 === "quarter")) || (data379 === "half")) || (data379 === "year")) || (data379 === "term"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/period/each","#/properties/rows/items/properties/period/properties/each/enum","enum",{allowedValues: schema31.properties.rows.items.properties.period.properties.each.enum},data379));
errors++;
}
}
if(data378.align !== undefined){
let data380 = data378.align;
if(!((data380 === "calendar") || (data380 === "term"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/period/align","#/properties/rows/items/properties/period/properties/align/enum","enum",{allowedValues: schema31.properties.rows.items.properties.period.properties.align.enum},data380));
errors++;
}
}
if(data378.partial !== undefined){
let data381 = data378.partial;
if(!(((data381 === "keep") || (data381 === "exclude")) || (data381 === "merge"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/period/partial","#/properties/rows/items/properties/period/properties/partial/enum","enum",{allowedValues: schema31.properties.rows.items.properties.period.properties.partial.enum},data381));
errors++;
}
}
if(data378.running !== undefined){
let data382 = data378.running;
if(!((data382 === "include") || (data382 === "exclude"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/period/running","#/properties/rows/items/properties/period/properties/running/enum","enum",{allowedValues: schema31.properties.rows.items.properties.period.properties.running.enum},data382));
errors++;
}
}
if(data378.combine !== undefined){
let data383 = data378.combine;
if(!(((((data383 === "mean") || (data383 === "sum")) || (data383 === "min")) || (data383 === "max")) || (data383 === "last"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/period/combine","#/properties/rows/items/properties/period/properties/combine/enum","enum",{allowedValues: schema31.properties.rows.items.properties.period.properties.combine.enum},data383));
errors++;
}
}
if(data378.cap !== undefined){
let data384 = data378.cap;
if(((!(((typeof data384 == "number") && (!(data384 % 1) && !isNaN(data384))) && (isFinite(data384)))) && (typeof data384 !== "string")) && (!(data384 && typeof data384 == "object" && !Array.isArray(data384)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/period/cap","#/properties/rows/items/properties/period/properties/cap/type","type",{type: schema31.properties.rows.items.properties.period.properties.cap.type},data384));
errors++;
}
if((typeof data384 == "number") && (isFinite(data384))){
if(data384 < 0 || isNaN(data384)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/period/cap","#/properties/rows/items/properties/period/properties/cap/minimum","minimum",{comparison: ">=", limit: 0},data384));
errors++;
}
}
if(typeof data384 === "string"){
if(!pattern5.test(data384)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/period/cap","#/properties/rows/items/properties/period/properties/cap/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data384));
errors++;
}
}
}
if(data378.round !== undefined){
let data385 = data378.round;
if(data385 && typeof data385 == "object" && !Array.isArray(data385)){
if(data385.mode === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/period/round","#/properties/rows/items/properties/period/properties/round/required","required",{missingProperty: "mode"},data385));
errors++;
}
for(const key123 in data385){
if(!(((key123 === "digits") || (key123 === "step")) || (key123 === "mode"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/period/round","#/properties/rows/items/properties/period/properties/round/additionalProperties","additionalProperties",{additionalProperty: key123},data385));
errors++;
}
}
if(data385.digits !== undefined){
let data386 = data385.digits;
if(!(((typeof data386 == "number") && (!(data386 % 1) && !isNaN(data386))) && (isFinite(data386)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/period/round/digits","#/properties/rows/items/properties/period/properties/round/properties/digits/type","type",{type: "integer"},data386));
errors++;
}
if((typeof data386 == "number") && (isFinite(data386))){
if(data386 > 4 || isNaN(data386)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/period/round/digits","#/properties/rows/items/properties/period/properties/round/properties/digits/maximum","maximum",{comparison: "<=", limit: 4},data386));
errors++;
}
if(data386 < 0 || isNaN(data386)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/period/round/digits","#/properties/rows/items/properties/period/properties/round/properties/digits/minimum","minimum",{comparison: ">=", limit: 0},data386));
errors++;
}
}
}
if(data385.step !== undefined){
let data387 = data385.step;
if(typeof data387 === "string"){
if(!pattern5.test(data387)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/period/round/step","#/properties/rows/items/properties/period/properties/round/properties/step/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data387));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/period/round/step","#/properties/rows/items/properties/period/properties/round/properties/step/type","type",{type: "string"},data387));
errors++;
}
}
if(data385.mode !== undefined){
let data388 = data385.mode;
if(!((((data388 === "half-up") || (data388 === "half-even")) || (data388 === "floor")) || (data388 === "ceil"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/period/round/mode","#/properties/rows/items/properties/period/properties/round/properties/mode/enum","enum",{allowedValues: schema31.properties.rows.items.properties.period.properties.round.properties.mode.enum},data388));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/period/round","#/properties/rows/items/properties/period/properties/round/type","type",{type: "object"},data385));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/period","#/properties/rows/items/properties/period/type","type",{type: "object"},data378));
errors++;
}
}
if(data28.split !== undefined){
let data389 = data28.split;
if(data389 && typeof data389 == "object" && !Array.isArray(data389)){
if(data389.by === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/split","#/properties/rows/items/properties/split/required","required",{missingProperty: "by"},data389));
errors++;
}
if(data389.combine === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/split","#/properties/rows/items/properties/split/required","required",{missingProperty: "combine"},data389));
errors++;
}
for(const key124 in data389){
if(!((key124 === "by") || (key124 === "combine"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/split","#/properties/rows/items/properties/split/additionalProperties","additionalProperties",{additionalProperty: key124},data389));
errors++;
}
}
if(data389.by !== undefined){
let data390 = data389.by;
if(typeof data390 === "string"){
if(func2(data390) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/split/by","#/properties/rows/items/properties/split/properties/by/minLength","minLength",{limit: 1},data390));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/split/by","#/properties/rows/items/properties/split/properties/by/type","type",{type: "string"},data390));
errors++;
}
}
if(data389.combine !== undefined){
let data391 = data389.combine;
if(!(((data391 === "min") || (data391 === "mean")) || (data391 === "max"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/split/combine","#/properties/rows/items/properties/split/properties/combine/enum","enum",{allowedValues: schema31.properties.rows.items.properties.split.properties.combine.enum},data391));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/split","#/properties/rows/items/properties/split/type","type",{type: "object"},data389));
errors++;
}
}
if(data28.applies !== undefined){
let data392 = data28.applies;
if(data392 && typeof data392 == "object" && !Array.isArray(data392)){
if(data392.kind === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/applies","#/properties/rows/items/properties/applies/required","required",{missingProperty: "kind"},data392));
errors++;
}
for(const key125 in data392){
if(!(((key125 === "kind") || (key125 === "where")) || (key125 === "dated_by"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/applies","#/properties/rows/items/properties/applies/additionalProperties","additionalProperties",{additionalProperty: key125},data392));
errors++;
}
}
if(data392.kind !== undefined){
let data393 = data392.kind;
if(typeof data393 === "string"){
if(func2(data393) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/applies/kind","#/properties/rows/items/properties/applies/properties/kind/minLength","minLength",{limit: 1},data393));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/applies/kind","#/properties/rows/items/properties/applies/properties/kind/type","type",{type: "string"},data393));
errors++;
}
}
if(data392.where !== undefined){
let data394 = data392.where;
const _errs1220 = errors;
let valid240 = false;
let passing84 = null;
const _errs1221 = errors;
if(typeof data394 === "string"){
if(func2(data394) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/applies/where","#/properties/rows/items/properties/applies/properties/where/oneOf/0/minLength","minLength",{limit: 1},data394));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/applies/where","#/properties/rows/items/properties/applies/properties/where/oneOf/0/type","type",{type: "string"},data394));
errors++;
}
var _valid84 = _errs1221 === errors;
if(_valid84){
valid240 = true;
passing84 = 0;
}
const _errs1223 = errors;
if(data394 && typeof data394 == "object" && !Array.isArray(data394)){
if(data394.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/applies/where","#/properties/rows/items/properties/applies/properties/where/oneOf/1/required","required",{missingProperty: "param"},data394));
errors++;
}
for(const key126 in data394){
if(!(((key126 === "param") || (key126 === "by")) || (key126 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/applies/where","#/properties/rows/items/properties/applies/properties/where/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key126},data394));
errors++;
}
}
if(data394.param !== undefined){
let data395 = data394.param;
if(typeof data395 === "string"){
if(func2(data395) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/applies/where/param","#/properties/rows/items/properties/applies/properties/where/oneOf/1/properties/param/minLength","minLength",{limit: 1},data395));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/applies/where/param","#/properties/rows/items/properties/applies/properties/where/oneOf/1/properties/param/type","type",{type: "string"},data395));
errors++;
}
}
if(data394.by !== undefined){
let data396 = data394.by;
const _errs1229 = errors;
let valid242 = false;
let passing85 = null;
const _errs1230 = errors;
if(typeof data396 === "string"){
if(func2(data396) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/applies/where/by","#/properties/rows/items/properties/applies/properties/where/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data396));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/applies/where/by","#/properties/rows/items/properties/applies/properties/where/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data396));
errors++;
}
var _valid85 = _errs1230 === errors;
if(_valid85){
valid242 = true;
passing85 = 0;
}
const _errs1232 = errors;
if(data396 && typeof data396 == "object" && !Array.isArray(data396)){
if(data396.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/applies/where/by","#/properties/rows/items/properties/applies/properties/where/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data396));
errors++;
}
for(const key127 in data396){
if(!(key127 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/applies/where/by","#/properties/rows/items/properties/applies/properties/where/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key127},data396));
errors++;
}
}
if(data396.param !== undefined){
let data397 = data396.param;
if(typeof data397 === "string"){
if(func2(data397) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/applies/where/by/param","#/properties/rows/items/properties/applies/properties/where/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data397));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/applies/where/by/param","#/properties/rows/items/properties/applies/properties/where/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data397));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/applies/where/by","#/properties/rows/items/properties/applies/properties/where/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data396));
errors++;
}
var _valid85 = _errs1232 === errors;
if(_valid85 && valid242){
valid242 = false;
passing85 = [passing85, 1];
}
else {
if(_valid85){
valid242 = true;
passing85 = 1;
}
}
if(!valid242){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/applies/where/by","#/properties/rows/items/properties/applies/properties/where/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing85},data396));
errors++;
}
else {
errors = _errs1229;
if(vErrors !== null){
if(_errs1229){
vErrors.length = _errs1229;
}
else {
vErrors = null;
}
}
}
}
if(data394.part !== undefined){
let data398 = data394.part;
if(typeof data398 === "string"){
if(func2(data398) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/applies/where/part","#/properties/rows/items/properties/applies/properties/where/oneOf/1/properties/part/minLength","minLength",{limit: 1},data398));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/applies/where/part","#/properties/rows/items/properties/applies/properties/where/oneOf/1/properties/part/type","type",{type: "string"},data398));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/applies/where","#/properties/rows/items/properties/applies/properties/where/oneOf/1/type","type",{type: "object"},data394));
errors++;
}
var _valid84 = _errs1223 === errors;
if(_valid84 && valid240){
valid240 = false;
passing84 = [passing84, 1];
}
else {
if(_valid84){
valid240 = true;
passing84 = 1;
}
}
if(!valid240){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/applies/where","#/properties/rows/items/properties/applies/properties/where/oneOf","oneOf",{passingSchemas: passing84},data394));
errors++;
}
else {
errors = _errs1220;
if(vErrors !== null){
if(_errs1220){
vErrors.length = _errs1220;
}
else {
vErrors = null;
}
}
}
}
if(data392.dated_by !== undefined){
let data399 = data392.dated_by;
if(typeof data399 === "string"){
if(func2(data399) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/applies/dated_by","#/properties/rows/items/properties/applies/properties/dated_by/minLength","minLength",{limit: 1},data399));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/applies/dated_by","#/properties/rows/items/properties/applies/properties/dated_by/type","type",{type: "string"},data399));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/applies","#/properties/rows/items/properties/applies/type","type",{type: "object"},data392));
errors++;
}
}
if(data28.carry !== undefined){
let data400 = data28.carry;
if(!(data400 === "forward")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/carry","#/properties/rows/items/properties/carry/enum","enum",{allowedValues: schema31.properties.rows.items.properties.carry.enum},data400));
errors++;
}
}
if(data28.round !== undefined){
let data401 = data28.round;
if(data401 && typeof data401 == "object" && !Array.isArray(data401)){
if(data401.mode === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/round","#/properties/rows/items/properties/round/required","required",{missingProperty: "mode"},data401));
errors++;
}
for(const key128 in data401){
if(!(((key128 === "digits") || (key128 === "step")) || (key128 === "mode"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/round","#/properties/rows/items/properties/round/additionalProperties","additionalProperties",{additionalProperty: key128},data401));
errors++;
}
}
if(data401.digits !== undefined){
let data402 = data401.digits;
if(!(((typeof data402 == "number") && (!(data402 % 1) && !isNaN(data402))) && (isFinite(data402)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/round/digits","#/properties/rows/items/properties/round/properties/digits/type","type",{type: "integer"},data402));
errors++;
}
if((typeof data402 == "number") && (isFinite(data402))){
if(data402 > 4 || isNaN(data402)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/round/digits","#/properties/rows/items/properties/round/properties/digits/maximum","maximum",{comparison: "<=", limit: 4},data402));
errors++;
}
if(data402 < 0 || isNaN(data402)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/round/digits","#/properties/rows/items/properties/round/properties/digits/minimum","minimum",{comparison: ">=", limit: 0},data402));
errors++;
}
}
}
if(data401.step !== undefined){
let data403 = data401.step;
if(typeof data403 === "string"){
if(!pattern5.test(data403)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/round/step","#/properties/rows/items/properties/round/properties/step/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data403));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/round/step","#/properties/rows/items/properties/round/properties/step/type","type",{type: "string"},data403));
errors++;
}
}
if(data401.mode !== undefined){
let data404 = data401.mode;
if(!((((data404 === "half-up") || (data404 === "half-even")) || (data404 === "floor")) || (data404 === "ceil"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/round/mode","#/properties/rows/items/properties/round/properties/mode/enum","enum",{allowedValues: schema31.properties.rows.items.properties.round.properties.mode.enum},data404));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/round","#/properties/rows/items/properties/round/type","type",{type: "object"},data401));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2,"#/properties/rows/items/type","type",{type: "object"},data28));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows","#/properties/rows/type","type",{type: "array"},data27));
errors++;
}
}
if(data.rating !== undefined){
let data405 = data.rating;
if(data405 && typeof data405 == "object" && !Array.isArray(data405)){
if(data405.pass_mark === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rating","#/properties/rating/required","required",{missingProperty: "pass_mark"},data405));
errors++;
}
for(const key129 in data405){
if(!((key129 === "pass_mark") || (key129 === "conditions"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rating","#/properties/rating/additionalProperties","additionalProperties",{additionalProperty: key129},data405));
errors++;
}
}
if(data405.pass_mark !== undefined){
let data406 = data405.pass_mark;
const _errs1254 = errors;
let valid246 = false;
let passing86 = null;
const _errs1255 = errors;
const _errs1256 = errors;
let valid247 = false;
let passing87 = null;
const _errs1257 = errors;
if(!(((typeof data406 == "number") && (!(data406 % 1) && !isNaN(data406))) && (isFinite(data406)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rating/pass_mark","#/properties/rating/properties/pass_mark/oneOf/0/oneOf/0/type","type",{type: "integer"},data406));
errors++;
}
var _valid87 = _errs1257 === errors;
if(_valid87){
valid247 = true;
passing87 = 0;
}
const _errs1259 = errors;
if(data406 !== null){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rating/pass_mark","#/properties/rating/properties/pass_mark/oneOf/0/oneOf/1/type","type",{type: "null"},data406));
errors++;
}
var _valid87 = _errs1259 === errors;
if(_valid87 && valid247){
valid247 = false;
passing87 = [passing87, 1];
}
else {
if(_valid87){
valid247 = true;
passing87 = 1;
}
}
if(!valid247){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rating/pass_mark","#/properties/rating/properties/pass_mark/oneOf/0/oneOf","oneOf",{passingSchemas: passing87},data406));
errors++;
}
else {
errors = _errs1256;
if(vErrors !== null){
if(_errs1256){
vErrors.length = _errs1256;
}
else {
vErrors = null;
}
}
}
var _valid86 = _errs1255 === errors;
if(_valid86){
valid246 = true;
passing86 = 0;
}
const _errs1261 = errors;
if(data406 && typeof data406 == "object" && !Array.isArray(data406)){
if(data406.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rating/pass_mark","#/properties/rating/properties/pass_mark/oneOf/1/required","required",{missingProperty: "param"},data406));
errors++;
}
for(const key130 in data406){
if(!(((key130 === "param") || (key130 === "by")) || (key130 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rating/pass_mark","#/properties/rating/properties/pass_mark/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key130},data406));
errors++;
}
}
if(data406.param !== undefined){
let data407 = data406.param;
if(typeof data407 === "string"){
if(func2(data407) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rating/pass_mark/param","#/properties/rating/properties/pass_mark/oneOf/1/properties/param/minLength","minLength",{limit: 1},data407));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rating/pass_mark/param","#/properties/rating/properties/pass_mark/oneOf/1/properties/param/type","type",{type: "string"},data407));
errors++;
}
}
if(data406.by !== undefined){
let data408 = data406.by;
const _errs1267 = errors;
let valid249 = false;
let passing88 = null;
const _errs1268 = errors;
if(typeof data408 === "string"){
if(func2(data408) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rating/pass_mark/by","#/properties/rating/properties/pass_mark/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data408));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rating/pass_mark/by","#/properties/rating/properties/pass_mark/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data408));
errors++;
}
var _valid88 = _errs1268 === errors;
if(_valid88){
valid249 = true;
passing88 = 0;
}
const _errs1270 = errors;
if(data408 && typeof data408 == "object" && !Array.isArray(data408)){
if(data408.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rating/pass_mark/by","#/properties/rating/properties/pass_mark/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data408));
errors++;
}
for(const key131 in data408){
if(!(key131 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rating/pass_mark/by","#/properties/rating/properties/pass_mark/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key131},data408));
errors++;
}
}
if(data408.param !== undefined){
let data409 = data408.param;
if(typeof data409 === "string"){
if(func2(data409) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rating/pass_mark/by/param","#/properties/rating/properties/pass_mark/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data409));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rating/pass_mark/by/param","#/properties/rating/properties/pass_mark/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data409));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rating/pass_mark/by","#/properties/rating/properties/pass_mark/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data408));
errors++;
}
var _valid88 = _errs1270 === errors;
if(_valid88 && valid249){
valid249 = false;
passing88 = [passing88, 1];
}
else {
if(_valid88){
valid249 = true;
passing88 = 1;
}
}
if(!valid249){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rating/pass_mark/by","#/properties/rating/properties/pass_mark/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing88},data408));
errors++;
}
else {
errors = _errs1267;
if(vErrors !== null){
if(_errs1267){
vErrors.length = _errs1267;
}
else {
vErrors = null;
}
}
}
}
if(data406.part !== undefined){
let data410 = data406.part;
if(typeof data410 === "string"){
if(func2(data410) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rating/pass_mark/part","#/properties/rating/properties/pass_mark/oneOf/1/properties/part/minLength","minLength",{limit: 1},data410));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rating/pass_mark/part","#/properties/rating/properties/pass_mark/oneOf/1/properties/part/type","type",{type: "string"},data410));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rating/pass_mark","#/properties/rating/properties/pass_mark/oneOf/1/type","type",{type: "object"},data406));
errors++;
}
var _valid86 = _errs1261 === errors;
if(_valid86 && valid246){
valid246 = false;
passing86 = [passing86, 1];
}
else {
if(_valid86){
valid246 = true;
passing86 = 1;
}
}
if(!valid246){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rating/pass_mark","#/properties/rating/properties/pass_mark/oneOf","oneOf",{passingSchemas: passing86},data406));
errors++;
}
else {
errors = _errs1254;
if(vErrors !== null){
if(_errs1254){
vErrors.length = _errs1254;
}
else {
vErrors = null;
}
}
}
}
if(data405.conditions !== undefined){
let data411 = data405.conditions;
const _errs1278 = errors;
let valid251 = false;
let passing89 = null;
const _errs1279 = errors;
if(Array.isArray(data411)){
const len15 = data411.length;
for(let i15=0; i15<len15; i15++){
let data412 = data411[i15];
if(typeof data412 === "string"){
if(func2(data412) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rating/conditions/" + i15,"#/properties/rating/properties/conditions/oneOf/0/items/minLength","minLength",{limit: 1},data412));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rating/conditions/" + i15,"#/properties/rating/properties/conditions/oneOf/0/items/type","type",{type: "string"},data412));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rating/conditions","#/properties/rating/properties/conditions/oneOf/0/type","type",{type: "array"},data411));
errors++;
}
var _valid89 = _errs1279 === errors;
if(_valid89){
valid251 = true;
passing89 = 0;
}
const _errs1283 = errors;
if(data411 && typeof data411 == "object" && !Array.isArray(data411)){
if(data411.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rating/conditions","#/properties/rating/properties/conditions/oneOf/1/required","required",{missingProperty: "param"},data411));
errors++;
}
for(const key132 in data411){
if(!(((key132 === "param") || (key132 === "by")) || (key132 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rating/conditions","#/properties/rating/properties/conditions/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key132},data411));
errors++;
}
}
if(data411.param !== undefined){
let data413 = data411.param;
if(typeof data413 === "string"){
if(func2(data413) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rating/conditions/param","#/properties/rating/properties/conditions/oneOf/1/properties/param/minLength","minLength",{limit: 1},data413));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rating/conditions/param","#/properties/rating/properties/conditions/oneOf/1/properties/param/type","type",{type: "string"},data413));
errors++;
}
}
if(data411.by !== undefined){
let data414 = data411.by;
const _errs1289 = errors;
let valid255 = false;
let passing90 = null;
const _errs1290 = errors;
if(typeof data414 === "string"){
if(func2(data414) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rating/conditions/by","#/properties/rating/properties/conditions/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data414));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rating/conditions/by","#/properties/rating/properties/conditions/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data414));
errors++;
}
var _valid90 = _errs1290 === errors;
if(_valid90){
valid255 = true;
passing90 = 0;
}
const _errs1292 = errors;
if(data414 && typeof data414 == "object" && !Array.isArray(data414)){
if(data414.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rating/conditions/by","#/properties/rating/properties/conditions/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data414));
errors++;
}
for(const key133 in data414){
if(!(key133 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rating/conditions/by","#/properties/rating/properties/conditions/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key133},data414));
errors++;
}
}
if(data414.param !== undefined){
let data415 = data414.param;
if(typeof data415 === "string"){
if(func2(data415) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rating/conditions/by/param","#/properties/rating/properties/conditions/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data415));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rating/conditions/by/param","#/properties/rating/properties/conditions/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data415));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rating/conditions/by","#/properties/rating/properties/conditions/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data414));
errors++;
}
var _valid90 = _errs1292 === errors;
if(_valid90 && valid255){
valid255 = false;
passing90 = [passing90, 1];
}
else {
if(_valid90){
valid255 = true;
passing90 = 1;
}
}
if(!valid255){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rating/conditions/by","#/properties/rating/properties/conditions/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing90},data414));
errors++;
}
else {
errors = _errs1289;
if(vErrors !== null){
if(_errs1289){
vErrors.length = _errs1289;
}
else {
vErrors = null;
}
}
}
}
if(data411.part !== undefined){
let data416 = data411.part;
if(typeof data416 === "string"){
if(func2(data416) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rating/conditions/part","#/properties/rating/properties/conditions/oneOf/1/properties/part/minLength","minLength",{limit: 1},data416));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rating/conditions/part","#/properties/rating/properties/conditions/oneOf/1/properties/part/type","type",{type: "string"},data416));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rating/conditions","#/properties/rating/properties/conditions/oneOf/1/type","type",{type: "object"},data411));
errors++;
}
var _valid89 = _errs1283 === errors;
if(_valid89 && valid251){
valid251 = false;
passing89 = [passing89, 1];
}
else {
if(_valid89){
valid251 = true;
passing89 = 1;
}
}
if(!valid251){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rating/conditions","#/properties/rating/properties/conditions/oneOf","oneOf",{passingSchemas: passing89},data411));
errors++;
}
else {
errors = _errs1278;
if(vErrors !== null){
if(_errs1278){
vErrors.length = _errs1278;
}
else {
vErrors = null;
}
}
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rating","#/properties/rating/type","type",{type: "object"},data405));
errors++;
}
}
if(data.findings !== undefined){
let data417 = data.findings;
if(data417 && typeof data417 == "object" && !Array.isArray(data417)){
for(const key134 in data417){
if(!(((key134 === "where") || (key134 === "roles")) || (key134 === "procedure"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings","#/properties/findings/additionalProperties","additionalProperties",{additionalProperty: key134},data417));
errors++;
}
}
if(data417.where !== undefined){
let data418 = data417.where;
const _errs1303 = errors;
let valid258 = false;
let passing91 = null;
const _errs1304 = errors;
if(typeof data418 === "string"){
if(func2(data418) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/where","#/properties/findings/properties/where/oneOf/0/minLength","minLength",{limit: 1},data418));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/where","#/properties/findings/properties/where/oneOf/0/type","type",{type: "string"},data418));
errors++;
}
var _valid91 = _errs1304 === errors;
if(_valid91){
valid258 = true;
passing91 = 0;
}
const _errs1306 = errors;
if(data418 && typeof data418 == "object" && !Array.isArray(data418)){
if(data418.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/where","#/properties/findings/properties/where/oneOf/1/required","required",{missingProperty: "param"},data418));
errors++;
}
for(const key135 in data418){
if(!(((key135 === "param") || (key135 === "by")) || (key135 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/where","#/properties/findings/properties/where/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key135},data418));
errors++;
}
}
if(data418.param !== undefined){
let data419 = data418.param;
if(typeof data419 === "string"){
if(func2(data419) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/where/param","#/properties/findings/properties/where/oneOf/1/properties/param/minLength","minLength",{limit: 1},data419));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/where/param","#/properties/findings/properties/where/oneOf/1/properties/param/type","type",{type: "string"},data419));
errors++;
}
}
if(data418.by !== undefined){
let data420 = data418.by;
const _errs1312 = errors;
let valid260 = false;
let passing92 = null;
const _errs1313 = errors;
if(typeof data420 === "string"){
if(func2(data420) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/where/by","#/properties/findings/properties/where/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data420));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/where/by","#/properties/findings/properties/where/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data420));
errors++;
}
var _valid92 = _errs1313 === errors;
if(_valid92){
valid260 = true;
passing92 = 0;
}
const _errs1315 = errors;
if(data420 && typeof data420 == "object" && !Array.isArray(data420)){
if(data420.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/where/by","#/properties/findings/properties/where/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data420));
errors++;
}
for(const key136 in data420){
if(!(key136 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/where/by","#/properties/findings/properties/where/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key136},data420));
errors++;
}
}
if(data420.param !== undefined){
let data421 = data420.param;
if(typeof data421 === "string"){
if(func2(data421) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/where/by/param","#/properties/findings/properties/where/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data421));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/where/by/param","#/properties/findings/properties/where/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data421));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/where/by","#/properties/findings/properties/where/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data420));
errors++;
}
var _valid92 = _errs1315 === errors;
if(_valid92 && valid260){
valid260 = false;
passing92 = [passing92, 1];
}
else {
if(_valid92){
valid260 = true;
passing92 = 1;
}
}
if(!valid260){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/where/by","#/properties/findings/properties/where/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing92},data420));
errors++;
}
else {
errors = _errs1312;
if(vErrors !== null){
if(_errs1312){
vErrors.length = _errs1312;
}
else {
vErrors = null;
}
}
}
}
if(data418.part !== undefined){
let data422 = data418.part;
if(typeof data422 === "string"){
if(func2(data422) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/where/part","#/properties/findings/properties/where/oneOf/1/properties/part/minLength","minLength",{limit: 1},data422));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/where/part","#/properties/findings/properties/where/oneOf/1/properties/part/type","type",{type: "string"},data422));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/where","#/properties/findings/properties/where/oneOf/1/type","type",{type: "object"},data418));
errors++;
}
var _valid91 = _errs1306 === errors;
if(_valid91 && valid258){
valid258 = false;
passing91 = [passing91, 1];
}
else {
if(_valid91){
valid258 = true;
passing91 = 1;
}
}
if(!valid258){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/where","#/properties/findings/properties/where/oneOf","oneOf",{passingSchemas: passing91},data418));
errors++;
}
else {
errors = _errs1303;
if(vErrors !== null){
if(_errs1303){
vErrors.length = _errs1303;
}
else {
vErrors = null;
}
}
}
}
if(data417.roles !== undefined){
let data423 = data417.roles;
const _errs1323 = errors;
let valid262 = false;
let passing93 = null;
const _errs1324 = errors;
if(Array.isArray(data423)){
const len16 = data423.length;
for(let i16=0; i16<len16; i16++){
let data424 = data423[i16];
if(typeof data424 === "string"){
if(func2(data424) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/roles/" + i16,"#/properties/findings/properties/roles/oneOf/0/items/minLength","minLength",{limit: 1},data424));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/roles/" + i16,"#/properties/findings/properties/roles/oneOf/0/items/type","type",{type: "string"},data424));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/roles","#/properties/findings/properties/roles/oneOf/0/type","type",{type: "array"},data423));
errors++;
}
var _valid93 = _errs1324 === errors;
if(_valid93){
valid262 = true;
passing93 = 0;
}
const _errs1328 = errors;
if(data423 && typeof data423 == "object" && !Array.isArray(data423)){
if(data423.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/roles","#/properties/findings/properties/roles/oneOf/1/required","required",{missingProperty: "param"},data423));
errors++;
}
for(const key137 in data423){
if(!(((key137 === "param") || (key137 === "by")) || (key137 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/roles","#/properties/findings/properties/roles/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key137},data423));
errors++;
}
}
if(data423.param !== undefined){
let data425 = data423.param;
if(typeof data425 === "string"){
if(func2(data425) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/roles/param","#/properties/findings/properties/roles/oneOf/1/properties/param/minLength","minLength",{limit: 1},data425));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/roles/param","#/properties/findings/properties/roles/oneOf/1/properties/param/type","type",{type: "string"},data425));
errors++;
}
}
if(data423.by !== undefined){
let data426 = data423.by;
const _errs1334 = errors;
let valid266 = false;
let passing94 = null;
const _errs1335 = errors;
if(typeof data426 === "string"){
if(func2(data426) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/roles/by","#/properties/findings/properties/roles/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data426));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/roles/by","#/properties/findings/properties/roles/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data426));
errors++;
}
var _valid94 = _errs1335 === errors;
if(_valid94){
valid266 = true;
passing94 = 0;
}
const _errs1337 = errors;
if(data426 && typeof data426 == "object" && !Array.isArray(data426)){
if(data426.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/roles/by","#/properties/findings/properties/roles/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data426));
errors++;
}
for(const key138 in data426){
if(!(key138 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/roles/by","#/properties/findings/properties/roles/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key138},data426));
errors++;
}
}
if(data426.param !== undefined){
let data427 = data426.param;
if(typeof data427 === "string"){
if(func2(data427) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/roles/by/param","#/properties/findings/properties/roles/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data427));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/roles/by/param","#/properties/findings/properties/roles/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data427));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/roles/by","#/properties/findings/properties/roles/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data426));
errors++;
}
var _valid94 = _errs1337 === errors;
if(_valid94 && valid266){
valid266 = false;
passing94 = [passing94, 1];
}
else {
if(_valid94){
valid266 = true;
passing94 = 1;
}
}
if(!valid266){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/roles/by","#/properties/findings/properties/roles/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing94},data426));
errors++;
}
else {
errors = _errs1334;
if(vErrors !== null){
if(_errs1334){
vErrors.length = _errs1334;
}
else {
vErrors = null;
}
}
}
}
if(data423.part !== undefined){
let data428 = data423.part;
if(typeof data428 === "string"){
if(func2(data428) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/roles/part","#/properties/findings/properties/roles/oneOf/1/properties/part/minLength","minLength",{limit: 1},data428));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/roles/part","#/properties/findings/properties/roles/oneOf/1/properties/part/type","type",{type: "string"},data428));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/roles","#/properties/findings/properties/roles/oneOf/1/type","type",{type: "object"},data423));
errors++;
}
var _valid93 = _errs1328 === errors;
if(_valid93 && valid262){
valid262 = false;
passing93 = [passing93, 1];
}
else {
if(_valid93){
valid262 = true;
passing93 = 1;
}
}
if(!valid262){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/roles","#/properties/findings/properties/roles/oneOf","oneOf",{passingSchemas: passing93},data423));
errors++;
}
else {
errors = _errs1323;
if(vErrors !== null){
if(_errs1323){
vErrors.length = _errs1323;
}
else {
vErrors = null;
}
}
}
}
if(data417.procedure !== undefined){
let data429 = data417.procedure;
const _errs1345 = errors;
let valid268 = false;
let passing95 = null;
const _errs1346 = errors;
if(data429 && typeof data429 == "object" && !Array.isArray(data429)){
for(const key139 in data429){
if(!((key139 === "reply_workdays") || (key139 === "suspends"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/procedure","#/properties/findings/properties/procedure/oneOf/0/additionalProperties","additionalProperties",{additionalProperty: key139},data429));
errors++;
}
}
if(data429.reply_workdays !== undefined){
let data430 = data429.reply_workdays;
const _errs1350 = errors;
let valid270 = false;
let passing96 = null;
const _errs1351 = errors;
if(!(((typeof data430 == "number") && (!(data430 % 1) && !isNaN(data430))) && (isFinite(data430)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/procedure/reply_workdays","#/properties/findings/properties/procedure/oneOf/0/properties/reply_workdays/oneOf/0/type","type",{type: "integer"},data430));
errors++;
}
if((typeof data430 == "number") && (isFinite(data430))){
if(data430 < 0 || isNaN(data430)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/procedure/reply_workdays","#/properties/findings/properties/procedure/oneOf/0/properties/reply_workdays/oneOf/0/minimum","minimum",{comparison: ">=", limit: 0},data430));
errors++;
}
}
var _valid96 = _errs1351 === errors;
if(_valid96){
valid270 = true;
passing96 = 0;
}
const _errs1353 = errors;
if(data430 !== null){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/procedure/reply_workdays","#/properties/findings/properties/procedure/oneOf/0/properties/reply_workdays/oneOf/1/type","type",{type: "null"},data430));
errors++;
}
var _valid96 = _errs1353 === errors;
if(_valid96 && valid270){
valid270 = false;
passing96 = [passing96, 1];
}
else {
if(_valid96){
valid270 = true;
passing96 = 1;
}
}
if(!valid270){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/procedure/reply_workdays","#/properties/findings/properties/procedure/oneOf/0/properties/reply_workdays/oneOf","oneOf",{passingSchemas: passing96},data430));
errors++;
}
else {
errors = _errs1350;
if(vErrors !== null){
if(_errs1350){
vErrors.length = _errs1350;
}
else {
vErrors = null;
}
}
}
}
if(data429.suspends !== undefined){
let data431 = data429.suspends;
if(typeof data431 !== "boolean"){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/procedure/suspends","#/properties/findings/properties/procedure/oneOf/0/properties/suspends/type","type",{type: "boolean"},data431));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/procedure","#/properties/findings/properties/procedure/oneOf/0/type","type",{type: "object"},data429));
errors++;
}
var _valid95 = _errs1346 === errors;
if(_valid95){
valid268 = true;
passing95 = 0;
var props92 = true;
}
const _errs1357 = errors;
if(data429 && typeof data429 == "object" && !Array.isArray(data429)){
if(data429.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/procedure","#/properties/findings/properties/procedure/oneOf/1/required","required",{missingProperty: "param"},data429));
errors++;
}
for(const key140 in data429){
if(!(((key140 === "param") || (key140 === "by")) || (key140 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/procedure","#/properties/findings/properties/procedure/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key140},data429));
errors++;
}
}
if(data429.param !== undefined){
let data432 = data429.param;
if(typeof data432 === "string"){
if(func2(data432) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/procedure/param","#/properties/findings/properties/procedure/oneOf/1/properties/param/minLength","minLength",{limit: 1},data432));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/procedure/param","#/properties/findings/properties/procedure/oneOf/1/properties/param/type","type",{type: "string"},data432));
errors++;
}
}
if(data429.by !== undefined){
let data433 = data429.by;
const _errs1363 = errors;
let valid272 = false;
let passing97 = null;
const _errs1364 = errors;
if(typeof data433 === "string"){
if(func2(data433) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/procedure/by","#/properties/findings/properties/procedure/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data433));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/procedure/by","#/properties/findings/properties/procedure/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data433));
errors++;
}
var _valid97 = _errs1364 === errors;
if(_valid97){
valid272 = true;
passing97 = 0;
}
const _errs1366 = errors;
if(data433 && typeof data433 == "object" && !Array.isArray(data433)){
if(data433.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/procedure/by","#/properties/findings/properties/procedure/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data433));
errors++;
}
for(const key141 in data433){
if(!(key141 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/procedure/by","#/properties/findings/properties/procedure/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key141},data433));
errors++;
}
}
if(data433.param !== undefined){
let data434 = data433.param;
if(typeof data434 === "string"){
if(func2(data434) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/procedure/by/param","#/properties/findings/properties/procedure/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data434));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/procedure/by/param","#/properties/findings/properties/procedure/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data434));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/procedure/by","#/properties/findings/properties/procedure/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data433));
errors++;
}
var _valid97 = _errs1366 === errors;
if(_valid97 && valid272){
valid272 = false;
passing97 = [passing97, 1];
}
else {
if(_valid97){
valid272 = true;
passing97 = 1;
}
}
if(!valid272){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/procedure/by","#/properties/findings/properties/procedure/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing97},data433));
errors++;
}
else {
errors = _errs1363;
if(vErrors !== null){
if(_errs1363){
vErrors.length = _errs1363;
}
else {
vErrors = null;
}
}
}
}
if(data429.part !== undefined){
let data435 = data429.part;
if(typeof data435 === "string"){
if(func2(data435) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/procedure/part","#/properties/findings/properties/procedure/oneOf/1/properties/part/minLength","minLength",{limit: 1},data435));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/procedure/part","#/properties/findings/properties/procedure/oneOf/1/properties/part/type","type",{type: "string"},data435));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/procedure","#/properties/findings/properties/procedure/oneOf/1/type","type",{type: "object"},data429));
errors++;
}
var _valid95 = _errs1357 === errors;
if(_valid95 && valid268){
valid268 = false;
passing95 = [passing95, 1];
}
else {
if(_valid95){
valid268 = true;
passing95 = 1;
if(props92 !== true){
props92 = true;
}
}
}
if(!valid268){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/procedure","#/properties/findings/properties/procedure/oneOf","oneOf",{passingSchemas: passing95},data429));
errors++;
}
else {
errors = _errs1345;
if(vErrors !== null){
if(_errs1345){
vErrors.length = _errs1345;
}
else {
vErrors = null;
}
}
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings","#/properties/findings/type","type",{type: "object"},data417));
errors++;
}
}
if(data.period !== undefined){
let data436 = data.period;
if(data436 && typeof data436 == "object" && !Array.isArray(data436)){
if(data436.each === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/period","#/properties/period/required","required",{missingProperty: "each"},data436));
errors++;
}
if(data436.combine === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/period","#/properties/period/required","required",{missingProperty: "combine"},data436));
errors++;
}
for(const key142 in data436){
if(!((((((key142 === "each") || (key142 === "align")) || (key142 === "partial")) || (key142 === "running")) || (key142 === "combine")) || (key142 === "round"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/period","#/properties/period/additionalProperties","additionalProperties",{additionalProperty: key142},data436));
errors++;
}
}
if(data436.each !== undefined){
let data437 = data436.each;
if(!(((((data437 === "month") || (data437 === "quarter")) || (data437 === "half")) || (data437 === "year")) || (data437 === "term"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/period/each","#/properties/period/properties/each/enum","enum",{allowedValues: schema31.properties.period.properties.each.enum},data437));
errors++;
}
}
if(data436.align !== undefined){
let data438 = data436.align;
if(!((data438 === "calendar") || (data438 === "term"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/period/align","#/properties/period/properties/align/enum","enum",{allowedValues: schema31.properties.period.properties.align.enum},data438));
errors++;
}
}
if(data436.partial !== undefined){
let data439 = data436.partial;
if(!(((data439 === "keep") || (data439 === "exclude")) || (data439 === "merge"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/period/partial","#/properties/period/properties/partial/enum","enum",{allowedValues: schema31.properties.period.properties.partial.enum},data439));
errors++;
}
}
if(data436.running !== undefined){
let data440 = data436.running;
if(!((data440 === "include") || (data440 === "exclude"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/period/running","#/properties/period/properties/running/enum","enum",{allowedValues: schema31.properties.period.properties.running.enum},data440));
errors++;
}
}
if(data436.combine !== undefined){
let data441 = data436.combine;
if(!(((((data441 === "mean") || (data441 === "sum")) || (data441 === "min")) || (data441 === "max")) || (data441 === "last"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/period/combine","#/properties/period/properties/combine/enum","enum",{allowedValues: schema31.properties.period.properties.combine.enum},data441));
errors++;
}
}
if(data436.round !== undefined){
let data442 = data436.round;
if(data442 && typeof data442 == "object" && !Array.isArray(data442)){
if(data442.mode === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/period/round","#/properties/period/properties/round/required","required",{missingProperty: "mode"},data442));
errors++;
}
for(const key143 in data442){
if(!(((key143 === "digits") || (key143 === "step")) || (key143 === "mode"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/period/round","#/properties/period/properties/round/additionalProperties","additionalProperties",{additionalProperty: key143},data442));
errors++;
}
}
if(data442.digits !== undefined){
let data443 = data442.digits;
if(!(((typeof data443 == "number") && (!(data443 % 1) && !isNaN(data443))) && (isFinite(data443)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/period/round/digits","#/properties/period/properties/round/properties/digits/type","type",{type: "integer"},data443));
errors++;
}
if((typeof data443 == "number") && (isFinite(data443))){
if(data443 > 4 || isNaN(data443)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/period/round/digits","#/properties/period/properties/round/properties/digits/maximum","maximum",{comparison: "<=", limit: 4},data443));
errors++;
}
if(data443 < 0 || isNaN(data443)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/period/round/digits","#/properties/period/properties/round/properties/digits/minimum","minimum",{comparison: ">=", limit: 0},data443));
errors++;
}
}
}
if(data442.step !== undefined){
let data444 = data442.step;
if(typeof data444 === "string"){
if(!pattern5.test(data444)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/period/round/step","#/properties/period/properties/round/properties/step/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data444));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/period/round/step","#/properties/period/properties/round/properties/step/type","type",{type: "string"},data444));
errors++;
}
}
if(data442.mode !== undefined){
let data445 = data442.mode;
if(!((((data445 === "half-up") || (data445 === "half-even")) || (data445 === "floor")) || (data445 === "ceil"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/period/round/mode","#/properties/period/properties/round/properties/mode/enum","enum",{allowedValues: schema31.properties.period.properties.round.properties.mode.enum},data445));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/period/round","#/properties/period/properties/round/type","type",{type: "object"},data442));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/period","#/properties/period/type","type",{type: "object"},data436));
errors++;
}
}
if(data.weights !== undefined){
let data446 = data.weights;
if((!(((typeof data446 == "number") && (!(data446 % 1) && !isNaN(data446))) && (isFinite(data446)))) && (typeof data446 !== "string")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/weights","#/properties/weights/type","type",{type: schema31.properties.weights.type},data446));
errors++;
}
if((typeof data446 == "number") && (isFinite(data446))){
if(data446 < 0 || isNaN(data446)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/weights","#/properties/weights/minimum","minimum",{comparison: ">=", limit: 0},data446));
errors++;
}
}
if(typeof data446 === "string"){
if(!pattern5.test(data446)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/weights","#/properties/weights/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data446));
errors++;
}
}
}
if(data.not_applicable !== undefined){
let data447 = data.not_applicable;
if(data447 && typeof data447 == "object" && !Array.isArray(data447)){
for(const key144 in data447){
if(!((key144 === "as") || (key144 === "within"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/not_applicable","#/properties/not_applicable/additionalProperties","additionalProperties",{additionalProperty: key144},data447));
errors++;
}
}
if(data447.as !== undefined){
let data448 = data447.as;
if(!(((data448 === "redistribute") || (data448 === "full")) || (data448 === "zero"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/not_applicable/as","#/properties/not_applicable/properties/as/enum","enum",{allowedValues: schema31.properties.not_applicable.properties.as.enum},data448));
errors++;
}
}
if(data447.within !== undefined){
let data449 = data447.within;
if(!((data449 === "sheet") || (data449 === "group"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/not_applicable/within","#/properties/not_applicable/properties/within/enum","enum",{allowedValues: schema31.properties.not_applicable.properties.within.enum},data449));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/not_applicable","#/properties/not_applicable/type","type",{type: "object"},data447));
errors++;
}
}
if(data.total !== undefined){
let data450 = data.total;
if(data450 && typeof data450 == "object" && !Array.isArray(data450)){
for(const key145 in data450){
if(!((((key145 === "max") || (key145 === "cap")) || (key145 === "period_max")) || (key145 === "period_cap"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/total","#/properties/total/additionalProperties","additionalProperties",{additionalProperty: key145},data450));
errors++;
}
}
if(data450.max !== undefined){
let data451 = data450.max;
if(((!(((typeof data451 == "number") && (!(data451 % 1) && !isNaN(data451))) && (isFinite(data451)))) && (typeof data451 !== "string")) && (!(data451 && typeof data451 == "object" && !Array.isArray(data451)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/total/max","#/properties/total/properties/max/type","type",{type: schema31.properties.total.properties.max.type},data451));
errors++;
}
if((typeof data451 == "number") && (isFinite(data451))){
if(data451 < 0 || isNaN(data451)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/total/max","#/properties/total/properties/max/minimum","minimum",{comparison: ">=", limit: 0},data451));
errors++;
}
}
if(typeof data451 === "string"){
if(!pattern5.test(data451)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/total/max","#/properties/total/properties/max/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data451));
errors++;
}
}
}
if(data450.cap !== undefined){
let data452 = data450.cap;
if(((!(((typeof data452 == "number") && (!(data452 % 1) && !isNaN(data452))) && (isFinite(data452)))) && (typeof data452 !== "string")) && (!(data452 && typeof data452 == "object" && !Array.isArray(data452)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/total/cap","#/properties/total/properties/cap/type","type",{type: schema31.properties.total.properties.cap.type},data452));
errors++;
}
if((typeof data452 == "number") && (isFinite(data452))){
if(data452 < 0 || isNaN(data452)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/total/cap","#/properties/total/properties/cap/minimum","minimum",{comparison: ">=", limit: 0},data452));
errors++;
}
}
if(typeof data452 === "string"){
if(!pattern5.test(data452)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/total/cap","#/properties/total/properties/cap/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data452));
errors++;
}
}
}
if(data450.period_max !== undefined){
let data453 = data450.period_max;
if(((!(((typeof data453 == "number") && (!(data453 % 1) && !isNaN(data453))) && (isFinite(data453)))) && (typeof data453 !== "string")) && (!(data453 && typeof data453 == "object" && !Array.isArray(data453)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/total/period_max","#/properties/total/properties/period_max/type","type",{type: schema31.properties.total.properties.period_max.type},data453));
errors++;
}
if((typeof data453 == "number") && (isFinite(data453))){
if(data453 < 0 || isNaN(data453)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/total/period_max","#/properties/total/properties/period_max/minimum","minimum",{comparison: ">=", limit: 0},data453));
errors++;
}
}
if(typeof data453 === "string"){
if(!pattern5.test(data453)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/total/period_max","#/properties/total/properties/period_max/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data453));
errors++;
}
}
}
if(data450.period_cap !== undefined){
let data454 = data450.period_cap;
if(((!(((typeof data454 == "number") && (!(data454 % 1) && !isNaN(data454))) && (isFinite(data454)))) && (typeof data454 !== "string")) && (!(data454 && typeof data454 == "object" && !Array.isArray(data454)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/total/period_cap","#/properties/total/properties/period_cap/type","type",{type: schema31.properties.total.properties.period_cap.type},data454));
errors++;
}
if((typeof data454 == "number") && (isFinite(data454))){
if(data454 < 0 || isNaN(data454)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/total/period_cap","#/properties/total/properties/period_cap/minimum","minimum",{comparison: ">=", limit: 0},data454));
errors++;
}
}
if(typeof data454 === "string"){
if(!pattern5.test(data454)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/total/period_cap","#/properties/total/properties/period_cap/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data454));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/total","#/properties/total/type","type",{type: "object"},data450));
errors++;
}
}
if(data.triggers !== undefined){
let data455 = data.triggers;
if(Array.isArray(data455)){
const len17 = data455.length;
for(let i17=0; i17<len17; i17++){
let data456 = data455[i17];
if(data456 && typeof data456 == "object" && !Array.isArray(data456)){
if(data456.id === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i17,"#/properties/triggers/items/required","required",{missingProperty: "id"},data456));
errors++;
}
if(data456.title === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i17,"#/properties/triggers/items/required","required",{missingProperty: "title"},data456));
errors++;
}
if(data456.of === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i17,"#/properties/triggers/items/required","required",{missingProperty: "of"},data456));
errors++;
}
if(data456.times === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i17,"#/properties/triggers/items/required","required",{missingProperty: "times"},data456));
errors++;
}
for(const key146 in data456){
if(!(func1.call(schema31.properties.triggers.items.properties, key146))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i17,"#/properties/triggers/items/additionalProperties","additionalProperties",{additionalProperty: key146},data456));
errors++;
}
}
if(data456.id !== undefined){
let data457 = data456.id;
if(typeof data457 === "string"){
if(func2(data457) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i17+"/id","#/properties/triggers/items/properties/id/minLength","minLength",{limit: 1},data457));
errors++;
}
if(!pattern4.test(data457)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i17+"/id","#/properties/triggers/items/properties/id/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data457));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i17+"/id","#/properties/triggers/items/properties/id/type","type",{type: "string"},data457));
errors++;
}
}
if(data456.title !== undefined){
let data458 = data456.title;
if(typeof data458 === "string"){
if(func2(data458) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i17+"/title","#/properties/triggers/items/properties/title/minLength","minLength",{limit: 1},data458));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i17+"/title","#/properties/triggers/items/properties/title/type","type",{type: "string"},data458));
errors++;
}
}
if(data456.clause !== undefined){
let data459 = data456.clause;
if(typeof data459 === "string"){
if(func2(data459) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i17+"/clause","#/properties/triggers/items/properties/clause/minLength","minLength",{limit: 1},data459));
errors++;
}
if(!pattern4.test(data459)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i17+"/clause","#/properties/triggers/items/properties/clause/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data459));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i17+"/clause","#/properties/triggers/items/properties/clause/type","type",{type: "string"},data459));
errors++;
}
}
if(data456.of !== undefined){
let data460 = data456.of;
if(typeof data460 === "string"){
if(func2(data460) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i17+"/of","#/properties/triggers/items/properties/of/minLength","minLength",{limit: 1},data460));
errors++;
}
if(!pattern10.test(data460)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i17+"/of","#/properties/triggers/items/properties/of/pattern","pattern",{pattern: "^[a-z0-9-]+(\\.[a-z0-9-]+)*$"},data460));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i17+"/of","#/properties/triggers/items/properties/of/type","type",{type: "string"},data460));
errors++;
}
}
if(data456.period !== undefined){
let data461 = data456.period;
if(data461 && typeof data461 == "object" && !Array.isArray(data461)){
if(data461.each === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i17+"/period","#/properties/triggers/items/properties/period/required","required",{missingProperty: "each"},data461));
errors++;
}
if(data461.combine === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i17+"/period","#/properties/triggers/items/properties/period/required","required",{missingProperty: "combine"},data461));
errors++;
}
for(const key147 in data461){
if(!((((key147 === "each") || (key147 === "align")) || (key147 === "running")) || (key147 === "combine"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i17+"/period","#/properties/triggers/items/properties/period/additionalProperties","additionalProperties",{additionalProperty: key147},data461));
errors++;
}
}
if(data461.each !== undefined){
let data462 = data461.each;
if(!(((((data462 === "month") || (data462 === "quarter")) || (data462 === "half")) || (data462 === "year")) || (data462 === "term"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i17+"/period/each","#/properties/triggers/items/properties/period/properties/each/enum","enum",{allowedValues: schema31.properties.triggers.items.properties.period.properties.each.enum},data462));
errors++;
}
}
if(data461.align !== undefined){
let data463 = data461.align;
if(!((data463 === "calendar") || (data463 === "term"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i17+"/period/align","#/properties/triggers/items/properties/period/properties/align/enum","enum",{allowedValues: schema31.properties.triggers.items.properties.period.properties.align.enum},data463));
errors++;
}
}
if(data461.running !== undefined){
let data464 = data461.running;
if(!((data464 === "include") || (data464 === "exclude"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i17+"/period/running","#/properties/triggers/items/properties/period/properties/running/enum","enum",{allowedValues: schema31.properties.triggers.items.properties.period.properties.running.enum},data464));
errors++;
}
}
if(data461.combine !== undefined){
let data465 = data461.combine;
if(!(((((data465 === "mean") || (data465 === "sum")) || (data465 === "min")) || (data465 === "max")) || (data465 === "last"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i17+"/period/combine","#/properties/triggers/items/properties/period/properties/combine/enum","enum",{allowedValues: schema31.properties.triggers.items.properties.period.properties.combine.enum},data465));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i17+"/period","#/properties/triggers/items/properties/period/type","type",{type: "object"},data461));
errors++;
}
}
if(data456.at_least !== undefined){
let data466 = data456.at_least;
if(((!(((typeof data466 == "number") && (!(data466 % 1) && !isNaN(data466))) && (isFinite(data466)))) && (typeof data466 !== "string")) && (!(data466 && typeof data466 == "object" && !Array.isArray(data466)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i17+"/at_least","#/properties/triggers/items/properties/at_least/type","type",{type: schema31.properties.triggers.items.properties.at_least.type},data466));
errors++;
}
if(typeof data466 === "string"){
if(!pattern7.test(data466)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i17+"/at_least","#/properties/triggers/items/properties/at_least/pattern","pattern",{pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data466));
errors++;
}
}
}
if(data456.above !== undefined){
let data467 = data456.above;
if(((!(((typeof data467 == "number") && (!(data467 % 1) && !isNaN(data467))) && (isFinite(data467)))) && (typeof data467 !== "string")) && (!(data467 && typeof data467 == "object" && !Array.isArray(data467)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i17+"/above","#/properties/triggers/items/properties/above/type","type",{type: schema31.properties.triggers.items.properties.above.type},data467));
errors++;
}
if(typeof data467 === "string"){
if(!pattern7.test(data467)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i17+"/above","#/properties/triggers/items/properties/above/pattern","pattern",{pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data467));
errors++;
}
}
}
if(data456.at_most !== undefined){
let data468 = data456.at_most;
if(((!(((typeof data468 == "number") && (!(data468 % 1) && !isNaN(data468))) && (isFinite(data468)))) && (typeof data468 !== "string")) && (!(data468 && typeof data468 == "object" && !Array.isArray(data468)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i17+"/at_most","#/properties/triggers/items/properties/at_most/type","type",{type: schema31.properties.triggers.items.properties.at_most.type},data468));
errors++;
}
if(typeof data468 === "string"){
if(!pattern7.test(data468)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i17+"/at_most","#/properties/triggers/items/properties/at_most/pattern","pattern",{pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data468));
errors++;
}
}
}
if(data456.below !== undefined){
let data469 = data456.below;
if(((!(((typeof data469 == "number") && (!(data469 % 1) && !isNaN(data469))) && (isFinite(data469)))) && (typeof data469 !== "string")) && (!(data469 && typeof data469 == "object" && !Array.isArray(data469)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i17+"/below","#/properties/triggers/items/properties/below/type","type",{type: schema31.properties.triggers.items.properties.below.type},data469));
errors++;
}
if(typeof data469 === "string"){
if(!pattern7.test(data469)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i17+"/below","#/properties/triggers/items/properties/below/pattern","pattern",{pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data469));
errors++;
}
}
}
if(data456.times !== undefined){
let data470 = data456.times;
if(!(((typeof data470 == "number") && (!(data470 % 1) && !isNaN(data470))) && (isFinite(data470)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i17+"/times","#/properties/triggers/items/properties/times/type","type",{type: "integer"},data470));
errors++;
}
if((typeof data470 == "number") && (isFinite(data470))){
if(data470 > 60 || isNaN(data470)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i17+"/times","#/properties/triggers/items/properties/times/maximum","maximum",{comparison: "<=", limit: 60},data470));
errors++;
}
if(data470 < 1 || isNaN(data470)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i17+"/times","#/properties/triggers/items/properties/times/minimum","minimum",{comparison: ">=", limit: 1},data470));
errors++;
}
}
}
if(data456.consecutive !== undefined){
let data471 = data456.consecutive;
if(typeof data471 !== "boolean"){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i17+"/consecutive","#/properties/triggers/items/properties/consecutive/type","type",{type: "boolean"},data471));
errors++;
}
}
if(data456.again !== undefined){
let data472 = data456.again;
if(!((data472 === "once") || (data472 === "each"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i17+"/again","#/properties/triggers/items/properties/again/enum","enum",{allowedValues: schema31.properties.triggers.items.properties.again.enum},data472));
errors++;
}
}
if(data456.points !== undefined){
let data473 = data456.points;
if(((!(((typeof data473 == "number") && (!(data473 % 1) && !isNaN(data473))) && (isFinite(data473)))) && (typeof data473 !== "string")) && (!(data473 && typeof data473 == "object" && !Array.isArray(data473)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i17+"/points","#/properties/triggers/items/properties/points/type","type",{type: schema31.properties.triggers.items.properties.points.type},data473));
errors++;
}
if((typeof data473 == "number") && (isFinite(data473))){
if(data473 < 0 || isNaN(data473)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i17+"/points","#/properties/triggers/items/properties/points/minimum","minimum",{comparison: ">=", limit: 0},data473));
errors++;
}
}
if(typeof data473 === "string"){
if(!pattern5.test(data473)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i17+"/points","#/properties/triggers/items/properties/points/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data473));
errors++;
}
}
}
if(data456.knockout !== undefined){
let data474 = data456.knockout;
if(!(data474 === "total")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i17+"/knockout","#/properties/triggers/items/properties/knockout/enum","enum",{allowedValues: schema31.properties.triggers.items.properties.knockout.enum},data474));
errors++;
}
}
if(data456.notice !== undefined){
let data475 = data456.notice;
if(typeof data475 === "string"){
if(func2(data475) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i17+"/notice","#/properties/triggers/items/properties/notice/minLength","minLength",{limit: 1},data475));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i17+"/notice","#/properties/triggers/items/properties/notice/type","type",{type: "string"},data475));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i17,"#/properties/triggers/items/type","type",{type: "object"},data456));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers","#/properties/triggers/type","type",{type: "array"},data455));
errors++;
}
}
if(data.payment !== undefined){
let data476 = data.payment;
if(Array.isArray(data476)){
const len18 = data476.length;
for(let i18=0; i18<len18; i18++){
let data477 = data476[i18];
if(data477 && typeof data477 == "object" && !Array.isArray(data477)){
if(data477.id === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18,"#/properties/payment/items/required","required",{missingProperty: "id"},data477));
errors++;
}
if(data477.title === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18,"#/properties/payment/items/required","required",{missingProperty: "title"},data477));
errors++;
}
if(data477.amount === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18,"#/properties/payment/items/required","required",{missingProperty: "amount"},data477));
errors++;
}
for(const key148 in data477){
if(!(func1.call(schema31.properties.payment.items.properties, key148))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18,"#/properties/payment/items/additionalProperties","additionalProperties",{additionalProperty: key148},data477));
errors++;
}
}
if(data477.id !== undefined){
let data478 = data477.id;
if(typeof data478 === "string"){
if(func2(data478) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/id","#/properties/payment/items/properties/id/minLength","minLength",{limit: 1},data478));
errors++;
}
if(!pattern4.test(data478)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/id","#/properties/payment/items/properties/id/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data478));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/id","#/properties/payment/items/properties/id/type","type",{type: "string"},data478));
errors++;
}
}
if(data477.title !== undefined){
let data479 = data477.title;
if(typeof data479 === "string"){
if(func2(data479) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/title","#/properties/payment/items/properties/title/minLength","minLength",{limit: 1},data479));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/title","#/properties/payment/items/properties/title/type","type",{type: "string"},data479));
errors++;
}
}
if(data477.clause !== undefined){
let data480 = data477.clause;
if(typeof data480 === "string"){
if(func2(data480) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/clause","#/properties/payment/items/properties/clause/minLength","minLength",{limit: 1},data480));
errors++;
}
if(!pattern4.test(data480)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/clause","#/properties/payment/items/properties/clause/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data480));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/clause","#/properties/payment/items/properties/clause/type","type",{type: "string"},data480));
errors++;
}
}
if(data477.amount !== undefined){
let data481 = data477.amount;
const _errs1457 = errors;
let valid285 = false;
let passing98 = null;
const _errs1458 = errors;
if(typeof data481 === "string"){
if(!pattern71.test(data481)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/amount","#/properties/payment/items/properties/amount/oneOf/0/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)\\.[0-9]{2}$"},data481));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/amount","#/properties/payment/items/properties/amount/oneOf/0/type","type",{type: "string"},data481));
errors++;
}
var _valid98 = _errs1458 === errors;
if(_valid98){
valid285 = true;
passing98 = 0;
}
const _errs1460 = errors;
if(data481 && typeof data481 == "object" && !Array.isArray(data481)){
if(data481.payment === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/amount","#/properties/payment/items/properties/amount/oneOf/1/required","required",{missingProperty: "payment"},data481));
errors++;
}
for(const key149 in data481){
if(!(key149 === "payment")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/amount","#/properties/payment/items/properties/amount/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key149},data481));
errors++;
}
}
if(data481.payment !== undefined){
let data482 = data481.payment;
if(typeof data482 === "string"){
if(func2(data482) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/amount/payment","#/properties/payment/items/properties/amount/oneOf/1/properties/payment/minLength","minLength",{limit: 1},data482));
errors++;
}
if(!pattern4.test(data482)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/amount/payment","#/properties/payment/items/properties/amount/oneOf/1/properties/payment/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data482));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/amount/payment","#/properties/payment/items/properties/amount/oneOf/1/properties/payment/type","type",{type: "string"},data482));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/amount","#/properties/payment/items/properties/amount/oneOf/1/type","type",{type: "object"},data481));
errors++;
}
var _valid98 = _errs1460 === errors;
if(_valid98 && valid285){
valid285 = false;
passing98 = [passing98, 1];
}
else {
if(_valid98){
valid285 = true;
passing98 = 1;
var props94 = true;
}
const _errs1465 = errors;
if(data481 && typeof data481 == "object" && !Array.isArray(data481)){
if(data481.share === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/amount","#/properties/payment/items/properties/amount/oneOf/2/required","required",{missingProperty: "share"},data481));
errors++;
}
for(const key150 in data481){
if(!(key150 === "share")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/amount","#/properties/payment/items/properties/amount/oneOf/2/additionalProperties","additionalProperties",{additionalProperty: key150},data481));
errors++;
}
}
if(data481.share !== undefined){
let data483 = data481.share;
if(typeof data483 === "string"){
if(!pattern73.test(data483)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/amount/share","#/properties/payment/items/properties/amount/oneOf/2/properties/share/pattern","pattern",{pattern: "^(0(\\.[0-9]+)?|1(\\.0+)?)$"},data483));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/amount/share","#/properties/payment/items/properties/amount/oneOf/2/properties/share/type","type",{type: "string"},data483));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/amount","#/properties/payment/items/properties/amount/oneOf/2/type","type",{type: "object"},data481));
errors++;
}
var _valid98 = _errs1465 === errors;
if(_valid98 && valid285){
valid285 = false;
passing98 = [passing98, 2];
}
else {
if(_valid98){
valid285 = true;
passing98 = 2;
if(props94 !== true){
props94 = true;
}
}
const _errs1470 = errors;
if(data481 && typeof data481 == "object" && !Array.isArray(data481)){
if(data481.by === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/amount","#/properties/payment/items/properties/amount/oneOf/3/required","required",{missingProperty: "by"},data481));
errors++;
}
if(data481.table === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/amount","#/properties/payment/items/properties/amount/oneOf/3/required","required",{missingProperty: "table"},data481));
errors++;
}
for(const key151 in data481){
if(!(((key151 === "by") || (key151 === "table")) || (key151 === "else"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/amount","#/properties/payment/items/properties/amount/oneOf/3/additionalProperties","additionalProperties",{additionalProperty: key151},data481));
errors++;
}
}
if(data481.by !== undefined){
let data484 = data481.by;
if(!(data484 === "period")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/amount/by","#/properties/payment/items/properties/amount/oneOf/3/properties/by/enum","enum",{allowedValues: schema31.properties.payment.items.properties.amount.oneOf[3].properties.by.enum},data484));
errors++;
}
}
if(data481.table !== undefined){
let data485 = data481.table;
if(data485 && typeof data485 == "object" && !Array.isArray(data485)){
if(Object.keys(data485).length < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/amount/table","#/properties/payment/items/properties/amount/oneOf/3/properties/table/minProperties","minProperties",{limit: 1},data485));
errors++;
}
for(const key152 in data485){
let data486 = data485[key152];
if(typeof data486 === "string"){
if(!pattern71.test(data486)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/amount/table/" + key152.replace(/~/g, "~0").replace(/\//g, "~1"),"#/properties/payment/items/properties/amount/oneOf/3/properties/table/additionalProperties/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)\\.[0-9]{2}$"},data486));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/amount/table/" + key152.replace(/~/g, "~0").replace(/\//g, "~1"),"#/properties/payment/items/properties/amount/oneOf/3/properties/table/additionalProperties/type","type",{type: "string"},data486));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/amount/table","#/properties/payment/items/properties/amount/oneOf/3/properties/table/type","type",{type: "object"},data485));
errors++;
}
}
if(data481.else !== undefined){
let data487 = data481.else;
if(typeof data487 === "string"){
if(!pattern71.test(data487)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/amount/else","#/properties/payment/items/properties/amount/oneOf/3/properties/else/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)\\.[0-9]{2}$"},data487));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/amount/else","#/properties/payment/items/properties/amount/oneOf/3/properties/else/type","type",{type: "string"},data487));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/amount","#/properties/payment/items/properties/amount/oneOf/3/type","type",{type: "object"},data481));
errors++;
}
var _valid98 = _errs1470 === errors;
if(_valid98 && valid285){
valid285 = false;
passing98 = [passing98, 3];
}
else {
if(_valid98){
valid285 = true;
passing98 = 3;
if(props94 !== true){
props94 = true;
}
}
const _errs1481 = errors;
if(data481 && typeof data481 == "object" && !Array.isArray(data481)){
if(data481.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/amount","#/properties/payment/items/properties/amount/oneOf/4/required","required",{missingProperty: "param"},data481));
errors++;
}
for(const key153 in data481){
if(!(((key153 === "param") || (key153 === "by")) || (key153 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/amount","#/properties/payment/items/properties/amount/oneOf/4/additionalProperties","additionalProperties",{additionalProperty: key153},data481));
errors++;
}
}
if(data481.param !== undefined){
let data488 = data481.param;
if(typeof data488 === "string"){
if(func2(data488) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/amount/param","#/properties/payment/items/properties/amount/oneOf/4/properties/param/minLength","minLength",{limit: 1},data488));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/amount/param","#/properties/payment/items/properties/amount/oneOf/4/properties/param/type","type",{type: "string"},data488));
errors++;
}
}
if(data481.by !== undefined){
let data489 = data481.by;
const _errs1487 = errors;
let valid291 = false;
let passing99 = null;
const _errs1488 = errors;
if(typeof data489 === "string"){
if(func2(data489) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/amount/by","#/properties/payment/items/properties/amount/oneOf/4/properties/by/oneOf/0/minLength","minLength",{limit: 1},data489));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/amount/by","#/properties/payment/items/properties/amount/oneOf/4/properties/by/oneOf/0/type","type",{type: "string"},data489));
errors++;
}
var _valid99 = _errs1488 === errors;
if(_valid99){
valid291 = true;
passing99 = 0;
}
const _errs1490 = errors;
if(data489 && typeof data489 == "object" && !Array.isArray(data489)){
if(data489.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/amount/by","#/properties/payment/items/properties/amount/oneOf/4/properties/by/oneOf/1/required","required",{missingProperty: "param"},data489));
errors++;
}
for(const key154 in data489){
if(!(key154 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/amount/by","#/properties/payment/items/properties/amount/oneOf/4/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key154},data489));
errors++;
}
}
if(data489.param !== undefined){
let data490 = data489.param;
if(typeof data490 === "string"){
if(func2(data490) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/amount/by/param","#/properties/payment/items/properties/amount/oneOf/4/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data490));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/amount/by/param","#/properties/payment/items/properties/amount/oneOf/4/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data490));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/amount/by","#/properties/payment/items/properties/amount/oneOf/4/properties/by/oneOf/1/type","type",{type: "object"},data489));
errors++;
}
var _valid99 = _errs1490 === errors;
if(_valid99 && valid291){
valid291 = false;
passing99 = [passing99, 1];
}
else {
if(_valid99){
valid291 = true;
passing99 = 1;
}
}
if(!valid291){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/amount/by","#/properties/payment/items/properties/amount/oneOf/4/properties/by/oneOf","oneOf",{passingSchemas: passing99},data489));
errors++;
}
else {
errors = _errs1487;
if(vErrors !== null){
if(_errs1487){
vErrors.length = _errs1487;
}
else {
vErrors = null;
}
}
}
}
if(data481.part !== undefined){
let data491 = data481.part;
if(typeof data491 === "string"){
if(func2(data491) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/amount/part","#/properties/payment/items/properties/amount/oneOf/4/properties/part/minLength","minLength",{limit: 1},data491));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/amount/part","#/properties/payment/items/properties/amount/oneOf/4/properties/part/type","type",{type: "string"},data491));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/amount","#/properties/payment/items/properties/amount/oneOf/4/type","type",{type: "object"},data481));
errors++;
}
var _valid98 = _errs1481 === errors;
if(_valid98 && valid285){
valid285 = false;
passing98 = [passing98, 4];
}
else {
if(_valid98){
valid285 = true;
passing98 = 4;
if(props94 !== true){
props94 = true;
}
}
}
}
}
}
if(!valid285){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/amount","#/properties/payment/items/properties/amount/oneOf","oneOf",{passingSchemas: passing98},data481));
errors++;
}
else {
errors = _errs1457;
if(vErrors !== null){
if(_errs1457){
vErrors.length = _errs1457;
}
else {
vErrors = null;
}
}
}
}
if(data477.from !== undefined){
let data492 = data477.from;
if(!((data492 === "total") || (data492 === "period"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/from","#/properties/payment/items/properties/from/enum","enum",{allowedValues: schema31.properties.payment.items.properties.from.enum},data492));
errors++;
}
}
if(data477.period !== undefined){
let data493 = data477.period;
if(data493 && typeof data493 == "object" && !Array.isArray(data493)){
if(data493.each === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/period","#/properties/payment/items/properties/period/required","required",{missingProperty: "each"},data493));
errors++;
}
if(data493.combine === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/period","#/properties/payment/items/properties/period/required","required",{missingProperty: "combine"},data493));
errors++;
}
for(const key155 in data493){
if(!(((((((key155 === "each") || (key155 === "align")) || (key155 === "running")) || (key155 === "combine")) || (key155 === "only")) || (key155 === "triggers")) || (key155 === "round"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/period","#/properties/payment/items/properties/period/additionalProperties","additionalProperties",{additionalProperty: key155},data493));
errors++;
}
}
if(data493.each !== undefined){
let data494 = data493.each;
if(!(((((data494 === "month") || (data494 === "quarter")) || (data494 === "half")) || (data494 === "year")) || (data494 === "term"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/period/each","#/properties/payment/items/properties/period/properties/each/enum","enum",{allowedValues: schema31.properties.payment.items.properties.period.properties.each.enum},data494));
errors++;
}
}
if(data493.align !== undefined){
let data495 = data493.align;
if(!((data495 === "calendar") || (data495 === "term"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/period/align","#/properties/payment/items/properties/period/properties/align/enum","enum",{allowedValues: schema31.properties.payment.items.properties.period.properties.align.enum},data495));
errors++;
}
}
if(data493.running !== undefined){
let data496 = data493.running;
if(!((data496 === "include") || (data496 === "exclude"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/period/running","#/properties/payment/items/properties/period/properties/running/enum","enum",{allowedValues: schema31.properties.payment.items.properties.period.properties.running.enum},data496));
errors++;
}
}
if(data493.combine !== undefined){
let data497 = data493.combine;
if(!(((((data497 === "mean") || (data497 === "sum")) || (data497 === "min")) || (data497 === "max")) || (data497 === "last"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/period/combine","#/properties/payment/items/properties/period/properties/combine/enum","enum",{allowedValues: schema31.properties.payment.items.properties.period.properties.combine.enum},data497));
errors++;
}
}
if(data493.only !== undefined){
let data498 = data493.only;
if(Array.isArray(data498)){
if(data498.length < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/period/only","#/properties/payment/items/properties/period/properties/only/minItems","minItems",{limit: 1},data498));
errors++;
}
const len19 = data498.length;
for(let i19=0; i19<len19; i19++){
let data499 = data498[i19];
if(typeof data499 === "string"){
if(func2(data499) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/period/only/" + i19,"#/properties/payment/items/properties/period/properties/only/items/minLength","minLength",{limit: 1},data499));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/period/only/" + i19,"#/properties/payment/items/properties/period/properties/only/items/type","type",{type: "string"},data499));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/period/only","#/properties/payment/items/properties/period/properties/only/type","type",{type: "array"},data498));
errors++;
}
}
if(data493.triggers !== undefined){
let data500 = data493.triggers;
if(!(data500 === true)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/period/triggers","#/properties/payment/items/properties/period/properties/triggers/enum","enum",{allowedValues: schema31.properties.payment.items.properties.period.properties.triggers.enum},data500));
errors++;
}
}
if(data493.round !== undefined){
let data501 = data493.round;
if(data501 && typeof data501 == "object" && !Array.isArray(data501)){
if(data501.mode === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/period/round","#/properties/payment/items/properties/period/properties/round/required","required",{missingProperty: "mode"},data501));
errors++;
}
for(const key156 in data501){
if(!(((key156 === "digits") || (key156 === "step")) || (key156 === "mode"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/period/round","#/properties/payment/items/properties/period/properties/round/additionalProperties","additionalProperties",{additionalProperty: key156},data501));
errors++;
}
}
if(data501.digits !== undefined){
let data502 = data501.digits;
if(!(((typeof data502 == "number") && (!(data502 % 1) && !isNaN(data502))) && (isFinite(data502)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/period/round/digits","#/properties/payment/items/properties/period/properties/round/properties/digits/type","type",{type: "integer"},data502));
errors++;
}
if((typeof data502 == "number") && (isFinite(data502))){
if(data502 > 4 || isNaN(data502)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/period/round/digits","#/properties/payment/items/properties/period/properties/round/properties/digits/maximum","maximum",{comparison: "<=", limit: 4},data502));
errors++;
}
if(data502 < 0 || isNaN(data502)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/period/round/digits","#/properties/payment/items/properties/period/properties/round/properties/digits/minimum","minimum",{comparison: ">=", limit: 0},data502));
errors++;
}
}
}
if(data501.step !== undefined){
let data503 = data501.step;
if(typeof data503 === "string"){
if(!pattern5.test(data503)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/period/round/step","#/properties/payment/items/properties/period/properties/round/properties/step/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data503));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/period/round/step","#/properties/payment/items/properties/period/properties/round/properties/step/type","type",{type: "string"},data503));
errors++;
}
}
if(data501.mode !== undefined){
let data504 = data501.mode;
if(!((((data504 === "half-up") || (data504 === "half-even")) || (data504 === "floor")) || (data504 === "ceil"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/period/round/mode","#/properties/payment/items/properties/period/properties/round/properties/mode/enum","enum",{allowedValues: schema31.properties.payment.items.properties.period.properties.round.properties.mode.enum},data504));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/period/round","#/properties/payment/items/properties/period/properties/round/type","type",{type: "object"},data501));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/period","#/properties/payment/items/properties/period/type","type",{type: "object"},data493));
errors++;
}
}
if(data477.tiers !== undefined){
let data505 = data477.tiers;
if(Array.isArray(data505)){
if(data505.length < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/tiers","#/properties/payment/items/properties/tiers/minItems","minItems",{limit: 1},data505));
errors++;
}
const len20 = data505.length;
for(let i20=0; i20<len20; i20++){
let data506 = data505[i20];
if(data506 && typeof data506 == "object" && !Array.isArray(data506)){
for(const key157 in data506){
if(!(func1.call(schema31.properties.payment.items.properties.tiers.items.properties, key157))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/tiers/" + i20,"#/properties/payment/items/properties/tiers/items/additionalProperties","additionalProperties",{additionalProperty: key157},data506));
errors++;
}
}
if(data506.at_least !== undefined){
let data507 = data506.at_least;
if(((!(((typeof data507 == "number") && (!(data507 % 1) && !isNaN(data507))) && (isFinite(data507)))) && (typeof data507 !== "string")) && (!(data507 && typeof data507 == "object" && !Array.isArray(data507)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/tiers/" + i20+"/at_least","#/properties/payment/items/properties/tiers/items/properties/at_least/type","type",{type: schema31.properties.payment.items.properties.tiers.items.properties.at_least.type},data507));
errors++;
}
if(typeof data507 === "string"){
if(!pattern7.test(data507)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/tiers/" + i20+"/at_least","#/properties/payment/items/properties/tiers/items/properties/at_least/pattern","pattern",{pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data507));
errors++;
}
}
}
if(data506.above !== undefined){
let data508 = data506.above;
if(((!(((typeof data508 == "number") && (!(data508 % 1) && !isNaN(data508))) && (isFinite(data508)))) && (typeof data508 !== "string")) && (!(data508 && typeof data508 == "object" && !Array.isArray(data508)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/tiers/" + i20+"/above","#/properties/payment/items/properties/tiers/items/properties/above/type","type",{type: schema31.properties.payment.items.properties.tiers.items.properties.above.type},data508));
errors++;
}
if(typeof data508 === "string"){
if(!pattern7.test(data508)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/tiers/" + i20+"/above","#/properties/payment/items/properties/tiers/items/properties/above/pattern","pattern",{pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data508));
errors++;
}
}
}
if(data506.at_most !== undefined){
let data509 = data506.at_most;
if(((!(((typeof data509 == "number") && (!(data509 % 1) && !isNaN(data509))) && (isFinite(data509)))) && (typeof data509 !== "string")) && (!(data509 && typeof data509 == "object" && !Array.isArray(data509)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/tiers/" + i20+"/at_most","#/properties/payment/items/properties/tiers/items/properties/at_most/type","type",{type: schema31.properties.payment.items.properties.tiers.items.properties.at_most.type},data509));
errors++;
}
if(typeof data509 === "string"){
if(!pattern7.test(data509)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/tiers/" + i20+"/at_most","#/properties/payment/items/properties/tiers/items/properties/at_most/pattern","pattern",{pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data509));
errors++;
}
}
}
if(data506.below !== undefined){
let data510 = data506.below;
if(((!(((typeof data510 == "number") && (!(data510 % 1) && !isNaN(data510))) && (isFinite(data510)))) && (typeof data510 !== "string")) && (!(data510 && typeof data510 == "object" && !Array.isArray(data510)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/tiers/" + i20+"/below","#/properties/payment/items/properties/tiers/items/properties/below/type","type",{type: schema31.properties.payment.items.properties.tiers.items.properties.below.type},data510));
errors++;
}
if(typeof data510 === "string"){
if(!pattern7.test(data510)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/tiers/" + i20+"/below","#/properties/payment/items/properties/tiers/items/properties/below/pattern","pattern",{pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data510));
errors++;
}
}
}
if(data506.pay !== undefined){
let data511 = data506.pay;
if((typeof data511 !== "string") && (!(data511 && typeof data511 == "object" && !Array.isArray(data511)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/tiers/" + i20+"/pay","#/properties/payment/items/properties/tiers/items/properties/pay/type","type",{type: schema31.properties.payment.items.properties.tiers.items.properties.pay.type},data511));
errors++;
}
if(typeof data511 === "string"){
if(!pattern73.test(data511)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/tiers/" + i20+"/pay","#/properties/payment/items/properties/tiers/items/properties/pay/pattern","pattern",{pattern: "^(0(\\.[0-9]+)?|1(\\.0+)?)$"},data511));
errors++;
}
}
}
if(data506.deduct !== undefined){
let data512 = data506.deduct;
if(((!(((typeof data512 == "number") && (!(data512 % 1) && !isNaN(data512))) && (isFinite(data512)))) && (typeof data512 !== "string")) && (!(data512 && typeof data512 == "object" && !Array.isArray(data512)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/tiers/" + i20+"/deduct","#/properties/payment/items/properties/tiers/items/properties/deduct/type","type",{type: schema31.properties.payment.items.properties.tiers.items.properties.deduct.type},data512));
errors++;
}
if((typeof data512 == "number") && (isFinite(data512))){
if(data512 < 0 || isNaN(data512)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/tiers/" + i20+"/deduct","#/properties/payment/items/properties/tiers/items/properties/deduct/minimum","minimum",{comparison: ">=", limit: 0},data512));
errors++;
}
}
if(typeof data512 === "string"){
if(!pattern5.test(data512)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/tiers/" + i20+"/deduct","#/properties/payment/items/properties/tiers/items/properties/deduct/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data512));
errors++;
}
}
}
if(data506.coefficient !== undefined){
let data513 = data506.coefficient;
if(data513 && typeof data513 == "object" && !Array.isArray(data513)){
if(data513.of === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/tiers/" + i20+"/coefficient","#/properties/payment/items/properties/tiers/items/properties/coefficient/required","required",{missingProperty: "of"},data513));
errors++;
}
for(const key158 in data513){
if(!(key158 === "of")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/tiers/" + i20+"/coefficient","#/properties/payment/items/properties/tiers/items/properties/coefficient/additionalProperties","additionalProperties",{additionalProperty: key158},data513));
errors++;
}
}
if(data513.of !== undefined){
let data514 = data513.of;
if(((!(((typeof data514 == "number") && (!(data514 % 1) && !isNaN(data514))) && (isFinite(data514)))) && (typeof data514 !== "string")) && (!(data514 && typeof data514 == "object" && !Array.isArray(data514)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/tiers/" + i20+"/coefficient/of","#/properties/payment/items/properties/tiers/items/properties/coefficient/properties/of/type","type",{type: schema31.properties.payment.items.properties.tiers.items.properties.coefficient.properties.of.type},data514));
errors++;
}
if((typeof data514 == "number") && (isFinite(data514))){
if(data514 < 0 || isNaN(data514)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/tiers/" + i20+"/coefficient/of","#/properties/payment/items/properties/tiers/items/properties/coefficient/properties/of/minimum","minimum",{comparison: ">=", limit: 0},data514));
errors++;
}
}
if(typeof data514 === "string"){
if(!pattern5.test(data514)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/tiers/" + i20+"/coefficient/of","#/properties/payment/items/properties/tiers/items/properties/coefficient/properties/of/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data514));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/tiers/" + i20+"/coefficient","#/properties/payment/items/properties/tiers/items/properties/coefficient/type","type",{type: "object"},data513));
errors++;
}
}
if(data506.linear !== undefined){
let data515 = data506.linear;
if(data515 && typeof data515 == "object" && !Array.isArray(data515)){
if(data515.from === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/tiers/" + i20+"/linear","#/properties/payment/items/properties/tiers/items/properties/linear/required","required",{missingProperty: "from"},data515));
errors++;
}
if(data515.to === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/tiers/" + i20+"/linear","#/properties/payment/items/properties/tiers/items/properties/linear/required","required",{missingProperty: "to"},data515));
errors++;
}
for(const key159 in data515){
if(!((key159 === "from") || (key159 === "to"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/tiers/" + i20+"/linear","#/properties/payment/items/properties/tiers/items/properties/linear/additionalProperties","additionalProperties",{additionalProperty: key159},data515));
errors++;
}
}
if(data515.from !== undefined){
let data516 = data515.from;
if(data516 && typeof data516 == "object" && !Array.isArray(data516)){
if(data516.value === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/tiers/" + i20+"/linear/from","#/properties/payment/items/properties/tiers/items/properties/linear/properties/from/required","required",{missingProperty: "value"},data516));
errors++;
}
if(data516.pay === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/tiers/" + i20+"/linear/from","#/properties/payment/items/properties/tiers/items/properties/linear/properties/from/required","required",{missingProperty: "pay"},data516));
errors++;
}
for(const key160 in data516){
if(!((key160 === "value") || (key160 === "pay"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/tiers/" + i20+"/linear/from","#/properties/payment/items/properties/tiers/items/properties/linear/properties/from/additionalProperties","additionalProperties",{additionalProperty: key160},data516));
errors++;
}
}
if(data516.value !== undefined){
let data517 = data516.value;
if(((!(((typeof data517 == "number") && (!(data517 % 1) && !isNaN(data517))) && (isFinite(data517)))) && (typeof data517 !== "string")) && (!(data517 && typeof data517 == "object" && !Array.isArray(data517)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/tiers/" + i20+"/linear/from/value","#/properties/payment/items/properties/tiers/items/properties/linear/properties/from/properties/value/type","type",{type: schema31.properties.payment.items.properties.tiers.items.properties.linear.properties.from.properties.value.type},data517));
errors++;
}
if(typeof data517 === "string"){
if(!pattern7.test(data517)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/tiers/" + i20+"/linear/from/value","#/properties/payment/items/properties/tiers/items/properties/linear/properties/from/properties/value/pattern","pattern",{pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data517));
errors++;
}
}
}
if(data516.pay !== undefined){
let data518 = data516.pay;
if((typeof data518 !== "string") && (!(data518 && typeof data518 == "object" && !Array.isArray(data518)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/tiers/" + i20+"/linear/from/pay","#/properties/payment/items/properties/tiers/items/properties/linear/properties/from/properties/pay/type","type",{type: schema31.properties.payment.items.properties.tiers.items.properties.linear.properties.from.properties.pay.type},data518));
errors++;
}
if(typeof data518 === "string"){
if(!pattern73.test(data518)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/tiers/" + i20+"/linear/from/pay","#/properties/payment/items/properties/tiers/items/properties/linear/properties/from/properties/pay/pattern","pattern",{pattern: "^(0(\\.[0-9]+)?|1(\\.0+)?)$"},data518));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/tiers/" + i20+"/linear/from","#/properties/payment/items/properties/tiers/items/properties/linear/properties/from/type","type",{type: "object"},data516));
errors++;
}
}
if(data515.to !== undefined){
let data519 = data515.to;
if(data519 && typeof data519 == "object" && !Array.isArray(data519)){
if(data519.value === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/tiers/" + i20+"/linear/to","#/properties/payment/items/properties/tiers/items/properties/linear/properties/to/required","required",{missingProperty: "value"},data519));
errors++;
}
if(data519.pay === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/tiers/" + i20+"/linear/to","#/properties/payment/items/properties/tiers/items/properties/linear/properties/to/required","required",{missingProperty: "pay"},data519));
errors++;
}
for(const key161 in data519){
if(!((key161 === "value") || (key161 === "pay"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/tiers/" + i20+"/linear/to","#/properties/payment/items/properties/tiers/items/properties/linear/properties/to/additionalProperties","additionalProperties",{additionalProperty: key161},data519));
errors++;
}
}
if(data519.value !== undefined){
let data520 = data519.value;
if(((!(((typeof data520 == "number") && (!(data520 % 1) && !isNaN(data520))) && (isFinite(data520)))) && (typeof data520 !== "string")) && (!(data520 && typeof data520 == "object" && !Array.isArray(data520)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/tiers/" + i20+"/linear/to/value","#/properties/payment/items/properties/tiers/items/properties/linear/properties/to/properties/value/type","type",{type: schema31.properties.payment.items.properties.tiers.items.properties.linear.properties.to.properties.value.type},data520));
errors++;
}
if(typeof data520 === "string"){
if(!pattern7.test(data520)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/tiers/" + i20+"/linear/to/value","#/properties/payment/items/properties/tiers/items/properties/linear/properties/to/properties/value/pattern","pattern",{pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data520));
errors++;
}
}
}
if(data519.pay !== undefined){
let data521 = data519.pay;
if((typeof data521 !== "string") && (!(data521 && typeof data521 == "object" && !Array.isArray(data521)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/tiers/" + i20+"/linear/to/pay","#/properties/payment/items/properties/tiers/items/properties/linear/properties/to/properties/pay/type","type",{type: schema31.properties.payment.items.properties.tiers.items.properties.linear.properties.to.properties.pay.type},data521));
errors++;
}
if(typeof data521 === "string"){
if(!pattern73.test(data521)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/tiers/" + i20+"/linear/to/pay","#/properties/payment/items/properties/tiers/items/properties/linear/properties/to/properties/pay/pattern","pattern",{pattern: "^(0(\\.[0-9]+)?|1(\\.0+)?)$"},data521));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/tiers/" + i20+"/linear/to","#/properties/payment/items/properties/tiers/items/properties/linear/properties/to/type","type",{type: "object"},data519));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/tiers/" + i20+"/linear","#/properties/payment/items/properties/tiers/items/properties/linear/type","type",{type: "object"},data515));
errors++;
}
}
if(data506.per_point !== undefined){
let data522 = data506.per_point;
if(data522 && typeof data522 == "object" && !Array.isArray(data522)){
if(data522.below === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/tiers/" + i20+"/per_point","#/properties/payment/items/properties/tiers/items/properties/per_point/required","required",{missingProperty: "below"},data522));
errors++;
}
if(data522.deduct === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/tiers/" + i20+"/per_point","#/properties/payment/items/properties/tiers/items/properties/per_point/required","required",{missingProperty: "deduct"},data522));
errors++;
}
for(const key162 in data522){
if(!((((key162 === "below") || (key162 === "each")) || (key162 === "deduct")) || (key162 === "partial"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/tiers/" + i20+"/per_point","#/properties/payment/items/properties/tiers/items/properties/per_point/additionalProperties","additionalProperties",{additionalProperty: key162},data522));
errors++;
}
}
if(data522.below !== undefined){
let data523 = data522.below;
if(((!(((typeof data523 == "number") && (!(data523 % 1) && !isNaN(data523))) && (isFinite(data523)))) && (typeof data523 !== "string")) && (!(data523 && typeof data523 == "object" && !Array.isArray(data523)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/tiers/" + i20+"/per_point/below","#/properties/payment/items/properties/tiers/items/properties/per_point/properties/below/type","type",{type: schema31.properties.payment.items.properties.tiers.items.properties.per_point.properties.below.type},data523));
errors++;
}
if((typeof data523 == "number") && (isFinite(data523))){
if(data523 < 0 || isNaN(data523)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/tiers/" + i20+"/per_point/below","#/properties/payment/items/properties/tiers/items/properties/per_point/properties/below/minimum","minimum",{comparison: ">=", limit: 0},data523));
errors++;
}
}
if(typeof data523 === "string"){
if(!pattern5.test(data523)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/tiers/" + i20+"/per_point/below","#/properties/payment/items/properties/tiers/items/properties/per_point/properties/below/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data523));
errors++;
}
}
}
if(data522.each !== undefined){
let data524 = data522.each;
if(((!(((typeof data524 == "number") && (!(data524 % 1) && !isNaN(data524))) && (isFinite(data524)))) && (typeof data524 !== "string")) && (!(data524 && typeof data524 == "object" && !Array.isArray(data524)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/tiers/" + i20+"/per_point/each","#/properties/payment/items/properties/tiers/items/properties/per_point/properties/each/type","type",{type: schema31.properties.payment.items.properties.tiers.items.properties.per_point.properties.each.type},data524));
errors++;
}
if((typeof data524 == "number") && (isFinite(data524))){
if(data524 < 0 || isNaN(data524)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/tiers/" + i20+"/per_point/each","#/properties/payment/items/properties/tiers/items/properties/per_point/properties/each/minimum","minimum",{comparison: ">=", limit: 0},data524));
errors++;
}
}
if(typeof data524 === "string"){
if(!pattern5.test(data524)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/tiers/" + i20+"/per_point/each","#/properties/payment/items/properties/tiers/items/properties/per_point/properties/each/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data524));
errors++;
}
}
}
if(data522.deduct !== undefined){
let data525 = data522.deduct;
if(((!(((typeof data525 == "number") && (!(data525 % 1) && !isNaN(data525))) && (isFinite(data525)))) && (typeof data525 !== "string")) && (!(data525 && typeof data525 == "object" && !Array.isArray(data525)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/tiers/" + i20+"/per_point/deduct","#/properties/payment/items/properties/tiers/items/properties/per_point/properties/deduct/type","type",{type: schema31.properties.payment.items.properties.tiers.items.properties.per_point.properties.deduct.type},data525));
errors++;
}
if((typeof data525 == "number") && (isFinite(data525))){
if(data525 < 0 || isNaN(data525)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/tiers/" + i20+"/per_point/deduct","#/properties/payment/items/properties/tiers/items/properties/per_point/properties/deduct/minimum","minimum",{comparison: ">=", limit: 0},data525));
errors++;
}
}
if(typeof data525 === "string"){
if(!pattern5.test(data525)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/tiers/" + i20+"/per_point/deduct","#/properties/payment/items/properties/tiers/items/properties/per_point/properties/deduct/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data525));
errors++;
}
}
}
if(data522.partial !== undefined){
let data526 = data522.partial;
if(!(((data526 === "floor") || (data526 === "ceil")) || (data526 === "prorate"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/tiers/" + i20+"/per_point/partial","#/properties/payment/items/properties/tiers/items/properties/per_point/properties/partial/enum","enum",{allowedValues: schema31.properties.payment.items.properties.tiers.items.properties.per_point.properties.partial.enum},data526));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/tiers/" + i20+"/per_point","#/properties/payment/items/properties/tiers/items/properties/per_point/type","type",{type: "object"},data522));
errors++;
}
}
if(data506.notice !== undefined){
let data527 = data506.notice;
if(typeof data527 === "string"){
if(func2(data527) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/tiers/" + i20+"/notice","#/properties/payment/items/properties/tiers/items/properties/notice/minLength","minLength",{limit: 1},data527));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/tiers/" + i20+"/notice","#/properties/payment/items/properties/tiers/items/properties/notice/type","type",{type: "string"},data527));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/tiers/" + i20,"#/properties/payment/items/properties/tiers/items/type","type",{type: "object"},data506));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/tiers","#/properties/payment/items/properties/tiers/type","type",{type: "array"},data505));
errors++;
}
}
if(data477.coefficient !== undefined){
let data528 = data477.coefficient;
if(data528 && typeof data528 == "object" && !Array.isArray(data528)){
if(data528.of === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/coefficient","#/properties/payment/items/properties/coefficient/required","required",{missingProperty: "of"},data528));
errors++;
}
for(const key163 in data528){
if(!(key163 === "of")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/coefficient","#/properties/payment/items/properties/coefficient/additionalProperties","additionalProperties",{additionalProperty: key163},data528));
errors++;
}
}
if(data528.of !== undefined){
let data529 = data528.of;
if(((!(((typeof data529 == "number") && (!(data529 % 1) && !isNaN(data529))) && (isFinite(data529)))) && (typeof data529 !== "string")) && (!(data529 && typeof data529 == "object" && !Array.isArray(data529)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/coefficient/of","#/properties/payment/items/properties/coefficient/properties/of/type","type",{type: schema31.properties.payment.items.properties.coefficient.properties.of.type},data529));
errors++;
}
if((typeof data529 == "number") && (isFinite(data529))){
if(data529 < 0 || isNaN(data529)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/coefficient/of","#/properties/payment/items/properties/coefficient/properties/of/minimum","minimum",{comparison: ">=", limit: 0},data529));
errors++;
}
}
if(typeof data529 === "string"){
if(!pattern5.test(data529)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/coefficient/of","#/properties/payment/items/properties/coefficient/properties/of/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data529));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/coefficient","#/properties/payment/items/properties/coefficient/type","type",{type: "object"},data528));
errors++;
}
}
if(data477.linear !== undefined){
let data530 = data477.linear;
if(data530 && typeof data530 == "object" && !Array.isArray(data530)){
if(data530.from === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/linear","#/properties/payment/items/properties/linear/required","required",{missingProperty: "from"},data530));
errors++;
}
if(data530.to === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/linear","#/properties/payment/items/properties/linear/required","required",{missingProperty: "to"},data530));
errors++;
}
for(const key164 in data530){
if(!((key164 === "from") || (key164 === "to"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/linear","#/properties/payment/items/properties/linear/additionalProperties","additionalProperties",{additionalProperty: key164},data530));
errors++;
}
}
if(data530.from !== undefined){
let data531 = data530.from;
if(data531 && typeof data531 == "object" && !Array.isArray(data531)){
if(data531.value === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/linear/from","#/properties/payment/items/properties/linear/properties/from/required","required",{missingProperty: "value"},data531));
errors++;
}
if(data531.pay === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/linear/from","#/properties/payment/items/properties/linear/properties/from/required","required",{missingProperty: "pay"},data531));
errors++;
}
for(const key165 in data531){
if(!((key165 === "value") || (key165 === "pay"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/linear/from","#/properties/payment/items/properties/linear/properties/from/additionalProperties","additionalProperties",{additionalProperty: key165},data531));
errors++;
}
}
if(data531.value !== undefined){
let data532 = data531.value;
if(((!(((typeof data532 == "number") && (!(data532 % 1) && !isNaN(data532))) && (isFinite(data532)))) && (typeof data532 !== "string")) && (!(data532 && typeof data532 == "object" && !Array.isArray(data532)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/linear/from/value","#/properties/payment/items/properties/linear/properties/from/properties/value/type","type",{type: schema31.properties.payment.items.properties.linear.properties.from.properties.value.type},data532));
errors++;
}
if(typeof data532 === "string"){
if(!pattern7.test(data532)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/linear/from/value","#/properties/payment/items/properties/linear/properties/from/properties/value/pattern","pattern",{pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data532));
errors++;
}
}
}
if(data531.pay !== undefined){
let data533 = data531.pay;
if((typeof data533 !== "string") && (!(data533 && typeof data533 == "object" && !Array.isArray(data533)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/linear/from/pay","#/properties/payment/items/properties/linear/properties/from/properties/pay/type","type",{type: schema31.properties.payment.items.properties.linear.properties.from.properties.pay.type},data533));
errors++;
}
if(typeof data533 === "string"){
if(!pattern73.test(data533)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/linear/from/pay","#/properties/payment/items/properties/linear/properties/from/properties/pay/pattern","pattern",{pattern: "^(0(\\.[0-9]+)?|1(\\.0+)?)$"},data533));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/linear/from","#/properties/payment/items/properties/linear/properties/from/type","type",{type: "object"},data531));
errors++;
}
}
if(data530.to !== undefined){
let data534 = data530.to;
if(data534 && typeof data534 == "object" && !Array.isArray(data534)){
if(data534.value === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/linear/to","#/properties/payment/items/properties/linear/properties/to/required","required",{missingProperty: "value"},data534));
errors++;
}
if(data534.pay === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/linear/to","#/properties/payment/items/properties/linear/properties/to/required","required",{missingProperty: "pay"},data534));
errors++;
}
for(const key166 in data534){
if(!((key166 === "value") || (key166 === "pay"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/linear/to","#/properties/payment/items/properties/linear/properties/to/additionalProperties","additionalProperties",{additionalProperty: key166},data534));
errors++;
}
}
if(data534.value !== undefined){
let data535 = data534.value;
if(((!(((typeof data535 == "number") && (!(data535 % 1) && !isNaN(data535))) && (isFinite(data535)))) && (typeof data535 !== "string")) && (!(data535 && typeof data535 == "object" && !Array.isArray(data535)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/linear/to/value","#/properties/payment/items/properties/linear/properties/to/properties/value/type","type",{type: schema31.properties.payment.items.properties.linear.properties.to.properties.value.type},data535));
errors++;
}
if(typeof data535 === "string"){
if(!pattern7.test(data535)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/linear/to/value","#/properties/payment/items/properties/linear/properties/to/properties/value/pattern","pattern",{pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data535));
errors++;
}
}
}
if(data534.pay !== undefined){
let data536 = data534.pay;
if((typeof data536 !== "string") && (!(data536 && typeof data536 == "object" && !Array.isArray(data536)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/linear/to/pay","#/properties/payment/items/properties/linear/properties/to/properties/pay/type","type",{type: schema31.properties.payment.items.properties.linear.properties.to.properties.pay.type},data536));
errors++;
}
if(typeof data536 === "string"){
if(!pattern73.test(data536)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/linear/to/pay","#/properties/payment/items/properties/linear/properties/to/properties/pay/pattern","pattern",{pattern: "^(0(\\.[0-9]+)?|1(\\.0+)?)$"},data536));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/linear/to","#/properties/payment/items/properties/linear/properties/to/type","type",{type: "object"},data534));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/linear","#/properties/payment/items/properties/linear/type","type",{type: "object"},data530));
errors++;
}
}
if(data477.per_point !== undefined){
let data537 = data477.per_point;
if(data537 && typeof data537 == "object" && !Array.isArray(data537)){
if(data537.below === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/per_point","#/properties/payment/items/properties/per_point/required","required",{missingProperty: "below"},data537));
errors++;
}
if(data537.deduct === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/per_point","#/properties/payment/items/properties/per_point/required","required",{missingProperty: "deduct"},data537));
errors++;
}
for(const key167 in data537){
if(!((((key167 === "below") || (key167 === "each")) || (key167 === "deduct")) || (key167 === "partial"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/per_point","#/properties/payment/items/properties/per_point/additionalProperties","additionalProperties",{additionalProperty: key167},data537));
errors++;
}
}
if(data537.below !== undefined){
let data538 = data537.below;
if(((!(((typeof data538 == "number") && (!(data538 % 1) && !isNaN(data538))) && (isFinite(data538)))) && (typeof data538 !== "string")) && (!(data538 && typeof data538 == "object" && !Array.isArray(data538)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/per_point/below","#/properties/payment/items/properties/per_point/properties/below/type","type",{type: schema31.properties.payment.items.properties.per_point.properties.below.type},data538));
errors++;
}
if((typeof data538 == "number") && (isFinite(data538))){
if(data538 < 0 || isNaN(data538)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/per_point/below","#/properties/payment/items/properties/per_point/properties/below/minimum","minimum",{comparison: ">=", limit: 0},data538));
errors++;
}
}
if(typeof data538 === "string"){
if(!pattern5.test(data538)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/per_point/below","#/properties/payment/items/properties/per_point/properties/below/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data538));
errors++;
}
}
}
if(data537.each !== undefined){
let data539 = data537.each;
if(((!(((typeof data539 == "number") && (!(data539 % 1) && !isNaN(data539))) && (isFinite(data539)))) && (typeof data539 !== "string")) && (!(data539 && typeof data539 == "object" && !Array.isArray(data539)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/per_point/each","#/properties/payment/items/properties/per_point/properties/each/type","type",{type: schema31.properties.payment.items.properties.per_point.properties.each.type},data539));
errors++;
}
if((typeof data539 == "number") && (isFinite(data539))){
if(data539 < 0 || isNaN(data539)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/per_point/each","#/properties/payment/items/properties/per_point/properties/each/minimum","minimum",{comparison: ">=", limit: 0},data539));
errors++;
}
}
if(typeof data539 === "string"){
if(!pattern5.test(data539)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/per_point/each","#/properties/payment/items/properties/per_point/properties/each/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data539));
errors++;
}
}
}
if(data537.deduct !== undefined){
let data540 = data537.deduct;
if(((!(((typeof data540 == "number") && (!(data540 % 1) && !isNaN(data540))) && (isFinite(data540)))) && (typeof data540 !== "string")) && (!(data540 && typeof data540 == "object" && !Array.isArray(data540)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/per_point/deduct","#/properties/payment/items/properties/per_point/properties/deduct/type","type",{type: schema31.properties.payment.items.properties.per_point.properties.deduct.type},data540));
errors++;
}
if((typeof data540 == "number") && (isFinite(data540))){
if(data540 < 0 || isNaN(data540)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/per_point/deduct","#/properties/payment/items/properties/per_point/properties/deduct/minimum","minimum",{comparison: ">=", limit: 0},data540));
errors++;
}
}
if(typeof data540 === "string"){
if(!pattern5.test(data540)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/per_point/deduct","#/properties/payment/items/properties/per_point/properties/deduct/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data540));
errors++;
}
}
}
if(data537.partial !== undefined){
let data541 = data537.partial;
if(!(((data541 === "floor") || (data541 === "ceil")) || (data541 === "prorate"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/per_point/partial","#/properties/payment/items/properties/per_point/properties/partial/enum","enum",{allowedValues: schema31.properties.payment.items.properties.per_point.properties.partial.enum},data541));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/per_point","#/properties/payment/items/properties/per_point/type","type",{type: "object"},data537));
errors++;
}
}
if(data477.deduction !== undefined){
let data542 = data477.deduction;
if(!(data542 === true)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/deduction","#/properties/payment/items/properties/deduction/enum","enum",{allowedValues: schema31.properties.payment.items.properties.deduction.enum},data542));
errors++;
}
}
if(data477.cap !== undefined){
let data543 = data477.cap;
if(((!(((typeof data543 == "number") && (!(data543 % 1) && !isNaN(data543))) && (isFinite(data543)))) && (typeof data543 !== "string")) && (!(data543 && typeof data543 == "object" && !Array.isArray(data543)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/cap","#/properties/payment/items/properties/cap/type","type",{type: schema31.properties.payment.items.properties.cap.type},data543));
errors++;
}
if((typeof data543 == "number") && (isFinite(data543))){
if(data543 < 0 || isNaN(data543)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/cap","#/properties/payment/items/properties/cap/minimum","minimum",{comparison: ">=", limit: 0},data543));
errors++;
}
}
if(typeof data543 === "string"){
if(!pattern5.test(data543)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/cap","#/properties/payment/items/properties/cap/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data543));
errors++;
}
}
}
if(data477.round !== undefined){
let data544 = data477.round;
if(data544 && typeof data544 == "object" && !Array.isArray(data544)){
if(data544.mode === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/round","#/properties/payment/items/properties/round/required","required",{missingProperty: "mode"},data544));
errors++;
}
for(const key168 in data544){
if(!(((key168 === "digits") || (key168 === "step")) || (key168 === "mode"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/round","#/properties/payment/items/properties/round/additionalProperties","additionalProperties",{additionalProperty: key168},data544));
errors++;
}
}
if(data544.digits !== undefined){
let data545 = data544.digits;
if(!(((typeof data545 == "number") && (!(data545 % 1) && !isNaN(data545))) && (isFinite(data545)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/round/digits","#/properties/payment/items/properties/round/properties/digits/type","type",{type: "integer"},data545));
errors++;
}
if((typeof data545 == "number") && (isFinite(data545))){
if(data545 > 4 || isNaN(data545)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/round/digits","#/properties/payment/items/properties/round/properties/digits/maximum","maximum",{comparison: "<=", limit: 4},data545));
errors++;
}
if(data545 < 0 || isNaN(data545)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/round/digits","#/properties/payment/items/properties/round/properties/digits/minimum","minimum",{comparison: ">=", limit: 0},data545));
errors++;
}
}
}
if(data544.step !== undefined){
let data546 = data544.step;
if(typeof data546 === "string"){
if(!pattern5.test(data546)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/round/step","#/properties/payment/items/properties/round/properties/step/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data546));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/round/step","#/properties/payment/items/properties/round/properties/step/type","type",{type: "string"},data546));
errors++;
}
}
if(data544.mode !== undefined){
let data547 = data544.mode;
if(!((((data547 === "half-up") || (data547 === "half-even")) || (data547 === "floor")) || (data547 === "ceil"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/round/mode","#/properties/payment/items/properties/round/properties/mode/enum","enum",{allowedValues: schema31.properties.payment.items.properties.round.properties.mode.enum},data547));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18+"/round","#/properties/payment/items/properties/round/type","type",{type: "object"},data544));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i18,"#/properties/payment/items/type","type",{type: "object"},data477));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment","#/properties/payment/type","type",{type: "array"},data476));
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

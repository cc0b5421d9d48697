// Generated from schemas by `npm run generate`. Do not edit.
"use strict";
const { Refusal } = require("../../refusal.cjs");
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://yanshou.invalid/schemas/contract/scorecard.schema.json","title":"考核表","description":"考核表：表的样子、怎样从事实算扣分与得分、怎样汇总与折算付款；每个词的说明与算例见 docs/scorecard.md","type":"object","properties":{"version":{"title":"语言版本","description":"计分语言的版本：1 只有按次、按迟延、整项不得分；2 另有指标、周期、权重、付款等全部的词","enum":[1,2]},"title":{"title":"表名","description":"考核表的标题","type":"string","minLength":1},"clause":{"title":"条款","description":"考核表所在条款","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"columns":{"title":"栏目","description":"表头，按原表顺序；恰好六栏：项目、内容、标准、分值、评分、备注的叫法","type":"array","items":{"type":"string","minLength":1},"minItems":6,"maxItems":6},"base":{"title":"满分","description":"百分制写 100；只扣不计总分的表写 null","oneOf":[{"type":"integer","minimum":1},{"type":"null"}]},"unit":{"title":"单位","description":"分、元等","type":"string","minLength":1},"policy":{"title":"同一事实多行","description":"most-specific 只在最具体的一行扣；reviewer 另计入甲方认定写明的行；all 各行都扣","oneOf":[{"title":"同一事实多行","description":"most-specific 只在最具体的一行扣；reviewer 另计入甲方认定写明的行；all 各行都扣","enum":["most-specific","reviewer","all"]},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"round":{"title":"舍入","description":"总分取到几位小数，或取到某个数的整倍数","oneOf":[{"title":"舍入","description":"取到第几位小数，或取到某个数的整倍数","type":"object","properties":{"digits":{"title":"小数位","description":"0 到 4","type":"integer","minimum":0,"maximum":4},"step":{"title":"步长","description":"取到它的整倍数，例如 \"0.5\"；与 digits 写一个","type":"string","pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"带引号的小数，如 \"0.5\""},"mode":{"title":"方式","description":"half-up 四舍五入；half-even 四舍六入五成双；floor 舍去；ceil 进位","enum":["half-up","half-even","floor","ceil"]}},"required":["mode"],"additionalProperties":false,"x-value":"#/$defs/rounding"},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"groups":{"title":"考核项目","description":"第一栏","type":"array","items":{"title":"组","description":"一个考核项目","type":"object","properties":{"id":{"title":"短名","description":"例如 fault","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"title":{"title":"名称","description":"例如 故障处理","type":"string","minLength":1},"max":{"title":"组分值","description":"原表写明的本组分值","oneOf":[{"type":"integer"},{"type":"string","pattern":"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"}],"x-form":"整数，或带引号的小数，如 \"0.5\""},"weight":{"title":"权重","description":"本组占总分的份额；各组加起来等于 weights","type":["integer","string"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\""},"cap":{"title":"本组最多扣","description":"本组各行一共最多扣多少","type":["integer","string","object"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}、{by, table}、{share}"}},"required":["id","title"],"additionalProperties":false}},"rows":{"title":"考核内容","description":"逐行","type":"array","items":{"title":"行","description":"考核表的一行","type":"object","properties":{"id":{"title":"短名","description":"其他文件引用的行名，例如 service.response","type":"string","minLength":1,"pattern":"^[a-z0-9-]+(\\.[a-z0-9-]+)*$","x-form":"小写英文，可用点分层"},"group":{"title":"所属项目","description":"groups 里的短名","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"criterion":{"title":"考核内容","description":"第二栏，照原表","type":"string","minLength":1},"short":{"title":"简称","description":"百分条下面的短名，不超过 6 字","type":"string","minLength":1},"clause":{"title":"条款","description":"本行所在条款","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"standard":{"title":"考核标准要点","description":"用自己的短句写标准","type":"string","minLength":1},"text":{"title":"考核标准原文","description":"甲方提供时填写，打印时代替要点","type":"string","minLength":1},"max":{"title":"分值","description":"第四栏；只扣不计总分的表、加分行不写","type":["integer","string"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\""},"note":{"title":"备注","description":"第六栏，照原表","type":"string","minLength":1},"specificity":{"title":"具体程度","description":"数字越大越具体，一事多行时优先","type":"integer","minimum":0},"cap":{"title":"本行上限","description":"本行最多扣（加分行最多加）多少；不写则为本行分值","type":["integer","string","object"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}、{by, table}、{share}"},"rules":{"title":"计分规则","description":"怎样从事实算扣分","type":"array","items":{"title":"计分规则","description":"一条规则把一类事实换算成扣分或得分；count、late、rate、band、linear、binary、knockout、hint 恰写一个","type":"object","properties":{"id":{"title":"短名","description":"在本行内唯一","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"title":{"title":"名称","description":"扣分说明里的话，例如 未按计划巡检","type":"string","minLength":1},"clause":{"title":"条款","description":"依据条款，不写则用本行的","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"event":{"title":"事件","description":"事实是什么事；同一来源同一事件只扣一次","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"from":{"title":"事实来源","description":"三选一：一种或几种记录、一项或几项要求的到期情况、甲方的认定","oneOf":[{"title":"记录","description":"从记录筛选","type":"object","properties":{"records":{"title":"种类","description":"记录种类","type":"array","items":{"type":"string"},"minItems":1}},"required":["records"],"additionalProperties":false},{"title":"要求","description":"从要求的到期情况筛选","type":"object","properties":{"occurrences":{"title":"要求","description":"要求短名；可由参数给出一份清单","oneOf":[{"title":"要求","description":"要求短名","type":"array","items":{"type":"string"},"minItems":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]}},"required":["occurrences"],"additionalProperties":false},{"title":"认定","description":"甲方针对本行的认定","type":"object","properties":{"findings":{"title":"认定","description":"写 row 表示写明本行的甲方认定","const":"row"}},"required":["findings"],"additionalProperties":false}]},"where":{"title":"条件","description":"CEL 表达式，结果必须是真假；记录写 record.字段，要求次数写 occurrence.字段；不能用 matches()","oneOf":[{"title":"条件","description":"CEL 表达式，结果必须是真假；记录写 record.字段，要求次数写 occurrence.字段；不能用 matches()","type":"string","minLength":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"unless":{"title":"除外条件","description":"CEL 表达式，为真的不计；写法同 where","oneOf":[{"title":"除外条件","description":"CEL 表达式，为真的不计；写法同 where","type":"string","minLength":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"count":{"title":"按次","description":"一条事实算几次：写数；或按字段查表；或取记录里的数字字段、列表长度","oneOf":[{"title":"次数","description":"每条事实算几次","type":["integer","string"],"pattern":"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"整数，或带引号的小数，如 \"0.5\"，或 {param: 键}、{by, table}、{share}"},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"},{"title":"查表","description":"按记录的一个字段查次数","type":"object","properties":{"by":{"title":"字段","description":"用哪个字段查表","type":"string","minLength":1},"table":{"title":"值表","description":"每个词对应的数","type":"object"},"else":{"title":"其他","description":"表里没有的词","type":["integer","string"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\""}},"required":["by","table"],"additionalProperties":false},{"title":"取字段","description":"从记录取次数","type":"object","properties":{"field":{"title":"字段","description":"数字字段，或列表字段（取长度）","type":"string","minLength":1},"where":{"title":"条件","description":"字段是列表时，只数为真的项；CEL 表达式，变量 item","type":"string","minLength":1}},"required":["field"],"additionalProperties":false}]},"late":{"title":"按迟延","description":"从何时到何时，超过多少","type":"object","properties":{"from":{"title":"起","description":"起算时刻所在字段；竖线隔开的取最早的一个，逗号隔开的取第一个有值的","oneOf":[{"title":"起","description":"起算时刻所在字段；竖线隔开的取最早的一个，逗号隔开的取第一个有值的","type":"string","minLength":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"to":{"title":"止","description":"届满时刻所在字段，几个之间用竖线隔开，取第一个有值的；没有值时算到截至日","oneOf":[{"title":"止","description":"届满时刻所在字段，几个之间用竖线隔开，取第一个有值的；没有值时算到截至日","type":"string","minLength":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"limit":{"title":"时限","description":"hours、minutes 钟表时间；workdays 工作日（默认到当日 24:00）；days 日历日；office_hours 办公小时","oneOf":[{"title":"时限","description":"hours、minutes 钟表时间；workdays 工作日（默认到当日 24:00）；days 日历日；office_hours 办公小时","type":"object","properties":{"hours":{"title":"小时","description":"钟表小时数","type":["integer","string","object"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}、{by, table}、{share}"},"office_hours":{"title":"办公小时","description":"只在工作日办公时间内走的小时数，办公时间见参数 calendar.office_hours","type":["integer","object"],"minimum":1,"x-form":"整数，或 {param: 键}、{by, table}"},"workdays":{"title":"工作日","description":"工作日数","type":["integer","object"],"minimum":0,"x-form":"整数，或 {param: 键}、{by, table}"},"days":{"title":"日","description":"日历日数","type":["integer","object"],"minimum":0,"x-form":"整数，或 {param: 键}、{by, table}"},"until":{"title":"到几点","description":"工作日时限在最后一天的几点届满，默认 24:00","type":"string","minLength":1},"minutes":{"title":"分钟","description":"钟表分钟数，含第若干分钟整","type":["integer","string","object"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}、{by, table}、{share}"}},"additionalProperties":false},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"each":{"title":"计法","description":"once：只要超过就算一次；units：按超过的单位数","enum":["once","units"]},"unit":{"title":"计罚单位","description":"超过多久算一个单位","oneOf":[{"title":"计罚单位","description":"超过多久算一个单位","type":"object","properties":{"hours":{"title":"小时","description":"每多少钟表小时","type":["integer","string","object"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}、{by, table}、{share}"},"workdays":{"title":"工作日","description":"每多少个工作日","type":["integer","object"],"minimum":1,"x-form":"整数，或 {param: 键}、{by, table}"},"days":{"title":"日","description":"每多少个日历日","type":["integer","object"],"minimum":1,"x-form":"整数，或 {param: 键}、{by, table}"},"minutes":{"title":"分钟","description":"每多少钟表分钟","type":["integer","string","object"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}、{by, table}、{share}"},"office_hours":{"title":"办公小时","description":"每多少办公小时，只数工作日办公时间；时限也用办公小时时写","type":["integer","object"],"minimum":1,"x-form":"整数，或 {param: 键}、{by, table}"}},"additionalProperties":false},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"partial":{"title":"不足一个单位","description":"floor 不计；ceil 按一个计；prorate 按比例","oneOf":[{"title":"不足一个单位","description":"floor 不计；ceil 按一个计；prorate 按比例","enum":["floor","ceil","prorate"]},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"exclude":{"title":"可除外时间","description":"从时长中扣除、截取到区间以内的列表字段；几个字段各写一项","oneOf":[{"title":"可除外时间","description":"从时长中扣除、截取到区间以内的列表字段","type":"object","properties":{"field":{"title":"字段","description":"列表字段，项内有 from 与 to","type":"string","minLength":1},"where":{"title":"条件","description":"CEL 表达式，变量 item，例如 item.countersigned_by != \"\"","oneOf":[{"title":"条件","description":"CEL 表达式，变量 item","type":"string","minLength":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"effect":{"title":"效果","description":"time 扣除时间；fact 整条不计；可按项的字段查表，如 {param: 键, by: kind}","oneOf":[{"title":"效果","description":"time 扣除时间；fact 整条不计","enum":["time","fact"]},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]}},"required":["field"],"additionalProperties":false,"x-value":"#/$defs/exclude"},{"title":"几处","description":"逐个列出","type":"array","items":{"title":"可除外时间","description":"从时长中扣除、截取到区间以内的列表字段","type":"object","properties":{"field":{"title":"字段","description":"列表字段，项内有 from 与 to","type":"string","minLength":1},"where":{"title":"条件","description":"CEL 表达式，变量 item，例如 item.countersigned_by != \"\"","oneOf":[{"title":"条件","description":"CEL 表达式，变量 item","type":"string","minLength":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"effect":{"title":"效果","description":"time 扣除时间；fact 整条不计；可按项的字段查表，如 {param: 键, by: kind}","oneOf":[{"title":"效果","description":"time 扣除时间；fact 整条不计","enum":["time","fact"]},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]}},"required":["field"],"additionalProperties":false,"x-value":"#/$defs/exclude"},"minItems":1}]},"instead":{"title":"另定期限字段","description":"记录里双方书面另定的完成日期字段，有值时取代时限，例如 replanned.due_on","type":"string","minLength":1}},"required":["from","to","limit","each"],"additionalProperties":false},"knockout":{"title":"整项不得分","description":"true 或 row 本行（在这个周期）；row-all 本行的各个周期；group 本组；period 本周期；total 整张表","oneOf":[{"title":"整项不得分","description":"为真时本行记零分","type":"boolean"},{"title":"范围","description":"row 本行（在这个周期）；row-all 本行的各个周期；group 本组；period 本周期（本行有周期时只是本行的周期）；total 整张表","enum":["row","row-all","group","period","total"]},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"points":{"title":"每次分值","description":"每次、每个单位计多少；分档写 tiers；knockout、band、linear 时不写","type":["integer","string","object"],"pattern":"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"整数，或带引号的小数，如 \"0.5\"，或 {param: 键}、{by, table}、{share}"},"cap":{"title":"本条上限","description":"本条规则最多计多少；参数取 null 表示不另设上限","type":["integer","string","object","null"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}、{by, table}、{share}"},"within":{"title":"与前一件的间隔","description":"只算在前一件事之后若干时间内又发生的；前一件由 of 指明，或是 same 各字段相同的较早一件","type":"object","properties":{"of":{"title":"前一件字段","description":"记录里写前一件编号的字段，例如 recurrence_of","type":"string","minLength":1},"same":{"title":"相同字段","description":"这些字段都有值并且相同的较早记录是前一件，例如 [system, cause_code]","type":"array","items":{"type":"string","minLength":1},"minItems":1},"from":{"title":"前一件的时刻","description":"从前一件的哪个时刻起数，写法与 late.to 相同","oneOf":[{"title":"前一件的时刻","description":"字段名","type":"string","minLength":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"to":{"title":"后一件的时刻","description":"后一件的哪个时刻应在其内","type":"string","minLength":1},"limit":{"title":"间隔","description":"写法与 late.limit 相同；另可写 {week: same}，指同一自然周","oneOf":[{"title":"间隔","description":"写法与 late.limit 相同","type":"object","properties":{"days":{"title":"日","description":"间隔几个日历日，前一件当日不计","type":"integer","minimum":0},"hours":{"title":"小时","description":"间隔几个钟表小时","type":"integer","minimum":0},"workdays":{"title":"工作日","description":"间隔几个工作日，前一件当日不计","type":"integer","minimum":0},"week":{"title":"同一周","description":"写 same，到前一件那一周的周日 24:00","const":"same"}},"minProperties":1,"maxProperties":1,"additionalProperties":false},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]}},"required":["from","to","limit"],"additionalProperties":false},"during":{"title":"只在值守日","description":"只算落在值守日里的：有安排的按安排，没有安排的按节日，另有通知的也算","type":"object","properties":{"at":{"title":"时刻字段","description":"看哪个时刻所在的日期，例如 called_at","type":"string","minLength":1},"days":{"title":"哪些日子","description":"arranged 有安排的按安排、没有的只算法定节日当天；statutory 只算法定节日当天；breaks 整个放假期","oneOf":[{"title":"哪些日子","description":"按哪种","enum":["arranged","statutory","breaks"]},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"arranged":{"title":"安排","description":"写明值守起止日期的记录；days 为 arranged 时用","type":"object","properties":{"kind":{"title":"种类","description":"记录种类，例如 client-notice","type":"string","minLength":1},"where":{"title":"条件","description":"CEL 表达式，变量 record，只有为真的才算","oneOf":[{"title":"条件","description":"CEL 表达式","type":"string","minLength":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"from":{"title":"起日字段","description":"写明第一天的字段","type":"string","minLength":1},"to":{"title":"止日字段","description":"写明最后一天的字段，当天在内","type":"string","minLength":1}},"required":["kind","from","to"],"additionalProperties":false},"events":{"title":"另行通知","description":"放假期之外另外要求值守的记录，例如重大活动通知","type":"object","properties":{"kind":{"title":"种类","description":"记录种类，例如 client-notice","type":"string","minLength":1},"where":{"title":"条件","description":"CEL 表达式，变量 record，只有为真的才算","oneOf":[{"title":"条件","description":"CEL 表达式","type":"string","minLength":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"from":{"title":"起日字段","description":"写明第一天的字段","type":"string","minLength":1},"to":{"title":"止日字段","description":"写明最后一天的字段，当天在内","type":"string","minLength":1}},"required":["kind","from","to"],"additionalProperties":false}},"required":["at","days"],"additionalProperties":false},"distinct":{"title":"同一件只算一次","description":"这个字段有值并且相同的几条记录是同一件事，例如 event_key","type":"string","minLength":1},"requires":{"title":"前提","description":"要先有这样的记录才计分，否则事实照列、不计分","type":"object","properties":{"kind":{"title":"种类","description":"记录种类，例如 contract-document","type":"string","minLength":1},"where":{"title":"条件","description":"CEL 表达式，变量 record","oneOf":[{"title":"条件","description":"CEL 表达式","type":"string","minLength":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"before":{"title":"早于","description":"事实的哪个时刻之前就有，例如 occurred_at；不写则截至日之前","type":"string","minLength":1}},"required":["kind"],"additionalProperties":false},"once_per_record":{"title":"同一记录只算一次","description":"为真时，应交一次的迟交等与答复它的那条记录上同一事件的事实合为一个，只扣一次","oneOf":[{"title":"同一记录只算一次","description":"真假","type":"boolean"},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"hint":{"title":"只提示","description":"为真时只在考核表旁列出请核对的事实，从不扣分","const":true},"sentence":{"title":"同一句","description":"同一行里写同样短名的几条规则出自标准的同一句，合在一起按 cap 封顶","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 response"},"charge":{"title":"扣还是加","description":"deduct 扣分（默认）；award 加分","enum":["deduct","award"]},"tiers":{"title":"边际分档","description":"代替 points：前若干个单位一个价，其余另一个价，例如 [{upto: 3, points: 1}, {points: 2}]","type":"array","items":{"title":"一档","description":"边际分档的一档：从上一档的末尾到 upto 为止，每个单位按 points 计","type":"object","properties":{"upto":{"title":"到第几个","description":"本档到第几个单位为止，含；最后一档不写","type":["integer","string","object"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"},"points":{"title":"每个分值","description":"本档里每个单位计多少","type":["integer","string","object"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}、{by, table}、{share}"}},"required":["points"],"additionalProperties":false,"x-value":"#/$defs/tier"},"minItems":1},"cap_each":{"title":"单次上限","description":"一件事实最多计多少","type":["integer","string","object"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}、{by, table}、{share}"},"round":{"title":"每次舍入","description":"每件事实的分值计入之前的舍入","type":"object","properties":{"digits":{"title":"小数位","description":"0 到 4","type":"integer","minimum":0,"maximum":4},"step":{"title":"步长","description":"取到它的整倍数，例如 \"0.5\"；与 digits 写一个","type":"string","pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"带引号的小数，如 \"0.5\""},"mode":{"title":"方式","description":"half-up 四舍五入；half-even 四舍六入五成双；floor 舍去；ceil 进位","enum":["half-up","half-even","floor","ceil"]}},"required":["mode"],"additionalProperties":false,"x-value":"#/$defs/rounding"},"dated_by":{"title":"归入周期的日期","description":"用记录的哪个字段（时刻、日期或月份）判断归入哪个周期；不写则用这种记录的发生时间","type":"string","minLength":1},"measure":{"title":"指标","description":"每个周期（逐系统时每个系统）得出一个数，再由 rate、band、linear、binary 换算；downtime、ratio、quotient、field、time、count 恰写一个","type":"object","properties":{"downtime":{"title":"停用时间","description":"由一段段停用时间得可用率（%）或停用时长","type":"object","properties":{"from":{"title":"起","description":"起算时刻所在字段，写法与 late.from 相同","oneOf":[{"title":"起","description":"起算时刻所在字段，写法与 late.from 相同","type":"string","minLength":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"to":{"title":"止","description":"届满时刻所在字段，写法与 late.to 相同","oneOf":[{"title":"止","description":"届满时刻所在字段，写法与 late.to 相同","type":"string","minLength":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"exclude":{"title":"可除外时间","description":"列表，写法与 late.exclude 相同","type":"array","items":{"title":"可除外时间","description":"从时长中扣除、截取到区间以内的列表字段","type":"object","properties":{"field":{"title":"字段","description":"列表字段，项内有 from 与 to","type":"string","minLength":1},"where":{"title":"条件","description":"CEL 表达式，变量 item，例如 item.countersigned_by != \"\"","oneOf":[{"title":"条件","description":"CEL 表达式，变量 item","type":"string","minLength":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"effect":{"title":"效果","description":"time 扣除时间；fact 整条不计；可按项的字段查表，如 {param: 键, by: kind}","oneOf":[{"title":"效果","description":"time 扣除时间；fact 整条不计","enum":["time","fact"]},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]}},"required":["field"],"additionalProperties":false,"x-value":"#/$defs/exclude"},"minItems":1},"as":{"title":"取什么","description":"rate 可用率，百分数（默认）；hours 停用小时；minutes 停用分钟","enum":["rate","hours","minutes"]},"within":{"title":"服务时间","description":"always 全天（默认）；office 只算工作日办公时间","enum":["always","office"]}},"required":["from","to"],"additionalProperties":false},"ratio":{"title":"件数比","description":"合格件数占全部件数的百分数；of 与 on_time 写一个","type":"object","properties":{"of":{"title":"合格条件","description":"CEL 表达式，为真的算合格；变量与 where 相同","oneOf":[{"title":"合格条件","description":"CEL 表达式，为真的算合格；变量与 where 相同","type":"string","minLength":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"on_time":{"title":"按时","description":"在时限之内的算合格，未到期的不计入件数","type":"object","properties":{"from":{"title":"起","description":"起算时刻所在字段，写法与 late.from 相同","oneOf":[{"title":"起","description":"起算时刻所在字段，写法与 late.from 相同","type":"string","minLength":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"to":{"title":"止","description":"届满时刻所在字段，写法与 late.to 相同","oneOf":[{"title":"止","description":"届满时刻所在字段，写法与 late.to 相同","type":"string","minLength":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"exclude":{"title":"可除外时间","description":"列表，写法与 late.exclude 相同","type":"array","items":{"title":"可除外时间","description":"从时长中扣除、截取到区间以内的列表字段","type":"object","properties":{"field":{"title":"字段","description":"列表字段，项内有 from 与 to","type":"string","minLength":1},"where":{"title":"条件","description":"CEL 表达式，变量 item，例如 item.countersigned_by != \"\"","oneOf":[{"title":"条件","description":"CEL 表达式，变量 item","type":"string","minLength":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"effect":{"title":"效果","description":"time 扣除时间；fact 整条不计；可按项的字段查表，如 {param: 键, by: kind}","oneOf":[{"title":"效果","description":"time 扣除时间；fact 整条不计","enum":["time","fact"]},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]}},"required":["field"],"additionalProperties":false,"x-value":"#/$defs/exclude"},"minItems":1},"limit":{"title":"时限","description":"hours、minutes 钟表时间；workdays 工作日（默认到当日 24:00）；days 日历日；office_hours 办公小时","oneOf":[{"title":"时限","description":"hours、minutes 钟表时间；workdays 工作日（默认到当日 24:00）；days 日历日；office_hours 办公小时","type":"object","properties":{"hours":{"title":"小时","description":"钟表小时数","type":["integer","string","object"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}、{by, table}、{share}"},"office_hours":{"title":"办公小时","description":"只在工作日办公时间内走的小时数，办公时间见参数 calendar.office_hours","type":["integer","object"],"minimum":1,"x-form":"整数，或 {param: 键}、{by, table}"},"workdays":{"title":"工作日","description":"工作日数","type":["integer","object"],"minimum":0,"x-form":"整数，或 {param: 键}、{by, table}"},"days":{"title":"日","description":"日历日数","type":["integer","object"],"minimum":0,"x-form":"整数，或 {param: 键}、{by, table}"},"until":{"title":"到几点","description":"工作日时限在最后一天的几点届满，默认 24:00","type":"string","minLength":1},"minutes":{"title":"分钟","description":"钟表分钟数，含第若干分钟整","type":["integer","string","object"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}、{by, table}、{share}"}},"additionalProperties":false},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"instead":{"title":"另定期限字段","description":"记录里双方书面另定的完成日期字段，有值时取代时限，例如 replanned.due_on","type":"string","minLength":1}},"required":["from","to","limit"],"additionalProperties":false}},"additionalProperties":false},"quotient":{"title":"两数之比","description":"一个字段的合计占另一个字段合计的百分数","type":"object","properties":{"of":{"title":"分子","description":"作分子的数字字段，例如 satisfied；列表里的写 列表.字段","type":"string","minLength":1},"among":{"title":"分母","description":"作分母的数字字段，例如 returned；列表里的写 列表.字段","type":"string","minLength":1}},"required":["of","among"],"additionalProperties":false},"field":{"title":"取数","description":"从记录的一个字段取数","type":"object","properties":{"name":{"title":"字段","description":"数字、小数或百分数文字的字段，例如 interfaces.availability","type":"string","minLength":1},"take":{"title":"取哪个","description":"mean 平均；min 最小；max 最大；sum 合计；last 最后一条","enum":["mean","min","max","sum","last"]}},"required":["name","take"],"additionalProperties":false},"time":{"title":"用时","description":"从一个时刻到另一个时刻用了多久","type":"object","properties":{"from":{"title":"起","description":"起算时刻所在字段，写法与 late.from 相同","oneOf":[{"title":"起","description":"起算时刻所在字段，写法与 late.from 相同","type":"string","minLength":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"to":{"title":"止","description":"届满时刻所在字段，写法与 late.to 相同","oneOf":[{"title":"止","description":"届满时刻所在字段，写法与 late.to 相同","type":"string","minLength":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"exclude":{"title":"可除外时间","description":"列表，写法与 late.exclude 相同","type":"array","items":{"title":"可除外时间","description":"从时长中扣除、截取到区间以内的列表字段","type":"object","properties":{"field":{"title":"字段","description":"列表字段，项内有 from 与 to","type":"string","minLength":1},"where":{"title":"条件","description":"CEL 表达式，变量 item，例如 item.countersigned_by != \"\"","oneOf":[{"title":"条件","description":"CEL 表达式，变量 item","type":"string","minLength":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"effect":{"title":"效果","description":"time 扣除时间；fact 整条不计；可按项的字段查表，如 {param: 键, by: kind}","oneOf":[{"title":"效果","description":"time 扣除时间；fact 整条不计","enum":["time","fact"]},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]}},"required":["field"],"additionalProperties":false,"x-value":"#/$defs/exclude"},"minItems":1},"unit":{"title":"单位","description":"minutes 分钟；hours 小时；days 日；workdays 工作日","enum":["minutes","hours","days","workdays"]},"take":{"title":"取哪个","description":"mean 平均；max 最长；min 最短；sum 合计","enum":["mean","max","min","sum"]}},"required":["from","to","unit","take"],"additionalProperties":false},"count":{"title":"件数","description":"写 true：周期里的件数","const":true},"per":{"title":"逐个","description":"system 逐系统各得一个数；或写记录的一个字段","type":"string","minLength":1},"over":{"title":"再取","description":"min 最低的一个；max 最高的一个；mean 平均；sum 合计；each 每个各自计分","enum":["min","max","mean","sum","each"]},"systems":{"title":"哪些系统","description":"只算这些系统；不写则为 systems.yaml 的全部系统","type":"array","items":{"type":"string","minLength":1},"minItems":1},"none":{"title":"没有数据时","description":"na 不适用；best 按最好；worst 按最差；previous 沿用上一个周期的数","oneOf":[{"title":"没有数据时","description":"na 不适用；best 按最好；worst 按最差；previous 沿用上一个周期的数","enum":["na","best","worst","previous"]},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"grace_workdays":{"title":"宽限工作日","description":"周期结束之后多少个工作日内还没有数据，先不按 none 处理；不写为 0","type":["integer","object"],"minimum":0,"x-form":"整数，或 {param: 键}、{by, table}"},"round":{"title":"指标舍入","description":"换算之前先把指标舍入","type":"object","properties":{"digits":{"title":"小数位","description":"0 到 4","type":"integer","minimum":0,"maximum":4},"step":{"title":"步长","description":"取到它的整倍数，例如 \"0.5\"；与 digits 写一个","type":"string","pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"带引号的小数，如 \"0.5\""},"mode":{"title":"方式","description":"half-up 四舍五入；half-even 四舍六入五成双；floor 舍去；ceil 进位","enum":["half-up","half-even","floor","ceil"]}},"required":["mode"],"additionalProperties":false,"x-value":"#/$defs/rounding"}},"additionalProperties":false},"rate":{"title":"按步","description":"指标比 below 每低（或比 above 每高）each，计一步 points","type":"object","properties":{"below":{"title":"低于","description":"低于它才计","type":["integer","string","object"],"pattern":"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"},"above":{"title":"高于","description":"高于它才计","type":["integer","string","object"],"pattern":"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"},"each":{"title":"每步","description":"一步多大，大于 0","type":["integer","string","object"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"},"partial":{"title":"不足一步","description":"floor 不计（默认）；ceil 按一步计；prorate 按比例","oneOf":[{"title":"不足一步","description":"floor 不计（默认）；ceil 按一步计；prorate 按比例","enum":["floor","ceil","prorate"]},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]}},"required":["each"],"additionalProperties":false},"band":{"title":"按档","description":"指标落在哪一档就计多少，从高到低或从低到高都可以；要首尾不留界、中间不留空、不重叠","type":"array","items":{"title":"一档","description":"指标落在这一档时计多少；上下界各至多写一个，相邻两档要接上","type":"object","properties":{"at_least":{"title":"以上","description":"指标大于或等于它，含本数","type":["integer","string","object"],"pattern":"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"},"above":{"title":"超过","description":"指标大于它，不含本数","type":["integer","string","object"],"pattern":"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"},"at_most":{"title":"以下","description":"指标小于或等于它，含本数","type":["integer","string","object"],"pattern":"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"},"below":{"title":"不满","description":"指标小于它，不含本数","type":["integer","string","object"],"pattern":"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"},"points":{"title":"分值","description":"落在这一档计多少","type":["integer","string","object"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}、{by, table}、{share}"},"knockout":{"title":"不得分","description":"落在这一档时整项不得分的范围","enum":["row","row-all","group","period","total"]}},"additionalProperties":false,"x-value":"#/$defs/band"},"minItems":1},"linear":{"title":"按比例","description":"两个端点之间按直线比例，端点之外取端点的分值","type":"object","properties":{"from":{"title":"端点","description":"指标的一个值与它对应的分值","type":"object","properties":{"value":{"title":"指标值","description":"指标取这个值时","type":["integer","string","object"],"pattern":"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"},"points":{"title":"分值","description":"计多少","type":["integer","string","object"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}、{by, table}、{share}"}},"required":["value","points"],"additionalProperties":false,"x-value":"#/$defs/endpoint"},"to":{"title":"端点","description":"指标的一个值与它对应的分值","type":"object","properties":{"value":{"title":"指标值","description":"指标取这个值时","type":["integer","string","object"],"pattern":"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"},"points":{"title":"分值","description":"计多少","type":["integer","string","object"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}、{by, table}、{share}"}},"required":["value","points"],"additionalProperties":false,"x-value":"#/$defs/endpoint"}},"required":["from","to"],"additionalProperties":false},"binary":{"title":"是否达标","description":"扣分的规则：不达标计 points；加分的规则：达标计 points","type":"object","properties":{"at_least":{"title":"以上","description":"指标大于或等于它，含本数","type":["integer","string","object"],"pattern":"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"},"above":{"title":"超过","description":"指标大于它，不含本数","type":["integer","string","object"],"pattern":"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"},"at_most":{"title":"以下","description":"指标小于或等于它，含本数","type":["integer","string","object"],"pattern":"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"},"below":{"title":"不满","description":"指标小于它，不含本数","type":["integer","string","object"],"pattern":"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"}},"additionalProperties":false}},"required":["id","title","event","from"],"additionalProperties":false}},"start":{"title":"从哪里起算","description":"full 从满分往下扣（默认）；zero 从零分往上加","enum":["full","zero"]},"weight":{"title":"权重","description":"本行占总分（本组写了权重时，占本组）的份额；加起来等于 weights","type":["integer","string"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\""},"bonus":{"title":"加分行","description":"写 true：不占分值，得分加在总分上，最多加 cap","const":true},"period":{"title":"本行的周期","description":"本行每个周期各算一次，再合成本行得分","type":"object","properties":{"each":{"title":"周期","description":"month 月；quarter 季；half 半年；year 年；term 整个服务期","enum":["month","quarter","half","year","term"]},"align":{"title":"怎样起算","description":"calendar 按自然月、季、年（默认）；term 从服务期首日起的对应日","enum":["calendar","term"]},"partial":{"title":"头尾不足一个周期","description":"keep 单独算一个（默认）；exclude 不考核；merge 并入相邻的周期","enum":["keep","exclude","merge"]},"running":{"title":"还没有结束的周期","description":"include 算进来（默认）；exclude 结束之后才算","enum":["include","exclude"]},"combine":{"title":"怎样合成","description":"mean 平均；sum 相加；min 取最低；max 取最高；last 取最后一个","enum":["mean","sum","min","max","last"]},"cap":{"title":"合计上限","description":"各周期的扣分相加之后最多扣多少；只与 combine: sum 同用","type":["integer","string","object"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}、{by, table}、{share}"},"round":{"title":"每个周期的舍入","description":"合成之前先把本行每个周期的得分舍入","type":"object","properties":{"digits":{"title":"小数位","description":"0 到 4","type":"integer","minimum":0,"maximum":4},"step":{"title":"步长","description":"取到它的整倍数，例如 \"0.5\"；与 digits 写一个","type":"string","pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"带引号的小数，如 \"0.5\""},"mode":{"title":"方式","description":"half-up 四舍五入；half-even 四舍六入五成双；floor 舍去；ceil 进位","enum":["half-up","half-even","floor","ceil"]}},"required":["mode"],"additionalProperties":false,"x-value":"#/$defs/rounding"}},"required":["each","combine"],"additionalProperties":false},"split":{"title":"逐系统","description":"本行逐系统各算一次，再取一个","type":"object","properties":{"by":{"title":"按什么分","description":"system 按系统；或写记录的一个字段","type":"string","minLength":1},"combine":{"title":"取哪个","description":"min 最差的一个；mean 平均；max 最好的一个","enum":["min","mean","max"]}},"required":["by","combine"],"additionalProperties":false},"applies":{"title":"适用条件","description":"周期里有这样的记录本行才考核，否则不适用","type":"object","properties":{"kind":{"title":"适用种类","description":"有这种记录的周期才考核，例如 training","type":"string","minLength":1},"where":{"title":"适用条件","description":"CEL 表达式，变量 record；只看为真的记录","oneOf":[{"title":"适用条件","description":"CEL 表达式，变量 record；只看为真的记录","type":"string","minLength":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"dated_by":{"title":"归入周期的日期","description":"用记录的哪个字段（时刻、日期或月份）判断归入哪个周期，例如次月才写的月报写 month；不写则用这种记录的发生时间","type":"string","minLength":1}},"required":["kind"],"additionalProperties":false},"carry":{"title":"超出部分","description":"forward：一个周期里扣不完的结转到下一个周期；不写则作废","enum":["forward"]},"round":{"title":"本行舍入","description":"本行得分计入总分之前的舍入","type":"object","properties":{"digits":{"title":"小数位","description":"0 到 4","type":"integer","minimum":0,"maximum":4},"step":{"title":"步长","description":"取到它的整倍数，例如 \"0.5\"；与 digits 写一个","type":"string","pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"带引号的小数，如 \"0.5\""},"mode":{"title":"方式","description":"half-up 四舍五入；half-even 四舍六入五成双；floor 舍去；ceil 进位","enum":["half-up","half-even","floor","ceil"]}},"required":["mode"],"additionalProperties":false,"x-value":"#/$defs/rounding"}},"required":["id","group","criterion","clause","standard","specificity","rules"],"additionalProperties":false}},"rating":{"title":"评价","description":"怎样由总分得出结论；未约定时只列建议","type":"object","properties":{"pass_mark":{"title":"合格线","description":"没有约定写 null","oneOf":[{"title":"合格线","description":"没有约定写 null","oneOf":[{"type":"integer"},{"type":"null"}]},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"conditions":{"title":"考核表之外的条件","description":"达到合格线之外还须资料齐全的验收条件，写 checklist.yaml 里 conditions 的短名","oneOf":[{"title":"考核表之外的条件","description":"验收条件的短名","type":"array","items":{"type":"string","minLength":1}},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]}},"required":["pass_mark"],"additionalProperties":false},"findings":{"title":"认定怎样生效","description":"适用于各行的甲方认定：哪些认定计分、谁提交的有效、答复期限。不写则甲方身份提交的都计分","type":"object","properties":{"where":{"title":"条件","description":"CEL 表达式，变量 record；为假的认定照列但不计分","oneOf":[{"title":"条件","description":"CEL 表达式","type":"string","minLength":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"roles":{"title":"谁提交的有效","description":"contract.yaml 里 roles 的短名；不写为 client。合同没有设的身份不起作用","oneOf":[{"title":"谁提交的有效","description":"身份的短名","type":"array","items":{"type":"string","minLength":1}},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"procedure":{"title":"程序","description":"reply_workdays：告知后几个工作日内答复有异议才算有异议，写 null 表示决定前随时可以；suspends: false 表示异议不影响计分","oneOf":[{"title":"程序","description":"答复期限与异议的效力","type":"object","properties":{"reply_workdays":{"title":"答复期限","description":"告知之后多少个工作日，写 null 表示不限","oneOf":[{"type":"integer","minimum":0},{"type":"null"}]},"suspends":{"title":"异议并列两个总分","description":"写 false 表示决定之前照计","type":"boolean"}},"additionalProperties":false},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]}},"additionalProperties":false},"period":{"title":"考核周期","description":"整张表每个周期各算一次，再合成总分；不写则整个服务期算一次","type":"object","properties":{"each":{"title":"周期","description":"month 月；quarter 季；half 半年；year 年；term 整个服务期","enum":["month","quarter","half","year","term"]},"align":{"title":"怎样起算","description":"calendar 按自然月、季、年（默认）；term 从服务期首日起的对应日","enum":["calendar","term"]},"partial":{"title":"头尾不足一个周期","description":"keep 单独算一个（默认）；exclude 不考核；merge 并入相邻的周期","enum":["keep","exclude","merge"]},"running":{"title":"还没有结束的周期","description":"include 算进来（默认）；exclude 结束之后才算","enum":["include","exclude"]},"combine":{"title":"怎样合成","description":"mean 平均；sum 相加；min 取最低；max 取最高；last 取最后一个","enum":["mean","sum","min","max","last"]},"round":{"title":"每个周期的舍入","description":"合成之前先把每个周期的总分舍入","type":"object","properties":{"digits":{"title":"小数位","description":"0 到 4","type":"integer","minimum":0,"maximum":4},"step":{"title":"步长","description":"取到它的整倍数，例如 \"0.5\"；与 digits 写一个","type":"string","pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"带引号的小数，如 \"0.5\""},"mode":{"title":"方式","description":"half-up 四舍五入；half-even 四舍六入五成双；floor 舍去；ceil 进位","enum":["half-up","half-even","floor","ceil"]}},"required":["mode"],"additionalProperties":false,"x-value":"#/$defs/rounding"}},"required":["each","combine"],"additionalProperties":false},"weights":{"title":"权重合计","description":"行或组写了 weight 时，各权重加起来应是多少，例如 100 或 1","type":["integer","string"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\""},"not_applicable":{"title":"不适用","description":"一行在一个周期里没有可考核的内容时怎样处理","type":"object","properties":{"as":{"title":"怎样处理","description":"redistribute 把它的分值按比例分给其他行（默认）；full 给满分；zero 不给分","enum":["redistribute","full","zero"]},"within":{"title":"分给哪里","description":"sheet 全表其他行（默认）；group 先在本组里分，全组都不适用再分给全表","enum":["sheet","group"]}},"additionalProperties":false},"total":{"title":"总分的界限","description":"对合成以后的总分；period_max、period_cap 对每个周期的总分","type":"object","properties":{"max":{"title":"最高","description":"加分之后总分最高到多少；不写则不设","type":["integer","string","object"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}、{by, table}、{share}"},"cap":{"title":"最多扣","description":"全表最多扣多少；不写则不设","type":["integer","string","object"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}、{by, table}、{share}"},"period_max":{"title":"每个周期最高","description":"全表分周期时，每个周期的总分加分之后最高到多少；不写则不设","type":["integer","string","object"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}、{by, table}、{share}"},"period_cap":{"title":"每个周期最多扣","description":"全表分周期时，每个周期最多扣多少；不写则不设","type":["integer","string","object"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}、{by, table}、{share}"}},"additionalProperties":false},"triggers":{"title":"连续触发","description":"几个周期的得分连续达到某个条件时，另扣分、全表不得分或提示","type":"array","items":{"title":"触发","description":"一项触发","type":"object","properties":{"id":{"title":"短名","description":"在表内唯一","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"title":{"title":"名称","description":"例如 连续两个月低于 80 分","type":"string","minLength":1},"clause":{"title":"条款","description":"依据条款","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"of":{"title":"看什么","description":"total 是每个周期的总分；或写一行、一组的短名","type":"string","minLength":1,"pattern":"^[a-z0-9-]+(\\.[a-z0-9-]+)*$","x-form":"total，或行、组的短名"},"period":{"title":"触发自己的周期","description":"把落在一段里的各考核周期合成一个数再比较，例如按月考核、连续两个季度；不写则逐个考核周期比较","type":"object","properties":{"each":{"title":"周期","description":"month 月；quarter 季；half 半年；year 年；term 整个服务期","enum":["month","quarter","half","year","term"]},"align":{"title":"怎样起算","description":"calendar 按自然月、季、年（默认）；term 从服务期首日起的对应日","enum":["calendar","term"]},"running":{"title":"还没有结束的一段","description":"exclude 结束之后才比较（默认）；include 也比较","enum":["include","exclude"]},"combine":{"title":"怎样合成","description":"一段里各考核周期的数怎样成为一个数：mean 平均；sum 相加；min 取最低；max 取最高；last 取最后一个","enum":["mean","sum","min","max","last"]}},"required":["each","combine"],"additionalProperties":false},"at_least":{"title":"以上","description":"得分大于或等于它，含本数","type":["integer","string","object"],"pattern":"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"},"above":{"title":"超过","description":"得分大于它，不含本数","type":["integer","string","object"],"pattern":"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"},"at_most":{"title":"以下","description":"得分小于或等于它，含本数","type":["integer","string","object"],"pattern":"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"},"below":{"title":"不满","description":"得分小于它，不含本数","type":["integer","string","object"],"pattern":"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"},"times":{"title":"几个周期","description":"达到条件的周期数","type":"integer","minimum":1,"maximum":60},"consecutive":{"title":"是否连续","description":"true 须连续（默认）；false 累计即可","type":"boolean"},"again":{"title":"再次达到","description":"once 只触发一次（默认）；each 每满一次数触发一次","enum":["once","each"]},"points":{"title":"扣分","description":"每触发一次从总分里扣多少","type":["integer","string","object"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}、{by, table}、{share}"},"knockout":{"title":"不得分","description":"total 全表不得分","enum":["total"]},"notice":{"title":"提示","description":"只在考核表下列出这句话，不扣分","type":"string","minLength":1}},"required":["id","title","of","times"],"additionalProperties":false}},"payment":{"title":"付款折算","description":"由得分算应付金额；金额按分计算","type":"array","items":{"title":"一笔付款","description":"tiers、coefficient、per_point、deduction 恰写一个；tiers 的各档可以各用各的写法","type":"object","properties":{"id":{"title":"短名","description":"在表内唯一","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"title":{"title":"名称","description":"例如 年度服务费","type":"string","minLength":1},"clause":{"title":"条款","description":"依据条款","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"amount":{"title":"金额","description":"这一笔的全额：带引号的元，如 \"12000.00\"；{payment: 短名} 取付款安排；{share: \"0.4\"} 取合同总价的比例；各期不同的写 {by: period, table: {2025-01: \"12000.00\"}}","oneOf":[{"title":"金额","description":"单位元","type":"string","pattern":"^(0|[1-9][0-9]*)\\.[0-9]{2}$","x-form":"加引号、两位小数的金额，单位元，如 \"72000.00\""},{"title":"付款安排","description":"contract.yaml 里的一笔付款","type":"object","properties":{"payment":{"title":"短名","description":"contract.yaml 里 payments 的短名","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"}},"required":["payment"],"additionalProperties":false},{"title":"金额的比例","description":"合同总价的一个比例","type":"object","properties":{"share":{"title":"比例","description":"0 到 1 之间的小数，加引号","type":"string","pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"带引号的小数，如 \"0.4\""}},"required":["share"],"additionalProperties":false},{"title":"按周期查表","description":"各期的全额不同，逐期写明；与 from: period 同写","type":"object","properties":{"by":{"title":"按什么","description":"写 period","enum":["period"]},"table":{"title":"各期金额","description":"周期的短名与带引号的元","type":"object","additionalProperties":{"title":"金额","description":"单位元","type":"string","pattern":"^(0|[1-9][0-9]*)\\.[0-9]{2}$","x-form":"加引号、两位小数的金额，单位元，如 \"72000.00\""},"minProperties":1},"else":{"title":"其余各期","description":"没有写明的各期的金额","type":"string","pattern":"^(0|[1-9][0-9]*)\\.[0-9]{2}$","x-form":"加引号、两位小数的金额，单位元，如 \"72000.00\""}},"required":["by","table"],"additionalProperties":false}]},"from":{"title":"用哪个得分","description":"total 用总分（默认）；period 每个考核周期各算一笔，另写 period 时每个付款周期各算一笔","enum":["total","period"]},"period":{"title":"付款周期","description":"与 from: period 同用：几个考核周期付一笔，例如按月考核、按季付款；付款周期要不短于考核周期","type":"object","properties":{"each":{"title":"周期","description":"month 月；quarter 季；half 半年；year 年；term 整个服务期","enum":["month","quarter","half","year","term"]},"align":{"title":"怎样起算","description":"calendar 按自然月、季、年（默认）；term 从服务期首日起的对应日","enum":["calendar","term"]},"running":{"title":"还没有结束的周期","description":"include 算进来（默认）；exclude 结束之后才算","enum":["include","exclude"]},"combine":{"title":"怎样合成","description":"付款周期里各考核周期的总分怎样成为一个数：mean 平均；sum 相加；min 取最低；max 取最高；last 取最后一个","enum":["mean","sum","min","max","last"]},"only":{"title":"只付哪几期","description":"付款周期的短名，例如 [2025-Q2]；一笔付款安排只对应一期时写，不写则每期一笔","type":"array","items":{"type":"string","minLength":1},"minItems":1},"triggers":{"title":"连续触发","description":"写 true：连续触发扣的分，从触发完成的那个付款周期里扣；不写则只从总分里扣","enum":[true]},"round":{"title":"得分的舍入","description":"合成的得分先舍入再算钱；不写则不舍入","type":"object","properties":{"digits":{"title":"小数位","description":"0 到 4","type":"integer","minimum":0,"maximum":4},"step":{"title":"步长","description":"取到它的整倍数，例如 \"0.5\"；与 digits 写一个","type":"string","pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"带引号的小数，如 \"0.5\""},"mode":{"title":"方式","description":"half-up 四舍五入；half-even 四舍六入五成双；floor 舍去；ceil 进位","enum":["half-up","half-even","floor","ceil"]}},"required":["mode"],"additionalProperties":false,"x-value":"#/$defs/rounding"}},"required":["each","combine"],"additionalProperties":false},"tiers":{"title":"按档","description":"得分在哪一档，付全额的多少或扣多少元","type":"array","items":{"title":"一档","description":"得分落在这一档时付多少：pay、deduct、coefficient 至多写一个，per_point 可以单写，也可以在 pay、deduct 之外再扣","type":"object","properties":{"at_least":{"title":"以上","description":"得分大于或等于它，含本数","type":["integer","string","object"],"pattern":"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"},"above":{"title":"超过","description":"得分大于它，不含本数","type":["integer","string","object"],"pattern":"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"},"at_most":{"title":"以下","description":"得分小于或等于它，含本数","type":["integer","string","object"],"pattern":"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"},"below":{"title":"不满","description":"得分小于它，不含本数","type":["integer","string","object"],"pattern":"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"},"pay":{"title":"支付比例","description":"0 到 1 之间的小数，加引号，例如 \"0.95\"","type":"string","pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"带引号的小数，如 \"0.95\""},"deduct":{"title":"扣减金额","description":"扣多少元","type":["integer","string","object"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}、{by, table}、{share}"},"coefficient":{"title":"按系数","description":"应付 = 金额 × 得分 ÷ of","type":"object","properties":{"of":{"title":"除数","description":"一般是满分 100","type":["integer","string","object"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"}},"required":["of"],"additionalProperties":false,"x-value":"#/$defs/coefficient"},"per_point":{"title":"按分","description":"低于 below 的部分，每 each 分扣 deduct 元","type":"object","properties":{"below":{"title":"分数线","description":"低于它才扣","type":["integer","string","object"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"},"each":{"title":"每几分","description":"不写为 1","type":["integer","string","object"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"},"deduct":{"title":"扣减金额","description":"每一个单位扣多少元","type":["integer","string","object"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}、{by, table}、{share}"},"partial":{"title":"不足一个单位","description":"floor 不计；ceil 按一个计；prorate 按比例（默认）","enum":["floor","ceil","prorate"]}},"required":["below","deduct"],"additionalProperties":false,"x-value":"#/$defs/per-point"}},"additionalProperties":false,"x-value":"#/$defs/pay-tier"},"minItems":1},"coefficient":{"title":"按系数","description":"应付 = 金额 × 得分 ÷ of","type":"object","properties":{"of":{"title":"除数","description":"一般是满分 100","type":["integer","string","object"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"}},"required":["of"],"additionalProperties":false,"x-value":"#/$defs/coefficient"},"per_point":{"title":"按分","description":"低于 below 的部分，每 each 分扣 deduct 元","type":"object","properties":{"below":{"title":"分数线","description":"低于它才扣","type":["integer","string","object"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"},"each":{"title":"每几分","description":"不写为 1","type":["integer","string","object"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"},"deduct":{"title":"扣减金额","description":"每一个单位扣多少元","type":["integer","string","object"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}、{by, table}、{share}"},"partial":{"title":"不足一个单位","description":"floor 不计；ceil 按一个计；prorate 按比例（默认）","enum":["floor","ceil","prorate"]}},"required":["below","deduct"],"additionalProperties":false,"x-value":"#/$defs/per-point"},"deduction":{"title":"扣款表","description":"写 true：表的单位是元，总数就是扣款","enum":[true]},"cap":{"title":"最多扣","description":"这一笔最多扣多少元；不写则扣完为止","type":["integer","string","object"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}、{by, table}、{share}"},"round":{"title":"舍入","description":"不写则四舍五入到分","type":"object","properties":{"digits":{"title":"小数位","description":"0 到 4","type":"integer","minimum":0,"maximum":4},"step":{"title":"步长","description":"取到它的整倍数，例如 \"0.5\"；与 digits 写一个","type":"string","pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"带引号的小数，如 \"0.5\""},"mode":{"title":"方式","description":"half-up 四舍五入；half-even 四舍六入五成双；floor 舍去；ceil 进位","enum":["half-up","half-even","floor","ceil"]}},"required":["mode"],"additionalProperties":false,"x-value":"#/$defs/rounding"}},"required":["id","title","amount"],"additionalProperties":false}}},"required":["version","title","clause","columns","base","unit","policy","round","groups","rows"],"additionalProperties":false,"$defs":{"param":{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false},"exclude":{"title":"可除外时间","description":"从时长中扣除、截取到区间以内的列表字段","type":"object","properties":{"field":{"title":"字段","description":"列表字段，项内有 from 与 to","type":"string","minLength":1},"where":{"title":"条件","description":"CEL 表达式，变量 item，例如 item.countersigned_by != \"\"","oneOf":[{"title":"条件","description":"CEL 表达式，变量 item","type":"string","minLength":1},{"$ref":"#/$defs/param"}]},"effect":{"title":"效果","description":"time 扣除时间；fact 整条不计；可按项的字段查表，如 {param: 键, by: kind}","oneOf":[{"title":"效果","description":"time 扣除时间；fact 整条不计","enum":["time","fact"]},{"$ref":"#/$defs/param"}]}},"required":["field"],"additionalProperties":false},"rounding":{"title":"舍入","description":"取到第几位小数，或取到某个数的整倍数","type":"object","properties":{"digits":{"title":"小数位","description":"0 到 4","type":"integer","minimum":0,"maximum":4},"step":{"title":"步长","description":"取到它的整倍数，例如 \"0.5\"；与 digits 写一个","type":"string","pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"带引号的小数，如 \"0.5\""},"mode":{"title":"方式","description":"half-up 四舍五入；half-even 四舍六入五成双；floor 舍去；ceil 进位","enum":["half-up","half-even","floor","ceil"]}},"required":["mode"],"additionalProperties":false},"tier":{"title":"一档","description":"边际分档的一档：从上一档的末尾到 upto 为止，每个单位按 points 计","type":"object","properties":{"upto":{"title":"到第几个","description":"本档到第几个单位为止，含；最后一档不写","type":["integer","string","object"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"},"points":{"title":"每个分值","description":"本档里每个单位计多少","type":["integer","string","object"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}、{by, table}、{share}"}},"required":["points"],"additionalProperties":false},"band":{"title":"一档","description":"指标落在这一档时计多少；上下界各至多写一个，相邻两档要接上","type":"object","properties":{"at_least":{"title":"以上","description":"指标大于或等于它，含本数","type":["integer","string","object"],"pattern":"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"},"above":{"title":"超过","description":"指标大于它，不含本数","type":["integer","string","object"],"pattern":"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"},"at_most":{"title":"以下","description":"指标小于或等于它，含本数","type":["integer","string","object"],"pattern":"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"},"below":{"title":"不满","description":"指标小于它，不含本数","type":["integer","string","object"],"pattern":"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"},"points":{"title":"分值","description":"落在这一档计多少","type":["integer","string","object"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}、{by, table}、{share}"},"knockout":{"title":"不得分","description":"落在这一档时整项不得分的范围","enum":["row","row-all","group","period","total"]}},"additionalProperties":false},"pay-tier":{"title":"一档","description":"得分落在这一档时付多少：pay、deduct、coefficient 至多写一个，per_point 可以单写，也可以在 pay、deduct 之外再扣","type":"object","properties":{"at_least":{"title":"以上","description":"得分大于或等于它，含本数","type":["integer","string","object"],"pattern":"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"},"above":{"title":"超过","description":"得分大于它，不含本数","type":["integer","string","object"],"pattern":"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"},"at_most":{"title":"以下","description":"得分小于或等于它，含本数","type":["integer","string","object"],"pattern":"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"},"below":{"title":"不满","description":"得分小于它，不含本数","type":["integer","string","object"],"pattern":"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"},"pay":{"title":"支付比例","description":"0 到 1 之间的小数，加引号，例如 \"0.95\"","type":"string","pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"带引号的小数，如 \"0.95\""},"deduct":{"title":"扣减金额","description":"扣多少元","type":["integer","string","object"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}、{by, table}、{share}"},"coefficient":{"$ref":"#/$defs/coefficient"},"per_point":{"$ref":"#/$defs/per-point"}},"additionalProperties":false},"endpoint":{"title":"端点","description":"指标的一个值与它对应的分值","type":"object","properties":{"value":{"title":"指标值","description":"指标取这个值时","type":["integer","string","object"],"pattern":"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"},"points":{"title":"分值","description":"计多少","type":["integer","string","object"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}、{by, table}、{share}"}},"required":["value","points"],"additionalProperties":false},"coefficient":{"title":"按系数","description":"应付 = 金额 × 得分 ÷ of","type":"object","properties":{"of":{"title":"除数","description":"一般是满分 100","type":["integer","string","object"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"}},"required":["of"],"additionalProperties":false},"per-point":{"title":"按分","description":"低于 below 的部分，每 each 分扣 deduct 元","type":"object","properties":{"below":{"title":"分数线","description":"低于它才扣","type":["integer","string","object"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"},"each":{"title":"每几分","description":"不写为 1","type":["integer","string","object"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}"},"deduct":{"title":"扣减金额","description":"每一个单位扣多少元","type":["integer","string","object"],"minimum":0,"pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?$","x-form":"不小于 0 的整数，或带引号的小数，如 \"0.5\"，或 {param: 键}、{by, table}、{share}"},"partial":{"title":"不足一个单位","description":"floor 不计；ceil 按一个计；prorate 按比例（默认）","enum":["floor","ceil","prorate"]}},"required":["below","deduct"],"additionalProperties":false}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = require("ajv/dist/runtime/ucs2length").default;
const pattern4 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const pattern5 = new RegExp("^(0|[1-9][0-9]*)(\\.[0-9]+)?$", "u");
const pattern7 = new RegExp("^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$", "u");
const pattern10 = new RegExp("^[a-z0-9-]+(\\.[a-z0-9-]+)*$", "u");
const pattern70 = new RegExp("^(0|[1-9][0-9]*)\\.[0-9]{2}$", "u");

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
if(typeof data66 === "string"){
if(!pattern7.test(data66)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/count","#/properties/rows/items/properties/rules/items/properties/count/oneOf/0/pattern","pattern",{pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data66));
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
if(typeof data144 === "string"){
if(!pattern7.test(data144)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/points","#/properties/rows/items/properties/rules/items/properties/points/pattern","pattern",{pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data144));
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
if(!((((key50 === "days") || (key50 === "hours")) || (key50 === "workdays")) || (key50 === "week"))){
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
const _errs526 = errors;
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
let data161 = data156.param;
if(typeof data161 === "string"){
if(func2(data161) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/within/limit/param","#/properties/rows/items/properties/rules/items/properties/within/properties/limit/oneOf/1/properties/param/minLength","minLength",{limit: 1},data161));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/within/limit/param","#/properties/rows/items/properties/rules/items/properties/within/properties/limit/oneOf/1/properties/param/type","type",{type: "string"},data161));
errors++;
}
}
if(data156.by !== undefined){
let data162 = data156.by;
const _errs532 = errors;
let valid107 = false;
let passing39 = null;
const _errs533 = errors;
if(typeof data162 === "string"){
if(func2(data162) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/within/limit/by","#/properties/rows/items/properties/rules/items/properties/within/properties/limit/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data162));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/within/limit/by","#/properties/rows/items/properties/rules/items/properties/within/properties/limit/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data162));
errors++;
}
var _valid39 = _errs533 === errors;
if(_valid39){
valid107 = true;
passing39 = 0;
}
const _errs535 = errors;
if(data162 && typeof data162 == "object" && !Array.isArray(data162)){
if(data162.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/within/limit/by","#/properties/rows/items/properties/rules/items/properties/within/properties/limit/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data162));
errors++;
}
for(const key52 in data162){
if(!(key52 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/within/limit/by","#/properties/rows/items/properties/rules/items/properties/within/properties/limit/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key52},data162));
errors++;
}
}
if(data162.param !== undefined){
let data163 = data162.param;
if(typeof data163 === "string"){
if(func2(data163) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/within/limit/by/param","#/properties/rows/items/properties/rules/items/properties/within/properties/limit/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data163));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/within/limit/by/param","#/properties/rows/items/properties/rules/items/properties/within/properties/limit/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data163));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/within/limit/by","#/properties/rows/items/properties/rules/items/properties/within/properties/limit/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data162));
errors++;
}
var _valid39 = _errs535 === errors;
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
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/within/limit/by","#/properties/rows/items/properties/rules/items/properties/within/properties/limit/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing39},data162));
errors++;
}
else {
errors = _errs532;
if(vErrors !== null){
if(_errs532){
vErrors.length = _errs532;
}
else {
vErrors = null;
}
}
}
}
if(data156.part !== undefined){
let data164 = data156.part;
if(typeof data164 === "string"){
if(func2(data164) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/within/limit/part","#/properties/rows/items/properties/rules/items/properties/within/properties/limit/oneOf/1/properties/part/minLength","minLength",{limit: 1},data164));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/within/limit/part","#/properties/rows/items/properties/rules/items/properties/within/properties/limit/oneOf/1/properties/part/type","type",{type: "string"},data164));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/within/limit","#/properties/rows/items/properties/rules/items/properties/within/properties/limit/oneOf/1/type","type",{type: "object"},data156));
errors++;
}
var _valid38 = _errs526 === errors;
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
let data165 = data41.during;
if(data165 && typeof data165 == "object" && !Array.isArray(data165)){
if(data165.at === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during","#/properties/rows/items/properties/rules/items/properties/during/required","required",{missingProperty: "at"},data165));
errors++;
}
if(data165.days === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during","#/properties/rows/items/properties/rules/items/properties/during/required","required",{missingProperty: "days"},data165));
errors++;
}
for(const key53 in data165){
if(!((((key53 === "at") || (key53 === "days")) || (key53 === "arranged")) || (key53 === "events"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during","#/properties/rows/items/properties/rules/items/properties/during/additionalProperties","additionalProperties",{additionalProperty: key53},data165));
errors++;
}
}
if(data165.at !== undefined){
let data166 = data165.at;
if(typeof data166 === "string"){
if(func2(data166) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/at","#/properties/rows/items/properties/rules/items/properties/during/properties/at/minLength","minLength",{limit: 1},data166));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/at","#/properties/rows/items/properties/rules/items/properties/during/properties/at/type","type",{type: "string"},data166));
errors++;
}
}
if(data165.days !== undefined){
let data167 = data165.days;
const _errs548 = errors;
let valid110 = false;
let passing40 = null;
const _errs549 = errors;
if(!(((data167 === "arranged") || (data167 === "statutory")) || (data167 === "breaks"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/days","#/properties/rows/items/properties/rules/items/properties/during/properties/days/oneOf/0/enum","enum",{allowedValues: schema31.properties.rows.items.properties.rules.items.properties.during.properties.days.oneOf[0].enum},data167));
errors++;
}
var _valid40 = _errs549 === errors;
if(_valid40){
valid110 = true;
passing40 = 0;
}
const _errs550 = errors;
if(data167 && typeof data167 == "object" && !Array.isArray(data167)){
if(data167.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/days","#/properties/rows/items/properties/rules/items/properties/during/properties/days/oneOf/1/required","required",{missingProperty: "param"},data167));
errors++;
}
for(const key54 in data167){
if(!(((key54 === "param") || (key54 === "by")) || (key54 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/days","#/properties/rows/items/properties/rules/items/properties/during/properties/days/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key54},data167));
errors++;
}
}
if(data167.param !== undefined){
let data168 = data167.param;
if(typeof data168 === "string"){
if(func2(data168) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/days/param","#/properties/rows/items/properties/rules/items/properties/during/properties/days/oneOf/1/properties/param/minLength","minLength",{limit: 1},data168));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/days/param","#/properties/rows/items/properties/rules/items/properties/during/properties/days/oneOf/1/properties/param/type","type",{type: "string"},data168));
errors++;
}
}
if(data167.by !== undefined){
let data169 = data167.by;
const _errs556 = errors;
let valid112 = false;
let passing41 = null;
const _errs557 = errors;
if(typeof data169 === "string"){
if(func2(data169) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/days/by","#/properties/rows/items/properties/rules/items/properties/during/properties/days/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data169));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/days/by","#/properties/rows/items/properties/rules/items/properties/during/properties/days/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data169));
errors++;
}
var _valid41 = _errs557 === errors;
if(_valid41){
valid112 = true;
passing41 = 0;
}
const _errs559 = errors;
if(data169 && typeof data169 == "object" && !Array.isArray(data169)){
if(data169.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/days/by","#/properties/rows/items/properties/rules/items/properties/during/properties/days/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data169));
errors++;
}
for(const key55 in data169){
if(!(key55 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/days/by","#/properties/rows/items/properties/rules/items/properties/during/properties/days/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key55},data169));
errors++;
}
}
if(data169.param !== undefined){
let data170 = data169.param;
if(typeof data170 === "string"){
if(func2(data170) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/days/by/param","#/properties/rows/items/properties/rules/items/properties/during/properties/days/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data170));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/days/by/param","#/properties/rows/items/properties/rules/items/properties/during/properties/days/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data170));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/days/by","#/properties/rows/items/properties/rules/items/properties/during/properties/days/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data169));
errors++;
}
var _valid41 = _errs559 === errors;
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
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/days/by","#/properties/rows/items/properties/rules/items/properties/during/properties/days/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing41},data169));
errors++;
}
else {
errors = _errs556;
if(vErrors !== null){
if(_errs556){
vErrors.length = _errs556;
}
else {
vErrors = null;
}
}
}
}
if(data167.part !== undefined){
let data171 = data167.part;
if(typeof data171 === "string"){
if(func2(data171) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/days/part","#/properties/rows/items/properties/rules/items/properties/during/properties/days/oneOf/1/properties/part/minLength","minLength",{limit: 1},data171));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/days/part","#/properties/rows/items/properties/rules/items/properties/during/properties/days/oneOf/1/properties/part/type","type",{type: "string"},data171));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/days","#/properties/rows/items/properties/rules/items/properties/during/properties/days/oneOf/1/type","type",{type: "object"},data167));
errors++;
}
var _valid40 = _errs550 === errors;
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
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/days","#/properties/rows/items/properties/rules/items/properties/during/properties/days/oneOf","oneOf",{passingSchemas: passing40},data167));
errors++;
}
else {
errors = _errs548;
if(vErrors !== null){
if(_errs548){
vErrors.length = _errs548;
}
else {
vErrors = null;
}
}
}
}
if(data165.arranged !== undefined){
let data172 = data165.arranged;
if(data172 && typeof data172 == "object" && !Array.isArray(data172)){
if(data172.kind === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged","#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/required","required",{missingProperty: "kind"},data172));
errors++;
}
if(data172.from === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged","#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/required","required",{missingProperty: "from"},data172));
errors++;
}
if(data172.to === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged","#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/required","required",{missingProperty: "to"},data172));
errors++;
}
for(const key56 in data172){
if(!((((key56 === "kind") || (key56 === "where")) || (key56 === "from")) || (key56 === "to"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged","#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/additionalProperties","additionalProperties",{additionalProperty: key56},data172));
errors++;
}
}
if(data172.kind !== undefined){
let data173 = data172.kind;
if(typeof data173 === "string"){
if(func2(data173) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged/kind","#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/properties/kind/minLength","minLength",{limit: 1},data173));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged/kind","#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/properties/kind/type","type",{type: "string"},data173));
errors++;
}
}
if(data172.where !== undefined){
let data174 = data172.where;
const _errs572 = errors;
let valid115 = false;
let passing42 = null;
const _errs573 = errors;
if(typeof data174 === "string"){
if(func2(data174) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged/where","#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/properties/where/oneOf/0/minLength","minLength",{limit: 1},data174));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged/where","#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/properties/where/oneOf/0/type","type",{type: "string"},data174));
errors++;
}
var _valid42 = _errs573 === errors;
if(_valid42){
valid115 = true;
passing42 = 0;
}
const _errs575 = errors;
if(data174 && typeof data174 == "object" && !Array.isArray(data174)){
if(data174.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged/where","#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/properties/where/oneOf/1/required","required",{missingProperty: "param"},data174));
errors++;
}
for(const key57 in data174){
if(!(((key57 === "param") || (key57 === "by")) || (key57 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged/where","#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/properties/where/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key57},data174));
errors++;
}
}
if(data174.param !== undefined){
let data175 = data174.param;
if(typeof data175 === "string"){
if(func2(data175) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged/where/param","#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/properties/where/oneOf/1/properties/param/minLength","minLength",{limit: 1},data175));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged/where/param","#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/properties/where/oneOf/1/properties/param/type","type",{type: "string"},data175));
errors++;
}
}
if(data174.by !== undefined){
let data176 = data174.by;
const _errs581 = errors;
let valid117 = false;
let passing43 = null;
const _errs582 = errors;
if(typeof data176 === "string"){
if(func2(data176) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged/where/by","#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/properties/where/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data176));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged/where/by","#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/properties/where/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data176));
errors++;
}
var _valid43 = _errs582 === errors;
if(_valid43){
valid117 = true;
passing43 = 0;
}
const _errs584 = errors;
if(data176 && typeof data176 == "object" && !Array.isArray(data176)){
if(data176.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged/where/by","#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/properties/where/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data176));
errors++;
}
for(const key58 in data176){
if(!(key58 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged/where/by","#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/properties/where/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key58},data176));
errors++;
}
}
if(data176.param !== undefined){
let data177 = data176.param;
if(typeof data177 === "string"){
if(func2(data177) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged/where/by/param","#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/properties/where/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data177));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged/where/by/param","#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/properties/where/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data177));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged/where/by","#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/properties/where/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data176));
errors++;
}
var _valid43 = _errs584 === errors;
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
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged/where/by","#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/properties/where/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing43},data176));
errors++;
}
else {
errors = _errs581;
if(vErrors !== null){
if(_errs581){
vErrors.length = _errs581;
}
else {
vErrors = null;
}
}
}
}
if(data174.part !== undefined){
let data178 = data174.part;
if(typeof data178 === "string"){
if(func2(data178) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged/where/part","#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/properties/where/oneOf/1/properties/part/minLength","minLength",{limit: 1},data178));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged/where/part","#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/properties/where/oneOf/1/properties/part/type","type",{type: "string"},data178));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged/where","#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/properties/where/oneOf/1/type","type",{type: "object"},data174));
errors++;
}
var _valid42 = _errs575 === errors;
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
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged/where","#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/properties/where/oneOf","oneOf",{passingSchemas: passing42},data174));
errors++;
}
else {
errors = _errs572;
if(vErrors !== null){
if(_errs572){
vErrors.length = _errs572;
}
else {
vErrors = null;
}
}
}
}
if(data172.from !== undefined){
let data179 = data172.from;
if(typeof data179 === "string"){
if(func2(data179) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged/from","#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/properties/from/minLength","minLength",{limit: 1},data179));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged/from","#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/properties/from/type","type",{type: "string"},data179));
errors++;
}
}
if(data172.to !== undefined){
let data180 = data172.to;
if(typeof data180 === "string"){
if(func2(data180) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged/to","#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/properties/to/minLength","minLength",{limit: 1},data180));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged/to","#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/properties/to/type","type",{type: "string"},data180));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged","#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/type","type",{type: "object"},data172));
errors++;
}
}
if(data165.events !== undefined){
let data181 = data165.events;
if(data181 && typeof data181 == "object" && !Array.isArray(data181)){
if(data181.kind === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events","#/properties/rows/items/properties/rules/items/properties/during/properties/events/required","required",{missingProperty: "kind"},data181));
errors++;
}
if(data181.from === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events","#/properties/rows/items/properties/rules/items/properties/during/properties/events/required","required",{missingProperty: "from"},data181));
errors++;
}
if(data181.to === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events","#/properties/rows/items/properties/rules/items/properties/during/properties/events/required","required",{missingProperty: "to"},data181));
errors++;
}
for(const key59 in data181){
if(!((((key59 === "kind") || (key59 === "where")) || (key59 === "from")) || (key59 === "to"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events","#/properties/rows/items/properties/rules/items/properties/during/properties/events/additionalProperties","additionalProperties",{additionalProperty: key59},data181));
errors++;
}
}
if(data181.kind !== undefined){
let data182 = data181.kind;
if(typeof data182 === "string"){
if(func2(data182) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events/kind","#/properties/rows/items/properties/rules/items/properties/during/properties/events/properties/kind/minLength","minLength",{limit: 1},data182));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events/kind","#/properties/rows/items/properties/rules/items/properties/during/properties/events/properties/kind/type","type",{type: "string"},data182));
errors++;
}
}
if(data181.where !== undefined){
let data183 = data181.where;
const _errs601 = errors;
let valid120 = false;
let passing44 = null;
const _errs602 = errors;
if(typeof data183 === "string"){
if(func2(data183) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events/where","#/properties/rows/items/properties/rules/items/properties/during/properties/events/properties/where/oneOf/0/minLength","minLength",{limit: 1},data183));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events/where","#/properties/rows/items/properties/rules/items/properties/during/properties/events/properties/where/oneOf/0/type","type",{type: "string"},data183));
errors++;
}
var _valid44 = _errs602 === errors;
if(_valid44){
valid120 = true;
passing44 = 0;
}
const _errs604 = errors;
if(data183 && typeof data183 == "object" && !Array.isArray(data183)){
if(data183.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events/where","#/properties/rows/items/properties/rules/items/properties/during/properties/events/properties/where/oneOf/1/required","required",{missingProperty: "param"},data183));
errors++;
}
for(const key60 in data183){
if(!(((key60 === "param") || (key60 === "by")) || (key60 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events/where","#/properties/rows/items/properties/rules/items/properties/during/properties/events/properties/where/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key60},data183));
errors++;
}
}
if(data183.param !== undefined){
let data184 = data183.param;
if(typeof data184 === "string"){
if(func2(data184) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events/where/param","#/properties/rows/items/properties/rules/items/properties/during/properties/events/properties/where/oneOf/1/properties/param/minLength","minLength",{limit: 1},data184));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events/where/param","#/properties/rows/items/properties/rules/items/properties/during/properties/events/properties/where/oneOf/1/properties/param/type","type",{type: "string"},data184));
errors++;
}
}
if(data183.by !== undefined){
let data185 = data183.by;
const _errs610 = errors;
let valid122 = false;
let passing45 = null;
const _errs611 = errors;
if(typeof data185 === "string"){
if(func2(data185) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events/where/by","#/properties/rows/items/properties/rules/items/properties/during/properties/events/properties/where/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data185));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events/where/by","#/properties/rows/items/properties/rules/items/properties/during/properties/events/properties/where/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data185));
errors++;
}
var _valid45 = _errs611 === errors;
if(_valid45){
valid122 = true;
passing45 = 0;
}
const _errs613 = errors;
if(data185 && typeof data185 == "object" && !Array.isArray(data185)){
if(data185.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events/where/by","#/properties/rows/items/properties/rules/items/properties/during/properties/events/properties/where/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data185));
errors++;
}
for(const key61 in data185){
if(!(key61 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events/where/by","#/properties/rows/items/properties/rules/items/properties/during/properties/events/properties/where/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key61},data185));
errors++;
}
}
if(data185.param !== undefined){
let data186 = data185.param;
if(typeof data186 === "string"){
if(func2(data186) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events/where/by/param","#/properties/rows/items/properties/rules/items/properties/during/properties/events/properties/where/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data186));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events/where/by/param","#/properties/rows/items/properties/rules/items/properties/during/properties/events/properties/where/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data186));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events/where/by","#/properties/rows/items/properties/rules/items/properties/during/properties/events/properties/where/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data185));
errors++;
}
var _valid45 = _errs613 === errors;
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
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events/where/by","#/properties/rows/items/properties/rules/items/properties/during/properties/events/properties/where/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing45},data185));
errors++;
}
else {
errors = _errs610;
if(vErrors !== null){
if(_errs610){
vErrors.length = _errs610;
}
else {
vErrors = null;
}
}
}
}
if(data183.part !== undefined){
let data187 = data183.part;
if(typeof data187 === "string"){
if(func2(data187) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events/where/part","#/properties/rows/items/properties/rules/items/properties/during/properties/events/properties/where/oneOf/1/properties/part/minLength","minLength",{limit: 1},data187));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events/where/part","#/properties/rows/items/properties/rules/items/properties/during/properties/events/properties/where/oneOf/1/properties/part/type","type",{type: "string"},data187));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events/where","#/properties/rows/items/properties/rules/items/properties/during/properties/events/properties/where/oneOf/1/type","type",{type: "object"},data183));
errors++;
}
var _valid44 = _errs604 === errors;
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
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events/where","#/properties/rows/items/properties/rules/items/properties/during/properties/events/properties/where/oneOf","oneOf",{passingSchemas: passing44},data183));
errors++;
}
else {
errors = _errs601;
if(vErrors !== null){
if(_errs601){
vErrors.length = _errs601;
}
else {
vErrors = null;
}
}
}
}
if(data181.from !== undefined){
let data188 = data181.from;
if(typeof data188 === "string"){
if(func2(data188) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events/from","#/properties/rows/items/properties/rules/items/properties/during/properties/events/properties/from/minLength","minLength",{limit: 1},data188));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events/from","#/properties/rows/items/properties/rules/items/properties/during/properties/events/properties/from/type","type",{type: "string"},data188));
errors++;
}
}
if(data181.to !== undefined){
let data189 = data181.to;
if(typeof data189 === "string"){
if(func2(data189) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events/to","#/properties/rows/items/properties/rules/items/properties/during/properties/events/properties/to/minLength","minLength",{limit: 1},data189));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events/to","#/properties/rows/items/properties/rules/items/properties/during/properties/events/properties/to/type","type",{type: "string"},data189));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events","#/properties/rows/items/properties/rules/items/properties/during/properties/events/type","type",{type: "object"},data181));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/during","#/properties/rows/items/properties/rules/items/properties/during/type","type",{type: "object"},data165));
errors++;
}
}
if(data41.distinct !== undefined){
let data190 = data41.distinct;
if(typeof data190 === "string"){
if(func2(data190) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/distinct","#/properties/rows/items/properties/rules/items/properties/distinct/minLength","minLength",{limit: 1},data190));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/distinct","#/properties/rows/items/properties/rules/items/properties/distinct/type","type",{type: "string"},data190));
errors++;
}
}
if(data41.requires !== undefined){
let data191 = data41.requires;
if(data191 && typeof data191 == "object" && !Array.isArray(data191)){
if(data191.kind === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/requires","#/properties/rows/items/properties/rules/items/properties/requires/required","required",{missingProperty: "kind"},data191));
errors++;
}
for(const key62 in data191){
if(!(((key62 === "kind") || (key62 === "where")) || (key62 === "before"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/requires","#/properties/rows/items/properties/rules/items/properties/requires/additionalProperties","additionalProperties",{additionalProperty: key62},data191));
errors++;
}
}
if(data191.kind !== undefined){
let data192 = data191.kind;
if(typeof data192 === "string"){
if(func2(data192) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/requires/kind","#/properties/rows/items/properties/rules/items/properties/requires/properties/kind/minLength","minLength",{limit: 1},data192));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/requires/kind","#/properties/rows/items/properties/rules/items/properties/requires/properties/kind/type","type",{type: "string"},data192));
errors++;
}
}
if(data191.where !== undefined){
let data193 = data191.where;
const _errs632 = errors;
let valid125 = false;
let passing46 = null;
const _errs633 = errors;
if(typeof data193 === "string"){
if(func2(data193) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/requires/where","#/properties/rows/items/properties/rules/items/properties/requires/properties/where/oneOf/0/minLength","minLength",{limit: 1},data193));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/requires/where","#/properties/rows/items/properties/rules/items/properties/requires/properties/where/oneOf/0/type","type",{type: "string"},data193));
errors++;
}
var _valid46 = _errs633 === errors;
if(_valid46){
valid125 = true;
passing46 = 0;
}
const _errs635 = errors;
if(data193 && typeof data193 == "object" && !Array.isArray(data193)){
if(data193.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/requires/where","#/properties/rows/items/properties/rules/items/properties/requires/properties/where/oneOf/1/required","required",{missingProperty: "param"},data193));
errors++;
}
for(const key63 in data193){
if(!(((key63 === "param") || (key63 === "by")) || (key63 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/requires/where","#/properties/rows/items/properties/rules/items/properties/requires/properties/where/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key63},data193));
errors++;
}
}
if(data193.param !== undefined){
let data194 = data193.param;
if(typeof data194 === "string"){
if(func2(data194) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/requires/where/param","#/properties/rows/items/properties/rules/items/properties/requires/properties/where/oneOf/1/properties/param/minLength","minLength",{limit: 1},data194));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/requires/where/param","#/properties/rows/items/properties/rules/items/properties/requires/properties/where/oneOf/1/properties/param/type","type",{type: "string"},data194));
errors++;
}
}
if(data193.by !== undefined){
let data195 = data193.by;
const _errs641 = errors;
let valid127 = false;
let passing47 = null;
const _errs642 = errors;
if(typeof data195 === "string"){
if(func2(data195) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/requires/where/by","#/properties/rows/items/properties/rules/items/properties/requires/properties/where/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data195));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/requires/where/by","#/properties/rows/items/properties/rules/items/properties/requires/properties/where/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data195));
errors++;
}
var _valid47 = _errs642 === errors;
if(_valid47){
valid127 = true;
passing47 = 0;
}
const _errs644 = errors;
if(data195 && typeof data195 == "object" && !Array.isArray(data195)){
if(data195.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/requires/where/by","#/properties/rows/items/properties/rules/items/properties/requires/properties/where/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data195));
errors++;
}
for(const key64 in data195){
if(!(key64 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/requires/where/by","#/properties/rows/items/properties/rules/items/properties/requires/properties/where/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key64},data195));
errors++;
}
}
if(data195.param !== undefined){
let data196 = data195.param;
if(typeof data196 === "string"){
if(func2(data196) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/requires/where/by/param","#/properties/rows/items/properties/rules/items/properties/requires/properties/where/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data196));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/requires/where/by/param","#/properties/rows/items/properties/rules/items/properties/requires/properties/where/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data196));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/requires/where/by","#/properties/rows/items/properties/rules/items/properties/requires/properties/where/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data195));
errors++;
}
var _valid47 = _errs644 === errors;
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
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/requires/where/by","#/properties/rows/items/properties/rules/items/properties/requires/properties/where/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing47},data195));
errors++;
}
else {
errors = _errs641;
if(vErrors !== null){
if(_errs641){
vErrors.length = _errs641;
}
else {
vErrors = null;
}
}
}
}
if(data193.part !== undefined){
let data197 = data193.part;
if(typeof data197 === "string"){
if(func2(data197) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/requires/where/part","#/properties/rows/items/properties/rules/items/properties/requires/properties/where/oneOf/1/properties/part/minLength","minLength",{limit: 1},data197));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/requires/where/part","#/properties/rows/items/properties/rules/items/properties/requires/properties/where/oneOf/1/properties/part/type","type",{type: "string"},data197));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/requires/where","#/properties/rows/items/properties/rules/items/properties/requires/properties/where/oneOf/1/type","type",{type: "object"},data193));
errors++;
}
var _valid46 = _errs635 === errors;
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
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/requires/where","#/properties/rows/items/properties/rules/items/properties/requires/properties/where/oneOf","oneOf",{passingSchemas: passing46},data193));
errors++;
}
else {
errors = _errs632;
if(vErrors !== null){
if(_errs632){
vErrors.length = _errs632;
}
else {
vErrors = null;
}
}
}
}
if(data191.before !== undefined){
let data198 = data191.before;
if(typeof data198 === "string"){
if(func2(data198) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/requires/before","#/properties/rows/items/properties/rules/items/properties/requires/properties/before/minLength","minLength",{limit: 1},data198));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/requires/before","#/properties/rows/items/properties/rules/items/properties/requires/properties/before/type","type",{type: "string"},data198));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/requires","#/properties/rows/items/properties/rules/items/properties/requires/type","type",{type: "object"},data191));
errors++;
}
}
if(data41.once_per_record !== undefined){
let data199 = data41.once_per_record;
const _errs654 = errors;
let valid129 = false;
let passing48 = null;
const _errs655 = errors;
if(typeof data199 !== "boolean"){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/once_per_record","#/properties/rows/items/properties/rules/items/properties/once_per_record/oneOf/0/type","type",{type: "boolean"},data199));
errors++;
}
var _valid48 = _errs655 === errors;
if(_valid48){
valid129 = true;
passing48 = 0;
}
const _errs657 = errors;
if(data199 && typeof data199 == "object" && !Array.isArray(data199)){
if(data199.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/once_per_record","#/properties/rows/items/properties/rules/items/properties/once_per_record/oneOf/1/required","required",{missingProperty: "param"},data199));
errors++;
}
for(const key65 in data199){
if(!(((key65 === "param") || (key65 === "by")) || (key65 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/once_per_record","#/properties/rows/items/properties/rules/items/properties/once_per_record/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key65},data199));
errors++;
}
}
if(data199.param !== undefined){
let data200 = data199.param;
if(typeof data200 === "string"){
if(func2(data200) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/once_per_record/param","#/properties/rows/items/properties/rules/items/properties/once_per_record/oneOf/1/properties/param/minLength","minLength",{limit: 1},data200));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/once_per_record/param","#/properties/rows/items/properties/rules/items/properties/once_per_record/oneOf/1/properties/param/type","type",{type: "string"},data200));
errors++;
}
}
if(data199.by !== undefined){
let data201 = data199.by;
const _errs663 = errors;
let valid131 = false;
let passing49 = null;
const _errs664 = errors;
if(typeof data201 === "string"){
if(func2(data201) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/once_per_record/by","#/properties/rows/items/properties/rules/items/properties/once_per_record/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data201));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/once_per_record/by","#/properties/rows/items/properties/rules/items/properties/once_per_record/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data201));
errors++;
}
var _valid49 = _errs664 === errors;
if(_valid49){
valid131 = true;
passing49 = 0;
}
const _errs666 = errors;
if(data201 && typeof data201 == "object" && !Array.isArray(data201)){
if(data201.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/once_per_record/by","#/properties/rows/items/properties/rules/items/properties/once_per_record/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data201));
errors++;
}
for(const key66 in data201){
if(!(key66 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/once_per_record/by","#/properties/rows/items/properties/rules/items/properties/once_per_record/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key66},data201));
errors++;
}
}
if(data201.param !== undefined){
let data202 = data201.param;
if(typeof data202 === "string"){
if(func2(data202) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/once_per_record/by/param","#/properties/rows/items/properties/rules/items/properties/once_per_record/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data202));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/once_per_record/by/param","#/properties/rows/items/properties/rules/items/properties/once_per_record/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data202));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/once_per_record/by","#/properties/rows/items/properties/rules/items/properties/once_per_record/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data201));
errors++;
}
var _valid49 = _errs666 === errors;
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
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/once_per_record/by","#/properties/rows/items/properties/rules/items/properties/once_per_record/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing49},data201));
errors++;
}
else {
errors = _errs663;
if(vErrors !== null){
if(_errs663){
vErrors.length = _errs663;
}
else {
vErrors = null;
}
}
}
}
if(data199.part !== undefined){
let data203 = data199.part;
if(typeof data203 === "string"){
if(func2(data203) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/once_per_record/part","#/properties/rows/items/properties/rules/items/properties/once_per_record/oneOf/1/properties/part/minLength","minLength",{limit: 1},data203));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/once_per_record/part","#/properties/rows/items/properties/rules/items/properties/once_per_record/oneOf/1/properties/part/type","type",{type: "string"},data203));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/once_per_record","#/properties/rows/items/properties/rules/items/properties/once_per_record/oneOf/1/type","type",{type: "object"},data199));
errors++;
}
var _valid48 = _errs657 === errors;
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
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/once_per_record","#/properties/rows/items/properties/rules/items/properties/once_per_record/oneOf","oneOf",{passingSchemas: passing48},data199));
errors++;
}
else {
errors = _errs654;
if(vErrors !== null){
if(_errs654){
vErrors.length = _errs654;
}
else {
vErrors = null;
}
}
}
}
if(data41.hint !== undefined){
let data204 = data41.hint;
if(true !== data204){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/hint","#/properties/rows/items/properties/rules/items/properties/hint/const","const",{allowedValue: true},data204));
errors++;
}
}
if(data41.sentence !== undefined){
let data205 = data41.sentence;
if(typeof data205 === "string"){
if(func2(data205) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/sentence","#/properties/rows/items/properties/rules/items/properties/sentence/minLength","minLength",{limit: 1},data205));
errors++;
}
if(!pattern4.test(data205)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/sentence","#/properties/rows/items/properties/rules/items/properties/sentence/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data205));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/sentence","#/properties/rows/items/properties/rules/items/properties/sentence/type","type",{type: "string"},data205));
errors++;
}
}
if(data41.charge !== undefined){
let data206 = data41.charge;
if(!((data206 === "deduct") || (data206 === "award"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/charge","#/properties/rows/items/properties/rules/items/properties/charge/enum","enum",{allowedValues: schema31.properties.rows.items.properties.rules.items.properties.charge.enum},data206));
errors++;
}
}
if(data41.tiers !== undefined){
let data207 = data41.tiers;
if(Array.isArray(data207)){
if(data207.length < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/tiers","#/properties/rows/items/properties/rules/items/properties/tiers/minItems","minItems",{limit: 1},data207));
errors++;
}
const len8 = data207.length;
for(let i8=0; i8<len8; i8++){
let data208 = data207[i8];
if(data208 && typeof data208 == "object" && !Array.isArray(data208)){
if(data208.points === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/tiers/" + i8,"#/properties/rows/items/properties/rules/items/properties/tiers/items/required","required",{missingProperty: "points"},data208));
errors++;
}
for(const key67 in data208){
if(!((key67 === "upto") || (key67 === "points"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/tiers/" + i8,"#/properties/rows/items/properties/rules/items/properties/tiers/items/additionalProperties","additionalProperties",{additionalProperty: key67},data208));
errors++;
}
}
if(data208.upto !== undefined){
let data209 = data208.upto;
if(((!(((typeof data209 == "number") && (!(data209 % 1) && !isNaN(data209))) && (isFinite(data209)))) && (typeof data209 !== "string")) && (!(data209 && typeof data209 == "object" && !Array.isArray(data209)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/tiers/" + i8+"/upto","#/properties/rows/items/properties/rules/items/properties/tiers/items/properties/upto/type","type",{type: schema31.properties.rows.items.properties.rules.items.properties.tiers.items.properties.upto.type},data209));
errors++;
}
if((typeof data209 == "number") && (isFinite(data209))){
if(data209 < 0 || isNaN(data209)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/tiers/" + i8+"/upto","#/properties/rows/items/properties/rules/items/properties/tiers/items/properties/upto/minimum","minimum",{comparison: ">=", limit: 0},data209));
errors++;
}
}
if(typeof data209 === "string"){
if(!pattern5.test(data209)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/tiers/" + i8+"/upto","#/properties/rows/items/properties/rules/items/properties/tiers/items/properties/upto/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data209));
errors++;
}
}
}
if(data208.points !== undefined){
let data210 = data208.points;
if(((!(((typeof data210 == "number") && (!(data210 % 1) && !isNaN(data210))) && (isFinite(data210)))) && (typeof data210 !== "string")) && (!(data210 && typeof data210 == "object" && !Array.isArray(data210)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/tiers/" + i8+"/points","#/properties/rows/items/properties/rules/items/properties/tiers/items/properties/points/type","type",{type: schema31.properties.rows.items.properties.rules.items.properties.tiers.items.properties.points.type},data210));
errors++;
}
if((typeof data210 == "number") && (isFinite(data210))){
if(data210 < 0 || isNaN(data210)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/tiers/" + i8+"/points","#/properties/rows/items/properties/rules/items/properties/tiers/items/properties/points/minimum","minimum",{comparison: ">=", limit: 0},data210));
errors++;
}
}
if(typeof data210 === "string"){
if(!pattern5.test(data210)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/tiers/" + i8+"/points","#/properties/rows/items/properties/rules/items/properties/tiers/items/properties/points/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data210));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/tiers/" + i8,"#/properties/rows/items/properties/rules/items/properties/tiers/items/type","type",{type: "object"},data208));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/tiers","#/properties/rows/items/properties/rules/items/properties/tiers/type","type",{type: "array"},data207));
errors++;
}
}
if(data41.cap_each !== undefined){
let data211 = data41.cap_each;
if(((!(((typeof data211 == "number") && (!(data211 % 1) && !isNaN(data211))) && (isFinite(data211)))) && (typeof data211 !== "string")) && (!(data211 && typeof data211 == "object" && !Array.isArray(data211)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/cap_each","#/properties/rows/items/properties/rules/items/properties/cap_each/type","type",{type: schema31.properties.rows.items.properties.rules.items.properties.cap_each.type},data211));
errors++;
}
if((typeof data211 == "number") && (isFinite(data211))){
if(data211 < 0 || isNaN(data211)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/cap_each","#/properties/rows/items/properties/rules/items/properties/cap_each/minimum","minimum",{comparison: ">=", limit: 0},data211));
errors++;
}
}
if(typeof data211 === "string"){
if(!pattern5.test(data211)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/cap_each","#/properties/rows/items/properties/rules/items/properties/cap_each/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data211));
errors++;
}
}
}
if(data41.round !== undefined){
let data212 = data41.round;
if(data212 && typeof data212 == "object" && !Array.isArray(data212)){
if(data212.mode === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/round","#/properties/rows/items/properties/rules/items/properties/round/required","required",{missingProperty: "mode"},data212));
errors++;
}
for(const key68 in data212){
if(!(((key68 === "digits") || (key68 === "step")) || (key68 === "mode"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/round","#/properties/rows/items/properties/rules/items/properties/round/additionalProperties","additionalProperties",{additionalProperty: key68},data212));
errors++;
}
}
if(data212.digits !== undefined){
let data213 = data212.digits;
if(!(((typeof data213 == "number") && (!(data213 % 1) && !isNaN(data213))) && (isFinite(data213)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/round/digits","#/properties/rows/items/properties/rules/items/properties/round/properties/digits/type","type",{type: "integer"},data213));
errors++;
}
if((typeof data213 == "number") && (isFinite(data213))){
if(data213 > 4 || isNaN(data213)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/round/digits","#/properties/rows/items/properties/rules/items/properties/round/properties/digits/maximum","maximum",{comparison: "<=", limit: 4},data213));
errors++;
}
if(data213 < 0 || isNaN(data213)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/round/digits","#/properties/rows/items/properties/rules/items/properties/round/properties/digits/minimum","minimum",{comparison: ">=", limit: 0},data213));
errors++;
}
}
}
if(data212.step !== undefined){
let data214 = data212.step;
if(typeof data214 === "string"){
if(!pattern5.test(data214)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/round/step","#/properties/rows/items/properties/rules/items/properties/round/properties/step/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data214));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/round/step","#/properties/rows/items/properties/rules/items/properties/round/properties/step/type","type",{type: "string"},data214));
errors++;
}
}
if(data212.mode !== undefined){
let data215 = data212.mode;
if(!((((data215 === "half-up") || (data215 === "half-even")) || (data215 === "floor")) || (data215 === "ceil"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/round/mode","#/properties/rows/items/properties/rules/items/properties/round/properties/mode/enum","enum",{allowedValues: schema31.properties.rows.items.properties.rules.items.properties.round.properties.mode.enum},data215));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/round","#/properties/rows/items/properties/rules/items/properties/round/type","type",{type: "object"},data212));
errors++;
}
}
if(data41.dated_by !== undefined){
let data216 = data41.dated_by;
if(typeof data216 === "string"){
if(func2(data216) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/dated_by","#/properties/rows/items/properties/rules/items/properties/dated_by/minLength","minLength",{limit: 1},data216));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/dated_by","#/properties/rows/items/properties/rules/items/properties/dated_by/type","type",{type: "string"},data216));
errors++;
}
}
if(data41.measure !== undefined){
let data217 = data41.measure;
if(data217 && typeof data217 == "object" && !Array.isArray(data217)){
for(const key69 in data217){
if(!(func1.call(schema31.properties.rows.items.properties.rules.items.properties.measure.properties, key69))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure","#/properties/rows/items/properties/rules/items/properties/measure/additionalProperties","additionalProperties",{additionalProperty: key69},data217));
errors++;
}
}
if(data217.downtime !== undefined){
let data218 = data217.downtime;
if(data218 && typeof data218 == "object" && !Array.isArray(data218)){
if(data218.from === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/required","required",{missingProperty: "from"},data218));
errors++;
}
if(data218.to === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/required","required",{missingProperty: "to"},data218));
errors++;
}
for(const key70 in data218){
if(!(((((key70 === "from") || (key70 === "to")) || (key70 === "exclude")) || (key70 === "as")) || (key70 === "within"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/additionalProperties","additionalProperties",{additionalProperty: key70},data218));
errors++;
}
}
if(data218.from !== undefined){
let data219 = data218.from;
const _errs705 = errors;
let valid139 = false;
let passing50 = null;
const _errs706 = errors;
if(typeof data219 === "string"){
if(func2(data219) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/from","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/from/oneOf/0/minLength","minLength",{limit: 1},data219));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/from","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/from/oneOf/0/type","type",{type: "string"},data219));
errors++;
}
var _valid50 = _errs706 === errors;
if(_valid50){
valid139 = true;
passing50 = 0;
}
const _errs708 = errors;
if(data219 && typeof data219 == "object" && !Array.isArray(data219)){
if(data219.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/from","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/from/oneOf/1/required","required",{missingProperty: "param"},data219));
errors++;
}
for(const key71 in data219){
if(!(((key71 === "param") || (key71 === "by")) || (key71 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/from","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/from/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key71},data219));
errors++;
}
}
if(data219.param !== undefined){
let data220 = data219.param;
if(typeof data220 === "string"){
if(func2(data220) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/from/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/from/oneOf/1/properties/param/minLength","minLength",{limit: 1},data220));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/from/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/from/oneOf/1/properties/param/type","type",{type: "string"},data220));
errors++;
}
}
if(data219.by !== undefined){
let data221 = data219.by;
const _errs714 = errors;
let valid141 = false;
let passing51 = null;
const _errs715 = errors;
if(typeof data221 === "string"){
if(func2(data221) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/from/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/from/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data221));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/from/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/from/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data221));
errors++;
}
var _valid51 = _errs715 === errors;
if(_valid51){
valid141 = true;
passing51 = 0;
}
const _errs717 = errors;
if(data221 && typeof data221 == "object" && !Array.isArray(data221)){
if(data221.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/from/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/from/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data221));
errors++;
}
for(const key72 in data221){
if(!(key72 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/from/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/from/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key72},data221));
errors++;
}
}
if(data221.param !== undefined){
let data222 = data221.param;
if(typeof data222 === "string"){
if(func2(data222) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/from/by/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/from/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data222));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/from/by/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/from/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data222));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/from/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/from/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data221));
errors++;
}
var _valid51 = _errs717 === errors;
if(_valid51 && valid141){
valid141 = false;
passing51 = [passing51, 1];
}
else {
if(_valid51){
valid141 = true;
passing51 = 1;
}
}
if(!valid141){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/from/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/from/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing51},data221));
errors++;
}
else {
errors = _errs714;
if(vErrors !== null){
if(_errs714){
vErrors.length = _errs714;
}
else {
vErrors = null;
}
}
}
}
if(data219.part !== undefined){
let data223 = data219.part;
if(typeof data223 === "string"){
if(func2(data223) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/from/part","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/from/oneOf/1/properties/part/minLength","minLength",{limit: 1},data223));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/from/part","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/from/oneOf/1/properties/part/type","type",{type: "string"},data223));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/from","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/from/oneOf/1/type","type",{type: "object"},data219));
errors++;
}
var _valid50 = _errs708 === errors;
if(_valid50 && valid139){
valid139 = false;
passing50 = [passing50, 1];
}
else {
if(_valid50){
valid139 = true;
passing50 = 1;
}
}
if(!valid139){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/from","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/from/oneOf","oneOf",{passingSchemas: passing50},data219));
errors++;
}
else {
errors = _errs705;
if(vErrors !== null){
if(_errs705){
vErrors.length = _errs705;
}
else {
vErrors = null;
}
}
}
}
if(data218.to !== undefined){
let data224 = data218.to;
const _errs725 = errors;
let valid143 = false;
let passing52 = null;
const _errs726 = errors;
if(typeof data224 === "string"){
if(func2(data224) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/to","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/to/oneOf/0/minLength","minLength",{limit: 1},data224));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/to","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/to/oneOf/0/type","type",{type: "string"},data224));
errors++;
}
var _valid52 = _errs726 === errors;
if(_valid52){
valid143 = true;
passing52 = 0;
}
const _errs728 = errors;
if(data224 && typeof data224 == "object" && !Array.isArray(data224)){
if(data224.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/to","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/to/oneOf/1/required","required",{missingProperty: "param"},data224));
errors++;
}
for(const key73 in data224){
if(!(((key73 === "param") || (key73 === "by")) || (key73 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/to","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/to/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key73},data224));
errors++;
}
}
if(data224.param !== undefined){
let data225 = data224.param;
if(typeof data225 === "string"){
if(func2(data225) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/to/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/to/oneOf/1/properties/param/minLength","minLength",{limit: 1},data225));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/to/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/to/oneOf/1/properties/param/type","type",{type: "string"},data225));
errors++;
}
}
if(data224.by !== undefined){
let data226 = data224.by;
const _errs734 = errors;
let valid145 = false;
let passing53 = null;
const _errs735 = errors;
if(typeof data226 === "string"){
if(func2(data226) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/to/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/to/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data226));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/to/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/to/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data226));
errors++;
}
var _valid53 = _errs735 === errors;
if(_valid53){
valid145 = true;
passing53 = 0;
}
const _errs737 = errors;
if(data226 && typeof data226 == "object" && !Array.isArray(data226)){
if(data226.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/to/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/to/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data226));
errors++;
}
for(const key74 in data226){
if(!(key74 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/to/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/to/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key74},data226));
errors++;
}
}
if(data226.param !== undefined){
let data227 = data226.param;
if(typeof data227 === "string"){
if(func2(data227) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/to/by/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/to/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data227));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/to/by/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/to/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data227));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/to/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/to/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data226));
errors++;
}
var _valid53 = _errs737 === errors;
if(_valid53 && valid145){
valid145 = false;
passing53 = [passing53, 1];
}
else {
if(_valid53){
valid145 = true;
passing53 = 1;
}
}
if(!valid145){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/to/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/to/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing53},data226));
errors++;
}
else {
errors = _errs734;
if(vErrors !== null){
if(_errs734){
vErrors.length = _errs734;
}
else {
vErrors = null;
}
}
}
}
if(data224.part !== undefined){
let data228 = data224.part;
if(typeof data228 === "string"){
if(func2(data228) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/to/part","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/to/oneOf/1/properties/part/minLength","minLength",{limit: 1},data228));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/to/part","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/to/oneOf/1/properties/part/type","type",{type: "string"},data228));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/to","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/to/oneOf/1/type","type",{type: "object"},data224));
errors++;
}
var _valid52 = _errs728 === errors;
if(_valid52 && valid143){
valid143 = false;
passing52 = [passing52, 1];
}
else {
if(_valid52){
valid143 = true;
passing52 = 1;
}
}
if(!valid143){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/to","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/to/oneOf","oneOf",{passingSchemas: passing52},data224));
errors++;
}
else {
errors = _errs725;
if(vErrors !== null){
if(_errs725){
vErrors.length = _errs725;
}
else {
vErrors = null;
}
}
}
}
if(data218.exclude !== undefined){
let data229 = data218.exclude;
if(Array.isArray(data229)){
if(data229.length < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/minItems","minItems",{limit: 1},data229));
errors++;
}
const len9 = data229.length;
for(let i9=0; i9<len9; i9++){
let data230 = data229[i9];
if(data230 && typeof data230 == "object" && !Array.isArray(data230)){
if(data230.field === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude/" + i9,"#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/items/required","required",{missingProperty: "field"},data230));
errors++;
}
for(const key75 in data230){
if(!(((key75 === "field") || (key75 === "where")) || (key75 === "effect"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude/" + i9,"#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/items/additionalProperties","additionalProperties",{additionalProperty: key75},data230));
errors++;
}
}
if(data230.field !== undefined){
let data231 = data230.field;
if(typeof data231 === "string"){
if(func2(data231) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude/" + i9+"/field","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/items/properties/field/minLength","minLength",{limit: 1},data231));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude/" + i9+"/field","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/items/properties/field/type","type",{type: "string"},data231));
errors++;
}
}
if(data230.where !== undefined){
let data232 = data230.where;
const _errs752 = errors;
let valid150 = false;
let passing54 = null;
const _errs753 = errors;
if(typeof data232 === "string"){
if(func2(data232) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude/" + i9+"/where","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/items/properties/where/oneOf/0/minLength","minLength",{limit: 1},data232));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude/" + i9+"/where","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/items/properties/where/oneOf/0/type","type",{type: "string"},data232));
errors++;
}
var _valid54 = _errs753 === errors;
if(_valid54){
valid150 = true;
passing54 = 0;
}
const _errs755 = errors;
if(data232 && typeof data232 == "object" && !Array.isArray(data232)){
if(data232.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude/" + i9+"/where","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/items/properties/where/oneOf/1/required","required",{missingProperty: "param"},data232));
errors++;
}
for(const key76 in data232){
if(!(((key76 === "param") || (key76 === "by")) || (key76 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude/" + i9+"/where","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/items/properties/where/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key76},data232));
errors++;
}
}
if(data232.param !== undefined){
let data233 = data232.param;
if(typeof data233 === "string"){
if(func2(data233) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude/" + i9+"/where/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/items/properties/where/oneOf/1/properties/param/minLength","minLength",{limit: 1},data233));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude/" + i9+"/where/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/items/properties/where/oneOf/1/properties/param/type","type",{type: "string"},data233));
errors++;
}
}
if(data232.by !== undefined){
let data234 = data232.by;
const _errs761 = errors;
let valid152 = false;
let passing55 = null;
const _errs762 = errors;
if(typeof data234 === "string"){
if(func2(data234) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude/" + i9+"/where/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/items/properties/where/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data234));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude/" + i9+"/where/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/items/properties/where/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data234));
errors++;
}
var _valid55 = _errs762 === errors;
if(_valid55){
valid152 = true;
passing55 = 0;
}
const _errs764 = errors;
if(data234 && typeof data234 == "object" && !Array.isArray(data234)){
if(data234.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude/" + i9+"/where/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/items/properties/where/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data234));
errors++;
}
for(const key77 in data234){
if(!(key77 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude/" + i9+"/where/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/items/properties/where/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key77},data234));
errors++;
}
}
if(data234.param !== undefined){
let data235 = data234.param;
if(typeof data235 === "string"){
if(func2(data235) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude/" + i9+"/where/by/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/items/properties/where/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data235));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude/" + i9+"/where/by/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/items/properties/where/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data235));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude/" + i9+"/where/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/items/properties/where/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data234));
errors++;
}
var _valid55 = _errs764 === errors;
if(_valid55 && valid152){
valid152 = false;
passing55 = [passing55, 1];
}
else {
if(_valid55){
valid152 = true;
passing55 = 1;
}
}
if(!valid152){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude/" + i9+"/where/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/items/properties/where/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing55},data234));
errors++;
}
else {
errors = _errs761;
if(vErrors !== null){
if(_errs761){
vErrors.length = _errs761;
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
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude/" + i9+"/where/part","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/items/properties/where/oneOf/1/properties/part/minLength","minLength",{limit: 1},data236));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude/" + i9+"/where/part","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/items/properties/where/oneOf/1/properties/part/type","type",{type: "string"},data236));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude/" + i9+"/where","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/items/properties/where/oneOf/1/type","type",{type: "object"},data232));
errors++;
}
var _valid54 = _errs755 === errors;
if(_valid54 && valid150){
valid150 = false;
passing54 = [passing54, 1];
}
else {
if(_valid54){
valid150 = true;
passing54 = 1;
}
}
if(!valid150){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude/" + i9+"/where","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/items/properties/where/oneOf","oneOf",{passingSchemas: passing54},data232));
errors++;
}
else {
errors = _errs752;
if(vErrors !== null){
if(_errs752){
vErrors.length = _errs752;
}
else {
vErrors = null;
}
}
}
}
if(data230.effect !== undefined){
let data237 = data230.effect;
const _errs772 = errors;
let valid154 = false;
let passing56 = null;
const _errs773 = errors;
if(!((data237 === "time") || (data237 === "fact"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude/" + i9+"/effect","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/items/properties/effect/oneOf/0/enum","enum",{allowedValues: schema31.properties.rows.items.properties.rules.items.properties.measure.properties.downtime.properties.exclude.items.properties.effect.oneOf[0].enum},data237));
errors++;
}
var _valid56 = _errs773 === errors;
if(_valid56){
valid154 = true;
passing56 = 0;
}
const _errs774 = errors;
if(data237 && typeof data237 == "object" && !Array.isArray(data237)){
if(data237.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude/" + i9+"/effect","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/items/properties/effect/oneOf/1/required","required",{missingProperty: "param"},data237));
errors++;
}
for(const key78 in data237){
if(!(((key78 === "param") || (key78 === "by")) || (key78 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude/" + i9+"/effect","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/items/properties/effect/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key78},data237));
errors++;
}
}
if(data237.param !== undefined){
let data238 = data237.param;
if(typeof data238 === "string"){
if(func2(data238) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude/" + i9+"/effect/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/items/properties/effect/oneOf/1/properties/param/minLength","minLength",{limit: 1},data238));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude/" + i9+"/effect/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/items/properties/effect/oneOf/1/properties/param/type","type",{type: "string"},data238));
errors++;
}
}
if(data237.by !== undefined){
let data239 = data237.by;
const _errs780 = errors;
let valid156 = false;
let passing57 = null;
const _errs781 = errors;
if(typeof data239 === "string"){
if(func2(data239) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude/" + i9+"/effect/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/items/properties/effect/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data239));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude/" + i9+"/effect/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/items/properties/effect/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data239));
errors++;
}
var _valid57 = _errs781 === errors;
if(_valid57){
valid156 = true;
passing57 = 0;
}
const _errs783 = errors;
if(data239 && typeof data239 == "object" && !Array.isArray(data239)){
if(data239.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude/" + i9+"/effect/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/items/properties/effect/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data239));
errors++;
}
for(const key79 in data239){
if(!(key79 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude/" + i9+"/effect/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/items/properties/effect/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key79},data239));
errors++;
}
}
if(data239.param !== undefined){
let data240 = data239.param;
if(typeof data240 === "string"){
if(func2(data240) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude/" + i9+"/effect/by/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/items/properties/effect/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data240));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude/" + i9+"/effect/by/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/items/properties/effect/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data240));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude/" + i9+"/effect/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/items/properties/effect/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data239));
errors++;
}
var _valid57 = _errs783 === errors;
if(_valid57 && valid156){
valid156 = false;
passing57 = [passing57, 1];
}
else {
if(_valid57){
valid156 = true;
passing57 = 1;
}
}
if(!valid156){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude/" + i9+"/effect/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/items/properties/effect/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing57},data239));
errors++;
}
else {
errors = _errs780;
if(vErrors !== null){
if(_errs780){
vErrors.length = _errs780;
}
else {
vErrors = null;
}
}
}
}
if(data237.part !== undefined){
let data241 = data237.part;
if(typeof data241 === "string"){
if(func2(data241) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude/" + i9+"/effect/part","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/items/properties/effect/oneOf/1/properties/part/minLength","minLength",{limit: 1},data241));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude/" + i9+"/effect/part","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/items/properties/effect/oneOf/1/properties/part/type","type",{type: "string"},data241));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude/" + i9+"/effect","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/items/properties/effect/oneOf/1/type","type",{type: "object"},data237));
errors++;
}
var _valid56 = _errs774 === errors;
if(_valid56 && valid154){
valid154 = false;
passing56 = [passing56, 1];
}
else {
if(_valid56){
valid154 = true;
passing56 = 1;
}
}
if(!valid154){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude/" + i9+"/effect","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/items/properties/effect/oneOf","oneOf",{passingSchemas: passing56},data237));
errors++;
}
else {
errors = _errs772;
if(vErrors !== null){
if(_errs772){
vErrors.length = _errs772;
}
else {
vErrors = null;
}
}
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude/" + i9,"#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/items/type","type",{type: "object"},data230));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/exclude","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/exclude/type","type",{type: "array"},data229));
errors++;
}
}
if(data218.as !== undefined){
let data242 = data218.as;
if(!(((data242 === "rate") || (data242 === "hours")) || (data242 === "minutes"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/as","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/as/enum","enum",{allowedValues: schema31.properties.rows.items.properties.rules.items.properties.measure.properties.downtime.properties.as.enum},data242));
errors++;
}
}
if(data218.within !== undefined){
let data243 = data218.within;
if(!((data243 === "always") || (data243 === "office"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime/within","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/properties/within/enum","enum",{allowedValues: schema31.properties.rows.items.properties.rules.items.properties.measure.properties.downtime.properties.within.enum},data243));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/downtime","#/properties/rows/items/properties/rules/items/properties/measure/properties/downtime/type","type",{type: "object"},data218));
errors++;
}
}
if(data217.ratio !== undefined){
let data244 = data217.ratio;
if(data244 && typeof data244 == "object" && !Array.isArray(data244)){
for(const key80 in data244){
if(!((key80 === "of") || (key80 === "on_time"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/additionalProperties","additionalProperties",{additionalProperty: key80},data244));
errors++;
}
}
if(data244.of !== undefined){
let data245 = data244.of;
const _errs796 = errors;
let valid159 = false;
let passing58 = null;
const _errs797 = errors;
if(typeof data245 === "string"){
if(func2(data245) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/of","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/of/oneOf/0/minLength","minLength",{limit: 1},data245));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/of","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/of/oneOf/0/type","type",{type: "string"},data245));
errors++;
}
var _valid58 = _errs797 === errors;
if(_valid58){
valid159 = true;
passing58 = 0;
}
const _errs799 = errors;
if(data245 && typeof data245 == "object" && !Array.isArray(data245)){
if(data245.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/of","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/of/oneOf/1/required","required",{missingProperty: "param"},data245));
errors++;
}
for(const key81 in data245){
if(!(((key81 === "param") || (key81 === "by")) || (key81 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/of","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/of/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key81},data245));
errors++;
}
}
if(data245.param !== undefined){
let data246 = data245.param;
if(typeof data246 === "string"){
if(func2(data246) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/of/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/of/oneOf/1/properties/param/minLength","minLength",{limit: 1},data246));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/of/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/of/oneOf/1/properties/param/type","type",{type: "string"},data246));
errors++;
}
}
if(data245.by !== undefined){
let data247 = data245.by;
const _errs805 = errors;
let valid161 = false;
let passing59 = null;
const _errs806 = errors;
if(typeof data247 === "string"){
if(func2(data247) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/of/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/of/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data247));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/of/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/of/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data247));
errors++;
}
var _valid59 = _errs806 === errors;
if(_valid59){
valid161 = true;
passing59 = 0;
}
const _errs808 = errors;
if(data247 && typeof data247 == "object" && !Array.isArray(data247)){
if(data247.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/of/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/of/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data247));
errors++;
}
for(const key82 in data247){
if(!(key82 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/of/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/of/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key82},data247));
errors++;
}
}
if(data247.param !== undefined){
let data248 = data247.param;
if(typeof data248 === "string"){
if(func2(data248) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/of/by/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/of/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data248));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/of/by/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/of/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data248));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/of/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/of/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data247));
errors++;
}
var _valid59 = _errs808 === errors;
if(_valid59 && valid161){
valid161 = false;
passing59 = [passing59, 1];
}
else {
if(_valid59){
valid161 = true;
passing59 = 1;
}
}
if(!valid161){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/of/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/of/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing59},data247));
errors++;
}
else {
errors = _errs805;
if(vErrors !== null){
if(_errs805){
vErrors.length = _errs805;
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
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/of/part","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/of/oneOf/1/properties/part/minLength","minLength",{limit: 1},data249));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/of/part","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/of/oneOf/1/properties/part/type","type",{type: "string"},data249));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/of","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/of/oneOf/1/type","type",{type: "object"},data245));
errors++;
}
var _valid58 = _errs799 === errors;
if(_valid58 && valid159){
valid159 = false;
passing58 = [passing58, 1];
}
else {
if(_valid58){
valid159 = true;
passing58 = 1;
}
}
if(!valid159){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/of","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/of/oneOf","oneOf",{passingSchemas: passing58},data245));
errors++;
}
else {
errors = _errs796;
if(vErrors !== null){
if(_errs796){
vErrors.length = _errs796;
}
else {
vErrors = null;
}
}
}
}
if(data244.on_time !== undefined){
let data250 = data244.on_time;
if(data250 && typeof data250 == "object" && !Array.isArray(data250)){
if(data250.from === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/required","required",{missingProperty: "from"},data250));
errors++;
}
if(data250.to === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/required","required",{missingProperty: "to"},data250));
errors++;
}
if(data250.limit === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/required","required",{missingProperty: "limit"},data250));
errors++;
}
for(const key83 in data250){
if(!(((((key83 === "from") || (key83 === "to")) || (key83 === "exclude")) || (key83 === "limit")) || (key83 === "instead"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/additionalProperties","additionalProperties",{additionalProperty: key83},data250));
errors++;
}
}
if(data250.from !== undefined){
let data251 = data250.from;
const _errs819 = errors;
let valid164 = false;
let passing60 = null;
const _errs820 = errors;
if(typeof data251 === "string"){
if(func2(data251) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/from","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/from/oneOf/0/minLength","minLength",{limit: 1},data251));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/from","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/from/oneOf/0/type","type",{type: "string"},data251));
errors++;
}
var _valid60 = _errs820 === errors;
if(_valid60){
valid164 = true;
passing60 = 0;
}
const _errs822 = errors;
if(data251 && typeof data251 == "object" && !Array.isArray(data251)){
if(data251.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/from","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/from/oneOf/1/required","required",{missingProperty: "param"},data251));
errors++;
}
for(const key84 in data251){
if(!(((key84 === "param") || (key84 === "by")) || (key84 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/from","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/from/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key84},data251));
errors++;
}
}
if(data251.param !== undefined){
let data252 = data251.param;
if(typeof data252 === "string"){
if(func2(data252) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/from/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/from/oneOf/1/properties/param/minLength","minLength",{limit: 1},data252));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/from/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/from/oneOf/1/properties/param/type","type",{type: "string"},data252));
errors++;
}
}
if(data251.by !== undefined){
let data253 = data251.by;
const _errs828 = errors;
let valid166 = false;
let passing61 = null;
const _errs829 = errors;
if(typeof data253 === "string"){
if(func2(data253) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/from/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/from/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data253));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/from/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/from/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data253));
errors++;
}
var _valid61 = _errs829 === errors;
if(_valid61){
valid166 = true;
passing61 = 0;
}
const _errs831 = errors;
if(data253 && typeof data253 == "object" && !Array.isArray(data253)){
if(data253.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/from/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/from/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data253));
errors++;
}
for(const key85 in data253){
if(!(key85 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/from/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/from/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key85},data253));
errors++;
}
}
if(data253.param !== undefined){
let data254 = data253.param;
if(typeof data254 === "string"){
if(func2(data254) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/from/by/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/from/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data254));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/from/by/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/from/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data254));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/from/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/from/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data253));
errors++;
}
var _valid61 = _errs831 === errors;
if(_valid61 && valid166){
valid166 = false;
passing61 = [passing61, 1];
}
else {
if(_valid61){
valid166 = true;
passing61 = 1;
}
}
if(!valid166){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/from/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/from/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing61},data253));
errors++;
}
else {
errors = _errs828;
if(vErrors !== null){
if(_errs828){
vErrors.length = _errs828;
}
else {
vErrors = null;
}
}
}
}
if(data251.part !== undefined){
let data255 = data251.part;
if(typeof data255 === "string"){
if(func2(data255) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/from/part","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/from/oneOf/1/properties/part/minLength","minLength",{limit: 1},data255));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/from/part","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/from/oneOf/1/properties/part/type","type",{type: "string"},data255));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/from","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/from/oneOf/1/type","type",{type: "object"},data251));
errors++;
}
var _valid60 = _errs822 === errors;
if(_valid60 && valid164){
valid164 = false;
passing60 = [passing60, 1];
}
else {
if(_valid60){
valid164 = true;
passing60 = 1;
}
}
if(!valid164){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/from","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/from/oneOf","oneOf",{passingSchemas: passing60},data251));
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
if(data250.to !== undefined){
let data256 = data250.to;
const _errs839 = errors;
let valid168 = false;
let passing62 = null;
const _errs840 = errors;
if(typeof data256 === "string"){
if(func2(data256) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/to","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/to/oneOf/0/minLength","minLength",{limit: 1},data256));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/to","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/to/oneOf/0/type","type",{type: "string"},data256));
errors++;
}
var _valid62 = _errs840 === errors;
if(_valid62){
valid168 = true;
passing62 = 0;
}
const _errs842 = errors;
if(data256 && typeof data256 == "object" && !Array.isArray(data256)){
if(data256.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/to","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/to/oneOf/1/required","required",{missingProperty: "param"},data256));
errors++;
}
for(const key86 in data256){
if(!(((key86 === "param") || (key86 === "by")) || (key86 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/to","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/to/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key86},data256));
errors++;
}
}
if(data256.param !== undefined){
let data257 = data256.param;
if(typeof data257 === "string"){
if(func2(data257) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/to/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/to/oneOf/1/properties/param/minLength","minLength",{limit: 1},data257));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/to/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/to/oneOf/1/properties/param/type","type",{type: "string"},data257));
errors++;
}
}
if(data256.by !== undefined){
let data258 = data256.by;
const _errs848 = errors;
let valid170 = false;
let passing63 = null;
const _errs849 = errors;
if(typeof data258 === "string"){
if(func2(data258) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/to/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/to/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data258));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/to/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/to/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data258));
errors++;
}
var _valid63 = _errs849 === errors;
if(_valid63){
valid170 = true;
passing63 = 0;
}
const _errs851 = errors;
if(data258 && typeof data258 == "object" && !Array.isArray(data258)){
if(data258.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/to/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/to/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data258));
errors++;
}
for(const key87 in data258){
if(!(key87 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/to/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/to/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key87},data258));
errors++;
}
}
if(data258.param !== undefined){
let data259 = data258.param;
if(typeof data259 === "string"){
if(func2(data259) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/to/by/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/to/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data259));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/to/by/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/to/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data259));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/to/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/to/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data258));
errors++;
}
var _valid63 = _errs851 === errors;
if(_valid63 && valid170){
valid170 = false;
passing63 = [passing63, 1];
}
else {
if(_valid63){
valid170 = true;
passing63 = 1;
}
}
if(!valid170){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/to/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/to/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing63},data258));
errors++;
}
else {
errors = _errs848;
if(vErrors !== null){
if(_errs848){
vErrors.length = _errs848;
}
else {
vErrors = null;
}
}
}
}
if(data256.part !== undefined){
let data260 = data256.part;
if(typeof data260 === "string"){
if(func2(data260) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/to/part","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/to/oneOf/1/properties/part/minLength","minLength",{limit: 1},data260));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/to/part","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/to/oneOf/1/properties/part/type","type",{type: "string"},data260));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/to","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/to/oneOf/1/type","type",{type: "object"},data256));
errors++;
}
var _valid62 = _errs842 === errors;
if(_valid62 && valid168){
valid168 = false;
passing62 = [passing62, 1];
}
else {
if(_valid62){
valid168 = true;
passing62 = 1;
}
}
if(!valid168){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/to","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/to/oneOf","oneOf",{passingSchemas: passing62},data256));
errors++;
}
else {
errors = _errs839;
if(vErrors !== null){
if(_errs839){
vErrors.length = _errs839;
}
else {
vErrors = null;
}
}
}
}
if(data250.exclude !== undefined){
let data261 = data250.exclude;
if(Array.isArray(data261)){
if(data261.length < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/minItems","minItems",{limit: 1},data261));
errors++;
}
const len10 = data261.length;
for(let i10=0; i10<len10; i10++){
let data262 = data261[i10];
if(data262 && typeof data262 == "object" && !Array.isArray(data262)){
if(data262.field === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude/" + i10,"#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/items/required","required",{missingProperty: "field"},data262));
errors++;
}
for(const key88 in data262){
if(!(((key88 === "field") || (key88 === "where")) || (key88 === "effect"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude/" + i10,"#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/items/additionalProperties","additionalProperties",{additionalProperty: key88},data262));
errors++;
}
}
if(data262.field !== undefined){
let data263 = data262.field;
if(typeof data263 === "string"){
if(func2(data263) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude/" + i10+"/field","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/items/properties/field/minLength","minLength",{limit: 1},data263));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude/" + i10+"/field","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/items/properties/field/type","type",{type: "string"},data263));
errors++;
}
}
if(data262.where !== undefined){
let data264 = data262.where;
const _errs866 = errors;
let valid175 = false;
let passing64 = null;
const _errs867 = errors;
if(typeof data264 === "string"){
if(func2(data264) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude/" + i10+"/where","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/items/properties/where/oneOf/0/minLength","minLength",{limit: 1},data264));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude/" + i10+"/where","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/items/properties/where/oneOf/0/type","type",{type: "string"},data264));
errors++;
}
var _valid64 = _errs867 === errors;
if(_valid64){
valid175 = true;
passing64 = 0;
}
const _errs869 = errors;
if(data264 && typeof data264 == "object" && !Array.isArray(data264)){
if(data264.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude/" + i10+"/where","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/items/properties/where/oneOf/1/required","required",{missingProperty: "param"},data264));
errors++;
}
for(const key89 in data264){
if(!(((key89 === "param") || (key89 === "by")) || (key89 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude/" + i10+"/where","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/items/properties/where/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key89},data264));
errors++;
}
}
if(data264.param !== undefined){
let data265 = data264.param;
if(typeof data265 === "string"){
if(func2(data265) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude/" + i10+"/where/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/items/properties/where/oneOf/1/properties/param/minLength","minLength",{limit: 1},data265));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude/" + i10+"/where/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/items/properties/where/oneOf/1/properties/param/type","type",{type: "string"},data265));
errors++;
}
}
if(data264.by !== undefined){
let data266 = data264.by;
const _errs875 = errors;
let valid177 = false;
let passing65 = null;
const _errs876 = errors;
if(typeof data266 === "string"){
if(func2(data266) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude/" + i10+"/where/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/items/properties/where/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data266));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude/" + i10+"/where/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/items/properties/where/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data266));
errors++;
}
var _valid65 = _errs876 === errors;
if(_valid65){
valid177 = true;
passing65 = 0;
}
const _errs878 = errors;
if(data266 && typeof data266 == "object" && !Array.isArray(data266)){
if(data266.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude/" + i10+"/where/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/items/properties/where/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data266));
errors++;
}
for(const key90 in data266){
if(!(key90 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude/" + i10+"/where/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/items/properties/where/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key90},data266));
errors++;
}
}
if(data266.param !== undefined){
let data267 = data266.param;
if(typeof data267 === "string"){
if(func2(data267) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude/" + i10+"/where/by/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/items/properties/where/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data267));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude/" + i10+"/where/by/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/items/properties/where/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data267));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude/" + i10+"/where/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/items/properties/where/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data266));
errors++;
}
var _valid65 = _errs878 === errors;
if(_valid65 && valid177){
valid177 = false;
passing65 = [passing65, 1];
}
else {
if(_valid65){
valid177 = true;
passing65 = 1;
}
}
if(!valid177){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude/" + i10+"/where/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/items/properties/where/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing65},data266));
errors++;
}
else {
errors = _errs875;
if(vErrors !== null){
if(_errs875){
vErrors.length = _errs875;
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
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude/" + i10+"/where/part","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/items/properties/where/oneOf/1/properties/part/minLength","minLength",{limit: 1},data268));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude/" + i10+"/where/part","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/items/properties/where/oneOf/1/properties/part/type","type",{type: "string"},data268));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude/" + i10+"/where","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/items/properties/where/oneOf/1/type","type",{type: "object"},data264));
errors++;
}
var _valid64 = _errs869 === errors;
if(_valid64 && valid175){
valid175 = false;
passing64 = [passing64, 1];
}
else {
if(_valid64){
valid175 = true;
passing64 = 1;
}
}
if(!valid175){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude/" + i10+"/where","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/items/properties/where/oneOf","oneOf",{passingSchemas: passing64},data264));
errors++;
}
else {
errors = _errs866;
if(vErrors !== null){
if(_errs866){
vErrors.length = _errs866;
}
else {
vErrors = null;
}
}
}
}
if(data262.effect !== undefined){
let data269 = data262.effect;
const _errs886 = errors;
let valid179 = false;
let passing66 = null;
const _errs887 = errors;
if(!((data269 === "time") || (data269 === "fact"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude/" + i10+"/effect","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/items/properties/effect/oneOf/0/enum","enum",{allowedValues: schema31.properties.rows.items.properties.rules.items.properties.measure.properties.ratio.properties.on_time.properties.exclude.items.properties.effect.oneOf[0].enum},data269));
errors++;
}
var _valid66 = _errs887 === errors;
if(_valid66){
valid179 = true;
passing66 = 0;
}
const _errs888 = errors;
if(data269 && typeof data269 == "object" && !Array.isArray(data269)){
if(data269.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude/" + i10+"/effect","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/items/properties/effect/oneOf/1/required","required",{missingProperty: "param"},data269));
errors++;
}
for(const key91 in data269){
if(!(((key91 === "param") || (key91 === "by")) || (key91 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude/" + i10+"/effect","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/items/properties/effect/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key91},data269));
errors++;
}
}
if(data269.param !== undefined){
let data270 = data269.param;
if(typeof data270 === "string"){
if(func2(data270) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude/" + i10+"/effect/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/items/properties/effect/oneOf/1/properties/param/minLength","minLength",{limit: 1},data270));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude/" + i10+"/effect/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/items/properties/effect/oneOf/1/properties/param/type","type",{type: "string"},data270));
errors++;
}
}
if(data269.by !== undefined){
let data271 = data269.by;
const _errs894 = errors;
let valid181 = false;
let passing67 = null;
const _errs895 = errors;
if(typeof data271 === "string"){
if(func2(data271) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude/" + i10+"/effect/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/items/properties/effect/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data271));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude/" + i10+"/effect/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/items/properties/effect/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data271));
errors++;
}
var _valid67 = _errs895 === errors;
if(_valid67){
valid181 = true;
passing67 = 0;
}
const _errs897 = errors;
if(data271 && typeof data271 == "object" && !Array.isArray(data271)){
if(data271.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude/" + i10+"/effect/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/items/properties/effect/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data271));
errors++;
}
for(const key92 in data271){
if(!(key92 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude/" + i10+"/effect/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/items/properties/effect/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key92},data271));
errors++;
}
}
if(data271.param !== undefined){
let data272 = data271.param;
if(typeof data272 === "string"){
if(func2(data272) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude/" + i10+"/effect/by/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/items/properties/effect/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data272));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude/" + i10+"/effect/by/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/items/properties/effect/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data272));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude/" + i10+"/effect/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/items/properties/effect/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data271));
errors++;
}
var _valid67 = _errs897 === errors;
if(_valid67 && valid181){
valid181 = false;
passing67 = [passing67, 1];
}
else {
if(_valid67){
valid181 = true;
passing67 = 1;
}
}
if(!valid181){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude/" + i10+"/effect/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/items/properties/effect/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing67},data271));
errors++;
}
else {
errors = _errs894;
if(vErrors !== null){
if(_errs894){
vErrors.length = _errs894;
}
else {
vErrors = null;
}
}
}
}
if(data269.part !== undefined){
let data273 = data269.part;
if(typeof data273 === "string"){
if(func2(data273) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude/" + i10+"/effect/part","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/items/properties/effect/oneOf/1/properties/part/minLength","minLength",{limit: 1},data273));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude/" + i10+"/effect/part","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/items/properties/effect/oneOf/1/properties/part/type","type",{type: "string"},data273));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude/" + i10+"/effect","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/items/properties/effect/oneOf/1/type","type",{type: "object"},data269));
errors++;
}
var _valid66 = _errs888 === errors;
if(_valid66 && valid179){
valid179 = false;
passing66 = [passing66, 1];
}
else {
if(_valid66){
valid179 = true;
passing66 = 1;
}
}
if(!valid179){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude/" + i10+"/effect","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/items/properties/effect/oneOf","oneOf",{passingSchemas: passing66},data269));
errors++;
}
else {
errors = _errs886;
if(vErrors !== null){
if(_errs886){
vErrors.length = _errs886;
}
else {
vErrors = null;
}
}
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude/" + i10,"#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/items/type","type",{type: "object"},data262));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/exclude","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/exclude/type","type",{type: "array"},data261));
errors++;
}
}
if(data250.limit !== undefined){
let data274 = data250.limit;
const _errs905 = errors;
let valid183 = false;
let passing68 = null;
const _errs906 = errors;
if(data274 && typeof data274 == "object" && !Array.isArray(data274)){
for(const key93 in data274){
if(!((((((key93 === "hours") || (key93 === "office_hours")) || (key93 === "workdays")) || (key93 === "days")) || (key93 === "until")) || (key93 === "minutes"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/limit","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/limit/oneOf/0/additionalProperties","additionalProperties",{additionalProperty: key93},data274));
errors++;
}
}
if(data274.hours !== undefined){
let data275 = data274.hours;
if(((!(((typeof data275 == "number") && (!(data275 % 1) && !isNaN(data275))) && (isFinite(data275)))) && (typeof data275 !== "string")) && (!(data275 && typeof data275 == "object" && !Array.isArray(data275)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/limit/hours","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/limit/oneOf/0/properties/hours/type","type",{type: schema31.properties.rows.items.properties.rules.items.properties.measure.properties.ratio.properties.on_time.properties.limit.oneOf[0].properties.hours.type},data275));
errors++;
}
if((typeof data275 == "number") && (isFinite(data275))){
if(data275 < 0 || isNaN(data275)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/limit/hours","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/limit/oneOf/0/properties/hours/minimum","minimum",{comparison: ">=", limit: 0},data275));
errors++;
}
}
if(typeof data275 === "string"){
if(!pattern5.test(data275)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/limit/hours","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/limit/oneOf/0/properties/hours/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data275));
errors++;
}
}
}
if(data274.office_hours !== undefined){
let data276 = data274.office_hours;
if((!(((typeof data276 == "number") && (!(data276 % 1) && !isNaN(data276))) && (isFinite(data276)))) && (!(data276 && typeof data276 == "object" && !Array.isArray(data276)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/limit/office_hours","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/limit/oneOf/0/properties/office_hours/type","type",{type: schema31.properties.rows.items.properties.rules.items.properties.measure.properties.ratio.properties.on_time.properties.limit.oneOf[0].properties.office_hours.type},data276));
errors++;
}
if((typeof data276 == "number") && (isFinite(data276))){
if(data276 < 1 || isNaN(data276)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/limit/office_hours","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/limit/oneOf/0/properties/office_hours/minimum","minimum",{comparison: ">=", limit: 1},data276));
errors++;
}
}
}
if(data274.workdays !== undefined){
let data277 = data274.workdays;
if((!(((typeof data277 == "number") && (!(data277 % 1) && !isNaN(data277))) && (isFinite(data277)))) && (!(data277 && typeof data277 == "object" && !Array.isArray(data277)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/limit/workdays","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/limit/oneOf/0/properties/workdays/type","type",{type: schema31.properties.rows.items.properties.rules.items.properties.measure.properties.ratio.properties.on_time.properties.limit.oneOf[0].properties.workdays.type},data277));
errors++;
}
if((typeof data277 == "number") && (isFinite(data277))){
if(data277 < 0 || isNaN(data277)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/limit/workdays","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/limit/oneOf/0/properties/workdays/minimum","minimum",{comparison: ">=", limit: 0},data277));
errors++;
}
}
}
if(data274.days !== undefined){
let data278 = data274.days;
if((!(((typeof data278 == "number") && (!(data278 % 1) && !isNaN(data278))) && (isFinite(data278)))) && (!(data278 && typeof data278 == "object" && !Array.isArray(data278)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/limit/days","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/limit/oneOf/0/properties/days/type","type",{type: schema31.properties.rows.items.properties.rules.items.properties.measure.properties.ratio.properties.on_time.properties.limit.oneOf[0].properties.days.type},data278));
errors++;
}
if((typeof data278 == "number") && (isFinite(data278))){
if(data278 < 0 || isNaN(data278)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/limit/days","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/limit/oneOf/0/properties/days/minimum","minimum",{comparison: ">=", limit: 0},data278));
errors++;
}
}
}
if(data274.until !== undefined){
let data279 = data274.until;
if(typeof data279 === "string"){
if(func2(data279) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/limit/until","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/limit/oneOf/0/properties/until/minLength","minLength",{limit: 1},data279));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/limit/until","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/limit/oneOf/0/properties/until/type","type",{type: "string"},data279));
errors++;
}
}
if(data274.minutes !== undefined){
let data280 = data274.minutes;
if(((!(((typeof data280 == "number") && (!(data280 % 1) && !isNaN(data280))) && (isFinite(data280)))) && (typeof data280 !== "string")) && (!(data280 && typeof data280 == "object" && !Array.isArray(data280)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/limit/minutes","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/limit/oneOf/0/properties/minutes/type","type",{type: schema31.properties.rows.items.properties.rules.items.properties.measure.properties.ratio.properties.on_time.properties.limit.oneOf[0].properties.minutes.type},data280));
errors++;
}
if((typeof data280 == "number") && (isFinite(data280))){
if(data280 < 0 || isNaN(data280)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/limit/minutes","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/limit/oneOf/0/properties/minutes/minimum","minimum",{comparison: ">=", limit: 0},data280));
errors++;
}
}
if(typeof data280 === "string"){
if(!pattern5.test(data280)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/limit/minutes","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/limit/oneOf/0/properties/minutes/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data280));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/limit","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/limit/oneOf/0/type","type",{type: "object"},data274));
errors++;
}
var _valid68 = _errs906 === errors;
if(_valid68){
valid183 = true;
passing68 = 0;
var props66 = true;
}
const _errs921 = errors;
if(data274 && typeof data274 == "object" && !Array.isArray(data274)){
if(data274.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/limit","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/limit/oneOf/1/required","required",{missingProperty: "param"},data274));
errors++;
}
for(const key94 in data274){
if(!(((key94 === "param") || (key94 === "by")) || (key94 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/limit","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/limit/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key94},data274));
errors++;
}
}
if(data274.param !== undefined){
let data281 = data274.param;
if(typeof data281 === "string"){
if(func2(data281) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/limit/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/limit/oneOf/1/properties/param/minLength","minLength",{limit: 1},data281));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/limit/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/limit/oneOf/1/properties/param/type","type",{type: "string"},data281));
errors++;
}
}
if(data274.by !== undefined){
let data282 = data274.by;
const _errs927 = errors;
let valid186 = false;
let passing69 = null;
const _errs928 = errors;
if(typeof data282 === "string"){
if(func2(data282) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/limit/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/limit/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data282));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/limit/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/limit/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data282));
errors++;
}
var _valid69 = _errs928 === errors;
if(_valid69){
valid186 = true;
passing69 = 0;
}
const _errs930 = errors;
if(data282 && typeof data282 == "object" && !Array.isArray(data282)){
if(data282.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/limit/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/limit/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data282));
errors++;
}
for(const key95 in data282){
if(!(key95 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/limit/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/limit/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key95},data282));
errors++;
}
}
if(data282.param !== undefined){
let data283 = data282.param;
if(typeof data283 === "string"){
if(func2(data283) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/limit/by/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/limit/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data283));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/limit/by/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/limit/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data283));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/limit/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/limit/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data282));
errors++;
}
var _valid69 = _errs930 === errors;
if(_valid69 && valid186){
valid186 = false;
passing69 = [passing69, 1];
}
else {
if(_valid69){
valid186 = true;
passing69 = 1;
}
}
if(!valid186){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/limit/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/limit/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing69},data282));
errors++;
}
else {
errors = _errs927;
if(vErrors !== null){
if(_errs927){
vErrors.length = _errs927;
}
else {
vErrors = null;
}
}
}
}
if(data274.part !== undefined){
let data284 = data274.part;
if(typeof data284 === "string"){
if(func2(data284) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/limit/part","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/limit/oneOf/1/properties/part/minLength","minLength",{limit: 1},data284));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/limit/part","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/limit/oneOf/1/properties/part/type","type",{type: "string"},data284));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/limit","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/limit/oneOf/1/type","type",{type: "object"},data274));
errors++;
}
var _valid68 = _errs921 === errors;
if(_valid68 && valid183){
valid183 = false;
passing68 = [passing68, 1];
}
else {
if(_valid68){
valid183 = true;
passing68 = 1;
if(props66 !== true){
props66 = true;
}
}
}
if(!valid183){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/limit","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/limit/oneOf","oneOf",{passingSchemas: passing68},data274));
errors++;
}
else {
errors = _errs905;
if(vErrors !== null){
if(_errs905){
vErrors.length = _errs905;
}
else {
vErrors = null;
}
}
}
}
if(data250.instead !== undefined){
let data285 = data250.instead;
if(typeof data285 === "string"){
if(func2(data285) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/instead","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/instead/minLength","minLength",{limit: 1},data285));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time/instead","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/properties/instead/type","type",{type: "string"},data285));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio/on_time","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/properties/on_time/type","type",{type: "object"},data250));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/ratio","#/properties/rows/items/properties/rules/items/properties/measure/properties/ratio/type","type",{type: "object"},data244));
errors++;
}
}
if(data217.quotient !== undefined){
let data286 = data217.quotient;
if(data286 && typeof data286 == "object" && !Array.isArray(data286)){
if(data286.of === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/quotient","#/properties/rows/items/properties/rules/items/properties/measure/properties/quotient/required","required",{missingProperty: "of"},data286));
errors++;
}
if(data286.among === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/quotient","#/properties/rows/items/properties/rules/items/properties/measure/properties/quotient/required","required",{missingProperty: "among"},data286));
errors++;
}
for(const key96 in data286){
if(!((key96 === "of") || (key96 === "among"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/quotient","#/properties/rows/items/properties/rules/items/properties/measure/properties/quotient/additionalProperties","additionalProperties",{additionalProperty: key96},data286));
errors++;
}
}
if(data286.of !== undefined){
let data287 = data286.of;
if(typeof data287 === "string"){
if(func2(data287) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/quotient/of","#/properties/rows/items/properties/rules/items/properties/measure/properties/quotient/properties/of/minLength","minLength",{limit: 1},data287));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/quotient/of","#/properties/rows/items/properties/rules/items/properties/measure/properties/quotient/properties/of/type","type",{type: "string"},data287));
errors++;
}
}
if(data286.among !== undefined){
let data288 = data286.among;
if(typeof data288 === "string"){
if(func2(data288) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/quotient/among","#/properties/rows/items/properties/rules/items/properties/measure/properties/quotient/properties/among/minLength","minLength",{limit: 1},data288));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/quotient/among","#/properties/rows/items/properties/rules/items/properties/measure/properties/quotient/properties/among/type","type",{type: "string"},data288));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/quotient","#/properties/rows/items/properties/rules/items/properties/measure/properties/quotient/type","type",{type: "object"},data286));
errors++;
}
}
if(data217.field !== undefined){
let data289 = data217.field;
if(data289 && typeof data289 == "object" && !Array.isArray(data289)){
if(data289.name === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/field","#/properties/rows/items/properties/rules/items/properties/measure/properties/field/required","required",{missingProperty: "name"},data289));
errors++;
}
if(data289.take === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/field","#/properties/rows/items/properties/rules/items/properties/measure/properties/field/required","required",{missingProperty: "take"},data289));
errors++;
}
for(const key97 in data289){
if(!((key97 === "name") || (key97 === "take"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/field","#/properties/rows/items/properties/rules/items/properties/measure/properties/field/additionalProperties","additionalProperties",{additionalProperty: key97},data289));
errors++;
}
}
if(data289.name !== undefined){
let data290 = data289.name;
if(typeof data290 === "string"){
if(func2(data290) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/field/name","#/properties/rows/items/properties/rules/items/properties/measure/properties/field/properties/name/minLength","minLength",{limit: 1},data290));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/field/name","#/properties/rows/items/properties/rules/items/properties/measure/properties/field/properties/name/type","type",{type: "string"},data290));
errors++;
}
}
if(data289.take !== undefined){
let data291 = data289.take;
if(!(((((data291 === "mean") || (data291 === "min")) || (data291 === "max")) || (data291 === "sum")) || (data291 === "last"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/field/take","#/properties/rows/items/properties/rules/items/properties/measure/properties/field/properties/take/enum","enum",{allowedValues: schema31.properties.rows.items.properties.rules.items.properties.measure.properties.field.properties.take.enum},data291));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/field","#/properties/rows/items/properties/rules/items/properties/measure/properties/field/type","type",{type: "object"},data289));
errors++;
}
}
if(data217.time !== undefined){
let data292 = data217.time;
if(data292 && typeof data292 == "object" && !Array.isArray(data292)){
if(data292.from === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/required","required",{missingProperty: "from"},data292));
errors++;
}
if(data292.to === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/required","required",{missingProperty: "to"},data292));
errors++;
}
if(data292.unit === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/required","required",{missingProperty: "unit"},data292));
errors++;
}
if(data292.take === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/required","required",{missingProperty: "take"},data292));
errors++;
}
for(const key98 in data292){
if(!(((((key98 === "from") || (key98 === "to")) || (key98 === "exclude")) || (key98 === "unit")) || (key98 === "take"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/additionalProperties","additionalProperties",{additionalProperty: key98},data292));
errors++;
}
}
if(data292.from !== undefined){
let data293 = data292.from;
const _errs956 = errors;
let valid191 = false;
let passing70 = null;
const _errs957 = errors;
if(typeof data293 === "string"){
if(func2(data293) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/from","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/from/oneOf/0/minLength","minLength",{limit: 1},data293));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/from","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/from/oneOf/0/type","type",{type: "string"},data293));
errors++;
}
var _valid70 = _errs957 === errors;
if(_valid70){
valid191 = true;
passing70 = 0;
}
const _errs959 = errors;
if(data293 && typeof data293 == "object" && !Array.isArray(data293)){
if(data293.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/from","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/from/oneOf/1/required","required",{missingProperty: "param"},data293));
errors++;
}
for(const key99 in data293){
if(!(((key99 === "param") || (key99 === "by")) || (key99 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/from","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/from/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key99},data293));
errors++;
}
}
if(data293.param !== undefined){
let data294 = data293.param;
if(typeof data294 === "string"){
if(func2(data294) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/from/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/from/oneOf/1/properties/param/minLength","minLength",{limit: 1},data294));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/from/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/from/oneOf/1/properties/param/type","type",{type: "string"},data294));
errors++;
}
}
if(data293.by !== undefined){
let data295 = data293.by;
const _errs965 = errors;
let valid193 = false;
let passing71 = null;
const _errs966 = errors;
if(typeof data295 === "string"){
if(func2(data295) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/from/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/from/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data295));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/from/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/from/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data295));
errors++;
}
var _valid71 = _errs966 === errors;
if(_valid71){
valid193 = true;
passing71 = 0;
}
const _errs968 = errors;
if(data295 && typeof data295 == "object" && !Array.isArray(data295)){
if(data295.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/from/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/from/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data295));
errors++;
}
for(const key100 in data295){
if(!(key100 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/from/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/from/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key100},data295));
errors++;
}
}
if(data295.param !== undefined){
let data296 = data295.param;
if(typeof data296 === "string"){
if(func2(data296) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/from/by/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/from/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data296));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/from/by/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/from/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data296));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/from/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/from/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data295));
errors++;
}
var _valid71 = _errs968 === errors;
if(_valid71 && valid193){
valid193 = false;
passing71 = [passing71, 1];
}
else {
if(_valid71){
valid193 = true;
passing71 = 1;
}
}
if(!valid193){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/from/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/from/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing71},data295));
errors++;
}
else {
errors = _errs965;
if(vErrors !== null){
if(_errs965){
vErrors.length = _errs965;
}
else {
vErrors = null;
}
}
}
}
if(data293.part !== undefined){
let data297 = data293.part;
if(typeof data297 === "string"){
if(func2(data297) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/from/part","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/from/oneOf/1/properties/part/minLength","minLength",{limit: 1},data297));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/from/part","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/from/oneOf/1/properties/part/type","type",{type: "string"},data297));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/from","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/from/oneOf/1/type","type",{type: "object"},data293));
errors++;
}
var _valid70 = _errs959 === errors;
if(_valid70 && valid191){
valid191 = false;
passing70 = [passing70, 1];
}
else {
if(_valid70){
valid191 = true;
passing70 = 1;
}
}
if(!valid191){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/from","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/from/oneOf","oneOf",{passingSchemas: passing70},data293));
errors++;
}
else {
errors = _errs956;
if(vErrors !== null){
if(_errs956){
vErrors.length = _errs956;
}
else {
vErrors = null;
}
}
}
}
if(data292.to !== undefined){
let data298 = data292.to;
const _errs976 = errors;
let valid195 = false;
let passing72 = null;
const _errs977 = errors;
if(typeof data298 === "string"){
if(func2(data298) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/to","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/to/oneOf/0/minLength","minLength",{limit: 1},data298));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/to","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/to/oneOf/0/type","type",{type: "string"},data298));
errors++;
}
var _valid72 = _errs977 === errors;
if(_valid72){
valid195 = true;
passing72 = 0;
}
const _errs979 = errors;
if(data298 && typeof data298 == "object" && !Array.isArray(data298)){
if(data298.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/to","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/to/oneOf/1/required","required",{missingProperty: "param"},data298));
errors++;
}
for(const key101 in data298){
if(!(((key101 === "param") || (key101 === "by")) || (key101 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/to","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/to/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key101},data298));
errors++;
}
}
if(data298.param !== undefined){
let data299 = data298.param;
if(typeof data299 === "string"){
if(func2(data299) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/to/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/to/oneOf/1/properties/param/minLength","minLength",{limit: 1},data299));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/to/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/to/oneOf/1/properties/param/type","type",{type: "string"},data299));
errors++;
}
}
if(data298.by !== undefined){
let data300 = data298.by;
const _errs985 = errors;
let valid197 = false;
let passing73 = null;
const _errs986 = errors;
if(typeof data300 === "string"){
if(func2(data300) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/to/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/to/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data300));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/to/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/to/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data300));
errors++;
}
var _valid73 = _errs986 === errors;
if(_valid73){
valid197 = true;
passing73 = 0;
}
const _errs988 = errors;
if(data300 && typeof data300 == "object" && !Array.isArray(data300)){
if(data300.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/to/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/to/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data300));
errors++;
}
for(const key102 in data300){
if(!(key102 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/to/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/to/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key102},data300));
errors++;
}
}
if(data300.param !== undefined){
let data301 = data300.param;
if(typeof data301 === "string"){
if(func2(data301) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/to/by/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/to/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data301));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/to/by/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/to/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data301));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/to/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/to/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data300));
errors++;
}
var _valid73 = _errs988 === errors;
if(_valid73 && valid197){
valid197 = false;
passing73 = [passing73, 1];
}
else {
if(_valid73){
valid197 = true;
passing73 = 1;
}
}
if(!valid197){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/to/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/to/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing73},data300));
errors++;
}
else {
errors = _errs985;
if(vErrors !== null){
if(_errs985){
vErrors.length = _errs985;
}
else {
vErrors = null;
}
}
}
}
if(data298.part !== undefined){
let data302 = data298.part;
if(typeof data302 === "string"){
if(func2(data302) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/to/part","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/to/oneOf/1/properties/part/minLength","minLength",{limit: 1},data302));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/to/part","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/to/oneOf/1/properties/part/type","type",{type: "string"},data302));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/to","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/to/oneOf/1/type","type",{type: "object"},data298));
errors++;
}
var _valid72 = _errs979 === errors;
if(_valid72 && valid195){
valid195 = false;
passing72 = [passing72, 1];
}
else {
if(_valid72){
valid195 = true;
passing72 = 1;
}
}
if(!valid195){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/to","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/to/oneOf","oneOf",{passingSchemas: passing72},data298));
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
if(data292.exclude !== undefined){
let data303 = data292.exclude;
if(Array.isArray(data303)){
if(data303.length < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/minItems","minItems",{limit: 1},data303));
errors++;
}
const len11 = data303.length;
for(let i11=0; i11<len11; i11++){
let data304 = data303[i11];
if(data304 && typeof data304 == "object" && !Array.isArray(data304)){
if(data304.field === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude/" + i11,"#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/items/required","required",{missingProperty: "field"},data304));
errors++;
}
for(const key103 in data304){
if(!(((key103 === "field") || (key103 === "where")) || (key103 === "effect"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude/" + i11,"#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/items/additionalProperties","additionalProperties",{additionalProperty: key103},data304));
errors++;
}
}
if(data304.field !== undefined){
let data305 = data304.field;
if(typeof data305 === "string"){
if(func2(data305) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude/" + i11+"/field","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/items/properties/field/minLength","minLength",{limit: 1},data305));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude/" + i11+"/field","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/items/properties/field/type","type",{type: "string"},data305));
errors++;
}
}
if(data304.where !== undefined){
let data306 = data304.where;
const _errs1003 = errors;
let valid202 = false;
let passing74 = null;
const _errs1004 = errors;
if(typeof data306 === "string"){
if(func2(data306) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude/" + i11+"/where","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/items/properties/where/oneOf/0/minLength","minLength",{limit: 1},data306));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude/" + i11+"/where","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/items/properties/where/oneOf/0/type","type",{type: "string"},data306));
errors++;
}
var _valid74 = _errs1004 === errors;
if(_valid74){
valid202 = true;
passing74 = 0;
}
const _errs1006 = errors;
if(data306 && typeof data306 == "object" && !Array.isArray(data306)){
if(data306.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude/" + i11+"/where","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/items/properties/where/oneOf/1/required","required",{missingProperty: "param"},data306));
errors++;
}
for(const key104 in data306){
if(!(((key104 === "param") || (key104 === "by")) || (key104 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude/" + i11+"/where","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/items/properties/where/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key104},data306));
errors++;
}
}
if(data306.param !== undefined){
let data307 = data306.param;
if(typeof data307 === "string"){
if(func2(data307) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude/" + i11+"/where/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/items/properties/where/oneOf/1/properties/param/minLength","minLength",{limit: 1},data307));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude/" + i11+"/where/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/items/properties/where/oneOf/1/properties/param/type","type",{type: "string"},data307));
errors++;
}
}
if(data306.by !== undefined){
let data308 = data306.by;
const _errs1012 = errors;
let valid204 = false;
let passing75 = null;
const _errs1013 = errors;
if(typeof data308 === "string"){
if(func2(data308) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude/" + i11+"/where/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/items/properties/where/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data308));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude/" + i11+"/where/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/items/properties/where/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data308));
errors++;
}
var _valid75 = _errs1013 === errors;
if(_valid75){
valid204 = true;
passing75 = 0;
}
const _errs1015 = errors;
if(data308 && typeof data308 == "object" && !Array.isArray(data308)){
if(data308.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude/" + i11+"/where/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/items/properties/where/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data308));
errors++;
}
for(const key105 in data308){
if(!(key105 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude/" + i11+"/where/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/items/properties/where/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key105},data308));
errors++;
}
}
if(data308.param !== undefined){
let data309 = data308.param;
if(typeof data309 === "string"){
if(func2(data309) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude/" + i11+"/where/by/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/items/properties/where/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data309));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude/" + i11+"/where/by/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/items/properties/where/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data309));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude/" + i11+"/where/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/items/properties/where/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data308));
errors++;
}
var _valid75 = _errs1015 === errors;
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
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude/" + i11+"/where/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/items/properties/where/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing75},data308));
errors++;
}
else {
errors = _errs1012;
if(vErrors !== null){
if(_errs1012){
vErrors.length = _errs1012;
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
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude/" + i11+"/where/part","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/items/properties/where/oneOf/1/properties/part/minLength","minLength",{limit: 1},data310));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude/" + i11+"/where/part","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/items/properties/where/oneOf/1/properties/part/type","type",{type: "string"},data310));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude/" + i11+"/where","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/items/properties/where/oneOf/1/type","type",{type: "object"},data306));
errors++;
}
var _valid74 = _errs1006 === errors;
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
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude/" + i11+"/where","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/items/properties/where/oneOf","oneOf",{passingSchemas: passing74},data306));
errors++;
}
else {
errors = _errs1003;
if(vErrors !== null){
if(_errs1003){
vErrors.length = _errs1003;
}
else {
vErrors = null;
}
}
}
}
if(data304.effect !== undefined){
let data311 = data304.effect;
const _errs1023 = errors;
let valid206 = false;
let passing76 = null;
const _errs1024 = errors;
if(!((data311 === "time") || (data311 === "fact"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude/" + i11+"/effect","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/items/properties/effect/oneOf/0/enum","enum",{allowedValues: schema31.properties.rows.items.properties.rules.items.properties.measure.properties.time.properties.exclude.items.properties.effect.oneOf[0].enum},data311));
errors++;
}
var _valid76 = _errs1024 === errors;
if(_valid76){
valid206 = true;
passing76 = 0;
}
const _errs1025 = errors;
if(data311 && typeof data311 == "object" && !Array.isArray(data311)){
if(data311.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude/" + i11+"/effect","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/items/properties/effect/oneOf/1/required","required",{missingProperty: "param"},data311));
errors++;
}
for(const key106 in data311){
if(!(((key106 === "param") || (key106 === "by")) || (key106 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude/" + i11+"/effect","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/items/properties/effect/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key106},data311));
errors++;
}
}
if(data311.param !== undefined){
let data312 = data311.param;
if(typeof data312 === "string"){
if(func2(data312) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude/" + i11+"/effect/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/items/properties/effect/oneOf/1/properties/param/minLength","minLength",{limit: 1},data312));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude/" + i11+"/effect/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/items/properties/effect/oneOf/1/properties/param/type","type",{type: "string"},data312));
errors++;
}
}
if(data311.by !== undefined){
let data313 = data311.by;
const _errs1031 = errors;
let valid208 = false;
let passing77 = null;
const _errs1032 = errors;
if(typeof data313 === "string"){
if(func2(data313) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude/" + i11+"/effect/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/items/properties/effect/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data313));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude/" + i11+"/effect/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/items/properties/effect/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data313));
errors++;
}
var _valid77 = _errs1032 === errors;
if(_valid77){
valid208 = true;
passing77 = 0;
}
const _errs1034 = errors;
if(data313 && typeof data313 == "object" && !Array.isArray(data313)){
if(data313.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude/" + i11+"/effect/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/items/properties/effect/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data313));
errors++;
}
for(const key107 in data313){
if(!(key107 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude/" + i11+"/effect/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/items/properties/effect/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key107},data313));
errors++;
}
}
if(data313.param !== undefined){
let data314 = data313.param;
if(typeof data314 === "string"){
if(func2(data314) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude/" + i11+"/effect/by/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/items/properties/effect/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data314));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude/" + i11+"/effect/by/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/items/properties/effect/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data314));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude/" + i11+"/effect/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/items/properties/effect/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data313));
errors++;
}
var _valid77 = _errs1034 === errors;
if(_valid77 && valid208){
valid208 = false;
passing77 = [passing77, 1];
}
else {
if(_valid77){
valid208 = true;
passing77 = 1;
}
}
if(!valid208){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude/" + i11+"/effect/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/items/properties/effect/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing77},data313));
errors++;
}
else {
errors = _errs1031;
if(vErrors !== null){
if(_errs1031){
vErrors.length = _errs1031;
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
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude/" + i11+"/effect/part","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/items/properties/effect/oneOf/1/properties/part/minLength","minLength",{limit: 1},data315));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude/" + i11+"/effect/part","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/items/properties/effect/oneOf/1/properties/part/type","type",{type: "string"},data315));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude/" + i11+"/effect","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/items/properties/effect/oneOf/1/type","type",{type: "object"},data311));
errors++;
}
var _valid76 = _errs1025 === errors;
if(_valid76 && valid206){
valid206 = false;
passing76 = [passing76, 1];
}
else {
if(_valid76){
valid206 = true;
passing76 = 1;
}
}
if(!valid206){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude/" + i11+"/effect","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/items/properties/effect/oneOf","oneOf",{passingSchemas: passing76},data311));
errors++;
}
else {
errors = _errs1023;
if(vErrors !== null){
if(_errs1023){
vErrors.length = _errs1023;
}
else {
vErrors = null;
}
}
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude/" + i11,"#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/items/type","type",{type: "object"},data304));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/exclude","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/exclude/type","type",{type: "array"},data303));
errors++;
}
}
if(data292.unit !== undefined){
let data316 = data292.unit;
if(!((((data316 === "minutes") || (data316 === "hours")) || (data316 === "days")) || (data316 === "workdays"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/unit","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/unit/enum","enum",{allowedValues: schema31.properties.rows.items.properties.rules.items.properties.measure.properties.time.properties.unit.enum},data316));
errors++;
}
}
if(data292.take !== undefined){
let data317 = data292.take;
if(!((((data317 === "mean") || (data317 === "max")) || (data317 === "min")) || (data317 === "sum"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time/take","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/properties/take/enum","enum",{allowedValues: schema31.properties.rows.items.properties.rules.items.properties.measure.properties.time.properties.take.enum},data317));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/time","#/properties/rows/items/properties/rules/items/properties/measure/properties/time/type","type",{type: "object"},data292));
errors++;
}
}
if(data217.count !== undefined){
let data318 = data217.count;
if(true !== data318){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/count","#/properties/rows/items/properties/rules/items/properties/measure/properties/count/const","const",{allowedValue: true},data318));
errors++;
}
}
if(data217.per !== undefined){
let data319 = data217.per;
if(typeof data319 === "string"){
if(func2(data319) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/per","#/properties/rows/items/properties/rules/items/properties/measure/properties/per/minLength","minLength",{limit: 1},data319));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/per","#/properties/rows/items/properties/rules/items/properties/measure/properties/per/type","type",{type: "string"},data319));
errors++;
}
}
if(data217.over !== undefined){
let data320 = data217.over;
if(!(((((data320 === "min") || (data320 === "max")) || (data320 === "mean")) || (data320 === "sum")) || (data320 === "each"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/over","#/properties/rows/items/properties/rules/items/properties/measure/properties/over/enum","enum",{allowedValues: schema31.properties.rows.items.properties.rules.items.properties.measure.properties.over.enum},data320));
errors++;
}
}
if(data217.systems !== undefined){
let data321 = data217.systems;
if(Array.isArray(data321)){
if(data321.length < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/systems","#/properties/rows/items/properties/rules/items/properties/measure/properties/systems/minItems","minItems",{limit: 1},data321));
errors++;
}
const len12 = data321.length;
for(let i12=0; i12<len12; i12++){
let data322 = data321[i12];
if(typeof data322 === "string"){
if(func2(data322) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/systems/" + i12,"#/properties/rows/items/properties/rules/items/properties/measure/properties/systems/items/minLength","minLength",{limit: 1},data322));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/systems/" + i12,"#/properties/rows/items/properties/rules/items/properties/measure/properties/systems/items/type","type",{type: "string"},data322));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/systems","#/properties/rows/items/properties/rules/items/properties/measure/properties/systems/type","type",{type: "array"},data321));
errors++;
}
}
if(data217.none !== undefined){
let data323 = data217.none;
const _errs1052 = errors;
let valid212 = false;
let passing78 = null;
const _errs1053 = errors;
if(!((((data323 === "na") || (data323 === "best")) || (data323 === "worst")) || (data323 === "previous"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/none","#/properties/rows/items/properties/rules/items/properties/measure/properties/none/oneOf/0/enum","enum",{allowedValues: schema31.properties.rows.items.properties.rules.items.properties.measure.properties.none.oneOf[0].enum},data323));
errors++;
}
var _valid78 = _errs1053 === errors;
if(_valid78){
valid212 = true;
passing78 = 0;
}
const _errs1054 = errors;
if(data323 && typeof data323 == "object" && !Array.isArray(data323)){
if(data323.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/none","#/properties/rows/items/properties/rules/items/properties/measure/properties/none/oneOf/1/required","required",{missingProperty: "param"},data323));
errors++;
}
for(const key108 in data323){
if(!(((key108 === "param") || (key108 === "by")) || (key108 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/none","#/properties/rows/items/properties/rules/items/properties/measure/properties/none/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key108},data323));
errors++;
}
}
if(data323.param !== undefined){
let data324 = data323.param;
if(typeof data324 === "string"){
if(func2(data324) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/none/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/none/oneOf/1/properties/param/minLength","minLength",{limit: 1},data324));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/none/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/none/oneOf/1/properties/param/type","type",{type: "string"},data324));
errors++;
}
}
if(data323.by !== undefined){
let data325 = data323.by;
const _errs1060 = errors;
let valid214 = false;
let passing79 = null;
const _errs1061 = errors;
if(typeof data325 === "string"){
if(func2(data325) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/none/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/none/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data325));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/none/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/none/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data325));
errors++;
}
var _valid79 = _errs1061 === errors;
if(_valid79){
valid214 = true;
passing79 = 0;
}
const _errs1063 = errors;
if(data325 && typeof data325 == "object" && !Array.isArray(data325)){
if(data325.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/none/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/none/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data325));
errors++;
}
for(const key109 in data325){
if(!(key109 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/none/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/none/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key109},data325));
errors++;
}
}
if(data325.param !== undefined){
let data326 = data325.param;
if(typeof data326 === "string"){
if(func2(data326) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/none/by/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/none/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data326));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/none/by/param","#/properties/rows/items/properties/rules/items/properties/measure/properties/none/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data326));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/none/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/none/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data325));
errors++;
}
var _valid79 = _errs1063 === errors;
if(_valid79 && valid214){
valid214 = false;
passing79 = [passing79, 1];
}
else {
if(_valid79){
valid214 = true;
passing79 = 1;
}
}
if(!valid214){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/none/by","#/properties/rows/items/properties/rules/items/properties/measure/properties/none/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing79},data325));
errors++;
}
else {
errors = _errs1060;
if(vErrors !== null){
if(_errs1060){
vErrors.length = _errs1060;
}
else {
vErrors = null;
}
}
}
}
if(data323.part !== undefined){
let data327 = data323.part;
if(typeof data327 === "string"){
if(func2(data327) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/none/part","#/properties/rows/items/properties/rules/items/properties/measure/properties/none/oneOf/1/properties/part/minLength","minLength",{limit: 1},data327));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/none/part","#/properties/rows/items/properties/rules/items/properties/measure/properties/none/oneOf/1/properties/part/type","type",{type: "string"},data327));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/none","#/properties/rows/items/properties/rules/items/properties/measure/properties/none/oneOf/1/type","type",{type: "object"},data323));
errors++;
}
var _valid78 = _errs1054 === errors;
if(_valid78 && valid212){
valid212 = false;
passing78 = [passing78, 1];
}
else {
if(_valid78){
valid212 = true;
passing78 = 1;
}
}
if(!valid212){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/none","#/properties/rows/items/properties/rules/items/properties/measure/properties/none/oneOf","oneOf",{passingSchemas: passing78},data323));
errors++;
}
else {
errors = _errs1052;
if(vErrors !== null){
if(_errs1052){
vErrors.length = _errs1052;
}
else {
vErrors = null;
}
}
}
}
if(data217.grace_workdays !== undefined){
let data328 = data217.grace_workdays;
if((!(((typeof data328 == "number") && (!(data328 % 1) && !isNaN(data328))) && (isFinite(data328)))) && (!(data328 && typeof data328 == "object" && !Array.isArray(data328)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/grace_workdays","#/properties/rows/items/properties/rules/items/properties/measure/properties/grace_workdays/type","type",{type: schema31.properties.rows.items.properties.rules.items.properties.measure.properties.grace_workdays.type},data328));
errors++;
}
if((typeof data328 == "number") && (isFinite(data328))){
if(data328 < 0 || isNaN(data328)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/grace_workdays","#/properties/rows/items/properties/rules/items/properties/measure/properties/grace_workdays/minimum","minimum",{comparison: ">=", limit: 0},data328));
errors++;
}
}
}
if(data217.round !== undefined){
let data329 = data217.round;
if(data329 && typeof data329 == "object" && !Array.isArray(data329)){
if(data329.mode === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/round","#/properties/rows/items/properties/rules/items/properties/measure/properties/round/required","required",{missingProperty: "mode"},data329));
errors++;
}
for(const key110 in data329){
if(!(((key110 === "digits") || (key110 === "step")) || (key110 === "mode"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/round","#/properties/rows/items/properties/rules/items/properties/measure/properties/round/additionalProperties","additionalProperties",{additionalProperty: key110},data329));
errors++;
}
}
if(data329.digits !== undefined){
let data330 = data329.digits;
if(!(((typeof data330 == "number") && (!(data330 % 1) && !isNaN(data330))) && (isFinite(data330)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/round/digits","#/properties/rows/items/properties/rules/items/properties/measure/properties/round/properties/digits/type","type",{type: "integer"},data330));
errors++;
}
if((typeof data330 == "number") && (isFinite(data330))){
if(data330 > 4 || isNaN(data330)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/round/digits","#/properties/rows/items/properties/rules/items/properties/measure/properties/round/properties/digits/maximum","maximum",{comparison: "<=", limit: 4},data330));
errors++;
}
if(data330 < 0 || isNaN(data330)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/round/digits","#/properties/rows/items/properties/rules/items/properties/measure/properties/round/properties/digits/minimum","minimum",{comparison: ">=", limit: 0},data330));
errors++;
}
}
}
if(data329.step !== undefined){
let data331 = data329.step;
if(typeof data331 === "string"){
if(!pattern5.test(data331)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/round/step","#/properties/rows/items/properties/rules/items/properties/measure/properties/round/properties/step/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data331));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/round/step","#/properties/rows/items/properties/rules/items/properties/measure/properties/round/properties/step/type","type",{type: "string"},data331));
errors++;
}
}
if(data329.mode !== undefined){
let data332 = data329.mode;
if(!((((data332 === "half-up") || (data332 === "half-even")) || (data332 === "floor")) || (data332 === "ceil"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/round/mode","#/properties/rows/items/properties/rules/items/properties/measure/properties/round/properties/mode/enum","enum",{allowedValues: schema31.properties.rows.items.properties.rules.items.properties.measure.properties.round.properties.mode.enum},data332));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure/round","#/properties/rows/items/properties/rules/items/properties/measure/properties/round/type","type",{type: "object"},data329));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/measure","#/properties/rows/items/properties/rules/items/properties/measure/type","type",{type: "object"},data217));
errors++;
}
}
if(data41.rate !== undefined){
let data333 = data41.rate;
if(data333 && typeof data333 == "object" && !Array.isArray(data333)){
if(data333.each === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/rate","#/properties/rows/items/properties/rules/items/properties/rate/required","required",{missingProperty: "each"},data333));
errors++;
}
for(const key111 in data333){
if(!((((key111 === "below") || (key111 === "above")) || (key111 === "each")) || (key111 === "partial"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/rate","#/properties/rows/items/properties/rules/items/properties/rate/additionalProperties","additionalProperties",{additionalProperty: key111},data333));
errors++;
}
}
if(data333.below !== undefined){
let data334 = data333.below;
if(((!(((typeof data334 == "number") && (!(data334 % 1) && !isNaN(data334))) && (isFinite(data334)))) && (typeof data334 !== "string")) && (!(data334 && typeof data334 == "object" && !Array.isArray(data334)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/rate/below","#/properties/rows/items/properties/rules/items/properties/rate/properties/below/type","type",{type: schema31.properties.rows.items.properties.rules.items.properties.rate.properties.below.type},data334));
errors++;
}
if(typeof data334 === "string"){
if(!pattern7.test(data334)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/rate/below","#/properties/rows/items/properties/rules/items/properties/rate/properties/below/pattern","pattern",{pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data334));
errors++;
}
}
}
if(data333.above !== undefined){
let data335 = data333.above;
if(((!(((typeof data335 == "number") && (!(data335 % 1) && !isNaN(data335))) && (isFinite(data335)))) && (typeof data335 !== "string")) && (!(data335 && typeof data335 == "object" && !Array.isArray(data335)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/rate/above","#/properties/rows/items/properties/rules/items/properties/rate/properties/above/type","type",{type: schema31.properties.rows.items.properties.rules.items.properties.rate.properties.above.type},data335));
errors++;
}
if(typeof data335 === "string"){
if(!pattern7.test(data335)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/rate/above","#/properties/rows/items/properties/rules/items/properties/rate/properties/above/pattern","pattern",{pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data335));
errors++;
}
}
}
if(data333.each !== undefined){
let data336 = data333.each;
if(((!(((typeof data336 == "number") && (!(data336 % 1) && !isNaN(data336))) && (isFinite(data336)))) && (typeof data336 !== "string")) && (!(data336 && typeof data336 == "object" && !Array.isArray(data336)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/rate/each","#/properties/rows/items/properties/rules/items/properties/rate/properties/each/type","type",{type: schema31.properties.rows.items.properties.rules.items.properties.rate.properties.each.type},data336));
errors++;
}
if((typeof data336 == "number") && (isFinite(data336))){
if(data336 < 0 || isNaN(data336)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/rate/each","#/properties/rows/items/properties/rules/items/properties/rate/properties/each/minimum","minimum",{comparison: ">=", limit: 0},data336));
errors++;
}
}
if(typeof data336 === "string"){
if(!pattern5.test(data336)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/rate/each","#/properties/rows/items/properties/rules/items/properties/rate/properties/each/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data336));
errors++;
}
}
}
if(data333.partial !== undefined){
let data337 = data333.partial;
const _errs1090 = errors;
let valid218 = false;
let passing80 = null;
const _errs1091 = errors;
if(!(((data337 === "floor") || (data337 === "ceil")) || (data337 === "prorate"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/rate/partial","#/properties/rows/items/properties/rules/items/properties/rate/properties/partial/oneOf/0/enum","enum",{allowedValues: schema31.properties.rows.items.properties.rules.items.properties.rate.properties.partial.oneOf[0].enum},data337));
errors++;
}
var _valid80 = _errs1091 === errors;
if(_valid80){
valid218 = true;
passing80 = 0;
}
const _errs1092 = errors;
if(data337 && typeof data337 == "object" && !Array.isArray(data337)){
if(data337.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/rate/partial","#/properties/rows/items/properties/rules/items/properties/rate/properties/partial/oneOf/1/required","required",{missingProperty: "param"},data337));
errors++;
}
for(const key112 in data337){
if(!(((key112 === "param") || (key112 === "by")) || (key112 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/rate/partial","#/properties/rows/items/properties/rules/items/properties/rate/properties/partial/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key112},data337));
errors++;
}
}
if(data337.param !== undefined){
let data338 = data337.param;
if(typeof data338 === "string"){
if(func2(data338) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/rate/partial/param","#/properties/rows/items/properties/rules/items/properties/rate/properties/partial/oneOf/1/properties/param/minLength","minLength",{limit: 1},data338));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/rate/partial/param","#/properties/rows/items/properties/rules/items/properties/rate/properties/partial/oneOf/1/properties/param/type","type",{type: "string"},data338));
errors++;
}
}
if(data337.by !== undefined){
let data339 = data337.by;
const _errs1098 = errors;
let valid220 = false;
let passing81 = null;
const _errs1099 = errors;
if(typeof data339 === "string"){
if(func2(data339) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/rate/partial/by","#/properties/rows/items/properties/rules/items/properties/rate/properties/partial/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data339));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/rate/partial/by","#/properties/rows/items/properties/rules/items/properties/rate/properties/partial/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data339));
errors++;
}
var _valid81 = _errs1099 === errors;
if(_valid81){
valid220 = true;
passing81 = 0;
}
const _errs1101 = errors;
if(data339 && typeof data339 == "object" && !Array.isArray(data339)){
if(data339.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/rate/partial/by","#/properties/rows/items/properties/rules/items/properties/rate/properties/partial/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data339));
errors++;
}
for(const key113 in data339){
if(!(key113 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/rate/partial/by","#/properties/rows/items/properties/rules/items/properties/rate/properties/partial/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key113},data339));
errors++;
}
}
if(data339.param !== undefined){
let data340 = data339.param;
if(typeof data340 === "string"){
if(func2(data340) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/rate/partial/by/param","#/properties/rows/items/properties/rules/items/properties/rate/properties/partial/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data340));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/rate/partial/by/param","#/properties/rows/items/properties/rules/items/properties/rate/properties/partial/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data340));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/rate/partial/by","#/properties/rows/items/properties/rules/items/properties/rate/properties/partial/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data339));
errors++;
}
var _valid81 = _errs1101 === errors;
if(_valid81 && valid220){
valid220 = false;
passing81 = [passing81, 1];
}
else {
if(_valid81){
valid220 = true;
passing81 = 1;
}
}
if(!valid220){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/rate/partial/by","#/properties/rows/items/properties/rules/items/properties/rate/properties/partial/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing81},data339));
errors++;
}
else {
errors = _errs1098;
if(vErrors !== null){
if(_errs1098){
vErrors.length = _errs1098;
}
else {
vErrors = null;
}
}
}
}
if(data337.part !== undefined){
let data341 = data337.part;
if(typeof data341 === "string"){
if(func2(data341) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/rate/partial/part","#/properties/rows/items/properties/rules/items/properties/rate/properties/partial/oneOf/1/properties/part/minLength","minLength",{limit: 1},data341));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/rate/partial/part","#/properties/rows/items/properties/rules/items/properties/rate/properties/partial/oneOf/1/properties/part/type","type",{type: "string"},data341));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/rate/partial","#/properties/rows/items/properties/rules/items/properties/rate/properties/partial/oneOf/1/type","type",{type: "object"},data337));
errors++;
}
var _valid80 = _errs1092 === errors;
if(_valid80 && valid218){
valid218 = false;
passing80 = [passing80, 1];
}
else {
if(_valid80){
valid218 = true;
passing80 = 1;
}
}
if(!valid218){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/rate/partial","#/properties/rows/items/properties/rules/items/properties/rate/properties/partial/oneOf","oneOf",{passingSchemas: passing80},data337));
errors++;
}
else {
errors = _errs1090;
if(vErrors !== null){
if(_errs1090){
vErrors.length = _errs1090;
}
else {
vErrors = null;
}
}
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/rate","#/properties/rows/items/properties/rules/items/properties/rate/type","type",{type: "object"},data333));
errors++;
}
}
if(data41.band !== undefined){
let data342 = data41.band;
if(Array.isArray(data342)){
if(data342.length < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/band","#/properties/rows/items/properties/rules/items/properties/band/minItems","minItems",{limit: 1},data342));
errors++;
}
const len13 = data342.length;
for(let i13=0; i13<len13; i13++){
let data343 = data342[i13];
if(data343 && typeof data343 == "object" && !Array.isArray(data343)){
for(const key114 in data343){
if(!((((((key114 === "at_least") || (key114 === "above")) || (key114 === "at_most")) || (key114 === "below")) || (key114 === "points")) || (key114 === "knockout"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/band/" + i13,"#/properties/rows/items/properties/rules/items/properties/band/items/additionalProperties","additionalProperties",{additionalProperty: key114},data343));
errors++;
}
}
if(data343.at_least !== undefined){
let data344 = data343.at_least;
if(((!(((typeof data344 == "number") && (!(data344 % 1) && !isNaN(data344))) && (isFinite(data344)))) && (typeof data344 !== "string")) && (!(data344 && typeof data344 == "object" && !Array.isArray(data344)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/band/" + i13+"/at_least","#/properties/rows/items/properties/rules/items/properties/band/items/properties/at_least/type","type",{type: schema31.properties.rows.items.properties.rules.items.properties.band.items.properties.at_least.type},data344));
errors++;
}
if(typeof data344 === "string"){
if(!pattern7.test(data344)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/band/" + i13+"/at_least","#/properties/rows/items/properties/rules/items/properties/band/items/properties/at_least/pattern","pattern",{pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data344));
errors++;
}
}
}
if(data343.above !== undefined){
let data345 = data343.above;
if(((!(((typeof data345 == "number") && (!(data345 % 1) && !isNaN(data345))) && (isFinite(data345)))) && (typeof data345 !== "string")) && (!(data345 && typeof data345 == "object" && !Array.isArray(data345)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/band/" + i13+"/above","#/properties/rows/items/properties/rules/items/properties/band/items/properties/above/type","type",{type: schema31.properties.rows.items.properties.rules.items.properties.band.items.properties.above.type},data345));
errors++;
}
if(typeof data345 === "string"){
if(!pattern7.test(data345)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/band/" + i13+"/above","#/properties/rows/items/properties/rules/items/properties/band/items/properties/above/pattern","pattern",{pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data345));
errors++;
}
}
}
if(data343.at_most !== undefined){
let data346 = data343.at_most;
if(((!(((typeof data346 == "number") && (!(data346 % 1) && !isNaN(data346))) && (isFinite(data346)))) && (typeof data346 !== "string")) && (!(data346 && typeof data346 == "object" && !Array.isArray(data346)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/band/" + i13+"/at_most","#/properties/rows/items/properties/rules/items/properties/band/items/properties/at_most/type","type",{type: schema31.properties.rows.items.properties.rules.items.properties.band.items.properties.at_most.type},data346));
errors++;
}
if(typeof data346 === "string"){
if(!pattern7.test(data346)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/band/" + i13+"/at_most","#/properties/rows/items/properties/rules/items/properties/band/items/properties/at_most/pattern","pattern",{pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data346));
errors++;
}
}
}
if(data343.below !== undefined){
let data347 = data343.below;
if(((!(((typeof data347 == "number") && (!(data347 % 1) && !isNaN(data347))) && (isFinite(data347)))) && (typeof data347 !== "string")) && (!(data347 && typeof data347 == "object" && !Array.isArray(data347)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/band/" + i13+"/below","#/properties/rows/items/properties/rules/items/properties/band/items/properties/below/type","type",{type: schema31.properties.rows.items.properties.rules.items.properties.band.items.properties.below.type},data347));
errors++;
}
if(typeof data347 === "string"){
if(!pattern7.test(data347)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/band/" + i13+"/below","#/properties/rows/items/properties/rules/items/properties/band/items/properties/below/pattern","pattern",{pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data347));
errors++;
}
}
}
if(data343.points !== undefined){
let data348 = data343.points;
if(((!(((typeof data348 == "number") && (!(data348 % 1) && !isNaN(data348))) && (isFinite(data348)))) && (typeof data348 !== "string")) && (!(data348 && typeof data348 == "object" && !Array.isArray(data348)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/band/" + i13+"/points","#/properties/rows/items/properties/rules/items/properties/band/items/properties/points/type","type",{type: schema31.properties.rows.items.properties.rules.items.properties.band.items.properties.points.type},data348));
errors++;
}
if((typeof data348 == "number") && (isFinite(data348))){
if(data348 < 0 || isNaN(data348)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/band/" + i13+"/points","#/properties/rows/items/properties/rules/items/properties/band/items/properties/points/minimum","minimum",{comparison: ">=", limit: 0},data348));
errors++;
}
}
if(typeof data348 === "string"){
if(!pattern5.test(data348)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/band/" + i13+"/points","#/properties/rows/items/properties/rules/items/properties/band/items/properties/points/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data348));
errors++;
}
}
}
if(data343.knockout !== undefined){
let data349 = data343.knockout;
if(!(((((data349 === "row") || (data349 === "row-all")) || (data349 === "group")) || (data349 === "period")) || (data349 === "total"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/band/" + i13+"/knockout","#/properties/rows/items/properties/rules/items/properties/band/items/properties/knockout/enum","enum",{allowedValues: schema31.properties.rows.items.properties.rules.items.properties.band.items.properties.knockout.enum},data349));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/band/" + i13,"#/properties/rows/items/properties/rules/items/properties/band/items/type","type",{type: "object"},data343));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/band","#/properties/rows/items/properties/rules/items/properties/band/type","type",{type: "array"},data342));
errors++;
}
}
if(data41.linear !== undefined){
let data350 = data41.linear;
if(data350 && typeof data350 == "object" && !Array.isArray(data350)){
if(data350.from === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/linear","#/properties/rows/items/properties/rules/items/properties/linear/required","required",{missingProperty: "from"},data350));
errors++;
}
if(data350.to === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/linear","#/properties/rows/items/properties/rules/items/properties/linear/required","required",{missingProperty: "to"},data350));
errors++;
}
for(const key115 in data350){
if(!((key115 === "from") || (key115 === "to"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/linear","#/properties/rows/items/properties/rules/items/properties/linear/additionalProperties","additionalProperties",{additionalProperty: key115},data350));
errors++;
}
}
if(data350.from !== undefined){
let data351 = data350.from;
if(data351 && typeof data351 == "object" && !Array.isArray(data351)){
if(data351.value === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/linear/from","#/properties/rows/items/properties/rules/items/properties/linear/properties/from/required","required",{missingProperty: "value"},data351));
errors++;
}
if(data351.points === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/linear/from","#/properties/rows/items/properties/rules/items/properties/linear/properties/from/required","required",{missingProperty: "points"},data351));
errors++;
}
for(const key116 in data351){
if(!((key116 === "value") || (key116 === "points"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/linear/from","#/properties/rows/items/properties/rules/items/properties/linear/properties/from/additionalProperties","additionalProperties",{additionalProperty: key116},data351));
errors++;
}
}
if(data351.value !== undefined){
let data352 = data351.value;
if(((!(((typeof data352 == "number") && (!(data352 % 1) && !isNaN(data352))) && (isFinite(data352)))) && (typeof data352 !== "string")) && (!(data352 && typeof data352 == "object" && !Array.isArray(data352)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/linear/from/value","#/properties/rows/items/properties/rules/items/properties/linear/properties/from/properties/value/type","type",{type: schema31.properties.rows.items.properties.rules.items.properties.linear.properties.from.properties.value.type},data352));
errors++;
}
if(typeof data352 === "string"){
if(!pattern7.test(data352)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/linear/from/value","#/properties/rows/items/properties/rules/items/properties/linear/properties/from/properties/value/pattern","pattern",{pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data352));
errors++;
}
}
}
if(data351.points !== undefined){
let data353 = data351.points;
if(((!(((typeof data353 == "number") && (!(data353 % 1) && !isNaN(data353))) && (isFinite(data353)))) && (typeof data353 !== "string")) && (!(data353 && typeof data353 == "object" && !Array.isArray(data353)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/linear/from/points","#/properties/rows/items/properties/rules/items/properties/linear/properties/from/properties/points/type","type",{type: schema31.properties.rows.items.properties.rules.items.properties.linear.properties.from.properties.points.type},data353));
errors++;
}
if((typeof data353 == "number") && (isFinite(data353))){
if(data353 < 0 || isNaN(data353)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/linear/from/points","#/properties/rows/items/properties/rules/items/properties/linear/properties/from/properties/points/minimum","minimum",{comparison: ">=", limit: 0},data353));
errors++;
}
}
if(typeof data353 === "string"){
if(!pattern5.test(data353)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/linear/from/points","#/properties/rows/items/properties/rules/items/properties/linear/properties/from/properties/points/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data353));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/linear/from","#/properties/rows/items/properties/rules/items/properties/linear/properties/from/type","type",{type: "object"},data351));
errors++;
}
}
if(data350.to !== undefined){
let data354 = data350.to;
if(data354 && typeof data354 == "object" && !Array.isArray(data354)){
if(data354.value === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/linear/to","#/properties/rows/items/properties/rules/items/properties/linear/properties/to/required","required",{missingProperty: "value"},data354));
errors++;
}
if(data354.points === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/linear/to","#/properties/rows/items/properties/rules/items/properties/linear/properties/to/required","required",{missingProperty: "points"},data354));
errors++;
}
for(const key117 in data354){
if(!((key117 === "value") || (key117 === "points"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/linear/to","#/properties/rows/items/properties/rules/items/properties/linear/properties/to/additionalProperties","additionalProperties",{additionalProperty: key117},data354));
errors++;
}
}
if(data354.value !== undefined){
let data355 = data354.value;
if(((!(((typeof data355 == "number") && (!(data355 % 1) && !isNaN(data355))) && (isFinite(data355)))) && (typeof data355 !== "string")) && (!(data355 && typeof data355 == "object" && !Array.isArray(data355)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/linear/to/value","#/properties/rows/items/properties/rules/items/properties/linear/properties/to/properties/value/type","type",{type: schema31.properties.rows.items.properties.rules.items.properties.linear.properties.to.properties.value.type},data355));
errors++;
}
if(typeof data355 === "string"){
if(!pattern7.test(data355)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/linear/to/value","#/properties/rows/items/properties/rules/items/properties/linear/properties/to/properties/value/pattern","pattern",{pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data355));
errors++;
}
}
}
if(data354.points !== undefined){
let data356 = data354.points;
if(((!(((typeof data356 == "number") && (!(data356 % 1) && !isNaN(data356))) && (isFinite(data356)))) && (typeof data356 !== "string")) && (!(data356 && typeof data356 == "object" && !Array.isArray(data356)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/linear/to/points","#/properties/rows/items/properties/rules/items/properties/linear/properties/to/properties/points/type","type",{type: schema31.properties.rows.items.properties.rules.items.properties.linear.properties.to.properties.points.type},data356));
errors++;
}
if((typeof data356 == "number") && (isFinite(data356))){
if(data356 < 0 || isNaN(data356)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/linear/to/points","#/properties/rows/items/properties/rules/items/properties/linear/properties/to/properties/points/minimum","minimum",{comparison: ">=", limit: 0},data356));
errors++;
}
}
if(typeof data356 === "string"){
if(!pattern5.test(data356)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/linear/to/points","#/properties/rows/items/properties/rules/items/properties/linear/properties/to/properties/points/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data356));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/linear/to","#/properties/rows/items/properties/rules/items/properties/linear/properties/to/type","type",{type: "object"},data354));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/linear","#/properties/rows/items/properties/rules/items/properties/linear/type","type",{type: "object"},data350));
errors++;
}
}
if(data41.binary !== undefined){
let data357 = data41.binary;
if(data357 && typeof data357 == "object" && !Array.isArray(data357)){
for(const key118 in data357){
if(!((((key118 === "at_least") || (key118 === "above")) || (key118 === "at_most")) || (key118 === "below"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/binary","#/properties/rows/items/properties/rules/items/properties/binary/additionalProperties","additionalProperties",{additionalProperty: key118},data357));
errors++;
}
}
if(data357.at_least !== undefined){
let data358 = data357.at_least;
if(((!(((typeof data358 == "number") && (!(data358 % 1) && !isNaN(data358))) && (isFinite(data358)))) && (typeof data358 !== "string")) && (!(data358 && typeof data358 == "object" && !Array.isArray(data358)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/binary/at_least","#/properties/rows/items/properties/rules/items/properties/binary/properties/at_least/type","type",{type: schema31.properties.rows.items.properties.rules.items.properties.binary.properties.at_least.type},data358));
errors++;
}
if(typeof data358 === "string"){
if(!pattern7.test(data358)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/binary/at_least","#/properties/rows/items/properties/rules/items/properties/binary/properties/at_least/pattern","pattern",{pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data358));
errors++;
}
}
}
if(data357.above !== undefined){
let data359 = data357.above;
if(((!(((typeof data359 == "number") && (!(data359 % 1) && !isNaN(data359))) && (isFinite(data359)))) && (typeof data359 !== "string")) && (!(data359 && typeof data359 == "object" && !Array.isArray(data359)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/binary/above","#/properties/rows/items/properties/rules/items/properties/binary/properties/above/type","type",{type: schema31.properties.rows.items.properties.rules.items.properties.binary.properties.above.type},data359));
errors++;
}
if(typeof data359 === "string"){
if(!pattern7.test(data359)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/binary/above","#/properties/rows/items/properties/rules/items/properties/binary/properties/above/pattern","pattern",{pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data359));
errors++;
}
}
}
if(data357.at_most !== undefined){
let data360 = data357.at_most;
if(((!(((typeof data360 == "number") && (!(data360 % 1) && !isNaN(data360))) && (isFinite(data360)))) && (typeof data360 !== "string")) && (!(data360 && typeof data360 == "object" && !Array.isArray(data360)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/binary/at_most","#/properties/rows/items/properties/rules/items/properties/binary/properties/at_most/type","type",{type: schema31.properties.rows.items.properties.rules.items.properties.binary.properties.at_most.type},data360));
errors++;
}
if(typeof data360 === "string"){
if(!pattern7.test(data360)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/binary/at_most","#/properties/rows/items/properties/rules/items/properties/binary/properties/at_most/pattern","pattern",{pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data360));
errors++;
}
}
}
if(data357.below !== undefined){
let data361 = data357.below;
if(((!(((typeof data361 == "number") && (!(data361 % 1) && !isNaN(data361))) && (isFinite(data361)))) && (typeof data361 !== "string")) && (!(data361 && typeof data361 == "object" && !Array.isArray(data361)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/binary/below","#/properties/rows/items/properties/rules/items/properties/binary/properties/below/type","type",{type: schema31.properties.rows.items.properties.rules.items.properties.binary.properties.below.type},data361));
errors++;
}
if(typeof data361 === "string"){
if(!pattern7.test(data361)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/binary/below","#/properties/rows/items/properties/rules/items/properties/binary/properties/below/pattern","pattern",{pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data361));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/rules/" + i3+"/binary","#/properties/rows/items/properties/rules/items/properties/binary/type","type",{type: "object"},data357));
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
let data362 = data28.start;
if(!((data362 === "full") || (data362 === "zero"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/start","#/properties/rows/items/properties/start/enum","enum",{allowedValues: schema31.properties.rows.items.properties.start.enum},data362));
errors++;
}
}
if(data28.weight !== undefined){
let data363 = data28.weight;
if((!(((typeof data363 == "number") && (!(data363 % 1) && !isNaN(data363))) && (isFinite(data363)))) && (typeof data363 !== "string")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/weight","#/properties/rows/items/properties/weight/type","type",{type: schema31.properties.rows.items.properties.weight.type},data363));
errors++;
}
if((typeof data363 == "number") && (isFinite(data363))){
if(data363 < 0 || isNaN(data363)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/weight","#/properties/rows/items/properties/weight/minimum","minimum",{comparison: ">=", limit: 0},data363));
errors++;
}
}
if(typeof data363 === "string"){
if(!pattern5.test(data363)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/weight","#/properties/rows/items/properties/weight/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data363));
errors++;
}
}
}
if(data28.bonus !== undefined){
let data364 = data28.bonus;
if(true !== data364){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/bonus","#/properties/rows/items/properties/bonus/const","const",{allowedValue: true},data364));
errors++;
}
}
if(data28.period !== undefined){
let data365 = data28.period;
if(data365 && typeof data365 == "object" && !Array.isArray(data365)){
if(data365.each === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/period","#/properties/rows/items/properties/period/required","required",{missingProperty: "each"},data365));
errors++;
}
if(data365.combine === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/period","#/properties/rows/items/properties/period/required","required",{missingProperty: "combine"},data365));
errors++;
}
for(const key119 in data365){
if(!(((((((key119 === "each") || (key119 === "align")) || (key119 === "partial")) || (key119 === "running")) || (key119 === "combine")) || (key119 === "cap")) || (key119 === "round"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/period","#/properties/rows/items/properties/period/additionalProperties","additionalProperties",{additionalProperty: key119},data365));
errors++;
}
}
if(data365.each !== undefined){
let data366 = data365.each;
if(!(((((data366 === "month") || (data366 === "quarter")) || (data366 === "half")) || (data366 === "year")) || (data366 === "term"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/period/each","#/properties/rows/items/properties/period/properties/each/enum","enum",{allowedValues: schema31.properties.rows.items.properties.period.properties.each.enum},data366));
errors++;
}
}
if(data365.align !== undefined){
let data367 = data365.align;
if(!((data367 === "calendar") || (data367 === "term"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/period/align","#/properties/rows/items/properties/period/properties/align/enum","enum",{allowedValues: schema31.properties.rows.items.properties.period.properties.align.enum},data367));
errors++;
}
}
if(data365.partial !== undefined){
let data368 = data365.partial;
if(!(((data368 === "keep") || (data368 === "exclude")) || (data368 === "merge"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/period/partial","#/properties/rows/items/properties/period/properties/partial/enum","enum",{allowedValues: schema31.properties.rows.items.properties.period.properties.partial.enum},data368));
errors++;
}
}
if(data365.running !== undefined){
let data369 = data365.running;
if(!((data369 === "include") || (data369 === "exclude"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/period/running","#/properties/rows/items/properties/period/properties/running/enum","enum",{allowedValues: schema31.properties.rows.items.properties.period.properties.running.enum},data369));
errors++;
}
}
if(data365.combine !== undefined){
let data370 = data365.combine;
if(!(((((data370 === "mean") || (data370 === "sum")) || (data370 === "min")) || (data370 === "max")) || (data370 === "last"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/period/combine","#/properties/rows/items/properties/period/properties/combine/enum","enum",{allowedValues: schema31.properties.rows.items.properties.period.properties.combine.enum},data370));
errors++;
}
}
if(data365.cap !== undefined){
let data371 = data365.cap;
if(((!(((typeof data371 == "number") && (!(data371 % 1) && !isNaN(data371))) && (isFinite(data371)))) && (typeof data371 !== "string")) && (!(data371 && typeof data371 == "object" && !Array.isArray(data371)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/period/cap","#/properties/rows/items/properties/period/properties/cap/type","type",{type: schema31.properties.rows.items.properties.period.properties.cap.type},data371));
errors++;
}
if((typeof data371 == "number") && (isFinite(data371))){
if(data371 < 0 || isNaN(data371)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/period/cap","#/properties/rows/items/properties/period/properties/cap/minimum","minimum",{comparison: ">=", limit: 0},data371));
errors++;
}
}
if(typeof data371 === "string"){
if(!pattern5.test(data371)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/period/cap","#/properties/rows/items/properties/period/properties/cap/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data371));
errors++;
}
}
}
if(data365.round !== undefined){
let data372 = data365.round;
if(data372 && typeof data372 == "object" && !Array.isArray(data372)){
if(data372.mode === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/period/round","#/properties/rows/items/properties/period/properties/round/required","required",{missingProperty: "mode"},data372));
errors++;
}
for(const key120 in data372){
if(!(((key120 === "digits") || (key120 === "step")) || (key120 === "mode"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/period/round","#/properties/rows/items/properties/period/properties/round/additionalProperties","additionalProperties",{additionalProperty: key120},data372));
errors++;
}
}
if(data372.digits !== undefined){
let data373 = data372.digits;
if(!(((typeof data373 == "number") && (!(data373 % 1) && !isNaN(data373))) && (isFinite(data373)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/period/round/digits","#/properties/rows/items/properties/period/properties/round/properties/digits/type","type",{type: "integer"},data373));
errors++;
}
if((typeof data373 == "number") && (isFinite(data373))){
if(data373 > 4 || isNaN(data373)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/period/round/digits","#/properties/rows/items/properties/period/properties/round/properties/digits/maximum","maximum",{comparison: "<=", limit: 4},data373));
errors++;
}
if(data373 < 0 || isNaN(data373)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/period/round/digits","#/properties/rows/items/properties/period/properties/round/properties/digits/minimum","minimum",{comparison: ">=", limit: 0},data373));
errors++;
}
}
}
if(data372.step !== undefined){
let data374 = data372.step;
if(typeof data374 === "string"){
if(!pattern5.test(data374)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/period/round/step","#/properties/rows/items/properties/period/properties/round/properties/step/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data374));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/period/round/step","#/properties/rows/items/properties/period/properties/round/properties/step/type","type",{type: "string"},data374));
errors++;
}
}
if(data372.mode !== undefined){
let data375 = data372.mode;
if(!((((data375 === "half-up") || (data375 === "half-even")) || (data375 === "floor")) || (data375 === "ceil"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/period/round/mode","#/properties/rows/items/properties/period/properties/round/properties/mode/enum","enum",{allowedValues: schema31.properties.rows.items.properties.period.properties.round.properties.mode.enum},data375));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/period/round","#/properties/rows/items/properties/period/properties/round/type","type",{type: "object"},data372));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/period","#/properties/rows/items/properties/period/type","type",{type: "object"},data365));
errors++;
}
}
if(data28.split !== undefined){
let data376 = data28.split;
if(data376 && typeof data376 == "object" && !Array.isArray(data376)){
if(data376.by === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/split","#/properties/rows/items/properties/split/required","required",{missingProperty: "by"},data376));
errors++;
}
if(data376.combine === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/split","#/properties/rows/items/properties/split/required","required",{missingProperty: "combine"},data376));
errors++;
}
for(const key121 in data376){
if(!((key121 === "by") || (key121 === "combine"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/split","#/properties/rows/items/properties/split/additionalProperties","additionalProperties",{additionalProperty: key121},data376));
errors++;
}
}
if(data376.by !== undefined){
let data377 = data376.by;
if(typeof data377 === "string"){
if(func2(data377) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/split/by","#/properties/rows/items/properties/split/properties/by/minLength","minLength",{limit: 1},data377));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/split/by","#/properties/rows/items/properties/split/properties/by/type","type",{type: "string"},data377));
errors++;
}
}
if(data376.combine !== undefined){
let data378 = data376.combine;
if(!(((data378 === "min") || (data378 === "mean")) || (data378 === "max"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/split/combine","#/properties/rows/items/properties/split/properties/combine/enum","enum",{allowedValues: schema31.properties.rows.items.properties.split.properties.combine.enum},data378));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/split","#/properties/rows/items/properties/split/type","type",{type: "object"},data376));
errors++;
}
}
if(data28.applies !== undefined){
let data379 = data28.applies;
if(data379 && typeof data379 == "object" && !Array.isArray(data379)){
if(data379.kind === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/applies","#/properties/rows/items/properties/applies/required","required",{missingProperty: "kind"},data379));
errors++;
}
for(const key122 in data379){
if(!(((key122 === "kind") || (key122 === "where")) || (key122 === "dated_by"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/applies","#/properties/rows/items/properties/applies/additionalProperties","additionalProperties",{additionalProperty: key122},data379));
errors++;
}
}
if(data379.kind !== undefined){
let data380 = data379.kind;
if(typeof data380 === "string"){
if(func2(data380) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/applies/kind","#/properties/rows/items/properties/applies/properties/kind/minLength","minLength",{limit: 1},data380));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/applies/kind","#/properties/rows/items/properties/applies/properties/kind/type","type",{type: "string"},data380));
errors++;
}
}
if(data379.where !== undefined){
let data381 = data379.where;
const _errs1186 = errors;
let valid233 = false;
let passing82 = null;
const _errs1187 = errors;
if(typeof data381 === "string"){
if(func2(data381) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/applies/where","#/properties/rows/items/properties/applies/properties/where/oneOf/0/minLength","minLength",{limit: 1},data381));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/applies/where","#/properties/rows/items/properties/applies/properties/where/oneOf/0/type","type",{type: "string"},data381));
errors++;
}
var _valid82 = _errs1187 === errors;
if(_valid82){
valid233 = true;
passing82 = 0;
}
const _errs1189 = errors;
if(data381 && typeof data381 == "object" && !Array.isArray(data381)){
if(data381.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/applies/where","#/properties/rows/items/properties/applies/properties/where/oneOf/1/required","required",{missingProperty: "param"},data381));
errors++;
}
for(const key123 in data381){
if(!(((key123 === "param") || (key123 === "by")) || (key123 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/applies/where","#/properties/rows/items/properties/applies/properties/where/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key123},data381));
errors++;
}
}
if(data381.param !== undefined){
let data382 = data381.param;
if(typeof data382 === "string"){
if(func2(data382) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/applies/where/param","#/properties/rows/items/properties/applies/properties/where/oneOf/1/properties/param/minLength","minLength",{limit: 1},data382));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/applies/where/param","#/properties/rows/items/properties/applies/properties/where/oneOf/1/properties/param/type","type",{type: "string"},data382));
errors++;
}
}
if(data381.by !== undefined){
let data383 = data381.by;
const _errs1195 = errors;
let valid235 = false;
let passing83 = null;
const _errs1196 = errors;
if(typeof data383 === "string"){
if(func2(data383) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/applies/where/by","#/properties/rows/items/properties/applies/properties/where/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data383));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/applies/where/by","#/properties/rows/items/properties/applies/properties/where/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data383));
errors++;
}
var _valid83 = _errs1196 === errors;
if(_valid83){
valid235 = true;
passing83 = 0;
}
const _errs1198 = errors;
if(data383 && typeof data383 == "object" && !Array.isArray(data383)){
if(data383.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/applies/where/by","#/properties/rows/items/properties/applies/properties/where/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data383));
errors++;
}
for(const key124 in data383){
if(!(key124 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/applies/where/by","#/properties/rows/items/properties/applies/properties/where/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key124},data383));
errors++;
}
}
if(data383.param !== undefined){
let data384 = data383.param;
if(typeof data384 === "string"){
if(func2(data384) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/applies/where/by/param","#/properties/rows/items/properties/applies/properties/where/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data384));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/applies/where/by/param","#/properties/rows/items/properties/applies/properties/where/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data384));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/applies/where/by","#/properties/rows/items/properties/applies/properties/where/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data383));
errors++;
}
var _valid83 = _errs1198 === errors;
if(_valid83 && valid235){
valid235 = false;
passing83 = [passing83, 1];
}
else {
if(_valid83){
valid235 = true;
passing83 = 1;
}
}
if(!valid235){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/applies/where/by","#/properties/rows/items/properties/applies/properties/where/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing83},data383));
errors++;
}
else {
errors = _errs1195;
if(vErrors !== null){
if(_errs1195){
vErrors.length = _errs1195;
}
else {
vErrors = null;
}
}
}
}
if(data381.part !== undefined){
let data385 = data381.part;
if(typeof data385 === "string"){
if(func2(data385) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/applies/where/part","#/properties/rows/items/properties/applies/properties/where/oneOf/1/properties/part/minLength","minLength",{limit: 1},data385));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/applies/where/part","#/properties/rows/items/properties/applies/properties/where/oneOf/1/properties/part/type","type",{type: "string"},data385));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/applies/where","#/properties/rows/items/properties/applies/properties/where/oneOf/1/type","type",{type: "object"},data381));
errors++;
}
var _valid82 = _errs1189 === errors;
if(_valid82 && valid233){
valid233 = false;
passing82 = [passing82, 1];
}
else {
if(_valid82){
valid233 = true;
passing82 = 1;
}
}
if(!valid233){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/applies/where","#/properties/rows/items/properties/applies/properties/where/oneOf","oneOf",{passingSchemas: passing82},data381));
errors++;
}
else {
errors = _errs1186;
if(vErrors !== null){
if(_errs1186){
vErrors.length = _errs1186;
}
else {
vErrors = null;
}
}
}
}
if(data379.dated_by !== undefined){
let data386 = data379.dated_by;
if(typeof data386 === "string"){
if(func2(data386) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/applies/dated_by","#/properties/rows/items/properties/applies/properties/dated_by/minLength","minLength",{limit: 1},data386));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/applies/dated_by","#/properties/rows/items/properties/applies/properties/dated_by/type","type",{type: "string"},data386));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/applies","#/properties/rows/items/properties/applies/type","type",{type: "object"},data379));
errors++;
}
}
if(data28.carry !== undefined){
let data387 = data28.carry;
if(!(data387 === "forward")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/carry","#/properties/rows/items/properties/carry/enum","enum",{allowedValues: schema31.properties.rows.items.properties.carry.enum},data387));
errors++;
}
}
if(data28.round !== undefined){
let data388 = data28.round;
if(data388 && typeof data388 == "object" && !Array.isArray(data388)){
if(data388.mode === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/round","#/properties/rows/items/properties/round/required","required",{missingProperty: "mode"},data388));
errors++;
}
for(const key125 in data388){
if(!(((key125 === "digits") || (key125 === "step")) || (key125 === "mode"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/round","#/properties/rows/items/properties/round/additionalProperties","additionalProperties",{additionalProperty: key125},data388));
errors++;
}
}
if(data388.digits !== undefined){
let data389 = data388.digits;
if(!(((typeof data389 == "number") && (!(data389 % 1) && !isNaN(data389))) && (isFinite(data389)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/round/digits","#/properties/rows/items/properties/round/properties/digits/type","type",{type: "integer"},data389));
errors++;
}
if((typeof data389 == "number") && (isFinite(data389))){
if(data389 > 4 || isNaN(data389)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/round/digits","#/properties/rows/items/properties/round/properties/digits/maximum","maximum",{comparison: "<=", limit: 4},data389));
errors++;
}
if(data389 < 0 || isNaN(data389)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/round/digits","#/properties/rows/items/properties/round/properties/digits/minimum","minimum",{comparison: ">=", limit: 0},data389));
errors++;
}
}
}
if(data388.step !== undefined){
let data390 = data388.step;
if(typeof data390 === "string"){
if(!pattern5.test(data390)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/round/step","#/properties/rows/items/properties/round/properties/step/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data390));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/round/step","#/properties/rows/items/properties/round/properties/step/type","type",{type: "string"},data390));
errors++;
}
}
if(data388.mode !== undefined){
let data391 = data388.mode;
if(!((((data391 === "half-up") || (data391 === "half-even")) || (data391 === "floor")) || (data391 === "ceil"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/round/mode","#/properties/rows/items/properties/round/properties/mode/enum","enum",{allowedValues: schema31.properties.rows.items.properties.round.properties.mode.enum},data391));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows/" + i2+"/round","#/properties/rows/items/properties/round/type","type",{type: "object"},data388));
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
let data392 = data.rating;
if(data392 && typeof data392 == "object" && !Array.isArray(data392)){
if(data392.pass_mark === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rating","#/properties/rating/required","required",{missingProperty: "pass_mark"},data392));
errors++;
}
for(const key126 in data392){
if(!((key126 === "pass_mark") || (key126 === "conditions"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rating","#/properties/rating/additionalProperties","additionalProperties",{additionalProperty: key126},data392));
errors++;
}
}
if(data392.pass_mark !== undefined){
let data393 = data392.pass_mark;
const _errs1220 = errors;
let valid239 = false;
let passing84 = null;
const _errs1221 = errors;
const _errs1222 = errors;
let valid240 = false;
let passing85 = null;
const _errs1223 = errors;
if(!(((typeof data393 == "number") && (!(data393 % 1) && !isNaN(data393))) && (isFinite(data393)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rating/pass_mark","#/properties/rating/properties/pass_mark/oneOf/0/oneOf/0/type","type",{type: "integer"},data393));
errors++;
}
var _valid85 = _errs1223 === errors;
if(_valid85){
valid240 = true;
passing85 = 0;
}
const _errs1225 = errors;
if(data393 !== null){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rating/pass_mark","#/properties/rating/properties/pass_mark/oneOf/0/oneOf/1/type","type",{type: "null"},data393));
errors++;
}
var _valid85 = _errs1225 === errors;
if(_valid85 && valid240){
valid240 = false;
passing85 = [passing85, 1];
}
else {
if(_valid85){
valid240 = true;
passing85 = 1;
}
}
if(!valid240){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rating/pass_mark","#/properties/rating/properties/pass_mark/oneOf/0/oneOf","oneOf",{passingSchemas: passing85},data393));
errors++;
}
else {
errors = _errs1222;
if(vErrors !== null){
if(_errs1222){
vErrors.length = _errs1222;
}
else {
vErrors = null;
}
}
}
var _valid84 = _errs1221 === errors;
if(_valid84){
valid239 = true;
passing84 = 0;
}
const _errs1227 = errors;
if(data393 && typeof data393 == "object" && !Array.isArray(data393)){
if(data393.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rating/pass_mark","#/properties/rating/properties/pass_mark/oneOf/1/required","required",{missingProperty: "param"},data393));
errors++;
}
for(const key127 in data393){
if(!(((key127 === "param") || (key127 === "by")) || (key127 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rating/pass_mark","#/properties/rating/properties/pass_mark/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key127},data393));
errors++;
}
}
if(data393.param !== undefined){
let data394 = data393.param;
if(typeof data394 === "string"){
if(func2(data394) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rating/pass_mark/param","#/properties/rating/properties/pass_mark/oneOf/1/properties/param/minLength","minLength",{limit: 1},data394));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rating/pass_mark/param","#/properties/rating/properties/pass_mark/oneOf/1/properties/param/type","type",{type: "string"},data394));
errors++;
}
}
if(data393.by !== undefined){
let data395 = data393.by;
const _errs1233 = errors;
let valid242 = false;
let passing86 = null;
const _errs1234 = errors;
if(typeof data395 === "string"){
if(func2(data395) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rating/pass_mark/by","#/properties/rating/properties/pass_mark/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data395));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rating/pass_mark/by","#/properties/rating/properties/pass_mark/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data395));
errors++;
}
var _valid86 = _errs1234 === errors;
if(_valid86){
valid242 = true;
passing86 = 0;
}
const _errs1236 = errors;
if(data395 && typeof data395 == "object" && !Array.isArray(data395)){
if(data395.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rating/pass_mark/by","#/properties/rating/properties/pass_mark/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data395));
errors++;
}
for(const key128 in data395){
if(!(key128 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rating/pass_mark/by","#/properties/rating/properties/pass_mark/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key128},data395));
errors++;
}
}
if(data395.param !== undefined){
let data396 = data395.param;
if(typeof data396 === "string"){
if(func2(data396) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rating/pass_mark/by/param","#/properties/rating/properties/pass_mark/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data396));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rating/pass_mark/by/param","#/properties/rating/properties/pass_mark/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data396));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rating/pass_mark/by","#/properties/rating/properties/pass_mark/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data395));
errors++;
}
var _valid86 = _errs1236 === errors;
if(_valid86 && valid242){
valid242 = false;
passing86 = [passing86, 1];
}
else {
if(_valid86){
valid242 = true;
passing86 = 1;
}
}
if(!valid242){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rating/pass_mark/by","#/properties/rating/properties/pass_mark/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing86},data395));
errors++;
}
else {
errors = _errs1233;
if(vErrors !== null){
if(_errs1233){
vErrors.length = _errs1233;
}
else {
vErrors = null;
}
}
}
}
if(data393.part !== undefined){
let data397 = data393.part;
if(typeof data397 === "string"){
if(func2(data397) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rating/pass_mark/part","#/properties/rating/properties/pass_mark/oneOf/1/properties/part/minLength","minLength",{limit: 1},data397));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rating/pass_mark/part","#/properties/rating/properties/pass_mark/oneOf/1/properties/part/type","type",{type: "string"},data397));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rating/pass_mark","#/properties/rating/properties/pass_mark/oneOf/1/type","type",{type: "object"},data393));
errors++;
}
var _valid84 = _errs1227 === errors;
if(_valid84 && valid239){
valid239 = false;
passing84 = [passing84, 1];
}
else {
if(_valid84){
valid239 = true;
passing84 = 1;
}
}
if(!valid239){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rating/pass_mark","#/properties/rating/properties/pass_mark/oneOf","oneOf",{passingSchemas: passing84},data393));
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
if(data392.conditions !== undefined){
let data398 = data392.conditions;
const _errs1244 = errors;
let valid244 = false;
let passing87 = null;
const _errs1245 = errors;
if(Array.isArray(data398)){
const len14 = data398.length;
for(let i14=0; i14<len14; i14++){
let data399 = data398[i14];
if(typeof data399 === "string"){
if(func2(data399) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rating/conditions/" + i14,"#/properties/rating/properties/conditions/oneOf/0/items/minLength","minLength",{limit: 1},data399));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rating/conditions/" + i14,"#/properties/rating/properties/conditions/oneOf/0/items/type","type",{type: "string"},data399));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rating/conditions","#/properties/rating/properties/conditions/oneOf/0/type","type",{type: "array"},data398));
errors++;
}
var _valid87 = _errs1245 === errors;
if(_valid87){
valid244 = true;
passing87 = 0;
}
const _errs1249 = errors;
if(data398 && typeof data398 == "object" && !Array.isArray(data398)){
if(data398.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rating/conditions","#/properties/rating/properties/conditions/oneOf/1/required","required",{missingProperty: "param"},data398));
errors++;
}
for(const key129 in data398){
if(!(((key129 === "param") || (key129 === "by")) || (key129 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rating/conditions","#/properties/rating/properties/conditions/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key129},data398));
errors++;
}
}
if(data398.param !== undefined){
let data400 = data398.param;
if(typeof data400 === "string"){
if(func2(data400) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rating/conditions/param","#/properties/rating/properties/conditions/oneOf/1/properties/param/minLength","minLength",{limit: 1},data400));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rating/conditions/param","#/properties/rating/properties/conditions/oneOf/1/properties/param/type","type",{type: "string"},data400));
errors++;
}
}
if(data398.by !== undefined){
let data401 = data398.by;
const _errs1255 = errors;
let valid248 = false;
let passing88 = null;
const _errs1256 = errors;
if(typeof data401 === "string"){
if(func2(data401) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rating/conditions/by","#/properties/rating/properties/conditions/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data401));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rating/conditions/by","#/properties/rating/properties/conditions/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data401));
errors++;
}
var _valid88 = _errs1256 === errors;
if(_valid88){
valid248 = true;
passing88 = 0;
}
const _errs1258 = errors;
if(data401 && typeof data401 == "object" && !Array.isArray(data401)){
if(data401.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rating/conditions/by","#/properties/rating/properties/conditions/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data401));
errors++;
}
for(const key130 in data401){
if(!(key130 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rating/conditions/by","#/properties/rating/properties/conditions/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key130},data401));
errors++;
}
}
if(data401.param !== undefined){
let data402 = data401.param;
if(typeof data402 === "string"){
if(func2(data402) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rating/conditions/by/param","#/properties/rating/properties/conditions/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data402));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rating/conditions/by/param","#/properties/rating/properties/conditions/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data402));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rating/conditions/by","#/properties/rating/properties/conditions/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data401));
errors++;
}
var _valid88 = _errs1258 === errors;
if(_valid88 && valid248){
valid248 = false;
passing88 = [passing88, 1];
}
else {
if(_valid88){
valid248 = true;
passing88 = 1;
}
}
if(!valid248){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rating/conditions/by","#/properties/rating/properties/conditions/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing88},data401));
errors++;
}
else {
errors = _errs1255;
if(vErrors !== null){
if(_errs1255){
vErrors.length = _errs1255;
}
else {
vErrors = null;
}
}
}
}
if(data398.part !== undefined){
let data403 = data398.part;
if(typeof data403 === "string"){
if(func2(data403) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rating/conditions/part","#/properties/rating/properties/conditions/oneOf/1/properties/part/minLength","minLength",{limit: 1},data403));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rating/conditions/part","#/properties/rating/properties/conditions/oneOf/1/properties/part/type","type",{type: "string"},data403));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rating/conditions","#/properties/rating/properties/conditions/oneOf/1/type","type",{type: "object"},data398));
errors++;
}
var _valid87 = _errs1249 === errors;
if(_valid87 && valid244){
valid244 = false;
passing87 = [passing87, 1];
}
else {
if(_valid87){
valid244 = true;
passing87 = 1;
}
}
if(!valid244){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rating/conditions","#/properties/rating/properties/conditions/oneOf","oneOf",{passingSchemas: passing87},data398));
errors++;
}
else {
errors = _errs1244;
if(vErrors !== null){
if(_errs1244){
vErrors.length = _errs1244;
}
else {
vErrors = null;
}
}
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rating","#/properties/rating/type","type",{type: "object"},data392));
errors++;
}
}
if(data.findings !== undefined){
let data404 = data.findings;
if(data404 && typeof data404 == "object" && !Array.isArray(data404)){
for(const key131 in data404){
if(!(((key131 === "where") || (key131 === "roles")) || (key131 === "procedure"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings","#/properties/findings/additionalProperties","additionalProperties",{additionalProperty: key131},data404));
errors++;
}
}
if(data404.where !== undefined){
let data405 = data404.where;
const _errs1269 = errors;
let valid251 = false;
let passing89 = null;
const _errs1270 = errors;
if(typeof data405 === "string"){
if(func2(data405) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/where","#/properties/findings/properties/where/oneOf/0/minLength","minLength",{limit: 1},data405));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/where","#/properties/findings/properties/where/oneOf/0/type","type",{type: "string"},data405));
errors++;
}
var _valid89 = _errs1270 === errors;
if(_valid89){
valid251 = true;
passing89 = 0;
}
const _errs1272 = errors;
if(data405 && typeof data405 == "object" && !Array.isArray(data405)){
if(data405.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/where","#/properties/findings/properties/where/oneOf/1/required","required",{missingProperty: "param"},data405));
errors++;
}
for(const key132 in data405){
if(!(((key132 === "param") || (key132 === "by")) || (key132 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/where","#/properties/findings/properties/where/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key132},data405));
errors++;
}
}
if(data405.param !== undefined){
let data406 = data405.param;
if(typeof data406 === "string"){
if(func2(data406) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/where/param","#/properties/findings/properties/where/oneOf/1/properties/param/minLength","minLength",{limit: 1},data406));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/where/param","#/properties/findings/properties/where/oneOf/1/properties/param/type","type",{type: "string"},data406));
errors++;
}
}
if(data405.by !== undefined){
let data407 = data405.by;
const _errs1278 = errors;
let valid253 = false;
let passing90 = null;
const _errs1279 = errors;
if(typeof data407 === "string"){
if(func2(data407) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/where/by","#/properties/findings/properties/where/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data407));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/where/by","#/properties/findings/properties/where/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data407));
errors++;
}
var _valid90 = _errs1279 === errors;
if(_valid90){
valid253 = true;
passing90 = 0;
}
const _errs1281 = errors;
if(data407 && typeof data407 == "object" && !Array.isArray(data407)){
if(data407.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/where/by","#/properties/findings/properties/where/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data407));
errors++;
}
for(const key133 in data407){
if(!(key133 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/where/by","#/properties/findings/properties/where/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key133},data407));
errors++;
}
}
if(data407.param !== undefined){
let data408 = data407.param;
if(typeof data408 === "string"){
if(func2(data408) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/where/by/param","#/properties/findings/properties/where/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data408));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/where/by/param","#/properties/findings/properties/where/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data408));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/where/by","#/properties/findings/properties/where/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data407));
errors++;
}
var _valid90 = _errs1281 === errors;
if(_valid90 && valid253){
valid253 = false;
passing90 = [passing90, 1];
}
else {
if(_valid90){
valid253 = true;
passing90 = 1;
}
}
if(!valid253){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/where/by","#/properties/findings/properties/where/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing90},data407));
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
if(data405.part !== undefined){
let data409 = data405.part;
if(typeof data409 === "string"){
if(func2(data409) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/where/part","#/properties/findings/properties/where/oneOf/1/properties/part/minLength","minLength",{limit: 1},data409));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/where/part","#/properties/findings/properties/where/oneOf/1/properties/part/type","type",{type: "string"},data409));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/where","#/properties/findings/properties/where/oneOf/1/type","type",{type: "object"},data405));
errors++;
}
var _valid89 = _errs1272 === errors;
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
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/where","#/properties/findings/properties/where/oneOf","oneOf",{passingSchemas: passing89},data405));
errors++;
}
else {
errors = _errs1269;
if(vErrors !== null){
if(_errs1269){
vErrors.length = _errs1269;
}
else {
vErrors = null;
}
}
}
}
if(data404.roles !== undefined){
let data410 = data404.roles;
const _errs1289 = errors;
let valid255 = false;
let passing91 = null;
const _errs1290 = errors;
if(Array.isArray(data410)){
const len15 = data410.length;
for(let i15=0; i15<len15; i15++){
let data411 = data410[i15];
if(typeof data411 === "string"){
if(func2(data411) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/roles/" + i15,"#/properties/findings/properties/roles/oneOf/0/items/minLength","minLength",{limit: 1},data411));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/roles/" + i15,"#/properties/findings/properties/roles/oneOf/0/items/type","type",{type: "string"},data411));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/roles","#/properties/findings/properties/roles/oneOf/0/type","type",{type: "array"},data410));
errors++;
}
var _valid91 = _errs1290 === errors;
if(_valid91){
valid255 = true;
passing91 = 0;
}
const _errs1294 = errors;
if(data410 && typeof data410 == "object" && !Array.isArray(data410)){
if(data410.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/roles","#/properties/findings/properties/roles/oneOf/1/required","required",{missingProperty: "param"},data410));
errors++;
}
for(const key134 in data410){
if(!(((key134 === "param") || (key134 === "by")) || (key134 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/roles","#/properties/findings/properties/roles/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key134},data410));
errors++;
}
}
if(data410.param !== undefined){
let data412 = data410.param;
if(typeof data412 === "string"){
if(func2(data412) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/roles/param","#/properties/findings/properties/roles/oneOf/1/properties/param/minLength","minLength",{limit: 1},data412));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/roles/param","#/properties/findings/properties/roles/oneOf/1/properties/param/type","type",{type: "string"},data412));
errors++;
}
}
if(data410.by !== undefined){
let data413 = data410.by;
const _errs1300 = errors;
let valid259 = false;
let passing92 = null;
const _errs1301 = errors;
if(typeof data413 === "string"){
if(func2(data413) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/roles/by","#/properties/findings/properties/roles/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data413));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/roles/by","#/properties/findings/properties/roles/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data413));
errors++;
}
var _valid92 = _errs1301 === errors;
if(_valid92){
valid259 = true;
passing92 = 0;
}
const _errs1303 = errors;
if(data413 && typeof data413 == "object" && !Array.isArray(data413)){
if(data413.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/roles/by","#/properties/findings/properties/roles/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data413));
errors++;
}
for(const key135 in data413){
if(!(key135 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/roles/by","#/properties/findings/properties/roles/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key135},data413));
errors++;
}
}
if(data413.param !== undefined){
let data414 = data413.param;
if(typeof data414 === "string"){
if(func2(data414) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/roles/by/param","#/properties/findings/properties/roles/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data414));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/roles/by/param","#/properties/findings/properties/roles/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data414));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/roles/by","#/properties/findings/properties/roles/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data413));
errors++;
}
var _valid92 = _errs1303 === errors;
if(_valid92 && valid259){
valid259 = false;
passing92 = [passing92, 1];
}
else {
if(_valid92){
valid259 = true;
passing92 = 1;
}
}
if(!valid259){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/roles/by","#/properties/findings/properties/roles/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing92},data413));
errors++;
}
else {
errors = _errs1300;
if(vErrors !== null){
if(_errs1300){
vErrors.length = _errs1300;
}
else {
vErrors = null;
}
}
}
}
if(data410.part !== undefined){
let data415 = data410.part;
if(typeof data415 === "string"){
if(func2(data415) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/roles/part","#/properties/findings/properties/roles/oneOf/1/properties/part/minLength","minLength",{limit: 1},data415));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/roles/part","#/properties/findings/properties/roles/oneOf/1/properties/part/type","type",{type: "string"},data415));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/roles","#/properties/findings/properties/roles/oneOf/1/type","type",{type: "object"},data410));
errors++;
}
var _valid91 = _errs1294 === errors;
if(_valid91 && valid255){
valid255 = false;
passing91 = [passing91, 1];
}
else {
if(_valid91){
valid255 = true;
passing91 = 1;
}
}
if(!valid255){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/roles","#/properties/findings/properties/roles/oneOf","oneOf",{passingSchemas: passing91},data410));
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
if(data404.procedure !== undefined){
let data416 = data404.procedure;
const _errs1311 = errors;
let valid261 = false;
let passing93 = null;
const _errs1312 = errors;
if(data416 && typeof data416 == "object" && !Array.isArray(data416)){
for(const key136 in data416){
if(!((key136 === "reply_workdays") || (key136 === "suspends"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/procedure","#/properties/findings/properties/procedure/oneOf/0/additionalProperties","additionalProperties",{additionalProperty: key136},data416));
errors++;
}
}
if(data416.reply_workdays !== undefined){
let data417 = data416.reply_workdays;
const _errs1316 = errors;
let valid263 = false;
let passing94 = null;
const _errs1317 = errors;
if(!(((typeof data417 == "number") && (!(data417 % 1) && !isNaN(data417))) && (isFinite(data417)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/procedure/reply_workdays","#/properties/findings/properties/procedure/oneOf/0/properties/reply_workdays/oneOf/0/type","type",{type: "integer"},data417));
errors++;
}
if((typeof data417 == "number") && (isFinite(data417))){
if(data417 < 0 || isNaN(data417)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/procedure/reply_workdays","#/properties/findings/properties/procedure/oneOf/0/properties/reply_workdays/oneOf/0/minimum","minimum",{comparison: ">=", limit: 0},data417));
errors++;
}
}
var _valid94 = _errs1317 === errors;
if(_valid94){
valid263 = true;
passing94 = 0;
}
const _errs1319 = errors;
if(data417 !== null){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/procedure/reply_workdays","#/properties/findings/properties/procedure/oneOf/0/properties/reply_workdays/oneOf/1/type","type",{type: "null"},data417));
errors++;
}
var _valid94 = _errs1319 === errors;
if(_valid94 && valid263){
valid263 = false;
passing94 = [passing94, 1];
}
else {
if(_valid94){
valid263 = true;
passing94 = 1;
}
}
if(!valid263){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/procedure/reply_workdays","#/properties/findings/properties/procedure/oneOf/0/properties/reply_workdays/oneOf","oneOf",{passingSchemas: passing94},data417));
errors++;
}
else {
errors = _errs1316;
if(vErrors !== null){
if(_errs1316){
vErrors.length = _errs1316;
}
else {
vErrors = null;
}
}
}
}
if(data416.suspends !== undefined){
let data418 = data416.suspends;
if(typeof data418 !== "boolean"){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/procedure/suspends","#/properties/findings/properties/procedure/oneOf/0/properties/suspends/type","type",{type: "boolean"},data418));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/procedure","#/properties/findings/properties/procedure/oneOf/0/type","type",{type: "object"},data416));
errors++;
}
var _valid93 = _errs1312 === errors;
if(_valid93){
valid261 = true;
passing93 = 0;
var props90 = true;
}
const _errs1323 = errors;
if(data416 && typeof data416 == "object" && !Array.isArray(data416)){
if(data416.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/procedure","#/properties/findings/properties/procedure/oneOf/1/required","required",{missingProperty: "param"},data416));
errors++;
}
for(const key137 in data416){
if(!(((key137 === "param") || (key137 === "by")) || (key137 === "part"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/procedure","#/properties/findings/properties/procedure/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key137},data416));
errors++;
}
}
if(data416.param !== undefined){
let data419 = data416.param;
if(typeof data419 === "string"){
if(func2(data419) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/procedure/param","#/properties/findings/properties/procedure/oneOf/1/properties/param/minLength","minLength",{limit: 1},data419));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/procedure/param","#/properties/findings/properties/procedure/oneOf/1/properties/param/type","type",{type: "string"},data419));
errors++;
}
}
if(data416.by !== undefined){
let data420 = data416.by;
const _errs1329 = errors;
let valid265 = false;
let passing95 = null;
const _errs1330 = errors;
if(typeof data420 === "string"){
if(func2(data420) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/procedure/by","#/properties/findings/properties/procedure/oneOf/1/properties/by/oneOf/0/minLength","minLength",{limit: 1},data420));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/procedure/by","#/properties/findings/properties/procedure/oneOf/1/properties/by/oneOf/0/type","type",{type: "string"},data420));
errors++;
}
var _valid95 = _errs1330 === errors;
if(_valid95){
valid265 = true;
passing95 = 0;
}
const _errs1332 = errors;
if(data420 && typeof data420 == "object" && !Array.isArray(data420)){
if(data420.param === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/procedure/by","#/properties/findings/properties/procedure/oneOf/1/properties/by/oneOf/1/required","required",{missingProperty: "param"},data420));
errors++;
}
for(const key138 in data420){
if(!(key138 === "param")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/procedure/by","#/properties/findings/properties/procedure/oneOf/1/properties/by/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key138},data420));
errors++;
}
}
if(data420.param !== undefined){
let data421 = data420.param;
if(typeof data421 === "string"){
if(func2(data421) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/procedure/by/param","#/properties/findings/properties/procedure/oneOf/1/properties/by/oneOf/1/properties/param/minLength","minLength",{limit: 1},data421));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/procedure/by/param","#/properties/findings/properties/procedure/oneOf/1/properties/by/oneOf/1/properties/param/type","type",{type: "string"},data421));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/procedure/by","#/properties/findings/properties/procedure/oneOf/1/properties/by/oneOf/1/type","type",{type: "object"},data420));
errors++;
}
var _valid95 = _errs1332 === errors;
if(_valid95 && valid265){
valid265 = false;
passing95 = [passing95, 1];
}
else {
if(_valid95){
valid265 = true;
passing95 = 1;
}
}
if(!valid265){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/procedure/by","#/properties/findings/properties/procedure/oneOf/1/properties/by/oneOf","oneOf",{passingSchemas: passing95},data420));
errors++;
}
else {
errors = _errs1329;
if(vErrors !== null){
if(_errs1329){
vErrors.length = _errs1329;
}
else {
vErrors = null;
}
}
}
}
if(data416.part !== undefined){
let data422 = data416.part;
if(typeof data422 === "string"){
if(func2(data422) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/procedure/part","#/properties/findings/properties/procedure/oneOf/1/properties/part/minLength","minLength",{limit: 1},data422));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/procedure/part","#/properties/findings/properties/procedure/oneOf/1/properties/part/type","type",{type: "string"},data422));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/procedure","#/properties/findings/properties/procedure/oneOf/1/type","type",{type: "object"},data416));
errors++;
}
var _valid93 = _errs1323 === errors;
if(_valid93 && valid261){
valid261 = false;
passing93 = [passing93, 1];
}
else {
if(_valid93){
valid261 = true;
passing93 = 1;
if(props90 !== true){
props90 = true;
}
}
}
if(!valid261){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings/procedure","#/properties/findings/properties/procedure/oneOf","oneOf",{passingSchemas: passing93},data416));
errors++;
}
else {
errors = _errs1311;
if(vErrors !== null){
if(_errs1311){
vErrors.length = _errs1311;
}
else {
vErrors = null;
}
}
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/findings","#/properties/findings/type","type",{type: "object"},data404));
errors++;
}
}
if(data.period !== undefined){
let data423 = data.period;
if(data423 && typeof data423 == "object" && !Array.isArray(data423)){
if(data423.each === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/period","#/properties/period/required","required",{missingProperty: "each"},data423));
errors++;
}
if(data423.combine === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/period","#/properties/period/required","required",{missingProperty: "combine"},data423));
errors++;
}
for(const key139 in data423){
if(!((((((key139 === "each") || (key139 === "align")) || (key139 === "partial")) || (key139 === "running")) || (key139 === "combine")) || (key139 === "round"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/period","#/properties/period/additionalProperties","additionalProperties",{additionalProperty: key139},data423));
errors++;
}
}
if(data423.each !== undefined){
let data424 = data423.each;
if(!(((((data424 === "month") || (data424 === "quarter")) || (data424 === "half")) || (data424 === "year")) || (data424 === "term"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/period/each","#/properties/period/properties/each/enum","enum",{allowedValues: schema31.properties.period.properties.each.enum},data424));
errors++;
}
}
if(data423.align !== undefined){
let data425 = data423.align;
if(!((data425 === "calendar") || (data425 === "term"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/period/align","#/properties/period/properties/align/enum","enum",{allowedValues: schema31.properties.period.properties.align.enum},data425));
errors++;
}
}
if(data423.partial !== undefined){
let data426 = data423.partial;
if(!(((data426 === "keep") || (data426 === "exclude")) || (data426 === "merge"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/period/partial","#/properties/period/properties/partial/enum","enum",{allowedValues: schema31.properties.period.properties.partial.enum},data426));
errors++;
}
}
if(data423.running !== undefined){
let data427 = data423.running;
if(!((data427 === "include") || (data427 === "exclude"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/period/running","#/properties/period/properties/running/enum","enum",{allowedValues: schema31.properties.period.properties.running.enum},data427));
errors++;
}
}
if(data423.combine !== undefined){
let data428 = data423.combine;
if(!(((((data428 === "mean") || (data428 === "sum")) || (data428 === "min")) || (data428 === "max")) || (data428 === "last"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/period/combine","#/properties/period/properties/combine/enum","enum",{allowedValues: schema31.properties.period.properties.combine.enum},data428));
errors++;
}
}
if(data423.round !== undefined){
let data429 = data423.round;
if(data429 && typeof data429 == "object" && !Array.isArray(data429)){
if(data429.mode === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/period/round","#/properties/period/properties/round/required","required",{missingProperty: "mode"},data429));
errors++;
}
for(const key140 in data429){
if(!(((key140 === "digits") || (key140 === "step")) || (key140 === "mode"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/period/round","#/properties/period/properties/round/additionalProperties","additionalProperties",{additionalProperty: key140},data429));
errors++;
}
}
if(data429.digits !== undefined){
let data430 = data429.digits;
if(!(((typeof data430 == "number") && (!(data430 % 1) && !isNaN(data430))) && (isFinite(data430)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/period/round/digits","#/properties/period/properties/round/properties/digits/type","type",{type: "integer"},data430));
errors++;
}
if((typeof data430 == "number") && (isFinite(data430))){
if(data430 > 4 || isNaN(data430)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/period/round/digits","#/properties/period/properties/round/properties/digits/maximum","maximum",{comparison: "<=", limit: 4},data430));
errors++;
}
if(data430 < 0 || isNaN(data430)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/period/round/digits","#/properties/period/properties/round/properties/digits/minimum","minimum",{comparison: ">=", limit: 0},data430));
errors++;
}
}
}
if(data429.step !== undefined){
let data431 = data429.step;
if(typeof data431 === "string"){
if(!pattern5.test(data431)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/period/round/step","#/properties/period/properties/round/properties/step/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data431));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/period/round/step","#/properties/period/properties/round/properties/step/type","type",{type: "string"},data431));
errors++;
}
}
if(data429.mode !== undefined){
let data432 = data429.mode;
if(!((((data432 === "half-up") || (data432 === "half-even")) || (data432 === "floor")) || (data432 === "ceil"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/period/round/mode","#/properties/period/properties/round/properties/mode/enum","enum",{allowedValues: schema31.properties.period.properties.round.properties.mode.enum},data432));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/period/round","#/properties/period/properties/round/type","type",{type: "object"},data429));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/period","#/properties/period/type","type",{type: "object"},data423));
errors++;
}
}
if(data.weights !== undefined){
let data433 = data.weights;
if((!(((typeof data433 == "number") && (!(data433 % 1) && !isNaN(data433))) && (isFinite(data433)))) && (typeof data433 !== "string")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/weights","#/properties/weights/type","type",{type: schema31.properties.weights.type},data433));
errors++;
}
if((typeof data433 == "number") && (isFinite(data433))){
if(data433 < 0 || isNaN(data433)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/weights","#/properties/weights/minimum","minimum",{comparison: ">=", limit: 0},data433));
errors++;
}
}
if(typeof data433 === "string"){
if(!pattern5.test(data433)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/weights","#/properties/weights/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data433));
errors++;
}
}
}
if(data.not_applicable !== undefined){
let data434 = data.not_applicable;
if(data434 && typeof data434 == "object" && !Array.isArray(data434)){
for(const key141 in data434){
if(!((key141 === "as") || (key141 === "within"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/not_applicable","#/properties/not_applicable/additionalProperties","additionalProperties",{additionalProperty: key141},data434));
errors++;
}
}
if(data434.as !== undefined){
let data435 = data434.as;
if(!(((data435 === "redistribute") || (data435 === "full")) || (data435 === "zero"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/not_applicable/as","#/properties/not_applicable/properties/as/enum","enum",{allowedValues: schema31.properties.not_applicable.properties.as.enum},data435));
errors++;
}
}
if(data434.within !== undefined){
let data436 = data434.within;
if(!((data436 === "sheet") || (data436 === "group"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/not_applicable/within","#/properties/not_applicable/properties/within/enum","enum",{allowedValues: schema31.properties.not_applicable.properties.within.enum},data436));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/not_applicable","#/properties/not_applicable/type","type",{type: "object"},data434));
errors++;
}
}
if(data.total !== undefined){
let data437 = data.total;
if(data437 && typeof data437 == "object" && !Array.isArray(data437)){
for(const key142 in data437){
if(!((((key142 === "max") || (key142 === "cap")) || (key142 === "period_max")) || (key142 === "period_cap"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/total","#/properties/total/additionalProperties","additionalProperties",{additionalProperty: key142},data437));
errors++;
}
}
if(data437.max !== undefined){
let data438 = data437.max;
if(((!(((typeof data438 == "number") && (!(data438 % 1) && !isNaN(data438))) && (isFinite(data438)))) && (typeof data438 !== "string")) && (!(data438 && typeof data438 == "object" && !Array.isArray(data438)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/total/max","#/properties/total/properties/max/type","type",{type: schema31.properties.total.properties.max.type},data438));
errors++;
}
if((typeof data438 == "number") && (isFinite(data438))){
if(data438 < 0 || isNaN(data438)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/total/max","#/properties/total/properties/max/minimum","minimum",{comparison: ">=", limit: 0},data438));
errors++;
}
}
if(typeof data438 === "string"){
if(!pattern5.test(data438)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/total/max","#/properties/total/properties/max/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data438));
errors++;
}
}
}
if(data437.cap !== undefined){
let data439 = data437.cap;
if(((!(((typeof data439 == "number") && (!(data439 % 1) && !isNaN(data439))) && (isFinite(data439)))) && (typeof data439 !== "string")) && (!(data439 && typeof data439 == "object" && !Array.isArray(data439)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/total/cap","#/properties/total/properties/cap/type","type",{type: schema31.properties.total.properties.cap.type},data439));
errors++;
}
if((typeof data439 == "number") && (isFinite(data439))){
if(data439 < 0 || isNaN(data439)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/total/cap","#/properties/total/properties/cap/minimum","minimum",{comparison: ">=", limit: 0},data439));
errors++;
}
}
if(typeof data439 === "string"){
if(!pattern5.test(data439)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/total/cap","#/properties/total/properties/cap/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data439));
errors++;
}
}
}
if(data437.period_max !== undefined){
let data440 = data437.period_max;
if(((!(((typeof data440 == "number") && (!(data440 % 1) && !isNaN(data440))) && (isFinite(data440)))) && (typeof data440 !== "string")) && (!(data440 && typeof data440 == "object" && !Array.isArray(data440)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/total/period_max","#/properties/total/properties/period_max/type","type",{type: schema31.properties.total.properties.period_max.type},data440));
errors++;
}
if((typeof data440 == "number") && (isFinite(data440))){
if(data440 < 0 || isNaN(data440)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/total/period_max","#/properties/total/properties/period_max/minimum","minimum",{comparison: ">=", limit: 0},data440));
errors++;
}
}
if(typeof data440 === "string"){
if(!pattern5.test(data440)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/total/period_max","#/properties/total/properties/period_max/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data440));
errors++;
}
}
}
if(data437.period_cap !== undefined){
let data441 = data437.period_cap;
if(((!(((typeof data441 == "number") && (!(data441 % 1) && !isNaN(data441))) && (isFinite(data441)))) && (typeof data441 !== "string")) && (!(data441 && typeof data441 == "object" && !Array.isArray(data441)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/total/period_cap","#/properties/total/properties/period_cap/type","type",{type: schema31.properties.total.properties.period_cap.type},data441));
errors++;
}
if((typeof data441 == "number") && (isFinite(data441))){
if(data441 < 0 || isNaN(data441)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/total/period_cap","#/properties/total/properties/period_cap/minimum","minimum",{comparison: ">=", limit: 0},data441));
errors++;
}
}
if(typeof data441 === "string"){
if(!pattern5.test(data441)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/total/period_cap","#/properties/total/properties/period_cap/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data441));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/total","#/properties/total/type","type",{type: "object"},data437));
errors++;
}
}
if(data.triggers !== undefined){
let data442 = data.triggers;
if(Array.isArray(data442)){
const len16 = data442.length;
for(let i16=0; i16<len16; i16++){
let data443 = data442[i16];
if(data443 && typeof data443 == "object" && !Array.isArray(data443)){
if(data443.id === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i16,"#/properties/triggers/items/required","required",{missingProperty: "id"},data443));
errors++;
}
if(data443.title === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i16,"#/properties/triggers/items/required","required",{missingProperty: "title"},data443));
errors++;
}
if(data443.of === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i16,"#/properties/triggers/items/required","required",{missingProperty: "of"},data443));
errors++;
}
if(data443.times === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i16,"#/properties/triggers/items/required","required",{missingProperty: "times"},data443));
errors++;
}
for(const key143 in data443){
if(!(func1.call(schema31.properties.triggers.items.properties, key143))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i16,"#/properties/triggers/items/additionalProperties","additionalProperties",{additionalProperty: key143},data443));
errors++;
}
}
if(data443.id !== undefined){
let data444 = data443.id;
if(typeof data444 === "string"){
if(func2(data444) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i16+"/id","#/properties/triggers/items/properties/id/minLength","minLength",{limit: 1},data444));
errors++;
}
if(!pattern4.test(data444)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i16+"/id","#/properties/triggers/items/properties/id/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data444));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i16+"/id","#/properties/triggers/items/properties/id/type","type",{type: "string"},data444));
errors++;
}
}
if(data443.title !== undefined){
let data445 = data443.title;
if(typeof data445 === "string"){
if(func2(data445) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i16+"/title","#/properties/triggers/items/properties/title/minLength","minLength",{limit: 1},data445));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i16+"/title","#/properties/triggers/items/properties/title/type","type",{type: "string"},data445));
errors++;
}
}
if(data443.clause !== undefined){
let data446 = data443.clause;
if(typeof data446 === "string"){
if(func2(data446) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i16+"/clause","#/properties/triggers/items/properties/clause/minLength","minLength",{limit: 1},data446));
errors++;
}
if(!pattern4.test(data446)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i16+"/clause","#/properties/triggers/items/properties/clause/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data446));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i16+"/clause","#/properties/triggers/items/properties/clause/type","type",{type: "string"},data446));
errors++;
}
}
if(data443.of !== undefined){
let data447 = data443.of;
if(typeof data447 === "string"){
if(func2(data447) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i16+"/of","#/properties/triggers/items/properties/of/minLength","minLength",{limit: 1},data447));
errors++;
}
if(!pattern10.test(data447)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i16+"/of","#/properties/triggers/items/properties/of/pattern","pattern",{pattern: "^[a-z0-9-]+(\\.[a-z0-9-]+)*$"},data447));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i16+"/of","#/properties/triggers/items/properties/of/type","type",{type: "string"},data447));
errors++;
}
}
if(data443.period !== undefined){
let data448 = data443.period;
if(data448 && typeof data448 == "object" && !Array.isArray(data448)){
if(data448.each === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i16+"/period","#/properties/triggers/items/properties/period/required","required",{missingProperty: "each"},data448));
errors++;
}
if(data448.combine === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i16+"/period","#/properties/triggers/items/properties/period/required","required",{missingProperty: "combine"},data448));
errors++;
}
for(const key144 in data448){
if(!((((key144 === "each") || (key144 === "align")) || (key144 === "running")) || (key144 === "combine"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i16+"/period","#/properties/triggers/items/properties/period/additionalProperties","additionalProperties",{additionalProperty: key144},data448));
errors++;
}
}
if(data448.each !== undefined){
let data449 = data448.each;
if(!(((((data449 === "month") || (data449 === "quarter")) || (data449 === "half")) || (data449 === "year")) || (data449 === "term"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i16+"/period/each","#/properties/triggers/items/properties/period/properties/each/enum","enum",{allowedValues: schema31.properties.triggers.items.properties.period.properties.each.enum},data449));
errors++;
}
}
if(data448.align !== undefined){
let data450 = data448.align;
if(!((data450 === "calendar") || (data450 === "term"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i16+"/period/align","#/properties/triggers/items/properties/period/properties/align/enum","enum",{allowedValues: schema31.properties.triggers.items.properties.period.properties.align.enum},data450));
errors++;
}
}
if(data448.running !== undefined){
let data451 = data448.running;
if(!((data451 === "include") || (data451 === "exclude"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i16+"/period/running","#/properties/triggers/items/properties/period/properties/running/enum","enum",{allowedValues: schema31.properties.triggers.items.properties.period.properties.running.enum},data451));
errors++;
}
}
if(data448.combine !== undefined){
let data452 = data448.combine;
if(!(((((data452 === "mean") || (data452 === "sum")) || (data452 === "min")) || (data452 === "max")) || (data452 === "last"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i16+"/period/combine","#/properties/triggers/items/properties/period/properties/combine/enum","enum",{allowedValues: schema31.properties.triggers.items.properties.period.properties.combine.enum},data452));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i16+"/period","#/properties/triggers/items/properties/period/type","type",{type: "object"},data448));
errors++;
}
}
if(data443.at_least !== undefined){
let data453 = data443.at_least;
if(((!(((typeof data453 == "number") && (!(data453 % 1) && !isNaN(data453))) && (isFinite(data453)))) && (typeof data453 !== "string")) && (!(data453 && typeof data453 == "object" && !Array.isArray(data453)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i16+"/at_least","#/properties/triggers/items/properties/at_least/type","type",{type: schema31.properties.triggers.items.properties.at_least.type},data453));
errors++;
}
if(typeof data453 === "string"){
if(!pattern7.test(data453)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i16+"/at_least","#/properties/triggers/items/properties/at_least/pattern","pattern",{pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data453));
errors++;
}
}
}
if(data443.above !== undefined){
let data454 = data443.above;
if(((!(((typeof data454 == "number") && (!(data454 % 1) && !isNaN(data454))) && (isFinite(data454)))) && (typeof data454 !== "string")) && (!(data454 && typeof data454 == "object" && !Array.isArray(data454)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i16+"/above","#/properties/triggers/items/properties/above/type","type",{type: schema31.properties.triggers.items.properties.above.type},data454));
errors++;
}
if(typeof data454 === "string"){
if(!pattern7.test(data454)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i16+"/above","#/properties/triggers/items/properties/above/pattern","pattern",{pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data454));
errors++;
}
}
}
if(data443.at_most !== undefined){
let data455 = data443.at_most;
if(((!(((typeof data455 == "number") && (!(data455 % 1) && !isNaN(data455))) && (isFinite(data455)))) && (typeof data455 !== "string")) && (!(data455 && typeof data455 == "object" && !Array.isArray(data455)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i16+"/at_most","#/properties/triggers/items/properties/at_most/type","type",{type: schema31.properties.triggers.items.properties.at_most.type},data455));
errors++;
}
if(typeof data455 === "string"){
if(!pattern7.test(data455)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i16+"/at_most","#/properties/triggers/items/properties/at_most/pattern","pattern",{pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data455));
errors++;
}
}
}
if(data443.below !== undefined){
let data456 = data443.below;
if(((!(((typeof data456 == "number") && (!(data456 % 1) && !isNaN(data456))) && (isFinite(data456)))) && (typeof data456 !== "string")) && (!(data456 && typeof data456 == "object" && !Array.isArray(data456)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i16+"/below","#/properties/triggers/items/properties/below/type","type",{type: schema31.properties.triggers.items.properties.below.type},data456));
errors++;
}
if(typeof data456 === "string"){
if(!pattern7.test(data456)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i16+"/below","#/properties/triggers/items/properties/below/pattern","pattern",{pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data456));
errors++;
}
}
}
if(data443.times !== undefined){
let data457 = data443.times;
if(!(((typeof data457 == "number") && (!(data457 % 1) && !isNaN(data457))) && (isFinite(data457)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i16+"/times","#/properties/triggers/items/properties/times/type","type",{type: "integer"},data457));
errors++;
}
if((typeof data457 == "number") && (isFinite(data457))){
if(data457 > 60 || isNaN(data457)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i16+"/times","#/properties/triggers/items/properties/times/maximum","maximum",{comparison: "<=", limit: 60},data457));
errors++;
}
if(data457 < 1 || isNaN(data457)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i16+"/times","#/properties/triggers/items/properties/times/minimum","minimum",{comparison: ">=", limit: 1},data457));
errors++;
}
}
}
if(data443.consecutive !== undefined){
let data458 = data443.consecutive;
if(typeof data458 !== "boolean"){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i16+"/consecutive","#/properties/triggers/items/properties/consecutive/type","type",{type: "boolean"},data458));
errors++;
}
}
if(data443.again !== undefined){
let data459 = data443.again;
if(!((data459 === "once") || (data459 === "each"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i16+"/again","#/properties/triggers/items/properties/again/enum","enum",{allowedValues: schema31.properties.triggers.items.properties.again.enum},data459));
errors++;
}
}
if(data443.points !== undefined){
let data460 = data443.points;
if(((!(((typeof data460 == "number") && (!(data460 % 1) && !isNaN(data460))) && (isFinite(data460)))) && (typeof data460 !== "string")) && (!(data460 && typeof data460 == "object" && !Array.isArray(data460)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i16+"/points","#/properties/triggers/items/properties/points/type","type",{type: schema31.properties.triggers.items.properties.points.type},data460));
errors++;
}
if((typeof data460 == "number") && (isFinite(data460))){
if(data460 < 0 || isNaN(data460)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i16+"/points","#/properties/triggers/items/properties/points/minimum","minimum",{comparison: ">=", limit: 0},data460));
errors++;
}
}
if(typeof data460 === "string"){
if(!pattern5.test(data460)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i16+"/points","#/properties/triggers/items/properties/points/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data460));
errors++;
}
}
}
if(data443.knockout !== undefined){
let data461 = data443.knockout;
if(!(data461 === "total")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i16+"/knockout","#/properties/triggers/items/properties/knockout/enum","enum",{allowedValues: schema31.properties.triggers.items.properties.knockout.enum},data461));
errors++;
}
}
if(data443.notice !== undefined){
let data462 = data443.notice;
if(typeof data462 === "string"){
if(func2(data462) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i16+"/notice","#/properties/triggers/items/properties/notice/minLength","minLength",{limit: 1},data462));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i16+"/notice","#/properties/triggers/items/properties/notice/type","type",{type: "string"},data462));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers/" + i16,"#/properties/triggers/items/type","type",{type: "object"},data443));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/triggers","#/properties/triggers/type","type",{type: "array"},data442));
errors++;
}
}
if(data.payment !== undefined){
let data463 = data.payment;
if(Array.isArray(data463)){
const len17 = data463.length;
for(let i17=0; i17<len17; i17++){
let data464 = data463[i17];
if(data464 && typeof data464 == "object" && !Array.isArray(data464)){
if(data464.id === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17,"#/properties/payment/items/required","required",{missingProperty: "id"},data464));
errors++;
}
if(data464.title === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17,"#/properties/payment/items/required","required",{missingProperty: "title"},data464));
errors++;
}
if(data464.amount === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17,"#/properties/payment/items/required","required",{missingProperty: "amount"},data464));
errors++;
}
for(const key145 in data464){
if(!(func1.call(schema31.properties.payment.items.properties, key145))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17,"#/properties/payment/items/additionalProperties","additionalProperties",{additionalProperty: key145},data464));
errors++;
}
}
if(data464.id !== undefined){
let data465 = data464.id;
if(typeof data465 === "string"){
if(func2(data465) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/id","#/properties/payment/items/properties/id/minLength","minLength",{limit: 1},data465));
errors++;
}
if(!pattern4.test(data465)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/id","#/properties/payment/items/properties/id/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data465));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/id","#/properties/payment/items/properties/id/type","type",{type: "string"},data465));
errors++;
}
}
if(data464.title !== undefined){
let data466 = data464.title;
if(typeof data466 === "string"){
if(func2(data466) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/title","#/properties/payment/items/properties/title/minLength","minLength",{limit: 1},data466));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/title","#/properties/payment/items/properties/title/type","type",{type: "string"},data466));
errors++;
}
}
if(data464.clause !== undefined){
let data467 = data464.clause;
if(typeof data467 === "string"){
if(func2(data467) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/clause","#/properties/payment/items/properties/clause/minLength","minLength",{limit: 1},data467));
errors++;
}
if(!pattern4.test(data467)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/clause","#/properties/payment/items/properties/clause/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data467));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/clause","#/properties/payment/items/properties/clause/type","type",{type: "string"},data467));
errors++;
}
}
if(data464.amount !== undefined){
let data468 = data464.amount;
const _errs1423 = errors;
let valid278 = false;
let passing96 = null;
const _errs1424 = errors;
if(typeof data468 === "string"){
if(!pattern70.test(data468)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/amount","#/properties/payment/items/properties/amount/oneOf/0/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)\\.[0-9]{2}$"},data468));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/amount","#/properties/payment/items/properties/amount/oneOf/0/type","type",{type: "string"},data468));
errors++;
}
var _valid96 = _errs1424 === errors;
if(_valid96){
valid278 = true;
passing96 = 0;
}
const _errs1426 = errors;
if(data468 && typeof data468 == "object" && !Array.isArray(data468)){
if(data468.payment === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/amount","#/properties/payment/items/properties/amount/oneOf/1/required","required",{missingProperty: "payment"},data468));
errors++;
}
for(const key146 in data468){
if(!(key146 === "payment")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/amount","#/properties/payment/items/properties/amount/oneOf/1/additionalProperties","additionalProperties",{additionalProperty: key146},data468));
errors++;
}
}
if(data468.payment !== undefined){
let data469 = data468.payment;
if(typeof data469 === "string"){
if(func2(data469) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/amount/payment","#/properties/payment/items/properties/amount/oneOf/1/properties/payment/minLength","minLength",{limit: 1},data469));
errors++;
}
if(!pattern4.test(data469)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/amount/payment","#/properties/payment/items/properties/amount/oneOf/1/properties/payment/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data469));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/amount/payment","#/properties/payment/items/properties/amount/oneOf/1/properties/payment/type","type",{type: "string"},data469));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/amount","#/properties/payment/items/properties/amount/oneOf/1/type","type",{type: "object"},data468));
errors++;
}
var _valid96 = _errs1426 === errors;
if(_valid96 && valid278){
valid278 = false;
passing96 = [passing96, 1];
}
else {
if(_valid96){
valid278 = true;
passing96 = 1;
var props92 = true;
}
const _errs1431 = errors;
if(data468 && typeof data468 == "object" && !Array.isArray(data468)){
if(data468.share === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/amount","#/properties/payment/items/properties/amount/oneOf/2/required","required",{missingProperty: "share"},data468));
errors++;
}
for(const key147 in data468){
if(!(key147 === "share")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/amount","#/properties/payment/items/properties/amount/oneOf/2/additionalProperties","additionalProperties",{additionalProperty: key147},data468));
errors++;
}
}
if(data468.share !== undefined){
let data470 = data468.share;
if(typeof data470 === "string"){
if(!pattern5.test(data470)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/amount/share","#/properties/payment/items/properties/amount/oneOf/2/properties/share/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data470));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/amount/share","#/properties/payment/items/properties/amount/oneOf/2/properties/share/type","type",{type: "string"},data470));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/amount","#/properties/payment/items/properties/amount/oneOf/2/type","type",{type: "object"},data468));
errors++;
}
var _valid96 = _errs1431 === errors;
if(_valid96 && valid278){
valid278 = false;
passing96 = [passing96, 2];
}
else {
if(_valid96){
valid278 = true;
passing96 = 2;
if(props92 !== true){
props92 = true;
}
}
const _errs1436 = errors;
if(data468 && typeof data468 == "object" && !Array.isArray(data468)){
if(data468.by === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/amount","#/properties/payment/items/properties/amount/oneOf/3/required","required",{missingProperty: "by"},data468));
errors++;
}
if(data468.table === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/amount","#/properties/payment/items/properties/amount/oneOf/3/required","required",{missingProperty: "table"},data468));
errors++;
}
for(const key148 in data468){
if(!(((key148 === "by") || (key148 === "table")) || (key148 === "else"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/amount","#/properties/payment/items/properties/amount/oneOf/3/additionalProperties","additionalProperties",{additionalProperty: key148},data468));
errors++;
}
}
if(data468.by !== undefined){
let data471 = data468.by;
if(!(data471 === "period")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/amount/by","#/properties/payment/items/properties/amount/oneOf/3/properties/by/enum","enum",{allowedValues: schema31.properties.payment.items.properties.amount.oneOf[3].properties.by.enum},data471));
errors++;
}
}
if(data468.table !== undefined){
let data472 = data468.table;
if(data472 && typeof data472 == "object" && !Array.isArray(data472)){
if(Object.keys(data472).length < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/amount/table","#/properties/payment/items/properties/amount/oneOf/3/properties/table/minProperties","minProperties",{limit: 1},data472));
errors++;
}
for(const key149 in data472){
let data473 = data472[key149];
if(typeof data473 === "string"){
if(!pattern70.test(data473)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/amount/table/" + key149.replace(/~/g, "~0").replace(/\//g, "~1"),"#/properties/payment/items/properties/amount/oneOf/3/properties/table/additionalProperties/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)\\.[0-9]{2}$"},data473));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/amount/table/" + key149.replace(/~/g, "~0").replace(/\//g, "~1"),"#/properties/payment/items/properties/amount/oneOf/3/properties/table/additionalProperties/type","type",{type: "string"},data473));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/amount/table","#/properties/payment/items/properties/amount/oneOf/3/properties/table/type","type",{type: "object"},data472));
errors++;
}
}
if(data468.else !== undefined){
let data474 = data468.else;
if(typeof data474 === "string"){
if(!pattern70.test(data474)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/amount/else","#/properties/payment/items/properties/amount/oneOf/3/properties/else/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)\\.[0-9]{2}$"},data474));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/amount/else","#/properties/payment/items/properties/amount/oneOf/3/properties/else/type","type",{type: "string"},data474));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/amount","#/properties/payment/items/properties/amount/oneOf/3/type","type",{type: "object"},data468));
errors++;
}
var _valid96 = _errs1436 === errors;
if(_valid96 && valid278){
valid278 = false;
passing96 = [passing96, 3];
}
else {
if(_valid96){
valid278 = true;
passing96 = 3;
if(props92 !== true){
props92 = true;
}
}
}
}
}
if(!valid278){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/amount","#/properties/payment/items/properties/amount/oneOf","oneOf",{passingSchemas: passing96},data468));
errors++;
}
else {
errors = _errs1423;
if(vErrors !== null){
if(_errs1423){
vErrors.length = _errs1423;
}
else {
vErrors = null;
}
}
}
}
if(data464.from !== undefined){
let data475 = data464.from;
if(!((data475 === "total") || (data475 === "period"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/from","#/properties/payment/items/properties/from/enum","enum",{allowedValues: schema31.properties.payment.items.properties.from.enum},data475));
errors++;
}
}
if(data464.period !== undefined){
let data476 = data464.period;
if(data476 && typeof data476 == "object" && !Array.isArray(data476)){
if(data476.each === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/period","#/properties/payment/items/properties/period/required","required",{missingProperty: "each"},data476));
errors++;
}
if(data476.combine === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/period","#/properties/payment/items/properties/period/required","required",{missingProperty: "combine"},data476));
errors++;
}
for(const key150 in data476){
if(!(((((((key150 === "each") || (key150 === "align")) || (key150 === "running")) || (key150 === "combine")) || (key150 === "only")) || (key150 === "triggers")) || (key150 === "round"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/period","#/properties/payment/items/properties/period/additionalProperties","additionalProperties",{additionalProperty: key150},data476));
errors++;
}
}
if(data476.each !== undefined){
let data477 = data476.each;
if(!(((((data477 === "month") || (data477 === "quarter")) || (data477 === "half")) || (data477 === "year")) || (data477 === "term"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/period/each","#/properties/payment/items/properties/period/properties/each/enum","enum",{allowedValues: schema31.properties.payment.items.properties.period.properties.each.enum},data477));
errors++;
}
}
if(data476.align !== undefined){
let data478 = data476.align;
if(!((data478 === "calendar") || (data478 === "term"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/period/align","#/properties/payment/items/properties/period/properties/align/enum","enum",{allowedValues: schema31.properties.payment.items.properties.period.properties.align.enum},data478));
errors++;
}
}
if(data476.running !== undefined){
let data479 = data476.running;
if(!((data479 === "include") || (data479 === "exclude"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/period/running","#/properties/payment/items/properties/period/properties/running/enum","enum",{allowedValues: schema31.properties.payment.items.properties.period.properties.running.enum},data479));
errors++;
}
}
if(data476.combine !== undefined){
let data480 = data476.combine;
if(!(((((data480 === "mean") || (data480 === "sum")) || (data480 === "min")) || (data480 === "max")) || (data480 === "last"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/period/combine","#/properties/payment/items/properties/period/properties/combine/enum","enum",{allowedValues: schema31.properties.payment.items.properties.period.properties.combine.enum},data480));
errors++;
}
}
if(data476.only !== undefined){
let data481 = data476.only;
if(Array.isArray(data481)){
if(data481.length < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/period/only","#/properties/payment/items/properties/period/properties/only/minItems","minItems",{limit: 1},data481));
errors++;
}
const len18 = data481.length;
for(let i18=0; i18<len18; i18++){
let data482 = data481[i18];
if(typeof data482 === "string"){
if(func2(data482) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/period/only/" + i18,"#/properties/payment/items/properties/period/properties/only/items/minLength","minLength",{limit: 1},data482));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/period/only/" + i18,"#/properties/payment/items/properties/period/properties/only/items/type","type",{type: "string"},data482));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/period/only","#/properties/payment/items/properties/period/properties/only/type","type",{type: "array"},data481));
errors++;
}
}
if(data476.triggers !== undefined){
let data483 = data476.triggers;
if(!(data483 === true)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/period/triggers","#/properties/payment/items/properties/period/properties/triggers/enum","enum",{allowedValues: schema31.properties.payment.items.properties.period.properties.triggers.enum},data483));
errors++;
}
}
if(data476.round !== undefined){
let data484 = data476.round;
if(data484 && typeof data484 == "object" && !Array.isArray(data484)){
if(data484.mode === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/period/round","#/properties/payment/items/properties/period/properties/round/required","required",{missingProperty: "mode"},data484));
errors++;
}
for(const key151 in data484){
if(!(((key151 === "digits") || (key151 === "step")) || (key151 === "mode"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/period/round","#/properties/payment/items/properties/period/properties/round/additionalProperties","additionalProperties",{additionalProperty: key151},data484));
errors++;
}
}
if(data484.digits !== undefined){
let data485 = data484.digits;
if(!(((typeof data485 == "number") && (!(data485 % 1) && !isNaN(data485))) && (isFinite(data485)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/period/round/digits","#/properties/payment/items/properties/period/properties/round/properties/digits/type","type",{type: "integer"},data485));
errors++;
}
if((typeof data485 == "number") && (isFinite(data485))){
if(data485 > 4 || isNaN(data485)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/period/round/digits","#/properties/payment/items/properties/period/properties/round/properties/digits/maximum","maximum",{comparison: "<=", limit: 4},data485));
errors++;
}
if(data485 < 0 || isNaN(data485)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/period/round/digits","#/properties/payment/items/properties/period/properties/round/properties/digits/minimum","minimum",{comparison: ">=", limit: 0},data485));
errors++;
}
}
}
if(data484.step !== undefined){
let data486 = data484.step;
if(typeof data486 === "string"){
if(!pattern5.test(data486)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/period/round/step","#/properties/payment/items/properties/period/properties/round/properties/step/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data486));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/period/round/step","#/properties/payment/items/properties/period/properties/round/properties/step/type","type",{type: "string"},data486));
errors++;
}
}
if(data484.mode !== undefined){
let data487 = data484.mode;
if(!((((data487 === "half-up") || (data487 === "half-even")) || (data487 === "floor")) || (data487 === "ceil"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/period/round/mode","#/properties/payment/items/properties/period/properties/round/properties/mode/enum","enum",{allowedValues: schema31.properties.payment.items.properties.period.properties.round.properties.mode.enum},data487));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/period/round","#/properties/payment/items/properties/period/properties/round/type","type",{type: "object"},data484));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/period","#/properties/payment/items/properties/period/type","type",{type: "object"},data476));
errors++;
}
}
if(data464.tiers !== undefined){
let data488 = data464.tiers;
if(Array.isArray(data488)){
if(data488.length < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/tiers","#/properties/payment/items/properties/tiers/minItems","minItems",{limit: 1},data488));
errors++;
}
const len19 = data488.length;
for(let i19=0; i19<len19; i19++){
let data489 = data488[i19];
if(data489 && typeof data489 == "object" && !Array.isArray(data489)){
for(const key152 in data489){
if(!((((((((key152 === "at_least") || (key152 === "above")) || (key152 === "at_most")) || (key152 === "below")) || (key152 === "pay")) || (key152 === "deduct")) || (key152 === "coefficient")) || (key152 === "per_point"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/tiers/" + i19,"#/properties/payment/items/properties/tiers/items/additionalProperties","additionalProperties",{additionalProperty: key152},data489));
errors++;
}
}
if(data489.at_least !== undefined){
let data490 = data489.at_least;
if(((!(((typeof data490 == "number") && (!(data490 % 1) && !isNaN(data490))) && (isFinite(data490)))) && (typeof data490 !== "string")) && (!(data490 && typeof data490 == "object" && !Array.isArray(data490)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/tiers/" + i19+"/at_least","#/properties/payment/items/properties/tiers/items/properties/at_least/type","type",{type: schema31.properties.payment.items.properties.tiers.items.properties.at_least.type},data490));
errors++;
}
if(typeof data490 === "string"){
if(!pattern7.test(data490)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/tiers/" + i19+"/at_least","#/properties/payment/items/properties/tiers/items/properties/at_least/pattern","pattern",{pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data490));
errors++;
}
}
}
if(data489.above !== undefined){
let data491 = data489.above;
if(((!(((typeof data491 == "number") && (!(data491 % 1) && !isNaN(data491))) && (isFinite(data491)))) && (typeof data491 !== "string")) && (!(data491 && typeof data491 == "object" && !Array.isArray(data491)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/tiers/" + i19+"/above","#/properties/payment/items/properties/tiers/items/properties/above/type","type",{type: schema31.properties.payment.items.properties.tiers.items.properties.above.type},data491));
errors++;
}
if(typeof data491 === "string"){
if(!pattern7.test(data491)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/tiers/" + i19+"/above","#/properties/payment/items/properties/tiers/items/properties/above/pattern","pattern",{pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data491));
errors++;
}
}
}
if(data489.at_most !== undefined){
let data492 = data489.at_most;
if(((!(((typeof data492 == "number") && (!(data492 % 1) && !isNaN(data492))) && (isFinite(data492)))) && (typeof data492 !== "string")) && (!(data492 && typeof data492 == "object" && !Array.isArray(data492)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/tiers/" + i19+"/at_most","#/properties/payment/items/properties/tiers/items/properties/at_most/type","type",{type: schema31.properties.payment.items.properties.tiers.items.properties.at_most.type},data492));
errors++;
}
if(typeof data492 === "string"){
if(!pattern7.test(data492)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/tiers/" + i19+"/at_most","#/properties/payment/items/properties/tiers/items/properties/at_most/pattern","pattern",{pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data492));
errors++;
}
}
}
if(data489.below !== undefined){
let data493 = data489.below;
if(((!(((typeof data493 == "number") && (!(data493 % 1) && !isNaN(data493))) && (isFinite(data493)))) && (typeof data493 !== "string")) && (!(data493 && typeof data493 == "object" && !Array.isArray(data493)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/tiers/" + i19+"/below","#/properties/payment/items/properties/tiers/items/properties/below/type","type",{type: schema31.properties.payment.items.properties.tiers.items.properties.below.type},data493));
errors++;
}
if(typeof data493 === "string"){
if(!pattern7.test(data493)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/tiers/" + i19+"/below","#/properties/payment/items/properties/tiers/items/properties/below/pattern","pattern",{pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data493));
errors++;
}
}
}
if(data489.pay !== undefined){
let data494 = data489.pay;
if(typeof data494 === "string"){
if(!pattern5.test(data494)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/tiers/" + i19+"/pay","#/properties/payment/items/properties/tiers/items/properties/pay/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data494));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/tiers/" + i19+"/pay","#/properties/payment/items/properties/tiers/items/properties/pay/type","type",{type: "string"},data494));
errors++;
}
}
if(data489.deduct !== undefined){
let data495 = data489.deduct;
if(((!(((typeof data495 == "number") && (!(data495 % 1) && !isNaN(data495))) && (isFinite(data495)))) && (typeof data495 !== "string")) && (!(data495 && typeof data495 == "object" && !Array.isArray(data495)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/tiers/" + i19+"/deduct","#/properties/payment/items/properties/tiers/items/properties/deduct/type","type",{type: schema31.properties.payment.items.properties.tiers.items.properties.deduct.type},data495));
errors++;
}
if((typeof data495 == "number") && (isFinite(data495))){
if(data495 < 0 || isNaN(data495)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/tiers/" + i19+"/deduct","#/properties/payment/items/properties/tiers/items/properties/deduct/minimum","minimum",{comparison: ">=", limit: 0},data495));
errors++;
}
}
if(typeof data495 === "string"){
if(!pattern5.test(data495)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/tiers/" + i19+"/deduct","#/properties/payment/items/properties/tiers/items/properties/deduct/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data495));
errors++;
}
}
}
if(data489.coefficient !== undefined){
let data496 = data489.coefficient;
if(data496 && typeof data496 == "object" && !Array.isArray(data496)){
if(data496.of === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/tiers/" + i19+"/coefficient","#/properties/payment/items/properties/tiers/items/properties/coefficient/required","required",{missingProperty: "of"},data496));
errors++;
}
for(const key153 in data496){
if(!(key153 === "of")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/tiers/" + i19+"/coefficient","#/properties/payment/items/properties/tiers/items/properties/coefficient/additionalProperties","additionalProperties",{additionalProperty: key153},data496));
errors++;
}
}
if(data496.of !== undefined){
let data497 = data496.of;
if(((!(((typeof data497 == "number") && (!(data497 % 1) && !isNaN(data497))) && (isFinite(data497)))) && (typeof data497 !== "string")) && (!(data497 && typeof data497 == "object" && !Array.isArray(data497)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/tiers/" + i19+"/coefficient/of","#/properties/payment/items/properties/tiers/items/properties/coefficient/properties/of/type","type",{type: schema31.properties.payment.items.properties.tiers.items.properties.coefficient.properties.of.type},data497));
errors++;
}
if((typeof data497 == "number") && (isFinite(data497))){
if(data497 < 0 || isNaN(data497)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/tiers/" + i19+"/coefficient/of","#/properties/payment/items/properties/tiers/items/properties/coefficient/properties/of/minimum","minimum",{comparison: ">=", limit: 0},data497));
errors++;
}
}
if(typeof data497 === "string"){
if(!pattern5.test(data497)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/tiers/" + i19+"/coefficient/of","#/properties/payment/items/properties/tiers/items/properties/coefficient/properties/of/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data497));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/tiers/" + i19+"/coefficient","#/properties/payment/items/properties/tiers/items/properties/coefficient/type","type",{type: "object"},data496));
errors++;
}
}
if(data489.per_point !== undefined){
let data498 = data489.per_point;
if(data498 && typeof data498 == "object" && !Array.isArray(data498)){
if(data498.below === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/tiers/" + i19+"/per_point","#/properties/payment/items/properties/tiers/items/properties/per_point/required","required",{missingProperty: "below"},data498));
errors++;
}
if(data498.deduct === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/tiers/" + i19+"/per_point","#/properties/payment/items/properties/tiers/items/properties/per_point/required","required",{missingProperty: "deduct"},data498));
errors++;
}
for(const key154 in data498){
if(!((((key154 === "below") || (key154 === "each")) || (key154 === "deduct")) || (key154 === "partial"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/tiers/" + i19+"/per_point","#/properties/payment/items/properties/tiers/items/properties/per_point/additionalProperties","additionalProperties",{additionalProperty: key154},data498));
errors++;
}
}
if(data498.below !== undefined){
let data499 = data498.below;
if(((!(((typeof data499 == "number") && (!(data499 % 1) && !isNaN(data499))) && (isFinite(data499)))) && (typeof data499 !== "string")) && (!(data499 && typeof data499 == "object" && !Array.isArray(data499)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/tiers/" + i19+"/per_point/below","#/properties/payment/items/properties/tiers/items/properties/per_point/properties/below/type","type",{type: schema31.properties.payment.items.properties.tiers.items.properties.per_point.properties.below.type},data499));
errors++;
}
if((typeof data499 == "number") && (isFinite(data499))){
if(data499 < 0 || isNaN(data499)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/tiers/" + i19+"/per_point/below","#/properties/payment/items/properties/tiers/items/properties/per_point/properties/below/minimum","minimum",{comparison: ">=", limit: 0},data499));
errors++;
}
}
if(typeof data499 === "string"){
if(!pattern5.test(data499)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/tiers/" + i19+"/per_point/below","#/properties/payment/items/properties/tiers/items/properties/per_point/properties/below/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data499));
errors++;
}
}
}
if(data498.each !== undefined){
let data500 = data498.each;
if(((!(((typeof data500 == "number") && (!(data500 % 1) && !isNaN(data500))) && (isFinite(data500)))) && (typeof data500 !== "string")) && (!(data500 && typeof data500 == "object" && !Array.isArray(data500)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/tiers/" + i19+"/per_point/each","#/properties/payment/items/properties/tiers/items/properties/per_point/properties/each/type","type",{type: schema31.properties.payment.items.properties.tiers.items.properties.per_point.properties.each.type},data500));
errors++;
}
if((typeof data500 == "number") && (isFinite(data500))){
if(data500 < 0 || isNaN(data500)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/tiers/" + i19+"/per_point/each","#/properties/payment/items/properties/tiers/items/properties/per_point/properties/each/minimum","minimum",{comparison: ">=", limit: 0},data500));
errors++;
}
}
if(typeof data500 === "string"){
if(!pattern5.test(data500)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/tiers/" + i19+"/per_point/each","#/properties/payment/items/properties/tiers/items/properties/per_point/properties/each/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data500));
errors++;
}
}
}
if(data498.deduct !== undefined){
let data501 = data498.deduct;
if(((!(((typeof data501 == "number") && (!(data501 % 1) && !isNaN(data501))) && (isFinite(data501)))) && (typeof data501 !== "string")) && (!(data501 && typeof data501 == "object" && !Array.isArray(data501)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/tiers/" + i19+"/per_point/deduct","#/properties/payment/items/properties/tiers/items/properties/per_point/properties/deduct/type","type",{type: schema31.properties.payment.items.properties.tiers.items.properties.per_point.properties.deduct.type},data501));
errors++;
}
if((typeof data501 == "number") && (isFinite(data501))){
if(data501 < 0 || isNaN(data501)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/tiers/" + i19+"/per_point/deduct","#/properties/payment/items/properties/tiers/items/properties/per_point/properties/deduct/minimum","minimum",{comparison: ">=", limit: 0},data501));
errors++;
}
}
if(typeof data501 === "string"){
if(!pattern5.test(data501)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/tiers/" + i19+"/per_point/deduct","#/properties/payment/items/properties/tiers/items/properties/per_point/properties/deduct/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data501));
errors++;
}
}
}
if(data498.partial !== undefined){
let data502 = data498.partial;
if(!(((data502 === "floor") || (data502 === "ceil")) || (data502 === "prorate"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/tiers/" + i19+"/per_point/partial","#/properties/payment/items/properties/tiers/items/properties/per_point/properties/partial/enum","enum",{allowedValues: schema31.properties.payment.items.properties.tiers.items.properties.per_point.properties.partial.enum},data502));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/tiers/" + i19+"/per_point","#/properties/payment/items/properties/tiers/items/properties/per_point/type","type",{type: "object"},data498));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/tiers/" + i19,"#/properties/payment/items/properties/tiers/items/type","type",{type: "object"},data489));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/tiers","#/properties/payment/items/properties/tiers/type","type",{type: "array"},data488));
errors++;
}
}
if(data464.coefficient !== undefined){
let data503 = data464.coefficient;
if(data503 && typeof data503 == "object" && !Array.isArray(data503)){
if(data503.of === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/coefficient","#/properties/payment/items/properties/coefficient/required","required",{missingProperty: "of"},data503));
errors++;
}
for(const key155 in data503){
if(!(key155 === "of")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/coefficient","#/properties/payment/items/properties/coefficient/additionalProperties","additionalProperties",{additionalProperty: key155},data503));
errors++;
}
}
if(data503.of !== undefined){
let data504 = data503.of;
if(((!(((typeof data504 == "number") && (!(data504 % 1) && !isNaN(data504))) && (isFinite(data504)))) && (typeof data504 !== "string")) && (!(data504 && typeof data504 == "object" && !Array.isArray(data504)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/coefficient/of","#/properties/payment/items/properties/coefficient/properties/of/type","type",{type: schema31.properties.payment.items.properties.coefficient.properties.of.type},data504));
errors++;
}
if((typeof data504 == "number") && (isFinite(data504))){
if(data504 < 0 || isNaN(data504)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/coefficient/of","#/properties/payment/items/properties/coefficient/properties/of/minimum","minimum",{comparison: ">=", limit: 0},data504));
errors++;
}
}
if(typeof data504 === "string"){
if(!pattern5.test(data504)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/coefficient/of","#/properties/payment/items/properties/coefficient/properties/of/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data504));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/coefficient","#/properties/payment/items/properties/coefficient/type","type",{type: "object"},data503));
errors++;
}
}
if(data464.per_point !== undefined){
let data505 = data464.per_point;
if(data505 && typeof data505 == "object" && !Array.isArray(data505)){
if(data505.below === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/per_point","#/properties/payment/items/properties/per_point/required","required",{missingProperty: "below"},data505));
errors++;
}
if(data505.deduct === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/per_point","#/properties/payment/items/properties/per_point/required","required",{missingProperty: "deduct"},data505));
errors++;
}
for(const key156 in data505){
if(!((((key156 === "below") || (key156 === "each")) || (key156 === "deduct")) || (key156 === "partial"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/per_point","#/properties/payment/items/properties/per_point/additionalProperties","additionalProperties",{additionalProperty: key156},data505));
errors++;
}
}
if(data505.below !== undefined){
let data506 = data505.below;
if(((!(((typeof data506 == "number") && (!(data506 % 1) && !isNaN(data506))) && (isFinite(data506)))) && (typeof data506 !== "string")) && (!(data506 && typeof data506 == "object" && !Array.isArray(data506)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/per_point/below","#/properties/payment/items/properties/per_point/properties/below/type","type",{type: schema31.properties.payment.items.properties.per_point.properties.below.type},data506));
errors++;
}
if((typeof data506 == "number") && (isFinite(data506))){
if(data506 < 0 || isNaN(data506)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/per_point/below","#/properties/payment/items/properties/per_point/properties/below/minimum","minimum",{comparison: ">=", limit: 0},data506));
errors++;
}
}
if(typeof data506 === "string"){
if(!pattern5.test(data506)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/per_point/below","#/properties/payment/items/properties/per_point/properties/below/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data506));
errors++;
}
}
}
if(data505.each !== undefined){
let data507 = data505.each;
if(((!(((typeof data507 == "number") && (!(data507 % 1) && !isNaN(data507))) && (isFinite(data507)))) && (typeof data507 !== "string")) && (!(data507 && typeof data507 == "object" && !Array.isArray(data507)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/per_point/each","#/properties/payment/items/properties/per_point/properties/each/type","type",{type: schema31.properties.payment.items.properties.per_point.properties.each.type},data507));
errors++;
}
if((typeof data507 == "number") && (isFinite(data507))){
if(data507 < 0 || isNaN(data507)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/per_point/each","#/properties/payment/items/properties/per_point/properties/each/minimum","minimum",{comparison: ">=", limit: 0},data507));
errors++;
}
}
if(typeof data507 === "string"){
if(!pattern5.test(data507)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/per_point/each","#/properties/payment/items/properties/per_point/properties/each/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data507));
errors++;
}
}
}
if(data505.deduct !== undefined){
let data508 = data505.deduct;
if(((!(((typeof data508 == "number") && (!(data508 % 1) && !isNaN(data508))) && (isFinite(data508)))) && (typeof data508 !== "string")) && (!(data508 && typeof data508 == "object" && !Array.isArray(data508)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/per_point/deduct","#/properties/payment/items/properties/per_point/properties/deduct/type","type",{type: schema31.properties.payment.items.properties.per_point.properties.deduct.type},data508));
errors++;
}
if((typeof data508 == "number") && (isFinite(data508))){
if(data508 < 0 || isNaN(data508)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/per_point/deduct","#/properties/payment/items/properties/per_point/properties/deduct/minimum","minimum",{comparison: ">=", limit: 0},data508));
errors++;
}
}
if(typeof data508 === "string"){
if(!pattern5.test(data508)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/per_point/deduct","#/properties/payment/items/properties/per_point/properties/deduct/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data508));
errors++;
}
}
}
if(data505.partial !== undefined){
let data509 = data505.partial;
if(!(((data509 === "floor") || (data509 === "ceil")) || (data509 === "prorate"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/per_point/partial","#/properties/payment/items/properties/per_point/properties/partial/enum","enum",{allowedValues: schema31.properties.payment.items.properties.per_point.properties.partial.enum},data509));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/per_point","#/properties/payment/items/properties/per_point/type","type",{type: "object"},data505));
errors++;
}
}
if(data464.deduction !== undefined){
let data510 = data464.deduction;
if(!(data510 === true)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/deduction","#/properties/payment/items/properties/deduction/enum","enum",{allowedValues: schema31.properties.payment.items.properties.deduction.enum},data510));
errors++;
}
}
if(data464.cap !== undefined){
let data511 = data464.cap;
if(((!(((typeof data511 == "number") && (!(data511 % 1) && !isNaN(data511))) && (isFinite(data511)))) && (typeof data511 !== "string")) && (!(data511 && typeof data511 == "object" && !Array.isArray(data511)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/cap","#/properties/payment/items/properties/cap/type","type",{type: schema31.properties.payment.items.properties.cap.type},data511));
errors++;
}
if((typeof data511 == "number") && (isFinite(data511))){
if(data511 < 0 || isNaN(data511)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/cap","#/properties/payment/items/properties/cap/minimum","minimum",{comparison: ">=", limit: 0},data511));
errors++;
}
}
if(typeof data511 === "string"){
if(!pattern5.test(data511)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/cap","#/properties/payment/items/properties/cap/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data511));
errors++;
}
}
}
if(data464.round !== undefined){
let data512 = data464.round;
if(data512 && typeof data512 == "object" && !Array.isArray(data512)){
if(data512.mode === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/round","#/properties/payment/items/properties/round/required","required",{missingProperty: "mode"},data512));
errors++;
}
for(const key157 in data512){
if(!(((key157 === "digits") || (key157 === "step")) || (key157 === "mode"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/round","#/properties/payment/items/properties/round/additionalProperties","additionalProperties",{additionalProperty: key157},data512));
errors++;
}
}
if(data512.digits !== undefined){
let data513 = data512.digits;
if(!(((typeof data513 == "number") && (!(data513 % 1) && !isNaN(data513))) && (isFinite(data513)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/round/digits","#/properties/payment/items/properties/round/properties/digits/type","type",{type: "integer"},data513));
errors++;
}
if((typeof data513 == "number") && (isFinite(data513))){
if(data513 > 4 || isNaN(data513)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/round/digits","#/properties/payment/items/properties/round/properties/digits/maximum","maximum",{comparison: "<=", limit: 4},data513));
errors++;
}
if(data513 < 0 || isNaN(data513)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/round/digits","#/properties/payment/items/properties/round/properties/digits/minimum","minimum",{comparison: ">=", limit: 0},data513));
errors++;
}
}
}
if(data512.step !== undefined){
let data514 = data512.step;
if(typeof data514 === "string"){
if(!pattern5.test(data514)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/round/step","#/properties/payment/items/properties/round/properties/step/pattern","pattern",{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?$"},data514));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/round/step","#/properties/payment/items/properties/round/properties/step/type","type",{type: "string"},data514));
errors++;
}
}
if(data512.mode !== undefined){
let data515 = data512.mode;
if(!((((data515 === "half-up") || (data515 === "half-even")) || (data515 === "floor")) || (data515 === "ceil"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/round/mode","#/properties/payment/items/properties/round/properties/mode/enum","enum",{allowedValues: schema31.properties.payment.items.properties.round.properties.mode.enum},data515));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17+"/round","#/properties/payment/items/properties/round/type","type",{type: "object"},data512));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment/" + i17,"#/properties/payment/items/type","type",{type: "object"},data464));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/payment","#/properties/payment/type","type",{type: "array"},data463));
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

// Generated from schemas by `npm run generate`. Do not edit.
"use strict";
module.exports = validate20;
module.exports.default = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://yanshou.invalid/schemas/contract/scorecard.schema.json","title":"考核表","description":"考核表","type":"object","properties":{"version":{"title":"语言版本","description":"计分语言的版本，现为 1","const":1},"title":{"title":"表名","description":"考核表的标题","type":"string","minLength":1},"clause":{"title":"条款","description":"考核表所在条款","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"columns":{"title":"栏目","description":"表头，按原表顺序；恰好六栏：项目、内容、标准、分值、评分、备注的叫法","type":"array","items":{"type":"string","minLength":1},"minItems":6,"maxItems":6},"base":{"title":"满分","description":"百分制写 100；只扣不计总分的表写 null","oneOf":[{"type":"integer","minimum":1},{"type":"null"}]},"unit":{"title":"单位","description":"分、元等","type":"string","minLength":1},"policy":{"title":"同一事实多行","description":"most-specific 只在最具体的一行扣；all 各行都扣","oneOf":[{"title":"同一事实多行","description":"most-specific 只在最具体的一行扣；all 各行都扣","enum":["most-specific","all"]},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"round":{"title":"舍入","description":"总分显示到几位小数","oneOf":[{"title":"舍入","description":"总分显示到几位小数","type":"object","properties":{"digits":{"title":"小数位","description":"0 到 4","type":"integer","minimum":0,"maximum":4},"mode":{"title":"方式","description":"half-up 四舍五入；floor 舍去；ceil 进位","enum":["half-up","floor","ceil"]}},"required":["digits","mode"],"additionalProperties":false},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"groups":{"title":"考核项目","description":"第一栏","type":"array","items":{"title":"组","description":"一个考核项目","type":"object","properties":{"id":{"title":"短名","description":"例如 fault","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"title":{"title":"名称","description":"例如 故障处理","type":"string","minLength":1},"max":{"title":"组分值","description":"原表写明的本组分值","oneOf":[{"type":"integer"},{"type":"string","pattern":"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"}],"x-form":"整数，或带引号的小数，如 \"0.5\""}},"required":["id","title"],"additionalProperties":false}},"rows":{"title":"考核内容","description":"逐行","type":"array","items":{"title":"行","description":"考核表的一行","type":"object","properties":{"id":{"title":"短名","description":"其他文件引用的行名，例如 service.response","type":"string","minLength":1,"pattern":"^[a-z0-9-]+(\\.[a-z0-9-]+)*$","x-form":"小写英文，可用点分层"},"group":{"title":"所属项目","description":"groups 里的短名","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"criterion":{"title":"考核内容","description":"第二栏，照原表","type":"string","minLength":1},"short":{"title":"简称","description":"百分条下面的短名，不超过 6 字","type":"string","minLength":1},"clause":{"title":"条款","description":"本行所在条款","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"standard":{"title":"考核标准要点","description":"用自己的短句写标准","type":"string","minLength":1},"text":{"title":"考核标准原文","description":"甲方提供时填写，打印时代替要点","type":"string","minLength":1},"max":{"title":"分值","description":"第四栏；只扣不计总分的表不写","oneOf":[{"type":"integer"},{"type":"string","pattern":"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"}],"x-form":"整数，或带引号的小数，如 \"0.5\""},"note":{"title":"备注","description":"第六栏，照原表","type":"string","minLength":1},"specificity":{"title":"具体程度","description":"数字越大越具体，一事多行时优先","type":"integer","minimum":0},"cap":{"title":"本行上限","description":"只扣不计总分的表可写本行最多扣多少","oneOf":[{"title":"本行上限","description":"只扣不计总分的表可写本行最多扣多少","oneOf":[{"type":"integer"},{"type":"string","pattern":"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"}],"x-form":"整数，或带引号的小数，如 \"0.5\""},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"rules":{"title":"计分规则","description":"怎样从事实算扣分","type":"array","items":{"title":"计分规则","description":"一条规则把一类事实换算成扣分；count、late、knockout、hint 恰写一个","type":"object","properties":{"id":{"title":"短名","description":"在本行内唯一","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"title":{"title":"名称","description":"扣分说明里的话，例如 未按计划巡检","type":"string","minLength":1},"clause":{"title":"条款","description":"依据条款，不写则用本行的","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"event":{"title":"事件","description":"事实是什么事；同一来源同一事件只扣一次","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"from":{"title":"事实来源","description":"三选一：一种或几种记录、一项或几项要求的到期情况、甲方的认定","oneOf":[{"title":"记录","description":"从记录筛选","type":"object","properties":{"records":{"title":"种类","description":"记录种类","type":"array","items":{"type":"string"},"minItems":1}},"required":["records"],"additionalProperties":false},{"title":"要求","description":"从要求的到期情况筛选","type":"object","properties":{"occurrences":{"title":"要求","description":"要求短名；可由参数给出一份清单","oneOf":[{"title":"要求","description":"要求短名","type":"array","items":{"type":"string"},"minItems":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]}},"required":["occurrences"],"additionalProperties":false},{"title":"认定","description":"甲方针对本行的认定","type":"object","properties":{"findings":{"title":"认定","description":"写 row 表示写明本行的甲方认定","const":"row"}},"required":["findings"],"additionalProperties":false}]},"where":{"title":"条件","description":"CEL 表达式，结果必须是真假；记录写 record.字段，要求次数写 occurrence.字段；不能用 matches()","oneOf":[{"title":"条件","description":"CEL 表达式，结果必须是真假；记录写 record.字段，要求次数写 occurrence.字段；不能用 matches()","type":"string","minLength":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"unless":{"title":"除外条件","description":"CEL 表达式，为真的不计；写法同 where","oneOf":[{"title":"除外条件","description":"CEL 表达式，为真的不计；写法同 where","type":"string","minLength":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"count":{"title":"按次","description":"一条事实算几次：写数；或按字段查表；或取记录里的数字字段、列表长度","oneOf":[{"title":"次数","description":"每条事实算几次","oneOf":[{"type":"integer"},{"type":"string","pattern":"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"}],"x-form":"整数，或带引号的小数，如 \"0.5\""},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"},{"title":"取字段","description":"从记录取次数","type":"object","properties":{"field":{"title":"字段","description":"数字字段，或列表字段（取长度）","type":"string","minLength":1},"where":{"title":"条件","description":"字段是列表时，只数为真的项；CEL 表达式，变量 item","type":"string","minLength":1}},"required":["field"],"additionalProperties":false}]},"late":{"title":"按迟延","description":"从何时到何时，超过多少","type":"object","properties":{"from":{"title":"起","description":"起算时刻所在字段；竖线隔开的取最早的一个，逗号隔开的取第一个有值的","oneOf":[{"title":"起","description":"起算时刻所在字段；竖线隔开的取最早的一个，逗号隔开的取第一个有值的","type":"string","minLength":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"to":{"title":"止","description":"届满时刻所在字段，几个之间用竖线隔开，取第一个有值的；没有值时算到截至日","oneOf":[{"title":"止","description":"届满时刻所在字段，几个之间用竖线隔开，取第一个有值的；没有值时算到截至日","type":"string","minLength":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"limit":{"title":"时限","description":"hours、minutes 钟表时间；workdays 工作日（默认到当日 24:00）；days 日历日；office_hours 办公小时","oneOf":[{"title":"时限","description":"hours、minutes 钟表时间；workdays 工作日（默认到当日 24:00）；days 日历日；office_hours 办公小时","type":"object","properties":{"hours":{"title":"小时","description":"钟表小时数","oneOf":[{"title":"小时","description":"钟表小时数","type":"integer","minimum":0},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"office_hours":{"title":"办公小时","description":"只在工作日办公时间内走的小时数，办公时间见参数 calendar.office_hours","oneOf":[{"title":"办公小时","description":"只在工作日办公时间内走的小时数，办公时间见参数 calendar.office_hours","type":"integer","minimum":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"workdays":{"title":"工作日","description":"工作日数","oneOf":[{"title":"工作日","description":"工作日数","type":"integer","minimum":0},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"days":{"title":"日","description":"日历日数","oneOf":[{"title":"日","description":"日历日数","type":"integer","minimum":0},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"until":{"title":"到几点","description":"工作日时限在最后一天的几点届满，默认 24:00","type":"string","minLength":1},"minutes":{"title":"分钟","description":"钟表分钟数，含第若干分钟整","oneOf":[{"title":"分钟","description":"钟表分钟数","type":"integer","minimum":0},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]}},"additionalProperties":false},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"each":{"title":"计法","description":"once：只要超过就算一次；units：按超过的单位数","enum":["once","units"]},"unit":{"title":"计罚单位","description":"超过多久算一个单位","oneOf":[{"title":"计罚单位","description":"超过多久算一个单位","type":"object","properties":{"hours":{"title":"小时","description":"每多少钟表小时","oneOf":[{"title":"小时","description":"每多少钟表小时","type":"integer","minimum":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"workdays":{"title":"工作日","description":"每多少个工作日","oneOf":[{"title":"工作日","description":"每多少个工作日","type":"integer","minimum":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"days":{"title":"日","description":"每多少个日历日","oneOf":[{"title":"日","description":"每多少个日历日","type":"integer","minimum":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]}},"additionalProperties":false},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"partial":{"title":"不足一个单位","description":"floor 不计；ceil 按一个计；prorate 按比例","oneOf":[{"title":"不足一个单位","description":"floor 不计；ceil 按一个计；prorate 按比例","enum":["floor","ceil","prorate"]},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"exclude":{"title":"可除外时间","description":"从时长中扣除、截取到区间以内的列表字段；几个字段各写一项","oneOf":[{"title":"可除外时间","description":"从时长中扣除、截取到区间以内的列表字段","type":"object","properties":{"field":{"title":"字段","description":"列表字段，项内有 from 与 to","type":"string","minLength":1},"where":{"title":"条件","description":"CEL 表达式，变量 item，例如 item.countersigned_by != \"\"","oneOf":[{"title":"条件","description":"CEL 表达式，变量 item","type":"string","minLength":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"effect":{"title":"效果","description":"time 扣除时间；fact 整条不计；可按项的字段查表，如 {param: 键, by: kind}","oneOf":[{"title":"效果","description":"time 扣除时间；fact 整条不计","enum":["time","fact"]},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]}},"required":["field"],"additionalProperties":false,"x-value":"#/$defs/exclude"},{"title":"几处","description":"逐个列出","type":"array","items":{"title":"可除外时间","description":"从时长中扣除、截取到区间以内的列表字段","type":"object","properties":{"field":{"title":"字段","description":"列表字段，项内有 from 与 to","type":"string","minLength":1},"where":{"title":"条件","description":"CEL 表达式，变量 item，例如 item.countersigned_by != \"\"","oneOf":[{"title":"条件","description":"CEL 表达式，变量 item","type":"string","minLength":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"effect":{"title":"效果","description":"time 扣除时间；fact 整条不计；可按项的字段查表，如 {param: 键, by: kind}","oneOf":[{"title":"效果","description":"time 扣除时间；fact 整条不计","enum":["time","fact"]},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]}},"required":["field"],"additionalProperties":false,"x-value":"#/$defs/exclude"},"minItems":1}]},"instead":{"title":"另定期限字段","description":"记录里双方书面另定的完成日期字段，有值时取代时限，例如 replanned.due_on","type":"string","minLength":1}},"required":["from","to","limit","each"],"additionalProperties":false},"knockout":{"title":"整项不得分","description":"true 或 row 本行记零分；total 整张表记零分","oneOf":[{"title":"整项不得分","description":"为真时本行记零分","type":"boolean"},{"title":"范围","description":"row 本行；total 整张表","enum":["row","total"]},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"points":{"title":"每次分值","description":"每次、每个单位扣多少；knockout 时不写","oneOf":[{"title":"每次分值","description":"每次、每个单位扣多少；knockout 时不写","oneOf":[{"type":"integer"},{"type":"string","pattern":"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"}],"x-form":"整数，或带引号的小数，如 \"0.5\""},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"cap":{"title":"本条上限","description":"本条规则最多扣多少；参数取 null 表示不另设上限","oneOf":[{"title":"本条上限","description":"本条规则最多扣多少；参数取 null 表示不另设上限","oneOf":[{"type":"integer"},{"type":"string","pattern":"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"},{"type":"null"}],"x-form":"整数，或带引号的小数，如 \"0.5\""},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"within":{"title":"与前一件的间隔","description":"只算在前一件事之后若干时间内又发生的；前一件由 of 指明，或是 same 各字段相同的较早一件","type":"object","properties":{"of":{"title":"前一件字段","description":"记录里写前一件编号的字段，例如 recurrence_of","type":"string","minLength":1},"same":{"title":"相同字段","description":"这些字段都有值并且相同的较早记录是前一件，例如 [system, cause_code]","type":"array","items":{"type":"string","minLength":1},"minItems":1},"from":{"title":"前一件的时刻","description":"从前一件的哪个时刻起数，写法与 late.to 相同","oneOf":[{"title":"前一件的时刻","description":"字段名","type":"string","minLength":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"to":{"title":"后一件的时刻","description":"后一件的哪个时刻应在其内","type":"string","minLength":1},"limit":{"title":"间隔","description":"写法与 late.limit 相同；另可写 {week: same}，指同一自然周","oneOf":[{"title":"间隔","description":"写法与 late.limit 相同","type":"object","properties":{"days":{"title":"日","description":"间隔几个日历日，前一件当日不计","type":"integer","minimum":0},"hours":{"title":"小时","description":"间隔几个钟表小时","type":"integer","minimum":0},"workdays":{"title":"工作日","description":"间隔几个工作日，前一件当日不计","type":"integer","minimum":0},"week":{"title":"同一周","description":"写 same，到前一件那一周的周日 24:00","const":"same"}},"minProperties":1,"maxProperties":1,"additionalProperties":false},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]}},"required":["from","to","limit"],"additionalProperties":false},"during":{"title":"只在值守日","description":"只算落在值守日里的：有安排的按安排，没有安排的按节日，另有通知的也算","type":"object","properties":{"at":{"title":"时刻字段","description":"看哪个时刻所在的日期，例如 called_at","type":"string","minLength":1},"days":{"title":"哪些日子","description":"arranged 有安排的按安排、没有的只算法定节日当天；statutory 只算法定节日当天；breaks 整个放假期","oneOf":[{"title":"哪些日子","description":"按哪种","enum":["arranged","statutory","breaks"]},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"arranged":{"title":"安排","description":"写明值守起止日期的记录；days 为 arranged 时用","type":"object","properties":{"kind":{"title":"种类","description":"记录种类，例如 client-notice","type":"string","minLength":1},"where":{"title":"条件","description":"CEL 表达式，变量 record，只有为真的才算","oneOf":[{"title":"条件","description":"CEL 表达式","type":"string","minLength":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"from":{"title":"起日字段","description":"写明第一天的字段","type":"string","minLength":1},"to":{"title":"止日字段","description":"写明最后一天的字段，当天在内","type":"string","minLength":1}},"required":["kind","from","to"],"additionalProperties":false},"events":{"title":"另行通知","description":"放假期之外另外要求值守的记录，例如重大活动通知","type":"object","properties":{"kind":{"title":"种类","description":"记录种类，例如 client-notice","type":"string","minLength":1},"where":{"title":"条件","description":"CEL 表达式，变量 record，只有为真的才算","oneOf":[{"title":"条件","description":"CEL 表达式","type":"string","minLength":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"from":{"title":"起日字段","description":"写明第一天的字段","type":"string","minLength":1},"to":{"title":"止日字段","description":"写明最后一天的字段，当天在内","type":"string","minLength":1}},"required":["kind","from","to"],"additionalProperties":false}},"required":["at","days"],"additionalProperties":false},"distinct":{"title":"同一件只算一次","description":"这个字段有值并且相同的几条记录是同一件事，例如 event_key","type":"string","minLength":1},"requires":{"title":"前提","description":"要先有这样的记录才计分，否则事实照列、不计分","type":"object","properties":{"kind":{"title":"种类","description":"记录种类，例如 contract-document","type":"string","minLength":1},"where":{"title":"条件","description":"CEL 表达式，变量 record","oneOf":[{"title":"条件","description":"CEL 表达式","type":"string","minLength":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"before":{"title":"早于","description":"事实的哪个时刻之前就有，例如 occurred_at；不写则截至日之前","type":"string","minLength":1}},"required":["kind"],"additionalProperties":false},"once_per_record":{"title":"同一记录只算一次","description":"为真时，应交一次的迟交等与答复它的那条记录上同一事件的事实合为一个，只扣一次","oneOf":[{"title":"同一记录只算一次","description":"真假","type":"boolean"},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"hint":{"title":"只提示","description":"为真时只在考核表旁列出请核对的事实，从不扣分","const":true},"sentence":{"title":"同一句","description":"同一行里写同样短名的几条规则出自标准的同一句，合在一起按 cap 封顶","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 response"}},"required":["id","title","event","from"],"additionalProperties":false}}},"required":["id","group","criterion","clause","standard","specificity","rules"],"additionalProperties":false}},"rating":{"title":"评价","description":"怎样由总分得出结论；未约定时只列建议","type":"object","properties":{"pass_mark":{"title":"合格线","description":"没有约定写 null","oneOf":[{"title":"合格线","description":"没有约定写 null","oneOf":[{"type":"integer"},{"type":"null"}]},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"conditions":{"title":"考核表之外的条件","description":"达到合格线之外还须资料齐全的验收条件，写 checklist.yaml 里 conditions 的短名","oneOf":[{"title":"考核表之外的条件","description":"验收条件的短名","type":"array","items":{"type":"string","minLength":1}},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]}},"required":["pass_mark"],"additionalProperties":false},"findings":{"title":"认定怎样生效","description":"适用于各行的甲方认定：哪些认定计分、谁提交的有效、答复期限。不写则甲方身份提交的都计分","type":"object","properties":{"where":{"title":"条件","description":"CEL 表达式，变量 record；为假的认定照列但不计分","oneOf":[{"title":"条件","description":"CEL 表达式","type":"string","minLength":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"roles":{"title":"谁提交的有效","description":"contract.yaml 里 roles 的短名；不写为 client。合同没有设的身份不起作用","oneOf":[{"title":"谁提交的有效","description":"身份的短名","type":"array","items":{"type":"string","minLength":1}},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"procedure":{"title":"程序","description":"reply_workdays：告知后几个工作日内答复有异议才算有异议，写 null 表示决定前随时可以；suspends: false 表示异议不影响计分","oneOf":[{"title":"程序","description":"答复期限与异议的效力","type":"object","properties":{"reply_workdays":{"title":"答复期限","description":"告知之后多少个工作日，写 null 表示不限","oneOf":[{"type":"integer","minimum":0},{"type":"null"}]},"suspends":{"title":"异议并列两个总分","description":"写 false 表示决定之前照计","type":"boolean"}},"additionalProperties":false},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]}},"additionalProperties":false}},"required":["version","title","clause","columns","base","unit","policy","round","groups","rows"],"additionalProperties":false,"$defs":{"param":{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false},"exclude":{"title":"可除外时间","description":"从时长中扣除、截取到区间以内的列表字段","type":"object","properties":{"field":{"title":"字段","description":"列表字段，项内有 from 与 to","type":"string","minLength":1},"where":{"title":"条件","description":"CEL 表达式，变量 item，例如 item.countersigned_by != \"\"","oneOf":[{"title":"条件","description":"CEL 表达式，变量 item","type":"string","minLength":1},{"$ref":"#/$defs/param"}]},"effect":{"title":"效果","description":"time 扣除时间；fact 整条不计；可按项的字段查表，如 {param: 键, by: kind}","oneOf":[{"title":"效果","description":"time 扣除时间；fact 整条不计","enum":["time","fact"]},{"$ref":"#/$defs/param"}]}},"required":["field"],"additionalProperties":false}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = require("ajv/dist/runtime/ucs2length").default;
const pattern4 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const pattern6 = new RegExp("^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$", "u");
const pattern7 = new RegExp("^[a-z0-9-]+(\\.[a-z0-9-]+)*$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},schema:schema31.required,parentSchema:schema31,data};
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
if(data.clause === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "clause"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.columns === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "columns"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.base === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "base"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.unit === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unit"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.policy === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "policy"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.round === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "round"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.groups === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "groups"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.rows === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rows"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err10 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(1 !== data0){
const err11 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},schema:1,parentSchema:schema31.properties.version,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err12 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.title,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},schema:schema31.properties.title.type,parentSchema:schema31.properties.title,data:data1};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.clause !== undefined){
let data2 = data.clause;
if(typeof data2 === "string"){
if(func2(data2) < 1){
const err14 = {instancePath:instancePath+"/clause",schemaPath:"#/properties/clause/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.clause,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!pattern4.test(data2)){
const err15 = {instancePath:instancePath+"/clause",schemaPath:"#/properties/clause/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.clause,data:data2};
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
const err16 = {instancePath:instancePath+"/clause",schemaPath:"#/properties/clause/type",keyword:"type",params:{type: "string"},schema:schema31.properties.clause.type,parentSchema:schema31.properties.clause,data:data2};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.columns !== undefined){
let data3 = data.columns;
if(Array.isArray(data3)){
if(data3.length > 6){
const err17 = {instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/maxItems",keyword:"maxItems",params:{limit: 6},schema:6,parentSchema:schema31.properties.columns,data:data3};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data3.length < 6){
const err18 = {instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/minItems",keyword:"minItems",params:{limit: 6},schema:6,parentSchema:schema31.properties.columns,data:data3};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(func2(data4) < 1){
const err19 = {instancePath:instancePath+"/columns/" + i0,schemaPath:"#/properties/columns/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.columns.items,data:data4};
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
const err20 = {instancePath:instancePath+"/columns/" + i0,schemaPath:"#/properties/columns/items/type",keyword:"type",params:{type: "string"},schema:schema31.properties.columns.items.type,parentSchema:schema31.properties.columns.items,data:data4};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type: "array"},schema:schema31.properties.columns.type,parentSchema:schema31.properties.columns,data:data3};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
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
const err22 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/oneOf/0/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.base.oneOf[0].type,parentSchema:schema31.properties.base.oneOf[0],data:data5};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
const err23 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema31.properties.base.oneOf[0],data:data5};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
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
const err24 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/oneOf/1/type",keyword:"type",params:{type: "null"},schema:schema31.properties.base.oneOf[1].type,parentSchema:schema31.properties.base.oneOf[1],data:data5};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
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
const err25 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},schema:schema31.properties.base.oneOf,parentSchema:schema31.properties.base,data:data5};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
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
const err26 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.unit,data:data6};
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
const err27 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "string"},schema:schema31.properties.unit.type,parentSchema:schema31.properties.unit,data:data6};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.policy !== undefined){
let data7 = data.policy;
const _errs20 = errors;
let valid4 = false;
let passing1 = null;
const _errs21 = errors;
if(!((data7 === "most-specific") || (data7 === "all"))){
const err28 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/oneOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties.policy.oneOf[0].enum},schema:schema31.properties.policy.oneOf[0].enum,parentSchema:schema31.properties.policy.oneOf[0],data:data7};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
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
const err29 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.policy.oneOf[1].required,parentSchema:schema31.properties.policy.oneOf[1],data:data7};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key1 in data7){
if(!(((key1 === "param") || (key1 === "by")) || (key1 === "part"))){
const err30 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema31.properties.policy.oneOf[1],data:data7};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data7.param !== undefined){
let data8 = data7.param;
if(typeof data8 === "string"){
if(func2(data8) < 1){
const err31 = {instancePath:instancePath+"/policy/param",schemaPath:"#/properties/policy/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.policy.oneOf[1].properties.param,data:data8};
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
const err32 = {instancePath:instancePath+"/policy/param",schemaPath:"#/properties/policy/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.policy.oneOf[1].properties.param.type,parentSchema:schema31.properties.policy.oneOf[1].properties.param,data:data8};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
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
const err33 = {instancePath:instancePath+"/policy/by",schemaPath:"#/properties/policy/oneOf/1/properties/by/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.policy.oneOf[1].properties.by.oneOf[0],data:data9};
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
const err34 = {instancePath:instancePath+"/policy/by",schemaPath:"#/properties/policy/oneOf/1/properties/by/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.policy.oneOf[1].properties.by.oneOf[0].type,parentSchema:schema31.properties.policy.oneOf[1].properties.by.oneOf[0],data:data9};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
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
const err35 = {instancePath:instancePath+"/policy/by",schemaPath:"#/properties/policy/oneOf/1/properties/by/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.policy.oneOf[1].properties.by.oneOf[1].required,parentSchema:schema31.properties.policy.oneOf[1].properties.by.oneOf[1],data:data9};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
for(const key2 in data9){
if(!(key2 === "param")){
const err36 = {instancePath:instancePath+"/policy/by",schemaPath:"#/properties/policy/oneOf/1/properties/by/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema31.properties.policy.oneOf[1].properties.by.oneOf[1],data:data9};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data9.param !== undefined){
let data10 = data9.param;
if(typeof data10 === "string"){
if(func2(data10) < 1){
const err37 = {instancePath:instancePath+"/policy/by/param",schemaPath:"#/properties/policy/oneOf/1/properties/by/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.policy.oneOf[1].properties.by.oneOf[1].properties.param,data:data10};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/policy/by/param",schemaPath:"#/properties/policy/oneOf/1/properties/by/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.policy.oneOf[1].properties.by.oneOf[1].properties.param.type,parentSchema:schema31.properties.policy.oneOf[1].properties.by.oneOf[1].properties.param,data:data10};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/policy/by",schemaPath:"#/properties/policy/oneOf/1/properties/by/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.policy.oneOf[1].properties.by.oneOf[1].type,parentSchema:schema31.properties.policy.oneOf[1].properties.by.oneOf[1],data:data9};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
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
const err40 = {instancePath:instancePath+"/policy/by",schemaPath:"#/properties/policy/oneOf/1/properties/by/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},schema:schema31.properties.policy.oneOf[1].properties.by.oneOf,parentSchema:schema31.properties.policy.oneOf[1].properties.by,data:data9};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
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
const err41 = {instancePath:instancePath+"/policy/part",schemaPath:"#/properties/policy/oneOf/1/properties/part/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.policy.oneOf[1].properties.part,data:data11};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/policy/part",schemaPath:"#/properties/policy/oneOf/1/properties/part/type",keyword:"type",params:{type: "string"},schema:schema31.properties.policy.oneOf[1].properties.part.type,parentSchema:schema31.properties.policy.oneOf[1].properties.part,data:data11};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.policy.oneOf[1].type,parentSchema:schema31.properties.policy.oneOf[1],data:data7};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
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
const err44 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},schema:schema31.properties.policy.oneOf,parentSchema:schema31.properties.policy,data:data7};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
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
if(data12.digits === undefined){
const err45 = {instancePath:instancePath+"/round",schemaPath:"#/properties/round/oneOf/0/required",keyword:"required",params:{missingProperty: "digits"},schema:schema31.properties.round.oneOf[0].required,parentSchema:schema31.properties.round.oneOf[0],data:data12};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data12.mode === undefined){
const err46 = {instancePath:instancePath+"/round",schemaPath:"#/properties/round/oneOf/0/required",keyword:"required",params:{missingProperty: "mode"},schema:schema31.properties.round.oneOf[0].required,parentSchema:schema31.properties.round.oneOf[0],data:data12};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
for(const key3 in data12){
if(!((key3 === "digits") || (key3 === "mode"))){
const err47 = {instancePath:instancePath+"/round",schemaPath:"#/properties/round/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema31.properties.round.oneOf[0],data:data12};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data12.digits !== undefined){
let data13 = data12.digits;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err48 = {instancePath:instancePath+"/round/digits",schemaPath:"#/properties/round/oneOf/0/properties/digits/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.round.oneOf[0].properties.digits.type,parentSchema:schema31.properties.round.oneOf[0].properties.digits,data:data13};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 4 || isNaN(data13)){
const err49 = {instancePath:instancePath+"/round/digits",schemaPath:"#/properties/round/oneOf/0/properties/digits/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},schema:4,parentSchema:schema31.properties.round.oneOf[0].properties.digits,data:data13};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data13 < 0 || isNaN(data13)){
const err50 = {instancePath:instancePath+"/round/digits",schemaPath:"#/properties/round/oneOf/0/properties/digits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.round.oneOf[0].properties.digits,data:data13};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
if(data12.mode !== undefined){
let data14 = data12.mode;
if(!(((data14 === "half-up") || (data14 === "floor")) || (data14 === "ceil"))){
const err51 = {instancePath:instancePath+"/round/mode",schemaPath:"#/properties/round/oneOf/0/properties/mode/enum",keyword:"enum",params:{allowedValues: schema31.properties.round.oneOf[0].properties.mode.enum},schema:schema31.properties.round.oneOf[0].properties.mode.enum,parentSchema:schema31.properties.round.oneOf[0].properties.mode,data:data14};
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
const err52 = {instancePath:instancePath+"/round",schemaPath:"#/properties/round/oneOf/0/type",keyword:"type",params:{type: "object"},schema:schema31.properties.round.oneOf[0].type,parentSchema:schema31.properties.round.oneOf[0],data:data12};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
var _valid3 = _errs40 === errors;
if(_valid3){
valid8 = true;
passing3 = 0;
var props2 = true;
}
const _errs46 = errors;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.param === undefined){
const err53 = {instancePath:instancePath+"/round",schemaPath:"#/properties/round/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.round.oneOf[1].required,parentSchema:schema31.properties.round.oneOf[1],data:data12};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
for(const key4 in data12){
if(!(((key4 === "param") || (key4 === "by")) || (key4 === "part"))){
const err54 = {instancePath:instancePath+"/round",schemaPath:"#/properties/round/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema31.properties.round.oneOf[1],data:data12};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data12.param !== undefined){
let data15 = data12.param;
if(typeof data15 === "string"){
if(func2(data15) < 1){
const err55 = {instancePath:instancePath+"/round/param",schemaPath:"#/properties/round/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.round.oneOf[1].properties.param,data:data15};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/round/param",schemaPath:"#/properties/round/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.round.oneOf[1].properties.param.type,parentSchema:schema31.properties.round.oneOf[1].properties.param,data:data15};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data12.by !== undefined){
let data16 = data12.by;
const _errs52 = errors;
let valid11 = false;
let passing4 = null;
const _errs53 = errors;
if(typeof data16 === "string"){
if(func2(data16) < 1){
const err57 = {instancePath:instancePath+"/round/by",schemaPath:"#/properties/round/oneOf/1/properties/by/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.round.oneOf[1].properties.by.oneOf[0],data:data16};
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
const err58 = {instancePath:instancePath+"/round/by",schemaPath:"#/properties/round/oneOf/1/properties/by/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.round.oneOf[1].properties.by.oneOf[0].type,parentSchema:schema31.properties.round.oneOf[1].properties.by.oneOf[0],data:data16};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
var _valid4 = _errs53 === errors;
if(_valid4){
valid11 = true;
passing4 = 0;
}
const _errs55 = errors;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.param === undefined){
const err59 = {instancePath:instancePath+"/round/by",schemaPath:"#/properties/round/oneOf/1/properties/by/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.round.oneOf[1].properties.by.oneOf[1].required,parentSchema:schema31.properties.round.oneOf[1].properties.by.oneOf[1],data:data16};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
for(const key5 in data16){
if(!(key5 === "param")){
const err60 = {instancePath:instancePath+"/round/by",schemaPath:"#/properties/round/oneOf/1/properties/by/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema31.properties.round.oneOf[1].properties.by.oneOf[1],data:data16};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data16.param !== undefined){
let data17 = data16.param;
if(typeof data17 === "string"){
if(func2(data17) < 1){
const err61 = {instancePath:instancePath+"/round/by/param",schemaPath:"#/properties/round/oneOf/1/properties/by/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.round.oneOf[1].properties.by.oneOf[1].properties.param,data:data17};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/round/by/param",schemaPath:"#/properties/round/oneOf/1/properties/by/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.round.oneOf[1].properties.by.oneOf[1].properties.param.type,parentSchema:schema31.properties.round.oneOf[1].properties.by.oneOf[1].properties.param,data:data17};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/round/by",schemaPath:"#/properties/round/oneOf/1/properties/by/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.round.oneOf[1].properties.by.oneOf[1].type,parentSchema:schema31.properties.round.oneOf[1].properties.by.oneOf[1],data:data16};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
var _valid4 = _errs55 === errors;
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
const err64 = {instancePath:instancePath+"/round/by",schemaPath:"#/properties/round/oneOf/1/properties/by/oneOf",keyword:"oneOf",params:{passingSchemas: passing4},schema:schema31.properties.round.oneOf[1].properties.by.oneOf,parentSchema:schema31.properties.round.oneOf[1].properties.by,data:data16};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
else {
errors = _errs52;
if(vErrors !== null){
if(_errs52){
vErrors.length = _errs52;
}
else {
vErrors = null;
}
}
}
}
if(data12.part !== undefined){
let data18 = data12.part;
if(typeof data18 === "string"){
if(func2(data18) < 1){
const err65 = {instancePath:instancePath+"/round/part",schemaPath:"#/properties/round/oneOf/1/properties/part/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.round.oneOf[1].properties.part,data:data18};
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
const err66 = {instancePath:instancePath+"/round/part",schemaPath:"#/properties/round/oneOf/1/properties/part/type",keyword:"type",params:{type: "string"},schema:schema31.properties.round.oneOf[1].properties.part.type,parentSchema:schema31.properties.round.oneOf[1].properties.part,data:data18};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/round",schemaPath:"#/properties/round/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.round.oneOf[1].type,parentSchema:schema31.properties.round.oneOf[1],data:data12};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
var _valid3 = _errs46 === errors;
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
const err68 = {instancePath:instancePath+"/round",schemaPath:"#/properties/round/oneOf",keyword:"oneOf",params:{passingSchemas: passing3},schema:schema31.properties.round.oneOf,parentSchema:schema31.properties.round,data:data12};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
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
let data19 = data.groups;
if(Array.isArray(data19)){
const len1 = data19.length;
for(let i1=0; i1<len1; i1++){
let data20 = data19[i1];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.id === undefined){
const err69 = {instancePath:instancePath+"/groups/" + i1,schemaPath:"#/properties/groups/items/required",keyword:"required",params:{missingProperty: "id"},schema:schema31.properties.groups.items.required,parentSchema:schema31.properties.groups.items,data:data20};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data20.title === undefined){
const err70 = {instancePath:instancePath+"/groups/" + i1,schemaPath:"#/properties/groups/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema31.properties.groups.items.required,parentSchema:schema31.properties.groups.items,data:data20};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
for(const key6 in data20){
if(!(((key6 === "id") || (key6 === "title")) || (key6 === "max"))){
const err71 = {instancePath:instancePath+"/groups/" + i1,schemaPath:"#/properties/groups/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema31.properties.groups.items,data:data20};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data20.id !== undefined){
let data21 = data20.id;
if(typeof data21 === "string"){
if(func2(data21) < 1){
const err72 = {instancePath:instancePath+"/groups/" + i1+"/id",schemaPath:"#/properties/groups/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.groups.items.properties.id,data:data21};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(!pattern4.test(data21)){
const err73 = {instancePath:instancePath+"/groups/" + i1+"/id",schemaPath:"#/properties/groups/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.groups.items.properties.id,data:data21};
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
const err74 = {instancePath:instancePath+"/groups/" + i1+"/id",schemaPath:"#/properties/groups/items/properties/id/type",keyword:"type",params:{type: "string"},schema:schema31.properties.groups.items.properties.id.type,parentSchema:schema31.properties.groups.items.properties.id,data:data21};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data20.title !== undefined){
let data22 = data20.title;
if(typeof data22 === "string"){
if(func2(data22) < 1){
const err75 = {instancePath:instancePath+"/groups/" + i1+"/title",schemaPath:"#/properties/groups/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.groups.items.properties.title,data:data22};
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
const err76 = {instancePath:instancePath+"/groups/" + i1+"/title",schemaPath:"#/properties/groups/items/properties/title/type",keyword:"type",params:{type: "string"},schema:schema31.properties.groups.items.properties.title.type,parentSchema:schema31.properties.groups.items.properties.title,data:data22};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data20.max !== undefined){
let data23 = data20.max;
const _errs72 = errors;
let valid16 = false;
let passing5 = null;
const _errs73 = errors;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err77 = {instancePath:instancePath+"/groups/" + i1+"/max",schemaPath:"#/properties/groups/items/properties/max/oneOf/0/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.groups.items.properties.max.oneOf[0].type,parentSchema:schema31.properties.groups.items.properties.max.oneOf[0],data:data23};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
var _valid5 = _errs73 === errors;
if(_valid5){
valid16 = true;
passing5 = 0;
}
const _errs75 = errors;
if(typeof data23 === "string"){
if(!pattern6.test(data23)){
const err78 = {instancePath:instancePath+"/groups/" + i1+"/max",schemaPath:"#/properties/groups/items/properties/max/oneOf/1/pattern",keyword:"pattern",params:{pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"},schema:"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$",parentSchema:schema31.properties.groups.items.properties.max.oneOf[1],data:data23};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/groups/" + i1+"/max",schemaPath:"#/properties/groups/items/properties/max/oneOf/1/type",keyword:"type",params:{type: "string"},schema:schema31.properties.groups.items.properties.max.oneOf[1].type,parentSchema:schema31.properties.groups.items.properties.max.oneOf[1],data:data23};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
var _valid5 = _errs75 === errors;
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
const err80 = {instancePath:instancePath+"/groups/" + i1+"/max",schemaPath:"#/properties/groups/items/properties/max/oneOf",keyword:"oneOf",params:{passingSchemas: passing5},schema:schema31.properties.groups.items.properties.max.oneOf,parentSchema:schema31.properties.groups.items.properties.max,data:data23};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
else {
errors = _errs72;
if(vErrors !== null){
if(_errs72){
vErrors.length = _errs72;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err81 = {instancePath:instancePath+"/groups/" + i1,schemaPath:"#/properties/groups/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.groups.items.type,parentSchema:schema31.properties.groups.items,data:data20};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
else {
const err82 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type: "array"},schema:schema31.properties.groups.type,parentSchema:schema31.properties.groups,data:data19};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data.rows !== undefined){
let data24 = data.rows;
if(Array.isArray(data24)){
const len2 = data24.length;
for(let i2=0; i2<len2; i2++){
let data25 = data24[i2];
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.id === undefined){
const err83 = {instancePath:instancePath+"/rows/" + i2,schemaPath:"#/properties/rows/items/required",keyword:"required",params:{missingProperty: "id"},schema:schema31.properties.rows.items.required,parentSchema:schema31.properties.rows.items,data:data25};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data25.group === undefined){
const err84 = {instancePath:instancePath+"/rows/" + i2,schemaPath:"#/properties/rows/items/required",keyword:"required",params:{missingProperty: "group"},schema:schema31.properties.rows.items.required,parentSchema:schema31.properties.rows.items,data:data25};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data25.criterion === undefined){
const err85 = {instancePath:instancePath+"/rows/" + i2,schemaPath:"#/properties/rows/items/required",keyword:"required",params:{missingProperty: "criterion"},schema:schema31.properties.rows.items.required,parentSchema:schema31.properties.rows.items,data:data25};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(data25.clause === undefined){
const err86 = {instancePath:instancePath+"/rows/" + i2,schemaPath:"#/properties/rows/items/required",keyword:"required",params:{missingProperty: "clause"},schema:schema31.properties.rows.items.required,parentSchema:schema31.properties.rows.items,data:data25};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data25.standard === undefined){
const err87 = {instancePath:instancePath+"/rows/" + i2,schemaPath:"#/properties/rows/items/required",keyword:"required",params:{missingProperty: "standard"},schema:schema31.properties.rows.items.required,parentSchema:schema31.properties.rows.items,data:data25};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(data25.specificity === undefined){
const err88 = {instancePath:instancePath+"/rows/" + i2,schemaPath:"#/properties/rows/items/required",keyword:"required",params:{missingProperty: "specificity"},schema:schema31.properties.rows.items.required,parentSchema:schema31.properties.rows.items,data:data25};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(data25.rules === undefined){
const err89 = {instancePath:instancePath+"/rows/" + i2,schemaPath:"#/properties/rows/items/required",keyword:"required",params:{missingProperty: "rules"},schema:schema31.properties.rows.items.required,parentSchema:schema31.properties.rows.items,data:data25};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
for(const key7 in data25){
if(!(func1.call(schema31.properties.rows.items.properties, key7))){
const err90 = {instancePath:instancePath+"/rows/" + i2,schemaPath:"#/properties/rows/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema31.properties.rows.items,data:data25};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data25.id !== undefined){
let data26 = data25.id;
if(typeof data26 === "string"){
if(func2(data26) < 1){
const err91 = {instancePath:instancePath+"/rows/" + i2+"/id",schemaPath:"#/properties/rows/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.id,data:data26};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(!pattern7.test(data26)){
const err92 = {instancePath:instancePath+"/rows/" + i2+"/id",schemaPath:"#/properties/rows/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]+(\\.[a-z0-9-]+)*$"},schema:"^[a-z0-9-]+(\\.[a-z0-9-]+)*$",parentSchema:schema31.properties.rows.items.properties.id,data:data26};
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
const err93 = {instancePath:instancePath+"/rows/" + i2+"/id",schemaPath:"#/properties/rows/items/properties/id/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.id.type,parentSchema:schema31.properties.rows.items.properties.id,data:data26};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data25.group !== undefined){
let data27 = data25.group;
if(typeof data27 === "string"){
if(func2(data27) < 1){
const err94 = {instancePath:instancePath+"/rows/" + i2+"/group",schemaPath:"#/properties/rows/items/properties/group/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.group,data:data27};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(!pattern4.test(data27)){
const err95 = {instancePath:instancePath+"/rows/" + i2+"/group",schemaPath:"#/properties/rows/items/properties/group/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.rows.items.properties.group,data:data27};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
else {
const err96 = {instancePath:instancePath+"/rows/" + i2+"/group",schemaPath:"#/properties/rows/items/properties/group/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.group.type,parentSchema:schema31.properties.rows.items.properties.group,data:data27};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data25.criterion !== undefined){
let data28 = data25.criterion;
if(typeof data28 === "string"){
if(func2(data28) < 1){
const err97 = {instancePath:instancePath+"/rows/" + i2+"/criterion",schemaPath:"#/properties/rows/items/properties/criterion/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.criterion,data:data28};
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
const err98 = {instancePath:instancePath+"/rows/" + i2+"/criterion",schemaPath:"#/properties/rows/items/properties/criterion/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.criterion.type,parentSchema:schema31.properties.rows.items.properties.criterion,data:data28};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data25.short !== undefined){
let data29 = data25.short;
if(typeof data29 === "string"){
if(func2(data29) < 1){
const err99 = {instancePath:instancePath+"/rows/" + i2+"/short",schemaPath:"#/properties/rows/items/properties/short/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.short,data:data29};
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
const err100 = {instancePath:instancePath+"/rows/" + i2+"/short",schemaPath:"#/properties/rows/items/properties/short/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.short.type,parentSchema:schema31.properties.rows.items.properties.short,data:data29};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data25.clause !== undefined){
let data30 = data25.clause;
if(typeof data30 === "string"){
if(func2(data30) < 1){
const err101 = {instancePath:instancePath+"/rows/" + i2+"/clause",schemaPath:"#/properties/rows/items/properties/clause/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.clause,data:data30};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(!pattern4.test(data30)){
const err102 = {instancePath:instancePath+"/rows/" + i2+"/clause",schemaPath:"#/properties/rows/items/properties/clause/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.rows.items.properties.clause,data:data30};
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
const err103 = {instancePath:instancePath+"/rows/" + i2+"/clause",schemaPath:"#/properties/rows/items/properties/clause/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.clause.type,parentSchema:schema31.properties.rows.items.properties.clause,data:data30};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data25.standard !== undefined){
let data31 = data25.standard;
if(typeof data31 === "string"){
if(func2(data31) < 1){
const err104 = {instancePath:instancePath+"/rows/" + i2+"/standard",schemaPath:"#/properties/rows/items/properties/standard/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.standard,data:data31};
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
const err105 = {instancePath:instancePath+"/rows/" + i2+"/standard",schemaPath:"#/properties/rows/items/properties/standard/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.standard.type,parentSchema:schema31.properties.rows.items.properties.standard,data:data31};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data25.text !== undefined){
let data32 = data25.text;
if(typeof data32 === "string"){
if(func2(data32) < 1){
const err106 = {instancePath:instancePath+"/rows/" + i2+"/text",schemaPath:"#/properties/rows/items/properties/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.text,data:data32};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
else {
const err107 = {instancePath:instancePath+"/rows/" + i2+"/text",schemaPath:"#/properties/rows/items/properties/text/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.text.type,parentSchema:schema31.properties.rows.items.properties.text,data:data32};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data25.max !== undefined){
let data33 = data25.max;
const _errs97 = errors;
let valid20 = false;
let passing6 = null;
const _errs98 = errors;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
const err108 = {instancePath:instancePath+"/rows/" + i2+"/max",schemaPath:"#/properties/rows/items/properties/max/oneOf/0/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.rows.items.properties.max.oneOf[0].type,parentSchema:schema31.properties.rows.items.properties.max.oneOf[0],data:data33};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
var _valid6 = _errs98 === errors;
if(_valid6){
valid20 = true;
passing6 = 0;
}
const _errs100 = errors;
if(typeof data33 === "string"){
if(!pattern6.test(data33)){
const err109 = {instancePath:instancePath+"/rows/" + i2+"/max",schemaPath:"#/properties/rows/items/properties/max/oneOf/1/pattern",keyword:"pattern",params:{pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"},schema:"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$",parentSchema:schema31.properties.rows.items.properties.max.oneOf[1],data:data33};
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
const err110 = {instancePath:instancePath+"/rows/" + i2+"/max",schemaPath:"#/properties/rows/items/properties/max/oneOf/1/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.max.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.max.oneOf[1],data:data33};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
var _valid6 = _errs100 === errors;
if(_valid6 && valid20){
valid20 = false;
passing6 = [passing6, 1];
}
else {
if(_valid6){
valid20 = true;
passing6 = 1;
}
}
if(!valid20){
const err111 = {instancePath:instancePath+"/rows/" + i2+"/max",schemaPath:"#/properties/rows/items/properties/max/oneOf",keyword:"oneOf",params:{passingSchemas: passing6},schema:schema31.properties.rows.items.properties.max.oneOf,parentSchema:schema31.properties.rows.items.properties.max,data:data33};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
else {
errors = _errs97;
if(vErrors !== null){
if(_errs97){
vErrors.length = _errs97;
}
else {
vErrors = null;
}
}
}
}
if(data25.note !== undefined){
let data34 = data25.note;
if(typeof data34 === "string"){
if(func2(data34) < 1){
const err112 = {instancePath:instancePath+"/rows/" + i2+"/note",schemaPath:"#/properties/rows/items/properties/note/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.note,data:data34};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
else {
const err113 = {instancePath:instancePath+"/rows/" + i2+"/note",schemaPath:"#/properties/rows/items/properties/note/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.note.type,parentSchema:schema31.properties.rows.items.properties.note,data:data34};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data25.specificity !== undefined){
let data35 = data25.specificity;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
const err114 = {instancePath:instancePath+"/rows/" + i2+"/specificity",schemaPath:"#/properties/rows/items/properties/specificity/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.rows.items.properties.specificity.type,parentSchema:schema31.properties.rows.items.properties.specificity,data:data35};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 0 || isNaN(data35)){
const err115 = {instancePath:instancePath+"/rows/" + i2+"/specificity",schemaPath:"#/properties/rows/items/properties/specificity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.rows.items.properties.specificity,data:data35};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
}
if(data25.cap !== undefined){
let data36 = data25.cap;
const _errs107 = errors;
let valid21 = false;
let passing7 = null;
const _errs108 = errors;
const _errs109 = errors;
let valid22 = false;
let passing8 = null;
const _errs110 = errors;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
const err116 = {instancePath:instancePath+"/rows/" + i2+"/cap",schemaPath:"#/properties/rows/items/properties/cap/oneOf/0/oneOf/0/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.rows.items.properties.cap.oneOf[0].oneOf[0].type,parentSchema:schema31.properties.rows.items.properties.cap.oneOf[0].oneOf[0],data:data36};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
var _valid8 = _errs110 === errors;
if(_valid8){
valid22 = true;
passing8 = 0;
}
const _errs112 = errors;
if(typeof data36 === "string"){
if(!pattern6.test(data36)){
const err117 = {instancePath:instancePath+"/rows/" + i2+"/cap",schemaPath:"#/properties/rows/items/properties/cap/oneOf/0/oneOf/1/pattern",keyword:"pattern",params:{pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"},schema:"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$",parentSchema:schema31.properties.rows.items.properties.cap.oneOf[0].oneOf[1],data:data36};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
else {
const err118 = {instancePath:instancePath+"/rows/" + i2+"/cap",schemaPath:"#/properties/rows/items/properties/cap/oneOf/0/oneOf/1/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.cap.oneOf[0].oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.cap.oneOf[0].oneOf[1],data:data36};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
var _valid8 = _errs112 === errors;
if(_valid8 && valid22){
valid22 = false;
passing8 = [passing8, 1];
}
else {
if(_valid8){
valid22 = true;
passing8 = 1;
}
}
if(!valid22){
const err119 = {instancePath:instancePath+"/rows/" + i2+"/cap",schemaPath:"#/properties/rows/items/properties/cap/oneOf/0/oneOf",keyword:"oneOf",params:{passingSchemas: passing8},schema:schema31.properties.rows.items.properties.cap.oneOf[0].oneOf,parentSchema:schema31.properties.rows.items.properties.cap.oneOf[0],data:data36};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
else {
errors = _errs109;
if(vErrors !== null){
if(_errs109){
vErrors.length = _errs109;
}
else {
vErrors = null;
}
}
}
var _valid7 = _errs108 === errors;
if(_valid7){
valid21 = true;
passing7 = 0;
}
const _errs114 = errors;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.param === undefined){
const err120 = {instancePath:instancePath+"/rows/" + i2+"/cap",schemaPath:"#/properties/rows/items/properties/cap/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rows.items.properties.cap.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.cap.oneOf[1],data:data36};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
for(const key8 in data36){
if(!(((key8 === "param") || (key8 === "by")) || (key8 === "part"))){
const err121 = {instancePath:instancePath+"/rows/" + i2+"/cap",schemaPath:"#/properties/rows/items/properties/cap/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema31.properties.rows.items.properties.cap.oneOf[1],data:data36};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data36.param !== undefined){
let data37 = data36.param;
if(typeof data37 === "string"){
if(func2(data37) < 1){
const err122 = {instancePath:instancePath+"/rows/" + i2+"/cap/param",schemaPath:"#/properties/rows/items/properties/cap/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.cap.oneOf[1].properties.param,data:data37};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
else {
const err123 = {instancePath:instancePath+"/rows/" + i2+"/cap/param",schemaPath:"#/properties/rows/items/properties/cap/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.cap.oneOf[1].properties.param.type,parentSchema:schema31.properties.rows.items.properties.cap.oneOf[1].properties.param,data:data37};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data36.by !== undefined){
let data38 = data36.by;
const _errs120 = errors;
let valid24 = false;
let passing9 = null;
const _errs121 = errors;
if(typeof data38 === "string"){
if(func2(data38) < 1){
const err124 = {instancePath:instancePath+"/rows/" + i2+"/cap/by",schemaPath:"#/properties/rows/items/properties/cap/oneOf/1/properties/by/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.cap.oneOf[1].properties.by.oneOf[0],data:data38};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
else {
const err125 = {instancePath:instancePath+"/rows/" + i2+"/cap/by",schemaPath:"#/properties/rows/items/properties/cap/oneOf/1/properties/by/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.cap.oneOf[1].properties.by.oneOf[0].type,parentSchema:schema31.properties.rows.items.properties.cap.oneOf[1].properties.by.oneOf[0],data:data38};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
var _valid9 = _errs121 === errors;
if(_valid9){
valid24 = true;
passing9 = 0;
}
const _errs123 = errors;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.param === undefined){
const err126 = {instancePath:instancePath+"/rows/" + i2+"/cap/by",schemaPath:"#/properties/rows/items/properties/cap/oneOf/1/properties/by/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rows.items.properties.cap.oneOf[1].properties.by.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.cap.oneOf[1].properties.by.oneOf[1],data:data38};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
for(const key9 in data38){
if(!(key9 === "param")){
const err127 = {instancePath:instancePath+"/rows/" + i2+"/cap/by",schemaPath:"#/properties/rows/items/properties/cap/oneOf/1/properties/by/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},schema:false,parentSchema:schema31.properties.rows.items.properties.cap.oneOf[1].properties.by.oneOf[1],data:data38};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data38.param !== undefined){
let data39 = data38.param;
if(typeof data39 === "string"){
if(func2(data39) < 1){
const err128 = {instancePath:instancePath+"/rows/" + i2+"/cap/by/param",schemaPath:"#/properties/rows/items/properties/cap/oneOf/1/properties/by/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.cap.oneOf[1].properties.by.oneOf[1].properties.param,data:data39};
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
const err129 = {instancePath:instancePath+"/rows/" + i2+"/cap/by/param",schemaPath:"#/properties/rows/items/properties/cap/oneOf/1/properties/by/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.cap.oneOf[1].properties.by.oneOf[1].properties.param.type,parentSchema:schema31.properties.rows.items.properties.cap.oneOf[1].properties.by.oneOf[1].properties.param,data:data39};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
}
else {
const err130 = {instancePath:instancePath+"/rows/" + i2+"/cap/by",schemaPath:"#/properties/rows/items/properties/cap/oneOf/1/properties/by/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.cap.oneOf[1].properties.by.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.cap.oneOf[1].properties.by.oneOf[1],data:data38};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
var _valid9 = _errs123 === errors;
if(_valid9 && valid24){
valid24 = false;
passing9 = [passing9, 1];
}
else {
if(_valid9){
valid24 = true;
passing9 = 1;
}
}
if(!valid24){
const err131 = {instancePath:instancePath+"/rows/" + i2+"/cap/by",schemaPath:"#/properties/rows/items/properties/cap/oneOf/1/properties/by/oneOf",keyword:"oneOf",params:{passingSchemas: passing9},schema:schema31.properties.rows.items.properties.cap.oneOf[1].properties.by.oneOf,parentSchema:schema31.properties.rows.items.properties.cap.oneOf[1].properties.by,data:data38};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
else {
errors = _errs120;
if(vErrors !== null){
if(_errs120){
vErrors.length = _errs120;
}
else {
vErrors = null;
}
}
}
}
if(data36.part !== undefined){
let data40 = data36.part;
if(typeof data40 === "string"){
if(func2(data40) < 1){
const err132 = {instancePath:instancePath+"/rows/" + i2+"/cap/part",schemaPath:"#/properties/rows/items/properties/cap/oneOf/1/properties/part/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.cap.oneOf[1].properties.part,data:data40};
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
const err133 = {instancePath:instancePath+"/rows/" + i2+"/cap/part",schemaPath:"#/properties/rows/items/properties/cap/oneOf/1/properties/part/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.cap.oneOf[1].properties.part.type,parentSchema:schema31.properties.rows.items.properties.cap.oneOf[1].properties.part,data:data40};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
else {
const err134 = {instancePath:instancePath+"/rows/" + i2+"/cap",schemaPath:"#/properties/rows/items/properties/cap/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.cap.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.cap.oneOf[1],data:data36};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
var _valid7 = _errs114 === errors;
if(_valid7 && valid21){
valid21 = false;
passing7 = [passing7, 1];
}
else {
if(_valid7){
valid21 = true;
passing7 = 1;
}
}
if(!valid21){
const err135 = {instancePath:instancePath+"/rows/" + i2+"/cap",schemaPath:"#/properties/rows/items/properties/cap/oneOf",keyword:"oneOf",params:{passingSchemas: passing7},schema:schema31.properties.rows.items.properties.cap.oneOf,parentSchema:schema31.properties.rows.items.properties.cap,data:data36};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
else {
errors = _errs107;
if(vErrors !== null){
if(_errs107){
vErrors.length = _errs107;
}
else {
vErrors = null;
}
}
}
}
if(data25.rules !== undefined){
let data41 = data25.rules;
if(Array.isArray(data41)){
const len3 = data41.length;
for(let i3=0; i3<len3; i3++){
let data42 = data41[i3];
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.id === undefined){
const err136 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3,schemaPath:"#/properties/rows/items/properties/rules/items/required",keyword:"required",params:{missingProperty: "id"},schema:schema31.properties.rows.items.properties.rules.items.required,parentSchema:schema31.properties.rows.items.properties.rules.items,data:data42};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(data42.title === undefined){
const err137 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3,schemaPath:"#/properties/rows/items/properties/rules/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema31.properties.rows.items.properties.rules.items.required,parentSchema:schema31.properties.rows.items.properties.rules.items,data:data42};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if(data42.event === undefined){
const err138 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3,schemaPath:"#/properties/rows/items/properties/rules/items/required",keyword:"required",params:{missingProperty: "event"},schema:schema31.properties.rows.items.properties.rules.items.required,parentSchema:schema31.properties.rows.items.properties.rules.items,data:data42};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if(data42.from === undefined){
const err139 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3,schemaPath:"#/properties/rows/items/properties/rules/items/required",keyword:"required",params:{missingProperty: "from"},schema:schema31.properties.rows.items.properties.rules.items.required,parentSchema:schema31.properties.rows.items.properties.rules.items,data:data42};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
for(const key10 in data42){
if(!(func1.call(schema31.properties.rows.items.properties.rules.items.properties, key10))){
const err140 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3,schemaPath:"#/properties/rows/items/properties/rules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items,data:data42};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data42.id !== undefined){
let data43 = data42.id;
if(typeof data43 === "string"){
if(func2(data43) < 1){
const err141 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/id",schemaPath:"#/properties/rows/items/properties/rules/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.id,data:data43};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if(!pattern4.test(data43)){
const err142 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/id",schemaPath:"#/properties/rows/items/properties/rules/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.rows.items.properties.rules.items.properties.id,data:data43};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
else {
const err143 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/id",schemaPath:"#/properties/rows/items/properties/rules/items/properties/id/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.id.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.id,data:data43};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data42.title !== undefined){
let data44 = data42.title;
if(typeof data44 === "string"){
if(func2(data44) < 1){
const err144 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/title",schemaPath:"#/properties/rows/items/properties/rules/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.title,data:data44};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
else {
const err145 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/title",schemaPath:"#/properties/rows/items/properties/rules/items/properties/title/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.title.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.title,data:data44};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data42.clause !== undefined){
let data45 = data42.clause;
if(typeof data45 === "string"){
if(func2(data45) < 1){
const err146 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/clause",schemaPath:"#/properties/rows/items/properties/rules/items/properties/clause/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.clause,data:data45};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if(!pattern4.test(data45)){
const err147 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/clause",schemaPath:"#/properties/rows/items/properties/rules/items/properties/clause/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.rows.items.properties.rules.items.properties.clause,data:data45};
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
const err148 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/clause",schemaPath:"#/properties/rows/items/properties/rules/items/properties/clause/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.clause.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.clause,data:data45};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data42.event !== undefined){
let data46 = data42.event;
if(typeof data46 === "string"){
if(func2(data46) < 1){
const err149 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/event",schemaPath:"#/properties/rows/items/properties/rules/items/properties/event/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.event,data:data46};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(!pattern4.test(data46)){
const err150 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/event",schemaPath:"#/properties/rows/items/properties/rules/items/properties/event/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.rows.items.properties.rules.items.properties.event,data:data46};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
else {
const err151 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/event",schemaPath:"#/properties/rows/items/properties/rules/items/properties/event/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.event.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.event,data:data46};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data42.from !== undefined){
let data47 = data42.from;
const _errs144 = errors;
let valid29 = false;
let passing10 = null;
const _errs145 = errors;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.records === undefined){
const err152 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/from",schemaPath:"#/properties/rows/items/properties/rules/items/properties/from/oneOf/0/required",keyword:"required",params:{missingProperty: "records"},schema:schema31.properties.rows.items.properties.rules.items.properties.from.oneOf[0].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.from.oneOf[0],data:data47};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
for(const key11 in data47){
if(!(key11 === "records")){
const err153 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/from",schemaPath:"#/properties/rows/items/properties/rules/items/properties/from/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.from.oneOf[0],data:data47};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data47.records !== undefined){
let data48 = data47.records;
if(Array.isArray(data48)){
if(data48.length < 1){
const err154 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/from/records",schemaPath:"#/properties/rows/items/properties/rules/items/properties/from/oneOf/0/properties/records/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.from.oneOf[0].properties.records,data:data48};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
const len4 = data48.length;
for(let i4=0; i4<len4; i4++){
let data49 = data48[i4];
if(typeof data49 !== "string"){
const err155 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/from/records/" + i4,schemaPath:"#/properties/rows/items/properties/rules/items/properties/from/oneOf/0/properties/records/items/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.from.oneOf[0].properties.records.items.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.from.oneOf[0].properties.records.items,data:data49};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
}
else {
const err156 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/from/records",schemaPath:"#/properties/rows/items/properties/rules/items/properties/from/oneOf/0/properties/records/type",keyword:"type",params:{type: "array"},schema:schema31.properties.rows.items.properties.rules.items.properties.from.oneOf[0].properties.records.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.from.oneOf[0].properties.records,data:data48};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
}
else {
const err157 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/from",schemaPath:"#/properties/rows/items/properties/rules/items/properties/from/oneOf/0/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.from.oneOf[0].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.from.oneOf[0],data:data47};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
var _valid10 = _errs145 === errors;
if(_valid10){
valid29 = true;
passing10 = 0;
var props6 = true;
}
const _errs152 = errors;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.occurrences === undefined){
const err158 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/from",schemaPath:"#/properties/rows/items/properties/rules/items/properties/from/oneOf/1/required",keyword:"required",params:{missingProperty: "occurrences"},schema:schema31.properties.rows.items.properties.rules.items.properties.from.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.from.oneOf[1],data:data47};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
for(const key12 in data47){
if(!(key12 === "occurrences")){
const err159 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/from",schemaPath:"#/properties/rows/items/properties/rules/items/properties/from/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.from.oneOf[1],data:data47};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data47.occurrences !== undefined){
let data50 = data47.occurrences;
const _errs156 = errors;
let valid34 = false;
let passing11 = null;
const _errs157 = errors;
if(Array.isArray(data50)){
if(data50.length < 1){
const err160 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/from/occurrences",schemaPath:"#/properties/rows/items/properties/rules/items/properties/from/oneOf/1/properties/occurrences/oneOf/0/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.from.oneOf[1].properties.occurrences.oneOf[0],data:data50};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
const len5 = data50.length;
for(let i5=0; i5<len5; i5++){
let data51 = data50[i5];
if(typeof data51 !== "string"){
const err161 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/from/occurrences/" + i5,schemaPath:"#/properties/rows/items/properties/rules/items/properties/from/oneOf/1/properties/occurrences/oneOf/0/items/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.from.oneOf[1].properties.occurrences.oneOf[0].items.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.from.oneOf[1].properties.occurrences.oneOf[0].items,data:data51};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
}
else {
const err162 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/from/occurrences",schemaPath:"#/properties/rows/items/properties/rules/items/properties/from/oneOf/1/properties/occurrences/oneOf/0/type",keyword:"type",params:{type: "array"},schema:schema31.properties.rows.items.properties.rules.items.properties.from.oneOf[1].properties.occurrences.oneOf[0].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.from.oneOf[1].properties.occurrences.oneOf[0],data:data50};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
var _valid11 = _errs157 === errors;
if(_valid11){
valid34 = true;
passing11 = 0;
}
const _errs161 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.param === undefined){
const err163 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/from/occurrences",schemaPath:"#/properties/rows/items/properties/rules/items/properties/from/oneOf/1/properties/occurrences/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rows.items.properties.rules.items.properties.from.oneOf[1].properties.occurrences.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.from.oneOf[1].properties.occurrences.oneOf[1],data:data50};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
for(const key13 in data50){
if(!(((key13 === "param") || (key13 === "by")) || (key13 === "part"))){
const err164 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/from/occurrences",schemaPath:"#/properties/rows/items/properties/rules/items/properties/from/oneOf/1/properties/occurrences/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.from.oneOf[1].properties.occurrences.oneOf[1],data:data50};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data50.param !== undefined){
let data52 = data50.param;
if(typeof data52 === "string"){
if(func2(data52) < 1){
const err165 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/from/occurrences/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/from/oneOf/1/properties/occurrences/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.from.oneOf[1].properties.occurrences.oneOf[1].properties.param,data:data52};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
else {
const err166 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/from/occurrences/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/from/oneOf/1/properties/occurrences/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.from.oneOf[1].properties.occurrences.oneOf[1].properties.param.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.from.oneOf[1].properties.occurrences.oneOf[1].properties.param,data:data52};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data50.by !== undefined){
let data53 = data50.by;
const _errs167 = errors;
let valid38 = false;
let passing12 = null;
const _errs168 = errors;
if(typeof data53 === "string"){
if(func2(data53) < 1){
const err167 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/from/occurrences/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/from/oneOf/1/properties/occurrences/oneOf/1/properties/by/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.from.oneOf[1].properties.occurrences.oneOf[1].properties.by.oneOf[0],data:data53};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
else {
const err168 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/from/occurrences/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/from/oneOf/1/properties/occurrences/oneOf/1/properties/by/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.from.oneOf[1].properties.occurrences.oneOf[1].properties.by.oneOf[0].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.from.oneOf[1].properties.occurrences.oneOf[1].properties.by.oneOf[0],data:data53};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
var _valid12 = _errs168 === errors;
if(_valid12){
valid38 = true;
passing12 = 0;
}
const _errs170 = errors;
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if(data53.param === undefined){
const err169 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/from/occurrences/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/from/oneOf/1/properties/occurrences/oneOf/1/properties/by/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rows.items.properties.rules.items.properties.from.oneOf[1].properties.occurrences.oneOf[1].properties.by.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.from.oneOf[1].properties.occurrences.oneOf[1].properties.by.oneOf[1],data:data53};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
for(const key14 in data53){
if(!(key14 === "param")){
const err170 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/from/occurrences/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/from/oneOf/1/properties/occurrences/oneOf/1/properties/by/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.from.oneOf[1].properties.occurrences.oneOf[1].properties.by.oneOf[1],data:data53};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data53.param !== undefined){
let data54 = data53.param;
if(typeof data54 === "string"){
if(func2(data54) < 1){
const err171 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/from/occurrences/by/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/from/oneOf/1/properties/occurrences/oneOf/1/properties/by/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.from.oneOf[1].properties.occurrences.oneOf[1].properties.by.oneOf[1].properties.param,data:data54};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
else {
const err172 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/from/occurrences/by/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/from/oneOf/1/properties/occurrences/oneOf/1/properties/by/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.from.oneOf[1].properties.occurrences.oneOf[1].properties.by.oneOf[1].properties.param.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.from.oneOf[1].properties.occurrences.oneOf[1].properties.by.oneOf[1].properties.param,data:data54};
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
const err173 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/from/occurrences/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/from/oneOf/1/properties/occurrences/oneOf/1/properties/by/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.from.oneOf[1].properties.occurrences.oneOf[1].properties.by.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.from.oneOf[1].properties.occurrences.oneOf[1].properties.by.oneOf[1],data:data53};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
var _valid12 = _errs170 === errors;
if(_valid12 && valid38){
valid38 = false;
passing12 = [passing12, 1];
}
else {
if(_valid12){
valid38 = true;
passing12 = 1;
}
}
if(!valid38){
const err174 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/from/occurrences/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/from/oneOf/1/properties/occurrences/oneOf/1/properties/by/oneOf",keyword:"oneOf",params:{passingSchemas: passing12},schema:schema31.properties.rows.items.properties.rules.items.properties.from.oneOf[1].properties.occurrences.oneOf[1].properties.by.oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.from.oneOf[1].properties.occurrences.oneOf[1].properties.by,data:data53};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
else {
errors = _errs167;
if(vErrors !== null){
if(_errs167){
vErrors.length = _errs167;
}
else {
vErrors = null;
}
}
}
}
if(data50.part !== undefined){
let data55 = data50.part;
if(typeof data55 === "string"){
if(func2(data55) < 1){
const err175 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/from/occurrences/part",schemaPath:"#/properties/rows/items/properties/rules/items/properties/from/oneOf/1/properties/occurrences/oneOf/1/properties/part/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.from.oneOf[1].properties.occurrences.oneOf[1].properties.part,data:data55};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
else {
const err176 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/from/occurrences/part",schemaPath:"#/properties/rows/items/properties/rules/items/properties/from/oneOf/1/properties/occurrences/oneOf/1/properties/part/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.from.oneOf[1].properties.occurrences.oneOf[1].properties.part.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.from.oneOf[1].properties.occurrences.oneOf[1].properties.part,data:data55};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
}
else {
const err177 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/from/occurrences",schemaPath:"#/properties/rows/items/properties/rules/items/properties/from/oneOf/1/properties/occurrences/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.from.oneOf[1].properties.occurrences.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.from.oneOf[1].properties.occurrences.oneOf[1],data:data50};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
var _valid11 = _errs161 === errors;
if(_valid11 && valid34){
valid34 = false;
passing11 = [passing11, 1];
}
else {
if(_valid11){
valid34 = true;
passing11 = 1;
}
}
if(!valid34){
const err178 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/from/occurrences",schemaPath:"#/properties/rows/items/properties/rules/items/properties/from/oneOf/1/properties/occurrences/oneOf",keyword:"oneOf",params:{passingSchemas: passing11},schema:schema31.properties.rows.items.properties.rules.items.properties.from.oneOf[1].properties.occurrences.oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.from.oneOf[1].properties.occurrences,data:data50};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
else {
errors = _errs156;
if(vErrors !== null){
if(_errs156){
vErrors.length = _errs156;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err179 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/from",schemaPath:"#/properties/rows/items/properties/rules/items/properties/from/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.from.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.from.oneOf[1],data:data47};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
var _valid10 = _errs152 === errors;
if(_valid10 && valid29){
valid29 = false;
passing10 = [passing10, 1];
}
else {
if(_valid10){
valid29 = true;
passing10 = 1;
if(props6 !== true){
props6 = true;
}
}
const _errs177 = errors;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.findings === undefined){
const err180 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/from",schemaPath:"#/properties/rows/items/properties/rules/items/properties/from/oneOf/2/required",keyword:"required",params:{missingProperty: "findings"},schema:schema31.properties.rows.items.properties.rules.items.properties.from.oneOf[2].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.from.oneOf[2],data:data47};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
for(const key15 in data47){
if(!(key15 === "findings")){
const err181 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/from",schemaPath:"#/properties/rows/items/properties/rules/items/properties/from/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.from.oneOf[2],data:data47};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data47.findings !== undefined){
let data56 = data47.findings;
if("row" !== data56){
const err182 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/from/findings",schemaPath:"#/properties/rows/items/properties/rules/items/properties/from/oneOf/2/properties/findings/const",keyword:"const",params:{allowedValue: "row"},schema:"row",parentSchema:schema31.properties.rows.items.properties.rules.items.properties.from.oneOf[2].properties.findings,data:data56};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
}
else {
const err183 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/from",schemaPath:"#/properties/rows/items/properties/rules/items/properties/from/oneOf/2/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.from.oneOf[2].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.from.oneOf[2],data:data47};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
var _valid10 = _errs177 === errors;
if(_valid10 && valid29){
valid29 = false;
passing10 = [passing10, 2];
}
else {
if(_valid10){
valid29 = true;
passing10 = 2;
if(props6 !== true){
props6 = true;
}
}
}
}
if(!valid29){
const err184 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/from",schemaPath:"#/properties/rows/items/properties/rules/items/properties/from/oneOf",keyword:"oneOf",params:{passingSchemas: passing10},schema:schema31.properties.rows.items.properties.rules.items.properties.from.oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.from,data:data47};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
else {
errors = _errs144;
if(vErrors !== null){
if(_errs144){
vErrors.length = _errs144;
}
else {
vErrors = null;
}
}
}
}
if(data42.where !== undefined){
let data57 = data42.where;
const _errs182 = errors;
let valid41 = false;
let passing13 = null;
const _errs183 = errors;
if(typeof data57 === "string"){
if(func2(data57) < 1){
const err185 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/where",schemaPath:"#/properties/rows/items/properties/rules/items/properties/where/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.where.oneOf[0],data:data57};
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
const err186 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/where",schemaPath:"#/properties/rows/items/properties/rules/items/properties/where/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.where.oneOf[0].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.where.oneOf[0],data:data57};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
var _valid13 = _errs183 === errors;
if(_valid13){
valid41 = true;
passing13 = 0;
}
const _errs185 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
if(data57.param === undefined){
const err187 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/where",schemaPath:"#/properties/rows/items/properties/rules/items/properties/where/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rows.items.properties.rules.items.properties.where.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.where.oneOf[1],data:data57};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
for(const key16 in data57){
if(!(((key16 === "param") || (key16 === "by")) || (key16 === "part"))){
const err188 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/where",schemaPath:"#/properties/rows/items/properties/rules/items/properties/where/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.where.oneOf[1],data:data57};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data57.param !== undefined){
let data58 = data57.param;
if(typeof data58 === "string"){
if(func2(data58) < 1){
const err189 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/where/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/where/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.where.oneOf[1].properties.param,data:data58};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
else {
const err190 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/where/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/where/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.where.oneOf[1].properties.param.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.where.oneOf[1].properties.param,data:data58};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data57.by !== undefined){
let data59 = data57.by;
const _errs191 = errors;
let valid43 = false;
let passing14 = null;
const _errs192 = errors;
if(typeof data59 === "string"){
if(func2(data59) < 1){
const err191 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/where/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/where/oneOf/1/properties/by/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.where.oneOf[1].properties.by.oneOf[0],data:data59};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
else {
const err192 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/where/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/where/oneOf/1/properties/by/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.where.oneOf[1].properties.by.oneOf[0].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.where.oneOf[1].properties.by.oneOf[0],data:data59};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
var _valid14 = _errs192 === errors;
if(_valid14){
valid43 = true;
passing14 = 0;
}
const _errs194 = errors;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
if(data59.param === undefined){
const err193 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/where/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/where/oneOf/1/properties/by/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rows.items.properties.rules.items.properties.where.oneOf[1].properties.by.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.where.oneOf[1].properties.by.oneOf[1],data:data59};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
for(const key17 in data59){
if(!(key17 === "param")){
const err194 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/where/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/where/oneOf/1/properties/by/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.where.oneOf[1].properties.by.oneOf[1],data:data59};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data59.param !== undefined){
let data60 = data59.param;
if(typeof data60 === "string"){
if(func2(data60) < 1){
const err195 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/where/by/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/where/oneOf/1/properties/by/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.where.oneOf[1].properties.by.oneOf[1].properties.param,data:data60};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
else {
const err196 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/where/by/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/where/oneOf/1/properties/by/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.where.oneOf[1].properties.by.oneOf[1].properties.param.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.where.oneOf[1].properties.by.oneOf[1].properties.param,data:data60};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
}
else {
const err197 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/where/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/where/oneOf/1/properties/by/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.where.oneOf[1].properties.by.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.where.oneOf[1].properties.by.oneOf[1],data:data59};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
var _valid14 = _errs194 === errors;
if(_valid14 && valid43){
valid43 = false;
passing14 = [passing14, 1];
}
else {
if(_valid14){
valid43 = true;
passing14 = 1;
}
}
if(!valid43){
const err198 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/where/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/where/oneOf/1/properties/by/oneOf",keyword:"oneOf",params:{passingSchemas: passing14},schema:schema31.properties.rows.items.properties.rules.items.properties.where.oneOf[1].properties.by.oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.where.oneOf[1].properties.by,data:data59};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
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
if(data57.part !== undefined){
let data61 = data57.part;
if(typeof data61 === "string"){
if(func2(data61) < 1){
const err199 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/where/part",schemaPath:"#/properties/rows/items/properties/rules/items/properties/where/oneOf/1/properties/part/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.where.oneOf[1].properties.part,data:data61};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
else {
const err200 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/where/part",schemaPath:"#/properties/rows/items/properties/rules/items/properties/where/oneOf/1/properties/part/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.where.oneOf[1].properties.part.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.where.oneOf[1].properties.part,data:data61};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
}
else {
const err201 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/where",schemaPath:"#/properties/rows/items/properties/rules/items/properties/where/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.where.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.where.oneOf[1],data:data57};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
var _valid13 = _errs185 === errors;
if(_valid13 && valid41){
valid41 = false;
passing13 = [passing13, 1];
}
else {
if(_valid13){
valid41 = true;
passing13 = 1;
}
}
if(!valid41){
const err202 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/where",schemaPath:"#/properties/rows/items/properties/rules/items/properties/where/oneOf",keyword:"oneOf",params:{passingSchemas: passing13},schema:schema31.properties.rows.items.properties.rules.items.properties.where.oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.where,data:data57};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
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
if(data42.unless !== undefined){
let data62 = data42.unless;
const _errs202 = errors;
let valid45 = false;
let passing15 = null;
const _errs203 = errors;
if(typeof data62 === "string"){
if(func2(data62) < 1){
const err203 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/unless",schemaPath:"#/properties/rows/items/properties/rules/items/properties/unless/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.unless.oneOf[0],data:data62};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
else {
const err204 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/unless",schemaPath:"#/properties/rows/items/properties/rules/items/properties/unless/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.unless.oneOf[0].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.unless.oneOf[0],data:data62};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
var _valid15 = _errs203 === errors;
if(_valid15){
valid45 = true;
passing15 = 0;
}
const _errs205 = errors;
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
if(data62.param === undefined){
const err205 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/unless",schemaPath:"#/properties/rows/items/properties/rules/items/properties/unless/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rows.items.properties.rules.items.properties.unless.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.unless.oneOf[1],data:data62};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
for(const key18 in data62){
if(!(((key18 === "param") || (key18 === "by")) || (key18 === "part"))){
const err206 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/unless",schemaPath:"#/properties/rows/items/properties/rules/items/properties/unless/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.unless.oneOf[1],data:data62};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data62.param !== undefined){
let data63 = data62.param;
if(typeof data63 === "string"){
if(func2(data63) < 1){
const err207 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/unless/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/unless/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.unless.oneOf[1].properties.param,data:data63};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
else {
const err208 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/unless/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/unless/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.unless.oneOf[1].properties.param.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.unless.oneOf[1].properties.param,data:data63};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data62.by !== undefined){
let data64 = data62.by;
const _errs211 = errors;
let valid47 = false;
let passing16 = null;
const _errs212 = errors;
if(typeof data64 === "string"){
if(func2(data64) < 1){
const err209 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/unless/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/unless/oneOf/1/properties/by/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.unless.oneOf[1].properties.by.oneOf[0],data:data64};
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
const err210 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/unless/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/unless/oneOf/1/properties/by/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.unless.oneOf[1].properties.by.oneOf[0].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.unless.oneOf[1].properties.by.oneOf[0],data:data64};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
var _valid16 = _errs212 === errors;
if(_valid16){
valid47 = true;
passing16 = 0;
}
const _errs214 = errors;
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
if(data64.param === undefined){
const err211 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/unless/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/unless/oneOf/1/properties/by/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rows.items.properties.rules.items.properties.unless.oneOf[1].properties.by.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.unless.oneOf[1].properties.by.oneOf[1],data:data64};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
for(const key19 in data64){
if(!(key19 === "param")){
const err212 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/unless/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/unless/oneOf/1/properties/by/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.unless.oneOf[1].properties.by.oneOf[1],data:data64};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data64.param !== undefined){
let data65 = data64.param;
if(typeof data65 === "string"){
if(func2(data65) < 1){
const err213 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/unless/by/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/unless/oneOf/1/properties/by/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.unless.oneOf[1].properties.by.oneOf[1].properties.param,data:data65};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
else {
const err214 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/unless/by/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/unless/oneOf/1/properties/by/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.unless.oneOf[1].properties.by.oneOf[1].properties.param.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.unless.oneOf[1].properties.by.oneOf[1].properties.param,data:data65};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
}
else {
const err215 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/unless/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/unless/oneOf/1/properties/by/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.unless.oneOf[1].properties.by.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.unless.oneOf[1].properties.by.oneOf[1],data:data64};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
var _valid16 = _errs214 === errors;
if(_valid16 && valid47){
valid47 = false;
passing16 = [passing16, 1];
}
else {
if(_valid16){
valid47 = true;
passing16 = 1;
}
}
if(!valid47){
const err216 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/unless/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/unless/oneOf/1/properties/by/oneOf",keyword:"oneOf",params:{passingSchemas: passing16},schema:schema31.properties.rows.items.properties.rules.items.properties.unless.oneOf[1].properties.by.oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.unless.oneOf[1].properties.by,data:data64};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
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
if(data62.part !== undefined){
let data66 = data62.part;
if(typeof data66 === "string"){
if(func2(data66) < 1){
const err217 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/unless/part",schemaPath:"#/properties/rows/items/properties/rules/items/properties/unless/oneOf/1/properties/part/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.unless.oneOf[1].properties.part,data:data66};
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
const err218 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/unless/part",schemaPath:"#/properties/rows/items/properties/rules/items/properties/unless/oneOf/1/properties/part/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.unless.oneOf[1].properties.part.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.unless.oneOf[1].properties.part,data:data66};
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
const err219 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/unless",schemaPath:"#/properties/rows/items/properties/rules/items/properties/unless/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.unless.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.unless.oneOf[1],data:data62};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
var _valid15 = _errs205 === errors;
if(_valid15 && valid45){
valid45 = false;
passing15 = [passing15, 1];
}
else {
if(_valid15){
valid45 = true;
passing15 = 1;
}
}
if(!valid45){
const err220 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/unless",schemaPath:"#/properties/rows/items/properties/rules/items/properties/unless/oneOf",keyword:"oneOf",params:{passingSchemas: passing15},schema:schema31.properties.rows.items.properties.rules.items.properties.unless.oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.unless,data:data62};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
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
if(data42.count !== undefined){
let data67 = data42.count;
const _errs222 = errors;
let valid49 = false;
let passing17 = null;
const _errs223 = errors;
const _errs224 = errors;
let valid50 = false;
let passing18 = null;
const _errs225 = errors;
if(!(((typeof data67 == "number") && (!(data67 % 1) && !isNaN(data67))) && (isFinite(data67)))){
const err221 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/count",schemaPath:"#/properties/rows/items/properties/rules/items/properties/count/oneOf/0/oneOf/0/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.rows.items.properties.rules.items.properties.count.oneOf[0].oneOf[0].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.count.oneOf[0].oneOf[0],data:data67};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
var _valid18 = _errs225 === errors;
if(_valid18){
valid50 = true;
passing18 = 0;
}
const _errs227 = errors;
if(typeof data67 === "string"){
if(!pattern6.test(data67)){
const err222 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/count",schemaPath:"#/properties/rows/items/properties/rules/items/properties/count/oneOf/0/oneOf/1/pattern",keyword:"pattern",params:{pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"},schema:"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$",parentSchema:schema31.properties.rows.items.properties.rules.items.properties.count.oneOf[0].oneOf[1],data:data67};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
else {
const err223 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/count",schemaPath:"#/properties/rows/items/properties/rules/items/properties/count/oneOf/0/oneOf/1/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.count.oneOf[0].oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.count.oneOf[0].oneOf[1],data:data67};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
var _valid18 = _errs227 === errors;
if(_valid18 && valid50){
valid50 = false;
passing18 = [passing18, 1];
}
else {
if(_valid18){
valid50 = true;
passing18 = 1;
}
}
if(!valid50){
const err224 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/count",schemaPath:"#/properties/rows/items/properties/rules/items/properties/count/oneOf/0/oneOf",keyword:"oneOf",params:{passingSchemas: passing18},schema:schema31.properties.rows.items.properties.rules.items.properties.count.oneOf[0].oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.count.oneOf[0],data:data67};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
else {
errors = _errs224;
if(vErrors !== null){
if(_errs224){
vErrors.length = _errs224;
}
else {
vErrors = null;
}
}
}
var _valid17 = _errs223 === errors;
if(_valid17){
valid49 = true;
passing17 = 0;
}
const _errs229 = errors;
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if(data67.param === undefined){
const err225 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/count",schemaPath:"#/properties/rows/items/properties/rules/items/properties/count/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rows.items.properties.rules.items.properties.count.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.count.oneOf[1],data:data67};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
for(const key20 in data67){
if(!(((key20 === "param") || (key20 === "by")) || (key20 === "part"))){
const err226 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/count",schemaPath:"#/properties/rows/items/properties/rules/items/properties/count/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.count.oneOf[1],data:data67};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data67.param !== undefined){
let data68 = data67.param;
if(typeof data68 === "string"){
if(func2(data68) < 1){
const err227 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/count/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/count/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.count.oneOf[1].properties.param,data:data68};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
else {
const err228 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/count/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/count/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.count.oneOf[1].properties.param.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.count.oneOf[1].properties.param,data:data68};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data67.by !== undefined){
let data69 = data67.by;
const _errs235 = errors;
let valid52 = false;
let passing19 = null;
const _errs236 = errors;
if(typeof data69 === "string"){
if(func2(data69) < 1){
const err229 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/count/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/count/oneOf/1/properties/by/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.count.oneOf[1].properties.by.oneOf[0],data:data69};
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
const err230 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/count/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/count/oneOf/1/properties/by/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.count.oneOf[1].properties.by.oneOf[0].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.count.oneOf[1].properties.by.oneOf[0],data:data69};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
var _valid19 = _errs236 === errors;
if(_valid19){
valid52 = true;
passing19 = 0;
}
const _errs238 = errors;
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if(data69.param === undefined){
const err231 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/count/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/count/oneOf/1/properties/by/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rows.items.properties.rules.items.properties.count.oneOf[1].properties.by.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.count.oneOf[1].properties.by.oneOf[1],data:data69};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
for(const key21 in data69){
if(!(key21 === "param")){
const err232 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/count/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/count/oneOf/1/properties/by/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.count.oneOf[1].properties.by.oneOf[1],data:data69};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data69.param !== undefined){
let data70 = data69.param;
if(typeof data70 === "string"){
if(func2(data70) < 1){
const err233 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/count/by/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/count/oneOf/1/properties/by/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.count.oneOf[1].properties.by.oneOf[1].properties.param,data:data70};
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
const err234 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/count/by/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/count/oneOf/1/properties/by/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.count.oneOf[1].properties.by.oneOf[1].properties.param.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.count.oneOf[1].properties.by.oneOf[1].properties.param,data:data70};
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
const err235 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/count/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/count/oneOf/1/properties/by/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.count.oneOf[1].properties.by.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.count.oneOf[1].properties.by.oneOf[1],data:data69};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
var _valid19 = _errs238 === errors;
if(_valid19 && valid52){
valid52 = false;
passing19 = [passing19, 1];
}
else {
if(_valid19){
valid52 = true;
passing19 = 1;
}
}
if(!valid52){
const err236 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/count/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/count/oneOf/1/properties/by/oneOf",keyword:"oneOf",params:{passingSchemas: passing19},schema:schema31.properties.rows.items.properties.rules.items.properties.count.oneOf[1].properties.by.oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.count.oneOf[1].properties.by,data:data69};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
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
if(data67.part !== undefined){
let data71 = data67.part;
if(typeof data71 === "string"){
if(func2(data71) < 1){
const err237 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/count/part",schemaPath:"#/properties/rows/items/properties/rules/items/properties/count/oneOf/1/properties/part/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.count.oneOf[1].properties.part,data:data71};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
else {
const err238 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/count/part",schemaPath:"#/properties/rows/items/properties/rules/items/properties/count/oneOf/1/properties/part/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.count.oneOf[1].properties.part.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.count.oneOf[1].properties.part,data:data71};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
}
else {
const err239 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/count",schemaPath:"#/properties/rows/items/properties/rules/items/properties/count/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.count.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.count.oneOf[1],data:data67};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
var _valid17 = _errs229 === errors;
if(_valid17 && valid49){
valid49 = false;
passing17 = [passing17, 1];
}
else {
if(_valid17){
valid49 = true;
passing17 = 1;
var props14 = true;
}
const _errs245 = errors;
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if(data67.field === undefined){
const err240 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/count",schemaPath:"#/properties/rows/items/properties/rules/items/properties/count/oneOf/2/required",keyword:"required",params:{missingProperty: "field"},schema:schema31.properties.rows.items.properties.rules.items.properties.count.oneOf[2].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.count.oneOf[2],data:data67};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
for(const key22 in data67){
if(!((key22 === "field") || (key22 === "where"))){
const err241 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/count",schemaPath:"#/properties/rows/items/properties/rules/items/properties/count/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.count.oneOf[2],data:data67};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
if(data67.field !== undefined){
let data72 = data67.field;
if(typeof data72 === "string"){
if(func2(data72) < 1){
const err242 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/count/field",schemaPath:"#/properties/rows/items/properties/rules/items/properties/count/oneOf/2/properties/field/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.count.oneOf[2].properties.field,data:data72};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
else {
const err243 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/count/field",schemaPath:"#/properties/rows/items/properties/rules/items/properties/count/oneOf/2/properties/field/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.count.oneOf[2].properties.field.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.count.oneOf[2].properties.field,data:data72};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
if(data67.where !== undefined){
let data73 = data67.where;
if(typeof data73 === "string"){
if(func2(data73) < 1){
const err244 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/count/where",schemaPath:"#/properties/rows/items/properties/rules/items/properties/count/oneOf/2/properties/where/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.count.oneOf[2].properties.where,data:data73};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
else {
const err245 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/count/where",schemaPath:"#/properties/rows/items/properties/rules/items/properties/count/oneOf/2/properties/where/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.count.oneOf[2].properties.where.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.count.oneOf[2].properties.where,data:data73};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
}
else {
const err246 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/count",schemaPath:"#/properties/rows/items/properties/rules/items/properties/count/oneOf/2/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.count.oneOf[2].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.count.oneOf[2],data:data67};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
var _valid17 = _errs245 === errors;
if(_valid17 && valid49){
valid49 = false;
passing17 = [passing17, 2];
}
else {
if(_valid17){
valid49 = true;
passing17 = 2;
if(props14 !== true){
props14 = true;
}
}
}
}
if(!valid49){
const err247 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/count",schemaPath:"#/properties/rows/items/properties/rules/items/properties/count/oneOf",keyword:"oneOf",params:{passingSchemas: passing17},schema:schema31.properties.rows.items.properties.rules.items.properties.count.oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.count,data:data67};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
else {
errors = _errs222;
if(vErrors !== null){
if(_errs222){
vErrors.length = _errs222;
}
else {
vErrors = null;
}
}
}
}
if(data42.late !== undefined){
let data74 = data42.late;
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
if(data74.from === undefined){
const err248 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/required",keyword:"required",params:{missingProperty: "from"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late,data:data74};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
if(data74.to === undefined){
const err249 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/required",keyword:"required",params:{missingProperty: "to"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late,data:data74};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
if(data74.limit === undefined){
const err250 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/required",keyword:"required",params:{missingProperty: "limit"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late,data:data74};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
if(data74.each === undefined){
const err251 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/required",keyword:"required",params:{missingProperty: "each"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late,data:data74};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
for(const key23 in data74){
if(!((((((((key23 === "from") || (key23 === "to")) || (key23 === "limit")) || (key23 === "each")) || (key23 === "unit")) || (key23 === "partial")) || (key23 === "exclude")) || (key23 === "instead"))){
const err252 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late,data:data74};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
if(data74.from !== undefined){
let data75 = data74.from;
const _errs256 = errors;
let valid56 = false;
let passing20 = null;
const _errs257 = errors;
if(typeof data75 === "string"){
if(func2(data75) < 1){
const err253 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/from",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/from/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.from.oneOf[0],data:data75};
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
const err254 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/from",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/from/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.from.oneOf[0].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.from.oneOf[0],data:data75};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
var _valid20 = _errs257 === errors;
if(_valid20){
valid56 = true;
passing20 = 0;
}
const _errs259 = errors;
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
if(data75.param === undefined){
const err255 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/from",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/from/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.from.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.from.oneOf[1],data:data75};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
for(const key24 in data75){
if(!(((key24 === "param") || (key24 === "by")) || (key24 === "part"))){
const err256 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/from",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/from/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.from.oneOf[1],data:data75};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
if(data75.param !== undefined){
let data76 = data75.param;
if(typeof data76 === "string"){
if(func2(data76) < 1){
const err257 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/from/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/from/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.from.oneOf[1].properties.param,data:data76};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
else {
const err258 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/from/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/from/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.from.oneOf[1].properties.param.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.from.oneOf[1].properties.param,data:data76};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
if(data75.by !== undefined){
let data77 = data75.by;
const _errs265 = errors;
let valid58 = false;
let passing21 = null;
const _errs266 = errors;
if(typeof data77 === "string"){
if(func2(data77) < 1){
const err259 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/from/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/from/oneOf/1/properties/by/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.from.oneOf[1].properties.by.oneOf[0],data:data77};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
else {
const err260 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/from/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/from/oneOf/1/properties/by/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.from.oneOf[1].properties.by.oneOf[0].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.from.oneOf[1].properties.by.oneOf[0],data:data77};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
var _valid21 = _errs266 === errors;
if(_valid21){
valid58 = true;
passing21 = 0;
}
const _errs268 = errors;
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
if(data77.param === undefined){
const err261 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/from/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/from/oneOf/1/properties/by/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.from.oneOf[1].properties.by.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.from.oneOf[1].properties.by.oneOf[1],data:data77};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
for(const key25 in data77){
if(!(key25 === "param")){
const err262 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/from/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/from/oneOf/1/properties/by/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.from.oneOf[1].properties.by.oneOf[1],data:data77};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
if(data77.param !== undefined){
let data78 = data77.param;
if(typeof data78 === "string"){
if(func2(data78) < 1){
const err263 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/from/by/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/from/oneOf/1/properties/by/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.from.oneOf[1].properties.by.oneOf[1].properties.param,data:data78};
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
const err264 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/from/by/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/from/oneOf/1/properties/by/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.from.oneOf[1].properties.by.oneOf[1].properties.param.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.from.oneOf[1].properties.by.oneOf[1].properties.param,data:data78};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
}
else {
const err265 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/from/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/from/oneOf/1/properties/by/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.from.oneOf[1].properties.by.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.from.oneOf[1].properties.by.oneOf[1],data:data77};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
var _valid21 = _errs268 === errors;
if(_valid21 && valid58){
valid58 = false;
passing21 = [passing21, 1];
}
else {
if(_valid21){
valid58 = true;
passing21 = 1;
}
}
if(!valid58){
const err266 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/from/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/from/oneOf/1/properties/by/oneOf",keyword:"oneOf",params:{passingSchemas: passing21},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.from.oneOf[1].properties.by.oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.from.oneOf[1].properties.by,data:data77};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
else {
errors = _errs265;
if(vErrors !== null){
if(_errs265){
vErrors.length = _errs265;
}
else {
vErrors = null;
}
}
}
}
if(data75.part !== undefined){
let data79 = data75.part;
if(typeof data79 === "string"){
if(func2(data79) < 1){
const err267 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/from/part",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/from/oneOf/1/properties/part/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.from.oneOf[1].properties.part,data:data79};
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
const err268 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/from/part",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/from/oneOf/1/properties/part/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.from.oneOf[1].properties.part.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.from.oneOf[1].properties.part,data:data79};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
}
else {
const err269 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/from",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/from/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.from.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.from.oneOf[1],data:data75};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
var _valid20 = _errs259 === errors;
if(_valid20 && valid56){
valid56 = false;
passing20 = [passing20, 1];
}
else {
if(_valid20){
valid56 = true;
passing20 = 1;
}
}
if(!valid56){
const err270 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/from",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/from/oneOf",keyword:"oneOf",params:{passingSchemas: passing20},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.from.oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.from,data:data75};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
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
if(data74.to !== undefined){
let data80 = data74.to;
const _errs276 = errors;
let valid60 = false;
let passing22 = null;
const _errs277 = errors;
if(typeof data80 === "string"){
if(func2(data80) < 1){
const err271 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/to",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/to/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.to.oneOf[0],data:data80};
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
const err272 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/to",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/to/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.to.oneOf[0].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.to.oneOf[0],data:data80};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
var _valid22 = _errs277 === errors;
if(_valid22){
valid60 = true;
passing22 = 0;
}
const _errs279 = errors;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
if(data80.param === undefined){
const err273 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/to",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/to/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.to.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.to.oneOf[1],data:data80};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
for(const key26 in data80){
if(!(((key26 === "param") || (key26 === "by")) || (key26 === "part"))){
const err274 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/to",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/to/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.to.oneOf[1],data:data80};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
if(data80.param !== undefined){
let data81 = data80.param;
if(typeof data81 === "string"){
if(func2(data81) < 1){
const err275 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/to/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/to/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.to.oneOf[1].properties.param,data:data81};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
else {
const err276 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/to/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/to/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.to.oneOf[1].properties.param.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.to.oneOf[1].properties.param,data:data81};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
if(data80.by !== undefined){
let data82 = data80.by;
const _errs285 = errors;
let valid62 = false;
let passing23 = null;
const _errs286 = errors;
if(typeof data82 === "string"){
if(func2(data82) < 1){
const err277 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/to/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/to/oneOf/1/properties/by/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.to.oneOf[1].properties.by.oneOf[0],data:data82};
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
const err278 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/to/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/to/oneOf/1/properties/by/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.to.oneOf[1].properties.by.oneOf[0].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.to.oneOf[1].properties.by.oneOf[0],data:data82};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
var _valid23 = _errs286 === errors;
if(_valid23){
valid62 = true;
passing23 = 0;
}
const _errs288 = errors;
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
if(data82.param === undefined){
const err279 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/to/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/to/oneOf/1/properties/by/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.to.oneOf[1].properties.by.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.to.oneOf[1].properties.by.oneOf[1],data:data82};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
for(const key27 in data82){
if(!(key27 === "param")){
const err280 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/to/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/to/oneOf/1/properties/by/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.to.oneOf[1].properties.by.oneOf[1],data:data82};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
if(data82.param !== undefined){
let data83 = data82.param;
if(typeof data83 === "string"){
if(func2(data83) < 1){
const err281 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/to/by/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/to/oneOf/1/properties/by/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.to.oneOf[1].properties.by.oneOf[1].properties.param,data:data83};
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
const err282 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/to/by/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/to/oneOf/1/properties/by/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.to.oneOf[1].properties.by.oneOf[1].properties.param.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.to.oneOf[1].properties.by.oneOf[1].properties.param,data:data83};
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
const err283 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/to/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/to/oneOf/1/properties/by/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.to.oneOf[1].properties.by.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.to.oneOf[1].properties.by.oneOf[1],data:data82};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
var _valid23 = _errs288 === errors;
if(_valid23 && valid62){
valid62 = false;
passing23 = [passing23, 1];
}
else {
if(_valid23){
valid62 = true;
passing23 = 1;
}
}
if(!valid62){
const err284 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/to/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/to/oneOf/1/properties/by/oneOf",keyword:"oneOf",params:{passingSchemas: passing23},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.to.oneOf[1].properties.by.oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.to.oneOf[1].properties.by,data:data82};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
else {
errors = _errs285;
if(vErrors !== null){
if(_errs285){
vErrors.length = _errs285;
}
else {
vErrors = null;
}
}
}
}
if(data80.part !== undefined){
let data84 = data80.part;
if(typeof data84 === "string"){
if(func2(data84) < 1){
const err285 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/to/part",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/to/oneOf/1/properties/part/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.to.oneOf[1].properties.part,data:data84};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
else {
const err286 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/to/part",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/to/oneOf/1/properties/part/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.to.oneOf[1].properties.part.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.to.oneOf[1].properties.part,data:data84};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
}
else {
const err287 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/to",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/to/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.to.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.to.oneOf[1],data:data80};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
var _valid22 = _errs279 === errors;
if(_valid22 && valid60){
valid60 = false;
passing22 = [passing22, 1];
}
else {
if(_valid22){
valid60 = true;
passing22 = 1;
}
}
if(!valid60){
const err288 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/to",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/to/oneOf",keyword:"oneOf",params:{passingSchemas: passing22},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.to.oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.to,data:data80};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
else {
errors = _errs276;
if(vErrors !== null){
if(_errs276){
vErrors.length = _errs276;
}
else {
vErrors = null;
}
}
}
}
if(data74.limit !== undefined){
let data85 = data74.limit;
const _errs296 = errors;
let valid64 = false;
let passing24 = null;
const _errs297 = errors;
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
for(const key28 in data85){
if(!((((((key28 === "hours") || (key28 === "office_hours")) || (key28 === "workdays")) || (key28 === "days")) || (key28 === "until")) || (key28 === "minutes"))){
const err289 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0],data:data85};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
if(data85.hours !== undefined){
let data86 = data85.hours;
const _errs301 = errors;
let valid66 = false;
let passing25 = null;
const _errs302 = errors;
if(!(((typeof data86 == "number") && (!(data86 % 1) && !isNaN(data86))) && (isFinite(data86)))){
const err290 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/hours",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/hours/oneOf/0/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.hours.oneOf[0].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.hours.oneOf[0],data:data86};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
if((typeof data86 == "number") && (isFinite(data86))){
if(data86 < 0 || isNaN(data86)){
const err291 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/hours",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/hours/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.hours.oneOf[0],data:data86};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
var _valid25 = _errs302 === errors;
if(_valid25){
valid66 = true;
passing25 = 0;
}
const _errs304 = errors;
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
if(data86.param === undefined){
const err292 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/hours",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/hours/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.hours.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.hours.oneOf[1],data:data86};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
for(const key29 in data86){
if(!(((key29 === "param") || (key29 === "by")) || (key29 === "part"))){
const err293 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/hours",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/hours/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.hours.oneOf[1],data:data86};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
if(data86.param !== undefined){
let data87 = data86.param;
if(typeof data87 === "string"){
if(func2(data87) < 1){
const err294 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/hours/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/hours/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.hours.oneOf[1].properties.param,data:data87};
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
const err295 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/hours/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/hours/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.hours.oneOf[1].properties.param.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.hours.oneOf[1].properties.param,data:data87};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
if(data86.by !== undefined){
let data88 = data86.by;
const _errs310 = errors;
let valid68 = false;
let passing26 = null;
const _errs311 = errors;
if(typeof data88 === "string"){
if(func2(data88) < 1){
const err296 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/hours/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/hours/oneOf/1/properties/by/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.hours.oneOf[1].properties.by.oneOf[0],data:data88};
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
const err297 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/hours/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/hours/oneOf/1/properties/by/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.hours.oneOf[1].properties.by.oneOf[0].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.hours.oneOf[1].properties.by.oneOf[0],data:data88};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
var _valid26 = _errs311 === errors;
if(_valid26){
valid68 = true;
passing26 = 0;
}
const _errs313 = errors;
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
if(data88.param === undefined){
const err298 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/hours/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/hours/oneOf/1/properties/by/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.hours.oneOf[1].properties.by.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.hours.oneOf[1].properties.by.oneOf[1],data:data88};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
for(const key30 in data88){
if(!(key30 === "param")){
const err299 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/hours/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/hours/oneOf/1/properties/by/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.hours.oneOf[1].properties.by.oneOf[1],data:data88};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
if(data88.param !== undefined){
let data89 = data88.param;
if(typeof data89 === "string"){
if(func2(data89) < 1){
const err300 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/hours/by/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/hours/oneOf/1/properties/by/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.hours.oneOf[1].properties.by.oneOf[1].properties.param,data:data89};
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
const err301 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/hours/by/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/hours/oneOf/1/properties/by/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.hours.oneOf[1].properties.by.oneOf[1].properties.param.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.hours.oneOf[1].properties.by.oneOf[1].properties.param,data:data89};
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
const err302 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/hours/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/hours/oneOf/1/properties/by/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.hours.oneOf[1].properties.by.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.hours.oneOf[1].properties.by.oneOf[1],data:data88};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
var _valid26 = _errs313 === errors;
if(_valid26 && valid68){
valid68 = false;
passing26 = [passing26, 1];
}
else {
if(_valid26){
valid68 = true;
passing26 = 1;
}
}
if(!valid68){
const err303 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/hours/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/hours/oneOf/1/properties/by/oneOf",keyword:"oneOf",params:{passingSchemas: passing26},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.hours.oneOf[1].properties.by.oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.hours.oneOf[1].properties.by,data:data88};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
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
if(data86.part !== undefined){
let data90 = data86.part;
if(typeof data90 === "string"){
if(func2(data90) < 1){
const err304 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/hours/part",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/hours/oneOf/1/properties/part/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.hours.oneOf[1].properties.part,data:data90};
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
const err305 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/hours/part",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/hours/oneOf/1/properties/part/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.hours.oneOf[1].properties.part.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.hours.oneOf[1].properties.part,data:data90};
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
const err306 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/hours",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/hours/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.hours.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.hours.oneOf[1],data:data86};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
var _valid25 = _errs304 === errors;
if(_valid25 && valid66){
valid66 = false;
passing25 = [passing25, 1];
}
else {
if(_valid25){
valid66 = true;
passing25 = 1;
}
}
if(!valid66){
const err307 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/hours",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/hours/oneOf",keyword:"oneOf",params:{passingSchemas: passing25},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.hours.oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.hours,data:data86};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
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
if(data85.office_hours !== undefined){
let data91 = data85.office_hours;
const _errs321 = errors;
let valid70 = false;
let passing27 = null;
const _errs322 = errors;
if(!(((typeof data91 == "number") && (!(data91 % 1) && !isNaN(data91))) && (isFinite(data91)))){
const err308 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/office_hours",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/office_hours/oneOf/0/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.office_hours.oneOf[0].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.office_hours.oneOf[0],data:data91};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
if((typeof data91 == "number") && (isFinite(data91))){
if(data91 < 1 || isNaN(data91)){
const err309 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/office_hours",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/office_hours/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.office_hours.oneOf[0],data:data91};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
var _valid27 = _errs322 === errors;
if(_valid27){
valid70 = true;
passing27 = 0;
}
const _errs324 = errors;
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
if(data91.param === undefined){
const err310 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/office_hours",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/office_hours/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.office_hours.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.office_hours.oneOf[1],data:data91};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
for(const key31 in data91){
if(!(((key31 === "param") || (key31 === "by")) || (key31 === "part"))){
const err311 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/office_hours",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/office_hours/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.office_hours.oneOf[1],data:data91};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
if(data91.param !== undefined){
let data92 = data91.param;
if(typeof data92 === "string"){
if(func2(data92) < 1){
const err312 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/office_hours/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/office_hours/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.office_hours.oneOf[1].properties.param,data:data92};
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
const err313 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/office_hours/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/office_hours/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.office_hours.oneOf[1].properties.param.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.office_hours.oneOf[1].properties.param,data:data92};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
if(data91.by !== undefined){
let data93 = data91.by;
const _errs330 = errors;
let valid72 = false;
let passing28 = null;
const _errs331 = errors;
if(typeof data93 === "string"){
if(func2(data93) < 1){
const err314 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/office_hours/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/office_hours/oneOf/1/properties/by/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.office_hours.oneOf[1].properties.by.oneOf[0],data:data93};
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
const err315 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/office_hours/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/office_hours/oneOf/1/properties/by/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.office_hours.oneOf[1].properties.by.oneOf[0].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.office_hours.oneOf[1].properties.by.oneOf[0],data:data93};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
var _valid28 = _errs331 === errors;
if(_valid28){
valid72 = true;
passing28 = 0;
}
const _errs333 = errors;
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
if(data93.param === undefined){
const err316 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/office_hours/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/office_hours/oneOf/1/properties/by/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.office_hours.oneOf[1].properties.by.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.office_hours.oneOf[1].properties.by.oneOf[1],data:data93};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
for(const key32 in data93){
if(!(key32 === "param")){
const err317 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/office_hours/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/office_hours/oneOf/1/properties/by/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.office_hours.oneOf[1].properties.by.oneOf[1],data:data93};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
if(data93.param !== undefined){
let data94 = data93.param;
if(typeof data94 === "string"){
if(func2(data94) < 1){
const err318 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/office_hours/by/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/office_hours/oneOf/1/properties/by/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.office_hours.oneOf[1].properties.by.oneOf[1].properties.param,data:data94};
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
const err319 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/office_hours/by/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/office_hours/oneOf/1/properties/by/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.office_hours.oneOf[1].properties.by.oneOf[1].properties.param.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.office_hours.oneOf[1].properties.by.oneOf[1].properties.param,data:data94};
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
const err320 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/office_hours/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/office_hours/oneOf/1/properties/by/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.office_hours.oneOf[1].properties.by.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.office_hours.oneOf[1].properties.by.oneOf[1],data:data93};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
var _valid28 = _errs333 === errors;
if(_valid28 && valid72){
valid72 = false;
passing28 = [passing28, 1];
}
else {
if(_valid28){
valid72 = true;
passing28 = 1;
}
}
if(!valid72){
const err321 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/office_hours/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/office_hours/oneOf/1/properties/by/oneOf",keyword:"oneOf",params:{passingSchemas: passing28},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.office_hours.oneOf[1].properties.by.oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.office_hours.oneOf[1].properties.by,data:data93};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
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
if(data91.part !== undefined){
let data95 = data91.part;
if(typeof data95 === "string"){
if(func2(data95) < 1){
const err322 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/office_hours/part",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/office_hours/oneOf/1/properties/part/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.office_hours.oneOf[1].properties.part,data:data95};
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
const err323 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/office_hours/part",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/office_hours/oneOf/1/properties/part/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.office_hours.oneOf[1].properties.part.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.office_hours.oneOf[1].properties.part,data:data95};
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
const err324 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/office_hours",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/office_hours/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.office_hours.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.office_hours.oneOf[1],data:data91};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
var _valid27 = _errs324 === errors;
if(_valid27 && valid70){
valid70 = false;
passing27 = [passing27, 1];
}
else {
if(_valid27){
valid70 = true;
passing27 = 1;
}
}
if(!valid70){
const err325 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/office_hours",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/office_hours/oneOf",keyword:"oneOf",params:{passingSchemas: passing27},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.office_hours.oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.office_hours,data:data91};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
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
if(data85.workdays !== undefined){
let data96 = data85.workdays;
const _errs341 = errors;
let valid74 = false;
let passing29 = null;
const _errs342 = errors;
if(!(((typeof data96 == "number") && (!(data96 % 1) && !isNaN(data96))) && (isFinite(data96)))){
const err326 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/workdays",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/workdays/oneOf/0/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.workdays.oneOf[0].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.workdays.oneOf[0],data:data96};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
if((typeof data96 == "number") && (isFinite(data96))){
if(data96 < 0 || isNaN(data96)){
const err327 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/workdays",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/workdays/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.workdays.oneOf[0],data:data96};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
var _valid29 = _errs342 === errors;
if(_valid29){
valid74 = true;
passing29 = 0;
}
const _errs344 = errors;
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
if(data96.param === undefined){
const err328 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/workdays",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/workdays/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.workdays.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.workdays.oneOf[1],data:data96};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
for(const key33 in data96){
if(!(((key33 === "param") || (key33 === "by")) || (key33 === "part"))){
const err329 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/workdays",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/workdays/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.workdays.oneOf[1],data:data96};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
if(data96.param !== undefined){
let data97 = data96.param;
if(typeof data97 === "string"){
if(func2(data97) < 1){
const err330 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/workdays/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/workdays/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.workdays.oneOf[1].properties.param,data:data97};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
else {
const err331 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/workdays/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/workdays/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.workdays.oneOf[1].properties.param.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.workdays.oneOf[1].properties.param,data:data97};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
if(data96.by !== undefined){
let data98 = data96.by;
const _errs350 = errors;
let valid76 = false;
let passing30 = null;
const _errs351 = errors;
if(typeof data98 === "string"){
if(func2(data98) < 1){
const err332 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/workdays/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/workdays/oneOf/1/properties/by/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.workdays.oneOf[1].properties.by.oneOf[0],data:data98};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
else {
const err333 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/workdays/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/workdays/oneOf/1/properties/by/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.workdays.oneOf[1].properties.by.oneOf[0].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.workdays.oneOf[1].properties.by.oneOf[0],data:data98};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
var _valid30 = _errs351 === errors;
if(_valid30){
valid76 = true;
passing30 = 0;
}
const _errs353 = errors;
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
if(data98.param === undefined){
const err334 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/workdays/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/workdays/oneOf/1/properties/by/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.workdays.oneOf[1].properties.by.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.workdays.oneOf[1].properties.by.oneOf[1],data:data98};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
for(const key34 in data98){
if(!(key34 === "param")){
const err335 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/workdays/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/workdays/oneOf/1/properties/by/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.workdays.oneOf[1].properties.by.oneOf[1],data:data98};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
if(data98.param !== undefined){
let data99 = data98.param;
if(typeof data99 === "string"){
if(func2(data99) < 1){
const err336 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/workdays/by/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/workdays/oneOf/1/properties/by/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.workdays.oneOf[1].properties.by.oneOf[1].properties.param,data:data99};
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
const err337 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/workdays/by/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/workdays/oneOf/1/properties/by/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.workdays.oneOf[1].properties.by.oneOf[1].properties.param.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.workdays.oneOf[1].properties.by.oneOf[1].properties.param,data:data99};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
}
else {
const err338 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/workdays/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/workdays/oneOf/1/properties/by/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.workdays.oneOf[1].properties.by.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.workdays.oneOf[1].properties.by.oneOf[1],data:data98};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
var _valid30 = _errs353 === errors;
if(_valid30 && valid76){
valid76 = false;
passing30 = [passing30, 1];
}
else {
if(_valid30){
valid76 = true;
passing30 = 1;
}
}
if(!valid76){
const err339 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/workdays/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/workdays/oneOf/1/properties/by/oneOf",keyword:"oneOf",params:{passingSchemas: passing30},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.workdays.oneOf[1].properties.by.oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.workdays.oneOf[1].properties.by,data:data98};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
else {
errors = _errs350;
if(vErrors !== null){
if(_errs350){
vErrors.length = _errs350;
}
else {
vErrors = null;
}
}
}
}
if(data96.part !== undefined){
let data100 = data96.part;
if(typeof data100 === "string"){
if(func2(data100) < 1){
const err340 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/workdays/part",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/workdays/oneOf/1/properties/part/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.workdays.oneOf[1].properties.part,data:data100};
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
const err341 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/workdays/part",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/workdays/oneOf/1/properties/part/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.workdays.oneOf[1].properties.part.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.workdays.oneOf[1].properties.part,data:data100};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
}
else {
const err342 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/workdays",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/workdays/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.workdays.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.workdays.oneOf[1],data:data96};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
var _valid29 = _errs344 === errors;
if(_valid29 && valid74){
valid74 = false;
passing29 = [passing29, 1];
}
else {
if(_valid29){
valid74 = true;
passing29 = 1;
}
}
if(!valid74){
const err343 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/workdays",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/workdays/oneOf",keyword:"oneOf",params:{passingSchemas: passing29},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.workdays.oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.workdays,data:data96};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
else {
errors = _errs341;
if(vErrors !== null){
if(_errs341){
vErrors.length = _errs341;
}
else {
vErrors = null;
}
}
}
}
if(data85.days !== undefined){
let data101 = data85.days;
const _errs361 = errors;
let valid78 = false;
let passing31 = null;
const _errs362 = errors;
if(!(((typeof data101 == "number") && (!(data101 % 1) && !isNaN(data101))) && (isFinite(data101)))){
const err344 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/days",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/days/oneOf/0/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.days.oneOf[0].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.days.oneOf[0],data:data101};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
if((typeof data101 == "number") && (isFinite(data101))){
if(data101 < 0 || isNaN(data101)){
const err345 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/days",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/days/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.days.oneOf[0],data:data101};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
var _valid31 = _errs362 === errors;
if(_valid31){
valid78 = true;
passing31 = 0;
}
const _errs364 = errors;
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
if(data101.param === undefined){
const err346 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/days",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/days/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.days.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.days.oneOf[1],data:data101};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
for(const key35 in data101){
if(!(((key35 === "param") || (key35 === "by")) || (key35 === "part"))){
const err347 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/days",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/days/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.days.oneOf[1],data:data101};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
if(data101.param !== undefined){
let data102 = data101.param;
if(typeof data102 === "string"){
if(func2(data102) < 1){
const err348 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/days/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/days/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.days.oneOf[1].properties.param,data:data102};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
else {
const err349 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/days/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/days/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.days.oneOf[1].properties.param.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.days.oneOf[1].properties.param,data:data102};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
if(data101.by !== undefined){
let data103 = data101.by;
const _errs370 = errors;
let valid80 = false;
let passing32 = null;
const _errs371 = errors;
if(typeof data103 === "string"){
if(func2(data103) < 1){
const err350 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/days/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/days/oneOf/1/properties/by/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.days.oneOf[1].properties.by.oneOf[0],data:data103};
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
const err351 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/days/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/days/oneOf/1/properties/by/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.days.oneOf[1].properties.by.oneOf[0].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.days.oneOf[1].properties.by.oneOf[0],data:data103};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
var _valid32 = _errs371 === errors;
if(_valid32){
valid80 = true;
passing32 = 0;
}
const _errs373 = errors;
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
if(data103.param === undefined){
const err352 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/days/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/days/oneOf/1/properties/by/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.days.oneOf[1].properties.by.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.days.oneOf[1].properties.by.oneOf[1],data:data103};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
for(const key36 in data103){
if(!(key36 === "param")){
const err353 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/days/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/days/oneOf/1/properties/by/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.days.oneOf[1].properties.by.oneOf[1],data:data103};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
if(data103.param !== undefined){
let data104 = data103.param;
if(typeof data104 === "string"){
if(func2(data104) < 1){
const err354 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/days/by/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/days/oneOf/1/properties/by/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.days.oneOf[1].properties.by.oneOf[1].properties.param,data:data104};
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
const err355 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/days/by/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/days/oneOf/1/properties/by/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.days.oneOf[1].properties.by.oneOf[1].properties.param.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.days.oneOf[1].properties.by.oneOf[1].properties.param,data:data104};
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
const err356 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/days/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/days/oneOf/1/properties/by/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.days.oneOf[1].properties.by.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.days.oneOf[1].properties.by.oneOf[1],data:data103};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
var _valid32 = _errs373 === errors;
if(_valid32 && valid80){
valid80 = false;
passing32 = [passing32, 1];
}
else {
if(_valid32){
valid80 = true;
passing32 = 1;
}
}
if(!valid80){
const err357 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/days/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/days/oneOf/1/properties/by/oneOf",keyword:"oneOf",params:{passingSchemas: passing32},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.days.oneOf[1].properties.by.oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.days.oneOf[1].properties.by,data:data103};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
else {
errors = _errs370;
if(vErrors !== null){
if(_errs370){
vErrors.length = _errs370;
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
const err358 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/days/part",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/days/oneOf/1/properties/part/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.days.oneOf[1].properties.part,data:data105};
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
const err359 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/days/part",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/days/oneOf/1/properties/part/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.days.oneOf[1].properties.part.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.days.oneOf[1].properties.part,data:data105};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
}
else {
const err360 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/days",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/days/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.days.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.days.oneOf[1],data:data101};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
var _valid31 = _errs364 === errors;
if(_valid31 && valid78){
valid78 = false;
passing31 = [passing31, 1];
}
else {
if(_valid31){
valid78 = true;
passing31 = 1;
}
}
if(!valid78){
const err361 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/days",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/days/oneOf",keyword:"oneOf",params:{passingSchemas: passing31},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.days.oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.days,data:data101};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
else {
errors = _errs361;
if(vErrors !== null){
if(_errs361){
vErrors.length = _errs361;
}
else {
vErrors = null;
}
}
}
}
if(data85.until !== undefined){
let data106 = data85.until;
if(typeof data106 === "string"){
if(func2(data106) < 1){
const err362 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/until",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/until/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.until,data:data106};
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
const err363 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/until",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/until/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.until.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.until,data:data106};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
if(data85.minutes !== undefined){
let data107 = data85.minutes;
const _errs383 = errors;
let valid82 = false;
let passing33 = null;
const _errs384 = errors;
if(!(((typeof data107 == "number") && (!(data107 % 1) && !isNaN(data107))) && (isFinite(data107)))){
const err364 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/minutes",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/minutes/oneOf/0/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.minutes.oneOf[0].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.minutes.oneOf[0],data:data107};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
if((typeof data107 == "number") && (isFinite(data107))){
if(data107 < 0 || isNaN(data107)){
const err365 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/minutes",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/minutes/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.minutes.oneOf[0],data:data107};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
var _valid33 = _errs384 === errors;
if(_valid33){
valid82 = true;
passing33 = 0;
}
const _errs386 = errors;
if(data107 && typeof data107 == "object" && !Array.isArray(data107)){
if(data107.param === undefined){
const err366 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/minutes",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/minutes/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.minutes.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.minutes.oneOf[1],data:data107};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
for(const key37 in data107){
if(!(((key37 === "param") || (key37 === "by")) || (key37 === "part"))){
const err367 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/minutes",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/minutes/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.minutes.oneOf[1],data:data107};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
if(data107.param !== undefined){
let data108 = data107.param;
if(typeof data108 === "string"){
if(func2(data108) < 1){
const err368 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/minutes/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/minutes/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.minutes.oneOf[1].properties.param,data:data108};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
}
else {
const err369 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/minutes/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/minutes/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.minutes.oneOf[1].properties.param.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.minutes.oneOf[1].properties.param,data:data108};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
}
if(data107.by !== undefined){
let data109 = data107.by;
const _errs392 = errors;
let valid84 = false;
let passing34 = null;
const _errs393 = errors;
if(typeof data109 === "string"){
if(func2(data109) < 1){
const err370 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/minutes/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/minutes/oneOf/1/properties/by/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.minutes.oneOf[1].properties.by.oneOf[0],data:data109};
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
const err371 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/minutes/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/minutes/oneOf/1/properties/by/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.minutes.oneOf[1].properties.by.oneOf[0].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.minutes.oneOf[1].properties.by.oneOf[0],data:data109};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
var _valid34 = _errs393 === errors;
if(_valid34){
valid84 = true;
passing34 = 0;
}
const _errs395 = errors;
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
if(data109.param === undefined){
const err372 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/minutes/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/minutes/oneOf/1/properties/by/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.minutes.oneOf[1].properties.by.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.minutes.oneOf[1].properties.by.oneOf[1],data:data109};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
for(const key38 in data109){
if(!(key38 === "param")){
const err373 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/minutes/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/minutes/oneOf/1/properties/by/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.minutes.oneOf[1].properties.by.oneOf[1],data:data109};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
}
if(data109.param !== undefined){
let data110 = data109.param;
if(typeof data110 === "string"){
if(func2(data110) < 1){
const err374 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/minutes/by/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/minutes/oneOf/1/properties/by/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.minutes.oneOf[1].properties.by.oneOf[1].properties.param,data:data110};
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
const err375 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/minutes/by/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/minutes/oneOf/1/properties/by/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.minutes.oneOf[1].properties.by.oneOf[1].properties.param.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.minutes.oneOf[1].properties.by.oneOf[1].properties.param,data:data110};
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
const err376 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/minutes/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/minutes/oneOf/1/properties/by/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.minutes.oneOf[1].properties.by.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.minutes.oneOf[1].properties.by.oneOf[1],data:data109};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
var _valid34 = _errs395 === errors;
if(_valid34 && valid84){
valid84 = false;
passing34 = [passing34, 1];
}
else {
if(_valid34){
valid84 = true;
passing34 = 1;
}
}
if(!valid84){
const err377 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/minutes/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/minutes/oneOf/1/properties/by/oneOf",keyword:"oneOf",params:{passingSchemas: passing34},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.minutes.oneOf[1].properties.by.oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.minutes.oneOf[1].properties.by,data:data109};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
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
if(data107.part !== undefined){
let data111 = data107.part;
if(typeof data111 === "string"){
if(func2(data111) < 1){
const err378 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/minutes/part",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/minutes/oneOf/1/properties/part/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.minutes.oneOf[1].properties.part,data:data111};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
else {
const err379 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/minutes/part",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/minutes/oneOf/1/properties/part/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.minutes.oneOf[1].properties.part.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.minutes.oneOf[1].properties.part,data:data111};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
}
}
else {
const err380 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/minutes",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/minutes/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.minutes.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.minutes.oneOf[1],data:data107};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
var _valid33 = _errs386 === errors;
if(_valid33 && valid82){
valid82 = false;
passing33 = [passing33, 1];
}
else {
if(_valid33){
valid82 = true;
passing33 = 1;
}
}
if(!valid82){
const err381 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/minutes",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/minutes/oneOf",keyword:"oneOf",params:{passingSchemas: passing33},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.minutes.oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.minutes,data:data107};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
else {
errors = _errs383;
if(vErrors !== null){
if(_errs383){
vErrors.length = _errs383;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err382 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0],data:data85};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
var _valid24 = _errs297 === errors;
if(_valid24){
valid64 = true;
passing24 = 0;
var props29 = true;
}
const _errs402 = errors;
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
if(data85.param === undefined){
const err383 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[1],data:data85};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
for(const key39 in data85){
if(!(((key39 === "param") || (key39 === "by")) || (key39 === "part"))){
const err384 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[1],data:data85};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
}
if(data85.param !== undefined){
let data112 = data85.param;
if(typeof data112 === "string"){
if(func2(data112) < 1){
const err385 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[1].properties.param,data:data112};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
}
else {
const err386 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[1].properties.param.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[1].properties.param,data:data112};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
}
if(data85.by !== undefined){
let data113 = data85.by;
const _errs408 = errors;
let valid87 = false;
let passing35 = null;
const _errs409 = errors;
if(typeof data113 === "string"){
if(func2(data113) < 1){
const err387 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/1/properties/by/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[1].properties.by.oneOf[0],data:data113};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
}
else {
const err388 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/1/properties/by/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[1].properties.by.oneOf[0].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[1].properties.by.oneOf[0],data:data113};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
var _valid35 = _errs409 === errors;
if(_valid35){
valid87 = true;
passing35 = 0;
}
const _errs411 = errors;
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
if(data113.param === undefined){
const err389 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/1/properties/by/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[1].properties.by.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[1].properties.by.oneOf[1],data:data113};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
for(const key40 in data113){
if(!(key40 === "param")){
const err390 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/1/properties/by/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[1].properties.by.oneOf[1],data:data113};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
}
if(data113.param !== undefined){
let data114 = data113.param;
if(typeof data114 === "string"){
if(func2(data114) < 1){
const err391 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/by/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/1/properties/by/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[1].properties.by.oneOf[1].properties.param,data:data114};
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
const err392 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/by/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/1/properties/by/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[1].properties.by.oneOf[1].properties.param.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[1].properties.by.oneOf[1].properties.param,data:data114};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
}
}
else {
const err393 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/1/properties/by/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[1].properties.by.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[1].properties.by.oneOf[1],data:data113};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
var _valid35 = _errs411 === errors;
if(_valid35 && valid87){
valid87 = false;
passing35 = [passing35, 1];
}
else {
if(_valid35){
valid87 = true;
passing35 = 1;
}
}
if(!valid87){
const err394 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/1/properties/by/oneOf",keyword:"oneOf",params:{passingSchemas: passing35},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[1].properties.by.oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[1].properties.by,data:data113};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
else {
errors = _errs408;
if(vErrors !== null){
if(_errs408){
vErrors.length = _errs408;
}
else {
vErrors = null;
}
}
}
}
if(data85.part !== undefined){
let data115 = data85.part;
if(typeof data115 === "string"){
if(func2(data115) < 1){
const err395 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/part",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/1/properties/part/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[1].properties.part,data:data115};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
}
else {
const err396 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/part",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/1/properties/part/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[1].properties.part.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[1].properties.part,data:data115};
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
const err397 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[1],data:data85};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
var _valid24 = _errs402 === errors;
if(_valid24 && valid64){
valid64 = false;
passing24 = [passing24, 1];
}
else {
if(_valid24){
valid64 = true;
passing24 = 1;
if(props29 !== true){
props29 = true;
}
}
}
if(!valid64){
const err398 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf",keyword:"oneOf",params:{passingSchemas: passing24},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit,data:data85};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
else {
errors = _errs296;
if(vErrors !== null){
if(_errs296){
vErrors.length = _errs296;
}
else {
vErrors = null;
}
}
}
}
if(data74.each !== undefined){
let data116 = data74.each;
if(!((data116 === "once") || (data116 === "units"))){
const err399 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/each",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/each/enum",keyword:"enum",params:{allowedValues: schema31.properties.rows.items.properties.rules.items.properties.late.properties.each.enum},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.each.enum,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.each,data:data116};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
}
if(data74.unit !== undefined){
let data117 = data74.unit;
const _errs420 = errors;
let valid89 = false;
let passing36 = null;
const _errs421 = errors;
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
for(const key41 in data117){
if(!(((key41 === "hours") || (key41 === "workdays")) || (key41 === "days"))){
const err400 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0],data:data117};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
}
if(data117.hours !== undefined){
let data118 = data117.hours;
const _errs425 = errors;
let valid91 = false;
let passing37 = null;
const _errs426 = errors;
if(!(((typeof data118 == "number") && (!(data118 % 1) && !isNaN(data118))) && (isFinite(data118)))){
const err401 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/hours",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/hours/oneOf/0/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.hours.oneOf[0].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.hours.oneOf[0],data:data118};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
if((typeof data118 == "number") && (isFinite(data118))){
if(data118 < 1 || isNaN(data118)){
const err402 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/hours",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/hours/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.hours.oneOf[0],data:data118};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
}
var _valid37 = _errs426 === errors;
if(_valid37){
valid91 = true;
passing37 = 0;
}
const _errs428 = errors;
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
if(data118.param === undefined){
const err403 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/hours",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/hours/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.hours.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.hours.oneOf[1],data:data118};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
for(const key42 in data118){
if(!(((key42 === "param") || (key42 === "by")) || (key42 === "part"))){
const err404 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/hours",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/hours/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.hours.oneOf[1],data:data118};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
}
if(data118.param !== undefined){
let data119 = data118.param;
if(typeof data119 === "string"){
if(func2(data119) < 1){
const err405 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/hours/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/hours/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.hours.oneOf[1].properties.param,data:data119};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
}
else {
const err406 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/hours/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/hours/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.hours.oneOf[1].properties.param.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.hours.oneOf[1].properties.param,data:data119};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
}
if(data118.by !== undefined){
let data120 = data118.by;
const _errs434 = errors;
let valid93 = false;
let passing38 = null;
const _errs435 = errors;
if(typeof data120 === "string"){
if(func2(data120) < 1){
const err407 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/hours/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/hours/oneOf/1/properties/by/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.hours.oneOf[1].properties.by.oneOf[0],data:data120};
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
const err408 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/hours/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/hours/oneOf/1/properties/by/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.hours.oneOf[1].properties.by.oneOf[0].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.hours.oneOf[1].properties.by.oneOf[0],data:data120};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
var _valid38 = _errs435 === errors;
if(_valid38){
valid93 = true;
passing38 = 0;
}
const _errs437 = errors;
if(data120 && typeof data120 == "object" && !Array.isArray(data120)){
if(data120.param === undefined){
const err409 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/hours/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/hours/oneOf/1/properties/by/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.hours.oneOf[1].properties.by.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.hours.oneOf[1].properties.by.oneOf[1],data:data120};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
for(const key43 in data120){
if(!(key43 === "param")){
const err410 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/hours/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/hours/oneOf/1/properties/by/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.hours.oneOf[1].properties.by.oneOf[1],data:data120};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
}
if(data120.param !== undefined){
let data121 = data120.param;
if(typeof data121 === "string"){
if(func2(data121) < 1){
const err411 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/hours/by/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/hours/oneOf/1/properties/by/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.hours.oneOf[1].properties.by.oneOf[1].properties.param,data:data121};
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
const err412 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/hours/by/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/hours/oneOf/1/properties/by/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.hours.oneOf[1].properties.by.oneOf[1].properties.param.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.hours.oneOf[1].properties.by.oneOf[1].properties.param,data:data121};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
}
}
else {
const err413 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/hours/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/hours/oneOf/1/properties/by/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.hours.oneOf[1].properties.by.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.hours.oneOf[1].properties.by.oneOf[1],data:data120};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
var _valid38 = _errs437 === errors;
if(_valid38 && valid93){
valid93 = false;
passing38 = [passing38, 1];
}
else {
if(_valid38){
valid93 = true;
passing38 = 1;
}
}
if(!valid93){
const err414 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/hours/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/hours/oneOf/1/properties/by/oneOf",keyword:"oneOf",params:{passingSchemas: passing38},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.hours.oneOf[1].properties.by.oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.hours.oneOf[1].properties.by,data:data120};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
else {
errors = _errs434;
if(vErrors !== null){
if(_errs434){
vErrors.length = _errs434;
}
else {
vErrors = null;
}
}
}
}
if(data118.part !== undefined){
let data122 = data118.part;
if(typeof data122 === "string"){
if(func2(data122) < 1){
const err415 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/hours/part",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/hours/oneOf/1/properties/part/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.hours.oneOf[1].properties.part,data:data122};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
}
else {
const err416 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/hours/part",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/hours/oneOf/1/properties/part/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.hours.oneOf[1].properties.part.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.hours.oneOf[1].properties.part,data:data122};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
}
}
else {
const err417 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/hours",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/hours/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.hours.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.hours.oneOf[1],data:data118};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
var _valid37 = _errs428 === errors;
if(_valid37 && valid91){
valid91 = false;
passing37 = [passing37, 1];
}
else {
if(_valid37){
valid91 = true;
passing37 = 1;
}
}
if(!valid91){
const err418 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/hours",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/hours/oneOf",keyword:"oneOf",params:{passingSchemas: passing37},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.hours.oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.hours,data:data118};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
else {
errors = _errs425;
if(vErrors !== null){
if(_errs425){
vErrors.length = _errs425;
}
else {
vErrors = null;
}
}
}
}
if(data117.workdays !== undefined){
let data123 = data117.workdays;
const _errs445 = errors;
let valid95 = false;
let passing39 = null;
const _errs446 = errors;
if(!(((typeof data123 == "number") && (!(data123 % 1) && !isNaN(data123))) && (isFinite(data123)))){
const err419 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/workdays",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/workdays/oneOf/0/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.workdays.oneOf[0].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.workdays.oneOf[0],data:data123};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
if((typeof data123 == "number") && (isFinite(data123))){
if(data123 < 1 || isNaN(data123)){
const err420 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/workdays",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/workdays/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.workdays.oneOf[0],data:data123};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
}
var _valid39 = _errs446 === errors;
if(_valid39){
valid95 = true;
passing39 = 0;
}
const _errs448 = errors;
if(data123 && typeof data123 == "object" && !Array.isArray(data123)){
if(data123.param === undefined){
const err421 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/workdays",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/workdays/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.workdays.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.workdays.oneOf[1],data:data123};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
for(const key44 in data123){
if(!(((key44 === "param") || (key44 === "by")) || (key44 === "part"))){
const err422 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/workdays",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/workdays/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.workdays.oneOf[1],data:data123};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
}
if(data123.param !== undefined){
let data124 = data123.param;
if(typeof data124 === "string"){
if(func2(data124) < 1){
const err423 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/workdays/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/workdays/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.workdays.oneOf[1].properties.param,data:data124};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
}
else {
const err424 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/workdays/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/workdays/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.workdays.oneOf[1].properties.param.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.workdays.oneOf[1].properties.param,data:data124};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
}
if(data123.by !== undefined){
let data125 = data123.by;
const _errs454 = errors;
let valid97 = false;
let passing40 = null;
const _errs455 = errors;
if(typeof data125 === "string"){
if(func2(data125) < 1){
const err425 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/workdays/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/workdays/oneOf/1/properties/by/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.workdays.oneOf[1].properties.by.oneOf[0],data:data125};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
}
else {
const err426 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/workdays/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/workdays/oneOf/1/properties/by/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.workdays.oneOf[1].properties.by.oneOf[0].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.workdays.oneOf[1].properties.by.oneOf[0],data:data125};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
var _valid40 = _errs455 === errors;
if(_valid40){
valid97 = true;
passing40 = 0;
}
const _errs457 = errors;
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
if(data125.param === undefined){
const err427 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/workdays/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/workdays/oneOf/1/properties/by/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.workdays.oneOf[1].properties.by.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.workdays.oneOf[1].properties.by.oneOf[1],data:data125};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
for(const key45 in data125){
if(!(key45 === "param")){
const err428 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/workdays/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/workdays/oneOf/1/properties/by/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.workdays.oneOf[1].properties.by.oneOf[1],data:data125};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
}
if(data125.param !== undefined){
let data126 = data125.param;
if(typeof data126 === "string"){
if(func2(data126) < 1){
const err429 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/workdays/by/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/workdays/oneOf/1/properties/by/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.workdays.oneOf[1].properties.by.oneOf[1].properties.param,data:data126};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
}
else {
const err430 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/workdays/by/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/workdays/oneOf/1/properties/by/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.workdays.oneOf[1].properties.by.oneOf[1].properties.param.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.workdays.oneOf[1].properties.by.oneOf[1].properties.param,data:data126};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
}
}
else {
const err431 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/workdays/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/workdays/oneOf/1/properties/by/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.workdays.oneOf[1].properties.by.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.workdays.oneOf[1].properties.by.oneOf[1],data:data125};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
var _valid40 = _errs457 === errors;
if(_valid40 && valid97){
valid97 = false;
passing40 = [passing40, 1];
}
else {
if(_valid40){
valid97 = true;
passing40 = 1;
}
}
if(!valid97){
const err432 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/workdays/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/workdays/oneOf/1/properties/by/oneOf",keyword:"oneOf",params:{passingSchemas: passing40},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.workdays.oneOf[1].properties.by.oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.workdays.oneOf[1].properties.by,data:data125};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
else {
errors = _errs454;
if(vErrors !== null){
if(_errs454){
vErrors.length = _errs454;
}
else {
vErrors = null;
}
}
}
}
if(data123.part !== undefined){
let data127 = data123.part;
if(typeof data127 === "string"){
if(func2(data127) < 1){
const err433 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/workdays/part",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/workdays/oneOf/1/properties/part/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.workdays.oneOf[1].properties.part,data:data127};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
}
else {
const err434 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/workdays/part",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/workdays/oneOf/1/properties/part/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.workdays.oneOf[1].properties.part.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.workdays.oneOf[1].properties.part,data:data127};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
}
}
else {
const err435 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/workdays",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/workdays/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.workdays.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.workdays.oneOf[1],data:data123};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
var _valid39 = _errs448 === errors;
if(_valid39 && valid95){
valid95 = false;
passing39 = [passing39, 1];
}
else {
if(_valid39){
valid95 = true;
passing39 = 1;
}
}
if(!valid95){
const err436 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/workdays",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/workdays/oneOf",keyword:"oneOf",params:{passingSchemas: passing39},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.workdays.oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.workdays,data:data123};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
else {
errors = _errs445;
if(vErrors !== null){
if(_errs445){
vErrors.length = _errs445;
}
else {
vErrors = null;
}
}
}
}
if(data117.days !== undefined){
let data128 = data117.days;
const _errs465 = errors;
let valid99 = false;
let passing41 = null;
const _errs466 = errors;
if(!(((typeof data128 == "number") && (!(data128 % 1) && !isNaN(data128))) && (isFinite(data128)))){
const err437 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/days",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/days/oneOf/0/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.days.oneOf[0].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.days.oneOf[0],data:data128};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
if((typeof data128 == "number") && (isFinite(data128))){
if(data128 < 1 || isNaN(data128)){
const err438 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/days",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/days/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.days.oneOf[0],data:data128};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
}
var _valid41 = _errs466 === errors;
if(_valid41){
valid99 = true;
passing41 = 0;
}
const _errs468 = errors;
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
if(data128.param === undefined){
const err439 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/days",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/days/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.days.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.days.oneOf[1],data:data128};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
for(const key46 in data128){
if(!(((key46 === "param") || (key46 === "by")) || (key46 === "part"))){
const err440 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/days",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/days/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.days.oneOf[1],data:data128};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
}
if(data128.param !== undefined){
let data129 = data128.param;
if(typeof data129 === "string"){
if(func2(data129) < 1){
const err441 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/days/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/days/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.days.oneOf[1].properties.param,data:data129};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
}
else {
const err442 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/days/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/days/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.days.oneOf[1].properties.param.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.days.oneOf[1].properties.param,data:data129};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
}
if(data128.by !== undefined){
let data130 = data128.by;
const _errs474 = errors;
let valid101 = false;
let passing42 = null;
const _errs475 = errors;
if(typeof data130 === "string"){
if(func2(data130) < 1){
const err443 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/days/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/days/oneOf/1/properties/by/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.days.oneOf[1].properties.by.oneOf[0],data:data130};
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
const err444 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/days/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/days/oneOf/1/properties/by/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.days.oneOf[1].properties.by.oneOf[0].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.days.oneOf[1].properties.by.oneOf[0],data:data130};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
var _valid42 = _errs475 === errors;
if(_valid42){
valid101 = true;
passing42 = 0;
}
const _errs477 = errors;
if(data130 && typeof data130 == "object" && !Array.isArray(data130)){
if(data130.param === undefined){
const err445 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/days/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/days/oneOf/1/properties/by/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.days.oneOf[1].properties.by.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.days.oneOf[1].properties.by.oneOf[1],data:data130};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
for(const key47 in data130){
if(!(key47 === "param")){
const err446 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/days/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/days/oneOf/1/properties/by/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.days.oneOf[1].properties.by.oneOf[1],data:data130};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
}
if(data130.param !== undefined){
let data131 = data130.param;
if(typeof data131 === "string"){
if(func2(data131) < 1){
const err447 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/days/by/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/days/oneOf/1/properties/by/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.days.oneOf[1].properties.by.oneOf[1].properties.param,data:data131};
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
const err448 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/days/by/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/days/oneOf/1/properties/by/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.days.oneOf[1].properties.by.oneOf[1].properties.param.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.days.oneOf[1].properties.by.oneOf[1].properties.param,data:data131};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
}
}
else {
const err449 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/days/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/days/oneOf/1/properties/by/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.days.oneOf[1].properties.by.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.days.oneOf[1].properties.by.oneOf[1],data:data130};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
var _valid42 = _errs477 === errors;
if(_valid42 && valid101){
valid101 = false;
passing42 = [passing42, 1];
}
else {
if(_valid42){
valid101 = true;
passing42 = 1;
}
}
if(!valid101){
const err450 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/days/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/days/oneOf/1/properties/by/oneOf",keyword:"oneOf",params:{passingSchemas: passing42},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.days.oneOf[1].properties.by.oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.days.oneOf[1].properties.by,data:data130};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
else {
errors = _errs474;
if(vErrors !== null){
if(_errs474){
vErrors.length = _errs474;
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
const err451 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/days/part",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/days/oneOf/1/properties/part/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.days.oneOf[1].properties.part,data:data132};
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
const err452 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/days/part",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/days/oneOf/1/properties/part/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.days.oneOf[1].properties.part.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.days.oneOf[1].properties.part,data:data132};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
}
}
else {
const err453 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/days",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/days/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.days.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.days.oneOf[1],data:data128};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
var _valid41 = _errs468 === errors;
if(_valid41 && valid99){
valid99 = false;
passing41 = [passing41, 1];
}
else {
if(_valid41){
valid99 = true;
passing41 = 1;
}
}
if(!valid99){
const err454 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/days",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/days/oneOf",keyword:"oneOf",params:{passingSchemas: passing41},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.days.oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.days,data:data128};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
else {
errors = _errs465;
if(vErrors !== null){
if(_errs465){
vErrors.length = _errs465;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err455 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0],data:data117};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
var _valid36 = _errs421 === errors;
if(_valid36){
valid89 = true;
passing36 = 0;
var props37 = true;
}
const _errs484 = errors;
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
if(data117.param === undefined){
const err456 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[1],data:data117};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
for(const key48 in data117){
if(!(((key48 === "param") || (key48 === "by")) || (key48 === "part"))){
const err457 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[1],data:data117};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
}
if(data117.param !== undefined){
let data133 = data117.param;
if(typeof data133 === "string"){
if(func2(data133) < 1){
const err458 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[1].properties.param,data:data133};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
}
else {
const err459 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[1].properties.param.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[1].properties.param,data:data133};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
}
if(data117.by !== undefined){
let data134 = data117.by;
const _errs490 = errors;
let valid104 = false;
let passing43 = null;
const _errs491 = errors;
if(typeof data134 === "string"){
if(func2(data134) < 1){
const err460 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/1/properties/by/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[1].properties.by.oneOf[0],data:data134};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
}
else {
const err461 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/1/properties/by/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[1].properties.by.oneOf[0].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[1].properties.by.oneOf[0],data:data134};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
var _valid43 = _errs491 === errors;
if(_valid43){
valid104 = true;
passing43 = 0;
}
const _errs493 = errors;
if(data134 && typeof data134 == "object" && !Array.isArray(data134)){
if(data134.param === undefined){
const err462 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/1/properties/by/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[1].properties.by.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[1].properties.by.oneOf[1],data:data134};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
for(const key49 in data134){
if(!(key49 === "param")){
const err463 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/1/properties/by/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[1].properties.by.oneOf[1],data:data134};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
}
if(data134.param !== undefined){
let data135 = data134.param;
if(typeof data135 === "string"){
if(func2(data135) < 1){
const err464 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/by/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/1/properties/by/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[1].properties.by.oneOf[1].properties.param,data:data135};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
}
else {
const err465 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/by/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/1/properties/by/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[1].properties.by.oneOf[1].properties.param.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[1].properties.by.oneOf[1].properties.param,data:data135};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
}
}
else {
const err466 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/1/properties/by/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[1].properties.by.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[1].properties.by.oneOf[1],data:data134};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
var _valid43 = _errs493 === errors;
if(_valid43 && valid104){
valid104 = false;
passing43 = [passing43, 1];
}
else {
if(_valid43){
valid104 = true;
passing43 = 1;
}
}
if(!valid104){
const err467 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/1/properties/by/oneOf",keyword:"oneOf",params:{passingSchemas: passing43},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[1].properties.by.oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[1].properties.by,data:data134};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
else {
errors = _errs490;
if(vErrors !== null){
if(_errs490){
vErrors.length = _errs490;
}
else {
vErrors = null;
}
}
}
}
if(data117.part !== undefined){
let data136 = data117.part;
if(typeof data136 === "string"){
if(func2(data136) < 1){
const err468 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/part",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/1/properties/part/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[1].properties.part,data:data136};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
}
else {
const err469 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/part",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/1/properties/part/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[1].properties.part.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[1].properties.part,data:data136};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
}
}
else {
const err470 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[1],data:data117};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
var _valid36 = _errs484 === errors;
if(_valid36 && valid89){
valid89 = false;
passing36 = [passing36, 1];
}
else {
if(_valid36){
valid89 = true;
passing36 = 1;
if(props37 !== true){
props37 = true;
}
}
}
if(!valid89){
const err471 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf",keyword:"oneOf",params:{passingSchemas: passing36},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit,data:data117};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
else {
errors = _errs420;
if(vErrors !== null){
if(_errs420){
vErrors.length = _errs420;
}
else {
vErrors = null;
}
}
}
}
if(data74.partial !== undefined){
let data137 = data74.partial;
const _errs501 = errors;
let valid106 = false;
let passing44 = null;
const _errs502 = errors;
if(!(((data137 === "floor") || (data137 === "ceil")) || (data137 === "prorate"))){
const err472 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/partial",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/partial/oneOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties.rows.items.properties.rules.items.properties.late.properties.partial.oneOf[0].enum},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.partial.oneOf[0].enum,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.partial.oneOf[0],data:data137};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
var _valid44 = _errs502 === errors;
if(_valid44){
valid106 = true;
passing44 = 0;
}
const _errs503 = errors;
if(data137 && typeof data137 == "object" && !Array.isArray(data137)){
if(data137.param === undefined){
const err473 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/partial",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/partial/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.partial.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.partial.oneOf[1],data:data137};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
for(const key50 in data137){
if(!(((key50 === "param") || (key50 === "by")) || (key50 === "part"))){
const err474 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/partial",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/partial/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.partial.oneOf[1],data:data137};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
}
if(data137.param !== undefined){
let data138 = data137.param;
if(typeof data138 === "string"){
if(func2(data138) < 1){
const err475 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/partial/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/partial/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.partial.oneOf[1].properties.param,data:data138};
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
const err476 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/partial/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/partial/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.partial.oneOf[1].properties.param.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.partial.oneOf[1].properties.param,data:data138};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
}
if(data137.by !== undefined){
let data139 = data137.by;
const _errs509 = errors;
let valid108 = false;
let passing45 = null;
const _errs510 = errors;
if(typeof data139 === "string"){
if(func2(data139) < 1){
const err477 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/partial/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/partial/oneOf/1/properties/by/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.partial.oneOf[1].properties.by.oneOf[0],data:data139};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
}
else {
const err478 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/partial/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/partial/oneOf/1/properties/by/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.partial.oneOf[1].properties.by.oneOf[0].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.partial.oneOf[1].properties.by.oneOf[0],data:data139};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
var _valid45 = _errs510 === errors;
if(_valid45){
valid108 = true;
passing45 = 0;
}
const _errs512 = errors;
if(data139 && typeof data139 == "object" && !Array.isArray(data139)){
if(data139.param === undefined){
const err479 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/partial/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/partial/oneOf/1/properties/by/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.partial.oneOf[1].properties.by.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.partial.oneOf[1].properties.by.oneOf[1],data:data139};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
for(const key51 in data139){
if(!(key51 === "param")){
const err480 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/partial/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/partial/oneOf/1/properties/by/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.partial.oneOf[1].properties.by.oneOf[1],data:data139};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
}
if(data139.param !== undefined){
let data140 = data139.param;
if(typeof data140 === "string"){
if(func2(data140) < 1){
const err481 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/partial/by/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/partial/oneOf/1/properties/by/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.partial.oneOf[1].properties.by.oneOf[1].properties.param,data:data140};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
}
else {
const err482 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/partial/by/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/partial/oneOf/1/properties/by/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.partial.oneOf[1].properties.by.oneOf[1].properties.param.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.partial.oneOf[1].properties.by.oneOf[1].properties.param,data:data140};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
}
}
else {
const err483 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/partial/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/partial/oneOf/1/properties/by/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.partial.oneOf[1].properties.by.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.partial.oneOf[1].properties.by.oneOf[1],data:data139};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
var _valid45 = _errs512 === errors;
if(_valid45 && valid108){
valid108 = false;
passing45 = [passing45, 1];
}
else {
if(_valid45){
valid108 = true;
passing45 = 1;
}
}
if(!valid108){
const err484 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/partial/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/partial/oneOf/1/properties/by/oneOf",keyword:"oneOf",params:{passingSchemas: passing45},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.partial.oneOf[1].properties.by.oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.partial.oneOf[1].properties.by,data:data139};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
else {
errors = _errs509;
if(vErrors !== null){
if(_errs509){
vErrors.length = _errs509;
}
else {
vErrors = null;
}
}
}
}
if(data137.part !== undefined){
let data141 = data137.part;
if(typeof data141 === "string"){
if(func2(data141) < 1){
const err485 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/partial/part",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/partial/oneOf/1/properties/part/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.partial.oneOf[1].properties.part,data:data141};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
}
else {
const err486 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/partial/part",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/partial/oneOf/1/properties/part/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.partial.oneOf[1].properties.part.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.partial.oneOf[1].properties.part,data:data141};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
}
}
else {
const err487 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/partial",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/partial/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.partial.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.partial.oneOf[1],data:data137};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
var _valid44 = _errs503 === errors;
if(_valid44 && valid106){
valid106 = false;
passing44 = [passing44, 1];
}
else {
if(_valid44){
valid106 = true;
passing44 = 1;
}
}
if(!valid106){
const err488 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/partial",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/partial/oneOf",keyword:"oneOf",params:{passingSchemas: passing44},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.partial.oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.partial,data:data137};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
else {
errors = _errs501;
if(vErrors !== null){
if(_errs501){
vErrors.length = _errs501;
}
else {
vErrors = null;
}
}
}
}
if(data74.exclude !== undefined){
let data142 = data74.exclude;
const _errs520 = errors;
let valid110 = false;
let passing46 = null;
const _errs521 = errors;
if(data142 && typeof data142 == "object" && !Array.isArray(data142)){
if(data142.field === undefined){
const err489 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/0/required",keyword:"required",params:{missingProperty: "field"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[0].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[0],data:data142};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
for(const key52 in data142){
if(!(((key52 === "field") || (key52 === "where")) || (key52 === "effect"))){
const err490 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[0],data:data142};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
}
if(data142.field !== undefined){
let data143 = data142.field;
if(typeof data143 === "string"){
if(func2(data143) < 1){
const err491 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/field",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/0/properties/field/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[0].properties.field,data:data143};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
}
else {
const err492 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/field",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/0/properties/field/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[0].properties.field.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[0].properties.field,data:data143};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
}
if(data142.where !== undefined){
let data144 = data142.where;
const _errs527 = errors;
let valid112 = false;
let passing47 = null;
const _errs528 = errors;
if(typeof data144 === "string"){
if(func2(data144) < 1){
const err493 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/where",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/0/properties/where/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[0].properties.where.oneOf[0],data:data144};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
}
else {
const err494 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/where",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/0/properties/where/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[0].properties.where.oneOf[0].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[0].properties.where.oneOf[0],data:data144};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
var _valid47 = _errs528 === errors;
if(_valid47){
valid112 = true;
passing47 = 0;
}
const _errs530 = errors;
if(data144 && typeof data144 == "object" && !Array.isArray(data144)){
if(data144.param === undefined){
const err495 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/where",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/0/properties/where/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[0].properties.where.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[0].properties.where.oneOf[1],data:data144};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
for(const key53 in data144){
if(!(((key53 === "param") || (key53 === "by")) || (key53 === "part"))){
const err496 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/where",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/0/properties/where/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[0].properties.where.oneOf[1],data:data144};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
}
if(data144.param !== undefined){
let data145 = data144.param;
if(typeof data145 === "string"){
if(func2(data145) < 1){
const err497 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/where/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/0/properties/where/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[0].properties.where.oneOf[1].properties.param,data:data145};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
}
else {
const err498 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/where/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/0/properties/where/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[0].properties.where.oneOf[1].properties.param.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[0].properties.where.oneOf[1].properties.param,data:data145};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
}
if(data144.by !== undefined){
let data146 = data144.by;
const _errs536 = errors;
let valid114 = false;
let passing48 = null;
const _errs537 = errors;
if(typeof data146 === "string"){
if(func2(data146) < 1){
const err499 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/where/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/0/properties/where/oneOf/1/properties/by/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[0].properties.where.oneOf[1].properties.by.oneOf[0],data:data146};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
}
else {
const err500 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/where/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/0/properties/where/oneOf/1/properties/by/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[0].properties.where.oneOf[1].properties.by.oneOf[0].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[0].properties.where.oneOf[1].properties.by.oneOf[0],data:data146};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
var _valid48 = _errs537 === errors;
if(_valid48){
valid114 = true;
passing48 = 0;
}
const _errs539 = errors;
if(data146 && typeof data146 == "object" && !Array.isArray(data146)){
if(data146.param === undefined){
const err501 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/where/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/0/properties/where/oneOf/1/properties/by/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[0].properties.where.oneOf[1].properties.by.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[0].properties.where.oneOf[1].properties.by.oneOf[1],data:data146};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
for(const key54 in data146){
if(!(key54 === "param")){
const err502 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/where/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/0/properties/where/oneOf/1/properties/by/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[0].properties.where.oneOf[1].properties.by.oneOf[1],data:data146};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
}
if(data146.param !== undefined){
let data147 = data146.param;
if(typeof data147 === "string"){
if(func2(data147) < 1){
const err503 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/where/by/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/0/properties/where/oneOf/1/properties/by/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[0].properties.where.oneOf[1].properties.by.oneOf[1].properties.param,data:data147};
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
const err504 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/where/by/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/0/properties/where/oneOf/1/properties/by/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[0].properties.where.oneOf[1].properties.by.oneOf[1].properties.param.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[0].properties.where.oneOf[1].properties.by.oneOf[1].properties.param,data:data147};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
}
}
else {
const err505 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/where/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/0/properties/where/oneOf/1/properties/by/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[0].properties.where.oneOf[1].properties.by.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[0].properties.where.oneOf[1].properties.by.oneOf[1],data:data146};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
var _valid48 = _errs539 === errors;
if(_valid48 && valid114){
valid114 = false;
passing48 = [passing48, 1];
}
else {
if(_valid48){
valid114 = true;
passing48 = 1;
}
}
if(!valid114){
const err506 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/where/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/0/properties/where/oneOf/1/properties/by/oneOf",keyword:"oneOf",params:{passingSchemas: passing48},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[0].properties.where.oneOf[1].properties.by.oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[0].properties.where.oneOf[1].properties.by,data:data146};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
else {
errors = _errs536;
if(vErrors !== null){
if(_errs536){
vErrors.length = _errs536;
}
else {
vErrors = null;
}
}
}
}
if(data144.part !== undefined){
let data148 = data144.part;
if(typeof data148 === "string"){
if(func2(data148) < 1){
const err507 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/where/part",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/0/properties/where/oneOf/1/properties/part/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[0].properties.where.oneOf[1].properties.part,data:data148};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
}
else {
const err508 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/where/part",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/0/properties/where/oneOf/1/properties/part/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[0].properties.where.oneOf[1].properties.part.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[0].properties.where.oneOf[1].properties.part,data:data148};
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
const err509 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/where",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/0/properties/where/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[0].properties.where.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[0].properties.where.oneOf[1],data:data144};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
var _valid47 = _errs530 === errors;
if(_valid47 && valid112){
valid112 = false;
passing47 = [passing47, 1];
}
else {
if(_valid47){
valid112 = true;
passing47 = 1;
}
}
if(!valid112){
const err510 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/where",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/0/properties/where/oneOf",keyword:"oneOf",params:{passingSchemas: passing47},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[0].properties.where.oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[0].properties.where,data:data144};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
else {
errors = _errs527;
if(vErrors !== null){
if(_errs527){
vErrors.length = _errs527;
}
else {
vErrors = null;
}
}
}
}
if(data142.effect !== undefined){
let data149 = data142.effect;
const _errs547 = errors;
let valid116 = false;
let passing49 = null;
const _errs548 = errors;
if(!((data149 === "time") || (data149 === "fact"))){
const err511 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/effect",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/0/properties/effect/oneOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[0].properties.effect.oneOf[0].enum},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[0].properties.effect.oneOf[0].enum,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[0].properties.effect.oneOf[0],data:data149};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
var _valid49 = _errs548 === errors;
if(_valid49){
valid116 = true;
passing49 = 0;
}
const _errs549 = errors;
if(data149 && typeof data149 == "object" && !Array.isArray(data149)){
if(data149.param === undefined){
const err512 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/effect",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/0/properties/effect/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[0].properties.effect.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[0].properties.effect.oneOf[1],data:data149};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
for(const key55 in data149){
if(!(((key55 === "param") || (key55 === "by")) || (key55 === "part"))){
const err513 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/effect",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/0/properties/effect/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[0].properties.effect.oneOf[1],data:data149};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
}
if(data149.param !== undefined){
let data150 = data149.param;
if(typeof data150 === "string"){
if(func2(data150) < 1){
const err514 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/effect/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/0/properties/effect/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[0].properties.effect.oneOf[1].properties.param,data:data150};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
}
else {
const err515 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/effect/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/0/properties/effect/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[0].properties.effect.oneOf[1].properties.param.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[0].properties.effect.oneOf[1].properties.param,data:data150};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
}
if(data149.by !== undefined){
let data151 = data149.by;
const _errs555 = errors;
let valid118 = false;
let passing50 = null;
const _errs556 = errors;
if(typeof data151 === "string"){
if(func2(data151) < 1){
const err516 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/effect/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/0/properties/effect/oneOf/1/properties/by/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[0].properties.effect.oneOf[1].properties.by.oneOf[0],data:data151};
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
const err517 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/effect/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/0/properties/effect/oneOf/1/properties/by/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[0].properties.effect.oneOf[1].properties.by.oneOf[0].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[0].properties.effect.oneOf[1].properties.by.oneOf[0],data:data151};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
var _valid50 = _errs556 === errors;
if(_valid50){
valid118 = true;
passing50 = 0;
}
const _errs558 = errors;
if(data151 && typeof data151 == "object" && !Array.isArray(data151)){
if(data151.param === undefined){
const err518 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/effect/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/0/properties/effect/oneOf/1/properties/by/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[0].properties.effect.oneOf[1].properties.by.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[0].properties.effect.oneOf[1].properties.by.oneOf[1],data:data151};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
for(const key56 in data151){
if(!(key56 === "param")){
const err519 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/effect/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/0/properties/effect/oneOf/1/properties/by/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[0].properties.effect.oneOf[1].properties.by.oneOf[1],data:data151};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
}
if(data151.param !== undefined){
let data152 = data151.param;
if(typeof data152 === "string"){
if(func2(data152) < 1){
const err520 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/effect/by/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/0/properties/effect/oneOf/1/properties/by/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[0].properties.effect.oneOf[1].properties.by.oneOf[1].properties.param,data:data152};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
}
else {
const err521 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/effect/by/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/0/properties/effect/oneOf/1/properties/by/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[0].properties.effect.oneOf[1].properties.by.oneOf[1].properties.param.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[0].properties.effect.oneOf[1].properties.by.oneOf[1].properties.param,data:data152};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
}
}
else {
const err522 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/effect/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/0/properties/effect/oneOf/1/properties/by/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[0].properties.effect.oneOf[1].properties.by.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[0].properties.effect.oneOf[1].properties.by.oneOf[1],data:data151};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
var _valid50 = _errs558 === errors;
if(_valid50 && valid118){
valid118 = false;
passing50 = [passing50, 1];
}
else {
if(_valid50){
valid118 = true;
passing50 = 1;
}
}
if(!valid118){
const err523 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/effect/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/0/properties/effect/oneOf/1/properties/by/oneOf",keyword:"oneOf",params:{passingSchemas: passing50},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[0].properties.effect.oneOf[1].properties.by.oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[0].properties.effect.oneOf[1].properties.by,data:data151};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
else {
errors = _errs555;
if(vErrors !== null){
if(_errs555){
vErrors.length = _errs555;
}
else {
vErrors = null;
}
}
}
}
if(data149.part !== undefined){
let data153 = data149.part;
if(typeof data153 === "string"){
if(func2(data153) < 1){
const err524 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/effect/part",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/0/properties/effect/oneOf/1/properties/part/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[0].properties.effect.oneOf[1].properties.part,data:data153};
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
const err525 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/effect/part",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/0/properties/effect/oneOf/1/properties/part/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[0].properties.effect.oneOf[1].properties.part.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[0].properties.effect.oneOf[1].properties.part,data:data153};
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
const err526 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/effect",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/0/properties/effect/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[0].properties.effect.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[0].properties.effect.oneOf[1],data:data149};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
var _valid49 = _errs549 === errors;
if(_valid49 && valid116){
valid116 = false;
passing49 = [passing49, 1];
}
else {
if(_valid49){
valid116 = true;
passing49 = 1;
}
}
if(!valid116){
const err527 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/effect",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/0/properties/effect/oneOf",keyword:"oneOf",params:{passingSchemas: passing49},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[0].properties.effect.oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[0].properties.effect,data:data149};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
else {
errors = _errs547;
if(vErrors !== null){
if(_errs547){
vErrors.length = _errs547;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err528 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/0/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[0].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[0],data:data142};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
var _valid46 = _errs521 === errors;
if(_valid46){
valid110 = true;
passing46 = 0;
}
const _errs565 = errors;
if(Array.isArray(data142)){
if(data142.length < 1){
const err529 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[1],data:data142};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
const len6 = data142.length;
for(let i6=0; i6<len6; i6++){
let data154 = data142[i6];
if(data154 && typeof data154 == "object" && !Array.isArray(data154)){
if(data154.field === undefined){
const err530 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/" + i6,schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/items/required",keyword:"required",params:{missingProperty: "field"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[1].items.required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[1].items,data:data154};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
for(const key57 in data154){
if(!(((key57 === "field") || (key57 === "where")) || (key57 === "effect"))){
const err531 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/" + i6,schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key57},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[1].items,data:data154};
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
}
if(data154.field !== undefined){
let data155 = data154.field;
if(typeof data155 === "string"){
if(func2(data155) < 1){
const err532 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/" + i6+"/field",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/items/properties/field/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[1].items.properties.field,data:data155};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
}
else {
const err533 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/" + i6+"/field",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/items/properties/field/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[1].items.properties.field.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[1].items.properties.field,data:data155};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
}
if(data154.where !== undefined){
let data156 = data154.where;
const _errs573 = errors;
let valid123 = false;
let passing51 = null;
const _errs574 = errors;
if(typeof data156 === "string"){
if(func2(data156) < 1){
const err534 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/" + i6+"/where",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/items/properties/where/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[1].items.properties.where.oneOf[0],data:data156};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
}
else {
const err535 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/" + i6+"/where",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/items/properties/where/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[1].items.properties.where.oneOf[0].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[1].items.properties.where.oneOf[0],data:data156};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
var _valid51 = _errs574 === errors;
if(_valid51){
valid123 = true;
passing51 = 0;
}
const _errs576 = errors;
if(data156 && typeof data156 == "object" && !Array.isArray(data156)){
if(data156.param === undefined){
const err536 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/" + i6+"/where",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/items/properties/where/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[1].items.properties.where.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[1].items.properties.where.oneOf[1],data:data156};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
for(const key58 in data156){
if(!(((key58 === "param") || (key58 === "by")) || (key58 === "part"))){
const err537 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/" + i6+"/where",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/items/properties/where/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key58},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[1].items.properties.where.oneOf[1],data:data156};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
}
if(data156.param !== undefined){
let data157 = data156.param;
if(typeof data157 === "string"){
if(func2(data157) < 1){
const err538 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/" + i6+"/where/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/items/properties/where/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[1].items.properties.where.oneOf[1].properties.param,data:data157};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
}
else {
const err539 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/" + i6+"/where/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/items/properties/where/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[1].items.properties.where.oneOf[1].properties.param.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[1].items.properties.where.oneOf[1].properties.param,data:data157};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
}
if(data156.by !== undefined){
let data158 = data156.by;
const _errs582 = errors;
let valid125 = false;
let passing52 = null;
const _errs583 = errors;
if(typeof data158 === "string"){
if(func2(data158) < 1){
const err540 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/" + i6+"/where/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/items/properties/where/oneOf/1/properties/by/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[1].items.properties.where.oneOf[1].properties.by.oneOf[0],data:data158};
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
}
else {
const err541 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/" + i6+"/where/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/items/properties/where/oneOf/1/properties/by/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[1].items.properties.where.oneOf[1].properties.by.oneOf[0].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[1].items.properties.where.oneOf[1].properties.by.oneOf[0],data:data158};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
var _valid52 = _errs583 === errors;
if(_valid52){
valid125 = true;
passing52 = 0;
}
const _errs585 = errors;
if(data158 && typeof data158 == "object" && !Array.isArray(data158)){
if(data158.param === undefined){
const err542 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/" + i6+"/where/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/items/properties/where/oneOf/1/properties/by/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[1].items.properties.where.oneOf[1].properties.by.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[1].items.properties.where.oneOf[1].properties.by.oneOf[1],data:data158};
if(vErrors === null){
vErrors = [err542];
}
else {
vErrors.push(err542);
}
errors++;
}
for(const key59 in data158){
if(!(key59 === "param")){
const err543 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/" + i6+"/where/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/items/properties/where/oneOf/1/properties/by/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key59},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[1].items.properties.where.oneOf[1].properties.by.oneOf[1],data:data158};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
}
if(data158.param !== undefined){
let data159 = data158.param;
if(typeof data159 === "string"){
if(func2(data159) < 1){
const err544 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/" + i6+"/where/by/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/items/properties/where/oneOf/1/properties/by/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[1].items.properties.where.oneOf[1].properties.by.oneOf[1].properties.param,data:data159};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
}
else {
const err545 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/" + i6+"/where/by/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/items/properties/where/oneOf/1/properties/by/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[1].items.properties.where.oneOf[1].properties.by.oneOf[1].properties.param.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[1].items.properties.where.oneOf[1].properties.by.oneOf[1].properties.param,data:data159};
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
}
}
else {
const err546 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/" + i6+"/where/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/items/properties/where/oneOf/1/properties/by/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[1].items.properties.where.oneOf[1].properties.by.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[1].items.properties.where.oneOf[1].properties.by.oneOf[1],data:data158};
if(vErrors === null){
vErrors = [err546];
}
else {
vErrors.push(err546);
}
errors++;
}
var _valid52 = _errs585 === errors;
if(_valid52 && valid125){
valid125 = false;
passing52 = [passing52, 1];
}
else {
if(_valid52){
valid125 = true;
passing52 = 1;
}
}
if(!valid125){
const err547 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/" + i6+"/where/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/items/properties/where/oneOf/1/properties/by/oneOf",keyword:"oneOf",params:{passingSchemas: passing52},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[1].items.properties.where.oneOf[1].properties.by.oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[1].items.properties.where.oneOf[1].properties.by,data:data158};
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
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
if(data156.part !== undefined){
let data160 = data156.part;
if(typeof data160 === "string"){
if(func2(data160) < 1){
const err548 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/" + i6+"/where/part",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/items/properties/where/oneOf/1/properties/part/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[1].items.properties.where.oneOf[1].properties.part,data:data160};
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
}
else {
const err549 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/" + i6+"/where/part",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/items/properties/where/oneOf/1/properties/part/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[1].items.properties.where.oneOf[1].properties.part.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[1].items.properties.where.oneOf[1].properties.part,data:data160};
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
}
}
else {
const err550 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/" + i6+"/where",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/items/properties/where/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[1].items.properties.where.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[1].items.properties.where.oneOf[1],data:data156};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
var _valid51 = _errs576 === errors;
if(_valid51 && valid123){
valid123 = false;
passing51 = [passing51, 1];
}
else {
if(_valid51){
valid123 = true;
passing51 = 1;
}
}
if(!valid123){
const err551 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/" + i6+"/where",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/items/properties/where/oneOf",keyword:"oneOf",params:{passingSchemas: passing51},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[1].items.properties.where.oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[1].items.properties.where,data:data156};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
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
if(data154.effect !== undefined){
let data161 = data154.effect;
const _errs593 = errors;
let valid127 = false;
let passing53 = null;
const _errs594 = errors;
if(!((data161 === "time") || (data161 === "fact"))){
const err552 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/" + i6+"/effect",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/items/properties/effect/oneOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[1].items.properties.effect.oneOf[0].enum},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[1].items.properties.effect.oneOf[0].enum,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[1].items.properties.effect.oneOf[0],data:data161};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
var _valid53 = _errs594 === errors;
if(_valid53){
valid127 = true;
passing53 = 0;
}
const _errs595 = errors;
if(data161 && typeof data161 == "object" && !Array.isArray(data161)){
if(data161.param === undefined){
const err553 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/" + i6+"/effect",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/items/properties/effect/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[1].items.properties.effect.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[1].items.properties.effect.oneOf[1],data:data161};
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
for(const key60 in data161){
if(!(((key60 === "param") || (key60 === "by")) || (key60 === "part"))){
const err554 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/" + i6+"/effect",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/items/properties/effect/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key60},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[1].items.properties.effect.oneOf[1],data:data161};
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
}
if(data161.param !== undefined){
let data162 = data161.param;
if(typeof data162 === "string"){
if(func2(data162) < 1){
const err555 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/" + i6+"/effect/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/items/properties/effect/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[1].items.properties.effect.oneOf[1].properties.param,data:data162};
if(vErrors === null){
vErrors = [err555];
}
else {
vErrors.push(err555);
}
errors++;
}
}
else {
const err556 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/" + i6+"/effect/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/items/properties/effect/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[1].items.properties.effect.oneOf[1].properties.param.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[1].items.properties.effect.oneOf[1].properties.param,data:data162};
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
}
if(data161.by !== undefined){
let data163 = data161.by;
const _errs601 = errors;
let valid129 = false;
let passing54 = null;
const _errs602 = errors;
if(typeof data163 === "string"){
if(func2(data163) < 1){
const err557 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/" + i6+"/effect/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/items/properties/effect/oneOf/1/properties/by/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[1].items.properties.effect.oneOf[1].properties.by.oneOf[0],data:data163};
if(vErrors === null){
vErrors = [err557];
}
else {
vErrors.push(err557);
}
errors++;
}
}
else {
const err558 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/" + i6+"/effect/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/items/properties/effect/oneOf/1/properties/by/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[1].items.properties.effect.oneOf[1].properties.by.oneOf[0].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[1].items.properties.effect.oneOf[1].properties.by.oneOf[0],data:data163};
if(vErrors === null){
vErrors = [err558];
}
else {
vErrors.push(err558);
}
errors++;
}
var _valid54 = _errs602 === errors;
if(_valid54){
valid129 = true;
passing54 = 0;
}
const _errs604 = errors;
if(data163 && typeof data163 == "object" && !Array.isArray(data163)){
if(data163.param === undefined){
const err559 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/" + i6+"/effect/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/items/properties/effect/oneOf/1/properties/by/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[1].items.properties.effect.oneOf[1].properties.by.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[1].items.properties.effect.oneOf[1].properties.by.oneOf[1],data:data163};
if(vErrors === null){
vErrors = [err559];
}
else {
vErrors.push(err559);
}
errors++;
}
for(const key61 in data163){
if(!(key61 === "param")){
const err560 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/" + i6+"/effect/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/items/properties/effect/oneOf/1/properties/by/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key61},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[1].items.properties.effect.oneOf[1].properties.by.oneOf[1],data:data163};
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
}
if(data163.param !== undefined){
let data164 = data163.param;
if(typeof data164 === "string"){
if(func2(data164) < 1){
const err561 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/" + i6+"/effect/by/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/items/properties/effect/oneOf/1/properties/by/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[1].items.properties.effect.oneOf[1].properties.by.oneOf[1].properties.param,data:data164};
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
}
else {
const err562 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/" + i6+"/effect/by/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/items/properties/effect/oneOf/1/properties/by/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[1].items.properties.effect.oneOf[1].properties.by.oneOf[1].properties.param.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[1].items.properties.effect.oneOf[1].properties.by.oneOf[1].properties.param,data:data164};
if(vErrors === null){
vErrors = [err562];
}
else {
vErrors.push(err562);
}
errors++;
}
}
}
else {
const err563 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/" + i6+"/effect/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/items/properties/effect/oneOf/1/properties/by/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[1].items.properties.effect.oneOf[1].properties.by.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[1].items.properties.effect.oneOf[1].properties.by.oneOf[1],data:data163};
if(vErrors === null){
vErrors = [err563];
}
else {
vErrors.push(err563);
}
errors++;
}
var _valid54 = _errs604 === errors;
if(_valid54 && valid129){
valid129 = false;
passing54 = [passing54, 1];
}
else {
if(_valid54){
valid129 = true;
passing54 = 1;
}
}
if(!valid129){
const err564 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/" + i6+"/effect/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/items/properties/effect/oneOf/1/properties/by/oneOf",keyword:"oneOf",params:{passingSchemas: passing54},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[1].items.properties.effect.oneOf[1].properties.by.oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[1].items.properties.effect.oneOf[1].properties.by,data:data163};
if(vErrors === null){
vErrors = [err564];
}
else {
vErrors.push(err564);
}
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
if(data161.part !== undefined){
let data165 = data161.part;
if(typeof data165 === "string"){
if(func2(data165) < 1){
const err565 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/" + i6+"/effect/part",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/items/properties/effect/oneOf/1/properties/part/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[1].items.properties.effect.oneOf[1].properties.part,data:data165};
if(vErrors === null){
vErrors = [err565];
}
else {
vErrors.push(err565);
}
errors++;
}
}
else {
const err566 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/" + i6+"/effect/part",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/items/properties/effect/oneOf/1/properties/part/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[1].items.properties.effect.oneOf[1].properties.part.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[1].items.properties.effect.oneOf[1].properties.part,data:data165};
if(vErrors === null){
vErrors = [err566];
}
else {
vErrors.push(err566);
}
errors++;
}
}
}
else {
const err567 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/" + i6+"/effect",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/items/properties/effect/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[1].items.properties.effect.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[1].items.properties.effect.oneOf[1],data:data161};
if(vErrors === null){
vErrors = [err567];
}
else {
vErrors.push(err567);
}
errors++;
}
var _valid53 = _errs595 === errors;
if(_valid53 && valid127){
valid127 = false;
passing53 = [passing53, 1];
}
else {
if(_valid53){
valid127 = true;
passing53 = 1;
}
}
if(!valid127){
const err568 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/" + i6+"/effect",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/items/properties/effect/oneOf",keyword:"oneOf",params:{passingSchemas: passing53},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[1].items.properties.effect.oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[1].items.properties.effect,data:data161};
if(vErrors === null){
vErrors = [err568];
}
else {
vErrors.push(err568);
}
errors++;
}
else {
errors = _errs593;
if(vErrors !== null){
if(_errs593){
vErrors.length = _errs593;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err569 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/" + i6,schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[1].items.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[1].items,data:data154};
if(vErrors === null){
vErrors = [err569];
}
else {
vErrors.push(err569);
}
errors++;
}
}
}
else {
const err570 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf/1/type",keyword:"type",params:{type: "array"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf[1],data:data142};
if(vErrors === null){
vErrors = [err570];
}
else {
vErrors.push(err570);
}
errors++;
}
var _valid46 = _errs565 === errors;
if(_valid46 && valid110){
valid110 = false;
passing46 = [passing46, 1];
}
else {
if(_valid46){
valid110 = true;
passing46 = 1;
}
}
if(!valid110){
const err571 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/oneOf",keyword:"oneOf",params:{passingSchemas: passing46},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude,data:data142};
if(vErrors === null){
vErrors = [err571];
}
else {
vErrors.push(err571);
}
errors++;
}
else {
errors = _errs520;
if(vErrors !== null){
if(_errs520){
vErrors.length = _errs520;
}
else {
vErrors = null;
}
}
}
}
if(data74.instead !== undefined){
let data166 = data74.instead;
if(typeof data166 === "string"){
if(func2(data166) < 1){
const err572 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/instead",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/instead/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.instead,data:data166};
if(vErrors === null){
vErrors = [err572];
}
else {
vErrors.push(err572);
}
errors++;
}
}
else {
const err573 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/instead",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/instead/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.instead.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.instead,data:data166};
if(vErrors === null){
vErrors = [err573];
}
else {
vErrors.push(err573);
}
errors++;
}
}
}
else {
const err574 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late,data:data74};
if(vErrors === null){
vErrors = [err574];
}
else {
vErrors.push(err574);
}
errors++;
}
}
if(data42.knockout !== undefined){
let data167 = data42.knockout;
const _errs614 = errors;
let valid131 = false;
let passing55 = null;
const _errs615 = errors;
if(typeof data167 !== "boolean"){
const err575 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/knockout",schemaPath:"#/properties/rows/items/properties/rules/items/properties/knockout/oneOf/0/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.rows.items.properties.rules.items.properties.knockout.oneOf[0].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.knockout.oneOf[0],data:data167};
if(vErrors === null){
vErrors = [err575];
}
else {
vErrors.push(err575);
}
errors++;
}
var _valid55 = _errs615 === errors;
if(_valid55){
valid131 = true;
passing55 = 0;
}
const _errs617 = errors;
if(!((data167 === "row") || (data167 === "total"))){
const err576 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/knockout",schemaPath:"#/properties/rows/items/properties/rules/items/properties/knockout/oneOf/1/enum",keyword:"enum",params:{allowedValues: schema31.properties.rows.items.properties.rules.items.properties.knockout.oneOf[1].enum},schema:schema31.properties.rows.items.properties.rules.items.properties.knockout.oneOf[1].enum,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.knockout.oneOf[1],data:data167};
if(vErrors === null){
vErrors = [err576];
}
else {
vErrors.push(err576);
}
errors++;
}
var _valid55 = _errs617 === errors;
if(_valid55 && valid131){
valid131 = false;
passing55 = [passing55, 1];
}
else {
if(_valid55){
valid131 = true;
passing55 = 1;
}
const _errs618 = errors;
if(data167 && typeof data167 == "object" && !Array.isArray(data167)){
if(data167.param === undefined){
const err577 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/knockout",schemaPath:"#/properties/rows/items/properties/rules/items/properties/knockout/oneOf/2/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rows.items.properties.rules.items.properties.knockout.oneOf[2].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.knockout.oneOf[2],data:data167};
if(vErrors === null){
vErrors = [err577];
}
else {
vErrors.push(err577);
}
errors++;
}
for(const key62 in data167){
if(!(((key62 === "param") || (key62 === "by")) || (key62 === "part"))){
const err578 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/knockout",schemaPath:"#/properties/rows/items/properties/rules/items/properties/knockout/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key62},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.knockout.oneOf[2],data:data167};
if(vErrors === null){
vErrors = [err578];
}
else {
vErrors.push(err578);
}
errors++;
}
}
if(data167.param !== undefined){
let data168 = data167.param;
if(typeof data168 === "string"){
if(func2(data168) < 1){
const err579 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/knockout/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/knockout/oneOf/2/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.knockout.oneOf[2].properties.param,data:data168};
if(vErrors === null){
vErrors = [err579];
}
else {
vErrors.push(err579);
}
errors++;
}
}
else {
const err580 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/knockout/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/knockout/oneOf/2/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.knockout.oneOf[2].properties.param.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.knockout.oneOf[2].properties.param,data:data168};
if(vErrors === null){
vErrors = [err580];
}
else {
vErrors.push(err580);
}
errors++;
}
}
if(data167.by !== undefined){
let data169 = data167.by;
const _errs624 = errors;
let valid133 = false;
let passing56 = null;
const _errs625 = errors;
if(typeof data169 === "string"){
if(func2(data169) < 1){
const err581 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/knockout/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/knockout/oneOf/2/properties/by/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.knockout.oneOf[2].properties.by.oneOf[0],data:data169};
if(vErrors === null){
vErrors = [err581];
}
else {
vErrors.push(err581);
}
errors++;
}
}
else {
const err582 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/knockout/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/knockout/oneOf/2/properties/by/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.knockout.oneOf[2].properties.by.oneOf[0].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.knockout.oneOf[2].properties.by.oneOf[0],data:data169};
if(vErrors === null){
vErrors = [err582];
}
else {
vErrors.push(err582);
}
errors++;
}
var _valid56 = _errs625 === errors;
if(_valid56){
valid133 = true;
passing56 = 0;
}
const _errs627 = errors;
if(data169 && typeof data169 == "object" && !Array.isArray(data169)){
if(data169.param === undefined){
const err583 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/knockout/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/knockout/oneOf/2/properties/by/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rows.items.properties.rules.items.properties.knockout.oneOf[2].properties.by.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.knockout.oneOf[2].properties.by.oneOf[1],data:data169};
if(vErrors === null){
vErrors = [err583];
}
else {
vErrors.push(err583);
}
errors++;
}
for(const key63 in data169){
if(!(key63 === "param")){
const err584 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/knockout/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/knockout/oneOf/2/properties/by/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key63},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.knockout.oneOf[2].properties.by.oneOf[1],data:data169};
if(vErrors === null){
vErrors = [err584];
}
else {
vErrors.push(err584);
}
errors++;
}
}
if(data169.param !== undefined){
let data170 = data169.param;
if(typeof data170 === "string"){
if(func2(data170) < 1){
const err585 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/knockout/by/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/knockout/oneOf/2/properties/by/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.knockout.oneOf[2].properties.by.oneOf[1].properties.param,data:data170};
if(vErrors === null){
vErrors = [err585];
}
else {
vErrors.push(err585);
}
errors++;
}
}
else {
const err586 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/knockout/by/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/knockout/oneOf/2/properties/by/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.knockout.oneOf[2].properties.by.oneOf[1].properties.param.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.knockout.oneOf[2].properties.by.oneOf[1].properties.param,data:data170};
if(vErrors === null){
vErrors = [err586];
}
else {
vErrors.push(err586);
}
errors++;
}
}
}
else {
const err587 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/knockout/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/knockout/oneOf/2/properties/by/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.knockout.oneOf[2].properties.by.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.knockout.oneOf[2].properties.by.oneOf[1],data:data169};
if(vErrors === null){
vErrors = [err587];
}
else {
vErrors.push(err587);
}
errors++;
}
var _valid56 = _errs627 === errors;
if(_valid56 && valid133){
valid133 = false;
passing56 = [passing56, 1];
}
else {
if(_valid56){
valid133 = true;
passing56 = 1;
}
}
if(!valid133){
const err588 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/knockout/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/knockout/oneOf/2/properties/by/oneOf",keyword:"oneOf",params:{passingSchemas: passing56},schema:schema31.properties.rows.items.properties.rules.items.properties.knockout.oneOf[2].properties.by.oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.knockout.oneOf[2].properties.by,data:data169};
if(vErrors === null){
vErrors = [err588];
}
else {
vErrors.push(err588);
}
errors++;
}
else {
errors = _errs624;
if(vErrors !== null){
if(_errs624){
vErrors.length = _errs624;
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
const err589 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/knockout/part",schemaPath:"#/properties/rows/items/properties/rules/items/properties/knockout/oneOf/2/properties/part/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.knockout.oneOf[2].properties.part,data:data171};
if(vErrors === null){
vErrors = [err589];
}
else {
vErrors.push(err589);
}
errors++;
}
}
else {
const err590 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/knockout/part",schemaPath:"#/properties/rows/items/properties/rules/items/properties/knockout/oneOf/2/properties/part/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.knockout.oneOf[2].properties.part.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.knockout.oneOf[2].properties.part,data:data171};
if(vErrors === null){
vErrors = [err590];
}
else {
vErrors.push(err590);
}
errors++;
}
}
}
else {
const err591 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/knockout",schemaPath:"#/properties/rows/items/properties/rules/items/properties/knockout/oneOf/2/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.knockout.oneOf[2].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.knockout.oneOf[2],data:data167};
if(vErrors === null){
vErrors = [err591];
}
else {
vErrors.push(err591);
}
errors++;
}
var _valid55 = _errs618 === errors;
if(_valid55 && valid131){
valid131 = false;
passing55 = [passing55, 2];
}
else {
if(_valid55){
valid131 = true;
passing55 = 2;
}
}
}
if(!valid131){
const err592 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/knockout",schemaPath:"#/properties/rows/items/properties/rules/items/properties/knockout/oneOf",keyword:"oneOf",params:{passingSchemas: passing55},schema:schema31.properties.rows.items.properties.rules.items.properties.knockout.oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.knockout,data:data167};
if(vErrors === null){
vErrors = [err592];
}
else {
vErrors.push(err592);
}
errors++;
}
else {
errors = _errs614;
if(vErrors !== null){
if(_errs614){
vErrors.length = _errs614;
}
else {
vErrors = null;
}
}
}
}
if(data42.points !== undefined){
let data172 = data42.points;
const _errs635 = errors;
let valid135 = false;
let passing57 = null;
const _errs636 = errors;
const _errs637 = errors;
let valid136 = false;
let passing58 = null;
const _errs638 = errors;
if(!(((typeof data172 == "number") && (!(data172 % 1) && !isNaN(data172))) && (isFinite(data172)))){
const err593 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/points",schemaPath:"#/properties/rows/items/properties/rules/items/properties/points/oneOf/0/oneOf/0/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.rows.items.properties.rules.items.properties.points.oneOf[0].oneOf[0].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.points.oneOf[0].oneOf[0],data:data172};
if(vErrors === null){
vErrors = [err593];
}
else {
vErrors.push(err593);
}
errors++;
}
var _valid58 = _errs638 === errors;
if(_valid58){
valid136 = true;
passing58 = 0;
}
const _errs640 = errors;
if(typeof data172 === "string"){
if(!pattern6.test(data172)){
const err594 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/points",schemaPath:"#/properties/rows/items/properties/rules/items/properties/points/oneOf/0/oneOf/1/pattern",keyword:"pattern",params:{pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"},schema:"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$",parentSchema:schema31.properties.rows.items.properties.rules.items.properties.points.oneOf[0].oneOf[1],data:data172};
if(vErrors === null){
vErrors = [err594];
}
else {
vErrors.push(err594);
}
errors++;
}
}
else {
const err595 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/points",schemaPath:"#/properties/rows/items/properties/rules/items/properties/points/oneOf/0/oneOf/1/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.points.oneOf[0].oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.points.oneOf[0].oneOf[1],data:data172};
if(vErrors === null){
vErrors = [err595];
}
else {
vErrors.push(err595);
}
errors++;
}
var _valid58 = _errs640 === errors;
if(_valid58 && valid136){
valid136 = false;
passing58 = [passing58, 1];
}
else {
if(_valid58){
valid136 = true;
passing58 = 1;
}
}
if(!valid136){
const err596 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/points",schemaPath:"#/properties/rows/items/properties/rules/items/properties/points/oneOf/0/oneOf",keyword:"oneOf",params:{passingSchemas: passing58},schema:schema31.properties.rows.items.properties.rules.items.properties.points.oneOf[0].oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.points.oneOf[0],data:data172};
if(vErrors === null){
vErrors = [err596];
}
else {
vErrors.push(err596);
}
errors++;
}
else {
errors = _errs637;
if(vErrors !== null){
if(_errs637){
vErrors.length = _errs637;
}
else {
vErrors = null;
}
}
}
var _valid57 = _errs636 === errors;
if(_valid57){
valid135 = true;
passing57 = 0;
}
const _errs642 = errors;
if(data172 && typeof data172 == "object" && !Array.isArray(data172)){
if(data172.param === undefined){
const err597 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/points",schemaPath:"#/properties/rows/items/properties/rules/items/properties/points/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rows.items.properties.rules.items.properties.points.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.points.oneOf[1],data:data172};
if(vErrors === null){
vErrors = [err597];
}
else {
vErrors.push(err597);
}
errors++;
}
for(const key64 in data172){
if(!(((key64 === "param") || (key64 === "by")) || (key64 === "part"))){
const err598 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/points",schemaPath:"#/properties/rows/items/properties/rules/items/properties/points/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key64},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.points.oneOf[1],data:data172};
if(vErrors === null){
vErrors = [err598];
}
else {
vErrors.push(err598);
}
errors++;
}
}
if(data172.param !== undefined){
let data173 = data172.param;
if(typeof data173 === "string"){
if(func2(data173) < 1){
const err599 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/points/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/points/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.points.oneOf[1].properties.param,data:data173};
if(vErrors === null){
vErrors = [err599];
}
else {
vErrors.push(err599);
}
errors++;
}
}
else {
const err600 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/points/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/points/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.points.oneOf[1].properties.param.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.points.oneOf[1].properties.param,data:data173};
if(vErrors === null){
vErrors = [err600];
}
else {
vErrors.push(err600);
}
errors++;
}
}
if(data172.by !== undefined){
let data174 = data172.by;
const _errs648 = errors;
let valid138 = false;
let passing59 = null;
const _errs649 = errors;
if(typeof data174 === "string"){
if(func2(data174) < 1){
const err601 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/points/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/points/oneOf/1/properties/by/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.points.oneOf[1].properties.by.oneOf[0],data:data174};
if(vErrors === null){
vErrors = [err601];
}
else {
vErrors.push(err601);
}
errors++;
}
}
else {
const err602 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/points/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/points/oneOf/1/properties/by/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.points.oneOf[1].properties.by.oneOf[0].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.points.oneOf[1].properties.by.oneOf[0],data:data174};
if(vErrors === null){
vErrors = [err602];
}
else {
vErrors.push(err602);
}
errors++;
}
var _valid59 = _errs649 === errors;
if(_valid59){
valid138 = true;
passing59 = 0;
}
const _errs651 = errors;
if(data174 && typeof data174 == "object" && !Array.isArray(data174)){
if(data174.param === undefined){
const err603 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/points/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/points/oneOf/1/properties/by/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rows.items.properties.rules.items.properties.points.oneOf[1].properties.by.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.points.oneOf[1].properties.by.oneOf[1],data:data174};
if(vErrors === null){
vErrors = [err603];
}
else {
vErrors.push(err603);
}
errors++;
}
for(const key65 in data174){
if(!(key65 === "param")){
const err604 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/points/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/points/oneOf/1/properties/by/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key65},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.points.oneOf[1].properties.by.oneOf[1],data:data174};
if(vErrors === null){
vErrors = [err604];
}
else {
vErrors.push(err604);
}
errors++;
}
}
if(data174.param !== undefined){
let data175 = data174.param;
if(typeof data175 === "string"){
if(func2(data175) < 1){
const err605 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/points/by/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/points/oneOf/1/properties/by/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.points.oneOf[1].properties.by.oneOf[1].properties.param,data:data175};
if(vErrors === null){
vErrors = [err605];
}
else {
vErrors.push(err605);
}
errors++;
}
}
else {
const err606 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/points/by/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/points/oneOf/1/properties/by/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.points.oneOf[1].properties.by.oneOf[1].properties.param.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.points.oneOf[1].properties.by.oneOf[1].properties.param,data:data175};
if(vErrors === null){
vErrors = [err606];
}
else {
vErrors.push(err606);
}
errors++;
}
}
}
else {
const err607 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/points/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/points/oneOf/1/properties/by/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.points.oneOf[1].properties.by.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.points.oneOf[1].properties.by.oneOf[1],data:data174};
if(vErrors === null){
vErrors = [err607];
}
else {
vErrors.push(err607);
}
errors++;
}
var _valid59 = _errs651 === errors;
if(_valid59 && valid138){
valid138 = false;
passing59 = [passing59, 1];
}
else {
if(_valid59){
valid138 = true;
passing59 = 1;
}
}
if(!valid138){
const err608 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/points/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/points/oneOf/1/properties/by/oneOf",keyword:"oneOf",params:{passingSchemas: passing59},schema:schema31.properties.rows.items.properties.rules.items.properties.points.oneOf[1].properties.by.oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.points.oneOf[1].properties.by,data:data174};
if(vErrors === null){
vErrors = [err608];
}
else {
vErrors.push(err608);
}
errors++;
}
else {
errors = _errs648;
if(vErrors !== null){
if(_errs648){
vErrors.length = _errs648;
}
else {
vErrors = null;
}
}
}
}
if(data172.part !== undefined){
let data176 = data172.part;
if(typeof data176 === "string"){
if(func2(data176) < 1){
const err609 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/points/part",schemaPath:"#/properties/rows/items/properties/rules/items/properties/points/oneOf/1/properties/part/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.points.oneOf[1].properties.part,data:data176};
if(vErrors === null){
vErrors = [err609];
}
else {
vErrors.push(err609);
}
errors++;
}
}
else {
const err610 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/points/part",schemaPath:"#/properties/rows/items/properties/rules/items/properties/points/oneOf/1/properties/part/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.points.oneOf[1].properties.part.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.points.oneOf[1].properties.part,data:data176};
if(vErrors === null){
vErrors = [err610];
}
else {
vErrors.push(err610);
}
errors++;
}
}
}
else {
const err611 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/points",schemaPath:"#/properties/rows/items/properties/rules/items/properties/points/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.points.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.points.oneOf[1],data:data172};
if(vErrors === null){
vErrors = [err611];
}
else {
vErrors.push(err611);
}
errors++;
}
var _valid57 = _errs642 === errors;
if(_valid57 && valid135){
valid135 = false;
passing57 = [passing57, 1];
}
else {
if(_valid57){
valid135 = true;
passing57 = 1;
}
}
if(!valid135){
const err612 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/points",schemaPath:"#/properties/rows/items/properties/rules/items/properties/points/oneOf",keyword:"oneOf",params:{passingSchemas: passing57},schema:schema31.properties.rows.items.properties.rules.items.properties.points.oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.points,data:data172};
if(vErrors === null){
vErrors = [err612];
}
else {
vErrors.push(err612);
}
errors++;
}
else {
errors = _errs635;
if(vErrors !== null){
if(_errs635){
vErrors.length = _errs635;
}
else {
vErrors = null;
}
}
}
}
if(data42.cap !== undefined){
let data177 = data42.cap;
const _errs659 = errors;
let valid140 = false;
let passing60 = null;
const _errs660 = errors;
const _errs661 = errors;
let valid141 = false;
let passing61 = null;
const _errs662 = errors;
if(!(((typeof data177 == "number") && (!(data177 % 1) && !isNaN(data177))) && (isFinite(data177)))){
const err613 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/cap",schemaPath:"#/properties/rows/items/properties/rules/items/properties/cap/oneOf/0/oneOf/0/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.rows.items.properties.rules.items.properties.cap.oneOf[0].oneOf[0].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.cap.oneOf[0].oneOf[0],data:data177};
if(vErrors === null){
vErrors = [err613];
}
else {
vErrors.push(err613);
}
errors++;
}
var _valid61 = _errs662 === errors;
if(_valid61){
valid141 = true;
passing61 = 0;
}
const _errs664 = errors;
if(typeof data177 === "string"){
if(!pattern6.test(data177)){
const err614 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/cap",schemaPath:"#/properties/rows/items/properties/rules/items/properties/cap/oneOf/0/oneOf/1/pattern",keyword:"pattern",params:{pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"},schema:"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$",parentSchema:schema31.properties.rows.items.properties.rules.items.properties.cap.oneOf[0].oneOf[1],data:data177};
if(vErrors === null){
vErrors = [err614];
}
else {
vErrors.push(err614);
}
errors++;
}
}
else {
const err615 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/cap",schemaPath:"#/properties/rows/items/properties/rules/items/properties/cap/oneOf/0/oneOf/1/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.cap.oneOf[0].oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.cap.oneOf[0].oneOf[1],data:data177};
if(vErrors === null){
vErrors = [err615];
}
else {
vErrors.push(err615);
}
errors++;
}
var _valid61 = _errs664 === errors;
if(_valid61 && valid141){
valid141 = false;
passing61 = [passing61, 1];
}
else {
if(_valid61){
valid141 = true;
passing61 = 1;
}
const _errs666 = errors;
if(data177 !== null){
const err616 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/cap",schemaPath:"#/properties/rows/items/properties/rules/items/properties/cap/oneOf/0/oneOf/2/type",keyword:"type",params:{type: "null"},schema:schema31.properties.rows.items.properties.rules.items.properties.cap.oneOf[0].oneOf[2].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.cap.oneOf[0].oneOf[2],data:data177};
if(vErrors === null){
vErrors = [err616];
}
else {
vErrors.push(err616);
}
errors++;
}
var _valid61 = _errs666 === errors;
if(_valid61 && valid141){
valid141 = false;
passing61 = [passing61, 2];
}
else {
if(_valid61){
valid141 = true;
passing61 = 2;
}
}
}
if(!valid141){
const err617 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/cap",schemaPath:"#/properties/rows/items/properties/rules/items/properties/cap/oneOf/0/oneOf",keyword:"oneOf",params:{passingSchemas: passing61},schema:schema31.properties.rows.items.properties.rules.items.properties.cap.oneOf[0].oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.cap.oneOf[0],data:data177};
if(vErrors === null){
vErrors = [err617];
}
else {
vErrors.push(err617);
}
errors++;
}
else {
errors = _errs661;
if(vErrors !== null){
if(_errs661){
vErrors.length = _errs661;
}
else {
vErrors = null;
}
}
}
var _valid60 = _errs660 === errors;
if(_valid60){
valid140 = true;
passing60 = 0;
}
const _errs668 = errors;
if(data177 && typeof data177 == "object" && !Array.isArray(data177)){
if(data177.param === undefined){
const err618 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/cap",schemaPath:"#/properties/rows/items/properties/rules/items/properties/cap/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rows.items.properties.rules.items.properties.cap.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.cap.oneOf[1],data:data177};
if(vErrors === null){
vErrors = [err618];
}
else {
vErrors.push(err618);
}
errors++;
}
for(const key66 in data177){
if(!(((key66 === "param") || (key66 === "by")) || (key66 === "part"))){
const err619 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/cap",schemaPath:"#/properties/rows/items/properties/rules/items/properties/cap/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key66},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.cap.oneOf[1],data:data177};
if(vErrors === null){
vErrors = [err619];
}
else {
vErrors.push(err619);
}
errors++;
}
}
if(data177.param !== undefined){
let data178 = data177.param;
if(typeof data178 === "string"){
if(func2(data178) < 1){
const err620 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/cap/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/cap/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.cap.oneOf[1].properties.param,data:data178};
if(vErrors === null){
vErrors = [err620];
}
else {
vErrors.push(err620);
}
errors++;
}
}
else {
const err621 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/cap/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/cap/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.cap.oneOf[1].properties.param.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.cap.oneOf[1].properties.param,data:data178};
if(vErrors === null){
vErrors = [err621];
}
else {
vErrors.push(err621);
}
errors++;
}
}
if(data177.by !== undefined){
let data179 = data177.by;
const _errs674 = errors;
let valid143 = false;
let passing62 = null;
const _errs675 = errors;
if(typeof data179 === "string"){
if(func2(data179) < 1){
const err622 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/cap/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/cap/oneOf/1/properties/by/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.cap.oneOf[1].properties.by.oneOf[0],data:data179};
if(vErrors === null){
vErrors = [err622];
}
else {
vErrors.push(err622);
}
errors++;
}
}
else {
const err623 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/cap/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/cap/oneOf/1/properties/by/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.cap.oneOf[1].properties.by.oneOf[0].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.cap.oneOf[1].properties.by.oneOf[0],data:data179};
if(vErrors === null){
vErrors = [err623];
}
else {
vErrors.push(err623);
}
errors++;
}
var _valid62 = _errs675 === errors;
if(_valid62){
valid143 = true;
passing62 = 0;
}
const _errs677 = errors;
if(data179 && typeof data179 == "object" && !Array.isArray(data179)){
if(data179.param === undefined){
const err624 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/cap/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/cap/oneOf/1/properties/by/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rows.items.properties.rules.items.properties.cap.oneOf[1].properties.by.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.cap.oneOf[1].properties.by.oneOf[1],data:data179};
if(vErrors === null){
vErrors = [err624];
}
else {
vErrors.push(err624);
}
errors++;
}
for(const key67 in data179){
if(!(key67 === "param")){
const err625 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/cap/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/cap/oneOf/1/properties/by/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key67},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.cap.oneOf[1].properties.by.oneOf[1],data:data179};
if(vErrors === null){
vErrors = [err625];
}
else {
vErrors.push(err625);
}
errors++;
}
}
if(data179.param !== undefined){
let data180 = data179.param;
if(typeof data180 === "string"){
if(func2(data180) < 1){
const err626 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/cap/by/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/cap/oneOf/1/properties/by/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.cap.oneOf[1].properties.by.oneOf[1].properties.param,data:data180};
if(vErrors === null){
vErrors = [err626];
}
else {
vErrors.push(err626);
}
errors++;
}
}
else {
const err627 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/cap/by/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/cap/oneOf/1/properties/by/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.cap.oneOf[1].properties.by.oneOf[1].properties.param.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.cap.oneOf[1].properties.by.oneOf[1].properties.param,data:data180};
if(vErrors === null){
vErrors = [err627];
}
else {
vErrors.push(err627);
}
errors++;
}
}
}
else {
const err628 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/cap/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/cap/oneOf/1/properties/by/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.cap.oneOf[1].properties.by.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.cap.oneOf[1].properties.by.oneOf[1],data:data179};
if(vErrors === null){
vErrors = [err628];
}
else {
vErrors.push(err628);
}
errors++;
}
var _valid62 = _errs677 === errors;
if(_valid62 && valid143){
valid143 = false;
passing62 = [passing62, 1];
}
else {
if(_valid62){
valid143 = true;
passing62 = 1;
}
}
if(!valid143){
const err629 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/cap/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/cap/oneOf/1/properties/by/oneOf",keyword:"oneOf",params:{passingSchemas: passing62},schema:schema31.properties.rows.items.properties.rules.items.properties.cap.oneOf[1].properties.by.oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.cap.oneOf[1].properties.by,data:data179};
if(vErrors === null){
vErrors = [err629];
}
else {
vErrors.push(err629);
}
errors++;
}
else {
errors = _errs674;
if(vErrors !== null){
if(_errs674){
vErrors.length = _errs674;
}
else {
vErrors = null;
}
}
}
}
if(data177.part !== undefined){
let data181 = data177.part;
if(typeof data181 === "string"){
if(func2(data181) < 1){
const err630 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/cap/part",schemaPath:"#/properties/rows/items/properties/rules/items/properties/cap/oneOf/1/properties/part/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.cap.oneOf[1].properties.part,data:data181};
if(vErrors === null){
vErrors = [err630];
}
else {
vErrors.push(err630);
}
errors++;
}
}
else {
const err631 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/cap/part",schemaPath:"#/properties/rows/items/properties/rules/items/properties/cap/oneOf/1/properties/part/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.cap.oneOf[1].properties.part.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.cap.oneOf[1].properties.part,data:data181};
if(vErrors === null){
vErrors = [err631];
}
else {
vErrors.push(err631);
}
errors++;
}
}
}
else {
const err632 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/cap",schemaPath:"#/properties/rows/items/properties/rules/items/properties/cap/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.cap.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.cap.oneOf[1],data:data177};
if(vErrors === null){
vErrors = [err632];
}
else {
vErrors.push(err632);
}
errors++;
}
var _valid60 = _errs668 === errors;
if(_valid60 && valid140){
valid140 = false;
passing60 = [passing60, 1];
}
else {
if(_valid60){
valid140 = true;
passing60 = 1;
}
}
if(!valid140){
const err633 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/cap",schemaPath:"#/properties/rows/items/properties/rules/items/properties/cap/oneOf",keyword:"oneOf",params:{passingSchemas: passing60},schema:schema31.properties.rows.items.properties.rules.items.properties.cap.oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.cap,data:data177};
if(vErrors === null){
vErrors = [err633];
}
else {
vErrors.push(err633);
}
errors++;
}
else {
errors = _errs659;
if(vErrors !== null){
if(_errs659){
vErrors.length = _errs659;
}
else {
vErrors = null;
}
}
}
}
if(data42.within !== undefined){
let data182 = data42.within;
if(data182 && typeof data182 == "object" && !Array.isArray(data182)){
if(data182.from === undefined){
const err634 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/within",schemaPath:"#/properties/rows/items/properties/rules/items/properties/within/required",keyword:"required",params:{missingProperty: "from"},schema:schema31.properties.rows.items.properties.rules.items.properties.within.required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.within,data:data182};
if(vErrors === null){
vErrors = [err634];
}
else {
vErrors.push(err634);
}
errors++;
}
if(data182.to === undefined){
const err635 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/within",schemaPath:"#/properties/rows/items/properties/rules/items/properties/within/required",keyword:"required",params:{missingProperty: "to"},schema:schema31.properties.rows.items.properties.rules.items.properties.within.required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.within,data:data182};
if(vErrors === null){
vErrors = [err635];
}
else {
vErrors.push(err635);
}
errors++;
}
if(data182.limit === undefined){
const err636 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/within",schemaPath:"#/properties/rows/items/properties/rules/items/properties/within/required",keyword:"required",params:{missingProperty: "limit"},schema:schema31.properties.rows.items.properties.rules.items.properties.within.required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.within,data:data182};
if(vErrors === null){
vErrors = [err636];
}
else {
vErrors.push(err636);
}
errors++;
}
for(const key68 in data182){
if(!(((((key68 === "of") || (key68 === "same")) || (key68 === "from")) || (key68 === "to")) || (key68 === "limit"))){
const err637 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/within",schemaPath:"#/properties/rows/items/properties/rules/items/properties/within/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key68},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.within,data:data182};
if(vErrors === null){
vErrors = [err637];
}
else {
vErrors.push(err637);
}
errors++;
}
}
if(data182.of !== undefined){
let data183 = data182.of;
if(typeof data183 === "string"){
if(func2(data183) < 1){
const err638 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/within/of",schemaPath:"#/properties/rows/items/properties/rules/items/properties/within/properties/of/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.within.properties.of,data:data183};
if(vErrors === null){
vErrors = [err638];
}
else {
vErrors.push(err638);
}
errors++;
}
}
else {
const err639 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/within/of",schemaPath:"#/properties/rows/items/properties/rules/items/properties/within/properties/of/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.within.properties.of.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.within.properties.of,data:data183};
if(vErrors === null){
vErrors = [err639];
}
else {
vErrors.push(err639);
}
errors++;
}
}
if(data182.same !== undefined){
let data184 = data182.same;
if(Array.isArray(data184)){
if(data184.length < 1){
const err640 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/within/same",schemaPath:"#/properties/rows/items/properties/rules/items/properties/within/properties/same/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.within.properties.same,data:data184};
if(vErrors === null){
vErrors = [err640];
}
else {
vErrors.push(err640);
}
errors++;
}
const len7 = data184.length;
for(let i7=0; i7<len7; i7++){
let data185 = data184[i7];
if(typeof data185 === "string"){
if(func2(data185) < 1){
const err641 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/within/same/" + i7,schemaPath:"#/properties/rows/items/properties/rules/items/properties/within/properties/same/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.within.properties.same.items,data:data185};
if(vErrors === null){
vErrors = [err641];
}
else {
vErrors.push(err641);
}
errors++;
}
}
else {
const err642 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/within/same/" + i7,schemaPath:"#/properties/rows/items/properties/rules/items/properties/within/properties/same/items/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.within.properties.same.items.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.within.properties.same.items,data:data185};
if(vErrors === null){
vErrors = [err642];
}
else {
vErrors.push(err642);
}
errors++;
}
}
}
else {
const err643 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/within/same",schemaPath:"#/properties/rows/items/properties/rules/items/properties/within/properties/same/type",keyword:"type",params:{type: "array"},schema:schema31.properties.rows.items.properties.rules.items.properties.within.properties.same.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.within.properties.same,data:data184};
if(vErrors === null){
vErrors = [err643];
}
else {
vErrors.push(err643);
}
errors++;
}
}
if(data182.from !== undefined){
let data186 = data182.from;
const _errs694 = errors;
let valid148 = false;
let passing63 = null;
const _errs695 = errors;
if(typeof data186 === "string"){
if(func2(data186) < 1){
const err644 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/within/from",schemaPath:"#/properties/rows/items/properties/rules/items/properties/within/properties/from/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.within.properties.from.oneOf[0],data:data186};
if(vErrors === null){
vErrors = [err644];
}
else {
vErrors.push(err644);
}
errors++;
}
}
else {
const err645 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/within/from",schemaPath:"#/properties/rows/items/properties/rules/items/properties/within/properties/from/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.within.properties.from.oneOf[0].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.within.properties.from.oneOf[0],data:data186};
if(vErrors === null){
vErrors = [err645];
}
else {
vErrors.push(err645);
}
errors++;
}
var _valid63 = _errs695 === errors;
if(_valid63){
valid148 = true;
passing63 = 0;
}
const _errs697 = errors;
if(data186 && typeof data186 == "object" && !Array.isArray(data186)){
if(data186.param === undefined){
const err646 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/within/from",schemaPath:"#/properties/rows/items/properties/rules/items/properties/within/properties/from/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rows.items.properties.rules.items.properties.within.properties.from.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.within.properties.from.oneOf[1],data:data186};
if(vErrors === null){
vErrors = [err646];
}
else {
vErrors.push(err646);
}
errors++;
}
for(const key69 in data186){
if(!(((key69 === "param") || (key69 === "by")) || (key69 === "part"))){
const err647 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/within/from",schemaPath:"#/properties/rows/items/properties/rules/items/properties/within/properties/from/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key69},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.within.properties.from.oneOf[1],data:data186};
if(vErrors === null){
vErrors = [err647];
}
else {
vErrors.push(err647);
}
errors++;
}
}
if(data186.param !== undefined){
let data187 = data186.param;
if(typeof data187 === "string"){
if(func2(data187) < 1){
const err648 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/within/from/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/within/properties/from/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.within.properties.from.oneOf[1].properties.param,data:data187};
if(vErrors === null){
vErrors = [err648];
}
else {
vErrors.push(err648);
}
errors++;
}
}
else {
const err649 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/within/from/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/within/properties/from/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.within.properties.from.oneOf[1].properties.param.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.within.properties.from.oneOf[1].properties.param,data:data187};
if(vErrors === null){
vErrors = [err649];
}
else {
vErrors.push(err649);
}
errors++;
}
}
if(data186.by !== undefined){
let data188 = data186.by;
const _errs703 = errors;
let valid150 = false;
let passing64 = null;
const _errs704 = errors;
if(typeof data188 === "string"){
if(func2(data188) < 1){
const err650 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/within/from/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/within/properties/from/oneOf/1/properties/by/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.within.properties.from.oneOf[1].properties.by.oneOf[0],data:data188};
if(vErrors === null){
vErrors = [err650];
}
else {
vErrors.push(err650);
}
errors++;
}
}
else {
const err651 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/within/from/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/within/properties/from/oneOf/1/properties/by/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.within.properties.from.oneOf[1].properties.by.oneOf[0].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.within.properties.from.oneOf[1].properties.by.oneOf[0],data:data188};
if(vErrors === null){
vErrors = [err651];
}
else {
vErrors.push(err651);
}
errors++;
}
var _valid64 = _errs704 === errors;
if(_valid64){
valid150 = true;
passing64 = 0;
}
const _errs706 = errors;
if(data188 && typeof data188 == "object" && !Array.isArray(data188)){
if(data188.param === undefined){
const err652 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/within/from/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/within/properties/from/oneOf/1/properties/by/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rows.items.properties.rules.items.properties.within.properties.from.oneOf[1].properties.by.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.within.properties.from.oneOf[1].properties.by.oneOf[1],data:data188};
if(vErrors === null){
vErrors = [err652];
}
else {
vErrors.push(err652);
}
errors++;
}
for(const key70 in data188){
if(!(key70 === "param")){
const err653 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/within/from/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/within/properties/from/oneOf/1/properties/by/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key70},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.within.properties.from.oneOf[1].properties.by.oneOf[1],data:data188};
if(vErrors === null){
vErrors = [err653];
}
else {
vErrors.push(err653);
}
errors++;
}
}
if(data188.param !== undefined){
let data189 = data188.param;
if(typeof data189 === "string"){
if(func2(data189) < 1){
const err654 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/within/from/by/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/within/properties/from/oneOf/1/properties/by/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.within.properties.from.oneOf[1].properties.by.oneOf[1].properties.param,data:data189};
if(vErrors === null){
vErrors = [err654];
}
else {
vErrors.push(err654);
}
errors++;
}
}
else {
const err655 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/within/from/by/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/within/properties/from/oneOf/1/properties/by/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.within.properties.from.oneOf[1].properties.by.oneOf[1].properties.param.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.within.properties.from.oneOf[1].properties.by.oneOf[1].properties.param,data:data189};
if(vErrors === null){
vErrors = [err655];
}
else {
vErrors.push(err655);
}
errors++;
}
}
}
else {
const err656 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/within/from/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/within/properties/from/oneOf/1/properties/by/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.within.properties.from.oneOf[1].properties.by.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.within.properties.from.oneOf[1].properties.by.oneOf[1],data:data188};
if(vErrors === null){
vErrors = [err656];
}
else {
vErrors.push(err656);
}
errors++;
}
var _valid64 = _errs706 === errors;
if(_valid64 && valid150){
valid150 = false;
passing64 = [passing64, 1];
}
else {
if(_valid64){
valid150 = true;
passing64 = 1;
}
}
if(!valid150){
const err657 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/within/from/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/within/properties/from/oneOf/1/properties/by/oneOf",keyword:"oneOf",params:{passingSchemas: passing64},schema:schema31.properties.rows.items.properties.rules.items.properties.within.properties.from.oneOf[1].properties.by.oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.within.properties.from.oneOf[1].properties.by,data:data188};
if(vErrors === null){
vErrors = [err657];
}
else {
vErrors.push(err657);
}
errors++;
}
else {
errors = _errs703;
if(vErrors !== null){
if(_errs703){
vErrors.length = _errs703;
}
else {
vErrors = null;
}
}
}
}
if(data186.part !== undefined){
let data190 = data186.part;
if(typeof data190 === "string"){
if(func2(data190) < 1){
const err658 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/within/from/part",schemaPath:"#/properties/rows/items/properties/rules/items/properties/within/properties/from/oneOf/1/properties/part/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.within.properties.from.oneOf[1].properties.part,data:data190};
if(vErrors === null){
vErrors = [err658];
}
else {
vErrors.push(err658);
}
errors++;
}
}
else {
const err659 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/within/from/part",schemaPath:"#/properties/rows/items/properties/rules/items/properties/within/properties/from/oneOf/1/properties/part/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.within.properties.from.oneOf[1].properties.part.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.within.properties.from.oneOf[1].properties.part,data:data190};
if(vErrors === null){
vErrors = [err659];
}
else {
vErrors.push(err659);
}
errors++;
}
}
}
else {
const err660 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/within/from",schemaPath:"#/properties/rows/items/properties/rules/items/properties/within/properties/from/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.within.properties.from.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.within.properties.from.oneOf[1],data:data186};
if(vErrors === null){
vErrors = [err660];
}
else {
vErrors.push(err660);
}
errors++;
}
var _valid63 = _errs697 === errors;
if(_valid63 && valid148){
valid148 = false;
passing63 = [passing63, 1];
}
else {
if(_valid63){
valid148 = true;
passing63 = 1;
}
}
if(!valid148){
const err661 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/within/from",schemaPath:"#/properties/rows/items/properties/rules/items/properties/within/properties/from/oneOf",keyword:"oneOf",params:{passingSchemas: passing63},schema:schema31.properties.rows.items.properties.rules.items.properties.within.properties.from.oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.within.properties.from,data:data186};
if(vErrors === null){
vErrors = [err661];
}
else {
vErrors.push(err661);
}
errors++;
}
else {
errors = _errs694;
if(vErrors !== null){
if(_errs694){
vErrors.length = _errs694;
}
else {
vErrors = null;
}
}
}
}
if(data182.to !== undefined){
let data191 = data182.to;
if(typeof data191 === "string"){
if(func2(data191) < 1){
const err662 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/within/to",schemaPath:"#/properties/rows/items/properties/rules/items/properties/within/properties/to/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.within.properties.to,data:data191};
if(vErrors === null){
vErrors = [err662];
}
else {
vErrors.push(err662);
}
errors++;
}
}
else {
const err663 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/within/to",schemaPath:"#/properties/rows/items/properties/rules/items/properties/within/properties/to/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.within.properties.to.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.within.properties.to,data:data191};
if(vErrors === null){
vErrors = [err663];
}
else {
vErrors.push(err663);
}
errors++;
}
}
if(data182.limit !== undefined){
let data192 = data182.limit;
const _errs716 = errors;
let valid152 = false;
let passing65 = null;
const _errs717 = errors;
if(data192 && typeof data192 == "object" && !Array.isArray(data192)){
if(Object.keys(data192).length > 1){
const err664 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/within/limit",schemaPath:"#/properties/rows/items/properties/rules/items/properties/within/properties/limit/oneOf/0/maxProperties",keyword:"maxProperties",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.within.properties.limit.oneOf[0],data:data192};
if(vErrors === null){
vErrors = [err664];
}
else {
vErrors.push(err664);
}
errors++;
}
if(Object.keys(data192).length < 1){
const err665 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/within/limit",schemaPath:"#/properties/rows/items/properties/rules/items/properties/within/properties/limit/oneOf/0/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.within.properties.limit.oneOf[0],data:data192};
if(vErrors === null){
vErrors = [err665];
}
else {
vErrors.push(err665);
}
errors++;
}
for(const key71 in data192){
if(!((((key71 === "days") || (key71 === "hours")) || (key71 === "workdays")) || (key71 === "week"))){
const err666 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/within/limit",schemaPath:"#/properties/rows/items/properties/rules/items/properties/within/properties/limit/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key71},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.within.properties.limit.oneOf[0],data:data192};
if(vErrors === null){
vErrors = [err666];
}
else {
vErrors.push(err666);
}
errors++;
}
}
if(data192.days !== undefined){
let data193 = data192.days;
if(!(((typeof data193 == "number") && (!(data193 % 1) && !isNaN(data193))) && (isFinite(data193)))){
const err667 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/within/limit/days",schemaPath:"#/properties/rows/items/properties/rules/items/properties/within/properties/limit/oneOf/0/properties/days/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.rows.items.properties.rules.items.properties.within.properties.limit.oneOf[0].properties.days.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.within.properties.limit.oneOf[0].properties.days,data:data193};
if(vErrors === null){
vErrors = [err667];
}
else {
vErrors.push(err667);
}
errors++;
}
if((typeof data193 == "number") && (isFinite(data193))){
if(data193 < 0 || isNaN(data193)){
const err668 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/within/limit/days",schemaPath:"#/properties/rows/items/properties/rules/items/properties/within/properties/limit/oneOf/0/properties/days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.within.properties.limit.oneOf[0].properties.days,data:data193};
if(vErrors === null){
vErrors = [err668];
}
else {
vErrors.push(err668);
}
errors++;
}
}
}
if(data192.hours !== undefined){
let data194 = data192.hours;
if(!(((typeof data194 == "number") && (!(data194 % 1) && !isNaN(data194))) && (isFinite(data194)))){
const err669 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/within/limit/hours",schemaPath:"#/properties/rows/items/properties/rules/items/properties/within/properties/limit/oneOf/0/properties/hours/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.rows.items.properties.rules.items.properties.within.properties.limit.oneOf[0].properties.hours.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.within.properties.limit.oneOf[0].properties.hours,data:data194};
if(vErrors === null){
vErrors = [err669];
}
else {
vErrors.push(err669);
}
errors++;
}
if((typeof data194 == "number") && (isFinite(data194))){
if(data194 < 0 || isNaN(data194)){
const err670 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/within/limit/hours",schemaPath:"#/properties/rows/items/properties/rules/items/properties/within/properties/limit/oneOf/0/properties/hours/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.within.properties.limit.oneOf[0].properties.hours,data:data194};
if(vErrors === null){
vErrors = [err670];
}
else {
vErrors.push(err670);
}
errors++;
}
}
}
if(data192.workdays !== undefined){
let data195 = data192.workdays;
if(!(((typeof data195 == "number") && (!(data195 % 1) && !isNaN(data195))) && (isFinite(data195)))){
const err671 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/within/limit/workdays",schemaPath:"#/properties/rows/items/properties/rules/items/properties/within/properties/limit/oneOf/0/properties/workdays/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.rows.items.properties.rules.items.properties.within.properties.limit.oneOf[0].properties.workdays.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.within.properties.limit.oneOf[0].properties.workdays,data:data195};
if(vErrors === null){
vErrors = [err671];
}
else {
vErrors.push(err671);
}
errors++;
}
if((typeof data195 == "number") && (isFinite(data195))){
if(data195 < 0 || isNaN(data195)){
const err672 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/within/limit/workdays",schemaPath:"#/properties/rows/items/properties/rules/items/properties/within/properties/limit/oneOf/0/properties/workdays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.within.properties.limit.oneOf[0].properties.workdays,data:data195};
if(vErrors === null){
vErrors = [err672];
}
else {
vErrors.push(err672);
}
errors++;
}
}
}
if(data192.week !== undefined){
let data196 = data192.week;
if("same" !== data196){
const err673 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/within/limit/week",schemaPath:"#/properties/rows/items/properties/rules/items/properties/within/properties/limit/oneOf/0/properties/week/const",keyword:"const",params:{allowedValue: "same"},schema:"same",parentSchema:schema31.properties.rows.items.properties.rules.items.properties.within.properties.limit.oneOf[0].properties.week,data:data196};
if(vErrors === null){
vErrors = [err673];
}
else {
vErrors.push(err673);
}
errors++;
}
}
}
else {
const err674 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/within/limit",schemaPath:"#/properties/rows/items/properties/rules/items/properties/within/properties/limit/oneOf/0/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.within.properties.limit.oneOf[0].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.within.properties.limit.oneOf[0],data:data192};
if(vErrors === null){
vErrors = [err674];
}
else {
vErrors.push(err674);
}
errors++;
}
var _valid65 = _errs717 === errors;
if(_valid65){
valid152 = true;
passing65 = 0;
var props58 = true;
}
const _errs727 = errors;
if(data192 && typeof data192 == "object" && !Array.isArray(data192)){
if(data192.param === undefined){
const err675 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/within/limit",schemaPath:"#/properties/rows/items/properties/rules/items/properties/within/properties/limit/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rows.items.properties.rules.items.properties.within.properties.limit.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.within.properties.limit.oneOf[1],data:data192};
if(vErrors === null){
vErrors = [err675];
}
else {
vErrors.push(err675);
}
errors++;
}
for(const key72 in data192){
if(!(((key72 === "param") || (key72 === "by")) || (key72 === "part"))){
const err676 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/within/limit",schemaPath:"#/properties/rows/items/properties/rules/items/properties/within/properties/limit/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key72},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.within.properties.limit.oneOf[1],data:data192};
if(vErrors === null){
vErrors = [err676];
}
else {
vErrors.push(err676);
}
errors++;
}
}
if(data192.param !== undefined){
let data197 = data192.param;
if(typeof data197 === "string"){
if(func2(data197) < 1){
const err677 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/within/limit/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/within/properties/limit/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.within.properties.limit.oneOf[1].properties.param,data:data197};
if(vErrors === null){
vErrors = [err677];
}
else {
vErrors.push(err677);
}
errors++;
}
}
else {
const err678 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/within/limit/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/within/properties/limit/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.within.properties.limit.oneOf[1].properties.param.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.within.properties.limit.oneOf[1].properties.param,data:data197};
if(vErrors === null){
vErrors = [err678];
}
else {
vErrors.push(err678);
}
errors++;
}
}
if(data192.by !== undefined){
let data198 = data192.by;
const _errs733 = errors;
let valid155 = false;
let passing66 = null;
const _errs734 = errors;
if(typeof data198 === "string"){
if(func2(data198) < 1){
const err679 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/within/limit/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/within/properties/limit/oneOf/1/properties/by/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.within.properties.limit.oneOf[1].properties.by.oneOf[0],data:data198};
if(vErrors === null){
vErrors = [err679];
}
else {
vErrors.push(err679);
}
errors++;
}
}
else {
const err680 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/within/limit/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/within/properties/limit/oneOf/1/properties/by/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.within.properties.limit.oneOf[1].properties.by.oneOf[0].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.within.properties.limit.oneOf[1].properties.by.oneOf[0],data:data198};
if(vErrors === null){
vErrors = [err680];
}
else {
vErrors.push(err680);
}
errors++;
}
var _valid66 = _errs734 === errors;
if(_valid66){
valid155 = true;
passing66 = 0;
}
const _errs736 = errors;
if(data198 && typeof data198 == "object" && !Array.isArray(data198)){
if(data198.param === undefined){
const err681 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/within/limit/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/within/properties/limit/oneOf/1/properties/by/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rows.items.properties.rules.items.properties.within.properties.limit.oneOf[1].properties.by.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.within.properties.limit.oneOf[1].properties.by.oneOf[1],data:data198};
if(vErrors === null){
vErrors = [err681];
}
else {
vErrors.push(err681);
}
errors++;
}
for(const key73 in data198){
if(!(key73 === "param")){
const err682 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/within/limit/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/within/properties/limit/oneOf/1/properties/by/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key73},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.within.properties.limit.oneOf[1].properties.by.oneOf[1],data:data198};
if(vErrors === null){
vErrors = [err682];
}
else {
vErrors.push(err682);
}
errors++;
}
}
if(data198.param !== undefined){
let data199 = data198.param;
if(typeof data199 === "string"){
if(func2(data199) < 1){
const err683 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/within/limit/by/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/within/properties/limit/oneOf/1/properties/by/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.within.properties.limit.oneOf[1].properties.by.oneOf[1].properties.param,data:data199};
if(vErrors === null){
vErrors = [err683];
}
else {
vErrors.push(err683);
}
errors++;
}
}
else {
const err684 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/within/limit/by/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/within/properties/limit/oneOf/1/properties/by/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.within.properties.limit.oneOf[1].properties.by.oneOf[1].properties.param.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.within.properties.limit.oneOf[1].properties.by.oneOf[1].properties.param,data:data199};
if(vErrors === null){
vErrors = [err684];
}
else {
vErrors.push(err684);
}
errors++;
}
}
}
else {
const err685 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/within/limit/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/within/properties/limit/oneOf/1/properties/by/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.within.properties.limit.oneOf[1].properties.by.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.within.properties.limit.oneOf[1].properties.by.oneOf[1],data:data198};
if(vErrors === null){
vErrors = [err685];
}
else {
vErrors.push(err685);
}
errors++;
}
var _valid66 = _errs736 === errors;
if(_valid66 && valid155){
valid155 = false;
passing66 = [passing66, 1];
}
else {
if(_valid66){
valid155 = true;
passing66 = 1;
}
}
if(!valid155){
const err686 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/within/limit/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/within/properties/limit/oneOf/1/properties/by/oneOf",keyword:"oneOf",params:{passingSchemas: passing66},schema:schema31.properties.rows.items.properties.rules.items.properties.within.properties.limit.oneOf[1].properties.by.oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.within.properties.limit.oneOf[1].properties.by,data:data198};
if(vErrors === null){
vErrors = [err686];
}
else {
vErrors.push(err686);
}
errors++;
}
else {
errors = _errs733;
if(vErrors !== null){
if(_errs733){
vErrors.length = _errs733;
}
else {
vErrors = null;
}
}
}
}
if(data192.part !== undefined){
let data200 = data192.part;
if(typeof data200 === "string"){
if(func2(data200) < 1){
const err687 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/within/limit/part",schemaPath:"#/properties/rows/items/properties/rules/items/properties/within/properties/limit/oneOf/1/properties/part/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.within.properties.limit.oneOf[1].properties.part,data:data200};
if(vErrors === null){
vErrors = [err687];
}
else {
vErrors.push(err687);
}
errors++;
}
}
else {
const err688 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/within/limit/part",schemaPath:"#/properties/rows/items/properties/rules/items/properties/within/properties/limit/oneOf/1/properties/part/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.within.properties.limit.oneOf[1].properties.part.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.within.properties.limit.oneOf[1].properties.part,data:data200};
if(vErrors === null){
vErrors = [err688];
}
else {
vErrors.push(err688);
}
errors++;
}
}
}
else {
const err689 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/within/limit",schemaPath:"#/properties/rows/items/properties/rules/items/properties/within/properties/limit/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.within.properties.limit.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.within.properties.limit.oneOf[1],data:data192};
if(vErrors === null){
vErrors = [err689];
}
else {
vErrors.push(err689);
}
errors++;
}
var _valid65 = _errs727 === errors;
if(_valid65 && valid152){
valid152 = false;
passing65 = [passing65, 1];
}
else {
if(_valid65){
valid152 = true;
passing65 = 1;
if(props58 !== true){
props58 = true;
}
}
}
if(!valid152){
const err690 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/within/limit",schemaPath:"#/properties/rows/items/properties/rules/items/properties/within/properties/limit/oneOf",keyword:"oneOf",params:{passingSchemas: passing65},schema:schema31.properties.rows.items.properties.rules.items.properties.within.properties.limit.oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.within.properties.limit,data:data192};
if(vErrors === null){
vErrors = [err690];
}
else {
vErrors.push(err690);
}
errors++;
}
else {
errors = _errs716;
if(vErrors !== null){
if(_errs716){
vErrors.length = _errs716;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err691 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/within",schemaPath:"#/properties/rows/items/properties/rules/items/properties/within/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.within.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.within,data:data182};
if(vErrors === null){
vErrors = [err691];
}
else {
vErrors.push(err691);
}
errors++;
}
}
if(data42.during !== undefined){
let data201 = data42.during;
if(data201 && typeof data201 == "object" && !Array.isArray(data201)){
if(data201.at === undefined){
const err692 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/during",schemaPath:"#/properties/rows/items/properties/rules/items/properties/during/required",keyword:"required",params:{missingProperty: "at"},schema:schema31.properties.rows.items.properties.rules.items.properties.during.required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.during,data:data201};
if(vErrors === null){
vErrors = [err692];
}
else {
vErrors.push(err692);
}
errors++;
}
if(data201.days === undefined){
const err693 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/during",schemaPath:"#/properties/rows/items/properties/rules/items/properties/during/required",keyword:"required",params:{missingProperty: "days"},schema:schema31.properties.rows.items.properties.rules.items.properties.during.required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.during,data:data201};
if(vErrors === null){
vErrors = [err693];
}
else {
vErrors.push(err693);
}
errors++;
}
for(const key74 in data201){
if(!((((key74 === "at") || (key74 === "days")) || (key74 === "arranged")) || (key74 === "events"))){
const err694 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/during",schemaPath:"#/properties/rows/items/properties/rules/items/properties/during/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key74},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.during,data:data201};
if(vErrors === null){
vErrors = [err694];
}
else {
vErrors.push(err694);
}
errors++;
}
}
if(data201.at !== undefined){
let data202 = data201.at;
if(typeof data202 === "string"){
if(func2(data202) < 1){
const err695 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/during/at",schemaPath:"#/properties/rows/items/properties/rules/items/properties/during/properties/at/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.at,data:data202};
if(vErrors === null){
vErrors = [err695];
}
else {
vErrors.push(err695);
}
errors++;
}
}
else {
const err696 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/during/at",schemaPath:"#/properties/rows/items/properties/rules/items/properties/during/properties/at/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.at.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.at,data:data202};
if(vErrors === null){
vErrors = [err696];
}
else {
vErrors.push(err696);
}
errors++;
}
}
if(data201.days !== undefined){
let data203 = data201.days;
const _errs749 = errors;
let valid158 = false;
let passing67 = null;
const _errs750 = errors;
if(!(((data203 === "arranged") || (data203 === "statutory")) || (data203 === "breaks"))){
const err697 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/during/days",schemaPath:"#/properties/rows/items/properties/rules/items/properties/during/properties/days/oneOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties.rows.items.properties.rules.items.properties.during.properties.days.oneOf[0].enum},schema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.days.oneOf[0].enum,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.days.oneOf[0],data:data203};
if(vErrors === null){
vErrors = [err697];
}
else {
vErrors.push(err697);
}
errors++;
}
var _valid67 = _errs750 === errors;
if(_valid67){
valid158 = true;
passing67 = 0;
}
const _errs751 = errors;
if(data203 && typeof data203 == "object" && !Array.isArray(data203)){
if(data203.param === undefined){
const err698 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/during/days",schemaPath:"#/properties/rows/items/properties/rules/items/properties/during/properties/days/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.days.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.days.oneOf[1],data:data203};
if(vErrors === null){
vErrors = [err698];
}
else {
vErrors.push(err698);
}
errors++;
}
for(const key75 in data203){
if(!(((key75 === "param") || (key75 === "by")) || (key75 === "part"))){
const err699 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/during/days",schemaPath:"#/properties/rows/items/properties/rules/items/properties/during/properties/days/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key75},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.days.oneOf[1],data:data203};
if(vErrors === null){
vErrors = [err699];
}
else {
vErrors.push(err699);
}
errors++;
}
}
if(data203.param !== undefined){
let data204 = data203.param;
if(typeof data204 === "string"){
if(func2(data204) < 1){
const err700 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/during/days/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/during/properties/days/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.days.oneOf[1].properties.param,data:data204};
if(vErrors === null){
vErrors = [err700];
}
else {
vErrors.push(err700);
}
errors++;
}
}
else {
const err701 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/during/days/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/during/properties/days/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.days.oneOf[1].properties.param.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.days.oneOf[1].properties.param,data:data204};
if(vErrors === null){
vErrors = [err701];
}
else {
vErrors.push(err701);
}
errors++;
}
}
if(data203.by !== undefined){
let data205 = data203.by;
const _errs757 = errors;
let valid160 = false;
let passing68 = null;
const _errs758 = errors;
if(typeof data205 === "string"){
if(func2(data205) < 1){
const err702 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/during/days/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/during/properties/days/oneOf/1/properties/by/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.days.oneOf[1].properties.by.oneOf[0],data:data205};
if(vErrors === null){
vErrors = [err702];
}
else {
vErrors.push(err702);
}
errors++;
}
}
else {
const err703 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/during/days/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/during/properties/days/oneOf/1/properties/by/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.days.oneOf[1].properties.by.oneOf[0].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.days.oneOf[1].properties.by.oneOf[0],data:data205};
if(vErrors === null){
vErrors = [err703];
}
else {
vErrors.push(err703);
}
errors++;
}
var _valid68 = _errs758 === errors;
if(_valid68){
valid160 = true;
passing68 = 0;
}
const _errs760 = errors;
if(data205 && typeof data205 == "object" && !Array.isArray(data205)){
if(data205.param === undefined){
const err704 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/during/days/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/during/properties/days/oneOf/1/properties/by/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.days.oneOf[1].properties.by.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.days.oneOf[1].properties.by.oneOf[1],data:data205};
if(vErrors === null){
vErrors = [err704];
}
else {
vErrors.push(err704);
}
errors++;
}
for(const key76 in data205){
if(!(key76 === "param")){
const err705 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/during/days/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/during/properties/days/oneOf/1/properties/by/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key76},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.days.oneOf[1].properties.by.oneOf[1],data:data205};
if(vErrors === null){
vErrors = [err705];
}
else {
vErrors.push(err705);
}
errors++;
}
}
if(data205.param !== undefined){
let data206 = data205.param;
if(typeof data206 === "string"){
if(func2(data206) < 1){
const err706 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/during/days/by/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/during/properties/days/oneOf/1/properties/by/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.days.oneOf[1].properties.by.oneOf[1].properties.param,data:data206};
if(vErrors === null){
vErrors = [err706];
}
else {
vErrors.push(err706);
}
errors++;
}
}
else {
const err707 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/during/days/by/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/during/properties/days/oneOf/1/properties/by/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.days.oneOf[1].properties.by.oneOf[1].properties.param.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.days.oneOf[1].properties.by.oneOf[1].properties.param,data:data206};
if(vErrors === null){
vErrors = [err707];
}
else {
vErrors.push(err707);
}
errors++;
}
}
}
else {
const err708 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/during/days/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/during/properties/days/oneOf/1/properties/by/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.days.oneOf[1].properties.by.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.days.oneOf[1].properties.by.oneOf[1],data:data205};
if(vErrors === null){
vErrors = [err708];
}
else {
vErrors.push(err708);
}
errors++;
}
var _valid68 = _errs760 === errors;
if(_valid68 && valid160){
valid160 = false;
passing68 = [passing68, 1];
}
else {
if(_valid68){
valid160 = true;
passing68 = 1;
}
}
if(!valid160){
const err709 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/during/days/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/during/properties/days/oneOf/1/properties/by/oneOf",keyword:"oneOf",params:{passingSchemas: passing68},schema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.days.oneOf[1].properties.by.oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.days.oneOf[1].properties.by,data:data205};
if(vErrors === null){
vErrors = [err709];
}
else {
vErrors.push(err709);
}
errors++;
}
else {
errors = _errs757;
if(vErrors !== null){
if(_errs757){
vErrors.length = _errs757;
}
else {
vErrors = null;
}
}
}
}
if(data203.part !== undefined){
let data207 = data203.part;
if(typeof data207 === "string"){
if(func2(data207) < 1){
const err710 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/during/days/part",schemaPath:"#/properties/rows/items/properties/rules/items/properties/during/properties/days/oneOf/1/properties/part/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.days.oneOf[1].properties.part,data:data207};
if(vErrors === null){
vErrors = [err710];
}
else {
vErrors.push(err710);
}
errors++;
}
}
else {
const err711 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/during/days/part",schemaPath:"#/properties/rows/items/properties/rules/items/properties/during/properties/days/oneOf/1/properties/part/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.days.oneOf[1].properties.part.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.days.oneOf[1].properties.part,data:data207};
if(vErrors === null){
vErrors = [err711];
}
else {
vErrors.push(err711);
}
errors++;
}
}
}
else {
const err712 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/during/days",schemaPath:"#/properties/rows/items/properties/rules/items/properties/during/properties/days/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.days.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.days.oneOf[1],data:data203};
if(vErrors === null){
vErrors = [err712];
}
else {
vErrors.push(err712);
}
errors++;
}
var _valid67 = _errs751 === errors;
if(_valid67 && valid158){
valid158 = false;
passing67 = [passing67, 1];
}
else {
if(_valid67){
valid158 = true;
passing67 = 1;
}
}
if(!valid158){
const err713 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/during/days",schemaPath:"#/properties/rows/items/properties/rules/items/properties/during/properties/days/oneOf",keyword:"oneOf",params:{passingSchemas: passing67},schema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.days.oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.days,data:data203};
if(vErrors === null){
vErrors = [err713];
}
else {
vErrors.push(err713);
}
errors++;
}
else {
errors = _errs749;
if(vErrors !== null){
if(_errs749){
vErrors.length = _errs749;
}
else {
vErrors = null;
}
}
}
}
if(data201.arranged !== undefined){
let data208 = data201.arranged;
if(data208 && typeof data208 == "object" && !Array.isArray(data208)){
if(data208.kind === undefined){
const err714 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged",schemaPath:"#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/required",keyword:"required",params:{missingProperty: "kind"},schema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.arranged.required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.arranged,data:data208};
if(vErrors === null){
vErrors = [err714];
}
else {
vErrors.push(err714);
}
errors++;
}
if(data208.from === undefined){
const err715 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged",schemaPath:"#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/required",keyword:"required",params:{missingProperty: "from"},schema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.arranged.required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.arranged,data:data208};
if(vErrors === null){
vErrors = [err715];
}
else {
vErrors.push(err715);
}
errors++;
}
if(data208.to === undefined){
const err716 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged",schemaPath:"#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/required",keyword:"required",params:{missingProperty: "to"},schema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.arranged.required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.arranged,data:data208};
if(vErrors === null){
vErrors = [err716];
}
else {
vErrors.push(err716);
}
errors++;
}
for(const key77 in data208){
if(!((((key77 === "kind") || (key77 === "where")) || (key77 === "from")) || (key77 === "to"))){
const err717 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged",schemaPath:"#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key77},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.arranged,data:data208};
if(vErrors === null){
vErrors = [err717];
}
else {
vErrors.push(err717);
}
errors++;
}
}
if(data208.kind !== undefined){
let data209 = data208.kind;
if(typeof data209 === "string"){
if(func2(data209) < 1){
const err718 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged/kind",schemaPath:"#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/properties/kind/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.arranged.properties.kind,data:data209};
if(vErrors === null){
vErrors = [err718];
}
else {
vErrors.push(err718);
}
errors++;
}
}
else {
const err719 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged/kind",schemaPath:"#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/properties/kind/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.arranged.properties.kind.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.arranged.properties.kind,data:data209};
if(vErrors === null){
vErrors = [err719];
}
else {
vErrors.push(err719);
}
errors++;
}
}
if(data208.where !== undefined){
let data210 = data208.where;
const _errs773 = errors;
let valid163 = false;
let passing69 = null;
const _errs774 = errors;
if(typeof data210 === "string"){
if(func2(data210) < 1){
const err720 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged/where",schemaPath:"#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/properties/where/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.arranged.properties.where.oneOf[0],data:data210};
if(vErrors === null){
vErrors = [err720];
}
else {
vErrors.push(err720);
}
errors++;
}
}
else {
const err721 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged/where",schemaPath:"#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/properties/where/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.arranged.properties.where.oneOf[0].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.arranged.properties.where.oneOf[0],data:data210};
if(vErrors === null){
vErrors = [err721];
}
else {
vErrors.push(err721);
}
errors++;
}
var _valid69 = _errs774 === errors;
if(_valid69){
valid163 = true;
passing69 = 0;
}
const _errs776 = errors;
if(data210 && typeof data210 == "object" && !Array.isArray(data210)){
if(data210.param === undefined){
const err722 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged/where",schemaPath:"#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/properties/where/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.arranged.properties.where.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.arranged.properties.where.oneOf[1],data:data210};
if(vErrors === null){
vErrors = [err722];
}
else {
vErrors.push(err722);
}
errors++;
}
for(const key78 in data210){
if(!(((key78 === "param") || (key78 === "by")) || (key78 === "part"))){
const err723 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged/where",schemaPath:"#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/properties/where/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key78},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.arranged.properties.where.oneOf[1],data:data210};
if(vErrors === null){
vErrors = [err723];
}
else {
vErrors.push(err723);
}
errors++;
}
}
if(data210.param !== undefined){
let data211 = data210.param;
if(typeof data211 === "string"){
if(func2(data211) < 1){
const err724 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged/where/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/properties/where/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.arranged.properties.where.oneOf[1].properties.param,data:data211};
if(vErrors === null){
vErrors = [err724];
}
else {
vErrors.push(err724);
}
errors++;
}
}
else {
const err725 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged/where/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/properties/where/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.arranged.properties.where.oneOf[1].properties.param.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.arranged.properties.where.oneOf[1].properties.param,data:data211};
if(vErrors === null){
vErrors = [err725];
}
else {
vErrors.push(err725);
}
errors++;
}
}
if(data210.by !== undefined){
let data212 = data210.by;
const _errs782 = errors;
let valid165 = false;
let passing70 = null;
const _errs783 = errors;
if(typeof data212 === "string"){
if(func2(data212) < 1){
const err726 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged/where/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/properties/where/oneOf/1/properties/by/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.arranged.properties.where.oneOf[1].properties.by.oneOf[0],data:data212};
if(vErrors === null){
vErrors = [err726];
}
else {
vErrors.push(err726);
}
errors++;
}
}
else {
const err727 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged/where/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/properties/where/oneOf/1/properties/by/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.arranged.properties.where.oneOf[1].properties.by.oneOf[0].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.arranged.properties.where.oneOf[1].properties.by.oneOf[0],data:data212};
if(vErrors === null){
vErrors = [err727];
}
else {
vErrors.push(err727);
}
errors++;
}
var _valid70 = _errs783 === errors;
if(_valid70){
valid165 = true;
passing70 = 0;
}
const _errs785 = errors;
if(data212 && typeof data212 == "object" && !Array.isArray(data212)){
if(data212.param === undefined){
const err728 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged/where/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/properties/where/oneOf/1/properties/by/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.arranged.properties.where.oneOf[1].properties.by.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.arranged.properties.where.oneOf[1].properties.by.oneOf[1],data:data212};
if(vErrors === null){
vErrors = [err728];
}
else {
vErrors.push(err728);
}
errors++;
}
for(const key79 in data212){
if(!(key79 === "param")){
const err729 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged/where/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/properties/where/oneOf/1/properties/by/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key79},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.arranged.properties.where.oneOf[1].properties.by.oneOf[1],data:data212};
if(vErrors === null){
vErrors = [err729];
}
else {
vErrors.push(err729);
}
errors++;
}
}
if(data212.param !== undefined){
let data213 = data212.param;
if(typeof data213 === "string"){
if(func2(data213) < 1){
const err730 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged/where/by/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/properties/where/oneOf/1/properties/by/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.arranged.properties.where.oneOf[1].properties.by.oneOf[1].properties.param,data:data213};
if(vErrors === null){
vErrors = [err730];
}
else {
vErrors.push(err730);
}
errors++;
}
}
else {
const err731 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged/where/by/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/properties/where/oneOf/1/properties/by/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.arranged.properties.where.oneOf[1].properties.by.oneOf[1].properties.param.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.arranged.properties.where.oneOf[1].properties.by.oneOf[1].properties.param,data:data213};
if(vErrors === null){
vErrors = [err731];
}
else {
vErrors.push(err731);
}
errors++;
}
}
}
else {
const err732 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged/where/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/properties/where/oneOf/1/properties/by/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.arranged.properties.where.oneOf[1].properties.by.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.arranged.properties.where.oneOf[1].properties.by.oneOf[1],data:data212};
if(vErrors === null){
vErrors = [err732];
}
else {
vErrors.push(err732);
}
errors++;
}
var _valid70 = _errs785 === errors;
if(_valid70 && valid165){
valid165 = false;
passing70 = [passing70, 1];
}
else {
if(_valid70){
valid165 = true;
passing70 = 1;
}
}
if(!valid165){
const err733 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged/where/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/properties/where/oneOf/1/properties/by/oneOf",keyword:"oneOf",params:{passingSchemas: passing70},schema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.arranged.properties.where.oneOf[1].properties.by.oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.arranged.properties.where.oneOf[1].properties.by,data:data212};
if(vErrors === null){
vErrors = [err733];
}
else {
vErrors.push(err733);
}
errors++;
}
else {
errors = _errs782;
if(vErrors !== null){
if(_errs782){
vErrors.length = _errs782;
}
else {
vErrors = null;
}
}
}
}
if(data210.part !== undefined){
let data214 = data210.part;
if(typeof data214 === "string"){
if(func2(data214) < 1){
const err734 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged/where/part",schemaPath:"#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/properties/where/oneOf/1/properties/part/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.arranged.properties.where.oneOf[1].properties.part,data:data214};
if(vErrors === null){
vErrors = [err734];
}
else {
vErrors.push(err734);
}
errors++;
}
}
else {
const err735 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged/where/part",schemaPath:"#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/properties/where/oneOf/1/properties/part/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.arranged.properties.where.oneOf[1].properties.part.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.arranged.properties.where.oneOf[1].properties.part,data:data214};
if(vErrors === null){
vErrors = [err735];
}
else {
vErrors.push(err735);
}
errors++;
}
}
}
else {
const err736 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged/where",schemaPath:"#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/properties/where/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.arranged.properties.where.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.arranged.properties.where.oneOf[1],data:data210};
if(vErrors === null){
vErrors = [err736];
}
else {
vErrors.push(err736);
}
errors++;
}
var _valid69 = _errs776 === errors;
if(_valid69 && valid163){
valid163 = false;
passing69 = [passing69, 1];
}
else {
if(_valid69){
valid163 = true;
passing69 = 1;
}
}
if(!valid163){
const err737 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged/where",schemaPath:"#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/properties/where/oneOf",keyword:"oneOf",params:{passingSchemas: passing69},schema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.arranged.properties.where.oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.arranged.properties.where,data:data210};
if(vErrors === null){
vErrors = [err737];
}
else {
vErrors.push(err737);
}
errors++;
}
else {
errors = _errs773;
if(vErrors !== null){
if(_errs773){
vErrors.length = _errs773;
}
else {
vErrors = null;
}
}
}
}
if(data208.from !== undefined){
let data215 = data208.from;
if(typeof data215 === "string"){
if(func2(data215) < 1){
const err738 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged/from",schemaPath:"#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/properties/from/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.arranged.properties.from,data:data215};
if(vErrors === null){
vErrors = [err738];
}
else {
vErrors.push(err738);
}
errors++;
}
}
else {
const err739 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged/from",schemaPath:"#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/properties/from/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.arranged.properties.from.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.arranged.properties.from,data:data215};
if(vErrors === null){
vErrors = [err739];
}
else {
vErrors.push(err739);
}
errors++;
}
}
if(data208.to !== undefined){
let data216 = data208.to;
if(typeof data216 === "string"){
if(func2(data216) < 1){
const err740 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged/to",schemaPath:"#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/properties/to/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.arranged.properties.to,data:data216};
if(vErrors === null){
vErrors = [err740];
}
else {
vErrors.push(err740);
}
errors++;
}
}
else {
const err741 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged/to",schemaPath:"#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/properties/to/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.arranged.properties.to.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.arranged.properties.to,data:data216};
if(vErrors === null){
vErrors = [err741];
}
else {
vErrors.push(err741);
}
errors++;
}
}
}
else {
const err742 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/during/arranged",schemaPath:"#/properties/rows/items/properties/rules/items/properties/during/properties/arranged/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.arranged.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.arranged,data:data208};
if(vErrors === null){
vErrors = [err742];
}
else {
vErrors.push(err742);
}
errors++;
}
}
if(data201.events !== undefined){
let data217 = data201.events;
if(data217 && typeof data217 == "object" && !Array.isArray(data217)){
if(data217.kind === undefined){
const err743 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events",schemaPath:"#/properties/rows/items/properties/rules/items/properties/during/properties/events/required",keyword:"required",params:{missingProperty: "kind"},schema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.events.required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.events,data:data217};
if(vErrors === null){
vErrors = [err743];
}
else {
vErrors.push(err743);
}
errors++;
}
if(data217.from === undefined){
const err744 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events",schemaPath:"#/properties/rows/items/properties/rules/items/properties/during/properties/events/required",keyword:"required",params:{missingProperty: "from"},schema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.events.required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.events,data:data217};
if(vErrors === null){
vErrors = [err744];
}
else {
vErrors.push(err744);
}
errors++;
}
if(data217.to === undefined){
const err745 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events",schemaPath:"#/properties/rows/items/properties/rules/items/properties/during/properties/events/required",keyword:"required",params:{missingProperty: "to"},schema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.events.required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.events,data:data217};
if(vErrors === null){
vErrors = [err745];
}
else {
vErrors.push(err745);
}
errors++;
}
for(const key80 in data217){
if(!((((key80 === "kind") || (key80 === "where")) || (key80 === "from")) || (key80 === "to"))){
const err746 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events",schemaPath:"#/properties/rows/items/properties/rules/items/properties/during/properties/events/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key80},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.events,data:data217};
if(vErrors === null){
vErrors = [err746];
}
else {
vErrors.push(err746);
}
errors++;
}
}
if(data217.kind !== undefined){
let data218 = data217.kind;
if(typeof data218 === "string"){
if(func2(data218) < 1){
const err747 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events/kind",schemaPath:"#/properties/rows/items/properties/rules/items/properties/during/properties/events/properties/kind/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.events.properties.kind,data:data218};
if(vErrors === null){
vErrors = [err747];
}
else {
vErrors.push(err747);
}
errors++;
}
}
else {
const err748 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events/kind",schemaPath:"#/properties/rows/items/properties/rules/items/properties/during/properties/events/properties/kind/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.events.properties.kind.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.events.properties.kind,data:data218};
if(vErrors === null){
vErrors = [err748];
}
else {
vErrors.push(err748);
}
errors++;
}
}
if(data217.where !== undefined){
let data219 = data217.where;
const _errs802 = errors;
let valid168 = false;
let passing71 = null;
const _errs803 = errors;
if(typeof data219 === "string"){
if(func2(data219) < 1){
const err749 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events/where",schemaPath:"#/properties/rows/items/properties/rules/items/properties/during/properties/events/properties/where/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.events.properties.where.oneOf[0],data:data219};
if(vErrors === null){
vErrors = [err749];
}
else {
vErrors.push(err749);
}
errors++;
}
}
else {
const err750 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events/where",schemaPath:"#/properties/rows/items/properties/rules/items/properties/during/properties/events/properties/where/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.events.properties.where.oneOf[0].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.events.properties.where.oneOf[0],data:data219};
if(vErrors === null){
vErrors = [err750];
}
else {
vErrors.push(err750);
}
errors++;
}
var _valid71 = _errs803 === errors;
if(_valid71){
valid168 = true;
passing71 = 0;
}
const _errs805 = errors;
if(data219 && typeof data219 == "object" && !Array.isArray(data219)){
if(data219.param === undefined){
const err751 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events/where",schemaPath:"#/properties/rows/items/properties/rules/items/properties/during/properties/events/properties/where/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.events.properties.where.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.events.properties.where.oneOf[1],data:data219};
if(vErrors === null){
vErrors = [err751];
}
else {
vErrors.push(err751);
}
errors++;
}
for(const key81 in data219){
if(!(((key81 === "param") || (key81 === "by")) || (key81 === "part"))){
const err752 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events/where",schemaPath:"#/properties/rows/items/properties/rules/items/properties/during/properties/events/properties/where/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key81},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.events.properties.where.oneOf[1],data:data219};
if(vErrors === null){
vErrors = [err752];
}
else {
vErrors.push(err752);
}
errors++;
}
}
if(data219.param !== undefined){
let data220 = data219.param;
if(typeof data220 === "string"){
if(func2(data220) < 1){
const err753 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events/where/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/during/properties/events/properties/where/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.events.properties.where.oneOf[1].properties.param,data:data220};
if(vErrors === null){
vErrors = [err753];
}
else {
vErrors.push(err753);
}
errors++;
}
}
else {
const err754 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events/where/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/during/properties/events/properties/where/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.events.properties.where.oneOf[1].properties.param.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.events.properties.where.oneOf[1].properties.param,data:data220};
if(vErrors === null){
vErrors = [err754];
}
else {
vErrors.push(err754);
}
errors++;
}
}
if(data219.by !== undefined){
let data221 = data219.by;
const _errs811 = errors;
let valid170 = false;
let passing72 = null;
const _errs812 = errors;
if(typeof data221 === "string"){
if(func2(data221) < 1){
const err755 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events/where/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/during/properties/events/properties/where/oneOf/1/properties/by/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.events.properties.where.oneOf[1].properties.by.oneOf[0],data:data221};
if(vErrors === null){
vErrors = [err755];
}
else {
vErrors.push(err755);
}
errors++;
}
}
else {
const err756 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events/where/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/during/properties/events/properties/where/oneOf/1/properties/by/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.events.properties.where.oneOf[1].properties.by.oneOf[0].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.events.properties.where.oneOf[1].properties.by.oneOf[0],data:data221};
if(vErrors === null){
vErrors = [err756];
}
else {
vErrors.push(err756);
}
errors++;
}
var _valid72 = _errs812 === errors;
if(_valid72){
valid170 = true;
passing72 = 0;
}
const _errs814 = errors;
if(data221 && typeof data221 == "object" && !Array.isArray(data221)){
if(data221.param === undefined){
const err757 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events/where/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/during/properties/events/properties/where/oneOf/1/properties/by/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.events.properties.where.oneOf[1].properties.by.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.events.properties.where.oneOf[1].properties.by.oneOf[1],data:data221};
if(vErrors === null){
vErrors = [err757];
}
else {
vErrors.push(err757);
}
errors++;
}
for(const key82 in data221){
if(!(key82 === "param")){
const err758 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events/where/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/during/properties/events/properties/where/oneOf/1/properties/by/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key82},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.events.properties.where.oneOf[1].properties.by.oneOf[1],data:data221};
if(vErrors === null){
vErrors = [err758];
}
else {
vErrors.push(err758);
}
errors++;
}
}
if(data221.param !== undefined){
let data222 = data221.param;
if(typeof data222 === "string"){
if(func2(data222) < 1){
const err759 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events/where/by/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/during/properties/events/properties/where/oneOf/1/properties/by/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.events.properties.where.oneOf[1].properties.by.oneOf[1].properties.param,data:data222};
if(vErrors === null){
vErrors = [err759];
}
else {
vErrors.push(err759);
}
errors++;
}
}
else {
const err760 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events/where/by/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/during/properties/events/properties/where/oneOf/1/properties/by/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.events.properties.where.oneOf[1].properties.by.oneOf[1].properties.param.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.events.properties.where.oneOf[1].properties.by.oneOf[1].properties.param,data:data222};
if(vErrors === null){
vErrors = [err760];
}
else {
vErrors.push(err760);
}
errors++;
}
}
}
else {
const err761 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events/where/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/during/properties/events/properties/where/oneOf/1/properties/by/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.events.properties.where.oneOf[1].properties.by.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.events.properties.where.oneOf[1].properties.by.oneOf[1],data:data221};
if(vErrors === null){
vErrors = [err761];
}
else {
vErrors.push(err761);
}
errors++;
}
var _valid72 = _errs814 === errors;
if(_valid72 && valid170){
valid170 = false;
passing72 = [passing72, 1];
}
else {
if(_valid72){
valid170 = true;
passing72 = 1;
}
}
if(!valid170){
const err762 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events/where/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/during/properties/events/properties/where/oneOf/1/properties/by/oneOf",keyword:"oneOf",params:{passingSchemas: passing72},schema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.events.properties.where.oneOf[1].properties.by.oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.events.properties.where.oneOf[1].properties.by,data:data221};
if(vErrors === null){
vErrors = [err762];
}
else {
vErrors.push(err762);
}
errors++;
}
else {
errors = _errs811;
if(vErrors !== null){
if(_errs811){
vErrors.length = _errs811;
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
const err763 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events/where/part",schemaPath:"#/properties/rows/items/properties/rules/items/properties/during/properties/events/properties/where/oneOf/1/properties/part/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.events.properties.where.oneOf[1].properties.part,data:data223};
if(vErrors === null){
vErrors = [err763];
}
else {
vErrors.push(err763);
}
errors++;
}
}
else {
const err764 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events/where/part",schemaPath:"#/properties/rows/items/properties/rules/items/properties/during/properties/events/properties/where/oneOf/1/properties/part/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.events.properties.where.oneOf[1].properties.part.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.events.properties.where.oneOf[1].properties.part,data:data223};
if(vErrors === null){
vErrors = [err764];
}
else {
vErrors.push(err764);
}
errors++;
}
}
}
else {
const err765 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events/where",schemaPath:"#/properties/rows/items/properties/rules/items/properties/during/properties/events/properties/where/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.events.properties.where.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.events.properties.where.oneOf[1],data:data219};
if(vErrors === null){
vErrors = [err765];
}
else {
vErrors.push(err765);
}
errors++;
}
var _valid71 = _errs805 === errors;
if(_valid71 && valid168){
valid168 = false;
passing71 = [passing71, 1];
}
else {
if(_valid71){
valid168 = true;
passing71 = 1;
}
}
if(!valid168){
const err766 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events/where",schemaPath:"#/properties/rows/items/properties/rules/items/properties/during/properties/events/properties/where/oneOf",keyword:"oneOf",params:{passingSchemas: passing71},schema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.events.properties.where.oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.events.properties.where,data:data219};
if(vErrors === null){
vErrors = [err766];
}
else {
vErrors.push(err766);
}
errors++;
}
else {
errors = _errs802;
if(vErrors !== null){
if(_errs802){
vErrors.length = _errs802;
}
else {
vErrors = null;
}
}
}
}
if(data217.from !== undefined){
let data224 = data217.from;
if(typeof data224 === "string"){
if(func2(data224) < 1){
const err767 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events/from",schemaPath:"#/properties/rows/items/properties/rules/items/properties/during/properties/events/properties/from/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.events.properties.from,data:data224};
if(vErrors === null){
vErrors = [err767];
}
else {
vErrors.push(err767);
}
errors++;
}
}
else {
const err768 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events/from",schemaPath:"#/properties/rows/items/properties/rules/items/properties/during/properties/events/properties/from/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.events.properties.from.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.events.properties.from,data:data224};
if(vErrors === null){
vErrors = [err768];
}
else {
vErrors.push(err768);
}
errors++;
}
}
if(data217.to !== undefined){
let data225 = data217.to;
if(typeof data225 === "string"){
if(func2(data225) < 1){
const err769 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events/to",schemaPath:"#/properties/rows/items/properties/rules/items/properties/during/properties/events/properties/to/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.events.properties.to,data:data225};
if(vErrors === null){
vErrors = [err769];
}
else {
vErrors.push(err769);
}
errors++;
}
}
else {
const err770 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events/to",schemaPath:"#/properties/rows/items/properties/rules/items/properties/during/properties/events/properties/to/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.events.properties.to.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.events.properties.to,data:data225};
if(vErrors === null){
vErrors = [err770];
}
else {
vErrors.push(err770);
}
errors++;
}
}
}
else {
const err771 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/during/events",schemaPath:"#/properties/rows/items/properties/rules/items/properties/during/properties/events/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.events.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.during.properties.events,data:data217};
if(vErrors === null){
vErrors = [err771];
}
else {
vErrors.push(err771);
}
errors++;
}
}
}
else {
const err772 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/during",schemaPath:"#/properties/rows/items/properties/rules/items/properties/during/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.during.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.during,data:data201};
if(vErrors === null){
vErrors = [err772];
}
else {
vErrors.push(err772);
}
errors++;
}
}
if(data42.distinct !== undefined){
let data226 = data42.distinct;
if(typeof data226 === "string"){
if(func2(data226) < 1){
const err773 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/distinct",schemaPath:"#/properties/rows/items/properties/rules/items/properties/distinct/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.distinct,data:data226};
if(vErrors === null){
vErrors = [err773];
}
else {
vErrors.push(err773);
}
errors++;
}
}
else {
const err774 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/distinct",schemaPath:"#/properties/rows/items/properties/rules/items/properties/distinct/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.distinct.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.distinct,data:data226};
if(vErrors === null){
vErrors = [err774];
}
else {
vErrors.push(err774);
}
errors++;
}
}
if(data42.requires !== undefined){
let data227 = data42.requires;
if(data227 && typeof data227 == "object" && !Array.isArray(data227)){
if(data227.kind === undefined){
const err775 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/requires",schemaPath:"#/properties/rows/items/properties/rules/items/properties/requires/required",keyword:"required",params:{missingProperty: "kind"},schema:schema31.properties.rows.items.properties.rules.items.properties.requires.required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.requires,data:data227};
if(vErrors === null){
vErrors = [err775];
}
else {
vErrors.push(err775);
}
errors++;
}
for(const key83 in data227){
if(!(((key83 === "kind") || (key83 === "where")) || (key83 === "before"))){
const err776 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/requires",schemaPath:"#/properties/rows/items/properties/rules/items/properties/requires/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key83},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.requires,data:data227};
if(vErrors === null){
vErrors = [err776];
}
else {
vErrors.push(err776);
}
errors++;
}
}
if(data227.kind !== undefined){
let data228 = data227.kind;
if(typeof data228 === "string"){
if(func2(data228) < 1){
const err777 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/requires/kind",schemaPath:"#/properties/rows/items/properties/rules/items/properties/requires/properties/kind/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.requires.properties.kind,data:data228};
if(vErrors === null){
vErrors = [err777];
}
else {
vErrors.push(err777);
}
errors++;
}
}
else {
const err778 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/requires/kind",schemaPath:"#/properties/rows/items/properties/rules/items/properties/requires/properties/kind/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.requires.properties.kind.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.requires.properties.kind,data:data228};
if(vErrors === null){
vErrors = [err778];
}
else {
vErrors.push(err778);
}
errors++;
}
}
if(data227.where !== undefined){
let data229 = data227.where;
const _errs833 = errors;
let valid173 = false;
let passing73 = null;
const _errs834 = errors;
if(typeof data229 === "string"){
if(func2(data229) < 1){
const err779 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/requires/where",schemaPath:"#/properties/rows/items/properties/rules/items/properties/requires/properties/where/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.requires.properties.where.oneOf[0],data:data229};
if(vErrors === null){
vErrors = [err779];
}
else {
vErrors.push(err779);
}
errors++;
}
}
else {
const err780 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/requires/where",schemaPath:"#/properties/rows/items/properties/rules/items/properties/requires/properties/where/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.requires.properties.where.oneOf[0].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.requires.properties.where.oneOf[0],data:data229};
if(vErrors === null){
vErrors = [err780];
}
else {
vErrors.push(err780);
}
errors++;
}
var _valid73 = _errs834 === errors;
if(_valid73){
valid173 = true;
passing73 = 0;
}
const _errs836 = errors;
if(data229 && typeof data229 == "object" && !Array.isArray(data229)){
if(data229.param === undefined){
const err781 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/requires/where",schemaPath:"#/properties/rows/items/properties/rules/items/properties/requires/properties/where/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rows.items.properties.rules.items.properties.requires.properties.where.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.requires.properties.where.oneOf[1],data:data229};
if(vErrors === null){
vErrors = [err781];
}
else {
vErrors.push(err781);
}
errors++;
}
for(const key84 in data229){
if(!(((key84 === "param") || (key84 === "by")) || (key84 === "part"))){
const err782 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/requires/where",schemaPath:"#/properties/rows/items/properties/rules/items/properties/requires/properties/where/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key84},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.requires.properties.where.oneOf[1],data:data229};
if(vErrors === null){
vErrors = [err782];
}
else {
vErrors.push(err782);
}
errors++;
}
}
if(data229.param !== undefined){
let data230 = data229.param;
if(typeof data230 === "string"){
if(func2(data230) < 1){
const err783 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/requires/where/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/requires/properties/where/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.requires.properties.where.oneOf[1].properties.param,data:data230};
if(vErrors === null){
vErrors = [err783];
}
else {
vErrors.push(err783);
}
errors++;
}
}
else {
const err784 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/requires/where/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/requires/properties/where/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.requires.properties.where.oneOf[1].properties.param.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.requires.properties.where.oneOf[1].properties.param,data:data230};
if(vErrors === null){
vErrors = [err784];
}
else {
vErrors.push(err784);
}
errors++;
}
}
if(data229.by !== undefined){
let data231 = data229.by;
const _errs842 = errors;
let valid175 = false;
let passing74 = null;
const _errs843 = errors;
if(typeof data231 === "string"){
if(func2(data231) < 1){
const err785 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/requires/where/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/requires/properties/where/oneOf/1/properties/by/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.requires.properties.where.oneOf[1].properties.by.oneOf[0],data:data231};
if(vErrors === null){
vErrors = [err785];
}
else {
vErrors.push(err785);
}
errors++;
}
}
else {
const err786 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/requires/where/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/requires/properties/where/oneOf/1/properties/by/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.requires.properties.where.oneOf[1].properties.by.oneOf[0].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.requires.properties.where.oneOf[1].properties.by.oneOf[0],data:data231};
if(vErrors === null){
vErrors = [err786];
}
else {
vErrors.push(err786);
}
errors++;
}
var _valid74 = _errs843 === errors;
if(_valid74){
valid175 = true;
passing74 = 0;
}
const _errs845 = errors;
if(data231 && typeof data231 == "object" && !Array.isArray(data231)){
if(data231.param === undefined){
const err787 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/requires/where/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/requires/properties/where/oneOf/1/properties/by/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rows.items.properties.rules.items.properties.requires.properties.where.oneOf[1].properties.by.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.requires.properties.where.oneOf[1].properties.by.oneOf[1],data:data231};
if(vErrors === null){
vErrors = [err787];
}
else {
vErrors.push(err787);
}
errors++;
}
for(const key85 in data231){
if(!(key85 === "param")){
const err788 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/requires/where/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/requires/properties/where/oneOf/1/properties/by/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key85},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.requires.properties.where.oneOf[1].properties.by.oneOf[1],data:data231};
if(vErrors === null){
vErrors = [err788];
}
else {
vErrors.push(err788);
}
errors++;
}
}
if(data231.param !== undefined){
let data232 = data231.param;
if(typeof data232 === "string"){
if(func2(data232) < 1){
const err789 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/requires/where/by/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/requires/properties/where/oneOf/1/properties/by/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.requires.properties.where.oneOf[1].properties.by.oneOf[1].properties.param,data:data232};
if(vErrors === null){
vErrors = [err789];
}
else {
vErrors.push(err789);
}
errors++;
}
}
else {
const err790 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/requires/where/by/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/requires/properties/where/oneOf/1/properties/by/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.requires.properties.where.oneOf[1].properties.by.oneOf[1].properties.param.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.requires.properties.where.oneOf[1].properties.by.oneOf[1].properties.param,data:data232};
if(vErrors === null){
vErrors = [err790];
}
else {
vErrors.push(err790);
}
errors++;
}
}
}
else {
const err791 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/requires/where/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/requires/properties/where/oneOf/1/properties/by/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.requires.properties.where.oneOf[1].properties.by.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.requires.properties.where.oneOf[1].properties.by.oneOf[1],data:data231};
if(vErrors === null){
vErrors = [err791];
}
else {
vErrors.push(err791);
}
errors++;
}
var _valid74 = _errs845 === errors;
if(_valid74 && valid175){
valid175 = false;
passing74 = [passing74, 1];
}
else {
if(_valid74){
valid175 = true;
passing74 = 1;
}
}
if(!valid175){
const err792 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/requires/where/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/requires/properties/where/oneOf/1/properties/by/oneOf",keyword:"oneOf",params:{passingSchemas: passing74},schema:schema31.properties.rows.items.properties.rules.items.properties.requires.properties.where.oneOf[1].properties.by.oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.requires.properties.where.oneOf[1].properties.by,data:data231};
if(vErrors === null){
vErrors = [err792];
}
else {
vErrors.push(err792);
}
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
if(data229.part !== undefined){
let data233 = data229.part;
if(typeof data233 === "string"){
if(func2(data233) < 1){
const err793 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/requires/where/part",schemaPath:"#/properties/rows/items/properties/rules/items/properties/requires/properties/where/oneOf/1/properties/part/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.requires.properties.where.oneOf[1].properties.part,data:data233};
if(vErrors === null){
vErrors = [err793];
}
else {
vErrors.push(err793);
}
errors++;
}
}
else {
const err794 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/requires/where/part",schemaPath:"#/properties/rows/items/properties/rules/items/properties/requires/properties/where/oneOf/1/properties/part/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.requires.properties.where.oneOf[1].properties.part.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.requires.properties.where.oneOf[1].properties.part,data:data233};
if(vErrors === null){
vErrors = [err794];
}
else {
vErrors.push(err794);
}
errors++;
}
}
}
else {
const err795 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/requires/where",schemaPath:"#/properties/rows/items/properties/rules/items/properties/requires/properties/where/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.requires.properties.where.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.requires.properties.where.oneOf[1],data:data229};
if(vErrors === null){
vErrors = [err795];
}
else {
vErrors.push(err795);
}
errors++;
}
var _valid73 = _errs836 === errors;
if(_valid73 && valid173){
valid173 = false;
passing73 = [passing73, 1];
}
else {
if(_valid73){
valid173 = true;
passing73 = 1;
}
}
if(!valid173){
const err796 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/requires/where",schemaPath:"#/properties/rows/items/properties/rules/items/properties/requires/properties/where/oneOf",keyword:"oneOf",params:{passingSchemas: passing73},schema:schema31.properties.rows.items.properties.rules.items.properties.requires.properties.where.oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.requires.properties.where,data:data229};
if(vErrors === null){
vErrors = [err796];
}
else {
vErrors.push(err796);
}
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
if(data227.before !== undefined){
let data234 = data227.before;
if(typeof data234 === "string"){
if(func2(data234) < 1){
const err797 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/requires/before",schemaPath:"#/properties/rows/items/properties/rules/items/properties/requires/properties/before/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.requires.properties.before,data:data234};
if(vErrors === null){
vErrors = [err797];
}
else {
vErrors.push(err797);
}
errors++;
}
}
else {
const err798 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/requires/before",schemaPath:"#/properties/rows/items/properties/rules/items/properties/requires/properties/before/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.requires.properties.before.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.requires.properties.before,data:data234};
if(vErrors === null){
vErrors = [err798];
}
else {
vErrors.push(err798);
}
errors++;
}
}
}
else {
const err799 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/requires",schemaPath:"#/properties/rows/items/properties/rules/items/properties/requires/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.requires.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.requires,data:data227};
if(vErrors === null){
vErrors = [err799];
}
else {
vErrors.push(err799);
}
errors++;
}
}
if(data42.once_per_record !== undefined){
let data235 = data42.once_per_record;
const _errs855 = errors;
let valid177 = false;
let passing75 = null;
const _errs856 = errors;
if(typeof data235 !== "boolean"){
const err800 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/once_per_record",schemaPath:"#/properties/rows/items/properties/rules/items/properties/once_per_record/oneOf/0/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.rows.items.properties.rules.items.properties.once_per_record.oneOf[0].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.once_per_record.oneOf[0],data:data235};
if(vErrors === null){
vErrors = [err800];
}
else {
vErrors.push(err800);
}
errors++;
}
var _valid75 = _errs856 === errors;
if(_valid75){
valid177 = true;
passing75 = 0;
}
const _errs858 = errors;
if(data235 && typeof data235 == "object" && !Array.isArray(data235)){
if(data235.param === undefined){
const err801 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/once_per_record",schemaPath:"#/properties/rows/items/properties/rules/items/properties/once_per_record/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rows.items.properties.rules.items.properties.once_per_record.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.once_per_record.oneOf[1],data:data235};
if(vErrors === null){
vErrors = [err801];
}
else {
vErrors.push(err801);
}
errors++;
}
for(const key86 in data235){
if(!(((key86 === "param") || (key86 === "by")) || (key86 === "part"))){
const err802 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/once_per_record",schemaPath:"#/properties/rows/items/properties/rules/items/properties/once_per_record/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key86},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.once_per_record.oneOf[1],data:data235};
if(vErrors === null){
vErrors = [err802];
}
else {
vErrors.push(err802);
}
errors++;
}
}
if(data235.param !== undefined){
let data236 = data235.param;
if(typeof data236 === "string"){
if(func2(data236) < 1){
const err803 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/once_per_record/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/once_per_record/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.once_per_record.oneOf[1].properties.param,data:data236};
if(vErrors === null){
vErrors = [err803];
}
else {
vErrors.push(err803);
}
errors++;
}
}
else {
const err804 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/once_per_record/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/once_per_record/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.once_per_record.oneOf[1].properties.param.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.once_per_record.oneOf[1].properties.param,data:data236};
if(vErrors === null){
vErrors = [err804];
}
else {
vErrors.push(err804);
}
errors++;
}
}
if(data235.by !== undefined){
let data237 = data235.by;
const _errs864 = errors;
let valid179 = false;
let passing76 = null;
const _errs865 = errors;
if(typeof data237 === "string"){
if(func2(data237) < 1){
const err805 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/once_per_record/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/once_per_record/oneOf/1/properties/by/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.once_per_record.oneOf[1].properties.by.oneOf[0],data:data237};
if(vErrors === null){
vErrors = [err805];
}
else {
vErrors.push(err805);
}
errors++;
}
}
else {
const err806 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/once_per_record/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/once_per_record/oneOf/1/properties/by/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.once_per_record.oneOf[1].properties.by.oneOf[0].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.once_per_record.oneOf[1].properties.by.oneOf[0],data:data237};
if(vErrors === null){
vErrors = [err806];
}
else {
vErrors.push(err806);
}
errors++;
}
var _valid76 = _errs865 === errors;
if(_valid76){
valid179 = true;
passing76 = 0;
}
const _errs867 = errors;
if(data237 && typeof data237 == "object" && !Array.isArray(data237)){
if(data237.param === undefined){
const err807 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/once_per_record/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/once_per_record/oneOf/1/properties/by/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rows.items.properties.rules.items.properties.once_per_record.oneOf[1].properties.by.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.once_per_record.oneOf[1].properties.by.oneOf[1],data:data237};
if(vErrors === null){
vErrors = [err807];
}
else {
vErrors.push(err807);
}
errors++;
}
for(const key87 in data237){
if(!(key87 === "param")){
const err808 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/once_per_record/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/once_per_record/oneOf/1/properties/by/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key87},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.once_per_record.oneOf[1].properties.by.oneOf[1],data:data237};
if(vErrors === null){
vErrors = [err808];
}
else {
vErrors.push(err808);
}
errors++;
}
}
if(data237.param !== undefined){
let data238 = data237.param;
if(typeof data238 === "string"){
if(func2(data238) < 1){
const err809 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/once_per_record/by/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/once_per_record/oneOf/1/properties/by/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.once_per_record.oneOf[1].properties.by.oneOf[1].properties.param,data:data238};
if(vErrors === null){
vErrors = [err809];
}
else {
vErrors.push(err809);
}
errors++;
}
}
else {
const err810 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/once_per_record/by/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/once_per_record/oneOf/1/properties/by/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.once_per_record.oneOf[1].properties.by.oneOf[1].properties.param.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.once_per_record.oneOf[1].properties.by.oneOf[1].properties.param,data:data238};
if(vErrors === null){
vErrors = [err810];
}
else {
vErrors.push(err810);
}
errors++;
}
}
}
else {
const err811 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/once_per_record/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/once_per_record/oneOf/1/properties/by/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.once_per_record.oneOf[1].properties.by.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.once_per_record.oneOf[1].properties.by.oneOf[1],data:data237};
if(vErrors === null){
vErrors = [err811];
}
else {
vErrors.push(err811);
}
errors++;
}
var _valid76 = _errs867 === errors;
if(_valid76 && valid179){
valid179 = false;
passing76 = [passing76, 1];
}
else {
if(_valid76){
valid179 = true;
passing76 = 1;
}
}
if(!valid179){
const err812 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/once_per_record/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/once_per_record/oneOf/1/properties/by/oneOf",keyword:"oneOf",params:{passingSchemas: passing76},schema:schema31.properties.rows.items.properties.rules.items.properties.once_per_record.oneOf[1].properties.by.oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.once_per_record.oneOf[1].properties.by,data:data237};
if(vErrors === null){
vErrors = [err812];
}
else {
vErrors.push(err812);
}
errors++;
}
else {
errors = _errs864;
if(vErrors !== null){
if(_errs864){
vErrors.length = _errs864;
}
else {
vErrors = null;
}
}
}
}
if(data235.part !== undefined){
let data239 = data235.part;
if(typeof data239 === "string"){
if(func2(data239) < 1){
const err813 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/once_per_record/part",schemaPath:"#/properties/rows/items/properties/rules/items/properties/once_per_record/oneOf/1/properties/part/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.once_per_record.oneOf[1].properties.part,data:data239};
if(vErrors === null){
vErrors = [err813];
}
else {
vErrors.push(err813);
}
errors++;
}
}
else {
const err814 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/once_per_record/part",schemaPath:"#/properties/rows/items/properties/rules/items/properties/once_per_record/oneOf/1/properties/part/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.once_per_record.oneOf[1].properties.part.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.once_per_record.oneOf[1].properties.part,data:data239};
if(vErrors === null){
vErrors = [err814];
}
else {
vErrors.push(err814);
}
errors++;
}
}
}
else {
const err815 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/once_per_record",schemaPath:"#/properties/rows/items/properties/rules/items/properties/once_per_record/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.once_per_record.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.once_per_record.oneOf[1],data:data235};
if(vErrors === null){
vErrors = [err815];
}
else {
vErrors.push(err815);
}
errors++;
}
var _valid75 = _errs858 === errors;
if(_valid75 && valid177){
valid177 = false;
passing75 = [passing75, 1];
}
else {
if(_valid75){
valid177 = true;
passing75 = 1;
}
}
if(!valid177){
const err816 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/once_per_record",schemaPath:"#/properties/rows/items/properties/rules/items/properties/once_per_record/oneOf",keyword:"oneOf",params:{passingSchemas: passing75},schema:schema31.properties.rows.items.properties.rules.items.properties.once_per_record.oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.once_per_record,data:data235};
if(vErrors === null){
vErrors = [err816];
}
else {
vErrors.push(err816);
}
errors++;
}
else {
errors = _errs855;
if(vErrors !== null){
if(_errs855){
vErrors.length = _errs855;
}
else {
vErrors = null;
}
}
}
}
if(data42.hint !== undefined){
let data240 = data42.hint;
if(true !== data240){
const err817 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/hint",schemaPath:"#/properties/rows/items/properties/rules/items/properties/hint/const",keyword:"const",params:{allowedValue: true},schema:true,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.hint,data:data240};
if(vErrors === null){
vErrors = [err817];
}
else {
vErrors.push(err817);
}
errors++;
}
}
if(data42.sentence !== undefined){
let data241 = data42.sentence;
if(typeof data241 === "string"){
if(func2(data241) < 1){
const err818 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/sentence",schemaPath:"#/properties/rows/items/properties/rules/items/properties/sentence/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.sentence,data:data241};
if(vErrors === null){
vErrors = [err818];
}
else {
vErrors.push(err818);
}
errors++;
}
if(!pattern4.test(data241)){
const err819 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/sentence",schemaPath:"#/properties/rows/items/properties/rules/items/properties/sentence/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.rows.items.properties.rules.items.properties.sentence,data:data241};
if(vErrors === null){
vErrors = [err819];
}
else {
vErrors.push(err819);
}
errors++;
}
}
else {
const err820 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/sentence",schemaPath:"#/properties/rows/items/properties/rules/items/properties/sentence/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.sentence.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.sentence,data:data241};
if(vErrors === null){
vErrors = [err820];
}
else {
vErrors.push(err820);
}
errors++;
}
}
}
else {
const err821 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3,schemaPath:"#/properties/rows/items/properties/rules/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.type,parentSchema:schema31.properties.rows.items.properties.rules.items,data:data42};
if(vErrors === null){
vErrors = [err821];
}
else {
vErrors.push(err821);
}
errors++;
}
}
}
else {
const err822 = {instancePath:instancePath+"/rows/" + i2+"/rules",schemaPath:"#/properties/rows/items/properties/rules/type",keyword:"type",params:{type: "array"},schema:schema31.properties.rows.items.properties.rules.type,parentSchema:schema31.properties.rows.items.properties.rules,data:data41};
if(vErrors === null){
vErrors = [err822];
}
else {
vErrors.push(err822);
}
errors++;
}
}
}
else {
const err823 = {instancePath:instancePath+"/rows/" + i2,schemaPath:"#/properties/rows/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.type,parentSchema:schema31.properties.rows.items,data:data25};
if(vErrors === null){
vErrors = [err823];
}
else {
vErrors.push(err823);
}
errors++;
}
}
}
else {
const err824 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "array"},schema:schema31.properties.rows.type,parentSchema:schema31.properties.rows,data:data24};
if(vErrors === null){
vErrors = [err824];
}
else {
vErrors.push(err824);
}
errors++;
}
}
if(data.rating !== undefined){
let data242 = data.rating;
if(data242 && typeof data242 == "object" && !Array.isArray(data242)){
if(data242.pass_mark === undefined){
const err825 = {instancePath:instancePath+"/rating",schemaPath:"#/properties/rating/required",keyword:"required",params:{missingProperty: "pass_mark"},schema:schema31.properties.rating.required,parentSchema:schema31.properties.rating,data:data242};
if(vErrors === null){
vErrors = [err825];
}
else {
vErrors.push(err825);
}
errors++;
}
for(const key88 in data242){
if(!((key88 === "pass_mark") || (key88 === "conditions"))){
const err826 = {instancePath:instancePath+"/rating",schemaPath:"#/properties/rating/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key88},schema:false,parentSchema:schema31.properties.rating,data:data242};
if(vErrors === null){
vErrors = [err826];
}
else {
vErrors.push(err826);
}
errors++;
}
}
if(data242.pass_mark !== undefined){
let data243 = data242.pass_mark;
const _errs881 = errors;
let valid182 = false;
let passing77 = null;
const _errs882 = errors;
const _errs883 = errors;
let valid183 = false;
let passing78 = null;
const _errs884 = errors;
if(!(((typeof data243 == "number") && (!(data243 % 1) && !isNaN(data243))) && (isFinite(data243)))){
const err827 = {instancePath:instancePath+"/rating/pass_mark",schemaPath:"#/properties/rating/properties/pass_mark/oneOf/0/oneOf/0/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.rating.properties.pass_mark.oneOf[0].oneOf[0].type,parentSchema:schema31.properties.rating.properties.pass_mark.oneOf[0].oneOf[0],data:data243};
if(vErrors === null){
vErrors = [err827];
}
else {
vErrors.push(err827);
}
errors++;
}
var _valid78 = _errs884 === errors;
if(_valid78){
valid183 = true;
passing78 = 0;
}
const _errs886 = errors;
if(data243 !== null){
const err828 = {instancePath:instancePath+"/rating/pass_mark",schemaPath:"#/properties/rating/properties/pass_mark/oneOf/0/oneOf/1/type",keyword:"type",params:{type: "null"},schema:schema31.properties.rating.properties.pass_mark.oneOf[0].oneOf[1].type,parentSchema:schema31.properties.rating.properties.pass_mark.oneOf[0].oneOf[1],data:data243};
if(vErrors === null){
vErrors = [err828];
}
else {
vErrors.push(err828);
}
errors++;
}
var _valid78 = _errs886 === errors;
if(_valid78 && valid183){
valid183 = false;
passing78 = [passing78, 1];
}
else {
if(_valid78){
valid183 = true;
passing78 = 1;
}
}
if(!valid183){
const err829 = {instancePath:instancePath+"/rating/pass_mark",schemaPath:"#/properties/rating/properties/pass_mark/oneOf/0/oneOf",keyword:"oneOf",params:{passingSchemas: passing78},schema:schema31.properties.rating.properties.pass_mark.oneOf[0].oneOf,parentSchema:schema31.properties.rating.properties.pass_mark.oneOf[0],data:data243};
if(vErrors === null){
vErrors = [err829];
}
else {
vErrors.push(err829);
}
errors++;
}
else {
errors = _errs883;
if(vErrors !== null){
if(_errs883){
vErrors.length = _errs883;
}
else {
vErrors = null;
}
}
}
var _valid77 = _errs882 === errors;
if(_valid77){
valid182 = true;
passing77 = 0;
}
const _errs888 = errors;
if(data243 && typeof data243 == "object" && !Array.isArray(data243)){
if(data243.param === undefined){
const err830 = {instancePath:instancePath+"/rating/pass_mark",schemaPath:"#/properties/rating/properties/pass_mark/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rating.properties.pass_mark.oneOf[1].required,parentSchema:schema31.properties.rating.properties.pass_mark.oneOf[1],data:data243};
if(vErrors === null){
vErrors = [err830];
}
else {
vErrors.push(err830);
}
errors++;
}
for(const key89 in data243){
if(!(((key89 === "param") || (key89 === "by")) || (key89 === "part"))){
const err831 = {instancePath:instancePath+"/rating/pass_mark",schemaPath:"#/properties/rating/properties/pass_mark/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key89},schema:false,parentSchema:schema31.properties.rating.properties.pass_mark.oneOf[1],data:data243};
if(vErrors === null){
vErrors = [err831];
}
else {
vErrors.push(err831);
}
errors++;
}
}
if(data243.param !== undefined){
let data244 = data243.param;
if(typeof data244 === "string"){
if(func2(data244) < 1){
const err832 = {instancePath:instancePath+"/rating/pass_mark/param",schemaPath:"#/properties/rating/properties/pass_mark/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rating.properties.pass_mark.oneOf[1].properties.param,data:data244};
if(vErrors === null){
vErrors = [err832];
}
else {
vErrors.push(err832);
}
errors++;
}
}
else {
const err833 = {instancePath:instancePath+"/rating/pass_mark/param",schemaPath:"#/properties/rating/properties/pass_mark/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rating.properties.pass_mark.oneOf[1].properties.param.type,parentSchema:schema31.properties.rating.properties.pass_mark.oneOf[1].properties.param,data:data244};
if(vErrors === null){
vErrors = [err833];
}
else {
vErrors.push(err833);
}
errors++;
}
}
if(data243.by !== undefined){
let data245 = data243.by;
const _errs894 = errors;
let valid185 = false;
let passing79 = null;
const _errs895 = errors;
if(typeof data245 === "string"){
if(func2(data245) < 1){
const err834 = {instancePath:instancePath+"/rating/pass_mark/by",schemaPath:"#/properties/rating/properties/pass_mark/oneOf/1/properties/by/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rating.properties.pass_mark.oneOf[1].properties.by.oneOf[0],data:data245};
if(vErrors === null){
vErrors = [err834];
}
else {
vErrors.push(err834);
}
errors++;
}
}
else {
const err835 = {instancePath:instancePath+"/rating/pass_mark/by",schemaPath:"#/properties/rating/properties/pass_mark/oneOf/1/properties/by/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rating.properties.pass_mark.oneOf[1].properties.by.oneOf[0].type,parentSchema:schema31.properties.rating.properties.pass_mark.oneOf[1].properties.by.oneOf[0],data:data245};
if(vErrors === null){
vErrors = [err835];
}
else {
vErrors.push(err835);
}
errors++;
}
var _valid79 = _errs895 === errors;
if(_valid79){
valid185 = true;
passing79 = 0;
}
const _errs897 = errors;
if(data245 && typeof data245 == "object" && !Array.isArray(data245)){
if(data245.param === undefined){
const err836 = {instancePath:instancePath+"/rating/pass_mark/by",schemaPath:"#/properties/rating/properties/pass_mark/oneOf/1/properties/by/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rating.properties.pass_mark.oneOf[1].properties.by.oneOf[1].required,parentSchema:schema31.properties.rating.properties.pass_mark.oneOf[1].properties.by.oneOf[1],data:data245};
if(vErrors === null){
vErrors = [err836];
}
else {
vErrors.push(err836);
}
errors++;
}
for(const key90 in data245){
if(!(key90 === "param")){
const err837 = {instancePath:instancePath+"/rating/pass_mark/by",schemaPath:"#/properties/rating/properties/pass_mark/oneOf/1/properties/by/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key90},schema:false,parentSchema:schema31.properties.rating.properties.pass_mark.oneOf[1].properties.by.oneOf[1],data:data245};
if(vErrors === null){
vErrors = [err837];
}
else {
vErrors.push(err837);
}
errors++;
}
}
if(data245.param !== undefined){
let data246 = data245.param;
if(typeof data246 === "string"){
if(func2(data246) < 1){
const err838 = {instancePath:instancePath+"/rating/pass_mark/by/param",schemaPath:"#/properties/rating/properties/pass_mark/oneOf/1/properties/by/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rating.properties.pass_mark.oneOf[1].properties.by.oneOf[1].properties.param,data:data246};
if(vErrors === null){
vErrors = [err838];
}
else {
vErrors.push(err838);
}
errors++;
}
}
else {
const err839 = {instancePath:instancePath+"/rating/pass_mark/by/param",schemaPath:"#/properties/rating/properties/pass_mark/oneOf/1/properties/by/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rating.properties.pass_mark.oneOf[1].properties.by.oneOf[1].properties.param.type,parentSchema:schema31.properties.rating.properties.pass_mark.oneOf[1].properties.by.oneOf[1].properties.param,data:data246};
if(vErrors === null){
vErrors = [err839];
}
else {
vErrors.push(err839);
}
errors++;
}
}
}
else {
const err840 = {instancePath:instancePath+"/rating/pass_mark/by",schemaPath:"#/properties/rating/properties/pass_mark/oneOf/1/properties/by/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rating.properties.pass_mark.oneOf[1].properties.by.oneOf[1].type,parentSchema:schema31.properties.rating.properties.pass_mark.oneOf[1].properties.by.oneOf[1],data:data245};
if(vErrors === null){
vErrors = [err840];
}
else {
vErrors.push(err840);
}
errors++;
}
var _valid79 = _errs897 === errors;
if(_valid79 && valid185){
valid185 = false;
passing79 = [passing79, 1];
}
else {
if(_valid79){
valid185 = true;
passing79 = 1;
}
}
if(!valid185){
const err841 = {instancePath:instancePath+"/rating/pass_mark/by",schemaPath:"#/properties/rating/properties/pass_mark/oneOf/1/properties/by/oneOf",keyword:"oneOf",params:{passingSchemas: passing79},schema:schema31.properties.rating.properties.pass_mark.oneOf[1].properties.by.oneOf,parentSchema:schema31.properties.rating.properties.pass_mark.oneOf[1].properties.by,data:data245};
if(vErrors === null){
vErrors = [err841];
}
else {
vErrors.push(err841);
}
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
if(data243.part !== undefined){
let data247 = data243.part;
if(typeof data247 === "string"){
if(func2(data247) < 1){
const err842 = {instancePath:instancePath+"/rating/pass_mark/part",schemaPath:"#/properties/rating/properties/pass_mark/oneOf/1/properties/part/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rating.properties.pass_mark.oneOf[1].properties.part,data:data247};
if(vErrors === null){
vErrors = [err842];
}
else {
vErrors.push(err842);
}
errors++;
}
}
else {
const err843 = {instancePath:instancePath+"/rating/pass_mark/part",schemaPath:"#/properties/rating/properties/pass_mark/oneOf/1/properties/part/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rating.properties.pass_mark.oneOf[1].properties.part.type,parentSchema:schema31.properties.rating.properties.pass_mark.oneOf[1].properties.part,data:data247};
if(vErrors === null){
vErrors = [err843];
}
else {
vErrors.push(err843);
}
errors++;
}
}
}
else {
const err844 = {instancePath:instancePath+"/rating/pass_mark",schemaPath:"#/properties/rating/properties/pass_mark/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rating.properties.pass_mark.oneOf[1].type,parentSchema:schema31.properties.rating.properties.pass_mark.oneOf[1],data:data243};
if(vErrors === null){
vErrors = [err844];
}
else {
vErrors.push(err844);
}
errors++;
}
var _valid77 = _errs888 === errors;
if(_valid77 && valid182){
valid182 = false;
passing77 = [passing77, 1];
}
else {
if(_valid77){
valid182 = true;
passing77 = 1;
}
}
if(!valid182){
const err845 = {instancePath:instancePath+"/rating/pass_mark",schemaPath:"#/properties/rating/properties/pass_mark/oneOf",keyword:"oneOf",params:{passingSchemas: passing77},schema:schema31.properties.rating.properties.pass_mark.oneOf,parentSchema:schema31.properties.rating.properties.pass_mark,data:data243};
if(vErrors === null){
vErrors = [err845];
}
else {
vErrors.push(err845);
}
errors++;
}
else {
errors = _errs881;
if(vErrors !== null){
if(_errs881){
vErrors.length = _errs881;
}
else {
vErrors = null;
}
}
}
}
if(data242.conditions !== undefined){
let data248 = data242.conditions;
const _errs905 = errors;
let valid187 = false;
let passing80 = null;
const _errs906 = errors;
if(Array.isArray(data248)){
const len8 = data248.length;
for(let i8=0; i8<len8; i8++){
let data249 = data248[i8];
if(typeof data249 === "string"){
if(func2(data249) < 1){
const err846 = {instancePath:instancePath+"/rating/conditions/" + i8,schemaPath:"#/properties/rating/properties/conditions/oneOf/0/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rating.properties.conditions.oneOf[0].items,data:data249};
if(vErrors === null){
vErrors = [err846];
}
else {
vErrors.push(err846);
}
errors++;
}
}
else {
const err847 = {instancePath:instancePath+"/rating/conditions/" + i8,schemaPath:"#/properties/rating/properties/conditions/oneOf/0/items/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rating.properties.conditions.oneOf[0].items.type,parentSchema:schema31.properties.rating.properties.conditions.oneOf[0].items,data:data249};
if(vErrors === null){
vErrors = [err847];
}
else {
vErrors.push(err847);
}
errors++;
}
}
}
else {
const err848 = {instancePath:instancePath+"/rating/conditions",schemaPath:"#/properties/rating/properties/conditions/oneOf/0/type",keyword:"type",params:{type: "array"},schema:schema31.properties.rating.properties.conditions.oneOf[0].type,parentSchema:schema31.properties.rating.properties.conditions.oneOf[0],data:data248};
if(vErrors === null){
vErrors = [err848];
}
else {
vErrors.push(err848);
}
errors++;
}
var _valid80 = _errs906 === errors;
if(_valid80){
valid187 = true;
passing80 = 0;
}
const _errs910 = errors;
if(data248 && typeof data248 == "object" && !Array.isArray(data248)){
if(data248.param === undefined){
const err849 = {instancePath:instancePath+"/rating/conditions",schemaPath:"#/properties/rating/properties/conditions/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rating.properties.conditions.oneOf[1].required,parentSchema:schema31.properties.rating.properties.conditions.oneOf[1],data:data248};
if(vErrors === null){
vErrors = [err849];
}
else {
vErrors.push(err849);
}
errors++;
}
for(const key91 in data248){
if(!(((key91 === "param") || (key91 === "by")) || (key91 === "part"))){
const err850 = {instancePath:instancePath+"/rating/conditions",schemaPath:"#/properties/rating/properties/conditions/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key91},schema:false,parentSchema:schema31.properties.rating.properties.conditions.oneOf[1],data:data248};
if(vErrors === null){
vErrors = [err850];
}
else {
vErrors.push(err850);
}
errors++;
}
}
if(data248.param !== undefined){
let data250 = data248.param;
if(typeof data250 === "string"){
if(func2(data250) < 1){
const err851 = {instancePath:instancePath+"/rating/conditions/param",schemaPath:"#/properties/rating/properties/conditions/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rating.properties.conditions.oneOf[1].properties.param,data:data250};
if(vErrors === null){
vErrors = [err851];
}
else {
vErrors.push(err851);
}
errors++;
}
}
else {
const err852 = {instancePath:instancePath+"/rating/conditions/param",schemaPath:"#/properties/rating/properties/conditions/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rating.properties.conditions.oneOf[1].properties.param.type,parentSchema:schema31.properties.rating.properties.conditions.oneOf[1].properties.param,data:data250};
if(vErrors === null){
vErrors = [err852];
}
else {
vErrors.push(err852);
}
errors++;
}
}
if(data248.by !== undefined){
let data251 = data248.by;
const _errs916 = errors;
let valid191 = false;
let passing81 = null;
const _errs917 = errors;
if(typeof data251 === "string"){
if(func2(data251) < 1){
const err853 = {instancePath:instancePath+"/rating/conditions/by",schemaPath:"#/properties/rating/properties/conditions/oneOf/1/properties/by/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rating.properties.conditions.oneOf[1].properties.by.oneOf[0],data:data251};
if(vErrors === null){
vErrors = [err853];
}
else {
vErrors.push(err853);
}
errors++;
}
}
else {
const err854 = {instancePath:instancePath+"/rating/conditions/by",schemaPath:"#/properties/rating/properties/conditions/oneOf/1/properties/by/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rating.properties.conditions.oneOf[1].properties.by.oneOf[0].type,parentSchema:schema31.properties.rating.properties.conditions.oneOf[1].properties.by.oneOf[0],data:data251};
if(vErrors === null){
vErrors = [err854];
}
else {
vErrors.push(err854);
}
errors++;
}
var _valid81 = _errs917 === errors;
if(_valid81){
valid191 = true;
passing81 = 0;
}
const _errs919 = errors;
if(data251 && typeof data251 == "object" && !Array.isArray(data251)){
if(data251.param === undefined){
const err855 = {instancePath:instancePath+"/rating/conditions/by",schemaPath:"#/properties/rating/properties/conditions/oneOf/1/properties/by/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rating.properties.conditions.oneOf[1].properties.by.oneOf[1].required,parentSchema:schema31.properties.rating.properties.conditions.oneOf[1].properties.by.oneOf[1],data:data251};
if(vErrors === null){
vErrors = [err855];
}
else {
vErrors.push(err855);
}
errors++;
}
for(const key92 in data251){
if(!(key92 === "param")){
const err856 = {instancePath:instancePath+"/rating/conditions/by",schemaPath:"#/properties/rating/properties/conditions/oneOf/1/properties/by/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key92},schema:false,parentSchema:schema31.properties.rating.properties.conditions.oneOf[1].properties.by.oneOf[1],data:data251};
if(vErrors === null){
vErrors = [err856];
}
else {
vErrors.push(err856);
}
errors++;
}
}
if(data251.param !== undefined){
let data252 = data251.param;
if(typeof data252 === "string"){
if(func2(data252) < 1){
const err857 = {instancePath:instancePath+"/rating/conditions/by/param",schemaPath:"#/properties/rating/properties/conditions/oneOf/1/properties/by/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rating.properties.conditions.oneOf[1].properties.by.oneOf[1].properties.param,data:data252};
if(vErrors === null){
vErrors = [err857];
}
else {
vErrors.push(err857);
}
errors++;
}
}
else {
const err858 = {instancePath:instancePath+"/rating/conditions/by/param",schemaPath:"#/properties/rating/properties/conditions/oneOf/1/properties/by/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rating.properties.conditions.oneOf[1].properties.by.oneOf[1].properties.param.type,parentSchema:schema31.properties.rating.properties.conditions.oneOf[1].properties.by.oneOf[1].properties.param,data:data252};
if(vErrors === null){
vErrors = [err858];
}
else {
vErrors.push(err858);
}
errors++;
}
}
}
else {
const err859 = {instancePath:instancePath+"/rating/conditions/by",schemaPath:"#/properties/rating/properties/conditions/oneOf/1/properties/by/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rating.properties.conditions.oneOf[1].properties.by.oneOf[1].type,parentSchema:schema31.properties.rating.properties.conditions.oneOf[1].properties.by.oneOf[1],data:data251};
if(vErrors === null){
vErrors = [err859];
}
else {
vErrors.push(err859);
}
errors++;
}
var _valid81 = _errs919 === errors;
if(_valid81 && valid191){
valid191 = false;
passing81 = [passing81, 1];
}
else {
if(_valid81){
valid191 = true;
passing81 = 1;
}
}
if(!valid191){
const err860 = {instancePath:instancePath+"/rating/conditions/by",schemaPath:"#/properties/rating/properties/conditions/oneOf/1/properties/by/oneOf",keyword:"oneOf",params:{passingSchemas: passing81},schema:schema31.properties.rating.properties.conditions.oneOf[1].properties.by.oneOf,parentSchema:schema31.properties.rating.properties.conditions.oneOf[1].properties.by,data:data251};
if(vErrors === null){
vErrors = [err860];
}
else {
vErrors.push(err860);
}
errors++;
}
else {
errors = _errs916;
if(vErrors !== null){
if(_errs916){
vErrors.length = _errs916;
}
else {
vErrors = null;
}
}
}
}
if(data248.part !== undefined){
let data253 = data248.part;
if(typeof data253 === "string"){
if(func2(data253) < 1){
const err861 = {instancePath:instancePath+"/rating/conditions/part",schemaPath:"#/properties/rating/properties/conditions/oneOf/1/properties/part/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rating.properties.conditions.oneOf[1].properties.part,data:data253};
if(vErrors === null){
vErrors = [err861];
}
else {
vErrors.push(err861);
}
errors++;
}
}
else {
const err862 = {instancePath:instancePath+"/rating/conditions/part",schemaPath:"#/properties/rating/properties/conditions/oneOf/1/properties/part/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rating.properties.conditions.oneOf[1].properties.part.type,parentSchema:schema31.properties.rating.properties.conditions.oneOf[1].properties.part,data:data253};
if(vErrors === null){
vErrors = [err862];
}
else {
vErrors.push(err862);
}
errors++;
}
}
}
else {
const err863 = {instancePath:instancePath+"/rating/conditions",schemaPath:"#/properties/rating/properties/conditions/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rating.properties.conditions.oneOf[1].type,parentSchema:schema31.properties.rating.properties.conditions.oneOf[1],data:data248};
if(vErrors === null){
vErrors = [err863];
}
else {
vErrors.push(err863);
}
errors++;
}
var _valid80 = _errs910 === errors;
if(_valid80 && valid187){
valid187 = false;
passing80 = [passing80, 1];
}
else {
if(_valid80){
valid187 = true;
passing80 = 1;
}
}
if(!valid187){
const err864 = {instancePath:instancePath+"/rating/conditions",schemaPath:"#/properties/rating/properties/conditions/oneOf",keyword:"oneOf",params:{passingSchemas: passing80},schema:schema31.properties.rating.properties.conditions.oneOf,parentSchema:schema31.properties.rating.properties.conditions,data:data248};
if(vErrors === null){
vErrors = [err864];
}
else {
vErrors.push(err864);
}
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
}
else {
const err865 = {instancePath:instancePath+"/rating",schemaPath:"#/properties/rating/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rating.type,parentSchema:schema31.properties.rating,data:data242};
if(vErrors === null){
vErrors = [err865];
}
else {
vErrors.push(err865);
}
errors++;
}
}
if(data.findings !== undefined){
let data254 = data.findings;
if(data254 && typeof data254 == "object" && !Array.isArray(data254)){
for(const key93 in data254){
if(!(((key93 === "where") || (key93 === "roles")) || (key93 === "procedure"))){
const err866 = {instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key93},schema:false,parentSchema:schema31.properties.findings,data:data254};
if(vErrors === null){
vErrors = [err866];
}
else {
vErrors.push(err866);
}
errors++;
}
}
if(data254.where !== undefined){
let data255 = data254.where;
const _errs930 = errors;
let valid194 = false;
let passing82 = null;
const _errs931 = errors;
if(typeof data255 === "string"){
if(func2(data255) < 1){
const err867 = {instancePath:instancePath+"/findings/where",schemaPath:"#/properties/findings/properties/where/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.findings.properties.where.oneOf[0],data:data255};
if(vErrors === null){
vErrors = [err867];
}
else {
vErrors.push(err867);
}
errors++;
}
}
else {
const err868 = {instancePath:instancePath+"/findings/where",schemaPath:"#/properties/findings/properties/where/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.findings.properties.where.oneOf[0].type,parentSchema:schema31.properties.findings.properties.where.oneOf[0],data:data255};
if(vErrors === null){
vErrors = [err868];
}
else {
vErrors.push(err868);
}
errors++;
}
var _valid82 = _errs931 === errors;
if(_valid82){
valid194 = true;
passing82 = 0;
}
const _errs933 = errors;
if(data255 && typeof data255 == "object" && !Array.isArray(data255)){
if(data255.param === undefined){
const err869 = {instancePath:instancePath+"/findings/where",schemaPath:"#/properties/findings/properties/where/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.findings.properties.where.oneOf[1].required,parentSchema:schema31.properties.findings.properties.where.oneOf[1],data:data255};
if(vErrors === null){
vErrors = [err869];
}
else {
vErrors.push(err869);
}
errors++;
}
for(const key94 in data255){
if(!(((key94 === "param") || (key94 === "by")) || (key94 === "part"))){
const err870 = {instancePath:instancePath+"/findings/where",schemaPath:"#/properties/findings/properties/where/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key94},schema:false,parentSchema:schema31.properties.findings.properties.where.oneOf[1],data:data255};
if(vErrors === null){
vErrors = [err870];
}
else {
vErrors.push(err870);
}
errors++;
}
}
if(data255.param !== undefined){
let data256 = data255.param;
if(typeof data256 === "string"){
if(func2(data256) < 1){
const err871 = {instancePath:instancePath+"/findings/where/param",schemaPath:"#/properties/findings/properties/where/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.findings.properties.where.oneOf[1].properties.param,data:data256};
if(vErrors === null){
vErrors = [err871];
}
else {
vErrors.push(err871);
}
errors++;
}
}
else {
const err872 = {instancePath:instancePath+"/findings/where/param",schemaPath:"#/properties/findings/properties/where/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.findings.properties.where.oneOf[1].properties.param.type,parentSchema:schema31.properties.findings.properties.where.oneOf[1].properties.param,data:data256};
if(vErrors === null){
vErrors = [err872];
}
else {
vErrors.push(err872);
}
errors++;
}
}
if(data255.by !== undefined){
let data257 = data255.by;
const _errs939 = errors;
let valid196 = false;
let passing83 = null;
const _errs940 = errors;
if(typeof data257 === "string"){
if(func2(data257) < 1){
const err873 = {instancePath:instancePath+"/findings/where/by",schemaPath:"#/properties/findings/properties/where/oneOf/1/properties/by/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.findings.properties.where.oneOf[1].properties.by.oneOf[0],data:data257};
if(vErrors === null){
vErrors = [err873];
}
else {
vErrors.push(err873);
}
errors++;
}
}
else {
const err874 = {instancePath:instancePath+"/findings/where/by",schemaPath:"#/properties/findings/properties/where/oneOf/1/properties/by/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.findings.properties.where.oneOf[1].properties.by.oneOf[0].type,parentSchema:schema31.properties.findings.properties.where.oneOf[1].properties.by.oneOf[0],data:data257};
if(vErrors === null){
vErrors = [err874];
}
else {
vErrors.push(err874);
}
errors++;
}
var _valid83 = _errs940 === errors;
if(_valid83){
valid196 = true;
passing83 = 0;
}
const _errs942 = errors;
if(data257 && typeof data257 == "object" && !Array.isArray(data257)){
if(data257.param === undefined){
const err875 = {instancePath:instancePath+"/findings/where/by",schemaPath:"#/properties/findings/properties/where/oneOf/1/properties/by/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.findings.properties.where.oneOf[1].properties.by.oneOf[1].required,parentSchema:schema31.properties.findings.properties.where.oneOf[1].properties.by.oneOf[1],data:data257};
if(vErrors === null){
vErrors = [err875];
}
else {
vErrors.push(err875);
}
errors++;
}
for(const key95 in data257){
if(!(key95 === "param")){
const err876 = {instancePath:instancePath+"/findings/where/by",schemaPath:"#/properties/findings/properties/where/oneOf/1/properties/by/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key95},schema:false,parentSchema:schema31.properties.findings.properties.where.oneOf[1].properties.by.oneOf[1],data:data257};
if(vErrors === null){
vErrors = [err876];
}
else {
vErrors.push(err876);
}
errors++;
}
}
if(data257.param !== undefined){
let data258 = data257.param;
if(typeof data258 === "string"){
if(func2(data258) < 1){
const err877 = {instancePath:instancePath+"/findings/where/by/param",schemaPath:"#/properties/findings/properties/where/oneOf/1/properties/by/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.findings.properties.where.oneOf[1].properties.by.oneOf[1].properties.param,data:data258};
if(vErrors === null){
vErrors = [err877];
}
else {
vErrors.push(err877);
}
errors++;
}
}
else {
const err878 = {instancePath:instancePath+"/findings/where/by/param",schemaPath:"#/properties/findings/properties/where/oneOf/1/properties/by/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.findings.properties.where.oneOf[1].properties.by.oneOf[1].properties.param.type,parentSchema:schema31.properties.findings.properties.where.oneOf[1].properties.by.oneOf[1].properties.param,data:data258};
if(vErrors === null){
vErrors = [err878];
}
else {
vErrors.push(err878);
}
errors++;
}
}
}
else {
const err879 = {instancePath:instancePath+"/findings/where/by",schemaPath:"#/properties/findings/properties/where/oneOf/1/properties/by/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.findings.properties.where.oneOf[1].properties.by.oneOf[1].type,parentSchema:schema31.properties.findings.properties.where.oneOf[1].properties.by.oneOf[1],data:data257};
if(vErrors === null){
vErrors = [err879];
}
else {
vErrors.push(err879);
}
errors++;
}
var _valid83 = _errs942 === errors;
if(_valid83 && valid196){
valid196 = false;
passing83 = [passing83, 1];
}
else {
if(_valid83){
valid196 = true;
passing83 = 1;
}
}
if(!valid196){
const err880 = {instancePath:instancePath+"/findings/where/by",schemaPath:"#/properties/findings/properties/where/oneOf/1/properties/by/oneOf",keyword:"oneOf",params:{passingSchemas: passing83},schema:schema31.properties.findings.properties.where.oneOf[1].properties.by.oneOf,parentSchema:schema31.properties.findings.properties.where.oneOf[1].properties.by,data:data257};
if(vErrors === null){
vErrors = [err880];
}
else {
vErrors.push(err880);
}
errors++;
}
else {
errors = _errs939;
if(vErrors !== null){
if(_errs939){
vErrors.length = _errs939;
}
else {
vErrors = null;
}
}
}
}
if(data255.part !== undefined){
let data259 = data255.part;
if(typeof data259 === "string"){
if(func2(data259) < 1){
const err881 = {instancePath:instancePath+"/findings/where/part",schemaPath:"#/properties/findings/properties/where/oneOf/1/properties/part/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.findings.properties.where.oneOf[1].properties.part,data:data259};
if(vErrors === null){
vErrors = [err881];
}
else {
vErrors.push(err881);
}
errors++;
}
}
else {
const err882 = {instancePath:instancePath+"/findings/where/part",schemaPath:"#/properties/findings/properties/where/oneOf/1/properties/part/type",keyword:"type",params:{type: "string"},schema:schema31.properties.findings.properties.where.oneOf[1].properties.part.type,parentSchema:schema31.properties.findings.properties.where.oneOf[1].properties.part,data:data259};
if(vErrors === null){
vErrors = [err882];
}
else {
vErrors.push(err882);
}
errors++;
}
}
}
else {
const err883 = {instancePath:instancePath+"/findings/where",schemaPath:"#/properties/findings/properties/where/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.findings.properties.where.oneOf[1].type,parentSchema:schema31.properties.findings.properties.where.oneOf[1],data:data255};
if(vErrors === null){
vErrors = [err883];
}
else {
vErrors.push(err883);
}
errors++;
}
var _valid82 = _errs933 === errors;
if(_valid82 && valid194){
valid194 = false;
passing82 = [passing82, 1];
}
else {
if(_valid82){
valid194 = true;
passing82 = 1;
}
}
if(!valid194){
const err884 = {instancePath:instancePath+"/findings/where",schemaPath:"#/properties/findings/properties/where/oneOf",keyword:"oneOf",params:{passingSchemas: passing82},schema:schema31.properties.findings.properties.where.oneOf,parentSchema:schema31.properties.findings.properties.where,data:data255};
if(vErrors === null){
vErrors = [err884];
}
else {
vErrors.push(err884);
}
errors++;
}
else {
errors = _errs930;
if(vErrors !== null){
if(_errs930){
vErrors.length = _errs930;
}
else {
vErrors = null;
}
}
}
}
if(data254.roles !== undefined){
let data260 = data254.roles;
const _errs950 = errors;
let valid198 = false;
let passing84 = null;
const _errs951 = errors;
if(Array.isArray(data260)){
const len9 = data260.length;
for(let i9=0; i9<len9; i9++){
let data261 = data260[i9];
if(typeof data261 === "string"){
if(func2(data261) < 1){
const err885 = {instancePath:instancePath+"/findings/roles/" + i9,schemaPath:"#/properties/findings/properties/roles/oneOf/0/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.findings.properties.roles.oneOf[0].items,data:data261};
if(vErrors === null){
vErrors = [err885];
}
else {
vErrors.push(err885);
}
errors++;
}
}
else {
const err886 = {instancePath:instancePath+"/findings/roles/" + i9,schemaPath:"#/properties/findings/properties/roles/oneOf/0/items/type",keyword:"type",params:{type: "string"},schema:schema31.properties.findings.properties.roles.oneOf[0].items.type,parentSchema:schema31.properties.findings.properties.roles.oneOf[0].items,data:data261};
if(vErrors === null){
vErrors = [err886];
}
else {
vErrors.push(err886);
}
errors++;
}
}
}
else {
const err887 = {instancePath:instancePath+"/findings/roles",schemaPath:"#/properties/findings/properties/roles/oneOf/0/type",keyword:"type",params:{type: "array"},schema:schema31.properties.findings.properties.roles.oneOf[0].type,parentSchema:schema31.properties.findings.properties.roles.oneOf[0],data:data260};
if(vErrors === null){
vErrors = [err887];
}
else {
vErrors.push(err887);
}
errors++;
}
var _valid84 = _errs951 === errors;
if(_valid84){
valid198 = true;
passing84 = 0;
}
const _errs955 = errors;
if(data260 && typeof data260 == "object" && !Array.isArray(data260)){
if(data260.param === undefined){
const err888 = {instancePath:instancePath+"/findings/roles",schemaPath:"#/properties/findings/properties/roles/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.findings.properties.roles.oneOf[1].required,parentSchema:schema31.properties.findings.properties.roles.oneOf[1],data:data260};
if(vErrors === null){
vErrors = [err888];
}
else {
vErrors.push(err888);
}
errors++;
}
for(const key96 in data260){
if(!(((key96 === "param") || (key96 === "by")) || (key96 === "part"))){
const err889 = {instancePath:instancePath+"/findings/roles",schemaPath:"#/properties/findings/properties/roles/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key96},schema:false,parentSchema:schema31.properties.findings.properties.roles.oneOf[1],data:data260};
if(vErrors === null){
vErrors = [err889];
}
else {
vErrors.push(err889);
}
errors++;
}
}
if(data260.param !== undefined){
let data262 = data260.param;
if(typeof data262 === "string"){
if(func2(data262) < 1){
const err890 = {instancePath:instancePath+"/findings/roles/param",schemaPath:"#/properties/findings/properties/roles/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.findings.properties.roles.oneOf[1].properties.param,data:data262};
if(vErrors === null){
vErrors = [err890];
}
else {
vErrors.push(err890);
}
errors++;
}
}
else {
const err891 = {instancePath:instancePath+"/findings/roles/param",schemaPath:"#/properties/findings/properties/roles/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.findings.properties.roles.oneOf[1].properties.param.type,parentSchema:schema31.properties.findings.properties.roles.oneOf[1].properties.param,data:data262};
if(vErrors === null){
vErrors = [err891];
}
else {
vErrors.push(err891);
}
errors++;
}
}
if(data260.by !== undefined){
let data263 = data260.by;
const _errs961 = errors;
let valid202 = false;
let passing85 = null;
const _errs962 = errors;
if(typeof data263 === "string"){
if(func2(data263) < 1){
const err892 = {instancePath:instancePath+"/findings/roles/by",schemaPath:"#/properties/findings/properties/roles/oneOf/1/properties/by/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.findings.properties.roles.oneOf[1].properties.by.oneOf[0],data:data263};
if(vErrors === null){
vErrors = [err892];
}
else {
vErrors.push(err892);
}
errors++;
}
}
else {
const err893 = {instancePath:instancePath+"/findings/roles/by",schemaPath:"#/properties/findings/properties/roles/oneOf/1/properties/by/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.findings.properties.roles.oneOf[1].properties.by.oneOf[0].type,parentSchema:schema31.properties.findings.properties.roles.oneOf[1].properties.by.oneOf[0],data:data263};
if(vErrors === null){
vErrors = [err893];
}
else {
vErrors.push(err893);
}
errors++;
}
var _valid85 = _errs962 === errors;
if(_valid85){
valid202 = true;
passing85 = 0;
}
const _errs964 = errors;
if(data263 && typeof data263 == "object" && !Array.isArray(data263)){
if(data263.param === undefined){
const err894 = {instancePath:instancePath+"/findings/roles/by",schemaPath:"#/properties/findings/properties/roles/oneOf/1/properties/by/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.findings.properties.roles.oneOf[1].properties.by.oneOf[1].required,parentSchema:schema31.properties.findings.properties.roles.oneOf[1].properties.by.oneOf[1],data:data263};
if(vErrors === null){
vErrors = [err894];
}
else {
vErrors.push(err894);
}
errors++;
}
for(const key97 in data263){
if(!(key97 === "param")){
const err895 = {instancePath:instancePath+"/findings/roles/by",schemaPath:"#/properties/findings/properties/roles/oneOf/1/properties/by/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key97},schema:false,parentSchema:schema31.properties.findings.properties.roles.oneOf[1].properties.by.oneOf[1],data:data263};
if(vErrors === null){
vErrors = [err895];
}
else {
vErrors.push(err895);
}
errors++;
}
}
if(data263.param !== undefined){
let data264 = data263.param;
if(typeof data264 === "string"){
if(func2(data264) < 1){
const err896 = {instancePath:instancePath+"/findings/roles/by/param",schemaPath:"#/properties/findings/properties/roles/oneOf/1/properties/by/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.findings.properties.roles.oneOf[1].properties.by.oneOf[1].properties.param,data:data264};
if(vErrors === null){
vErrors = [err896];
}
else {
vErrors.push(err896);
}
errors++;
}
}
else {
const err897 = {instancePath:instancePath+"/findings/roles/by/param",schemaPath:"#/properties/findings/properties/roles/oneOf/1/properties/by/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.findings.properties.roles.oneOf[1].properties.by.oneOf[1].properties.param.type,parentSchema:schema31.properties.findings.properties.roles.oneOf[1].properties.by.oneOf[1].properties.param,data:data264};
if(vErrors === null){
vErrors = [err897];
}
else {
vErrors.push(err897);
}
errors++;
}
}
}
else {
const err898 = {instancePath:instancePath+"/findings/roles/by",schemaPath:"#/properties/findings/properties/roles/oneOf/1/properties/by/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.findings.properties.roles.oneOf[1].properties.by.oneOf[1].type,parentSchema:schema31.properties.findings.properties.roles.oneOf[1].properties.by.oneOf[1],data:data263};
if(vErrors === null){
vErrors = [err898];
}
else {
vErrors.push(err898);
}
errors++;
}
var _valid85 = _errs964 === errors;
if(_valid85 && valid202){
valid202 = false;
passing85 = [passing85, 1];
}
else {
if(_valid85){
valid202 = true;
passing85 = 1;
}
}
if(!valid202){
const err899 = {instancePath:instancePath+"/findings/roles/by",schemaPath:"#/properties/findings/properties/roles/oneOf/1/properties/by/oneOf",keyword:"oneOf",params:{passingSchemas: passing85},schema:schema31.properties.findings.properties.roles.oneOf[1].properties.by.oneOf,parentSchema:schema31.properties.findings.properties.roles.oneOf[1].properties.by,data:data263};
if(vErrors === null){
vErrors = [err899];
}
else {
vErrors.push(err899);
}
errors++;
}
else {
errors = _errs961;
if(vErrors !== null){
if(_errs961){
vErrors.length = _errs961;
}
else {
vErrors = null;
}
}
}
}
if(data260.part !== undefined){
let data265 = data260.part;
if(typeof data265 === "string"){
if(func2(data265) < 1){
const err900 = {instancePath:instancePath+"/findings/roles/part",schemaPath:"#/properties/findings/properties/roles/oneOf/1/properties/part/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.findings.properties.roles.oneOf[1].properties.part,data:data265};
if(vErrors === null){
vErrors = [err900];
}
else {
vErrors.push(err900);
}
errors++;
}
}
else {
const err901 = {instancePath:instancePath+"/findings/roles/part",schemaPath:"#/properties/findings/properties/roles/oneOf/1/properties/part/type",keyword:"type",params:{type: "string"},schema:schema31.properties.findings.properties.roles.oneOf[1].properties.part.type,parentSchema:schema31.properties.findings.properties.roles.oneOf[1].properties.part,data:data265};
if(vErrors === null){
vErrors = [err901];
}
else {
vErrors.push(err901);
}
errors++;
}
}
}
else {
const err902 = {instancePath:instancePath+"/findings/roles",schemaPath:"#/properties/findings/properties/roles/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.findings.properties.roles.oneOf[1].type,parentSchema:schema31.properties.findings.properties.roles.oneOf[1],data:data260};
if(vErrors === null){
vErrors = [err902];
}
else {
vErrors.push(err902);
}
errors++;
}
var _valid84 = _errs955 === errors;
if(_valid84 && valid198){
valid198 = false;
passing84 = [passing84, 1];
}
else {
if(_valid84){
valid198 = true;
passing84 = 1;
}
}
if(!valid198){
const err903 = {instancePath:instancePath+"/findings/roles",schemaPath:"#/properties/findings/properties/roles/oneOf",keyword:"oneOf",params:{passingSchemas: passing84},schema:schema31.properties.findings.properties.roles.oneOf,parentSchema:schema31.properties.findings.properties.roles,data:data260};
if(vErrors === null){
vErrors = [err903];
}
else {
vErrors.push(err903);
}
errors++;
}
else {
errors = _errs950;
if(vErrors !== null){
if(_errs950){
vErrors.length = _errs950;
}
else {
vErrors = null;
}
}
}
}
if(data254.procedure !== undefined){
let data266 = data254.procedure;
const _errs972 = errors;
let valid204 = false;
let passing86 = null;
const _errs973 = errors;
if(data266 && typeof data266 == "object" && !Array.isArray(data266)){
for(const key98 in data266){
if(!((key98 === "reply_workdays") || (key98 === "suspends"))){
const err904 = {instancePath:instancePath+"/findings/procedure",schemaPath:"#/properties/findings/properties/procedure/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key98},schema:false,parentSchema:schema31.properties.findings.properties.procedure.oneOf[0],data:data266};
if(vErrors === null){
vErrors = [err904];
}
else {
vErrors.push(err904);
}
errors++;
}
}
if(data266.reply_workdays !== undefined){
let data267 = data266.reply_workdays;
const _errs977 = errors;
let valid206 = false;
let passing87 = null;
const _errs978 = errors;
if(!(((typeof data267 == "number") && (!(data267 % 1) && !isNaN(data267))) && (isFinite(data267)))){
const err905 = {instancePath:instancePath+"/findings/procedure/reply_workdays",schemaPath:"#/properties/findings/properties/procedure/oneOf/0/properties/reply_workdays/oneOf/0/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.findings.properties.procedure.oneOf[0].properties.reply_workdays.oneOf[0].type,parentSchema:schema31.properties.findings.properties.procedure.oneOf[0].properties.reply_workdays.oneOf[0],data:data267};
if(vErrors === null){
vErrors = [err905];
}
else {
vErrors.push(err905);
}
errors++;
}
if((typeof data267 == "number") && (isFinite(data267))){
if(data267 < 0 || isNaN(data267)){
const err906 = {instancePath:instancePath+"/findings/procedure/reply_workdays",schemaPath:"#/properties/findings/properties/procedure/oneOf/0/properties/reply_workdays/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.findings.properties.procedure.oneOf[0].properties.reply_workdays.oneOf[0],data:data267};
if(vErrors === null){
vErrors = [err906];
}
else {
vErrors.push(err906);
}
errors++;
}
}
var _valid87 = _errs978 === errors;
if(_valid87){
valid206 = true;
passing87 = 0;
}
const _errs980 = errors;
if(data267 !== null){
const err907 = {instancePath:instancePath+"/findings/procedure/reply_workdays",schemaPath:"#/properties/findings/properties/procedure/oneOf/0/properties/reply_workdays/oneOf/1/type",keyword:"type",params:{type: "null"},schema:schema31.properties.findings.properties.procedure.oneOf[0].properties.reply_workdays.oneOf[1].type,parentSchema:schema31.properties.findings.properties.procedure.oneOf[0].properties.reply_workdays.oneOf[1],data:data267};
if(vErrors === null){
vErrors = [err907];
}
else {
vErrors.push(err907);
}
errors++;
}
var _valid87 = _errs980 === errors;
if(_valid87 && valid206){
valid206 = false;
passing87 = [passing87, 1];
}
else {
if(_valid87){
valid206 = true;
passing87 = 1;
}
}
if(!valid206){
const err908 = {instancePath:instancePath+"/findings/procedure/reply_workdays",schemaPath:"#/properties/findings/properties/procedure/oneOf/0/properties/reply_workdays/oneOf",keyword:"oneOf",params:{passingSchemas: passing87},schema:schema31.properties.findings.properties.procedure.oneOf[0].properties.reply_workdays.oneOf,parentSchema:schema31.properties.findings.properties.procedure.oneOf[0].properties.reply_workdays,data:data267};
if(vErrors === null){
vErrors = [err908];
}
else {
vErrors.push(err908);
}
errors++;
}
else {
errors = _errs977;
if(vErrors !== null){
if(_errs977){
vErrors.length = _errs977;
}
else {
vErrors = null;
}
}
}
}
if(data266.suspends !== undefined){
let data268 = data266.suspends;
if(typeof data268 !== "boolean"){
const err909 = {instancePath:instancePath+"/findings/procedure/suspends",schemaPath:"#/properties/findings/properties/procedure/oneOf/0/properties/suspends/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.findings.properties.procedure.oneOf[0].properties.suspends.type,parentSchema:schema31.properties.findings.properties.procedure.oneOf[0].properties.suspends,data:data268};
if(vErrors === null){
vErrors = [err909];
}
else {
vErrors.push(err909);
}
errors++;
}
}
}
else {
const err910 = {instancePath:instancePath+"/findings/procedure",schemaPath:"#/properties/findings/properties/procedure/oneOf/0/type",keyword:"type",params:{type: "object"},schema:schema31.properties.findings.properties.procedure.oneOf[0].type,parentSchema:schema31.properties.findings.properties.procedure.oneOf[0],data:data266};
if(vErrors === null){
vErrors = [err910];
}
else {
vErrors.push(err910);
}
errors++;
}
var _valid86 = _errs973 === errors;
if(_valid86){
valid204 = true;
passing86 = 0;
var props78 = true;
}
const _errs984 = errors;
if(data266 && typeof data266 == "object" && !Array.isArray(data266)){
if(data266.param === undefined){
const err911 = {instancePath:instancePath+"/findings/procedure",schemaPath:"#/properties/findings/properties/procedure/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.findings.properties.procedure.oneOf[1].required,parentSchema:schema31.properties.findings.properties.procedure.oneOf[1],data:data266};
if(vErrors === null){
vErrors = [err911];
}
else {
vErrors.push(err911);
}
errors++;
}
for(const key99 in data266){
if(!(((key99 === "param") || (key99 === "by")) || (key99 === "part"))){
const err912 = {instancePath:instancePath+"/findings/procedure",schemaPath:"#/properties/findings/properties/procedure/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key99},schema:false,parentSchema:schema31.properties.findings.properties.procedure.oneOf[1],data:data266};
if(vErrors === null){
vErrors = [err912];
}
else {
vErrors.push(err912);
}
errors++;
}
}
if(data266.param !== undefined){
let data269 = data266.param;
if(typeof data269 === "string"){
if(func2(data269) < 1){
const err913 = {instancePath:instancePath+"/findings/procedure/param",schemaPath:"#/properties/findings/properties/procedure/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.findings.properties.procedure.oneOf[1].properties.param,data:data269};
if(vErrors === null){
vErrors = [err913];
}
else {
vErrors.push(err913);
}
errors++;
}
}
else {
const err914 = {instancePath:instancePath+"/findings/procedure/param",schemaPath:"#/properties/findings/properties/procedure/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.findings.properties.procedure.oneOf[1].properties.param.type,parentSchema:schema31.properties.findings.properties.procedure.oneOf[1].properties.param,data:data269};
if(vErrors === null){
vErrors = [err914];
}
else {
vErrors.push(err914);
}
errors++;
}
}
if(data266.by !== undefined){
let data270 = data266.by;
const _errs990 = errors;
let valid208 = false;
let passing88 = null;
const _errs991 = errors;
if(typeof data270 === "string"){
if(func2(data270) < 1){
const err915 = {instancePath:instancePath+"/findings/procedure/by",schemaPath:"#/properties/findings/properties/procedure/oneOf/1/properties/by/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.findings.properties.procedure.oneOf[1].properties.by.oneOf[0],data:data270};
if(vErrors === null){
vErrors = [err915];
}
else {
vErrors.push(err915);
}
errors++;
}
}
else {
const err916 = {instancePath:instancePath+"/findings/procedure/by",schemaPath:"#/properties/findings/properties/procedure/oneOf/1/properties/by/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.findings.properties.procedure.oneOf[1].properties.by.oneOf[0].type,parentSchema:schema31.properties.findings.properties.procedure.oneOf[1].properties.by.oneOf[0],data:data270};
if(vErrors === null){
vErrors = [err916];
}
else {
vErrors.push(err916);
}
errors++;
}
var _valid88 = _errs991 === errors;
if(_valid88){
valid208 = true;
passing88 = 0;
}
const _errs993 = errors;
if(data270 && typeof data270 == "object" && !Array.isArray(data270)){
if(data270.param === undefined){
const err917 = {instancePath:instancePath+"/findings/procedure/by",schemaPath:"#/properties/findings/properties/procedure/oneOf/1/properties/by/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.findings.properties.procedure.oneOf[1].properties.by.oneOf[1].required,parentSchema:schema31.properties.findings.properties.procedure.oneOf[1].properties.by.oneOf[1],data:data270};
if(vErrors === null){
vErrors = [err917];
}
else {
vErrors.push(err917);
}
errors++;
}
for(const key100 in data270){
if(!(key100 === "param")){
const err918 = {instancePath:instancePath+"/findings/procedure/by",schemaPath:"#/properties/findings/properties/procedure/oneOf/1/properties/by/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key100},schema:false,parentSchema:schema31.properties.findings.properties.procedure.oneOf[1].properties.by.oneOf[1],data:data270};
if(vErrors === null){
vErrors = [err918];
}
else {
vErrors.push(err918);
}
errors++;
}
}
if(data270.param !== undefined){
let data271 = data270.param;
if(typeof data271 === "string"){
if(func2(data271) < 1){
const err919 = {instancePath:instancePath+"/findings/procedure/by/param",schemaPath:"#/properties/findings/properties/procedure/oneOf/1/properties/by/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.findings.properties.procedure.oneOf[1].properties.by.oneOf[1].properties.param,data:data271};
if(vErrors === null){
vErrors = [err919];
}
else {
vErrors.push(err919);
}
errors++;
}
}
else {
const err920 = {instancePath:instancePath+"/findings/procedure/by/param",schemaPath:"#/properties/findings/properties/procedure/oneOf/1/properties/by/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.findings.properties.procedure.oneOf[1].properties.by.oneOf[1].properties.param.type,parentSchema:schema31.properties.findings.properties.procedure.oneOf[1].properties.by.oneOf[1].properties.param,data:data271};
if(vErrors === null){
vErrors = [err920];
}
else {
vErrors.push(err920);
}
errors++;
}
}
}
else {
const err921 = {instancePath:instancePath+"/findings/procedure/by",schemaPath:"#/properties/findings/properties/procedure/oneOf/1/properties/by/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.findings.properties.procedure.oneOf[1].properties.by.oneOf[1].type,parentSchema:schema31.properties.findings.properties.procedure.oneOf[1].properties.by.oneOf[1],data:data270};
if(vErrors === null){
vErrors = [err921];
}
else {
vErrors.push(err921);
}
errors++;
}
var _valid88 = _errs993 === errors;
if(_valid88 && valid208){
valid208 = false;
passing88 = [passing88, 1];
}
else {
if(_valid88){
valid208 = true;
passing88 = 1;
}
}
if(!valid208){
const err922 = {instancePath:instancePath+"/findings/procedure/by",schemaPath:"#/properties/findings/properties/procedure/oneOf/1/properties/by/oneOf",keyword:"oneOf",params:{passingSchemas: passing88},schema:schema31.properties.findings.properties.procedure.oneOf[1].properties.by.oneOf,parentSchema:schema31.properties.findings.properties.procedure.oneOf[1].properties.by,data:data270};
if(vErrors === null){
vErrors = [err922];
}
else {
vErrors.push(err922);
}
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
if(data266.part !== undefined){
let data272 = data266.part;
if(typeof data272 === "string"){
if(func2(data272) < 1){
const err923 = {instancePath:instancePath+"/findings/procedure/part",schemaPath:"#/properties/findings/properties/procedure/oneOf/1/properties/part/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.findings.properties.procedure.oneOf[1].properties.part,data:data272};
if(vErrors === null){
vErrors = [err923];
}
else {
vErrors.push(err923);
}
errors++;
}
}
else {
const err924 = {instancePath:instancePath+"/findings/procedure/part",schemaPath:"#/properties/findings/properties/procedure/oneOf/1/properties/part/type",keyword:"type",params:{type: "string"},schema:schema31.properties.findings.properties.procedure.oneOf[1].properties.part.type,parentSchema:schema31.properties.findings.properties.procedure.oneOf[1].properties.part,data:data272};
if(vErrors === null){
vErrors = [err924];
}
else {
vErrors.push(err924);
}
errors++;
}
}
}
else {
const err925 = {instancePath:instancePath+"/findings/procedure",schemaPath:"#/properties/findings/properties/procedure/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.findings.properties.procedure.oneOf[1].type,parentSchema:schema31.properties.findings.properties.procedure.oneOf[1],data:data266};
if(vErrors === null){
vErrors = [err925];
}
else {
vErrors.push(err925);
}
errors++;
}
var _valid86 = _errs984 === errors;
if(_valid86 && valid204){
valid204 = false;
passing86 = [passing86, 1];
}
else {
if(_valid86){
valid204 = true;
passing86 = 1;
if(props78 !== true){
props78 = true;
}
}
}
if(!valid204){
const err926 = {instancePath:instancePath+"/findings/procedure",schemaPath:"#/properties/findings/properties/procedure/oneOf",keyword:"oneOf",params:{passingSchemas: passing86},schema:schema31.properties.findings.properties.procedure.oneOf,parentSchema:schema31.properties.findings.properties.procedure,data:data266};
if(vErrors === null){
vErrors = [err926];
}
else {
vErrors.push(err926);
}
errors++;
}
else {
errors = _errs972;
if(vErrors !== null){
if(_errs972){
vErrors.length = _errs972;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err927 = {instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "object"},schema:schema31.properties.findings.type,parentSchema:schema31.properties.findings,data:data254};
if(vErrors === null){
vErrors = [err927];
}
else {
vErrors.push(err927);
}
errors++;
}
}
}
else {
const err928 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err928];
}
else {
vErrors.push(err928);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


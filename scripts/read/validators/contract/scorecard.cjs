// Generated from schemas by `npm run generate`. Do not edit.
"use strict";
module.exports = validate20;
module.exports.default = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://yanshou.invalid/schemas/contract/scorecard.schema.json","title":"考核表","description":"考核表","type":"object","properties":{"version":{"title":"语言版本","description":"计分语言的版本，现为 1","const":1},"title":{"title":"表名","description":"考核表的标题","type":"string","minLength":1},"clause":{"title":"条款","description":"考核表所在条款","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"columns":{"title":"栏目","description":"表头，按原表顺序；恰好六栏：项目、内容、标准、分值、评分、备注的叫法","type":"array","items":{"type":"string","minLength":1},"minItems":6,"maxItems":6},"base":{"title":"满分","description":"百分制写 100；只扣不计总分的表写 null","oneOf":[{"type":"integer","minimum":1},{"type":"null"}]},"unit":{"title":"单位","description":"分、元等","type":"string","minLength":1},"policy":{"title":"同一事实多行","description":"most-specific 只在最具体的一行扣；all 各行都扣","oneOf":[{"title":"同一事实多行","description":"most-specific 只在最具体的一行扣；all 各行都扣","enum":["most-specific","all"]},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"round":{"title":"舍入","description":"总分显示到几位小数","type":"object","properties":{"digits":{"title":"小数位","description":"0 到 4","type":"integer","minimum":0,"maximum":4},"mode":{"title":"方式","description":"half-up 四舍五入；floor 舍去；ceil 进位","enum":["half-up","floor","ceil"]}},"required":["digits","mode"],"additionalProperties":false},"groups":{"title":"考核项目","description":"第一栏","type":"array","items":{"title":"组","description":"一个考核项目","type":"object","properties":{"id":{"title":"短名","description":"例如 fault","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"title":{"title":"名称","description":"例如 故障处理","type":"string","minLength":1},"max":{"title":"组分值","description":"原表写明的本组分值","oneOf":[{"type":"integer"},{"type":"string","pattern":"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"}],"x-form":"整数，或带引号的小数，如 \"0.5\""}},"required":["id","title"],"additionalProperties":false}},"rows":{"title":"考核内容","description":"逐行","type":"array","items":{"title":"行","description":"考核表的一行","type":"object","properties":{"id":{"title":"短名","description":"其他文件引用的行名，例如 service.response","type":"string","minLength":1,"pattern":"^[a-z0-9-]+(\\.[a-z0-9-]+)*$","x-form":"小写英文，可用点分层"},"group":{"title":"所属项目","description":"groups 里的短名","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"criterion":{"title":"考核内容","description":"第二栏，照原表","type":"string","minLength":1},"short":{"title":"简称","description":"百分条下面的短名，不超过 6 字","type":"string","minLength":1},"clause":{"title":"条款","description":"本行所在条款","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"standard":{"title":"考核标准要点","description":"用自己的短句写标准","type":"string","minLength":1},"text":{"title":"考核标准原文","description":"甲方提供时填写，打印时代替要点","type":"string","minLength":1},"max":{"title":"分值","description":"第四栏；只扣不计总分的表不写","oneOf":[{"type":"integer"},{"type":"string","pattern":"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"}],"x-form":"整数，或带引号的小数，如 \"0.5\""},"note":{"title":"备注","description":"第六栏，照原表","type":"string","minLength":1},"specificity":{"title":"具体程度","description":"数字越大越具体，一事多行时优先","type":"integer","minimum":0},"cap":{"title":"本行上限","description":"只扣不计总分的表可写本行最多扣多少","oneOf":[{"title":"本行上限","description":"只扣不计总分的表可写本行最多扣多少","oneOf":[{"type":"integer"},{"type":"string","pattern":"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"}],"x-form":"整数，或带引号的小数，如 \"0.5\""},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"rules":{"title":"计分规则","description":"怎样从事实算扣分","type":"array","items":{"title":"计分规则","description":"一条规则把一类事实换算成扣分；count、late、knockout 恰写一个","type":"object","properties":{"id":{"title":"短名","description":"在本行内唯一","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"title":{"title":"名称","description":"扣分说明里的话，例如 未按计划巡检","type":"string","minLength":1},"clause":{"title":"条款","description":"依据条款，不写则用本行的","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"event":{"title":"事件","description":"事实是什么事；同一来源同一事件只扣一次","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"from":{"title":"事实来源","description":"三选一：一种或几种记录、一项或几项要求的到期情况、甲方的认定","oneOf":[{"title":"记录","description":"从记录筛选","type":"object","properties":{"records":{"title":"种类","description":"记录种类","type":"array","items":{"type":"string"},"minItems":1}},"required":["records"],"additionalProperties":false},{"title":"要求","description":"从要求的到期情况筛选","type":"object","properties":{"occurrences":{"title":"要求","description":"要求短名","type":"array","items":{"type":"string"},"minItems":1}},"required":["occurrences"],"additionalProperties":false},{"title":"认定","description":"甲方针对本行的认定","type":"object","properties":{"findings":{"title":"认定","description":"写 row 表示写明本行的甲方认定","const":"row"}},"required":["findings"],"additionalProperties":false}]},"where":{"title":"条件","description":"CEL 表达式，结果必须是真假；记录写 record.字段，要求次数写 occurrence.字段；不能用 matches()","oneOf":[{"title":"条件","description":"CEL 表达式，结果必须是真假；记录写 record.字段，要求次数写 occurrence.字段；不能用 matches()","type":"string","minLength":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"unless":{"title":"除外条件","description":"CEL 表达式，为真的不计；写法同 where","oneOf":[{"title":"除外条件","description":"CEL 表达式，为真的不计；写法同 where","type":"string","minLength":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"count":{"title":"按次","description":"一条事实算几次：写数；或按字段查表；或取记录里的数字字段、列表长度","oneOf":[{"title":"次数","description":"每条事实算几次","oneOf":[{"type":"integer"},{"type":"string","pattern":"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"}],"x-form":"整数，或带引号的小数，如 \"0.5\""},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"},{"title":"取字段","description":"从记录取次数","type":"object","properties":{"field":{"title":"字段","description":"数字字段，或列表字段（取长度）","type":"string","minLength":1}},"required":["field"],"additionalProperties":false}]},"late":{"title":"按迟延","description":"从何时到何时，超过多少","type":"object","properties":{"from":{"title":"起","description":"起算时刻所在字段；可写几个字段名，用竖线隔开，取最早的一个","oneOf":[{"title":"起","description":"起算时刻所在字段；可写几个字段名，用竖线隔开，取最早的一个","type":"string","minLength":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"to":{"title":"止","description":"届满时刻所在字段；没有值时算到截至日","oneOf":[{"title":"止","description":"届满时刻所在字段；没有值时算到截至日","type":"string","minLength":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"limit":{"title":"时限","description":"hours 钟表小时；workdays 工作日（默认到当日 24:00）；days 日历日","oneOf":[{"title":"时限","description":"hours 钟表小时；workdays 工作日（默认到当日 24:00）；days 日历日","type":"object","properties":{"hours":{"title":"小时","description":"钟表小时数","oneOf":[{"title":"小时","description":"钟表小时数","type":"integer","minimum":0},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"office_hours":{"title":"办公小时","description":"只在工作日办公时间内走的小时数，办公时间见参数 calendar.office_hours","oneOf":[{"title":"办公小时","description":"只在工作日办公时间内走的小时数，办公时间见参数 calendar.office_hours","type":"integer","minimum":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"workdays":{"title":"工作日","description":"工作日数","oneOf":[{"title":"工作日","description":"工作日数","type":"integer","minimum":0},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"days":{"title":"日","description":"日历日数","oneOf":[{"title":"日","description":"日历日数","type":"integer","minimum":0},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"until":{"title":"到几点","description":"工作日时限在最后一天的几点届满，默认 24:00","type":"string","minLength":1}},"additionalProperties":false},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"each":{"title":"计法","description":"once：只要超过就算一次；units：按超过的单位数","enum":["once","units"]},"unit":{"title":"计罚单位","description":"超过多久算一个单位","oneOf":[{"title":"计罚单位","description":"超过多久算一个单位","type":"object","properties":{"hours":{"title":"小时","description":"每多少钟表小时","oneOf":[{"title":"小时","description":"每多少钟表小时","type":"integer","minimum":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"workdays":{"title":"工作日","description":"每多少个工作日","oneOf":[{"title":"工作日","description":"每多少个工作日","type":"integer","minimum":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"days":{"title":"日","description":"每多少个日历日","oneOf":[{"title":"日","description":"每多少个日历日","type":"integer","minimum":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]}},"additionalProperties":false},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"partial":{"title":"不足一个单位","description":"floor 不计；ceil 按一个计；prorate 按比例","oneOf":[{"title":"不足一个单位","description":"floor 不计；ceil 按一个计；prorate 按比例","enum":["floor","ceil","prorate"]},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"exclude":{"title":"可除外时间","description":"从时长中扣除、截取到区间以内的列表字段","type":"object","properties":{"field":{"title":"字段","description":"列表字段，项内有 from 与 to","type":"string","minLength":1},"where":{"title":"条件","description":"CEL 表达式，变量 item，例如 item.countersigned_by != \"\"","type":"string","minLength":1},"effect":{"title":"效果","description":"time 扣除时间；fact 整条不计","oneOf":[{"title":"效果","description":"time 扣除时间；fact 整条不计","enum":["time","fact"]},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]}},"required":["field"],"additionalProperties":false},"instead":{"title":"另定期限字段","description":"记录里双方书面另定的完成日期字段，有值时取代时限，例如 replanned.due_on","type":"string","minLength":1}},"required":["from","to","limit","each"],"additionalProperties":false},"knockout":{"title":"整项不得分","description":"为真时本行记零分","type":"boolean"},"points":{"title":"每次分值","description":"每次、每个单位扣多少；knockout 时不写","oneOf":[{"title":"每次分值","description":"每次、每个单位扣多少；knockout 时不写","oneOf":[{"type":"integer"},{"type":"string","pattern":"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"}],"x-form":"整数，或带引号的小数，如 \"0.5\""},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"cap":{"title":"本条上限","description":"本条规则最多扣多少；参数取 null 表示不另设上限","oneOf":[{"title":"本条上限","description":"本条规则最多扣多少；参数取 null 表示不另设上限","oneOf":[{"type":"integer"},{"type":"string","pattern":"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"},{"type":"null"}],"x-form":"整数，或带引号的小数，如 \"0.5\""},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]}},"required":["id","title","event","from"],"additionalProperties":false}}},"required":["id","group","criterion","clause","standard","specificity","rules"],"additionalProperties":false}},"rating":{"title":"评价","description":"怎样由总分得出结论；未约定时只列建议","type":"object","properties":{"pass_mark":{"title":"合格线","description":"没有约定写 null","oneOf":[{"title":"合格线","description":"没有约定写 null","oneOf":[{"type":"integer"},{"type":"null"}]},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]}},"required":["pass_mark"],"additionalProperties":false}},"required":["version","title","clause","columns","base","unit","policy","round","groups","rows"],"additionalProperties":false,"$defs":{"param":{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}}};
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
if(!((key1 === "param") || (key1 === "by"))){
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
if(typeof data9 === "string"){
if(func2(data9) < 1){
const err33 = {instancePath:instancePath+"/policy/by",schemaPath:"#/properties/policy/oneOf/1/properties/by/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.policy.oneOf[1].properties.by,data:data9};
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
const err34 = {instancePath:instancePath+"/policy/by",schemaPath:"#/properties/policy/oneOf/1/properties/by/type",keyword:"type",params:{type: "string"},schema:schema31.properties.policy.oneOf[1].properties.by.type,parentSchema:schema31.properties.policy.oneOf[1].properties.by,data:data9};
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
const err35 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.policy.oneOf[1].type,parentSchema:schema31.properties.policy.oneOf[1],data:data7};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
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
const err36 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},schema:schema31.properties.policy.oneOf,parentSchema:schema31.properties.policy,data:data7};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
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
let data10 = data.round;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.digits === undefined){
const err37 = {instancePath:instancePath+"/round",schemaPath:"#/properties/round/required",keyword:"required",params:{missingProperty: "digits"},schema:schema31.properties.round.required,parentSchema:schema31.properties.round,data:data10};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data10.mode === undefined){
const err38 = {instancePath:instancePath+"/round",schemaPath:"#/properties/round/required",keyword:"required",params:{missingProperty: "mode"},schema:schema31.properties.round.required,parentSchema:schema31.properties.round,data:data10};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
for(const key2 in data10){
if(!((key2 === "digits") || (key2 === "mode"))){
const err39 = {instancePath:instancePath+"/round",schemaPath:"#/properties/round/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema31.properties.round,data:data10};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data10.digits !== undefined){
let data11 = data10.digits;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err40 = {instancePath:instancePath+"/round/digits",schemaPath:"#/properties/round/properties/digits/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.round.properties.digits.type,parentSchema:schema31.properties.round.properties.digits,data:data11};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 4 || isNaN(data11)){
const err41 = {instancePath:instancePath+"/round/digits",schemaPath:"#/properties/round/properties/digits/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},schema:4,parentSchema:schema31.properties.round.properties.digits,data:data11};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data11 < 0 || isNaN(data11)){
const err42 = {instancePath:instancePath+"/round/digits",schemaPath:"#/properties/round/properties/digits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.round.properties.digits,data:data11};
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
if(data10.mode !== undefined){
let data12 = data10.mode;
if(!(((data12 === "half-up") || (data12 === "floor")) || (data12 === "ceil"))){
const err43 = {instancePath:instancePath+"/round/mode",schemaPath:"#/properties/round/properties/mode/enum",keyword:"enum",params:{allowedValues: schema31.properties.round.properties.mode.enum},schema:schema31.properties.round.properties.mode.enum,parentSchema:schema31.properties.round.properties.mode,data:data12};
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
const err44 = {instancePath:instancePath+"/round",schemaPath:"#/properties/round/type",keyword:"type",params:{type: "object"},schema:schema31.properties.round.type,parentSchema:schema31.properties.round,data:data10};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.groups !== undefined){
let data13 = data.groups;
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
let data14 = data13[i1];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.id === undefined){
const err45 = {instancePath:instancePath+"/groups/" + i1,schemaPath:"#/properties/groups/items/required",keyword:"required",params:{missingProperty: "id"},schema:schema31.properties.groups.items.required,parentSchema:schema31.properties.groups.items,data:data14};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data14.title === undefined){
const err46 = {instancePath:instancePath+"/groups/" + i1,schemaPath:"#/properties/groups/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema31.properties.groups.items.required,parentSchema:schema31.properties.groups.items,data:data14};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
for(const key3 in data14){
if(!(((key3 === "id") || (key3 === "title")) || (key3 === "max"))){
const err47 = {instancePath:instancePath+"/groups/" + i1,schemaPath:"#/properties/groups/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema31.properties.groups.items,data:data14};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data14.id !== undefined){
let data15 = data14.id;
if(typeof data15 === "string"){
if(func2(data15) < 1){
const err48 = {instancePath:instancePath+"/groups/" + i1+"/id",schemaPath:"#/properties/groups/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.groups.items.properties.id,data:data15};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(!pattern4.test(data15)){
const err49 = {instancePath:instancePath+"/groups/" + i1+"/id",schemaPath:"#/properties/groups/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.groups.items.properties.id,data:data15};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/groups/" + i1+"/id",schemaPath:"#/properties/groups/items/properties/id/type",keyword:"type",params:{type: "string"},schema:schema31.properties.groups.items.properties.id.type,parentSchema:schema31.properties.groups.items.properties.id,data:data15};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data14.title !== undefined){
let data16 = data14.title;
if(typeof data16 === "string"){
if(func2(data16) < 1){
const err51 = {instancePath:instancePath+"/groups/" + i1+"/title",schemaPath:"#/properties/groups/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.groups.items.properties.title,data:data16};
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
const err52 = {instancePath:instancePath+"/groups/" + i1+"/title",schemaPath:"#/properties/groups/items/properties/title/type",keyword:"type",params:{type: "string"},schema:schema31.properties.groups.items.properties.title.type,parentSchema:schema31.properties.groups.items.properties.title,data:data16};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data14.max !== undefined){
let data17 = data14.max;
const _errs45 = errors;
let valid10 = false;
let passing2 = null;
const _errs46 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err53 = {instancePath:instancePath+"/groups/" + i1+"/max",schemaPath:"#/properties/groups/items/properties/max/oneOf/0/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.groups.items.properties.max.oneOf[0].type,parentSchema:schema31.properties.groups.items.properties.max.oneOf[0],data:data17};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
var _valid2 = _errs46 === errors;
if(_valid2){
valid10 = true;
passing2 = 0;
}
const _errs48 = errors;
if(typeof data17 === "string"){
if(!pattern6.test(data17)){
const err54 = {instancePath:instancePath+"/groups/" + i1+"/max",schemaPath:"#/properties/groups/items/properties/max/oneOf/1/pattern",keyword:"pattern",params:{pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"},schema:"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$",parentSchema:schema31.properties.groups.items.properties.max.oneOf[1],data:data17};
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
const err55 = {instancePath:instancePath+"/groups/" + i1+"/max",schemaPath:"#/properties/groups/items/properties/max/oneOf/1/type",keyword:"type",params:{type: "string"},schema:schema31.properties.groups.items.properties.max.oneOf[1].type,parentSchema:schema31.properties.groups.items.properties.max.oneOf[1],data:data17};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
var _valid2 = _errs48 === errors;
if(_valid2 && valid10){
valid10 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid10 = true;
passing2 = 1;
}
}
if(!valid10){
const err56 = {instancePath:instancePath+"/groups/" + i1+"/max",schemaPath:"#/properties/groups/items/properties/max/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},schema:schema31.properties.groups.items.properties.max.oneOf,parentSchema:schema31.properties.groups.items.properties.max,data:data17};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
else {
errors = _errs45;
if(vErrors !== null){
if(_errs45){
vErrors.length = _errs45;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err57 = {instancePath:instancePath+"/groups/" + i1,schemaPath:"#/properties/groups/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.groups.items.type,parentSchema:schema31.properties.groups.items,data:data14};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type: "array"},schema:schema31.properties.groups.type,parentSchema:schema31.properties.groups,data:data13};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.rows !== undefined){
let data18 = data.rows;
if(Array.isArray(data18)){
const len2 = data18.length;
for(let i2=0; i2<len2; i2++){
let data19 = data18[i2];
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.id === undefined){
const err59 = {instancePath:instancePath+"/rows/" + i2,schemaPath:"#/properties/rows/items/required",keyword:"required",params:{missingProperty: "id"},schema:schema31.properties.rows.items.required,parentSchema:schema31.properties.rows.items,data:data19};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data19.group === undefined){
const err60 = {instancePath:instancePath+"/rows/" + i2,schemaPath:"#/properties/rows/items/required",keyword:"required",params:{missingProperty: "group"},schema:schema31.properties.rows.items.required,parentSchema:schema31.properties.rows.items,data:data19};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data19.criterion === undefined){
const err61 = {instancePath:instancePath+"/rows/" + i2,schemaPath:"#/properties/rows/items/required",keyword:"required",params:{missingProperty: "criterion"},schema:schema31.properties.rows.items.required,parentSchema:schema31.properties.rows.items,data:data19};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data19.clause === undefined){
const err62 = {instancePath:instancePath+"/rows/" + i2,schemaPath:"#/properties/rows/items/required",keyword:"required",params:{missingProperty: "clause"},schema:schema31.properties.rows.items.required,parentSchema:schema31.properties.rows.items,data:data19};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data19.standard === undefined){
const err63 = {instancePath:instancePath+"/rows/" + i2,schemaPath:"#/properties/rows/items/required",keyword:"required",params:{missingProperty: "standard"},schema:schema31.properties.rows.items.required,parentSchema:schema31.properties.rows.items,data:data19};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data19.specificity === undefined){
const err64 = {instancePath:instancePath+"/rows/" + i2,schemaPath:"#/properties/rows/items/required",keyword:"required",params:{missingProperty: "specificity"},schema:schema31.properties.rows.items.required,parentSchema:schema31.properties.rows.items,data:data19};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data19.rules === undefined){
const err65 = {instancePath:instancePath+"/rows/" + i2,schemaPath:"#/properties/rows/items/required",keyword:"required",params:{missingProperty: "rules"},schema:schema31.properties.rows.items.required,parentSchema:schema31.properties.rows.items,data:data19};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
for(const key4 in data19){
if(!(func1.call(schema31.properties.rows.items.properties, key4))){
const err66 = {instancePath:instancePath+"/rows/" + i2,schemaPath:"#/properties/rows/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema31.properties.rows.items,data:data19};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data19.id !== undefined){
let data20 = data19.id;
if(typeof data20 === "string"){
if(func2(data20) < 1){
const err67 = {instancePath:instancePath+"/rows/" + i2+"/id",schemaPath:"#/properties/rows/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.id,data:data20};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(!pattern7.test(data20)){
const err68 = {instancePath:instancePath+"/rows/" + i2+"/id",schemaPath:"#/properties/rows/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]+(\\.[a-z0-9-]+)*$"},schema:"^[a-z0-9-]+(\\.[a-z0-9-]+)*$",parentSchema:schema31.properties.rows.items.properties.id,data:data20};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/rows/" + i2+"/id",schemaPath:"#/properties/rows/items/properties/id/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.id.type,parentSchema:schema31.properties.rows.items.properties.id,data:data20};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data19.group !== undefined){
let data21 = data19.group;
if(typeof data21 === "string"){
if(func2(data21) < 1){
const err70 = {instancePath:instancePath+"/rows/" + i2+"/group",schemaPath:"#/properties/rows/items/properties/group/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.group,data:data21};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(!pattern4.test(data21)){
const err71 = {instancePath:instancePath+"/rows/" + i2+"/group",schemaPath:"#/properties/rows/items/properties/group/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.rows.items.properties.group,data:data21};
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
const err72 = {instancePath:instancePath+"/rows/" + i2+"/group",schemaPath:"#/properties/rows/items/properties/group/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.group.type,parentSchema:schema31.properties.rows.items.properties.group,data:data21};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data19.criterion !== undefined){
let data22 = data19.criterion;
if(typeof data22 === "string"){
if(func2(data22) < 1){
const err73 = {instancePath:instancePath+"/rows/" + i2+"/criterion",schemaPath:"#/properties/rows/items/properties/criterion/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.criterion,data:data22};
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
const err74 = {instancePath:instancePath+"/rows/" + i2+"/criterion",schemaPath:"#/properties/rows/items/properties/criterion/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.criterion.type,parentSchema:schema31.properties.rows.items.properties.criterion,data:data22};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data19.short !== undefined){
let data23 = data19.short;
if(typeof data23 === "string"){
if(func2(data23) < 1){
const err75 = {instancePath:instancePath+"/rows/" + i2+"/short",schemaPath:"#/properties/rows/items/properties/short/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.short,data:data23};
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
const err76 = {instancePath:instancePath+"/rows/" + i2+"/short",schemaPath:"#/properties/rows/items/properties/short/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.short.type,parentSchema:schema31.properties.rows.items.properties.short,data:data23};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data19.clause !== undefined){
let data24 = data19.clause;
if(typeof data24 === "string"){
if(func2(data24) < 1){
const err77 = {instancePath:instancePath+"/rows/" + i2+"/clause",schemaPath:"#/properties/rows/items/properties/clause/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.clause,data:data24};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(!pattern4.test(data24)){
const err78 = {instancePath:instancePath+"/rows/" + i2+"/clause",schemaPath:"#/properties/rows/items/properties/clause/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.rows.items.properties.clause,data:data24};
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
const err79 = {instancePath:instancePath+"/rows/" + i2+"/clause",schemaPath:"#/properties/rows/items/properties/clause/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.clause.type,parentSchema:schema31.properties.rows.items.properties.clause,data:data24};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data19.standard !== undefined){
let data25 = data19.standard;
if(typeof data25 === "string"){
if(func2(data25) < 1){
const err80 = {instancePath:instancePath+"/rows/" + i2+"/standard",schemaPath:"#/properties/rows/items/properties/standard/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.standard,data:data25};
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
const err81 = {instancePath:instancePath+"/rows/" + i2+"/standard",schemaPath:"#/properties/rows/items/properties/standard/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.standard.type,parentSchema:schema31.properties.rows.items.properties.standard,data:data25};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data19.text !== undefined){
let data26 = data19.text;
if(typeof data26 === "string"){
if(func2(data26) < 1){
const err82 = {instancePath:instancePath+"/rows/" + i2+"/text",schemaPath:"#/properties/rows/items/properties/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.text,data:data26};
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
const err83 = {instancePath:instancePath+"/rows/" + i2+"/text",schemaPath:"#/properties/rows/items/properties/text/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.text.type,parentSchema:schema31.properties.rows.items.properties.text,data:data26};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data19.max !== undefined){
let data27 = data19.max;
const _errs70 = errors;
let valid14 = false;
let passing3 = null;
const _errs71 = errors;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err84 = {instancePath:instancePath+"/rows/" + i2+"/max",schemaPath:"#/properties/rows/items/properties/max/oneOf/0/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.rows.items.properties.max.oneOf[0].type,parentSchema:schema31.properties.rows.items.properties.max.oneOf[0],data:data27};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
var _valid3 = _errs71 === errors;
if(_valid3){
valid14 = true;
passing3 = 0;
}
const _errs73 = errors;
if(typeof data27 === "string"){
if(!pattern6.test(data27)){
const err85 = {instancePath:instancePath+"/rows/" + i2+"/max",schemaPath:"#/properties/rows/items/properties/max/oneOf/1/pattern",keyword:"pattern",params:{pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"},schema:"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$",parentSchema:schema31.properties.rows.items.properties.max.oneOf[1],data:data27};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
else {
const err86 = {instancePath:instancePath+"/rows/" + i2+"/max",schemaPath:"#/properties/rows/items/properties/max/oneOf/1/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.max.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.max.oneOf[1],data:data27};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
var _valid3 = _errs73 === errors;
if(_valid3 && valid14){
valid14 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid14 = true;
passing3 = 1;
}
}
if(!valid14){
const err87 = {instancePath:instancePath+"/rows/" + i2+"/max",schemaPath:"#/properties/rows/items/properties/max/oneOf",keyword:"oneOf",params:{passingSchemas: passing3},schema:schema31.properties.rows.items.properties.max.oneOf,parentSchema:schema31.properties.rows.items.properties.max,data:data27};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
else {
errors = _errs70;
if(vErrors !== null){
if(_errs70){
vErrors.length = _errs70;
}
else {
vErrors = null;
}
}
}
}
if(data19.note !== undefined){
let data28 = data19.note;
if(typeof data28 === "string"){
if(func2(data28) < 1){
const err88 = {instancePath:instancePath+"/rows/" + i2+"/note",schemaPath:"#/properties/rows/items/properties/note/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.note,data:data28};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
else {
const err89 = {instancePath:instancePath+"/rows/" + i2+"/note",schemaPath:"#/properties/rows/items/properties/note/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.note.type,parentSchema:schema31.properties.rows.items.properties.note,data:data28};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data19.specificity !== undefined){
let data29 = data19.specificity;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err90 = {instancePath:instancePath+"/rows/" + i2+"/specificity",schemaPath:"#/properties/rows/items/properties/specificity/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.rows.items.properties.specificity.type,parentSchema:schema31.properties.rows.items.properties.specificity,data:data29};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 0 || isNaN(data29)){
const err91 = {instancePath:instancePath+"/rows/" + i2+"/specificity",schemaPath:"#/properties/rows/items/properties/specificity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.rows.items.properties.specificity,data:data29};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
if(data19.cap !== undefined){
let data30 = data19.cap;
const _errs80 = errors;
let valid15 = false;
let passing4 = null;
const _errs81 = errors;
const _errs82 = errors;
let valid16 = false;
let passing5 = null;
const _errs83 = errors;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
const err92 = {instancePath:instancePath+"/rows/" + i2+"/cap",schemaPath:"#/properties/rows/items/properties/cap/oneOf/0/oneOf/0/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.rows.items.properties.cap.oneOf[0].oneOf[0].type,parentSchema:schema31.properties.rows.items.properties.cap.oneOf[0].oneOf[0],data:data30};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
var _valid5 = _errs83 === errors;
if(_valid5){
valid16 = true;
passing5 = 0;
}
const _errs85 = errors;
if(typeof data30 === "string"){
if(!pattern6.test(data30)){
const err93 = {instancePath:instancePath+"/rows/" + i2+"/cap",schemaPath:"#/properties/rows/items/properties/cap/oneOf/0/oneOf/1/pattern",keyword:"pattern",params:{pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"},schema:"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$",parentSchema:schema31.properties.rows.items.properties.cap.oneOf[0].oneOf[1],data:data30};
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
const err94 = {instancePath:instancePath+"/rows/" + i2+"/cap",schemaPath:"#/properties/rows/items/properties/cap/oneOf/0/oneOf/1/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.cap.oneOf[0].oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.cap.oneOf[0].oneOf[1],data:data30};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
var _valid5 = _errs85 === errors;
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
const err95 = {instancePath:instancePath+"/rows/" + i2+"/cap",schemaPath:"#/properties/rows/items/properties/cap/oneOf/0/oneOf",keyword:"oneOf",params:{passingSchemas: passing5},schema:schema31.properties.rows.items.properties.cap.oneOf[0].oneOf,parentSchema:schema31.properties.rows.items.properties.cap.oneOf[0],data:data30};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
else {
errors = _errs82;
if(vErrors !== null){
if(_errs82){
vErrors.length = _errs82;
}
else {
vErrors = null;
}
}
}
var _valid4 = _errs81 === errors;
if(_valid4){
valid15 = true;
passing4 = 0;
}
const _errs87 = errors;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.param === undefined){
const err96 = {instancePath:instancePath+"/rows/" + i2+"/cap",schemaPath:"#/properties/rows/items/properties/cap/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rows.items.properties.cap.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.cap.oneOf[1],data:data30};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
for(const key5 in data30){
if(!((key5 === "param") || (key5 === "by"))){
const err97 = {instancePath:instancePath+"/rows/" + i2+"/cap",schemaPath:"#/properties/rows/items/properties/cap/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema31.properties.rows.items.properties.cap.oneOf[1],data:data30};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data30.param !== undefined){
let data31 = data30.param;
if(typeof data31 === "string"){
if(func2(data31) < 1){
const err98 = {instancePath:instancePath+"/rows/" + i2+"/cap/param",schemaPath:"#/properties/rows/items/properties/cap/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.cap.oneOf[1].properties.param,data:data31};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
else {
const err99 = {instancePath:instancePath+"/rows/" + i2+"/cap/param",schemaPath:"#/properties/rows/items/properties/cap/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.cap.oneOf[1].properties.param.type,parentSchema:schema31.properties.rows.items.properties.cap.oneOf[1].properties.param,data:data31};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data30.by !== undefined){
let data32 = data30.by;
if(typeof data32 === "string"){
if(func2(data32) < 1){
const err100 = {instancePath:instancePath+"/rows/" + i2+"/cap/by",schemaPath:"#/properties/rows/items/properties/cap/oneOf/1/properties/by/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.cap.oneOf[1].properties.by,data:data32};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
else {
const err101 = {instancePath:instancePath+"/rows/" + i2+"/cap/by",schemaPath:"#/properties/rows/items/properties/cap/oneOf/1/properties/by/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.cap.oneOf[1].properties.by.type,parentSchema:schema31.properties.rows.items.properties.cap.oneOf[1].properties.by,data:data32};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
else {
const err102 = {instancePath:instancePath+"/rows/" + i2+"/cap",schemaPath:"#/properties/rows/items/properties/cap/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.cap.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.cap.oneOf[1],data:data30};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
var _valid4 = _errs87 === errors;
if(_valid4 && valid15){
valid15 = false;
passing4 = [passing4, 1];
}
else {
if(_valid4){
valid15 = true;
passing4 = 1;
}
}
if(!valid15){
const err103 = {instancePath:instancePath+"/rows/" + i2+"/cap",schemaPath:"#/properties/rows/items/properties/cap/oneOf",keyword:"oneOf",params:{passingSchemas: passing4},schema:schema31.properties.rows.items.properties.cap.oneOf,parentSchema:schema31.properties.rows.items.properties.cap,data:data30};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
else {
errors = _errs80;
if(vErrors !== null){
if(_errs80){
vErrors.length = _errs80;
}
else {
vErrors = null;
}
}
}
}
if(data19.rules !== undefined){
let data33 = data19.rules;
if(Array.isArray(data33)){
const len3 = data33.length;
for(let i3=0; i3<len3; i3++){
let data34 = data33[i3];
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.id === undefined){
const err104 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3,schemaPath:"#/properties/rows/items/properties/rules/items/required",keyword:"required",params:{missingProperty: "id"},schema:schema31.properties.rows.items.properties.rules.items.required,parentSchema:schema31.properties.rows.items.properties.rules.items,data:data34};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(data34.title === undefined){
const err105 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3,schemaPath:"#/properties/rows/items/properties/rules/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema31.properties.rows.items.properties.rules.items.required,parentSchema:schema31.properties.rows.items.properties.rules.items,data:data34};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(data34.event === undefined){
const err106 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3,schemaPath:"#/properties/rows/items/properties/rules/items/required",keyword:"required",params:{missingProperty: "event"},schema:schema31.properties.rows.items.properties.rules.items.required,parentSchema:schema31.properties.rows.items.properties.rules.items,data:data34};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data34.from === undefined){
const err107 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3,schemaPath:"#/properties/rows/items/properties/rules/items/required",keyword:"required",params:{missingProperty: "from"},schema:schema31.properties.rows.items.properties.rules.items.required,parentSchema:schema31.properties.rows.items.properties.rules.items,data:data34};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
for(const key6 in data34){
if(!(func1.call(schema31.properties.rows.items.properties.rules.items.properties, key6))){
const err108 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3,schemaPath:"#/properties/rows/items/properties/rules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items,data:data34};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data34.id !== undefined){
let data35 = data34.id;
if(typeof data35 === "string"){
if(func2(data35) < 1){
const err109 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/id",schemaPath:"#/properties/rows/items/properties/rules/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.id,data:data35};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(!pattern4.test(data35)){
const err110 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/id",schemaPath:"#/properties/rows/items/properties/rules/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.rows.items.properties.rules.items.properties.id,data:data35};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
else {
const err111 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/id",schemaPath:"#/properties/rows/items/properties/rules/items/properties/id/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.id.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.id,data:data35};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data34.title !== undefined){
let data36 = data34.title;
if(typeof data36 === "string"){
if(func2(data36) < 1){
const err112 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/title",schemaPath:"#/properties/rows/items/properties/rules/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.title,data:data36};
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
const err113 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/title",schemaPath:"#/properties/rows/items/properties/rules/items/properties/title/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.title.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.title,data:data36};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data34.clause !== undefined){
let data37 = data34.clause;
if(typeof data37 === "string"){
if(func2(data37) < 1){
const err114 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/clause",schemaPath:"#/properties/rows/items/properties/rules/items/properties/clause/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.clause,data:data37};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(!pattern4.test(data37)){
const err115 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/clause",schemaPath:"#/properties/rows/items/properties/rules/items/properties/clause/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.rows.items.properties.rules.items.properties.clause,data:data37};
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
const err116 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/clause",schemaPath:"#/properties/rows/items/properties/rules/items/properties/clause/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.clause.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.clause,data:data37};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data34.event !== undefined){
let data38 = data34.event;
if(typeof data38 === "string"){
if(func2(data38) < 1){
const err117 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/event",schemaPath:"#/properties/rows/items/properties/rules/items/properties/event/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.event,data:data38};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(!pattern4.test(data38)){
const err118 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/event",schemaPath:"#/properties/rows/items/properties/rules/items/properties/event/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.rows.items.properties.rules.items.properties.event,data:data38};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
else {
const err119 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/event",schemaPath:"#/properties/rows/items/properties/rules/items/properties/event/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.event.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.event,data:data38};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data34.from !== undefined){
let data39 = data34.from;
const _errs108 = errors;
let valid21 = false;
let passing6 = null;
const _errs109 = errors;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.records === undefined){
const err120 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/from",schemaPath:"#/properties/rows/items/properties/rules/items/properties/from/oneOf/0/required",keyword:"required",params:{missingProperty: "records"},schema:schema31.properties.rows.items.properties.rules.items.properties.from.oneOf[0].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.from.oneOf[0],data:data39};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
for(const key7 in data39){
if(!(key7 === "records")){
const err121 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/from",schemaPath:"#/properties/rows/items/properties/rules/items/properties/from/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.from.oneOf[0],data:data39};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data39.records !== undefined){
let data40 = data39.records;
if(Array.isArray(data40)){
if(data40.length < 1){
const err122 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/from/records",schemaPath:"#/properties/rows/items/properties/rules/items/properties/from/oneOf/0/properties/records/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.from.oneOf[0].properties.records,data:data40};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
const len4 = data40.length;
for(let i4=0; i4<len4; i4++){
let data41 = data40[i4];
if(typeof data41 !== "string"){
const err123 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/from/records/" + i4,schemaPath:"#/properties/rows/items/properties/rules/items/properties/from/oneOf/0/properties/records/items/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.from.oneOf[0].properties.records.items.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.from.oneOf[0].properties.records.items,data:data41};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
}
else {
const err124 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/from/records",schemaPath:"#/properties/rows/items/properties/rules/items/properties/from/oneOf/0/properties/records/type",keyword:"type",params:{type: "array"},schema:schema31.properties.rows.items.properties.rules.items.properties.from.oneOf[0].properties.records.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.from.oneOf[0].properties.records,data:data40};
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
else {
const err125 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/from",schemaPath:"#/properties/rows/items/properties/rules/items/properties/from/oneOf/0/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.from.oneOf[0].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.from.oneOf[0],data:data39};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
var _valid6 = _errs109 === errors;
if(_valid6){
valid21 = true;
passing6 = 0;
var props2 = true;
}
const _errs116 = errors;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.occurrences === undefined){
const err126 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/from",schemaPath:"#/properties/rows/items/properties/rules/items/properties/from/oneOf/1/required",keyword:"required",params:{missingProperty: "occurrences"},schema:schema31.properties.rows.items.properties.rules.items.properties.from.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.from.oneOf[1],data:data39};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
for(const key8 in data39){
if(!(key8 === "occurrences")){
const err127 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/from",schemaPath:"#/properties/rows/items/properties/rules/items/properties/from/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.from.oneOf[1],data:data39};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data39.occurrences !== undefined){
let data42 = data39.occurrences;
if(Array.isArray(data42)){
if(data42.length < 1){
const err128 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/from/occurrences",schemaPath:"#/properties/rows/items/properties/rules/items/properties/from/oneOf/1/properties/occurrences/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.from.oneOf[1].properties.occurrences,data:data42};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
const len5 = data42.length;
for(let i5=0; i5<len5; i5++){
let data43 = data42[i5];
if(typeof data43 !== "string"){
const err129 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/from/occurrences/" + i5,schemaPath:"#/properties/rows/items/properties/rules/items/properties/from/oneOf/1/properties/occurrences/items/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.from.oneOf[1].properties.occurrences.items.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.from.oneOf[1].properties.occurrences.items,data:data43};
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
const err130 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/from/occurrences",schemaPath:"#/properties/rows/items/properties/rules/items/properties/from/oneOf/1/properties/occurrences/type",keyword:"type",params:{type: "array"},schema:schema31.properties.rows.items.properties.rules.items.properties.from.oneOf[1].properties.occurrences.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.from.oneOf[1].properties.occurrences,data:data42};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
else {
const err131 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/from",schemaPath:"#/properties/rows/items/properties/rules/items/properties/from/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.from.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.from.oneOf[1],data:data39};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
var _valid6 = _errs116 === errors;
if(_valid6 && valid21){
valid21 = false;
passing6 = [passing6, 1];
}
else {
if(_valid6){
valid21 = true;
passing6 = 1;
if(props2 !== true){
props2 = true;
}
}
const _errs123 = errors;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.findings === undefined){
const err132 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/from",schemaPath:"#/properties/rows/items/properties/rules/items/properties/from/oneOf/2/required",keyword:"required",params:{missingProperty: "findings"},schema:schema31.properties.rows.items.properties.rules.items.properties.from.oneOf[2].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.from.oneOf[2],data:data39};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
for(const key9 in data39){
if(!(key9 === "findings")){
const err133 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/from",schemaPath:"#/properties/rows/items/properties/rules/items/properties/from/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.from.oneOf[2],data:data39};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data39.findings !== undefined){
let data44 = data39.findings;
if("row" !== data44){
const err134 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/from/findings",schemaPath:"#/properties/rows/items/properties/rules/items/properties/from/oneOf/2/properties/findings/const",keyword:"const",params:{allowedValue: "row"},schema:"row",parentSchema:schema31.properties.rows.items.properties.rules.items.properties.from.oneOf[2].properties.findings,data:data44};
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
const err135 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/from",schemaPath:"#/properties/rows/items/properties/rules/items/properties/from/oneOf/2/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.from.oneOf[2].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.from.oneOf[2],data:data39};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
var _valid6 = _errs123 === errors;
if(_valid6 && valid21){
valid21 = false;
passing6 = [passing6, 2];
}
else {
if(_valid6){
valid21 = true;
passing6 = 2;
if(props2 !== true){
props2 = true;
}
}
}
}
if(!valid21){
const err136 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/from",schemaPath:"#/properties/rows/items/properties/rules/items/properties/from/oneOf",keyword:"oneOf",params:{passingSchemas: passing6},schema:schema31.properties.rows.items.properties.rules.items.properties.from.oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.from,data:data39};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
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
if(data34.where !== undefined){
let data45 = data34.where;
const _errs128 = errors;
let valid29 = false;
let passing7 = null;
const _errs129 = errors;
if(typeof data45 === "string"){
if(func2(data45) < 1){
const err137 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/where",schemaPath:"#/properties/rows/items/properties/rules/items/properties/where/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.where.oneOf[0],data:data45};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
else {
const err138 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/where",schemaPath:"#/properties/rows/items/properties/rules/items/properties/where/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.where.oneOf[0].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.where.oneOf[0],data:data45};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
var _valid7 = _errs129 === errors;
if(_valid7){
valid29 = true;
passing7 = 0;
}
const _errs131 = errors;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.param === undefined){
const err139 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/where",schemaPath:"#/properties/rows/items/properties/rules/items/properties/where/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rows.items.properties.rules.items.properties.where.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.where.oneOf[1],data:data45};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
for(const key10 in data45){
if(!((key10 === "param") || (key10 === "by"))){
const err140 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/where",schemaPath:"#/properties/rows/items/properties/rules/items/properties/where/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.where.oneOf[1],data:data45};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data45.param !== undefined){
let data46 = data45.param;
if(typeof data46 === "string"){
if(func2(data46) < 1){
const err141 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/where/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/where/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.where.oneOf[1].properties.param,data:data46};
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
const err142 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/where/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/where/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.where.oneOf[1].properties.param.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.where.oneOf[1].properties.param,data:data46};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data45.by !== undefined){
let data47 = data45.by;
if(typeof data47 === "string"){
if(func2(data47) < 1){
const err143 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/where/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/where/oneOf/1/properties/by/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.where.oneOf[1].properties.by,data:data47};
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
const err144 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/where/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/where/oneOf/1/properties/by/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.where.oneOf[1].properties.by.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.where.oneOf[1].properties.by,data:data47};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
}
else {
const err145 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/where",schemaPath:"#/properties/rows/items/properties/rules/items/properties/where/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.where.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.where.oneOf[1],data:data45};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
var _valid7 = _errs131 === errors;
if(_valid7 && valid29){
valid29 = false;
passing7 = [passing7, 1];
}
else {
if(_valid7){
valid29 = true;
passing7 = 1;
}
}
if(!valid29){
const err146 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/where",schemaPath:"#/properties/rows/items/properties/rules/items/properties/where/oneOf",keyword:"oneOf",params:{passingSchemas: passing7},schema:schema31.properties.rows.items.properties.rules.items.properties.where.oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.where,data:data45};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
else {
errors = _errs128;
if(vErrors !== null){
if(_errs128){
vErrors.length = _errs128;
}
else {
vErrors = null;
}
}
}
}
if(data34.unless !== undefined){
let data48 = data34.unless;
const _errs139 = errors;
let valid31 = false;
let passing8 = null;
const _errs140 = errors;
if(typeof data48 === "string"){
if(func2(data48) < 1){
const err147 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/unless",schemaPath:"#/properties/rows/items/properties/rules/items/properties/unless/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.unless.oneOf[0],data:data48};
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
const err148 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/unless",schemaPath:"#/properties/rows/items/properties/rules/items/properties/unless/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.unless.oneOf[0].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.unless.oneOf[0],data:data48};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
var _valid8 = _errs140 === errors;
if(_valid8){
valid31 = true;
passing8 = 0;
}
const _errs142 = errors;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.param === undefined){
const err149 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/unless",schemaPath:"#/properties/rows/items/properties/rules/items/properties/unless/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rows.items.properties.rules.items.properties.unless.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.unless.oneOf[1],data:data48};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
for(const key11 in data48){
if(!((key11 === "param") || (key11 === "by"))){
const err150 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/unless",schemaPath:"#/properties/rows/items/properties/rules/items/properties/unless/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.unless.oneOf[1],data:data48};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data48.param !== undefined){
let data49 = data48.param;
if(typeof data49 === "string"){
if(func2(data49) < 1){
const err151 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/unless/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/unless/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.unless.oneOf[1].properties.param,data:data49};
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
const err152 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/unless/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/unless/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.unless.oneOf[1].properties.param.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.unless.oneOf[1].properties.param,data:data49};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data48.by !== undefined){
let data50 = data48.by;
if(typeof data50 === "string"){
if(func2(data50) < 1){
const err153 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/unless/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/unless/oneOf/1/properties/by/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.unless.oneOf[1].properties.by,data:data50};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
else {
const err154 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/unless/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/unless/oneOf/1/properties/by/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.unless.oneOf[1].properties.by.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.unless.oneOf[1].properties.by,data:data50};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
}
else {
const err155 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/unless",schemaPath:"#/properties/rows/items/properties/rules/items/properties/unless/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.unless.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.unless.oneOf[1],data:data48};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
var _valid8 = _errs142 === errors;
if(_valid8 && valid31){
valid31 = false;
passing8 = [passing8, 1];
}
else {
if(_valid8){
valid31 = true;
passing8 = 1;
}
}
if(!valid31){
const err156 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/unless",schemaPath:"#/properties/rows/items/properties/rules/items/properties/unless/oneOf",keyword:"oneOf",params:{passingSchemas: passing8},schema:schema31.properties.rows.items.properties.rules.items.properties.unless.oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.unless,data:data48};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
else {
errors = _errs139;
if(vErrors !== null){
if(_errs139){
vErrors.length = _errs139;
}
else {
vErrors = null;
}
}
}
}
if(data34.count !== undefined){
let data51 = data34.count;
const _errs150 = errors;
let valid33 = false;
let passing9 = null;
const _errs151 = errors;
const _errs152 = errors;
let valid34 = false;
let passing10 = null;
const _errs153 = errors;
if(!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))){
const err157 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/count",schemaPath:"#/properties/rows/items/properties/rules/items/properties/count/oneOf/0/oneOf/0/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.rows.items.properties.rules.items.properties.count.oneOf[0].oneOf[0].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.count.oneOf[0].oneOf[0],data:data51};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
var _valid10 = _errs153 === errors;
if(_valid10){
valid34 = true;
passing10 = 0;
}
const _errs155 = errors;
if(typeof data51 === "string"){
if(!pattern6.test(data51)){
const err158 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/count",schemaPath:"#/properties/rows/items/properties/rules/items/properties/count/oneOf/0/oneOf/1/pattern",keyword:"pattern",params:{pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"},schema:"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$",parentSchema:schema31.properties.rows.items.properties.rules.items.properties.count.oneOf[0].oneOf[1],data:data51};
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
const err159 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/count",schemaPath:"#/properties/rows/items/properties/rules/items/properties/count/oneOf/0/oneOf/1/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.count.oneOf[0].oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.count.oneOf[0].oneOf[1],data:data51};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
var _valid10 = _errs155 === errors;
if(_valid10 && valid34){
valid34 = false;
passing10 = [passing10, 1];
}
else {
if(_valid10){
valid34 = true;
passing10 = 1;
}
}
if(!valid34){
const err160 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/count",schemaPath:"#/properties/rows/items/properties/rules/items/properties/count/oneOf/0/oneOf",keyword:"oneOf",params:{passingSchemas: passing10},schema:schema31.properties.rows.items.properties.rules.items.properties.count.oneOf[0].oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.count.oneOf[0],data:data51};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
else {
errors = _errs152;
if(vErrors !== null){
if(_errs152){
vErrors.length = _errs152;
}
else {
vErrors = null;
}
}
}
var _valid9 = _errs151 === errors;
if(_valid9){
valid33 = true;
passing9 = 0;
}
const _errs157 = errors;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if(data51.param === undefined){
const err161 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/count",schemaPath:"#/properties/rows/items/properties/rules/items/properties/count/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rows.items.properties.rules.items.properties.count.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.count.oneOf[1],data:data51};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
for(const key12 in data51){
if(!((key12 === "param") || (key12 === "by"))){
const err162 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/count",schemaPath:"#/properties/rows/items/properties/rules/items/properties/count/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.count.oneOf[1],data:data51};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data51.param !== undefined){
let data52 = data51.param;
if(typeof data52 === "string"){
if(func2(data52) < 1){
const err163 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/count/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/count/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.count.oneOf[1].properties.param,data:data52};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
else {
const err164 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/count/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/count/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.count.oneOf[1].properties.param.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.count.oneOf[1].properties.param,data:data52};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data51.by !== undefined){
let data53 = data51.by;
if(typeof data53 === "string"){
if(func2(data53) < 1){
const err165 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/count/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/count/oneOf/1/properties/by/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.count.oneOf[1].properties.by,data:data53};
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
const err166 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/count/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/count/oneOf/1/properties/by/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.count.oneOf[1].properties.by.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.count.oneOf[1].properties.by,data:data53};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
}
else {
const err167 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/count",schemaPath:"#/properties/rows/items/properties/rules/items/properties/count/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.count.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.count.oneOf[1],data:data51};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
var _valid9 = _errs157 === errors;
if(_valid9 && valid33){
valid33 = false;
passing9 = [passing9, 1];
}
else {
if(_valid9){
valid33 = true;
passing9 = 1;
var props5 = true;
}
const _errs164 = errors;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if(data51.field === undefined){
const err168 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/count",schemaPath:"#/properties/rows/items/properties/rules/items/properties/count/oneOf/2/required",keyword:"required",params:{missingProperty: "field"},schema:schema31.properties.rows.items.properties.rules.items.properties.count.oneOf[2].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.count.oneOf[2],data:data51};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
for(const key13 in data51){
if(!(key13 === "field")){
const err169 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/count",schemaPath:"#/properties/rows/items/properties/rules/items/properties/count/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.count.oneOf[2],data:data51};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data51.field !== undefined){
let data54 = data51.field;
if(typeof data54 === "string"){
if(func2(data54) < 1){
const err170 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/count/field",schemaPath:"#/properties/rows/items/properties/rules/items/properties/count/oneOf/2/properties/field/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.count.oneOf[2].properties.field,data:data54};
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
const err171 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/count/field",schemaPath:"#/properties/rows/items/properties/rules/items/properties/count/oneOf/2/properties/field/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.count.oneOf[2].properties.field.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.count.oneOf[2].properties.field,data:data54};
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
const err172 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/count",schemaPath:"#/properties/rows/items/properties/rules/items/properties/count/oneOf/2/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.count.oneOf[2].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.count.oneOf[2],data:data51};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
var _valid9 = _errs164 === errors;
if(_valid9 && valid33){
valid33 = false;
passing9 = [passing9, 2];
}
else {
if(_valid9){
valid33 = true;
passing9 = 2;
if(props5 !== true){
props5 = true;
}
}
}
}
if(!valid33){
const err173 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/count",schemaPath:"#/properties/rows/items/properties/rules/items/properties/count/oneOf",keyword:"oneOf",params:{passingSchemas: passing9},schema:schema31.properties.rows.items.properties.rules.items.properties.count.oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.count,data:data51};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
else {
errors = _errs150;
if(vErrors !== null){
if(_errs150){
vErrors.length = _errs150;
}
else {
vErrors = null;
}
}
}
}
if(data34.late !== undefined){
let data55 = data34.late;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
if(data55.from === undefined){
const err174 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/required",keyword:"required",params:{missingProperty: "from"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late,data:data55};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
if(data55.to === undefined){
const err175 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/required",keyword:"required",params:{missingProperty: "to"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late,data:data55};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
if(data55.limit === undefined){
const err176 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/required",keyword:"required",params:{missingProperty: "limit"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late,data:data55};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if(data55.each === undefined){
const err177 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/required",keyword:"required",params:{missingProperty: "each"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late,data:data55};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
for(const key14 in data55){
if(!((((((((key14 === "from") || (key14 === "to")) || (key14 === "limit")) || (key14 === "each")) || (key14 === "unit")) || (key14 === "partial")) || (key14 === "exclude")) || (key14 === "instead"))){
const err178 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late,data:data55};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data55.from !== undefined){
let data56 = data55.from;
const _errs173 = errors;
let valid38 = false;
let passing11 = null;
const _errs174 = errors;
if(typeof data56 === "string"){
if(func2(data56) < 1){
const err179 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/from",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/from/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.from.oneOf[0],data:data56};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
else {
const err180 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/from",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/from/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.from.oneOf[0].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.from.oneOf[0],data:data56};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
var _valid11 = _errs174 === errors;
if(_valid11){
valid38 = true;
passing11 = 0;
}
const _errs176 = errors;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.param === undefined){
const err181 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/from",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/from/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.from.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.from.oneOf[1],data:data56};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
for(const key15 in data56){
if(!((key15 === "param") || (key15 === "by"))){
const err182 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/from",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/from/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.from.oneOf[1],data:data56};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data56.param !== undefined){
let data57 = data56.param;
if(typeof data57 === "string"){
if(func2(data57) < 1){
const err183 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/from/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/from/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.from.oneOf[1].properties.param,data:data57};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
else {
const err184 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/from/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/from/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.from.oneOf[1].properties.param.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.from.oneOf[1].properties.param,data:data57};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data56.by !== undefined){
let data58 = data56.by;
if(typeof data58 === "string"){
if(func2(data58) < 1){
const err185 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/from/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/from/oneOf/1/properties/by/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.from.oneOf[1].properties.by,data:data58};
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
const err186 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/from/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/from/oneOf/1/properties/by/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.from.oneOf[1].properties.by.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.from.oneOf[1].properties.by,data:data58};
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
const err187 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/from",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/from/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.from.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.from.oneOf[1],data:data56};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
var _valid11 = _errs176 === errors;
if(_valid11 && valid38){
valid38 = false;
passing11 = [passing11, 1];
}
else {
if(_valid11){
valid38 = true;
passing11 = 1;
}
}
if(!valid38){
const err188 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/from",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/from/oneOf",keyword:"oneOf",params:{passingSchemas: passing11},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.from.oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.from,data:data56};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
else {
errors = _errs173;
if(vErrors !== null){
if(_errs173){
vErrors.length = _errs173;
}
else {
vErrors = null;
}
}
}
}
if(data55.to !== undefined){
let data59 = data55.to;
const _errs184 = errors;
let valid40 = false;
let passing12 = null;
const _errs185 = errors;
if(typeof data59 === "string"){
if(func2(data59) < 1){
const err189 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/to",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/to/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.to.oneOf[0],data:data59};
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
const err190 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/to",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/to/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.to.oneOf[0].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.to.oneOf[0],data:data59};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
var _valid12 = _errs185 === errors;
if(_valid12){
valid40 = true;
passing12 = 0;
}
const _errs187 = errors;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
if(data59.param === undefined){
const err191 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/to",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/to/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.to.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.to.oneOf[1],data:data59};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
for(const key16 in data59){
if(!((key16 === "param") || (key16 === "by"))){
const err192 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/to",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/to/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.to.oneOf[1],data:data59};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data59.param !== undefined){
let data60 = data59.param;
if(typeof data60 === "string"){
if(func2(data60) < 1){
const err193 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/to/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/to/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.to.oneOf[1].properties.param,data:data60};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
else {
const err194 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/to/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/to/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.to.oneOf[1].properties.param.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.to.oneOf[1].properties.param,data:data60};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data59.by !== undefined){
let data61 = data59.by;
if(typeof data61 === "string"){
if(func2(data61) < 1){
const err195 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/to/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/to/oneOf/1/properties/by/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.to.oneOf[1].properties.by,data:data61};
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
const err196 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/to/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/to/oneOf/1/properties/by/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.to.oneOf[1].properties.by.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.to.oneOf[1].properties.by,data:data61};
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
const err197 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/to",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/to/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.to.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.to.oneOf[1],data:data59};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
var _valid12 = _errs187 === errors;
if(_valid12 && valid40){
valid40 = false;
passing12 = [passing12, 1];
}
else {
if(_valid12){
valid40 = true;
passing12 = 1;
}
}
if(!valid40){
const err198 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/to",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/to/oneOf",keyword:"oneOf",params:{passingSchemas: passing12},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.to.oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.to,data:data59};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
else {
errors = _errs184;
if(vErrors !== null){
if(_errs184){
vErrors.length = _errs184;
}
else {
vErrors = null;
}
}
}
}
if(data55.limit !== undefined){
let data62 = data55.limit;
const _errs195 = errors;
let valid42 = false;
let passing13 = null;
const _errs196 = errors;
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
for(const key17 in data62){
if(!(((((key17 === "hours") || (key17 === "office_hours")) || (key17 === "workdays")) || (key17 === "days")) || (key17 === "until"))){
const err199 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0],data:data62};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data62.hours !== undefined){
let data63 = data62.hours;
const _errs200 = errors;
let valid44 = false;
let passing14 = null;
const _errs201 = errors;
if(!(((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63))) && (isFinite(data63)))){
const err200 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/hours",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/hours/oneOf/0/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.hours.oneOf[0].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.hours.oneOf[0],data:data63};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
if((typeof data63 == "number") && (isFinite(data63))){
if(data63 < 0 || isNaN(data63)){
const err201 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/hours",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/hours/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.hours.oneOf[0],data:data63};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
var _valid14 = _errs201 === errors;
if(_valid14){
valid44 = true;
passing14 = 0;
}
const _errs203 = errors;
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
if(data63.param === undefined){
const err202 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/hours",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/hours/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.hours.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.hours.oneOf[1],data:data63};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
for(const key18 in data63){
if(!((key18 === "param") || (key18 === "by"))){
const err203 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/hours",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/hours/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.hours.oneOf[1],data:data63};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data63.param !== undefined){
let data64 = data63.param;
if(typeof data64 === "string"){
if(func2(data64) < 1){
const err204 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/hours/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/hours/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.hours.oneOf[1].properties.param,data:data64};
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
const err205 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/hours/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/hours/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.hours.oneOf[1].properties.param.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.hours.oneOf[1].properties.param,data:data64};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data63.by !== undefined){
let data65 = data63.by;
if(typeof data65 === "string"){
if(func2(data65) < 1){
const err206 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/hours/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/hours/oneOf/1/properties/by/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.hours.oneOf[1].properties.by,data:data65};
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
const err207 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/hours/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/hours/oneOf/1/properties/by/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.hours.oneOf[1].properties.by.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.hours.oneOf[1].properties.by,data:data65};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
}
else {
const err208 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/hours",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/hours/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.hours.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.hours.oneOf[1],data:data63};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
var _valid14 = _errs203 === errors;
if(_valid14 && valid44){
valid44 = false;
passing14 = [passing14, 1];
}
else {
if(_valid14){
valid44 = true;
passing14 = 1;
}
}
if(!valid44){
const err209 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/hours",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/hours/oneOf",keyword:"oneOf",params:{passingSchemas: passing14},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.hours.oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.hours,data:data63};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
else {
errors = _errs200;
if(vErrors !== null){
if(_errs200){
vErrors.length = _errs200;
}
else {
vErrors = null;
}
}
}
}
if(data62.office_hours !== undefined){
let data66 = data62.office_hours;
const _errs211 = errors;
let valid46 = false;
let passing15 = null;
const _errs212 = errors;
if(!(((typeof data66 == "number") && (!(data66 % 1) && !isNaN(data66))) && (isFinite(data66)))){
const err210 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/office_hours",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/office_hours/oneOf/0/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.office_hours.oneOf[0].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.office_hours.oneOf[0],data:data66};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
if((typeof data66 == "number") && (isFinite(data66))){
if(data66 < 1 || isNaN(data66)){
const err211 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/office_hours",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/office_hours/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.office_hours.oneOf[0],data:data66};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
var _valid15 = _errs212 === errors;
if(_valid15){
valid46 = true;
passing15 = 0;
}
const _errs214 = errors;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
if(data66.param === undefined){
const err212 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/office_hours",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/office_hours/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.office_hours.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.office_hours.oneOf[1],data:data66};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
for(const key19 in data66){
if(!((key19 === "param") || (key19 === "by"))){
const err213 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/office_hours",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/office_hours/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.office_hours.oneOf[1],data:data66};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
if(data66.param !== undefined){
let data67 = data66.param;
if(typeof data67 === "string"){
if(func2(data67) < 1){
const err214 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/office_hours/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/office_hours/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.office_hours.oneOf[1].properties.param,data:data67};
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
const err215 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/office_hours/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/office_hours/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.office_hours.oneOf[1].properties.param.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.office_hours.oneOf[1].properties.param,data:data67};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data66.by !== undefined){
let data68 = data66.by;
if(typeof data68 === "string"){
if(func2(data68) < 1){
const err216 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/office_hours/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/office_hours/oneOf/1/properties/by/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.office_hours.oneOf[1].properties.by,data:data68};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
else {
const err217 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/office_hours/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/office_hours/oneOf/1/properties/by/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.office_hours.oneOf[1].properties.by.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.office_hours.oneOf[1].properties.by,data:data68};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
}
else {
const err218 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/office_hours",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/office_hours/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.office_hours.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.office_hours.oneOf[1],data:data66};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
var _valid15 = _errs214 === errors;
if(_valid15 && valid46){
valid46 = false;
passing15 = [passing15, 1];
}
else {
if(_valid15){
valid46 = true;
passing15 = 1;
}
}
if(!valid46){
const err219 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/office_hours",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/office_hours/oneOf",keyword:"oneOf",params:{passingSchemas: passing15},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.office_hours.oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.office_hours,data:data66};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
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
if(data62.workdays !== undefined){
let data69 = data62.workdays;
const _errs222 = errors;
let valid48 = false;
let passing16 = null;
const _errs223 = errors;
if(!(((typeof data69 == "number") && (!(data69 % 1) && !isNaN(data69))) && (isFinite(data69)))){
const err220 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/workdays",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/workdays/oneOf/0/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.workdays.oneOf[0].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.workdays.oneOf[0],data:data69};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
if((typeof data69 == "number") && (isFinite(data69))){
if(data69 < 0 || isNaN(data69)){
const err221 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/workdays",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/workdays/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.workdays.oneOf[0],data:data69};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
var _valid16 = _errs223 === errors;
if(_valid16){
valid48 = true;
passing16 = 0;
}
const _errs225 = errors;
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if(data69.param === undefined){
const err222 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/workdays",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/workdays/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.workdays.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.workdays.oneOf[1],data:data69};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
for(const key20 in data69){
if(!((key20 === "param") || (key20 === "by"))){
const err223 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/workdays",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/workdays/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.workdays.oneOf[1],data:data69};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data69.param !== undefined){
let data70 = data69.param;
if(typeof data70 === "string"){
if(func2(data70) < 1){
const err224 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/workdays/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/workdays/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.workdays.oneOf[1].properties.param,data:data70};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
else {
const err225 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/workdays/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/workdays/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.workdays.oneOf[1].properties.param.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.workdays.oneOf[1].properties.param,data:data70};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data69.by !== undefined){
let data71 = data69.by;
if(typeof data71 === "string"){
if(func2(data71) < 1){
const err226 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/workdays/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/workdays/oneOf/1/properties/by/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.workdays.oneOf[1].properties.by,data:data71};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
else {
const err227 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/workdays/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/workdays/oneOf/1/properties/by/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.workdays.oneOf[1].properties.by.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.workdays.oneOf[1].properties.by,data:data71};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
}
else {
const err228 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/workdays",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/workdays/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.workdays.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.workdays.oneOf[1],data:data69};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
var _valid16 = _errs225 === errors;
if(_valid16 && valid48){
valid48 = false;
passing16 = [passing16, 1];
}
else {
if(_valid16){
valid48 = true;
passing16 = 1;
}
}
if(!valid48){
const err229 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/workdays",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/workdays/oneOf",keyword:"oneOf",params:{passingSchemas: passing16},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.workdays.oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.workdays,data:data69};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
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
if(data62.days !== undefined){
let data72 = data62.days;
const _errs233 = errors;
let valid50 = false;
let passing17 = null;
const _errs234 = errors;
if(!(((typeof data72 == "number") && (!(data72 % 1) && !isNaN(data72))) && (isFinite(data72)))){
const err230 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/days",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/days/oneOf/0/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.days.oneOf[0].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.days.oneOf[0],data:data72};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
if((typeof data72 == "number") && (isFinite(data72))){
if(data72 < 0 || isNaN(data72)){
const err231 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/days",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/days/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.days.oneOf[0],data:data72};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
var _valid17 = _errs234 === errors;
if(_valid17){
valid50 = true;
passing17 = 0;
}
const _errs236 = errors;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
if(data72.param === undefined){
const err232 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/days",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/days/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.days.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.days.oneOf[1],data:data72};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
for(const key21 in data72){
if(!((key21 === "param") || (key21 === "by"))){
const err233 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/days",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/days/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.days.oneOf[1],data:data72};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data72.param !== undefined){
let data73 = data72.param;
if(typeof data73 === "string"){
if(func2(data73) < 1){
const err234 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/days/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/days/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.days.oneOf[1].properties.param,data:data73};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
else {
const err235 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/days/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/days/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.days.oneOf[1].properties.param.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.days.oneOf[1].properties.param,data:data73};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
if(data72.by !== undefined){
let data74 = data72.by;
if(typeof data74 === "string"){
if(func2(data74) < 1){
const err236 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/days/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/days/oneOf/1/properties/by/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.days.oneOf[1].properties.by,data:data74};
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
const err237 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/days/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/days/oneOf/1/properties/by/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.days.oneOf[1].properties.by.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.days.oneOf[1].properties.by,data:data74};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
}
else {
const err238 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/days",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/days/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.days.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.days.oneOf[1],data:data72};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
var _valid17 = _errs236 === errors;
if(_valid17 && valid50){
valid50 = false;
passing17 = [passing17, 1];
}
else {
if(_valid17){
valid50 = true;
passing17 = 1;
}
}
if(!valid50){
const err239 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/days",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/days/oneOf",keyword:"oneOf",params:{passingSchemas: passing17},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.days.oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.days,data:data72};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
else {
errors = _errs233;
if(vErrors !== null){
if(_errs233){
vErrors.length = _errs233;
}
else {
vErrors = null;
}
}
}
}
if(data62.until !== undefined){
let data75 = data62.until;
if(typeof data75 === "string"){
if(func2(data75) < 1){
const err240 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/until",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/until/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.until,data:data75};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
else {
const err241 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/until",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/properties/until/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.until.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].properties.until,data:data75};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
}
else {
const err242 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/0/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[0],data:data62};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
var _valid13 = _errs196 === errors;
if(_valid13){
valid42 = true;
passing13 = 0;
var props12 = true;
}
const _errs245 = errors;
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
if(data62.param === undefined){
const err243 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[1],data:data62};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
for(const key22 in data62){
if(!((key22 === "param") || (key22 === "by"))){
const err244 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[1],data:data62};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
if(data62.param !== undefined){
let data76 = data62.param;
if(typeof data76 === "string"){
if(func2(data76) < 1){
const err245 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[1].properties.param,data:data76};
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
const err246 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[1].properties.param.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[1].properties.param,data:data76};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
if(data62.by !== undefined){
let data77 = data62.by;
if(typeof data77 === "string"){
if(func2(data77) < 1){
const err247 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/1/properties/by/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[1].properties.by,data:data77};
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
const err248 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/1/properties/by/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[1].properties.by.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[1].properties.by,data:data77};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
}
else {
const err249 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf[1],data:data62};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
var _valid13 = _errs245 === errors;
if(_valid13 && valid42){
valid42 = false;
passing13 = [passing13, 1];
}
else {
if(_valid13){
valid42 = true;
passing13 = 1;
if(props12 !== true){
props12 = true;
}
}
}
if(!valid42){
const err250 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/limit",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/limit/oneOf",keyword:"oneOf",params:{passingSchemas: passing13},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit.oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.limit,data:data62};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
else {
errors = _errs195;
if(vErrors !== null){
if(_errs195){
vErrors.length = _errs195;
}
else {
vErrors = null;
}
}
}
}
if(data55.each !== undefined){
let data78 = data55.each;
if(!((data78 === "once") || (data78 === "units"))){
const err251 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/each",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/each/enum",keyword:"enum",params:{allowedValues: schema31.properties.rows.items.properties.rules.items.properties.late.properties.each.enum},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.each.enum,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.each,data:data78};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
if(data55.unit !== undefined){
let data79 = data55.unit;
const _errs254 = errors;
let valid53 = false;
let passing18 = null;
const _errs255 = errors;
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
for(const key23 in data79){
if(!(((key23 === "hours") || (key23 === "workdays")) || (key23 === "days"))){
const err252 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0],data:data79};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
if(data79.hours !== undefined){
let data80 = data79.hours;
const _errs259 = errors;
let valid55 = false;
let passing19 = null;
const _errs260 = errors;
if(!(((typeof data80 == "number") && (!(data80 % 1) && !isNaN(data80))) && (isFinite(data80)))){
const err253 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/hours",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/hours/oneOf/0/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.hours.oneOf[0].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.hours.oneOf[0],data:data80};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
if((typeof data80 == "number") && (isFinite(data80))){
if(data80 < 1 || isNaN(data80)){
const err254 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/hours",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/hours/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.hours.oneOf[0],data:data80};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
var _valid19 = _errs260 === errors;
if(_valid19){
valid55 = true;
passing19 = 0;
}
const _errs262 = errors;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
if(data80.param === undefined){
const err255 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/hours",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/hours/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.hours.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.hours.oneOf[1],data:data80};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
for(const key24 in data80){
if(!((key24 === "param") || (key24 === "by"))){
const err256 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/hours",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/hours/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.hours.oneOf[1],data:data80};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
if(data80.param !== undefined){
let data81 = data80.param;
if(typeof data81 === "string"){
if(func2(data81) < 1){
const err257 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/hours/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/hours/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.hours.oneOf[1].properties.param,data:data81};
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
const err258 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/hours/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/hours/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.hours.oneOf[1].properties.param.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.hours.oneOf[1].properties.param,data:data81};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
if(data80.by !== undefined){
let data82 = data80.by;
if(typeof data82 === "string"){
if(func2(data82) < 1){
const err259 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/hours/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/hours/oneOf/1/properties/by/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.hours.oneOf[1].properties.by,data:data82};
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
const err260 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/hours/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/hours/oneOf/1/properties/by/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.hours.oneOf[1].properties.by.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.hours.oneOf[1].properties.by,data:data82};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
}
else {
const err261 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/hours",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/hours/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.hours.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.hours.oneOf[1],data:data80};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
var _valid19 = _errs262 === errors;
if(_valid19 && valid55){
valid55 = false;
passing19 = [passing19, 1];
}
else {
if(_valid19){
valid55 = true;
passing19 = 1;
}
}
if(!valid55){
const err262 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/hours",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/hours/oneOf",keyword:"oneOf",params:{passingSchemas: passing19},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.hours.oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.hours,data:data80};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
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
}
if(data79.workdays !== undefined){
let data83 = data79.workdays;
const _errs270 = errors;
let valid57 = false;
let passing20 = null;
const _errs271 = errors;
if(!(((typeof data83 == "number") && (!(data83 % 1) && !isNaN(data83))) && (isFinite(data83)))){
const err263 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/workdays",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/workdays/oneOf/0/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.workdays.oneOf[0].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.workdays.oneOf[0],data:data83};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
if((typeof data83 == "number") && (isFinite(data83))){
if(data83 < 1 || isNaN(data83)){
const err264 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/workdays",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/workdays/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.workdays.oneOf[0],data:data83};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
var _valid20 = _errs271 === errors;
if(_valid20){
valid57 = true;
passing20 = 0;
}
const _errs273 = errors;
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
if(data83.param === undefined){
const err265 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/workdays",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/workdays/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.workdays.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.workdays.oneOf[1],data:data83};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
for(const key25 in data83){
if(!((key25 === "param") || (key25 === "by"))){
const err266 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/workdays",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/workdays/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.workdays.oneOf[1],data:data83};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
if(data83.param !== undefined){
let data84 = data83.param;
if(typeof data84 === "string"){
if(func2(data84) < 1){
const err267 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/workdays/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/workdays/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.workdays.oneOf[1].properties.param,data:data84};
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
const err268 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/workdays/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/workdays/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.workdays.oneOf[1].properties.param.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.workdays.oneOf[1].properties.param,data:data84};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
if(data83.by !== undefined){
let data85 = data83.by;
if(typeof data85 === "string"){
if(func2(data85) < 1){
const err269 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/workdays/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/workdays/oneOf/1/properties/by/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.workdays.oneOf[1].properties.by,data:data85};
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
const err270 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/workdays/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/workdays/oneOf/1/properties/by/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.workdays.oneOf[1].properties.by.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.workdays.oneOf[1].properties.by,data:data85};
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
const err271 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/workdays",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/workdays/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.workdays.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.workdays.oneOf[1],data:data83};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
var _valid20 = _errs273 === errors;
if(_valid20 && valid57){
valid57 = false;
passing20 = [passing20, 1];
}
else {
if(_valid20){
valid57 = true;
passing20 = 1;
}
}
if(!valid57){
const err272 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/workdays",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/workdays/oneOf",keyword:"oneOf",params:{passingSchemas: passing20},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.workdays.oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.workdays,data:data83};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
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
if(data79.days !== undefined){
let data86 = data79.days;
const _errs281 = errors;
let valid59 = false;
let passing21 = null;
const _errs282 = errors;
if(!(((typeof data86 == "number") && (!(data86 % 1) && !isNaN(data86))) && (isFinite(data86)))){
const err273 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/days",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/days/oneOf/0/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.days.oneOf[0].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.days.oneOf[0],data:data86};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
if((typeof data86 == "number") && (isFinite(data86))){
if(data86 < 1 || isNaN(data86)){
const err274 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/days",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/days/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.days.oneOf[0],data:data86};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
var _valid21 = _errs282 === errors;
if(_valid21){
valid59 = true;
passing21 = 0;
}
const _errs284 = errors;
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
if(data86.param === undefined){
const err275 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/days",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/days/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.days.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.days.oneOf[1],data:data86};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
for(const key26 in data86){
if(!((key26 === "param") || (key26 === "by"))){
const err276 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/days",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/days/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.days.oneOf[1],data:data86};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
if(data86.param !== undefined){
let data87 = data86.param;
if(typeof data87 === "string"){
if(func2(data87) < 1){
const err277 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/days/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/days/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.days.oneOf[1].properties.param,data:data87};
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
const err278 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/days/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/days/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.days.oneOf[1].properties.param.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.days.oneOf[1].properties.param,data:data87};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
if(data86.by !== undefined){
let data88 = data86.by;
if(typeof data88 === "string"){
if(func2(data88) < 1){
const err279 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/days/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/days/oneOf/1/properties/by/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.days.oneOf[1].properties.by,data:data88};
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
const err280 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/days/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/days/oneOf/1/properties/by/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.days.oneOf[1].properties.by.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.days.oneOf[1].properties.by,data:data88};
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
const err281 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/days",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/days/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.days.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.days.oneOf[1],data:data86};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
var _valid21 = _errs284 === errors;
if(_valid21 && valid59){
valid59 = false;
passing21 = [passing21, 1];
}
else {
if(_valid21){
valid59 = true;
passing21 = 1;
}
}
if(!valid59){
const err282 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/days",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/properties/days/oneOf",keyword:"oneOf",params:{passingSchemas: passing21},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.days.oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].properties.days,data:data86};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
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
}
else {
const err283 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/0/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[0],data:data79};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
var _valid18 = _errs255 === errors;
if(_valid18){
valid53 = true;
passing18 = 0;
var props16 = true;
}
const _errs291 = errors;
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
if(data79.param === undefined){
const err284 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[1],data:data79};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
for(const key27 in data79){
if(!((key27 === "param") || (key27 === "by"))){
const err285 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[1],data:data79};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
if(data79.param !== undefined){
let data89 = data79.param;
if(typeof data89 === "string"){
if(func2(data89) < 1){
const err286 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[1].properties.param,data:data89};
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
const err287 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[1].properties.param.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[1].properties.param,data:data89};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
if(data79.by !== undefined){
let data90 = data79.by;
if(typeof data90 === "string"){
if(func2(data90) < 1){
const err288 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/1/properties/by/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[1].properties.by,data:data90};
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
const err289 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/1/properties/by/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[1].properties.by.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[1].properties.by,data:data90};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
}
else {
const err290 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf[1],data:data79};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
var _valid18 = _errs291 === errors;
if(_valid18 && valid53){
valid53 = false;
passing18 = [passing18, 1];
}
else {
if(_valid18){
valid53 = true;
passing18 = 1;
if(props16 !== true){
props16 = true;
}
}
}
if(!valid53){
const err291 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/unit",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/unit/oneOf",keyword:"oneOf",params:{passingSchemas: passing18},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit.oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.unit,data:data79};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
else {
errors = _errs254;
if(vErrors !== null){
if(_errs254){
vErrors.length = _errs254;
}
else {
vErrors = null;
}
}
}
}
if(data55.partial !== undefined){
let data91 = data55.partial;
const _errs299 = errors;
let valid62 = false;
let passing22 = null;
const _errs300 = errors;
if(!(((data91 === "floor") || (data91 === "ceil")) || (data91 === "prorate"))){
const err292 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/partial",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/partial/oneOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties.rows.items.properties.rules.items.properties.late.properties.partial.oneOf[0].enum},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.partial.oneOf[0].enum,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.partial.oneOf[0],data:data91};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
var _valid22 = _errs300 === errors;
if(_valid22){
valid62 = true;
passing22 = 0;
}
const _errs301 = errors;
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
if(data91.param === undefined){
const err293 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/partial",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/partial/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.partial.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.partial.oneOf[1],data:data91};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
for(const key28 in data91){
if(!((key28 === "param") || (key28 === "by"))){
const err294 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/partial",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/partial/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.partial.oneOf[1],data:data91};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
if(data91.param !== undefined){
let data92 = data91.param;
if(typeof data92 === "string"){
if(func2(data92) < 1){
const err295 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/partial/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/partial/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.partial.oneOf[1].properties.param,data:data92};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
else {
const err296 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/partial/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/partial/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.partial.oneOf[1].properties.param.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.partial.oneOf[1].properties.param,data:data92};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
if(data91.by !== undefined){
let data93 = data91.by;
if(typeof data93 === "string"){
if(func2(data93) < 1){
const err297 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/partial/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/partial/oneOf/1/properties/by/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.partial.oneOf[1].properties.by,data:data93};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
else {
const err298 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/partial/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/partial/oneOf/1/properties/by/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.partial.oneOf[1].properties.by.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.partial.oneOf[1].properties.by,data:data93};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
}
else {
const err299 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/partial",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/partial/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.partial.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.partial.oneOf[1],data:data91};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
var _valid22 = _errs301 === errors;
if(_valid22 && valid62){
valid62 = false;
passing22 = [passing22, 1];
}
else {
if(_valid22){
valid62 = true;
passing22 = 1;
}
}
if(!valid62){
const err300 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/partial",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/partial/oneOf",keyword:"oneOf",params:{passingSchemas: passing22},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.partial.oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.partial,data:data91};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
else {
errors = _errs299;
if(vErrors !== null){
if(_errs299){
vErrors.length = _errs299;
}
else {
vErrors = null;
}
}
}
}
if(data55.exclude !== undefined){
let data94 = data55.exclude;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
if(data94.field === undefined){
const err301 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/required",keyword:"required",params:{missingProperty: "field"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude,data:data94};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
for(const key29 in data94){
if(!(((key29 === "field") || (key29 === "where")) || (key29 === "effect"))){
const err302 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude,data:data94};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
if(data94.field !== undefined){
let data95 = data94.field;
if(typeof data95 === "string"){
if(func2(data95) < 1){
const err303 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/field",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/properties/field/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.properties.field,data:data95};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
else {
const err304 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/field",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/properties/field/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.properties.field.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.properties.field,data:data95};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
if(data94.where !== undefined){
let data96 = data94.where;
if(typeof data96 === "string"){
if(func2(data96) < 1){
const err305 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/where",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/properties/where/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.properties.where,data:data96};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
else {
const err306 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/where",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/properties/where/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.properties.where.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.properties.where,data:data96};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
if(data94.effect !== undefined){
let data97 = data94.effect;
const _errs316 = errors;
let valid65 = false;
let passing23 = null;
const _errs317 = errors;
if(!((data97 === "time") || (data97 === "fact"))){
const err307 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/effect",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/properties/effect/oneOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.properties.effect.oneOf[0].enum},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.properties.effect.oneOf[0].enum,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.properties.effect.oneOf[0],data:data97};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
var _valid23 = _errs317 === errors;
if(_valid23){
valid65 = true;
passing23 = 0;
}
const _errs318 = errors;
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
if(data97.param === undefined){
const err308 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/effect",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/properties/effect/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.properties.effect.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.properties.effect.oneOf[1],data:data97};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
for(const key30 in data97){
if(!((key30 === "param") || (key30 === "by"))){
const err309 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/effect",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/properties/effect/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.properties.effect.oneOf[1],data:data97};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
if(data97.param !== undefined){
let data98 = data97.param;
if(typeof data98 === "string"){
if(func2(data98) < 1){
const err310 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/effect/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/properties/effect/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.properties.effect.oneOf[1].properties.param,data:data98};
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
const err311 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/effect/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/properties/effect/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.properties.effect.oneOf[1].properties.param.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.properties.effect.oneOf[1].properties.param,data:data98};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
if(data97.by !== undefined){
let data99 = data97.by;
if(typeof data99 === "string"){
if(func2(data99) < 1){
const err312 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/effect/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/properties/effect/oneOf/1/properties/by/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.properties.effect.oneOf[1].properties.by,data:data99};
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
const err313 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/effect/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/properties/effect/oneOf/1/properties/by/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.properties.effect.oneOf[1].properties.by.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.properties.effect.oneOf[1].properties.by,data:data99};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
}
else {
const err314 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/effect",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/properties/effect/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.properties.effect.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.properties.effect.oneOf[1],data:data97};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
var _valid23 = _errs318 === errors;
if(_valid23 && valid65){
valid65 = false;
passing23 = [passing23, 1];
}
else {
if(_valid23){
valid65 = true;
passing23 = 1;
}
}
if(!valid65){
const err315 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude/effect",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/properties/effect/oneOf",keyword:"oneOf",params:{passingSchemas: passing23},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.properties.effect.oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.properties.effect,data:data97};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
else {
errors = _errs316;
if(vErrors !== null){
if(_errs316){
vErrors.length = _errs316;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err316 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/exclude",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/exclude/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.exclude,data:data94};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
if(data55.instead !== undefined){
let data100 = data55.instead;
if(typeof data100 === "string"){
if(func2(data100) < 1){
const err317 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/instead",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/instead/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.instead,data:data100};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
else {
const err318 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late/instead",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/properties/instead/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.instead.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late.properties.instead,data:data100};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
}
else {
const err319 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/late",schemaPath:"#/properties/rows/items/properties/rules/items/properties/late/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.late.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.late,data:data55};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
if(data34.knockout !== undefined){
let data101 = data34.knockout;
if(typeof data101 !== "boolean"){
const err320 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/knockout",schemaPath:"#/properties/rows/items/properties/rules/items/properties/knockout/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.rows.items.properties.rules.items.properties.knockout.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.knockout,data:data101};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
if(data34.points !== undefined){
let data102 = data34.points;
const _errs330 = errors;
let valid67 = false;
let passing24 = null;
const _errs331 = errors;
const _errs332 = errors;
let valid68 = false;
let passing25 = null;
const _errs333 = errors;
if(!(((typeof data102 == "number") && (!(data102 % 1) && !isNaN(data102))) && (isFinite(data102)))){
const err321 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/points",schemaPath:"#/properties/rows/items/properties/rules/items/properties/points/oneOf/0/oneOf/0/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.rows.items.properties.rules.items.properties.points.oneOf[0].oneOf[0].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.points.oneOf[0].oneOf[0],data:data102};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
var _valid25 = _errs333 === errors;
if(_valid25){
valid68 = true;
passing25 = 0;
}
const _errs335 = errors;
if(typeof data102 === "string"){
if(!pattern6.test(data102)){
const err322 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/points",schemaPath:"#/properties/rows/items/properties/rules/items/properties/points/oneOf/0/oneOf/1/pattern",keyword:"pattern",params:{pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"},schema:"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$",parentSchema:schema31.properties.rows.items.properties.rules.items.properties.points.oneOf[0].oneOf[1],data:data102};
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
const err323 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/points",schemaPath:"#/properties/rows/items/properties/rules/items/properties/points/oneOf/0/oneOf/1/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.points.oneOf[0].oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.points.oneOf[0].oneOf[1],data:data102};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
var _valid25 = _errs335 === errors;
if(_valid25 && valid68){
valid68 = false;
passing25 = [passing25, 1];
}
else {
if(_valid25){
valid68 = true;
passing25 = 1;
}
}
if(!valid68){
const err324 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/points",schemaPath:"#/properties/rows/items/properties/rules/items/properties/points/oneOf/0/oneOf",keyword:"oneOf",params:{passingSchemas: passing25},schema:schema31.properties.rows.items.properties.rules.items.properties.points.oneOf[0].oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.points.oneOf[0],data:data102};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
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
var _valid24 = _errs331 === errors;
if(_valid24){
valid67 = true;
passing24 = 0;
}
const _errs337 = errors;
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
if(data102.param === undefined){
const err325 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/points",schemaPath:"#/properties/rows/items/properties/rules/items/properties/points/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rows.items.properties.rules.items.properties.points.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.points.oneOf[1],data:data102};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
for(const key31 in data102){
if(!((key31 === "param") || (key31 === "by"))){
const err326 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/points",schemaPath:"#/properties/rows/items/properties/rules/items/properties/points/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.points.oneOf[1],data:data102};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
if(data102.param !== undefined){
let data103 = data102.param;
if(typeof data103 === "string"){
if(func2(data103) < 1){
const err327 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/points/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/points/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.points.oneOf[1].properties.param,data:data103};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
else {
const err328 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/points/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/points/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.points.oneOf[1].properties.param.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.points.oneOf[1].properties.param,data:data103};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
if(data102.by !== undefined){
let data104 = data102.by;
if(typeof data104 === "string"){
if(func2(data104) < 1){
const err329 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/points/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/points/oneOf/1/properties/by/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.points.oneOf[1].properties.by,data:data104};
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
const err330 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/points/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/points/oneOf/1/properties/by/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.points.oneOf[1].properties.by.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.points.oneOf[1].properties.by,data:data104};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
}
else {
const err331 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/points",schemaPath:"#/properties/rows/items/properties/rules/items/properties/points/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.points.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.points.oneOf[1],data:data102};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
var _valid24 = _errs337 === errors;
if(_valid24 && valid67){
valid67 = false;
passing24 = [passing24, 1];
}
else {
if(_valid24){
valid67 = true;
passing24 = 1;
}
}
if(!valid67){
const err332 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/points",schemaPath:"#/properties/rows/items/properties/rules/items/properties/points/oneOf",keyword:"oneOf",params:{passingSchemas: passing24},schema:schema31.properties.rows.items.properties.rules.items.properties.points.oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.points,data:data102};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
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
if(data34.cap !== undefined){
let data105 = data34.cap;
const _errs345 = errors;
let valid70 = false;
let passing26 = null;
const _errs346 = errors;
const _errs347 = errors;
let valid71 = false;
let passing27 = null;
const _errs348 = errors;
if(!(((typeof data105 == "number") && (!(data105 % 1) && !isNaN(data105))) && (isFinite(data105)))){
const err333 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/cap",schemaPath:"#/properties/rows/items/properties/rules/items/properties/cap/oneOf/0/oneOf/0/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.rows.items.properties.rules.items.properties.cap.oneOf[0].oneOf[0].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.cap.oneOf[0].oneOf[0],data:data105};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
var _valid27 = _errs348 === errors;
if(_valid27){
valid71 = true;
passing27 = 0;
}
const _errs350 = errors;
if(typeof data105 === "string"){
if(!pattern6.test(data105)){
const err334 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/cap",schemaPath:"#/properties/rows/items/properties/rules/items/properties/cap/oneOf/0/oneOf/1/pattern",keyword:"pattern",params:{pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"},schema:"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$",parentSchema:schema31.properties.rows.items.properties.rules.items.properties.cap.oneOf[0].oneOf[1],data:data105};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
else {
const err335 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/cap",schemaPath:"#/properties/rows/items/properties/rules/items/properties/cap/oneOf/0/oneOf/1/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.cap.oneOf[0].oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.cap.oneOf[0].oneOf[1],data:data105};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
var _valid27 = _errs350 === errors;
if(_valid27 && valid71){
valid71 = false;
passing27 = [passing27, 1];
}
else {
if(_valid27){
valid71 = true;
passing27 = 1;
}
const _errs352 = errors;
if(data105 !== null){
const err336 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/cap",schemaPath:"#/properties/rows/items/properties/rules/items/properties/cap/oneOf/0/oneOf/2/type",keyword:"type",params:{type: "null"},schema:schema31.properties.rows.items.properties.rules.items.properties.cap.oneOf[0].oneOf[2].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.cap.oneOf[0].oneOf[2],data:data105};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
var _valid27 = _errs352 === errors;
if(_valid27 && valid71){
valid71 = false;
passing27 = [passing27, 2];
}
else {
if(_valid27){
valid71 = true;
passing27 = 2;
}
}
}
if(!valid71){
const err337 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/cap",schemaPath:"#/properties/rows/items/properties/rules/items/properties/cap/oneOf/0/oneOf",keyword:"oneOf",params:{passingSchemas: passing27},schema:schema31.properties.rows.items.properties.rules.items.properties.cap.oneOf[0].oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.cap.oneOf[0],data:data105};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
else {
errors = _errs347;
if(vErrors !== null){
if(_errs347){
vErrors.length = _errs347;
}
else {
vErrors = null;
}
}
}
var _valid26 = _errs346 === errors;
if(_valid26){
valid70 = true;
passing26 = 0;
}
const _errs354 = errors;
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
if(data105.param === undefined){
const err338 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/cap",schemaPath:"#/properties/rows/items/properties/rules/items/properties/cap/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rows.items.properties.rules.items.properties.cap.oneOf[1].required,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.cap.oneOf[1],data:data105};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
for(const key32 in data105){
if(!((key32 === "param") || (key32 === "by"))){
const err339 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/cap",schemaPath:"#/properties/rows/items/properties/rules/items/properties/cap/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},schema:false,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.cap.oneOf[1],data:data105};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
if(data105.param !== undefined){
let data106 = data105.param;
if(typeof data106 === "string"){
if(func2(data106) < 1){
const err340 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/cap/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/cap/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.cap.oneOf[1].properties.param,data:data106};
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
const err341 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/cap/param",schemaPath:"#/properties/rows/items/properties/rules/items/properties/cap/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.cap.oneOf[1].properties.param.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.cap.oneOf[1].properties.param,data:data106};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
if(data105.by !== undefined){
let data107 = data105.by;
if(typeof data107 === "string"){
if(func2(data107) < 1){
const err342 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/cap/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/cap/oneOf/1/properties/by/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.cap.oneOf[1].properties.by,data:data107};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
else {
const err343 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/cap/by",schemaPath:"#/properties/rows/items/properties/rules/items/properties/cap/oneOf/1/properties/by/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rows.items.properties.rules.items.properties.cap.oneOf[1].properties.by.type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.cap.oneOf[1].properties.by,data:data107};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
}
else {
const err344 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/cap",schemaPath:"#/properties/rows/items/properties/rules/items/properties/cap/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.properties.cap.oneOf[1].type,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.cap.oneOf[1],data:data105};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
var _valid26 = _errs354 === errors;
if(_valid26 && valid70){
valid70 = false;
passing26 = [passing26, 1];
}
else {
if(_valid26){
valid70 = true;
passing26 = 1;
}
}
if(!valid70){
const err345 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3+"/cap",schemaPath:"#/properties/rows/items/properties/rules/items/properties/cap/oneOf",keyword:"oneOf",params:{passingSchemas: passing26},schema:schema31.properties.rows.items.properties.rules.items.properties.cap.oneOf,parentSchema:schema31.properties.rows.items.properties.rules.items.properties.cap,data:data105};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
else {
errors = _errs345;
if(vErrors !== null){
if(_errs345){
vErrors.length = _errs345;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err346 = {instancePath:instancePath+"/rows/" + i2+"/rules/" + i3,schemaPath:"#/properties/rows/items/properties/rules/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.properties.rules.items.type,parentSchema:schema31.properties.rows.items.properties.rules.items,data:data34};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
}
else {
const err347 = {instancePath:instancePath+"/rows/" + i2+"/rules",schemaPath:"#/properties/rows/items/properties/rules/type",keyword:"type",params:{type: "array"},schema:schema31.properties.rows.items.properties.rules.type,parentSchema:schema31.properties.rows.items.properties.rules,data:data33};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
}
else {
const err348 = {instancePath:instancePath+"/rows/" + i2,schemaPath:"#/properties/rows/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rows.items.type,parentSchema:schema31.properties.rows.items,data:data19};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
}
else {
const err349 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "array"},schema:schema31.properties.rows.type,parentSchema:schema31.properties.rows,data:data18};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
if(data.rating !== undefined){
let data108 = data.rating;
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
if(data108.pass_mark === undefined){
const err350 = {instancePath:instancePath+"/rating",schemaPath:"#/properties/rating/required",keyword:"required",params:{missingProperty: "pass_mark"},schema:schema31.properties.rating.required,parentSchema:schema31.properties.rating,data:data108};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
for(const key33 in data108){
if(!(key33 === "pass_mark")){
const err351 = {instancePath:instancePath+"/rating",schemaPath:"#/properties/rating/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},schema:false,parentSchema:schema31.properties.rating,data:data108};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
if(data108.pass_mark !== undefined){
let data109 = data108.pass_mark;
const _errs365 = errors;
let valid74 = false;
let passing28 = null;
const _errs366 = errors;
const _errs367 = errors;
let valid75 = false;
let passing29 = null;
const _errs368 = errors;
if(!(((typeof data109 == "number") && (!(data109 % 1) && !isNaN(data109))) && (isFinite(data109)))){
const err352 = {instancePath:instancePath+"/rating/pass_mark",schemaPath:"#/properties/rating/properties/pass_mark/oneOf/0/oneOf/0/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.rating.properties.pass_mark.oneOf[0].oneOf[0].type,parentSchema:schema31.properties.rating.properties.pass_mark.oneOf[0].oneOf[0],data:data109};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
var _valid29 = _errs368 === errors;
if(_valid29){
valid75 = true;
passing29 = 0;
}
const _errs370 = errors;
if(data109 !== null){
const err353 = {instancePath:instancePath+"/rating/pass_mark",schemaPath:"#/properties/rating/properties/pass_mark/oneOf/0/oneOf/1/type",keyword:"type",params:{type: "null"},schema:schema31.properties.rating.properties.pass_mark.oneOf[0].oneOf[1].type,parentSchema:schema31.properties.rating.properties.pass_mark.oneOf[0].oneOf[1],data:data109};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
var _valid29 = _errs370 === errors;
if(_valid29 && valid75){
valid75 = false;
passing29 = [passing29, 1];
}
else {
if(_valid29){
valid75 = true;
passing29 = 1;
}
}
if(!valid75){
const err354 = {instancePath:instancePath+"/rating/pass_mark",schemaPath:"#/properties/rating/properties/pass_mark/oneOf/0/oneOf",keyword:"oneOf",params:{passingSchemas: passing29},schema:schema31.properties.rating.properties.pass_mark.oneOf[0].oneOf,parentSchema:schema31.properties.rating.properties.pass_mark.oneOf[0],data:data109};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
else {
errors = _errs367;
if(vErrors !== null){
if(_errs367){
vErrors.length = _errs367;
}
else {
vErrors = null;
}
}
}
var _valid28 = _errs366 === errors;
if(_valid28){
valid74 = true;
passing28 = 0;
}
const _errs372 = errors;
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
if(data109.param === undefined){
const err355 = {instancePath:instancePath+"/rating/pass_mark",schemaPath:"#/properties/rating/properties/pass_mark/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.rating.properties.pass_mark.oneOf[1].required,parentSchema:schema31.properties.rating.properties.pass_mark.oneOf[1],data:data109};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
for(const key34 in data109){
if(!((key34 === "param") || (key34 === "by"))){
const err356 = {instancePath:instancePath+"/rating/pass_mark",schemaPath:"#/properties/rating/properties/pass_mark/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},schema:false,parentSchema:schema31.properties.rating.properties.pass_mark.oneOf[1],data:data109};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
if(data109.param !== undefined){
let data110 = data109.param;
if(typeof data110 === "string"){
if(func2(data110) < 1){
const err357 = {instancePath:instancePath+"/rating/pass_mark/param",schemaPath:"#/properties/rating/properties/pass_mark/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rating.properties.pass_mark.oneOf[1].properties.param,data:data110};
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
const err358 = {instancePath:instancePath+"/rating/pass_mark/param",schemaPath:"#/properties/rating/properties/pass_mark/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rating.properties.pass_mark.oneOf[1].properties.param.type,parentSchema:schema31.properties.rating.properties.pass_mark.oneOf[1].properties.param,data:data110};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
if(data109.by !== undefined){
let data111 = data109.by;
if(typeof data111 === "string"){
if(func2(data111) < 1){
const err359 = {instancePath:instancePath+"/rating/pass_mark/by",schemaPath:"#/properties/rating/properties/pass_mark/oneOf/1/properties/by/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.rating.properties.pass_mark.oneOf[1].properties.by,data:data111};
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
const err360 = {instancePath:instancePath+"/rating/pass_mark/by",schemaPath:"#/properties/rating/properties/pass_mark/oneOf/1/properties/by/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rating.properties.pass_mark.oneOf[1].properties.by.type,parentSchema:schema31.properties.rating.properties.pass_mark.oneOf[1].properties.by,data:data111};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
}
else {
const err361 = {instancePath:instancePath+"/rating/pass_mark",schemaPath:"#/properties/rating/properties/pass_mark/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rating.properties.pass_mark.oneOf[1].type,parentSchema:schema31.properties.rating.properties.pass_mark.oneOf[1],data:data109};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
var _valid28 = _errs372 === errors;
if(_valid28 && valid74){
valid74 = false;
passing28 = [passing28, 1];
}
else {
if(_valid28){
valid74 = true;
passing28 = 1;
}
}
if(!valid74){
const err362 = {instancePath:instancePath+"/rating/pass_mark",schemaPath:"#/properties/rating/properties/pass_mark/oneOf",keyword:"oneOf",params:{passingSchemas: passing28},schema:schema31.properties.rating.properties.pass_mark.oneOf,parentSchema:schema31.properties.rating.properties.pass_mark,data:data109};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
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
}
else {
const err363 = {instancePath:instancePath+"/rating",schemaPath:"#/properties/rating/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rating.type,parentSchema:schema31.properties.rating,data:data108};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
}
else {
const err364 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


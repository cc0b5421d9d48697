// Generated from schemas by `npm run generate`. Do not edit.
"use strict";
module.exports = validate20;
module.exports.default = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://yanshou.invalid/schemas/contract/contract.schema.json","title":"合同","description":"合同事实","type":"object","properties":{"id":{"title":"合同编号","description":"与目录名相同，例如 HT-2025-018","type":"string","minLength":1,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","x-form":"英文字母、数字、点、下划线与连字符"},"title":{"title":"项目名称","description":"合同上的项目全名","type":"string","minLength":1},"short_title":{"title":"简称","description":"页面与封面用的短名","type":"string","minLength":1},"zone":{"title":"时区","description":"合同履行地时区，IANA 名称，例如 Asia/Shanghai","type":"string","minLength":1},"sample":{"title":"示例声明","description":"材料为合成数据时填写：页面与档案会显著标明，并以代称打印双方","type":"object","properties":{"notice":{"title":"声明","description":"显示在每一页上的话，例如 合成数据，与双方实际履约无关","type":"string","minLength":1},"as_of":{"title":"默认截至日","description":"不指定 --as-of 时使用的日期","type":"string","minLength":1,"format":"date"},"client_alias":{"title":"甲方代称","description":"打印用，例如 甲方（示例）","type":"string","minLength":1},"provider_alias":{"title":"乙方代称","description":"打印用，例如 乙方（示例）","type":"string","minLength":1}},"required":["notice","as_of","client_alias","provider_alias"],"additionalProperties":false},"client":{"title":"甲方","description":"采购人","type":"object","properties":{"name":{"title":"甲方名称","description":"合同落款处的单位全称","type":"string","minLength":1},"address":{"title":"甲方地址","description":"合同落款处的地址","type":"string","minLength":1}},"required":["name"],"additionalProperties":false},"provider":{"title":"乙方","description":"供应商","type":"object","properties":{"name":{"title":"乙方名称","description":"合同落款处供应商的全称","type":"string","minLength":1},"address":{"title":"乙方地址","description":"供应商的通信地址","type":"string","minLength":1}},"required":["name"],"additionalProperties":false},"project":{"title":"采购项目","description":"采购环节的编号与方式","type":"object","properties":{"no":{"title":"项目编号","description":"采购公告上的项目编号","type":"string","minLength":1},"method":{"title":"采购方式","description":"例如 竞争性磋商","type":"string","minLength":1},"awarded_on":{"title":"成交日期","description":"评审确定供应商的日期","type":"string","minLength":1,"format":"date"},"agency":{"title":"采购机构","description":"组织采购的机构名称","type":"string","minLength":1}},"required":[],"additionalProperties":false},"signed_on":{"title":"签订日期","description":"双方签字盖章的日期，以较晚者为准","type":"string","minLength":1,"format":"date"},"term":{"title":"服务期","description":"起止两日都计入","type":"object","properties":{"from":{"title":"起","description":"第一天","type":"string","minLength":1,"format":"date"},"to":{"title":"止","description":"最后一天，当日 24:00 届满","type":"string","minLength":1,"format":"date"}},"required":["from","to"],"additionalProperties":false},"amount":{"title":"合同金额","description":"总价；没有固定总价的合同可以不写","type":"object","properties":{"total":{"title":"小写金额","description":"单位元","type":"string","minLength":1,"pattern":"^(0|[1-9][0-9]*)\\.[0-9]{2}$","x-form":"带引号、两位小数，如 \"120000.00\""},"capital":{"title":"大写金额","description":"照合同写，程序核对大小写是否一致","type":"string","minLength":1}},"required":["total","capital"],"additionalProperties":false},"payments":{"title":"付款安排","description":"按合同顺序","type":"array","items":{"title":"一笔付款","description":"一次付款的条件与期限","type":"object","properties":{"id":{"title":"短名","description":"例如 prepayment、final-payment","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"title":{"title":"名称","description":"例如 预付款","type":"string","minLength":1},"clause":{"title":"条款","description":"写明本笔付款的条款短名","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"share":{"title":"比例","description":"例如 \"60%\"","type":"string","minLength":1},"amount":{"title":"金额","description":"按比例算出的金额，单位元","type":"string","minLength":1,"pattern":"^(0|[1-9][0-9]*)\\.[0-9]{2}$","x-form":"带引号、两位小数，如 \"120000.00\""},"after":{"title":"前提","description":"什么发生之后付，例如 合同签订后","type":"string","minLength":1},"workdays":{"title":"付款期限","description":"收到发票后多少个工作日内支付","type":"integer","minimum":1}},"required":["id","title","clause","amount","after"],"additionalProperties":false}},"service_items":{"title":"服务项","description":"分项服务清单","type":"array","items":{"title":"服务项","description":"清单的一行","type":"object","properties":{"id":{"title":"短名","description":"例如 item-1","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"no":{"title":"序号","description":"清单上的序号，加引号","type":"string","minLength":1},"title":{"title":"名称","description":"分项服务名称","type":"string","minLength":1},"clause":{"title":"条款","description":"对应条款短名","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"}},"required":["id","no","title","clause"],"additionalProperties":false}},"service_rows":{"title":"运维内容","description":"服务项之下按月核对有无材料的各行","type":"array","items":{"title":"运维内容","description":"一行运维内容","type":"object","properties":{"id":{"title":"短名","description":"例如 row-1-1；无发生申报的 item 可写它","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"no":{"title":"行号","description":"表里的行号，加引号，例如 \"1-1\"","type":"string","minLength":1},"title":{"title":"名称","description":"用自己的话写这一行做什么，例如 与省平台、区县基层系统对接","type":"string","minLength":1},"item":{"title":"服务项","description":"所属服务项的短名，例如 item-1","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"system":{"title":"系统","description":"所属系统的短名","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"module":{"title":"模块","description":"所属运维模块，与系统清单里的写法一致","type":"string","minLength":1},"clause":{"title":"条款","description":"这一行的条款短名","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"answers":{"title":"什么算材料","description":"哪些记录算这一行当月的材料，任一种即可","type":"array","minItems":1,"items":{"title":"材料","description":"一种记录","type":"object","properties":{"kind":{"title":"种类","description":"记录种类，例如 incident","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"where":{"title":"筛选","description":"CEL 表达式，变量名 record；不写则该种类都算","type":"string","minLength":1}},"required":["kind"],"additionalProperties":false}}},"required":["id","no","title","item","system","module","clause","answers"],"additionalProperties":false,"x-type":"ServiceRow"}},"bodies":{"title":"合同提到的其他机构","description":"有权提要求或接收材料的机构","type":"array","items":{"title":"机构","description":"一家机构","type":"object","properties":{"id":{"title":"短名","description":"例如 big-data-bureau","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"name":{"title":"名称","description":"合同中的写法","type":"string","minLength":1},"clause":{"title":"条款","description":"在哪一条出现","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"}},"required":["id","name"],"additionalProperties":false}},"formulas":{"title":"金额约定","description":"以比例约定的违约金等，只在有书面决定时计算","type":"array","items":{"title":"约定","description":"一条金额约定","type":"object","properties":{"id":{"title":"短名","description":"例如 nda-damages","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"title":{"title":"名称","description":"例如 保密违约金","type":"string","minLength":1},"clause":{"title":"条款","description":"所在条款","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"rate_from":{"title":"比例下限","description":"例如 \"1%\"","type":"string","minLength":1},"rate_to":{"title":"比例上限","description":"例如 \"5%\"；只有一个比例时与下限相同","type":"string","minLength":1}},"required":["id","title","clause","rate_from","rate_to"],"additionalProperties":false}},"terms":{"title":"延续期限","description":"服务期与付款之外、双方仍受约束的期限，例如保密期；列在期限里","type":"array","items":{"title":"期限","description":"一个期限","type":"object","x-type":"LastingTerm","properties":{"id":{"title":"短名","description":"例如 confidentiality","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"title":{"title":"名称","description":"例如 保密期","type":"string","minLength":1},"clause":{"title":"条款","description":"约定这一期限的条款短名","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"after":{"title":"起点","description":"signed_on 签订日、term.start 或 term.end；可引用参数","oneOf":[{"title":"起点","description":"signed_on、term.start 或 term.end","enum":["signed_on","term.start","term.end"]},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"years":{"title":"年数","description":"起点之后整几年，例如 5","type":"integer","minimum":1}},"required":["id","title","clause","after","years"],"additionalProperties":false}},"aliases":{"title":"用语对照","description":"合同原词与打印用语的对照表；打印为“打印用语（合同写作原词）”，引文不改","oneOf":[{"title":"用语对照","description":"左边合同原词，右边打印用语","type":"object","not":{"required":["param"]},"additionalProperties":{"type":"string","minLength":1}},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"roles":{"title":"角色","description":"身份可属的角色；client 与 provider 必须有","type":"array","items":{"title":"角色","description":"一种角色","type":"object","properties":{"id":{"title":"短名","description":"client、provider、panel 等","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"title":{"title":"名称","description":"例如 甲方","type":"string","minLength":1}},"required":["id","title"],"additionalProperties":false}},"identities":{"title":"身份","description":"谁用哪个邮箱提交；甲方认定只有来自 client 身份的提交或合并才生效","type":"array","items":{"title":"身份","description":"一个提交身份","type":"object","properties":{"email":{"title":"邮箱","description":"git 提交使用的邮箱","type":"string","minLength":1},"name":{"title":"姓名","description":"提交使用的名字","type":"string","minLength":1},"role":{"title":"角色","description":"roles 里的短名","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"person":{"title":"人员编号","description":"对应的人员编号，例如 PER-01","type":"string","minLength":1}},"required":["email","name","role"],"additionalProperties":false}},"clauses":{"title":"条款树","description":"从第一章到最后一个附件","type":"array","items":{"title":"条款","description":"合同条款树的一个节点：编号照合同印的写，slug 是全合同唯一的英文短名，其他文件用 slug 引用它。","type":"object","properties":{"no":{"title":"编号","description":"合同上印的编号，加引号，例如 \"10.3\"、\"廉政-3.1\"","type":"string","minLength":1},"slug":{"title":"短名","description":"其他文件引用本条款时写的英文短名，一经使用不再改","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"title":{"title":"标题","description":"几个字的标题，例如 运行维护文档齐全","type":"string","minLength":1},"summary":{"title":"要点","description":"用自己的话写一句这一条要求什么，不抄原文","type":"string","minLength":1},"quote":{"title":"引文","description":"确有必要时引用的原文短句，不超过 60 字","type":"string","minLength":1,"maxLength":60},"note":{"title":"备注","description":"给本方看的说明：与其他条款的矛盾、引用法规的现状等","type":"string","minLength":1},"children":{"title":"下级条款","description":"按合同顺序列出下级条款","type":"array","items":{"$ref":"#/$defs/clause"}},"register":{"title":"义务登记","description":"本条款登记的每一行义务：程序可以做哪些核对、哪些要人判断；coverage 命令据此说明由什么核对","type":"array","items":{"title":"登记行","x-type":"RegisterRow","description":"一行义务","type":"object","properties":{"row":{"title":"行号","description":"登记表中的行号，例如 10.4-c","type":"string","minLength":1},"nature":{"title":"性质","description":"obligation 义务、criterion 考核标准、scope 范围、definition 定义、consequence 后果","enum":["obligation","criterion","scope","definition","consequence"]},"checks":{"title":"核对方式","description":"P 有没有、E 写法、C 周期、T 先后、D 期限、X 引用、H 附件校验、S 签章、Q 数量金额、N 有无未决认定","type":"array","items":{"enum":["P","E","C","T","D","X","H","S","Q","N"]}},"human":{"title":"须人判断","description":"为真时还需要人来判断","type":"boolean"}},"required":["row","nature","checks"],"additionalProperties":false}}},"required":["no","slug","title"],"additionalProperties":false,"x-value":"#/$defs/clause"}}},"required":["id","title","short_title","zone","client","provider","signed_on","term","roles","identities","clauses"],"additionalProperties":false,"$defs":{"param":{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false},"clause":{"title":"条款","description":"合同条款树的一个节点：编号照合同印的写，slug 是全合同唯一的英文短名，其他文件用 slug 引用它。","type":"object","properties":{"no":{"title":"编号","description":"合同上印的编号，加引号，例如 \"10.3\"、\"廉政-3.1\"","type":"string","minLength":1},"slug":{"title":"短名","description":"其他文件引用本条款时写的英文短名，一经使用不再改","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"title":{"title":"标题","description":"几个字的标题，例如 运行维护文档齐全","type":"string","minLength":1},"summary":{"title":"要点","description":"用自己的话写一句这一条要求什么，不抄原文","type":"string","minLength":1},"quote":{"title":"引文","description":"确有必要时引用的原文短句，不超过 60 字","type":"string","minLength":1,"maxLength":60},"note":{"title":"备注","description":"给本方看的说明：与其他条款的矛盾、引用法规的现状等","type":"string","minLength":1},"children":{"title":"下级条款","description":"按合同顺序列出下级条款","type":"array","items":{"$ref":"#/$defs/clause"}},"register":{"title":"义务登记","description":"本条款登记的每一行义务：程序可以做哪些核对、哪些要人判断；coverage 命令据此说明由什么核对","type":"array","items":{"title":"登记行","x-type":"RegisterRow","description":"一行义务","type":"object","properties":{"row":{"title":"行号","description":"登记表中的行号，例如 10.4-c","type":"string","minLength":1},"nature":{"title":"性质","description":"obligation 义务、criterion 考核标准、scope 范围、definition 定义、consequence 后果","enum":["obligation","criterion","scope","definition","consequence"]},"checks":{"title":"核对方式","description":"P 有没有、E 写法、C 周期、T 先后、D 期限、X 引用、H 附件校验、S 签章、Q 数量金额、N 有无未决认定","type":"array","items":{"enum":["P","E","C","T","D","X","H","S","Q","N"]}},"human":{"title":"须人判断","description":"为真时还需要人来判断","type":"boolean"}},"required":["row","nature","checks"],"additionalProperties":false}}},"required":["no","slug","title"],"additionalProperties":false}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = require("ajv/dist/runtime/ucs2length").default;
const pattern4 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
const pattern5 = new RegExp("^(0|[1-9][0-9]*)\\.[0-9]{2}$", "u");
const pattern6 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const formats0 = require("../../../model/formats.ts").date;
const schema32 = {"title":"条款","description":"合同条款树的一个节点：编号照合同印的写，slug 是全合同唯一的英文短名，其他文件用 slug 引用它。","type":"object","properties":{"no":{"title":"编号","description":"合同上印的编号，加引号，例如 \"10.3\"、\"廉政-3.1\"","type":"string","minLength":1},"slug":{"title":"短名","description":"其他文件引用本条款时写的英文短名，一经使用不再改","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"title":{"title":"标题","description":"几个字的标题，例如 运行维护文档齐全","type":"string","minLength":1},"summary":{"title":"要点","description":"用自己的话写一句这一条要求什么，不抄原文","type":"string","minLength":1},"quote":{"title":"引文","description":"确有必要时引用的原文短句，不超过 60 字","type":"string","minLength":1,"maxLength":60},"note":{"title":"备注","description":"给本方看的说明：与其他条款的矛盾、引用法规的现状等","type":"string","minLength":1},"children":{"title":"下级条款","description":"按合同顺序列出下级条款","type":"array","items":{"$ref":"#/$defs/clause"}},"register":{"title":"义务登记","description":"本条款登记的每一行义务：程序可以做哪些核对、哪些要人判断；coverage 命令据此说明由什么核对","type":"array","items":{"title":"登记行","x-type":"RegisterRow","description":"一行义务","type":"object","properties":{"row":{"title":"行号","description":"登记表中的行号，例如 10.4-c","type":"string","minLength":1},"nature":{"title":"性质","description":"obligation 义务、criterion 考核标准、scope 范围、definition 定义、consequence 后果","enum":["obligation","criterion","scope","definition","consequence"]},"checks":{"title":"核对方式","description":"P 有没有、E 写法、C 周期、T 先后、D 期限、X 引用、H 附件校验、S 签章、Q 数量金额、N 有无未决认定","type":"array","items":{"enum":["P","E","C","T","D","X","H","S","Q","N"]}},"human":{"title":"须人判断","description":"为真时还需要人来判断","type":"boolean"}},"required":["row","nature","checks"],"additionalProperties":false}}},"required":["no","slug","title"],"additionalProperties":false};
const wrapper0 = {validate: validate21};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if(!((key5 === "from") || (key5 === "to"))){
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
if(data21.from !== undefined){
let data22 = data21.from;
if(typeof data22 === "string"){
if(func2(data22) < 1){
const err67 = {instancePath:instancePath+"/term/from",schemaPath:"#/properties/term/properties/from/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.term.properties.from,data:data22};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(!(formats0(data22))){
const err68 = {instancePath:instancePath+"/term/from",schemaPath:"#/properties/term/properties/from/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema31.properties.term.properties.from,data:data22};
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
const err69 = {instancePath:instancePath+"/term/from",schemaPath:"#/properties/term/properties/from/type",keyword:"type",params:{type: "string"},schema:schema31.properties.term.properties.from.type,parentSchema:schema31.properties.term.properties.from,data:data22};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data21.to !== undefined){
let data23 = data21.to;
if(typeof data23 === "string"){
if(func2(data23) < 1){
const err70 = {instancePath:instancePath+"/term/to",schemaPath:"#/properties/term/properties/to/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.term.properties.to,data:data23};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(!(formats0(data23))){
const err71 = {instancePath:instancePath+"/term/to",schemaPath:"#/properties/term/properties/to/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema31.properties.term.properties.to,data:data23};
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
const err72 = {instancePath:instancePath+"/term/to",schemaPath:"#/properties/term/properties/to/type",keyword:"type",params:{type: "string"},schema:schema31.properties.term.properties.to.type,parentSchema:schema31.properties.term.properties.to,data:data23};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/term",schemaPath:"#/properties/term/type",keyword:"type",params:{type: "object"},schema:schema31.properties.term.type,parentSchema:schema31.properties.term,data:data21};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data.amount !== undefined){
let data24 = data.amount;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.total === undefined){
const err74 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/required",keyword:"required",params:{missingProperty: "total"},schema:schema31.properties.amount.required,parentSchema:schema31.properties.amount,data:data24};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data24.capital === undefined){
const err75 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/required",keyword:"required",params:{missingProperty: "capital"},schema:schema31.properties.amount.required,parentSchema:schema31.properties.amount,data:data24};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
for(const key6 in data24){
if(!((key6 === "total") || (key6 === "capital"))){
const err76 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema31.properties.amount,data:data24};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data24.total !== undefined){
let data25 = data24.total;
if(typeof data25 === "string"){
if(func2(data25) < 1){
const err77 = {instancePath:instancePath+"/amount/total",schemaPath:"#/properties/amount/properties/total/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.amount.properties.total,data:data25};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(!pattern5.test(data25)){
const err78 = {instancePath:instancePath+"/amount/total",schemaPath:"#/properties/amount/properties/total/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)\\.[0-9]{2}$"},schema:"^(0|[1-9][0-9]*)\\.[0-9]{2}$",parentSchema:schema31.properties.amount.properties.total,data:data25};
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
const err79 = {instancePath:instancePath+"/amount/total",schemaPath:"#/properties/amount/properties/total/type",keyword:"type",params:{type: "string"},schema:schema31.properties.amount.properties.total.type,parentSchema:schema31.properties.amount.properties.total,data:data25};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data24.capital !== undefined){
let data26 = data24.capital;
if(typeof data26 === "string"){
if(func2(data26) < 1){
const err80 = {instancePath:instancePath+"/amount/capital",schemaPath:"#/properties/amount/properties/capital/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.amount.properties.capital,data:data26};
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
const err81 = {instancePath:instancePath+"/amount/capital",schemaPath:"#/properties/amount/properties/capital/type",keyword:"type",params:{type: "string"},schema:schema31.properties.amount.properties.capital.type,parentSchema:schema31.properties.amount.properties.capital,data:data26};
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
const err82 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/type",keyword:"type",params:{type: "object"},schema:schema31.properties.amount.type,parentSchema:schema31.properties.amount,data:data24};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data.payments !== undefined){
let data27 = data.payments;
if(Array.isArray(data27)){
const len0 = data27.length;
for(let i0=0; i0<len0; i0++){
let data28 = data27[i0];
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.id === undefined){
const err83 = {instancePath:instancePath+"/payments/" + i0,schemaPath:"#/properties/payments/items/required",keyword:"required",params:{missingProperty: "id"},schema:schema31.properties.payments.items.required,parentSchema:schema31.properties.payments.items,data:data28};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data28.title === undefined){
const err84 = {instancePath:instancePath+"/payments/" + i0,schemaPath:"#/properties/payments/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema31.properties.payments.items.required,parentSchema:schema31.properties.payments.items,data:data28};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data28.clause === undefined){
const err85 = {instancePath:instancePath+"/payments/" + i0,schemaPath:"#/properties/payments/items/required",keyword:"required",params:{missingProperty: "clause"},schema:schema31.properties.payments.items.required,parentSchema:schema31.properties.payments.items,data:data28};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(data28.amount === undefined){
const err86 = {instancePath:instancePath+"/payments/" + i0,schemaPath:"#/properties/payments/items/required",keyword:"required",params:{missingProperty: "amount"},schema:schema31.properties.payments.items.required,parentSchema:schema31.properties.payments.items,data:data28};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data28.after === undefined){
const err87 = {instancePath:instancePath+"/payments/" + i0,schemaPath:"#/properties/payments/items/required",keyword:"required",params:{missingProperty: "after"},schema:schema31.properties.payments.items.required,parentSchema:schema31.properties.payments.items,data:data28};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
for(const key7 in data28){
if(!(((((((key7 === "id") || (key7 === "title")) || (key7 === "clause")) || (key7 === "share")) || (key7 === "amount")) || (key7 === "after")) || (key7 === "workdays"))){
const err88 = {instancePath:instancePath+"/payments/" + i0,schemaPath:"#/properties/payments/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema31.properties.payments.items,data:data28};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data28.id !== undefined){
let data29 = data28.id;
if(typeof data29 === "string"){
if(func2(data29) < 1){
const err89 = {instancePath:instancePath+"/payments/" + i0+"/id",schemaPath:"#/properties/payments/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.payments.items.properties.id,data:data29};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(!pattern6.test(data29)){
const err90 = {instancePath:instancePath+"/payments/" + i0+"/id",schemaPath:"#/properties/payments/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.payments.items.properties.id,data:data29};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
else {
const err91 = {instancePath:instancePath+"/payments/" + i0+"/id",schemaPath:"#/properties/payments/items/properties/id/type",keyword:"type",params:{type: "string"},schema:schema31.properties.payments.items.properties.id.type,parentSchema:schema31.properties.payments.items.properties.id,data:data29};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data28.title !== undefined){
let data30 = data28.title;
if(typeof data30 === "string"){
if(func2(data30) < 1){
const err92 = {instancePath:instancePath+"/payments/" + i0+"/title",schemaPath:"#/properties/payments/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.payments.items.properties.title,data:data30};
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
const err93 = {instancePath:instancePath+"/payments/" + i0+"/title",schemaPath:"#/properties/payments/items/properties/title/type",keyword:"type",params:{type: "string"},schema:schema31.properties.payments.items.properties.title.type,parentSchema:schema31.properties.payments.items.properties.title,data:data30};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data28.clause !== undefined){
let data31 = data28.clause;
if(typeof data31 === "string"){
if(func2(data31) < 1){
const err94 = {instancePath:instancePath+"/payments/" + i0+"/clause",schemaPath:"#/properties/payments/items/properties/clause/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.payments.items.properties.clause,data:data31};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(!pattern6.test(data31)){
const err95 = {instancePath:instancePath+"/payments/" + i0+"/clause",schemaPath:"#/properties/payments/items/properties/clause/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.payments.items.properties.clause,data:data31};
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
const err96 = {instancePath:instancePath+"/payments/" + i0+"/clause",schemaPath:"#/properties/payments/items/properties/clause/type",keyword:"type",params:{type: "string"},schema:schema31.properties.payments.items.properties.clause.type,parentSchema:schema31.properties.payments.items.properties.clause,data:data31};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data28.share !== undefined){
let data32 = data28.share;
if(typeof data32 === "string"){
if(func2(data32) < 1){
const err97 = {instancePath:instancePath+"/payments/" + i0+"/share",schemaPath:"#/properties/payments/items/properties/share/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.payments.items.properties.share,data:data32};
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
const err98 = {instancePath:instancePath+"/payments/" + i0+"/share",schemaPath:"#/properties/payments/items/properties/share/type",keyword:"type",params:{type: "string"},schema:schema31.properties.payments.items.properties.share.type,parentSchema:schema31.properties.payments.items.properties.share,data:data32};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data28.amount !== undefined){
let data33 = data28.amount;
if(typeof data33 === "string"){
if(func2(data33) < 1){
const err99 = {instancePath:instancePath+"/payments/" + i0+"/amount",schemaPath:"#/properties/payments/items/properties/amount/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.payments.items.properties.amount,data:data33};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(!pattern5.test(data33)){
const err100 = {instancePath:instancePath+"/payments/" + i0+"/amount",schemaPath:"#/properties/payments/items/properties/amount/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)\\.[0-9]{2}$"},schema:"^(0|[1-9][0-9]*)\\.[0-9]{2}$",parentSchema:schema31.properties.payments.items.properties.amount,data:data33};
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
const err101 = {instancePath:instancePath+"/payments/" + i0+"/amount",schemaPath:"#/properties/payments/items/properties/amount/type",keyword:"type",params:{type: "string"},schema:schema31.properties.payments.items.properties.amount.type,parentSchema:schema31.properties.payments.items.properties.amount,data:data33};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data28.after !== undefined){
let data34 = data28.after;
if(typeof data34 === "string"){
if(func2(data34) < 1){
const err102 = {instancePath:instancePath+"/payments/" + i0+"/after",schemaPath:"#/properties/payments/items/properties/after/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.payments.items.properties.after,data:data34};
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
const err103 = {instancePath:instancePath+"/payments/" + i0+"/after",schemaPath:"#/properties/payments/items/properties/after/type",keyword:"type",params:{type: "string"},schema:schema31.properties.payments.items.properties.after.type,parentSchema:schema31.properties.payments.items.properties.after,data:data34};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data28.workdays !== undefined){
let data35 = data28.workdays;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
const err104 = {instancePath:instancePath+"/payments/" + i0+"/workdays",schemaPath:"#/properties/payments/items/properties/workdays/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.payments.items.properties.workdays.type,parentSchema:schema31.properties.payments.items.properties.workdays,data:data35};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 1 || isNaN(data35)){
const err105 = {instancePath:instancePath+"/payments/" + i0+"/workdays",schemaPath:"#/properties/payments/items/properties/workdays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema31.properties.payments.items.properties.workdays,data:data35};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
}
}
else {
const err106 = {instancePath:instancePath+"/payments/" + i0,schemaPath:"#/properties/payments/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.payments.items.type,parentSchema:schema31.properties.payments.items,data:data28};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
else {
const err107 = {instancePath:instancePath+"/payments",schemaPath:"#/properties/payments/type",keyword:"type",params:{type: "array"},schema:schema31.properties.payments.type,parentSchema:schema31.properties.payments,data:data27};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data.service_items !== undefined){
let data36 = data.service_items;
if(Array.isArray(data36)){
const len1 = data36.length;
for(let i1=0; i1<len1; i1++){
let data37 = data36[i1];
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.id === undefined){
const err108 = {instancePath:instancePath+"/service_items/" + i1,schemaPath:"#/properties/service_items/items/required",keyword:"required",params:{missingProperty: "id"},schema:schema31.properties.service_items.items.required,parentSchema:schema31.properties.service_items.items,data:data37};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(data37.no === undefined){
const err109 = {instancePath:instancePath+"/service_items/" + i1,schemaPath:"#/properties/service_items/items/required",keyword:"required",params:{missingProperty: "no"},schema:schema31.properties.service_items.items.required,parentSchema:schema31.properties.service_items.items,data:data37};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(data37.title === undefined){
const err110 = {instancePath:instancePath+"/service_items/" + i1,schemaPath:"#/properties/service_items/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema31.properties.service_items.items.required,parentSchema:schema31.properties.service_items.items,data:data37};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(data37.clause === undefined){
const err111 = {instancePath:instancePath+"/service_items/" + i1,schemaPath:"#/properties/service_items/items/required",keyword:"required",params:{missingProperty: "clause"},schema:schema31.properties.service_items.items.required,parentSchema:schema31.properties.service_items.items,data:data37};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
for(const key8 in data37){
if(!((((key8 === "id") || (key8 === "no")) || (key8 === "title")) || (key8 === "clause"))){
const err112 = {instancePath:instancePath+"/service_items/" + i1,schemaPath:"#/properties/service_items/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema31.properties.service_items.items,data:data37};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data37.id !== undefined){
let data38 = data37.id;
if(typeof data38 === "string"){
if(func2(data38) < 1){
const err113 = {instancePath:instancePath+"/service_items/" + i1+"/id",schemaPath:"#/properties/service_items/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.service_items.items.properties.id,data:data38};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(!pattern6.test(data38)){
const err114 = {instancePath:instancePath+"/service_items/" + i1+"/id",schemaPath:"#/properties/service_items/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.service_items.items.properties.id,data:data38};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
else {
const err115 = {instancePath:instancePath+"/service_items/" + i1+"/id",schemaPath:"#/properties/service_items/items/properties/id/type",keyword:"type",params:{type: "string"},schema:schema31.properties.service_items.items.properties.id.type,parentSchema:schema31.properties.service_items.items.properties.id,data:data38};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data37.no !== undefined){
let data39 = data37.no;
if(typeof data39 === "string"){
if(func2(data39) < 1){
const err116 = {instancePath:instancePath+"/service_items/" + i1+"/no",schemaPath:"#/properties/service_items/items/properties/no/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.service_items.items.properties.no,data:data39};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
else {
const err117 = {instancePath:instancePath+"/service_items/" + i1+"/no",schemaPath:"#/properties/service_items/items/properties/no/type",keyword:"type",params:{type: "string"},schema:schema31.properties.service_items.items.properties.no.type,parentSchema:schema31.properties.service_items.items.properties.no,data:data39};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data37.title !== undefined){
let data40 = data37.title;
if(typeof data40 === "string"){
if(func2(data40) < 1){
const err118 = {instancePath:instancePath+"/service_items/" + i1+"/title",schemaPath:"#/properties/service_items/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.service_items.items.properties.title,data:data40};
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
const err119 = {instancePath:instancePath+"/service_items/" + i1+"/title",schemaPath:"#/properties/service_items/items/properties/title/type",keyword:"type",params:{type: "string"},schema:schema31.properties.service_items.items.properties.title.type,parentSchema:schema31.properties.service_items.items.properties.title,data:data40};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data37.clause !== undefined){
let data41 = data37.clause;
if(typeof data41 === "string"){
if(func2(data41) < 1){
const err120 = {instancePath:instancePath+"/service_items/" + i1+"/clause",schemaPath:"#/properties/service_items/items/properties/clause/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.service_items.items.properties.clause,data:data41};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(!pattern6.test(data41)){
const err121 = {instancePath:instancePath+"/service_items/" + i1+"/clause",schemaPath:"#/properties/service_items/items/properties/clause/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.service_items.items.properties.clause,data:data41};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
else {
const err122 = {instancePath:instancePath+"/service_items/" + i1+"/clause",schemaPath:"#/properties/service_items/items/properties/clause/type",keyword:"type",params:{type: "string"},schema:schema31.properties.service_items.items.properties.clause.type,parentSchema:schema31.properties.service_items.items.properties.clause,data:data41};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
else {
const err123 = {instancePath:instancePath+"/service_items/" + i1,schemaPath:"#/properties/service_items/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.service_items.items.type,parentSchema:schema31.properties.service_items.items,data:data37};
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
const err124 = {instancePath:instancePath+"/service_items",schemaPath:"#/properties/service_items/type",keyword:"type",params:{type: "array"},schema:schema31.properties.service_items.type,parentSchema:schema31.properties.service_items,data:data36};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data.service_rows !== undefined){
let data42 = data.service_rows;
if(Array.isArray(data42)){
const len2 = data42.length;
for(let i2=0; i2<len2; i2++){
let data43 = data42[i2];
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(data43.id === undefined){
const err125 = {instancePath:instancePath+"/service_rows/" + i2,schemaPath:"#/properties/service_rows/items/required",keyword:"required",params:{missingProperty: "id"},schema:schema31.properties.service_rows.items.required,parentSchema:schema31.properties.service_rows.items,data:data43};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(data43.no === undefined){
const err126 = {instancePath:instancePath+"/service_rows/" + i2,schemaPath:"#/properties/service_rows/items/required",keyword:"required",params:{missingProperty: "no"},schema:schema31.properties.service_rows.items.required,parentSchema:schema31.properties.service_rows.items,data:data43};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(data43.title === undefined){
const err127 = {instancePath:instancePath+"/service_rows/" + i2,schemaPath:"#/properties/service_rows/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema31.properties.service_rows.items.required,parentSchema:schema31.properties.service_rows.items,data:data43};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(data43.item === undefined){
const err128 = {instancePath:instancePath+"/service_rows/" + i2,schemaPath:"#/properties/service_rows/items/required",keyword:"required",params:{missingProperty: "item"},schema:schema31.properties.service_rows.items.required,parentSchema:schema31.properties.service_rows.items,data:data43};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(data43.system === undefined){
const err129 = {instancePath:instancePath+"/service_rows/" + i2,schemaPath:"#/properties/service_rows/items/required",keyword:"required",params:{missingProperty: "system"},schema:schema31.properties.service_rows.items.required,parentSchema:schema31.properties.service_rows.items,data:data43};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(data43.module === undefined){
const err130 = {instancePath:instancePath+"/service_rows/" + i2,schemaPath:"#/properties/service_rows/items/required",keyword:"required",params:{missingProperty: "module"},schema:schema31.properties.service_rows.items.required,parentSchema:schema31.properties.service_rows.items,data:data43};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(data43.clause === undefined){
const err131 = {instancePath:instancePath+"/service_rows/" + i2,schemaPath:"#/properties/service_rows/items/required",keyword:"required",params:{missingProperty: "clause"},schema:schema31.properties.service_rows.items.required,parentSchema:schema31.properties.service_rows.items,data:data43};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(data43.answers === undefined){
const err132 = {instancePath:instancePath+"/service_rows/" + i2,schemaPath:"#/properties/service_rows/items/required",keyword:"required",params:{missingProperty: "answers"},schema:schema31.properties.service_rows.items.required,parentSchema:schema31.properties.service_rows.items,data:data43};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
for(const key9 in data43){
if(!((((((((key9 === "id") || (key9 === "no")) || (key9 === "title")) || (key9 === "item")) || (key9 === "system")) || (key9 === "module")) || (key9 === "clause")) || (key9 === "answers"))){
const err133 = {instancePath:instancePath+"/service_rows/" + i2,schemaPath:"#/properties/service_rows/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},schema:false,parentSchema:schema31.properties.service_rows.items,data:data43};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data43.id !== undefined){
let data44 = data43.id;
if(typeof data44 === "string"){
if(func2(data44) < 1){
const err134 = {instancePath:instancePath+"/service_rows/" + i2+"/id",schemaPath:"#/properties/service_rows/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.service_rows.items.properties.id,data:data44};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(!pattern6.test(data44)){
const err135 = {instancePath:instancePath+"/service_rows/" + i2+"/id",schemaPath:"#/properties/service_rows/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.service_rows.items.properties.id,data:data44};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
else {
const err136 = {instancePath:instancePath+"/service_rows/" + i2+"/id",schemaPath:"#/properties/service_rows/items/properties/id/type",keyword:"type",params:{type: "string"},schema:schema31.properties.service_rows.items.properties.id.type,parentSchema:schema31.properties.service_rows.items.properties.id,data:data44};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data43.no !== undefined){
let data45 = data43.no;
if(typeof data45 === "string"){
if(func2(data45) < 1){
const err137 = {instancePath:instancePath+"/service_rows/" + i2+"/no",schemaPath:"#/properties/service_rows/items/properties/no/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.service_rows.items.properties.no,data:data45};
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
const err138 = {instancePath:instancePath+"/service_rows/" + i2+"/no",schemaPath:"#/properties/service_rows/items/properties/no/type",keyword:"type",params:{type: "string"},schema:schema31.properties.service_rows.items.properties.no.type,parentSchema:schema31.properties.service_rows.items.properties.no,data:data45};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data43.title !== undefined){
let data46 = data43.title;
if(typeof data46 === "string"){
if(func2(data46) < 1){
const err139 = {instancePath:instancePath+"/service_rows/" + i2+"/title",schemaPath:"#/properties/service_rows/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.service_rows.items.properties.title,data:data46};
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
const err140 = {instancePath:instancePath+"/service_rows/" + i2+"/title",schemaPath:"#/properties/service_rows/items/properties/title/type",keyword:"type",params:{type: "string"},schema:schema31.properties.service_rows.items.properties.title.type,parentSchema:schema31.properties.service_rows.items.properties.title,data:data46};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data43.item !== undefined){
let data47 = data43.item;
if(typeof data47 === "string"){
if(func2(data47) < 1){
const err141 = {instancePath:instancePath+"/service_rows/" + i2+"/item",schemaPath:"#/properties/service_rows/items/properties/item/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.service_rows.items.properties.item,data:data47};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if(!pattern6.test(data47)){
const err142 = {instancePath:instancePath+"/service_rows/" + i2+"/item",schemaPath:"#/properties/service_rows/items/properties/item/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.service_rows.items.properties.item,data:data47};
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
const err143 = {instancePath:instancePath+"/service_rows/" + i2+"/item",schemaPath:"#/properties/service_rows/items/properties/item/type",keyword:"type",params:{type: "string"},schema:schema31.properties.service_rows.items.properties.item.type,parentSchema:schema31.properties.service_rows.items.properties.item,data:data47};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data43.system !== undefined){
let data48 = data43.system;
if(typeof data48 === "string"){
if(func2(data48) < 1){
const err144 = {instancePath:instancePath+"/service_rows/" + i2+"/system",schemaPath:"#/properties/service_rows/items/properties/system/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.service_rows.items.properties.system,data:data48};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if(!pattern6.test(data48)){
const err145 = {instancePath:instancePath+"/service_rows/" + i2+"/system",schemaPath:"#/properties/service_rows/items/properties/system/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.service_rows.items.properties.system,data:data48};
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
const err146 = {instancePath:instancePath+"/service_rows/" + i2+"/system",schemaPath:"#/properties/service_rows/items/properties/system/type",keyword:"type",params:{type: "string"},schema:schema31.properties.service_rows.items.properties.system.type,parentSchema:schema31.properties.service_rows.items.properties.system,data:data48};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data43.module !== undefined){
let data49 = data43.module;
if(typeof data49 === "string"){
if(func2(data49) < 1){
const err147 = {instancePath:instancePath+"/service_rows/" + i2+"/module",schemaPath:"#/properties/service_rows/items/properties/module/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.service_rows.items.properties.module,data:data49};
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
const err148 = {instancePath:instancePath+"/service_rows/" + i2+"/module",schemaPath:"#/properties/service_rows/items/properties/module/type",keyword:"type",params:{type: "string"},schema:schema31.properties.service_rows.items.properties.module.type,parentSchema:schema31.properties.service_rows.items.properties.module,data:data49};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data43.clause !== undefined){
let data50 = data43.clause;
if(typeof data50 === "string"){
if(func2(data50) < 1){
const err149 = {instancePath:instancePath+"/service_rows/" + i2+"/clause",schemaPath:"#/properties/service_rows/items/properties/clause/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.service_rows.items.properties.clause,data:data50};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(!pattern6.test(data50)){
const err150 = {instancePath:instancePath+"/service_rows/" + i2+"/clause",schemaPath:"#/properties/service_rows/items/properties/clause/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.service_rows.items.properties.clause,data:data50};
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
const err151 = {instancePath:instancePath+"/service_rows/" + i2+"/clause",schemaPath:"#/properties/service_rows/items/properties/clause/type",keyword:"type",params:{type: "string"},schema:schema31.properties.service_rows.items.properties.clause.type,parentSchema:schema31.properties.service_rows.items.properties.clause,data:data50};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data43.answers !== undefined){
let data51 = data43.answers;
if(Array.isArray(data51)){
if(data51.length < 1){
const err152 = {instancePath:instancePath+"/service_rows/" + i2+"/answers",schemaPath:"#/properties/service_rows/items/properties/answers/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties.service_rows.items.properties.answers,data:data51};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
const len3 = data51.length;
for(let i3=0; i3<len3; i3++){
let data52 = data51[i3];
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.kind === undefined){
const err153 = {instancePath:instancePath+"/service_rows/" + i2+"/answers/" + i3,schemaPath:"#/properties/service_rows/items/properties/answers/items/required",keyword:"required",params:{missingProperty: "kind"},schema:schema31.properties.service_rows.items.properties.answers.items.required,parentSchema:schema31.properties.service_rows.items.properties.answers.items,data:data52};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
for(const key10 in data52){
if(!((key10 === "kind") || (key10 === "where"))){
const err154 = {instancePath:instancePath+"/service_rows/" + i2+"/answers/" + i3,schemaPath:"#/properties/service_rows/items/properties/answers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},schema:false,parentSchema:schema31.properties.service_rows.items.properties.answers.items,data:data52};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data52.kind !== undefined){
let data53 = data52.kind;
if(typeof data53 === "string"){
if(func2(data53) < 1){
const err155 = {instancePath:instancePath+"/service_rows/" + i2+"/answers/" + i3+"/kind",schemaPath:"#/properties/service_rows/items/properties/answers/items/properties/kind/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.service_rows.items.properties.answers.items.properties.kind,data:data53};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if(!pattern6.test(data53)){
const err156 = {instancePath:instancePath+"/service_rows/" + i2+"/answers/" + i3+"/kind",schemaPath:"#/properties/service_rows/items/properties/answers/items/properties/kind/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.service_rows.items.properties.answers.items.properties.kind,data:data53};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
else {
const err157 = {instancePath:instancePath+"/service_rows/" + i2+"/answers/" + i3+"/kind",schemaPath:"#/properties/service_rows/items/properties/answers/items/properties/kind/type",keyword:"type",params:{type: "string"},schema:schema31.properties.service_rows.items.properties.answers.items.properties.kind.type,parentSchema:schema31.properties.service_rows.items.properties.answers.items.properties.kind,data:data53};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data52.where !== undefined){
let data54 = data52.where;
if(typeof data54 === "string"){
if(func2(data54) < 1){
const err158 = {instancePath:instancePath+"/service_rows/" + i2+"/answers/" + i3+"/where",schemaPath:"#/properties/service_rows/items/properties/answers/items/properties/where/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.service_rows.items.properties.answers.items.properties.where,data:data54};
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
const err159 = {instancePath:instancePath+"/service_rows/" + i2+"/answers/" + i3+"/where",schemaPath:"#/properties/service_rows/items/properties/answers/items/properties/where/type",keyword:"type",params:{type: "string"},schema:schema31.properties.service_rows.items.properties.answers.items.properties.where.type,parentSchema:schema31.properties.service_rows.items.properties.answers.items.properties.where,data:data54};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
}
else {
const err160 = {instancePath:instancePath+"/service_rows/" + i2+"/answers/" + i3,schemaPath:"#/properties/service_rows/items/properties/answers/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.service_rows.items.properties.answers.items.type,parentSchema:schema31.properties.service_rows.items.properties.answers.items,data:data52};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
}
else {
const err161 = {instancePath:instancePath+"/service_rows/" + i2+"/answers",schemaPath:"#/properties/service_rows/items/properties/answers/type",keyword:"type",params:{type: "array"},schema:schema31.properties.service_rows.items.properties.answers.type,parentSchema:schema31.properties.service_rows.items.properties.answers,data:data51};
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
const err162 = {instancePath:instancePath+"/service_rows/" + i2,schemaPath:"#/properties/service_rows/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.service_rows.items.type,parentSchema:schema31.properties.service_rows.items,data:data43};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
}
else {
const err163 = {instancePath:instancePath+"/service_rows",schemaPath:"#/properties/service_rows/type",keyword:"type",params:{type: "array"},schema:schema31.properties.service_rows.type,parentSchema:schema31.properties.service_rows,data:data42};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data.bodies !== undefined){
let data55 = data.bodies;
if(Array.isArray(data55)){
const len4 = data55.length;
for(let i4=0; i4<len4; i4++){
let data56 = data55[i4];
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.id === undefined){
const err164 = {instancePath:instancePath+"/bodies/" + i4,schemaPath:"#/properties/bodies/items/required",keyword:"required",params:{missingProperty: "id"},schema:schema31.properties.bodies.items.required,parentSchema:schema31.properties.bodies.items,data:data56};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if(data56.name === undefined){
const err165 = {instancePath:instancePath+"/bodies/" + i4,schemaPath:"#/properties/bodies/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema31.properties.bodies.items.required,parentSchema:schema31.properties.bodies.items,data:data56};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
for(const key11 in data56){
if(!(((key11 === "id") || (key11 === "name")) || (key11 === "clause"))){
const err166 = {instancePath:instancePath+"/bodies/" + i4,schemaPath:"#/properties/bodies/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},schema:false,parentSchema:schema31.properties.bodies.items,data:data56};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data56.id !== undefined){
let data57 = data56.id;
if(typeof data57 === "string"){
if(func2(data57) < 1){
const err167 = {instancePath:instancePath+"/bodies/" + i4+"/id",schemaPath:"#/properties/bodies/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.bodies.items.properties.id,data:data57};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if(!pattern6.test(data57)){
const err168 = {instancePath:instancePath+"/bodies/" + i4+"/id",schemaPath:"#/properties/bodies/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.bodies.items.properties.id,data:data57};
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
const err169 = {instancePath:instancePath+"/bodies/" + i4+"/id",schemaPath:"#/properties/bodies/items/properties/id/type",keyword:"type",params:{type: "string"},schema:schema31.properties.bodies.items.properties.id.type,parentSchema:schema31.properties.bodies.items.properties.id,data:data57};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data56.name !== undefined){
let data58 = data56.name;
if(typeof data58 === "string"){
if(func2(data58) < 1){
const err170 = {instancePath:instancePath+"/bodies/" + i4+"/name",schemaPath:"#/properties/bodies/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.bodies.items.properties.name,data:data58};
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
const err171 = {instancePath:instancePath+"/bodies/" + i4+"/name",schemaPath:"#/properties/bodies/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema31.properties.bodies.items.properties.name.type,parentSchema:schema31.properties.bodies.items.properties.name,data:data58};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data56.clause !== undefined){
let data59 = data56.clause;
if(typeof data59 === "string"){
if(func2(data59) < 1){
const err172 = {instancePath:instancePath+"/bodies/" + i4+"/clause",schemaPath:"#/properties/bodies/items/properties/clause/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.bodies.items.properties.clause,data:data59};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
if(!pattern6.test(data59)){
const err173 = {instancePath:instancePath+"/bodies/" + i4+"/clause",schemaPath:"#/properties/bodies/items/properties/clause/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.bodies.items.properties.clause,data:data59};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
else {
const err174 = {instancePath:instancePath+"/bodies/" + i4+"/clause",schemaPath:"#/properties/bodies/items/properties/clause/type",keyword:"type",params:{type: "string"},schema:schema31.properties.bodies.items.properties.clause.type,parentSchema:schema31.properties.bodies.items.properties.clause,data:data59};
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
const err175 = {instancePath:instancePath+"/bodies/" + i4,schemaPath:"#/properties/bodies/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.bodies.items.type,parentSchema:schema31.properties.bodies.items,data:data56};
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
const err176 = {instancePath:instancePath+"/bodies",schemaPath:"#/properties/bodies/type",keyword:"type",params:{type: "array"},schema:schema31.properties.bodies.type,parentSchema:schema31.properties.bodies,data:data55};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data.formulas !== undefined){
let data60 = data.formulas;
if(Array.isArray(data60)){
const len5 = data60.length;
for(let i5=0; i5<len5; i5++){
let data61 = data60[i5];
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.id === undefined){
const err177 = {instancePath:instancePath+"/formulas/" + i5,schemaPath:"#/properties/formulas/items/required",keyword:"required",params:{missingProperty: "id"},schema:schema31.properties.formulas.items.required,parentSchema:schema31.properties.formulas.items,data:data61};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
if(data61.title === undefined){
const err178 = {instancePath:instancePath+"/formulas/" + i5,schemaPath:"#/properties/formulas/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema31.properties.formulas.items.required,parentSchema:schema31.properties.formulas.items,data:data61};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
if(data61.clause === undefined){
const err179 = {instancePath:instancePath+"/formulas/" + i5,schemaPath:"#/properties/formulas/items/required",keyword:"required",params:{missingProperty: "clause"},schema:schema31.properties.formulas.items.required,parentSchema:schema31.properties.formulas.items,data:data61};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if(data61.rate_from === undefined){
const err180 = {instancePath:instancePath+"/formulas/" + i5,schemaPath:"#/properties/formulas/items/required",keyword:"required",params:{missingProperty: "rate_from"},schema:schema31.properties.formulas.items.required,parentSchema:schema31.properties.formulas.items,data:data61};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if(data61.rate_to === undefined){
const err181 = {instancePath:instancePath+"/formulas/" + i5,schemaPath:"#/properties/formulas/items/required",keyword:"required",params:{missingProperty: "rate_to"},schema:schema31.properties.formulas.items.required,parentSchema:schema31.properties.formulas.items,data:data61};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
for(const key12 in data61){
if(!(((((key12 === "id") || (key12 === "title")) || (key12 === "clause")) || (key12 === "rate_from")) || (key12 === "rate_to"))){
const err182 = {instancePath:instancePath+"/formulas/" + i5,schemaPath:"#/properties/formulas/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},schema:false,parentSchema:schema31.properties.formulas.items,data:data61};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data61.id !== undefined){
let data62 = data61.id;
if(typeof data62 === "string"){
if(func2(data62) < 1){
const err183 = {instancePath:instancePath+"/formulas/" + i5+"/id",schemaPath:"#/properties/formulas/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.formulas.items.properties.id,data:data62};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
if(!pattern6.test(data62)){
const err184 = {instancePath:instancePath+"/formulas/" + i5+"/id",schemaPath:"#/properties/formulas/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.formulas.items.properties.id,data:data62};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
else {
const err185 = {instancePath:instancePath+"/formulas/" + i5+"/id",schemaPath:"#/properties/formulas/items/properties/id/type",keyword:"type",params:{type: "string"},schema:schema31.properties.formulas.items.properties.id.type,parentSchema:schema31.properties.formulas.items.properties.id,data:data62};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data61.title !== undefined){
let data63 = data61.title;
if(typeof data63 === "string"){
if(func2(data63) < 1){
const err186 = {instancePath:instancePath+"/formulas/" + i5+"/title",schemaPath:"#/properties/formulas/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.formulas.items.properties.title,data:data63};
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
const err187 = {instancePath:instancePath+"/formulas/" + i5+"/title",schemaPath:"#/properties/formulas/items/properties/title/type",keyword:"type",params:{type: "string"},schema:schema31.properties.formulas.items.properties.title.type,parentSchema:schema31.properties.formulas.items.properties.title,data:data63};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data61.clause !== undefined){
let data64 = data61.clause;
if(typeof data64 === "string"){
if(func2(data64) < 1){
const err188 = {instancePath:instancePath+"/formulas/" + i5+"/clause",schemaPath:"#/properties/formulas/items/properties/clause/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.formulas.items.properties.clause,data:data64};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
if(!pattern6.test(data64)){
const err189 = {instancePath:instancePath+"/formulas/" + i5+"/clause",schemaPath:"#/properties/formulas/items/properties/clause/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.formulas.items.properties.clause,data:data64};
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
const err190 = {instancePath:instancePath+"/formulas/" + i5+"/clause",schemaPath:"#/properties/formulas/items/properties/clause/type",keyword:"type",params:{type: "string"},schema:schema31.properties.formulas.items.properties.clause.type,parentSchema:schema31.properties.formulas.items.properties.clause,data:data64};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data61.rate_from !== undefined){
let data65 = data61.rate_from;
if(typeof data65 === "string"){
if(func2(data65) < 1){
const err191 = {instancePath:instancePath+"/formulas/" + i5+"/rate_from",schemaPath:"#/properties/formulas/items/properties/rate_from/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.formulas.items.properties.rate_from,data:data65};
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
const err192 = {instancePath:instancePath+"/formulas/" + i5+"/rate_from",schemaPath:"#/properties/formulas/items/properties/rate_from/type",keyword:"type",params:{type: "string"},schema:schema31.properties.formulas.items.properties.rate_from.type,parentSchema:schema31.properties.formulas.items.properties.rate_from,data:data65};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data61.rate_to !== undefined){
let data66 = data61.rate_to;
if(typeof data66 === "string"){
if(func2(data66) < 1){
const err193 = {instancePath:instancePath+"/formulas/" + i5+"/rate_to",schemaPath:"#/properties/formulas/items/properties/rate_to/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.formulas.items.properties.rate_to,data:data66};
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
const err194 = {instancePath:instancePath+"/formulas/" + i5+"/rate_to",schemaPath:"#/properties/formulas/items/properties/rate_to/type",keyword:"type",params:{type: "string"},schema:schema31.properties.formulas.items.properties.rate_to.type,parentSchema:schema31.properties.formulas.items.properties.rate_to,data:data66};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
}
else {
const err195 = {instancePath:instancePath+"/formulas/" + i5,schemaPath:"#/properties/formulas/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.formulas.items.type,parentSchema:schema31.properties.formulas.items,data:data61};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
}
else {
const err196 = {instancePath:instancePath+"/formulas",schemaPath:"#/properties/formulas/type",keyword:"type",params:{type: "array"},schema:schema31.properties.formulas.type,parentSchema:schema31.properties.formulas,data:data60};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data.terms !== undefined){
let data67 = data.terms;
if(Array.isArray(data67)){
const len6 = data67.length;
for(let i6=0; i6<len6; i6++){
let data68 = data67[i6];
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
if(data68.id === undefined){
const err197 = {instancePath:instancePath+"/terms/" + i6,schemaPath:"#/properties/terms/items/required",keyword:"required",params:{missingProperty: "id"},schema:schema31.properties.terms.items.required,parentSchema:schema31.properties.terms.items,data:data68};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
if(data68.title === undefined){
const err198 = {instancePath:instancePath+"/terms/" + i6,schemaPath:"#/properties/terms/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema31.properties.terms.items.required,parentSchema:schema31.properties.terms.items,data:data68};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
if(data68.clause === undefined){
const err199 = {instancePath:instancePath+"/terms/" + i6,schemaPath:"#/properties/terms/items/required",keyword:"required",params:{missingProperty: "clause"},schema:schema31.properties.terms.items.required,parentSchema:schema31.properties.terms.items,data:data68};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
if(data68.after === undefined){
const err200 = {instancePath:instancePath+"/terms/" + i6,schemaPath:"#/properties/terms/items/required",keyword:"required",params:{missingProperty: "after"},schema:schema31.properties.terms.items.required,parentSchema:schema31.properties.terms.items,data:data68};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
if(data68.years === undefined){
const err201 = {instancePath:instancePath+"/terms/" + i6,schemaPath:"#/properties/terms/items/required",keyword:"required",params:{missingProperty: "years"},schema:schema31.properties.terms.items.required,parentSchema:schema31.properties.terms.items,data:data68};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
for(const key13 in data68){
if(!(((((key13 === "id") || (key13 === "title")) || (key13 === "clause")) || (key13 === "after")) || (key13 === "years"))){
const err202 = {instancePath:instancePath+"/terms/" + i6,schemaPath:"#/properties/terms/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},schema:false,parentSchema:schema31.properties.terms.items,data:data68};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data68.id !== undefined){
let data69 = data68.id;
if(typeof data69 === "string"){
if(func2(data69) < 1){
const err203 = {instancePath:instancePath+"/terms/" + i6+"/id",schemaPath:"#/properties/terms/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.terms.items.properties.id,data:data69};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
if(!pattern6.test(data69)){
const err204 = {instancePath:instancePath+"/terms/" + i6+"/id",schemaPath:"#/properties/terms/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.terms.items.properties.id,data:data69};
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
const err205 = {instancePath:instancePath+"/terms/" + i6+"/id",schemaPath:"#/properties/terms/items/properties/id/type",keyword:"type",params:{type: "string"},schema:schema31.properties.terms.items.properties.id.type,parentSchema:schema31.properties.terms.items.properties.id,data:data69};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data68.title !== undefined){
let data70 = data68.title;
if(typeof data70 === "string"){
if(func2(data70) < 1){
const err206 = {instancePath:instancePath+"/terms/" + i6+"/title",schemaPath:"#/properties/terms/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.terms.items.properties.title,data:data70};
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
const err207 = {instancePath:instancePath+"/terms/" + i6+"/title",schemaPath:"#/properties/terms/items/properties/title/type",keyword:"type",params:{type: "string"},schema:schema31.properties.terms.items.properties.title.type,parentSchema:schema31.properties.terms.items.properties.title,data:data70};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data68.clause !== undefined){
let data71 = data68.clause;
if(typeof data71 === "string"){
if(func2(data71) < 1){
const err208 = {instancePath:instancePath+"/terms/" + i6+"/clause",schemaPath:"#/properties/terms/items/properties/clause/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.terms.items.properties.clause,data:data71};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
if(!pattern6.test(data71)){
const err209 = {instancePath:instancePath+"/terms/" + i6+"/clause",schemaPath:"#/properties/terms/items/properties/clause/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.terms.items.properties.clause,data:data71};
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
const err210 = {instancePath:instancePath+"/terms/" + i6+"/clause",schemaPath:"#/properties/terms/items/properties/clause/type",keyword:"type",params:{type: "string"},schema:schema31.properties.terms.items.properties.clause.type,parentSchema:schema31.properties.terms.items.properties.clause,data:data71};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data68.after !== undefined){
let data72 = data68.after;
const _errs160 = errors;
let valid28 = false;
let passing0 = null;
const _errs161 = errors;
if(!(((data72 === "signed_on") || (data72 === "term.start")) || (data72 === "term.end"))){
const err211 = {instancePath:instancePath+"/terms/" + i6+"/after",schemaPath:"#/properties/terms/items/properties/after/oneOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties.terms.items.properties.after.oneOf[0].enum},schema:schema31.properties.terms.items.properties.after.oneOf[0].enum,parentSchema:schema31.properties.terms.items.properties.after.oneOf[0],data:data72};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
var _valid0 = _errs161 === errors;
if(_valid0){
valid28 = true;
passing0 = 0;
}
const _errs162 = errors;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
if(data72.param === undefined){
const err212 = {instancePath:instancePath+"/terms/" + i6+"/after",schemaPath:"#/properties/terms/items/properties/after/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.terms.items.properties.after.oneOf[1].required,parentSchema:schema31.properties.terms.items.properties.after.oneOf[1],data:data72};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
for(const key14 in data72){
if(!(((key14 === "param") || (key14 === "by")) || (key14 === "part"))){
const err213 = {instancePath:instancePath+"/terms/" + i6+"/after",schemaPath:"#/properties/terms/items/properties/after/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},schema:false,parentSchema:schema31.properties.terms.items.properties.after.oneOf[1],data:data72};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
if(data72.param !== undefined){
let data73 = data72.param;
if(typeof data73 === "string"){
if(func2(data73) < 1){
const err214 = {instancePath:instancePath+"/terms/" + i6+"/after/param",schemaPath:"#/properties/terms/items/properties/after/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.terms.items.properties.after.oneOf[1].properties.param,data:data73};
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
const err215 = {instancePath:instancePath+"/terms/" + i6+"/after/param",schemaPath:"#/properties/terms/items/properties/after/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.terms.items.properties.after.oneOf[1].properties.param.type,parentSchema:schema31.properties.terms.items.properties.after.oneOf[1].properties.param,data:data73};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data72.by !== undefined){
let data74 = data72.by;
const _errs168 = errors;
let valid30 = false;
let passing1 = null;
const _errs169 = errors;
if(typeof data74 === "string"){
if(func2(data74) < 1){
const err216 = {instancePath:instancePath+"/terms/" + i6+"/after/by",schemaPath:"#/properties/terms/items/properties/after/oneOf/1/properties/by/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.terms.items.properties.after.oneOf[1].properties.by.oneOf[0],data:data74};
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
const err217 = {instancePath:instancePath+"/terms/" + i6+"/after/by",schemaPath:"#/properties/terms/items/properties/after/oneOf/1/properties/by/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.terms.items.properties.after.oneOf[1].properties.by.oneOf[0].type,parentSchema:schema31.properties.terms.items.properties.after.oneOf[1].properties.by.oneOf[0],data:data74};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
var _valid1 = _errs169 === errors;
if(_valid1){
valid30 = true;
passing1 = 0;
}
const _errs171 = errors;
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
if(data74.param === undefined){
const err218 = {instancePath:instancePath+"/terms/" + i6+"/after/by",schemaPath:"#/properties/terms/items/properties/after/oneOf/1/properties/by/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.terms.items.properties.after.oneOf[1].properties.by.oneOf[1].required,parentSchema:schema31.properties.terms.items.properties.after.oneOf[1].properties.by.oneOf[1],data:data74};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
for(const key15 in data74){
if(!(key15 === "param")){
const err219 = {instancePath:instancePath+"/terms/" + i6+"/after/by",schemaPath:"#/properties/terms/items/properties/after/oneOf/1/properties/by/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},schema:false,parentSchema:schema31.properties.terms.items.properties.after.oneOf[1].properties.by.oneOf[1],data:data74};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
if(data74.param !== undefined){
let data75 = data74.param;
if(typeof data75 === "string"){
if(func2(data75) < 1){
const err220 = {instancePath:instancePath+"/terms/" + i6+"/after/by/param",schemaPath:"#/properties/terms/items/properties/after/oneOf/1/properties/by/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.terms.items.properties.after.oneOf[1].properties.by.oneOf[1].properties.param,data:data75};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
else {
const err221 = {instancePath:instancePath+"/terms/" + i6+"/after/by/param",schemaPath:"#/properties/terms/items/properties/after/oneOf/1/properties/by/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.terms.items.properties.after.oneOf[1].properties.by.oneOf[1].properties.param.type,parentSchema:schema31.properties.terms.items.properties.after.oneOf[1].properties.by.oneOf[1].properties.param,data:data75};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
}
else {
const err222 = {instancePath:instancePath+"/terms/" + i6+"/after/by",schemaPath:"#/properties/terms/items/properties/after/oneOf/1/properties/by/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.terms.items.properties.after.oneOf[1].properties.by.oneOf[1].type,parentSchema:schema31.properties.terms.items.properties.after.oneOf[1].properties.by.oneOf[1],data:data74};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
var _valid1 = _errs171 === errors;
if(_valid1 && valid30){
valid30 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid30 = true;
passing1 = 1;
}
}
if(!valid30){
const err223 = {instancePath:instancePath+"/terms/" + i6+"/after/by",schemaPath:"#/properties/terms/items/properties/after/oneOf/1/properties/by/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},schema:schema31.properties.terms.items.properties.after.oneOf[1].properties.by.oneOf,parentSchema:schema31.properties.terms.items.properties.after.oneOf[1].properties.by,data:data74};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
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
if(data72.part !== undefined){
let data76 = data72.part;
if(typeof data76 === "string"){
if(func2(data76) < 1){
const err224 = {instancePath:instancePath+"/terms/" + i6+"/after/part",schemaPath:"#/properties/terms/items/properties/after/oneOf/1/properties/part/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.terms.items.properties.after.oneOf[1].properties.part,data:data76};
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
const err225 = {instancePath:instancePath+"/terms/" + i6+"/after/part",schemaPath:"#/properties/terms/items/properties/after/oneOf/1/properties/part/type",keyword:"type",params:{type: "string"},schema:schema31.properties.terms.items.properties.after.oneOf[1].properties.part.type,parentSchema:schema31.properties.terms.items.properties.after.oneOf[1].properties.part,data:data76};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
}
else {
const err226 = {instancePath:instancePath+"/terms/" + i6+"/after",schemaPath:"#/properties/terms/items/properties/after/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.terms.items.properties.after.oneOf[1].type,parentSchema:schema31.properties.terms.items.properties.after.oneOf[1],data:data72};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
var _valid0 = _errs162 === errors;
if(_valid0 && valid28){
valid28 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid28 = true;
passing0 = 1;
}
}
if(!valid28){
const err227 = {instancePath:instancePath+"/terms/" + i6+"/after",schemaPath:"#/properties/terms/items/properties/after/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},schema:schema31.properties.terms.items.properties.after.oneOf,parentSchema:schema31.properties.terms.items.properties.after,data:data72};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
else {
errors = _errs160;
if(vErrors !== null){
if(_errs160){
vErrors.length = _errs160;
}
else {
vErrors = null;
}
}
}
}
if(data68.years !== undefined){
let data77 = data68.years;
if(!(((typeof data77 == "number") && (!(data77 % 1) && !isNaN(data77))) && (isFinite(data77)))){
const err228 = {instancePath:instancePath+"/terms/" + i6+"/years",schemaPath:"#/properties/terms/items/properties/years/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.terms.items.properties.years.type,parentSchema:schema31.properties.terms.items.properties.years,data:data77};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
if((typeof data77 == "number") && (isFinite(data77))){
if(data77 < 1 || isNaN(data77)){
const err229 = {instancePath:instancePath+"/terms/" + i6+"/years",schemaPath:"#/properties/terms/items/properties/years/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema31.properties.terms.items.properties.years,data:data77};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
}
}
else {
const err230 = {instancePath:instancePath+"/terms/" + i6,schemaPath:"#/properties/terms/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.terms.items.type,parentSchema:schema31.properties.terms.items,data:data68};
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
const err231 = {instancePath:instancePath+"/terms",schemaPath:"#/properties/terms/type",keyword:"type",params:{type: "array"},schema:schema31.properties.terms.type,parentSchema:schema31.properties.terms,data:data67};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data.aliases !== undefined){
let data78 = data.aliases;
const _errs181 = errors;
let valid32 = false;
let passing2 = null;
const _errs182 = errors;
const _errs184 = errors;
const _errs185 = errors;
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
let missing0;
if((data78.param === undefined) && (missing0 = "param")){
const err232 = {};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
var valid33 = _errs185 === errors;
if(valid33){
const err233 = {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/oneOf/0/not",keyword:"not",params:{},schema:schema31.properties.aliases.oneOf[0].not,parentSchema:schema31.properties.aliases.oneOf[0],data:data78};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
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
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
for(const key16 in data78){
let data79 = data78[key16];
if(typeof data79 === "string"){
if(func2(data79) < 1){
const err234 = {instancePath:instancePath+"/aliases/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/aliases/oneOf/0/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.aliases.oneOf[0].additionalProperties,data:data79};
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
const err235 = {instancePath:instancePath+"/aliases/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/aliases/oneOf/0/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema31.properties.aliases.oneOf[0].additionalProperties.type,parentSchema:schema31.properties.aliases.oneOf[0].additionalProperties,data:data79};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
}
else {
const err236 = {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/oneOf/0/type",keyword:"type",params:{type: "object"},schema:schema31.properties.aliases.oneOf[0].type,parentSchema:schema31.properties.aliases.oneOf[0],data:data78};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
var _valid2 = _errs182 === errors;
if(_valid2){
valid32 = true;
passing2 = 0;
var props2 = true;
}
const _errs189 = errors;
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
if(data78.param === undefined){
const err237 = {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.aliases.oneOf[1].required,parentSchema:schema31.properties.aliases.oneOf[1],data:data78};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
for(const key17 in data78){
if(!(((key17 === "param") || (key17 === "by")) || (key17 === "part"))){
const err238 = {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},schema:false,parentSchema:schema31.properties.aliases.oneOf[1],data:data78};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data78.param !== undefined){
let data80 = data78.param;
if(typeof data80 === "string"){
if(func2(data80) < 1){
const err239 = {instancePath:instancePath+"/aliases/param",schemaPath:"#/properties/aliases/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.aliases.oneOf[1].properties.param,data:data80};
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
const err240 = {instancePath:instancePath+"/aliases/param",schemaPath:"#/properties/aliases/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.aliases.oneOf[1].properties.param.type,parentSchema:schema31.properties.aliases.oneOf[1].properties.param,data:data80};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data78.by !== undefined){
let data81 = data78.by;
const _errs195 = errors;
let valid36 = false;
let passing3 = null;
const _errs196 = errors;
if(typeof data81 === "string"){
if(func2(data81) < 1){
const err241 = {instancePath:instancePath+"/aliases/by",schemaPath:"#/properties/aliases/oneOf/1/properties/by/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.aliases.oneOf[1].properties.by.oneOf[0],data:data81};
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
const err242 = {instancePath:instancePath+"/aliases/by",schemaPath:"#/properties/aliases/oneOf/1/properties/by/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.aliases.oneOf[1].properties.by.oneOf[0].type,parentSchema:schema31.properties.aliases.oneOf[1].properties.by.oneOf[0],data:data81};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
var _valid3 = _errs196 === errors;
if(_valid3){
valid36 = true;
passing3 = 0;
}
const _errs198 = errors;
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
if(data81.param === undefined){
const err243 = {instancePath:instancePath+"/aliases/by",schemaPath:"#/properties/aliases/oneOf/1/properties/by/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.aliases.oneOf[1].properties.by.oneOf[1].required,parentSchema:schema31.properties.aliases.oneOf[1].properties.by.oneOf[1],data:data81};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
for(const key18 in data81){
if(!(key18 === "param")){
const err244 = {instancePath:instancePath+"/aliases/by",schemaPath:"#/properties/aliases/oneOf/1/properties/by/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},schema:false,parentSchema:schema31.properties.aliases.oneOf[1].properties.by.oneOf[1],data:data81};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
if(data81.param !== undefined){
let data82 = data81.param;
if(typeof data82 === "string"){
if(func2(data82) < 1){
const err245 = {instancePath:instancePath+"/aliases/by/param",schemaPath:"#/properties/aliases/oneOf/1/properties/by/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.aliases.oneOf[1].properties.by.oneOf[1].properties.param,data:data82};
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
const err246 = {instancePath:instancePath+"/aliases/by/param",schemaPath:"#/properties/aliases/oneOf/1/properties/by/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.aliases.oneOf[1].properties.by.oneOf[1].properties.param.type,parentSchema:schema31.properties.aliases.oneOf[1].properties.by.oneOf[1].properties.param,data:data82};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
}
else {
const err247 = {instancePath:instancePath+"/aliases/by",schemaPath:"#/properties/aliases/oneOf/1/properties/by/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.aliases.oneOf[1].properties.by.oneOf[1].type,parentSchema:schema31.properties.aliases.oneOf[1].properties.by.oneOf[1],data:data81};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
var _valid3 = _errs198 === errors;
if(_valid3 && valid36){
valid36 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid36 = true;
passing3 = 1;
}
}
if(!valid36){
const err248 = {instancePath:instancePath+"/aliases/by",schemaPath:"#/properties/aliases/oneOf/1/properties/by/oneOf",keyword:"oneOf",params:{passingSchemas: passing3},schema:schema31.properties.aliases.oneOf[1].properties.by.oneOf,parentSchema:schema31.properties.aliases.oneOf[1].properties.by,data:data81};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
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
if(data78.part !== undefined){
let data83 = data78.part;
if(typeof data83 === "string"){
if(func2(data83) < 1){
const err249 = {instancePath:instancePath+"/aliases/part",schemaPath:"#/properties/aliases/oneOf/1/properties/part/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.aliases.oneOf[1].properties.part,data:data83};
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
const err250 = {instancePath:instancePath+"/aliases/part",schemaPath:"#/properties/aliases/oneOf/1/properties/part/type",keyword:"type",params:{type: "string"},schema:schema31.properties.aliases.oneOf[1].properties.part.type,parentSchema:schema31.properties.aliases.oneOf[1].properties.part,data:data83};
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
const err251 = {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.aliases.oneOf[1].type,parentSchema:schema31.properties.aliases.oneOf[1],data:data78};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
var _valid2 = _errs189 === errors;
if(_valid2 && valid32){
valid32 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid32 = true;
passing2 = 1;
if(props2 !== true){
props2 = true;
}
}
}
if(!valid32){
const err252 = {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},schema:schema31.properties.aliases.oneOf,parentSchema:schema31.properties.aliases,data:data78};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
else {
errors = _errs181;
if(vErrors !== null){
if(_errs181){
vErrors.length = _errs181;
}
else {
vErrors = null;
}
}
}
}
if(data.roles !== undefined){
let data84 = data.roles;
if(Array.isArray(data84)){
const len7 = data84.length;
for(let i7=0; i7<len7; i7++){
let data85 = data84[i7];
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
if(data85.id === undefined){
const err253 = {instancePath:instancePath+"/roles/" + i7,schemaPath:"#/properties/roles/items/required",keyword:"required",params:{missingProperty: "id"},schema:schema31.properties.roles.items.required,parentSchema:schema31.properties.roles.items,data:data85};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
if(data85.title === undefined){
const err254 = {instancePath:instancePath+"/roles/" + i7,schemaPath:"#/properties/roles/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema31.properties.roles.items.required,parentSchema:schema31.properties.roles.items,data:data85};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
for(const key19 in data85){
if(!((key19 === "id") || (key19 === "title"))){
const err255 = {instancePath:instancePath+"/roles/" + i7,schemaPath:"#/properties/roles/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},schema:false,parentSchema:schema31.properties.roles.items,data:data85};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
if(data85.id !== undefined){
let data86 = data85.id;
if(typeof data86 === "string"){
if(func2(data86) < 1){
const err256 = {instancePath:instancePath+"/roles/" + i7+"/id",schemaPath:"#/properties/roles/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.roles.items.properties.id,data:data86};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
if(!pattern6.test(data86)){
const err257 = {instancePath:instancePath+"/roles/" + i7+"/id",schemaPath:"#/properties/roles/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.roles.items.properties.id,data:data86};
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
const err258 = {instancePath:instancePath+"/roles/" + i7+"/id",schemaPath:"#/properties/roles/items/properties/id/type",keyword:"type",params:{type: "string"},schema:schema31.properties.roles.items.properties.id.type,parentSchema:schema31.properties.roles.items.properties.id,data:data86};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
if(data85.title !== undefined){
let data87 = data85.title;
if(typeof data87 === "string"){
if(func2(data87) < 1){
const err259 = {instancePath:instancePath+"/roles/" + i7+"/title",schemaPath:"#/properties/roles/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.roles.items.properties.title,data:data87};
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
const err260 = {instancePath:instancePath+"/roles/" + i7+"/title",schemaPath:"#/properties/roles/items/properties/title/type",keyword:"type",params:{type: "string"},schema:schema31.properties.roles.items.properties.title.type,parentSchema:schema31.properties.roles.items.properties.title,data:data87};
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
const err261 = {instancePath:instancePath+"/roles/" + i7,schemaPath:"#/properties/roles/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.roles.items.type,parentSchema:schema31.properties.roles.items,data:data85};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
}
else {
const err262 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "array"},schema:schema31.properties.roles.type,parentSchema:schema31.properties.roles,data:data84};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
if(data.identities !== undefined){
let data88 = data.identities;
if(Array.isArray(data88)){
const len8 = data88.length;
for(let i8=0; i8<len8; i8++){
let data89 = data88[i8];
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
if(data89.email === undefined){
const err263 = {instancePath:instancePath+"/identities/" + i8,schemaPath:"#/properties/identities/items/required",keyword:"required",params:{missingProperty: "email"},schema:schema31.properties.identities.items.required,parentSchema:schema31.properties.identities.items,data:data89};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
if(data89.name === undefined){
const err264 = {instancePath:instancePath+"/identities/" + i8,schemaPath:"#/properties/identities/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema31.properties.identities.items.required,parentSchema:schema31.properties.identities.items,data:data89};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
if(data89.role === undefined){
const err265 = {instancePath:instancePath+"/identities/" + i8,schemaPath:"#/properties/identities/items/required",keyword:"required",params:{missingProperty: "role"},schema:schema31.properties.identities.items.required,parentSchema:schema31.properties.identities.items,data:data89};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
for(const key20 in data89){
if(!((((key20 === "email") || (key20 === "name")) || (key20 === "role")) || (key20 === "person"))){
const err266 = {instancePath:instancePath+"/identities/" + i8,schemaPath:"#/properties/identities/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},schema:false,parentSchema:schema31.properties.identities.items,data:data89};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
if(data89.email !== undefined){
let data90 = data89.email;
if(typeof data90 === "string"){
if(func2(data90) < 1){
const err267 = {instancePath:instancePath+"/identities/" + i8+"/email",schemaPath:"#/properties/identities/items/properties/email/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.identities.items.properties.email,data:data90};
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
const err268 = {instancePath:instancePath+"/identities/" + i8+"/email",schemaPath:"#/properties/identities/items/properties/email/type",keyword:"type",params:{type: "string"},schema:schema31.properties.identities.items.properties.email.type,parentSchema:schema31.properties.identities.items.properties.email,data:data90};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
if(data89.name !== undefined){
let data91 = data89.name;
if(typeof data91 === "string"){
if(func2(data91) < 1){
const err269 = {instancePath:instancePath+"/identities/" + i8+"/name",schemaPath:"#/properties/identities/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.identities.items.properties.name,data:data91};
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
const err270 = {instancePath:instancePath+"/identities/" + i8+"/name",schemaPath:"#/properties/identities/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema31.properties.identities.items.properties.name.type,parentSchema:schema31.properties.identities.items.properties.name,data:data91};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
if(data89.role !== undefined){
let data92 = data89.role;
if(typeof data92 === "string"){
if(func2(data92) < 1){
const err271 = {instancePath:instancePath+"/identities/" + i8+"/role",schemaPath:"#/properties/identities/items/properties/role/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.identities.items.properties.role,data:data92};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
if(!pattern6.test(data92)){
const err272 = {instancePath:instancePath+"/identities/" + i8+"/role",schemaPath:"#/properties/identities/items/properties/role/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.identities.items.properties.role,data:data92};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
else {
const err273 = {instancePath:instancePath+"/identities/" + i8+"/role",schemaPath:"#/properties/identities/items/properties/role/type",keyword:"type",params:{type: "string"},schema:schema31.properties.identities.items.properties.role.type,parentSchema:schema31.properties.identities.items.properties.role,data:data92};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
if(data89.person !== undefined){
let data93 = data89.person;
if(typeof data93 === "string"){
if(func2(data93) < 1){
const err274 = {instancePath:instancePath+"/identities/" + i8+"/person",schemaPath:"#/properties/identities/items/properties/person/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.identities.items.properties.person,data:data93};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
else {
const err275 = {instancePath:instancePath+"/identities/" + i8+"/person",schemaPath:"#/properties/identities/items/properties/person/type",keyword:"type",params:{type: "string"},schema:schema31.properties.identities.items.properties.person.type,parentSchema:schema31.properties.identities.items.properties.person,data:data93};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
}
else {
const err276 = {instancePath:instancePath+"/identities/" + i8,schemaPath:"#/properties/identities/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.identities.items.type,parentSchema:schema31.properties.identities.items,data:data89};
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
const err277 = {instancePath:instancePath+"/identities",schemaPath:"#/properties/identities/type",keyword:"type",params:{type: "array"},schema:schema31.properties.identities.type,parentSchema:schema31.properties.identities,data:data88};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
if(data.clauses !== undefined){
let data94 = data.clauses;
if(Array.isArray(data94)){
const len9 = data94.length;
for(let i9=0; i9<len9; i9++){
let data95 = data94[i9];
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
if(data95.no === undefined){
const err278 = {instancePath:instancePath+"/clauses/" + i9,schemaPath:"#/properties/clauses/items/required",keyword:"required",params:{missingProperty: "no"},schema:schema31.properties.clauses.items.required,parentSchema:schema31.properties.clauses.items,data:data95};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
if(data95.slug === undefined){
const err279 = {instancePath:instancePath+"/clauses/" + i9,schemaPath:"#/properties/clauses/items/required",keyword:"required",params:{missingProperty: "slug"},schema:schema31.properties.clauses.items.required,parentSchema:schema31.properties.clauses.items,data:data95};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
if(data95.title === undefined){
const err280 = {instancePath:instancePath+"/clauses/" + i9,schemaPath:"#/properties/clauses/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema31.properties.clauses.items.required,parentSchema:schema31.properties.clauses.items,data:data95};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
for(const key21 in data95){
if(!((((((((key21 === "no") || (key21 === "slug")) || (key21 === "title")) || (key21 === "summary")) || (key21 === "quote")) || (key21 === "note")) || (key21 === "children")) || (key21 === "register"))){
const err281 = {instancePath:instancePath+"/clauses/" + i9,schemaPath:"#/properties/clauses/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},schema:false,parentSchema:schema31.properties.clauses.items,data:data95};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
if(data95.no !== undefined){
let data96 = data95.no;
if(typeof data96 === "string"){
if(func2(data96) < 1){
const err282 = {instancePath:instancePath+"/clauses/" + i9+"/no",schemaPath:"#/properties/clauses/items/properties/no/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.clauses.items.properties.no,data:data96};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
else {
const err283 = {instancePath:instancePath+"/clauses/" + i9+"/no",schemaPath:"#/properties/clauses/items/properties/no/type",keyword:"type",params:{type: "string"},schema:schema31.properties.clauses.items.properties.no.type,parentSchema:schema31.properties.clauses.items.properties.no,data:data96};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
if(data95.slug !== undefined){
let data97 = data95.slug;
if(typeof data97 === "string"){
if(func2(data97) < 1){
const err284 = {instancePath:instancePath+"/clauses/" + i9+"/slug",schemaPath:"#/properties/clauses/items/properties/slug/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.clauses.items.properties.slug,data:data97};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
if(!pattern6.test(data97)){
const err285 = {instancePath:instancePath+"/clauses/" + i9+"/slug",schemaPath:"#/properties/clauses/items/properties/slug/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.clauses.items.properties.slug,data:data97};
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
const err286 = {instancePath:instancePath+"/clauses/" + i9+"/slug",schemaPath:"#/properties/clauses/items/properties/slug/type",keyword:"type",params:{type: "string"},schema:schema31.properties.clauses.items.properties.slug.type,parentSchema:schema31.properties.clauses.items.properties.slug,data:data97};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
if(data95.title !== undefined){
let data98 = data95.title;
if(typeof data98 === "string"){
if(func2(data98) < 1){
const err287 = {instancePath:instancePath+"/clauses/" + i9+"/title",schemaPath:"#/properties/clauses/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.clauses.items.properties.title,data:data98};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
else {
const err288 = {instancePath:instancePath+"/clauses/" + i9+"/title",schemaPath:"#/properties/clauses/items/properties/title/type",keyword:"type",params:{type: "string"},schema:schema31.properties.clauses.items.properties.title.type,parentSchema:schema31.properties.clauses.items.properties.title,data:data98};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
if(data95.summary !== undefined){
let data99 = data95.summary;
if(typeof data99 === "string"){
if(func2(data99) < 1){
const err289 = {instancePath:instancePath+"/clauses/" + i9+"/summary",schemaPath:"#/properties/clauses/items/properties/summary/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.clauses.items.properties.summary,data:data99};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
else {
const err290 = {instancePath:instancePath+"/clauses/" + i9+"/summary",schemaPath:"#/properties/clauses/items/properties/summary/type",keyword:"type",params:{type: "string"},schema:schema31.properties.clauses.items.properties.summary.type,parentSchema:schema31.properties.clauses.items.properties.summary,data:data99};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
if(data95.quote !== undefined){
let data100 = data95.quote;
if(typeof data100 === "string"){
if(func2(data100) > 60){
const err291 = {instancePath:instancePath+"/clauses/" + i9+"/quote",schemaPath:"#/properties/clauses/items/properties/quote/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema31.properties.clauses.items.properties.quote,data:data100};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
if(func2(data100) < 1){
const err292 = {instancePath:instancePath+"/clauses/" + i9+"/quote",schemaPath:"#/properties/clauses/items/properties/quote/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.clauses.items.properties.quote,data:data100};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
else {
const err293 = {instancePath:instancePath+"/clauses/" + i9+"/quote",schemaPath:"#/properties/clauses/items/properties/quote/type",keyword:"type",params:{type: "string"},schema:schema31.properties.clauses.items.properties.quote.type,parentSchema:schema31.properties.clauses.items.properties.quote,data:data100};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
if(data95.note !== undefined){
let data101 = data95.note;
if(typeof data101 === "string"){
if(func2(data101) < 1){
const err294 = {instancePath:instancePath+"/clauses/" + i9+"/note",schemaPath:"#/properties/clauses/items/properties/note/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.clauses.items.properties.note,data:data101};
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
const err295 = {instancePath:instancePath+"/clauses/" + i9+"/note",schemaPath:"#/properties/clauses/items/properties/note/type",keyword:"type",params:{type: "string"},schema:schema31.properties.clauses.items.properties.note.type,parentSchema:schema31.properties.clauses.items.properties.note,data:data101};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
if(data95.children !== undefined){
let data102 = data95.children;
if(Array.isArray(data102)){
const len10 = data102.length;
for(let i10=0; i10<len10; i10++){
if(!(validate21(data102[i10], {instancePath:instancePath+"/clauses/" + i9+"/children/" + i10,parentData:data102,parentDataProperty:i10,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err296 = {instancePath:instancePath+"/clauses/" + i9+"/children",schemaPath:"#/properties/clauses/items/properties/children/type",keyword:"type",params:{type: "array"},schema:schema31.properties.clauses.items.properties.children.type,parentSchema:schema31.properties.clauses.items.properties.children,data:data102};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
if(data95.register !== undefined){
let data104 = data95.register;
if(Array.isArray(data104)){
const len11 = data104.length;
for(let i11=0; i11<len11; i11++){
let data105 = data104[i11];
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
if(data105.row === undefined){
const err297 = {instancePath:instancePath+"/clauses/" + i9+"/register/" + i11,schemaPath:"#/properties/clauses/items/properties/register/items/required",keyword:"required",params:{missingProperty: "row"},schema:schema31.properties.clauses.items.properties.register.items.required,parentSchema:schema31.properties.clauses.items.properties.register.items,data:data105};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
if(data105.nature === undefined){
const err298 = {instancePath:instancePath+"/clauses/" + i9+"/register/" + i11,schemaPath:"#/properties/clauses/items/properties/register/items/required",keyword:"required",params:{missingProperty: "nature"},schema:schema31.properties.clauses.items.properties.register.items.required,parentSchema:schema31.properties.clauses.items.properties.register.items,data:data105};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
if(data105.checks === undefined){
const err299 = {instancePath:instancePath+"/clauses/" + i9+"/register/" + i11,schemaPath:"#/properties/clauses/items/properties/register/items/required",keyword:"required",params:{missingProperty: "checks"},schema:schema31.properties.clauses.items.properties.register.items.required,parentSchema:schema31.properties.clauses.items.properties.register.items,data:data105};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
for(const key22 in data105){
if(!((((key22 === "row") || (key22 === "nature")) || (key22 === "checks")) || (key22 === "human"))){
const err300 = {instancePath:instancePath+"/clauses/" + i9+"/register/" + i11,schemaPath:"#/properties/clauses/items/properties/register/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},schema:false,parentSchema:schema31.properties.clauses.items.properties.register.items,data:data105};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
if(data105.row !== undefined){
let data106 = data105.row;
if(typeof data106 === "string"){
if(func2(data106) < 1){
const err301 = {instancePath:instancePath+"/clauses/" + i9+"/register/" + i11+"/row",schemaPath:"#/properties/clauses/items/properties/register/items/properties/row/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.clauses.items.properties.register.items.properties.row,data:data106};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
else {
const err302 = {instancePath:instancePath+"/clauses/" + i9+"/register/" + i11+"/row",schemaPath:"#/properties/clauses/items/properties/register/items/properties/row/type",keyword:"type",params:{type: "string"},schema:schema31.properties.clauses.items.properties.register.items.properties.row.type,parentSchema:schema31.properties.clauses.items.properties.register.items.properties.row,data:data106};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
if(data105.nature !== undefined){
let data107 = data105.nature;
if(!(((((data107 === "obligation") || (data107 === "criterion")) || (data107 === "scope")) || (data107 === "definition")) || (data107 === "consequence"))){
const err303 = {instancePath:instancePath+"/clauses/" + i9+"/register/" + i11+"/nature",schemaPath:"#/properties/clauses/items/properties/register/items/properties/nature/enum",keyword:"enum",params:{allowedValues: schema31.properties.clauses.items.properties.register.items.properties.nature.enum},schema:schema31.properties.clauses.items.properties.register.items.properties.nature.enum,parentSchema:schema31.properties.clauses.items.properties.register.items.properties.nature,data:data107};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
if(data105.checks !== undefined){
let data108 = data105.checks;
if(Array.isArray(data108)){
const len12 = data108.length;
for(let i12=0; i12<len12; i12++){
let data109 = data108[i12];
if(!((((((((((data109 === "P") || (data109 === "E")) || (data109 === "C")) || (data109 === "T")) || (data109 === "D")) || (data109 === "X")) || (data109 === "H")) || (data109 === "S")) || (data109 === "Q")) || (data109 === "N"))){
const err304 = {instancePath:instancePath+"/clauses/" + i9+"/register/" + i11+"/checks/" + i12,schemaPath:"#/properties/clauses/items/properties/register/items/properties/checks/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.clauses.items.properties.register.items.properties.checks.items.enum},schema:schema31.properties.clauses.items.properties.register.items.properties.checks.items.enum,parentSchema:schema31.properties.clauses.items.properties.register.items.properties.checks.items,data:data109};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
}
else {
const err305 = {instancePath:instancePath+"/clauses/" + i9+"/register/" + i11+"/checks",schemaPath:"#/properties/clauses/items/properties/register/items/properties/checks/type",keyword:"type",params:{type: "array"},schema:schema31.properties.clauses.items.properties.register.items.properties.checks.type,parentSchema:schema31.properties.clauses.items.properties.register.items.properties.checks,data:data108};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
if(data105.human !== undefined){
let data110 = data105.human;
if(typeof data110 !== "boolean"){
const err306 = {instancePath:instancePath+"/clauses/" + i9+"/register/" + i11+"/human",schemaPath:"#/properties/clauses/items/properties/register/items/properties/human/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.clauses.items.properties.register.items.properties.human.type,parentSchema:schema31.properties.clauses.items.properties.register.items.properties.human,data:data110};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
}
else {
const err307 = {instancePath:instancePath+"/clauses/" + i9+"/register/" + i11,schemaPath:"#/properties/clauses/items/properties/register/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.clauses.items.properties.register.items.type,parentSchema:schema31.properties.clauses.items.properties.register.items,data:data105};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
}
else {
const err308 = {instancePath:instancePath+"/clauses/" + i9+"/register",schemaPath:"#/properties/clauses/items/properties/register/type",keyword:"type",params:{type: "array"},schema:schema31.properties.clauses.items.properties.register.type,parentSchema:schema31.properties.clauses.items.properties.register,data:data104};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
}
else {
const err309 = {instancePath:instancePath+"/clauses/" + i9,schemaPath:"#/properties/clauses/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.clauses.items.type,parentSchema:schema31.properties.clauses.items,data:data95};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
}
else {
const err310 = {instancePath:instancePath+"/clauses",schemaPath:"#/properties/clauses/type",keyword:"type",params:{type: "array"},schema:schema31.properties.clauses.type,parentSchema:schema31.properties.clauses,data:data94};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
}
else {
const err311 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


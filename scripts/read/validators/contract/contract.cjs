// Generated from schemas by `npm run generate`. Do not edit.
"use strict";
module.exports = validate20;
module.exports.default = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://yanshou.invalid/schemas/contract/contract.schema.json","title":"合同","description":"合同事实","type":"object","properties":{"id":{"title":"合同编号","description":"与目录名相同，例如 HT-2025-018","type":"string","minLength":1,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$","x-form":"英文字母、数字、点、下划线与连字符"},"title":{"title":"项目名称","description":"合同上的项目全名","type":"string","minLength":1},"short_title":{"title":"简称","description":"页面与封面用的短名","type":"string","minLength":1},"zone":{"title":"时区","description":"合同履行地时区，IANA 名称，例如 Asia/Shanghai","type":"string","minLength":1},"sample":{"title":"示例声明","description":"材料为合成数据时填写：页面与档案会显著标明，并以代称打印双方","type":"object","properties":{"notice":{"title":"声明","description":"显示在每一页上的话，例如 合成数据，与双方实际履约无关","type":"string","minLength":1},"as_of":{"title":"默认截至日","description":"不指定 --as-of 时使用的日期","type":"string","minLength":1,"format":"date"},"client_alias":{"title":"甲方代称","description":"打印用，例如 甲方（示例）","type":"string","minLength":1},"provider_alias":{"title":"乙方代称","description":"打印用，例如 乙方（示例）","type":"string","minLength":1}},"required":["notice","as_of","client_alias","provider_alias"],"additionalProperties":false},"client":{"title":"甲方","description":"采购人","type":"object","properties":{"name":{"title":"甲方名称","description":"合同落款处的单位全称","type":"string","minLength":1},"address":{"title":"甲方地址","description":"合同落款处的地址","type":"string","minLength":1}},"required":["name"],"additionalProperties":false},"provider":{"title":"乙方","description":"供应商","type":"object","properties":{"name":{"title":"乙方名称","description":"合同落款处供应商的全称","type":"string","minLength":1},"address":{"title":"乙方地址","description":"供应商的通信地址","type":"string","minLength":1}},"required":["name"],"additionalProperties":false},"project":{"title":"采购项目","description":"采购环节的编号与方式","type":"object","properties":{"no":{"title":"项目编号","description":"采购公告上的项目编号","type":"string","minLength":1},"method":{"title":"采购方式","description":"例如 竞争性磋商","type":"string","minLength":1},"awarded_on":{"title":"成交日期","description":"评审确定供应商的日期","type":"string","minLength":1,"format":"date"},"agency":{"title":"采购机构","description":"组织采购的机构名称","type":"string","minLength":1}},"required":[],"additionalProperties":false},"signed_on":{"title":"签订日期","description":"双方签字盖章的日期，以较晚者为准","type":"string","minLength":1,"format":"date"},"term":{"title":"服务期","description":"起止两日都计入","type":"object","properties":{"from":{"title":"起","description":"第一天","type":"string","minLength":1,"format":"date"},"to":{"title":"止","description":"最后一天，当日 24:00 届满","type":"string","minLength":1,"format":"date"}},"required":["from","to"],"additionalProperties":false},"amount":{"title":"合同金额","description":"总价；没有固定总价的合同可以不写","type":"object","properties":{"total":{"title":"小写金额","description":"单位元","type":"string","minLength":1,"pattern":"^(0|[1-9][0-9]*)\\.[0-9]{2}$","x-form":"带引号、两位小数，如 \"120000.00\""},"capital":{"title":"大写金额","description":"照合同写，程序核对大小写是否一致","type":"string","minLength":1}},"required":["total","capital"],"additionalProperties":false},"payments":{"title":"付款安排","description":"按合同顺序","type":"array","items":{"title":"一笔付款","description":"一次付款的条件与期限","type":"object","properties":{"id":{"title":"短名","description":"例如 prepayment、final-payment","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"title":{"title":"名称","description":"例如 预付款","type":"string","minLength":1},"clause":{"title":"条款","description":"写明本笔付款的条款短名","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"share":{"title":"比例","description":"例如 \"60%\"","type":"string","minLength":1},"amount":{"title":"金额","description":"按比例算出的金额，单位元","type":"string","minLength":1,"pattern":"^(0|[1-9][0-9]*)\\.[0-9]{2}$","x-form":"带引号、两位小数，如 \"120000.00\""},"after":{"title":"前提","description":"什么发生之后付，例如 合同签订后","type":"string","minLength":1},"workdays":{"title":"付款期限","description":"收到发票后多少个工作日内支付","type":"integer","minimum":1}},"required":["id","title","clause","amount","after"],"additionalProperties":false}},"service_items":{"title":"服务项","description":"分项服务清单","type":"array","items":{"title":"服务项","description":"清单的一行","type":"object","properties":{"id":{"title":"短名","description":"例如 item-1","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"no":{"title":"序号","description":"清单上的序号，加引号","type":"string","minLength":1},"title":{"title":"名称","description":"分项服务名称","type":"string","minLength":1},"clause":{"title":"条款","description":"对应条款短名","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"}},"required":["id","no","title","clause"],"additionalProperties":false}},"bodies":{"title":"合同提到的其他机构","description":"有权提要求或接收材料的机构","type":"array","items":{"title":"机构","description":"一家机构","type":"object","properties":{"id":{"title":"短名","description":"例如 big-data-bureau","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"name":{"title":"名称","description":"合同中的写法","type":"string","minLength":1},"clause":{"title":"条款","description":"在哪一条出现","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"}},"required":["id","name"],"additionalProperties":false}},"formulas":{"title":"金额约定","description":"以比例约定的违约金等，只在有书面决定时计算","type":"array","items":{"title":"约定","description":"一条金额约定","type":"object","properties":{"id":{"title":"短名","description":"例如 nda-damages","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"title":{"title":"名称","description":"例如 保密违约金","type":"string","minLength":1},"clause":{"title":"条款","description":"所在条款","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"rate_from":{"title":"比例下限","description":"例如 \"1%\"","type":"string","minLength":1},"rate_to":{"title":"比例上限","description":"例如 \"5%\"；只有一个比例时与下限相同","type":"string","minLength":1}},"required":["id","title","clause","rate_from","rate_to"],"additionalProperties":false}},"roles":{"title":"角色","description":"身份可属的角色；client 与 provider 必须有","type":"array","items":{"title":"角色","description":"一种角色","type":"object","properties":{"id":{"title":"短名","description":"client、provider、panel 等","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"title":{"title":"名称","description":"例如 甲方","type":"string","minLength":1}},"required":["id","title"],"additionalProperties":false}},"identities":{"title":"身份","description":"谁用哪个邮箱提交；甲方认定只有来自 client 身份的提交或合并才生效","type":"array","items":{"title":"身份","description":"一个提交身份","type":"object","properties":{"email":{"title":"邮箱","description":"git 提交使用的邮箱","type":"string","minLength":1},"name":{"title":"姓名","description":"提交使用的名字","type":"string","minLength":1},"role":{"title":"角色","description":"roles 里的短名","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"person":{"title":"人员编号","description":"对应的人员编号，例如 PER-01","type":"string","minLength":1}},"required":["email","name","role"],"additionalProperties":false}},"clauses":{"title":"条款树","description":"从第一章到最后一个附件","type":"array","items":{"title":"条款","description":"合同条款树的一个节点：编号照合同印的写，slug 是全合同唯一的英文短名，其他文件用 slug 引用它。","type":"object","properties":{"no":{"title":"编号","description":"合同上印的编号，加引号，例如 \"10.3\"、\"廉政-3.1\"","type":"string","minLength":1},"slug":{"title":"短名","description":"其他文件引用本条款时写的英文短名，一经使用不再改","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"title":{"title":"标题","description":"几个字的标题，例如 运行维护文档齐全","type":"string","minLength":1},"summary":{"title":"要点","description":"用自己的话写一句这一条要求什么，不抄原文","type":"string","minLength":1},"quote":{"title":"引文","description":"确有必要时引用的原文短句，不超过 60 字","type":"string","minLength":1,"maxLength":60},"note":{"title":"备注","description":"给本方看的说明：与其他条款的矛盾、引用法规的现状等","type":"string","minLength":1},"children":{"title":"下级条款","description":"按合同顺序列出下级条款","type":"array","items":{"$ref":"#/$defs/clause"}},"register":{"title":"义务登记","description":"本条款登记的每一行义务：程序可以做哪些核对、哪些要人判断；coverage 命令据此说明由什么核对","type":"array","items":{"title":"登记行","x-type":"RegisterRow","description":"一行义务","type":"object","properties":{"row":{"title":"行号","description":"登记表中的行号，例如 10.4-c","type":"string","minLength":1},"nature":{"title":"性质","description":"obligation 义务、criterion 考核标准、scope 范围、definition 定义、consequence 后果","enum":["obligation","criterion","scope","definition","consequence"]},"checks":{"title":"核对方式","description":"P 有没有、E 写法、C 周期、T 先后、D 期限、X 引用、H 附件校验、S 签章、Q 数量金额、N 有无未决认定","type":"array","items":{"enum":["P","E","C","T","D","X","H","S","Q","N"]}},"human":{"title":"须人判断","description":"为真时还需要人来判断","type":"boolean"}},"required":["row","nature","checks"],"additionalProperties":false}}},"required":["no","slug","title"],"additionalProperties":false,"x-value":"#/$defs/clause"}}},"required":["id","title","short_title","zone","client","provider","signed_on","term","roles","identities","clauses"],"additionalProperties":false,"$defs":{"param":{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity","type":"string","minLength":1}},"required":["param"],"additionalProperties":false},"clause":{"title":"条款","description":"合同条款树的一个节点：编号照合同印的写，slug 是全合同唯一的英文短名，其他文件用 slug 引用它。","type":"object","properties":{"no":{"title":"编号","description":"合同上印的编号，加引号，例如 \"10.3\"、\"廉政-3.1\"","type":"string","minLength":1},"slug":{"title":"短名","description":"其他文件引用本条款时写的英文短名，一经使用不再改","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"title":{"title":"标题","description":"几个字的标题，例如 运行维护文档齐全","type":"string","minLength":1},"summary":{"title":"要点","description":"用自己的话写一句这一条要求什么，不抄原文","type":"string","minLength":1},"quote":{"title":"引文","description":"确有必要时引用的原文短句，不超过 60 字","type":"string","minLength":1,"maxLength":60},"note":{"title":"备注","description":"给本方看的说明：与其他条款的矛盾、引用法规的现状等","type":"string","minLength":1},"children":{"title":"下级条款","description":"按合同顺序列出下级条款","type":"array","items":{"$ref":"#/$defs/clause"}},"register":{"title":"义务登记","description":"本条款登记的每一行义务：程序可以做哪些核对、哪些要人判断；coverage 命令据此说明由什么核对","type":"array","items":{"title":"登记行","x-type":"RegisterRow","description":"一行义务","type":"object","properties":{"row":{"title":"行号","description":"登记表中的行号，例如 10.4-c","type":"string","minLength":1},"nature":{"title":"性质","description":"obligation 义务、criterion 考核标准、scope 范围、definition 定义、consequence 后果","enum":["obligation","criterion","scope","definition","consequence"]},"checks":{"title":"核对方式","description":"P 有没有、E 写法、C 周期、T 先后、D 期限、X 引用、H 附件校验、S 签章、Q 数量金额、N 有无未决认定","type":"array","items":{"enum":["P","E","C","T","D","X","H","S","Q","N"]}},"human":{"title":"须人判断","description":"为真时还需要人来判断","type":"boolean"}},"required":["row","nature","checks"],"additionalProperties":false}}},"required":["no","slug","title"],"additionalProperties":false}}};
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
if(data.bodies !== undefined){
let data42 = data.bodies;
if(Array.isArray(data42)){
const len2 = data42.length;
for(let i2=0; i2<len2; i2++){
let data43 = data42[i2];
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(data43.id === undefined){
const err125 = {instancePath:instancePath+"/bodies/" + i2,schemaPath:"#/properties/bodies/items/required",keyword:"required",params:{missingProperty: "id"},schema:schema31.properties.bodies.items.required,parentSchema:schema31.properties.bodies.items,data:data43};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(data43.name === undefined){
const err126 = {instancePath:instancePath+"/bodies/" + i2,schemaPath:"#/properties/bodies/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema31.properties.bodies.items.required,parentSchema:schema31.properties.bodies.items,data:data43};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
for(const key9 in data43){
if(!(((key9 === "id") || (key9 === "name")) || (key9 === "clause"))){
const err127 = {instancePath:instancePath+"/bodies/" + i2,schemaPath:"#/properties/bodies/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},schema:false,parentSchema:schema31.properties.bodies.items,data:data43};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data43.id !== undefined){
let data44 = data43.id;
if(typeof data44 === "string"){
if(func2(data44) < 1){
const err128 = {instancePath:instancePath+"/bodies/" + i2+"/id",schemaPath:"#/properties/bodies/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.bodies.items.properties.id,data:data44};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(!pattern6.test(data44)){
const err129 = {instancePath:instancePath+"/bodies/" + i2+"/id",schemaPath:"#/properties/bodies/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.bodies.items.properties.id,data:data44};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
else {
const err130 = {instancePath:instancePath+"/bodies/" + i2+"/id",schemaPath:"#/properties/bodies/items/properties/id/type",keyword:"type",params:{type: "string"},schema:schema31.properties.bodies.items.properties.id.type,parentSchema:schema31.properties.bodies.items.properties.id,data:data44};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data43.name !== undefined){
let data45 = data43.name;
if(typeof data45 === "string"){
if(func2(data45) < 1){
const err131 = {instancePath:instancePath+"/bodies/" + i2+"/name",schemaPath:"#/properties/bodies/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.bodies.items.properties.name,data:data45};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
else {
const err132 = {instancePath:instancePath+"/bodies/" + i2+"/name",schemaPath:"#/properties/bodies/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema31.properties.bodies.items.properties.name.type,parentSchema:schema31.properties.bodies.items.properties.name,data:data45};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data43.clause !== undefined){
let data46 = data43.clause;
if(typeof data46 === "string"){
if(func2(data46) < 1){
const err133 = {instancePath:instancePath+"/bodies/" + i2+"/clause",schemaPath:"#/properties/bodies/items/properties/clause/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.bodies.items.properties.clause,data:data46};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(!pattern6.test(data46)){
const err134 = {instancePath:instancePath+"/bodies/" + i2+"/clause",schemaPath:"#/properties/bodies/items/properties/clause/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.bodies.items.properties.clause,data:data46};
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
const err135 = {instancePath:instancePath+"/bodies/" + i2+"/clause",schemaPath:"#/properties/bodies/items/properties/clause/type",keyword:"type",params:{type: "string"},schema:schema31.properties.bodies.items.properties.clause.type,parentSchema:schema31.properties.bodies.items.properties.clause,data:data46};
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
const err136 = {instancePath:instancePath+"/bodies/" + i2,schemaPath:"#/properties/bodies/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.bodies.items.type,parentSchema:schema31.properties.bodies.items,data:data43};
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
const err137 = {instancePath:instancePath+"/bodies",schemaPath:"#/properties/bodies/type",keyword:"type",params:{type: "array"},schema:schema31.properties.bodies.type,parentSchema:schema31.properties.bodies,data:data42};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data.formulas !== undefined){
let data47 = data.formulas;
if(Array.isArray(data47)){
const len3 = data47.length;
for(let i3=0; i3<len3; i3++){
let data48 = data47[i3];
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.id === undefined){
const err138 = {instancePath:instancePath+"/formulas/" + i3,schemaPath:"#/properties/formulas/items/required",keyword:"required",params:{missingProperty: "id"},schema:schema31.properties.formulas.items.required,parentSchema:schema31.properties.formulas.items,data:data48};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if(data48.title === undefined){
const err139 = {instancePath:instancePath+"/formulas/" + i3,schemaPath:"#/properties/formulas/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema31.properties.formulas.items.required,parentSchema:schema31.properties.formulas.items,data:data48};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(data48.clause === undefined){
const err140 = {instancePath:instancePath+"/formulas/" + i3,schemaPath:"#/properties/formulas/items/required",keyword:"required",params:{missingProperty: "clause"},schema:schema31.properties.formulas.items.required,parentSchema:schema31.properties.formulas.items,data:data48};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if(data48.rate_from === undefined){
const err141 = {instancePath:instancePath+"/formulas/" + i3,schemaPath:"#/properties/formulas/items/required",keyword:"required",params:{missingProperty: "rate_from"},schema:schema31.properties.formulas.items.required,parentSchema:schema31.properties.formulas.items,data:data48};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if(data48.rate_to === undefined){
const err142 = {instancePath:instancePath+"/formulas/" + i3,schemaPath:"#/properties/formulas/items/required",keyword:"required",params:{missingProperty: "rate_to"},schema:schema31.properties.formulas.items.required,parentSchema:schema31.properties.formulas.items,data:data48};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
for(const key10 in data48){
if(!(((((key10 === "id") || (key10 === "title")) || (key10 === "clause")) || (key10 === "rate_from")) || (key10 === "rate_to"))){
const err143 = {instancePath:instancePath+"/formulas/" + i3,schemaPath:"#/properties/formulas/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},schema:false,parentSchema:schema31.properties.formulas.items,data:data48};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data48.id !== undefined){
let data49 = data48.id;
if(typeof data49 === "string"){
if(func2(data49) < 1){
const err144 = {instancePath:instancePath+"/formulas/" + i3+"/id",schemaPath:"#/properties/formulas/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.formulas.items.properties.id,data:data49};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if(!pattern6.test(data49)){
const err145 = {instancePath:instancePath+"/formulas/" + i3+"/id",schemaPath:"#/properties/formulas/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.formulas.items.properties.id,data:data49};
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
const err146 = {instancePath:instancePath+"/formulas/" + i3+"/id",schemaPath:"#/properties/formulas/items/properties/id/type",keyword:"type",params:{type: "string"},schema:schema31.properties.formulas.items.properties.id.type,parentSchema:schema31.properties.formulas.items.properties.id,data:data49};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data48.title !== undefined){
let data50 = data48.title;
if(typeof data50 === "string"){
if(func2(data50) < 1){
const err147 = {instancePath:instancePath+"/formulas/" + i3+"/title",schemaPath:"#/properties/formulas/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.formulas.items.properties.title,data:data50};
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
const err148 = {instancePath:instancePath+"/formulas/" + i3+"/title",schemaPath:"#/properties/formulas/items/properties/title/type",keyword:"type",params:{type: "string"},schema:schema31.properties.formulas.items.properties.title.type,parentSchema:schema31.properties.formulas.items.properties.title,data:data50};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data48.clause !== undefined){
let data51 = data48.clause;
if(typeof data51 === "string"){
if(func2(data51) < 1){
const err149 = {instancePath:instancePath+"/formulas/" + i3+"/clause",schemaPath:"#/properties/formulas/items/properties/clause/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.formulas.items.properties.clause,data:data51};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(!pattern6.test(data51)){
const err150 = {instancePath:instancePath+"/formulas/" + i3+"/clause",schemaPath:"#/properties/formulas/items/properties/clause/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.formulas.items.properties.clause,data:data51};
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
const err151 = {instancePath:instancePath+"/formulas/" + i3+"/clause",schemaPath:"#/properties/formulas/items/properties/clause/type",keyword:"type",params:{type: "string"},schema:schema31.properties.formulas.items.properties.clause.type,parentSchema:schema31.properties.formulas.items.properties.clause,data:data51};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data48.rate_from !== undefined){
let data52 = data48.rate_from;
if(typeof data52 === "string"){
if(func2(data52) < 1){
const err152 = {instancePath:instancePath+"/formulas/" + i3+"/rate_from",schemaPath:"#/properties/formulas/items/properties/rate_from/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.formulas.items.properties.rate_from,data:data52};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
else {
const err153 = {instancePath:instancePath+"/formulas/" + i3+"/rate_from",schemaPath:"#/properties/formulas/items/properties/rate_from/type",keyword:"type",params:{type: "string"},schema:schema31.properties.formulas.items.properties.rate_from.type,parentSchema:schema31.properties.formulas.items.properties.rate_from,data:data52};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data48.rate_to !== undefined){
let data53 = data48.rate_to;
if(typeof data53 === "string"){
if(func2(data53) < 1){
const err154 = {instancePath:instancePath+"/formulas/" + i3+"/rate_to",schemaPath:"#/properties/formulas/items/properties/rate_to/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.formulas.items.properties.rate_to,data:data53};
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
const err155 = {instancePath:instancePath+"/formulas/" + i3+"/rate_to",schemaPath:"#/properties/formulas/items/properties/rate_to/type",keyword:"type",params:{type: "string"},schema:schema31.properties.formulas.items.properties.rate_to.type,parentSchema:schema31.properties.formulas.items.properties.rate_to,data:data53};
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
const err156 = {instancePath:instancePath+"/formulas/" + i3,schemaPath:"#/properties/formulas/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.formulas.items.type,parentSchema:schema31.properties.formulas.items,data:data48};
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
const err157 = {instancePath:instancePath+"/formulas",schemaPath:"#/properties/formulas/type",keyword:"type",params:{type: "array"},schema:schema31.properties.formulas.type,parentSchema:schema31.properties.formulas,data:data47};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data.roles !== undefined){
let data54 = data.roles;
if(Array.isArray(data54)){
const len4 = data54.length;
for(let i4=0; i4<len4; i4++){
let data55 = data54[i4];
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
if(data55.id === undefined){
const err158 = {instancePath:instancePath+"/roles/" + i4,schemaPath:"#/properties/roles/items/required",keyword:"required",params:{missingProperty: "id"},schema:schema31.properties.roles.items.required,parentSchema:schema31.properties.roles.items,data:data55};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if(data55.title === undefined){
const err159 = {instancePath:instancePath+"/roles/" + i4,schemaPath:"#/properties/roles/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema31.properties.roles.items.required,parentSchema:schema31.properties.roles.items,data:data55};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
for(const key11 in data55){
if(!((key11 === "id") || (key11 === "title"))){
const err160 = {instancePath:instancePath+"/roles/" + i4,schemaPath:"#/properties/roles/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},schema:false,parentSchema:schema31.properties.roles.items,data:data55};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data55.id !== undefined){
let data56 = data55.id;
if(typeof data56 === "string"){
if(func2(data56) < 1){
const err161 = {instancePath:instancePath+"/roles/" + i4+"/id",schemaPath:"#/properties/roles/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.roles.items.properties.id,data:data56};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
if(!pattern6.test(data56)){
const err162 = {instancePath:instancePath+"/roles/" + i4+"/id",schemaPath:"#/properties/roles/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.roles.items.properties.id,data:data56};
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
const err163 = {instancePath:instancePath+"/roles/" + i4+"/id",schemaPath:"#/properties/roles/items/properties/id/type",keyword:"type",params:{type: "string"},schema:schema31.properties.roles.items.properties.id.type,parentSchema:schema31.properties.roles.items.properties.id,data:data56};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data55.title !== undefined){
let data57 = data55.title;
if(typeof data57 === "string"){
if(func2(data57) < 1){
const err164 = {instancePath:instancePath+"/roles/" + i4+"/title",schemaPath:"#/properties/roles/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.roles.items.properties.title,data:data57};
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
const err165 = {instancePath:instancePath+"/roles/" + i4+"/title",schemaPath:"#/properties/roles/items/properties/title/type",keyword:"type",params:{type: "string"},schema:schema31.properties.roles.items.properties.title.type,parentSchema:schema31.properties.roles.items.properties.title,data:data57};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
}
else {
const err166 = {instancePath:instancePath+"/roles/" + i4,schemaPath:"#/properties/roles/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.roles.items.type,parentSchema:schema31.properties.roles.items,data:data55};
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
const err167 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "array"},schema:schema31.properties.roles.type,parentSchema:schema31.properties.roles,data:data54};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data.identities !== undefined){
let data58 = data.identities;
if(Array.isArray(data58)){
const len5 = data58.length;
for(let i5=0; i5<len5; i5++){
let data59 = data58[i5];
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
if(data59.email === undefined){
const err168 = {instancePath:instancePath+"/identities/" + i5,schemaPath:"#/properties/identities/items/required",keyword:"required",params:{missingProperty: "email"},schema:schema31.properties.identities.items.required,parentSchema:schema31.properties.identities.items,data:data59};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
if(data59.name === undefined){
const err169 = {instancePath:instancePath+"/identities/" + i5,schemaPath:"#/properties/identities/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema31.properties.identities.items.required,parentSchema:schema31.properties.identities.items,data:data59};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if(data59.role === undefined){
const err170 = {instancePath:instancePath+"/identities/" + i5,schemaPath:"#/properties/identities/items/required",keyword:"required",params:{missingProperty: "role"},schema:schema31.properties.identities.items.required,parentSchema:schema31.properties.identities.items,data:data59};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
for(const key12 in data59){
if(!((((key12 === "email") || (key12 === "name")) || (key12 === "role")) || (key12 === "person"))){
const err171 = {instancePath:instancePath+"/identities/" + i5,schemaPath:"#/properties/identities/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},schema:false,parentSchema:schema31.properties.identities.items,data:data59};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data59.email !== undefined){
let data60 = data59.email;
if(typeof data60 === "string"){
if(func2(data60) < 1){
const err172 = {instancePath:instancePath+"/identities/" + i5+"/email",schemaPath:"#/properties/identities/items/properties/email/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.identities.items.properties.email,data:data60};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
else {
const err173 = {instancePath:instancePath+"/identities/" + i5+"/email",schemaPath:"#/properties/identities/items/properties/email/type",keyword:"type",params:{type: "string"},schema:schema31.properties.identities.items.properties.email.type,parentSchema:schema31.properties.identities.items.properties.email,data:data60};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data59.name !== undefined){
let data61 = data59.name;
if(typeof data61 === "string"){
if(func2(data61) < 1){
const err174 = {instancePath:instancePath+"/identities/" + i5+"/name",schemaPath:"#/properties/identities/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.identities.items.properties.name,data:data61};
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
const err175 = {instancePath:instancePath+"/identities/" + i5+"/name",schemaPath:"#/properties/identities/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema31.properties.identities.items.properties.name.type,parentSchema:schema31.properties.identities.items.properties.name,data:data61};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data59.role !== undefined){
let data62 = data59.role;
if(typeof data62 === "string"){
if(func2(data62) < 1){
const err176 = {instancePath:instancePath+"/identities/" + i5+"/role",schemaPath:"#/properties/identities/items/properties/role/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.identities.items.properties.role,data:data62};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if(!pattern6.test(data62)){
const err177 = {instancePath:instancePath+"/identities/" + i5+"/role",schemaPath:"#/properties/identities/items/properties/role/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.identities.items.properties.role,data:data62};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
else {
const err178 = {instancePath:instancePath+"/identities/" + i5+"/role",schemaPath:"#/properties/identities/items/properties/role/type",keyword:"type",params:{type: "string"},schema:schema31.properties.identities.items.properties.role.type,parentSchema:schema31.properties.identities.items.properties.role,data:data62};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data59.person !== undefined){
let data63 = data59.person;
if(typeof data63 === "string"){
if(func2(data63) < 1){
const err179 = {instancePath:instancePath+"/identities/" + i5+"/person",schemaPath:"#/properties/identities/items/properties/person/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.identities.items.properties.person,data:data63};
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
const err180 = {instancePath:instancePath+"/identities/" + i5+"/person",schemaPath:"#/properties/identities/items/properties/person/type",keyword:"type",params:{type: "string"},schema:schema31.properties.identities.items.properties.person.type,parentSchema:schema31.properties.identities.items.properties.person,data:data63};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
}
else {
const err181 = {instancePath:instancePath+"/identities/" + i5,schemaPath:"#/properties/identities/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.identities.items.type,parentSchema:schema31.properties.identities.items,data:data59};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
}
else {
const err182 = {instancePath:instancePath+"/identities",schemaPath:"#/properties/identities/type",keyword:"type",params:{type: "array"},schema:schema31.properties.identities.type,parentSchema:schema31.properties.identities,data:data58};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data.clauses !== undefined){
let data64 = data.clauses;
if(Array.isArray(data64)){
const len6 = data64.length;
for(let i6=0; i6<len6; i6++){
let data65 = data64[i6];
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
if(data65.no === undefined){
const err183 = {instancePath:instancePath+"/clauses/" + i6,schemaPath:"#/properties/clauses/items/required",keyword:"required",params:{missingProperty: "no"},schema:schema31.properties.clauses.items.required,parentSchema:schema31.properties.clauses.items,data:data65};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
if(data65.slug === undefined){
const err184 = {instancePath:instancePath+"/clauses/" + i6,schemaPath:"#/properties/clauses/items/required",keyword:"required",params:{missingProperty: "slug"},schema:schema31.properties.clauses.items.required,parentSchema:schema31.properties.clauses.items,data:data65};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
if(data65.title === undefined){
const err185 = {instancePath:instancePath+"/clauses/" + i6,schemaPath:"#/properties/clauses/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema31.properties.clauses.items.required,parentSchema:schema31.properties.clauses.items,data:data65};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
for(const key13 in data65){
if(!((((((((key13 === "no") || (key13 === "slug")) || (key13 === "title")) || (key13 === "summary")) || (key13 === "quote")) || (key13 === "note")) || (key13 === "children")) || (key13 === "register"))){
const err186 = {instancePath:instancePath+"/clauses/" + i6,schemaPath:"#/properties/clauses/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},schema:false,parentSchema:schema31.properties.clauses.items,data:data65};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data65.no !== undefined){
let data66 = data65.no;
if(typeof data66 === "string"){
if(func2(data66) < 1){
const err187 = {instancePath:instancePath+"/clauses/" + i6+"/no",schemaPath:"#/properties/clauses/items/properties/no/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.clauses.items.properties.no,data:data66};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
else {
const err188 = {instancePath:instancePath+"/clauses/" + i6+"/no",schemaPath:"#/properties/clauses/items/properties/no/type",keyword:"type",params:{type: "string"},schema:schema31.properties.clauses.items.properties.no.type,parentSchema:schema31.properties.clauses.items.properties.no,data:data66};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data65.slug !== undefined){
let data67 = data65.slug;
if(typeof data67 === "string"){
if(func2(data67) < 1){
const err189 = {instancePath:instancePath+"/clauses/" + i6+"/slug",schemaPath:"#/properties/clauses/items/properties/slug/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.clauses.items.properties.slug,data:data67};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
if(!pattern6.test(data67)){
const err190 = {instancePath:instancePath+"/clauses/" + i6+"/slug",schemaPath:"#/properties/clauses/items/properties/slug/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.clauses.items.properties.slug,data:data67};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
else {
const err191 = {instancePath:instancePath+"/clauses/" + i6+"/slug",schemaPath:"#/properties/clauses/items/properties/slug/type",keyword:"type",params:{type: "string"},schema:schema31.properties.clauses.items.properties.slug.type,parentSchema:schema31.properties.clauses.items.properties.slug,data:data67};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data65.title !== undefined){
let data68 = data65.title;
if(typeof data68 === "string"){
if(func2(data68) < 1){
const err192 = {instancePath:instancePath+"/clauses/" + i6+"/title",schemaPath:"#/properties/clauses/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.clauses.items.properties.title,data:data68};
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
const err193 = {instancePath:instancePath+"/clauses/" + i6+"/title",schemaPath:"#/properties/clauses/items/properties/title/type",keyword:"type",params:{type: "string"},schema:schema31.properties.clauses.items.properties.title.type,parentSchema:schema31.properties.clauses.items.properties.title,data:data68};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data65.summary !== undefined){
let data69 = data65.summary;
if(typeof data69 === "string"){
if(func2(data69) < 1){
const err194 = {instancePath:instancePath+"/clauses/" + i6+"/summary",schemaPath:"#/properties/clauses/items/properties/summary/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.clauses.items.properties.summary,data:data69};
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
const err195 = {instancePath:instancePath+"/clauses/" + i6+"/summary",schemaPath:"#/properties/clauses/items/properties/summary/type",keyword:"type",params:{type: "string"},schema:schema31.properties.clauses.items.properties.summary.type,parentSchema:schema31.properties.clauses.items.properties.summary,data:data69};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data65.quote !== undefined){
let data70 = data65.quote;
if(typeof data70 === "string"){
if(func2(data70) > 60){
const err196 = {instancePath:instancePath+"/clauses/" + i6+"/quote",schemaPath:"#/properties/clauses/items/properties/quote/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema31.properties.clauses.items.properties.quote,data:data70};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
if(func2(data70) < 1){
const err197 = {instancePath:instancePath+"/clauses/" + i6+"/quote",schemaPath:"#/properties/clauses/items/properties/quote/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.clauses.items.properties.quote,data:data70};
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
const err198 = {instancePath:instancePath+"/clauses/" + i6+"/quote",schemaPath:"#/properties/clauses/items/properties/quote/type",keyword:"type",params:{type: "string"},schema:schema31.properties.clauses.items.properties.quote.type,parentSchema:schema31.properties.clauses.items.properties.quote,data:data70};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data65.note !== undefined){
let data71 = data65.note;
if(typeof data71 === "string"){
if(func2(data71) < 1){
const err199 = {instancePath:instancePath+"/clauses/" + i6+"/note",schemaPath:"#/properties/clauses/items/properties/note/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.clauses.items.properties.note,data:data71};
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
const err200 = {instancePath:instancePath+"/clauses/" + i6+"/note",schemaPath:"#/properties/clauses/items/properties/note/type",keyword:"type",params:{type: "string"},schema:schema31.properties.clauses.items.properties.note.type,parentSchema:schema31.properties.clauses.items.properties.note,data:data71};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data65.children !== undefined){
let data72 = data65.children;
if(Array.isArray(data72)){
const len7 = data72.length;
for(let i7=0; i7<len7; i7++){
if(!(validate21(data72[i7], {instancePath:instancePath+"/clauses/" + i6+"/children/" + i7,parentData:data72,parentDataProperty:i7,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err201 = {instancePath:instancePath+"/clauses/" + i6+"/children",schemaPath:"#/properties/clauses/items/properties/children/type",keyword:"type",params:{type: "array"},schema:schema31.properties.clauses.items.properties.children.type,parentSchema:schema31.properties.clauses.items.properties.children,data:data72};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data65.register !== undefined){
let data74 = data65.register;
if(Array.isArray(data74)){
const len8 = data74.length;
for(let i8=0; i8<len8; i8++){
let data75 = data74[i8];
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
if(data75.row === undefined){
const err202 = {instancePath:instancePath+"/clauses/" + i6+"/register/" + i8,schemaPath:"#/properties/clauses/items/properties/register/items/required",keyword:"required",params:{missingProperty: "row"},schema:schema31.properties.clauses.items.properties.register.items.required,parentSchema:schema31.properties.clauses.items.properties.register.items,data:data75};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
if(data75.nature === undefined){
const err203 = {instancePath:instancePath+"/clauses/" + i6+"/register/" + i8,schemaPath:"#/properties/clauses/items/properties/register/items/required",keyword:"required",params:{missingProperty: "nature"},schema:schema31.properties.clauses.items.properties.register.items.required,parentSchema:schema31.properties.clauses.items.properties.register.items,data:data75};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
if(data75.checks === undefined){
const err204 = {instancePath:instancePath+"/clauses/" + i6+"/register/" + i8,schemaPath:"#/properties/clauses/items/properties/register/items/required",keyword:"required",params:{missingProperty: "checks"},schema:schema31.properties.clauses.items.properties.register.items.required,parentSchema:schema31.properties.clauses.items.properties.register.items,data:data75};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
for(const key14 in data75){
if(!((((key14 === "row") || (key14 === "nature")) || (key14 === "checks")) || (key14 === "human"))){
const err205 = {instancePath:instancePath+"/clauses/" + i6+"/register/" + i8,schemaPath:"#/properties/clauses/items/properties/register/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},schema:false,parentSchema:schema31.properties.clauses.items.properties.register.items,data:data75};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data75.row !== undefined){
let data76 = data75.row;
if(typeof data76 === "string"){
if(func2(data76) < 1){
const err206 = {instancePath:instancePath+"/clauses/" + i6+"/register/" + i8+"/row",schemaPath:"#/properties/clauses/items/properties/register/items/properties/row/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.clauses.items.properties.register.items.properties.row,data:data76};
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
const err207 = {instancePath:instancePath+"/clauses/" + i6+"/register/" + i8+"/row",schemaPath:"#/properties/clauses/items/properties/register/items/properties/row/type",keyword:"type",params:{type: "string"},schema:schema31.properties.clauses.items.properties.register.items.properties.row.type,parentSchema:schema31.properties.clauses.items.properties.register.items.properties.row,data:data76};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data75.nature !== undefined){
let data77 = data75.nature;
if(!(((((data77 === "obligation") || (data77 === "criterion")) || (data77 === "scope")) || (data77 === "definition")) || (data77 === "consequence"))){
const err208 = {instancePath:instancePath+"/clauses/" + i6+"/register/" + i8+"/nature",schemaPath:"#/properties/clauses/items/properties/register/items/properties/nature/enum",keyword:"enum",params:{allowedValues: schema31.properties.clauses.items.properties.register.items.properties.nature.enum},schema:schema31.properties.clauses.items.properties.register.items.properties.nature.enum,parentSchema:schema31.properties.clauses.items.properties.register.items.properties.nature,data:data77};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data75.checks !== undefined){
let data78 = data75.checks;
if(Array.isArray(data78)){
const len9 = data78.length;
for(let i9=0; i9<len9; i9++){
let data79 = data78[i9];
if(!((((((((((data79 === "P") || (data79 === "E")) || (data79 === "C")) || (data79 === "T")) || (data79 === "D")) || (data79 === "X")) || (data79 === "H")) || (data79 === "S")) || (data79 === "Q")) || (data79 === "N"))){
const err209 = {instancePath:instancePath+"/clauses/" + i6+"/register/" + i8+"/checks/" + i9,schemaPath:"#/properties/clauses/items/properties/register/items/properties/checks/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.clauses.items.properties.register.items.properties.checks.items.enum},schema:schema31.properties.clauses.items.properties.register.items.properties.checks.items.enum,parentSchema:schema31.properties.clauses.items.properties.register.items.properties.checks.items,data:data79};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
}
else {
const err210 = {instancePath:instancePath+"/clauses/" + i6+"/register/" + i8+"/checks",schemaPath:"#/properties/clauses/items/properties/register/items/properties/checks/type",keyword:"type",params:{type: "array"},schema:schema31.properties.clauses.items.properties.register.items.properties.checks.type,parentSchema:schema31.properties.clauses.items.properties.register.items.properties.checks,data:data78};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data75.human !== undefined){
let data80 = data75.human;
if(typeof data80 !== "boolean"){
const err211 = {instancePath:instancePath+"/clauses/" + i6+"/register/" + i8+"/human",schemaPath:"#/properties/clauses/items/properties/register/items/properties/human/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.clauses.items.properties.register.items.properties.human.type,parentSchema:schema31.properties.clauses.items.properties.register.items.properties.human,data:data80};
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
const err212 = {instancePath:instancePath+"/clauses/" + i6+"/register/" + i8,schemaPath:"#/properties/clauses/items/properties/register/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.clauses.items.properties.register.items.type,parentSchema:schema31.properties.clauses.items.properties.register.items,data:data75};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
}
else {
const err213 = {instancePath:instancePath+"/clauses/" + i6+"/register",schemaPath:"#/properties/clauses/items/properties/register/type",keyword:"type",params:{type: "array"},schema:schema31.properties.clauses.items.properties.register.type,parentSchema:schema31.properties.clauses.items.properties.register,data:data74};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
}
else {
const err214 = {instancePath:instancePath+"/clauses/" + i6,schemaPath:"#/properties/clauses/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.clauses.items.type,parentSchema:schema31.properties.clauses.items,data:data65};
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
const err215 = {instancePath:instancePath+"/clauses",schemaPath:"#/properties/clauses/type",keyword:"type",params:{type: "array"},schema:schema31.properties.clauses.type,parentSchema:schema31.properties.clauses,data:data64};
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
const err216 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


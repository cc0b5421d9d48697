// Generated from schemas by `npm run generate`. Do not edit.
"use strict";
const { Refusal } = require("../../refusal.cjs");
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://yanshou.invalid/schemas/kinds/operation-log-bulk.schema.json","title":"批量操作日志","description":"一个月的运维操作多到不宜逐条写成记录时，把堡垒机或数据库审计导出的整份日志作为第一个附件，在这里登记它的出处、行数和各列的意思。程序逐行核对，与逐条登记的操作同样对待；日志里不留命令原文、口令和查询到的内容。","x-kind":"operation-log-bulk","x-ledger":"批量操作日志台账","x-columns":["id","month","exported_from","rows","started_at","ended_at"],"x-instant":"started_at","type":"object","required":["id","recorded_at","recorded_by","started_at","ended_at","month","exported_from","exported_at","rows","columns","attachments"],"properties":{"attachments":{"type":"array","minItems":1,"title":"附件","description":"随记录提交的文件，一个文件一项。数据提取结果、口令和含个人信息的画面不进附件；截图先遮盖再放。例如签字页扫描件、监控曲线截图。","x-class":"panel","items":{"type":"object","x-type":"Attachment","additionalProperties":false,"required":["path","sha256","title","media_type","contains_personal_info"],"properties":{"path":{"type":"string","pattern":"^attachments/(?:[A-Za-z0-9][A-Za-z0-9._-]*/)*[A-Za-z0-9][A-Za-z0-9._-]*$","x-form":"attachments/ 开头的相对路径，文件名用英文字母、数字、点和短横","title":"文件路径","description":"相对合同文件夹的路径，以 attachments/ 开头，文件名不用汉字和空格。例如 attachments/inspection/2024-09-blood.pdf。","x-class":"panel","x-example":"attachments/inspection/2024-09-blood.pdf"},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$","x-form":"64 位小写的 SHA-256 校验值","title":"文件校验值","description":"附件文件的 SHA-256，小写。Windows 用 certutil -hashfile 文件名 SHA256，Linux 用 sha256sum，取 64 位十六进制字符。文件换了这里也要换。","x-class":"panel","x-value":"../values.schema.json#/$defs/sha256"},"title":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"附件名称","description":"打印在档案目录里的名字，让没打开文件的人知道是什么。例如“血液系统 9 月巡检签字页（扫描）”。","x-class":"panel","x-value":"../values.schema.json#/$defs/text"},"media_type":{"type":"string","pattern":"^[a-z]+/[a-z0-9.+-]+$","x-form":"文件类型，如 application/pdf、image/png","title":"文件类型","description":"文件的媒体类型：PDF 写 application/pdf，截图写 image/png，表格写 text/csv 或对应的 Office 类型。","x-class":"panel","x-example":"application/pdf"},"contains_personal_info":{"type":"boolean","const":false,"title":"含个人信息","description":"提交前看过内容、确认不含个人信息后写 false。含姓名、身份证号、手机号、病历的文件不能提交，先遮盖或只写校验值。","x-class":"panel"}}}},"id":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"记录编号，如 INC-2024-0031","x-refers":[],"title":"编号","description":"这条记录在本合同内唯一的编号，写了就不再改，也不给别的记录重用。按“类别-年份-序号”接着上一号往下编，例如 INC-2024-0031；不确定时看同类记录里的最后一号。","x-class":"public","x-example":"INC-2024-0031","x-value":"values.schema.json#/$defs/record"},"recorded_at":{"type":"string","format":"instant","x-example":"2024-09-27T10:00:00+08:00","title":"记录时间","description":"写下这条记录的真实时间，不是事情发生的时间。事后补写的照实写补写时间，核查提示会显示为补录；例如周五处理、下周一补写，就写周一的 2024-09-30T09:12:00+08:00。","x-class":"panel","x-value":"values.schema.json#/$defs/instant"},"recorded_by":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"人员编号，如 PER-01","x-example":"PER-01","x-refers":["personnel"],"title":"记录人","description":"写下这条记录的人，用人员花名册（personnel）里的编号；甲方人员写其角色编号，例如 CLI-01。谁写的填谁，不代填负责人。","x-class":"panel","x-value":"values.schema.json#/$defs/person"},"status":{"type":"string","enum":["draft","final","withdrawn"],"default":"final","title":"记录状态","description":"只分草稿、定稿、撤回三种，不写时按定稿。事情办到哪一步由各个时间字段说明，这里不写“处理中”“已关闭”。写错而作废的记录改为撤回，不要删除，例如重复登记的工单。","x-class":"panel","x-labels":{"draft":"草稿","final":"定稿","withdrawn":"撤回"}},"clauses":{"type":"array","items":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"contract.yaml 里的条款代号","x-refers":["clause"],"x-value":"values.schema.json#/$defs/clause"},"uniqueItems":true,"title":"对应条款","description":"这条记录直接佐证的合同条款，写条款树里的代号，可以写多条。清单已经按类别对应好条款，多数记录不用写；只有额外佐证别的条款时才补，例如一份故障总结同时佐证问题解决一条。","x-class":"public"},"supersedes":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"记录编号，如 INC-2024-0031","x-refers":["record"],"title":"替代","description":"本记录更正或换版时，写被替代那一条的编号，旧的留着不删。例如第二版巡检计划写第一版的编号 IP-2024-01。","x-class":"panel","x-value":"values.schema.json#/$defs/record"},"remarks":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"备注","description":"别的字段放不下、又需要说明的情况，一两句话。例如“当日机房例行断电，改为次日上午补做”。不写账号口令、地址和个人信息。","x-class":"owner","x-value":"values.schema.json#/$defs/text"},"original":{"type":"object","title":"原件","description":"有签字盖章的纸质件或其他系统里的电子原件时，写它在哪里，专家抽查时能取到。没有原件、本记录就是第一手的，不用写。例如纸质签到表，放在档案室 3 号柜。","x-class":"owner","x-type":"Original","additionalProperties":false,"required":["form","place"],"properties":{"form":{"type":"string","enum":["纸质","电子"],"title":"原件形式","description":"原件是纸还是电子文件；纸质件扫描后，扫描件放附件，这里仍写“纸质”。","x-class":"owner","x-labels":{"纸质":"纸质","电子":"电子"}},"place":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"存放处","description":"到哪里能取到原件：柜号、盒号，或系统名称与单号。例如“信息科档案柜 3-2”“工单系统，单号见标题”。","x-class":"owner","x-value":"values.schema.json#/$defs/text"},"archive_no":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"档号","description":"归档后由档案员给的档号，归档前不写。例如 KJ·2025-D30-0012。","x-class":"owner","x-value":"values.schema.json#/$defs/text"}}},"started_at":{"type":"string","format":"instant","x-example":"2024-09-27T10:00:00+08:00","title":"开始时间","description":"真正动手的时间，取自堡垒机会话、备份软件或作业日志，不取计划时间。例如会话 22:05 建立、22:07 开始执行，写 2024-09-27T22:07:00+08:00。","x-class":"panel","x-value":"../values.schema.json#/$defs/instant"},"ended_at":{"type":"string","format":"instant","x-example":"2024-09-27T10:00:00+08:00","title":"结束时间","description":"做完并核对好的时间，不早于开始时间；跨零点的写次日日期。例如备份 23:40 开始、次日 01:15 写完，写 2024-09-28T01:15:00+08:00。","x-class":"panel","x-value":"../values.schema.json#/$defs/instant"},"month":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])$","x-form":"年-月，如 2024-09","x-example":"2024-09","title":"日志月份","description":"日志记的是哪个月的操作，写操作发生的月份，不写导出的月份。一份日志只装一个月；例如 10 月初导出 9 月的，写 2024-09。","x-class":"public","x-value":"../values.schema.json#/$defs/month"},"exported_from":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"导出自","description":"日志出自哪个系统，写到能再导一次的程度，不写地址。例如“堡垒机操作审计”“血液系统数据库审计”。","x-class":"panel","x-value":"../values.schema.json#/$defs/text"},"exported_at":{"type":"string","format":"instant","x-example":"2024-09-27T10:00:00+08:00","title":"导出时间","description":"从该系统导出这份文件的时间，取导出任务的完成时间，晚于日志里最后一次操作。例如 2024-10-08T09:30:00+08:00。","x-class":"panel","x-value":"../values.schema.json#/$defs/instant"},"system":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"systems.yaml 里的系统代号","x-refers":["system"],"title":"所属系统","description":"整份日志只属于一个系统时写它的代号，照 systems.yaml；日志里有系统一列的不写，改在列对照里指明那一列。","x-class":"public","x-value":"../values.schema.json#/$defs/system"},"rows":{"type":"integer","minimum":0,"title":"日志行数","description":"文件里的操作行数，不含表头，取导出界面给出的数；与文件实际行数不同会出现核查提示。例如 1048576。","x-class":"panel","x-unit":"行","x-value":"../values.schema.json#/$defs/count"},"encoding":{"type":"string","enum":["utf-8","gb18030"],"title":"文件编码","description":"CSV 文件的文字编码：UTF-8 写 utf-8，简体中文 Windows 导出的 GBK、GB18030 写 gb18030。不写的按 UTF-8 读；Parquet 文件不写。","x-class":"panel","x-labels":{"utf-8":"UTF-8","gb18030":"GB18030（含 GBK）"}},"delimiter":{"type":"string","enum":["comma","tab","semicolon","pipe"],"title":"分隔符","description":"CSV 各列之间的符号：逗号写 comma，制表符写 tab，分号写 semicolon，竖线写 pipe。不写的按逗号；Parquet 文件不写。","x-class":"panel","x-labels":{"comma":"逗号","tab":"制表符","semicolon":"分号","pipe":"竖线"}},"zone":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"日志时区","description":"日志里的时间没有写时区时，按哪个时区读，写 IANA 名称；与合同所在时区相同的不写。审计系统用世界时的写 UTC，例如 UTC、Asia/Shanghai。","x-class":"panel","x-example":"Asia/Shanghai","x-value":"../values.schema.json#/$defs/text"},"columns":{"type":"array","minItems":3,"maxItems":40,"title":"列对照","description":"日志里哪一列是操作登记的哪一项，一列一项。开始时间、操作人、操作类型必须有，系统一列没有的要写明所属系统；编号、流水号、依据审批等有就写。例如“操作人”列对应 operator。","x-class":"panel","items":{"type":"object","x-type":"BulkColumn","additionalProperties":false,"required":["header","field"],"properties":{"header":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"列名","description":"日志表头里的写法，一字不差；Parquet 文件写字段名。例如“开始时间”。","x-class":"panel","x-value":"../values.schema.json#/$defs/text"},"field":{"type":"string","enum":["id","seq","system","operator","action","started_at","ended_at","ticket_ref","approval_ref","dataset","rows"],"title":"对应项","description":"这一列是运维操作记录的哪一项。流水号只有接着登记的流水号连续编排时才写 seq，审计系统自己的序号不写。例如 operator。","x-class":"panel","x-labels":{"id":"编号","seq":"流水号","system":"系统","operator":"操作人","action":"操作类型","started_at":"开始时间","ended_at":"结束时间","ticket_ref":"关联单号","approval_ref":"依据审批","dataset":"操作数据集","rows":"实际行数"}}}}},"words":{"type":"array","minItems":1,"maxItems":500,"title":"用词对照","description":"日志里的写法与登记用的写法不同的，一个词一项：人员的登录名对应人员编号，系统名对应系统代号，操作名对应操作类型。操作类型已写成“数据导出”“查询”等中文名的不用列。例如“导表”对应 data-export。","x-class":"sensitive","items":{"type":"object","x-type":"BulkWord","additionalProperties":false,"required":["field","text","means"],"properties":{"field":{"type":"string","enum":["system","operator","action"],"title":"所在项","description":"这个词出现在哪一项：系统写 system，操作人写 operator，操作类型写 action。","x-class":"panel","x-labels":{"system":"系统","operator":"操作人","action":"操作类型"}},"text":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"日志写法","description":"日志里的原文，一字不差，连同大小写和空格。例如“导表”。","x-class":"sensitive","x-value":"../values.schema.json#/$defs/text"},"means":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"登记写法","description":"对应的系统代号、人员编号或操作类型。例如 data-export、PER-01。","x-class":"sensitive","x-example":"data-export","x-value":"../values.schema.json#/$defs/text"}}}}},"additionalProperties":false};
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^attachments/(?:[A-Za-z0-9][A-Za-z0-9._-]*/)*[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
const pattern5 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern6 = new RegExp("\\S", "u");
const pattern7 = new RegExp("^[a-z]+/[a-z0-9.+-]+$", "u");
const pattern8 = new RegExp("^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$", "u");
const pattern10 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const pattern15 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])$", "u");
const formats0 = require("../../../model/formats.ts").instant;

const validate20 = (function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://yanshou.invalid/schemas/kinds/operation-log-bulk.schema.json" */;
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
if(data.recorded_at === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "recorded_at"},data));
errors++;
}
if(data.recorded_by === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "recorded_by"},data));
errors++;
}
if(data.started_at === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "started_at"},data));
errors++;
}
if(data.ended_at === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "ended_at"},data));
errors++;
}
if(data.month === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "month"},data));
errors++;
}
if(data.exported_from === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "exported_from"},data));
errors++;
}
if(data.exported_at === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "exported_at"},data));
errors++;
}
if(data.rows === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "rows"},data));
errors++;
}
if(data.columns === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "columns"},data));
errors++;
}
if(data.attachments === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "attachments"},data));
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0},data));
errors++;
}
}
if(data.attachments !== undefined){
let data0 = data.attachments;
if(Array.isArray(data0)){
if(data0.length < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/attachments","#/properties/attachments/minItems","minItems",{limit: 1},data0));
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.path === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/attachments/" + i0,"#/properties/attachments/items/required","required",{missingProperty: "path"},data1));
errors++;
}
if(data1.sha256 === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/attachments/" + i0,"#/properties/attachments/items/required","required",{missingProperty: "sha256"},data1));
errors++;
}
if(data1.title === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/attachments/" + i0,"#/properties/attachments/items/required","required",{missingProperty: "title"},data1));
errors++;
}
if(data1.media_type === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/attachments/" + i0,"#/properties/attachments/items/required","required",{missingProperty: "media_type"},data1));
errors++;
}
if(data1.contains_personal_info === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/attachments/" + i0,"#/properties/attachments/items/required","required",{missingProperty: "contains_personal_info"},data1));
errors++;
}
for(const key1 in data1){
if(!(((((key1 === "path") || (key1 === "sha256")) || (key1 === "title")) || (key1 === "media_type")) || (key1 === "contains_personal_info"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/attachments/" + i0,"#/properties/attachments/items/additionalProperties","additionalProperties",{additionalProperty: key1},data1));
errors++;
}
}
if(data1.path !== undefined){
let data2 = data1.path;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/attachments/" + i0+"/path","#/properties/attachments/items/properties/path/pattern","pattern",{pattern: "^attachments/(?:[A-Za-z0-9][A-Za-z0-9._-]*/)*[A-Za-z0-9][A-Za-z0-9._-]*$"},data2));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/attachments/" + i0+"/path","#/properties/attachments/items/properties/path/type","type",{type: "string"},data2));
errors++;
}
}
if(data1.sha256 !== undefined){
let data3 = data1.sha256;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/attachments/" + i0+"/sha256","#/properties/attachments/items/properties/sha256/pattern","pattern",{pattern: "^[0-9a-f]{64}$"},data3));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/attachments/" + i0+"/sha256","#/properties/attachments/items/properties/sha256/type","type",{type: "string"},data3));
errors++;
}
}
if(data1.title !== undefined){
let data4 = data1.title;
if(typeof data4 === "string"){
if(!pattern6.test(data4)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/attachments/" + i0+"/title","#/properties/attachments/items/properties/title/pattern","pattern",{pattern: "\\S"},data4));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/attachments/" + i0+"/title","#/properties/attachments/items/properties/title/type","type",{type: "string"},data4));
errors++;
}
}
if(data1.media_type !== undefined){
let data5 = data1.media_type;
if(typeof data5 === "string"){
if(!pattern7.test(data5)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/attachments/" + i0+"/media_type","#/properties/attachments/items/properties/media_type/pattern","pattern",{pattern: "^[a-z]+/[a-z0-9.+-]+$"},data5));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/attachments/" + i0+"/media_type","#/properties/attachments/items/properties/media_type/type","type",{type: "string"},data5));
errors++;
}
}
if(data1.contains_personal_info !== undefined){
let data6 = data1.contains_personal_info;
if(typeof data6 !== "boolean"){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/attachments/" + i0+"/contains_personal_info","#/properties/attachments/items/properties/contains_personal_info/type","type",{type: "boolean"},data6));
errors++;
}
if(false !== data6){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/attachments/" + i0+"/contains_personal_info","#/properties/attachments/items/properties/contains_personal_info/const","const",{allowedValue: false},data6));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/attachments/" + i0,"#/properties/attachments/items/type","type",{type: "object"},data1));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/attachments","#/properties/attachments/type","type",{type: "array"},data0));
errors++;
}
}
if(data.id !== undefined){
let data7 = data.id;
if(typeof data7 === "string"){
if(!pattern8.test(data7)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/id","#/properties/id/pattern","pattern",{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},data7));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/id","#/properties/id/type","type",{type: "string"},data7));
errors++;
}
}
if(data.recorded_at !== undefined){
let data8 = data.recorded_at;
if(typeof data8 === "string"){
if(!(formats0(data8))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/recorded_at","#/properties/recorded_at/format","format",{format: "instant"},data8));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/recorded_at","#/properties/recorded_at/type","type",{type: "string"},data8));
errors++;
}
}
if(data.recorded_by !== undefined){
let data9 = data.recorded_by;
if(typeof data9 === "string"){
if(!pattern8.test(data9)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/recorded_by","#/properties/recorded_by/pattern","pattern",{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},data9));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/recorded_by","#/properties/recorded_by/type","type",{type: "string"},data9));
errors++;
}
}
if(data.status !== undefined){
let data10 = data.status;
if(typeof data10 !== "string"){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/status","#/properties/status/type","type",{type: "string"},data10));
errors++;
}
if(!(((data10 === "draft") || (data10 === "final")) || (data10 === "withdrawn"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/status","#/properties/status/enum","enum",{allowedValues: schema31.properties.status.enum},data10));
errors++;
}
}
if(data.clauses !== undefined){
let data11 = data.clauses;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(typeof data12 === "string"){
if(!pattern10.test(data12)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/clauses/" + i1,"#/properties/clauses/items/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data12));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/clauses/" + i1,"#/properties/clauses/items/type","type",{type: "string"},data12));
errors++;
}
}
let i2 = data11.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data11[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/clauses","#/properties/clauses/uniqueItems","uniqueItems",{i: i2, j: j0},data11));
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/clauses","#/properties/clauses/type","type",{type: "array"},data11));
errors++;
}
}
if(data.supersedes !== undefined){
let data13 = data.supersedes;
if(typeof data13 === "string"){
if(!pattern8.test(data13)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/supersedes","#/properties/supersedes/pattern","pattern",{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},data13));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/supersedes","#/properties/supersedes/type","type",{type: "string"},data13));
errors++;
}
}
if(data.remarks !== undefined){
let data14 = data.remarks;
if(typeof data14 === "string"){
if(!pattern6.test(data14)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/remarks","#/properties/remarks/pattern","pattern",{pattern: "\\S"},data14));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/remarks","#/properties/remarks/type","type",{type: "string"},data14));
errors++;
}
}
if(data.original !== undefined){
let data15 = data.original;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.form === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/original","#/properties/original/required","required",{missingProperty: "form"},data15));
errors++;
}
if(data15.place === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/original","#/properties/original/required","required",{missingProperty: "place"},data15));
errors++;
}
for(const key2 in data15){
if(!(((key2 === "form") || (key2 === "place")) || (key2 === "archive_no"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/original","#/properties/original/additionalProperties","additionalProperties",{additionalProperty: key2},data15));
errors++;
}
}
if(data15.form !== undefined){
let data16 = data15.form;
if(typeof data16 !== "string"){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/original/form","#/properties/original/properties/form/type","type",{type: "string"},data16));
errors++;
}
if(!((data16 === "纸质") || (data16 === "电子"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/original/form","#/properties/original/properties/form/enum","enum",{allowedValues: schema31.properties.original.properties.form.enum},data16));
errors++;
}
}
if(data15.place !== undefined){
let data17 = data15.place;
if(typeof data17 === "string"){
if(!pattern6.test(data17)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/original/place","#/properties/original/properties/place/pattern","pattern",{pattern: "\\S"},data17));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/original/place","#/properties/original/properties/place/type","type",{type: "string"},data17));
errors++;
}
}
if(data15.archive_no !== undefined){
let data18 = data15.archive_no;
if(typeof data18 === "string"){
if(!pattern6.test(data18)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/original/archive_no","#/properties/original/properties/archive_no/pattern","pattern",{pattern: "\\S"},data18));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/original/archive_no","#/properties/original/properties/archive_no/type","type",{type: "string"},data18));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/original","#/properties/original/type","type",{type: "object"},data15));
errors++;
}
}
if(data.started_at !== undefined){
let data19 = data.started_at;
if(typeof data19 === "string"){
if(!(formats0(data19))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/started_at","#/properties/started_at/format","format",{format: "instant"},data19));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/started_at","#/properties/started_at/type","type",{type: "string"},data19));
errors++;
}
}
if(data.ended_at !== undefined){
let data20 = data.ended_at;
if(typeof data20 === "string"){
if(!(formats0(data20))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/ended_at","#/properties/ended_at/format","format",{format: "instant"},data20));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/ended_at","#/properties/ended_at/type","type",{type: "string"},data20));
errors++;
}
}
if(data.month !== undefined){
let data21 = data.month;
if(typeof data21 === "string"){
if(!pattern15.test(data21)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/month","#/properties/month/pattern","pattern",{pattern: "^\\d{4}-(0[1-9]|1[0-2])$"},data21));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/month","#/properties/month/type","type",{type: "string"},data21));
errors++;
}
}
if(data.exported_from !== undefined){
let data22 = data.exported_from;
if(typeof data22 === "string"){
if(!pattern6.test(data22)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/exported_from","#/properties/exported_from/pattern","pattern",{pattern: "\\S"},data22));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/exported_from","#/properties/exported_from/type","type",{type: "string"},data22));
errors++;
}
}
if(data.exported_at !== undefined){
let data23 = data.exported_at;
if(typeof data23 === "string"){
if(!(formats0(data23))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/exported_at","#/properties/exported_at/format","format",{format: "instant"},data23));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/exported_at","#/properties/exported_at/type","type",{type: "string"},data23));
errors++;
}
}
if(data.system !== undefined){
let data24 = data.system;
if(typeof data24 === "string"){
if(!pattern10.test(data24)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/system","#/properties/system/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data24));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/system","#/properties/system/type","type",{type: "string"},data24));
errors++;
}
}
if(data.rows !== undefined){
let data25 = data.rows;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows","#/properties/rows/type","type",{type: "integer"},data25));
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 0 || isNaN(data25)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows","#/properties/rows/minimum","minimum",{comparison: ">=", limit: 0},data25));
errors++;
}
}
}
if(data.encoding !== undefined){
let data26 = data.encoding;
if(typeof data26 !== "string"){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/encoding","#/properties/encoding/type","type",{type: "string"},data26));
errors++;
}
if(!((data26 === "utf-8") || (data26 === "gb18030"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/encoding","#/properties/encoding/enum","enum",{allowedValues: schema31.properties.encoding.enum},data26));
errors++;
}
}
if(data.delimiter !== undefined){
let data27 = data.delimiter;
if(typeof data27 !== "string"){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/delimiter","#/properties/delimiter/type","type",{type: "string"},data27));
errors++;
}
if(!((((data27 === "comma") || (data27 === "tab")) || (data27 === "semicolon")) || (data27 === "pipe"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/delimiter","#/properties/delimiter/enum","enum",{allowedValues: schema31.properties.delimiter.enum},data27));
errors++;
}
}
if(data.zone !== undefined){
let data28 = data.zone;
if(typeof data28 === "string"){
if(!pattern6.test(data28)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/zone","#/properties/zone/pattern","pattern",{pattern: "\\S"},data28));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/zone","#/properties/zone/type","type",{type: "string"},data28));
errors++;
}
}
if(data.columns !== undefined){
let data29 = data.columns;
if(Array.isArray(data29)){
if(data29.length > 40){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/columns","#/properties/columns/maxItems","maxItems",{limit: 40},data29));
errors++;
}
if(data29.length < 3){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/columns","#/properties/columns/minItems","minItems",{limit: 3},data29));
errors++;
}
const len2 = data29.length;
for(let i3=0; i3<len2; i3++){
let data30 = data29[i3];
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.header === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/columns/" + i3,"#/properties/columns/items/required","required",{missingProperty: "header"},data30));
errors++;
}
if(data30.field === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/columns/" + i3,"#/properties/columns/items/required","required",{missingProperty: "field"},data30));
errors++;
}
for(const key3 in data30){
if(!((key3 === "header") || (key3 === "field"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/columns/" + i3,"#/properties/columns/items/additionalProperties","additionalProperties",{additionalProperty: key3},data30));
errors++;
}
}
if(data30.header !== undefined){
let data31 = data30.header;
if(typeof data31 === "string"){
if(!pattern6.test(data31)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/columns/" + i3+"/header","#/properties/columns/items/properties/header/pattern","pattern",{pattern: "\\S"},data31));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/columns/" + i3+"/header","#/properties/columns/items/properties/header/type","type",{type: "string"},data31));
errors++;
}
}
if(data30.field !== undefined){
let data32 = data30.field;
if(typeof data32 !== "string"){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/columns/" + i3+"/field","#/properties/columns/items/properties/field/type","type",{type: "string"},data32));
errors++;
}
if(!(((((((((((data32 === "id") || (data32 === "seq")) || (data32 === "system")) || (data32 === "operator")) || (data32 === "action")) || (data32 === "started_at")) || (data32 === "ended_at")) || (data32 === "ticket_ref")) || (data32 === "approval_ref")) || (data32 === "dataset")) || (data32 === "rows"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/columns/" + i3+"/field","#/properties/columns/items/properties/field/enum","enum",{allowedValues: schema31.properties.columns.items.properties.field.enum},data32));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/columns/" + i3,"#/properties/columns/items/type","type",{type: "object"},data30));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/columns","#/properties/columns/type","type",{type: "array"},data29));
errors++;
}
}
if(data.words !== undefined){
let data33 = data.words;
if(Array.isArray(data33)){
if(data33.length > 500){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/words","#/properties/words/maxItems","maxItems",{limit: 500},data33));
errors++;
}
if(data33.length < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/words","#/properties/words/minItems","minItems",{limit: 1},data33));
errors++;
}
const len3 = data33.length;
for(let i4=0; i4<len3; i4++){
let data34 = data33[i4];
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.field === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/words/" + i4,"#/properties/words/items/required","required",{missingProperty: "field"},data34));
errors++;
}
if(data34.text === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/words/" + i4,"#/properties/words/items/required","required",{missingProperty: "text"},data34));
errors++;
}
if(data34.means === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/words/" + i4,"#/properties/words/items/required","required",{missingProperty: "means"},data34));
errors++;
}
for(const key4 in data34){
if(!(((key4 === "field") || (key4 === "text")) || (key4 === "means"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/words/" + i4,"#/properties/words/items/additionalProperties","additionalProperties",{additionalProperty: key4},data34));
errors++;
}
}
if(data34.field !== undefined){
let data35 = data34.field;
if(typeof data35 !== "string"){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/words/" + i4+"/field","#/properties/words/items/properties/field/type","type",{type: "string"},data35));
errors++;
}
if(!(((data35 === "system") || (data35 === "operator")) || (data35 === "action"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/words/" + i4+"/field","#/properties/words/items/properties/field/enum","enum",{allowedValues: schema31.properties.words.items.properties.field.enum},data35));
errors++;
}
}
if(data34.text !== undefined){
let data36 = data34.text;
if(typeof data36 === "string"){
if(!pattern6.test(data36)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/words/" + i4+"/text","#/properties/words/items/properties/text/pattern","pattern",{pattern: "\\S"},data36));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/words/" + i4+"/text","#/properties/words/items/properties/text/type","type",{type: "string"},data36));
errors++;
}
}
if(data34.means !== undefined){
let data37 = data34.means;
if(typeof data37 === "string"){
if(!pattern6.test(data37)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/words/" + i4+"/means","#/properties/words/items/properties/means/pattern","pattern",{pattern: "\\S"},data37));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/words/" + i4+"/means","#/properties/words/items/properties/means/type","type",{type: "string"},data37));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/words/" + i4,"#/properties/words/items/type","type",{type: "object"},data34));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/words","#/properties/words/type","type",{type: "array"},data33));
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

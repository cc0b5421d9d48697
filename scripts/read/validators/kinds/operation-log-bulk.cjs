// Generated from schemas by `npm run generate`. Do not edit.
"use strict";
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
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.recorded_at === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "recorded_at"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.recorded_by === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "recorded_by"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.started_at === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "started_at"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.ended_at === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ended_at"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.month === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "month"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.exported_from === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exported_from"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.exported_at === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exported_at"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.rows === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rows"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.columns === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "columns"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.attachments === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "attachments"},schema:schema31.required,parentSchema:schema31,data};
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
if(data.attachments !== undefined){
let data0 = data.attachments;
if(Array.isArray(data0)){
if(data0.length < 1){
const err12 = {instancePath:instancePath+"/attachments",schemaPath:"#/properties/attachments/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties.attachments,data:data0};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.path === undefined){
const err13 = {instancePath:instancePath+"/attachments/" + i0,schemaPath:"#/properties/attachments/items/required",keyword:"required",params:{missingProperty: "path"},schema:schema31.properties.attachments.items.required,parentSchema:schema31.properties.attachments.items,data:data1};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data1.sha256 === undefined){
const err14 = {instancePath:instancePath+"/attachments/" + i0,schemaPath:"#/properties/attachments/items/required",keyword:"required",params:{missingProperty: "sha256"},schema:schema31.properties.attachments.items.required,parentSchema:schema31.properties.attachments.items,data:data1};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data1.title === undefined){
const err15 = {instancePath:instancePath+"/attachments/" + i0,schemaPath:"#/properties/attachments/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema31.properties.attachments.items.required,parentSchema:schema31.properties.attachments.items,data:data1};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data1.media_type === undefined){
const err16 = {instancePath:instancePath+"/attachments/" + i0,schemaPath:"#/properties/attachments/items/required",keyword:"required",params:{missingProperty: "media_type"},schema:schema31.properties.attachments.items.required,parentSchema:schema31.properties.attachments.items,data:data1};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data1.contains_personal_info === undefined){
const err17 = {instancePath:instancePath+"/attachments/" + i0,schemaPath:"#/properties/attachments/items/required",keyword:"required",params:{missingProperty: "contains_personal_info"},schema:schema31.properties.attachments.items.required,parentSchema:schema31.properties.attachments.items,data:data1};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key1 in data1){
if(!(((((key1 === "path") || (key1 === "sha256")) || (key1 === "title")) || (key1 === "media_type")) || (key1 === "contains_personal_info"))){
const err18 = {instancePath:instancePath+"/attachments/" + i0,schemaPath:"#/properties/attachments/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema31.properties.attachments.items,data:data1};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data1.path !== undefined){
let data2 = data1.path;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err19 = {instancePath:instancePath+"/attachments/" + i0+"/path",schemaPath:"#/properties/attachments/items/properties/path/pattern",keyword:"pattern",params:{pattern: "^attachments/(?:[A-Za-z0-9][A-Za-z0-9._-]*/)*[A-Za-z0-9][A-Za-z0-9._-]*$"},schema:"^attachments/(?:[A-Za-z0-9][A-Za-z0-9._-]*/)*[A-Za-z0-9][A-Za-z0-9._-]*$",parentSchema:schema31.properties.attachments.items.properties.path,data:data2};
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
const err20 = {instancePath:instancePath+"/attachments/" + i0+"/path",schemaPath:"#/properties/attachments/items/properties/path/type",keyword:"type",params:{type: "string"},schema:schema31.properties.attachments.items.properties.path.type,parentSchema:schema31.properties.attachments.items.properties.path,data:data2};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data1.sha256 !== undefined){
let data3 = data1.sha256;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
const err21 = {instancePath:instancePath+"/attachments/" + i0+"/sha256",schemaPath:"#/properties/attachments/items/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},schema:"^[0-9a-f]{64}$",parentSchema:schema31.properties.attachments.items.properties.sha256,data:data3};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/attachments/" + i0+"/sha256",schemaPath:"#/properties/attachments/items/properties/sha256/type",keyword:"type",params:{type: "string"},schema:schema31.properties.attachments.items.properties.sha256.type,parentSchema:schema31.properties.attachments.items.properties.sha256,data:data3};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data1.title !== undefined){
let data4 = data1.title;
if(typeof data4 === "string"){
if(!pattern6.test(data4)){
const err23 = {instancePath:instancePath+"/attachments/" + i0+"/title",schemaPath:"#/properties/attachments/items/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema31.properties.attachments.items.properties.title,data:data4};
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
const err24 = {instancePath:instancePath+"/attachments/" + i0+"/title",schemaPath:"#/properties/attachments/items/properties/title/type",keyword:"type",params:{type: "string"},schema:schema31.properties.attachments.items.properties.title.type,parentSchema:schema31.properties.attachments.items.properties.title,data:data4};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data1.media_type !== undefined){
let data5 = data1.media_type;
if(typeof data5 === "string"){
if(!pattern7.test(data5)){
const err25 = {instancePath:instancePath+"/attachments/" + i0+"/media_type",schemaPath:"#/properties/attachments/items/properties/media_type/pattern",keyword:"pattern",params:{pattern: "^[a-z]+/[a-z0-9.+-]+$"},schema:"^[a-z]+/[a-z0-9.+-]+$",parentSchema:schema31.properties.attachments.items.properties.media_type,data:data5};
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
const err26 = {instancePath:instancePath+"/attachments/" + i0+"/media_type",schemaPath:"#/properties/attachments/items/properties/media_type/type",keyword:"type",params:{type: "string"},schema:schema31.properties.attachments.items.properties.media_type.type,parentSchema:schema31.properties.attachments.items.properties.media_type,data:data5};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data1.contains_personal_info !== undefined){
let data6 = data1.contains_personal_info;
if(typeof data6 !== "boolean"){
const err27 = {instancePath:instancePath+"/attachments/" + i0+"/contains_personal_info",schemaPath:"#/properties/attachments/items/properties/contains_personal_info/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.attachments.items.properties.contains_personal_info.type,parentSchema:schema31.properties.attachments.items.properties.contains_personal_info,data:data6};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(false !== data6){
const err28 = {instancePath:instancePath+"/attachments/" + i0+"/contains_personal_info",schemaPath:"#/properties/attachments/items/properties/contains_personal_info/const",keyword:"const",params:{allowedValue: false},schema:false,parentSchema:schema31.properties.attachments.items.properties.contains_personal_info,data:data6};
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
const err29 = {instancePath:instancePath+"/attachments/" + i0,schemaPath:"#/properties/attachments/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.attachments.items.type,parentSchema:schema31.properties.attachments.items,data:data1};
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
const err30 = {instancePath:instancePath+"/attachments",schemaPath:"#/properties/attachments/type",keyword:"type",params:{type: "array"},schema:schema31.properties.attachments.type,parentSchema:schema31.properties.attachments,data:data0};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.id !== undefined){
let data7 = data.id;
if(typeof data7 === "string"){
if(!pattern8.test(data7)){
const err31 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},schema:"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$",parentSchema:schema31.properties.id,data:data7};
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
const err32 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},schema:schema31.properties.id.type,parentSchema:schema31.properties.id,data:data7};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.recorded_at !== undefined){
let data8 = data.recorded_at;
if(typeof data8 === "string"){
if(!(formats0(data8))){
const err33 = {instancePath:instancePath+"/recorded_at",schemaPath:"#/properties/recorded_at/format",keyword:"format",params:{format: "instant"},schema:"instant",parentSchema:schema31.properties.recorded_at,data:data8};
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
const err34 = {instancePath:instancePath+"/recorded_at",schemaPath:"#/properties/recorded_at/type",keyword:"type",params:{type: "string"},schema:schema31.properties.recorded_at.type,parentSchema:schema31.properties.recorded_at,data:data8};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.recorded_by !== undefined){
let data9 = data.recorded_by;
if(typeof data9 === "string"){
if(!pattern8.test(data9)){
const err35 = {instancePath:instancePath+"/recorded_by",schemaPath:"#/properties/recorded_by/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},schema:"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$",parentSchema:schema31.properties.recorded_by,data:data9};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/recorded_by",schemaPath:"#/properties/recorded_by/type",keyword:"type",params:{type: "string"},schema:schema31.properties.recorded_by.type,parentSchema:schema31.properties.recorded_by,data:data9};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.status !== undefined){
let data10 = data.status;
if(typeof data10 !== "string"){
const err37 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},schema:schema31.properties.status.type,parentSchema:schema31.properties.status,data:data10};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(!(((data10 === "draft") || (data10 === "final")) || (data10 === "withdrawn"))){
const err38 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema31.properties.status.enum},schema:schema31.properties.status.enum,parentSchema:schema31.properties.status,data:data10};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
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
const err39 = {instancePath:instancePath+"/clauses/" + i1,schemaPath:"#/properties/clauses/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.clauses.items,data:data12};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/clauses/" + i1,schemaPath:"#/properties/clauses/items/type",keyword:"type",params:{type: "string"},schema:schema31.properties.clauses.items.type,parentSchema:schema31.properties.clauses.items,data:data12};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
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
const err41 = {instancePath:instancePath+"/clauses",schemaPath:"#/properties/clauses/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},schema:true,parentSchema:schema31.properties.clauses,data:data11};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
const err42 = {instancePath:instancePath+"/clauses",schemaPath:"#/properties/clauses/type",keyword:"type",params:{type: "array"},schema:schema31.properties.clauses.type,parentSchema:schema31.properties.clauses,data:data11};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.supersedes !== undefined){
let data13 = data.supersedes;
if(typeof data13 === "string"){
if(!pattern8.test(data13)){
const err43 = {instancePath:instancePath+"/supersedes",schemaPath:"#/properties/supersedes/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},schema:"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$",parentSchema:schema31.properties.supersedes,data:data13};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/supersedes",schemaPath:"#/properties/supersedes/type",keyword:"type",params:{type: "string"},schema:schema31.properties.supersedes.type,parentSchema:schema31.properties.supersedes,data:data13};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.remarks !== undefined){
let data14 = data.remarks;
if(typeof data14 === "string"){
if(!pattern6.test(data14)){
const err45 = {instancePath:instancePath+"/remarks",schemaPath:"#/properties/remarks/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema31.properties.remarks,data:data14};
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
const err46 = {instancePath:instancePath+"/remarks",schemaPath:"#/properties/remarks/type",keyword:"type",params:{type: "string"},schema:schema31.properties.remarks.type,parentSchema:schema31.properties.remarks,data:data14};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.original !== undefined){
let data15 = data.original;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.form === undefined){
const err47 = {instancePath:instancePath+"/original",schemaPath:"#/properties/original/required",keyword:"required",params:{missingProperty: "form"},schema:schema31.properties.original.required,parentSchema:schema31.properties.original,data:data15};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data15.place === undefined){
const err48 = {instancePath:instancePath+"/original",schemaPath:"#/properties/original/required",keyword:"required",params:{missingProperty: "place"},schema:schema31.properties.original.required,parentSchema:schema31.properties.original,data:data15};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
for(const key2 in data15){
if(!(((key2 === "form") || (key2 === "place")) || (key2 === "archive_no"))){
const err49 = {instancePath:instancePath+"/original",schemaPath:"#/properties/original/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema31.properties.original,data:data15};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data15.form !== undefined){
let data16 = data15.form;
if(typeof data16 !== "string"){
const err50 = {instancePath:instancePath+"/original/form",schemaPath:"#/properties/original/properties/form/type",keyword:"type",params:{type: "string"},schema:schema31.properties.original.properties.form.type,parentSchema:schema31.properties.original.properties.form,data:data16};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(!((data16 === "纸质") || (data16 === "电子"))){
const err51 = {instancePath:instancePath+"/original/form",schemaPath:"#/properties/original/properties/form/enum",keyword:"enum",params:{allowedValues: schema31.properties.original.properties.form.enum},schema:schema31.properties.original.properties.form.enum,parentSchema:schema31.properties.original.properties.form,data:data16};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data15.place !== undefined){
let data17 = data15.place;
if(typeof data17 === "string"){
if(!pattern6.test(data17)){
const err52 = {instancePath:instancePath+"/original/place",schemaPath:"#/properties/original/properties/place/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema31.properties.original.properties.place,data:data17};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/original/place",schemaPath:"#/properties/original/properties/place/type",keyword:"type",params:{type: "string"},schema:schema31.properties.original.properties.place.type,parentSchema:schema31.properties.original.properties.place,data:data17};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data15.archive_no !== undefined){
let data18 = data15.archive_no;
if(typeof data18 === "string"){
if(!pattern6.test(data18)){
const err54 = {instancePath:instancePath+"/original/archive_no",schemaPath:"#/properties/original/properties/archive_no/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema31.properties.original.properties.archive_no,data:data18};
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
const err55 = {instancePath:instancePath+"/original/archive_no",schemaPath:"#/properties/original/properties/archive_no/type",keyword:"type",params:{type: "string"},schema:schema31.properties.original.properties.archive_no.type,parentSchema:schema31.properties.original.properties.archive_no,data:data18};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/original",schemaPath:"#/properties/original/type",keyword:"type",params:{type: "object"},schema:schema31.properties.original.type,parentSchema:schema31.properties.original,data:data15};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.started_at !== undefined){
let data19 = data.started_at;
if(typeof data19 === "string"){
if(!(formats0(data19))){
const err57 = {instancePath:instancePath+"/started_at",schemaPath:"#/properties/started_at/format",keyword:"format",params:{format: "instant"},schema:"instant",parentSchema:schema31.properties.started_at,data:data19};
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
const err58 = {instancePath:instancePath+"/started_at",schemaPath:"#/properties/started_at/type",keyword:"type",params:{type: "string"},schema:schema31.properties.started_at.type,parentSchema:schema31.properties.started_at,data:data19};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.ended_at !== undefined){
let data20 = data.ended_at;
if(typeof data20 === "string"){
if(!(formats0(data20))){
const err59 = {instancePath:instancePath+"/ended_at",schemaPath:"#/properties/ended_at/format",keyword:"format",params:{format: "instant"},schema:"instant",parentSchema:schema31.properties.ended_at,data:data20};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/ended_at",schemaPath:"#/properties/ended_at/type",keyword:"type",params:{type: "string"},schema:schema31.properties.ended_at.type,parentSchema:schema31.properties.ended_at,data:data20};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.month !== undefined){
let data21 = data.month;
if(typeof data21 === "string"){
if(!pattern15.test(data21)){
const err61 = {instancePath:instancePath+"/month",schemaPath:"#/properties/month/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])$"},schema:"^\\d{4}-(0[1-9]|1[0-2])$",parentSchema:schema31.properties.month,data:data21};
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
const err62 = {instancePath:instancePath+"/month",schemaPath:"#/properties/month/type",keyword:"type",params:{type: "string"},schema:schema31.properties.month.type,parentSchema:schema31.properties.month,data:data21};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data.exported_from !== undefined){
let data22 = data.exported_from;
if(typeof data22 === "string"){
if(!pattern6.test(data22)){
const err63 = {instancePath:instancePath+"/exported_from",schemaPath:"#/properties/exported_from/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema31.properties.exported_from,data:data22};
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
const err64 = {instancePath:instancePath+"/exported_from",schemaPath:"#/properties/exported_from/type",keyword:"type",params:{type: "string"},schema:schema31.properties.exported_from.type,parentSchema:schema31.properties.exported_from,data:data22};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.exported_at !== undefined){
let data23 = data.exported_at;
if(typeof data23 === "string"){
if(!(formats0(data23))){
const err65 = {instancePath:instancePath+"/exported_at",schemaPath:"#/properties/exported_at/format",keyword:"format",params:{format: "instant"},schema:"instant",parentSchema:schema31.properties.exported_at,data:data23};
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
const err66 = {instancePath:instancePath+"/exported_at",schemaPath:"#/properties/exported_at/type",keyword:"type",params:{type: "string"},schema:schema31.properties.exported_at.type,parentSchema:schema31.properties.exported_at,data:data23};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.system !== undefined){
let data24 = data.system;
if(typeof data24 === "string"){
if(!pattern10.test(data24)){
const err67 = {instancePath:instancePath+"/system",schemaPath:"#/properties/system/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.system,data:data24};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/system",schemaPath:"#/properties/system/type",keyword:"type",params:{type: "string"},schema:schema31.properties.system.type,parentSchema:schema31.properties.system,data:data24};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data.rows !== undefined){
let data25 = data.rows;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err69 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.rows.type,parentSchema:schema31.properties.rows,data:data25};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 0 || isNaN(data25)){
const err70 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.rows,data:data25};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
if(data.encoding !== undefined){
let data26 = data.encoding;
if(typeof data26 !== "string"){
const err71 = {instancePath:instancePath+"/encoding",schemaPath:"#/properties/encoding/type",keyword:"type",params:{type: "string"},schema:schema31.properties.encoding.type,parentSchema:schema31.properties.encoding,data:data26};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(!((data26 === "utf-8") || (data26 === "gb18030"))){
const err72 = {instancePath:instancePath+"/encoding",schemaPath:"#/properties/encoding/enum",keyword:"enum",params:{allowedValues: schema31.properties.encoding.enum},schema:schema31.properties.encoding.enum,parentSchema:schema31.properties.encoding,data:data26};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data.delimiter !== undefined){
let data27 = data.delimiter;
if(typeof data27 !== "string"){
const err73 = {instancePath:instancePath+"/delimiter",schemaPath:"#/properties/delimiter/type",keyword:"type",params:{type: "string"},schema:schema31.properties.delimiter.type,parentSchema:schema31.properties.delimiter,data:data27};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(!((((data27 === "comma") || (data27 === "tab")) || (data27 === "semicolon")) || (data27 === "pipe"))){
const err74 = {instancePath:instancePath+"/delimiter",schemaPath:"#/properties/delimiter/enum",keyword:"enum",params:{allowedValues: schema31.properties.delimiter.enum},schema:schema31.properties.delimiter.enum,parentSchema:schema31.properties.delimiter,data:data27};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data.zone !== undefined){
let data28 = data.zone;
if(typeof data28 === "string"){
if(!pattern6.test(data28)){
const err75 = {instancePath:instancePath+"/zone",schemaPath:"#/properties/zone/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema31.properties.zone,data:data28};
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
const err76 = {instancePath:instancePath+"/zone",schemaPath:"#/properties/zone/type",keyword:"type",params:{type: "string"},schema:schema31.properties.zone.type,parentSchema:schema31.properties.zone,data:data28};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data.columns !== undefined){
let data29 = data.columns;
if(Array.isArray(data29)){
if(data29.length > 40){
const err77 = {instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/maxItems",keyword:"maxItems",params:{limit: 40},schema:40,parentSchema:schema31.properties.columns,data:data29};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data29.length < 3){
const err78 = {instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/minItems",keyword:"minItems",params:{limit: 3},schema:3,parentSchema:schema31.properties.columns,data:data29};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
const len2 = data29.length;
for(let i3=0; i3<len2; i3++){
let data30 = data29[i3];
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.header === undefined){
const err79 = {instancePath:instancePath+"/columns/" + i3,schemaPath:"#/properties/columns/items/required",keyword:"required",params:{missingProperty: "header"},schema:schema31.properties.columns.items.required,parentSchema:schema31.properties.columns.items,data:data30};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data30.field === undefined){
const err80 = {instancePath:instancePath+"/columns/" + i3,schemaPath:"#/properties/columns/items/required",keyword:"required",params:{missingProperty: "field"},schema:schema31.properties.columns.items.required,parentSchema:schema31.properties.columns.items,data:data30};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
for(const key3 in data30){
if(!((key3 === "header") || (key3 === "field"))){
const err81 = {instancePath:instancePath+"/columns/" + i3,schemaPath:"#/properties/columns/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema31.properties.columns.items,data:data30};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data30.header !== undefined){
let data31 = data30.header;
if(typeof data31 === "string"){
if(!pattern6.test(data31)){
const err82 = {instancePath:instancePath+"/columns/" + i3+"/header",schemaPath:"#/properties/columns/items/properties/header/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema31.properties.columns.items.properties.header,data:data31};
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
const err83 = {instancePath:instancePath+"/columns/" + i3+"/header",schemaPath:"#/properties/columns/items/properties/header/type",keyword:"type",params:{type: "string"},schema:schema31.properties.columns.items.properties.header.type,parentSchema:schema31.properties.columns.items.properties.header,data:data31};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data30.field !== undefined){
let data32 = data30.field;
if(typeof data32 !== "string"){
const err84 = {instancePath:instancePath+"/columns/" + i3+"/field",schemaPath:"#/properties/columns/items/properties/field/type",keyword:"type",params:{type: "string"},schema:schema31.properties.columns.items.properties.field.type,parentSchema:schema31.properties.columns.items.properties.field,data:data32};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(!(((((((((((data32 === "id") || (data32 === "seq")) || (data32 === "system")) || (data32 === "operator")) || (data32 === "action")) || (data32 === "started_at")) || (data32 === "ended_at")) || (data32 === "ticket_ref")) || (data32 === "approval_ref")) || (data32 === "dataset")) || (data32 === "rows"))){
const err85 = {instancePath:instancePath+"/columns/" + i3+"/field",schemaPath:"#/properties/columns/items/properties/field/enum",keyword:"enum",params:{allowedValues: schema31.properties.columns.items.properties.field.enum},schema:schema31.properties.columns.items.properties.field.enum,parentSchema:schema31.properties.columns.items.properties.field,data:data32};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
else {
const err86 = {instancePath:instancePath+"/columns/" + i3,schemaPath:"#/properties/columns/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.columns.items.type,parentSchema:schema31.properties.columns.items,data:data30};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
else {
const err87 = {instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type: "array"},schema:schema31.properties.columns.type,parentSchema:schema31.properties.columns,data:data29};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data.words !== undefined){
let data33 = data.words;
if(Array.isArray(data33)){
if(data33.length > 500){
const err88 = {instancePath:instancePath+"/words",schemaPath:"#/properties/words/maxItems",keyword:"maxItems",params:{limit: 500},schema:500,parentSchema:schema31.properties.words,data:data33};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(data33.length < 1){
const err89 = {instancePath:instancePath+"/words",schemaPath:"#/properties/words/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties.words,data:data33};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
const len3 = data33.length;
for(let i4=0; i4<len3; i4++){
let data34 = data33[i4];
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.field === undefined){
const err90 = {instancePath:instancePath+"/words/" + i4,schemaPath:"#/properties/words/items/required",keyword:"required",params:{missingProperty: "field"},schema:schema31.properties.words.items.required,parentSchema:schema31.properties.words.items,data:data34};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(data34.text === undefined){
const err91 = {instancePath:instancePath+"/words/" + i4,schemaPath:"#/properties/words/items/required",keyword:"required",params:{missingProperty: "text"},schema:schema31.properties.words.items.required,parentSchema:schema31.properties.words.items,data:data34};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data34.means === undefined){
const err92 = {instancePath:instancePath+"/words/" + i4,schemaPath:"#/properties/words/items/required",keyword:"required",params:{missingProperty: "means"},schema:schema31.properties.words.items.required,parentSchema:schema31.properties.words.items,data:data34};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
for(const key4 in data34){
if(!(((key4 === "field") || (key4 === "text")) || (key4 === "means"))){
const err93 = {instancePath:instancePath+"/words/" + i4,schemaPath:"#/properties/words/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema31.properties.words.items,data:data34};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data34.field !== undefined){
let data35 = data34.field;
if(typeof data35 !== "string"){
const err94 = {instancePath:instancePath+"/words/" + i4+"/field",schemaPath:"#/properties/words/items/properties/field/type",keyword:"type",params:{type: "string"},schema:schema31.properties.words.items.properties.field.type,parentSchema:schema31.properties.words.items.properties.field,data:data35};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(!(((data35 === "system") || (data35 === "operator")) || (data35 === "action"))){
const err95 = {instancePath:instancePath+"/words/" + i4+"/field",schemaPath:"#/properties/words/items/properties/field/enum",keyword:"enum",params:{allowedValues: schema31.properties.words.items.properties.field.enum},schema:schema31.properties.words.items.properties.field.enum,parentSchema:schema31.properties.words.items.properties.field,data:data35};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data34.text !== undefined){
let data36 = data34.text;
if(typeof data36 === "string"){
if(!pattern6.test(data36)){
const err96 = {instancePath:instancePath+"/words/" + i4+"/text",schemaPath:"#/properties/words/items/properties/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema31.properties.words.items.properties.text,data:data36};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
else {
const err97 = {instancePath:instancePath+"/words/" + i4+"/text",schemaPath:"#/properties/words/items/properties/text/type",keyword:"type",params:{type: "string"},schema:schema31.properties.words.items.properties.text.type,parentSchema:schema31.properties.words.items.properties.text,data:data36};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data34.means !== undefined){
let data37 = data34.means;
if(typeof data37 === "string"){
if(!pattern6.test(data37)){
const err98 = {instancePath:instancePath+"/words/" + i4+"/means",schemaPath:"#/properties/words/items/properties/means/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema31.properties.words.items.properties.means,data:data37};
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
const err99 = {instancePath:instancePath+"/words/" + i4+"/means",schemaPath:"#/properties/words/items/properties/means/type",keyword:"type",params:{type: "string"},schema:schema31.properties.words.items.properties.means.type,parentSchema:schema31.properties.words.items.properties.means,data:data37};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
else {
const err100 = {instancePath:instancePath+"/words/" + i4,schemaPath:"#/properties/words/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.words.items.type,parentSchema:schema31.properties.words.items,data:data34};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
else {
const err101 = {instancePath:instancePath+"/words",schemaPath:"#/properties/words/type",keyword:"type",params:{type: "array"},schema:schema31.properties.words.type,parentSchema:schema31.properties.words,data:data33};
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
const err102 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
});
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

module.exports = validate20;
module.exports.default = validate20;

// Generated from schemas by `npm run generate`. Do not edit.
"use strict";
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://yanshou.invalid/schemas/kinds/operation-log.schema.json","title":"运维操作","description":"用特权账号做的每一次操作一条，与堡垒机会话一一对应，按月一个文件。只写做了什么和结果，不写命令原文、口令和查询到的内容。","x-kind":"operation-log","x-ledger":"运维操作台账","x-columns":["seq","system","operator","action","started_at","ended_at","ticket_ref"],"x-instant":"started_at","type":"object","required":["id","recorded_at","recorded_by","system","started_at","ended_at","seq","operator","account","channel","session","action","target","summary"],"properties":{"attachments":{"type":"array","minItems":1,"title":"附件","description":"随记录提交的文件，一个文件一项。数据提取结果、口令和含个人信息的画面不进附件；截图先遮盖再放。例如签字页扫描件、监控曲线截图。","x-class":"panel","items":{"type":"object","x-type":"Attachment","additionalProperties":false,"required":["path","sha256","title","media_type","contains_personal_info"],"properties":{"path":{"type":"string","pattern":"^attachments/(?:[A-Za-z0-9][A-Za-z0-9._-]*/)*[A-Za-z0-9][A-Za-z0-9._-]*$","x-form":"attachments/ 开头的相对路径，文件名用英文字母、数字、点和短横","title":"文件路径","description":"相对合同文件夹的路径，以 attachments/ 开头，文件名不用汉字和空格。例如 attachments/inspection/2024-09-blood.pdf。","x-class":"panel","x-example":"attachments/inspection/2024-09-blood.pdf"},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$","x-form":"64 位小写的 SHA-256 校验值","title":"文件校验值","description":"附件文件的 SHA-256，小写。Windows 用 certutil -hashfile 文件名 SHA256，Linux 用 sha256sum，取 64 位十六进制字符。文件换了这里也要换。","x-class":"panel","x-value":"../values.schema.json#/$defs/sha256"},"title":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"附件名称","description":"打印在档案目录里的名字，让没打开文件的人知道是什么。例如“血液系统 9 月巡检签字页（扫描）”。","x-class":"panel","x-value":"../values.schema.json#/$defs/text"},"media_type":{"type":"string","pattern":"^[a-z]+/[a-z0-9.+-]+$","x-form":"文件类型，如 application/pdf、image/png","title":"文件类型","description":"文件的媒体类型：PDF 写 application/pdf，截图写 image/png，表格写 text/csv 或对应的 Office 类型。","x-class":"panel","x-example":"application/pdf"},"contains_personal_info":{"type":"boolean","const":false,"title":"含个人信息","description":"提交前看过内容、确认不含个人信息后写 false。含姓名、身份证号、手机号、病历的文件不能提交，先遮盖或只写校验值。","x-class":"panel"}}}},"id":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"记录编号，如 INC-2024-0031","x-refers":[],"title":"编号","description":"这条记录在本合同内唯一的编号，写了就不再改，也不给别的记录重用。按“类别-年份-序号”接着上一号往下编，例如 INC-2024-0031；不确定时看同类记录里的最后一号。","x-class":"public","x-example":"INC-2024-0031","x-value":"values.schema.json#/$defs/record"},"recorded_at":{"type":"string","format":"instant","x-example":"2024-09-27T10:00:00+08:00","title":"记录时间","description":"写下这条记录的真实时间，不是事情发生的时间。事后补写的照实写补写时间，核查提示会显示为补录；例如周五处理、下周一补写，就写周一的 2024-09-30T09:12:00+08:00。","x-class":"panel","x-value":"values.schema.json#/$defs/instant"},"recorded_by":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"人员编号，如 PER-01","x-example":"PER-01","x-refers":["personnel"],"title":"记录人","description":"写下这条记录的人，用人员花名册（personnel）里的编号；甲方人员写其角色编号，例如 CLI-01。谁写的填谁，不代填负责人。","x-class":"panel","x-value":"values.schema.json#/$defs/person"},"status":{"type":"string","enum":["draft","final","withdrawn"],"default":"final","title":"记录状态","description":"只分草稿、定稿、撤回三种，不写时按定稿。事情办到哪一步由各个时间字段说明，这里不写“处理中”“已关闭”。写错而作废的记录改为撤回，不要删除，例如重复登记的工单。","x-class":"panel","x-labels":{"draft":"草稿","final":"定稿","withdrawn":"撤回"}},"clauses":{"type":"array","items":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"contract.yaml 里的条款代号","x-refers":["clause"],"x-value":"values.schema.json#/$defs/clause"},"uniqueItems":true,"title":"对应条款","description":"这条记录直接佐证的合同条款，写条款树里的代号，可以写多条。清单已经按类别对应好条款，多数记录不用写；只有额外佐证别的条款时才补，例如一份故障总结同时佐证问题解决一条。","x-class":"public"},"supersedes":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"记录编号，如 INC-2024-0031","x-refers":["record"],"title":"替代","description":"本记录更正或换版时，写被替代那一条的编号，旧的留着不删。例如第二版巡检计划写第一版的编号 IP-2024-01。","x-class":"panel","x-value":"values.schema.json#/$defs/record"},"remarks":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"备注","description":"别的字段放不下、又需要说明的情况，一两句话。例如“当日机房例行断电，改为次日上午补做”。不写账号口令、地址和个人信息。","x-class":"owner","x-value":"values.schema.json#/$defs/text"},"original":{"type":"object","title":"原件","description":"有签字盖章的纸质件或其他系统里的电子原件时，写它在哪里，专家抽查时能取到。没有原件、本记录就是第一手的，不用写。例如纸质签到表，放在档案室 3 号柜。","x-class":"owner","x-type":"Original","additionalProperties":false,"required":["form","place"],"properties":{"form":{"type":"string","enum":["纸质","电子"],"title":"原件形式","description":"原件是纸还是电子文件；纸质件扫描后，扫描件放附件，这里仍写“纸质”。","x-class":"owner","x-labels":{"纸质":"纸质","电子":"电子"}},"place":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"存放处","description":"到哪里能取到原件：柜号、盒号，或系统名称与单号。例如“信息科档案柜 3-2”“工单系统，单号见标题”。","x-class":"owner","x-value":"values.schema.json#/$defs/text"},"archive_no":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"档号","description":"归档后由档案员给的档号，归档前不写。例如 KJ·2025-D30-0012。","x-class":"owner","x-value":"values.schema.json#/$defs/text"}}},"system":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"systems.yaml 里的系统代号","x-refers":["system"],"title":"系统","description":"所属系统的代号，照 systems.yaml 里的写。一件事涉及几个系统时，写主要的那个，其余在备注里说明；需要分别佐证的就各写一条。","x-class":"public","x-value":"../values.schema.json#/$defs/system"},"started_at":{"type":"string","format":"instant","x-example":"2024-09-27T10:00:00+08:00","title":"开始时间","description":"真正动手的时间，取自堡垒机会话、备份软件或作业日志，不取计划时间。例如会话 22:05 建立、22:07 开始执行，写 2024-09-27T22:07:00+08:00。","x-class":"panel","x-value":"../values.schema.json#/$defs/instant"},"ended_at":{"type":"string","format":"instant","x-example":"2024-09-27T10:00:00+08:00","title":"结束时间","description":"做完并核对好的时间，不早于开始时间；跨零点的写次日日期。例如备份 23:40 开始、次日 01:15 写完，写 2024-09-28T01:15:00+08:00。","x-class":"panel","x-value":"../values.schema.json#/$defs/instant"},"seq":{"type":"integer","minimum":1,"title":"流水号","description":"操作登记的连续序号，从 1 起，不跳号、不重号；作废的操作保留序号并把状态写成撤回。缺号会出现在核查提示里。","x-class":"panel"},"operator":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"人员编号，如 PER-01","x-example":"PER-01","x-refers":["personnel"],"title":"操作人","description":"坐在键盘前的人的编号，以堡垒机实名为准，不写班组。例如 PER-01。","x-class":"panel","x-value":"../values.schema.json#/$defs/person"},"account":{"type":"string","pattern":"^(?!\\d{1,3}(?:\\.\\d{1,3}){3})[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*$","x-form":"代称，如 db-1，不写网络地址和空格","title":"账号代称","description":"所用特权账号的代称，不写真实账号名，更不写口令。例如 db-admin-1。","x-class":"sensitive","x-example":"db-admin-1","x-value":"../values.schema.json#/$defs/alias"},"channel":{"type":"string","enum":["onsite","remote"],"title":"操作渠道","description":"在甲方机房或驻场办公室操作写 onsite，经远程接入操作写 remote。","x-class":"panel","x-labels":{"onsite":"现场","remote":"远程"}},"session":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"堡垒机会话","description":"堡垒机给出的会话编号，抄导出清单里的值，用来和堡垒机日志逐条对照。例如 BH-20240927-00213。","x-class":"sensitive","x-example":"BH-20240927-00213","x-value":"../values.schema.json#/$defs/text"},"action":{"type":"string","enum":["query","inspect","config-change","restart","backup","restore","deploy","data-export","data-import","account","patch"],"title":"操作类型","description":"这次操作的主要性质，只选一种。凡是有数据离开或进入系统的，一律写 data-export 或 data-import，并填审批单；一次会话做了两件事就写两条。","x-class":"panel","x-labels":{"query":"查询","inspect":"检查","config-change":"配置变更","restart":"重启","backup":"备份","restore":"恢复","deploy":"部署","data-export":"数据导出","data-import":"数据导入","account":"账号管理","patch":"补丁"}},"target":{"type":"string","pattern":"^(?!\\d{1,3}(?:\\.\\d{1,3}){3})[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*$","x-form":"代称，如 db-1，不写网络地址和空格","title":"操作对象","description":"被操作的主机、库或组件的代称，与巡检里用的代称一致，不写地址。例如 db-1、app-2。","x-class":"sensitive","x-example":"db-1","x-value":"../values.schema.json#/$defs/alias"},"summary":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"操作摘要","description":"做了什么、结果如何，一两句能让没在场的人看懂。例如“清理三个月前的归档日志，磁盘由 86% 降到 61%”。","x-class":"sensitive","x-value":"../values.schema.json#/$defs/text"},"ticket_ref":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"记录编号，如 INC-2024-0031","x-refers":["incident","service-request","change","routine-task","hardware-notice","vulnerability-notice","client-notice"],"title":"关联单号","description":"为哪张故障单、需求单、变更单、硬件或漏洞通报、甲方通知或哪次常规作业做的；例行巡检、备份没有单的不写。例如 INC-2024-0031、SR-2024-0102 或 CHG-2024-0012。","x-class":"panel","x-example":"SR-2024-0102","x-value":"../values.schema.json#/$defs/record"},"approval_ref":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"记录编号，如 INC-2024-0031","x-refers":["data-transfer-approval"],"title":"依据审批","description":"导出或导入数据所依据的审批单编号，审批须在操作开始之前批准；没有事前审批的，留空并在备注说明经过。例如 DTA-2024-0093。","x-class":"panel","x-example":"DTA-2024-0093","x-value":"../values.schema.json#/$defs/record"},"dataset":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"操作数据集","description":"导出导入的数据集名称，与审批单上的写法一字不差，才能对上。例如“2024 年 8 月发热门诊汇总表”。","x-class":"sensitive","x-value":"../values.schema.json#/$defs/text"},"rows":{"type":"integer","minimum":0,"title":"实际行数","description":"实际导出或导入的记录行数，取工具输出的数，不含表头；应不超过批准行数。例如 12480。","x-class":"panel","x-unit":"行","x-value":"../values.schema.json#/$defs/count"}},"additionalProperties":false};
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^attachments/(?:[A-Za-z0-9][A-Za-z0-9._-]*/)*[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
const pattern5 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern6 = new RegExp("\\S", "u");
const pattern7 = new RegExp("^[a-z]+/[a-z0-9.+-]+$", "u");
const pattern8 = new RegExp("^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$", "u");
const pattern10 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const pattern17 = new RegExp("^(?!\\d{1,3}(?:\\.\\d{1,3}){3})[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*$", "u");
const formats0 = require("../../../model/formats.ts").instant;

const validate20 = (function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://yanshou.invalid/schemas/kinds/operation-log.schema.json" */;
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
if(data.system === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "system"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.started_at === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "started_at"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.ended_at === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ended_at"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.seq === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seq"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.operator === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operator"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.account === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "account"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.channel === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "channel"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.session === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "session"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.action === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "action"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.target === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "target"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.summary === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "summary"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err14 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.attachments !== undefined){
let data0 = data.attachments;
if(Array.isArray(data0)){
if(data0.length < 1){
const err15 = {instancePath:instancePath+"/attachments",schemaPath:"#/properties/attachments/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties.attachments,data:data0};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.path === undefined){
const err16 = {instancePath:instancePath+"/attachments/" + i0,schemaPath:"#/properties/attachments/items/required",keyword:"required",params:{missingProperty: "path"},schema:schema31.properties.attachments.items.required,parentSchema:schema31.properties.attachments.items,data:data1};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data1.sha256 === undefined){
const err17 = {instancePath:instancePath+"/attachments/" + i0,schemaPath:"#/properties/attachments/items/required",keyword:"required",params:{missingProperty: "sha256"},schema:schema31.properties.attachments.items.required,parentSchema:schema31.properties.attachments.items,data:data1};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data1.title === undefined){
const err18 = {instancePath:instancePath+"/attachments/" + i0,schemaPath:"#/properties/attachments/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema31.properties.attachments.items.required,parentSchema:schema31.properties.attachments.items,data:data1};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data1.media_type === undefined){
const err19 = {instancePath:instancePath+"/attachments/" + i0,schemaPath:"#/properties/attachments/items/required",keyword:"required",params:{missingProperty: "media_type"},schema:schema31.properties.attachments.items.required,parentSchema:schema31.properties.attachments.items,data:data1};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data1.contains_personal_info === undefined){
const err20 = {instancePath:instancePath+"/attachments/" + i0,schemaPath:"#/properties/attachments/items/required",keyword:"required",params:{missingProperty: "contains_personal_info"},schema:schema31.properties.attachments.items.required,parentSchema:schema31.properties.attachments.items,data:data1};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key1 in data1){
if(!(((((key1 === "path") || (key1 === "sha256")) || (key1 === "title")) || (key1 === "media_type")) || (key1 === "contains_personal_info"))){
const err21 = {instancePath:instancePath+"/attachments/" + i0,schemaPath:"#/properties/attachments/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema31.properties.attachments.items,data:data1};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data1.path !== undefined){
let data2 = data1.path;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err22 = {instancePath:instancePath+"/attachments/" + i0+"/path",schemaPath:"#/properties/attachments/items/properties/path/pattern",keyword:"pattern",params:{pattern: "^attachments/(?:[A-Za-z0-9][A-Za-z0-9._-]*/)*[A-Za-z0-9][A-Za-z0-9._-]*$"},schema:"^attachments/(?:[A-Za-z0-9][A-Za-z0-9._-]*/)*[A-Za-z0-9][A-Za-z0-9._-]*$",parentSchema:schema31.properties.attachments.items.properties.path,data:data2};
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
const err23 = {instancePath:instancePath+"/attachments/" + i0+"/path",schemaPath:"#/properties/attachments/items/properties/path/type",keyword:"type",params:{type: "string"},schema:schema31.properties.attachments.items.properties.path.type,parentSchema:schema31.properties.attachments.items.properties.path,data:data2};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data1.sha256 !== undefined){
let data3 = data1.sha256;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
const err24 = {instancePath:instancePath+"/attachments/" + i0+"/sha256",schemaPath:"#/properties/attachments/items/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},schema:"^[0-9a-f]{64}$",parentSchema:schema31.properties.attachments.items.properties.sha256,data:data3};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/attachments/" + i0+"/sha256",schemaPath:"#/properties/attachments/items/properties/sha256/type",keyword:"type",params:{type: "string"},schema:schema31.properties.attachments.items.properties.sha256.type,parentSchema:schema31.properties.attachments.items.properties.sha256,data:data3};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data1.title !== undefined){
let data4 = data1.title;
if(typeof data4 === "string"){
if(!pattern6.test(data4)){
const err26 = {instancePath:instancePath+"/attachments/" + i0+"/title",schemaPath:"#/properties/attachments/items/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema31.properties.attachments.items.properties.title,data:data4};
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
const err27 = {instancePath:instancePath+"/attachments/" + i0+"/title",schemaPath:"#/properties/attachments/items/properties/title/type",keyword:"type",params:{type: "string"},schema:schema31.properties.attachments.items.properties.title.type,parentSchema:schema31.properties.attachments.items.properties.title,data:data4};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data1.media_type !== undefined){
let data5 = data1.media_type;
if(typeof data5 === "string"){
if(!pattern7.test(data5)){
const err28 = {instancePath:instancePath+"/attachments/" + i0+"/media_type",schemaPath:"#/properties/attachments/items/properties/media_type/pattern",keyword:"pattern",params:{pattern: "^[a-z]+/[a-z0-9.+-]+$"},schema:"^[a-z]+/[a-z0-9.+-]+$",parentSchema:schema31.properties.attachments.items.properties.media_type,data:data5};
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
const err29 = {instancePath:instancePath+"/attachments/" + i0+"/media_type",schemaPath:"#/properties/attachments/items/properties/media_type/type",keyword:"type",params:{type: "string"},schema:schema31.properties.attachments.items.properties.media_type.type,parentSchema:schema31.properties.attachments.items.properties.media_type,data:data5};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data1.contains_personal_info !== undefined){
let data6 = data1.contains_personal_info;
if(typeof data6 !== "boolean"){
const err30 = {instancePath:instancePath+"/attachments/" + i0+"/contains_personal_info",schemaPath:"#/properties/attachments/items/properties/contains_personal_info/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.attachments.items.properties.contains_personal_info.type,parentSchema:schema31.properties.attachments.items.properties.contains_personal_info,data:data6};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(false !== data6){
const err31 = {instancePath:instancePath+"/attachments/" + i0+"/contains_personal_info",schemaPath:"#/properties/attachments/items/properties/contains_personal_info/const",keyword:"const",params:{allowedValue: false},schema:false,parentSchema:schema31.properties.attachments.items.properties.contains_personal_info,data:data6};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/attachments/" + i0,schemaPath:"#/properties/attachments/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.attachments.items.type,parentSchema:schema31.properties.attachments.items,data:data1};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/attachments",schemaPath:"#/properties/attachments/type",keyword:"type",params:{type: "array"},schema:schema31.properties.attachments.type,parentSchema:schema31.properties.attachments,data:data0};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.id !== undefined){
let data7 = data.id;
if(typeof data7 === "string"){
if(!pattern8.test(data7)){
const err34 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},schema:"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$",parentSchema:schema31.properties.id,data:data7};
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
const err35 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},schema:schema31.properties.id.type,parentSchema:schema31.properties.id,data:data7};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.recorded_at !== undefined){
let data8 = data.recorded_at;
if(typeof data8 === "string"){
if(!(formats0(data8))){
const err36 = {instancePath:instancePath+"/recorded_at",schemaPath:"#/properties/recorded_at/format",keyword:"format",params:{format: "instant"},schema:"instant",parentSchema:schema31.properties.recorded_at,data:data8};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/recorded_at",schemaPath:"#/properties/recorded_at/type",keyword:"type",params:{type: "string"},schema:schema31.properties.recorded_at.type,parentSchema:schema31.properties.recorded_at,data:data8};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.recorded_by !== undefined){
let data9 = data.recorded_by;
if(typeof data9 === "string"){
if(!pattern8.test(data9)){
const err38 = {instancePath:instancePath+"/recorded_by",schemaPath:"#/properties/recorded_by/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},schema:"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$",parentSchema:schema31.properties.recorded_by,data:data9};
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
const err39 = {instancePath:instancePath+"/recorded_by",schemaPath:"#/properties/recorded_by/type",keyword:"type",params:{type: "string"},schema:schema31.properties.recorded_by.type,parentSchema:schema31.properties.recorded_by,data:data9};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.status !== undefined){
let data10 = data.status;
if(typeof data10 !== "string"){
const err40 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},schema:schema31.properties.status.type,parentSchema:schema31.properties.status,data:data10};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(!(((data10 === "draft") || (data10 === "final")) || (data10 === "withdrawn"))){
const err41 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema31.properties.status.enum},schema:schema31.properties.status.enum,parentSchema:schema31.properties.status,data:data10};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
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
const err42 = {instancePath:instancePath+"/clauses/" + i1,schemaPath:"#/properties/clauses/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.clauses.items,data:data12};
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
const err43 = {instancePath:instancePath+"/clauses/" + i1,schemaPath:"#/properties/clauses/items/type",keyword:"type",params:{type: "string"},schema:schema31.properties.clauses.items.type,parentSchema:schema31.properties.clauses.items,data:data12};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
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
const err44 = {instancePath:instancePath+"/clauses",schemaPath:"#/properties/clauses/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},schema:true,parentSchema:schema31.properties.clauses,data:data11};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
const err45 = {instancePath:instancePath+"/clauses",schemaPath:"#/properties/clauses/type",keyword:"type",params:{type: "array"},schema:schema31.properties.clauses.type,parentSchema:schema31.properties.clauses,data:data11};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.supersedes !== undefined){
let data13 = data.supersedes;
if(typeof data13 === "string"){
if(!pattern8.test(data13)){
const err46 = {instancePath:instancePath+"/supersedes",schemaPath:"#/properties/supersedes/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},schema:"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$",parentSchema:schema31.properties.supersedes,data:data13};
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
const err47 = {instancePath:instancePath+"/supersedes",schemaPath:"#/properties/supersedes/type",keyword:"type",params:{type: "string"},schema:schema31.properties.supersedes.type,parentSchema:schema31.properties.supersedes,data:data13};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.remarks !== undefined){
let data14 = data.remarks;
if(typeof data14 === "string"){
if(!pattern6.test(data14)){
const err48 = {instancePath:instancePath+"/remarks",schemaPath:"#/properties/remarks/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema31.properties.remarks,data:data14};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/remarks",schemaPath:"#/properties/remarks/type",keyword:"type",params:{type: "string"},schema:schema31.properties.remarks.type,parentSchema:schema31.properties.remarks,data:data14};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.original !== undefined){
let data15 = data.original;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.form === undefined){
const err50 = {instancePath:instancePath+"/original",schemaPath:"#/properties/original/required",keyword:"required",params:{missingProperty: "form"},schema:schema31.properties.original.required,parentSchema:schema31.properties.original,data:data15};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data15.place === undefined){
const err51 = {instancePath:instancePath+"/original",schemaPath:"#/properties/original/required",keyword:"required",params:{missingProperty: "place"},schema:schema31.properties.original.required,parentSchema:schema31.properties.original,data:data15};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
for(const key2 in data15){
if(!(((key2 === "form") || (key2 === "place")) || (key2 === "archive_no"))){
const err52 = {instancePath:instancePath+"/original",schemaPath:"#/properties/original/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema31.properties.original,data:data15};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data15.form !== undefined){
let data16 = data15.form;
if(typeof data16 !== "string"){
const err53 = {instancePath:instancePath+"/original/form",schemaPath:"#/properties/original/properties/form/type",keyword:"type",params:{type: "string"},schema:schema31.properties.original.properties.form.type,parentSchema:schema31.properties.original.properties.form,data:data16};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(!((data16 === "纸质") || (data16 === "电子"))){
const err54 = {instancePath:instancePath+"/original/form",schemaPath:"#/properties/original/properties/form/enum",keyword:"enum",params:{allowedValues: schema31.properties.original.properties.form.enum},schema:schema31.properties.original.properties.form.enum,parentSchema:schema31.properties.original.properties.form,data:data16};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data15.place !== undefined){
let data17 = data15.place;
if(typeof data17 === "string"){
if(!pattern6.test(data17)){
const err55 = {instancePath:instancePath+"/original/place",schemaPath:"#/properties/original/properties/place/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema31.properties.original.properties.place,data:data17};
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
const err56 = {instancePath:instancePath+"/original/place",schemaPath:"#/properties/original/properties/place/type",keyword:"type",params:{type: "string"},schema:schema31.properties.original.properties.place.type,parentSchema:schema31.properties.original.properties.place,data:data17};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data15.archive_no !== undefined){
let data18 = data15.archive_no;
if(typeof data18 === "string"){
if(!pattern6.test(data18)){
const err57 = {instancePath:instancePath+"/original/archive_no",schemaPath:"#/properties/original/properties/archive_no/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema31.properties.original.properties.archive_no,data:data18};
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
const err58 = {instancePath:instancePath+"/original/archive_no",schemaPath:"#/properties/original/properties/archive_no/type",keyword:"type",params:{type: "string"},schema:schema31.properties.original.properties.archive_no.type,parentSchema:schema31.properties.original.properties.archive_no,data:data18};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/original",schemaPath:"#/properties/original/type",keyword:"type",params:{type: "object"},schema:schema31.properties.original.type,parentSchema:schema31.properties.original,data:data15};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.system !== undefined){
let data19 = data.system;
if(typeof data19 === "string"){
if(!pattern10.test(data19)){
const err60 = {instancePath:instancePath+"/system",schemaPath:"#/properties/system/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.system,data:data19};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/system",schemaPath:"#/properties/system/type",keyword:"type",params:{type: "string"},schema:schema31.properties.system.type,parentSchema:schema31.properties.system,data:data19};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.started_at !== undefined){
let data20 = data.started_at;
if(typeof data20 === "string"){
if(!(formats0(data20))){
const err62 = {instancePath:instancePath+"/started_at",schemaPath:"#/properties/started_at/format",keyword:"format",params:{format: "instant"},schema:"instant",parentSchema:schema31.properties.started_at,data:data20};
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
const err63 = {instancePath:instancePath+"/started_at",schemaPath:"#/properties/started_at/type",keyword:"type",params:{type: "string"},schema:schema31.properties.started_at.type,parentSchema:schema31.properties.started_at,data:data20};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.ended_at !== undefined){
let data21 = data.ended_at;
if(typeof data21 === "string"){
if(!(formats0(data21))){
const err64 = {instancePath:instancePath+"/ended_at",schemaPath:"#/properties/ended_at/format",keyword:"format",params:{format: "instant"},schema:"instant",parentSchema:schema31.properties.ended_at,data:data21};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/ended_at",schemaPath:"#/properties/ended_at/type",keyword:"type",params:{type: "string"},schema:schema31.properties.ended_at.type,parentSchema:schema31.properties.ended_at,data:data21};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.seq !== undefined){
let data22 = data.seq;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err66 = {instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.seq.type,parentSchema:schema31.properties.seq,data:data22};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 1 || isNaN(data22)){
const err67 = {instancePath:instancePath+"/seq",schemaPath:"#/properties/seq/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema31.properties.seq,data:data22};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
if(data.operator !== undefined){
let data23 = data.operator;
if(typeof data23 === "string"){
if(!pattern8.test(data23)){
const err68 = {instancePath:instancePath+"/operator",schemaPath:"#/properties/operator/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},schema:"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$",parentSchema:schema31.properties.operator,data:data23};
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
const err69 = {instancePath:instancePath+"/operator",schemaPath:"#/properties/operator/type",keyword:"type",params:{type: "string"},schema:schema31.properties.operator.type,parentSchema:schema31.properties.operator,data:data23};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.account !== undefined){
let data24 = data.account;
if(typeof data24 === "string"){
if(!pattern17.test(data24)){
const err70 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/pattern",keyword:"pattern",params:{pattern: "^(?!\\d{1,3}(?:\\.\\d{1,3}){3})[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*$"},schema:"^(?!\\d{1,3}(?:\\.\\d{1,3}){3})[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*$",parentSchema:schema31.properties.account,data:data24};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type: "string"},schema:schema31.properties.account.type,parentSchema:schema31.properties.account,data:data24};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data.channel !== undefined){
let data25 = data.channel;
if(typeof data25 !== "string"){
const err72 = {instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/type",keyword:"type",params:{type: "string"},schema:schema31.properties.channel.type,parentSchema:schema31.properties.channel,data:data25};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(!((data25 === "onsite") || (data25 === "remote"))){
const err73 = {instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/enum",keyword:"enum",params:{allowedValues: schema31.properties.channel.enum},schema:schema31.properties.channel.enum,parentSchema:schema31.properties.channel,data:data25};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data.session !== undefined){
let data26 = data.session;
if(typeof data26 === "string"){
if(!pattern6.test(data26)){
const err74 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema31.properties.session,data:data26};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/type",keyword:"type",params:{type: "string"},schema:schema31.properties.session.type,parentSchema:schema31.properties.session,data:data26};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data.action !== undefined){
let data27 = data.action;
if(typeof data27 !== "string"){
const err76 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},schema:schema31.properties.action.type,parentSchema:schema31.properties.action,data:data27};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(!(((((((((((data27 === "query") || (data27 === "inspect")) || (data27 === "config-change")) || (data27 === "restart")) || (data27 === "backup")) || (data27 === "restore")) || (data27 === "deploy")) || (data27 === "data-export")) || (data27 === "data-import")) || (data27 === "account")) || (data27 === "patch"))){
const err77 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues: schema31.properties.action.enum},schema:schema31.properties.action.enum,parentSchema:schema31.properties.action,data:data27};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data.target !== undefined){
let data28 = data.target;
if(typeof data28 === "string"){
if(!pattern17.test(data28)){
const err78 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/pattern",keyword:"pattern",params:{pattern: "^(?!\\d{1,3}(?:\\.\\d{1,3}){3})[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*$"},schema:"^(?!\\d{1,3}(?:\\.\\d{1,3}){3})[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*$",parentSchema:schema31.properties.target,data:data28};
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
const err79 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "string"},schema:schema31.properties.target.type,parentSchema:schema31.properties.target,data:data28};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data.summary !== undefined){
let data29 = data.summary;
if(typeof data29 === "string"){
if(!pattern6.test(data29)){
const err80 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema31.properties.summary,data:data29};
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
const err81 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "string"},schema:schema31.properties.summary.type,parentSchema:schema31.properties.summary,data:data29};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data.ticket_ref !== undefined){
let data30 = data.ticket_ref;
if(typeof data30 === "string"){
if(!pattern8.test(data30)){
const err82 = {instancePath:instancePath+"/ticket_ref",schemaPath:"#/properties/ticket_ref/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},schema:"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$",parentSchema:schema31.properties.ticket_ref,data:data30};
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
const err83 = {instancePath:instancePath+"/ticket_ref",schemaPath:"#/properties/ticket_ref/type",keyword:"type",params:{type: "string"},schema:schema31.properties.ticket_ref.type,parentSchema:schema31.properties.ticket_ref,data:data30};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data.approval_ref !== undefined){
let data31 = data.approval_ref;
if(typeof data31 === "string"){
if(!pattern8.test(data31)){
const err84 = {instancePath:instancePath+"/approval_ref",schemaPath:"#/properties/approval_ref/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},schema:"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$",parentSchema:schema31.properties.approval_ref,data:data31};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
else {
const err85 = {instancePath:instancePath+"/approval_ref",schemaPath:"#/properties/approval_ref/type",keyword:"type",params:{type: "string"},schema:schema31.properties.approval_ref.type,parentSchema:schema31.properties.approval_ref,data:data31};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data.dataset !== undefined){
let data32 = data.dataset;
if(typeof data32 === "string"){
if(!pattern6.test(data32)){
const err86 = {instancePath:instancePath+"/dataset",schemaPath:"#/properties/dataset/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema31.properties.dataset,data:data32};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/dataset",schemaPath:"#/properties/dataset/type",keyword:"type",params:{type: "string"},schema:schema31.properties.dataset.type,parentSchema:schema31.properties.dataset,data:data32};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data.rows !== undefined){
let data33 = data.rows;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
const err88 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.rows.type,parentSchema:schema31.properties.rows,data:data33};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 0 || isNaN(data33)){
const err89 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.rows,data:data33};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
}
else {
const err90 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
});
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

module.exports = validate20;
module.exports.default = validate20;

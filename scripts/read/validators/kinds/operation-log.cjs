// Generated from schemas by `npm run generate`. Do not edit.
"use strict";
const { Refusal } = require("../../refusal.cjs");
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
if(data.system === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "system"},data));
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
if(data.seq === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "seq"},data));
errors++;
}
if(data.operator === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "operator"},data));
errors++;
}
if(data.account === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "account"},data));
errors++;
}
if(data.channel === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "channel"},data));
errors++;
}
if(data.session === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "session"},data));
errors++;
}
if(data.action === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "action"},data));
errors++;
}
if(data.target === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "target"},data));
errors++;
}
if(data.summary === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "summary"},data));
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
if(data.system !== undefined){
let data19 = data.system;
if(typeof data19 === "string"){
if(!pattern10.test(data19)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/system","#/properties/system/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data19));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/system","#/properties/system/type","type",{type: "string"},data19));
errors++;
}
}
if(data.started_at !== undefined){
let data20 = data.started_at;
if(typeof data20 === "string"){
if(!(formats0(data20))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/started_at","#/properties/started_at/format","format",{format: "instant"},data20));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/started_at","#/properties/started_at/type","type",{type: "string"},data20));
errors++;
}
}
if(data.ended_at !== undefined){
let data21 = data.ended_at;
if(typeof data21 === "string"){
if(!(formats0(data21))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/ended_at","#/properties/ended_at/format","format",{format: "instant"},data21));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/ended_at","#/properties/ended_at/type","type",{type: "string"},data21));
errors++;
}
}
if(data.seq !== undefined){
let data22 = data.seq;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/seq","#/properties/seq/type","type",{type: "integer"},data22));
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 1 || isNaN(data22)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/seq","#/properties/seq/minimum","minimum",{comparison: ">=", limit: 1},data22));
errors++;
}
}
}
if(data.operator !== undefined){
let data23 = data.operator;
if(typeof data23 === "string"){
if(!pattern8.test(data23)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/operator","#/properties/operator/pattern","pattern",{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},data23));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/operator","#/properties/operator/type","type",{type: "string"},data23));
errors++;
}
}
if(data.account !== undefined){
let data24 = data.account;
if(typeof data24 === "string"){
if(!pattern17.test(data24)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/account","#/properties/account/pattern","pattern",{pattern: "^(?!\\d{1,3}(?:\\.\\d{1,3}){3})[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*$"},data24));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/account","#/properties/account/type","type",{type: "string"},data24));
errors++;
}
}
if(data.channel !== undefined){
let data25 = data.channel;
if(typeof data25 !== "string"){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/channel","#/properties/channel/type","type",{type: "string"},data25));
errors++;
}
if(!((data25 === "onsite") || (data25 === "remote"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/channel","#/properties/channel/enum","enum",{allowedValues: schema31.properties.channel.enum},data25));
errors++;
}
}
if(data.session !== undefined){
let data26 = data.session;
if(typeof data26 === "string"){
if(!pattern6.test(data26)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/session","#/properties/session/pattern","pattern",{pattern: "\\S"},data26));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/session","#/properties/session/type","type",{type: "string"},data26));
errors++;
}
}
if(data.action !== undefined){
let data27 = data.action;
if(typeof data27 !== "string"){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/action","#/properties/action/type","type",{type: "string"},data27));
errors++;
}
if(!(((((((((((data27 === "query") || (data27 === "inspect")) || (data27 === "config-change")) || (data27 === "restart")) || (data27 === "backup")) || (data27 === "restore")) || (data27 === "deploy")) || (data27 === "data-export")) || (data27 === "data-import")) || (data27 === "account")) || (data27 === "patch"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/action","#/properties/action/enum","enum",{allowedValues: schema31.properties.action.enum},data27));
errors++;
}
}
if(data.target !== undefined){
let data28 = data.target;
if(typeof data28 === "string"){
if(!pattern17.test(data28)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/target","#/properties/target/pattern","pattern",{pattern: "^(?!\\d{1,3}(?:\\.\\d{1,3}){3})[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*$"},data28));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/target","#/properties/target/type","type",{type: "string"},data28));
errors++;
}
}
if(data.summary !== undefined){
let data29 = data.summary;
if(typeof data29 === "string"){
if(!pattern6.test(data29)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/summary","#/properties/summary/pattern","pattern",{pattern: "\\S"},data29));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/summary","#/properties/summary/type","type",{type: "string"},data29));
errors++;
}
}
if(data.ticket_ref !== undefined){
let data30 = data.ticket_ref;
if(typeof data30 === "string"){
if(!pattern8.test(data30)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/ticket_ref","#/properties/ticket_ref/pattern","pattern",{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},data30));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/ticket_ref","#/properties/ticket_ref/type","type",{type: "string"},data30));
errors++;
}
}
if(data.approval_ref !== undefined){
let data31 = data.approval_ref;
if(typeof data31 === "string"){
if(!pattern8.test(data31)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/approval_ref","#/properties/approval_ref/pattern","pattern",{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},data31));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/approval_ref","#/properties/approval_ref/type","type",{type: "string"},data31));
errors++;
}
}
if(data.dataset !== undefined){
let data32 = data.dataset;
if(typeof data32 === "string"){
if(!pattern6.test(data32)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/dataset","#/properties/dataset/pattern","pattern",{pattern: "\\S"},data32));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/dataset","#/properties/dataset/type","type",{type: "string"},data32));
errors++;
}
}
if(data.rows !== undefined){
let data33 = data.rows;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows","#/properties/rows/type","type",{type: "integer"},data33));
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 0 || isNaN(data33)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows","#/properties/rows/minimum","minimum",{comparison: ">=", limit: 0},data33));
errors++;
}
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

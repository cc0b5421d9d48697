// Generated from schemas by `npm run generate`. Do not edit.
"use strict";
const { Refusal } = require("../../refusal.cjs");
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://yanshou.invalid/schemas/kinds/satisfaction.schema.json","title":"满意度与投诉","description":"用户对服务的评价：收到的每一件投诉一条，写清核实是否属实、是否因系统运行引起；每次满意度问卷一条，只写回收的数。","x-kind":"satisfaction","x-ledger":"满意度台账","x-columns":["id","subtype","title","received_at","upheld","caused_by_operation","handled_at"],"x-instant":"received_at","x-subtypes":{"complaint":{"required":["content"]},"survey":{"required":["sent","returned","satisfied"]}},"type":"object","required":["id","recorded_at","recorded_by","subtype","title","received_at","from_unit"],"properties":{"attachments":{"type":"array","minItems":1,"title":"附件","description":"随记录提交的文件，一个文件一项。数据提取结果、口令和含个人信息的画面不进附件；截图先遮盖再放。例如签字页扫描件、监控曲线截图。","x-class":"panel","items":{"type":"object","x-type":"Attachment","additionalProperties":false,"required":["path","sha256","title","media_type","contains_personal_info"],"properties":{"path":{"type":"string","pattern":"^attachments/(?:[A-Za-z0-9][A-Za-z0-9._-]*/)*[A-Za-z0-9][A-Za-z0-9._-]*$","x-form":"attachments/ 开头的相对路径，文件名用英文字母、数字、点和短横","title":"文件路径","description":"相对合同文件夹的路径，以 attachments/ 开头，文件名不用汉字和空格。例如 attachments/inspection/2024-09-blood.pdf。","x-class":"panel","x-example":"attachments/inspection/2024-09-blood.pdf"},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$","x-form":"64 位小写的 SHA-256 校验值","title":"文件校验值","description":"附件文件的 SHA-256，小写。Windows 用 certutil -hashfile 文件名 SHA256，Linux 用 sha256sum，取 64 位十六进制字符。文件换了这里也要换。","x-class":"panel","x-value":"../values.schema.json#/$defs/sha256"},"title":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"附件名称","description":"打印在档案目录里的名字，让没打开文件的人知道是什么。例如“血液系统 9 月巡检签字页（扫描）”。","x-class":"panel","x-value":"../values.schema.json#/$defs/text"},"media_type":{"type":"string","pattern":"^[a-z]+/[a-z0-9.+-]+$","x-form":"文件类型，如 application/pdf、image/png","title":"文件类型","description":"文件的媒体类型：PDF 写 application/pdf，截图写 image/png，表格写 text/csv 或对应的 Office 类型。","x-class":"panel","x-example":"application/pdf"},"contains_personal_info":{"type":"boolean","const":false,"title":"含个人信息","description":"提交前看过内容、确认不含个人信息后写 false。含姓名、身份证号、手机号、病历的文件不能提交，先遮盖或只写校验值。","x-class":"panel"}}}},"id":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"记录编号，如 INC-2024-0031","x-refers":[],"title":"编号","description":"这条记录在本合同内唯一的编号，写了就不再改，也不给别的记录重用。按“类别-年份-序号”接着上一号往下编，例如 INC-2024-0031；不确定时看同类记录里的最后一号。","x-class":"public","x-example":"INC-2024-0031","x-value":"values.schema.json#/$defs/record"},"recorded_at":{"type":"string","format":"instant","x-example":"2024-09-27T10:00:00+08:00","title":"记录时间","description":"写下这条记录的真实时间，不是事情发生的时间。事后补写的照实写补写时间，核查提示会显示为补录；例如周五处理、下周一补写，就写周一的 2024-09-30T09:12:00+08:00。","x-class":"panel","x-value":"values.schema.json#/$defs/instant"},"recorded_by":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"人员编号，如 PER-01","x-example":"PER-01","x-refers":["personnel"],"title":"记录人","description":"写下这条记录的人，用人员花名册（personnel）里的编号；甲方人员写其角色编号，例如 CLI-01。谁写的填谁，不代填负责人。","x-class":"panel","x-value":"values.schema.json#/$defs/person"},"status":{"type":"string","enum":["draft","final","withdrawn"],"default":"final","title":"记录状态","description":"只分草稿、定稿、撤回三种，不写时按定稿。事情办到哪一步由各个时间字段说明，这里不写“处理中”“已关闭”。写错而作废的记录改为撤回，不要删除，例如重复登记的工单。","x-class":"panel","x-labels":{"draft":"草稿","final":"定稿","withdrawn":"撤回"}},"clauses":{"type":"array","items":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"contract.yaml 里的条款代号","x-refers":["clause"],"x-value":"values.schema.json#/$defs/clause"},"uniqueItems":true,"title":"对应条款","description":"这条记录直接佐证的合同条款，写条款树里的代号，可以写多条。清单已经按类别对应好条款，多数记录不用写；只有额外佐证别的条款时才补，例如一份故障总结同时佐证问题解决一条。","x-class":"public"},"supersedes":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"记录编号，如 INC-2024-0031","x-refers":["record"],"title":"替代","description":"本记录更正或换版时，写被替代那一条的编号，旧的留着不删。例如第二版巡检计划写第一版的编号 IP-2024-01。","x-class":"panel","x-value":"values.schema.json#/$defs/record"},"remarks":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"备注","description":"别的字段放不下、又需要说明的情况，一两句话。例如“当日机房例行断电，改为次日上午补做”。不写账号口令、地址和个人信息。","x-class":"owner","x-value":"values.schema.json#/$defs/text"},"original":{"type":"object","title":"原件","description":"有签字盖章的纸质件或其他系统里的电子原件时，写它在哪里，专家抽查时能取到。没有原件、本记录就是第一手的，不用写。例如纸质签到表，放在档案室 3 号柜。","x-class":"owner","x-type":"Original","additionalProperties":false,"required":["form","place"],"properties":{"form":{"type":"string","enum":["纸质","电子"],"title":"原件形式","description":"原件是纸还是电子文件；纸质件扫描后，扫描件放附件，这里仍写“纸质”。","x-class":"owner","x-labels":{"纸质":"纸质","电子":"电子"}},"place":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"存放处","description":"到哪里能取到原件：柜号、盒号，或系统名称与单号。例如“信息科档案柜 3-2”“工单系统，单号见标题”。","x-class":"owner","x-value":"values.schema.json#/$defs/text"},"archive_no":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"档号","description":"归档后由档案员给的档号，归档前不写。例如 KJ·2025-D30-0012。","x-class":"owner","x-value":"values.schema.json#/$defs/text"}}},"subtype":{"type":"string","enum":["complaint","survey"],"title":"满意度记录类别","description":"一件投诉写 complaint，一次发放并收回的问卷写 survey；问卷里附带的意见够成投诉的另立一条。","x-class":"panel","x-labels":{"complaint":"投诉","survey":"满意度问卷"}},"title":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"事由","description":"投诉写不满什么，问卷写哪一次调查，一句话。例如“体检报告查询连续两天排队过久”。","x-class":"panel","x-value":"../values.schema.json#/$defs/text"},"received_at":{"type":"string","format":"instant","x-example":"2024-09-27T10:00:00+08:00","title":"收到时间","description":"投诉到达甲方或项目组的时间，取来函签收、电话登记或邮件时间；问卷写收齐的时间。例如 2024-12-18T10:20:00+08:00。","x-class":"panel","x-value":"../values.schema.json#/$defs/instant"},"from_unit":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"来自单位","description":"提出投诉的单位，问卷写调查对象的范围；不写个人姓名和电话。例如“某区中心医院体检科”。","x-class":"sensitive","x-value":"../values.schema.json#/$defs/text"},"content":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"投诉内容","description":"按原意写对方说了什么，不评论对错，全文放附件。例如“上周起上午高峰期查询要等一分钟，反映两次未见改善”。","x-class":"panel","x-value":"../values.schema.json#/$defs/text"},"system":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"systems.yaml 里的系统代号","x-refers":["system"],"title":"投诉所指系统","description":"说的是哪个系统，写系统代号；对服务态度等与具体系统无关的不写。例如 health-exam。","x-class":"public","x-value":"../values.schema.json#/$defs/system"},"caused_by_operation":{"type":"boolean","title":"因运行原因","description":"核实后确因所维护系统的运行引起写 true，因对方网络、操作或制度引起写 false；未核实的不写。","x-class":"panel"},"upheld":{"type":"boolean","title":"投诉成立","description":"甲方核实后认为有理由写 true，没有理由写 false；还没有结论的不写，也不代甲方下结论。","x-class":"panel"},"verified_at":{"type":"string","format":"instant","x-example":"2024-09-27T10:00:00+08:00","title":"核实时间","description":"甲方作出是否成立的结论的时间，以书面答复为准。例如 2024-12-20T16:00:00+08:00。","x-class":"panel","x-value":"../values.schema.json#/$defs/instant"},"verified_by":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"人员编号，如 PER-01","x-example":"PER-01","x-refers":["personnel"],"title":"核实人","description":"代表甲方核实的人的编号，不能是乙方人员。例如 CLI-03。","x-class":"panel","x-value":"../values.schema.json#/$defs/person"},"handled_at":{"type":"string","format":"instant","x-example":"2024-09-27T10:00:00+08:00","title":"答复时间","description":"处理完并答复投诉方的时间，还没有答复的不写。例如 2024-12-23T09:30:00+08:00。","x-class":"panel","x-value":"../values.schema.json#/$defs/instant"},"handling":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"处理与答复","description":"做了什么、怎样答复、对方是否接受；不成立的写怎样解释。例如“加宽查询时段并优化索引，回访表示已恢复”。","x-class":"panel","x-value":"../values.schema.json#/$defs/text"},"event_key":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"同一事件的编号","description":"同一单位就同一件事多次投诉时，各条写同一个编号，只算一次；只投诉过一次的不写。例如 2024-12-exam-slow。","x-class":"panel","x-example":"2024-12-exam-slow","x-value":"../values.schema.json#/$defs/text"},"sent":{"type":"integer","minimum":0,"title":"发出份数","description":"这次问卷一共发给多少人，按发放清单数。例如 40。","x-class":"panel","x-unit":"份","x-value":"../values.schema.json#/$defs/count"},"returned":{"type":"integer","minimum":0,"title":"收回份数","description":"截止时收回的有效问卷数，不大于发出份数。例如 36。","x-class":"panel","x-unit":"份","x-value":"../values.schema.json#/$defs/count"},"satisfied":{"type":"integer","minimum":0,"title":"满意份数","description":"收回的问卷里总体评价为满意和基本满意的份数。例如 34。","x-class":"panel","x-unit":"份","x-value":"../values.schema.json#/$defs/count"},"scores":{"type":"array","title":"逐项得分","description":"问卷逐项打分、考核表按平均分计的，一份问卷一条记录，打了分的每项一条；选“不适用”或没有填的项不写，不按 0 分算。例如服务态度 90 分。","x-class":"panel","items":{"type":"object","x-type":"SurveyScore","additionalProperties":false,"required":["item","score"],"properties":{"item":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"测评项目","description":"问卷上的项目名，各份写同样的字，考核表里按它取数。例如“服务态度”。","x-class":"panel","x-value":"../values.schema.json#/$defs/text"},"score":{"type":"string","pattern":"^-?(0|[1-9]\\d*)(\\.\\d+)?$","x-form":"加引号的十进制数，如 \"9.5\"","title":"本项得分","description":"这份问卷给这一项打的分，照问卷的分制，加引号写十进制数。例如 \"92.5\"。","x-class":"panel","x-value":"../values.schema.json#/$defs/decimal"}}}}},"additionalProperties":false};
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^attachments/(?:[A-Za-z0-9][A-Za-z0-9._-]*/)*[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
const pattern5 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern6 = new RegExp("\\S", "u");
const pattern7 = new RegExp("^[a-z]+/[a-z0-9.+-]+$", "u");
const pattern8 = new RegExp("^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$", "u");
const pattern10 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const pattern23 = new RegExp("^-?(0|[1-9]\\d*)(\\.\\d+)?$", "u");
const formats0 = require("../../../model/formats.ts").instant;

const validate20 = (function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://yanshou.invalid/schemas/kinds/satisfaction.schema.json" */;
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
if(data.subtype === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "subtype"},data));
errors++;
}
if(data.title === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "title"},data));
errors++;
}
if(data.received_at === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "received_at"},data));
errors++;
}
if(data.from_unit === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "from_unit"},data));
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
if(data.subtype !== undefined){
let data19 = data.subtype;
if(typeof data19 !== "string"){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/subtype","#/properties/subtype/type","type",{type: "string"},data19));
errors++;
}
if(!((data19 === "complaint") || (data19 === "survey"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/subtype","#/properties/subtype/enum","enum",{allowedValues: schema31.properties.subtype.enum},data19));
errors++;
}
}
if(data.title !== undefined){
let data20 = data.title;
if(typeof data20 === "string"){
if(!pattern6.test(data20)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/title","#/properties/title/pattern","pattern",{pattern: "\\S"},data20));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/title","#/properties/title/type","type",{type: "string"},data20));
errors++;
}
}
if(data.received_at !== undefined){
let data21 = data.received_at;
if(typeof data21 === "string"){
if(!(formats0(data21))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/received_at","#/properties/received_at/format","format",{format: "instant"},data21));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/received_at","#/properties/received_at/type","type",{type: "string"},data21));
errors++;
}
}
if(data.from_unit !== undefined){
let data22 = data.from_unit;
if(typeof data22 === "string"){
if(!pattern6.test(data22)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/from_unit","#/properties/from_unit/pattern","pattern",{pattern: "\\S"},data22));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/from_unit","#/properties/from_unit/type","type",{type: "string"},data22));
errors++;
}
}
if(data.content !== undefined){
let data23 = data.content;
if(typeof data23 === "string"){
if(!pattern6.test(data23)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/content","#/properties/content/pattern","pattern",{pattern: "\\S"},data23));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/content","#/properties/content/type","type",{type: "string"},data23));
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
if(data.caused_by_operation !== undefined){
let data25 = data.caused_by_operation;
if(typeof data25 !== "boolean"){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/caused_by_operation","#/properties/caused_by_operation/type","type",{type: "boolean"},data25));
errors++;
}
}
if(data.upheld !== undefined){
let data26 = data.upheld;
if(typeof data26 !== "boolean"){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/upheld","#/properties/upheld/type","type",{type: "boolean"},data26));
errors++;
}
}
if(data.verified_at !== undefined){
let data27 = data.verified_at;
if(typeof data27 === "string"){
if(!(formats0(data27))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/verified_at","#/properties/verified_at/format","format",{format: "instant"},data27));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/verified_at","#/properties/verified_at/type","type",{type: "string"},data27));
errors++;
}
}
if(data.verified_by !== undefined){
let data28 = data.verified_by;
if(typeof data28 === "string"){
if(!pattern8.test(data28)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/verified_by","#/properties/verified_by/pattern","pattern",{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},data28));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/verified_by","#/properties/verified_by/type","type",{type: "string"},data28));
errors++;
}
}
if(data.handled_at !== undefined){
let data29 = data.handled_at;
if(typeof data29 === "string"){
if(!(formats0(data29))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/handled_at","#/properties/handled_at/format","format",{format: "instant"},data29));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/handled_at","#/properties/handled_at/type","type",{type: "string"},data29));
errors++;
}
}
if(data.handling !== undefined){
let data30 = data.handling;
if(typeof data30 === "string"){
if(!pattern6.test(data30)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/handling","#/properties/handling/pattern","pattern",{pattern: "\\S"},data30));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/handling","#/properties/handling/type","type",{type: "string"},data30));
errors++;
}
}
if(data.event_key !== undefined){
let data31 = data.event_key;
if(typeof data31 === "string"){
if(!pattern6.test(data31)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/event_key","#/properties/event_key/pattern","pattern",{pattern: "\\S"},data31));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/event_key","#/properties/event_key/type","type",{type: "string"},data31));
errors++;
}
}
if(data.sent !== undefined){
let data32 = data.sent;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/sent","#/properties/sent/type","type",{type: "integer"},data32));
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 < 0 || isNaN(data32)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/sent","#/properties/sent/minimum","minimum",{comparison: ">=", limit: 0},data32));
errors++;
}
}
}
if(data.returned !== undefined){
let data33 = data.returned;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/returned","#/properties/returned/type","type",{type: "integer"},data33));
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 0 || isNaN(data33)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/returned","#/properties/returned/minimum","minimum",{comparison: ">=", limit: 0},data33));
errors++;
}
}
}
if(data.satisfied !== undefined){
let data34 = data.satisfied;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/satisfied","#/properties/satisfied/type","type",{type: "integer"},data34));
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 0 || isNaN(data34)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/satisfied","#/properties/satisfied/minimum","minimum",{comparison: ">=", limit: 0},data34));
errors++;
}
}
}
if(data.scores !== undefined){
let data35 = data.scores;
if(Array.isArray(data35)){
const len2 = data35.length;
for(let i3=0; i3<len2; i3++){
let data36 = data35[i3];
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.item === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/scores/" + i3,"#/properties/scores/items/required","required",{missingProperty: "item"},data36));
errors++;
}
if(data36.score === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/scores/" + i3,"#/properties/scores/items/required","required",{missingProperty: "score"},data36));
errors++;
}
for(const key3 in data36){
if(!((key3 === "item") || (key3 === "score"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/scores/" + i3,"#/properties/scores/items/additionalProperties","additionalProperties",{additionalProperty: key3},data36));
errors++;
}
}
if(data36.item !== undefined){
let data37 = data36.item;
if(typeof data37 === "string"){
if(!pattern6.test(data37)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/scores/" + i3+"/item","#/properties/scores/items/properties/item/pattern","pattern",{pattern: "\\S"},data37));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/scores/" + i3+"/item","#/properties/scores/items/properties/item/type","type",{type: "string"},data37));
errors++;
}
}
if(data36.score !== undefined){
let data38 = data36.score;
if(typeof data38 === "string"){
if(!pattern23.test(data38)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/scores/" + i3+"/score","#/properties/scores/items/properties/score/pattern","pattern",{pattern: "^-?(0|[1-9]\\d*)(\\.\\d+)?$"},data38));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/scores/" + i3+"/score","#/properties/scores/items/properties/score/type","type",{type: "string"},data38));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/scores/" + i3,"#/properties/scores/items/type","type",{type: "object"},data36));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/scores","#/properties/scores/type","type",{type: "array"},data35));
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

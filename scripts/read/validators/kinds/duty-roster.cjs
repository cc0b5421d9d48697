// Generated from schemas by `npm run generate`. Do not edit.
"use strict";
const { Refusal } = require("../../refusal.cjs");
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://yanshou.invalid/schemas/kinds/duty-roster.schema.json","title":"值班表","description":"一段节假日或重大活动的应急值班排班：依据甲方哪份安排，每一班何时起止、谁值、谁备。班次由它展开，每班应有值班记录。","x-kind":"duty-roster","x-ledger":"值班表台账","x-columns":["id","title","from","to","issued_at","approver","approved_at"],"x-instant":"issued_at","type":"object","required":["id","recorded_at","recorded_by","approver","approved_at","arrangement","title","from","to","issued_at","shifts"],"properties":{"attachments":{"type":"array","minItems":1,"title":"附件","description":"随记录提交的文件，一个文件一项。数据提取结果、口令和含个人信息的画面不进附件；截图先遮盖再放。例如签字页扫描件、监控曲线截图。","x-class":"panel","items":{"type":"object","x-type":"Attachment","additionalProperties":false,"required":["path","sha256","title","media_type","contains_personal_info"],"properties":{"path":{"type":"string","pattern":"^attachments/(?:[A-Za-z0-9][A-Za-z0-9._-]*/)*[A-Za-z0-9][A-Za-z0-9._-]*$","x-form":"attachments/ 开头的相对路径，文件名用英文字母、数字、点和短横","title":"文件路径","description":"相对合同文件夹的路径，以 attachments/ 开头，文件名不用汉字和空格。例如 attachments/inspection/2024-09-blood.pdf。","x-class":"panel","x-example":"attachments/inspection/2024-09-blood.pdf"},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$","x-form":"64 位小写的 SHA-256 校验值","title":"文件校验值","description":"附件文件的 SHA-256，小写。Windows 用 certutil -hashfile 文件名 SHA256，Linux 用 sha256sum，取 64 位十六进制字符。文件换了这里也要换。","x-class":"panel","x-value":"../values.schema.json#/$defs/sha256"},"title":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"附件名称","description":"打印在档案目录里的名字，让没打开文件的人知道是什么。例如“血液系统 9 月巡检签字页（扫描）”。","x-class":"panel","x-value":"../values.schema.json#/$defs/text"},"media_type":{"type":"string","pattern":"^[a-z]+/[a-z0-9.+-]+$","x-form":"文件类型，如 application/pdf、image/png","title":"文件类型","description":"文件的媒体类型：PDF 写 application/pdf，截图写 image/png，表格写 text/csv 或对应的 Office 类型。","x-class":"panel","x-example":"application/pdf"},"contains_personal_info":{"type":"boolean","const":false,"title":"含个人信息","description":"提交前看过内容、确认不含个人信息后写 false。含姓名、身份证号、手机号、病历的文件不能提交，先遮盖或只写校验值。","x-class":"panel"}}}},"id":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"记录编号，如 INC-2024-0031","x-refers":[],"title":"编号","description":"这条记录在本合同内唯一的编号，写了就不再改，也不给别的记录重用。按“类别-年份-序号”接着上一号往下编，例如 INC-2024-0031；不确定时看同类记录里的最后一号。","x-class":"public","x-example":"INC-2024-0031","x-value":"values.schema.json#/$defs/record"},"recorded_at":{"type":"string","format":"instant","x-example":"2024-09-27T10:00:00+08:00","title":"记录时间","description":"写下这条记录的真实时间，不是事情发生的时间。事后补写的照实写补写时间，核查提示会显示为补录；例如周五处理、下周一补写，就写周一的 2024-09-30T09:12:00+08:00。","x-class":"panel","x-value":"values.schema.json#/$defs/instant"},"recorded_by":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"人员编号，如 PER-01","x-example":"PER-01","x-refers":["personnel"],"title":"记录人","description":"写下这条记录的人，用人员花名册（personnel）里的编号；甲方人员写其角色编号，例如 CLI-01。谁写的填谁，不代填负责人。","x-class":"panel","x-value":"values.schema.json#/$defs/person"},"status":{"type":"string","enum":["draft","final","withdrawn"],"default":"final","title":"记录状态","description":"只分草稿、定稿、撤回三种，不写时按定稿。事情办到哪一步由各个时间字段说明，这里不写“处理中”“已关闭”。写错而作废的记录改为撤回，不要删除，例如重复登记的工单。","x-class":"panel","x-labels":{"draft":"草稿","final":"定稿","withdrawn":"撤回"}},"clauses":{"type":"array","items":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"contract.yaml 里的条款代号","x-refers":["clause"],"x-value":"values.schema.json#/$defs/clause"},"uniqueItems":true,"title":"对应条款","description":"这条记录直接佐证的合同条款，写条款树里的代号，可以写多条。清单已经按类别对应好条款，多数记录不用写；只有额外佐证别的条款时才补，例如一份故障总结同时佐证问题解决一条。","x-class":"public"},"supersedes":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"记录编号，如 INC-2024-0031","x-refers":["record"],"title":"替代","description":"本记录更正或换版时，写被替代那一条的编号，旧的留着不删。例如第二版巡检计划写第一版的编号 IP-2024-01。","x-class":"panel","x-value":"values.schema.json#/$defs/record"},"remarks":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"备注","description":"别的字段放不下、又需要说明的情况，一两句话。例如“当日机房例行断电，改为次日上午补做”。不写账号口令、地址和个人信息。","x-class":"owner","x-value":"values.schema.json#/$defs/text"},"original":{"type":"object","title":"原件","description":"有签字盖章的纸质件或其他系统里的电子原件时，写它在哪里，专家抽查时能取到。没有原件、本记录就是第一手的，不用写。例如纸质签到表，放在档案室 3 号柜。","x-class":"owner","x-type":"Original","additionalProperties":false,"required":["form","place"],"properties":{"form":{"type":"string","enum":["纸质","电子"],"title":"原件形式","description":"原件是纸还是电子文件；纸质件扫描后，扫描件放附件，这里仍写“纸质”。","x-class":"owner","x-labels":{"纸质":"纸质","电子":"电子"}},"place":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"存放处","description":"到哪里能取到原件：柜号、盒号，或系统名称与单号。例如“信息科档案柜 3-2”“工单系统，单号见标题”。","x-class":"owner","x-value":"values.schema.json#/$defs/text"},"archive_no":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"档号","description":"归档后由档案员给的档号，归档前不写。例如 KJ·2025-D30-0012。","x-class":"owner","x-value":"values.schema.json#/$defs/text"}}},"applicant":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"申请人","description":"提出申请的人，写人员编号，例如 PER-02；与审批人不能是同一个人。","x-class":"panel","x-value":"../values.schema.json#/$defs/text"},"applied_at":{"type":"string","format":"instant","x-example":"2024-09-27T10:00:00+08:00","title":"申请时间","description":"申请交到审批人手里的时间：有签收写签收时间，走系统流程的写提交时间。不晚于批准时间，例如 2024-09-25T15:30:00+08:00。","x-class":"panel","x-value":"../values.schema.json#/$defs/instant"},"approver":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"人员编号，如 PER-01","x-example":"CLI-02","x-refers":["personnel"],"title":"审批人","description":"真正签字或在系统里点同意的人的编号，一般是甲方指定的审批人。口头同意不算，例如 CLI-02。","x-class":"panel","x-value":"../values.schema.json#/$defs/person"},"approved_at":{"type":"string","format":"instant","x-example":"2024-09-27T10:00:00+08:00","title":"批准时间","description":"签字或系统同意的时间，照原件抄，签字只有日期的写当天实际签的时刻并在备注里说明来源。例如 2024-09-26T09:40:00+08:00。","x-class":"panel","x-value":"../values.schema.json#/$defs/instant"},"arrangement":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"记录编号，如 INC-2024-0031","x-refers":["client-notice"],"title":"依据值班安排","description":"甲方书面安排本次值班的通知编号，没有书面安排就不排班。例如 CN-2024-003。","x-class":"panel","x-example":"CN-2024-003","x-value":"../values.schema.json#/$defs/record"},"title":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"值班表名称","description":"时段加“值班表”，一份通知排一份。例如“2024 年中秋假期应急值班表”。","x-class":"public","x-value":"../values.schema.json#/$defs/text"},"from":{"type":"string","format":"date","x-example":"2024-09-27","title":"值班起日","description":"排班的第一天，与甲方安排的起日一致，含当天。例如 2024-09-15。","x-class":"public","x-value":"../values.schema.json#/$defs/date"},"to":{"type":"string","format":"date","x-example":"2024-09-27","title":"值班止日","description":"排班的最后一天，含当天；单日活动与起日相同。例如 2024-09-17。","x-class":"public","x-value":"../values.schema.json#/$defs/date"},"issued_at":{"type":"string","format":"instant","x-example":"2024-09-27T10:00:00+08:00","title":"值班表发出时间","description":"定稿的值班表送到甲方的时间，取邮件或签收时间，应早于第一班开始。例如 2024-09-11T15:00:00+08:00。","x-class":"panel","x-value":"../values.schema.json#/$defs/instant"},"shifts":{"type":"array","minItems":1,"title":"班次","description":"每一班一条，把起止日之间排满。例如三天假期分白班、夜班，共六条。","x-class":"panel","items":{"type":"object","x-type":"RosterShift","additionalProperties":false,"required":["id","date","from","to","person"],"properties":{"id":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文代号，如 weekly-check","title":"班次代号","description":"班次在本表内的英文短名，用日期加早晚班即可，值班记录按它对应。例如 d0915-day、d0915-night。","x-class":"panel","x-example":"d0915-day","x-value":"../values.schema.json#/$defs/slug"},"date":{"type":"string","format":"date","x-example":"2024-09-27","title":"班次日期","description":"这一班算在哪一天名下；跨零点的夜班写开始那天。例如 2024-09-15。","x-class":"panel","x-value":"../values.schema.json#/$defs/date"},"from":{"type":"string","format":"instant","x-example":"2024-09-27T10:00:00+08:00","title":"班次开始","description":"这一班接班的时间，要写到分。例如白班写 2024-09-15T08:00:00+08:00。","x-class":"panel","x-value":"../values.schema.json#/$defs/instant"},"to":{"type":"string","format":"instant","x-example":"2024-09-27T10:00:00+08:00","title":"班次结束","description":"这一班交班的时间，跨零点写次日；与下一班首尾相接，不留空。例如 2024-09-15T20:00:00+08:00。","x-class":"panel","x-value":"../values.schema.json#/$defs/instant"},"person":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"人员编号，如 PER-01","x-example":"PER-01","x-refers":["personnel"],"title":"主值班人","description":"这一班接电话、先到位的人的编号；同一人同一时间只能在一个班上。例如 PER-01。","x-class":"panel","x-value":"../values.schema.json#/$defs/person"},"backup":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"人员编号，如 PER-01","x-example":"PER-01","x-refers":["personnel"],"title":"备班人","description":"主值班人联系不上时顶上的人的编号，与主值班人不是同一人；没有安排的不写。例如 PER-04。","x-class":"panel","x-value":"../values.schema.json#/$defs/person"}}}}},"additionalProperties":false};
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^attachments/(?:[A-Za-z0-9][A-Za-z0-9._-]*/)*[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
const pattern5 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern6 = new RegExp("\\S", "u");
const pattern7 = new RegExp("^[a-z]+/[a-z0-9.+-]+$", "u");
const pattern8 = new RegExp("^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$", "u");
const pattern10 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const formats0 = require("../../../model/formats.ts").instant;
const formats6 = require("../../../model/formats.ts").date;

const validate20 = (function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://yanshou.invalid/schemas/kinds/duty-roster.schema.json" */;
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
if(data.approver === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "approver"},data));
errors++;
}
if(data.approved_at === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "approved_at"},data));
errors++;
}
if(data.arrangement === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "arrangement"},data));
errors++;
}
if(data.title === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "title"},data));
errors++;
}
if(data.from === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "from"},data));
errors++;
}
if(data.to === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "to"},data));
errors++;
}
if(data.issued_at === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "issued_at"},data));
errors++;
}
if(data.shifts === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "shifts"},data));
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
if(data.applicant !== undefined){
let data19 = data.applicant;
if(typeof data19 === "string"){
if(!pattern6.test(data19)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/applicant","#/properties/applicant/pattern","pattern",{pattern: "\\S"},data19));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/applicant","#/properties/applicant/type","type",{type: "string"},data19));
errors++;
}
}
if(data.applied_at !== undefined){
let data20 = data.applied_at;
if(typeof data20 === "string"){
if(!(formats0(data20))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/applied_at","#/properties/applied_at/format","format",{format: "instant"},data20));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/applied_at","#/properties/applied_at/type","type",{type: "string"},data20));
errors++;
}
}
if(data.approver !== undefined){
let data21 = data.approver;
if(typeof data21 === "string"){
if(!pattern8.test(data21)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/approver","#/properties/approver/pattern","pattern",{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},data21));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/approver","#/properties/approver/type","type",{type: "string"},data21));
errors++;
}
}
if(data.approved_at !== undefined){
let data22 = data.approved_at;
if(typeof data22 === "string"){
if(!(formats0(data22))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/approved_at","#/properties/approved_at/format","format",{format: "instant"},data22));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/approved_at","#/properties/approved_at/type","type",{type: "string"},data22));
errors++;
}
}
if(data.arrangement !== undefined){
let data23 = data.arrangement;
if(typeof data23 === "string"){
if(!pattern8.test(data23)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/arrangement","#/properties/arrangement/pattern","pattern",{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},data23));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/arrangement","#/properties/arrangement/type","type",{type: "string"},data23));
errors++;
}
}
if(data.title !== undefined){
let data24 = data.title;
if(typeof data24 === "string"){
if(!pattern6.test(data24)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/title","#/properties/title/pattern","pattern",{pattern: "\\S"},data24));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/title","#/properties/title/type","type",{type: "string"},data24));
errors++;
}
}
if(data.from !== undefined){
let data25 = data.from;
if(typeof data25 === "string"){
if(!(formats6(data25))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/from","#/properties/from/format","format",{format: "date"},data25));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/from","#/properties/from/type","type",{type: "string"},data25));
errors++;
}
}
if(data.to !== undefined){
let data26 = data.to;
if(typeof data26 === "string"){
if(!(formats6(data26))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/to","#/properties/to/format","format",{format: "date"},data26));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/to","#/properties/to/type","type",{type: "string"},data26));
errors++;
}
}
if(data.issued_at !== undefined){
let data27 = data.issued_at;
if(typeof data27 === "string"){
if(!(formats0(data27))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/issued_at","#/properties/issued_at/format","format",{format: "instant"},data27));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/issued_at","#/properties/issued_at/type","type",{type: "string"},data27));
errors++;
}
}
if(data.shifts !== undefined){
let data28 = data.shifts;
if(Array.isArray(data28)){
if(data28.length < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/shifts","#/properties/shifts/minItems","minItems",{limit: 1},data28));
errors++;
}
const len2 = data28.length;
for(let i3=0; i3<len2; i3++){
let data29 = data28[i3];
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.id === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/shifts/" + i3,"#/properties/shifts/items/required","required",{missingProperty: "id"},data29));
errors++;
}
if(data29.date === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/shifts/" + i3,"#/properties/shifts/items/required","required",{missingProperty: "date"},data29));
errors++;
}
if(data29.from === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/shifts/" + i3,"#/properties/shifts/items/required","required",{missingProperty: "from"},data29));
errors++;
}
if(data29.to === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/shifts/" + i3,"#/properties/shifts/items/required","required",{missingProperty: "to"},data29));
errors++;
}
if(data29.person === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/shifts/" + i3,"#/properties/shifts/items/required","required",{missingProperty: "person"},data29));
errors++;
}
for(const key3 in data29){
if(!((((((key3 === "id") || (key3 === "date")) || (key3 === "from")) || (key3 === "to")) || (key3 === "person")) || (key3 === "backup"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/shifts/" + i3,"#/properties/shifts/items/additionalProperties","additionalProperties",{additionalProperty: key3},data29));
errors++;
}
}
if(data29.id !== undefined){
let data30 = data29.id;
if(typeof data30 === "string"){
if(!pattern10.test(data30)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/shifts/" + i3+"/id","#/properties/shifts/items/properties/id/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data30));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/shifts/" + i3+"/id","#/properties/shifts/items/properties/id/type","type",{type: "string"},data30));
errors++;
}
}
if(data29.date !== undefined){
let data31 = data29.date;
if(typeof data31 === "string"){
if(!(formats6(data31))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/shifts/" + i3+"/date","#/properties/shifts/items/properties/date/format","format",{format: "date"},data31));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/shifts/" + i3+"/date","#/properties/shifts/items/properties/date/type","type",{type: "string"},data31));
errors++;
}
}
if(data29.from !== undefined){
let data32 = data29.from;
if(typeof data32 === "string"){
if(!(formats0(data32))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/shifts/" + i3+"/from","#/properties/shifts/items/properties/from/format","format",{format: "instant"},data32));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/shifts/" + i3+"/from","#/properties/shifts/items/properties/from/type","type",{type: "string"},data32));
errors++;
}
}
if(data29.to !== undefined){
let data33 = data29.to;
if(typeof data33 === "string"){
if(!(formats0(data33))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/shifts/" + i3+"/to","#/properties/shifts/items/properties/to/format","format",{format: "instant"},data33));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/shifts/" + i3+"/to","#/properties/shifts/items/properties/to/type","type",{type: "string"},data33));
errors++;
}
}
if(data29.person !== undefined){
let data34 = data29.person;
if(typeof data34 === "string"){
if(!pattern8.test(data34)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/shifts/" + i3+"/person","#/properties/shifts/items/properties/person/pattern","pattern",{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},data34));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/shifts/" + i3+"/person","#/properties/shifts/items/properties/person/type","type",{type: "string"},data34));
errors++;
}
}
if(data29.backup !== undefined){
let data35 = data29.backup;
if(typeof data35 === "string"){
if(!pattern8.test(data35)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/shifts/" + i3+"/backup","#/properties/shifts/items/properties/backup/pattern","pattern",{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},data35));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/shifts/" + i3+"/backup","#/properties/shifts/items/properties/backup/type","type",{type: "string"},data35));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/shifts/" + i3,"#/properties/shifts/items/type","type",{type: "object"},data29));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/shifts","#/properties/shifts/type","type",{type: "array"},data28));
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

// Generated from schemas by `npm run generate`. Do not edit.
"use strict";
const { Refusal } = require("../../refusal.cjs");
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://yanshou.invalid/schemas/kinds/data-asset.schema.json","title":"数据与保密资产","description":"项目中接触的一份保密资料或一个数据集：属于哪一类、定几级、谁保管、存在什么介质上、各环节怎样管、何时归还或销毁。只登记有这么一份，内容不进仓库。","x-kind":"data-asset","x-ledger":"数据与保密资产台账","x-columns":["id","subtype","name","data_class","data_level","holder","closed_on"],"x-instant":"recorded_at","x-subtypes":{"client-technical":{"required":["provided_on","medium","holder"]},"client-sensitive":{"required":["provided_on","medium","holder"]},"provider-licensed":{"required":["provided_on"]},"dataset":{"required":["data_class","data_level"]}},"type":"object","required":["id","recorded_at","recorded_by","subtype","name"],"properties":{"attachments":{"type":"array","minItems":1,"title":"附件","description":"随记录提交的文件，一个文件一项。数据提取结果、口令和含个人信息的画面不进附件；截图先遮盖再放。例如签字页扫描件、监控曲线截图。","x-class":"panel","items":{"type":"object","x-type":"Attachment","additionalProperties":false,"required":["path","sha256","title","media_type","contains_personal_info"],"properties":{"path":{"type":"string","pattern":"^attachments/(?:[A-Za-z0-9][A-Za-z0-9._-]*/)*[A-Za-z0-9][A-Za-z0-9._-]*$","x-form":"attachments/ 开头的相对路径，文件名用英文字母、数字、点和短横","title":"文件路径","description":"相对合同文件夹的路径，以 attachments/ 开头，文件名不用汉字和空格。例如 attachments/inspection/2024-09-blood.pdf。","x-class":"panel","x-example":"attachments/inspection/2024-09-blood.pdf"},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$","x-form":"64 位小写的 SHA-256 校验值","title":"文件校验值","description":"附件文件的 SHA-256，小写。Windows 用 certutil -hashfile 文件名 SHA256，Linux 用 sha256sum，取 64 位十六进制字符。文件换了这里也要换。","x-class":"panel","x-value":"../values.schema.json#/$defs/sha256"},"title":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"附件名称","description":"打印在档案目录里的名字，让没打开文件的人知道是什么。例如“血液系统 9 月巡检签字页（扫描）”。","x-class":"panel","x-value":"../values.schema.json#/$defs/text"},"media_type":{"type":"string","pattern":"^[a-z]+/[a-z0-9.+-]+$","x-form":"文件类型，如 application/pdf、image/png","title":"文件类型","description":"文件的媒体类型：PDF 写 application/pdf，截图写 image/png，表格写 text/csv 或对应的 Office 类型。","x-class":"panel","x-example":"application/pdf"},"contains_personal_info":{"type":"boolean","const":false,"title":"含个人信息","description":"提交前看过内容、确认不含个人信息后写 false。含姓名、身份证号、手机号、病历的文件不能提交，先遮盖或只写校验值。","x-class":"panel"}}}},"id":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"记录编号，如 INC-2024-0031","x-refers":[],"title":"编号","description":"这条记录在本合同内唯一的编号，写了就不再改，也不给别的记录重用。按“类别-年份-序号”接着上一号往下编，例如 INC-2024-0031；不确定时看同类记录里的最后一号。","x-class":"public","x-example":"INC-2024-0031","x-value":"values.schema.json#/$defs/record"},"recorded_at":{"type":"string","format":"instant","x-example":"2024-09-27T10:00:00+08:00","title":"记录时间","description":"写下这条记录的真实时间，不是事情发生的时间。事后补写的照实写补写时间，核查提示会显示为补录；例如周五处理、下周一补写，就写周一的 2024-09-30T09:12:00+08:00。","x-class":"panel","x-value":"values.schema.json#/$defs/instant"},"recorded_by":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"人员编号，如 PER-01","x-example":"PER-01","x-refers":["personnel"],"title":"记录人","description":"写下这条记录的人，用人员花名册（personnel）里的编号；甲方人员写其角色编号，例如 CLI-01。谁写的填谁，不代填负责人。","x-class":"panel","x-value":"values.schema.json#/$defs/person"},"status":{"type":"string","enum":["draft","final","withdrawn"],"default":"final","title":"记录状态","description":"只分草稿、定稿、撤回三种，不写时按定稿。事情办到哪一步由各个时间字段说明，这里不写“处理中”“已关闭”。写错而作废的记录改为撤回，不要删除，例如重复登记的工单。","x-class":"panel","x-labels":{"draft":"草稿","final":"定稿","withdrawn":"撤回"}},"clauses":{"type":"array","items":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"contract.yaml 里的条款代号","x-refers":["clause"],"x-value":"values.schema.json#/$defs/clause"},"uniqueItems":true,"title":"对应条款","description":"这条记录直接佐证的合同条款，写条款树里的代号，可以写多条。清单已经按类别对应好条款，多数记录不用写；只有额外佐证别的条款时才补，例如一份故障总结同时佐证问题解决一条。","x-class":"public"},"supersedes":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"记录编号，如 INC-2024-0031","x-refers":["record"],"title":"替代","description":"本记录更正或换版时，写被替代那一条的编号，旧的留着不删。例如第二版巡检计划写第一版的编号 IP-2024-01。","x-class":"panel","x-value":"values.schema.json#/$defs/record"},"remarks":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"备注","description":"别的字段放不下、又需要说明的情况，一两句话。例如“当日机房例行断电，改为次日上午补做”。不写账号口令、地址和个人信息。","x-class":"owner","x-value":"values.schema.json#/$defs/text"},"original":{"type":"object","title":"原件","description":"有签字盖章的纸质件或其他系统里的电子原件时，写它在哪里，专家抽查时能取到。没有原件、本记录就是第一手的，不用写。例如纸质签到表，放在档案室 3 号柜。","x-class":"owner","x-type":"Original","additionalProperties":false,"required":["form","place"],"properties":{"form":{"type":"string","enum":["纸质","电子"],"title":"原件形式","description":"原件是纸还是电子文件；纸质件扫描后，扫描件放附件，这里仍写“纸质”。","x-class":"owner","x-labels":{"纸质":"纸质","电子":"电子"}},"place":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"存放处","description":"到哪里能取到原件：柜号、盒号，或系统名称与单号。例如“信息科档案柜 3-2”“工单系统，单号见标题”。","x-class":"owner","x-value":"values.schema.json#/$defs/text"},"archive_no":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"档号","description":"归档后由档案员给的档号，归档前不写。例如 KJ·2025-D30-0012。","x-class":"owner","x-value":"values.schema.json#/$defs/text"}}},"subtype":{"type":"string","enum":["client-technical","client-sensitive","provider-licensed","dataset"],"title":"资产种类","description":"属于哪一类：甲方的技术秘密、甲方的敏感信息、乙方许可甲方使用的，或者系统里的数据集；一份资料兼有两类的按更严的写。","x-class":"public","x-labels":{"client-technical":"甲方技术秘密","client-sensitive":"甲方敏感信息","provider-licensed":"乙方许可使用","dataset":"数据集"}},"name":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"资产名称","description":"叫得出是哪一份的名称，不含地址、账号和个人信息。例如“血液追溯系统数据库设计说明”“门诊就诊数据集”。","x-class":"panel","x-value":"../values.schema.json#/$defs/text"},"data_class":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"资产分类","description":"按甲方数据分类目录所属的类别，用目录里的词；不是数据的写资料种类。例如“诊疗服务数据”“技术文档”。","x-class":"panel","x-value":"../values.schema.json#/$defs/text"},"data_level":{"type":"integer","minimum":1,"maximum":5,"title":"资产分级","description":"按健康医疗数据安全指南的五级写 1 到 5 的整数，级数越高越敏感，混有几级的写最高一级。例如含病历摘要的写 4。","x-class":"panel","x-unit":"级"},"national_grade":{"type":"string","enum":["general","important","core"],"title":"国家分级","description":"按国家数据分类分级规则定的级：一般、重要、核心，照甲方的定级清单写；还没有定级的不写。","x-class":"panel","x-labels":{"general":"一般数据","important":"重要数据","core":"核心数据"}},"provided_on":{"type":"string","format":"date","x-example":"2024-09-27","title":"提供日期","description":"资料交到保管人手里的日期，照签收单写；系统里一直在的数据集写开始接触的日期。例如 2024-07-02。","x-class":"panel","x-value":"../values.schema.json#/$defs/date"},"medium":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"存放介质","description":"存在什么上面：纸质、加密硬盘、内网目录等，写介质和编号，不写路径和地址。例如“加密移动硬盘 3 号”。","x-class":"sensitive","x-value":"../values.schema.json#/$defs/text"},"holder":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"人员编号，如 PER-01","x-example":"PER-06","x-refers":["personnel"],"title":"保管人","description":"现在由谁保管的人员编号，换人保管的改这里并在备注写交接日期。例如 PER-06。","x-class":"panel","x-value":"../values.schema.json#/$defs/person"},"lifecycle":{"type":"array","minItems":1,"title":"各环节控制","description":"收集、存储、使用、加工、传输、提供、公开、销毁八个环节各写一条，没有这一环节的也写“不涉及”。例如公开环节不涉及。","x-class":"panel","items":{"type":"object","x-type":"LifecycleStage","additionalProperties":false,"required":["stage","control"],"properties":{"stage":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"环节","description":"环节名称，用数据安全法的用词：收集、存储、使用、加工、传输、提供、公开、销毁。例如“提供”。","x-class":"panel","x-value":"../values.schema.json#/$defs/text"},"control":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"控制措施","description":"这一环节怎样管住，写做法，不写配置细节；不涉及的写“不涉及”。例如“经审批后导出，堡垒机留痕”。","x-class":"panel","x-value":"../values.schema.json#/$defs/text"}}}},"closed_on":{"type":"string","format":"date","x-example":"2024-09-27","title":"了结日期","description":"归还、销毁或停止接触的日期，照交接单写；还在用的不写。例如 2025-06-27。","x-class":"panel","x-value":"../values.schema.json#/$defs/date"},"closed_by":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"记录编号，如 INC-2024-0031","x-refers":["handover"],"title":"了结凭据","description":"归还或销毁那次交接的记录编号，与了结日期一起填。例如 HO-2025-09。","x-class":"panel","x-example":"HO-2025-09","x-value":"../values.schema.json#/$defs/record"}},"additionalProperties":false};
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^attachments/(?:[A-Za-z0-9][A-Za-z0-9._-]*/)*[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
const pattern5 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern6 = new RegExp("\\S", "u");
const pattern7 = new RegExp("^[a-z]+/[a-z0-9.+-]+$", "u");
const pattern8 = new RegExp("^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$", "u");
const pattern10 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const formats0 = require("../../../model/formats.ts").instant;
const formats2 = require("../../../model/formats.ts").date;

const validate20 = (function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://yanshou.invalid/schemas/kinds/data-asset.schema.json" */;
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
if(data.name === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "name"},data));
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
if(!((((data19 === "client-technical") || (data19 === "client-sensitive")) || (data19 === "provider-licensed")) || (data19 === "dataset"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/subtype","#/properties/subtype/enum","enum",{allowedValues: schema31.properties.subtype.enum},data19));
errors++;
}
}
if(data.name !== undefined){
let data20 = data.name;
if(typeof data20 === "string"){
if(!pattern6.test(data20)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/name","#/properties/name/pattern","pattern",{pattern: "\\S"},data20));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/name","#/properties/name/type","type",{type: "string"},data20));
errors++;
}
}
if(data.data_class !== undefined){
let data21 = data.data_class;
if(typeof data21 === "string"){
if(!pattern6.test(data21)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/data_class","#/properties/data_class/pattern","pattern",{pattern: "\\S"},data21));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/data_class","#/properties/data_class/type","type",{type: "string"},data21));
errors++;
}
}
if(data.data_level !== undefined){
let data22 = data.data_level;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/data_level","#/properties/data_level/type","type",{type: "integer"},data22));
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 5 || isNaN(data22)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/data_level","#/properties/data_level/maximum","maximum",{comparison: "<=", limit: 5},data22));
errors++;
}
if(data22 < 1 || isNaN(data22)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/data_level","#/properties/data_level/minimum","minimum",{comparison: ">=", limit: 1},data22));
errors++;
}
}
}
if(data.national_grade !== undefined){
let data23 = data.national_grade;
if(typeof data23 !== "string"){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/national_grade","#/properties/national_grade/type","type",{type: "string"},data23));
errors++;
}
if(!(((data23 === "general") || (data23 === "important")) || (data23 === "core"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/national_grade","#/properties/national_grade/enum","enum",{allowedValues: schema31.properties.national_grade.enum},data23));
errors++;
}
}
if(data.provided_on !== undefined){
let data24 = data.provided_on;
if(typeof data24 === "string"){
if(!(formats2(data24))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/provided_on","#/properties/provided_on/format","format",{format: "date"},data24));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/provided_on","#/properties/provided_on/type","type",{type: "string"},data24));
errors++;
}
}
if(data.medium !== undefined){
let data25 = data.medium;
if(typeof data25 === "string"){
if(!pattern6.test(data25)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/medium","#/properties/medium/pattern","pattern",{pattern: "\\S"},data25));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/medium","#/properties/medium/type","type",{type: "string"},data25));
errors++;
}
}
if(data.holder !== undefined){
let data26 = data.holder;
if(typeof data26 === "string"){
if(!pattern8.test(data26)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/holder","#/properties/holder/pattern","pattern",{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},data26));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/holder","#/properties/holder/type","type",{type: "string"},data26));
errors++;
}
}
if(data.lifecycle !== undefined){
let data27 = data.lifecycle;
if(Array.isArray(data27)){
if(data27.length < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/lifecycle","#/properties/lifecycle/minItems","minItems",{limit: 1},data27));
errors++;
}
const len2 = data27.length;
for(let i3=0; i3<len2; i3++){
let data28 = data27[i3];
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.stage === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/lifecycle/" + i3,"#/properties/lifecycle/items/required","required",{missingProperty: "stage"},data28));
errors++;
}
if(data28.control === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/lifecycle/" + i3,"#/properties/lifecycle/items/required","required",{missingProperty: "control"},data28));
errors++;
}
for(const key3 in data28){
if(!((key3 === "stage") || (key3 === "control"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/lifecycle/" + i3,"#/properties/lifecycle/items/additionalProperties","additionalProperties",{additionalProperty: key3},data28));
errors++;
}
}
if(data28.stage !== undefined){
let data29 = data28.stage;
if(typeof data29 === "string"){
if(!pattern6.test(data29)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/lifecycle/" + i3+"/stage","#/properties/lifecycle/items/properties/stage/pattern","pattern",{pattern: "\\S"},data29));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/lifecycle/" + i3+"/stage","#/properties/lifecycle/items/properties/stage/type","type",{type: "string"},data29));
errors++;
}
}
if(data28.control !== undefined){
let data30 = data28.control;
if(typeof data30 === "string"){
if(!pattern6.test(data30)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/lifecycle/" + i3+"/control","#/properties/lifecycle/items/properties/control/pattern","pattern",{pattern: "\\S"},data30));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/lifecycle/" + i3+"/control","#/properties/lifecycle/items/properties/control/type","type",{type: "string"},data30));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/lifecycle/" + i3,"#/properties/lifecycle/items/type","type",{type: "object"},data28));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/lifecycle","#/properties/lifecycle/type","type",{type: "array"},data27));
errors++;
}
}
if(data.closed_on !== undefined){
let data31 = data.closed_on;
if(typeof data31 === "string"){
if(!(formats2(data31))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/closed_on","#/properties/closed_on/format","format",{format: "date"},data31));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/closed_on","#/properties/closed_on/type","type",{type: "string"},data31));
errors++;
}
}
if(data.closed_by !== undefined){
let data32 = data.closed_by;
if(typeof data32 === "string"){
if(!pattern8.test(data32)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/closed_by","#/properties/closed_by/pattern","pattern",{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},data32));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/closed_by","#/properties/closed_by/type","type",{type: "string"},data32));
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

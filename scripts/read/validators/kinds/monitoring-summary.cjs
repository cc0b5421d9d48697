// Generated from schemas by `npm run generate`. Do not edit.
"use strict";
const { Refusal } = require("../../refusal.cjs");
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://yanshou.invalid/schemas/kinds/monitoring-summary.schema.json","title":"监控月报","description":"一个系统一个月的监控汇总与分析：资源月报写主机的负载和趋势，接口月报写各接口应传、实传与失败的数，最后写判断。","x-kind":"monitoring-summary","x-ledger":"监控月报台账","x-columns":["id","system","subtype","month","author","issued_at","alerts"],"x-instant":"issued_at","x-subtypes":{"resource":{"required":["objects"]},"interface":{"required":["interfaces"]}},"type":"object","required":["id","recorded_at","recorded_by","system","subtype","month","author","issued_at","analysis"],"properties":{"attachments":{"type":"array","minItems":1,"title":"附件","description":"随记录提交的文件，一个文件一项。数据提取结果、口令和含个人信息的画面不进附件；截图先遮盖再放。例如签字页扫描件、监控曲线截图。","x-class":"panel","items":{"type":"object","x-type":"Attachment","additionalProperties":false,"required":["path","sha256","title","media_type","contains_personal_info"],"properties":{"path":{"type":"string","pattern":"^attachments/(?:[A-Za-z0-9][A-Za-z0-9._-]*/)*[A-Za-z0-9][A-Za-z0-9._-]*$","x-form":"attachments/ 开头的相对路径，文件名用英文字母、数字、点和短横","title":"文件路径","description":"相对合同文件夹的路径，以 attachments/ 开头，文件名不用汉字和空格。例如 attachments/inspection/2024-09-blood.pdf。","x-class":"panel","x-example":"attachments/inspection/2024-09-blood.pdf"},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$","x-form":"64 位小写的 SHA-256 校验值","title":"文件校验值","description":"附件文件的 SHA-256，小写。Windows 用 certutil -hashfile 文件名 SHA256，Linux 用 sha256sum，取 64 位十六进制字符。文件换了这里也要换。","x-class":"panel","x-value":"../values.schema.json#/$defs/sha256"},"title":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"附件名称","description":"打印在档案目录里的名字，让没打开文件的人知道是什么。例如“血液系统 9 月巡检签字页（扫描）”。","x-class":"panel","x-value":"../values.schema.json#/$defs/text"},"media_type":{"type":"string","pattern":"^[a-z]+/[a-z0-9.+-]+$","x-form":"文件类型，如 application/pdf、image/png","title":"文件类型","description":"文件的媒体类型：PDF 写 application/pdf，截图写 image/png，表格写 text/csv 或对应的 Office 类型。","x-class":"panel","x-example":"application/pdf"},"contains_personal_info":{"type":"boolean","const":false,"title":"含个人信息","description":"提交前看过内容、确认不含个人信息后写 false。含姓名、身份证号、手机号、病历的文件不能提交，先遮盖或只写校验值。","x-class":"panel"}}}},"id":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"记录编号，如 INC-2024-0031","x-refers":[],"title":"编号","description":"这条记录在本合同内唯一的编号，写了就不再改，也不给别的记录重用。按“类别-年份-序号”接着上一号往下编，例如 INC-2024-0031；不确定时看同类记录里的最后一号。","x-class":"public","x-example":"INC-2024-0031","x-value":"values.schema.json#/$defs/record"},"recorded_at":{"type":"string","format":"instant","x-example":"2024-09-27T10:00:00+08:00","title":"记录时间","description":"写下这条记录的真实时间，不是事情发生的时间。事后补写的照实写补写时间，核查提示会显示为补录；例如周五处理、下周一补写，就写周一的 2024-09-30T09:12:00+08:00。","x-class":"panel","x-value":"values.schema.json#/$defs/instant"},"recorded_by":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"人员编号，如 PER-01","x-example":"PER-01","x-refers":["personnel"],"title":"记录人","description":"写下这条记录的人，用人员花名册（personnel）里的编号；甲方人员写其角色编号，例如 CLI-01。谁写的填谁，不代填负责人。","x-class":"panel","x-value":"values.schema.json#/$defs/person"},"status":{"type":"string","enum":["draft","final","withdrawn"],"default":"final","title":"记录状态","description":"只分草稿、定稿、撤回三种，不写时按定稿。事情办到哪一步由各个时间字段说明，这里不写“处理中”“已关闭”。写错而作废的记录改为撤回，不要删除，例如重复登记的工单。","x-class":"panel","x-labels":{"draft":"草稿","final":"定稿","withdrawn":"撤回"}},"clauses":{"type":"array","items":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"contract.yaml 里的条款代号","x-refers":["clause"],"x-value":"values.schema.json#/$defs/clause"},"uniqueItems":true,"title":"对应条款","description":"这条记录直接佐证的合同条款，写条款树里的代号，可以写多条。清单已经按类别对应好条款，多数记录不用写；只有额外佐证别的条款时才补，例如一份故障总结同时佐证问题解决一条。","x-class":"public"},"supersedes":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"记录编号，如 INC-2024-0031","x-refers":["record"],"title":"替代","description":"本记录更正或换版时，写被替代那一条的编号，旧的留着不删。例如第二版巡检计划写第一版的编号 IP-2024-01。","x-class":"panel","x-value":"values.schema.json#/$defs/record"},"remarks":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"备注","description":"别的字段放不下、又需要说明的情况，一两句话。例如“当日机房例行断电，改为次日上午补做”。不写账号口令、地址和个人信息。","x-class":"owner","x-value":"values.schema.json#/$defs/text"},"original":{"type":"object","title":"原件","description":"有签字盖章的纸质件或其他系统里的电子原件时，写它在哪里，专家抽查时能取到。没有原件、本记录就是第一手的，不用写。例如纸质签到表，放在档案室 3 号柜。","x-class":"owner","x-type":"Original","additionalProperties":false,"required":["form","place"],"properties":{"form":{"type":"string","enum":["纸质","电子"],"title":"原件形式","description":"原件是纸还是电子文件；纸质件扫描后，扫描件放附件，这里仍写“纸质”。","x-class":"owner","x-labels":{"纸质":"纸质","电子":"电子"}},"place":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"存放处","description":"到哪里能取到原件：柜号、盒号，或系统名称与单号。例如“信息科档案柜 3-2”“工单系统，单号见标题”。","x-class":"owner","x-value":"values.schema.json#/$defs/text"},"archive_no":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"档号","description":"归档后由档案员给的档号，归档前不写。例如 KJ·2025-D30-0012。","x-class":"owner","x-value":"values.schema.json#/$defs/text"}}},"system":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"systems.yaml 里的系统代号","x-refers":["system"],"title":"系统","description":"所属系统的代号，照 systems.yaml 里的写。一件事涉及几个系统时，写主要的那个，其余在备注里说明；需要分别佐证的就各写一条。","x-class":"public","x-value":"../values.schema.json#/$defs/system"},"subtype":{"type":"string","enum":["resource","interface"],"title":"月报类别","description":"写主机、数据库、存储负载的选 resource，写接口上传下发共享数量的选 interface；一个系统一个月可以各有一份。","x-class":"public","x-labels":{"resource":"资源月报","interface":"接口月报"}},"month":{"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])$","x-form":"年-月，如 2024-09","x-example":"2024-09","title":"汇总月份","description":"汇总的是哪一个月，数据从 1 日 0 时到月末 24 时。例如 2024-10。","x-class":"public","x-value":"../values.schema.json#/$defs/month"},"author":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"人员编号，如 PER-01","x-example":"PER-01","x-refers":["personnel"],"title":"编写人","description":"汇总数据并写分析的人的编号。例如 PER-02。","x-class":"panel","x-value":"../values.schema.json#/$defs/person"},"issued_at":{"type":"string","format":"instant","x-example":"2024-09-27T10:00:00+08:00","title":"月报出具时间","description":"定稿交给甲方的时间，不是数据截止时间。例如 2024-11-04T15:00:00+08:00。","x-class":"panel","x-value":"../values.schema.json#/$defs/instant"},"objects":{"type":"array","minItems":1,"title":"资源指标","description":"被监控的每个对象、每项指标一条，资源月报必填。例如一台主机写 CPU、内存、磁盘三条。","x-class":"panel","items":{"type":"object","x-type":"MonitoredObject","additionalProperties":false,"required":["object","metric","min","avg","max"],"properties":{"object":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"监控对象","description":"主机、数据库或存储的代称，与系统清单一致，不写地址。例如 bt-db-1。","x-class":"sensitive","x-example":"bt-db-1","x-value":"../values.schema.json#/$defs/text"},"metric":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"监控指标","description":"统计的是哪项指标，一项一条。例如“CPU 使用率”“数据盘使用率”。","x-class":"panel","x-value":"../values.schema.json#/$defs/text"},"min":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"最小值","description":"当月最低读数，带单位加引号，从监控平台的月统计抄。例如 \"3%\"。","x-class":"panel","x-example":"3%","x-value":"../values.schema.json#/$defs/text"},"avg":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"平均值","description":"当月平均读数，带单位加引号，用监控平台算好的值。例如 \"21%\"。","x-class":"panel","x-example":"21%","x-value":"../values.schema.json#/$defs/text"},"max":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"最大值","description":"当月最高读数，带单位加引号；超过阈值的在分析里说明。例如 \"78%\"。","x-class":"panel","x-example":"78%","x-value":"../values.schema.json#/$defs/text"},"trend":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"发展趋势","description":"与前几个月相比怎样变，照这样何时会紧张。例如“每月升 2 个百分点，约八个月后到 80%”。","x-class":"panel","x-value":"../values.schema.json#/$defs/text"}}}},"interfaces":{"type":"array","minItems":1,"title":"接口统计","description":"每个接口、每个对方一条，接口月报必填；清单里有而当月没有调用的也写，数写 0。","x-class":"panel","items":{"type":"object","x-type":"InterfaceTotal","additionalProperties":false,"required":["interface","consumer","direction","expected","actual","failed"],"properties":{"interface":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"接口名称","description":"接口清单里的名称，不写地址。例如“用血信息上报”。","x-class":"panel","x-value":"../values.schema.json#/$defs/text"},"consumer":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"对方单位","description":"接口另一头是谁，按共享对象逐个写，不合并成“其他”。例如“市急救中心”。","x-class":"panel","x-value":"../values.schema.json#/$defs/text"},"direction":{"type":"string","enum":["upload","download","share"],"title":"传输方向","description":"数据往上级平台送的写 upload，往下级系统发的写 download，供其他部门调用的写 share。","x-class":"panel","x-labels":{"upload":"上传","download":"下发","share":"共享"}},"expected":{"type":"integer","minimum":0,"title":"应传数","description":"当月按源头登记应当传送的条数或应有的调用次数，与实传、失败同一口径。例如 18640。","x-class":"panel","x-unit":"条","x-value":"../values.schema.json#/$defs/count"},"actual":{"type":"integer","minimum":0,"title":"实传数","description":"当月对方成功收到的条数，重传成功的算在内；应传数等于它加失败数。例如 18622。","x-class":"panel","x-unit":"条","x-value":"../values.schema.json#/$defs/count"},"failed":{"type":"integer","minimum":0,"title":"失败数","description":"到月末仍没有传成的条数，原因和下一步写在分析里。例如 18。","x-class":"panel","x-unit":"条","x-value":"../values.schema.json#/$defs/count"},"reconciled":{"type":"integer","minimum":0,"title":"核对数","description":"与对方核对过并且一致的条数，没有和对方核对的不写。例如 18622。","x-class":"panel","x-unit":"条","x-value":"../values.schema.json#/$defs/count"},"availability":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"可用率","description":"当月接口可用时间占比，带百分号加引号，取监控拨测结果。例如 \"99.95%\"。","x-class":"panel","x-example":"99.95%","x-value":"../values.schema.json#/$defs/text"}}}},"alerts":{"type":"integer","minimum":0,"title":"告警条数","description":"当月这个系统的监控告警条数，与告警台账一致，没有写 0；接口月报不统计告警的不写。例如 7。","x-class":"panel","x-unit":"条","x-value":"../values.schema.json#/$defs/count"},"analysis":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"运行分析","description":"由数得出的判断：哪些正常、哪些要留意、准备怎样做；不只重复数字。例如“数据盘按此速度明年 6 月到阈值，建议一季度扩容”。","x-class":"panel","x-value":"../values.schema.json#/$defs/text"}},"additionalProperties":false};
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^attachments/(?:[A-Za-z0-9][A-Za-z0-9._-]*/)*[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
const pattern5 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern6 = new RegExp("\\S", "u");
const pattern7 = new RegExp("^[a-z]+/[a-z0-9.+-]+$", "u");
const pattern8 = new RegExp("^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$", "u");
const pattern10 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const pattern16 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])$", "u");
const formats0 = require("../../../model/formats.ts").instant;

const validate20 = (function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://yanshou.invalid/schemas/kinds/monitoring-summary.schema.json" */;
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
if(data.subtype === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "subtype"},data));
errors++;
}
if(data.month === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "month"},data));
errors++;
}
if(data.author === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "author"},data));
errors++;
}
if(data.issued_at === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "issued_at"},data));
errors++;
}
if(data.analysis === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "analysis"},data));
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
if(data.subtype !== undefined){
let data20 = data.subtype;
if(typeof data20 !== "string"){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/subtype","#/properties/subtype/type","type",{type: "string"},data20));
errors++;
}
if(!((data20 === "resource") || (data20 === "interface"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/subtype","#/properties/subtype/enum","enum",{allowedValues: schema31.properties.subtype.enum},data20));
errors++;
}
}
if(data.month !== undefined){
let data21 = data.month;
if(typeof data21 === "string"){
if(!pattern16.test(data21)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/month","#/properties/month/pattern","pattern",{pattern: "^\\d{4}-(0[1-9]|1[0-2])$"},data21));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/month","#/properties/month/type","type",{type: "string"},data21));
errors++;
}
}
if(data.author !== undefined){
let data22 = data.author;
if(typeof data22 === "string"){
if(!pattern8.test(data22)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/author","#/properties/author/pattern","pattern",{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},data22));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/author","#/properties/author/type","type",{type: "string"},data22));
errors++;
}
}
if(data.issued_at !== undefined){
let data23 = data.issued_at;
if(typeof data23 === "string"){
if(!(formats0(data23))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/issued_at","#/properties/issued_at/format","format",{format: "instant"},data23));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/issued_at","#/properties/issued_at/type","type",{type: "string"},data23));
errors++;
}
}
if(data.objects !== undefined){
let data24 = data.objects;
if(Array.isArray(data24)){
if(data24.length < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/objects","#/properties/objects/minItems","minItems",{limit: 1},data24));
errors++;
}
const len2 = data24.length;
for(let i3=0; i3<len2; i3++){
let data25 = data24[i3];
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.object === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/objects/" + i3,"#/properties/objects/items/required","required",{missingProperty: "object"},data25));
errors++;
}
if(data25.metric === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/objects/" + i3,"#/properties/objects/items/required","required",{missingProperty: "metric"},data25));
errors++;
}
if(data25.min === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/objects/" + i3,"#/properties/objects/items/required","required",{missingProperty: "min"},data25));
errors++;
}
if(data25.avg === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/objects/" + i3,"#/properties/objects/items/required","required",{missingProperty: "avg"},data25));
errors++;
}
if(data25.max === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/objects/" + i3,"#/properties/objects/items/required","required",{missingProperty: "max"},data25));
errors++;
}
for(const key3 in data25){
if(!((((((key3 === "object") || (key3 === "metric")) || (key3 === "min")) || (key3 === "avg")) || (key3 === "max")) || (key3 === "trend"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/objects/" + i3,"#/properties/objects/items/additionalProperties","additionalProperties",{additionalProperty: key3},data25));
errors++;
}
}
if(data25.object !== undefined){
let data26 = data25.object;
if(typeof data26 === "string"){
if(!pattern6.test(data26)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/objects/" + i3+"/object","#/properties/objects/items/properties/object/pattern","pattern",{pattern: "\\S"},data26));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/objects/" + i3+"/object","#/properties/objects/items/properties/object/type","type",{type: "string"},data26));
errors++;
}
}
if(data25.metric !== undefined){
let data27 = data25.metric;
if(typeof data27 === "string"){
if(!pattern6.test(data27)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/objects/" + i3+"/metric","#/properties/objects/items/properties/metric/pattern","pattern",{pattern: "\\S"},data27));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/objects/" + i3+"/metric","#/properties/objects/items/properties/metric/type","type",{type: "string"},data27));
errors++;
}
}
if(data25.min !== undefined){
let data28 = data25.min;
if(typeof data28 === "string"){
if(!pattern6.test(data28)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/objects/" + i3+"/min","#/properties/objects/items/properties/min/pattern","pattern",{pattern: "\\S"},data28));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/objects/" + i3+"/min","#/properties/objects/items/properties/min/type","type",{type: "string"},data28));
errors++;
}
}
if(data25.avg !== undefined){
let data29 = data25.avg;
if(typeof data29 === "string"){
if(!pattern6.test(data29)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/objects/" + i3+"/avg","#/properties/objects/items/properties/avg/pattern","pattern",{pattern: "\\S"},data29));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/objects/" + i3+"/avg","#/properties/objects/items/properties/avg/type","type",{type: "string"},data29));
errors++;
}
}
if(data25.max !== undefined){
let data30 = data25.max;
if(typeof data30 === "string"){
if(!pattern6.test(data30)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/objects/" + i3+"/max","#/properties/objects/items/properties/max/pattern","pattern",{pattern: "\\S"},data30));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/objects/" + i3+"/max","#/properties/objects/items/properties/max/type","type",{type: "string"},data30));
errors++;
}
}
if(data25.trend !== undefined){
let data31 = data25.trend;
if(typeof data31 === "string"){
if(!pattern6.test(data31)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/objects/" + i3+"/trend","#/properties/objects/items/properties/trend/pattern","pattern",{pattern: "\\S"},data31));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/objects/" + i3+"/trend","#/properties/objects/items/properties/trend/type","type",{type: "string"},data31));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/objects/" + i3,"#/properties/objects/items/type","type",{type: "object"},data25));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/objects","#/properties/objects/type","type",{type: "array"},data24));
errors++;
}
}
if(data.interfaces !== undefined){
let data32 = data.interfaces;
if(Array.isArray(data32)){
if(data32.length < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/interfaces","#/properties/interfaces/minItems","minItems",{limit: 1},data32));
errors++;
}
const len3 = data32.length;
for(let i4=0; i4<len3; i4++){
let data33 = data32[i4];
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.interface === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/interfaces/" + i4,"#/properties/interfaces/items/required","required",{missingProperty: "interface"},data33));
errors++;
}
if(data33.consumer === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/interfaces/" + i4,"#/properties/interfaces/items/required","required",{missingProperty: "consumer"},data33));
errors++;
}
if(data33.direction === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/interfaces/" + i4,"#/properties/interfaces/items/required","required",{missingProperty: "direction"},data33));
errors++;
}
if(data33.expected === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/interfaces/" + i4,"#/properties/interfaces/items/required","required",{missingProperty: "expected"},data33));
errors++;
}
if(data33.actual === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/interfaces/" + i4,"#/properties/interfaces/items/required","required",{missingProperty: "actual"},data33));
errors++;
}
if(data33.failed === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/interfaces/" + i4,"#/properties/interfaces/items/required","required",{missingProperty: "failed"},data33));
errors++;
}
for(const key4 in data33){
if(!((((((((key4 === "interface") || (key4 === "consumer")) || (key4 === "direction")) || (key4 === "expected")) || (key4 === "actual")) || (key4 === "failed")) || (key4 === "reconciled")) || (key4 === "availability"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/interfaces/" + i4,"#/properties/interfaces/items/additionalProperties","additionalProperties",{additionalProperty: key4},data33));
errors++;
}
}
if(data33.interface !== undefined){
let data34 = data33.interface;
if(typeof data34 === "string"){
if(!pattern6.test(data34)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/interfaces/" + i4+"/interface","#/properties/interfaces/items/properties/interface/pattern","pattern",{pattern: "\\S"},data34));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/interfaces/" + i4+"/interface","#/properties/interfaces/items/properties/interface/type","type",{type: "string"},data34));
errors++;
}
}
if(data33.consumer !== undefined){
let data35 = data33.consumer;
if(typeof data35 === "string"){
if(!pattern6.test(data35)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/interfaces/" + i4+"/consumer","#/properties/interfaces/items/properties/consumer/pattern","pattern",{pattern: "\\S"},data35));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/interfaces/" + i4+"/consumer","#/properties/interfaces/items/properties/consumer/type","type",{type: "string"},data35));
errors++;
}
}
if(data33.direction !== undefined){
let data36 = data33.direction;
if(typeof data36 !== "string"){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/interfaces/" + i4+"/direction","#/properties/interfaces/items/properties/direction/type","type",{type: "string"},data36));
errors++;
}
if(!(((data36 === "upload") || (data36 === "download")) || (data36 === "share"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/interfaces/" + i4+"/direction","#/properties/interfaces/items/properties/direction/enum","enum",{allowedValues: schema31.properties.interfaces.items.properties.direction.enum},data36));
errors++;
}
}
if(data33.expected !== undefined){
let data37 = data33.expected;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/interfaces/" + i4+"/expected","#/properties/interfaces/items/properties/expected/type","type",{type: "integer"},data37));
errors++;
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 < 0 || isNaN(data37)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/interfaces/" + i4+"/expected","#/properties/interfaces/items/properties/expected/minimum","minimum",{comparison: ">=", limit: 0},data37));
errors++;
}
}
}
if(data33.actual !== undefined){
let data38 = data33.actual;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/interfaces/" + i4+"/actual","#/properties/interfaces/items/properties/actual/type","type",{type: "integer"},data38));
errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 < 0 || isNaN(data38)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/interfaces/" + i4+"/actual","#/properties/interfaces/items/properties/actual/minimum","minimum",{comparison: ">=", limit: 0},data38));
errors++;
}
}
}
if(data33.failed !== undefined){
let data39 = data33.failed;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/interfaces/" + i4+"/failed","#/properties/interfaces/items/properties/failed/type","type",{type: "integer"},data39));
errors++;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 < 0 || isNaN(data39)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/interfaces/" + i4+"/failed","#/properties/interfaces/items/properties/failed/minimum","minimum",{comparison: ">=", limit: 0},data39));
errors++;
}
}
}
if(data33.reconciled !== undefined){
let data40 = data33.reconciled;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/interfaces/" + i4+"/reconciled","#/properties/interfaces/items/properties/reconciled/type","type",{type: "integer"},data40));
errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 < 0 || isNaN(data40)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/interfaces/" + i4+"/reconciled","#/properties/interfaces/items/properties/reconciled/minimum","minimum",{comparison: ">=", limit: 0},data40));
errors++;
}
}
}
if(data33.availability !== undefined){
let data41 = data33.availability;
if(typeof data41 === "string"){
if(!pattern6.test(data41)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/interfaces/" + i4+"/availability","#/properties/interfaces/items/properties/availability/pattern","pattern",{pattern: "\\S"},data41));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/interfaces/" + i4+"/availability","#/properties/interfaces/items/properties/availability/type","type",{type: "string"},data41));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/interfaces/" + i4,"#/properties/interfaces/items/type","type",{type: "object"},data33));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/interfaces","#/properties/interfaces/type","type",{type: "array"},data32));
errors++;
}
}
if(data.alerts !== undefined){
let data42 = data.alerts;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/alerts","#/properties/alerts/type","type",{type: "integer"},data42));
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 < 0 || isNaN(data42)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/alerts","#/properties/alerts/minimum","minimum",{comparison: ">=", limit: 0},data42));
errors++;
}
}
}
if(data.analysis !== undefined){
let data43 = data.analysis;
if(typeof data43 === "string"){
if(!pattern6.test(data43)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/analysis","#/properties/analysis/pattern","pattern",{pattern: "\\S"},data43));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/analysis","#/properties/analysis/type","type",{type: "string"},data43));
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

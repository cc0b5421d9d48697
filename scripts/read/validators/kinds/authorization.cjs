// Generated from schemas by `npm run generate`. Do not edit.
"use strict";
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://yanshou.invalid/schemas/kinds/authorization.schema.json","title":"授权与披露审批","description":"甲方对一件事的事先书面许可：把资料交给别人、向第三方展示、使用数据、开通账号。一事一批，先批后用；没有批过的如实说明，不补。","x-kind":"authorization","x-ledger":"授权与披露审批台账","x-columns":["id","subtype","title","approver","approved_at","valid_from","valid_to"],"x-instant":"approved_at","x-subtypes":{"disclosure":{"required":["recipient","purpose"]},"showing":{"required":["recipient","purpose","sealed"]},"data-use":{"required":["purpose","valid_from","valid_to"]},"account":{"required":["person","systems","valid_from"]}},"type":"object","required":["id","recorded_at","recorded_by","approver","approved_at","subtype","title","scope"],"properties":{"attachments":{"type":"array","minItems":1,"title":"附件","description":"随记录提交的文件，一个文件一项。数据提取结果、口令和含个人信息的画面不进附件；截图先遮盖再放。例如签字页扫描件、监控曲线截图。","x-class":"panel","items":{"type":"object","x-type":"Attachment","additionalProperties":false,"required":["path","sha256","title","media_type","contains_personal_info"],"properties":{"path":{"type":"string","pattern":"^attachments/(?:[A-Za-z0-9][A-Za-z0-9._-]*/)*[A-Za-z0-9][A-Za-z0-9._-]*$","x-form":"attachments/ 开头的相对路径，文件名用英文字母、数字、点和短横","title":"文件路径","description":"相对合同文件夹的路径，以 attachments/ 开头，文件名不用汉字和空格。例如 attachments/inspection/2024-09-blood.pdf。","x-class":"panel","x-example":"attachments/inspection/2024-09-blood.pdf"},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$","x-form":"64 位小写的 SHA-256 校验值","title":"文件校验值","description":"附件文件的 SHA-256，小写。Windows 用 certutil -hashfile 文件名 SHA256，Linux 用 sha256sum，取 64 位十六进制字符。文件换了这里也要换。","x-class":"panel","x-value":"../values.schema.json#/$defs/sha256"},"title":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"附件名称","description":"打印在档案目录里的名字，让没打开文件的人知道是什么。例如“血液系统 9 月巡检签字页（扫描）”。","x-class":"panel","x-value":"../values.schema.json#/$defs/text"},"media_type":{"type":"string","pattern":"^[a-z]+/[a-z0-9.+-]+$","x-form":"文件类型，如 application/pdf、image/png","title":"文件类型","description":"文件的媒体类型：PDF 写 application/pdf，截图写 image/png，表格写 text/csv 或对应的 Office 类型。","x-class":"panel","x-example":"application/pdf"},"contains_personal_info":{"type":"boolean","const":false,"title":"含个人信息","description":"提交前看过内容、确认不含个人信息后写 false。含姓名、身份证号、手机号、病历的文件不能提交，先遮盖或只写校验值。","x-class":"panel"}}}},"id":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"记录编号，如 INC-2024-0031","x-refers":[],"title":"编号","description":"这条记录在本合同内唯一的编号，写了就不再改，也不给别的记录重用。按“类别-年份-序号”接着上一号往下编，例如 INC-2024-0031；不确定时看同类记录里的最后一号。","x-class":"public","x-example":"INC-2024-0031","x-value":"values.schema.json#/$defs/record"},"recorded_at":{"type":"string","format":"instant","x-example":"2024-09-27T10:00:00+08:00","title":"记录时间","description":"写下这条记录的真实时间，不是事情发生的时间。事后补写的照实写补写时间，核查提示会显示为补录；例如周五处理、下周一补写，就写周一的 2024-09-30T09:12:00+08:00。","x-class":"panel","x-value":"values.schema.json#/$defs/instant"},"recorded_by":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"人员编号，如 PER-01","x-example":"PER-01","x-refers":["personnel"],"title":"记录人","description":"写下这条记录的人，用人员花名册（personnel）里的编号；甲方人员写其角色编号，例如 CLI-01。谁写的填谁，不代填负责人。","x-class":"panel","x-value":"values.schema.json#/$defs/person"},"status":{"type":"string","enum":["draft","final","withdrawn"],"default":"final","title":"记录状态","description":"只分草稿、定稿、撤回三种，不写时按定稿。事情办到哪一步由各个时间字段说明，这里不写“处理中”“已关闭”。写错而作废的记录改为撤回，不要删除，例如重复登记的工单。","x-class":"panel","x-labels":{"draft":"草稿","final":"定稿","withdrawn":"撤回"}},"clauses":{"type":"array","items":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"contract.yaml 里的条款代号","x-refers":["clause"],"x-value":"values.schema.json#/$defs/clause"},"uniqueItems":true,"title":"对应条款","description":"这条记录直接佐证的合同条款，写条款树里的代号，可以写多条。清单已经按类别对应好条款，多数记录不用写；只有额外佐证别的条款时才补，例如一份故障总结同时佐证问题解决一条。","x-class":"public"},"supersedes":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"记录编号，如 INC-2024-0031","x-refers":["record"],"title":"替代","description":"本记录更正或换版时，写被替代那一条的编号，旧的留着不删。例如第二版巡检计划写第一版的编号 IP-2024-01。","x-class":"panel","x-value":"values.schema.json#/$defs/record"},"remarks":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"备注","description":"别的字段放不下、又需要说明的情况，一两句话。例如“当日机房例行断电，改为次日上午补做”。不写账号口令、地址和个人信息。","x-class":"owner","x-value":"values.schema.json#/$defs/text"},"original":{"type":"object","title":"原件","description":"有签字盖章的纸质件或其他系统里的电子原件时，写它在哪里，专家抽查时能取到。没有原件、本记录就是第一手的，不用写。例如纸质签到表，放在档案室 3 号柜。","x-class":"owner","x-type":"Original","additionalProperties":false,"required":["form","place"],"properties":{"form":{"type":"string","enum":["纸质","电子"],"title":"原件形式","description":"原件是纸还是电子文件；纸质件扫描后，扫描件放附件，这里仍写“纸质”。","x-class":"owner","x-labels":{"纸质":"纸质","电子":"电子"}},"place":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"存放处","description":"到哪里能取到原件：柜号、盒号，或系统名称与单号。例如“信息科档案柜 3-2”“工单系统，单号见标题”。","x-class":"owner","x-value":"values.schema.json#/$defs/text"},"archive_no":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"档号","description":"归档后由档案员给的档号，归档前不写。例如 KJ·2025-D30-0012。","x-class":"owner","x-value":"values.schema.json#/$defs/text"}}},"applicant":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"申请人","description":"提出申请的人，写人员编号，例如 PER-02；与审批人不能是同一个人。","x-class":"panel","x-value":"../values.schema.json#/$defs/text"},"applied_at":{"type":"string","format":"instant","x-example":"2024-09-27T10:00:00+08:00","title":"申请时间","description":"申请交到审批人手里的时间：有签收写签收时间，走系统流程的写提交时间。不晚于批准时间，例如 2024-09-25T15:30:00+08:00。","x-class":"panel","x-value":"../values.schema.json#/$defs/instant"},"approver":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"人员编号，如 PER-01","x-example":"CLI-02","x-refers":["personnel"],"title":"审批人","description":"真正签字或在系统里点同意的人的编号，一般是甲方指定的审批人。口头同意不算，例如 CLI-02。","x-class":"panel","x-value":"../values.schema.json#/$defs/person"},"approved_at":{"type":"string","format":"instant","x-example":"2024-09-27T10:00:00+08:00","title":"批准时间","description":"签字或系统同意的时间，照原件抄，签字只有日期的写当天实际签的时刻并在备注里说明来源。例如 2024-09-26T09:40:00+08:00。","x-class":"panel","x-value":"../values.schema.json#/$defs/instant"},"subtype":{"type":"string","enum":["disclosure","showing","data-use","account"],"title":"许可种类","description":"批的是哪一类事，只选一种。给与合同无关的人看资料写 disclosure，参观演示写 showing，拿数据做项目内工作写 data-use，给人开系统权限写 account。","x-class":"public","x-labels":{"disclosure":"披露审批","showing":"展示审批","data-use":"数据使用授权","account":"账号授权"}},"title":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"许可事项","description":"批准了什么，一句话，不写被查对象和个人。例如“运维工程师戊开通血液追溯系统只读账号”。","x-class":"panel","x-value":"../values.schema.json#/$defs/text"},"scope":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"许可范围","description":"批准到什么程度：哪些资料、哪些功能、哪些数据，逐项写，写到能判断有没有超出。例如“查询与日志查看，不含导出”。","x-class":"panel","x-value":"../values.schema.json#/$defs/text"},"recipient":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"许可对象","description":"披露或展示给谁，写单位与角色，不写姓名；自己使用的不写。例如“等级测评机构测评组”。","x-class":"sensitive","x-value":"../values.schema.json#/$defs/text"},"purpose":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"许可用途","description":"为什么需要，写到能判断是否必要；涉及案件的只写文书种类，不写案由。例如“年度等级测评现场核查”。","x-class":"sensitive","x-value":"../values.schema.json#/$defs/text"},"valid_from":{"type":"string","format":"date","x-example":"2024-09-27","title":"许可起日","description":"从哪一天起可以用，含当天，不早于批准日。例如 2024-11-04。","x-class":"panel","x-value":"../values.schema.json#/$defs/date"},"valid_to":{"type":"string","format":"date","x-example":"2024-09-27","title":"许可止日","description":"可以用到哪一天，含当天；到人员离场为止的写其离场日。例如 2025-06-28。","x-class":"panel","x-value":"../values.schema.json#/$defs/date"},"person":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"人员编号，如 PER-01","x-example":"PER-01","x-refers":["personnel"],"title":"被授权人","description":"拿到许可的人的编号，账号授权一人一条；许可给单位的不写。例如 PER-07。","x-class":"panel","x-value":"../values.schema.json#/$defs/person"},"used_at":{"type":"string","format":"instant","x-example":"2024-09-27T10:00:00+08:00","title":"首次使用时间","description":"许可第一次用上的时间：资料交出、展示开始、账号首次登录；应晚于批准时间，还没用的不写。例如 2024-11-05T09:00:00+08:00。","x-class":"panel","x-value":"../values.schema.json#/$defs/instant"},"systems":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"systems.yaml 里的系统代号","x-refers":["system"],"x-value":"../values.schema.json#/$defs/system"},"uniqueItems":true,"title":"许可系统","description":"许可涉及的系统代号，逐个列出，不写“全部”；不涉及系统的不写。例如 blood-trace。","x-class":"public"},"accounts":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^(?!\\d{1,3}(?:\\.\\d{1,3}){3})[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*$","x-form":"代称，如 db-1，不写网络地址和空格","x-value":"../values.schema.json#/$defs/alias"},"uniqueItems":true,"title":"授权账号","description":"账号授权批给这个人的账号代称，与操作记录里的写法一致，逐个列出，不写真实账号名；授权单没有列账号的不写。例如 om-a、dba-a。","x-class":"sensitive"},"sealed":{"type":"boolean","title":"批件已盖章","description":"批件上盖了甲方公章写 true，只签字没有盖章写 false；在系统里审批的写 false 并在备注说明。","x-class":"panel"}},"additionalProperties":false};
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^attachments/(?:[A-Za-z0-9][A-Za-z0-9._-]*/)*[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
const pattern5 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern6 = new RegExp("\\S", "u");
const pattern7 = new RegExp("^[a-z]+/[a-z0-9.+-]+$", "u");
const pattern8 = new RegExp("^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$", "u");
const pattern10 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const pattern23 = new RegExp("^(?!\\d{1,3}(?:\\.\\d{1,3}){3})[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*$", "u");
const formats0 = require("../../../model/formats.ts").instant;
const formats6 = require("../../../model/formats.ts").date;

const validate20 = (function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://yanshou.invalid/schemas/kinds/authorization.schema.json" */;
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
if(data.approver === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "approver"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.approved_at === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "approved_at"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.subtype === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subtype"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.title === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.scope === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scope"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.attachments !== undefined){
let data0 = data.attachments;
if(Array.isArray(data0)){
if(data0.length < 1){
const err9 = {instancePath:instancePath+"/attachments",schemaPath:"#/properties/attachments/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties.attachments,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.path === undefined){
const err10 = {instancePath:instancePath+"/attachments/" + i0,schemaPath:"#/properties/attachments/items/required",keyword:"required",params:{missingProperty: "path"},schema:schema31.properties.attachments.items.required,parentSchema:schema31.properties.attachments.items,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data1.sha256 === undefined){
const err11 = {instancePath:instancePath+"/attachments/" + i0,schemaPath:"#/properties/attachments/items/required",keyword:"required",params:{missingProperty: "sha256"},schema:schema31.properties.attachments.items.required,parentSchema:schema31.properties.attachments.items,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data1.title === undefined){
const err12 = {instancePath:instancePath+"/attachments/" + i0,schemaPath:"#/properties/attachments/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema31.properties.attachments.items.required,parentSchema:schema31.properties.attachments.items,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data1.media_type === undefined){
const err13 = {instancePath:instancePath+"/attachments/" + i0,schemaPath:"#/properties/attachments/items/required",keyword:"required",params:{missingProperty: "media_type"},schema:schema31.properties.attachments.items.required,parentSchema:schema31.properties.attachments.items,data:data1};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data1.contains_personal_info === undefined){
const err14 = {instancePath:instancePath+"/attachments/" + i0,schemaPath:"#/properties/attachments/items/required",keyword:"required",params:{missingProperty: "contains_personal_info"},schema:schema31.properties.attachments.items.required,parentSchema:schema31.properties.attachments.items,data:data1};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key1 in data1){
if(!(((((key1 === "path") || (key1 === "sha256")) || (key1 === "title")) || (key1 === "media_type")) || (key1 === "contains_personal_info"))){
const err15 = {instancePath:instancePath+"/attachments/" + i0,schemaPath:"#/properties/attachments/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema31.properties.attachments.items,data:data1};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data1.path !== undefined){
let data2 = data1.path;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err16 = {instancePath:instancePath+"/attachments/" + i0+"/path",schemaPath:"#/properties/attachments/items/properties/path/pattern",keyword:"pattern",params:{pattern: "^attachments/(?:[A-Za-z0-9][A-Za-z0-9._-]*/)*[A-Za-z0-9][A-Za-z0-9._-]*$"},schema:"^attachments/(?:[A-Za-z0-9][A-Za-z0-9._-]*/)*[A-Za-z0-9][A-Za-z0-9._-]*$",parentSchema:schema31.properties.attachments.items.properties.path,data:data2};
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
const err17 = {instancePath:instancePath+"/attachments/" + i0+"/path",schemaPath:"#/properties/attachments/items/properties/path/type",keyword:"type",params:{type: "string"},schema:schema31.properties.attachments.items.properties.path.type,parentSchema:schema31.properties.attachments.items.properties.path,data:data2};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data1.sha256 !== undefined){
let data3 = data1.sha256;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
const err18 = {instancePath:instancePath+"/attachments/" + i0+"/sha256",schemaPath:"#/properties/attachments/items/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},schema:"^[0-9a-f]{64}$",parentSchema:schema31.properties.attachments.items.properties.sha256,data:data3};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/attachments/" + i0+"/sha256",schemaPath:"#/properties/attachments/items/properties/sha256/type",keyword:"type",params:{type: "string"},schema:schema31.properties.attachments.items.properties.sha256.type,parentSchema:schema31.properties.attachments.items.properties.sha256,data:data3};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data1.title !== undefined){
let data4 = data1.title;
if(typeof data4 === "string"){
if(!pattern6.test(data4)){
const err20 = {instancePath:instancePath+"/attachments/" + i0+"/title",schemaPath:"#/properties/attachments/items/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema31.properties.attachments.items.properties.title,data:data4};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/attachments/" + i0+"/title",schemaPath:"#/properties/attachments/items/properties/title/type",keyword:"type",params:{type: "string"},schema:schema31.properties.attachments.items.properties.title.type,parentSchema:schema31.properties.attachments.items.properties.title,data:data4};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data1.media_type !== undefined){
let data5 = data1.media_type;
if(typeof data5 === "string"){
if(!pattern7.test(data5)){
const err22 = {instancePath:instancePath+"/attachments/" + i0+"/media_type",schemaPath:"#/properties/attachments/items/properties/media_type/pattern",keyword:"pattern",params:{pattern: "^[a-z]+/[a-z0-9.+-]+$"},schema:"^[a-z]+/[a-z0-9.+-]+$",parentSchema:schema31.properties.attachments.items.properties.media_type,data:data5};
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
const err23 = {instancePath:instancePath+"/attachments/" + i0+"/media_type",schemaPath:"#/properties/attachments/items/properties/media_type/type",keyword:"type",params:{type: "string"},schema:schema31.properties.attachments.items.properties.media_type.type,parentSchema:schema31.properties.attachments.items.properties.media_type,data:data5};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data1.contains_personal_info !== undefined){
let data6 = data1.contains_personal_info;
if(typeof data6 !== "boolean"){
const err24 = {instancePath:instancePath+"/attachments/" + i0+"/contains_personal_info",schemaPath:"#/properties/attachments/items/properties/contains_personal_info/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.attachments.items.properties.contains_personal_info.type,parentSchema:schema31.properties.attachments.items.properties.contains_personal_info,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(false !== data6){
const err25 = {instancePath:instancePath+"/attachments/" + i0+"/contains_personal_info",schemaPath:"#/properties/attachments/items/properties/contains_personal_info/const",keyword:"const",params:{allowedValue: false},schema:false,parentSchema:schema31.properties.attachments.items.properties.contains_personal_info,data:data6};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/attachments/" + i0,schemaPath:"#/properties/attachments/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.attachments.items.type,parentSchema:schema31.properties.attachments.items,data:data1};
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
const err27 = {instancePath:instancePath+"/attachments",schemaPath:"#/properties/attachments/type",keyword:"type",params:{type: "array"},schema:schema31.properties.attachments.type,parentSchema:schema31.properties.attachments,data:data0};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.id !== undefined){
let data7 = data.id;
if(typeof data7 === "string"){
if(!pattern8.test(data7)){
const err28 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},schema:"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$",parentSchema:schema31.properties.id,data:data7};
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
const err29 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},schema:schema31.properties.id.type,parentSchema:schema31.properties.id,data:data7};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.recorded_at !== undefined){
let data8 = data.recorded_at;
if(typeof data8 === "string"){
if(!(formats0(data8))){
const err30 = {instancePath:instancePath+"/recorded_at",schemaPath:"#/properties/recorded_at/format",keyword:"format",params:{format: "instant"},schema:"instant",parentSchema:schema31.properties.recorded_at,data:data8};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/recorded_at",schemaPath:"#/properties/recorded_at/type",keyword:"type",params:{type: "string"},schema:schema31.properties.recorded_at.type,parentSchema:schema31.properties.recorded_at,data:data8};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.recorded_by !== undefined){
let data9 = data.recorded_by;
if(typeof data9 === "string"){
if(!pattern8.test(data9)){
const err32 = {instancePath:instancePath+"/recorded_by",schemaPath:"#/properties/recorded_by/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},schema:"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$",parentSchema:schema31.properties.recorded_by,data:data9};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/recorded_by",schemaPath:"#/properties/recorded_by/type",keyword:"type",params:{type: "string"},schema:schema31.properties.recorded_by.type,parentSchema:schema31.properties.recorded_by,data:data9};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.status !== undefined){
let data10 = data.status;
if(typeof data10 !== "string"){
const err34 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},schema:schema31.properties.status.type,parentSchema:schema31.properties.status,data:data10};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(!(((data10 === "draft") || (data10 === "final")) || (data10 === "withdrawn"))){
const err35 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema31.properties.status.enum},schema:schema31.properties.status.enum,parentSchema:schema31.properties.status,data:data10};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
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
const err36 = {instancePath:instancePath+"/clauses/" + i1,schemaPath:"#/properties/clauses/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.clauses.items,data:data12};
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
const err37 = {instancePath:instancePath+"/clauses/" + i1,schemaPath:"#/properties/clauses/items/type",keyword:"type",params:{type: "string"},schema:schema31.properties.clauses.items.type,parentSchema:schema31.properties.clauses.items,data:data12};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
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
const err38 = {instancePath:instancePath+"/clauses",schemaPath:"#/properties/clauses/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},schema:true,parentSchema:schema31.properties.clauses,data:data11};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
const err39 = {instancePath:instancePath+"/clauses",schemaPath:"#/properties/clauses/type",keyword:"type",params:{type: "array"},schema:schema31.properties.clauses.type,parentSchema:schema31.properties.clauses,data:data11};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.supersedes !== undefined){
let data13 = data.supersedes;
if(typeof data13 === "string"){
if(!pattern8.test(data13)){
const err40 = {instancePath:instancePath+"/supersedes",schemaPath:"#/properties/supersedes/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},schema:"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$",parentSchema:schema31.properties.supersedes,data:data13};
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
const err41 = {instancePath:instancePath+"/supersedes",schemaPath:"#/properties/supersedes/type",keyword:"type",params:{type: "string"},schema:schema31.properties.supersedes.type,parentSchema:schema31.properties.supersedes,data:data13};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.remarks !== undefined){
let data14 = data.remarks;
if(typeof data14 === "string"){
if(!pattern6.test(data14)){
const err42 = {instancePath:instancePath+"/remarks",schemaPath:"#/properties/remarks/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema31.properties.remarks,data:data14};
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
const err43 = {instancePath:instancePath+"/remarks",schemaPath:"#/properties/remarks/type",keyword:"type",params:{type: "string"},schema:schema31.properties.remarks.type,parentSchema:schema31.properties.remarks,data:data14};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.original !== undefined){
let data15 = data.original;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.form === undefined){
const err44 = {instancePath:instancePath+"/original",schemaPath:"#/properties/original/required",keyword:"required",params:{missingProperty: "form"},schema:schema31.properties.original.required,parentSchema:schema31.properties.original,data:data15};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data15.place === undefined){
const err45 = {instancePath:instancePath+"/original",schemaPath:"#/properties/original/required",keyword:"required",params:{missingProperty: "place"},schema:schema31.properties.original.required,parentSchema:schema31.properties.original,data:data15};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
for(const key2 in data15){
if(!(((key2 === "form") || (key2 === "place")) || (key2 === "archive_no"))){
const err46 = {instancePath:instancePath+"/original",schemaPath:"#/properties/original/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema31.properties.original,data:data15};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data15.form !== undefined){
let data16 = data15.form;
if(typeof data16 !== "string"){
const err47 = {instancePath:instancePath+"/original/form",schemaPath:"#/properties/original/properties/form/type",keyword:"type",params:{type: "string"},schema:schema31.properties.original.properties.form.type,parentSchema:schema31.properties.original.properties.form,data:data16};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(!((data16 === "纸质") || (data16 === "电子"))){
const err48 = {instancePath:instancePath+"/original/form",schemaPath:"#/properties/original/properties/form/enum",keyword:"enum",params:{allowedValues: schema31.properties.original.properties.form.enum},schema:schema31.properties.original.properties.form.enum,parentSchema:schema31.properties.original.properties.form,data:data16};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data15.place !== undefined){
let data17 = data15.place;
if(typeof data17 === "string"){
if(!pattern6.test(data17)){
const err49 = {instancePath:instancePath+"/original/place",schemaPath:"#/properties/original/properties/place/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema31.properties.original.properties.place,data:data17};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/original/place",schemaPath:"#/properties/original/properties/place/type",keyword:"type",params:{type: "string"},schema:schema31.properties.original.properties.place.type,parentSchema:schema31.properties.original.properties.place,data:data17};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data15.archive_no !== undefined){
let data18 = data15.archive_no;
if(typeof data18 === "string"){
if(!pattern6.test(data18)){
const err51 = {instancePath:instancePath+"/original/archive_no",schemaPath:"#/properties/original/properties/archive_no/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema31.properties.original.properties.archive_no,data:data18};
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
const err52 = {instancePath:instancePath+"/original/archive_no",schemaPath:"#/properties/original/properties/archive_no/type",keyword:"type",params:{type: "string"},schema:schema31.properties.original.properties.archive_no.type,parentSchema:schema31.properties.original.properties.archive_no,data:data18};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/original",schemaPath:"#/properties/original/type",keyword:"type",params:{type: "object"},schema:schema31.properties.original.type,parentSchema:schema31.properties.original,data:data15};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.applicant !== undefined){
let data19 = data.applicant;
if(typeof data19 === "string"){
if(!pattern6.test(data19)){
const err54 = {instancePath:instancePath+"/applicant",schemaPath:"#/properties/applicant/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema31.properties.applicant,data:data19};
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
const err55 = {instancePath:instancePath+"/applicant",schemaPath:"#/properties/applicant/type",keyword:"type",params:{type: "string"},schema:schema31.properties.applicant.type,parentSchema:schema31.properties.applicant,data:data19};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.applied_at !== undefined){
let data20 = data.applied_at;
if(typeof data20 === "string"){
if(!(formats0(data20))){
const err56 = {instancePath:instancePath+"/applied_at",schemaPath:"#/properties/applied_at/format",keyword:"format",params:{format: "instant"},schema:"instant",parentSchema:schema31.properties.applied_at,data:data20};
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
const err57 = {instancePath:instancePath+"/applied_at",schemaPath:"#/properties/applied_at/type",keyword:"type",params:{type: "string"},schema:schema31.properties.applied_at.type,parentSchema:schema31.properties.applied_at,data:data20};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.approver !== undefined){
let data21 = data.approver;
if(typeof data21 === "string"){
if(!pattern8.test(data21)){
const err58 = {instancePath:instancePath+"/approver",schemaPath:"#/properties/approver/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},schema:"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$",parentSchema:schema31.properties.approver,data:data21};
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
const err59 = {instancePath:instancePath+"/approver",schemaPath:"#/properties/approver/type",keyword:"type",params:{type: "string"},schema:schema31.properties.approver.type,parentSchema:schema31.properties.approver,data:data21};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.approved_at !== undefined){
let data22 = data.approved_at;
if(typeof data22 === "string"){
if(!(formats0(data22))){
const err60 = {instancePath:instancePath+"/approved_at",schemaPath:"#/properties/approved_at/format",keyword:"format",params:{format: "instant"},schema:"instant",parentSchema:schema31.properties.approved_at,data:data22};
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
const err61 = {instancePath:instancePath+"/approved_at",schemaPath:"#/properties/approved_at/type",keyword:"type",params:{type: "string"},schema:schema31.properties.approved_at.type,parentSchema:schema31.properties.approved_at,data:data22};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.subtype !== undefined){
let data23 = data.subtype;
if(typeof data23 !== "string"){
const err62 = {instancePath:instancePath+"/subtype",schemaPath:"#/properties/subtype/type",keyword:"type",params:{type: "string"},schema:schema31.properties.subtype.type,parentSchema:schema31.properties.subtype,data:data23};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(!((((data23 === "disclosure") || (data23 === "showing")) || (data23 === "data-use")) || (data23 === "account"))){
const err63 = {instancePath:instancePath+"/subtype",schemaPath:"#/properties/subtype/enum",keyword:"enum",params:{allowedValues: schema31.properties.subtype.enum},schema:schema31.properties.subtype.enum,parentSchema:schema31.properties.subtype,data:data23};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.title !== undefined){
let data24 = data.title;
if(typeof data24 === "string"){
if(!pattern6.test(data24)){
const err64 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema31.properties.title,data:data24};
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
const err65 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},schema:schema31.properties.title.type,parentSchema:schema31.properties.title,data:data24};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.scope !== undefined){
let data25 = data.scope;
if(typeof data25 === "string"){
if(!pattern6.test(data25)){
const err66 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema31.properties.scope,data:data25};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type: "string"},schema:schema31.properties.scope.type,parentSchema:schema31.properties.scope,data:data25};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.recipient !== undefined){
let data26 = data.recipient;
if(typeof data26 === "string"){
if(!pattern6.test(data26)){
const err68 = {instancePath:instancePath+"/recipient",schemaPath:"#/properties/recipient/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema31.properties.recipient,data:data26};
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
const err69 = {instancePath:instancePath+"/recipient",schemaPath:"#/properties/recipient/type",keyword:"type",params:{type: "string"},schema:schema31.properties.recipient.type,parentSchema:schema31.properties.recipient,data:data26};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.purpose !== undefined){
let data27 = data.purpose;
if(typeof data27 === "string"){
if(!pattern6.test(data27)){
const err70 = {instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema31.properties.purpose,data:data27};
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
const err71 = {instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/type",keyword:"type",params:{type: "string"},schema:schema31.properties.purpose.type,parentSchema:schema31.properties.purpose,data:data27};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data.valid_from !== undefined){
let data28 = data.valid_from;
if(typeof data28 === "string"){
if(!(formats6(data28))){
const err72 = {instancePath:instancePath+"/valid_from",schemaPath:"#/properties/valid_from/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema31.properties.valid_from,data:data28};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/valid_from",schemaPath:"#/properties/valid_from/type",keyword:"type",params:{type: "string"},schema:schema31.properties.valid_from.type,parentSchema:schema31.properties.valid_from,data:data28};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data.valid_to !== undefined){
let data29 = data.valid_to;
if(typeof data29 === "string"){
if(!(formats6(data29))){
const err74 = {instancePath:instancePath+"/valid_to",schemaPath:"#/properties/valid_to/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema31.properties.valid_to,data:data29};
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
const err75 = {instancePath:instancePath+"/valid_to",schemaPath:"#/properties/valid_to/type",keyword:"type",params:{type: "string"},schema:schema31.properties.valid_to.type,parentSchema:schema31.properties.valid_to,data:data29};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data.person !== undefined){
let data30 = data.person;
if(typeof data30 === "string"){
if(!pattern8.test(data30)){
const err76 = {instancePath:instancePath+"/person",schemaPath:"#/properties/person/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},schema:"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$",parentSchema:schema31.properties.person,data:data30};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/person",schemaPath:"#/properties/person/type",keyword:"type",params:{type: "string"},schema:schema31.properties.person.type,parentSchema:schema31.properties.person,data:data30};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data.used_at !== undefined){
let data31 = data.used_at;
if(typeof data31 === "string"){
if(!(formats0(data31))){
const err78 = {instancePath:instancePath+"/used_at",schemaPath:"#/properties/used_at/format",keyword:"format",params:{format: "instant"},schema:"instant",parentSchema:schema31.properties.used_at,data:data31};
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
const err79 = {instancePath:instancePath+"/used_at",schemaPath:"#/properties/used_at/type",keyword:"type",params:{type: "string"},schema:schema31.properties.used_at.type,parentSchema:schema31.properties.used_at,data:data31};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data.systems !== undefined){
let data32 = data.systems;
if(Array.isArray(data32)){
if(data32.length < 1){
const err80 = {instancePath:instancePath+"/systems",schemaPath:"#/properties/systems/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties.systems,data:data32};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
const len2 = data32.length;
for(let i3=0; i3<len2; i3++){
let data33 = data32[i3];
if(typeof data33 === "string"){
if(!pattern10.test(data33)){
const err81 = {instancePath:instancePath+"/systems/" + i3,schemaPath:"#/properties/systems/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.systems.items,data:data33};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
else {
const err82 = {instancePath:instancePath+"/systems/" + i3,schemaPath:"#/properties/systems/items/type",keyword:"type",params:{type: "string"},schema:schema31.properties.systems.items.type,parentSchema:schema31.properties.systems.items,data:data33};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
let i4 = data32.length;
let j1;
if(i4 > 1){
const indices1 = {};
for(;i4--;){
let item1 = data32[i4];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err83 = {instancePath:instancePath+"/systems",schemaPath:"#/properties/systems/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j1},schema:true,parentSchema:schema31.properties.systems,data:data32};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
break;
}
indices1[item1] = i4;
}
}
}
else {
const err84 = {instancePath:instancePath+"/systems",schemaPath:"#/properties/systems/type",keyword:"type",params:{type: "array"},schema:schema31.properties.systems.type,parentSchema:schema31.properties.systems,data:data32};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data.accounts !== undefined){
let data34 = data.accounts;
if(Array.isArray(data34)){
if(data34.length < 1){
const err85 = {instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties.accounts,data:data34};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
const len3 = data34.length;
for(let i5=0; i5<len3; i5++){
let data35 = data34[i5];
if(typeof data35 === "string"){
if(!pattern23.test(data35)){
const err86 = {instancePath:instancePath+"/accounts/" + i5,schemaPath:"#/properties/accounts/items/pattern",keyword:"pattern",params:{pattern: "^(?!\\d{1,3}(?:\\.\\d{1,3}){3})[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*$"},schema:"^(?!\\d{1,3}(?:\\.\\d{1,3}){3})[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*$",parentSchema:schema31.properties.accounts.items,data:data35};
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
const err87 = {instancePath:instancePath+"/accounts/" + i5,schemaPath:"#/properties/accounts/items/type",keyword:"type",params:{type: "string"},schema:schema31.properties.accounts.items.type,parentSchema:schema31.properties.accounts.items,data:data35};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
let i6 = data34.length;
let j2;
if(i6 > 1){
const indices2 = {};
for(;i6--;){
let item2 = data34[i6];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err88 = {instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/uniqueItems",keyword:"uniqueItems",params:{i: i6, j: j2},schema:true,parentSchema:schema31.properties.accounts,data:data34};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
break;
}
indices2[item2] = i6;
}
}
}
else {
const err89 = {instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type: "array"},schema:schema31.properties.accounts.type,parentSchema:schema31.properties.accounts,data:data34};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data.sealed !== undefined){
let data36 = data.sealed;
if(typeof data36 !== "boolean"){
const err90 = {instancePath:instancePath+"/sealed",schemaPath:"#/properties/sealed/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.sealed.type,parentSchema:schema31.properties.sealed,data:data36};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
else {
const err91 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
});
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

module.exports = validate20;
module.exports.default = validate20;

// Generated from schemas by `npm run generate`. Do not edit.
"use strict";
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://yanshou.invalid/schemas/kinds/finding.schema.json","title":"甲方认定","description":"甲方对一件可能扣分的事的书面认定：是什么事、归考核表哪一行、何时告知，以及乙方的答复和最后的决定。只有甲方身份提交的才生效。","x-kind":"finding","x-ledger":"扣分事实台账","x-columns":["id","row","occurred_at","fact","effect","notified_at"],"x-instant":"found_at","x-effective-role":"client","type":"object","required":["id","recorded_at","recorded_by","row","occurred_at","found_at","fact"],"properties":{"attachments":{"type":"array","minItems":1,"title":"附件","description":"随记录提交的文件，一个文件一项。数据提取结果、口令和含个人信息的画面不进附件；截图先遮盖再放。例如签字页扫描件、监控曲线截图。","x-class":"panel","items":{"type":"object","x-type":"Attachment","additionalProperties":false,"required":["path","sha256","title","media_type","contains_personal_info"],"properties":{"path":{"type":"string","pattern":"^attachments/(?:[A-Za-z0-9][A-Za-z0-9._-]*/)*[A-Za-z0-9][A-Za-z0-9._-]*$","x-form":"attachments/ 开头的相对路径，文件名用英文字母、数字、点和短横","title":"文件路径","description":"相对合同文件夹的路径，以 attachments/ 开头，文件名不用汉字和空格。例如 attachments/inspection/2024-09-blood.pdf。","x-class":"panel","x-example":"attachments/inspection/2024-09-blood.pdf"},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$","x-form":"64 位小写的 SHA-256 校验值","title":"文件校验值","description":"附件文件的 SHA-256，小写。Windows 用 certutil -hashfile 文件名 SHA256，Linux 用 sha256sum，取 64 位十六进制字符。文件换了这里也要换。","x-class":"panel","x-value":"../values.schema.json#/$defs/sha256"},"title":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"附件名称","description":"打印在档案目录里的名字，让没打开文件的人知道是什么。例如“血液系统 9 月巡检签字页（扫描）”。","x-class":"panel","x-value":"../values.schema.json#/$defs/text"},"media_type":{"type":"string","pattern":"^[a-z]+/[a-z0-9.+-]+$","x-form":"文件类型，如 application/pdf、image/png","title":"文件类型","description":"文件的媒体类型：PDF 写 application/pdf，截图写 image/png，表格写 text/csv 或对应的 Office 类型。","x-class":"panel","x-example":"application/pdf"},"contains_personal_info":{"type":"boolean","const":false,"title":"含个人信息","description":"提交前看过内容、确认不含个人信息后写 false。含姓名、身份证号、手机号、病历的文件不能提交，先遮盖或只写校验值。","x-class":"panel"}}}},"id":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"记录编号，如 INC-2024-0031","x-refers":[],"title":"编号","description":"这条记录在本合同内唯一的编号，写了就不再改，也不给别的记录重用。按“类别-年份-序号”接着上一号往下编，例如 INC-2024-0031；不确定时看同类记录里的最后一号。","x-class":"public","x-example":"INC-2024-0031","x-value":"values.schema.json#/$defs/record"},"recorded_at":{"type":"string","format":"instant","x-example":"2024-09-27T10:00:00+08:00","title":"记录时间","description":"写下这条记录的真实时间，不是事情发生的时间。事后补写的照实写补写时间，核查提示会显示为补录；例如周五处理、下周一补写，就写周一的 2024-09-30T09:12:00+08:00。","x-class":"panel","x-value":"values.schema.json#/$defs/instant"},"recorded_by":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"人员编号，如 PER-01","x-example":"PER-01","x-refers":["personnel"],"title":"记录人","description":"写下这条记录的人，用人员花名册（personnel）里的编号；甲方人员写其角色编号，例如 CLI-01。谁写的填谁，不代填负责人。","x-class":"panel","x-value":"values.schema.json#/$defs/person"},"status":{"type":"string","enum":["draft","final","withdrawn"],"default":"final","title":"记录状态","description":"只分草稿、定稿、撤回三种，不写时按定稿。事情办到哪一步由各个时间字段说明，这里不写“处理中”“已关闭”。写错而作废的记录改为撤回，不要删除，例如重复登记的工单。","x-class":"panel","x-labels":{"draft":"草稿","final":"定稿","withdrawn":"撤回"}},"clauses":{"type":"array","items":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"contract.yaml 里的条款代号","x-refers":["clause"],"x-value":"values.schema.json#/$defs/clause"},"uniqueItems":true,"title":"对应条款","description":"这条记录直接佐证的合同条款，写条款树里的代号，可以写多条。清单已经按类别对应好条款，多数记录不用写；只有额外佐证别的条款时才补，例如一份故障总结同时佐证问题解决一条。","x-class":"public"},"supersedes":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"记录编号，如 INC-2024-0031","x-refers":["record"],"title":"替代","description":"本记录更正或换版时，写被替代那一条的编号，旧的留着不删。例如第二版巡检计划写第一版的编号 IP-2024-01。","x-class":"panel","x-value":"values.schema.json#/$defs/record"},"remarks":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"备注","description":"别的字段放不下、又需要说明的情况，一两句话。例如“当日机房例行断电，改为次日上午补做”。不写账号口令、地址和个人信息。","x-class":"owner","x-value":"values.schema.json#/$defs/text"},"original":{"type":"object","title":"原件","description":"有签字盖章的纸质件或其他系统里的电子原件时，写它在哪里，专家抽查时能取到。没有原件、本记录就是第一手的，不用写。例如纸质签到表，放在档案室 3 号柜。","x-class":"owner","x-type":"Original","additionalProperties":false,"required":["form","place"],"properties":{"form":{"type":"string","enum":["纸质","电子"],"title":"原件形式","description":"原件是纸还是电子文件；纸质件扫描后，扫描件放附件，这里仍写“纸质”。","x-class":"owner","x-labels":{"纸质":"纸质","电子":"电子"}},"place":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"存放处","description":"到哪里能取到原件：柜号、盒号，或系统名称与单号。例如“信息科档案柜 3-2”“工单系统，单号见标题”。","x-class":"owner","x-value":"values.schema.json#/$defs/text"},"archive_no":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"档号","description":"归档后由档案员给的档号，归档前不写。例如 KJ·2025-D30-0012。","x-class":"owner","x-value":"values.schema.json#/$defs/text"}}},"row":{"type":"string","pattern":"^[a-z0-9-]+(\\.[a-z0-9-]+)*$","x-form":"考核表行的短名，如 service.response","title":"考核行","description":"按考核表哪一行认定，写 scorecard.yaml 里那一行的短名。例如 service.response。","x-class":"panel","x-refers":["row"],"x-example":"service.response"},"event":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文代号，如 weekly-check","title":"事件","description":"与考核规则的事件词相同时，程序就知道说的是同一件事，不会重复扣；行内只有一种事件的可以不写。例如 missed-inspection。","x-class":"panel","x-example":"missed-inspection","x-value":"../values.schema.json#/$defs/slug"},"raised_by":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文代号，如 weekly-check","title":"提出机构","description":"由甲方以外的机构发现、经甲方转来的，写该机构在 contract.yaml 中的短名，并附来函；甲方自己发现的不写。例如 big-data-bureau。","x-class":"panel","x-refers":["body"],"x-value":"../values.schema.json#/$defs/slug"},"about":{"type":"object","title":"所指","description":"认定说的是哪条记录或哪一次应交，只写其中一个；写清之后与程序算出的同一事实合并。例如指某次缺的巡检。两者都对不上的事不写。","x-class":"panel","x-type":"FindingSubject","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"record":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"记录编号，如 INC-2024-0031","x-refers":["record"],"title":"所指记录","description":"认定针对的那条记录的编号，例如答复迟了的故障单 INC-2024-0031。","x-class":"panel","x-value":"../values.schema.json#/$defs/record"},"measure":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"所指指标","description":"只用于改判：所指的是按周期算出的一个指标，编号从 score --explain 的输出复制。例如 availability/below/2025-03。","x-class":"panel","x-value":"../values.schema.json#/$defs/text"},"occurrence":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"所指应交","description":"认定针对的那一次应交的编号，从清单页或 due 命令的输出复制，不要自己拼。","x-class":"panel","x-refers":["occurrence"],"x-value":"../values.schema.json#/$defs/text"}}},"occurred_at":{"type":"string","format":"instant","x-example":"2024-09-27T10:00:00+08:00","title":"发生时间","description":"所认定的事情发生的时间，不知道准确时刻的写最早能确定的时刻并在事实里说明。例如 2024-10-03T02:00:00+08:00。","x-class":"panel","x-value":"../values.schema.json#/$defs/instant"},"found_at":{"type":"string","format":"instant","x-example":"2024-09-27T10:00:00+08:00","title":"发现时间","description":"甲方知道这件事的时间，告知乙方的期限从这里起数。例如次日查值班记录时发现，写 2024-10-04T09:00:00+08:00。","x-class":"panel","x-value":"../values.schema.json#/$defs/instant"},"fact":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"事实","description":"时间、地点、经过、依据的材料，只写事实，不写评价和推测。例如“10 月 3 日 2 时拨打值班电话，2 时 15 分接通，通话记录见附件 1”。","x-class":"panel","x-value":"../values.schema.json#/$defs/text"},"effect":{"type":"string","enum":["deduct","knockout"],"default":"deduct","title":"后果","description":"一般写 deduct，按考核表规则扣分；认定造成重大影响、该行不得分的写 knockout，事实里要写清影响。不写按 deduct。","x-class":"panel","x-labels":{"deduct":"按规则扣分","knockout":"本行不得分"}},"notified_at":{"type":"string","format":"instant","x-example":"2024-09-27T10:00:00+08:00","title":"告知时间","description":"书面告知送到乙方的时间，乙方答复的期限从此起数；还没有告知的不写。例如 2024-10-08T09:30:00+08:00。","x-class":"panel","x-value":"../values.schema.json#/$defs/instant"},"reply":{"type":"object","title":"乙方答复","x-writer":"provider","description":"乙方收到告知后的书面答复，认可或有异议，按原意摘录，全文放附件。例如五个工作日内答复有异议。","x-class":"panel","x-type":"FindingReply","additionalProperties":false,"required":["at","by","position","text"],"properties":{"at":{"type":"string","format":"instant","x-example":"2024-09-27T10:00:00+08:00","title":"答复时间","description":"答复送到甲方的时间，以签收或邮件为准。例如 2024-10-11T10:00:00+08:00。","x-class":"panel","x-value":"../values.schema.json#/$defs/instant"},"by":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"人员编号，如 PER-01","x-example":"PER-01","x-refers":["personnel"],"title":"答复人","description":"代表乙方答复的人的编号，一般是项目经理。例如 PER-02。","x-class":"panel","x-value":"../values.schema.json#/$defs/person"},"position":{"type":"string","enum":["accepted","disputed"],"title":"答复意见","description":"同意这一认定写 accepted；不同意全部或一部分写 disputed，决定之前试算会并列两个总分。","x-class":"panel","x-labels":{"accepted":"无异议","disputed":"有异议"}},"text":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"答复内容","description":"答复的要点和所附材料。例如“当时备用电话 2 时 4 分已接通，通话清单见附件 2”。","x-class":"panel","x-value":"../values.schema.json#/$defs/text"}}},"decision":{"type":"object","title":"处理决定","description":"乙方有异议时，甲方复核后的书面决定；乙方无异议的不用写。例如核对通话清单后不予认定。","x-class":"panel","x-type":"FindingDecision","additionalProperties":false,"required":["at","by","result","text"],"properties":{"at":{"type":"string","format":"instant","x-example":"2024-09-27T10:00:00+08:00","title":"决定时间","description":"决定作出并送达乙方的时间。例如 2024-10-18T15:00:00+08:00。","x-class":"panel","x-value":"../values.schema.json#/$defs/instant"},"by":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"人员编号，如 PER-01","x-example":"PER-01","x-refers":["personnel"],"title":"决定人","description":"甲方作出决定的人的编号，最好不是最初提出认定的人。例如 CLI-04。","x-class":"panel","x-value":"../values.schema.json#/$defs/person"},"result":{"type":"string","enum":["upheld","dismissed"],"title":"决定结果","description":"复核后认定成立写 upheld，扣分照算；不成立写 dismissed，该事实不再计分但保留在台账里。","x-class":"panel","x-labels":{"upheld":"认定成立","dismissed":"不予认定"}},"text":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"决定理由","description":"针对乙方异议逐点说明采信了什么材料、为什么。例如“通话清单显示备用电话 4 分钟内接通，未超约定时限”。","x-class":"panel","x-value":"../values.schema.json#/$defs/text"}}},"adjustment":{"type":"object","title":"改判","description":"甲方复核人对试算已经算出的一处扣分另定分值：扣多少、谁定的、为什么。写了它，这条认定只作改判，不另成一件事实；所指必须写明。试算照列，两个数并列。例如原厂证明到场受阻，酌减为 1 分。","x-class":"panel","x-type":"FindingAdjustment","additionalProperties":false,"required":["at","by","points","text"],"properties":{"at":{"type":"string","format":"instant","x-example":"2024-09-27T10:00:00+08:00","title":"改判时间","description":"作出改判的时间。例如 2024-10-18T15:00:00+08:00。","x-class":"panel","x-value":"../values.schema.json#/$defs/instant"},"by":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"人员编号，如 PER-01","x-example":"PER-01","x-refers":["personnel"],"title":"改判人","description":"甲方作出改判的人的编号。例如 CLI-04。","x-class":"panel","x-value":"../values.schema.json#/$defs/person"},"points":{"type":"string","pattern":"^-?(0|[1-9]\\d*)(\\.\\d+)?$","x-form":"加引号的十进制数，如 \"9.5\"","title":"改判分值","description":"这一处改扣多少，加引号写不小于零的十进制数；不扣写 \"0\"，扣款的表写元。例如 \"1.5\"。","x-class":"panel","x-unit":"分或元","x-value":"../values.schema.json#/$defs/decimal"},"text":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"改判理由","description":"采信了什么材料、为什么这样定。例如“原厂到场受阻有凭据，只扣一个单位”。","x-class":"panel","x-value":"../values.schema.json#/$defs/text"}}},"rectification":{"type":"object","title":"整改","x-writer":"provider","description":"认定之后乙方做了什么改正、何时改好。整改不抵消已发生的扣分，但会显示为已整改。例如三个工作日内补齐缺的文档。","x-class":"panel","x-type":"Rectification","additionalProperties":false,"required":["at","by","text"],"properties":{"at":{"type":"string","format":"instant","x-example":"2024-09-27T10:00:00+08:00","title":"整改完成时间","description":"改正完成、甲方可以复查的时间。例如 2024-10-09T17:00:00+08:00。","x-class":"panel","x-value":"../values.schema.json#/$defs/instant"},"by":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"人员编号，如 PER-01","x-example":"PER-01","x-refers":["personnel"],"title":"整改责任人","description":"负责改正的人的编号，写做事的人。例如 PER-03。","x-class":"panel","x-value":"../values.schema.json#/$defs/person"},"text":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"整改内容","description":"改了什么、怎样防止再发生。例如“补交 2.1 版操作手册，并在发布流程里加入文档检查”。","x-class":"panel","x-value":"../values.schema.json#/$defs/text"}}}},"additionalProperties":false};
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^attachments/(?:[A-Za-z0-9][A-Za-z0-9._-]*/)*[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
const pattern5 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern6 = new RegExp("\\S", "u");
const pattern7 = new RegExp("^[a-z]+/[a-z0-9.+-]+$", "u");
const pattern8 = new RegExp("^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$", "u");
const pattern10 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const pattern15 = new RegExp("^[a-z0-9-]+(\\.[a-z0-9-]+)*$", "u");
const pattern27 = new RegExp("^-?(0|[1-9]\\d*)(\\.\\d+)?$", "u");
const formats0 = require("../../../model/formats.ts").instant;

const validate20 = (function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://yanshou.invalid/schemas/kinds/finding.schema.json" */;
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
if(data.row === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "row"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.occurred_at === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "occurred_at"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.found_at === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "found_at"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.fact === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fact"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.attachments !== undefined){
let data0 = data.attachments;
if(Array.isArray(data0)){
if(data0.length < 1){
const err8 = {instancePath:instancePath+"/attachments",schemaPath:"#/properties/attachments/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties.attachments,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.path === undefined){
const err9 = {instancePath:instancePath+"/attachments/" + i0,schemaPath:"#/properties/attachments/items/required",keyword:"required",params:{missingProperty: "path"},schema:schema31.properties.attachments.items.required,parentSchema:schema31.properties.attachments.items,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data1.sha256 === undefined){
const err10 = {instancePath:instancePath+"/attachments/" + i0,schemaPath:"#/properties/attachments/items/required",keyword:"required",params:{missingProperty: "sha256"},schema:schema31.properties.attachments.items.required,parentSchema:schema31.properties.attachments.items,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data1.title === undefined){
const err11 = {instancePath:instancePath+"/attachments/" + i0,schemaPath:"#/properties/attachments/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema31.properties.attachments.items.required,parentSchema:schema31.properties.attachments.items,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data1.media_type === undefined){
const err12 = {instancePath:instancePath+"/attachments/" + i0,schemaPath:"#/properties/attachments/items/required",keyword:"required",params:{missingProperty: "media_type"},schema:schema31.properties.attachments.items.required,parentSchema:schema31.properties.attachments.items,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data1.contains_personal_info === undefined){
const err13 = {instancePath:instancePath+"/attachments/" + i0,schemaPath:"#/properties/attachments/items/required",keyword:"required",params:{missingProperty: "contains_personal_info"},schema:schema31.properties.attachments.items.required,parentSchema:schema31.properties.attachments.items,data:data1};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key1 in data1){
if(!(((((key1 === "path") || (key1 === "sha256")) || (key1 === "title")) || (key1 === "media_type")) || (key1 === "contains_personal_info"))){
const err14 = {instancePath:instancePath+"/attachments/" + i0,schemaPath:"#/properties/attachments/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema31.properties.attachments.items,data:data1};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data1.path !== undefined){
let data2 = data1.path;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err15 = {instancePath:instancePath+"/attachments/" + i0+"/path",schemaPath:"#/properties/attachments/items/properties/path/pattern",keyword:"pattern",params:{pattern: "^attachments/(?:[A-Za-z0-9][A-Za-z0-9._-]*/)*[A-Za-z0-9][A-Za-z0-9._-]*$"},schema:"^attachments/(?:[A-Za-z0-9][A-Za-z0-9._-]*/)*[A-Za-z0-9][A-Za-z0-9._-]*$",parentSchema:schema31.properties.attachments.items.properties.path,data:data2};
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
const err16 = {instancePath:instancePath+"/attachments/" + i0+"/path",schemaPath:"#/properties/attachments/items/properties/path/type",keyword:"type",params:{type: "string"},schema:schema31.properties.attachments.items.properties.path.type,parentSchema:schema31.properties.attachments.items.properties.path,data:data2};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data1.sha256 !== undefined){
let data3 = data1.sha256;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
const err17 = {instancePath:instancePath+"/attachments/" + i0+"/sha256",schemaPath:"#/properties/attachments/items/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},schema:"^[0-9a-f]{64}$",parentSchema:schema31.properties.attachments.items.properties.sha256,data:data3};
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
const err18 = {instancePath:instancePath+"/attachments/" + i0+"/sha256",schemaPath:"#/properties/attachments/items/properties/sha256/type",keyword:"type",params:{type: "string"},schema:schema31.properties.attachments.items.properties.sha256.type,parentSchema:schema31.properties.attachments.items.properties.sha256,data:data3};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data1.title !== undefined){
let data4 = data1.title;
if(typeof data4 === "string"){
if(!pattern6.test(data4)){
const err19 = {instancePath:instancePath+"/attachments/" + i0+"/title",schemaPath:"#/properties/attachments/items/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema31.properties.attachments.items.properties.title,data:data4};
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
const err20 = {instancePath:instancePath+"/attachments/" + i0+"/title",schemaPath:"#/properties/attachments/items/properties/title/type",keyword:"type",params:{type: "string"},schema:schema31.properties.attachments.items.properties.title.type,parentSchema:schema31.properties.attachments.items.properties.title,data:data4};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data1.media_type !== undefined){
let data5 = data1.media_type;
if(typeof data5 === "string"){
if(!pattern7.test(data5)){
const err21 = {instancePath:instancePath+"/attachments/" + i0+"/media_type",schemaPath:"#/properties/attachments/items/properties/media_type/pattern",keyword:"pattern",params:{pattern: "^[a-z]+/[a-z0-9.+-]+$"},schema:"^[a-z]+/[a-z0-9.+-]+$",parentSchema:schema31.properties.attachments.items.properties.media_type,data:data5};
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
const err22 = {instancePath:instancePath+"/attachments/" + i0+"/media_type",schemaPath:"#/properties/attachments/items/properties/media_type/type",keyword:"type",params:{type: "string"},schema:schema31.properties.attachments.items.properties.media_type.type,parentSchema:schema31.properties.attachments.items.properties.media_type,data:data5};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data1.contains_personal_info !== undefined){
let data6 = data1.contains_personal_info;
if(typeof data6 !== "boolean"){
const err23 = {instancePath:instancePath+"/attachments/" + i0+"/contains_personal_info",schemaPath:"#/properties/attachments/items/properties/contains_personal_info/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.attachments.items.properties.contains_personal_info.type,parentSchema:schema31.properties.attachments.items.properties.contains_personal_info,data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(false !== data6){
const err24 = {instancePath:instancePath+"/attachments/" + i0+"/contains_personal_info",schemaPath:"#/properties/attachments/items/properties/contains_personal_info/const",keyword:"const",params:{allowedValue: false},schema:false,parentSchema:schema31.properties.attachments.items.properties.contains_personal_info,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/attachments/" + i0,schemaPath:"#/properties/attachments/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.attachments.items.type,parentSchema:schema31.properties.attachments.items,data:data1};
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
const err26 = {instancePath:instancePath+"/attachments",schemaPath:"#/properties/attachments/type",keyword:"type",params:{type: "array"},schema:schema31.properties.attachments.type,parentSchema:schema31.properties.attachments,data:data0};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.id !== undefined){
let data7 = data.id;
if(typeof data7 === "string"){
if(!pattern8.test(data7)){
const err27 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},schema:"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$",parentSchema:schema31.properties.id,data:data7};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},schema:schema31.properties.id.type,parentSchema:schema31.properties.id,data:data7};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.recorded_at !== undefined){
let data8 = data.recorded_at;
if(typeof data8 === "string"){
if(!(formats0(data8))){
const err29 = {instancePath:instancePath+"/recorded_at",schemaPath:"#/properties/recorded_at/format",keyword:"format",params:{format: "instant"},schema:"instant",parentSchema:schema31.properties.recorded_at,data:data8};
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
const err30 = {instancePath:instancePath+"/recorded_at",schemaPath:"#/properties/recorded_at/type",keyword:"type",params:{type: "string"},schema:schema31.properties.recorded_at.type,parentSchema:schema31.properties.recorded_at,data:data8};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.recorded_by !== undefined){
let data9 = data.recorded_by;
if(typeof data9 === "string"){
if(!pattern8.test(data9)){
const err31 = {instancePath:instancePath+"/recorded_by",schemaPath:"#/properties/recorded_by/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},schema:"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$",parentSchema:schema31.properties.recorded_by,data:data9};
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
const err32 = {instancePath:instancePath+"/recorded_by",schemaPath:"#/properties/recorded_by/type",keyword:"type",params:{type: "string"},schema:schema31.properties.recorded_by.type,parentSchema:schema31.properties.recorded_by,data:data9};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.status !== undefined){
let data10 = data.status;
if(typeof data10 !== "string"){
const err33 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},schema:schema31.properties.status.type,parentSchema:schema31.properties.status,data:data10};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!(((data10 === "draft") || (data10 === "final")) || (data10 === "withdrawn"))){
const err34 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema31.properties.status.enum},schema:schema31.properties.status.enum,parentSchema:schema31.properties.status,data:data10};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
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
const err35 = {instancePath:instancePath+"/clauses/" + i1,schemaPath:"#/properties/clauses/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.clauses.items,data:data12};
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
const err36 = {instancePath:instancePath+"/clauses/" + i1,schemaPath:"#/properties/clauses/items/type",keyword:"type",params:{type: "string"},schema:schema31.properties.clauses.items.type,parentSchema:schema31.properties.clauses.items,data:data12};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
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
const err37 = {instancePath:instancePath+"/clauses",schemaPath:"#/properties/clauses/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},schema:true,parentSchema:schema31.properties.clauses,data:data11};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
const err38 = {instancePath:instancePath+"/clauses",schemaPath:"#/properties/clauses/type",keyword:"type",params:{type: "array"},schema:schema31.properties.clauses.type,parentSchema:schema31.properties.clauses,data:data11};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.supersedes !== undefined){
let data13 = data.supersedes;
if(typeof data13 === "string"){
if(!pattern8.test(data13)){
const err39 = {instancePath:instancePath+"/supersedes",schemaPath:"#/properties/supersedes/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},schema:"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$",parentSchema:schema31.properties.supersedes,data:data13};
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
const err40 = {instancePath:instancePath+"/supersedes",schemaPath:"#/properties/supersedes/type",keyword:"type",params:{type: "string"},schema:schema31.properties.supersedes.type,parentSchema:schema31.properties.supersedes,data:data13};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.remarks !== undefined){
let data14 = data.remarks;
if(typeof data14 === "string"){
if(!pattern6.test(data14)){
const err41 = {instancePath:instancePath+"/remarks",schemaPath:"#/properties/remarks/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema31.properties.remarks,data:data14};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/remarks",schemaPath:"#/properties/remarks/type",keyword:"type",params:{type: "string"},schema:schema31.properties.remarks.type,parentSchema:schema31.properties.remarks,data:data14};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.original !== undefined){
let data15 = data.original;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.form === undefined){
const err43 = {instancePath:instancePath+"/original",schemaPath:"#/properties/original/required",keyword:"required",params:{missingProperty: "form"},schema:schema31.properties.original.required,parentSchema:schema31.properties.original,data:data15};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data15.place === undefined){
const err44 = {instancePath:instancePath+"/original",schemaPath:"#/properties/original/required",keyword:"required",params:{missingProperty: "place"},schema:schema31.properties.original.required,parentSchema:schema31.properties.original,data:data15};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
for(const key2 in data15){
if(!(((key2 === "form") || (key2 === "place")) || (key2 === "archive_no"))){
const err45 = {instancePath:instancePath+"/original",schemaPath:"#/properties/original/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema31.properties.original,data:data15};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data15.form !== undefined){
let data16 = data15.form;
if(typeof data16 !== "string"){
const err46 = {instancePath:instancePath+"/original/form",schemaPath:"#/properties/original/properties/form/type",keyword:"type",params:{type: "string"},schema:schema31.properties.original.properties.form.type,parentSchema:schema31.properties.original.properties.form,data:data16};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(!((data16 === "纸质") || (data16 === "电子"))){
const err47 = {instancePath:instancePath+"/original/form",schemaPath:"#/properties/original/properties/form/enum",keyword:"enum",params:{allowedValues: schema31.properties.original.properties.form.enum},schema:schema31.properties.original.properties.form.enum,parentSchema:schema31.properties.original.properties.form,data:data16};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data15.place !== undefined){
let data17 = data15.place;
if(typeof data17 === "string"){
if(!pattern6.test(data17)){
const err48 = {instancePath:instancePath+"/original/place",schemaPath:"#/properties/original/properties/place/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema31.properties.original.properties.place,data:data17};
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
const err49 = {instancePath:instancePath+"/original/place",schemaPath:"#/properties/original/properties/place/type",keyword:"type",params:{type: "string"},schema:schema31.properties.original.properties.place.type,parentSchema:schema31.properties.original.properties.place,data:data17};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data15.archive_no !== undefined){
let data18 = data15.archive_no;
if(typeof data18 === "string"){
if(!pattern6.test(data18)){
const err50 = {instancePath:instancePath+"/original/archive_no",schemaPath:"#/properties/original/properties/archive_no/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema31.properties.original.properties.archive_no,data:data18};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/original/archive_no",schemaPath:"#/properties/original/properties/archive_no/type",keyword:"type",params:{type: "string"},schema:schema31.properties.original.properties.archive_no.type,parentSchema:schema31.properties.original.properties.archive_no,data:data18};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/original",schemaPath:"#/properties/original/type",keyword:"type",params:{type: "object"},schema:schema31.properties.original.type,parentSchema:schema31.properties.original,data:data15};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.row !== undefined){
let data19 = data.row;
if(typeof data19 === "string"){
if(!pattern15.test(data19)){
const err53 = {instancePath:instancePath+"/row",schemaPath:"#/properties/row/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]+(\\.[a-z0-9-]+)*$"},schema:"^[a-z0-9-]+(\\.[a-z0-9-]+)*$",parentSchema:schema31.properties.row,data:data19};
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
const err54 = {instancePath:instancePath+"/row",schemaPath:"#/properties/row/type",keyword:"type",params:{type: "string"},schema:schema31.properties.row.type,parentSchema:schema31.properties.row,data:data19};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.event !== undefined){
let data20 = data.event;
if(typeof data20 === "string"){
if(!pattern10.test(data20)){
const err55 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.event,data:data20};
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
const err56 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{type: "string"},schema:schema31.properties.event.type,parentSchema:schema31.properties.event,data:data20};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.raised_by !== undefined){
let data21 = data.raised_by;
if(typeof data21 === "string"){
if(!pattern10.test(data21)){
const err57 = {instancePath:instancePath+"/raised_by",schemaPath:"#/properties/raised_by/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.raised_by,data:data21};
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
const err58 = {instancePath:instancePath+"/raised_by",schemaPath:"#/properties/raised_by/type",keyword:"type",params:{type: "string"},schema:schema31.properties.raised_by.type,parentSchema:schema31.properties.raised_by,data:data21};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.about !== undefined){
let data22 = data.about;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(Object.keys(data22).length > 1){
const err59 = {instancePath:instancePath+"/about",schemaPath:"#/properties/about/maxProperties",keyword:"maxProperties",params:{limit: 1},schema:1,parentSchema:schema31.properties.about,data:data22};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(Object.keys(data22).length < 1){
const err60 = {instancePath:instancePath+"/about",schemaPath:"#/properties/about/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema31.properties.about,data:data22};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
for(const key3 in data22){
if(!(((key3 === "record") || (key3 === "measure")) || (key3 === "occurrence"))){
const err61 = {instancePath:instancePath+"/about",schemaPath:"#/properties/about/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema31.properties.about,data:data22};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data22.record !== undefined){
let data23 = data22.record;
if(typeof data23 === "string"){
if(!pattern8.test(data23)){
const err62 = {instancePath:instancePath+"/about/record",schemaPath:"#/properties/about/properties/record/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},schema:"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$",parentSchema:schema31.properties.about.properties.record,data:data23};
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
const err63 = {instancePath:instancePath+"/about/record",schemaPath:"#/properties/about/properties/record/type",keyword:"type",params:{type: "string"},schema:schema31.properties.about.properties.record.type,parentSchema:schema31.properties.about.properties.record,data:data23};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data22.measure !== undefined){
let data24 = data22.measure;
if(typeof data24 === "string"){
if(!pattern6.test(data24)){
const err64 = {instancePath:instancePath+"/about/measure",schemaPath:"#/properties/about/properties/measure/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema31.properties.about.properties.measure,data:data24};
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
const err65 = {instancePath:instancePath+"/about/measure",schemaPath:"#/properties/about/properties/measure/type",keyword:"type",params:{type: "string"},schema:schema31.properties.about.properties.measure.type,parentSchema:schema31.properties.about.properties.measure,data:data24};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data22.occurrence !== undefined){
let data25 = data22.occurrence;
if(typeof data25 === "string"){
if(!pattern6.test(data25)){
const err66 = {instancePath:instancePath+"/about/occurrence",schemaPath:"#/properties/about/properties/occurrence/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema31.properties.about.properties.occurrence,data:data25};
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
const err67 = {instancePath:instancePath+"/about/occurrence",schemaPath:"#/properties/about/properties/occurrence/type",keyword:"type",params:{type: "string"},schema:schema31.properties.about.properties.occurrence.type,parentSchema:schema31.properties.about.properties.occurrence,data:data25};
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
else {
const err68 = {instancePath:instancePath+"/about",schemaPath:"#/properties/about/type",keyword:"type",params:{type: "object"},schema:schema31.properties.about.type,parentSchema:schema31.properties.about,data:data22};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data.occurred_at !== undefined){
let data26 = data.occurred_at;
if(typeof data26 === "string"){
if(!(formats0(data26))){
const err69 = {instancePath:instancePath+"/occurred_at",schemaPath:"#/properties/occurred_at/format",keyword:"format",params:{format: "instant"},schema:"instant",parentSchema:schema31.properties.occurred_at,data:data26};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/occurred_at",schemaPath:"#/properties/occurred_at/type",keyword:"type",params:{type: "string"},schema:schema31.properties.occurred_at.type,parentSchema:schema31.properties.occurred_at,data:data26};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data.found_at !== undefined){
let data27 = data.found_at;
if(typeof data27 === "string"){
if(!(formats0(data27))){
const err71 = {instancePath:instancePath+"/found_at",schemaPath:"#/properties/found_at/format",keyword:"format",params:{format: "instant"},schema:"instant",parentSchema:schema31.properties.found_at,data:data27};
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
const err72 = {instancePath:instancePath+"/found_at",schemaPath:"#/properties/found_at/type",keyword:"type",params:{type: "string"},schema:schema31.properties.found_at.type,parentSchema:schema31.properties.found_at,data:data27};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data.fact !== undefined){
let data28 = data.fact;
if(typeof data28 === "string"){
if(!pattern6.test(data28)){
const err73 = {instancePath:instancePath+"/fact",schemaPath:"#/properties/fact/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema31.properties.fact,data:data28};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/fact",schemaPath:"#/properties/fact/type",keyword:"type",params:{type: "string"},schema:schema31.properties.fact.type,parentSchema:schema31.properties.fact,data:data28};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data.effect !== undefined){
let data29 = data.effect;
if(typeof data29 !== "string"){
const err75 = {instancePath:instancePath+"/effect",schemaPath:"#/properties/effect/type",keyword:"type",params:{type: "string"},schema:schema31.properties.effect.type,parentSchema:schema31.properties.effect,data:data29};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(!((data29 === "deduct") || (data29 === "knockout"))){
const err76 = {instancePath:instancePath+"/effect",schemaPath:"#/properties/effect/enum",keyword:"enum",params:{allowedValues: schema31.properties.effect.enum},schema:schema31.properties.effect.enum,parentSchema:schema31.properties.effect,data:data29};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data.notified_at !== undefined){
let data30 = data.notified_at;
if(typeof data30 === "string"){
if(!(formats0(data30))){
const err77 = {instancePath:instancePath+"/notified_at",schemaPath:"#/properties/notified_at/format",keyword:"format",params:{format: "instant"},schema:"instant",parentSchema:schema31.properties.notified_at,data:data30};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/notified_at",schemaPath:"#/properties/notified_at/type",keyword:"type",params:{type: "string"},schema:schema31.properties.notified_at.type,parentSchema:schema31.properties.notified_at,data:data30};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data.reply !== undefined){
let data31 = data.reply;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.at === undefined){
const err79 = {instancePath:instancePath+"/reply",schemaPath:"#/properties/reply/required",keyword:"required",params:{missingProperty: "at"},schema:schema31.properties.reply.required,parentSchema:schema31.properties.reply,data:data31};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data31.by === undefined){
const err80 = {instancePath:instancePath+"/reply",schemaPath:"#/properties/reply/required",keyword:"required",params:{missingProperty: "by"},schema:schema31.properties.reply.required,parentSchema:schema31.properties.reply,data:data31};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(data31.position === undefined){
const err81 = {instancePath:instancePath+"/reply",schemaPath:"#/properties/reply/required",keyword:"required",params:{missingProperty: "position"},schema:schema31.properties.reply.required,parentSchema:schema31.properties.reply,data:data31};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data31.text === undefined){
const err82 = {instancePath:instancePath+"/reply",schemaPath:"#/properties/reply/required",keyword:"required",params:{missingProperty: "text"},schema:schema31.properties.reply.required,parentSchema:schema31.properties.reply,data:data31};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
for(const key4 in data31){
if(!((((key4 === "at") || (key4 === "by")) || (key4 === "position")) || (key4 === "text"))){
const err83 = {instancePath:instancePath+"/reply",schemaPath:"#/properties/reply/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema31.properties.reply,data:data31};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data31.at !== undefined){
let data32 = data31.at;
if(typeof data32 === "string"){
if(!(formats0(data32))){
const err84 = {instancePath:instancePath+"/reply/at",schemaPath:"#/properties/reply/properties/at/format",keyword:"format",params:{format: "instant"},schema:"instant",parentSchema:schema31.properties.reply.properties.at,data:data32};
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
const err85 = {instancePath:instancePath+"/reply/at",schemaPath:"#/properties/reply/properties/at/type",keyword:"type",params:{type: "string"},schema:schema31.properties.reply.properties.at.type,parentSchema:schema31.properties.reply.properties.at,data:data32};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data31.by !== undefined){
let data33 = data31.by;
if(typeof data33 === "string"){
if(!pattern8.test(data33)){
const err86 = {instancePath:instancePath+"/reply/by",schemaPath:"#/properties/reply/properties/by/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},schema:"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$",parentSchema:schema31.properties.reply.properties.by,data:data33};
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
const err87 = {instancePath:instancePath+"/reply/by",schemaPath:"#/properties/reply/properties/by/type",keyword:"type",params:{type: "string"},schema:schema31.properties.reply.properties.by.type,parentSchema:schema31.properties.reply.properties.by,data:data33};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data31.position !== undefined){
let data34 = data31.position;
if(typeof data34 !== "string"){
const err88 = {instancePath:instancePath+"/reply/position",schemaPath:"#/properties/reply/properties/position/type",keyword:"type",params:{type: "string"},schema:schema31.properties.reply.properties.position.type,parentSchema:schema31.properties.reply.properties.position,data:data34};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(!((data34 === "accepted") || (data34 === "disputed"))){
const err89 = {instancePath:instancePath+"/reply/position",schemaPath:"#/properties/reply/properties/position/enum",keyword:"enum",params:{allowedValues: schema31.properties.reply.properties.position.enum},schema:schema31.properties.reply.properties.position.enum,parentSchema:schema31.properties.reply.properties.position,data:data34};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data31.text !== undefined){
let data35 = data31.text;
if(typeof data35 === "string"){
if(!pattern6.test(data35)){
const err90 = {instancePath:instancePath+"/reply/text",schemaPath:"#/properties/reply/properties/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema31.properties.reply.properties.text,data:data35};
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
const err91 = {instancePath:instancePath+"/reply/text",schemaPath:"#/properties/reply/properties/text/type",keyword:"type",params:{type: "string"},schema:schema31.properties.reply.properties.text.type,parentSchema:schema31.properties.reply.properties.text,data:data35};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
else {
const err92 = {instancePath:instancePath+"/reply",schemaPath:"#/properties/reply/type",keyword:"type",params:{type: "object"},schema:schema31.properties.reply.type,parentSchema:schema31.properties.reply,data:data31};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data.decision !== undefined){
let data36 = data.decision;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.at === undefined){
const err93 = {instancePath:instancePath+"/decision",schemaPath:"#/properties/decision/required",keyword:"required",params:{missingProperty: "at"},schema:schema31.properties.decision.required,parentSchema:schema31.properties.decision,data:data36};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(data36.by === undefined){
const err94 = {instancePath:instancePath+"/decision",schemaPath:"#/properties/decision/required",keyword:"required",params:{missingProperty: "by"},schema:schema31.properties.decision.required,parentSchema:schema31.properties.decision,data:data36};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(data36.result === undefined){
const err95 = {instancePath:instancePath+"/decision",schemaPath:"#/properties/decision/required",keyword:"required",params:{missingProperty: "result"},schema:schema31.properties.decision.required,parentSchema:schema31.properties.decision,data:data36};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(data36.text === undefined){
const err96 = {instancePath:instancePath+"/decision",schemaPath:"#/properties/decision/required",keyword:"required",params:{missingProperty: "text"},schema:schema31.properties.decision.required,parentSchema:schema31.properties.decision,data:data36};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
for(const key5 in data36){
if(!((((key5 === "at") || (key5 === "by")) || (key5 === "result")) || (key5 === "text"))){
const err97 = {instancePath:instancePath+"/decision",schemaPath:"#/properties/decision/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema31.properties.decision,data:data36};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data36.at !== undefined){
let data37 = data36.at;
if(typeof data37 === "string"){
if(!(formats0(data37))){
const err98 = {instancePath:instancePath+"/decision/at",schemaPath:"#/properties/decision/properties/at/format",keyword:"format",params:{format: "instant"},schema:"instant",parentSchema:schema31.properties.decision.properties.at,data:data37};
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
const err99 = {instancePath:instancePath+"/decision/at",schemaPath:"#/properties/decision/properties/at/type",keyword:"type",params:{type: "string"},schema:schema31.properties.decision.properties.at.type,parentSchema:schema31.properties.decision.properties.at,data:data37};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data36.by !== undefined){
let data38 = data36.by;
if(typeof data38 === "string"){
if(!pattern8.test(data38)){
const err100 = {instancePath:instancePath+"/decision/by",schemaPath:"#/properties/decision/properties/by/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},schema:"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$",parentSchema:schema31.properties.decision.properties.by,data:data38};
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
const err101 = {instancePath:instancePath+"/decision/by",schemaPath:"#/properties/decision/properties/by/type",keyword:"type",params:{type: "string"},schema:schema31.properties.decision.properties.by.type,parentSchema:schema31.properties.decision.properties.by,data:data38};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data36.result !== undefined){
let data39 = data36.result;
if(typeof data39 !== "string"){
const err102 = {instancePath:instancePath+"/decision/result",schemaPath:"#/properties/decision/properties/result/type",keyword:"type",params:{type: "string"},schema:schema31.properties.decision.properties.result.type,parentSchema:schema31.properties.decision.properties.result,data:data39};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(!((data39 === "upheld") || (data39 === "dismissed"))){
const err103 = {instancePath:instancePath+"/decision/result",schemaPath:"#/properties/decision/properties/result/enum",keyword:"enum",params:{allowedValues: schema31.properties.decision.properties.result.enum},schema:schema31.properties.decision.properties.result.enum,parentSchema:schema31.properties.decision.properties.result,data:data39};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data36.text !== undefined){
let data40 = data36.text;
if(typeof data40 === "string"){
if(!pattern6.test(data40)){
const err104 = {instancePath:instancePath+"/decision/text",schemaPath:"#/properties/decision/properties/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema31.properties.decision.properties.text,data:data40};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
else {
const err105 = {instancePath:instancePath+"/decision/text",schemaPath:"#/properties/decision/properties/text/type",keyword:"type",params:{type: "string"},schema:schema31.properties.decision.properties.text.type,parentSchema:schema31.properties.decision.properties.text,data:data40};
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
else {
const err106 = {instancePath:instancePath+"/decision",schemaPath:"#/properties/decision/type",keyword:"type",params:{type: "object"},schema:schema31.properties.decision.type,parentSchema:schema31.properties.decision,data:data36};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data.adjustment !== undefined){
let data41 = data.adjustment;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.at === undefined){
const err107 = {instancePath:instancePath+"/adjustment",schemaPath:"#/properties/adjustment/required",keyword:"required",params:{missingProperty: "at"},schema:schema31.properties.adjustment.required,parentSchema:schema31.properties.adjustment,data:data41};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(data41.by === undefined){
const err108 = {instancePath:instancePath+"/adjustment",schemaPath:"#/properties/adjustment/required",keyword:"required",params:{missingProperty: "by"},schema:schema31.properties.adjustment.required,parentSchema:schema31.properties.adjustment,data:data41};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(data41.points === undefined){
const err109 = {instancePath:instancePath+"/adjustment",schemaPath:"#/properties/adjustment/required",keyword:"required",params:{missingProperty: "points"},schema:schema31.properties.adjustment.required,parentSchema:schema31.properties.adjustment,data:data41};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(data41.text === undefined){
const err110 = {instancePath:instancePath+"/adjustment",schemaPath:"#/properties/adjustment/required",keyword:"required",params:{missingProperty: "text"},schema:schema31.properties.adjustment.required,parentSchema:schema31.properties.adjustment,data:data41};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
for(const key6 in data41){
if(!((((key6 === "at") || (key6 === "by")) || (key6 === "points")) || (key6 === "text"))){
const err111 = {instancePath:instancePath+"/adjustment",schemaPath:"#/properties/adjustment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema31.properties.adjustment,data:data41};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data41.at !== undefined){
let data42 = data41.at;
if(typeof data42 === "string"){
if(!(formats0(data42))){
const err112 = {instancePath:instancePath+"/adjustment/at",schemaPath:"#/properties/adjustment/properties/at/format",keyword:"format",params:{format: "instant"},schema:"instant",parentSchema:schema31.properties.adjustment.properties.at,data:data42};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
else {
const err113 = {instancePath:instancePath+"/adjustment/at",schemaPath:"#/properties/adjustment/properties/at/type",keyword:"type",params:{type: "string"},schema:schema31.properties.adjustment.properties.at.type,parentSchema:schema31.properties.adjustment.properties.at,data:data42};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data41.by !== undefined){
let data43 = data41.by;
if(typeof data43 === "string"){
if(!pattern8.test(data43)){
const err114 = {instancePath:instancePath+"/adjustment/by",schemaPath:"#/properties/adjustment/properties/by/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},schema:"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$",parentSchema:schema31.properties.adjustment.properties.by,data:data43};
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
const err115 = {instancePath:instancePath+"/adjustment/by",schemaPath:"#/properties/adjustment/properties/by/type",keyword:"type",params:{type: "string"},schema:schema31.properties.adjustment.properties.by.type,parentSchema:schema31.properties.adjustment.properties.by,data:data43};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data41.points !== undefined){
let data44 = data41.points;
if(typeof data44 === "string"){
if(!pattern27.test(data44)){
const err116 = {instancePath:instancePath+"/adjustment/points",schemaPath:"#/properties/adjustment/properties/points/pattern",keyword:"pattern",params:{pattern: "^-?(0|[1-9]\\d*)(\\.\\d+)?$"},schema:"^-?(0|[1-9]\\d*)(\\.\\d+)?$",parentSchema:schema31.properties.adjustment.properties.points,data:data44};
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
const err117 = {instancePath:instancePath+"/adjustment/points",schemaPath:"#/properties/adjustment/properties/points/type",keyword:"type",params:{type: "string"},schema:schema31.properties.adjustment.properties.points.type,parentSchema:schema31.properties.adjustment.properties.points,data:data44};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data41.text !== undefined){
let data45 = data41.text;
if(typeof data45 === "string"){
if(!pattern6.test(data45)){
const err118 = {instancePath:instancePath+"/adjustment/text",schemaPath:"#/properties/adjustment/properties/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema31.properties.adjustment.properties.text,data:data45};
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
const err119 = {instancePath:instancePath+"/adjustment/text",schemaPath:"#/properties/adjustment/properties/text/type",keyword:"type",params:{type: "string"},schema:schema31.properties.adjustment.properties.text.type,parentSchema:schema31.properties.adjustment.properties.text,data:data45};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
}
else {
const err120 = {instancePath:instancePath+"/adjustment",schemaPath:"#/properties/adjustment/type",keyword:"type",params:{type: "object"},schema:schema31.properties.adjustment.type,parentSchema:schema31.properties.adjustment,data:data41};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data.rectification !== undefined){
let data46 = data.rectification;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.at === undefined){
const err121 = {instancePath:instancePath+"/rectification",schemaPath:"#/properties/rectification/required",keyword:"required",params:{missingProperty: "at"},schema:schema31.properties.rectification.required,parentSchema:schema31.properties.rectification,data:data46};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(data46.by === undefined){
const err122 = {instancePath:instancePath+"/rectification",schemaPath:"#/properties/rectification/required",keyword:"required",params:{missingProperty: "by"},schema:schema31.properties.rectification.required,parentSchema:schema31.properties.rectification,data:data46};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(data46.text === undefined){
const err123 = {instancePath:instancePath+"/rectification",schemaPath:"#/properties/rectification/required",keyword:"required",params:{missingProperty: "text"},schema:schema31.properties.rectification.required,parentSchema:schema31.properties.rectification,data:data46};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
for(const key7 in data46){
if(!(((key7 === "at") || (key7 === "by")) || (key7 === "text"))){
const err124 = {instancePath:instancePath+"/rectification",schemaPath:"#/properties/rectification/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema31.properties.rectification,data:data46};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data46.at !== undefined){
let data47 = data46.at;
if(typeof data47 === "string"){
if(!(formats0(data47))){
const err125 = {instancePath:instancePath+"/rectification/at",schemaPath:"#/properties/rectification/properties/at/format",keyword:"format",params:{format: "instant"},schema:"instant",parentSchema:schema31.properties.rectification.properties.at,data:data47};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
else {
const err126 = {instancePath:instancePath+"/rectification/at",schemaPath:"#/properties/rectification/properties/at/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rectification.properties.at.type,parentSchema:schema31.properties.rectification.properties.at,data:data47};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data46.by !== undefined){
let data48 = data46.by;
if(typeof data48 === "string"){
if(!pattern8.test(data48)){
const err127 = {instancePath:instancePath+"/rectification/by",schemaPath:"#/properties/rectification/properties/by/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},schema:"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$",parentSchema:schema31.properties.rectification.properties.by,data:data48};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
else {
const err128 = {instancePath:instancePath+"/rectification/by",schemaPath:"#/properties/rectification/properties/by/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rectification.properties.by.type,parentSchema:schema31.properties.rectification.properties.by,data:data48};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data46.text !== undefined){
let data49 = data46.text;
if(typeof data49 === "string"){
if(!pattern6.test(data49)){
const err129 = {instancePath:instancePath+"/rectification/text",schemaPath:"#/properties/rectification/properties/text/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema31.properties.rectification.properties.text,data:data49};
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
const err130 = {instancePath:instancePath+"/rectification/text",schemaPath:"#/properties/rectification/properties/text/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rectification.properties.text.type,parentSchema:schema31.properties.rectification.properties.text,data:data49};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
else {
const err131 = {instancePath:instancePath+"/rectification",schemaPath:"#/properties/rectification/type",keyword:"type",params:{type: "object"},schema:schema31.properties.rectification.type,parentSchema:schema31.properties.rectification,data:data46};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
}
else {
const err132 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
});
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

module.exports = validate20;
module.exports.default = validate20;

// Generated from schemas by `npm run generate`. Do not edit.
"use strict";
const { Refusal } = require("../../refusal.cjs");
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
if(data.row === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "row"},data));
errors++;
}
if(data.occurred_at === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "occurred_at"},data));
errors++;
}
if(data.found_at === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "found_at"},data));
errors++;
}
if(data.fact === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "fact"},data));
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
if(data.row !== undefined){
let data19 = data.row;
if(typeof data19 === "string"){
if(!pattern15.test(data19)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/row","#/properties/row/pattern","pattern",{pattern: "^[a-z0-9-]+(\\.[a-z0-9-]+)*$"},data19));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/row","#/properties/row/type","type",{type: "string"},data19));
errors++;
}
}
if(data.event !== undefined){
let data20 = data.event;
if(typeof data20 === "string"){
if(!pattern10.test(data20)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/event","#/properties/event/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data20));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/event","#/properties/event/type","type",{type: "string"},data20));
errors++;
}
}
if(data.raised_by !== undefined){
let data21 = data.raised_by;
if(typeof data21 === "string"){
if(!pattern10.test(data21)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/raised_by","#/properties/raised_by/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data21));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/raised_by","#/properties/raised_by/type","type",{type: "string"},data21));
errors++;
}
}
if(data.about !== undefined){
let data22 = data.about;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(Object.keys(data22).length > 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/about","#/properties/about/maxProperties","maxProperties",{limit: 1},data22));
errors++;
}
if(Object.keys(data22).length < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/about","#/properties/about/minProperties","minProperties",{limit: 1},data22));
errors++;
}
for(const key3 in data22){
if(!(((key3 === "record") || (key3 === "measure")) || (key3 === "occurrence"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/about","#/properties/about/additionalProperties","additionalProperties",{additionalProperty: key3},data22));
errors++;
}
}
if(data22.record !== undefined){
let data23 = data22.record;
if(typeof data23 === "string"){
if(!pattern8.test(data23)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/about/record","#/properties/about/properties/record/pattern","pattern",{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},data23));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/about/record","#/properties/about/properties/record/type","type",{type: "string"},data23));
errors++;
}
}
if(data22.measure !== undefined){
let data24 = data22.measure;
if(typeof data24 === "string"){
if(!pattern6.test(data24)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/about/measure","#/properties/about/properties/measure/pattern","pattern",{pattern: "\\S"},data24));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/about/measure","#/properties/about/properties/measure/type","type",{type: "string"},data24));
errors++;
}
}
if(data22.occurrence !== undefined){
let data25 = data22.occurrence;
if(typeof data25 === "string"){
if(!pattern6.test(data25)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/about/occurrence","#/properties/about/properties/occurrence/pattern","pattern",{pattern: "\\S"},data25));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/about/occurrence","#/properties/about/properties/occurrence/type","type",{type: "string"},data25));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/about","#/properties/about/type","type",{type: "object"},data22));
errors++;
}
}
if(data.occurred_at !== undefined){
let data26 = data.occurred_at;
if(typeof data26 === "string"){
if(!(formats0(data26))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/occurred_at","#/properties/occurred_at/format","format",{format: "instant"},data26));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/occurred_at","#/properties/occurred_at/type","type",{type: "string"},data26));
errors++;
}
}
if(data.found_at !== undefined){
let data27 = data.found_at;
if(typeof data27 === "string"){
if(!(formats0(data27))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/found_at","#/properties/found_at/format","format",{format: "instant"},data27));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/found_at","#/properties/found_at/type","type",{type: "string"},data27));
errors++;
}
}
if(data.fact !== undefined){
let data28 = data.fact;
if(typeof data28 === "string"){
if(!pattern6.test(data28)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/fact","#/properties/fact/pattern","pattern",{pattern: "\\S"},data28));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/fact","#/properties/fact/type","type",{type: "string"},data28));
errors++;
}
}
if(data.effect !== undefined){
let data29 = data.effect;
if(typeof data29 !== "string"){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/effect","#/properties/effect/type","type",{type: "string"},data29));
errors++;
}
if(!((data29 === "deduct") || (data29 === "knockout"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/effect","#/properties/effect/enum","enum",{allowedValues: schema31.properties.effect.enum},data29));
errors++;
}
}
if(data.notified_at !== undefined){
let data30 = data.notified_at;
if(typeof data30 === "string"){
if(!(formats0(data30))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/notified_at","#/properties/notified_at/format","format",{format: "instant"},data30));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/notified_at","#/properties/notified_at/type","type",{type: "string"},data30));
errors++;
}
}
if(data.reply !== undefined){
let data31 = data.reply;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.at === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/reply","#/properties/reply/required","required",{missingProperty: "at"},data31));
errors++;
}
if(data31.by === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/reply","#/properties/reply/required","required",{missingProperty: "by"},data31));
errors++;
}
if(data31.position === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/reply","#/properties/reply/required","required",{missingProperty: "position"},data31));
errors++;
}
if(data31.text === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/reply","#/properties/reply/required","required",{missingProperty: "text"},data31));
errors++;
}
for(const key4 in data31){
if(!((((key4 === "at") || (key4 === "by")) || (key4 === "position")) || (key4 === "text"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/reply","#/properties/reply/additionalProperties","additionalProperties",{additionalProperty: key4},data31));
errors++;
}
}
if(data31.at !== undefined){
let data32 = data31.at;
if(typeof data32 === "string"){
if(!(formats0(data32))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/reply/at","#/properties/reply/properties/at/format","format",{format: "instant"},data32));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/reply/at","#/properties/reply/properties/at/type","type",{type: "string"},data32));
errors++;
}
}
if(data31.by !== undefined){
let data33 = data31.by;
if(typeof data33 === "string"){
if(!pattern8.test(data33)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/reply/by","#/properties/reply/properties/by/pattern","pattern",{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},data33));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/reply/by","#/properties/reply/properties/by/type","type",{type: "string"},data33));
errors++;
}
}
if(data31.position !== undefined){
let data34 = data31.position;
if(typeof data34 !== "string"){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/reply/position","#/properties/reply/properties/position/type","type",{type: "string"},data34));
errors++;
}
if(!((data34 === "accepted") || (data34 === "disputed"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/reply/position","#/properties/reply/properties/position/enum","enum",{allowedValues: schema31.properties.reply.properties.position.enum},data34));
errors++;
}
}
if(data31.text !== undefined){
let data35 = data31.text;
if(typeof data35 === "string"){
if(!pattern6.test(data35)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/reply/text","#/properties/reply/properties/text/pattern","pattern",{pattern: "\\S"},data35));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/reply/text","#/properties/reply/properties/text/type","type",{type: "string"},data35));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/reply","#/properties/reply/type","type",{type: "object"},data31));
errors++;
}
}
if(data.decision !== undefined){
let data36 = data.decision;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.at === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/decision","#/properties/decision/required","required",{missingProperty: "at"},data36));
errors++;
}
if(data36.by === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/decision","#/properties/decision/required","required",{missingProperty: "by"},data36));
errors++;
}
if(data36.result === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/decision","#/properties/decision/required","required",{missingProperty: "result"},data36));
errors++;
}
if(data36.text === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/decision","#/properties/decision/required","required",{missingProperty: "text"},data36));
errors++;
}
for(const key5 in data36){
if(!((((key5 === "at") || (key5 === "by")) || (key5 === "result")) || (key5 === "text"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/decision","#/properties/decision/additionalProperties","additionalProperties",{additionalProperty: key5},data36));
errors++;
}
}
if(data36.at !== undefined){
let data37 = data36.at;
if(typeof data37 === "string"){
if(!(formats0(data37))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/decision/at","#/properties/decision/properties/at/format","format",{format: "instant"},data37));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/decision/at","#/properties/decision/properties/at/type","type",{type: "string"},data37));
errors++;
}
}
if(data36.by !== undefined){
let data38 = data36.by;
if(typeof data38 === "string"){
if(!pattern8.test(data38)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/decision/by","#/properties/decision/properties/by/pattern","pattern",{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},data38));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/decision/by","#/properties/decision/properties/by/type","type",{type: "string"},data38));
errors++;
}
}
if(data36.result !== undefined){
let data39 = data36.result;
if(typeof data39 !== "string"){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/decision/result","#/properties/decision/properties/result/type","type",{type: "string"},data39));
errors++;
}
if(!((data39 === "upheld") || (data39 === "dismissed"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/decision/result","#/properties/decision/properties/result/enum","enum",{allowedValues: schema31.properties.decision.properties.result.enum},data39));
errors++;
}
}
if(data36.text !== undefined){
let data40 = data36.text;
if(typeof data40 === "string"){
if(!pattern6.test(data40)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/decision/text","#/properties/decision/properties/text/pattern","pattern",{pattern: "\\S"},data40));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/decision/text","#/properties/decision/properties/text/type","type",{type: "string"},data40));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/decision","#/properties/decision/type","type",{type: "object"},data36));
errors++;
}
}
if(data.adjustment !== undefined){
let data41 = data.adjustment;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.at === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/adjustment","#/properties/adjustment/required","required",{missingProperty: "at"},data41));
errors++;
}
if(data41.by === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/adjustment","#/properties/adjustment/required","required",{missingProperty: "by"},data41));
errors++;
}
if(data41.points === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/adjustment","#/properties/adjustment/required","required",{missingProperty: "points"},data41));
errors++;
}
if(data41.text === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/adjustment","#/properties/adjustment/required","required",{missingProperty: "text"},data41));
errors++;
}
for(const key6 in data41){
if(!((((key6 === "at") || (key6 === "by")) || (key6 === "points")) || (key6 === "text"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/adjustment","#/properties/adjustment/additionalProperties","additionalProperties",{additionalProperty: key6},data41));
errors++;
}
}
if(data41.at !== undefined){
let data42 = data41.at;
if(typeof data42 === "string"){
if(!(formats0(data42))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/adjustment/at","#/properties/adjustment/properties/at/format","format",{format: "instant"},data42));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/adjustment/at","#/properties/adjustment/properties/at/type","type",{type: "string"},data42));
errors++;
}
}
if(data41.by !== undefined){
let data43 = data41.by;
if(typeof data43 === "string"){
if(!pattern8.test(data43)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/adjustment/by","#/properties/adjustment/properties/by/pattern","pattern",{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},data43));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/adjustment/by","#/properties/adjustment/properties/by/type","type",{type: "string"},data43));
errors++;
}
}
if(data41.points !== undefined){
let data44 = data41.points;
if(typeof data44 === "string"){
if(!pattern27.test(data44)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/adjustment/points","#/properties/adjustment/properties/points/pattern","pattern",{pattern: "^-?(0|[1-9]\\d*)(\\.\\d+)?$"},data44));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/adjustment/points","#/properties/adjustment/properties/points/type","type",{type: "string"},data44));
errors++;
}
}
if(data41.text !== undefined){
let data45 = data41.text;
if(typeof data45 === "string"){
if(!pattern6.test(data45)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/adjustment/text","#/properties/adjustment/properties/text/pattern","pattern",{pattern: "\\S"},data45));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/adjustment/text","#/properties/adjustment/properties/text/type","type",{type: "string"},data45));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/adjustment","#/properties/adjustment/type","type",{type: "object"},data41));
errors++;
}
}
if(data.rectification !== undefined){
let data46 = data.rectification;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.at === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rectification","#/properties/rectification/required","required",{missingProperty: "at"},data46));
errors++;
}
if(data46.by === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rectification","#/properties/rectification/required","required",{missingProperty: "by"},data46));
errors++;
}
if(data46.text === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rectification","#/properties/rectification/required","required",{missingProperty: "text"},data46));
errors++;
}
for(const key7 in data46){
if(!(((key7 === "at") || (key7 === "by")) || (key7 === "text"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rectification","#/properties/rectification/additionalProperties","additionalProperties",{additionalProperty: key7},data46));
errors++;
}
}
if(data46.at !== undefined){
let data47 = data46.at;
if(typeof data47 === "string"){
if(!(formats0(data47))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rectification/at","#/properties/rectification/properties/at/format","format",{format: "instant"},data47));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rectification/at","#/properties/rectification/properties/at/type","type",{type: "string"},data47));
errors++;
}
}
if(data46.by !== undefined){
let data48 = data46.by;
if(typeof data48 === "string"){
if(!pattern8.test(data48)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rectification/by","#/properties/rectification/properties/by/pattern","pattern",{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},data48));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rectification/by","#/properties/rectification/properties/by/type","type",{type: "string"},data48));
errors++;
}
}
if(data46.text !== undefined){
let data49 = data46.text;
if(typeof data49 === "string"){
if(!pattern6.test(data49)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rectification/text","#/properties/rectification/properties/text/pattern","pattern",{pattern: "\\S"},data49));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rectification/text","#/properties/rectification/properties/text/type","type",{type: "string"},data49));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rectification","#/properties/rectification/type","type",{type: "object"},data46));
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

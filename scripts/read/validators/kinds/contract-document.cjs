// Generated from schemas by `npm run generate`. Do not edit.
"use strict";
const { Refusal } = require("../../refusal.cjs");
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://yanshou.invalid/schemas/kinds/contract-document.schema.json","title":"合同与采购文件","description":"构成合同或与签约有关的一份文件：合同、廉政合同、保密协议、采购过程文件、公告与备案等。写它是哪一份、谁出具、签章齐不齐、有无空白处；文件全文放原件处，不进仓库。","x-kind":"contract-document","x-ledger":"合同文件台账","x-columns":["id","subtype","title","doc_no","dated_on","issuer","rank"],"x-instant":"dated_on","x-subtypes":{"contract":{"required":["doc_no","rank","amount","signatures","copies"]},"integrity-contract":{"required":["signatures","copies"]},"security-pledge":{"required":["signatures"]},"nda":{"required":["signatures"]},"change-agreement":{"required":["signatures"]},"proxy-letter":{"required":["issuer"]},"award-notice":{"required":["doc_no","issuer","amount"]},"response-file":{"required":["issuer","rank"]},"procurement-file":{"required":["issuer","rank"]},"clarification":{"required":["issuer","rank"]},"review-report":{"required":["issuer"]},"other-procurement":{"required":["issuer"]},"site-designation":{"required":["issuer"]},"announcement":{"required":["issuer"]},"filing":{"required":["issuer","doc_no"]},"client-regulation":{"required":["issuer","delivered_on","receiver"]}},"type":"object","required":["id","recorded_at","recorded_by","subtype","title","dated_on"],"properties":{"attachments":{"type":"array","minItems":1,"title":"附件","description":"随记录提交的文件，一个文件一项。数据提取结果、口令和含个人信息的画面不进附件；截图先遮盖再放。例如签字页扫描件、监控曲线截图。","x-class":"panel","items":{"type":"object","x-type":"Attachment","additionalProperties":false,"required":["path","sha256","title","media_type","contains_personal_info"],"properties":{"path":{"type":"string","pattern":"^attachments/(?:[A-Za-z0-9][A-Za-z0-9._-]*/)*[A-Za-z0-9][A-Za-z0-9._-]*$","x-form":"attachments/ 开头的相对路径，文件名用英文字母、数字、点和短横","title":"文件路径","description":"相对合同文件夹的路径，以 attachments/ 开头，文件名不用汉字和空格。例如 attachments/inspection/2024-09-blood.pdf。","x-class":"panel","x-example":"attachments/inspection/2024-09-blood.pdf"},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$","x-form":"64 位小写的 SHA-256 校验值","title":"文件校验值","description":"附件文件的 SHA-256，小写。Windows 用 certutil -hashfile 文件名 SHA256，Linux 用 sha256sum，取 64 位十六进制字符。文件换了这里也要换。","x-class":"panel","x-value":"../values.schema.json#/$defs/sha256"},"title":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"附件名称","description":"打印在档案目录里的名字，让没打开文件的人知道是什么。例如“血液系统 9 月巡检签字页（扫描）”。","x-class":"panel","x-value":"../values.schema.json#/$defs/text"},"media_type":{"type":"string","pattern":"^[a-z]+/[a-z0-9.+-]+$","x-form":"文件类型，如 application/pdf、image/png","title":"文件类型","description":"文件的媒体类型：PDF 写 application/pdf，截图写 image/png，表格写 text/csv 或对应的 Office 类型。","x-class":"panel","x-example":"application/pdf"},"contains_personal_info":{"type":"boolean","const":false,"title":"含个人信息","description":"提交前看过内容、确认不含个人信息后写 false。含姓名、身份证号、手机号、病历的文件不能提交，先遮盖或只写校验值。","x-class":"panel"}}}},"id":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"记录编号，如 INC-2024-0031","x-refers":[],"title":"编号","description":"这条记录在本合同内唯一的编号，写了就不再改，也不给别的记录重用。按“类别-年份-序号”接着上一号往下编，例如 INC-2024-0031；不确定时看同类记录里的最后一号。","x-class":"public","x-example":"INC-2024-0031","x-value":"values.schema.json#/$defs/record"},"recorded_at":{"type":"string","format":"instant","x-example":"2024-09-27T10:00:00+08:00","title":"记录时间","description":"写下这条记录的真实时间，不是事情发生的时间。事后补写的照实写补写时间，核查提示会显示为补录；例如周五处理、下周一补写，就写周一的 2024-09-30T09:12:00+08:00。","x-class":"panel","x-value":"values.schema.json#/$defs/instant"},"recorded_by":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"人员编号，如 PER-01","x-example":"PER-01","x-refers":["personnel"],"title":"记录人","description":"写下这条记录的人，用人员花名册（personnel）里的编号；甲方人员写其角色编号，例如 CLI-01。谁写的填谁，不代填负责人。","x-class":"panel","x-value":"values.schema.json#/$defs/person"},"status":{"type":"string","enum":["draft","final","withdrawn"],"default":"final","title":"记录状态","description":"只分草稿、定稿、撤回三种，不写时按定稿。事情办到哪一步由各个时间字段说明，这里不写“处理中”“已关闭”。写错而作废的记录改为撤回，不要删除，例如重复登记的工单。","x-class":"panel","x-labels":{"draft":"草稿","final":"定稿","withdrawn":"撤回"}},"clauses":{"type":"array","items":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"contract.yaml 里的条款代号","x-refers":["clause"],"x-value":"values.schema.json#/$defs/clause"},"uniqueItems":true,"title":"对应条款","description":"这条记录直接佐证的合同条款，写条款树里的代号，可以写多条。清单已经按类别对应好条款，多数记录不用写；只有额外佐证别的条款时才补，例如一份故障总结同时佐证问题解决一条。","x-class":"public"},"supersedes":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"记录编号，如 INC-2024-0031","x-refers":["record"],"title":"替代","description":"本记录更正或换版时，写被替代那一条的编号，旧的留着不删。例如第二版巡检计划写第一版的编号 IP-2024-01。","x-class":"panel","x-value":"values.schema.json#/$defs/record"},"remarks":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"备注","description":"别的字段放不下、又需要说明的情况，一两句话。例如“当日机房例行断电，改为次日上午补做”。不写账号口令、地址和个人信息。","x-class":"owner","x-value":"values.schema.json#/$defs/text"},"original":{"type":"object","title":"原件","description":"有签字盖章的纸质件或其他系统里的电子原件时，写它在哪里，专家抽查时能取到。没有原件、本记录就是第一手的，不用写。例如纸质签到表，放在档案室 3 号柜。","x-class":"owner","x-type":"Original","additionalProperties":false,"required":["form","place"],"properties":{"form":{"type":"string","enum":["纸质","电子"],"title":"原件形式","description":"原件是纸还是电子文件；纸质件扫描后，扫描件放附件，这里仍写“纸质”。","x-class":"owner","x-labels":{"纸质":"纸质","电子":"电子"}},"place":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"存放处","description":"到哪里能取到原件：柜号、盒号，或系统名称与单号。例如“信息科档案柜 3-2”“工单系统，单号见标题”。","x-class":"owner","x-value":"values.schema.json#/$defs/text"},"archive_no":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"档号","description":"归档后由档案员给的档号，归档前不写。例如 KJ·2025-D30-0012。","x-class":"owner","x-value":"values.schema.json#/$defs/text"}}},"subtype":{"type":"string","enum":["contract","integrity-contract","security-pledge","nda","change-agreement","proxy-letter","award-notice","response-file","procurement-file","clarification","review-report","other-procurement","site-designation","announcement","filing","client-regulation"],"title":"文件种类","description":"这份文件属于哪一种，只选一种；装订在一起的几份各立一条，归不进前面各种的采购过程文件写 other-procurement。例如成交通知书写 award-notice。","x-class":"public","x-labels":{"contract":"合同","integrity-contract":"廉政合同","security-pledge":"网络安全承诺书","nda":"数据保密协议","change-agreement":"变更协议","proxy-letter":"授权委托书","award-notice":"成交通知书","response-file":"响应文件","procurement-file":"磋商文件","clarification":"澄清修改","review-report":"评审报告","other-procurement":"其他采购文件","site-designation":"服务地点确认单","announcement":"合同公告","filing":"合同备案","client-regulation":"甲方管理规定"}},"title":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"文件题名","description":"封面或首页上的全称，照抄，不加版本和“扫描件”字样。例如“业务系统综合运维服务项目采购合同”。","x-class":"public","x-value":"../values.schema.json#/$defs/text"},"doc_no":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"文件编号","description":"文件自己的编号或文号，合同编号、通知书编号、公告编号、备案号都写在这里，照抄；没有编号的不写。例如“成字〔2024〕12 号”。","x-class":"public","x-value":"../values.schema.json#/$defs/text"},"dated_on":{"type":"string","format":"date","x-example":"2024-09-27","title":"成文日期","description":"文件落款的日期；双方签署的以较晚一方为准，公告写发布日，备案写备案回执日，甲方规定写施行日。落款空白的写实际收到日并记入空白处。例如 2024-06-28。","x-class":"public","x-value":"../values.schema.json#/$defs/date"},"issuer":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"出具单位","description":"由谁出具或起草：单方文件写落款单位，双方签订的写“双方”，采购文件写采购机构。写单位，不写个人姓名。例如“采购机构（示例）”。","x-class":"public","x-value":"../values.schema.json#/$defs/text"},"rank":{"type":"integer","minimum":1,"maximum":5,"title":"优先次序","description":"合同写明多份文件不一致时的先后，这份排第几，写 1 到 5 的整数，1 最优先；合同没有给它排次序的不写。例如成交通知书写 2。","x-class":"public","x-unit":"位"},"amount":{"type":"string","pattern":"^(0|[1-9]\\d*)\\.\\d{2}$","x-form":"加引号、两位小数的金额，单位元，如 \"72000.00\"","title":"文件所载金额","description":"文件里写明的总金额，单位元，加引号、两位小数，不写大写。成交通知书与合同的金额应一致。例如 \"120000.00\"。","x-class":"public","x-unit":"元","x-value":"../values.schema.json#/$defs/money"},"amount_capital":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"大写金额","description":"文件上与小写并列的大写金额，逐字照抄，抄错与原件写错都由程序核对出来；没有大写的不写。例如“壹拾贰万圆整”。","x-class":"public","x-value":"../values.schema.json#/$defs/text"},"place":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"服务地点","description":"只用于服务地点确认单：甲方指定的现场在哪里，写到楼层即可，照确认单抄。例如“甲方办公楼三层机房旁工位”。","x-class":"sensitive","x-value":"../values.schema.json#/$defs/text"},"signatures":{"type":"array","minItems":1,"title":"签章","description":"每一方一条：谁签的、何时签、盖章没有，从签章页逐方核对着写；缺签、缺日期、缺章照实写，不代填。例如乙方已盖章、日期空白。","x-class":"panel","items":{"type":"object","x-type":"ContractSignature","additionalProperties":false,"required":["party","signer","sealed"],"properties":{"party":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"签章方","description":"签章页上的哪一方，用甲方、乙方或单位简称。例如“甲方”。","x-class":"public","x-value":"../values.schema.json#/$defs/text"},"signer":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"签字人身份","description":"签字人是法定代表人还是授权代表，写身份，不写姓名；没有签字的写“未签字”。例如“授权代表（见授权委托书）”。","x-class":"panel","x-value":"../values.schema.json#/$defs/text"},"signed_on":{"type":"string","format":"date","x-example":"2024-09-27","title":"签字日期","description":"这一方手写的日期，照签章页抄；没有写日期的这里空着，并在空白处列出。例如 2024-06-28。","x-class":"public","x-value":"../values.schema.json#/$defs/date"},"sealed":{"type":"boolean","title":"已盖公章","description":"这一方的公章或合同章盖上了写 true，没有盖写 false；复印件上看不清的以原件为准。","x-class":"public"}}}},"copies":{"type":"array","minItems":1,"title":"份数分配","description":"正本由谁各存几份，一个持有方一条，合计应等于合同写明的总份数。例如甲方 2 份、乙方 2 份、采购机构 1 份。","x-class":"panel","items":{"type":"object","x-type":"ContractCopy","additionalProperties":false,"required":["holder","count"],"properties":{"holder":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"持有方","description":"拿着这几份正本的单位或部门，照分发登记写。例如“甲方档案室”。","x-class":"panel","x-value":"../values.schema.json#/$defs/text"},"count":{"type":"integer","minimum":0,"title":"持有份数","description":"这一方手里的正本份数，写整数，复印件不算。例如 2。","x-class":"public","x-unit":"份","x-value":"../values.schema.json#/$defs/count"}}}},"blanks":{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S","x-form":"不空的文字","x-value":"../values.schema.json#/$defs/text"},"title":"空白处","description":"原文里应填而空着、或遗留了起草说明的地方，一处一项，写清在哪一条、缺什么；没有空白的不写。例如“落款处法定代表人签名”“第五条生效日期”。","x-class":"panel"},"commitments":{"type":"array","minItems":1,"title":"响应承诺","description":"响应文件里比合同更具体的承诺，一项一条，日后按它核对：人员、响应时间、巡检频次、培训次数等。例如承诺 30 分钟内到场。","x-class":"panel","items":{"type":"object","x-type":"BidCommitment","additionalProperties":false,"required":["title","page","value"],"properties":{"title":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"承诺事项","description":"承诺的是什么，用自己的短话概括，不整段抄。例如“重大故障到场时间”。","x-class":"panel","x-value":"../values.schema.json#/$defs/text"},"page":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"所在页码","description":"在响应文件的第几页，写原件页码，跨页的写起止。例如“第 46 页”“46–47”。","x-class":"panel","x-value":"../values.schema.json#/$defs/text"},"value":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"承诺内容","description":"承诺到什么程度，有数的写数和单位。例如“接报后 30 分钟内到场”“每季度一次全面巡检”。","x-class":"panel","x-value":"../values.schema.json#/$defs/text"},"clause":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"contract.yaml 里的条款代号","x-refers":["clause"],"title":"相关条款","description":"这项承诺与合同哪一条对应，写条款树里的代号；合同没有对应条款的不写。例如 c3-1。","x-class":"public","x-value":"../values.schema.json#/$defs/clause"}}}},"readers":{"type":"array","minItems":1,"title":"学习签收","description":"只用于甲方管理规定：运维人员谁在哪天读过并签字，一人一条，照学习签到表写；新进场的人学过后补一条。例如进场第二天学习。","x-class":"panel","items":{"type":"object","x-type":"RegulationReader","additionalProperties":false,"required":["person","read_on"],"properties":{"person":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"人员编号，如 PER-01","x-example":"PER-01","x-refers":["personnel"],"title":"学习人","description":"读过这份规定并签字的运维人员编号，照签到表写。例如 PER-03。","x-class":"panel","x-value":"../values.schema.json#/$defs/person"},"read_on":{"type":"string","format":"date","x-example":"2024-09-27","title":"学习日期","description":"本人在学习签到表上签的日期，不晚于其开始接触系统的那天为好。例如 2024-07-02。","x-class":"panel","x-value":"../values.schema.json#/$defs/date"}}}},"delivered_on":{"type":"string","format":"date","x-example":"2024-09-27","title":"文件送达日期","description":"文件交到对方手里的日期，取签收单或收文登记；公告和双方当场签署的不写。例如 2024-07-01。","x-class":"panel","x-value":"../values.schema.json#/$defs/date"},"receiver":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"人员编号，如 PER-01","x-example":"PER-01","x-refers":["personnel"],"title":"文件收件人","description":"在收文登记上签收的人的编号，甲方发的写乙方收件人，乙方交的写甲方收件人。例如 PER-05。","x-class":"panel","x-value":"../values.schema.json#/$defs/person"}},"additionalProperties":false};
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^attachments/(?:[A-Za-z0-9][A-Za-z0-9._-]*/)*[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
const pattern5 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern6 = new RegExp("\\S", "u");
const pattern7 = new RegExp("^[a-z]+/[a-z0-9.+-]+$", "u");
const pattern8 = new RegExp("^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$", "u");
const pattern10 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const pattern18 = new RegExp("^(0|[1-9]\\d*)\\.\\d{2}$", "u");
const formats0 = require("../../../model/formats.ts").instant;
const formats2 = require("../../../model/formats.ts").date;

const validate20 = (function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://yanshou.invalid/schemas/kinds/contract-document.schema.json" */;
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
if(data.dated_on === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "dated_on"},data));
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
if(!((((((((((((((((data19 === "contract") || (data19 === "integrity-contract")) || (data19 === "security-pledge")) || (data19 === "nda")) || (data19 === "change-agreement")) || (data19 === "proxy-letter")) || (data19 === "award-notice")) || (data19 === "response-file")) || (data19 === "procurement-file")) || (data19 === "clarification")) || (data19 === "review-report")) || (data19 === "other-procurement")) || (data19 === "site-designation")) || (data19 === "announcement")) || (data19 === "filing")) || (data19 === "client-regulation"))){
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
if(data.doc_no !== undefined){
let data21 = data.doc_no;
if(typeof data21 === "string"){
if(!pattern6.test(data21)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/doc_no","#/properties/doc_no/pattern","pattern",{pattern: "\\S"},data21));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/doc_no","#/properties/doc_no/type","type",{type: "string"},data21));
errors++;
}
}
if(data.dated_on !== undefined){
let data22 = data.dated_on;
if(typeof data22 === "string"){
if(!(formats2(data22))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/dated_on","#/properties/dated_on/format","format",{format: "date"},data22));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/dated_on","#/properties/dated_on/type","type",{type: "string"},data22));
errors++;
}
}
if(data.issuer !== undefined){
let data23 = data.issuer;
if(typeof data23 === "string"){
if(!pattern6.test(data23)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/issuer","#/properties/issuer/pattern","pattern",{pattern: "\\S"},data23));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/issuer","#/properties/issuer/type","type",{type: "string"},data23));
errors++;
}
}
if(data.rank !== undefined){
let data24 = data.rank;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rank","#/properties/rank/type","type",{type: "integer"},data24));
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 5 || isNaN(data24)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rank","#/properties/rank/maximum","maximum",{comparison: "<=", limit: 5},data24));
errors++;
}
if(data24 < 1 || isNaN(data24)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rank","#/properties/rank/minimum","minimum",{comparison: ">=", limit: 1},data24));
errors++;
}
}
}
if(data.amount !== undefined){
let data25 = data.amount;
if(typeof data25 === "string"){
if(!pattern18.test(data25)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/amount","#/properties/amount/pattern","pattern",{pattern: "^(0|[1-9]\\d*)\\.\\d{2}$"},data25));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/amount","#/properties/amount/type","type",{type: "string"},data25));
errors++;
}
}
if(data.amount_capital !== undefined){
let data26 = data.amount_capital;
if(typeof data26 === "string"){
if(!pattern6.test(data26)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/amount_capital","#/properties/amount_capital/pattern","pattern",{pattern: "\\S"},data26));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/amount_capital","#/properties/amount_capital/type","type",{type: "string"},data26));
errors++;
}
}
if(data.place !== undefined){
let data27 = data.place;
if(typeof data27 === "string"){
if(!pattern6.test(data27)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/place","#/properties/place/pattern","pattern",{pattern: "\\S"},data27));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/place","#/properties/place/type","type",{type: "string"},data27));
errors++;
}
}
if(data.signatures !== undefined){
let data28 = data.signatures;
if(Array.isArray(data28)){
if(data28.length < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/signatures","#/properties/signatures/minItems","minItems",{limit: 1},data28));
errors++;
}
const len2 = data28.length;
for(let i3=0; i3<len2; i3++){
let data29 = data28[i3];
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.party === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/signatures/" + i3,"#/properties/signatures/items/required","required",{missingProperty: "party"},data29));
errors++;
}
if(data29.signer === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/signatures/" + i3,"#/properties/signatures/items/required","required",{missingProperty: "signer"},data29));
errors++;
}
if(data29.sealed === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/signatures/" + i3,"#/properties/signatures/items/required","required",{missingProperty: "sealed"},data29));
errors++;
}
for(const key3 in data29){
if(!((((key3 === "party") || (key3 === "signer")) || (key3 === "signed_on")) || (key3 === "sealed"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/signatures/" + i3,"#/properties/signatures/items/additionalProperties","additionalProperties",{additionalProperty: key3},data29));
errors++;
}
}
if(data29.party !== undefined){
let data30 = data29.party;
if(typeof data30 === "string"){
if(!pattern6.test(data30)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/signatures/" + i3+"/party","#/properties/signatures/items/properties/party/pattern","pattern",{pattern: "\\S"},data30));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/signatures/" + i3+"/party","#/properties/signatures/items/properties/party/type","type",{type: "string"},data30));
errors++;
}
}
if(data29.signer !== undefined){
let data31 = data29.signer;
if(typeof data31 === "string"){
if(!pattern6.test(data31)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/signatures/" + i3+"/signer","#/properties/signatures/items/properties/signer/pattern","pattern",{pattern: "\\S"},data31));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/signatures/" + i3+"/signer","#/properties/signatures/items/properties/signer/type","type",{type: "string"},data31));
errors++;
}
}
if(data29.signed_on !== undefined){
let data32 = data29.signed_on;
if(typeof data32 === "string"){
if(!(formats2(data32))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/signatures/" + i3+"/signed_on","#/properties/signatures/items/properties/signed_on/format","format",{format: "date"},data32));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/signatures/" + i3+"/signed_on","#/properties/signatures/items/properties/signed_on/type","type",{type: "string"},data32));
errors++;
}
}
if(data29.sealed !== undefined){
let data33 = data29.sealed;
if(typeof data33 !== "boolean"){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/signatures/" + i3+"/sealed","#/properties/signatures/items/properties/sealed/type","type",{type: "boolean"},data33));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/signatures/" + i3,"#/properties/signatures/items/type","type",{type: "object"},data29));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/signatures","#/properties/signatures/type","type",{type: "array"},data28));
errors++;
}
}
if(data.copies !== undefined){
let data34 = data.copies;
if(Array.isArray(data34)){
if(data34.length < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/copies","#/properties/copies/minItems","minItems",{limit: 1},data34));
errors++;
}
const len3 = data34.length;
for(let i4=0; i4<len3; i4++){
let data35 = data34[i4];
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.holder === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/copies/" + i4,"#/properties/copies/items/required","required",{missingProperty: "holder"},data35));
errors++;
}
if(data35.count === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/copies/" + i4,"#/properties/copies/items/required","required",{missingProperty: "count"},data35));
errors++;
}
for(const key4 in data35){
if(!((key4 === "holder") || (key4 === "count"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/copies/" + i4,"#/properties/copies/items/additionalProperties","additionalProperties",{additionalProperty: key4},data35));
errors++;
}
}
if(data35.holder !== undefined){
let data36 = data35.holder;
if(typeof data36 === "string"){
if(!pattern6.test(data36)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/copies/" + i4+"/holder","#/properties/copies/items/properties/holder/pattern","pattern",{pattern: "\\S"},data36));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/copies/" + i4+"/holder","#/properties/copies/items/properties/holder/type","type",{type: "string"},data36));
errors++;
}
}
if(data35.count !== undefined){
let data37 = data35.count;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/copies/" + i4+"/count","#/properties/copies/items/properties/count/type","type",{type: "integer"},data37));
errors++;
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 < 0 || isNaN(data37)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/copies/" + i4+"/count","#/properties/copies/items/properties/count/minimum","minimum",{comparison: ">=", limit: 0},data37));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/copies/" + i4,"#/properties/copies/items/type","type",{type: "object"},data35));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/copies","#/properties/copies/type","type",{type: "array"},data34));
errors++;
}
}
if(data.blanks !== undefined){
let data38 = data.blanks;
if(Array.isArray(data38)){
if(data38.length < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/blanks","#/properties/blanks/minItems","minItems",{limit: 1},data38));
errors++;
}
const len4 = data38.length;
for(let i5=0; i5<len4; i5++){
let data39 = data38[i5];
if(typeof data39 === "string"){
if(!pattern6.test(data39)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/blanks/" + i5,"#/properties/blanks/items/pattern","pattern",{pattern: "\\S"},data39));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/blanks/" + i5,"#/properties/blanks/items/type","type",{type: "string"},data39));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/blanks","#/properties/blanks/type","type",{type: "array"},data38));
errors++;
}
}
if(data.commitments !== undefined){
let data40 = data.commitments;
if(Array.isArray(data40)){
if(data40.length < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/commitments","#/properties/commitments/minItems","minItems",{limit: 1},data40));
errors++;
}
const len5 = data40.length;
for(let i6=0; i6<len5; i6++){
let data41 = data40[i6];
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.title === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/commitments/" + i6,"#/properties/commitments/items/required","required",{missingProperty: "title"},data41));
errors++;
}
if(data41.page === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/commitments/" + i6,"#/properties/commitments/items/required","required",{missingProperty: "page"},data41));
errors++;
}
if(data41.value === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/commitments/" + i6,"#/properties/commitments/items/required","required",{missingProperty: "value"},data41));
errors++;
}
for(const key5 in data41){
if(!((((key5 === "title") || (key5 === "page")) || (key5 === "value")) || (key5 === "clause"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/commitments/" + i6,"#/properties/commitments/items/additionalProperties","additionalProperties",{additionalProperty: key5},data41));
errors++;
}
}
if(data41.title !== undefined){
let data42 = data41.title;
if(typeof data42 === "string"){
if(!pattern6.test(data42)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/commitments/" + i6+"/title","#/properties/commitments/items/properties/title/pattern","pattern",{pattern: "\\S"},data42));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/commitments/" + i6+"/title","#/properties/commitments/items/properties/title/type","type",{type: "string"},data42));
errors++;
}
}
if(data41.page !== undefined){
let data43 = data41.page;
if(typeof data43 === "string"){
if(!pattern6.test(data43)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/commitments/" + i6+"/page","#/properties/commitments/items/properties/page/pattern","pattern",{pattern: "\\S"},data43));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/commitments/" + i6+"/page","#/properties/commitments/items/properties/page/type","type",{type: "string"},data43));
errors++;
}
}
if(data41.value !== undefined){
let data44 = data41.value;
if(typeof data44 === "string"){
if(!pattern6.test(data44)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/commitments/" + i6+"/value","#/properties/commitments/items/properties/value/pattern","pattern",{pattern: "\\S"},data44));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/commitments/" + i6+"/value","#/properties/commitments/items/properties/value/type","type",{type: "string"},data44));
errors++;
}
}
if(data41.clause !== undefined){
let data45 = data41.clause;
if(typeof data45 === "string"){
if(!pattern10.test(data45)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/commitments/" + i6+"/clause","#/properties/commitments/items/properties/clause/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data45));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/commitments/" + i6+"/clause","#/properties/commitments/items/properties/clause/type","type",{type: "string"},data45));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/commitments/" + i6,"#/properties/commitments/items/type","type",{type: "object"},data41));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/commitments","#/properties/commitments/type","type",{type: "array"},data40));
errors++;
}
}
if(data.readers !== undefined){
let data46 = data.readers;
if(Array.isArray(data46)){
if(data46.length < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/readers","#/properties/readers/minItems","minItems",{limit: 1},data46));
errors++;
}
const len6 = data46.length;
for(let i7=0; i7<len6; i7++){
let data47 = data46[i7];
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.person === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/readers/" + i7,"#/properties/readers/items/required","required",{missingProperty: "person"},data47));
errors++;
}
if(data47.read_on === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/readers/" + i7,"#/properties/readers/items/required","required",{missingProperty: "read_on"},data47));
errors++;
}
for(const key6 in data47){
if(!((key6 === "person") || (key6 === "read_on"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/readers/" + i7,"#/properties/readers/items/additionalProperties","additionalProperties",{additionalProperty: key6},data47));
errors++;
}
}
if(data47.person !== undefined){
let data48 = data47.person;
if(typeof data48 === "string"){
if(!pattern8.test(data48)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/readers/" + i7+"/person","#/properties/readers/items/properties/person/pattern","pattern",{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},data48));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/readers/" + i7+"/person","#/properties/readers/items/properties/person/type","type",{type: "string"},data48));
errors++;
}
}
if(data47.read_on !== undefined){
let data49 = data47.read_on;
if(typeof data49 === "string"){
if(!(formats2(data49))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/readers/" + i7+"/read_on","#/properties/readers/items/properties/read_on/format","format",{format: "date"},data49));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/readers/" + i7+"/read_on","#/properties/readers/items/properties/read_on/type","type",{type: "string"},data49));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/readers/" + i7,"#/properties/readers/items/type","type",{type: "object"},data47));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/readers","#/properties/readers/type","type",{type: "array"},data46));
errors++;
}
}
if(data.delivered_on !== undefined){
let data50 = data.delivered_on;
if(typeof data50 === "string"){
if(!(formats2(data50))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/delivered_on","#/properties/delivered_on/format","format",{format: "date"},data50));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/delivered_on","#/properties/delivered_on/type","type",{type: "string"},data50));
errors++;
}
}
if(data.receiver !== undefined){
let data51 = data.receiver;
if(typeof data51 === "string"){
if(!pattern8.test(data51)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/receiver","#/properties/receiver/pattern","pattern",{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},data51));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/receiver","#/properties/receiver/type","type",{type: "string"},data51));
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

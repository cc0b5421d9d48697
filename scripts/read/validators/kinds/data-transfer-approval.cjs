// Generated from schemas by `npm run generate`. Do not edit.
"use strict";
const { Refusal } = require("../../refusal.cjs");
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://yanshou.invalid/schemas/kinds/data-transfer-approval.schema.json","title":"数据导入导出审批","description":"一次数据导出或导入的申请、批准、执行、交付与销毁。先批准、后执行，与操作记录和交付签收三方对得上。只写审批要素，不放数据本身。","x-kind":"data-transfer-approval","x-ledger":"数据导入导出审批台账","x-columns":["id","direction","system","data_level","approver","approved_at","executed_at"],"x-instant":"approved_at","type":"object","required":["id","recorded_at","recorded_by","system","approver","approved_at","direction","applicant_unit","applicant","applied_at","purpose","legal_basis","dataset","scope","data_class","data_level","contains_personal_info","deidentified","rows_approved","medium","recipient"],"properties":{"attachments":{"type":"array","minItems":1,"title":"附件","description":"随记录提交的文件，一个文件一项。数据提取结果、口令和含个人信息的画面不进附件；截图先遮盖再放。例如签字页扫描件、监控曲线截图。","x-class":"panel","items":{"type":"object","x-type":"Attachment","additionalProperties":false,"required":["path","sha256","title","media_type","contains_personal_info"],"properties":{"path":{"type":"string","pattern":"^attachments/(?:[A-Za-z0-9][A-Za-z0-9._-]*/)*[A-Za-z0-9][A-Za-z0-9._-]*$","x-form":"attachments/ 开头的相对路径，文件名用英文字母、数字、点和短横","title":"文件路径","description":"相对合同文件夹的路径，以 attachments/ 开头，文件名不用汉字和空格。例如 attachments/inspection/2024-09-blood.pdf。","x-class":"panel","x-example":"attachments/inspection/2024-09-blood.pdf"},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$","x-form":"64 位小写的 SHA-256 校验值","title":"文件校验值","description":"附件文件的 SHA-256，小写。Windows 用 certutil -hashfile 文件名 SHA256，Linux 用 sha256sum，取 64 位十六进制字符。文件换了这里也要换。","x-class":"panel","x-value":"../values.schema.json#/$defs/sha256"},"title":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"附件名称","description":"打印在档案目录里的名字，让没打开文件的人知道是什么。例如“血液系统 9 月巡检签字页（扫描）”。","x-class":"panel","x-value":"../values.schema.json#/$defs/text"},"media_type":{"type":"string","pattern":"^[a-z]+/[a-z0-9.+-]+$","x-form":"文件类型，如 application/pdf、image/png","title":"文件类型","description":"文件的媒体类型：PDF 写 application/pdf，截图写 image/png，表格写 text/csv 或对应的 Office 类型。","x-class":"panel","x-example":"application/pdf"},"contains_personal_info":{"type":"boolean","const":false,"title":"含个人信息","description":"提交前看过内容、确认不含个人信息后写 false。含姓名、身份证号、手机号、病历的文件不能提交，先遮盖或只写校验值。","x-class":"panel"}}}},"id":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"记录编号，如 INC-2024-0031","x-refers":[],"title":"编号","description":"这条记录在本合同内唯一的编号，写了就不再改，也不给别的记录重用。按“类别-年份-序号”接着上一号往下编，例如 INC-2024-0031；不确定时看同类记录里的最后一号。","x-class":"public","x-example":"INC-2024-0031","x-value":"values.schema.json#/$defs/record"},"recorded_at":{"type":"string","format":"instant","x-example":"2024-09-27T10:00:00+08:00","title":"记录时间","description":"写下这条记录的真实时间，不是事情发生的时间。事后补写的照实写补写时间，核查提示会显示为补录；例如周五处理、下周一补写，就写周一的 2024-09-30T09:12:00+08:00。","x-class":"panel","x-value":"values.schema.json#/$defs/instant"},"recorded_by":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"人员编号，如 PER-01","x-example":"PER-01","x-refers":["personnel"],"title":"记录人","description":"写下这条记录的人，用人员花名册（personnel）里的编号；甲方人员写其角色编号，例如 CLI-01。谁写的填谁，不代填负责人。","x-class":"panel","x-value":"values.schema.json#/$defs/person"},"status":{"type":"string","enum":["draft","final","withdrawn"],"default":"final","title":"记录状态","description":"只分草稿、定稿、撤回三种，不写时按定稿。事情办到哪一步由各个时间字段说明，这里不写“处理中”“已关闭”。写错而作废的记录改为撤回，不要删除，例如重复登记的工单。","x-class":"panel","x-labels":{"draft":"草稿","final":"定稿","withdrawn":"撤回"}},"clauses":{"type":"array","items":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"contract.yaml 里的条款代号","x-refers":["clause"],"x-value":"values.schema.json#/$defs/clause"},"uniqueItems":true,"title":"对应条款","description":"这条记录直接佐证的合同条款，写条款树里的代号，可以写多条。清单已经按类别对应好条款，多数记录不用写；只有额外佐证别的条款时才补，例如一份故障总结同时佐证问题解决一条。","x-class":"public"},"supersedes":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"记录编号，如 INC-2024-0031","x-refers":["record"],"title":"替代","description":"本记录更正或换版时，写被替代那一条的编号，旧的留着不删。例如第二版巡检计划写第一版的编号 IP-2024-01。","x-class":"panel","x-value":"values.schema.json#/$defs/record"},"remarks":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"备注","description":"别的字段放不下、又需要说明的情况，一两句话。例如“当日机房例行断电，改为次日上午补做”。不写账号口令、地址和个人信息。","x-class":"owner","x-value":"values.schema.json#/$defs/text"},"original":{"type":"object","title":"原件","description":"有签字盖章的纸质件或其他系统里的电子原件时，写它在哪里，专家抽查时能取到。没有原件、本记录就是第一手的，不用写。例如纸质签到表，放在档案室 3 号柜。","x-class":"owner","x-type":"Original","additionalProperties":false,"required":["form","place"],"properties":{"form":{"type":"string","enum":["纸质","电子"],"title":"原件形式","description":"原件是纸还是电子文件；纸质件扫描后，扫描件放附件，这里仍写“纸质”。","x-class":"owner","x-labels":{"纸质":"纸质","电子":"电子"}},"place":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"存放处","description":"到哪里能取到原件：柜号、盒号，或系统名称与单号。例如“信息科档案柜 3-2”“工单系统，单号见标题”。","x-class":"owner","x-value":"values.schema.json#/$defs/text"},"archive_no":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"档号","description":"归档后由档案员给的档号，归档前不写。例如 KJ·2025-D30-0012。","x-class":"owner","x-value":"values.schema.json#/$defs/text"}}},"system":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"systems.yaml 里的系统代号","x-refers":["system"],"title":"系统","description":"所属系统的代号，照 systems.yaml 里的写。一件事涉及几个系统时，写主要的那个，其余在备注里说明；需要分别佐证的就各写一条。","x-class":"public","x-value":"../values.schema.json#/$defs/system"},"applicant":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"申请经办人","description":"申请单位经办人的角色，不写姓名、警号和电话；不能同时是审批人。例如“信息科经办人”。","x-class":"sensitive","x-value":"../values.schema.json#/$defs/text"},"applied_at":{"type":"string","format":"instant","x-example":"2024-09-27T10:00:00+08:00","title":"申请时间","description":"申请交到审批人手里的时间：有签收写签收时间，走系统流程的写提交时间。不晚于批准时间，例如 2024-09-25T15:30:00+08:00。","x-class":"panel","x-value":"../values.schema.json#/$defs/instant"},"approver":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"人员编号，如 PER-01","x-example":"CLI-02","x-refers":["personnel"],"title":"审批人","description":"真正签字或在系统里点同意的人的编号，一般是甲方指定的审批人。口头同意不算，例如 CLI-02。","x-class":"panel","x-value":"../values.schema.json#/$defs/person"},"approved_at":{"type":"string","format":"instant","x-example":"2024-09-27T10:00:00+08:00","title":"批准时间","description":"签字或系统同意的时间，照原件抄，签字只有日期的写当天实际签的时刻并在备注里说明来源。例如 2024-09-26T09:40:00+08:00。","x-class":"panel","x-value":"../values.schema.json#/$defs/instant"},"direction":{"type":"string","enum":["export","import"],"title":"方向","description":"数据从被维护的系统出去写 export，从外面进来写 import；系统之间的对拷，按数据离开的一方写 export。","x-class":"public","x-labels":{"export":"导出","import":"导入"}},"applicant_unit":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"申请单位","description":"盖章申请数据的单位，照申请函抄全称；甲方自己用的写甲方科室。例如“某市疾控中心”。","x-class":"sensitive","x-value":"../values.schema.json#/$defs/text"},"letter_no":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"来函文号","description":"申请函、调取通知书等来文的文号，没有来文的不写。例如“×卫函〔2024〕15 号”。","x-class":"sensitive","x-value":"../values.schema.json#/$defs/text"},"purpose":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"用途","description":"数据拿去做什么，写到能判断是否必要的程度，不写被查对象。例如“传染病月度分析”。","x-class":"sensitive","x-value":"../values.schema.json#/$defs/text"},"legal_basis":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"法律依据","description":"提供这些数据所依据的法律、规章或协议的名称与条款。例如“传染病防治法关于疫情信息报告的规定”“数据共享协议第三条”。","x-class":"sensitive","x-value":"../values.schema.json#/$defs/text"},"dataset":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"数据集","description":"批准提供的是哪一份数据，起一个能区分月份和内容的名字，操作记录里照抄。例如“2024 年 8 月发热门诊汇总表”。","x-class":"sensitive","x-value":"../values.schema.json#/$defs/text"},"scope":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"数据范围","description":"包含哪些字段、哪些机构、哪段时间，字段逐个列出。例如“就诊日期、机构、诊断编码；全市二级以上医院；2024 年 8 月”。","x-class":"sensitive","x-value":"../values.schema.json#/$defs/text"},"data_class":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"数据分类","description":"按甲方数据分类目录所属的类别，照目录用词。例如“诊疗服务数据”“公共卫生数据”。","x-class":"panel","x-value":"../values.schema.json#/$defs/text"},"data_level":{"type":"integer","minimum":1,"maximum":5,"title":"数据分级","description":"按健康医疗数据安全指南的五级写数字，级数越高越敏感；混有多级的写其中最高一级。例如汇总统计写 2，含病历摘要写 4。","x-class":"panel","x-unit":"级"},"contains_personal_info":{"type":"boolean","title":"数据含个人信息","description":"数据里有能识别到具体个人的字段（姓名、证件号、电话、住址、病历号等）写 true；只有汇总数写 false。","x-class":"panel"},"deidentified":{"type":"boolean","title":"已去标识化","description":"交付前已把个人标识去除或替换写 true，保留原值写 false；本来就不含个人信息的写 true。","x-class":"panel"},"rows_approved":{"type":"integer","minimum":0,"title":"批准行数","description":"批准提供的最多行数，不含表头；事先估不准的写批准的上限。实际行数超过它会出现核查提示。例如 15000。","x-class":"panel","x-unit":"行","x-value":"../values.schema.json#/$defs/count"},"medium":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"交付介质","description":"用什么交出去：加密光盘、专用移动介质、前置库、专线接口；不用个人邮箱和聊天软件。例如“加密光盘 1 张”。","x-class":"panel","x-value":"../values.schema.json#/$defs/text"},"recipient":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"数据接收方","description":"批准可以拿到数据的单位，与申请单位不同的要在用途里说明原因。例如“某市疾控中心信息科”。","x-class":"sensitive","x-value":"../values.schema.json#/$defs/text"},"valid_until":{"type":"string","format":"instant","x-example":"2024-09-27T10:00:00+08:00","title":"审批有效期","description":"批准到什么时候为止可以执行，过期要重新申请；单上没写期限的不写。例如批到月底，写 2024-09-30T23:59:59+08:00。","x-class":"panel","x-value":"../values.schema.json#/$defs/instant"},"executor":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"人员编号，如 PER-01","x-example":"PER-01","x-refers":["personnel"],"title":"执行人","description":"实际导数的工程师编号，不能同时是审批人；尚未执行的不写。例如 PER-04。","x-class":"panel","x-value":"../values.schema.json#/$defs/person"},"executed_at":{"type":"string","format":"instant","x-example":"2024-09-27T10:00:00+08:00","title":"执行时间","description":"开始导数的时间，与操作记录里那一条的开始时间一致，不早于批准时间。例如 2024-09-27T10:00:00+08:00。","x-class":"panel","x-value":"../values.schema.json#/$defs/instant"},"delivered_at":{"type":"string","format":"instant","x-example":"2024-09-27T10:00:00+08:00","title":"交付时间","description":"对方签收的时间，照签收单写；走接口推送的写对方确认收到的时间。","x-class":"panel","x-value":"../values.schema.json#/$defs/instant"},"receiver":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"数据签收人","description":"在签收单上签字的人的单位与角色，不写姓名；签收单放档案，不放附件。例如“信息科经办人”。","x-class":"sensitive","x-value":"../values.schema.json#/$defs/text"},"file_sha256":{"type":"string","pattern":"^[0-9a-f]{64}$","x-form":"64 位小写的 SHA-256 校验值","title":"数据文件校验值","description":"交付出去的那个文件的 SHA-256，打包加密后再算；只留校验值，文件本身不进仓库。","x-class":"panel","x-value":"../values.schema.json#/$defs/sha256"},"keep_until":{"type":"string","format":"date","x-example":"2024-09-27","title":"副本留存期限","description":"运维侧中间文件和副本最迟留到哪一天，含当天，到期应已销毁；没有约定留存的不写，交付当天就销毁。例如 2024-10-11。","x-class":"panel","x-value":"../values.schema.json#/$defs/date"},"destroyed_at":{"type":"string","format":"instant","x-example":"2024-09-27T10:00:00+08:00","title":"销毁时间","description":"运维侧中间文件和副本删除完毕的时间；仍按约定留存的不写，留到何时写在副本留存期限。","x-class":"panel","x-value":"../values.schema.json#/$defs/instant"},"destroy_witness":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"人员编号，如 PER-01","x-example":"PER-01","x-refers":["personnel"],"title":"监销人","description":"看着删除并签字的人的编号，不能是执行人本人，一般是甲方数据安全员。例如 CLI-02。","x-class":"panel","x-value":"../values.schema.json#/$defs/person"}},"additionalProperties":false};
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^attachments/(?:[A-Za-z0-9][A-Za-z0-9._-]*/)*[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
const pattern5 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern6 = new RegExp("\\S", "u");
const pattern7 = new RegExp("^[a-z]+/[a-z0-9.+-]+$", "u");
const pattern8 = new RegExp("^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$", "u");
const pattern10 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const formats0 = require("../../../model/formats.ts").instant;
const formats12 = require("../../../model/formats.ts").date;

const validate20 = (function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://yanshou.invalid/schemas/kinds/data-transfer-approval.schema.json" */;
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
if(data.approver === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "approver"},data));
errors++;
}
if(data.approved_at === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "approved_at"},data));
errors++;
}
if(data.direction === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "direction"},data));
errors++;
}
if(data.applicant_unit === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "applicant_unit"},data));
errors++;
}
if(data.applicant === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "applicant"},data));
errors++;
}
if(data.applied_at === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "applied_at"},data));
errors++;
}
if(data.purpose === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "purpose"},data));
errors++;
}
if(data.legal_basis === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "legal_basis"},data));
errors++;
}
if(data.dataset === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "dataset"},data));
errors++;
}
if(data.scope === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "scope"},data));
errors++;
}
if(data.data_class === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "data_class"},data));
errors++;
}
if(data.data_level === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "data_level"},data));
errors++;
}
if(data.contains_personal_info === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "contains_personal_info"},data));
errors++;
}
if(data.deidentified === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "deidentified"},data));
errors++;
}
if(data.rows_approved === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "rows_approved"},data));
errors++;
}
if(data.medium === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "medium"},data));
errors++;
}
if(data.recipient === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "recipient"},data));
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
if(data.applicant !== undefined){
let data20 = data.applicant;
if(typeof data20 === "string"){
if(!pattern6.test(data20)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/applicant","#/properties/applicant/pattern","pattern",{pattern: "\\S"},data20));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/applicant","#/properties/applicant/type","type",{type: "string"},data20));
errors++;
}
}
if(data.applied_at !== undefined){
let data21 = data.applied_at;
if(typeof data21 === "string"){
if(!(formats0(data21))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/applied_at","#/properties/applied_at/format","format",{format: "instant"},data21));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/applied_at","#/properties/applied_at/type","type",{type: "string"},data21));
errors++;
}
}
if(data.approver !== undefined){
let data22 = data.approver;
if(typeof data22 === "string"){
if(!pattern8.test(data22)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/approver","#/properties/approver/pattern","pattern",{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},data22));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/approver","#/properties/approver/type","type",{type: "string"},data22));
errors++;
}
}
if(data.approved_at !== undefined){
let data23 = data.approved_at;
if(typeof data23 === "string"){
if(!(formats0(data23))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/approved_at","#/properties/approved_at/format","format",{format: "instant"},data23));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/approved_at","#/properties/approved_at/type","type",{type: "string"},data23));
errors++;
}
}
if(data.direction !== undefined){
let data24 = data.direction;
if(typeof data24 !== "string"){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/direction","#/properties/direction/type","type",{type: "string"},data24));
errors++;
}
if(!((data24 === "export") || (data24 === "import"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/direction","#/properties/direction/enum","enum",{allowedValues: schema31.properties.direction.enum},data24));
errors++;
}
}
if(data.applicant_unit !== undefined){
let data25 = data.applicant_unit;
if(typeof data25 === "string"){
if(!pattern6.test(data25)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/applicant_unit","#/properties/applicant_unit/pattern","pattern",{pattern: "\\S"},data25));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/applicant_unit","#/properties/applicant_unit/type","type",{type: "string"},data25));
errors++;
}
}
if(data.letter_no !== undefined){
let data26 = data.letter_no;
if(typeof data26 === "string"){
if(!pattern6.test(data26)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/letter_no","#/properties/letter_no/pattern","pattern",{pattern: "\\S"},data26));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/letter_no","#/properties/letter_no/type","type",{type: "string"},data26));
errors++;
}
}
if(data.purpose !== undefined){
let data27 = data.purpose;
if(typeof data27 === "string"){
if(!pattern6.test(data27)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/purpose","#/properties/purpose/pattern","pattern",{pattern: "\\S"},data27));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/purpose","#/properties/purpose/type","type",{type: "string"},data27));
errors++;
}
}
if(data.legal_basis !== undefined){
let data28 = data.legal_basis;
if(typeof data28 === "string"){
if(!pattern6.test(data28)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/legal_basis","#/properties/legal_basis/pattern","pattern",{pattern: "\\S"},data28));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/legal_basis","#/properties/legal_basis/type","type",{type: "string"},data28));
errors++;
}
}
if(data.dataset !== undefined){
let data29 = data.dataset;
if(typeof data29 === "string"){
if(!pattern6.test(data29)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/dataset","#/properties/dataset/pattern","pattern",{pattern: "\\S"},data29));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/dataset","#/properties/dataset/type","type",{type: "string"},data29));
errors++;
}
}
if(data.scope !== undefined){
let data30 = data.scope;
if(typeof data30 === "string"){
if(!pattern6.test(data30)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/scope","#/properties/scope/pattern","pattern",{pattern: "\\S"},data30));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/scope","#/properties/scope/type","type",{type: "string"},data30));
errors++;
}
}
if(data.data_class !== undefined){
let data31 = data.data_class;
if(typeof data31 === "string"){
if(!pattern6.test(data31)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/data_class","#/properties/data_class/pattern","pattern",{pattern: "\\S"},data31));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/data_class","#/properties/data_class/type","type",{type: "string"},data31));
errors++;
}
}
if(data.data_level !== undefined){
let data32 = data.data_level;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/data_level","#/properties/data_level/type","type",{type: "integer"},data32));
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 5 || isNaN(data32)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/data_level","#/properties/data_level/maximum","maximum",{comparison: "<=", limit: 5},data32));
errors++;
}
if(data32 < 1 || isNaN(data32)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/data_level","#/properties/data_level/minimum","minimum",{comparison: ">=", limit: 1},data32));
errors++;
}
}
}
if(data.contains_personal_info !== undefined){
let data33 = data.contains_personal_info;
if(typeof data33 !== "boolean"){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/contains_personal_info","#/properties/contains_personal_info/type","type",{type: "boolean"},data33));
errors++;
}
}
if(data.deidentified !== undefined){
let data34 = data.deidentified;
if(typeof data34 !== "boolean"){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/deidentified","#/properties/deidentified/type","type",{type: "boolean"},data34));
errors++;
}
}
if(data.rows_approved !== undefined){
let data35 = data.rows_approved;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows_approved","#/properties/rows_approved/type","type",{type: "integer"},data35));
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 0 || isNaN(data35)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rows_approved","#/properties/rows_approved/minimum","minimum",{comparison: ">=", limit: 0},data35));
errors++;
}
}
}
if(data.medium !== undefined){
let data36 = data.medium;
if(typeof data36 === "string"){
if(!pattern6.test(data36)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/medium","#/properties/medium/pattern","pattern",{pattern: "\\S"},data36));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/medium","#/properties/medium/type","type",{type: "string"},data36));
errors++;
}
}
if(data.recipient !== undefined){
let data37 = data.recipient;
if(typeof data37 === "string"){
if(!pattern6.test(data37)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/recipient","#/properties/recipient/pattern","pattern",{pattern: "\\S"},data37));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/recipient","#/properties/recipient/type","type",{type: "string"},data37));
errors++;
}
}
if(data.valid_until !== undefined){
let data38 = data.valid_until;
if(typeof data38 === "string"){
if(!(formats0(data38))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/valid_until","#/properties/valid_until/format","format",{format: "instant"},data38));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/valid_until","#/properties/valid_until/type","type",{type: "string"},data38));
errors++;
}
}
if(data.executor !== undefined){
let data39 = data.executor;
if(typeof data39 === "string"){
if(!pattern8.test(data39)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/executor","#/properties/executor/pattern","pattern",{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},data39));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/executor","#/properties/executor/type","type",{type: "string"},data39));
errors++;
}
}
if(data.executed_at !== undefined){
let data40 = data.executed_at;
if(typeof data40 === "string"){
if(!(formats0(data40))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/executed_at","#/properties/executed_at/format","format",{format: "instant"},data40));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/executed_at","#/properties/executed_at/type","type",{type: "string"},data40));
errors++;
}
}
if(data.delivered_at !== undefined){
let data41 = data.delivered_at;
if(typeof data41 === "string"){
if(!(formats0(data41))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/delivered_at","#/properties/delivered_at/format","format",{format: "instant"},data41));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/delivered_at","#/properties/delivered_at/type","type",{type: "string"},data41));
errors++;
}
}
if(data.receiver !== undefined){
let data42 = data.receiver;
if(typeof data42 === "string"){
if(!pattern6.test(data42)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/receiver","#/properties/receiver/pattern","pattern",{pattern: "\\S"},data42));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/receiver","#/properties/receiver/type","type",{type: "string"},data42));
errors++;
}
}
if(data.file_sha256 !== undefined){
let data43 = data.file_sha256;
if(typeof data43 === "string"){
if(!pattern5.test(data43)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/file_sha256","#/properties/file_sha256/pattern","pattern",{pattern: "^[0-9a-f]{64}$"},data43));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/file_sha256","#/properties/file_sha256/type","type",{type: "string"},data43));
errors++;
}
}
if(data.keep_until !== undefined){
let data44 = data.keep_until;
if(typeof data44 === "string"){
if(!(formats12(data44))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/keep_until","#/properties/keep_until/format","format",{format: "date"},data44));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/keep_until","#/properties/keep_until/type","type",{type: "string"},data44));
errors++;
}
}
if(data.destroyed_at !== undefined){
let data45 = data.destroyed_at;
if(typeof data45 === "string"){
if(!(formats0(data45))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/destroyed_at","#/properties/destroyed_at/format","format",{format: "instant"},data45));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/destroyed_at","#/properties/destroyed_at/type","type",{type: "string"},data45));
errors++;
}
}
if(data.destroy_witness !== undefined){
let data46 = data.destroy_witness;
if(typeof data46 === "string"){
if(!pattern8.test(data46)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/destroy_witness","#/properties/destroy_witness/pattern","pattern",{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},data46));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/destroy_witness","#/properties/destroy_witness/type","type",{type: "string"},data46));
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

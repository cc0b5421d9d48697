// Generated from schemas by `npm run generate`. Do not edit.
"use strict";
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
if(data.system === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "system"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.approver === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "approver"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.approved_at === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "approved_at"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.direction === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "direction"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.applicant_unit === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "applicant_unit"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.applicant === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "applicant"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.applied_at === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "applied_at"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.purpose === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "purpose"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.legal_basis === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "legal_basis"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.dataset === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dataset"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.scope === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scope"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.data_class === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data_class"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.data_level === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data_level"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.contains_personal_info === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contains_personal_info"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.deidentified === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "deidentified"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.rows_approved === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rows_approved"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.medium === undefined){
const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "medium"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data.recipient === undefined){
const err20 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "recipient"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err21 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.attachments !== undefined){
let data0 = data.attachments;
if(Array.isArray(data0)){
if(data0.length < 1){
const err22 = {instancePath:instancePath+"/attachments",schemaPath:"#/properties/attachments/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties.attachments,data:data0};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.path === undefined){
const err23 = {instancePath:instancePath+"/attachments/" + i0,schemaPath:"#/properties/attachments/items/required",keyword:"required",params:{missingProperty: "path"},schema:schema31.properties.attachments.items.required,parentSchema:schema31.properties.attachments.items,data:data1};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data1.sha256 === undefined){
const err24 = {instancePath:instancePath+"/attachments/" + i0,schemaPath:"#/properties/attachments/items/required",keyword:"required",params:{missingProperty: "sha256"},schema:schema31.properties.attachments.items.required,parentSchema:schema31.properties.attachments.items,data:data1};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data1.title === undefined){
const err25 = {instancePath:instancePath+"/attachments/" + i0,schemaPath:"#/properties/attachments/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema31.properties.attachments.items.required,parentSchema:schema31.properties.attachments.items,data:data1};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data1.media_type === undefined){
const err26 = {instancePath:instancePath+"/attachments/" + i0,schemaPath:"#/properties/attachments/items/required",keyword:"required",params:{missingProperty: "media_type"},schema:schema31.properties.attachments.items.required,parentSchema:schema31.properties.attachments.items,data:data1};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data1.contains_personal_info === undefined){
const err27 = {instancePath:instancePath+"/attachments/" + i0,schemaPath:"#/properties/attachments/items/required",keyword:"required",params:{missingProperty: "contains_personal_info"},schema:schema31.properties.attachments.items.required,parentSchema:schema31.properties.attachments.items,data:data1};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
for(const key1 in data1){
if(!(((((key1 === "path") || (key1 === "sha256")) || (key1 === "title")) || (key1 === "media_type")) || (key1 === "contains_personal_info"))){
const err28 = {instancePath:instancePath+"/attachments/" + i0,schemaPath:"#/properties/attachments/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema31.properties.attachments.items,data:data1};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data1.path !== undefined){
let data2 = data1.path;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err29 = {instancePath:instancePath+"/attachments/" + i0+"/path",schemaPath:"#/properties/attachments/items/properties/path/pattern",keyword:"pattern",params:{pattern: "^attachments/(?:[A-Za-z0-9][A-Za-z0-9._-]*/)*[A-Za-z0-9][A-Za-z0-9._-]*$"},schema:"^attachments/(?:[A-Za-z0-9][A-Za-z0-9._-]*/)*[A-Za-z0-9][A-Za-z0-9._-]*$",parentSchema:schema31.properties.attachments.items.properties.path,data:data2};
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
const err30 = {instancePath:instancePath+"/attachments/" + i0+"/path",schemaPath:"#/properties/attachments/items/properties/path/type",keyword:"type",params:{type: "string"},schema:schema31.properties.attachments.items.properties.path.type,parentSchema:schema31.properties.attachments.items.properties.path,data:data2};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data1.sha256 !== undefined){
let data3 = data1.sha256;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
const err31 = {instancePath:instancePath+"/attachments/" + i0+"/sha256",schemaPath:"#/properties/attachments/items/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},schema:"^[0-9a-f]{64}$",parentSchema:schema31.properties.attachments.items.properties.sha256,data:data3};
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
const err32 = {instancePath:instancePath+"/attachments/" + i0+"/sha256",schemaPath:"#/properties/attachments/items/properties/sha256/type",keyword:"type",params:{type: "string"},schema:schema31.properties.attachments.items.properties.sha256.type,parentSchema:schema31.properties.attachments.items.properties.sha256,data:data3};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data1.title !== undefined){
let data4 = data1.title;
if(typeof data4 === "string"){
if(!pattern6.test(data4)){
const err33 = {instancePath:instancePath+"/attachments/" + i0+"/title",schemaPath:"#/properties/attachments/items/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema31.properties.attachments.items.properties.title,data:data4};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/attachments/" + i0+"/title",schemaPath:"#/properties/attachments/items/properties/title/type",keyword:"type",params:{type: "string"},schema:schema31.properties.attachments.items.properties.title.type,parentSchema:schema31.properties.attachments.items.properties.title,data:data4};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data1.media_type !== undefined){
let data5 = data1.media_type;
if(typeof data5 === "string"){
if(!pattern7.test(data5)){
const err35 = {instancePath:instancePath+"/attachments/" + i0+"/media_type",schemaPath:"#/properties/attachments/items/properties/media_type/pattern",keyword:"pattern",params:{pattern: "^[a-z]+/[a-z0-9.+-]+$"},schema:"^[a-z]+/[a-z0-9.+-]+$",parentSchema:schema31.properties.attachments.items.properties.media_type,data:data5};
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
const err36 = {instancePath:instancePath+"/attachments/" + i0+"/media_type",schemaPath:"#/properties/attachments/items/properties/media_type/type",keyword:"type",params:{type: "string"},schema:schema31.properties.attachments.items.properties.media_type.type,parentSchema:schema31.properties.attachments.items.properties.media_type,data:data5};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data1.contains_personal_info !== undefined){
let data6 = data1.contains_personal_info;
if(typeof data6 !== "boolean"){
const err37 = {instancePath:instancePath+"/attachments/" + i0+"/contains_personal_info",schemaPath:"#/properties/attachments/items/properties/contains_personal_info/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.attachments.items.properties.contains_personal_info.type,parentSchema:schema31.properties.attachments.items.properties.contains_personal_info,data:data6};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(false !== data6){
const err38 = {instancePath:instancePath+"/attachments/" + i0+"/contains_personal_info",schemaPath:"#/properties/attachments/items/properties/contains_personal_info/const",keyword:"const",params:{allowedValue: false},schema:false,parentSchema:schema31.properties.attachments.items.properties.contains_personal_info,data:data6};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/attachments/" + i0,schemaPath:"#/properties/attachments/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.attachments.items.type,parentSchema:schema31.properties.attachments.items,data:data1};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/attachments",schemaPath:"#/properties/attachments/type",keyword:"type",params:{type: "array"},schema:schema31.properties.attachments.type,parentSchema:schema31.properties.attachments,data:data0};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.id !== undefined){
let data7 = data.id;
if(typeof data7 === "string"){
if(!pattern8.test(data7)){
const err41 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},schema:"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$",parentSchema:schema31.properties.id,data:data7};
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
const err42 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},schema:schema31.properties.id.type,parentSchema:schema31.properties.id,data:data7};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.recorded_at !== undefined){
let data8 = data.recorded_at;
if(typeof data8 === "string"){
if(!(formats0(data8))){
const err43 = {instancePath:instancePath+"/recorded_at",schemaPath:"#/properties/recorded_at/format",keyword:"format",params:{format: "instant"},schema:"instant",parentSchema:schema31.properties.recorded_at,data:data8};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/recorded_at",schemaPath:"#/properties/recorded_at/type",keyword:"type",params:{type: "string"},schema:schema31.properties.recorded_at.type,parentSchema:schema31.properties.recorded_at,data:data8};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.recorded_by !== undefined){
let data9 = data.recorded_by;
if(typeof data9 === "string"){
if(!pattern8.test(data9)){
const err45 = {instancePath:instancePath+"/recorded_by",schemaPath:"#/properties/recorded_by/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},schema:"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$",parentSchema:schema31.properties.recorded_by,data:data9};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/recorded_by",schemaPath:"#/properties/recorded_by/type",keyword:"type",params:{type: "string"},schema:schema31.properties.recorded_by.type,parentSchema:schema31.properties.recorded_by,data:data9};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.status !== undefined){
let data10 = data.status;
if(typeof data10 !== "string"){
const err47 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},schema:schema31.properties.status.type,parentSchema:schema31.properties.status,data:data10};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(!(((data10 === "draft") || (data10 === "final")) || (data10 === "withdrawn"))){
const err48 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema31.properties.status.enum},schema:schema31.properties.status.enum,parentSchema:schema31.properties.status,data:data10};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
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
const err49 = {instancePath:instancePath+"/clauses/" + i1,schemaPath:"#/properties/clauses/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.clauses.items,data:data12};
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
const err50 = {instancePath:instancePath+"/clauses/" + i1,schemaPath:"#/properties/clauses/items/type",keyword:"type",params:{type: "string"},schema:schema31.properties.clauses.items.type,parentSchema:schema31.properties.clauses.items,data:data12};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
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
const err51 = {instancePath:instancePath+"/clauses",schemaPath:"#/properties/clauses/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},schema:true,parentSchema:schema31.properties.clauses,data:data11};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
const err52 = {instancePath:instancePath+"/clauses",schemaPath:"#/properties/clauses/type",keyword:"type",params:{type: "array"},schema:schema31.properties.clauses.type,parentSchema:schema31.properties.clauses,data:data11};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.supersedes !== undefined){
let data13 = data.supersedes;
if(typeof data13 === "string"){
if(!pattern8.test(data13)){
const err53 = {instancePath:instancePath+"/supersedes",schemaPath:"#/properties/supersedes/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},schema:"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$",parentSchema:schema31.properties.supersedes,data:data13};
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
const err54 = {instancePath:instancePath+"/supersedes",schemaPath:"#/properties/supersedes/type",keyword:"type",params:{type: "string"},schema:schema31.properties.supersedes.type,parentSchema:schema31.properties.supersedes,data:data13};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.remarks !== undefined){
let data14 = data.remarks;
if(typeof data14 === "string"){
if(!pattern6.test(data14)){
const err55 = {instancePath:instancePath+"/remarks",schemaPath:"#/properties/remarks/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema31.properties.remarks,data:data14};
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
const err56 = {instancePath:instancePath+"/remarks",schemaPath:"#/properties/remarks/type",keyword:"type",params:{type: "string"},schema:schema31.properties.remarks.type,parentSchema:schema31.properties.remarks,data:data14};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.original !== undefined){
let data15 = data.original;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.form === undefined){
const err57 = {instancePath:instancePath+"/original",schemaPath:"#/properties/original/required",keyword:"required",params:{missingProperty: "form"},schema:schema31.properties.original.required,parentSchema:schema31.properties.original,data:data15};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data15.place === undefined){
const err58 = {instancePath:instancePath+"/original",schemaPath:"#/properties/original/required",keyword:"required",params:{missingProperty: "place"},schema:schema31.properties.original.required,parentSchema:schema31.properties.original,data:data15};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
for(const key2 in data15){
if(!(((key2 === "form") || (key2 === "place")) || (key2 === "archive_no"))){
const err59 = {instancePath:instancePath+"/original",schemaPath:"#/properties/original/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema31.properties.original,data:data15};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data15.form !== undefined){
let data16 = data15.form;
if(typeof data16 !== "string"){
const err60 = {instancePath:instancePath+"/original/form",schemaPath:"#/properties/original/properties/form/type",keyword:"type",params:{type: "string"},schema:schema31.properties.original.properties.form.type,parentSchema:schema31.properties.original.properties.form,data:data16};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(!((data16 === "纸质") || (data16 === "电子"))){
const err61 = {instancePath:instancePath+"/original/form",schemaPath:"#/properties/original/properties/form/enum",keyword:"enum",params:{allowedValues: schema31.properties.original.properties.form.enum},schema:schema31.properties.original.properties.form.enum,parentSchema:schema31.properties.original.properties.form,data:data16};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data15.place !== undefined){
let data17 = data15.place;
if(typeof data17 === "string"){
if(!pattern6.test(data17)){
const err62 = {instancePath:instancePath+"/original/place",schemaPath:"#/properties/original/properties/place/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema31.properties.original.properties.place,data:data17};
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
const err63 = {instancePath:instancePath+"/original/place",schemaPath:"#/properties/original/properties/place/type",keyword:"type",params:{type: "string"},schema:schema31.properties.original.properties.place.type,parentSchema:schema31.properties.original.properties.place,data:data17};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data15.archive_no !== undefined){
let data18 = data15.archive_no;
if(typeof data18 === "string"){
if(!pattern6.test(data18)){
const err64 = {instancePath:instancePath+"/original/archive_no",schemaPath:"#/properties/original/properties/archive_no/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema31.properties.original.properties.archive_no,data:data18};
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
const err65 = {instancePath:instancePath+"/original/archive_no",schemaPath:"#/properties/original/properties/archive_no/type",keyword:"type",params:{type: "string"},schema:schema31.properties.original.properties.archive_no.type,parentSchema:schema31.properties.original.properties.archive_no,data:data18};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/original",schemaPath:"#/properties/original/type",keyword:"type",params:{type: "object"},schema:schema31.properties.original.type,parentSchema:schema31.properties.original,data:data15};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.system !== undefined){
let data19 = data.system;
if(typeof data19 === "string"){
if(!pattern10.test(data19)){
const err67 = {instancePath:instancePath+"/system",schemaPath:"#/properties/system/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.system,data:data19};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/system",schemaPath:"#/properties/system/type",keyword:"type",params:{type: "string"},schema:schema31.properties.system.type,parentSchema:schema31.properties.system,data:data19};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data.applicant !== undefined){
let data20 = data.applicant;
if(typeof data20 === "string"){
if(!pattern6.test(data20)){
const err69 = {instancePath:instancePath+"/applicant",schemaPath:"#/properties/applicant/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema31.properties.applicant,data:data20};
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
const err70 = {instancePath:instancePath+"/applicant",schemaPath:"#/properties/applicant/type",keyword:"type",params:{type: "string"},schema:schema31.properties.applicant.type,parentSchema:schema31.properties.applicant,data:data20};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data.applied_at !== undefined){
let data21 = data.applied_at;
if(typeof data21 === "string"){
if(!(formats0(data21))){
const err71 = {instancePath:instancePath+"/applied_at",schemaPath:"#/properties/applied_at/format",keyword:"format",params:{format: "instant"},schema:"instant",parentSchema:schema31.properties.applied_at,data:data21};
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
const err72 = {instancePath:instancePath+"/applied_at",schemaPath:"#/properties/applied_at/type",keyword:"type",params:{type: "string"},schema:schema31.properties.applied_at.type,parentSchema:schema31.properties.applied_at,data:data21};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data.approver !== undefined){
let data22 = data.approver;
if(typeof data22 === "string"){
if(!pattern8.test(data22)){
const err73 = {instancePath:instancePath+"/approver",schemaPath:"#/properties/approver/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},schema:"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$",parentSchema:schema31.properties.approver,data:data22};
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
const err74 = {instancePath:instancePath+"/approver",schemaPath:"#/properties/approver/type",keyword:"type",params:{type: "string"},schema:schema31.properties.approver.type,parentSchema:schema31.properties.approver,data:data22};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data.approved_at !== undefined){
let data23 = data.approved_at;
if(typeof data23 === "string"){
if(!(formats0(data23))){
const err75 = {instancePath:instancePath+"/approved_at",schemaPath:"#/properties/approved_at/format",keyword:"format",params:{format: "instant"},schema:"instant",parentSchema:schema31.properties.approved_at,data:data23};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/approved_at",schemaPath:"#/properties/approved_at/type",keyword:"type",params:{type: "string"},schema:schema31.properties.approved_at.type,parentSchema:schema31.properties.approved_at,data:data23};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data.direction !== undefined){
let data24 = data.direction;
if(typeof data24 !== "string"){
const err77 = {instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/type",keyword:"type",params:{type: "string"},schema:schema31.properties.direction.type,parentSchema:schema31.properties.direction,data:data24};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(!((data24 === "export") || (data24 === "import"))){
const err78 = {instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/enum",keyword:"enum",params:{allowedValues: schema31.properties.direction.enum},schema:schema31.properties.direction.enum,parentSchema:schema31.properties.direction,data:data24};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data.applicant_unit !== undefined){
let data25 = data.applicant_unit;
if(typeof data25 === "string"){
if(!pattern6.test(data25)){
const err79 = {instancePath:instancePath+"/applicant_unit",schemaPath:"#/properties/applicant_unit/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema31.properties.applicant_unit,data:data25};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
else {
const err80 = {instancePath:instancePath+"/applicant_unit",schemaPath:"#/properties/applicant_unit/type",keyword:"type",params:{type: "string"},schema:schema31.properties.applicant_unit.type,parentSchema:schema31.properties.applicant_unit,data:data25};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data.letter_no !== undefined){
let data26 = data.letter_no;
if(typeof data26 === "string"){
if(!pattern6.test(data26)){
const err81 = {instancePath:instancePath+"/letter_no",schemaPath:"#/properties/letter_no/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema31.properties.letter_no,data:data26};
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
const err82 = {instancePath:instancePath+"/letter_no",schemaPath:"#/properties/letter_no/type",keyword:"type",params:{type: "string"},schema:schema31.properties.letter_no.type,parentSchema:schema31.properties.letter_no,data:data26};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data.purpose !== undefined){
let data27 = data.purpose;
if(typeof data27 === "string"){
if(!pattern6.test(data27)){
const err83 = {instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema31.properties.purpose,data:data27};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/type",keyword:"type",params:{type: "string"},schema:schema31.properties.purpose.type,parentSchema:schema31.properties.purpose,data:data27};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data.legal_basis !== undefined){
let data28 = data.legal_basis;
if(typeof data28 === "string"){
if(!pattern6.test(data28)){
const err85 = {instancePath:instancePath+"/legal_basis",schemaPath:"#/properties/legal_basis/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema31.properties.legal_basis,data:data28};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
else {
const err86 = {instancePath:instancePath+"/legal_basis",schemaPath:"#/properties/legal_basis/type",keyword:"type",params:{type: "string"},schema:schema31.properties.legal_basis.type,parentSchema:schema31.properties.legal_basis,data:data28};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data.dataset !== undefined){
let data29 = data.dataset;
if(typeof data29 === "string"){
if(!pattern6.test(data29)){
const err87 = {instancePath:instancePath+"/dataset",schemaPath:"#/properties/dataset/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema31.properties.dataset,data:data29};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
else {
const err88 = {instancePath:instancePath+"/dataset",schemaPath:"#/properties/dataset/type",keyword:"type",params:{type: "string"},schema:schema31.properties.dataset.type,parentSchema:schema31.properties.dataset,data:data29};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data.scope !== undefined){
let data30 = data.scope;
if(typeof data30 === "string"){
if(!pattern6.test(data30)){
const err89 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema31.properties.scope,data:data30};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
else {
const err90 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type: "string"},schema:schema31.properties.scope.type,parentSchema:schema31.properties.scope,data:data30};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data.data_class !== undefined){
let data31 = data.data_class;
if(typeof data31 === "string"){
if(!pattern6.test(data31)){
const err91 = {instancePath:instancePath+"/data_class",schemaPath:"#/properties/data_class/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema31.properties.data_class,data:data31};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
else {
const err92 = {instancePath:instancePath+"/data_class",schemaPath:"#/properties/data_class/type",keyword:"type",params:{type: "string"},schema:schema31.properties.data_class.type,parentSchema:schema31.properties.data_class,data:data31};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data.data_level !== undefined){
let data32 = data.data_level;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
const err93 = {instancePath:instancePath+"/data_level",schemaPath:"#/properties/data_level/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.data_level.type,parentSchema:schema31.properties.data_level,data:data32};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 5 || isNaN(data32)){
const err94 = {instancePath:instancePath+"/data_level",schemaPath:"#/properties/data_level/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5},schema:5,parentSchema:schema31.properties.data_level,data:data32};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(data32 < 1 || isNaN(data32)){
const err95 = {instancePath:instancePath+"/data_level",schemaPath:"#/properties/data_level/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema31.properties.data_level,data:data32};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
if(data.contains_personal_info !== undefined){
let data33 = data.contains_personal_info;
if(typeof data33 !== "boolean"){
const err96 = {instancePath:instancePath+"/contains_personal_info",schemaPath:"#/properties/contains_personal_info/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.contains_personal_info.type,parentSchema:schema31.properties.contains_personal_info,data:data33};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data.deidentified !== undefined){
let data34 = data.deidentified;
if(typeof data34 !== "boolean"){
const err97 = {instancePath:instancePath+"/deidentified",schemaPath:"#/properties/deidentified/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.deidentified.type,parentSchema:schema31.properties.deidentified,data:data34};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data.rows_approved !== undefined){
let data35 = data.rows_approved;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
const err98 = {instancePath:instancePath+"/rows_approved",schemaPath:"#/properties/rows_approved/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.rows_approved.type,parentSchema:schema31.properties.rows_approved,data:data35};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 0 || isNaN(data35)){
const err99 = {instancePath:instancePath+"/rows_approved",schemaPath:"#/properties/rows_approved/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.rows_approved,data:data35};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
if(data.medium !== undefined){
let data36 = data.medium;
if(typeof data36 === "string"){
if(!pattern6.test(data36)){
const err100 = {instancePath:instancePath+"/medium",schemaPath:"#/properties/medium/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema31.properties.medium,data:data36};
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
const err101 = {instancePath:instancePath+"/medium",schemaPath:"#/properties/medium/type",keyword:"type",params:{type: "string"},schema:schema31.properties.medium.type,parentSchema:schema31.properties.medium,data:data36};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data.recipient !== undefined){
let data37 = data.recipient;
if(typeof data37 === "string"){
if(!pattern6.test(data37)){
const err102 = {instancePath:instancePath+"/recipient",schemaPath:"#/properties/recipient/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema31.properties.recipient,data:data37};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
else {
const err103 = {instancePath:instancePath+"/recipient",schemaPath:"#/properties/recipient/type",keyword:"type",params:{type: "string"},schema:schema31.properties.recipient.type,parentSchema:schema31.properties.recipient,data:data37};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data.valid_until !== undefined){
let data38 = data.valid_until;
if(typeof data38 === "string"){
if(!(formats0(data38))){
const err104 = {instancePath:instancePath+"/valid_until",schemaPath:"#/properties/valid_until/format",keyword:"format",params:{format: "instant"},schema:"instant",parentSchema:schema31.properties.valid_until,data:data38};
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
const err105 = {instancePath:instancePath+"/valid_until",schemaPath:"#/properties/valid_until/type",keyword:"type",params:{type: "string"},schema:schema31.properties.valid_until.type,parentSchema:schema31.properties.valid_until,data:data38};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data.executor !== undefined){
let data39 = data.executor;
if(typeof data39 === "string"){
if(!pattern8.test(data39)){
const err106 = {instancePath:instancePath+"/executor",schemaPath:"#/properties/executor/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},schema:"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$",parentSchema:schema31.properties.executor,data:data39};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
else {
const err107 = {instancePath:instancePath+"/executor",schemaPath:"#/properties/executor/type",keyword:"type",params:{type: "string"},schema:schema31.properties.executor.type,parentSchema:schema31.properties.executor,data:data39};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data.executed_at !== undefined){
let data40 = data.executed_at;
if(typeof data40 === "string"){
if(!(formats0(data40))){
const err108 = {instancePath:instancePath+"/executed_at",schemaPath:"#/properties/executed_at/format",keyword:"format",params:{format: "instant"},schema:"instant",parentSchema:schema31.properties.executed_at,data:data40};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
else {
const err109 = {instancePath:instancePath+"/executed_at",schemaPath:"#/properties/executed_at/type",keyword:"type",params:{type: "string"},schema:schema31.properties.executed_at.type,parentSchema:schema31.properties.executed_at,data:data40};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data.delivered_at !== undefined){
let data41 = data.delivered_at;
if(typeof data41 === "string"){
if(!(formats0(data41))){
const err110 = {instancePath:instancePath+"/delivered_at",schemaPath:"#/properties/delivered_at/format",keyword:"format",params:{format: "instant"},schema:"instant",parentSchema:schema31.properties.delivered_at,data:data41};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
else {
const err111 = {instancePath:instancePath+"/delivered_at",schemaPath:"#/properties/delivered_at/type",keyword:"type",params:{type: "string"},schema:schema31.properties.delivered_at.type,parentSchema:schema31.properties.delivered_at,data:data41};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data.receiver !== undefined){
let data42 = data.receiver;
if(typeof data42 === "string"){
if(!pattern6.test(data42)){
const err112 = {instancePath:instancePath+"/receiver",schemaPath:"#/properties/receiver/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema31.properties.receiver,data:data42};
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
const err113 = {instancePath:instancePath+"/receiver",schemaPath:"#/properties/receiver/type",keyword:"type",params:{type: "string"},schema:schema31.properties.receiver.type,parentSchema:schema31.properties.receiver,data:data42};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data.file_sha256 !== undefined){
let data43 = data.file_sha256;
if(typeof data43 === "string"){
if(!pattern5.test(data43)){
const err114 = {instancePath:instancePath+"/file_sha256",schemaPath:"#/properties/file_sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},schema:"^[0-9a-f]{64}$",parentSchema:schema31.properties.file_sha256,data:data43};
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
const err115 = {instancePath:instancePath+"/file_sha256",schemaPath:"#/properties/file_sha256/type",keyword:"type",params:{type: "string"},schema:schema31.properties.file_sha256.type,parentSchema:schema31.properties.file_sha256,data:data43};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data.keep_until !== undefined){
let data44 = data.keep_until;
if(typeof data44 === "string"){
if(!(formats12(data44))){
const err116 = {instancePath:instancePath+"/keep_until",schemaPath:"#/properties/keep_until/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema31.properties.keep_until,data:data44};
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
const err117 = {instancePath:instancePath+"/keep_until",schemaPath:"#/properties/keep_until/type",keyword:"type",params:{type: "string"},schema:schema31.properties.keep_until.type,parentSchema:schema31.properties.keep_until,data:data44};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data.destroyed_at !== undefined){
let data45 = data.destroyed_at;
if(typeof data45 === "string"){
if(!(formats0(data45))){
const err118 = {instancePath:instancePath+"/destroyed_at",schemaPath:"#/properties/destroyed_at/format",keyword:"format",params:{format: "instant"},schema:"instant",parentSchema:schema31.properties.destroyed_at,data:data45};
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
const err119 = {instancePath:instancePath+"/destroyed_at",schemaPath:"#/properties/destroyed_at/type",keyword:"type",params:{type: "string"},schema:schema31.properties.destroyed_at.type,parentSchema:schema31.properties.destroyed_at,data:data45};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data.destroy_witness !== undefined){
let data46 = data.destroy_witness;
if(typeof data46 === "string"){
if(!pattern8.test(data46)){
const err120 = {instancePath:instancePath+"/destroy_witness",schemaPath:"#/properties/destroy_witness/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},schema:"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$",parentSchema:schema31.properties.destroy_witness,data:data46};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
else {
const err121 = {instancePath:instancePath+"/destroy_witness",schemaPath:"#/properties/destroy_witness/type",keyword:"type",params:{type: "string"},schema:schema31.properties.destroy_witness.type,parentSchema:schema31.properties.destroy_witness,data:data46};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
}
else {
const err122 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
});
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

module.exports = validate20;
module.exports.default = validate20;

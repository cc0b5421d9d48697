// Generated from schemas by `npm run generate`. Do not edit.
"use strict";
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://yanshou.invalid/schemas/kinds/service-request.schema.json","title":"服务请求","description":"用户提出的一项需求：查数、导数、改配置、做报表、调接口。记录影响评估、方案、完成与确认，合理性维护需求按约定工作日核算。","x-kind":"service-request","x-ledger":"需求台账","x-columns":["id","system","title","category","submitted_at","completed_at","confirmed_at"],"x-instant":"submitted_at","type":"object","required":["id","recorded_at","recorded_by","system","title","category","requester_unit","submitted_at","reasonable_demand","impact"],"properties":{"attachments":{"type":"array","minItems":1,"title":"附件","description":"随记录提交的文件，一个文件一项。数据提取结果、口令和含个人信息的画面不进附件；截图先遮盖再放。例如签字页扫描件、监控曲线截图。","x-class":"panel","items":{"type":"object","x-type":"Attachment","additionalProperties":false,"required":["path","sha256","title","media_type","contains_personal_info"],"properties":{"path":{"type":"string","pattern":"^attachments/(?:[A-Za-z0-9][A-Za-z0-9._-]*/)*[A-Za-z0-9][A-Za-z0-9._-]*$","x-form":"attachments/ 开头的相对路径，文件名用英文字母、数字、点和短横","title":"文件路径","description":"相对合同文件夹的路径，以 attachments/ 开头，文件名不用汉字和空格。例如 attachments/inspection/2024-09-blood.pdf。","x-class":"panel","x-example":"attachments/inspection/2024-09-blood.pdf"},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$","x-form":"64 位小写的 SHA-256 校验值","title":"文件校验值","description":"附件文件的 SHA-256，小写。Windows 用 certutil -hashfile 文件名 SHA256，Linux 用 sha256sum，取 64 位十六进制字符。文件换了这里也要换。","x-class":"panel","x-value":"../values.schema.json#/$defs/sha256"},"title":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"附件名称","description":"打印在档案目录里的名字，让没打开文件的人知道是什么。例如“血液系统 9 月巡检签字页（扫描）”。","x-class":"panel","x-value":"../values.schema.json#/$defs/text"},"media_type":{"type":"string","pattern":"^[a-z]+/[a-z0-9.+-]+$","x-form":"文件类型，如 application/pdf、image/png","title":"文件类型","description":"文件的媒体类型：PDF 写 application/pdf，截图写 image/png，表格写 text/csv 或对应的 Office 类型。","x-class":"panel","x-example":"application/pdf"},"contains_personal_info":{"type":"boolean","const":false,"title":"含个人信息","description":"提交前看过内容、确认不含个人信息后写 false。含姓名、身份证号、手机号、病历的文件不能提交，先遮盖或只写校验值。","x-class":"panel"}}}},"id":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"记录编号，如 INC-2024-0031","x-refers":[],"title":"编号","description":"这条记录在本合同内唯一的编号，写了就不再改，也不给别的记录重用。按“类别-年份-序号”接着上一号往下编，例如 INC-2024-0031；不确定时看同类记录里的最后一号。","x-class":"public","x-example":"INC-2024-0031","x-value":"values.schema.json#/$defs/record"},"recorded_at":{"type":"string","format":"instant","x-example":"2024-09-27T10:00:00+08:00","title":"记录时间","description":"写下这条记录的真实时间，不是事情发生的时间。事后补写的照实写补写时间，核查提示会显示为补录；例如周五处理、下周一补写，就写周一的 2024-09-30T09:12:00+08:00。","x-class":"panel","x-value":"values.schema.json#/$defs/instant"},"recorded_by":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"人员编号，如 PER-01","x-example":"PER-01","x-refers":["personnel"],"title":"记录人","description":"写下这条记录的人，用人员花名册（personnel）里的编号；甲方人员写其角色编号，例如 CLI-01。谁写的填谁，不代填负责人。","x-class":"panel","x-value":"values.schema.json#/$defs/person"},"status":{"type":"string","enum":["draft","final","withdrawn"],"default":"final","title":"记录状态","description":"只分草稿、定稿、撤回三种，不写时按定稿。事情办到哪一步由各个时间字段说明，这里不写“处理中”“已关闭”。写错而作废的记录改为撤回，不要删除，例如重复登记的工单。","x-class":"panel","x-labels":{"draft":"草稿","final":"定稿","withdrawn":"撤回"}},"clauses":{"type":"array","items":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"contract.yaml 里的条款代号","x-refers":["clause"],"x-value":"values.schema.json#/$defs/clause"},"uniqueItems":true,"title":"对应条款","description":"这条记录直接佐证的合同条款，写条款树里的代号，可以写多条。清单已经按类别对应好条款，多数记录不用写；只有额外佐证别的条款时才补，例如一份故障总结同时佐证问题解决一条。","x-class":"public"},"supersedes":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"记录编号，如 INC-2024-0031","x-refers":["record"],"title":"替代","description":"本记录更正或换版时，写被替代那一条的编号，旧的留着不删。例如第二版巡检计划写第一版的编号 IP-2024-01。","x-class":"panel","x-value":"values.schema.json#/$defs/record"},"remarks":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"备注","description":"别的字段放不下、又需要说明的情况，一两句话。例如“当日机房例行断电，改为次日上午补做”。不写账号口令、地址和个人信息。","x-class":"owner","x-value":"values.schema.json#/$defs/text"},"original":{"type":"object","title":"原件","description":"有签字盖章的纸质件或其他系统里的电子原件时，写它在哪里，专家抽查时能取到。没有原件、本记录就是第一手的，不用写。例如纸质签到表，放在档案室 3 号柜。","x-class":"owner","x-type":"Original","additionalProperties":false,"required":["form","place"],"properties":{"form":{"type":"string","enum":["纸质","电子"],"title":"原件形式","description":"原件是纸还是电子文件；纸质件扫描后，扫描件放附件，这里仍写“纸质”。","x-class":"owner","x-labels":{"纸质":"纸质","电子":"电子"}},"place":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"存放处","description":"到哪里能取到原件：柜号、盒号，或系统名称与单号。例如“信息科档案柜 3-2”“工单系统，单号见标题”。","x-class":"owner","x-value":"values.schema.json#/$defs/text"},"archive_no":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"档号","description":"归档后由档案员给的档号，归档前不写。例如 KJ·2025-D30-0012。","x-class":"owner","x-value":"values.schema.json#/$defs/text"}}},"system":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"systems.yaml 里的系统代号","x-refers":["system"],"title":"系统","description":"所属系统的代号，照 systems.yaml 里的写。一件事涉及几个系统时，写主要的那个，其余在备注里说明；需要分别佐证的就各写一条。","x-class":"public","x-value":"../values.schema.json#/$defs/system"},"pauses":{"type":"array","minItems":1,"title":"等待时段","description":"因等用户、等第三方或采购监管要求中止而停下的时段，一段一条，有凭据才写。例如等用户提供样例数据，自周四下午至周五上午。","x-class":"panel","items":{"type":"object","x-type":"Pause","additionalProperties":false,"required":["kind","from","proof"],"properties":{"kind":{"type":"string","enum":["user","third-party","suspension"],"title":"等待原因","description":"等什么：用户答复或配合写 user，第三方厂商或外部平台写 third-party，监管部门书面要求中止写 suspension。","x-class":"panel","x-labels":{"user":"等待用户","third-party":"等待第三方","suspension":"依书面通知中止"}},"from":{"type":"string","format":"instant","x-example":"2024-09-27T10:00:00+08:00","title":"等待开始","description":"发出请求、确实无法再往下做的时间，取邮件或工单留言的时间。例如 2024-10-10T15:20:00+08:00。","x-class":"panel","x-value":"../values.schema.json#/$defs/instant"},"to":{"type":"string","format":"instant","x-example":"2024-09-27T10:00:00+08:00","title":"等待结束","description":"收到答复、可以继续的时间；答复在夜间的写答复时间，不写次日上班时间；还在等的不写。例如 2024-10-11T09:05:00+08:00。","x-class":"panel","x-value":"../values.schema.json#/$defs/instant"},"proof":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"等待凭据","description":"能说明在等的材料：附件名称、来往邮件或通知文号。例如“10 月 10 日索取样例的邮件（附件 2）”。","x-class":"panel","x-value":"../values.schema.json#/$defs/text"},"countersigned_by":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"人员编号，如 PER-01","x-example":"PER-01","x-refers":["personnel"],"title":"等待会签人","description":"甲方认可这段等待的人的编号，例如 CLI-01。还没有人认可的不写。","x-class":"panel","x-value":"../values.schema.json#/$defs/person"}}}},"title":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"需求名称","description":"要办什么事，一句话；查询类只写数据范围，不写被查的人、案件和委托单位。例如“新增两家机构的门诊月报”。","x-class":"panel","x-value":"../values.schema.json#/$defs/text"},"category":{"type":"string","enum":["data-query","data-export","config","report","interface","other"],"title":"需求类别","description":"按办理方式选一种：只看不取写 data-query，要带走文件写 data-export（还须有审批单），其余照字面选；都不像写 other。","x-class":"panel","x-labels":{"data-query":"数据查询","data-export":"数据导出","config":"配置调整","report":"统计报表","interface":"接口联调","other":"其他"}},"requester_unit":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"提出单位","description":"提出需求的单位或科室全称，照需求单抄。例如“某市疾控中心信息科”。","x-class":"sensitive","x-value":"../values.schema.json#/$defs/text"},"requester":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"提出人","description":"提出单位里的经办角色，不写姓名和电话。例如“信息科经办人”。","x-class":"sensitive","x-value":"../values.schema.json#/$defs/text"},"submitted_at":{"type":"string","format":"instant","x-example":"2024-09-27T10:00:00+08:00","title":"提交时间","description":"需求交到项目组的时间：需求单签收、邮件收到或工单提交的时间。完成时限的工作日从次日起数。例如 2024-09-27T10:00:00+08:00。","x-class":"panel","x-value":"../values.schema.json#/$defs/instant"},"auto_replied_at":{"type":"string","format":"instant","x-example":"2024-09-27T10:00:00+08:00","title":"需求自动回执时间","description":"工单系统自动回执的时间，没有自动回执的不写；是否算响应由双方约定，照实记即可。","x-class":"panel","x-value":"../values.schema.json#/$defs/instant"},"acknowledged_at":{"type":"string","format":"instant","x-example":"2024-09-27T10:00:00+08:00","title":"需求受理时间","description":"工程师第一次人工答复并接下需求的时间；讨论后才接的写第一次答复的时间。例如 2024-09-27T11:20:00+08:00。","x-class":"panel","x-value":"../values.schema.json#/$defs/instant"},"responder":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"人员编号，如 PER-01","x-example":"PER-01","x-refers":["personnel"],"title":"受理人","description":"接下需求的工程师编号，后续由别人实施的写进实施方案。例如 PER-03。","x-class":"panel","x-value":"../values.schema.json#/$defs/person"},"arrived_at":{"type":"string","format":"instant","x-example":"2024-09-27T10:00:00+08:00","title":"现场办理时间","description":"需要到提出单位现场办理时，到达的时间；在驻场办公室或远程办理的不写。","x-class":"panel","x-value":"../values.schema.json#/$defs/instant"},"reasonable_demand":{"type":"boolean","title":"合理性维护需求","description":"属于合同范围内的合理性维护需求写 true，按约定工作日核算完成时间；超出范围、需另行立项的写 false，并在备注说明。","x-class":"panel"},"reasonable_confirmed_by":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"人员编号，如 PER-01","x-example":"PER-01","x-refers":["personnel"],"title":"合理性确认人","description":"甲方同意上述判断的人的编号，一般在提交后两个工作日内确认；还没有确认的不写。例如 CLI-01。","x-class":"panel","x-value":"../values.schema.json#/$defs/person"},"reasonable_confirmed_at":{"type":"string","format":"instant","x-example":"2024-09-27T10:00:00+08:00","title":"合理性确认时间","description":"甲方确认是否属于合理性维护需求的时间，取需求单签字或邮件的时间。","x-class":"panel","x-value":"../values.schema.json#/$defs/instant"},"effort_days":{"type":["number","string"],"minimum":0,"pattern":"^(0|[1-9]\\d*)(\\.\\d+)?$","x-form":"不小于 0 的数，如 71.5","title":"估算工作量","description":"受理时估的工作量，按人日，可到半日；超过约定规模的才可以书面改期。例如 3.5。","x-class":"panel","x-unit":"人日","x-value":"../values.schema.json#/$defs/quantity"},"major_problem":{"type":"boolean","title":"按重大问题响应","description":"甲方书面要求按系统重大问题时限响应这项需求的写 true；一般需求不写。","x-class":"panel"},"major_marked_by":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"人员编号，如 PER-01","x-example":"PER-01","x-refers":["personnel"],"title":"加急认定人","description":"书面提出按重大问题响应的甲方人员编号，与上一栏同时填。例如 CLI-01。","x-class":"panel","x-value":"../values.schema.json#/$defs/person"},"major_marked_at":{"type":"string","format":"instant","x-example":"2024-09-27T10:00:00+08:00","title":"加急认定时间","description":"甲方书面提出加急的时间；提交之后才加急的，从这一时间看响应。例如 2024-09-27T10:05:00+08:00。","x-class":"panel","x-value":"../values.schema.json#/$defs/instant"},"impact":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"影响评估","description":"做这件事会影响哪些功能和数据、要不要停服务、什么时段做合适；没有影响也要写明理由。例如“只读查询，走备库，不影响业务”。","x-class":"panel","x-value":"../values.schema.json#/$defs/text"},"plan":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"实施方案","description":"打算怎么做、谁做、何时做、怎样验证；文件较长的放附件，这里写要点。例如“先在测试库跑通，周五 20 时切换，次日核对条数”。","x-class":"panel","x-value":"../values.schema.json#/$defs/text"},"rollback":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"回退措施","description":"做坏了怎样退回原状、要多久；只读查询写“无需回退”。例如“保留旧配置文件，10 分钟内可换回”。","x-class":"panel","x-value":"../values.schema.json#/$defs/text"},"completed_at":{"type":"string","format":"instant","x-example":"2024-09-27T10:00:00+08:00","title":"完成时间","description":"成果交到提出单位手里的时间，不是内部做完的时间；是否超期按它算。例如 2024-10-16T17:30:00+08:00。","x-class":"panel","x-value":"../values.schema.json#/$defs/instant"},"confirmed_at":{"type":"string","format":"instant","x-example":"2024-09-27T10:00:00+08:00","title":"需求确认时间","description":"提出单位在需求单上签字或回复满足要求的时间；还没有答复的不写。","x-class":"panel","x-value":"../values.schema.json#/$defs/instant"},"confirmed_by":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"人员编号，如 PER-01","x-example":"PER-01","x-refers":["personnel"],"title":"需求确认人","description":"确认成果符合要求的人的编号，由甲方或提出单位的对接人确认，不由实施人自己确认。例如 CLI-03。","x-class":"panel","x-value":"../values.schema.json#/$defs/person"},"replanned":{"type":"object","title":"书面改期","description":"工作量大、双方书面另定完成日期的，写约定情况，约定日期取代原来的时限；口头说好的不算。例如接口改造需省平台配合，改到 11 月底。","x-class":"panel","x-type":"Replan","additionalProperties":false,"required":["agreed_on","due_on","agreed_by"],"properties":{"agreed_on":{"type":"string","format":"date","x-example":"2024-09-27","title":"约定日期","description":"双方书面约定改期的那一天，应在原时限届满之前。例如 2024-10-09。","x-class":"panel","x-value":"../values.schema.json#/$defs/date"},"due_on":{"type":"string","format":"date","x-example":"2024-09-27","title":"改定完成日期","description":"新约定的最后完成日，含当天。例如 2024-11-29。","x-class":"panel","x-value":"../values.schema.json#/$defs/date"},"agreed_by":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"人员编号，如 PER-01","x-example":"PER-01","x-refers":["personnel"],"title":"改期同意人","description":"书面同意改期的甲方人员编号，约定文件放附件。例如 CLI-01。","x-class":"panel","x-value":"../values.schema.json#/$defs/person"}}},"approval_ref":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"记录编号，如 INC-2024-0031","x-refers":["data-transfer-approval"],"title":"数据审批单","description":"需要导出或导入数据的，写对应的数据导入导出审批编号，先有审批再动手；不涉及的不写。例如 DTA-2024-0012。","x-class":"panel","x-example":"DTA-2024-0012","x-value":"../values.schema.json#/$defs/record"}},"additionalProperties":false};
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^attachments/(?:[A-Za-z0-9][A-Za-z0-9._-]*/)*[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
const pattern5 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern6 = new RegExp("\\S", "u");
const pattern7 = new RegExp("^[a-z]+/[a-z0-9.+-]+$", "u");
const pattern8 = new RegExp("^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$", "u");
const pattern10 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const pattern23 = new RegExp("^(0|[1-9]\\d*)(\\.\\d+)?$", "u");
const formats0 = require("../../../model/formats.ts").instant;
const formats22 = require("../../../model/formats.ts").date;

const validate20 = (function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://yanshou.invalid/schemas/kinds/service-request.schema.json" */;
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
if(data.title === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.category === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "category"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.requester_unit === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "requester_unit"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.submitted_at === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "submitted_at"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.reasonable_demand === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reasonable_demand"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.impact === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "impact"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err10 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.attachments !== undefined){
let data0 = data.attachments;
if(Array.isArray(data0)){
if(data0.length < 1){
const err11 = {instancePath:instancePath+"/attachments",schemaPath:"#/properties/attachments/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties.attachments,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.path === undefined){
const err12 = {instancePath:instancePath+"/attachments/" + i0,schemaPath:"#/properties/attachments/items/required",keyword:"required",params:{missingProperty: "path"},schema:schema31.properties.attachments.items.required,parentSchema:schema31.properties.attachments.items,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data1.sha256 === undefined){
const err13 = {instancePath:instancePath+"/attachments/" + i0,schemaPath:"#/properties/attachments/items/required",keyword:"required",params:{missingProperty: "sha256"},schema:schema31.properties.attachments.items.required,parentSchema:schema31.properties.attachments.items,data:data1};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data1.title === undefined){
const err14 = {instancePath:instancePath+"/attachments/" + i0,schemaPath:"#/properties/attachments/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema31.properties.attachments.items.required,parentSchema:schema31.properties.attachments.items,data:data1};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data1.media_type === undefined){
const err15 = {instancePath:instancePath+"/attachments/" + i0,schemaPath:"#/properties/attachments/items/required",keyword:"required",params:{missingProperty: "media_type"},schema:schema31.properties.attachments.items.required,parentSchema:schema31.properties.attachments.items,data:data1};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data1.contains_personal_info === undefined){
const err16 = {instancePath:instancePath+"/attachments/" + i0,schemaPath:"#/properties/attachments/items/required",keyword:"required",params:{missingProperty: "contains_personal_info"},schema:schema31.properties.attachments.items.required,parentSchema:schema31.properties.attachments.items,data:data1};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key1 in data1){
if(!(((((key1 === "path") || (key1 === "sha256")) || (key1 === "title")) || (key1 === "media_type")) || (key1 === "contains_personal_info"))){
const err17 = {instancePath:instancePath+"/attachments/" + i0,schemaPath:"#/properties/attachments/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema31.properties.attachments.items,data:data1};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data1.path !== undefined){
let data2 = data1.path;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err18 = {instancePath:instancePath+"/attachments/" + i0+"/path",schemaPath:"#/properties/attachments/items/properties/path/pattern",keyword:"pattern",params:{pattern: "^attachments/(?:[A-Za-z0-9][A-Za-z0-9._-]*/)*[A-Za-z0-9][A-Za-z0-9._-]*$"},schema:"^attachments/(?:[A-Za-z0-9][A-Za-z0-9._-]*/)*[A-Za-z0-9][A-Za-z0-9._-]*$",parentSchema:schema31.properties.attachments.items.properties.path,data:data2};
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
const err19 = {instancePath:instancePath+"/attachments/" + i0+"/path",schemaPath:"#/properties/attachments/items/properties/path/type",keyword:"type",params:{type: "string"},schema:schema31.properties.attachments.items.properties.path.type,parentSchema:schema31.properties.attachments.items.properties.path,data:data2};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data1.sha256 !== undefined){
let data3 = data1.sha256;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
const err20 = {instancePath:instancePath+"/attachments/" + i0+"/sha256",schemaPath:"#/properties/attachments/items/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},schema:"^[0-9a-f]{64}$",parentSchema:schema31.properties.attachments.items.properties.sha256,data:data3};
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
const err21 = {instancePath:instancePath+"/attachments/" + i0+"/sha256",schemaPath:"#/properties/attachments/items/properties/sha256/type",keyword:"type",params:{type: "string"},schema:schema31.properties.attachments.items.properties.sha256.type,parentSchema:schema31.properties.attachments.items.properties.sha256,data:data3};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data1.title !== undefined){
let data4 = data1.title;
if(typeof data4 === "string"){
if(!pattern6.test(data4)){
const err22 = {instancePath:instancePath+"/attachments/" + i0+"/title",schemaPath:"#/properties/attachments/items/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema31.properties.attachments.items.properties.title,data:data4};
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
const err23 = {instancePath:instancePath+"/attachments/" + i0+"/title",schemaPath:"#/properties/attachments/items/properties/title/type",keyword:"type",params:{type: "string"},schema:schema31.properties.attachments.items.properties.title.type,parentSchema:schema31.properties.attachments.items.properties.title,data:data4};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data1.media_type !== undefined){
let data5 = data1.media_type;
if(typeof data5 === "string"){
if(!pattern7.test(data5)){
const err24 = {instancePath:instancePath+"/attachments/" + i0+"/media_type",schemaPath:"#/properties/attachments/items/properties/media_type/pattern",keyword:"pattern",params:{pattern: "^[a-z]+/[a-z0-9.+-]+$"},schema:"^[a-z]+/[a-z0-9.+-]+$",parentSchema:schema31.properties.attachments.items.properties.media_type,data:data5};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/attachments/" + i0+"/media_type",schemaPath:"#/properties/attachments/items/properties/media_type/type",keyword:"type",params:{type: "string"},schema:schema31.properties.attachments.items.properties.media_type.type,parentSchema:schema31.properties.attachments.items.properties.media_type,data:data5};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data1.contains_personal_info !== undefined){
let data6 = data1.contains_personal_info;
if(typeof data6 !== "boolean"){
const err26 = {instancePath:instancePath+"/attachments/" + i0+"/contains_personal_info",schemaPath:"#/properties/attachments/items/properties/contains_personal_info/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.attachments.items.properties.contains_personal_info.type,parentSchema:schema31.properties.attachments.items.properties.contains_personal_info,data:data6};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(false !== data6){
const err27 = {instancePath:instancePath+"/attachments/" + i0+"/contains_personal_info",schemaPath:"#/properties/attachments/items/properties/contains_personal_info/const",keyword:"const",params:{allowedValue: false},schema:false,parentSchema:schema31.properties.attachments.items.properties.contains_personal_info,data:data6};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/attachments/" + i0,schemaPath:"#/properties/attachments/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.attachments.items.type,parentSchema:schema31.properties.attachments.items,data:data1};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/attachments",schemaPath:"#/properties/attachments/type",keyword:"type",params:{type: "array"},schema:schema31.properties.attachments.type,parentSchema:schema31.properties.attachments,data:data0};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.id !== undefined){
let data7 = data.id;
if(typeof data7 === "string"){
if(!pattern8.test(data7)){
const err30 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},schema:"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$",parentSchema:schema31.properties.id,data:data7};
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
const err31 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},schema:schema31.properties.id.type,parentSchema:schema31.properties.id,data:data7};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.recorded_at !== undefined){
let data8 = data.recorded_at;
if(typeof data8 === "string"){
if(!(formats0(data8))){
const err32 = {instancePath:instancePath+"/recorded_at",schemaPath:"#/properties/recorded_at/format",keyword:"format",params:{format: "instant"},schema:"instant",parentSchema:schema31.properties.recorded_at,data:data8};
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
const err33 = {instancePath:instancePath+"/recorded_at",schemaPath:"#/properties/recorded_at/type",keyword:"type",params:{type: "string"},schema:schema31.properties.recorded_at.type,parentSchema:schema31.properties.recorded_at,data:data8};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.recorded_by !== undefined){
let data9 = data.recorded_by;
if(typeof data9 === "string"){
if(!pattern8.test(data9)){
const err34 = {instancePath:instancePath+"/recorded_by",schemaPath:"#/properties/recorded_by/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},schema:"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$",parentSchema:schema31.properties.recorded_by,data:data9};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/recorded_by",schemaPath:"#/properties/recorded_by/type",keyword:"type",params:{type: "string"},schema:schema31.properties.recorded_by.type,parentSchema:schema31.properties.recorded_by,data:data9};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.status !== undefined){
let data10 = data.status;
if(typeof data10 !== "string"){
const err36 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},schema:schema31.properties.status.type,parentSchema:schema31.properties.status,data:data10};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(!(((data10 === "draft") || (data10 === "final")) || (data10 === "withdrawn"))){
const err37 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema31.properties.status.enum},schema:schema31.properties.status.enum,parentSchema:schema31.properties.status,data:data10};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
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
const err38 = {instancePath:instancePath+"/clauses/" + i1,schemaPath:"#/properties/clauses/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.clauses.items,data:data12};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/clauses/" + i1,schemaPath:"#/properties/clauses/items/type",keyword:"type",params:{type: "string"},schema:schema31.properties.clauses.items.type,parentSchema:schema31.properties.clauses.items,data:data12};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
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
const err40 = {instancePath:instancePath+"/clauses",schemaPath:"#/properties/clauses/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},schema:true,parentSchema:schema31.properties.clauses,data:data11};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
const err41 = {instancePath:instancePath+"/clauses",schemaPath:"#/properties/clauses/type",keyword:"type",params:{type: "array"},schema:schema31.properties.clauses.type,parentSchema:schema31.properties.clauses,data:data11};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.supersedes !== undefined){
let data13 = data.supersedes;
if(typeof data13 === "string"){
if(!pattern8.test(data13)){
const err42 = {instancePath:instancePath+"/supersedes",schemaPath:"#/properties/supersedes/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},schema:"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$",parentSchema:schema31.properties.supersedes,data:data13};
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
const err43 = {instancePath:instancePath+"/supersedes",schemaPath:"#/properties/supersedes/type",keyword:"type",params:{type: "string"},schema:schema31.properties.supersedes.type,parentSchema:schema31.properties.supersedes,data:data13};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.remarks !== undefined){
let data14 = data.remarks;
if(typeof data14 === "string"){
if(!pattern6.test(data14)){
const err44 = {instancePath:instancePath+"/remarks",schemaPath:"#/properties/remarks/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema31.properties.remarks,data:data14};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/remarks",schemaPath:"#/properties/remarks/type",keyword:"type",params:{type: "string"},schema:schema31.properties.remarks.type,parentSchema:schema31.properties.remarks,data:data14};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.original !== undefined){
let data15 = data.original;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.form === undefined){
const err46 = {instancePath:instancePath+"/original",schemaPath:"#/properties/original/required",keyword:"required",params:{missingProperty: "form"},schema:schema31.properties.original.required,parentSchema:schema31.properties.original,data:data15};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data15.place === undefined){
const err47 = {instancePath:instancePath+"/original",schemaPath:"#/properties/original/required",keyword:"required",params:{missingProperty: "place"},schema:schema31.properties.original.required,parentSchema:schema31.properties.original,data:data15};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
for(const key2 in data15){
if(!(((key2 === "form") || (key2 === "place")) || (key2 === "archive_no"))){
const err48 = {instancePath:instancePath+"/original",schemaPath:"#/properties/original/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema31.properties.original,data:data15};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data15.form !== undefined){
let data16 = data15.form;
if(typeof data16 !== "string"){
const err49 = {instancePath:instancePath+"/original/form",schemaPath:"#/properties/original/properties/form/type",keyword:"type",params:{type: "string"},schema:schema31.properties.original.properties.form.type,parentSchema:schema31.properties.original.properties.form,data:data16};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(!((data16 === "纸质") || (data16 === "电子"))){
const err50 = {instancePath:instancePath+"/original/form",schemaPath:"#/properties/original/properties/form/enum",keyword:"enum",params:{allowedValues: schema31.properties.original.properties.form.enum},schema:schema31.properties.original.properties.form.enum,parentSchema:schema31.properties.original.properties.form,data:data16};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data15.place !== undefined){
let data17 = data15.place;
if(typeof data17 === "string"){
if(!pattern6.test(data17)){
const err51 = {instancePath:instancePath+"/original/place",schemaPath:"#/properties/original/properties/place/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema31.properties.original.properties.place,data:data17};
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
const err52 = {instancePath:instancePath+"/original/place",schemaPath:"#/properties/original/properties/place/type",keyword:"type",params:{type: "string"},schema:schema31.properties.original.properties.place.type,parentSchema:schema31.properties.original.properties.place,data:data17};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data15.archive_no !== undefined){
let data18 = data15.archive_no;
if(typeof data18 === "string"){
if(!pattern6.test(data18)){
const err53 = {instancePath:instancePath+"/original/archive_no",schemaPath:"#/properties/original/properties/archive_no/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema31.properties.original.properties.archive_no,data:data18};
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
const err54 = {instancePath:instancePath+"/original/archive_no",schemaPath:"#/properties/original/properties/archive_no/type",keyword:"type",params:{type: "string"},schema:schema31.properties.original.properties.archive_no.type,parentSchema:schema31.properties.original.properties.archive_no,data:data18};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/original",schemaPath:"#/properties/original/type",keyword:"type",params:{type: "object"},schema:schema31.properties.original.type,parentSchema:schema31.properties.original,data:data15};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.system !== undefined){
let data19 = data.system;
if(typeof data19 === "string"){
if(!pattern10.test(data19)){
const err56 = {instancePath:instancePath+"/system",schemaPath:"#/properties/system/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.system,data:data19};
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
const err57 = {instancePath:instancePath+"/system",schemaPath:"#/properties/system/type",keyword:"type",params:{type: "string"},schema:schema31.properties.system.type,parentSchema:schema31.properties.system,data:data19};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.pauses !== undefined){
let data20 = data.pauses;
if(Array.isArray(data20)){
if(data20.length < 1){
const err58 = {instancePath:instancePath+"/pauses",schemaPath:"#/properties/pauses/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties.pauses,data:data20};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
const len2 = data20.length;
for(let i3=0; i3<len2; i3++){
let data21 = data20[i3];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.kind === undefined){
const err59 = {instancePath:instancePath+"/pauses/" + i3,schemaPath:"#/properties/pauses/items/required",keyword:"required",params:{missingProperty: "kind"},schema:schema31.properties.pauses.items.required,parentSchema:schema31.properties.pauses.items,data:data21};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data21.from === undefined){
const err60 = {instancePath:instancePath+"/pauses/" + i3,schemaPath:"#/properties/pauses/items/required",keyword:"required",params:{missingProperty: "from"},schema:schema31.properties.pauses.items.required,parentSchema:schema31.properties.pauses.items,data:data21};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data21.proof === undefined){
const err61 = {instancePath:instancePath+"/pauses/" + i3,schemaPath:"#/properties/pauses/items/required",keyword:"required",params:{missingProperty: "proof"},schema:schema31.properties.pauses.items.required,parentSchema:schema31.properties.pauses.items,data:data21};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
for(const key3 in data21){
if(!(((((key3 === "kind") || (key3 === "from")) || (key3 === "to")) || (key3 === "proof")) || (key3 === "countersigned_by"))){
const err62 = {instancePath:instancePath+"/pauses/" + i3,schemaPath:"#/properties/pauses/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema31.properties.pauses.items,data:data21};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data21.kind !== undefined){
let data22 = data21.kind;
if(typeof data22 !== "string"){
const err63 = {instancePath:instancePath+"/pauses/" + i3+"/kind",schemaPath:"#/properties/pauses/items/properties/kind/type",keyword:"type",params:{type: "string"},schema:schema31.properties.pauses.items.properties.kind.type,parentSchema:schema31.properties.pauses.items.properties.kind,data:data22};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(!(((data22 === "user") || (data22 === "third-party")) || (data22 === "suspension"))){
const err64 = {instancePath:instancePath+"/pauses/" + i3+"/kind",schemaPath:"#/properties/pauses/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.pauses.items.properties.kind.enum},schema:schema31.properties.pauses.items.properties.kind.enum,parentSchema:schema31.properties.pauses.items.properties.kind,data:data22};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data21.from !== undefined){
let data23 = data21.from;
if(typeof data23 === "string"){
if(!(formats0(data23))){
const err65 = {instancePath:instancePath+"/pauses/" + i3+"/from",schemaPath:"#/properties/pauses/items/properties/from/format",keyword:"format",params:{format: "instant"},schema:"instant",parentSchema:schema31.properties.pauses.items.properties.from,data:data23};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/pauses/" + i3+"/from",schemaPath:"#/properties/pauses/items/properties/from/type",keyword:"type",params:{type: "string"},schema:schema31.properties.pauses.items.properties.from.type,parentSchema:schema31.properties.pauses.items.properties.from,data:data23};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data21.to !== undefined){
let data24 = data21.to;
if(typeof data24 === "string"){
if(!(formats0(data24))){
const err67 = {instancePath:instancePath+"/pauses/" + i3+"/to",schemaPath:"#/properties/pauses/items/properties/to/format",keyword:"format",params:{format: "instant"},schema:"instant",parentSchema:schema31.properties.pauses.items.properties.to,data:data24};
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
const err68 = {instancePath:instancePath+"/pauses/" + i3+"/to",schemaPath:"#/properties/pauses/items/properties/to/type",keyword:"type",params:{type: "string"},schema:schema31.properties.pauses.items.properties.to.type,parentSchema:schema31.properties.pauses.items.properties.to,data:data24};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data21.proof !== undefined){
let data25 = data21.proof;
if(typeof data25 === "string"){
if(!pattern6.test(data25)){
const err69 = {instancePath:instancePath+"/pauses/" + i3+"/proof",schemaPath:"#/properties/pauses/items/properties/proof/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema31.properties.pauses.items.properties.proof,data:data25};
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
const err70 = {instancePath:instancePath+"/pauses/" + i3+"/proof",schemaPath:"#/properties/pauses/items/properties/proof/type",keyword:"type",params:{type: "string"},schema:schema31.properties.pauses.items.properties.proof.type,parentSchema:schema31.properties.pauses.items.properties.proof,data:data25};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data21.countersigned_by !== undefined){
let data26 = data21.countersigned_by;
if(typeof data26 === "string"){
if(!pattern8.test(data26)){
const err71 = {instancePath:instancePath+"/pauses/" + i3+"/countersigned_by",schemaPath:"#/properties/pauses/items/properties/countersigned_by/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},schema:"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$",parentSchema:schema31.properties.pauses.items.properties.countersigned_by,data:data26};
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
const err72 = {instancePath:instancePath+"/pauses/" + i3+"/countersigned_by",schemaPath:"#/properties/pauses/items/properties/countersigned_by/type",keyword:"type",params:{type: "string"},schema:schema31.properties.pauses.items.properties.countersigned_by.type,parentSchema:schema31.properties.pauses.items.properties.countersigned_by,data:data26};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/pauses/" + i3,schemaPath:"#/properties/pauses/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.pauses.items.type,parentSchema:schema31.properties.pauses.items,data:data21};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
else {
const err74 = {instancePath:instancePath+"/pauses",schemaPath:"#/properties/pauses/type",keyword:"type",params:{type: "array"},schema:schema31.properties.pauses.type,parentSchema:schema31.properties.pauses,data:data20};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data.title !== undefined){
let data27 = data.title;
if(typeof data27 === "string"){
if(!pattern6.test(data27)){
const err75 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema31.properties.title,data:data27};
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
const err76 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},schema:schema31.properties.title.type,parentSchema:schema31.properties.title,data:data27};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data.category !== undefined){
let data28 = data.category;
if(typeof data28 !== "string"){
const err77 = {instancePath:instancePath+"/category",schemaPath:"#/properties/category/type",keyword:"type",params:{type: "string"},schema:schema31.properties.category.type,parentSchema:schema31.properties.category,data:data28};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(!((((((data28 === "data-query") || (data28 === "data-export")) || (data28 === "config")) || (data28 === "report")) || (data28 === "interface")) || (data28 === "other"))){
const err78 = {instancePath:instancePath+"/category",schemaPath:"#/properties/category/enum",keyword:"enum",params:{allowedValues: schema31.properties.category.enum},schema:schema31.properties.category.enum,parentSchema:schema31.properties.category,data:data28};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data.requester_unit !== undefined){
let data29 = data.requester_unit;
if(typeof data29 === "string"){
if(!pattern6.test(data29)){
const err79 = {instancePath:instancePath+"/requester_unit",schemaPath:"#/properties/requester_unit/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema31.properties.requester_unit,data:data29};
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
const err80 = {instancePath:instancePath+"/requester_unit",schemaPath:"#/properties/requester_unit/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requester_unit.type,parentSchema:schema31.properties.requester_unit,data:data29};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data.requester !== undefined){
let data30 = data.requester;
if(typeof data30 === "string"){
if(!pattern6.test(data30)){
const err81 = {instancePath:instancePath+"/requester",schemaPath:"#/properties/requester/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema31.properties.requester,data:data30};
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
const err82 = {instancePath:instancePath+"/requester",schemaPath:"#/properties/requester/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requester.type,parentSchema:schema31.properties.requester,data:data30};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data.submitted_at !== undefined){
let data31 = data.submitted_at;
if(typeof data31 === "string"){
if(!(formats0(data31))){
const err83 = {instancePath:instancePath+"/submitted_at",schemaPath:"#/properties/submitted_at/format",keyword:"format",params:{format: "instant"},schema:"instant",parentSchema:schema31.properties.submitted_at,data:data31};
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
const err84 = {instancePath:instancePath+"/submitted_at",schemaPath:"#/properties/submitted_at/type",keyword:"type",params:{type: "string"},schema:schema31.properties.submitted_at.type,parentSchema:schema31.properties.submitted_at,data:data31};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data.auto_replied_at !== undefined){
let data32 = data.auto_replied_at;
if(typeof data32 === "string"){
if(!(formats0(data32))){
const err85 = {instancePath:instancePath+"/auto_replied_at",schemaPath:"#/properties/auto_replied_at/format",keyword:"format",params:{format: "instant"},schema:"instant",parentSchema:schema31.properties.auto_replied_at,data:data32};
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
const err86 = {instancePath:instancePath+"/auto_replied_at",schemaPath:"#/properties/auto_replied_at/type",keyword:"type",params:{type: "string"},schema:schema31.properties.auto_replied_at.type,parentSchema:schema31.properties.auto_replied_at,data:data32};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data.acknowledged_at !== undefined){
let data33 = data.acknowledged_at;
if(typeof data33 === "string"){
if(!(formats0(data33))){
const err87 = {instancePath:instancePath+"/acknowledged_at",schemaPath:"#/properties/acknowledged_at/format",keyword:"format",params:{format: "instant"},schema:"instant",parentSchema:schema31.properties.acknowledged_at,data:data33};
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
const err88 = {instancePath:instancePath+"/acknowledged_at",schemaPath:"#/properties/acknowledged_at/type",keyword:"type",params:{type: "string"},schema:schema31.properties.acknowledged_at.type,parentSchema:schema31.properties.acknowledged_at,data:data33};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data.responder !== undefined){
let data34 = data.responder;
if(typeof data34 === "string"){
if(!pattern8.test(data34)){
const err89 = {instancePath:instancePath+"/responder",schemaPath:"#/properties/responder/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},schema:"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$",parentSchema:schema31.properties.responder,data:data34};
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
const err90 = {instancePath:instancePath+"/responder",schemaPath:"#/properties/responder/type",keyword:"type",params:{type: "string"},schema:schema31.properties.responder.type,parentSchema:schema31.properties.responder,data:data34};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data.arrived_at !== undefined){
let data35 = data.arrived_at;
if(typeof data35 === "string"){
if(!(formats0(data35))){
const err91 = {instancePath:instancePath+"/arrived_at",schemaPath:"#/properties/arrived_at/format",keyword:"format",params:{format: "instant"},schema:"instant",parentSchema:schema31.properties.arrived_at,data:data35};
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
const err92 = {instancePath:instancePath+"/arrived_at",schemaPath:"#/properties/arrived_at/type",keyword:"type",params:{type: "string"},schema:schema31.properties.arrived_at.type,parentSchema:schema31.properties.arrived_at,data:data35};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data.reasonable_demand !== undefined){
let data36 = data.reasonable_demand;
if(typeof data36 !== "boolean"){
const err93 = {instancePath:instancePath+"/reasonable_demand",schemaPath:"#/properties/reasonable_demand/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.reasonable_demand.type,parentSchema:schema31.properties.reasonable_demand,data:data36};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data.reasonable_confirmed_by !== undefined){
let data37 = data.reasonable_confirmed_by;
if(typeof data37 === "string"){
if(!pattern8.test(data37)){
const err94 = {instancePath:instancePath+"/reasonable_confirmed_by",schemaPath:"#/properties/reasonable_confirmed_by/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},schema:"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$",parentSchema:schema31.properties.reasonable_confirmed_by,data:data37};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
else {
const err95 = {instancePath:instancePath+"/reasonable_confirmed_by",schemaPath:"#/properties/reasonable_confirmed_by/type",keyword:"type",params:{type: "string"},schema:schema31.properties.reasonable_confirmed_by.type,parentSchema:schema31.properties.reasonable_confirmed_by,data:data37};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data.reasonable_confirmed_at !== undefined){
let data38 = data.reasonable_confirmed_at;
if(typeof data38 === "string"){
if(!(formats0(data38))){
const err96 = {instancePath:instancePath+"/reasonable_confirmed_at",schemaPath:"#/properties/reasonable_confirmed_at/format",keyword:"format",params:{format: "instant"},schema:"instant",parentSchema:schema31.properties.reasonable_confirmed_at,data:data38};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
else {
const err97 = {instancePath:instancePath+"/reasonable_confirmed_at",schemaPath:"#/properties/reasonable_confirmed_at/type",keyword:"type",params:{type: "string"},schema:schema31.properties.reasonable_confirmed_at.type,parentSchema:schema31.properties.reasonable_confirmed_at,data:data38};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data.effort_days !== undefined){
let data39 = data.effort_days;
if((!((typeof data39 == "number") && (isFinite(data39)))) && (typeof data39 !== "string")){
const err98 = {instancePath:instancePath+"/effort_days",schemaPath:"#/properties/effort_days/type",keyword:"type",params:{type: schema31.properties.effort_days.type},schema:schema31.properties.effort_days.type,parentSchema:schema31.properties.effort_days,data:data39};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 < 0 || isNaN(data39)){
const err99 = {instancePath:instancePath+"/effort_days",schemaPath:"#/properties/effort_days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.effort_days,data:data39};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(typeof data39 === "string"){
if(!pattern23.test(data39)){
const err100 = {instancePath:instancePath+"/effort_days",schemaPath:"#/properties/effort_days/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(\\.\\d+)?$"},schema:"^(0|[1-9]\\d*)(\\.\\d+)?$",parentSchema:schema31.properties.effort_days,data:data39};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
if(data.major_problem !== undefined){
let data40 = data.major_problem;
if(typeof data40 !== "boolean"){
const err101 = {instancePath:instancePath+"/major_problem",schemaPath:"#/properties/major_problem/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.major_problem.type,parentSchema:schema31.properties.major_problem,data:data40};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data.major_marked_by !== undefined){
let data41 = data.major_marked_by;
if(typeof data41 === "string"){
if(!pattern8.test(data41)){
const err102 = {instancePath:instancePath+"/major_marked_by",schemaPath:"#/properties/major_marked_by/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},schema:"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$",parentSchema:schema31.properties.major_marked_by,data:data41};
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
const err103 = {instancePath:instancePath+"/major_marked_by",schemaPath:"#/properties/major_marked_by/type",keyword:"type",params:{type: "string"},schema:schema31.properties.major_marked_by.type,parentSchema:schema31.properties.major_marked_by,data:data41};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data.major_marked_at !== undefined){
let data42 = data.major_marked_at;
if(typeof data42 === "string"){
if(!(formats0(data42))){
const err104 = {instancePath:instancePath+"/major_marked_at",schemaPath:"#/properties/major_marked_at/format",keyword:"format",params:{format: "instant"},schema:"instant",parentSchema:schema31.properties.major_marked_at,data:data42};
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
const err105 = {instancePath:instancePath+"/major_marked_at",schemaPath:"#/properties/major_marked_at/type",keyword:"type",params:{type: "string"},schema:schema31.properties.major_marked_at.type,parentSchema:schema31.properties.major_marked_at,data:data42};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data.impact !== undefined){
let data43 = data.impact;
if(typeof data43 === "string"){
if(!pattern6.test(data43)){
const err106 = {instancePath:instancePath+"/impact",schemaPath:"#/properties/impact/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema31.properties.impact,data:data43};
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
const err107 = {instancePath:instancePath+"/impact",schemaPath:"#/properties/impact/type",keyword:"type",params:{type: "string"},schema:schema31.properties.impact.type,parentSchema:schema31.properties.impact,data:data43};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data.plan !== undefined){
let data44 = data.plan;
if(typeof data44 === "string"){
if(!pattern6.test(data44)){
const err108 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema31.properties.plan,data:data44};
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
const err109 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/type",keyword:"type",params:{type: "string"},schema:schema31.properties.plan.type,parentSchema:schema31.properties.plan,data:data44};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data.rollback !== undefined){
let data45 = data.rollback;
if(typeof data45 === "string"){
if(!pattern6.test(data45)){
const err110 = {instancePath:instancePath+"/rollback",schemaPath:"#/properties/rollback/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema31.properties.rollback,data:data45};
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
const err111 = {instancePath:instancePath+"/rollback",schemaPath:"#/properties/rollback/type",keyword:"type",params:{type: "string"},schema:schema31.properties.rollback.type,parentSchema:schema31.properties.rollback,data:data45};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data.completed_at !== undefined){
let data46 = data.completed_at;
if(typeof data46 === "string"){
if(!(formats0(data46))){
const err112 = {instancePath:instancePath+"/completed_at",schemaPath:"#/properties/completed_at/format",keyword:"format",params:{format: "instant"},schema:"instant",parentSchema:schema31.properties.completed_at,data:data46};
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
const err113 = {instancePath:instancePath+"/completed_at",schemaPath:"#/properties/completed_at/type",keyword:"type",params:{type: "string"},schema:schema31.properties.completed_at.type,parentSchema:schema31.properties.completed_at,data:data46};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data.confirmed_at !== undefined){
let data47 = data.confirmed_at;
if(typeof data47 === "string"){
if(!(formats0(data47))){
const err114 = {instancePath:instancePath+"/confirmed_at",schemaPath:"#/properties/confirmed_at/format",keyword:"format",params:{format: "instant"},schema:"instant",parentSchema:schema31.properties.confirmed_at,data:data47};
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
const err115 = {instancePath:instancePath+"/confirmed_at",schemaPath:"#/properties/confirmed_at/type",keyword:"type",params:{type: "string"},schema:schema31.properties.confirmed_at.type,parentSchema:schema31.properties.confirmed_at,data:data47};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data.confirmed_by !== undefined){
let data48 = data.confirmed_by;
if(typeof data48 === "string"){
if(!pattern8.test(data48)){
const err116 = {instancePath:instancePath+"/confirmed_by",schemaPath:"#/properties/confirmed_by/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},schema:"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$",parentSchema:schema31.properties.confirmed_by,data:data48};
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
const err117 = {instancePath:instancePath+"/confirmed_by",schemaPath:"#/properties/confirmed_by/type",keyword:"type",params:{type: "string"},schema:schema31.properties.confirmed_by.type,parentSchema:schema31.properties.confirmed_by,data:data48};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data.replanned !== undefined){
let data49 = data.replanned;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.agreed_on === undefined){
const err118 = {instancePath:instancePath+"/replanned",schemaPath:"#/properties/replanned/required",keyword:"required",params:{missingProperty: "agreed_on"},schema:schema31.properties.replanned.required,parentSchema:schema31.properties.replanned,data:data49};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(data49.due_on === undefined){
const err119 = {instancePath:instancePath+"/replanned",schemaPath:"#/properties/replanned/required",keyword:"required",params:{missingProperty: "due_on"},schema:schema31.properties.replanned.required,parentSchema:schema31.properties.replanned,data:data49};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(data49.agreed_by === undefined){
const err120 = {instancePath:instancePath+"/replanned",schemaPath:"#/properties/replanned/required",keyword:"required",params:{missingProperty: "agreed_by"},schema:schema31.properties.replanned.required,parentSchema:schema31.properties.replanned,data:data49};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
for(const key4 in data49){
if(!(((key4 === "agreed_on") || (key4 === "due_on")) || (key4 === "agreed_by"))){
const err121 = {instancePath:instancePath+"/replanned",schemaPath:"#/properties/replanned/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema31.properties.replanned,data:data49};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data49.agreed_on !== undefined){
let data50 = data49.agreed_on;
if(typeof data50 === "string"){
if(!(formats22(data50))){
const err122 = {instancePath:instancePath+"/replanned/agreed_on",schemaPath:"#/properties/replanned/properties/agreed_on/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema31.properties.replanned.properties.agreed_on,data:data50};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
else {
const err123 = {instancePath:instancePath+"/replanned/agreed_on",schemaPath:"#/properties/replanned/properties/agreed_on/type",keyword:"type",params:{type: "string"},schema:schema31.properties.replanned.properties.agreed_on.type,parentSchema:schema31.properties.replanned.properties.agreed_on,data:data50};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data49.due_on !== undefined){
let data51 = data49.due_on;
if(typeof data51 === "string"){
if(!(formats22(data51))){
const err124 = {instancePath:instancePath+"/replanned/due_on",schemaPath:"#/properties/replanned/properties/due_on/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema31.properties.replanned.properties.due_on,data:data51};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
else {
const err125 = {instancePath:instancePath+"/replanned/due_on",schemaPath:"#/properties/replanned/properties/due_on/type",keyword:"type",params:{type: "string"},schema:schema31.properties.replanned.properties.due_on.type,parentSchema:schema31.properties.replanned.properties.due_on,data:data51};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data49.agreed_by !== undefined){
let data52 = data49.agreed_by;
if(typeof data52 === "string"){
if(!pattern8.test(data52)){
const err126 = {instancePath:instancePath+"/replanned/agreed_by",schemaPath:"#/properties/replanned/properties/agreed_by/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},schema:"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$",parentSchema:schema31.properties.replanned.properties.agreed_by,data:data52};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
else {
const err127 = {instancePath:instancePath+"/replanned/agreed_by",schemaPath:"#/properties/replanned/properties/agreed_by/type",keyword:"type",params:{type: "string"},schema:schema31.properties.replanned.properties.agreed_by.type,parentSchema:schema31.properties.replanned.properties.agreed_by,data:data52};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
}
else {
const err128 = {instancePath:instancePath+"/replanned",schemaPath:"#/properties/replanned/type",keyword:"type",params:{type: "object"},schema:schema31.properties.replanned.type,parentSchema:schema31.properties.replanned,data:data49};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data.approval_ref !== undefined){
let data53 = data.approval_ref;
if(typeof data53 === "string"){
if(!pattern8.test(data53)){
const err129 = {instancePath:instancePath+"/approval_ref",schemaPath:"#/properties/approval_ref/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},schema:"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$",parentSchema:schema31.properties.approval_ref,data:data53};
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
const err130 = {instancePath:instancePath+"/approval_ref",schemaPath:"#/properties/approval_ref/type",keyword:"type",params:{type: "string"},schema:schema31.properties.approval_ref.type,parentSchema:schema31.properties.approval_ref,data:data53};
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
const err131 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
});
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

module.exports = validate20;
module.exports.default = validate20;

// Generated from schemas by `npm run generate`. Do not edit.
"use strict";
const { Refusal } = require("../../refusal.cjs");
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
if(data.title === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "title"},data));
errors++;
}
if(data.category === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "category"},data));
errors++;
}
if(data.requester_unit === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "requester_unit"},data));
errors++;
}
if(data.submitted_at === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "submitted_at"},data));
errors++;
}
if(data.reasonable_demand === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "reasonable_demand"},data));
errors++;
}
if(data.impact === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "impact"},data));
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
if(data.pauses !== undefined){
let data20 = data.pauses;
if(Array.isArray(data20)){
if(data20.length < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/pauses","#/properties/pauses/minItems","minItems",{limit: 1},data20));
errors++;
}
const len2 = data20.length;
for(let i3=0; i3<len2; i3++){
let data21 = data20[i3];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.kind === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/pauses/" + i3,"#/properties/pauses/items/required","required",{missingProperty: "kind"},data21));
errors++;
}
if(data21.from === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/pauses/" + i3,"#/properties/pauses/items/required","required",{missingProperty: "from"},data21));
errors++;
}
if(data21.proof === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/pauses/" + i3,"#/properties/pauses/items/required","required",{missingProperty: "proof"},data21));
errors++;
}
for(const key3 in data21){
if(!(((((key3 === "kind") || (key3 === "from")) || (key3 === "to")) || (key3 === "proof")) || (key3 === "countersigned_by"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/pauses/" + i3,"#/properties/pauses/items/additionalProperties","additionalProperties",{additionalProperty: key3},data21));
errors++;
}
}
if(data21.kind !== undefined){
let data22 = data21.kind;
if(typeof data22 !== "string"){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/pauses/" + i3+"/kind","#/properties/pauses/items/properties/kind/type","type",{type: "string"},data22));
errors++;
}
if(!(((data22 === "user") || (data22 === "third-party")) || (data22 === "suspension"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/pauses/" + i3+"/kind","#/properties/pauses/items/properties/kind/enum","enum",{allowedValues: schema31.properties.pauses.items.properties.kind.enum},data22));
errors++;
}
}
if(data21.from !== undefined){
let data23 = data21.from;
if(typeof data23 === "string"){
if(!(formats0(data23))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/pauses/" + i3+"/from","#/properties/pauses/items/properties/from/format","format",{format: "instant"},data23));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/pauses/" + i3+"/from","#/properties/pauses/items/properties/from/type","type",{type: "string"},data23));
errors++;
}
}
if(data21.to !== undefined){
let data24 = data21.to;
if(typeof data24 === "string"){
if(!(formats0(data24))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/pauses/" + i3+"/to","#/properties/pauses/items/properties/to/format","format",{format: "instant"},data24));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/pauses/" + i3+"/to","#/properties/pauses/items/properties/to/type","type",{type: "string"},data24));
errors++;
}
}
if(data21.proof !== undefined){
let data25 = data21.proof;
if(typeof data25 === "string"){
if(!pattern6.test(data25)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/pauses/" + i3+"/proof","#/properties/pauses/items/properties/proof/pattern","pattern",{pattern: "\\S"},data25));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/pauses/" + i3+"/proof","#/properties/pauses/items/properties/proof/type","type",{type: "string"},data25));
errors++;
}
}
if(data21.countersigned_by !== undefined){
let data26 = data21.countersigned_by;
if(typeof data26 === "string"){
if(!pattern8.test(data26)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/pauses/" + i3+"/countersigned_by","#/properties/pauses/items/properties/countersigned_by/pattern","pattern",{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},data26));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/pauses/" + i3+"/countersigned_by","#/properties/pauses/items/properties/countersigned_by/type","type",{type: "string"},data26));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/pauses/" + i3,"#/properties/pauses/items/type","type",{type: "object"},data21));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/pauses","#/properties/pauses/type","type",{type: "array"},data20));
errors++;
}
}
if(data.title !== undefined){
let data27 = data.title;
if(typeof data27 === "string"){
if(!pattern6.test(data27)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/title","#/properties/title/pattern","pattern",{pattern: "\\S"},data27));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/title","#/properties/title/type","type",{type: "string"},data27));
errors++;
}
}
if(data.category !== undefined){
let data28 = data.category;
if(typeof data28 !== "string"){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/category","#/properties/category/type","type",{type: "string"},data28));
errors++;
}
if(!((((((data28 === "data-query") || (data28 === "data-export")) || (data28 === "config")) || (data28 === "report")) || (data28 === "interface")) || (data28 === "other"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/category","#/properties/category/enum","enum",{allowedValues: schema31.properties.category.enum},data28));
errors++;
}
}
if(data.requester_unit !== undefined){
let data29 = data.requester_unit;
if(typeof data29 === "string"){
if(!pattern6.test(data29)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requester_unit","#/properties/requester_unit/pattern","pattern",{pattern: "\\S"},data29));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requester_unit","#/properties/requester_unit/type","type",{type: "string"},data29));
errors++;
}
}
if(data.requester !== undefined){
let data30 = data.requester;
if(typeof data30 === "string"){
if(!pattern6.test(data30)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requester","#/properties/requester/pattern","pattern",{pattern: "\\S"},data30));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/requester","#/properties/requester/type","type",{type: "string"},data30));
errors++;
}
}
if(data.submitted_at !== undefined){
let data31 = data.submitted_at;
if(typeof data31 === "string"){
if(!(formats0(data31))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/submitted_at","#/properties/submitted_at/format","format",{format: "instant"},data31));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/submitted_at","#/properties/submitted_at/type","type",{type: "string"},data31));
errors++;
}
}
if(data.auto_replied_at !== undefined){
let data32 = data.auto_replied_at;
if(typeof data32 === "string"){
if(!(formats0(data32))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/auto_replied_at","#/properties/auto_replied_at/format","format",{format: "instant"},data32));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/auto_replied_at","#/properties/auto_replied_at/type","type",{type: "string"},data32));
errors++;
}
}
if(data.acknowledged_at !== undefined){
let data33 = data.acknowledged_at;
if(typeof data33 === "string"){
if(!(formats0(data33))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/acknowledged_at","#/properties/acknowledged_at/format","format",{format: "instant"},data33));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/acknowledged_at","#/properties/acknowledged_at/type","type",{type: "string"},data33));
errors++;
}
}
if(data.responder !== undefined){
let data34 = data.responder;
if(typeof data34 === "string"){
if(!pattern8.test(data34)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/responder","#/properties/responder/pattern","pattern",{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},data34));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/responder","#/properties/responder/type","type",{type: "string"},data34));
errors++;
}
}
if(data.arrived_at !== undefined){
let data35 = data.arrived_at;
if(typeof data35 === "string"){
if(!(formats0(data35))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/arrived_at","#/properties/arrived_at/format","format",{format: "instant"},data35));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/arrived_at","#/properties/arrived_at/type","type",{type: "string"},data35));
errors++;
}
}
if(data.reasonable_demand !== undefined){
let data36 = data.reasonable_demand;
if(typeof data36 !== "boolean"){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/reasonable_demand","#/properties/reasonable_demand/type","type",{type: "boolean"},data36));
errors++;
}
}
if(data.reasonable_confirmed_by !== undefined){
let data37 = data.reasonable_confirmed_by;
if(typeof data37 === "string"){
if(!pattern8.test(data37)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/reasonable_confirmed_by","#/properties/reasonable_confirmed_by/pattern","pattern",{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},data37));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/reasonable_confirmed_by","#/properties/reasonable_confirmed_by/type","type",{type: "string"},data37));
errors++;
}
}
if(data.reasonable_confirmed_at !== undefined){
let data38 = data.reasonable_confirmed_at;
if(typeof data38 === "string"){
if(!(formats0(data38))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/reasonable_confirmed_at","#/properties/reasonable_confirmed_at/format","format",{format: "instant"},data38));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/reasonable_confirmed_at","#/properties/reasonable_confirmed_at/type","type",{type: "string"},data38));
errors++;
}
}
if(data.effort_days !== undefined){
let data39 = data.effort_days;
if((!((typeof data39 == "number") && (isFinite(data39)))) && (typeof data39 !== "string")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/effort_days","#/properties/effort_days/type","type",{type: schema31.properties.effort_days.type},data39));
errors++;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 < 0 || isNaN(data39)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/effort_days","#/properties/effort_days/minimum","minimum",{comparison: ">=", limit: 0},data39));
errors++;
}
}
if(typeof data39 === "string"){
if(!pattern23.test(data39)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/effort_days","#/properties/effort_days/pattern","pattern",{pattern: "^(0|[1-9]\\d*)(\\.\\d+)?$"},data39));
errors++;
}
}
}
if(data.major_problem !== undefined){
let data40 = data.major_problem;
if(typeof data40 !== "boolean"){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/major_problem","#/properties/major_problem/type","type",{type: "boolean"},data40));
errors++;
}
}
if(data.major_marked_by !== undefined){
let data41 = data.major_marked_by;
if(typeof data41 === "string"){
if(!pattern8.test(data41)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/major_marked_by","#/properties/major_marked_by/pattern","pattern",{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},data41));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/major_marked_by","#/properties/major_marked_by/type","type",{type: "string"},data41));
errors++;
}
}
if(data.major_marked_at !== undefined){
let data42 = data.major_marked_at;
if(typeof data42 === "string"){
if(!(formats0(data42))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/major_marked_at","#/properties/major_marked_at/format","format",{format: "instant"},data42));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/major_marked_at","#/properties/major_marked_at/type","type",{type: "string"},data42));
errors++;
}
}
if(data.impact !== undefined){
let data43 = data.impact;
if(typeof data43 === "string"){
if(!pattern6.test(data43)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/impact","#/properties/impact/pattern","pattern",{pattern: "\\S"},data43));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/impact","#/properties/impact/type","type",{type: "string"},data43));
errors++;
}
}
if(data.plan !== undefined){
let data44 = data.plan;
if(typeof data44 === "string"){
if(!pattern6.test(data44)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/plan","#/properties/plan/pattern","pattern",{pattern: "\\S"},data44));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/plan","#/properties/plan/type","type",{type: "string"},data44));
errors++;
}
}
if(data.rollback !== undefined){
let data45 = data.rollback;
if(typeof data45 === "string"){
if(!pattern6.test(data45)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rollback","#/properties/rollback/pattern","pattern",{pattern: "\\S"},data45));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rollback","#/properties/rollback/type","type",{type: "string"},data45));
errors++;
}
}
if(data.completed_at !== undefined){
let data46 = data.completed_at;
if(typeof data46 === "string"){
if(!(formats0(data46))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/completed_at","#/properties/completed_at/format","format",{format: "instant"},data46));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/completed_at","#/properties/completed_at/type","type",{type: "string"},data46));
errors++;
}
}
if(data.confirmed_at !== undefined){
let data47 = data.confirmed_at;
if(typeof data47 === "string"){
if(!(formats0(data47))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/confirmed_at","#/properties/confirmed_at/format","format",{format: "instant"},data47));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/confirmed_at","#/properties/confirmed_at/type","type",{type: "string"},data47));
errors++;
}
}
if(data.confirmed_by !== undefined){
let data48 = data.confirmed_by;
if(typeof data48 === "string"){
if(!pattern8.test(data48)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/confirmed_by","#/properties/confirmed_by/pattern","pattern",{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},data48));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/confirmed_by","#/properties/confirmed_by/type","type",{type: "string"},data48));
errors++;
}
}
if(data.replanned !== undefined){
let data49 = data.replanned;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.agreed_on === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/replanned","#/properties/replanned/required","required",{missingProperty: "agreed_on"},data49));
errors++;
}
if(data49.due_on === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/replanned","#/properties/replanned/required","required",{missingProperty: "due_on"},data49));
errors++;
}
if(data49.agreed_by === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/replanned","#/properties/replanned/required","required",{missingProperty: "agreed_by"},data49));
errors++;
}
for(const key4 in data49){
if(!(((key4 === "agreed_on") || (key4 === "due_on")) || (key4 === "agreed_by"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/replanned","#/properties/replanned/additionalProperties","additionalProperties",{additionalProperty: key4},data49));
errors++;
}
}
if(data49.agreed_on !== undefined){
let data50 = data49.agreed_on;
if(typeof data50 === "string"){
if(!(formats22(data50))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/replanned/agreed_on","#/properties/replanned/properties/agreed_on/format","format",{format: "date"},data50));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/replanned/agreed_on","#/properties/replanned/properties/agreed_on/type","type",{type: "string"},data50));
errors++;
}
}
if(data49.due_on !== undefined){
let data51 = data49.due_on;
if(typeof data51 === "string"){
if(!(formats22(data51))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/replanned/due_on","#/properties/replanned/properties/due_on/format","format",{format: "date"},data51));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/replanned/due_on","#/properties/replanned/properties/due_on/type","type",{type: "string"},data51));
errors++;
}
}
if(data49.agreed_by !== undefined){
let data52 = data49.agreed_by;
if(typeof data52 === "string"){
if(!pattern8.test(data52)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/replanned/agreed_by","#/properties/replanned/properties/agreed_by/pattern","pattern",{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},data52));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/replanned/agreed_by","#/properties/replanned/properties/agreed_by/type","type",{type: "string"},data52));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/replanned","#/properties/replanned/type","type",{type: "object"},data49));
errors++;
}
}
if(data.approval_ref !== undefined){
let data53 = data.approval_ref;
if(typeof data53 === "string"){
if(!pattern8.test(data53)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/approval_ref","#/properties/approval_ref/pattern","pattern",{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},data53));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/approval_ref","#/properties/approval_ref/type","type",{type: "string"},data53));
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

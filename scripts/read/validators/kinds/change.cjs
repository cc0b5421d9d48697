// Generated from schemas by `npm run generate`. Do not edit.
"use strict";
const { Refusal } = require("../../refusal.cjs");
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://yanshou.invalid/schemas/kinds/change.schema.json","title":"变更与改进","description":"一项会改动系统的工作：先写六段方案交审批，批准后再实施，最后总结。适应性、增强性、预防性改进都用它，需求单只写要什么。","x-kind":"change","x-ledger":"变更台账","x-columns":["id","system","title","subtype","approved_at","started_at","goal_met"],"x-instant":"approved_at","x-subtypes":{"adaptive":{"required":[]},"perfective":{"required":[]},"preventive":{"required":[]}},"type":"object","required":["id","recorded_at","recorded_by","system","approver","approved_at","title","subtype","reason","basis","plan","schedule","risk","risk_response","rollback"],"properties":{"attachments":{"type":"array","minItems":1,"title":"附件","description":"随记录提交的文件，一个文件一项。数据提取结果、口令和含个人信息的画面不进附件；截图先遮盖再放。例如签字页扫描件、监控曲线截图。","x-class":"panel","items":{"type":"object","x-type":"Attachment","additionalProperties":false,"required":["path","sha256","title","media_type","contains_personal_info"],"properties":{"path":{"type":"string","pattern":"^attachments/(?:[A-Za-z0-9][A-Za-z0-9._-]*/)*[A-Za-z0-9][A-Za-z0-9._-]*$","x-form":"attachments/ 开头的相对路径，文件名用英文字母、数字、点和短横","title":"文件路径","description":"相对合同文件夹的路径，以 attachments/ 开头，文件名不用汉字和空格。例如 attachments/inspection/2024-09-blood.pdf。","x-class":"panel","x-example":"attachments/inspection/2024-09-blood.pdf"},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$","x-form":"64 位小写的 SHA-256 校验值","title":"文件校验值","description":"附件文件的 SHA-256，小写。Windows 用 certutil -hashfile 文件名 SHA256，Linux 用 sha256sum，取 64 位十六进制字符。文件换了这里也要换。","x-class":"panel","x-value":"../values.schema.json#/$defs/sha256"},"title":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"附件名称","description":"打印在档案目录里的名字，让没打开文件的人知道是什么。例如“血液系统 9 月巡检签字页（扫描）”。","x-class":"panel","x-value":"../values.schema.json#/$defs/text"},"media_type":{"type":"string","pattern":"^[a-z]+/[a-z0-9.+-]+$","x-form":"文件类型，如 application/pdf、image/png","title":"文件类型","description":"文件的媒体类型：PDF 写 application/pdf，截图写 image/png，表格写 text/csv 或对应的 Office 类型。","x-class":"panel","x-example":"application/pdf"},"contains_personal_info":{"type":"boolean","const":false,"title":"含个人信息","description":"提交前看过内容、确认不含个人信息后写 false。含姓名、身份证号、手机号、病历的文件不能提交，先遮盖或只写校验值。","x-class":"panel"}}}},"id":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"记录编号，如 INC-2024-0031","x-refers":[],"title":"编号","description":"这条记录在本合同内唯一的编号，写了就不再改，也不给别的记录重用。按“类别-年份-序号”接着上一号往下编，例如 INC-2024-0031；不确定时看同类记录里的最后一号。","x-class":"public","x-example":"INC-2024-0031","x-value":"values.schema.json#/$defs/record"},"recorded_at":{"type":"string","format":"instant","x-example":"2024-09-27T10:00:00+08:00","title":"记录时间","description":"写下这条记录的真实时间，不是事情发生的时间。事后补写的照实写补写时间，核查提示会显示为补录；例如周五处理、下周一补写，就写周一的 2024-09-30T09:12:00+08:00。","x-class":"panel","x-value":"values.schema.json#/$defs/instant"},"recorded_by":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"人员编号，如 PER-01","x-example":"PER-01","x-refers":["personnel"],"title":"记录人","description":"写下这条记录的人，用人员花名册（personnel）里的编号；甲方人员写其角色编号，例如 CLI-01。谁写的填谁，不代填负责人。","x-class":"panel","x-value":"values.schema.json#/$defs/person"},"status":{"type":"string","enum":["draft","final","withdrawn"],"default":"final","title":"记录状态","description":"只分草稿、定稿、撤回三种，不写时按定稿。事情办到哪一步由各个时间字段说明，这里不写“处理中”“已关闭”。写错而作废的记录改为撤回，不要删除，例如重复登记的工单。","x-class":"panel","x-labels":{"draft":"草稿","final":"定稿","withdrawn":"撤回"}},"clauses":{"type":"array","items":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"contract.yaml 里的条款代号","x-refers":["clause"],"x-value":"values.schema.json#/$defs/clause"},"uniqueItems":true,"title":"对应条款","description":"这条记录直接佐证的合同条款，写条款树里的代号，可以写多条。清单已经按类别对应好条款，多数记录不用写；只有额外佐证别的条款时才补，例如一份故障总结同时佐证问题解决一条。","x-class":"public"},"supersedes":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"记录编号，如 INC-2024-0031","x-refers":["record"],"title":"替代","description":"本记录更正或换版时，写被替代那一条的编号，旧的留着不删。例如第二版巡检计划写第一版的编号 IP-2024-01。","x-class":"panel","x-value":"values.schema.json#/$defs/record"},"remarks":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"备注","description":"别的字段放不下、又需要说明的情况，一两句话。例如“当日机房例行断电，改为次日上午补做”。不写账号口令、地址和个人信息。","x-class":"owner","x-value":"values.schema.json#/$defs/text"},"original":{"type":"object","title":"原件","description":"有签字盖章的纸质件或其他系统里的电子原件时，写它在哪里，专家抽查时能取到。没有原件、本记录就是第一手的，不用写。例如纸质签到表，放在档案室 3 号柜。","x-class":"owner","x-type":"Original","additionalProperties":false,"required":["form","place"],"properties":{"form":{"type":"string","enum":["纸质","电子"],"title":"原件形式","description":"原件是纸还是电子文件；纸质件扫描后，扫描件放附件，这里仍写“纸质”。","x-class":"owner","x-labels":{"纸质":"纸质","电子":"电子"}},"place":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"存放处","description":"到哪里能取到原件：柜号、盒号，或系统名称与单号。例如“信息科档案柜 3-2”“工单系统，单号见标题”。","x-class":"owner","x-value":"values.schema.json#/$defs/text"},"archive_no":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"档号","description":"归档后由档案员给的档号，归档前不写。例如 KJ·2025-D30-0012。","x-class":"owner","x-value":"values.schema.json#/$defs/text"}}},"system":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"systems.yaml 里的系统代号","x-refers":["system"],"title":"系统","description":"所属系统的代号，照 systems.yaml 里的写。一件事涉及几个系统时，写主要的那个，其余在备注里说明；需要分别佐证的就各写一条。","x-class":"public","x-value":"../values.schema.json#/$defs/system"},"applicant":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"申请人","description":"提出申请的人，写人员编号，例如 PER-02；与审批人不能是同一个人。","x-class":"panel","x-value":"../values.schema.json#/$defs/text"},"applied_at":{"type":"string","format":"instant","x-example":"2024-09-27T10:00:00+08:00","title":"申请时间","description":"申请交到审批人手里的时间：有签收写签收时间，走系统流程的写提交时间。不晚于批准时间，例如 2024-09-25T15:30:00+08:00。","x-class":"panel","x-value":"../values.schema.json#/$defs/instant"},"approver":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"人员编号，如 PER-01","x-example":"CLI-02","x-refers":["personnel"],"title":"审批人","description":"真正签字或在系统里点同意的人的编号，一般是甲方指定的审批人。口头同意不算，例如 CLI-02。","x-class":"panel","x-value":"../values.schema.json#/$defs/person"},"approved_at":{"type":"string","format":"instant","x-example":"2024-09-27T10:00:00+08:00","title":"批准时间","description":"签字或系统同意的时间，照原件抄，签字只有日期的写当天实际签的时刻并在备注里说明来源。例如 2024-09-26T09:40:00+08:00。","x-class":"panel","x-value":"../values.schema.json#/$defs/instant"},"title":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"变更名称","description":"改什么、为了什么，一句话。例如“血液追溯汇总表增加联合索引”。","x-class":"panel","x-value":"../values.schema.json#/$defs/text"},"subtype":{"type":"string","enum":["adaptive","perfective","preventive"],"title":"改进类别","description":"为适应环境或平台变化而改写 adaptive，增加或改善功能写 perfective，防患于未然写 preventive；兼有的按主要目的选。","x-class":"panel","x-labels":{"adaptive":"适应性改进","perfective":"增强性改进","preventive":"预防性改进"}},"request":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"记录编号，如 INC-2024-0031","x-refers":["service-request"],"title":"来自需求","description":"由哪张需求单提出的，写需求编号；自己发现要改的不写。例如 SR-2024-0118。","x-class":"panel","x-value":"../values.schema.json#/$defs/record"},"problem":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"记录编号，如 INC-2024-0031","x-refers":["problem"],"title":"来自问题","description":"为根治哪个问题而改的，写问题编号；与问题无关的不写。例如 PRB-2024-0004。","x-class":"panel","x-value":"../values.schema.json#/$defs/record"},"reason":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"改进原因","description":"为什么要改：现状有什么不足，不改会怎样。例如“月末统计占满连接，两个月内引发两次故障”。","x-class":"panel","x-value":"../values.schema.json#/$defs/text"},"basis":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"改进依据","description":"凭什么这样改：合同条款、通知文号、标准、问题分析或监控数据。例如“PRB-2024-0004 的分析结论与慢日志”。","x-class":"panel","x-value":"../values.schema.json#/$defs/text"},"plan":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"变更实施方案","description":"改哪些对象、按什么步骤、怎样验证成功；长的放附件，这里写要点。例如“先在备库建索引比对执行计划，再在主库在线建”。","x-class":"panel","x-value":"../values.schema.json#/$defs/text"},"schedule":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"实施计划","description":"何时做、做多久、谁做、要不要停服务。例如“11 月 8 日 20:00 至 20:40，不停服务，丁操作、项目经理复核”。","x-class":"panel","x-value":"../values.schema.json#/$defs/text"},"risk":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"风险评估","description":"可能出什么问题，可能性和影响多大；认为没有风险也写明理由。例如“建索引期间写入变慢，预计不超过两成”。","x-class":"panel","x-value":"../values.schema.json#/$defs/text"},"risk_response":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"风险应对措施","description":"逐条对应上面的风险：怎样预防，出现了怎样处置。例如“避开 18 时前的高峰，写入延迟超 5 秒即中止”。","x-class":"panel","x-value":"../values.schema.json#/$defs/text"},"rollback":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"变更回退措施","description":"改坏了怎样退回、多久退完、谁决定退。例如“删除新索引即可，2 分钟内完成，由项目经理决定”。","x-class":"panel","x-value":"../values.schema.json#/$defs/text"},"tested_at":{"type":"string","format":"instant","x-example":"2024-09-27T10:00:00+08:00","title":"方案测试时间","description":"实施前在测试环境试做方案和回退的时间；没有条件测试的不写，改填不测试的理由。例如 2024-11-07T16:00:00+08:00。","x-class":"panel","x-value":"../values.schema.json#/$defs/instant"},"test_result":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"方案测试结果","description":"试做了什么、方案和回退各自是否可行。例如“备库建索引 6 分钟，统计由 40 分钟降到 3 分钟；删除回退正常”。","x-class":"panel","x-value":"../values.schema.json#/$defs/text"},"test_waiver_reason":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"不测试的理由","description":"条件不允许测试时写为什么，以及用什么代替。例如“无同等存储可供测试，改为先在一个节点试行半日”。","x-class":"panel","x-value":"../values.schema.json#/$defs/text"},"started_at":{"type":"string","format":"instant","x-example":"2024-09-27T10:00:00+08:00","title":"实施开始","description":"动手改的时间，取堡垒机会话，必须晚于批准时间；还没有实施的不写。例如 2024-11-08T20:02:00+08:00。","x-class":"panel","x-value":"../values.schema.json#/$defs/instant"},"ended_at":{"type":"string","format":"instant","x-example":"2024-09-27T10:00:00+08:00","title":"实施结束","description":"改完并当场验证好的时间，回退了的写回退完成时间。例如 2024-11-08T20:31:00+08:00。","x-class":"panel","x-value":"../values.schema.json#/$defs/instant"},"executor":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"人员编号，如 PER-01","x-example":"PER-01","x-refers":["personnel"],"title":"实施人","description":"动手改的人的编号，与审批人不能是同一个人。例如 PER-04。","x-class":"panel","x-value":"../values.schema.json#/$defs/person"},"reviewed_at":{"type":"string","format":"instant","x-example":"2024-09-27T10:00:00+08:00","title":"总结时间","description":"实施之后回头总结、确认效果的时间，一般隔一个业务周期。例如 2024-12-02T10:00:00+08:00。","x-class":"panel","x-value":"../values.schema.json#/$defs/instant"},"goal_met":{"type":"boolean","title":"达到预期","description":"总结时确认达到预期目标写 true，没有达到写 false 并在总结里写下一步；还没有总结的不写。","x-class":"panel"},"review":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"实施总结","description":"与改进原因逐条对照，用数说明达到了没有、留下什么。例如“11 月末统计 3 分钟完成，连接数峰值由 100% 降到 46%”。","x-class":"panel","x-value":"../values.schema.json#/$defs/text"},"confirmed_by":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"人员编号，如 PER-01","x-example":"PER-01","x-refers":["personnel"],"title":"效果确认人","description":"使用方确认达到预期的人的编号，不能是实施人。例如 CLI-03。","x-class":"panel","x-value":"../values.schema.json#/$defs/person"},"operations":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"记录编号，如 INC-2024-0031","x-refers":["operation-log"],"x-value":"../values.schema.json#/$defs/record"},"title":"对应操作","description":"实施这项变更的运维操作编号，从操作台账抄，一步一个；还没有实施的不写。例如 OP-2024-004512。","x-class":"panel"},"localization":{"type":"boolean","title":"国产化","description":"属于国产化平台适配改造的写 true，国产化完成情况据此汇总；不属于的不写。","x-class":"panel"},"openness":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"架构开放性说明","description":"涉及架构、接口或选型的变更，写采用了什么开放标准、换别家产品能否接替；只调参数、不动架构的不写。例如“接口仍按既有 JSON 规范，不依赖特定中间件”。","x-class":"panel","x-value":"../values.schema.json#/$defs/text"},"data_before_sha256":{"type":"string","pattern":"^[0-9a-f]{64}$","x-form":"64 位小写的 SHA-256 校验值","title":"订正前校验值","description":"直接改业务数据的变更，写订正前导出备份文件的 SHA-256；备份文件留在现场，不进材料。","x-class":"panel","x-value":"../values.schema.json#/$defs/sha256"},"data_after_sha256":{"type":"string","pattern":"^[0-9a-f]{64}$","x-form":"64 位小写的 SHA-256 校验值","title":"订正后校验值","description":"与上一栏同范围、订正之后再导出一次的 SHA-256，两栏一起填，用来说明改了且只改了这些。","x-class":"panel","x-value":"../values.schema.json#/$defs/sha256"}},"additionalProperties":false};
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^attachments/(?:[A-Za-z0-9][A-Za-z0-9._-]*/)*[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
const pattern5 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern6 = new RegExp("\\S", "u");
const pattern7 = new RegExp("^[a-z]+/[a-z0-9.+-]+$", "u");
const pattern8 = new RegExp("^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$", "u");
const pattern10 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const formats0 = require("../../../model/formats.ts").instant;

const validate20 = (function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://yanshou.invalid/schemas/kinds/change.schema.json" */;
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
if(data.title === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "title"},data));
errors++;
}
if(data.subtype === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "subtype"},data));
errors++;
}
if(data.reason === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "reason"},data));
errors++;
}
if(data.basis === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "basis"},data));
errors++;
}
if(data.plan === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "plan"},data));
errors++;
}
if(data.schedule === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "schedule"},data));
errors++;
}
if(data.risk === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "risk"},data));
errors++;
}
if(data.risk_response === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "risk_response"},data));
errors++;
}
if(data.rollback === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "rollback"},data));
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
if(data.title !== undefined){
let data24 = data.title;
if(typeof data24 === "string"){
if(!pattern6.test(data24)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/title","#/properties/title/pattern","pattern",{pattern: "\\S"},data24));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/title","#/properties/title/type","type",{type: "string"},data24));
errors++;
}
}
if(data.subtype !== undefined){
let data25 = data.subtype;
if(typeof data25 !== "string"){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/subtype","#/properties/subtype/type","type",{type: "string"},data25));
errors++;
}
if(!(((data25 === "adaptive") || (data25 === "perfective")) || (data25 === "preventive"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/subtype","#/properties/subtype/enum","enum",{allowedValues: schema31.properties.subtype.enum},data25));
errors++;
}
}
if(data.request !== undefined){
let data26 = data.request;
if(typeof data26 === "string"){
if(!pattern8.test(data26)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/request","#/properties/request/pattern","pattern",{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},data26));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/request","#/properties/request/type","type",{type: "string"},data26));
errors++;
}
}
if(data.problem !== undefined){
let data27 = data.problem;
if(typeof data27 === "string"){
if(!pattern8.test(data27)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/problem","#/properties/problem/pattern","pattern",{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},data27));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/problem","#/properties/problem/type","type",{type: "string"},data27));
errors++;
}
}
if(data.reason !== undefined){
let data28 = data.reason;
if(typeof data28 === "string"){
if(!pattern6.test(data28)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/reason","#/properties/reason/pattern","pattern",{pattern: "\\S"},data28));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/reason","#/properties/reason/type","type",{type: "string"},data28));
errors++;
}
}
if(data.basis !== undefined){
let data29 = data.basis;
if(typeof data29 === "string"){
if(!pattern6.test(data29)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/basis","#/properties/basis/pattern","pattern",{pattern: "\\S"},data29));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/basis","#/properties/basis/type","type",{type: "string"},data29));
errors++;
}
}
if(data.plan !== undefined){
let data30 = data.plan;
if(typeof data30 === "string"){
if(!pattern6.test(data30)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/plan","#/properties/plan/pattern","pattern",{pattern: "\\S"},data30));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/plan","#/properties/plan/type","type",{type: "string"},data30));
errors++;
}
}
if(data.schedule !== undefined){
let data31 = data.schedule;
if(typeof data31 === "string"){
if(!pattern6.test(data31)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/schedule","#/properties/schedule/pattern","pattern",{pattern: "\\S"},data31));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/schedule","#/properties/schedule/type","type",{type: "string"},data31));
errors++;
}
}
if(data.risk !== undefined){
let data32 = data.risk;
if(typeof data32 === "string"){
if(!pattern6.test(data32)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/risk","#/properties/risk/pattern","pattern",{pattern: "\\S"},data32));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/risk","#/properties/risk/type","type",{type: "string"},data32));
errors++;
}
}
if(data.risk_response !== undefined){
let data33 = data.risk_response;
if(typeof data33 === "string"){
if(!pattern6.test(data33)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/risk_response","#/properties/risk_response/pattern","pattern",{pattern: "\\S"},data33));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/risk_response","#/properties/risk_response/type","type",{type: "string"},data33));
errors++;
}
}
if(data.rollback !== undefined){
let data34 = data.rollback;
if(typeof data34 === "string"){
if(!pattern6.test(data34)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rollback","#/properties/rollback/pattern","pattern",{pattern: "\\S"},data34));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rollback","#/properties/rollback/type","type",{type: "string"},data34));
errors++;
}
}
if(data.tested_at !== undefined){
let data35 = data.tested_at;
if(typeof data35 === "string"){
if(!(formats0(data35))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/tested_at","#/properties/tested_at/format","format",{format: "instant"},data35));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/tested_at","#/properties/tested_at/type","type",{type: "string"},data35));
errors++;
}
}
if(data.test_result !== undefined){
let data36 = data.test_result;
if(typeof data36 === "string"){
if(!pattern6.test(data36)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/test_result","#/properties/test_result/pattern","pattern",{pattern: "\\S"},data36));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/test_result","#/properties/test_result/type","type",{type: "string"},data36));
errors++;
}
}
if(data.test_waiver_reason !== undefined){
let data37 = data.test_waiver_reason;
if(typeof data37 === "string"){
if(!pattern6.test(data37)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/test_waiver_reason","#/properties/test_waiver_reason/pattern","pattern",{pattern: "\\S"},data37));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/test_waiver_reason","#/properties/test_waiver_reason/type","type",{type: "string"},data37));
errors++;
}
}
if(data.started_at !== undefined){
let data38 = data.started_at;
if(typeof data38 === "string"){
if(!(formats0(data38))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/started_at","#/properties/started_at/format","format",{format: "instant"},data38));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/started_at","#/properties/started_at/type","type",{type: "string"},data38));
errors++;
}
}
if(data.ended_at !== undefined){
let data39 = data.ended_at;
if(typeof data39 === "string"){
if(!(formats0(data39))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/ended_at","#/properties/ended_at/format","format",{format: "instant"},data39));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/ended_at","#/properties/ended_at/type","type",{type: "string"},data39));
errors++;
}
}
if(data.executor !== undefined){
let data40 = data.executor;
if(typeof data40 === "string"){
if(!pattern8.test(data40)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/executor","#/properties/executor/pattern","pattern",{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},data40));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/executor","#/properties/executor/type","type",{type: "string"},data40));
errors++;
}
}
if(data.reviewed_at !== undefined){
let data41 = data.reviewed_at;
if(typeof data41 === "string"){
if(!(formats0(data41))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/reviewed_at","#/properties/reviewed_at/format","format",{format: "instant"},data41));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/reviewed_at","#/properties/reviewed_at/type","type",{type: "string"},data41));
errors++;
}
}
if(data.goal_met !== undefined){
let data42 = data.goal_met;
if(typeof data42 !== "boolean"){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/goal_met","#/properties/goal_met/type","type",{type: "boolean"},data42));
errors++;
}
}
if(data.review !== undefined){
let data43 = data.review;
if(typeof data43 === "string"){
if(!pattern6.test(data43)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/review","#/properties/review/pattern","pattern",{pattern: "\\S"},data43));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/review","#/properties/review/type","type",{type: "string"},data43));
errors++;
}
}
if(data.confirmed_by !== undefined){
let data44 = data.confirmed_by;
if(typeof data44 === "string"){
if(!pattern8.test(data44)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/confirmed_by","#/properties/confirmed_by/pattern","pattern",{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},data44));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/confirmed_by","#/properties/confirmed_by/type","type",{type: "string"},data44));
errors++;
}
}
if(data.operations !== undefined){
let data45 = data.operations;
if(Array.isArray(data45)){
if(data45.length < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/operations","#/properties/operations/minItems","minItems",{limit: 1},data45));
errors++;
}
const len2 = data45.length;
for(let i3=0; i3<len2; i3++){
let data46 = data45[i3];
if(typeof data46 === "string"){
if(!pattern8.test(data46)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/operations/" + i3,"#/properties/operations/items/pattern","pattern",{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},data46));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/operations/" + i3,"#/properties/operations/items/type","type",{type: "string"},data46));
errors++;
}
}
let i4 = data45.length;
let j1;
if(i4 > 1){
const indices1 = {};
for(;i4--;){
let item1 = data45[i4];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/operations","#/properties/operations/uniqueItems","uniqueItems",{i: i4, j: j1},data45));
errors++;
break;
}
indices1[item1] = i4;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/operations","#/properties/operations/type","type",{type: "array"},data45));
errors++;
}
}
if(data.localization !== undefined){
let data47 = data.localization;
if(typeof data47 !== "boolean"){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/localization","#/properties/localization/type","type",{type: "boolean"},data47));
errors++;
}
}
if(data.openness !== undefined){
let data48 = data.openness;
if(typeof data48 === "string"){
if(!pattern6.test(data48)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/openness","#/properties/openness/pattern","pattern",{pattern: "\\S"},data48));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/openness","#/properties/openness/type","type",{type: "string"},data48));
errors++;
}
}
if(data.data_before_sha256 !== undefined){
let data49 = data.data_before_sha256;
if(typeof data49 === "string"){
if(!pattern5.test(data49)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/data_before_sha256","#/properties/data_before_sha256/pattern","pattern",{pattern: "^[0-9a-f]{64}$"},data49));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/data_before_sha256","#/properties/data_before_sha256/type","type",{type: "string"},data49));
errors++;
}
}
if(data.data_after_sha256 !== undefined){
let data50 = data.data_after_sha256;
if(typeof data50 === "string"){
if(!pattern5.test(data50)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/data_after_sha256","#/properties/data_after_sha256/pattern","pattern",{pattern: "^[0-9a-f]{64}$"},data50));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/data_after_sha256","#/properties/data_after_sha256/type","type",{type: "string"},data50));
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

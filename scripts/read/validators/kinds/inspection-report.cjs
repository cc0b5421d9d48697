// Generated from schemas by `npm run generate`. Do not edit.
"use strict";
const { Refusal } = require("../../refusal.cjs");
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://yanshou.invalid/schemas/kinds/inspection-report.schema.json","title":"巡检报告","description":"一个系统一次计划巡检的报告：表头写读数和结论，正文按合同要求的各节写检查情况与分析。写成 Markdown 文件，一份一个文件。","x-kind":"inspection-report","x-ledger":"巡检台账","x-columns":["id","system","task","planned_on","inspected_at","inspector","err_count"],"x-instant":"inspected_at","x-narrative":true,"type":"object","required":["id","recorded_at","recorded_by","system","plan","task","planned_on","inspected_at","inspector","issued_at","reviewed_by","reviewed_at","readings","modules","err_count","trend"],"properties":{"attachments":{"type":"array","minItems":1,"title":"附件","description":"随记录提交的文件，一个文件一项。数据提取结果、口令和含个人信息的画面不进附件；截图先遮盖再放。例如签字页扫描件、监控曲线截图。","x-class":"panel","items":{"type":"object","x-type":"Attachment","additionalProperties":false,"required":["path","sha256","title","media_type","contains_personal_info"],"properties":{"path":{"type":"string","pattern":"^attachments/(?:[A-Za-z0-9][A-Za-z0-9._-]*/)*[A-Za-z0-9][A-Za-z0-9._-]*$","x-form":"attachments/ 开头的相对路径，文件名用英文字母、数字、点和短横","title":"文件路径","description":"相对合同文件夹的路径，以 attachments/ 开头，文件名不用汉字和空格。例如 attachments/inspection/2024-09-blood.pdf。","x-class":"panel","x-example":"attachments/inspection/2024-09-blood.pdf"},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$","x-form":"64 位小写的 SHA-256 校验值","title":"文件校验值","description":"附件文件的 SHA-256，小写。Windows 用 certutil -hashfile 文件名 SHA256，Linux 用 sha256sum，取 64 位十六进制字符。文件换了这里也要换。","x-class":"panel","x-value":"../values.schema.json#/$defs/sha256"},"title":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"附件名称","description":"打印在档案目录里的名字，让没打开文件的人知道是什么。例如“血液系统 9 月巡检签字页（扫描）”。","x-class":"panel","x-value":"../values.schema.json#/$defs/text"},"media_type":{"type":"string","pattern":"^[a-z]+/[a-z0-9.+-]+$","x-form":"文件类型，如 application/pdf、image/png","title":"文件类型","description":"文件的媒体类型：PDF 写 application/pdf，截图写 image/png，表格写 text/csv 或对应的 Office 类型。","x-class":"panel","x-example":"application/pdf"},"contains_personal_info":{"type":"boolean","const":false,"title":"含个人信息","description":"提交前看过内容、确认不含个人信息后写 false。含姓名、身份证号、手机号、病历的文件不能提交，先遮盖或只写校验值。","x-class":"panel"}}}},"id":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"记录编号，如 INC-2024-0031","x-refers":[],"title":"编号","description":"这条记录在本合同内唯一的编号，写了就不再改，也不给别的记录重用。按“类别-年份-序号”接着上一号往下编，例如 INC-2024-0031；不确定时看同类记录里的最后一号。","x-class":"public","x-example":"INC-2024-0031","x-value":"values.schema.json#/$defs/record"},"recorded_at":{"type":"string","format":"instant","x-example":"2024-09-27T10:00:00+08:00","title":"记录时间","description":"写下这条记录的真实时间，不是事情发生的时间。事后补写的照实写补写时间，核查提示会显示为补录；例如周五处理、下周一补写，就写周一的 2024-09-30T09:12:00+08:00。","x-class":"panel","x-value":"values.schema.json#/$defs/instant"},"recorded_by":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"人员编号，如 PER-01","x-example":"PER-01","x-refers":["personnel"],"title":"记录人","description":"写下这条记录的人，用人员花名册（personnel）里的编号；甲方人员写其角色编号，例如 CLI-01。谁写的填谁，不代填负责人。","x-class":"panel","x-value":"values.schema.json#/$defs/person"},"status":{"type":"string","enum":["draft","final","withdrawn"],"default":"final","title":"记录状态","description":"只分草稿、定稿、撤回三种，不写时按定稿。事情办到哪一步由各个时间字段说明，这里不写“处理中”“已关闭”。写错而作废的记录改为撤回，不要删除，例如重复登记的工单。","x-class":"panel","x-labels":{"draft":"草稿","final":"定稿","withdrawn":"撤回"}},"clauses":{"type":"array","items":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"contract.yaml 里的条款代号","x-refers":["clause"],"x-value":"values.schema.json#/$defs/clause"},"uniqueItems":true,"title":"对应条款","description":"这条记录直接佐证的合同条款，写条款树里的代号，可以写多条。清单已经按类别对应好条款，多数记录不用写；只有额外佐证别的条款时才补，例如一份故障总结同时佐证问题解决一条。","x-class":"public"},"supersedes":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"记录编号，如 INC-2024-0031","x-refers":["record"],"title":"替代","description":"本记录更正或换版时，写被替代那一条的编号，旧的留着不删。例如第二版巡检计划写第一版的编号 IP-2024-01。","x-class":"panel","x-value":"values.schema.json#/$defs/record"},"remarks":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"备注","description":"别的字段放不下、又需要说明的情况，一两句话。例如“当日机房例行断电，改为次日上午补做”。不写账号口令、地址和个人信息。","x-class":"owner","x-value":"values.schema.json#/$defs/text"},"original":{"type":"object","title":"原件","description":"有签字盖章的纸质件或其他系统里的电子原件时，写它在哪里，专家抽查时能取到。没有原件、本记录就是第一手的，不用写。例如纸质签到表，放在档案室 3 号柜。","x-class":"owner","x-type":"Original","additionalProperties":false,"required":["form","place"],"properties":{"form":{"type":"string","enum":["纸质","电子"],"title":"原件形式","description":"原件是纸还是电子文件；纸质件扫描后，扫描件放附件，这里仍写“纸质”。","x-class":"owner","x-labels":{"纸质":"纸质","电子":"电子"}},"place":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"存放处","description":"到哪里能取到原件：柜号、盒号，或系统名称与单号。例如“信息科档案柜 3-2”“工单系统，单号见标题”。","x-class":"owner","x-value":"values.schema.json#/$defs/text"},"archive_no":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"档号","description":"归档后由档案员给的档号，归档前不写。例如 KJ·2025-D30-0012。","x-class":"owner","x-value":"values.schema.json#/$defs/text"}}},"system":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"systems.yaml 里的系统代号","x-refers":["system"],"title":"系统","description":"所属系统的代号，照 systems.yaml 里的写。一件事涉及几个系统时，写主要的那个，其余在备注里说明；需要分别佐证的就各写一条。","x-class":"public","x-value":"../values.schema.json#/$defs/system"},"plan":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"记录编号，如 INC-2024-0031","x-refers":["inspection-plan"],"title":"依据计划","description":"这次巡检所依据的巡检计划编号，写当时生效的那一版。例如 IP-2024-01。","x-class":"panel","x-example":"IP-2024-01","x-value":"../values.schema.json#/$defs/record"},"task":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文代号，如 weekly-check","title":"计划任务","description":"完成的是计划里的哪一项，抄那一项的任务代号，一个字母不差。例如 weekly-check。","x-class":"public","x-example":"weekly-check","x-value":"../values.schema.json#/$defs/slug"},"planned_on":{"type":"string","format":"date","x-example":"2024-09-27","title":"计划日期","description":"计划排定的那一天，不是实际去做的那一天；顺延一天做的，仍写原排定日期，实际日期看巡检时间。例如 2024-09-25。","x-class":"public","x-value":"../values.schema.json#/$defs/date"},"inspected_at":{"type":"string","format":"instant","x-example":"2024-09-27T10:00:00+08:00","title":"巡检时间","description":"开始逐项检查的时间，应能在堡垒机会话里找到对应登录。例如 2024-09-25T09:10:00+08:00。","x-class":"panel","x-value":"../values.schema.json#/$defs/instant"},"inspector":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"人员编号，如 PER-01","x-example":"PER-01","x-refers":["personnel"],"title":"巡检人","description":"实际操作检查的工程师编号，两人同去写主检的一位。例如 PER-01。","x-class":"panel","x-value":"../values.schema.json#/$defs/person"},"issued_at":{"type":"string","format":"instant","x-example":"2024-09-27T10:00:00+08:00","title":"报告出具时间","description":"报告写完交出复核的时间，报告是否迟交按它算。例如当天下午写完，写 2024-09-25T16:40:00+08:00。","x-class":"panel","x-value":"../values.schema.json#/$defs/instant"},"reviewed_by":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"人员编号，如 PER-01","x-example":"PER-01","x-refers":["personnel"],"title":"复核人","description":"看过报告并签认的人，不能是巡检人本人，一般是项目经理或甲方系统管理员。例如 PER-02。","x-class":"panel","x-value":"../values.schema.json#/$defs/person"},"reviewed_at":{"type":"string","format":"instant","x-example":"2024-09-27T10:00:00+08:00","title":"复核时间","description":"复核人签认的时间，不早于报告出具时间。例如次日上午，写 2024-09-26T09:30:00+08:00。","x-class":"panel","x-value":"../values.schema.json#/$defs/instant"},"readings":{"type":"array","minItems":1,"title":"指标读数","description":"现场读到的硬件与软件指标，一台主机一个指标一条，抄监控或命令的真实输出，不从上一份报告复制。例如数据库主机的 CPU、内存、磁盘各一条。","x-class":"panel","items":{"type":"object","x-type":"InspectionReading","additionalProperties":false,"required":["object_class","target","metric","value","unit","threshold","ok"],"properties":{"object_class":{"type":"string","enum":["app-server","db-server","db-backup","middleware","platform"],"title":"对象类别","description":"读数来自哪一类对象，合同的巡检范围按这五类核对是否都查到。例如查表空间写 db-server，查中间件线程池写 middleware。","x-class":"panel","x-labels":{"app-server":"应用服务器","db-server":"数据库服务器","db-backup":"数据库备份","middleware":"中间件","platform":"软件平台"}},"target":{"type":"string","pattern":"^(?!\\d{1,3}(?:\\.\\d{1,3}){3})[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*$","x-form":"代称，如 db-1，不写网络地址和空格","title":"巡检对象","description":"主机或组件的代称，不写地址和真实主机名。例如 db-1、app-2、mq-1。","x-class":"sensitive","x-example":"db-1","x-value":"../values.schema.json#/$defs/alias"},"metric":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文代号，如 weekly-check","title":"指标","description":"量的是什么，用固定的英文短名，前后各期一致才能看趋势：cpu、memory、disk、tablespace、sessions、backup-age 等。","x-class":"panel","x-words":{"cpu":"处理器使用率","memory":"内存使用率","disk":"磁盘使用率","tablespace":"表空间使用率","sessions":"会话数","heap":"堆内存使用率","queue":"队列积压","response":"响应时间","error-rate":"错误率","backup-age":"距上次备份"},"x-example":"disk","x-value":"../values.schema.json#/$defs/slug"},"value":{"type":["number","string"],"minimum":0,"pattern":"^(0|[1-9]\\d*)(\\.\\d+)?$","x-form":"不小于 0 的数，如 71.5","title":"读数","description":"当时读到的数，单位写在 unit 里，不四舍五入到整数。例如磁盘使用率 71.5% 写 71.5。","x-class":"panel","x-value":"../values.schema.json#/$defs/quantity"},"unit":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"计量单位","description":"读数与告警阈值共用的单位，例如 %、个、ms、小时；同一指标前后各期用同一个。","x-class":"panel","x-example":"%","x-value":"../values.schema.json#/$defs/text"},"threshold":{"type":["number","string"],"minimum":0,"pattern":"^(0|[1-9]\\d*)(\\.\\d+)?$","x-form":"不小于 0 的数，如 71.5","title":"告警阈值","description":"监控里为这个指标设的告警线，与读数同单位；改过阈值的写巡检当时的值。例如磁盘 80。","x-class":"panel","x-value":"../values.schema.json#/$defs/quantity"},"ok":{"type":"boolean","title":"读数正常","description":"在阈值以内写 true，越线写 false；越线但业务无碍的也写 false，并在正文说明处置。","x-class":"panel"}}}},"modules":{"type":"array","minItems":1,"title":"模块检查","description":"逐个打开系统的功能模块看是否正常，一个模块一条，名称与系统清单里的一致。例如“采集接口”“查询页面”“定时同步”。","x-class":"panel","items":{"type":"object","x-type":"InspectionModule","additionalProperties":false,"required":["name","ok"],"properties":{"name":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"模块名称","description":"模块名照 systems.yaml 里该系统的 modules 抄，例如“数据采集维护和同步”。","x-class":"panel","x-value":"../values.schema.json#/$defs/text"},"ok":{"type":"boolean","title":"模块正常","description":"能打开、能完成一次典型操作写 true；报错、明显变慢或数据不更新写 false，并开故障单。","x-class":"panel"}}}},"err_count":{"type":"integer","minimum":0,"title":"日志 ERR 数","description":"自上次巡检以来应用和数据库日志里 ERR 级记录的条数，同一错误重复出现的照实累计；没有写 0。","x-class":"panel","x-unit":"条","x-value":"../values.schema.json#/$defs/count"},"err_ticket":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"记录编号，如 INC-2024-0031","x-refers":["incident"],"title":"ERR 处理单","description":"日志出现 ERR 时，为分析和修正它开的故障单编号；ERR 数为 0 时不写。例如 INC-2024-0057。","x-class":"panel","x-example":"INC-2024-0057","x-value":"../values.schema.json#/$defs/record"},"trend":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"趋势判断","description":"与前几次相比看出的走势和要提醒的风险，一两句，带数。例如“归档盘每周涨约 2%，按此八周后到 80%，已告知硬件资源提供商”。","x-class":"panel","x-value":"../values.schema.json#/$defs/text"}},"additionalProperties":false};
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^attachments/(?:[A-Za-z0-9][A-Za-z0-9._-]*/)*[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
const pattern5 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern6 = new RegExp("\\S", "u");
const pattern7 = new RegExp("^[a-z]+/[a-z0-9.+-]+$", "u");
const pattern8 = new RegExp("^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$", "u");
const pattern10 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const pattern20 = new RegExp("^(?!\\d{1,3}(?:\\.\\d{1,3}){3})[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*$", "u");
const pattern22 = new RegExp("^(0|[1-9]\\d*)(\\.\\d+)?$", "u");
const formats0 = require("../../../model/formats.ts").instant;
const formats2 = require("../../../model/formats.ts").date;

const validate20 = (function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://yanshou.invalid/schemas/kinds/inspection-report.schema.json" */;
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
if(data.plan === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "plan"},data));
errors++;
}
if(data.task === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "task"},data));
errors++;
}
if(data.planned_on === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "planned_on"},data));
errors++;
}
if(data.inspected_at === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "inspected_at"},data));
errors++;
}
if(data.inspector === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "inspector"},data));
errors++;
}
if(data.issued_at === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "issued_at"},data));
errors++;
}
if(data.reviewed_by === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "reviewed_by"},data));
errors++;
}
if(data.reviewed_at === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "reviewed_at"},data));
errors++;
}
if(data.readings === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "readings"},data));
errors++;
}
if(data.modules === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "modules"},data));
errors++;
}
if(data.err_count === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "err_count"},data));
errors++;
}
if(data.trend === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "trend"},data));
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
if(data.plan !== undefined){
let data20 = data.plan;
if(typeof data20 === "string"){
if(!pattern8.test(data20)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/plan","#/properties/plan/pattern","pattern",{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},data20));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/plan","#/properties/plan/type","type",{type: "string"},data20));
errors++;
}
}
if(data.task !== undefined){
let data21 = data.task;
if(typeof data21 === "string"){
if(!pattern10.test(data21)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/task","#/properties/task/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data21));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/task","#/properties/task/type","type",{type: "string"},data21));
errors++;
}
}
if(data.planned_on !== undefined){
let data22 = data.planned_on;
if(typeof data22 === "string"){
if(!(formats2(data22))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/planned_on","#/properties/planned_on/format","format",{format: "date"},data22));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/planned_on","#/properties/planned_on/type","type",{type: "string"},data22));
errors++;
}
}
if(data.inspected_at !== undefined){
let data23 = data.inspected_at;
if(typeof data23 === "string"){
if(!(formats0(data23))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/inspected_at","#/properties/inspected_at/format","format",{format: "instant"},data23));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/inspected_at","#/properties/inspected_at/type","type",{type: "string"},data23));
errors++;
}
}
if(data.inspector !== undefined){
let data24 = data.inspector;
if(typeof data24 === "string"){
if(!pattern8.test(data24)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/inspector","#/properties/inspector/pattern","pattern",{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},data24));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/inspector","#/properties/inspector/type","type",{type: "string"},data24));
errors++;
}
}
if(data.issued_at !== undefined){
let data25 = data.issued_at;
if(typeof data25 === "string"){
if(!(formats0(data25))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/issued_at","#/properties/issued_at/format","format",{format: "instant"},data25));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/issued_at","#/properties/issued_at/type","type",{type: "string"},data25));
errors++;
}
}
if(data.reviewed_by !== undefined){
let data26 = data.reviewed_by;
if(typeof data26 === "string"){
if(!pattern8.test(data26)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/reviewed_by","#/properties/reviewed_by/pattern","pattern",{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},data26));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/reviewed_by","#/properties/reviewed_by/type","type",{type: "string"},data26));
errors++;
}
}
if(data.reviewed_at !== undefined){
let data27 = data.reviewed_at;
if(typeof data27 === "string"){
if(!(formats0(data27))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/reviewed_at","#/properties/reviewed_at/format","format",{format: "instant"},data27));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/reviewed_at","#/properties/reviewed_at/type","type",{type: "string"},data27));
errors++;
}
}
if(data.readings !== undefined){
let data28 = data.readings;
if(Array.isArray(data28)){
if(data28.length < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/readings","#/properties/readings/minItems","minItems",{limit: 1},data28));
errors++;
}
const len2 = data28.length;
for(let i3=0; i3<len2; i3++){
let data29 = data28[i3];
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.object_class === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/readings/" + i3,"#/properties/readings/items/required","required",{missingProperty: "object_class"},data29));
errors++;
}
if(data29.target === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/readings/" + i3,"#/properties/readings/items/required","required",{missingProperty: "target"},data29));
errors++;
}
if(data29.metric === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/readings/" + i3,"#/properties/readings/items/required","required",{missingProperty: "metric"},data29));
errors++;
}
if(data29.value === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/readings/" + i3,"#/properties/readings/items/required","required",{missingProperty: "value"},data29));
errors++;
}
if(data29.unit === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/readings/" + i3,"#/properties/readings/items/required","required",{missingProperty: "unit"},data29));
errors++;
}
if(data29.threshold === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/readings/" + i3,"#/properties/readings/items/required","required",{missingProperty: "threshold"},data29));
errors++;
}
if(data29.ok === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/readings/" + i3,"#/properties/readings/items/required","required",{missingProperty: "ok"},data29));
errors++;
}
for(const key3 in data29){
if(!(((((((key3 === "object_class") || (key3 === "target")) || (key3 === "metric")) || (key3 === "value")) || (key3 === "unit")) || (key3 === "threshold")) || (key3 === "ok"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/readings/" + i3,"#/properties/readings/items/additionalProperties","additionalProperties",{additionalProperty: key3},data29));
errors++;
}
}
if(data29.object_class !== undefined){
let data30 = data29.object_class;
if(typeof data30 !== "string"){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/readings/" + i3+"/object_class","#/properties/readings/items/properties/object_class/type","type",{type: "string"},data30));
errors++;
}
if(!(((((data30 === "app-server") || (data30 === "db-server")) || (data30 === "db-backup")) || (data30 === "middleware")) || (data30 === "platform"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/readings/" + i3+"/object_class","#/properties/readings/items/properties/object_class/enum","enum",{allowedValues: schema31.properties.readings.items.properties.object_class.enum},data30));
errors++;
}
}
if(data29.target !== undefined){
let data31 = data29.target;
if(typeof data31 === "string"){
if(!pattern20.test(data31)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/readings/" + i3+"/target","#/properties/readings/items/properties/target/pattern","pattern",{pattern: "^(?!\\d{1,3}(?:\\.\\d{1,3}){3})[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*$"},data31));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/readings/" + i3+"/target","#/properties/readings/items/properties/target/type","type",{type: "string"},data31));
errors++;
}
}
if(data29.metric !== undefined){
let data32 = data29.metric;
if(typeof data32 === "string"){
if(!pattern10.test(data32)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/readings/" + i3+"/metric","#/properties/readings/items/properties/metric/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data32));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/readings/" + i3+"/metric","#/properties/readings/items/properties/metric/type","type",{type: "string"},data32));
errors++;
}
}
if(data29.value !== undefined){
let data33 = data29.value;
if((!((typeof data33 == "number") && (isFinite(data33)))) && (typeof data33 !== "string")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/readings/" + i3+"/value","#/properties/readings/items/properties/value/type","type",{type: schema31.properties.readings.items.properties.value.type},data33));
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 0 || isNaN(data33)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/readings/" + i3+"/value","#/properties/readings/items/properties/value/minimum","minimum",{comparison: ">=", limit: 0},data33));
errors++;
}
}
if(typeof data33 === "string"){
if(!pattern22.test(data33)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/readings/" + i3+"/value","#/properties/readings/items/properties/value/pattern","pattern",{pattern: "^(0|[1-9]\\d*)(\\.\\d+)?$"},data33));
errors++;
}
}
}
if(data29.unit !== undefined){
let data34 = data29.unit;
if(typeof data34 === "string"){
if(!pattern6.test(data34)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/readings/" + i3+"/unit","#/properties/readings/items/properties/unit/pattern","pattern",{pattern: "\\S"},data34));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/readings/" + i3+"/unit","#/properties/readings/items/properties/unit/type","type",{type: "string"},data34));
errors++;
}
}
if(data29.threshold !== undefined){
let data35 = data29.threshold;
if((!((typeof data35 == "number") && (isFinite(data35)))) && (typeof data35 !== "string")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/readings/" + i3+"/threshold","#/properties/readings/items/properties/threshold/type","type",{type: schema31.properties.readings.items.properties.threshold.type},data35));
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 0 || isNaN(data35)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/readings/" + i3+"/threshold","#/properties/readings/items/properties/threshold/minimum","minimum",{comparison: ">=", limit: 0},data35));
errors++;
}
}
if(typeof data35 === "string"){
if(!pattern22.test(data35)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/readings/" + i3+"/threshold","#/properties/readings/items/properties/threshold/pattern","pattern",{pattern: "^(0|[1-9]\\d*)(\\.\\d+)?$"},data35));
errors++;
}
}
}
if(data29.ok !== undefined){
let data36 = data29.ok;
if(typeof data36 !== "boolean"){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/readings/" + i3+"/ok","#/properties/readings/items/properties/ok/type","type",{type: "boolean"},data36));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/readings/" + i3,"#/properties/readings/items/type","type",{type: "object"},data29));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/readings","#/properties/readings/type","type",{type: "array"},data28));
errors++;
}
}
if(data.modules !== undefined){
let data37 = data.modules;
if(Array.isArray(data37)){
if(data37.length < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/modules","#/properties/modules/minItems","minItems",{limit: 1},data37));
errors++;
}
const len3 = data37.length;
for(let i4=0; i4<len3; i4++){
let data38 = data37[i4];
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.name === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/modules/" + i4,"#/properties/modules/items/required","required",{missingProperty: "name"},data38));
errors++;
}
if(data38.ok === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/modules/" + i4,"#/properties/modules/items/required","required",{missingProperty: "ok"},data38));
errors++;
}
for(const key4 in data38){
if(!((key4 === "name") || (key4 === "ok"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/modules/" + i4,"#/properties/modules/items/additionalProperties","additionalProperties",{additionalProperty: key4},data38));
errors++;
}
}
if(data38.name !== undefined){
let data39 = data38.name;
if(typeof data39 === "string"){
if(!pattern6.test(data39)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/modules/" + i4+"/name","#/properties/modules/items/properties/name/pattern","pattern",{pattern: "\\S"},data39));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/modules/" + i4+"/name","#/properties/modules/items/properties/name/type","type",{type: "string"},data39));
errors++;
}
}
if(data38.ok !== undefined){
let data40 = data38.ok;
if(typeof data40 !== "boolean"){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/modules/" + i4+"/ok","#/properties/modules/items/properties/ok/type","type",{type: "boolean"},data40));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/modules/" + i4,"#/properties/modules/items/type","type",{type: "object"},data38));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/modules","#/properties/modules/type","type",{type: "array"},data37));
errors++;
}
}
if(data.err_count !== undefined){
let data41 = data.err_count;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/err_count","#/properties/err_count/type","type",{type: "integer"},data41));
errors++;
}
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 < 0 || isNaN(data41)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/err_count","#/properties/err_count/minimum","minimum",{comparison: ">=", limit: 0},data41));
errors++;
}
}
}
if(data.err_ticket !== undefined){
let data42 = data.err_ticket;
if(typeof data42 === "string"){
if(!pattern8.test(data42)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/err_ticket","#/properties/err_ticket/pattern","pattern",{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},data42));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/err_ticket","#/properties/err_ticket/type","type",{type: "string"},data42));
errors++;
}
}
if(data.trend !== undefined){
let data43 = data.trend;
if(typeof data43 === "string"){
if(!pattern6.test(data43)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/trend","#/properties/trend/pattern","pattern",{pattern: "\\S"},data43));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/trend","#/properties/trend/type","type",{type: "string"},data43));
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

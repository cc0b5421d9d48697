// Generated from schemas by `npm run generate`. Do not edit.
"use strict";
const { Refusal } = require("../../refusal.cjs");
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://yanshou.invalid/schemas/contract/scan-baseline.schema.json","title":"扫描基线","description":"经人看过、确认不是个人信息或口令的内容；可以没有这个文件；甲方提交或合并过的各项才起作用","x-optional":true,"type":"object","properties":{"entries":{"title":"误报","description":"每处确认过的内容一项","type":"array","items":{"title":"误报","description":"一处确认过的内容","type":"object","properties":{"file":{"title":"文件","description":"相对合同目录的路径，例如 attachments/export/orders.csv","type":"string","minLength":1},"kind":{"title":"所报种类","description":"扫描把它报成了什么","enum":["resident-id","mobile","bank-card","password","private-key","connection-string","token"],"x-labels":{"resident-id":"居民身份证号","mobile":"手机号码","bank-card":"银行卡号","password":"口令","private-key":"私钥","connection-string":"带口令的连接地址","token":"访问令牌"}},"sha256":{"title":"内容校验值","description":"这段内容本身的 SHA-256，64 位小写十六进制；内容不写在这里","type":"string","pattern":"^[0-9a-f]{64}$","x-form":"64 位小写十六进制"},"reviewed_by":{"title":"复核人","description":"看过原文、确认不是的人，写人员编号，例如 CLI-02","type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"人员编号，如 CLI-02"},"reviewed_on":{"title":"复核日期","description":"哪一天确认的，例如 2024-09-30","type":"string","format":"date","x-example":"2024-09-30"},"reason":{"title":"理由","description":"它其实是什么，例如 医保结算单号","type":"string","minLength":1,"pattern":"\\S"}},"required":["file","kind","sha256","reviewed_by","reviewed_on","reason"],"additionalProperties":false}}},"required":["entries"],"additionalProperties":false};
const func1 = require("ajv/dist/runtime/ucs2length").default;
const pattern4 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern5 = new RegExp("^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$", "u");
const pattern6 = new RegExp("\\S", "u");
const formats0 = require("../../../model/formats.ts").date;

const validate20 = (function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://yanshou.invalid/schemas/contract/scan-baseline.schema.json" */;
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
if(data.entries === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "entries"},data));
errors++;
}
for(const key0 in data){
if(!(key0 === "entries")){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0},data));
errors++;
}
}
if(data.entries !== undefined){
let data0 = data.entries;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.file === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/entries/" + i0,"#/properties/entries/items/required","required",{missingProperty: "file"},data1));
errors++;
}
if(data1.kind === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/entries/" + i0,"#/properties/entries/items/required","required",{missingProperty: "kind"},data1));
errors++;
}
if(data1.sha256 === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/entries/" + i0,"#/properties/entries/items/required","required",{missingProperty: "sha256"},data1));
errors++;
}
if(data1.reviewed_by === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/entries/" + i0,"#/properties/entries/items/required","required",{missingProperty: "reviewed_by"},data1));
errors++;
}
if(data1.reviewed_on === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/entries/" + i0,"#/properties/entries/items/required","required",{missingProperty: "reviewed_on"},data1));
errors++;
}
if(data1.reason === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/entries/" + i0,"#/properties/entries/items/required","required",{missingProperty: "reason"},data1));
errors++;
}
for(const key1 in data1){
if(!((((((key1 === "file") || (key1 === "kind")) || (key1 === "sha256")) || (key1 === "reviewed_by")) || (key1 === "reviewed_on")) || (key1 === "reason"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/entries/" + i0,"#/properties/entries/items/additionalProperties","additionalProperties",{additionalProperty: key1},data1));
errors++;
}
}
if(data1.file !== undefined){
let data2 = data1.file;
if(typeof data2 === "string"){
if(func1(data2) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/entries/" + i0+"/file","#/properties/entries/items/properties/file/minLength","minLength",{limit: 1},data2));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/entries/" + i0+"/file","#/properties/entries/items/properties/file/type","type",{type: "string"},data2));
errors++;
}
}
if(data1.kind !== undefined){
let data3 = data1.kind;
if(!(((((((data3 === "resident-id") || (data3 === "mobile")) || (data3 === "bank-card")) || (data3 === "password")) || (data3 === "private-key")) || (data3 === "connection-string")) || (data3 === "token"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/entries/" + i0+"/kind","#/properties/entries/items/properties/kind/enum","enum",{allowedValues: schema31.properties.entries.items.properties.kind.enum},data3));
errors++;
}
}
if(data1.sha256 !== undefined){
let data4 = data1.sha256;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/entries/" + i0+"/sha256","#/properties/entries/items/properties/sha256/pattern","pattern",{pattern: "^[0-9a-f]{64}$"},data4));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/entries/" + i0+"/sha256","#/properties/entries/items/properties/sha256/type","type",{type: "string"},data4));
errors++;
}
}
if(data1.reviewed_by !== undefined){
let data5 = data1.reviewed_by;
if(typeof data5 === "string"){
if(!pattern5.test(data5)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/entries/" + i0+"/reviewed_by","#/properties/entries/items/properties/reviewed_by/pattern","pattern",{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},data5));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/entries/" + i0+"/reviewed_by","#/properties/entries/items/properties/reviewed_by/type","type",{type: "string"},data5));
errors++;
}
}
if(data1.reviewed_on !== undefined){
let data6 = data1.reviewed_on;
if(typeof data6 === "string"){
if(!(formats0(data6))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/entries/" + i0+"/reviewed_on","#/properties/entries/items/properties/reviewed_on/format","format",{format: "date"},data6));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/entries/" + i0+"/reviewed_on","#/properties/entries/items/properties/reviewed_on/type","type",{type: "string"},data6));
errors++;
}
}
if(data1.reason !== undefined){
let data7 = data1.reason;
if(typeof data7 === "string"){
if(func1(data7) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/entries/" + i0+"/reason","#/properties/entries/items/properties/reason/minLength","minLength",{limit: 1},data7));
errors++;
}
if(!pattern6.test(data7)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/entries/" + i0+"/reason","#/properties/entries/items/properties/reason/pattern","pattern",{pattern: "\\S"},data7));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/entries/" + i0+"/reason","#/properties/entries/items/properties/reason/type","type",{type: "string"},data7));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/entries/" + i0,"#/properties/entries/items/type","type",{type: "object"},data1));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/entries","#/properties/entries/type","type",{type: "array"},data0));
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

// Generated from schemas by `npm run generate`. Do not edit.
"use strict";
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://yanshou.invalid/schemas/contract/scan-baseline.schema.json","title":"扫描基线","description":"经人看过、确认不是个人信息或口令的内容；可以没有这个文件","x-optional":true,"type":"object","properties":{"entries":{"title":"误报","description":"每处确认过的内容一项","type":"array","items":{"title":"误报","description":"一处确认过的内容","type":"object","properties":{"file":{"title":"文件","description":"相对合同目录的路径，例如 attachments/export/orders.csv","type":"string","minLength":1},"kind":{"title":"所报种类","description":"扫描把它报成了什么","enum":["resident-id","mobile","bank-card","password","private-key","connection-string","token"],"x-labels":{"resident-id":"居民身份证号","mobile":"手机号码","bank-card":"银行卡号","password":"口令","private-key":"私钥","connection-string":"带口令的连接地址","token":"访问令牌"}},"sha256":{"title":"内容校验值","description":"这段内容本身的 SHA-256，64 位小写十六进制；内容不写在这里","type":"string","pattern":"^[0-9a-f]{64}$","x-form":"64 位小写十六进制"},"reviewed_by":{"title":"复核人","description":"看过原文、确认不是的人，写人员编号，例如 CLI-02","type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"人员编号，如 CLI-02"},"reviewed_on":{"title":"复核日期","description":"哪一天确认的，例如 2024-09-30","type":"string","format":"date","x-example":"2024-09-30"},"reason":{"title":"理由","description":"它其实是什么，例如 医保结算单号","type":"string","minLength":1,"pattern":"\\S"}},"required":["file","kind","sha256","reviewed_by","reviewed_on","reason"],"additionalProperties":false}}},"required":["entries"],"additionalProperties":false};
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
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "entries"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "entries")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
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
const err2 = {instancePath:instancePath+"/entries/" + i0,schemaPath:"#/properties/entries/items/required",keyword:"required",params:{missingProperty: "file"},schema:schema31.properties.entries.items.required,parentSchema:schema31.properties.entries.items,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1.kind === undefined){
const err3 = {instancePath:instancePath+"/entries/" + i0,schemaPath:"#/properties/entries/items/required",keyword:"required",params:{missingProperty: "kind"},schema:schema31.properties.entries.items.required,parentSchema:schema31.properties.entries.items,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.sha256 === undefined){
const err4 = {instancePath:instancePath+"/entries/" + i0,schemaPath:"#/properties/entries/items/required",keyword:"required",params:{missingProperty: "sha256"},schema:schema31.properties.entries.items.required,parentSchema:schema31.properties.entries.items,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.reviewed_by === undefined){
const err5 = {instancePath:instancePath+"/entries/" + i0,schemaPath:"#/properties/entries/items/required",keyword:"required",params:{missingProperty: "reviewed_by"},schema:schema31.properties.entries.items.required,parentSchema:schema31.properties.entries.items,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.reviewed_on === undefined){
const err6 = {instancePath:instancePath+"/entries/" + i0,schemaPath:"#/properties/entries/items/required",keyword:"required",params:{missingProperty: "reviewed_on"},schema:schema31.properties.entries.items.required,parentSchema:schema31.properties.entries.items,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.reason === undefined){
const err7 = {instancePath:instancePath+"/entries/" + i0,schemaPath:"#/properties/entries/items/required",keyword:"required",params:{missingProperty: "reason"},schema:schema31.properties.entries.items.required,parentSchema:schema31.properties.entries.items,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data1){
if(!((((((key1 === "file") || (key1 === "kind")) || (key1 === "sha256")) || (key1 === "reviewed_by")) || (key1 === "reviewed_on")) || (key1 === "reason"))){
const err8 = {instancePath:instancePath+"/entries/" + i0,schemaPath:"#/properties/entries/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema31.properties.entries.items,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data1.file !== undefined){
let data2 = data1.file;
if(typeof data2 === "string"){
if(func1(data2) < 1){
const err9 = {instancePath:instancePath+"/entries/" + i0+"/file",schemaPath:"#/properties/entries/items/properties/file/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.entries.items.properties.file,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/entries/" + i0+"/file",schemaPath:"#/properties/entries/items/properties/file/type",keyword:"type",params:{type: "string"},schema:schema31.properties.entries.items.properties.file.type,parentSchema:schema31.properties.entries.items.properties.file,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.kind !== undefined){
let data3 = data1.kind;
if(!(((((((data3 === "resident-id") || (data3 === "mobile")) || (data3 === "bank-card")) || (data3 === "password")) || (data3 === "private-key")) || (data3 === "connection-string")) || (data3 === "token"))){
const err11 = {instancePath:instancePath+"/entries/" + i0+"/kind",schemaPath:"#/properties/entries/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.entries.items.properties.kind.enum},schema:schema31.properties.entries.items.properties.kind.enum,parentSchema:schema31.properties.entries.items.properties.kind,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data1.sha256 !== undefined){
let data4 = data1.sha256;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err12 = {instancePath:instancePath+"/entries/" + i0+"/sha256",schemaPath:"#/properties/entries/items/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},schema:"^[0-9a-f]{64}$",parentSchema:schema31.properties.entries.items.properties.sha256,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/entries/" + i0+"/sha256",schemaPath:"#/properties/entries/items/properties/sha256/type",keyword:"type",params:{type: "string"},schema:schema31.properties.entries.items.properties.sha256.type,parentSchema:schema31.properties.entries.items.properties.sha256,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data1.reviewed_by !== undefined){
let data5 = data1.reviewed_by;
if(typeof data5 === "string"){
if(!pattern5.test(data5)){
const err14 = {instancePath:instancePath+"/entries/" + i0+"/reviewed_by",schemaPath:"#/properties/entries/items/properties/reviewed_by/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},schema:"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$",parentSchema:schema31.properties.entries.items.properties.reviewed_by,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/entries/" + i0+"/reviewed_by",schemaPath:"#/properties/entries/items/properties/reviewed_by/type",keyword:"type",params:{type: "string"},schema:schema31.properties.entries.items.properties.reviewed_by.type,parentSchema:schema31.properties.entries.items.properties.reviewed_by,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data1.reviewed_on !== undefined){
let data6 = data1.reviewed_on;
if(typeof data6 === "string"){
if(!(formats0(data6))){
const err16 = {instancePath:instancePath+"/entries/" + i0+"/reviewed_on",schemaPath:"#/properties/entries/items/properties/reviewed_on/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema31.properties.entries.items.properties.reviewed_on,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/entries/" + i0+"/reviewed_on",schemaPath:"#/properties/entries/items/properties/reviewed_on/type",keyword:"type",params:{type: "string"},schema:schema31.properties.entries.items.properties.reviewed_on.type,parentSchema:schema31.properties.entries.items.properties.reviewed_on,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data1.reason !== undefined){
let data7 = data1.reason;
if(typeof data7 === "string"){
if(func1(data7) < 1){
const err18 = {instancePath:instancePath+"/entries/" + i0+"/reason",schemaPath:"#/properties/entries/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.entries.items.properties.reason,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!pattern6.test(data7)){
const err19 = {instancePath:instancePath+"/entries/" + i0+"/reason",schemaPath:"#/properties/entries/items/properties/reason/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema31.properties.entries.items.properties.reason,data:data7};
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
const err20 = {instancePath:instancePath+"/entries/" + i0+"/reason",schemaPath:"#/properties/entries/items/properties/reason/type",keyword:"type",params:{type: "string"},schema:schema31.properties.entries.items.properties.reason.type,parentSchema:schema31.properties.entries.items.properties.reason,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/entries/" + i0,schemaPath:"#/properties/entries/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.entries.items.type,parentSchema:schema31.properties.entries.items,data:data1};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/type",keyword:"type",params:{type: "array"},schema:schema31.properties.entries.type,parentSchema:schema31.properties.entries,data:data0};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
});
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

module.exports = validate20;
module.exports.default = validate20;

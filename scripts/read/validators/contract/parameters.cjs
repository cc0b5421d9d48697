// Generated from schemas by `npm run generate`. Do not edit.
"use strict";
const { Refusal } = require("../../refusal.cjs");
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://yanshou.invalid/schemas/contract/parameters.schema.json","title":"参数","description":"全部待约定事项","type":"object","properties":{"parameters":{"title":"参数","description":"每个待约定事项一条","type":"array","items":{"title":"参数","description":"一个待约定事项","type":"object","properties":{"key":{"title":"参数键","description":"其他文件用 {param: 键} 引用，例如 response.partial_unit","type":"string","minLength":1,"pattern":"^[a-z0-9_]+(\\.[a-z0-9_]+)*$","x-form":"小写英文、数字、下划线，用点分层"},"no":{"title":"编号","description":"例如 P-14","type":"string","minLength":1},"title":{"title":"名称","description":"一句话说清要约定什么","type":"string","minLength":1},"clause":{"title":"条款","description":"哪一条没有写明","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"question":{"title":"问题","description":"合同的写法和不明之处","type":"string","minLength":1},"readings":{"title":"读法","description":"可能的读法，至少两种","type":"array","items":{"title":"读法","description":"一种读法","type":"object","properties":{"id":{"title":"短名","description":"例如 floor","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"title":{"title":"说法","description":"给人看的说法","type":"string","minLength":1},"value":{"title":"值","description":"程序使用的值：数、文字、真假、列表或表"},"basis":{"title":"依据","description":"这种读法的理由","type":"string","minLength":1}},"required":["id","title","value"],"additionalProperties":false},"minItems":2},"default":{"title":"默认读法","description":"未约定时按哪种读法试算","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"basis":{"title":"默认理由","description":"为什么默认取它","type":"string","minLength":1},"affects":{"title":"影响","description":"受影响的考核行、要求、核查规则、付款或期限的短名；总分写 score，只影响打印用语写 labels","type":"array","items":{"type":"string"}},"no_effect":{"title":"无计算影响","description":"本参数不改变任何计算结果时，写明原因","type":"string","minLength":1}},"required":["key","no","title","question","readings","default","basis","affects"],"additionalProperties":false}}},"required":["parameters"],"additionalProperties":false,"$defs":{"param":{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = require("ajv/dist/runtime/ucs2length").default;
const pattern4 = new RegExp("^[a-z0-9_]+(\\.[a-z0-9_]+)*$", "u");
const pattern5 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");

const validate20 = (function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://yanshou.invalid/schemas/contract/parameters.schema.json" */;
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
if(data.parameters === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "parameters"},data));
errors++;
}
for(const key0 in data){
if(!(key0 === "parameters")){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0},data));
errors++;
}
}
if(data.parameters !== undefined){
let data0 = data.parameters;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.key === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/parameters/" + i0,"#/properties/parameters/items/required","required",{missingProperty: "key"},data1));
errors++;
}
if(data1.no === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/parameters/" + i0,"#/properties/parameters/items/required","required",{missingProperty: "no"},data1));
errors++;
}
if(data1.title === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/parameters/" + i0,"#/properties/parameters/items/required","required",{missingProperty: "title"},data1));
errors++;
}
if(data1.question === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/parameters/" + i0,"#/properties/parameters/items/required","required",{missingProperty: "question"},data1));
errors++;
}
if(data1.readings === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/parameters/" + i0,"#/properties/parameters/items/required","required",{missingProperty: "readings"},data1));
errors++;
}
if(data1.default === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/parameters/" + i0,"#/properties/parameters/items/required","required",{missingProperty: "default"},data1));
errors++;
}
if(data1.basis === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/parameters/" + i0,"#/properties/parameters/items/required","required",{missingProperty: "basis"},data1));
errors++;
}
if(data1.affects === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/parameters/" + i0,"#/properties/parameters/items/required","required",{missingProperty: "affects"},data1));
errors++;
}
for(const key1 in data1){
if(!(func1.call(schema31.properties.parameters.items.properties, key1))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/parameters/" + i0,"#/properties/parameters/items/additionalProperties","additionalProperties",{additionalProperty: key1},data1));
errors++;
}
}
if(data1.key !== undefined){
let data2 = data1.key;
if(typeof data2 === "string"){
if(func2(data2) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/parameters/" + i0+"/key","#/properties/parameters/items/properties/key/minLength","minLength",{limit: 1},data2));
errors++;
}
if(!pattern4.test(data2)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/parameters/" + i0+"/key","#/properties/parameters/items/properties/key/pattern","pattern",{pattern: "^[a-z0-9_]+(\\.[a-z0-9_]+)*$"},data2));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/parameters/" + i0+"/key","#/properties/parameters/items/properties/key/type","type",{type: "string"},data2));
errors++;
}
}
if(data1.no !== undefined){
let data3 = data1.no;
if(typeof data3 === "string"){
if(func2(data3) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/parameters/" + i0+"/no","#/properties/parameters/items/properties/no/minLength","minLength",{limit: 1},data3));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/parameters/" + i0+"/no","#/properties/parameters/items/properties/no/type","type",{type: "string"},data3));
errors++;
}
}
if(data1.title !== undefined){
let data4 = data1.title;
if(typeof data4 === "string"){
if(func2(data4) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/parameters/" + i0+"/title","#/properties/parameters/items/properties/title/minLength","minLength",{limit: 1},data4));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/parameters/" + i0+"/title","#/properties/parameters/items/properties/title/type","type",{type: "string"},data4));
errors++;
}
}
if(data1.clause !== undefined){
let data5 = data1.clause;
if(typeof data5 === "string"){
if(func2(data5) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/parameters/" + i0+"/clause","#/properties/parameters/items/properties/clause/minLength","minLength",{limit: 1},data5));
errors++;
}
if(!pattern5.test(data5)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/parameters/" + i0+"/clause","#/properties/parameters/items/properties/clause/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data5));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/parameters/" + i0+"/clause","#/properties/parameters/items/properties/clause/type","type",{type: "string"},data5));
errors++;
}
}
if(data1.question !== undefined){
let data6 = data1.question;
if(typeof data6 === "string"){
if(func2(data6) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/parameters/" + i0+"/question","#/properties/parameters/items/properties/question/minLength","minLength",{limit: 1},data6));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/parameters/" + i0+"/question","#/properties/parameters/items/properties/question/type","type",{type: "string"},data6));
errors++;
}
}
if(data1.readings !== undefined){
let data7 = data1.readings;
if(Array.isArray(data7)){
if(data7.length < 2){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/parameters/" + i0+"/readings","#/properties/parameters/items/properties/readings/minItems","minItems",{limit: 2},data7));
errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.id === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/parameters/" + i0+"/readings/" + i1,"#/properties/parameters/items/properties/readings/items/required","required",{missingProperty: "id"},data8));
errors++;
}
if(data8.title === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/parameters/" + i0+"/readings/" + i1,"#/properties/parameters/items/properties/readings/items/required","required",{missingProperty: "title"},data8));
errors++;
}
if(data8.value === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/parameters/" + i0+"/readings/" + i1,"#/properties/parameters/items/properties/readings/items/required","required",{missingProperty: "value"},data8));
errors++;
}
for(const key2 in data8){
if(!((((key2 === "id") || (key2 === "title")) || (key2 === "value")) || (key2 === "basis"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/parameters/" + i0+"/readings/" + i1,"#/properties/parameters/items/properties/readings/items/additionalProperties","additionalProperties",{additionalProperty: key2},data8));
errors++;
}
}
if(data8.id !== undefined){
let data9 = data8.id;
if(typeof data9 === "string"){
if(func2(data9) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/parameters/" + i0+"/readings/" + i1+"/id","#/properties/parameters/items/properties/readings/items/properties/id/minLength","minLength",{limit: 1},data9));
errors++;
}
if(!pattern5.test(data9)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/parameters/" + i0+"/readings/" + i1+"/id","#/properties/parameters/items/properties/readings/items/properties/id/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data9));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/parameters/" + i0+"/readings/" + i1+"/id","#/properties/parameters/items/properties/readings/items/properties/id/type","type",{type: "string"},data9));
errors++;
}
}
if(data8.title !== undefined){
let data10 = data8.title;
if(typeof data10 === "string"){
if(func2(data10) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/parameters/" + i0+"/readings/" + i1+"/title","#/properties/parameters/items/properties/readings/items/properties/title/minLength","minLength",{limit: 1},data10));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/parameters/" + i0+"/readings/" + i1+"/title","#/properties/parameters/items/properties/readings/items/properties/title/type","type",{type: "string"},data10));
errors++;
}
}
if(data8.basis !== undefined){
let data11 = data8.basis;
if(typeof data11 === "string"){
if(func2(data11) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/parameters/" + i0+"/readings/" + i1+"/basis","#/properties/parameters/items/properties/readings/items/properties/basis/minLength","minLength",{limit: 1},data11));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/parameters/" + i0+"/readings/" + i1+"/basis","#/properties/parameters/items/properties/readings/items/properties/basis/type","type",{type: "string"},data11));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/parameters/" + i0+"/readings/" + i1,"#/properties/parameters/items/properties/readings/items/type","type",{type: "object"},data8));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/parameters/" + i0+"/readings","#/properties/parameters/items/properties/readings/type","type",{type: "array"},data7));
errors++;
}
}
if(data1.default !== undefined){
let data12 = data1.default;
if(typeof data12 === "string"){
if(func2(data12) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/parameters/" + i0+"/default","#/properties/parameters/items/properties/default/minLength","minLength",{limit: 1},data12));
errors++;
}
if(!pattern5.test(data12)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/parameters/" + i0+"/default","#/properties/parameters/items/properties/default/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data12));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/parameters/" + i0+"/default","#/properties/parameters/items/properties/default/type","type",{type: "string"},data12));
errors++;
}
}
if(data1.basis !== undefined){
let data13 = data1.basis;
if(typeof data13 === "string"){
if(func2(data13) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/parameters/" + i0+"/basis","#/properties/parameters/items/properties/basis/minLength","minLength",{limit: 1},data13));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/parameters/" + i0+"/basis","#/properties/parameters/items/properties/basis/type","type",{type: "string"},data13));
errors++;
}
}
if(data1.affects !== undefined){
let data14 = data1.affects;
if(Array.isArray(data14)){
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
let data15 = data14[i2];
if(typeof data15 !== "string"){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/parameters/" + i0+"/affects/" + i2,"#/properties/parameters/items/properties/affects/items/type","type",{type: "string"},data15));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/parameters/" + i0+"/affects","#/properties/parameters/items/properties/affects/type","type",{type: "array"},data14));
errors++;
}
}
if(data1.no_effect !== undefined){
let data16 = data1.no_effect;
if(typeof data16 === "string"){
if(func2(data16) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/parameters/" + i0+"/no_effect","#/properties/parameters/items/properties/no_effect/minLength","minLength",{limit: 1},data16));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/parameters/" + i0+"/no_effect","#/properties/parameters/items/properties/no_effect/type","type",{type: "string"},data16));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/parameters/" + i0,"#/properties/parameters/items/type","type",{type: "object"},data1));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/parameters","#/properties/parameters/type","type",{type: "array"},data0));
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

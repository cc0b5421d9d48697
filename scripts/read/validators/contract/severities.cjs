// Generated from schemas by `npm run generate`. Do not edit.
"use strict";
const { Refusal } = require("../../refusal.cjs");
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://yanshou.invalid/schemas/contract/severities.schema.json","title":"轻重","description":"规则表","type":"object","properties":{"rules":{"title":"规则","description":"每条规则一项","type":"array","items":{"title":"规则","description":"一条规则的设置","type":"object","properties":{"rule":{"title":"规则","description":"规则短名，例如 transfer-without-approval","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"severity":{"title":"轻重","description":"error 错误、warning 警告、info 提示、off 不查","enum":["error","warning","info","off"],"x-labels":{"error":"错误","warning":"警告","info":"提示","off":"不查"}},"clause":{"title":"条款","description":"依据条款短名","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"rows":{"title":"登记行","description":"这条规则在本合同里专为哪些登记行而设；不写则按它所查的记录种类对应","type":"array","minItems":1,"items":{"title":"登记行","description":"行号，照登记表写","type":"string","minLength":1}}},"required":["rule","severity"],"additionalProperties":false}}},"required":["rules"],"additionalProperties":false,"$defs":{"param":{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}}};
const func1 = require("ajv/dist/runtime/ucs2length").default;
const pattern4 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");

const validate20 = (function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://yanshou.invalid/schemas/contract/severities.schema.json" */;
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
if(data.rules === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "rules"},data));
errors++;
}
for(const key0 in data){
if(!(key0 === "rules")){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0},data));
errors++;
}
}
if(data.rules !== undefined){
let data0 = data.rules;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.rule === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rules/" + i0,"#/properties/rules/items/required","required",{missingProperty: "rule"},data1));
errors++;
}
if(data1.severity === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rules/" + i0,"#/properties/rules/items/required","required",{missingProperty: "severity"},data1));
errors++;
}
for(const key1 in data1){
if(!((((key1 === "rule") || (key1 === "severity")) || (key1 === "clause")) || (key1 === "rows"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rules/" + i0,"#/properties/rules/items/additionalProperties","additionalProperties",{additionalProperty: key1},data1));
errors++;
}
}
if(data1.rule !== undefined){
let data2 = data1.rule;
if(typeof data2 === "string"){
if(func1(data2) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rules/" + i0+"/rule","#/properties/rules/items/properties/rule/minLength","minLength",{limit: 1},data2));
errors++;
}
if(!pattern4.test(data2)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rules/" + i0+"/rule","#/properties/rules/items/properties/rule/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data2));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rules/" + i0+"/rule","#/properties/rules/items/properties/rule/type","type",{type: "string"},data2));
errors++;
}
}
if(data1.severity !== undefined){
let data3 = data1.severity;
if(!((((data3 === "error") || (data3 === "warning")) || (data3 === "info")) || (data3 === "off"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rules/" + i0+"/severity","#/properties/rules/items/properties/severity/enum","enum",{allowedValues: schema31.properties.rules.items.properties.severity.enum},data3));
errors++;
}
}
if(data1.clause !== undefined){
let data4 = data1.clause;
if(typeof data4 === "string"){
if(func1(data4) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rules/" + i0+"/clause","#/properties/rules/items/properties/clause/minLength","minLength",{limit: 1},data4));
errors++;
}
if(!pattern4.test(data4)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rules/" + i0+"/clause","#/properties/rules/items/properties/clause/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data4));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rules/" + i0+"/clause","#/properties/rules/items/properties/clause/type","type",{type: "string"},data4));
errors++;
}
}
if(data1.rows !== undefined){
let data5 = data1.rows;
if(Array.isArray(data5)){
if(data5.length < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rules/" + i0+"/rows","#/properties/rules/items/properties/rows/minItems","minItems",{limit: 1},data5));
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(typeof data6 === "string"){
if(func1(data6) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rules/" + i0+"/rows/" + i1,"#/properties/rules/items/properties/rows/items/minLength","minLength",{limit: 1},data6));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rules/" + i0+"/rows/" + i1,"#/properties/rules/items/properties/rows/items/type","type",{type: "string"},data6));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rules/" + i0+"/rows","#/properties/rules/items/properties/rows/type","type",{type: "array"},data5));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rules/" + i0,"#/properties/rules/items/type","type",{type: "object"},data1));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/rules","#/properties/rules/type","type",{type: "array"},data0));
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

// Generated from schemas by `npm run generate`. Do not edit.
"use strict";
const { Refusal } = require("../../refusal.cjs");
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://yanshou.invalid/schemas/contract/systems.schema.json","title":"系统清单","description":"服务对象","type":"object","properties":{"systems":{"title":"系统","description":"本合同维护的每个系统一项，按合同里的次序","type":"array","items":{"title":"系统","description":"一个服务对象","type":"object","properties":{"id":{"title":"短名","description":"记录里 system 字段写的值","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"no":{"title":"序号","description":"合同中的序号","type":"string","minLength":1},"title":{"title":"名称","description":"合同中的写法","type":"string","minLength":1},"short":{"title":"简称","description":"表格里用的短名，不超过 12 字","type":"string","minLength":1},"service_item":{"title":"服务项","description":"所属服务项的短名","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"modules":{"title":"模块","description":"运维模块名称","type":"array","items":{"type":"string","minLength":1}}},"required":["id","no","title","short"],"additionalProperties":false}}},"required":["systems"],"additionalProperties":false,"$defs":{"param":{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}}};
const func1 = require("ajv/dist/runtime/ucs2length").default;
const pattern4 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");

const validate20 = (function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://yanshou.invalid/schemas/contract/systems.schema.json" */;
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
if(data.systems === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "systems"},data));
errors++;
}
for(const key0 in data){
if(!(key0 === "systems")){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0},data));
errors++;
}
}
if(data.systems !== undefined){
let data0 = data.systems;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/systems/" + i0,"#/properties/systems/items/required","required",{missingProperty: "id"},data1));
errors++;
}
if(data1.no === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/systems/" + i0,"#/properties/systems/items/required","required",{missingProperty: "no"},data1));
errors++;
}
if(data1.title === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/systems/" + i0,"#/properties/systems/items/required","required",{missingProperty: "title"},data1));
errors++;
}
if(data1.short === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/systems/" + i0,"#/properties/systems/items/required","required",{missingProperty: "short"},data1));
errors++;
}
for(const key1 in data1){
if(!((((((key1 === "id") || (key1 === "no")) || (key1 === "title")) || (key1 === "short")) || (key1 === "service_item")) || (key1 === "modules"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/systems/" + i0,"#/properties/systems/items/additionalProperties","additionalProperties",{additionalProperty: key1},data1));
errors++;
}
}
if(data1.id !== undefined){
let data2 = data1.id;
if(typeof data2 === "string"){
if(func1(data2) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/systems/" + i0+"/id","#/properties/systems/items/properties/id/minLength","minLength",{limit: 1},data2));
errors++;
}
if(!pattern4.test(data2)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/systems/" + i0+"/id","#/properties/systems/items/properties/id/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data2));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/systems/" + i0+"/id","#/properties/systems/items/properties/id/type","type",{type: "string"},data2));
errors++;
}
}
if(data1.no !== undefined){
let data3 = data1.no;
if(typeof data3 === "string"){
if(func1(data3) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/systems/" + i0+"/no","#/properties/systems/items/properties/no/minLength","minLength",{limit: 1},data3));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/systems/" + i0+"/no","#/properties/systems/items/properties/no/type","type",{type: "string"},data3));
errors++;
}
}
if(data1.title !== undefined){
let data4 = data1.title;
if(typeof data4 === "string"){
if(func1(data4) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/systems/" + i0+"/title","#/properties/systems/items/properties/title/minLength","minLength",{limit: 1},data4));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/systems/" + i0+"/title","#/properties/systems/items/properties/title/type","type",{type: "string"},data4));
errors++;
}
}
if(data1.short !== undefined){
let data5 = data1.short;
if(typeof data5 === "string"){
if(func1(data5) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/systems/" + i0+"/short","#/properties/systems/items/properties/short/minLength","minLength",{limit: 1},data5));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/systems/" + i0+"/short","#/properties/systems/items/properties/short/type","type",{type: "string"},data5));
errors++;
}
}
if(data1.service_item !== undefined){
let data6 = data1.service_item;
if(typeof data6 === "string"){
if(func1(data6) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/systems/" + i0+"/service_item","#/properties/systems/items/properties/service_item/minLength","minLength",{limit: 1},data6));
errors++;
}
if(!pattern4.test(data6)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/systems/" + i0+"/service_item","#/properties/systems/items/properties/service_item/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data6));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/systems/" + i0+"/service_item","#/properties/systems/items/properties/service_item/type","type",{type: "string"},data6));
errors++;
}
}
if(data1.modules !== undefined){
let data7 = data1.modules;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(typeof data8 === "string"){
if(func1(data8) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/systems/" + i0+"/modules/" + i1,"#/properties/systems/items/properties/modules/items/minLength","minLength",{limit: 1},data8));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/systems/" + i0+"/modules/" + i1,"#/properties/systems/items/properties/modules/items/type","type",{type: "string"},data8));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/systems/" + i0+"/modules","#/properties/systems/items/properties/modules/type","type",{type: "array"},data7));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/systems/" + i0,"#/properties/systems/items/type","type",{type: "object"},data1));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/systems","#/properties/systems/type","type",{type: "array"},data0));
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

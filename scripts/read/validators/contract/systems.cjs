// Generated from schemas by `npm run generate`. Do not edit.
"use strict";
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
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "systems"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "systems")){
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
if(data.systems !== undefined){
let data0 = data.systems;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
const err2 = {instancePath:instancePath+"/systems/" + i0,schemaPath:"#/properties/systems/items/required",keyword:"required",params:{missingProperty: "id"},schema:schema31.properties.systems.items.required,parentSchema:schema31.properties.systems.items,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1.no === undefined){
const err3 = {instancePath:instancePath+"/systems/" + i0,schemaPath:"#/properties/systems/items/required",keyword:"required",params:{missingProperty: "no"},schema:schema31.properties.systems.items.required,parentSchema:schema31.properties.systems.items,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.title === undefined){
const err4 = {instancePath:instancePath+"/systems/" + i0,schemaPath:"#/properties/systems/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema31.properties.systems.items.required,parentSchema:schema31.properties.systems.items,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.short === undefined){
const err5 = {instancePath:instancePath+"/systems/" + i0,schemaPath:"#/properties/systems/items/required",keyword:"required",params:{missingProperty: "short"},schema:schema31.properties.systems.items.required,parentSchema:schema31.properties.systems.items,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 in data1){
if(!((((((key1 === "id") || (key1 === "no")) || (key1 === "title")) || (key1 === "short")) || (key1 === "service_item")) || (key1 === "modules"))){
const err6 = {instancePath:instancePath+"/systems/" + i0,schemaPath:"#/properties/systems/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema31.properties.systems.items,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.id !== undefined){
let data2 = data1.id;
if(typeof data2 === "string"){
if(func1(data2) < 1){
const err7 = {instancePath:instancePath+"/systems/" + i0+"/id",schemaPath:"#/properties/systems/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.systems.items.properties.id,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern4.test(data2)){
const err8 = {instancePath:instancePath+"/systems/" + i0+"/id",schemaPath:"#/properties/systems/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.systems.items.properties.id,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/systems/" + i0+"/id",schemaPath:"#/properties/systems/items/properties/id/type",keyword:"type",params:{type: "string"},schema:schema31.properties.systems.items.properties.id.type,parentSchema:schema31.properties.systems.items.properties.id,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.no !== undefined){
let data3 = data1.no;
if(typeof data3 === "string"){
if(func1(data3) < 1){
const err10 = {instancePath:instancePath+"/systems/" + i0+"/no",schemaPath:"#/properties/systems/items/properties/no/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.systems.items.properties.no,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/systems/" + i0+"/no",schemaPath:"#/properties/systems/items/properties/no/type",keyword:"type",params:{type: "string"},schema:schema31.properties.systems.items.properties.no.type,parentSchema:schema31.properties.systems.items.properties.no,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data1.title !== undefined){
let data4 = data1.title;
if(typeof data4 === "string"){
if(func1(data4) < 1){
const err12 = {instancePath:instancePath+"/systems/" + i0+"/title",schemaPath:"#/properties/systems/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.systems.items.properties.title,data:data4};
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
const err13 = {instancePath:instancePath+"/systems/" + i0+"/title",schemaPath:"#/properties/systems/items/properties/title/type",keyword:"type",params:{type: "string"},schema:schema31.properties.systems.items.properties.title.type,parentSchema:schema31.properties.systems.items.properties.title,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data1.short !== undefined){
let data5 = data1.short;
if(typeof data5 === "string"){
if(func1(data5) < 1){
const err14 = {instancePath:instancePath+"/systems/" + i0+"/short",schemaPath:"#/properties/systems/items/properties/short/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.systems.items.properties.short,data:data5};
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
const err15 = {instancePath:instancePath+"/systems/" + i0+"/short",schemaPath:"#/properties/systems/items/properties/short/type",keyword:"type",params:{type: "string"},schema:schema31.properties.systems.items.properties.short.type,parentSchema:schema31.properties.systems.items.properties.short,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data1.service_item !== undefined){
let data6 = data1.service_item;
if(typeof data6 === "string"){
if(func1(data6) < 1){
const err16 = {instancePath:instancePath+"/systems/" + i0+"/service_item",schemaPath:"#/properties/systems/items/properties/service_item/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.systems.items.properties.service_item,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!pattern4.test(data6)){
const err17 = {instancePath:instancePath+"/systems/" + i0+"/service_item",schemaPath:"#/properties/systems/items/properties/service_item/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.systems.items.properties.service_item,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/systems/" + i0+"/service_item",schemaPath:"#/properties/systems/items/properties/service_item/type",keyword:"type",params:{type: "string"},schema:schema31.properties.systems.items.properties.service_item.type,parentSchema:schema31.properties.systems.items.properties.service_item,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
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
const err19 = {instancePath:instancePath+"/systems/" + i0+"/modules/" + i1,schemaPath:"#/properties/systems/items/properties/modules/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.systems.items.properties.modules.items,data:data8};
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
const err20 = {instancePath:instancePath+"/systems/" + i0+"/modules/" + i1,schemaPath:"#/properties/systems/items/properties/modules/items/type",keyword:"type",params:{type: "string"},schema:schema31.properties.systems.items.properties.modules.items.type,parentSchema:schema31.properties.systems.items.properties.modules.items,data:data8};
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
const err21 = {instancePath:instancePath+"/systems/" + i0+"/modules",schemaPath:"#/properties/systems/items/properties/modules/type",keyword:"type",params:{type: "array"},schema:schema31.properties.systems.items.properties.modules.type,parentSchema:schema31.properties.systems.items.properties.modules,data:data7};
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
const err22 = {instancePath:instancePath+"/systems/" + i0,schemaPath:"#/properties/systems/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.systems.items.type,parentSchema:schema31.properties.systems.items,data:data1};
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
const err23 = {instancePath:instancePath+"/systems",schemaPath:"#/properties/systems/type",keyword:"type",params:{type: "array"},schema:schema31.properties.systems.type,parentSchema:schema31.properties.systems,data:data0};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
});
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

module.exports = validate20;
module.exports.default = validate20;

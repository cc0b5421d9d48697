// Generated from schemas by `npm run generate`. Do not edit.
"use strict";
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://yanshou.invalid/schemas/contract/parameters.schema.json","title":"参数","description":"全部待约定事项","type":"object","properties":{"parameters":{"title":"参数","description":"每个待约定事项一条","type":"array","items":{"title":"参数","description":"一个待约定事项","type":"object","properties":{"key":{"title":"参数键","description":"其他文件用 {param: 键} 引用，例如 response.partial_unit","type":"string","minLength":1,"pattern":"^[a-z0-9_]+(\\.[a-z0-9_]+)*$","x-form":"小写英文、数字、下划线，用点分层"},"no":{"title":"编号","description":"例如 P-14","type":"string","minLength":1},"title":{"title":"名称","description":"一句话说清要约定什么","type":"string","minLength":1},"clause":{"title":"条款","description":"哪一条没有写明","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"question":{"title":"问题","description":"合同的写法和不明之处","type":"string","minLength":1},"readings":{"title":"读法","description":"可能的读法，至少两种","type":"array","items":{"title":"读法","description":"一种读法","type":"object","properties":{"id":{"title":"短名","description":"例如 floor","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"title":{"title":"说法","description":"给人看的说法","type":"string","minLength":1},"value":{"title":"值","description":"程序使用的值：数、文字、真假、列表或表"},"basis":{"title":"依据","description":"这种读法的理由","type":"string","minLength":1}},"required":["id","title","value"],"additionalProperties":false},"minItems":2},"default":{"title":"默认读法","description":"未约定时按哪种读法试算","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"basis":{"title":"默认理由","description":"为什么默认取它","type":"string","minLength":1},"affects":{"title":"影响","description":"受影响的考核行、要求、核查规则或期限的短名；总分写 score，只影响打印用语写 labels","type":"array","items":{"type":"string"}},"no_effect":{"title":"无计算影响","description":"本参数不改变任何计算结果时，写明原因","type":"string","minLength":1}},"required":["key","no","title","question","readings","default","basis","affects"],"additionalProperties":false}}},"required":["parameters"],"additionalProperties":false,"$defs":{"param":{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}}};
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
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "parameters"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "parameters")){
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
if(data.parameters !== undefined){
let data0 = data.parameters;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.key === undefined){
const err2 = {instancePath:instancePath+"/parameters/" + i0,schemaPath:"#/properties/parameters/items/required",keyword:"required",params:{missingProperty: "key"},schema:schema31.properties.parameters.items.required,parentSchema:schema31.properties.parameters.items,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1.no === undefined){
const err3 = {instancePath:instancePath+"/parameters/" + i0,schemaPath:"#/properties/parameters/items/required",keyword:"required",params:{missingProperty: "no"},schema:schema31.properties.parameters.items.required,parentSchema:schema31.properties.parameters.items,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.title === undefined){
const err4 = {instancePath:instancePath+"/parameters/" + i0,schemaPath:"#/properties/parameters/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema31.properties.parameters.items.required,parentSchema:schema31.properties.parameters.items,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.question === undefined){
const err5 = {instancePath:instancePath+"/parameters/" + i0,schemaPath:"#/properties/parameters/items/required",keyword:"required",params:{missingProperty: "question"},schema:schema31.properties.parameters.items.required,parentSchema:schema31.properties.parameters.items,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.readings === undefined){
const err6 = {instancePath:instancePath+"/parameters/" + i0,schemaPath:"#/properties/parameters/items/required",keyword:"required",params:{missingProperty: "readings"},schema:schema31.properties.parameters.items.required,parentSchema:schema31.properties.parameters.items,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.default === undefined){
const err7 = {instancePath:instancePath+"/parameters/" + i0,schemaPath:"#/properties/parameters/items/required",keyword:"required",params:{missingProperty: "default"},schema:schema31.properties.parameters.items.required,parentSchema:schema31.properties.parameters.items,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.basis === undefined){
const err8 = {instancePath:instancePath+"/parameters/" + i0,schemaPath:"#/properties/parameters/items/required",keyword:"required",params:{missingProperty: "basis"},schema:schema31.properties.parameters.items.required,parentSchema:schema31.properties.parameters.items,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1.affects === undefined){
const err9 = {instancePath:instancePath+"/parameters/" + i0,schemaPath:"#/properties/parameters/items/required",keyword:"required",params:{missingProperty: "affects"},schema:schema31.properties.parameters.items.required,parentSchema:schema31.properties.parameters.items,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 in data1){
if(!(func1.call(schema31.properties.parameters.items.properties, key1))){
const err10 = {instancePath:instancePath+"/parameters/" + i0,schemaPath:"#/properties/parameters/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema31.properties.parameters.items,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.key !== undefined){
let data2 = data1.key;
if(typeof data2 === "string"){
if(func2(data2) < 1){
const err11 = {instancePath:instancePath+"/parameters/" + i0+"/key",schemaPath:"#/properties/parameters/items/properties/key/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.parameters.items.properties.key,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern4.test(data2)){
const err12 = {instancePath:instancePath+"/parameters/" + i0+"/key",schemaPath:"#/properties/parameters/items/properties/key/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9_]+(\\.[a-z0-9_]+)*$"},schema:"^[a-z0-9_]+(\\.[a-z0-9_]+)*$",parentSchema:schema31.properties.parameters.items.properties.key,data:data2};
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
const err13 = {instancePath:instancePath+"/parameters/" + i0+"/key",schemaPath:"#/properties/parameters/items/properties/key/type",keyword:"type",params:{type: "string"},schema:schema31.properties.parameters.items.properties.key.type,parentSchema:schema31.properties.parameters.items.properties.key,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data1.no !== undefined){
let data3 = data1.no;
if(typeof data3 === "string"){
if(func2(data3) < 1){
const err14 = {instancePath:instancePath+"/parameters/" + i0+"/no",schemaPath:"#/properties/parameters/items/properties/no/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.parameters.items.properties.no,data:data3};
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
const err15 = {instancePath:instancePath+"/parameters/" + i0+"/no",schemaPath:"#/properties/parameters/items/properties/no/type",keyword:"type",params:{type: "string"},schema:schema31.properties.parameters.items.properties.no.type,parentSchema:schema31.properties.parameters.items.properties.no,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data1.title !== undefined){
let data4 = data1.title;
if(typeof data4 === "string"){
if(func2(data4) < 1){
const err16 = {instancePath:instancePath+"/parameters/" + i0+"/title",schemaPath:"#/properties/parameters/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.parameters.items.properties.title,data:data4};
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
const err17 = {instancePath:instancePath+"/parameters/" + i0+"/title",schemaPath:"#/properties/parameters/items/properties/title/type",keyword:"type",params:{type: "string"},schema:schema31.properties.parameters.items.properties.title.type,parentSchema:schema31.properties.parameters.items.properties.title,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data1.clause !== undefined){
let data5 = data1.clause;
if(typeof data5 === "string"){
if(func2(data5) < 1){
const err18 = {instancePath:instancePath+"/parameters/" + i0+"/clause",schemaPath:"#/properties/parameters/items/properties/clause/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.parameters.items.properties.clause,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!pattern5.test(data5)){
const err19 = {instancePath:instancePath+"/parameters/" + i0+"/clause",schemaPath:"#/properties/parameters/items/properties/clause/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.parameters.items.properties.clause,data:data5};
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
const err20 = {instancePath:instancePath+"/parameters/" + i0+"/clause",schemaPath:"#/properties/parameters/items/properties/clause/type",keyword:"type",params:{type: "string"},schema:schema31.properties.parameters.items.properties.clause.type,parentSchema:schema31.properties.parameters.items.properties.clause,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data1.question !== undefined){
let data6 = data1.question;
if(typeof data6 === "string"){
if(func2(data6) < 1){
const err21 = {instancePath:instancePath+"/parameters/" + i0+"/question",schemaPath:"#/properties/parameters/items/properties/question/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.parameters.items.properties.question,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/parameters/" + i0+"/question",schemaPath:"#/properties/parameters/items/properties/question/type",keyword:"type",params:{type: "string"},schema:schema31.properties.parameters.items.properties.question.type,parentSchema:schema31.properties.parameters.items.properties.question,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data1.readings !== undefined){
let data7 = data1.readings;
if(Array.isArray(data7)){
if(data7.length < 2){
const err23 = {instancePath:instancePath+"/parameters/" + i0+"/readings",schemaPath:"#/properties/parameters/items/properties/readings/minItems",keyword:"minItems",params:{limit: 2},schema:2,parentSchema:schema31.properties.parameters.items.properties.readings,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.id === undefined){
const err24 = {instancePath:instancePath+"/parameters/" + i0+"/readings/" + i1,schemaPath:"#/properties/parameters/items/properties/readings/items/required",keyword:"required",params:{missingProperty: "id"},schema:schema31.properties.parameters.items.properties.readings.items.required,parentSchema:schema31.properties.parameters.items.properties.readings.items,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data8.title === undefined){
const err25 = {instancePath:instancePath+"/parameters/" + i0+"/readings/" + i1,schemaPath:"#/properties/parameters/items/properties/readings/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema31.properties.parameters.items.properties.readings.items.required,parentSchema:schema31.properties.parameters.items.properties.readings.items,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data8.value === undefined){
const err26 = {instancePath:instancePath+"/parameters/" + i0+"/readings/" + i1,schemaPath:"#/properties/parameters/items/properties/readings/items/required",keyword:"required",params:{missingProperty: "value"},schema:schema31.properties.parameters.items.properties.readings.items.required,parentSchema:schema31.properties.parameters.items.properties.readings.items,data:data8};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key2 in data8){
if(!((((key2 === "id") || (key2 === "title")) || (key2 === "value")) || (key2 === "basis"))){
const err27 = {instancePath:instancePath+"/parameters/" + i0+"/readings/" + i1,schemaPath:"#/properties/parameters/items/properties/readings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema31.properties.parameters.items.properties.readings.items,data:data8};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data8.id !== undefined){
let data9 = data8.id;
if(typeof data9 === "string"){
if(func2(data9) < 1){
const err28 = {instancePath:instancePath+"/parameters/" + i0+"/readings/" + i1+"/id",schemaPath:"#/properties/parameters/items/properties/readings/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.parameters.items.properties.readings.items.properties.id,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!pattern5.test(data9)){
const err29 = {instancePath:instancePath+"/parameters/" + i0+"/readings/" + i1+"/id",schemaPath:"#/properties/parameters/items/properties/readings/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.parameters.items.properties.readings.items.properties.id,data:data9};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/parameters/" + i0+"/readings/" + i1+"/id",schemaPath:"#/properties/parameters/items/properties/readings/items/properties/id/type",keyword:"type",params:{type: "string"},schema:schema31.properties.parameters.items.properties.readings.items.properties.id.type,parentSchema:schema31.properties.parameters.items.properties.readings.items.properties.id,data:data9};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data8.title !== undefined){
let data10 = data8.title;
if(typeof data10 === "string"){
if(func2(data10) < 1){
const err31 = {instancePath:instancePath+"/parameters/" + i0+"/readings/" + i1+"/title",schemaPath:"#/properties/parameters/items/properties/readings/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.parameters.items.properties.readings.items.properties.title,data:data10};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/parameters/" + i0+"/readings/" + i1+"/title",schemaPath:"#/properties/parameters/items/properties/readings/items/properties/title/type",keyword:"type",params:{type: "string"},schema:schema31.properties.parameters.items.properties.readings.items.properties.title.type,parentSchema:schema31.properties.parameters.items.properties.readings.items.properties.title,data:data10};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data8.basis !== undefined){
let data11 = data8.basis;
if(typeof data11 === "string"){
if(func2(data11) < 1){
const err33 = {instancePath:instancePath+"/parameters/" + i0+"/readings/" + i1+"/basis",schemaPath:"#/properties/parameters/items/properties/readings/items/properties/basis/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.parameters.items.properties.readings.items.properties.basis,data:data11};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/parameters/" + i0+"/readings/" + i1+"/basis",schemaPath:"#/properties/parameters/items/properties/readings/items/properties/basis/type",keyword:"type",params:{type: "string"},schema:schema31.properties.parameters.items.properties.readings.items.properties.basis.type,parentSchema:schema31.properties.parameters.items.properties.readings.items.properties.basis,data:data11};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/parameters/" + i0+"/readings/" + i1,schemaPath:"#/properties/parameters/items/properties/readings/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.parameters.items.properties.readings.items.type,parentSchema:schema31.properties.parameters.items.properties.readings.items,data:data8};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/parameters/" + i0+"/readings",schemaPath:"#/properties/parameters/items/properties/readings/type",keyword:"type",params:{type: "array"},schema:schema31.properties.parameters.items.properties.readings.type,parentSchema:schema31.properties.parameters.items.properties.readings,data:data7};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data1.default !== undefined){
let data12 = data1.default;
if(typeof data12 === "string"){
if(func2(data12) < 1){
const err37 = {instancePath:instancePath+"/parameters/" + i0+"/default",schemaPath:"#/properties/parameters/items/properties/default/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.parameters.items.properties.default,data:data12};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(!pattern5.test(data12)){
const err38 = {instancePath:instancePath+"/parameters/" + i0+"/default",schemaPath:"#/properties/parameters/items/properties/default/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.parameters.items.properties.default,data:data12};
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
const err39 = {instancePath:instancePath+"/parameters/" + i0+"/default",schemaPath:"#/properties/parameters/items/properties/default/type",keyword:"type",params:{type: "string"},schema:schema31.properties.parameters.items.properties.default.type,parentSchema:schema31.properties.parameters.items.properties.default,data:data12};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data1.basis !== undefined){
let data13 = data1.basis;
if(typeof data13 === "string"){
if(func2(data13) < 1){
const err40 = {instancePath:instancePath+"/parameters/" + i0+"/basis",schemaPath:"#/properties/parameters/items/properties/basis/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.parameters.items.properties.basis,data:data13};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/parameters/" + i0+"/basis",schemaPath:"#/properties/parameters/items/properties/basis/type",keyword:"type",params:{type: "string"},schema:schema31.properties.parameters.items.properties.basis.type,parentSchema:schema31.properties.parameters.items.properties.basis,data:data13};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
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
const err42 = {instancePath:instancePath+"/parameters/" + i0+"/affects/" + i2,schemaPath:"#/properties/parameters/items/properties/affects/items/type",keyword:"type",params:{type: "string"},schema:schema31.properties.parameters.items.properties.affects.items.type,parentSchema:schema31.properties.parameters.items.properties.affects.items,data:data15};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/parameters/" + i0+"/affects",schemaPath:"#/properties/parameters/items/properties/affects/type",keyword:"type",params:{type: "array"},schema:schema31.properties.parameters.items.properties.affects.type,parentSchema:schema31.properties.parameters.items.properties.affects,data:data14};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data1.no_effect !== undefined){
let data16 = data1.no_effect;
if(typeof data16 === "string"){
if(func2(data16) < 1){
const err44 = {instancePath:instancePath+"/parameters/" + i0+"/no_effect",schemaPath:"#/properties/parameters/items/properties/no_effect/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.parameters.items.properties.no_effect,data:data16};
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
const err45 = {instancePath:instancePath+"/parameters/" + i0+"/no_effect",schemaPath:"#/properties/parameters/items/properties/no_effect/type",keyword:"type",params:{type: "string"},schema:schema31.properties.parameters.items.properties.no_effect.type,parentSchema:schema31.properties.parameters.items.properties.no_effect,data:data16};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/parameters/" + i0,schemaPath:"#/properties/parameters/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.parameters.items.type,parentSchema:schema31.properties.parameters.items,data:data1};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: "array"},schema:schema31.properties.parameters.type,parentSchema:schema31.properties.parameters,data:data0};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
});
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

module.exports = validate20;
module.exports.default = validate20;

// Generated from schemas by `npm run generate`. Do not edit.
"use strict";
module.exports = validate20;
module.exports.default = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://yanshou.invalid/schemas/contract/kinds.schema.json","title":"种类","description":"本合同收哪些种类的记录","type":"object","properties":{"kinds":{"title":"种类","description":"每种一项","type":"array","items":{"title":"种类","description":"一个种类的收窄","type":"object","properties":{"kind":{"title":"种类","description":"通用种类名，例如 incident","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"title":{"title":"本合同的叫法","description":"与通用名称不同时填写","type":"string","minLength":1},"required":{"title":"另加必填字段","description":"在通用必填之外，本合同还必须填的字段","type":"array","items":{"type":"string"}},"enums":{"title":"用词","description":"字段名到允许值的表：value 写进记录，title 打印出来，顺序由轻到重","type":"object","additionalProperties":{"type":"array","minItems":1,"items":{"title":"词","description":"一个允许值","type":"object","properties":{"value":{"title":"值","description":"写进记录的值","type":"string","minLength":1},"title":{"title":"显示","description":"打印用的中文","type":"string","minLength":1}},"required":["value","title"],"additionalProperties":false}}},"headings":{"title":"必需标题","description":"Markdown 正文必须有的标题","type":"array","items":{"type":"string","minLength":1}},"sequence":{"title":"流水号","description":"按顺序编号、不许有缺号的字段","type":"object","properties":{"field":{"title":"字段","description":"整数流水号所在字段，例如 seq；写 id 则看编号末尾的数，前面相同的为一列","type":"string","minLength":1}},"required":["field"],"additionalProperties":false}},"required":["kind"],"additionalProperties":false}}},"required":["kinds"],"additionalProperties":false,"$defs":{"param":{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}}};
const func1 = require("ajv/dist/runtime/ucs2length").default;
const pattern4 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://yanshou.invalid/schemas/contract/kinds.schema.json" */;
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
if(data.kinds === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kinds"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "kinds")){
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
if(data.kinds !== undefined){
let data0 = data.kinds;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.kind === undefined){
const err2 = {instancePath:instancePath+"/kinds/" + i0,schemaPath:"#/properties/kinds/items/required",keyword:"required",params:{missingProperty: "kind"},schema:schema31.properties.kinds.items.required,parentSchema:schema31.properties.kinds.items,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key1 in data1){
if(!((((((key1 === "kind") || (key1 === "title")) || (key1 === "required")) || (key1 === "enums")) || (key1 === "headings")) || (key1 === "sequence"))){
const err3 = {instancePath:instancePath+"/kinds/" + i0,schemaPath:"#/properties/kinds/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema31.properties.kinds.items,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.kind !== undefined){
let data2 = data1.kind;
if(typeof data2 === "string"){
if(func1(data2) < 1){
const err4 = {instancePath:instancePath+"/kinds/" + i0+"/kind",schemaPath:"#/properties/kinds/items/properties/kind/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.kinds.items.properties.kind,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern4.test(data2)){
const err5 = {instancePath:instancePath+"/kinds/" + i0+"/kind",schemaPath:"#/properties/kinds/items/properties/kind/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.kinds.items.properties.kind,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/kinds/" + i0+"/kind",schemaPath:"#/properties/kinds/items/properties/kind/type",keyword:"type",params:{type: "string"},schema:schema31.properties.kinds.items.properties.kind.type,parentSchema:schema31.properties.kinds.items.properties.kind,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.title !== undefined){
let data3 = data1.title;
if(typeof data3 === "string"){
if(func1(data3) < 1){
const err7 = {instancePath:instancePath+"/kinds/" + i0+"/title",schemaPath:"#/properties/kinds/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.kinds.items.properties.title,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/kinds/" + i0+"/title",schemaPath:"#/properties/kinds/items/properties/title/type",keyword:"type",params:{type: "string"},schema:schema31.properties.kinds.items.properties.title.type,parentSchema:schema31.properties.kinds.items.properties.title,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data1.required !== undefined){
let data4 = data1.required;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 !== "string"){
const err9 = {instancePath:instancePath+"/kinds/" + i0+"/required/" + i1,schemaPath:"#/properties/kinds/items/properties/required/items/type",keyword:"type",params:{type: "string"},schema:schema31.properties.kinds.items.properties.required.items.type,parentSchema:schema31.properties.kinds.items.properties.required.items,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/kinds/" + i0+"/required",schemaPath:"#/properties/kinds/items/properties/required/type",keyword:"type",params:{type: "array"},schema:schema31.properties.kinds.items.properties.required.type,parentSchema:schema31.properties.kinds.items.properties.required,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.enums !== undefined){
let data6 = data1.enums;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 in data6){
let data7 = data6[key2];
if(Array.isArray(data7)){
if(data7.length < 1){
const err11 = {instancePath:instancePath+"/kinds/" + i0+"/enums/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/kinds/items/properties/enums/additionalProperties/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties.kinds.items.properties.enums.additionalProperties,data:data7};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.value === undefined){
const err12 = {instancePath:instancePath+"/kinds/" + i0+"/enums/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/properties/kinds/items/properties/enums/additionalProperties/items/required",keyword:"required",params:{missingProperty: "value"},schema:schema31.properties.kinds.items.properties.enums.additionalProperties.items.required,parentSchema:schema31.properties.kinds.items.properties.enums.additionalProperties.items,data:data8};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data8.title === undefined){
const err13 = {instancePath:instancePath+"/kinds/" + i0+"/enums/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/properties/kinds/items/properties/enums/additionalProperties/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema31.properties.kinds.items.properties.enums.additionalProperties.items.required,parentSchema:schema31.properties.kinds.items.properties.enums.additionalProperties.items,data:data8};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key3 in data8){
if(!((key3 === "value") || (key3 === "title"))){
const err14 = {instancePath:instancePath+"/kinds/" + i0+"/enums/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/properties/kinds/items/properties/enums/additionalProperties/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema31.properties.kinds.items.properties.enums.additionalProperties.items,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data8.value !== undefined){
let data9 = data8.value;
if(typeof data9 === "string"){
if(func1(data9) < 1){
const err15 = {instancePath:instancePath+"/kinds/" + i0+"/enums/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2+"/value",schemaPath:"#/properties/kinds/items/properties/enums/additionalProperties/items/properties/value/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.kinds.items.properties.enums.additionalProperties.items.properties.value,data:data9};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/kinds/" + i0+"/enums/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2+"/value",schemaPath:"#/properties/kinds/items/properties/enums/additionalProperties/items/properties/value/type",keyword:"type",params:{type: "string"},schema:schema31.properties.kinds.items.properties.enums.additionalProperties.items.properties.value.type,parentSchema:schema31.properties.kinds.items.properties.enums.additionalProperties.items.properties.value,data:data9};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data8.title !== undefined){
let data10 = data8.title;
if(typeof data10 === "string"){
if(func1(data10) < 1){
const err17 = {instancePath:instancePath+"/kinds/" + i0+"/enums/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2+"/title",schemaPath:"#/properties/kinds/items/properties/enums/additionalProperties/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.kinds.items.properties.enums.additionalProperties.items.properties.title,data:data10};
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
const err18 = {instancePath:instancePath+"/kinds/" + i0+"/enums/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2+"/title",schemaPath:"#/properties/kinds/items/properties/enums/additionalProperties/items/properties/title/type",keyword:"type",params:{type: "string"},schema:schema31.properties.kinds.items.properties.enums.additionalProperties.items.properties.title.type,parentSchema:schema31.properties.kinds.items.properties.enums.additionalProperties.items.properties.title,data:data10};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/kinds/" + i0+"/enums/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/properties/kinds/items/properties/enums/additionalProperties/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.kinds.items.properties.enums.additionalProperties.items.type,parentSchema:schema31.properties.kinds.items.properties.enums.additionalProperties.items,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/kinds/" + i0+"/enums/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/kinds/items/properties/enums/additionalProperties/type",keyword:"type",params:{type: "array"},schema:schema31.properties.kinds.items.properties.enums.additionalProperties.type,parentSchema:schema31.properties.kinds.items.properties.enums.additionalProperties,data:data7};
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
const err21 = {instancePath:instancePath+"/kinds/" + i0+"/enums",schemaPath:"#/properties/kinds/items/properties/enums/type",keyword:"type",params:{type: "object"},schema:schema31.properties.kinds.items.properties.enums.type,parentSchema:schema31.properties.kinds.items.properties.enums,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data1.headings !== undefined){
let data11 = data1.headings;
if(Array.isArray(data11)){
const len3 = data11.length;
for(let i3=0; i3<len3; i3++){
let data12 = data11[i3];
if(typeof data12 === "string"){
if(func1(data12) < 1){
const err22 = {instancePath:instancePath+"/kinds/" + i0+"/headings/" + i3,schemaPath:"#/properties/kinds/items/properties/headings/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.kinds.items.properties.headings.items,data:data12};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/kinds/" + i0+"/headings/" + i3,schemaPath:"#/properties/kinds/items/properties/headings/items/type",keyword:"type",params:{type: "string"},schema:schema31.properties.kinds.items.properties.headings.items.type,parentSchema:schema31.properties.kinds.items.properties.headings.items,data:data12};
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
const err24 = {instancePath:instancePath+"/kinds/" + i0+"/headings",schemaPath:"#/properties/kinds/items/properties/headings/type",keyword:"type",params:{type: "array"},schema:schema31.properties.kinds.items.properties.headings.type,parentSchema:schema31.properties.kinds.items.properties.headings,data:data11};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data1.sequence !== undefined){
let data13 = data1.sequence;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.field === undefined){
const err25 = {instancePath:instancePath+"/kinds/" + i0+"/sequence",schemaPath:"#/properties/kinds/items/properties/sequence/required",keyword:"required",params:{missingProperty: "field"},schema:schema31.properties.kinds.items.properties.sequence.required,parentSchema:schema31.properties.kinds.items.properties.sequence,data:data13};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key4 in data13){
if(!(key4 === "field")){
const err26 = {instancePath:instancePath+"/kinds/" + i0+"/sequence",schemaPath:"#/properties/kinds/items/properties/sequence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema31.properties.kinds.items.properties.sequence,data:data13};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data13.field !== undefined){
let data14 = data13.field;
if(typeof data14 === "string"){
if(func1(data14) < 1){
const err27 = {instancePath:instancePath+"/kinds/" + i0+"/sequence/field",schemaPath:"#/properties/kinds/items/properties/sequence/properties/field/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.kinds.items.properties.sequence.properties.field,data:data14};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/kinds/" + i0+"/sequence/field",schemaPath:"#/properties/kinds/items/properties/sequence/properties/field/type",keyword:"type",params:{type: "string"},schema:schema31.properties.kinds.items.properties.sequence.properties.field.type,parentSchema:schema31.properties.kinds.items.properties.sequence.properties.field,data:data14};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/kinds/" + i0+"/sequence",schemaPath:"#/properties/kinds/items/properties/sequence/type",keyword:"type",params:{type: "object"},schema:schema31.properties.kinds.items.properties.sequence.type,parentSchema:schema31.properties.kinds.items.properties.sequence,data:data13};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/kinds/" + i0,schemaPath:"#/properties/kinds/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.kinds.items.type,parentSchema:schema31.properties.kinds.items,data:data1};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/kinds",schemaPath:"#/properties/kinds/type",keyword:"type",params:{type: "array"},schema:schema31.properties.kinds.type,parentSchema:schema31.properties.kinds,data:data0};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


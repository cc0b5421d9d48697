// Generated from schemas by `npm run generate`. Do not edit.
"use strict";
const { Refusal } = require("../../refusal.cjs");
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://yanshou.invalid/schemas/contract/volumes.schema.json","title":"验收档案","description":"各卷","type":"object","properties":{"volumes":{"title":"卷","description":"按卷号","type":"array","items":{"title":"卷","description":"一卷","type":"object","properties":{"id":{"title":"短名","description":"例如 v15","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"no":{"title":"卷号","description":"中文数字，例如 十五","type":"string","minLength":1},"title":{"title":"卷名","description":"例如 考核与验收结论卷","type":"string","minLength":1},"retention":{"title":"保管期限","description":"永久、30年或10年","type":"string","minLength":1},"render":{"title":"生成","description":"为真时生成 PDF","type":"boolean"},"sections":{"title":"小节","description":"按卷内顺序","type":"array","items":{"title":"小节","description":"一个小节","type":"object","properties":{"id":{"title":"短名","description":"清单用它指明归档位置","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"title":{"title":"题名","description":"卷内目录里的名称","type":"string","minLength":1},"template":{"title":"版式","description":"小节的版式","enum":["cover","contents","letter","ledger","score-sheet","clause-table","fact-annex","narrative","signature-page","endnote","manifest"],"x-labels":{"cover":"封面","contents":"卷内目录","letter":"正文","narrative":"说明","ledger":"台账","score-sheet":"考核表","fact-annex":"扣分事实","clause-table":"条款对照","signature-page":"签署页","endnote":"备考表","manifest":"文件清单"}},"render":{"title":"成册","description":"为假时本节只作归档位置，暂不排印","type":"boolean"},"kinds":{"title":"材料种类","description":"本节收录哪些记录","type":"array","items":{"type":"string"}},"source":{"title":"台账内容","description":"ledger 版式列什么：gaps 待办与未交；records 记录","enum":["gaps","records"]},"responsible":{"title":"责任者","description":"卷内目录里的责任者","type":"string","minLength":1},"paragraphs":{"title":"正文","description":"narrative、letter、endnote 版式的段落","type":"array","items":{"type":"string"}},"blocks":{"title":"签署区","description":"signature-page 版式的签署区","type":"array","items":{"title":"签署区","description":"一组签署位置","type":"object","properties":{"title":{"title":"名称","description":"例如 专家小组签署","type":"string","minLength":1},"wide":{"title":"宽格","description":"两格一行时为真","type":"boolean"},"slots":{"title":"签署位置","description":"逐个","type":"array","items":{"title":"签署位置","description":"一处签名或盖章","type":"object","properties":{"id":{"title":"短名","description":"全卷唯一，同时是 PDF 签名域的名字","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"title":{"title":"名称","description":"例如 组长","type":"string","minLength":1},"role":{"title":"角色","description":"应由哪种角色签","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"detail":{"title":"提示","description":"格内灰字，例如 单位、职称","type":"string","minLength":1}},"required":["id","title","role"],"additionalProperties":false}}},"required":["title","slots"],"additionalProperties":false}}},"required":["id","title","template"],"additionalProperties":false}}},"required":["id","no","title","retention","sections"],"additionalProperties":false}}},"required":["volumes"],"additionalProperties":false,"$defs":{"param":{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}}};
const func1 = require("ajv/dist/runtime/ucs2length").default;
const func5 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");

const validate20 = (function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://yanshou.invalid/schemas/contract/volumes.schema.json" */;
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
if(data.volumes === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "volumes"},data));
errors++;
}
for(const key0 in data){
if(!(key0 === "volumes")){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0},data));
errors++;
}
}
if(data.volumes !== undefined){
let data0 = data.volumes;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/volumes/" + i0,"#/properties/volumes/items/required","required",{missingProperty: "id"},data1));
errors++;
}
if(data1.no === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/volumes/" + i0,"#/properties/volumes/items/required","required",{missingProperty: "no"},data1));
errors++;
}
if(data1.title === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/volumes/" + i0,"#/properties/volumes/items/required","required",{missingProperty: "title"},data1));
errors++;
}
if(data1.retention === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/volumes/" + i0,"#/properties/volumes/items/required","required",{missingProperty: "retention"},data1));
errors++;
}
if(data1.sections === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/volumes/" + i0,"#/properties/volumes/items/required","required",{missingProperty: "sections"},data1));
errors++;
}
for(const key1 in data1){
if(!((((((key1 === "id") || (key1 === "no")) || (key1 === "title")) || (key1 === "retention")) || (key1 === "render")) || (key1 === "sections"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/volumes/" + i0,"#/properties/volumes/items/additionalProperties","additionalProperties",{additionalProperty: key1},data1));
errors++;
}
}
if(data1.id !== undefined){
let data2 = data1.id;
if(typeof data2 === "string"){
if(func1(data2) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/volumes/" + i0+"/id","#/properties/volumes/items/properties/id/minLength","minLength",{limit: 1},data2));
errors++;
}
if(!pattern4.test(data2)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/volumes/" + i0+"/id","#/properties/volumes/items/properties/id/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data2));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/volumes/" + i0+"/id","#/properties/volumes/items/properties/id/type","type",{type: "string"},data2));
errors++;
}
}
if(data1.no !== undefined){
let data3 = data1.no;
if(typeof data3 === "string"){
if(func1(data3) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/volumes/" + i0+"/no","#/properties/volumes/items/properties/no/minLength","minLength",{limit: 1},data3));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/volumes/" + i0+"/no","#/properties/volumes/items/properties/no/type","type",{type: "string"},data3));
errors++;
}
}
if(data1.title !== undefined){
let data4 = data1.title;
if(typeof data4 === "string"){
if(func1(data4) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/volumes/" + i0+"/title","#/properties/volumes/items/properties/title/minLength","minLength",{limit: 1},data4));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/volumes/" + i0+"/title","#/properties/volumes/items/properties/title/type","type",{type: "string"},data4));
errors++;
}
}
if(data1.retention !== undefined){
let data5 = data1.retention;
if(typeof data5 === "string"){
if(func1(data5) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/volumes/" + i0+"/retention","#/properties/volumes/items/properties/retention/minLength","minLength",{limit: 1},data5));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/volumes/" + i0+"/retention","#/properties/volumes/items/properties/retention/type","type",{type: "string"},data5));
errors++;
}
}
if(data1.render !== undefined){
let data6 = data1.render;
if(typeof data6 !== "boolean"){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/volumes/" + i0+"/render","#/properties/volumes/items/properties/render/type","type",{type: "boolean"},data6));
errors++;
}
}
if(data1.sections !== undefined){
let data7 = data1.sections;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.id === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/volumes/" + i0+"/sections/" + i1,"#/properties/volumes/items/properties/sections/items/required","required",{missingProperty: "id"},data8));
errors++;
}
if(data8.title === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/volumes/" + i0+"/sections/" + i1,"#/properties/volumes/items/properties/sections/items/required","required",{missingProperty: "title"},data8));
errors++;
}
if(data8.template === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/volumes/" + i0+"/sections/" + i1,"#/properties/volumes/items/properties/sections/items/required","required",{missingProperty: "template"},data8));
errors++;
}
for(const key2 in data8){
if(!(func5.call(schema31.properties.volumes.items.properties.sections.items.properties, key2))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/volumes/" + i0+"/sections/" + i1,"#/properties/volumes/items/properties/sections/items/additionalProperties","additionalProperties",{additionalProperty: key2},data8));
errors++;
}
}
if(data8.id !== undefined){
let data9 = data8.id;
if(typeof data9 === "string"){
if(func1(data9) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/volumes/" + i0+"/sections/" + i1+"/id","#/properties/volumes/items/properties/sections/items/properties/id/minLength","minLength",{limit: 1},data9));
errors++;
}
if(!pattern4.test(data9)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/volumes/" + i0+"/sections/" + i1+"/id","#/properties/volumes/items/properties/sections/items/properties/id/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data9));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/volumes/" + i0+"/sections/" + i1+"/id","#/properties/volumes/items/properties/sections/items/properties/id/type","type",{type: "string"},data9));
errors++;
}
}
if(data8.title !== undefined){
let data10 = data8.title;
if(typeof data10 === "string"){
if(func1(data10) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/volumes/" + i0+"/sections/" + i1+"/title","#/properties/volumes/items/properties/sections/items/properties/title/minLength","minLength",{limit: 1},data10));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/volumes/" + i0+"/sections/" + i1+"/title","#/properties/volumes/items/properties/sections/items/properties/title/type","type",{type: "string"},data10));
errors++;
}
}
if(data8.template !== undefined){
let data11 = data8.template;
if(!(((((((((((data11 === "cover") || (data11 === "contents")) || (data11 === "letter")) || (data11 === "ledger")) || (data11 === "score-sheet")) || (data11 === "clause-table")) || (data11 === "fact-annex")) || (data11 === "narrative")) || (data11 === "signature-page")) || (data11 === "endnote")) || (data11 === "manifest"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/volumes/" + i0+"/sections/" + i1+"/template","#/properties/volumes/items/properties/sections/items/properties/template/enum","enum",{allowedValues: schema31.properties.volumes.items.properties.sections.items.properties.template.enum},data11));
errors++;
}
}
if(data8.render !== undefined){
let data12 = data8.render;
if(typeof data12 !== "boolean"){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/volumes/" + i0+"/sections/" + i1+"/render","#/properties/volumes/items/properties/sections/items/properties/render/type","type",{type: "boolean"},data12));
errors++;
}
}
if(data8.kinds !== undefined){
let data13 = data8.kinds;
if(Array.isArray(data13)){
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
let data14 = data13[i2];
if(typeof data14 !== "string"){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/volumes/" + i0+"/sections/" + i1+"/kinds/" + i2,"#/properties/volumes/items/properties/sections/items/properties/kinds/items/type","type",{type: "string"},data14));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/volumes/" + i0+"/sections/" + i1+"/kinds","#/properties/volumes/items/properties/sections/items/properties/kinds/type","type",{type: "array"},data13));
errors++;
}
}
if(data8.source !== undefined){
let data15 = data8.source;
if(!((data15 === "gaps") || (data15 === "records"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/volumes/" + i0+"/sections/" + i1+"/source","#/properties/volumes/items/properties/sections/items/properties/source/enum","enum",{allowedValues: schema31.properties.volumes.items.properties.sections.items.properties.source.enum},data15));
errors++;
}
}
if(data8.responsible !== undefined){
let data16 = data8.responsible;
if(typeof data16 === "string"){
if(func1(data16) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/volumes/" + i0+"/sections/" + i1+"/responsible","#/properties/volumes/items/properties/sections/items/properties/responsible/minLength","minLength",{limit: 1},data16));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/volumes/" + i0+"/sections/" + i1+"/responsible","#/properties/volumes/items/properties/sections/items/properties/responsible/type","type",{type: "string"},data16));
errors++;
}
}
if(data8.paragraphs !== undefined){
let data17 = data8.paragraphs;
if(Array.isArray(data17)){
const len3 = data17.length;
for(let i3=0; i3<len3; i3++){
let data18 = data17[i3];
if(typeof data18 !== "string"){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/volumes/" + i0+"/sections/" + i1+"/paragraphs/" + i3,"#/properties/volumes/items/properties/sections/items/properties/paragraphs/items/type","type",{type: "string"},data18));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/volumes/" + i0+"/sections/" + i1+"/paragraphs","#/properties/volumes/items/properties/sections/items/properties/paragraphs/type","type",{type: "array"},data17));
errors++;
}
}
if(data8.blocks !== undefined){
let data19 = data8.blocks;
if(Array.isArray(data19)){
const len4 = data19.length;
for(let i4=0; i4<len4; i4++){
let data20 = data19[i4];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.title === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/volumes/" + i0+"/sections/" + i1+"/blocks/" + i4,"#/properties/volumes/items/properties/sections/items/properties/blocks/items/required","required",{missingProperty: "title"},data20));
errors++;
}
if(data20.slots === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/volumes/" + i0+"/sections/" + i1+"/blocks/" + i4,"#/properties/volumes/items/properties/sections/items/properties/blocks/items/required","required",{missingProperty: "slots"},data20));
errors++;
}
for(const key3 in data20){
if(!(((key3 === "title") || (key3 === "wide")) || (key3 === "slots"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/volumes/" + i0+"/sections/" + i1+"/blocks/" + i4,"#/properties/volumes/items/properties/sections/items/properties/blocks/items/additionalProperties","additionalProperties",{additionalProperty: key3},data20));
errors++;
}
}
if(data20.title !== undefined){
let data21 = data20.title;
if(typeof data21 === "string"){
if(func1(data21) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/volumes/" + i0+"/sections/" + i1+"/blocks/" + i4+"/title","#/properties/volumes/items/properties/sections/items/properties/blocks/items/properties/title/minLength","minLength",{limit: 1},data21));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/volumes/" + i0+"/sections/" + i1+"/blocks/" + i4+"/title","#/properties/volumes/items/properties/sections/items/properties/blocks/items/properties/title/type","type",{type: "string"},data21));
errors++;
}
}
if(data20.wide !== undefined){
let data22 = data20.wide;
if(typeof data22 !== "boolean"){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/volumes/" + i0+"/sections/" + i1+"/blocks/" + i4+"/wide","#/properties/volumes/items/properties/sections/items/properties/blocks/items/properties/wide/type","type",{type: "boolean"},data22));
errors++;
}
}
if(data20.slots !== undefined){
let data23 = data20.slots;
if(Array.isArray(data23)){
const len5 = data23.length;
for(let i5=0; i5<len5; i5++){
let data24 = data23[i5];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.id === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/volumes/" + i0+"/sections/" + i1+"/blocks/" + i4+"/slots/" + i5,"#/properties/volumes/items/properties/sections/items/properties/blocks/items/properties/slots/items/required","required",{missingProperty: "id"},data24));
errors++;
}
if(data24.title === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/volumes/" + i0+"/sections/" + i1+"/blocks/" + i4+"/slots/" + i5,"#/properties/volumes/items/properties/sections/items/properties/blocks/items/properties/slots/items/required","required",{missingProperty: "title"},data24));
errors++;
}
if(data24.role === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/volumes/" + i0+"/sections/" + i1+"/blocks/" + i4+"/slots/" + i5,"#/properties/volumes/items/properties/sections/items/properties/blocks/items/properties/slots/items/required","required",{missingProperty: "role"},data24));
errors++;
}
for(const key4 in data24){
if(!((((key4 === "id") || (key4 === "title")) || (key4 === "role")) || (key4 === "detail"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/volumes/" + i0+"/sections/" + i1+"/blocks/" + i4+"/slots/" + i5,"#/properties/volumes/items/properties/sections/items/properties/blocks/items/properties/slots/items/additionalProperties","additionalProperties",{additionalProperty: key4},data24));
errors++;
}
}
if(data24.id !== undefined){
let data25 = data24.id;
if(typeof data25 === "string"){
if(func1(data25) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/volumes/" + i0+"/sections/" + i1+"/blocks/" + i4+"/slots/" + i5+"/id","#/properties/volumes/items/properties/sections/items/properties/blocks/items/properties/slots/items/properties/id/minLength","minLength",{limit: 1},data25));
errors++;
}
if(!pattern4.test(data25)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/volumes/" + i0+"/sections/" + i1+"/blocks/" + i4+"/slots/" + i5+"/id","#/properties/volumes/items/properties/sections/items/properties/blocks/items/properties/slots/items/properties/id/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data25));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/volumes/" + i0+"/sections/" + i1+"/blocks/" + i4+"/slots/" + i5+"/id","#/properties/volumes/items/properties/sections/items/properties/blocks/items/properties/slots/items/properties/id/type","type",{type: "string"},data25));
errors++;
}
}
if(data24.title !== undefined){
let data26 = data24.title;
if(typeof data26 === "string"){
if(func1(data26) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/volumes/" + i0+"/sections/" + i1+"/blocks/" + i4+"/slots/" + i5+"/title","#/properties/volumes/items/properties/sections/items/properties/blocks/items/properties/slots/items/properties/title/minLength","minLength",{limit: 1},data26));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/volumes/" + i0+"/sections/" + i1+"/blocks/" + i4+"/slots/" + i5+"/title","#/properties/volumes/items/properties/sections/items/properties/blocks/items/properties/slots/items/properties/title/type","type",{type: "string"},data26));
errors++;
}
}
if(data24.role !== undefined){
let data27 = data24.role;
if(typeof data27 === "string"){
if(func1(data27) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/volumes/" + i0+"/sections/" + i1+"/blocks/" + i4+"/slots/" + i5+"/role","#/properties/volumes/items/properties/sections/items/properties/blocks/items/properties/slots/items/properties/role/minLength","minLength",{limit: 1},data27));
errors++;
}
if(!pattern4.test(data27)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/volumes/" + i0+"/sections/" + i1+"/blocks/" + i4+"/slots/" + i5+"/role","#/properties/volumes/items/properties/sections/items/properties/blocks/items/properties/slots/items/properties/role/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data27));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/volumes/" + i0+"/sections/" + i1+"/blocks/" + i4+"/slots/" + i5+"/role","#/properties/volumes/items/properties/sections/items/properties/blocks/items/properties/slots/items/properties/role/type","type",{type: "string"},data27));
errors++;
}
}
if(data24.detail !== undefined){
let data28 = data24.detail;
if(typeof data28 === "string"){
if(func1(data28) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/volumes/" + i0+"/sections/" + i1+"/blocks/" + i4+"/slots/" + i5+"/detail","#/properties/volumes/items/properties/sections/items/properties/blocks/items/properties/slots/items/properties/detail/minLength","minLength",{limit: 1},data28));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/volumes/" + i0+"/sections/" + i1+"/blocks/" + i4+"/slots/" + i5+"/detail","#/properties/volumes/items/properties/sections/items/properties/blocks/items/properties/slots/items/properties/detail/type","type",{type: "string"},data28));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/volumes/" + i0+"/sections/" + i1+"/blocks/" + i4+"/slots/" + i5,"#/properties/volumes/items/properties/sections/items/properties/blocks/items/properties/slots/items/type","type",{type: "object"},data24));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/volumes/" + i0+"/sections/" + i1+"/blocks/" + i4+"/slots","#/properties/volumes/items/properties/sections/items/properties/blocks/items/properties/slots/type","type",{type: "array"},data23));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/volumes/" + i0+"/sections/" + i1+"/blocks/" + i4,"#/properties/volumes/items/properties/sections/items/properties/blocks/items/type","type",{type: "object"},data20));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/volumes/" + i0+"/sections/" + i1+"/blocks","#/properties/volumes/items/properties/sections/items/properties/blocks/type","type",{type: "array"},data19));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/volumes/" + i0+"/sections/" + i1,"#/properties/volumes/items/properties/sections/items/type","type",{type: "object"},data8));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/volumes/" + i0+"/sections","#/properties/volumes/items/properties/sections/type","type",{type: "array"},data7));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/volumes/" + i0,"#/properties/volumes/items/type","type",{type: "object"},data1));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/volumes","#/properties/volumes/type","type",{type: "array"},data0));
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

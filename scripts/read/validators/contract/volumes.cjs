// Generated from schemas by `npm run generate`. Do not edit.
"use strict";
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://yanshou.invalid/schemas/contract/volumes.schema.json","title":"验收档案","description":"各卷","type":"object","properties":{"volumes":{"title":"卷","description":"按卷号","type":"array","items":{"title":"卷","description":"一卷","type":"object","properties":{"id":{"title":"短名","description":"例如 v15","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"no":{"title":"卷号","description":"中文数字，例如 十五","type":"string","minLength":1},"title":{"title":"卷名","description":"例如 考核与验收结论卷","type":"string","minLength":1},"retention":{"title":"保管期限","description":"永久、30年或10年","type":"string","minLength":1},"render":{"title":"生成","description":"为真时生成 PDF","type":"boolean"},"sections":{"title":"小节","description":"按卷内顺序","type":"array","items":{"title":"小节","description":"一个小节","type":"object","properties":{"id":{"title":"短名","description":"清单用它指明归档位置","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"title":{"title":"题名","description":"卷内目录里的名称","type":"string","minLength":1},"template":{"title":"版式","description":"小节的版式","enum":["cover","contents","letter","ledger","score-sheet","clause-table","fact-annex","narrative","signature-page","endnote","manifest"]},"render":{"title":"成册","description":"为假时本节只作归档位置，暂不排印","type":"boolean"},"kinds":{"title":"材料种类","description":"本节收录哪些记录","type":"array","items":{"type":"string"}},"source":{"title":"台账内容","description":"ledger 版式列什么：gaps 待办与未交；records 记录","enum":["gaps","records"]},"responsible":{"title":"责任者","description":"卷内目录里的责任者","type":"string","minLength":1},"paragraphs":{"title":"正文","description":"narrative、letter、endnote 版式的段落","type":"array","items":{"type":"string"}},"blocks":{"title":"签署区","description":"signature-page 版式的签署区","type":"array","items":{"title":"签署区","description":"一组签署位置","type":"object","properties":{"title":{"title":"名称","description":"例如 专家小组签署","type":"string","minLength":1},"wide":{"title":"宽格","description":"两格一行时为真","type":"boolean"},"slots":{"title":"签署位置","description":"逐个","type":"array","items":{"title":"签署位置","description":"一处签名或盖章","type":"object","properties":{"id":{"title":"短名","description":"全卷唯一，同时是 PDF 签名域的名字","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"title":{"title":"名称","description":"例如 组长","type":"string","minLength":1},"role":{"title":"角色","description":"应由哪种角色签","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"detail":{"title":"提示","description":"格内灰字，例如 单位、职称","type":"string","minLength":1}},"required":["id","title","role"],"additionalProperties":false}}},"required":["title","slots"],"additionalProperties":false}}},"required":["id","title","template"],"additionalProperties":false}}},"required":["id","no","title","retention","sections"],"additionalProperties":false}}},"required":["volumes"],"additionalProperties":false,"$defs":{"param":{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}}};
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
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "volumes"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "volumes")){
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
if(data.volumes !== undefined){
let data0 = data.volumes;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
const err2 = {instancePath:instancePath+"/volumes/" + i0,schemaPath:"#/properties/volumes/items/required",keyword:"required",params:{missingProperty: "id"},schema:schema31.properties.volumes.items.required,parentSchema:schema31.properties.volumes.items,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1.no === undefined){
const err3 = {instancePath:instancePath+"/volumes/" + i0,schemaPath:"#/properties/volumes/items/required",keyword:"required",params:{missingProperty: "no"},schema:schema31.properties.volumes.items.required,parentSchema:schema31.properties.volumes.items,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.title === undefined){
const err4 = {instancePath:instancePath+"/volumes/" + i0,schemaPath:"#/properties/volumes/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema31.properties.volumes.items.required,parentSchema:schema31.properties.volumes.items,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.retention === undefined){
const err5 = {instancePath:instancePath+"/volumes/" + i0,schemaPath:"#/properties/volumes/items/required",keyword:"required",params:{missingProperty: "retention"},schema:schema31.properties.volumes.items.required,parentSchema:schema31.properties.volumes.items,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.sections === undefined){
const err6 = {instancePath:instancePath+"/volumes/" + i0,schemaPath:"#/properties/volumes/items/required",keyword:"required",params:{missingProperty: "sections"},schema:schema31.properties.volumes.items.required,parentSchema:schema31.properties.volumes.items,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 in data1){
if(!((((((key1 === "id") || (key1 === "no")) || (key1 === "title")) || (key1 === "retention")) || (key1 === "render")) || (key1 === "sections"))){
const err7 = {instancePath:instancePath+"/volumes/" + i0,schemaPath:"#/properties/volumes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema31.properties.volumes.items,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.id !== undefined){
let data2 = data1.id;
if(typeof data2 === "string"){
if(func1(data2) < 1){
const err8 = {instancePath:instancePath+"/volumes/" + i0+"/id",schemaPath:"#/properties/volumes/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.volumes.items.properties.id,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern4.test(data2)){
const err9 = {instancePath:instancePath+"/volumes/" + i0+"/id",schemaPath:"#/properties/volumes/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.volumes.items.properties.id,data:data2};
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
const err10 = {instancePath:instancePath+"/volumes/" + i0+"/id",schemaPath:"#/properties/volumes/items/properties/id/type",keyword:"type",params:{type: "string"},schema:schema31.properties.volumes.items.properties.id.type,parentSchema:schema31.properties.volumes.items.properties.id,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.no !== undefined){
let data3 = data1.no;
if(typeof data3 === "string"){
if(func1(data3) < 1){
const err11 = {instancePath:instancePath+"/volumes/" + i0+"/no",schemaPath:"#/properties/volumes/items/properties/no/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.volumes.items.properties.no,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/volumes/" + i0+"/no",schemaPath:"#/properties/volumes/items/properties/no/type",keyword:"type",params:{type: "string"},schema:schema31.properties.volumes.items.properties.no.type,parentSchema:schema31.properties.volumes.items.properties.no,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data1.title !== undefined){
let data4 = data1.title;
if(typeof data4 === "string"){
if(func1(data4) < 1){
const err13 = {instancePath:instancePath+"/volumes/" + i0+"/title",schemaPath:"#/properties/volumes/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.volumes.items.properties.title,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/volumes/" + i0+"/title",schemaPath:"#/properties/volumes/items/properties/title/type",keyword:"type",params:{type: "string"},schema:schema31.properties.volumes.items.properties.title.type,parentSchema:schema31.properties.volumes.items.properties.title,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data1.retention !== undefined){
let data5 = data1.retention;
if(typeof data5 === "string"){
if(func1(data5) < 1){
const err15 = {instancePath:instancePath+"/volumes/" + i0+"/retention",schemaPath:"#/properties/volumes/items/properties/retention/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.volumes.items.properties.retention,data:data5};
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
const err16 = {instancePath:instancePath+"/volumes/" + i0+"/retention",schemaPath:"#/properties/volumes/items/properties/retention/type",keyword:"type",params:{type: "string"},schema:schema31.properties.volumes.items.properties.retention.type,parentSchema:schema31.properties.volumes.items.properties.retention,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data1.render !== undefined){
let data6 = data1.render;
if(typeof data6 !== "boolean"){
const err17 = {instancePath:instancePath+"/volumes/" + i0+"/render",schemaPath:"#/properties/volumes/items/properties/render/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.volumes.items.properties.render.type,parentSchema:schema31.properties.volumes.items.properties.render,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
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
const err18 = {instancePath:instancePath+"/volumes/" + i0+"/sections/" + i1,schemaPath:"#/properties/volumes/items/properties/sections/items/required",keyword:"required",params:{missingProperty: "id"},schema:schema31.properties.volumes.items.properties.sections.items.required,parentSchema:schema31.properties.volumes.items.properties.sections.items,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data8.title === undefined){
const err19 = {instancePath:instancePath+"/volumes/" + i0+"/sections/" + i1,schemaPath:"#/properties/volumes/items/properties/sections/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema31.properties.volumes.items.properties.sections.items.required,parentSchema:schema31.properties.volumes.items.properties.sections.items,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data8.template === undefined){
const err20 = {instancePath:instancePath+"/volumes/" + i0+"/sections/" + i1,schemaPath:"#/properties/volumes/items/properties/sections/items/required",keyword:"required",params:{missingProperty: "template"},schema:schema31.properties.volumes.items.properties.sections.items.required,parentSchema:schema31.properties.volumes.items.properties.sections.items,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key2 in data8){
if(!(func5.call(schema31.properties.volumes.items.properties.sections.items.properties, key2))){
const err21 = {instancePath:instancePath+"/volumes/" + i0+"/sections/" + i1,schemaPath:"#/properties/volumes/items/properties/sections/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema31.properties.volumes.items.properties.sections.items,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data8.id !== undefined){
let data9 = data8.id;
if(typeof data9 === "string"){
if(func1(data9) < 1){
const err22 = {instancePath:instancePath+"/volumes/" + i0+"/sections/" + i1+"/id",schemaPath:"#/properties/volumes/items/properties/sections/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.volumes.items.properties.sections.items.properties.id,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!pattern4.test(data9)){
const err23 = {instancePath:instancePath+"/volumes/" + i0+"/sections/" + i1+"/id",schemaPath:"#/properties/volumes/items/properties/sections/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.volumes.items.properties.sections.items.properties.id,data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/volumes/" + i0+"/sections/" + i1+"/id",schemaPath:"#/properties/volumes/items/properties/sections/items/properties/id/type",keyword:"type",params:{type: "string"},schema:schema31.properties.volumes.items.properties.sections.items.properties.id.type,parentSchema:schema31.properties.volumes.items.properties.sections.items.properties.id,data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data8.title !== undefined){
let data10 = data8.title;
if(typeof data10 === "string"){
if(func1(data10) < 1){
const err25 = {instancePath:instancePath+"/volumes/" + i0+"/sections/" + i1+"/title",schemaPath:"#/properties/volumes/items/properties/sections/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.volumes.items.properties.sections.items.properties.title,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/volumes/" + i0+"/sections/" + i1+"/title",schemaPath:"#/properties/volumes/items/properties/sections/items/properties/title/type",keyword:"type",params:{type: "string"},schema:schema31.properties.volumes.items.properties.sections.items.properties.title.type,parentSchema:schema31.properties.volumes.items.properties.sections.items.properties.title,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data8.template !== undefined){
let data11 = data8.template;
if(!(((((((((((data11 === "cover") || (data11 === "contents")) || (data11 === "letter")) || (data11 === "ledger")) || (data11 === "score-sheet")) || (data11 === "clause-table")) || (data11 === "fact-annex")) || (data11 === "narrative")) || (data11 === "signature-page")) || (data11 === "endnote")) || (data11 === "manifest"))){
const err27 = {instancePath:instancePath+"/volumes/" + i0+"/sections/" + i1+"/template",schemaPath:"#/properties/volumes/items/properties/sections/items/properties/template/enum",keyword:"enum",params:{allowedValues: schema31.properties.volumes.items.properties.sections.items.properties.template.enum},schema:schema31.properties.volumes.items.properties.sections.items.properties.template.enum,parentSchema:schema31.properties.volumes.items.properties.sections.items.properties.template,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data8.render !== undefined){
let data12 = data8.render;
if(typeof data12 !== "boolean"){
const err28 = {instancePath:instancePath+"/volumes/" + i0+"/sections/" + i1+"/render",schemaPath:"#/properties/volumes/items/properties/sections/items/properties/render/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.volumes.items.properties.sections.items.properties.render.type,parentSchema:schema31.properties.volumes.items.properties.sections.items.properties.render,data:data12};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
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
const err29 = {instancePath:instancePath+"/volumes/" + i0+"/sections/" + i1+"/kinds/" + i2,schemaPath:"#/properties/volumes/items/properties/sections/items/properties/kinds/items/type",keyword:"type",params:{type: "string"},schema:schema31.properties.volumes.items.properties.sections.items.properties.kinds.items.type,parentSchema:schema31.properties.volumes.items.properties.sections.items.properties.kinds.items,data:data14};
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
const err30 = {instancePath:instancePath+"/volumes/" + i0+"/sections/" + i1+"/kinds",schemaPath:"#/properties/volumes/items/properties/sections/items/properties/kinds/type",keyword:"type",params:{type: "array"},schema:schema31.properties.volumes.items.properties.sections.items.properties.kinds.type,parentSchema:schema31.properties.volumes.items.properties.sections.items.properties.kinds,data:data13};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data8.source !== undefined){
let data15 = data8.source;
if(!((data15 === "gaps") || (data15 === "records"))){
const err31 = {instancePath:instancePath+"/volumes/" + i0+"/sections/" + i1+"/source",schemaPath:"#/properties/volumes/items/properties/sections/items/properties/source/enum",keyword:"enum",params:{allowedValues: schema31.properties.volumes.items.properties.sections.items.properties.source.enum},schema:schema31.properties.volumes.items.properties.sections.items.properties.source.enum,parentSchema:schema31.properties.volumes.items.properties.sections.items.properties.source,data:data15};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data8.responsible !== undefined){
let data16 = data8.responsible;
if(typeof data16 === "string"){
if(func1(data16) < 1){
const err32 = {instancePath:instancePath+"/volumes/" + i0+"/sections/" + i1+"/responsible",schemaPath:"#/properties/volumes/items/properties/sections/items/properties/responsible/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.volumes.items.properties.sections.items.properties.responsible,data:data16};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/volumes/" + i0+"/sections/" + i1+"/responsible",schemaPath:"#/properties/volumes/items/properties/sections/items/properties/responsible/type",keyword:"type",params:{type: "string"},schema:schema31.properties.volumes.items.properties.sections.items.properties.responsible.type,parentSchema:schema31.properties.volumes.items.properties.sections.items.properties.responsible,data:data16};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
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
const err34 = {instancePath:instancePath+"/volumes/" + i0+"/sections/" + i1+"/paragraphs/" + i3,schemaPath:"#/properties/volumes/items/properties/sections/items/properties/paragraphs/items/type",keyword:"type",params:{type: "string"},schema:schema31.properties.volumes.items.properties.sections.items.properties.paragraphs.items.type,parentSchema:schema31.properties.volumes.items.properties.sections.items.properties.paragraphs.items,data:data18};
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
const err35 = {instancePath:instancePath+"/volumes/" + i0+"/sections/" + i1+"/paragraphs",schemaPath:"#/properties/volumes/items/properties/sections/items/properties/paragraphs/type",keyword:"type",params:{type: "array"},schema:schema31.properties.volumes.items.properties.sections.items.properties.paragraphs.type,parentSchema:schema31.properties.volumes.items.properties.sections.items.properties.paragraphs,data:data17};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
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
const err36 = {instancePath:instancePath+"/volumes/" + i0+"/sections/" + i1+"/blocks/" + i4,schemaPath:"#/properties/volumes/items/properties/sections/items/properties/blocks/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema31.properties.volumes.items.properties.sections.items.properties.blocks.items.required,parentSchema:schema31.properties.volumes.items.properties.sections.items.properties.blocks.items,data:data20};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data20.slots === undefined){
const err37 = {instancePath:instancePath+"/volumes/" + i0+"/sections/" + i1+"/blocks/" + i4,schemaPath:"#/properties/volumes/items/properties/sections/items/properties/blocks/items/required",keyword:"required",params:{missingProperty: "slots"},schema:schema31.properties.volumes.items.properties.sections.items.properties.blocks.items.required,parentSchema:schema31.properties.volumes.items.properties.sections.items.properties.blocks.items,data:data20};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
for(const key3 in data20){
if(!(((key3 === "title") || (key3 === "wide")) || (key3 === "slots"))){
const err38 = {instancePath:instancePath+"/volumes/" + i0+"/sections/" + i1+"/blocks/" + i4,schemaPath:"#/properties/volumes/items/properties/sections/items/properties/blocks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema31.properties.volumes.items.properties.sections.items.properties.blocks.items,data:data20};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data20.title !== undefined){
let data21 = data20.title;
if(typeof data21 === "string"){
if(func1(data21) < 1){
const err39 = {instancePath:instancePath+"/volumes/" + i0+"/sections/" + i1+"/blocks/" + i4+"/title",schemaPath:"#/properties/volumes/items/properties/sections/items/properties/blocks/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.volumes.items.properties.sections.items.properties.blocks.items.properties.title,data:data21};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/volumes/" + i0+"/sections/" + i1+"/blocks/" + i4+"/title",schemaPath:"#/properties/volumes/items/properties/sections/items/properties/blocks/items/properties/title/type",keyword:"type",params:{type: "string"},schema:schema31.properties.volumes.items.properties.sections.items.properties.blocks.items.properties.title.type,parentSchema:schema31.properties.volumes.items.properties.sections.items.properties.blocks.items.properties.title,data:data21};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data20.wide !== undefined){
let data22 = data20.wide;
if(typeof data22 !== "boolean"){
const err41 = {instancePath:instancePath+"/volumes/" + i0+"/sections/" + i1+"/blocks/" + i4+"/wide",schemaPath:"#/properties/volumes/items/properties/sections/items/properties/blocks/items/properties/wide/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.volumes.items.properties.sections.items.properties.blocks.items.properties.wide.type,parentSchema:schema31.properties.volumes.items.properties.sections.items.properties.blocks.items.properties.wide,data:data22};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
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
const err42 = {instancePath:instancePath+"/volumes/" + i0+"/sections/" + i1+"/blocks/" + i4+"/slots/" + i5,schemaPath:"#/properties/volumes/items/properties/sections/items/properties/blocks/items/properties/slots/items/required",keyword:"required",params:{missingProperty: "id"},schema:schema31.properties.volumes.items.properties.sections.items.properties.blocks.items.properties.slots.items.required,parentSchema:schema31.properties.volumes.items.properties.sections.items.properties.blocks.items.properties.slots.items,data:data24};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data24.title === undefined){
const err43 = {instancePath:instancePath+"/volumes/" + i0+"/sections/" + i1+"/blocks/" + i4+"/slots/" + i5,schemaPath:"#/properties/volumes/items/properties/sections/items/properties/blocks/items/properties/slots/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema31.properties.volumes.items.properties.sections.items.properties.blocks.items.properties.slots.items.required,parentSchema:schema31.properties.volumes.items.properties.sections.items.properties.blocks.items.properties.slots.items,data:data24};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data24.role === undefined){
const err44 = {instancePath:instancePath+"/volumes/" + i0+"/sections/" + i1+"/blocks/" + i4+"/slots/" + i5,schemaPath:"#/properties/volumes/items/properties/sections/items/properties/blocks/items/properties/slots/items/required",keyword:"required",params:{missingProperty: "role"},schema:schema31.properties.volumes.items.properties.sections.items.properties.blocks.items.properties.slots.items.required,parentSchema:schema31.properties.volumes.items.properties.sections.items.properties.blocks.items.properties.slots.items,data:data24};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
for(const key4 in data24){
if(!((((key4 === "id") || (key4 === "title")) || (key4 === "role")) || (key4 === "detail"))){
const err45 = {instancePath:instancePath+"/volumes/" + i0+"/sections/" + i1+"/blocks/" + i4+"/slots/" + i5,schemaPath:"#/properties/volumes/items/properties/sections/items/properties/blocks/items/properties/slots/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema31.properties.volumes.items.properties.sections.items.properties.blocks.items.properties.slots.items,data:data24};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data24.id !== undefined){
let data25 = data24.id;
if(typeof data25 === "string"){
if(func1(data25) < 1){
const err46 = {instancePath:instancePath+"/volumes/" + i0+"/sections/" + i1+"/blocks/" + i4+"/slots/" + i5+"/id",schemaPath:"#/properties/volumes/items/properties/sections/items/properties/blocks/items/properties/slots/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.volumes.items.properties.sections.items.properties.blocks.items.properties.slots.items.properties.id,data:data25};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(!pattern4.test(data25)){
const err47 = {instancePath:instancePath+"/volumes/" + i0+"/sections/" + i1+"/blocks/" + i4+"/slots/" + i5+"/id",schemaPath:"#/properties/volumes/items/properties/sections/items/properties/blocks/items/properties/slots/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.volumes.items.properties.sections.items.properties.blocks.items.properties.slots.items.properties.id,data:data25};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/volumes/" + i0+"/sections/" + i1+"/blocks/" + i4+"/slots/" + i5+"/id",schemaPath:"#/properties/volumes/items/properties/sections/items/properties/blocks/items/properties/slots/items/properties/id/type",keyword:"type",params:{type: "string"},schema:schema31.properties.volumes.items.properties.sections.items.properties.blocks.items.properties.slots.items.properties.id.type,parentSchema:schema31.properties.volumes.items.properties.sections.items.properties.blocks.items.properties.slots.items.properties.id,data:data25};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data24.title !== undefined){
let data26 = data24.title;
if(typeof data26 === "string"){
if(func1(data26) < 1){
const err49 = {instancePath:instancePath+"/volumes/" + i0+"/sections/" + i1+"/blocks/" + i4+"/slots/" + i5+"/title",schemaPath:"#/properties/volumes/items/properties/sections/items/properties/blocks/items/properties/slots/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.volumes.items.properties.sections.items.properties.blocks.items.properties.slots.items.properties.title,data:data26};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/volumes/" + i0+"/sections/" + i1+"/blocks/" + i4+"/slots/" + i5+"/title",schemaPath:"#/properties/volumes/items/properties/sections/items/properties/blocks/items/properties/slots/items/properties/title/type",keyword:"type",params:{type: "string"},schema:schema31.properties.volumes.items.properties.sections.items.properties.blocks.items.properties.slots.items.properties.title.type,parentSchema:schema31.properties.volumes.items.properties.sections.items.properties.blocks.items.properties.slots.items.properties.title,data:data26};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data24.role !== undefined){
let data27 = data24.role;
if(typeof data27 === "string"){
if(func1(data27) < 1){
const err51 = {instancePath:instancePath+"/volumes/" + i0+"/sections/" + i1+"/blocks/" + i4+"/slots/" + i5+"/role",schemaPath:"#/properties/volumes/items/properties/sections/items/properties/blocks/items/properties/slots/items/properties/role/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.volumes.items.properties.sections.items.properties.blocks.items.properties.slots.items.properties.role,data:data27};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(!pattern4.test(data27)){
const err52 = {instancePath:instancePath+"/volumes/" + i0+"/sections/" + i1+"/blocks/" + i4+"/slots/" + i5+"/role",schemaPath:"#/properties/volumes/items/properties/sections/items/properties/blocks/items/properties/slots/items/properties/role/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.volumes.items.properties.sections.items.properties.blocks.items.properties.slots.items.properties.role,data:data27};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/volumes/" + i0+"/sections/" + i1+"/blocks/" + i4+"/slots/" + i5+"/role",schemaPath:"#/properties/volumes/items/properties/sections/items/properties/blocks/items/properties/slots/items/properties/role/type",keyword:"type",params:{type: "string"},schema:schema31.properties.volumes.items.properties.sections.items.properties.blocks.items.properties.slots.items.properties.role.type,parentSchema:schema31.properties.volumes.items.properties.sections.items.properties.blocks.items.properties.slots.items.properties.role,data:data27};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data24.detail !== undefined){
let data28 = data24.detail;
if(typeof data28 === "string"){
if(func1(data28) < 1){
const err54 = {instancePath:instancePath+"/volumes/" + i0+"/sections/" + i1+"/blocks/" + i4+"/slots/" + i5+"/detail",schemaPath:"#/properties/volumes/items/properties/sections/items/properties/blocks/items/properties/slots/items/properties/detail/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.volumes.items.properties.sections.items.properties.blocks.items.properties.slots.items.properties.detail,data:data28};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/volumes/" + i0+"/sections/" + i1+"/blocks/" + i4+"/slots/" + i5+"/detail",schemaPath:"#/properties/volumes/items/properties/sections/items/properties/blocks/items/properties/slots/items/properties/detail/type",keyword:"type",params:{type: "string"},schema:schema31.properties.volumes.items.properties.sections.items.properties.blocks.items.properties.slots.items.properties.detail.type,parentSchema:schema31.properties.volumes.items.properties.sections.items.properties.blocks.items.properties.slots.items.properties.detail,data:data28};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/volumes/" + i0+"/sections/" + i1+"/blocks/" + i4+"/slots/" + i5,schemaPath:"#/properties/volumes/items/properties/sections/items/properties/blocks/items/properties/slots/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.volumes.items.properties.sections.items.properties.blocks.items.properties.slots.items.type,parentSchema:schema31.properties.volumes.items.properties.sections.items.properties.blocks.items.properties.slots.items,data:data24};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/volumes/" + i0+"/sections/" + i1+"/blocks/" + i4+"/slots",schemaPath:"#/properties/volumes/items/properties/sections/items/properties/blocks/items/properties/slots/type",keyword:"type",params:{type: "array"},schema:schema31.properties.volumes.items.properties.sections.items.properties.blocks.items.properties.slots.type,parentSchema:schema31.properties.volumes.items.properties.sections.items.properties.blocks.items.properties.slots,data:data23};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/volumes/" + i0+"/sections/" + i1+"/blocks/" + i4,schemaPath:"#/properties/volumes/items/properties/sections/items/properties/blocks/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.volumes.items.properties.sections.items.properties.blocks.items.type,parentSchema:schema31.properties.volumes.items.properties.sections.items.properties.blocks.items,data:data20};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/volumes/" + i0+"/sections/" + i1+"/blocks",schemaPath:"#/properties/volumes/items/properties/sections/items/properties/blocks/type",keyword:"type",params:{type: "array"},schema:schema31.properties.volumes.items.properties.sections.items.properties.blocks.type,parentSchema:schema31.properties.volumes.items.properties.sections.items.properties.blocks,data:data19};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/volumes/" + i0+"/sections/" + i1,schemaPath:"#/properties/volumes/items/properties/sections/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.volumes.items.properties.sections.items.type,parentSchema:schema31.properties.volumes.items.properties.sections.items,data:data8};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/volumes/" + i0+"/sections",schemaPath:"#/properties/volumes/items/properties/sections/type",keyword:"type",params:{type: "array"},schema:schema31.properties.volumes.items.properties.sections.type,parentSchema:schema31.properties.volumes.items.properties.sections,data:data7};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/volumes/" + i0,schemaPath:"#/properties/volumes/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.volumes.items.type,parentSchema:schema31.properties.volumes.items,data:data1};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/volumes",schemaPath:"#/properties/volumes/type",keyword:"type",params:{type: "array"},schema:schema31.properties.volumes.type,parentSchema:schema31.properties.volumes,data:data0};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
});
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

module.exports = validate20;
module.exports.default = validate20;

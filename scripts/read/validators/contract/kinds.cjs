// Generated from schemas by `npm run generate`. Do not edit.
"use strict";
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://yanshou.invalid/schemas/contract/kinds.schema.json","title":"种类","description":"本合同收哪些种类的记录","type":"object","properties":{"kinds":{"title":"种类","description":"每种一项","type":"array","items":{"title":"种类","description":"一个种类的收窄","type":"object","properties":{"kind":{"title":"种类","description":"通用种类名，例如 incident","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"title":{"title":"本合同的叫法","description":"与通用名称不同时填写","type":"string","minLength":1},"required":{"title":"另加必填字段","description":"在通用必填之外，本合同还必须填的字段","type":"array","items":{"type":"string"}},"enums":{"title":"用词","description":"字段名到允许值的表：value 写进记录，title 打印出来，顺序由轻到重","type":"object","additionalProperties":{"type":"array","minItems":1,"items":{"title":"词","description":"一个允许值","type":"object","properties":{"value":{"title":"值","description":"写进记录的值","type":"string","minLength":1},"title":{"title":"显示","description":"打印用的中文","type":"string","minLength":1}},"required":["value","title"],"additionalProperties":false}}},"headings":{"title":"必需标题","description":"Markdown 正文必须有的标题","type":"array","items":{"type":"string","minLength":1}},"sequence":{"title":"流水号","description":"按顺序编号、不许有缺号的字段","type":"object","properties":{"field":{"title":"字段","description":"整数流水号所在字段，例如 seq；写 id 则看编号末尾的数，前面相同的为一列","type":"string","minLength":1}},"required":["field"],"additionalProperties":false},"signatures":{"title":"签署","description":"这种记录由谁签字、盖章，一处一条","type":"array","minItems":1,"items":{"title":"一处签署","description":"一处签字或盖章","type":"object","x-type":"SignatureRule","properties":{"title":{"title":"名称","description":"签的是什么，例如 审批签字","type":"string","minLength":1},"when":{"title":"限于","description":"字段名到允许值的表，都符合的记录才按这一条核对；不写则每条都核对","type":"object","additionalProperties":{"title":"允许值","description":"这个字段等于其中之一","type":"array","minItems":1,"items":{"type":"string","minLength":1}}},"once":{"title":"到了哪一步","description":"这个字段填了才核对，例如 reviewed_at；不写则一开始就核对","type":"string","minLength":1},"signer":{"title":"签署人字段","description":"写签署人的字段，例如 approver","type":"string","minLength":1},"side":{"title":"签署人一方","description":"签署人应是哪个角色的人，写 roles 里的短名，例如 client","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"on":{"title":"签署日期字段","description":"写签署日期的字段，例如 signed_on；是列表里每项的日期时写项内的字段名","type":"string","minLength":1},"list":{"title":"签署列表","description":"逐方或逐人签署写成列表的字段，例如 signatures","type":"string","minLength":1},"parties":{"title":"至少几方","description":"列表里应有几个不同的签署方，例如 2","type":"integer","minimum":1},"sealed":{"title":"须盖章","description":"列表里每一方都应盖章","const":true},"members":{"title":"按名单签署","description":"列表要与哪个名单逐人对应：写名单所在的字段，例如 members；名单取自本记录所引的小组，没有引用的取当时的小组","type":"string","minLength":1},"page":{"title":"须有签署页","description":"应附签署页，或写明原件存放处","const":true}},"required":["title"],"additionalProperties":false}},"steps":{"title":"办到各步应有的内容","description":"记录办到某一步时，除通用必填外应写齐的字段和应附的文件，一步一条","type":"array","minItems":1,"items":{"title":"一步","description":"办到这一步应有什么","type":"object","x-type":"StepRule","properties":{"title":{"title":"名称","description":"哪一步，例如 数据已交付","type":"string","minLength":1},"when":{"title":"限于","description":"字段名到允许值的表，都符合的记录才按这一条核对；不写则每条都核对","type":"object","additionalProperties":{"title":"允许值","description":"这个字段等于其中之一","type":"array","minItems":1,"items":{"type":"string","minLength":1}}},"once":{"title":"到了哪一步","description":"这个字段填了才核对，例如 reviewed_at；不写则一开始就核对","type":"string","minLength":1},"fields":{"title":"应填字段","description":"办到这一步都应填写","type":"array","minItems":1,"items":{"title":"字段","description":"字段名，例如 keep_until；两者有其一即可的写成 file_sha256|original","type":"string","minLength":1}},"file":{"title":"应有文件","description":"应附文件，或写明原件存放处","const":true}},"required":["title"],"additionalProperties":false}}},"required":["kind"],"additionalProperties":false}}},"required":["kinds"],"additionalProperties":false,"$defs":{"param":{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取；再写 part: 名，则取值里的这一部分。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity；写法与 late.to 相同，也可以由参数给出","oneOf":[{"title":"取值字段","description":"字段名","type":"string","minLength":1},{"title":"取值字段","description":"由参数给出字段名","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 severity.definition","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}]},"part":{"title":"取哪一部分","description":"一个参数管几处时，值写成几部分，这里写其中一部分的名，例如 count","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}}};
const func1 = require("ajv/dist/runtime/ucs2length").default;
const func7 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");

const validate20 = (function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if(!((((((((key1 === "kind") || (key1 === "title")) || (key1 === "required")) || (key1 === "enums")) || (key1 === "headings")) || (key1 === "sequence")) || (key1 === "signatures")) || (key1 === "steps"))){
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
if(data1.signatures !== undefined){
let data15 = data1.signatures;
if(Array.isArray(data15)){
if(data15.length < 1){
const err30 = {instancePath:instancePath+"/kinds/" + i0+"/signatures",schemaPath:"#/properties/kinds/items/properties/signatures/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties.kinds.items.properties.signatures,data:data15};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
const len4 = data15.length;
for(let i4=0; i4<len4; i4++){
let data16 = data15[i4];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.title === undefined){
const err31 = {instancePath:instancePath+"/kinds/" + i0+"/signatures/" + i4,schemaPath:"#/properties/kinds/items/properties/signatures/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema31.properties.kinds.items.properties.signatures.items.required,parentSchema:schema31.properties.kinds.items.properties.signatures.items,data:data16};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
for(const key5 in data16){
if(!(func7.call(schema31.properties.kinds.items.properties.signatures.items.properties, key5))){
const err32 = {instancePath:instancePath+"/kinds/" + i0+"/signatures/" + i4,schemaPath:"#/properties/kinds/items/properties/signatures/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema31.properties.kinds.items.properties.signatures.items,data:data16};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data16.title !== undefined){
let data17 = data16.title;
if(typeof data17 === "string"){
if(func1(data17) < 1){
const err33 = {instancePath:instancePath+"/kinds/" + i0+"/signatures/" + i4+"/title",schemaPath:"#/properties/kinds/items/properties/signatures/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.kinds.items.properties.signatures.items.properties.title,data:data17};
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
const err34 = {instancePath:instancePath+"/kinds/" + i0+"/signatures/" + i4+"/title",schemaPath:"#/properties/kinds/items/properties/signatures/items/properties/title/type",keyword:"type",params:{type: "string"},schema:schema31.properties.kinds.items.properties.signatures.items.properties.title.type,parentSchema:schema31.properties.kinds.items.properties.signatures.items.properties.title,data:data17};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data16.when !== undefined){
let data18 = data16.when;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key6 in data18){
let data19 = data18[key6];
if(Array.isArray(data19)){
if(data19.length < 1){
const err35 = {instancePath:instancePath+"/kinds/" + i0+"/signatures/" + i4+"/when/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/kinds/items/properties/signatures/items/properties/when/additionalProperties/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties.kinds.items.properties.signatures.items.properties.when.additionalProperties,data:data19};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
const len5 = data19.length;
for(let i5=0; i5<len5; i5++){
let data20 = data19[i5];
if(typeof data20 === "string"){
if(func1(data20) < 1){
const err36 = {instancePath:instancePath+"/kinds/" + i0+"/signatures/" + i4+"/when/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i5,schemaPath:"#/properties/kinds/items/properties/signatures/items/properties/when/additionalProperties/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.kinds.items.properties.signatures.items.properties.when.additionalProperties.items,data:data20};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/kinds/" + i0+"/signatures/" + i4+"/when/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i5,schemaPath:"#/properties/kinds/items/properties/signatures/items/properties/when/additionalProperties/items/type",keyword:"type",params:{type: "string"},schema:schema31.properties.kinds.items.properties.signatures.items.properties.when.additionalProperties.items.type,parentSchema:schema31.properties.kinds.items.properties.signatures.items.properties.when.additionalProperties.items,data:data20};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/kinds/" + i0+"/signatures/" + i4+"/when/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/kinds/items/properties/signatures/items/properties/when/additionalProperties/type",keyword:"type",params:{type: "array"},schema:schema31.properties.kinds.items.properties.signatures.items.properties.when.additionalProperties.type,parentSchema:schema31.properties.kinds.items.properties.signatures.items.properties.when.additionalProperties,data:data19};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/kinds/" + i0+"/signatures/" + i4+"/when",schemaPath:"#/properties/kinds/items/properties/signatures/items/properties/when/type",keyword:"type",params:{type: "object"},schema:schema31.properties.kinds.items.properties.signatures.items.properties.when.type,parentSchema:schema31.properties.kinds.items.properties.signatures.items.properties.when,data:data18};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data16.once !== undefined){
let data21 = data16.once;
if(typeof data21 === "string"){
if(func1(data21) < 1){
const err40 = {instancePath:instancePath+"/kinds/" + i0+"/signatures/" + i4+"/once",schemaPath:"#/properties/kinds/items/properties/signatures/items/properties/once/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.kinds.items.properties.signatures.items.properties.once,data:data21};
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
const err41 = {instancePath:instancePath+"/kinds/" + i0+"/signatures/" + i4+"/once",schemaPath:"#/properties/kinds/items/properties/signatures/items/properties/once/type",keyword:"type",params:{type: "string"},schema:schema31.properties.kinds.items.properties.signatures.items.properties.once.type,parentSchema:schema31.properties.kinds.items.properties.signatures.items.properties.once,data:data21};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data16.signer !== undefined){
let data22 = data16.signer;
if(typeof data22 === "string"){
if(func1(data22) < 1){
const err42 = {instancePath:instancePath+"/kinds/" + i0+"/signatures/" + i4+"/signer",schemaPath:"#/properties/kinds/items/properties/signatures/items/properties/signer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.kinds.items.properties.signatures.items.properties.signer,data:data22};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/kinds/" + i0+"/signatures/" + i4+"/signer",schemaPath:"#/properties/kinds/items/properties/signatures/items/properties/signer/type",keyword:"type",params:{type: "string"},schema:schema31.properties.kinds.items.properties.signatures.items.properties.signer.type,parentSchema:schema31.properties.kinds.items.properties.signatures.items.properties.signer,data:data22};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data16.side !== undefined){
let data23 = data16.side;
if(typeof data23 === "string"){
if(func1(data23) < 1){
const err44 = {instancePath:instancePath+"/kinds/" + i0+"/signatures/" + i4+"/side",schemaPath:"#/properties/kinds/items/properties/signatures/items/properties/side/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.kinds.items.properties.signatures.items.properties.side,data:data23};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(!pattern4.test(data23)){
const err45 = {instancePath:instancePath+"/kinds/" + i0+"/signatures/" + i4+"/side",schemaPath:"#/properties/kinds/items/properties/signatures/items/properties/side/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.kinds.items.properties.signatures.items.properties.side,data:data23};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/kinds/" + i0+"/signatures/" + i4+"/side",schemaPath:"#/properties/kinds/items/properties/signatures/items/properties/side/type",keyword:"type",params:{type: "string"},schema:schema31.properties.kinds.items.properties.signatures.items.properties.side.type,parentSchema:schema31.properties.kinds.items.properties.signatures.items.properties.side,data:data23};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data16.on !== undefined){
let data24 = data16.on;
if(typeof data24 === "string"){
if(func1(data24) < 1){
const err47 = {instancePath:instancePath+"/kinds/" + i0+"/signatures/" + i4+"/on",schemaPath:"#/properties/kinds/items/properties/signatures/items/properties/on/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.kinds.items.properties.signatures.items.properties.on,data:data24};
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
const err48 = {instancePath:instancePath+"/kinds/" + i0+"/signatures/" + i4+"/on",schemaPath:"#/properties/kinds/items/properties/signatures/items/properties/on/type",keyword:"type",params:{type: "string"},schema:schema31.properties.kinds.items.properties.signatures.items.properties.on.type,parentSchema:schema31.properties.kinds.items.properties.signatures.items.properties.on,data:data24};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data16.list !== undefined){
let data25 = data16.list;
if(typeof data25 === "string"){
if(func1(data25) < 1){
const err49 = {instancePath:instancePath+"/kinds/" + i0+"/signatures/" + i4+"/list",schemaPath:"#/properties/kinds/items/properties/signatures/items/properties/list/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.kinds.items.properties.signatures.items.properties.list,data:data25};
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
const err50 = {instancePath:instancePath+"/kinds/" + i0+"/signatures/" + i4+"/list",schemaPath:"#/properties/kinds/items/properties/signatures/items/properties/list/type",keyword:"type",params:{type: "string"},schema:schema31.properties.kinds.items.properties.signatures.items.properties.list.type,parentSchema:schema31.properties.kinds.items.properties.signatures.items.properties.list,data:data25};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data16.parties !== undefined){
let data26 = data16.parties;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err51 = {instancePath:instancePath+"/kinds/" + i0+"/signatures/" + i4+"/parties",schemaPath:"#/properties/kinds/items/properties/signatures/items/properties/parties/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.kinds.items.properties.signatures.items.properties.parties.type,parentSchema:schema31.properties.kinds.items.properties.signatures.items.properties.parties,data:data26};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 1 || isNaN(data26)){
const err52 = {instancePath:instancePath+"/kinds/" + i0+"/signatures/" + i4+"/parties",schemaPath:"#/properties/kinds/items/properties/signatures/items/properties/parties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema31.properties.kinds.items.properties.signatures.items.properties.parties,data:data26};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
if(data16.sealed !== undefined){
let data27 = data16.sealed;
if(true !== data27){
const err53 = {instancePath:instancePath+"/kinds/" + i0+"/signatures/" + i4+"/sealed",schemaPath:"#/properties/kinds/items/properties/signatures/items/properties/sealed/const",keyword:"const",params:{allowedValue: true},schema:true,parentSchema:schema31.properties.kinds.items.properties.signatures.items.properties.sealed,data:data27};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data16.members !== undefined){
let data28 = data16.members;
if(typeof data28 === "string"){
if(func1(data28) < 1){
const err54 = {instancePath:instancePath+"/kinds/" + i0+"/signatures/" + i4+"/members",schemaPath:"#/properties/kinds/items/properties/signatures/items/properties/members/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.kinds.items.properties.signatures.items.properties.members,data:data28};
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
const err55 = {instancePath:instancePath+"/kinds/" + i0+"/signatures/" + i4+"/members",schemaPath:"#/properties/kinds/items/properties/signatures/items/properties/members/type",keyword:"type",params:{type: "string"},schema:schema31.properties.kinds.items.properties.signatures.items.properties.members.type,parentSchema:schema31.properties.kinds.items.properties.signatures.items.properties.members,data:data28};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data16.page !== undefined){
let data29 = data16.page;
if(true !== data29){
const err56 = {instancePath:instancePath+"/kinds/" + i0+"/signatures/" + i4+"/page",schemaPath:"#/properties/kinds/items/properties/signatures/items/properties/page/const",keyword:"const",params:{allowedValue: true},schema:true,parentSchema:schema31.properties.kinds.items.properties.signatures.items.properties.page,data:data29};
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
const err57 = {instancePath:instancePath+"/kinds/" + i0+"/signatures/" + i4,schemaPath:"#/properties/kinds/items/properties/signatures/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.kinds.items.properties.signatures.items.type,parentSchema:schema31.properties.kinds.items.properties.signatures.items,data:data16};
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
const err58 = {instancePath:instancePath+"/kinds/" + i0+"/signatures",schemaPath:"#/properties/kinds/items/properties/signatures/type",keyword:"type",params:{type: "array"},schema:schema31.properties.kinds.items.properties.signatures.type,parentSchema:schema31.properties.kinds.items.properties.signatures,data:data15};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data1.steps !== undefined){
let data30 = data1.steps;
if(Array.isArray(data30)){
if(data30.length < 1){
const err59 = {instancePath:instancePath+"/kinds/" + i0+"/steps",schemaPath:"#/properties/kinds/items/properties/steps/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties.kinds.items.properties.steps,data:data30};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
const len6 = data30.length;
for(let i6=0; i6<len6; i6++){
let data31 = data30[i6];
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.title === undefined){
const err60 = {instancePath:instancePath+"/kinds/" + i0+"/steps/" + i6,schemaPath:"#/properties/kinds/items/properties/steps/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema31.properties.kinds.items.properties.steps.items.required,parentSchema:schema31.properties.kinds.items.properties.steps.items,data:data31};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
for(const key7 in data31){
if(!(((((key7 === "title") || (key7 === "when")) || (key7 === "once")) || (key7 === "fields")) || (key7 === "file"))){
const err61 = {instancePath:instancePath+"/kinds/" + i0+"/steps/" + i6,schemaPath:"#/properties/kinds/items/properties/steps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema31.properties.kinds.items.properties.steps.items,data:data31};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data31.title !== undefined){
let data32 = data31.title;
if(typeof data32 === "string"){
if(func1(data32) < 1){
const err62 = {instancePath:instancePath+"/kinds/" + i0+"/steps/" + i6+"/title",schemaPath:"#/properties/kinds/items/properties/steps/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.kinds.items.properties.steps.items.properties.title,data:data32};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/kinds/" + i0+"/steps/" + i6+"/title",schemaPath:"#/properties/kinds/items/properties/steps/items/properties/title/type",keyword:"type",params:{type: "string"},schema:schema31.properties.kinds.items.properties.steps.items.properties.title.type,parentSchema:schema31.properties.kinds.items.properties.steps.items.properties.title,data:data32};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data31.when !== undefined){
let data33 = data31.when;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const key8 in data33){
let data34 = data33[key8];
if(Array.isArray(data34)){
if(data34.length < 1){
const err64 = {instancePath:instancePath+"/kinds/" + i0+"/steps/" + i6+"/when/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/kinds/items/properties/steps/items/properties/when/additionalProperties/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties.kinds.items.properties.steps.items.properties.when.additionalProperties,data:data34};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
const len7 = data34.length;
for(let i7=0; i7<len7; i7++){
let data35 = data34[i7];
if(typeof data35 === "string"){
if(func1(data35) < 1){
const err65 = {instancePath:instancePath+"/kinds/" + i0+"/steps/" + i6+"/when/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7,schemaPath:"#/properties/kinds/items/properties/steps/items/properties/when/additionalProperties/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.kinds.items.properties.steps.items.properties.when.additionalProperties.items,data:data35};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/kinds/" + i0+"/steps/" + i6+"/when/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7,schemaPath:"#/properties/kinds/items/properties/steps/items/properties/when/additionalProperties/items/type",keyword:"type",params:{type: "string"},schema:schema31.properties.kinds.items.properties.steps.items.properties.when.additionalProperties.items.type,parentSchema:schema31.properties.kinds.items.properties.steps.items.properties.when.additionalProperties.items,data:data35};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/kinds/" + i0+"/steps/" + i6+"/when/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/kinds/items/properties/steps/items/properties/when/additionalProperties/type",keyword:"type",params:{type: "array"},schema:schema31.properties.kinds.items.properties.steps.items.properties.when.additionalProperties.type,parentSchema:schema31.properties.kinds.items.properties.steps.items.properties.when.additionalProperties,data:data34};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/kinds/" + i0+"/steps/" + i6+"/when",schemaPath:"#/properties/kinds/items/properties/steps/items/properties/when/type",keyword:"type",params:{type: "object"},schema:schema31.properties.kinds.items.properties.steps.items.properties.when.type,parentSchema:schema31.properties.kinds.items.properties.steps.items.properties.when,data:data33};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data31.once !== undefined){
let data36 = data31.once;
if(typeof data36 === "string"){
if(func1(data36) < 1){
const err69 = {instancePath:instancePath+"/kinds/" + i0+"/steps/" + i6+"/once",schemaPath:"#/properties/kinds/items/properties/steps/items/properties/once/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.kinds.items.properties.steps.items.properties.once,data:data36};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/kinds/" + i0+"/steps/" + i6+"/once",schemaPath:"#/properties/kinds/items/properties/steps/items/properties/once/type",keyword:"type",params:{type: "string"},schema:schema31.properties.kinds.items.properties.steps.items.properties.once.type,parentSchema:schema31.properties.kinds.items.properties.steps.items.properties.once,data:data36};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data31.fields !== undefined){
let data37 = data31.fields;
if(Array.isArray(data37)){
if(data37.length < 1){
const err71 = {instancePath:instancePath+"/kinds/" + i0+"/steps/" + i6+"/fields",schemaPath:"#/properties/kinds/items/properties/steps/items/properties/fields/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties.kinds.items.properties.steps.items.properties.fields,data:data37};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
const len8 = data37.length;
for(let i8=0; i8<len8; i8++){
let data38 = data37[i8];
if(typeof data38 === "string"){
if(func1(data38) < 1){
const err72 = {instancePath:instancePath+"/kinds/" + i0+"/steps/" + i6+"/fields/" + i8,schemaPath:"#/properties/kinds/items/properties/steps/items/properties/fields/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.kinds.items.properties.steps.items.properties.fields.items,data:data38};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/kinds/" + i0+"/steps/" + i6+"/fields/" + i8,schemaPath:"#/properties/kinds/items/properties/steps/items/properties/fields/items/type",keyword:"type",params:{type: "string"},schema:schema31.properties.kinds.items.properties.steps.items.properties.fields.items.type,parentSchema:schema31.properties.kinds.items.properties.steps.items.properties.fields.items,data:data38};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
else {
const err74 = {instancePath:instancePath+"/kinds/" + i0+"/steps/" + i6+"/fields",schemaPath:"#/properties/kinds/items/properties/steps/items/properties/fields/type",keyword:"type",params:{type: "array"},schema:schema31.properties.kinds.items.properties.steps.items.properties.fields.type,parentSchema:schema31.properties.kinds.items.properties.steps.items.properties.fields,data:data37};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data31.file !== undefined){
let data39 = data31.file;
if(true !== data39){
const err75 = {instancePath:instancePath+"/kinds/" + i0+"/steps/" + i6+"/file",schemaPath:"#/properties/kinds/items/properties/steps/items/properties/file/const",keyword:"const",params:{allowedValue: true},schema:true,parentSchema:schema31.properties.kinds.items.properties.steps.items.properties.file,data:data39};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/kinds/" + i0+"/steps/" + i6,schemaPath:"#/properties/kinds/items/properties/steps/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.kinds.items.properties.steps.items.type,parentSchema:schema31.properties.kinds.items.properties.steps.items,data:data31};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/kinds/" + i0+"/steps",schemaPath:"#/properties/kinds/items/properties/steps/type",keyword:"type",params:{type: "array"},schema:schema31.properties.kinds.items.properties.steps.type,parentSchema:schema31.properties.kinds.items.properties.steps,data:data30};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/kinds/" + i0,schemaPath:"#/properties/kinds/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.kinds.items.type,parentSchema:schema31.properties.kinds.items,data:data1};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/kinds",schemaPath:"#/properties/kinds/type",keyword:"type",params:{type: "array"},schema:schema31.properties.kinds.type,parentSchema:schema31.properties.kinds,data:data0};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
else {
const err80 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
});
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

module.exports = validate20;
module.exports.default = validate20;

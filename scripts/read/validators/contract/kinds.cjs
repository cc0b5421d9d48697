// Generated from schemas by `npm run generate`. Do not edit.
"use strict";
const { Refusal } = require("../../refusal.cjs");
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
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "kinds"},data));
errors++;
}
for(const key0 in data){
if(!(key0 === "kinds")){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0},data));
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
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/kinds/" + i0,"#/properties/kinds/items/required","required",{missingProperty: "kind"},data1));
errors++;
}
for(const key1 in data1){
if(!((((((((key1 === "kind") || (key1 === "title")) || (key1 === "required")) || (key1 === "enums")) || (key1 === "headings")) || (key1 === "sequence")) || (key1 === "signatures")) || (key1 === "steps"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/kinds/" + i0,"#/properties/kinds/items/additionalProperties","additionalProperties",{additionalProperty: key1},data1));
errors++;
}
}
if(data1.kind !== undefined){
let data2 = data1.kind;
if(typeof data2 === "string"){
if(func1(data2) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/kinds/" + i0+"/kind","#/properties/kinds/items/properties/kind/minLength","minLength",{limit: 1},data2));
errors++;
}
if(!pattern4.test(data2)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/kinds/" + i0+"/kind","#/properties/kinds/items/properties/kind/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data2));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/kinds/" + i0+"/kind","#/properties/kinds/items/properties/kind/type","type",{type: "string"},data2));
errors++;
}
}
if(data1.title !== undefined){
let data3 = data1.title;
if(typeof data3 === "string"){
if(func1(data3) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/kinds/" + i0+"/title","#/properties/kinds/items/properties/title/minLength","minLength",{limit: 1},data3));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/kinds/" + i0+"/title","#/properties/kinds/items/properties/title/type","type",{type: "string"},data3));
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
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/kinds/" + i0+"/required/" + i1,"#/properties/kinds/items/properties/required/items/type","type",{type: "string"},data5));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/kinds/" + i0+"/required","#/properties/kinds/items/properties/required/type","type",{type: "array"},data4));
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
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/kinds/" + i0+"/enums/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),"#/properties/kinds/items/properties/enums/additionalProperties/minItems","minItems",{limit: 1},data7));
errors++;
}
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.value === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/kinds/" + i0+"/enums/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,"#/properties/kinds/items/properties/enums/additionalProperties/items/required","required",{missingProperty: "value"},data8));
errors++;
}
if(data8.title === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/kinds/" + i0+"/enums/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,"#/properties/kinds/items/properties/enums/additionalProperties/items/required","required",{missingProperty: "title"},data8));
errors++;
}
for(const key3 in data8){
if(!((key3 === "value") || (key3 === "title"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/kinds/" + i0+"/enums/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,"#/properties/kinds/items/properties/enums/additionalProperties/items/additionalProperties","additionalProperties",{additionalProperty: key3},data8));
errors++;
}
}
if(data8.value !== undefined){
let data9 = data8.value;
if(typeof data9 === "string"){
if(func1(data9) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/kinds/" + i0+"/enums/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2+"/value","#/properties/kinds/items/properties/enums/additionalProperties/items/properties/value/minLength","minLength",{limit: 1},data9));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/kinds/" + i0+"/enums/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2+"/value","#/properties/kinds/items/properties/enums/additionalProperties/items/properties/value/type","type",{type: "string"},data9));
errors++;
}
}
if(data8.title !== undefined){
let data10 = data8.title;
if(typeof data10 === "string"){
if(func1(data10) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/kinds/" + i0+"/enums/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2+"/title","#/properties/kinds/items/properties/enums/additionalProperties/items/properties/title/minLength","minLength",{limit: 1},data10));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/kinds/" + i0+"/enums/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2+"/title","#/properties/kinds/items/properties/enums/additionalProperties/items/properties/title/type","type",{type: "string"},data10));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/kinds/" + i0+"/enums/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,"#/properties/kinds/items/properties/enums/additionalProperties/items/type","type",{type: "object"},data8));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/kinds/" + i0+"/enums/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),"#/properties/kinds/items/properties/enums/additionalProperties/type","type",{type: "array"},data7));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/kinds/" + i0+"/enums","#/properties/kinds/items/properties/enums/type","type",{type: "object"},data6));
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
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/kinds/" + i0+"/headings/" + i3,"#/properties/kinds/items/properties/headings/items/minLength","minLength",{limit: 1},data12));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/kinds/" + i0+"/headings/" + i3,"#/properties/kinds/items/properties/headings/items/type","type",{type: "string"},data12));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/kinds/" + i0+"/headings","#/properties/kinds/items/properties/headings/type","type",{type: "array"},data11));
errors++;
}
}
if(data1.sequence !== undefined){
let data13 = data1.sequence;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.field === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/kinds/" + i0+"/sequence","#/properties/kinds/items/properties/sequence/required","required",{missingProperty: "field"},data13));
errors++;
}
for(const key4 in data13){
if(!(key4 === "field")){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/kinds/" + i0+"/sequence","#/properties/kinds/items/properties/sequence/additionalProperties","additionalProperties",{additionalProperty: key4},data13));
errors++;
}
}
if(data13.field !== undefined){
let data14 = data13.field;
if(typeof data14 === "string"){
if(func1(data14) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/kinds/" + i0+"/sequence/field","#/properties/kinds/items/properties/sequence/properties/field/minLength","minLength",{limit: 1},data14));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/kinds/" + i0+"/sequence/field","#/properties/kinds/items/properties/sequence/properties/field/type","type",{type: "string"},data14));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/kinds/" + i0+"/sequence","#/properties/kinds/items/properties/sequence/type","type",{type: "object"},data13));
errors++;
}
}
if(data1.signatures !== undefined){
let data15 = data1.signatures;
if(Array.isArray(data15)){
if(data15.length < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/kinds/" + i0+"/signatures","#/properties/kinds/items/properties/signatures/minItems","minItems",{limit: 1},data15));
errors++;
}
const len4 = data15.length;
for(let i4=0; i4<len4; i4++){
let data16 = data15[i4];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.title === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/kinds/" + i0+"/signatures/" + i4,"#/properties/kinds/items/properties/signatures/items/required","required",{missingProperty: "title"},data16));
errors++;
}
for(const key5 in data16){
if(!(func7.call(schema31.properties.kinds.items.properties.signatures.items.properties, key5))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/kinds/" + i0+"/signatures/" + i4,"#/properties/kinds/items/properties/signatures/items/additionalProperties","additionalProperties",{additionalProperty: key5},data16));
errors++;
}
}
if(data16.title !== undefined){
let data17 = data16.title;
if(typeof data17 === "string"){
if(func1(data17) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/kinds/" + i0+"/signatures/" + i4+"/title","#/properties/kinds/items/properties/signatures/items/properties/title/minLength","minLength",{limit: 1},data17));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/kinds/" + i0+"/signatures/" + i4+"/title","#/properties/kinds/items/properties/signatures/items/properties/title/type","type",{type: "string"},data17));
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
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/kinds/" + i0+"/signatures/" + i4+"/when/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),"#/properties/kinds/items/properties/signatures/items/properties/when/additionalProperties/minItems","minItems",{limit: 1},data19));
errors++;
}
const len5 = data19.length;
for(let i5=0; i5<len5; i5++){
let data20 = data19[i5];
if(typeof data20 === "string"){
if(func1(data20) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/kinds/" + i0+"/signatures/" + i4+"/when/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i5,"#/properties/kinds/items/properties/signatures/items/properties/when/additionalProperties/items/minLength","minLength",{limit: 1},data20));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/kinds/" + i0+"/signatures/" + i4+"/when/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i5,"#/properties/kinds/items/properties/signatures/items/properties/when/additionalProperties/items/type","type",{type: "string"},data20));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/kinds/" + i0+"/signatures/" + i4+"/when/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),"#/properties/kinds/items/properties/signatures/items/properties/when/additionalProperties/type","type",{type: "array"},data19));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/kinds/" + i0+"/signatures/" + i4+"/when","#/properties/kinds/items/properties/signatures/items/properties/when/type","type",{type: "object"},data18));
errors++;
}
}
if(data16.once !== undefined){
let data21 = data16.once;
if(typeof data21 === "string"){
if(func1(data21) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/kinds/" + i0+"/signatures/" + i4+"/once","#/properties/kinds/items/properties/signatures/items/properties/once/minLength","minLength",{limit: 1},data21));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/kinds/" + i0+"/signatures/" + i4+"/once","#/properties/kinds/items/properties/signatures/items/properties/once/type","type",{type: "string"},data21));
errors++;
}
}
if(data16.signer !== undefined){
let data22 = data16.signer;
if(typeof data22 === "string"){
if(func1(data22) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/kinds/" + i0+"/signatures/" + i4+"/signer","#/properties/kinds/items/properties/signatures/items/properties/signer/minLength","minLength",{limit: 1},data22));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/kinds/" + i0+"/signatures/" + i4+"/signer","#/properties/kinds/items/properties/signatures/items/properties/signer/type","type",{type: "string"},data22));
errors++;
}
}
if(data16.side !== undefined){
let data23 = data16.side;
if(typeof data23 === "string"){
if(func1(data23) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/kinds/" + i0+"/signatures/" + i4+"/side","#/properties/kinds/items/properties/signatures/items/properties/side/minLength","minLength",{limit: 1},data23));
errors++;
}
if(!pattern4.test(data23)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/kinds/" + i0+"/signatures/" + i4+"/side","#/properties/kinds/items/properties/signatures/items/properties/side/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data23));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/kinds/" + i0+"/signatures/" + i4+"/side","#/properties/kinds/items/properties/signatures/items/properties/side/type","type",{type: "string"},data23));
errors++;
}
}
if(data16.on !== undefined){
let data24 = data16.on;
if(typeof data24 === "string"){
if(func1(data24) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/kinds/" + i0+"/signatures/" + i4+"/on","#/properties/kinds/items/properties/signatures/items/properties/on/minLength","minLength",{limit: 1},data24));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/kinds/" + i0+"/signatures/" + i4+"/on","#/properties/kinds/items/properties/signatures/items/properties/on/type","type",{type: "string"},data24));
errors++;
}
}
if(data16.list !== undefined){
let data25 = data16.list;
if(typeof data25 === "string"){
if(func1(data25) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/kinds/" + i0+"/signatures/" + i4+"/list","#/properties/kinds/items/properties/signatures/items/properties/list/minLength","minLength",{limit: 1},data25));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/kinds/" + i0+"/signatures/" + i4+"/list","#/properties/kinds/items/properties/signatures/items/properties/list/type","type",{type: "string"},data25));
errors++;
}
}
if(data16.parties !== undefined){
let data26 = data16.parties;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/kinds/" + i0+"/signatures/" + i4+"/parties","#/properties/kinds/items/properties/signatures/items/properties/parties/type","type",{type: "integer"},data26));
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 1 || isNaN(data26)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/kinds/" + i0+"/signatures/" + i4+"/parties","#/properties/kinds/items/properties/signatures/items/properties/parties/minimum","minimum",{comparison: ">=", limit: 1},data26));
errors++;
}
}
}
if(data16.sealed !== undefined){
let data27 = data16.sealed;
if(true !== data27){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/kinds/" + i0+"/signatures/" + i4+"/sealed","#/properties/kinds/items/properties/signatures/items/properties/sealed/const","const",{allowedValue: true},data27));
errors++;
}
}
if(data16.members !== undefined){
let data28 = data16.members;
if(typeof data28 === "string"){
if(func1(data28) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/kinds/" + i0+"/signatures/" + i4+"/members","#/properties/kinds/items/properties/signatures/items/properties/members/minLength","minLength",{limit: 1},data28));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/kinds/" + i0+"/signatures/" + i4+"/members","#/properties/kinds/items/properties/signatures/items/properties/members/type","type",{type: "string"},data28));
errors++;
}
}
if(data16.page !== undefined){
let data29 = data16.page;
if(true !== data29){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/kinds/" + i0+"/signatures/" + i4+"/page","#/properties/kinds/items/properties/signatures/items/properties/page/const","const",{allowedValue: true},data29));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/kinds/" + i0+"/signatures/" + i4,"#/properties/kinds/items/properties/signatures/items/type","type",{type: "object"},data16));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/kinds/" + i0+"/signatures","#/properties/kinds/items/properties/signatures/type","type",{type: "array"},data15));
errors++;
}
}
if(data1.steps !== undefined){
let data30 = data1.steps;
if(Array.isArray(data30)){
if(data30.length < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/kinds/" + i0+"/steps","#/properties/kinds/items/properties/steps/minItems","minItems",{limit: 1},data30));
errors++;
}
const len6 = data30.length;
for(let i6=0; i6<len6; i6++){
let data31 = data30[i6];
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.title === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/kinds/" + i0+"/steps/" + i6,"#/properties/kinds/items/properties/steps/items/required","required",{missingProperty: "title"},data31));
errors++;
}
for(const key7 in data31){
if(!(((((key7 === "title") || (key7 === "when")) || (key7 === "once")) || (key7 === "fields")) || (key7 === "file"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/kinds/" + i0+"/steps/" + i6,"#/properties/kinds/items/properties/steps/items/additionalProperties","additionalProperties",{additionalProperty: key7},data31));
errors++;
}
}
if(data31.title !== undefined){
let data32 = data31.title;
if(typeof data32 === "string"){
if(func1(data32) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/kinds/" + i0+"/steps/" + i6+"/title","#/properties/kinds/items/properties/steps/items/properties/title/minLength","minLength",{limit: 1},data32));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/kinds/" + i0+"/steps/" + i6+"/title","#/properties/kinds/items/properties/steps/items/properties/title/type","type",{type: "string"},data32));
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
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/kinds/" + i0+"/steps/" + i6+"/when/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),"#/properties/kinds/items/properties/steps/items/properties/when/additionalProperties/minItems","minItems",{limit: 1},data34));
errors++;
}
const len7 = data34.length;
for(let i7=0; i7<len7; i7++){
let data35 = data34[i7];
if(typeof data35 === "string"){
if(func1(data35) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/kinds/" + i0+"/steps/" + i6+"/when/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7,"#/properties/kinds/items/properties/steps/items/properties/when/additionalProperties/items/minLength","minLength",{limit: 1},data35));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/kinds/" + i0+"/steps/" + i6+"/when/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7,"#/properties/kinds/items/properties/steps/items/properties/when/additionalProperties/items/type","type",{type: "string"},data35));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/kinds/" + i0+"/steps/" + i6+"/when/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),"#/properties/kinds/items/properties/steps/items/properties/when/additionalProperties/type","type",{type: "array"},data34));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/kinds/" + i0+"/steps/" + i6+"/when","#/properties/kinds/items/properties/steps/items/properties/when/type","type",{type: "object"},data33));
errors++;
}
}
if(data31.once !== undefined){
let data36 = data31.once;
if(typeof data36 === "string"){
if(func1(data36) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/kinds/" + i0+"/steps/" + i6+"/once","#/properties/kinds/items/properties/steps/items/properties/once/minLength","minLength",{limit: 1},data36));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/kinds/" + i0+"/steps/" + i6+"/once","#/properties/kinds/items/properties/steps/items/properties/once/type","type",{type: "string"},data36));
errors++;
}
}
if(data31.fields !== undefined){
let data37 = data31.fields;
if(Array.isArray(data37)){
if(data37.length < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/kinds/" + i0+"/steps/" + i6+"/fields","#/properties/kinds/items/properties/steps/items/properties/fields/minItems","minItems",{limit: 1},data37));
errors++;
}
const len8 = data37.length;
for(let i8=0; i8<len8; i8++){
let data38 = data37[i8];
if(typeof data38 === "string"){
if(func1(data38) < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/kinds/" + i0+"/steps/" + i6+"/fields/" + i8,"#/properties/kinds/items/properties/steps/items/properties/fields/items/minLength","minLength",{limit: 1},data38));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/kinds/" + i0+"/steps/" + i6+"/fields/" + i8,"#/properties/kinds/items/properties/steps/items/properties/fields/items/type","type",{type: "string"},data38));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/kinds/" + i0+"/steps/" + i6+"/fields","#/properties/kinds/items/properties/steps/items/properties/fields/type","type",{type: "array"},data37));
errors++;
}
}
if(data31.file !== undefined){
let data39 = data31.file;
if(true !== data39){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/kinds/" + i0+"/steps/" + i6+"/file","#/properties/kinds/items/properties/steps/items/properties/file/const","const",{allowedValue: true},data39));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/kinds/" + i0+"/steps/" + i6,"#/properties/kinds/items/properties/steps/items/type","type",{type: "object"},data31));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/kinds/" + i0+"/steps","#/properties/kinds/items/properties/steps/type","type",{type: "array"},data30));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/kinds/" + i0,"#/properties/kinds/items/type","type",{type: "object"},data1));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/kinds","#/properties/kinds/type","type",{type: "array"},data0));
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

// Generated from schemas by `npm run generate`. Do not edit.
"use strict";
module.exports = validate20;
module.exports.default = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://yanshou.invalid/schemas/contract/checklist.schema.json","title":"清单","description":"全部要求","type":"object","properties":{"requirements":{"title":"要求","description":"每项一条","type":"array","items":{"title":"要求","description":"一项要求","type":"object","properties":{"id":{"title":"短名","description":"例如 inspection-report","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"title":{"title":"名称","description":"清单上显示的话，例如 系统巡检报告","type":"string","minLength":1},"clause":{"title":"条款","description":"依据条款的短名","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"kinds":{"title":"材料种类","description":"哪种记录可以满足","type":"array","items":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"}},"where":{"title":"筛选","description":"CEL 表达式，只有为真的记录才算，变量名 record","type":"string","minLength":1},"owner":{"title":"责任方","description":"谁应当交","enum":["provider","client","panel","both"]},"judge":{"title":"由谁判断","description":"machine 程序可核对；panel 留给专家","enum":["machine","panel"]},"sort":{"title":"缺口性质","description":"material 材料可以补交并显示迟交；prior-step 是应当在先的步骤，事后只能说明与整改","enum":["material","prior-step"]},"gates":{"title":"进入哪些关口","description":"running 平时检查；acceptance 验收时检查","type":"array","items":{"enum":["running","acceptance"]}},"section":{"title":"归档位置","description":"volumes.yaml 中小节的短名","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"condition":{"title":"验收条件","description":"归入哪个验收条件","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"due":{"title":"何时应交","description":"五种形式恰取一种","oneOf":[{"title":"一次","description":"只要一次（可按系统等分份）","type":"object","properties":{"once":{"title":"一次性期限","description":"固定日期，或从某个起点起算","type":"object","properties":{"on":{"title":"固定日期","description":"当日 24:00 前","type":"string","minLength":1,"format":"date"},"after":{"title":"起点","description":"term.start、term.end、signed_on，或以 record: 开头写种类名，例如 record:acceptance-application","oneOf":[{"title":"起点","description":"term.start、term.end、signed_on，或以 record: 开头写种类名，例如 record:acceptance-application","type":"string","minLength":1},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"workdays":{"title":"工作日数","description":"起点之后多少个工作日，起点当日不计","type":"integer","minimum":0},"days":{"title":"日历日数","description":"起点之后多少天","type":"integer","minimum":0},"per":{"title":"按什么分","description":"每个系统、每名人员、每个服务项各要一份；不写则全合同一份","enum":["system","person","item","contract"]},"topics":{"title":"应有的题目","description":"要求逐项都有时列出，例如九类制度；记录用 match.subject 字段写题目短名","type":"array","items":{"title":"题目","description":"一项","type":"object","properties":{"id":{"title":"短名","description":"例如 inspection","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"title":{"title":"名称","description":"例如 巡检制度","type":"string","minLength":1}},"required":["id","title"],"additionalProperties":false}},"match":{"title":"对应字段","description":"记录里用哪些字段说明它答复哪一次要求","type":"object","properties":{"subject":{"title":"主体字段","description":"例如 system、item、person","type":"string","minLength":1},"period":{"title":"周期字段","description":"写明日期或月份的字段，例如 planned_on、month","type":"string","minLength":1},"task":{"title":"任务字段","description":"写明计划任务的字段，例如 task","type":"string","minLength":1},"plan":{"title":"计划字段","description":"写明计划编号的字段，例如 plan","type":"string","minLength":1}},"additionalProperties":false}},"required":[],"additionalProperties":false}},"required":["once"],"additionalProperties":false},{"title":"周期","description":"每到一个周期要一份","type":"object","properties":{"every":{"title":"周期期限","description":"RFC 5545 重复规则","type":"object","properties":{"rrule":{"title":"重复规则","description":"例如 FREQ=MONTHLY;BYMONTHDAY=1","type":"string","minLength":1},"start":{"title":"起算日","description":"重复规则的第一天；不写则从服务期第一天","type":"string","minLength":1,"format":"date"},"period":{"title":"周期写法","description":"与记录的周期字段比较的写法","enum":["day","month"]},"grace_workdays":{"title":"宽限工作日","description":"周期结束后多少个工作日内","oneOf":[{"title":"宽限工作日","description":"周期结束后多少个工作日内","type":"integer","minimum":0},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"per":{"title":"按什么分","description":"每个系统、每名人员、每个服务项各要一份；不写则全合同一份","enum":["system","person","item","contract"]},"match":{"title":"对应字段","description":"记录里用哪些字段说明它答复哪一次要求","type":"object","properties":{"subject":{"title":"主体字段","description":"例如 system、item、person","type":"string","minLength":1},"period":{"title":"周期字段","description":"写明日期或月份的字段，例如 planned_on、month","type":"string","minLength":1},"task":{"title":"任务字段","description":"写明计划任务的字段，例如 task","type":"string","minLength":1},"plan":{"title":"计划字段","description":"写明计划编号的字段，例如 plan","type":"string","minLength":1}},"additionalProperties":false}},"required":["rrule","period","match"],"additionalProperties":false}},"required":["every"],"additionalProperties":false},{"title":"逐条","description":"另一种记录每出现一条，就要有一份答复","type":"object","properties":{"per":{"title":"逐条期限","description":"触发与答复","type":"object","properties":{"kind":{"title":"触发种类","description":"出现哪种记录就触发","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"where":{"title":"触发条件","description":"CEL 表达式，record 是触发的记录","type":"string","minLength":1},"at":{"title":"起算字段","description":"触发记录里从哪个时刻起算","type":"string","minLength":1},"ref":{"title":"引用字段","description":"答复记录用哪个字段写触发记录的编号；以 record. 开头则表示触发记录自己的字段引用答复","type":"string","minLength":1},"workdays":{"title":"工作日数","description":"多少个工作日内","oneOf":[{"title":"工作日数","description":"多少个工作日内","type":"integer","minimum":0},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]}},"required":["kind","at","ref","workdays"],"additionalProperties":false}},"required":["per"],"additionalProperties":false},{"title":"按计划","description":"按已批准的计划展开；没有已批准的计划时，按参数里的基准周期","type":"object","properties":{"planned":{"title":"计划期限","description":"计划与对应关系","type":"object","properties":{"plan":{"title":"计划种类","description":"带 tasks 的计划记录种类","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"seed":{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"},"report_workdays":{"title":"报告期限","description":"计划日之后多少个工作日内交","oneOf":[{"title":"报告期限","description":"计划日之后多少个工作日内交","type":"integer","minimum":0},{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity","type":"string","minLength":1}},"required":["param"],"additionalProperties":false,"x-value":"#/$defs/param"}]},"match":{"title":"对应字段","description":"记录里用哪些字段说明它答复哪一次要求","type":"object","properties":{"subject":{"title":"主体字段","description":"例如 system、item、person","type":"string","minLength":1},"period":{"title":"周期字段","description":"写明日期或月份的字段，例如 planned_on、month","type":"string","minLength":1},"task":{"title":"任务字段","description":"写明计划任务的字段，例如 task","type":"string","minLength":1},"plan":{"title":"计划字段","description":"写明计划编号的字段，例如 plan","type":"string","minLength":1}},"additionalProperties":false}},"required":["plan","seed","report_workdays","match"],"additionalProperties":false}},"required":["planned"],"additionalProperties":false},{"title":"长期","description":"始终有效的禁止性约定，只能说未发现违反记录","type":"object","properties":{"standing":{"title":"长期义务","description":"以声明和有无甲方认定为据","type":"object","properties":{"declaration":{"title":"声明种类","description":"证明已作出承诺的记录种类","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"findings_row":{"title":"考核行","description":"甲方认定写在哪一行时视为有记录","type":"string","minLength":1}},"required":[],"additionalProperties":false}},"required":["standing"],"additionalProperties":false}]}},"required":["id","title","clause","kinds","owner","judge","sort","gates","due"],"additionalProperties":false}},"conditions":{"title":"验收条件","description":"专家与甲方据以判断的条件，按显示顺序","type":"array","items":{"title":"条件","description":"一个验收条件","type":"object","properties":{"id":{"title":"短名","description":"例如 documents-complete","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"title":{"title":"名称","description":"例如 10.3 运行维护文档齐全","type":"string","minLength":1},"clause":{"title":"条款","description":"依据条款","type":"string","minLength":1,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文、数字与连字符，如 fault-inspection"},"rules":{"title":"相关核查","description":"哪些核查规则有未了结提示时视为未满足","type":"array","items":{"type":"string"}},"panel":{"title":"专家判断","description":"为真时材料齐了也只显示待专家","type":"boolean"}},"required":["id","title","clause"],"additionalProperties":false}}},"required":["requirements","conditions"],"additionalProperties":false,"$defs":{"param":{"title":"参数引用","description":"写 {param: 参数键}，取该参数当前读法的值；再写 by: 字段名，则按记录的这个字段在值表中取。","type":"object","properties":{"param":{"title":"参数键","description":"parameters.yaml 里的 key，例如 response.partial_unit","type":"string","minLength":1},"by":{"title":"取值字段","description":"值是一张表时，用记录的哪个字段查表，例如 severity","type":"string","minLength":1}},"required":["param"],"additionalProperties":false}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = require("ajv/dist/runtime/ucs2length").default;
const pattern4 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const formats0 = require("../../../model/formats.ts").date;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://yanshou.invalid/schemas/contract/checklist.schema.json" */;
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
if(data.requirements === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "requirements"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.conditions === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "conditions"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "requirements") || (key0 === "conditions"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.requirements !== undefined){
let data0 = data.requirements;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
const err3 = {instancePath:instancePath+"/requirements/" + i0,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "id"},schema:schema31.properties.requirements.items.required,parentSchema:schema31.properties.requirements.items,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.title === undefined){
const err4 = {instancePath:instancePath+"/requirements/" + i0,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema31.properties.requirements.items.required,parentSchema:schema31.properties.requirements.items,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.clause === undefined){
const err5 = {instancePath:instancePath+"/requirements/" + i0,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "clause"},schema:schema31.properties.requirements.items.required,parentSchema:schema31.properties.requirements.items,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.kinds === undefined){
const err6 = {instancePath:instancePath+"/requirements/" + i0,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "kinds"},schema:schema31.properties.requirements.items.required,parentSchema:schema31.properties.requirements.items,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.owner === undefined){
const err7 = {instancePath:instancePath+"/requirements/" + i0,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "owner"},schema:schema31.properties.requirements.items.required,parentSchema:schema31.properties.requirements.items,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.judge === undefined){
const err8 = {instancePath:instancePath+"/requirements/" + i0,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "judge"},schema:schema31.properties.requirements.items.required,parentSchema:schema31.properties.requirements.items,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1.sort === undefined){
const err9 = {instancePath:instancePath+"/requirements/" + i0,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "sort"},schema:schema31.properties.requirements.items.required,parentSchema:schema31.properties.requirements.items,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data1.gates === undefined){
const err10 = {instancePath:instancePath+"/requirements/" + i0,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "gates"},schema:schema31.properties.requirements.items.required,parentSchema:schema31.properties.requirements.items,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data1.due === undefined){
const err11 = {instancePath:instancePath+"/requirements/" + i0,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "due"},schema:schema31.properties.requirements.items.required,parentSchema:schema31.properties.requirements.items,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key1 in data1){
if(!(func1.call(schema31.properties.requirements.items.properties, key1))){
const err12 = {instancePath:instancePath+"/requirements/" + i0,schemaPath:"#/properties/requirements/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema31.properties.requirements.items,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data1.id !== undefined){
let data2 = data1.id;
if(typeof data2 === "string"){
if(func2(data2) < 1){
const err13 = {instancePath:instancePath+"/requirements/" + i0+"/id",schemaPath:"#/properties/requirements/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.id,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!pattern4.test(data2)){
const err14 = {instancePath:instancePath+"/requirements/" + i0+"/id",schemaPath:"#/properties/requirements/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.requirements.items.properties.id,data:data2};
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
const err15 = {instancePath:instancePath+"/requirements/" + i0+"/id",schemaPath:"#/properties/requirements/items/properties/id/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.id.type,parentSchema:schema31.properties.requirements.items.properties.id,data:data2};
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
let data3 = data1.title;
if(typeof data3 === "string"){
if(func2(data3) < 1){
const err16 = {instancePath:instancePath+"/requirements/" + i0+"/title",schemaPath:"#/properties/requirements/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.title,data:data3};
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
const err17 = {instancePath:instancePath+"/requirements/" + i0+"/title",schemaPath:"#/properties/requirements/items/properties/title/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.title.type,parentSchema:schema31.properties.requirements.items.properties.title,data:data3};
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
let data4 = data1.clause;
if(typeof data4 === "string"){
if(func2(data4) < 1){
const err18 = {instancePath:instancePath+"/requirements/" + i0+"/clause",schemaPath:"#/properties/requirements/items/properties/clause/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.clause,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!pattern4.test(data4)){
const err19 = {instancePath:instancePath+"/requirements/" + i0+"/clause",schemaPath:"#/properties/requirements/items/properties/clause/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.requirements.items.properties.clause,data:data4};
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
const err20 = {instancePath:instancePath+"/requirements/" + i0+"/clause",schemaPath:"#/properties/requirements/items/properties/clause/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.clause.type,parentSchema:schema31.properties.requirements.items.properties.clause,data:data4};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data1.kinds !== undefined){
let data5 = data1.kinds;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
const err21 = {instancePath:instancePath+"/requirements/" + i0+"/kinds/" + i1,schemaPath:"#/properties/requirements/items/properties/kinds/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.requirements.items.properties.kinds.items,data:data6};
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
const err22 = {instancePath:instancePath+"/requirements/" + i0+"/kinds/" + i1,schemaPath:"#/properties/requirements/items/properties/kinds/items/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.kinds.items.type,parentSchema:schema31.properties.requirements.items.properties.kinds.items,data:data6};
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
const err23 = {instancePath:instancePath+"/requirements/" + i0+"/kinds",schemaPath:"#/properties/requirements/items/properties/kinds/type",keyword:"type",params:{type: "array"},schema:schema31.properties.requirements.items.properties.kinds.type,parentSchema:schema31.properties.requirements.items.properties.kinds,data:data5};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data1.where !== undefined){
let data7 = data1.where;
if(typeof data7 === "string"){
if(func2(data7) < 1){
const err24 = {instancePath:instancePath+"/requirements/" + i0+"/where",schemaPath:"#/properties/requirements/items/properties/where/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.where,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/requirements/" + i0+"/where",schemaPath:"#/properties/requirements/items/properties/where/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.where.type,parentSchema:schema31.properties.requirements.items.properties.where,data:data7};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data1.owner !== undefined){
let data8 = data1.owner;
if(!((((data8 === "provider") || (data8 === "client")) || (data8 === "panel")) || (data8 === "both"))){
const err26 = {instancePath:instancePath+"/requirements/" + i0+"/owner",schemaPath:"#/properties/requirements/items/properties/owner/enum",keyword:"enum",params:{allowedValues: schema31.properties.requirements.items.properties.owner.enum},schema:schema31.properties.requirements.items.properties.owner.enum,parentSchema:schema31.properties.requirements.items.properties.owner,data:data8};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data1.judge !== undefined){
let data9 = data1.judge;
if(!((data9 === "machine") || (data9 === "panel"))){
const err27 = {instancePath:instancePath+"/requirements/" + i0+"/judge",schemaPath:"#/properties/requirements/items/properties/judge/enum",keyword:"enum",params:{allowedValues: schema31.properties.requirements.items.properties.judge.enum},schema:schema31.properties.requirements.items.properties.judge.enum,parentSchema:schema31.properties.requirements.items.properties.judge,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data1.sort !== undefined){
let data10 = data1.sort;
if(!((data10 === "material") || (data10 === "prior-step"))){
const err28 = {instancePath:instancePath+"/requirements/" + i0+"/sort",schemaPath:"#/properties/requirements/items/properties/sort/enum",keyword:"enum",params:{allowedValues: schema31.properties.requirements.items.properties.sort.enum},schema:schema31.properties.requirements.items.properties.sort.enum,parentSchema:schema31.properties.requirements.items.properties.sort,data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data1.gates !== undefined){
let data11 = data1.gates;
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
let data12 = data11[i2];
if(!((data12 === "running") || (data12 === "acceptance"))){
const err29 = {instancePath:instancePath+"/requirements/" + i0+"/gates/" + i2,schemaPath:"#/properties/requirements/items/properties/gates/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.requirements.items.properties.gates.items.enum},schema:schema31.properties.requirements.items.properties.gates.items.enum,parentSchema:schema31.properties.requirements.items.properties.gates.items,data:data12};
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
const err30 = {instancePath:instancePath+"/requirements/" + i0+"/gates",schemaPath:"#/properties/requirements/items/properties/gates/type",keyword:"type",params:{type: "array"},schema:schema31.properties.requirements.items.properties.gates.type,parentSchema:schema31.properties.requirements.items.properties.gates,data:data11};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data1.section !== undefined){
let data13 = data1.section;
if(typeof data13 === "string"){
if(func2(data13) < 1){
const err31 = {instancePath:instancePath+"/requirements/" + i0+"/section",schemaPath:"#/properties/requirements/items/properties/section/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.section,data:data13};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!pattern4.test(data13)){
const err32 = {instancePath:instancePath+"/requirements/" + i0+"/section",schemaPath:"#/properties/requirements/items/properties/section/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.requirements.items.properties.section,data:data13};
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
const err33 = {instancePath:instancePath+"/requirements/" + i0+"/section",schemaPath:"#/properties/requirements/items/properties/section/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.section.type,parentSchema:schema31.properties.requirements.items.properties.section,data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data1.condition !== undefined){
let data14 = data1.condition;
if(typeof data14 === "string"){
if(func2(data14) < 1){
const err34 = {instancePath:instancePath+"/requirements/" + i0+"/condition",schemaPath:"#/properties/requirements/items/properties/condition/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.condition,data:data14};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(!pattern4.test(data14)){
const err35 = {instancePath:instancePath+"/requirements/" + i0+"/condition",schemaPath:"#/properties/requirements/items/properties/condition/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.requirements.items.properties.condition,data:data14};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/requirements/" + i0+"/condition",schemaPath:"#/properties/requirements/items/properties/condition/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.condition.type,parentSchema:schema31.properties.requirements.items.properties.condition,data:data14};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data1.due !== undefined){
let data15 = data1.due;
const _errs30 = errors;
let valid8 = false;
let passing0 = null;
const _errs31 = errors;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.once === undefined){
const err37 = {instancePath:instancePath+"/requirements/" + i0+"/due",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/required",keyword:"required",params:{missingProperty: "once"},schema:schema31.properties.requirements.items.properties.due.oneOf[0].required,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0],data:data15};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
for(const key2 in data15){
if(!(key2 === "once")){
const err38 = {instancePath:instancePath+"/requirements/" + i0+"/due",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0],data:data15};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data15.once !== undefined){
let data16 = data15.once;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key3 in data16){
if(!(((((((key3 === "on") || (key3 === "after")) || (key3 === "workdays")) || (key3 === "days")) || (key3 === "per")) || (key3 === "topics")) || (key3 === "match"))){
const err39 = {instancePath:instancePath+"/requirements/" + i0+"/due/once",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once,data:data16};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data16.on !== undefined){
let data17 = data16.on;
if(typeof data17 === "string"){
if(func2(data17) < 1){
const err40 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/on",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/on/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.on,data:data17};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(!(formats0(data17))){
const err41 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/on",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/on/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.on,data:data17};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/on",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/on/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.on.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.on,data:data17};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data16.after !== undefined){
let data18 = data16.after;
const _errs40 = errors;
let valid11 = false;
let passing1 = null;
const _errs41 = errors;
if(typeof data18 === "string"){
if(func2(data18) < 1){
const err43 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/after",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/after/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.after.oneOf[0],data:data18};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/after",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/after/oneOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.after.oneOf[0].type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.after.oneOf[0],data:data18};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var _valid1 = _errs41 === errors;
if(_valid1){
valid11 = true;
passing1 = 0;
}
const _errs43 = errors;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.param === undefined){
const err45 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/after",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/after/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.after.oneOf[1].required,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.after.oneOf[1],data:data18};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
for(const key4 in data18){
if(!((key4 === "param") || (key4 === "by"))){
const err46 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/after",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/after/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.after.oneOf[1],data:data18};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data18.param !== undefined){
let data19 = data18.param;
if(typeof data19 === "string"){
if(func2(data19) < 1){
const err47 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/after/param",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/after/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.after.oneOf[1].properties.param,data:data19};
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
const err48 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/after/param",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/after/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.after.oneOf[1].properties.param.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.after.oneOf[1].properties.param,data:data19};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data18.by !== undefined){
let data20 = data18.by;
if(typeof data20 === "string"){
if(func2(data20) < 1){
const err49 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/after/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/after/oneOf/1/properties/by/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.after.oneOf[1].properties.by,data:data20};
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
const err50 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/after/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/after/oneOf/1/properties/by/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.after.oneOf[1].properties.by.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.after.oneOf[1].properties.by,data:data20};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/after",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/after/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.after.oneOf[1].type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.after.oneOf[1],data:data18};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
var _valid1 = _errs43 === errors;
if(_valid1 && valid11){
valid11 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid11 = true;
passing1 = 1;
}
}
if(!valid11){
const err52 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/after",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/after/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},schema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.after.oneOf,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.after,data:data18};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
else {
errors = _errs40;
if(vErrors !== null){
if(_errs40){
vErrors.length = _errs40;
}
else {
vErrors = null;
}
}
}
}
if(data16.workdays !== undefined){
let data21 = data16.workdays;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err53 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/workdays",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/workdays/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.workdays.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.workdays,data:data21};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
const err54 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/workdays",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/workdays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.workdays,data:data21};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
if(data16.days !== undefined){
let data22 = data16.days;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err55 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/days",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/days/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.days.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.days,data:data22};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 0 || isNaN(data22)){
const err56 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/days",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.days,data:data22};
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
if(data16.per !== undefined){
let data23 = data16.per;
if(!((((data23 === "system") || (data23 === "person")) || (data23 === "item")) || (data23 === "contract"))){
const err57 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/per",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/per/enum",keyword:"enum",params:{allowedValues: schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.per.enum},schema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.per.enum,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.per,data:data23};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data16.topics !== undefined){
let data24 = data16.topics;
if(Array.isArray(data24)){
const len3 = data24.length;
for(let i3=0; i3<len3; i3++){
let data25 = data24[i3];
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.id === undefined){
const err58 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/topics/" + i3,schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/topics/items/required",keyword:"required",params:{missingProperty: "id"},schema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.topics.items.required,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.topics.items,data:data25};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data25.title === undefined){
const err59 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/topics/" + i3,schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/topics/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.topics.items.required,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.topics.items,data:data25};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
for(const key5 in data25){
if(!((key5 === "id") || (key5 === "title"))){
const err60 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/topics/" + i3,schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/topics/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.topics.items,data:data25};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data25.id !== undefined){
let data26 = data25.id;
if(typeof data26 === "string"){
if(func2(data26) < 1){
const err61 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/topics/" + i3+"/id",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/topics/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.topics.items.properties.id,data:data26};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(!pattern4.test(data26)){
const err62 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/topics/" + i3+"/id",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/topics/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.topics.items.properties.id,data:data26};
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
const err63 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/topics/" + i3+"/id",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/topics/items/properties/id/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.topics.items.properties.id.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.topics.items.properties.id,data:data26};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data25.title !== undefined){
let data27 = data25.title;
if(typeof data27 === "string"){
if(func2(data27) < 1){
const err64 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/topics/" + i3+"/title",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/topics/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.topics.items.properties.title,data:data27};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/topics/" + i3+"/title",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/topics/items/properties/title/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.topics.items.properties.title.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.topics.items.properties.title,data:data27};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/topics/" + i3,schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/topics/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.topics.items.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.topics.items,data:data25};
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
const err67 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/topics",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/topics/type",keyword:"type",params:{type: "array"},schema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.topics.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.topics,data:data24};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data16.match !== undefined){
let data28 = data16.match;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key6 in data28){
if(!((((key6 === "subject") || (key6 === "period")) || (key6 === "task")) || (key6 === "plan"))){
const err68 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/match",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/match/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.match,data:data28};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data28.subject !== undefined){
let data29 = data28.subject;
if(typeof data29 === "string"){
if(func2(data29) < 1){
const err69 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/match/subject",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/match/properties/subject/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.match.properties.subject,data:data29};
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
const err70 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/match/subject",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/match/properties/subject/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.match.properties.subject.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.match.properties.subject,data:data29};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data28.period !== undefined){
let data30 = data28.period;
if(typeof data30 === "string"){
if(func2(data30) < 1){
const err71 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/match/period",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/match/properties/period/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.match.properties.period,data:data30};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/match/period",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/match/properties/period/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.match.properties.period.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.match.properties.period,data:data30};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data28.task !== undefined){
let data31 = data28.task;
if(typeof data31 === "string"){
if(func2(data31) < 1){
const err73 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/match/task",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/match/properties/task/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.match.properties.task,data:data31};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/match/task",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/match/properties/task/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.match.properties.task.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.match.properties.task,data:data31};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data28.plan !== undefined){
let data32 = data28.plan;
if(typeof data32 === "string"){
if(func2(data32) < 1){
const err75 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/match/plan",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/match/properties/plan/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.match.properties.plan,data:data32};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/match/plan",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/match/properties/plan/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.match.properties.plan.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.match.properties.plan,data:data32};
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
const err77 = {instancePath:instancePath+"/requirements/" + i0+"/due/once/match",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/properties/match/type",keyword:"type",params:{type: "object"},schema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.match.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.properties.match,data:data28};
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
const err78 = {instancePath:instancePath+"/requirements/" + i0+"/due/once",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/properties/once/type",keyword:"type",params:{type: "object"},schema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0].properties.once,data:data16};
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
const err79 = {instancePath:instancePath+"/requirements/" + i0+"/due",schemaPath:"#/properties/requirements/items/properties/due/oneOf/0/type",keyword:"type",params:{type: "object"},schema:schema31.properties.requirements.items.properties.due.oneOf[0].type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[0],data:data15};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
var _valid0 = _errs31 === errors;
if(_valid0){
valid8 = true;
passing0 = 0;
var props1 = true;
}
const _errs75 = errors;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.every === undefined){
const err80 = {instancePath:instancePath+"/requirements/" + i0+"/due",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/required",keyword:"required",params:{missingProperty: "every"},schema:schema31.properties.requirements.items.properties.due.oneOf[1].required,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1],data:data15};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
for(const key7 in data15){
if(!(key7 === "every")){
const err81 = {instancePath:instancePath+"/requirements/" + i0+"/due",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1],data:data15};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data15.every !== undefined){
let data33 = data15.every;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.rrule === undefined){
const err82 = {instancePath:instancePath+"/requirements/" + i0+"/due/every",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/required",keyword:"required",params:{missingProperty: "rrule"},schema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.required,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every,data:data33};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data33.period === undefined){
const err83 = {instancePath:instancePath+"/requirements/" + i0+"/due/every",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/required",keyword:"required",params:{missingProperty: "period"},schema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.required,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every,data:data33};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data33.match === undefined){
const err84 = {instancePath:instancePath+"/requirements/" + i0+"/due/every",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/required",keyword:"required",params:{missingProperty: "match"},schema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.required,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every,data:data33};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
for(const key8 in data33){
if(!((((((key8 === "rrule") || (key8 === "start")) || (key8 === "period")) || (key8 === "grace_workdays")) || (key8 === "per")) || (key8 === "match"))){
const err85 = {instancePath:instancePath+"/requirements/" + i0+"/due/every",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every,data:data33};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data33.rrule !== undefined){
let data34 = data33.rrule;
if(typeof data34 === "string"){
if(func2(data34) < 1){
const err86 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/rrule",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/rrule/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.rrule,data:data34};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/rrule",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/rrule/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.rrule.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.rrule,data:data34};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data33.start !== undefined){
let data35 = data33.start;
if(typeof data35 === "string"){
if(func2(data35) < 1){
const err88 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/start",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/start/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.start,data:data35};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(!(formats0(data35))){
const err89 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/start",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/start/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.start,data:data35};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
else {
const err90 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/start",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/start/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.start.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.start,data:data35};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data33.period !== undefined){
let data36 = data33.period;
if(!((data36 === "day") || (data36 === "month"))){
const err91 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/period",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/period/enum",keyword:"enum",params:{allowedValues: schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.period.enum},schema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.period.enum,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.period,data:data36};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data33.grace_workdays !== undefined){
let data37 = data33.grace_workdays;
const _errs87 = errors;
let valid19 = false;
let passing2 = null;
const _errs88 = errors;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
const err92 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/grace_workdays",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/grace_workdays/oneOf/0/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.grace_workdays.oneOf[0].type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.grace_workdays.oneOf[0],data:data37};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 < 0 || isNaN(data37)){
const err93 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/grace_workdays",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/grace_workdays/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.grace_workdays.oneOf[0],data:data37};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
var _valid2 = _errs88 === errors;
if(_valid2){
valid19 = true;
passing2 = 0;
}
const _errs90 = errors;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.param === undefined){
const err94 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/grace_workdays",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/grace_workdays/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.grace_workdays.oneOf[1].required,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.grace_workdays.oneOf[1],data:data37};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
for(const key9 in data37){
if(!((key9 === "param") || (key9 === "by"))){
const err95 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/grace_workdays",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/grace_workdays/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},schema:false,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.grace_workdays.oneOf[1],data:data37};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data37.param !== undefined){
let data38 = data37.param;
if(typeof data38 === "string"){
if(func2(data38) < 1){
const err96 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/grace_workdays/param",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/grace_workdays/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.grace_workdays.oneOf[1].properties.param,data:data38};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
else {
const err97 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/grace_workdays/param",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/grace_workdays/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.grace_workdays.oneOf[1].properties.param.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.grace_workdays.oneOf[1].properties.param,data:data38};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data37.by !== undefined){
let data39 = data37.by;
if(typeof data39 === "string"){
if(func2(data39) < 1){
const err98 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/grace_workdays/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/grace_workdays/oneOf/1/properties/by/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.grace_workdays.oneOf[1].properties.by,data:data39};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
else {
const err99 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/grace_workdays/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/grace_workdays/oneOf/1/properties/by/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.grace_workdays.oneOf[1].properties.by.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.grace_workdays.oneOf[1].properties.by,data:data39};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
else {
const err100 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/grace_workdays",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/grace_workdays/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.grace_workdays.oneOf[1].type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.grace_workdays.oneOf[1],data:data37};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
var _valid2 = _errs90 === errors;
if(_valid2 && valid19){
valid19 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid19 = true;
passing2 = 1;
}
}
if(!valid19){
const err101 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/grace_workdays",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/grace_workdays/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},schema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.grace_workdays.oneOf,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.grace_workdays,data:data37};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
else {
errors = _errs87;
if(vErrors !== null){
if(_errs87){
vErrors.length = _errs87;
}
else {
vErrors = null;
}
}
}
}
if(data33.per !== undefined){
let data40 = data33.per;
if(!((((data40 === "system") || (data40 === "person")) || (data40 === "item")) || (data40 === "contract"))){
const err102 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/per",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/per/enum",keyword:"enum",params:{allowedValues: schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.per.enum},schema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.per.enum,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.per,data:data40};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data33.match !== undefined){
let data41 = data33.match;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key10 in data41){
if(!((((key10 === "subject") || (key10 === "period")) || (key10 === "task")) || (key10 === "plan"))){
const err103 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/match",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/match/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},schema:false,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.match,data:data41};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data41.subject !== undefined){
let data42 = data41.subject;
if(typeof data42 === "string"){
if(func2(data42) < 1){
const err104 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/match/subject",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/match/properties/subject/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.match.properties.subject,data:data42};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
else {
const err105 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/match/subject",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/match/properties/subject/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.match.properties.subject.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.match.properties.subject,data:data42};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data41.period !== undefined){
let data43 = data41.period;
if(typeof data43 === "string"){
if(func2(data43) < 1){
const err106 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/match/period",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/match/properties/period/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.match.properties.period,data:data43};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
else {
const err107 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/match/period",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/match/properties/period/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.match.properties.period.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.match.properties.period,data:data43};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data41.task !== undefined){
let data44 = data41.task;
if(typeof data44 === "string"){
if(func2(data44) < 1){
const err108 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/match/task",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/match/properties/task/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.match.properties.task,data:data44};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
else {
const err109 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/match/task",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/match/properties/task/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.match.properties.task.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.match.properties.task,data:data44};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data41.plan !== undefined){
let data45 = data41.plan;
if(typeof data45 === "string"){
if(func2(data45) < 1){
const err110 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/match/plan",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/match/properties/plan/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.match.properties.plan,data:data45};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
else {
const err111 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/match/plan",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/match/properties/plan/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.match.properties.plan.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.match.properties.plan,data:data45};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
else {
const err112 = {instancePath:instancePath+"/requirements/" + i0+"/due/every/match",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/properties/match/type",keyword:"type",params:{type: "object"},schema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.match.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.properties.match,data:data41};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
}
else {
const err113 = {instancePath:instancePath+"/requirements/" + i0+"/due/every",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/properties/every/type",keyword:"type",params:{type: "object"},schema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1].properties.every,data:data33};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
}
else {
const err114 = {instancePath:instancePath+"/requirements/" + i0+"/due",schemaPath:"#/properties/requirements/items/properties/due/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.requirements.items.properties.due.oneOf[1].type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[1],data:data15};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
var _valid0 = _errs75 === errors;
if(_valid0 && valid8){
valid8 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid8 = true;
passing0 = 1;
if(props1 !== true){
props1 = true;
}
}
const _errs109 = errors;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.per === undefined){
const err115 = {instancePath:instancePath+"/requirements/" + i0+"/due",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/required",keyword:"required",params:{missingProperty: "per"},schema:schema31.properties.requirements.items.properties.due.oneOf[2].required,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2],data:data15};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
for(const key11 in data15){
if(!(key11 === "per")){
const err116 = {instancePath:instancePath+"/requirements/" + i0+"/due",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},schema:false,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2],data:data15};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data15.per !== undefined){
let data46 = data15.per;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.kind === undefined){
const err117 = {instancePath:instancePath+"/requirements/" + i0+"/due/per",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/required",keyword:"required",params:{missingProperty: "kind"},schema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.required,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per,data:data46};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(data46.at === undefined){
const err118 = {instancePath:instancePath+"/requirements/" + i0+"/due/per",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/required",keyword:"required",params:{missingProperty: "at"},schema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.required,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per,data:data46};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(data46.ref === undefined){
const err119 = {instancePath:instancePath+"/requirements/" + i0+"/due/per",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/required",keyword:"required",params:{missingProperty: "ref"},schema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.required,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per,data:data46};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(data46.workdays === undefined){
const err120 = {instancePath:instancePath+"/requirements/" + i0+"/due/per",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/required",keyword:"required",params:{missingProperty: "workdays"},schema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.required,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per,data:data46};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
for(const key12 in data46){
if(!(((((key12 === "kind") || (key12 === "where")) || (key12 === "at")) || (key12 === "ref")) || (key12 === "workdays"))){
const err121 = {instancePath:instancePath+"/requirements/" + i0+"/due/per",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},schema:false,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per,data:data46};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data46.kind !== undefined){
let data47 = data46.kind;
if(typeof data47 === "string"){
if(func2(data47) < 1){
const err122 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/kind",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/kind/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.kind,data:data47};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(!pattern4.test(data47)){
const err123 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/kind",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/kind/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.kind,data:data47};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
else {
const err124 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/kind",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/kind/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.kind.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.kind,data:data47};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data46.where !== undefined){
let data48 = data46.where;
if(typeof data48 === "string"){
if(func2(data48) < 1){
const err125 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/where",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/where/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.where,data:data48};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
else {
const err126 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/where",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/where/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.where.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.where,data:data48};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data46.at !== undefined){
let data49 = data46.at;
if(typeof data49 === "string"){
if(func2(data49) < 1){
const err127 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/at",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/at/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.at,data:data49};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
else {
const err128 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/at",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/at/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.at.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.at,data:data49};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data46.ref !== undefined){
let data50 = data46.ref;
if(typeof data50 === "string"){
if(func2(data50) < 1){
const err129 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/ref",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/ref/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.ref,data:data50};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
else {
const err130 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/ref",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/ref/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.ref.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.ref,data:data50};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data46.workdays !== undefined){
let data51 = data46.workdays;
const _errs124 = errors;
let valid24 = false;
let passing3 = null;
const _errs125 = errors;
if(!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))){
const err131 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/workdays",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/workdays/oneOf/0/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.workdays.oneOf[0].type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.workdays.oneOf[0],data:data51};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 < 0 || isNaN(data51)){
const err132 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/workdays",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/workdays/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.workdays.oneOf[0],data:data51};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
var _valid3 = _errs125 === errors;
if(_valid3){
valid24 = true;
passing3 = 0;
}
const _errs127 = errors;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if(data51.param === undefined){
const err133 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/workdays",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/workdays/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.workdays.oneOf[1].required,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.workdays.oneOf[1],data:data51};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
for(const key13 in data51){
if(!((key13 === "param") || (key13 === "by"))){
const err134 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/workdays",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/workdays/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},schema:false,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.workdays.oneOf[1],data:data51};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data51.param !== undefined){
let data52 = data51.param;
if(typeof data52 === "string"){
if(func2(data52) < 1){
const err135 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/workdays/param",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/workdays/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.workdays.oneOf[1].properties.param,data:data52};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
else {
const err136 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/workdays/param",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/workdays/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.workdays.oneOf[1].properties.param.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.workdays.oneOf[1].properties.param,data:data52};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data51.by !== undefined){
let data53 = data51.by;
if(typeof data53 === "string"){
if(func2(data53) < 1){
const err137 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/workdays/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/workdays/oneOf/1/properties/by/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.workdays.oneOf[1].properties.by,data:data53};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
else {
const err138 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/workdays/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/workdays/oneOf/1/properties/by/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.workdays.oneOf[1].properties.by.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.workdays.oneOf[1].properties.by,data:data53};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
}
else {
const err139 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/workdays",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/workdays/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.workdays.oneOf[1].type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.workdays.oneOf[1],data:data51};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
var _valid3 = _errs127 === errors;
if(_valid3 && valid24){
valid24 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid24 = true;
passing3 = 1;
}
}
if(!valid24){
const err140 = {instancePath:instancePath+"/requirements/" + i0+"/due/per/workdays",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/properties/workdays/oneOf",keyword:"oneOf",params:{passingSchemas: passing3},schema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.workdays.oneOf,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.properties.workdays,data:data51};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
else {
errors = _errs124;
if(vErrors !== null){
if(_errs124){
vErrors.length = _errs124;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err141 = {instancePath:instancePath+"/requirements/" + i0+"/due/per",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/properties/per/type",keyword:"type",params:{type: "object"},schema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2].properties.per,data:data46};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
}
else {
const err142 = {instancePath:instancePath+"/requirements/" + i0+"/due",schemaPath:"#/properties/requirements/items/properties/due/oneOf/2/type",keyword:"type",params:{type: "object"},schema:schema31.properties.requirements.items.properties.due.oneOf[2].type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[2],data:data15};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
var _valid0 = _errs109 === errors;
if(_valid0 && valid8){
valid8 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid8 = true;
passing0 = 2;
if(props1 !== true){
props1 = true;
}
}
const _errs134 = errors;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.planned === undefined){
const err143 = {instancePath:instancePath+"/requirements/" + i0+"/due",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/required",keyword:"required",params:{missingProperty: "planned"},schema:schema31.properties.requirements.items.properties.due.oneOf[3].required,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3],data:data15};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
for(const key14 in data15){
if(!(key14 === "planned")){
const err144 = {instancePath:instancePath+"/requirements/" + i0+"/due",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},schema:false,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3],data:data15};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data15.planned !== undefined){
let data54 = data15.planned;
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if(data54.plan === undefined){
const err145 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/planned/required",keyword:"required",params:{missingProperty: "plan"},schema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.planned.required,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.planned,data:data54};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(data54.seed === undefined){
const err146 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/planned/required",keyword:"required",params:{missingProperty: "seed"},schema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.planned.required,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.planned,data:data54};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if(data54.report_workdays === undefined){
const err147 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/planned/required",keyword:"required",params:{missingProperty: "report_workdays"},schema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.planned.required,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.planned,data:data54};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if(data54.match === undefined){
const err148 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/planned/required",keyword:"required",params:{missingProperty: "match"},schema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.planned.required,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.planned,data:data54};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
for(const key15 in data54){
if(!((((key15 === "plan") || (key15 === "seed")) || (key15 === "report_workdays")) || (key15 === "match"))){
const err149 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/planned/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},schema:false,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.planned,data:data54};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data54.plan !== undefined){
let data55 = data54.plan;
if(typeof data55 === "string"){
if(func2(data55) < 1){
const err150 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned/plan",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/planned/properties/plan/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.planned.properties.plan,data:data55};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if(!pattern4.test(data55)){
const err151 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned/plan",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/planned/properties/plan/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.planned.properties.plan,data:data55};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
else {
const err152 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned/plan",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/planned/properties/plan/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.planned.properties.plan.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.planned.properties.plan,data:data55};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data54.seed !== undefined){
let data56 = data54.seed;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.param === undefined){
const err153 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned/seed",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/planned/properties/seed/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.planned.properties.seed.required,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.planned.properties.seed,data:data56};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
for(const key16 in data56){
if(!((key16 === "param") || (key16 === "by"))){
const err154 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned/seed",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/planned/properties/seed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},schema:false,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.planned.properties.seed,data:data56};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data56.param !== undefined){
let data57 = data56.param;
if(typeof data57 === "string"){
if(func2(data57) < 1){
const err155 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned/seed/param",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/planned/properties/seed/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.planned.properties.seed.properties.param,data:data57};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
else {
const err156 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned/seed/param",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/planned/properties/seed/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.planned.properties.seed.properties.param.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.planned.properties.seed.properties.param,data:data57};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data56.by !== undefined){
let data58 = data56.by;
if(typeof data58 === "string"){
if(func2(data58) < 1){
const err157 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned/seed/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/planned/properties/seed/properties/by/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.planned.properties.seed.properties.by,data:data58};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
else {
const err158 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned/seed/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/planned/properties/seed/properties/by/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.planned.properties.seed.properties.by.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.planned.properties.seed.properties.by,data:data58};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
}
else {
const err159 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned/seed",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/planned/properties/seed/type",keyword:"type",params:{type: "object"},schema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.planned.properties.seed.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.planned.properties.seed,data:data56};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data54.report_workdays !== undefined){
let data59 = data54.report_workdays;
const _errs150 = errors;
let valid29 = false;
let passing4 = null;
const _errs151 = errors;
if(!(((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59))) && (isFinite(data59)))){
const err160 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned/report_workdays",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/planned/properties/report_workdays/oneOf/0/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.planned.properties.report_workdays.oneOf[0].type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.planned.properties.report_workdays.oneOf[0],data:data59};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if((typeof data59 == "number") && (isFinite(data59))){
if(data59 < 0 || isNaN(data59)){
const err161 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned/report_workdays",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/planned/properties/report_workdays/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.planned.properties.report_workdays.oneOf[0],data:data59};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
var _valid4 = _errs151 === errors;
if(_valid4){
valid29 = true;
passing4 = 0;
}
const _errs153 = errors;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
if(data59.param === undefined){
const err162 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned/report_workdays",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/planned/properties/report_workdays/oneOf/1/required",keyword:"required",params:{missingProperty: "param"},schema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.planned.properties.report_workdays.oneOf[1].required,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.planned.properties.report_workdays.oneOf[1],data:data59};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
for(const key17 in data59){
if(!((key17 === "param") || (key17 === "by"))){
const err163 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned/report_workdays",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/planned/properties/report_workdays/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},schema:false,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.planned.properties.report_workdays.oneOf[1],data:data59};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data59.param !== undefined){
let data60 = data59.param;
if(typeof data60 === "string"){
if(func2(data60) < 1){
const err164 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned/report_workdays/param",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/planned/properties/report_workdays/oneOf/1/properties/param/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.planned.properties.report_workdays.oneOf[1].properties.param,data:data60};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
else {
const err165 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned/report_workdays/param",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/planned/properties/report_workdays/oneOf/1/properties/param/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.planned.properties.report_workdays.oneOf[1].properties.param.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.planned.properties.report_workdays.oneOf[1].properties.param,data:data60};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data59.by !== undefined){
let data61 = data59.by;
if(typeof data61 === "string"){
if(func2(data61) < 1){
const err166 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned/report_workdays/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/planned/properties/report_workdays/oneOf/1/properties/by/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.planned.properties.report_workdays.oneOf[1].properties.by,data:data61};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
else {
const err167 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned/report_workdays/by",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/planned/properties/report_workdays/oneOf/1/properties/by/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.planned.properties.report_workdays.oneOf[1].properties.by.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.planned.properties.report_workdays.oneOf[1].properties.by,data:data61};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
}
else {
const err168 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned/report_workdays",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/planned/properties/report_workdays/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.planned.properties.report_workdays.oneOf[1].type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.planned.properties.report_workdays.oneOf[1],data:data59};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
var _valid4 = _errs153 === errors;
if(_valid4 && valid29){
valid29 = false;
passing4 = [passing4, 1];
}
else {
if(_valid4){
valid29 = true;
passing4 = 1;
}
}
if(!valid29){
const err169 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned/report_workdays",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/planned/properties/report_workdays/oneOf",keyword:"oneOf",params:{passingSchemas: passing4},schema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.planned.properties.report_workdays.oneOf,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.planned.properties.report_workdays,data:data59};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
else {
errors = _errs150;
if(vErrors !== null){
if(_errs150){
vErrors.length = _errs150;
}
else {
vErrors = null;
}
}
}
}
if(data54.match !== undefined){
let data62 = data54.match;
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
for(const key18 in data62){
if(!((((key18 === "subject") || (key18 === "period")) || (key18 === "task")) || (key18 === "plan"))){
const err170 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned/match",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/planned/properties/match/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},schema:false,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.planned.properties.match,data:data62};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data62.subject !== undefined){
let data63 = data62.subject;
if(typeof data63 === "string"){
if(func2(data63) < 1){
const err171 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned/match/subject",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/planned/properties/match/properties/subject/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.planned.properties.match.properties.subject,data:data63};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
else {
const err172 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned/match/subject",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/planned/properties/match/properties/subject/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.planned.properties.match.properties.subject.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.planned.properties.match.properties.subject,data:data63};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data62.period !== undefined){
let data64 = data62.period;
if(typeof data64 === "string"){
if(func2(data64) < 1){
const err173 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned/match/period",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/planned/properties/match/properties/period/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.planned.properties.match.properties.period,data:data64};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
else {
const err174 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned/match/period",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/planned/properties/match/properties/period/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.planned.properties.match.properties.period.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.planned.properties.match.properties.period,data:data64};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data62.task !== undefined){
let data65 = data62.task;
if(typeof data65 === "string"){
if(func2(data65) < 1){
const err175 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned/match/task",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/planned/properties/match/properties/task/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.planned.properties.match.properties.task,data:data65};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
else {
const err176 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned/match/task",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/planned/properties/match/properties/task/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.planned.properties.match.properties.task.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.planned.properties.match.properties.task,data:data65};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data62.plan !== undefined){
let data66 = data62.plan;
if(typeof data66 === "string"){
if(func2(data66) < 1){
const err177 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned/match/plan",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/planned/properties/match/properties/plan/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.planned.properties.match.properties.plan,data:data66};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
else {
const err178 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned/match/plan",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/planned/properties/match/properties/plan/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.planned.properties.match.properties.plan.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.planned.properties.match.properties.plan,data:data66};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
}
else {
const err179 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned/match",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/planned/properties/match/type",keyword:"type",params:{type: "object"},schema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.planned.properties.match.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.planned.properties.match,data:data62};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
}
else {
const err180 = {instancePath:instancePath+"/requirements/" + i0+"/due/planned",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/properties/planned/type",keyword:"type",params:{type: "object"},schema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.planned.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3].properties.planned,data:data54};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
}
else {
const err181 = {instancePath:instancePath+"/requirements/" + i0+"/due",schemaPath:"#/properties/requirements/items/properties/due/oneOf/3/type",keyword:"type",params:{type: "object"},schema:schema31.properties.requirements.items.properties.due.oneOf[3].type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[3],data:data15};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
var _valid0 = _errs134 === errors;
if(_valid0 && valid8){
valid8 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid8 = true;
passing0 = 3;
if(props1 !== true){
props1 = true;
}
}
const _errs171 = errors;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.standing === undefined){
const err182 = {instancePath:instancePath+"/requirements/" + i0+"/due",schemaPath:"#/properties/requirements/items/properties/due/oneOf/4/required",keyword:"required",params:{missingProperty: "standing"},schema:schema31.properties.requirements.items.properties.due.oneOf[4].required,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[4],data:data15};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
for(const key19 in data15){
if(!(key19 === "standing")){
const err183 = {instancePath:instancePath+"/requirements/" + i0+"/due",schemaPath:"#/properties/requirements/items/properties/due/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},schema:false,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[4],data:data15};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data15.standing !== undefined){
let data67 = data15.standing;
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
for(const key20 in data67){
if(!((key20 === "declaration") || (key20 === "findings_row"))){
const err184 = {instancePath:instancePath+"/requirements/" + i0+"/due/standing",schemaPath:"#/properties/requirements/items/properties/due/oneOf/4/properties/standing/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},schema:false,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.standing,data:data67};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data67.declaration !== undefined){
let data68 = data67.declaration;
if(typeof data68 === "string"){
if(func2(data68) < 1){
const err185 = {instancePath:instancePath+"/requirements/" + i0+"/due/standing/declaration",schemaPath:"#/properties/requirements/items/properties/due/oneOf/4/properties/standing/properties/declaration/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.standing.properties.declaration,data:data68};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
if(!pattern4.test(data68)){
const err186 = {instancePath:instancePath+"/requirements/" + i0+"/due/standing/declaration",schemaPath:"#/properties/requirements/items/properties/due/oneOf/4/properties/standing/properties/declaration/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.standing.properties.declaration,data:data68};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
else {
const err187 = {instancePath:instancePath+"/requirements/" + i0+"/due/standing/declaration",schemaPath:"#/properties/requirements/items/properties/due/oneOf/4/properties/standing/properties/declaration/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.standing.properties.declaration.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.standing.properties.declaration,data:data68};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data67.findings_row !== undefined){
let data69 = data67.findings_row;
if(typeof data69 === "string"){
if(func2(data69) < 1){
const err188 = {instancePath:instancePath+"/requirements/" + i0+"/due/standing/findings_row",schemaPath:"#/properties/requirements/items/properties/due/oneOf/4/properties/standing/properties/findings_row/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.standing.properties.findings_row,data:data69};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
else {
const err189 = {instancePath:instancePath+"/requirements/" + i0+"/due/standing/findings_row",schemaPath:"#/properties/requirements/items/properties/due/oneOf/4/properties/standing/properties/findings_row/type",keyword:"type",params:{type: "string"},schema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.standing.properties.findings_row.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.standing.properties.findings_row,data:data69};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
}
else {
const err190 = {instancePath:instancePath+"/requirements/" + i0+"/due/standing",schemaPath:"#/properties/requirements/items/properties/due/oneOf/4/properties/standing/type",keyword:"type",params:{type: "object"},schema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.standing.type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[4].properties.standing,data:data67};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
}
else {
const err191 = {instancePath:instancePath+"/requirements/" + i0+"/due",schemaPath:"#/properties/requirements/items/properties/due/oneOf/4/type",keyword:"type",params:{type: "object"},schema:schema31.properties.requirements.items.properties.due.oneOf[4].type,parentSchema:schema31.properties.requirements.items.properties.due.oneOf[4],data:data15};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
var _valid0 = _errs171 === errors;
if(_valid0 && valid8){
valid8 = false;
passing0 = [passing0, 4];
}
else {
if(_valid0){
valid8 = true;
passing0 = 4;
if(props1 !== true){
props1 = true;
}
}
}
}
}
}
if(!valid8){
const err192 = {instancePath:instancePath+"/requirements/" + i0+"/due",schemaPath:"#/properties/requirements/items/properties/due/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},schema:schema31.properties.requirements.items.properties.due.oneOf,parentSchema:schema31.properties.requirements.items.properties.due,data:data15};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
else {
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err193 = {instancePath:instancePath+"/requirements/" + i0,schemaPath:"#/properties/requirements/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.requirements.items.type,parentSchema:schema31.properties.requirements.items,data:data1};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
}
else {
const err194 = {instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/type",keyword:"type",params:{type: "array"},schema:schema31.properties.requirements.type,parentSchema:schema31.properties.requirements,data:data0};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data.conditions !== undefined){
let data70 = data.conditions;
if(Array.isArray(data70)){
const len4 = data70.length;
for(let i4=0; i4<len4; i4++){
let data71 = data70[i4];
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
if(data71.id === undefined){
const err195 = {instancePath:instancePath+"/conditions/" + i4,schemaPath:"#/properties/conditions/items/required",keyword:"required",params:{missingProperty: "id"},schema:schema31.properties.conditions.items.required,parentSchema:schema31.properties.conditions.items,data:data71};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
if(data71.title === undefined){
const err196 = {instancePath:instancePath+"/conditions/" + i4,schemaPath:"#/properties/conditions/items/required",keyword:"required",params:{missingProperty: "title"},schema:schema31.properties.conditions.items.required,parentSchema:schema31.properties.conditions.items,data:data71};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
if(data71.clause === undefined){
const err197 = {instancePath:instancePath+"/conditions/" + i4,schemaPath:"#/properties/conditions/items/required",keyword:"required",params:{missingProperty: "clause"},schema:schema31.properties.conditions.items.required,parentSchema:schema31.properties.conditions.items,data:data71};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
for(const key21 in data71){
if(!(((((key21 === "id") || (key21 === "title")) || (key21 === "clause")) || (key21 === "rules")) || (key21 === "panel"))){
const err198 = {instancePath:instancePath+"/conditions/" + i4,schemaPath:"#/properties/conditions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},schema:false,parentSchema:schema31.properties.conditions.items,data:data71};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data71.id !== undefined){
let data72 = data71.id;
if(typeof data72 === "string"){
if(func2(data72) < 1){
const err199 = {instancePath:instancePath+"/conditions/" + i4+"/id",schemaPath:"#/properties/conditions/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.conditions.items.properties.id,data:data72};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
if(!pattern4.test(data72)){
const err200 = {instancePath:instancePath+"/conditions/" + i4+"/id",schemaPath:"#/properties/conditions/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.conditions.items.properties.id,data:data72};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
else {
const err201 = {instancePath:instancePath+"/conditions/" + i4+"/id",schemaPath:"#/properties/conditions/items/properties/id/type",keyword:"type",params:{type: "string"},schema:schema31.properties.conditions.items.properties.id.type,parentSchema:schema31.properties.conditions.items.properties.id,data:data72};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data71.title !== undefined){
let data73 = data71.title;
if(typeof data73 === "string"){
if(func2(data73) < 1){
const err202 = {instancePath:instancePath+"/conditions/" + i4+"/title",schemaPath:"#/properties/conditions/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.conditions.items.properties.title,data:data73};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
else {
const err203 = {instancePath:instancePath+"/conditions/" + i4+"/title",schemaPath:"#/properties/conditions/items/properties/title/type",keyword:"type",params:{type: "string"},schema:schema31.properties.conditions.items.properties.title.type,parentSchema:schema31.properties.conditions.items.properties.title,data:data73};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data71.clause !== undefined){
let data74 = data71.clause;
if(typeof data74 === "string"){
if(func2(data74) < 1){
const err204 = {instancePath:instancePath+"/conditions/" + i4+"/clause",schemaPath:"#/properties/conditions/items/properties/clause/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.conditions.items.properties.clause,data:data74};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
if(!pattern4.test(data74)){
const err205 = {instancePath:instancePath+"/conditions/" + i4+"/clause",schemaPath:"#/properties/conditions/items/properties/clause/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.conditions.items.properties.clause,data:data74};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
else {
const err206 = {instancePath:instancePath+"/conditions/" + i4+"/clause",schemaPath:"#/properties/conditions/items/properties/clause/type",keyword:"type",params:{type: "string"},schema:schema31.properties.conditions.items.properties.clause.type,parentSchema:schema31.properties.conditions.items.properties.clause,data:data74};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data71.rules !== undefined){
let data75 = data71.rules;
if(Array.isArray(data75)){
const len5 = data75.length;
for(let i5=0; i5<len5; i5++){
let data76 = data75[i5];
if(typeof data76 !== "string"){
const err207 = {instancePath:instancePath+"/conditions/" + i4+"/rules/" + i5,schemaPath:"#/properties/conditions/items/properties/rules/items/type",keyword:"type",params:{type: "string"},schema:schema31.properties.conditions.items.properties.rules.items.type,parentSchema:schema31.properties.conditions.items.properties.rules.items,data:data76};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
}
else {
const err208 = {instancePath:instancePath+"/conditions/" + i4+"/rules",schemaPath:"#/properties/conditions/items/properties/rules/type",keyword:"type",params:{type: "array"},schema:schema31.properties.conditions.items.properties.rules.type,parentSchema:schema31.properties.conditions.items.properties.rules,data:data75};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data71.panel !== undefined){
let data77 = data71.panel;
if(typeof data77 !== "boolean"){
const err209 = {instancePath:instancePath+"/conditions/" + i4+"/panel",schemaPath:"#/properties/conditions/items/properties/panel/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.conditions.items.properties.panel.type,parentSchema:schema31.properties.conditions.items.properties.panel,data:data77};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
}
else {
const err210 = {instancePath:instancePath+"/conditions/" + i4,schemaPath:"#/properties/conditions/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.conditions.items.type,parentSchema:schema31.properties.conditions.items,data:data71};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
}
else {
const err211 = {instancePath:instancePath+"/conditions",schemaPath:"#/properties/conditions/type",keyword:"type",params:{type: "array"},schema:schema31.properties.conditions.type,parentSchema:schema31.properties.conditions,data:data70};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
}
else {
const err212 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


// Generated from schemas by `npm run generate`. Do not edit.
"use strict";
const { Refusal } = require("../../refusal.cjs");
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://yanshou.invalid/schemas/kinds/incident.schema.json","title":"故障","description":"一次故障从报修到确认的全过程：各环节的时间、谁响应、怎样恢复、原因是什么。响应是否及时、处理是否超时、是否一周内复发，都从这里算。","x-kind":"incident","x-ledger":"故障台账","x-columns":["id","system","title","severity","reported_at","acknowledged_at","resolved_at"],"x-instant":"reported_at","type":"object","required":["id","recorded_at","recorded_by","system","title","severity","channel","reporter","reported_at","mode","impact","handling"],"properties":{"attachments":{"type":"array","minItems":1,"title":"附件","description":"随记录提交的文件，一个文件一项。数据提取结果、口令和含个人信息的画面不进附件；截图先遮盖再放。例如签字页扫描件、监控曲线截图。","x-class":"panel","items":{"type":"object","x-type":"Attachment","additionalProperties":false,"required":["path","sha256","title","media_type","contains_personal_info"],"properties":{"path":{"type":"string","pattern":"^attachments/(?:[A-Za-z0-9][A-Za-z0-9._-]*/)*[A-Za-z0-9][A-Za-z0-9._-]*$","x-form":"attachments/ 开头的相对路径，文件名用英文字母、数字、点和短横","title":"文件路径","description":"相对合同文件夹的路径，以 attachments/ 开头，文件名不用汉字和空格。例如 attachments/inspection/2024-09-blood.pdf。","x-class":"panel","x-example":"attachments/inspection/2024-09-blood.pdf"},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$","x-form":"64 位小写的 SHA-256 校验值","title":"文件校验值","description":"附件文件的 SHA-256，小写。Windows 用 certutil -hashfile 文件名 SHA256，Linux 用 sha256sum，取 64 位十六进制字符。文件换了这里也要换。","x-class":"panel","x-value":"../values.schema.json#/$defs/sha256"},"title":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"附件名称","description":"打印在档案目录里的名字，让没打开文件的人知道是什么。例如“血液系统 9 月巡检签字页（扫描）”。","x-class":"panel","x-value":"../values.schema.json#/$defs/text"},"media_type":{"type":"string","pattern":"^[a-z]+/[a-z0-9.+-]+$","x-form":"文件类型，如 application/pdf、image/png","title":"文件类型","description":"文件的媒体类型：PDF 写 application/pdf，截图写 image/png，表格写 text/csv 或对应的 Office 类型。","x-class":"panel","x-example":"application/pdf"},"contains_personal_info":{"type":"boolean","const":false,"title":"含个人信息","description":"提交前看过内容、确认不含个人信息后写 false。含姓名、身份证号、手机号、病历的文件不能提交，先遮盖或只写校验值。","x-class":"panel"}}}},"id":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"记录编号，如 INC-2024-0031","x-refers":[],"title":"编号","description":"这条记录在本合同内唯一的编号，写了就不再改，也不给别的记录重用。按“类别-年份-序号”接着上一号往下编，例如 INC-2024-0031；不确定时看同类记录里的最后一号。","x-class":"public","x-example":"INC-2024-0031","x-value":"values.schema.json#/$defs/record"},"recorded_at":{"type":"string","format":"instant","x-example":"2024-09-27T10:00:00+08:00","title":"记录时间","description":"写下这条记录的真实时间，不是事情发生的时间。事后补写的照实写补写时间，核查提示会显示为补录；例如周五处理、下周一补写，就写周一的 2024-09-30T09:12:00+08:00。","x-class":"panel","x-value":"values.schema.json#/$defs/instant"},"recorded_by":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"人员编号，如 PER-01","x-example":"PER-01","x-refers":["personnel"],"title":"记录人","description":"写下这条记录的人，用人员花名册（personnel）里的编号；甲方人员写其角色编号，例如 CLI-01。谁写的填谁，不代填负责人。","x-class":"panel","x-value":"values.schema.json#/$defs/person"},"status":{"type":"string","enum":["draft","final","withdrawn"],"default":"final","title":"记录状态","description":"只分草稿、定稿、撤回三种，不写时按定稿。事情办到哪一步由各个时间字段说明，这里不写“处理中”“已关闭”。写错而作废的记录改为撤回，不要删除，例如重复登记的工单。","x-class":"panel","x-labels":{"draft":"草稿","final":"定稿","withdrawn":"撤回"}},"clauses":{"type":"array","items":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"contract.yaml 里的条款代号","x-refers":["clause"],"x-value":"values.schema.json#/$defs/clause"},"uniqueItems":true,"title":"对应条款","description":"这条记录直接佐证的合同条款，写条款树里的代号，可以写多条。清单已经按类别对应好条款，多数记录不用写；只有额外佐证别的条款时才补，例如一份故障总结同时佐证问题解决一条。","x-class":"public"},"supersedes":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"记录编号，如 INC-2024-0031","x-refers":["record"],"title":"替代","description":"本记录更正或换版时，写被替代那一条的编号，旧的留着不删。例如第二版巡检计划写第一版的编号 IP-2024-01。","x-class":"panel","x-value":"values.schema.json#/$defs/record"},"remarks":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"备注","description":"别的字段放不下、又需要说明的情况，一两句话。例如“当日机房例行断电，改为次日上午补做”。不写账号口令、地址和个人信息。","x-class":"owner","x-value":"values.schema.json#/$defs/text"},"original":{"type":"object","title":"原件","description":"有签字盖章的纸质件或其他系统里的电子原件时，写它在哪里，专家抽查时能取到。没有原件、本记录就是第一手的，不用写。例如纸质签到表，放在档案室 3 号柜。","x-class":"owner","x-type":"Original","additionalProperties":false,"required":["form","place"],"properties":{"form":{"type":"string","enum":["纸质","电子"],"title":"原件形式","description":"原件是纸还是电子文件；纸质件扫描后，扫描件放附件，这里仍写“纸质”。","x-class":"owner","x-labels":{"纸质":"纸质","电子":"电子"}},"place":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"存放处","description":"到哪里能取到原件：柜号、盒号，或系统名称与单号。例如“信息科档案柜 3-2”“工单系统，单号见标题”。","x-class":"owner","x-value":"values.schema.json#/$defs/text"},"archive_no":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"档号","description":"归档后由档案员给的档号，归档前不写。例如 KJ·2025-D30-0012。","x-class":"owner","x-value":"values.schema.json#/$defs/text"}}},"system":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"systems.yaml 里的系统代号","x-refers":["system"],"title":"系统","description":"所属系统的代号，照 systems.yaml 里的写。一件事涉及几个系统时，写主要的那个，其余在备注里说明；需要分别佐证的就各写一条。","x-class":"public","x-value":"../values.schema.json#/$defs/system"},"pauses":{"type":"array","minItems":1,"title":"等待时段","description":"因等用户、等第三方或采购监管要求中止而停下的时段，一段一条，有凭据才写。例如等用户提供样例数据，自周四下午至周五上午。","x-class":"panel","items":{"type":"object","x-type":"Pause","additionalProperties":false,"required":["kind","from","proof"],"properties":{"kind":{"type":"string","enum":["user","third-party","suspension"],"title":"等待原因","description":"等什么：用户答复或配合写 user，第三方厂商或外部平台写 third-party，监管部门书面要求中止写 suspension。","x-class":"panel","x-labels":{"user":"等待用户","third-party":"等待第三方","suspension":"依书面通知中止"}},"from":{"type":"string","format":"instant","x-example":"2024-09-27T10:00:00+08:00","title":"等待开始","description":"发出请求、确实无法再往下做的时间，取邮件或工单留言的时间。例如 2024-10-10T15:20:00+08:00。","x-class":"panel","x-value":"../values.schema.json#/$defs/instant"},"to":{"type":"string","format":"instant","x-example":"2024-09-27T10:00:00+08:00","title":"等待结束","description":"收到答复、可以继续的时间；答复在夜间的写答复时间，不写次日上班时间；还在等的不写。例如 2024-10-11T09:05:00+08:00。","x-class":"panel","x-value":"../values.schema.json#/$defs/instant"},"proof":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"等待凭据","description":"能说明在等的材料：附件名称、来往邮件或通知文号。例如“10 月 10 日索取样例的邮件（附件 2）”。","x-class":"panel","x-value":"../values.schema.json#/$defs/text"},"countersigned_by":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"人员编号，如 PER-01","x-example":"PER-01","x-refers":["personnel"],"title":"等待会签人","description":"甲方认可这段等待的人的编号，例如 CLI-01。还没有人认可的不写。","x-class":"panel","x-value":"../values.schema.json#/$defs/person"}}}},"title":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"故障现象","description":"用户看到了什么，一句话，不写推测的原因。例如“血液追溯查询页面打开超过一分钟后报错”。","x-class":"panel","x-value":"../values.schema.json#/$defs/text"},"severity":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"故障等级","description":"开单时按约定的等级定义判断，词取自本合同 kinds.yaml（如 minor、moderate、serious、major）；之后改级另填改级一栏。","x-class":"panel","x-example":"moderate","x-value":"../values.schema.json#/$defs/text"},"major_problem":{"type":"boolean","title":"系统重大问题","description":"甲方认定属于“系统重大问题”、须按重大问题时限响应的写 true，由甲方在报修时书面指出；没有指出的不写。","x-class":"panel"},"major_marked_by":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"人员编号，如 PER-01","x-example":"PER-01","x-refers":["personnel"],"title":"重大问题认定人","description":"指出属于系统重大问题的甲方人员编号，与上一栏一起填。例如 CLI-01。","x-class":"panel","x-value":"../values.schema.json#/$defs/person"},"major_marked_at":{"type":"string","format":"instant","x-example":"2024-09-27T10:00:00+08:00","title":"重大问题认定时间","description":"甲方书面指出的时间（消息、邮件或工单留言的时间）；报修时就指出的，与报修时间相同。","x-class":"panel","x-value":"../values.schema.json#/$defs/instant"},"channel":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"来源渠道","description":"第一次得知故障的渠道，词取自 kinds.yaml：电话、监控、工单或邮件。先来电话后补工单的写电话。","x-class":"panel","x-example":"电话","x-value":"../values.schema.json#/$defs/text"},"reporter":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"报修人","description":"报修单位加角色，不写姓名和电话；监控自己发现的写“监控平台”。例如“某区中心医院信息科”。","x-class":"sensitive","x-value":"../values.schema.json#/$defs/text"},"reported_at":{"type":"string","format":"instant","x-example":"2024-09-27T10:00:00+08:00","title":"报修时间","description":"用户第一次说出故障的时间：电话写接起时间，邮件写收到时间，监控写告警被人看到的时间。响应和处理时限从这里起算。例如 2024-11-05T14:10:00+08:00。","x-class":"panel","x-value":"../values.schema.json#/$defs/instant"},"ticketed_at":{"type":"string","format":"instant","x-example":"2024-09-27T10:00:00+08:00","title":"建单时间","description":"工单系统里生成单号的时间，取系统自动记录的值。电话先来、次日补单的，与报修时间会差一天，两个都照实写。","x-class":"panel","x-value":"../values.schema.json#/$defs/instant"},"alerted_at":{"type":"string","format":"instant","x-example":"2024-09-27T10:00:00+08:00","title":"告警时间","description":"监控第一次发出这一故障告警的时间，从监控平台抄；没有告警的不写。例如 2024-11-05T14:02:37+08:00。","x-class":"panel","x-value":"../values.schema.json#/$defs/instant"},"auto_replied_at":{"type":"string","format":"instant","x-example":"2024-09-27T10:00:00+08:00","title":"自动回复时间","description":"系统自动回执“已收到”的时间，不算人工响应，单独记下以便按不同读法核算；没有自动回复的不写。","x-class":"panel","x-value":"../values.schema.json#/$defs/instant"},"acknowledged_at":{"type":"string","format":"instant","x-example":"2024-09-27T10:00:00+08:00","title":"人工响应时间","description":"工程师第一次人工答复、接下此单并说明下一步的时间，精确到秒更好。例如电话当场应下的与报修时间相同；还没有人接的不写。","x-class":"panel","x-value":"../values.schema.json#/$defs/instant"},"responder":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"人员编号，如 PER-01","x-example":"PER-01","x-refers":["personnel"],"title":"响应人","description":"第一个接单答复的工程师编号；之后换人处理的写进处理过程。例如 PER-03。","x-class":"panel","x-value":"../values.schema.json#/$defs/person"},"arrived_at":{"type":"string","format":"instant","x-example":"2024-09-27T10:00:00+08:00","title":"到场时间","description":"工程师到达现场的时间，以签到或门禁为准；全程远程处理的不写。","x-class":"panel","x-value":"../values.schema.json#/$defs/instant"},"mode":{"type":"string","enum":["onsite","remote"],"title":"处理方式","description":"最终在哪里处理好的：到现场处理写 onsite，远程处理写 remote；先远程后到场的写 onsite。","x-class":"panel","x-labels":{"onsite":"现场","remote":"远程"}},"restored_at":{"type":"string","format":"instant","x-example":"2024-09-27T10:00:00+08:00","title":"业务恢复时间","description":"用户能正常使用的时间，用临时办法恢复的也算；要有监控曲线或用户回话可对。例如 2024-11-05T16:25:00+08:00。","x-class":"panel","x-value":"../values.schema.json#/$defs/instant"},"resolved_at":{"type":"string","format":"instant","x-example":"2024-09-27T10:00:00+08:00","title":"解决时间","description":"原因已消除、不再靠临时办法的时间；与恢复同时完成的写同一时间。判断一周内复发从这里起数。","x-class":"panel","x-value":"../values.schema.json#/$defs/instant"},"confirmed_at":{"type":"string","format":"instant","x-example":"2024-09-27T10:00:00+08:00","title":"用户确认时间","description":"报修方或甲方回复“已好”的时间，取短信、工单或签字的时间；没有回复的不写，不替用户确认。","x-class":"panel","x-value":"../values.schema.json#/$defs/instant"},"confirmed_by":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"人员编号，如 PER-01","x-example":"PER-01","x-refers":["personnel"],"title":"故障确认人","description":"代表使用方确认恢复的人员编号，一般是甲方系统管理员，不能是处理人自己。例如 CLI-01。","x-class":"panel","x-value":"../values.schema.json#/$defs/person"},"cause":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"故障原因","description":"查明的原因，写到可据以预防的程度；没查明的写已排除了什么。例如“统计任务未走索引，占满数据库连接”。","x-class":"panel","x-value":"../values.schema.json#/$defs/text"},"cause_code":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-form":"小写英文代号，如 weekly-check","title":"原因分类","description":"原因的固定短名，用来发现同因复发：db-connection、disk-full、interface-timeout、certificate、network 等，同一原因每次写同一个词。","x-class":"panel","x-example":"db-connection","x-value":"../values.schema.json#/$defs/slug"},"impact":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"影响范围","description":"哪些功能、多少机构、多久受影响，尽量给数。例如“3 家医院的用血查询，约两小时；数据未丢失”。","x-class":"panel","x-value":"../values.schema.json#/$defs/text"},"handling":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"处理过程","description":"按先后写做了什么、结果如何，换人、升级、到场都写上。不写命令原文、地址和账号。例如“重启采集服务无效；定位到连接池耗尽，停统计任务后恢复”。","x-class":"panel","x-value":"../values.schema.json#/$defs/text"},"workaround":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"变通方案","description":"根本解决之前用什么办法让业务先用起来；一次解决的不写。例如“临时把统计任务改到夜间”。","x-class":"panel","x-value":"../values.schema.json#/$defs/text"},"exclusions":{"type":"array","minItems":1,"title":"排除时间","description":"按合同可从处理时长中扣除的时段：设备老化更换、业务增长致资源不足、不可抗拒因素、原厂或第三方维修。一段一条；有材料并经甲方会签的才扣除，缺的先记下、取得后补上。","x-class":"panel","items":{"type":"object","x-type":"Exclusion","additionalProperties":false,"required":["kind","from"],"properties":{"kind":{"type":"string","enum":["aging","capacity","force-majeure","vendor-repair"],"title":"排除原因","description":"属于合同列出的哪一种，只能选一种；等用户、等第三方平台不在此列，写进等待时段。例如存储送原厂维修写 vendor-repair。","x-class":"panel","x-labels":{"aging":"设备自然老化更换","capacity":"业务增加致性能或资源不足","force-majeure":"不可抗拒因素","vendor-repair":"原厂或第三方维修"}},"from":{"type":"string","format":"instant","x-example":"2024-09-27T10:00:00+08:00","title":"排除开始","description":"这一原因开始使处理无法继续的时间，取报修单、停电通知等材料上的时间；早于报修的部分不会被扣除。","x-class":"panel","x-value":"../values.schema.json#/$defs/instant"},"to":{"type":"string","format":"instant","x-example":"2024-09-27T10:00:00+08:00","title":"排除结束","description":"障碍消除、可以继续处理的时间，取原厂完工单、供电恢复通知等材料上的时间；障碍还在的先不写。例如 2024-11-06T10:00:00+08:00。","x-class":"panel","x-value":"../values.schema.json#/$defs/instant"},"proof":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"排除材料","description":"证明这一时段的材料名称和出具方，文件放附件。例如“原厂维修完工单（附件 1），存储厂商出具”。","x-class":"panel","x-value":"../values.schema.json#/$defs/text"},"countersigned_by":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"人员编号，如 PER-01","x-example":"PER-01","x-refers":["personnel"],"title":"排除会签人","description":"甲方认可扣除这一时段的人的编号，照会签单写；还没有会签的不写，暂不扣除。例如 CLI-01。","x-class":"panel","x-value":"../values.schema.json#/$defs/person"}}}},"caused_by_missed_inspection":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"未巡检所致","description":"甲方认定本故障是某次巡检没有做造成的，写那一次的报告编号，没有报告的写系统与计划日期；甲方没有认定的不写。例如“血液追溯系统 2024-10-16 周巡检”。","x-class":"panel","x-value":"../values.schema.json#/$defs/text"},"recurrence_of":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"记录编号，如 INC-2024-0031","x-refers":["incident"],"title":"复发自","description":"与之前某次故障同一原因的，写上一次的故障编号；现象像但原因不同的不写。例如 INC-2024-0031。","x-class":"panel","x-value":"../values.schema.json#/$defs/record"},"problem":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"记录编号，如 INC-2024-0031","x-refers":["problem"],"title":"关联问题单","description":"为查明并根治这类故障另立的问题编号，没有另立的不写；一个问题可以对应几次故障。例如 PRB-2024-0004。","x-class":"panel","x-value":"../values.schema.json#/$defs/record"},"severity_confirmed_by":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"人员编号，如 PER-01","x-example":"PER-01","x-refers":["personnel"],"title":"定级确认人","description":"甲方确认故障等级的人的编号，一般在报修后两个工作日内确认。例如 CLI-01。","x-class":"panel","x-value":"../values.schema.json#/$defs/person"},"severity_confirmed_at":{"type":"string","format":"instant","x-example":"2024-09-27T10:00:00+08:00","title":"定级确认时间","description":"甲方确认等级的时间，取工单或邮件的时间；尚未确认的不写，台账会显示为待确认。","x-class":"panel","x-value":"../values.schema.json#/$defs/instant"},"regraded":{"type":"object","title":"改级","description":"确认之后又改了等级的，写原等级、何时、谁、为什么；故障等级一栏写改后的。例如影响面查明只有一家，由严重改为一般。","x-class":"panel","x-type":"Regrade","additionalProperties":false,"required":["from","at","by","reason"],"properties":{"from":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"原等级","description":"改之前的等级词，与故障等级用同一套词。例如 serious。","x-class":"panel","x-value":"../values.schema.json#/$defs/text"},"at":{"type":"string","format":"instant","x-example":"2024-09-27T10:00:00+08:00","title":"改级时间","description":"甲方同意改级的时间，取书面答复的时间。例如 2024-11-07T11:00:00+08:00。","x-class":"panel","x-value":"../values.schema.json#/$defs/instant"},"by":{"type":"string","pattern":"^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$","x-form":"人员编号，如 PER-01","x-example":"PER-01","x-refers":["personnel"],"title":"改级同意人","description":"同意改级的甲方人员编号；乙方提出的也要甲方同意才算。例如 CLI-01。","x-class":"panel","x-value":"../values.schema.json#/$defs/person"},"reason":{"type":"string","pattern":"\\S","x-form":"不空的文字","title":"改级理由","description":"与等级定义对照说明为什么改，写查明的事实。例如“核实仅一家医院受影响，且有变通办法”。","x-class":"panel","x-value":"../values.schema.json#/$defs/text"}}}},"additionalProperties":false};
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^attachments/(?:[A-Za-z0-9][A-Za-z0-9._-]*/)*[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
const pattern5 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern6 = new RegExp("\\S", "u");
const pattern7 = new RegExp("^[a-z]+/[a-z0-9.+-]+$", "u");
const pattern8 = new RegExp("^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$", "u");
const pattern10 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const formats0 = require("../../../model/formats.ts").instant;

const validate20 = (function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://yanshou.invalid/schemas/kinds/incident.schema.json" */;
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
if(data.id === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "id"},data));
errors++;
}
if(data.recorded_at === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "recorded_at"},data));
errors++;
}
if(data.recorded_by === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "recorded_by"},data));
errors++;
}
if(data.system === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "system"},data));
errors++;
}
if(data.title === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "title"},data));
errors++;
}
if(data.severity === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "severity"},data));
errors++;
}
if(data.channel === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "channel"},data));
errors++;
}
if(data.reporter === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "reporter"},data));
errors++;
}
if(data.reported_at === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "reported_at"},data));
errors++;
}
if(data.mode === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "mode"},data));
errors++;
}
if(data.impact === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "impact"},data));
errors++;
}
if(data.handling === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/required","required",{missingProperty: "handling"},data));
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
(vErrors ??= []).push(new Refusal(schema31,instancePath,"#/additionalProperties","additionalProperties",{additionalProperty: key0},data));
errors++;
}
}
if(data.attachments !== undefined){
let data0 = data.attachments;
if(Array.isArray(data0)){
if(data0.length < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/attachments","#/properties/attachments/minItems","minItems",{limit: 1},data0));
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.path === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/attachments/" + i0,"#/properties/attachments/items/required","required",{missingProperty: "path"},data1));
errors++;
}
if(data1.sha256 === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/attachments/" + i0,"#/properties/attachments/items/required","required",{missingProperty: "sha256"},data1));
errors++;
}
if(data1.title === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/attachments/" + i0,"#/properties/attachments/items/required","required",{missingProperty: "title"},data1));
errors++;
}
if(data1.media_type === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/attachments/" + i0,"#/properties/attachments/items/required","required",{missingProperty: "media_type"},data1));
errors++;
}
if(data1.contains_personal_info === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/attachments/" + i0,"#/properties/attachments/items/required","required",{missingProperty: "contains_personal_info"},data1));
errors++;
}
for(const key1 in data1){
if(!(((((key1 === "path") || (key1 === "sha256")) || (key1 === "title")) || (key1 === "media_type")) || (key1 === "contains_personal_info"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/attachments/" + i0,"#/properties/attachments/items/additionalProperties","additionalProperties",{additionalProperty: key1},data1));
errors++;
}
}
if(data1.path !== undefined){
let data2 = data1.path;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/attachments/" + i0+"/path","#/properties/attachments/items/properties/path/pattern","pattern",{pattern: "^attachments/(?:[A-Za-z0-9][A-Za-z0-9._-]*/)*[A-Za-z0-9][A-Za-z0-9._-]*$"},data2));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/attachments/" + i0+"/path","#/properties/attachments/items/properties/path/type","type",{type: "string"},data2));
errors++;
}
}
if(data1.sha256 !== undefined){
let data3 = data1.sha256;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/attachments/" + i0+"/sha256","#/properties/attachments/items/properties/sha256/pattern","pattern",{pattern: "^[0-9a-f]{64}$"},data3));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/attachments/" + i0+"/sha256","#/properties/attachments/items/properties/sha256/type","type",{type: "string"},data3));
errors++;
}
}
if(data1.title !== undefined){
let data4 = data1.title;
if(typeof data4 === "string"){
if(!pattern6.test(data4)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/attachments/" + i0+"/title","#/properties/attachments/items/properties/title/pattern","pattern",{pattern: "\\S"},data4));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/attachments/" + i0+"/title","#/properties/attachments/items/properties/title/type","type",{type: "string"},data4));
errors++;
}
}
if(data1.media_type !== undefined){
let data5 = data1.media_type;
if(typeof data5 === "string"){
if(!pattern7.test(data5)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/attachments/" + i0+"/media_type","#/properties/attachments/items/properties/media_type/pattern","pattern",{pattern: "^[a-z]+/[a-z0-9.+-]+$"},data5));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/attachments/" + i0+"/media_type","#/properties/attachments/items/properties/media_type/type","type",{type: "string"},data5));
errors++;
}
}
if(data1.contains_personal_info !== undefined){
let data6 = data1.contains_personal_info;
if(typeof data6 !== "boolean"){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/attachments/" + i0+"/contains_personal_info","#/properties/attachments/items/properties/contains_personal_info/type","type",{type: "boolean"},data6));
errors++;
}
if(false !== data6){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/attachments/" + i0+"/contains_personal_info","#/properties/attachments/items/properties/contains_personal_info/const","const",{allowedValue: false},data6));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/attachments/" + i0,"#/properties/attachments/items/type","type",{type: "object"},data1));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/attachments","#/properties/attachments/type","type",{type: "array"},data0));
errors++;
}
}
if(data.id !== undefined){
let data7 = data.id;
if(typeof data7 === "string"){
if(!pattern8.test(data7)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/id","#/properties/id/pattern","pattern",{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},data7));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/id","#/properties/id/type","type",{type: "string"},data7));
errors++;
}
}
if(data.recorded_at !== undefined){
let data8 = data.recorded_at;
if(typeof data8 === "string"){
if(!(formats0(data8))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/recorded_at","#/properties/recorded_at/format","format",{format: "instant"},data8));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/recorded_at","#/properties/recorded_at/type","type",{type: "string"},data8));
errors++;
}
}
if(data.recorded_by !== undefined){
let data9 = data.recorded_by;
if(typeof data9 === "string"){
if(!pattern8.test(data9)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/recorded_by","#/properties/recorded_by/pattern","pattern",{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},data9));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/recorded_by","#/properties/recorded_by/type","type",{type: "string"},data9));
errors++;
}
}
if(data.status !== undefined){
let data10 = data.status;
if(typeof data10 !== "string"){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/status","#/properties/status/type","type",{type: "string"},data10));
errors++;
}
if(!(((data10 === "draft") || (data10 === "final")) || (data10 === "withdrawn"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/status","#/properties/status/enum","enum",{allowedValues: schema31.properties.status.enum},data10));
errors++;
}
}
if(data.clauses !== undefined){
let data11 = data.clauses;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(typeof data12 === "string"){
if(!pattern10.test(data12)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/clauses/" + i1,"#/properties/clauses/items/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data12));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/clauses/" + i1,"#/properties/clauses/items/type","type",{type: "string"},data12));
errors++;
}
}
let i2 = data11.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data11[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/clauses","#/properties/clauses/uniqueItems","uniqueItems",{i: i2, j: j0},data11));
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/clauses","#/properties/clauses/type","type",{type: "array"},data11));
errors++;
}
}
if(data.supersedes !== undefined){
let data13 = data.supersedes;
if(typeof data13 === "string"){
if(!pattern8.test(data13)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/supersedes","#/properties/supersedes/pattern","pattern",{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},data13));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/supersedes","#/properties/supersedes/type","type",{type: "string"},data13));
errors++;
}
}
if(data.remarks !== undefined){
let data14 = data.remarks;
if(typeof data14 === "string"){
if(!pattern6.test(data14)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/remarks","#/properties/remarks/pattern","pattern",{pattern: "\\S"},data14));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/remarks","#/properties/remarks/type","type",{type: "string"},data14));
errors++;
}
}
if(data.original !== undefined){
let data15 = data.original;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.form === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/original","#/properties/original/required","required",{missingProperty: "form"},data15));
errors++;
}
if(data15.place === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/original","#/properties/original/required","required",{missingProperty: "place"},data15));
errors++;
}
for(const key2 in data15){
if(!(((key2 === "form") || (key2 === "place")) || (key2 === "archive_no"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/original","#/properties/original/additionalProperties","additionalProperties",{additionalProperty: key2},data15));
errors++;
}
}
if(data15.form !== undefined){
let data16 = data15.form;
if(typeof data16 !== "string"){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/original/form","#/properties/original/properties/form/type","type",{type: "string"},data16));
errors++;
}
if(!((data16 === "纸质") || (data16 === "电子"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/original/form","#/properties/original/properties/form/enum","enum",{allowedValues: schema31.properties.original.properties.form.enum},data16));
errors++;
}
}
if(data15.place !== undefined){
let data17 = data15.place;
if(typeof data17 === "string"){
if(!pattern6.test(data17)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/original/place","#/properties/original/properties/place/pattern","pattern",{pattern: "\\S"},data17));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/original/place","#/properties/original/properties/place/type","type",{type: "string"},data17));
errors++;
}
}
if(data15.archive_no !== undefined){
let data18 = data15.archive_no;
if(typeof data18 === "string"){
if(!pattern6.test(data18)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/original/archive_no","#/properties/original/properties/archive_no/pattern","pattern",{pattern: "\\S"},data18));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/original/archive_no","#/properties/original/properties/archive_no/type","type",{type: "string"},data18));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/original","#/properties/original/type","type",{type: "object"},data15));
errors++;
}
}
if(data.system !== undefined){
let data19 = data.system;
if(typeof data19 === "string"){
if(!pattern10.test(data19)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/system","#/properties/system/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data19));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/system","#/properties/system/type","type",{type: "string"},data19));
errors++;
}
}
if(data.pauses !== undefined){
let data20 = data.pauses;
if(Array.isArray(data20)){
if(data20.length < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/pauses","#/properties/pauses/minItems","minItems",{limit: 1},data20));
errors++;
}
const len2 = data20.length;
for(let i3=0; i3<len2; i3++){
let data21 = data20[i3];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.kind === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/pauses/" + i3,"#/properties/pauses/items/required","required",{missingProperty: "kind"},data21));
errors++;
}
if(data21.from === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/pauses/" + i3,"#/properties/pauses/items/required","required",{missingProperty: "from"},data21));
errors++;
}
if(data21.proof === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/pauses/" + i3,"#/properties/pauses/items/required","required",{missingProperty: "proof"},data21));
errors++;
}
for(const key3 in data21){
if(!(((((key3 === "kind") || (key3 === "from")) || (key3 === "to")) || (key3 === "proof")) || (key3 === "countersigned_by"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/pauses/" + i3,"#/properties/pauses/items/additionalProperties","additionalProperties",{additionalProperty: key3},data21));
errors++;
}
}
if(data21.kind !== undefined){
let data22 = data21.kind;
if(typeof data22 !== "string"){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/pauses/" + i3+"/kind","#/properties/pauses/items/properties/kind/type","type",{type: "string"},data22));
errors++;
}
if(!(((data22 === "user") || (data22 === "third-party")) || (data22 === "suspension"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/pauses/" + i3+"/kind","#/properties/pauses/items/properties/kind/enum","enum",{allowedValues: schema31.properties.pauses.items.properties.kind.enum},data22));
errors++;
}
}
if(data21.from !== undefined){
let data23 = data21.from;
if(typeof data23 === "string"){
if(!(formats0(data23))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/pauses/" + i3+"/from","#/properties/pauses/items/properties/from/format","format",{format: "instant"},data23));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/pauses/" + i3+"/from","#/properties/pauses/items/properties/from/type","type",{type: "string"},data23));
errors++;
}
}
if(data21.to !== undefined){
let data24 = data21.to;
if(typeof data24 === "string"){
if(!(formats0(data24))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/pauses/" + i3+"/to","#/properties/pauses/items/properties/to/format","format",{format: "instant"},data24));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/pauses/" + i3+"/to","#/properties/pauses/items/properties/to/type","type",{type: "string"},data24));
errors++;
}
}
if(data21.proof !== undefined){
let data25 = data21.proof;
if(typeof data25 === "string"){
if(!pattern6.test(data25)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/pauses/" + i3+"/proof","#/properties/pauses/items/properties/proof/pattern","pattern",{pattern: "\\S"},data25));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/pauses/" + i3+"/proof","#/properties/pauses/items/properties/proof/type","type",{type: "string"},data25));
errors++;
}
}
if(data21.countersigned_by !== undefined){
let data26 = data21.countersigned_by;
if(typeof data26 === "string"){
if(!pattern8.test(data26)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/pauses/" + i3+"/countersigned_by","#/properties/pauses/items/properties/countersigned_by/pattern","pattern",{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},data26));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/pauses/" + i3+"/countersigned_by","#/properties/pauses/items/properties/countersigned_by/type","type",{type: "string"},data26));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/pauses/" + i3,"#/properties/pauses/items/type","type",{type: "object"},data21));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/pauses","#/properties/pauses/type","type",{type: "array"},data20));
errors++;
}
}
if(data.title !== undefined){
let data27 = data.title;
if(typeof data27 === "string"){
if(!pattern6.test(data27)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/title","#/properties/title/pattern","pattern",{pattern: "\\S"},data27));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/title","#/properties/title/type","type",{type: "string"},data27));
errors++;
}
}
if(data.severity !== undefined){
let data28 = data.severity;
if(typeof data28 === "string"){
if(!pattern6.test(data28)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/severity","#/properties/severity/pattern","pattern",{pattern: "\\S"},data28));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/severity","#/properties/severity/type","type",{type: "string"},data28));
errors++;
}
}
if(data.major_problem !== undefined){
let data29 = data.major_problem;
if(typeof data29 !== "boolean"){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/major_problem","#/properties/major_problem/type","type",{type: "boolean"},data29));
errors++;
}
}
if(data.major_marked_by !== undefined){
let data30 = data.major_marked_by;
if(typeof data30 === "string"){
if(!pattern8.test(data30)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/major_marked_by","#/properties/major_marked_by/pattern","pattern",{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},data30));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/major_marked_by","#/properties/major_marked_by/type","type",{type: "string"},data30));
errors++;
}
}
if(data.major_marked_at !== undefined){
let data31 = data.major_marked_at;
if(typeof data31 === "string"){
if(!(formats0(data31))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/major_marked_at","#/properties/major_marked_at/format","format",{format: "instant"},data31));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/major_marked_at","#/properties/major_marked_at/type","type",{type: "string"},data31));
errors++;
}
}
if(data.channel !== undefined){
let data32 = data.channel;
if(typeof data32 === "string"){
if(!pattern6.test(data32)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/channel","#/properties/channel/pattern","pattern",{pattern: "\\S"},data32));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/channel","#/properties/channel/type","type",{type: "string"},data32));
errors++;
}
}
if(data.reporter !== undefined){
let data33 = data.reporter;
if(typeof data33 === "string"){
if(!pattern6.test(data33)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/reporter","#/properties/reporter/pattern","pattern",{pattern: "\\S"},data33));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/reporter","#/properties/reporter/type","type",{type: "string"},data33));
errors++;
}
}
if(data.reported_at !== undefined){
let data34 = data.reported_at;
if(typeof data34 === "string"){
if(!(formats0(data34))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/reported_at","#/properties/reported_at/format","format",{format: "instant"},data34));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/reported_at","#/properties/reported_at/type","type",{type: "string"},data34));
errors++;
}
}
if(data.ticketed_at !== undefined){
let data35 = data.ticketed_at;
if(typeof data35 === "string"){
if(!(formats0(data35))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/ticketed_at","#/properties/ticketed_at/format","format",{format: "instant"},data35));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/ticketed_at","#/properties/ticketed_at/type","type",{type: "string"},data35));
errors++;
}
}
if(data.alerted_at !== undefined){
let data36 = data.alerted_at;
if(typeof data36 === "string"){
if(!(formats0(data36))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/alerted_at","#/properties/alerted_at/format","format",{format: "instant"},data36));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/alerted_at","#/properties/alerted_at/type","type",{type: "string"},data36));
errors++;
}
}
if(data.auto_replied_at !== undefined){
let data37 = data.auto_replied_at;
if(typeof data37 === "string"){
if(!(formats0(data37))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/auto_replied_at","#/properties/auto_replied_at/format","format",{format: "instant"},data37));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/auto_replied_at","#/properties/auto_replied_at/type","type",{type: "string"},data37));
errors++;
}
}
if(data.acknowledged_at !== undefined){
let data38 = data.acknowledged_at;
if(typeof data38 === "string"){
if(!(formats0(data38))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/acknowledged_at","#/properties/acknowledged_at/format","format",{format: "instant"},data38));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/acknowledged_at","#/properties/acknowledged_at/type","type",{type: "string"},data38));
errors++;
}
}
if(data.responder !== undefined){
let data39 = data.responder;
if(typeof data39 === "string"){
if(!pattern8.test(data39)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/responder","#/properties/responder/pattern","pattern",{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},data39));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/responder","#/properties/responder/type","type",{type: "string"},data39));
errors++;
}
}
if(data.arrived_at !== undefined){
let data40 = data.arrived_at;
if(typeof data40 === "string"){
if(!(formats0(data40))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/arrived_at","#/properties/arrived_at/format","format",{format: "instant"},data40));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/arrived_at","#/properties/arrived_at/type","type",{type: "string"},data40));
errors++;
}
}
if(data.mode !== undefined){
let data41 = data.mode;
if(typeof data41 !== "string"){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/mode","#/properties/mode/type","type",{type: "string"},data41));
errors++;
}
if(!((data41 === "onsite") || (data41 === "remote"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/mode","#/properties/mode/enum","enum",{allowedValues: schema31.properties.mode.enum},data41));
errors++;
}
}
if(data.restored_at !== undefined){
let data42 = data.restored_at;
if(typeof data42 === "string"){
if(!(formats0(data42))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/restored_at","#/properties/restored_at/format","format",{format: "instant"},data42));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/restored_at","#/properties/restored_at/type","type",{type: "string"},data42));
errors++;
}
}
if(data.resolved_at !== undefined){
let data43 = data.resolved_at;
if(typeof data43 === "string"){
if(!(formats0(data43))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/resolved_at","#/properties/resolved_at/format","format",{format: "instant"},data43));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/resolved_at","#/properties/resolved_at/type","type",{type: "string"},data43));
errors++;
}
}
if(data.confirmed_at !== undefined){
let data44 = data.confirmed_at;
if(typeof data44 === "string"){
if(!(formats0(data44))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/confirmed_at","#/properties/confirmed_at/format","format",{format: "instant"},data44));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/confirmed_at","#/properties/confirmed_at/type","type",{type: "string"},data44));
errors++;
}
}
if(data.confirmed_by !== undefined){
let data45 = data.confirmed_by;
if(typeof data45 === "string"){
if(!pattern8.test(data45)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/confirmed_by","#/properties/confirmed_by/pattern","pattern",{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},data45));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/confirmed_by","#/properties/confirmed_by/type","type",{type: "string"},data45));
errors++;
}
}
if(data.cause !== undefined){
let data46 = data.cause;
if(typeof data46 === "string"){
if(!pattern6.test(data46)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/cause","#/properties/cause/pattern","pattern",{pattern: "\\S"},data46));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/cause","#/properties/cause/type","type",{type: "string"},data46));
errors++;
}
}
if(data.cause_code !== undefined){
let data47 = data.cause_code;
if(typeof data47 === "string"){
if(!pattern10.test(data47)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/cause_code","#/properties/cause_code/pattern","pattern",{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},data47));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/cause_code","#/properties/cause_code/type","type",{type: "string"},data47));
errors++;
}
}
if(data.impact !== undefined){
let data48 = data.impact;
if(typeof data48 === "string"){
if(!pattern6.test(data48)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/impact","#/properties/impact/pattern","pattern",{pattern: "\\S"},data48));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/impact","#/properties/impact/type","type",{type: "string"},data48));
errors++;
}
}
if(data.handling !== undefined){
let data49 = data.handling;
if(typeof data49 === "string"){
if(!pattern6.test(data49)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/handling","#/properties/handling/pattern","pattern",{pattern: "\\S"},data49));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/handling","#/properties/handling/type","type",{type: "string"},data49));
errors++;
}
}
if(data.workaround !== undefined){
let data50 = data.workaround;
if(typeof data50 === "string"){
if(!pattern6.test(data50)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/workaround","#/properties/workaround/pattern","pattern",{pattern: "\\S"},data50));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/workaround","#/properties/workaround/type","type",{type: "string"},data50));
errors++;
}
}
if(data.exclusions !== undefined){
let data51 = data.exclusions;
if(Array.isArray(data51)){
if(data51.length < 1){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/exclusions","#/properties/exclusions/minItems","minItems",{limit: 1},data51));
errors++;
}
const len3 = data51.length;
for(let i4=0; i4<len3; i4++){
let data52 = data51[i4];
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.kind === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/exclusions/" + i4,"#/properties/exclusions/items/required","required",{missingProperty: "kind"},data52));
errors++;
}
if(data52.from === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/exclusions/" + i4,"#/properties/exclusions/items/required","required",{missingProperty: "from"},data52));
errors++;
}
for(const key4 in data52){
if(!(((((key4 === "kind") || (key4 === "from")) || (key4 === "to")) || (key4 === "proof")) || (key4 === "countersigned_by"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/exclusions/" + i4,"#/properties/exclusions/items/additionalProperties","additionalProperties",{additionalProperty: key4},data52));
errors++;
}
}
if(data52.kind !== undefined){
let data53 = data52.kind;
if(typeof data53 !== "string"){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/exclusions/" + i4+"/kind","#/properties/exclusions/items/properties/kind/type","type",{type: "string"},data53));
errors++;
}
if(!((((data53 === "aging") || (data53 === "capacity")) || (data53 === "force-majeure")) || (data53 === "vendor-repair"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/exclusions/" + i4+"/kind","#/properties/exclusions/items/properties/kind/enum","enum",{allowedValues: schema31.properties.exclusions.items.properties.kind.enum},data53));
errors++;
}
}
if(data52.from !== undefined){
let data54 = data52.from;
if(typeof data54 === "string"){
if(!(formats0(data54))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/exclusions/" + i4+"/from","#/properties/exclusions/items/properties/from/format","format",{format: "instant"},data54));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/exclusions/" + i4+"/from","#/properties/exclusions/items/properties/from/type","type",{type: "string"},data54));
errors++;
}
}
if(data52.to !== undefined){
let data55 = data52.to;
if(typeof data55 === "string"){
if(!(formats0(data55))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/exclusions/" + i4+"/to","#/properties/exclusions/items/properties/to/format","format",{format: "instant"},data55));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/exclusions/" + i4+"/to","#/properties/exclusions/items/properties/to/type","type",{type: "string"},data55));
errors++;
}
}
if(data52.proof !== undefined){
let data56 = data52.proof;
if(typeof data56 === "string"){
if(!pattern6.test(data56)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/exclusions/" + i4+"/proof","#/properties/exclusions/items/properties/proof/pattern","pattern",{pattern: "\\S"},data56));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/exclusions/" + i4+"/proof","#/properties/exclusions/items/properties/proof/type","type",{type: "string"},data56));
errors++;
}
}
if(data52.countersigned_by !== undefined){
let data57 = data52.countersigned_by;
if(typeof data57 === "string"){
if(!pattern8.test(data57)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/exclusions/" + i4+"/countersigned_by","#/properties/exclusions/items/properties/countersigned_by/pattern","pattern",{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},data57));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/exclusions/" + i4+"/countersigned_by","#/properties/exclusions/items/properties/countersigned_by/type","type",{type: "string"},data57));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/exclusions/" + i4,"#/properties/exclusions/items/type","type",{type: "object"},data52));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/exclusions","#/properties/exclusions/type","type",{type: "array"},data51));
errors++;
}
}
if(data.caused_by_missed_inspection !== undefined){
let data58 = data.caused_by_missed_inspection;
if(typeof data58 === "string"){
if(!pattern6.test(data58)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/caused_by_missed_inspection","#/properties/caused_by_missed_inspection/pattern","pattern",{pattern: "\\S"},data58));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/caused_by_missed_inspection","#/properties/caused_by_missed_inspection/type","type",{type: "string"},data58));
errors++;
}
}
if(data.recurrence_of !== undefined){
let data59 = data.recurrence_of;
if(typeof data59 === "string"){
if(!pattern8.test(data59)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/recurrence_of","#/properties/recurrence_of/pattern","pattern",{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},data59));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/recurrence_of","#/properties/recurrence_of/type","type",{type: "string"},data59));
errors++;
}
}
if(data.problem !== undefined){
let data60 = data.problem;
if(typeof data60 === "string"){
if(!pattern8.test(data60)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/problem","#/properties/problem/pattern","pattern",{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},data60));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/problem","#/properties/problem/type","type",{type: "string"},data60));
errors++;
}
}
if(data.severity_confirmed_by !== undefined){
let data61 = data.severity_confirmed_by;
if(typeof data61 === "string"){
if(!pattern8.test(data61)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/severity_confirmed_by","#/properties/severity_confirmed_by/pattern","pattern",{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},data61));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/severity_confirmed_by","#/properties/severity_confirmed_by/type","type",{type: "string"},data61));
errors++;
}
}
if(data.severity_confirmed_at !== undefined){
let data62 = data.severity_confirmed_at;
if(typeof data62 === "string"){
if(!(formats0(data62))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/severity_confirmed_at","#/properties/severity_confirmed_at/format","format",{format: "instant"},data62));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/severity_confirmed_at","#/properties/severity_confirmed_at/type","type",{type: "string"},data62));
errors++;
}
}
if(data.regraded !== undefined){
let data63 = data.regraded;
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
if(data63.from === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/regraded","#/properties/regraded/required","required",{missingProperty: "from"},data63));
errors++;
}
if(data63.at === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/regraded","#/properties/regraded/required","required",{missingProperty: "at"},data63));
errors++;
}
if(data63.by === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/regraded","#/properties/regraded/required","required",{missingProperty: "by"},data63));
errors++;
}
if(data63.reason === undefined){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/regraded","#/properties/regraded/required","required",{missingProperty: "reason"},data63));
errors++;
}
for(const key5 in data63){
if(!((((key5 === "from") || (key5 === "at")) || (key5 === "by")) || (key5 === "reason"))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/regraded","#/properties/regraded/additionalProperties","additionalProperties",{additionalProperty: key5},data63));
errors++;
}
}
if(data63.from !== undefined){
let data64 = data63.from;
if(typeof data64 === "string"){
if(!pattern6.test(data64)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/regraded/from","#/properties/regraded/properties/from/pattern","pattern",{pattern: "\\S"},data64));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/regraded/from","#/properties/regraded/properties/from/type","type",{type: "string"},data64));
errors++;
}
}
if(data63.at !== undefined){
let data65 = data63.at;
if(typeof data65 === "string"){
if(!(formats0(data65))){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/regraded/at","#/properties/regraded/properties/at/format","format",{format: "instant"},data65));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/regraded/at","#/properties/regraded/properties/at/type","type",{type: "string"},data65));
errors++;
}
}
if(data63.by !== undefined){
let data66 = data63.by;
if(typeof data66 === "string"){
if(!pattern8.test(data66)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/regraded/by","#/properties/regraded/properties/by/pattern","pattern",{pattern: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$"},data66));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/regraded/by","#/properties/regraded/properties/by/type","type",{type: "string"},data66));
errors++;
}
}
if(data63.reason !== undefined){
let data67 = data63.reason;
if(typeof data67 === "string"){
if(!pattern6.test(data67)){
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/regraded/reason","#/properties/regraded/properties/reason/pattern","pattern",{pattern: "\\S"},data67));
errors++;
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/regraded/reason","#/properties/regraded/properties/reason/type","type",{type: "string"},data67));
errors++;
}
}
}
else {
(vErrors ??= []).push(new Refusal(schema31,instancePath+"/regraded","#/properties/regraded/type","type",{type: "object"},data63));
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

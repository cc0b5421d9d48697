/**
 * Rules that have no file of their own in `assess/rules/`, with their Chinese names: what reading and its scan report,
 * what a contract's `kinds.yaml` narrows, its conditions, and the calendar. Each has a page like any other rule.
 */
export const OTHER_RULES: { readonly [rule: string]: string } = {
  'attachment-broken': '附件应能打开',
  'calendar-range': '日期应在已收录放假安排的年份内',
  'contract-file': '合同文件应齐全、可用',
  expression: '合同文件里的条件应能计算',
  'file-encoding': '文件应以 UTF-8 编码',
  'file-name': '文件名应便于各种系统使用',
  'file-size': '文件不应过大',
  'file-syntax': '文件应能读出',
  'file-type': '证据目录里只放材料文件',
  'missing-heading': '正文应有规定的标题',
  'personal-data': '材料里不应有个人的证件号、手机号和银行卡号',
  'scan-baseline': '扫描基线里的每一项都应还对得上内容',
  schema: '每一项应按表式填写',
  secret: '材料里不应写明口令、密钥和令牌',
  'unknown-kind': '材料种类应写明且为已有的种类',
  unscanned: '每个附件都应能查个人信息与口令',
};

import type { Observation } from '../../model/assessment.ts';
import { BULK_KIND } from '../../model/bulk.ts';
import { KINDS } from '../../model/kind-catalogue.ts';
import type { EvidenceRecord, Value } from '../../model/record.ts';
import { at, latest, nameOf, type Rule, titleOf } from '../rule.ts';

/** Operations that take data out or bring it in, and copies that stay with the system. */
const TRANSFERS: ReadonlySet<unknown> = new Set(['data-export', 'data-import']);
const COPIES: ReadonlySet<unknown> = new Set(['backup', 'restore']);

/** Statements that do nothing else than write data to a file, in the words of their own tools. */
const STATEMENTS =
  /\b(?:expdp|mysqldump|pg_dump|sqluldr2?|into\s+(?:out|dump)file|copy\s+[^，。；;]{1,60}?\s+to\s+\S|bcp\s+[^，。；;]{1,60}?\s+(?:out|queryout))/i;
/** Data are the object: lists of people or of what was done to them, figures that somebody asked for, rows. */
const OBJECT =
  '《|(?:名单|名册|明细|汇总表|统计表|就诊|诊疗|处方|病历|患者|居民|检验结果|体检报告|数据集)|\\d+ ?行(?!日志)';
/** Done by whoever writes: not refused, not to be done, and not the noun of what somebody else handed over. */
const EXPORTED = new RegExp(
  `(?<![未不禁拒待勿]|医院|机构|血站|厂商|科室|对方)(?:导出|导成|拷出|抽取)(?!的|功能|按钮|权限|申请|失败|被拒)[^，。；,;]{0,24}?(?:${OBJECT})`,
);
const REFUSED = /拒绝|未导出|没有导出|导出失败|不得|禁止/;
/** What few summaries hold: the rest is not looked at further. */
const TELLING = /导[出成]|拷出|抽取|exp|dump|outfile|copy|bcp|sqluldr/i;
/** How logs call such a statement. */
const LOGGED = /导出|export|expdp|unload|outfile|dumpfile|sqluldr|copy[ _-]?to/i;

/** What an operation is called and what it says was done are one thing: an export by another name asks for no approval. */
export const actionContradicted: Rule = {
  id: 'action-contradicted',
  title: '操作类型应与所写的内容一致',
  about: ['operation-log', BULK_KIND],
  checks: ['Q', 'X'],
  check(context) {
    return [
      ...latest(context, 'operation-log').flatMap((record) => contradiction(record) ?? []),
      ...latest(context, BULK_KIND).flatMap(wordsOf),
    ];
  },
};

function contradiction(record: EvidenceRecord): Observation | null {
  const { action, summary, dataset, approval_ref } = record.fields;
  const text = typeof summary === 'string' ? summary : '';
  if (TRANSFERS.has(action)) return otherWay(record, text);
  // Rows of a data set may be looked at; only who takes them out needs leave.
  if (isGiven(dataset) && isGiven(approval_ref) && !COPIES.has(action))
    return told(record, `引用了审批单 ${String(approval_ref)}，写了${titleOf(record.kind, 'dataset')}`, 'approval_ref');
  if (!TELLING.test(text)) return null;
  const said =
    STATEMENTS.exec(text)?.[0] ?? (COPIES.has(action) || REFUSED.test(text) ? undefined : EXPORTED.exec(text)?.[0]);
  return said === undefined ? null : told(record, `摘要里写的是“${said.slice(0, 30)}”`, 'summary');
}

function isGiven(value: Value | undefined): boolean {
  return typeof value === 'string' && value !== '';
}

/** In which direction data went, where the summary names one only. */
function otherWay(record: EvidenceRecord, text: string): Observation | null {
  const [out, into] = [text.includes('导出'), text.includes('导入')];
  const isExport = record.fields.action === 'data-export';
  if (out === into || isExport === out) return null;
  return told(record, `摘要里写的是${out ? '导出' : '导入'}`, 'summary');
}

function told(record: EvidenceRecord, what: string, field: string): Observation {
  const action = record.fields.action === undefined ? '' : wordFor(String(record.fields.action));
  return {
    rule: 'action-contradicted',
    at: at(record, 'action'),
    message: `${nameOf(record)} 登记为“${action}”，${what}`,
    hint: '请对照堡垒机记录核对做的是什么：导出、导入了数据的，操作类型照实更正，并引用事前审批，当时没有审批的请说明经过；没有的，请把文字写明白',
    related: [{ message: titleOf(record.kind, field), at: at(record, field) }],
  };
}

function wordFor(action: string): string {
  return KINDS['operation-log']?.fields.action?.labels?.[action] ?? action;
}

/** A bulk log may say in its own words what every row does. */
function wordsOf(record: EvidenceRecord): Observation[] {
  const words = Array.isArray(record.fields.words) ? record.fields.words : [];
  return words.flatMap((one, index): Observation[] => {
    const { field, text, means } = (one ?? {}) as { field?: unknown; text?: unknown; means?: unknown };
    if (field !== 'action' || typeof text !== 'string' || !LOGGED.test(text)) return [];
    if (TRANSFERS.has(means) || COPIES.has(means)) return [];
    return [
      {
        rule: 'action-contradicted',
        at: at(record, 'words', index, 'means'),
        message: `${nameOf(record)} 把日志里的“${text.slice(0, 30)}”当作“${wordFor(String(means))}”`,
        hint: '请核对这个词在原系统里的意思：是导出数据的写数据导出（data-export），那些行要有事前审批；不是的，请在备注里说明',
        expected: '数据导出（data-export）',
        actual: String(means),
      },
    ];
  });
}

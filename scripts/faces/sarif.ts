import { createHash } from 'node:crypto';
import type { Range, Severity } from '../model/diagnostic.ts';
import type { Finding, FindingsView } from '../view/findings.ts';
import type { CheckedRule } from '../view/rule-texts.ts';
import { adviceOf, uriOf } from './places.ts';

const LEVELS: { readonly [severity in Severity]: string } = { error: 'error', warning: 'warning', info: 'note' };

/** SARIF 2.1.0: one run per contract; results keep their fingerprints when lines move. */
export function sarif(views: readonly FindingsView[], { prefix, tool }: { prefix: string; tool: string }): string {
  const runs = views.map((view) => runOf(view, prefix, tool));
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function runOf({ contract, asOf, headline, notices, rules, findings }: FindingsView, prefix: string, tool: string) {
  const indexes = new Map(rules.map((rule, index) => [rule, index]));
  return {
    tool: {
      driver: {
        name: 'yanshou',
        semanticVersion: tool,
        language: 'zh-CN',
        shortDescription: { text: '验收即代码：材料缺什么、哪里对不上' },
        rules: rules.map(ruleOf),
      },
    },
    // Several contracts in one file stay apart.
    automationDetails: { id: `yanshou/${contract}/` },
    columnKind: 'utf16CodeUnits',
    results: findings.map((one) => resultOf(one, indexes.get(one.rule) as number, prefix)),
    properties: { contract, asOf, headline, notices },
  };
}

/** Requirements and rules may share a name; their ids here do not. */
function idOf({ sort, id }: CheckedRule): string {
  return sort === 'rule' ? id : `requirement/${id}`;
}

function ruleOf(rule: CheckedRule) {
  const clause = rule.clause === null ? '' : `（合同 ${rule.clause}）`;
  const help = rule.help || `# ${rule.title}\n`;
  return {
    id: idOf(rule),
    name: rule.title,
    shortDescription: { text: rule.title },
    fullDescription: { text: `${rule.title}${clause}` },
    help: { text: plainHelp(help), markdown: help },
    defaultConfiguration: { level: LEVELS[rule.severity], enabled: rule.sort === 'requirement' || rule.idle === null },
    properties: { tags: [rule.sort === 'rule' ? '核查规则' : '应有材料'], ...(clause ? { clause: rule.clause } : {}) },
  };
}

/** A page without its examples and marks, for readers that show no Markdown. */
function plainHelp(markdown: string): string {
  return markdown
    .replace(/\n## 正例[\s\S]*$/, '\n')
    .replace(/^#+ /gm, '')
    .replaceAll('`', '')
    .trim();
}

function resultOf(one: Finding, ruleIndex: number, prefix: string) {
  const text = [one.message, adviceOf(one, prefix)].filter(Boolean).join('。\n');
  const related = one.related.map((other, id) => ({
    id: id + 1,
    physicalLocation: physical(prefix + other.file, other.range),
    message: { text: other.message },
  }));
  return {
    ruleId: idOf(one.rule),
    ruleIndex,
    level: LEVELS[one.severity],
    kind: 'fail',
    message: { text },
    locations: one.file === null ? [] : [{ physicalLocation: physical(prefix + one.file, one.range) }],
    ...(related.length === 0 ? {} : { relatedLocations: related }),
    partialFingerprints: { 'yanshouFinding/v1': one.key, primaryLocationLineHash: lineHash(one.key) },
    properties: {
      word: one.word,
      ...(one.clause === null ? {} : { clause: one.clause }),
      ...(one.record === null ? {} : { record: one.record }),
      ...(one.due === null ? {} : { due: one.due }),
    },
  };
}

/** The name that code hosts look for when they match a finding with that of an earlier run. */
function lineHash(key: string): string {
  return `${createHash('sha256').update(key).digest('hex').slice(0, 16)}:1`;
}

function physical(path: string, range: Range | null) {
  return { artifactLocation: { uri: uriOf(path) }, region: regionOf(range) };
}

/** What is not there has no lines; its place is the first line of the file to come. An empty range is only a start. */
function regionOf(range: Range | null) {
  if (range === null) return { startLine: 1 };
  const { start, end } = range;
  const begin = { startLine: start.line, startColumn: start.column };
  const empty = end.line === start.line && end.column === start.column;
  return empty ? begin : { ...begin, endLine: end.line, endColumn: end.column };
}

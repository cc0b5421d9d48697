import type { Finding, FindingsView } from '../view/findings.ts';
import type { CheckedRule } from '../view/rule-texts.ts';
import { adviceOf, placeText, xmlText } from './places.ts';

/** JUnit XML: a suite per contract, a case per requirement and per rule, a failure per gap and per diagnostic. */
export function junit(views: readonly FindingsView[], { prefix }: { prefix: string }): string {
  const suites = views.map((view) => suiteOf(view, prefix));
  const totals = sum(suites.map(({ counts }) => counts));
  const body = suites.map(({ xml }) => xml).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="yanshou" ${attributes(totals)}>\n${body}</testsuites>\n`;
}

type Counts = {
  tests: number;
  failures: number;
  errors: number;
  skipped: number;
};

function suiteOf({ contract, asOf, headline, notices, rules, findings }: FindingsView, prefix: string) {
  const byRule = Map.groupBy(findings, ({ rule }) => rule);
  const cases = rules.map((rule) => caseOf(contract, rule, byRule.get(rule) ?? [], prefix));
  const counts = {
    tests: rules.length,
    failures: rules.filter((rule) => byRule.has(rule)).length,
    errors: 0,
    skipped: rules.filter((rule) => rule.idle !== null && !byRule.has(rule)).length,
  };
  const suite = attributes({ name: contract, ...counts, time: 0, ...(asOf ? { timestamp: `${asOf}T00:00:00` } : {}) });
  const said = [headline, ...notices].join('\n');
  const xml = `  <testsuite ${suite}>\n${cases.join('')}    <system-out>${escaped(said)}</system-out>\n  </testsuite>\n`;
  return { counts, xml };
}

function caseOf(contract: string, rule: CheckedRule, findings: readonly Finding[], prefix: string): string {
  const sort = rule.sort === 'rule' ? '核查规则' : '应有材料';
  const name = `${rule.title}（${rule.id}）`;
  const head = `    <testcase ${attributes({ classname: `${contract}.${sort}`, name, time: 0 })}`;
  if (findings.length > 0) {
    const failures = findings.map((one) => failureOf(one, prefix)).join('');
    return `${head}>\n${failures}${allOf(findings)}    </testcase>\n`;
  }
  return rule.idle === null
    ? `${head}/>\n`
    : `${head}>\n      <skipped ${attributes({ message: rule.idle })}/>\n    </testcase>\n`;
}

function failureOf(one: Finding, prefix: string): string {
  const clause = one.clause === null ? '' : `合同 ${one.clause}`;
  const details = [placeText(one, prefix), adviceOf(one, prefix), clause].filter(Boolean).join('\n');
  const about = attributes({ message: `${one.word}：${one.message}`, type: one.severity });
  return `      <failure ${about}>${escaped(details)}</failure>\n`;
}

/** Many readers show only the first failure of a case; here they find all of them. */
function allOf(findings: readonly Finding[]): string {
  if (findings.length === 1) return '';
  const lines = findings.map(({ word, message }, at) => `${at + 1}. ${word}：${message}`);
  return `      <system-out>${escaped(lines.join('\n'))}</system-out>\n`;
}

function sum(all: readonly Counts[]): Counts {
  const total = (name: keyof Counts) => all.reduce((count, one) => count + one[name], 0);
  return { tests: total('tests'), failures: total('failures'), errors: total('errors'), skipped: total('skipped') };
}

function attributes(values: { readonly [name: string]: string | number }): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}="${escaped(String(value))}"`)
    .join(' ');
}

const ENTITIES: { readonly [sign: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

function escaped(text: string): string {
  return xmlText(text).replace(/[&<>"\n\r\t]/g, (sign) => ENTITIES[sign] ?? sign);
}

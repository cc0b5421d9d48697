import type { Diagnostic, Range, Related, Severity } from '../model/diagnostic.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { type CheckView, checkView } from './check.ts';
import { maskedCheck } from './check-masked.ts';
import { compareSeverity, type Gate, pathToHandIn } from './gap-view.ts';
import type { Audience } from './mask.ts';
import { type CheckedRule, checkedRules, programRules, type RuleText } from './rule-texts.ts';
import { recordPlaces } from './score-view.ts';
import { makeContext } from './site/context.ts';
import { SEVERITY } from './words.ts';

/** One thing to look at, wherever it came from: what is wrong in a file, or what is not there. */
export interface Finding {
  /** The same whatever line it stands on: the contract, the rule and the record or occurrence. */
  key: string;
  sort: 'diagnostic' | 'gap';
  severity: Severity;
  /** 错误, 警告, 提示; of a gap 未交, 请说明, 不合格式, 迟交. */
  word: string;
  rule: CheckedRule;
  message: string;
  /** What to do about it; may be empty. */
  hint: string;
  /** Where to hand in what is not there; null when there is nothing to hand in. Below the content folder, like `file`. */
  handIn: string | null;
  /** Where it stands, or would stand; null when nowhere. */
  file: string | null;
  range: Range | null;
  record: string | null;
  clause: string | null;
  /** Last day in time, of a gap. */
  due: string | null;
  related: readonly Related[];
}

/** Everything a check found of one contract, what to do first at the head, with the rules by which it was looked at. */
export interface FindingsView {
  contract: string;
  asOf: string | null;
  headline: string;
  notices: readonly string[];
  rules: readonly CheckedRule[];
  findings: readonly Finding[];
}

export function findingsView(
  snapshot: Snapshot,
  texts: readonly RuleText[],
  gate: Gate = 'running',
  audience: Audience = 'owner',
): FindingsView {
  const context = makeContext(snapshot, 'owner');
  const places = recordPlaces(snapshot);
  return findingsOf(maskedCheck(checkView(snapshot, gate), snapshot, audience), {
    rules: checkedRules(snapshot, texts),
    recordOf: (one) => context.recordOf(one)?.id ?? null,
    placeOf: (id) => places.get(id) ?? null,
  });
}

/** A contract whose own files cannot be used: there are no records and no requirements, only what is wrong. */
export function brokenFindings(view: CheckView, texts: readonly RuleText[]): FindingsView {
  return findingsOf(view, { rules: programRules(view.diagnostics, texts), recordOf: () => null, placeOf: () => null });
}

interface Sources {
  rules: readonly CheckedRule[];
  recordOf(diagnostic: Diagnostic): string | null;
  placeOf(record: string): { file: string; line: number } | null;
}

function findingsOf(view: CheckView, { rules, recordOf, placeOf }: Sources): FindingsView {
  const { contract, asOf, headline, notices } = view;
  const known = new Map(rules.map((rule) => [`${rule.sort} ${rule.id}`, rule]));
  const ruleOf = (sort: CheckedRule['sort'], id: string) => known.get(`${sort} ${id}`) as CheckedRule;
  const diagnostics = view.diagnostics.map((one): Finding => {
    const record = recordOf(one);
    return {
      key: `${contract}:${one.rule}:${record ?? one.file}`,
      sort: 'diagnostic',
      severity: one.severity,
      word: SEVERITY[one.severity].word,
      rule: ruleOf('rule', one.rule),
      message: one.message,
      hint: one.hint,
      handIn: null,
      file: one.file,
      range: one.range,
      record,
      clause: one.clause,
      due: null,
      related: one.related,
    };
  });
  const gaps = view.gaps.map((gap): Finding => {
    const record = gap.records[0] ?? null;
    const place = record === null ? null : placeOf(record);
    const start = place === null ? null : { line: place.line, column: 1 };
    return {
      key: `${contract}:${gap.requirement}:${gap.occurrence}`,
      sort: 'gap',
      severity: gap.severity,
      word: gap.word,
      rule: ruleOf('requirement', gap.requirement),
      message: gap.sentence,
      hint: gap.hint,
      handIn: pathToHandIn(gap) || null,
      file: place?.file ?? (gap.suggestedPath || null),
      range: start && { start, end: start },
      record,
      clause: gap.clause,
      due: gap.due,
      related: [],
    };
  });
  const findings = [...diagnostics, ...gaps].sort((a, b) => compareSeverity(a.severity, b.severity));
  return { contract, asOf, headline, notices, rules, findings: numbered(findings) };
}

/** The second and later findings of one rule about one record are told apart by their number. */
function numbered(findings: readonly Finding[]): Finding[] {
  const counts = new Map<string, number>();
  return findings.map((one) => {
    const count = (counts.get(one.key) ?? 0) + 1;
    counts.set(one.key, count);
    return count === 1 ? one : { ...one, key: `${one.key}:${count}` };
  });
}

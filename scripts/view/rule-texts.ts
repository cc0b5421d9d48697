import { owedByProvider } from '../model/assessment.ts';
import type { ContractFiles, Requirement } from '../model/contract.ts';
import type { Diagnostic, Severity } from '../model/diagnostic.ts';
import { KINDS } from '../model/kind-catalogue.ts';
import { OTHER_RULES } from '../model/other-rules.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { clauseLabels, clauseNo } from './clauses.ts';
import { dueSentence } from './site/guide-due.ts';
import { OWNER } from './words.ts';

/** What is written about a rule of the program: its Chinese name, and its page as Markdown; empty where it has none. */
export interface RuleText {
  id: string;
  title: string;
  help: string;
}

/** Something a contract was checked by: a rule over what is written, or a requirement of what must be there. */
export interface CheckedRule {
  id: string;
  sort: 'rule' | 'requirement';
  title: string;
  severity: Severity;
  clause: string | null;
  /** Markdown. */
  help: string;
  /** Why there was nothing to check; null when there was. */
  idle: string | null;
}

/** Every requirement in the contract's order, then every rule by its id. */
export function checkedRules(snapshot: Snapshot, texts: readonly RuleText[]): CheckedRule[] {
  const { contract, occurrences, diagnostics } = snapshot;
  const idle = new Set(['not-due', 'not-applicable', 'no-finding']);
  const counted = new Set(occurrences.flatMap((one) => (idle.has(one.status) ? [] : [one.requirement])));
  const labels = clauseLabels(contract.contract);
  const requirements = contract.checklist.requirements.map(
    (one): CheckedRule => ({
      id: one.id,
      sort: 'requirement',
      title: one.title,
      severity: owedByProvider(one) && one.gates.includes('running') ? 'error' : 'warning',
      clause: clauseNo(labels, one.clause),
      help: requirementHelp(snapshot, one),
      idle: counted.has(one.id) ? null : '目前没有到期的材料',
    }),
  );
  return [...requirements, ...programRules(diagnostics, texts, contract)];
}

/** The rules of the program, as far as they are known, and as a contract sets them. */
export function programRules(
  diagnostics: readonly Diagnostic[],
  texts: readonly RuleText[],
  contract: ContractFiles | null = null,
): CheckedRule[] {
  const labels = contract && clauseLabels(contract.contract);
  const settings = new Map((contract?.severities.rules ?? []).map((one) => [one.rule, one]));
  const known = new Map(texts.map((one) => [one.id, one]));
  const ids = new Set([...known.keys(), ...settings.keys(), ...diagnostics.map(({ rule }) => rule)]);
  return [...ids].sort().map((id): CheckedRule => {
    const { severity = 'warning', clause = null } = settings.get(id) ?? {};
    return {
      id,
      sort: 'rule',
      title: known.get(id)?.title ?? OTHER_RULES[id] ?? id,
      severity: severity === 'off' ? 'warning' : severity,
      clause: labels && clauseNo(labels, clause),
      help: known.get(id)?.help ?? '',
      idle: severity === 'off' ? '本合同不查这一条' : null,
    };
  });
}

function requirementHelp(snapshot: Snapshot, requirement: Requirement): string {
  const kinds = requirement.kinds.map((kind) => KINDS[kind]?.title ?? kind).join('、');
  const lines = [
    `# ${requirement.title}`,
    `何时应有：${dueSentence(snapshot, requirement)}。`,
    ...(kinds === '' ? [] : [`以什么材料：${kinds}。`]),
    `责任方：${OWNER[requirement.owner]}。`,
    ...(requirement.sort === 'prior-step' ? ['这是应当在先的步骤，事后只能说明经过并整改。'] : []),
  ];
  return `${lines.join('\n\n')}\n`;
}

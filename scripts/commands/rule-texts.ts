import fs from 'node:fs';
import { RULES } from '../assess/rules.ts';
import { OTHER_RULES } from '../model/other-rules.ts';
import type { RuleText } from '../view/rule-texts.ts';

const PAGES = new URL('../../docs/rules/', import.meta.url);

/** Every rule with its page, for faces that carry help; a rule without a page has its name alone. */
export function ruleTexts(): RuleText[] {
  const others = Object.entries(OTHER_RULES).map(([id, title]) => ({ id, title }));
  return [...RULES, ...others].map(({ id, title }) => ({ id, title, help: pageOf(id) }));
}

/** What every rule is called. */
export function ruleTitles(): Map<string, string> {
  return new Map([...RULES.map(({ id, title }) => [id, title] as const), ...Object.entries(OTHER_RULES)]);
}

function pageOf(id: string): string {
  const page = new URL(`${id}.md`, PAGES);
  return fs.existsSync(page) ? fs.readFileSync(page, 'utf8') : '';
}

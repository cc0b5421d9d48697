import { KINDS } from '../model/kind-catalogue.ts';

/** How a contract's files call what stands in them: a short name that others refer by, beside the words of the paper. */
const WORDS = ['no', 'title', 'short'] as const;

/** Fields that name a kind of record. */
const OF_KINDS = new Set(['kind', 'kinds', 'plan']);

type Names = Map<string, string | null>;

/**
 * The short name that a field means by a number or title of the paper: of a clause, of a kind, or of anything else in the
 * files read so far. A word that two things bear names neither.
 */
export function shortNames(values: readonly unknown[]): (word: string, field: string) => string | null {
  const clauses: Names = new Map();
  // Every contract has these two roles, whatever it calls them.
  const others: Names = new Map([
    ['甲方', 'client'],
    ['乙方', 'provider'],
  ]);
  const kinds: Names = new Map(Object.entries(KINDS).map(([kind, { title }]) => [title, kind]));
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const item = value as { [field: string]: unknown };
    const [name, into] = item.slug === undefined ? [item.id ?? item.key, others] : [item.slug, clauses];
    if (typeof name === 'string' && /^[a-z0-9.-]+$/.test(name)) for (const word of WORDS) add(into, item[word], name);
    for (const one of Object.values(item)) walk(one);
  };
  for (const value of values) walk(value);
  return (word, field) => {
    const names = /^clauses?$/.test(field) ? clauses : OF_KINDS.has(field) ? kinds : others;
    return names.get(word) ?? null;
  };
}

function add(names: Names, word: unknown, name: string): void {
  if (typeof word !== 'string' || word === '') return;
  names.set(word, (names.get(word) ?? name) === name ? name : null);
}

import type { Observation } from '../../model/assessment.ts';
import { makeSuggester } from '../../model/similar.ts';
import { declaredBy, linksOf } from '../contract-links.ts';
import type { Rule } from './rule.ts';

/** Whatever one of the contract's own files names is declared, once, in another one. */
export const contractReference: Rule = {
  id: 'contract-reference',
  title: '合同文件之间的引用应都有着落',
  about: [],
  ownFiles: true,
  checks: ['X'],
  check(context) {
    const files = context.contract;
    const place = (file: string, path: (string | number)[]) => ({
      file: `${files.contract.id}/${file}.yaml`,
      index: 0,
      path,
    });
    const suggesters = new Map<ReadonlySet<string>, (word: string) => string | undefined>();
    const suggest = (among: ReadonlySet<string>, word: string) => {
      const made = suggesters.get(among) ?? makeSuggester(among);
      suggesters.set(among, made);
      return made(word);
    };
    const unresolved = linksOf(files)
      .filter(({ value, among }) => !among.has(value))
      .map(({ file, path, value, what, among }): Observation => {
        const near = suggest(among, value);
        return {
          rule: 'contract-reference',
          at: place(file, path),
          message: `${file}.yaml 写的${what} ${value} 没有声明`,
          hint: near ? `是否指 ${near}？请核对后改正` : '请核对写法，或在相应的文件里补上它；改正之前这一处不起作用',
          expected: what,
          actual: value,
        };
      });
    const repeated = declaredBy(files).flatMap(({ file, what, names }) => {
      const seen = new Map<string, (string | number)[]>();
      return names.flatMap(({ name, path }): Observation[] => {
        const first = seen.get(name);
        if (!first) {
          seen.set(name, path);
          return [];
        }
        return [
          {
            rule: 'contract-reference',
            at: place(file, [...path, keyOf(files[file], path, name)]),
            message: `${file}.yaml 里有两个${what} ${name}，引用它的地方分不清指哪一个`,
            hint: '请给其中一个换用新的短名',
            related: [{ message: `先声明的 ${name}`, at: place(file, [...first, keyOf(files[file], first, name)]) }],
          },
        ];
      });
    });
    return [...unresolved, ...repeated];
  },
};

/** The field of a declared item in which its name is written: files call it `id`, `slug`, `kind`, `key` …. */
function keyOf(file: unknown, path: readonly (string | number)[], name: string): string {
  let item = file;
  for (const step of path) item = (item as { [step: string | number]: unknown })[step];
  return Object.entries(item as object).find(([, value]) => value === name)?.[0] ?? '';
}

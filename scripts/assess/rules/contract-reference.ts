import type { Observation } from '../../model/assessment.ts';
import { makeSuggester } from '../../model/similar.ts';
import { declaredBy, linksOf } from '../forms/contract-links.ts';
import type { Rule } from '../rule.ts';

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
        const doesBreak = breaksScore(file, what, path);
        return {
          rule: 'contract-reference',
          at: place(file, path),
          message: `${file}.yaml 写的${what} ${value} 没有声明`,
          hint: near
            ? `是否指 ${near}？请核对后改正${doesBreak ? '；改正之前不出总分' : ''}`
            : `${mendOf(what)}；${doesBreak ? '改正之前不出总分' : '改正之前这一处不起作用'}`,
          expected: what,
          actual: value,
          ...(doesBreak ? { breaks: true as const } : {}),
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
            ...(isOfSheet(file, what) ? { breaks: true as const } : {}),
            related: [{ message: `先声明的 ${name}`, at: place(file, [...first, keyOf(files[file], first, name)]) }],
          },
        ];
      });
    });
    return [...unresolved, ...repeated];
  },
};

/** Names without which what is due or what it costs comes out otherwise; a clause or a section is only shown. */
const WEIGHTY = new Set(
  '参数 记录种类 要求 字段 起点 考核项目 考核行 考核行或考核项目 付款安排 系统 验收条件 角色 读法'.split(' '),
);
const OF_SCORE = new Set(['scorecard', 'checklist', 'parameters']);

/** Whether such a slip leaves the score without meaning. What a point says that it affects is for readers alone. */
function breaksScore(file: string, what: string, path: readonly (string | number)[]): boolean {
  return OF_SCORE.has(file) && WEIGHTY.has(what) && !path.includes('affects');
}

/** Of two rows, groups or points of one name the wrong one may be counted. */
function isOfSheet(file: string, what: string): boolean {
  return (file === 'scorecard' || file === 'parameters') && WEIGHTY.has(what);
}

const HOMES: { readonly [what: string]: string } = {
  参数: ' parameters.yaml ',
  读法: '这个参数的 readings ',
  记录种类: ' kinds.yaml ',
  要求: ' checklist.yaml ',
  验收条件: ' checklist.yaml 的 conditions ',
  考核项目: ' groups ',
  考核行: ' rows ',
  考核行或考核项目: ' rows、groups ',
  付款安排: ' contract.yaml 的 payments ',
  条款: ' contract.yaml 的 clauses ',
  角色: ' contract.yaml 的 roles ',
  系统: ' systems.yaml ',
};

/** What to do about a name that is not there: most are declared somewhere, where a date is counted from is one of a few words. */
function mendOf(what: string): string {
  if (what === '起点') return '请写 signed_on、term.start、term.end，或以 record: 开头写种类名';
  return `请核对写法，或在${HOMES[what] ?? '相应的文件'}里补上它`;
}

/** The field of a declared item in which its name is written: files call it `id`, `slug`, `kind`, `key` …. */
function keyOf(file: unknown, path: readonly (string | number)[], name: string): string {
  let item = file;
  for (const step of path) item = (item as { [step: string | number]: unknown })[step];
  return Object.entries(item as object).find(([, value]) => value === name)?.[0] ?? '';
}

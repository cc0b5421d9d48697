import type { CoverageView } from '../view/coverage.ts';

const SORT = { requirement: '要求', rule: '规则', primitive: '计分', schema: '格式', clock: '期限' } as const;

/** The classes of register rows; every row is in one. */
const CLASSES = [
  ['checked', '登记的核对方式都有执行的登记行'],
  ['partly', '只执行了一部分的登记行'],
  ['presenceOnly', '登记表只要求有文件、已核对有没有的登记行'],
  ['unserved', '写明了核对方式、还没有执行的登记行'],
  ['peopleOnly', '没有机器核对、由人判断的登记行'],
  ['shownOnly', '只显示、不计的定义与范围'],
] as const;

/** One line per register row × check: who carries it out and which test fails without it; gaps are said, not hidden. */
export function coverageText(views: readonly CoverageView[]): string {
  return views
    .map((view) => {
      const lines = view.lines.map((line) => {
        const by = line.by.map(
          ({ sort, id, runs, test }) => `${SORT[sort]} ${id}${runs === null ? '' : `×${runs}`}（${test}）`,
        );
        return `${line.row}  ${line.check}  ${by.join('；') || '尚无'}`;
      });
      const total = `${view.contract}  登记行 × 核对方式 ${view.lines.length} 项，有执行的 ${view.covered} 项，只显示、不计的定义与范围 ${view.shown} 项；登记行共 ${view.rows} 行`;
      const rest = CLASSES.map(([name, title]) => `${title} ${view[name].length} 行：${view[name].join('、') || '无'}`);
      return [...lines, '', total, ...rest, ''].join('\n');
    })
    .join('\n');
}

export function coverageJson(views: readonly CoverageView[]): string {
  return `${JSON.stringify({ version: 1, contracts: views }, null, 2)}\n`;
}

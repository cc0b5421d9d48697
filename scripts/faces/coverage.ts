import type { CoverageView } from '../view/coverage.ts';

const SORT = { requirement: '要求', rule: '规则', primitive: '计分', schema: '格式' } as const;

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
      const total = `${view.contract}  登记行 × 核对方式 ${view.lines.length} 项，有执行的 ${view.covered} 项`;
      const rest = [
        `只核对“有没有这种文件”的登记行 ${view.presenceOnly.length} 行：${view.presenceOnly.join('、')}`,
        `没有机器核对、由人判断的登记行 ${view.peopleOnly.length} 行：${view.peopleOnly.join('、')}`,
      ];
      return [...lines, '', total, ...rest, ''].join('\n');
    })
    .join('\n');
}

export function coverageJson(views: readonly CoverageView[]): string {
  return `${JSON.stringify({ version: 1, contracts: views }, null, 2)}\n`;
}

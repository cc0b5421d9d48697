import { type Cell, type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { Finding, FindingsView } from '../view/findings.ts';
import type { ScoreView } from '../view/score-view.ts';
import { chargePoints, isAward } from '../view/score-words.ts';
import { placeText, xmlText } from './places.ts';

/** Longest text of a cell. */
const CELL_LENGTH_MAX = 32_767;

interface Column<Row> {
  header: string;
  width: number;
  of(row: Row): CellValue;
  /** A decimal as the sheet counts it; every other column is text, whatever it begins with. */
  number?: true;
}

export interface WorkbookInput {
  views: readonly FindingsView[];
  scores: readonly ScoreView[];
  prefix: string;
}

/** A workbook: what was found in short, what is not there, what is wrong, and the rows of the sheet with their deductions. */
export async function xlsx({ views, scores, prefix }: WorkbookInput): Promise<Uint8Array> {
  const days = views.map(({ asOf }) => asOf ?? '').sort();
  const word = scores.some(({ rows }) => rows.some(({ charges }) => charges.some(isAward))) ? '扣分与得分' : '扣分';
  const periods = scores.flatMap(periodsOf);
  const payments = scores.flatMap(({ contract, payments: list = [] }) => list.map((one) => ({ contract, one })));
  return await writeXlsx({
    sheets: [
      sheet(
        '概要',
        SUMMARY,
        views.flatMap((view) => [view.headline, ...view.notices].map((text) => ({ view, text }))),
      ),
      sheet('缺项', gapColumns(prefix), pick(views, 'gap')),
      sheet('核查提示', diagnosticColumns(prefix), pick(views, 'diagnostic')),
      sheet(
        '试算',
        ROWS,
        scores.flatMap((view) => view.rows.map((row) => ({ contract: view.contract, row }))),
      ),
      sheet(word, chargeColumns(word), scores.flatMap(chargesOf)),
      ...(periods.length === 0 ? [] : [sheet('逐周期', PERIODS, periods)]),
      ...(payments.length === 0 ? [] : [sheet('付款', PAYMENTS, payments)]),
    ],
    // The same content gives the same bytes: no clock.
    properties: {
      title: '履约验收核查',
      creator: 'yanshou',
      modified: new Date(`${days.at(-1) || '2000-01-01'}T00:00:00Z`),
    },
  });
}

const SUMMARY: readonly Column<{ view: FindingsView; text: string }>[] = [
  { header: '合同', width: 16, of: ({ view }) => view.contract },
  { header: '截至', width: 12, of: ({ view }) => view.asOf },
  { header: '结果', width: 90, of: ({ text }) => text },
];

interface Found {
  contract: string;
  one: Finding;
}

function gapColumns(prefix: string): readonly Column<Found>[] {
  return [
    { header: '合同', width: 16, of: ({ contract }) => contract },
    { header: '状态', width: 10, of: ({ one }) => one.word },
    { header: '事项', width: 60, of: ({ one }) => one.message },
    { header: '期限', width: 12, of: ({ one }) => one.due },
    { header: '要求', width: 24, of: ({ one }) => one.rule.title },
    { header: '依据', width: 16, of: ({ one }) => one.clause },
    { header: '请提交到', width: 50, of: ({ one }) => (one.handIn === null ? null : prefix + one.handIn) },
    { header: '已有记录', width: 50, of: ({ one }) => (one.record === null ? null : placeText(one, prefix)) },
    { header: '说明', width: 40, of: ({ one }) => one.hint },
  ];
}

function diagnosticColumns(prefix: string): readonly Column<Found>[] {
  return [
    { header: '合同', width: 16, of: ({ contract }) => contract },
    { header: '轻重', width: 8, of: ({ one }) => one.word },
    { header: '核查提示', width: 60, of: ({ one }) => one.message },
    { header: '怎样处理', width: 50, of: ({ one }) => one.hint },
    { header: '位置', width: 50, of: ({ one }) => placeText(one, prefix) },
    { header: '记录', width: 20, of: ({ one }) => one.record },
    { header: '规则', width: 30, of: ({ one }) => one.rule.title },
    { header: '短名', width: 22, of: ({ one }) => one.rule.id },
    { header: '依据', width: 16, of: ({ one }) => one.clause },
  ];
}

type Row = ScoreView['rows'][number];
type Charge = Row['charges'][number];

const ROWS: readonly Column<{ contract: string; row: Row }>[] = [
  { header: '合同', width: 16, of: ({ contract }) => contract },
  { header: '分组', width: 20, of: ({ row }) => row.group },
  { header: '评分项', width: 40, of: ({ row }) => row.criterion },
  { header: '满分', width: 10, of: ({ row }) => row.max, number: true },
  { header: '试算', width: 10, of: ({ row }) => row.trial, number: true },
  { header: '异议成立则', width: 12, of: ({ row }) => row.trialIfDismissed, number: true },
  { header: '甲方评分', width: 10, of: ({ row }) => row.rating, number: true },
  { header: '依据', width: 16, of: ({ row }) => (row.basis === 'findings-only' ? '仅据甲方认定' : '按记录计算') },
  {
    header: '扣分事实',
    width: 10,
    of: ({ row }) => String(row.charges.filter((charge) => !isAward(charge)).length),
    number: true,
  },
  { header: '说明', width: 60, of: ({ row }) => [row.figure, ...row.caps, ...row.notes].join('；') },
];

type Cells = NonNullable<ScoreView['table']>['lines'][number];

const PERIODS: readonly Column<{ contract: string; line: Cells; period: string; at: number }>[] = [
  { header: '合同', width: 16, of: ({ contract }) => contract },
  { header: '考核行', width: 40, of: ({ line }) => line.title },
  { header: '周期', width: 20, of: ({ period }) => period },
  { header: '计入得分', width: 14, of: ({ line, at }) => (at < 0 ? line.total : (line.cells[at]?.value ?? '')) },
  { header: '该行得分', width: 14, of: ({ line, at }) => (at < 0 ? '' : (line.cells[at]?.own ?? '')) },
];

function periodsOf({ contract, table }: ScoreView) {
  if (!table) return [];
  const { columns, lines, combined, after, total } = table;
  const cells = lines.flatMap((line) => [
    ...columns.map((period, at) => ({ contract, line, period, at })),
    { contract, line, period: combined, at: -1 },
  ]);
  const steps = [...after, { title: total.title, points: total.value }].map(({ title, points }) => ({
    contract,
    line: { sort: 'sum' as const, title, note: '', cells: [], total: points },
    period: '',
    at: -1,
  }));
  return [...cells, ...steps];
}

type Payment = NonNullable<ScoreView['payments']>[number];

const PAYMENTS: readonly Column<{ contract: string; one: Payment }>[] = [
  { header: '合同', width: 16, of: ({ contract }) => contract },
  { header: '付款', width: 40, of: ({ one }) => one.title },
  { header: '周期', width: 20, of: ({ one }) => one.period },
  { header: '金额（元）', width: 16, of: ({ one }) => one.amount, number: true },
  { header: '扣减（元）', width: 16, of: ({ one }) => one.deducted, number: true },
  { header: '按试算应付（元）', width: 18, of: ({ one }) => one.payable, number: true },
  { header: '异议成立则应付（元）', width: 20, of: ({ one }) => one.payable_if_dismissed, number: true },
  { header: '按甲方改判应付（元）', width: 20, of: ({ one }) => one.payable_as_adjusted ?? null, number: true },
  { header: '按甲方签署的评分应付（元）', width: 24, of: ({ one }) => one.payable_by_rating ?? null, number: true },
  { header: '算式', width: 50, of: ({ one }) => one.arithmetic },
];

function chargeColumns(word: string): readonly Column<{ contract: string; row: Row; charge: Charge }>[] {
  return [
    { header: '合同', width: 16, of: ({ contract }) => contract },
    { header: '评分项', width: 40, of: ({ row }) => row.criterion },
    { header: word, width: 10, of: ({ charge }) => chargePoints(charge) },
    { header: '事实', width: 70, of: ({ charge }) => charge.explanation },
    { header: '算式', width: 30, of: ({ charge }) => charge.arithmetic },
    { header: '记录', width: 30, of: ({ charge }) => charge.records.map(({ id }) => id).join('、') },
    { header: '依据', width: 16, of: ({ charge }) => charge.clause },
  ];
}

function pick(views: readonly FindingsView[], sort: Finding['sort']): Found[] {
  return views.flatMap(({ contract, findings }) =>
    findings.filter((one) => one.sort === sort).map((one) => ({ contract, one })),
  );
}

function chargesOf({ contract, rows }: ScoreView) {
  return rows.flatMap((row) => row.charges.map((charge) => ({ contract, row, charge })));
}

function sheet<Item>(name: string, columns: readonly Column<Item>[], items: readonly Item[]): WriteSheet {
  const rows = items.map((item) => columns.map((column) => cellOf(column, item)));
  const bold: Partial<Cell> = { style: { font: { bold: true } } };
  return {
    name,
    columns: columns.map(({ width, number }) => ({
      width,
      // Text stays text when someone edits the cell: nothing that begins with a sign becomes a formula.
      style: { numFmt: number ? 'General' : '@', alignment: { vertical: 'top', wrapText: true } },
    })),
    rows: [columns.map(({ header }) => header), ...rows],
    cells: new Map(columns.map((_, at) => [`0,${at}`, bold])),
    freezePane: { rows: 1 },
  };
}

function cellOf<Item>({ of, number }: Column<Item>, item: Item): CellValue {
  const value = of(item);
  if (value === null || value === '') return null;
  return number ? Number(value) : xmlText(String(value).slice(0, CELL_LENGTH_MAX));
}

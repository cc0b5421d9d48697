import type { CheckView } from '../view/check.ts';
import { type GapView, pathToHandIn } from '../view/gap-view.ts';
import { parametersHashText } from '../view/parameters-hash.ts';
import type { ScoreView } from '../view/score-view.ts';
import { chargePoints, isAward } from '../view/score-words.ts';
import { SEVERITY, STATUS, secondTotal, signed, totalText } from '../view/words.ts';
import { tableLines } from './period-lines.ts';
import { type Paint, pad, painter, type TextOptions } from './terminal.ts';

export { type Paint, pad, painter, type TextOptions } from './terminal.ts';

const MESSAGE_COLUMN = 56;

export function checkText(views: readonly CheckView[], options: TextOptions): string {
  const paint = painter(options.colour);
  return views.map((view) => checkOne(view, options, paint)).join('\n');
}

function checkOne(view: CheckView, options: TextOptions, paint: Paint): string {
  const lines: string[] = [];
  let file = '';
  for (const one of view.diagnostics.slice(0, options.limit)) {
    if (one.file !== file) lines.push(paint(options.prefix + one.file, 'strong'));
    file = one.file;
    const { word, tone } = SEVERITY[one.severity];
    const place = `${one.range.start.line}:${one.range.start.column}`.padStart(7);
    const tail = [one.rule, one.clause && `合同 ${one.clause}`].filter(Boolean).join('  ');
    lines.push(`${place}  ${paint(word, tone)}  ${pad(one.message, MESSAGE_COLUMN)}  ${paint(tail, 'faint')}`);
    lines.push(`${' '.repeat(15)}${one.hint}`);
    for (const other of one.related) {
      const at = `${options.prefix}${other.file}:${other.range.start.line}:${other.range.start.column}`;
      lines.push(paint(`${' '.repeat(15)}${other.message}  ${at}`, 'faint'));
    }
  }
  if (view.diagnostics.length > options.limit)
    lines.push(`……另有 ${view.diagnostics.length - options.limit} 条核查提示，加 --all 全部列出`);
  if (lines.length > 0) lines.push('');
  for (const gap of view.gaps.slice(0, options.limit)) lines.push(...gapLines(gap, options, paint));
  if (view.gaps.length > options.limit)
    lines.push(`……另有 ${view.gaps.length - options.limit} 项未交或迟交，加 --all 全部列出`);
  if (view.gaps.length > 0) lines.push('');
  for (const notice of view.notices) lines.push(paint(notice, 'late'));
  const head = view.asOf ? `${view.contract} 截至 ${view.asOf}` : view.contract;
  lines.push(`${paint(head, 'strong')}  ${view.headline}`, '');
  return lines.join('\n');
}

function gapLines(gap: GapView, options: TextOptions, paint: Paint): string[] {
  const { tone } = STATUS[gap.status as keyof typeof STATUS];
  const label = paint(pad(gap.word, 8), tone);
  const tail = paint([gap.requirement, gap.clause && `合同 ${gap.clause}`].filter(Boolean).join('  '), 'faint');
  const lines = [`${label}  ${pad(gap.sentence, MESSAGE_COLUMN + 7)}  ${tail}`];
  const indent = ' '.repeat(10);
  const path = pathToHandIn(gap);
  if (path) lines.push(`${indent}请提交到 ${options.prefix}${path}`);
  if (gap.hint) lines.push(`${indent}${gap.hint}`);
  return lines;
}

export function scoreText(views: readonly ScoreView[], options: TextOptions): string {
  const paint = painter(options.colour);
  return views.map((view) => scoreOne(view, options, paint)).join('\n');
}

function scoreOne(view: ScoreView, options: TextOptions, paint: Paint): string {
  const lines: string[] = [];
  let group = '';
  for (const row of view.rows) {
    if (row.group !== group) lines.push(paint(row.group, 'strong'));
    group = row.group;
    const rating = row.rating === null ? '' : `  评分 ${signed(row.rating)}`;
    const basis = row.basis === 'findings-only' ? paint('  仅据甲方认定', 'faint') : '';
    lines.push(`  ${pad(row.criterion, 24)}  ${pad(row.figure, 10)}${rating}${basis}`);
    for (const charge of row.charges.slice(0, options.limit)) {
      const disputed = charge.state === 'disputed' ? '（有异议，待处理）' : '';
      // Which period it counts in is said where the sentence does not say it.
      const period = charge.period && !charge.explanation.includes(charge.period) ? `（${charge.period}）` : '';
      const sums = [charge.arithmetic, charge.duration].filter(Boolean).join('  ');
      lines.push(
        `    ${paint(pad(chargePoints(charge), 5), isAward(charge) ? 'met' : 'missing')} ${charge.explanation}${period}${disputed}  ${paint(sums, 'faint')}`,
      );
      for (const { id, file, line } of charge.records)
        lines.push(paint(`          ${id}  ${options.prefix}${file}:${line}`, 'faint'));
      for (const reading of charge.readingLines) lines.push(paint(`          ${reading}`, 'faint'));
    }
    if (row.charges.length > options.limit)
      lines.push(
        `    ……另有 ${row.charges.length - options.limit} 条${row.charges.some(isAward) ? '计分' : '扣分'}事实，加 --all 全部列出`,
      );
    for (const cap of row.caps) lines.push(`    ${cap}`);
    for (const note of row.notes) lines.push(paint(`    ${note}`, 'faint'));
    for (const hint of row.hints) lines.push(paint(`    请核对，不计分：${hint.text}`, 'faint'));
  }
  const second = secondTotal({ ...view, total_if_dismissed: view.totalIfDismissed });
  if (view.table) lines.push('', ...tableLines(view.table, options, paint));
  lines.push(
    '',
    `${paint(`${view.contract} 截至 ${view.asOf}`, 'strong')}  试算 ${totalText(view, view.total)}${second === null ? '' : `，${second}`}`,
  );
  if (view.withheld) lines.push(paint(`  ${view.withheld}`, 'late'));
  lines.push(`  ${view.pass.text}`, ...view.notes.map((note) => `  ${note}`));
  for (const reason of view.trialReasons) lines.push(paint(`  ${reason}`, 'late'));
  lines.push(paint(`  ${parametersHashText(view.parametersHash)}`, 'faint'));
  lines.push(paint('  程序只给试算；评分由甲方签署，结论由验收专家小组作出。', 'faint'), '');
  return lines.join('\n');
}

import type { ExplainedCharge, ExplainView, Place } from '../view/foresight/explain.ts';
import { type ForecastView, forecastWords } from '../view/foresight/forecast.ts';
import type { TodoView } from '../view/foresight/todo.ts';
import type { TodoItem } from '../view/foresight/todo-item.ts';
import { totalsText, type WhatIfView } from '../view/foresight/what-if.ts';
import { signed } from '../view/words.ts';
import { type Paint, pad, painter, type TextOptions } from './text.ts';

const WHAT_COLUMN = 24;

/** One row of the sheet from its rules down to lines of files. */
export function explainText(views: readonly ExplainView[], options: TextOptions): string {
  const paint = painter(options.colour);
  return views.map((view) => explainOne(view, options, paint)).join('\n');
}

function explainOne(
  { contract, asOf, row, rules, arithmetic, notes, readings }: ExplainView,
  options: TextOptions,
  paint: Paint,
) {
  const clause = row.clause === null ? '' : paint(`  合同 ${row.clause}`, 'faint');
  const lines = [
    `${paint(`${row.criterion}（${row.id}）`, 'strong')}  试算 ${row.figure}${row.rating === null ? '' : `  评分 ${signed(row.rating)}`}${clause}`,
    ...(row.standard === '' ? [] : [`  标准：${row.standard}`]),
    '',
  ];
  for (const rule of rules) {
    const place = [
      rule.id,
      rule.clause !== row.clause && rule.clause ? `合同 ${rule.clause}` : '',
      rule.points === null ? '' : `每件 ${rule.points}`,
    ];
    lines.push(`  ${paint(rule.title, 'strong')}  ${paint(place.filter(Boolean).join('  '), 'faint')}`);
    lines.push(`    看了 ${rule.looked}`);
    for (const condition of rule.conditions) lines.push(paint(`    ${condition}`, 'faint'));
    for (const charge of rule.charges) lines.push(...chargeLines(charge, options, paint));
    if (rule.charges.length === 0 && rule.hints.length === 0)
      lines.push(rule.count === 0 ? '    没有可看的，未发现扣分事实' : '    未发现扣分事实');
    for (const { what, why, records } of rule.aside)
      lines.push(`    不计：${what}（${why}）`, ...placeLines(records, options, paint));
    for (const { text, records } of rule.hints)
      lines.push(`    请核对，不计分：${text}`, ...placeLines(records, options, paint));
    lines.push('');
  }
  lines.push(`  本行 ${arithmetic}`);
  for (const note of notes) lines.push(`  ${note}`);
  for (const { no, says } of readings) lines.push(paint(`  ${no} ${says}`, 'faint'));
  lines.push('', paint(`${contract} 截至 ${asOf}`, 'strong'), '');
  return lines.join('\n');
}

function chargeLines(charge: ExplainedCharge, options: TextOptions, paint: Paint): string[] {
  const state = charge.state === null ? '' : `（${charge.state}）`;
  return [
    `    ${paint(pad(charge.points, 5), charge.award ? 'met' : 'missing')} ${charge.what}${state}  ${paint([charge.arithmetic, charge.duration].filter(Boolean).join('  '), 'faint')}`,
    ...placeLines(charge.records, options, paint),
    ...(charge.measure === null ? [] : [paint(`          指标 ${charge.measure}`, 'faint')]),
    ...charge.adjusted.map((text) => `          ${text}`),
    ...(charge.otherRows.length === 0 ? [] : [paint(`          也合 ${charge.otherRows.join('、')}`, 'faint')]),
    ...charge.readings.map(({ no, says }) => paint(`          ${no} ${says}`, 'faint')),
  ];
}

function placeLines(records: readonly Place[], { prefix }: TextOptions, paint: Paint): string[] {
  return records.map(({ id, file, line }) => paint(`          ${id}  ${prefix}${file}:${line}`, 'faint'));
}

/** The end of the term at the rate so far, with what that rests on. */
export function forecastText(views: readonly ForecastView[], options: TextOptions): string {
  const paint = painter(options.colour);
  return views
    .map((view) => {
      const head = paint(`${view.contract} 截至 ${view.asOf}`, 'strong');
      if (view.refusal !== null) return `${head}  ${view.refusal}\n`;
      const lines = view.rows.map((row) => {
        const full = row.max === null ? '' : `/${row.max}`;
        const figure =
          row.atRate === row.atRest
            ? `${signed(row.atRest)}${full}`
            : `${signed(row.atRest)} → ${signed(row.atRate)}${full}`;
        return `  ${pad(row.criterion, WHAT_COLUMN)}  ${pad(figure, 16)}  ${paint(row.basis, 'faint')}`;
      });
      const full = view.max === null ? ` ${view.unit}` : `/${view.max}`;
      lines.push('', `${head}  到期满推算${full}：${forecastWords(view)}`);
      for (const sentence of view.assumption) lines.push(paint(`  ${sentence}`, 'faint'));
      return [...lines, ''].join('\n');
    })
    .join('\n');
}

/** What may still lawfully be done, what has a date first. */
export function todoText(views: readonly TodoView[], options: TextOptions): string {
  const paint = painter(options.colour);
  return views
    .map((view) => {
      const lines: string[] = [];
      for (const { title, lead, items } of view.groups) {
        lines.push(`${paint(title, 'strong')}  ${paint(lead, 'faint')}`);
        for (const item of items.slice(0, options.limit)) lines.push(...todoLines(item, options, paint));
        if (items.length > options.limit) lines.push(`  ……另有 ${items.length - options.limit} 项，加 --all 全部列出`);
        lines.push('');
      }
      lines.push(`${paint(`${view.contract} 截至 ${view.asOf}`, 'strong')}  ${view.headline}`, '');
      return lines.join('\n');
    })
    .join('\n');
}

function todoLines(item: TodoItem, { prefix }: TextOptions, paint: Paint): string[] {
  const who = [item.party, item.person].filter(Boolean).join(' ');
  const deadline = item.overdue ? paint(item.deadline, 'missing') : item.deadline;
  return [
    `  ${item.what}`,
    `      ${[item.action, who, deadline].filter(Boolean).join('  ')}`,
    ...(item.effect === '' && item.clause === null
      ? []
      : [paint(`      ${[item.effect, item.clause && `合同 ${item.clause}`].filter(Boolean).join('  ')}`, 'faint')]),
    ...(item.path === '' ? [] : [paint(`      请提交到 ${prefix}${item.path}`, 'faint')]),
  ];
}

/** Totals before and after, why, and on what terms it was calculated. */
export function whatIfText(view: WhatIfView, options: TextOptions): string {
  const paint = painter(options.colour);
  const lines = view.records.map((text) => `  ${text}`);
  if (view.hints.length > 0) lines.push('', paint('这些记录会引出的核查提示', 'strong'));
  for (const { file, line, column, message, hint, rule } of view.hints)
    lines.push(`  ${file}:${line}:${column}  ${message}  ${paint(rule, 'faint')}`, `      ${hint}`);
  lines.push('', paint('考核行', 'strong'));
  if (view.rows.length === 0) lines.push('  没有变化');
  for (const { criterion, id, before, after, max, reasons } of view.rows) {
    const full = max === null ? '' : `/${max}`;
    const figure = before === after ? `${signed(before)}${full}，不变` : `${signed(before)} → ${signed(after)}${full}`;
    lines.push(`  ${pad(criterion, WHAT_COLUMN)}  ${figure}  ${paint(id, 'faint')}`);
    for (const reason of reasons.slice(0, options.limit)) lines.push(`      ${reason}`);
  }
  lines.push('', paint('应有材料', 'strong'));
  if (view.gaps.length === 0) lines.push('  没有变化');
  for (const { title, before, after } of view.gaps.slice(0, options.limit))
    lines.push(`  ${before} → ${after}  ${title}`);
  if (view.gaps.length > options.limit)
    lines.push(`  ……另有 ${view.gaps.length - options.limit} 项，加 --all 全部列出`);
  if (view.parameters.length > 0)
    lines.push('', paint('参数', 'strong'), ...view.parameters.map((text) => `  ${text}`));
  const full = view.max === null ? ` ${view.unit}` : `/${view.max}`;
  lines.push('', `${paint(`${view.contract} 截至 ${view.asOf}`, 'strong')}  假定之下试算${full}：${totalsText(view)}`);
  const { before, after } = view.completeness;
  lines.push(`  完整性 ${before === after ? `${before}，不变` : `${before} → ${after}`}`, `  ${view.after.pass}`);
  for (const note of view.notes) lines.push(paint(`  ${note}`, 'late'));
  return [...lines, ''].join('\n');
}

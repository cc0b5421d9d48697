import { scoreJson, viewsJson } from '../faces/json.ts';
import { checkText, scoreText } from '../faces/text.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { brokenView } from '../view/check.ts';
import type { Audience } from '../view/mask.ts';
import { scoreView } from '../view/score-view.ts';
import { print, type ReportOptions, report, shown, textOptions } from './output.ts';
import { UsageError } from './usage-error.ts';
import { type ContentOptions, openWorkspace } from './workspace.ts';

export interface ScoreOptions extends ContentOptions, ReportOptions {
  audience: Audience;
  /** Id or title of a row. */
  explain?: string;
  /** Files with records that are supposed to come in. */
  whatIf?: string[];
  forecast: boolean;
  todo: boolean;
}

/**
 * `score`: the trial calculation, row by row, down to records; or one look further, for the owner alone. Exit 1 when a
 * contract cannot be scored at all, or what was supposed cannot be used.
 */
export async function score(options: ScoreOptions): Promise<number> {
  const looks = [options.explain, options.whatIf, options.forecast || undefined, options.todo || undefined];
  const asked = looks.filter((one) => one !== undefined).length;
  if (asked > 1) throw new UsageError('--explain、--what-if、--forecast、--todo 一次只能用一个');
  if (asked > 0 && options.audience !== 'owner')
    throw new UsageError(
      '--explain、--what-if、--forecast、--todo 只供双方内部使用，不与 --audience panel、public 同用',
    );
  if (options.whatIf !== undefined) return whatIf(options, options.whatIf);
  const { results, prefix } = await openWorkspace(options);
  const snapshots = results.flatMap((one) => ('snapshot' in one ? [one.snapshot] : []));
  const broken = results.flatMap((one) => ('snapshot' in one ? [] : [brokenView(one.contract, one.diagnostics)]));
  print(await worded(snapshots, options, prefix));
  if (broken.length > 0) report(checkText(broken, textOptions(options, prefix)));
  return broken.length > 0 ? 1 : 0;
}

async function worded(snapshots: readonly Snapshot[], options: ScoreOptions, prefix: string): Promise<string> {
  const isJson = options.format === 'json';
  const text = textOptions(options, prefix);
  if (options.explain !== undefined) {
    const views = await explained(snapshots, options.explain);
    return isJson ? viewsJson(views, prefix) : (await faces()).explainText(views, text);
  }
  if (options.forecast) {
    const { forecastView } = await import('../view/foresight/forecast.ts');
    const views = snapshots.map(forecastView);
    return isJson ? viewsJson(views, prefix) : (await faces()).forecastText(views, text);
  }
  if (options.todo) {
    const { todoView } = await import('../view/foresight/todo.ts');
    const views = snapshots.map(todoView);
    return isJson ? viewsJson(views, prefix) : (await faces()).todoText(views, text);
  }
  const views = snapshots.map((one) => scoreView(one, options.audience));
  return isJson ? scoreJson(views, prefix) : scoreText(views, text);
}

function faces() {
  return import('../faces/foresight-text.ts');
}

/** The row in every contract that has it; a slip of the keyboard where none does. */
async function explained(snapshots: readonly Snapshot[], word: string) {
  const { explainView, findRow, unknownRow } = await import('../view/foresight/explain.ts');
  const views = snapshots.flatMap((snapshot) => {
    const row = findRow(snapshot, word);
    return row ? [explainView(snapshot, row)] : [];
  });
  if (views.length === 0 && snapshots.length > 0) throw new UsageError(unknownRow(snapshots, word));
  return views;
}

async function whatIf(options: ScoreOptions, files: readonly string[]): Promise<number> {
  const { suppose } = await import('./what-if.ts');
  const { broken, view } = await suppose(options, files);
  const prefix = `${shown(options.content)}/`;
  if (view)
    print(
      options.format === 'json'
        ? viewsJson([view], prefix)
        : (await faces()).whatIfText(view, textOptions(options, prefix)),
    );
  // What was given lies where the user says it does, not below the content folder.
  if (broken) report(checkText([broken], textOptions(options, broken.asOf === null ? '' : prefix)));
  return broken ? 1 : 0;
}

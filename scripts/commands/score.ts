import { scoreJson } from '../faces/json.ts';
import { checkText, scoreText } from '../faces/text.ts';
import { brokenView } from '../view/check.ts';
import { scoreView } from '../view/score-view.ts';
import { print, type ReportOptions, report, textOptions } from './output.ts';
import { type ContentOptions, openWorkspace } from './workspace.ts';

/** `score`: the trial calculation, row by row, down to records. Exit 1 when a contract cannot be scored at all. */
export async function score(options: ContentOptions & ReportOptions): Promise<number> {
  const { results, prefix } = await openWorkspace(options);
  const views = results.flatMap((one) => ('snapshot' in one ? [scoreView(one.snapshot)] : []));
  const broken = results.flatMap((one) => ('snapshot' in one ? [] : [brokenView(one.contract, one.diagnostics)]));
  print(options.format === 'json' ? scoreJson(views, prefix) : scoreText(views, textOptions(options, prefix)));
  if (broken.length > 0) report(checkText(broken, textOptions(options, prefix)));
  return broken.length > 0 ? 1 : 0;
}

import { RULES } from '../assess/rules.ts';
import { coverageJson, coverageText } from '../faces/coverage.ts';
import { coverageView } from '../view/coverage.ts';
import { print, type ReportOptions } from './output.ts';
import { type ContentOptions, openWorkspace } from './workspace.ts';

/** `coverage`: which register row × machine check is carried out by what, and which test fails without it. */
export async function coverage(options: ContentOptions & ReportOptions): Promise<number> {
  const { results } = await openWorkspace(options);
  const views = results.flatMap((one) => ('snapshot' in one ? [coverageView(one.snapshot, RULES)] : []));
  print(options.format === 'json' ? coverageJson(views) : coverageText(views));
  return views.length === results.length ? 0 : 1;
}

import { checkJson } from '../faces/json.ts';
import { checkText } from '../faces/text.ts';
import { brokenView, checkView, type Gate, passes } from '../view/check.ts';
import { print, type ReportOptions, textOptions } from './output.ts';
import { type ContentOptions, openWorkspace } from './workspace.ts';

/** `check`: what is missing and what contradicts what. Exit 1 on findings at the gate. */
export async function check(options: ContentOptions & ReportOptions & { gate: Gate; limit?: number }): Promise<number> {
  const { results, prefix } = await openWorkspace({ ...options, openReadingsOnly: true });
  const views = results.map((one) =>
    'snapshot' in one ? checkView(one.snapshot) : brokenView(one.contract, one.diagnostics),
  );
  print(
    options.format === 'json'
      ? checkJson(views, prefix)
      : checkText(views, textOptions(options, prefix, options.limit)),
  );
  return results.every((one) => 'snapshot' in one && passes(one.snapshot, options.gate)) ? 0 : 1;
}

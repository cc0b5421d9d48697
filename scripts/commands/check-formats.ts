import { makeCalendar } from '../calendar/calendar.ts';
import { loadHolidays } from '../calendar/holidays.ts';
import type { TextOptions } from '../faces/text.ts';
import type { SnapshotResult } from '../snapshot.ts';
import { brokenView, checkView, type Gate } from '../view/check.ts';
import type { CheckFormat } from './formats.ts';
import { toolVersion } from './version.ts';

export interface CheckFaceInput {
  results: readonly SnapshotResult[];
  prefix: string;
  gate: Gate;
  /** Of what is made for people; machines get everything. */
  text: TextOptions;
}

/** Longest Markdown that fits a comment; everything, where the reader asked for all. */
const COMMENT_LENGTH_MAX = 60_000;

/** A check in one format. Each face, and what it alone is made of, is loaded when it is asked for. */
export async function checkFace(format: CheckFormat, input: CheckFaceInput): Promise<string | Uint8Array> {
  const { prefix, text } = input;
  switch (format) {
    case 'text':
      return (await import('../faces/text.ts')).checkText(checkViews(input), text);
    case 'json':
      return (await import('../faces/json.ts')).checkJson(checkViews(input), prefix);
    case 'sarif':
      return (await import('../faces/sarif.ts')).sarif(await findings(input), { prefix, tool: toolVersion() });
    case 'junit':
      return (await import('../faces/junit.ts')).junit(await findings(input), { prefix });
    case 'github':
      return (await import('../faces/github.ts')).github(await findings(input), { prefix });
    case 'markdown': {
      const { checkMarkdown } = await import('../faces/check-markdown.ts');
      const length_max = Number.isFinite(text.limit) ? COMMENT_LENGTH_MAX : Number.POSITIVE_INFINITY;
      return checkMarkdown(await findings(input), { prefix, limit: text.limit, length_max });
    }
    case 'ics':
      return (await import('../faces/ics.ts')).ics(await dueViews(input.results), { prefix });
    case 'xlsx':
      return await workbook(input);
  }
}

function checkViews({ results, gate }: CheckFaceInput) {
  return results.map((one) =>
    'snapshot' in one ? checkView(one.snapshot, gate) : brokenView(one.contract, one.diagnostics),
  );
}

async function findings({ results, gate }: CheckFaceInput) {
  const [{ brokenFindings, findingsView }, { ruleTexts }] = await Promise.all([
    import('../view/findings.ts'),
    import('./rule-texts.ts'),
  ]);
  const texts = ruleTexts();
  return results.map((one) =>
    'snapshot' in one
      ? findingsView(one.snapshot, texts, gate)
      : brokenFindings(brokenView(one.contract, one.diagnostics), texts),
  );
}

/** All that is owed, however far ahead. */
async function dueViews(results: readonly SnapshotResult[]) {
  const { dueView } = await import('../view/due.ts');
  const { years } = loadHolidays();
  return results.flatMap((one) => {
    if (!('snapshot' in one)) return [];
    const calendar = makeCalendar(years, one.snapshot.contract.contract.zone);
    return [dueView(one.snapshot, { calendar, days: null })];
  });
}

async function workbook(input: CheckFaceInput): Promise<Uint8Array> {
  const [{ xlsx }, { scoreView }] = await Promise.all([import('../faces/xlsx.ts'), import('../view/score-view.ts')]);
  const scores = input.results.flatMap((one) => ('snapshot' in one ? [scoreView(one.snapshot)] : []));
  return await xlsx({ views: await findings(input), scores, prefix: input.prefix });
}

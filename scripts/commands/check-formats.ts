import { makeCalendar } from '../calendar/calendar.ts';
import { loadHolidays } from '../calendar/holidays.ts';
import type { TextOptions } from '../faces/text.ts';
import type { SnapshotResult } from '../snapshot.ts';
import { brokenView, type CheckView, checkView, type Gate } from '../view/check.ts';
import type { Audience } from '../view/mask.ts';
import type { CheckFormat } from './formats.ts';
import { toolVersion } from './version.ts';

export interface CheckFaceInput {
  results: readonly SnapshotResult[];
  prefix: string;
  gate: Gate;
  audience: Audience;
  /** Of what is made for people; machines get everything. */
  text: TextOptions;
}

/** Longest Markdown that fits a comment; everything, where the reader asked for all. */
const COMMENT_LENGTH_MAX = 60_000;

/** A check in one format. Each face, and what it alone is made of, is loaded when it is asked for. */
export async function checkFace(format: CheckFormat, input: CheckFaceInput): Promise<string | Uint8Array> {
  const { prefix, text } = input;
  if (isPlain(format)) return plainFace(format, input.results.map(await viewer(input)), input);
  switch (format) {
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
      return (await import('../faces/ics.ts')).ics(await dueViews(input), { prefix });
    case 'xlsx':
      return await workbook(input);
  }
}

/** Formats that say of each contract what its view says, so that nothing else of it need be held. */
export type PlainFormat = 'text' | 'json';

export function isPlain(format: CheckFormat): format is PlainFormat {
  return format === 'text' || format === 'json';
}

export async function plainFace(
  format: PlainFormat,
  views: readonly CheckView[],
  { prefix, text }: Pick<CheckFaceInput, 'prefix' | 'text'>,
): Promise<string> {
  return format === 'text'
    ? (await import('../faces/text.ts')).checkText(views, text)
    : (await import('../faces/json.ts')).checkJson(views, prefix);
}

/** What a check says of one contract to this reader. */
export async function viewer({ gate, audience }: Pick<CheckFaceInput, 'gate' | 'audience'>) {
  const masked = audience === 'owner' ? null : (await import('../view/check-masked.ts')).maskedCheck;
  return (one: SnapshotResult): CheckView => {
    if (!('snapshot' in one)) return brokenView(one.contract, one.diagnostics);
    const view = checkView(one.snapshot, gate);
    return masked === null ? view : masked(view, one.snapshot, audience);
  };
}

async function findings({ results, gate, audience }: CheckFaceInput) {
  const [{ brokenFindings, findingsView }, { ruleTexts }] = await Promise.all([
    import('../view/findings.ts'),
    import('./rule-texts.ts'),
  ]);
  const texts = ruleTexts();
  return results.map((one) =>
    'snapshot' in one
      ? findingsView(one.snapshot, texts, gate, audience)
      : brokenFindings(brokenView(one.contract, one.diagnostics), texts),
  );
}

/** All that is owed, however far ahead. */
async function dueViews({ results, audience }: CheckFaceInput) {
  const [{ dueView }, { maskedDue }] = await Promise.all([import('../view/due.ts'), import('../view/check-masked.ts')]);
  const { years } = loadHolidays();
  return results.flatMap((one) => {
    if (!('snapshot' in one)) return [];
    const calendar = makeCalendar(years, one.snapshot.contract.contract.zone);
    return [maskedDue(dueView(one.snapshot, { calendar, days: null }), one.snapshot, audience)];
  });
}

async function workbook(input: CheckFaceInput): Promise<Uint8Array> {
  const [{ xlsx }, { scoreView }, { maskedScore }] = await Promise.all([
    import('../faces/xlsx.ts'),
    import('../view/score-view.ts'),
    import('../view/check-masked.ts'),
  ]);
  const scores = input.results.flatMap((one) =>
    'snapshot' in one ? [maskedScore(scoreView(one.snapshot), one.snapshot, input.audience)] : [],
  );
  return await xlsx({ views: await findings(input), scores, prefix: input.prefix });
}

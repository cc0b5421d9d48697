import { type Occurrence, owedByProvider } from '../../model/assessment.ts';
import { compareText } from '../../model/diagnostic.ts';
import { dueText, type SiteContext } from '../site/context.ts';
import { isGap, whichText } from '../site/gaps.ts';
import { gapWord, OWNER } from '../words.ts';
import type { DiffView, GapChange } from './types.ts';

/** What an occurrence's status became: opened and closed gaps, and other changes that concern lateness or form. */
export function gapChanges(base: SiteContext | null, head: SiteContext | null): DiffView['gaps'] {
  const [before, after] = [occurrencesOf(base), occurrencesOf(head)];
  const gated = gatedRequirements(head);
  const result: DiffView['gaps'] = { opened: [], closed: [], other: [] };
  for (const id of new Set([...after.keys(), ...before.keys()])) {
    const [old, now] = [before.get(id), after.get(id)];
    if (old?.status === now?.status) continue;
    const change = changeOf(old, now, base, head, gated);
    if (isOpen(now) && !isOpen(old)) result.opened.push(change);
    else if (isOpen(old) && !isOpen(now)) result.closed.push(change);
    else if ([old, now].some((one) => one && isGap(one))) result.other.push(change);
  }
  for (const list of Object.values(result)) list.sort(compareChanges);
  return result;
}

function occurrencesOf(context: SiteContext | null): Map<string, Occurrence> {
  return new Map(context?.snapshot.occurrences.map((one) => [one.id, one]));
}

/** Late is not open: what was asked for is there. */
function isOpen(one: Occurrence | undefined): boolean {
  return one?.status === 'missing' || one?.status === 'invalid';
}

function gatedRequirements(head: SiteContext | null): Set<string> {
  const requirements = head?.snapshot.contract.checklist.requirements ?? [];
  return new Set(requirements.filter(({ gates }) => gates.includes('running')).map(({ id }) => id));
}

function changeOf(
  old: Occurrence | undefined,
  now: Occurrence | undefined,
  base: SiteContext | null,
  head: SiteContext | null,
  gated: ReadonlySet<string>,
): GapChange {
  const shown = (now ?? old) as Occurrence;
  const context = (now ? head : base) as SiteContext;
  const { requirements } = context.snapshot.contract.checklist;
  const title = requirements.find((one) => one.id === shown.requirement)?.title ?? shown.title;
  const what = [whichText(context, shown), title].filter(Boolean).join(' ');
  const [before, after] = [old && wordOf(old), now && wordOf(now)];
  const due = shown.due === null ? null : dueText(shown.due, context.zone);
  const owner = shown.owner === 'provider' ? '' : `（${OWNER[shown.owner]}负责）`;
  return {
    occurrence: shown.id,
    requirement: shown.requirement,
    before: before ?? null,
    after: after ?? null,
    owner: shown.owner,
    due,
    suggestedPath: now?.status === 'missing' && now.sort === 'material' ? now.suggested_path : '',
    gated: now !== undefined && gated.has(now.requirement) && owedByProvider(now),
    sentence: `${context.mask.text(what)}${owner}：${before ?? '未要求'} → ${after ?? '不再要求'}${isOpen(now) && due ? `，应于 ${due} 前` : ''}`,
  };
}

function wordOf(one: Occurrence): string {
  const { word } = gapWord(one);
  return one.status === 'late' ? `${word} ${one.late_by_workdays} 个工作日` : word;
}

function compareChanges(a: GapChange, b: GapChange): number {
  return compareText(a.due ?? '', b.due ?? '') || compareText(a.occurrence, b.occurrence);
}

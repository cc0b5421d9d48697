import type { PageModel, SearchEntry } from '../site-model.ts';
import { linkTo, PAGE } from './addresses.ts';
import type { SiteContext } from './context.ts';
import { declaredKinds } from './declared-kinds.ts';
import { firstDayPage } from './guide-first-day.ts';
import { guideIndexPage } from './guide-index.ts';
import { guidePage } from './guide-page.ts';

/** The index, the page for the first day, and one page for each kind that the contract takes. */
export function guidePages(context: SiteContext): { path: string; model: PageModel }[] {
  return [
    { path: PAGE.guide, model: guideIndexPage(context) },
    { path: PAGE.firstDay, model: firstDayPage(context) },
    ...declaredKinds(context).map((declared) => ({
      path: context.addresses.guide(declared.kind),
      model: guidePage(context, declared),
    })),
  ];
}

/** What the guides are found by: what a kind is for, its fields and words, its sorts. */
export function guideEntries(pages: readonly { path: string; model: PageModel }[]): SearchEntry[] {
  return pages.flatMap(({ path, model }) => {
    const text = textOf(model);
    if (text === null || !('heading' in model)) return [];
    return [{ t: model.heading, k: '指南', u: linkTo(path), x: text }];
  });
}

function textOf(model: PageModel): string | null {
  if (model.page === 'guide-text') {
    const runs = model.sections.flatMap(({ title, paragraphs, points, after }) => [
      title,
      ...paragraphs.flat().map(({ text }) => text),
      ...points.flatMap((point) => [point.title, ...point.text.map(({ text }) => text)]),
      ...after.flat().map(({ text }) => text),
    ]);
    return [...model.lead.map(({ text }) => text), ...runs].join(' ');
  }
  if (model.page !== 'guide') return null;
  return [
    model.description,
    ...model.fields.flatMap(({ name, title }) => [title, name]),
    ...model.subtypes.flatMap(({ value, title }) => [title, value]),
  ].join(' ');
}

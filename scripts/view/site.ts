import type { TrendPoint } from '../model/score.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Audience } from './mask.ts';
import { PAGE } from './site/addresses.ts';
import { checklistPage } from './site/checklist.ts';
import { makeContext } from './site/context.ts';
import { diagnosticsPage } from './site/diagnostics-page.ts';
import { dossiersPage, type PrintedVolume, type WrittenLetter } from './site/dossiers-page.ts';
import { findingsPage } from './site/findings-page.ts';
import { guideEntries, guidePages } from './site/guide-pages.ts';
import { ledgerFilePage, ledgerIndexPage, ledgerPage, ledgersOf } from './site/ledgers.ts';
import { overviewPage } from './site/overview.ts';
import { hasPanelItems } from './site/panel-opinions.ts';
import { panelPage } from './site/panel-page.ts';
import { paymentPage } from './site/payment-page.ts';
import { recordPage } from './site/record-page.ts';
import { scorePage } from './site/score-page.ts';
import { searchEntries } from './site/search.ts';
import { servicePage } from './site/service-page.ts';
import { hasServiceRows } from './site/service-rows.ts';
import { todoPage } from './site/todo-page.ts';
import { trendOf } from './site/trend.ts';
import type { PageModel, SiteModel } from './site-model.ts';

export interface SiteOptions {
  audience: Audience;
  /** Volumes that lie beside the site. */
  dossiers: readonly PrintedVolume[];
  /** Letters that lie beside the site. */
  letters?: readonly WrittenLetter[];
  /** The trial month by month; without it the page shows none. */
  trend?: readonly TrendPoint[];
  /** What the rules are called, by their ids. */
  ruleTitles?: ReadonlyMap<string, string>;
}

/**
 * All pages of one contract's site: one per part of the result, one per kind of record, one per evidence file, guides.
 * Pure: the same snapshot and options give the same models.
 */
export function siteModel(snapshot: Snapshot, options: SiteOptions): SiteModel {
  const context = makeContext(snapshot, options.audience, options.ruleTitles);
  const { addresses } = context;
  const ledgers = ledgersOf(context);
  const guides = guidePages(context);
  const pages: { path: string; model: PageModel }[] = [
    { path: PAGE.overview, model: overviewPage(context) },
    { path: PAGE.score, model: { ...scorePage(context), ...trendOf(snapshot, options.trend ?? []) } },
    { path: PAGE.findings, model: findingsPage(context) },
    { path: PAGE.payment, model: paymentPage(context) },
    ...(options.audience === 'owner' ? [{ path: PAGE.todo, model: todoPage(context) }] : []),
    { path: PAGE.checklist, model: checklistPage(context) },
    ...(hasServiceRows(snapshot) ? [{ path: PAGE.service, model: servicePage(context) }] : []),
    ...(hasPanelItems(snapshot) ? [{ path: PAGE.panel, model: panelPage(context) }] : []),
    { path: PAGE.ledgers, model: ledgerIndexPage(context, ledgers) },
    ...ledgers.map((ledger) => ({ path: addresses.ledger(ledger.kind), model: ledgerPage(context, ledger) })),
    ...snapshot.ledgers.flatMap((chunk) => {
      const [first, second] = chunk.records;
      if (first === undefined) return [];
      const model = second === undefined ? recordPage(context, chunk.kind, first) : ledgerFilePage(context, chunk);
      return [{ path: addresses.file(chunk.file), model }];
    }),
    { path: PAGE.diagnostics, model: diagnosticsPage(context) },
    { path: PAGE.dossiers, model: dossiersPage(context, options.dossiers, options.letters) },
    ...guides,
  ];
  return { contract: snapshot.identity.contract, pages, search: [...searchEntries(context), ...guideEntries(guides)] };
}

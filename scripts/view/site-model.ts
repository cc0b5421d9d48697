import type { ChecklistPage, ServicePage } from './pages/checklist.ts';
import type { FindingsPage, PaymentPage, TodoPage } from './pages/foresight.ts';
import type { GuideIndexPage, GuidePage, GuideTextPage } from './pages/guides.ts';
import type { DiagnosticsPage, LedgerFilePage, LedgerIndexPage, LedgerPage, RecordPage } from './pages/ledgers.ts';
import type { OverviewPage } from './pages/overview.ts';
import type { DossierPage, PanelPage } from './pages/panel.ts';
import type { ScorePage } from './pages/score.ts';
import type { ScoreHead } from './pages.ts';

export type PageModel =
  | OverviewPage
  | TodoPage
  | FindingsPage
  | PaymentPage
  | ChecklistPage
  | ScorePage
  | LedgerIndexPage
  | LedgerPage
  | LedgerFilePage
  | RecordPage
  | DiagnosticsPage
  | DossierPage
  | ServicePage
  | PanelPage
  | GuideIndexPage
  | GuidePage
  | GuideTextPage;

/** One entry of the search file: `t` title, `k` kind or page, `u` address, `x` the text searched. */
export interface SearchEntry {
  t: string;
  k: string;
  u: string;
  x: string;
}

/** A whole site for one contract: path (without `.html`) to model, plus the search texts. */
export interface SiteModel {
  contract: string;
  pages: { path: string; model: PageModel }[];
  search: SearchEntry[];
}

/** The front page over all contracts. */
export interface PortalModel {
  title: string;
  contracts: { id: string; title: string; href: string; score: ScoreHead; line: string; sampleBadge: string | null }[];
  /** Contracts whose own files cannot be used: no site, only the reason. Absent when there are none. */
  broken?: { id: string; line: string }[];
}

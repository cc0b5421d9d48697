import type { HeatTable, ListRow, Run, ScoreHead, Shell } from '../pages.ts';
import type { BarAside, BarSegment } from '../volume-model.ts';

export interface OverviewPage {
  page: 'overview';
  shell: Shell;
  heading: string;
  score: ScoreHead;
  lead: Run[];
  bar: BarSegment[];
  barAsides?: BarAside[];
  todo: { title: string; more: Run | null; rows: ListRow[]; empty: string };
  conditions: { title: string; rows: ListRow[] };
  heat: HeatTable;
}

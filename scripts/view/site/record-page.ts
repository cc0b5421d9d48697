import { KINDS } from '../../model/kind-catalogue.ts';
import type { LedgerRecord } from '../../model/snapshot.ts';
import type { RecordPage } from '../pages/ledgers.ts';
import { linkTo, PAGE } from './addresses.ts';
import type { SiteContext } from './context.ts';
import {
  bodyOf,
  chargeNotes,
  diagnosticNotes,
  fieldLines,
  guideRun,
  kindTitle,
  recordBadges,
  recordDates,
  recordTitle,
  relatedRuns,
  tableFields,
} from './record-view.ts';
import { makeShell } from './shell.ts';

/** A record that is a file of its own: everything it says, and everything that is said of it. */
export function recordPage(context: SiteContext, kind: string, record: LedgerRecord): RecordPage {
  const title = recordTitle(context, kind, record);
  const heading = [record.id, title].filter(Boolean).join('　');
  const badges = recordBadges(context, record);
  const apart = tableFields(context, kind, record);
  const tables = context.values.tables(kind, apart, record.fields);
  return {
    page: 'record',
    shell: makeShell(context, `${record.id} ${title || kindTitle(context, kind)}`, PAGE.ledgers),
    heading,
    kindTitle: kindTitle(context, kind),
    guide: guideRun(context, kind),
    ...(badges.length > 0 ? { badges } : {}),
    ledger: { text: KINDS[kind]?.ledger ?? kind, href: linkTo(context.addresses.ledger(kind)) },
    place: `${record.file}:${record.line}`,
    dates: recordDates(context, kind, record),
    fields: fieldLines(context, kind, record, apart),
    ...(tables.length > 0 ? { tables } : {}),
    body: bodyOf(context, record),
    diagnostics: diagnosticNotes(context, record),
    charges: chargeNotes(context, record),
    related: relatedRuns(context, kind, record),
  };
}

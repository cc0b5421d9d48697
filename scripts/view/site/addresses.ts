import { KINDS } from '../../model/kind-catalogue.ts';
import type { LedgerRecord, Snapshot } from '../../model/snapshot.ts';
import { claims, escaped, safeSegment, shortPath } from '../safe-names.ts';

/** Where everything of a contract's site lies. Paths are without `.html`; links are root-relative and complete. */
export interface Addresses {
  /** Path of a kind's ledger. */
  ledger(kind: string): string;
  /** Path of the guide to a kind. */
  guide(kind: string): string;
  /** Path of an evidence file's page. */
  file(file: string): string;
  /** Link to the first record with this id, the one that counts; null when there is none. */
  record(id: string): string | null;
  /** Link to this very record, also to one whose id another took first. */
  place(record: LedgerRecord): string;
  /** Anchor of a record on its file's page; null when the page is the record's own. */
  anchor(record: LedgerRecord): string | null;
}

export const PAGE = {
  overview: 'index',
  score: 'score',
  findings: 'findings',
  payment: 'payment',
  todo: 'todo',
  checklist: 'checklist',
  service: 'service',
  panel: 'panel',
  ledgers: 'ledgers',
  diagnostics: 'diagnostics',
  dossiers: 'dossiers',
  guide: 'guide',
  firstDay: 'guide/first-day',
} as const;

/** Link to a page, or to an anchor on it. */
export function linkTo(path: string, anchor?: string | null): string {
  return `/${path}.html${anchor ? `#${anchor}` : ''}`;
}

/**
 * Addresses derive from the files' paths, never from dates or order, so that a link holds when records are added.
 * A file of one record is that record's page; in a file of many each record is an anchor.
 */
export function makeAddresses(snapshot: Snapshot): Addresses {
  const claim = claims();
  for (const path of Object.values(PAGE)) claim(path);
  const ledgers = new Map(Object.keys(KINDS).map((kind) => [kind, claim(`${PAGE.ledgers}/${kind}`)]));
  const guides = new Map(Object.keys(KINDS).map((kind) => [kind, claim(`${PAGE.guide}/${kind}`)]));
  const files = new Map<string, string>();
  const byId = new Map<string, string>();
  const places = new Map<LedgerRecord, { href: string; anchor: string | null }>();
  for (const { file, records } of snapshot.ledgers) {
    const path = claim(pathOf(snapshot.identity.contract, file));
    files.set(file, path);
    const anchors = new Set<string>();
    for (const record of records) {
      let anchor = records.length > 1 ? anchorOf(record.id) : null;
      for (let turn = 2; anchor !== null && anchors.has(anchor); turn++) anchor = `${anchorOf(record.id)}_n${turn}`;
      if (anchor !== null) anchors.add(anchor);
      const href = linkTo(path, anchor);
      places.set(record, { href, anchor });
      if (!byId.has(record.id)) byId.set(record.id, href);
    }
  }
  return {
    ledger: (kind) => ledgers.get(kind) ?? `${PAGE.ledgers}/${kind}`,
    guide: (kind) => guides.get(kind) ?? PAGE.guide,
    file: (file) => files.get(file) ?? PAGE.ledgers,
    record: (id) => byId.get(id) ?? null,
    place: (record) => places.get(record)?.href ?? linkTo(PAGE.ledgers),
    anchor: (record) => places.get(record)?.anchor ?? null,
  };
}

/** `evidence/incident/2024-07.yaml` of the contract's folder as `ledgers/incident/2024-07`. */
function pathOf(contract: string, file: string): string {
  const local = file.startsWith(`${contract}/`) ? file.slice(contract.length + 1) : file;
  const name = local.replace(/^evidence\//, '').replace(/\.(ya?ml|md)$/, '');
  return shortPath([PAGE.ledgers, ...name.split('/').map(safeSegment)].join('/'));
}

/** An id as an anchor: the parts of an occurrence's or a charge's id stand apart by `--`. */
export function anchorOf(id: string): string {
  return id.replaceAll('/', '--').replace(/[^A-Za-z0-9.-]/gu, escaped);
}

import { parseInstant } from '../../calendar/instant.ts';
import type { Value } from '../../model/record.ts';
import type { LedgerRecord, Snapshot } from '../../model/snapshot.ts';
import { anchorOf } from './addresses.ts';
import type { SiteContext } from './context.ts';

/** The appointed panel and what its members have said; only what has taken effect by the as-of day. */
export interface PanelState {
  panel: LedgerRecord | null;
  /** Records of a panel that nobody entitled has brought in: shown, without effect. */
  unconfirmed: readonly LedgerRecord[];
  members: readonly { readonly [field: string]: Value }[];
  /** One opinion a member: the last one given. */
  opinions: ReadonlyMap<string, LedgerRecord>;
}

export interface Verdict {
  verdict: string;
  remark: string;
  opinion: LedgerRecord;
  member: string;
}

export const hasPanelItems = ({ contract }: Snapshot): boolean => (contract.checklist.panel_items ?? []).length > 0;

export const panelAnchor = (item: string): string => `item-${anchorOf(item)}`;

/** The panel appointed last, and the opinions given to it. A panel's files take effect by who brought them in. */
export function panelState(context: SiteContext): PanelState {
  const all = usable(context, 'panel');
  const panel = latest(all.filter(isConfirmed), 'appointed_on') ?? null;
  const members = panel === null ? [] : groups(panel.fields.members);
  const seats = new Set(members.map(({ id }) => id));
  const given = usable(context, 'expert-opinion').filter(({ fields }) => fields.panel === panel?.id);
  const opinions = Map.groupBy(
    given.filter((one) => isConfirmed(one) && seats.has(one.fields.member ?? null)),
    ({ fields }) => String(fields.member),
  );
  return {
    panel,
    unconfirmed: [...all, ...given].filter((one) => !isConfirmed(one)),
    members,
    opinions: new Map(
      [...opinions].flatMap(([member, list]) => {
        const last = latest(list, 'given_at');
        return last ? [[member, last] as const] : [];
      }),
    ),
  };
}

/** What was said of one item, in the order of the panel's members. */
export function verdictsOn({ members, opinions }: PanelState, item: string): Verdict[] {
  return members.flatMap(({ id }) => {
    const opinion = opinions.get(String(id));
    if (!opinion) return [];
    return groups(opinion.fields.verdicts).flatMap((line) =>
      line.item === item
        ? [{ verdict: String(line.verdict), remark: String(line.remark ?? ''), opinion, member: String(id) }]
        : [],
    );
  });
}

function usable({ snapshot, end }: SiteContext, kind: string): LedgerRecord[] {
  return snapshot.ledgers.flatMap((chunk) =>
    chunk.kind !== kind
      ? []
      : chunk.records.filter(({ valid, fields, recorded_at }) => {
          const recorded = recorded_at === null ? null : parseInstant(recorded_at);
          return valid && fields.status !== 'draft' && fields.status !== 'withdrawn' && !(recorded && recorded >= end);
        }),
  );
}

function isConfirmed({ provenance }: LedgerRecord): boolean {
  return provenance.confirmed !== false;
}

/** Texts of dates and instants of one zone sort as they stand. */
function latest(records: readonly LedgerRecord[], field: string): LedgerRecord | undefined {
  const key = ({ fields }: LedgerRecord) => String(fields[field] ?? '');
  return [...records].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0)).at(-1);
}

function groups(value: Value | undefined): { readonly [field: string]: Value }[] {
  if (!Array.isArray(value)) return [];
  return value.filter(
    (one): one is { [field: string]: Value } => typeof one === 'object' && one !== null && !Array.isArray(one),
  );
}

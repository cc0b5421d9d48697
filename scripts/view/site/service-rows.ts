import { parseInstant } from '../../calendar/instant.ts';
import type { Occurrence } from '../../model/assessment.ts';
import type { ContractFile, Requirement } from '../../model/contract.ts';
import { KINDS } from '../../model/kind-catalogue.ts';
import type { LedgerRecord, Snapshot } from '../../model/snapshot.ts';
import type { Badge } from '../pages.ts';
import { STATUS } from '../words.ts';
import { anchorOf } from './addresses.ts';
import type { SiteContext } from './context.ts';

export type ServiceRow = NonNullable<ContractFile['service_rows']>[number];

/** Signed by both sides: in this month there was nothing to do. */
const DECLARATION = 'no-activity';

export type MonthState = 'missing' | 'invalid' | 'late' | 'waived' | 'material' | 'no-activity' | 'not-due';

/** What a month says; a declaration and an exception share a tone, so the former has a sign of its own. */
export const MONTH: { readonly [state in MonthState]: Badge } = {
  material: { word: '有材料', tone: 'met' },
  'no-activity': { word: '确认无发生', tone: 'waived', sign: '无' },
  late: { word: '迟交', tone: 'late' },
  missing: { word: '缺', tone: 'missing' },
  invalid: STATUS.invalid,
  waived: STATUS.waived,
  'not-due': { word: STATUS['not-due'].word, tone: 'plain' },
};

/** What there is of one kind in one month. `secret`: that a record belongs to the row tells what its hidden fields say. */
export interface Material {
  kind: string;
  records: readonly LedgerRecord[];
  secret: boolean;
}

export interface RowMonth {
  month: string;
  state: MonthState;
  materials: readonly Material[];
  occurrence: Occurrence;
}

/** Requirements that ask for material of every row of service, found by their due form. */
export function rowRequirements({ contract }: Snapshot): Requirement[] {
  return contract.checklist.requirements.filter(({ due }) => 'every' in due && due.every.per === 'row');
}

/** Whether the contract lists rows of service, and asks for their material month by month. */
export function hasServiceRows(snapshot: Snapshot): boolean {
  return (snapshot.contract.contract.service_rows ?? []).length > 0 && rowRequirements(snapshot).length > 0;
}

export const serviceAnchor = (row: string): string => `service-${anchorOf(row)}`;
/** Anchor of what there is of a row in a month. */
export const monthLine = (row: string, month: string): string => `${serviceAnchor(row)}--${month}`;

/** Every row of service with its months in order. */
export function serviceRows(context: SiteContext): { row: ServiceRow; months: RowMonth[] }[] {
  const { snapshot } = context;
  const asked = new Set(rowRequirements(snapshot).map(({ id }) => id));
  const byRow = Map.groupBy(
    snapshot.occurrences.filter((one) => asked.has(one.requirement) && one.period !== null),
    ({ subject }) => subject.id,
  );
  const records = recordsById(context);
  return (snapshot.contract.contract.service_rows ?? []).map((row) => ({
    row,
    months: (byRow.get(row.id) ?? []).map((occurrence) => {
      const materials = materialsOf(context, row, occurrence, records);
      return { month: occurrence.period ?? '', state: stateOf(occurrence, materials), materials, occurrence };
    }),
  }));
}

/** The first record of an id is the one that counts. */
function recordsById({ snapshot }: SiteContext): Map<string, { kind: string; record: LedgerRecord }> {
  const found = new Map<string, { kind: string; record: LedgerRecord }>();
  for (const { kind, records } of snapshot.ledgers) {
    for (const record of records) if (!found.has(record.id)) found.set(record.id, { kind, record });
  }
  return found;
}

function materialsOf(
  context: SiteContext,
  row: ServiceRow,
  { records }: Occurrence,
  known: ReturnType<typeof recordsById>,
): Material[] {
  const counted = records.flatMap((id) => {
    const found = known.get(id);
    return found && isUsable(context, found.record) ? [found] : [];
  });
  const order = [...row.answers.map(({ kind }) => kind), DECLARATION];
  return [...Map.groupBy(counted, ({ kind }) => kind)]
    .map(([kind, list]) => ({
      kind,
      records: list.map(({ record }) => record),
      secret: isSecret(context, row, kind),
    }))
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

function isUsable({ end }: SiteContext, { valid, fields, recorded_at }: LedgerRecord): boolean {
  const recorded = recorded_at === null ? null : parseInstant(recorded_at);
  return valid && fields.status !== 'draft' && fields.status !== 'withdrawn' && (recorded === null || recorded < end);
}

/** Whether the row picks records of this kind by a field that this audience may not see. */
function isSecret({ mask }: SiteContext, row: ServiceRow, kind: string): boolean {
  const conditions = row.answers.flatMap((answer) => (answer.kind === kind ? (answer.where ?? '') : []));
  const fields = conditions.flatMap((text) => [...text.matchAll(/\brecord\.([a-z_]+)/g)].map(([, name = '']) => name));
  return fields.some((name) => !mask.sees(KINDS[kind]?.fields[name]?.class ?? 'sensitive'));
}

function stateOf({ status }: Occurrence, materials: readonly Material[]): MonthState {
  if (status === 'met') {
    return materials.length > 0 && materials.every(({ kind }) => kind === DECLARATION) ? 'no-activity' : 'material';
  }
  return status === 'late' || status === 'missing' || status === 'invalid' || status === 'waived' ? status : 'not-due';
}

import type { Observation } from '../../model/assessment.ts';
import type { EvidenceRecord } from '../../model/record.ts';
import type { Context } from '../context.ts';
import { instantOf } from '../evidence/book.ts';
import { deliveredBy, foundBy, ITEM_KINDS } from '../evidence/of-the-item.ts';
import { at, clock, latest, nameOf, type Rule, titleOf } from '../rule.ts';

/** What a record and one that it refers to have to tell alike. Fields that are empty on either side are left alone. */
interface Link {
  /** The field that names the other record, or a list of them. */
  field: string;
  /** Kind of the other record. */
  to: string;
  /** Fields of the same name that hold the same value. */
  same?: readonly string[];
  /** Fields of other names that do; what they hold may be nobody else's to read. */
  alike?: readonly (readonly [own: string, theirs: string])[];
  /** An own instant that is not before an instant of the other. */
  after?: readonly [own: string, theirs: string];
  /** An own day that is the day of an instant of the other. */
  day?: readonly [own: string, theirs: string];
}

const LINKS: { readonly [kind: string]: readonly Link[] } = {
  alert: [{ field: 'ticket', to: 'incident', same: ['system'] }],
  change: [{ field: 'problem', to: 'problem', after: ['started_at', 'opened_at'] }],
  'data-asset': [{ field: 'closed_by', to: 'handover', day: ['closed_on', 'handed_at'] }],
  'duty-roster': [{ field: 'arrangement', to: 'client-notice', after: ['issued_at', 'issued_at'] }],
  'hardware-notice': [
    { field: 'inspection', to: 'inspection-report', same: ['system'], after: ['found_at', 'inspected_at'] },
  ],
  'inspection-report': [{ field: 'err_ticket', to: 'incident', same: ['system'] }],
  problem: [{ field: 'incidents', to: 'incident', after: ['opened_at', 'reported_at'] }],
  'service-request': [
    {
      field: 'approval_ref',
      to: 'data-transfer-approval',
      same: ['system'],
      alike: [['requester_unit', 'applicant_unit']],
    },
  ],
};

const HINT = '请对照两份原始记录核对编号、系统与时间，写错的照实更正；确实如此的，请在备注里说明';
/** As far as two clocks may differ, in seconds. */
const SLACK = 60;

/** Two records of which one refers to the other tell of one thing: the same system, one after the other. */
export const referenceMismatch: Rule = {
  id: 'reference-mismatch',
  title: '一条记录与它所引的记录应说的是同一件事',
  about: [...new Set([...Object.keys(LINKS), ...ITEM_KINDS, 'incident', 'operation-log'])],
  checks: ['X', 'T'],
  check(context) {
    const links = Object.entries(LINKS).flatMap(([kind, list]) =>
      latest(context, kind).flatMap((record) => list.flatMap((link) => ofLink(context, record, link))),
    );
    return [...links, ...alerted(context), ...approved(context), ...deliveredBy(context), ...foundBy(context)];
  },
};

function ofLink(context: Context, record: EvidenceRecord, link: Link): Observation[] {
  const named = record.fields[link.field];
  if (named === undefined) return [];
  return [named].flat().flatMap((id): Observation[] => {
    const other = typeof id === 'string' ? context.book.find(id) : undefined;
    if (other?.kind !== link.to || !context.usable(other)) return [];
    return [
      ...differing(record, other, link),
      ...unlike(record, other, link),
      ...misplaced(context, record, other, link),
    ];
  });
}

function differing(record: EvidenceRecord, other: EvidenceRecord, { field, same = [] }: Link): Observation[] {
  return same.flatMap((name): Observation[] => {
    const [own, theirs] = [record.fields[name], other.fields[name]];
    if (typeof own !== 'string' || typeof theirs !== 'string' || own === theirs) return [];
    const title = titleOf(record.kind, name);
    return [
      {
        rule: 'reference-mismatch',
        at: at(record, field),
        message: `${nameOf(record)} 的${title}是 ${own}，所引 ${other.id} 的${title}是 ${theirs}`,
        hint: HINT,
        expected: own,
        actual: theirs,
        related: [{ message: `${other.id} 的${title}`, at: at(other, name) }],
      },
    ];
  });
}

function unlike(record: EvidenceRecord, other: EvidenceRecord, { alike = [] }: Link): Observation[] {
  return alike.flatMap(([own, theirs]): Observation[] => {
    const [one, two] = [record.fields[own], other.fields[theirs]];
    if (typeof one !== 'string' || typeof two !== 'string' || one === two) return [];
    const title = titleOf(other.kind, theirs);
    return [
      {
        rule: 'reference-mismatch',
        at: at(record, own),
        message: `${nameOf(record)} 的${titleOf(record.kind, own)}与所引 ${other.id} 的${title}不同`,
        hint: HINT,
        related: [{ message: `${other.id} 的${title}`, at: at(other, theirs) }],
      },
    ];
  });
}

function misplaced({ zone }: Context, record: EvidenceRecord, other: EvidenceRecord, link: Link): Observation[] {
  const [own, theirs] = link.after ?? link.day ?? [];
  const moment = theirs === undefined ? null : instantOf(other.fields[theirs]);
  if (own === undefined || theirs === undefined || moment === null) return [];
  const value = record.fields[own];
  const written = link.day ? value : instantOf(value);
  if (written === null || written === undefined) return [];
  const isInOrder = link.day ? written === zone.dayOf(moment) : (written as number) + SLACK >= moment;
  if (isInOrder) return [];
  const said = typeof written === 'number' ? clock(written, zone) : String(written);
  const title = titleOf(other.kind, theirs);
  return [
    {
      rule: 'reference-mismatch',
      at: at(record, own),
      message: `${nameOf(record)} 的${titleOf(record.kind, own)}（${said}）${link.day ? '与' : '早于'}所引 ${other.id} 的${title}（${clock(moment, zone)}）${link.day ? '不是同一天' : ''}`,
      hint: HINT,
      expected: link.day ? zone.dayOf(moment) : `不早于 ${clock(moment, zone)}`,
      actual: said,
      related: [{ message: `${other.id} 的${title}`, at: at(other, theirs) }],
    },
  ];
}

/** An incident that came from an alert says when the alert was; one of the alerts that name it says the same. */
function alerted(context: Context): Observation[] {
  const { zone } = context;
  const alerts = Map.groupBy(
    latest(context, 'alert').filter(({ fields }) => fields.ticket !== undefined),
    ({ fields }) => fields.ticket,
  );
  return latest(context, 'incident').flatMap((incident): Observation[] => {
    const moment = instantOf(incident.fields.alerted_at);
    const own = moment === null ? [] : (alerts.get(incident.id) ?? []);
    const times = own.flatMap((alert) => instantOf(alert.fields.alerted_at) ?? []);
    const [first] = own;
    if (!first || moment === null || times.some((time) => Math.abs(time - moment) <= SLACK)) return [];
    const said = times.map((time) => clock(time, zone)).join('、');
    return [
      {
        rule: 'reference-mismatch',
        at: at(incident, 'alerted_at'),
        message: `${nameOf(incident)} 的${titleOf(incident.kind, 'alerted_at')}（${clock(moment, zone)}）与引用它的告警 ${first.id} 的（${said}）不同`,
        hint: HINT,
        expected: said,
        actual: clock(moment, zone),
        related: [{ message: `${first.id} 的${titleOf(first.kind, 'alerted_at')}`, at: at(first, 'alerted_at') }],
      },
    ];
  });
}

/** Of the operations that cite a request and some approval, one cites the approval that the request names. */
function approved(context: Context): Observation[] {
  const operations = Map.groupBy(
    context.book.of('operation-log').filter(({ fields }) => fields.approval_ref && fields.ticket_ref),
    ({ fields }) => fields.ticket_ref,
  );
  return latest(context, 'service-request').flatMap((request): Observation[] => {
    const { approval_ref: approval } = request.fields;
    const own = (operations.get(request.id) ?? []).filter(context.usable);
    const [first] = own;
    // An id that is nobody's is told where references are looked up.
    if (!first || (approval !== undefined && !context.book.find(String(approval)))) return [];
    if (own.some(({ fields }) => fields.approval_ref === approval)) return [];
    return [
      {
        rule: 'reference-mismatch',
        at: at(request, approval === undefined ? 'id' : 'approval_ref'),
        message: `${nameOf(request)} ${approval === undefined ? '没有写审批编号' : `写的审批是 ${String(approval)}`}，为它做的操作 ${first.id} 引用的是 ${String(first.fields.approval_ref)}`,
        hint: '请对照审批单核对两处的编号，写错的照实更正；一项需求确有几份审批的，请在备注里说明',
        expected: String(first.fields.approval_ref),
        ...(approval === undefined ? {} : { actual: String(approval) }),
        related: [{ message: `${first.id} 所引的审批`, at: at(first, 'approval_ref') }],
      },
    ];
  });
}

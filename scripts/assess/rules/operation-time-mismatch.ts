import type { Observation } from '../../model/assessment.ts';
import type { EvidenceRecord } from '../../model/record.ts';
import { logsOf } from '../bulk.ts';
import type { Context } from '../context.ts';
import { instantOf } from '../evidence/book.ts';
import { at, clock, gathered, latest, nameOf, type Rule, titleOf } from '../rule.ts';

/** As far as the bastion's clock and the one that a ticket was written by may differ, in seconds. */
const SLACK = 600;
/** Work on a closed ticket is a follow-up when it comes later than this, in seconds, and the ticket had operations before. */
const FOLLOW_UP = 86_400;
const TRANSFERS = new Set(['data-export', 'data-import']);

/** Where the work on a ticket begins and ends. A change has a rule of its own. */
const SPANS: { readonly [kind: string]: { readonly from: readonly string[]; readonly to: string } } = {
  incident: { from: ['alerted_at', 'reported_at'], to: 'resolved_at' },
  'routine-task': { from: ['started_at'], to: 'ended_at' },
  'service-request': { from: ['submitted_at'], to: 'completed_at' },
};

/** The log tells of an operation at a time at which its ticket was open, and of a transfer when its approval says. */
export const operationTimeMismatch: Rule = {
  id: 'operation-time-mismatch',
  title: '操作的时间应与所引单据、审批写的时间对得上',
  about: ['operation-log', ...Object.keys(SPANS), 'data-transfer-approval'],
  checks: ['X', 'T'],
  check(context) {
    return [...ofTickets(context), ...ofApprovals(context)];
  },
};

interface Ticket {
  record: EvidenceRecord;
  from: { field: string; at: number };
  to: { field: string; at: number } | null;
}

interface Outside {
  operation: EvidenceRecord;
  began: number;
  ticket: Ticket;
}

function ofTickets(context: Context): Observation[] {
  const tickets = new Map(Object.keys(SPANS).flatMap((kind) => latest(context, kind).flatMap(entryOf(context))));
  const worked = new Set<string>();
  const outside: Outside[] = [];
  for (const operation of context.book.of('operation-log')) {
    const ticket = tickets.get(String(operation.fields.ticket_ref));
    const began = ticket ? instantOf(operation.fields.started_at) : null;
    if (!ticket || began === null || began >= context.end || !context.usable(operation)) continue;
    const isBefore = began < ticket.from.at - SLACK;
    if (isBefore || (ticket.to !== null && began > ticket.to.at + SLACK)) outside.push({ operation, began, ticket });
    else worked.add(ticket.record.id);
  }
  const found = outside.flatMap((one) => {
    const { operation, began, ticket } = one;
    const after = ticket.to !== null && began > ticket.to.at ? began - ticket.to.at : null;
    const isFollowUp = after !== null && after > FOLLOW_UP && worked.has(ticket.record.id);
    return isFollowUp && !TRANSFERS.has(String(operation.fields.action))
      ? []
      : [{ one, observation: told(context, one) }];
  });
  return gathered(
    found,
    ({ one }) => one.ticket.record.id,
    (group) => `${group[0]?.one.ticket.record.id} 这样的共 ${group.length} 次`,
  );
}

/** A ticket with the stretch of its work; one that is not done yet has no end. */
function entryOf({ end }: Context) {
  return (record: EvidenceRecord): [string, Ticket][] => {
    const span = SPANS[record.kind];
    const starts = (span?.from ?? []).flatMap((field) => {
      const moment = instantOf(record.fields[field]);
      return moment === null ? [] : [{ field, at: moment }];
    });
    const [from] = starts.sort((a, b) => a.at - b.at);
    if (!span || !from) return [];
    const done = instantOf(record.fields[span.to]);
    return [[record.id, { record, from, to: done === null || done >= end ? null : { field: span.to, at: done } }]];
  };
}

function told({ zone }: Context, { operation, began, ticket: { record, from, to } }: Outside): Observation {
  const bound = to !== null && began > to.at ? to : from;
  const words = bound === from ? '早于' : '晚于';
  const span = to ? `${clock(from.at, zone)} 至 ${clock(to.at, zone)}` : `${clock(from.at, zone)} 之后`;
  const title = titleOf(record.kind, bound.field);
  return {
    rule: 'operation-time-mismatch',
    at: at(operation, 'ticket_ref'),
    message: `${nameOf(operation)} 于 ${clock(began, zone)} 进行，${words}所引 ${record.id} 的${title}（${clock(bound.at, zone)}）`,
    hint: '请对照工单与堡垒机记录核对单号和两边的时间，写错的照实更正；确在单据办理之外操作的，请说明依据什么',
    expected: span,
    actual: clock(began, zone),
    related: [{ message: `${record.id} 的${title}`, at: at(record, bound.field) }],
  };
}

/** The moment at which an approval was carried out lies within some transfer that cites it; rows of bulk logs may be it. */
function ofApprovals(context: Context): Observation[] {
  const { zone, end, book } = context;
  const transfers = Map.groupBy(
    book.of('operation-log').filter(({ fields }) => TRANSFERS.has(String(fields.action)) && fields.approval_ref),
    ({ fields }) => fields.approval_ref,
  );
  const inBulk = new Set(logsOf(context).flatMap(({ cited }) => cited));
  return latest(context, 'data-transfer-approval').flatMap((approval): Observation[] => {
    const executed = instantOf(approval.fields.executed_at);
    const own = (transfers.get(approval.id) ?? []).filter(context.usable);
    if (executed === null || executed >= end || own.length === 0 || inBulk.has(approval.id)) return [];
    const spans = own.flatMap((operation) => {
      const from = instantOf(operation.fields.started_at);
      return from === null ? [] : [{ operation, from, to: instantOf(operation.fields.ended_at) ?? from }];
    });
    const [first] = spans.sort((a, b) => Math.abs(a.from - executed) - Math.abs(b.from - executed));
    if (!first || spans.some(({ from, to }) => from - SLACK <= executed && executed <= to + SLACK)) return [];
    const title = titleOf(approval.kind, 'executed_at');
    return [
      {
        rule: 'operation-time-mismatch',
        at: at(approval, 'executed_at'),
        message: `${nameOf(approval)} 的${title}是 ${clock(executed, zone)}，引用它的操作 ${first.operation.id} 却在 ${clock(first.from, zone)}`,
        hint: '请对照堡垒机记录核对执行时间与所引的审批编号，写错的照实更正；确实执行过两次的，请说明另一次的记录在哪里',
        expected: clock(first.from, zone),
        actual: clock(executed, zone),
        related: [{ message: '操作开始时间', at: at(first.operation, 'started_at') }],
      },
    ];
  });
}

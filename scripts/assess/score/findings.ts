import type { FactState } from '../../model/assessment.ts';
import type { Row, ScorecardFile } from '../../model/contract.ts';
import type { EvidenceRecord, Fields, Value } from '../../model/record.ts';
import { type Context, stepAsOf } from '../context.ts';
import { instantOf } from '../evidence/book.ts';
import { contractSubject } from '../occurrences/slot.ts';
import { resolve } from '../parameters/parameters.ts';
import { type During, makeDuring } from '../primitives/during.ts';
import { dayOf } from './dated.ts';
import type { Finding, ScoreRule } from './facts.ts';
import { filterOf } from './filter.ts';
import { makeRequires } from './requires.ts';
import { kindSight } from './sheet-conditions.ts';

/** The client's findings for a row. One that names a record or an occurrence meets the computed fact on its key. */
export function fromFindings(
  context: Context,
  row: Row,
  rule: ScoreRule,
  passes: (fields: Fields) => boolean,
): Finding[] {
  const stateOf = makeStates(context);
  const records = context.book
    .of('finding')
    .filter((record) => context.usable(record) && record.fields.row === row.id && passes(record.fields))
    // One that sets the points of a charge is about that charge, and no fact of its own.
    .filter((record) => record.fields.adjustment === undefined);
  if (records.length === 0) return [];
  const onDuty = rule.during && makeDuring(context, rule.during as During);
  const isReady = makeRequires(context, rule);
  return records.flatMap((record): Finding[] => {
    const event = eventUnder(context, row, rule, record.fields);
    if (event === null) return [];
    const about = record.fields.about as { record?: string; occurrence?: string } | undefined;
    const named = about?.record
      ? `record:${about.record}`
      : about?.occurrence
        ? `occurrence:${about.occurrence}`
        : `finding:${record.id}`;
    const state = stateOf(record);
    const at = context.book.eventAt(record);
    const counts = onDuty?.(record.fields) !== false && isReady(record.fields);
    const fact: Finding['fact'] = {
      key: `${named}#${event}`,
      event,
      source: 'finding',
      state: !counts && state !== 'unconfirmed' ? 'outside' : state,
      title: String(record.fields.fact),
      subject: contractSubject(context),
      period: null,
      at,
      records: about?.record ? [about.record] : [],
      findings: [record.id],
    };
    return [{ fact, fields: record.fields, day: dayOf(context, rule, record.fields, at) }];
  });
}

/**
 * What a finding is a case of under one rule of its row; null where another one is meant. Of several rules it goes by the one
 * whose event it names. One that names none of theirs is a single fact all the same, under the first that takes it.
 */
function eventUnder(context: Context, row: Row, rule: ScoreRule, { event: named, ...fields }: Fields): string | null {
  const event = typeof named === 'string' ? named : undefined;
  if (event === rule.event) return event;
  const rules = rulesTaking(context, row, event === undefined ? fields : { event, ...fields });
  if (event === undefined) return rules[0]?.event ?? rule.event;
  return rules.some((other) => other.event === event) ? null : event;
}

/** Rules over findings, of those of the row, whose conditions such a finding meets. */
export function rulesTaking(context: Context, row: Row, fields: Fields): ScoreRule[] {
  return row.rules.filter((rule) => 'findings' in rule.from && filterOf(context, rule)(fields));
}

/** What the parties agreed on how findings come about; without it, whatever the client brings in counts. */
interface Procedure {
  /** Working days after the notice in which the provider may dispute; null for until the decision. */
  reply_workdays?: number | null;
  /** Whether a dispute gives two totals until it is decided. */
  suspends?: boolean;
}

/** The procedure under the readings in force; nothing agreed is nothing said. */
export function procedureOf({ contract, parameters }: Context): Procedure {
  return (resolve(contract.scorecard.findings?.procedure, parameters) ?? {}) as Procedure;
}

/** Undisputed or upheld findings stand; a disputed one gives two totals; an unconfirmed one changes nothing. */
function makeStates(context: Context): (finding: EvidenceRecord) => FactState {
  const { findings } = context.contract.scorecard;
  const isBrought = broughtBy(context, findings);
  const text = resolve(findings?.where, context.parameters);
  const counts = typeof text === 'string' ? context.conditions.of(kindSight('finding'), text) : undefined;
  const procedure = procedureOf(context);
  return (finding) => {
    if (!isBrought(finding)) return 'unconfirmed';
    if (findings?.where !== undefined && counts?.(finding.fields) !== true) return 'outside';
    const result = stepAsOf(context, finding.fields.decision)?.result;
    if (result === 'dismissed') return 'dismissed';
    if (result === 'upheld' || procedure.suspends === false) return 'recorded';
    const reply = stepAsOf(context, finding.fields.reply);
    return reply?.position === 'disputed' && isInTime(context, procedure, finding, repliedAt(context, finding, reply))
      ? 'disputed'
      : 'recorded';
  };
}

/** When a reply was given, epoch seconds. One that the provider wrote in by himself was not given before it came in. */
export function repliedAt(
  { book }: Context,
  finding: EvidenceRecord,
  reply: { readonly [field: string]: Value },
): number | null {
  const said = instantOf(reply.at);
  return said === null ? null : Math.max(said, book.addedAt(finding, 'reply') ?? said);
}

/** Where the notice is not dated the time to reply has not begun to run. */
function isInTime(context: Context, procedure: Procedure, finding: EvidenceRecord, replied: number | null): boolean {
  const notified = instantOf(finding.fields.notified_at);
  const days = procedure.reply_workdays;
  if (notified === null || replied === null || typeof days !== 'number') return true;
  const { calendar } = context;
  const last = calendar.dayOf(notified);
  return !calendar.covers(last) || calendar.dayOf(replied) <= calendar.addWorkdays(last, days);
}

/** Whether a finding was brought in by someone whose findings count. */
export function bringing(context: Context): (finding: EvidenceRecord) => boolean {
  return broughtBy(context, context.contract.scorecard.findings);
}

function broughtBy(context: Context, findings: ScorecardFile['findings']): (finding: EvidenceRecord) => boolean {
  const { book, contract } = context;
  const roles = resolve(findings?.roles, context.parameters);
  const others = Array.isArray(roles) ? roles.filter((role) => role !== 'client') : [];
  if (others.length === 0) return (finding) => book.confirmed(finding) === true;
  const emails = new Set(
    contract.contract.identities.flatMap(({ email, role }) => (others.includes(role) ? [email] : [])),
  );
  return (finding) => {
    const last = book.provenance(finding)?.last;
    return book.confirmed(finding) === true || (last !== undefined && emails.has(last.author.email));
  };
}

import type { SignatureRule, StepRule } from '../../model/contract.ts';
import type { EvidenceRecord, Value } from '../../model/record.ts';
import type { Context } from '../context.ts';
import { latest } from '../rule.ts';
import { fieldAt, momentOf } from './book.ts';
import { isPlaceholder } from './hollow.ts';

/** What a contract asks of records of a kind in a certain state, and the records of which it asks it as of the day. */
interface Asked<T> {
  rule: T;
  record: EvidenceRecord;
}

export function signaturesAsked(context: Context): Asked<SignatureRule>[] {
  return asked(context, ({ signatures = [] }) => signatures);
}

export function stepsAsked(context: Context): Asked<StepRule>[] {
  return asked(context, ({ steps = [] }) => steps);
}

type Narrowed = Context['contract']['kinds']['kinds'][number];

function asked<T extends Pick<StepRule, 'when' | 'once'>>(
  context: Context,
  rulesOf: (kind: Narrowed) => readonly T[],
): Asked<T>[] {
  return context.contract.kinds.kinds.flatMap((kind) => {
    const rules = rulesOf(kind);
    if (rules.length === 0) return [];
    return latest(context, kind.kind).flatMap((record) =>
      rules.filter((rule) => isAsked(context, record, rule)).map((rule) => ({ rule, record })),
    );
  });
}

function isAsked(context: Context, { fields }: EvidenceRecord, { when = {}, once }: Pick<StepRule, 'when' | 'once'>) {
  const matches = Object.entries(when).every(([field, words]) => words.includes(String(fieldAt(fields, field))));
  if (!matches || once === undefined) return matches;
  const reached = fieldAt(fields, once);
  if (isBlank(reached)) return false;
  const moment = momentOf(reached, context.zone);
  // A step dated after the as-of day has not been taken yet.
  return moment === null || moment < context.end;
}

/** Nothing written, or words that say that nothing is there. */
export function isBlank(value: Value | undefined): boolean {
  if (value === undefined || value === null) return true;
  if (Array.isArray(value)) return value.length === 0;
  return (
    typeof value === 'string' &&
    (isPlaceholder(value) || /^\s*(?:未签字?|未签署|空白|无|待签|待补|\/|-+|—+)?\s*$/.test(value))
  );
}

/** A scan beside the record, or a note where the paper lies. */
export function hasPaper({ fields }: EvidenceRecord): boolean {
  return !isBlank(fields.attachments) || fields.original !== undefined;
}

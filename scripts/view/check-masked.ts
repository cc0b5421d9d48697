import type { Snapshot } from '../model/snapshot.ts';
import type { CheckView } from './check.ts';
import type { DueView } from './due.ts';
import type { Audience } from './mask.ts';
import type { ScoreView } from './score-view.ts';
import { type Mask, makeMask } from './site/mask.ts';
import { shownDiagnostic } from './site/record-view.ts';

/**
 * What a check says, for those who may not see everything: the same findings at the same places, and in their texts
 * nothing from a field that this audience may not see. The owner's is the view as it is.
 */
export function maskedCheck(view: CheckView, snapshot: Snapshot, audience: Audience): CheckView {
  if (audience === 'owner') return view;
  const mask = makeMask(snapshot, audience);
  const panel = mask.sees('panel');
  const text = textFor(mask, snapshot);
  return {
    ...view,
    diagnostics: view.diagnostics.map((one) => ({
      ...one,
      ...shownDiagnostic({ mask }, one),
      related: panel ? one.related.map((other) => ({ ...other, message: mask.text(other.message) })) : [],
    })),
    gaps: view.gaps.map(({ subject, title, sentence, hint, note, ...gap }) => ({
      ...gap,
      subject: { ...subject, title: text(subject.title) },
      title: text(title),
      sentence: text(sentence),
      hint: text(hint),
      note: note === null ? null : text(note),
    })),
  };
}

/** The score as this audience may read it: figures stay, texts about records lose what is hidden. */
export function maskedScore(view: ScoreView, snapshot: Snapshot, audience: Audience): ScoreView {
  if (audience === 'owner') return view;
  const { text } = makeMask(snapshot, audience);
  const rows = view.rows.map((row) => ({
    ...row,
    charges: row.charges.map((charge) => ({ ...charge, explanation: text(charge.explanation) })),
    hints: row.hints.map((hint) => ({ ...hint, text: text(hint.text) })),
  }));
  return { ...view, rows };
}

/** What is owed, as this audience may read it. */
export function maskedDue(view: DueView, snapshot: Snapshot, audience: Audience): DueView {
  if (audience === 'owner') return view;
  return { ...view, weeks: eachText(view.weeks, textFor(makeMask(snapshot, audience), snapshot)) };
}

/** Hidden values are taken out, and people go by their number where their names may not be seen. */
function textFor(mask: Mask, snapshot: Snapshot): (text: string) => string {
  if (mask.sees('panel')) return mask.text;
  const people = new Map(
    snapshot.contract.contract.identities.flatMap(({ name, person }) => (person ? [[name, person] as const] : [])),
  );
  for (const { kind, records } of snapshot.ledgers) {
    if (kind !== 'personnel') continue;
    for (const { id, fields } of records) if (typeof fields.name === 'string') people.set(fields.name, id);
  }
  for (const { subject } of snapshot.occurrences)
    if (subject.coded !== undefined) people.set(subject.title, subject.coded);
  const names = [...people].filter(([name]) => name !== '').sort(([a], [b]) => b.length - a.length);
  return (text) => mask.text(names.reduce((shown, [name, id]) => shown.replaceAll(name, id), text));
}

function eachText<Value>(value: Value, change: (text: string) => string): Value {
  if (typeof value === 'string') return change(value) as Value;
  if (Array.isArray(value)) return value.map((one) => eachText(one, change)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, eachText(one, change)])) as Value;
}

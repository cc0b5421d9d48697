import type { Field } from './fields.ts';
import { signatureDict } from './fields.ts';
import type { Owner } from './owners.ts';
import type { View } from './pdf-view.ts';
import type { Change, ChangeKind } from './report.ts';

/** One revision compared with the one before it. */
export interface Step {
  before: View;
  after: View;
  ordinal: number;
  fieldsBefore: Map<number, Field>;
  fieldsAfter: Map<number, Field>;
  changes: Change[];
  /** New timestamp fields and their widgets, by object number. */
  timestamps: Set<number>;
  /** Widget → its field, for widgets kept apart from their field. */
  widgets: Map<number, Field>;
  /** Picture of a slot that this revision signs → the widgets showing it. */
  pictures: Map<number, number[]>;
  owners: Map<number, Owner> | null;
}

export function permit(step: Step, what: ChangeKind, text: string): void {
  step.changes.push({ what, permitted: true, text });
}

export function refuse(step: Step, owner: Owner, text?: string): void {
  step.changes.push({
    what: owner.what,
    permitted: false,
    text: text ?? `第 ${step.ordinal} 次修订改动了${owner.text}`,
  });
}

/** An empty signature field of the earlier state that carries a signature in the later one. */
export function isSignedNow(step: Step, field: Field): boolean {
  const earlier = step.fieldsBefore.get(field.number);
  return (
    earlier !== undefined &&
    earlier.type === 'Sig' &&
    signatureDict(step.before, earlier) === null &&
    signatureDict(step.after, field) !== null
  );
}

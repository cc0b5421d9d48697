import type { Snapshot } from '../../model/snapshot.ts';
import { decision } from './decision.ts';
import { deductionNotice } from './deduction-notice.ts';
import { type LetterOptions, makeFrame } from './frame.ts';
import type { LetterKind, LetterModel } from './letter-model.ts';
import { isClosed, isDeduction, type Matter, matching, mattersOf } from './matters.ts';
import { agreedSheets, parameterConfirmation } from './parameter-confirmation.ts';
import { reply } from './reply.ts';

/** Letters made, or, for an id that names nothing, the ids that could have been asked for. */
export type Letters = { letters: LetterModel[] } | { unknown: string; known: string[] };

/**
 * The letters of one kind. Without an id: one confirmation of every open point; one notice of all that is not closed; a
 * reply to, or a decision on, each of the client's findings that awaits one or has one.
 */
export function lettersOf(snapshot: Snapshot, kind: LetterKind, id: string | null, options: LetterOptions): Letters {
  const frame = makeFrame(snapshot, options);
  if (kind === 'parameter-confirmation') {
    const known = agreedSheets(frame);
    if (id !== null && !known.includes(id)) return { unknown: id, known };
    return { letters: [parameterConfirmation(frame, id)] };
  }
  const matters = mattersOf(frame).filter((matter) => isDeduction(matter, frame));
  const chosen = id === null ? matters.filter((matter) => isMeant(kind, matter)) : matching(matters, id);
  if (id !== null && chosen.length === 0) return { unknown: id, known: [...new Set(matters.map((one) => one.id))] };
  if (kind === 'deduction-notice') return { letters: chosen.length === 0 ? [] : [deductionNotice(frame, chosen, id)] };
  // A record may lie under several facts; letters about it are numbered then.
  const write = kind === 'reply' ? reply : decision;
  const letters = chosen.map((matter) => write(frame, matter));
  return {
    letters: letters.map((one, at) =>
      letters.findIndex(({ file }) => file === one.file) < at ? { ...one, file: `${one.file}-${at + 1}` } : one,
    ),
  };
}

/** All letters that are due: those of every kind that would be written without an id, in the order they are exchanged. */
export function lettersDue(snapshot: Snapshot, options: LetterOptions): LetterModel[] {
  const kinds: LetterKind[] = ['parameter-confirmation', 'deduction-notice', 'reply', 'decision'];
  return kinds.flatMap((kind) => {
    const made = lettersOf(snapshot, kind, null, options);
    return 'letters' in made ? made.letters : [];
  });
}

function isMeant(kind: LetterKind, matter: Matter): boolean {
  const { findings, charges, fact } = matter;
  if (kind === 'deduction-notice') return charges.length > 0 && !isClosed(matter);
  if (findings.length === 0 || fact === null || fact.state === 'unconfirmed') return false;
  if (kind === 'reply') return findings.some((one) => one.notified_at !== null && one.decision === null);
  return findings.some((one) => one.decision !== null || one.reply?.position === 'disputed');
}

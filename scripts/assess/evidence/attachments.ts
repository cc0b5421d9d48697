import type { EvidenceRecord, Value } from '../../model/record.ts';
import type { Context } from '../context.ts';

/** One file that a record says belongs to it. */
export interface Attachment {
  record: EvidenceRecord;
  index: number;
  /** As written, relative to the contract's folder. */
  path: string;
  sha256: string;
  /** sha256 of the file's bytes; null when there is no such file inside the attachments folder. */
  found: string | null;
}

/** No reading changes them, and several rules ask. */
const known = new WeakMap<Context['narrowing'], readonly Attachment[]>();

/** Every attachment of every usable record, with what lies at its path. */
export function attachmentsOf(context: Context): readonly Attachment[] {
  const found = known.get(context.narrowing) ?? findAttachments(context);
  known.set(context.narrowing, found);
  return found;
}

function findAttachments(context: Context): Attachment[] {
  return context.book.all.flatMap((record) => {
    const list = record.fields.attachments;
    if (!Array.isArray(list) || !context.usable(record)) return [];
    return list.map((item, index) => {
      const { path, sha256 } = item as { [key: string]: Value };
      const place = String(path);
      const found = isInside(place) ? context.input.hashes.get(`${context.contract.contract.id}/${place}`) : undefined;
      return { record, index, path: place, sha256: String(sha256), found: found ?? null };
    });
  });
}

/** Below `attachments/`, without a step up, an empty or a dotted one. */
function isInside(path: string): boolean {
  const [folder, ...steps] = path.split('/');
  return (
    folder === 'attachments' &&
    steps.length > 0 &&
    steps.every((step) => step !== '' && !step.startsWith('.') && !step.includes('\\'))
  );
}

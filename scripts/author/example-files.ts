import { CORE_SCHEMA, dump } from 'js-yaml';
import type { Context } from '../assess/context.ts';
import { subtypeFields } from '../assess/rules/subtype-fields.ts';
import { KINDS } from '../model/kind-catalogue.ts';
import type { EvidenceRecord } from '../model/record.ts';
import { locateIn, readEvidence } from '../read/file.ts';

/** What `check` prints about a file: where, and both its sentences. */
export interface ExampleMessage {
  rule: string;
  line: number;
  column: number;
  message: string;
  hint: string;
}

type Fields = { readonly [field: string]: unknown };

/** A record as the text of a file of its own; a narrative kind as Markdown, still without its sections. */
export function exampleFile(kind: string, record: Fields): string {
  const text = dump({ kind, ...record }, { schema: CORE_SCHEMA, lineWidth: -1, noRefs: true, quoteStyle: 'double' });
  return KINDS[kind]?.narrative ? `---\n${text}---\n` : text;
}

/** What is wrong with a file by itself: what the reader refuses, else what the record's subtype lacks. */
export function messagesAbout(kind: string, text: string): ExampleMessage[] {
  const bytes = new TextEncoder().encode(text);
  const markdown = KINDS[kind]?.narrative === true;
  const { records, problems } = readEvidence(bytes, markdown);
  if (problems.length > 0) {
    return problems.map(({ rule, range, message, hint }) => ({ rule, ...range.start, message, hint }));
  }
  const read = records.map((record): EvidenceRecord => ({ ...record, kind, file: '' }));
  return subtypeFields.check(alone(read), []).map(({ rule, at, message, hint }) => {
    return { rule, ...locateIn(bytes, markdown, at.index, [...at.path]).start, message, hint };
  });
}

/** As much of a context as a rule over single records asks for. */
function alone(records: readonly EvidenceRecord[]): Context {
  const book = { of: (kind: string) => records.filter((record) => record.kind === kind) };
  return { book, usable: (record: EvidenceRecord) => record.valid } as unknown as Context;
}

import { createHash } from 'node:crypto';
import { load } from 'js-yaml';
import type { ExtractRecords } from '../../scripts/history/id-lists.ts';

/** The three forms of an evidence file, read as simply as can be; a broken text has no records. */
export const extractYaml: ExtractRecords = (bytes, path) => {
  const text = new TextDecoder().decode(bytes);
  const yaml = path.endsWith('.md') ? (text.split(/^---$/m)[1] ?? '') : text;
  try {
    const file = load(yaml) as { kind?: string; id?: string; records?: { id: string }[] };
    return (file.records ?? [file as { id: string }]).map((record) => ({
      id: record.id,
      kind: file.kind ?? null,
      line: text.slice(0, text.indexOf(`id: ${record.id}`)).split('\n').length,
      digest: createHash('sha256').update(JSON.stringify(record)).digest('hex'),
    }));
  } catch {
    return [];
  }
};

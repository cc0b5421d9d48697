import { buildSample } from '../../sample/build.ts';
import { PLANTED } from '../../sample/planted.ts';
import { firstCommits, type ReadRecord, readRecords } from './read-back.ts';

/** The sample built once for a test file, and the few ways to ask it. */
const { files, commits } = buildSample();
const records = readRecords(files);
const byId = new Map(records.map((record) => [record.id, record]));
const kinds = Map.groupBy(records, ({ kind }) => kind);

export const sample = {
  files,
  commits,
  records,
  byId,
  first: firstCommits(commits),
  of: (kind: string): readonly ReadRecord[] => kinds.get(kind) ?? [],
  /** Records that were planted under a rule. */
  planted: (rule: string): string[] =>
    PLANTED.faults.flatMap(({ where, ...fault }) =>
      [fault.rule, ...(fault.also ?? [])].includes(rule) && where.record ? [where.record] : [],
    ),
};

export const seconds = (value: unknown): number => Date.parse(String(value)) / 1000;

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../scripts/model/kind-catalogue.ts';

/** One row of the tables that say which kind a paper becomes. */
interface Row {
  paper: string;
  kind: string;
  subtypes: string[];
  fields: string[];
}

const page = readFileSync(join(import.meta.dirname, '../docs/kinds.md'), 'utf8');
const named = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, word]) => word ?? '');
const rows: Row[] = page.split('\n').flatMap((line) => {
  const cells = line.split(' | ');
  if (cells.length !== 6 || !cells[2]?.startsWith('`')) return [];
  const [paper = '', , kind = '', subtypes = '', fields = ''] = cells;
  return [{ paper: paper.slice(2), kind: named(kind).join(), subtypes: named(subtypes), fields: named(fields) }];
});

/** Values of a field that is an enumeration; none where there is no such field. */
const words = (kind: string, field: string): string[] => Object.keys(KINDS[kind]?.fields[field]?.labels ?? {});

describe('the page that says which kind a paper becomes', () => {
  it('has one row for each paper', () => {
    const papers = rows.map(({ paper }) => paper);
    expect(rows.length).toBeGreaterThan(100);
    expect(papers.filter((paper, at) => papers.indexOf(paper) !== at)).toEqual([]);
  });

  it.each(rows)('$paper: kind, subtype and fields exist', ({ kind, subtypes, fields }) => {
    expect(Object.keys(KINDS)).toContain(kind);
    for (const subtype of subtypes) {
      const [field, value] = subtype.includes('=') ? subtype.split('=') : ['subtype', subtype];
      expect(words(kind, field ?? '')).toContain(value);
    }
    expect(Object.keys(KINDS[kind]?.fields ?? {})).toEqual(expect.arrayContaining(fields));
  });

  it('leaves out no kind', () => {
    const told = new Set(rows.map(({ kind }) => kind));
    expect(Object.keys(KINDS).filter((kind) => !told.has(kind))).toEqual([]);
  });

  it.each(Object.keys(KINDS).filter((kind) => words(kind, 'subtype').length > 0))(
    'leaves out no subtype of %s',
    (kind) => {
      const told = new Set(rows.filter((row) => row.kind === kind).flatMap(({ subtypes }) => subtypes));
      expect(words(kind, 'subtype').filter((subtype) => !told.has(subtype))).toEqual([]);
    },
  );
});

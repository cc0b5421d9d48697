import { KINDS } from '../../scripts/model/kind-catalogue.ts';
import type { FieldEntry, FieldFormat } from '../../scripts/model/kind-entry.ts';
import { KIND_EXAMPLES } from '../../scripts/model/kind-examples.ts';

export const AT = '2024-09-27T10:00:00+08:00';
export const LATER = '2024-09-27T11:30+08:00';
export const SHA = 'a'.repeat(64);

/** What every record may say of itself. */
export const header = (id: string) => ({
  id,
  recorded_at: LATER,
  recorded_by: 'PER-01',
  status: 'final' as const,
  clauses: ['c2-1', 'c10-3'],
  supersedes: 'OLD-2024-01',
  remarks: '机房断电，改为次日上午补做',
  original: { form: '纸质' as const, place: '档案柜 3-2', archive_no: 'KJ·2025-D30-0012' },
  attachments: [
    {
      path: 'attachments/inspection/2024-09-blood.pdf',
      sha256: SHA,
      title: '签字页（扫描）',
      media_type: 'application/pdf',
      contains_personal_info: false as const,
    },
  ],
});

type Fields = { readonly [name: string]: FieldEntry };
type Values = { readonly [name: string]: unknown };

/** The example a kind's schema carries, with every field it leaves out filled in by its form. */
export function fullRecord(kind: string): { [field: string]: unknown } {
  const good = KIND_EXAMPLES[kind]?.good ?? {};
  return filled(KINDS[kind]?.fields ?? {}, { ...header(String(good.id)), ...good });
}

function filled(fields: Fields, given: Values): { [field: string]: unknown } {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, name in given ? deepened(field, given[name]) : made(field)]),
  );
}

function deepened(field: FieldEntry, value: unknown): unknown {
  if (!field.fields) return value;
  const inner = field.fields;
  return Array.isArray(value) ? value.map((item) => filled(inner, item)) : filled(inner, value as Values);
}

function made(field: FieldEntry): unknown {
  if (field.type === 'list') return [made({ ...field, type: field.list ?? 'text' })];
  if (field.type === 'group') return filled(field.fields ?? {}, {});
  if (field.type === 'flag') return true;
  if (field.type !== 'text') return 1;
  return Object.keys(field.labels ?? {})[0] ?? SAMPLES[field.format ?? 'text'];
}

const SAMPLES: { readonly [format in FieldFormat | 'text']: string } = {
  text: '照原件抄写',
  instant: AT,
  date: '2024-09-27',
  month: '2024-09',
  record: 'INC-2024-0031',
  person: 'PER-01',
  slug: 'weekly-check',
  alias: 'db-1',
  system: 'blood',
  clause: 'c2-1',
  count: '1',
  quantity: '1.5',
  decimal: '9.5',
  money: '120.00',
  sha256: SHA,
};

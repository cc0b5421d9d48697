import { LIMITS, Undecidable } from './limits.ts';
import type { PdfFile } from './pdf-revisions.ts';
import type { PdfDict, PdfValue } from './pdf-values.ts';
import { dictOf, isArray, isRef, nameOf, textOf, walk } from './pdf-values.ts';
import type { View } from './pdf-view.ts';

/** A terminal form field (ISO 32000-1 §12.7.3). */
export interface Field {
  /** Partial names joined by a full stop; for a signature field, the slot's id. */
  name: string;
  /** Object number. */
  number: number;
  /** Tx, Btn, Ch, Sig or null. */
  type: string | null;
  dict: PdfDict;
  /** Object numbers of widgets kept apart from the field. */
  widgets: number[];
  /** /V as written and where its object is: its own number, or the field's when it is written in place. */
  value: PdfValue;
  valueNumber: number;
}

/** One signature, as it stood in the revision where it first appeared. */
export interface Signature {
  field: Field;
  dict: PdfDict;
  /** Object that holds `dict`. */
  number: number;
  revision: number;
}

/** The terminal fields in the order of the form. */
export function readFields(view: View): Field[] {
  const form = view.dict(view.catalog(), 'AcroForm');
  const fields: Field[] = [];
  const seen = new Set<number>();
  const visit = (
    list: PdfValue,
    parent: string,
    inherited: { type: string | null; value: PdfValue },
    depth: number,
  ) => {
    if (!isArray(list)) return;
    for (const item of list.items) {
      const dict = dictOf(view.resolve(item));
      if (!isRef(item) || !dict) throw new Undecidable('表单域的结构不合规范');
      if (seen.has(item.number) || depth > LIMITS.depth || seen.size >= LIMITS.fields) {
        throw new Undecidable('表单域的结构成环或过多');
      }
      seen.add(item.number);
      walk(dict, () => view.budget.spend('fields', 1));
      const own = textOf(view.get(dict, 'T'));
      const name = own === null ? parent : parent === '' ? own : `${parent}.${own}`;
      const type = nameOf(view.get(dict, 'FT')) ?? inherited.type;
      const value = dict.entries.get('V') ?? inherited.value;
      const kids = view.get(dict, 'Kids');
      const kidRefs = isArray(kids) ? kids.items.filter(isRef) : [];
      if (kidRefs.some((kid) => dictOf(view.resolve(kid))?.entries.has('T'))) {
        visit(kids, name, { type, value }, depth + 1);
        continue;
      }
      const widgets = kidRefs.map((kid) => kid.number);
      fields.push({
        name,
        number: item.number,
        type,
        dict,
        widgets,
        value,
        valueNumber: isRef(value) ? value.number : item.number,
      });
    }
  };
  visit(view.get(form, 'Fields'), '', { type: null, value: null }, 0);
  return fields;
}

/** The signature dictionary a field carries, null when it is empty or not a signature field. */
export function signatureDict(view: View, field: Field): PdfDict | null {
  return field.type === 'Sig' ? dictOf(view.resolve(field.value)) : null;
}

/** A document timestamp rather than somebody's signature (PAdES, ETSI EN 319 142-1 §5.4.3). */
export function isTimestamp(dict: PdfDict | null): boolean {
  return nameOf(dict?.entries.get('SubFilter')) === 'ETSI.RFC3161';
}

/** Every signature that any revision knew, in the order they appeared: one that was taken out later is still found. */
export function readSignatures(file: PdfFile, fieldsOf: (view: View) => Field[]): Signature[] {
  const found = new Map<string, Signature>();
  for (const { view, index } of file.revisions) {
    for (const field of fieldsOf(view)) {
      const dict = signatureDict(view, field);
      const key = `${field.number} ${field.valueNumber}`;
      if (!dict || found.has(key)) continue;
      if (found.size >= LIMITS.signatures) throw new Undecidable('签名过多，超出核验上限');
      found.set(key, { field, dict, number: field.valueNumber, revision: index });
    }
  }
  return [...found.values()];
}

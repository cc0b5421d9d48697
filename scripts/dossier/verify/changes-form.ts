import type { Field } from './fields.ts';
import { isTimestamp, signatureDict } from './fields.ts';
import { shown } from './limits.ts';
import { catalogOwner } from './owners.ts';
import type { PdfDict, PdfValue } from './pdf-values.ts';
import { dictOf, differingKeys, integerOf, isArray, isRef, nameOf, numberOf, same } from './pdf-values.ts';
import type { Step } from './step.ts';
import { isSignedNow, permit, refuse } from './step.ts';

/** The catalog may gain validation data, permissions of a certification, a version, an extension level; form: see below. */
export function compareCatalog(step: Step, a: PdfDict, b: PdfDict): void {
  for (const key of differingKeys(a, b)) {
    const [x, y] = [a.entries.get(key) ?? null, b.entries.get(key) ?? null];
    if (key === 'DSS') {
      const added = step.after.dict(b, 'DSS');
      if (added) compareValidationData(step, added);
      else refuse(step, catalogOwner(key));
    } else if (key === 'AcroForm' && dictOf(x) && dictOf(y)) {
      compareForm(step, dictOf(x) as PdfDict, dictOf(y) as PdfDict);
    } else if (key === 'Perms' && x === null && isCertification(step, step.after.dict(b, key))) {
      // Named with the signature it belongs to.
    } else if (!(key === 'Version' && nameOf(y) !== null) && !(key === 'Extensions' && dictOf(y))) {
      refuse(step, catalogOwner(key));
    }
  }
}

function isCertification(step: Step, permissions: PdfDict | null): boolean {
  const target = permissions?.entries.get('DocMDP');
  const signatures = [...step.fieldsAfter.values()].filter((field) => signatureDict(step.after, field));
  return (
    permissions?.entries.size === 1 && isRef(target) && signatures.some((field) => field.valueNumber === target.number)
  );
}

/** Document security store (ETSI EN 319 142-1 §5.4.2): certificates and revocation data only. */
export function compareValidationData(step: Step, store: PdfDict): void {
  const known = new Set(['Type', 'Certs', 'CRLs', 'OCSPs', 'VRI']);
  if ([...store.entries.keys()].every((key) => known.has(key))) {
    permit(step, 'validation-data', `第 ${step.ordinal} 次修订加入了验证资料（证书与吊销信息）`);
  } else refuse(step, catalogOwner('DSS'));
}

/** The form may note that it carries signatures and list new timestamp fields. */
export function compareForm(step: Step, a: PdfDict, b: PdfDict): void {
  for (const key of differingKeys(a, b)) {
    const [x, y] = [a.entries.get(key) ?? null, b.entries.get(key) ?? null];
    if (key === 'Fields' && isArray(x) && isArray(y)) compareFieldList(step, x, y);
    else if (key === 'SigFlags' && [1, 2, 3].includes(integerOf(y) ?? 0)) {
      // Bits only say "has signatures" and "append only".
    } else refuse(step, { what: 'form', text: `表单的 ${shown(key)}` });
  }
}

/** Old fields stay where they are; what is added must be document timestamps that show nothing. */
export function compareFieldList(step: Step, a: PdfValue, b: PdfValue): void {
  if (!isArray(a) || !isArray(b) || !a.items.every((item, i) => same(item, b.items[i]))) {
    refuse(step, { what: 'form', text: '表单域的清单' });
    return;
  }
  for (const item of b.items.slice(a.items.length)) {
    const number = isRef(item) ? item.number : -1;
    const field = step.fieldsAfter.get(number);
    if (field && !step.before.has(number) && isTimestampField(step, field)) {
      step.timestamps.add(number);
      permit(step, 'timestamp', `第 ${step.ordinal} 次修订加盖了文档时间戳“${shown(field.name)}”`);
    } else {
      const name = field ? `“${shown(field.name)}”` : '';
      refuse(step, { what: 'field', text: '' }, `第 ${step.ordinal} 次修订新增了原来没有的表单域${name}`);
    }
  }
}

/** No actions, no parent, no lock: what the programs that stamp archives write. */
const TIMESTAMP_KEYS = new Set('Type Subtype FT T V F Ff P Rect AP AS M MK BS Border DA DR NM'.split(' '));

function isTimestampField(step: Step, field: Field): boolean {
  const value = signatureDict(step.after, field);
  return (
    isTimestamp(value) &&
    field.widgets.length === 0 &&
    [...field.dict.entries.keys()].every((key) => TIMESTAMP_KEYS.has(key)) &&
    showsNothing(step.after.get(field.dict, 'Rect'))
  );
}

function showsNothing(rectangle: PdfValue): boolean {
  if (rectangle === null) return true;
  if (!isArray(rectangle) || rectangle.items.length !== 4) return false;
  const [left, bottom, right, top] = rectangle.items.map(numberOf);
  return left === right && bottom === top && typeof left === 'number' && typeof bottom === 'number';
}

/**
 * A field, or its widget, of the form. Only a signature field that was empty and is signed by this revision may change:
 * its value and how it shows; its place, name and lock stay.
 */
export function compareSignedField(step: Step, field: Field, number: number, a: PdfDict, b: PdfDict): void {
  const current = step.fieldsAfter.get(field.number);
  const label = field.type === 'Sig' ? `签名位“${shown(field.name)}”` : `表单域“${shown(field.name)}”`;
  if (field.type !== 'Sig' || !current || !isSignedNow(step, current)) {
    const signed = field.type === 'Sig' && signatureDict(step.before, field);
    const appearance = differingKeys(a, b).join() === 'AP' ? '的外观' : '';
    refuse(step, { what: 'field', text: `${signed ? '已签的' : ''}${label}${appearance}` });
    return;
  }
  const wasBare = !a.entries.has('Rect') && field.widgets.length === 0;
  for (const key of differingKeys(a, b)) {
    const [x, y] = [a.entries.get(key) ?? null, b.entries.get(key) ?? null];
    // Picture, its state, and the date of the change: what shows a signature.
    if (key === 'AP' || key === 'AS' || key === 'M') continue;
    if (key === 'V' && number === field.number && x === null) continue;
    if (key === 'F' && sameFlags(x, y)) continue;
    // A field without a widget becomes its own invisible one.
    if (key === 'Kids' && y === null && isArray(x) && x.items.length === 0) continue;
    if (wasBare && ['Type', 'Subtype', 'F', 'P'].includes(key)) continue;
    if (wasBare && key === 'Rect' && showsNothing(y)) continue;
    refuse(step, { what: 'field', text: `${label}的 ${shown(key)}` });
  }
}

/** Flags may gain "locked" and "print" (§12.5.3, bits 8 and 3), never one that hides. */
function sameFlags(x: PdfValue, y: PdfValue): boolean {
  const free = 128 | 4;
  return ((integerOf(x) ?? 0) | free) === ((integerOf(y) ?? 0) | free);
}

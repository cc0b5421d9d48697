import {
  compareCatalog,
  compareFieldList,
  compareForm,
  compareSignedField,
  compareValidationData,
} from './changes-form.ts';
import type { Field } from './fields.ts';
import { LIMITS, shown, Undecidable } from './limits.ts';
import type { Owner } from './owners.ts';
import { readOwners, referrers } from './owners.ts';
import type { Revision } from './pdf-revisions.ts';
import type { PdfDict, PdfValue } from './pdf-values.ts';
import { dictOf, differingKeys, isArray, isRef, isStream, nameOf, same } from './pdf-values.ts';
import type { View } from './pdf-view.ts';
import type { Change } from './report.ts';
import type { Step } from './step.ts';
import { isSignedNow, permit, refuse } from './step.ts';

/**
 * Names everything one revision changed. Both states differ only in the objects the revision's cross-reference lists, so
 * each of these must be of a kind that may change; every other change is refused, whether or not it can be seen.
 * `referencedSince` tells which missing objects were already referred to: supplying one of those changes what refers to it.
 * @throws Undecidable when the two states cannot be compared
 */
export function compareStep(
  before: Revision,
  after: Revision,
  fieldsOf: (view: View) => Field[],
  referencedSince: Map<number, number>,
): Change[] {
  const byNumber = (view: View) => new Map(fieldsOf(view).map((field) => [field.number, field]));
  const step: Step = {
    before: before.view,
    after: after.view,
    ordinal: after.index + 1,
    fieldsBefore: byNumber(before.view),
    fieldsAfter: byNumber(after.view),
    changes: [],
    timestamps: new Set(),
    widgets: new Map(),
    pictures: new Map(),
    owners: null,
  };
  for (const field of step.fieldsBefore.values()) for (const widget of field.widgets) step.widgets.set(widget, field);
  compareTrailers(step);
  noteSignatures(step);
  // The form first: it says which new fields are timestamps, which the pages may then show.
  const formFirst = formObjects(step.before);
  const listed = [...after.section.entries.keys()].sort((x, y) => x - y);
  const numbers = [...listed.filter((x) => formFirst.has(x)), ...listed.filter((x) => !formFirst.has(x))];
  for (const number of numbers) compareObject(step, number, referencedSince, before.index);
  if (step.changes.length === 0) {
    refuse(step, { what: 'revision', text: '' }, `第 ${step.ordinal} 次修订没有带来签名、时间戳或验证资料，用途不明`);
  }
  return unique(step.changes);
}

/** The catalog, the form and its list of fields, by object number. */
function formObjects(view: View): Set<number> {
  const catalog = view.catalog();
  const places = [view.root, catalog.entries.get('AcroForm'), view.dict(catalog, 'AcroForm')?.entries.get('Fields')];
  return new Set(places.filter(isRef).map(({ number }) => number));
}

function unique(changes: Change[]): Change[] {
  const texts = new Set<string>();
  const kept = changes.filter(({ text }) => !texts.has(text) && texts.add(text));
  const rest = kept.length - LIMITS.lines;
  if (rest <= 0) return kept;
  const refused = kept.some(({ permitted }, i) => i >= LIMITS.lines && !permitted);
  return [
    ...kept.slice(0, LIMITS.lines),
    { what: 'object', permitted: !refused, text: `另有 ${rest} 处变动未逐条列出` },
  ];
}

/** Only a name for the report: a file that is too tangled to say must not hide that something was altered. */
function ownerOf(step: Step, number: number): Owner {
  try {
    step.owners ??= readOwners(step.before, [...step.fieldsBefore.values()]);
  } catch (error) {
    if (!(error instanceof Undecidable)) throw error;
    step.owners = new Map();
  }
  return step.owners.get(number) ?? { what: 'object', text: `对象 ${number}` };
}

function compareTrailers(step: Step): void {
  const [a, b] = [step.before.trailer, step.after.trailer];
  const first = (dict: PdfDict): PdfValue => {
    const id = dict.entries.get('ID');
    return isArray(id) ? (id.items[0] ?? null) : null;
  };
  if (!same(a.entries.get('Root'), b.entries.get('Root'))) refuse(step, { what: 'trailer', text: '所指的目录对象' });
  if (!same(a.entries.get('Info') ?? null, b.entries.get('Info') ?? null))
    refuse(step, { what: 'metadata', text: '文档信息' });
  if (first(a) !== null && !same(first(a), first(b))) refuse(step, { what: 'trailer', text: '文件标识' });
}

/** Fields that were there, empty, and are signed now. Fields that were not there are judged with the form's list. */
function noteSignatures(step: Step): void {
  for (const field of step.fieldsAfter.values()) {
    if (!isSignedNow(step, field)) continue;
    permit(step, 'signature', `第 ${step.ordinal} 次修订签署了签名位“${shown(field.name)}”`);
    const widgets = [field.number, ...field.widgets];
    for (const widget of widgets) {
      const normal = step.before.dict(dictOf(step.before.load(widget)), 'AP')?.entries.get('N');
      if (isRef(normal)) step.pictures.set(normal.number, widgets);
    }
  }
}

function compareObject(step: Step, number: number, referencedSince: Map<number, number>, index: number): void {
  const { before, after } = step;
  if (!before.has(number)) {
    if (after.has(number) && (referencedSince.get(number) ?? index + 1) <= index) {
      refuse(step, { what: 'object', text: `此前空缺而有引用的对象 ${number}` });
    }
    return;
  }
  // The placeholder picture of a slot, redrawn or dropped by the revision that signs the slot, and used nowhere else.
  const widgets = step.pictures.get(number);
  if (widgets && isStream(before.load(number)) && soleReferrers(step, number, widgets)) return;
  if (!after.has(number)) {
    const { what, text } = ownerOf(step, number);
    refuse(step, { what, text }, `第 ${step.ordinal} 次修订删去了${text}`);
    return;
  }
  const [a, b] = [before.load(number), after.load(number)];
  const sameGeneration = before.generation(number) === after.generation(number);
  if (sameGeneration && same(a, b)) return;
  if (!sameGeneration || !mayChange(step, number, a, b)) refuseObject(step, number, a, b);
}

/** Hands an altered object to the rule for its kind; false when there is none and the change is refused as a whole. */
function mayChange(step: Step, number: number, a: PdfValue, b: PdfValue): boolean {
  const { before } = step;
  const catalog = before.catalog();
  const form = before.dict(catalog, 'AcroForm');
  const refersTo = (value: PdfValue | undefined) => isRef(value) && value.number === number;
  if (number === before.root.number) return bothDicts(a, b, (x, y) => compareCatalog(step, x, y));
  if (refersTo(catalog.entries.get('AcroForm'))) return bothDicts(a, b, (x, y) => compareForm(step, x, y));
  if (refersTo(form?.entries.get('Fields'))) {
    compareFieldList(step, a, b);
    return true;
  }
  const field = step.fieldsBefore.get(number) ?? step.widgets.get(number);
  if (field) return bothDicts(a, b, (x, y) => compareSignedField(step, field, number, x, y));
  if (refersTo(catalog.entries.get('DSS'))) {
    return (
      soleReferrers(step, number, [before.root.number]) && bothDicts(a, b, (_, y) => compareValidationData(step, y))
    );
  }
  const showsAnnotations = isArray(a) || nameOf(dictOf(a)?.entries.get('Type')) === 'Page';
  return showsAnnotations && onlyShowsTimestamps(step, a, b);
}

function bothDicts(a: PdfValue, b: PdfValue, compare: (a: PdfDict, b: PdfDict) => void): boolean {
  if (isStream(a) || isStream(b)) return false;
  const [x, y] = [dictOf(a), dictOf(b)];
  if (!x || !y) return false;
  compare(x, y);
  return true;
}

function soleReferrers(step: Step, number: number, allowed: number[]): boolean {
  return referrers(step.before, number).every((referrer) => allowed.includes(referrer));
}

/** A page, or its list of annotations, that gained nothing but the invisible widgets of new timestamps. */
function onlyShowsTimestamps(step: Step, a: PdfValue, b: PdfValue): boolean {
  if (isArray(a) && isArray(b)) {
    const added = b.items.slice(a.items.length);
    const isTimestamp = (item: PdfValue) => isRef(item) && step.timestamps.has(item.number);
    return a.items.every((item, i) => same(item, b.items[i])) && added.every(isTimestamp);
  }
  const [x, y] = [dictOf(a), dictOf(b)];
  if (!x || !y || isStream(a) || isStream(b)) return false;
  const empty: PdfValue = { kind: 'array', items: [] };
  const annotations = (view: View, dict: PdfDict) => view.get(dict, 'Annots') ?? empty;
  return (
    differingKeys(x, y).every((key) => key === 'Annots') &&
    onlyShowsTimestamps(step, annotations(step.before, x), annotations(step.after, y))
  );
}

function refuseObject(step: Step, number: number, a: PdfValue, b: PdfValue): void {
  const { what, text } = ownerOf(step, number);
  const [x, y] = [dictOf(a), dictOf(b)];
  const keys = x && y ? differingKeys(x, y) : [];
  // A page whose only difference is its list of annotations was drawn over, not rewritten.
  if (what === 'page' && keys.join() === 'Annots') refuse(step, { what: 'annotation', text: `${text}的批注` });
  else if (what === 'names') refuse(step, { what, text: `${text}（${keys.map(shown).join('、')}）` });
  else refuse(step, { what, text });
}

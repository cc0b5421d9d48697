import { createHash } from 'node:crypto';
import type { PdfObject, RevocationProvider, Signer, TimestampAuthority } from '@libpdf/core';
import { PDF, PdfArray, PdfDict, PdfName, PdfNumber, PdfStream } from '@libpdf/core';
import { SIGNED_AT } from './pki.ts';

/** Makes a dossier as the assembler does, signs it, and alters it as somebody with an editor would. */

const text = (value: string) => new TextEncoder().encode(value);
export const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

export const ATTACHMENTS: Record<string, Uint8Array> = {
  'operation-log-2024-09.yaml': text('kind: operation-log\nrecords: []\n'.repeat(40)),
  '巡检报告-2024-09.md': text('# 巡检报告\n\n运行正常。\n'),
};

export function manifestOf(files: Record<string, Uint8Array>): Uint8Array {
  const hash = (name: string, bytes: Uint8Array) => createHash(name).update(bytes).digest('hex');
  const entries = Object.entries(files).map(([path, bytes]) => ({
    path,
    size: bytes.length,
    sha256: hash('sha256', bytes),
    sm3: hash('sm3', bytes),
  }));
  return text(`${JSON.stringify({ files: entries }, null, 2)}\n`);
}

export interface DossierOptions {
  slots?: string[];
  attachments?: Record<string, Uint8Array>;
  manifest?: Uint8Array | null;
  xrefStream?: boolean;
  /** Last touch before the file is written. */
  prepare?: (pdf: PDF) => void;
}

function picture(pdf: PDF, words: string): PdfObject {
  const dict = new PdfDict();
  dict.set('Type', PdfName.of('XObject'));
  dict.set('Subtype', PdfName.of('Form'));
  dict.set('BBox', new PdfArray([0, 0, 160, 40].map((side) => PdfNumber.of(side))));
  return pdf.context.registry.register(new PdfStream(dict, text(`% ${words}\n0 0 160 40 re S\n`)));
}

/** Three pages, two attachments, a manifest, and empty visible signature fields on the last page. */
export async function makeDossier(options: DossierOptions = {}): Promise<Uint8Array> {
  const pdf = PDF.create();
  pdf.setCreationDate(SIGNED_AT);
  pdf.setModificationDate(SIGNED_AT);
  for (const words of ['cover', 'score sheet', 'signature page']) {
    const page = pdf.addPage();
    for (let line = 0; line < 40; line++) page.drawText(`${words} line ${line}`, { x: 60, y: 780 - 18 * line });
  }
  const attachments = options.attachments ?? ATTACHMENTS;
  const manifest = options.manifest === undefined ? manifestOf(attachments) : options.manifest;
  const dates = { createdAt: SIGNED_AT, modifiedAt: SIGNED_AT };
  for (const [name, bytes] of Object.entries(attachments)) pdf.addAttachment(name, bytes, dates);
  if (manifest) pdf.addAttachment('manifest.json', manifest, dates);
  const slots = options.slots ?? ['provider', 'client', 'expert-1'];
  for (const [i, slot] of slots.entries()) addSlot(pdf, slot, [80, 600 - 60 * i, 240, 640 - 60 * i]);
  options.prepare?.(pdf);
  return pdf.save({ useXRefStream: options.xrefStream ?? false });
}

export function addSlot(pdf: PDF, slot: string, rectangle: number[]): void {
  const page = pdf.getPages().at(-1);
  if (!page) throw new Error('no page');
  const field = pdf.getOrCreateForm().createSignatureField(slot).getDict();
  field.delete('Kids');
  field.set('Type', PdfName.of('Annot'));
  field.set('Subtype', PdfName.of('Widget'));
  field.set('F', PdfNumber.of(4 + 128));
  field.set('P', page.ref);
  field.set('Rect', new PdfArray(rectangle.map((side) => PdfNumber.of(side))));
  field.set('AP', PdfDict.of({ N: picture(pdf, 'empty') }));
  const ref = pdf.context.registry.getRef(field);
  if (!ref) throw new Error('field not registered');
  annotationsOf(pdf, pdf.getPages().length - 1).push(ref);
}

export function annotationsOf(pdf: PDF, page: number): PdfArray {
  const dict = pdf.getPages()[page]?.dict;
  if (!dict) throw new Error('no page');
  const found = dict.getArray('Annots', (ref) => pdf.getObject(ref));
  if (found) return found;
  const made = new PdfArray([]);
  dict.set('Annots', made);
  return made;
}

export interface SignOptions {
  timestampAuthority?: TimestampAuthority;
  revocationProvider?: RevocationProvider;
  level?: 'B-B' | 'B-T' | 'B-LT' | 'B-LTA';
  subFilter?: 'adbe.pkcs7.detached';
  /** Entries for the signature dictionary. */
  entries?: (pdf: PDF) => Record<string, PdfObject>;
  certify?: boolean;
  /** Alters the field while it is signed. */
  touch?: (field: PdfDict, pdf: PDF) => void;
  /** Leaves the picture of the empty slot where it is. */
  keepPicture?: boolean;
}

/** Signs a slot where it stands, with a picture, as an incremental update. */
export async function signSlot(
  bytes: Uint8Array,
  slot: string,
  signer: Signer,
  options: SignOptions = {},
): Promise<Uint8Array> {
  const pdf = await PDF.load(bytes);
  const field = pdf.getForm()?.getSignatureField(slot)?.getDict();
  if (field) {
    // libpdf moves every field it signs to an empty rectangle on the first page; a slot stays in its place.
    const set = field.set.bind(field);
    field.set = (key, value) => {
      if (!['Rect', 'P', 'F'].includes(typeof key === 'string' ? key : key.value)) set(key, value);
    };
    if (!options.keepPicture) set('AP', PdfDict.of({ N: picture(pdf, `signed ${slot}`) }));
    const guarded = field.set;
    field.set = set;
    options.touch?.(field, pdf);
    field.set = guarded;
  }
  const { registry } = pdf.context;
  const register = registry.register.bind(registry);
  registry.register = (object) => {
    const isSignature = object instanceof PdfDict && object.getName('Type')?.value === 'Sig';
    if (isSignature) for (const [key, value] of Object.entries(options.entries?.(pdf) ?? {})) object.set(key, value);
    const ref = register(object);
    if (isSignature && options.certify) pdf.getCatalog().set('Perms', PdfDict.of({ DocMDP: ref }));
    return ref;
  };
  const { entries: _, certify: __, touch: ___, keepPicture: ____, ...rest } = options;
  return (await pdf.sign({ signer, fieldName: slot, signingTime: SIGNED_AT, ...rest })).bytes;
}

/** /Reference with a modification restriction. */
export function restriction(method: string, params: Record<string, PdfObject>): Record<string, PdfObject> {
  const transform = PdfDict.of({ Type: PdfName.of('TransformParams'), V: PdfName.of('1.2'), ...params });
  const reference = PdfDict.of({
    Type: PdfName.of('SigRef'),
    TransformMethod: PdfName.of(method),
    TransformParams: transform,
  });
  return { Reference: new PdfArray([reference]) };
}

/** An incremental update with an ordinary editor. */
export async function edit(bytes: Uint8Array, change: (pdf: PDF) => void | Promise<void>): Promise<Uint8Array> {
  const pdf = await PDF.load(bytes);
  await change(pdf);
  return pdf.save({ incremental: true });
}

export interface UpdateOptions {
  /** Instead of the previous state's. */
  root?: number;
  info?: number;
  prev?: number;
  id?: string;
  /** Object number → offset, for entries that point somewhere else. */
  point?: Record<number, number>;
  /** Generation of the objects. */
  generation?: number;
  /** Bytes put before the objects. */
  before?: string;
}

/** An incremental update written by hand: object number → body between `obj` and `endobj`; null frees the object. */
export function append(
  bytes: Uint8Array,
  objects: Record<number, string | null>,
  options: UpdateOptions = {},
): Uint8Array {
  const before = latin1(bytes);
  const trailer = lastTrailer(before);
  let out = before + (options.before ?? '');
  let table = '';
  const generation = options.generation ?? 0;
  const row = (number: string, line: string) => `${number} 1\n${line}\r\n`;
  for (const [number, body] of Object.entries(objects)) {
    if (body === null) {
      table += row(number, '0000000000 00001 f');
      continue;
    }
    table += row(number, `${String(out.length).padStart(10, '0')} ${String(generation).padStart(5, '0')} n`);
    out += `${number} ${generation} obj\n${body}\nendobj\n`;
  }
  for (const [number, offset] of Object.entries(options.point ?? {})) {
    table += row(number, `${String(offset).padStart(10, '0')} 00000 n`);
  }
  const numbers = [...Object.keys(objects), ...Object.keys(options.point ?? {})].map(Number);
  const size = Math.max(trailer.size, ...numbers.map((number) => number + 1));
  const prev = options.prev ?? /startxref\s+(\d+)\s+%%EOF\s*$/.exec(before)?.[1];
  const rest = options.id ? trailer.rest.replace(/\/ID.*$/s, `/ID ${options.id}`) : trailer.rest;
  const information = options.info === undefined ? rest : rest.replace(/\/Info \d+/, `/Info ${options.info}`);
  const start = out.length;
  out += `xref\n${table}trailer\n<< /Size ${size} /Root ${options.root ?? trailer.root} 0 R /Prev ${prev} ${information} >>\n`;
  return Buffer.from(`${out}startxref\n${start}\n%%EOF\n`, 'latin1');
}

function lastTrailer(file: string): { size: number; root: string; rest: string } {
  const tail = file.slice(file.lastIndexOf('/Size'));
  const rest = [/\/Info \d+ 0 R/.exec(tail)?.[0], /\/ID\s*\[[^\]]*\]/.exec(tail)?.[0]];
  return {
    size: Number(/\/Size (\d+)/.exec(tail)?.[1]),
    root: /\/Root (\d+)/.exec(tail)?.[1] ?? '',
    rest: rest.join(' '),
  };
}

/** The newest body of the object whose text matches. */
export function findObject(bytes: Uint8Array, pattern: RegExp): { number: number; body: string } {
  const objects = [...latin1(bytes).matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)];
  const found = objects.reverse().find(([, , body]) => pattern.test(body ?? ''));
  if (!found) throw new Error(`no object like ${pattern}`);
  return { number: Number(found[1]), body: found[2] ?? '' };
}

export function flip(bytes: Uint8Array, at: number, bit = 1): Uint8Array {
  const copy = bytes.slice();
  copy[at] = (copy[at] ?? 0) ^ bit;
  return copy;
}

/** The next free object number. */
export function nextNumber(bytes: Uint8Array): number {
  return lastTrailer(latin1(bytes)).size;
}

/** Another hexadecimal digit. */
export function otherDigit(bytes: Uint8Array, at: number): Uint8Array {
  const copy = bytes.slice();
  copy[at] = copy[at] === 48 ? 49 : 48;
  return copy;
}

export function replaceText(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const file = latin1(bytes);
  const at = file.lastIndexOf(from);
  if (at < 0) throw new Error(`not found: ${from}`);
  return Buffer.from(file.slice(0, at) + to + file.slice(at + from.length), 'latin1');
}

/** Places of the newest signature: its /Contents token and the stretches it covers. */
export function lastRange(bytes: Uint8Array): { gapStart: number; gapEnd: number; end: number } {
  const all = [...latin1(bytes).matchAll(/\/ByteRange \[\d+ (\d+) +(\d+) +(\d+) *\]/g)];
  const [, length, gapEnd, rest] = (all.at(-1) ?? []).map(Number) as [number, number, number, number];
  return { gapStart: length, gapEnd, end: gapEnd + rest };
}

/** Replaces the newest signature's CMS by another one made over the same bytes; `token` is where /Contents stands. */
export function withCms(
  bytes: Uint8Array,
  make: (content: Uint8Array) => Uint8Array,
  token?: { gapStart: number; gapEnd: number },
): Uint8Array {
  const { gapStart, gapEnd, end } = lastRange(bytes);
  const place = token ?? { gapStart, gapEnd };
  const content = Buffer.concat([bytes.subarray(0, gapStart), bytes.subarray(gapEnd, end)]);
  const hex = Buffer.from(make(content)).toString('hex');
  const copy = Buffer.from(bytes);
  copy.write(hex.padEnd(place.gapEnd - place.gapStart - 2, '0'), place.gapStart + 1, 'latin1');
  return copy;
}

/** Objects of a dossier made here that attacks aim at, in their newest state. */
export const target = {
  page: (bytes: Uint8Array) => findObject(bytes, /\/Type \/Page\n/),
  catalog: (bytes: Uint8Array) => findObject(bytes, /\/Type \/Catalog/),
  form: (bytes: Uint8Array) => findObject(bytes, /\/SigFlags/),
  field: (bytes: Uint8Array, slot: string) => findObject(bytes, new RegExp(`/T \\(${slot}\\)`)),
  signature: (bytes: Uint8Array) => findObject(bytes, /\/ByteRange/),
};

/** The object number an entry refers to; the first one of a list. */
export function refIn(body: string, key: string): number {
  return Number(new RegExp(`/${key} \\[?(\\d+) 0 R`).exec(body)?.[1]);
}

export function withEntry(body: string, entry: string): string {
  return body.replace(/>>\s*$/, `${entry}\n>>`);
}

/** Gives one object another entry, in an incremental update. */
export function addEntry(
  bytes: Uint8Array,
  { number, body }: { number: number; body: string },
  entry: string,
): Uint8Array {
  return append(bytes, { [number]: withEntry(body, entry) });
}

export const DRAWING = '<< /Length 7 >>\nstream\n0 0 m S\nendstream';
export const PICTURE = DRAWING.replace('<<', '<< /Type /XObject /Subtype /Form /BBox [0 0 160 40]');

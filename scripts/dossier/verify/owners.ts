import type { Field } from './fields.ts';
import { LIMITS, shown, Undecidable } from './limits.ts';
import type { PdfDict, PdfValue } from './pdf-values.ts';
import { dictOf, isArray, isRef, nameOf, textOf, walk } from './pdf-values.ts';
import type { View } from './pdf-view.ts';
import type { ChangeKind } from './report.ts';

/** What an object is part of, in words a reader of the dossier knows. */
export interface Owner {
  what: ChangeKind;
  text: string;
}

/** Entries of the catalog (ISO 32000-1 §7.7.2) and their names. */
const CATALOG: Record<string, Owner> = {
  Pages: { what: 'pages', text: '页数或页序' },
  Names: { what: 'names', text: '名称字典' },
  AF: { what: 'attachment', text: '附件清单' },
  Outlines: { what: 'outline', text: '书签' },
  Dests: { what: 'destinations', text: '跳转位置' },
  StructTreeRoot: { what: 'structure', text: '结构标记' },
  MarkInfo: { what: 'structure', text: '结构标记' },
  Metadata: { what: 'metadata', text: '元数据' },
  OCProperties: { what: 'layers', text: '图层' },
  AcroForm: { what: 'form', text: '表单' },
  OpenAction: { what: 'catalog', text: '打开文件时的动作' },
  AA: { what: 'catalog', text: '触发动作' },
  Lang: { what: 'catalog', text: '文档语言' },
  OutputIntents: { what: 'catalog', text: '颜色输出意图' },
  ViewerPreferences: { what: 'catalog', text: '阅读器显示设置' },
  PageLabels: { what: 'pages', text: '页码标签' },
  Perms: { what: 'catalog', text: '许可' },
  DSS: { what: 'validation-data', text: '验证资料' },
};

export function catalogOwner(key: string): Owner {
  return CATALOG[key] ?? { what: 'catalog', text: `目录对象的 ${shown(key)}` };
}

/** Page objects in order and the nodes above them (§7.7.3), by object number. */
function readPages(view: View): { pages: number[]; nodes: number[] } {
  const pages: number[] = [];
  const nodes: number[] = [];
  const seen = new Set<number>();
  const visit = (value: PdfValue | undefined, depth: number): void => {
    const dict = dictOf(view.resolve(value));
    if (!isRef(value) || !dict) throw new Undecidable('页面树不合规范');
    if (seen.has(value.number) || depth > LIMITS.depth || pages.length >= LIMITS.pages) {
      throw new Undecidable('页面树成环或过大');
    }
    seen.add(value.number);
    const kids = view.get(dict, 'Kids');
    if (nameOf(view.get(dict, 'Type')) === 'Page' || !isArray(kids)) {
      pages.push(value.number);
      return;
    }
    nodes.push(value.number);
    for (const kid of kids.items) visit(kid, depth + 1);
  };
  visit(view.catalog().entries.get('Pages'), 0);
  return { pages, nodes };
}

/** Keys that lead back up, to be left out when looking at what belongs to an object. */
const UPWARDS = new Set(['Parent', 'P', 'Pg', 'Prev', 'Next', 'First', 'Last', 'Popup', 'IRT']);

/**
 * Says for every object what it belongs to: the first of signature field, attachment, page, catalog entry that reaches
 * it. A whole pass over the file, so it is made only when there is something to name.
 */
export function readOwners(view: View, fields: Field[]): Map<number, Owner> {
  const owners = new Map<number, Owner>();
  const catalog = view.catalog();
  const { pages, nodes } = readPages(view);
  const fixed = new Set([...pages, ...nodes]);
  const claim = (start: PdfValue | undefined, owner: Owner, without: Set<string> = UPWARDS): void => {
    const stack: PdfValue[] = [start ?? null];
    while (stack.length > 0) {
      const value = stack.pop() ?? null;
      if (isRef(value)) {
        if (owners.has(value.number) || fixed.has(value.number)) continue;
        owners.set(value.number, owner);
        stack.push(view.load(value.number));
      } else if (isArray(value)) for (const item of value.items) stack.push(item);
      else for (const [key, item] of dictOf(value)?.entries ?? []) if (!without.has(key)) stack.push(item);
    }
  };

  owners.set(view.root.number, { what: 'catalog', text: '目录对象' });
  for (const field of fields) {
    const label = field.type === 'Sig' ? `签名位“${shown(field.name)}”` : `表单域“${shown(field.name)}”`;
    for (const number of [field.number, ...field.widgets]) owners.set(number, { what: 'field', text: label });
    claim(field.value, { what: 'field', text: `${label}的签名` });
    for (const number of [field.number, ...field.widgets]) {
      claim(dictOf(view.load(number))?.entries.get('AP'), { what: 'field', text: `${label}的外观` });
    }
  }
  for (const [name, spec] of embeddedSpecs(view)) claim(spec, { what: 'attachment', text: `附件“${shown(name)}”` });
  for (const number of nodes) owners.set(number, { what: 'pages', text: '页数或页序' });
  pages.forEach((number, i) => {
    owners.set(number, { what: 'page', text: `第 ${i + 1} 页` });
    const dict = dictOf(view.load(number));
    claim(dict?.entries.get('Annots'), { what: 'annotation', text: `第 ${i + 1} 页的批注` });
    claim(dict, { what: 'page', text: `第 ${i + 1} 页的内容` });
  });
  for (const number of nodes) claim(view.load(number), { what: 'page', text: '各页共用的内容' });
  const linked = new Set(['Parent', 'P', 'Pg']);
  for (const [key, value] of catalog.entries) claim(value, catalogOwner(key), linked);
  claim(view.trailer.entries.get('Info'), { what: 'metadata', text: '文档信息' });
  return owners;
}

/** Names and file specifications of the embedded files, in the order of the name tree (§7.11.4, §7.9.6). */
export function embeddedSpecs(view: View): [name: string, spec: PdfValue][] {
  const found: [string, PdfValue][] = [];
  const seen = new Set<number>();
  const visit = (node: PdfDict | null, depth: number): void => {
    if (!node) return;
    if (depth > LIMITS.depth) throw new Undecidable('附件的名称树过深');
    const names = view.get(node, 'Names');
    if (isArray(names)) {
      for (let i = 0; i + 1 < names.items.length; i += 2) {
        if (found.length >= LIMITS.attachments) throw new Undecidable('附件过多，超出核验上限');
        found.push([textOf(view.resolve(names.items[i])) ?? '', names.items[i + 1] ?? null]);
      }
    }
    const kids = view.get(node, 'Kids');
    if (!isArray(kids)) return;
    for (const kid of kids.items) {
      if (!isRef(kid) || seen.has(kid.number)) throw new Undecidable('附件的名称树不合规范');
      seen.add(kid.number);
      visit(dictOf(view.resolve(kid)), depth + 1);
    }
  };
  visit(view.dict(view.dict(view.catalog(), 'Names'), 'EmbeddedFiles'), 0);
  return found;
}

/** Objects that refer to this one. */
export function referrers(view: View, number: number): number[] {
  return view.numbers().filter((candidate) => {
    let refers = false;
    walk(view.load(candidate), (value) => {
      if (isRef(value) && value.number === number) refers = true;
    });
    return refers;
  });
}

/** Objects that can be reached from the catalog. */
export function reachable(view: View): Set<number> {
  const seen = new Set<number>([view.root.number]);
  const stack = [view.root.number];
  for (let number = stack.pop(); number !== undefined; number = stack.pop()) {
    walk(view.load(number), (value) => {
      if (!isRef(value) || seen.has(value.number)) return;
      seen.add(value.number);
      stack.push(value.number);
    });
  }
  return seen;
}

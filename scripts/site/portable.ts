import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { Parser } from 'htmlparser2';

/** Something on a page that would fail when the site is opened from a folder, or under its content security policy. */
export interface PortabilityProblem {
  file: string;
  message: string;
}

/** Thrown when the finished site is not portable; `problems` holds all of them. */
export class PortabilityError extends Error {
  readonly problems: PortabilityProblem[];

  constructor(problems: PortabilityProblem[]) {
    super(`${problems.length} 处不能脱机打开`);
    this.name = 'PortabilityError';
    this.problems = problems;
  }
}

export interface PortableOptions {
  /** Files that are not part of the site, relative to its folder, for which the caller vouches (`../dossiers/v15.pdf`). */
  outside?: readonly string[];
}

const ADDRESS_ATTRIBUTES = new Set(['href', 'src', 'poster', 'action', 'formaction', 'data', 'xlink:href']);

interface PageScan {
  /** The page with its addresses made relative. */
  html: string;
  ids: Set<string>;
  /** Links to a place within a page, checked when the ids of all pages are known. */
  anchors: { file: string; target: string; id: string }[];
  problems: PortabilityProblem[];
}

/** What the checks need to know of the site: its files, by path relative to its folder. */
interface SiteFiles {
  has(file: string): boolean;
  outside: ReadonlySet<string>;
}

/**
 * Makes every page of a finished site work from a folder as well as from a server: addresses become relative, and
 * whatever could not work is reported: dead links and anchors, addresses outside the site, module scripts,
 * and inline scripts or styles, which the content security policy refuses. Returns the number of pages.
 */
export function makePortable(root: string, options: PortableOptions = {}): number {
  const names = fs.readdirSync(root, { recursive: true, withFileTypes: true });
  const all = names
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
  const existing = new Set(all);
  const files: SiteFiles = { has: (file) => existing.has(file), outside: new Set(options.outside ?? []) };
  const problems: PortabilityProblem[] = [];
  const ids = new Map<string, Set<string>>();
  const anchors: PageScan['anchors'] = [];
  let pages = 0;
  for (const file of all) {
    if (file.endsWith('.css')) problems.push(...scanCss(file, fs.readFileSync(path.join(root, file), 'utf8')));
    if (!file.endsWith('.html')) continue;
    pages += 1;
    const source = fs.readFileSync(path.join(root, file), 'utf8');
    const scan = scanPage(file, source, files);
    if (scan.html !== source) fs.writeFileSync(path.join(root, file), scan.html);
    ids.set(file, scan.ids);
    anchors.push(...scan.anchors);
    problems.push(...scan.problems);
  }
  for (const anchor of anchors) {
    if (ids.get(anchor.target)?.has(anchor.id)) continue;
    problems.push({ file: anchor.file, message: `链接指向不存在的位置：/${anchor.target}#${anchor.id}` });
  }
  if (problems.length > 0) throw new PortabilityError(problems);
  return pages;
}

/** Style sheets may only point to files beside them, by relative addresses or not at all. */
function scanCss(file: string, css: string): PortabilityProblem[] {
  const addresses = [...css.matchAll(/url\(\s*['"]?([^'")\s]+)|@import\s+['"]([^'"]+)/g)].map(
    (match) => match[1] ?? match[2] ?? '',
  );
  return addresses
    .filter((address) => !address.startsWith('data:') && !address.startsWith('#'))
    .map((address) => ({ file, message: `样式表引用了其他文件：${address}` }));
}

/** One page: rewritten, with its ids, its anchor links and what is wrong with it. */
export function scanPage(file: string, source: string, files: SiteFiles): PageScan {
  const scan: PageScan = { html: source, ids: new Set(), anchors: [], problems: [] };
  const problem = (message: string) => scan.problems.push({ file, message });
  const pieces: string[] = [];
  let copied = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (attributes.id !== undefined) scan.ids.add(attributes.id);
        checkInline(name, attributes, problem);
        const replaced = new Map<string, string>();
        for (const [attribute, value] of Object.entries(attributes)) {
          if (!ADDRESS_ATTRIBUTES.has(attribute)) continue;
          const relative = resolveAddress(file, value, files, scan, problem);
          if (relative !== value) replaced.set(attribute, relative);
        }
        if (replaced.size === 0) return;
        const end = parser.endIndex + 1;
        const tag = source.slice(parser.startIndex, end);
        pieces.push(source.slice(copied, parser.startIndex), rewriteTag(tag, replaced));
        copied = end;
      },
    },
    { lowerCaseTags: true },
  );
  parser.end(source);
  if (copied > 0) scan.html = pieces.join('') + source.slice(copied);
  return scan;
}

/** What a page may not hold under `default-src 'none'; style-src 'self'; script-src 'self'`, or from a folder. */
function checkInline(name: string, attributes: Record<string, string>, problem: (message: string) => void): void {
  if (name === 'script' && attributes.type === 'module') {
    problem(`模块脚本在脱机打开时不运行：${attributes.src ?? '内联'}`);
  } else if (name === 'script' && !attributes.src) problem('页面内联了脚本');
  if (name === 'style') problem('页面内联了样式表');
  if (attributes.srcset !== undefined) problem('srcset 属性不会改成相对地址');
  for (const attribute of Object.keys(attributes)) {
    if (attribute === 'style') problem(`内联样式：<${name} style="${attributes[attribute]}">`);
    if (attribute.startsWith('on')) problem(`内联脚本：<${name} ${attribute}>`);
  }
}

/** The address as seen from the page; what cannot be reached is reported and left as it is. */
function resolveAddress(
  file: string,
  value: string,
  files: SiteFiles,
  scan: PageScan,
  problem: (message: string) => void,
): string {
  if (value.startsWith('data:image/')) return value;
  const [, location = '', query = '', fragment = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(value) ?? [];
  const id = decoded(fragment.slice(1));
  if (location === '' && query === '' && fragment !== '') {
    if (id !== '') scan.anchors.push({ file, target: file, id });
    return value;
  }
  const up = '../'.repeat(file.split('/').length - 1);
  if (files.outside.has(location)) return up + value;
  if (!location.startsWith('/') || location.startsWith('//')) {
    problem(`不是站内地址：${value === '' ? '（空）' : value}`);
    return value;
  }
  if (files.outside.has(location.slice(1))) return up + value.slice(1);
  const target = existingTarget(decoded(location).slice(1), files);
  if (target === null) {
    problem(`链接指向不存在的页面：${value}`);
    return value;
  }
  if (id !== '' && target.endsWith('.html')) scan.anchors.push({ file, target, id });
  return encodeURI(path.posix.relative(path.posix.dirname(file), target)) + query + fragment;
}

/** The file an address stands for: `/`, `/score` and `/score.html` all do. */
function existingTarget(location: string, files: SiteFiles): string | null {
  const named = location === '' || location.endsWith('/') ? `${location}index.html` : location;
  for (const candidate of [named, `${named}.html`, `${named}/index.html`]) if (files.has(candidate)) return candidate;
  return null;
}

function rewriteTag(tag: string, replaced: Map<string, string>): string {
  return tag.replace(/\s([a-z:]+)\s*=\s*("[^"]*"|'[^']*'|[^\s>"']+)/gi, (whole, name: string) => {
    const relative = replaced.get(name.toLowerCase());
    return relative === undefined ? whole : ` ${name}="${relative.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
  });
}

/** Percent-decoded; an address that is not valid percent code stands for itself. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The Astro integration: runs when all pages are written, and fails the build with a `PortabilityError`. */
export function portable(options: PortableOptions = {}): AstroIntegration {
  return {
    name: 'portable',
    hooks: {
      'astro:build:done': ({ dir }) => {
        makePortable(fileURLToPath(dir), options);
      },
    },
  };
}

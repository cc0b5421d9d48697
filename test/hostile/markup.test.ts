import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Parser } from 'htmlparser2';
import { readXlsx } from 'hucre/xlsx';
import { CORE_SCHEMA, dump, load } from 'js-yaml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkFace } from '../../scripts/commands/check-formats.ts';
import { volumeHtml } from '../../scripts/dossier/template.ts';
import { KINDS } from '../../scripts/model/kind-catalogue.ts';
import type { FieldEntry } from '../../scripts/model/kind-entry.ts';
import { buildSite } from '../../scripts/site/build-site.ts';
import type { SnapshotResult } from '../../scripts/snapshot.ts';
import { siteModel } from '../../scripts/view/site.ts';
import { volumeModels } from '../../scripts/view/volume/volume.ts';
import { EVERY_KIND, type Files, pipeline } from './corpus.ts';

/** Markup, script and formulas in every text that a contract or a record has: wherever they arrive, they are text. */

const EVIL =
  '=HYPERLINK("javascript:alert(1)")<script>alert(1)</script><img src=x onerror=alert(1)>\'&{{constructor}}</title></textarea></style>]]>--><!--';

type Node = { [key: string]: unknown } | unknown[] | string | number | boolean | null;

/** Text of a record, by its kind's fields: free ones become evil, ids, dates and words of a list stay. */
function evilFields(value: unknown, fields: FieldEntry['fields'] = {}): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      const field = fields[name];
      if (!field) return [name, inner];
      const isFree = !field.format && !field.labels && !field.refers;
      const one = (item: unknown) => {
        if (typeof item === 'string') return isFree && [field.type, field.list].includes('text') ? EVIL : item;
        return evilFields(item, field.fields);
      };
      return [name, Array.isArray(inner) ? inner.map(one) : one(inner)];
    }),
  );
}

/** Words of the contract's own files that are only shown. */
const SHOWN = new Set(
  'title short_title name address notice short summary criterion standard question basis after method capital client_alias provider_alias'.split(
    ' ',
  ),
);

function evilContract(value: Node): Node {
  if (Array.isArray(value)) return value.map((item) => evilContract(item as Node));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      typeof inner === 'string' && SHOWN.has(key) ? EVIL : evilContract(inner as Node),
    ]),
  );
}

function evilFile(file: string, bytes: string | Uint8Array): string {
  const text = Buffer.from(bytes as string).toString('utf8');
  const [, front = text, body] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  const value = load(front, { schema: CORE_SCHEMA }) as { kind: string; records?: unknown[] };
  const isRecord = /^(evidence|findings|waivers)\//.test(file);
  const fields = KINDS[value.kind]?.fields;
  const changed = !isRecord
    ? evilContract(value as unknown as Node)
    : value.records
      ? { ...value, records: value.records.map((one) => evilFields(one, fields)) }
      : { kind: value.kind, ...(evilFields(value, fields) as object) };
  const yaml = dump(changed, { schema: CORE_SCHEMA, lineWidth: -1, noRefs: true });
  return body === undefined ? yaml : `---\n${yaml}---\n${body}\n## ${EVIL}\n${EVIL}\n`;
}

const FILES: Files = Object.fromEntries(
  Object.entries(EVERY_KIND).map(([file, bytes]) => [file, evilFile(file, bytes)]),
);

/** What a page holds besides text: anything here that evidence could have put there. */
function activeParts(html: string): string[] {
  const found: string[] = [];
  let script = '';
  let inScript = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      inScript = name === 'script';
      script = '';
      for (const [attribute, value] of Object.entries(attributes)) {
        const isAddress = ['href', 'src', 'action', 'formaction'].includes(attribute);
        if (/^on/i.test(attribute) || (isAddress && /^\s*(javascript|data|vbscript):/i.test(value)))
          found.push(`${name} ${attribute}=${value}`);
      }
      if (name === 'img' && attributes.src === 'x') found.push('the picture');
    },
    ontext(text) {
      if (inScript) script += text;
    },
    onclosetag(name) {
      if (name === 'script' && /^\s*alert/.test(script)) found.push(script);
      inScript = false;
    },
  });
  parser.end(html);
  return found;
}

let result: SnapshotResult;
const out = fs.mkdtempSync(path.join(os.tmpdir(), 'yanshou-markup-'));
beforeAll(async () => {
  result = await pipeline(FILES);
});
afterAll(() => fs.rmSync(out, { recursive: true, force: true }));

function snapshot() {
  if (!('snapshot' in result)) throw new Error(JSON.stringify(result.diagnostics));
  return result.snapshot;
}

test('what is looked for would be found', () => {
  expect(activeParts(`<p title='${EVIL.replaceAll("'", '')}'>`)).toEqual([]);
  expect(activeParts(`<p>${EVIL}`)).toEqual(['alert(1)', 'img onerror=alert(1)', 'the picture']);
});

test('the corpus is read: its texts are in the result', () => {
  expect(JSON.stringify(snapshot().ledgers).split('alert(1)').length).toBeGreaterThan(200);
  const { ledgers } = snapshot();
  expect(new Set(ledgers.map(({ kind }) => kind)).size).toBe(Object.keys(KINDS).length);
});

test('pages', async () => {
  const models = siteModel(snapshot(), { audience: 'owner', dossiers: [] });
  await buildSite({ models, out: path.join(out, 'site'), outside: ['../../index.html'] });
  const pages = fs.readdirSync(path.join(out, 'site'), { recursive: true, encoding: 'utf8' });
  const html = pages.filter((name) => name.endsWith('.html'));
  expect(html.length).toBeGreaterThan(60);
  for (const name of html) {
    const text = fs.readFileSync(path.join(out, 'site', name), 'utf8');
    expect(activeParts(text), name).toEqual([]);
  }
});

test('volumes', () => {
  const models = volumeModels(snapshot(), { audience: 'owner', checkCode: 'a', sm3: () => '0', result: [] });
  expect(models.length).toBeGreaterThan(0);
  for (const model of models) {
    const html = volumeHtml(model);
    expect(html).toContain('&lt;script&gt;alert');
    expect(activeParts(html)).toEqual([]);
  }
});

describe('faces', () => {
  const face = (format: Parameters<typeof checkFace>[0]) =>
    checkFace(format, {
      results: [result],
      prefix: 'content/',
      gate: 'running',
      audience: 'owner',
      text: { prefix: 'content/', colour: false, width: null, limit: Number.POSITIVE_INFINITY },
    });

  test('a workbook has texts and numbers, and no formula', async () => {
    const { sheets } = await readXlsx((await face('xlsx')) as Uint8Array);
    expect(sheets.flatMap(({ rows }) => rows.flat()).some((cell) => String(cell).includes('alert(1)'))).toBe(true);
    expect(sheets.flatMap(({ cells }) => [...(cells?.values() ?? [])].filter(({ formula }) => formula))).toEqual([]);
  });

  test.each(['junit', 'markdown'] as const)('%s has no markup of its writers', async (format) => {
    expect(String(await face(format))).not.toMatch(/<script>alert|<img src=x/);
  });

  test('annotations stay on their lines', async () => {
    const lines = String(await face('github'))
      .split('\n')
      .filter(Boolean);
    expect(lines.filter((line) => !/^::(error|warning|notice|group|endgroup)/.test(line))).toEqual([]);
  });
});

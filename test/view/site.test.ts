import { describe, expect, test } from 'vitest';
import type { EvidenceRecord } from '../../scripts/model/record.ts';
import type { Snapshot } from '../../scripts/model/snapshot.ts';
import type { PageModel, SiteModel } from '../../scripts/view/site-model.ts';
import { AUDIENCES, CONTRACT_ID, EVERY_KIND, record, sampleSnapshot, siteOf, smallSnapshot } from './snapshots.ts';

/** Names and values that the schemas let pass or that come with invalid records. */
const AWKWARD: EvidenceRecord[] = [
  record('incident', 'INC-1', { title: '同号' }, { file: `${CONTRACT_ID}/evidence/incident/2024.yaml`, line: 3 }),
  record('incident', 'INC-1', { title: '同号' }, { file: `${CONTRACT_ID}/evidence/incident/2024.yaml`, line: 9 }),
  record('incident', 'INC-1', {}, { file: `${CONTRACT_ID}/evidence/incident/2024.md` }),
  record(
    'incident',
    'INC-2',
    { title: { a: [null, 1] }, nobody: '？', reported_at: '昨天' },
    { file: `${CONTRACT_ID}/evidence/故障/八 月.yaml`, valid: false },
  ),
  record('incident', 'INC-3', { status: 'draft' }, { file: `${CONTRACT_ID}/evidence/incident.yaml` }),
  record(
    'incident',
    'INC-4',
    { recorded_at: '2025-03-01T08:00:00+08:00' },
    { file: `${CONTRACT_ID}/evidence/Incident/2024.yaml` },
  ),
  record(
    'finding',
    'FND-1',
    { row: 'service.inspection', fact: '未巡检', found_at: '2024-08-20T09:00:00+08:00' },
    { file: `${CONTRACT_ID}/findings/..yaml` },
  ),
];

const SNAPSHOTS: [name: string, snapshot: () => Promise<Snapshot> | Snapshot][] = [
  ['the sample', sampleSnapshot],
  ['no evidence', () => smallSnapshot({})],
  ['one record of every kind', () => smallSnapshot({ records: EVERY_KIND, commits: true })],
  ['awkward names and values', () => smallSnapshot({ records: AWKWARD })],
];

const CASES = SNAPSHOTS.flatMap(([name, snapshot]) => AUDIENCES.map((audience) => ({ name, snapshot, audience })));

describe.each(CASES)('$name for the $audience', ({ snapshot, audience }) => {
  const site = async () => siteOf(await snapshot(), audience);

  test('every page has an address of its own that any system can store', async () => {
    const paths = (await site()).pages.map((page) => page.path);
    expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length);
    expect(paths.filter((path) => !/^[A-Za-z0-9][A-Za-z0-9_-]*(\/[A-Za-z0-9][A-Za-z0-9_-]*)*$/.test(path))).toEqual([]);
  });

  test('no page names two places alike', async () => {
    const twice = (await site()).pages.flatMap(({ path, model }) => {
      const ids = anchorsOf(model);
      return ids
        .filter((id, index) => ids.indexOf(id) !== index || !/^[A-Za-z0-9._-]+$/.test(id))
        .map((id) => `${path}#${id}`);
    });
    expect(twice).toEqual([]);
  });

  test('every link leads to a page and a place on it', async () => {
    const model = await site();
    expect(deadLinks(model)).toEqual([]);
  });

  test('every text is a text', async () => {
    const model = await site();
    const odd: string[] = [];
    walk(model, (value, key) => {
      if (value === undefined) odd.push(key);
      if (typeof value === 'string' && /\bundefined\b|\[object |\bNaN\b/.test(value)) odd.push(value);
    });
    expect(odd).toEqual([]);
  });

  test('the same snapshot gives the same models', async () => {
    const one = await snapshot();
    expect(JSON.stringify(siteOf(one, audience))).toBe(JSON.stringify(siteOf(structuredClone(one), audience)));
  });
});

describe('the sample', () => {
  test('has about as many pages as evidence files', async () => {
    const snapshot = await sampleSnapshot();
    const site = siteOf(snapshot);
    const own = site.pages.filter(({ path }) => !path.startsWith('guide/'));
    const ledgers = snapshot.contract.kinds.kinds.length;
    expect(own.length).toBeLessThan(snapshot.ledgers.length + ledgers + 20);
    const records = snapshot.ledgers.reduce((sum, chunk) => sum + chunk.records.length, 0);
    expect(site.search.length).toBeGreaterThan(records);
  });

  test('never prints the parties beside invented failings', async () => {
    const snapshot = await sampleSnapshot();
    const { client, provider } = snapshot.contract.contract;
    for (const audience of AUDIENCES) {
      const text = JSON.stringify(siteOf(snapshot, audience));
      expect(text).not.toContain(client.name);
      expect(text).not.toContain(provider.name);
    }
  });

  test('says on every page that it is one', async () => {
    const site = siteOf(await sampleSnapshot());
    for (const { model } of site.pages) {
      expect(model.shell.sampleBadge).toBe('示例数据');
      expect(model.shell.footer[0]).toBe('合成数据，与双方实际履约无关。');
    }
  });

  test('accuses nobody and invites nobody to supply what lay in the past', async () => {
    const site = siteOf(await sampleSnapshot());
    const own = site.pages.filter(({ model }) => !['record', 'ledger', 'ledger-file'].includes(model.page));
    const text = JSON.stringify(own.filter(({ model }) => model.page !== 'guide'));
    expect(text).not.toMatch(/造假|伪造|抄袭|补批|补签|已遵守|自动判定|通过/);
    // A guide may say that a test was passed.
    expect(JSON.stringify(own)).not.toMatch(/造假|伪造|抄袭|补批|补签|已遵守|自动判定/);
  });
});

/** Every place of a page that links may name. */
function anchorsOf(model: PageModel): string[] {
  switch (model.page) {
    case 'checklist':
      return model.sections.flatMap(({ id, groups }) => [
        ...(id === undefined ? [] : [id]),
        ...groups.flatMap((group) => [group.id, ...group.gaps.map((gap) => gap.id)]),
      ]);
    case 'score':
      return model.groups.flatMap(({ rows }) =>
        rows.flatMap((row) => [row.id, ...row.charges.map((charge) => charge.id)]),
      );
    case 'ledger':
      return model.months.map((month) => month.id);
    case 'ledger-file':
      return model.rows.map((row) => row.id);
    case 'service':
      return model.items.flatMap(({ rows }) => rows.flatMap((row) => [row.id, ...row.months.map(({ id }) => id)]));
    case 'panel':
      return model.groups.flatMap(({ items }) => items.map(({ id }) => id));
    case 'guide-text':
      return model.sections.map(({ id }) => id);
    default:
      return [];
  }
}

function deadLinks(site: SiteModel): string[] {
  const pages = new Map(site.pages.map(({ path, model }) => [`/${path}.html`, new Set(anchorsOf(model))]));
  const outside = /^\.\.\/(dossiers\/[\w-]+\.pdf|\.\.\/index\.html)$/;
  const dead: string[] = [];
  walk(site, (value, key) => {
    if ((key !== 'href' && key !== 'u') || typeof value !== 'string' || outside.test(value)) return;
    const [page = '', anchor] = value.split('#');
    const anchors = pages.get(page);
    if (anchors === undefined || (anchor !== undefined && !anchors.has(anchor))) dead.push(value);
  });
  return dead;
}

function walk(value: unknown, visit: (value: unknown, key: string) => void, key = ''): void {
  visit(value, key);
  if (Array.isArray(value)) for (const item of value) walk(item, visit, key);
  else if (typeof value === 'object' && value !== null)
    for (const [name, inner] of Object.entries(value)) walk(inner, visit, name);
}

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkView } from '../../scripts/view/check.ts';
import { scoreView } from '../../scripts/view/score-view.ts';
import { siteModel } from '../../scripts/view/site.ts';
import { EVERY_KIND, pipeline } from './corpus.ts';
import { bytes, type Change, exchanges, lines, revalued, VALUES, values } from './mutations.ts';

/**
 * Whatever becomes of any file of a contract, its own or of any kind of record, it gives diagnostics or a result: no
 * exception, no endless run. `YANSHOU_MUTATIONS=5000` tries as many of each sort, with another seed every time.
 */

const RUNS = Number(process.env.YANSHOU_MUTATIONS ?? 0);
const parameters = RUNS > 0 ? { numRuns: RUNS } : { numRuns: 40, seed: 20250630 };
const TIMEOUT_MS = 60_000 + RUNS * 500;

const file = fc.constantFrom(...Object.keys(EVERY_KIND).sort());

async function survives(path: string, changes: readonly Change[]): Promise<void> {
  const start = Buffer.from(EVERY_KIND[path] as Uint8Array);
  const changed = changes.reduce<Buffer>((given, change) => change(given), start);
  const result = await pipeline({ ...EVERY_KIND, [path]: changed });
  const found = 'snapshot' in result ? result.snapshot.diagnostics : result.diagnostics;
  for (const { range, message, hint, file: at } of found) {
    expect(range.start.line >= 1 && range.start.column >= 1, message).toBe(true);
    expect(message).toMatch(/^[^\n]{1,500}$/);
    expect(hint).toMatch(/^[^\n]+$/);
    expect(at).toMatch(/^HT-2025-018\//);
  }
  if (!('snapshot' in result)) {
    expect(found.length).toBeGreaterThan(0);
    return;
  }
  const { snapshot } = result;
  expect(checkView(snapshot).headline).toContain('完整性');
  expect(scoreView(snapshot).rows.length).toBe(snapshot.contract.scorecard.rows.length);
  const { pages } = siteModel(snapshot, { audience: 'panel', dossiers: [] });
  expect(new Set(pages.map((page) => page.path.toLowerCase())).size, 'one page per address').toBe(pages.length);
  expect(JSON.stringify([snapshot, pages])).not.toMatch(/NaN|\[object Object\]|"undefined/);
}

test.each<[string, fc.Arbitrary<Change>]>([
  ['bytes', bytes],
  ['lines', lines],
  ['values', values],
  ['fields with each other’s values', exchanges],
])(
  'changed %s',
  async (_, change) => {
    const changes = fc.array(change, { minLength: 1, maxLength: 3 });
    await fc.assert(fc.asyncProperty(file, changes, survives), parameters);
  },
  TIMEOUT_MS,
);

test(
  'fields all over the files, by each of the values nobody means',
  async () => {
    // Walks on through values and lines together, so that each run of the suite tries the same, fairly spread sample.
    const places = Object.entries(EVERY_KIND).flatMap(([path, content]) =>
      Buffer.from(content as Uint8Array)
        .toString('utf8')
        .split('\n')
        .map((_, line, all) => [path, line / all.length] as const),
    );
    const step = RUNS > 0 ? 1 : 29;
    for (let index = 0; index < places.length; index += step) {
      const [path, at] = places[index] ?? ['', 0];
      await survives(path, [revalued(at, VALUES[(index / step) % VALUES.length] ?? '')]);
    }
  },
  TIMEOUT_MS,
);

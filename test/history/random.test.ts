import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { openHistory, type TextCache } from '../../scripts/history/history.ts';
import { openCommit } from '../../scripts/source/commit.ts';
import { blobOid } from '../../scripts/source/source.ts';
import { type CommitSpec, createRepository, type FileChanges, removeTemporaryFolders } from '../support/git-repo.ts';
import { extractYaml } from './extract-yaml.ts';

afterAll(removeTemporaryFolders);

const IDS = ['INC-1', 'INC-2', 'INC-3'];
const FILES = ['07', '08'];

/** What a commit's tree holds, in the order of IDS: file and text of each record, or null. */
type Tree = ({ file: string; text: string } | null)[];

interface Step {
  parents: number[];
  day: number;
  tree: Tree;
}

const record = fc.option(fc.record({ file: fc.constantFrom(...FILES), text: fc.constantFrom('甲', '乙') }), {
  freq: 3,
});

const steps = fc
  .array(
    fc.record({
      from: fc.nat(3),
      merge: fc.option(fc.nat(5), { freq: 3 }),
      day: fc.integer({ min: 1, max: 28 }),
      own: fc.tuple(record, record, record),
      // Which parent each record is taken from; 2: neither, the commit's own.
      side: fc.tuple(fc.nat(2), fc.nat(2), fc.nat(2)),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((list) => {
    const told: Step[] = [];
    for (const [position, { from, merge, day, own, side }] of list.entries()) {
      // Both count back from the commit before.
      const parents = [...new Set([position - 1 - from, position - 1 - (merge ?? from)])].filter((one) => one >= 0);
      if (!parents.length && position > 0) parents.push(position - 1);
      const inherited = (i: number) => told[parents[side[i] ?? 0] ?? parents[0] ?? -1]?.tree[i] ?? null;
      told.push({ parents, day, tree: own.map((held, i) => (side[i] === 2 || !position ? held : inherited(i))) });
    }
    return told;
  });

/** One of the contract's own files goes by the first record, so that merges take either side of it. */
function ownText(tree: Tree): string | null {
  const [first] = tree;
  return first ? `title: ${first.text}\n` : null;
}

function ownOf(tree: Tree): FileChanges {
  return { 'content/DEMO-01/checklist.yaml': ownText(tree) };
}

function reachable(list: readonly Step[], from: number, seen = new Set<number>()): Set<number> {
  if (seen.has(from)) return seen;
  seen.add(from);
  for (const parent of list[from]?.parents ?? []) reachable(list, parent, seen);
  return seen;
}

function filesOf(tree: Tree): FileChanges {
  const rows = (file: string) =>
    tree.flatMap((held, i) => (held?.file === file ? [`  - id: ${IDS[i]}\n    title: ${held.text}\n`] : []));
  return Object.fromEntries(
    FILES.map((file) => [
      `content/DEMO-01/evidence/${file}.yaml`,
      rows(file).length ? `kind: incident\nrecords:\n${rows(file).join('')}` : null,
    ]),
  );
}

/** The same questions answered the slow way, from whole trees. */
function expected(list: readonly Step[], hash: (position: number) => string) {
  const head = list.length - 1;
  const step = (position: number) => list[position] as Step;
  const ancestors = (position: number): Set<number> =>
    new Set(step(position).parents.flatMap((parent) => [parent, ...ancestors(parent)]));
  const reachable = [...ancestors(head), head].sort((a, b) => a - b);
  const byDate = (a: number, b: number) => step(a).day - step(b).day || (hash(a) < hash(b) ? -1 : 1);
  const mainLine = [head];
  for (let next = step(head).parents[0]; next !== undefined; next = step(next).parents[0]) mainLine.unshift(next);

  return IDS.flatMap((id, i) => {
    const text = (position: number) => step(position).tree[i]?.text ?? null;
    const intros = reachable.filter(
      (c) => text(c) !== null && step(c).parents.every((parent) => text(parent) === null),
    );
    if (!intros.length) return [];
    const writes = reachable.filter(
      (c) => text(c) !== null && step(c).parents.every((parent) => text(parent) !== text(c)),
    );
    const first = intros.filter((c) => !intros.some((old) => ancestors(c).has(old))).sort(byDate)[0] ?? -1;
    const kept = text(head) === null ? writes : writes.filter((c) => text(c) === text(head));
    const youngest = kept.filter((c) => !kept.some((young) => ancestors(young).has(c))).sort(byDate);
    const last = youngest.at(text(head) === null ? -1 : 0) ?? -1;
    const by = mainLine.find((c) => c === first || ancestors(c).has(first));
    const drops = reachable.filter((c) => text(c) === null && step(c).parents.some((parent) => text(parent) !== null));
    const final =
      drops
        .filter((c) => !drops.some((young) => ancestors(young).has(c)))
        .sort(byDate)
        .at(-1) ?? 0;
    const seen = step(final).parents.find((parent) => text(parent) !== null) ?? -1;
    const merge = by === first || by === undefined ? null : hash(by);
    return [[id, hash(first), hash(last), merge, text(head) === null ? hash(seen) : null] as const];
  });
}

it('agrees with the slow way on random histories, read at once and bit by bit', { timeout: 120_000 }, async () => {
  const property = fc.asyncProperty(steps, async (list) => {
    const repository = createRepository();
    const name = (position: number) => `commit ${position}`;
    repository.commit(
      ...list.map(
        (step, position): CommitSpec => ({
          name: name(position),
          from: step.parents[0] === undefined ? null : name(step.parents[0]),
          merge: step.parents.slice(1).map(name),
          files: { 'content/DEMO-01/contract.yaml': 'id: DEMO-01\n', ...filesOf(step.tree), ...ownOf(step.tree) },
          at: `2024-07-${String(step.day).padStart(2, '0')}T09:00:00+08:00`,
        }),
      ),
    );
    const hash = (position: number) => repository.hash(name(position));
    const texts = new Map<string, string>();
    const cache: TextCache = { get: (key) => texts.get(key), set: (key, value) => void texts.set(key, value) };
    const read = async (position: number, options: { cache?: TextCache }) => {
      const source = await openCommit(repository.root, hash(position), { prefix: 'content' });
      const history = await openHistory(source, { extractRecords: extractYaml, version: 'test', ...options });
      const current = new Set(IDS.filter((_, i) => list[position]?.tree[i]));
      return history.forContract('DEMO-01', current);
    };
    const whole = await read(list.length - 1, {});
    await read(Math.floor(list.length / 2), { cache });
    const again = await read(list.length - 1, { cache });
    expect(again).toEqual({ ...whole, fileTrails: again.fileTrails });
    const blobs = list.map(({ tree }) => ownText(tree) && blobOid(Buffer.from(String(ownText(tree)))));
    for (const { fileTrails } of [whole, again]) {
      const trail = fileTrails?.get('DEMO-01/checklist.yaml');
      const seen = reachable(list, list.length - 1);
      expect([...seen].map((position) => trail?.at(hash(position)) ?? null)).toEqual(
        [...seen].map((one) => blobs[one]),
      );
      expect(trail?.head ?? null).toBe(blobs.at(-1));
      expect(trail?.steps.map(({ commit, digest }) => [commit.hash, digest]).sort() ?? []).toEqual(
        [...seen]
          .filter((one) => {
            const parents = list[one]?.parents ?? [];
            return parents.length === 0 ? blobs[one] !== null : parents.every((parent) => blobs[parent] !== blobs[one]);
          })
          .map((one) => [hash(one), blobs[one]])
          .sort(),
      );
    }
    const seen = new Map(whole.vanished.map(({ id, lastSeen }) => [id, lastSeen.hash]));
    expect(
      [...whole.records].map(([id, one]) => [
        id,
        one.first.hash,
        one.last.hash,
        one.merge?.hash ?? null,
        seen.get(id) ?? null,
      ]),
    ).toEqual(expected(list, hash));
  });
  await fc.assert(property, { seed: 20240628, numRuns: 25 });
});

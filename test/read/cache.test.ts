import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { openCache } from '../../scripts/read/cache.ts';
import { cacheFolder } from '../../scripts/read/kept.ts';
import { removeTemporaryFolders, temporaryFolder } from '../support/git-repo.ts';

afterEach(removeTemporaryFolders);

const blob = { sha256: 'a'.repeat(64), form: null, reading: null, scan: null };

test('what was asked for or set in a run is there in the next one, the rest is not', () => {
  const folder = temporaryFolder();
  const first = openCache(folder, '/content');
  first.set('one', blob);
  first.set('two', blob);
  first.text.set('index', '{}');
  first.save();
  const second = openCache(folder, '/content');
  expect([second.get('one'), second.get('none'), second.text.get('index')]).toEqual([blob, undefined, '{}']);
  second.set('three', blob);
  second.save();
  const third = openCache(folder, '/content');
  expect(['one', 'two', 'three'].map((oid) => third.get(oid) !== undefined)).toEqual([true, false, true]);
});

test('another content folder has a cache of its own', () => {
  const folder = temporaryFolder();
  const cache = openCache(folder, '/content');
  cache.set('one', blob);
  cache.save();
  expect(openCache(folder, '/other').get('one')).toBeUndefined();
});

test('nothing new, nothing written; no file is left half-written', () => {
  const folder = join(temporaryFolder(), 'cache');
  openCache(folder, '/content').save();
  expect(existsSync(folder)).toBe(false);
  const cache = openCache(folder, '/content');
  cache.set('one', blob);
  cache.save();
  expect(readdirSync(folder).every((name) => /^read-[0-9a-f]{24}\.json$/.test(name))).toBe(true);
});

test.each(['', '{', 'null', '5', '{"blobs": 1}', '{"blobs": null, "texts": null}', '{"blobs": {}}'])(
  'a damaged file counts as empty: %s',
  (text) => {
    const folder = temporaryFolder();
    const cache = openCache(folder, '/content');
    cache.set('one', blob);
    cache.save();
    const [name = ''] = readdirSync(folder);
    writeFileSync(join(folder, name), text);
    const damaged = openCache(folder, '/content');
    expect([damaged.get('one'), damaged.text.get('index')]).toEqual([undefined, undefined]);
    damaged.set('two', blob);
    damaged.save();
    expect(JSON.parse(readFileSync(join(folder, name), 'utf8'))).toEqual({ blobs: { two: blob }, texts: {} });
  },
);

test('a folder that cannot be written costs time, never the result', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'taken'), '');
  const cache = openCache(join(folder, 'taken'), '/content');
  cache.set('one', blob);
  expect(() => cache.save()).not.toThrow();
  expect(cache.get('one')).toEqual(blob);
});

test('caches lie outside the tool and the content', () => {
  mkdirSync(temporaryFolder(), { recursive: true });
  expect(cacheFolder({ YANSHOU_CACHE: '/a', XDG_CACHE_HOME: '/b' })).toBe(join('/a', 'yanshou'));
  expect(cacheFolder({ XDG_CACHE_HOME: '/b' })).toBe(join('/b', 'yanshou'));
});

test('what came since is written alone; what was kept as a whole is written again only when much has changed', () => {
  const folder = temporaryFolder();
  const names = Array.from({ length: 20 }, (_, number) => `oid${number}`);
  const first = openCache(folder, '/content');
  for (const name of names) first.set(name, blob);
  first.text.set('index', 'old');
  first.save();
  const [whole = ''] = readdirSync(folder);
  const before = readFileSync(join(folder, whole), 'utf8');

  const second = openCache(folder, '/content');
  for (const name of names) second.get(name);
  const changed = { ...blob, sha256: 'b'.repeat(64) };
  second.set('new', changed);
  second.text.set('index', 'new');
  second.save();
  const since = readdirSync(folder).find((name) => name !== whole) ?? '';
  expect(JSON.parse(readFileSync(join(folder, since), 'utf8'))).toEqual({
    blobs: { new: changed },
    texts: { index: 'new' },
  });
  expect(readFileSync(join(folder, whole), 'utf8')).toBe(before);

  // The text as it is now, and the new blob, are there beside the old ones; what nobody asks for is let go.
  const third = openCache(folder, '/content');
  expect([third.get('new'), third.get('oid3'), third.text.get('index')]).toEqual([changed, blob, 'new']);
  third.set('more', blob);
  third.save();
  expect(readdirSync(folder)).toEqual([whole]);
  expect(JSON.parse(readFileSync(join(folder, whole), 'utf8'))).toEqual({
    blobs: { new: changed, oid3: blob, more: blob },
    texts: { index: 'new' },
  });

  // Either file may be gone or damaged: the other is as good without it.
  writeFileSync(join(folder, since), '{');
  expect(openCache(folder, '/content').get('oid3')).toEqual(blob);
});

test('a name of the language itself is no entry', () => {
  const cache = openCache(temporaryFolder(), '/content');
  expect([cache.get('constructor'), cache.text.get('toString')]).toEqual([undefined, undefined]);
});

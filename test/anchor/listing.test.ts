import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { listCommit, listingLines, listWorktree, parseListing } from '../../scripts/anchor/listing.ts';
import { openWorktree } from '../../scripts/source/worktree.ts';
import { createRepository, removeTemporaryFolders } from '../support/git-repo.ts';

afterAll(removeTemporaryFolders);

const hash = (text: string | Buffer) => createHash('sha256').update(text).digest('hex');
const C = 'content/C1';

describe('the listing', () => {
  const big = Buffer.alloc(3_000_000, 'photo');
  const repository = createRepository();
  repository.commit({
    name: 'one',
    files: {
      [`${C}/contract.yaml`]: 'id: C1\n',
      [`${C}/evidence/b.yaml`]: 'b\n',
      [`${C}/evidence/empty.yaml`]: '',
      [`${C}/attachments/photo.jpg`]: big,
      [`${C}/attachments/same.jpg`]: big,
      [`${C}/attachments/\u65e5\u5fd7e\u0301.txt`]: 'é\n',
      [`${C}/evidence/a "quoted"\\.yaml`]: 'q\n',
      [`${C}/evidence/link.yaml`]: { link: 'b.yaml' },
      [`${C}/anchors/2024-07-01.json`]: '{}',
      'content/C10/contract.yaml': 'id: C10\n',
      'elsewhere.txt': 'x',
    },
  });
  const folder = join(repository.root, 'content');

  test('names every regular file of one contract but its anchors, by path, with SHA-256 and size', async () => {
    const { commit, listing } = await listCommit(folder, 'HEAD', 'C1', new Map());
    expect(commit).toBe(repository.hash('one'));
    expect(listingLines(listing)).toEqual([
      'yanshou-listing/1 "C1"',
      `${hash(big)} 3000000 "attachments/photo.jpg"`,
      `${hash(big)} 3000000 "attachments/same.jpg"`,
      `${hash('é\n')} 3 "attachments/日志é.txt"`.normalize('NFC'),
      `${hash('id: C1\n')} 7 "contract.yaml"`,
      `${hash('q\n')} 2 "evidence/a \\"quoted\\"\\\\.yaml"`,
      `${hash('b\n')} 2 "evidence/b.yaml"`,
      `${hash('')} 0 "evidence/empty.yaml"`,
    ]);
  });

  test('is the same from a clean work tree', async () => {
    const { listing } = await listCommit(folder, 'HEAD', 'C1', new Map());
    const now = await listWorktree(await openWorktree(folder), 'C1', new Map());
    expect(now.unread).toEqual([]);
    expect(listingLines(now.listing)).toEqual(listingLines(listing));
  });

  test('reads back what it wrote, and nothing else', async () => {
    const { listing } = await listCommit(folder, 'HEAD', 'C1', new Map());
    const lines = listingLines(listing);
    expect(parseListing(lines)).toEqual(listing);
    const [heading = '', first = '', ...rest] = lines;
    expect(parseListing([heading, ...rest, first])).toBeNull();
    expect(parseListing([heading, first, first, ...rest])).toBeNull();
    expect(parseListing([heading, first.toUpperCase(), ...rest])).toBeNull();
    expect(parseListing([heading, `${first} `, ...rest])).toBeNull();
    expect(parseListing(['yanshou-listing/2 "C1"', first])).toBeNull();
    expect(parseListing([])).toBeNull();
  });
});

test('a file name with a line end stays one line', async () => {
  const repository = createRepository();
  const name = `evidence/a\n${'0'.repeat(64)} 1 "b`;
  repository.commit({ name: 'one', files: { [`${C}/${name}`]: 'x', [`${C}/contract.yaml`]: 'y' } });
  const { listing } = await listCommit(join(repository.root, 'content'), 'HEAD', 'C1', new Map());
  expect(listingLines(listing)).toHaveLength(3);
  expect(parseListing(listingLines(listing))?.files.map(({ path }) => path)).toEqual(['contract.yaml', name]);
});

test('hashes of a SHA-256 repository come out the same', async () => {
  const files = { [`${C}/contract.yaml`]: 'id: C1\n', [`${C}/evidence/b.yaml`]: 'b\n' };
  const listings = [];
  for (const format of ['sha1', 'sha256'] as const) {
    const repository = createRepository({ format });
    repository.commit({ name: 'one', files });
    const { listing } = await listCommit(join(repository.root, 'content'), 'HEAD', 'C1', new Map());
    listings.push(listingLines(listing));
  }
  expect(listings[0]).toEqual(listings[1]);
});

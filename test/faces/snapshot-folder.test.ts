import { expect, test } from 'vitest';
import { snapshotFiles } from '../../scripts/faces/snapshot-folder.ts';
import { CONTRACT_ID, record, smallSnapshot } from '../view/snapshots.ts';

const NAMES = ['2024-07.yaml', 'a.md', 'a.yaml', 'A.yaml', '八月 "终稿"?.yaml', `${'故'.repeat(80)}.yaml`];

test('each evidence file has a file of its own, under a name that every system can store', () => {
  const records = NAMES.map((name, index) =>
    record('incident', `INC-${index}`, {}, { file: `${CONTRACT_ID}/evidence/incident/${name}` }),
  );
  const { files } = snapshotFiles(smallSnapshot({ records }));
  const ledgers = [...files.keys()].filter((path) => path.startsWith('ledgers/'));
  expect(ledgers).toContain('ledgers/incident/evidence__incident__2024-07.json');
  expect(new Set(ledgers.map((path) => path.toLowerCase())).size).toBe(NAMES.length);
  for (const path of ledgers) expect(path).toMatch(/^[\w./-]{1,160}$/);
  const kept = ledgers.map((path) => JSON.parse(files.get(path) ?? '').file);
  expect(kept.sort()).toEqual(NAMES.map((name) => `${CONTRACT_ID}/evidence/incident/${name}`).sort());
});

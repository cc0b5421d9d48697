import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { scoreJson } from '../../scripts/faces/json.ts';
import { scoreText } from '../../scripts/faces/text.ts';
import type { Snapshot } from '../../scripts/model/snapshot.ts';
import { scoreView } from '../../scripts/view/score-view.ts';
import { volumeModels } from '../../scripts/view/volume/volume.ts';
import { pageOf, sampleSnapshot, siteOf } from './snapshots.ts';

const file = path.resolve(import.meta.dirname, '../../content/CWSG2024-07/parameters.yaml');
const sha256 = createHash('sha256').update(fs.readFileSync(file)).digest('hex');
let snapshot: Snapshot;

beforeAll(async () => {
  snapshot = await sampleSnapshot();
}, 120_000);

const sentence = () =>
  `参数文件 parameters.yaml ${sha256.slice(0, 16)}，现行读法 ${snapshot.identity.parameters.slice(0, 16)}（SHA-256 前 16 位）`;

test('the terminal and JSON give the hash of parameters.yaml with the score', () => {
  const view = scoreView(snapshot);
  expect(scoreText([view], { prefix: '', colour: false, width: null, limit: 5 })).toContain(sentence());
  expect(JSON.parse(scoreJson([view], '')).contracts[0].parametersHash).toEqual({
    file: sha256,
    readings: snapshot.identity.parameters,
  });
});

test('so does the score page', () => {
  expect(pageOf(siteOf(snapshot), 'score', 'score').parameters.hash).toBe(`${sentence()}。`);
});

test('and every volume: below the sheet, at the foot of each page and in the endnote', () => {
  const options = { audience: 'owner', checkCode: '0'.repeat(64), sm3: () => '', result: [] } as const;
  const volumes = volumeModels(snapshot, options);
  expect(volumes.length).toBeGreaterThan(0);
  for (const { running, sections } of volumes) {
    expect(running.foot).toContain(`参数 ${sha256.slice(0, 8)}`);
    for (const section of sections) {
      if (section.template === 'score-sheet') expect(section.notes).toContain(`${sentence()}。`);
      if (section.template === 'endnote')
        expect(section.facts).toContainEqual({ label: '参数文件', value: sha256.slice(0, 16) });
    }
  }
});

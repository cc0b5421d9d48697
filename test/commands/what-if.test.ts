import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { suppose } from '../../scripts/commands/what-if.ts';
import type { WhatIfView } from '../../scripts/view/foresight/what-if.ts';
import { ID, smallRepository, textOf } from '../support/diff-repository.ts';
import { type Repository, removeTemporaryFolders, temporaryFolder } from '../support/git-repo.ts';
import { yanshou } from '../support/sample-repository.ts';

/** Records that are only supposed to have come in: what changes, and what does not although it was written so. */

let repository: Repository;
beforeAll(() => {
  repository = smallRepository();
});
afterAll(removeTemporaryFolders);

const content = () => `${repository.root}/content`;

/** Writes the text as a file outside of the content. */
function given(text: string, name = 'given.yaml'): string {
  const file = path.join(temporaryFolder(), name);
  fs.writeFileSync(file, text);
  return file;
}

async function supposed(...files: string[]): Promise<WhatIfView> {
  const { view, broken } = await suppose({ content: content(), cache: false, asOf: '2025-06-30' }, files);
  if (!view) throw new Error(JSON.stringify(broken));
  return view;
}

async function refused(text: string) {
  const file = given(text);
  const { view, broken } = await suppose({ content: content(), cache: false, asOf: '2025-06-30' }, [file]);
  expect(view).toBeNull();
  return (broken?.diagnostics ?? []).map(({ file: at, range, message }) => [
    at === file ? 'given' : at,
    range.start.line,
    range.start.column,
    message,
  ]);
}

const REPORT = textOf('evidence/inspection-report/reading-room-2025-04-01.md')
  .replace('XB-2025-02', 'XB-2025-90')
  .replaceAll('2025-04-01', '2025-06-03');
const INCIDENT = textOf('evidence/incident/GZ-2025-03.yaml');
const excluded = (item: string) => `${INCIDENT.trimEnd()}\nexclusions:\n  - {${item}}\n`;
const STRETCH = 'kind: vendor-repair, from: 2025-05-20T12:00:00+08:00, to: 2025-05-20T14:00:00+08:00';

describe('material that was not there', () => {
  test('closes the gap as late, takes off what the row charges for missing ones, and says how it was taken', async () => {
    const view = await supposed(given(REPORT, 'report.md'));
    expect(view.gaps).toMatchObject([{ title: '查档利用 2025-06-03 巡查报告', before: '未交', after: '迟交' }]);
    expect(view.rows).toMatchObject([{ id: 'rounds', before: '-300', after: '0' }]);
    expect(view.rows[0]?.reasons[0]).toMatch(/^不再扣 −300 .*查档利用 2025-06-03/);
    expect([view.before.total, view.after.total]).toEqual(['-5200.00', '-4900.00']);
    expect(view.notes.join('\n')).toContain('一律按截至日 2025-06-30 登记并入库计算');
  });

  test('stays late whenever it claims to have been registered', async () => {
    const early = REPORT.replace('recorded_at: 2025-06-03T17:10', 'recorded_at: 2025-06-03T09:00');
    const late = REPORT.replace('recorded_at: 2025-06-03T17:10', 'recorded_at: 2025-07-20T17:10');
    for (const text of [early, late])
      expect((await supposed(given(text, 'report.md'))).gaps).toMatchObject([{ after: '迟交' }]);
  });
});

describe('what is filled in over a record', () => {
  test('an exclusion that the client signed comes out of the time', async () => {
    const view = await supposed(given(excluded(`${STRETCH}, proof: 完工单, countersigned_by: DAG-01`)));
    expect(view.records).toEqual(['补填 故障 GZ-2025-03：排除时间']);
    expect(view.rows).toMatchObject([{ id: 'restoration', before: '-2500', after: '-2000' }]);
  });

  test('one that nobody signed does not', async () => {
    expect((await supposed(given(excluded(STRETCH)))).rows).toEqual([]);
  });

  test.each([
    ['another time', INCIDENT.replace('10:30:00', '09:00:00'), 13],
    ['other words', INCIDENT.replace('handling: 分批重放', 'handling: 已恢复'), 16],
  ])('%s than on record is refused where it stands', async (_, text, line) => {
    const [problem, ...rest] = await refused(text);
    expect(rest).toEqual([]);
    expect(problem?.slice(0, 2)).toEqual(['given', line]);
    expect(problem?.[3]).toMatch(/^GZ-2025-03 的“.+”与已入库的不同$/);
  });
});

describe('what only the client can do', () => {
  const sheet = textOf('evidence/parameter-sheet/KJ-2025-01.yaml');

  test('is calculated as if done, and said to be so', async () => {
    const finding = textOf('findings/RD-2025-01.yaml').replace('RD-2025-01', 'RD-2025-90');
    const view = await supposed(given(finding));
    expect(view.rows).toMatchObject([{ id: 'conduct', after: '-1600' }]);
    expect(view.notes.join('\n')).toContain('1 条须由委托方提交或合并才生效');
  });

  test('an agreement counts from the as-of day, whatever day it names', async () => {
    const other = sheet
      .replace('KJ-2025-01', 'KJ-2025-90')
      .replace(/agreements:[\s\S]*/, 'agreements:\n  - {key: delay.partial, reading: full}\n');
    const view = await supposed(given(other));
    expect(view.parameters.join('\n')).toContain('事后确认（2025-06-30');
    expect(view.notes.join('\n')).toMatch(/KJ-2025-90 的.+写的是 2025-.+不算作当时已有/);
  });
});

describe('input that cannot be used', () => {
  test('is told line by line, and nothing is calculated', async () => {
    expect(await refused('kind: finding\nid: RD-2025-9\nrow: conduct\n')).not.toEqual([]);
    expect((await refused('kind: incident\nid: [\n'))[0]?.[0]).toBe('given');
    expect((await refused('kind: nothing-known\nid: AA-1\n'))[0]?.[3]).toContain('nothing-known');
  });

  test('the same record twice', async () => {
    const once = given(REPORT, 'a.md');
    const again = given(REPORT, 'b.md');
    const { broken } = await suppose({ content: content(), cache: false, asOf: '2025-06-30' }, [once, again]);
    expect(broken?.diagnostics.map(({ message, file }) => [message, file])).toEqual([['XB-2025-90 给了两次', again]]);
  });

  test('a file that is not there', async () => {
    await expect(suppose({ content: content(), cache: false }, ['/nowhere/x.yaml'])).rejects.toThrow(
      '读不到 /nowhere/x.yaml',
    );
  });
});

test('the command prints it, writes nothing, and keeps it to the owner', async () => {
  const before = repository.git('status', '--porcelain');
  const args = [
    'score',
    '--content',
    content(),
    '--as-of',
    '2025-06-30',
    '--no-cache',
    '--what-if',
    given(REPORT, 'report.md'),
  ];
  const text = await yanshou(args);
  expect([text.code, text.out]).toEqual([
    0,
    expect.stringContaining(`${ID} 截至 2025-06-30  假定之下试算 元：−5,200.00 → −4,900.00`),
  ]);
  const json = JSON.parse((await yanshou([...args, '--format', 'json'])).out);
  expect(json.contracts[0].after.total).toBe('-4900.00');
  expect(repository.git('status', '--porcelain')).toBe(before);
  for (const look of [['--forecast'], ['--todo'], ['--explain', 'rounds'], ['--what-if', 'x.yaml']]) {
    const panel = await yanshou(['score', '--content', content(), '--audience', 'panel', ...look]);
    expect([panel.code, panel.out, panel.err]).toEqual([2, '', expect.stringContaining('只供双方内部使用')]);
  }
});

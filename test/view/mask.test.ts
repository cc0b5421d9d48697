import { describe, expect, test } from 'vitest';
import { checkFace } from '../../scripts/commands/check-formats.ts';
import { KINDS } from '../../scripts/model/kind-catalogue.ts';
import type { FieldEntry } from '../../scripts/model/kind-entry.ts';
import type { Value } from '../../scripts/model/record.ts';
import type { Snapshot } from '../../scripts/model/snapshot.ts';
import type { SnapshotResult } from '../../scripts/snapshot.ts';
import { type Audience, MASKED, maySee } from '../../scripts/view/mask.ts';
import { makeMask } from '../../scripts/view/site/mask.ts';
import { siteModel } from '../../scripts/view/site.ts';
import { volumeModels } from '../../scripts/view/volume/volume.ts';
import {
  CONTRACT_ID,
  diagnostic,
  EVERY_KIND,
  pageOf,
  record,
  sampleSnapshot,
  siteOf,
  smallSnapshot,
} from './snapshots.ts';

const SNAPSHOTS: [string, () => Promise<Snapshot> | Snapshot][] = [
  ['the sample', sampleSnapshot],
  ['one record of every kind', () => smallSnapshot({ records: EVERY_KIND })],
];

describe.each(SNAPSHOTS)('%s', (_, snapshot) => {
  test.each<Audience>(['panel', 'public'])('holds nothing that the %s may not see', async (audience) => {
    const made = await snapshot();
    const { pages, search } = siteOf(made, audience);
    // What guides say comes from the schemas, their examples are invented: none of it is a record's.
    const own = pages.filter(({ model }) => !model.page.startsWith('guide'));
    const text = JSON.stringify([own, search.filter(({ k }) => k !== '指南')]);
    const secrets = secretsOf(made, audience);
    expect(secrets.length).toBeGreaterThan(5);
    expect(foundIn(text, secrets)).toEqual([]);
  });

  test.each<Audience>(['panel', 'public'])('nor do the faces of a check tell the %s', async (audience) => {
    const made = await snapshot();
    const secrets = secretsOf(made, audience);
    const text = { prefix: '', colour: false, width: null, limit: Number.POSITIVE_INFINITY };
    const input = {
      results: [{ snapshot: made } as SnapshotResult],
      prefix: '',
      gate: 'acceptance' as const,
      audience,
      text,
    };
    for (const format of ['text', 'json', 'sarif', 'junit', 'github', 'markdown', 'ics'] as const) {
      const face = String(await checkFace(format, input));
      // The pages of rules have invented examples; none of it is a record's.
      const said = format === 'sarif' ? JSON.stringify(JSON.parse(face).runs[0].results) : face;
      expect([format, ...foundIn(said, secrets)]).toEqual([format]);
    }
  });

  test('hides nothing from the owner', async () => {
    expect(JSON.stringify(siteOf(await snapshot(), 'owner'))).not.toContain(MASKED);
  });
});

/** Which of the secrets, as JSON writes them, stand in a text: one pass, since a year has tens of thousands of them. */
function foundIn(text: string, secrets: readonly string[]): string[] {
  const width = 4;
  const written = secrets.map((secret) => JSON.stringify(secret).slice(1, -1));
  const byStart = Map.groupBy(written, (secret) => secret.slice(0, width));
  const found = new Set<string>();
  for (let at = 0; at + width <= text.length; at += 1) {
    for (const secret of byStart.get(text.slice(at, at + width)) ?? [])
      if (text.startsWith(secret, at)) found.add(secret);
  }
  return [...found];
}

/** Free texts of four characters or more in hidden fields, but for those that may be read elsewhere in their own right. */
function secretsOf({ ledgers, contract }: Snapshot, audience: Audience): string[] {
  const hidden = new Set<string>();
  const open = new Set<string>();
  const visit = (value: Value | undefined, entry: FieldEntry | undefined): void => {
    if (Array.isArray(value)) for (const item of value) visit(item, entry);
    else if (typeof value === 'object' && value !== null)
      for (const [name, inner] of Object.entries(value)) visit(inner, entry?.fields?.[name]);
    else if (typeof value === 'string') {
      const free = entry?.format === undefined || entry.format === 'alias';
      // The public may not see the panel's fields either; of those, only texts long enough to be nobody's common words.
      const telling =
        entry?.class === 'panel' ? value.length >= 8 && !entry.labels : value.length >= 4 && !entry?.labels;
      if (entry && maySee(audience, entry.class)) open.add(value);
      else if (free && telling) hidden.add(value);
    }
  };
  for (const { kind, records } of ledgers) {
    for (const { fields } of records)
      for (const [name, value] of Object.entries(fields)) visit(value, KINDS[kind]?.fields[name]);
  }
  const vocabulary = JSON.stringify([contract, KINDS]);
  return [...hidden].filter((value) => !open.has(value) && !vocabulary.includes(value));
}

describe('a text that quotes records', () => {
  const operation = record('operation-log', 'OP-1', {
    system: 'ledger',
    target: 'db-core-1',
    summary: '按来函导出',
    session: 'BH-0001',
    dataset: '月度汇总表',
  });
  const approval = record('data-transfer-approval', 'DTA-1', {
    applicant: 'PER-01',
    purpose: 'db-core-1 上的月度汇总',
    rows_approved: 1500,
  });

  test.each<[Audience, string, string]>([
    ['owner', '核对 db-core-1 与 BH-0001', '核对 db-core-1 与 BH-0001'],
    ['panel', '核对 db-core-1 与 BH-0001', `核对 ${MASKED} 与 ${MASKED}`],
    ['panel', 'db-core-1', MASKED],
    ['panel', '见db-core-1上的月度汇总表', `见${MASKED}上的${MASKED}`],
    ['panel', 'db-core-1 上的月度汇总', MASKED],
    ['panel', '记录人 PER-01', '记录人 PER-01'],
    ['panel', '1500 行', '1500 行'],
    ['panel', '没有敏感内容', '没有敏感内容'],
    ['panel', '', ''],
    ['public', '按来函导出。', `${MASKED}。`],
  ])('for the %s: %s', (audience, given, expected) => {
    const mask = makeMask(smallSnapshot({ records: [operation, approval] }), audience);
    expect(mask.text(given)).toBe(expected);
  });

  test('in a sample the parties go by their aliases', () => {
    const snapshot = smallSnapshot({
      contract: ({ contract }) => {
        contract.client.name = '某市某局';
        contract.sample = {
          notice: '合成数据',
          as_of: '2024-12-31',
          client_alias: '甲方（示例）',
          provider_alias: '乙方（示例）',
        };
      },
    });
    expect(makeMask(snapshot, 'owner').text('某市某局来电')).toBe('甲方（示例）来电');
  });
});

describe('a diagnostic', () => {
  const file = `${CONTRACT_ID}/evidence/incident/INC-1.yaml`;
  const incident = record('incident', 'INC-1', { reporter: '某医院信息科' }, { file, line: 1, valid: false });
  const quoted = {
    rule: 'schema',
    message: '“severity”只能写 major，实际为“很重”（某医院信息科）',
    actual: '“很重”',
    expected: 'major',
  };

  test.each<[Audience, string, string | null]>([
    ['owner', '“severity”只能写 major，实际为“很重”（某医院信息科）', '“很重”'],
    ['panel', `“severity”只能写 major，实际为${MASKED}（${MASKED}）`, null],
    ['public', MASKED, null],
  ])('for the %s', (audience, message, actual) => {
    const snapshot = { ...smallSnapshot({ records: [incident] }), diagnostics: [diagnostic(file, 4, quoted)] };
    const site = siteOf(snapshot, audience);
    expect(pageOf(site, 'diagnostics', 'diagnostics').groups[0]?.rows[0]).toMatchObject({ message, actual });
    expect(pageOf(site, 'record', 'ledgers/incident/INC-1').diagnostics[0]?.message).toBe(message);
  });

  test('the public reads the name of the rule, where it was told', () => {
    const snapshot = { ...smallSnapshot({ records: [incident] }), diagnostics: [diagnostic(file, 4, quoted)] };
    const ruleTitles = new Map([['schema', '记录要写成规定的样子']]);
    const site = siteModel(snapshot, { audience: 'public', dossiers: [], ruleTitles });
    const [row] = pageOf(site, 'diagnostics', 'diagnostics').groups[0]?.rows ?? [];
    expect(row).toMatchObject({ message: '记录要写成规定的样子', hint: '', expected: null, actual: null });
    expect(JSON.stringify(site)).not.toContain('很重');
  });
});

describe('a volume', () => {
  const of = async (audience: Audience) => {
    const options = { audience, checkCode: 'x', sm3: () => '', result: [] };
    const [model] = volumeModels(await sampleSnapshot(), options);
    return {
      text: JSON.stringify(model?.sections),
      files: (model?.embedded ?? []).map(({ path }) => path.replace(/^[^/]+\//, '')),
      omitted: (model?.omitted ?? []).map(({ path }) => path.replace(/^[^/]+\//, '')),
    };
  };

  test('takes along no file that says what it hides, and lists those it leaves', async () => {
    const [owner, panel, open] = await Promise.all([of('owner'), of('panel'), of('public')]);
    const report = 'evidence/inspection-report/2024/data-exchange/2024-09-11-weekly.md';
    expect([owner, panel, open].map(({ files }) => files.includes(report))).toEqual([true, false, false]);
    expect([owner, panel, open].map(({ files }) => files.includes('contract.yaml'))).toEqual([true, true, false]);
    expect(panel.files.some((file) => file.startsWith('findings/'))).toBe(true);
    expect(open.files.filter((file) => file.includes('/'))).toEqual([]);
    expect(new Set([...open.files, ...open.omitted])).toEqual(new Set([...owner.files, ...owner.omitted]));
  });

  test('calls people by their numbers where the public reads it', async () => {
    expect((await of('owner')).text).toContain('运维工程师戊 2024-11-04');
    const { text } = await of('public');
    expect(text).toContain('PER-07 2024-11-04');
    expect(text).not.toContain('运维工程师');
  });
});

describe('a narrative', () => {
  const report = record(
    'inspection-report',
    'INS-1',
    { readings: [{ target: 'db-core-1', metric: 'cpu', value: 1 }] },
    {
      file: `${CONTRACT_ID}/evidence/inspection-report/INS-1.md`,
      sections: [{ depth: 2, title: '性能管理', line: 9, text: 'db-core-1 平稳\n会话 131 个' }],
    },
  );

  test.each<[Audience, { title: string; paragraphs: string[] }[]]>([
    ['owner', [{ title: '性能管理', paragraphs: ['db-core-1 平稳', '会话 131 个'] }]],
    ['panel', [{ title: '性能管理', paragraphs: [`${MASKED} 平稳`, '会话 131 个'] }]],
    ['public', [{ title: '正文', paragraphs: [MASKED] }]],
  ])('for the %s', (audience, expected) => {
    const site = siteOf(smallSnapshot({ records: [report] }), audience);
    expect(pageOf(site, 'record', 'ledgers/inspection-report/INS-1').body).toEqual(expected);
  });
});

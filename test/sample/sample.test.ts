import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { CLIENTS, PEOPLE } from '../../sample/people.ts';
import { SENTENCE_LIMIT, sentencesOf } from '../../sample/prose.ts';
import { SYSTEMS } from '../../sample/systems.ts';
import { CONTRACT } from '../../sample/world.ts';
import { sample } from './built.ts';
import { textOf } from './read-back.ts';
import { schemas } from './schemas.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const contract = join(root, 'content', CONTRACT);
const { files, records, of } = sample;

/** Every text that somebody wrote in sentences, with the record it stands in. */
function narrative(): string[] {
  const fields = [
    'analysis',
    'conclusion',
    'content',
    'control',
    'corrective',
    'done',
    'finding',
    'no_ticket_reason',
    'outcome',
    'overall',
    'preventive',
    'review',
    'risk',
    'risk_response',
    'root_cause',
    'schedule',
    'solution',
    'test_result',
    'weakness',
    'impact',
    'cause',
    'handling',
    'workaround',
    'rollback',
    'purpose',
    'scope',
    'legal_basis',
    'summary',
    'trend',
    'before',
    'after',
    'result',
    'fact',
    'reason',
    'remarks',
    'defect',
  ];
  return records.flatMap(({ kind, fields: record, body }) => [
    ...fields.flatMap((field) =>
      typeof record[field] === 'string' && !(field === 'result' && kind === 'backup-record') ? [record[field]] : [],
    ),
    ...(['service-request', 'change', 'acceptance-plan'].includes(kind) && typeof record.plan === 'string'
      ? [record.plan]
      : []),
    body.replace(/^## .*$/gm, ''),
  ]);
}

describe('样例内容', () => {
  test('磁盘上的文件就是生成的文件', () => {
    const onDisk = ['evidence', 'attachments', 'findings', 'waivers', 'panel'].flatMap((name) => {
      const entries = readdirSync(contract, { withFileTypes: true }).some((entry) => entry.name === name)
        ? readdirSync(join(contract, name), { recursive: true, withFileTypes: true })
        : [];
      return entries
        .filter((entry) => entry.isFile())
        .map((entry) =>
          join(entry.parentPath, entry.name)
            .slice(contract.length + 1)
            .replaceAll('\\', '/'),
        );
    });
    expect(onDisk.sort()).toEqual([...files.keys()].sort());
    const differing = [...files].filter(([path, bytes]) => !readFileSync(join(contract, path)).equals(bytes));
    expect(differing.map(([path]) => path)).toEqual([]);
  });

  test('规模', () => {
    expect(records.length).toBeGreaterThan(15_000);
    expect(files.size).toBeGreaterThan(400);
    const perDay = of('operation-log').length / 366;
    expect(perDay).toBeGreaterThan(26);
    expect(perDay).toBeLessThan(31);
    expect([...files.keys()].filter((path) => path.startsWith('attachments/')).length).toBeGreaterThan(60);
  });

  test('每一类记录都有', () => {
    const present = new Set(records.map(({ kind }) => kind));
    expect([...schemas.keys()].filter((kind) => !present.has(kind))).toEqual([]);
  });

  test('各子类的必填字段都写了', () => {
    const lacking = records.flatMap(({ id, kind, fields }) =>
      (schemas.get(kind)?.subtypes[String(fields.subtype)]?.required ?? [])
        .filter((field) => fields[field] === undefined)
        .map((field) => [id, field]),
    );
    expect(lacking).toEqual([]);
  });

  test('编号不重', () => {
    const ids = records.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('每条记录都合乎其类别的格式', () => {
    const wrong = records.flatMap(({ id, kind, fields }) => {
      const schema = schemas.get(kind);
      return schema?.validate(fields) ? [] : [{ id, errors: schema?.errors() ?? `没有 ${kind}` }];
    });
    expect(wrong).toEqual([]);
  });

  test(`没有一句话出现超过 ${SENTENCE_LIMIT} 次`, () => {
    const counts = new Map<string, number>();
    for (const sentence of narrative().flatMap(sentencesOf)) counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
    expect([...counts].filter(([, count]) => count > SENTENCE_LIMIT)).toEqual([]);
  });

  test('没有像电话、证件、地址的数字', () => {
    const personal =
      /(?<![0-9A-Za-z])(?:\d{17}[\dXx]|1[3-9]\d{9}|0\d{2,3}-?\d{7,8}|\d{1,3}(?:\.\d{1,3}){3}|[3-6]\d{14,18})(?![0-9A-Za-z])/g;
    const found = [...files].flatMap(([path, bytes]) =>
      /\.(png|jpg)$/.test(path) ? [] : [...textOf(bytes).matchAll(personal)].map(([hit]) => [path, hit]),
    );
    expect(found).toEqual([]);
  });

  test('与合同文件的人和系统一致', () => {
    const { identities, service_items } = load(readFileSync(join(contract, 'contract.yaml'), 'utf8')) as {
      identities: { email: string; name: string; person: string }[];
      service_items: { id: string }[];
    };
    expect([...PEOPLE, ...CLIENTS].map(({ email, name, id }) => ({ email, name, person: id }))).toEqual(
      identities.map(({ email, name, person }) => ({ email, name, person })),
    );
    const { systems } = load(readFileSync(join(contract, 'systems.yaml'), 'utf8')) as {
      systems: { id: string; modules: string[]; service_item: string }[];
    };
    expect(systems.map(({ id, modules, service_item }) => [id, modules, service_item])).toEqual(
      SYSTEMS.map(({ id, modules, item }) => [id, modules, item]),
    );
    expect(service_items.map(({ id }) => id)).toEqual(SYSTEMS.map(({ item }) => item));
  });

  test('约定的参数与读法都在参数表里', () => {
    const { parameters } = load(readFileSync(join(contract, 'parameters.yaml'), 'utf8')) as {
      parameters: { key: string; readings: { id: string }[] }[];
    };
    const agreements = of('parameter-sheet').flatMap(
      ({ fields }) => fields.agreements as unknown as { key: string; reading: string }[],
    );
    const unknown = agreements.filter(
      ({ key, reading }) => !parameters.some((one) => one.key === key && one.readings.some(({ id }) => id === reading)),
    );
    expect(unknown).toEqual([]);
    const open = ['fault.partial_unit', 'inspection.occurrence', 'demand.over_unit'];
    expect(agreements.filter(({ key }) => open.includes(key))).toEqual([]);
    expect(parameters.map(({ key }) => key).filter((key) => !agreements.some((one) => one.key === key))).toEqual(
      expect.arrayContaining(open),
    );
    expect(agreements.find(({ key }) => key === 'pass.mark')?.reading).toBe('eighty');
    expect(new Set(agreements.map(({ key }) => key)).size).toBe(agreements.length);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { buildSample } from '../../sample/build.ts';
import { PLANTED } from '../../sample/planted.ts';
import { SENTENCE_LIMIT, sentencesOf } from '../../sample/prose.ts';
import { addWorkdays, dateOf } from '../../sample/time.ts';
import { CLIENTS, CONTRACT, isPresent, PEOPLE, SYSTEMS } from '../../sample/world.ts';
import { firstCommits, type ReadRecord, readRecords, textOf } from './read-back.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const contract = join(root, 'content', CONTRACT);
const { files, commits } = buildSample();
const records = readRecords(files);
const first = firstCommits(commits);
const planted = (rule: string): string[] =>
  PLANTED.faults.flatMap(({ where, ...fault }) =>
    [fault.rule, ...(fault.also ?? [])].includes(rule) && where.record ? [where.record] : [],
  );
const of = (kind: string): ReadRecord[] => records.filter((record) => record.kind === kind);
const seconds = (value: unknown): number => Date.parse(String(value)) / 1000;

/** Schemas of the project by kind, as validators; the two formats are the project's own. */
function validators(): Map<string, { validate: (data: unknown) => boolean; instant: string; errors: () => unknown }> {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  ajv.addFormat('instant', /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)$/);
  ajv.addFormat('date', /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);
  const folder = join(root, 'schemas');
  const read = (path: string) => JSON.parse(readFileSync(join(folder, path), 'utf8'));
  const names = ['header.schema.json', 'values.schema.json'];
  for (const name of readdirSync(join(folder, 'mixins'))) names.push(`mixins/${name}`);
  for (const name of names) ajv.addSchema(read(name));
  const kinds = readdirSync(join(folder, 'kinds')).map((name) => read(`kinds/${name}`));
  return new Map(
    kinds.map((schema) => {
      const validate = ajv.compile(schema);
      return [
        schema['x-kind'],
        {
          validate: (data: unknown) => validate(data) as boolean,
          instant: schema['x-instant'],
          errors: () => validate.errors,
        },
      ];
    }),
  );
}

const schemas = validators();

/** Every text that somebody wrote in sentences, with the record it stands in. */
function narrative(): string[] {
  const fields = [
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
    ...(kind === 'service-request' && typeof record.plan === 'string' ? [record.plan] : []),
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
    expect(records.length).toBeGreaterThan(3300);
    expect(files.size).toBeGreaterThan(200);
    const perDay = of('operation-log').length / 95;
    expect(perDay).toBeGreaterThan(25);
    expect(perDay).toBeLessThan(30);
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
      path.endsWith('.png') ? [] : [...textOf(bytes).matchAll(personal)].map(([hit]) => [path, hit]),
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
    const [sheet] = of('parameter-sheet');
    const agreements = sheet?.fields.agreements as { key: string; reading: string }[];
    const unknown = agreements.filter(
      ({ key, reading }) => !parameters.some((one) => one.key === key && one.readings.some(({ id }) => id === reading)),
    );
    expect(unknown).toEqual([]);
    const open = ['fault.partial_unit', 'inspection.occurrence', 'demand.over_unit'];
    expect(agreements.filter(({ key }) => open.includes(key))).toEqual([]);
  });
});

describe('时间说得通', () => {
  test('先发生，后登记，再入库', () => {
    const wrong = records.flatMap(({ id, kind, fields }) => {
      const field = schemas.get(kind)?.instant ?? '';
      const happened = seconds(kind === 'finding' ? fields.found_at : fields[field]);
      const recorded = seconds(fields.recorded_at);
      const committed = first.get(id)?.at ?? 0;
      return happened <= recorded && recorded <= committed ? [] : [[id, fields[field], fields.recorded_at]];
    });
    expect(wrong).toEqual([]);
  });

  test('首次入库不迟于发生后三个工作日，补录的除外', () => {
    const late = records.flatMap(({ id, kind, fields }) => {
      const happened = dateOf(seconds(fields[schemas.get(kind)?.instant ?? '']));
      return dateOf(first.get(id)?.at ?? 0) > addWorkdays(happened, 3) ? [id] : [];
    });
    expect(late.sort()).toEqual(planted('late-entry').sort());
  });

  test('各环节的次序', () => {
    const chains: Readonly<Record<string, string[]>> = {
      incident: [
        'alerted_at',
        'reported_at',
        'acknowledged_at',
        'arrived_at',
        'restored_at',
        'resolved_at',
        'confirmed_at',
        'severity_confirmed_at',
      ],
      'service-request': ['submitted_at', 'acknowledged_at', 'reasonable_confirmed_at', 'completed_at', 'confirmed_at'],
      'data-transfer-approval': ['applied_at', 'approved_at', 'executed_at', 'delivered_at', 'destroyed_at'],
      'inspection-report': ['inspected_at', 'issued_at', 'reviewed_at', 'recorded_at'],
      'backup-record': ['started_at', 'ended_at', 'recorded_at'],
      'operation-log': ['started_at', 'ended_at', 'recorded_at'],
      document: ['applied_at', 'approved_at', 'delivered_at', 'recorded_at'],
    };
    const wrong = Object.entries(chains).flatMap(([kind, chain]) =>
      of(kind).flatMap(({ id, fields }) => {
        const times = chain.flatMap((field) => (fields[field] === undefined ? [] : [seconds(fields[field])]));
        return times.some((at, index) => index > 0 && at < (times[index - 1] as number)) ? [id] : [];
      }),
    );
    expect(wrong.sort()).toEqual([...planted('time-order'), ...planted('approval-after-execution')].sort());
  });

  test('操作的人当天在岗', () => {
    const operations = of('operation-log');
    const absent = operations.filter(
      ({ fields }) => !isPresent(String(fields.operator), dateOf(seconds(fields.started_at))),
    );
    expect(absent.map(({ id }) => id)).toEqual(planted('operator-not-on-duty'));
  });

  test('没有人同时做两件事', () => {
    const operations = of('operation-log');
    const ends = new Map<string, number>();
    const clashes = operations.flatMap(({ id, fields }) => {
      const operator = String(fields.operator);
      const before = ends.get(operator) ?? 0;
      ends.set(operator, Math.max(before, seconds(fields.ended_at)));
      return seconds(fields.started_at) < before ? [id] : [];
    });
    expect(clashes).toEqual([]);
  });
});

describe('各本台账互相说得上话', () => {
  const byId = new Map(records.map((record) => [record.id, record]));

  test('每次导出导入都能在审批与操作里对上', () => {
    const operations = of('operation-log').filter(
      ({ fields }) => fields.action === 'data-export' || fields.action === 'data-import',
    );
    const executed = of('data-transfer-approval').filter(({ fields }) => fields.executed_at !== undefined);
    expect(operations.filter(({ fields }) => fields.approval_ref === undefined).map(({ id }) => id)).toEqual(
      planted('transfer-without-approval'),
    );
    for (const { id, fields } of executed) {
      const matching = operations.filter((operation) => operation.fields.approval_ref === id);
      expect(
        matching.map((operation) => [operation.fields.dataset, operation.fields.operator, operation.fields.system]),
        id,
      ).toEqual([[fields.dataset, fields.executor, fields.system]]);
      const [operation] = matching;
      expect(Math.floor(seconds(operation?.fields.started_at) / 60), id).toBe(
        Math.floor(seconds(fields.executed_at) / 60),
      );
      expect(Number(operation?.fields.rows), id).toBeLessThanOrEqual(Number(fields.rows_approved));
      expect(seconds(fields.executed_at), id).toBeLessThanOrEqual(seconds(fields.valid_until));
    }
  });

  test('每起故障都有操作，每条 ERR 都有来处', () => {
    const operations = of('operation-log');
    const silent = of('incident').filter(({ id }) => !operations.some(({ fields }) => fields.ticket_ref === id));
    expect(silent).toEqual([]);
    for (const { fields } of of('inspection-report')) {
      if (fields.err_ticket === undefined) continue;
      expect(byId.get(String(fields.err_ticket))?.fields.system).toBe(fields.system);
    }
  });

  test('备份月报的总数就是台账里的条数', () => {
    for (const { fields } of of('backup-report')) {
      const runs = of('backup-record').filter((record) =>
        String(record.fields.planned_on).startsWith(String(fields.month)),
      );
      const good = runs.filter((record) => record.fields.result === 'success').length;
      expect([fields.total, fields.succeeded, fields.failed]).toEqual([runs.length, good, runs.length - good]);
    }
  });

  test('没有发生的月份确实没有发生', () => {
    const happened = ['incident', 'service-request', 'data-transfer-approval'].flatMap(of).map(({ fields }) => {
      const item = SYSTEMS.find(({ id }) => id === fields.system)?.item;
      return `${item} ${String(fields.reported_at ?? fields.submitted_at ?? fields.applied_at).slice(0, 7)}`;
    });
    const declared = of('no-activity').map(({ fields }) => `${fields.item} ${fields.month}`);
    expect(declared.filter((one) => happened.includes(one))).toEqual([]);
    const months = ['2024-07', '2024-08', '2024-09'].flatMap((month) => SYSTEMS.map(({ item }) => `${item} ${month}`));
    expect(months.filter((one) => !happened.includes(one) && !declared.includes(one))).toEqual([]);
  });
});

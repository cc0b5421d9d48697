import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { CORE_SCHEMA, load, loadAll } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { RULES } from '../../../scripts/assess/rules.ts';
import type { ContractFiles } from '../../../scripts/model/contract.ts';
import { compareText } from '../../../scripts/model/diagnostic.ts';
import { KINDS } from '../../../scripts/model/kind-catalogue.ts';
import { KIND_EXAMPLES } from '../../../scripts/model/kind-examples.ts';
import { OTHER_RULES } from '../../../scripts/model/other-rules.ts';
import type { EvidenceRecord, Fields } from '../../../scripts/model/record.ts';
import { validatorFor } from '../../../scripts/read/validators.ts';
import { CONTRACT_ID, commitAt, type Given, observe, record, smallContract } from '../../support/assessment.ts';

const ROOT = new URL('../../../', import.meta.url);
const text = (path: string) => readFileSync(new URL(path, ROOT), 'utf8');
const yaml = (path: string) => load(text(path), { schema: CORE_SCHEMA });

const FILES = readdirSync(new URL('scripts/assess/rules/', ROOT));
const HEADINGS = ['查什么', '为什么', '怎样处理', '正例', '反例'];

describe('the folder of rules', () => {
  test('is the registry, sorted', () => {
    expect(RULES.map(({ id }) => `${id}.ts`)).toEqual([...FILES].sort(compareText));
  });

  test.each(FILES)('%s imports no other rule', (name) => {
    const rules = [...text(`scripts/assess/rules/${name}`).matchAll(/from '\.\/([^']+)'/g)].map((match) => match[1]);
    expect(rules).toEqual([]);
  });

  test.each(RULES.map(({ id }) => id))('%s has a page with its headings, and a test', (id) => {
    const page = text(`docs/rules/${id}.md`);
    expect([...page.matchAll(/^## (.+)$/gm)].map((match) => match[1])).toEqual(HEADINGS);
    expect(page.split('\n')[0]).toBe(`# ${RULES.find((rule) => rule.id === id)?.title}`);
    expect(existsSync(new URL(`test/assess/rules/${id}.test.ts`, ROOT))).toBe(true);
  });

  test('no page or test is left over', () => {
    const ids = new Set([...RULES.map(({ id }) => id), ...Object.keys(OTHER_RULES)]);
    const pages = readdirSync(new URL('docs/rules/', ROOT)).map((name) => name.replace('.md', ''));
    const tests = readdirSync(new URL('test/assess/rules/', ROOT)).map((name) => name.replace('.test.ts', ''));
    expect([...pages, ...tests].filter((name) => !ids.has(name) && !['fixtures', 'registry'].includes(name))).toEqual(
      [],
    );
  });

  test('kinds that a rule is about exist', () => {
    expect(RULES.flatMap(({ about }) => about).filter((kind) => !KINDS[kind])).toEqual([]);
  });

  test('no page links to one that is not there', () => {
    const links = RULES.flatMap(({ id }) =>
      [...text(`docs/rules/${id}.md`).matchAll(/\]\(([^)]+)\)/g)].map((match) => match[1] ?? ''),
    );
    expect(links.filter((link) => !existsSync(new URL(`docs/rules/${link}`, ROOT)))).toEqual([]);
  });
});

describe('severities of each contract in content', () => {
  const contracts = readdirSync(new URL('content/', ROOT)).filter((id) =>
    existsSync(new URL(`content/${id}/severities.yaml`, ROOT)),
  );

  test.each(contracts)('%s says how grave each rule is, and names no other', (id) => {
    const { rules } = yaml(`content/${id}/severities.yaml`) as ContractFiles['severities'];
    const named = rules.map(({ rule }) => rule);
    const known = [...RULES.map((rule) => rule.id), ...Object.keys(OTHER_RULES)];
    expect(RULES.filter((rule) => !named.includes(rule.id)).map((rule) => rule.id)).toEqual([]);
    expect(named.filter((rule) => !known.includes(rule))).toEqual([]);
  });
});

describe('messages', () => {
  /** Words that accuse, or that invite to make a date fit (invariant 6). */
  const FORBIDDEN = /造假|伪造|抄袭|补批|补签|补办|倒签|舞弊|违规|证据/;

  test.each(RULES.map(({ id }) => id))('%s asks, and accuses nobody', (id) => {
    expect(FORBIDDEN.exec(text(`scripts/assess/rules/${id}.ts`))?.[0]).toBeUndefined();
    expect(FORBIDDEN.exec(text(`docs/rules/${id}.md`))?.[0]).toBeUndefined();
    const [found] = observe(ruleOf(id), exampleOf(id, '反例'));
    expect(found?.hint).toMatch(/请/);
    expect(found?.message.length).toBeLessThan(160);
  });
});

test('the small contract that the rules are tried on is a valid one', () => {
  const files = Object.entries(smallContract());
  expect(files.flatMap(([name, file]) => validatorFor(`contract/${name}`)?.(file) ?? [])).toEqual([]);
  expect(RULES.flatMap((rule) => observe(rule, {}))).toEqual([]);
});

describe('examples of the pages', () => {
  test.each(RULES.map(({ id }) => id))('%s: the good one is silent, the bad one is found once', (id) => {
    expect(observe(ruleOf(id), exampleOf(id, '正例')).map(({ message }) => message)).toEqual([]);
    expect(observe(ruleOf(id), exampleOf(id, '反例')).map(({ rule }) => rule)).toEqual([id]);
  });
});

test.each(Object.keys(KIND_EXAMPLES))('%s: the good example of its schema is found by no rule', (kind) => {
  const good = KIND_EXAMPLES[kind]?.good as Fields;
  // It stands alone: what it refers to is not there, nor is this contract the one that it was written for.
  const alone = [
    'attachment-missing',
    'backup-report-total',
    'opinion-incomplete',
    'scorecard-total',
    'unknown-reference',
    'unknown-system',
  ];
  const given: Given = {
    records: [record(kind, String(good.id), good)],
    asOf: '2025-12-31',
    contract: (files) => {
      files.contract.term = { from: '2024-06-28', to: '2025-06-28' };
      files.contract.signed_on = '2024-06-28';
      files.contract.payments = [];
      files.contract.identities = [];
    },
  };
  const rules = RULES.filter(({ id }) => !alone.includes(id));
  expect(rules.flatMap((rule) => observe(rule, given)).map(({ message }) => message)).toEqual([]);
});

/** A record that its schema refused has its one diagnostic already; these rules look at more than its fields. */
const BEYOND_FIELDS = [
  'amount-arithmetic',
  'contract-reference',
  'duplicate-id',
  'sequence-gap',
  'term-arithmetic',
  'unlisted-attachment',
  'vanished-record',
];

test.each(RULES.map(({ id }) => id).filter((id) => !BEYOND_FIELDS.includes(id)))(
  '%s leaves a record that its schema refused to that',
  (id) => {
    const example = exampleOf(id, '反例');
    const records = example.records?.map((one) => ({ ...one, valid: false })) ?? [];
    expect(records.length).toBeGreaterThan(0);
    expect(observe(ruleOf(id), { ...example, records })).toEqual([]);
  },
);

function ruleOf(id: string) {
  const rule = RULES.find((one) => one.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  return rule;
}

/**
 * An example as the page prints it: evidence files one after another, or (`# contract.yaml`) a piece of one of the
 * contract's own. Comments tell what no file says: `# 入库 ID 时间 甲方|乙方`, `# 改动 ID 时间`, `# 签名 ID 相符|不符`, `# 曾入库 ID 时间 文件:行`,
 * `# 文件 路径 校验值`, `# 照片 路径 样子`.
 */
function exampleOf(id: string, heading: string): Given {
  const block =
    new RegExp(`## ${heading}\\n\\n\`\`\`yaml\\n([\\s\\S]*?)\`\`\``).exec(text(`docs/rules/${id}.md`))?.[1] ?? '';
  const told = (pattern: RegExp) => [...block.matchAll(pattern)].map((match) => match.slice(1) as string[]);
  const documents = loadAll(block, null, { schema: CORE_SCHEMA }) as { kind?: string; records?: Fields[] }[];
  const own = /^# (\w+)\.yaml$/m.exec(block)?.[1] as keyof ContractFiles | undefined;
  const signatures = new Map(told(/^# 签名 (\S+) (\S+)$/gm).map(([record = '', word]) => [record, word]));
  const signed = (record = '') =>
    signatures.has(record) ? { signature: signatures.get(record) === '相符' ? 'good' : 'bad' } : {};
  const commits = told(/^# 入库 (\S+) (\S+ \S+) (\S+)$/gm).map(([record, at, by]) => [
    record,
    { at, by: by === '甲方' ? 'client' : 'provider', ...signed(record) },
  ]);
  const rewritten = told(/^# 改动 (\S+) (\S+ \S+)$/gm).map(([id = '', at = '']) => [id, [at]]);
  const vanished = told(/^# 曾入库 (\S+) (\S+ \S+) (\S+):(\d+)$/gm).map(([gone = '', at = '', file = '', line]) => ({
    id: gone,
    kind: null,
    file: `${CONTRACT_ID}/${file}`,
    line: Number(line),
    lastSeen: commitAt(at),
  }));
  return {
    records: own
      ? []
      : documents.flatMap(({ kind = '', records = [] }) =>
          records.map((fields): EvidenceRecord => record(kind, String(fields.id), fields)),
        ),
    contract: (files) => {
      if (own) Object.assign(files[own], documents[0]);
    },
    hashes: Object.fromEntries(told(/^# 文件 (\S+) (\S+)$/gm)),
    looks: Object.fromEntries(told(/^# 照片 (\S+) (\S+)$/gm)),
    ...(commits.length > 0 ? { commits: Object.fromEntries(commits) } : {}),
    ...(vanished.length > 0 ? { vanished } : {}),
    ...(rewritten.length > 0 ? { rewritten: Object.fromEntries(rewritten) } : {}),
  };
}

import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import * as formats from 'ajv-formats';
import { expect, test } from 'vitest';
import { ruleTexts } from '../../scripts/commands/rule-texts.ts';
import { uriOf } from '../../scripts/faces/places.ts';
import { sarif } from '../../scripts/faces/sarif.ts';
import { findingsView } from '../../scripts/view/findings.ts';
import { SARIF_SHAPE } from './sarif-shape.ts';
import { hostileSnapshot, secondSnapshot, secondTexts } from './snapshots.ts';

const TEXTS = ruleTexts();
const withFormats = (ajv: Ajv): Ajv => formats.default.default(ajv);
const valid = withFormats(new Ajv({ allErrors: true, strict: false })).compile(SARIF_SHAPE);
/** The standard's own schema, from the only package that carries it; nothing else of that package is used. */
const STANDARD = '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';
// Its draft differs from the validator's in the name of these two words alone; it uses nothing else that has changed since.
const { $schema: _draft, id: _id, ...schema } = createRequire(import.meta.url)(STANDARD);
// Its patterns are written for regular expressions without the Unicode flag.
const standard = withFormats(new Ajv({ allErrors: true, strict: false, unicodeRegExp: false })).compile(schema);

async function logOf(texts = secondTexts()) {
  return JSON.parse(sarif([findingsView(await secondSnapshot(texts), TEXTS)], { prefix: 'content/', tool: '1.2.3' }));
}

test('the log has the shape of SARIF 2.1.0', async () => {
  const hostile = sarif([findingsView(hostileSnapshot(), TEXTS)], { prefix: '../甲 乙/', tool: '1.2.3' });
  for (const log of [await logOf(), JSON.parse(hostile)]) {
    expect(standard(log), JSON.stringify(standard.errors)).toBe(true);
    expect(valid(log), JSON.stringify(valid.errors)).toBe(true);
    for (const run of log.runs) {
      const { rules } = run.tool.driver;
      expect(new Set(rules.map((rule: { id: string }) => rule.id)).size).toBe(rules.length);
      for (const one of run.results) {
        expect(rules[one.ruleIndex].id).toBe(one.ruleId);
        expect(one.locations).toHaveLength(1);
      }
    }
  }
  const log = await logOf();
  log.runs[0].results[0].level = 'fatal';
  expect(standard(log)).toBe(false);
  expect(valid(log)).toBe(false);
});

test('rules have Chinese names and the help of their pages; missing material points to the file to come', async () => {
  const [run] = (await logOf()).runs;
  const rule = run.tool.driver.rules.find((one: { id: string }) => one.id === 'time-order');
  expect(rule.name).toBe('一条记录里的时间应前后相符');
  expect(rule.help.markdown).toMatch(/^# 一条记录里的时间应前后相符\n[\s\S]*## 反例/);
  expect(rule.help.text).not.toMatch(/```|## |正例/);
  for (const one of run.tool.driver.rules) expect(one.name, one.id).toMatch(/\p{Script=Han}/u);
  const missing = run.results.filter((one: { ruleId: string }) => one.ruleId === 'requirement/rounds');
  expect(missing[0].locations[0].physicalLocation).toEqual({
    artifactLocation: {
      uri: 'content/HT-2025-018/evidence/inspection-report/2025/digital-store/2025-04-01-round.md',
    },
    region: { startLine: 1 },
  });
});

test('fingerprints stay when lines move, and when time goes by', async () => {
  const prints = async (...given: Parameters<typeof secondSnapshot>) => {
    const view = findingsView(await secondSnapshot(...given), TEXTS);
    const [run] = JSON.parse(sarif([view], { prefix: '', tool: '1.2.3' })).runs;
    const lines = run.results.map((one: { locations: { physicalLocation: { region: { startLine: number } } }[] }) => {
      return one.locations[0]?.physicalLocation.region.startLine;
    });
    return { lines, prints: run.results.map((one: { partialFingerprints: object }) => one.partialFingerprints) };
  };
  const texts = secondTexts();
  const before = await prints(texts);
  const path = 'HT-2025-018/evidence/backup-report/2025-05.yaml';
  const moved = { ...texts, [path]: `# 备注\n# 备注\n\n${texts[path]}` };
  const after = await prints(moved);
  expect(after.prints).toEqual(before.prints);
  expect(after.lines).not.toEqual(before.lines);
  const later = await prints(texts, '2025-07-15');
  expect(later.prints).toEqual(expect.arrayContaining(before.prints));
  expect(before.prints[0]['yanshouFinding/v1']).toBe('HT-2025-018:schema:YB-2025-05');
});

test('paths become references that lead to the same file', () => {
  expect(uriOf('content/甲 乙/100%#1.yaml')).toBe('content/%E7%94%B2%20%E4%B9%99/100%25%231.yaml');
  expect(decodeURI(uriOf('a/x😀.yaml'))).toBe('a/x😀.yaml');
  expect(uriOf('/data/a b.yaml')).toBe('file:///data/a%20b.yaml');
  expect(uriOf('C:\\data\\a.yaml')).toBe('file:///C:/data/a.yaml');
  expect(uriOf('a:b.yaml')).toBe('./a:b.yaml');
  expect(uriOf('../x/a.yaml')).toBe('../x/a.yaml');
});

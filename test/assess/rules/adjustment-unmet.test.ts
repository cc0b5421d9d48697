import { expect, test } from 'vitest';
import type { Fields } from '../../../scripts/model/record.ts';
import { assessTold, at, type Story, type Told, tell } from '../../support/contract.ts';
import { CONTRACT, cleanYear, nextId, outage, rowOf } from '../../support/score.ts';
import { filesWith, oneRow } from '../../support/sheet.ts';

/** A reviewer's points that find no charge are said on their line, with what there is instead. */

const ROW = 'fault.resolution';
// 9:30 against 4:00: charged in the row; acknowledged at once, so that the row of responses has nothing.
const fault = outage('major', '2024-11-06 08:00', '2024-11-06 17:30');
const about = { record: fault.record.id };

const adjust = (row: string, more: Fields, points = '1', story: Story = {}) =>
  tell(
    'finding',
    nextId('FND'),
    {
      ...{ row, fact: '原厂到场受阻', occurred_at: at('2024-11-06 10:00'), found_at: at('2024-11-06 10:00') },
      ...{ recorded_at: at('2025-03-01 10:00') },
      adjustment: { at: at('2025-03-01 09:00'), by: 'CLI-04', points, text: '凭据齐全，酌减' },
      ...more,
    } as Fields,
    story,
  );

function told(own: Told[], rest: Told[] = [...cleanYear(), fault], asOf = '2025-07-04') {
  const result = assessTold({ contract: CONTRACT, told: [...rest, ...own], asOf });
  const found = result.observations.filter(({ rule }) => rule === 'adjustment-unmet');
  return { result, said: found.map(({ at: { path }, message, hint }) => [path.join('.'), message, hint]) };
}

test('one that meets its charge is silent, and one that comes later than the day too', () => {
  expect(told([adjust(ROW, { about })]).said).toEqual([]);
  expect(told([adjust(ROW, { about: { record: 'INC-NONE' } })], undefined, '2025-02-28').said).toEqual([]);
});

test('of a charge in another row it says in which', () => {
  const one = adjust('fault.response', { about });
  expect(told([one]).said).toEqual([
    [
      'about.record',
      `甲方认定 ${one.record.id}：记录 ${about.record} 在“需求响应及时性”里没有算出的一处，这条改判不改变任何数`,
      '它记在“故障处理时效性”，改判那里的请写 row: fault.resolution',
    ],
  ]);
});

test('of a record that is charged nowhere it lists what the row has', () => {
  const other = outage('major', '2024-12-06 08:00', '2024-12-06 09:00');
  const one = adjust(ROW, { about: { record: other.record.id } });
  const [said] = told([one], [...cleanYear(), fault, other]).said;
  expect(said?.[2]).toBe(
    `“故障处理时效性”现有 record: ${about.record}；请照 score --explain 印的编号核对 about，不需要改判的，请由甲方撤回这条认定（status: withdrawn）`,
  );
  expect(told([one], [...cleanYear(), other]).said[0]?.[2]).toMatch(/^“故障处理时效性”现在没有算出任何一处；/);
});

test('what names nothing is said as an unresolved reference alone', () => {
  const wrong = [adjust(ROW, { about: { record: 'INC-NONE' } }), adjust('fault.none', { about })];
  const { result, said } = told([...wrong, adjust(ROW, { about: { occurrence: 'no-such/x' } })]);
  expect(said).toEqual([]);
  const unresolved = result.observations.filter(({ rule }) => rule === 'unknown-reference');
  expect(unresolved.flatMap(({ actual = '' }) => /INC-NONE|fault\.none|no-such/.exec(actual)?.[0] ?? [])).toEqual([
    'INC-NONE',
    'fault.none',
    'no-such',
  ]);
});

test('a measure that is not there, nothing named, less than nothing', () => {
  const paths = (one: Told) => told([one]).said.map(([path]) => path);
  expect(paths(adjust(ROW, { about: { measure: 'r/below/2025-02' } }))).toEqual(['about.measure']);
  expect(paths(adjust(ROW, {}))).toEqual(['adjustment']);
  expect(paths(adjust(ROW, { about }, '-1'))).toEqual(['adjustment.points']);
});

test('an event that the charge has not', () => {
  const one = adjust(ROW, { about, event: 'elsewhere' });
  const [path, message, hint] = told([one]).said[0] ?? [];
  expect([path, message]).toEqual([
    'event',
    `甲方认定 ${one.record.id}：记录 ${about.record} 在“故障处理时效性”里没有 event 为 elsewhere 的一处，这条改判不改变任何数`,
  ]);
  expect(hint).toMatch(/^这里有 event: \S+，请核对$/);
});

test('a charge that a finding alone makes is set by naming the finding', () => {
  const own = 'attitude.rules';
  const fields = { row: own, fact: '当场核实', occurred_at: at('2024-11-06 10:00') };
  const finding = tell('finding', nextId('FND'), { ...fields, found_at: at('2024-11-06 10:00') } as Fields);
  const { result, said } = told([finding, adjust(own, { about: { record: finding.record.id } }, '0.5')], cleanYear());
  const { trial, trial_as_adjusted, charges } = rowOf(result, own);
  expect([trial, trial_as_adjusted, charges[0]?.adjustment?.points]).toEqual(['4', '4.5', '0.5']);
  expect(said).toEqual([]);
});

test('two charges of one record in one row: which one is asked, and none is changed', () => {
  const rule = (id: string, field: string) => `
- id: ${id}
  title: ${id}
  event: ${id}
  from: {records: [incident]}
  late: {from: reported_at, to: ${field}, limit: {hours: 1}, each: once}
  points: 10
`;
  const contract = filesWith(oneRow(`${rule('answer', 'acknowledged_at')}${rule('restore', 'restored_at')}`));
  const incident = tell('incident', 'INC-0900', {
    ...{ system: 'blood-trace', severity: 'moderate', title: '停用', reported_at: at('2025-01-06 09:00') },
    ...{ acknowledged_at: at('2025-01-06 11:00'), restored_at: at('2025-01-06 12:00') },
  });
  const of = (more: Fields) => {
    const one = adjust('r', { about: { record: 'INC-0900' }, ...more }, '0');
    const { score, observations } = assessTold({ contract, told: [incident, one] });
    const said = observations.filter(({ rule: id }) => id === 'adjustment-unmet');
    return [score.total, score.total_as_adjusted, ...said.map(({ message, hint }) => [message, hint])];
  };
  expect(of({ event: 'answer' })).toEqual(['80.0000', '90.0000']);
  const [total, adjusted, said] = of({});
  expect([total, adjusted]).toEqual(['80.0000', undefined]);
  expect(said?.[1]).toBe('请写 event，可写 answer、restore；几处都改判的，各写一条');
});

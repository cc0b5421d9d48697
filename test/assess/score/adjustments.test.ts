import { describe, expect, test } from 'vitest';
import type { Fields } from '../../../scripts/model/record.ts';
import { assessTold, at, type Story, type Told, tell } from '../../support/contract.ts';
import { CONTRACT, cleanYear, nextId, outage, rowOf } from '../../support/score.ts';
import { oneRow, scoreOf } from '../../support/sheet.ts';

/** A reviewer sets other points for one charge: a record of the client's, with who and why, beside what the sheet makes of it. */

const adjust = (row: string, about: Fields, points: string, story: Story = {}, more: Fields = {}) =>
  tell(
    'finding',
    nextId('FND'),
    {
      ...{ row, about, fact: '原厂到场受阻', occurred_at: at('2024-11-06 10:00'), found_at: at('2024-11-06 10:00') },
      ...{ recorded_at: at('2025-03-01 10:00') },
      adjustment: { at: at('2025-03-01 09:00'), by: 'CLI-04', points, text: '凭据齐全，酌减', ...more },
    } as Fields,
    story,
  );

// 9:30 against 4:00 is 5:30 over; two whole units of two hours, 2 × 3 = 6.
const fault = outage('major', '2024-11-06 08:00', '2024-11-06 17:30');
const about = { record: fault.record.id };
const assessed = (told: Told[], asOf = '2025-07-04') =>
  assessTold({ contract: CONTRACT, told: [...cleanYear(), fault, ...told], asOf });
const resolution = (told: Told[], asOf?: string) => rowOf(assessed(told, asOf), 'fault.resolution');
const ROW = 'fault.resolution';

describe('other points for a charge', () => {
  const plain = assessed([]);

  test('stand beside what the sheet makes of it, and replace nothing', () => {
    const one = adjust(ROW, about, '3');
    const result = assessed([one]);
    const row = rowOf(result, ROW);
    expect([row.trial, row.trial_as_adjusted]).toEqual(['9', '12']);
    expect(row.charges).toMatchObject([
      {
        points: '6',
        arithmetic: '⌊(9.5 − 4) ÷ 2⌋ × 3 = 6',
        adjustment: { record: one.record.id, points: '3', by: 'CLI-04', text: '凭据齐全，酌减' },
      },
    ]);
    expect(result.score.total).toBe(plain.score.total);
    expect(Number(result.score.total_as_adjusted)).toBe(Number(plain.score.total) + 3);
    expect(result.facts.map(({ key }) => key)).toEqual(plain.facts.map(({ key }) => key));
  });

  test('none at all, more than the sheet says, and half a point', () => {
    expect(resolution([adjust(ROW, about, '0')]).trial_as_adjusted).toBe('15');
    expect(resolution([adjust(ROW, about, '9')]).trial_as_adjusted).toBe('6');
    expect(resolution([adjust(ROW, about, '0.5')]).trial_as_adjusted).toBe('14.5');
    // The row has fifteen points.
    expect(resolution([adjust(ROW, about, '20')]).trial_as_adjusted).toBe('0');
  });

  test('the last of several stands', () => {
    const later = adjust(ROW, about, '1', {}, { at: at('2025-03-02 09:00') });
    expect(resolution([later, adjust(ROW, about, '3')]).trial_as_adjusted).toBe('14');
  });

  test.each<[string, Told]>([
    ['the provider’s own', adjust(ROW, about, '0', { by: 'provider' })],
    ['less than nothing', adjust(ROW, about, '-1')],
    ['another row', adjust('fault.response', about, '0')],
    ['another record', adjust(ROW, { record: 'INC-NONE' }, '0')],
    ['no reason', adjust(ROW, about, '0', {}, { text: '' })],
    ['nobody', adjust(ROW, about, '0', {}, { by: '' })],
  ])('change nothing: %s', (_, told) => {
    const result = assessed([told]);
    expect(result.score.total_as_adjusted).toBeUndefined();
    expect(rowOf(result, ROW).charges).toMatchObject([{ points: '6' }]);
    expect(rowOf(result, ROW).charges[0]?.adjustment).toBeUndefined();
    expect(result.score.total).toBe(plain.score.total);
  });

  test('merged by the client they count; before they were set they do not', () => {
    const merged = adjust(ROW, about, '3', { by: 'provider', merged: '2025-03-02 09:00' });
    expect(resolution([merged]).trial_as_adjusted).toBe('12');
    expect(resolution([adjust(ROW, about, '3')], '2025-02-28').trial_as_adjusted).toBeUndefined();
  });

  test('for what was due and did not come', () => {
    const told = cleanYear('inspection');
    const id = 'inspection-report/task/blood-trace/2024-10-15';
    const result = assessTold({
      contract: CONTRACT,
      told: [...told, adjust('fault.inspection', { occurrence: id }, '1')],
    });
    const row = rowOf(result, 'fault.inspection');
    expect([row.trial, row.trial_as_adjusted]).toEqual(['8', '9']);
  });

  test('for the number of one month', () => {
    const sheet = oneRow(
      `
- id: below
  title: 及时率
  event: on-time
  from: {records: [incident]}
  measure: {ratio: {on_time: {from: reported_at, to: acknowledged_at, limit: {hours: 1}}}}
  rate: {below: 100, each: 10}
  points: 2
`,
      'max: 100\nperiod: {each: month, combine: sum}',
    );
    const call = (reported: string, acknowledged: string) =>
      tell('incident', nextId('INC'), {
        ...{ system: 'blood-trace', severity: 'moderate', title: '停用' },
        ...{ reported_at: at(reported), acknowledged_at: at(acknowledged), restored_at: at(acknowledged) },
      });
    // One of two in time: (100 − 50) ÷ 10 × 2 = 10 in January, none of one in February: 20.
    const told = [
      call('2025-01-06 09:00', '2025-01-06 09:30'),
      call('2025-01-07 09:00', '2025-01-07 11:00'),
      call('2025-02-10 09:00', '2025-02-10 11:00'),
    ];
    const score = scoreOf(sheet, { told: [...told, adjust('r', { measure: 'r/below/2025-02' }, '5')] });
    expect([score.total, score.total_as_adjusted]).toEqual(['70.0000', '85.0000']);
  });
});

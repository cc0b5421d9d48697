import { describe, expect, test } from 'vitest';
import { type Assessment, assess } from '../../../scripts/assess/assess.ts';
import { richWorld } from '../../support/rich-world.ts';
import { CONTRACT } from '../../support/score.ts';

/**
 * Choosing another reading of an open point must change something that is computed or shown, or the point says why not.
 * Each reading is compared with every other of its point: a value that nothing uses comes out like one of them.
 */

const POINTS = CONTRACT.parameters.parameters;

/** Points that only count under a reading of another one. */
const GIVEN: { readonly [key: string]: { readonly [key: string]: string } } = {
  'calendar.office_hours': { 'response.workday_deadline': 'office-hours-8' },
};

const world = richWorld();

/** All that an assessment says but the open points themselves. */
function said(result: Assessment): string {
  const { parameters: _, confirmed: __, ...rest } = result;
  return JSON.stringify(rest);
}

test('the records are such as their schemas accept', () => {
  expect(world.records.filter(({ valid }) => !valid).map(({ id, kind }) => `${kind} ${id}`)).toEqual([]);
});

test('all sixty-two points are there, in order, and none is declared without effect', () => {
  const numbers = POINTS.map(({ no }) => no.replace(/[a-z]$/, ''));
  expect([...new Set(numbers)]).toEqual(Array.from({ length: 62 }, (_, n) => `P-${String(n + 1).padStart(2, '0')}`));
  expect(POINTS.filter(({ no_effect }) => no_effect !== undefined).map(({ key }) => key)).toEqual([]);
});

describe('every reading of', () => {
  test.each(POINTS.map(({ no, key, readings, no_effect }) => ({ no, key, readings, no_effect })))(
    '$no $key comes out differently',
    ({ key, readings, no_effect }) => {
      const results = readings.map(({ id }) => said(assess(world, { ...GIVEN[key], [key]: id })));
      const same = readings.flatMap(({ id }, index) => {
        const other = results.indexOf(results[index] as string);
        return other < index ? [`${id} = ${readings[other]?.id}`] : [];
      });
      if (no_effect === undefined) expect(same).toEqual([]);
      else expect(same).toHaveLength(readings.length - 1);
    },
  );
});

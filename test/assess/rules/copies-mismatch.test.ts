import { expect, test } from 'vitest';
import { copiesMismatch } from '../../../scripts/assess/rules/copies-mismatch.ts';
import { type Given, observe, places, record } from '../../support/assessment.ts';

const check = (given: Given, expected: string[]) => expect(places(copiesMismatch, given)).toEqual(expected);

const paper = (counts: number[], subtype = 'contract') =>
  record('contract-document', 'CD-1', { subtype, copies: counts.map((count) => ({ holder: '某方', count })) });

test.each<[number[], string[]]>([
  [[2, 2], []],
  [[3, 2], ['CD-1 copies']],
  [[3, 1], ['CD-1 copies']],
  [[4], ['CD-1 copies']],
])('%j against two each', (counts, expected) => check({ records: [paper(counts)] }, expected));

test('who holds which does not matter, and a paper without an agreed number is left alone', () => {
  const asks: Given['contract'] = (files) => {
    files.contract.copies = [{ document: 'contract', clause: 'c1', counts: [2, 1, 2] }];
  };
  check({ contract: asks, records: [paper([1, 2, 2])] }, []);
  check({ records: [paper([9], 'nda')] }, []);
});

test('says both', () => {
  expect(observe(copiesMismatch, { records: [paper([3, 2])] })[0]?.message).toBe(
    '合同与采购文件 CD-1 的正本共 5 份（3＋2），约定共 4 份（2＋2）',
  );
});

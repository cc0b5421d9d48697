import { expect, test } from 'vitest';
import { stepIncomplete } from '../../../scripts/assess/rules/step-incomplete.ts';
import { type Given, observe, places, record } from '../../support/assessment.ts';

const check = (given: Given, expected: string[]) => expect(places(stepIncomplete, given)).toEqual(expected);

const transfer = (fields: object) => record('data-transfer-approval', 'DTA-1', { ...fields });
const DELIVERED = '2024-08-20T10:00:00+08:00';

test.each<[string, object, string[]]>([
  ['nothing done yet', {}, []],
  ['delivered, with all', { delivered_at: DELIVERED, receiver: '经办人', file_sha256: 'aa' }, []],
  [
    'delivered on paper',
    { delivered_at: DELIVERED, receiver: '经办人', original: { form: '纸质', place: '签收单' } },
    [],
  ],
  ['delivered to nobody', { delivered_at: DELIVERED, file_sha256: 'aa' }, ['DTA-1 delivered_at']],
  ['delivered, neither of the two', { delivered_at: DELIVERED, receiver: '经办人' }, ['DTA-1 delivered_at']],
  ['destroyed without a witness', { destroyed_at: DELIVERED }, ['DTA-1 destroyed_at']],
  ['destroyed, witness blank', { destroyed_at: DELIVERED, destroy_witness: '无' }, ['DTA-1 destroyed_at']],
  ['to be destroyed after the as-of day', { destroyed_at: '2025-01-01T00:00:00+08:00' }, []],
])('%s', (_, fields, expected) => check({ records: [transfer(fields)], asOf: '2024-12-31' }, expected));

test('a file, or a word where the paper is', () => {
  const asks: Given['contract'] = (files) => {
    files.kinds.kinds = [
      { kind: 'undertaking', steps: [{ title: '应有原件', when: { subtype: ['malware-free'] }, file: true }] },
    ];
  };
  const paper = (fields: object) => record('undertaking', 'UND-1', { subtype: 'malware-free', ...fields });
  check({ contract: asks, records: [paper({})] }, ['UND-1 id']);
  check({ contract: asks, records: [paper({ subtype: 'integrity' })] }, []);
  check({ contract: asks, records: [paper({ attachments: [{ path: 'attachments/a.pdf' }] })] }, []);
  check({ contract: asks, records: [paper({ original: { form: '纸质', place: '档案室' } })] }, []);
});

test('says what is not there', () => {
  const [found] = observe(stepIncomplete, { records: [transfer({ destroyed_at: DELIVERED })] });
  expect(found?.message).toBe('数据导入导出审批 DTA-1：副本已销毁，没有写监销人');
});

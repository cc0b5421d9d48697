import { expect, test } from 'vitest';
import { signatureDate } from '../../../scripts/assess/rules/signature-date.ts';
import { type Given, observe, places, record } from '../../support/assessment.ts';

const check = (given: Given, expected: string[]) => expect(places(signatureDate, given)).toEqual(expected);

const contract = (second: object, fields: object = {}) =>
  record('contract-document', 'CD-1', {
    subtype: 'contract',
    dated_on: '2024-07-02',
    recorded_at: '2024-07-05T09:00:00+08:00',
    signatures: [
      { party: '甲方', signer: '法定代表人', signed_on: '2024-07-01', sealed: true },
      { party: '乙方', signer: '授权代表', sealed: true, ...second },
    ],
    ...fields,
  } as never);

test.each<[string, object, string[]]>([
  ['on the day of the paper', { signed_on: '2024-07-02' }, []],
  ['no date', {}, ['CD-1 signatures.1']],
  ['an empty date', { signed_on: '' }, ['CD-1 signatures.1.signed_on']],
  ['the day after the paper', { signed_on: '2024-07-03' }, ['CD-1 signatures.1.signed_on']],
  ['after it was written down', { signed_on: '2024-07-06' }, ['CD-1 signatures.1.signed_on']],
  ['no signature at all', { signer: '未签字' }, []],
])('a party with %s', (_, second, expected) => check({ records: [contract(second)] }, expected));

test('the day on which it was written down counts as before', () =>
  check({ records: [contract({ signed_on: '2024-07-05' }, { dated_on: '2024-07-05' })] }, []));

test('an approval has its time', () => {
  check({ records: [record('change', 'CHG-1', { approver: 'CLI-01', approved_at: '2024-08-12T09:00:00+08:00' })] }, []);
  check({ records: [record('change', 'CHG-1', { approver: 'CLI-01' })] }, ['CHG-1 id']);
});

test('people on a list may be added later, and must have a date', () => {
  const asks: Given['contract'] = (files) => {
    files.kinds.kinds = [
      { kind: 'contract-document', signatures: [{ title: '逐人签收', list: 'readers', on: 'read_on' }] },
    ];
  };
  const paper = (readers: object[]) =>
    record('contract-document', 'CD-1', {
      dated_on: '2024-01-01',
      recorded_at: '2024-07-05T09:00:00+08:00',
      readers,
    } as never);
  check({ contract: asks, records: [paper([{ person: 'PER-01', read_on: '2024-11-05' }])] }, []);
  check({ contract: asks, records: [paper([{ person: 'PER-01' }])] }, ['CD-1 readers.0']);
});

test('says which party', () => {
  const [found] = observe(signatureDate, { records: [contract({})] });
  expect(found?.message).toBe('合同与采购文件 CD-1 的乙方签字日期空白');
});

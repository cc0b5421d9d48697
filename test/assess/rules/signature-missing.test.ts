import { expect, test } from 'vitest';
import { signatureMissing } from '../../../scripts/assess/rules/signature-missing.ts';
import { type Given, observe, places, record } from '../../support/assessment.ts';

const check = (given: Given, expected: string[]) => expect(places(signatureMissing, given)).toEqual(expected);

const party = (name: string, fields: object = {}) => ({
  party: name,
  signer: '授权代表',
  signed_on: '2024-07-01',
  sealed: true,
  ...fields,
});
const contract = (signatures: object[], fields: object = {}) =>
  record('contract-document', 'CD-1', {
    subtype: 'contract',
    dated_on: '2024-07-01',
    signatures,
    original: { form: '纸质', place: '档案室' },
    ...fields,
  } as never);

test.each<[string, object[], object, string[]]>([
  ['two parties', [party('甲方'), party('乙方')], {}, []],
  ['one party', [party('甲方')], {}, ['CD-1 signatures']],
  ['one party twice', [party('甲方'), party('甲方')], {}, ['CD-1 signatures']],
  ['nobody', [], {}, ['CD-1 id']],
  ['no signer', [party('甲方'), party('乙方', { signer: '未签字' })], {}, ['CD-1 signatures.1']],
  ['no seal', [party('甲方', { sealed: false }), party('乙方')], {}, ['CD-1 signatures.0.sealed']],
  ['no page and no place', [party('甲方'), party('乙方')], { original: undefined }, ['CD-1 id']],
  ['a page', [party('甲方'), party('乙方')], { original: undefined, attachments: [{ path: 'attachments/a.png' }] }, []],
  ['another subtype', [party('甲方')], { subtype: 'nda' }, []],
])('a contract with %s', (_, signatures, fields, expected) => {
  const paper = contract(signatures, fields);
  if (fields && 'original' in fields) delete (paper.fields as { original?: unknown }).original;
  check({ records: [paper] }, expected);
});

test.each<[string, object, string[]]>([
  ['of the client', { approver: 'CLI-01' }, []],
  ['of the provider', { approver: 'PER-02' }, ['CHG-1 approver']],
  ['on the roster only', { approver: 'PER-09' }, ['CHG-1 approver']],
  ['whom nobody knows', { approver: 'CLI-77' }, []],
  ['left blank', { approver: '' }, ['CHG-1 approver']],
  ['not there', {}, ['CHG-1 id']],
])('an approver %s', (_, fields, expected) =>
  check(
    { records: [record('personnel', 'PER-09', { joined_on: '2024-07-01' }), record('change', 'CHG-1', { ...fields })] },
    expected,
  ),
);

const panel = record('panel', 'PNL-1', {
  members: [
    { id: 'expert-a', name: '专家 A' },
    { id: 'expert-b', name: '专家 B' },
  ],
});
const report = (...signatures: object[]) =>
  record('acceptance-report', 'AR-1', { panel: 'PNL-1', signatures } as never);

test.each<[string, object[], string[]]>([
  [
    'all',
    [
      { member: 'expert-a', signed: true },
      { member: 'expert-b', signed: true },
    ],
    [],
  ],
  [
    'one dissents in writing',
    [
      { member: 'expert-a', signed: true },
      { member: 'expert-b', signed: false, dissent: '保留意见' },
    ],
    [],
  ],
  [
    'one has not',
    [
      { member: 'expert-a', signed: true },
      { member: 'expert-b', signed: false },
    ],
    ['AR-1 signatures'],
  ],
  ['one is not named', [{ member: 'expert-a', signed: true }], ['AR-1 signatures']],
])('a report that %s signed', (_, signatures, expected) =>
  check({ records: [panel, report(...signatures)] }, expected),
);

test('a roll of names is held against the panel', () => {
  const contractAsks: Given['contract'] = (files) => {
    const kinds = files.kinds.kinds.filter(({ kind }) => kind !== 'acceptance-event');
    files.kinds.kinds = [
      ...kinds,
      { kind: 'acceptance-event', signatures: [{ title: '专家签到', list: 'attendees', members: 'members' }] },
    ];
  };
  const meeting = (attendees: string[]) => record('acceptance-event', 'AE-1', { subtype: 'meeting', attendees });
  check({ contract: contractAsks, records: [panel, meeting(['专家 A', '专家 B（组长）', '甲方审核员'])] }, []);
  check({ contract: contractAsks, records: [panel, meeting(['专家 A', '甲方审核员'])] }, ['AE-1 attendees']);
});

test('says who', () => {
  const [found] = observe(signatureMissing, { records: [panel, report({ member: 'expert-a', signed: true })] });
  expect(found?.message).toBe('验收报告 AR-1 的专家签署少 专家 B');
});

import { describe, expect, test } from 'vitest';
import { anchorOf, makeAddresses } from '../../scripts/view/site/addresses.ts';
import { CONTRACT_ID, record, smallSnapshot } from './snapshots.ts';

function addressesOf(...files: [file: string, ...ids: string[]][]) {
  const records = files.flatMap(([file, ...ids]) =>
    ids.map((id) => record('incident', id, {}, { file: `${CONTRACT_ID}/${file}` })),
  );
  return makeAddresses(smallSnapshot({ records }));
}

describe('a record’s address derives from its file’s path', () => {
  test.each<[string, string]>([
    ['evidence/incident/2024-07.yaml', 'ledgers/incident/2024-07'],
    [
      'evidence/inspection-report/2024/blood/2024-08-14-weekly.md',
      'ledgers/inspection-report/2024/blood/2024-08-14-weekly',
    ],
    ['findings/2024.yaml', 'ledgers/findings/2024'],
    ['evidence/incident/a.b.yaml', 'ledgers/incident/a_2eb'],
    ['evidence/incident/八月.yaml', 'ledgers/incident/x_x_e5_85_ab_e6_9c_88'],
    ['evidence/incident/a b_c.yaml', 'ledgers/incident/a_20b_5fc'],
    ['evidence/incident/-.yaml', 'ledgers/incident/x_x-'],
    // Windows keeps these names for itself, and opens no path much longer than 250.
    ['evidence/incident/con.yaml', 'ledgers/incident/con_x'],
    ['evidence/aux/COM1.yaml', 'ledgers/aux_x/COM1_x'],
    ['evidence/incident/console.yaml', 'ledgers/incident/console'],
    [`evidence/incident/${'故'.repeat(80)}.yaml`, 'ledgers/incident/x_xde20c5e222d87372'],
    // The kind's own ledger has that address already, whatever the case.
    ['evidence/Incident.yaml', 'ledgers/Incident_n2'],
  ])('%s', (file, expected) => {
    expect(addressesOf([file, 'INC-1']).file(`${CONTRACT_ID}/${file}`)).toBe(expected);
  });

  test('one record is a page, many are anchors', () => {
    const addresses = addressesOf(
      ['evidence/incident/one.yaml', 'INC-1'],
      ['evidence/incident/two.yaml', 'INC-2', 'INC-3'],
    );
    expect(['INC-1', 'INC-2', 'INC-3', 'INC-4'].map(addresses.record)).toEqual([
      '/ledgers/incident/one.html',
      '/ledgers/incident/two.html#INC-2',
      '/ledgers/incident/two.html#INC-3',
      null,
    ]);
  });

  test('of two records with one id the first is meant, and both can be reached', () => {
    const file = 'evidence/incident/two.yaml';
    const records = ['INC-2', 'INC-2'].map((id) => record('incident', id, {}, { file: `${CONTRACT_ID}/${file}` }));
    const snapshot = smallSnapshot({ records });
    const addresses = makeAddresses(snapshot);
    expect(addresses.record('INC-2')).toBe('/ledgers/incident/two.html#INC-2');
    expect(snapshot.ledgers[0]?.records.map(addresses.place)).toEqual([
      '/ledgers/incident/two.html#INC-2',
      '/ledgers/incident/two.html#INC-2_n2',
    ]);
  });

  test('files that differ in case or ending only have pages of their own', () => {
    const names = ['evidence/incident/A.yaml', 'evidence/incident/a.md', 'evidence/incident/a.yaml'];
    const addresses = addressesOf(...names.map((name, index): [string, string] => [name, `INC-${index}`]));
    expect(names.map((name) => addresses.file(`${CONTRACT_ID}/${name}`))).toEqual([
      'ledgers/incident/A',
      'ledgers/incident/a_n2',
      'ledgers/incident/a_n3',
    ]);
  });
});

test.each([
  ['inspection-report/weekly/blood-trace/2024-08-14', 'inspection-report--weekly--blood-trace--2024-08-14'],
  ['fault.late/record:INC-1#response', 'fault.late--record_3aINC-1_23response'],
  ['条', '_e6_9d_a1'],
])('%s as an anchor', (id, expected) => {
  expect(anchorOf(id)).toBe(expected);
});

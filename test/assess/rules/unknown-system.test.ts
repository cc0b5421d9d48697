import { expect, test } from 'vitest';
import { unknownSystem } from '../../../scripts/assess/rules/unknown-system.ts';
import { type Given, observe, places, record } from '../../support/assessment.ts';

const check = (given: Given, expected: string[]) => expect(places(unknownSystem, given)).toEqual(expected);

test('a system of the list', () => check({ records: [record('incident', 'X-1', { system: 'ledger' })] }, []));
test('a system that is not on it', () =>
  check({ records: [record('incident', 'X-1', { system: 'archive' })] }, ['X-1 system']));
test('a system of a plan’s task', () =>
  check(
    {
      records: [
        record('backup-plan', 'X-1', {
          tasks: [
            { id: 'full', systems: ['ledger'] },
            { id: 'config', systems: ['portal', 'archive'] },
          ],
        }),
      ],
    },
    ['X-1 tasks.1.systems.1'],
  ));
test('a kind without a system', () => check({ records: [record('document', 'X-1', {})] }, []));
test('a record that its schema refused is left to that', () =>
  check({ records: [record('incident', 'X-1', { system: 'archive' }, { valid: false })] }, []));

test('guesses a slip of the pen', () => {
  const [found] = observe(unknownSystem, { records: [record('incident', 'X-1', { system: 'leger' })] });
  expect(found?.message).toBe('故障 X-1 写的系统 leger 不在系统清单内');
  expect(found?.hint).toBe('是否指 ledger？请照 systems.yaml 写');
  expect(found?.expected).toBe('ledger、portal');
});

test('a module that the system does not have', () => {
  const asks: Given['contract'] = (files) => {
    Object.assign(files.systems.systems[0] as object, { modules: ['台账登记'] });
  };
  const report = (system: string, name: string) =>
    record('inspection-report', 'INS-1', { system, modules: [{ name }] });
  check({ contract: asks, records: [report('ledger', '台账登记')] }, []);
  check({ contract: asks, records: [report('ledger', '台帐登记')] }, ['INS-1 modules.0.name']);
  check({ contract: asks, records: [report('portal', '首页')] }, []);
});

import { expect, test } from 'vitest';
import { unknownRules } from '../../../scripts/assess/forms/rule-names.ts';
import { RULES } from '../../../scripts/assess/rules.ts';
import type { ContractFiles } from '../../../scripts/model/contract.ts';
import { OTHER_RULES } from '../../../scripts/model/other-rules.ts';

const IDS = RULES.map(({ id }) => id);
const told = (...rules: string[]) =>
  unknownRules(
    {
      contract: { id: 'C' },
      severities: { rules: rules.map((rule) => ({ rule, severity: 'off' })) },
    } as unknown as ContractFiles,
    IDS,
  ).map(({ at, message, hint }) => `${at.path.join('.')} ${message}；${hint}`);

test('a rule that there is none of is told, with the one that is meant', () => {
  expect(told('time-order', 'timeorder', 'xyz')).toEqual([
    'rules.1.rule 没有核查规则 timeorder，这一项不起作用；是否指 time-order？请核对后改正',
    'rules.2.rule 没有核查规则 xyz，这一项不起作用；规则的短名见 docs/rules/ 里的文件名',
  ]);
});

test('every rule there is may be set', () => expect(told(...IDS, ...Object.keys(OTHER_RULES))).toEqual([]));

import { expect, test } from 'vitest';
import { type Diagnostic, FILE_START } from '../../scripts/model/diagnostic.ts';
import { brokenView } from '../../scripts/view/check.ts';

const wrong = (file: string): Diagnostic => ({
  ...{ rule: 'schema', severity: 'error', message: '', file, range: FILE_START, expected: null, actual: null },
  ...{ hint: '', clause: null, related: [] },
});
const own = wrong('C-1/checklist.yaml');
const record = wrong('C-1/evidence/incident/2025-01.yaml');

test.each<[string, Diagnostic[], string]>([
  ['only its own files', [own, own], 'C-1 的合同文件有 2 个错误，无法核查'],
  ['records as well', [own, record, record], 'C-1 的合同文件有 1 个错误，无法核查；另有 2 个错误在材料里'],
  ['warnings are none', [own, { ...record, severity: 'warning' }], 'C-1 的合同文件有 1 个错误，无法核查'],
])('what keeps a contract from being checked is counted apart from its records: %s', (_, diagnostics, headline) => {
  expect(brokenView('C-1', diagnostics).headline).toBe(headline);
});

import { describe, expect, test } from 'vitest';
import { assessTold, at, tell } from '../../support/contract.ts';
import { backup, backupReports, CONTRACT, check, days, documents, nextId, plan } from '../../support/score.ts';

/** 备份规范性 and 文档资料, worked on told records. */

describe('security.backup', () => {
  const records = (count: number, ...counts: number[]) => [
    plan('backup-plan', '2024-10-15', count),
    ...days('2024-10-15', count).map((day, index) =>
      backup(day, { defect: '大小与作业报表不符', ...(counts[index] ? { defect_count: counts[index] } : {}) }),
    ),
  ];

  test('E43 three defective records and two faults in reports', () => {
    check([...records(3, 2), ...backupReports(1, 1)], 'security.backup', {
      trial: '2.5',
      readings: { 'backup.occurrence=per-defect': '2' },
    });
  });

  test('E45 eight and four: capped', () => {
    check([...records(8), ...backupReports(4)], 'security.backup', { trial: '0', cappedFrom: '6', readings: {} });
  });

  test('a record both late and defective is charged once by record, twice by defect', () => {
    const told = [
      plan('backup-plan', '2024-10-15', 1),
      backup('2024-10-15', { defect: '大小与作业报表不符', recorded_at: at('2024-11-04 09:00') }),
      ...backupReports(),
    ];
    check(told, 'security.backup', {
      trial: '4.5',
      readings: { 'backup.occurrence=per-defect': '4' },
    });
  });
});

describe('fault.documents', () => {
  const checked = (...fixed: (string | null)[]) =>
    tell('client-review', nextId('CR'), {
      ...{ subtype: 'document-check', title: '文档检查', reviewed_at: at('2025-01-15 15:00'), reviewer: 'CLI-01' },
      ...{ conclusion: '有不完整', recorded_at: at('2025-01-15 16:00') },
      incomplete: fixed.map((fixed_on) => ({
        document: 'DOC-01',
        missing: '缺一页',
        ...(fixed_on ? { fixed_on } : {}),
      })),
    });

  test('three incomplete documents in one check', () => {
    check([...documents(), checked('2025-01-17', null, null)], 'fault.documents', {
      trial: '2',
      readings: {
        'document.occurrence=per-check': '4',
        'document.occurrence=unfixed-only': '3',
        'documents.list=open': '0',
      },
    });
  });

  test('a check that the provider brought in by itself changes nothing', () => {
    const { record, provenance } = checked(null);
    const first = provenance && { ...provenance.first, author: PROVIDER, committer: PROVIDER };
    const told = [...documents(), { record, provenance: provenance && first && { ...provenance, first, last: first } }];
    check(told, 'fault.documents', { trial: '5' });
    expect(
      assessTold({ contract: CONTRACT, told }).facts.find(({ event }) => event === 'document-incomplete'),
    ).toMatchObject({
      state: 'unconfirmed',
    });
  });

  const PROVIDER = { name: 'provider', email: 'provider@test.invalid' };
});

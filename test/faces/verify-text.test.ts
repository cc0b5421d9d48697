import { expect, test } from 'vitest';
import type { VerifyReport } from '../../scripts/dossier/verify/report.ts';
import { verifyText } from '../../scripts/faces/verify-text.ts';

test('slots are called as the paper calls them, counted where several are called the same', () => {
  const signature = {
    ...{ slot: 'provider', subFilter: 'ETSI.CAdES.detached', signer: null, claimedTime: null },
    ...{ covers: 'whole-file' as const, checks: [{ id: 'signature' as const, ok: true, text: '签名有效' }] },
    changesAfter: [],
  };
  const report: VerifyReport = {
    verdict: 'intact',
    signatures: [signature],
    attachments: [],
    findings: [],
    emptySlots: ['client', 'expert-1', 'expert-2', 'unnamed'],
    slotTitles: [
      { slot: 'provider', title: '乙方代表签名' },
      { slot: 'client', title: '甲方代表签名' },
      { slot: 'expert-1', title: '专家组成员' },
      { slot: 'expert-2', title: '专家组成员' },
    ],
  };
  expect(verifyText([{ file: 'TU-01.pdf', report }], { colour: false, width: 80 } as never)).toBe(
    [
      'TU-01.pdf  完好',
      '  签名位置 乙方代表签名：签名者不明',
      '    ✓ 签名有效',
      '  尚未签署的位置：甲方代表签名、专家组成员（第 1 处）、专家组成员（第 2 处）、unnamed',
      '',
    ].join('\n'),
  );
});

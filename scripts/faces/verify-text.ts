import pc from 'picocolors';
import type { VerifyReport } from '../dossier/verify/report.ts';
import { timeText } from '../dossier/verify/time-text.ts';
import type { TextOptions } from './text.ts';

/** A verification in words: the verdict first, then every signer with every check, later changes, attachments. */
export function verifyText(reports: readonly { file: string; report: VerifyReport }[], options: TextOptions): string {
  const colours = pc.createColors(options.colour);
  const sign = (ok: boolean | null) => (ok === null ? colours.yellow('○') : ok ? colours.green('✓') : colours.red('✕'));
  const verdicts = {
    intact: colours.green('完好'),
    altered: colours.red('有改动，不可采信'),
    undecided: colours.yellow('有无法判断之处'),
  };
  return reports
    .map(({ file, report }) => {
      const titles = slotNames(report.slotTitles);
      const titled = (slot: string) => titles.get(slot) ?? slot;
      const lines = [`${colours.bold(file)}  ${verdicts[report.verdict]}`];
      for (const signature of report.signatures) {
        const name = signature.signer?.subject ?? '签名者不明';
        const when = signature.claimedTime ? `，自述签署时间 ${timeText(new Date(signature.claimedTime))}` : '';
        lines.push(`  签名位置 ${titled(signature.slot)}：${name}${when}`);
        if (signature.signer) lines.push(colours.dim(`    证书指纹 SHA-256 ${signature.signer.fingerprint}`));
        for (const check of signature.checks) lines.push(`    ${sign(check.ok)} ${check.text}`);
        for (const change of signature.changesAfter)
          lines.push(`    ${sign(change.permitted)} 签后变动：${change.text}`);
      }
      if (report.emptySlots.length > 0) lines.push(`  尚未签署的位置：${report.emptySlots.map(titled).join('、')}`);
      const good = report.attachments.filter((one) => one.ok === true).length;
      if (report.attachments.length > 0)
        lines.push(`  内附材料 ${report.attachments.length} 份，与清单相符 ${good} 份`);
      for (const one of report.attachments)
        if (one.ok !== true) lines.push(`    ${sign(one.ok)} ${one.path}：${one.text}`);
      for (const finding of report.findings) {
        lines.push(
          `  ${sign(finding.severity === 'info' ? true : finding.severity === 'error' ? false : null)} ${finding.text}`,
        );
      }
      return `${lines.join('\n')}\n`;
    })
    .join('\n');
}

/** Slots by their titles; several of one title are counted, in the order of the paper. */
function slotNames(slots: VerifyReport['slotTitles']): Map<string, string> {
  const together = Map.groupBy(slots, ({ title }) => title);
  return new Map(
    slots.map(({ slot, title }) => {
      const alike = together.get(title) ?? [];
      const at = alike.findIndex((one) => one.slot === slot) + 1;
      return [slot, alike.length > 1 ? `${title}（第 ${at} 处）` : title];
    }),
  );
}

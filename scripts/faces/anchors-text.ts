import pc from 'picocolors';
import type { AnchorCheck, AnchorReport, ContractAnchors, FileSince } from '../anchor/report.ts';
import type { TextOptions } from './text.ts';

type Paint = ReturnType<typeof pc.createColors>;

/** Anchors in words: each with its checks, then from when the contract's files are known to have existed. */
export function anchorsText(contracts: readonly ContractAnchors[], options: TextOptions): string {
  return contracts.map((one) => contractText(one, options)).join('\n');
}

/** One anchor on its own. */
export function anchorText(report: AnchorReport, options: TextOptions): string {
  return `${anchorLines(report, options).join('\n')}\n`;
}

export function checkLines(checks: readonly AnchorCheck[], options: TextOptions): string[] {
  const colours = pc.createColors(options.colour);
  return checks.map(({ ok, text }) => `    ${sign(ok, colours)} ${plain(text)}`);
}

function contractText(one: ContractAnchors, options: TextOptions): string {
  const colours = pc.createColors(options.colour);
  const lines = [colours.bold(`${plain(one.contract)}  时间锚 ${one.anchors.length} 个`)];
  for (const report of one.anchors) lines.push(...anchorLines(report, options).map((line) => `  ${line}`));
  const { files, proven, claimed, uncovered, unread } = one.summary;
  lines.push(`  材料 ${files} 个文件：可证明 ${proven} 个，有待核实 ${claimed} 个，没有时间锚覆盖 ${uncovered} 个`);
  if (unread > 0) lines.push(`  ${sign(null, colours)} 另有 ${unread} 个文件读不出来，无从判断`);
  lines.push(...(options.limit === Number.POSITIVE_INFINITY ? eachFile(one.files) : grouped(one.files, options)));
  for (const note of one.notes) lines.push(colours.dim(`  ${plain(note)}`));
  if (one.anchors.length === 0) lines.push('  还没有时间锚；用 yanshou anchor 取一个');
  return `${lines.join('\n')}\n`;
}

function anchorLines(report: AnchorReport, options: TextOptions): string[] {
  const colours = pc.createColors(options.colour);
  const verdicts = {
    intact: colours.green('完好'),
    altered: colours.red('不可采信'),
    undecided: colours.yellow('有无法判断之处'),
  };
  const lines = [`${colours.bold(plain(report.file))}  ${verdicts[report.verdict]}`];
  if (report.time && report.authority) {
    lines.push(`  ${report.time}  签发者 ${report.authority.subject}  清单 ${report.listed ?? 0} 个文件`);
  }
  const told =
    options.limit === Number.POSITIVE_INFINITY ? report.checks : report.checks.filter(({ ok }) => ok !== true);
  return [...lines, ...checkLines(told, options)];
}

/** How many files since when, and by name those that no anchor covers. */
function grouped(files: readonly FileSince[], options: TextOptions): string[] {
  const lines: string[] = [];
  for (const [word, pick] of WORDS) {
    const counts = new Map<string, number>();
    for (const file of files) {
      const time = pick(file);
      if (time) counts.set(time, (counts.get(time) ?? 0) + 1);
    }
    for (const [time, count] of [...counts].sort()) lines.push(`    ${word} ${time} 已存在：${count} 个`);
  }
  const uncovered = files.filter(({ since, claimed }) => since === null && claimed === null);
  if (uncovered.length > 0) lines.push('  没有时间锚覆盖的：');
  for (const { path } of uncovered.slice(0, options.limit)) lines.push(`    ${plain(path)}`);
  if (uncovered.length > options.limit) {
    lines.push(`    ……另有 ${uncovered.length - options.limit} 个，加 --all 全部列出`);
  }
  return lines;
}

const WORDS: readonly [string, (file: FileSince) => string | null][] = [
  ['可证明不晚于', ({ since }) => since],
  ['据称不晚于', ({ since, claimed }) => (since === null ? claimed : null)],
];

function eachFile(files: readonly FileSince[]): string[] {
  return files.map(({ path, since, claimed, sha256 }) => {
    const when = since ?? (claimed && `（据称）${claimed}`) ?? (sha256 === null ? '读不出来' : '没有时间锚覆盖');
    return `    ${when.padEnd(25)}  ${plain(path)}`;
  });
}

function sign(ok: boolean | null, colours: Paint): string {
  return ok === null ? colours.yellow('○') : ok ? colours.green('✓') : colours.red('✕');
}

/** File names are other people's: no control or direction-changing characters reach the terminal. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ');
}

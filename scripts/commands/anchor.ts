import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { formatAnchor } from '../anchor/anchor-file.ts';
import { ANCHOR_LIMITS, AnchorError } from '../anchor/limits.ts';
import { type AnchorCheck, verdictOf } from '../anchor/report.ts';
import { decodeRequest, encodeRequest, nonceFrom, type StampRequest } from '../anchor/request.ts';
import { tokenIn } from '../anchor/response.ts';
import { askAuthority } from '../anchor/send.ts';
import { storeAnchor } from '../anchor/store.ts';
import { judgeToken, type TokenJudgement } from '../anchor/token.ts';
import { zoneOf } from '../anchor/verify-content.ts';
import { formatInstant } from '../calendar/instant.ts';
import { readAnchors } from '../dossier/verify/certificate.ts';
import { checkLines } from '../faces/anchors-text.ts';
import { GitError } from '../source/git.ts';
import { openWorktree } from '../source/worktree.ts';
import { type Subject, subjectOf, tellUncommitted } from './anchor-subject.ts';
import { print, shown, textOptions } from './output.ts';
import { replaceFile } from './place.ts';
import { UsageError } from './usage-error.ts';

export interface AnchorOptions {
  content: string;
  contract?: string;
  commit: string;
  tsa?: string;
  timeout: number;
  requestOut?: string;
  request?: string;
  response?: string;
  anchor: string[];
  quiet: boolean;
}

/**
 * `anchor`: has the files of a contract at a commit stamped by a timestamp authority (RFC 3161), online or by way of two
 * files, and keeps the token beside them once it has been verified. Exit 1 when the token is not what was asked for.
 */
export async function anchor(options: AnchorOptions): Promise<number> {
  try {
    return await take(options);
  } catch (error) {
    if (error instanceof AnchorError || error instanceof GitError) throw new UsageError(error.message);
    throw error;
  }
}

async function take(options: AnchorOptions): Promise<number> {
  const way = chooseWay(options);
  const trusted = readTrusted(options.anchor);
  const folder = path.resolve(options.content);
  const source = await openWorktree(folder);
  const subject = await subjectOf(folder, source, options);
  if (!options.quiet) tellUncommitted(source, subject);
  if (way === 'request-out') return writeRequest(subject, options);
  const { request, response } = way === 'tsa' ? await ask(subject, options) : readAnswer(subject, options);
  const token = tokenIn(response);
  const judged = judgeToken(token, subject.stamped, request.nonce, trusted);
  if (!isAcceptable(judged, trusted.length > 0)) {
    print(
      `没有保存：收到的时间戳未通过核验\n${checkLines(judged.checks, textOptions(shownAll(options), '')).join('\n')}\n`,
    );
    return 1;
  }
  const zone = zoneOf(source, subject.contract);
  const time = formatInstant(judged.time ?? 0, zone);
  const { contract, commit, lines, sha256 } = subject;
  const json = formatAnchor({ contract, commit, nonce: request.nonce, time, token, lines }, subject.bytes);
  const kept = storeAnchor(folder, contract, `${time.slice(0, 10)}-${sha256.slice(0, 8)}`, json, response);
  print(keptText(kept, time, subject, judged, options));
  return 0;
}

function chooseWay({ tsa, requestOut, response, request }: AnchorOptions): 'tsa' | 'request-out' | 'response' {
  const given = [tsa, requestOut, response].filter((one) => one !== undefined);
  if (given.length !== 1 || (request !== undefined && response === undefined)) {
    throw new UsageError(
      '请从三种做法里选一种：--tsa 网址（联网取）；--request-out 文件（写出请求，拿到能联网的机器上去取）；--response 文件（把取回的应答收进来，请求用 --request 指出）',
    );
  }
  return tsa !== undefined ? 'tsa' : requestOut !== undefined ? 'request-out' : 'response';
}

function readTrusted(files: readonly string[]) {
  return files.flatMap((file) => {
    const certificates = readAnchors([readLimited(file, ANCHOR_LIMITS.responseBytes)]);
    if (certificates.length === 0) throw new UsageError(`${file} 里没有证书（应为 PEM 或 DER）`);
    return certificates;
  });
}

function newRequest({ sha256 }: Subject): StampRequest {
  return { sha256, nonce: nonceFrom(randomBytes(8)) };
}

function writeRequest(subject: Subject, options: AnchorOptions): number {
  const file = options.requestOut ?? '';
  if (fs.existsSync(file)) throw new UsageError(`${path.resolve(file)} 已经存在，请换一个文件名`);
  replaceFile(file, encodeRequest(newRequest(subject)));
  const content = `--content ${shown(options.content)} --contract ${subject.contract} --commit ${subject.commit}`;
  print(
    `已写出请求 ${file}：提交 ${subject.commit.slice(0, 10)} 的 ${subject.lines.length - 1} 个文件，清单摘要 ${subject.sha256}\n` +
      `把它送到时间戳服务，例如：\n` +
      `  curl --data-binary @${file} -H 'Content-Type: application/timestamp-query' -o 应答.tsr <网址>\n` +
      `取回应答之后：\n` +
      `  yanshou anchor ${content} --request ${file} --response 应答.tsr\n`,
  );
  return 0;
}

async function ask(subject: Subject, options: AnchorOptions) {
  const request = newRequest(subject);
  return { request, response: await askAuthority(options.tsa ?? '', encodeRequest(request), options.timeout) };
}

function readAnswer(subject: Subject, options: AnchorOptions) {
  const answer = options.response ?? '';
  const file = options.request ?? answer.replace(/\.[^./\\]*$/, '.tsq');
  if (options.request === undefined && !fs.existsSync(file)) {
    throw new UsageError('请用 --request 指出当初 --request-out 写出的请求文件：要核对应答是不是对它的答复');
  }
  const request = decodeRequest(readLimited(file, ANCHOR_LIMITS.requestBytes));
  if (request.sha256 !== subject.sha256) {
    throw new UsageError(
      `请求不是对提交 ${subject.commit.slice(0, 10)} 的材料作的；请用 --commit 指出写请求时的提交（写请求时显示过）`,
    );
  }
  return { request, response: readLimited(answer, ANCHOR_LIMITS.responseBytes) };
}

/** Without a trust root the authority may stay unknown; everything else must hold. */
function isAcceptable({ checks, time }: TokenJudgement, withRoots: boolean): boolean {
  const open: readonly AnchorCheck[] = withRoots
    ? checks
    : checks.filter(({ id, ok }) => id !== 'chain' || ok !== null);
  return time !== null && verdictOf(open) === 'intact';
}

function keptText(
  kept: string,
  time: string,
  subject: Subject,
  judged: TokenJudgement,
  options: AnchorOptions,
): string {
  const file = path.relative(process.cwd(), kept);
  const open = judged.checks.filter(({ ok }) => ok !== true);
  return [
    `已保存时间锚 ${file}`,
    `  提交 ${subject.commit.slice(0, 10)} 的 ${subject.lines.length - 1} 个文件，不晚于 ${time} 已存在`,
    `  签发者 ${judged.authority?.name.subject ?? ''}`,
    ...checkLines(open, textOptions(shownAll(options), '')),
    '请把它与旁边的 .tsr 一并提交入库',
    '',
  ].join('\n');
}

function shownAll({ quiet }: AnchorOptions) {
  return { format: 'text' as const, all: true, quiet };
}

function readLimited(file: string, bytes_max: number): Uint8Array {
  try {
    const size = fs.statSync(file).size;
    if (size > bytes_max) throw new UsageError(`文件 ${path.resolve(file)} 过大（${size} 字节），没有读取`);
    return fs.readFileSync(file);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`读不出文件 ${path.resolve(file)}，请检查路径`);
  }
}

import { ANCHOR_LIMITS } from './limits.ts';
import { listingBytes, sha256Of } from './listing.ts';

/** An anchor as it is kept: what was stamped, by whose word, and everything needed to check it again without the tool. */
export interface Anchor {
  contract: string;
  /** The commit whose files the listing names. */
  commit: string;
  /** The request's number, hexadecimal. */
  nonce: string;
  /** The time in the token, for people; the token's own counts. */
  time: string;
  /** The TimeStampToken (RFC 3161), DER. */
  token: Uint8Array;
  lines: string[];
}

/** What an anchor file says, with the digest it states beside the one its listing has. */
export interface AnchorReading extends Anchor {
  stated: { sha256: string; files: number; bytes: number };
  stamped: Uint8Array;
}

const FORMAT = 'yanshou-anchor/1';

export function formatAnchor({ contract, commit, nonce, time, token, lines }: Anchor, bytes: number): string {
  const tree = { sha256: sha256Of(listingBytes(lines)), files: lines.length - 1, bytes };
  const encoded = Buffer.from(token).toString('base64');
  return `${JSON.stringify({ format: FORMAT, contract, commit, tree, nonce, time, token: encoded, listing: lines }, null, 2)}\n`;
}

/** Reads an anchor file; a text says in Chinese why it is none. */
export function parseAnchor(bytes: Uint8Array): AnchorReading | string {
  if (bytes.length > ANCHOR_LIMITS.anchorBytes) return '文件过大，没有读取';
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return '不是合规的 JSON，读不出来';
  }
  if (!isObject(value) || value.format !== FORMAT) return `不是时间锚文件（应有 "format": "${FORMAT}"）`;
  const { contract, commit, tree, nonce, time, token, listing } = value;
  if (typeof contract !== 'string') return '缺少合同编号 contract';
  if (!matches(commit, /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)) return '提交号 commit 不合规';
  if (!isObject(tree) || !matches(tree.sha256, /^[0-9a-f]{64}$/)) return '清单的摘要 tree.sha256 不合规';
  const { files, bytes: total } = tree;
  if (typeof files !== 'number' || typeof total !== 'number') return '清单的件数 tree.files 或字节数 tree.bytes 不合规';
  if (!matches(nonce, /^(?:[0-9a-f]{2}){1,64}$/)) return '随机数 nonce 不合规';
  if (typeof time !== 'string') return '缺少时间 time';
  if (!matches(token, /^[A-Za-z0-9+/]+={0,2}$/)) return '时间戳令牌 token 不是 Base64';
  if (!Array.isArray(listing) || !listing.every((line) => typeof line === 'string' && !line.includes('\n'))) {
    return '清单 listing 不合规';
  }
  const lines = listing as string[];
  const stated = { sha256: tree.sha256, files, bytes: total };
  const decoded = new Uint8Array(Buffer.from(token, 'base64'));
  return { contract, commit, nonce, time, token: decoded, lines, stated, stamped: listingBytes(lines) };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function matches(value: unknown, pattern: RegExp): value is string {
  return typeof value === 'string' && pattern.test(value);
}

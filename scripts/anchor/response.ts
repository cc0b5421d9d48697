import { type BaseBlock, BitString, fromBER, Integer, Sequence, Utf8String } from 'asn1js';
import { shown } from '../dossier/verify/limits.ts';
import { ANCHOR_LIMITS, AnchorError } from './limits.ts';

const STATUS: Record<number, string> = {
  2: '拒绝',
  3: '稍后再取',
  4: '即将吊销',
  5: '已经吊销',
};

/** PKIFailureInfo (RFC 3161 §2.4.2) by bit. */
const FAILURES: Record<number, string> = {
  0: '不支持所用的摘要算法',
  2: '不允许或不支持这样的请求',
  5: '请求的数据格式不对',
  14: '时间源不可用',
  15: '不支持所求的策略',
  16: '不支持所求的扩展',
  17: '所求的附加信息不可用',
  25: '系统故障',
};

/** The token of a TimeStampResp (RFC 3161 §2.4.2), as it was encoded. Throws `AnchorError` with the authority's reasons. */
export function tokenIn(response: Uint8Array): Uint8Array {
  if (response.length > ANCHOR_LIMITS.responseBytes) throw new AnchorError('时间戳应答超过 1 MB，没有读取');
  const [status, token] = outerParts(response);
  const [code, ...reasons] = items(status);
  const number = code instanceof Integer && !code.valueBlock.isHexOnly ? code.valueBlock.valueDec : null;
  if (number === null) throw notAResponse();
  if (number !== 0 && number !== 1) throw new AnchorError(refusal(number, reasons));
  if (!token) throw new AnchorError('时间戳服务答复“同意”，却没有给出时间戳令牌');
  return new Uint8Array(token.valueBeforeDecodeView);
}

function outerParts(response: Uint8Array): BaseBlock[] {
  try {
    const outer = fromBER(response);
    if (outer.offset !== response.length) throw notAResponse();
    const parts = items(outer.result);
    if (parts.length === 0 || parts.length > 2) throw notAResponse();
    return parts;
  } catch {
    throw notAResponse();
  }
}

function refusal(status: number, reasons: BaseBlock[]): string {
  const texts = reasons.flatMap((part) => {
    if (part instanceof Sequence) return items(part).flatMap(freeText);
    return part instanceof BitString ? failures(part) : [];
  });
  const word = STATUS[status] ?? `状态码 ${status}`;
  return `时间戳服务没有签发（${word}）${texts.length > 0 ? `：${texts.join('；')}` : ''}`;
}

function freeText(part: BaseBlock): string[] {
  return part instanceof Utf8String ? [shown(part.valueBlock.value)] : [];
}

function failures(part: BitString): string[] {
  const bytes = part.valueBlock.valueHexView;
  return Object.entries(FAILURES).flatMap(([bit, text]) =>
    ((bytes[Number(bit) >> 3] ?? 0) >> (7 - (Number(bit) & 7))) & 1 ? [text] : [],
  );
}

function items(block: BaseBlock | undefined): BaseBlock[] {
  return block instanceof Sequence ? (block.valueBlock.value as BaseBlock[]) : [];
}

function notAResponse(): AnchorError {
  return new AnchorError('应答不是时间戳应答（TimeStampResp），请核对网址或文件');
}

import { inflateSync } from 'node:zlib';
import type { Budget } from './limits.ts';
import { Undecidable } from './limits.ts';
import type { PdfDict, PdfStream, PdfValue } from './pdf-values.ts';
import { dictOf, integerOf, isArray, nameOf } from './pdf-values.ts';

/**
 * The decoded bytes of a stream: none or one FlateDecode filter, with or without a PNG predictor (ISO 32000-1 §7.4.4).
 * `limit` is in bytes of decoded data; a stream that would yield more is refused before it takes the memory.
 * @throws Undecidable for other filters, broken data and streams that are too large
 */
export function decodeStream(
  stream: PdfStream,
  resolve: (value: PdfValue | undefined) => PdfValue,
  limit: number,
  budget: Budget,
  purse: 'decoding' | 'attachments' = 'decoding',
): Uint8Array {
  const filter = single(resolve(stream.dict.entries.get('Filter')), resolve);
  const parms = single(resolve(stream.dict.entries.get('DecodeParms')), resolve);
  if (filter === null) {
    if (stream.data.length > limit) throw new Undecidable('数据流超出核验上限');
    budget.spend(purse, stream.data.length);
    return stream.data;
  }
  if (nameOf(filter) !== 'FlateDecode') throw new Undecidable('数据流使用了不支持的压缩方式');
  const data = inflate(stream.data, Math.min(limit, budget.remaining(purse)));
  budget.spend(purse, data.length);
  return unpredict(data, dictOf(parms));
}

/** A filter list of one is as good as the filter itself; longer ones are not needed for anything judged here. */
function single(value: PdfValue, resolve: (value: PdfValue | undefined) => PdfValue): PdfValue {
  if (!isArray(value)) return value;
  if (value.items.length > 1) throw new Undecidable('数据流使用了多重压缩');
  return resolve(value.items[0]);
}

function inflate(data: Uint8Array, limit: number): Uint8Array {
  try {
    const { buffer, engine } = inflateSync(data, { maxOutputLength: Math.max(1, limit), info: true }) as unknown as {
      buffer: Uint8Array;
      engine: { bytesWritten: number };
    };
    // Bytes after the end of the compressed data would be invisible to one reader and data to another.
    const rest = data.subarray(engine.bytesWritten);
    if (rest.some((byte) => byte !== 10 && byte !== 13)) throw new Undecidable('压缩数据之后另有内容');
    return buffer;
  } catch (error) {
    if (error instanceof Undecidable) throw error;
    const tooLarge = (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE';
    throw new Undecidable(tooLarge ? '数据流解压后超出核验上限' : '数据流无法解压');
  }
}

function unpredict(data: Uint8Array, parms: PdfDict | null): Uint8Array {
  const parameter = (key: string, fallback: number): number => {
    const value = parms?.entries.get(key);
    return value === undefined ? fallback : (integerOf(value) ?? -1);
  };
  const predictor = parameter('Predictor', 1);
  if (predictor === 1) return data;
  const bits = parameter('Colors', 1) * parameter('BitsPerComponent', 8);
  const row = Math.ceil((bits * parameter('Columns', 1)) / 8);
  if (predictor < 10 || predictor > 15 || bits < 8 || row < 1 || row > 1 << 20 || data.length % (row + 1) !== 0) {
    throw new Undecidable('数据流的预测参数不支持');
  }
  return unpredictPng(data, row, bits >> 3);
}

/** PNG row filters (RFC 2083 §6): none, sub, up, average, Paeth. */
function unpredictPng(data: Uint8Array, row: number, step: number): Uint8Array {
  const rows = data.length / (row + 1);
  const out = new Uint8Array(rows * row);
  for (let r = 0; r < rows; r++) {
    const type = data[r * (row + 1)] ?? 0;
    if (type > 4) throw new Undecidable('数据流的预测参数不支持');
    for (let i = 0; i < row; i++) {
      const at = r * row + i;
      const left = i >= step ? (out[at - step] ?? 0) : 0;
      const up = r > 0 ? (out[at - row] ?? 0) : 0;
      const corner = r > 0 && i >= step ? (out[at - row - step] ?? 0) : 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][type] ?? 0;
      out[at] = (data[r * (row + 1) + 1 + i] ?? 0) + guess;
    }
  }
  return out;
}

function paeth(left: number, up: number, corner: number): number {
  const estimate = left + up - corner;
  const [byLeft, byUp, byCorner] = [left, up, corner].map((value) => Math.abs(estimate - value)) as [
    number,
    number,
    number,
  ];
  return byLeft <= byUp && byLeft <= byCorner ? left : byUp <= byCorner ? up : corner;
}

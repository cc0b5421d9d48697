import { fromBER, Integer, Null, OctetString } from 'asn1js';
import * as pkijs from 'pkijs';
import { hashChoice } from '../dossier/verify/algorithms.ts';
import { AnchorError } from './limits.ts';

const SHA256 = '2.16.840.1.101.3.4.2.1';

/** What was asked: the digest to be stamped, and the number that ties an answer to this question. Both hexadecimal. */
export interface StampRequest {
  sha256: string;
  nonce: string;
}

/** A TimeStampReq (RFC 3161 §2.4.1) that asks for the authority's certificate too. */
export function encodeRequest({ sha256, nonce }: StampRequest): Uint8Array {
  const request = new pkijs.TimeStampReq({
    version: 1,
    messageImprint: new pkijs.MessageImprint({
      hashAlgorithm: new pkijs.AlgorithmIdentifier({ algorithmId: SHA256, algorithmParams: new Null() }),
      hashedMessage: new OctetString({ valueHex: bufferOf(sha256) }),
    }),
    nonce: new Integer({ valueHex: bufferOf(nonce) }),
    certReq: true,
  });
  return new Uint8Array(request.toSchema().toBER());
}

/** A positive number of eight bytes from random ones, in the shortest form, as DER asks. */
export function nonceFrom(random: Uint8Array): string {
  const bytes = Buffer.from(random.subarray(0, 8));
  bytes[0] = ((bytes[0] ?? 0) & 0x3f) | 0x40;
  return bytes.toString('hex');
}

/** Reads a request back. Throws `AnchorError` when it is not one that `encodeRequest` could have written. */
export function decodeRequest(bytes: Uint8Array): StampRequest {
  let request: pkijs.TimeStampReq;
  try {
    const outer = fromBER(bytes);
    if (outer.offset !== bytes.length) throw new Error('trailing bytes');
    request = new pkijs.TimeStampReq({ schema: outer.result });
  } catch {
    throw new AnchorError('请求文件不是时间戳请求（TimeStampReq），请给出 --request-out 写出的那个文件');
  }
  const { messageImprint, nonce } = request;
  const digest = hexOf(messageImprint.hashedMessage.valueBlock.valueHexView);
  if (hashChoice(messageImprint.hashAlgorithm.algorithmId) !== 'sha256' || digest.length !== 64) {
    throw new AnchorError('请求文件的摘要不是 SHA-256，请给出 --request-out 写出的那个文件');
  }
  if (!nonce) throw new AnchorError('请求文件里没有随机数，应答无从与它对应');
  return { sha256: digest, nonce: integerHex(nonce) };
}

/** An integer's value, without the zeros its encoding puts in front. */
export function integerHex(integer: Integer): string {
  return hexOf(integer.valueBlock.valueHexView).replace(/^(?:00)+(?=..)/, '');
}

export function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}

function bufferOf(hex: string): ArrayBuffer {
  return new Uint8Array(Buffer.from(hex, 'hex')).buffer;
}

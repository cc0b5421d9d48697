import { createHash } from 'node:crypto';

/** SM3 (GB/T 32905-2016) of bytes, hexadecimal; from the runtime's own OpenSSL. */
export function sm3Of(bytes: Uint8Array): string {
  return createHash('sm3').update(bytes).digest('hex');
}

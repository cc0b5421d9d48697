import { ANCHOR_LIMITS, AnchorError } from './limits.ts';

/** Sends a request to the authority the user named, and nowhere else: redirections are told, not followed (RFC 3161 §3.4). */
export async function askAuthority(address: string, request: Uint8Array, timeout_s: number): Promise<Uint8Array> {
  const url = parseAddress(address);
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' },
      body: request.slice(),
      redirect: 'manual',
      signal: AbortSignal.timeout(timeout_s * 1000),
    });
    if (response.status >= 300 && response.status < 400) {
      throw new AnchorError(`时间戳服务要求转到 ${response.headers.get('location') ?? '别处'}，请改用那个网址`);
    }
    if (!response.ok) throw new AnchorError(`时间戳服务答复 HTTP ${response.status}，没有给出时间戳`);
    return await limited(response);
  } catch (error) {
    if (error instanceof AnchorError) throw error;
    if ((error as Error).name === 'TimeoutError') {
      throw new AnchorError(`时间戳服务在 ${timeout_s} 秒内没有答完，请稍后再试，或用 --timeout 放宽`);
    }
    const cause = (error as { cause?: { code?: string; message?: string } }).cause;
    const why = cause?.code ?? cause?.message ?? (error as Error).message;
    throw new AnchorError(`连不上时间戳服务 ${url.host}（${why}）。不能联网时可用 --request-out 与 --response`);
  }
}

function parseAddress(address: string): URL {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new AnchorError(`--tsa 应为 http:// 或 https:// 开头的网址；收到“${address}”`);
  }
  if (url.username || url.password) throw new AnchorError('--tsa 的网址里不要写用户名和口令');
  return url;
}

async function limited(response: Response): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let total = 0;
  for await (const part of response.body ?? []) {
    total += part.length;
    if (total > ANCHOR_LIMITS.responseBytes) throw new AnchorError('时间戳服务的答复超过 1 MB，已中止');
    parts.push(part);
  }
  return new Uint8Array(Buffer.concat(parts));
}

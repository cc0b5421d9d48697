import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { report } from './output.ts';
import { UsageError } from './usage-error.ts';

const TYPES: { [extension: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.pdf': 'application/pdf',
};

/** `serve`: the built pages on the loopback interface only, until interrupted or idle for so many minutes. */
export async function serve(options: { out: string; port: number; minutes: number }): Promise<number> {
  const root = path.resolve(options.out);
  if (!fs.existsSync(path.join(root, 'index.html')))
    throw new UsageError(`${root} 下没有生成的页面，请先运行 yanshou build`);
  const real = fs.realpathSync(root);
  const server = http.createServer((request, response) => answer(real, request, response));
  const idle_ms = options.minutes * 60_000;
  let timer = setTimeout(() => server.close(), idle_ms);
  server.on('request', () => {
    clearTimeout(timer);
    timer = setTimeout(() => server.close(), idle_ms);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      clearTimeout(timer);
      reject(error.code === 'EADDRINUSE' ? new UsageError(`端口 ${options.port} 已被占用，请用 --port 换一个`) : error);
    });
    server.listen(options.port, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : options.port;
  report(`http://127.0.0.1:${port}/  （Ctrl+C 结束；闲置 ${options.minutes} 分钟自动结束）\n`);
  await new Promise<void>((resolve) => {
    server.once('close', resolve);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        clearTimeout(timer);
        server.close();
        server.closeAllConnections();
      });
    }
  });
  return 0;
}

/** Files below the root only, whatever the path says; no listing, no caching. */
function answer(root: string, request: http.IncomingMessage, response: http.ServerResponse): void {
  const file = fileFor(root, request.url ?? '/');
  if (!file || (request.method !== 'GET' && request.method !== 'HEAD')) {
    response.writeHead(file ? 405 : 404, { 'content-type': 'text/plain; charset=utf-8' }).end('没有这个页面\n');
    return;
  }
  const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
  if (request.method === 'HEAD') response.end();
  else fs.createReadStream(file).pipe(response);
}

function fileFor(root: string, url: string): string | null {
  try {
    const wanted = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    const candidate = path.join(root, wanted.endsWith('/') ? `${wanted}index.html` : wanted);
    const real = fs.realpathSync(candidate);
    if (real !== root && !real.startsWith(root + path.sep)) return null;
    return fs.statSync(real).isFile() ? real : null;
  } catch {
    return null;
  }
}

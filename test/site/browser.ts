import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { bundledChromiumFits, unpackBundledChromium } from '../../scripts/dossier/bundled-chromium.ts';

/** Launches the headless browser with the machine's own fonts, as a reader's browser has them. */
export async function launchReader(): Promise<Browser> {
  const named = process.env.PUPPETEER_EXECUTABLE_PATH;
  const bundled = named || !bundledChromiumFits() ? null : await unpackBundledChromium(process.env);
  const executablePath = bundled?.executable ?? named;
  if (!executablePath) throw new Error('请用 PUPPETEER_EXECUTABLE_PATH 指定浏览器');
  const env = { ...process.env };
  if (bundled) env.LD_LIBRARY_PATH = bundled.libraries;
  const quiet = [
    '--disable-gpu',
    '--disable-quic',
    '--disable-sync',
    '--disable-background-networking',
    '--no-first-run',
  ];
  return puppeteer.launch({
    executablePath,
    headless: bundled ? 'shell' : true,
    pipe: true,
    env,
    args: os.userInfo().uid === 0 ? [...quiet, '--no-sandbox'] : quiet,
  });
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** A folder over http, as a plain web server gives it out. */
export async function serveFolder(folder: string): Promise<{ base: string; close: () => void }> {
  const server = http.createServer((request, response) => {
    const name = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = path.join(folder, name.endsWith('/') ? `${name}index.html` : name);
    if (!file.startsWith(folder) || !fs.existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream' });
    fs.createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { base: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

export function folderBase(folder: string): string {
  return `${pathToFileURL(folder).href}/`;
}

/** A page that keeps what went wrong on it: console errors, exceptions, failed requests, policy violations. */
export async function openPage(browser: Browser): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('requestfailed', (request) => complaints.push(`${request.url()} ${request.failure()?.errorText}`));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  return { page, complaints };
}

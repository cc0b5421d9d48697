import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { env as processEnv } from 'node:process';
import puppeteer, { type Browser } from 'puppeteer-core';
import { bundledChromiumFits, unpackBundledChromium, userId } from './bundled-chromium.ts';

/** A running browser for printing, with the folder it may write to. */
export interface PrintBrowser {
  browser: Browser;
  /** Ends the browser and removes its private folder. */
  close(): Promise<void>;
}

/** No browser could be found or started. The message is Chinese and says what to do. */
export class BrowserUnavailable extends Error {
  readonly code = 'browser-unavailable';
}

type Env = Record<string, string | undefined>;

interface Candidate {
  executable: string;
  /** `chrome-headless-shell` speaks only the old headless mode, an installed Chrome only the new one. */
  shell: boolean;
  env: Env;
}

/**
 * Plain flags: no network of its own, and no hinting, so that two machines print the same outlines.
 * The package's own list would put everything into one process and switch web security off; neither is wanted here.
 */
const flags = [
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-extensions',
  '--no-first-run',
  '--no-default-browser-check',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--host-resolver-rules=MAP * ~NOTFOUND',
];

/** Printing is one answer to one request, and a thousand pages on a slow machine take minutes. */
const protocolTimeoutMs = 600_000;

/**
 * Starts a browser for printing: the one `PUPPETEER_EXECUTABLE_PATH` names, else the one of the npm package (Linux x64),
 * else an installed Chrome, Edge or Chromium. It gets a private folder for profile and temporary files, removed by `close`.
 *
 * @throws {BrowserUnavailable} when none is found or none starts.
 */
export async function launchBrowser(options: { env?: Env } = {}): Promise<PrintBrowser> {
  const env = options.env ?? processEnv;
  const candidate = await findBrowser(env);
  const folder = await mkdtemp(path.join(os.tmpdir(), 'yanshou-print-'));
  const removeFolder = () => rm(folder, { recursive: true, force: true, maxRetries: 5 });
  const start = (sandbox: boolean) =>
    puppeteer.launch({
      executablePath: candidate.executable,
      headless: candidate.shell ? 'shell' : true,
      pipe: true,
      protocolTimeout: protocolTimeoutMs,
      userDataDir: path.join(folder, 'profile'),
      env: { ...candidate.env, TMPDIR: folder, TMP: folder, TEMP: folder },
      args: sandbox ? flags : [...flags, '--no-sandbox'],
    });
  try {
    const browser = await startSandboxed(start);
    return {
      browser,
      async close() {
        await browser.close();
        await removeFolder();
      },
    };
  } catch (error) {
    await removeFolder();
    throw new BrowserUnavailable(
      `浏览器启动失败：${candidate.executable}。请用 PUPPETEER_EXECUTABLE_PATH 指定一个可用的 Chrome、Edge 或 Chromium。`,
      { cause: error },
    );
  }
}

/** The sandbox is not available to root, nor in containers without user namespaces: there the browser runs without. */
async function startSandboxed(start: (sandbox: boolean) => Promise<Browser>): Promise<Browser> {
  if (os.platform() === 'linux' && userId === 0) return start(false);
  try {
    return await start(true);
  } catch (error) {
    if (os.platform() !== 'linux') throw error;
    return start(false);
  }
}

async function findBrowser(env: Env): Promise<Candidate> {
  const named = env.PUPPETEER_EXECUTABLE_PATH;
  if (named) {
    if (!existsSync(named)) {
      throw new BrowserUnavailable(
        `PUPPETEER_EXECUTABLE_PATH 指向的文件不存在：${named}。请改为浏览器程序的完整路径。`,
      );
    }
    return { executable: named, shell: /headless[-_]shell/.test(path.basename(named)), env };
  }
  if (bundledChromiumFits()) {
    const bundled = await unpackBundledChromium(env);
    return {
      executable: bundled.executable,
      shell: true,
      env: {
        ...env,
        LD_LIBRARY_PATH: [bundled.libraries, env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
        FONTCONFIG_FILE: bundled.fontConfig,
      },
    };
  }
  const installed = installedBrowsers(env).find((file) => existsSync(file));
  if (installed) return { executable: installed, shell: false, env };
  throw new BrowserUnavailable(
    '没有找到可用的浏览器，无法生成 PDF。请安装 Chrome、Edge 或 Chromium，或用 PUPPETEER_EXECUTABLE_PATH 指定浏览器程序的完整路径。',
  );
}

/** Where Chrome, Edge and Chromium install themselves, by platform. */
function installedBrowsers(env: Env): string[] {
  switch (os.platform()) {
    case 'win32': {
      const bases = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((base) => base !== undefined);
      const programs = [
        'Google\\Chrome\\Application\\chrome.exe',
        'Microsoft\\Edge\\Application\\msedge.exe',
        'Chromium\\Application\\chrome.exe',
      ];
      return programs.flatMap((program) => bases.map((base) => path.win32.join(base, program)));
    }
    case 'darwin':
      return ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(
        (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
      );
    default:
      return ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'].map(
        (name) => `/usr/bin/${name}`,
      );
  }
}

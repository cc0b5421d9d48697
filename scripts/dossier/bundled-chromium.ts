import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { lstat, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { getuid } from 'node:process';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { brotliDecompress, createBrotliDecompress } from 'node:zlib';

/** The headless browser of the npm package, unpacked: the binary, its shared libraries, and a font set of its own. */
export interface BundledChromium {
  executable: string;
  libraries: string;
  /** A fontconfig file that knows only the bundled fallback font, so that pages look alike whatever a machine has installed. */
  fontConfig: string;
}

/** Names of the archives in the package's `bin/`; the libraries (nss, nspr, expat) are missing on a bare Debian. */
const archives = { browser: 'chromium.br', libraries: 'al2023.tar.br', fonts: 'fonts.tar.br' } as const;

/** The numeric user, also where it has no name (containers); Windows has none, and no use for this module. */
export const userId = getuid?.() ?? -1;

/** Whether the package's binary runs here: it is built for Linux on x64 only. */
export function bundledChromiumFits(): boolean {
  return os.platform() === 'linux' && os.arch() === 'x64';
}

/**
 * Unpacks the bundled browser into a private cache, once per version of its archives.
 *
 * It is unpacked aside and renamed, so two processes may start together; the cache folder must belong to this user
 * and to nobody else (a folder that another user put into /tmp beforehand is not used).
 */
export async function unpackBundledChromium(env: Record<string, string | undefined>): Promise<BundledChromium> {
  const bin = path.join(path.dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..', 'bin');
  const cache = await privateCache(env);
  const target = path.join(
    cache,
    `chromium-${await hashOf(Object.values(archives).map((name) => path.join(bin, name)))}`,
  );
  const unpacked = {
    executable: path.join(target, 'chromium'),
    libraries: path.join(target, 'lib'),
    fontConfig: path.join(target, 'fonts.conf'),
  };
  if (await isPrivateFolder(target)) return unpacked;

  const aside = await mkdtemp(path.join(cache, 'unpacking-'));
  try {
    await pipeline(
      createReadStream(path.join(bin, archives.browser)),
      createBrotliDecompress(),
      createWriteStream(path.join(aside, 'chromium'), { mode: 0o700 }),
    );
    await unpackTar(path.join(bin, archives.libraries), aside);
    await unpackTar(path.join(bin, archives.fonts), aside);
    await writeFile(path.join(aside, 'fonts.conf'), fontConfigFor(target));
    await rename(aside, target);
  } catch (error) {
    // The other process was first: its folder is as good as ours.
    if (!(await isPrivateFolder(target))) throw error;
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
  return unpacked;
}

function fontConfigFor(folder: string): string {
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    `<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>`,
    '',
  ].join('\n');
}

async function hashOf(files: string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const file of files) await pipeline(createReadStream(file), hash, { end: false });
  return hash.digest('hex').slice(0, 16);
}

/** `~/.cache/yanshou-<uid>` (or XDG's), else the same under the temporary folder: mode 0700 and owned by this user. */
async function privateCache(env: Record<string, string | undefined>): Promise<string> {
  const name = `yanshou-${userId}`;
  const bases = [env.XDG_CACHE_HOME, env.HOME && path.join(env.HOME, '.cache'), os.tmpdir()];
  for (const base of bases) {
    if (!base || !path.isAbsolute(base)) continue;
    const folder = path.join(base, name);
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 });
    } catch {
      continue;
    }
    if (await isPrivateFolder(folder)) return folder;
  }
  return mkdtemp(path.join(os.tmpdir(), `${name}-`));
}

async function isPrivateFolder(folder: string): Promise<boolean> {
  try {
    const stat = await lstat(folder);
    return stat.isDirectory() && stat.uid === userId && (stat.mode & 0o077) === 0;
  } catch {
    return false;
  }
}

const block = 512;

/** Files of a brotli-compressed ustar archive into `folder`. Only plain files with relative names, which is all the package holds. */
async function unpackTar(archive: string, folder: string): Promise<void> {
  const bytes = await promisify(brotliDecompress)(await readFile(archive));
  for (let at = 0; at + block <= bytes.length && bytes[at] !== 0; ) {
    const field = (from: number, to: number) => bytes.toString('latin1', at + from, at + to).split('\0')[0] ?? '';
    const [name, size, type] = [field(0, 100), Number.parseInt(field(124, 136), 8), field(156, 157)];
    const content = bytes.subarray(at + block, at + block + size);
    if (path.isAbsolute(name) || name.split('/').includes('..'))
      throw new Error(`unexpected name in ${archive}: ${name}`);
    if (type === '0' || type === '') {
      const file = path.join(folder, name);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, content, { mode: 0o700 });
    }
    at += block + Math.ceil(size / block) * block;
  }
}

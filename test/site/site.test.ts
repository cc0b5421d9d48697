import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { HtmlValidate } from 'html-validate';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildPortal, buildSite } from '../../scripts/site/build-site.ts';
import { folderBase, launchReader, openPage, serveFolder } from './browser.ts';
import { fixtureSite, OUTSIDE, PORTAL } from './fixture-model.ts';

/** The finished site in a real browser, over http and from a folder. */

const models = fixtureSite();
const SITE = `${models.contract}/site/`;
const all = ['index.html', ...models.pages.map((page) => `${SITE}${page.path}.html`)];
/** One page of each sort. */
const sorts = [
  'index.html',
  ...[
    'index',
    'checklist',
    'score',
    'findings',
    'payment',
    'todo',
    'ledgers',
    'ledger/incident',
    'ledger/dense',
    'ledger/service-request/2024-08',
    'record/incident/inc-2024-0063',
    'diagnostics',
    'dossiers',
    'service',
    'panel',
    'guide',
    'guide/first-day',
    'guide/inspection-report',
  ].map((path) => `${SITE}${path}.html`),
];
const DESKTOP = { width: 1366, height: 900 };
const PHONE = { width: 390, height: 844 };

let dist = '';
let browser: Browser;
let server: { base: string; close: () => void };

beforeAll(async () => {
  dist = fs.mkdtempSync(path.join(os.tmpdir(), 'site-'));
  await buildSite({ models, out: path.join(dist, SITE), outside: OUTSIDE });
  await buildPortal({ portal: PORTAL, out: dist });
  // What the pages point to beside the site, so that every link can be followed to a file.
  const neighbours = [...OUTSIDE.map((address) => path.join(SITE, address)), 'BRIDGE-2025/site/index.html'];
  for (const neighbour of neighbours) {
    fs.mkdirSync(path.join(dist, path.dirname(neighbour)), { recursive: true });
    if (!fs.existsSync(path.join(dist, neighbour))) fs.writeFileSync(path.join(dist, neighbour), '');
  }
  browser = await launchReader();
  server = await serveFolder(dist);
});

afterAll(async () => {
  await browser?.close();
  server?.close();
  fs.rmSync(dist, { recursive: true, force: true });
});

const baseOf = (how: string) => (how === 'http' ? server.base : folderBase(dist));

/** Opens a page of the site, hands it over and closes it; what went wrong on it fails the test. */
async function on(address: string, use: (page: Page) => Promise<void>, viewport = DESKTOP): Promise<void> {
  const { page, complaints } = await openPage(browser);
  try {
    await page.setViewport(viewport);
    await page.goto(address);
    await use(page);
    expect(complaints).toEqual([]);
  } finally {
    await page.close();
  }
}

test('nothing is written but pages and the files they name', () => {
  const files = fs
    .readdirSync(path.join(dist, SITE), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile());
  const others = files.filter((file) => !file.name.endsWith('.html'));
  const sorts = others.map((file) => `${path.basename(file.parentPath)}/${path.extname(file.name)}`);
  expect([...new Set(sorts)].sort()).toEqual(['look/.css', 'search/.js', 'site/.js', 'site/.svg']);
});

test.each(sorts)('%s is valid HTML', async (file) => {
  const validate = new HtmlValidate({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
    // Hashes of files that stand beside the page protect nothing and break a copied folder.
    rules: { 'require-sri': 'off' },
  });
  const report = await validate.validateString(fs.readFileSync(path.join(dist, file), 'utf8'));
  expect(
    report.results.flatMap((result) => result.messages.map((message) => `${message.ruleId}: ${message.message}`)),
  ).toEqual([]);
});

describe.each(['http', 'file'])('over %s', (how) => {
  test('every page opens without a complaint, with its styles, and every link leads to something', async () => {
    const base = baseOf(how);
    for (const file of all) {
      await on(base + file, async (page) => {
        const seen = await page.evaluate(() => ({
          paper: getComputedStyle(document.body).backgroundColor,
          headings: document.querySelectorAll('h1').length,
          language: document.documentElement.lang,
          links: [...document.querySelectorAll<HTMLAnchorElement | SVGAElement>('a')].map((link) =>
            link instanceof SVGAElement ? new URL(link.href.baseVal, document.baseURI).href : link.href,
          ),
        }));
        expect(seen).toMatchObject({ paper: 'rgb(251, 250, 247)', headings: 1, language: 'zh-CN' });
        expect(seen.links.length).toBeGreaterThan(0);
        const dead = seen.links.filter((link) => !leadsSomewhere(link, base));
        expect(dead, file).toEqual([]);
      });
    }
  });

  test('the search box finds a Chinese word in the records and leads there', async () => {
    await on(`${baseOf(how)}${SITE}score.html`, async (page) => {
      await page.keyboard.press('/');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('search');
      await page.keyboard.type('手工处方 HIS');
      await page.waitForFunction(() => document.querySelector('#found mark')?.textContent === 'HIS');
      await says(page, '找到 1 条');
      await page.keyboard.press('ArrowDown');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('INC-2024-0063');
      await page.keyboard.press('Escape');
      await page.waitForFunction(() => document.querySelector<HTMLElement>('#found')?.hidden === true);
      await page.keyboard.type('０'); // typed full width by an input method
      await says(page, '没有找到，可换一个词或只写编号的一部分');
      await page.keyboard.press('Backspace');
      await says(page, '找到 1 条');
      await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
      expect(page.url()).toContain('record/incident/inc-2024-0063.html');
    });
  });

  test('the row filter hides rows and says how many are left', async () => {
    await on(`${baseOf(how)}${SITE}ledger/incident.html`, async (page) => {
      const output = () => page.$eval('output', (element) => element.textContent);
      expect(await output()).toBe('共 40 条');
      await page.type('#filter', '磁盘 请核对');
      await page.waitForFunction(() => document.querySelector('output')?.textContent?.startsWith('显示'));
      expect(await output()).toBe('显示 1 / 40 条');
      const visible = await page.$$eval('.ledger tr', (rows) => rows.filter((row) => row.checkVisibility()).length);
      expect(visible).toBe(3);
    });
  });
});

test('a link to a record in a file of many unfolds it', async () => {
  await on(`${folderBase(dist)}${SITE}ledger/service-request/2024-08.html#SR-2024-0032`, async (page) => {
    const open = () => page.$$eval('details', (details) => details.map((element) => element.open));
    expect(await open()).toEqual([false, true, false]);
    await page.evaluate(() => {
      location.hash = '#SR-2024-0033';
    });
    await page.waitForFunction(() => document.querySelectorAll('details[open]').length === 2);
    await page.type('#filter', '0999');
    await page.waitForFunction(() => document.querySelector('output')?.textContent === '显示 1 / 3 条');
    expect(await page.$$eval('tbody', (bodies) => bodies.map((body) => body.checkVisibility()))).toEqual([
      false,
      true,
      false,
    ]);
  });
});

/** Waits until the search box says this and nothing more. */
async function says(page: Page, words: string): Promise<void> {
  await page.waitForFunction(
    (words) => document.querySelector('#found [role=status]')?.textContent === words,
    {},
    words,
  );
}

/** Whether an absolute link lies in the built folder, and its anchor in the page. */
function leadsSomewhere(link: string, base: string): boolean {
  if (!link.startsWith(base)) return false;
  const [name = '', id] = link.slice(base.length).split('#');
  const file = path.join(dist, decodeURIComponent(name));
  if (!fs.existsSync(file)) return false;
  return !id || fs.readFileSync(file, 'utf8').includes(`id="${decodeURIComponent(id)}"`);
}

test('the policy lets no inline script or style through', async () => {
  const { page } = await openPage(browser);
  await page.goto(`${folderBase(dist)}${SITE}index.html`);
  const refused = await page.evaluate(async () => {
    const violations: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => violations.push(event.effectiveDirective));
    document.body.insertAdjacentHTML(
      'beforeend',
      '<p style="color: red"></p><img src="data:image/png,x" onerror="window.ran = 1">',
    );
    document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.ran = 1' }));
    await fetch('https://example.org/').catch(() => null);
    await new Promise((resolve) => setTimeout(resolve, 100));
    return { violations: [...new Set(violations)].sort(), ran: 'ran' in window };
  });
  await page.close();
  expect(refused).toEqual({
    violations: ['connect-src', 'script-src-attr', 'script-src-elem', 'style-src-attr'],
    ran: false,
  });
});

describe.each(['light', 'dark'])('%s', (scheme) => {
  const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  // By night nothing but the colours is another.
  const options = {
    preload: false,
    ...(scheme === 'dark' ? { runOnly: { type: 'rule', values: ['color-contrast'] } } : {}),
  };

  test.each(sorts)('%s has nothing to complain about for axe, on desktop and phone', async (file) => {
    for (const viewport of [DESKTOP, PHONE]) {
      const { page } = await openPage(browser);
      await page.setViewport(viewport);
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.goto(folderBase(dist) + file);
      await page.$$eval('details', (details) => details.forEach((element) => element.setAttribute('open', '')));
      await page.evaluate(axe);
      const violations = await page.evaluate(async (options) => {
        const { axe } = window as unknown as {
          axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        };
        const result = await axe.run(options);
        return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`);
      }, options);
      await page.close();
      expect(violations).toEqual([]);
    }
  });
});

test('dark paper is dark', async () => {
  const { page } = await openPage(browser);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  await page.goto(`${folderBase(dist)}${SITE}index.html`);
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(21, 24, 28)');
  await page.close();
});

/** No font has it, so it must be found among the boxes. */
const NO_CHARACTER = '\u{10fffd}';

test('no character of the site prints as a box', async () => {
  const characters = [...new Set(all.flatMap((file) => [...fs.readFileSync(path.join(dist, file), 'utf8')]))].filter(
    (character) => character > ' ',
  );
  const { page } = await openPage(browser);
  await page.goto(`${folderBase(dist)}index.html`);
  const boxes = await page.evaluate(
    (characters) => {
      const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
      if (!context) return ['no canvas'];
      const style = getComputedStyle(document.documentElement);
      const drawn = (family: string, character: string) => {
        context.clearRect(0, 0, 40, 40);
        context.font = `24px ${family}`;
        context.fillText(character, 4, 30);
        return context.getImageData(0, 0, 40, 40).data.join();
      };
      return ['--sans', '--serif', '--mono'].flatMap((name) => {
        const family = style.getPropertyValue(name);
        const box = drawn(family, '\u{10fffe}');
        const blank = drawn(family, ' ');
        return [...characters]
          .filter((character) => [box, blank].includes(drawn(family, character)) && !/\s/.test(character))
          .map((character) => `${name} ${character}`);
      });
    },
    [...characters, NO_CHARACTER].join(''),
  );
  await page.close();
  expect(boxes).toEqual(['--sans', '--serif', '--mono'].map((name) => `${name} ${NO_CHARACTER}`));
  expect(characters).toContain('⌊');
});

describe('layout', () => {
  test.each(sorts)('%s never scrolls sideways as a whole, from phone to desktop', async (file) => {
    for (const width of [320, 390, 768, 1024, 1366, 1920]) {
      await on(
        folderBase(dist) + file,
        async (page) => {
          const over = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect(over, `${width} px`).toBe(0);
        },
        { width, height: 800 },
      );
    }
  });

  test.each(sorts)('%s sets no sentence in a column of letters', async (file) => {
    const { page } = await openPage(browser);
    for (const width of [1280, PHONE.width]) {
      await page.setViewport({ width, height: 900 });
      await page.goto(folderBase(dist) + file);
      const squeezed = await page.evaluate(() => {
        const told = [...document.querySelectorAll('main :is(p, li, dd, dt, h1, h2, h3)')];
        return told.flatMap((element) => {
          const text = element.textContent?.trim() ?? '';
          const { width: shown, height } = element.getBoundingClientRect();
          // Four letters a line is the least for a sentence; what is hidden or folded has no height.
          return text.length > 20 && height > 1 && shown < 60 ? [`${Math.round(shown)}px ${text.slice(0, 20)}`] : [];
        });
      });
      expect([width, squeezed]).toEqual([width, []]);
    }
    await page.close();
  });

  test.each([1024, 1280, 1366])(
    'at %i px no column of the score sheet breaks into single characters',
    async (width) => {
      await on(
        `${folderBase(dist)}${SITE}score.html`,
        async (page) => {
          const narrowest = await page.$$eval(
            '.sheet .group, .sheet .criterion, .sheet .standard, .sheet .note, .sheet td.trial',
            (cells) =>
              Math.min(
                ...cells.filter((cell) => cell.checkVisibility()).map((cell) => cell.getBoundingClientRect().width),
              ),
          );
          expect(narrowest).toBeGreaterThan(6 * 13);
        },
        { width, height: 800 },
      );
    },
  );

  test('on a phone the score sheet stacks, every cell under the name of its column, groups above their rows', async () => {
    await on(
      `${folderBase(dist)}${SITE}score.html`,
      async (page) => {
        const cells = await page.$$eval('#fault-response > :not(.n)', (cells) =>
          cells.map((cell) => [
            Math.round(cell.getBoundingClientRect().width),
            getComputedStyle(cell, '::before').content,
          ]),
        );
        expect(cells).toEqual([
          [356, 'none'],
          [356, '"考核标准"'],
          [356, '"备注"'],
          [356, '"试算"'],
        ]);
        expect(await page.$$eval('.group-line', (lines) => lines.map((line) => line.checkVisibility()))).toEqual([
          true,
          true,
          true,
        ]);
      },
      PHONE,
    );
  });

  test('on a phone the month grid keeps sign, word and colour', async () => {
    await on(
      `${folderBase(dist)}${SITE}index.html`,
      async (page) => {
        const missing = await page.$eval('.heat td.missing', (cell) => ({
          sign: cell.querySelector('[aria-hidden]')?.checkVisibility() && cell.textContent,
          title: cell.getAttribute('title'),
          colour: getComputedStyle(cell).backgroundColor,
        }));
        expect(missing).toEqual({ sign: '✕血液追溯 12：未交', title: '血液追溯 12：未交', colour: 'rgb(179, 38, 30)' });
        expect(await page.$$eval('.legend li', (items) => items.map((item) => item.textContent))).toContain('✕未交');
      },
      PHONE,
    );
  });

  test('on paper there is no navigation, no search, and what was folded is open', async () => {
    await on(`${folderBase(dist)}${SITE}checklist.html`, async (page) => {
      const shown = (selector: string) =>
        page.$eval(selector, (element) => element.checkVisibility({ contentVisibilityAuto: true }));
      expect(await shown('details .heat')).toBe(false);
      await page.emulateMediaType('print');
      expect([
        await shown('.side'),
        await shown('.search'),
        await shown('footer'),
        await shown('details .heat'),
      ]).toEqual([false, false, true, true]);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-');
    });
  });

  test.each([1280, 1366])(
    'at %i px a ledger of twelve columns has its last in sight, its ids and days whole',
    async (width) => {
      await on(
        `${folderBase(dist)}${SITE}ledger/dense.html`,
        async (page) => {
          const seen = await page.evaluate(() => {
            const box = document.querySelector('.wide') as HTMLElement;
            const lines = (element: Element) => {
              const range = document.createRange();
              range.selectNodeContents(element);
              return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
            };
            return {
              over: box.scrollWidth - box.clientWidth,
              ids: Math.max(...[...document.querySelectorAll('.ledger tbody th a')].map(lines)),
              instants: Math.max(...[...document.querySelectorAll('.ledger td.at')].map(lines)),
            };
          });
          expect(seen).toEqual({ over: 0, ids: 1, instants: 2 });
        },
        { width, height: 768 },
      );
    },
  );

  test('a printed ledger lies across, its columns within the paper, and every page after the first says what it is of', async () => {
    const file = path.join(dist, 'printed.pdf');
    await on(`${folderBase(dist)}${SITE}ledger/dense.html`, async (page) => {
      fs.writeFileSync(file, await page.pdf({ preferCSSPageSize: true }));
    });
    expect(execFileSync('pdfinfo', [file], { encoding: 'utf8' })).toMatch(/Page size: +841\.\d+ x 59\d/);
    const pages = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages[0]?.match(/版本 7c41e9a/g)).toHaveLength(1);
    for (const [index, text] of pages.entries()) {
      if (index > 0) expect(text.trimStart().split('\n')[0]).toMatch(/截至 2025-07-04.*版本 7c41e9a/);
      expect(text).toMatch(new RegExp(`\\s${index + 1} ?/ ?${pages.length}\\s*$`));
    }
    // The last column of every row is on the paper, and no id is cut in two.
    expect(pages.join('').match(/INC-\d{4}-\d{4}/g)).toHaveLength(12);
    expect(pages.join('').match(/2024-08-16/g)).toHaveLength(36);
  });

  test('with the keyboard alone: focus is seen wherever it goes, and goes on', async () => {
    for (const name of ['index', 'checklist', 'ledger/incident', 'ledger/service-request/2024-08', 'diagnostics']) {
      await on(`${folderBase(dist)}${SITE}${name}.html`, async (page) => {
        const visited = new Set<string>();
        for (let step = 0; step < 40; step += 1) {
          await page.keyboard.press('Tab');
          const at = await page.evaluate(() => {
            const element = document.activeElement;
            if (element === null || element === document.body) return null;
            const { outlineStyle, outlineWidth } = getComputedStyle(element);
            const { top, bottom } = element.getBoundingClientRect();
            const edge = element.querySelector('.edge');
            return {
              name: `${element.tagName} ${element.id} ${element.textContent?.trim().slice(0, 20)} ${element.getAttribute('href')}`,
              isSeen: (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || edge !== null,
              isInSight: bottom > 0 && top < innerHeight,
            };
          });
          if (at === null) break;
          expect([name, at]).toEqual([name, { ...at, isSeen: true, isInSight: true }]);
          visited.add(at.name);
        }
        expect(visited.size).toBeGreaterThan(15);
      });
    }
  });

  test('the checklist is filtered by the words of its lines, not by those of folded grids', async () => {
    await on(`${folderBase(dist)}${SITE}checklist.html`, async (page) => {
      const shown = () =>
        page.$$eval('.requirement', (rows) => rows.filter((row) => row.checkVisibility()).map((row) => row.id));
      const every = await shown();
      await page.type('#filter', '未交');
      await page.waitForFunction(() => document.querySelector('output')?.textContent?.startsWith('显示'));
      const left = await shown();
      expect(left.length).toBeGreaterThan(0);
      expect(left.length).toBeLessThan(every.length);
    });
  });

  test('without scripts the page is whole and offers no box that does nothing', async () => {
    const { page } = await openPage(browser);
    await page.setJavaScriptEnabled(false);
    await page.goto(`${folderBase(dist)}${SITE}ledger/incident.html`);
    const boxes = await page.$$('input');
    expect(await Promise.all(boxes.map((box) => box.isVisible()))).toEqual([false, false]);
    expect(await page.$$('tr[data-row]')).toHaveLength(40);
    await page.close();
  });
});

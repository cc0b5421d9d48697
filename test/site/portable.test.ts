import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { makePortable, PortabilityError } from '../../scripts/site/portable.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) fs.rmSync(folder, { recursive: true });
});

/** A site of these files, made portable: the files afterwards, or what was wrong. */
function portable(files: Record<string, string>, outside: string[] = []) {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'portable-'));
  folders.push(root);
  for (const [name, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    fs.writeFileSync(path.join(root, name), text);
  }
  try {
    const pages = makePortable(root, { outside });
    return { pages, read: (name: string) => fs.readFileSync(path.join(root, name), 'utf8'), problems: [] };
  } catch (error) {
    if (!(error instanceof PortabilityError)) throw error;
    return { pages: 0, read: () => '', problems: error.problems.map(({ file, message }) => `${file}  ${message}`) };
  }
}

test('addresses become relative to the page they stand on', () => {
  const site = portable(
    {
      'index.html':
        '<a href="/score.html#row-1">考核表</a><a href="/">总览</a><script src="/search.js" defer></script>',
      'score.html': '<p id="row-1"><a href="#row-1">本行</a><a href="/record/a.html?x=1&amp;y=2">记录</a></p>',
      'record/a.html':
        "<link rel=stylesheet href=/look.css><a title='见 href=\"/score\"' href='/score'>考核表</a>" +
        '<a href="../dossiers/v1.pdf">卷</a><a href="/ledger">台账</a><img src="data:image/svg+xml,x">',
      'ledger/index.html': '<a href="/record/a.html">甲</a>',
      'look.css': 'p { mask: url(data:image/svg+xml,x) }',
      'search.js': '',
    },
    ['../dossiers/v1.pdf'],
  );
  expect(site.problems).toEqual([]);
  expect(site.pages).toBe(4);
  expect(site.read('index.html')).toBe(
    '<a href="score.html#row-1">考核表</a><a href="index.html">总览</a><script src="search.js" defer></script>',
  );
  expect(site.read('score.html')).toContain('<a href="#row-1">本行</a><a href="record/a.html?x=1&amp;y=2">记录</a>');
  expect(site.read('record/a.html')).toBe(
    '<link rel=stylesheet href="../look.css"><a title=\'见 href="/score"\' href="../score.html">考核表</a>' +
      '<a href="../../dossiers/v1.pdf">卷</a><a href="../ledger/index.html">台账</a><img src="data:image/svg+xml,x">',
  );
  expect(site.read('ledger/index.html')).toBe('<a href="../record/a.html">甲</a>');
});

describe('what would fail from a folder or under the policy is reported', () => {
  test.each([
    ['dead page', '<a href="/gone.html">去</a>', 'index.html  链接指向不存在的页面：/gone.html'],
    [
      'dead anchor on another page',
      '<a href="/other.html#gone">去</a>',
      'index.html  链接指向不存在的位置：/other.html#gone',
    ],
    ['dead anchor on the same page', '<a href="#gone">去</a>', 'index.html  链接指向不存在的位置：/index.html#gone'],
    ['absolute address', '<a href="https://example.org/">去</a>', 'index.html  不是站内地址：https://example.org/'],
    ['protocol-relative address', '<img src="//example.org/a.png">', 'index.html  不是站内地址：//example.org/a.png'],
    ['script address', '<a href="javascript:alert(1)">去</a>', 'index.html  不是站内地址：javascript:alert(1)'],
    ['data page', '<a href="data:text/html,x">去</a>', 'index.html  不是站内地址：data:text/html,x'],
    ['unregistered neighbour', '<a href="../dossiers/v9.pdf">去</a>', 'index.html  不是站内地址：../dossiers/v9.pdf'],
    ['empty address', '<a href="">去</a>', 'index.html  不是站内地址：（空）'],
    ['module script', '<script type="module" src="/a.js"></script>', 'index.html  模块脚本在脱机打开时不运行：/a.js'],
    ['inline module', '<script type="module">x</script>', 'index.html  模块脚本在脱机打开时不运行：内联'],
    ['inline script', '<script>x</script>', 'index.html  页面内联了脚本'],
    ['event handler', '<p onclick="x()">字</p>', 'index.html  内联脚本：<p onclick>'],
    ['inline style', '<p style="color:red">字</p>', 'index.html  内联样式：<p style="color:red">'],
    ['style element', '<style>p{}</style>', 'index.html  页面内联了样式表'],
    ['srcset', '<img srcset="/a.png 2x">', 'index.html  srcset 属性不会改成相对地址'],
  ])('%s', (_, page, problem) => {
    const site = portable({ 'index.html': page, 'other.html': '<p>字</p>', 'a.js': '' });
    expect(site.problems).toEqual([problem]);
  });

  test('style sheets that fetch something else', () => {
    const site = portable({ 'look.css': "@import 'a.css'; p { background: url(/b.png) } i { mask: url(#c) }" });
    expect(site.problems).toEqual(['look.css  样式表引用了其他文件：a.css', 'look.css  样式表引用了其他文件：/b.png']);
  });

  test('all problems of one run are found', () => {
    const site = portable({ 'a.html': '<a href="/x">1</a><p style="x">2</p>', 'b.html': '<a href="/y">3</a>' });
    expect(site.problems).toHaveLength(3);
  });
});

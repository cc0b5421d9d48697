import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { zip } from '../read/scan/zip.ts';
import { folder, hasNobody, run, saidOf } from './command.ts';
import { incident, numbered } from './corpus.ts';

/** What may lie in a folder besides files, and what files may be called. One run over all of it, through the command line. */

const NOT_A_FILE = 'file-type 这不是普通文件，或者没有读取权限，没有读取';
const LINK = 'file-type 这是符号链接，没有读取';
const ODD_NAME = 'file-name 文件名含有中文、空格或特殊字符';
const HIDDEN_NAME = 'file-name 文件名里有看不见的控制字符，没有读取';
const NO_TEXT = 'file-name 文件名不是 UTF-8 编码，没有读取';

/** Sound records under bad names, and how the name is shown. */
const NAMES: [name: string, shown: string, said: string][] = [
  ['new\nline.yaml', 'new\\x0Aline.yaml', HIDDEN_NAME],
  ['esc\u001B[31m.yaml', 'esc\\x1B[31m.yaml', HIDDEN_NAME],
  ['\u202Elmay.exe.yaml', '\\u202Elmay.exe.yaml', HIDDEN_NAME],
  ['\u200B.yaml', '\\u200B.yaml', HIDDEN_NAME],
  ['e\u0301.yaml', '\u00E9.yaml', ODD_NAME],
  ['故障.yaml', '故障.yaml', ODD_NAME],
  ['sp ace.yaml', 'sp ace.yaml', ODD_NAME],
  ['$(id);`id`.yaml', '$(id);`id`.yaml', ODD_NAME],
  ['"><script>.yaml', '"><script>.yaml', ODD_NAME],
  ['%2e%2e%2fx.yaml', '%2e%2e%2fx.yaml', ODD_NAME],
  ['con.yaml', 'con.yaml', 'file-name Windows 上不能用“con.yaml”这个文件名'],
  ['LPT1.md.yaml', 'LPT1.md.yaml', 'file-name Windows 上不能用“LPT1.md.yaml”这个文件名'],
  ['trailing.yaml ', 'trailing.yaml ', 'file-name 名字末尾多了空格或点，Windows 上打不开'],
  ['trailing.yaml.', 'trailing.yaml.', 'file-name 名字末尾多了空格或点，Windows 上打不开'],
];
/** Unusual, and nothing is wrong with them. */
const FINE = [
  '__proto__.yaml',
  'constructor.yaml',
  '-rf.yaml',
  '.hidden.yaml',
  'confirm.yaml',
  `${'a'.repeat(250)}.yaml`,
];

describe('one folder with everything in it', () => {
  const { content, at, dispose } = folder();
  const secret = path.join(content, '..', 'secret.yaml');
  const server = net.createServer();
  const inside = 'evidence/incident';
  let said: Map<string, string[]>;

  beforeAll(async () => {
    fs.writeFileSync(secret, incident('remarks: 外面的内容\n'));
    const link = (target: string, name: string) => fs.symlinkSync(target, at(`${inside}/${name}`));
    link('../../../../secret.yaml', 'out.yaml');
    link('/etc/passwd', 'passwd.yaml');
    link('/etc', 'etc');
    link('.', 'loop');
    link('self', 'self');
    link('nowhere', 'dangling.yaml');
    link('GZ-2025-03.yaml', 'within.yaml');
    execFileSync('mkfifo', [at(`${inside}/pipe.yaml`)]);
    await new Promise<void>((resolve) => server.listen(at(`${inside}/socket.yaml`), resolve));
    if (process.getuid?.() === 0) spawnSync('mknod', [at(`${inside}/zero.yaml`), 'c', '1', '5']);
    let number = 0;
    for (const name of [...NAMES.map(([one]) => one), ...FINE]) {
      number += 1;
      fs.writeFileSync(at(`${inside}/${name}`), numbered(100 + number));
    }
    fs.writeFileSync(Buffer.concat([Buffer.from(at(`${inside}/`)), Buffer.from([0xb9, 0xca])]), 'x');
    const hundred = 100 * 1024 * 1024;
    fs.mkdirSync(at('attachments'));
    for (const name of [`${inside}/huge.yaml`, 'attachments/huge.bin', 'attachments/mid.bin']) {
      fs.closeSync(fs.openSync(at(name), 'w'));
      fs.truncateSync(at(name), name.includes('mid') ? hundred / 2 : hundred);
    }
    fs.writeFileSync(at(`${inside}/empty.yaml`), '');
    fs.writeFileSync(at(`${inside}/CAPITALS.YAML`), incident());
    said = saidOf(content);
  });
  afterAll(() => {
    server.close();
    dispose();
  });

  test.each([
    ['out.yaml', LINK],
    ['passwd.yaml', LINK],
    ['etc', LINK],
    ['loop', LINK],
    ['self', LINK],
    ['dangling.yaml', LINK],
    ['within.yaml', LINK],
    ['pipe.yaml', NOT_A_FILE],
    ['socket.yaml', NOT_A_FILE],
    ['\\xB9\\xCA', NO_TEXT],
    ['huge.yaml', 'file-size 文件 100.0 MB，超过 8 MB，没有读取'],
    ['empty.yaml', 'file-syntax 文件是空的'],
    ['CAPITALS.YAML', 'file-type 扩展名是大写的，没有作为记录读取'],
  ])('%s', (name, expected) => {
    expect(said.get(`${inside}/${name}`)).toEqual([expected]);
  });

  test.each(NAMES)('the name %j', (_, shown, expected) => {
    expect(said.get(`${inside}/${shown}`)).toEqual([expected]);
  });

  test.each(FINE)('the name %j is fine', (name) => {
    expect(said.get(`${inside}/${name}`)).toBeUndefined();
  });

  test('a device, where one can be made', () => {
    const made = fs.existsSync(at(`${inside}/zero.yaml`));
    expect(said.get(`${inside}/zero.yaml`)).toEqual(made ? [NOT_A_FILE] : undefined);
  });

  test('an attachment that is too large', () => {
    const words = '（100.0 MB，上限 64.0 MB）';
    expect(said.get('attachments/huge.bin')).toEqual([expect.stringContaining(words)]);
    // Nothing is wrong with this one but that no record speaks of it.
    expect(said.get('attachments/mid.bin')).toEqual([expect.stringContaining('没有一条记录列出')]);
  });

  test('nothing outside is read, and nothing moves the reader’s cursor', () => {
    const { out } = run(['check', '--content', content, '--all', '--as-of', '2025-06-30']);
    expect(out).not.toMatch(/root:|外面的内容/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it looks for
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u202a-\u202e]/);
  });
});

test('attachments that unpack to far more than they are', () => {
  const { content, at, dispose } = folder();
  const bytes = Buffer.alloc(150 * 1024 * 1024);
  const bomb = zip([{ name: 'xl/worksheets/sheet1.xml', bytes, store: false }]);
  expect(bomb.length).toBeLessThan(1024 * 1024);
  fs.mkdirSync(at('attachments'));
  fs.writeFileSync(at('attachments/bomb.xlsx'), bomb);
  fs.writeFileSync(at('attachments/nested.zip'), zip([{ name: 'bomb.zip', bytes: bomb, store: true }]));
  fs.writeFileSync(at('attachments/lines.csv'), '=1+1,"\n'.repeat(1_000_000));
  const said = saidOf(content);
  expect([...said.keys()].filter((file) => !/^(attachments|evidence)\//.test(file))).toEqual([]);
  expect((said.get('attachments/bomb.xlsx') ?? []).length).toBeLessThan(2);
  dispose();
});

describe('folders that are none', () => {
  test.each([
    ['is not there', '/nonexistent/content', '找不到文件夹'],
    ['is a file', __filename, '找不到文件夹'],
    ['is a device', '/dev/null', '找不到文件夹'],
  ])('%s', (_, content, sentence) => {
    const { code, err } = run(['check', '--content', content]);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });

  test('a link to a folder of evidence is not followed, one to the content is', () => {
    const { content, at, dispose } = folder();
    fs.renameSync(at('evidence'), path.join(content, '../evidence'));
    fs.symlinkSync(path.join(content, '../evidence'), at('evidence'));
    fs.symlinkSync(content, `${content}-link`);
    expect(saidOf(`${content}-link`).get('evidence')).toEqual([LINK]);
    dispose();
  });

  test.each(['contract.yaml', 'scorecard.yaml'])('%s as a link is said once', (name) => {
    const { content, at, dispose } = folder();
    fs.rmSync(at(name));
    fs.symlinkSync('/etc/passwd', at(name));
    expect(saidOf(content).get(name)).toEqual(['contract-file 合同文件必须是普通文件']);
    dispose();
  });
});

describe.skipIf(!hasNobody())('as somebody without rights', () => {
  const { content, at, dispose } = folder();
  afterAll(dispose);

  test('what may not be read is said, and what may is checked', () => {
    fs.chmodSync(at('evidence/incident/GZ-2025-04.yaml'), 0);
    fs.chmodSync(at('evidence/document'), 0);
    const said = saidOf(content, { nobody: true });
    expect(said.get('evidence/incident/GZ-2025-04.yaml')).toEqual([
      expect.stringMatching(/^file-type 文件读不出来：.*没有读取权限/),
    ]);
    expect(said.get('evidence/document')).toEqual([NOT_A_FILE]);
    expect([...said.keys()].filter((file) => /personnel|GZ-2025-03/.test(file))).toEqual([]);
  });

  test('an unreadable contract is one diagnostic', () => {
    fs.chmodSync(at('contract.yaml'), 0);
    expect(saidOf(content, { nobody: true }).get('contract.yaml')).toEqual([expect.stringContaining('没有读取权限')]);
    fs.chmodSync(at('contract.yaml'), 0o644);
  });

  test('an unreadable folder is a sentence', () => {
    fs.chmodSync(content, 0o711);
    const { code, err } = run(['check', '--content', content], { nobody: true });
    expect([code, err]).toEqual([2, expect.stringContaining('无权读取')]);
    fs.chmodSync(content, 0o755);
  });

  test('an output folder that may not be written is a sentence', () => {
    const out = path.join(content, 'out');
    const { code, err } = run(['build', '--content', content, '--out', out, '--quiet'], { nobody: true });
    expect([code, err]).toEqual([2, expect.stringContaining('没有权限读写')]);
  });
});

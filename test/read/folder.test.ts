import { describe, expect, test } from 'vitest';
import { type CachedBlob, type ContractReading, contractIds, readContract } from '../../scripts/read/read.ts';
import { memorySource } from '../../scripts/source/memory.ts';
import type { Entry, Source } from '../../scripts/source/source.ts';

const ID = 'HT-01';
const PERSON = `kind: personnel
id: PER-01
recorded_at: 2024-07-01T09:00:00+08:00
recorded_by: PER-01
name: 甲
employer: 乙方
role: 运维
joined_on: 2024-07-01
`;

function problems(reading: ContractReading): string[] {
  return reading.problems
    .filter(({ rule }) => rule !== 'contract-file')
    .map(({ file, rule, message }) => `${file.slice(ID.length + 1)} ${rule} ${message}`);
}

/** A source that lists entries as told and counts what is read. */
function listing(...entries: Entry[]): { source: Source; read: string[] } {
  const read: string[] = [];
  const source: Source = {
    ...memorySource({}),
    list: () => entries,
    bytes(path) {
      read.push(path);
      throw new Error(`文件读不出来：${path}`);
    },
  };
  return { source, read };
}

const entry = (path: string, size: number, type: Entry['type'] = 'file'): Entry => ({
  path: `${ID}/${path}`,
  size,
  type,
  oid: null,
});

describe('what lies in a contract’s folder', () => {
  test.each([
    ['a record', 'evidence/personnel/per-01.yaml', []],
    ['a record in another spelling of the format', 'evidence/personnel/per-01.yml', []],
    ['a finding', 'findings/a.yaml', []],
    ['a wrong extension', 'evidence/personnel/per-01.txt', ['file-type 证据目录里只收 .yaml 与 .md 文件']],
    ['an extension in capitals', 'evidence/personnel/PER-01.YAML', ['file-type 扩展名是大写的，没有作为记录读取']],
    [
      'a record in the folder of another kind',
      'evidence/incident/per-01.yaml',
      ['file-type 文件放在 evidence/incident 目录，写的种类却是 personnel（运维人员）'],
    ],
    ['a picture among records', 'evidence/inspection-report/scan.png', ['file-type 证据目录里只收 .yaml 与 .md 文件']],
    ['a Chinese file name', 'evidence/personnel/花名册.yaml', ['file-name 文件名含有中文、空格或特殊字符']],
    [
      'an invisible letter in a name',
      'evidence/personnel/per\u200b.yaml',
      ['file-name 文件名里有看不见的控制字符，没有读取'],
    ],
    ['a name that begins like a device', 'evidence/personnel/console.yaml', []],
    ['a device of Windows', 'evidence/personnel/Aux.yaml', ['file-name Windows 上不能用“Aux.yaml”这个文件名']],
    [
      'a folder that ends with a blank',
      'evidence/personnel /per-01.yaml',
      ['file-name 名字末尾多了空格或点，Windows 上打不开'],
    ],
    ['any attachment', 'attachments/scan.csv', []],
    ['a text that is called a PDF', 'attachments/scan.pdf', ['attachment-broken 扩展名是 .pdf，内容不是 PDF，打不开']],
    ['an unknown file', 'notes.txt', ['file-type 合同目录里不认识这个文件']],
    [
      'a misspelt folder',
      'evidnce/personnel/per-01.yaml',
      ['file-type 这个目录不属于合同材料，里面的文件不作为记录读取'],
    ],
    [
      'a file of a sub-folder that is called like the contract’s own',
      'old/contract.yaml',
      ['file-type 这个目录不属于合同材料，里面的文件不作为记录读取'],
    ],
  ])('%s', (_, path, expected) => {
    const reading = readContract(memorySource({ [`${ID}/${path}`]: PERSON }), ID);
    expect(problems(reading)).toEqual(expected.map((line) => `${path.normalize('NFC')} ${line}`));
    const isRecord = /^(evidence|findings)\/[^\u200b]*\.ya?ml$/.test(path);
    expect(reading.records).toHaveLength(isRecord ? 1 : 0);
    // Read or not, it is listed with its hash: a package shall show all that was there.
    expect(reading.content).toHaveLength(1);
  });

  test('files of other contracts are not read', () => {
    const reading = readContract(memorySource({ [`${ID}-2/evidence/a.yaml`]: PERSON, 'README.md': '' }), ID);
    expect([reading.records, reading.content, problems(reading)]).toEqual([[], [], []]);
  });

  test('a folder is a contract when it holds a contract.yaml', () => {
    const source = memorySource({
      'A/contract.yaml': '',
      'B/kinds.yaml': '',
      'C/old/contract.yaml': '',
      'contract.yaml': '',
    });
    expect(contractIds(source)).toEqual(['A']);
  });
});

describe('what is never opened', () => {
  test.each([
    ['a symbolic link', entry('evidence/a.yaml', 12, 'symlink'), 'evidence/a.yaml file-type 这是符号链接，没有读取'],
    [
      'a device',
      entry('evidence/a.yaml', 0, 'other'),
      'evidence/a.yaml file-type 这不是普通文件，或者没有读取权限，没有读取',
    ],
    [
      'nine megabytes',
      entry('evidence/log.yaml', 9 * 1024 * 1024),
      'evidence/log.yaml file-size 文件 9.0 MB，超过 8 MB，没有读取',
    ],
  ])('%s', (_, told, expected) => {
    const { source, read } = listing(told);
    const reading = readContract(source, ID);
    expect(problems(reading)).toEqual([expected]);
    expect(read).toEqual([]);
    expect(reading.content).toEqual([]);
  });

  test('eight megabytes are read; what cannot be read is said', () => {
    const { source, read } = listing(entry('evidence/log.yaml', 8 * 1024 * 1024));
    expect(problems(readContract(source, ID))).toEqual([
      `evidence/log.yaml file-type 文件读不出来：${ID}/evidence/log.yaml`,
    ]);
    expect(read).toEqual([`${ID}/evidence/log.yaml`]);
  });
});

describe('the cache', () => {
  function cached(files: { [path: string]: string }, blobs = new Map<string, CachedBlob>()) {
    const reading = readContract(memorySource(files), ID, {
      get: (oid) => blobs.get(oid),
      set: (oid, blob) => blobs.set(oid, blob),
    });
    return { reading, blobs };
  }

  test('gives what reading gives', () => {
    const files = { [`${ID}/evidence/a.yaml`]: PERSON, [`${ID}/evidence/b.yaml`]: `${PERSON}lef_on: x\n` };
    const { reading, blobs } = cached(files);
    expect(cached(files, blobs).reading).toEqual(reading);
    expect(readContract(memorySource(files), ID)).toEqual(reading);
    expect(blobs.size).toBe(2);
  });

  test('the same bytes are another thing under another name', () => {
    const text = `---\n${PERSON}---\n\n## 一\n`;
    const files = {
      [`${ID}/attachments/a.md`]: text,
      [`${ID}/evidence/a.yaml`]: text,
      [`${ID}/evidence/b.md`]: text,
    };
    const { reading } = cached(files);
    expect(problems(reading)).toEqual(['evidence/a.yaml file-syntax 一个文件里有多个 YAML 文档']);
    expect(reading.records.map(({ file }) => file)).toEqual([`${ID}/evidence/b.md`]);
  });

  test.each([
    ['a kind that is misspelt', PERSON.replace('personnel', 'personel')],
    ['records that are no list', `${PERSON}records: 无\n`],
    ['YAML that cannot be used', `${PERSON}: [\n`],
  ])('does not keep %s: its ids are for history to find', (_, text) => {
    expect(cached({ [`${ID}/evidence/a.yaml`]: text }).blobs.size).toBe(0);
  });
});

test('names that differ in case alone are told once, on the second', () => {
  const files = (names: string[]) =>
    Object.fromEntries(names.map((name) => [`${ID}/evidence/personnel/${name}`, PERSON.replace('PER-01', name)]));
  const said = (names: string[]) =>
    readContract(memorySource(files(names)), ID)
      .problems.filter(({ rule }) => rule === 'file-name')
      .map(({ file, message }) => `${file.slice(ID.length + 1)} ${message}`);
  expect(said(['A.yaml', 'a.yaml', 'b.yaml'])).toEqual([
    'evidence/personnel/a.yaml 与 evidence/personnel/A.yaml 只差字母的大小写，Windows 上只能留下一个',
  ]);
  // The same word in another folder, or with another ending, is another file everywhere.
  expect(said(['A.yaml', 'a.yml', 'x/a.yaml'])).toEqual([]);
});

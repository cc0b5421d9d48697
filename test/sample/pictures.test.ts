import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { load } from 'js-yaml';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { buildSample } from '../../sample/build.ts';
import type { RecordFields } from '../../sample/entry.ts';
import { PANEL_ITEMS } from '../../sample/panel-items.ts';
import { chartTexts } from '../../sample/pictures/chart.ts';
import { compressed } from '../../sample/pictures/deflate.ts';
import { newDrawing } from '../../sample/pictures/draw.ts';
import { glyph } from '../../sample/pictures/fonts.ts';
import { drawnBy, keptList } from '../../sample/pictures/kept.ts';
import { laidOut } from '../../sample/pictures/layout.ts';
import { inCapitals } from '../../sample/pictures/papers/words.ts';
import { photoTexts } from '../../sample/pictures/photo.ts';
import { type Picture, recipeOf } from '../../sample/pictures/pictures.ts';
import { rimOf } from '../../sample/pictures/seal.ts';
import { FOOT, type Sheet, textsOf } from '../../sample/pictures/sheet.ts';
import { cause, PLANTED } from '../../sample/planted.ts';
import { sample, seconds } from './built.ts';

/** Every picture of the sample as it was asked for. */
const asked = new Map<string, Picture>();
let serial = 0;
buildSample({
  pictures: (path, picture) => {
    asked.set(path, picture);
    serial += 1;
    return Uint8Array.of(serial & 255, serial >> 8);
  },
});
const of = (kind: Picture['kind']): [string, Picture][] => [...asked].filter(([, picture]) => picture.kind === kind);
const sheets = of('sheet') as [string, Sheet][];
const bytesAt = (path: string): Uint8Array => sample.files.get(path) as Uint8Array;
const attachmentsOf = (fields: RecordFields): RecordFields[] => (fields.attachments ?? []) as RecordFields[];

function textsOfPicture(picture: Picture): string[] {
  if (picture.kind === 'sheet') return textsOf(picture);
  return picture.kind === 'chart' ? chartTexts(picture) : photoTexts(picture);
}

describe('纸面', () => {
  test('每份扫描件的每个字都有字形', () => {
    const missing = [...asked.values()].flatMap((picture) =>
      textsOfPicture(picture).flatMap((text) =>
        [...text].filter((character) => glyph('song', character) === null || glyph('hei', character) === null),
      ),
    );
    expect([...new Set(missing)]).toEqual([]);
    const handwritten = sheets.flatMap(([, { blocks }]) =>
      blocks.flatMap((block) =>
        'signers' in block ? block.signers.flatMap(({ name, date }) => [...name, ...date]) : [],
      ),
    );
    expect([...new Set(handwritten)].filter((character) => glyph('pen', character) === null)).toEqual([]);
  });

  test('扫描件上是它那条记录的值', () => {
    const told: Record<string, readonly string[]> = {
      payment: ['voucher', 'invoice', 'basis', 'id'],
      handover: ['title', 'id'],
      training: ['topic', 'result', 'trainer', 'id'],
      'expert-opinion': ['overall', 'id'],
      'acceptance-report': ['overall', 'problems', 'place', 'id'],
      'contract-document': ['title', 'id'],
      'acceptance-application': ['id'],
    };
    const seen = new Set<string>();
    const lacking = sample.records.flatMap(({ id, kind, fields }) =>
      attachmentsOf(fields).flatMap(({ path }) => {
        const picture = asked.get(String(path));
        if (picture?.kind !== 'sheet') return [];
        seen.add(kind);
        const text = textsOf(picture).join('\n');
        return (told[kind] ?? ['?'])
          .filter((field) => !text.includes(String(fields[field])))
          .map((field) => [id, field]);
      }),
    );
    expect(lacking).toEqual([]);
    expect([...seen].sort()).toEqual(Object.keys(told).sort());
  });

  test('金额的大小写是同一个数', () => {
    expect(
      ['353400.00', '235600.00', '589000.00', '100005.06', '20000000.50', '0.07', '10.00', '1010101.10'].map(
        inCapitals,
      ),
    ).toEqual([
      '叁拾伍万叁仟肆佰元整',
      '贰拾叁万伍仟陆佰元整',
      '伍拾捌万玖仟元整',
      '壹拾万零伍元零陆分',
      '贰仟万元伍角',
      '零元零柒分',
      '壹拾元整',
      '壹佰零壹万零壹佰零壹元壹角',
    ]);
    const payment = sample.byId.get('PAY-2024-01')?.fields ?? {};
    const slip = asked.get('attachments/payment/PAY-2024-01-receipt.png') as Sheet;
    expect(textsOf(slip)).toContain(`人民币${inCapitals(payment.amount)}`);
  });

  test('少一个字就画不出来，多得放不下也画不出来', () => {
    const [, slip] = sheets[0] as [string, Sheet];
    expect(() => laidOut({ ...slip, title: '\u{10fffd}' }, 'x')).toThrow(/U\+10fffd/);
    const rows = Array.from({ length: 60 }, (_, index) => [String(index), '内容']);
    expect(() => laidOut({ ...slip, blocks: [{ head: ['序号', '项目'], rows, widths: [1, 4] }] }, 'x')).toThrow();
  });

  test('印章都写明是示例，每张图都写明是合成的', () => {
    const parties = sheets.flatMap(([, { blocks }]) =>
      blocks.flatMap((block): string[] => {
        if ('signers' in block) return block.signers.flatMap(({ seal }) => (seal === undefined ? [] : [seal]));
        if ('parties' in block) return block.parties.map(({ party }) => party);
        return 'issuer' in block ? [block.issuer] : [];
      }),
    );
    expect(parties.length).toBeGreaterThan(20);
    expect(parties.map(rimOf).filter((rim) => !rim.includes('示例'))).toEqual([]);
    expect([...asked.values()].filter((picture) => !textsOfPicture(picture).includes(FOOT))).toEqual([]);
  });

  test('意见表上的项目就是合同清单里请专家表决的项目', () => {
    const file = join(import.meta.dirname, '../../content/CWSG2024-07/checklist.yaml');
    const { panel_items } = load(readFileSync(file, 'utf8')) as { panel_items: { id: string; title: string }[] };
    expect(Object.entries(PANEL_ITEMS)).toEqual(panel_items.map(({ id, title }) => [id, title]));
  });
});

describe('字节', () => {
  test('压缩后的字节解得回来', () => {
    let state = 7;
    const noise = Uint8Array.from({ length: 90_000 }, () => {
      state = (state * 1103515245 + 12345) % 2147483648;
      return state >> 12;
    });
    const rows = Uint8Array.from({ length: 200_000 }, (_, index) => (index % 415 < 60 ? index % 7 : 17));
    for (const data of [new Uint8Array(), Uint8Array.of(3), new Uint8Array(70_000), noise, rows])
      expect(Buffer.from(inflateSync(compressed(data))).equals(Buffer.from(data))).toBe(true);
    expect(compressed(rows).length).toBeLessThan(3000);
  });

  test.each(['sheet', 'chart', 'photo'] as const)(
    '画两次是同样的字节，也是仓库里的字节：%s',
    (kind) => {
      const [path, picture] = of(kind).at(-1) as [string, Picture];
      const once = Buffer.from(newDrawing()(path, picture));
      expect(once.equals(Buffer.from(newDrawing()(path, picture)))).toBe(true);
      expect(once.equals(Buffer.from(bytesAt(path)))).toBe(true);
    },
    60_000,
  );

  test('已画好的图片都在清单里，清单与要画的一致', () => {
    const { drawn_by, pictures: kept } = keptList();
    // Otherwise: node sample/main.ts
    expect(drawn_by).toBe(drawnBy());
    expect(Object.fromEntries(Object.entries(kept).map(([path, { recipe }]) => [path, recipe]))).toEqual(
      Object.fromEntries([...asked].map(([path, picture]) => [path, recipeOf(picture)])),
    );
    const folder = join(import.meta.dirname, '../../content/CWSG2024-07/attachments');
    const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
      (entry) => entry.isFile() && /\.(png|jpg)$/.test(entry.name),
    );
    expect(found.length).toBe(Object.keys(kept).length);
  });

  test('每张图都解得开，大小合适，不是白纸', async () => {
    const wrong: string[] = [];
    for (const [path, { kind }] of asked) {
      const bytes = bytesAt(path);
      const { format, width = 0, height = 0 } = await sharp(bytes).metadata();
      const { channels } = await sharp(bytes).greyscale().stats();
      const [limit, form] = kind === 'photo' ? [60_000, 'jpeg'] : [52_000, 'png'];
      const size = kind === 'sheet' ? width === 828 && height === 1171 : width >= 380 && height >= 380;
      if (format !== form || !size || bytes.length > limit || (channels[0]?.stdev ?? 0) < 8) wrong.push(path);
    }
    expect(wrong).toEqual([]);
  }, 60_000);

  test('附件的类型、后缀与内容相符', () => {
    const types: Record<string, string> = { png: 'image/png', jpg: 'image/jpeg', csv: 'text/csv', txt: 'text/plain' };
    const listed = sample.records.flatMap(({ fields }) => attachmentsOf(fields));
    expect(listed.length).toBeGreaterThan(120);
    expect(listed.filter(({ path, media_type }) => types[String(path).split('.').at(-1) ?? ''] !== media_type)).toEqual(
      [],
    );
    const magic = (bytes: Uint8Array): string => Buffer.from(bytes.subarray(0, 3)).toString('hex');
    const starts: Record<string, string> = { png: '89504e', jpg: 'ffd8ff' };
    expect(
      listed
        .map(({ path }) => String(path))
        .filter((path) => (starts[path.slice(-3)] ?? magic(bytesAt(path))) !== magic(bytesAt(path))),
    ).toEqual([]);
  });
});

describe('照片', () => {
  test('除了有意放入的，没有两张照片看上去相同', async () => {
    const { default: phash } = await import('sharp-phash');
    // The package's types speak of another module form than the one that it has.
    const lookOf = phash as unknown as typeof phash.default;
    const looks = await Promise.all(
      of('photo').map(async ([path]) => [path, await lookOf(Buffer.from(bytesAt(path)))] as const),
    );
    const near: [string, string][] = [];
    for (const [index, [path, look]] of looks.entries())
      for (const [other, earlier] of looks.slice(0, index))
        if ([...look].filter((bit, at) => bit !== earlier[at]).length <= 10) near.push([other, path]);
    const checkOn = (system: string, date: string): string | undefined =>
      sample
        .of('routine-task')
        .filter(({ fields }) => fields.subtype === 'equipment-check' && fields.system === system)
        .find(({ fields }) => fields.planned_on === date)?.id;
    const planted = [
      [checkOn(cause('P24', 'system'), cause('P24', 'first')), checkOn(cause('P24', 'system'), cause('P24', 'second'))],
      ...PLANTED.faults
        .filter(({ rule }) => rule === 'similar-picture')
        .map(({ id }) => [
          checkOn(cause(id, 'first_system'), cause(id, 'first')),
          checkOn(cause(id, 'system'), cause(id, 'second')),
        ]),
    ];
    const ids = (path: string): string =>
      path
        .split('/')
        .at(-1)
        ?.replace(/-[a-z]+\.jpg$/, '') ?? '';
    expect(near.map((pair) => pair.map(ids)).sort()).toEqual(planted.sort());
  }, 60_000);
});

describe('表格与文字', () => {
  test('交付清单的行数合计是那次操作导出的行数，写明审批编号与数据集', () => {
    const operations = sample.of('operation-log');
    const lists = sample.of('data-transfer-approval').filter(({ fields }) => attachmentsOf(fields).length > 0);
    expect(lists.length).toBeGreaterThan(20);
    for (const { id, fields } of lists) {
      const bytes = bytesAt(String(attachmentsOf(fields)[0]?.path));
      expect([...bytes.subarray(0, 3)], id).toEqual([0xef, 0xbb, 0xbf]);
      const [head = '', ...rows] = new TextDecoder('utf-8').decode(bytes).trim().split('\r\n');
      expect(head.split(',')).toEqual(['序号', '审批编号', '数据集', '文件名', '行数', '文件校验值（SHA-256）']);
      const files = rows.filter((row) => /^\d/.test(row)).map((row) => row.split(','));
      expect(files.every(([, approval, dataset]) => approval === id && dataset === fields.dataset)).toBe(true);
      const total = files.reduce((sum, row) => sum + Number(row[4]), 0);
      expect(rows.find((row) => row.startsWith('合计'))?.split(',')[4]).toBe(String(total));
      const moved = operations.find((one) => one.fields.approval_ref === id || one.fields.approval === id);
      if (moved?.fields.rows !== undefined) expect([id, Number(moved.fields.rows)]).toEqual([id, total]);
    }
  });

  test('重大故障报告写的是记录里的时间', () => {
    const reports = sample
      .of('incident')
      .filter(({ fields }) => attachmentsOf(fields).some(({ path }) => String(path).endsWith('-report.txt')));
    expect(reports.length).toBeGreaterThan(3);
    for (const { id, fields } of reports) {
      const text = new TextDecoder().decode(bytesAt(`attachments/incident/${id}-report.txt`));
      const minutes = Math.round((seconds(fields.restored_at) - seconds(fields.reported_at)) / 60);
      expect(text).toContain(`历时 ${minutes} 分钟`);
      expect(text).toContain(FOOT);
    }
  });
});

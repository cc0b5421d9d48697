import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import Fraction from 'fraction.js';
import { beforeAll, describe, expect, test } from 'vitest';
import type { EvidenceRecord } from '../../scripts/model/record.ts';
import { openWorktree } from '../../scripts/source/worktree.ts';
import type { LetterBlock, LetterKind, LetterModel, LetterTable } from '../../scripts/view/letters/letter-model.ts';
import { placed, TEXT_WIDTH_MM } from '../../scripts/view/letters/letter-model.ts';
import { lettersOf } from '../../scripts/view/letters/letters.ts';
import { snapshotOf } from '../support/contract.ts';
import { sampleTaken } from './snapshots.ts';

const PARAMETERS = path.resolve(import.meta.dirname, '../../content/CWSG2024-07/parameters.yaml');
const SECOND = path.resolve(import.meta.dirname, '../fixtures/second/content');
const CHECK_CODE = 'c0de'.repeat(16);

type Taken = Awaited<ReturnType<typeof sampleTaken>>;

let taken: Taken;
let later: Taken;
const minutes = 60_000;

beforeAll(async () => {
  taken = await sampleTaken('2025-07-04');
  later = await sampleTaken('2025-08-10');
}, 3 * minutes);

function write(kind: LetterKind, id: string | null = null, { snapshot, proceedings }: Taken = taken): LetterModel[] {
  const made = lettersOf(snapshot, kind, id, { proceedings, checkCode: CHECK_CODE, sm3: () => '5'.repeat(64) });
  if ('unknown' in made) throw new Error(made.unknown);
  return made.letters;
}

function only(letters: LetterModel[]): LetterModel {
  expect(letters).toHaveLength(1);
  return letters[0] as LetterModel;
}

/** Every text of a letter, line by line. */
function linesOf({ title, subtitle, blocks }: LetterModel): string[] {
  return [title, subtitle, ...blocks.flatMap(blockLines)];
}

function blockLines(block: LetterBlock): string[] {
  if (block.type === 'facts') return block.rows.map(({ label, lines }) => `${label}：${lines.join('；')}`);
  if (block.type === 'table') return block.groups.flat(2).flatMap(({ lines }) => lines.map(({ text }) => text));
  if (block.type === 'ticks') return block.boxes.map(({ ticked, text }) => `${ticked ? '☑' : '☐'} ${text}`);
  if (block.type === 'blank') return [block.label];
  if (block.type === 'signatures') return block.slots.map(({ title, detail }) => `${title} ${detail}`);
  return [block.text];
}

const textOf = (model: LetterModel) => linesOf(model).join('\n');

function tablesOf({ blocks }: LetterModel): LetterTable[] {
  return blocks.filter((block) => block.type === 'table');
}

function fact(model: LetterModel, label: string): string[] {
  const rows = model.blocks.flatMap((block) => (block.type === 'facts' ? block.rows : []));
  return rows.filter((row) => row.label === label).flatMap(({ lines }) => lines);
}

describe('考核参数确认书', () => {
  /** The number of a point and its readings with their totals, as the tables print them. */
  function printedPoints(model: LetterModel) {
    return tablesOf(model).flatMap((table) =>
      table.groups.map((group) => ({
        no: /^\S+/.exec(group[0]?.[1]?.lines[0]?.text ?? '')?.[0] ?? '',
        star: group[0]?.[1]?.lines[0]?.text.includes('★') ?? false,
        said: group[0]?.[1]?.lines.map(({ text }) => text) ?? [],
        readings: group.map((row) => {
          const [reading, total] = row.slice(-2);
          return { text: reading?.lines[0]?.text ?? '', total: total?.lines[0]?.text ?? '' };
        }),
      })),
    );
  }

  test('every point of the file once, every reading with its computed total', () => {
    const points = printedPoints(only(write('parameter-confirmation')));
    const { parameters } = taken.snapshot;
    expect(points.map(({ no }) => no).sort()).toEqual(parameters.map(({ no }) => no).sort());
    for (const { no, readings } of points) {
      const state = parameters.find((one) => one.no === no);
      expect(
        readings.map(({ total }) => total),
        no,
      ).toEqual(state?.readings.map(({ total }) => total ?? '未用到'));
      readings.forEach(({ text }, at) => expect(text).toContain(state?.readings[at]?.title));
    }
  });

  test('the greatest effect on the total first', () => {
    const effects = printedPoints(only(write('parameter-confirmation'))).map(({ readings }) => {
      const totals = readings.flatMap(({ total }) => (total === '未用到' ? [] : [new Fraction(total)]));
      const sorted = [...totals].sort((a, b) => a.compare(b));
      return (sorted.at(-1) ?? new Fraction(0)).sub(sorted[0] ?? 0);
    });
    for (const [at, effect] of effects.entries()) expect(effect.lte(effects[at - 1] ?? effect)).toBe(true);
    expect(effects[0]?.gt(0)).toBe(true);
  });

  test('what is agreed is ticked once, what is open is not, and the default is named', () => {
    for (const { no, readings } of printedPoints(only(write('parameter-confirmation')))) {
      const state = taken.snapshot.parameters.find((one) => one.no === no);
      const ticked = readings.filter(({ text }) => text.startsWith('☑'));
      expect(ticked.length, no).toBe(state?.agreed ? 1 : 0);
      if (state?.agreed) expect(ticked[0]?.text).toContain(state.value_text);
      expect(readings.filter(({ text }) => text.endsWith('（默认）'))).toHaveLength(1);
    }
  });

  test('open points that change the result carry a star, here and in the opening', () => {
    const model = only(write('parameter-confirmation'));
    const starred = printedPoints(model).filter(({ star }) => star);
    expect(starred.map(({ no }) => no).sort()).toEqual(['P-14', 'P-38']);
    for (const { said } of starred) expect(said).toContain('尚未约定');
    expect(textOf(model)).toContain('标 ★ 的事项（P-38、P-14）没有约定');
    expect(textOf(model)).toContain('试算总分 80.5 / 100，异议成立则 81.5 / 100（试算：2 项参数未确认');
  });

  test('what was agreed after the first thing it judges says so with both dates', () => {
    const points = printedPoints(only(write('parameter-confirmation')));
    const late = taken.snapshot.parameters.filter((one) => one.agreed_after_fact);
    expect(late.length).toBeGreaterThan(0);
    for (const { no, agreed_on, first_fact_on, agreement } of late)
      expect(points.find((one) => one.no === no)?.said).toContain(
        `事后确认：约定于 ${agreed_on}，所判断的最早一件在 ${first_fact_on}（${agreement}）`,
      );
    const said = points.flatMap((one) => one.said).filter((text) => text.startsWith('事后确认'));
    expect(said).toHaveLength(late.length);
  });

  test('it does not alter the contract, and is signed by both', () => {
    const model = only(write('parameter-confirmation'));
    expect(textOf(model)).toContain('不变更合同；合同另有写明的，以合同为准。双方签字盖章后对双方有约束力');
    expect(model.slots.map(({ id, role }) => [id, role])).toEqual([
      ['client-seal', 'client'],
      ['provider-seal', 'provider'],
    ]);
    expect(model.slots.map(({ detail }) => detail.split('\n')[0])).toEqual(['甲方（示例）', '乙方（示例）']);
    expect(model.notice).toBe('合成数据，与双方实际履约无关');
  });

  test('the hash of parameters.yaml, of the readings and of the result; the file itself goes with it', () => {
    const model = only(write('parameter-confirmation'));
    const sha256 = createHash('sha256').update(fs.readFileSync(PARAMETERS)).digest('hex');
    expect(fact(model, '参数文件')).toContain(sha256);
    expect(fact(model, '现行读法')).toContain(taken.snapshot.identity.parameters);
    expect(fact(model, '结果校验码')).toEqual([CHECK_CODE]);
    expect(model.embedded).toEqual([expect.objectContaining({ name: 'parameters.yaml', sha256 })]);
    expect(model.foot).toContain(`参数 ${sha256.slice(0, 8)}`);
  });

  test('of one sheet: what it agreed, and nothing else', () => {
    const model = only(write('parameter-confirmation', 'PS-2024-02'));
    const own = taken.snapshot.parameters.filter((one) => one.agreement === 'PS-2024-02');
    expect(
      printedPoints(model)
        .map(({ no }) => no)
        .sort(),
    ).toEqual(own.map(({ no }) => no).sort());
    expect(model.file).toBe('CWSG2024-07-parameter-confirmation-PS-2024-02');
    expect(model.subtitle).toBe('考核参数确认书（第二次）　PS-2024-02');
  });
});

describe('扣分告知单', () => {
  test('one finding: row, arithmetic, records, when to reply by, what a dispute gives', () => {
    const model = only(write('deduction-notice', 'FND-2025-001'));
    expect(fact(model, '考核行')).toEqual(['故障处理——需求响应及时性（20 分）']);
    expect(fact(model, '算式')).toEqual(['1 × 1 = 1，扣 1 分']);
    expect(fact(model, '性质')).toEqual(['有异议，待处理']);
    expect(fact(model, '发生时间')).toEqual(['2025-02-20 14:05']);
    // Friday 2025-02-21; 24, 25, 26, 27, 28 February are the five working days.
    expect(fact(model, '答复期限')).toEqual([
      'FND-2025-001 已于 2025-02-21 09:30 告知；',
      '5 个工作日，至 2025-02-28 24:00',
    ]);
    const effect = tablesOf(model).at(-1);
    expect(effect?.groups.map(([row]) => row?.map(({ lines }) => lines[0]?.text))).toEqual([
      ['故障处理——需求响应及时性（20 分）', '15', '16'],
      ['总分', '80.5 / 100', '81.5 / 100'],
    ]);
    expect(textOf(model)).toContain('期满后提出的异议不再改变计分。有异议的，在作出决定之前并列两个总分');
  });

  test('what did not come has a date by which it was to come, and none at which it happened', () => {
    // Planned for Wednesday 2024-08-14; the report within three working days, to Monday 08-19.
    const model = only(write('deduction-notice', 'inspection-report/weekly/blood-trace/2024-08-14'));
    expect(fact(model, '应交时间')).toEqual(['2024-08-19 24:00']);
    expect(fact(model, '发生时间')).toEqual([]);
  });

  test('ids, dates and paths stand in lines that no reader has to break after a hyphen', () => {
    const model = only(write('deduction-notice'));
    const lines = ['事实', '佐证材料', '答复期限'].flatMap((label) => fact(model, label));
    const width = (text: string) => [...text].reduce((sum, one) => sum + (one < '\u2000' ? 1 : 2), 0);
    const broken = lines.filter((text) => /\w-\w/.test(text) && width(text) > 60 && !/^[\w./:-]+$/.test(text));
    expect(broken).toEqual([]);
    expect(lines).toContain('2024-08-12 10:20 起算，应于 2024-08-26 24:00 前，');
    expect(textOf(model)).not.toMatch(/[\u2010\u2011\u2060]/);
  });

  test('all that is open: neither accepted, dismissed nor unconfirmed findings; what is computed says who has not found it', () => {
    const model = only(write('deduction-notice'));
    const text = textOf(model);
    expect(text).toContain('FND-2025-001');
    for (const closed of ['FND-2024-001', 'FND-2024-002', 'FND-2024-003']) expect(text).not.toContain(closed);
    const charged = new Set(taken.snapshot.charges.map((charge) => charge.fact));
    charged.delete('record:OP-2024-001478#violation');
    expect(fact(model, '性质')).toHaveLength(charged.size);
    expect(fact(model, '性质').filter((one) => one.includes('甲方尚未认定'))).toHaveLength(charged.size - 1);
    expect(fact(model, '告知事项')[0]).toBe(`${charged.size} 件，其中 ${charged.size - 1} 件由程序算出、甲方尚未认定`);
  });

  test('a finding that the client did not bring in has no effect, and the letter says so', () => {
    const model = only(write('deduction-notice', 'FND-2024-003'));
    expect(fact(model, '性质')).toEqual(['未生效：不是由甲方身份提交或合并的，不计分']);
    expect(fact(model, '算式')).toEqual([]);
  });

  test('not told yet: the days run from the letter, with an example', () => {
    const model = only(write('deduction-notice', 'INC-2024-0031'));
    // Friday 2025-07-04; the fifth working day is Friday 2025-07-11.
    expect(fact(model, '答复期限')).toEqual([
      '自收到本单的次日起 5 个工作日；',
      '如在 2025-07-04 送达，至 2025-07-11 24:00',
    ]);
    expect(fact(model, '所用读法')).toEqual(['P-14 满一个单位才扣（未约定 ★）']);
  });
});

describe('答复', () => {
  test('prefilled with what was told and replied; where nothing is recorded there are lines to write on', () => {
    const model = only(write('reply', 'FND-2025-001'));
    const text = textOf(model);
    expect(text).toContain('☐ 无异议\n☑ 有异议\n2 月 20 日 13 时 50 分到 14 时 40 分服务电话线路检修');
    expect(fact(model, '答复时间')).toEqual(['2025-02-25 14:10，在期限内']);
    const blanks = model.blocks.filter((block) => block.type === 'blank').map(({ label }) => label);
    expect(blanks).toEqual(['排除时间与证明材料', '已经或将要采取的措施、完成时间']);
  });

  test('to what was only computed: nothing is ticked, and there is room for the reasons', () => {
    const model = only(write('reply', 'INC-2024-0031'));
    expect(linesOf(model).filter((line) => line.startsWith('☑'))).toEqual([]);
    expect(model.blocks.filter((block) => block.type === 'blank')[0]?.label).toBe('理由（时间、经过、所附材料）');
  });

  test('a rectification that is recorded stands there', () => {
    expect(textOf(only(write('reply', 'FND-2024-001')))).toContain('补写连接池调整的变更说明');
  });

  test('excluded time with its proof and who countersigned it', async () => {
    const changed = await sampleTaken('2025-07-04', (record) => {
      if (record.id !== 'INC-2024-0031') return record;
      const exclusions = [
        {
          kind: 'vendor-repair',
          from: '2024-08-27T12:00:00+08:00',
          to: '2024-08-27T12:30:00+08:00',
          proof: '原厂完工单',
          countersigned_by: 'CLI-01',
        },
      ];
      return { ...record, fields: { ...record.fields, exclusions } };
    });
    const model = only(write('reply', 'INC-2024-0031', changed));
    const said = fact(model, 'INC-2024-0031 排除时间');
    expect(said).toHaveLength(1);
    for (const word of ['原厂或第三方维修', '2024-08-27 12:00', '原厂完工单', 'CLI-01'])
      expect(said[0]).toContain(word);
  }, 60_000);
});

describe('处理决定', () => {
  test('what was decided, by whom, when and why, with the score before and after', () => {
    const model = only(write('decision', 'FND-2025-001', later));
    const text = textOf(model);
    expect(text).toContain('☐ 认定成立，扣分照算\n☑ 不予认定，不扣分\n核对检修告知单与话务记录');
    expect(fact(model, '决定时间')).toEqual(['2025-07-15 15:20']);
    expect(fact(model, '决定人')[0]).toContain('CLI-03');
    expect(fact(model, '效力')[0]).toContain('已生效');
    expect(text).toContain('决定之前试算 80.5 / 100，异议成立则 81.5 / 100；决定之后试算 81.5 / 100。');
    expect(later.snapshot.score.total).toBe('81.5');
  });

  test('a decision given after the as-of day is not there yet', () => {
    const model = only(write('decision', 'FND-2025-001'));
    expect(linesOf(model).filter((line) => line.startsWith('☑'))).toEqual([]);
    expect(textOf(model)).not.toContain('核对检修告知单与话务记录');
    expect(textOf(model)).toContain('尚未决定：现按 80.5 / 100，异议成立则 81.5 / 100 试算。');
  });

  test('without an id: findings that are disputed or decided', () => {
    expect(write('decision', null, later).map(({ file }) => file)).toEqual([
      'CWSG2024-07-decision-FND-2024-002',
      'CWSG2024-07-decision-FND-2025-001',
    ]);
  });
});

describe('what a decision would make of the score', () => {
  const decided = (id: string, result: string) => (record: EvidenceRecord) =>
    record.id === id
      ? {
          ...record,
          fields: {
            ...record.fields,
            decision: { at: '2025-07-01T09:00:00+08:00', by: 'CLI-03', result, text: '复核' },
          },
        }
      : record;

  test.each([
    ['FND-2025-001', 'dismissed'],
    ['FND-2024-002', 'upheld'],
  ] as const)(
    '%s %s: the same as an assessment with that decision',
    async (id, result) => {
      const again = await sampleTaken('2025-07-04', decided(id, result));
      const fact = taken.snapshot.facts.find((one) => one.findings.includes(id));
      const worked = taken.proceedings.ifDecided(fact?.key ?? '');
      expect(worked?.[result].total).toBe(again.snapshot.score.total);
    },
    60_000,
  );

  test('to dismiss never costs, and only facts that can be charged have two ways', () => {
    for (const { key, state } of taken.snapshot.facts) {
      const both = taken.proceedings.ifDecided(key);
      expect(both === null, key).toBe(state === 'unconfirmed' || state === 'outside');
      if (both) expect(new Fraction(both.dismissed.total).gte(both.upheld.total), key).toBe(true);
    }
  });
});

describe('every letter', () => {
  const kinds: LetterKind[] = ['parameter-confirmation', 'deduction-notice', 'reply', 'decision'];

  test('says that the figures are a trial, carries the notice, and names no real party', () => {
    const { client, provider } = taken.snapshot.contract.contract;
    for (const model of kinds.flatMap((kind) => write(kind))) {
      const text = textOf(model);
      expect(text).toContain('程序只给试算；评分由甲方签署');
      expect(model.notice).not.toBeNull();
      expect(text).not.toContain(client.name);
      expect(text).not.toContain(provider.name);
    }
  });

  test('its tables are as wide as the text, and every row fills them', () => {
    for (const model of kinds.flatMap((kind) => write(kind))) {
      for (const table of tablesOf(model)) {
        expect(table.columns.reduce((sum, { width }) => sum + width, 0)).toBe(TEXT_WIDTH_MM);
        for (const group of table.groups) {
          const cells = placed(table, group).flat();
          const filled = cells.reduce((sum, { rows }) => sum + rows, 0);
          expect(filled).toBe(group.length * table.columns.length);
        }
      }
    }
  });

  test('an id that names nothing is answered with those that do', () => {
    const { snapshot, proceedings } = taken;
    const options = { proceedings, checkCode: CHECK_CODE, sm3: () => '' };
    const notice = lettersOf(snapshot, 'deduction-notice', 'FND-1999-001', options);
    expect(notice).toEqual({ unknown: 'FND-1999-001', known: expect.arrayContaining(['FND-2025-001']) });
    expect(lettersOf(snapshot, 'parameter-confirmation', 'PS-1', options)).toEqual({
      unknown: 'PS-1',
      known: ['PS-2024-01', 'PS-2024-02'],
    });
  });

  test('a sheet of another shape, without full marks: the same letters in its own unit', async () => {
    const result = await snapshotOf(await openWorktree(SECOND), 'HT-2025-018', '2025-06-30');
    if (!('snapshot' in result)) throw new Error('not assessed');
    const text = textOf(only(write('parameter-confirmation', null, result)));
    expect(result.snapshot.score.total).toBe('-4700.00');
    expect(text).toContain('试算总分 −4,700.00 元');
    const notice = only(write('deduction-notice', null, result));
    expect(
      fact(notice, '答复期限').every((line) => line === '尚未告知；没有约定答复期限，作出决定之前都可以答复'),
    ).toBe(true);
  });
});

import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { buildSample } from '../../sample/build.ts';
import { PLANTED, type Planted } from '../../sample/planted.ts';
import { addWorkdays, dateOf, formatInstant, instant } from '../../sample/time.ts';
import { firstCommits, type ReadRecord, readRecords, textOf } from './read-back.ts';

const { files, commits } = buildSample();
const records = new Map(readRecords(files).map((record) => [record.id, record]));
const first = firstCommits(commits);

const HOUR = 3600;
const fault = (id: string): Planted => PLANTED.faults.find((one) => one.id === id) as Planted;
const record = (id: string): ReadRecord => {
  const found = records.get(id);
  if (!found) throw new Error(`no record ${id}`);
  return found;
};
const planted = (id: string): ReadRecord => record(fault(id).where.record ?? '');
const seconds = (value: unknown): number => Date.parse(String(value)) / 1000;
const committedOn = (id: string): string => dateOf(first.get(id)?.at ?? 0);
const text = (id: string, key: string): string => String(fault(id).cause[key]);
const occurrence = (id: string, kind: string): ReadRecord[] =>
  [...records.values()].filter(
    ({ kind: of, fields }) =>
      of === kind &&
      fields.task === text(id, 'task') &&
      fields.system === text(id, 'system') &&
      fields.planned_on === text(id, 'planned_on'),
  );

/** What each planted thing must look like in the files and in the history, beyond the record being there. */
const looks: Readonly<Record<string, () => void>> = {
  P01: () => expect(occurrence('P01', 'inspection-report')).toEqual([]),
  P02: () => {
    expect(occurrence('P02', 'inspection-report').map(({ id }) => id)).toEqual([fault('P02').where.record]);
    expect(committedOn(planted('P02').id)).toBe('2024-09-20');
    expect(addWorkdays('2024-09-11', 3)).toBe('2024-09-14');
    expect(dateOf(seconds(planted('P02').fields.inspected_at))).toBe('2024-09-11');
  },
  P03: () => {
    expect(planted('P03').fields).toMatchObject({
      reported_at: formatInstant(instant(text('P03', 'reported_at'))),
      acknowledged_at: formatInstant(instant(text('P03', 'acknowledged_at'))),
      severity: 'minor',
    });
    expect(addWorkdays('2024-09-27', 1)).toBe('2024-09-29');
  },
  P04: () => {
    const { fields } = planted('P04');
    expect(fields).toMatchObject({ major_problem: true, severity: 'major' });
    expect(seconds(fields.acknowledged_at) - seconds(fields.reported_at)).toBe(61 * 60);
    expect(seconds(fields.restored_at) - seconds(fields.reported_at)).toBeLessThanOrEqual(4 * HOUR);
  },
  P05: () => {
    const { fields } = planted('P05');
    expect(fields.reasonable_demand).toBe(true);
    expect(fields.submitted_at).toBe('2024-08-12T10:20:00+08:00');
    expect([addWorkdays('2024-08-12', 12), dateOf(seconds(fields.completed_at))]).toEqual(['2024-08-28', '2024-08-28']);
  },
  P06: () => {
    const { fields } = planted('P06');
    expect(fields.severity).toBe('moderate');
    expect(seconds(fields.restored_at) - seconds(fields.reported_at)).toBe(40 * HOUR);
  },
  P07: () => expect(occurrence('P07', 'backup-record')).toEqual([]),
  P08: () => {
    expect(occurrence('P08', 'backup-record').map(({ id }) => id)).toEqual([fault('P08').where.record]);
    expect(committedOn(planted('P08').id)).toBe('2024-08-02');
  },
  P09: () => {
    expect(occurrence('P09', 'backup-record').map(({ id }) => id)).toEqual([fault('P09').where.record]);
    const defective = [...records.values()].filter(({ fields }) => fields.defect !== undefined);
    expect(defective.map(({ id }) => id)).toEqual([fault('P09').where.record]);
  },
  P10: () => expect(planted('P10').fields.discrepancies).toHaveLength(1),
  P11: () => {
    const { fields } = planted('P11');
    expect(fields).toMatchObject({ row: 'attitude.rules', reply: { position: 'accepted' } });
    const about = record((fields.about as { record: string }).record);
    expect(about.fields).toMatchObject({ action: 'config-change', started_at: fields.occurred_at });
    expect(first.get('FND-2024-001')).toMatchObject({ email: 'reviewer@client.example.invalid', branch: 'main' });
  },
  P12: () => {
    const { fields } = planted('P12');
    expect(fields).toMatchObject({ row: 'attitude.cooperation', reply: { position: 'disputed' } });
    expect(fields.decision).toBeUndefined();
    expect(first.get('FND-2024-002')?.email).toBe('reviewer@client.example.invalid');
  },
  P13: () => {
    const { branch, email } = first.get('FND-2024-003') ?? { branch: '', email: '' };
    const merge = commits.find((commit) => commit.merges === branch);
    expect([email, merge?.author.email]).toEqual(['eng-b@provider.example.invalid', 'pm@provider.example.invalid']);
    expect(merge?.message).not.toContain('client.example.invalid');
  },
  P14: () => {
    const { fields } = planted('P14');
    expect(fields).toMatchObject({
      action: 'data-export',
      started_at: formatInstant(instant(text('P14', 'operation_at'))),
    });
    expect(fields.approval_ref).toBeUndefined();
    const approval = record(fault('P14').where.approval ?? '');
    expect(approval.fields.dataset).toBe(fields.dataset);
    expect(Math.floor((seconds(approval.fields.approved_at) - seconds(fields.started_at)) / HOUR)).toBe(2);
  },
  P15: () => {
    const { fields } = planted('P15');
    expect(seconds(fields.approved_at) - seconds(fields.executed_at)).toBe(3 * HOUR);
  },
  P16: () => {
    const seqs = [...records.values()].flatMap(({ kind, fields }) =>
      kind === 'operation-log' ? [Number(fields.seq)] : [],
    );
    const all = Array.from({ length: Math.max(...seqs) }, (_, index) => index + 1);
    expect(all.filter((seq) => !seqs.includes(seq))).toEqual([fault('P16').cause.seq]);
    expect(seqs).toEqual([...seqs].sort((a, b) => a - b));
  },
  P17: () => {
    const { record: id = '', file = '' } = fault('P17').where;
    expect(committedOn(id)).toBe(text('P17', 'committed_on'));
    const holding = commits.filter(({ merges, changes }) => merges === null && changes.has(file));
    const states = holding.map(({ at, changes }) => ({
      at,
      held: textOf(changes.get(file) as Uint8Array).includes(`id: ${id}\n`),
    }));
    const last = states.findLastIndex(({ held }) => held);
    expect(dateOf(states[last + 1]?.at ?? 0)).toBe(text('P17', 'vanished_on'));
    expect(states.slice(last + 1).some(({ held }) => held)).toBe(false);
    expect([...files.values()].some((bytes) => Buffer.from(bytes).includes(id))).toBe(false);
  },
  P18: () => {
    const { fields } = planted('P18');
    const all = [...records.values()].filter(({ kind }) => kind === 'inspection-report');
    const values = (one: ReadRecord): string => JSON.stringify(one.fields.readings);
    const same = all.filter((one) => values(one) === values(planted('P18')));
    expect(same.map(({ fields: { planned_on } }) => planned_on)).toEqual(['2024-07-17', '2024-07-24']);
    expect(fields.system).toBe(text('P18', 'system'));
    expect(new Set(all.map(values)).size).toBe(all.length - 1);
  },
  P19: () => {
    const attached = [...records.values()].flatMap(
      ({ fields }) => (fields.attachments ?? []) as { path: string; sha256: string }[],
    );
    const wrong = attached.filter(
      ({ path, sha256 }) =>
        createHash('sha256')
          .update(files.get(path) ?? '')
          .digest('hex') !== sha256,
    );
    expect(wrong.map(({ path }) => path)).toEqual([text('P19', 'attachment')]);
    expect(new Set(attached.map(({ sha256 }) => sha256)).size).toBe(attached.length);
    expect(new Set(attached.map(({ path }) => path))).toEqual(
      new Set([...files.keys()].filter((path) => path.startsWith('attachments/'))),
    );
  },
  P20: () =>
    expect(planted('P20').fields).toMatchObject({
      operator: text('P20', 'operator'),
      started_at: formatInstant(instant(text('P20', 'started_at'))),
    }),
  P21: () => {
    const { fields } = planted('P21');
    expect(seconds(fields.restored_at)).toBeLessThan(seconds(fields.reported_at));
    expect(fields.restored_at).toBe(formatInstant(instant(text('P21', 'restored_at'))));
  },
  P22: () => {
    const reports = [...records.values()].filter(({ kind }) => kind === 'inspection-report');
    const without = reports.filter(({ fields }) => Number(fields.err_count) > 0 && fields.err_ticket === undefined);
    expect(without.map(({ id }) => id)).toEqual([fault('P22').where.record]);
    expect(planted('P22').fields.err_count).toBe(fault('P22').cause.err_count);
  },
  P23: () => {
    const headings = ['常见故障', '性能管理', '空间管理', '对象管理', '安全管理', '备份管理'];
    const found = [...records.values()]
      .filter(({ kind }) => kind === 'inspection-report')
      .flatMap(({ id, body }) =>
        headings.filter((title) => !body.includes(`## ${title}\n`)).map((title) => [id, title]),
      );
    expect(found).toEqual([[fault('P23').where.record, text('P23', 'heading')]]);
  },
  P24: () => {
    const refs = [...records.values()].flatMap(({ id, kind, fields }) =>
      ['approval_ref', 'ticket_ref', 'err_ticket', 'plan'].flatMap((key) =>
        fields[key] === undefined || (key === 'plan' && kind === 'service-request') ? [] : [[id, String(fields[key])]],
      ),
    );
    expect(refs.filter(([, to = '']) => !records.has(to))).toEqual([
      [fault('P24').where.record, text('P24', 'approval_ref')],
    ]);
  },
  P25: () => {
    const same = [...records.values()].filter(
      ({ fields }) => fields.executor !== undefined && fields.executor === fields.approver,
    );
    expect(same.map(({ id }) => id)).toEqual([fault('P25').where.record]);
  },
  P26: () => {
    expect(dateOf(seconds(planted('P26').fields.reported_at))).toBe('2024-07-10');
    expect(committedOn(planted('P26').id)).toBe(text('P26', 'recorded_on'));
  },
};

describe('埋下的事', () => {
  test('编号不重', () => {
    const ids = [...PLANTED.faults, ...PLANTED.near_misses].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(looks)).toEqual(PLANTED.faults.map(({ id }) => id));
  });

  test.each(PLANTED.faults)('$id $title', ({ id, where }) => {
    if (where.record !== undefined) expect(records.has(where.record)).toBe(where.absent !== true);
    looks[id]?.();
  });

  test('手算的分数', () => {
    const lost = (state: (fault: Planted) => boolean) =>
      PLANTED.faults.filter(state).reduce((sum, { consequence }) => sum + Number(consequence.points), 0);
    expect((100 - lost(() => true)).toFixed(1)).toBe(PLANTED.total);
    expect((100 - lost(({ status }) => status !== 'disputed')).toFixed(1)).toBe(PLANTED.total_if_dismissed);
  });
});

describe('擦边而合规', () => {
  const near = (id: string): ReadRecord => record(PLANTED.near_misses.find((one) => one.id === id)?.where.record ?? '');
  const between = ({ fields }: ReadRecord, from: string, to: string): number =>
    seconds(fields[to]) - seconds(fields[from]);

  test('N01 恰好一小时', () => {
    expect(near('N01').fields.major_problem).toBe(true);
    expect(between(near('N01'), 'reported_at', 'acknowledged_at')).toBe(HOUR);
  });

  test('N02 调休的周六', () => {
    expect([near('N02').fields.planned_on, committedOn(near('N02').id)]).toEqual(['2024-09-11', '2024-09-14']);
  });

  test('N03 维修七小时', () => {
    const [exclusion] = near('N03').fields.exclusions as { from: string; to: string; countersigned_by: string }[];
    expect(between(near('N03'), 'reported_at', 'restored_at')).toBe(15 * HOUR);
    expect(seconds(exclusion?.to) - seconds(exclusion?.from)).toBe(7 * HOUR);
    expect(exclusion?.countersigned_by).toBe('CLI-01');
  });

  test('N04 同一分钟', () => expect(between(near('N04'), 'approved_at', 'executed_at')).toBe(0));

  test('N05 恰好二十四小时', () => expect(between(near('N05'), 'reported_at', 'restored_at')).toBe(24 * HOUR));

  test('N06 第十个工作日', () => {
    const { fields } = near('N06');
    expect(dateOf(seconds(fields.completed_at))).toBe(addWorkdays(dateOf(seconds(fields.submitted_at)), 10));
  });

  test('N07 书面改期', () => {
    const { fields } = near('N07');
    expect(dateOf(seconds(fields.completed_at)) <= (fields.replanned as { due_on: string }).due_on).toBe(true);
  });

  test('N08 失败后重做', () => {
    const { fields } = near('N08');
    expect(fields.result).toBe('failed');
    const again = [...records.values()].filter(
      (one) =>
        one.kind === 'backup-record' &&
        one.fields.planned_on === fields.planned_on &&
        one.fields.system === fields.system &&
        one.fields.task === fields.task,
    );
    expect(again.map((one) => one.fields.result)).toEqual(['failed', 'success']);
  });

  test('N09 事先同意的例外', () => {
    const { fields } = near('N09');
    expect(fields).toMatchObject({
      requirement: 'inspection-report',
      subjects: ['health-exam'],
      from: '2024-08-07',
      to: '2024-08-07',
    });
    expect(dateOf(seconds(fields.approved_at)) < String(fields.from)).toBe(true);
  });
});

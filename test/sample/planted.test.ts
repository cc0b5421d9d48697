import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { PLANTED, type Planted } from '../../sample/planted.ts';
import { addDays, addWorkdays, dateOf, formatInstant, instant } from '../../sample/time.ts';
import { sample } from './built.ts';
import { type ReadRecord, textOf } from './read-back.ts';

const { files, commits, byId: records, first, of } = sample;

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
    expect([addWorkdays('2024-08-12', 11), dateOf(seconds(fields.completed_at))]).toEqual(['2024-08-27', '2024-08-27']);
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
    expect(fields).toMatchObject({
      row: 'attitude.cooperation',
      reply: { position: 'disputed' },
      decision: { by: 'CLI-03', result: 'dismissed', at: '2024-10-15T10:30:00+08:00' },
    });
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
    // P24 holds the one content that stands twice.
    expect(new Set(attached.map(({ sha256 }) => sha256)).size).toBe(attached.length - 1);
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
    const { fields } = planted('P22');
    const before = record(String(fields.recurrence_of)).fields;
    expect([before.system, before.cause_code]).toEqual([fields.system, fields.cause_code]);
    expect(before.resolved_at).toBe(formatInstant(instant(text('P22', 'first_resolved_at'))));
    expect(fields.reported_at).toBe(formatInstant(instant(text('P22', 'reported_at'))));
    expect(addDays(dateOf(seconds(before.resolved_at)), 7)).toBe(dateOf(seconds(fields.reported_at)));
  },
  P23: () => {
    const { fields } = planted('P23');
    expect(fields).toMatchObject({
      called_at: formatInstant(instant(text('P23', 'called_at'))),
      answered_at: formatInstant(instant(text('P23', 'answered_at'))),
    });
    expect(seconds(fields.answered_at) - seconds(fields.called_at)).toBe(601);
  },
  P24: () => {
    const photos = of('routine-task').filter(
      ({ fields }) =>
        fields.system === text('P24', 'system') &&
        [text('P24', 'first'), text('P24', 'second')].includes(String(fields.planned_on)) &&
        fields.subtype === 'equipment-check',
    );
    const hashes = photos.map(({ fields }) => (fields.attachments as { sha256: string }[])[0]?.sha256);
    expect([photos.length, new Set(hashes).size, hashes[0] === undefined]).toEqual([2, 1, false]);
  },
  P25: () => {
    const { fields } = planted('P25');
    expect([fields.started_at, fields.approved_at]).toEqual(
      ['executed_at', 'approved_at'].map((key) => formatInstant(instant(text('P25', key)))),
    );
  },
  P26: () => {
    const person = text('P26', 'person');
    const due = addWorkdays(String(record(person).fields.joined_on), 20);
    expect(due).toBe('2024-12-02');
    const taught = of('training').filter(
      ({ fields }) => fields.subtype === 'integrity' && (fields.attendees as string[]).includes(person),
    );
    expect(taught).toEqual([]);
  },
  P27: () => {
    const { fields } = planted('P27');
    expect(fields).toMatchObject({ subtype: 'complaint', upheld: true, caused_by_operation: true });
    expect(dateOf(seconds(fields.received_at))).toBe(text('P27', 'received_on'));
  },
  P28: () => {
    const { fields } = planted('P28');
    expect([fields.subtype, (fields.incomplete as unknown[]).length]).toEqual(['document-check', 1]);
    expect(dateOf(seconds(fields.reviewed_at))).toBe(text('P28', 'checked_on'));
  },
  P29: () => {
    const { fields } = planted('P29');
    expect(fields).toMatchObject({
      row: 'fault.response',
      event: 'unreachable',
      occurred_at: formatInstant(instant(text('P29', 'occurred_at'))),
      reply: { position: 'disputed' },
    });
    expect(dateOf(seconds((fields.decision as { at: string }).at))).toBe('2025-07-15');
  },
  P30: () => {
    expect(committedOn(planted('P30').id)).toBe('2025-01-20');
    expect(addWorkdays('2024-12-31', 5)).toBe('2025-01-08');
  },
  P31: () =>
    expect(planted('P31').fields).toMatchObject({
      severity: 'moderate',
      system: 'blood-trace',
      caused_by_missed_inspection: text('P31', 'missed'),
    }),
  P32: () => {
    expect(dateOf(seconds(planted('P32').fields.executed_at))).toBe(text('P32', 'executed_on'));
    expect(of('operation-log').filter(({ fields }) => fields.approval_ref === planted('P32').id)).toEqual([]);
  },
  P33: () => {
    const { fields } = planted('P33');
    expect([fields.executor === fields.approver, dateOf(seconds(fields.started_at))]).toEqual([
      true,
      text('P33', 'executed_on'),
    ]);
  },
  P34: () => lateRevocation('P34'),
  P35: () => {
    const shifts = planted('P35').fields.shifts as { person: string; from: string; to: string }[];
    const overlapping = shifts.filter((one) =>
      shifts.some(
        (other) =>
          other !== one &&
          other.person === one.person &&
          seconds(one.from) < seconds(other.to) &&
          seconds(other.from) < seconds(one.to),
      ),
    );
    expect(overlapping.map(({ person }) => person)).toEqual([text('P35', 'person'), text('P35', 'person')]);
  },
  P36: () => {
    const logs = of('duty-log').filter(
      ({ fields }) => fields.shift === text('P36', 'shift') && fields.subtype === 'shift',
    );
    expect(logs).toEqual([]);
  },
  P37: () => {
    const { id, fields } = planted('P37');
    expect([fields.severity, fields.problem]).toEqual(['serious', undefined]);
    expect(of('problem').filter((one) => (one.fields.incidents as string[]).includes(id))).toEqual([]);
  },
  P38: () => {
    const rows = planted('P38').fields.interfaces as {
      interface: string;
      expected: number;
      actual: number;
      failed: number;
    }[];
    const row = rows.find((one) => one.interface === text('P38', 'interface'));
    expect((row?.expected ?? 0) - (row?.actual ?? 0) - (row?.failed ?? 0)).toBe(fault('P38').cause.short_by);
  },
  P39: () => {
    const { fields } = planted('P39');
    expect(fields.alerted_at).toBe(formatInstant(instant(text('P39', 'alerted_at'))));
    expect([fields.ticket, fields.no_ticket_reason, typeof fields.handled_at]).toEqual([
      undefined,
      undefined,
      'string',
    ]);
  },
  P40: () =>
    expect(planted('P40').fields).toMatchObject({
      required_by: text('P40', 'required_by'),
      fixed_at: formatInstant(instant(text('P40', 'fixed_at'))),
    }),
  P41: () => {
    const committed = of('onsite-attendance')
      .filter(({ fields }) => text('P41', 'from') <= String(fields.date) && String(fields.date) <= text('P41', 'to'))
      .map(({ id }) => first.get(id)?.at);
    expect(new Set(committed)).toEqual(new Set([instant(text('P41', 'committed_at'))]));
  },
  P42: () => {
    const { fields } = planted('P42');
    expect(String(fields.expires_on) < '2025-04-01' && String(fields.to) > '2025-04-01').toBe(true);
    const april = of('monitoring-summary').filter(
      (one) =>
        one.fields.system === text('P42', 'system') &&
        one.fields.subtype === text('P42', 'subtype') &&
        one.fields.month === text('P42', 'month'),
    );
    expect(april).toEqual([]);
  },
  P43: () => {
    const { fields } = planted('P43');
    expect(dateOf(seconds(fields.delivered_at))).toBe(text('P43', 'delivered_on'));
    expect([String(fields.keep_until) < '2025-06-28', fields.destroyed_at]).toEqual([true, undefined]);
  },
  P44: () => {
    const { fields } = planted('P44');
    expect([fields.paid_on, record(String(fields.invoice)).fields.received_on]).toEqual([
      text('P44', 'paid_on'),
      text('P44', 'received_on'),
    ]);
    expect(addWorkdays(text('P44', 'received_on'), 11)).toBe(text('P44', 'paid_on'));
  },
  P45: () => expect(dateOf(seconds(planted('P45').fields.submitted_at))).toBe(text('P45', 'submitted_on')),
  P46: () => {
    const { fields } = planted('P46');
    expect(occurrence('P46', 'inspection-report').map(({ id }) => id)).toEqual([planted('P46').id]);
    expect(seconds(fields.reviewed_at)).toBeLessThan(seconds(fields.issued_at));
  },
  P47: () => {
    const { branch, email } = first.get(planted('P47').id) ?? { branch: '', email: '' };
    const merge = commits.find((commit) => commit.merges === branch);
    expect([email, merge?.author.email]).toEqual(['pm@provider.example.invalid', 'pm@provider.example.invalid']);
  },
  P48: () => {
    const reports = [...records.values()].filter(({ kind }) => kind === 'inspection-report');
    const without = reports.filter(({ fields }) => Number(fields.err_count) > 0 && fields.err_ticket === undefined);
    expect(without.map(({ id }) => id)).toEqual([fault('P48').where.record]);
    expect(planted('P48').fields.err_count).toBe(fault('P48').cause.err_count);
  },
  P49: () => {
    const headings = ['常见故障', '性能管理', '空间管理', '对象管理', '安全管理', '备份管理'];
    const found = [...records.values()]
      .filter(({ kind }) => kind === 'inspection-report')
      .flatMap(({ id, body }) =>
        headings.filter((title) => !body.includes(`## ${title}\n`)).map((title) => [id, title]),
      );
    expect(found).toEqual([[fault('P49').where.record, text('P49', 'heading')]]);
  },
  P50: () => {
    const refs = [...records.values()].flatMap(({ id, kind, fields }) =>
      ['approval_ref', 'ticket_ref', 'err_ticket', 'plan', 'problem', 'request', 'ticket', 'recurrence_of'].flatMap(
        (key) =>
          fields[key] === undefined ||
          (key === 'plan' && !['inspection-report', 'backup-record', 'routine-task'].includes(kind))
            ? []
            : [[id, String(fields[key])]],
      ),
    );
    expect(refs.filter(([, to = '']) => !records.has(to))).toEqual([
      [fault('P50').where.record, text('P50', 'approval_ref')],
    ]);
  },
  P51: () => {
    const same = [...records.values()].filter(
      ({ fields }) => fields.executor !== undefined && fields.executor === fields.approver,
    );
    expect(same.map(({ id }) => id).sort()).toEqual([fault('P33').where.record, fault('P51').where.record].sort());
  },
  P52: () => {
    expect(dateOf(seconds(planted('P52').fields.reported_at))).toBe('2024-07-10');
    expect(committedOn(planted('P52').id)).toBe(text('P52', 'recorded_on'));
  },
  P53: () => lateRevocation('P53'),
  P54: () => {
    const photoOf = (system: string, date: string) =>
      [...records.values()]
        .filter(({ kind, fields }) => kind === 'routine-task' && fields.system === system && fields.planned_on === date)
        .flatMap(({ fields }) => (fields.attachments as { path: string; sha256: string }[] | undefined) ?? []);
    const [first, ...one] = photoOf(text('P54', 'first_system'), text('P54', 'first'));
    const [second, ...other] = photoOf(text('P54', 'system'), text('P54', 'second'));
    expect([one, other]).toEqual([[], []]);
    expect(planted('P54').fields.attachments).toEqual([second]);
    expect(first?.sha256).not.toBe(second?.sha256);
  },
  P55: () => {
    const { fields } = planted('P55');
    expect([fields.approval_ref, fields.rows]).toEqual([text('P55', 'approval'), fault('P55').cause.rows]);
    expect(record(text('P55', 'approval')).fields.rows_approved).toBe(fault('P55').cause.approved);
  },
  P56: () => {
    const bare = [...records.values()].filter(
      ({ kind, fields }) => kind === 'undertaking' && fields.original === undefined && fields.attachments === undefined,
    );
    expect(bare.map(({ id, fields }) => [id, fields.person])).toEqual([[planted('P56').id, text('P56', 'person')]]);
  },
  P57: () => {
    const blank = [...records.values()]
      .filter(({ kind }) => kind === 'contract-document')
      .flatMap(({ id, fields }) =>
        ((fields.signatures as { party: string; signed_on?: string }[] | undefined) ?? [])
          .filter(({ signed_on }) => signed_on === undefined)
          .map(({ party }) => [id, party]),
      );
    expect(blank).toEqual([[text('P57', 'record'), '乙方（示例）']]);
  },
  P58: () => {
    const { fields } = planted('P58');
    expect(record(text('P58', 'person')).fields.leave).toEqual([
      { from: text('P58', 'leave_from'), to: text('P58', 'leave_to') },
    ]);
    expect([fields.executor, dateOf(seconds(fields.started_at))]).toEqual([
      text('P58', 'person'),
      text('P58', 'leave_from'),
    ]);
  },
  P59: () => {
    expect(planted('P59').fields).toMatchObject({ amount: '353400.00', amount_capital: '叁拾伍万叁仟肆拾圆整' });
  },
  P60: () => {
    const bare = [...records.values()].filter(
      ({ kind, fields }) =>
        kind === 'operation-log' &&
        ['deploy', 'restart'].includes(String(fields.action)) &&
        fields.ticket_ref === undefined,
    );
    expect(bare.map(({ id }) => id)).toEqual([planted('P60').id]);
    expect(String(planted('P60').fields.started_at).replace('T', ' ')).toContain(text('P60', 'started_at'));
  },
};

/** Somebody's rights were taken back days after the last day. */
function lateRevocation(id: string): void {
  const { fields } = planted(id);
  expect([fields.person, fields.left_on, fields.revoked_at]).toEqual([
    text(id, 'person'),
    text(id, 'left_on'),
    formatInstant(instant(text(id, 'revoked_at'))),
  ]);
  expect(dateOf(seconds(fields.revoked_at)) > String(fields.left_on)).toBe(true);
}

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

  test('N10 恰好十分钟', () => expect(between(near('N10'), 'called_at', 'answered_at')).toBe(600));

  test('N11 原因不在运行', () =>
    expect(near('N11').fields).toMatchObject({ upheld: true, caused_by_operation: false }));

  test('N12 不成立的投诉', () => expect(near('N12').fields.upheld).toBe(false));

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

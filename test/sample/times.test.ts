import { describe, expect, test } from 'vitest';
import { isPresent } from '../../sample/people.ts';
import { PLANTED } from '../../sample/planted.ts';
import { addWorkdays, dateOf } from '../../sample/time.ts';
import { sample, seconds } from './built.ts';
import { schemas } from './schemas.ts';

const { records, byId, first, of, planted } = sample;

describe('时间说得通', () => {
  test('先发生，后登记，再入库', () => {
    const wrong = records.flatMap(({ id, kind, fields }) => {
      const field = schemas.get(kind)?.instant ?? '';
      const happened = seconds(kind === 'finding' ? fields.found_at : fields[field]);
      const recorded = seconds(fields.recorded_at);
      const committed = first.get(id)?.at ?? 0;
      return happened <= recorded && recorded <= committed ? [] : [[id, fields[field], fields.recorded_at]];
    });
    expect(wrong).toEqual([]);
  });

  test('首次入库不迟于发生后三个工作日，补录的除外', () => {
    const kinds = ['alert', 'backup-record', 'duty-log', 'incident', 'inspection-report', 'onsite-attendance'];
    const timely = [
      ...kinds,
      'integration',
      'operation-log',
      'routine-task',
      'satisfaction',
      'service-request',
      'training',
    ];
    const burst = PLANTED.faults.find(({ id }) => id === 'P41')?.cause ?? {};
    const late = timely.flatMap(of).flatMap(({ id, kind, fields }) => {
      const field = kind === 'duty-log' && fields.subtype === 'shift' ? 'ended_at' : (schemas.get(kind)?.instant ?? '');
      const happened = String(fields[field]).slice(0, 10);
      const inBurst = kind === 'onsite-attendance' && happened >= String(burst.from) && happened <= String(burst.to);
      return !inBurst && dateOf(first.get(id)?.at ?? 0) > addWorkdays(happened, 3) ? [id] : [];
    });
    expect(late.sort()).toEqual(
      planted('late-entry')
        .filter((id) => byId.has(id))
        .sort(),
    );
  });

  test('P41 的两周考勤都在一小时内入库', () => {
    const { from, to } = PLANTED.faults.find(({ id }) => id === 'P41')?.cause ?? {};
    const days = of('onsite-attendance').filter(
      ({ fields }) => String(fields.date) >= String(from) && String(fields.date) <= String(to),
    );
    const times = days.map(({ id }) => first.get(id)?.at ?? 0);
    expect(days.length).toBeGreaterThan(30);
    expect(Math.max(...times) - Math.min(...times)).toBeLessThan(3600);
  });

  test('各环节的次序', () => {
    const chains: Readonly<Record<string, string[]>> = {
      incident: [
        'alerted_at',
        'reported_at',
        'acknowledged_at',
        'arrived_at',
        'restored_at',
        'resolved_at',
        'confirmed_at',
        'severity_confirmed_at',
      ],
      'service-request': ['submitted_at', 'acknowledged_at', 'reasonable_confirmed_at', 'completed_at', 'confirmed_at'],
      'data-transfer-approval': ['applied_at', 'approved_at', 'executed_at', 'delivered_at', 'destroyed_at'],
      'inspection-report': ['inspected_at', 'issued_at', 'reviewed_at', 'recorded_at'],
      'backup-record': ['started_at', 'ended_at', 'recorded_at'],
      'operation-log': ['started_at', 'ended_at', 'recorded_at'],
      change: ['applied_at', 'approved_at', 'started_at', 'ended_at', 'reviewed_at'],
      problem: ['opened_at', 'closed_at'],
      satisfaction: ['received_at', 'verified_at', 'handled_at'],
      alert: ['alerted_at', 'handled_at', 'recorded_at'],
      'routine-task': ['started_at', 'ended_at', 'recorded_at'],
      'duty-roster': ['applied_at', 'approved_at', 'issued_at', 'recorded_at'],
      'hardware-notice': ['found_at', 'notified_at', 'recorded_at'],
      document: ['applied_at', 'approved_at', 'delivered_at', 'recorded_at'],
    };
    const wrong = Object.entries(chains).flatMap(([kind, chain]) =>
      of(kind).flatMap(({ id, fields }) => {
        const times = chain.flatMap((field) => (fields[field] === undefined ? [] : [seconds(fields[field])]));
        return times.some((at, index) => index > 0 && at < (times[index - 1] as number)) ? [id] : [];
      }),
    );
    expect(wrong.sort()).toEqual([...planted('time-order'), ...planted('approval-after-execution')].sort());
  });

  test('操作的人当天在岗', () => {
    const operations = of('operation-log');
    const absent = operations.filter(
      ({ fields }) => !isPresent(String(fields.operator), dateOf(seconds(fields.started_at))),
    );
    expect(absent.map(({ id }) => id)).toEqual(planted('operator-not-on-duty'));
  });

  test('没有人同时做两件事', () => {
    const operations = of('operation-log');
    const ends = new Map<string, number>();
    const clashes = operations.flatMap(({ id, fields }) => {
      const operator = String(fields.operator);
      const before = ends.get(operator) ?? 0;
      ends.set(operator, Math.max(before, seconds(fields.ended_at)));
      return seconds(fields.started_at) < before ? [id] : [];
    });
    expect(clashes).toEqual([]);
  });
});

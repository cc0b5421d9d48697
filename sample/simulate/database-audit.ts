import { attachmentOf } from '../attachments.ts';
import type { AttachedFile, Entry, RecordFields } from '../entry.ts';
import { alone } from '../filing.ts';
import { randomOf } from '../random.ts';
import { addWorkdays, formatInstant, type Instant, instant } from '../time.ts';
import { lastDayOf } from '../world.ts';
import { eveningCommit } from './desk.ts';
import type { Operation } from './operation.ts';

/** The month and system whose database audit was kept as a whole, and who took it out of the audit system. */
const AUDIT = { month: '2025-03', system: 'blood-trace', by: 'PER-01' } as const;

/** What the audit system calls an operation where the register has another word. */
const WORDS: readonly (readonly [text: string, means: string])[] = [
  ['SELECT', 'query'],
  ['EXPORT', 'data-export'],
  ['ALTER', 'config-change'],
  ['BACKUP', 'backup'],
];
const NAMES: { readonly [action: string]: string } = Object.fromEntries(WORDS.map(([text, means]) => [means, text]));

interface Line {
  at: Instant;
  ended: Instant;
  operator: string;
  word: string;
  approval: string;
}

/**
 * A month of one system's database audit, kept whole as a bulk log: whoever worked on the system in that month looked
 * things up while at it, and the audit has each of those statements with the operations themselves.
 */
export function tellDatabaseAudit(operations: readonly Operation[]): Entry[] {
  const own = operations.filter(
    ({ at, system }) => system === AUDIT.system && formatInstant(at).startsWith(AUDIT.month),
  );
  const lines = own.flatMap(linesOf).sort((a, b) => a.at - b.at || (a.operator < b.operator ? -1 : 1));
  const [first, last] = [lines[0], lines.reduce((latest, line) => Math.max(latest, line.ended), 0)];
  if (!first) throw new Error('nobody worked on the system in the month of its audit');
  const exported = instant(`${addWorkdays(lastDayOf(AUDIT.month), 2)} 09:12`);
  const recorded = exported + 40 * 60;
  const file = fileOf(lines);
  const record: RecordFields & { id: string } = {
    id: `OPB-${AUDIT.month}-1`,
    recorded_at: formatInstant(recorded),
    recorded_by: AUDIT.by,
    started_at: formatInstant(first.at),
    ended_at: formatInstant(last),
    month: AUDIT.month,
    exported_from: '血液追溯系统数据库审计',
    exported_at: formatInstant(exported),
    system: AUDIT.system,
    rows: lines.length,
    encoding: 'utf-8',
    columns: [
      { header: '开始时间', field: 'started_at' },
      { header: '结束时间', field: 'ended_at' },
      { header: '人员', field: 'operator' },
      { header: '语句类型', field: 'action' },
      { header: '审批单', field: 'approval_ref' },
    ],
    words: WORDS.map(([text, means]) => ({ field: 'action', text, means })),
    attachments: [attachmentOf(file)],
  };
  const filing = { at: eveningCommit(AUDIT.by, recorded), by: AUDIT.by, branch: 'monthly' as const };
  const entry = alone('operation-log-bulk', `evidence/operation-log-bulk/${AUDIT.month}-blood-trace.yaml`, record, {
    ...filing,
    subject: `${AUDIT.month} 数据库审计日志`,
  });
  return [{ ...entry, attachments: [file] }];
}

/** The operation itself, and what was looked up around it, within the time that it took. */
function linesOf({ at, lasted, operator, action, approval = '' }: Operation): Line[] {
  const random = randomOf(`database audit ${at} ${operator}`);
  const word = NAMES[action] ?? 'SELECT';
  const looks = Array.from({ length: random.int(2, 7) }, (): Line => {
    const from = at + random.int(1, Math.max(1, lasted - 2));
    return { at: from, ended: from + 1, operator, word: 'SELECT', approval: '' };
  });
  return [{ at, ended: at + lasted, operator, word, approval }, ...looks];
}

function fileOf(lines: readonly Line[]): AttachedFile {
  const clock = (at: Instant) => formatInstant(at).slice(0, 19).replace('T', ' ');
  const rows = lines.map(({ at, ended, operator, word, approval }) =>
    [clock(at), clock(ended), operator, word, approval].join(','),
  );
  return {
    path: `attachments/operation-log-bulk/${AUDIT.month}-${AUDIT.system}.csv`,
    title: '血液追溯系统 3 月数据库审计日志',
    type: 'text/csv',
    bytes: new TextEncoder().encode(`${['开始时间,结束时间,人员,语句类型,审批单', ...rows].join('\r\n')}\r\n`),
  };
}

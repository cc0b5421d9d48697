import type { Entry, RecordFields } from '../entry.ts';
import { cause } from '../planted.ts';
import type { Prose } from '../prose.ts';
import { randomOf } from '../random.ts';
import { addWorkdays, dateOf, formatInstant, instant } from '../time.ts';
import { lastDayOf, MONTHS } from '../world.ts';
import type { Backup } from './backups.ts';
import { single } from './papers.ts';

/** What was sent to the client about a month's backups: counted from the records as they stood. P10 is found in August's. */
export function tellBackupReports(backups: readonly Backup[], prose: Prose): Entry[] {
  return MONTHS.map((month) => {
    const random = randomOf(`backup report ${month}`);
    const late = cause('P30', 'month') === month ? instant(cause('P30', 'sent_at')) : null;
    const sent = late ?? instant(`${addWorkdays(lastDayOf(month), 3)} 10:05`) + random.int(0, 60) * 60;
    const reconciled = instant(`${addWorkdays(dateOf(sent), 2)} 15:10`) + random.int(0, 70) * 60;
    const runs = backups.filter((backup) => backup.plannedOn.startsWith(month));
    const record: RecordFields & { id: string } = {
      id: `BKR-${month}`,
      recorded_at: formatInstant(sent + 1200),
      recorded_by: 'PER-05',
      month,
      sent_at: formatInstant(sent),
      sent_to: '甲方（示例）数据安全科室',
      total: runs.length,
      succeeded: runs.filter((run) => run.succeeded).length,
      failed: runs.filter((run) => !run.succeeded).length,
    };
    const entry = single('backup-report', `evidence/backup-report/${month}.yaml`, record, {
      at: sent + 2400,
      by: 'PER-05',
      branch: 'main',
      subject: `报送 ${month} 备份记录`,
    });
    const found = {
      ...record,
      reconciled_at: formatInstant(reconciled),
      reconciled_by: 'CLI-02',
      ...discrepancies(month, backups, prose),
    };
    entry.versions.push({
      at: reconciled + 1500,
      by: 'CLI-02',
      branch: 'main',
      record: found,
      subject: `核对 ${record.id}`,
    });
    return entry;
  });
}

function discrepancies(month: string, backups: readonly Backup[], prose: Prose): RecordFields {
  if (cause('P10', 'month') !== month) return {};
  const [task, system, day] = [cause('P10', 'task'), cause('P10', 'system'), cause('P10', 'planned_on')];
  const backup = backups.find((one) => one.task === task && one.system === system && one.plannedOn === day);
  if (!backup) throw new Error('P10 names no backup');
  const fact = prose.note(
    `报送明细写存放于 backup-store-a，台账与介质标签均为 backup-store-b，9 月 6 日按介质清单核对查出`,
  );
  return { discrepancies: [{ record: backup.id, fact }] };
}

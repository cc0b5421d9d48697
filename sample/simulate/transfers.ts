import { attachmentOf, deliveredFiles, sha256 } from '../attachments.ts';
import type { AttachedFile, Entry, RecordFields, Version } from '../entry.ts';
import { ownerOf } from '../people.ts';
import { cause } from '../planted.ts';
import type { Prose } from '../prose.ts';
import { type Random, randomOf } from '../random.ts';
import type { TransferStory } from '../stories/request-story.ts';
import { systemOf } from '../systems.ts';
import {
  addDays,
  addWorkdays,
  dateOf,
  formatInstant,
  formatMinute,
  type Instant,
  instant,
  local,
  workdayFrom,
} from '../time.ts';
import { STORY_END } from '../world.ts';
import { atDesk, eveningCommit } from './desk.ts';
import type { Operation } from './operation.ts';
import type { ToldRequest } from './told-request.ts';

/** The moments of one transfer; null for what has not happened by the end of the quarter. */
interface Moments {
  approved: Instant;
  executed: Instant | null;
  delivered: Instant | null;
  destroyed: Instant | null;
}

/** The approval that belongs to a request, and the operation that carried it out. */
export function tellTransfer(request: ToldRequest, prose: Prose): { entry: Entry; operations: Operation[] } {
  const transfer = request.story.transfer;
  const id = request.transfer;
  if (transfer === undefined || id === null) throw new Error(`${request.id} moves no data`);
  const random = randomOf(`transfer ${id}`);
  const moments = momentsOf(transfer, random);
  const executor = executorOf(request, transfer, moments);
  const files = transfer.fileList ? [deliveredFiles(id, transfer.dataset, rowsOf(transfer))] : [];
  return {
    entry: {
      kind: 'data-transfer-approval',
      id,
      file: `evidence/data-transfer-approval/${dateOf(moments.approved).slice(0, 7)}.yaml`,
      form: 'many',
      versions: versionsOf(request, transfer, moments, executor, files, random, prose),
      attachments: files.map(asKept),
    },
    operations: operationsOf(request, transfer, moments, executor, random, prose),
  };
}

function momentsOf(transfer: TransferStory, random: Random): Moments {
  const at = (when: string | undefined): Instant | null => (when === undefined ? null : local(when));
  const executed = at(transfer.executed);
  const delivered = at(transfer.delivered);
  if (transfer.planted === 'P15') {
    const planned = [instant(cause('P15', 'executed_at')), instant(cause('P15', 'approved_at'))];
    if (executed !== planned[0] || local(transfer.approved) !== planned[1])
      throw new Error('P15: times differ from the story');
  }
  const day = keptUntil(transfer, delivered);
  // P43: nobody came back to it.
  const destroyed =
    day === null || day >= STORY_END || transfer.planted === 'P43'
      ? null
      : instant(`${day} ${random.pick(['10:05', '14:20', '15:40', '16:10'])}`);
  return { approved: local(transfer.approved), executed, delivered, destroyed };
}

function executorOf(request: ToldRequest, transfer: TransferStory, moments: Moments): string {
  if (transfer.planted === 'P51') return cause('P51', 'person');
  return ownerOf(request.story.system, dateOf(moments.executed ?? moments.approved));
}

/** The paper is written down on the day of approval and completed as the data is handed over and destroyed. */
function versionsOf(
  request: ToldRequest,
  transfer: TransferStory,
  moments: Moments,
  executor: string,
  files: readonly AttachedFile[],
  random: Random,
  prose: Prose,
): Version[] {
  const { approved, executed, delivered, destroyed } = moments;
  const id = request.transfer ?? '';
  const day = dateOf(approved);
  const onTheDay = [approved, executed, delivered].filter((at): at is Instant => at !== null && dateOf(at) === day);
  const recorded = atDesk(Math.max(...onTheDay), random, [4, 9]);
  const base = approvedFields(request, transfer, moments, executor, recorded, prose);
  const carriedOut: RecordFields = executed === null ? {} : { executor, executed_at: formatMinute(executed) };
  const handedOver: RecordFields =
    delivered === null
      ? {}
      : {
          delivered_at: formatMinute(delivered),
          receiver: transfer.receiver,
          ...(transfer.medium.startsWith('密封纸质')
            ? { original: { form: '纸质', place: '甲方数据安全科室，密封件签收单' } }
            : { file_sha256: sha256(`${id} ${transfer.dataset}`) }),
        };
  const attached: RecordFields = files.length > 0 ? { attachments: files.map(attachmentOf) } : {};
  const lastDay = keptUntil(transfer, delivered);
  const kept: RecordFields = lastDay === null ? {} : { keep_until: lastDay };
  const version = (written: Instant, record: RecordFields, subject: string): Version => ({
    at: eveningCommit(executor, written),
    by: executor,
    branch: 'tickets',
    record,
    subject,
  });
  const deliveredThen = delivered !== null && delivered <= recorded;
  const first = { ...base, ...(executed !== null && executed <= recorded ? carriedOut : {}), ...attached };
  const versions = [version(recorded, deliveredThen ? { ...first, ...handedOver, ...kept } : first, `登记 ${id}`)];
  if (delivered !== null && !deliveredThen) {
    const record = { ...base, ...carriedOut, ...handedOver, ...kept, ...attached };
    versions.push(version(atDesk(delivered, random), record, `${id} 交付签收`));
  }
  if (destroyed !== null) {
    const gone = { destroyed_at: formatMinute(destroyed), destroy_witness: 'CLI-02' };
    const written = atDesk(destroyed, random);
    const by = ownerOf(request.story.system, dateOf(written));
    const record = { ...base, ...carriedOut, ...handedOver, ...kept, ...gone, ...attached };
    versions.push({ at: eveningCommit(by, written), by, branch: 'tickets', record, subject: `${id} 中间文件销毁` });
  }
  return versions;
}

/** The last day of the working copies, a working day. */
function keptUntil({ keptDays }: TransferStory, delivered: Instant | null): string | null {
  return delivered === null || keptDays === undefined ? null : workdayFrom(addDays(dateOf(delivered), keptDays));
}

function approvedFields(
  request: ToldRequest,
  transfer: TransferStory,
  { approved }: Moments,
  executor: string,
  recorded: Instant,
  prose: Prose,
): RecordFields {
  return {
    id: request.transfer ?? '',
    recorded_at: formatInstant(recorded),
    recorded_by: executor,
    direction: transfer.direction ?? 'export',
    system: request.story.system,
    applicant_unit: request.story.unit,
    applicant: transfer.applicant,
    ...(transfer.letter === undefined ? {} : { letter_no: transfer.letter }),
    applied_at: formatMinute(request.submitted),
    purpose: prose.note(transfer.purpose),
    legal_basis: prose.note(transfer.basis),
    dataset: transfer.dataset,
    scope: prose.note(transfer.scope),
    data_class: transfer.dataClass,
    data_level: transfer.level,
    contains_personal_info: transfer.personal ?? false,
    deidentified: transfer.deidentified ?? false,
    rows_approved: transfer.approvedRows,
    medium: transfer.medium,
    recipient: transfer.recipient,
    approver: transfer.planted === 'P51' ? cause('P51', 'person') : 'CLI-02',
    approved_at: formatMinute(approved),
    valid_until: `${addWorkdays(dateOf(approved), 10)}T23:59:59+08:00`,
  };
}

function operationsOf(
  request: ToldRequest,
  transfer: TransferStory,
  { executed }: Moments,
  executor: string,
  random: Random,
  prose: Prose,
): Operation[] {
  // P32: the paper says that it was carried out, the bastion saw nothing.
  if (executed === null || transfer.planted === 'P32') return [];
  const imported = transfer.direction === 'import';
  const hosts = systemOf(request.story.system);
  const rows = rowsOf(transfer);
  const about = {
    system: request.story.system,
    ticket: request.id,
    dataset: transfer.dataset,
    rows,
    fixed: true,
  };
  const words = imported
    ? `按审批导入《${transfer.dataset}》${rows} 行，导入前后条数核对一致`
    : `按审批导出《${transfer.dataset}》${rows} 行，批准上限 ${transfer.approvedRows} 行，加密后待交付`;
  const operations: Operation[] = [
    {
      ...about,
      at: executed,
      lasted: random.int(180, 900),
      operator: executor,
      action: imported ? 'data-import' : 'data-export',
      target: hosts.db,
      summary: prose.note(words),
      approval: request.transfer ?? '',
    },
  ];
  if (transfer.planted === 'P14') {
    operations.push({
      ...about,
      at: instant(cause('P14', 'operation_at')),
      lasted: 217,
      operator: executor,
      action: 'data-export',
      target: hosts.db,
      summary: prose.note(
        `按业务科室电话先导出《${transfer.dataset}》${transfer.rows} 行核对口径，文件留在运维终端未交付`,
      ),
      planted: 'P14',
    });
  }
  return operations;
}

/** Rows that were moved. P55: more than were approved. */
function rowsOf(transfer: TransferStory): number {
  return transfer.planted === 'P55' ? Number(cause('P55', 'rows')) : transfer.rows;
}

/** P19: the file in the repository is not the one whose hash was written down. */
function asKept(file: AttachedFile): AttachedFile {
  if (file.path !== cause('P19', 'attachment')) return file;
  const note = new TextEncoder().encode('备注,,,应领取单位要求重新交付一次,,\r\n');
  const bytes = new Uint8Array(file.bytes.length + note.length);
  bytes.set(file.bytes);
  bytes.set(note, file.bytes.length);
  return { ...file, bytes };
}

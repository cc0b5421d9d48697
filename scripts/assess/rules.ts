import { accessAfterLeaving } from './rules/access-after-leaving.ts';
import { alertWithoutTicket } from './rules/alert-without-ticket.ts';
import { amountArithmetic } from './rules/amount-arithmetic.ts';
import { approvalAfterExecution } from './rules/approval-after-execution.ts';
import { attachmentHash } from './rules/attachment-hash.ts';
import { attachmentMissing } from './rules/attachment-missing.ts';
import { backupReportTotal } from './rules/backup-report-total.ts';
import { burstEntry } from './rules/burst-entry.ts';
import { commitSignature } from './rules/commit-signature.ts';
import { contractReference } from './rules/contract-reference.ts';
import { copiedReadings } from './rules/copied-readings.ts';
import { duplicateAttachment } from './rules/duplicate-attachment.ts';
import { duplicateId } from './rules/duplicate-id.ts';
import { errorWithoutTicket } from './rules/error-without-ticket.ts';
import { extractNotDestroyed } from './rules/extract-not-destroyed.ts';
import { lateEntry } from './rules/late-entry.ts';
import { noticeOverdue } from './rules/notice-overdue.ts';
import { operatorNotOnDuty } from './rules/operator-not-on-duty.ts';
import { outsideTerm } from './rules/outside-term.ts';
import { rosterConflict } from './rules/roster-conflict.ts';
import type { Rule } from './rules/rule.ts';
import { separationOfDuties } from './rules/separation-of-duties.ts';
import { sequenceGap } from './rules/sequence-gap.ts';
import { subtypeFields } from './rules/subtype-fields.ts';
import { timeOrder } from './rules/time-order.ts';
import { totalMismatch } from './rules/total-mismatch.ts';
import { transferNotInLog } from './rules/transfer-not-in-log.ts';
import { transferWithoutApproval } from './rules/transfer-without-approval.ts';
import { unconfirmed } from './rules/unconfirmed.ts';
import { unknownReference } from './rules/unknown-reference.ts';
import { unknownSystem } from './rules/unknown-system.ts';
import { vanishedRecord } from './rules/vanished-record.ts';
import { waiverExpired } from './rules/waiver-expired.ts';

/** Every rule over records and contract files, by id. A test walks the folder, so that none is forgotten here. */
export const RULES: readonly Rule[] = [
  accessAfterLeaving,
  alertWithoutTicket,
  amountArithmetic,
  approvalAfterExecution,
  attachmentHash,
  attachmentMissing,
  backupReportTotal,
  burstEntry,
  commitSignature,
  contractReference,
  copiedReadings,
  duplicateAttachment,
  duplicateId,
  errorWithoutTicket,
  extractNotDestroyed,
  lateEntry,
  noticeOverdue,
  operatorNotOnDuty,
  outsideTerm,
  rosterConflict,
  separationOfDuties,
  sequenceGap,
  subtypeFields,
  timeOrder,
  totalMismatch,
  transferNotInLog,
  transferWithoutApproval,
  unconfirmed,
  unknownReference,
  unknownSystem,
  vanishedRecord,
  waiverExpired,
];

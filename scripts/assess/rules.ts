import { amountArithmetic } from './rules/amount-arithmetic.ts';
import { approvalAfterExecution } from './rules/approval-after-execution.ts';
import { attachmentHash } from './rules/attachment-hash.ts';
import { attachmentMissing } from './rules/attachment-missing.ts';
import { backupReportTotal } from './rules/backup-report-total.ts';
import { contractReference } from './rules/contract-reference.ts';
import { copiedReadings } from './rules/copied-readings.ts';
import { duplicateId } from './rules/duplicate-id.ts';
import { errorWithoutTicket } from './rules/error-without-ticket.ts';
import { lateEntry } from './rules/late-entry.ts';
import { operatorNotOnDuty } from './rules/operator-not-on-duty.ts';
import { outsideTerm } from './rules/outside-term.ts';
import type { Rule } from './rules/rule.ts';
import { separationOfDuties } from './rules/separation-of-duties.ts';
import { sequenceGap } from './rules/sequence-gap.ts';
import { timeOrder } from './rules/time-order.ts';
import { transferWithoutApproval } from './rules/transfer-without-approval.ts';
import { unconfirmed } from './rules/unconfirmed.ts';
import { unknownReference } from './rules/unknown-reference.ts';
import { unknownSystem } from './rules/unknown-system.ts';
import { vanishedRecord } from './rules/vanished-record.ts';

/** Every rule over records and contract files, by id. A test walks the folder, so that none is forgotten here. */
export const RULES: readonly Rule[] = [
  amountArithmetic,
  approvalAfterExecution,
  attachmentHash,
  attachmentMissing,
  backupReportTotal,
  contractReference,
  copiedReadings,
  duplicateId,
  errorWithoutTicket,
  lateEntry,
  operatorNotOnDuty,
  outsideTerm,
  separationOfDuties,
  sequenceGap,
  timeOrder,
  transferWithoutApproval,
  unconfirmed,
  unknownReference,
  unknownSystem,
  vanishedRecord,
];

import type { Rule } from './rule.ts';
import { accessAfterLeaving } from './rules/access-after-leaving.ts';
import { accountNotAuthorized } from './rules/account-not-authorized.ts';
import { actionContradicted } from './rules/action-contradicted.ts';
import { adjustmentUnmet } from './rules/adjustment-unmet.ts';
import { afterMeeting } from './rules/after-meeting.ts';
import { alertWithoutTicket } from './rules/alert-without-ticket.ts';
import { amountArithmetic } from './rules/amount-arithmetic.ts';
import { approvalAfterExecution } from './rules/approval-after-execution.ts';
import { assetNotReturned } from './rules/asset-not-returned.ts';
import { attachmentHash } from './rules/attachment-hash.ts';
import { attachmentMisnamed } from './rules/attachment-misnamed.ts';
import { attachmentMissing } from './rules/attachment-missing.ts';
import { backupReportTotal } from './rules/backup-report-total.ts';
import { bulkLog } from './rules/bulk-log.ts';
import { burstEntry } from './rules/burst-entry.ts';
import { capitalMismatch } from './rules/capital-mismatch.ts';
import { changeOperations } from './rules/change-operations.ts';
import { changedLater } from './rules/changed-later.ts';
import { commitSignature } from './rules/commit-signature.ts';
import { contractReference } from './rules/contract-reference.ts';
import { copiedReadings } from './rules/copied-readings.ts';
import { copiedRecord } from './rules/copied-record.ts';
import { copiedText } from './rules/copied-text.ts';
import { copiedTimes } from './rules/copied-times.ts';
import { copiesMismatch } from './rules/copies-mismatch.ts';
import { datedName } from './rules/dated-name.ts';
import { decisionAmount } from './rules/decision-amount.ts';
import { duplicateAttachment } from './rules/duplicate-attachment.ts';
import { duplicateId } from './rules/duplicate-id.ts';
import { earlyEntry } from './rules/early-entry.ts';
import { errorWithoutTicket } from './rules/error-without-ticket.ts';
import { eventFollowUp } from './rules/event-follow-up.ts';
import { extractNotDestroyed } from './rules/extract-not-destroyed.ts';
import { hollowText } from './rules/hollow-text.ts';
import { lateEntry } from './rules/late-entry.ts';
import { moneyOrder } from './rules/money-order.ts';
import { nightApproval } from './rules/night-approval.ts';
import { noActivityContradicted } from './rules/no-activity-contradicted.ts';
import { notInSheet } from './rules/not-in-sheet.ts';
import { noticeOverdue } from './rules/notice-overdue.ts';
import { oddDuration } from './rules/odd-duration.ts';
import { offSchedule } from './rules/off-schedule.ts';
import { operationTimeMismatch } from './rules/operation-time-mismatch.ts';
import { operatorNotOnDuty } from './rules/operator-not-on-duty.ts';
import { opinionIncomplete } from './rules/opinion-incomplete.ts';
import { outOfScale } from './rules/out-of-scale.ts';
import { outsideTerm } from './rules/outside-term.ts';
import { planAfterTheFact } from './rules/plan-after-the-fact.ts';
import { readingContradicted } from './rules/reading-contradicted.ts';
import { referenceMismatch } from './rules/reference-mismatch.ts';
import { reusedNumber } from './rules/reused-number.ts';
import { rosterConflict } from './rules/roster-conflict.ts';
import { rowsExceedApproval } from './rules/rows-exceed-approval.ts';
import { scorecardTotal } from './rules/scorecard-total.ts';
import { separationOfDuties } from './rules/separation-of-duties.ts';
import { sequenceGap } from './rules/sequence-gap.ts';
import { signatureDate } from './rules/signature-date.ts';
import { signatureMissing } from './rules/signature-missing.ts';
import { signerAbsent } from './rules/signer-absent.ts';
import { similarPicture } from './rules/similar-picture.ts';
import { stepIncomplete } from './rules/step-incomplete.ts';
import { stepOrder } from './rules/step-order.ts';
import { subtypeFields } from './rules/subtype-fields.ts';
import { targetMismatch } from './rules/target-mismatch.ts';
import { termArithmetic } from './rules/term-arithmetic.ts';
import { textContradicted } from './rules/text-contradicted.ts';
import { thresholdMoved } from './rules/threshold-moved.ts';
import { timeOrder } from './rules/time-order.ts';
import { totalMismatch } from './rules/total-mismatch.ts';
import { transferMismatch } from './rules/transfer-mismatch.ts';
import { transferNotInLog } from './rules/transfer-not-in-log.ts';
import { transferWithoutApproval } from './rules/transfer-without-approval.ts';
import { unconfirmed } from './rules/unconfirmed.ts';
import { unknownReference } from './rules/unknown-reference.ts';
import { unknownSystem } from './rules/unknown-system.ts';
import { unlistedAttachment } from './rules/unlisted-attachment.ts';
import { vanishedRecord } from './rules/vanished-record.ts';
import { versionOrder } from './rules/version-order.ts';
import { waiverExpired } from './rules/waiver-expired.ts';

/** Every rule over records and contract files, by id. A test walks the folder, so that none is forgotten here. */
export const RULES: readonly Rule[] = [
  accessAfterLeaving,
  accountNotAuthorized,
  actionContradicted,
  adjustmentUnmet,
  afterMeeting,
  alertWithoutTicket,
  amountArithmetic,
  approvalAfterExecution,
  assetNotReturned,
  attachmentHash,
  attachmentMisnamed,
  attachmentMissing,
  backupReportTotal,
  bulkLog,
  burstEntry,
  capitalMismatch,
  changeOperations,
  changedLater,
  commitSignature,
  contractReference,
  copiedReadings,
  copiedRecord,
  copiedText,
  copiedTimes,
  copiesMismatch,
  datedName,
  decisionAmount,
  duplicateAttachment,
  duplicateId,
  earlyEntry,
  errorWithoutTicket,
  eventFollowUp,
  extractNotDestroyed,
  hollowText,
  lateEntry,
  moneyOrder,
  nightApproval,
  noActivityContradicted,
  notInSheet,
  noticeOverdue,
  oddDuration,
  offSchedule,
  operationTimeMismatch,
  operatorNotOnDuty,
  opinionIncomplete,
  outOfScale,
  outsideTerm,
  planAfterTheFact,
  readingContradicted,
  referenceMismatch,
  reusedNumber,
  rosterConflict,
  rowsExceedApproval,
  scorecardTotal,
  separationOfDuties,
  sequenceGap,
  signatureDate,
  signatureMissing,
  signerAbsent,
  similarPicture,
  stepIncomplete,
  stepOrder,
  subtypeFields,
  targetMismatch,
  termArithmetic,
  textContradicted,
  thresholdMoved,
  timeOrder,
  totalMismatch,
  transferMismatch,
  transferNotInLog,
  transferWithoutApproval,
  unconfirmed,
  unknownReference,
  unknownSystem,
  unlistedAttachment,
  vanishedRecord,
  versionOrder,
  waiverExpired,
];

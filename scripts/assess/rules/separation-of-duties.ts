import type { Observation } from '../../model/assessment.ts';
import { KINDS } from '../../model/kind-catalogue.ts';
import type { EvidenceRecord, Fields } from '../../model/record.ts';
import type { Context } from '../context.ts';
import { at, nameOf, type Rule, titleOf } from '../rule.ts';

/** Pairs of roles in one piece of work that two different people should hold. */
const ANY_KIND: readonly Pair[] = [
  ['applicant', 'approver'],
  ['operator', 'checker'],
];
const BY_KIND: { readonly [kind: string]: readonly Pair[] } = {
  authorization: [['person', 'approver']],
  change: [
    ['approver', 'executor'],
    ['executor', 'confirmed_by'],
  ],
  'data-transfer-approval': [
    ['approver', 'executor'],
    ['executor', 'destroy_witness'],
    ['executor', 'receiver'],
  ],
  handover: [['giver', 'receiver']],
  incident: [['responder', 'confirmed_by']],
  'inspection-report': [['inspector', 'reviewed_by']],
  'no-activity': [['declared_by', 'confirmed_by']],
  'onsite-attendance': [['person', 'replacement_approved_by']],
  'service-request': [['responder', 'confirmed_by']],
};

type Pair = readonly [first: string, second: string];

const ABOUT = Object.keys(KINDS).filter((kind) => pairsOf(kind).length > 0);

/** Who applies, carries out or inspects does not approve, confirm or review the same thing. */
export const separationOfDuties: Rule = {
  id: 'separation-of-duties',
  title: '申请与审批、经办与复核应由不同的人承担',
  checks: ['T'],
  about: ABOUT,
  check(context) {
    const pairs = ABOUT.flatMap((kind) =>
      context.book.of(kind).flatMap((record) =>
        pairsOf(kind)
          .filter(([first, second]) => context.usable(record) && isSame(record.fields[first], record.fields[second]))
          .map(([first, second]) => ({
            rule: 'separation-of-duties',
            at: at(record, second),
            // Names stay out: who applied may be classed sensitive.
            message: `${nameOf(record)} 的${titleOf(kind, first)}与${titleOf(kind, second)}是同一人`,
            hint: '请核对两处人员；确由一人承担的，请说明原因，并请另一人复核',
            expected: '两个不同的人',
            related: [{ message: titleOf(kind, first), at: at(record, first) }],
          })),
      ),
    );
    return [...pairs, ...RECEIVED.flatMap((one) => received(context, one))];
  },
};

/** What is handed over to the other side, and by whom where it may go either way. */
const RECEIVED: readonly { kind: string; receiver: string; giver?: string; isMeant(fields: Fields): boolean }[] = [
  {
    kind: 'data-transfer-approval',
    receiver: 'receiver',
    isMeant: ({ direction }) => direction === 'export',
  },
  { kind: 'document', receiver: 'receiver', isMeant: () => true },
  {
    kind: 'handover',
    receiver: 'receiver',
    giver: 'giver',
    // Who leaves hands over to a colleague.
    isMeant: ({ subtype }) => subtype !== 'offboarding',
  },
];

/** What goes to the client or an applicant is signed for by somebody there. */
function received(context: Context, { kind, receiver, giver, isMeant }: (typeof RECEIVED)[number]): Observation[] {
  const { client, provider } = context.contract.contract;
  const isOurs = (value: unknown) => {
    const person = typeof value === 'string' ? context.book.find(value) : undefined;
    return person?.kind === 'personnel' && person.fields.employer !== client.name;
  };
  const isOwn = ({ fields }: EvidenceRecord) => [fields.applicant_unit, fields.recipient].includes(provider.name);
  return (
    context.book
      .of(kind)
      .filter((record) => isMeant(record.fields) && isOurs(record.fields[receiver]) && context.usable(record))
      // Whoever made an export and received it himself is told of as a pair.
      .filter(({ fields }) => !isSame(fields.executor, fields[receiver]))
      .filter((record) => !isOwn(record) && (giver === undefined || isOurs(record.fields[giver])))
      .map((record) => ({
        rule: 'separation-of-duties',
        at: at(record, receiver),
        message: `${nameOf(record)} 的${titleOf(kind, receiver)}是乙方自己的人员`,
        hint: '请对照签收单核对签收的是谁，写错的照实更正；确由乙方人员代收的，请说明原因，并请对方补充确认',
        expected: '对方的人员',
        related: [],
      }))
  );
}

function pairsOf(kind: string): Pair[] {
  const fields = KINDS[kind]?.fields ?? {};
  return [...ANY_KIND, ...(BY_KIND[kind] ?? [])].filter(([first, second]) => first in fields && second in fields);
}

function isSame(first: unknown, second: unknown): boolean {
  return typeof first === 'string' && first !== '' && first === second;
}

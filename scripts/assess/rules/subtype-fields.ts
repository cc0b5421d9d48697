import type { Observation } from '../../model/assessment.ts';
import { KINDS } from '../../model/kind-catalogue.ts';
import type { EvidenceRecord, Value } from '../../model/record.ts';
import { at, nameOf, type Rule, titleOf } from '../rule.ts';

const ABOUT = Object.values(KINDS).flatMap(({ kind, subtypes }) => (subtypes ? [kind] : []));

/** A record of a subtype fills in what that subtype needs beyond what its kind asks of all. */
export const subtypeFields: Rule = {
  id: 'subtype-fields',
  title: '每一类记录应填写该类必备的字段',
  about: ABOUT,
  checks: ['P', 'E'],
  check(context) {
    return ABOUT.flatMap((kind) =>
      context.book.of(kind).flatMap((record) => (context.usable(record) ? missing(record) : [])),
    );
  },
};

function missing(record: EvidenceRecord): Observation[] {
  const subtype = String(record.fields.subtype);
  const word = KINDS[record.kind]?.fields.subtype?.labels?.[subtype] ?? subtype;
  const required = KINDS[record.kind]?.subtypes?.[subtype]?.required ?? [];
  return required
    .filter((field) => isBlank(record.fields[field]))
    .map((field) => ({
      rule: 'subtype-fields',
      at: at(record, 'subtype'),
      message: `${nameOf(record)} 属于“${word}”，没有写${titleOf(record.kind, field)}（${field}）`,
      hint: `请照原件补上${titleOf(record.kind, field)}（${field}）；类别选错了的，请改正${titleOf(record.kind, 'subtype')}（subtype）`,
      expected: `${titleOf(record.kind, field)}（${field}）`,
    }));
}

function isBlank(value: Value | undefined): boolean {
  return value === undefined || value === null || value === '';
}

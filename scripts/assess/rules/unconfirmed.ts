import type { Observation } from '../../model/assessment.ts';
import { KINDS } from '../../model/kind-catalogue.ts';
import type { EvidenceRecord } from '../../model/record.ts';
import type { Context } from '../context.ts';
import { instantOf } from '../evidence/book.ts';
import { platformWords, throughHands } from '../evidence/by-platform.ts';
import { changedFiles } from '../evidence/changed-files.ts';
import { changedSince } from '../evidence/changed-since.ts';
import { madeAnew } from '../evidence/made-anew.ts';
import { at, gathered, nameOf, type Rule } from '../rule.ts';

const ABOUT = Object.values(KINDS).flatMap(({ kind, effectiveRole }) => (effectiveRole === null ? [] : [kind]));

/** What one side alone can say takes effect only when that side committed or merged it. */
export const unconfirmed: Rule = {
  id: 'unconfirmed',
  title: '须由甲方提交的记录，未经甲方提交不生效',
  checks: ['P'],
  about: ABOUT,
  check(context) {
    const roles = new Map(context.contract.contract.roles.map(({ id, title }) => [id, title]));
    const files = changedFiles(context, OWN_ROLE, titleOf(roles, OWN_ROLE));
    // Without history nobody's hand can be told; that is said once for the whole contract, not on every record.
    if (!context.book.testifies) return files;
    const { book, end, zone } = context;
    const waiting = new Set(book.pending.map(({ id }) => id));
    const records = ABOUT.flatMap((kind) => {
      const title = titleOf(roles, KINDS[kind]?.effectiveRole);
      return [...book.of(kind).filter(context.usable), ...taken(context, kind)]
        .filter((record) => book.confirmed(record) === false && !book.unproven(record) && !waiting.has(record.id))
        .map((record) => ({ record, observation: told(record, title) }));
    });
    const alone = gathered(
      records,
      ({ record }) => causeOf(context, record),
      (group) => `同一个版本里这样的共 ${group.length} 条`,
    );
    return [...alone, ...changedSince(context), ...files];

    function told(record: EvidenceRecord, title: string): Observation {
      return {
        rule: 'unconfirmed',
        at: at(record, 'id'),
        message: `${nameOf(record)} ${howOf(record, title)}`,
        hint: `请由${title}在自己的身份下提交或合并这条记录；改动之后要重新确认${platformWords(context, title, ...throughHands(book.provenance(record)))}`,
        expected: `由${title}身份提交或合并`,
      };
    }

    function howOf(record: EvidenceRecord, title: string): string {
      const from = book.provenance(record);
      if (!from) return '尚未入库，暂不生效';
      if (record.fields.status === 'withdrawn') return `由非${title}身份撤回，须经${title}确认`;
      // A change that came after the as-of day all the same is what stands there now.
      const isEdited = from.last.hash !== from.first.hash && from.first.committed_at < end;
      const day = zone.dayOf(from.last.committed_at);
      return isEdited ? `在 ${day} 由非${title}身份改动，暂不生效` : `由非${title}身份提交，暂不生效`;
    }
  },
};

/** One commit that brought in much, or many that were made anew together; '' for what stands for itself. */
function causeOf(context: Context, record: EvidenceRecord): string {
  const last = context.book.provenance(record)?.last;
  return last ? (madeAnew(context, last)?.key ?? last.hash) : '';
}

/** Nor does a record go away by being marked withdrawn: it was there by the day. */
function taken({ input, end }: Context, kind: string): EvidenceRecord[] {
  return input.records.filter((record) => {
    // Asked of every record there is: what tells the most away comes first.
    if (record.kind !== kind || record.fields.status !== 'withdrawn') return false;
    const recorded = instantOf(record.fields.recorded_at);
    return recorded !== null && recorded < end;
  });
}

const OWN_ROLE = KINDS['parameter-sheet']?.effectiveRole ?? '';

function titleOf(roles: ReadonlyMap<string, string>, role: string | null | undefined): string {
  return roles.get(role ?? '') ?? role ?? '';
}

import { KINDS } from '../../model/kind-catalogue.ts';
import { clock, type Rule } from './rule.ts';

/** A record that history has seen is still there, be it as a withdrawn one. */
export const vanishedRecord: Rule = {
  id: 'vanished-record',
  title: '入过库的记录应保留，作废的以撤回写明',
  about: [],
  checks: ['P'],
  check(context) {
    if (!context.book.testifies) return [];
    const { records, vanished } = context.input.history;
    // What came in after the as-of day was not there yet; all else should be in the content that is looked at now.
    const gone = vanished.filter(({ id, lastSeen }) => (records.get(id)?.first ?? lastSeen).committed_at < context.end);
    return gone.map(({ id, kind, file, line, lastSeen }) => ({
      rule: 'vanished-record',
      // No line of what is there now is to blame.
      at: { file, index: -1, path: [] },
      message: `${kind === null ? '记录' : (KINDS[kind]?.title ?? kind)} ${id} 现已不在材料中；最后见于版本 ${lastSeen.hash.slice(0, 7)}（${clock(lastSeen.committed_at, context.zone)}）的 ${file}:${line}`,
      hint: '请恢复该记录，或以 status: withdrawn 写明撤回原因',
    }));
  },
};

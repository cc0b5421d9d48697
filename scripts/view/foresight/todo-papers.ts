import { type Occurrence, owedByProvider } from '../../model/assessment.ts';
import { KINDS } from '../../model/kind-catalogue.ts';
import type { Value } from '../../model/record.ts';
import type { LedgerRecord, Snapshot } from '../../model/snapshot.ts';
import { clauseNo } from '../clauses.ts';
import { doersOf } from '../due-groups.ts';
import { personName } from '../record-lines.ts';
import { gapWord, OWNER } from '../words.ts';
import { costOf, NOTHING, type Setting, type TodoItem } from './todo-item.ts';

/** Stretches that a late charge would leave out if they were proven: what each of them still lacks. */
export function proofItems(setting: Setting): TodoItem[] {
  const { snapshot, records, labels } = setting;
  const rules = new Map(
    snapshot.contract.scorecard.rows.flatMap((row) => row.rules.map((rule) => [`${row.id}/${rule.id}`, rule] as const)),
  );
  const told = new Set<string>();
  return snapshot.charges.flatMap((charge) => {
    const late = rules.get(`${charge.row}/${charge.rule}`)?.late as { exclude?: unknown } | undefined;
    const lists = [late?.exclude ?? []].flat() as { field?: string }[];
    return charge.records.flatMap((id) => {
      const known = records.get(id);
      return lists.flatMap(({ field = '' }): TodoItem[] => {
        const list = known?.record.fields[field];
        const entry = KINDS[known?.kind ?? '']?.fields[field];
        if (!known || !entry || !Array.isArray(list)) return [];
        return list.flatMap((item, index): TodoItem[] => {
          const key = `${id} ${field} ${index}`;
          const lacking = PROOF_FIELDS.filter((name) => entry.fields?.[name] && !isFilled(item, name));
          if (lacking.length === 0 || told.has(key)) return [];
          told.add(key);
          const words = lacking.map((name) => entry.fields?.[name]?.title ?? name).join('、');
          const kind = String((item as { [name: string]: Value }).kind ?? '');
          const label = entry.fields?.kind?.labels?.[kind] ?? entry.title;
          return [
            {
              ...NOTHING,
              sort: 'prove',
              party: OWNER.both,
              person: personOf(snapshot, known.record),
              what: `${id} ${label}（第 ${index + 1} 段）`,
              action: `缺：${words}`,
              effect: costOf(setting, charge),
              clause: clauseNo(labels, charge.clause),
              record: id,
            },
          ];
        });
      });
    });
  });
}

const PROOF_FIELDS = ['to', 'proof', 'countersigned_by'];

function isFilled(item: Value, name: string): boolean {
  const value = typeof item === 'object' && item !== null && !Array.isArray(item) ? item[name] : undefined;
  return value !== undefined && value !== null && value !== '';
}

function personOf(snapshot: Snapshot, { fields }: LedgerRecord): string | null {
  const id = [fields.handler, fields.executor, fields.recorded_by].find((one) => typeof one === 'string' && one !== '');
  return typeof id === 'string' ? (personName(snapshot, id) ?? id) : null;
}

/** What was due and is not there, or not as it should be. */
export function gapItems(setting: Setting): TodoItem[] {
  const { snapshot, labels, dueText, end } = setting;
  const doers = doersOf(snapshot);
  return snapshot.occurrences
    .filter(({ status }) => status === 'missing' || status === 'invalid')
    .map((one): TodoItem => {
      const past = one.status === 'missing' && one.sort === 'prior-step';
      const others = !owedByProvider(one);
      return {
        ...NOTHING,
        sort: past ? 'explain' : others ? 'confirm' : 'hand-in',
        party: OWNER[one.owner],
        person: doers(one).personName,
        what: one.title,
        action: actionOf(one, past),
        due: one.due,
        deadline: dueText(one.due),
        overdue: one.due !== null && one.due < end,
        effect: costOf(setting, setting.chargeOf.get(`occurrence:${one.id}`)),
        clause: clauseNo(labels, one.clause),
        occurrence: one.id,
        path: past || one.status === 'invalid' || others ? '' : one.suggested_path,
      };
    });
}

function actionOf(one: Occurrence, past: boolean): string {
  if (past) return `${gapWord(one).word}经过并整改`;
  if (one.status === 'invalid') return '已有记录但不合格式，请按核查提示更正';
  return one.owner === 'client' || one.owner === 'panel' ? `请${OWNER[one.owner]}提供` : '提交；照实显示为迟交';
}

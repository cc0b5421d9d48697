import { type Day, daysBetween } from '../../calendar/day.ts';
import { KINDS } from '../../model/kind-catalogue.ts';
import type { Value } from '../../model/record.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { clauseNo } from '../clauses.ts';
import { isAward } from '../score-words.ts';
import { figureText, OWNER, signed } from '../words.ts';
import { costOf, NOTHING, type Setting, type TodoItem } from './todo-item.ts';

/** Findings that wait: for the provider's reply, for the client's decision, for being told. */
export function findingItems(setting: Setting): TodoItem[] {
  const { snapshot, end, labels, dueText } = setting;
  const clauseOf = (row: string) => {
    const definition = snapshot.contract.scorecard.rows.find(({ id }) => id === row);
    return clauseNo(labels, definition?.clause ?? null);
  };
  return snapshot.findings.flatMap((finding): TodoItem[] => {
    const charges = setting.chargesOf(finding.id);
    const charge = charges.find((one) => !isAward(one));
    // Nobody needs to reply to praise.
    if (!charge && (charges.length > 0 || onlyAdds(snapshot, finding.row))) return [];
    const said = { what: `${finding.id} ${finding.text}`, record: finding.id, clause: clauseOf(finding.row) };
    const effect = costOf(setting, charge);
    if (finding.may_reply && finding.state !== 'unconfirmed' && finding.state !== 'dismissed') {
      const deadline = finding.reply_due === null ? '决定之前' : dueText(finding.reply_due);
      return [
        {
          ...NOTHING,
          ...said,
          sort: 'reply',
          party: OWNER.provider,
          action: '书面答复：无异议，或写明异议与凭据',
          due: finding.reply_due,
          deadline,
          effect,
        },
      ];
    }
    if (finding.state === 'disputed') {
      const { total, total_if_dismissed: second } = snapshot.score;
      const words = (figure: string) =>
        snapshot.score.max === null ? figureText(figure, snapshot.score) : signed(figure);
      const both = second === total ? effect : `认定成立 ${words(total)}，全部异议成立 ${words(second)}`;
      return [
        {
          ...NOTHING,
          ...said,
          sort: 'decide',
          party: OWNER.client,
          action: '复核异议，书面决定并写明理由',
          effect: both,
        },
      ];
    }
    if (finding.state !== 'unconfirmed' && finding.notified_at === null && finding.decision === null && end > 0)
      return [
        {
          ...NOTHING,
          ...said,
          sort: 'confirm',
          party: OWNER.client,
          action: '书面告知乙方；答复期限从告知起算',
          effect,
        },
      ];
    return [];
  });
}

/** Whether nothing of a row takes points off. */
function onlyAdds({ contract }: Snapshot, id: string): boolean {
  const rules = contract.scorecard.rows.find((row) => row.id === id)?.rules ?? [];
  return rules.length > 0 && rules.every(({ charge }) => charge === 'award');
}

/** Records of kinds that take effect only through a role: nobody with it stands behind them, or behind what the file now says. */
export function confirmItems(setting: Setting): TodoItem[] {
  const { snapshot, labels } = setting;
  const roles = new Map(snapshot.contract.contract.roles.map(({ id, title }) => [id, title]));
  return snapshot.ledgers.flatMap(({ kind, records }) =>
    records
      .filter(
        ({ valid, provenance, fields, recorded_at }) =>
          valid &&
          (provenance.confirmed === false || provenance.standing !== undefined) &&
          !isShelved(fields.status) &&
          isBy(setting, recorded_at),
      )
      .map((record): TodoItem => {
        const role = roles.get(KINDS[kind]?.effectiveRole ?? '') ?? OWNER.client;
        const title = [record.fields.title, record.fields.fact].find((one) => typeof one === 'string');
        return {
          ...NOTHING,
          sort: 'confirm',
          party: role,
          what: [record.id, KINDS[kind]?.title, title].filter(Boolean).join(' '),
          action: record.provenance.standing
            ? `改动未经${role}确认，仍按版本 ${record.provenance.standing.commit} 计：请${role}确认，或者恢复`
            : `未生效：请${role}核实，同意的由${role}身份提交或合并`,
          clause: clauseNo(labels, null),
          record: record.id,
        };
      }),
  );
}

function isShelved(status: Value | undefined): boolean {
  return status === 'draft' || status === 'withdrawn';
}

/** Registered by the as-of day. */
function isBy({ snapshot }: Setting, recorded: string | null): boolean {
  return recorded === null || daysBetween(recorded.slice(0, 10) as Day, snapshot.identity.as_of as Day) >= 0;
}

import Fraction from 'fraction.js';
import { formatDeadline, formatMinute } from '../../calendar/instant.ts';
import type { Fact } from '../../model/assessment.ts';
import type { Charge, Score } from '../../model/score.ts';
import type { FindingState } from '../../model/standing.ts';
import { conditionTitle } from '../clauses.ts';
import { type ListedFact, listedFacts, originOf } from '../findings-list.ts';
import { MASKED } from '../mask.ts';
import type { FindingsPage } from '../pages/foresight.ts';
import type { Badge, Run } from '../pages.ts';
import { chargePoints, factsWord } from '../score-words.ts';
import { CHARGE_STATE, grouped, passText, secondTotal, totalAlone } from '../words.ts';
import { anchorOf, PAGE } from './addresses.ts';
import { chargeAnchor, type SiteContext } from './context.ts';
import { scoreHead } from './overview.ts';
import { recordName } from './record-view.ts';
import { makeShell } from './shell.ts';

type Line = FindingsPage['groups'][number]['rows'][number];

/** Computed facts and the client's findings in one list: who says what, the reply, the decision, where it is charged. */
export function findingsPage(context: SiteContext): FindingsPage {
  const { snapshot } = context;
  const { score } = snapshot;
  const listed = listedFacts(snapshot);
  const word = factsWord(score);
  const runOf = recordRuns(context);
  const groups: [title: string, wanted: (one: ListedFact) => boolean][] = [
    ['有异议，待处理', ({ fact }) => fact.state === 'disputed'],
    ['已计入试算', ({ fact, charges }) => fact.state !== 'disputed' && charges.length > 0],
    ['没有计入', ({ fact, charges }) => fact.state !== 'disputed' && charges.length === 0],
  ];
  return {
    page: 'findings',
    shell: makeShell(context, word, PAGE.findings),
    heading: `${word}与甲方认定`,
    lead: leadOf(listed, word),
    score: scoreHead(snapshot),
    verdict: {
      text: verdictText(context),
      withheld: score.pass.state === 'withheld' && isBetween(score),
    },
    groups: groups.flatMap(([title, wanted]) => {
      const rows = listed.filter(wanted).map((one) => lineOf(context, one, runOf));
      return rows.length === 0 ? [] : [{ title: `${title} ${grouped(rows.length)}`, rows }];
    }),
  };
}

function leadOf(listed: readonly ListedFact[], word: string): Run[] {
  const found = listed.filter(({ findings }) => findings.length > 0).length;
  const charged = listed.filter(({ charges }) => charges.length > 0).length;
  return [
    {
      text:
        listed.length === 0
          ? `没有发现${word}，甲方也没有认定。`
          : `共 ${grouped(listed.length)} 件，${grouped(charged)} 件计入试算，其中有甲方认定的 ${grouped(found)} 件。`,
      strong: true,
    },
    { text: '由记录算出的与甲方认定的说的是同一件事时合为一件，只按约定扣一处。' },
  ];
}

/** Both totals and the mark; where a dispute decides on which side of it the sheet comes, nothing is said yet. */
function verdictText({ snapshot }: SiteContext): string {
  const { score, contract } = snapshot;
  if (secondTotal(score) === null) return passText(score.pass, conditionTitle(contract));
  const words = (total: string) => totalAlone(score, total);
  const both = `异议都不成立 ${words(score.total)}，都成立 ${words(score.total_if_dismissed)}`;
  if (score.pass.state === 'withheld' && isBetween(score))
    return `结论暂缓：${both}，分在合格线 ${score.pass.mark} 的两边，处理决定之后再作比较`;
  return `${both}；${passText(score.pass, conditionTitle(contract))}`;
}

/** Whether the two totals of the disputes lie on either side of the mark. */
function isBetween({ pass, total, total_if_dismissed }: Score): boolean {
  const mark = /^\d/.test(pass.mark ?? '') ? new Fraction(pass.mark ?? 0) : null;
  return mark !== null && new Fraction(total).gte(mark) !== new Fraction(total_if_dismissed).gte(mark);
}

function lineOf(context: SiteContext, { fact, charges, findings }: ListedFact, runOf: (id: string) => Run): Line {
  const { names, mask } = context;
  const own = charges[0];
  const rows = charges.map(({ row }) => names.row(row));
  const title = (text: string) => (mask.sees('panel') ? mask.text(text) : MASKED);
  return {
    id: `fact-${anchorOf(fact.key)}`,
    badge: badgeOf(fact),
    title: own && !mask.sees('panel') ? ruleName(context, own) : title(own?.explanation ?? fact.title),
    row: own
      ? { text: rows.join('、'), href: `/${PAGE.score}.html#${chargeAnchor(own.id)}` }
      : { text: findings[0] && mask.sees('panel') ? names.row(findings[0].row) : '' },
    points: own
      ? charges.map(chargePoints).join('、')
      : factsWord(context.snapshot.score) === '扣分事实'
        ? '不扣'
        : '不计',
    origin: originOf(fact),
    steps: findings.flatMap((one) => stepsOf(context, one)),
    notes: notesOf(context, fact, charges, findings),
    records: [...fact.findings, ...fact.records].map(runOf),
  };
}

/** What the sheet calls it: all that is told to the public. */
function ruleName({ snapshot }: SiteContext, { row, rule }: Charge): string {
  const rules = snapshot.contract.scorecard.rows.find(({ id }) => id === row)?.rules;
  return rules?.find(({ id }) => id === rule)?.title ?? MASKED;
}

function badgeOf({ state }: Fact): Badge {
  return CHARGE_STATE[state] ?? { word: '由记录算出', tone: 'plain' };
}

function recordRuns({ addresses, snapshot }: SiteContext): (id: string) => Run {
  const kinds = new Map(snapshot.ledgers.flatMap(({ kind, records }) => records.map(({ id }) => [id, kind] as const)));
  return (id) => {
    const [text, href] = [recordName(kinds.get(id) ?? '', id), addresses.record(id)];
    return href === null ? { text } : { text, href };
  };
}

/** Notice, reply, decision: each with its day, who and what, and until when the reply may come. */
function stepsOf(context: SiteContext, one: FindingState): Line['steps'] {
  const { zone, mask, names } = context;
  const said = (text: string) => (mask.sees('panel') ? mask.text(text) : MASKED);
  const who = (id: string) => (mask.sees('panel') ? (names.person(id) ?? id) : '');
  const when = (at: number | null) => (at === null ? '' : formatMinute(at, zone));
  const due = one.reply_due === null ? '' : formatDeadline(one.reply_due, zone).replace(/ 24:00$/, '');
  const steps: Line['steps'] = [];
  const by = [
    one.recorded_by === null ? '' : who(one.recorded_by),
    one.raised_by === null ? '' : `由${context.values.full('finding', 'raised_by', { raised_by: one.raised_by })}提出`,
  ];
  steps.push({ label: '认定', value: [one.id, ...by].filter(Boolean).join('　'), tone: 'plain' });
  steps.push(
    one.notified_at === null
      ? { label: '告知', value: '没有书面告知的记录', tone: 'late' }
      : { label: '告知', value: when(one.notified_at), tone: 'plain' },
  );
  if (one.reply) {
    const word = one.reply.position === 'disputed' ? '有异议' : '无异议';
    const late = one.reply_in_time === false ? `（晚于答复期限 ${due}）` : '';
    steps.push({
      label: '答复',
      value: `${when(one.reply.at)} ${who(one.reply.by)} ${word}${late}：${said(one.reply.text)}`,
      tone: one.reply.position === 'disputed' ? 'late' : 'plain',
    });
  } else if (one.notified_at !== null && one.decision === null) {
    const open =
      due === '' ? '尚未答复，决定之前都可以答复' : one.may_reply ? `尚未答复，期限 ${due}` : `期限 ${due} 内没有答复`;
    steps.push({ label: '答复', value: open, tone: one.may_reply ? 'late' : 'plain' });
  }
  if (one.decision) {
    const word = one.decision.result === 'dismissed' ? '不予认定' : '认定成立';
    steps.push({
      label: '决定',
      value: `${when(one.decision.at)} ${who(one.decision.by)} ${word}：${said(one.decision.text)}`,
      tone: 'met',
    });
  } else if (one.state === 'disputed') steps.push({ label: '决定', value: '待甲方复核后书面决定', tone: 'late' });
  return steps;
}

/** Other rows the fact fits, and what a reviewer made of it: who, and by which words. */
function notesOf(
  context: SiteContext,
  fact: Fact,
  charges: readonly Charge[],
  findings: readonly FindingState[],
): string[] {
  const { names, mask } = context;
  const charged = new Set(charges.map(({ row }) => row));
  const others = [...new Set(charges.flatMap(({ other_rows }) => other_rows))].filter((row) => !charged.has(row));
  const quoted = (rows: readonly string[]) => rows.map((row) => `“${names.row(row)}”`).join('、');
  const by = ({ recorded_by }: FindingState) =>
    recorded_by !== null && mask.sees('panel') ? (names.person(recorded_by) ?? recorded_by) : '甲方';
  const notes = others.length === 0 ? [] : [`同一事实也可计入${quoted(others)}，一事只扣一处`];
  if (charges.length > 1) {
    const own = findings.filter(({ row }) => charged.has(row));
    const who = own.length === 0 ? '' : `：由${[...new Set(own.map(by))].join('、')}列入，理由见认定`;
    notes.push(`同一事实多行扣分${who}`);
  }
  for (const one of findings) {
    if (fact.source !== 'finding' && one.state !== 'unconfirmed' && one.decision?.result === 'dismissed')
      notes.push(`${one.id} 的决定使这一由记录算出的事实不再计分：由谁决定、理由见上`);
    if (charges.length > 0 && !charged.has(one.row) && mask.sees('panel'))
      notes.push(`${by(one)}在 ${one.id} 中归入${quoted([one.row])}，按一事一扣计入${quoted([...charged])}`);
    if (one.knockout) notes.push(`${by(one)}在 ${one.id} 中认定本行不得分，理由即所写事实`);
  }
  return notes;
}

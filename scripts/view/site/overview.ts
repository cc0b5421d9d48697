import type { Snapshot } from '../../model/snapshot.ts';
import type { Clock, GateState } from '../../model/standing.ts';
import { barAsides, barSegments } from '../bar.ts';
import { clauseNo } from '../clauses.ts';
import type { OverviewPage } from '../pages/overview.ts';
import type { Badge, HeatTable, ListRow, Run, ScoreHead } from '../pages.ts';
import { clockBadge, GATE, grouped, money, NO_TOTAL, SCORE_STATE, secondTotal, signed } from '../words.ts';
import { linkTo, PAGE } from './addresses.ts';
import { conditionAnchor, dueText, rowLink, type SiteContext } from './context.ts';
import { heatTable } from './heat.ts';
import { makeShell } from './shell.ts';
import { todoOf } from './todo.ts';

export function overviewPage(context: SiteContext): OverviewPage {
  const { snapshot } = context;
  return {
    page: 'overview',
    shell: makeShell(context, '总览', PAGE.overview),
    heading: '总览',
    score: scoreHead(snapshot),
    lead: lead(snapshot),
    bar: barSegments(snapshot, rowLink),
    barAsides: barAsides(snapshot),
    todo: todoOf(context),
    conditions: {
      title: '验收条件与期限',
      rows: [
        ...snapshot.gates.map((gate) => gateRow(context, gate)),
        ...snapshot.clocks.map((clock) => clockRow(context, clock)),
      ],
    },
    heat: services(context),
  };
}

/** The figure: the trial until the client has signed, then the client's own. */
export function scoreHead({ score }: Snapshot): ScoreHead {
  const state = SCORE_STATE[score.state];
  const trial = signed(score.total);
  const unit = score.max === null ? ` ${score.unit}` : '';
  const whole = { outOf: score.max, ...(score.max === null ? { unit: score.unit } : {}) };
  if (score.state === 'rated' && score.rating_total !== null) {
    return { value: signed(score.rating_total), ...whole, state, second: `试算 ${trial}${unit}` };
  }
  if (score.withheld !== undefined) return { value: '—', outOf: null, state: NO_TOTAL, second: score.withheld };
  return {
    value: trial,
    ...whole,
    state,
    second: secondTotal(score),
  };
}

function lead(snapshot: Snapshot): Run[] {
  const count = snapshot.diagnostics.length;
  const { errors } = snapshot.summary;
  const notices: Run[] =
    count === 0
      ? [{ text: '没有核查提示。' }]
      : [
          { text: '核查提示 ' },
          { text: `${grouped(count)} 条`, href: linkTo(PAGE.diagnostics) },
          { text: errors > 0 ? `，其中错误 ${grouped(errors)} 条。` : '。' },
        ];
  return [...standing(snapshot), ...completeness(snapshot), { text: '；' }, ...notices];
}

/** What the figure is worth, and who has the last word. */
function standing({ score, parameters }: Snapshot): Run[] {
  const starred = parameters.filter((parameter) => parameter.starred).length;
  const last: Run[] = [{ text: '结论', strong: true }, { text: '由验收专家小组作出。' }];
  if (score.state === 'rated') return [{ text: '评分', strong: true }, { text: '已由甲方签署，' }, ...last];
  const why =
    score.state === 'trial-insufficient-evidence'
      ? '到期的材料一份也没有，以上数字不能当作得分；'
      : starred > 0
        ? `${starred} 项带★参数尚未由双方确认，以上为试算；`
        : '以上为试算；';
  return [{ text: why }, { text: '评分', strong: true }, { text: '由甲方签署，' }, ...last];
}

/** 应有材料 1,203 份，已齐 1,200 份；5 项验收条件中 1 项资料齐 */
export function completeness({ summary, gates }: Snapshot): Run[] {
  const { expected, met, late, waived } = summary;
  const complete = gates.filter((gate) => gate.state === 'complete').length;
  return [
    { text: `应有材料 ${grouped(expected)} 份，` },
    { text: `已齐 ${grouped(met + late + waived)} 份`, strong: true },
    ...(gates.length === 0 ? [] : [{ text: `；${gates.length} 项验收条件中 ${complete} 项资料齐` }]),
  ];
}

function gateRow({ snapshot }: SiteContext, gate: GateState): ListRow {
  const { state, present, expected, open_diagnostics, note } = gate;
  const badge: Badge =
    state === 'short'
      ? { word: `${GATE.short.word} ${grouped(expected - present)}`, tone: GATE.short.tone }
      : GATE[state];
  const asked = snapshot.contract.checklist.requirements.some((one) => one.condition === gate.id);
  const aside = [
    state === 'awaiting-panel' ? '由专家小组作出' : expected > 0 ? `${grouped(present)} / ${grouped(expected)}` : '',
    open_diagnostics > 0 ? `${grouped(open_diagnostics)} 条核查提示` : '',
    note ?? '',
  ];
  const text: Run = asked
    ? { text: gate.title, href: linkTo(PAGE.checklist, conditionAnchor(gate.id)) }
    : { text: gate.title };
  return { badge, text: [text], aside: aside.filter(Boolean).join(' · ') };
}

function clockRow({ zone, names }: SiteContext, clock: Clock): ListRow {
  const { state, due, workdays_left, amount, note } = clock;
  const left = state === 'running' && workdays_left !== null ? `还有 ${grouped(workdays_left)} 个工作日` : '';
  const clause = clauseNo(names.clauses, clock.clause || null);
  const aside = [
    due === null ? '' : `至 ${dueText(due, zone)}`,
    left,
    note ?? '',
    clause === null ? '' : `合同 ${clause}`,
  ];
  return {
    badge: clockBadge(clock),
    text: [{ text: [clock.title, amount === null ? '' : money(amount)].filter(Boolean).join('　') }],
    aside: aside.filter(Boolean).join(' · '),
  };
}

/** Every system of the contract × every month of the term: all that was due there. */
function services(context: SiteContext): HeatTable {
  const { systems } = context.snapshot.contract.systems;
  const lines = systems.map(({ id, short, service_item }) => ({
    label: short,
    occurrences: context.snapshot.occurrences.filter(
      ({ subject }) =>
        (subject.type === 'system' && subject.id === id) || (subject.type === 'item' && subject.id === service_item),
    ),
  }));
  return heatTable(context, `${systems.length} 个系统，逐月应有的材料`, lines, 'requirement');
}

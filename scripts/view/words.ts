import type { FactState, Occurrence, OccurrenceStatus, Owner } from '../model/assessment.ts';
import type { Diagnostic, Severity } from '../model/diagnostic.ts';
import type { PassMark, ScoreState } from '../model/score.ts';
import type { Clock, GateState, ParameterState } from '../model/standing.ts';
import type { Tone } from './volume-model.ts';

/** The words of every face, in one place; signs are added by the face from the tone, never colour alone. */
export const STATUS: { readonly [status in OccurrenceStatus]: { word: string; tone: Tone } } = {
  met: { word: '已交', tone: 'met' },
  late: { word: '迟交', tone: 'late' },
  missing: { word: '未交', tone: 'missing' },
  invalid: { word: '不合格式', tone: 'missing' },
  waived: { word: '例外', tone: 'waived' },
  'not-due': { word: '未到期', tone: 'waived' },
  'not-applicable': { word: '见说明', tone: 'plain' },
  'no-finding': { word: '未发现违反记录', tone: 'plain' },
};

export const SEVERITY: { readonly [severity in Severity]: { word: string; tone: Tone } } = {
  error: { word: '错误', tone: 'missing' },
  warning: { word: '警告', tone: 'late' },
  info: { word: '提示', tone: 'waived' },
};

export const OWNER: { readonly [owner in Owner]: string } = {
  provider: '乙方',
  client: '甲方',
  panel: '专家小组',
  both: '双方',
};

export const GATE: { readonly [state in GateState['state']]: { word: string; tone: Tone } } = {
  complete: { word: '资料齐', tone: 'met' },
  short: { word: '缺', tone: 'missing' },
  unmet: { word: '未满足', tone: 'missing' },
  'awaiting-panel': { word: '待专家', tone: 'waived' },
  'not-yet': { word: '未到期', tone: 'waived' },
};

const CLOCK: { readonly [state in Clock['state'] | 'near']: { word: string; tone: Tone } } = {
  waiting: { word: '未到', tone: 'waived' },
  running: { word: '进行中', tone: 'plain' },
  near: { word: '临近', tone: 'late' },
  met: { word: '已办', tone: 'met' },
  over: { word: '已届满', tone: 'plain' },
};

/** So many working days before its end a term is near. */
const NEAR_WORKDAYS = 5;

export function clockBadge({ state, workdays_left }: Clock): { word: string; tone: Tone } {
  return CLOCK[state === 'running' && workdays_left !== null && workdays_left <= NEAR_WORKDAYS ? 'near' : state];
}

/** What an error asks of its reader; neither invites to change a date. */
export const ASK: { readonly [ask in 'check' | 'explain']: { word: string; tone: Tone } } = {
  check: { word: '请核对', tone: 'missing' },
  explain: { word: '请说明', tone: 'missing' },
};

/** Why a record in a ledger is not counted, or not yet. */
export const RECORD_STATE: {
  readonly [state in 'unconfirmed' | 'changed' | 'draft' | 'withdrawn' | 'later']: { word: string; tone: Tone };
} = {
  unconfirmed: { word: '未生效', tone: 'waived' },
  changed: { word: '改动未经确认', tone: 'late' },
  draft: { word: '草稿', tone: 'waived' },
  withdrawn: { word: '已撤回', tone: 'waived' },
  later: { word: '截至日后登记', tone: 'waived' },
};

/** Whose word a charge rests on; null for what is computed from records. */
export const CHARGE_STATE: { readonly [state in FactState]: { word: string; tone: Tone } | null } = {
  computed: null,
  recorded: { word: '甲方认定', tone: 'plain' },
  disputed: { word: '有异议，待处理', tone: 'late' },
  dismissed: { word: '不予认定', tone: 'waived' },
  outside: { word: '按现行读法不计', tone: 'waived' },
  unconfirmed: { word: '未生效', tone: 'waived' },
};

/** How the trial stands to the pass mark, in words; the panel decides, this is arithmetic. */
export function passText({ mark, state, reason, rated, open }: PassMark, condition: (id: string) => string): string {
  const beside = open.length === 0 ? '' : `；另须满足的条件还差：${open.map((id) => `“${condition(id)}”`).join('、')}`;
  if (state === 'no-mark') return `合格线未约定${beside}`;
  const line = mark === 'no-zero-row' ? '合格线为没有一行得零分' : `合格线 ${mark}`;
  const result = { reached: '试算达到', 'not-reached': '试算未达到', withheld: `结论暂缓（${reason}）` }[state];
  const signed = rated === undefined ? '' : `；甲方签署的评分${rated === 'reached' ? '达到' : '未达到'}，以此为准`;
  return `${line}：${result}${signed}${beside}`;
}

/** 事后确认 carries both dates: of the agreement, and of the first fact that it judges. */
export function agreedText({ agreed_on, agreed_after_fact, first_fact_on }: ParameterState, dated: boolean): string {
  const word = `双方${agreed_after_fact ? '事后' : '已'}确认`;
  if (!dated || agreed_on === null) return word;
  return first_fact_on === null ? `${word}（${agreed_on}）` : `${word}（${agreed_on}，最早一件 ${first_fact_on}）`;
}

export const SCORE_STATE: { readonly [state in ScoreState]: string } = {
  trial: '试算',
  'trial-insufficient-evidence': '试算 · 材料不足',
  rated: '已评分',
};

export const SIGNS: { readonly [tone in Tone]: string } = {
  met: '✓',
  late: '◔',
  missing: '✕',
  waived: '○',
  plain: '—',
};

/** What a gap asks for: material may still come, a step that should have come first can only be explained and put right. */
export function gapWord(occurrence: Occurrence): { word: string; tone: Tone } {
  if (occurrence.status === 'missing' && occurrence.sort === 'prior-step') return { word: '请说明', tone: 'missing' };
  return STATUS[occurrence.status];
}

/** An error whose hint asks for an explanation cannot be mended by correcting a file alone. */
export function askOf(diagnostic: Diagnostic): keyof typeof ASK {
  return diagnostic.hint.includes('请说明') ? 'explain' : 'check';
}

/** A figure as people print it: U+2212 before a negative one, thousands apart. */
export function signed(figure: string): string {
  return figure.replace(/^-/, '−').replace(/^(−?)(\d+)/, (_, sign: string, whole: string) => sign + apart(whole));
}

/** Money as people print it: `235600.00` as `235,600.00 元`. */
export function money(amount: string): string {
  return `${signed(amount)} 元`;
}

/** A figure of the sheet with what it is out of, or its unit where there is no whole: `60.7/100`, `−5,700.00 元`. */
export function figureText(figure: string, { max, unit }: { max: string | null; unit: string }): string {
  return max === null ? `${signed(figure)} ${unit}` : `${signed(figure)}/${max}`;
}

/** What is printed where a total would stand while none may be claimed. */
export const NO_TOTAL = '暂无总分';

/** A total with its unit or what it is out of, or that there is none yet. */
export function totalText(score: { max: string | null; unit: string; withheld?: string }, total: string): string {
  return score.withheld === undefined ? figureText(total, score) : NO_TOTAL;
}

/** The same where what it is out of stands beside it: `60.7`, `−5,700.00 元`. */
export function totalAlone(score: { max: string | null; unit: string; withheld?: string }, total: string): string {
  return score.withheld === undefined && score.max !== null ? signed(total) : totalText(score, total);
}

/** `异议成立则 84.0`; null where no dispute changes the total, or there is none. */
export function secondTotal(score: {
  max: string | null;
  unit: string;
  withheld?: string;
  total: string;
  total_if_dismissed: string;
}): string | null {
  if (score.withheld !== undefined || score.total_if_dismissed === score.total) return null;
  return `异议成立则 ${totalAlone(score, score.total_if_dismissed)}`;
}

/** A figure that the client signed: it stands whether or not the machine has one. */
export function ratingText(figure: string, { max, unit }: { max: string | null; unit: string }): string {
  return max === null ? figureText(figure, { max, unit }) : signed(figure);
}

function apart(whole: string): string {
  return whole.replace(/\B(?=(\d{3})+$)/g, ',');
}

/** Thousands separated, without a locale. */
export function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}

/** U+2212 before deductions, as people print them. */
export function minus(points: string): string {
  return points === '0' ? '0' : `−${signed(points.replace(/^-/, ''))}`;
}

/** The schema's word for a value; a record may say anything, “constructor” too. */
export function labelOf(labels: { readonly [value: string]: string } | undefined, value: string): string | undefined {
  return labels && Object.hasOwn(labels, value) ? labels[value] : undefined;
}

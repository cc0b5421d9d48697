import type { GateState, Occurrence, OccurrenceStatus, Owner, ScoreState } from '../model/assessment.ts';
import type { Severity } from '../model/diagnostic.ts';
import type { Tone } from './volume-model.ts';

/** The words of every face, in one place; signs are added by the face from the tone, never colour alone. */
export const STATUS: { readonly [status in OccurrenceStatus]: { word: string; tone: Tone } } = {
  met: { word: '已交', tone: 'met' },
  late: { word: '迟交', tone: 'late' },
  missing: { word: '未交', tone: 'missing' },
  invalid: { word: '不合格式', tone: 'missing' },
  waived: { word: '例外', tone: 'waived' },
  'not-due': { word: '未到期', tone: 'waived' },
  'not-applicable': { word: '另行处理', tone: 'waived' },
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

export const SCORE_STATE: { readonly [state in ScoreState]: string } = {
  trial: '试算',
  'trial-insufficient-evidence': '试算 · 证据不足',
  rated: '已评分',
};

export const SIGNS: { readonly [tone in Tone]: string } = { met: '✓', late: '◔', missing: '✕', waived: '○', plain: '—' };

/** What a gap asks for: material may still come, a step that should have come first can only be explained and put right. */
export function gapWord(occurrence: Occurrence): { word: string; tone: Tone } {
  if (occurrence.status === 'missing' && occurrence.sort === 'prior-step') return { word: '请说明', tone: 'missing' };
  return STATUS[occurrence.status];
}

/** Thousands separated, without a locale. */
export function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}

/** U+2212 before deductions, as people print them. */
export function minus(points: string): string {
  return points === '0' ? '0' : `−${points.replace(/^-/, '')}`;
}

import type { GateState, ParameterState } from '../../model/standing.ts';
import type { SiteContext } from '../site/context.ts';
import { GATE, grouped } from '../words.ts';
import type { Told } from './types.ts';

/** Conditions of acceptance whose state or count changed. */
export function conditionChanges(base: SiteContext | null, head: SiteContext | null): Told[] {
  return changes(
    base?.snapshot.gates,
    head?.snapshot.gates,
    ({ id }) => id,
    gateWord,
    ({ title }) => title,
  );
}

/** Open points read or settled otherwise. */
export function parameterChanges(base: SiteContext | null, head: SiteContext | null): Told[] {
  const [before, after] = [base?.snapshot.parameters, head?.snapshot.parameters];
  return changes(
    before,
    after,
    ({ key }) => key,
    readingWord,
    ({ no, title }) => `${no} ${title}`,
  );
}

function changes<One>(
  before: readonly One[] | undefined,
  after: readonly One[] | undefined,
  idOf: (one: One) => string,
  wordOf: (one: One) => string,
  titleOf: (one: One) => string,
): Told[] {
  if (before === undefined || after === undefined) return [];
  const old = new Map(before.map((one) => [idOf(one), one]));
  const now = new Map(after.map((one) => [idOf(one), one]));
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((id) => {
    const [a, b] = [old.get(id), now.get(id)];
    const [from, to] = [a ? wordOf(a) : '没有这一项', b ? wordOf(b) : '没有这一项'];
    return from === to ? [] : [{ id, sentence: `${titleOf((b ?? a) as One)}：${from} → ${to}` }];
  });
}

function gateWord({ state, present, expected, open_diagnostics }: GateState): string {
  if (state === 'short')
    return `${GATE.short.word} ${grouped(expected - present)}（已齐 ${grouped(present)}/${grouped(expected)}）`;
  const count = expected > 0 ? `（${grouped(present)}/${grouped(expected)}）` : '';
  return state === 'unmet'
    ? `${GATE.unmet.word}，核查提示 ${open_diagnostics} 条${count}`
    : `${GATE[state].word}${count}`;
}

function readingWord({ value_text, agreed, agreed_on, agreed_after_fact }: ParameterState): string {
  const when = agreed_on === null ? '' : ` ${agreed_on}`;
  return `“${value_text}”，${agreed ? `双方${agreed_after_fact ? '事后' : '已'}确认${when}` : '未确认'}`;
}

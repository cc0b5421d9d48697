import type { Observation } from '../../model/assessment.ts';
import type { EvidenceRecord, Value } from '../../model/record.ts';
import type { Context } from '../context.ts';
import { instantOf } from '../evidence/book.ts';
import { daysIn } from '../evidence/told-dates.ts';
import { at, clock, latest, nameOf, type Rule, titleOf } from '../rule.ts';

const HINT = '请对照值守与系统日志核对各步的时间，照实更正；确在发现之前就有的动作，请写明当时为什么做';
/** As far as two clocks may differ, in seconds. */
const SLACK = 60;
/** A step that tells the client, and no other. */
const TELLS_CLIENT = /(?:书面)?(?:告知|通知|报告)了?(?:给|到)?(?:甲方|采购人|业主|用户单位)/;

/** Nobody takes a step before there is something to take it for; steps are told in their order. */
export const stepOrder: Rule = {
  id: 'step-order',
  title: '处置的各步应在发现之后，按先后写',
  about: ['incident', 'security-event'],
  checks: ['T'],
  check(context) {
    return [
      ...latest(context, 'security-event').flatMap((record) => actions(context, record)),
      ...latest(context, 'incident').flatMap((record) => handling(context, record)),
    ];
  },
};

interface Step {
  index: number;
  at: number;
  text: string;
}

function actions(context: Context, record: EvidenceRecord): Observation[] {
  const { zone } = context;
  const [found, told] = ['detected_at', 'client_notified_at'].map((field) => instantOf(record.fields[field]));
  const items = Array.isArray(record.fields.actions) ? record.fields.actions : [];
  const steps = items.flatMap((item, index): Step[] => {
    const { at: when, text } = item as { [field: string]: Value };
    const moment = instantOf(when);
    return moment === null ? [] : [{ index, at: moment, text: String(text ?? '') }];
  });
  const observe = ({ index, at: when }: Step, words: string, field: string): Observation => ({
    rule: 'step-order',
    at: at(record, 'actions', index, 'at'),
    message: `${nameOf(record)} 的第 ${index + 1} 步${titleOf(record.kind, 'actions')}（${clock(when, zone)}）${words}`,
    hint: HINT,
    actual: clock(when, zone),
    related: [{ message: titleOf(record.kind, field), at: at(record, ...field.split('.')) }],
  });
  return steps.flatMap((step, position): Observation[] => {
    if (found != null && step.at + SLACK < found) {
      return [observe(step, `早于${titleOf(record.kind, 'detected_at')}（${clock(found, zone)}）`, 'detected_at')];
    }
    const before = steps[position - 1];
    if (before && step.at < before.at) return [observe(step, `早于前一步（${clock(before.at, zone)}）`, 'actions')];
    // Of several steps that tell the client the first dates the notice.
    const isFirst =
      TELLS_CLIENT.test(step.text) && !steps.slice(0, position).some(({ text }) => TELLS_CLIENT.test(text));
    if (!isFirst || told == null || Math.abs(step.at - told) < DAY_OFF || isOral(step.text)) return [];
    const notified = titleOf(record.kind, 'client_notified_at');
    return [observe(step, `与${notified}（${clock(told, zone)}）不同`, 'client_notified_at')];
  });
}

/** A paper takes its time from desk to desk. */
const DAY_OFF = 3600;

function isOral(text: string): boolean {
  return !text.includes('书面') && /口头|电话|当面|微信|短信/.test(text);
}

/** Lines of an incident that begin with a day lie between its first sign and its end. */
const LINE = /^(\d{1,2} ?月 ?\d{1,2} ?日)(?: ?(\d\d:\d\d))?/gm;
const FIRST = ['alerted_at', 'reported_at'];
const LAST = ['resolved_at', 'restored_at', 'confirmed_at', 'recorded_at'];

function handling({ zone }: Context, record: EvidenceRecord): Observation[] {
  const text = record.fields.handling;
  const moments = (fields: readonly string[]) => fields.flatMap((field) => instantOf(record.fields[field]) ?? []);
  const [from, to] = [Math.min(...moments(FIRST)), Math.max(...moments(LAST))];
  if (typeof text !== 'string' || !Number.isFinite(from) || !Number.isFinite(to)) return [];
  const first = zone.dayOf(from);
  const last = zone.dayOf(to);
  const odd = [...text.matchAll(LINE)].find(([, words = '', time]) => {
    const [day = ''] = daysIn(words);
    // The year is the first that brings the day behind the first sign, if any does.
    const years = [...new Set([first.slice(0, 4), last.slice(0, 4)])];
    return !years.some((year) => {
      const own = `${year}-${day}`;
      const isEarly = own === first && time !== undefined && time < clock(from, zone).slice(11, 16);
      return own >= first && own <= last && !isEarly;
    });
  });
  if (!odd) return [];
  return [
    {
      rule: 'step-order',
      at: at(record, 'handling'),
      message: `${nameOf(record)} 的${titleOf(record.kind, 'handling')}里有一步写在 ${odd[0].trim()}，不在 ${clock(from, zone)} 至 ${clock(to, zone)} 之间`,
      hint: HINT,
      expected: `${clock(from, zone)} 至 ${clock(to, zone)}`,
      actual: odd[0].trim(),
    },
  ];
}

import { type FindingKind, type Found, withoutOverlaps } from './finding.ts';

/**
 * Tokens of services, by the recommended rules of secretlint. They are many patterns and slow beside the rest, so a filter
 * that every token passes goes first, and only the stretches around its hits are linted. Texts without one load nothing.
 */
const LOOK =
  /(?:[A-Za-z]_|sk-|xox[a-z]-|xapp-|glpat-|tskey-|SG\.|hv[sbr]\.|dapi|slack\.com\/services\/)[A-Za-z0-9_.+/=-]{20}/g;
const AWS_KEY = /(?:SECRET|secret|Secret)_?(?:ACCESS|access|Access)_?(?:KEY|key|Key)/g;

/** Tokens are drawn by lot: names and words of a text have no figures or capitals inside. */
const DRAWN = /[0-9A-Z]/;

const BEFORE = 300;
const BEHIND = 2500;
/** As much of one text is linted. */
const LINTED_MAX = 1_000_000;

export interface Stretch {
  from: number;
  to: number;
}

/** Stretches that may hold a token, merged; `isCut` when there are too many to look at. */
export function tokenStretches(text: string): { stretches: Stretch[]; isCut: boolean } {
  const stretches: Stretch[] = [];
  let linted = 0;
  for (const pattern of [LOOK, AWS_KEY]) {
    pattern.lastIndex = 0;
    for (let hit = pattern.exec(text); hit; hit = pattern.exec(text)) {
      if (pattern === LOOK && !DRAWN.test(hit[0].slice(4))) continue;
      if (linted > LINTED_MAX) return { stretches: merge(stretches), isCut: true };
      const last = stretches.at(-1);
      const one = { from: Math.max(0, hit.index - BEFORE), to: Math.min(text.length, hit.index + BEHIND) };
      if (last && one.from <= last.to && one.from >= last.from) {
        linted += Math.max(0, one.to - last.to);
        last.to = Math.max(last.to, one.to);
      } else {
        stretches.push(one);
        linted += one.to - one.from;
      }
      pattern.lastIndex = Math.max(pattern.lastIndex, hit.index + BEFORE);
    }
  }
  return { stretches: merge(stretches), isCut: false };
}

function merge(stretches: readonly Stretch[]): Stretch[] {
  const merged: Stretch[] = [];
  for (const one of [...stretches].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && one.from <= last.to) last.to = Math.max(last.to, one.to);
    else merged.push({ ...one });
  }
  return merged;
}

/** Lints the stretches of a text; offsets are the text's. */
export async function findTokens(text: string, stretches: readonly Stretch[]): Promise<Found[]> {
  const { lintSource } = await import('@secretlint/core');
  const { creator } = await import('@secretlint/secretlint-rule-preset-recommend');
  const config = { rules: [{ id: creator.meta.id, rule: creator, options: {} }] };
  const found: Found[] = [];
  for (const { from, to } of stretches) {
    // A comment in the evidence must not switch the rules off.
    const content = text.slice(from, to).replaceAll('secretlint-', 'secretlint_');
    const source = { content, filePath: 'text', ext: '.txt', contentType: 'text' as const };
    const { messages } = await lintSource({ source, options: { config, noPhysicFilePath: true } });
    for (const { range, ruleId } of messages)
      found.push({ kind: kindOf(ruleId), from: from + range[0], to: from + range[1] });
  }
  return withoutOverlaps(found);
}

function kindOf(rule: string): FindingKind {
  if (rule.endsWith('privatekey')) return 'private-key';
  return /basicauth|connection-string/.test(rule) ? 'connection-string' : 'token';
}

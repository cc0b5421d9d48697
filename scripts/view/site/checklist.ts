import { type Occurrence, type OccurrenceStatus, owedByProvider } from '../../model/assessment.ts';
import type { Requirement } from '../../model/contract.ts';
import type { ChecklistGroup, ChecklistPage } from '../pages/checklist.ts';
import type { Badge, HeatTable, Run } from '../pages.ts';
import { GATE, gapWord, grouped, OWNER, STATUS } from '../words.ts';
import { linkTo, PAGE } from './addresses.ts';
import { conditionAnchor, gapAnchor, requirementAnchor, type SiteContext } from './context.ts';
import { actionText, dueWords, gapsOf, subjectText } from './gaps.ts';
import { heatTable } from './heat.ts';
import { hasServiceRows, monthLine, rowRequirements } from './service-rows.ts';
import { makeShell } from './shell.ts';

type Gap = ChecklistGroup['gaps'][number];

export function checklistPage(context: SiteContext): ChecklistPage {
  const { snapshot } = context;
  const { requirements, conditions } = snapshot.contract.checklist;
  const occurrences = Map.groupBy(snapshot.occurrences, (one) => one.requirement);
  const gaps = Map.groupBy(gapsOf(context), (one) => one.requirement);
  const section = (title: string, id: string, list: readonly Requirement[]) => ({
    id,
    title,
    groups: list.map((one) => groupOf(context, one, occurrences.get(one.id) ?? [], gaps.get(one.id) ?? [])),
  });
  const free = requirements.filter((one) => !conditions.some((condition) => condition.id === one.condition));
  const sections = [
    ...conditions.map(({ id, title }) =>
      section(
        title,
        conditionAnchor(id),
        requirements.filter((one) => one.condition === id),
      ),
    ),
    section(
      '其他要求',
      'others',
      free.filter((one) => !isStanding(one)),
    ),
    section('始终有效的约定', 'standing', free.filter(isStanding)),
  ];
  return {
    page: 'checklist',
    shell: makeShell(context, '清单', PAGE.checklist),
    heading: '清单',
    lead: lead(context),
    summary: summary(context),
    sections: sections.filter(({ groups }) => groups.length > 0),
  };
}

function isStanding({ due }: Requirement): boolean {
  return 'standing' in due;
}

function lead({ snapshot }: SiteContext): Run[] {
  const { expected, met, late, waived, missing, invalid, noFinding, others } = snapshot.summary;
  const open = missing + invalid;
  const isPrior = (one: Occurrence) => one.status === 'missing' && one.sort === 'prior-step' && owedByProvider(one);
  const prior = snapshot.occurrences.filter(isPrior).length;
  const runs: Run[] = [{ text: `应有 ${grouped(expected)} 份，已齐 ${grouped(met + late + waived)} 份；` }];
  if (open === 0) runs.push({ text: '到期的都已交来', strong: true });
  else runs.push({ text: `${grouped(open)} 份待办`, strong: true });
  if (prior > 0) runs.push({ text: `，其中 ${grouped(prior)} 项是应当在先的步骤，只能说明与整改` });
  if (noFinding > 0) runs.push({ text: `；${grouped(noFinding)} 项始终有效的约定未发现违反记录，不计入份数` });
  if (others.expected > 0) {
    const left = others.missing + others.invalid;
    const state = left === 0 ? '都已齐' : `${grouped(left)} 份待办`;
    runs.push({ text: `；甲方与专家负责的 ${grouped(others.expected)} 份另计，${state}` });
  }
  return [...runs, { text: '。' }];
}

function summary({ snapshot }: SiteContext): ChecklistPage['summary'] {
  const { met, late, missing, invalid, waived, notDue, noFinding } = snapshot.summary;
  const figure = (status: OccurrenceStatus, count: number) => ({
    label: STATUS[status].word,
    value: grouped(count),
    tone: STATUS[status].tone,
  });
  return [
    figure('met', met),
    figure('late', late),
    figure('missing', missing),
    figure('invalid', invalid),
    figure('waived', waived),
    figure('not-due', notDue),
    figure('no-finding', noFinding),
  ];
}

function groupOf(
  context: SiteContext,
  requirement: Requirement,
  occurrences: readonly Occurrence[],
  gaps: readonly Occurrence[],
): ChecklistGroup {
  const clause = context.names.clauses.get(requirement.clause);
  const group = {
    id: requirementAnchor(requirement.id),
    title: requirement.title,
    clauseNo: clause?.no ?? requirement.clause,
    clauseTitle: clause?.title ?? '',
    owner: OWNER[requirement.owner],
    badge: badgeOf(occurrences),
    fraction: fractionOf(occurrences),
    aside: asideOf(context, occurrences),
    gaps: gaps.map((gap) => gapOf(context, gap)),
    grid: gridOf(context, requirement, occurrences),
  };
  return { ...group, words: wordsOf(group) };
}

function wordsOf({ badge, title, clauseNo, clauseTitle, owner, fraction, aside, gaps }: ChecklistGroup): string {
  const told = gaps.flatMap((gap) => [gap.badge.word, gap.subject, gap.period, gap.due, gap.action]);
  return [badge.word, title, clauseNo, clauseTitle, owner, fraction, aside?.text ?? '', ...told]
    .filter(Boolean)
    .join(' ');
}

/** What stands beside the count, with the first records that it speaks of. */
function asideOf({ addresses }: SiteContext, occurrences: readonly Occurrence[]): ChecklistGroup['aside'] {
  const found = occurrences.find((one) => one.status === 'not-applicable' && one.note !== null && !one.moved);
  const moved = occurrences.filter((one) => one.moved !== undefined);
  const text = [found?.note, movedText(moved)].filter(Boolean).join('；');
  if (text === '') return null;
  const ids = [...(found?.records ?? []), ...new Set(moved.flatMap((one) => one.moved?.records ?? []))];
  const records = ids.slice(0, ASIDE_RECORDS_MAX).map((id): Run => {
    const href = addresses.record(id);
    return href === null ? { text: id } : { text: id, href };
  });
  return { text, records };
}

/** How many pieces a stoppage moved, and how many it ended; empty where none. */
export function movedText(moved: readonly Occurrence[]): string {
  const ended = moved.filter(({ status }) => status === 'not-applicable').length;
  const rest = moved.length - ended;
  const parts = [
    rest > 0 ? `${grouped(rest)} 份的应交日顺延` : '',
    ended > 0 ? `${grouped(ended)} 份所属的日子全停下，不再要求` : '',
  ].filter(Boolean);
  return parts.length === 0 ? '' : `因不可抗力或中止，${parts.join('，')}`;
}

const ASIDE_RECORDS_MAX = 5;

/** The worst there is; how many are missing stands in its word. */
export function badgeOf(occurrences: readonly Occurrence[]): Badge {
  const has = (status: OccurrenceStatus) => occurrences.filter((one) => one.status === status);
  const [missing, invalid] = [has('missing'), has('invalid')];
  if (missing.length > 0 && invalid.length > 0)
    return { word: `${GATE.short.word} ${grouped(missing.length + invalid.length)}`, tone: GATE.short.tone };
  if (missing[0]) {
    const { word, tone } = gapWord(missing[0]);
    return { word: `${word} ${grouped(missing.length)}`, tone };
  }
  if (invalid.length > 0)
    return { word: `${STATUS.invalid.word} ${grouped(invalid.length)}`, tone: STATUS.invalid.tone };
  const order: OccurrenceStatus[] = ['late', 'met', 'waived', 'not-applicable', 'no-finding', 'not-due'];
  return STATUS[order.find((status) => has(status).length > 0) ?? 'not-due'];
}

export function fractionOf(occurrences: readonly Occurrence[]): string {
  const count = (...words: OccurrenceStatus[]) => occurrences.filter((one) => words.includes(one.status)).length;
  const present = count('met', 'late', 'waived');
  const expected = present + count('missing', 'invalid');
  const ahead = count('not-due');
  const parts = [
    expected > 0 ? `${grouped(present)} / ${grouped(expected)}` : '',
    ahead > 0 ? `${grouped(ahead)} 份未到期` : '',
  ].filter(Boolean);
  return parts.length > 0 ? parts.join('，') : '不计份数';
}

function gapOf(context: SiteContext, gap: Occurrence): Gap {
  const { addresses, mask } = context;
  const linkOf = (id: string, text = id): Run => {
    const href = addresses.record(id);
    return href === null ? { text } : { text, href };
  };
  // What the gap is about comes first: the operation that lacks its approval.
  const about = gap.subject.type === 'record' ? [linkOf(gap.subject.id)] : [];
  const month = { text: '本月材料', href: linkTo(PAGE.service, monthLine(gap.subject.id, gap.period ?? '')) };
  const answers = isByRow(context, gap.requirement)
    ? [month].slice(0, gap.records.length)
    : gap.records.map((id) => linkOf(id));
  const handIn = gap.status === 'missing' && gap.sort === 'material' && gap.suggested_path !== '';
  return {
    id: gapAnchor(gap.id),
    badge: gapWord(gap),
    subject: subjectText(context, gap),
    period: gap.period ?? '',
    due: dueWords(context, gap),
    action: [actionText(gap), mask.sees('panel') ? gap.note : null].filter(Boolean).join('；'),
    path: handIn ? gap.suggested_path : null,
    records: [...about, ...answers],
  };
}

/** Subjects × months of a periodic requirement; none where every record is a subject of its own. */
function gridOf(context: SiteContext, requirement: Requirement, occurrences: readonly Occurrence[]): HeatTable | null {
  const periodic = occurrences.filter((one) => one.period !== null && one.subject.type !== 'record');
  if (periodic.length === 0) return null;
  const bySubject = Map.groupBy(periodic, (one) => `${one.subject.type}/${one.subject.id}`);
  const lines = [...bySubject.values()].map((list) => ({
    label: subjectText(context, list[0] as Occurrence),
    occurrences: list,
  }));
  const down = isByRow(context, requirement.id) ? 'service' : 'record';
  return heatTable(context, `${requirement.title}，逐月`, lines, down);
}

/** Material of a row of service: which record belongs to which row may be more than this audience is told. */
function isByRow({ snapshot }: SiteContext, requirement: string): boolean {
  return hasServiceRows(snapshot) && rowRequirements(snapshot).some(({ id }) => id === requirement);
}

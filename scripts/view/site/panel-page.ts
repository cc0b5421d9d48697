import type { Occurrence, OccurrenceStatus } from '../../model/assessment.ts';
import type { PanelItem } from '../../model/contract.ts';
import { KINDS } from '../../model/kind-catalogue.ts';
import type { LedgerRecord } from '../../model/snapshot.ts';
import type { PanelPage } from '../pages/panel.ts';
import type { Badge, Run } from '../pages.ts';
import { grouped, STATUS } from '../words.ts';
import { linkTo, PAGE } from './addresses.ts';
import { badgeOf, fractionOf } from './checklist.ts';
import { clauseRuns } from './clause-links.ts';
import { requirementAnchor, type SiteContext } from './context.ts';
import { type PanelState, panelAnchor, panelState, verdictsOn } from './panel-opinions.ts';
import { rowRequirements, serviceAnchor } from './service-rows.ts';
import { makeShell } from './shell.ts';

type Item = PanelPage['groups'][number]['items'][number];
type Basis = Item['basis'][number];

/** However complete the material is, only the panel says whether it conforms. */
const WAITING: Badge = { word: '待专家', tone: 'plain' };

/** What the panel votes on, item by item: what it rests on and how that stands, and what its members have said. */
export function panelPage(context: SiteContext): PanelPage {
  const items = context.snapshot.contract.checklist.panel_items ?? [];
  const state = panelState(context);
  const occurrences = Map.groupBy(context.snapshot.occurrences, ({ requirement }) => requirement);
  const models = items.map((item) => ({ item, model: itemModel(context, state, occurrences, item) }));
  return {
    page: 'panel',
    shell: makeShell(context, '专家', PAGE.panel),
    heading: '专家',
    lead: lead(
      context,
      state,
      models.map(({ model }) => model),
    ),
    members: members(context, state),
    groups: [...Map.groupBy(models, ({ item }) => parentOf(context, item.clause))].map(([title, list]) => ({
      title,
      items: list.map(({ model }) => model),
    })),
  };
}

function lead(context: SiteContext, state: PanelState, items: readonly Item[]): Run[] {
  const open = items.filter(({ badge }) => badge.tone === 'missing').length;
  const said: Run = { text: opinionsSaid(context, state) };
  return [
    { text: `${grouped(items.length)} 项由专家逐项表决，每项下面是据以判断的材料：` },
    { text: open === 0 ? '到期的材料都已交来' : `${grouped(open)} 项的材料有缺`, strong: true },
    { text: '。' },
    said,
    { text: '材料齐不等于符合；是否符合由验收专家小组作出。' },
  ];
}

function opinionsSaid({ mask }: SiteContext, { panel, members, opinions, unconfirmed }: PanelState): string {
  if (!mask.sees('panel')) return '';
  const waiting =
    unconfirmed.length === 0 ? '' : `另有 ${grouped(unconfirmed.length)} 份未能确认由有权的人提交，未生效。`;
  if (panel === null) return `${waiting}截至当日还没有成立验收专家小组的记录。`;
  return `${waiting}专家小组 ${grouped(members.length)} 人，已有 ${grouped(opinions.size)} 人给出意见。`;
}

function members({ mask, addresses }: SiteContext, { panel, members, opinions }: PanelState): PanelPage['members'] {
  if (panel === null || !mask.sees('panel')) return [];
  return members.map((member) => {
    const opinion = opinions.get(String(member.id));
    const parts = [member.unit, member.title, member.speciality].filter((one) => typeof one === 'string' && one !== '');
    const roles = [member.leader === true ? '组长' : '', member.client_staff === true ? '甲方人员' : ''].filter(
      Boolean,
    );
    return {
      name: String(member.name ?? member.id),
      detail: mask.text([...parts, ...roles].join('，')),
      opinion: opinion ? { text: opinion.id, href: addresses.place(opinion) } : { text: '意见未出' },
      overall: opinion ? mask.text(String(opinion.fields.overall ?? '')) : '',
      dissent: opinion ? mask.text(String(opinion.fields.dissent ?? '')) : '',
    };
  });
}

function itemModel(
  context: SiteContext,
  state: PanelState,
  occurrences: ReadonlyMap<string, readonly Occurrence[]>,
  item: PanelItem,
): Item {
  const parts = item.basis.map((basis) => {
    const [requirement = '', subject] = basis.split('/');
    const own = occurrences.get(requirement) ?? [];
    const counted = subject === undefined ? own : own.filter((one) => one.subject.id === subject);
    return { counted, line: basisLine(context, requirement, subject, counted) };
  });
  const verdicts = context.mask.sees('panel') ? verdictsOn(state, item.id) : [];
  return {
    id: panelAnchor(item.id),
    title: item.title,
    badge: overall(parts.flatMap(({ counted }) => counted)),
    fraction: fractionOf(parts.flatMap(({ counted }) => counted)),
    clause: clauseRuns(context)(item.clause),
    basis: parts.map(({ line }) => line),
    verdicts: verdicts.length === 0 ? [WAITING] : tally(verdicts),
    remarks: verdicts.flatMap(({ remark, opinion, member }) =>
      remark === '' ? [] : [{ text: context.mask.text(remark), by: opinionRun(context, state, opinion, member) }],
    ),
  };
}

function opinionRun({ addresses }: SiteContext, { members }: PanelState, opinion: LedgerRecord, member: string): Run {
  const seat = members.find(({ id }) => id === member);
  return { text: String(seat?.name ?? member), href: addresses.place(opinion) };
}

/** Standing of what an item rests on: what is missing first, then what came late. */
function overall(occurrences: readonly Occurrence[]): Badge {
  const count = (...words: OccurrenceStatus[]) => occurrences.filter(({ status }) => words.includes(status)).length;
  const open = count('missing', 'invalid');
  if (open > 0) return { word: `缺 ${grouped(open)}`, tone: 'missing' };
  if (count('late') > 0) return { word: `迟交 ${grouped(count('late'))}`, tone: 'late' };
  return count('met', 'waived') > 0 ? { word: '资料齐', tone: 'met' } : STATUS['not-due'];
}

function basisLine(
  context: SiteContext,
  requirement: string,
  subject: string | undefined,
  occurrences: readonly Occurrence[],
): Basis {
  const { snapshot } = context;
  const isRow = subject !== undefined && rowRequirements(snapshot).some(({ id }) => id === requirement);
  const title = snapshot.contract.checklist.requirements.find(({ id }) => id === requirement)?.title ?? requirement;
  const about = subject === undefined ? '' : (occurrences[0]?.subject.title ?? subject);
  const href = isRow
    ? linkTo(PAGE.service, serviceAnchor(subject))
    : linkTo(PAGE.checklist, requirementAnchor(requirement));
  return {
    link: { text: about === '' ? title : `${title}：${about}`, href },
    badge: badgeOf(occurrences),
    fraction: fractionOf(occurrences),
  };
}

/** How many said what, in the order of the form. */
function tally(verdicts: readonly { verdict: string }[]): Badge[] {
  const words = KINDS['expert-opinion']?.fields.verdicts?.fields?.verdict?.labels ?? {};
  return Object.entries(words).flatMap(([value, word]): Badge[] => {
    const count = verdicts.filter(({ verdict }) => verdict === value).length;
    return count === 0 ? [] : [{ word: `${word} ${grouped(count)}`, tone: VERDICT_TONE[value] ?? 'plain' }];
  });
}

const VERDICT_TONE: { readonly [verdict: string]: Badge['tone'] } = {
  conforms: 'met',
  largely: 'late',
  not: 'missing',
};

/** Items stand together under the chapter or annex of their clause. */
function parentOf({ snapshot, names }: SiteContext, slug: string): string {
  const top = snapshot.contract.contract.clauses.find((clause) => clause.slug === slug || holds(clause, slug));
  const label = top && names.clauses.get(top.slug);
  return label ? `${label.no}　${label.title}` : slug;
}

function holds(clause: { children?: unknown }, slug: string): boolean {
  return ((clause.children ?? []) as { slug: string; children?: unknown }[]).some(
    (child) => child.slug === slug || holds(child, slug),
  );
}

import { KIND_GUIDES } from '../../model/kind-guides.ts';
import { clauseNo } from '../clauses.ts';
import type { GuideIndexPage } from '../pages/guides.ts';
import { grouped } from '../words.ts';
import { linkTo, PAGE } from './addresses.ts';
import type { SiteContext } from './context.ts';
import { declaredKinds } from './declared-kinds.ts';
import { kindTitle } from './record-view.ts';
import { makeShell } from './shell.ts';

/** So many clauses are named; a kind that serves many requirements says how many more. */
const CLAUSES_MAX = 3;

/** All kinds that the contract takes, in its order, below the page for the first day. */
export function guideIndexPage(context: SiteContext): GuideIndexPage {
  const { snapshot, addresses } = context;
  const kinds = declaredKinds(context);
  const counts = new Map<string, number>();
  for (const { kind, records } of snapshot.ledgers) counts.set(kind, (counts.get(kind) ?? 0) + records.length);
  return {
    page: 'guide-index',
    shell: makeShell(context, '指南', PAGE.guide),
    heading: '指南',
    lead: [
      { text: `本合同收 ${kinds.length} 种记录。` },
      { text: '每种一页：什么时候写、放在哪里、每个字段写什么，一份写对的，一份写错的。' },
    ],
    first: {
      title: '第一天：先把今天的事记下来',
      href: linkTo(PAGE.firstDay),
      text: '刚到岗、没用过 git、电脑上只有 Windows 和 WPS，从这里开始。',
    },
    rows: kinds.map(({ kind }) => ({
      title: kindTitle(context, kind),
      href: linkTo(addresses.guide(kind)),
      kind,
      what: firstSentence(KIND_GUIDES[kind]?.description ?? ''),
      clauses: clausesOf(context, kind),
      records: counts.has(kind) ? { text: grouped(counts.get(kind) ?? 0), href: linkTo(addresses.ledger(kind)) } : null,
    })),
  };
}

function firstSentence(text: string): string {
  return /^[^。]*。/.exec(text)?.[0] ?? text;
}

function clausesOf({ snapshot, names }: SiteContext, kind: string): string {
  const slugs = snapshot.contract.checklist.requirements.flatMap(({ kinds, clause }) =>
    kinds.includes(kind) ? [clause] : [],
  );
  const numbers = [...new Set(slugs.map((slug) => clauseNo(names.clauses, slug) ?? slug))];
  const rest = numbers.length - CLAUSES_MAX;
  return numbers.slice(0, CLAUSES_MAX).join('、') + (rest > 0 ? ` 等 ${numbers.length} 条` : '');
}

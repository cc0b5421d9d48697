import type { Run } from '../pages.ts';
import { linkTo, PAGE } from './addresses.ts';
import { requirementAnchor, rowLink, type SiteContext } from './context.ts';

/** Clauses that a requirement or a row of the sheet rests on, each with a link to the first that does. */
export function clauseLinks({ snapshot }: SiteContext): Map<string, string> {
  const links = new Map<string, string>();
  const use = (clause: string, href: string) => {
    if (!links.has(clause)) links.set(clause, href);
  };
  for (const { clause, id } of snapshot.contract.checklist.requirements)
    use(clause, linkTo(PAGE.checklist, requirementAnchor(id)));
  for (const { clause, id } of snapshot.contract.scorecard.rows) use(clause, rowLink(id));
  return links;
}

/** Number and title of a clause; linked where a page shows what rests on it. */
export function clauseRuns(context: SiteContext): (slug: string) => Run {
  const links = clauseLinks(context);
  return (slug) => {
    const label = context.names.clauses.get(slug);
    const text = label ? `${label.no}　${label.title}` : slug;
    const href = links.get(slug);
    return href === undefined ? { text } : { text, href };
  };
}

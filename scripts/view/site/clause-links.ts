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

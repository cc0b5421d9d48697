import { KINDS } from '../../model/kind-catalogue.ts';
import type { SearchEntry } from '../site-model.ts';
import { linkTo, PAGE } from './addresses.ts';
import { clauseLinks } from './clause-links.ts';
import { requirementAnchor, rowLink, type SiteContext } from './context.ts';
import { panelAnchor } from './panel-opinions.ts';
import { kindTitle, recordTitle } from './record-view.ts';
import { hasServiceRows, serviceAnchor } from './service-rows.ts';

/** Said of nearly every record alike, or standing in the title. */
const UNTOLD: readonly string[] = ['id', 'status', 'attachments'];

/** What can be found: every record by what the audience may see of it, requirements, rows of the sheet, clauses in use. */
export function searchEntries(context: SiteContext): SearchEntry[] {
  return [
    ...requirements(context),
    ...serviceRows(context),
    ...panelItems(context),
    ...rows(context),
    ...clauses(context),
    ...records(context),
  ];
}

function requirements({ snapshot, names }: SiteContext): SearchEntry[] {
  return snapshot.contract.checklist.requirements.map(({ id, title, clause, kinds }) => {
    const basis = names.clauses.get(clause);
    const words = [basis?.no ?? clause, basis?.title ?? '', ...kinds.map((kind) => KINDS[kind]?.title ?? kind)];
    return { t: title, k: '清单', u: linkTo(PAGE.checklist, requirementAnchor(id)), x: words.join(' ') };
  });
}

function serviceRows({ snapshot, names }: SiteContext): SearchEntry[] {
  if (!hasServiceRows(snapshot)) return [];
  return (snapshot.contract.contract.service_rows ?? []).map(({ id, no, title, system, module, clause }) => ({
    t: `${no} ${title}`,
    k: '服务',
    u: linkTo(PAGE.service, serviceAnchor(id)),
    x: [names.system(system), module, names.clauses.get(clause)?.no].filter(Boolean).join(' '),
  }));
}

function panelItems({ snapshot, names }: SiteContext): SearchEntry[] {
  return (snapshot.contract.checklist.panel_items ?? []).map(({ id, title, clause }) => {
    const label = names.clauses.get(clause);
    return {
      t: title,
      k: '专家',
      u: linkTo(PAGE.panel, panelAnchor(id)),
      x: label ? `${label.no} ${label.title}` : '',
    };
  });
}

function rows({ snapshot }: SiteContext): SearchEntry[] {
  return snapshot.contract.scorecard.rows.map(({ id, criterion, short, standard, text, note }) => ({
    t: criterion,
    k: '考核表',
    u: rowLink(id),
    x: [short, text ?? standard, note].filter(Boolean).join(' '),
  }));
}

function clauses(context: SiteContext): SearchEntry[] {
  return [...clauseLinks(context)].flatMap(([slug, href]) => {
    const clause = context.names.clauses.get(slug);
    return clause ? [{ t: `${clause.no} ${clause.title}`, k: '合同条款', u: href, x: clause.summary }] : [];
  });
}

function records(context: SiteContext): SearchEntry[] {
  const { snapshot, values, addresses, mask } = context;
  return snapshot.ledgers.flatMap(({ kind, records: list }) => {
    const fields = KINDS[kind]?.fields ?? {};
    const shown = Object.keys(fields).filter(
      (name) => !UNTOLD.includes(name) && mask.sees(fields[name]?.class ?? 'sensitive'),
    );
    const sort = kindTitle(context, kind);
    return list.map((record) => ({
      t: [record.id, recordTitle(context, kind, record)].filter(Boolean).join(' '),
      k: sort,
      u: addresses.place(record),
      x: shown
        .map((name) => values.full(kind, name, record.fields))
        .filter(Boolean)
        .join(' '),
    }));
  });
}

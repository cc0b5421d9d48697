import { compareText } from '../../model/diagnostic.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { confirmItems, findingItems } from './todo-findings.ts';
import { makeSetting, TODO_SORTS, type TodoItem, type TodoSort } from './todo-item.ts';
import { gapItems, proofItems } from './todo-papers.ts';
import { parameterItems } from './todo-parameters.ts';

export interface TodoView {
  contract: string;
  asOf: string;
  headline: string;
  groups: { sort: TodoSort; title: string; lead: string; items: TodoItem[] }[];
}

/** For the owner's eyes only: what lies ahead is nobody else's to read. */
export function todoView(snapshot: Snapshot): TodoView {
  const setting = makeSetting(snapshot);
  const items = [
    ...findingItems(setting),
    ...proofItems(setting),
    ...gapItems(setting),
    ...confirmItems(setting),
    ...parameterItems(setting),
  ];
  const groups = (Object.keys(TODO_SORTS) as TodoSort[]).flatMap((sort) => {
    const mine = ordered(
      sort,
      items.filter((item) => item.sort === sort),
    );
    return mine.length === 0 ? [] : [{ sort, ...TODO_SORTS[sort], items: mine }];
  });
  const counts = groups.map(({ title, items: mine }) => `${title} ${mine.length}`);
  return {
    contract: snapshot.contract.contract.id,
    asOf: snapshot.identity.as_of,
    headline: counts.length === 0 ? '没有待办' : counts.join(' · '),
    groups,
  };
}

/** By date; open points stay in the order of their effect. */
function ordered(sort: TodoSort, items: TodoItem[]): TodoItem[] {
  return sort === 'sign' ? items : items.sort(compareItems);
}

function compareItems(a: TodoItem, b: TodoItem): number {
  const far = Number.POSITIVE_INFINITY;
  return (a.due ?? far) - (b.due ?? far) || compareText(a.what, b.what) || 0;
}

import { type ForecastView, forecastView, forecastWords } from '../foresight/forecast.ts';
import { todoView } from '../foresight/todo.ts';
import type { TodoItem, TodoSort } from '../foresight/todo-item.ts';
import type { TodoPage } from '../pages/foresight.ts';
import type { Badge, Run } from '../pages.ts';
import { grouped, signed } from '../words.ts';
import { linkTo, PAGE } from './addresses.ts';
import { gapAnchor, rowLink, type SiteContext } from './context.ts';
import { makeShell } from './shell.ts';

const BADGES: { readonly [sort in TodoSort]: Badge } = {
  reply: { word: '可答复', tone: 'late' },
  decide: { word: '待决定', tone: 'late' },
  prove: { word: '缺凭据', tone: 'late' },
  'hand-in': { word: '未交', tone: 'missing' },
  explain: { word: '请说明', tone: 'missing' },
  confirm: { word: '待甲方', tone: 'waived' },
  sign: { word: '待确认', tone: 'waived' },
};

/** What may still lawfully be done: in the owner's build alone. */
export function todoPage(context: SiteContext): TodoPage {
  const { snapshot } = context;
  const { groups } = todoView(snapshot);
  const { errors } = snapshot.summary;
  const count = groups.reduce((sum, { items }) => sum + items.length, 0);
  return {
    page: 'todo',
    shell: makeShell(context, '待办', PAGE.todo),
    heading: '待办',
    lead: [
      { text: count === 0 ? '没有待办。' : `还有 ${grouped(count)} 项可以依规办理。`, strong: true },
      {
        text: '过去没有的审批和记录不能事后补成当时已有；迟交、事后确认都照实显示。本页只供双方内部使用，专家版与公开版没有。',
      },
      ...(errors > 0
        ? [
            { text: '另有 ' },
            { text: `${grouped(errors)} 条核查提示`, href: linkTo(PAGE.diagnostics) },
            { text: ' 是错误，请先核对或说明。' },
          ]
        : []),
    ],
    groups: groups.map(({ sort, title, lead, items }) => ({
      id: `todo-${sort}`,
      title: `${title} ${grouped(items.length)}`,
      lead,
      rows: items.map((item) => ({
        badge: item.sort === 'hand-in' && item.path === '' ? { word: '不合格式', tone: 'missing' } : BADGES[item.sort],
        what: linked(context, item),
        action: item.action,
        who: [item.party, item.person].filter(Boolean).join(' '),
        deadline: item.deadline,
        overdue: item.overdue,
        effect: item.effect,
        clause: item.clause === null ? '' : `合同 ${item.clause}`,
        path: item.path || null,
      })),
    })),
    empty: '没有待办。',
    forecast: forecastOf(forecastView(snapshot)),
  };
}

function linked({ addresses }: SiteContext, { what, record, occurrence, parameter }: TodoItem): Run[] {
  const href =
    record !== null
      ? addresses.record(record)
      : occurrence !== null
        ? linkTo(PAGE.checklist, gapAnchor(occurrence))
        : parameter !== null
          ? linkTo(PAGE.score)
          : null;
  if (href === null) return [{ text: what }];
  // A long sentence is no link: the number before it is.
  const at = record !== null && what.startsWith(`${record} `) ? record.length : what.length;
  const runs: Run[] = [{ text: what.slice(0, at), href }, { text: what.slice(at) }];
  return runs.filter(({ text }) => text !== '');
}

function forecastOf(view: ForecastView): TodoPage['forecast'] {
  const title = '到期满推算';
  if (view.refusal !== null) return { title, sentence: `${view.refusal}。`, rows: [], assumption: [] };
  const rows = view.rows
    .filter(({ count }) => count > 0)
    .map(({ id, criterion, max, atRest, atRate, basis }) => {
      const full = max === null ? '' : ` / ${max}`;
      return {
        title: criterion,
        href: rowLink(id),
        now: `${signed(atRest)}${full}`,
        later: `${signed(atRate)}${full}`,
        basis,
      };
    });
  return { title, sentence: `${forecastWords(view)}。`, rows, assumption: view.assumption };
}

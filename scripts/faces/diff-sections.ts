import type { ContractFileChange, DiffView, RecordSight } from '../view/diff/types.ts';
import { grouped, SEVERITY } from '../view/words.ts';

/** Two versions and what differs, contract by contract. `commit` is null for the work tree. */
export interface DiffReport {
  base: { name: string; commit: string | null };
  head: { name: string; commit: string | null };
  /** Whether `base` names the branch aimed at, and its commit is the one from which the two went apart. */
  mergeBase: boolean;
  contracts: readonly DiffView[];
}

export interface DiffItem {
  text: string;
  /** Where it is, rule and clause: said more quietly. */
  aside: string;
  details: readonly string[];
}

export interface DiffSection {
  title: string;
  items: readonly DiffItem[];
}

/** What people read of one contract, most urgent first; the same sections and sentences in every face for people. */
export function sectionsOf(view: DiffView): DiffSection[] {
  const { records, gaps, diagnostics, score, files } = view;
  const { added, changed, removed } = files.attachments;
  const sections: DiffSection[] = [
    { title: '新的核查提示', items: diagnostics.new.map(findingItem) },
    {
      title: '新缺',
      items: gaps.opened.map(({ sentence, suggestedPath, requirement }) =>
        item(sentence, requirement, suggestedPath === '' ? [] : [`请提交到 ${suggestedPath}`]),
      ),
    },
    {
      title: '试算的变化',
      items: [...(score?.rows ?? []).map(rowItem), ...(score?.notes ?? []).map((one) => item(one))],
    },
    { title: '验收条件的变化', items: view.conditions.map(({ sentence }) => item(sentence)) },
    { title: '口径的变化', items: view.parameters.map(({ sentence }) => item(sentence)) },
    { title: '合同文件的改动', items: files.contract.map(fileItem) },
    {
      title: '改动的记录',
      items: records.changed.map((one) =>
        item(
          nameOf(one),
          placeOf(one),
          one.fields.map(({ sentence }) => sentence),
        ),
      ),
    },
    { title: '撤去的记录', items: records.removed.map((one) => item(nameOf(one), placeOf(one))) },
    { title: '新增的记录', items: records.added.map((one) => item(nameOf(one), placeOf(one))) },
    { title: '补齐', items: gaps.closed.map(({ sentence, requirement }) => item(sentence, requirement)) },
    { title: '其他交付状态的变化', items: gaps.other.map(({ sentence, requirement }) => item(sentence, requirement)) },
    { title: '已消的核查提示', items: diagnostics.gone.map(findingItem) },
    {
      title: '附件的变化',
      items: [
        ...added.map((path) => item(`新增 ${path}`)),
        ...changed.map((path) => item(`换了内容 ${path}`)),
        ...removed.map((path) => item(`撤去 ${path}`)),
      ],
    },
  ];
  return sections.filter(({ items }) => items.length > 0);
}

/** Sentences between the headline and the sections. */
export function remarksOf({ same, notices, records }: DiffView): string[] {
  return [
    ...(same ? ['没有影响核查结果的改动。'] : []),
    ...(records.moved > 0 ? [`另有 ${grouped(records.moved)} 条记录只是换了文件，内容没有改动。`] : []),
    ...notices,
  ];
}

/** `main abc1234 → HEAD def5678` */
export function versionsOf({ base, head, mergeBase }: DiffReport): [base: string, head: string] {
  const print = ({ name, commit }: DiffReport['base'], word = '') => {
    const short = commit?.slice(0, 7) ?? '';
    return commit === null || commit.startsWith(name) ? `${short || name}${word}` : `${name} ${short}${word}`;
  };
  return [print(base, mergeBase ? '（分出处）' : ''), print(head)];
}

function item(text: string, aside = '', details: readonly string[] = []): DiffItem {
  return { text, aside, details };
}

function findingItem({ severity, message, hint, file, line, rule, clause }: DiffView['diagnostics']['new'][number]) {
  const aside = [`${file}:${line}`, rule, clause && `合同 ${clause}`].filter(Boolean).join('  ');
  return item(`${SEVERITY[severity].word}：${message}`, aside, hint === '' ? [] : [hint]);
}

function rowItem({ title, before, after, charges }: NonNullable<DiffView['score']>['rows'][number]): DiffItem {
  const points = before === after ? `${after}，得分未变` : `${before ?? '无'} → ${after ?? '无'}`;
  return item(
    `${title}：${points}`,
    '',
    charges.map(({ sentence, arithmetic }) => `${sentence}　${arithmetic}`),
  );
}

function fileItem({ file, changes, more }: ContractFileChange): DiffItem {
  const rest = more > 0 ? [`另有 ${grouped(more)} 处`] : [];
  const details = changes.length === 0 ? ['只改了写法或注释'] : changes.map(({ sentence }) => sentence);
  return item(file, '', [...details, ...rest]);
}

function nameOf({ kindTitle, id, title, notes }: RecordSight): string {
  const words = notes.length > 0 ? `（${notes.join('、')}）` : '';
  return [kindTitle, id, title].filter(Boolean).join(' ') + words;
}

function placeOf({ file, line }: RecordSight): string {
  return `${file}:${line}`;
}

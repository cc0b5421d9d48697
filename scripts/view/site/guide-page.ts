import { KINDS } from '../../model/kind-catalogue.ts';
import { KIND_EXAMPLES } from '../../model/kind-examples.ts';
import { KIND_FILES } from '../../model/kind-files.ts';
import { KIND_GUIDES } from '../../model/kind-guides.ts';
import { clauseNo } from '../clauses.ts';
import type { GuidePage } from '../pages/guides.ts';
import { OWNER, SEVERITY } from '../words.ts';
import { linkTo, PAGE } from './addresses.ts';
import { requirementAnchor, type SiteContext } from './context.ts';
import { dueSentence } from './guide-due.ts';
import { commonFields, ownFields } from './guide-fields.ts';
import { kindTitle } from './record-view.ts';
import { makeShell } from './shell.ts';

type Declared = SiteContext['snapshot']['contract']['kinds']['kinds'][number];

/** How to write one kind of record: when, where, which fields, and one example that is right and one that is not. */
export function guidePage(context: SiteContext, declared: Declared): GuidePage {
  const { kind } = declared;
  const title = kindTitle(context, kind);
  return {
    page: 'guide',
    shell: makeShell(context, `指南：${title}`, PAGE.guide),
    heading: title,
    crumb: { text: '指南', href: linkTo(PAGE.guide) },
    description: KIND_GUIDES[kind]?.description ?? '',
    facts: facts(context, declared),
    when: when(context, kind),
    whenElse: '合同清单没有按份要求这一种；确有其事时写，作为其他材料的依据。',
    fields: ownFields(kind, declared),
    common: commonFields(kind, declared),
    subtypes: subtypes(declared),
    headings: KINDS[kind]?.narrative ? (declared.headings ?? []) : [],
    good: good(declared),
    bad: bad(context, kind),
  };
}

function facts(context: SiteContext, { kind, title, sequence }: Declared): GuidePage['facts'] {
  const entry = KINDS[kind];
  const { folder, example } = placeOf(context, kind);
  const fact = (label: string, value: string, code = false) => (value === '' ? [] : [{ label, value, code }]);
  return [
    ...fact('文件开头写', `kind: ${kind}`, true),
    ...fact('通用名称', title === undefined || title === entry?.title ? '' : (entry?.title ?? '')),
    ...fact('放在', folder, true),
    ...fact('文件名例如', example, true),
    ...fact(
      '写成',
      entry?.narrative ? 'Markdown：开头是字段区，下面是正文' : 'YAML；同类多条可以写在一个文件里，用 records 列出',
    ),
    ...fact(
      '连续编号',
      sequence === undefined ? '' : `${sequence.field === 'id' ? '编号末尾的数' : sequence.field} 不能缺号`,
    ),
    ...fact('何时生效', entry?.effectiveRole ? `由${roleTitle(context, entry.effectiveRole)}提交或合并后才生效` : ''),
  ];
}

function roleTitle({ snapshot }: SiteContext, role: string): string {
  return snapshot.contract.contract.roles.find(({ id }) => id === role)?.title ?? role;
}

/** The folder of the files there are, else of what is asked for; and the name of one of them. */
function placeOf({ snapshot }: SiteContext, kind: string): { folder: string; example: string } {
  const { checklist, contract } = snapshot.contract;
  const asked = new Set(checklist.requirements.filter(({ kinds }) => kinds[0] === kind).map(({ id }) => id));
  const known = snapshot.ledgers.findLast((chunk) => chunk.kind === kind)?.file;
  const wanted = snapshot.occurrences.find((one) => asked.has(one.requirement) && one.suggested_path !== '');
  const root = known?.split('/')[1] ?? 'evidence';
  const folder = root === 'evidence' ? `content/${contract.id}/evidence/${kind}/` : `content/${contract.id}/${root}/`;
  const file = `content/${known ?? wanted?.suggested_path ?? ''}`;
  return { folder, example: file.startsWith(folder) ? file.slice(folder.length) : '' };
}

function when(context: SiteContext, kind: string): GuidePage['when'] {
  const { snapshot, names } = context;
  return snapshot.contract.checklist.requirements
    .filter(({ kinds }) => kinds.includes(kind))
    .map((one) => ({
      title: { text: one.title, href: linkTo(PAGE.checklist, requirementAnchor(one.id)) },
      clause: clauseNo(names.clauses, one.clause) ?? '',
      due: dueSentence(snapshot, one),
      owner: OWNER[one.owner],
    }));
}

function subtypes({ kind, enums }: Declared): GuidePage['subtypes'] {
  const entry = KINDS[kind];
  const labels = entry?.fields.subtype?.labels ?? {};
  const words = enums?.subtype ?? Object.entries(labels).map(([value, title]) => ({ value, title }));
  return words.map(({ value, title }) => ({
    value,
    title,
    needs: (entry?.subtypes?.[value]?.required ?? []).map((name) => ({
      name,
      title: entry?.fields[name]?.title ?? name,
    })),
  }));
}

function good({ kind, headings }: Declared): GuidePage['good'] {
  const text = KIND_FILES[kind]?.good;
  if (text === undefined) return null;
  const sections = KINDS[kind]?.narrative
    ? (headings ?? []).map((heading) => `\n## ${heading}\n\n写这一节当天看到的情况和处理；没有情况也写明。\n`)
    : [];
  return { lead: '照着它改：复制到新文件，改冒号后面的字，存成 UTF-8。', text: text + sections.join('') };
}

function bad({ snapshot }: SiteContext, kind: string): GuidePage['bad'] {
  const file = KIND_FILES[kind];
  if (file === undefined) return null;
  const { rule, line, column, message, hint } = file.says;
  const lines = file.bad.split(/(?<=\n)/);
  const severity = snapshot.contract.severities.rules.find((one) => one.rule === rule)?.severity;
  return {
    lead: '这一份只错一处，运行 check 会这样说：',
    before: lines.slice(0, line - 1).join(''),
    line: lines[line - 1] ?? '',
    after: lines.slice(line).join(''),
    why: KIND_EXAMPLES[kind]?.bad.why ?? '',
    badge:
      SEVERITY[severity === undefined || severity === 'off' ? (rule === 'schema' ? 'error' : 'warning') : severity],
    place: `${line}:${column}`,
    message,
    hint,
    rule,
  };
}

import type { Section, Volume } from '../../model/contract.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { checkView, type GapView } from '../check.ts';
import { maskedCheck } from '../check-masked.ts';
import { clauseLabels } from '../clauses.ts';
import type { Audience } from '../mask.ts';
import { parametersHash } from '../parameters-hash.ts';
import type {
  ClauseTableSection,
  EndnoteSection,
  LedgerSection,
  ManifestSection,
  NarrativeSection,
  SectionBase,
  SignatureSection,
  VolumeSection,
} from '../volume-model.ts';
import { GATE, grouped, money, OWNER, ratingText, STATUS, secondTotal, totalAlone } from '../words.ts';
import { chineseDay } from './chinese-day.ts';
import { factAnnex } from './fact-annex.ts';
import { recordLedger } from './record-ledger.ts';
import { scoreSheet } from './score-sheet.ts';

export interface SectionOptions {
  audience: Audience;
  /** Id of the snapshot that the volume prints. */
  checkCode: string;
}

/** One section of a volume by its template word; every template is a layout, every content is decided here. */
export function makeSection(
  snapshot: Snapshot,
  volume: Volume,
  section: Section,
  number: number,
  { audience, checkCode }: SectionOptions,
): VolumeSection {
  const base: SectionBase = {
    id: section.id,
    title: section.title,
    number,
    responsible: section.responsible ?? '系统生成',
    date: snapshot.identity.as_of,
  };
  switch (section.template) {
    case 'clause-table':
      return conditions(snapshot, base);
    case 'score-sheet':
      return scoreSheet(snapshot, base, audience);
    case 'fact-annex':
      return factAnnex(snapshot, base, audience);
    case 'ledger':
      return section.source === 'gaps'
        ? gapLedger(snapshot, base, audience)
        : recordLedger(snapshot, section, base, audience);
    case 'signature-page':
      return signaturePage(snapshot, section, base);
    case 'endnote':
      return endnote(snapshot, volume, section, base, checkCode);
    case 'manifest':
      return manifest(base, checkCode);
    default:
      return narrative(section, base);
  }
}

/** Conditions of acceptance, then every requirement with its fraction. */
function conditions(snapshot: Snapshot, base: SectionBase): ClauseTableSection {
  const labels = clauseLabels(snapshot.contract.contract);
  const no = (slug: string) => labels.get(slug)?.no ?? slug;
  const gates = snapshot.gates.map((gate) => {
    const { word, tone } = GATE[gate.state];
    const state = gate.state === 'short' ? `缺 ${gate.expected - gate.present}` : word;
    const open = gate.open_diagnostics > 0 ? `核查提示 ${gate.open_diagnostics} 条` : '';
    return {
      no: no(gate.clause),
      title: gate.title,
      state,
      tone,
      detail: [`${grouped(gate.present)} / ${grouped(gate.expected)}`, open, gate.note ?? '']
        .filter(Boolean)
        .join('；'),
    };
  });
  const requirements = snapshot.contract.checklist.requirements.map((requirement) => {
    const mine = snapshot.occurrences.filter((one) => one.requirement === requirement.id);
    const count = (...words: string[]) => mine.filter((one) => words.includes(one.status)).length;
    const short = count('missing', 'invalid');
    const worst =
      short > 0
        ? 'missing'
        : count('late') > 0
          ? 'late'
          : count('met', 'waived') > 0
            ? 'met'
            : (mine[0]?.status ?? 'not-due');
    const { word, tone } = STATUS[worst as keyof typeof STATUS];
    const present = count('met', 'late', 'waived');
    const detail = [
      OWNER[requirement.owner],
      present + short > 0 ? `${grouped(present)} / ${grouped(present + short)}` : '',
      count('late') > 0 ? `迟交 ${count('late')}` : '',
      count('not-due') > 0 ? `未到期 ${count('not-due')}` : '',
    ];
    return {
      no: no(requirement.clause),
      title: requirement.title,
      state: short > 0 ? `缺 ${short}` : word,
      tone,
      detail: detail.filter(Boolean).join('；'),
    };
  });
  const { met, late, waived, expected } = snapshot.summary;
  return {
    ...base,
    template: 'clause-table',
    lead: `截至 ${chineseDay(snapshot.identity.as_of)}，应有材料 ${grouped(expected)} 份，已有 ${grouped(met + late + waived)} 份，其中迟交 ${late} 份。`,
    rows: [...gates, ...requirements],
  };
}

function gapLedger(snapshot: Snapshot, base: SectionBase, audience: Audience): LedgerSection {
  const view = maskedCheck(checkView(snapshot), snapshot, audience);
  return {
    ...base,
    template: 'ledger',
    lead: view.gaps.length > 0 ? '未交的可以补交并显示为迟交；应当在先的步骤事后只能说明经过并整改。' : '',
    columns: [
      { title: '情况', align: 'left', short: true },
      { title: '材料', align: 'left' },
      { title: '责任方', align: 'left', short: true },
      { title: '应交日期', align: 'left', short: true },
      { title: '依据', align: 'left' },
      { title: '说明', align: 'left' },
    ],
    rows: view.gaps.map((gap) => [
      gapWords(gap),
      gap.title,
      OWNER[gap.owner as keyof typeof OWNER],
      gap.due ?? '',
      gap.clause ?? '',
      gapDetail(gap),
    ]),
    empty: '应交材料均已交齐。',
  };
}

function gapWords(gap: GapView): string {
  if (gap.status === 'missing' && gap.sort === 'prior-step') return '请说明';
  return STATUS[gap.status as keyof typeof STATUS].word;
}

function gapDetail(gap: GapView): string {
  if (gap.status === 'late') return `晚 ${gap.lateByWorkdays} 个工作日；${gap.records.join('、')}`;
  if (gap.status === 'invalid') return gap.records.join('、');
  return gap.note ?? '';
}

function signaturePage(snapshot: Snapshot, section: Section, base: SectionBase): SignatureSection {
  const { contract } = snapshot.contract;
  const { score, summary } = snapshot;
  const second = secondTotal(score);
  const present = summary.met + summary.late + summary.waived;
  const party = (role: string) =>
    role === 'client'
      ? (contract.sample?.client_alias ?? contract.client.name)
      : role === 'provider'
        ? (contract.sample?.provider_alias ?? contract.provider.name)
        : '';
  return {
    ...base,
    template: 'signature-page',
    facts: [
      { label: '项目名称', value: contract.title },
      { label: '合同编号', value: contract.id },
      { label: '项目编号', value: contract.project?.no ?? '' },
      { label: '甲方', value: party('client') },
      { label: '乙方', value: party('provider') },
      {
        label: '合同金额',
        value: contract.amount ? `${money(contract.amount.total)}（大写 ${contract.amount.capital}）` : '',
      },
      { label: '服务期', value: `${chineseDay(contract.term.from)}至${chineseDay(contract.term.to)}` },
    ].filter((fact) => fact.value !== ''),
    conclusion: {
      rating: score.rating_total === null ? '' : ratingText(score.rating_total, score),
      trial: [`试算 ${totalAlone(score, score.total)}`, second ?? '', score.trial_reasons[0] ?? '']
        .filter(Boolean)
        .join('；'),
      sentence: `应有材料 ${grouped(summary.expected)} 份，已有 ${grouped(present)} 份；评分由甲方签署，结论由验收专家小组作出。`,
    },
    opinion: [
      { title: '总体评价', text: '（由验收专家小组填写）' },
      { title: '结论', text: '□ 合格　　□ 不合格　　（由验收专家小组勾选）' },
    ],
    blocks: (section.blocks ?? []).map((block) => ({
      title: block.title,
      wide: block.wide ?? false,
      slots: block.slots.map((slot) => ({
        id: slot.id,
        title: slot.title,
        role: slot.role,
        detail: slot.detail ?? party(slot.role),
      })),
    })),
  };
}

function endnote(
  snapshot: Snapshot,
  volume: Volume,
  section: Section,
  base: SectionBase,
  checkCode: string,
): EndnoteSection {
  const { identity } = snapshot;
  return {
    ...base,
    template: 'endnote',
    paragraphs: section.paragraphs ?? [],
    facts: [
      { label: '卷名', value: `卷${volume.no}　${volume.title}` },
      { label: '截至日', value: chineseDay(identity.as_of) },
      { label: '材料版本', value: identity.version ?? '无提交历史' },
      { label: '提交历史', value: identity.history.note ?? '可作证' },
      { label: '参数文件', value: parametersHash(snapshot).file?.slice(0, 16) ?? '' },
      { label: '现行读法', value: identity.parameters.slice(0, 16) },
      { label: '结果校验码', value: checkCode.slice(0, 16) },
      { label: '程序版本', value: identity.tool },
    ],
  };
}

function manifest(base: SectionBase, checkCode: string): ManifestSection {
  return {
    ...base,
    template: 'manifest',
    lead: '下列文件随本卷内附；每份都可以取出，用任何工具核对校验码。',
    checkCode,
  };
}

function narrative(section: Section, base: SectionBase): NarrativeSection {
  return {
    ...base,
    template: section.template === 'letter' ? 'letter' : 'narrative',
    paragraphs: section.paragraphs ?? [],
    closing: [],
  };
}

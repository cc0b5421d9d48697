import type { Section, Volume } from '../../model/contract.ts';
import type { LetterKind } from '../letters/letter-model.ts';
import type { DossierPage } from '../pages/panel.ts';
import type { Run } from '../pages.ts';
import { grouped } from '../words.ts';
import { linkTo, PAGE } from './addresses.ts';
import type { SiteContext } from './context.ts';
import { gapsOf } from './gaps.ts';
import { makeShell } from './shell.ts';

/** A volume that was printed: `href` from the site's folder, `pages` 0 when it was not counted in this run. */
export interface PrintedVolume {
  volume: string;
  href: string;
  pages: number;
}

/** A letter that was written for signature: its files by their address from the site's folder. */
export interface WrittenLetter {
  kind: LetterKind;
  title: string;
  /** What it is about; '' when the title says it all. */
  about: string;
  files: { format: 'pdf' | 'docx'; href: string }[];
}

type PageVolume = DossierPage['volumes'][number];

/** Sections that every volume has and nobody hands in. */
const FRAME: readonly Section['template'][] = ['cover', 'contents', 'endnote', 'manifest'];

const VERIFY = [
  '在任意电脑上运行 yanshou verify 卷文件名，核对签名、签署之后的每一处改动和内附材料的校验码；不联网，不启动其他程序。',
  '内附材料可以从卷里取出，用任何工具计算 sha256 或 sm3，与卷末的佐证材料清单比对。',
  '纸质签署的，核对签字页上的校验码与本卷卷末的校验码是否一致。',
];

export function dossiersPage(
  context: SiteContext,
  printed: readonly PrintedVolume[],
  letters: readonly WrittenLetter[] = [],
): DossierPage {
  const { volumes } = context.snapshot.contract.volumes;
  const counts = recordCounts(context);
  const links = sectionLinks(context);
  return {
    page: 'dossiers',
    shell: makeShell(context, '验收档案', PAGE.dossiers),
    heading: '验收档案',
    lead: lead(volumes.length, printed.length),
    volumes: volumes.map((volume) =>
      volumeOf(
        volume,
        printed.find((one) => one.volume === volume.id),
        counts,
        links,
      ),
    ),
    letters: context.mask.audience === 'owner' ? lettersOf(letters) : null,
    verify: VERIFY,
  };
}

const PURPOSE: { readonly [kind in LetterKind]: string } = {
  'parameter-confirmation': '双方约定各事项的读法，签署后登记',
  'deduction-notice': '甲方告知乙方可能扣分的事实、依据与算式',
  reply: '乙方答复甲方的认定',
  decision: '甲方对异议作出决定',
};

const FORMAT = { pdf: 'PDF（签署、归档）', docx: 'Word（修改）' } as const;

/** For the owner alone: letters print whatever the records say. */
function lettersOf(letters: readonly WrittenLetter[]): DossierPage['letters'] {
  if (letters.length === 0) return null;
  return {
    title: '待办的文书',
    lead: `按现有材料应当发出、答复或决定的 ${letters.length} 份，供双方签署；签署之前不产生效力。`,
    rows: letters.map(({ kind, title, about, files }) => ({
      title,
      about,
      purpose: PURPOSE[kind],
      files: files.map(({ format, href }) => ({ text: FORMAT[format], href })),
    })),
  };
}

function lead(volumes: number, printed: number): Run[] {
  return [
    { text: `共 ${volumes} 卷，已成册 ${printed} 卷。`, strong: true },
    { text: '其余各卷先列目录与已有材料；签章栏由各方签署，空白即尚未签署。' },
  ];
}

function volumeOf(
  volume: Volume,
  printed: PrintedVolume | undefined,
  counts: (section: Section) => number | null,
  links: (section: Section) => string | null,
): PageVolume {
  const pages = printed && printed.pages > 0 ? `${grouped(printed.pages)} 页` : '';
  const slots = volume.sections.flatMap((section) => section.blocks ?? []).flatMap((block) => block.slots);
  return {
    number: `卷${volume.no}`,
    title: volume.title,
    badge: printed ? { word: '已成册', tone: 'met' } : { word: '未成册', tone: 'waived' },
    href: printed?.href ?? null,
    detail: [pages, `保管期限 ${volume.retention}`].filter(Boolean).join(' · '),
    sections: volume.sections
      .filter((section) => !FRAME.includes(section.template))
      .map((section) => ({
        title: section.title,
        count: countText(counts(section), section),
        href: links(section),
      })),
    slots: slots.map((slot) => ({ title: slot.title, state: printed ? '签章栏在卷内' : '待成册后签署' })),
  };
}

/** Sections that the program prints from the result, and those that hold room for people's words. */
const PRINTED: { readonly [template in Section['template']]?: string } = {
  'clause-table': '由结果生成',
  'score-sheet': '由结果生成',
  'fact-annex': '由结果生成',
  'signature-page': '签署页',
};

/** What the site shows of the same: the page of the result, the ledger of the one kind. */
function sectionLinks({ snapshot, addresses }: SiteContext): (section: Section) => string | null {
  const filled = new Set(snapshot.ledgers.filter(({ records }) => records.length > 0).map(({ kind }) => kind));
  return ({ template, source, kinds = [] }) => {
    if (source === 'gaps' || template === 'clause-table') return linkTo(PAGE.checklist);
    if (template === 'score-sheet') return linkTo(PAGE.score);
    if (template === 'fact-annex') return linkTo(PAGE.findings);
    const [kind, other] = kinds.filter((one) => filled.has(one));
    return kind !== undefined && other === undefined ? linkTo(addresses.ledger(kind)) : null;
  };
}

function countText(count: number | null, { template, kinds = [] }: Section): string {
  if (count === null) return PRINTED[template] ?? (kinds.length > 0 ? '未单独计数' : '');
  return count === 0 ? '尚无材料' : `${grouped(count)} 条`;
}

/**
 * How many records stand behind a section: all of its kinds where it has them to itself, else those that answer what the
 * checklist files there. Null for a section that is no list of records, or where nothing tells its records apart.
 */
function recordCounts(context: SiteContext): (section: Section) => number | null {
  const { contract, ledgers, occurrences } = context.snapshot;
  const gaps = gapsOf(context).length;
  const byKind = new Map<string, number>();
  for (const { kind, records } of ledgers) byKind.set(kind, (byKind.get(kind) ?? 0) + records.length);
  const claims = new Map<string, number>();
  for (const { sections } of contract.volumes.volumes)
    for (const { kinds = [] } of sections) for (const kind of kinds) claims.set(kind, (claims.get(kind) ?? 0) + 1);
  return ({ id, kinds, source, template }) => {
    if (source === 'gaps') return gaps;
    if (kinds === undefined) return template === 'ledger' ? 0 : null;
    if (kinds.every((kind) => claims.get(kind) === 1))
      return kinds.reduce((sum, kind) => sum + (byKind.get(kind) ?? 0), 0);
    const filed = new Set(contract.checklist.requirements.filter(({ section }) => section === id).map((one) => one.id));
    const answering = occurrences.filter(({ requirement }) => filed.has(requirement)).flatMap(({ records }) => records);
    const none = kinds.every((kind) => !byKind.has(kind)) ? 0 : null;
    return new Set(answering).size || none;
  };
}

import type { Day } from '../../calendar/day.ts';
import { formatDeadline, formatInstant, formatMinute } from '../../calendar/instant.ts';
import { makeZone, type Zone } from '../../calendar/zone.ts';
import type { ContractFile } from '../../model/contract.ts';
import { KINDS } from '../../model/kind-catalogue.ts';
import type { Proceedings } from '../../model/proceedings.ts';
import type { LedgerRecord, Snapshot } from '../../model/snapshot.ts';
import { parametersHash, parametersPath, shortParametersHash } from '../parameters-hash.ts';
import { makeRecordLines, personName } from '../record-lines.ts';
import { makeMask } from '../site/mask.ts';
import { chineseDay } from '../volume/chinese-day.ts';
import type { EmbeddedFile, SignatureSlot } from '../volume-model.ts';
import { SCORE_STATE, totalText as wordsOf } from '../words.ts';
import type { LetterBlock, LetterKind, LetterModel } from './letter-model.ts';
import { facts, type Labelled } from './letter-model.ts';

export interface LetterOptions {
  proceedings: Proceedings;
  /** Id of the snapshot that the letter prints. */
  checkCode: string;
  /** SM3 of a file that is embedded, hexadecimal. */
  sm3(path: string): string;
}

/** What every letter of a snapshot shares: names, clauses, records, and how times and points are worded. */
export interface Frame extends LetterOptions {
  snapshot: Snapshot;
  zone: Zone;
  client: string;
  provider: string;
  /** A text about records, with the parties' aliases in a sample. */
  text(text: string): string;
  minute(epoch: number): string;
  deadline(epoch: number): string;
  person(id: string): string;
  clause(slug: string): { no: string; title: string; quote: string };
  record(id: string): { kind: string; record: LedgerRecord } | null;
  /** A field of a record as people read it, one line per item of a list; none where it was not filled in. */
  field(id: string, name: string): string[];
}

export function makeFrame(snapshot: Snapshot, options: LetterOptions): Frame {
  const { contract } = snapshot.contract;
  const zone = makeZone(contract.zone);
  const clauses = clauseIndex(contract.clauses);
  const records = new Map<string, { kind: string; record: LedgerRecord }>();
  for (const { kind, records: list } of snapshot.ledgers)
    for (const record of list) if (!records.has(record.id)) records.set(record.id, { kind, record });
  const mask = makeMask(snapshot, 'owner');
  const paper = makeRecordLines(snapshot, mask);
  return {
    ...options,
    snapshot,
    zone,
    client: contract.sample?.client_alias ?? contract.client.name,
    provider: contract.sample?.provider_alias ?? contract.provider.name,
    text: (text) => mask.text(text),
    minute: (epoch) => formatMinute(epoch, zone),
    deadline: (epoch) => formatDeadline(epoch, zone),
    person: (id) => {
      const name = personName(snapshot, id);
      return name ? `${name}（${id}）` : id;
    },
    clause: (slug) => clauses.get(slug) ?? { no: slug, title: '', quote: '' },
    record: (id) => records.get(id) ?? null,
    field: (id, name) => {
      const { kind, record } = records.get(id) ?? {};
      if (!kind || !record) return [];
      const title = KINDS[kind]?.fields[name]?.title;
      const own = paper.lines(kind, record).find(({ label }) => label === title);
      const lines = own === undefined ? [] : own.items.length > 0 ? own.items : [own.value];
      return lines.filter(Boolean).map((text) => mask.text(text));
    },
  };
}

type Clauses = ContractFile['clauses'];

function clauseIndex(clauses: Clauses, into = new Map<string, { no: string; title: string; quote: string }>()) {
  for (const { slug, no, title, quote = '', children } of clauses) {
    into.set(slug, { no, title, quote });
    clauseIndex((children ?? []) as Clauses, into);
  }
  return into;
}

/** `10.1：“……”`: the number and a short quote, so that the sentence can be found in the contract. */
export function clauseText({ clause }: Frame, slug: string): string {
  const { no, quote } = clause(slug);
  return quote === '' ? no : `${no}：“${quote}”`;
}

/** `80.5 分`, or with the full marks `80.5 / 100`. */
export function totalText({ snapshot: { score } }: Frame, total: string): string {
  return wordsOf(score, total).replace('/', ' / ');
}

/** What the figures are: a trial, as of a day, and why it is no more than that. */
export function trialText(frame: Frame): string {
  const { score, identity } = frame.snapshot;
  const second =
    score.total_if_dismissed === score.total ? '' : `，异议成立则 ${totalText(frame, score.total_if_dismissed)}`;
  const adjusted =
    score.withheld !== undefined || score.total_as_adjusted === undefined
      ? ''
      : `，按甲方改判计 ${totalText(frame, score.total_as_adjusted)}`;
  const why = [...(score.withheld === undefined ? [] : [score.withheld]), ...score.trial_reasons];
  const reasons = why.length === 0 ? '' : `：${why.join('；')}`;
  return `截至 ${chineseDay(identity.as_of)}，按现有材料试算总分 ${totalText(frame, score.total)}${second}${adjusted}（${SCORE_STATE[score.state]}${reasons}）。程序只给试算；评分由甲方签署。`;
}

/** Who deals with whom, and under which sheet. */
export function parties(frame: Frame, ...more: Labelled[]): LetterBlock {
  const { contract, scorecard } = frame.snapshot.contract;
  return facts([
    ['合同名称', contract.title],
    ['合同编号', contract.id],
    ['项目编号', contract.project?.no ?? ''],
    ['甲　　方', frame.client],
    ['乙　　方', frame.provider],
    ['考 核 表', frame.text(scorecard.title)],
    ...more,
  ]);
}

/** Which files and readings the letter was made from, so that it can be made again and compared. */
export function versions(frame: Frame): LetterBlock {
  const { identity } = frame.snapshot;
  const version = identity.version ?? '无提交历史';
  return facts(
    [
      [
        '材料版本',
        `${identity.dirty ? `${version}（另有未提交的改动）` : version}，截至 ${identity.as_of}，程序 ${identity.tool}`,
      ],
      ['参数文件', `parameters.yaml 的 SHA-256`, parametersHash(frame.snapshot).file ?? '没有读到'],
      ['现行读法', `全部事项现行读法的 SHA-256`, identity.parameters],
      ['结果校验码', frame.checkCode],
    ],
    true,
  );
}

/** Boxes in which each party signs and seals, with the lines that a pen fills. */
export function signing(
  { client, provider }: Frame,
  boxes: { id: string; title: string; role: 'client' | 'provider'; signer: string }[],
): LetterBlock {
  return {
    type: 'signatures',
    slots: boxes.map(({ id, title, role, signer }) => ({
      id,
      title,
      role,
      detail: [role === 'client' ? client : provider, `${signer}（签字）：`, '日期：'].join('\n'),
    })),
  };
}

/** The finished letter: what runs on every page, its slots, and the files that it carries. */
export function letter(
  frame: Frame,
  given: { kind: LetterKind; id: string | null; title: string; subtitle: string; blocks: LetterBlock[] },
): LetterModel {
  const { identity, contract, files } = frame.snapshot;
  const hash = parametersHash(frame.snapshot);
  const own = parametersPath(identity.contract);
  const embedded: EmbeddedFile[] =
    hash.file === null
      ? []
      : [
          {
            path: own,
            name: 'parameters.yaml',
            description: '待约定事项',
            media_type: 'application/yaml',
            sha256: hash.file,
          },
        ];
  const sizes = new Map(files.map(({ path, size }) => [path, size]));
  const { kind, id, title, subtitle, blocks } = given;
  return {
    contract: identity.contract,
    kind,
    file: [identity.contract, kind, ...(id === null ? [] : [id.replace(/[^\w.-]+/g, '-')])].join('-'),
    title,
    subtitle,
    notice: contract.contract.sample?.notice ?? null,
    foot: [
      identity.version ?? '无版本',
      `截至 ${identity.as_of}`,
      `参数 ${shortParametersHash(hash)}`,
      `校验码 ${frame.checkCode.slice(0, 8)}`,
    ].join(' · '),
    blocks,
    slots: blocks.flatMap((block): SignatureSlot[] => (block.type === 'signatures' ? block.slots : [])),
    embedded,
    manifest: embedded.map(({ path, sha256 }) => ({
      path,
      size: sizes.get(path) ?? 0,
      sha256,
      sm3: frame.sm3(path),
    })),
    dated: formatInstant(frame.zone.endOf(identity.as_of as Day) - 1, frame.zone),
  };
}

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 1–99 as headings count them. */
export function ordinal(n: number): string {
  if (n > 99) return String(n);
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  const ten = tens === 0 ? '' : tens === 1 ? '十' : `${DIGITS[tens]}十`;
  return `${ten}${DIGITS[ones]}`;
}

import { formatInstant } from '../../calendar/instant.ts';
import { makeZone } from '../../calendar/zone.ts';
import type { Volume } from '../../model/contract.ts';
import { compareText } from '../../model/diagnostic.ts';
import { KINDS } from '../../model/kind-catalogue.ts';
import type { FieldEntry } from '../../model/kind-entry.ts';
import type { Value } from '../../model/record.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { type Audience, maySee } from '../mask.ts';
import { parametersHash, shortParametersHash } from '../parameters-hash.ts';
import { recordPlaces } from '../score-view.ts';
import type { EmbeddedFile, ManifestEntry, VolumeModel, VolumeSection } from '../volume-model.ts';
import { chineseDay } from './chinese-day.ts';
import { makeSection } from './sections.ts';

export interface VolumeOptions {
  audience: Audience;
  /** Id of the snapshot that the volume prints. */
  checkCode: string;
  /** SM3 of a file that is embedded, hexadecimal. */
  sm3(path: string): string;
  /** The result itself as files, for whoever computes with it later; their paths are none of the content's. */
  result: readonly { path: string; title: string; size: number; sha256: string }[];
}

/** Models of all volumes that the contract wants rendered. */
export function volumeModels(snapshot: Snapshot, options: VolumeOptions): VolumeModel[] {
  return snapshot.contract.volumes.volumes
    .filter((volume) => volume.render)
    .map((volume) => volumeModel(snapshot, volume, options));
}

function volumeModel(snapshot: Snapshot, volume: Volume, options: VolumeOptions): VolumeModel {
  const { contract } = snapshot.contract;
  const { identity } = snapshot;
  const zone = makeZone(contract.zone);
  const { embedded, omitted } = attachments(snapshot, options);
  const sizes = new Map([...snapshot.files, ...options.result].map(({ path, size }) => [path, size]));
  const sections: VolumeSection[] = [];
  for (const section of volume.sections) {
    if (section.render === false || section.template === 'cover' || section.template === 'contents') continue;
    sections.push(makeSection(snapshot, volume, section, sections.length + 1, options));
  }
  return {
    contract: contract.id,
    id: volume.id,
    file: `${contract.id}-${volume.id}`,
    number: `卷${volume.no}`,
    title: volume.title,
    subtitle: contract.title,
    running: {
      left: `${contract.id}　${volume.title}`,
      right: contract.sample?.notice ?? null,
      foot: [
        identity.version ?? '无版本',
        `截至 ${identity.as_of}`,
        `参数 ${shortParametersHash(parametersHash(snapshot))}`,
      ].join(' · '),
    },
    cover: cover(snapshot, volume, embedded.length),
    sections,
    embedded,
    omitted,
    manifest: embedded.map(
      (file): ManifestEntry => ({
        path: file.path,
        size: sizes.get(file.path) ?? 0,
        sha256: file.sha256,
        sm3: options.sm3(file.path),
      }),
    ),
    slots: sections.flatMap((section) =>
      section.template === 'signature-page' ? section.blocks.flatMap((block) => block.slots) : [],
    ),
    dated: formatInstant(zone.endOf(identity.as_of as Parameters<typeof zone.endOf>[0]) - 1, zone),
  };
}

function cover(snapshot: Snapshot, volume: Volume, files: number): { label: string; value: string }[] {
  const { contract } = snapshot.contract;
  return [
    { label: '合同编号', value: contract.id },
    { label: '项目编号', value: contract.project?.no ?? '' },
    { label: '甲方', value: contract.sample?.client_alias ?? contract.client.name },
    { label: '乙方', value: contract.sample?.provider_alias ?? contract.provider.name },
    { label: '服务期', value: `${chineseDay(contract.term.from)}至${chineseDay(contract.term.to)}` },
    { label: '截至日', value: chineseDay(snapshot.identity.as_of) },
    { label: '保管期限', value: volume.retention },
    { label: '内附材料', value: `${files} 份` },
  ].filter((line) => line.value !== '');
}

/** What stands behind this volume's statements: contract files, every file a charge or gap cites, the result itself. */
function attachments(
  snapshot: Snapshot,
  options: VolumeOptions,
): { embedded: EmbeddedFile[]; omitted: { path: string; reason: string }[] } {
  const { contract } = snapshot.contract;
  const kinds = new Map(snapshot.ledgers.map((chunk) => [chunk.file, chunk.kind]));
  const hidden = hiddenFiles(snapshot, options.audience);
  const embedded: EmbeddedFile[] = [];
  const omitted: { path: string; reason: string }[] = [];
  const wanted = citedFiles(snapshot);
  const telling = new Set(snapshot.diagnostics.filter(({ rule }) => PRIVATE.includes(rule)).map(({ file }) => file));
  for (const file of snapshot.files) {
    const own = file.path.split('/').length === 2;
    if (!own && !wanted.has(file.path)) continue;
    const kind = kinds.get(file.path);
    if (telling.has(file.path)) {
      omitted.push({ path: file.path, reason: '核查发现其中像是有个人信息或口令，没有随卷附入' });
      continue;
    }
    if (hidden.has(file.path)) {
      omitted.push({ path: file.path, reason: '含本版隐去的内容，只随甲乙双方留存的一份归档' });
      continue;
    }
    embedded.push({
      path: file.path,
      name: file.path.slice(contract.id.length + 1).replaceAll('/', '__'),
      description: own ? '合同文件' : (KINDS[kind ?? '']?.title ?? '佐证材料'),
      media_type: file.path.endsWith('.md') ? 'text/markdown' : 'application/yaml',
      sha256: file.sha256,
    });
  }
  for (const { path, title, sha256 } of options.result) {
    if (options.audience !== 'owner') {
      omitted.push({ path, reason: '结果全文含敏感内容，只随甲乙双方留存的一份归档' });
      continue;
    }
    embedded.push({
      path,
      name: path.replaceAll('/', '__'),
      description: title,
      media_type: 'application/json',
      sha256,
    });
  }
  return { embedded: embedded.sort((a, b) => compareText(a.path, b.path)), omitted };
}

/** Rules about what a file holds that must not be passed on. */
const PRIVATE = ['personal-data', 'secret'];

function citedFiles(snapshot: Snapshot): Set<string> {
  const places = recordPlaces(snapshot);
  const ids = [
    ...snapshot.charges.flatMap((charge) => charge.records),
    ...snapshot.facts.flatMap((fact) => [...fact.findings]),
    ...snapshot.parameters.flatMap((parameter) => parameter.agreement ?? []),
    ...snapshot.occurrences.flatMap((one) => (one.status === 'waived' && one.waiver ? [one.waiver] : [])),
  ];
  return new Set(ids.flatMap((id) => places.get(id)?.file ?? []));
}

/** Files that say something which this audience may not see; a file goes along whole or not at all. */
function hiddenFiles({ ledgers, contract }: Snapshot, audience: Audience): Set<string> {
  if (audience === 'owner') return new Set();
  const says = (value: Value, entry: FieldEntry | undefined): boolean => {
    if (value === null || value === '') return false;
    if (Array.isArray(value)) return value.some((item) => says(item, entry));
    if (typeof value === 'object' && entry?.fields)
      return Object.entries(value).some(([name, inner]) => says(inner, entry.fields?.[name]));
    return !maySee(audience, entry?.class ?? 'sensitive');
  };
  const files = ledgers.flatMap(({ file, kind, records }) => {
    const entry = KINDS[kind];
    // Of a kind with a sensitive field the body may tell what the field would.
    const isSensitive = anyField(entry?.fields, (field) => field.class === 'sensitive');
    const isHidden = records.some(({ fields }) =>
      Object.entries(fields).some(([name, value]) => says(value, entry?.fields[name])),
    );
    return isSensitive || isHidden ? [file] : [];
  });
  // The accounts of those who act for the parties.
  if (!maySee(audience, 'panel')) files.push(`${contract.contract.id}/contract.yaml`);
  return new Set(files);
}

function anyField(fields: FieldEntry['fields'], is: (field: FieldEntry) => boolean): boolean {
  return Object.values(fields ?? {}).some((field) => is(field) || anyField(field.fields, is));
}

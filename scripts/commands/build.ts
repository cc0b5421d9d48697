import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { launchBrowser } from '../dossier/browser.ts';
import { writeVolume } from '../dossier/dossier.ts';
import { trialSigner } from '../dossier/trial-key.ts';
import { type SnapshotFiles, snapshotFiles } from '../faces/snapshot-folder.ts';
import { checkText } from '../faces/text.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { cacheFolder } from '../read/kept.ts';
import { buildPortal, buildSite } from '../site/build-site.ts';
import type { SnapshotResult } from '../snapshot.ts';
import type { Source } from '../source/source.ts';
import { brokenView, type Gate, passes } from '../view/check.ts';
import { lettersDue } from '../view/letters/letters.ts';
import type { Audience } from '../view/mask.ts';
import { portalModel } from '../view/portal.ts';
import type { WrittenLetter } from '../view/site/dossiers-page.ts';
import { siteModel } from '../view/site.ts';
import { volumeModels } from '../view/volume/volume.ts';
import { presentLetters, replaceLetters } from './letter-files.ts';
import { type ReportOptions, report, textOptions } from './output.ts';
import { replaceFile, replaceFolder } from './place.ts';
import { stepper } from './progress.ts';
import { ruleTitles } from './rule-texts.ts';
import { sm3Of } from './sm3.ts';
import { type ContentOptions, openWorkspace } from './workspace.ts';

export interface BuildOptions extends ContentOptions {
  out: string;
  audience: Audience;
  quiet: boolean;
  gate?: Gate;
}

export type Part = 'snapshot' | 'site' | 'dossiers' | 'letters';

export interface BuiltVolume {
  volume: string;
  file: string;
  href: string;
  pages: number;
}

/** What was written for one contract. */
export interface BuiltContract {
  snapshot: Snapshot;
  volumes: BuiltVolume[];
  folder: string;
}

/**
 * `build`, `site`, `dossier`: writes the faces of every contract under `out/<contract>/`, each aside and then in place.
 * Exit 0 when everything was written, whatever was found, unless a gate is given; 1 when a contract could not be built.
 */
export async function build(options: BuildOptions, parts: readonly Part[]): Promise<number> {
  // What acceptance rests on is worked out without anything that was kept.
  const cache = options.cache && options.gate !== 'acceptance';
  const { results, source, prefix } = await openWorkspace({ ...options, cache });
  const step = stepper(options.quiet);
  const built: BuiltContract[] = [];
  const broken = results.flatMap((one) => ('snapshot' in one ? [] : [brokenView(one.contract, one.diagnostics)]));
  for (const result of results) {
    if ('snapshot' in result) built.push(await buildContract(result, source, options, parts, step));
  }
  if (parts.includes('site') && built.length > 0) {
    await step('入口页', () =>
      buildPortal({
        portal: portalModel(
          built.map((one) => one.snapshot),
          broken,
        ),
        out: path.resolve(options.out),
      }),
    );
  }
  if (broken.length > 0) {
    const text: ReportOptions = { format: 'text', all: false, quiet: options.quiet };
    report(checkText(broken, textOptions(text, prefix)));
    return 1;
  }
  const gate = options.gate;
  return gate && !built.every((one) => passes(one.snapshot, gate)) ? 1 : 0;
}

async function buildContract(
  result: Extract<SnapshotResult, { snapshot: Snapshot }>,
  source: Source,
  options: BuildOptions,
  parts: readonly Part[],
  step: ReturnType<typeof stepper>,
): Promise<BuiltContract> {
  const { snapshot } = result;
  const folder = path.resolve(options.out, snapshot.identity.contract);
  const sealed = snapshotFiles(snapshot);
  const id = snapshot.identity.contract;
  if (options.audience !== 'owner') {
    // The result says everything: the letters' rule holds for it too.
    if (fs.existsSync(path.join(folder, 'snapshot')))
      report(`${path.join(options.out, id, 'snapshot')} 里是业主版的结果，请不要随这一版一起交出\n`);
  } else if (parts.includes('snapshot')) {
    await step(`${id} 结果快照`, () =>
      replaceFolder(path.join(folder, 'snapshot'), (aside) => {
        for (const [name, text] of sealed.files) replaceFile(path.join(aside, name), text);
      }),
    );
  }
  const volumes = parts.includes('dossiers')
    ? await step(`${id} 验收档案`, () => buildVolumes(snapshot, source, sealed, options, path.join(folder, 'dossiers')))
    : presentVolumes(snapshot, path.join(folder, 'dossiers'));
  const letters = await buildLetters(result, source, sealed, options, parts, step);
  if (parts.includes('site')) {
    const models = siteModel(snapshot, {
      audience: options.audience,
      dossiers: volumes,
      letters,
      trend: result.trend(),
      ruleTitles: ruleTitles(),
    });
    await step(`${id} 网站 ${models.pages.length} 页`, () =>
      buildSite({
        models,
        out: path.join(folder, 'site'),
        outside: [
          '../../index.html',
          ...volumes.map((one) => one.href),
          ...letters.flatMap(({ files }) => files.map(({ href }) => href)),
        ],
      }),
    );
  }
  return { snapshot, volumes, folder };
}

/**
 * The letters that are due, for the owner alone: they print whatever the records say. Those that lie beside a site for other
 * readers from an earlier run are nobody's to give away unseen, so that is said.
 */
async function buildLetters(
  { snapshot, proceedings }: Extract<SnapshotResult, { snapshot: Snapshot }>,
  source: Source,
  sealed: SnapshotFiles,
  { audience, out }: BuildOptions,
  parts: readonly Part[],
  step: ReturnType<typeof stepper>,
): Promise<WrittenLetter[]> {
  const id = snapshot.identity.contract;
  const folder = path.resolve(out, id, 'letters');
  if (audience !== 'owner') {
    if (fs.existsSync(folder)) report(`${path.join(out, id, 'letters')} 里是业主版的文书，请不要随这一版一起交出\n`);
    return [];
  }
  const given = { proceedings, checkCode: sealed.id, sm3: (file: string) => sm3Of(source.bytes(file)) };
  if (parts.includes('letters')) {
    const due = lettersDue(snapshot, given);
    await step(`${id} 文书 ${due.length} 份`, () => replaceLetters(due, source, folder));
  }
  return fs.existsSync(folder) ? presentLetters(snapshot, given, folder) : [];
}

async function buildVolumes(
  snapshot: Snapshot,
  source: Source,
  sealed: SnapshotFiles,
  options: BuildOptions,
  out: string,
): Promise<BuiltVolume[]> {
  const result = resultFiles(sealed);
  const own = new Map(result.map((file) => [file.path, file.bytes]));
  const bytes = (file: string) => own.get(file) ?? source.bytes(file);
  const models = volumeModels(snapshot, {
    audience: options.audience,
    checkCode: sealed.id,
    sm3: (file) => sm3Of(bytes(file)),
    result,
  });
  const volumes: BuiltVolume[] = [];
  if (models.length === 0) return volumes;
  const signer = await trialSigner(path.join(cacheFolder(process.env), 'trial-key.pem'));
  const browser = await launchBrowser();
  try {
    await replaceFolder(out, async (aside) => {
      for (const model of models) {
        const slot = model.slots.find((one) => one.role === 'provider');
        const trial = slot ? { trial: { slot: slot.id, signer } } : {};
        const written = await writeVolume({ model, bytes, out: aside, browser: browser.browser, ...trial });
        for (const warning of written.warnings) report(`${model.title}：${warning}\n`);
        const name = path.basename(written.file);
        volumes.push({
          volume: model.id,
          file: path.join(out, name),
          href: `../dossiers/${name}`,
          pages: written.pages,
        });
      }
    });
  } finally {
    await browser.close();
  }
  return volumes;
}

/** The two files that a volume carries of its result: the result, and the index whose hash is the check code. */
function resultFiles({ files }: SnapshotFiles) {
  const titles = { 'snapshot/index.json': '结果文件目录（其校验值即校验码）', 'snapshot/snapshot.json': '结果全文' };
  return Object.entries(titles).map(([path, title]) => {
    const bytes = new TextEncoder().encode(files.get(path.slice('snapshot/'.length)));
    return { path, title, bytes, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
  });
}

/** Volumes of an earlier run, so that `site` alone still links to them. */
function presentVolumes(snapshot: Snapshot, folder: string): BuiltVolume[] {
  return snapshot.contract.volumes.volumes.flatMap((volume) => {
    const name = `${snapshot.identity.contract}-${volume.id}.pdf`;
    return fs.existsSync(path.join(folder, name))
      ? [{ volume: volume.id, file: path.join(folder, name), href: `../dossiers/${name}`, pages: 0 }]
      : [];
  });
}

import type { ManifestEntry, VolumeModel } from '../view/volume-model.ts';

/** Name of the attachment that lists all the others. */
export const manifestName = 'manifest.json';

/** What `manifest.json` inside a volume holds. It lists every attachment but itself. */
export interface DossierManifest {
  version: 1;
  contract: string;
  volume: string;
  /** ISO instant of the volume's state. */
  dated: string;
  /** `path` is the attachment's name in the PDF, `content_path` the file's place in the content; hashes are hexadecimal. */
  files: (ManifestEntry & { content_path: string })[];
  omitted: { path: string; reason: string }[];
}

/**
 * The manifest of a volume's attachments, as JSON with a line end; equal models give equal bytes.
 * @throws when an embedded file has no manifest entry with the same hash.
 */
export function manifestJson(
  model: Pick<VolumeModel, 'contract' | 'id' | 'dated' | 'embedded' | 'omitted' | 'manifest'>,
): Uint8Array {
  const entries = new Map(model.manifest.map((entry) => [entry.path, entry]));
  const files = model.embedded.map(({ path, name, sha256 }) => {
    const entry = entries.get(path);
    if (entry?.sha256 !== sha256) throw new Error(`manifest and attachment differ: ${path}`);
    return { path: name, content_path: path, size: entry.size, sha256, sm3: entry.sm3 };
  });
  const { contract, id: volume, dated, omitted } = model;
  const manifest: DossierManifest = { version: 1, contract, volume, dated, files, omitted };
  return Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`);
}

import { createHash } from 'node:crypto';
import { PDF } from '@libpdf/core';
import type { VolumeModel } from '../view/volume-model.ts';
import { type Attachment, embedFiles } from './attachments.ts';
import { addSignatureFields } from './fields.ts';
import { setFileId } from './libpdf-hooks.ts';
import { manifestJson, manifestName } from './manifest.ts';
import { addMetadata } from './metadata.ts';

/** What of a volume, or of a letter, goes into the file beside its pages. */
export type Assembled = Pick<
  VolumeModel,
  'contract' | 'id' | 'number' | 'title' | 'subtitle' | 'embedded' | 'omitted' | 'manifest' | 'slots' | 'dated'
>;

/**
 * A printed volume made into the file that is signed: empty signature fields on the slots, evidence and manifest inside,
 * metadata. Equal inputs give equal bytes; the file's identifier is a hash of what went in.
 *
 * @param bytes gives an embedded file by its path; its SHA-256 must be the model's.
 * @throws when a file's bytes are not those the manifest lists.
 */
export async function assembleVolume(
  printed: Uint8Array,
  model: Assembled,
  bytes: (path: string) => Uint8Array,
): Promise<Uint8Array> {
  const dated = new Date(model.dated);
  const manifest = manifestJson(model);
  const attachments: Attachment[] = model.embedded.map((file) => ({
    name: file.name,
    description: file.description,
    mediaType: file.media_type,
    bytes: checked(bytes(file.path), file.sha256, file.path),
    relationship: 'Supplement',
  }));
  attachments.push({
    name: manifestName,
    description: '随附文件清单与校验码',
    mediaType: 'application/json',
    bytes: manifest,
    relationship: 'Data',
  });

  const pdf = await PDF.load(printed);
  addSignatureFields(pdf, model.slots);
  embedFiles(pdf, attachments, dated);
  addMetadata(pdf, { title: `${model.number} ${model.title}`.trim(), subject: model.subtitle, dated });
  setFileId(pdf, createHash('sha256').update(printed).update(manifest).digest().subarray(0, 16));
  return pdf.save();
}

function checked(bytes: Uint8Array, sha256: string, path: string): Uint8Array {
  if (createHash('sha256').update(bytes).digest('hex') !== sha256)
    throw new Error(`bytes differ from the manifest: ${path}`);
  return bytes;
}

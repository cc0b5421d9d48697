import type { BlobHashes } from '../anchor/blob-hashes.ts';
import { ANCHORS_FOLDER, listCommit, listingBytes, listingLines, parseListing, sha256Of } from '../anchor/listing.ts';
import { contractIds } from '../read/read.ts';
import type { Source } from '../source/source.ts';
import { chooseContracts } from './asked.ts';
import { report } from './output.ts';
import { UsageError } from './usage-error.ts';

/** What is to be stamped: one contract's files at one commit. */
export interface Subject {
  contract: string;
  commit: string;
  lines: string[];
  stamped: Uint8Array;
  sha256: string;
  bytes: number;
}

export async function subjectOf(
  folder: string,
  source: Source,
  options: { content: string; contract?: string; commit: string },
): Promise<Subject> {
  const ids = chooseContracts(contractIds(source), options, folder);
  const [contract = ''] = ids;
  if (ids.length > 1) throw new UsageError(`有 ${ids.length} 份合同，请用 --contract 指出一份：${ids.join('、')}`);
  if (!source.git) throw new UsageError(source.withoutGit ?? '没有提交历史，无从取时间锚');
  const hashes: BlobHashes = new Map();
  const { commit, listing } = await listCommit(folder, options.commit, contract, hashes);
  if (listing.files.length === 0) throw new UsageError(`提交 ${commit.slice(0, 10)} 中没有合同 ${contract} 的文件`);
  const lines = listingLines(listing);
  if (!parseListing(lines)) throw new UsageError(`合同 ${contract} 有文件名互相混同，无法列成清单；请先运行 check`);
  const stamped = listingBytes(lines);
  const bytes = listing.files.reduce((sum, { size }) => sum + size, 0);
  return { contract, commit, lines, stamped, sha256: sha256Of(stamped), bytes };
}

export function tellUncommitted(source: Source, { contract, commit }: Subject): void {
  const dirty = (source.git?.dirty ?? []).filter(
    (file) => file.startsWith(`${contract}/`) && !file.startsWith(`${contract}/${ANCHORS_FOLDER}/`),
  );
  if (dirty.length > 0) {
    report(`注意：有 ${dirty.length} 个文件的改动尚未提交，不在提交 ${commit.slice(0, 10)} 的清单之内\n`);
  }
}

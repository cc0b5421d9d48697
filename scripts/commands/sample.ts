import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { report } from './output.ts';
import { stepper } from './progress.ts';
import { UsageError } from './usage-error.ts';

/** Where the sample contract's own files lie: the tool ships them. */
const CONTENT = fileURLToPath(new URL('../../content', import.meta.url));

/**
 * `sample`: builds the sample contract as a git repository with fixed dates, people and hashes, as a year of pull
 * requests would have left it; its tree equals the tool's own `content/`.
 */
export async function sample(options: {
  out: string;
  quiet: boolean;
  years?: number;
  contracts?: number;
}): Promise<number> {
  const { SAMPLE_CONTRACT, SampleRepositoryError, writeSampleRepository } = await import('../../sample/repository.ts');
  const contractFiles = new Map<string, Uint8Array>();
  const folder = path.join(CONTENT, SAMPLE_CONTRACT);
  for (const name of fs.readdirSync(folder).sort()) {
    if (name.endsWith('.yaml')) contractFiles.set(name, fs.readFileSync(path.join(folder, name)));
  }
  const out = path.resolve(options.out);
  const { years = 1, contracts = 1 } = options;
  if (years < 1 || contracts < 1) throw new UsageError('年数与合同数至少为 1');
  try {
    await stepper(options.quiet)('示例仓库', () => writeSampleRepository({ contractFiles, out, years, contracts }));
  } catch (error) {
    if (error instanceof SampleRepositoryError) throw new UsageError(error.message);
    throw error;
  }
  if (!options.quiet) report(`示例材料在 ${path.join(options.out, 'content')}，完整的提交历史在 ${options.out}\n`);
  return 0;
}

import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import { siteOptions } from './astro-options.ts';
import { PortabilityError, type PortabilityProblem, portable } from './portable.ts';

/**
 * The child process of `buildSite`: one Astro build, told by its environment where to read and write.
 * Everything Astro makes for itself (types, caches) goes to the private work folder, which is also its project root:
 * the tool's own folder is only read.
 */

/** What the parent asks for; folders are absolute. */
export interface RenderJob {
  /** The tool's `site/` folder. */
  site: string;
  work: string;
  out: string;
  outside: readonly string[];
}

/** `problems` are those found on the finished pages; any other failure is told in the log only. */
export interface RenderAnswer {
  done: boolean;
  problems: PortabilityProblem[];
}

/** Vite looks for Astro's entry modules from the project root; a link there leads to the packages the tool itself uses. */
function linkPackages(work: string): void {
  const packages = path.dirname(path.dirname(fileURLToPath(import.meta.resolve('astro/package.json'))));
  fs.symlinkSync(packages, path.join(work, 'node_modules'), 'junction');
}

async function render(job: RenderJob): Promise<RenderAnswer> {
  try {
    linkPackages(job.work);
    await build({
      ...siteOptions,
      configFile: false,
      root: job.work,
      srcDir: `${job.site}/src`,
      publicDir: `${job.site}/public`,
      outDir: job.out,
      cacheDir: `${job.work}/cache`,
      logLevel: 'warn',
      integrations: [portable({ outside: job.outside })],
      vite: { cacheDir: `${job.work}/vite` },
    });
    return { done: true, problems: [] };
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return { done: false, problems: problemsOf(error) };
  }
}

/** Astro may wrap what an integration throws. */
function problemsOf(error: unknown): PortabilityProblem[] {
  for (let at: unknown = error; at instanceof Error; at = at.cause)
    if (at instanceof PortabilityError) return at.problems;
  return [];
}

// The parent's end of the channel closes when the parent is gone, however it went: then nobody waits for this build.
process.on('disconnect', () => process.exit(1));
process.once('message', async (job) => {
  const answer = await render(job as RenderJob);
  process.send?.(answer, undefined, {}, () => process.exit(0));
});

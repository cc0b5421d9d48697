/**
 * Runs every law by itself, then every mutant's law over a tree with that one line changed, and prints a line of JSON for
 * each. The changed tree is never on disk: module addresses carry the mutant's number, and the file is changed as it loads.
 */
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { MUTANTS } from './mutants.ts';

const ROOT = new URL('../../../', import.meta.url).href;
const MARK = 'mutant=';

registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context);
    const number = context.parentURL?.split(MARK)[1];
    const isOurs = found.url.startsWith(`${ROOT}scripts/`) || found.url.startsWith(`${ROOT}test/`);
    return number !== undefined && isOurs && found.url.endsWith('.ts')
      ? { ...found, url: `${found.url}?${MARK}${number}` }
      : found;
  },
  load(url, context, next) {
    const [address = '', number] = url.split(`?${MARK}`);
    const mutant = number === undefined ? undefined : MUTANTS[Number(number)];
    if (!mutant || address !== ROOT + mutant.file) return next(url, context);
    const text = readFileSync(fileURLToPath(address), 'utf8');
    if (text.split(mutant.from).length !== 2) throw new Error(`not once in ${mutant.file}: ${mutant.from}`);
    return { format: 'module-typescript', source: text.replace(mutant.from, mutant.to), shortCircuit: true };
  },
});

type Laws = { readonly [law: string]: () => void };

async function lawsOf(number: number | null): Promise<Laws> {
  const { LAWS } = (await import(`./laws.ts${number === null ? '' : `?${MARK}${number}`}`)) as { LAWS: Laws };
  return LAWS;
}

function broken(run: (() => void) | undefined): string | null {
  if (!run) return 'no such law';
  try {
    run();
    return null;
  } catch (error) {
    const text = String((error as Error).message ?? error);
    return text.startsWith('Property failed') ? 'failed' : text;
  }
}

const say = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);
const laws = await lawsOf(null);
for (const law of Object.keys(laws)) say({ law, broken: broken(laws[law]) });
for (const [number, { name, law }] of MUTANTS.entries()) {
  const mutated = await lawsOf(number);
  say({ law, mutant: name, broken: broken(mutated[law]) });
}

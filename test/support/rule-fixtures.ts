import type { Day } from '../../scripts/calendar/day.ts';
import { assessVersion, defaultDay, readVersion } from '../../scripts/commands/workspace.ts';
import type { Diagnostic } from '../../scripts/model/diagnostic.ts';
import { maskNames } from '../../scripts/read/scan/names.ts';
import { memorySource } from '../../scripts/source/memory.ts';
import { loadCase, type RuleCase } from './rule-cases.ts';
import { historySource } from './rule-history.ts';
import { marksOf } from './rule-marks.ts';

/** What differs between a case and its marks: `多报` is reported and not marked, `少报` marked and not reported. */
export async function mismatches(one: RuleCase): Promise<string[]> {
  const left = marksOf(one);
  const more = (await diagnosticsOf(one)).filter(({ file, range: { start }, rule, message }) => {
    const found = left.findIndex(
      (mark) =>
        mark.rule === rule &&
        mark.file === file &&
        mark.line === start.line &&
        (mark.column ?? start.column) === start.column &&
        isMessage(mark.message, message),
    );
    if (found >= 0) left.splice(found, 1);
    return found < 0;
  });
  return [
    ...more.map(
      ({ file, range: { start }, rule, message }) => `多报 ${file}:${start.line}:${start.column} ${rule}：${message}`,
    ),
    ...left.map(({ file, line, column, rule, message }) => {
      const place = column === null ? `${line}` : `${line}:${column}`;
      return `少报 ${file}:${place} ${rule}${message === null ? '' : `：${message}`}`;
    }),
  ];
}

/** In a mark `…` stands for any words: a commit's hash depends on all that the commit holds. */
function isMessage(mark: string | null, message: string): boolean {
  if (mark === null) return true;
  const parts = mark.split('…').map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 's').test(message);
}

/** Everything that is reported of a case, by the way that `check` takes; files are named as the case names them. */
export async function diagnosticsOf(one: RuleCase): Promise<Diagnostic[]> {
  const loaded = loadCase(one);
  const { files, told, id } = loaded;
  const { source, signers } = told.history
    ? await historySource(one, loaded)
    : {
        source: memorySource(Object.fromEntries([...files].map(([path, bytes]) => [`${id}/${path}`, bytes]))),
        signers: null,
      };
  const read = await readVersion(maskNames(source), [id], undefined, signers);
  const { readings, history } = read;
  const [result] = await assessVersion(read.source, readings, history, {
    openReadingsOnly: false,
    dayOf: (reading) => (told.as_of ?? defaultDay(reading)) as Day,
  });
  if (!result) throw new Error(`${one.folder}: no result`);
  const diagnostics = 'snapshot' in result ? result.snapshot.diagnostics : result.diagnostics;
  return diagnostics.map((found) => ({ ...found, file: found.file.slice(id.length + 1) }));
}

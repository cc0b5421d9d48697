import path from 'node:path';
import { snapshotFiles } from '../faces/snapshot-folder.ts';
import { checkText } from '../faces/text.ts';
import { brokenView } from '../view/check.ts';
import type { LetterKind } from '../view/letters/letter-model.ts';
import { lettersOf } from '../view/letters/letters.ts';
import { writeLetters } from './letter-files.ts';
import { print, type ReportOptions, report, textOptions } from './output.ts';
import { stepper } from './progress.ts';
import { sm3Of } from './sm3.ts';
import { UsageError } from './usage-error.ts';
import { type ContentOptions, openWorkspace } from './workspace.ts';

/** What may be asked for, under either name. */
export const LETTER_KINDS: { readonly [name: string]: LetterKind } = {
  'parameter-confirmation': 'parameter-confirmation',
  考核参数确认书: 'parameter-confirmation',
  'deduction-notice': 'deduction-notice',
  扣分告知单: 'deduction-notice',
  reply: 'reply',
  答复: 'reply',
  decision: 'decision',
  处理决定: 'decision',
};

export interface LetterCommandOptions extends ContentOptions {
  out: string;
  format: 'pdf' | 'docx' | 'both';
  /** Folder with the client's own fonts. */
  fonts?: string;
  quiet: boolean;
}

/**
 * `letter`: writes the letters of one kind under `out/<contract>/letters/`, and prints where. Exit 0 when they were
 * written or there is nothing to write; 1 when a contract cannot be assessed.
 */
export async function letter(name: string, id: string | undefined, options: LetterCommandOptions): Promise<number> {
  const kind = Object.hasOwn(LETTER_KINDS, name) ? LETTER_KINDS[name] : undefined;
  if (!kind) throw new UsageError(`没有“${name}”这种文书；可选：${Object.keys(LETTER_KINDS).join('、')}`);
  // Copied out of a letter, an id has the hyphens that word processors do not break at.
  const wanted = id?.replace(/[\u2010-\u2013]/g, '-') ?? null;
  const { results, source, prefix } = await openWorkspace(options);
  const step = stepper(options.quiet);
  const broken = results.flatMap((one) => ('snapshot' in one ? [] : [brokenView(one.contract, one.diagnostics)]));
  const unknown: { unknown: string; known: string[] }[] = [];
  let found = false;
  for (const result of results) {
    if (!('snapshot' in result)) continue;
    const { snapshot, proceedings } = result;
    const contract = snapshot.identity.contract;
    const checkCode = snapshotFiles(snapshot).id;
    const sm3 = (file: string) => sm3Of(source.bytes(file));
    const made = lettersOf(snapshot, kind, wanted, { proceedings, checkCode, sm3 });
    if ('unknown' in made) {
      unknown.push(made);
      continue;
    }
    found = true;
    const folder = path.resolve(options.out, contract, 'letters');
    if (made.letters.length === 0) report(`${contract} 没有要写的${nothing[kind]}\n`);
    else
      for (const file of await step(`${contract} ${made.letters[0]?.title} ${made.letters.length} 份`, () =>
        writeLetters(made.letters, source, folder, options),
      ))
        print(`${file}\n`);
  }
  if (broken.length > 0) {
    const text: ReportOptions = { format: 'text', all: false, quiet: options.quiet };
    report(checkText(broken, textOptions(text, prefix)));
    return 1;
  }
  // With several contracts the id belongs to one of them.
  if (!found && unknown.length > 0) throw new UsageError(unknownText(unknown));
  return 0;
}

const nothing: { readonly [kind in LetterKind]: string } = {
  'parameter-confirmation': '考核参数确认书',
  'deduction-notice': '扣分告知单：没有待告知或待处理的扣分事实',
  reply: '答复：没有已经告知、等待决定的认定',
  decision: '处理决定：没有异议，也没有决定',
};

const KNOWN_MAX = 12;

function unknownText(list: readonly { unknown: string; known: string[] }[]): string {
  const known = list.flatMap((one) => one.known);
  const shown = known.slice(0, KNOWN_MAX).join('、');
  const rest = known.length > KNOWN_MAX ? ` 等 ${known.length} 项` : '';
  return `没有与“${list[0]?.unknown}”对应的事项；${known.length === 0 ? '现在没有可写的事项' : `现有：${shown}${rest}`}`;
}

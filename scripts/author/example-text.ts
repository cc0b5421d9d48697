import { KIND_EXAMPLES } from '../model/kind-examples.ts';
import { exampleFile, messagesAbout } from './example-files.ts';

/** `scripts/model/kind-files.ts`: the examples as files, with what a check says of the wrong one. */
export function exampleFilesText(): string {
  const kinds = Object.entries(KIND_EXAMPLES).map(([kind, { good, bad }]) => {
    const wrong = exampleFile(kind, bad.record);
    const [message, ...others] = messagesAbout(kind, wrong);
    if (message === undefined || others.length > 0)
      throw new Error(`${kind}: x-bad must be wrong in exactly one place`);
    return [
      `  ${JSON.stringify(kind)}: {`,
      `    good: ${JSON.stringify(exampleFile(kind, good))},`,
      `    bad: ${JSON.stringify(wrong)},`,
      `    says: ${JSON.stringify(message)},`,
      '  },',
    ].join('\n');
  });
  return [
    '// Generated from scripts/model/kind-examples.ts by `npm run generate`. Do not edit.',
    '',
    '/** For each kind a file as it should stand, one that is wrong in one place, and what `check` says of that. */',
    'export const KIND_FILES: {',
    '  readonly [kind: string]: {',
    '    readonly good: string;',
    '    readonly bad: string;',
    '    readonly says: {',
    '      readonly rule: string;',
    '      readonly line: number;',
    '      readonly column: number;',
    '      readonly message: string;',
    '      readonly hint: string;',
    '    };',
    '  };',
    '} = {',
    ...kinds,
    '};',
    '',
  ].join('\n');
}

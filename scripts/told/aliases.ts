import type { ContractFiles } from '../model/contract.ts';

type Clauses = ContractFiles['contract']['clauses'];

/**
 * The contract as it is shown: a quotation stays as it was written, and a note beside it says what a word of it is called.
 * Without such words, the very same files.
 */
export function withAliases(files: ContractFiles, aliases: { readonly [word: string]: string }): ContractFiles {
  const words = Object.entries(aliases);
  if (words.length === 0) return files;
  const noted = (clauses: Clauses): Clauses =>
    clauses.map((clause) => {
      const found = words.filter(([word]) => clause.quote?.includes(word));
      const note = found.map(([word, printed]) => `引文中的“${word}”即${printed}（合同写作${word}）`);
      return {
        ...clause,
        ...(note.length > 0 ? { note: [clause.note, ...note].filter(Boolean).join('；') } : {}),
        ...(clause.children ? { children: noted(clause.children as Clauses) } : {}),
      };
    });
  return { ...files, contract: { ...files.contract, clauses: noted(files.contract.clauses) } };
}

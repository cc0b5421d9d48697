/** A paper as it is filled in: what is printed on it, what was written by hand, and whose seal it bears. */
export interface Sheet {
  kind: 'sheet';
  /** Whose paper it is, small above the title. */
  heading: string;
  title: string;
  /** Number or other words on the right below the title. */
  number?: string;
  /** A notice under a red head, as authorities write. */
  official?: true;
  blocks: readonly Block[];
}

/** A label and what stands beside it. */
export type Pair = readonly [label: string, value: string];

export type Block =
  | { pairs: readonly (readonly Pair[])[] }
  | {
      head: readonly string[];
      rows: readonly (readonly string[])[];
      widths: readonly number[];
      pen?: readonly number[];
    }
  | { text: string }
  | { signers: readonly Signer[] }
  | { parties: readonly Party[] }
  | { issuer: string; date: string; sealed: boolean };

/** One line to sign on; the name is a role's, as everywhere in the sample. */
export interface Signer {
  label: string;
  name: string;
  date: string;
  seal?: string;
}

/** One side's corner of a contract's last page. */
export interface Party {
  label: string;
  party: string;
  signer: string;
  date: string;
  sealed: boolean;
}

/** Stands at the foot of every paper. */
export const FOOT = '合成数据，与双方实际履约无关';

/** Every text of a sheet in reading order: what must be legible on the paper. */
export function textsOf({ heading, title, number, blocks }: Sheet): string[] {
  const texts = blocks.flatMap((block): readonly string[] => {
    if ('pairs' in block) return block.pairs.flat(2);
    if ('head' in block) return [...block.head, ...block.rows.flat()];
    if ('text' in block) return [block.text];
    if ('signers' in block)
      return block.signers.flatMap(({ label, name, date, seal }) => [label, name, date, seal ?? '']);
    if ('parties' in block)
      return block.parties.flatMap(({ label, party, signer, date }) => [label, party, signer, date]);
    return [block.issuer, block.date];
  });
  return [heading, title, number ?? '', ...texts, FOOT].filter((text) => text !== '');
}

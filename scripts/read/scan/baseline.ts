import type { OptionalContractFiles } from '../../model/contract.ts';
import { type Finding, scanTextOf } from './verdict.ts';

/** Places that a person looked at and found harmless: `scan-baseline.yaml`, itself under review like every contract file. */
export const BASELINE_FILE = 'scan-baseline.yaml';

type Entry = OptionalContractFiles['scan-baseline']['entries'][number];

export class Baseline {
  readonly entries: readonly Entry[];
  /** Whether its file says something else: then nobody can be told where an entry stands. */
  readonly isOlder: boolean;
  readonly #used = new Set<Entry>();

  constructor(file: OptionalContractFiles['scan-baseline'] | null, isOlder = false) {
    this.entries = file?.entries ?? [];
    this.isOlder = isOlder;
  }

  /** Whether a finding in a file (relative to the contract's folder) was reviewed. */
  waives(file: string, finding: Pick<Finding, 'kind' | 'sha256'>): boolean {
    // The baseline names files, and a name may hold the very number that was reviewed.
    const some = this.entries.filter(
      (entry) =>
        entry.kind === finding.kind &&
        entry.sha256 === finding.sha256 &&
        (entry.file === file || file === BASELINE_FILE),
    );
    for (const entry of some) if (entry.file === file) this.#used.add(entry);
    return some.length > 0;
  }

  /** Positions of entries that met nothing in what was looked at, and name no file whose own name they are about. */
  stale(files: ReadonlySet<string>): number[] {
    return this.entries.flatMap((entry, index) => {
      if (this.#used.has(entry)) return [];
      const inName = scanTextOf(entry.file).some(({ kind, sha256 }) => kind === entry.kind && sha256 === entry.sha256);
      return inName && files.has(entry.file) ? [] : [index];
    });
  }
}

/** Who signs with which key, in OpenSSH's allowed_signers format: a copy, so that it stays the same while it is used. */
export interface AllowedSigners {
  bytes: Uint8Array;
}

/**
 * Whether the list names an address, with whatever key and for whatever time. ssh-keygen can answer that too, but only
 * since 8.9, and where it could not, a missing signature would go unnoticed.
 */
export function isListed({ bytes }: AllowedSigners, principal: string): boolean {
  const lines = Buffer.from(bytes).toString('utf8').split(/\r?\n/);
  return lines.some((line) => {
    const [, quoted, plain] = /^\s*(?:"([^"]*)"|([^\s#"][^\s]*))\s/.exec(line) ?? [];
    return matchesList(principal, quoted ?? plain ?? '');
  });
}

/** A comma-separated list of patterns; one with `!` that matches decides against (ssh_config(5), PATTERNS). */
function matchesList(text: string, patterns: string): boolean {
  let found = false;
  for (const pattern of patterns.split(',')) {
    const isNegated = pattern.startsWith('!');
    if (!matchesPattern(text, isNegated ? pattern.slice(1) : pattern)) continue;
    if (isNegated) return false;
    found = true;
  }
  return found;
}

function matchesPattern(text: string, pattern: string): boolean {
  const source = pattern
    .replace(/[\\^$.|+()[\]{}]/g, '\\$&')
    .replace(/\*+/g, '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`, 's').test(text);
}

/** What Windows, WPS, Office, LibreOffice, editors and macOS leave beside files on their own, by its name. */
const LITTER = /^(?:(?:eh)?thumbs\.db|desktop\.ini|\.DS_Store|~\$.+|\.~.+|~WR[LDAF]\d+\.tmp|\..+\.sw[nop])$/i;

/** Whether nobody has put this file here: it opens, shows or locks another. */
export function isLitter(path: string): boolean {
  return LITTER.test(path.slice(path.lastIndexOf('/') + 1));
}

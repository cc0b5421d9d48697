import { COUNT_MAX, type Found } from './finding.ts';
import { isPassword, isPlaceholder } from './passwords.ts';

/** One pass that few texts do not stand. */
const LOOK = /-----BEGIN |sqlplus |thin:\S|\w:\/\/\S/;

/** Finds private keys and addresses that carry a password: what can be told by its form, whoever issued it. */
export function findCredentials(text: string): Found[] {
  return LOOK.test(text) ? [...privateKeys(text), ...addresses(text), ...oracleAddresses(text)] : [];
}

const KEY_LENGTH_MAX = 20_000;

function privateKeys(text: string): Found[] {
  const found: Found[] = [];
  for (
    let at = text.indexOf('-----BEGIN ');
    at >= 0 && found.length < COUNT_MAX;
    at = text.indexOf('-----BEGIN ', at)
  ) {
    const head = /^-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/.exec(text.slice(at, at + 90))?.[0];
    const body = head ? text.slice(at + head.length, at + KEY_LENGTH_MAX) : '';
    // A heading alone, as manuals write it, is no key.
    if (!head || !/^(?:\s|\\[nr]|[A-Za-z-]+: ?[^\n]{0,80}\n)*[A-Za-z0-9+/=]{16}/.test(body.slice(0, 1000))) {
      at += 11;
      continue;
    }
    const tail = /-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/.exec(body);
    const to =
      at + head.length + (tail ? tail.index + tail[0].length : (/^[\sA-Za-z0-9+/=\\-]*/.exec(body)?.[0].length ?? 0));
    found.push({ kind: 'private-key', from: at, to });
    at = to;
  }
  return found;
}

/** `scheme://user:password@host`; the user may be missing, as for Redis. */
const USER_INFO = /^:\/\/([^\s:@/"'<>]{0,64}):([^\s@"'<>]{1,128})@[\w.[\]-]/;

function addresses(text: string): Found[] {
  const found: Found[] = [];
  for (let at = text.indexOf('://'); at >= 0 && found.length < COUNT_MAX; at = text.indexOf('://', at + 3)) {
    const [, user = '', password = ''] = USER_INFO.exec(text.slice(at, at + 220)) ?? [];
    if (password.length < 4 || password === user || isPlaceholder(password) || /^\d{2,5}\//.test(password)) continue;
    const from = at + 3;
    found.push({ kind: 'connection-string', from, to: from + user.length + 1 + password.length });
  }
  return found;
}

/** `user/password@host` behind Oracle's own word for it. */
const ORACLE = /^(?:thin:|sqlplus +(?:-\w+ +)?)(["']?)([\w$#]{1,64})\/([^\s@"']{4,128})@/;

function oracleAddresses(text: string): Found[] {
  const found: Found[] = [];
  for (const word of ['thin:', 'sqlplus ']) {
    for (let at = text.indexOf(word); at >= 0 && found.length < COUNT_MAX; at = text.indexOf(word, at + word.length)) {
      const [all, , user = '', password = ''] = ORACLE.exec(text.slice(at, at + 240)) ?? [];
      if (!all || (!isPassword(password) && password !== user)) continue;
      const to = at + all.length - 1;
      found.push({ kind: 'connection-string', from: to - user.length - 1 - password.length, to });
    }
  }
  return found;
}

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AllowedSigners } from '../../scripts/history/allowed-signers.ts';
import type { Identity } from '../../scripts/model/provenance.ts';
import type { Source } from '../../scripts/source/source.ts';
import { openWorktree } from '../../scripts/source/worktree.ts';
import { createRepository, type FileChanges, type Repository, temporaryFolder } from './git-repo.ts';
import { filesIn, type LoadedCase, type RuleCase, type Step } from './rule-cases.ts';

/** The case in a git repository of its own: first the base, then what the case's history tells. */
export async function historySource(
  one: RuleCase,
  { files, told, id, identities }: LoadedCase,
): Promise<{ source: Source; signers: AllowedSigners | null }> {
  const repository = createRepository();
  const identityOf = (person: string): Identity => {
    const found = identities.find((identity) => identity.person === person);
    return found ?? { name: '名单外的人', email: `${person.toLowerCase()}@elsewhere.example.invalid` };
  };
  const left = new Map([...files].filter(([path]) => existsSync(join(one.folder, path))));
  const base = [...files].filter(([path]) => !left.has(path));
  const inside = (list: readonly (readonly [string, Buffer])[]): FileChanges =>
    Object.fromEntries(list.map(([path, bytes]) => [`content/${id}/${path}`, bytes]));
  const start = { at: '2024-06-28T17:00:00+08:00', author: identityOf('PER-05') };
  repository.commit({ name: 'base', ...start, files: inside(base) });
  const keys = told.signers ? makeKeys(told.signers) : null;
  let before = 'base';
  for (const [index, step] of (told.history ?? []).entries()) {
    const [name, author] = [`step-${index}`, identityOf(step.by)];
    const { at, merged } = step;
    const onto = before;
    repository.commit({ name, from: onto, at, author, files: inside(changesOf(one, step, files, left)) });
    before = name;
    if (step.signed) {
      if (!keys || merged || index + 1 < (told.history ?? []).length)
        throw new Error(`${one.folder}: cannot sign this`);
      sign(repository, keys, step, author);
    }
    if (merged) {
      const merger = identityOf(merged.by);
      repository.commit({
        name: `merge-${index}`,
        from: onto,
        merge: [name],
        takes: [name],
        at: merged.at,
        author: merger,
      });
      before = `merge-${index}`;
    }
  }
  for (const [path, bytes] of left) repository.write(`content/${id}/${path}`, bytes);
  const source = await openWorktree(join(repository.root, 'content'));
  const listed = (told.signers ?? []).map((person) => `${identityOf(person).email} ${publicKey(keys ?? '', person)}\n`);
  return { source, signers: keys ? { bytes: Buffer.from(listed.join('')) } : null };
}

/** The files that a step commits. What it leaves for a later one stays in `left`. */
function changesOf(
  one: RuleCase,
  step: Step,
  files: LoadedCase['files'],
  left: Map<string, Buffer>,
): [string, Buffer][] {
  if (step.from) return [...filesIn(join(one.folder, step.from))];
  if (!step.files) {
    const rest = [...left];
    left.clear();
    return rest;
  }
  return step.files.map((path) => {
    const bytes = files.get(path);
    if (!bytes) throw new Error(`${one.folder}: there is no ${path} to commit`);
    if (step.until === undefined) {
      left.delete(path);
      return [path, bytes];
    }
    const end = bytes.indexOf(`  - id: ${step.until}\n`);
    if (end < 0) throw new Error(`${one.folder}: ${path} has no record ${step.until}`);
    return [path, bytes.subarray(0, end)];
  });
}

function makeKeys(people: readonly string[]): string {
  const folder = temporaryFolder();
  for (const person of people) {
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', person, '-f', join(folder, person)]);
  }
  return folder;
}

function publicKey(keys: string, person: string): string {
  return readFileSync(join(keys, `${person}.pub`), 'utf8').trim();
}

/** The last commit once more, signed by git itself. */
function sign(repository: Repository, keys: string, { at, by }: Step, { name, email }: Identity): void {
  const who = ['AUTHOR', 'COMMITTER'].flatMap((role) => [
    [`GIT_${role}_NAME`, name],
    [`GIT_${role}_EMAIL`, email],
    [`GIT_${role}_DATE`, at],
  ]);
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', ...Object.fromEntries(who) };
  const config = ['-c', 'gpg.format=ssh', '-c', `user.signingkey=${join(keys, by)}`];
  const args = ['-C', repository.root, ...config, 'commit', '-q', '--amend', '-S', '--no-edit', '--date', at];
  execFileSync('git', args, { env, stdio: 'pipe' });
}

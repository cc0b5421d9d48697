import type { Observation } from '../../model/assessment.ts';
import type { Commit, FileStanding, Provenance } from '../../model/provenance.ts';
import type { Context } from '../context.ts';
import { platformWords, throughHands } from './by-platform.ts';

/**
 * The contract's own files say what is owed and what it costs: a later change to them is no less the client's to make. One
 * line for each file that says something else than what he confirmed, and which version counts; while he has not done
 * anything, one for each that was changed.
 */
export function changedFiles(context: Context, role: string, title: string): Observation[] {
  const { input, contract, zone, book } = context;
  const { charter, fileStanding, files } = input.history;
  const roles = charter?.roles ?? new Map(contract.contract.identities.map(({ email, role: own }) => [email, own]));
  const isTheirs = ({ author, committer }: Commit) =>
    [author, committer].some(({ email }) => roles.get(email) === role);
  if (![...roles.values()].includes(role)) return [];
  const paths = new Set([...(files?.keys() ?? []), ...(fileStanding?.keys() ?? [])]);
  return [...paths].flatMap((file) => {
    const standing = fileStanding?.get(file);
    if (standing) return standing.state === 'holds' ? [] : [waiting(file, standing)];
    const from = files?.get(file);
    // Whoever sets a contract up may be anyone; that is looked through as a whole.
    if (!book.testifies || !from || from.last.hash === from.first.hash || isConfirmed(file, from)) return [];
    const hint = `${meaningOf(file)}，请由${title}在自己的身份下提交或合并；在此之前照现在的内容计。不该改的请改回${platformWords(context, title, ...throughHands(from))}`;
    return [told(file, `最近一次改动（${named(from.last)}）由非${title}身份提交`, hint)];
  });

  function isConfirmed(file: string, { last, last_merge }: Provenance): boolean {
    if (charter && isMain(file)) return charter.confirmed;
    return isTheirs(last) || (last_merge != null && isTheirs(last_merge));
  }

  function waiting(file: string, standing: FileStanding): Observation {
    const version = standing.commit.hash.slice(0, 7);
    const who = isMain(file) ? `；谁代表${title}，也看那一版` : '';
    const restored = standing.absent ? '删去这个文件' : `恢复成版本 ${version} 的内容`;
    const hint = `${meaningOf(file)}：同意改动的，由${title}在自己的身份下提交或合并；不同意的，${restored}${who}${platformWords(context, title, ...standing.since)}`;
    return told(file, `${howOf(standing)}，未经${title}确认，不生效；${stillBy(standing)}`, hint);
  }

  function told(file: string, what: string, hint: string): Observation {
    return {
      rule: 'unconfirmed',
      at: { file, index: -1, path: [] },
      message: `合同文件 ${file.slice(file.indexOf('/') + 1)} ${what}`,
      hint,
      expected: `由${title}身份提交或合并`,
    };
  }

  function howOf({ now, uncommitted, since, unproven }: FileStanding): string {
    const [first] = since;
    const last = since.at(-1);
    if (uncommitted) return now === 'gone' ? '在工作区里已删去，尚未提交' : '有尚未提交的改动';
    // A merge may have taken an older text without anybody writing one.
    if (!first || !last) return now === 'gone' ? '现已不在材料中' : '现在的内容不是最后确认的那一版';
    const hand = unproven ? `${title}的签名无法核实` : `由非${title}身份提交`;
    if (now === 'gone') return `由非${title}身份删去（${named(last)}）`;
    if (first === last) return `最近一次改动（${named(last)}）${hand}`;
    return `自 ${named(first)} 起的 ${since.length} 次改动${hand}`;
  }

  function stillBy({ commit, by, merged, implied, absent }: FileStanding): string {
    if (absent && implied) return `${title}还没有确认过任何一项`;
    if (absent)
      return `${by.name} ${zone.dayOf(commit.committed_at)} ${merged ? '合并' : '提交'}的版本 ${commit.hash.slice(0, 7)} 里没有这个文件`;
    if (implied) return `仍按${title}开始提交时的版本（${named(commit)}）计`;
    return `仍按${by.name} ${zone.dayOf(commit.committed_at)} ${merged ? '合并' : '提交'}的版本 ${commit.hash.slice(0, 7)} 计`;
  }

  function named({ committed_at, hash }: Commit): string {
    return `${zone.dayOf(committed_at)}，版本 ${hash.slice(0, 7)}`;
  }
}

function meaningOf(file: string): string {
  return file.endsWith('/scan-baseline.yaml')
    ? '这个文件写明扫描出的哪些内容经复核不是个人信息或口令，没有确认的各项仍照常提示'
    : '这个文件决定应交什么、怎样核对与试算';
}

function isMain(file: string): boolean {
  return file.endsWith('/contract.yaml');
}

// Where a pipeline runs: what to compare with, and how to leave a comment there. Everything comes from the variables
// that the platform sets; no address is known beforehand.
import fs from 'node:fs';

/** Stands at the head of our comment, so that the next run finds and replaces it. */
export const MARK = '<!-- yanshou -->';

const PAGES_MAX = 20;
const PAGE_LENGTH = 100;
const ANSWER_MS_MAX = 30_000;

/**
 * `bases` are revisions to compare with, the best first; `thread` is where comments go, null when there is no merge
 * request or no token; `summary` is a file that the platform shows as the run's summary.
 */
export function surroundings(env) {
  if (env.GITLAB_CI) return gitlab(env);
  if (env.GITHUB_ACTIONS || env.GITEA_ACTIONS || env.FORGEJO_ACTIONS) return actions(env);
  return { name: '本机', request: false, bases: [env.YANSHOU_BASE].filter(Boolean), thread: null, summary: null };
}

function gitlab(env) {
  const number = env.CI_MERGE_REQUEST_IID;
  const target = env.CI_MERGE_REQUEST_TARGET_BRANCH_NAME;
  const notes = `${env.CI_API_V4_URL}/projects/${env.CI_PROJECT_ID}/merge_requests/${number}/notes`;
  const thread = {
    list: notes,
    one: (id) => `${notes}/${id}`,
    replace: 'PUT',
    headers: { 'PRIVATE-TOKEN': env.YANSHOU_TOKEN },
  };
  const bases = number
    ? [target && `origin/${target}`, env.CI_MERGE_REQUEST_DIFF_BASE_SHA]
    : [env.CI_COMMIT_BEFORE_SHA];
  return {
    name: 'GitLab CI',
    request: Boolean(number),
    bases: usable(env, bases),
    thread: number && env.YANSHOU_TOKEN && env.CI_API_V4_URL ? thread : null,
    summary: null,
  };
}

/** GitHub Actions; Gitea's and Forgejo's set the same variables and answer the same requests. */
function actions(env) {
  const event = eventOf(env);
  const number = event.pull_request?.number;
  const comments = `${env.GITHUB_API_URL}/repos/${env.GITHUB_REPOSITORY}/issues`;
  const thread = {
    list: `${comments}/${number}/comments`,
    one: (id) => `${comments}/comments/${id}`,
    replace: 'PATCH',
    headers: { Authorization: `token ${env.YANSHOU_TOKEN}` },
  };
  const target = env.GITHUB_BASE_REF;
  const bases = number ? [target && `origin/${target}`, event.pull_request.base?.sha] : [event.before];
  return {
    name: env.GITEA_ACTIONS || env.FORGEJO_ACTIONS ? 'Gitea/Forgejo Actions' : 'GitHub Actions',
    request: number !== undefined,
    bases: usable(env, bases),
    thread: number && env.YANSHOU_TOKEN && env.GITHUB_API_URL ? thread : null,
    summary: env.GITHUB_STEP_SUMMARY || null,
  };
}

function eventOf(env) {
  try {
    return JSON.parse(fs.readFileSync(env.GITHUB_EVENT_PATH, 'utf8'));
  } catch {
    return {};
  }
}

/** A new branch has no commit before it: the platforms write zeros then. */
function usable(env, bases) {
  return [env.YANSHOU_BASE, ...bases].filter((base) => base && !/^0+$/.test(base));
}

/** Leaves one comment and keeps it up to date. Says what it did; a comment that fails never fails the run. */
export async function leaveComment(thread, text) {
  const body = `${MARK}\n${text}`;
  try {
    const old = await ownComment(thread);
    await ask(thread, old === null ? thread.list : thread.one(old), old === null ? 'POST' : thread.replace, { body });
    return old === null ? '已发表评论' : '已更新评论';
  } catch (error) {
    return `评论没有发出：${error.message}`;
  }
}

async function ownComment(thread) {
  for (let page = 1; page <= PAGES_MAX; page += 1) {
    const list = await ask(thread, `${thread.list}?per_page=${PAGE_LENGTH}&page=${page}`, 'GET');
    const found = list.find(({ body }) => typeof body === 'string' && body.startsWith(MARK));
    if (found) return found.id;
    if (list.length < PAGE_LENGTH) return null;
  }
  return null;
}

async function ask({ headers }, address, method, content) {
  const answer = await fetch(address, {
    method,
    headers: { ...headers, Accept: 'application/json', ...(content ? { 'Content-Type': 'application/json' } : {}) },
    body: content ? JSON.stringify(content) : undefined,
    // A token goes where the platform said, and nowhere else.
    redirect: 'error',
    signal: AbortSignal.timeout(ANSWER_MS_MAX),
  });
  if (!answer.ok) throw new Error(`平台答复 ${answer.status}，请检查 YANSHOU_TOKEN 的权限`);
  return answer.json();
}

import { KIND_FILES } from '../../model/kind-files.ts';
import type { Fields } from '../../model/record.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import type { GuideTextPage } from '../pages/guides.ts';
import type { Run } from '../pages.ts';
import { SEVERITY, STATUS } from '../words.ts';
import { linkTo, PAGE } from './addresses.ts';
import type { SiteContext } from './context.ts';
import { kindTitle } from './record-view.ts';
import { makeShell } from './shell.ts';

type Section = GuideTextPage['sections'][number];

/** What an engineer writes most, and on which occasion; a contract shows the first five that it takes. */
const MOST: readonly (readonly [kind: string, occasion: string])[] = [
  ['incident', '有人报障，或监控告警查实了是故障。从接到电话那一刻起，几点几分做了什么都记下。'],
  ['service-request', '科室要查数、改报表、开接口。先有这一条，再动手。'],
  ['data-transfer-approval', '数据要出库或入库。先批后做：没有批准时间，就不要开始导。'],
  ['operation-log', '登录过生产环境就有一条，每天下班前对一遍，编号不跳号。'],
  ['inspection-report', '按计划巡检的当天。六项都写，正常的也写数，不写“一切正常”。'],
  ['routine-task', '计划里的作业做完一次写一条：设备检查、配置备份、恢复演练。'],
  ['backup-record', '每做一次备份一条，失败的照样写。'],
  ['duty-log', '值完一班写一条；有电话进来的，另写一条呼叫。'],
];
const MOST_SHOWN = 5;

/** One screen for whoever starts on Monday: does not know git, has Windows and WPS, perhaps no network. */
export function firstDayPage(context: SiteContext): GuideTextPage {
  const { contract } = context.snapshot.contract;
  const kinds = MOST.filter(([kind]) => context.snapshot.contract.kinds.kinds.some((one) => one.kind === kind));
  const first = kinds[0]?.[0] ?? '';
  const folder = `content\\${contract.id}\\evidence`;
  return {
    page: 'guide-text',
    shell: makeShell(context, '第一天', PAGE.guide),
    heading: '第一天：先把今天的事记下来',
    crumb: { text: '指南', href: linkTo(PAGE.guide) },
    lead: [
      { text: '不用会 git，不用上网。一个文件夹、一个记事本，半小时写出第一条。' },
      { text: '记不准的时候只守一条：照实写。', strong: true },
      { text: '写晚了有写晚了的写法，写错了有改正的写法，都不丢人。' },
    ],
    sections: [
      today(folder),
      most(context, kinds.slice(0, MOST_SHOWN)),
      never(context),
      fill(context, first, folder),
      check(first),
      ask(context),
    ],
  };
}

function section(id: string, title: string, rest: Partial<Section>): Section {
  return { id, title, paragraphs: [], ordered: false, points: [], code: null, beside: false, after: [], ...rest };
}

function point(title: string, text: string, rest: Partial<Section['points'][number]> = {}): Section['points'][number] {
  return { title, href: null, text: [{ text }], code: null, ...rest };
}

function today(folder: string): Section {
  return section('today', '今天做三件事', {
    ordered: true,
    points: [
      point(
        '拿到文件夹',
        '向项目经理要整个项目文件夹，U 盘拷来的也行，放到 D 盘，例如 D:\\yanshou。请他顺便看一眼电脑上装没装 Node 26；没网也能装，安装包他有。',
      ),
      point(
        '写一条今天的事',
        `今天接的电话、查的数、做的巡检，挑一件。到 ${folder} 里找到同类的文件，照着上一条写。用记事本打开，不用 WPS 文字：它会把引号换成全角、存成文档格式。`,
      ),
      point(
        '核查一遍，交给项目经理',
        '在文件夹空白处的地址栏里输入 cmd 回车，再输入下面这一行。看到自己那个文件没有提示，就把改过的文件交给项目经理，由他提交。',
        { code: 'npm run -s yanshou -- check' },
      ),
    ],
  });
}

function most(context: SiteContext, kinds: readonly (readonly [string, string])[]): Section {
  return section('most', `写得最多的${kinds.length > 1 ? ` ${kinds.length} 种` : ''}`, {
    points: kinds.map(([kind, occasion]) =>
      point(kindTitle(context, kind), occasion, { href: linkTo(context.addresses.guide(kind)) }),
    ),
    after: [[{ text: '其余的用到再看：' }, { text: '全部指南', href: linkTo(PAGE.guide) }, { text: '。' }]],
  });
}

function fill(context: SiteContext, kind: string, folder: string): Section {
  return section('fill', '一条怎么写', {
    paragraphs: [
      [
        {
          text: `以${kindTitle(context, kind)}为例，下面是一份完整的文件，放在 ${folder}\\${kind} 里。复制、改名、只改冒号右边：`,
        },
      ],
    ],
    code: KIND_FILES[kind]?.good ?? null,
    beside: true,
    points: [
      point('冒号', '用英文的 : ，后面空一格；行首的空格也要对齐，用空格，不用 Tab。'),
      point('时间', '写成 2024-09-27T10:00:00+08:00，末尾的 +08:00 不能省，意思是北京时间。'),
      point('人', '写编号不写姓名，例如 PER-01；编号在人员名册里查。'),
      point('编号', '接着上一号往下编，用过的不再用。'),
      point('同月多条', '可以写在一个文件里：先写 records:，下面每条以 - 开头；照同一文件夹里已有的样子。'),
      point('文件名', '只用英文字母、数字、点和横线，例如 2024-09.yaml。'),
      point('保存', '另存为，编码选 UTF-8，类型选“所有文件”，免得变成 .yaml.txt。'),
    ],
  });
}

function check(kind: string): Section {
  const says = KIND_FILES[kind]?.says;
  const line = says
    ? `${says.line}:${says.column}  ${SEVERITY.error.word}  ${says.message}\n        ${says.hint}`
    : null;
  return section('check', '提示怎么读', {
    paragraphs: [[{ text: '每条提示都说清在哪里、看到什么、怎么改。冒号前是行号，后面是第几个字：' }]],
    code: line,
    points: [
      point(SEVERITY.error.word, '格式不对或前后矛盾，要改。改不了的，写明原因。'),
      point(SEVERITY.warning.word, '可能有问题，对照原件看一眼；确实如此的，在备注里说明。'),
      point(STATUS.missing.word, '该有的还没有，可以交，交了显示迟交。'),
      point('请说明', '应当在先的一步当时没有做，事后不能当作做过；写清经过和整改。'),
    ],
    after: [
      [
        { text: '写晚了：', strong: true },
        { text: '“记录时间”写此刻，“发生时间”写当时，不要把日期往回改。' },
        { text: '写错了：', strong: true },
        { text: '改过来，在备注里说一句；要作废的，状态写 withdrawn，不删除。' },
      ],
    ],
  });
}

function never(context: SiteContext): Section {
  const approval = 'data-transfer-approval';
  const listed = context.snapshot.contract.kinds.kinds.some(({ kind }) => kind === approval);
  const link: Run[] = listed
    ? [{ text: '，见' }, { text: kindTitle(context, approval), href: linkTo(context.addresses.guide(approval)) }]
    : [];
  return section('never', '这些永远不写进来', {
    points: [
      point('口令和密钥', '连“默认口令”“同上次”也不写。账号写代称，例如 db-admin-1。'),
      point('病人信息', '姓名、病历号、检查结果，一个都不写；截图先遮住再放附件。'),
      point('证件号、电话、住址', '不管是谁的。找人用编号。'),
      point('导出的数据本身', '', {
        text: [{ text: '只写数据集、行数和文件校验值' }, ...link, { text: '。' }],
      }),
      point('网络地址', '主机写代称，例如 db-1。'),
    ],
    after: [[{ text: '不小心写进去了，马上告诉项目经理和安全员，不要自己删了当没发生。' }]],
  });
}

function ask(context: SiteContext): Section {
  return section('ask', '问谁', {
    points: [
      point('怎么写、怎么存', '先看那一种的指南，再问身边的同事。'),
      point('算不算故障、几级', '问甲方审核员，等级由甲方认定。'),
      point('数据能不能动', '动手之前问甲方管数据安全的人。'),
      point('别的', '问项目经理。当天问，不要留到月底。'),
      ...people(context),
    ],
  });
}

/** Who is who, where the audience may see names: those of each role who have not left. */
function people({ snapshot, mask }: SiteContext): Section['points'] {
  if (!mask.sees('panel')) return [];
  const { roles, identities } = snapshot.contract.contract;
  const gone = new Set(
    snapshot.ledgers.flatMap(({ kind, records }) =>
      kind === 'personnel' ? records.filter(({ fields }) => hasLeft(fields, snapshot)).map(({ id }) => id) : [],
    ),
  );
  return roles.flatMap(({ id, title }) => {
    const names = identities
      .filter(({ role, person }) => role === id && !gone.has(person ?? ''))
      .map(({ name }) => name);
    return names.length > 0 ? [point(`${title}的人`, `${names.join('、')}。`)] : [];
  });
}

function hasLeft({ left_on: left }: Fields, { identity }: Snapshot): boolean {
  return typeof left === 'string' && left <= identity.as_of;
}

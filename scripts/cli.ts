import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { CHECK_FORMATS } from './commands/formats.ts';
import { CHINESE_HELP, inChinese } from './commands/help.ts';
import { report } from './commands/output.ts';
import { targetOf } from './commands/place.ts';
import { UsageError } from './commands/usage-error.ts';
import { toolVersion } from './commands/version.ts';
import { SourceError } from './source/source.ts';

/** Arguments → a command → an exit code: 0 as asked, 1 findings, 2 the tool failed. */
export async function main(args: string[]): Promise<void> {
  let code = 0;
  // Whoever reads through a pipe may stop reading: that is no failure to explain.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(code);
    throw error;
  });
  const program = buildProgram((result) => {
    code = result;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    code = explainFailure(error);
  }
  process.exitCode = code;
}

/** What the system refuses is nobody's fault here: by its word for it. */
const DENIED: { readonly [code: string]: string } = {
  EACCES: '没有权限读写',
  // Windows says so of a file or folder that another program holds open.
  EPERM: '没有权限读写，或正被别的程序打开',
  EBUSY: '正被别的程序打开，写不进去',
  EROFS: '只读，写不进去',
  ENOSPC: '磁盘已满，写不进去',
  ENOTDIR: '路径里有一段不是目录',
  EEXIST: '路径里有一段不是目录',
  EISDIR: '这是一个目录，不能写成文件',
  ENAMETOOLONG: '路径太长',
};

function explainFailure(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof UsageError || error instanceof SourceError) {
    report(`${error.message}\n`);
    return 2;
  }
  const { code, path, dest } = error as NodeJS.ErrnoException & { dest?: string };
  const denied = DENIED[code ?? ''];
  const target = dest ?? path;
  if (denied && target) {
    report(`${denied}：${targetOf(target)}。请检查权限与磁盘空间，关掉打开它的程序，或换一个目录\n`);
    return 2;
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  report(`程序内部出错，材料没有问题。请把下面几行连同所用命令反馈给维护者：\n${detail}\n`);
  return 2;
}

function buildProgram(done: (code: number) => void): Command {
  const program = new Command('yanshou')
    .description('验收即代码：材料缺什么、哪里对不上、百分考核试算多少、为什么')
    .version(toolVersion(), '-V, --version', '显示版本')
    .helpOption('-h, --help', '显示帮助')
    .helpCommand(false)
    .configureHelp(CHINESE_HELP)
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(inChinese(text)) })
    .showSuggestionAfterError()
    .addHelpText('after', '\n例：\n  yanshou check --as-of 2025-07-04\n  yanshou build --out dist');
  const audience = () =>
    new Option('--audience <读者>', '敏感内容按读者遮盖').choices(['owner', 'panel', 'public']).default('owner');
  const format = () => new Option('--format <格式>', '输出格式').choices(['text', 'json']).default('text');
  const plain = (name: string, summary: string) =>
    program.command(name).description(summary).helpOption('-h, --help', '显示帮助');
  const content = (name: string, summary: string) =>
    plain(name, summary)
      .option('--content <目录>', '材料目录', 'content')
      .option('--contract <编号>', '只看一份合同')
      .option('--as-of <日期>', '截至日，例如 2025-07-04；不写则为今天（示例合同为其约定日期）')
      .option('--allowed-signers <文件>', '签名人名单（OpenSSH 格式，放在材料仓库之外）：甲方身份的提交要有相符的签名')
      .option('--no-cache', '不用缓存')
      .option('--quiet', '只输出结果', false);

  const limit = (command: Command) =>
    command
      .option('--all', '全部列出', false)
      .option('--limit <条数>', '给人看的格式最多列出多少条，其余只计数', wholeNumber, 50)
      .option('--out <文件>', '写到文件；不写则输出到屏幕');
  limit(content('check', '核查：缺什么、哪里对不上；有未了结的返回 1'))
    .addOption(new Option('--format <格式>', '输出格式').choices(CHECK_FORMATS).default('text'))
    .addOption(
      new Option('--gate <关口>', 'running 平时；acceptance 验收')
        .choices(['running', 'acceptance'])
        .default('running'),
    )
    .addOption(audience())
    .addHelpText(
      'after',
      `
格式：
  text、markdown 给人看，markdown 可作评论；其余全部列出
  sarif 代码托管平台的告警，junit 测试报告，github 工作流批注
  ics 未到期与逾期的日历，xlsx 工作簿：屏幕上要加 --out 文件，接到管道或文件时直接输出

例：
  yanshou check --content sample-repo/content --as-of 2024-08-31
  yanshou check --format json --gate acceptance
  yanshou check --format sarif --out check.sarif
  yanshou check --format xlsx --out check.xlsx
  yanshou check --audience panel --format markdown`,
    )
    .action(async (options) => done(await (await import('./commands/check.ts')).check(options)));
  limit(content('due', '应交：接下来哪些材料到期、归谁、交到哪里，以及已经逾期的'))
    .addOption(new Option('--format <格式>', '输出格式').choices(['text', 'markdown', 'ics']).default('text'))
    .option('--days <天数>', '看今后多少天', wholeNumber, 30)
    .addOption(new Option('--owner <责任方>', '只看一方的').choices(['provider', 'client', 'panel']))
    .option('--system <系统>', '只看一个系统：短名、序号或名称')
    .option('--person <人员>', '只看一个人：编号或代称')
    .addHelpText(
      'after',
      '\n例：\n  yanshou due --days 14\n  yanshou due --owner client --format markdown\n  yanshou due --as-of 2024-12-31 --format ics --out due.ics',
    )
    .action(async (options) => done(await (await import('./commands/due.ts')).due(options)));
  content('score', '试算：逐行扣分，一直到记录与行号')
    .addOption(format())
    .addOption(audience())
    .option('--all', '全部列出', false)
    .option('--explain <考核行>', '讲清一行：每条规则看了什么、每笔扣分的算式与记录；写短名或名称')
    .option('--what-if <文件...>', '假如这些记录在截至日入库，试算会怎样；只在内存里算，不写任何文件')
    .option('--forecast', '按目前快慢推算到服务期满，写明假定', false)
    .option('--todo', '待办：还可以依规办理的事，谁、何时、涉及多少分', false)
    .addHelpText(
      'after',
      `
--explain、--what-if、--forecast、--todo 一次用一个，只供双方内部使用

例：
  yanshou score --content sample-repo/content
  yanshou score --explain 日常巡查
  yanshou score --what-if 补交的巡检报告.md 会签单.yaml
  yanshou score --forecast --as-of 2024-12-31
  yanshou score --todo
  yanshou score --format json`,
    )
    .action(async (options) => done(await (await import('./commands/score.ts')).score(options)));
  content('diff', '比较：从一个版本到另一个版本，记录、缺项、核查提示与试算各变了什么')
    .argument('<基准>', '基准版本：提交号、分支名或标签名')
    .argument('[新版本]', '与哪个版本比；不写则为当前检出的提交')
    .option('--worktree', '与工作区比，包括尚未提交的改动', false)
    .option('--merge-base', '从两个版本分出的地方比起（合并请求用）', false)
    .addOption(
      new Option('--format <格式>', '输出格式；markdown 可作评论')
        .choices(['text', 'json', 'markdown'])
        .default('text'),
    )
    .addOption(audience())
    .addOption(new Option('--gate <关口>', '给出时，有新增的错误或缺项返回 1').choices(['running']))
    .option('--all', '全部列出', false)
    .addHelpText(
      'after',
      '\n例：\n  yanshou diff HEAD~1\n  yanshou diff main --worktree\n  yanshou diff origin/main HEAD --merge-base --format markdown --audience panel --gate running',
    )
    .action(async (base, head, options) => done(await (await import('./commands/diff.ts')).diff(base, head, options)));
  content('coverage', '对照：登记的每行义务由什么核对、缺了它哪个测试会失败')
    .addOption(format())
    .addHelpText('after', '\n例：\n  yanshou coverage --content sample-repo/content')
    .action(async (options) => done(await (await import('./commands/coverage.ts')).coverage(options)));
  const built = (name: string, summary: string) =>
    content(name, summary).option('--out <目录>', '输出目录', 'dist').addOption(audience());
  const gate = () => new Option('--gate <关口>', '给出时，未过关返回 1').choices(['running', 'acceptance']);
  built('build', '全部生成：结果快照、验收档案、待办的文书、网站')
    .addOption(gate())
    .addHelpText(
      'after',
      '\n例：\n  yanshou build --content sample-repo/content --out dist\n  yanshou build --audience panel --gate acceptance',
    )
    .action(async (options) =>
      done(await (await import('./commands/build.ts')).build(options, ['snapshot', 'dossiers', 'letters', 'site'])),
    );
  built('site', '只生成结果快照与网站')
    .addHelpText('after', '\n例：\n  yanshou site --content sample-repo/content')
    .action(async (options) => done(await (await import('./commands/build.ts')).build(options, ['snapshot', 'site'])));
  built('dossier', '只生成结果快照与验收档案（PDF）')
    .addHelpText('after', '\n例：\n  yanshou dossier --content sample-repo/content --audience panel')
    .action(async (options) =>
      done(await (await import('./commands/build.ts')).build(options, ['snapshot', 'dossiers'])),
    );
  content('letter', '文书：考核参数确认书、扣分告知单、答复、处理决定，供双方签署')
    .argument('<种类>', 'parameter-confirmation、deduction-notice、reply、decision，或写中文名称')
    .argument('[编号]', '只写一件：认定、记录或确认书的编号；不写则写出全部待办的')
    .addOption(
      new Option('--format <格式>', 'pdf 供签署与归档；docx 供修改').choices(['pdf', 'docx', 'both']).default('both'),
    )
    .option('--out <目录>', '输出目录，文件放在 <目录>/<合同编号>/letters', 'dist')
    .option('--fonts <目录>', '自备字体（仿宋等），文件名为 serif-400、serif-700、sans-400、sans-700')
    .addHelpText(
      'after',
      `
不写编号时：
  考核参数确认书 全部待约定事项；扣分告知单 全部未了结的，合为一份
  答复 已告知、未决定的认定，每件一份；处理决定 有异议或已决定的认定，每件一份

例：
  yanshou letter parameter-confirmation --content sample-repo/content
  yanshou letter 扣分告知单 FND-2025-001 --format docx --out 文书
  yanshou letter 处理决定 --as-of 2024-12-31 --format pdf`,
    )
    .action(async (kind, id, options) => done(await (await import('./commands/letter.ts')).letter(kind, id, options)));
  const trust = (command: Command) =>
    command.option(
      '--anchor <证书>',
      '信任的根证书（PEM 或 DER），可多次给出',
      (value: string, list: string[]) => [...list, value],
      [],
    );
  trust(plain('verify', '核验档案与时间锚：谁签过、签后有没有改动；材料从何时起可证明存在'))
    .argument('[文件...]', 'PDF 档案，或时间锚（.json）')
    .option('--content <目录>', '核验这个材料目录里的全部时间锚')
    .option('--contract <编号>', '只看一份合同')
    .addOption(format())
    .option('--all', '逐个列出材料文件与核验项目', false)
    .addHelpText(
      'after',
      '\n例：\n  yanshou verify dist/*/dossiers/*.pdf\n  yanshou verify --content content --anchor 时间戳根证书.pem\n\n完好返回 0；有改动或有判断不了的地方返回 1。核验 PDF 不启动其他程序，核验时间锚要用 git',
    )
    .action(async (files, options) =>
      done(await (await import('./commands/verify.ts')).verify(files, { ...options, quiet: false })),
    );
  trust(plain('anchor', '时间锚：请时间戳服务为一次提交的全部材料作证，供日后证明何时已有'))
    .option('--content <目录>', '材料目录', 'content')
    .option('--contract <编号>', '哪一份合同；只有一份时可不写')
    .option('--commit <版本>', '哪一次提交', 'HEAD')
    .option('--tsa <网址>', '时间戳服务（RFC 3161）；只有写了它才联网，只送出清单的摘要')
    .option('--timeout <秒>', '最多等多久', wholeNumber, 30)
    .option('--request-out <文件>', '不联网：写出请求（.tsq）')
    .option('--response <文件>', '不联网：收进取回的应答（.tsr）')
    .option('--request <文件>', '与 --response 同用：当初写出的请求')
    .option('--quiet', '只输出结果', false)
    .addHelpText(
      'after',
      '\n例：\n  yanshou anchor --tsa http://timestamp.example/tsr --anchor 时间戳根证书.pem\n  yanshou anchor --request-out 请求.tsq\n  yanshou anchor --request 请求.tsq --response 应答.tsr',
    )
    .action(async (options) => done(await (await import('./commands/anchor.ts')).anchor(options)));
  plain('sample', '生成示例合同的 git 仓库（日期、身份、版本号固定）')
    .option('--out <目录>', '放到哪里', 'sample-repo')
    .option('--years <倍数>', '测速用：同一服务期内的材料按几倍写', wholeNumber, 1)
    .option('--contracts <个数>', '测速用：写几份内容相同的合同', wholeNumber, 1)
    .option('--quiet', '只输出结果', false)
    .addHelpText('after', '\n例：\n  yanshou sample\n  yanshou check --content sample-repo/content')
    .action(async (options) => done(await (await import('./commands/sample.ts')).sample(options)));
  plain('start', '用示例合同把主要工作从头到尾做一遍')
    .option('--quiet', '只输出结果', false)
    .action(async (options) => done(await (await import('./commands/start.ts')).start(options)));
  plain('serve', '在本机浏览生成的页面（只监听本机）')
    .option('--out <目录>', '生成的目录', 'dist')
    .option('--port <端口>', '端口，0 为任选', wholeNumber, 4321)
    .option('--minutes <分钟>', '闲置多久自动结束', wholeNumber, 60)
    .addHelpText('after', '\n例：\n  yanshou serve --port 8080')
    .action(async (options) => done(await (await import('./commands/serve.ts')).serve(options)));
  plain('doctor', '检查本机环境：缺什么、怎么装')
    .option('--content <目录>', '材料目录', 'content')
    .action(async (options) => done(await (await import('./commands/doctor.ts')).doctor(options)));
  program
    .command('help')
    .description('显示某个命令的帮助')
    .argument('[命令]')
    .helpOption(false)
    .action((name?: string) => {
      const asked = name === undefined ? program : program.commands.find((one) => one.name() === name);
      if (!asked) throw new UsageError(`没有命令“${name}”；运行 yanshou --help 看全部命令`);
      asked.help();
    });
  return program;
}

function wholeNumber(text: string): number {
  if (!/^\d{1,6}$/.test(text)) throw new InvalidArgumentError('应为不小于 0 的整数');
  return Number(text);
}

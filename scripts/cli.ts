import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { report } from './commands/output.ts';
import { toolVersion } from './commands/version.ts';
import { UsageError } from './commands/workspace.ts';
import { SourceError } from './source/source.ts';

/** Arguments → a command → an exit code: 0 as asked, 1 findings, 2 the tool failed. */
export async function main(args: string[]): Promise<void> {
  let code = 0;
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

function explainFailure(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof UsageError || error instanceof SourceError) {
    report(`${error.message}\n`);
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
    .helpCommand('help [命令]', '显示某个命令的帮助')
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(inChinese(text)) })
    .showSuggestionAfterError(false)
    .addHelpText('after', '\n例：\n  yanshou check --as-of 2025-07-04\n  yanshou build --out dist');
  const format = () => new Option('--format <格式>', '输出格式').choices(['text', 'json']).default('text');
  const plain = (name: string, summary: string) =>
    program.command(name).description(summary).helpOption('-h, --help', '显示帮助');
  const content = (name: string, summary: string) =>
    plain(name, summary)
      .option('--content <目录>', '材料目录', 'content')
      .option('--contract <编号>', '只看一份合同')
      .option('--as-of <日期>', '截至日，例如 2025-07-04；不写则为今天（示例合同为其约定日期）')
      .option('--no-cache', '不用缓存')
      .option('--quiet', '只输出结果', false);

  content('check', '核查：缺什么、哪里对不上；有未了结的返回 1')
    .addOption(format())
    .option('--all', '全部列出', false)
    .addOption(
      new Option('--gate <关口>', 'running 平时；acceptance 验收')
        .choices(['running', 'acceptance'])
        .default('running'),
    )
    .addHelpText(
      'after',
      '\n例：\n  yanshou check --content sample-repo/content --as-of 2024-08-31\n  yanshou check --format json --gate acceptance',
    )
    .action(async (options) => done(await (await import('./commands/check.ts')).check(options)));
  content('score', '试算：逐行扣分，一直到记录与行号')
    .addOption(format())
    .option('--all', '全部列出', false)
    .addHelpText('after', '\n例：\n  yanshou score --content sample-repo/content\n  yanshou score --format json')
    .action(async (options) => done(await (await import('./commands/score.ts')).score(options)));
  content('coverage', '对照：登记的每行义务由什么核对、缺了它哪个测试会失败')
    .addOption(format())
    .addHelpText('after', '\n例：\n  yanshou coverage --content sample-repo/content')
    .action(async (options) => done(await (await import('./commands/coverage.ts')).coverage(options)));
  const built = (name: string, summary: string) =>
    content(name, summary)
      .option('--out <目录>', '输出目录', 'dist')
      .addOption(
        new Option('--audience <读者>', '敏感内容按读者遮盖').choices(['owner', 'panel', 'public']).default('owner'),
      );
  const gate = () => new Option('--gate <关口>', '给出时，未过关返回 1').choices(['running', 'acceptance']);
  built('build', '全部生成：结果快照、验收档案、网站')
    .addOption(gate())
    .addHelpText(
      'after',
      '\n例：\n  yanshou build --content sample-repo/content --out dist\n  yanshou build --audience panel --gate acceptance',
    )
    .action(async (options) =>
      done(await (await import('./commands/build.ts')).build(options, ['snapshot', 'dossiers', 'site'])),
    );
  built('site', '只生成结果快照与网站')
    .addHelpText('after', '\n例：\n  yanshou site --content sample-repo/content')
    .action(async (options) => done(await (await import('./commands/build.ts')).build(options, ['snapshot', 'site'])));
  built('dossier', '只生成结果快照与验收档案（PDF）')
    .addHelpText('after', '\n例：\n  yanshou dossier --content sample-repo/content --audience panel')
    .action(async (options) =>
      done(await (await import('./commands/build.ts')).build(options, ['snapshot', 'dossiers'])),
    );
  plain('verify', '核验档案：谁签过、签后有没有改动；不启动其他程序')
    .argument('<文件...>', 'PDF 档案')
    .addOption(format())
    .option(
      '--anchor <证书>',
      '信任的根证书（PEM 或 DER），可多次给出',
      (value: string, list: string[]) => [...list, value],
      [],
    )
    .addHelpText(
      'after',
      '\n例：\n  yanshou verify dist/*/dossiers/*.pdf\n\n完好返回 0；有改动或有判断不了的地方返回 1',
    )
    .action(async (files, options) =>
      done(await (await import('./commands/verify.ts')).verify(files, { ...options, all: true, quiet: false })),
    );
  plain('sample', '生成示例合同的 git 仓库（日期、身份、版本号固定）')
    .option('--out <目录>', '放到哪里', 'sample-repo')
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
  return program;
}

function wholeNumber(text: string): number {
  if (!/^\d{1,6}$/.test(text)) throw new InvalidArgumentError('应为不小于 0 的整数');
  return Number(text);
}

/** commander's few sentences, for people who read Chinese. */
function inChinese(text: string): string {
  return text
    .replace(/^error: unknown command '(.+?)'/m, '没有命令“$1”；运行 yanshou --help 看全部命令')
    .replace(/^error: unknown option '(.+?)'/m, '没有选项“$1”；加 --help 看这个命令的选项')
    .replace(/^error: option '(.+?)' argument missing/m, '选项 $1 后面缺少值')
    .replace(
      /^error: option '(.+?)' argument '(.*?)' is invalid\. Allowed choices are (.+)\./m,
      '选项 $1 不接受“$2”，可选：$3',
    )
    .replace(/^error: too many arguments for '(.+?)'\..*$/m, '命令 $1 多了参数；加 --help 看用法')
    .replace(/^error: /m, '');
}

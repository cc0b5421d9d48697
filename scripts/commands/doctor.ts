import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { loadHolidays } from '../calendar/holidays.ts';
import { launchBrowser } from '../dossier/browser.ts';
import { cacheFolder } from '../read/kept.ts';
import { print } from './output.ts';

interface Finding {
  title: string;
  ok: boolean;
  detail: string;
}

/** `doctor`: what this machine has and lacks for the job, and how to mend it. Exit 1 when something needed is missing. */
export async function doctor(options: { content: string }): Promise<number> {
  const findings = [node(), git(), holidays(), cache(), content(options.content), await browser()];
  print(`${findings.map(({ title, ok, detail }) => `${ok ? '✓' : '✕'} ${title}：${detail}`).join('\n')}\n`);
  return findings.every((finding) => finding.ok) ? 0 : 1;
}

function node(): Finding {
  return { title: 'Node.js', ok: true, detail: `${process.versions.node}（${process.platform} ${process.arch}）` };
}

function git(): Finding {
  try {
    const version = execFileSync('git', ['--version'], { encoding: 'utf8' }).trim().replace('git version ', '');
    return { title: 'git', ok: true, detail: version };
  } catch {
    return { title: 'git', ok: false, detail: '没有找到 git；核查仍可运行，但迟交与身份无从核对。请安装 git' };
  }
}

function holidays(): Finding {
  const years = loadHolidays().years.map((year) => year.year);
  return { title: '放假安排', ok: true, detail: `已收录 ${years.join('、')} 年；此外的日期会报错，不作推测` };
}

function cache(): Finding {
  const folder = cacheFolder(process.env);
  try {
    fs.mkdirSync(folder, { recursive: true });
    fs.accessSync(folder, fs.constants.W_OK);
    return { title: '缓存目录', ok: true, detail: folder };
  } catch {
    return {
      title: '缓存目录',
      ok: false,
      detail: `${folder} 不可写；可用环境变量 YANSHOU_CACHE 指定别处，或加 --no-cache`,
    };
  }
}

function content(folder: string): Finding {
  const resolved = path.resolve(folder);
  const found = fs.existsSync(resolved) && fs.statSync(resolved).isDirectory();
  return { title: '材料目录', ok: found, detail: found ? resolved : `没有 ${resolved}，请用 --content 指定` };
}

async function browser(): Promise<Finding> {
  try {
    const launched = await launchBrowser();
    const version = await launched.browser.version();
    await launched.close();
    return { title: '排版用浏览器', ok: true, detail: version };
  } catch (error) {
    return { title: '排版用浏览器', ok: false, detail: error instanceof Error ? error.message : '启动失败' };
  }
}

import { createHash } from 'node:crypto';
import type { AttachedFile, RecordFields } from './entry.ts';
import { momentWords } from './pictures/papers/words.ts';
import { type Pictures, pictured } from './pictures/pictures.ts';
import { FOOT } from './pictures/sheet.ts';
import type { IncidentStory } from './stories/incident-story.ts';
import { type System, systemOf } from './systems.ts';
import { dateOf, formatMinute, type Instant, monthDay } from './time.ts';

export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/** How a record speaks of a file beside it. */
export function attachmentOf({ path, title, type, bytes }: AttachedFile): RecordFields {
  return { path, sha256: sha256(bytes), title, media_type: type, contains_personal_info: false };
}

/** Stands at the foot of every text beside a record. */
const FOOT_LINE = `（${FOOT}）`;

function textFile(path: string, title: string, lines: readonly string[]): AttachedFile {
  const text = [...lines, '', FOOT_LINE].join('\n');
  return { path, title, type: 'text/plain', bytes: new TextEncoder().encode(`${text}\n`) };
}

const words = (at: Instant): string => momentWords(formatMinute(at));

/** The vendor's completion sheet, copied without names: what an exclusion of time rests on. */
export function repairSheet(
  incident: string,
  story: IncidentStory,
  from: Instant,
  to: Instant,
  reported: Instant,
): AttachedFile {
  const hours = Math.floor((to - from) / 3600);
  const minutes = Math.round((to - from) / 60) % 60;
  return textFile(`attachments/incident/${incident}-repair.txt`, '原厂维修完工单（抄录件）', [
    '原厂维修完工单（抄录件，签字原件存档案室）',
    '',
    `对应故障：${incident} ${story.title}`,
    `所属系统：${systemOf(story.system).short}`,
    `报修时间：${words(reported)}`,
    `到场时间：${words(from)}`,
    `完工时间：${words(to)}`,
    `维修历时：${hours} 小时${minutes === 0 ? '' : ` ${minutes} 分钟`}`,
    `维修内容：${story.cause}`,
    '更换部件：存储控制器 1 块，旧件由原厂带回',
    '维修人员：原厂工程师（姓名略）',
    '客户会签：甲方审核员',
  ]);
}

/** The short report on a major fault. */
export function majorReport(
  incident: string,
  story: IncidentStory,
  reported: Instant,
  restored: Instant,
): AttachedFile {
  const minutes = Math.round((restored - reported) / 60);
  return textFile(`attachments/incident/${incident}-report.txt`, `${monthDay(dateOf(reported))}重大故障报告`, [
    `重大故障报告 ${incident}`,
    '',
    '一、概况',
    `所属系统：${systemOf(story.system).short}`,
    `现象：${story.title}`,
    `报修：${words(reported)}，${story.reporter}，经${story.channel}`,
    `恢复：${words(restored)}，历时 ${minutes} 分钟`,
    `影响：${story.impact}`,
    '',
    '二、原因',
    story.cause,
    '',
    '三、处置过程',
    ...story.steps.map(
      ([after, , , text], index) => `${index + 1}. ${words(reported + after * 60)}（第 ${after} 分钟）：${text}`,
    ),
  ]);
}

/** What was handed over, as the export tool lists it for a spreadsheet: files with their rows and hashes, never the data. */
export function deliveredFiles(approval: string, dataset: string, rows: number): AttachedFile {
  const parts = rows > 5000 ? 3 : 2;
  const share = Math.floor(rows / parts);
  const lines = Array.from({ length: parts }, (_, index) => {
    const count = index === parts - 1 ? rows - share * (parts - 1) : share;
    const name = `${approval}-${index + 1}.zip`;
    return [index + 1, approval, dataset, name, count, sha256(`${approval} part ${index + 1}`)].join(',');
  });
  const table = ['序号,审批编号,数据集,文件名,行数,文件校验值（SHA-256）', ...lines, `合计,,,${parts} 个文件,${rows},`];
  return {
    path: `attachments/data-transfer-approval/${approval}-files.csv`,
    title: '交付文件校验清单（不含数据）',
    type: 'text/csv',
    // A spreadsheet takes a file for UTF-8 only when it begins with this mark; its lines end as on Windows.
    bytes: new TextEncoder().encode(`\ufeff${table.join('\r\n')}\r\n`),
  };
}

/** Disk usage of a system's database host in percent, inspection by inspection, as the quarterly report shows it. */
export function diskChart(
  report: string,
  { db, short }: System,
  points: readonly { date: string; value: number }[],
  limit: number,
  pictures: Pictures,
): AttachedFile {
  const [first, last] = [points[0]?.date ?? '', points.at(-1)?.date ?? ''];
  return pictured(pictures, `attachments/inspection-report/${report}-disk`, `${db} 磁盘使用率逐周图`, {
    kind: 'chart',
    title: `${short} ${db} 磁盘使用率（%） ${first} 至 ${last}`,
    limit: { words: `阈值 ${limit}%`, value: limit },
    points,
  });
}

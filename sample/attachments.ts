import { createHash } from 'node:crypto';
import type { AttachedFile, RecordFields } from './entry.ts';
import { barChart } from './png.ts';
import type { IncidentStory } from './stories/incident-story.ts';
import { dateOf, formatMinute, type Instant, monthDay } from './time.ts';

export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/** How a record speaks of a file beside it. */
export function attachmentOf({ path, title, type, bytes }: AttachedFile): RecordFields {
  return { path, sha256: sha256(bytes), title, media_type: type, contains_personal_info: false };
}

function textFile(path: string, title: string, type: string, lines: readonly string[]): AttachedFile {
  return { path, title, type, bytes: new TextEncoder().encode(`${lines.join('\n')}\n`) };
}

/** The vendor's completion sheet, copied without names: what an exclusion of time rests on. */
export function repairSheet(incident: string, from: Instant, to: Instant, about: string): AttachedFile {
  return textFile(`attachments/incident/${incident}-repair.txt`, '原厂维修完工单（抄录件）', 'text/plain', [
    '原厂维修完工单（抄录件，签字原件存档案室）',
    `对应故障：${incident}`,
    `到场：${formatMinute(from)}`,
    `完工：${formatMinute(to)}`,
    `维修内容：${about}`,
    '更换部件：存储控制器 1 块，旧件由原厂带回',
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
  return textFile(
    `attachments/incident/${incident}-report.txt`,
    `${monthDay(dateOf(reported))}重大故障报告`,
    'text/plain',
    [
      `重大故障报告 ${incident}`,
      `现象：${story.title}`,
      `报修：${formatMinute(reported)}`,
      `恢复：${formatMinute(restored)}，历时 ${minutes} 分钟`,
      `影响：${story.impact}`,
      `原因：${story.cause}`,
      ...story.steps.map(([after, , , text], index) => `过程 ${index + 1}：第 ${after} 分钟，${text}`),
    ],
  );
}

/** What was handed over, as a list of files with their hashes; the data itself never enters. */
export function deliveredFiles(approval: string, rows: number): AttachedFile {
  const parts = rows > 5000 ? 3 : 2;
  const share = Math.floor(rows / parts);
  const lines = Array.from({ length: parts }, (_, index) => {
    const count = index === parts - 1 ? rows - share * (parts - 1) : share;
    return `part-${index + 1}.zip,${count},${sha256(`${approval} part ${index + 1}`)}`;
  });
  const path = `attachments/data-transfer-approval/${approval}-files.csv`;
  return textFile(path, '交付文件校验清单（不含数据）', 'text/csv', ['file,rows,sha256', ...lines]);
}

/** A bar chart of weekly disk usage in percent, as the quarterly report shows it. */
export function diskChart(report: string, host: string, values: readonly number[]): AttachedFile {
  return {
    path: `attachments/inspection-report/${report}-disk.png`,
    title: `${host} 磁盘使用率逐周图`,
    type: 'image/png',
    bytes: barChart(values),
  };
}

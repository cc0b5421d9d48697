import type { RecordFields } from '../../entry.ts';
import { personOf } from '../../people.ts';
import { diceOf } from '../numbers.ts';
import type { Sheet } from '../sheet.ts';
import { momentWords, penDate } from './words.ts';

const SORTS: Readonly<Record<string, string>> = {
  integrity: '廉政教育',
  confidentiality: '保密教育',
  product: '业务培训',
  security: '安全培训',
  drill: '应急演练',
  administrator: '管理员培训',
  auditor: '审计员培训',
  'security-officer': '安全员培训',
};

/** Who came, each with a name written and the minute of coming; people from outside stand as places. */
export function trainingSheet(record: RecordFields): Sheet {
  const dice = diceOf(`signing in ${String(record.id)}`);
  const begun = Number(String(record.held_at).slice(11, 13)) * 60 + Number(String(record.held_at).slice(14, 16));
  const early = (): string => {
    const minute = begun - Math.floor(dice.between(1, 14));
    return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
  };
  const own = (record.attendees as string[]).map((id) => [personOf(id).role, id, personOf(id).name, early()]);
  const guests = Array.from({ length: Number(record.outside_attendees ?? 0) }, (_, index) => [
    '甲方参训人员',
    '—',
    `甲方学员 ${index + 1}`,
    early(),
  ]);
  return {
    kind: 'sheet',
    heading: '区域卫生健康信息系统综合运维服务 · 培训与演练',
    title: `${String(record.title)}签到表`,
    number: `编号：${String(record.id)}`,
    blocks: [
      {
        pairs: [
          [
            ['时间', momentWords(record.held_at)],
            ['学时', `${String(record.hours)} 学时`],
          ],
          [
            ['授课人', String(record.trainer)],
            ['类别', SORTS[String(record.subtype)] ?? ''],
          ],
          [['内容', String(record.topic)]],
          [['结果', String(record.result)]],
        ],
      },
      {
        head: ['序号', '岗位', '人员编号', '签名', '签到时间'],
        widths: [1, 3, 2.2, 4, 2],
        pen: [3, 4],
        rows: [...own, ...guests].map((cells, index) => [String(index + 1), ...cells]),
      },
      {
        signers: [
          { label: '授课人', name: String(record.trainer), date: penDate(record.held_at) },
          { label: '记录人', name: personOf(String(record.recorded_by)).name, date: penDate(record.held_at) },
        ],
      },
    ],
  };
}

import type { ScorePage } from '../../scripts/view/pages/score.ts';
import type { Badge, ScoreHead } from '../../scripts/view/pages.ts';
import type { BarSegment } from '../../scripts/view/volume-model.ts';
import { shell } from './fixture-shell.ts';

type Group = ScorePage['groups'][number];
type Row = Group['rows'][number];
type Charge = Row['charges'][number];

export const SCORE: ScoreHead = { value: '88.0', outOf: '100', state: '试算', second: '异议成立则 88.5' };

/** criterion, full marks, trial, lost: the sheet's rows in order. */
const ROWS: [id: string, short: string, max: number, lost: number][] = [
  ['attitude-rules', '遵守制度', 5, 1],
  ['attitude-cooperation', '工作配合', 10, 0],
  ['fault-inspection', '日常巡查', 10, 4],
  ['fault-response', '需求响应', 20, 2],
  ['fault-resolution', '故障处理时效', 15, 3],
  ['fault-recurrence', '处理准确', 5, 0],
  ['fault-duty', '节假日值班', 5, 1],
  ['fault-satisfaction', '客户满意', 10, 0.5],
  ['fault-documents', '文档资料', 5, 0],
  ['task-management', '任务管理', 5, 0],
  ['backup-practice', '备份规范', 5, 0.5],
  ['security-confidentiality', '信息安全', 5, 0],
];

export const BAR: BarSegment[] = ROWS.map(([id, label, max, lost]) => ({
  row: id,
  label,
  width: `${(max / 100) * 100}%`,
  lost: `${lost}%`,
  lostPoints: lost > 0 ? `−${lost}` : null,
  title: `${label} ${max - lost}/${max}`,
  href: `/score.html#${id}`,
}));

const DISPUTED: Badge = { word: '乙方有异议', tone: 'waived' };

function charge(id: string, points: string, title: string, arithmetic: string, rest: Partial<Charge>): Charge {
  return {
    id,
    points,
    title,
    arithmetic,
    explanation: '',
    badge: null,
    records: [],
    readings: [],
    otherRows: null,
    ...rest,
  };
}

function row(id: string, criterion: string, standard: string, max: string, trial: string, rest: Partial<Row>): Row {
  return {
    id,
    criterion,
    standard,
    max,
    rating: '',
    note: '',
    trial,
    trialNote: '',
    charges: [],
    hints: [],
    readings: [],
    reduced: (rest.charges ?? []).length > 0,
    ...rest,
  };
}

const NOTHING = '未发现扣分事实';

export const SCORE_PAGE: ScorePage = {
  page: 'score',
  shell: shell('考核表', '/score.html'),
  heading: '常州市卫生健康委员会运维项目服务考核表',
  lead: [
    { text: '左六栏为合同原表，' },
    { text: '评分', strong: true },
    { text: '由甲方签署后填入；右栏为系统试算，点开可一直看到材料、行号与版本。' },
    { text: '参数 PS-1', href: '#parameters' },
    { text: '。' },
  ],
  score: SCORE,
  bar: BAR,
  columns: ['考核项目', '考核内容', '考核标准', '分值', '评分', '备注'],
  trialColumn: '试算',
  groups: [
    {
      title: '工作态度（15 分）',
      rows: [
        row('attitude-rules', '遵守维保各项规章制度', '每出现一次违规情况扣 1 分，扣满 5 分为止', '5', '4', {
          charges: [
            charge('charge-finding-2025-003', '扣 1', '违反变更制度 1 次', '1 × 1 = 1', {
              explanation:
                '2025-03-11 22:40 对健康体检报告系统直接改配置，事后 3 小时补登变更单；甲方记录，乙方无异议。',
              records: [{ text: 'F-2025-003', href: '/record/finding/f-2025-003.html' }],
              otherRows: '同一事实也可计入“任务管理”；按“一事只扣一处，取最具体的一行”计入本行。',
            }),
          ],
        }),
        row('attitude-cooperation', '工作配合情况', '每发现一次扣 1 分，扣满 10 分为止', '10', '10', {
          trialNote: NOTHING,
        }),
      ],
    },
    {
      title: '故障处理（70 分）',
      rows: [
        row(
          'fault-inspection',
          '日常巡查',
          '不按巡检计划进行巡检并出具巡检报告，每出现一次扣 2 分；由此引起故障的另按故障等级加扣；造成重大影响的本项不得分；扣满 10 分为止',
          '10',
          '6',
          {
            note: '检查巡查记录',
            charges: [
              charge('charge-inspection-blood-2024-12', '扣 2', '血液追溯系统 2024-12 巡检未见报告', '1 × 2 = 2', {
                explanation:
                  '按已批准的巡检计划 IP-2024-01，应于 2024-12-25 巡检并于 2025-01-06 前提交报告，截至 2025-07-04 未见。',
                records: [{ text: '巡检计划 IP-2024-01', href: '/record/inspection-plan/ip-2024-01.html' }],
              }),
              charge('charge-inspection-exchange-2024-09', '扣 2', '数据汇聚 2024-09 巡检未见报告', '1 × 2 = 2', {
                explanation: '应于 2024-09-25 巡检，截至 2025-07-04 未见报告。',
                badge: DISPUTED,
                records: [
                  { text: '巡检计划 IP-2024-01', href: '/record/inspection-plan/ip-2024-01.html' },
                  { text: '扣分事实 F-2024-011', href: '/record/finding/f-2025-003.html' },
                ],
              }),
            ],
            readings: ['另一读法“未巡检与未出报告分别计”：扣 8，得 2'],
          },
        ),
        row(
          'fault-response',
          '需求响应及时性',
          '响应时间为一个工作日，系统重大问题需 1 小时内及时响应，每延迟一次扣 1 分；合理性维护需求不超过十个工作日完成，每超一个工作日扣 2 分；扣满 20 分为止',
          '20',
          '18',
          {
            note: '需求响应记录、合理性维护需求单',
            charges: [
              charge('charge-response-inc-2024-0063', '扣 1', '响应延迟 1 次', '1 × 1 = 1', {
                explanation:
                  'INC-2024-0063 周五 2024-09-27 10:00 报修，下一个工作日是 9 月 29 日（周日，调休上班），24:00 前未响应，9 月 30 日 09:00 响应。',
                records: [{ text: 'INC-2024-0063', href: '/record/incident/inc-2024-0063.html' }],
              }),
              charge('charge-response-inc-2025-0014', '扣 1', '系统重大问题响应 61 分 00 秒', '1 × 1 = 1', {
                explanation: '2025-02-18 14:10:00 报修，15:11:00 响应，限时 1 小时。',
                records: [{ text: 'INC-2025-0014', href: '/record/incident/inc-2025-0014.html' }],
              }),
            ],
          },
        ),
        row(
          'fault-resolution',
          '故障处理时效性',
          '一般故障超过规定的时限，每延半天扣 3 分；严重、重大故障另计；扣满 15 分为止',
          '15',
          '12',
          {
            note: '故障处理记录',
            charges: [
              charge(
                'charge-resolution-inc-2024-0088',
                '扣 3',
                '一般故障处理超时限 16 小时',
                '⌊(40 − 24) ÷ 12⌋ × 3 = 3',
                {
                  explanation: 'INC-2024-0088 报修至恢复 40 小时，扣除排除时间后仍超出 24 小时时限 16 小时。',
                  records: [{ text: 'INC-2024-0088', href: '/record/incident/inc-2024-0088.html' }],
                  readings: ['“不足半天算半天”：扣 6，得 9', '按比例：扣 4，得 11'],
                },
              ),
            ],
          },
        ),
        row('fault-recurrence', '处理准确性', '同一故障七天内再次出现，每次扣 1 分，扣满 5 分为止', '5', '5', {
          trialNote: NOTHING,
        }),
        row('fault-duty', '节假日及重大活动值班', '应急呼叫十分钟内未响应，每次扣 1 分，扣满 5 分为止', '5', '4', {
          charges: [
            charge('charge-duty-2024-10-03', '扣 1', '国庆期间应急呼叫 10 分 01 秒响应', '1 × 1 = 1', {
              explanation: '2024-10-03 02:00:00 呼叫，02:10:01 响应，限时 10 分钟。',
            }),
          ],
        }),
        row('fault-satisfaction', '客户满意度', '每次有效投诉扣 0.5 分，扣满 10 分为止', '10', '9.5', {
          note: '投诉登记',
          charges: [
            charge('charge-complaint-2025-02', '扣 0.5', '有效投诉 1 次', '1 × 0.5 = 0.5', { badge: DISPUTED }),
          ],
        }),
        row('fault-documents', '文档资料完整性', '缺一项扣 1 分，扣满 5 分为止', '5', '5', { trialNote: NOTHING }),
      ],
    },
    {
      title: '内部管理（15 分）',
      rows: [
        row('task-management', '任务管理', '未按要求完成的，本项不得分', '5', '5', {
          trialNote: '未发现扣分事实；本行只由甲方记录的扣分事实计分',
        }),
        row('backup-practice', '备份规范性', '备份记录不规范或报送有误，每次扣 0.5 分，扣满 5 分为止', '5', '4.5', {
          note: '备份记录、周期报送',
          charges: [
            charge('charge-backup-report-2025-02', '扣 0.5', '2025-02 备份周期报告迟 3 个工作日', '1 × 0.5 = 0.5', {
              records: [{ text: 'BR-2025-02', href: '/record/backup-report/br-2025-02.html' }],
            }),
          ],
        }),
        row('security-confidentiality', '信息安全与保密', '发生泄密或存在泄密隐患，本项不得分', '5', '5', {
          trialNote: NOTHING,
        }),
      ],
    },
  ],
  totals: { label: '合计', max: '100', rating: '', trial: '88.0', second: '异议成立则 88.5', pass: '合格线未约定' },
  reasons: [
    '3 项带★参数尚未由双方确认，按默认读法试算。',
    '扣分事实 F-2024-011 乙方有异议，尚未复核。',
    '甲方尚未签署考核表。',
  ],
  parameters: {
    title: '本次试算用到的参数',
    hash: '参数文件 parameters.yaml 45cff4b79e587b83，现行读法 e43dfc7439ebbdcb（SHA-256 前 16 位）。',
    rows: [
      {
        no: 'P-07 ★',
        title: '一个工作日从何时起算',
        reading: '次一工作日 24:00 前响应即为及时（默认）',
        badge: { word: '未确认', tone: 'late' },
        effects: ['自报修起满 8 个工作小时：得 87.0', '自报修起满 24 小时：得 86.0'],
      },
      {
        no: 'P-21 ★',
        title: '未巡检与未出报告是否分别计',
        reading: '合并计一次（默认）',
        badge: { word: '未确认', tone: 'late' },
        effects: ['分别计：得 84.0'],
      },
      {
        no: 'P-30',
        title: '故障处理超时的尾数',
        reading: '满半天才计',
        badge: { word: '双方已确认', tone: 'met' },
        effects: [],
      },
    ],
  },
};

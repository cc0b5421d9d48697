import type { Entry, RecordFields } from '../entry.ts';
import { clientPaper, filed, providerPaper } from '../filing.ts';
import { PEOPLE, type Person } from '../people.ts';
import { cause } from '../planted.ts';
import type { Prose } from '../prose.ts';
import { formatInstant, instant, local } from '../time.ts';
import { PROVIDER, YEAR } from '../world.ts';

/** Subtype, title, day, the moment it was written down, what else it says. */
type Paper = readonly [subtype: string, title: string, signed: string, recorded: string, more?: RecordFields];

const PAPERS: readonly Paper[] = [
  ['no-assignment', '不转包声明', '2024-07-01', '2024-07-01 11:00', { social_insurance_month: '2024-06' }],
  ['no-subcontract', '不分包声明', '2024-07-01', '2024-07-01 11:06'],
  ['ip-warranty', '知识产权与权属承诺', '2024-07-02', '2024-07-02 10:20'],
  [
    'integrity',
    '廉政承诺书',
    '2024-07-01',
    '2024-07-01 11:12',
    { items: ['不送礼金礼品', '不安排宴请和旅游', '不打听评审情况', '发现问题如实报告'] },
  ],
  ['security-pledge', '项目组网络安全承诺', '2024-07-01', '2024-07-01 11:20'],
  ['malware-free', '无恶意程序承诺与查毒记录', '2024-07-03', '2024-07-03 15:30'],
  ['data-use', '仅为本项目使用数据的承诺', '2024-07-02', '2024-07-02 10:30'],
  ['truthfulness', '验收材料真实性承诺', '2025-06-30', '2025-06-30 09:10'],
];

/** Declarations of both sides, appointments, and every person's own agreement on secrecy. */
export function tellUndertakings(prose: Prose): Entry[] {
  return [
    ...PAPERS.map(([subtype, title, signed, recorded, more = {}], index) =>
      providerPaper(
        'undertaking',
        {
          id: `UND-${String(index + 1).padStart(2, '0')}`,
          subtype,
          title,
          signed_on: signed,
          signer: `${PROVIDER}授权代理人`,
          ...more,
          original: { form: '纸质', place: `甲方档案室合同盒，声明第 ${index + 1} 件` },
        },
        local(recorded),
        { subject: title, branch: signed > YEAR.to ? 'acceptance' : 'papers' },
      ),
    ),
    clientPaper(
      'undertaking',
      {
        id: 'UND-20',
        subtype: 'client-integrity',
        title: '甲方廉政承诺书',
        signed_on: '2024-07-02',
        signer: '甲方（示例）业务负责人',
        items: ['不收受礼金礼品', '不指定第三方产品', '不干预正常履约', '受理举报并回复'],
        original: { form: '纸质', place: '甲方纪检室廉政盒，第 1 件' },
      },
      local('2024-07-02 11:10'),
      'CLI-03',
    ),
    clientPaper(
      'undertaking',
      {
        id: 'UND-21',
        subtype: 'avoidance',
        title: '专家回避声明',
        signed_on: '2025-07-14',
        signer: '验收专家小组五名成员',
        original: { form: '纸质', place: '甲方档案室验收盒，回避声明五份' },
      },
      local('2025-07-14 16:00'),
    ),
    ...appointments(prose),
    ...PEOPLE.map(secrecy),
  ];
}

function appointments(prose: Prose): Entry[] {
  return (
    [
      ['UND-11', '网络安全责任人', 'PER-05', '2024-07-01 11:30', '负总责，网络安全事件半小时内到岗'],
      ['UND-12', '信息安全审查员', 'PER-06', '2024-07-01 11:36', '负责信息发布与数据导出前的审查'],
    ] as const
  ).map(([id, role, person, recorded, remarks]) =>
    providerPaper(
      'undertaking',
      {
        id,
        subtype: 'appointment',
        title: `${role}任命书`,
        signed_on: '2024-07-01',
        signer: `${PROVIDER}授权代理人`,
        person,
        role,
        remarks: prose.note(remarks),
        original: { form: '纸质', place: `甲方档案室合同盒，${role}任命书` },
      },
      local(recorded),
    ),
  );
}

function secrecy({ id, name, joined }: Person): Entry {
  const first = joined === YEAR.from;
  const recorded = first ? local('2024-06-28 16:40') : instant(`${joined} 09:15`);
  const record = {
    id: `UND-NDA-${id.slice(-2)}`,
    recorded_at: formatInstant(recorded),
    recorded_by: 'PER-05',
    subtype: 'employee-nda',
    title: `${name}保密协议`,
    signed_on: joined,
    signer: name,
    person: id,
    valid_to: '2030-06-28',
    // P56: of one agreement nobody says where the signed page is.
    ...(cause('P56', 'person') === id ? {} : { original: { form: '纸质', place: `乙方人事档案，${id}` } }),
  };
  const at = first ? local('2024-06-28 17:20') : instant(`${joined} 09:40`);
  const subject = first ? '进场人员保密协议' : `${name}保密协议`;
  return filed('undertaking', 'evidence/undertaking/employee-nda.yaml', record, {
    at,
    by: 'PER-05',
    branch: 'main',
    subject,
  });
}

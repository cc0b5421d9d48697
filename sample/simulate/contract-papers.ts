import { attachmentOf } from '../attachments.ts';
import type { Entry, RecordFields } from '../entry.ts';
import { clientPaper, completed, providerPaper } from '../filing.ts';
import { personOf } from '../people.ts';
import { contractPage } from '../pictures/papers/contract-page.ts';
import type { Photo } from '../pictures/photo.ts';
import { type Pictures, pictured } from '../pictures/pictures.ts';
import { cause } from '../planted.ts';
import type { Prose } from '../prose.ts';
import { local } from '../time.ts';
import { CLIENT, PROVIDER } from '../world.ts';

const SIGNED = '2024-06-28';

function signatures(): RecordFields[] {
  return [
    { party: CLIENT, signer: '法定代表人授权的业务负责人', signed_on: SIGNED, sealed: true },
    { party: PROVIDER, signer: '授权代理人（项目经理）', signed_on: SIGNED, sealed: true },
  ];
}

/** P57: on one paper a party left the date blank. */
function undated(id: string): RecordFields[] {
  return signatures().map(({ signed_on, ...rest }) =>
    id === cause('P57', 'record') && rest.party === WHOSE[cause('P57', 'side') as keyof typeof WHOSE]
      ? rest
      : { ...rest, signed_on: signed_on ?? SIGNED },
  );
}

function copies(each: number, agency = 0): RecordFields[] {
  return [
    { holder: CLIENT, count: each },
    { holder: PROVIDER, count: each },
    ...(agency > 0 ? [{ holder: '政府采购中心', count: agency }] : []),
  ];
}

type Paper = RecordFields & { id: string };
const WHOSE = { client: CLIENT, provider: PROVIDER } as const;

/** Contract, annexes and the papers of the procurement: which of the two hands them in, when, with a scan or without. */
export function tellContractPapers(prose: Prose, pictures: Pictures): Entry[] {
  const client = (record: Paper, at: string): Entry =>
    withScan(clientPaper('contract-document', record, local(at)), pictures);
  const provider = (record: Paper, at: string): Entry =>
    withScan(
      providerPaper('contract-document', record, local(at), { subject: `登记${String(record.title)}` }),
      pictures,
    );
  const paper = (id: string, subtype: string, title: string, dated: string, more: RecordFields = {}): Paper => ({
    id: `CD-${id}`,
    subtype,
    title,
    dated_on: dated,
    ...more,
  });
  return [
    client(
      paper('01', 'contract', '区域卫生健康信息系统综合运维服务合同', SIGNED, {
        doc_no: 'CWSG2024-07',
        issuer: WHOSE.client,
        rank: 1,
        amount: '589000.00',
        signatures: signatures(),
        copies: copies(2, 1),
        blanks: ['附件二巡检计划未写周期', '违约责任一节未写催告期限'],
      }),
      '2024-06-28 17:05',
    ),
    client(
      paper('02', 'integrity-contract', '廉政合同', SIGNED, { rank: 1, signatures: signatures(), copies: copies(1) }),
      '2024-06-28 17:12',
    ),
    provider(
      paper('03', 'security-pledge', '网络安全承诺书', SIGNED, {
        issuer: WHOSE.provider,
        signatures: [{ party: PROVIDER, signer: '授权代理人（项目经理）', signed_on: SIGNED, sealed: true }],
      }),
      '2024-07-01 10:20',
    ),
    client(
      paper('04', 'nda', '数据保密协议', SIGNED, { rank: 1, signatures: undated('CD-04'), copies: copies(2) }),
      '2024-06-28 17:20',
    ),
    client(
      paper('05', 'award-notice', '成交通知书', '2024-06-14', {
        doc_no: 'JSZC-320400-JZCG-C2024-0189',
        issuer: '政府采购中心',
        rank: 2,
        amount: '589000.00',
      }),
      '2024-07-01 09:30',
    ),
    provider(responseFile(prose), '2024-07-03 16:10'),
    client(
      paper('07', 'procurement-file', '竞争性磋商文件', '2024-05-24', { issuer: '政府采购中心', rank: 4 }),
      '2024-07-01 09:36',
    ),
    client(
      paper('08', 'review-report', '磋商评审报告（摘录）', '2024-06-13', { issuer: '政府采购中心' }),
      '2024-07-01 09:42',
    ),
    client(
      paper('09', 'clarification', '磋商文件澄清修改（第一号）', '2024-05-31', { issuer: '政府采购中心', rank: 4 }),
      '2024-07-01 09:48',
    ),
    provider(
      paper('10', 'proxy-letter', '法定代表人授权委托书', '2024-06-26', { issuer: WHOSE.provider }),
      '2024-07-01 10:32',
    ),
    client(
      paper('11', 'site-designation', '服务地点确认单', '2024-07-01', {
        issuer: WHOSE.client,
        place: '甲方信息科驻场办公室与机房值守间',
      }),
      '2024-07-01 14:20',
    ),
    client(paper('12', 'announcement', '合同公告截页', '2024-07-01', { issuer: '政府采购网' }), '2024-07-01 16:40'),
    client(
      paper('13', 'filing', '政府采购合同备案回执', '2024-07-04', {
        issuer: '财政部门',
        doc_no: 'BA-2024-0718（示例）',
      }),
      '2024-07-04 15:10',
    ),
    regulations(),
  ];
}

/** What the offer promised beyond the contract, by page. */
function responseFile(prose: Prose): Paper {
  const commitment = (title: string, page: string, value: string, clause: string): RecordFields => ({
    title,
    page,
    value: prose.note(value),
    clause,
  });
  return {
    id: 'CD-06',
    subtype: 'response-file',
    title: '磋商响应文件（承诺摘录）',
    dated_on: '2024-06-11',
    issuer: PROVIDER,
    rank: 3,
    commitments: [
      commitment('项目经理资历', '第 31 页', '高级项目经理一名，全程负责', 'c1-1-3'),
      commitment('驻场人数', '第 34 页', '驻场工程师不少于 3 人，缺岗由项目经理顶替', 'c1-7'),
      commitment('重大故障到场', '第 41 页', '重大故障 30 分钟内远程介入、90 分钟内到场', 'annex2-2-1'),
      commitment('季度恢复演练', '第 44 页', '每季度一次，数据系统轮到一遍', 'annex2-2-1-1-routine'),
    ],
  };
}

/** The client's own rules, and who has read them by when: those who came later are added as they come. */
function regulations(): Entry {
  const reader = (person: string, date: string): RecordFields => ({ person, read_on: date });
  const first = ['PER-01', 'PER-02', 'PER-03', 'PER-05', 'PER-06'].map((person) => reader(person, '2024-07-02'));
  const entry = clientPaper(
    'contract-document',
    {
      id: 'CD-14',
      subtype: 'client-regulation',
      title: '甲方网络与数据安全管理规定汇编',
      dated_on: '2023-11-20',
      issuer: CLIENT,
      delivered_on: '2024-07-01',
      receiver: 'PER-05',
      original: { form: '纸质', place: '甲方数据安全科室，管理规定学习签到表' },
      readers: first,
    },
    local('2024-07-02 16:40'),
  );
  const readers = [...first];
  for (const [person, date, at] of [
    ['PER-04', '2024-07-16', '2024-07-16 17:00'],
    ['PER-07', '2024-11-05', '2024-11-05 17:00'],
    ['PER-08', '2025-04-15', '2025-04-15 17:00'],
  ] as const) {
    readers.push(reader(person, date));
    const subject = `${personOf(person).name}签收管理规定`;
    completed(entry, { readers: [...readers] }, { at: local(at), by: 'CLI-01', branch: 'main', subject });
  }
  return entry;
}

/** The paper's page with its figures, signatures and seals; of the place of work, a photograph too. */
function withScan(entry: Entry, pictures: Pictures): Entry {
  const [first] = entry.versions;
  if (!first?.record) return entry;
  const { record } = first;
  const signed = record.signatures !== undefined;
  const title = signed ? '签字盖章页扫描件（签名以角色代替）' : '扫描件（示例印章）';
  const path = `attachments/contract-document/${entry.id}-${signed ? 'signature' : 'scan'}`;
  const files = [pictured(pictures, path, title, contractPage(record))];
  if (record.place !== undefined)
    files.push(pictured(pictures, `attachments/contract-document/${entry.id}-place`, '驻场工位照片', placeOf(record)));
  first.record = { ...record, attachments: files.map(attachmentOf) };
  return { ...entry, attachments: files };
}

function placeOf(record: RecordFields): Photo {
  return {
    kind: 'photo',
    shot: {
      scene: 'desk',
      seed: String(record.id),
      sign: '驻场服务',
      binders: ['巡检报告', '故障记录', '变更单', '值班日志'],
    },
    marks: [`驻场工位 ${String(record.dated_on)}`, String(record.place)],
  };
}

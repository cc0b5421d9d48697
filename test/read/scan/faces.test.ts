import { expect, test } from 'vitest';
import { checkJson, scoreJson } from '../../../scripts/faces/json.ts';
import { snapshotFiles } from '../../../scripts/faces/snapshot-folder.ts';
import { checkText, scoreText } from '../../../scripts/faces/text.ts';
import { checkView } from '../../../scripts/view/check.ts';
import { scoreView } from '../../../scripts/view/score-view.ts';
import { siteModel } from '../../../scripts/view/site.ts';
import { volumeModels } from '../../../scripts/view/volume/volume.ts';
import { type Changes, FILES, snapshotWith } from './contract.ts';
import { residentId } from './values.ts';
import { workbook } from './zip.ts';

const TOKEN = `glpat-${'aB3dE5gH7jK9'.repeat(2)}`;
const LINE = 'MIIEpAIBAAKCAQEA7bq0'.repeat(3);
const PEM = ['-----BEGIN EC PRIVATE', ' KEY-----'].join('');

/** Each value stands in one place only, so that a face that shows it tells which place leaks. */
const RAW = {
  id: '11010519491231002X',
  phone: '13812345678',
  unquoted: '13987654321',
  card: '6222021234567890128',
  password: 'Zx12cv-neverShown',
  long: `Qw9-${'neverEverShown'.repeat(5)}`,
  body: '13711112222',
  heading: 'hunter22-heading',
  token: TOKEN,
  key: LINE,
  address: 'mq:Gh56-tyNever',
  file: '13611113333',
  csv: '13511114444',
  cell: '15911115555',
  escaped: '18811116666',
  number: '13311117777',
  contract: '15011118888',
  unknown: '18911119999',
  recordId: residentId('32041119900101123'),
};

const document = (fields: string) => `kind: document
id: ZD-2025-07
recorded_at: 2025-03-05T09:00:00+08:00
recorded_by: TECH-03
category: policy
topic: account
approver: DAG-01
approved_at: 2025-03-04T15:00:00+08:00
${fields}`;

const CHANGES: Changes = {
  'evidence/document/a.yaml': document(
    `title: 联系 ${RAW.phone}，证件 ${RAW.id}\nversion: "1"\neffective_on: ${RAW.unquoted}\nremarks: |\n  卡 ${RAW.card}\n  ${PEM}\n  ${LINE}\n  ${LINE}\n  ${PEM.replace('BEGIN', 'END')}\n`,
  ),
  'evidence/document/b.yaml': document(
    `title: "口令：${RAW.long}"\nversion: "密码：${RAW.password}"\neffective_on: "密码=${RAW.password} 起"\n"${RAW.unknown}": x\n`,
  ).replace('ZD-2025-07', 'ZD-2025-08'),
  'evidence/document/c.yaml': document(
    `title: "\\x31${RAW.escaped.slice(1)}"\nversion: ${TOKEN}\neffective_on: 2025-03-05\nremarks: amqp://${RAW.address}@mq\n`,
  ).replace('ZD-2025-07', `ZD-${RAW.recordId}`),
  'evidence/inspection-report/note.md': `---\nkind: inspection-report\nid: XB-2025-99\nrecorded_at: 2025-03-04T17:10:00+08:00\nrecorded_by: TECH-01\nerr_count: ${RAW.number}\ntrend: ${RAW.number}\n---\n\n## 密码：${RAW.heading}\n\n打 ${RAW.body}。\n`,
  [`attachments/${RAW.file}.txt`]: '无',
  'attachments/list.csv': `姓名,电话\n张三,${RAW.csv}\n`,
  'attachments/list.xlsx': workbook(`<row r="1"><c r="A1"><v>${RAW.cell}</v></c></row>`),
  'contract.yaml': (FILES['HT-2025-018/contract.yaml']?.toString('utf8') ?? '').replace(
    '云州市临川路 6 号',
    `云州市临川路 6 号，电话 ${RAW.contract}`,
  ),
};

test('no value reaches any face', async () => {
  const result = await snapshotWith(CHANGES);
  if (!('snapshot' in result)) throw new Error(JSON.stringify(result.diagnostics));
  const { snapshot } = result;
  const plain = { prefix: '', colour: false, width: null, limit: Number.POSITIVE_INFINITY };
  const volumes = volumeModels(snapshot, { audience: 'owner', checkCode: 'x', sm3: () => 'x', result: [] });
  const faces: { [face: string]: string } = {
    snapshot: JSON.stringify({ ...snapshot, ledgers: snapshot.ledgers }),
    text: checkText([checkView(snapshot)], plain) + scoreText([scoreView(snapshot)], plain),
    json: checkJson([checkView(snapshot)], '') + scoreJson([scoreView(snapshot)], ''),
    site: JSON.stringify(siteModel(snapshot, { audience: 'owner', dossiers: [] })),
    folder: JSON.stringify(snapshotFiles(snapshot)),
    volumes: JSON.stringify(volumes),
  };
  const leaks = Object.entries(faces).flatMap(([face, text]) =>
    Object.entries(RAW).flatMap(([place, value]) => (text.includes(value.slice(0, 16)) ? [`${face}: ${place}`] : [])),
  );
  expect(leaks).toEqual([]);
  // The faces do show the rest of the records, and the values' masked forms.
  for (const shown of ['138******78', '1101***********02X', 'XB-2025-99']) expect(faces.site).toContain(shown);
  expect(faces.text).toContain('attachments/136******33.txt');
  const embedded = volumes.flatMap((volume) => volume.embedded.map(({ path }) => path));
  expect(embedded).not.toContain('HT-2025-018/contract.yaml');
});

test('a contract that cannot be used shows none either', async () => {
  const contract = (FILES['HT-2025-018/contract.yaml']?.toString('utf8') ?? '').replace(
    'zone: Asia/Shanghai',
    `zone: 密码：${RAW.password}`,
  );
  const result = await snapshotWith({ 'contract.yaml': contract });
  expect('snapshot' in result).toBe(false);
  const text = JSON.stringify(result);
  expect(text).toContain('没有这个时区');
  expect(text).not.toContain(RAW.password);
});

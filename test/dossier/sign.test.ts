import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PDF, PdfArray, version } from '@libpdf/core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { assembleVolume } from '../../scripts/dossier/assemble.ts';
import { launchBrowser } from '../../scripts/dossier/browser.ts';
import { writeVolume } from '../../scripts/dossier/dossier.ts';
import { renderVolume } from '../../scripts/dossier/render.ts';
import { SignRefused, signSlot } from '../../scripts/dossier/sign.ts';
import { fileSigner, isTrialCertificate, type Signer, SignerUnusable } from '../../scripts/dossier/signer.ts';
import { trialSigner } from '../../scripts/dossier/trial-key.ts';
import { verifyDossier } from '../../scripts/dossier/verify/verify-dossier.ts';
import { fixtureBytes, fixtureVolume } from './fixtures/volume.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 180_000 });

const folder = mkdtempSync(path.join(os.tmpdir(), 'yanshou-sign-test-'));
const keyFile = path.join(folder, 'keys', 'trial.pem');
const at = '2025-07-08T16:20:00+08:00';
const person = {
  kind: 'person',
  name: '张三（组长）',
  date: '2025-07-08 16:20（北京时间）',
  reason: '同意验收 (附意见)',
} as const;

const model = fixtureVolume({
  sections: fixtureVolume().sections.filter(({ template }) => template === 'signature-page'),
});
let volume: Uint8Array;
let trial: Signer;
let leader: Signer;
let client: Signer;

beforeAll(async () => {
  trial = await trialSigner(keyFile);
  leader = await issued('leader', ['rsa:2048'], '/CN=张三/OU=专家组');
  client = await issued('client', ['ec', '-pkeyopt', 'ec_paramgen_curve:P-256'], '/CN=甲方（示例）');
  const { browser, close } = await launchBrowser();
  try {
    volume = await assembleVolume((await renderVolume(model, browser)).pdf, model, fixtureBytes);
  } finally {
    await close();
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A key with a self-signed certificate in a PKCS#12 file, made by OpenSSL. */
async function issued(name: string, algorithm: string[], subject: string): Promise<Signer> {
  const [key, certificate, bundle] = ['key', 'crt', 'p12'].map((ending) => path.join(folder, `${name}.${ending}`)) as [
    string,
    string,
    string,
  ];
  openssl(
    'req',
    '-x509',
    '-utf8',
    '-newkey',
    ...algorithm,
    '-nodes',
    '-keyout',
    key,
    '-out',
    certificate,
    '-days',
    '3650',
    '-subj',
    subject,
  );
  openssl('pkcs12', '-export', '-inkey', key, '-in', certificate, '-out', bundle, '-passout', 'pass:口令-1');
  return fileSigner(bundle, '口令-1');
}

function openssl(...args: string[]): string {
  return execFileSync('openssl', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

function written(bytes: Uint8Array, name: string): string {
  const file = path.join(folder, `${name}.pdf`);
  writeFileSync(file, bytes);
  return file;
}

const pdfsig = (file: string) =>
  execFileSync('pdfsig', [file], { encoding: 'utf8', env: { ...process.env, TZ: 'UTC' } });

/** Checks the last signature of a file with OpenSSL: the CMS in /Contents over the bytes of /ByteRange. */
function verifyWithOpenssl(bytes: Uint8Array): void {
  const pdf = Buffer.from(bytes);
  const range = [...pdf.toString('latin1').matchAll(/\/ByteRange \[(\d+) +(\d+) +(\d+) +(\d+) *\]/g)].at(-1) ?? [];
  const [start = 0, length = 0, next = 0, rest = 0] = range.slice(1).map(Number);
  const contents = Buffer.from(pdf.toString('latin1', length + 1, next - 1), 'hex');
  const [cms, content, certificate] = ['cms', 'content', 'signer'].map((name) => path.join(folder, name)) as [
    string,
    string,
    string,
  ];
  // The padding after the DER structure is not part of it: its own length field says where it ends.
  writeFileSync(cms, contents.subarray(0, 4 + contents.readUInt16BE(2)));
  writeFileSync(content, Buffer.concat([pdf.subarray(start, length), pdf.subarray(next, next + rest)]));
  openssl('pkcs7', '-inform', 'DER', '-in', cms, '-print_certs', '-out', certificate);
  openssl(
    'cms',
    '-verify',
    '-binary',
    '-inform',
    'DER',
    '-in',
    cms,
    '-content',
    content,
    '-CAfile',
    certificate,
    '-purpose',
    'any',
    '-no_check_time',
    '-out',
    path.join(folder, 'verified'),
  );
}

/** Words drawn inside a slot's rectangle. */
async function wordsIn(bytes: Uint8Array, slot: string): Promise<string> {
  const pdf = await PDF.load(bytes);
  const field = pdf
    .getForm()
    ?.getSignatureFields()
    .find(({ name }) => name === slot)
    ?.getDict();
  const page = pdf.getPages().findIndex(({ ref }) => String(ref) === String(field?.get('P'))) + 1;
  const rectangle = field?.get('Rect');
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] =
    rectangle instanceof PdfArray
      ? rectangle.toArray().map((value) => ('value' in value ? Math.round(Number(value.value)) : 0))
      : [];
  const box = ['-x', x1, '-y', 842 - y2, '-W', x2 - x1, '-H', y2 - y1].map(String);
  const file = written(bytes, 'words');
  return execFileSync('pdftotext', ['-f', `${page}`, '-l', `${page}`, ...box, file, '-'], { encoding: 'utf8' }).replace(
    /\s+/g,
    '',
  );
}

describe('trial key', () => {
  test('is made once, readable by its owner only, and says what it is', async () => {
    const before = readFileSync(keyFile, 'utf8');
    const [first, second] = await Promise.all([trialSigner(keyFile), trialSigner(keyFile)]);
    expect(readFileSync(keyFile, 'utf8')).toBe(before);
    expect(first.certificate).toEqual(second.certificate);
    expect(statSync(keyFile).mode & 0o777).toBe(0o600);
    expect(isTrialCertificate(trial.certificate)).toBe(true);
    const text = openssl(
      'x509',
      '-in',
      keyFile,
      '-noout',
      '-subject',
      '-nameopt',
      'utf8',
      '-ext',
      'keyUsage,basicConstraints',
    );
    expect(text).toContain('OU=YANSHOU-TRIAL');
    expect(text).toContain('CN=试用签名 (开发密钥) 不具法律效力');
    expect(text).toContain('CA:FALSE');
  });

  test('two first users at once get the same key', async () => {
    const file = path.join(folder, 'race', 'trial.pem');
    const [first, second] = await Promise.all([trialSigner(file), trialSigner(file)]);
    expect(first.certificate).toEqual(second.certificate);
  });

  test('is not made inside a repository', async () => {
    const repository = path.join(folder, 'repository');
    mkdirSync(path.join(repository, '.git'), { recursive: true });
    await expect(trialSigner(path.join(repository, 'keys', 'trial.pem'))).rejects.toThrow(SignerUnusable);
    expect(() => statSync(path.join(repository, 'keys'))).toThrow();
  });

  test('fills a slot as a grey rectangle only', async () => {
    await expect(
      signSlot({ pdf: volume, slot: 'panel-leader', signer: trial, appearance: person, at }),
    ).rejects.toThrow(
      new SignRefused(
        'trial-key',
        '试用密钥只能签成灰框“试用签名 不具效力”，不能代表任何人签名。请使用签署人自己的证书。',
      ),
    );
    await expect(
      signSlot({ pdf: volume, slot: 'panel-leader', signer: leader, appearance: { kind: 'trial' }, at }),
    ).rejects.toThrow(SignRefused);
    const signed = await signSlot({
      pdf: volume,
      slot: 'provider-seal',
      signer: trial,
      appearance: { kind: 'trial' },
      at,
    });
    expect(await wordsIn(signed, 'provider-seal')).toBe('乙方（盖章）乙方（示例）试用签名不具效力');
    const report = pdfsig(written(signed, 'trial'));
    expect(report).toContain('Signature is Valid');
    expect(report).toContain('Total document signed');
    expect(report).toContain('Jul 08 2025 08:20:00');
    verifyWithOpenssl(signed);
  });

  test('a volume is written with it at the as-of instant, twice the same', async () => {
    const browser = await launchBrowser();
    try {
      const [first, second] = await Promise.all(
        ['first', 'second'].map((name) =>
          writeVolume({
            model,
            bytes: fixtureBytes,
            out: path.join(folder, name),
            browser: browser.browser,
            trial: { slot: 'provider-seal', signer: trial },
          }),
        ),
      );
      const bytes = readFileSync(first?.file ?? '');
      expect(bytes.equals(readFileSync(second?.file ?? ''))).toBe(true);
      expect(bytes.toString('latin1')).toContain('/M (D:20250704160000Z)');
    } finally {
      await browser.close();
    }
  });
});

describe('real keys', () => {
  test('two signers after one another: each an increment over the other, both valid', async () => {
    const first = await signSlot({ pdf: volume, slot: 'panel-leader', signer: leader, appearance: person, at });
    verifyWithOpenssl(first);
    const seal = {
      kind: 'person',
      name: '甲方（示例）',
      date: '2025-07-09 09:00（北京时间）',
      reason: '同意',
    } as const;
    const second = await signSlot({
      pdf: first,
      slot: 'client-seal',
      signer: client,
      appearance: seal,
      at: '2025-07-09T09:00:00+08:00',
    });
    verifyWithOpenssl(second);
    expect(Buffer.from(first).subarray(0, volume.length).equals(volume)).toBe(true);
    expect(Buffer.from(second).subarray(0, first.length).equals(first)).toBe(true);
    const file = written(second, 'two');
    expect(pdfsig(file).match(/Signature is Valid/g)).toHaveLength(2);
    expect(execFileSync('qpdf', ['--check', file], { encoding: 'utf8' })).toContain(
      'No syntax or stream encoding errors',
    );
    const { signatures, attachments } = await verifyDossier(second, {
      expected: { slots: model.slots.map(({ id }) => id) },
    });
    expect(signatures.map(({ slot, covers }) => [slot, covers])).toEqual([
      ['panel-leader', 'revision'],
      ['client-seal', 'whole-file'],
    ]);
    // The certificates are of today, the signing time is the fixture's.
    const failed = signatures.flatMap(({ checks }) => checks).filter(({ id, ok }) => ok === false && id !== 'validity');
    expect(failed).toEqual([]);
    expect(signatures.flatMap(({ changesAfter }) => changesAfter).filter(({ permitted }) => !permitted)).toEqual([]);
    expect(attachments.filter(({ ok }) => !ok)).toEqual([]);
    expect(await wordsIn(second, 'panel-leader')).toBe(
      '专家组组长单位、职称、签署时间张三（组长）同意验收(附意见)2025-07-0816:20（北京时间）',
    );
    const fonts = execFileSync('pdffonts', [file], { encoding: 'utf8' });
    expect(fonts).not.toMatch(/ no +(yes|no) +(yes|no) /);
  });

  test('a PEM file with key and certificate signs too', async () => {
    const pem = path.join(folder, 'leader.pem');
    writeFileSync(
      pem,
      readFileSync(path.join(folder, 'leader.key'), 'utf8') + readFileSync(path.join(folder, 'leader.crt'), 'utf8'),
    );
    const signer = await fileSigner(pem);
    expect(Buffer.from(signer.certificate)).toEqual(Buffer.from(leader.certificate));
    verifyWithOpenssl(await signSlot({ pdf: volume, slot: 'panel-leader', signer, appearance: person, at }));
  });

  test('what cannot be signed is said in Chinese', async () => {
    const signed = await signSlot({ pdf: volume, slot: 'panel-leader', signer: leader, appearance: person, at });
    const refused = (slot: string, over: object = {}) =>
      signSlot({ pdf: signed, slot, signer: leader, appearance: { ...person, ...over }, at });
    await expect(refused('panel-leader')).rejects.toThrow('签署位置 panel-leader 已有签名，不能重复签署。');
    await expect(refused('nobody')).rejects.toThrow('本卷没有名为 nobody 的签署位置。可签的位置：panel-leader、');
    await expect(refused('client-seal', { name: '\u{e000}' })).rejects.toThrow('签名外观中的字符没有可嵌入的字形');
    await expect(fileSigner(path.join(folder, 'leader.p12'), '错')).rejects.toThrow(SignerUnusable);
    await expect(fileSigner(path.join(folder, 'none.p12'))).rejects.toThrow('签名密钥文件读不出来');
  });
});

test('the hooks fit the version of the library they were written for', async () => {
  expect(version).toBe('0.4.2');
  const rectangles = async (bytes: Uint8Array) =>
    ((await PDF.load(bytes)).getForm()?.getSignatureFields() ?? []).map((field) =>
      ['Rect', 'P', 'F', 'T'].map((key) => JSON.stringify(field.getDict().get(key))),
    );
  const signed = await signSlot({ pdf: volume, slot: 'client-seal', signer: leader, appearance: person, at });
  expect(await rectangles(signed)).toEqual(await rectangles(volume));
  const field = (await PDF.load(signed))
    .getForm()
    ?.getSignatureFields()
    .find(({ name }) => name === 'client-seal');
  const signature = field?.getSignatureDict();
  expect(signature?.getString('Name')?.asString()).toBe(person.name);
  expect(signature?.getString('Reason')?.asString()).toBe(person.reason);
  expect(signature?.getString('M')?.asString()).toBe('D:20250708082000Z');
});

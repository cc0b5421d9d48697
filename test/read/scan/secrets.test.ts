import { describe, expect, test } from 'vitest';
import { scanText } from '../../../scripts/read/scan/text-scan.ts';
import { findTokens, tokenStretches } from '../../../scripts/read/scan/tokens.ts';

const found = (text: string) => scanText(text).map(({ kind, from, to }) => `${kind} ${text.slice(from, to)}`);

/** Put together here, so that no scanner of repositories takes this file for a leak. */
const PEM = ['-----BEGIN RSA PRIVATE', ' KEY-----'].join('');
const KEY = `${PEM}\n${`${'MIIEpAIBAAKCAQEA7'.repeat(4)}\n`.repeat(6)}${PEM.replace('BEGIN', 'END')}`;

describe('found', () => {
  test.each([
    ['in Chinese', '登录口令：Abc123!x，请保管', 'password Abc123!x'],
    ['with a half-width colon', '密码: hunter22', 'password hunter22'],
    ['behind 为', '初始密码为Qw3rty99。', 'password Qw3rty99'],
    ['figures only', '密码：839201', 'password 839201'],
    ['a setting', 'db_password=s3cret-value', 'password s3cret-value'],
    ['JSON', '{"passwd": "a1;b2=c3"}', 'password a1;b2=c3'],
    ['one everybody knows', 'pwd: admin', 'password admin'],
    ['a connection string', 'Server=a;Pwd=ab;cd1234;Uid=sa', 'password ab;cd1234'],
    ['an address’s parameter', 'jdbc:mysql://h/db?user=u&password=Zx12cv&ssl=1', 'password Zx12cv'],
    ['without a sign, when it can be nothing else', '密码 Abc@12345', 'password Abc@12345'],
    ['a column of a table', '用户,密码\nzhang,Abcd1234\nli,****\n', 'password Abcd1234'],
    ['an address', 'redis://:p4ssw0rd@10.0.0.1:6379/0', 'connection-string :p4ssw0rd'],
    ['an address with a user', 'amqp://mq:Zx-12.cv@host', 'connection-string mq:Zx-12.cv'],
    ['Oracle', 'jdbc:oracle:thin:scott/tiger@10.1.1.1:1521:orcl', 'connection-string scott/tiger'],
    ['a private key', `说明\n${KEY}\n完`, `private-key ${KEY}`],
  ])('%s', (_, text, expected) => expect(found(text)).toEqual([expected]));

  test('a private key indented in YAML and one in JSON', () => {
    expect(found(`remarks: |\n  ${KEY.replaceAll('\n', '\n  ')}\n`)).toHaveLength(1);
    expect(found(JSON.stringify({ key: KEY }))).toHaveLength(1);
  });
});

describe('not found', () => {
  test.each([
    ['the word alone', '口令信封由甲方数据安全员保管'],
    ['a rule', '口令：至少 12 位，90 天更换'],
    ['a result', '弱口令检查 31 个账号通过'],
    ['a machine', '密码机：已更换'],
    ['a keeper', '密码：PER-01 保管'],
    ['an algorithm', '密码：AES-256、SM4'],
    ['stars', 'password: ********'],
    ['a variable', ['password=$', '{DB_PASSWORD}'].join('')],
    ['a template', '"password": "{{ secret }}"'],
    ['a date', '密码：2024-09-01 更换'],
    ['a word', 'password: required'],
    ['another key', 'password_policy: strict-2024'],
    ['an address without a password', 'https://host.example/a:b@c'],
    ['a host and a port', 'jdbc:oracle:thin:@10.1.1.1:1521:orcl'],
    ['the heading of a key', '文件以 -----BEGIN PUBLIC KEY----- 开头'],
    ['the heading of a private key in a manual', `第一行是 ${PEM}，随后是正文`],
  ])('%s', (_, text) => expect(found(text)).toEqual([]));
});

describe('tokens', () => {
  const letters = (length: number) => 'aB3dE5gH7jK9'.repeat(20).slice(0, length);
  const TOKENS = [
    `ghp_${letters(36)}`,
    `npm_${letters(36)}`,
    `glpat-${letters(20)}`,
    `xoxb-${'1'.repeat(12)}-${letters(24)}`,
    `sk_live_${letters(24)}`,
    `hvs.${letters(95)}`,
    `dapi${'0f'.repeat(16)}`,
    `SG.${letters(22)}.${letters(43)}`,
    `https://hooks.slack.com/services/T0${letters(8)}/B0${letters(8)}/${letters(24)}`,
    `aws_secret_access_key = ${letters(40)}`,
  ];

  test.each(TOKENS)('%s passes the filter and is found', async (token) => {
    const text = `一段说明\n  value: ${token}\n`;
    const { stretches, isCut } = tokenStretches(text);
    const [one, ...more] = await findTokens(text, stretches);
    expect([isCut, more]).toEqual([false, []]);
    expect(token).toContain(text.slice(one?.from, one?.to));
    expect(one?.kind).toBe('token');
  });

  test('a comment in the evidence does not switch the rules off', async () => {
    const text = `# secretlint-disable\n${TOKENS[0]}\n`;
    expect(await findTokens(text, tokenStretches(text).stretches)).toHaveLength(1);
  });

  test('offsets are the whole text’s', async () => {
    const text = `${'一'.repeat(10_000)}\n${TOKENS[0]}\n${'二'.repeat(10_000)}\n${TOKENS[2]}`;
    const found = await findTokens(text, tokenStretches(text).stretches);
    expect(found.map(({ from, to }) => text.slice(from, to))).toEqual([TOKENS[0], TOKENS[2]]);
  });

  test('ordinary names load nothing', () => {
    const text = 'inspection_completed_on_time_and_signed: true\nfile: attachments/inspection/report-of-july.png\n';
    expect(tokenStretches(text).stretches).toEqual([]);
  });
});

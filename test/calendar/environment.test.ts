import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const PROBE = fileURLToPath(new URL('environment-probe.ts', import.meta.url));

function answers(environment: Record<string, string>): string {
  return execFileSync(process.execPath, [PROBE], { env: { ...process.env, ...environment }, encoding: 'utf8' });
}

test('the same answers in every time zone and locale of the machine', () => {
  const home = answers({ TZ: 'Asia/Shanghai', LC_ALL: 'zh_CN.UTF-8' });
  expect(home).toContain('"2024-09-29",7,true');
  expect(home.length).toBeGreaterThan(100_000);
  for (const TZ of ['America/Los_Angeles', 'UTC', 'Pacific/Kiritimati']) {
    expect(answers({ TZ, LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' }) === home, TZ).toBe(true);
  }
});

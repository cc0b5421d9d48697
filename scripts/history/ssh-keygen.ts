import { spawn } from 'node:child_process';
import { dirname } from 'node:path';

/** ssh-keygen could not be asked. The message is Chinese and complete. */
export class SignatureError extends Error {}

export interface Answer {
  code: number | null;
  out: string;
}

/** Runs ssh-keygen with these bytes on its input. Throws `SignatureError` when it is not there. */
export function sshKeygen(args: readonly string[], input: Uint8Array = new Uint8Array()): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const child = spawn('ssh-keygen', args, {
      // Windows looks for programs in the current folder first; times are given in UTC.
      cwd: dirname(process.execPath),
      env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
      windowsHide: true,
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    const out: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.on('error', (error: Error & { code?: string }) => {
      const why = error.code === 'ENOENT' ? '未找到 ssh-keygen 程序' : `ssh-keygen 未能运行（${error.message}）`;
      reject(
        new SignatureError(`${why}，提交签名无从核验。请安装 OpenSSH（openssh-client），或去掉 --allowed-signers`),
      );
    });
    child.on('close', (code) => resolve({ code, out: Buffer.concat(out).toString('utf8') }));
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

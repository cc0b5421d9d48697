import fs from 'node:fs';
import path from 'node:path';
import { verifyDossier } from '../dossier/verify/verify-dossier.ts';
import { verifyJson } from '../faces/json.ts';
import { verifyText } from '../faces/verify-text.ts';
import { print, type ReportOptions, textOptions } from './output.ts';
import { UsageError } from './workspace.ts';

/** `verify FILE…`: every signer and every later change, by name. Starts no other program. Exit 0 only when all is intact. */
export async function verify(files: string[], options: ReportOptions & { anchor: string[] }): Promise<number> {
  const anchors = options.anchor.map(readFile);
  const reports = [];
  for (const file of files) reports.push({ file, report: await verifyDossier(readFile(file), { anchors }) });
  print(options.format === 'json' ? verifyJson(reports) : verifyText(reports, textOptions(options, '')));
  return reports.every(({ report }) => report.verdict === 'intact') ? 0 : 1;
}

function readFile(file: string): Uint8Array {
  try {
    return fs.readFileSync(file);
  } catch {
    throw new UsageError(`读不出文件 ${path.resolve(file)}，请检查路径`);
  }
}

import type { Severity } from '../model/diagnostic.ts';
import type { Finding, FindingsView } from '../view/findings.ts';
import { adviceOf } from './places.ts';

const COMMANDS: { readonly [severity in Severity]: string } = { error: 'error', warning: 'warning', info: 'notice' };

/** Workflow commands of GitHub Actions: one annotation per finding, then one sentence per contract. */
export function github(views: readonly FindingsView[], { prefix }: { prefix: string }): string {
  return views.map((view) => [...view.findings.map((one) => annotation(one, prefix)), closing(view)].join('')).join('');
}

function annotation(one: Finding, prefix: string): string {
  const { file, range } = one;
  const place = {
    ...(file === null ? {} : { file: prefix + file }),
    ...(file === null || range === null ? {} : { line: String(range.start.line), col: String(range.start.column) }),
  };
  const clause = one.clause === null ? '' : `，合同 ${one.clause}`;
  const title = `${one.word}：${one.rule.title}（${one.rule.id}${clause}）`;
  const message = [one.message, adviceOf(one, prefix)].filter(Boolean).join('\n');
  return command(COMMANDS[one.severity], { ...place, title }, message);
}

function closing({ contract, asOf, headline, notices }: FindingsView): string {
  const title = asOf === null ? contract : `${contract} 截至 ${asOf}`;
  return command('notice', { title }, [headline, ...notices].join('\n'));
}

function command(name: string, properties: { readonly [name: string]: string }, message: string): string {
  const listed = Object.entries(properties).map(([key, value]) => `${key}=${property(value)}`);
  return `::${name} ${listed.join(',')}::${data(message)}\n`;
}

/** A command ends with its line; what would end it, or begin an escape, is escaped. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

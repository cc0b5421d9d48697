import { flattenKind, type Schema, type SchemaSet } from './schemas.ts';

/** Field tables for people who write content: `docs/reference/kinds.md` and `contract-files.md`, from the schemas alone. */
export function referencePages(set: SchemaSet): Map<string, string> {
  const kinds = [...set.kinds].map(([name, schema]) => kindChapter(name, flattenKind(schema, set)));
  const contract = [...set.contract].map(([name, schema]) => contractChapter(name, schema));
  return new Map([
    [
      'docs/reference/kinds.md',
      page('记录种类', '每种记录的字段，按“必填在前”列出。由 schemas/ 生成，请勿手改。', kinds),
    ],
    [
      'docs/reference/contract-files.md',
      page(
        '合同文件',
        '每份合同的八个文件与它们的字段；`scan-baseline.yaml` 可以没有。由 schemas/ 生成，请勿手改。',
        contract,
      ),
    ],
  ]);
}

function page(title: string, lead: string, chapters: string[]): string {
  return `# ${title}\n\n${lead}\n\n${chapters.join('\n')}`;
}

function kindChapter(name: string, schema: Schema): string {
  const role = schema['x-effective-role'] ? `\n\n只有甲方身份提交或合并的才生效。` : '';
  const markdown = schema['x-narrative'] ? '\n\n写成 Markdown：开头是字段区，下面是正文。' : '';
  const table = rows(schema, schema, '').join('\n');
  return `## \`${name}\` ${schema.title}\n\n${schema.description}${role}${markdown}\n\n${table}\n${subtypeRows(schema)}`;
}

/** What each subtype asks beyond what its kind does. */
function subtypeRows(schema: Schema): string {
  const subtypes = Object.entries((schema['x-subtypes'] ?? {}) as { [subtype: string]: { required: string[] } });
  const labels = (schema.properties?.subtype?.['x-labels'] ?? {}) as { [subtype: string]: string };
  if (subtypes.length === 0) return '';
  const lines = subtypes.map(([subtype, { required }]) => {
    const fields = required.map((field) => `\`${field}\``).join('、');
    return `| \`${subtype}\` | ${labels[subtype] ?? subtype} | ${fields} |`;
  });
  return `\n各类还要写：\n\n${['| 类别 | 名称 | 必备字段 |', '| --- | --- | --- |', ...lines].join('\n')}\n`;
}

function contractChapter(name: string, schema: Schema): string {
  return `## \`${name}.yaml\` ${schema.title}\n\n${schema.description}\n\n${rows(schema, schema, '').join('\n')}\n`;
}

const HEAD = ['| 字段 | 名称 | 必填 | 写什么 |', '| --- | --- | --- | --- |'];
const DEPTH_MAX = 6;

function rows(schema: Schema, root: Schema, prefix: string): string[] {
  return [...HEAD, ...fieldRows(schema, root, prefix, 0)];
}

function fieldRows(schema: Schema, root: Schema, prefix: string, depth: number): string[] {
  if (depth > DEPTH_MAX) return [];
  const required = new Set(schema.required ?? []);
  const names = Object.keys(schema.properties ?? {});
  const sorted = [...names.filter((name) => required.has(name)), ...names.filter((name) => !required.has(name))];
  return sorted.flatMap((name) => {
    const field = resolved((schema.properties as { [name: string]: Schema })[name] as Schema, root);
    const path = prefix + name;
    const row = `| \`${path}\` | ${cell(field.title)} | ${required.has(name) ? '是' : ''} | ${cell(details(field, root))} |`;
    return [row, ...inside(field, root, path, depth + 1)];
  });
}

/** Fields of a group, of a list's items, or of each alternative. */
function inside(field: Schema, root: Schema, path: string, depth: number): string[] {
  if (field.properties) return fieldRows(field, root, `${path}.`, depth);
  const items = field.items ? resolved(field.items, root) : null;
  if (items?.properties) return isRecursive(path) ? [] : fieldRows(items, root, `${path}[].`, depth);
  return (field.oneOf ?? []).flatMap((one) => {
    const option = resolved(one, root);
    return option.properties && option !== param(root) ? fieldRows(option, root, `${path}.`, depth) : [];
  });
}

/** A clause's children are clauses again: once is enough. */
function isRecursive(path: string): boolean {
  return path.split('.').at(-1) === 'children';
}

function details(field: Schema, root: Schema): string {
  const parts = [String(field.description ?? '')];
  const words = field.enum as string[] | undefined;
  const labels = (field['x-labels'] ?? {}) as { [word: string]: string };
  const shown = (word: string) =>
    labels[word] && labels[word] !== word ? `\`${word}\`（${labels[word]}）` : `\`${word}\``;
  if (words) parts.push(`可写：${words.map(shown).join('、')}`);
  if (field['x-writer']) parts.push('原来没有写的，乙方可以自己补写，不必经甲方确认');
  if (field['x-form']) parts.push(`写法：${field['x-form']}`);
  if ((field.oneOf ?? []).some((one) => resolved(one, root) === param(root))) parts.push('可写 `{param: 参数键}`');
  return parts.filter(Boolean).join('。').replace(/。。/g, '。');
}

function param(root: Schema): Schema | undefined {
  return root.$defs?.param;
}

function resolved(schema: Schema, root: Schema): Schema {
  const name = typeof schema.$ref === 'string' ? /^#\/\$defs\/(.+)$/.exec(schema.$ref)?.[1] : undefined;
  const target = name ? root.$defs?.[name] : undefined;
  return target ?? schema;
}

function cell(text: unknown): string {
  return String(text ?? '')
    .replaceAll('|', '\\|')
    .replace(/\s+/g, ' ');
}

import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';

interface Clause {
  no: string;
  slug: string;
  title: string;
  summary?: string;
  quote?: string;
  note?: string;
  children?: Clause[];
  register?: { row: string; nature: string; checks: string[] }[];
}

interface ServiceRow {
  id: string;
  no: string;
  item: string;
  system: string;
  module: string;
  clause: string;
  answers: { kind: string }[];
}

interface Contract {
  amount: { total: string; capital: string };
  term: { from: string; to: string };
  signed_on: string;
  payments: { id: string; clause: string; share: string; amount: string }[];
  service_items: { id: string; clause: string }[];
  service_rows: ServiceRow[];
  bodies: { clause: string }[];
  formulas: { clause: string }[];
  roles: { id: string }[];
  identities: { email: string; role: string; person: string }[];
  clauses: Clause[];
}

interface Systems {
  systems: { id: string; service_item: string; modules: string[] }[];
}

interface Kinds {
  kinds: {
    kind: string;
    enums?: { [field: string]: { value: string; title: string }[] };
    headings?: string[];
    sequence?: { field: string };
  }[];
}

interface Section {
  id: string;
  title: string;
  template: string;
  render?: boolean;
  kinds?: string[];
  source?: string;
  blocks?: { title: string; slots: { id: string; title: string; role: string }[] }[];
}

interface Volumes {
  volumes: { id: string; no: string; retention: string; render?: boolean; sections: Section[] }[];
}

interface Checklist {
  panel_items: { id: string; title: string; clause: string; basis: string[] }[];
  requirements: {
    id: string;
    title: string;
    clause: string;
    rows?: string[];
    kinds: string[];
    owner: string;
    gates: string[];
    section?: string;
    due: { [form: string]: { [word: string]: unknown } };
  }[];
}

const FOLDER = new URL('../content/CWSG2024-07/', import.meta.url);
const FILES = ['contract.yaml', 'systems.yaml', 'kinds.yaml', 'volumes.yaml', 'checklist.yaml'] as const;
const text = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8');

const contract = load(text('contract.yaml')) as Contract;
const { systems } = load(text('systems.yaml')) as Systems;
const { kinds } = load(text('kinds.yaml')) as Kinds;
const { volumes } = load(text('volumes.yaml')) as Volumes;
const { requirements, panel_items: panelItems } = load(text('checklist.yaml')) as Checklist;

const flatten = (nodes: Clause[]): Clause[] => nodes.flatMap((node) => [node, ...flatten(node.children ?? [])]);
const clauses = flatten(contract.clauses);
const slugs = new Set(clauses.map((clause) => clause.slug));

const repeated = (values: string[]): string[] => values.filter((value, at) => values.indexOf(value) !== at);
const length = (value: string): number => [...value].length;
const bare = (value: string): string => value.replace(/[\s\\*]/g, '');

/** Money text such as "589000.00" in fen. */
const fen = (amount: string): number => Number(amount.replace('.', ''));

/** Amount in fen as a Chinese capital amount, up to 亿. */
function capitals(amount: number): string {
  const digits = '零壹贰叁肆伍陆柒捌玖';
  const group = (value: number): string =>
    ['仟', '佰', '拾', '']
      .map((unit, at) => [Math.floor(value / 10 ** (3 - at)) % 10, unit] as const)
      .map(([digit, unit]) => (digit === 0 ? '零' : `${digits[digit]}${unit}`))
      .join('')
      .replace(/零+$/, '')
      .replace(/零+/g, '零');
  const yuan = Math.floor(amount / 100);
  const whole = [
    [Math.floor(yuan / 1e8) % 1e4, '亿'],
    [Math.floor(yuan / 1e4) % 1e4, '万'],
    [yuan % 1e4, ''],
  ] as const;
  const front = whole
    .map(([value, unit]) => (value === 0 ? '零' : `${group(value)}${unit}`))
    .join('')
    .replace(/^零+|零+$/g, '')
    .replace(/零+/g, '零');
  const [jiao, cents] = [Math.floor(amount / 10) % 10, amount % 10];
  const tail = `${jiao === 0 ? '' : `${digits[jiao]}角`}${cents === 0 ? '' : `${digits[cents]}分`}`;
  return `${front}圆${tail === '' ? '整' : tail}`;
}

/** Mobile, landline with area code, or service number: contact data stays out of the repository. */
const PHONE = /(?<!\d)(1[3-9]\d{9}|0\d{2,3}[-\s]?\d{7,8}|[48]00[-\s]?\d{3}[-\s]?\d{4})(?!\d)/;

describe('clause tree', () => {
  it('numbers and slugs are unique, slugs are ASCII', () => {
    expect(repeated(clauses.map((clause) => clause.no))).toEqual([]);
    expect(repeated(clauses.map((clause) => clause.slug))).toEqual([]);
    expect(clauses.map((clause) => clause.slug).filter((slug) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))).toEqual([]);
  });

  it('numbers are text: a bare 2.10 would read as 2.1', () => {
    expect(clauses.filter((clause) => typeof clause.no !== 'string')).toEqual([]);
  });

  it('every clause has a title and a one-line summary, the sheet included', () => {
    const bareRows = clauses.filter((clause) => clause.title.trim() === '' || (clause.summary ?? '').trim() === '');
    expect(bareRows.map((clause) => clause.no)).toEqual([]);
    expect(clauses.filter((clause) => (clause.summary ?? '').includes('\n')).map((clause) => clause.no)).toEqual([]);
  });

  it('quotes are at most 40 characters', () => {
    expect(clauses.filter((clause) => length(clause.quote ?? '') > 40).map((clause) => clause.no)).toEqual([]);
  });

  it.each([
    ['一', '1.1', '1.1.5', '2.1', '7.3', '8.1', '10.1', '10.6', '11.4', '12.3', '13.1', '14.3', '落款'],
    ['附件一-6', '附件二-(6)', '附件二-2.1(1)', '附件二-2.1(4)-6', '附件二-2.1(4)-计划3', '附件二-3', '附件二-4'],
    ['廉政-1.5', '廉政-2.7', '廉政-3.5', '廉政-4.2', '廉政-5.2', '网安-6.9', '网安-7.5', '网安-11'],
    ['保密-一(四)', '保密-二(三)', '保密-三(十一)', '保密-四', '保密-五(三)', '保密-六', '保密-七', '保密-八(二)'],
  ])('holds the chapter and annex ends %s …', (...numbers) => {
    const known = new Set(clauses.map((clause) => clause.no));
    expect(numbers.filter((no) => !known.has(no))).toEqual([]);
  });

  it('every chapter of the contract is there, in order', () => {
    const chapters = contract.clauses.map((clause) => clause.no).filter((no) => /^[一二三四五六七八九十]+$/.test(no));
    expect(chapters.join(' ')).toBe('一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四');
  });

  it('every reference into the tree resolves', () => {
    const { payments, service_items, bodies, formulas } = contract;
    const referenced = [...payments, ...service_items, ...bodies, ...formulas].map((entry) => entry.clause);
    expect(referenced.filter((slug) => !slugs.has(slug))).toEqual([]);
  });
});

describe('assessment sheet in the tree', () => {
  const points = (clause: Clause): number => Number(/（(\d+) 分）$/.exec(clause.title)?.[1]);
  const sheet = clauses.find((clause) => clause.slug === 'sheet');
  const groups = (sheet?.children ?? []).filter((clause) => clause.slug !== 'sheet-total');
  const rows = groups.flatMap((group) => group.children ?? []);

  it('has twelve rows whose points make a hundred', () => {
    expect(rows).toHaveLength(12);
    expect(rows.reduce((sum, row) => sum + points(row), 0)).toBe(100);
  });

  it('each group is the sum of its rows', () => {
    const sums = groups.map((group) => (group.children ?? []).reduce((sum, row) => sum + points(row), 0));
    expect(sums).toEqual(groups.map(points));
    expect(sums).toEqual([15, 70, 15]);
  });
});

describe('money and term', () => {
  it.each([
    [58900000, '伍拾捌万玖仟圆整'],
    [35340000, '叁拾伍万叁仟肆佰圆整'],
    [100000500, '壹佰万零伍圆整'],
    [1000000000000, '壹佰亿圆整'],
    [2050, '贰拾圆伍角'],
    [100006, '壹仟圆陆分'],
  ])('%i fen in capitals is %s', (amount, expected) => {
    expect(capitals(amount)).toBe(expected);
  });

  it('capitals and digits of the total agree', () => {
    expect(contract.amount.capital).toBe(capitals(fen(contract.amount.total)));
  });

  it('payments are their share of the total and add up to it', () => {
    const total = fen(contract.amount.total);
    for (const payment of contract.payments) {
      expect(fen(payment.amount) * 100, payment.id).toBe(total * Number.parseInt(payment.share, 10));
    }
    expect(contract.payments.reduce((sum, payment) => sum + fen(payment.amount), 0)).toBe(total);
  });

  it('dates stay text and the term starts when the contract was signed', () => {
    expect(contract.term).toEqual({ from: '2024-06-28', to: '2025-06-28', years: 1 });
    expect(contract.signed_on).toBe(contract.term.from);
  });
});

describe('services and systems', () => {
  it('every service item has exactly one system and the reverse', () => {
    const items = contract.service_items.map((item) => item.id);
    expect(items).toHaveLength(6);
    expect(systems.map((system) => system.service_item)).toEqual(items);
    expect(repeated(systems.map((system) => system.id))).toEqual([]);
  });

  it('twelve modules and sixteen rows of content, each system with both', () => {
    expect(systems.map((system) => system.modules.length)).toEqual([2, 3, 3, 2, 1, 1]);
    expect(repeated(systems.flatMap((system) => system.modules))).toEqual([]);
    const nodes = clauses.filter((clause) => /^annex2-system-\d$/.test(clause.slug));
    expect(nodes.map((node) => node.children?.length)).toEqual([4, 3, 3, 4, 1, 1]);
  });

  it('sixteen rows of service, each with its item, system, module and clause', () => {
    const rows = contract.service_rows;
    expect(rows.map((row) => row.no).join(' ')).toBe('1-1 1-2 1-3 1-4 2-1 2-2 2-3 3-1 3-2 3-3 4-1 4-2 4-3 4-4 5-1 6-1');
    const names = kinds.map((entry) => entry.kind);
    for (const { id, no, item, system, module, clause, answers } of rows) {
      expect([id, item, clause]).toEqual([`row-${no}`, `item-${no.slice(0, 1)}`, `annex2-row-${no}`]);
      const own = systems.find((one) => one.id === system);
      expect(own?.service_item, id).toBe(item);
      expect(own?.modules, id).toContain(module);
      expect(answers.filter(({ kind }) => !names.includes(kind))).toEqual([]);
    }
  });
});

describe('checklist', () => {
  const register = clauses.flatMap((clause) =>
    (clause.register ?? []).map((entry) => ({ ...entry, clause: clause.slug })),
  );
  const rowsOf = ({ rows, clause }: { rows?: string[]; clause: string }) =>
    rows ?? register.filter((entry) => entry.clause === clause).map((entry) => entry.row);
  const served = new Set(requirements.flatMap(rowsOf));
  const form = (due: object) => Object.keys(due)[0] ?? '';

  it('the register has its 221 rows, each once', () => {
    expect(register).toHaveLength(221);
    expect(repeated(register.map((entry) => entry.row))).toEqual([]);
  });

  it('every obligation and every consequence is asked for, and no requirement serves none', () => {
    const asked = register.filter(({ nature }) => nature === 'obligation' || nature === 'consequence');
    expect(asked.filter(({ row }) => !served.has(row)).map(({ row }) => row)).toEqual([]);
    expect(requirements.filter((one) => rowsOf(one).length === 0).map(({ id }) => id)).toEqual([]);
  });

  it('scope and definitions are shown in the clauses, and asked for by nothing; 6.1 says why', () => {
    const shown = register.filter(({ nature }) => nature === 'scope' || nature === 'definition').map(({ row }) => row);
    expect(shown.filter((row) => served.has(row))).toEqual(['6.1']);
    expect(requirements.find(({ id }) => id === 'performance-bond')?.due.standing?.aside).toBeTypeOf('string');
  });

  it('a consequence waits for its record, or stands', () => {
    const rows = new Set(register.filter(({ nature }) => nature === 'consequence').map(({ row }) => row));
    const forms = requirements.filter((one) => rowsOf(one).some((row) => rows.has(row))).map(({ due }) => form(due));
    expect(new Set(forms)).toEqual(new Set(['triggered', 'standing']));
  });

  it('is short enough to read', () => {
    expect(requirements.length).toBeGreaterThan(109);
    expect(requirements.length).toBeLessThan(151);
    expect(repeated(requirements.map(({ id }) => id))).toEqual([]);
    expect(repeated(requirements.map(({ title }) => title))).toEqual([]);
  });

  it('one line per article of prohibitions, one for what is never recorded here', () => {
    const standing = requirements.filter(({ due }) => form(due) === 'standing');
    const one = (slug: string) => standing.filter(({ clause }) => clause === slug);
    const articles = 'c4-1 c7-1 c7-2 integrity-2 integrity-3 security-2 security-6 security-7 nda-3-4 nda-3-5 nda-3-6';
    for (const slug of articles.split(' ')) {
      expect(one(slug), slug).toHaveLength(1);
    }
    const kept = standing.filter(({ due }) => due.standing?.aside);
    expect(kept.map(({ id }) => id)).toEqual(['performance-bond', 'misconduct-report']);
    expect(rowsOf(kept[1] ?? { clause: '' })).toEqual(['廉政-1.5', '廉政-3.5']);
  });

  it.each([
    ['procurement-file', 'client'],
    ['announcement', 'client'],
    ['filing', 'client'],
    ['client-regulations', 'client'],
    ['acceptance-plan', 'client'],
    ['acceptance-confirmation', 'client'],
    ['panel', 'client'],
    ['prepayment', 'client'],
    ['final-payment', 'client'],
    ['duty-arrangement', 'client'],
    ['client-integrity-pledge', 'client'],
    ['integrity-client', 'client'],
    ['expert-opinion', 'panel'],
    ['acceptance-report', 'panel'],
  ])('%s is owed by the %s', (id, owner) => {
    expect(requirements.find((one) => one.id === id)?.owner).toBe(owner);
  });

  it('whatever is filed has its section, which takes one of its kinds', () => {
    const sections = new Map(volumes.flatMap((volume) => volume.sections).map((section) => [section.id, section]));
    const misplaced = requirements.filter(
      ({ kinds: own, section }) =>
        own.length > 0 && !own.some((kind) => sections.get(section ?? '')?.kinds?.includes(kind)),
    );
    expect(misplaced.map(({ id }) => id)).toEqual([]);
  });

  it('the panel votes on thirty items, each resting on requirements', () => {
    expect(panelItems).toHaveLength(30);
    expect(repeated(panelItems.map(({ id }) => id))).toEqual([]);
    const rows = contract.service_rows.map(({ id }) => id);
    const items = contract.service_items.map(({ id }) => id);
    expect(panelItems.slice(0, 22).map(({ id }) => id)).toEqual([...items, ...rows]);
    const known = new Set(requirements.map(({ id }) => id));
    const subjects = new Set([...rows, ...items, ...systems.map(({ id }) => id)]);
    for (const [id, subject] of panelItems.flatMap(({ basis }) => basis.map((text) => text.split('/')))) {
      expect(known.has(id ?? ''), id).toBe(true);
      expect(subject === undefined || subjects.has(subject), subject).toBe(true);
    }
    expect(panelItems.filter(({ clause }) => !slugs.has(clause))).toEqual([]);
  });
});

describe('people', () => {
  it('identities are synthetic, of a known role, one person each', () => {
    const roles = new Set(contract.roles.map((role) => role.id));
    for (const { email, role, person } of contract.identities) {
      expect(email).toMatch(/^[a-z-]+@[a-z]+\.example\.invalid$/);
      expect(roles.has(role), email).toBe(true);
      expect(person).toMatch(role === 'client' ? /^CLI-0[1-4]$/ : /^PER-0[1-8]$/);
    }
    expect(repeated(contract.identities.map((identity) => identity.person))).toEqual([]);
    expect(repeated(contract.identities.map((identity) => identity.email))).toEqual([]);
  });

  it.each(['13000000000', '010-00000000', '0000 0000000', '400-000-0000'])(
    'a number like %s is recognised',
    (number) => {
      expect(`电话：${number}。`).toMatch(PHONE);
    },
  );

  it.each(FILES)('%s holds no phone number', (name) => {
    expect(PHONE.exec(text(name))).toBeNull();
  });
});

describe('kinds', () => {
  const kind = (name: string) => kinds.find((entry) => entry.kind === name);

  it('are listed once each', () => {
    expect(repeated(kinds.map((entry) => entry.kind))).toEqual([]);
  });

  it('severity runs from light to heavy in the words of the sheet', () => {
    const words = kind('incident')?.enums?.severity ?? [];
    expect(words.map((word) => `${word.value} ${word.title}`)).toEqual([
      'minor 轻微',
      'moderate 一般',
      'serious 严重',
      'major 重大',
    ]);
  });

  it('an inspection report has the six headings of the inspection plan', () => {
    expect(kind('inspection-report')?.headings?.join(' ')).toBe(
      '常见故障 性能管理 空间管理 对象管理 安全管理 备份管理',
    );
  });

  it('operations are numbered in sequence', () => {
    expect(kind('operation-log')?.sequence).toEqual({ field: 'seq' });
  });
});

describe('volumes', () => {
  const sections = volumes.flatMap((volume) => volume.sections);

  it('are sixteen, in order, kept thirty years', () => {
    expect(volumes.map((volume) => volume.no).join(' ')).toBe(
      '一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六',
    );
    expect(new Set(volumes.map((volume) => volume.retention))).toEqual(new Set(['30年']));
  });

  it('section ids are unique over all volumes, since the checklist names a section alone', () => {
    expect(repeated(sections.map((section) => section.id))).toEqual([]);
  });

  it('each opens with cover and contents and closes with endnote and manifest', () => {
    for (const { id, sections: own } of volumes) {
      const templates = own.map((section) => section.template);
      expect([...templates.slice(0, 2), ...templates.slice(-2)], id).toEqual([
        'cover',
        'contents',
        'endnote',
        'manifest',
      ]);
    }
  });

  it('every kind of this contract has a place in some volume, and every placed kind is known', () => {
    const placed = new Set(sections.flatMap((section) => section.kinds ?? []));
    expect([...placed].sort()).toEqual(kinds.map((entry) => entry.kind).sort());
  });

  it('slot ids are unique in their volume and of a known role', () => {
    const roles = new Set(contract.roles.map((role) => role.id));
    for (const volume of volumes) {
      const slots = volume.sections.flatMap((section) => (section.blocks ?? []).flatMap((block) => block.slots));
      expect(repeated(slots.map((slot) => slot.id)), volume.id).toEqual([]);
      expect(
        slots.filter((slot) => !roles.has(slot.role)),
        volume.id,
      ).toEqual([]);
    }
  });

  it('only the volume of assessment and conclusion is rendered, with its nine sections and five slots', () => {
    const rendered = volumes.filter((volume) => volume.render === true);
    expect(rendered.map((volume) => volume.no)).toEqual(['十五']);
    const own = (rendered[0]?.sections ?? []).filter((section) => section.render !== false);
    expect(own.map((section) => `${section.title} ${section.template}`)).toEqual([
      '封面 cover',
      '卷内目录 contents',
      '验收条件与完整性 clause-table',
      '运维项目服务考核表 score-sheet',
      '试算说明与扣分事实附件 fact-annex',
      '待办与未交材料 ledger',
      '验收报告 signature-page',
      '备考表 endnote',
      '佐证材料清单与校验码 manifest',
    ]);
    const slots = own.flatMap((section) => (section.blocks ?? []).flatMap((block) => block.slots));
    expect(slots.map((slot) => `${slot.title} ${slot.role}`)).toEqual([
      '专家组组长 panel',
      '专家组成员 panel',
      '专家组成员 panel',
      '甲方（盖章） client',
      '乙方（盖章） provider',
    ]);
  });
});

// The client supplies the full text; it is never part of the repository.
const fullText = process.env.YANSHOU_CONTRACT_TEXT;

describe.skipIf(fullText === undefined)('against the full text', () => {
  const original = bare(fullText === undefined ? '' : readFileSync(fullText, 'utf8'));

  it('every quote occurs in it', () => {
    const missing = clauses.filter((clause) => clause.quote !== undefined && !original.includes(bare(clause.quote)));
    expect(missing.map((clause) => `${clause.no} ${clause.quote}`)).toEqual([]);
  });

  it('no summary is a copy of it', () => {
    const copied = clauses.filter(
      (clause) => length(clause.summary ?? '') > 12 && original.includes(bare(clause.summary ?? '')),
    );
    expect(copied.map((clause) => clause.no)).toEqual([]);
  });
});

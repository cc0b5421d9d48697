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
}

interface Contract {
  amount: { total: string; capital: string };
  term: { from: string; to: string };
  signed_on: string;
  payments: { id: string; clause: string; share: string; amount: string }[];
  service_items: { id: string; clause: string }[];
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
  kinds?: string[];
  source?: string;
  blocks?: { title: string; slots: { id: string; title: string; role: string }[] }[];
}

interface Volumes {
  volumes: { id: string; no: string; retention: string; render?: boolean; sections: Section[] }[];
}

const FOLDER = new URL('../content/CWSG2024-07/', import.meta.url);
const FILES = ['contract.yaml', 'systems.yaml', 'kinds.yaml', 'volumes.yaml'] as const;
const text = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8');

const contract = load(text('contract.yaml')) as Contract;
const { systems } = load(text('systems.yaml')) as Systems;
const { kinds } = load(text('kinds.yaml')) as Kinds;
const { volumes } = load(text('volumes.yaml')) as Volumes;

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
    expect(contract.term).toEqual({ from: '2024-06-28', to: '2025-06-28' });
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
});

describe('people', () => {
  it('identities are synthetic, of a known role, one person each', () => {
    const roles = new Set(contract.roles.map((role) => role.id));
    for (const { email, role, person } of contract.identities) {
      expect(email).toMatch(/^[a-z-]+@[a-z]+\.example\.invalid$/);
      expect(roles.has(role), email).toBe(true);
      expect(person).toMatch(role === 'client' ? /^CLI-0[1-3]$/ : /^PER-0[1-6]$/);
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
    const own = rendered[0]?.sections ?? [];
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

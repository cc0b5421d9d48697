import { linesOf, newPage, type Page, widthOf } from './page.ts';
import { stamp } from './seal.ts';
import { type Block, FOOT, type Pair, type Party, type Sheet, type Signer } from './sheet.ts';

const LEFT = 84;
/** Units kept free at the foot of a page. */
const FREE = 92;
/** How much smaller print may be made until it fits: normal, close, closest. */
const CLOSER = [1, 1.09, 1.18, 1.27] as const;
const SIZE = 18;
const STEP = 27;

/** Prints, fills in, signs and seals a sheet. Fails when it does not fit on one page. */
export function laidOut(sheet: Sheet, seed: string): Page {
  for (const closer of CLOSER) {
    const page = newPage(seed, closer);
    let y = head(page, sheet);
    for (const block of sheet.blocks) y = place(page, block, y);
    if (y > page.height - FREE) continue;
    const foot = 12.5 * closer;
    page.print(FOOT, (page.width - widthOf(FOOT, foot, 'hei')) / 2, page.height - 50, foot, 'hei');
    return page;
  }
  throw new Error(`${sheet.title}: one page is not enough`);
}

/** Between the margins. */
function inner(page: Page): number {
  return page.width - 2 * LEFT;
}

function head(page: Page, { heading, title, number, official }: Sheet): number {
  let y = 92 + page.dice.between(-8, 8);
  if (official === true) {
    const size = 34;
    const wide = widthOf(heading, size, 'song-bold');
    page.print(heading, (page.width - wide) / 2, y + 18, size, 'song-bold', 'red');
    page.line(LEFT, y + 48, LEFT + inner(page), y + 48, 2.6, 'red');
    y += 62;
  } else {
    page.print(heading, LEFT, y - 14, 14, 'song');
    page.line(LEFT, y - 5, LEFT + inner(page), y - 5, 0.8);
  }
  const size = widthOf(title, 31, 'song-bold') > inner(page) ? 24 : 31;
  y += 52;
  page.print(title, (page.width - widthOf(title, size, 'song-bold')) / 2, y, size, 'song-bold');
  if (number !== undefined) {
    y += 32;
    page.print(number, LEFT + inner(page) - widthOf(number, 15), y, 15);
  }
  return y + 20;
}

function place(page: Page, block: Block, y: number): number {
  if ('pairs' in block) return pairs(page, block.pairs, y);
  if ('head' in block) return table(page, block, y);
  if ('text' in block) return paragraph(page, block.text, y);
  if ('signers' in block) return signers(page, block.signers, y);
  if ('parties' in block) return parties(page, block.parties, y);
  return issuer(page, block, y);
}

/** Rows of labels and values, ruled; a row of two pairs shares the width. */
function pairs(page: Page, rows: readonly (readonly Pair[])[], top: number): number {
  const label = 128;
  let y = top;
  for (const row of rows) {
    const each = inner(page) / row.length;
    const cells = row.map(([name, value]) => ({ name, lines: linesOf(value, SIZE - 1, each - label - 20) }));
    const high = Math.max(40, Math.max(...cells.map(({ lines }) => lines.length)) * (STEP - 3) + 16);
    cells.forEach(({ name, lines }, index) => {
      const x = LEFT + index * each;
      page.box(x, y, label, high);
      page.box(x + label, y, each - label, high);
      const names = linesOf(name, SIZE - 2, label - 12, 'hei');
      names.forEach((text, row) => {
        const wide = widthOf(text, SIZE - 2, 'hei');
        page.print(text, x + (label - wide) / 2, middle(y, high, names.length, row), SIZE - 2, 'hei');
      });
      lines.forEach((text, row) => page.print(text, x + label + 10, middle(y, high, lines.length, row), SIZE - 1));
    });
    y += high;
  }
  return y + 16;
}

/** Baseline of one of some lines in a cell, the lines in its middle. */
function middle(y: number, high: number, lines: number, index: number): number {
  return y + high / 2 + (index - (lines - 1) / 2) * (STEP - 3) + 6.3;
}

function table(
  page: Page,
  { head, rows, widths, pen = [] }: Extract<Block, { head: readonly string[] }>,
  top: number,
): number {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const dense = rows.length > 12;
  const size = dense ? 14 : 16;
  const step = dense ? 19 : 23;
  const edges = [0];
  for (const width of widths) edges.push((edges.at(-1) ?? 0) + (width / whole) * inner(page));
  let y = top;
  for (const [number, row] of [head, ...rows].entries()) {
    const face = number === 0 ? 'hei' : 'song';
    const cells = row.map((text, index) => {
      const wide = (edges[index + 1] ?? 0) - (edges[index] ?? 0);
      const hand = number > 0 && pen.includes(index);
      return { text, wide, hand, lines: hand ? [text] : linesOf(text, size, wide - 12, face) };
    });
    const high = Math.max(dense ? 28 : 36, Math.max(...cells.map(({ lines }) => lines.length)) * step + 10);
    cells.forEach(({ text, wide, hand, lines }, index) => {
      const x = LEFT + (edges[index] ?? 0);
      page.box(x, y, wide, high, 1.1);
      if (hand) {
        const room = (wide - 16) / widthOf(text, 1, 'pen');
        page.write(text, x + 6 + page.dice.between(0, 6), y + high / 2 + 8, Math.min(22, high - 8, room));
        return;
      }
      lines.forEach((words, line) => {
        const across = widthOf(words, size, face);
        const centred = number === 0 || (across < wide * 0.8 && lines.length === 1 && wide < 190);
        const from = centred ? x + (wide - across) / 2 : x + 6;
        page.print(words, from, y + high / 2 + (line - (lines.length - 1) / 2) * step + size * 0.36, size, face);
      });
    });
    y += high;
  }
  return y + 16;
}

function paragraph(page: Page, text: string, top: number): number {
  const indent = SIZE * 2;
  const lines = linesOf(text, SIZE, inner(page), 'song', indent);
  lines.forEach((line, index) => page.print(line, LEFT + (index === 0 ? indent : 0), top + 20 + index * STEP, SIZE));
  return top + lines.length * STEP + 10;
}

/** Lines to sign on, two in a row; a seal lies over its line. */
function signers(page: Page, list: readonly Signer[], top: number): number {
  const each = inner(page) / 2;
  const high = list.some(({ seal }) => seal !== undefined) ? 118 : 84;
  list.forEach(({ label, name, date, seal }, index) => {
    const [x, y] = [LEFT + (index % 2) * each, top + Math.floor(index / 2) * high];
    const after = page.print(`${label}：`, x, y + 40, SIZE - 1, 'hei');
    page.line(after, y + 45, x + each - 24, y + 45, 0.9);
    page.write(name, after + page.dice.between(4, 14), y + 39, 25);
    page.print('日期：', x + (after - x) - widthOf('日期：', SIZE - 1, 'hei'), y + 76, SIZE - 1, 'hei');
    page.write(date, after + page.dice.between(2, 12), y + 76, 20);
    if (seal !== undefined)
      stamp(page, seal, x + each * page.dice.between(0.5, 0.66), y + 58 + page.dice.between(-8, 8));
  });
  return top + Math.ceil(list.length / 2) * high + 12;
}

/** The last page of a contract: each side's corner with name, signature, date and seal. */
function parties(page: Page, list: readonly Party[], top: number): number {
  const each = inner(page) / 2;
  const y = top + 24;
  list.forEach(({ label, party, signer, date, sealed }, index) => {
    const x = LEFT + index * each;
    page.print(`${label}（盖章）：`, x, y + 20, SIZE, 'hei');
    page.print(party, x + 16, y + 58, SIZE + 1);
    page.print('授权代表（签字）：', x, y + 108, SIZE, 'hei');
    page.line(x, y + 162, x + each - 40, y + 162, 0.9);
    const size = Math.min(25, ((each - 60) / (signer.length * 25)) * 26);
    page.write(signer, x + page.dice.between(4, 14), y + 154, size);
    page.print('签订日期：', x, y + 208, SIZE, 'hei');
    page.write(date, x + 96, y + 209, 22);
    if (sealed) stamp(page, party, x + each * page.dice.between(0.42, 0.62), y + 92 + page.dice.between(-14, 14));
  });
  return y + 250;
}

/** Who issued a letter and when, on the right. */
function issuer(page: Page, { issuer: by, date, sealed }: Extract<Block, { issuer: string }>, top: number): number {
  const right = LEFT + inner(page) - 40;
  const wide = widthOf(by, SIZE);
  page.print(by, right - wide, top + 62, SIZE);
  page.print(date, right - widthOf(date, SIZE), top + 96, SIZE);
  if (sealed) stamp(page, by, right - wide / 2 + page.dice.between(-16, 16), top + 66 + page.dice.between(-8, 8));
  return top + 150;
}

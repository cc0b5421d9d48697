import { LOOK_DIGITS, TURNINGS } from '../../model/looks.ts';

/** Of 64 bits at most so many differ: a picture saved anew differs in a few, another scene in about half. */
const BITS_MAX = 6;
/** Eight bits each. Two looks that differ in fewer bits than there are bands have a band in common. */
const BANDS = 8;

/** How one picture is like another: as it is, turned or mirrored, as a part of the other, or with the other as its part. */
export type Likeness = 'same' | 'turned' | 'part' | 'whole';

export interface Alike {
  /** Index of the other picture. */
  other: number;
  likeness: Likeness;
  bits: number;
}

/** Halves of 64 bits, one after the other. */
type Views = Uint32Array;

/**
 * Which pictures look alike, for each by its index. Every view of a picture is held against the pictures as they are, and
 * only against those that share a band with it, so that a thousand pictures take no more than a moment.
 */
export function alikePictures(looks: readonly string[]): Alike[][] {
  const views = looks.map(viewsOf);
  const found: Alike[][] = looks.map(() => []);
  const index = new Map<number, number[]>();
  for (const [picture, own] of views.entries()) {
    for (let band = 0; band < BANDS; band += 1) {
      const slot = slotOf(own, 0, band);
      const list = index.get(slot);
      if (list) list.push(picture);
      else index.set(slot, [picture]);
    }
  }
  for (const [picture, own] of views.entries()) {
    for (const [other, alike] of nearest(picture, own, views, index)) {
      found[picture]?.push(alike);
      // Views are rounded: the other may not have found this one, and never finds itself in its parts.
      const likeness = alike.likeness === 'whole' ? 'part' : alike.likeness;
      found[other]?.push({ ...alike, other: picture, likeness });
    }
  }
  return found;
}

function nearest(picture: number, own: Views, views: readonly Views[], index: ReadonlyMap<number, number[]>) {
  const best = new Map<number, Alike>();
  for (let view = 0; 2 * view < own.length; view += 1) {
    for (let band = 0; band < BANDS; band += 1) {
      for (const other of index.get(slotOf(own, view, band)) ?? NONE) {
        if (other === picture) continue;
        const bits = distance(own, view, views[other] as Views);
        if (bits > BITS_MAX) continue;
        const known = best.get(other);
        const alike = { other, likeness: likenessOf(view), bits };
        if (!known || compareAlike(alike, known) < 0) best.set(other, alike);
      }
    }
  }
  return best;
}

const NONE: readonly number[] = [];

/** A picture as it is goes before a turned one, and that before a part; then fewer bits. */
const ORDER: readonly Likeness[] = ['same', 'turned', 'part', 'whole'];

export function compareAlike(a: Alike, b: Alike): number {
  return ORDER.indexOf(a.likeness) - ORDER.indexOf(b.likeness) || a.bits - b.bits;
}

function likenessOf(view: number): Likeness {
  if (view === 0) return 'same';
  return view <= TURNINGS ? 'turned' : 'whole';
}

function viewsOf(look: string): Views {
  const half = LOOK_DIGITS / 2;
  return Uint32Array.from({ length: look.length / half }, (_, at) =>
    Number.parseInt(look.slice(at * half, (at + 1) * half), 16),
  );
}

/** Eight bits of a view, told apart from the same eight of another band. */
function slotOf(views: Views, view: number, band: number): number {
  return (band << 8) | (((views[2 * view + (band >> 2)] as number) >>> (8 * (band & 3))) & 255);
}

/** Bits in which a view differs from another picture as it is. */
function distance(one: Views, view: number, other: Views): number {
  const [high, low] = [one[2 * view] as number, one[2 * view + 1] as number];
  return ones(high ^ (other[0] as number)) + ones(low ^ (other[1] as number));
}

/** Bits that are set, counted in all places at once (Hacker's Delight, 5-1). */
function ones(value: number): number {
  let bits = value - ((value >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** What of an attachment its bytes tell at once: which sort of file it is, and whether it ends as that sort does. */
export interface Shape {
  sort: Sort | null;
  whole: boolean;
}

type Sort = 'empty' | 'pdf' | 'png' | 'jpeg' | 'webp' | 'program';

/** The sorts that an ending stands for; of others nothing is said. */
const ENDINGS: { readonly [ending: string]: Sort } = {
  pdf: 'pdf',
  png: 'png',
  jpg: 'jpeg',
  jpeg: 'jpeg',
  webp: 'webp',
};

const NAMES: { readonly [sort in Exclude<Sort, 'empty'>]: string } = {
  pdf: 'PDF',
  png: 'PNG 图片',
  jpeg: 'JPEG 图片',
  webp: 'WebP 图片',
  program: 'Windows 程序',
};

/** Scanners and mail gateways put something before a PDF's head and behind its end; readers look as far as this. */
const HEAD_MAX = 1024;
const TAIL_MAX = 64 * 1024;

export function shapeOf(bytes: Uint8Array): Shape {
  if (bytes.length === 0) return { sort: 'empty', whole: false };
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const tail = view.subarray(Math.max(0, view.length - TAIL_MAX));
  if (view.subarray(0, HEAD_MAX).includes('%PDF-')) return { sort: 'pdf', whole: tail.includes('%%EOF') };
  if (starts(view, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))
    return { sort: 'png', whole: tail.includes('IEND') };
  // What a telephone puts behind a picture may be longer than the picture.
  if (starts(view, [0xff, 0xd8, 0xff])) return { sort: 'jpeg', whole: view.lastIndexOf(Buffer.from([0xff, 0xd9])) > 0 };
  if (view.subarray(0, 4).equals(Buffer.from('RIFF')) && view.subarray(8, 12).equals(Buffer.from('WEBP'))) {
    return { sort: 'webp', whole: view.length >= view.readUInt32LE(4) + 8 };
  }
  return { sort: isProgram(view) ? 'program' : null, whole: true };
}

function starts(view: Buffer, signature: readonly number[]): boolean {
  return signature.every((byte, index) => view[index] === byte);
}

/** A program of Windows names its real head at a fixed place. */
function isProgram(view: Buffer): boolean {
  if (view.length < 64 || view[0] !== 0x4d || view[1] !== 0x5a) return false;
  const head = view.readUInt32LE(60);
  return head + 4 <= view.length && view.subarray(head, head + 4).equals(Buffer.from('PE\0\0'));
}

const MEND = '请打开核对：传输中损坏的，从原处重新取一份，并更新登记的校验值';

/** Why nobody could open an attachment, by its name and its bytes; null where nothing shows. */
export function brokenBy(path: string, { sort, whole }: Shape): { message: string; hint: string } | null {
  if (sort === 'empty') return { message: '附件是空文件（0 字节）', hint: MEND };
  if (sort === 'program')
    return { message: '附件是 Windows 程序，不是材料', hint: '请移出材料；放错的换成要附的那份文件' };
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  const wanted = ENDINGS[ending];
  if (!wanted || wanted === 'empty') return null;
  if (sort === null) return { message: `扩展名是 .${ending}，内容不是 ${NAMES[wanted]}，打不开`, hint: MEND };
  if (sort !== wanted) {
    const hint = '请改成与内容相符的扩展名，并更新登记的路径与文件类型';
    return { message: `扩展名是 .${ending}，内容却是 ${NAMES[sort]}`, hint };
  }
  return whole ? null : { message: `${spacedBehind(NAMES[wanted])}没有结尾，多半没有传完`, hint: MEND };
}

/** Latin letters keep their distance from the Chinese words behind them. */
function spacedBehind(word: string): string {
  return /[A-Za-z]$/.test(word) ? `${word} ` : word;
}

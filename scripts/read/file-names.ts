import { isLitter } from '../source/litter.ts';
import type { Entry } from '../source/source.ts';

export type Complaint = [rule: string, message: string, hint: string];

export const NAME_HINT = '文件名请只用英文字母、数字、点、横线与下划线，标题写在记录里';

/** Names that Windows keeps for devices, whatever stands behind the point. */
const DEVICE = /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])(?:\.|$)/i;

export const OWN_FILE =
  /^(contract|systems|kinds|checklist|parameters|scorecard|volumes|severities|scan-baseline)\.yaml$/;
const CONTRACT_TEXT = new Set(['contract.md']);

/** What is to be said of where a file lies and what it is called, the weightiest first. */
export function aboutPlace(local: string, isEvidence: boolean, isText: boolean): Complaint | null {
  if (isLitter(local))
    return [
      'file-type',
      '这是系统或办公软件自己留下的文件，不是材料',
      '请从仓库里删去，不用登记；没有提交的这类文件不管',
    ];
  const name = local.slice(local.lastIndexOf('/') + 1);
  if (/[ .](?:\/|$)/.test(local)) return ['file-name', '名字末尾多了空格或点，Windows 上打不开', NAME_HINT];
  if (DEVICE.test(name)) return ['file-name', `Windows 上不能用“${name}”这个文件名`, `请改名；${NAME_HINT}`];
  if (isEvidence && /\.(ya?ml|md)$/i.test(name) && !isText) {
    const small = name.replace(/[^.]+$/, (ending) => ending.toLowerCase());
    return ['file-type', '扩展名是大写的，没有作为记录读取', `请改名为 ${small}`];
  }
  if (isEvidence && /\.txt$/i.test(name)) {
    const hint =
      '是记录的，请把扩展名改为 .yaml（记事本另存为时“保存类型”选“所有文件”）；是附件的移到 attachments 目录';
    return ['file-type', '证据目录里只收 .yaml 与 .md 文件', hint];
  }
  if (isEvidence && !isText) {
    const hint = '附件请移到 attachments 目录，并在记录的 attachments 里登记';
    return ['file-type', '证据目录里只收 .yaml 与 .md 文件', hint];
  }
  if (!isEvidence && !local.startsWith('attachments/') && !isContractFile(local)) {
    const message = local.includes('/')
      ? '这个目录不属于合同材料，里面的文件不作为记录读取'
      : '合同目录里不认识这个文件';
    return ['file-type', message, '记录请放到 evidence/种类/ 下，附件放到 attachments/ 下'];
  }
  return /[^\w./-]/.test(local) ? ['file-name', '文件名含有中文、空格或特殊字符', NAME_HINT] : null;
}

function isContractFile(local: string): boolean {
  return OWN_FILE.test(local) || CONTRACT_TEXT.has(local);
}

/** Names that differ in case alone, or in how an accent is put together: on Windows and macOS the one hides the other. */
export function otherCase(entries: readonly Entry[], id: string): [file: string, complaint: Complaint][] {
  const first = new Map<string, string>();
  const found: [string, Complaint][] = [];
  for (const { path } of entries) {
    if (!path.startsWith(`${id}/`)) continue;
    const folded = path.toLowerCase().normalize('NFC');
    const other = first.get(folded);
    if (other === undefined) first.set(folded, path);
    else {
      const message = `与 ${other.slice(id.length + 1)} 只差字母的大小写，Windows 上只能留下一个`;
      found.push([path, ['file-name', message, '请给其中一个改名；是同一份的请删去一个']]);
    }
  }
  return found;
}

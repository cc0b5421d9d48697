import { PDF, PdfArray, PdfNumber } from '@libpdf/core';
import { type Appearance, drawAppearance, trialWords } from './appearance.ts';
import { signVisibly } from './libpdf-hooks.ts';
import { resolveIn } from './places.ts';
import { commonName, isTrialCertificate, type Signer } from './signer.ts';

export interface SlotSignature {
  pdf: Uint8Array;
  /** Id of the slot, which is the field's name. */
  slot: string;
  signer: Signer;
  appearance: Appearance;
  /** ISO instant stated as the signing time; for a trial signature the as-of instant. */
  at: string;
}

/** The slot cannot be signed like this; the message is Chinese. */
export class SignRefused extends Error {
  readonly code: 'trial-key' | 'no-slot' | 'already-signed';

  constructor(code: SignRefused['code'], message: string) {
    super(message);
    this.code = code;
  }
}

/**
 * Fills one slot: an incremental update that leaves every earlier byte as it was, with a visible appearance.
 *
 * A development key (OU=YANSHOU-TRIAL) draws the grey rectangle and nothing else, and that rectangle is drawn by no other
 * key: the certificate decides, not the caller.
 *
 * @throws {SignRefused} when key and appearance do not belong together, the slot does not exist, or it is signed.
 */
export async function signSlot({ pdf, slot, signer, appearance, at }: SlotSignature): Promise<Uint8Array> {
  const trial = isTrialCertificate(signer.certificate);
  if (trial !== (appearance.kind === 'trial')) {
    throw new SignRefused(
      'trial-key',
      trial
        ? `试用密钥只能签成灰框“${trialWords.join(' ')}”，不能代表任何人签名。请使用签署人自己的证书。`
        : `正式证书不用于“${trialWords.join(' ')}”灰框。请填写签署人姓名、日期和意见。`,
    );
  }
  const size = await emptySlotSize(pdf, slot);
  return signVisibly(pdf, {
    signer,
    field: slot,
    at: new Date(at),
    name: appearance.kind === 'person' ? appearance.name : commonName(signer.certificate),
    reason: appearance.kind === 'person' ? appearance.reason : trialWords.join(' '),
    appearance: await drawAppearance(appearance, size),
  });
}

async function emptySlotSize(bytes: Uint8Array, slot: string): Promise<{ width: number; height: number }> {
  const pdf = await PDF.load(bytes);
  const fields = pdf.getForm()?.getSignatureFields() ?? [];
  const field = fields.find(({ name }) => name === slot);
  const rectangle = field ? resolveIn(pdf)(field.getDict().get('Rect')) : null;
  if (!field || !(rectangle instanceof PdfArray)) {
    throw new SignRefused(
      'no-slot',
      `本卷没有名为 ${slot} 的签署位置。可签的位置：${fields.map(({ name }) => name).join('、') || '无'}。`,
    );
  }
  if (field.isSigned()) throw new SignRefused('already-signed', `签署位置 ${slot} 已有签名，不能重复签署。`);
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = [...rectangle].map((item) => (item instanceof PdfNumber ? item.value : 0));
  return { width: x2 - x1, height: y2 - y1 };
}

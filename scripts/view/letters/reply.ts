import type { Value } from '../../model/record.ts';
import { type Frame, letter, parties, signing, trialText, versions } from './frame.ts';
import { body, facts, heading, type LetterBlock, type LetterModel } from './letter-model.ts';
import { effectTable, type Matter, matterFacts, matterName, recordsTable, unique } from './matters.ts';
import { replyDueText } from './procedure.ts';

/** 答复, provider to client: what was told, the reply as recorded, and what proves it; blank lines where nothing is. */
export function reply(frame: Frame, matter: Matter): LetterModel {
  const records = recordsTable(frame, matter);
  const effect = effectTable(frame, matter);
  return letter(frame, {
    kind: 'reply',
    id: matter.id,
    title: '答复',
    subtitle: `对扣分告知${matterName(frame, matter)}的答复`,
    blocks: [
      parties(frame),
      { type: 'paragraph', look: 'addressee', text: `${frame.client}：` },
      body('收到你方的扣分告知，现就下列事项答复如下。'),
      heading('一、告知的事项'),
      matterFacts(frame, matter, ['答复期限', ...replyDueText(frame, matter)]),
      heading('二、答复意见'),
      ...opinions(frame, matter),
      heading('三、排除时间与证明'),
      ...proofs(frame, matter),
      ...(records ? [records] : []),
      heading('四、整改'),
      ...rectifications(frame, matter),
      heading('五、异议成立与否的结果'),
      ...(effect ? [effect] : [body('这件事现在不计分，异议成立与否，总分相同。')]),
      body(trialText(frame)),
      signing(frame, [
        { id: 'provider-seal', title: '乙方（盖章）', role: 'provider', signer: '项目经理' },
        { id: 'client-receipt', title: '甲方签收', role: 'client', signer: '签收人' },
      ]),
      versions(frame),
    ],
  });
}

function opinions(frame: Frame, { findings }: Matter): LetterBlock[] {
  const given = findings.flatMap((one) => (one.reply ? [{ ...one, reply: one.reply }] : []));
  if (given.length === 0) return [ticks(null), { type: 'blank', label: '理由（时间、经过、所附材料）', lines: 6 }];
  return given.flatMap(({ reply: { at, by, position, text }, reply_in_time }): LetterBlock[] => [
    ticks(position),
    body(frame.text(text)),
    facts([
      ['答复人', frame.person(by)],
      [
        '答复时间',
        at === null
          ? ''
          : `${frame.minute(at)}${reply_in_time === null ? '' : reply_in_time ? '，在期限内' : '，已过期限'}`,
      ],
    ]),
  ]);
}

function ticks(position: string | null): LetterBlock {
  const box = (word: string, text: string) => ({ ticked: position === word, text });
  return { type: 'ticks', boxes: [box('accepted', '无异议'), box('disputed', '有异议')] };
}

/** Excluded times of the records that it is about, with their proof and countersignature as recorded, and all attachments. */
function proofs(frame: Frame, { fact, findings }: Matter): LetterBlock[] {
  const ids = unique([...(fact?.records ?? []), ...findings.map(({ id }) => id)]);
  const rows = ids.flatMap((id): [string, ...string[]][] => [
    [`${id} 排除时间`, ...frame.field(id, 'exclusions')],
    [`${id} 附件`, ...attachmentsOf(frame.record(id)?.record.fields.attachments)],
  ]);
  const filled = rows.filter(([, ...lines]) => lines.length > 0);
  if (filled.length > 0) return [facts(filled)];
  return [
    body('所涉记录没有登记排除时间和附件。主张排除时间的，请写明起止、原因、证明材料和甲方会签人。'),
    { type: 'blank', label: '排除时间与证明材料', lines: 4 },
  ];
}

/** Title, place and hash of each: the file itself is elsewhere. */
function attachmentsOf(value: Value | undefined): string[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((one) => {
    if (typeof one !== 'object' || one === null || Array.isArray(one)) return [];
    return [`${String(one.title ?? '')}　${String(one.path ?? '')}　SHA-256 ${String(one.sha256 ?? '').slice(0, 16)}`];
  });
}

function rectifications(frame: Frame, { findings }: Matter): LetterBlock[] {
  const lines = findings.flatMap(({ id }) => frame.field(id, 'rectification'));
  return lines.length > 0
    ? lines.map((text) => body(text))
    : [{ type: 'blank', label: '已经或将要采取的措施、完成时间', lines: 3 }];
}

import { paymentLines } from '../score-words.ts';
import { type Frame, letter, ordinal, parties, signing, trialText, versions } from './frame.ts';
import { body, facts, heading, type Labelled, type LetterBlock, type LetterModel } from './letter-model.ts';
import {
  effectLines,
  effectTable,
  type Matter,
  matterFacts,
  matterTitle,
  recordLines,
  recordsTable,
} from './matters.ts';
import { procedureText, replyDueText } from './procedure.ts';

/** 扣分告知单, client to provider: each matter with its arithmetic and records, until when to reply, what a dispute would give. */
export function deductionNotice(frame: Frame, matters: readonly Matter[], id: string | null): LetterModel {
  const computed = matters.filter(({ findings }) => findings.length === 0).length;
  return letter(frame, {
    kind: 'deduction-notice',
    id,
    title: '扣分告知单',
    subtitle: id ?? '',
    blocks: [
      parties(frame, [
        '告知事项',
        `${matters.length} 件${computed > 0 ? `，其中 ${computed} 件由程序算出、甲方尚未认定` : ''}`,
      ]),
      { type: 'paragraph', look: 'addressee', text: `${frame.provider}：` },
      body(
        `按考核表，下列${matters.length > 1 ? ` ${matters.length} 件` : '一件'}事可能扣分，现将事实、依据和算式告知你方，请核对；有不同意见的，请说明并附材料。`,
      ),
      ...matters.flatMap((matter, index) => section(frame, matter, index, matters.length)),
      ...payments(frame),
      heading('答复'),
      body(procedureText(frame)),
      body(trialText(frame)),
      signing(frame, [
        { id: 'client-seal', title: '甲方（盖章）', role: 'client', signer: '经办人' },
        { id: 'provider-receipt', title: '乙方签收', role: 'provider', signer: '签收人' },
      ]),
      versions(frame),
    ],
  });
}

/** What the score makes of the payments, where the contract ties them to it. */
function payments({ snapshot }: Frame): LetterBlock[] {
  const lines = paymentLines(snapshot.score);
  return lines.length === 0 ? [] : [heading('与付款的关系'), facts([['按试算', ...lines]])];
}

function section(frame: Frame, matter: Matter, index: number, count: number): LetterBlock[] {
  const title = matter.findings.map(({ id }) => id).join('、') || matterTitle(frame, matter);
  const said = matter.findings.flatMap(({ id, reply }) =>
    reply === null ? [] : [`${id}：${reply.position === 'disputed' ? '有异议' : '无异议'}。${frame.text(reply.text)}`],
  );
  const answers: Labelled[] = [
    ['答复期限', ...replyDueText(frame, matter)],
    ['已有答复', ...said],
  ];
  if (count === 1)
    return [
      heading('事实与算式'),
      matterFacts(frame, matter, ...answers),
      ...present(recordsTable(frame, matter)),
      ...present(effectTable(frame, matter)),
    ];
  const rest: Labelled[] = [
    ['佐证材料', ...recordLines(frame, matter)],
    ['试算', ...effectLines(frame, matter)],
    ...answers,
  ];
  return [heading(`${ordinal(index + 1)}、${frame.text(title)}`), matterFacts(frame, matter, ...rest)];
}

function present(block: LetterBlock | null): LetterBlock[] {
  return block ? [block] : [];
}

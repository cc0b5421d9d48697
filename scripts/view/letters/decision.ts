import type { FindingState } from '../../model/standing.ts';
import { type Frame, letter, parties, signing, totalText, trialText, versions } from './frame.ts';
import { body, facts, heading, type LetterBlock, type LetterModel } from './letter-model.ts';
import { effectTable, type Matter, matterFacts, matterName, recordsTable, unique } from './matters.ts';

/** 处理决定, client to provider: what was decided, why, by whom and when, and the score before and after. */
export function decision(frame: Frame, matter: Matter): LetterModel {
  const decided = matter.findings.flatMap((one) => (one.decision ? [{ ...one, decision: one.decision }] : []));
  const records = recordsTable(frame, matter);
  return letter(frame, {
    kind: 'decision',
    id: matter.id,
    title: '处理决定',
    subtitle: `关于${matterName(frame, matter)}的处理决定`,
    blocks: [
      parties(frame),
      { type: 'paragraph', look: 'addressee', text: `${frame.provider}：` },
      body('经复核你方的答复与有关材料，现对下列认定决定如下。'),
      heading('一、认定的事项'),
      matterFacts(frame, matter),
      heading('二、乙方答复'),
      ...replies(frame, matter),
      heading('三、决定与理由'),
      ...decisions(frame, decided),
      heading('四、对得分的影响'),
      ...effects(frame, matter, decided),
      ...(records ? [heading('五、所依据的记录'), records] : []),
      body(trialText(frame)),
      signing(frame, [
        { id: 'client-seal', title: '甲方（盖章）', role: 'client', signer: '决定人' },
        { id: 'provider-receipt', title: '乙方签收', role: 'provider', signer: '签收人' },
      ]),
      versions(frame),
    ],
  });
}

type Decided = FindingState & { decision: NonNullable<FindingState['decision']> };

function replies(frame: Frame, { findings }: Matter): LetterBlock[] {
  const given = findings.flatMap((one) => (one.reply ? [{ ...one, reply: one.reply }] : []));
  if (given.length === 0) return [body('截至日没有登记乙方的答复。')];
  return given.flatMap(({ reply: { at, by, position, text }, reply_in_time }): LetterBlock[] => [
    body(`${position === 'disputed' ? '有异议' : '无异议'}：${frame.text(text)}`),
    facts([
      ['答复人', frame.person(by)],
      ['答复时间', at === null ? '' : `${frame.minute(at)}${reply_in_time === false ? '，已过期限' : ''}`],
    ]),
  ]);
}

function decisions(frame: Frame, decided: readonly Decided[]): LetterBlock[] {
  const ticks = (result: string | null): LetterBlock => ({
    type: 'ticks',
    boxes: [
      { ticked: result === 'upheld', text: '认定成立，扣分照算' },
      { ticked: result === 'dismissed', text: '不予认定，不扣分' },
    ],
  });
  if (decided.length === 0) return [ticks(null), { type: 'blank', label: '理由（采信了哪些材料，为什么）', lines: 6 }];
  return decided.flatMap(({ id, decision: { at, by, result, text }, recorded_by, knockout, state }) => [
    ticks(result),
    body(frame.text(text)),
    facts([
      ['决定人', frame.person(by)],
      ['决定时间', at === null ? '' : frame.minute(at)],
      [
        '认定登记人',
        recorded_by === null ? '' : `${frame.person(recorded_by)}${recorded_by === by ? '，与决定人是同一人' : ''}`,
      ],
      ['认定后果', knockout ? '本行不得分（甲方认定造成重大影响）' : '按规则扣分'],
      ['入库', ...provenance(frame, id)],
      [
        '效力',
        state === 'unconfirmed' ? '未生效：不是由甲方身份提交或合并的，不改变计分' : '已生效，由甲方身份提交或合并',
      ],
    ]),
  ]);
}

/** Who brought the decision's record in, and by which signature: an override says who and why. */
function provenance(frame: Frame, id: string): string[] {
  const from = frame.record(id)?.record.provenance;
  if (!from || from.commit === null) return ['没有提交历史，身份无从核对'];
  const [first, last] = [from.committed_at, from.changed_at];
  return unique([
    `${minute(first)} 由 ${from.author ?? '未知'} 首次入库（版本 ${from.commit}）`,
    last === null ? '' : `${minute(last)} 最后修改`,
  ]).filter(Boolean);
}

function minute(instant: string | null): string {
  return instant === null ? '时间未知' : instant.slice(0, 16).replace('T', ' ');
}

function effects(frame: Frame, matter: Matter, decided: readonly Decided[]): LetterBlock[] {
  const table = effectTable(frame, matter);
  const both = matter.fact && frame.proceedings.ifDecided(matter.fact.key);
  if (!table || !both) return [body('这件事不计分，决定前后总分相同。')];
  const [stands, falls] = [totalText(frame, both.upheld.total), totalText(frame, both.dismissed.total)];
  const result = matter.fact?.state === 'dismissed' ? 'dismissed' : decided.length > 0 ? 'upheld' : null;
  const after = { upheld: stands, dismissed: falls };
  const isDisputed = matter.findings.some(({ reply }) => reply?.position === 'disputed');
  const before = isDisputed && stands !== falls ? `${stands}，异议成立则 ${falls}` : stands;
  return [
    body(
      result === null ? `尚未决定：现按 ${before} 试算。` : `决定之前试算 ${before}；决定之后试算 ${after[result]}。`,
    ),
    table,
  ];
}

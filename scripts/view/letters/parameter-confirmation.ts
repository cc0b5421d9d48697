import type { Parameter } from '../../model/contract.ts';
import { compareText } from '../../model/diagnostic.ts';
import type { ParameterState } from '../../model/standing.ts';
import { signed } from '../words.ts';
import { clauseText, type Frame, letter, parties, signing, trialText, versions } from './frame.ts';
import {
  BOX,
  body,
  heading,
  type LetterBlock,
  type LetterLine,
  type LetterModel,
  type LetterRow,
  type LetterTable,
  line,
} from './letter-model.ts';

interface Point {
  state: ParameterState;
  declared: Parameter;
  /** Totals under all readings that were worked out, in units of the last printed digit: highest less lowest. */
  effect: bigint;
}

/**
 * 考核参数确认书: every open point with its readings and what the total would be under each, those with the greatest
 * effect first. With a sheet, only what that sheet agreed.
 */
export function parameterConfirmation(frame: Frame, sheet: string | null): LetterModel {
  const all = points(frame);
  const shown = sheet === null ? all : all.filter(({ state }) => state.agreement === sheet);
  const [telling, others] = [shown.filter(tells), shown.filter((one) => !tells(one))];
  const record = sheet === null ? null : frame.record(sheet)?.record;
  const parts: LetterBlock[] = [];
  const table = (title: string, lead: string, list: Point[], first: number) => {
    if (list.length === 0) return;
    const number = parts.filter((block) => block.type === 'heading').length;
    parts.push(heading(`${['一', '二'][number]}、${title}（${list.length} 项）`), note(lead));
    parts.push(pointsTable(frame, list, first));
  };
  table('读法不同、结果不同的事项', '按对总分的影响从大到小排列。', telling, 1);
  table('其余事项', '按现有材料，各种读法的结果相同；今后可能不同。', others, telling.length + 1);
  const last = ['一', '二', '三'][parts.filter((block) => block.type === 'heading').length];
  return letter(frame, {
    kind: 'parameter-confirmation',
    id: sheet,
    title: '考核参数确认书',
    subtitle: record ? `${String(record.fields.title)}　${sheet}` : '',
    blocks: [
      parties(frame, ['事项数目', countText(shown)]),
      versions(frame),
      ...opening(frame, shown),
      ...parts,
      heading(`${last}、签署`),
      body('双方对本确认书所列事项的读法核对无误，签字盖章如下。'),
      signatures(frame),
    ],
  });
}

function note(text: string): LetterBlock {
  return { type: 'paragraph', text, look: 'note' };
}

function points({ snapshot }: Frame): Point[] {
  const declared = new Map(snapshot.contract.parameters.parameters.map((one) => [one.key, one]));
  const found = snapshot.parameters.flatMap((state): Point[] => {
    const one = declared.get(state.key);
    return one ? [{ state, declared: one, effect: effectOf(state) }] : [];
  });
  // The contract's own order decides between equals: sorting is stable.
  return found.sort((a, b) =>
    a.effect === b.effect ? Number(b.state.starred) - Number(a.state.starred) : a.effect > b.effect ? -1 : 1,
  );
}

/** Digits kept when totals are compared: more than any sheet prints. */
const SCALE = 8;

function effectOf({ readings }: ParameterState): bigint {
  const totals = readings.flatMap(({ total }) => (total === null ? [] : [units(total)]));
  if (totals.length === 0) return 0n;
  const least = totals.reduce((a, b) => (b < a ? b : a));
  const most = totals.reduce((a, b) => (b > a ? b : a));
  return most - least;
}

function units(decimal: string): bigint {
  const [, sign, whole = '0', part = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal) ?? [];
  const value = BigInt(whole + part.slice(0, SCALE).padEnd(SCALE, '0'));
  return sign === '-' ? -value : value;
}

function tells({ state, effect }: Point): boolean {
  return effect > 0n || state.starred;
}

function countText(list: readonly Point[]): string {
  const agreed = list.filter(({ state }) => state.agreed);
  const late = agreed.filter(({ state }) => state.agreed_after_fact).length;
  const starred = list.filter(({ state }) => state.starred).length;
  return [
    `共 ${list.length} 项`,
    `已约定 ${agreed.length} 项${late > 0 ? `（其中事后确认 ${late} 项）` : ''}`,
    `未约定 ${list.length - agreed.length} 项${starred > 0 ? `（其中标 ★ 的 ${starred} 项）` : ''}`,
  ].join('，');
}

/** What it does and what it does not do; the second is the condition on which it may be signed at all. */
function opening(frame: Frame, list: readonly Point[]): LetterBlock[] {
  const starred = list.filter(({ state }) => state.starred).map(({ state }) => state.no);
  return [
    body('考核表有若干处没有写明，或者可以作不同的理解。为按同一种读法计算，双方就下列事项确认采用的读法。'),
    {
      type: 'paragraph',
      look: 'strong',
      text: '本确认书只确定考核表怎样读、怎样计算，不变更合同；合同另有写明的，以合同为准。双方签字盖章后对双方有约束力。',
    },
    body(
      '每一事项请只勾选一种读法；已经约定的事项，勾选的是双方约定的读法。约定晚于它所判断的最早一件事的，标明“事后确认”并写明两个日期。',
    ),
    body(
      starred.length > 0
        ? `标 ★ 的事项（${starred.join('、')}）没有约定，而各种读法按现有材料的结果不同；约定之前，凡用到它们的得分都只是试算。`
        : '没有标 ★ 的事项：凡是各种读法按现有材料结果不同的，均已约定。',
    ),
    body(`${trialText(frame)}表中各读法后的总分，是其他事项不变、只改这一读法重新计算所得，随材料增加而变化。`),
  ];
}

function pointsTable(frame: Frame, list: readonly Point[], first: number): LetterTable {
  return {
    type: 'table',
    columns: [
      { title: '序', width: 9, align: 'center' },
      { title: '事项与依据', width: 67, align: 'left' },
      { title: '读法（勾选一种）', width: 60, align: 'left' },
      { title: '试算总分', width: 20, align: 'right' },
    ],
    groups: list.map((point, index) => rowsOf(frame, point, first + index)),
  };
}

function rowsOf(frame: Frame, { state, declared }: Point, number: number): LetterRow[] {
  const rows = declared.readings.length;
  return declared.readings.map((reading, index): LetterRow => {
    const isChosen = state.agreed && reading.id === state.reading;
    const isInForce = !state.agreed && reading.id === state.reading;
    const total = state.readings.find(({ id }) => id === reading.id)?.total ?? null;
    const box = isChosen ? BOX.ticked : BOX.empty;
    const lines: LetterLine[] = [
      line(
        `${box} ${frame.text(reading.title)}${reading.id === declared.default ? '（默认）' : ''}`,
        isChosen ? 'strong' : 'plain',
      ),
    ];
    if (isInForce) lines.push(line('未约定，现按此试算', 'soft'));
    if (reading.basis) lines.push(line(reading.basis, 'soft'));
    const cells = [
      { lines },
      { lines: [line(total === null ? '未用到' : signed(total), isChosen || isInForce ? 'strong' : 'plain')] },
    ];
    if (index > 0) return cells;
    return [{ lines: [line(String(number))], rows }, { lines: subject(frame, state, declared), rows }, ...cells];
  });
}

function subject(frame: Frame, state: ParameterState, declared: Parameter): LetterLine[] {
  return [
    line(`${state.no}${state.starred ? ' ★' : ''}　${frame.text(state.title)}`, 'strong'),
    line(frame.text(declared.question)),
    ...(declared.clause === undefined ? [] : [line(clauseText(frame, declared.clause), 'soft')]),
    line(`默认的理由：${frame.text(declared.basis)}`, 'soft'),
    agreement(state),
  ];
}

function agreement({
  agreed,
  agreement: sheet,
  agreed_on,
  agreed_after_fact,
  first_fact_on,
}: ParameterState): LetterLine {
  if (!agreed || agreed_on === null) return line('尚未约定', 'mark');
  if (!agreed_after_fact || first_fact_on === null) return line(`已约定：${agreed_on}，见 ${sheet}`);
  return line(`事后确认：约定于 ${agreed_on}，所判断的最早一件在 ${first_fact_on}（${sheet}）`, 'mark');
}

function signatures(frame: Frame): LetterBlock {
  return signing(frame, [
    { id: 'client-seal', title: '甲方（盖章）', role: 'client', signer: '授权代表' },
    { id: 'provider-seal', title: '乙方（盖章）', role: 'provider', signer: '授权代表' },
  ]);
}

/** Sheets that agreed something in effect, for whoever asks for one that there is not. */
export function agreedSheets({ snapshot }: Frame): string[] {
  return [...new Set(snapshot.parameters.flatMap(({ agreement: sheet }) => sheet ?? []))].sort(compareText);
}

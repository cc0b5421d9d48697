import type { Entry, RecordFields } from '../entry.ts';
import { completed, filed } from '../filing.ts';
import { numbered } from '../numbers.ts';
import type { Prose } from '../prose.ts';
import { randomOf } from '../random.ts';
import type { ComplaintStory } from '../stories/complaint-story.ts';
import { COMPLAINTS } from '../stories/index.ts';
import { formatInstant, type Instant, local } from '../time.ts';
import { atDesk, eveningCommit } from './desk.ts';

interface Survey {
  title: string;
  received: string;
  unit: string;
  sent: number;
  returned: number;
  satisfied: number;
  handling: string;
}

const SURVEYS: readonly Survey[] = [
  {
    title: '2024 年下半年用户满意度问卷',
    received: '2024-12-18 16:20',
    unit: '62 家基层机构与 27 家医院的信息科',
    sent: 89,
    returned: 81,
    satisfied: 76,
    handling: '不满意的 5 份集中在查询速度和电话等待，已列入下半年改进，逐家回访',
  },
  {
    title: '2025 年上半年用户满意度问卷',
    received: '2025-06-18 15:10',
    unit: '62 家基层机构、27 家医院与 31 家体检机构的信息科',
    sent: 120,
    returned: 112,
    satisfied: 107,
    handling: '意见 5 份，3 份是界面字号，2 份是报表口径，均已答复本人',
  },
];

type Told = { at: Instant } & ({ complaint: ComplaintStory } | { survey: Survey });

/** Complaints as the client registered and verified them, and the two surveys of the year. */
export function tellSatisfaction(prose: Prose): Entry[] {
  const all: Told[] = [
    ...COMPLAINTS.map((complaint) => ({ at: local(complaint.received), complaint })),
    ...SURVEYS.map((survey) => ({ at: local(survey.received), survey })),
  ];
  all.sort((a, b) => a.at - b.at);
  return numbered(all, 'SAT', 4, ({ at }) => formatInstant(at).slice(0, 4)).map((one) =>
    'complaint' in one ? complaintEntry(one.id, one.complaint, prose) : surveyEntry(one.id, one.survey, prose),
  );
}

function complaintEntry(id: string, story: ComplaintStory, prose: Prose): Entry {
  const random = randomOf(`complaint ${id}`);
  const received = local(story.received);
  const recorded = atDesk(received, random, [10, 40]);
  const filing = { at: eveningCommit('PER-05', recorded), by: 'PER-05', branch: 'tickets' as const };
  const record: RecordFields & { id: string } = {
    id,
    recorded_at: formatInstant(recorded),
    recorded_by: 'PER-05',
    subtype: 'complaint',
    title: story.title,
    received_at: formatInstant(received),
    from_unit: story.unit,
    content: prose.note(story.content),
    system: story.system,
  };
  const entry = filed('satisfaction', fileOf(story.received), record, { ...filing, subject: `登记投诉 ${id}` });
  const done = atDesk(Math.max(local(story.handled), local(story.verified)), random, [10, 30]);
  completed(
    entry,
    {
      caused_by_operation: story.causedByOperation,
      upheld: story.upheld,
      verified_at: formatInstant(local(story.verified)),
      verified_by: 'CLI-03',
      handled_at: formatInstant(local(story.handled)),
      handling: prose.note(story.handling),
    },
    { ...filing, at: eveningCommit('PER-05', done), subject: `${id} 核实与答复` },
  );
  return entry;
}

function surveyEntry(id: string, survey: Survey, prose: Prose): Entry {
  const received = local(survey.received);
  const recorded = atDesk(received, randomOf(`survey ${id}`), [10, 40]);
  const { title, unit, sent, returned, satisfied, handling } = survey;
  const record: RecordFields & { id: string } = {
    id,
    recorded_at: formatInstant(recorded),
    recorded_by: 'PER-05',
    subtype: 'survey',
    title,
    received_at: formatInstant(received),
    from_unit: unit,
    sent,
    returned,
    satisfied,
    handling: prose.note(handling),
    original: { form: '纸质', place: `甲方档案室满意度盒，${title}` },
  };
  const filing = { at: eveningCommit('PER-05', recorded), by: 'PER-05', branch: 'tickets' as const };
  return filed('satisfaction', fileOf(survey.received), record, { ...filing, subject: title });
}

function fileOf(at: string): string {
  return `evidence/satisfaction/${at.slice(0, 4)}.yaml`;
}

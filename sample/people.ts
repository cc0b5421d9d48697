/** Who works on the sample's contract. Names are roles. */
export interface Person {
  id: string;
  name: string;
  role: string;
  email: string;
  /** Ending of the person's account aliases; empty for the client's people, who do not operate. */
  account: string;
  joined: string;
  left: string | null;
}

const FIRST_DAY = '2024-06-28';

export const PEOPLE: readonly Person[] = [
  person('PER-01', '运维工程师甲', '驻场运维', 'eng-a@provider.example.invalid', 'a'),
  person('PER-02', '运维工程师乙', '驻场运维', 'eng-b@provider.example.invalid', 'b', FIRST_DAY, '2025-04-30'),
  person('PER-03', '运维工程师丙', '应用运维', 'eng-c@provider.example.invalid', 'c', FIRST_DAY, '2024-08-30'),
  person('PER-04', '运维工程师丁', '应用运维', 'eng-d@provider.example.invalid', 'd', '2024-07-15'),
  person('PER-05', '项目经理', '项目经理', 'pm@provider.example.invalid', 'pm'),
  person('PER-06', '乙方安全员', '数据安全负责人', 'security@provider.example.invalid', 'sec'),
  person('PER-07', '运维工程师戊', '应用运维', 'eng-e@provider.example.invalid', 'e', '2024-11-04'),
  person('PER-08', '运维工程师己', '驻场运维', 'eng-f@provider.example.invalid', 'f', '2025-04-14'),
];

export const CLIENTS: readonly Person[] = [
  person('CLI-01', '甲方审核员', '审核', 'reviewer@client.example.invalid', ''),
  person('CLI-02', '甲方数据安全员', '数据安全', 'security@client.example.invalid', ''),
  person('CLI-03', '甲方业务负责人', '业务', 'lead@client.example.invalid', ''),
  person('CLI-04', '甲方财务', '财务', 'finance@client.example.invalid', ''),
];

function person(
  id: string,
  name: string,
  role: string,
  email: string,
  account: string,
  joined: string = FIRST_DAY,
  left: string | null = null,
): Person {
  return { id, name, role, email, account, joined, left };
}

export function personOf(id: string): Person {
  const found = [...PEOPLE, ...CLIENTS].find((one) => one.id === id);
  if (!found) throw new Error(`no such person in the sample's world: ${id}`);
  return found;
}

/** Days on which somebody is away, beside weekends and holidays: training, leave, a wedding. */
export const AWAY: Readonly<Record<string, readonly string[]>> = {
  'PER-01': ['2025-02-05', '2025-02-06', '2025-02-07'],
  'PER-02': ['2024-08-14', '2024-12-26', '2024-12-27'],
  'PER-04': ['2024-11-18', '2024-11-19', '2024-11-20'],
  'PER-06': ['2025-03-17', '2025-03-18'],
};

export function isPresent(person: string, date: string): boolean {
  const { joined, left } = personOf(person);
  return date >= joined && (left === null || date <= left) && !(AWAY[person] ?? []).includes(date);
}

/** Who looks after a system, the first before the second; PER-08 learns the ropes until PER-02 has left. */
const OWNERS: Readonly<Record<string, readonly string[]>> = {
  'platform-his': ['PER-01', 'PER-02', 'PER-08'],
  'blood-trace': ['PER-02', 'PER-08', 'PER-01'],
  'health-exam': ['PER-03', 'PER-07', 'PER-04'],
  'data-exchange': ['PER-04', 'PER-07', 'PER-03'],
  'result-sharing': ['PER-02', 'PER-08', 'PER-01'],
  'security-adaptation': ['PER-06', 'PER-07'],
};

/** Who looks after a system on a working day: the first of its people who is there. */
export function ownerOf(system: string, date: string): string {
  const owner = (OWNERS[system] ?? []).find((one) => isPresent(one, date));
  if (owner === undefined) throw new Error(`nobody looks after ${system} on ${date}`);
  return owner;
}

/** Who exports the bastion's log and the backup tool's log for the repository, by turns of a week. */
export function logKeeper(week: string, date: string): string {
  const turns = [
    ['PER-01', 'PER-02'],
    ['PER-02', 'PER-01'],
  ] as const;
  const turn = turns[Number(week.slice(-2)) % 2 === 0 ? 0 : 1] ?? turns[0];
  return [...turn, 'PER-08'].find((one) => isPresent(one, date)) ?? 'PER-08';
}

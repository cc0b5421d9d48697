import type { ContractFiles } from '../model/contract.ts';
import type { EvidenceRecord } from '../model/record.ts';

/**
 * People and systems in what is said of records by the names that their contract gives them, number or id behind: rules know
 * those alone. One that stands in brackets behind a name already is left, and so is what names nobody.
 */
export function namesTold(
  { contract, systems }: Pick<ContractFiles, 'contract' | 'systems'>,
  records: readonly EvidenceRecord[],
): (text: string) => string {
  let people: Map<string, string> | undefined;
  const shorts = new Map(systems.systems.map(({ id, short }) => [id, short]));
  const ofSystems = (text: string) =>
    text.replaceAll(SYSTEMS, (found, lead: string, list: string) => {
      const ids = list.split('、');
      if (!ids.every((id) => shorts.has(id))) return found;
      return `${lead}${ids.map((id) => `${shorts.get(id)}（${id}）`).join('、')}`;
    });
  return (text) => {
    const told = LEADS.test(text) ? ofSystems(text) : text;
    if (!PERSON.test(told)) return told;
    people ??= peopleOf(contract, records);
    return told.replaceAll(PEOPLE, (found, id: string) => {
      const name = people?.get(id);
      return name === undefined || told.includes(name) ? found : `${name}（${id}）`;
    });
  };
}

/** A space behind either, which a bracket in its place needs no more. */
const SPACE = '(?: (?=\\p{Script=Han}))?';
const PERSON = /(?<![\w（/-])([A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+)(?![\w）/.-])/;
const PEOPLE = new RegExp(`${PERSON.source}${SPACE}`, 'gu');

/** An id of a system may be any word: it is one only where a message says so before it, and does not speak of ids (两个系统). */
const LEADS = /(?<!个)系统(?:是)? |属于 |都在 /;
const ID = '[a-z0-9][a-z0-9-]*';
const SYSTEMS = new RegExp(`(${LEADS.source})(${ID}(?:、${ID})*)(?![\\w（/.-])${SPACE}`, 'gu');

function peopleOf({ identities }: ContractFiles['contract'], records: readonly EvidenceRecord[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { kind, id, fields } of records) {
    if (kind === 'personnel' && typeof fields.name === 'string') names.set(id, fields.name);
  }
  for (const { person, name } of identities) if (person) names.set(person, name);
  return names;
}

import type { ContractFiles } from '../model/contract.ts';
import type { EvidenceRecord } from '../model/record.ts';

/**
 * People in what is said of records by the names that their contract gives them, the number behind: rules know the number
 * alone. One that stands in brackets behind a name already is left, and so is what names nobody.
 */
export function peopleNamed(
  { contract }: Pick<ContractFiles, 'contract'>,
  records: readonly EvidenceRecord[],
): (text: string) => string {
  let names: Map<string, string> | undefined;
  return (text) => {
    if (!PERSON.test(text)) return text;
    names ??= namesOf(contract, records);
    return text.replaceAll(PEOPLE, (found, id: string) => {
      const name = names?.get(id);
      return name === undefined || text.includes(name) ? found : `${name}（${id}）`;
    });
  };
}

const PERSON = /(?<![\w（/-])([A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+)(?![\w）/.-])/;
/** With the space behind it, which a bracket in its place needs no more. */
const PEOPLE = new RegExp(`${PERSON.source}(?: (?=\\p{Script=Han}))?`, 'gu');

function namesOf({ identities }: ContractFiles['contract'], records: readonly EvidenceRecord[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { kind, id, fields } of records) {
    if (kind === 'personnel' && typeof fields.name === 'string') names.set(id, fields.name);
  }
  for (const { person, name } of identities) if (person) names.set(person, name);
  return names;
}

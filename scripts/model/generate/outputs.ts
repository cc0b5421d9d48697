import { catalogueText } from './catalogue.ts';
import { examplesText } from './examples.ts';
import { guidesText } from './guides.ts';
import { referencePages } from './reference.ts';
import { readSchemas } from './schemas.ts';
import { contractTypes, kindTypes } from './types.ts';
import { validatorTexts } from './validators.ts';

/** Folder that holds nothing but generated files. */
export const VALIDATORS = 'scripts/read/validators';

/** Every generated file with its text, by path relative to the project's folder. Same schemas, same bytes. */
export async function generatedFiles(schemaFolder: string): Promise<Map<string, string>> {
  const set = readSchemas(schemaFolder);
  const files = new Map<string, string>();
  files.set('scripts/model/kinds.ts', await kindTypes(set));
  files.set('scripts/model/contract.ts', await contractTypes(set));
  files.set('scripts/model/kind-catalogue.ts', catalogueText(set));
  files.set('scripts/model/kind-examples.ts', examplesText(set));
  files.set('scripts/model/kind-guides.ts', guidesText(set));
  for (const [path, text] of referencePages(set)) files.set(path, text);
  for (const [path, text] of validatorTexts(set)) files.set(`${VALIDATORS}/${path}`, text);
  return files;
}

/**
 * The part of SARIF 2.1.0 that is written here, as a closed JSON Schema: names, types, required properties and value
 * sets by sections 3.13 to 3.52 of the standard.
 */
const text = { type: 'string', minLength: 1 };
const message = object({ text, markdown: text }, ['text']);
const bag = { type: 'object' };

const region = object(
  ...([
    { startLine: positive(), startColumn: positive(), endLine: positive(), endColumn: positive() },
    // 3.30.6: an end belongs to a start.
    ['startLine'],
  ] as const),
);

const physicalLocation = object(
  { artifactLocation: object({ uri: { type: 'string', format: 'uri-reference', minLength: 1 } }, ['uri']), region },
  ['artifactLocation'],
);

const location = object({ id: { type: 'integer', minimum: 0 }, physicalLocation, message }, ['physicalLocation']);
const level = { enum: ['none', 'note', 'warning', 'error'] };

const rule = object(
  {
    ...{ id: text, name: text, shortDescription: message, fullDescription: message, help: message, properties: bag },
    defaultConfiguration: object({ level, enabled: { type: 'boolean' } }, []),
  },
  ['id'],
);

const result = object(
  {
    ...{ ruleId: text, ruleIndex: { type: 'integer', minimum: 0 }, level, kind: { const: 'fail' }, message },
    locations: { type: 'array', items: location },
    relatedLocations: { type: 'array', items: location, uniqueItems: true },
    partialFingerprints: { type: 'object', additionalProperties: text, minProperties: 1 },
    properties: bag,
  },
  ['message'],
);

const driver = object(
  {
    ...{ name: text, semanticVersion: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+' }, shortDescription: message },
    language: { type: 'string', pattern: '^[a-z]{2}-[A-Z]{2}$' },
    rules: { type: 'array', items: rule, uniqueItems: true },
  },
  ['name'],
);

const run = object(
  {
    tool: object({ driver }, ['driver']),
    automationDetails: object({ id: text }, []),
    columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
    results: { type: 'array', items: result },
    properties: bag,
  },
  ['tool'],
);

export const SARIF_SHAPE = object(
  { $schema: { type: 'string', format: 'uri' }, version: { const: '2.1.0' }, runs: { type: 'array', items: run } },
  ['version', 'runs'],
);

function object(properties: object, required: readonly string[]) {
  return { type: 'object', properties, required, additionalProperties: false };
}

function positive() {
  return { type: 'integer', minimum: 1 };
}

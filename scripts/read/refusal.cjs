// Plain JavaScript for the generated validators, which load it before anything else.
'use strict';

/**
 * One of ajv's errors (verbose form). The schema that gave it is found by its address when somebody asks: most errors are
 * of an alternative that was not meant, and nobody ever does.
 */
class Refusal {
  #root;

  constructor(root, instancePath, schemaPath, keyword, params, data) {
    this.#root = root;
    this.instancePath = instancePath;
    this.schemaPath = schemaPath;
    this.keyword = keyword;
    this.params = params;
    this.data = data;
  }

  /** The schema that has the keyword. */
  get parentSchema() {
    const steps = this.schemaPath.split('/').slice(1, -1);
    return steps.reduce((schema, step) => schema[step.replaceAll('~1', '/').replaceAll('~0', '~')], this.#root);
  }

  /** What the keyword says there. */
  get schema() {
    return this.parentSchema[this.keyword];
  }
}

module.exports = { Refusal };

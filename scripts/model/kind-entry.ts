/** Who may see a field: public everyone, panel the experts too, owner only the parties, sensitive masked for all but the owner. */
export type FieldClass = 'public' | 'owner' | 'panel' | 'sensitive';

/** What a field's text must look like: the name of its definition in `schemas/values.schema.json`. */
export type FieldFormat =
  | 'instant'
  | 'date'
  | 'month'
  | 'record'
  | 'person'
  | 'slug'
  | 'alias'
  | 'system'
  | 'clause'
  | 'count'
  | 'quantity'
  | 'decimal'
  | 'money'
  | 'sha256';

/**
 * What a field names: a kind of record, `record` for any of them, or a list in the contract's files.
 * A value that resolves to nothing there is an unresolved reference.
 */
export type Refers = string;

/** What a value is: `whole` an integer, `number` a whole number or decimal text, `flag` true or false, `group` fields of its own. */
export type FieldType = 'text' | 'whole' | 'number' | 'flag' | 'list' | 'group';

/** One field of a kind, as views, masks, conditions and messages need it. `list` is the type of a list's items. */
export interface FieldEntry {
  title: string;
  class: FieldClass;
  type: FieldType;
  required?: true;
  list?: FieldType;
  format?: FieldFormat;
  unit?: string;
  /** Chinese words for the values of an enumeration, in the schema's order. */
  labels?: { readonly [value: string]: string };
  /** Chinese words for usual values of a field that takes others too. */
  words?: { readonly [value: string]: string };
  refers?: readonly Refers[];
  /** In a kind that takes effect by a role: the role that may say this for itself, where nothing was said yet. */
  writer?: string;
  /** Fields of a group, or of each item of a list of groups. */
  fields?: { readonly [name: string]: FieldEntry };
}

/** One kind: its names, the columns of its ledger, the field that says when the event happened, and all its fields. */
export interface KindEntry {
  kind: string;
  title: string;
  ledger: string;
  columns: readonly string[];
  /** The role whose commit or merge makes records of this kind take effect; null when anyone's does. */
  effectiveRole: string | null;
  instant: string;
  /** Fields that a record of a subtype needs beyond those its kind requires, by the value of its field `subtype`. */
  subtypes?: { readonly [subtype: string]: { readonly required: readonly string[] } };
  /** True when records are Markdown files whose body is part of the evidence. */
  narrative: boolean;
  fields: { readonly [name: string]: FieldEntry };
}

/** A record as it would stand in a file, and one that is wrong in exactly one place, with what is wrong in a sentence. */
export interface KindExamples {
  good: { readonly [field: string]: unknown };
  bad: { readonly record: { readonly [field: string]: unknown }; readonly why: string };
}

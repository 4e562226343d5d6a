/**
 * A validator for the part of OpenAPI 3.0 schemas that GitHub's description uses. Unlike JSON Schema it takes objects
 * for closed: a key that the description does not name is a violation.
 */
export interface Schema {
  readonly $ref?: string;
  readonly type?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean';
  readonly nullable?: boolean;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

/** Follows `#/a/b` of one description. */
export type Lookup = (reference: string) => unknown;

type Objects = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Objects =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every violation as `path: what`. */
export function violations(lookup: Lookup, schema: Schema, value: unknown, at = '$'): string[] {
  const plain = resolved(lookup, schema);
  return [...check(lookup, plain, value, at), ...foreignKeys(lookup, plain, value, at)];
}

function resolved(lookup: Lookup, schema: Schema): Schema {
  return schema.$ref === undefined ? schema : resolved(lookup, lookup(schema.$ref) as Schema);
}

function check(lookup: Lookup, schema: Schema, value: unknown, at: string): string[] {
  if (schema.$ref !== undefined) return check(lookup, resolved(lookup, schema), value, at);
  if (value === null) return allowsNull(lookup, schema) ? [] : [`${at}: is null`];
  const options = schema.oneOf ?? schema.anyOf;
  return [
    ...ofType(schema, value, at),
    ...ofObject(lookup, schema, value, at),
    ...(schema.items !== undefined && Array.isArray(value)
      ? value.flatMap((item, index) => violations(lookup, schema.items as Schema, item, `${at}[${index}]`))
      : []),
    ...(schema.allOf ?? []).flatMap((part) => check(lookup, part, value, at)),
    ...(options === undefined ? [] : closest(options.map((option) => check(lookup, option, value, at)))),
  ];
}

/** Nothing when one option fits, else what the nearest one has against it. */
function closest(found: readonly string[][]): string[] {
  return [...found].sort((a, b) => a.length - b.length)[0] ?? [];
}

function allowsNull(lookup: Lookup, schema: Schema): boolean {
  const { nullable, type, oneOf, anyOf, allOf, ...rest } = resolved(lookup, schema);
  if (nullable === true || rest.enum?.includes(null) === true) return true;
  const options = oneOf ?? anyOf;
  if (options !== undefined) return options.some((option) => allowsNull(lookup, option));
  if (allOf !== undefined) return allOf.every((part) => allowsNull(lookup, part));
  return type === undefined;
}

function ofType(schema: Schema, value: unknown, at: string): string[] {
  const { type, format } = schema;
  const found = Array.isArray(value) ? 'array' : Number.isInteger(value) ? 'integer' : typeof value;
  const fits = type === undefined || found === type || (type === 'number' && found === 'integer');
  if (!fits) return [`${at}: ${found}, not ${type}`];
  const wrong: string[] = [];
  const say = (bad: boolean, what: string): void => void (bad && wrong.push(`${at}: ${what}`));
  say(schema.enum?.includes(value) === false, `not one of ${JSON.stringify(schema.enum)}`);
  if (typeof value === 'string') {
    say(
      schema.pattern !== undefined && !new RegExp(schema.pattern).test(value),
      `not like ${schema.pattern}`,
    );
    say(value.length < (schema.minLength ?? 0), 'too short');
    say(value.length > (schema.maxLength ?? Number.POSITIVE_INFINITY), 'too long');
    say(
      format === 'date-time' && !/^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)$/.test(value),
      'no date-time',
    );
    say(format === 'uri' && !URL.canParse(value.replace(/\{[^}]*\}/g, '')), 'no URI');
  }
  if (typeof value === 'number') {
    say(value < (schema.minimum ?? Number.NEGATIVE_INFINITY), 'too small');
    say(value > (schema.maximum ?? Number.POSITIVE_INFINITY), 'too large');
  }
  return wrong;
}

function ofObject(lookup: Lookup, schema: Schema, value: unknown, at: string): string[] {
  if (!isObject(value)) return [];
  const { required = [], properties = {}, additionalProperties: others } = schema;
  const missing = required.filter((name) => !Object.hasOwn(value, name)).map((name) => `${at}: no ${name}`);
  const inner = Object.entries(value).flatMap(([name, part]) => {
    const known = properties[name] ?? (typeof others === 'object' ? others : undefined);
    return known === undefined ? [] : violations(lookup, known, part, `${at}.${name}`);
  });
  return [...missing, ...inner];
}

/** The keys that a schema and its parts name; undefined when it takes any. */
function keysOf(lookup: Lookup, schema: Schema): readonly string[] | undefined {
  const { properties, additionalProperties: others, allOf, anyOf, oneOf } = resolved(lookup, schema);
  if (others === true || typeof others === 'object') return undefined;
  const parts = [...(allOf ?? []), ...(anyOf ?? []), ...(oneOf ?? [])].map((part) => keysOf(lookup, part));
  if (properties === undefined && parts.every((part) => part === undefined)) return undefined;
  return [...Object.keys(properties ?? {}), ...parts.flatMap((part) => part ?? [])];
}

function foreignKeys(lookup: Lookup, schema: Schema, value: unknown, at: string): string[] {
  const known = isObject(value) ? keysOf(lookup, schema) : undefined;
  if (known === undefined || !isObject(value)) return [];
  return Object.keys(value)
    .filter((name) => !known.includes(name))
    .map((name) => `${at}: unknown ${name}`);
}

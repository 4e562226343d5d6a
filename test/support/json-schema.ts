/**
 * A validator for the part of JSON Schema 2020-12 that our schemas use. An unknown keyword throws, so that a schema
 * cannot grow a rule that the tests silently skip.
 */
type Schema = Readonly<Record<string, unknown>>;

const annotations = new Set(['$schema', '$id', '$defs', '$comment', 'title', 'description', 'default']);

/** Every violation as `path: what`. */
export function violations(root: Schema, value: unknown): string[] {
  return check(root, root, value, '$');
}

function check(root: Schema, schema: Schema, value: unknown, at: string): string[] {
  return Object.entries(schema).flatMap(([keyword, rule]) => {
    if (annotations.has(keyword)) return [];
    const found = keywords[keyword];
    if (found === undefined) throw new Error(`the test validator does not know "${keyword}"`);
    return found(
      rule as never,
      value,
      at,
      (inner, part, where) => check(root, inner, part, where),
      root,
      schema,
    );
  });
}

type Recurse = (schema: Schema, value: unknown, at: string) => string[];
type Keyword = (
  rule: never,
  value: unknown,
  at: string,
  recurse: Recurse,
  root: Schema,
  schema: Schema,
) => string[];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
}

const keywords: Record<string, Keyword> = {
  $ref: (rule: string, value, at, recurse, root) =>
    recurse((root['$defs'] as Record<string, Schema>)[rule.replace('#/$defs/', '')] as Schema, value, at),
  type: (rule: string, value, at) => (typeOf(value) === rule ? [] : [`${at}: not of type ${rule}`]),
  const: (rule: unknown, value, at) => (rule === value ? [] : [`${at}: not ${JSON.stringify(rule)}`]),
  enum: (rule: readonly unknown[], value, at) =>
    rule.includes(value) ? [] : [`${at}: not in ${JSON.stringify(rule)}`],
  pattern: (rule: string, value, at) =>
    typeof value !== 'string' || new RegExp(rule, 'u').test(value) ? [] : [`${at}: does not match ${rule}`],
  minimum: (rule: number, value, at) =>
    typeof value !== 'number' || value >= rule ? [] : [`${at}: below ${rule}`],
  minItems: (rule: number, value, at) =>
    !Array.isArray(value) || value.length >= rule ? [] : [`${at}: too short`],
  maxItems: (rule: number, value, at) =>
    !Array.isArray(value) || value.length <= rule ? [] : [`${at}: too long`],
  items: (rule: Schema, value, at, recurse) =>
    Array.isArray(value) ? value.flatMap((item, index) => recurse(rule, item, `${at}[${index}]`)) : [],
  anyOf: (rule: readonly Schema[], value, at, recurse) =>
    rule.some((option) => recurse(option, value, at).length === 0) ? [] : [`${at}: fits no option`],
  required: (rule: readonly string[], value, at) =>
    isObject(value)
      ? rule.filter((name) => !Object.hasOwn(value, name)).map((name) => `${at}: no ${name}`)
      : [],
  properties: (rule: Record<string, Schema>, value, at, recurse) =>
    isObject(value)
      ? Object.entries(value).flatMap(([name, inner]) =>
          rule[name] === undefined ? [] : recurse(rule[name], inner, `${at}.${name}`),
        )
      : [],
  propertyNames: (rule: Schema, value, at, recurse) =>
    isObject(value) ? Object.keys(value).flatMap((name) => recurse(rule, name, `${at}.${name}`)) : [],
  additionalProperties: (rule: Schema | boolean, value, at, recurse, _root, schema) => {
    if (!isObject(value) || rule === true) return [];
    const known = (schema['properties'] ?? {}) as Record<string, Schema>;
    const others = Object.entries(value).filter(([name]) => !Object.hasOwn(known, name));
    return others.flatMap(([name, inner]) =>
      rule === false ? [`${at}: unknown ${name}`] : recurse(rule, inner, `${at}.${name}`),
    );
  },
};

/**
 * A small description language for the config file. One description drives the reader (`read.ts`), the JSON Schema
 * (`json-schema.ts`) and the TypeScript type of what was read (`Infer`), so the three cannot drift apart.
 */
declare const valueType: unique symbol;

/** A description of a value of type T. */
export interface Spec<out T> {
  readonly node: Node;
  readonly [valueType]?: T;
}

/** A key of an object; T includes undefined when the key may be left out and has no default. */
export interface Field<out T> {
  readonly node: Node;
  readonly required: boolean;
  /** Plain JSON. */
  readonly fallback: unknown;
  readonly [valueType]?: T;
}

export type Infer<S> = S extends Spec<infer T> ? T : never;
type Fields = Readonly<Record<string, Field<unknown>>>;
type InferFields<F> = { readonly [K in keyof F]: F[K] extends Field<infer T> ? T : never };

/** Rules for a text. `pattern` is also what the JSON Schema says; `check` finds what a pattern cannot. */
export interface TextRules {
  readonly description: string;
  /** Source of an anchored regular expression that both ECMAScript and JSON Schema read alike. */
  readonly pattern?: string;
  /** What the pattern asks for, to follow "must be ". */
  readonly shape?: string;
  /** What is wrong with the text, to follow its quotation; undefined when nothing is. */
  readonly check?: (text: string) => string | undefined;
}

export type Node =
  | ({ readonly kind: 'text' } & TextRules)
  | { readonly kind: 'choice'; readonly description: string; readonly values: readonly string[] }
  | { readonly kind: 'integer'; readonly description: string; readonly minimum: number }
  | { readonly kind: 'boolean'; readonly description: string }
  | {
      readonly kind: 'list';
      readonly description: string;
      readonly of: Node;
      readonly minimum: number;
    }
  | {
      readonly kind: 'map';
      readonly description: string;
      readonly keys: Omit<TextRules, 'description'>;
      readonly of: Node;
    }
  | { readonly kind: 'object'; readonly description: string; readonly fields: Fields }
  | { readonly kind: 'either'; readonly description: string; readonly options: readonly Node[] };

export const text = (rules: TextRules): Spec<string> => ({ node: { kind: 'text', ...rules } });

export const choice = <const V extends readonly [string, ...string[]]>(
  description: string,
  values: V,
): Spec<V[number]> => ({ node: { kind: 'choice', description, values } });

export const integer = (description: string, minimum: number): Spec<number> => ({
  node: { kind: 'integer', description, minimum },
});

export const boolean = (description: string): Spec<boolean> => ({ node: { kind: 'boolean', description } });

export const list = <T>(description: string, of: Spec<T>, minimum = 0): Spec<readonly T[]> => ({
  node: { kind: 'list', description, of: of.node, minimum },
});

export const map = <T>(
  description: string,
  keys: Omit<TextRules, 'description'>,
  of: Spec<T>,
): Spec<Readonly<Record<string, T>>> => ({ node: { kind: 'map', description, keys, of: of.node } });

export const object = <const F extends Fields>(description: string, fields: F): Spec<InferFields<F>> => ({
  node: { kind: 'object', description, fields },
});

/** One of several shapes; which one is decided by the kind of the YAML node, so two options never share it. */
export const either = <A, B>(description: string, first: Spec<A>, second: Spec<B>): Spec<A | B> => ({
  node: { kind: 'either', description, options: [first.node, second.node] },
});

export const required = <T>(spec: Spec<T>): Field<T> => ({
  node: spec.node,
  required: true,
  fallback: undefined,
});

export const optional = <T>(spec: Spec<T>): Field<T | undefined> => ({
  node: spec.node,
  required: false,
  fallback: undefined,
});

export const withDefault = <T>(spec: Spec<T>, fallback: NoInfer<T>): Field<T> => ({
  node: spec.node,
  required: false,
  fallback,
});

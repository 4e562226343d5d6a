import { type Document, isAlias, isMap, isScalar, isSeq, type Node as YamlNode } from 'yaml';
import { quoted } from '../core/quote.js';
import { nearest } from './nearest.js';
import type { Node, TextRules } from './spec.js';

/** A mistake in the config, by its place in the text. */
export interface Problem {
  /** Offset in the text, in UTF-16 units. */
  readonly offset: number;
  /** `images.builds[0].target`; '' for the whole file. */
  readonly key: string;
  readonly what: string;
  readonly fix?: string;
}

/** Reads YAML nodes by their description. Every mistake is noted, none throws; what is returned then is not used. */
export class Reader {
  readonly problems: Problem[] = [];
  private readonly document: Document;

  constructor(document: Document) {
    this.document = document;
  }

  read(found: unknown, spec: Node, key: string, at: number): unknown {
    const node = isAlias(found) ? found.resolve(this.document) : (found as YamlNode | null | undefined);
    // An alias is pointed at where it stands, not where its anchor is.
    const offset = (found as YamlNode | null | undefined)?.range?.[0] ?? at;
    if (isAlias(found) && node === undefined) {
      const what = `*${found.source} has no anchor &${found.source} above it`;
      this.note(offset, key, what, 'write the value itself, or quotes around a text that begins with "*"');
      return undefined;
    }
    const wrong = (): undefined => this.wrongType(node, spec, key, offset);
    switch (spec.kind) {
      case 'object':
        return isMap(node) ? this.fields(node.items, spec, key, offset) : wrong();
      case 'map':
        return isMap(node) ? this.entries(node.items, spec, key) : wrong();
      case 'list': {
        if (!isSeq(node)) return wrong();
        if (node.items.length < spec.minimum) this.note(offset, key, 'is empty', 'list at least one');
        return node.items.map((item, index) => this.read(item, spec.of, `${key}[${index}]`, offset));
      }
      case 'either': {
        const option = spec.options.find((each) => accepts(each, node));
        return option === undefined ? wrong() : this.read(found, option, key, at);
      }
      default: {
        if (!accepts(spec, node) || !isScalar(node)) return wrong();
        return this.scalar(node.value, spec, key, offset);
      }
    }
  }

  private scalar(value: unknown, spec: Node, key: string, offset: number): unknown {
    if (spec.kind === 'text') this.checkText(value as string, spec, key, offset, '');
    if (spec.kind === 'choice' && !spec.values.includes(value as string)) {
      const guess = nearest(value as string, spec.values);
      const fix = guess === undefined ? `write one of ${spec.values.join(', ')}` : `write ${guess}`;
      this.note(offset, key, `${quoted(value as string)} is none of ${spec.values.join(', ')}`, fix);
    }
    if (spec.kind === 'integer' && (value as number) < spec.minimum) {
      this.note(offset, key, `must be ${spec.minimum} or more, not ${value}`);
    }
    return value;
  }

  private checkText(
    value: string,
    rules: Omit<TextRules, 'description'>,
    key: string,
    offset: number,
    kind: string,
  ): void {
    if (rules.pattern !== undefined && !new RegExp(rules.pattern, 'u').test(value)) {
      this.note(offset, key, `${kind}${quoted(value)} must be ${rules.shape}`);
      return;
    }
    const problem = rules.check?.(value);
    if (problem !== undefined) this.note(offset, key, `${kind}${quoted(value)} ${problem}`);
  }

  private fields(
    items: readonly { key: unknown; value: unknown }[],
    spec: Node & { kind: 'object' },
    key: string,
    offset: number,
  ): Record<string, unknown> {
    const known = Object.keys(spec.fields);
    const result: Record<string, unknown> = {};
    for (const [name, field] of Object.entries(spec.fields)) result[name] = field.fallback;
    const seen = new Set<string>();
    for (const item of items) {
      const { name, at } = keyOf(item.key, offset);
      const inner = key === '' ? name : `${key}.${name}`;
      const field = Object.hasOwn(spec.fields, name) ? spec.fields[name] : undefined;
      if (field === undefined) {
        this.note(at, inner, `unknown key ${quoted(name)}`, unknownKeyFix(name, known));
        continue;
      }
      seen.add(name);
      result[name] = this.read(item.value, field.node, inner, at);
    }
    for (const name of known) {
      if (spec.fields[name]?.required !== true || seen.has(name)) continue;
      const inner = key === '' ? name : `${key}.${name}`;
      this.note(offset, inner, `the key ${name} is missing`, missingFix(name, spec.fields[name].node));
    }
    return result;
  }

  private entries(
    items: readonly { key: unknown; value: unknown }[],
    spec: Node & { kind: 'map' },
    key: string,
  ): Record<string, unknown> {
    const result: [string, unknown][] = [];
    for (const item of items) {
      const { name, at } = keyOf(item.key, 0);
      const inner = `${key}.${name}`;
      this.checkText(name, spec.keys, inner, at, 'the key ');
      result.push([name, this.read(item.value, spec.of, inner, at)]);
    }
    return Object.fromEntries(result);
  }

  private wrongType(node: YamlNode | null | undefined, spec: Node, key: string, offset: number): undefined {
    const found = kindOf(node);
    const source = isScalar(node) ? (node.source ?? String(node.value)) : '';
    const plain = isScalar(node) && typeof node.value === 'string' ? node.value : '';
    const wantsText = spec.kind === 'text' || spec.kind === 'choice';
    const empty = node === null || node === undefined || (isScalar(node) && node.value === null);
    let fix = `write ${expected(spec)}`;
    if (wantsText && isScalar(node) && !empty) fix = `put it in quotes: "${source}"`;
    else if (empty) fix = 'give it a value, or remove the key';
    else if (spec.kind === 'object') fix = `write its keys below it: ${Object.keys(spec.fields).join(', ')}`;
    else if (spec.kind === 'integer' && /^\d+$/.test(plain)) fix = `write ${plain} without quotes`;
    else if (spec.kind === 'boolean' && /^(?:true|false)$/.test(plain)) fix = `write ${plain} without quotes`;
    else if (spec.kind === 'list' && isScalar(node)) fix = `write a list: [${source}]`;
    this.note(offset, key, `must be ${expected(spec)}, but is ${found}`, fix);
    return undefined;
  }

  private note(offset: number, key: string, what: string, fix?: string): void {
    this.problems.push({ offset, key, what, ...(fix === undefined ? {} : { fix }) });
  }
}

function unknownKeyFix(name: string, known: readonly string[]): string {
  if (name === '<<') return 'write the keys themselves: merge keys are not read';
  const guess = nearest(name, known);
  return guess === undefined ? `known here are ${known.join(', ')}` : `did you mean ${guess}?`;
}

function keyOf(node: unknown, fallback: number): { name: string; at: number } {
  if (!isScalar(node)) return { name: '?', at: (node as YamlNode | null)?.range?.[0] ?? fallback };
  // The number 5.0 is the key "5.0" for its writer: take what stands there.
  const name = typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
  return { name, at: node.range?.[0] ?? fallback };
}

function accepts(spec: Node, node: unknown): boolean {
  if (spec.kind === 'object' || spec.kind === 'map') return isMap(node);
  if (spec.kind === 'list') return isSeq(node);
  if (spec.kind === 'either') return spec.options.some((each) => accepts(each, node));
  if (!isScalar(node)) return false;
  if (spec.kind === 'integer') return Number.isSafeInteger(node.value);
  return typeof node.value === (spec.kind === 'boolean' ? 'boolean' : 'string');
}

function expected(spec: Node): string {
  if (spec.kind === 'text') return spec.shape ?? 'a text';
  if (spec.kind === 'choice')
    return spec.values.length === 1 ? `${spec.values[0]}` : `one of ${spec.values.join(', ')}`;
  if (spec.kind === 'integer') return 'a whole number';
  if (spec.kind === 'boolean') return 'true or false';
  if (spec.kind === 'either') return spec.options.map(expected).join(', or ');
  return spec.kind === 'list' ? 'a list' : 'a map of keys';
}

function kindOf(node: unknown): string {
  if (isMap(node)) return 'a map of keys';
  if (isSeq(node)) return 'a list';
  if (!isScalar(node) || node.value === null) return 'empty';
  if (typeof node.value === 'string') return `the text ${quoted(node.value)}`;
  return `${typeof node.value === 'boolean' ? 'the boolean' : 'the number'} ${node.source ?? String(node.value)}`;
}

function missingFix(name: string, node: Node): string {
  return name === 'schema-version' ? 'add the line: schema-version: 1' : `add ${name}: ${expected(node)}`;
}

import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import { type Token, TokenType } from '@actions/expressions/lexer';
import { messageOf, type Place, UserError } from '../../core/errors.js';
import { entries, items, type Tree } from './tree.js';

/** What an expression may see: contexts by name and, in an `if`, the status functions. */
export interface Scope {
  readonly contexts: Readonly<Record<string, unknown>>;
  readonly status?: Status;
}

/** Each status function as a predicate; `success` and `failure` of a job may name jobs. */
export interface Status {
  success(names: readonly string[]): boolean;
  failure(names: readonly string[]): boolean;
  cancelled(): boolean;
}

const contextNames = [
  ...['github', 'env', 'vars', 'job', 'jobs', 'steps', 'runner'],
  ...['secrets', 'strategy', 'matrix', 'needs', 'inputs'],
];
const statusNames = ['always', 'success', 'failure', 'cancelled'];
const marker = /\$\{\{((?:[^'}]|'(?:[^']|'')*'|\}(?!\}))*)\}\}/g;

/** Evaluates one expression (without `${{ }}`) with GitHub's engine; the result as plain JavaScript data. */
export function evaluate(expression: string, scope: Scope, place: Place): unknown {
  return JSON.parse(JSON.stringify(compute(expression, scope, place), data.replacer)) as unknown;
}

/** A value with its expressions evaluated: a text that is one single expression keeps that expression's type. */
export function render(tree: Tree, scope: Scope): unknown {
  const { value, place } = tree;
  if (value instanceof Map) {
    return Object.fromEntries(entries(tree).map(([key, item]) => [key, render(item, scope)]));
  }
  if (Array.isArray(value)) return items(tree).map((item) => render(item, scope));
  if (typeof value !== 'string') return value;
  const whole = single(value);
  if (whole !== undefined) return evaluate(whole, scope, place);
  return value.replace(marker, (_, inner: string) => compute(inner, scope, place).coerceString());
}

/** As `render`, turned to text as the runner does; objects become `Object`, like on GitHub. */
export function renderText(tree: Tree, scope: Scope): string {
  const value = tree.value;
  const whole = typeof value === 'string' ? single(value) : undefined;
  return whole === undefined
    ? String(render(tree, scope) ?? '')
    : compute(whole, scope, tree.place).coerceString();
}

/** A map of texts, e.g. `env` or `with`. */
export function renderMap(tree: Tree | undefined, scope: Scope): Record<string, string> {
  return Object.fromEntries(entries(tree).map(([key, value]) => [key, renderText(value, scope)]));
}

/** Whether an `if` holds. Without a status function, `success()` is and-ed to it. */
export function condition(tree: Tree | undefined, scope: Scope, status: Status): boolean {
  if (tree === undefined || tree.value === null || tree.value === '') return status.success([]);
  const text = String(tree.value).trim();
  const expression = single(text) ?? text;
  const asksStatus = tokensOf(expression, tree.place).some(
    (token, index, all) =>
      statusNames.includes(nameOf(token)) && all[index + 1]?.type === TokenType.LEFT_PAREN,
  );
  if (!asksStatus && !status.success([])) return false;
  const value = evaluate(expression, { ...scope, status }, tree.place);
  return value !== false && value !== null && value !== 0 && value !== '';
}

/**
 * Parses every expression below a value, so that what the engine does not know is refused before anything runs.
 * @throws UserError at the line of the expression
 */
export function checkExpressions(tree: Tree, inIf = false): void {
  for (const [key, value] of entries(tree)) checkExpressions(value, key === 'if');
  if (Array.isArray(tree.value)) for (const item of items(tree)) checkExpressions(item);
  if (typeof tree.value !== 'string') return;
  const text = tree.value.trim();
  if (inIf && single(text) === undefined) {
    if (text.includes('${{')) {
      throw new UserError('an if that mixes text and ${{ }} is a text, which is always true', {
        where: tree.place,
        fix: 'write the whole condition as one expression',
      });
    }
    parse(text, tree.place, true);
  }
  for (const [, inner = ''] of text.matchAll(marker)) parse(inner, tree.place, inIf);
  if (text.replace(marker, '').includes('${{')) {
    throw new UserError('an expression is not closed with }}', { where: tree.place });
  }
}

/** The only expression of a text that consists of nothing else, without its marks. */
function single(text: string): string | undefined {
  const match = [...text.trim().matchAll(marker)];
  return match.length === 1 && match[0]?.[0] === text.trim() ? match[0][1] : undefined;
}

function nameOf(token: Token): string {
  return token.type === TokenType.IDENTIFIER ? token.lexeme.toLowerCase() : '';
}

function tokensOf(expression: string, place: Place): Token[] {
  try {
    return new Lexer(expression).lex().tokens;
  } catch (error) {
    throw new UserError(`${messageOf(error)} in "${expression.trim()}"`, { where: place });
  }
}

function parse(expression: string, place: Place, withStatus: boolean): ReturnType<Parser['parse']> {
  const functions = withStatus
    ? statusNames.map((name) => ({ name, minArgs: 0, maxArgs: Number.MAX_SAFE_INTEGER }))
    : [];
  try {
    return new Parser(tokensOf(expression, place), contextNames, functions).parse();
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`${messageOf(error)} in "${expression.trim()}"`, { where: place });
  }
}

function compute(expression: string, scope: Scope, place: Place): data.ExpressionData {
  const { status } = scope;
  const tree = parse(expression, place, status !== undefined);
  const used = new Set(tokensOf(expression, place).map(nameOf));
  const contexts = new data.Dictionary(
    ...contextNames.map((key) => ({ key, value: toData(used.has(key) ? scope.contexts[key] : null) })),
  );
  const call =
    (holds: (names: string[]) => boolean) =>
    (...args: data.ExpressionData[]) =>
      new data.BooleanData(holds(args.map((arg) => arg.coerceString())));
  const functions = {
    always: () => true,
    success: (names: string[]) => status?.success(names) ?? false,
    failure: (names: string[]) => status?.failure(names) ?? false,
    cancelled: () => status?.cancelled() ?? false,
  };
  const map = new Map(
    Object.entries(functions).map(([name, holds]) => [
      name,
      { name, minArgs: 0, maxArgs: Number.MAX_SAFE_INTEGER, call: call(holds) },
    ]),
  );
  try {
    return new Evaluator(tree, contexts, map).evaluate();
  } catch (error) {
    throw new UserError(`${messageOf(error)} in "${expression.trim()}"`, { where: place });
  }
}

function toData(value: unknown): data.ExpressionData {
  return JSON.parse(JSON.stringify(value ?? null), data.reviver) as data.ExpressionData;
}

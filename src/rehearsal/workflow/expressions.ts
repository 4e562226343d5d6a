import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import { TokenType } from '@actions/expressions/lexer';
import { messageOf, type Place, UserError } from '../../core/errors.js';
import { entries, items, type Tree, textOf } from './tree.js';

/** What the status functions give. */
export interface Status {
  readonly success: boolean;
  readonly failure: boolean;
  readonly cancelled: boolean;
}

/** What an expression may see: contexts by name and, in an `if`, the status functions. */
export interface Scope {
  readonly contexts: Readonly<Record<string, unknown>>;
  readonly status?: Status;
}

const contextNames = 'github env vars job jobs steps runner secrets strategy matrix needs inputs'.split(' ');
const statusNames = ['always', 'success', 'failure', 'cancelled'];
const marker = /\$\{\{((?:[^'}]|'(?:[^']|'')*'|\}(?!\}))*)\}\}/g;

/** Evaluates one expression (without `${{ }}`) with GitHub's engine; the result as plain JavaScript data. */
export function evaluate(expression: string, scope: Scope, place: Place): unknown {
  return JSON.parse(JSON.stringify(compute(expression, scope, place), data.replacer)) as unknown;
}

/** A value with its expressions evaluated: a text that is one single expression keeps that expression's type. */
export function render(tree: Tree | undefined, scope: Scope): unknown {
  const value = tree?.value;
  if (value instanceof Map) {
    return Object.fromEntries(entries(tree).map(([key, item]) => [key, render(item, scope)]));
  }
  if (Array.isArray(value)) return items(tree).map((item) => render(item, scope));
  if (tree === undefined || typeof value !== 'string') return value;
  const whole = single(value);
  if (whole !== undefined) return evaluate(whole, scope, tree.place);
  return value.replace(marker, (_, inner: string) => compute(inner, scope, tree.place).coerceString());
}

/** As `render`, turned to text as the runner does; objects become `Object`, like on GitHub. */
export function renderText(tree: Tree | undefined, scope: Scope): string {
  const whole = single(textOf(tree));
  if (tree === undefined || whole === undefined) return String(render(tree, scope) ?? '');
  return compute(whole, scope, tree.place).coerceString();
}

/** A map of texts, e.g. `env` or `with`. */
export function renderMap(tree: Tree | undefined, scope: Scope): Record<string, string> {
  return Object.fromEntries(entries(tree).map(([key, value]) => [key, renderText(value, scope)]));
}

/** Whether an `if` holds. Without a status function, `success()` is and-ed to it. */
export function condition(tree: Tree | undefined, scope: Required<Scope>): boolean {
  const text = textOf(tree).trim();
  if (tree === undefined || text === '') return scope.status.success;
  const expression = single(text) ?? text;
  const { tokens } = parse(expression, tree.place, scope.status);
  const asksStatus = tokens.some(
    ({ type, lexeme }, index) =>
      type === TokenType.IDENTIFIER &&
      statusNames.includes(lexeme.toLowerCase()) &&
      tokens[index + 1]?.type === TokenType.LEFT_PAREN,
  );
  return (asksStatus || scope.status.success) && Boolean(evaluate(expression, scope, tree.place));
}

/**
 * Parses every expression below a value, so that what the engine does not know is refused before anything runs.
 * @throws UserError at the line of the expression
 */
export function checkExpressions(tree: Tree, inIf = false): void {
  for (const [key, value] of entries(tree)) checkExpressions(value, key === 'if');
  if (Array.isArray(tree.value)) for (const item of items(tree)) checkExpressions(item);
  if (typeof tree.value !== 'string') return;
  const where = tree.place;
  const text = tree.value.trim();
  const status = inIf ? { success: true, failure: false, cancelled: false } : undefined;
  const rest = text.replace(marker, (_, inner: string) => {
    parse(inner, where, status);
    return '';
  });
  if (rest.includes('${{')) throw new UserError('an expression is not closed with }}', { where });
  if (inIf && rest === text) parse(text, where, status);
  else if (inIf && single(text) === undefined) {
    throw new UserError('an if that mixes text and ${{ }} is a text, which is always true', {
      where,
      fix: 'write the whole condition as one expression',
    });
  }
}

/** The only expression of a text that consists of nothing else, without its marks. */
function single(text: string): string | undefined {
  const match = [...text.trim().matchAll(marker)];
  return match.length === 1 && match[0]?.[0] === text.trim() ? match[0][1] : undefined;
}

function parse(expression: string, place: Place, status: Status | undefined) {
  const functions = Object.entries(status === undefined ? {} : { always: true, ...status }).map(
    ([name, holds]) => ({ name, minArgs: 0, maxArgs: 0, call: () => new data.BooleanData(holds) }),
  );
  return located(expression, place, () => {
    const { tokens } = new Lexer(expression).lex();
    return { tokens, functions, tree: new Parser(tokens, contextNames, functions).parse() };
  });
}

function compute(expression: string, scope: Scope, place: Place): data.ExpressionData {
  const { tree, functions } = parse(expression, place, scope.status);
  const pairs = contextNames.map((key) => {
    const json = JSON.stringify(scope.contexts[key] ?? null);
    return { key, value: JSON.parse(json, data.reviver) as data.ExpressionData };
  });
  const byName = new Map(functions.map((each) => [each.name, each]));
  return located(expression, place, () =>
    new Evaluator(tree, new data.Dictionary(...pairs), byName).evaluate(),
  );
}

function located<T>(expression: string, where: Place, body: () => T): T {
  try {
    return body();
  } catch (error) {
    throw new UserError(`${messageOf(error)} in "${expression.trim()}"`, { where });
  }
}

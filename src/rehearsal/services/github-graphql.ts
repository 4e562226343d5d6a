import { bodyOf, type GitHub, json, missingRight, notModelled, userOf } from './github-api.js';
import { type CommitInput, createCommitOnBranch, type Replies } from './github-commit-on-branch.js';
import { type Answer, type Call, Ending } from './server.js';

/** A field with the fields below it; arguments of a field are literals and read but not used. */
interface Field {
  readonly name: string;
  readonly fields: readonly Field[];
}

/**
 * The selection of `mutation (…) { createCommitOnBranch(input: $input) { … } }`, the one operation that is answered.
 * Undefined for anything else. Tests validate the document itself against GitHub's schema.
 */
function selectionOf(document: string): readonly Field[] | undefined {
  const head =
    /^\s*mutation(?:\s+\w+)?\s*\(\s*\$input\s*:\s*CreateCommitOnBranchInput!\s*\)\s*\{\s*createCommitOnBranch\s*\(\s*input\s*:\s*\$input\s*\)(.*)\}\s*$/s.exec(
      document,
    );
  const tokens = head?.[1]?.match(/\w+|\([\w\s:,]*\)|[^\s,]/g) ?? [];
  const read = (): Field[] | undefined => {
    if (tokens.shift() !== '{') return undefined;
    const fields: Field[] = [];
    for (let name = tokens.shift(); name !== '}'; name = tokens.shift()) {
      if (name === undefined || !/^\w+$/.test(name)) return undefined;
      if (tokens[0]?.startsWith('(') === true) tokens.shift();
      const below = tokens[0] === '{' ? read() : [];
      if (below === undefined) return undefined;
      fields.push({ name, fields: below });
    }
    return fields;
  };
  const selection = read();
  return tokens.length === 0 ? selection : undefined;
}

/** What was selected of an answer. */
function pick(value: unknown, fields: readonly Field[], unknown: (name: string) => never): unknown {
  if (Array.isArray(value)) return value.map((item) => pick(item, fields, unknown));
  if (fields.length === 0 || typeof value !== 'object' || value === null) return value;
  const object = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    fields.map(({ name, fields: below }) => {
      if (!Object.hasOwn(object, name)) unknown(name);
      return [name, pick(object[name], below, unknown)];
    }),
  );
}

/** `POST /api/graphql`: the mutation createCommitOnBranch, nothing else. */
export async function graphql(github: GitHub, call: Call): Promise<Answer> {
  const user = userOf(github, call);
  if (user === undefined) {
    return json(401, { message: 'This endpoint requires you to be authenticated.', status: '401' });
  }
  const body = await bodyOf(call);
  const document = String(body['query'] ?? '');
  const selection = selectionOf(document);
  if (selection === undefined) return notModelled(github, call, document.replace(/\s+/g, ' ').slice(0, 80));
  const field = 'createCommitOnBranch';
  const at = document.indexOf(field);
  const before = document.slice(0, at).split('\n');
  const locations = [{ line: before.length, column: (before.at(-1) ?? '').length + 1 }];
  const { input } = (body['variables'] ?? {}) as { readonly input?: unknown };
  const problem = inputProblem(input, 'CreateCommitOnBranchInput');
  if (problem !== undefined) {
    const message = `Variable $input of type CreateCommitOnBranchInput! was provided invalid value${problem}`;
    return json(200, { errors: [{ extensions: { value: input ?? null }, locations, message }] });
  }
  const replies: Replies = {
    answer: (payload) => {
      const unknown = (name: string): never => notModelled(github, call, `${field}: ${name}`);
      return json(200, { data: { [field]: pick(payload, selection, unknown) } });
    },
    refuse: (type, message) => {
      const errors = [{ type, path: [field], locations, message }];
      throw new Ending(json(200, { data: { [field]: null }, errors }));
    },
  };
  const missing = missingRight(github, user);
  if (missing !== undefined) replies.refuse(...missing);
  return createCommitOnBranch(github, call, user, input as CommitInput, replies);
}

/** Input objects of GitHub's schema: each field with whether it is needed, and its type; no type is a text. */
const inputTypes: Readonly<
  Record<string, Readonly<Record<string, readonly [needed: boolean, type?: string]>>>
> = {
  CreateCommitOnBranchInput: {
    branch: [true, 'CommittableBranch'],
    message: [true, 'CommitMessage'],
    expectedHeadOid: [true],
    clientMutationId: [false],
    fileChanges: [false, 'FileChanges'],
  },
  CommittableBranch: { repositoryNameWithOwner: [false], branchName: [false], id: [false] },
  CommitMessage: { headline: [true], body: [false] },
  FileChanges: { additions: [false, '[FileAddition]'], deletions: [false, '[FileDeletion]'] },
  FileAddition: { path: [true], contents: [true] },
  FileDeletion: { path: [true] },
};

/** The first thing that GitHub would not take for the input, as it says it; undefined when there is none. */
function inputProblem(value: unknown, type: string | undefined, path = ''): string | undefined {
  const wrong = (why: string): string => (path === '' ? '' : ` for ${path} (${why})`);
  const below = (key: string): string => (path === '' ? key : `${path}.${key}`);
  if (type === undefined)
    return typeof value === 'string' ? undefined : wrong('Could not coerce value to String');
  const item = /^\[(\w+)\]$/.exec(type)?.[1];
  if (item !== undefined) {
    // One item stands for a list of it (GraphQL §3.12, input coercion).
    const items = Array.isArray(value) ? value : [value];
    return items
      .map((one, at) => inputProblem(one, item, below(String(at))))
      .find((one) => one !== undefined);
  }
  if (typeof value !== 'object' || value === null) return wrong('Expected value to not be null');
  const fields = value as Readonly<Record<string, unknown>>;
  const known = inputTypes[type] ?? {};
  const foreign = Object.keys(fields).find((key) => !Object.hasOwn(known, key));
  if (foreign !== undefined) return ` for ${below(foreign)} (Field is not defined on ${type})`;
  for (const [key, [needed, inner]] of Object.entries(known)) {
    const given = fields[key] ?? undefined;
    if (given === undefined && needed) return ` for ${below(key)} (Expected value to not be null)`;
    const problem = given === undefined ? undefined : inputProblem(given, inner, below(key));
    if (problem !== undefined) return problem;
  }
  return undefined;
}

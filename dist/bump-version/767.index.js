export const id = 767;
export const ids = [767];
export const modules = {

/***/ 6767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commit: () => (/* binding */ commit)
});

// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(3026);
;// CONCATENATED MODULE: ./build/src/git/land.js

const tries = 3;
/**
 * Puts the release commit on its branch. What is released is always the direct child of the tagged commit; when the
 * branch moved on, that very commit is merged, never rebased. Every change of a ref is refused by the server when
 * somebody else was faster; then the branch is looked at again, and so is whether the commit is on it already.
 */
async function land(host, lander, request) {
    const { branch, parent, version } = request;
    let made = request.made;
    let sent = false;
    let oneStep = lander.commitOnTip !== undefined && made === undefined;
    let method = lander.method;
    for (let attempt = 0; attempt < tries; attempt++) {
        const tip = await lander.tip(branch, request);
        if (tip !== parent) {
            const found = await request.find(tip);
            if (found !== undefined)
                return { ...found, how: 'found', method, sent };
            if (request.onBranchMoved === 'fail')
                throw movedError(request, tip);
            await request.checkMoved(tip);
        }
        else if (oneStep && made === undefined) {
            sent = true;
            const onTip = await lander.commitOnTip?.(branch, request);
            if (onTip !== 'unsupported' && onTip !== 'moved' && onTip !== undefined) {
                return { ...onTip, how: 'fast-forward', method, sent };
            }
            if (onTip === 'moved') {
                host.info(`${branch} moved while the release commit was made; looking again`);
                continue;
            }
            host.info('REST: this server has no createCommitOnBranch');
            oneStep = false;
        }
        if (method === 'graphql')
            method = 'rest';
        sent ||= made === undefined;
        made ??= await lander.commit(branch, request);
        if (tip === parent) {
            if (await lander.fastForward(branch, made.sha, request))
                return { ...made, how: 'fast-forward', method, sent };
            host.info(`${branch} moved while the release commit was made; looking again`);
            continue;
        }
        const message = `Merge release ${version} into ${branch}\n`;
        const merged = await lander.merge(branch, { tip, sha: made.sha, message }, request);
        if (merged === 'merged')
            return { ...made, how: 'merge', method, sent };
        if (merged === 'conflict')
            throw conflictError(request, made.sha);
        host.info(`${branch} moved while the release commit was merged; looking again`);
    }
    throw new errors/* UserError */.yo(`${branch} moved ${tries} times while release ${version} tried to land`, {
        fix: 'wait until the branch is quiet, then re-run the failed jobs',
    });
}
/** A branch that moved on while it should not. */
function movedError({ branch, parent, tag }, tip) {
    return new errors/* UserError */.yo(`${branch} is at ${tip} and not at the tagged commit ${parent} any more, and on-branch-moved is fail`, {
        fix: `put ${tag} on the tip of ${branch}, or set on-branch-moved: land to have the release commit merged`,
    });
}
function conflictError(request, sha) {
    return new errors/* UserError */.yo(`the release commit ${sha} does not merge into ${request.branch} without conflicts`, {
        fix: `merge it by hand, then re-run the failed jobs: git fetch origin ${sha} && git switch ${request.branch} && ` +
            `git merge ${sha} && git push origin ${request.branch}`,
    });
}
;// CONCATENATED MODULE: ./build/src/core/retry.js

const retry_defaultDelays = [500, 2_000, 5_000, 15_000, 30_000];
/**
 * Runs an operation again while its errors are retryable, the delays last and the deadline is not reached.
 * Waits have +-20 % jitter; a Retry-After of the service wins when it is longer.
 */
async function retry(host, options, operation) {
    const delays = options.delays ?? retry_defaultDelays;
    const end = host.now() + (options.deadline ?? 120_000);
    const retryable = options.retryable ?? ((error) => error instanceof errors/* ServiceError */._7 && error.retryable);
    for (let attempt = 0;; attempt++) {
        try {
            return await operation(attempt);
        }
        catch (error) {
            const base = delays[attempt];
            if (base === undefined || !retryable(error))
                throw error;
            const asked = error instanceof errors/* ServiceError */._7 ? (error.retryAfterMs ?? 0) : 0;
            const wait = Math.max(asked, Math.round(base * (0.8 + 0.4 * Math.random())));
            if (host.now() + wait > end)
                throw error;
            host.info(host.redact(`${options.what}: ${(0,errors/* messageOf */.bD)(error)}; trying again in ${(wait / 1000).toFixed(1)} s`));
            await host.sleep(wait);
        }
    }
}
/** Milliseconds of a Retry-After header (RFC 9110 §10.2.3: seconds or an HTTP date), undefined when absent or odd. */
function retryAfter(header, now) {
    if (header === null)
        return undefined;
    if (/^\d+(\.\d+)?$/.test(header.trim()))
        return Math.ceil(Number(header) * 1000);
    const date = Date.parse(header);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
/** Whether an HTTP status means that the same request may succeed later (RFC 9110; 425 is RFC 8470). */
function transientStatus(status) {
    return status === 408 || status === 425 || status === 429 || status >= 500;
}
;// CONCATENATED MODULE: ./build/src/github/failure.js


/** A refusal of GitHub's API, with what tells why. */
class GitHubError extends errors/* ServiceError */._7 {
    /** GitHub's words alone, one line, without the route. */
    reason;
    /** Lower-case names; only those that speak of rights. */
    headers;
    /** Type of the GraphQL error that stopped the whole; '' in REST and for errors inside of an answer. */
    type;
    constructor(message, details) {
        super(service, message, details);
        this.reason = details.reason;
        this.headers = details.headers;
        this.type = details.type ?? '';
    }
}
const service = 'GitHub';
/** Turns Octokit's error into ours. Secondary limits come as 403 or 429 with Retry-After or a used-up quota. */
function failure(host, route, error) {
    const headers = error.response?.headers ?? {};
    const status = error.response === undefined ? 0 : (error.status ?? 0);
    const wait = retryAfter(headers['retry-after'] ?? null, host.now());
    const reason = host.redact(reasonOf(error));
    const fix = fixFor(status);
    return new GitHubError(host.redact(`${route}: ${reason}`), {
        status,
        retryable: status === 0 || transientStatus(status) || (status === 403 && limited(headers)),
        reason,
        headers: telling(headers),
        ...(wait === undefined ? {} : { retryAfterMs: wait }),
        ...(fix === undefined ? {} : { fix }),
        cause: status === 0 ? error : undefined,
    });
}
/** The errors of a GraphQL answer as one. Only a used-up quota may be tried again as it is: nothing was done then. */
function graphqlFailure(host, problems, headers) {
    const reason = host.redact(oneLine(problems.map(({ message }) => message ?? 'no reason given').join('; ')));
    const whole = problems.filter(({ path = [] }) => path.length < 2);
    const type = whole.find((problem) => problem.type !== undefined)?.type ?? '';
    const wait = retryAfter(headers['retry-after'] ?? null, host.now());
    return new GitHubError(`POST /graphql: ${reason}`, {
        status: 200,
        retryable: type === 'RATE_LIMITED',
        reason,
        type,
        headers: telling(headers),
        ...(wait === undefined ? {} : { retryAfterMs: wait }),
    });
}
/** Whether GitHub said no before it did anything, because of a limit: the same request may be sent again. */
function refusedByLimit(error) {
    if (!(error instanceof GitHubError) || !error.retryable)
        return false;
    return error.type === 'RATE_LIMITED' || error.status === 403 || error.status === 429;
}
function limited(headers) {
    return headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0';
}
const aboutRights = [
    'x-accepted-github-permissions',
    'x-accepted-oauth-scopes',
    'x-oauth-scopes',
    'x-github-sso',
];
function telling(headers) {
    return Object.fromEntries(aboutRights.flatMap((name) => (headers[name] ? [[name, headers[name]]] : [])));
}
/** GitHub's words in one line. Before it stand proxies that answer with a page, of which little is worth showing. */
function reasonOf({ response, message = 'no answer' }) {
    const data = response?.data;
    const page = typeof data === 'string' ? data : message;
    const { message: reason = page, errors } = typeof data === 'object' ? data : {};
    const more = errors === undefined ? '' : ` ${JSON.stringify(errors)}`;
    return `${oneLine(reason.replace(/<(style|script)\b.*?<\/\1>|<[^>]*>/gis, ' '))}${more}`;
}
function oneLine(words) {
    const line = words.replace(/[\s\p{Cc}]+/gu, ' ').trim() || 'no reason given';
    return line.length > 500 ? `${line.slice(0, 500)}…` : line;
}
function fixFor(status) {
    if (status === 401)
        return 'the token is wrong or expired: set a new one in the secret, then re-run the failed jobs';
    if (status === 403)
        return 'the token lacks a right: the job needs contents: write, a fine-grained token needs Contents read and write';
    return undefined;
}
;// CONCATENATED MODULE: ./build/src/github/missing-right.js
/** Whether GitHub says that the token lacks a right, not that a rule stands against it. */
function isMissingRight({ method, status, text }) {
    if (/resource not accessible by (?:integration|personal access token)|must have (?:push|write|admin)|could not resolve to a repository/i.test(text))
        return true;
    if (method === 'git')
        return /permission to \S+ denied to|write access to repository not granted|requested url returned error: 403|deploy key|key you are authenticating with has been marked as read only/i.test(text);
    // GitHub hides what a token must not know of, and says the same of what is not there.
    return status === 404 && /^not found$/i.test(text.trim());
}
/** What the token is and what to grant to it. */
function missingRight({ text, headers, method }, context) {
    const accepted = headers['x-accepted-github-permissions'] ?? '';
    const needs = accepted === '' ? '' : ` (GitHub asks for ${accepted.split(/;\s*/).join(' or ')})`;
    const { repository } = context;
    return {
        what: `the token may not write to ${repository || 'the repository'}${needs}`,
        fix: `${grant(text, method)}, then re-run the failed jobs`,
    };
}
function grant(text, method) {
    if (/personal access token/i.test(text)) {
        return 'give the fine-grained token COMMIT_PAT this repository and Contents: read and write';
    }
    if (/read only|deploy key/i.test(text))
        return 'allow write access for the deploy key (Settings > Deploy keys)';
    if (/github-actions\[bot\]|by integration/i.test(text)) {
        return 'give the job permissions: contents: write; for a token of an app, give the app Contents: read and write and accept the new permission in its installation';
    }
    const scope = method === 'git'
        ? 'its owner write access to the repository'
        : 'it the scope repo (classic) or Contents: read and write (fine-grained)';
    return `give the job permissions: contents: write; for a token of your own (COMMIT_PAT) give ${scope}`;
}
;// CONCATENATED MODULE: ./build/src/github/refusal-kinds.js

/** A kind that its words alone tell. */
function words(kind, pattern, tell, alone = false) {
    return {
        kind,
        alone,
        find(answer, context) {
            const match = pattern.exec(answer.text);
            return match === null ? undefined : tell(match, answer, context);
        },
    };
}
const bypass = ({ branch }) => `in the settings of ${branch}'s rules (Settings > Rules > Rulesets, or Settings > Branches) put the app or the owner ` +
    'of COMMIT_PAT on the bypass list and give its token to this step; GITHUB_TOKEN cannot be on one';
const prepared = ({ tag }) => `or bring the version into the branch by a pull request (release-actions prepare) and put ${tag} on that commit`;
const rerun = 'then re-run the failed jobs';
const mayChangeWorkflows = 'give this step a token that may change workflows: a classic token with the scope workflow, a fine-grained token or ' +
    'app with the permission Workflows: write; GITHUB_TOKEN never may. Or take the file out of version-files in the ' +
    `config, ${rerun}`;
/** Best first. The wordings are GitHub's, their sources stand beside the examples in the tests. */
const refusals = [
    words('archived', /repository was archived so (?:it )?is read-only/i, (_, __, { repository }) => ({
        what: `the repository ${repository} is archived, nobody can write to it`,
        fix: `unarchive it (Settings > General > Danger Zone), ${rerun}`,
    }), true),
    words('workflow', /refusing to allow an? (.+?) to create or update workflow [`'"]?([^`'"]+?)[`'"]? without [`'"]?workflows?[`'"]? (?:permission|scope)/i, (match) => ({
        what: `${match[1]} may not change the workflow file ${match[2]}`,
        fix: mayChangeWorkflows,
    }), true),
    {
        kind: 'sso',
        alone: true,
        find: ({ text, headers }) => /SAML (?:enforcement|SSO)/i.test(text) || /^required;/.test(headers['x-github-sso'] ?? '')
            ? {
                what: 'the organization demands single sign-on, for which this token is not authorized',
                fix: `authorize it (Settings > Developer settings > Personal access tokens > Configure SSO), ${rerun}`,
            }
            : undefined,
    },
    {
        kind: 'credentials',
        alone: true,
        find: ({ status, text, method }) => (method !== 'git' && status === 401) ||
            /bad credentials|authentication failed|invalid username or (?:password|token)|could not read (?:username|password)|terminal prompts disabled/i.test(text)
            ? {
                what: 'the token is wrong, expired or missing',
                fix: `set a new token in the secret that this step uses (COMMIT_PAT), ${rerun}`,
            }
            : undefined,
    },
    {
        kind: 'workflow-hidden',
        alone: true,
        // The API does not name the rule. That the token may write at all was asked before.
        find: (answer, { workflows }) => answer.method !== 'git' && workflows.length > 0 && isMissingRight(answer)
            ? {
                what: `the token may not change the workflow file ${workflows.join(', ')}`,
                fix: mayChangeWorkflows,
            }
            : undefined,
    },
    {
        kind: 'right',
        alone: true,
        find: (answer, context) => (isMissingRight(answer) ? missingRight(answer, context) : undefined),
    },
    words('ambiguous', /refspec (\S+?)\.? matches more than one|reference .* is ambiguous/i, (_, __, { branch }) => ({
        what: `the name ${branch} stands for more than one ref of the repository: a tag has the name of the branch`,
        fix: `delete or rename that tag (git ls-remote origin '*${branch}' lists them), ${rerun}`,
    }), true),
    words('gone', /couldn't find remote ref|(?:reference|base|branch|ref) (?:\S+ )?(?:does not exist|not found)|could not resolve to a (?:ref|branch)|no such branch/i, (_, __, { branch, tag }) => ({
        what: 'the branch does not exist any more',
        fix: `push ${branch} again, or name another branch that contains ${tag} with the input branch, ${rerun}`,
    }), true),
    words('too-large', /input was too large|request entity too large|your request timed out/i, () => ({ what: 'the change is too large for the API', fix: `set commit-method: git, ${rerun}` }), true),
    words('locked', /cannot change this locked branch|branch is locked/i, () => ({
        what: 'the branch is locked',
        fix: `unlock it (Settings > Branches > Lock branch), ${rerun}`,
    })),
    words('merge-queue', /through the merge queue/i, (_, __, context) => ({
        what: 'changes must go through the merge queue',
        fix: `${bypass(context)}; ${prepared(context)}`,
    })),
    words('pull-request', /through a pull request|via pull request|approv(?:ing|ed) reviews? (?:is|are) required|changes have been requested|review is required/i, (_, __, context) => ({
        what: 'changes must be made through a pull request',
        fix: `${bypass(context)}; ${prepared(context)}`,
    })),
    words('status-checks', /required status checks? .*?(?:expected|failing|pending|in progress)|status checks? (?:is|are) expected|waiting for results|required (?:deployment|workflow)/i, (match, __, context) => ({
        what: `a commit needs passed checks before it may be on the branch (${match[0].replace(/\s+/g, ' ')})`,
        fix: `${bypass(context)}; classic protection lets no single app pass required checks, a ruleset does; ${prepared(context)}`,
    })),
    words('signatures', /must have (?:verified|valid) signatures/i, (_, { method }, context) => ({
        what: 'commits must have verified signatures',
        fix: method === 'git'
            ? 'set commit-method: auto: GitHub signs what is committed by its API, git push does not sign'
            : method === 'rest'
                ? 'GitHub signs REST commits only for tokens of an app or GITHUB_TOKEN: use one, or let createCommitOnBranch ' +
                    '(commit-method: auto) make the commit, which needs the tag on the tip of the branch and plain file modes'
                : bypass(context),
    })),
    words('linear-history', /must not contain merge commits|linear history/i, (_, __, context) => ({
        what: 'it demands linear history, so the release commit cannot be merged into it',
        fix: `put ${context.tag} on the tip of ${context.branch}: then the commit needs no merge`,
    })),
    words('pattern', /^.*\bmust (?:not )?(?:match|start with|end with|contain) (?:a given|.*pattern).*$/im, (match, __, context) => ({
        what: `a rule about commits refuses it (${match[0].replace(/^[-\s]+/, '').replace(/\s+/g, ' ')})`,
        fix: `let the rule accept the subject "Release <version>" and the committer of this token, or ${bypass(context)}`,
    })),
    words('path', /file ?path(?:s|\(s\))? .*restricted|restricted file path|file (?:path length|extension|size).*(?:exceed|restricted|limit)/i, (match, __, context) => ({
        what: `a push rule refuses one of the files (${match[0].replace(/\s+/g, ' ')})`,
        fix: `take the file out of version-files in the config, or ${bypass(context)}`,
    })),
    words('restricted', /cannot update this protected ref|not authorized to push to this branch|cannot (?:create|delete) (?:ref|this)/i, (_, __, context) => ({
        what: 'only those whom its rules name may update it',
        fix: bypass(context),
    })),
];
;// CONCATENATED MODULE: ./build/src/github/refusals.js


/**
 * Why GitHub did not let the release commit in, and exactly what to grant or do about it. One message for each kind of
 * refusal; several rules that a push broke are told together, as GitHub tells them together.
 * @param status HTTP status; 200 for a GraphQL error, the exit code of git for a push
 * @param text GitHub's words: `message` and `errors` of an API answer, or what git printed
 * @param headers of the answer, lower-case names; {} for git
 */
function explainRefusal(method, status, text, headers, context, cause) {
    const answer = { method, status, text: ungarnished(text), headers };
    const reason = refusals_reasonOf(answer, context);
    if (reason === undefined)
        return unknownRefusal(answer.text, context, cause);
    const what = `${context.branch} did not take the release commit: ${reason.what}`;
    return new errors/* UserError */.yo(what, { fix: reason.fix, cause });
}
/** What is known of a refusal, in the two halves of a message; undefined for words that nobody has met. */
function refusals_reasonOf(answer, context) {
    const found = refusals.flatMap((refusal) => {
        const match = refusal.find(answer, context);
        return match === undefined ? [] : [[refusal, match]];
    });
    // What is not about rules stands alone: an archived repository also says that it is read-only, and so on.
    const alone = found.find(([refusal]) => refusal.alone === true);
    const told = alone === undefined ? found : [alone];
    if (told.length === 0)
        return undefined;
    const fixes = unique(told.map(([, match]) => match.fix));
    return {
        what: unique(told.map(([, match]) => match.what)).join('; '),
        fix: fixes.length === 1 ? (fixes[0] ?? '') : fixes.map((each, at) => `(${at + 1}) ${each}`).join(' '),
    };
}
function unknownRefusal(text, { branch, tag }, cause) {
    return new errors/* UserError */.yo(`${branch} did not take the release commit: ${text.slice(0, 500) || 'no reason was given'}`, {
        fix: `let the owner of the token (COMMIT_PAT) or its app bypass the rules of ${branch}, or tag a commit that ` +
            `carries the version already (release-actions prepare), then re-run the failed jobs of ${tag}`,
        cause,
    });
}
/** git's output without what it says to every push: progress, the prefix of the server's lines, advice. */
function ungarnished(text) {
    return text
        .split('\n')
        .map((line) => line.replace(/^remote:\s?/, '').trim())
        .filter((line) => line !== '' && !/^(?:hint:|To |error: failed to push some refs)/.test(line))
        .join('\n')
        .trim();
}
const unique = (texts) => [...new Set(texts)];
;// CONCATENATED MODULE: ./build/src/git/refused.js



/** Changed files that only a token with the right to change workflows may push. */
function workflowFiles(changes) {
    return changes.map(({ path }) => path).filter((path) => path.startsWith('.github/workflows/'));
}
/** An answer of GitHub's API that says no, explained; anything else is handed back as it is. */
function refused(method, error, { owner, repo }, branch, { tag, changes }) {
    if (!(error instanceof errors/* ServiceError */._7))
        return error;
    // Limits and servers that are away say nothing about rights.
    if (error.retryable)
        return error;
    const refusal = [401, 403, 404, 409, 422].includes(error.status) || error.status === 200;
    if (!refusal)
        return error;
    const { reason, headers } = error instanceof GitHubError ? error : { reason: error.message, headers: {} };
    const context = { branch, tag, repository: `${owner}/${repo}`, workflows: workflowFiles(changes) };
    return explainRefusal(method, error.status, reason, headers, context, error);
}
;// CONCATENATED MODULE: ./build/src/git/land-api.js


const notForward = /fast.forward|is at [0-9a-f]+ but expected/i;
/**
 * Lands by GitHub's REST API (git database): modes are kept, and a bot's commit without author is signed by GitHub.
 * `PATCH refs` with force:false is the compare-and-swap. https://docs.github.com/rest/git
 */
function apiLander(github) {
    return {
        method: 'rest',
        async tip(branch, request) {
            const route = 'GET /repos/{owner}/{repo}/git/ref/{ref}';
            const ref = await github.find(route, { ref: `heads/${branch}` });
            if (ref !== undefined)
                return ref.object.sha;
            const gone = new errors/* ServiceError */._7('GitHub', 'Branch not found', { status: 404, retryable: false });
            throw refused('rest', gone, github, branch, request);
        },
        async commit(branch, request) {
            // Objects without a ref are no effect: they may be made again.
            const repeat = { repeat: true };
            try {
                const tree = await github.call('POST /repos/{owner}/{repo}/git/trees', {
                    base_tree: request.parentTree,
                    tree: request.changes.map(({ path, mode, text }) => ({
                        path,
                        mode,
                        type: 'blob',
                        content: text,
                    })),
                }, repeat);
                needTree(tree.sha, request.tree);
                const commit = await github.call('POST /repos/{owner}/{repo}/git/commits', { message: request.message, tree: tree.sha, parents: [request.parent] }, repeat);
                return { sha: commit.sha, verified: commit.verification?.verified === true };
            }
            catch (error) {
                throw refused('rest', error, github, branch, request);
            }
        },
        async fastForward(branch, sha, request) {
            try {
                await github.call('PATCH /repos/{owner}/{repo}/git/refs/{ref}', { ref: `heads/${branch}`, sha, force: false }, { repeat: true });
                return true;
            }
            catch (error) {
                if (error instanceof errors/* ServiceError */._7 && error.status === 422 && notForward.test(error.message))
                    return false;
                throw refused('rest', error, github, branch, request);
            }
        },
        async merge(branch, { sha, message }, request) {
            try {
                // 201 merged, 204 nothing to merge (an earlier try arrived): both mean that the branch contains the commit.
                await github.call('POST /repos/{owner}/{repo}/merges', { base: branch, head: sha, commit_message: message }, { repeat: true });
                return 'merged';
            }
            catch (error) {
                if (error instanceof errors/* ServiceError */._7 && error.status === 409) {
                    if (/base branch was modified/i.test(error.message))
                        return 'moved';
                    // Rules of the branch also come as 409.
                    if (/merge conflict/i.test(error.message))
                        return 'conflict';
                }
                throw refused('rest', error, github, branch, request);
            }
        },
    };
}
/** Nothing refers to the tree yet: it is only refused. */
function needTree(made, expected) {
    if (made === expected)
        return;
    throw new errors/* UserError */.yo(`GitHub made the tree ${made} of the release commit, expected ${expected}`, {
        fix: 'use commit-method: git, and report this with the files that were rewritten',
    });
}
/** Whether GitHub shows a commit as verified. */
async function isVerified(github, sha) {
    const commit = await github.call('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', {
        commit_sha: sha,
    });
    return commit.verification?.verified === true;
}
// EXTERNAL MODULE: ./build/src/git/git.js
var git_git = __webpack_require__(998);
;// CONCATENATED MODULE: ./build/src/git/remote.js



/**
 * What git (2.31 and newer, over libcurl) says of a server that is away for a moment. Everything else, a refused token
 * or a missing ref above all, stays as it is.
 */
const passing = /returned error: (?:408|429|5\d\d)|HTTP (?:408|429|5\d\d)|Could not resolve|(?:Failed|Couldn't|Could not) to connect|Failed to connect|Connection (?:was )?(?:reset|refused|timed out)|Empty reply|timed out|early EOF|RPC failed|unexpected disconnect|hung up|bytes of body are still expected/i;
/**
 * Runs a git command that asks the remote, and runs it again while the server is away for a moment. For commands that
 * may be repeated: fetch, ls-remote, and a push of one commit, which is up to date the second time.
 * @throws ToolError
 */
async function remoteGit(host, git, args, options = {}) {
    let result;
    try {
        result = await retry(host, { what: `git ${args[0] ?? ''}` }, async () => {
            result = await git.run(args, { ...options, allowFailure: true });
            const { exitCode, stderr } = result;
            if (exitCode === 0 || !passing.test(stderr))
                return result;
            throw new errors/* ServiceError */._7('git', lastLine(stderr), { status: 0, retryable: true });
        });
    }
    catch (error) {
        // What git said last is more than that it was tried again.
        if (!(error instanceof errors/* ServiceError */._7) || result === undefined)
            throw error;
    }
    if (result.exitCode === 0 || options.allowFailure === true)
        return result;
    throw (0,git_git/* failureOf */.g5)(args, result);
}
function lastLine(text) {
    return text.trim().split('\n').at(-1) ?? '';
}
;// CONCATENATED MODULE: ./build/src/git/land-git.js





/** Who commits by git push; GitHub's own address of its bot. */
const bot = {
    name: 'github-actions[bot]',
    email: '41898282+github-actions[bot]@users.noreply.github.com',
};
const identity = {
    GIT_AUTHOR_NAME: bot.name,
    GIT_AUTHOR_EMAIL: bot.email,
    GIT_COMMITTER_NAME: bot.name,
    GIT_COMMITTER_EMAIL: bot.email,
};
/**
 * Lands by git alone: for servers without this API, deploy keys and local remotes. Never forced: a push that is not a
 * fast-forward is refused by the server, which makes it a compare-and-swap.
 * @param auth environment that lets git authenticate (see `gitAuthentication`), empty when the remote needs none
 * @param repository `owner/repo` for messages; '' when nobody knows
 */
function gitLander(host, git, auth, repository) {
    const explained = (result, branch, { tag, changes }) => {
        const context = { branch, tag, repository, workflows: workflowFiles(changes) };
        return explainRefusal('git', result.exitCode, `${result.stdout}\n${result.stderr}`, {}, context);
    };
    const push = async (branch, sha, request) => {
        const args = ['push', '--porcelain', 'origin', `${sha}:refs/heads/${branch}`];
        const result = await remoteGit(host, git, args, { env: auth, allowFailure: true });
        if (result.exitCode === 0)
            return true;
        // --porcelain: what became of the ref stands on standard output, hints on standard error.
        const said = `${result.stdout}${result.stderr}`;
        if (/\((?:non-fast-forward|fetch first|stale info)\)|cannot lock ref/i.test(said))
            return false;
        if (noByServer.test(said))
            throw explained(result, branch, request);
        throw (0,git_git/* failureOf */.g5)(args, result);
    };
    return {
        method: 'git',
        async tip(branch, request) {
            const refs = `+refs/heads/${branch}:refs/remotes/origin/${branch}`;
            const args = ['fetch', '--quiet', '--no-tags', 'origin', refs];
            const result = await remoteGit(host, git, args, { env: auth, allowFailure: true });
            if (result.exitCode !== 0) {
                throw noByServer.test(result.stderr) ? explained(result, branch, request) : (0,git_git/* failureOf */.g5)(args, result);
            }
            return (await git.run(['rev-parse', `refs/remotes/origin/${branch}`])).stdout.trim();
        },
        async commit(_, request) {
            const args = ['commit-tree', request.tree, '-p', request.parent, '-F', '-'];
            const { stdout } = await git.run(args, { env: identity, stdin: request.message });
            return { sha: stdout.trim(), verified: false };
        },
        fastForward: push,
        async merge(branch, { tip, sha, message }, request) {
            // An earlier push arrived, though its answer did not.
            if (await git.isAncestor(sha, tip))
                return 'merged';
            const merged = await git.run(['merge-tree', '--write-tree', tip, sha], { allowFailure: true });
            if (merged.exitCode === 1)
                return 'conflict';
            if (merged.exitCode !== 0)
                throw new errors/* ToolError */.v4('git merge-tree', merged.exitCode, merged.stderr, 'git 2.38 or newer is needed');
            const tree = merged.stdout.trim().split('\n')[0] ?? '';
            const { stdout } = await git.run(['commit-tree', tree, '-p', tip, '-p', sha, '-F', '-'], {
                env: identity,
                stdin: message,
            });
            return (await push(branch, stdout.trim(), request)) ? 'merged' : 'moved';
        },
    };
}
/** The server, or the way to it, said no: a reason of its own, not a broken connection. */
const noByServer = /rejected|denied|protected|GH0\d\d|pre-receive|archived|read[- ]only|not granted|authentication failed|invalid username|could not read (?:username|password)|terminal prompts|couldn't find remote ref|matches more than one|requested URL returned error: 40[134]/i;
/**
 * Environment with which git sends a token to one server only. It travels in the environment, not in argv or the
 * remote's URL, both of which others can read (GIT_CONFIG_COUNT: git 2.31 or newer).
 */
function gitAuthentication(host, serverUrl, token) {
    if (token === '')
        return {};
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
    host.secret(token);
    host.secret(basic);
    return {
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: `http.${serverUrl.replace(/\/+$/, '')}/.extraheader`,
        GIT_CONFIG_VALUE_0: `Authorization: Basic ${basic}`,
    };
}
// EXTERNAL MODULE: ./build/src/git/release-commit.js
var release_commit = __webpack_require__(9365);
// EXTERNAL MODULE: ./build/src/core/quote.js
var quote = __webpack_require__(5989);
;// CONCATENATED MODULE: ./build/src/github/ref-pattern.js
/**
 * Whether a ruleset's condition covers a full ref name. Patterns are fnmatch with path names: `*` and `?` stop at a
 * slash, `**` + slash crosses folders; `~ALL` is every ref. Exclusions win.
 * https://docs.github.com/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/creating-rulesets-for-a-repository#using-fnmatch-syntax
 * @param ref `refs/tags/version/5.1.0`
 * @param defaultBranch what `~DEFAULT_BRANCH` stands for
 */
function coversRef(condition, ref, defaultBranch = '') {
    const matches = (pattern) => {
        if (pattern === '~ALL')
            return true;
        if (pattern === '~DEFAULT_BRANCH')
            return defaultBranch !== '' && ref === `refs/heads/${defaultBranch}`;
        return fnmatch(pattern, ref);
    };
    const { include = [], exclude = [] } = condition ?? {};
    return include.some(matches) && !exclude.some(matches);
}
/** Ruby's File.fnmatch with FNM_PATHNAME, which GitHub names as its syntax. No braces. */
function fnmatch(pattern, path) {
    let expression = '';
    for (let at = 0; at < pattern.length; at++) {
        const character = pattern.charAt(at);
        if (pattern.startsWith('**/', at) && (at === 0 || pattern[at - 1] === '/')) {
            expression += '(?:[^/]+/)*';
            at += 2;
        }
        else if (character === '*')
            expression += '[^/]*';
        else if (character === '?')
            expression += '[^/]';
        else if (character === '[' && pattern.indexOf(']', at + 2) > 0) {
            const end = pattern.indexOf(']', at + 2);
            const body = pattern.slice(at + 1, end);
            const negated = /^[!^]/.test(body);
            expression += `(?!/)[${negated ? '^' : ''}${(negated ? body.slice(1) : body).replace(/[\\[\]^]/g, '\\$&')}]`;
            at = end;
        }
        else {
            const escaped = character === '\\' && at + 1 < pattern.length ? pattern.charAt(++at) : character;
            expression += escaped.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
        }
    }
    try {
        return new RegExp(`^${expression}$`, 's').test(path);
    }
    catch {
        // A range that is none: such a pattern covers nothing that we know of.
        return false;
    }
}
;// CONCATENATED MODULE: ./build/src/github/judge-rules.js

/** What every rule of a branch means for a commit that is pushed or merged into it without force. Pure. */
function judgeRules(rules, facts) {
    return rules.map((rule) => {
        const [outcome, why] = rule.bypass === 'yes' ? ['passes', 'the token may bypass it'] : judge(rule, facts);
        return { rule: rule.type, from: rule.from, bypass: rule.bypass, outcome, why };
    });
}
/** Rules about what never happens here: nothing is forced, deleted or created. */
const harmless = new Set([
    'non_fast_forward',
    'deletion',
    'creation',
    'branch_name_pattern',
    'tag_name_pattern',
]);
const fixed = {
    pull_request: ['refuses', 'changes must come by a pull request'],
    merge_queue: ['refuses', 'changes must go through the merge queue'],
    update: ['refuses', 'only those who may bypass it update the branch'],
    lock_branch: ['refuses', 'the branch is locked'],
    required_status_checks: ['refuses', 'a new commit has no checks yet'],
    required_deployments: ['refuses', 'a new commit is deployed nowhere yet'],
    workflows: ['refuses', 'a new commit has passed no workflow yet'],
    code_scanning: ['refuses', 'a new commit has no scan results yet'],
};
function judge(rule, facts) {
    const { type, parameters = {} } = rule;
    if (harmless.has(type))
        return ['passes', 'nothing is forced, created or deleted'];
    const known = fixed[type];
    if (known !== undefined)
        return known;
    switch (type) {
        case 'required_linear_history':
            return facts.moved
                ? ['refuses', 'the branch moved on since the tag, and a merge is not linear']
                : ['passes', 'the commit fast-forwards the branch; it cannot be merged if the branch moves on'];
        case 'required_signatures':
            return signature(facts);
        case 'commit_message_pattern':
            return messagePattern(parameters, facts.message);
        case 'commit_author_email_pattern':
        case 'committer_email_pattern':
            if (facts.email === '')
                return ['unknown', 'the token decides who commits'];
            return ofMatch(matchesPattern(parameters, facts.email), parameters, facts.email);
        case 'file_path_restriction':
        case 'max_file_path_length':
        case 'file_extension_restriction':
        case 'max_file_size':
            return fileRule(type, parameters, facts.files);
        default:
            return ['unknown', 'this rule is not known here'];
    }
}
function signature({ method, moved }) {
    if (method === 'git')
        return ['refuses', 'git push does not sign: set commit-method: auto'];
    if (method === 'graphql' && !moved)
        return ['passes', 'GitHub signs what createCommitOnBranch makes'];
    return [
        'unknown',
        'GitHub signs REST commits for tokens of apps and GITHUB_TOKEN, not for those of people',
    ];
}
/** Patterns are RE2 and meant for the message; where its subject alone gives another answer, nobody can tell. */
function messagePattern(parameters, message) {
    const [subject = ''] = message.split('\n');
    const whole = matchesPattern(parameters, message.trimEnd());
    if (whole !== matchesPattern(parameters, subject)) {
        return [
            'unknown',
            `the pattern ${describe(parameters)} fits only a part of the message ${JSON.stringify(message)}`,
        ];
    }
    return ofMatch(whole, parameters, subject);
}
function ofMatch(matched, parameters, text) {
    const pattern = describe(parameters);
    if (matched === undefined)
        return ['unknown', `the pattern ${pattern} is not understood`];
    return matched
        ? ['passes', `${JSON.stringify(text)} fits`]
        : ['refuses', `${JSON.stringify(text)} does not fit: ${pattern}`];
}
const describe = ({ operator, pattern, negate }) => `${negate === true ? 'not ' : ''}${String(operator)} ${JSON.stringify(pattern)}`;
function matchesPattern({ operator, pattern, negate }, text) {
    if (typeof pattern !== 'string')
        return undefined;
    const found = applies(String(operator), pattern, text);
    return found === undefined ? undefined : found !== (negate === true);
}
function applies(operator, pattern, text) {
    if (operator === 'starts_with')
        return text.startsWith(pattern);
    if (operator === 'ends_with')
        return text.endsWith(pattern);
    if (operator === 'contains')
        return text.includes(pattern);
    return operator === 'regex' ? regex(pattern)?.test(text) : undefined;
}
/** RE2 writes flags in front, `(?im)`; what JavaScript does not read is not understood. */
function regex(pattern) {
    const [, flags = '', rest = ''] = /^(?:\(\?([ims]+)\))?(.*)$/s.exec(pattern) ?? [];
    // Nothing of ours is longer than a message, but a pattern may still be made to run for ever.
    if (rest.length > 1000 || /[+*}]\)[+*{]/.test(rest))
        return undefined;
    try {
        return new RegExp(rest.replaceAll('\\A', '^').replaceAll('\\z', '$'), flags);
    }
    catch {
        return undefined;
    }
}
function fileRule(type, parameters, files) {
    const list = (key) => {
        const value = parameters[key];
        return Array.isArray(value) ? value.map(String) : [];
    };
    const limit = (key) => Number(parameters[key] ?? Number.POSITIVE_INFINITY);
    const refused = files.filter(({ path, bytes }) => {
        if (type === 'file_path_restriction')
            return list('restricted_file_paths').some((each) => fnmatch(each, path));
        if (type === 'max_file_path_length')
            return path.length > limit('max_file_path_length');
        if (type === 'max_file_size')
            return bytes > limit('max_file_size') * 1024 * 1024;
        return list('restricted_file_extensions').some((each) => path.endsWith(each.replace(/^\*?\.?/, '.')));
    });
    if (refused.length === 0)
        return ['passes', 'none of the changed files is concerned'];
    return [
        'refuses',
        `it forbids ${refused
            .slice(0, 5)
            .map(({ path }) => path)
            .join(', ')}`,
    ];
}
;// CONCATENATED MODULE: ./build/src/github/rights.js



/**
 * Whether the token may write contents, asked by making one small object that nothing refers to: git collects it, no
 * branch, tag or release changes. The `permissions` of `GET /repos` cannot tell: they are a person's role, and `false`
 * for every workflow and app token however wide its grant is. Rules of a branch are not asked here.
 * @throws UserError when it may not; ServiceError when GitHub fails otherwise
 */
async function needWriteAccess(github) {
    try {
        const content = 'release-actions asks whether this token may write\n';
        await github.call('POST /repos/{owner}/{repo}/git/blobs', { content, encoding: 'utf-8' }, { repeat: true });
    }
    catch (error) {
        if (!(error instanceof errors/* ServiceError */._7) || error.retryable || ![403, 404].includes(error.status))
            throw error;
        const { reason, headers } = error instanceof GitHubError ? error : { reason: error.message, headers: {} };
        const context = { branch: '', tag: '', repository: `${github.owner}/${github.repo}`, workflows: [] };
        const known = refusals_reasonOf({ method: 'rest', status: error.status, text: reason, headers }, context);
        throw new errors/* UserError */.yo(known?.what ?? `the token may not write to ${context.repository}: ${reason}`, {
            fix: known?.fix ??
                'give the job permissions: contents: write; for a token of your own (COMMIT_PAT), give it Contents: read and ' +
                    'write on this repository',
            cause: error,
        });
    }
}
;// CONCATENATED MODULE: ./build/src/github/rulesets.js

/** Like find, but also undefined where the token may not look. */
async function readable(github, route, parameters) {
    try {
        return await github.call(route, parameters);
    }
    catch (error) {
        if (error instanceof errors/* ServiceError */._7 && [403, 404].includes(error.status))
            return undefined;
        throw error;
    }
}
/** A ruleset with its rules and conditions; lists leave these out. Rulesets of the organization are read too. */
function readRuleset(github, id) {
    return readable(github, 'GET /repos/{owner}/{repo}/rulesets/{ruleset_id}', {
        ruleset_id: id,
        includes_parents: true,
    });
}
/**
 * Every rule that stands for a branch, by rulesets and by classic protection. Rulesets are readable with read access,
 * classic protection only for administrators.
 */
async function readBranchRules(github, branch) {
    const route = 'GET /repos/{owner}/{repo}/rules/branches/{branch}';
    const listed = await readable(github, route, { branch, per_page: 100 });
    const ids = new Set((listed ?? []).flatMap(({ ruleset_id }) => ruleset_id ?? []));
    const rulesets = new Map();
    for (const id of ids)
        rulesets.set(id, await readRuleset(github, id));
    const rules = (listed ?? []).map(({ type, parameters, ruleset_id }) => {
        const ruleset = ruleset_id === undefined ? undefined : rulesets.get(ruleset_id);
        const from = ruleset === undefined ? 'a ruleset' : `the ruleset ${JSON.stringify(ruleset.name)}`;
        return { type, ...(parameters && { parameters }), from, bypass: bypassOf(ruleset) };
    });
    const classic = await readClassic(github, branch, rules.length > 0);
    return {
        rules: [...rules, ...(classic ?? [])],
        unknown: [
            ...(listed === undefined ? [`rulesets of ${branch}: this server or token does not show them`] : []),
            ...(classic === undefined ? [`classic protection of ${branch}: only administrators can read it`] : []),
        ],
    };
}
function bypassOf(ruleset) {
    const may = ruleset?.current_user_can_bypass;
    if (may === 'always' || may === 'exempt')
        return 'yes';
    // A bypass for pull requests is none for a push.
    return may === 'never' || may === 'pull_requests_only' ? 'no' : 'unknown';
}
/** Classic protection as rules; undefined when it stands but cannot be read. */
async function readClassic(github, branch, hasRules) {
    const found = await readable(github, 'GET /repos/{owner}/{repo}/branches/{branch}', { branch });
    // `protected` also speaks of rulesets, `protection.enabled` does not.
    const stands = found?.protection?.enabled ?? (found?.protected === true && !hasRules);
    if (!stands)
        return [];
    const route = 'GET /repos/{owner}/{repo}/branches/{branch}/protection';
    const protection = await readable(github, route, { branch });
    return protection && classicRules(protection);
}
function classicRules(protection) {
    const types = [
        ...(protection.required_pull_request_reviews ? ['pull_request'] : []),
        ...(protection.required_status_checks ? ['required_status_checks'] : []),
        ...(protection.required_signatures?.enabled ? ['required_signatures'] : []),
        ...(protection.required_linear_history?.enabled ? ['required_linear_history'] : []),
        ...(protection.restrictions ? ['update'] : []),
        ...(protection.lock_branch?.enabled ? ['lock_branch'] : []),
    ];
    // Administrators pass most of it unless it is enforced for them too; what the token's owner is, is not told.
    return types.map((type) => ({ type, from: 'branch protection', bypass: 'unknown' }));
}
;// CONCATENATED MODULE: ./build/src/github/tag-protection.js


const wanted = ['creation', 'update', 'deletion'];
/**
 * Whether a release tag is protected. Whoever may push a tag that nobody protects may release; one that may be moved
 * or deleted can change what was released. Pure.
 * @param rulesets whole rulesets of the repository and its owners
 * @param tag `version/5.1.0`
 * @param prefix `version/`
 */
function tagProtection(rulesets, tag, prefix) {
    const active = rulesets.filter(({ target, enforcement }) => target === 'tag' && enforcement === 'active');
    const covering = (name) => active.filter(({ conditions }) => coversRef(conditions?.ref_name, `refs/tags/${name}`));
    const lacking = (sets) => {
        const types = new Set(sets.flatMap(({ rules = [] }) => rules.map(({ type }) => type)));
        return wanted.filter((type) => !types.has(type));
    };
    const own = covering(tag);
    const missing = lacking(own);
    // A version nobody will have: a pattern that covers it covers the prefix.
    const other = lacking(covering(`${prefix}9871.0.0rc4`));
    return { missing, wholePrefix: other.length <= missing.length, by: own.map(({ name }) => name) };
}
/** All rulesets for tags with their rules; undefined when they cannot be read. */
async function readTagRulesets(github) {
    const route = 'GET /repos/{owner}/{repo}/rulesets';
    const parameters = { includes_parents: true, targets: 'tag', per_page: 100 };
    const listed = await readable(github, route, parameters);
    if (listed === undefined)
        return undefined;
    const rulesets = [];
    // Older servers do not know `targets` and list those of branches too.
    for (const { id } of listed.filter(({ target = 'tag' }) => target === 'tag')) {
        const whole = await readRuleset(github, id);
        if (whole !== undefined)
            rulesets.push(whole);
    }
    return rulesets;
}
/** What to say of a tag that is not protected, and how to mend it; undefined when it is. */
function tagAdvice(protection, tag, prefix) {
    const { missing, wholePrefix, by } = protection;
    const pattern = prefix === '' ? 'tags' : `tags ${prefix}*`;
    const how = `Protect ${pattern} by a ruleset that restricts creation, update and deletion (docs/protect-tags.md has the ` +
        'clicks and the command)';
    if (missing.length === wanted.length) {
        return `no ruleset protects the tag ${tag}: whoever may push to the repository could release. ${how}.`;
    }
    const may = { creation: 'made', update: 'moved', deletion: 'deleted' };
    if (missing.length > 0) {
        const what = missing.map((type) => may[type]).join(' or ');
        return `the tag ${tag} can be ${what} by whoever may push (${by.map((name) => JSON.stringify(name)).join(', ')} does not forbid it). ${how}.`;
    }
    return wholePrefix ? undefined : `only some tags are protected as ${tag} is. ${how}.`;
}
;// CONCATENATED MODULE: ./build/src/actions/bump-version/check-rules.js







/** git push asks no API. */
const rulesUnknown = {
    findings: [],
    unknown: ['rules of the branch and the tag: git push has no API to ask'],
    linear: false,
};
/**
 * Rights and rules of a branch, before anything is written to it. What certainly refuses the commit stops; what does
 * unless the token's owner may bypass it is a warning, since a bypass is not always visible.
 * @throws UserError when the token may not write, or that lists every rule that refuses the commit
 */
async function checkBranchRules(host, github, branch, facts) {
    await needWriteAccess(github);
    const { rules, unknown } = await readBranchRules(github, branch);
    const findings = judgeRules(rules, facts);
    for (const finding of findings)
        host.info(`Rule of ${branch}: ${findingText(finding)}`);
    // A merge into a linear branch has an error of its own, which knows the tip.
    const refusing = findings.filter(({ outcome, rule }) => outcome === 'refuses' && rule !== 'required_linear_history');
    const certain = refusing.filter(({ bypass }) => bypass === 'no');
    if (certain.length > 0)
        throw refusedByRules(branch, certain);
    const [first] = refusing;
    if (first !== undefined) {
        host.warning(`${branch} refuses the release commit unless the token's owner may bypass its rules (unknown until tried): ` +
            refusing.map(findingText).join('; '));
    }
    return {
        findings,
        unknown: [
            ...unknown,
            ...findings.filter(isOpen).map((finding) => `rule of ${branch}: ${findingText(finding)}`),
        ],
        linear: findings.some(({ rule, bypass }) => rule === 'required_linear_history' && bypass !== 'yes'),
    };
}
/** Whether only trying tells. */
function isOpen({ outcome, bypass }) {
    return outcome === 'unknown' || (outcome === 'refuses' && bypass === 'unknown');
}
/** `required_signatures (the ruleset "main"): passes, GitHub signs what …` */
function findingText({ rule, from, outcome, why }) {
    return `${rule} (${from}): ${outcome}, ${why}`;
}
function refusedByRules(branch, certain) {
    return new errors/* UserError */.yo(`${branch} would refuse the release commit: ${certain.map(({ rule, from, why }) => `${rule} (${from}): ${why}`).join('; ')}`, {
        where: { key: 'token' },
        fix: 'put the app or the owner of COMMIT_PAT on the bypass list of the ruleset (mode: always) and give its token to ' +
            'this step; or bring the version into the branch by a pull request (release-actions prepare) and tag that commit',
    });
}
/** Files that only some tokens may push; what the token is cannot be seen. */
function workflowAdvice(changes) {
    const files = workflowFiles(changes);
    if (files.length === 0)
        return undefined;
    return (`the release commit changes ${files.map(quote/* fileName */.Md).join(', ')}: only a token with the right to change workflows may ` +
        'push that (classic: scope workflow; fine-grained or app: Workflows: write; GITHUB_TOKEN never)');
}
/**
 * Whether the tag is protected: a warning when whoever may push could release.
 * @param prefix `version/`
 * @returns what is unknown
 */
async function checkTagRules(host, github, tag, prefix) {
    const rulesets = await readTagRulesets(github);
    if (rulesets === undefined)
        return [`protection of ${tag}: this server or token does not show rulesets`];
    const advice = tagAdvice(tagProtection(rulesets, tag, prefix), tag, prefix);
    if (advice !== undefined)
        host.warning(advice);
    return [];
}
;// CONCATENATED MODULE: ./build/src/git/land-graphql.js




/**
 * Bytes of file contents that one createCommitOnBranch takes, counted as base64. Requests of about 50 MB fail
 * (Songmu/action-push-to-another-repository#37); the rest of the request needs room too.
 */
const mostBase64 = 40_000_000;
/** Why createCommitOnBranch cannot make this commit; undefined when it can. */
function unfitForGraphql(changes) {
    // It writes every file as 100644 and would take the executable bit away (babarot/gh-infra#167).
    const odd = changes.find(({ mode }) => mode !== '100644');
    if (odd !== undefined)
        return `${odd.path} has mode ${odd.mode}`;
    const size = changes.reduce((sum, { text }) => sum + Math.ceil(Buffer.byteLength(text) / 3) * 4, 0);
    return size > mostBase64 ? `the changed files have ${size} bytes as base64` : undefined;
}
/**
 * https://docs.github.com/graphql/reference/mutations#createcommitonbranch: commit and ref update in one step, signed by
 * GitHub; `expectedHeadOid` is the compare-and-swap.
 */
const mutation = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) {
    commit {
      oid
      tree { oid }
      parents(first: 2) { nodes { oid } }
      signature { isValid }
    }
  }
}`;
/**
 * Adds createCommitOnBranch to the REST lander, which stays for what the mutation cannot do: a branch that moved on.
 * The mutation is never repeated blindly: after an answer that was lost the branch is looked at first.
 */
function graphqlLander(host, github, rest) {
    return {
        ...rest,
        method: 'graphql',
        async commitOnTip(branch, request) {
            for (const delay of [...retry_defaultDelays, undefined]) {
                try {
                    return verified(await send(github, branch, request), branch, request);
                }
                catch (error) {
                    const became = outcomeOf(error);
                    if (became === 'moved' || became === 'unsupported')
                        return became;
                    if (became === 'refused')
                        throw refused('graphql', error, github, branch, request);
                    if (became !== 'unknown' || delay === undefined)
                        throw error;
                    host.info(host.redact(`no answer to the commit on ${branch}; looking whether it is there`));
                    await host.sleep(delay);
                    if ((await rest.tip(branch, request)) !== request.parent)
                        return 'moved';
                }
            }
            return 'moved';
        },
    };
}
async function send(github, branch, request) {
    const [headline = '', ...rest] = request.message.split('\n');
    return github.graphql(mutation, {
        input: {
            branch: { repositoryNameWithOwner: `${github.owner}/${github.repo}`, branchName: branch },
            message: { headline, body: rest.join('\n').trim() },
            expectedHeadOid: request.parent,
            fileChanges: {
                additions: request.changes.map(({ path, text }) => ({
                    path,
                    contents: Buffer.from(text).toString('base64'),
                })),
            },
        },
    });
}
/** As the head is compared, and as the ref is updated when somebody is faster in between. */
const movedOn = /expected branch to point to|is at [0-9a-f]+ but expected/i;
/**
 * What became of the mutation. Errors may stand beside a commit that was made (a field of the answer failed), so only
 * what says no before anything happens is a refusal.
 */
function outcomeOf(error) {
    if (!(error instanceof errors/* ServiceError */._7))
        return 'bug';
    const { status } = error;
    if (status === 404 || status === 405 || status === 501)
        return 'unsupported';
    if (status === 0 || status >= 500)
        return 'unknown';
    if (!(error instanceof GitHubError))
        return 'bug';
    if (error.type === 'STALE_DATA' || movedOn.test(error.reason))
        return 'moved';
    // The document itself is not understood: a server that is older than the mutation.
    if (/doesn't exist on type|isn't a defined input type|is not defined by/i.test(error.reason))
        return 'unsupported';
    const vague = error.type === '' || /INTERNAL|UNAVAILABLE|TIMEOUT/i.test(error.type);
    if (status === 200 && (vague || /something went wrong/i.test(error.reason)))
        return 'unknown';
    return 'refused';
}
/** @throws UserError for a commit that is on the branch and is not the release */
function verified(answer, branch, request) {
    const { oid, tree, parents, signature } = answer.createCommitOnBranch.commit;
    const [parent, ...more] = parents.nodes.map((node) => node.oid);
    if (tree.oid !== request.tree || parent !== request.parent || more.length > 0) {
        throw new errors/* UserError */.yo(`GitHub made the commit ${oid} on ${branch} with the tree ${tree.oid}, expected ${request.tree}: it must not be released`, { fix: undoRival(oid, branch, request.tag) });
    }
    return { sha: oid, verified: signature?.isValid === true };
}
/** How to go on with a release commit on the branch that is not the one of this release. */
function undoRival(sha, branch, tag) {
    return (`take it back by a new commit (git switch ${branch} && git pull && git revert ${sha} && git push origin ${branch}), ` +
        `delete the tag ${tag} and put it on that new commit; commit-method: git makes the commit without the API`);
}
// EXTERNAL MODULE: ./build/src/record/canonical.js
var canonical = __webpack_require__(7589);
;// CONCATENATED MODULE: ./build/src/record/record.js


/** The release record of a plan, what was built, and the release commit. The same facts give the same bytes. */
function makeRecord(plan, { build, charts, images }, releaseCommit, webUrl) {
    return {
        schema_version: 1,
        tag: plan.tag,
        version: plan.version,
        plan_sha256: planHash(plan),
        tagged_commit: plan.commit.sha,
        release_commit: releaseCommit,
        release_tree: build.release_tree,
        config_ref: plan.config.ref,
        url: `${webUrl}/releases/tag/${plan.tag}`,
        python: build.python,
        charts: charts?.charts ?? { files: [] },
        images,
    };
}
/**
 * Reads a record or a fragment of one that came back from outside.
 * @throws UserError naming what is wrong
 */
function parseRecord(text, where) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw new errors/* UserError */.yo('this is not JSON', {
            where: { file: where },
            fix: 'delete it and run again',
            cause,
        });
    }
    const record = value;
    if (record === null || typeof record !== 'object' || record.schema_version !== 1) {
        throw new errors/* UserError */.yo('this is not a release record of schema version 1', {
            where: { file: where, key: 'schema_version' },
            fix: 'use the release-actions version that wrote it, or delete it and run again',
        });
    }
    if (isWhole(record))
        return value;
    throw new errors/* UserError */.yo('the release record is damaged', {
        where: { file: where },
        fix: 'delete it and run again',
    });
}
/** Whether every part that is there has its shape, and at least one is. */
function isWhole({ plan_sha256: hash, python, charts, images, ...rest }) {
    const parts = [
        ...(python === undefined ? [] : [isFiles(python.files)]),
        ...(charts === undefined ? [] : [isFiles(charts.files)]),
        ...(images === undefined ? [] : [Array.isArray(images) && images.every(isObject)]),
    ];
    // Only a whole record says which commit was tagged.
    const complete = !('tagged_commit' in rest) || parts.length === 3;
    return typeof hash === 'string' && parts.length > 0 && complete && parts.every(Boolean);
}
function isObject(value) {
    return typeof value === 'object' && value !== null;
}
function isFiles(files) {
    return (Array.isArray(files) &&
        files.every((file) => isFileName(file?.name) && typeof file?.sha256 === 'string' && /^[0-9a-f]{64}$/.test(file.sha256)));
}
/** A record comes from outside: a name in it must not lead out of the folder that its file is written to. */
function isFileName(name) {
    return typeof name === 'string' && /^[A-Za-z0-9][A-Za-z0-9._+!-]*$/.test(name);
}
/** Names of files that are missing or have other bytes than the record says. */
function differences(record, read) {
    return [...record.python.files, ...(record.charts?.files ?? [])].flatMap((file) => {
        const data = read(file.name);
        if (data === undefined)
            return [`${file.name} is missing`];
        const actual = sha256(data);
        return actual === file.sha256
            ? []
            : [`${file.name} has sha256 ${actual}, the record says ${file.sha256}`];
    });
}
;// CONCATENATED MODULE: ./build/src/record/types.js
const chartsFragmentName = 'charts-record.json';
const imagesFragmentName = 'image-manifests.json';
/** File name of the fragment of one leg. */
function legFragmentName(leg) {
    return `image-${leg}.json`;
}
const recordFileName = 'release-record.json';
const buildFragmentName = 'build-record.json';
// EXTERNAL MODULE: ./build/src/version/version.js
var version_version = __webpack_require__(8246);
;// CONCATENATED MODULE: ./build/src/version/successor.js

/** The next candidate of a prerelease, the next patch of a final; post-releases count as their base. */
function successor(version) {
    const { major, minor, patch, stage, stageNumber } = (0,version_version/* baseVersion */.gb)(version);
    return (0,version_version/* parseVersion */.ot)(stage === undefined
        ? `${major}.${minor}.${patch + 1}`
        : `${major}.${minor}.${patch}${stage}${(stageNumber ?? 0) + 1}`);
}
;// CONCATENATED MODULE: ./build/src/github/assets.js




function listAssets(github, release) {
    return github.all('GET /repos/{owner}/{repo}/releases/{release_id}/assets', {
        release_id: release.id,
    });
}
/** Whether an asset on GitHub is complete and has these bytes; without a digest its bytes are read. */
async function assetEquals(github, asset, local) {
    if (asset.state !== 'uploaded' || asset.size !== local.data.length)
        return false;
    const digest = asset.digest ?? `sha256:${sha256(await github.download(asset.url))}`;
    return digest === `sha256:${sha256(local.data)}`;
}
/**
 * Brings one asset of a release to the given bytes. Safe to repeat: equal ones stay, a half-uploaded one
 * (state `starter`, left by a broken upload) is deleted first.
 * @param replace whether an asset with other bytes may be replaced (a draft) or is a conflict (a published release)
 * @throws UserError on a conflict; ServiceError when GitHub keeps refusing
 */
async function putAsset(host, github, release, existing, local, replace) {
    let present = existing.find((asset) => asset.name === local.name);
    let state = 'uploaded';
    if (present !== undefined) {
        if (await assetEquals(github, present, local))
            return 'unchanged';
        if (present.state === 'uploaded') {
            if (!replace)
                throw conflict(present, local);
            state = 'replaced';
        }
        await deleteAsset(github, present);
    }
    for (let attempt = 0;; attempt++) {
        try {
            const url = `${release.upload_url.replace(/\{[^}]*\}$/, '')}?name=${encodeURIComponent(local.name)}`;
            const made = await github.upload(url, local.data, contentType(local.name));
            if (made.name !== local.name) {
                throw new UserError(`GitHub renamed the asset ${local.name} to ${made.name}`, {
                    fix: 'rename the file to letters, digits, dots, dashes and underscores',
                });
            }
            host.info(`${local.name}: ${state} (${bytes(local.data.length)})`);
            return state;
        }
        catch (error) {
            const wait = defaultDelays[attempt];
            if (!(error instanceof ServiceError) || wait === undefined)
                throw error;
            // The answer may be lost while the file arrived, or a starter may be left: look before sending again.
            present = (await listAssets(github, release)).find((asset) => asset.name === local.name);
            if (present !== undefined && (await assetEquals(github, present, local)))
                return state;
            if (!error.retryable && error.status !== 422)
                throw error;
            if (error.status === 422 && present === undefined)
                throw error;
            if (present?.state === 'uploaded' && !replace)
                throw conflict(present, local);
            if (present !== undefined)
                await deleteAsset(github, present);
            await host.sleep(error.retryAfterMs ?? wait);
        }
    }
}
async function deleteAsset(github, asset) {
    await github.find('DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}', { asset_id: asset.id });
}
/** Removes assets of an earlier build that the present one does not have. */
async function removeAssets(host, github, assets) {
    for (const asset of assets) {
        await deleteAsset(github, asset);
        host.info(`${asset.name}: removed, it belongs to an earlier build`);
    }
}
function conflict(asset, local) {
    return new UserError(`the published release already has ${asset.name} with other bytes: ${asset.digest ?? `${asset.size} bytes`} there, sha256:${sha256(local.data)} here`, {
        fix: 'a published file never changes: release the next version, or re-run with the files of the first run',
    });
}
function contentType(name) {
    if (name.endsWith('.json'))
        return 'application/json';
    if (name.endsWith('.gz') || name.endsWith('.tgz'))
        return 'application/gzip';
    if (name.endsWith('.whl') || name.endsWith('.zip'))
        return 'application/zip';
    return 'application/octet-stream';
}
;// CONCATENATED MODULE: ./build/src/github/staged.js







/** Reads the release that matters for a tag: the published one, else the draft. */
async function readStaged(github, found) {
    const release = found.published ?? found.draft;
    if (release === undefined)
        return undefined;
    const assets = await listAssets(github, release);
    const asset = assets.find((candidate) => candidate.name === recordFileName && candidate.state === 'uploaded');
    if (asset === undefined)
        return { release, assets, record: undefined, recordBytes: undefined };
    const recordBytes = await github.download(asset.url);
    const record = parseRecord(Buffer.from(recordBytes).toString('utf8'), `${release.html_url}: ${recordFileName}`);
    return { release, assets, record, recordBytes };
}
/** Whether what is staged was made by this very plan. */
function matches(record, plan) {
    return record.plan_sha256 === planHash(plan) && record.tagged_commit === plan.commit.sha;
}
/**
 * A published release with a record claims its version. Another commit cannot take it.
 * The same commit with another plan hash (a newer release-actions, another config-ref) keeps what is published.
 * @param more what else speaks for the other commit, for people
 * @throws UserError naming every claim and the two ways out
 */
function checkClaim(staged, plan, more = []) {
    if (staged.release.draft || staged.record === undefined)
        return;
    if (staged.record.tagged_commit === plan.commit.sha)
        return;
    const { tagged_commit: tagged, release_commit: released, python, charts, images } = staged.record;
    const claims = [
        `${staged.release.html_url} was published from the tag on ${tagged}, release commit ${released}`,
        ...[...python.files, ...charts.files].map(({ name, sha256 }) => `${name} with sha256 ${sha256}`),
        ...images.map(({ repository, tag, digest }) => `${repository}:${tag} with digest ${digest}`),
        ...more,
    ];
    throw new errors/* UserError */.yo(`${plan.version} is claimed, and the tag ${plan.tag} is on ${plan.commit.sha} now:\n${claims.join('\n')}`, {
        fix: `move the tag back to ${tagged} to finish that release, or delete the tag and release ${nextNumber(plan)}`,
    });
}
function nextNumber(plan) {
    return plan.kind === 'post-release' ? 'the next number' : successor((0,version_version/* parseVersion */.ot)(plan.version)).text;
}
;// CONCATENATED MODULE: ./build/src/actions/bump-version/earlier.js





/**
 * Finds the release commit by tree, trailers and ancestry.
 * @param branch fetched already
 * @throws UserError when the branch has a release commit of this very tagged commit with another tree
 */
async function readEarlier(git, plan, branch, tree) {
    const { tag, commit } = plan;
    const tip = `refs/remotes/origin/${branch}`;
    const made = await (0,release_commit/* releaseCommitsSince */.S$)(git, commit.sha);
    const found = (0,release_commit/* findLanded */.mV)(made, tag, commit.sha, tree);
    const { rivals, former } = (0,release_commit/* foreignCommits */.BX)(made, tag, commit.sha, tree);
    const landed = found !== undefined && (await git.isAncestor(found.sha, tip));
    if (!landed) {
        // Whoever may push any branch could leave a rival there: only those on the branch count.
        for (const rival of rivals)
            if (await git.isAncestor(rival.sha, tip))
                throw rivalError(rival, plan, branch, tree);
    }
    return { landed: landed ? found : undefined, elsewhere: landed ? undefined : found, former };
}
function rivalError(rival, plan, branch, tree) {
    return new errors/* UserError */.yo(`${branch} has another release commit of ${plan.tag}: ${rival.sha} with the tree ${rival.tree}, while this run would make ${tree}`, {
        fix: 'to finish that release use the config and the version of release-actions that it was made with. ' +
            `To drop it, ${undoRival(rival.sha, branch, plan.tag)}`,
    });
}
/**
 * The release commit among what a tip has that the tagged commit has not: another run of this tag was faster, or the
 * answer to our own request was lost.
 */
async function findAt(host, git, auth, plan, tip, tree) {
    if ((await git.commitOf(tip)) === undefined) {
        await remoteGit(host, git, ['fetch', '--quiet', '--no-tags', 'origin', tip], { env: auth });
    }
    const found = (0,release_commit/* findLanded */.mV)(await (0,release_commit/* releaseCommitsSince */.S$)(git, plan.commit.sha, tip), plan.tag, plan.commit.sha, tree);
    return found && { sha: found.sha, verified: false };
}
/**
 * A version whose release is out belongs to the commit that it was made from. A release without our record, made by
 * hand, claims nothing (DESIGN §3). Files on PyPI and version tags of images are asked by their own preflights.
 * @throws UserError naming every claim that is known here
 */
async function checkClaims(github, plan, { former, elsewhere }) {
    const route = 'GET /repos/{owner}/{repo}/releases/tags/{tag}';
    const published = await github.find(route, { tag: plan.tag });
    if (published === undefined)
        return;
    const staged = await readStaged(github, { published, draft: undefined, others: [] });
    if (staged === undefined)
        return;
    const commits = former.map(({ sha, base }) => `the release commit ${sha}, made when the tag was on ${base}`);
    checkClaim(staged, plan, commits);
    const { record } = staged;
    if (record === undefined || record.release_commit === elsewhere?.sha)
        return;
    throw new errors/* UserError */.yo(`${published.html_url} is published from the release commit ${record.release_commit}, which no branch has any more`, {
        fix: `push it back (git push origin ${record.release_commit}:refs/heads/<branch>, from a clone that has it) and ` +
            're-run the failed jobs, or release the next version',
    });
}
// EXTERNAL MODULE: ./node_modules/@octokit/core/dist-src/index.js + 13 modules
var dist_src = __webpack_require__(5194);
;// CONCATENATED MODULE: ./build/src/github/client.js




const requestTimeout = 60_000;
/** `owner/repo` of the run. @throws UserError outside of a run */
function repositoryOf(host) {
    const [owner, repo, ...rest] = (host.env['GITHUB_REPOSITORY'] ?? '').split('/');
    if (!owner || !repo || rest.length > 0) {
        throw new errors/* UserError */.yo('GITHUB_REPOSITORY is not set to owner/repo', {
            fix: 'run this action in a GitHub workflow, or set GITHUB_REPOSITORY and GITHUB_API_URL',
        });
    }
    return { owner, repo };
}
/**
 * @param action name that stands in the User-Agent
 * @throws UserError when the token is empty
 */
function connect(host, token, action) {
    const { owner, repo } = repositoryOf(host);
    if (token === '') {
        throw new errors/* UserError */.yo('the GitHub token is empty', {
            fix: 'give the job permissions: contents: write and leave token at its default, or set the secret it names',
        });
    }
    host.secret(token);
    host.secret(Buffer.from(`x-access-token:${token}`).toString('base64'));
    const baseUrl = (host.env['GITHUB_API_URL'] || 'https://api.github.com').replace(/\/+$/, '');
    const webUrl = `${(host.env['GITHUB_SERVER_URL'] || 'https://github.com').replace(/\/+$/, '')}/${owner}/${repo}`;
    const userAgent = `release-actions/${action}`;
    const timed = (url, init) => host.fetch(url, { ...init, signal: AbortSignal.timeout(requestTimeout) });
    const octokit = new dist_src/* Octokit */.E({
        auth: token,
        baseUrl,
        userAgent,
        request: { fetch: timed },
        log: {
            debug() { },
            info() { },
            warn: (text) => host.debug(text),
            error: (text) => host.debug(text),
        },
    });
    const once = async (route, parameters) => {
        const response = await octokit
            .request(route, { owner, repo, ...parameters })
            .catch((error) => {
            throw failure(host, route, error);
        });
        // Octokit hands on what broke off as a text, be it empty: it must not pass for an empty list.
        if (response.status !== 204 && (typeof response.data !== 'object' || response.data === null)) {
            throw new errors/* ServiceError */._7(service, `${route}: no whole answer arrived`, { status: 0, retryable: true });
        }
        return response.data;
    };
    const call = (route, parameters = {}, options = {}) => {
        const repeat = options.repeat ?? /^(?:GET|DELETE) /.test(route);
        if (!repeat)
            return once(route, parameters);
        return retry(host, { what: service }, () => once(route, parameters));
    };
    const askGraphql = async (query, variables) => {
        let data;
        try {
            data = await octokit.graphql(query, variables);
        }
        catch (error) {
            const { errors, headers = {} } = error;
            if (Array.isArray(errors))
                throw graphqlFailure(host, errors, headers);
            throw failure(host, 'POST /graphql', error);
        }
        if (typeof data === 'object' && data !== null)
            return data;
        throw new errors/* ServiceError */._7(service, 'POST /graphql: no whole answer arrived', { status: 0, retryable: true });
    };
    return {
        owner,
        repo,
        webUrl,
        call,
        graphql(query, variables, options = {}) {
            const again = options.repeat === true ? {} : { retryable: refusedByLimit };
            return retry(host, { what: service, ...again }, () => askGraphql(query, variables));
        },
        async find(route, parameters = {}) {
            try {
                return await call(route, parameters);
            }
            catch (error) {
                if (error instanceof errors/* ServiceError */._7 && error.status === 404)
                    return undefined;
                throw error;
            }
        },
        async all(route, parameters = {}) {
            const items = [];
            for (let page = 1;; page++) {
                const part = await call(route, { ...parameters, per_page: 100, page });
                items.push(...part);
                if (part.length < 100)
                    return items;
            }
        },
        download(url) {
            return retry(host, { what: `${service} download` }, async () => {
                const headers = {
                    accept: 'application/octet-stream',
                    authorization: `token ${token}`,
                    'user-agent': userAgent,
                };
                const init = { headers, signal: AbortSignal.timeout(5 * requestTimeout) };
                let response;
                let data;
                try {
                    // fetch drops the Authorization header when the redirect leaves the origin (Fetch standard, HTTP-redirect fetch).
                    response = await host.fetch(url, init);
                    data = new Uint8Array(await response.arrayBuffer());
                }
                catch (cause) {
                    throw new errors/* ServiceError */._7(service, 'the download broke off', { status: 0, retryable: true, cause });
                }
                if (!response.ok) {
                    throw new errors/* ServiceError */._7(service, `download refused: ${response.statusText}`, {
                        status: response.status,
                        retryable: transientStatus(response.status),
                    });
                }
                return data;
            });
        },
        async upload(url, data, contentType) {
            const response = await host
                .fetch(url, {
                method: 'POST',
                body: data,
                headers: {
                    accept: 'application/vnd.github+json',
                    authorization: `token ${token}`,
                    'content-type': contentType,
                    'user-agent': userAgent,
                },
                signal: AbortSignal.timeout(10 * requestTimeout),
            })
                .catch((cause) => {
                throw new errors/* ServiceError */._7(service, 'the upload broke off', { status: 0, retryable: true, cause });
            });
            const body = (await response.json().catch(() => undefined));
            if (!response.ok) {
                throw failure(host, 'upload of an asset', {
                    status: response.status,
                    message: response.statusText,
                    response: { headers: Object.fromEntries(response.headers), ...(body && { data: body }) },
                });
            }
            if (body === undefined) {
                throw new errors/* ServiceError */._7(service, 'no whole answer to the upload arrived', {
                    status: 0,
                    retryable: true,
                });
            }
            return body;
        },
    };
}
;// CONCATENATED MODULE: ./build/src/actions/bump-version/method.js





/**
 * The best road that the token, the server and the files allow: createCommitOnBranch (one step, always signed), the git
 * database of the REST API (keeps modes), git push (needs no API).
 * @throws UserError when a token or an API is needed and missing
 */
async function chooseWay(host, inputs, git, auth, changes) {
    const repository = host.env['GITHUB_REPOSITORY'] ?? '';
    const byGit = (why) => ({
        lander: gitLander(host, git, auth, repository),
        github: undefined,
        why,
    });
    if (inputs.commitMethod === 'git')
        return byGit('commit-method is git');
    if (inputs.commitMethod === 'auto') {
        const why = await withoutApi(host, inputs, git);
        if (why !== undefined)
            return byGit(why);
    }
    const github = connect(host, inputs.token, 'bump-version');
    const rest = apiLander(github);
    const unfit = unfitForGraphql(changes);
    if (unfit !== undefined)
        return { lander: rest, github, why: unfit };
    return { lander: graphqlLander(host, github, rest), github, why: '' };
}
/** Why the API cannot be used here; undefined when it can, or when a message about it says more. */
async function withoutApi(host, inputs, git) {
    for (const name of ['GITHUB_API_URL', 'GITHUB_REPOSITORY']) {
        if ((host.env[name] ?? '') === '')
            return `${name} is not set, so there is no API to ask`;
    }
    const remote = await git.run(['remote', 'get-url', '--push', 'origin'], { allowFailure: true });
    const url = remote.stdout.trim();
    const web = /^https?:/i.test(url);
    if (inputs.token === '') {
        return web ? undefined : "there is no token, and the checkout's remote needs none";
    }
    const local = url !== '' && (url.startsWith('/') || url.startsWith('.') || url.startsWith('file:'));
    if (!local)
        return undefined;
    try {
        const github = connect(host, inputs.token, 'bump-version');
        await github.call('GET /repos/{owner}/{repo}', {}, { repeat: false });
        return undefined;
    }
    catch (error) {
        const silent = error instanceof errors/* ServiceError */._7 && error.status === 0;
        return silent ? 'the remote is a folder, and no API answers' : undefined;
    }
}
// EXTERNAL MODULE: ./build/src/actions/bump-version/method-text.js
var method_text = __webpack_require__(1016);
// EXTERNAL MODULE: ./build/src/git/facts.js
var git_facts = __webpack_require__(1033);
// EXTERNAL MODULE: ./build/src/rewrite/tree.js + 24 modules
var tree = __webpack_require__(988);
// EXTERNAL MODULE: ./build/src/actions/bump-version/prepare.js
var prepare = __webpack_require__(7568);
;// CONCATENATED MODULE: ./build/src/actions/bump-version/moved.js





/** @throws UserError when the branch demands linear history or later commits touched a version location */
async function requireMergeable(host, { plan, context, git }, { tip, branch, linear, auth }) {
    const instead = `tag the tip of ${branch} instead: ${retag(plan.tag, tip)}`;
    if (linear) {
        throw new errors/* UserError */.yo(`${branch} moved on to ${tip} and demands linear history, so the release commit cannot be merged`, { fix: instead });
    }
    if ((await git.commitOf(tip)) === undefined) {
        await remoteGit(host, git, ['fetch', '--quiet', '--no-tags', 'origin', tip], { env: auth });
    }
    const globs = context.config.versionFiles.custom.map((rule) => rule.path);
    const facts = await (0,git_facts/* readFacts */.M)(host, git.dir, tip, { globs });
    const touched = (0,prepare/* touchedLocations */.r)(plan, (0,tree/* rewriteTree */.n6)(facts, context));
    if (touched.length === 0)
        return;
    throw new errors/* UserError */.yo(`commits on ${branch} after the tag changed version locations: ${touched.join('; ')}`, {
        fix: `set these locations back on ${branch} and re-run the failed jobs, or ${instead}`,
    });
}
/** Commands that put a tag on another commit; neither text can hold anything that a shell understands. */
function retag(tag, sha) {
    return (`git push origin :refs/tags/${tag} && git fetch origin ${sha} && ` +
        `git tag --force ${tag} ${sha} && git push origin refs/tags/${tag}`);
}
;// CONCATENATED MODULE: ./build/src/actions/bump-version/commit.js










/**
 * Adopts the release commit of an earlier attempt, or makes it and lands it. With `operation: preflight` or
 * `dry-run: true` everything is checked and nothing is written.
 */
async function commit(host, inputs, situation, changes, tree) {
    const { plan, git } = situation;
    const auth = gitAuthentication(host, host.env['GITHUB_SERVER_URL'] || 'https://github.com', inputs.token);
    const heads = '+refs/heads/*:refs/remotes/origin/*';
    await remoteGit(host, git, ['fetch', '--quiet', '--no-tags', '--prune', 'origin', heads], { env: auth });
    const branch = await situation.branch();
    const way = await chooseWay(host, inputs, git, auth, changes);
    const earlier = await readEarlier(git, plan, branch, tree);
    const request = {
        tag: plan.tag,
        parent: plan.commit.sha,
        parentTree: plan.commit.tree,
        tree,
        changes,
        message: (0,release_commit/* releaseMessage */.NO)(plan.version, plan.tag, plan.commit.sha),
    };
    const landing = { host, inputs, situation, auth, branch, way, earlier, request };
    const checking = inputs.operation === 'preflight' || inputs.dryRun;
    const unknown = inputs.operation === 'preflight' ? await tagUnknown(landing) : [];
    if (earlier.landed !== undefined)
        return adopted(landing, earlier.landed.sha, unknown);
    if (way.github !== undefined)
        await checkClaims(way.github, plan, earlier);
    for (const { sha, base } of earlier.former) {
        host.warning(`${sha} is a release commit of ${plan.tag} from when the tag was on ${base || 'another commit'}`);
    }
    return checking ? checked(landing, unknown) : landed(landing);
}
async function tagUnknown({ host, way, situation }) {
    if (way.github === undefined)
        return [];
    return checkTagRules(host, way.github, situation.plan.tag, situation.config.tagPrefix);
}
async function adopted(landing, sha, unknown) {
    const { branch } = landing;
    const what = `adopted ${sha}, which an earlier attempt landed on ${branch}`;
    const verified = await readVerified(landing, { sha, verified: false });
    return { sha, changed: false, verified, branch, what, method: '', why: '', unknown };
}
/** Everything that can be known before trying. */
async function checked(landing, unknown) {
    const { host, inputs, situation, branch, way, request } = landing;
    const { plan } = situation;
    const tip = await way.lander.tip(branch, request);
    const moved = tip !== request.parent;
    if (moved && inputs.onBranchMoved === 'fail')
        throw movedError({ ...request, branch }, tip);
    const rules = await rulesOf(landing, moved);
    if (moved)
        await requireMergeable(host, situation, { ...landing, tip, linear: rules.linear });
    const { method, why } = taken(way, moved ? 'merge' : 'fast-forward', moved ? restOf(way) : way.lander.method);
    const how = moved ? 'merge' : 'fast-forward';
    const what = `the release commit would land on ${branch} by ${how} (${(0,method_text/* methodText */.p)(method, why)})`;
    // What is of the tagged commit is not of this release: checks before the commit must not take it for theirs.
    const sha = inputs.operation === 'preflight' ? '' : plan.commit.sha;
    const open = [...unknown, ...rules.unknown];
    return { sha, changed: false, verified: false, branch, what, method, why, unknown: open };
}
async function landed(landing) {
    const { host, inputs, situation, auth, branch, way, earlier, request } = landing;
    const { plan, git } = situation;
    // Once: rules do not change while a branch moves, and their warnings need no repetition.
    const rules = await rulesOf(landing, false);
    const result = await land(host, way.lander, {
        ...request,
        branch,
        version: plan.version,
        onBranchMoved: inputs.onBranchMoved,
        ...(earlier.elsewhere && { made: { sha: earlier.elsewhere.sha, verified: false } }),
        find: (tip) => findAt(host, git, auth, plan, tip, request.tree),
        checkMoved: (tip) => requireMergeable(host, situation, { branch, auth, tip, linear: rules.linear }),
    });
    const { method, why } = taken(way, result.how, result.method);
    const verified = await readVerified(landing, result);
    const road = result.how === 'found' ? '' : ` by ${result.how}`;
    const what = `release commit ${result.sha} landed on ${branch}${road} (${(0,method_text/* methodText */.p)(method, why)})`;
    return { sha: result.sha, verified, changed: result.sent, branch, what, method, why, unknown: [] };
}
/** What became of the way that was chosen: some of it is only known at the end. */
function taken(way, how, method) {
    if (way.lander.method !== 'graphql' || method === 'graphql')
        return { method, why: way.why };
    const why = how === 'merge' ? 'the branch moved on since the tag' : 'this server has no createCommitOnBranch';
    return { method, why };
}
const restOf = ({ lander }) => (lander.method === 'graphql' ? 'rest' : lander.method);
async function rulesOf({ host, way, branch, request }, moved) {
    const advice = workflowAdvice(request.changes);
    if (advice !== undefined)
        host.warning(advice);
    const { github } = way;
    const report = github === undefined
        ? rulesUnknown
        : await checkBranchRules(host, github, branch, commitFacts(way, request, moved));
    return advice === undefined ? report : { ...report, unknown: [...report.unknown, advice] };
}
function commitFacts(way, request, moved) {
    const { method } = way.lander;
    return {
        method,
        moved,
        message: request.message,
        email: method === 'git' ? bot.email : '',
        files: request.changes.map(({ path, text }) => ({ path, bytes: Buffer.byteLength(text) })),
    };
}
/** Read back from GitHub. The commit is there whatever comes of this question: it fails nothing. */
async function readVerified({ host, way }, made) {
    if (way.github === undefined)
        return false;
    try {
        return await isVerified(way.github, made.sha);
    }
    catch {
        host.info(`GitHub did not tell whether ${made.sha} is verified`);
        return made.verified;
    }
}

/***/ })

};

import { createHash } from 'node:crypto';
import { parseMultipart } from './multipart.js';
import { methodNotAllowed, Refused, refuse, serverError, uploadAnswer } from './pypi-answers.js';
import { checkArchive, checkFileName } from './pypi-archive.js';
import { checkAttestations } from './pypi-attestations.js';
import { checkForm, checkMetadata, fieldsOf, type Upload, uploadOf } from './pypi-metadata.js';
import {
  checkAuthentication,
  checkFlags,
  checkProject,
  type Index,
  indexUser,
  limitHeaders,
} from './pypi-rights.js';
import { findRelease, type Project, type StoredFile } from './pypi-state.js';
import { type Answer, type Call, effect, record } from './server.js';
import type { EffectFacts } from './types.js';

const fortnight = 14 * 24 * 3_600_000;

function checkDigests({ one, sha256, md5, blake2 }: Upload): void {
  const pairs = [
    [one('sha256_digest'), sha256],
    [one('md5_digest'), md5],
    [one('blake2_256_digest'), blake2],
  ];
  if (pairs.some(([given = '', own]) => given !== '' && given.toLowerCase() !== own)) {
    refuse('The digest supplied does not match a digest calculated from the uploaded file.');
  }
}

/** Whether the very same file is there already. @throws Refused when its name or content is taken, or the release closed */
function checkStored({ store, site }: Index, upload: Upload): boolean {
  const { name } = upload.file;
  const help = `${site}/help/#file-name-reuse`;
  const namesake = store.named(name);
  if (namesake?.blake2 === upload.blake2) return true;
  if (namesake !== undefined || store.holding(upload.blake2) !== undefined) {
    const hash = `with blake2_256 hash '${upload.blake2}'`;
    refuse(`File already exists ('${name}', ${hash}). See ${help} for more information.`);
  }
  if (store.state.deleted.includes(name)) {
    const why = 'This filename was previously used by a file that has since been deleted.';
    refuse(`${why} Use a different version. See ${help} for more information.`);
  }
  const release = findRelease(store.state.projects[upload.project], upload.version);
  if (release !== undefined && Date.now() - Date.parse(release.created) > fortnight) {
    refuse('Uploading new files to releases older than 14 days is not allowed.');
  }
  if (upload.filetype === 'sdist' && release?.files.some((file) => file.filetype === 'sdist')) {
    refuse('Only one sdist may be uploaded per release.');
  }
  return false;
}

const listed = 'classifiers requires_dist project_urls provides_extra license_file dynamic'.split(' ');
const unlisted = ['content', ':action', 'sha256_digest', 'md5_digest', 'blake2_256_digest', 'attestations'];

function storeFile(
  { store }: Index,
  upload: Upload,
  metadata: Buffer | undefined,
  fields: string[],
  provenance: StoredFile['provenance'],
): void {
  const uploaded = new Date().toISOString();
  const { sha256, md5, blake2, filetype, pyversion, version } = upload;
  const { name: filename, content } = upload.file;
  const base = { filename, sha256, md5, blake2, size: content.length, filetype, pyversion, uploaded };
  const hash = metadata === undefined ? undefined : createHash('sha256').update(metadata).digest('hex');
  const file: StoredFile = {
    ...base,
    ...(hash === undefined ? {} : { metadata: hash }),
    ...(provenance === undefined ? {} : { provenance }),
  };
  store.keep(file, content);
  const { state } = store;
  state.serial += 1;
  const fresh: Project = { name: upload.name, owner: indexUser, serial: 0, releases: [] };
  const project = state.projects[upload.project] ?? fresh;
  state.projects[upload.project] = project;
  project.serial = state.serial;
  const release = findRelease(project, version);
  if (release === undefined) {
    const known = fields.filter((field) => !unlisted.includes(field));
    const info = Object.fromEntries(
      known.map((field) => [field, listed.includes(field) ? upload.all(field) : upload.one(field)]),
    );
    project.releases.push({ version, created: uploaded, yanked: false, info, files: [file] });
  } else release.files.push(file);
  store.save([upload.project]);
}

/** `POST /legacy/`: the checks of warehouse in its order (measured), then the effect. */
export async function upload(index: Index, call: Call): Promise<Answer> {
  const { accept } = call.headers;
  const parts = parseMultipart(call.headers['content-type'], await call.body());
  const text = parts?.find((part) => part.name === ':action')?.content.toString();
  const action = text ?? call.query.get(':action');
  if (parts === undefined || action !== 'file_upload') return methodNotAllowed(accept);
  const sent = parts.find((part) => part.name === 'content');
  const fields = fieldsOf(parts.filter((part) => part !== sent));
  let facts: EffectFacts = {
    service: 'pypi',
    kind: 'pypi.upload',
    what: sent?.filename ?? '',
    detail: {
      filename: sent?.filename ?? '',
      sha256: createHash('sha256')
        .update(sent?.content ?? '')
        .digest('hex'),
      size: sent?.content.length ?? 0,
      project: fields.one('name'),
      version: fields.one('version'),
    },
    actor: call.actor,
  };
  let headers: Record<string, string> = {};
  try {
    const file = parts.find(
      (part) => part.filename !== undefined && !['content', 'gpg_signature'].includes(part.name),
    );
    if (file !== undefined) refuse(`${file.name}: Should not be a tuple.`);
    if (sent !== undefined && (sent.filename ?? '') === '') return serverError;
    checkFlags(index);
    const rights = checkAuthentication(index, call.headers.authorization);
    if (!['', '1'].includes(fields.one('protocol_version'))) refuse('Unknown protocol version.');
    checkForm(fields);
    const version = checkMetadata(fields);
    const form = uploadOf(parts, fields, version);
    facts = { ...facts, detail: { ...facts.detail, project: form.project, version } };
    const minted = 'minted' in rights ? rights.minted : undefined;
    const limited = minted === undefined && index.store.state.projects[form.project] === undefined;
    if (limited) headers = limitHeaders(index);
    checkProject(index, form, rights);
    checkFileName(form);
    checkDigests(form);
    const ok = uploadAnswer(accept, { status: 200, reason: 'OK', headers });
    if (checkStored(index, form)) {
      record(index.hooks, facts, 'repeated', 200);
      return ok;
    }
    const metadata = checkArchive(form);
    const provenance = checkAttestations(form, minted);
    return await store(index, call, form, facts, () => {
      if (!checkStored(index, form))
        storeFile(
          index,
          form,
          metadata,
          parts.map((part) => part.name),
          provenance,
        );
      return { answer: ok };
    });
  } catch (thrown) {
    if (!(thrown instanceof Refused)) throw thrown;
    const refusal = { ...thrown.refusal, headers: { ...headers, ...thrown.refusal.headers } };
    record(index.hooks, facts, 'refused', refusal.status);
    return uploadAnswer(accept, refusal);
  }
}

/** Two uploads that create the same release at once meet a unique key on PyPI: the later one gets a 500 (measured). */
async function store(
  { hooks, creating, store: { state } }: Index,
  call: Call,
  form: Upload,
  facts: EffectFacts,
  apply: () => { answer: Answer },
): Promise<Answer> {
  const key = `${form.project} ${form.version}`;
  const isNew = findRelease(state.projects[form.project], form.version) === undefined;
  if (isNew && creating.has(key)) {
    record(hooks, facts, 'refused', 500);
    return serverError;
  }
  if (isNew) {
    creating.add(key);
    call.onEnd(() => creating.delete(key));
  }
  return effect(hooks, facts, apply);
}

import { BadArchive, type Members, readTarGz, readZip } from './archive.js';
import { comparePep440, parsePep440 } from './pep440.js';
import { refuse } from './pypi-answers.js';
import { normalize, type Upload } from './pypi-metadata.js';

/** Checks on the file's name and type that come before anything about its content. */
export function checkFileName({ file, filetype }: Upload): void {
  const name = file.name;
  if ([...name].some((character) => character < ' ' || character === '\x7f')) {
    refuse(
      'Cannot upload a file with non-printable characters (ordinals 0-31) or the DEL character (ordinal 127) in the name.',
    );
  }
  if (/[/\\]/.test(name)) refuse(`Cannot upload a file with '/' or '\\' in the name.`);
  const extension = /\.(?:tar\.gz|whl|zip)$/i.exec(name)?.[0];
  const page = 'https://www.python.org/dev/peps/pep-0527';
  if (extension === undefined) {
    refuse(
      `Invalid file extension: Use .tar.gz, .whl or .zip extension. See ${page} and https://peps.python.org/pep-0715/ for more information`,
    );
  }
  const fitting = filetype === 'sdist' ? ['.tar.gz', '.zip'] : ['.whl'];
  if (!fitting.includes(extension)) {
    refuse(
      `Invalid file extension: Extension ${extension} is invalid for filetype ${filetype}. See ${page} for more information.`,
    );
  }
  if (file.contentType.startsWith('image/')) refuse('Invalid distribution file.');
  if (file.content.length > 100 * 1024 * 1024) {
    const help =
      'https://docs.pypi.org/project-management/storage-limits#requesting-a-file-size-limit-increase';
    refuse(
      `File too large. Limit for project '${normalize(name.split('-')[0] ?? '')}' is 100 MB. See ${help} for more information.`,
    );
  }
}

/** `my_pkg`: how a project is spelled in file names. */
function fileSpelling(upload: Upload): string {
  return upload.project.replaceAll('-', '_');
}

function checkStart(upload: Upload, start: string): void {
  if (normalize(start) !== upload.project) {
    refuse(`Start filename for '${upload.name}' with '${fileSpelling(upload)}'.`);
  }
}

function checkLicences(upload: Upload, members: Members, folder: string): void {
  for (const path of upload.all('license_file')) {
    if (!members.has(`${folder}/${path}`)) {
      refuse(
        `License-File ${path} does not exist in distribution file ${upload.file.name} at ${folder}/${path}`,
      );
    }
  }
}

function readArchive(upload: Upload): Members {
  try {
    const zip = !upload.file.name.endsWith('.tar.gz');
    const members = zip ? readZip(upload.file.content) : readTarGz(upload.file.content);
    const tops = new Set([...members.keys()].map((path) => path.split('/')[0]));
    if (upload.filetype === 'bdist_wheel') {
      const needed = `${upload.file.name
        .split('-')
        .slice(0, 2)
        .join('-')
        .replace(/\.whl$/, '')}.dist-info/WHEEL`;
      if (!members.has(needed)) throw new BadArchive(`WHEEL not found at ${needed}`);
    } else if (tops.size !== 1) {
      throw new BadArchive('Incorrect number of top-level directories in sdist');
    } else if (![...tops].every((top) => members.has(`${top}/PKG-INFO`))) {
      throw new BadArchive(`PKG-INFO not found at ${[...tops][0]}/PKG-INFO`);
    }
    return members;
  } catch (error) {
    if (error instanceof BadArchive) refuse(`Invalid distribution file. ${error.message}`);
    throw error;
  }
}

function checkSdist(upload: Upload, members: Members): void {
  const name = upload.file.name;
  checkStart(upload, normalize(name).startsWith(`${upload.project}-`) ? upload.name : name);
  const wanted = `${fileSpelling(upload)}-${upload.version}.tar.gz`;
  if (name !== wanted) refuse(`Filename '${name}' is invalid, should be '${wanted}'.`);
  checkLicences(upload, members, [...members.keys()][0]?.split('/')[0] ?? '');
}

const platform =
  /^(?:any|win32|win_amd64|win_arm64|macosx_(?:10_\d+|1[1-9]_0|26_0)_\w+|manylinux(?:1|2010|2014|_\d+_\d+)_(?:x86_64|i686|aarch64|armv7l|ppc64|ppc64le|s390x|riscv64)|musllinux_\d+_\d+_(?:x86_64|i686|aarch64|armv7l|ppc64le|s390x|riscv64))$/;

/** Returns the wheel's METADATA. File name rules: binary distribution format of packaging.python.org. */
function checkWheel(upload: Upload, members: Members): Buffer {
  const name = upload.file.name;
  const stem = name.slice(0, -'.whl'.length);
  const parts = stem.split('-');
  const [start = '', version = ''] = parts;
  if (parts.length !== 5 && parts.length !== 6)
    refuse(`Invalid wheel filename (wrong number of parts): '${stem}'`);
  if (!/^[\w.]+$/.test(start) || start.includes('__')) refuse(`Invalid project name: '${stem}'`);
  const inName = parsePep440(version.replaceAll('_', '-'));
  if (inName === undefined) return refuse(`Invalid wheel filename (invalid version): '${stem}'`);
  const build = parts.length === 6 ? (parts[2] ?? '') : '0';
  if (!/^\d/.test(build)) refuse(`Invalid build number: ${build} in '${stem}'`);
  const bad = (parts.at(-1) ?? '').split('.').find((tag) => !platform.test(tag));
  if (bad !== undefined) refuse(`Binary wheel '${name}' has an unsupported platform tag '${bad}'.`);
  checkStart(upload, start);
  if (start !== fileSpelling(upload)) {
    const wanted = fileSpelling(upload);
    refuse(`Filename '${name}' should contain the normalized project name '${wanted}', not '${start}'.`);
  }
  const inForm = parsePep440(upload.version);
  if (inForm === undefined || comparePep440(inForm, inName) !== 0) {
    refuse(`Version in filename should be '${upload.version}' not '${version}'.`);
  }
  const folder = `${start}-${version}.dist-info`;
  checkLicences(upload, members, `${folder}/licenses`);
  const required = (file: string): Buffer => {
    const found = members.get(`${folder}/${file}`);
    return found ?? refuse(`Wheel '${name}' does not contain the required ${file} file: ${folder}/${file}`);
  };
  required('RECORD');
  checkEntryPoints(name, members.get(`${folder}/entry_points.txt`)?.toString('utf8') ?? '');
  const metadata = required('METADATA');
  if (name.length > 240) refuse(`Filename is too long: '${name}'`);
  return metadata;
}

/** Sections of `name = module:object` (entry points specification of packaging.python.org). */
function checkEntryPoints(wheel: string, text: string): void {
  const lines = text.split(/\r?\n/).filter((line) => !/^\s*(?:[#;].*)?$/.test(line));
  const entry = /^[\w.-][\w. -]*\s*=\s*[\w.]+\s*(?::\s*[\w.]+)?\s*(?:\[[^\]]*\])?\s*$/;
  const good = lines.every((line, index) => /^\[[^\]]+\]\s*$/.test(line) || (index > 0 && entry.test(line)));
  if (!good) refuse(`Wheel '${wheel}' has invalid entry points defined in the entry_points.txt file`);
}

/**
 * Checks on the content, in warehouse's order. Not modelled: compression ratio.
 * @returns the METADATA of a wheel, undefined for an sdist
 */
export function checkArchive(upload: Upload): Buffer | undefined {
  const members = readArchive(upload);
  if (upload.filetype === 'bdist_wheel') return checkWheel(upload, members);
  checkSdist(upload, members);
  return undefined;
}

/** METADATA of a stored wheel, for PEP 658. */
export function wheelMetadata(wheel: Buffer): Buffer | undefined {
  const found = [...readZip(wheel)].find(([path]) => /^[^/]+\.dist-info\/METADATA$/.test(path));
  return found?.[1];
}

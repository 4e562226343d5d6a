import type { Metadata } from '../metadata.js';
import type { ZipArchive } from '../zip.js';
import { valuesOf } from './fields.js';
import type { Problem } from './problem.js';

/**
 * What an index has against the inside of a wheel that can be read: licence files that its metadata names, entry
 * points, and a RECORD that does not list what is there (of that, PyPI only sends its owners a mail).
 * @param info the wheel's .dist-info folder
 */
export function wheelProblems(file: string, zip: ZipArchive, info: string, metadata: Metadata): Problem[] {
  const names = new Set(zip.names);
  const licenses = valuesOf(metadata, 'license-file')
    .map((path) => [path, `${info}/licenses/${path}`] as const)
    .filter(([, target]) => !names.has(target))
    .map(([path, target]) => licenseProblem(path, file, target));
  const points = `${info}/entry_points.txt`;
  const bad = names.has(points) && !validEntryPoints(zip.read(points));
  const broken: Problem = {
    message: `Wheel '${file}' has invalid entry points defined in the entry_points.txt file`,
    certainty: 'every',
  };
  return [...licenses, ...(bad ? [broken] : []), ...recordProblems(file, zip, info)];
}

/** A licence file that metadata names and the archive lacks. */
export function licenseProblem(path: string, file: string, target: string): Problem {
  return {
    message: `License-File ${path} does not exist in distribution file ${file} at ${target}`,
    certainty: 'every',
    fix: 'use a recent version of the build backend, or name the files under project.license-files',
  };
}

/** An INI file whose console and GUI scripts have names of letters, digits, `_`, `.` and `-`. */
function validEntryPoints(bytes: Buffer): boolean {
  const sections = new Map<string, Set<string>>();
  let section: Set<string> | undefined;
  let name = '';
  let after = false;
  for (const line of bytes.toString('utf8').split(/\r?\n/)) {
    if (/^\s*([#;].*)?$/.test(line)) continue;
    if (/^\s/.test(line) && after) continue;
    const header = /^\s*\[(.+)\]/.exec(line)?.[1];
    if (header !== undefined) {
      if (sections.has(header)) return false;
      section = new Set();
      sections.set(header, section);
      [name, after] = [header, false];
      continue;
    }
    const key = /^\s*([^=]*?)\s*=/.exec(line)?.[1];
    if (section === undefined || key === undefined || key === '' || section.has(key)) return false;
    if (/^(console|gui)_scripts$/.test(name) && !/^[\p{L}\p{N}_.-]+$/u.test(key)) return false;
    section.add(key);
    after = true;
  }
  return !bytes.toString('utf8').includes('\ufffd');
}

function recordProblems(file: string, zip: ZipArchive, info: string): Problem[] {
  const listed = new Set(
    zip
      .read(`${info}/RECORD`)
      .toString('utf8')
      .split(/\r?\n/)
      .filter((line) => line !== '')
      .map((line) => /^"((?:[^"]|"")*)"/.exec(line)?.[1]?.replaceAll('""', '"') ?? line.split(',')[0] ?? '')
      .map((path) => path.replaceAll('\\', '/')),
  );
  const exempt = new Set([`${info}/RECORD.jws`, `${info}/RECORD.p7s`]);
  const there = zip.names.filter((name) => !name.endsWith('/') && !exempt.has(name));
  const differing = [
    ...there.filter((name) => !listed.has(name)),
    ...[...listed].filter((name) => !there.includes(name)),
  ];
  if (differing.length === 0) return [];
  const shown = differing.slice(0, 3).join(', ') + (differing.length > 3 ? ', …' : '');
  return [
    { message: `RECORD of ${file} does not list what the wheel holds: ${shown}`, certainty: 'doubtful' },
  ];
}

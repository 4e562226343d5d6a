import { UserError } from '../core/errors.js';
import type { Host } from '../core/host.js';
import { bytes } from '../core/markdown.js';
import type { Distribution } from './inspect.js';
import { fileNameProblems } from './rules/file-name-rules.js';
import { metadataProblems } from './rules/metadata-rules.js';
import type { Problem } from './rules/problem.js';

/** 100 MB is what PyPI gives every project; some were given more. */
const usualLimit = 100 * 1024 * 1024;

/**
 * Everything an index has against a distribution, in PyPI's words and order. What makes a file unreadable is not
 * among it: `readDistribution` refuses that.
 */
export function problemsOf(file: Distribution): Problem[] {
  return [
    ...metadataProblems(file.metadata),
    ...sizeProblems(file),
    ...fileNameProblems(file),
    ...file.archiveProblems,
  ];
}

function sizeProblems({ size, normalized }: Distribution): Problem[] {
  if (size <= usualLimit) return [];
  return [
    {
      message: `File too large. Limit for project ${`'${normalized}'`} is 100 MB. (it has ${bytes(size)})`,
      certainty: 'doubtful',
    },
  ];
}

/**
 * Refuses distributions that an index would refuse, all of them with all reasons at once; warns of what is doubtful.
 * @param index `pypi` for PyPI, TestPyPI and indexes like them; for `other`, their own rules only warn
 * @throws UserError
 */
export function refuseProblems(
  host: Pick<Host, 'warning'>,
  files: readonly Distribution[],
  index: 'pypi' | 'other',
): void {
  const lines: string[] = [];
  const fixes = new Set<string>();
  for (const file of files) {
    for (const { message, certainty, fix } of problemsOf(file)) {
      if (certainty === 'every' || (certainty === 'pypi' && index === 'pypi')) {
        lines.push(`${file.file}: ${message}`);
        if (fix !== undefined) fixes.add(fix);
      } else if (certainty === 'pypi') {
        host.warning(`${file.file}: PyPI would refuse it: ${message}`);
      } else {
        host.warning(`${file.file}: PyPI may refuse it: ${message}`);
      }
    }
  }
  if (lines.length === 0) return;
  throw new UserError(`an index would refuse these files:\n${lines.join('\n')}`, {
    fix: [...fixes, 'correct the metadata in pyproject.toml, setup.cfg or setup.py, and build again'].join(
      '; ',
    ),
  });
}

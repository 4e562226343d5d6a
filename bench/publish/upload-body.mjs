import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { uploadForm } from '../../build/src/pypi/form.js';
import { multipart } from '../../build/src/pypi/multipart.js';
import { readDistribution } from '../../build/src/python/inspect.js';

/** What an upload of a file sends: `body` and its `contentType`. */
export function uploadBody(folder, file) {
  const one = readDistribution(join(folder, file));
  const data = readFileSync(one.path);
  return multipart(uploadForm(one, one.sha256), { field: 'content', name: file, data });
}

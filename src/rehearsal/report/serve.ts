import { quote } from '../next.js';
import type { Prepared } from '../prepare.js';
import type { RehearsalResult } from '../result.js';
import type { RunningServices } from '../running-services.js';

/**
 * What can be tried while the services are up. The token is read from services.json, so that it is neither shown here
 * nor an argument of a command.
 */
export function serveText(
  services: RunningServices,
  prepared: Prepared,
  result: Pick<RehearsalResult, 'version' | 'record'>,
  out: string,
): string {
  const { github, pypi } = services;
  const last = result.record?.python.files.at(-1)?.package;
  const wanted = quote(last === undefined ? 'PACKAGE' : `${last}==${result.version}`);
  const token = `$(python3 -c 'import json; print(json.load(open("${out}/services.json"))["pypi"]["token"])')`;
  return [
    '',
    `The services are up until Ctrl-C; addresses and throw-away credentials are in ${out}/services.json.`,
    `  git clone ${github.cloneUrl}`,
    `  pip install --index-url ${pypi.indexUrl} --extra-index-url https://pypi.org/simple ${wanted}`,
    `  uv pip install --index ${pypi.indexUrl} --default-index https://pypi.org/simple ${wanted}`,
    `  TWINE_USERNAME=__token__ TWINE_PASSWORD="${token}" twine upload --repository-url ${pypi.uploadUrl} dist/*`,
    `  UV_PUBLISH_TOKEN="${token}" uv publish --publish-url ${pypi.uploadUrl} dist/*`,
    `Repository ${prepared.state.owner}/${prepared.state.repo} on ${github.apiUrl}`,
    '',
  ].join('\n');
}

import { shellWord } from '../../core/quote.js';
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
  result: Pick<RehearsalResult, 'version' | 'plan' | 'images' | 'charts'>,
  out: string,
): string {
  const { github, pypi } = services;
  const [top] = [...result.plan.python.packages].sort((a, b) => b.level - a.level);
  const wanted = shellWord(`${top?.name ?? 'PACKAGE'}==${result.version}`);
  const token = `$(python3 -c 'import json; print(json.load(open("${out}/services.json"))["pypi"]["token"])')`;
  return [
    '',
    `The services are up until Ctrl-C; addresses and throw-away credentials are in ${out}/services.json.`,
    `  git clone ${github.cloneUrl}`,
    `  pip install --extra-index-url ${pypi.indexUrl} ${wanted}`,
    '  (a version that the normal index has too may come from there with pip; uv takes it from here)',
    `  uv pip install --index ${pypi.indexUrl} ${wanted}`,
    `  TWINE_USERNAME=__token__ TWINE_PASSWORD="${token}" twine upload --repository-url ${pypi.uploadUrl} dist/*`,
    `  UV_PUBLISH_TOKEN="${token}" uv publish --publish-url ${pypi.uploadUrl} dist/*`,
    ...registryLines(result),
    `Repository ${prepared.state.owner}/${prepared.state.repo} on ${github.apiUrl}`,
    '',
  ].join('\n');
}

/** Everybody may pull from the embedded registry; to push, log in with what services.json says. */
function registryLines({ images, charts }: Pick<RehearsalResult, 'images' | 'charts'>): string[] {
  const image = images.find(({ digest }) => digest !== '');
  const chart = charts.find(({ reference }) => reference !== '');
  return [
    ...(image === undefined
      ? []
      : [`  skopeo inspect --raw --tls-verify=false ${shellWord(`docker://${image.reference}`)}`]),
    ...(chart === undefined ? [] : [`  ${pullCommand(chart)}`]),
  ];
}

function pullCommand({ name, version, reference }: RehearsalResult['charts'][number]): string {
  const wanted = ['--version', version];
  const words = reference.startsWith('oci://')
    ? ['helm', 'pull', '--plain-http', ...wanted, reference.slice(0, reference.lastIndexOf(':'))]
    : ['helm', 'pull', '--repo', reference.replace(/\/charts\/[^/]*$/, ''), ...wanted, name];
  return words.map(shellWord).join(' ');
}

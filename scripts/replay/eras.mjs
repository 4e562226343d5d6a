// Which config stands for which versions of vantage6 when its history is replayed.
import { join } from 'node:path';
import { root } from '../support.mjs';
import { compareVersions, parseVersion, readConfig } from './product.mjs';

/** First version -> config. The examples as they are, wherever the tree has what they name. */
const vantage6 = {
  '0.0.0': 'test/replay/vantage6-early.yml',
  '4.3.2rc1': 'examples/vantage6-v4/release-actions.yml',
  '5.0.0a0': 'test/replay/vantage6-early.yml',
  '5.0.0a2': 'test/replay/vantage6-5-setup.yml',
  '5.0.0a30': 'test/replay/vantage6-5-twins.yml',
  '5.0.0a45': 'test/replay/vantage6-5-server.yml',
  '5.0.0b2': 'examples/vantage6-v5/release-actions.yml',
};

/**
 * @param given `FROM=FILE` of the command line; none = the table above
 * @returns a function from a version to its configs: that of its era, then the one before
 */
export function readEras(given) {
  const named = given.map((text) => {
    const [, from, file] = /^(?:([0-9][^=/]*)=)?(.+)$/.exec(text) ?? [];
    return [from ?? '0.0.0', file ?? ''];
  });
  const known = Object.entries(vantage6).map(([from, file]) => [from, join(root, file)]);
  const eras = (named.length > 0 ? named : known)
    .map(([from, file]) => ({ from: parseVersion(from), ...readConfig(file) }))
    .sort((a, b) => compareVersions(b.from, a.from));
  return (version) => eras.filter(({ from }) => compareVersions(from, version) <= 0).slice(0, 2);
}

import { UserError } from '../core/errors.js';
import type { RepositoryFacts } from '../plan/types.js';
import type { FileRewrite } from '../rewrite/types.js';
import type { TreeChange } from './tree.js';

/** The changes with the modes that the files have. @throws UserError for a version location in a link or submodule */
export function treeChanges(files: readonly FileRewrite[], facts: RepositoryFacts): TreeChange[] {
  const modes = new Map(facts.files.map((file) => [file.path, file.mode]));
  return files.map(({ path, after }) => {
    const mode = modes.get(path) ?? '';
    if (mode !== '100644' && mode !== '100755') {
      throw new UserError(`a version location is in something that is not a plain file (mode ${mode})`, {
        where: { file: path },
        fix: 'exclude it in the config and list the file it points at',
      });
    }
    return { path, mode, text: after };
  });
}

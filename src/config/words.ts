import { globProblem } from './glob.js';
import { branchPlaceholders, placeholderProblem, placeholdersOf, tagPlaceholders } from './placeholders.js';
import { type Spec, text } from './spec.js';

/** The kinds of text that the config is made of. */

export const glob = (description: string): Spec<string> =>
  text({
    description,
    pattern: '^[^/\\\\][^\\\\]*$',
    shape: 'a glob relative to the repository, like docs/**',
    check: globProblem,
  });

export const path = (description: string): Spec<string> =>
  text({
    description,
    pattern: '^[^/\\\\][^\\\\]*$',
    shape: 'a path relative to the repository, with "/"',
    check: (value) => (value.split('/').includes('..') ? 'leaves the repository with ".."' : undefined),
  });

export const anyText = (description: string): Spec<string> => text({ description });

export const someText = (description: string): Spec<string> =>
  text({ description, pattern: '\\S', shape: 'a text that is not empty' });

/** `^` and `~` and the like: git check-ref-format. The prefix may be empty. */
export const tagPrefix = text({
  description:
    'What stands before the version in the name of a release tag: with version/ the tag of 5.1.0 is version/5.1.0. May be empty.',
  pattern: '^(?:[A-Za-z0-9][A-Za-z0-9._/+@-]*)?$',
  shape: 'the beginning of a tag name, like version/ or v',
  check: (value) => {
    if (value.startsWith('refs/')) return 'starts with refs/; write only what follows refs/tags/';
    if (/\.\.|\/\/|\/\.|@\{/.test(value)) return 'is no legal beginning of a git tag';
    return /[0-9.]$/.test(value)
      ? 'ends in a digit or dot, so that it cannot be told from the version'
      : undefined;
  },
});

export const branchPattern = text({
  description: 'Name of a branch; {major}, {minor} and {default} are filled in, * matches inside a segment.',
  pattern: '^[^\\s~^:?\\[\\\\-][^\\s~^:?\\[\\\\]*$',
  shape: 'the name of a branch, like release/{major}.{minor}',
  check: (value) => {
    if (value.startsWith('refs/')) return 'starts with refs/; write only the branch name';
    return placeholderProblem(value, branchPlaceholders);
  },
});

/** OCI distribution spec 1.1, `<reference>` as a tag. */
export const imageTag = (description: string): Spec<string> =>
  text({
    description,
    pattern: '^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$',
    shape: 'a legal image tag: letters, digits, ".", "_" and "-"',
  });

/** An image tag with placeholders. */
export const tagTemplate = (description: string, unique: boolean): Spec<string> =>
  text({
    description,
    pattern: '^(?:[A-Za-z0-9_.-]|\\{[A-Za-z0-9:_.-]+\\})+$',
    shape: 'an image tag, with placeholders like {version}',
    check: (value) => {
      const problem = placeholderProblem(value, [...tagPlaceholders, ...(unique ? ['locked:'] : [])]);
      if (problem !== undefined || !unique) return problem;
      const names = placeholdersOf(value);
      return names.some((name) => ['version', 'tag-version', 'semver'].includes(name))
        ? undefined
        : 'holds neither {version} nor {semver}, so two versions would share it';
    },
  });

/** OCI distribution spec 1.1, `<name>`. */
export const repository = (description: string): Spec<string> =>
  text({
    description,
    pattern: '^[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*)*$',
    shape: 'a repository name: lower-case letters, digits, ".", "_", "-" and "/"',
  });

export const registry = (description: string): Spec<string> =>
  text({
    description,
    pattern:
      '^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*(?::[0-9]{1,5})?$',
    shape: 'a host, with :port if needed and without https://',
  });

export const platform = (description: string): Spec<string> =>
  text({
    description,
    pattern: '^[a-z0-9]+/[a-z0-9_]+(?:/[a-z0-9.]+)?$',
    shape: 'os/architecture, like linux/arm64',
  });

/** PyPA specification "Names and normalization". */
export const packageName = (description: string): Spec<string> =>
  text({
    description,
    pattern: '^(?:[A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9._-]*[A-Za-z0-9])$',
    shape: 'the name of a Python package, without version',
  });

/** Only the scheme and host are looked at, so that placeholders may stand in the rest. */
export const webAddress = (description: string): Spec<string> =>
  text({
    description,
    pattern:
      '^https://[^\\s/@]+(?:/\\S*)?$|^http://(?:localhost|127\\.0\\.0\\.1|\\[::1\\])(?::[0-9]+)?(?:/\\S*)?$',
    shape: 'an https:// address without user and password',
  });

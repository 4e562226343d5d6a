/** What setup.py and setup.cfg say in plain literals. Nothing is executed: what is computed stays unknown. */
export interface SetupMetadata {
  readonly name: string | undefined;
  /** A literal version; undefined when it is computed or absent. */
  readonly version: { readonly value: string; readonly line: number } | undefined;
  /** Whether a version is given in any form. */
  readonly versioned: boolean;
  readonly requirements: readonly string[];
  readonly classifiers: readonly string[];
}

/** Reads the keyword arguments of the call of setup in Python source. */
export function readSetupPy(source: string): SetupMetadata {
  const text = withoutComments(source);
  const call = Math.max(0, text.search(/\bsetup\s*\(/));
  const literal = (name: string): { value: string; line: number } | undefined => {
    const found = new RegExp(`\\b${name}\\s*=\\s*(["'])([^"'\\n\\\\]+)\\1`).exec(text.slice(call));
    if (found === null) return undefined;
    const at = call + found.index + found[0].length - 1;
    return { value: found[2] ?? '', line: lineOf(text, at) };
  };
  const strings = (name: string): string[] => {
    const found = new RegExp(`\\b${name}\\s*=\\s*\\[([\\s\\S]*?)\\n?\\s*\\](?=\\s*[,)])`).exec(
      text.slice(call),
    );
    // The names in front of f-strings count, too: f'own-common=={ns["__version__"]}'.
    return [...(found?.[1] ?? '').matchAll(/'([^'\n]*)'|"([^"\n]*)"/g)].map(
      (match) => match[1] ?? match[2] ?? '',
    );
  };
  return {
    name: literal('name')?.value,
    version: literal('version'),
    versioned: /\b(?:version|use_scm_version)\s*=/.test(text.slice(call)),
    requirements: strings('install_requires'),
    classifiers: strings('classifiers'),
  };
}

/** Reads `[metadata]` and `[options]` of setup.cfg (setuptools, "Configuring setuptools using setup.cfg files"). */
export function readSetupCfg(text: string): SetupMetadata {
  const values = new Map<string, { value: string; line: number }>();
  let section = '';
  let key = '';
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (/^\s*[#;]/.test(line)) continue;
    const header = /^\[([^\]]+)\]/.exec(line);
    const option = /^([A-Za-z_][\w.-]*)\s*[=:]\s*(.*?)\s*$/.exec(line);
    if (header !== null) {
      section = header[1] ?? '';
      key = '';
    } else if (option !== null) {
      key = `${section}.${(option[1] ?? '').replaceAll('-', '_')}`;
      values.set(key, { value: option[2] ?? '', line: index + 1 });
    } else if (/^\s+\S/.test(line) && values.has(key)) {
      const before = values.get(key);
      values.set(key, { value: `${before?.value}\n${line.trim()}`, line: before?.line ?? index + 1 });
    }
  }
  const lines = (name: string): string[] =>
    (values.get(name)?.value ?? '').split('\n').filter((line) => line !== '');
  const version = values.get('metadata.version');
  const literal = version !== undefined && !/^(?:attr|file):/.test(version.value) ? version : undefined;
  return {
    name: values.get('metadata.name')?.value,
    version: literal,
    versioned: version !== undefined,
    requirements: lines('options.install_requires'),
    classifiers: lines('metadata.classifiers'),
  };
}

function withoutComments(source: string): string {
  return source.replace(/^([^"'#\n]*)#.*$/gm, '$1');
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

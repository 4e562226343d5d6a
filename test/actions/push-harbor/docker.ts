import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** One call of the stand-in for docker. */
export interface Call {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly config: { readonly auths: Record<string, unknown> };
}

/** What a build of the stand-in does: fails with these lines, or says that it pushed this digest. */
export type Answer = { readonly fails: string } | { readonly digest: string };

/**
 * A stand-in for docker, for what is sent to it and what becomes of its answers; real builds are in test/clients. It
 * writes down what it is called with.
 */
export class Docker {
  private readonly root: string;
  private readonly folder: string;
  private readonly log: string;

  /** @param root folder that it lies in */
  constructor(
    root: string,
    driver: string,
    builds: readonly Answer[],
    platforms = 'linux/amd64, linux/arm64',
  ) {
    this.root = root;
    this.folder = join(root, 'bin');
    this.log = join(this.folder, 'log');
    mkdirSync(this.folder);
    writeFileSync(join(this.folder, 'builds'), JSON.stringify(builds));
    const program = `#!${process.execPath}
const { appendFileSync, readFileSync, writeFileSync } = require('node:fs');
const args = process.argv.slice(2);
const config = JSON.parse(readFileSync(process.env.DOCKER_CONFIG + '/config.json', 'utf8'));
appendFileSync(${JSON.stringify(this.log)}, JSON.stringify({ args, env: process.env, config }) + '\\n');
const own = process.env.BUILDX_BUILDER;
if (args[1] === 'version') console.log('buildx v0');
if (args[1] === 'inspect') console.log('Name: ' + (own || 'default') + '\\nDriver: ' + (own ? 'docker-container' : ${JSON.stringify(driver)}) + '\\nPlatforms: ${platforms}');
if (args[1] === 'build') {
  const file = ${JSON.stringify(join(this.folder, 'builds'))};
  const [next, ...rest] = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify(rest));
  console.error('#1 working');
  if (next.fails) { console.error(next.fails); process.exit(1); }
  writeFileSync(args[args.indexOf('--metadata-file') + 1], JSON.stringify({ 'containerimage.digest': next.digest }));
}
`;
    // A package.json above could make it a module.
    writeFileSync(join(this.folder, 'package.json'), '{"type":"commonjs"}');
    writeFileSync(join(this.folder, 'docker'), program);
    chmodSync(join(this.folder, 'docker'), 0o755);
  }

  get env(): Record<string, string> {
    return { PATH: `${this.folder}:${process.env['PATH']}`, HOME: this.root };
  }

  get calls(): Call[] {
    if (!existsSync(this.log)) return [];
    const lines = readFileSync(this.log, 'utf8').trim().split('\n');
    return lines.map((line) => JSON.parse(line) as Call);
  }

  get builds(): Call[] {
    return this.calls.filter(({ args }) => args[1] === 'build');
  }
}

import { explain, ServiceError, UserError } from '../../core/errors.js';
import { build } from './build.js';
import { readCommand } from './command-line.js';
import { CommandHost } from './host.js';

/** Of a usual machine with emulation: a rehearsal shall not fail for what a hosted runner has. */
const platforms =
  'linux/amd64, linux/amd64/v2, linux/amd64/v3, linux/arm64, linux/riscv64, linux/ppc64le, linux/s390x, linux/386, linux/arm/v7, linux/arm/v6';

const inspection = `Name:   placeholder
Driver: placeholder

Nodes:
Name:      placeholder0
Endpoint:  none
Status:    running
Platforms: ${platforms}
`;

/** Stands for `docker` where a rehearsal makes placeholders instead of images. */
async function main(): Promise<void> {
  const host = new CommandHost();
  let before = '';
  try {
    const command = readCommand(process.argv.slice(2));
    before = 'failed to build: failed to solve: ';
    if (command.kind === 'build') await build(host, command.build);
    else if (command.kind === 'inspect') process.stdout.write(inspection);
    else process.stdout.write('github.com/docker/buildx v0.0.0 placeholder\n');
  } catch (thrown) {
    const known = thrown instanceof UserError || thrown instanceof ServiceError;
    const text = host.redact(explain(thrown));
    host.error(known ? `ERROR: ${before}${text}` : text);
    process.exitCode = 1;
  }
}

await main();

import { existsSync } from 'node:fs';

const pinned = '.tools/python/bin/python';

/** Runs the scripts of test/oracle, which need PyPA's packaging: the Python of test/tools where it is installed. */
export const oraclePython = existsSync(pinned) ? pinned : 'python3';

import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const server = join(import.meta.dirname, 'index-server.mjs');

/** One embedded index at a time, always at the same address; each run gets an empty one. */
export class LocalIndex {
  constructor(temp) {
    this.temp = temp;
    this.token = 'pypi-token-of-the-benchmark';
    this.port = 0;
    this.runs = 0;
    this.delay = 0;
    mkdirSync(temp, { recursive: true });
  }

  get url() {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Starts anew. @param keep whether what it holds stays */
  restart(keep = false) {
    this.stop();
    if (!keep) {
      rmSync(join(this.temp, `state-${this.runs}`), { recursive: true, force: true });
      this.runs++;
    }
    const ready = join(this.temp, 'ready');
    rmSync(ready, { force: true });
    const state = join(this.temp, `state-${this.runs}`);
    const counts = join(this.temp, 'counts');
    const args = [state, this.port, this.token, this.delay, ready, counts].map(String);
    this.child = spawn(process.execPath, [server, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
    // The frame runs without an event loop.
    const end = Date.now() + 20_000;
    while (!existsSync(ready) || readFileSync(ready, 'utf8') === '') {
      if (Date.now() > end) throw new Error('the local index does not start; run npm run build first');
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
    this.port = Number(readFileSync(ready, 'utf8'));
  }

  counts() {
    return JSON.parse(readFileSync(join(this.temp, 'counts'), 'utf8'));
  }

  stop() {
    this.child?.kill('SIGKILL');
    this.child = undefined;
  }
}

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect } from '@jest/globals';
import { readInputs } from '../../../src/actions/push-charts/inputs.js';
import { pushCharts } from '../../../src/actions/push-charts/push-charts.js';
import { explain } from '../../../src/core/errors.js';
import type { Plan } from '../../../src/plan/types.js';
import type { ActionReport } from '../../../src/record/report.js';
import { startHarbor } from '../../../src/rehearsal/services/harbor.js';
import { copySampleCharts } from '../../support/charts.js';
import { FakeHost } from '../../support/fake-host.js';
import { Recorder } from '../../unit/services/support.js';

export const user = 'robot$infrastructure+ci';
export const password = 'Canary-1234-Canary';
export const project = 'infrastructure';

export interface Chart {
  readonly reference: string;
  readonly digest: string;
  readonly state: string;
}

export interface Outcome {
  readonly host: FakeHost;
  /** '' when it went well. */
  readonly error: string;
  readonly charts: readonly Chart[];
  /** Name of a chart -> state. */
  readonly states: Readonly<Record<string, string>>;
}

/** A checkout with the charts of the sample and an embedded Harbor, new for each test. */
export class Setup {
  root = '';
  hooks = new Recorder();
  harbor: Awaited<ReturnType<typeof startHarbor>> | undefined;

  /** @param museum whether Harbor has a ChartMuseum */
  constructor(museum = false) {
    beforeEach(async () => {
      this.root = mkdtempSync(join(tmpdir(), 'push-charts-'));
      copySampleCharts(this.root);
      await this.start(museum);
    });
    afterEach(async () => {
      await this.harbor?.close();
      rmSync(this.root, { recursive: true, force: true });
      // Helm asks for tokens by POST first, which no Harbor answers, and then as everybody does.
      const foreign = this.hooks.foreign.filter((line) => line !== 'registry POST /service/token');
      expect(foreign).toEqual([]);
    });
  }

  async start(withChartMuseum: boolean): Promise<void> {
    await this.harbor?.close();
    this.hooks = new Recorder();
    const { hooks, root: stateDir } = this;
    this.harbor = await startHarbor({ stateDir, port: 0, project, user, password, hooks, withChartMuseum });
  }

  get address(): string {
    return this.harbor?.host ?? '';
  }

  settings(value: object): void {
    writeFileSync(join(this.root, 'harbor/settings.json'), JSON.stringify(value));
  }

  /** Effects of the action, `kind what outcome`, without blobs. */
  get story(): string[] {
    return this.hooks.effects
      .filter(({ kind }) => kind !== 'image.blob')
      .map(({ kind, what, outcome }) => `${kind} ${what.split(' ->')[0]} ${outcome}`);
  }

  async run(inputs: Record<string, string>, plan?: Plan): Promise<Outcome> {
    const given = {
      username: user,
      password,
      ...(plan === undefined ? {} : { plan: JSON.stringify(plan) }),
      ...inputs,
    };
    const host = new FakeHost(given, { GITHUB_WORKSPACE: this.root, RUNNER_TEMP: join(this.root, 'temp') });
    let error = '';
    try {
      await pushCharts(host, readInputs(host));
    } catch (thrown) {
      error = explain(thrown);
      expect(error).not.toContain('This is a bug');
    }
    expect(`${host.allText()}${error}`).not.toContain('Canary');
    expect(`${host.allText()}${error}`).not.toContain(this.root);
    const charts = JSON.parse(host.outputs['charts'] ?? '[]') as Chart[];
    const states = Object.fromEntries(charts.map(({ reference, state }) => [nameOf(reference), state]));
    return { host, error, charts, states };
  }

  /** Packs the charts of a plan into dist. */
  async pack(plan: Plan): Promise<Outcome> {
    const outcome = await this.run({ operation: 'pack' }, plan);
    expect(outcome.error).toBe('');
    return outcome;
  }

  report(): ActionReport {
    return JSON.parse(
      readFileSync(join(this.root, 'temp/release-report/push-charts.json'), 'utf8'),
    ) as ActionReport;
  }
}

function nameOf(reference: string): string {
  return /([a-z]+)[-:]\d[^/]*$/.exec(reference)?.[1] ?? reference;
}

import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Message } from '../../src/rehearsal/services/discord-message.js';
import type { Kept } from '../../src/rehearsal/services/github-releases.js';
import type { State as Registry, StoredRepository } from '../../src/rehearsal/services/harbor-state.js';
import type { Project } from '../../src/rehearsal/services/pypi-state.js';
import { configPath, SmallProject } from './small-project.js';

const config = `schema-version: 1
codenames: { 5: uluru }
python: { packages: [alpha] }
images:
  registry: registry.example
  project: infrastructure
  platforms: [linux/amd64, linux/arm64]
  channels: ["{major}.{minor}", "{codename}", latest]
  builds:
    - { dockerfile: docker/base.Dockerfile, repositories: [base] }
    - dockerfile: docker/gpu.Dockerfile
      repositories: [gpu]
      platforms: [linux/amd64]
      after: [base]
      build-args: { BASE: "{major}.{minor}" }
    - dockerfile: docker/node.Dockerfile
      repositories: [node, hq, ui]
      platforms: [linux/amd64]
      live: [hq]
charts: { paths: ["charts/*"], registry: registry.example }
discord: { channel: announcements, title: "alpha {version}" }
`;

const files = {
  [configPath]: config,
  'docker/base.Dockerfile': 'FROM scratch\n',
  'docker/gpu.Dockerfile': 'ARG BASE=latest\nFROM registry.example/infrastructure/base:${BASE}\n',
  'docker/node.Dockerfile': 'FROM scratch\n',
  'charts/alpha/Chart.yaml': 'apiVersion: v2\nname: alpha\nversion: 5.0.0\nappVersion: "5.0.0"\n',
  'charts/alpha/values.yaml': 'image:\n  repository: registry.example/infrastructure/node\n  tag: ""\n',
};

/** How many platforms each repository is built for. */
export const platforms = { base: 2, gpu: 1, hq: 1, node: 1, ui: 1 } as const;
export const repositories = Object.keys(platforms).map((name) => `infrastructure/${name}`);
export const liveTag = { repository: 'infrastructure/hq', tag: 'uluru-live' } as const;

/** The channels that a final of 5.x moves in every repository, before the live one. */
export function siblings(version: string): string[] {
  return [version.split('.').slice(0, 2).join('.'), 'uluru', 'latest'];
}

/** A package, a chart and five image repositories of three builds, one of which is based on another. */
export class ImageProject extends SmallProject {
  constructor() {
    super(files);
  }

  /** Forgets the runs of a state, which are most of its files: nothing of them can be re-run any more. */
  forgetRuns(state: string): void {
    rmSync(this.file(state, 'runs'), { recursive: true });
  }

  /** A repository of the embedded registry, as it is kept. */
  registry(state: string, name: string): StoredRepository {
    const { tags, manifests, blobs } = this.kept(state).repositories[name] ?? {};
    return { tags: tags ?? {}, manifests: manifests ?? {}, blobs: blobs ?? [] };
  }

  /** Puts a tag of one repository on what another of its tags holds, as somebody else might have. */
  retag(state: string, repository: string, tag: string, from: string): void {
    const kept = this.kept(state);
    const tags = kept.repositories[repository]?.tags ?? {};
    tags[tag] = tags[from] ?? '';
    writeFileSync(this.file(state, 'harbor/state.json'), JSON.stringify(kept));
  }

  /** How the embedded registry behaves from now on. */
  registrySettings(state: string, settings: object): void {
    writeFileSync(this.file(state, 'harbor/settings.json'), JSON.stringify(settings));
  }

  /** Text of every message on Discord, and whether it was published to followers. */
  messages(state: string): { readonly text: string; readonly published: boolean }[] {
    const file = this.file(state, 'discord/messages.json');
    if (!existsSync(file)) return [];
    const messages = JSON.parse(readFileSync(file, 'utf8')) as readonly Message[];
    return messages.map(({ embeds, flags }) => ({
      text: JSON.stringify(embeds),
      published: flags % 2 === 1,
    }));
  }

  /** All that releases leave behind, without the times and numbers that differ from run to run. */
  left(state: string): object {
    const github = this.read<Kept>(state, 'github/releases.json');
    const alpha = this.read<Project>(state, 'pypi/projects/alpha.json');
    return {
      branch: this.git(state, 'rev-parse', 'main'),
      releases: github.releases.map(({ tag_name, name, body, draft, prerelease, make_latest, assets }) => ({
        ...{ tag_name, name, body, draft, prerelease, make_latest },
        assets: assets.map((asset) => `${asset.name} ${asset.digest}`).sort(),
      })),
      registry: Object.entries(this.kept(state).repositories).map(([name, { tags, manifests }]) => {
        return { name, tags, manifests: Object.keys(manifests).sort() };
      }),
      files: alpha.releases.flatMap((release) =>
        release.files.map(({ filename, sha256 }) => `${filename} ${sha256}`),
      ),
      messages: this.messages(state),
    };
  }

  private kept(state: string): Registry {
    return this.read(state, 'harbor/state.json');
  }

  private read<T>(state: string, path: string): T {
    return JSON.parse(readFileSync(this.file(state, path), 'utf8')) as T;
  }

  private file(state: string, path: string): string {
    return join(this.state(state), path);
  }
}

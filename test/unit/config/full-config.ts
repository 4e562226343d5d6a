/** Every key of the config format, as the design shows them. */
export const fullConfig = `schema-version: 1
tag-prefix: version/
branches: ["release/{major}.{minor}", "{default}"]
codenames: { 5: uluru, 4: cotopaxi, 3: petronas, 2: harukas, 1: troltunga }
bump: commit
semver-prerelease: auto
post-release: images
include: []
exclude: [docs/pyproject.toml]
version-files:
  custom:
    - { path: docs/conf.py, line: 'release = "{version}"' }
    - { path: charts/*/values.yaml, key: image.tag, value: "{version}" }
    - { path: README.md, search: "tools=={previous}", value: "tools=={version}", count: any }
# dependencies first
python:
  publish: true
  packages: [vantage6-common, vantage6-client]
images:
  registry: harbor2.vantage6.ai
  project: infrastructure
  platforms: [linux/amd64, linux/arm64]
  version-tag: "{version}-v6-{locked:vantage6-algorithm-tools}"
  channels: ["{codename}", latest]
  builds:
    - dockerfile: docker/algorithm-base.Dockerfile
      repositories: [algorithm-base]
      channels: ["{major}.{minor}", latest]
    - dockerfile: docker/algorithm-ohdsi-base.Dockerfile
      repositories: [algorithm-ohdsi-base]
      platforms: [linux/amd64]
      after: [algorithm-base]
      build-args: { TAG: "{version}", BASE: "{major}.{minor}" }
    - dockerfile: docker/node-and-hq.Dockerfile
      context: .
      repositories: [node, hq]
      channels: { node: ["{major}.{minor}", "{codename}", latest], hq: ["{codename}", latest] }
      live: [hq]
charts:
  paths: ["charts/*"]
  registry: harbor2.vantage6.ai
  mode: auto
  oci-project: infrastructure/charts
ui: { path: vantage6-ui }
deploy: [{ kind: azure-webapp, name: "", slot: "", image: ui }]
discord: { channel: announcements, title: "Release {version}", links: {} }
live: [{ url: "https://{codename}.vantage6.ai/version", key: version, channel: "{codename}-live" }]
`;

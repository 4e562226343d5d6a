import type { GitHub } from './github-api.js';

/** The id of an object in GitHub's GraphQL API; opaque to clients. */
export const nodeId = (kind: string, of: string | number): string =>
  `${kind}_${Buffer.from(String(of)).toString('base64url')}`;

export const ofNodeId = (id: string): string =>
  Buffer.from(id.replace(/^[A-Z]+_/, ''), 'base64url').toString('utf8');

const links = {
  followers_url: 'followers',
  following_url: 'following{/other_user}',
  gists_url: 'gists{/gist_id}',
  starred_url: 'starred{/owner}{/repo}',
  subscriptions_url: 'subscriptions',
  organizations_url: 'orgs',
  repos_url: 'repos',
  events_url: 'events{/privacy}',
  received_events_url: 'received_events',
};

/** The short form of an account (schema `simple-user`). */
export function userJson({ url }: GitHub, login: string, type = 'User'): Record<string, unknown> {
  const api = `${url}/api/v3/users/${encodeURIComponent(login)}`;
  const bot = login.endsWith('[bot]');
  return {
    login,
    id: 1,
    node_id: nodeId('U', login),
    avatar_url: `${url}/avatars/1`,
    gravatar_id: '',
    url: api,
    html_url: bot ? `${url}/apps/${login.slice(0, -'[bot]'.length)}` : `${url}/${login}`,
    ...Object.fromEntries(Object.entries(links).map(([name, path]) => [name, `${api}/${path}`])),
    type: bot ? 'Bot' : type,
    site_admin: false,
  };
}

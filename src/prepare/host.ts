import { execChild } from '../core/child.js';
import type { Host } from '../core/host.js';

/**
 * Who the user is and how they sign, as git itself would find it. Not `GIT_DIR` and its like: the folder that the user
 * named counts, also inside of a hook.
 */
const ownSettings =
  /^(?:EMAIL|GIT_(?:AUTHOR|COMMITTER)_(?:NAME|EMAIL|DATE)|GIT_CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM)|GNUPGHOME|GPG_TTY|GPG_AGENT_INFO|SSH_AUTH_SOCK|SSH_ASKPASS|DISPLAY|WAYLAND_DISPLAY|XDG_RUNTIME_DIR|DBUS_SESSION_BUS_ADDRESS)$/;

/** A host for commands that write as the user: children also get the user's git identity and signing agents. */
export function userHost(env: Readonly<Record<string, string | undefined>>): Pick<Host, 'env' | 'exec'> {
  const own = Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) =>
      value !== undefined && ownSettings.test(name) ? [[name, value] as const] : [],
    ),
  );
  return {
    env,
    exec: (command, args, options = {}) =>
      execChild(env, (text) => text, command, args, { ...options, env: { ...own, ...options.env } }),
  };
}

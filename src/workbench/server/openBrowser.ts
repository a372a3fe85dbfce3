import { spawn } from 'node:child_process';

/** Opens an address in the person's browser where there is a desktop; elsewhere, and if it fails, nothing happens. */
export function openBrowser(url: string, platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): void {
  const command = browserCommand(url, platform, environment);
  if (!command) return;
  const [program, ...rest] = command;
  const child = spawn(program, rest, { stdio: 'ignore', detached: true });
  // Without a browser the address that was printed is enough.
  child.on('error', () => undefined);
  child.unref();
}

/** The command that opens an address, or null where nobody would see it: a server, a container, a build machine. */
export function browserCommand(
  url: string,
  platform: NodeJS.Platform,
  environment: NodeJS.ProcessEnv,
): [string, ...string[]] | null {
  if (environment['CI'] || environment['SSH_CONNECTION']) return null;
  if (platform === 'darwin') return ['open', url];
  if (platform === 'win32') return ['cmd', '/c', 'start', '', url];
  return environment['DISPLAY'] || environment['WAYLAND_DISPLAY'] ? ['xdg-open', url] : null;
}

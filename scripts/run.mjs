// How the scripts here start programs: the tools of this repository, found without a PATH, and pnpm, found or fetched.
import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const pnpmVersion = '12.21.0';

/**
 * Runs a program to its end and gives its exit code; the program's output is ours.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: Record<string, string> }} [options]
 */
export function run(command, args, { cwd = root, env = {} } = {}) {
  const path = `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH}`;
  const shell = process.platform === 'win32';
  const child = spawnSync(command, args, {
    cwd,
    env: { ...process.env, PATH: path, ...env },
    stdio: 'inherit',
    shell,
  });
  if (child.error !== undefined) console.error(child.error.message);
  return child.status ?? 1;
}

/**
 * Runs a program that must succeed, quietly, and gives what it printed.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string }} [options]
 */
export function read(command, args, { cwd = root } = {}) {
  const path = `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH}`;
  const child = spawnSync(command, args, { cwd, env: { ...process.env, PATH: path }, encoding: 'utf8' });
  if (child.status !== 0) {
    throw new Error(
      `${command} ${args.join(' ')} failed:\n${child.error?.message ?? ''}${child.stdout}${child.stderr}`,
    );
  }
  return child.stdout;
}

/** The words that start this repository's pnpm, whether one is on the PATH or not. */
export const pnpm = ['npx', '-y', `pnpm@${pnpmVersion}`];

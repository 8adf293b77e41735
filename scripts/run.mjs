import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The repository's root, where every command runs. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** On Windows npm is a script for the shell. */
const needsShell = (command) => process.platform === 'win32' && command === 'npm';

/** Runs a command; returns its exit code and, when it is kept `quiet`, what it wrote. */
export function run(command, words, { quiet = false, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, words, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      shell: needsShell(command),
      stdio: quiet ? 'pipe' : 'inherit',
    });
    let output = '';
    const keep = (text) => {
      output += text;
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.on('error', (error) => resolve({ code: 1, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Runs a script of this repository, or of an installed package, with the Node that runs now. */
export const runNode = (words, settings) => run(process.execPath, words, settings);

/**
 * Makes a fresh clone ready: installs what package-lock.json names and builds `dist/`, each unless it
 * is done already. It uses nothing that is not part of Node.
 */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isBuilt } from './built.mjs';
import { ROOT, run, runNode } from './run.mjs';

/** The oldest Node that can `require` ES modules. */
const [MAJOR, MINOR] = [20, 19];

function stop(...lines) {
  console.error(lines.join('\n'));
  process.exit(1);
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > MAJOR || (major === MAJOR && minor >= MINOR)) return;
  stop(`ent-survey needs Node ${MAJOR}.${MINOR} or later; this is ${process.versions.node}.`);
}

/** npm writes its own list into node_modules at the end of an installation. */
function isInstalled() {
  const installed = join(ROOT, 'node_modules', '.package-lock.json');
  const wanted = join(ROOT, 'package-lock.json');
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs;
}

async function install() {
  console.log('Installing the packages of package-lock.json …');
  const { code } = await run('npm', ['ci', '--no-audit', '--no-fund', '--prefer-offline']);
  if (code === 0) return;
  stop(
    'The packages could not be installed: the messages of npm stand above.',
    'Check that this machine reaches the npm registry, then run the command again.',
  );
}

async function build() {
  const { code } = await runNode(['scripts/build.mjs']);
  if (code !== 0) stop('The sources do not compile: the messages of TypeScript stand above.');
}

checkNode();
if (!isInstalled()) await install();
if (!isBuilt()) await build();

import { basename, relative } from 'node:path';

/** What of a process tells how a person started it. */
export interface Started {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The path of the program that runs. */
  readonly script?: string | undefined;
  readonly directory: string;
}

const NPM_SCRIPTS: ReadonlySet<string | undefined> = new Set(['cli', 'report', 'start']);

/** The words that start the command line where it runs, such as `npx ent-survey`. */
export function invocationOf({ env, script, directory }: Started): string {
  if (NPM_SCRIPTS.has(env.npm_lifecycle_event)) return 'npm run --silent cli --';
  if (env.npm_lifecycle_event === 'npx' || env.npm_command === 'exec') return 'npx ent-survey';
  if (script === undefined || basename(script) !== 'main.js') return 'ent-survey';
  const path = relative(directory, script);
  return `node ${/\s/.test(path) ? `"${path}"` : path}`;
}

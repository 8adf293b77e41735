import { problem, SurveyError } from '../../core/problems/index.js';
import type { Responses } from '../../core/responses/index.js';
import { isSavedFile, loadFromFile } from '../../io/saved-files/index.js';
import { oneSavedFile, settledWhenSaved } from './messages.js';
import type { DataOptions } from './options.js';

/** The options that say how exports are read: of what was saved, that is settled. */
const SETTLED = [
  ['instrument', '--instrument'],
  ['reading', '--reading'],
  ['encoding', '--encoding'],
  ['includeUnasked', '--include-unasked'],
  ['personal', '--personal'],
] as const;

/** Whether some of the files hold saved responses, and not an export of them. */
export function areSaved(paths: readonly string[]): boolean {
  return paths.some(isSavedFile);
}

/**
 * The responses in a file that `save` wrote.
 *
 * @throws SurveyError when there are other files beside it, or options that were settled when it was
 * saved.
 */
export function loadSaved(paths: readonly string[], options: DataOptions): Responses {
  const [path = ''] = paths;
  if (paths.length > 1) {
    throw new SurveyError([problem('one-saved-file', oneSavedFile, { option: '--responses' })]);
  }
  for (const [name, option] of SETTLED) {
    if (options[name] === undefined) continue;
    throw new SurveyError([problem('settled-when-saved', settledWhenSaved(option), { option })]);
  }
  return loadFromFile(path);
}

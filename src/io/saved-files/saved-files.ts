import { closeSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import { type Problem, problem, refuseErrors } from '../../core/problems/index.js';
import type { Responses } from '../../core/responses/index.js';
import { expandHome, readBytes } from '../files/read-bytes.js';
import { writeFile } from '../files/write-file.js';
import { isSavedResponses, isWhole, loadSavedResponses, saveResponses } from '../saved/index.js';
import { needsExtension, notSavedHere } from './messages.js';

/** How the names of such files end. */
const EXTENSION = '.entdata';

/** The first bytes of a file; none when it cannot be read. */
function firstBytes(path: string): Uint8Array {
  const bytes = new Uint8Array(16);
  try {
    const file = openSync(expandHome(path), 'r');
    try {
      return bytes.subarray(0, readSync(file, bytes));
    } finally {
      closeSync(file);
    }
  } catch {
    return new Uint8Array();
  }
}

/** Whether the file is meant to hold saved responses: by its name, or by how it starts. */
export function isSavedFile(path: string): boolean {
  return path.toLowerCase().endsWith(EXTENSION) || isSavedResponses(firstBytes(path));
}

/** What is wrong with a path for saved responses: a name that does not say that it holds them. */
export function checkSavedName(path: string): readonly Problem[] {
  if (path.endsWith(EXTENSION)) return [];
  return [problem('needs-extension', needsExtension(EXTENSION), { file: path })];
}

/**
 * Saves the responses, with their questionnaire, in a file whose name ends in `.entdata`. A file of
 * saved responses of that name is replaced; any other is left alone. Open answers are in the file:
 * it is as confidential as the export that it was made of.
 *
 * @throws SurveyError when the file would replace one that is not ours, or cannot be written.
 * @example
 * saveToFile('wave1.entdata', loadSurvey('survey.lss', ['results.csv']).responses);
 */
export function saveToFile(path: string, responses: Responses): void {
  refuseErrors(checkSavedName(path));
  writeFile(path, saveResponses(responses), { isOurs: isWhole, otherwise: notSavedHere });
}

/**
 * The responses that `saveToFile` saved, with their questionnaire, selection and weights.
 *
 * @throws SurveyError when the file cannot be read, or is not whole: see `loadSavedResponses`.
 * @example
 * const responses = loadFromFile('wave1.entdata');
 */
export function loadFromFile(path: string): Responses {
  return loadSavedResponses(readBytes(path), { file: basename(path) });
}

/**
 * Responses saved in files and loaded from them, with Node.
 *
 * @packageDocumentation
 */
export { checkSavedName, isSavedFile, loadFromFile, saveToFile } from './saved-files.js';

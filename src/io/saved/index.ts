/**
 * Responses as the bytes of one file, and back; runs in browsers.
 *
 * @packageDocumentation
 */
export { isSavedResponses, isWhole } from './envelope/envelope.js';
export { type LoadSettings, loadSavedResponses } from './load-saved-responses.js';
export { saveResponses } from './save-responses.js';

/**
 * What a notebook needs: questionnaires, responses, tables and their presentation.
 *
 * @packageDocumentation
 */
export { type CountRequest, type Counts, count } from './core/counting/index.js';
export * from './core/instrument/index.js';
export * from './core/presentation/index.js';
export * from './core/problems/index.js';
export {
  checkResponses,
  type EncodeSettings,
  encode,
  type Kept,
  type Provenance,
  type RawAnswers,
  type Responses,
  weigh,
  where,
  whereComplete,
} from './core/responses/index.js';
export * from './core/tables/index.js';

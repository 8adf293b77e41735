/**
 * What a notebook needs: questionnaires, responses, tables and their presentation.
 *
 * @packageDocumentation
 */
export { type CountRequest, type CountResult, type Counts, count } from './core/counting/index.js';
export * from './core/instrument/index.js';
export * from './core/presentation/index.js';
export * from './core/problems/index.js';
export {
  type Bits,
  type Column,
  checkResponses,
  type Design,
  derive,
  type EncodeSettings,
  encode,
  type Kept,
  type Provenance,
  type RawAnswers,
  type Respondents,
  type Responses,
  type Selection,
  type SelectionText,
  type WithDerived,
  weigh,
  where,
  whereComplete,
} from './core/responses/index.js';
export * from './core/tables/index.js';

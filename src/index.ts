/**
 * What a notebook needs: questionnaires, responses, tables and their presentation.
 *
 * @packageDocumentation
 */
export { type CountRequest, type CountResult, type Counts, count } from './core/counting/index.js';
export {
  checkConditions,
  checkExpression,
  checkRouting,
  type Expression,
  parse as parseExpression,
  print as printExpression,
  reviewInstrument,
  toCondition,
  toExpression,
} from './core/expression/index.js';
export * from './core/instrument/index.js';
export * from './core/presentation/index.js';
export * from './core/problems/index.js';
export {
  type Aligned,
  type Alignment,
  align,
  type Bits,
  type BlankMeaning,
  type BranchNonResponse,
  type Column,
  checkAlignment,
  checkResponses,
  type Design,
  type DropOff,
  derive,
  type EncodeSettings,
  type Evidence,
  encode,
  type Finding,
  type FindingRow,
  type Kept,
  type ListMatch,
  type Match,
  matchInstruments,
  type NonResponse,
  type NotChecked,
  type PageDropOff,
  type Provenance,
  QUALITY_SCHEMA,
  QUALITY_SETTINGS,
  type Quality,
  type QualitySettings,
  type QuestionMatch,
  qualityOf,
  type RawAnswers,
  type Rejection,
  type Respondents,
  type Responses,
  type Routing,
  RULE_WORDS,
  type RuleName,
  type RuleWords,
  type Selection,
  type SelectionText,
  weigh,
  where,
  whereComplete,
} from './core/responses/index.js';
export * from './core/tables/index.js';

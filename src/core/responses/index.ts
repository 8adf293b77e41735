export { type Aligned, align } from './align/align.js';
export type {
  Alignment,
  Evidence,
  ListMatch,
  Match,
  QuestionMatch,
  Rejection,
} from './align/alignment.js';
export { checkAlignment } from './align/check/check-alignment.js';
export { matchInstruments } from './align/match-instruments.js';
export { type Bits, getBit, makeBits } from './bits.js';
export { checkResponses } from './check/check-responses.js';
export {
  type Column,
  isChosen,
  isOffered,
  type MultipleColumn,
  type NumericColumn,
  type RankingColumn,
  type SingleColumn,
  statesOf,
  type TextColumn,
} from './column.js';
export { derive } from './derive/derive.js';
export { describeSelection, type SelectionText } from './describe-selection.js';
export { type EncodeSettings, encode } from './encode.js';
export type { Provenance } from './provenance.js';
export {
  type BlankMeaning,
  type BranchNonResponse,
  type DropOff,
  type Finding,
  type FindingRow,
  type NonResponse,
  type NotChecked,
  type PageDropOff,
  QUALITY_SCHEMA,
  type Quality,
} from './quality/quality.js';
export { qualityOf } from './quality/quality-of.js';
export { RULE_WORDS, type RuleWords } from './quality/rule-words.js';
export type { RuleName } from './quality/rules.js';
export { QUALITY_SETTINGS, type QualitySettings } from './quality/settings.js';
export type { RawAnswers, RowRange } from './raw.js';
export type {
  Design,
  Filter,
  Kept,
  Respondents,
  Responses,
  Selection,
} from './responses.js';
export { askedBehind, filtersOn, type Routing } from './routing.js';
export { FIRST_OPTION, STATE_NAMES, State, type StateName } from './state.js';
export { weigh } from './weigh.js';
export { where, whereComplete } from './where.js';

export { answerCodes, answerOptions } from './answer-codes.js';
export { multiple, ranking, single } from './build/choices.js';
export {
  and,
  answered,
  compare,
  expression,
  type ItemCode,
  is,
  not,
  type OptionCode,
  or,
  ticked,
} from './build/conditions.js';
export { derived, type MemberFor, recode } from './build/derived.js';
export type {
  CodeIn,
  GivenAnswer,
  GivenAnswers,
  MemberDraft,
  MemberMapping,
  MemberSources,
} from './build/draft.js';
export { grid, scaleCell } from './build/grid.js';
export { group, type InstrumentInput, instrument } from './build/instrument.js';
export { member, score } from './build/member.js';
export { date, display, numeric, text } from './build/open-questions.js';
export { type CodesOf, type OptionsInput, option } from './build/options.js';
export type { QuestionSettings } from './build/settings.js';
export { checkCondition } from './check/check-condition.js';
export { checkDesign } from './check/check-design.js';
export { checkInstrument } from './check/check-instrument.js';
export { isCode } from './check/check-question.js';
export { checkDerived } from './check/derived/check-derived.js';
export type { Comparison, Condition } from './condition.js';
export { alternativesOf, type Leaf, leavesOf } from './condition-parts.js';
export type {
  AnswerRule,
  ChoiceMember,
  Derivable,
  Derived,
  ItemRule,
  LeftOut,
  Member,
  RankingMember,
  ScoreMember,
} from './derived.js';
export { askedVariables, optionsBehind, sourcesOf, variablesBehind } from './derived-variables.js';
export { boxMarks, fieldsOf } from './fields.js';
export type { AlternativeFilter, Confidence, Inference, Reading } from './inference.js';
export type { Group, Instrument, Origin, Paging, QuestionOrigin } from './instrument.js';
export { type InstrumentParts, makeInstrument } from './make-instrument.js';
export { memberConditions } from './member-conditions.js';
export type { Oddity } from './oddity.js';
export { type Page, pagesOf } from './pages.js';
export type {
  DateQuestion,
  Display,
  GridCell,
  GridColumn,
  GridQuestion,
  Item,
  Multiple,
  MultipleCell,
  Numeric,
  NumericLimits,
  OpenText,
  Option,
  Question,
  Ranking,
  Scale,
  Single,
  SingleCell,
} from './question.js';
export { alternativeAmong, type ReadingCode, readAs } from './read-as.js';
export type { AnswerOf, ResponseOf } from './response-type.js';
export { STORED_OTHER } from './stored-other.js';
export { type In, languageAmong, type SideBySide, type Text, textIn } from './text.js';
export type { QuestionOf, TypedVariable } from './typed-variable.js';
export type { Measure, MeasureOf, PlaceAsked, Variable } from './variable.js';
export { type WithDerived, withDerived } from './with-derived.js';

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
export { grid, scaleCell } from './build/grid.js';
export { group, type InstrumentInput, instrument } from './build/instrument.js';
export { date, display, numeric, text } from './build/open-questions.js';
export { type CodesOf, type OptionsInput, option } from './build/options.js';
export type { QuestionSettings } from './build/settings.js';
export { checkCondition } from './check/check-condition.js';
export { checkDesign } from './check/check-design.js';
export { checkInstrument } from './check/check-instrument.js';
export { isCode } from './check/check-question.js';
export type { Comparison, Condition } from './condition.js';
export { boxMarks, fieldsOf } from './fields.js';
export type { AlternativeFilter, Confidence, Inference, Reading } from './inference.js';
export type { Group, Instrument, Origin, Paging, QuestionOrigin } from './instrument.js';
export { type InstrumentParts, makeInstrument } from './make-instrument.js';
export type { Oddity } from './oddity.js';
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
export { readAs } from './read-as.js';
export type { AnswerOf, ResponseOf } from './response-type.js';
export { type In, languageAmong, type SideBySide, type Text, textIn } from './text.js';
export type { QuestionOf, TypedVariable } from './typed-variable.js';
export type { Measure, MeasureOf, Variable } from './variable.js';

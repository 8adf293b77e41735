export { attributesOf } from './attributes.js';
export { checkConditions } from './check/check-conditions.js';
export { checkExpression } from './check/check-expression.js';
export { checkForwardReferences } from './check/check-forward-references.js';
export { checkRouting } from './check/check-routing.js';
export { normaliseCodes } from './check/normalise-codes.js';
export { reviewInstrument } from './check/review-instrument.js';
export type { AnswerClaim, Claim, CountClaim } from './claims/claim.js';
export { claimOf } from './claims/claim-of.js';
export { compile, compileRelevance } from './evaluate/compile.js';
export type { NameReader, Names, Relevance, Setting } from './evaluate/names.js';
export type { Evaluate } from './evaluate/read.js';
export {
  columnNamesByQuestion,
  expressionNames,
  type NamedField,
  type Part,
} from './expression-names.js';
export { assessmentOf, shownOf } from './shown.js';
export type { BinaryOperator, Expression, UnaryOperator } from './syntax/expression.js';
export { parse } from './syntax/parse.js';
export { print } from './syntax/print.js';
export type { Suffix } from './syntax/suffix.js';
export { type NameUse, namesIn } from './syntax/walk.js';
export { toCondition } from './to-condition.js';
export { toExpression } from './to-expression.js';
export { type Known, textOf, UNKNOWN, type Value } from './values/value.js';

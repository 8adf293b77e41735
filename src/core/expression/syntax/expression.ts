import type { Suffix } from './suffix.js';

/** Binary operators in their one printed form; `&&`, `||`, `eq`, `ne`, `lt` … are read as these. */
export type BinaryOperator =
  | 'or'
  | 'and'
  | '=='
  | '!='
  | '<'
  | '<='
  | '>'
  | '>='
  | '+'
  | '-'
  | '*'
  | '/';

export type UnaryOperator = '!' | '+' | '-';

interface Placed {
  /** Offset in the text that was parsed, from 0. */
  readonly position: number;
}

/** A number as it was written: `7`, `7.50`, `5.`. */
export interface NumberLiteral extends Placed {
  readonly kind: 'number';
  readonly text: string;
}

export interface StringLiteral extends Placed {
  readonly kind: 'string';
  readonly value: string;
}

/** A variable by its name, `Q5_SQ001`, or by its number, `741852X11X438SQ001`. */
export interface VariableUse extends Placed {
  readonly kind: 'variable';
  readonly name: string;
  readonly suffix?: Suffix;
}

/**
 * All columns of a question: `that.Q5`, or `self` for the question that the expression belongs to.
 * Filters keep some of them: `sq_SQ001`, `nosq_SQ001`, `comments`, `nocomments`.
 */
export interface ColumnsUse extends Placed {
  readonly kind: 'columns';
  readonly question: string | 'self';
  readonly filters: readonly string[];
  readonly suffix?: Suffix;
}

export interface Assignment extends Placed {
  readonly kind: 'assign';
  readonly name: string;
  readonly value: Expression;
}

export interface Call extends Placed {
  readonly kind: 'call';
  readonly name: string;
  readonly arguments: readonly Expression[];
}

export interface Unary extends Placed {
  readonly kind: 'unary';
  readonly operator: UnaryOperator;
  readonly operand: Expression;
}

export interface Binary extends Placed {
  readonly kind: 'binary';
  readonly operator: BinaryOperator;
  readonly left: Expression;
  readonly right: Expression;
}

/**
 * Expressions separated by commas; the value is that of the last one. One alone holds columns
 * together, which stand for several: `(that.Q5)`.
 */
export interface List extends Placed {
  readonly kind: 'list';
  readonly items: readonly Expression[];
}

/** A text that is no expression: LimeSurvey takes it for false, and so is it evaluated. */
export interface Invalid extends Placed {
  readonly kind: 'invalid';
  readonly text: string;
}

/** An expression of LimeSurvey's ExpressionScript. */
export type Expression =
  | NumberLiteral
  | StringLiteral
  | VariableUse
  | ColumnsUse
  | Assignment
  | Call
  | Unary
  | Binary
  | List
  | Invalid;

import type { Comparison, Condition } from '../../../core/instrument/index.js';
import { byKind, later, list, literal, number, object, type Shape, string } from './shape.js';

const comparison = literal<Comparison>('==', '!=', '<', '<=', '>', '>=');

type OfKind<Kind extends Condition['kind']> = Extract<Condition, { readonly kind: Kind }>;

const inner: Shape<Condition> = later(() => condition);

/** Who is asked, or whom a table is about. */
export const condition: Shape<Condition> = byKind<Condition>({
  is: object<OfKind<'is'>>({ kind: literal('is'), variable: string, option: string }),
  ticked: object<OfKind<'ticked'>>({ kind: literal('ticked'), variable: string, item: string }),
  answered: object<OfKind<'answered'>>({ kind: literal('answered'), variable: string }),
  compare: object<OfKind<'compare'>>({
    kind: literal('compare'),
    variable: string,
    operator: comparison,
    value: number,
  }),
  and: object<OfKind<'and'>>({ kind: literal('and'), conditions: list(inner) }),
  or: object<OfKind<'or'>>({ kind: literal('or'), conditions: list(inner) }),
  not: object<OfKind<'not'>>({ kind: literal('not'), condition: inner }),
  expression: object<OfKind<'expression'>>({ kind: literal('expression'), text: string }),
});

import type {
  AlternativeFilter,
  DateQuestion,
  Display,
  GridCell,
  GridColumn,
  GridQuestion,
  Inference,
  Item,
  Multiple,
  Numeric,
  OpenText,
  Option,
  Question,
  Ranking,
  Single,
} from '../../../core/instrument/index.js';
import { condition } from './condition.js';
import {
  boolean,
  byKind,
  list,
  literal,
  number,
  object,
  optional,
  type Shape,
  string,
  texts,
} from './shape.js';

const option: Shape<Option> = object<Option>({ code: string, labels: texts });

const item: Shape<Item> = object<Item>({ code: string, labels: texts, when: optional(condition) });

/** How it was inferred who is asked. */
export const inference: Shape<Inference> = object<Inference>({
  confidence: literal('high', 'medium', 'low'),
  reason: texts,
  alternatives: optional(
    list(
      object<AlternativeFilter>({
        reading: string,
        along: optional(string),
        when: optional(condition),
        reason: texts,
      }),
    ),
  ),
});

const asked = {
  code: string,
  labels: texts,
  help: optional(texts),
  when: optional(condition),
  inferred: optional(inference),
  mandatory: optional(boolean),
};

const limits = {
  min: optional(number),
  max: optional(number),
  integer: optional(boolean),
  unit: optional(texts),
};

const scale = literal('nominal', 'ordinal');

export const single: Shape<Single> = object<Single>({
  ...asked,
  kind: literal('single'),
  options: list(option),
  scale,
  other: optional(texts),
  comment: optional(boolean),
});

export const multiple: Shape<Multiple> = object<Multiple>({
  ...asked,
  kind: literal('multiple'),
  items: list(item),
  other: optional(texts),
  exclusive: optional(list(string)),
  max: optional(number),
  comment: optional(boolean),
});

export const ranking: Shape<Ranking> = object<Ranking>({
  ...asked,
  kind: literal('ranking'),
  items: list(item),
  max: number,
});

export const numeric: Shape<Numeric> = object<Numeric>({
  ...asked,
  ...limits,
  kind: literal('numeric'),
  computed: optional(boolean),
});

type CellOfKind<Kind extends GridCell['kind']> = Extract<GridCell, { readonly kind: Kind }>;

const cell: Shape<GridCell> = byKind<GridCell>({
  single: object<CellOfKind<'single'>>({ kind: literal('single'), options: list(option), scale }),
  multiple: object<CellOfKind<'multiple'>>({ kind: literal('multiple'), items: list(option) }),
  numeric: object<CellOfKind<'numeric'>>({ kind: literal('numeric'), ...limits }),
  text: object<CellOfKind<'text'>>({ kind: literal('text') }),
});

const column: Shape<GridColumn> = object<GridColumn>({
  code: string,
  labels: texts,
  cell: optional(cell),
});

/** A question of any kind. */
export const question: Shape<Question> = byKind<Question>({
  single,
  multiple,
  ranking,
  numeric,
  text: object<OpenText>({
    ...asked,
    kind: literal('text'),
    computed: optional(boolean),
    upload: optional(boolean),
  }),
  date: object<DateQuestion>({ ...asked, kind: literal('date') }),
  display: object<Display>({ ...asked, kind: literal('display') }),
  grid: object<GridQuestion>({
    ...asked,
    kind: literal('grid'),
    items: list(item),
    cell,
    columns: optional(list(column)),
  }),
});

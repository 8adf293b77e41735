export { assemble } from './assemble.js';
export { type Bases, shareOf } from './bases.js';
export { requests } from './requests.js';
export { idOf, type Percent, type TableSpec } from './spec.js';
export type * from './table.js';
export type {
  CodeOf,
  ColumnsCodeOf,
  CrossOf,
  PercentOf,
  RowsCodeOf,
  TableOf,
} from './table-of.js';
export { attrition, cross, flat, ladder, tabulate } from './tabulate.js';

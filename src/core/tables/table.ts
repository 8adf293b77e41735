import type { CrossTable, ItemwiseTable } from './cross-table.js';
import type { AttritionTable, LadderTable } from './page-table.js';
import type { QuestionTable } from './question-table.js';

export type * from './cross-table.js';
export type * from './derivation-head.js';
export type * from './page-table.js';
export type * from './question-table.js';
export type * from './table-head.js';

/** Any table. */
export type Table = QuestionTable | CrossTable | ItemwiseTable | LadderTable | AttritionTable;

import { count } from '../counting/index.js';
import type { Instrument } from '../instrument/index.js';
import type { Responses } from '../responses/index.js';
import { assemble } from './assemble.js';
import { assembleCross } from './cross/index.js';
import { assembleFlat } from './flat/index.js';
import { assembleAttrition } from './pages/attrition.js';
import { assembleLadder } from './pages/ladder.js';
import { requests } from './requests.js';
import { sliceCounts } from './results.js';
import type { Percent, TableSpec } from './spec.js';
import type {
  AttritionTable,
  CrossTable,
  ItemwiseTable,
  LadderTable,
  QuestionTable,
  Table,
} from './table.js';
import type { CodeOf, ColumnsCodeOf, CrossOf, PercentOf, RowsCodeOf, TableOf } from './table-of.js';

function countFor(responses: Responses, spec: TableSpec) {
  return count(responses, requests(spec, responses.instrument));
}

/**
 * The flat table of a question or of one of its variables, such as a row of a grid: which kind of
 * table depends on the kind of the question.
 *
 * @example
 * flat(responses, 'Q13').bases.answered;
 */
export function flat<I extends Instrument, Code extends CodeOf<I>>(
  responses: Responses<I>,
  question: Code,
  settings?: { readonly texts?: boolean },
): TableOf<I, Code>;
export function flat(
  responses: Responses,
  question: string,
  settings: { readonly texts?: boolean } = {},
): QuestionTable {
  const spec: TableSpec = { kind: 'flat', question, ...settings };
  return assembleFlat(responses.instrument, question, countFor(responses, spec));
}

/**
 * The cross-tabulation of a single or multiple choice by a single choice; percentages are of
 * columns unless told otherwise.
 *
 * @example
 * cross(responses, { rows: 'Q13', columns: 'Q7', percent: 'row' });
 */
export function cross<I extends Instrument, Rows extends RowsCodeOf<I>>(
  responses: Responses<I>,
  spec: {
    readonly rows: Rows;
    readonly columns: ColumnsCodeOf<I>;
    readonly percent?: PercentOf<I, Rows>;
  },
): CrossOf<I, Rows>;
export function cross(
  responses: Responses,
  spec: { readonly rows: string; readonly columns: string; readonly percent?: Percent },
): CrossTable | ItemwiseTable {
  return assembleCross(responses.instrument, spec, countFor(responses, { kind: 'cross', ...spec }));
}

/** The ladder of bases: for each question, how many were interviewed, asked, reached, and answered. */
export function ladder(responses: Responses): LadderTable {
  return assembleLadder(responses.instrument, countFor(responses, { kind: 'ladder' }));
}

/** Who left the questionnaire, and on which page. */
export function attrition(responses: Responses): AttritionTable {
  return assembleAttrition(responses.instrument, countFor(responses, { kind: 'attrition' }));
}

/** Several tables, everything they need being counted together. */
export function tabulate(responses: Responses, specs: readonly TableSpec[]): readonly Table[] {
  const { instrument } = responses;
  const wanted = specs.map((spec) => requests(spec, instrument));
  const counts = count(responses, wanted.flat());
  let next = 0;
  return specs.map((spec, index) => {
    const length = wanted[index]?.length ?? 0;
    const own = sliceCounts(counts, next, length);
    next += length;
    return assemble(spec, instrument, own);
  });
}

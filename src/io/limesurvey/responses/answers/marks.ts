import { fieldsOf, type Instrument, type Variable } from '../../../../core/instrument/index.js';
import { problem } from '../../../../core/problems/index.js';
import { convertedMarksRead } from '../messages.js';
import type { Cell } from '../sheets/sheet.js';
import { isMarked } from './coded.js';
import { type Fields, replaced, type Step, tally } from './written.js';

/** What stands for a box that is ticked and for one that is not, in place of `Y` and `N`. */
interface Marks {
  readonly yes: string;
  readonly no: string;
}

/** Marks that people and programs write for Yes, and for No. */
const YES = new Set(['y', '1', 'yes', 'oui', 'true', 'vrai', 'x']);
const NO = new Set(['n', '2', '0', 'no', 'non', 'false', 'faux']);

function sumTallies(columns: readonly (readonly Cell[])[]): ReadonlyMap<Cell, number> {
  const all = new Map<Cell, number>();
  for (const cells of columns) {
    for (const [cell, count] of tally(cells)) all.set(cell, (all.get(cell) ?? 0) + count);
  }
  return all;
}

function mostFrequent(counts: ReadonlyMap<Cell, number>, among: ReadonlySet<string>) {
  const known = [...counts].filter(([cell]) => cell !== null && among.has(cell.toLowerCase()));
  known.sort((left, right) => right[1] - left[1]);
  return known[0];
}

/** A mark for No that is rarer than this share of those for Yes is a stray value. */
const RARE = 0.1;

/**
 * The marks in use. LimeSurvey converts all or nothing: where No is converted, no blank is left in
 * these columns, and each holds one mark for it.
 */
function marksIn(counts: ReadonlyMap<Cell, number>): Marks {
  const [yes, ticked] = mostFrequent(counts, YES) ?? ['Y', 0];
  const [no, times] = mostFrequent(counts, NO) ?? ['N', 0];
  const isConverted = no !== 'N' && times > (counts.get('') ?? 0) && times > RARE * ticked;
  return { yes: yes ?? 'Y', no: isConverted && no !== null ? no : 'N' };
}

/** The texts beside boxes, of which "Convert N to" also changes the blanks. */
function textsBeside(instrument: Instrument): readonly string[] {
  return [...instrument.variables.values()]
    .filter(({ beside, question }) => beside !== undefined && question.kind === 'multiple')
    .map(({ code }) => code);
}

function unmarked({ yes, no }: Marks, { measure }: Variable) {
  const blank = measure.kind === 'multiple' ? '' : 'N';
  return (cell: Cell): Cell => {
    if (cell === yes) return 'Y';
    return cell === no && no !== 'N' ? blank : cell;
  };
}

/**
 * Boxes and Yes/No answers as they were stored, where the export converted `Y` and `N` to other
 * marks, such as 1 and 2.
 *
 * LimeSurvey then writes the mark of No for `N` and for a blank alike. A box is read as not ticked;
 * of a Yes/No question, nobody can tell a No from a blank: it is read as No, and said. An *other*
 * text or a comment beside boxes that is the mark of No is a blank.
 */
export function convertedMarks(fields: Fields, instrument: Instrument): Step {
  const marked = [...instrument.variables.values()].filter((each) => isMarked(each, instrument));
  const columnsOf = (variable: Variable) =>
    fieldsOf(variable).flatMap((field) => {
      const cells = fields.get(field);
      return cells === undefined ? [] : [{ field, cells }];
    });
  const columns = marked.flatMap(columnsOf).map(({ cells }) => cells);
  const marks = marksIn(sumTallies(columns));
  if (marks.yes === 'Y' && marks.no === 'N') return { fields, problems: [] };
  const boxes = marked.flatMap((variable) =>
    columnsOf(variable).map(
      ({ field, cells }) => [field, replaced(cells, unmarked(marks, variable))] as const,
    ),
  );
  const texts = textsBeside(instrument).flatMap((field) => {
    const cells = fields.get(field);
    if (cells === undefined || marks.no === 'N') return [];
    return [[field, replaced(cells, (cell) => (cell === marks.no ? '' : cell))] as const];
  });
  const unsure = marked.filter(({ measure }) => measure.kind === 'single' && marks.no !== 'N');
  const told = convertedMarksRead(
    marks,
    unsure.map(({ code }) => code),
  );
  return {
    fields: new Map([...fields, ...boxes, ...texts]),
    problems: [problem('converted-marks', told, {}, unsure.length > 0 ? 'warning' : 'note')],
  };
}

import { fieldsOf, type Instrument, type Variable } from '../../../../core/instrument/index.js';
import { problem } from '../../../../core/problems/index.js';
import type { Cell } from '../sheets/sheet.js';
import { isMarked } from './coded.js';
import { convertedMarksRead } from './messages.js';
import { wholeNumber } from './restored-codes.js';
import { type Fields, replaced, type Step, tally } from './written.js';

/** What stands for Yes or a ticked box, and for No or one that is not, in place of `Y` and `N`. */
interface Marks {
  readonly yes: string;
  readonly no: string;
}

const STORED: Marks = { yes: 'Y', no: 'N' };

/** Marks that programs and people write, in pairs; those that LimeSurvey proposes first. */
const PAIRS: readonly Marks[] = [
  { yes: '1', no: '2' },
  { yes: '1', no: '0' },
  { yes: 'yes', no: 'no' },
  { yes: 'oui', no: 'non' },
  { yes: 'true', no: 'false' },
  { yes: 'vrai', no: 'faux' },
  { yes: 'x', no: 'N' },
];

/** Either mark may have been converted alone. */
const CANDIDATES: readonly Marks[] = [
  STORED,
  ...PAIRS,
  ...PAIRS.map(({ yes }) => ({ yes, no: 'N' })),
  ...PAIRS.map(({ no }) => ({ yes: 'Y', no })),
];

type Counts = ReadonlyMap<Cell, number>;

/** A mark as marks are compared: whatever its case, and as a whole number. */
function plain(cell: string): string {
  return wholeNumber(cell).toLowerCase();
}

/** How often each value occurs. */
function sumTallies(columns: readonly (readonly Cell[])[]): Counts {
  const all = new Map<Cell, number>();
  for (const cells of columns) {
    for (const [cell, count] of tally(cells)) {
      const key = cell === null ? null : plain(cell);
      all.set(key, (all.get(key) ?? 0) + count);
    }
  }
  return all;
}

/** How many cells marks account for; a No that was converted leaves no blank. */
function explained({ yes, no }: Marks, counts: Counts): number {
  const count = (cell: string) => counts.get(cell.toLowerCase()) ?? 0;
  const blanks = count('');
  const nos = no === 'N' || count(no) > blanks ? count(no) : 0;
  return count(yes) + nos;
}

/** Marks other than those stored must account for this much more: a few stray values are no marks. */
const CLEARLY = 1.1;

/** The marks of some columns: those that account for most of them. */
function marksIn(counts: Counts): Marks {
  const stored = explained(STORED, counts);
  const best = CANDIDATES.reduce((found, each) =>
    explained(each, counts) > explained(found, counts) ? each : found,
  );
  return explained(best, counts) > CLEARLY * stored ? best : STORED;
}

function isStored({ yes, no }: Marks): boolean {
  return yes === STORED.yes && no === STORED.no;
}

function unmarked({ yes, no }: Marks, { measure }: Variable) {
  const blank = measure.kind === 'multiple' ? '' : 'N';
  return (cell: Cell): Cell => {
    const text = cell === null ? null : plain(cell);
    if (text === yes.toLowerCase()) return 'Y';
    return no !== 'N' && text === no.toLowerCase() ? blank : cell;
  };
}

interface Marked {
  readonly variable: Variable;
  readonly field: string;
  readonly cells: readonly Cell[];
}

function markedColumns(fields: Fields, instrument: Instrument): readonly Marked[] {
  return [...instrument.variables.values()]
    .filter((variable) => isMarked(variable, instrument))
    .flatMap((variable) =>
      fieldsOf(variable).flatMap((field) => {
        const cells = fields.get(field);
        return cells === undefined ? [] : [{ variable, field, cells }];
      }),
    );
}

/** The texts beside boxes, of which "Convert N to" also changes the blanks. */
function textsBeside(instrument: Instrument): readonly string[] {
  return [...instrument.variables.values()]
    .filter(({ beside, question }) => beside !== undefined && question.kind === 'multiple')
    .map(({ code }) => code);
}

function withoutMark(fields: Fields, instrument: Instrument, no: string) {
  if (no === 'N') return [];
  return textsBeside(instrument).flatMap((field) => {
    const cells = fields.get(field);
    if (cells === undefined) return [];
    return [[field, replaced(cells, (cell) => (cell === no ? '' : cell))] as const];
  });
}

/**
 * Boxes and Yes/No answers as they were stored, where the export converted `Y` and `N` to other
 * marks, such as 1 and 2. The boxes of a file share their marks; a Yes/No question may have its own.
 *
 * LimeSurvey then writes the mark of No for `N` and for a blank alike. A box is read as not ticked;
 * of a Yes/No question, nobody can tell a No from a blank: it is read as No, and said. An *other*
 * text or a comment beside boxes that is the mark of No is a blank.
 */
export function convertedMarks(fields: Fields, instrument: Instrument): Step {
  const all = markedColumns(fields, instrument);
  const boxes = all.filter(({ variable }) => variable.measure.kind === 'multiple');
  const ofBoxes = marksIn(sumTallies(boxes.map(({ cells }) => cells)));
  const read = all.map((column) => ({
    ...column,
    marks:
      column.variable.measure.kind === 'multiple' ? ofBoxes : marksIn(sumTallies([column.cells])),
  }));
  const changed = read.filter(({ marks }) => !isStored(marks));
  const [first] = changed;
  if (first === undefined) return { fields, problems: [] };
  const unsure = changed
    .filter(({ variable, marks }) => variable.measure.kind === 'single' && marks.no !== 'N')
    .map(({ field }) => field);
  const unmarkedCells = changed.map(
    ({ field, cells, variable, marks }) =>
      [field, replaced(cells, unmarked(marks, variable))] as const,
  );
  const told = convertedMarksRead(first.marks, unsure);
  return {
    fields: new Map([...fields, ...unmarkedCells, ...withoutMark(fields, instrument, ofBoxes.no)]),
    problems: [problem('converted-marks', told, {}, unsure.length > 0 ? 'warning' : 'note')],
  };
}

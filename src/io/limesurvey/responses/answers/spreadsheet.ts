import { fieldsOf, type Instrument, type Variable } from '../../../../core/instrument/index.js';
import { type Problem, problem } from '../../../../core/problems/index.js';
import type { Cell } from '../sheets/sheet.js';
import { type DayOrder, dayOrderOf, isStoredDate, restoredDate } from './dates.js';
import { repairedCells, spreadsheetCells, unreadCells } from './messages.js';
import { changes, type Fields, replaced, type Step } from './written.js';

/** What a spreadsheet did to a value, as far as it can be undone. */
export type Repair = 'decimal-commas' | 'dates' | 'spaces';

/** What spreadsheets leave of a value that they could not keep. */
const BEYOND_REPAIR =
  /^(?:#(?:NAME|NOM|REF|VALUE|VALEUR|DIV\/0|N\/A|NUM|NOMBRE|NULL|NUL)[?!]?|#{3,}|-?\d[.,]\d+E[+-]\d{1,3})$/;

/** What spreadsheets make of a code such as `1-2`: a day of the year. */
const CODE_AS_DATE = /^(?:\d{1,2}[-/ ]\p{L}{3,5}\.?(?:[-/ ]\d{2,4})?|\d{1,2}\/\d{1,2}\/\d{4})$/u;

const DECIMAL_COMMA = /^[+-]?\d+,\d+$/;

/** A comma before three digits may part thousands. */
const THOUSANDS = /^[+-]?\d{1,3},\d{3}$/;

type Restore = (cell: string) => string;

function withPoint(cell: string): string {
  return DECIMAL_COMMA.test(cell) ? cell.replace(',', '.') : cell;
}

/** Commas as points, unless all commas of the column may part thousands. */
function restoringNumbers(cells: readonly Cell[]): Restore {
  const commas = cells.filter((cell) => cell !== null && DECIMAL_COMMA.test(cell.trim()));
  const isOpen =
    commas.length > 0 && commas.every((cell) => cell !== null && THOUSANDS.test(cell.trim()));
  return isOpen ? (cell) => cell : withPoint;
}

/** How the values of a variable are restored, by what was done to them. */
function repairsOf(
  { measure }: Variable,
  cells: readonly Cell[],
  order: DayOrder,
): readonly (readonly [Repair, Restore])[] {
  const trim: readonly [Repair, Restore] = ['spaces', (cell) => cell.trim()];
  switch (measure.kind) {
    case 'numeric':
      return [trim, ['decimal-commas', restoringNumbers(cells)]];
    case 'date':
      return [trim, ['dates', (cell) => restoredDate(cell, order)]];
    case 'text':
      return [];
    default:
      return [trim];
  }
}

interface Repaired {
  readonly variable: Variable;
  readonly field: string;
  readonly cells: readonly Cell[];
  readonly counts: readonly (readonly [Repair, number])[];
}

function repair(variable: Variable, field: string, cells: readonly Cell[], order: DayOrder) {
  let current = cells;
  const counts = repairsOf(variable, cells, order).map(([name, restore]) => {
    const next = replaced(current, (cell) => (cell ? restore(cell) : cell));
    const changed = changes(current, next);
    current = next;
    return [name, changed] as const;
  });
  return { variable, field, cells: current, counts };
}

const REPAIRS: readonly Repair[] = ['decimal-commas', 'dates', 'spaces'];

function repairProblems(all: readonly Repaired[], order: DayOrder): readonly Problem[] {
  return REPAIRS.flatMap((name) => {
    const found = all.filter(({ counts }) =>
      counts.some(([each, count]) => each === name && count),
    );
    if (found.length === 0) return [];
    const cells = found
      .flatMap(({ counts }) => counts)
      .reduce((sum, [each, count]) => (each === name ? sum + count : sum), 0);
    const fields = found.map(({ field }) => field);
    const message = repairedCells(name, cells, fields, order);
    return [problem(name, message, {}, name === 'spaces' ? 'note' : 'warning')];
  });
}

/** Whether a cell of the variable is still as a spreadsheet left it, and cannot be read. */
function isUnread({ measure }: Variable, cell: string): boolean {
  switch (measure.kind) {
    case 'date':
      return !isStoredDate(cell);
    case 'numeric':
      return DECIMAL_COMMA.test(cell);
    case 'single':
    case 'ranking':
      return CODE_AS_DATE.test(cell);
    default:
      return false;
  }
}

/** Fields with the number of cells of which something holds, for a sentence. */
function counted(
  columns: readonly { readonly field: string; readonly cells: readonly Cell[] }[],
  holds: (cell: string, index: number) => boolean,
): readonly string[] {
  return columns.flatMap(({ field, cells }, index) => {
    const found = cells.filter((cell) => cell !== null && cell !== '' && holds(cell, index));
    return found.length === 0 ? [] : [`${field} (${found.length})`];
  });
}

function leftProblems(all: readonly Repaired[], fields: Fields): readonly Problem[] {
  const columns = [...fields].map(([field, cells]) => ({ field, cells }));
  const spoilt = counted(columns, (cell) => BEYOND_REPAIR.test(cell));
  const unread = counted(all, (cell, index) => {
    const variable = all[index]?.variable;
    return variable !== undefined && isUnread(variable, cell);
  });
  return [
    ...(spoilt.length > 0
      ? [problem('spoilt-cells', spreadsheetCells(spoilt), {}, 'warning')]
      : []),
    ...(unread.length > 0 ? [problem('unread-cells', unreadCells(unread), {}, 'warning')] : []),
  ];
}

/**
 * What a spreadsheet changed in a file that it wrote again, put back where it can be: decimal commas,
 * dates turned round, spaces around codes and numbers. Values that were valid as they are stay; what
 * cannot be put back stays too, and is told.
 *
 * `times` are dates of the file beside the answers: they show in which order days and months stand.
 */
export function spreadsheetRepairs(
  fields: Fields,
  instrument: Instrument,
  times: readonly (readonly Cell[])[],
): Step {
  const variables = [...instrument.variables.values()];
  const dates = variables
    .filter(({ measure }) => measure.kind === 'date')
    .flatMap(({ code }) => [fields.get(code) ?? []]);
  const order = dayOrderOf([...times, ...dates]);
  const all = variables.flatMap((variable) =>
    fieldsOf(variable).flatMap((field) => {
      const cells = fields.get(field);
      return cells === undefined ? [] : [repair(variable, field, cells, order)];
    }),
  );
  return {
    fields: new Map([...fields, ...all.map(({ field, cells }) => [field, cells] as const)]),
    problems: [...repairProblems(all, order), ...leftProblems(all, fields)],
  };
}

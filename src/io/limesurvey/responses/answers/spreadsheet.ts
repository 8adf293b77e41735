import {
  fieldsOf,
  type Instrument,
  type Measure,
  type Variable,
} from '../../../../core/instrument/index.js';
import { type Problem, problem } from '../../../../core/problems/index.js';
import { repairedCells, spreadsheetCells } from '../messages.js';
import type { Cell } from '../sheets/sheet.js';
import { type DayOrder, dayOrderOf, restoredDate } from './dates.js';
import { changes, type Fields, replaced, type Step } from './written.js';

/** What a spreadsheet did to a value, as far as it can be undone. */
export type Repair = 'decimal-commas' | 'dates' | 'leading-zeros' | 'spaces';

/** What spreadsheets leave of a value that they could not keep. */
const BEYOND_REPAIR =
  /^(?:#(?:NAME|NOM|REF|VALUE|VALEUR|DIV\/0|N\/A|NUM|NOMBRE|NULL|NUL)[?!]?|#{3,}|-?\d[.,]\d+E[+-]\d{2,})$/;

const DECIMAL_COMMA = /^[+-]?\d+,\d+$/;

function restoredNumber(cell: string): string {
  return DECIMAL_COMMA.test(cell) ? cell.replace(',', '.') : cell;
}

/** The code that a number without its leading zeros was, if only one code can have been it. */
function restoredCode(codes: ReadonlySet<string>): (cell: string) => string {
  const bare = new Map<string, string | null>();
  for (const code of codes) {
    if (!/^0+\d+$/.test(code)) continue;
    const short = code.replace(/^0+(?=\d)/, '');
    bare.set(short, bare.has(short) ? null : code);
  }
  return (cell) => (codes.has(cell) ? cell : (bare.get(cell) ?? cell));
}

function codesOf(measure: Measure): ReadonlySet<string> {
  const listed =
    measure.kind === 'single' ? measure.options : measure.kind === 'ranking' ? measure.items : [];
  return new Set(listed.map(({ code }) => code));
}

type Restore = (cell: string) => string;

/** How the values of a variable are restored, by what was done to them. */
function repairsOf(
  { measure }: Variable,
  order: DayOrder,
): readonly (readonly [Repair, Restore])[] {
  const trim: readonly [Repair, Restore] = ['spaces', (cell) => cell.trim()];
  switch (measure.kind) {
    case 'numeric':
      return [trim, ['decimal-commas', restoredNumber]];
    case 'date':
      return [trim, ['dates', (cell) => restoredDate(cell, order)]];
    case 'single':
    case 'ranking':
      return [trim, ['leading-zeros', restoredCode(codesOf(measure))]];
    case 'multiple':
      return [trim];
    case 'text':
      return [];
  }
}

interface Repaired {
  readonly field: string;
  readonly cells: readonly Cell[];
  readonly counts: readonly (readonly [Repair, number])[];
}

function repair(
  field: string,
  cells: readonly Cell[],
  repairs: readonly (readonly [Repair, Restore])[],
): Repaired {
  let current = cells;
  const counts = repairs.map(([name, restore]) => {
    const next = replaced(current, (cell) => (cell ? restore(cell) : cell));
    const changed = changes(current, next);
    current = next;
    return [name, changed] as const;
  });
  return { field, cells: current, counts };
}

const REPAIRS: readonly Repair[] = ['decimal-commas', 'dates', 'leading-zeros', 'spaces'];

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

/** The cells that a spreadsheet spoilt for good, by field. */
function spoilt(fields: Fields): readonly Problem[] {
  const found = [...fields].flatMap(([field, cells]) => {
    const bad = cells.filter((cell) => cell !== null && BEYOND_REPAIR.test(cell));
    return bad.length === 0 ? [] : [`${field} (${bad.length})`];
  });
  if (found.length === 0) return [];
  return [problem('spoilt-cells', spreadsheetCells(found), {}, 'warning')];
}

/**
 * What a spreadsheet changed in a file that it wrote again, put back where it can be: decimal commas,
 * dates turned round, codes without their leading zeros, spaces around codes and numbers. Values that
 * were valid as they are stay; what cannot be put back stays too, and is told.
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
  const all = variables.flatMap((variable) => {
    const repairs = repairsOf(variable, order);
    return fieldsOf(variable).flatMap((field) => {
      const cells = fields.get(field);
      return cells === undefined ? [] : [repair(field, cells, repairs)];
    });
  });
  return {
    fields: new Map([...fields, ...all.map(({ field, cells }) => [field, cells] as const)]),
    problems: [...repairProblems(all, order), ...spoilt(fields)],
  };
}

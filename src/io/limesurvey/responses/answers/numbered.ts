import { fieldsOf, type Instrument, type Variable } from '../../../../core/instrument/index.js';
import { problem } from '../../../../core/problems/index.js';
import type { Cell } from '../sheets/sheet.js';
import { isMarked } from './coded.js';
import { numberedAnswers } from './messages.js';
import { type Fields, replaced, type Step } from './written.js';

/** What a number stands for; all else is nothing. */
type Key = Readonly<Record<string, string>>;

/** The answers that LimeSurvey numbers for programs of statistics, by type of question. */
const KEYS: ReadonlyMap<string, Key> = new Map([
  ['G', { 1: 'F', 2: 'M' }],
  ['Y', { 1: 'Y', 2: 'N' }],
  ['C', { 1: 'Y', 2: 'N', 3: 'U' }],
  ['E', { 1: 'I', 2: 'S', 3: 'D' }],
]);

/** A box that was not displayed is written as a blank, and one left blank as 0. */
const BOX: Key = { 1: 'Y', 0: '' };

/** The type that has such answers, where no server says it. */
function typeByCodes({ measure }: Variable): string | undefined {
  if (measure.kind !== 'single' || measure.other !== undefined) return undefined;
  const codes = measure.options.map(({ code }) => code);
  return [...KEYS].find(
    ([, key]) => Object.values(key).sort().join() === [...codes].sort().join(),
  )?.[0];
}

interface Numbered {
  readonly field: string;
  readonly key: Key;
  readonly cells: readonly Cell[];
}

function numberedFields(fields: Fields, instrument: Instrument): readonly Numbered[] {
  const { origin } = instrument;
  return [...instrument.variables.values()].flatMap((variable) => {
    const type = origin?.questions.get(variable.question.code)?.type;
    const isBoxes = isMarked(variable, instrument) && variable.measure.kind === 'multiple';
    const own = variable.beside === undefined ? (type ?? typeByCodes(variable)) : undefined;
    const key = isBoxes ? BOX : KEYS.get(own ?? '');
    if (key === undefined) return [];
    return fieldsOf(variable).flatMap((field) => {
      const cells = fields.get(field);
      return cells === undefined ? [] : [{ field, key, cells }];
    });
  });
}

function isFilled(cell: Cell): cell is string {
  return cell !== null && cell !== '';
}

/**
 * Whether all these answers are numbers as LimeSurvey writes them for R. "Convert Y to 1" changes
 * neither F and M nor the answers of arrays, and never leaves a blank beside a converted box.
 */
function areNumbered(all: readonly Numbered[]): boolean {
  const fits = ({ cells, key }: Numbered) =>
    cells.every((cell) => !isFilled(cell) || Object.hasOwn(key, cell));
  if (!all.every(fits)) return false;
  const boxes = all.filter(({ key }) => key === BOX).flatMap(({ cells }) => cells);
  const others = all.filter(({ key }) => key !== BOX && key !== KEYS.get('Y'));
  const isNumbered = others.some(({ cells }) => cells.some(isFilled));
  if (!boxes.some(isFilled)) return isNumbered && !boxes.includes('');
  return isNumbered || (boxes.includes('0') && boxes.includes(''));
}

/**
 * Answers as they were stored, where the file numbers those that LimeSurvey itself words, as its
 * data for R do. A blank and a question not displayed are then one in questions of Yes and No, of
 * gender, and in arrays of such answers, as are answers that are none.
 */
export function withoutNumbers(fields: Fields, instrument: Instrument): Step {
  const all = numberedFields(fields, instrument);
  if (!areNumbered(all)) return { fields, problems: [] };
  const stored = all.map(
    ({ field, key, cells }) => [field, replaced(cells, (cell) => key[cell ?? ''] ?? null)] as const,
  );
  return {
    fields: new Map([...fields, ...stored]),
    problems: [problem('numbered-answers', numberedAnswers, {}, 'note')],
  };
}

import type { Instrument } from '../../../../core/instrument/index.js';
import type { Cell } from '../sheets/sheet.js';
import { type CodedField, codedFields } from './coded.js';
import { codesFor, type Lexicon, lexiconOf, NOT_APPLICABLE } from './lexicon.js';
import { asWritten, type RestoreCode, restoringCodes } from './restored-codes.js';
import { type Fields, tally } from './written.js';

/** How answers are written: as codes, or as labels in one language. */
export type Writing = { readonly by: 'code' } | { readonly by: 'label'; readonly language: string };

export const BY_CODE: Writing = { by: 'code' };

/** The ways in which answers may be written, codes first. */
export function writingsIn(languages: readonly string[]): readonly Writing[] {
  return [BY_CODE, ...languages.map((language): Writing => ({ by: 'label', language }))];
}

/** A column of answers, and how much of it each way of writing accounts for. */
export interface Account {
  readonly coded: CodedField;
  readonly cells: readonly Cell[];
  readonly lexicons: ReadonlyMap<string, Lexicon>;
  readonly restore: RestoreCode;
  /** Cells that hold something. */
  readonly filled: number;
  readonly byCode: number;
  readonly byLabel: ReadonlyMap<string, number>;
}

/** How many cells of a column are written so. */
export function explained({ byCode, byLabel }: Account, writing: Writing): number {
  return writing.by === 'code' ? byCode : (byLabel.get(writing.language) ?? 0);
}

/** Questions often share their answers: what is made of a list is made once. */
function once<Made>(make: (coded: CodedField) => Made) {
  const known = new Map<CodedField['options'], Made>();
  return (coded: CodedField): Made => {
    const found = known.get(coded.options) ?? make(coded);
    known.set(coded.options, found);
    return found;
  };
}

/** The columns of coded answers that a file has, each with what may account for it. */
export function accountsOf(
  fields: Fields,
  instrument: Instrument,
  resaved: boolean,
): readonly Account[] {
  const { languages } = instrument;
  const lexiconsFor = once(
    ({ options }) => new Map(languages.map((each) => [each, lexiconOf(options, each)])),
  );
  const restoreFor = once(({ codes }) => (resaved ? restoringCodes(codes) : asWritten));
  return codedFields(instrument).flatMap((coded) => {
    const cells = fields.get(coded.field);
    if (cells === undefined) return [];
    const [lexicons, restore] = [lexiconsFor(coded), restoreFor(coded)];
    const counts = [...tally(cells)].flatMap(([cell, count]) => (cell ? [{ cell, count }] : []));
    const sum = (fits: (cell: string) => boolean) =>
      counts.reduce((total, { cell, count }) => (fits(cell) ? total + count : total), 0);
    const isLabel = (lexicon: Lexicon | undefined) => (cell: string) =>
      (coded.notApplicable && cell === NOT_APPLICABLE) || codesFor(lexicon, cell).length > 0;
    const byLabel = languages.map((each) => [each, sum(isLabel(lexicons.get(each)))] as const);
    return [
      {
        coded,
        cells,
        lexicons,
        restore,
        filled: sum(() => true),
        byCode: sum((cell) => coded.codes.has(restore(cell))),
        byLabel: new Map(byLabel),
      },
    ];
  });
}

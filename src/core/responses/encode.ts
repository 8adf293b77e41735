import type { Instrument, Item, Variable } from '../instrument/index.js';
import { type Bits, makeBits, setBit } from './bits.js';
import { type Codec, codecOf, type Refused } from './codec/index.js';
import { type Column, isChosen, statesOf } from './column.js';
import { namesOver } from './names.js';
import type { Provenance } from './provenance.js';
import type { RawAnswers } from './raw.js';
import { respondentsOf } from './respondents-of.js';
import type { Kept, Responses } from './responses.js';
import { route } from './route.js';
import { routingOf } from './routing.js';
import { State } from './state.js';

/** Stands for the last page of those who submitted: beyond every page. */
const ALL_PAGES = 0xffff;

type Cells = readonly (string | null)[];
type Codecs = ReadonlyMap<string, Codec>;
type RawReader = (row: number, field: string) => string | null;

function rawReader({ fields }: RawAnswers): RawReader {
  return (row, field) => fields.get(field)?.[row] ?? null;
}

function lastPages(raw: RawAnswers, all: readonly Variable[], codecs: Codecs): Uint16Array {
  const pages = Uint16Array.from(raw.lastPages, (page, row) =>
    raw.submitted[row] ? ALL_PAGES : (page ?? 0),
  );
  for (const { code, place } of all) {
    const codec = codecs.get(code);
    if (codec === undefined || place === undefined) continue;
    const { page } = place;
    for (const [row, state] of statesOf(codec.column).entries()) {
      if (state >= State.noAnswer && page > (pages[row] ?? 0)) pages[row] = page;
    }
  }
  return pages;
}

function writeAll(
  codec: Codec,
  size: number,
  read: RawReader,
  refuse: (row: number, refused: Refused) => void,
): void {
  for (let row = 0; row < size; row += 1) {
    const cells: Cells = codec.fields.map((field) => read(row, field));
    codec.write(row, cells, (refused) => refuse(row, refused));
  }
}

/** The refused values that stay refused, and the values given unasked, in the order of the rows. */
function keptValues(refused: readonly Kept[], unasked: readonly Kept[]): readonly Kept[] {
  const key = ({ row, field }: Kept) => `${row} ${field}`;
  // The text of *other* belongs to its question and is a variable too: it is kept once.
  const byField = new Map<string, Kept>();
  for (const each of [...unasked, ...refused]) {
    if (!byField.has(key(each))) byField.set(key(each), each);
  }
  return [...byField.values()].sort((left, right) => left.row - right.row);
}

function missingFields(codecs: Codecs, { fields }: RawAnswers): Responses['missing'] {
  const found = [...codecs].map(
    ([code, codec]) => [code, codec.fields.filter((field) => !fields.has(field))] as const,
  );
  return new Map(found.filter(([, missing]) => missing.length > 0));
}

function bitsFor(all: Map<string, Bits>, code: string, size: number): Bits {
  const bits = all.get(code) ?? makeBits(size);
  all.set(code, bits);
  return bits;
}

function ignore(): void {}

/** What was chosen unasked counts as offered, or its share would have no base. */
function offerChosen(column: Column, row: number): void {
  if (column.kind !== 'multiple' && column.kind !== 'ranking') return;
  for (const [index, bits] of column.offered.entries()) {
    if (bits !== null && isChosen(column, index, row)) setBit(bits, row);
  }
}

/** Puts the answers given unasked back into their columns, once routing no longer needs them out. */
function restore(unasked: readonly Kept[], codecs: Codecs, read: RawReader): void {
  for (const { row, variable } of unasked) {
    const codec = codecs.get(variable);
    if (codec === undefined) continue;
    const cells = codec.fields.map((field) => read(row, field));
    codec.write(row, cells, ignore);
    offerChosen(codec.column, row);
  }
}

/** What is stored for a variable, or for one of its boxes or ranked items only. */
function unaskedValues(
  read: RawReader,
  { fields }: Codec,
  { code, measure }: Variable,
  row: number,
  item?: Item,
): readonly Kept[] {
  const isOfItem = (field: string, raw: string) =>
    measure.kind === 'ranking' ? raw === item?.code : field === `${code}_${item?.code}`;
  return fields.flatMap((field) => {
    const raw = read(row, field);
    if (raw === null || raw === '') return [];
    if (item !== undefined && !isOfItem(field, raw)) return [];
    return [{ row, variable: code, field, raw, reason: 'unasked' }];
  });
}

/** What is not the same for every reading of the same answers. */
export interface EncodeSettings {
  readonly provenance: Provenance;
  /**
   * Whether tables count the answers given although a filter hid the question: `'set-aside'`
   * (the default) keeps them out, as LimeSurvey's own routing would have.
   */
  readonly unasked?: 'set-aside' | 'include';
}

/**
 * Answers in columns, with the state of each question for each respondent.
 *
 * The states follow the questionnaire's own conditions, evaluated as LimeSurvey does; the truth
 * table is `docs/decisions/002-states.md`. Values that a question cannot have and values given
 * unasked are in `kept`. A field that `raw` lacks reads as "nothing stored".
 *
 * @example
 * const responses = encode(survey, raw, { provenance: { kind: 'real', files: ['results.csv'] } });
 */
export function encode<I extends Instrument>(
  instrument: I,
  raw: RawAnswers,
  { provenance, unasked: policy = 'set-aside' }: EncodeSettings,
): Responses<I> {
  const { size } = raw;
  const all = [...instrument.variables.values()].filter((each) => each.place !== undefined);
  const read = rawReader(raw);
  const codecs: Codecs = new Map(
    all.map((variable) => [variable.code, codecOf(variable, size, raw.absent)]),
  );
  const refused: Kept[] = [];
  for (const [variable, codec] of codecs) {
    writeAll(codec, size, read, (row, each) =>
      refused.push({ row, variable, ...each, reason: 'invalid' }),
    );
  }
  const columns = new Map([...codecs].map(([code, codec]) => [code, codec.column]));
  const respondents = respondentsOf(raw, lastPages(raw, all, codecs));
  const routing = routingOf(instrument);
  const refusedText = (field: string, row: number) => read(row, field) ?? undefined;
  const names = namesOver(instrument, { columns, respondents, routing }, refusedText);
  const unasked: Kept[] = [];
  const unsettled = new Map<string, Bits>();
  const draft = { instrument, variables: all, columns, respondents, names, size };
  route(draft, {
    unasked(variable, row, item) {
      const codec = codecs.get(variable.code);
      if (codec !== undefined) unasked.push(...unaskedValues(read, codec, variable, row, item));
    },
    unsettled: ({ code }, row) => setBit(bitsFor(unsettled, code, size), row),
  });
  if (policy === 'include') restore(unasked, codecs, read);
  const kept = keptValues(refused, unasked);
  const missing = missingFields(codecs, raw);
  return {
    kind: 'responses',
    instrument,
    size,
    columns,
    respondents,
    routing,
    kept,
    unsettled,
    missing,
    unasked: policy,
    provenance,
  };
}

import type { Bits, Column } from '../../../core/responses/index.js';
import type { Reference, StoredColumn, Told } from '../header.js';
import { inside, type Spot } from '../shape/shape.js';
import type { SectionReader } from './read-sections.js';
import type { SectionWriter } from './write-sections.js';

export function storeColumn(
  column: Column,
  { numbers, codedTexts }: SectionWriter,
): Told<StoredColumn> {
  const places = (all: readonly (Bits | null)[]) =>
    all.map((bits) => (bits === null ? null : numbers(bits)));
  switch (column.kind) {
    case 'single':
      return { kind: 'single', codes: numbers(column.codes), size: column.size };
    case 'multiple':
      return {
        kind: 'multiple',
        states: numbers(column.states),
        ticked: column.ticked.map(numbers),
        offered: places(column.offered),
        open: column.open?.map(numbers),
        silent: column.silent?.map(numbers),
      };
    case 'ranking':
      return {
        kind: 'ranking',
        states: numbers(column.states),
        ranks: column.ranks.map(numbers),
        offered: places(column.offered),
      };
    case 'text': {
      const { states, values } = column;
      return { kind: 'text', states: numbers(states), values: codedTexts(values) };
    }
    case 'numeric':
    case 'date': {
      const { kind, states, values } = column;
      return { kind, states: numbers(states), values: numbers(values) };
    }
  }
}

type OfKind<Kind extends StoredColumn['kind']> = Extract<StoredColumn, { readonly kind: Kind }>;

/** Reads what is at a place of a list, which messages tell. */
function each<From, To>(list: readonly From[], at: Spot, read: (from: From, at: Spot) => To) {
  return list.map((from, index) => read(from, inside(at, `[${index}]`)));
}

function readMultiple(stored: OfKind<'multiple'>, { u8, u32 }: SectionReader, at: Spot): Column {
  const { kind, states, ticked, offered, open, silent, ...rest } = stored;
  rest satisfies Record<string, never>;
  return {
    kind,
    states: u8(states, inside(at, 'states')),
    ticked: each(ticked, inside(at, 'ticked'), u32),
    offered: each(offered, inside(at, 'offered'), orNull(u32)),
    ...(open && { open: each(open, inside(at, 'open'), u32) }),
    ...(silent && { silent: each(silent, inside(at, 'silent'), u32) }),
  };
}

function readRanking(
  stored: OfKind<'ranking'>,
  { u8, u32, small }: SectionReader,
  at: Spot,
): Column {
  const { kind, states, ranks, offered, ...rest } = stored;
  rest satisfies Record<string, never>;
  return {
    kind,
    states: u8(states, inside(at, 'states')),
    ranks: each(ranks, inside(at, 'ranks'), small),
    offered: each(offered, inside(at, 'offered'), orNull(u32)),
  };
}

function orNull(read: (reference: Reference, at: Spot) => Bits) {
  return (reference: Reference | null, at: Spot) =>
    reference === null ? null : read(reference, at);
}

export function readColumn(stored: StoredColumn, reader: SectionReader, at: Spot): Column {
  const statesOf = (reference: Reference) => reader.u8(reference, inside(at, 'states'));
  switch (stored.kind) {
    case 'single': {
      const { kind, codes, size, ...rest } = stored;
      rest satisfies Record<string, never>;
      return { kind, codes: reader.small(codes, inside(at, 'codes')), size };
    }
    case 'multiple':
      return readMultiple(stored, reader, at);
    case 'ranking':
      return readRanking(stored, reader, at);
    case 'text': {
      const { kind, states, values, ...rest } = stored;
      rest satisfies Record<string, never>;
      const inValues = inside(at, 'values');
      return { kind, states: statesOf(states), values: reader.codedTexts(values, inValues) };
    }
    case 'numeric':
    case 'date': {
      const { kind, states, values, ...rest } = stored;
      rest satisfies Record<string, never>;
      return { kind, states: statesOf(states), values: reader.f64(values, inside(at, 'values')) };
    }
  }
}

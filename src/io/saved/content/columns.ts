import type { Bits, Column } from '../../../core/responses/index.js';
import type { Reference, StoredColumn } from '../header.js';
import { inside, type Spot } from '../shape/shape.js';
import type { SectionReader } from './read-sections.js';
import type { SectionWriter } from './write-sections.js';

export function storeColumn(column: Column, { numbers, codedTexts }: SectionWriter): StoredColumn {
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
        ...(column.open && { open: column.open.map(numbers) }),
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

export function readColumn(stored: StoredColumn, reader: SectionReader, at: Spot): Column {
  const bits = (references: readonly Reference[], name: string) =>
    references.map((each, index) => reader.u32(each, inside(inside(at, name), `[${index}]`)));
  const places = (references: readonly (Reference | null)[]) =>
    references.map((each, index) =>
      each === null ? null : reader.u32(each, inside(inside(at, 'offered'), `[${index}]`)),
    );
  const states = (reference: Reference) => reader.u8(reference, inside(at, 'states'));
  switch (stored.kind) {
    case 'single':
      return {
        kind: 'single',
        codes: reader.small(stored.codes, inside(at, 'codes')),
        size: stored.size,
      };
    case 'multiple':
      return {
        kind: 'multiple',
        states: states(stored.states),
        ticked: bits(stored.ticked, 'ticked'),
        offered: places(stored.offered),
        ...(stored.open && { open: bits(stored.open, 'open') }),
      };
    case 'ranking':
      return {
        kind: 'ranking',
        states: states(stored.states),
        ranks: stored.ranks.map((each) => reader.small(each, inside(at, 'ranks'))),
        offered: places(stored.offered),
      };
    case 'text':
      return {
        kind: 'text',
        states: states(stored.states),
        values: reader.codedTexts(stored.values, inside(at, 'values')),
      };
    case 'numeric':
    case 'date':
      return {
        kind: stored.kind,
        states: states(stored.states),
        values: reader.f64(stored.values, inside(at, 'values')),
      };
  }
}

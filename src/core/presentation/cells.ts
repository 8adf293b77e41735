import type { Cell } from './grid.js';

export const EMPTY: Cell = { kind: 'empty' };
export const NOT_OFFERED: Cell = { kind: 'notOffered' };
const ABSENT: Cell = { kind: 'absent' };

/** A count; `null` when the answer was not offered. */
export function countCell(value: number | null): Cell {
  if (value === null) return NOT_OFFERED;
  return { kind: 'count', value };
}

/** A percentage of `base` persons: no decimal below 100 persons, one above. */
export function percentCell(fraction: number | null, base: number): Cell {
  if (fraction === null) return ABSENT;
  return { kind: 'percent', value: fraction, digits: base < 100 ? 0 : 1 };
}

export function numberCell(value: number | null, digits: number): Cell {
  return value === null ? ABSENT : { kind: 'number', value, digits };
}

export function textCell(text: string | null): Cell {
  return text === null ? ABSENT : { kind: 'text', text };
}

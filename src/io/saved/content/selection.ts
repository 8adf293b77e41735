import type { Design, Selection } from '../../../core/responses/index.js';
import type { StoredDesign, StoredSelection, Told } from '../header.js';
import { inside, type Spot } from '../shape/shape.js';
import type { SectionReader } from './read-sections.js';
import type { SectionWriter } from './write-sections.js';

export function storeSelection(
  { mask, filters }: Selection,
  { numbers }: SectionWriter,
): Told<StoredSelection> {
  return { mask: numbers(mask), filters };
}

export function readSelection(
  { mask, filters, ...rest }: StoredSelection,
  reader: SectionReader,
  at: Spot,
): Selection {
  rest satisfies Record<string, never>;
  return { mask: reader.u32(mask, inside(at, 'mask')), filters };
}

export function storeDesign({ weights }: Design, { numbers }: SectionWriter): Told<StoredDesign> {
  return { weights: weights && numbers(weights) };
}

export function readDesign(
  { weights, ...rest }: StoredDesign,
  reader: SectionReader,
  at: Spot,
): Design {
  rest satisfies Record<string, never>;
  return weights === undefined ? {} : { weights: reader.f64(weights, inside(at, 'weights')) };
}

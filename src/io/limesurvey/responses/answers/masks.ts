import type { Instrument } from '../../../../core/instrument/index.js';
import { type Fields, replaced } from './written.js';

/** The variables that hold free texts. */
function textFields({ variables }: Instrument): readonly string[] {
  return [...variables.values()]
    .filter(({ measure }) => measure.kind === 'text')
    .map(({ code }) => code);
}

/**
 * Texts as they were given, where the export put an apostrophe before those that start with `=`
 * ("mask equations"). If one text starts with a bare `=`, the export masked none.
 */
export function unmasked(fields: Fields, instrument: Instrument): Fields {
  const texts = textFields(instrument).flatMap((field) => {
    const cells = fields.get(field);
    return cells === undefined ? [] : [[field, cells] as const];
  });
  const starts = (start: string) =>
    texts.some(([, cells]) => cells.some((cell) => cell?.startsWith(start)));
  if (!starts("'=") || starts('=')) return fields;
  const bare = texts.map(
    ([field, cells]) =>
      [field, replaced(cells, (cell) => (cell?.startsWith("'=") ? cell.slice(1) : cell))] as const,
  );
  return new Map([...fields, ...bare]);
}

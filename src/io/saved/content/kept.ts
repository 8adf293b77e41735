import type { Kept } from '../../../core/responses/index.js';
import type { StoredKept } from '../header.js';
import { ofLength } from '../messages.js';
import { inside, literal, misfit, type Spot } from '../shape/shape.js';
import type { SectionReader } from './read-sections.js';
import type { SectionWriter } from './write-sections.js';

const isReason = literal('invalid', 'unasked');

export function storeKept(
  kept: readonly Kept[],
  { numbers, codedTexts }: SectionWriter,
): StoredKept {
  return {
    row: numbers(Uint32Array.from(kept, ({ row }) => row)),
    variable: codedTexts(kept.map(({ variable }) => variable)),
    field: codedTexts(kept.map(({ field }) => field)),
    raw: codedTexts(kept.map(({ raw }) => raw)),
    reason: codedTexts(kept.map(({ reason }) => reason)),
  };
}

export function readKept(stored: StoredKept, reader: SectionReader, at: Spot): readonly Kept[] {
  const rows = reader.u32(stored.row, inside(at, 'row'));
  const textsOf = (name: 'variable' | 'field' | 'raw' | 'reason') => {
    const found = reader.codedTexts(stored[name], inside(at, name));
    return found.length === rows.length ? found : misfit(inside(at, name), ofLength(rows.length));
  };
  const [variables, fields, raws] = [textsOf('variable'), textsOf('field'), textsOf('raw')];
  return textsOf('reason').flatMap((reason, index) => {
    const row = rows[index] ?? 0;
    const [variable = '', field = '', raw = ''] = [variables[index], fields[index], raws[index]];
    const inReason = inside(at, 'reason');
    return isReason(reason, inReason) ? [{ row, variable, field, raw, reason }] : [];
  });
}

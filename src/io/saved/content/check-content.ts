import type { Responses } from '../../../core/responses/index.js';
import { aWeightEach, below } from '../messages.js';
import { inside, misfit, type Spot } from '../shape/shape.js';
import { checkBits, checkColumn } from './check-column.js';
import { checkRespondents } from './respondents.js';

function checkMaps({ size, unsettled, leftOut, partlyOffered }: Responses, at: Spot): void {
  for (const [name, map] of Object.entries({ unsettled, leftOut, partlyOffered })) {
    for (const [code, bits] of map ?? []) checkBits(bits, size, inside(inside(at, name), code));
  }
}

function checkWeights({ design, size }: Responses, at: Spot): void {
  const { weights } = design ?? {};
  if (weights === undefined) return;
  const fits = weights.every((weight) => Number.isFinite(weight) && weight > 0);
  if (weights.length !== size || !fits) misfit(at, aWeightEach);
}

/**
 * Refuses responses that do not hold together: arrays of other lengths than there are respondents,
 * codes that stand for nothing. What core counts on is checked on the way in, and on the way out too,
 * so that what is saved can be loaded.
 */
export function checkContent(responses: Responses, at: Spot): void {
  const { size, columns, respondents, kept, selection, instrument } = responses;
  checkRespondents(respondents, size, inside(at, 'respondents'));
  const inColumns = inside(at, 'columns');
  for (const [code, column] of columns) {
    checkColumn(column, instrument.variables.get(code), size, inside(inColumns, code));
  }
  if (kept.some(({ row }) => row >= size)) misfit(inside(at, 'kept'), below(size));
  if (selection !== undefined) checkBits(selection.mask, size, inside(at, 'selection'));
  checkMaps(responses, at);
  checkWeights(responses, inside(at, 'design'));
}

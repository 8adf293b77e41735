import type { Table } from '../../tables/index.js';
import type { Grid } from '../grid.js';
import { contextOf, type LayoutSettings } from './context.js';
import { layoutCross, layoutItemwise } from './cross.js';
import { layoutFlat } from './flat.js';
import { layoutGridQuestion } from './grid-question.js';
import { layoutMultiple } from './multiple.js';
import { layoutNumeric } from './numeric.js';
import { layoutAttrition, layoutLadder } from './pages.js';
import { layoutRanking } from './ranking.js';
import { layoutDate, layoutText } from './text.js';

export type { LayoutSettings } from './context.js';

/**
 * A table laid out as a grid, ready to be written.
 *
 * @example
 * const grid = layout(flat(responses, 'Q13'), { language: 'fr' });
 */
export function layout(table: Table, settings: LayoutSettings): Grid {
  const context = contextOf(settings);
  switch (table.kind) {
    case 'flat':
      return layoutFlat(table, context);
    case 'multiple':
      return layoutMultiple(table, context);
    case 'ranking':
      return layoutRanking(table, context);
    case 'numeric':
      return layoutNumeric(table, context);
    case 'text':
      return layoutText(table, context);
    case 'date':
      return layoutDate(table, context);
    case 'grid':
      return layoutGridQuestion(table, context);
    case 'cross':
      return layoutCross(table, context);
    case 'itemwise':
      return layoutItemwise(table, context);
    case 'ladder':
      return layoutLadder(table, context);
    case 'attrition':
      return layoutAttrition(table, context);
  }
}

import { numbersOf } from '../predict/numbers.js';
import type { TablePlan } from '../predict/plans.js';
import type { Stored } from '../predict/stored.js';
import type { FigureLine } from '../predict/table.js';
import type { DefinitionRule } from './rules.js';

type Numbers = Extract<TablePlan, { kind: 'numbers' }>;

function holdsZero(plan: Numbers, stored: Stored): boolean {
  return numbersOf(plan, stored).some(({ value }) => value === 0);
}

/** Whether the numbers stand in another order as texts, as 10 does before 9. */
function sortsOtherwise(plan: Numbers, stored: Stored): boolean {
  const numbers = numbersOf(plan, stored);
  const byText = [...numbers].sort((left, right) => (left.text < right.text ? -1 : 1));
  return byText.some(({ value }, index) => value < (byText[index - 1]?.value ?? value));
}

/** What LimeSurvey computes otherwise for one figure of numbers, whoever is counted. */
export function figureRules(
  line: FigureLine['line'],
  plan: TablePlan,
  stored: Stored,
): readonly DefinitionRule[] {
  if (plan.kind !== 'numbers') return [];
  if (line === 'sd') {
    const zeros = plan.asTexts && holdsZero(plan, stored);
    return zeros ? ['divided-by-n', 'zeros-left-out'] : ['divided-by-n'];
  }
  if (line !== 'q1' && line !== 'median' && line !== 'q3') return [];
  const texts: readonly DefinitionRule[] =
    plan.asTexts && sortsOtherwise(plan, stored) ? ['ordered-as-texts'] : [];
  // Both rules give the same median of the same numbers.
  return line === 'median' ? texts : ['quartile-rule', ...texts];
}

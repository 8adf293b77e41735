import { and, type Condition, expression, type Item } from '../../../../core/instrument/index.js';
import type { ReadQuestion } from './by-type.js';
import { choiceEquation } from './choice-equation.js';
import { type Filters, filtersOf } from './filters-of.js';

/** The types that LimeSurvey filters; in `H` it ignores the attribute. */
const FILTERED: ReadonlySet<string> = new Set('1:;ABCEFKMPQR');

/** Makes the conditions on an item, each equation written once however many questions share it. */
function conditionMaker(questions: ReadonlyMap<string, ReadQuestion>, wanted: 'chosen' | 'left') {
  const equations = new Map<string, string>();
  return (filters: ReadonlySet<string>, item: string): readonly Condition[] =>
    [...filters].flatMap((code) => {
      const filter = questions.get(code)?.question;
      if (filter === undefined) return [];
      const name = `${code} ${item}`;
      const equation = equations.get(name) ?? choiceEquation(filter, item, wanted);
      equations.set(name, equation);
      return equation === '' ? [] : [expression(equation)];
    });
}

function joined(conditions: readonly Condition[]): { when: Condition } | Record<never, never> {
  const [first, ...others] = conditions;
  if (first === undefined) return {};
  return { when: others.length === 0 ? first : and(...conditions) };
}

/**
 * The questions with their array filters as conditions of items: an item is offered when the item
 * of the same code was chosen (`array_filter`) or left (`array_filter_exclude`) in each of the
 * filtering questions, and in those that filter them in turn. An item whose code the filtering
 * question lacks is always offered.
 *
 * LimeSurvey also hides *other* and the options of a list; options have no condition in the model,
 * so that these count as offered to all who are asked.
 */
export function withArrayFilters(all: readonly ReadQuestion[]): readonly ReadQuestion[] {
  const questions = new Map(all.map((each) => [each.source.code, each]));
  const attributes = new Map(all.map(({ source }) => [source.code, source.attributes]));
  const chosen = conditionMaker(questions, 'chosen');
  const left = conditionMaker(questions, 'left');
  const filtered = (item: Item, { including, excluding }: Filters): Item => {
    const own = item.when === undefined ? [] : [item.when];
    const conditions = [...own, ...chosen(including, item.code), ...left(excluding, item.code)];
    return { ...item, ...joined(conditions) };
  };
  return all.map(({ source, question }) => {
    if (!FILTERED.has(source.type) || !('items' in question)) return { source, question };
    const filters = filtersOf(source.code, attributes);
    const items = question.items.map((item) => filtered(item, filters));
    return { source, question: { ...question, items } };
  });
}

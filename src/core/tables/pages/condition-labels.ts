import { type Expression, expressionNames } from '../../expression/index.js';
import type { Instrument, Text } from '../../instrument/index.js';

/** The options that an expression lets through, when it only compares variables with options. */
function optionLabels(
  expression: Expression,
  names: ReturnType<typeof expressionNames>,
): readonly Text[] | undefined {
  if (expression.kind !== 'binary') return undefined;
  const { operator, left, right } = expression;
  if (operator === 'or') {
    const [one, other] = [optionLabels(left, names), optionLabels(right, names)];
    return one && other && [...one, ...other];
  }
  if (operator !== '==' || left.kind !== 'variable' || right.kind !== 'string') return undefined;
  const measure = names.get(left.name)?.variable.measure;
  if (measure?.kind !== 'single') return undefined;
  const option = measure.options.find(({ code }) => code === right.value);
  return option && [option.labels];
}

/**
 * What a condition says to a reader when it only asks for options of single choices: their labels,
 * joined. `undefined` for any other condition.
 */
export function conditionLabels(expression: Expression, instrument: Instrument): Text | undefined {
  const labels = optionLabels(expression, expressionNames(instrument));
  if (labels === undefined) return undefined;
  const languages = new Set(labels.flatMap((each) => Object.keys(each)));
  return Object.fromEntries(
    [...languages].map((language) => [
      language,
      labels.map((each) => each[language] ?? '').join(', '),
    ]),
  );
}

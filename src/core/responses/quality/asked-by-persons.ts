import type { Variable } from '../../instrument/index.js';
import type { Responses } from '../responses.js';

function isComputed({ question }: Variable): boolean {
  return (question.kind === 'numeric' || question.kind === 'text') && question.computed === true;
}

/** The variables that respondents themselves answered: neither derived nor computed by the survey. */
export function askedByPersons({ instrument }: Responses): readonly Variable[] {
  return [...instrument.variables.values()].filter(
    (variable) => variable.place !== undefined && !isComputed(variable),
  );
}

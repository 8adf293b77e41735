import type { Variable } from '../../../instrument/index.js';
import type { SingleColumn } from '../../column.js';
import { FIRST_OPTION, State } from '../../state.js';
import { type Examined, rowsWhere, tell } from '../examined.js';
import { isMissing } from '../missing.js';
import type { Finding } from '../quality.js';

/**
 * *Other* chosen without a text (`other-without-text`), or a text without *other*
 * (`text-without-other`): LimeSurvey keeps the text when the respondent goes back and chooses
 * another answer. In a multiple choice the text alone says that *other* was ticked.
 * Nothing is told where the file lacks one of the two columns.
 */
export function otherFindings(
  variable: Variable,
  { codes }: SingleColumn,
  examined: Examined,
): readonly Finding[] {
  const { question } = variable;
  const texts = examined.responses.columns.get(`${question.code}_other`);
  const lacks = [variable.code, `${question.code}_other`].some((code) =>
    isMissing(examined.responses, code),
  );
  if (lacks) return [];
  if (question.kind !== 'single' || question.other === undefined || texts?.kind !== 'text') {
    return [];
  }
  const other = FIRST_OPTION + question.options.length;
  const wrote = (row: number) => texts.states[row] === State.answered;
  const silent = rowsWhere(examined, (row) => codes[row] === other && !wrote(row));
  const misplaced = rowsWhere(examined, (row) => codes[row] !== other && wrote(row));
  return [
    ...tell(examined, 'other-without-text', silent, { variable }),
    ...tell(examined, 'text-without-other', misplaced, { variable }),
  ];
}

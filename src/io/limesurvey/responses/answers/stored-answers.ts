import type { Instrument } from '../../../../core/instrument/index.js';
import type { Cell } from '../sheets/sheet.js';
import { withoutBlanks } from './blanks.js';
import { withoutPadding } from './decimals.js';
import { storedCodes } from './labels.js';
import { convertedMarks } from './marks.js';
import { unmasked } from './masks.js';
import { withoutNumbers } from './numbered.js';
import { withoutAddresses } from './personal-texts.js';
import { spreadsheetRepairs } from './spreadsheet.js';
import type { Fields, Step } from './written.js';

/** How the answers of a file are read. */
export interface AnswerSettings {
  /** Whether the file tells a blank from nothing. */
  readonly tellsBlanks: boolean;
  /** Whether another program wrote the file again. */
  readonly resaved: boolean;
  /** Whether e-mail addresses in open answers are left. */
  readonly personal: boolean;
  /** Dates beside the answers. */
  readonly times: readonly (readonly Cell[])[];
}

/** Answers as LimeSurvey stored them, from what an export, or a spreadsheet after it, wrote. */
export function storedAnswers(
  written: Fields,
  instrument: Instrument,
  { tellsBlanks, resaved, personal, times }: AnswerSettings,
): Step {
  const steps: readonly ((fields: Fields) => Step)[] = [
    ...(resaved ? [(fields: Fields) => spreadsheetRepairs(fields, instrument, times)] : []),
    (fields) => ({ fields: withoutPadding(fields, instrument), problems: [] }),
    (fields) => withoutNumbers(fields, instrument),
    (fields) => storedCodes(fields, instrument, resaved),
    (fields) => convertedMarks(fields, instrument),
    (fields) => ({ fields: unmasked(fields, instrument), problems: [] }),
    ...(personal ? [] : [withoutAddresses]),
  ];
  return steps.reduce<Step>(
    ({ fields, problems }, step) => {
      const next = step(fields);
      return { fields: next.fields, problems: [...problems, ...next.problems] };
    },
    { fields: tellsBlanks ? written : withoutBlanks(written), problems: [] },
  );
}

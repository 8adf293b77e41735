import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fieldsOf, type Variable } from '../../../../src/core/instrument/index.js';
import {
  type RawAnswers,
  type Responses,
  State,
  statesOf,
} from '../../../../src/core/responses/index.js';
import { ladder } from '../../../../src/core/tables/index.js';
import { readResponses } from '../../../../src/io/limesurvey/responses/index.js';
import {
  fromRoot,
  readInstrument,
  readRaw,
  readSurvey,
  type Survey,
} from '../../../support/survey-fixtures.js';

const SURVEYS = ['ent-colleges', 'types'] as const satisfies readonly Survey[];

function readExports(folder: Survey | 'types-3.25', names: readonly string[]) {
  const files = names.map((name) => ({
    name,
    content: readFileSync(fromRoot(`test/fixtures/limesurvey/exports/${folder}/${name}`)),
  }));
  const provenance = { kind: 'fictitious', files: [] } as const;
  const survey = folder === 'types-3.25' ? 'types' : folder;
  return readResponses(files, readInstrument(survey), { provenance });
}

/** What must not depend on how the export was made. */
function substance({ columns, kept, respondents, unsettled, size }: Responses) {
  return { columns, kept, respondents, unsettled, size };
}

describe.each(SURVEYS)('the exports of %s', (survey) => {
  const whole = readSurvey(survey);

  test.each(['rpc_emcode_codes_comma.csv', 'web_code_codes_comma.csv', 'web_code_codes_tab.csv'])(
    '%s holds the same responses as the export by RemoteControl',
    (name) => {
      const { responses, problems } = readExports(survey, [name]);
      expect(substance(responses)).toEqual(substance(whole));
      expect(problems).toEqual([]);
    },
  );

  test('complete and incomplete questionnaires, from two files, count as the whole', () => {
    const { responses } = readExports(survey, [
      'rpc_code_codes_complete_only.csv',
      'rpc_code_codes_incomplete_only.csv',
    ]);
    expect(responses.size).toBe(whole.size);
    expect(ladder(responses)).toEqual(ladder(whole));
  });
});

/** The questions of which a form of export loses no invalid value and no stray No. */
const answered = (responses: Responses, except: readonly string[]) =>
  ladder(responses)
    .rows.filter(({ question }) => !except.includes(question))
    .map(({ question, bases }) => [question, bases.answered]);

/** By form of export, the questions with stored values that it cannot write. */
const LOST = {
  'rpc_code_labels_semicolon.csv': ['sexe', 'consent', 'acc_C1', 'freq_SQ001'],
  'rpc_code_codes_convertYN.csv': ['consent'],
  'rpc_full_codes_semicolon.csv': [],
} as const;

test.each(Object.entries(LOST))('%s counts the same answers', (name, lost) => {
  const { responses } = readExports('types', [name]);
  expect(answered(responses, lost)).toEqual(answered(readSurvey('types'), lost));
});

test('LimeSurvey 3.25, which loses the difference of blanks, gives the same answers', () => {
  const counts = (responses: Responses) =>
    ladder(responses).rows.map(({ question, bases }) => [question, bases.answered, bases.invalid]);
  const { responses } = readExports('types-3.25', ['rpc_code_codes.csv']);
  expect(counts(responses)).toEqual(counts(readSurvey('types')));
});

/** Respondents who answered through the web pages, whose stored nulls LimeSurvey wrote itself. */
const WEB_ROWS: Readonly<Record<Survey, number>> = { 'ent-colleges': 48, types: 27 };

/** Whether the text of *other* was taken away by a box that excludes all others. */
function excluded({ beside, question }: Variable, { fields }: RawAnswers, row: number): boolean {
  if (beside !== 'other' || question.kind !== 'multiple') return false;
  return (question.exclusive ?? []).some(
    (box) => fields.get(`${question.code}_${box}`)?.[row] === 'Y',
  );
}

test.each(SURVEYS)('%s: a value is stored exactly where a question was reached', (survey) => {
  const instrument = readInstrument(survey);
  const raw = readRaw(survey, instrument);
  const { columns } = readSurvey(survey);
  const differences: string[] = [];
  let compared = 0;
  for (const variable of instrument.variables.values()) {
    const { kind } = variable.measure;
    const column = columns.get(variable.code);
    // A number or a date left blank is stored as null too.
    if (kind === 'numeric' || kind === 'date' || column === undefined) continue;
    const states = statesOf(column);
    for (let row = 0; row < WEB_ROWS[survey]; row += 1) {
      const cells = fieldsOf(variable).map((field) => raw.fields.get(field)?.[row] ?? null);
      if (excluded(variable, raw, row)) continue;
      const reached = (states[row] ?? 0) >= State.noAnswer;
      // One box may be irrelevant where the others are not.
      const stored = cells.some((cell) => cell !== null);
      compared += 1;
      if (stored !== reached) differences.push(`${raw.ids[row]} ${variable.code}`);
    }
  }
  expect(compared).toBeGreaterThan(1000);
  expect(differences).toEqual([]);
});

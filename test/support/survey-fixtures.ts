import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Instrument } from '../../src/core/instrument/index.js';
import type { EncodeSettings, RawAnswers, Responses } from '../../src/core/responses/index.js';
import { encode } from '../../src/core/responses/index.js';
import { readAnswers } from '../../src/io/limesurvey/responses/index.js';
import { readLss } from '../../src/io/limesurvey/structure/index.js';

/** The path of a file, from the root of the repository. */
export function fromRoot(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}

const FILES = {
  'ent-colleges': {
    structure: 'test/fixtures/limesurvey/ent-colleges.lss',
    answers: 'datasets/ent-colleges.csv',
  },
  types: {
    structure: 'test/fixtures/limesurvey/types.lss',
    answers: 'test/fixtures/limesurvey/types.csv',
  },
} as const;

export type Survey = keyof typeof FILES;

export function readInstrument(survey: Survey): Instrument {
  return readLss(readFileSync(fromRoot(FILES[survey].structure))).instrument;
}

export function readRaw(survey: Survey, instrument: Instrument): RawAnswers {
  const content = readFileSync(fromRoot(FILES[survey].answers));
  return readAnswers({ name: `${survey}.csv`, content }, instrument).raw;
}

export function readSurvey(
  survey: Survey,
  unasked: NonNullable<EncodeSettings['unasked']> = 'set-aside',
): Responses {
  const instrument = readInstrument(survey);
  const provenance = { kind: 'fictitious', files: [] } as const;
  return encode(instrument, readRaw(survey, instrument), { provenance, unasked });
}

import { test } from 'vitest';
import { group, instrument, single } from '../../../src/core/instrument/index.js';
import { encode } from '../../../src/core/responses/index.js';
import { cross, flat } from '../../../src/core/tables/index.js';
import { PROVENANCE, rawAnswers } from '../../support/raw-answers.js';

const role = single('role', { en: 'Role' }, { pupil: {}, staff: {} });
const use = single('use', { en: 'Use' }, { never: {}, day: {} });
const survey = instrument({ id: 's', languages: ['en'], groups: [group('g', {}, [role, use])] });
const responses = encode(survey, rawAnswers([]), { provenance: PROVENANCE });

test('a table of a question that the instrument lacks does not compile', () => {
  flat(responses, 'role');
  cross(responses, { rows: 'use', columns: 'role', percent: 'row' });
  // @ts-expect-error there is no question "rolle"
  flat(responses, 'rolle');
  // @ts-expect-error there is no question "age"
  cross(responses, { rows: 'use', columns: 'age' });
  // @ts-expect-error percentages are of rows, columns or the total
  cross(responses, { rows: 'use', columns: 'role', percent: 'cell' });
});

import { describe, expect, test } from 'vitest';
import { group, instrument, is, multiple, single } from '../../../src/core/instrument/index.js';
import { layout } from '../../../src/core/presentation/index.js';
import { encode, where, whereComplete } from '../../../src/core/responses/index.js';
import { flat } from '../../../src/core/tables/index.js';
import { PROVENANCE, rawAnswers } from '../../support/raw-answers.js';

const role = single('role', {}, { pupil: {}, staff: {} });
const tools = multiple('tools', {}, { mail: {}, forum: {} }, { when: is(role, 'pupil') });
const survey = instrument({ id: 's', languages: ['en'], groups: [group('g', {}, [role, tools])] });
const whole = rawAnswers([{ stored: { role: 'pupil', tools_mail: 'Y', tools_forum: '' } }]);

function notesOf(responses: Parameters<typeof where>[0], language: 'en' | 'fr') {
  return layout(flat(responses, 'tools'), { language }).notes.map((note) => note.text);
}

describe('the foot of a table', () => {
  const all = encode(survey, whole, { provenance: PROVENANCE });

  test('names the persons it is about', () => {
    const chosen = whereComplete(where(all, is(role, 'pupil')), true);
    expect(notesOf(all, 'fr')).toContain('ensemble des interrogés.');
    expect(notesOf(chosen, 'fr')).toContain(
      "questionnaires complets, interrogés tels que role.NAOK == 'pupil'.",
    );
    expect(notesOf(whereComplete(all, false), 'en')).toContain('incomplete questionnaires.');
  });

  test('says that answers given unasked are included', () => {
    const included = encode(survey, whole, { provenance: PROVENANCE, unasked: 'include' });
    expect(notesOf(included, 'en')).toContain('all respondents, answers given unasked included.');
  });

  test('names the columns that the file lacks, those of its filter too', () => {
    const partial = rawAnswers([{ stored: { tools_mail: 'Y' } }]);
    const notes = notesOf(encode(survey, partial, { provenance: PROVENANCE }), 'en');
    expect(notes[0]).toMatch(/lacks, counted as not stored: tools_forum, role\./);
    expect(notesOf(all, 'en').join()).not.toContain('lacks');
  });
});

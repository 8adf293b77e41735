import { expect, test } from 'vitest';
import { fieldsOf, type Instrument } from '../../../../src/core/instrument/index.js';
import { readLss } from '../../../../src/io/limesurvey/structure/index.js';
import { fixture } from './compose.js';

const types = readLss(fixture('types'));
const colleges = readLss(fixture('ent-colleges'));

function kinds({ questions }: Instrument): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { kind } of Object.values(questions)) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

function fields({ variables }: Instrument): readonly string[] {
  return [...variables.values()].flatMap(fieldsOf);
}

test('the survey of all types is read whole and without problems', () => {
  const { instrument, problems } = types;
  expect(problems).toEqual([]);
  expect(instrument.id).toBe('741852');
  expect(instrument.languages).toEqual(['fr']);
  expect(instrument.title.fr).toBe("Équipement & pratiques numériques — l'avis des usagers");
  expect(instrument.groups.map((group) => group.labels.fr)).toEqual([
    'Profil',
    'Usages',
    'Conditionnel',
  ]);
  expect(kinds(instrument)).toEqual({
    display: 1,
    single: 9,
    date: 2,
    numeric: 2,
    text: 9,
    multiple: 2,
    ranking: 1,
    grid: 12,
  });
});

test('the questionnaire on schools is read whole and without problems', () => {
  const { instrument, problems } = colleges;
  expect(problems).toEqual([]);
  expect(instrument.groups).toHaveLength(9);
  expect(instrument.groups.flatMap((group) => group.questions.map(({ code }) => code))).toEqual(
    Array.from({ length: 102 }, (_, index) => `Q${index + 1}`),
  );
  expect(kinds(instrument)).toEqual({
    single: 40,
    numeric: 1,
    multiple: 39,
    ranking: 7,
    text: 14,
    grid: 1,
  });
});

test('the columns are those that the server exports, display and file counts apart', () => {
  const exported =
    'role sexe consent nais rdv age ville ville_other langue ageclas score outils_SQ001 outils_SQ002 outils_SQ003 outils_SQ004 outils_SQ005 outils_SQ006 outils_other motif_SQ001 motif_SQ001comment motif_SQ002 motif_SQ002comment motif_SQ003 motif_SQ003comment motif_other motif_othercomment prio_1 prio_2 prio_3 prio_4 avis avis_comment eq_fixe eq_port eq_tab noms_n1 noms_n2 noms_n3 freq_SQ001 freq_SQ002 freq_SQ003 freq_SQ004 freq_SQ005 sat_S1 sat_S2 note_N1 note_N2 acc_C1 acc_C2 evo_E1 evo_E2 col_H1 col_H2 dual_D1_0 dual_D1_1 dual_D2_0 dual_D2_1 tabnum_L1_X1 tabnum_L1_X2 tabnum_L2_X1 tabnum_L2_X2 tabchk_L1_X1 tabchk_L1_X2 tabchk_L2_X1 tabchk_L2_X2 tabtxt_T1_c1 tabtxt_T1_c2 tabtxt_T2_c1 tabtxt_T2_c2 cinq court longt enorme fich c1 c2 c3 c4 cache fin';
  expect([...fields(types.instrument)].sort()).toEqual(exported.split(' ').sort());
  expect(fields(colleges.instrument)).toHaveLength(486 - 7);
});

test('what LimeSurvey knows beside the model is kept', () => {
  const { origin, paging } = types.instrument;
  expect(paging).toBe('question');
  expect(origin?.surveyId).toBe('741852');
  expect(origin?.databaseVersion).toBe('627');
  expect(origin?.questions.get('outils')).toEqual({
    qid: '438',
    gid: '11',
    type: 'M',
    attributes: new Map([
      ['exclude_all_others', 'SQ006'],
      ['max_answers', '5'],
    ]),
    html: {
      fr: 'Quels outils utilisez-vous&nbsp;?<br /><small>Plusieurs réponses possibles</small>',
    },
  });
  expect(origin?.questions.get('role')?.attributes.size).toBe(0);
  expect(origin?.questions.get('sexe')).not.toHaveProperty('html');
});

test('bytes and text give the same instrument, byte order mark or not', () => {
  const bytes = new TextEncoder().encode(`\uFEFF${fixture('types')}`);
  expect(readLss(bytes)).toEqual(types);
});

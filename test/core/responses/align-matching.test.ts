import { describe, expect, test } from 'vitest';
import {
  date,
  grid,
  group,
  type Instrument,
  instrument,
  makeInstrument,
  multiple,
  numeric,
  option,
  type Question,
  ranking,
  scaleCell,
  single,
  text,
} from '../../../src/core/instrument/index.js';
import { matchInstruments } from '../../../src/core/responses/index.js';
import { ent } from '../../../src/studies/ent2013/index.js';
import { renamedInstrument } from '../../support/renamed.js';

const inGroups = (...groups: readonly (readonly Question[])[]): Instrument =>
  instrument({
    id: 's',
    languages: ['fr'],
    groups: groups.map((questions, index) =>
      group(`g${index}`, { fr: `Partie ${index}` }, questions),
    ),
  });
const survey = (...questions: readonly Question[]) => inGroups(questions);

const asks = (code: string, title: string) =>
  single(code, { fr: title }, { yes: { fr: 'Oui' }, no: { fr: 'Non' } });

/** The questions matched, as `collected=study by evidence`. */
function matched(collected: Instrument, study: Instrument): readonly string[] {
  return matchInstruments(collected, study).questions.map(
    (each) => `${each.collected}=${each.study} by ${each.by}`,
  );
}

describe('questions', () => {
  const titled = (one: string, other: string) =>
    matched(survey(asks('Q1', one)), survey(asks('Q1', other)));

  test.each([
    ["Utilisez-vous l'ENT ?", 'utilisez vous L’ENT'],
    ['Âge du collégien', 'AGE DU COLLEGIEN :'],
    ['Le cœur  du sujet', 'Le coeur du sujet…'],
    ['ﬁn de journée', 'Fin de journée !'],
  ])('"%s" and "%s" are the same title', (one, other) => {
    expect(titled(one, other)).toEqual(['Q1=Q1 by code-and-label']);
  });

  test.each([
    ['Vous êtes :', 'Vous êtes : cochez une seule case, sans hésiter'],
    ["Vous utilisez l'ENT en tant que parent d'élève", "Vous utilisez l'ENT en tant que parent"],
    [
      'Pour quelles matières utilisez-vous cet outil ?',
      'Pour quelle matière utilisez-vous cet outil',
    ],
  ])('"%s" and "%s" under the same code are matched on it', (one, other) => {
    expect(titled(one, other)).toEqual(['Q1=Q1 by code']);
    expect(titled(other, one)).toEqual(['Q1=Q1 by code']);
  });

  test.each([
    ['Votre sexe', 'Votre collège'],
    ["Pourquoi utilisez-vous l'ENT ?", "Pourquoi n'utilisez-vous pas l'ENT ?"],
  ])('"%s" and "%s" are not matched, whatever their code', (one, other) => {
    const alignment = matchInstruments(survey(asks('Q1', one)), survey(asks('Q1', other)));
    expect(alignment.questions).toEqual([]);
    expect(alignment.rejected).toEqual([{ collected: 'Q1', study: 'Q1', because: 'labels' }]);
    expect([alignment.onlyCollected, alignment.onlyStudy]).toEqual([['Q1'], ['Q1']]);
  });

  test('a title that one question has on each side is recognised under another code', () => {
    const collected = survey(asks('Q5', 'Le matin'), asks('Q6', 'À midi'), asks('Q7', 'Le soir'));
    const study = survey(asks('Q4', 'Le matin'), asks('Q5', 'À midi'), asks('Q6', 'Le soir'));
    expect(matched(collected, study)).toEqual([
      'Q5=Q4 by label',
      'Q6=Q5 by label',
      'Q7=Q6 by label',
    ]);
  });

  test('a code that moved does not win over the title, even a similar one', () => {
    const where = (place: string) => `À quelle fréquence utilisez-vous cet outil, ${place} ?`;
    const collected = survey(asks('Q2', where('au collège')), asks('Q3', where('chez vous')));
    const study = survey(asks('Q1', where('au collège')), asks('Q2', where('chez vous')));
    expect(matched(collected, study)).toEqual(['Q2=Q1 by label', 'Q3=Q2 by label']);
  });

  test('of several questions with one title, the code decides', () => {
    const collected = survey(asks('Q9', 'Vous êtes :'), asks('Q5', 'Vous êtes :'));
    const study = survey(asks('Q5', 'Vous êtes'), asks('Q9', 'Vous êtes'));
    expect(matched(collected, study)).toEqual([
      'Q5=Q5 by code-and-label',
      'Q9=Q9 by code-and-label',
    ]);
  });

  test('without a common code, the group decides; the order never does', () => {
    const collected = inGroups([asks('a', 'Vous êtes')], [asks('b', 'Vous êtes')]);
    const inStudy = inGroups([], [asks('x', 'Vous êtes')]);
    expect(matched(collected, inStudy)).toEqual(['b=x by label']);
    const together = survey(asks('x', 'Vous êtes'), asks('y', 'Vous êtes'));
    expect(matched(collected, together)).toEqual([]);
  });

  test('one title is no evidence when the answers are others', () => {
    const post = single('Q71', { fr: 'Vous êtes :' }, { cpe: { fr: 'CPE' }, aed: { fr: 'AED' } });
    const sex = single('Q1', { fr: 'Vous êtes' }, { f: { fr: 'Femme' }, m: { fr: 'Homme' } });
    expect(matched(survey(post), survey(sex))).toEqual([]);
  });

  test('sections in another order do not exchange questions of one title', () => {
    const groups = [...ent.groups].reverse();
    const moved = renamedInstrument(makeInstrument({ ...ent, groups }), {
      rename: (code) => (/^Q\d/.test(code) ? `X${code.slice(1)}` : code),
    });
    const retitled = makeInstrument({
      ...moved,
      groups: moved.groups.map((each, index) => ({
        ...each,
        code: `h${index}`,
        labels: { fr: `Section ${index}` },
      })),
    });
    const pairs = matchInstruments(retitled, ent).questions;
    expect(pairs.length).toBeGreaterThan(60);
    const wrong = pairs.filter(({ collected, study }) => collected.slice(1) !== study.slice(1));
    expect(wrong).toEqual([]);
  });

  test('titles that nothing tells apart are not matched, and no odd pair is told', () => {
    const collected = survey(asks('a', 'Vous êtes'), asks('b', 'Vous êtes'));
    const alignment = matchInstruments(collected, survey(asks('x', 'Vous êtes')));
    expect(alignment.questions).toEqual([]);
    expect(alignment.rejected).toEqual([]);
    expect(alignment.onlyStudy).toEqual(['x']);
  });

  test('one language in common is enough', () => {
    const one = single('a', { fr: 'Sexe', en: 'Gender' }, { f: {}, m: {} });
    const other = single('b', { 'fr-informal': 'Sexe', de: 'Geschlecht' }, { f: {}, m: {} });
    expect(matched(survey(one), survey(other))).toEqual(['a=b by label']);
    const german = single('a', { de: 'Geschlecht' }, { f: {}, m: {} });
    expect(matched(survey(german), survey(other))).toEqual(['a=b by label']);
  });

  test('without a common language, the code is all there is', () => {
    const english = single('a', { en: 'Gender' }, { f: {}, m: {} });
    const french = single('a', { fr: 'Sexe' }, { f: {}, m: {} });
    expect(matched(survey(english), survey(french))).toEqual(['a=a by code']);
  });
});

describe('kinds must agree', () => {
  const title = { fr: 'La question' };
  const rows = [option('r', { fr: 'Ligne' })];
  const list = { a: { fr: 'A' }, b: { fr: 'B' } };
  const kinds: readonly Question[] = [
    single('Q', title, list),
    multiple('Q', title, list),
    ranking('Q', title, list, { max: 2 }),
    numeric('Q', title),
    text('Q', title),
    date('Q', title),
    grid('Q', title, rows, { kind: 'text' }),
    grid('Q', title, rows, { kind: 'numeric' }),
    grid('Q', title, rows, scaleCell([option('1', { fr: 'Un' })])),
    grid('Q', title, rows, { kind: 'text' }, { columns: [option('c', { fr: 'Colonne' })] }),
  ];

  test.each(kinds.map((question, index) => [index, question.kind, question] as const))(
    'kind %i, %s, is matched with itself alone',
    (index, _, question) => {
      for (const [at, other] of kinds.entries()) {
        const alignment = matchInstruments(survey(question), survey(other));
        const rejected = [{ collected: 'Q', study: 'Q', because: 'kinds' }];
        expect(alignment.questions.length).toBe(at === index ? 1 : 0);
        expect(alignment.rejected).toEqual(at === index ? [] : rejected);
      }
    },
  );

  test('a question of another kind does not keep the right one from being found', () => {
    const collected = survey(text('Q1', title), single('Q2', title, list));
    expect(matched(collected, survey(single('Q1', title, list)))).toEqual(['Q2=Q1 by label']);
  });
});

describe('answers', () => {
  const listOf = (collected: Record<string, string>, study: Record<string, string>) => {
    const options = (list: Record<string, string>) =>
      Object.entries(list).map(([code, fr]) => option(code, { fr }));
    const asked = (list: Record<string, string>) =>
      single('Q', { fr: 'La question' }, options(list));
    const { questions } = matchInstruments(survey(asked(collected)), survey(asked(study)));
    const [answers] = questions[0]?.lists ?? [];
    return {
      matches: answers?.matches.map((each) => `${each.collected}=${each.study} by ${each.by}`),
      onlyCollected: answers?.onlyCollected,
      onlyStudy: answers?.onlyStudy,
    };
  };

  test('are matched by label, whatever their codes and order', () => {
    const found = listOf(
      { A1: 'Jamais', A2: 'Souvent', A3: 'Parfois' },
      { A2: 'jamais', A1: 'PARFOIS.', often: 'Souvent' },
    );
    expect(found.matches?.sort()).toEqual([
      'A1=A2 by label',
      'A2=often by label',
      'A3=A1 by label',
    ]);
  });

  test('that differ by a sign only are told apart by it', () => {
    expect(listOf({ x1: 'A', x2: 'A-' }, { y1: 'A-', y2: 'A' }).matches?.sort()).toEqual([
      'x1=y2 by label',
      'x2=y1 by label',
    ]);
    expect(listOf({ x1: '5 %' }, { y1: '5', y2: '5 %' }).matches).toEqual(['x1=y2 by label']);
    expect(listOf({ x1: 'A', x2: '1-5' }, { y1: 'A-', y2: '1,5' }).matches).toEqual([]);
  });

  test('that are the same in one language are told apart by another', () => {
    const asked = (...codes: readonly [string, string]) =>
      single('Q', { fr: 'Question', en: 'Question' }, [
        option(codes[0], { fr: 'Professeur', en: 'Teacher' }),
        option(codes[1], { fr: 'Instituteur', en: 'Teacher' }),
      ]);
    const study = single('Q', { fr: 'Question', en: 'Question' }, [
      option('inst', { fr: 'Instituteur', en: 'Teacher' }),
      option('prof', { fr: 'Professeur', en: 'Teacher' }),
    ]);
    const { questions } = matchInstruments(survey(asked('A1', 'A2')), survey(study));
    const pairs = questions[0]?.lists[0]?.matches.map((each) => `${each.collected}=${each.study}`);
    expect(pairs?.sort()).toEqual(['A1=prof', 'A2=inst']);
  });

  test('twins are matched by code, then in order', () => {
    const name = 'Jean Jaurès (Montfermeil)';
    expect(listOf({ A7: name, A9: name }, { jau: name, jau2: name }).matches).toEqual([
      'A7=jau by label',
      'A9=jau2 by label',
    ]);
    expect(listOf({ A7: name, A9: name }, { x: name, A7: name }).matches).toEqual([
      'A7=A7 by code-and-label',
      'A9=x by label',
    ]);
  });

  test.each([
    ['5 %', '5%'],
    ['1 - 5', '1–5'],
    ['1,5', '1.5'],
    ['A-', 'a–'],
    ['-2', '−2'],
  ])('"%s" and "%s" are the same answer under any code', (one, other) => {
    expect(listOf({ x: one }, { y: other }).matches).toEqual(['x=y by label']);
  });

  test('are matched with those in the same languages first, whatever the order', () => {
    const both = { fr: 'Oui', en: 'Yes' };
    const asked = (...labels: readonly (typeof both | { fr: string })[]) =>
      survey(
        single(
          'Q',
          { fr: 'La question' },
          labels.map((each, index) => option(`${labels.length}${index}`, each)),
        ),
      );
    const collected = asked({ fr: 'Oui' }, both);
    const study = asked(both, { fr: 'Oui' }, { fr: 'Non' });
    const [question] = matchInstruments(collected, study).questions;
    const pairs = question?.lists[0]?.matches.map((each) => `${each.collected}=${each.study}`);
    expect(pairs?.sort()).toEqual(['20=31', '21=30']);
  });

  test.each([
    ['Tous les jours', 'Tous les jours (ou presque tous)'],
    ['Satisfait', 'Insatisfait'],
    ["D'accord", "Pas d'accord"],
    ['Peu satisfait', 'Très satisfait'],
    ['Moins de 3 ans', 'Moins de 5 ans'],
    ['Au collège', 'À la maison'],
    ['< 18 ans', '> 18 ans'],
    ['-1', '1'],
    ['5', '5 %'],
    ['A', 'A-'],
    ['1-5', '1,5'],
    ['1/2', '1-2'],
  ])('"%s" and "%s" under one code are different answers', (one, other) => {
    expect(listOf({ A1: one, x: 'Autre chose' }, { A1: other, x: 'Autre chose' })).toEqual({
      matches: ['x=x by code-and-label'],
      onlyCollected: ['A1'],
      onlyStudy: ['A1'],
    });
  });

  test.each([
    ['Parent', "Parent d'élève"],
    ['Les professeurs', 'Le professeur'],
    ["L'emploi du temps", 'Emploi du temps'],
  ])('"%s" and "%s" under one code are the same answer', (one, other) => {
    expect(listOf({ A1: one }, { A1: other }).matches).toEqual(['A1=A1 by code']);
    expect(listOf({ A1: one }, { B1: other }).matches).toEqual([]);
  });

  test('marks without words are compared as they are', () => {
    expect(listOf({ A1: '+', A2: '++' }, { more: '++', some: '+' }).matches).toEqual([
      'A2=more by label',
      'A1=some by label',
    ]);
  });

  test('*other* is *other*, whatever its label', () => {
    const asked = (other: string) =>
      survey(single('Q', { fr: 'La question' }, { a: { fr: 'A' } }, { other: { fr: other } }));
    const [question] = matchInstruments(asked('Autre'), asked('Précisez')).questions;
    expect(question?.lists[0]?.matches.at(0)).toEqual({
      collected: 'other',
      study: 'other',
      by: 'code-and-label',
    });
  });

  test('an option that is only coded "other" is matched like any answer', () => {
    expect(listOf({ other: 'Au collège' }, { other: 'À la maison' }).matches).toEqual([]);
  });
});

import fc from 'fast-check';
import {
  type Instrument,
  makeInstrument,
  type Option,
  type Question,
  type Text,
} from '../../src/core/instrument/index.js';

/** Texts that are easily taken for each other; those that say the same stand together. */
const MEANINGS: readonly (readonly string[])[] = [
  ['Oui', 'oui.', 'OUI !'],
  ['Non', '« Non »'],
  ['Été', 'ete', 'E\u0301te\u0301'],
  ['2', '2.'],
  ['-2', '−2', '–2'],
  ['+2'],
  ['5 %', '5%'],
  ['5'],
  ['A'],
  ['A-'],
  ['A+'],
  ['1-5', '1 – 5'],
  ['1,5', '1.5'],
  ['15'],
  ['< 18', '<18'],
  ['> 18', '>18'],
  ["D'accord", 'd’accord'],
  ["Pas d'accord", 'PAS D’ACCORD'],
  ['Moins de 3 ans'],
  ['Moins de 5 ans'],
  ['Satisfait'],
  ['Insatisfait'],
  ['+'],
  ['++'],
];

const MEANING_OF = new Map(MEANINGS.flatMap((texts, index) => texts.map((text) => [text, index])));

/** Whether two labels say something else in every language that both have. */
export function saysOther(one: Text, other: Text): boolean {
  const shared = Object.keys(one).filter((language) => other[language] !== undefined);
  const differs = (language: string) =>
    MEANING_OF.get(one[language] ?? '') !== MEANING_OF.get(other[language] ?? '');
  return shared.length > 0 && shared.every(differs);
}

/** What a label says, whatever the spelling. */
function meaningOf(labels: Text): string {
  const all = Object.entries(labels).map(([language, text]) => {
    return `${language} ${MEANING_OF.get(text ?? '')}`;
  });
  return all.sort().join(', ');
}

/** A list without those that say what one before them says in the same languages. */
function withoutTwins<Each extends Pick<Option, 'labels'>>(list: readonly Each[]): readonly Each[] {
  const meanings = list.map(({ labels }) => meaningOf(labels));
  return list.filter((_, index) => meanings.indexOf(meanings[index] ?? '') === index);
}

type Palette = readonly (readonly string[])[];

/** A label in French, in English or in both, whose two texts need not go together. */
function anyLabel(palette: Palette): fc.Arbitrary<Text> {
  const word = fc.constantFrom(...palette.flat());
  return fc.oneof(
    fc.record({ fr: word }),
    fc.record({ fr: word, en: word }),
    fc.record({ en: word }),
  );
}

const CODES = ['A1', 'A2', 'A3', 'A4', 'A5'] as const;

function anyOptions(palette: Palette): fc.Arbitrary<readonly Option[]> {
  const codes = fc.shuffledSubarray([...CODES], { minLength: 1 });
  return codes.chain((all) =>
    fc.tuple(...all.map((code) => anyLabel(palette).map((labels) => ({ code, labels })))),
  );
}

function anyQuestion(code: string, palette: Palette): fc.Arbitrary<Question> {
  return fc
    .record({
      kind: fc.constantFrom('single', 'single', 'multiple', 'ranking'),
      labels: anyLabel(palette.slice(0, 2)),
      options: anyOptions(palette),
      other: fc.boolean(),
    })
    .map(({ kind, labels, options, other }): Question => {
      const open = other ? { other: { fr: 'Autre' } } : {};
      if (kind === 'single') return { kind, code, labels, options, scale: 'nominal', ...open };
      if (kind === 'multiple') return { kind, code, labels, items: options, ...open };
      return { kind: 'ranking', code, labels, items: options, max: options.length };
    });
}

/** A questionnaire of the questions given, in one group. */
export function confusable(questions: readonly Question[]): Instrument {
  return makeInstrument({
    id: 's',
    title: { fr: 'S' },
    languages: ['fr', 'en'],
    paging: 'survey',
    groups: [{ code: 'g', labels: { fr: 'Tout' }, questions }],
  });
}

function anySurvey(palette: Palette): fc.Arbitrary<Instrument> {
  const codes = fc.shuffledSubarray(['Q1', 'Q2', 'Q3', 'Q4'], { minLength: 1 });
  return codes
    .chain((all) => fc.tuple(...all.map((code) => anyQuestion(code, palette))))
    .map(confusable);
}

/**
 * Two surveys of a few labels that are easily taken for each other, in two languages that do not
 * always agree, under the same few codes: twins, exchanged codes, signs, numbers and accents.
 */
export const anyTwoSurveys: fc.Arbitrary<readonly [Instrument, Instrument]> = fc
  .shuffledSubarray([...MEANINGS], { minLength: 3, maxLength: 4 })
  .chain((palette) => fc.tuple(anySurvey(palette), anySurvey(palette)));

function withoutTwinAnswers(question: Question): Question {
  if (question.kind === 'single') {
    return { ...question, options: withoutTwins(question.options) };
  }
  if (question.kind === 'multiple') return { ...question, items: withoutTwins(question.items) };
  if (question.kind !== 'ranking') return question;
  const items = withoutTwins(question.items);
  return { ...question, items, max: items.length };
}

/** The survey without questions, and answers, that say just what others of their list say. */
export function twinless({ groups }: Instrument): Instrument {
  const questions = groups.flatMap((group) => group.questions);
  return confusable(withoutTwins(questions).map(withoutTwinAnswers));
}

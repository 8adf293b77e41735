import { describe, expect, it } from 'vitest';
import type { Question } from '../../../src/core/instrument/index.js';
import { ent } from '../../../src/studies/ent2013/index.js';
import { ANNEX, linesOf, printedQuestion } from './annex.js';

const LINES = linesOf(ANNEX);
const QUESTIONS: readonly Question[] = ent.groups.flatMap((group) => group.questions);

const INSTRUCTIONS = {
  single: ['Veuillez sélectionner une seule des propositions suivantes :'],
  multiple: ['Choisissez toutes les réponses qui conviennent :'],
  text: ['Veuillez écrire votre réponse ici :'],
  numbered: ["Numérotez chaque case dans l'ordre de vos préférences de 1 à 5"],
  ordered: ["Classez dans l'ordre de vos préférences :"],
} as const;

/** Rankings that say how many ranks there are. */
const NUMBERED = ['Q17', 'Q64'];

/** Questions printed without the instruction of their kind: what they print instead. */
const EXCEPTIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ['Q2', []],
  ['Q53', ['Veuillez écrire votre(vos) réponse(s) ici :']],
  ['Q78', []],
  ['Q93', []],
]);

/** *Autre* has no colon in Q3, yet must carry a text. */
const TEXT_WITHOUT_COLON = 'Q3';
const OTHER_WITH_TEXT = /^autre ?:$/i;

function instructionsOf({ code, kind }: Question): readonly string[] | undefined {
  const exception = EXCEPTIONS.get(code);
  if (exception !== undefined) return exception;
  if (kind === 'ranking') return INSTRUCTIONS[NUMBERED.includes(code) ? 'numbered' : 'ordered'];
  return kind === 'single' || kind === 'multiple' || kind === 'text'
    ? INSTRUCTIONS[kind]
    : undefined;
}

function labelsOf(question: Question): readonly (string | undefined)[] {
  if (question.kind === 'single') return question.options.map(({ labels }) => labels.fr);
  return 'items' in question ? question.items.map(({ labels }) => labels.fr) : [];
}

const otherOf = (question: Question): string | undefined =>
  'other' in question ? question.other?.fr : undefined;

const numberOf = ({ code }: Question): number => Number(code.slice(1));

describe('the instrument is the printed annex', () => {
  it('has the 102 questions in the order of their numbers', () => {
    const numbers = Array.from({ length: 102 }, (_, index) => index + 1);
    expect(QUESTIONS.map(numberOf)).toEqual(numbers);
    const titles = LINES.filter(({ role }) => role === 'title').map(({ question }) => question);
    expect([...new Set(titles)]).toEqual(numbers);
  });

  describe.each(QUESTIONS)('$code', (question) => {
    const printed = printedQuestion(LINES, numberOf(question));
    const other = otherOf(question);
    const last = printed.options.at(-1) ?? '';

    it('has the printed title', () => {
      expect(question.labels.fr).toBe(printed.title);
    });

    it('has the printed answers in their order', () => {
      expect([...labelsOf(question), ...(other === undefined ? [] : [other])]).toEqual(
        printed.options.map((text) => (OTHER_WITH_TEXT.test(text) ? text.slice(0, 5) : text)),
      );
    });

    it('has the kind that its instruction says', () => {
      expect(printed.instructions).toEqual(instructionsOf(question));
    });

    it('takes a text beside *autre* when a colon is printed, and only then', () => {
      const wanted = OTHER_WITH_TEXT.test(last) || question.code === TEXT_WITHOUT_COLON;
      expect(other !== undefined).toBe(wanted);
    });
  });

  it('keeps the printed bounds of the age', () => {
    const { min, max, unit } = ent.questions.Q2;
    expect(printedQuestion(LINES, 2).bounds).toEqual([
      `${min} ${unit?.fr} \uFFFD ${max} ${unit?.fr}`,
    ]);
    expect(LINES.filter(({ role }) => role === 'bounds')).toHaveLength(1);
  });

  it('has as many ranks as Q17 and Q64 print', () => {
    expect([ent.questions.Q17.max, ent.questions.Q64.max]).toEqual([5, 5]);
  });

  it('has the printed headings where they stand; only the common part has none', () => {
    const headings = LINES.filter(({ role }) => role === 'heading');
    const groups = ent.groups.filter(({ code }) => code !== 'common');
    expect(groups.map(({ labels }) => labels.fr)).toEqual(
      headings.map(({ text }) => text.replace(/^\[(.*)\]$/, '$1')),
    );
    expect(groups.map(({ questions }) => questions[0]?.code)).toEqual(
      headings.map(({ question }) => `Q${question + 1}`),
    );
  });
});

describe('every line of the annex is accounted for', () => {
  it('is a part of a question, a heading, or one of the lines named here', () => {
    expect(LINES.filter(({ role }) => role === 'unknown')).toEqual([]);
    expect(LINES.filter(({ role }) => role === 'page-number').map(({ text }) => text)).toEqual([
      '66',
    ]);
    expect(LINES.filter(({ role }) => role === 'introduction').map(({ text }) => text)).toEqual([
      'Annexe 1',
      'ENQUETE SUR LES USAGES DES ENT',
      '(Collèges de Seine-Saint-Denis)',
      "L'Université de Cergy-Pontoise conduit une étude sur l'usage des ENT en collège, en",
      "partenariat avec l'académie de Créteil et le département de Seine-Saint-Denis. L'objectif du",
      "questionnaire ci-après est de recenser vos usages et votre opinion sur l'ENT de votre",
      'établissement. Nous vous remercions de bien vouloir porter attention à ce questionnaire et de',
      "le remplir jusqu'à la fin. Vos réponses sont anonymes. Les données recueillies ne seront",
      'exploitées que dans un cadre de recherche.',
    ]);
  });

  it('gives back all the words of the annex, in the parts compared above', () => {
    const words = (text: string) => text.replace(/[\s•]/g, '');
    const parts = QUESTIONS.map((question) => printedQuestion(LINES, numberOf(question))).map(
      ({ title, bounds, instructions, options }, index) =>
        [`${index + 1}-`, title, ...bounds, ...instructions, ...options].join(''),
    );
    const headings = (number: number) =>
      LINES.filter(({ role, question }) => role === 'heading' && question === number);
    const before = LINES.filter(({ question }) => question === 0);
    const rebuilt = [
      ...before.map(({ text }) => text),
      ...parts.flatMap((part, index) => [part, ...headings(index + 1).map(({ text }) => text)]),
    ].join('');
    expect(words(rebuilt)).toBe(words(ANNEX.replace('\n66 \n', '\n')));
  });
});

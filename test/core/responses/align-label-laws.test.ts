import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  answerOptions,
  type Instrument,
  type Option,
  type Question,
} from '../../../src/core/instrument/index.js';
import {
  type Alignment,
  align,
  checkAlignment,
  encode,
  FIRST_OPTION,
  matchInstruments,
  type QuestionMatch,
  type Responses,
  State,
  statesOf,
} from '../../../src/core/responses/index.js';
import {
  anyTwoSurveys,
  confusable,
  saysOther,
  twinless,
} from '../../support/confusable-surveys.js';
import { PROVENANCE, type Row, rawAnswers } from '../../support/raw-answers.js';

function questionsOf({ groups }: Instrument): readonly Question[] {
  return groups.flatMap(({ questions }) => questions);
}

/** Each matched question with its counterpart, and each of their answers with its own. */
function pairsOf({ questions }: Alignment, collected: Instrument, study: Instrument) {
  const answers = (question: Question | undefined) => (question ? answerOptions(question) : []);
  const by = (list: readonly Option[], code: string) => list.find((each) => each.code === code);
  return questions.flatMap((match) => {
    const [one, other] = [collected.questions[match.collected], study.questions[match.study]];
    const lists = match.lists.filter(({ of }) => of === 'answers');
    const matched = lists.flatMap(({ matches }) => matches).filter((m) => m.study !== 'other');
    return [
      { one, other },
      ...matched.map((each) => ({
        one: by(answers(one), each.collected),
        other: by(answers(other), each.study),
      })),
    ];
  });
}

/** The alignment whatever the order of questions and answers. */
function unordered({ questions, onlyCollected, onlyStudy }: Alignment) {
  const sorted = (codes: readonly string[]) => [...codes].sort();
  const all = questions.map(({ lists, ...match }) => ({
    ...match,
    lists: lists.map((list) => ({
      ...list,
      matches: list.matches.map((each) => JSON.stringify(each)).sort(),
      onlyCollected: sorted(list.onlyCollected),
      onlyStudy: sorted(list.onlyStudy),
    })),
  }));
  return {
    questions: all.sort((left, right) => (left.study < right.study ? -1 : 1)),
    onlyCollected: sorted(onlyCollected),
    onlyStudy: sorted(onlyStudy),
  };
}

function reversed(question: Question): Question {
  if (question.kind === 'single') return { ...question, options: [...question.options].reverse() };
  if (question.kind === 'multiple' || question.kind === 'ranking') {
    return { ...question, items: [...question.items].reverse() };
  }
  return question;
}

/** The survey with its questions, and the answers to each, in the other order. */
function turned(survey: Instrument): Instrument {
  return confusable([...questionsOf(survey)].reverse().map(reversed));
}

/** Answers in which each answer is given once to each question, and one is invalid. */
function answersTo(instrument: Instrument): Responses {
  const stored = (question: Question, row: number): Row['stored'] => {
    const { code, kind } = question;
    const answer = answerOptions(question)[row]?.code ?? 'x9';
    if (kind === 'ranking') return { [`${code}_1`]: answer };
    if (kind === 'multiple') return { [`${code}_${answer}`]: answer === 'other' ? 'text' : 'Y' };
    return { [code]: answer === 'other' ? '-oth-' : answer };
  };
  const rows = Array.from({ length: 8 }, (_, row): Row => {
    const parts = questionsOf(instrument).map((question) => stored(question, row));
    return { stored: Object.assign({}, ...parts) };
  });
  return encode(instrument, rawAnswers(rows), { provenance: PROVENANCE });
}

function countOf(responses: Responses, variable: string, holds: (state: number) => boolean) {
  const column = responses.columns.get(variable);
  return column === undefined ? 0 : statesOf(column).filter((state) => holds(state)).length;
}

/** For each answer of a single choice of the study, how many gave it, and gave the one that it is. */
function countsOf(match: QuestionMatch, before: Responses, after: Responses) {
  const one = before.instrument.questions[match.collected];
  const other = after.instrument.questions[match.study];
  if (one?.kind !== 'single' || other?.kind !== 'single') return [];
  const sources = new Map(
    match.lists
      .filter(({ of }) => of === 'answers')
      .flatMap(({ matches }) => matches.map((each) => [each.study, each.collected] as const)),
  );
  const codes = answerOptions(one).map(({ code }) => code);
  return answerOptions(other).map(({ code }, index) => {
    const source = codes.indexOf(sources.get(code) ?? '');
    return [
      countOf(after, match.study, (state) => state === FIRST_OPTION + index),
      source < 0 ? 0 : countOf(before, match.collected, (state) => state === FIRST_OPTION + source),
    ] as const;
  });
}

describe('labels that are easily taken for each other', () => {
  test('nothing is matched whose label is another one in every language that both have', () => {
    fc.assert(
      fc.property(anyTwoSurveys, ([collected, study]) => {
        const pairs = pairsOf(matchInstruments(collected, study), collected, study);
        for (const { one, other } of pairs) {
          expect([one, other, saysOther(one?.labels ?? {}, other?.labels ?? {})]).toEqual([
            one,
            other,
            false,
          ]);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('the order of questions and answers decides nothing but twins', () => {
    fc.assert(
      fc.property(anyTwoSurveys, ([collected, study]) => {
        const [from, to] = [twinless(collected), twinless(study)];
        const found = unordered(matchInstruments(from, to));
        expect(unordered(matchInstruments(turned(from), to))).toEqual(found);
        expect(unordered(matchInstruments(from, turned(to)))).toEqual(found);
      }),
      { numRuns: 1000 },
    );
  });

  test('a survey is itself, twins or not', () => {
    fc.assert(
      fc.property(anyTwoSurveys, ([survey]) => {
        const responses = answersTo(survey);
        const aligned = align(responses, survey);
        expect(aligned.problems).toEqual([]);
        expect(aligned.responses).toEqual(responses);
      }),
    );
  });

  test('no answer is lost or made: those of the study, and those counted as invalid, are all', () => {
    fc.assert(
      fc.property(anyTwoSurveys, ([collected, study]) => {
        const before = answersTo(collected);
        const alignment = matchInstruments(collected, study);
        fc.pre(alignment.questions.length > 0);
        const after = align(before, study).responses;
        for (const match of alignment.questions) {
          // A rank that was left out is kept under its own field; the respondent stays answered.
          const lost = after.kept.filter(
            ({ variable, field, raw, reason }) =>
              variable === match.study &&
              reason === 'invalid' &&
              (field === variable || !raw.startsWith('collected:')),
          ).length;
          const valid = (state: number) => state >= State.answered;
          const invalid = (state: number) => state === State.invalid;
          const was = countOf(before, match.collected, valid);
          const refused = countOf(before, match.collected, invalid);
          expect(countOf(after, match.study, valid) + lost).toBe(was + refused);
          expect(countOf(after, match.study, invalid)).toBe(lost);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('each answer of the study has as many as the answer that it is', () => {
    fc.assert(
      fc.property(anyTwoSurveys, ([collected, study]) => {
        const before = answersTo(collected);
        const alignment = matchInstruments(collected, study);
        fc.pre(alignment.questions.length > 0);
        const after = align(before, study).responses;
        for (const match of alignment.questions) {
          for (const [now, was] of countsOf(match, before, after)) expect(now).toBe(was);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('what is found is always sound', () => {
    fc.assert(
      fc.property(anyTwoSurveys, ([collected, study]) => {
        const found = matchInstruments(collected, study);
        expect(checkAlignment(found, collected, study)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

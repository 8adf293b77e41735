import { expect, test } from 'vitest';
import { and, expression, type Question } from '../../../../src/core/instrument/index.js';
import { readLss } from '../../../../src/io/limesurvey/structure/index.js';
import { compose, fixture, row, sub } from './compose.js';

const { groups, questions } = readLss(fixture('types')).instrument;

function whenOf(question: Question | undefined, code: string) {
  if (question === undefined || !('items' in question)) return undefined;
  return question.items.find((item) => item.code === code)?.when;
}

test('relevance equations are kept as they were written', () => {
  expect(questions.court?.when).toEqual(expression("outils_SQ003.NAOK == 'Y'"));
  expect(groups[1]?.when).toEqual(expression("role != ''"));
});

test('what is always relevant has no condition', () => {
  expect(questions.role).not.toHaveProperty('when');
  expect(groups[0]).not.toHaveProperty('when');
});

test('a sub-question has its own relevance', () => {
  expect(whenOf(questions.outils, 'SQ005')).toEqual(
    expression("role.NAOK == 'ENS' or role.NAOK == 'ADM'"),
  );
  expect(whenOf(questions.outils, 'SQ001')).toBeUndefined();
});

test('a filtered row is offered when the box of the same code was ticked', () => {
  expect(whenOf(questions.freq, 'SQ001')).toEqual(expression('outils_SQ001.NAOK != ""'));
});

const boxes = [row(1, 'M', 'use'), row(2, 'M', 'know')];
const boxRows = [sub(11, 1, 'a'), sub(12, 1, 'b'), sub(21, 2, 'a'), sub(22, 2, 'b')];

function filtered(
  filters: Readonly<Record<string, string>>,
  more: { questions?: typeof boxes; rows?: typeof boxRows } = {},
  relevance = '1',
) {
  const { instrument } = readLss(
    compose({
      questions: [...boxes, ...(more.questions ?? []), row(9, 'F', 'often')],
      subquestions: [
        ...boxRows,
        ...(more.rows ?? []),
        sub(91, 9, 'a', { relevance }),
        sub(92, 9, 'z'),
      ],
      question_attributes: Object.entries(filters).map(([name, value]) => {
        const [qid = '', attribute = ''] = name.split('.');
        return { qid, attribute, value };
      }),
    }),
  );
  return instrument.questions.often;
}

test('several filters must all hold, beside the relevance of the row', () => {
  const often = filtered({ '9.array_filter': 'use; know' }, {}, 'age > 3');
  expect(whenOf(often, 'a')).toEqual(
    and(expression('age > 3'), expression('use_a.NAOK != ""'), expression('know_a.NAOK != ""')),
  );
});

test('an excluding filter offers what was left', () => {
  const often = filtered({ '9.array_filter_exclude': 'use' });
  expect(whenOf(often, 'a')).toEqual(expression('use_a.NAOK == ""'));
});

test('a row that the filtering question lacks is always offered', () => {
  expect(whenOf(filtered({ '9.array_filter': 'use' }), 'z')).toBeUndefined();
});

test('a filter is filtered in turn, and circles end', () => {
  const often = filtered({
    '9.array_filter_exclude': 'use',
    '1.array_filter': 'know',
    '2.array_filter': 'use',
  });
  expect(whenOf(often, 'a')).toEqual(
    and(
      expression('know_a.NAOK != ""'),
      expression('use_a.NAOK != ""'),
      expression('use_a.NAOK == ""'),
    ),
  );
});

test('a table filters by any answer of its row', () => {
  const more = {
    questions: [row(3, ';', 'table')],
    rows: [sub(31, 3, 'a'), sub(32, 3, 'x', { scale_id: 1 }), sub(33, 3, 'y', { scale_id: 1 })],
  };
  expect(whenOf(filtered({ '9.array_filter': 'table' }, more), 'a')).toEqual(
    expression('(table_a_x.NAOK != "" or table_a_y.NAOK != "")'),
  );
  expect(whenOf(filtered({ '9.array_filter_exclude': 'table' }, more), 'a')).toEqual(
    expression('(table_a_x.NAOK == "" and table_a_y.NAOK == "")'),
  );
});

test('a filter that does not exist filters nothing', () => {
  expect(whenOf(filtered({ '9.array_filter': 'nowhere' }), 'a')).toBeUndefined();
});

test('a ranking filters by the items that were ranked', () => {
  const { instrument } = readLss(
    compose({
      questions: [row(1, 'R', 'best'), row(2, 'Q', 'why')],
      answers: ['a', 'b'].map((code) => ({ qid: 1, code, scale_id: 0 })),
      subquestions: [sub(21, 2, 'a')],
      question_attributes: [{ qid: 2, attribute: 'array_filter', value: 'best' }],
    }),
  );
  expect(whenOf(instrument.questions.why, 'a')).toEqual(
    expression('(best_1.NAOK == "a" or best_2.NAOK == "a")'),
  );
});

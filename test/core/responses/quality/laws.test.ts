import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expression } from '../../../../src/core/instrument/index.js';
import {
  type Finding,
  qualityOf,
  type Responses,
  type RuleName,
  where,
  whereComplete,
} from '../../../../src/core/responses/index.js';
import { attrition, flat } from '../../../../src/core/tables/index.js';
import { everyRule, randomFrom, soundRow } from '../../../support/quality-survey.js';
import { anyResponses, anyRow, encodeSmall } from '../../../support/random-survey.js';
import type { Row } from '../../../support/raw-answers.js';
import { readSurvey } from '../../../support/survey-fixtures.js';

/** Few respondents are enough, so that every rule has something to say. */
const LOW = {
  identicalAnswers: 1,
  speederBase: 2,
  sliderBase: 1,
  sliderShare: 0.01,
  dropOffBase: 1,
  dropOffShare: 0.01,
  nonResponseBase: 1,
  nonResponseShare: 0.01,
};

/** Rules that judge each respondent alone. */
const ALONE: ReadonlySet<RuleName> = new Set<RuleName>([
  'unknown-code',
  'not-a-number',
  'number-outside-limits',
  'number-not-whole',
  'item-ranked-twice',
  'unasked-answers',
  'rank-gaps',
  'too-many-ticked',
  'too-few-ticked',
  'exclusive-with-others',
  'text-without-other',
  'other-without-text',
  'straight-lining',
  'formula-text',
  'drop-off',
  'high-non-response',
]);

/** What is told of each respondent, by id, whatever the order; groups by who is in them. */
function told(findings: readonly Finding[]): readonly string[] {
  return findings
    .flatMap(({ rule, severity, variable, rows }) =>
      rows.map(({ id, field, value, group }) => {
        const alike = rows.filter((each) => group !== undefined && each.group === group);
        const others = alike.map((each) => each.id).sort();
        return [severity, rule, variable, id, field, value, ...others].join(' ');
      }),
    )
    .sort();
}

/** A respondent with some of everything: sound, and then broken at places. */
const brokenRow: fc.Arbitrary<Row> = fc
  .record({
    seed: fc.nat(5),
    index: fc.nat(1),
    extra: fc.dictionary(
      fc.constantFrom('age', 'tools_none', 'order_1', 'order_3', 'say', 'role_other', 'short_r1'),
      fc.constantFrom('', 'a', '7', 'Y', '=1', '<b>'),
    ),
    partial: fc.boolean(),
  })
  .map(({ seed, index, extra, partial }) => {
    const { stored } = soundRow(randomFrom(seed), index);
    return { stored: { ...stored, ...extra }, partial };
  });

function withIds(rows: readonly (readonly [id: number, row: Row])[]): Responses {
  return everyRule(
    rows.map(([, row]) => row),
    {
      ids: rows.map(([id]) => String(id)),
      seconds: Float64Array.from(rows, ([id]) => 100 + ((id * 37) % 400)),
      participant: Int32Array.from(rows, ([id]) => (id % 3) - 1),
    },
  );
}

const brokenRows = fc.array(brokenRow, { minLength: 1, maxLength: 25 });

describe('the laws of the checks', () => {
  test('respondents in another order are told the same', () => {
    fc.assert(
      fc.property(brokenRows, fc.infiniteStream(fc.nat()), (rows, keys) => {
        const all = rows.map((row, id) => [id, row] as const);
        const shuffled = all
          .map((each) => [keys.next().value ?? 0, each] as const)
          .sort(([one], [other]) => one - other)
          .map(([, each]) => each);
        const [first, second] = [all, shuffled].map((each) => qualityOf(withIds(each), LOW));
        expect(told(second?.findings ?? [])).toEqual(told(first?.findings ?? []));
        expect(second?.dropOff).toEqual(first?.dropOff);
        expect(second?.nonResponse).toEqual(first?.nonResponse);
      }),
    );
  });

  test('a selection tells what those selected would be told', () => {
    fc.assert(
      fc.property(brokenRows, (rows) => {
        const all = rows.map((row, id) => [id, row] as const);
        const staff = all.filter(([, { stored }]) => stored?.role === 'staff');
        const selected = qualityOf(where(withIds(all), expression("role == 'staff'")), LOW);
        const alone = qualityOf(withIds(staff), LOW);
        expect(told(selected.findings)).toEqual(told(alone.findings));
        expect(selected.dropOff).toEqual(alone.dropOff);
        expect(selected.nonResponseByBranch).toEqual(alone.nonResponseByBranch);
        expect(selected.respondents).toBe(staff.length);
      }),
    );
  });

  test('a rule about single respondents says of the selected what it says of all', () => {
    fc.assert(
      fc.property(anyResponses, (responses) => {
        const settings = { ...LOW, dropOffShare: 0, nonResponseShare: 0 };
        const wanted = ({ rule }: Finding) => ALONE.has(rule);
        const of = (some: Responses) => qualityOf(some, settings).findings.filter(wanted);
        const parts = [true, false].flatMap((complete) => of(whereComplete(responses, complete)));
        expect(told(parts)).toEqual(told(of(responses)));
      }),
    );
  });

  test('answers with everything wrong in them never stop the checks', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 30 }), (rows) => {
        const { findings, respondents } = qualityOf(encodeSmall(rows), LOW);
        expect(respondents).toBe(rows.length);
        for (const { rows: found } of findings) {
          expect(found.length).toBeGreaterThan(0);
          for (const { row, id } of found) expect(id).toBe(String(row + 1));
        }
      }),
    );
  });
});

describe('the tables of the checks', () => {
  test('count who left as the attrition does', () => {
    const same = (responses: Responses) => {
      const { dropOff } = qualityOf(responses);
      const table = attrition(responses);
      expect(dropOff.submitted).toBe(table.submitted);
      expect(dropOff.leftBefore).toBe(table.leftBefore);
      const pages = table.branches.flatMap((branch) => branch.pages);
      expect(dropOff.pages.map(({ question, reached, left }) => [question, reached, left])).toEqual(
        pages.map(({ question, reached, left }) => [question, reached, left]),
      );
    };
    fc.assert(fc.property(anyResponses, same));
    same(readSurvey('ent-colleges'));
    same(whereComplete(readSurvey('types'), false));
  });

  test('count blanks as the flat tables do', () => {
    const responses = readSurvey('ent-colleges');
    const { nonResponse } = qualityOf(responses);
    let compared = 0;
    for (const { question, variable, reached, noAnswer } of nonResponse) {
      if (question !== variable) continue;
      const table = flat(responses, question);
      if (!('bases' in table)) continue;
      expect([table.bases.reached, table.bases.noAnswer], question).toEqual([reached, noAnswer]);
      compared += 1;
    }
    expect(compared).toBeGreaterThan(80);
  });

  test('add up by branch what is no answer in each variable', () => {
    const { nonResponse, nonResponseByBranch } = qualityOf(readSurvey('types'));
    for (const { branch, reached, noAnswer } of nonResponseByBranch) {
      const parts = nonResponse.filter(
        (each) => each.branch === branch && each.blank === 'noAnswer',
      );
      expect(parts.reduce((sum, each) => sum + each.reached, 0)).toBe(reached);
      expect(parts.reduce((sum, each) => sum + each.noAnswer, 0)).toBe(noAnswer);
    }
    expect(nonResponseByBranch.length).toBe(3);
  });
});

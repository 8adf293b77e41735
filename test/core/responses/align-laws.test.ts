import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  expression,
  type Instrument,
  makeInstrument,
  type Option,
} from '../../../src/core/instrument/index.js';
import { align, type Responses, where } from '../../../src/core/responses/index.js';
import { flat, ladder } from '../../../src/core/tables/index.js';
import { anyResponses } from '../../support/random-survey.js';
import { renamedInstrument } from '../../support/renamed.js';

const QUESTIONS = ['role', 'use', 'why', 'order', 'age', 'say'] as const;
const ANSWERS = 'pupil staff parent never week day code time skill a b c d'.split(' ');
const CODES = [...QUESTIONS, ...ANSWERS];

/** Codes that change places, so that the code of one answer becomes that of another. */
interface Shuffle {
  readonly to: ReadonlyMap<string, string>;
  /** The places that things take in their lists. */
  readonly order: readonly number[];
}

const anyShuffle: fc.Arbitrary<Shuffle> = fc.record({
  to: fc
    .shuffledSubarray(CODES, { minLength: CODES.length, maxLength: CODES.length })
    .map((codes) => new Map(CODES.map((code, index) => [code, codes[index] ?? code]))),
  order: fc.array(fc.nat(9), { minLength: 9, maxLength: 9 }),
});

function reordered<Each>(list: readonly Each[], { order }: Shuffle): readonly Each[] {
  const ranked = list.map((each, index) => ({ each, rank: order[index] ?? 0 }));
  return ranked.sort((left, right) => left.rank - right.rank).map(({ each }) => each);
}

function shuffledStudy(collected: Instrument, shuffle: Shuffle): Instrument {
  const study = renamedInstrument(collected, {
    rename: (code) => shuffle.to.get(code) ?? code,
    reorder: (list: readonly Option[]) => reordered(list, shuffle),
  });
  const groups = study.groups.map((group) => ({
    ...group,
    questions: reordered(group.questions, shuffle),
  }));
  return makeInstrument({ ...study, groups });
}

/** What a table of a question says whatever the codes and the order of its answers. */
function saying(responses: Responses, question: string) {
  const table = flat(responses, question);
  if (table.kind === 'grid') throw new Error('no grid here');
  const { kind, bases, missingColumns } = table;
  const rows = table.kind === 'numeric' ? table.classes : 'rows' in table ? table.rows : [];
  const byLabel = rows.map((row) => {
    if (!('code' in row)) return JSON.stringify(row);
    const { code: _, ...rest } = row;
    return JSON.stringify({ ...rest, cumulative: null });
  });
  const others = 'others' in table ? table.others : undefined;
  return { kind, bases, missing: missingColumns.length, others, rows: byLabel.sort() };
}

describe('alignment and tabulation', () => {
  test('give the same tables in any order, for any codes and any order of answers', () => {
    fc.assert(
      fc.property(anyResponses, anyShuffle, (collected, shuffle) => {
        const { responses, problems } = align(
          collected,
          shuffledStudy(collected.instrument, shuffle),
        );
        expect(problems.filter((each) => each.severity !== 'note')).toEqual([]);
        for (const code of QUESTIONS) {
          expect(saying(responses, shuffle.to.get(code) ?? code)).toEqual(saying(collected, code));
        }
        const byLabel = (of: Responses) =>
          ladder(of)
            .rows.map(({ labels, bases }) => JSON.stringify([labels, bases]))
            .sort();
        expect(byLabel(responses)).toEqual(byLabel(collected));
      }),
    );
  });

  test('choose the same respondents by the codes of the study', () => {
    fc.assert(
      fc.property(
        anyResponses,
        anyShuffle,
        fc.constantFrom(['role', 'pupil'], ['use', 'never'], ['use', 'day']),
        fc.constantFrom('==', '!='),
        (collected, shuffle, [question = '', option = ''], operator) => {
          const study = shuffledStudy(collected.instrument, shuffle);
          const chosen = (of: Responses, variable: string, code: string) =>
            where(of, expression(`${variable}.NAOK ${operator} '${code}'`)).selection?.mask;
          const to = (code: string) => shuffle.to.get(code) ?? code;
          expect(chosen(align(collected, study).responses, to(question), to(option))).toEqual(
            chosen(collected, question, option),
          );
        },
      ),
    );
  });

  test('there and back again, nothing has changed', () => {
    fc.assert(
      fc.property(anyResponses, anyShuffle, (collected, shuffle) => {
        const there = align(collected, shuffledStudy(collected.instrument, shuffle)).responses;
        const back = align(there, collected.instrument).responses;
        expect(back.columns).toEqual(collected.columns);
        expect(back.routing).toEqual(collected.routing);
        expect(back.unsettled).toEqual(collected.unsettled);
        expect(back.missing).toEqual(collected.missing);
        const place = ({ kept }: Responses) => kept.map(({ raw: _, ...each }) => each);
        expect(place(back)).toEqual(place(collected));
      }),
    );
  });
});

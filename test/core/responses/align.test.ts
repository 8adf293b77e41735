import { describe, expect, test } from 'vitest';
import { expression } from '../../../src/core/instrument/index.js';
import { align, where } from '../../../src/core/responses/index.js';
import { type AttritionTable, attrition, cross, flat } from '../../../src/core/tables/index.js';
import { makeReport } from '../../../src/workflows/report/index.js';
import { prefixed, prefixedName, prefixedTable, renamedInstrument } from '../../support/renamed.js';
import { readSurvey, type Survey } from '../../support/survey-fixtures.js';

const SURVEYS = ['ent-colleges', 'types'] as const satisfies readonly Survey[];

/** The pages of an attrition table, without the branches: a study without filters has one. */
function pagesIn({ branches, ...table }: AttritionTable) {
  return { ...table, pages: branches.flatMap((branch) => branch.pages) };
}

describe.each(SURVEYS)('%s aligned with a study of other codes and no filters', (survey) => {
  const collected = readSurvey(survey);
  const study = renamedInstrument(collected.instrument, { rename: prefixed });
  const { responses, alignment, problems } = align(collected, study);

  test('every question is matched, by its label', () => {
    expect(alignment.rejected).toEqual([]);
    expect(alignment.onlyCollected).toEqual([]);
    expect(alignment.onlyStudy).toEqual([]);
    const wrong = alignment.questions.filter((each) => each.study !== prefixed(each.collected));
    expect(wrong).toEqual([]);
  });

  test('the problems are notes: the codes are others, and the filters', () => {
    expect(problems.map((each) => [each.rule, each.severity])).toEqual([
      ['other-code', 'note'],
      ['other-filters', 'note'],
      ['others-asked', 'note'],
    ]);
  });

  test('all tables of a report are the same cell by cell', () => {
    const [one, other] = [collected, responses].map((each) => makeReport(each, { texts: true }));
    expect(other?.opening[0]).toEqual(prefixedTable(one?.opening[0]));
    expect(other?.sections).toEqual(prefixedTable(one?.sections));
  });

  test('who left, and on which page, is the same', () => {
    expect(pagesIn(attrition(responses))).toEqual(prefixedTable(pagesIn(attrition(collected))));
  });

  test('cross-tabulations are the same cell by cell', () => {
    const variables = [...collected.instrument.variables.values()];
    const columns = variables.find(({ measure }) => measure.kind === 'single')?.code ?? '';
    for (const { code, measure } of variables) {
      if (measure.kind !== 'single' && measure.kind !== 'multiple') continue;
      const ours = cross(collected, { rows: code, columns });
      const theirs = { rows: prefixedName(code), columns: prefixedName(columns) };
      expect(cross(responses, theirs)).toEqual(prefixedTable(ours));
    }
  });

  test('a study on one page does not change who left before a question', () => {
    const other = renamedInstrument(collected.instrument, { rename: prefixed, paging: 'survey' });
    const onePage = align(collected, other).responses;
    for (const { code, measure } of collected.instrument.variables.values()) {
      if (measure.kind !== 'single' || code.includes('_')) continue;
      for (const { code: option } of measure.options.slice(0, 3)) {
        const ours = where(collected, expression(`${code}.NAOK != '${option}'`));
        const theirs = where(onePage, expression(`z${code}.NAOK != 'z${option}'`));
        expect(theirs.selection?.mask).toEqual(ours.selection?.mask);
      }
    }
  });

  test('answers given unasked, unsettled respondents and what was kept are those collected', () => {
    const kept = collected.kept.map(({ row, reason }) => [row, reason]);
    expect(responses.kept.map(({ row, reason }) => [row, reason])).toEqual(kept);
    const names = [...collected.unsettled.keys()].map(prefixedName);
    expect(new Set(responses.unsettled.keys())).toEqual(new Set(names));
  });

  test('selections and weights go with the answers', () => {
    const [code = ''] = [...collected.instrument.variables.keys()];
    const weights = Float64Array.from({ length: collected.size }, (_, row) => 1 + (row % 3));
    const chosen = where({ ...collected, design: { weights } }, expression(`!is_empty(${code})`));
    const table = flat(align(chosen, study).responses, prefixed(code));
    expect(table).toEqual(prefixedTable(flat(chosen, code)));
    expect(table.where).toContain(code);
  });
});

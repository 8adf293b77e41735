import { describe, expect, test } from 'vitest';
import { reconcile, summarise } from '../../../src/workflows/reconcile/index.js';
import {
  answersBehind,
  STATISTICS_NAMES,
  type StatisticsName,
  statisticsFile,
} from '../../support/statistics-fixtures.js';
import { brokenSums, tally, unexplained } from './sums.js';

describe.each(STATISTICS_NAMES)('%s', (name: StatisticsName) => {
  const statistics = statisticsFile(`${name}.xls`);
  const { responses, raw } = answersBehind(name);
  const found = reconcile(responses, raw, { statistics });

  test('every table of the file is found, and none is missing', () => {
    expect(found.problems).toEqual([]);
    expect(found.tables.length).toBe(statistics.tables.length);
    expect(found.tables.length).toBe(reconcile(responses, raw).tables.length);
  });

  test('every number of LimeSurvey is the one computed by its rules', () => {
    expect(summarise(found).notAsPredicted).toBe(0);
  });

  test('every number is ours, or differs by known rules', () => {
    expect(unexplained(found)).toEqual([]);
    expect(tally(found)).toMatchSnapshot();
  });

  test('every count is ours once respondents are removed and added', () => {
    expect(brokenSums(found)).toEqual([]);
  });

  test('so it is when answers given unasked are counted', () => {
    const including = answersBehind(name, 'include');
    const again = reconcile(including.responses, including.raw, { statistics });
    expect(unexplained(again)).toEqual([]);
    expect(brokenSums(again)).toEqual([]);
    expect(tally(again)).not.toHaveProperty('answered-unasked');
  });
});

describe('the HTML of RemoteControl', () => {
  const statistics = statisticsFile('ent-colleges_all.html');
  const { responses, raw } = answersBehind('ent-colleges_all');
  const found = reconcile(responses, raw, { statistics });

  test('says the same as the .xls, with percentages of two digits', () => {
    expect(unexplained(found)).toEqual([]);
    expect(brokenSums(found)).toEqual([]);
    expect(summarise(found).notAsPredicted).toBe(0);
  });

  test('its nine tables without a code are listed, not compared', () => {
    expect(found.tables.length).toBe(statistics.tables.length - 9);
    expect(found.problems.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['unknown-tables', 'warning'],
    ]);
  });
});

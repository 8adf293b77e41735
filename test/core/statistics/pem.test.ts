import { describe, expect, it } from 'vitest';
import {
  chiSquareTest,
  cramersV,
  globalPem,
  globalPemInGivenOrder,
  localPem,
  margins,
} from '../../../src/core/statistics/index.js';
import { maximalTable } from '../../../src/core/statistics/maximal-table.js';

/** Rows: farmer, owner, executive, employee, worker. Columns: law, science, medicine, technical institute. */
const STUDENTS = [
  [80, 99, 65, 58],
  [168, 137, 208, 62],
  [470, 400, 876, 79],
  [145, 133, 135, 54],
  [166, 193, 127, 129],
];

const FEWER_STUDENTS = [
  [6, 24, 6, 5],
  [16, 13, 30, 4],
  [92, 32, 138, 7],
  [14, 16, 13, 3],
  [16, 23, 12, 16],
];

const HAIR_BY_EYE = [
  [68, 20, 15, 5],
  [119, 84, 54, 29],
  [26, 17, 14, 14],
  [7, 94, 10, 16],
];

const JAZZ_BY_AGE = [
  [65, 169, 183],
  [11, 30, 39],
  [0, 2, 1],
];

const rounded = (table: readonly (readonly number[])[], digits: number) =>
  localPem(table).map((row) => row.map((value) => Number(value?.toFixed(digits))));

describe('local PEM', () => {
  it('is the deviation over the largest possible one, worked by hand', () => {
    const third = 100 / 3;
    const [[attraction, repulsion] = [], [under] = []] = localPem([
      [30, 15],
      [20, 35],
    ]);
    expect(attraction).toBeCloseTo(third, 12);
    expect(repulsion).toBeCloseTo(-third, 12);
    expect(under).toBeCloseTo(-third, 12);
  });

  it('agrees with GDAtools on students by faculty', () => {
    expect(rounded(STUDENTS, 4)).toEqual([
      [-2.5866, 9.8671, -42.2794, 10.1331],
      [2.7799, -6.2808, -2.9893, 1.2202],
      [-5.2955, -13.7869, 26.7608, -57.1203],
      [5.296, 4.0989, -22.4751, 2.0474],
      [-0.7413, 7.9908, -44.62, 20.9165],
    ]);
  });

  it('agrees with GDAtools on 486 students', () => {
    expect(rounded(FEWER_STUDENTS, 4)).toEqual([
      [-50.6098, 46.6899, -64.2603, 6.3884],
      [-14.2857, -7.1429, 11.2992, -11.8367],
      [19.1244, -46.4684, 31.348, -63.8662],
      [1.1442, 16.1491, -30.981, -9.441],
      [-19.403, 15.565, -56.2589, 37.0338],
    ]);
  });

  it('agrees with GDAtools on hair by eye', () => {
    expect(rounded(HAIR_BY_EYE, 4)).toEqual([
      [41.0593, -49.0095, -11.589, -57.1759],
      [11.1824, -19.1283, 18.8699, -6.2063],
      [-1.4597, -34.0714, 4.756, 11.2284],
      [-85.1682, 59.1971, -49.8772, 4.5161],
    ]);
  });

  it('takes the smallest possible count into account when margins overlap', () => {
    expect(
      rounded(
        [
          [40, 40],
          [18, 2],
        ],
        1,
      ),
    ).toEqual([
      [-76.2, 76.2],
      [76.2, -76.2],
    ]);
  });

  it('reaches -100 in a cell of half an expected respondent, hence the chi-square beside it', () => {
    expect(rounded(JAZZ_BY_AGE, 1)).toEqual([
      [12.8, 4.1, -6.5],
      [-9.5, -6.7, 7.5],
      [-100, 44.3, -25.3],
    ]);
    expect(chiSquareTest(JAZZ_BY_AGE).p).toBeCloseTo(0.785, 3);
  });

  it('is undefined where a row or a column is empty or alone', () => {
    expect(
      localPem([
        [10, 20],
        [0, 0],
        [5, 7],
      ])[1],
    ).toEqual([null, null]);
    expect(
      localPem([
        [3, 4],
        [0, 0],
      ]),
    ).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(
      localPem([
        [0.1, 0],
        [0.2, 0],
        [0.3, 0],
      ]).flat(),
    ).toEqual(Array(6).fill(null));
  });
});

describe('global PEM', () => {
  it.each([
    [
      'worked by hand',
      [
        [30, 15],
        [20, 35],
      ],
      100 / 3,
      9.0909,
      0.3015,
    ],
    ['students by faculty', STUDENTS, (100 * 403.511892) / 2079.183932, 320.2659, 0.168],
    ['486 students', FEWER_STUDENTS, (100 * 86.72428) / 242.123457, 111.5889, 0.2767],
    ['hair by eye', HAIR_BY_EYE, 38.80347, 138.29, 0.279],
    ['jazz by age', JAZZ_BY_AGE, 5.5, 1.729, 0.0416],
  ])('agrees with GDAtools: %s', (_, table, value, chiSquare, v) => {
    expect(globalPem(table).value).toBeCloseTo(value, 4);
    expect(globalPem(table)).toMatchObject({ order: 'ca', undetermined: false });
    expect(chiSquareTest(table).statistic).toBeCloseTo(chiSquare, 3);
    expect(cramersV(table)).toBeCloseTo(v, 4);
  });

  it('depends on the order: 22.6 for the students as given, 19.4 along the first axis', () => {
    expect(globalPemInGivenOrder(STUDENTS).value).toBeCloseTo(22.62, 2);
    expect(globalPemInGivenOrder(STUDENTS).order).toBe('given');
  });

  it('fills the maximal table from corner to corner', () => {
    const sorted = [2, 1, 3, 0, 4].map((i) => [2, 0, 1, 3].map((j) => STUDENTS[i]?.[j] ?? 0));
    expect(maximalTable(margins(sorted))).toEqual([
      [1411, 414, 0, 0],
      [0, 575, 0, 0],
      [0, 40, 427, 0],
      [0, 0, 302, 0],
      [0, 0, 233, 382],
    ]);
    expect(globalPemInGivenOrder(sorted).value).toBeCloseTo(globalPem(STUDENTS).value ?? 0, 10);
  });

  it('can exceed 100 and is not clamped', () => {
    const { value, undetermined } = globalPem([
      [241, 15, 35, 0],
      [1, 15, 1, 0],
      [26, 2, 21, 5],
    ]);
    expect(value).toBeCloseTo(128.3, 1);
    expect(undetermined).toBe(false);
  });

  it('says when the first axis does not tell the categories apart', () => {
    const { value, undetermined } = globalPem([
      [1, 0, 182, 1],
      [8, 0, 12, 0],
      [0, 7, 0, 0],
    ]);
    expect(value).toBeCloseTo(87.7, 1);
    expect(undetermined).toBe(true);
  });

  it('says when several axes tie', () => {
    expect(
      globalPem([
        [10, 0, 0],
        [0, 20, 0],
        [0, 0, 30],
      ]),
    ).toEqual({ value: 100, order: 'ca', undetermined: true });
  });

  it('does not worry about ties between categories of the same size', () => {
    expect(
      globalPem([
        [5, 5, 0],
        [5, 5, 0],
        [0, 0, 7],
      ]).undetermined,
    ).toBe(false);
  });

  it('is 0 under independence, whatever the order', () => {
    const { value, undetermined } = globalPem([
      [10, 20, 30],
      [20, 40, 60],
      [30, 60, 90],
    ]);
    expect(value).toBeCloseTo(0, 12);
    expect(undetermined).toBe(false);
  });
});

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runHere } from '../../support/run-here.js';
import { statisticsPath } from '../../support/statistics-fixtures.js';
import { fromRoot } from '../../support/survey-fixtures.js';

const TYPES = [
  '--instrument',
  fromRoot('test/fixtures/limesurvey/types.lss'),
  '--responses',
  fromRoot('test/fixtures/limesurvey/types.csv'),
];
const COLLEGES = statisticsPath('ent-colleges_all.xls');

let directory = '';

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "ent reconcile 'é "));
});

afterEach(() => rmSync(directory, { recursive: true, force: true }));

describe('reconcile', () => {
  test('holds the embedded answers against a file: nothing is unexplained', () => {
    const { code, out, err } = runHere('reconcile', COLLEGES, '--language', 'en');
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('[Fictitious data');
    expect(out.replace(/\s+/g, ' ')).toMatch(/2469 numbers: 1570 equal .*, 0 unexplained\. /);
    expect(out).toContain('Every number of ent-colleges_all.xls');
  });

  test('computes what LimeSurvey would print when there is no file', () => {
    const { code, out, err } = runHere('reconcile', '--language', 'fr');
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Pas de fichier de statistiques');
    const excluded = runHere('reconcile', '--exclude-non-completed').out;
    expect(excluded).toContain('2165 ');
  });

  test('selects with LimeSurvey: complete rows, or a filter by an answer', () => {
    const complete = statisticsPath('types_complete.xls');
    expect(runHere('reconcile', complete, '--complete', ...TYPES).out).toMatch(
      /\s0\s+inexpliqué\./,
    );
    const teachers = statisticsPath('ent-colleges_teachers.xls');
    const { out, err } = runHere('reconcile', teachers, '--where', "Q4.NAOK == 'A2'");
    expect(err).toBe('');
    expect(out).toMatch(/\s0\s+inexpliqué\./);
    expect(out).toContain('Filtre oublié (39)');
  });

  test('says first that the file is of other rows, and prints the verdicts without the numbers', () => {
    const { code, out, err } = runHere('reconcile', COLLEGES, '--complete', '--language', 'en');
    expect(code).toBe(0);
    expect(err).toMatch(/^warning: ent-colleges_all\.xls: The statistics are of 64 rows/);
    expect(out.split('\n').length).toBeLessThan(12);
    expect(out).toContain('unexplained.');
    expect(out.replace(/\s+/g, ' ')).toContain(
      'Give --where, --complete or --incomplete the filter',
    );
  });

  test('points first to the question that shows why a number differs', () => {
    const { out } = runHere('reconcile', COLLEGES, '--language', 'en');
    const at = out.search(/--question CODE, such as\s+--question \w+, shows/);
    expect(at).toBeGreaterThan(0);
    expect(at).toBeLessThan(out.search(/^ +\d+ {2}\w/m));
  });

  test.each([
    ['rpc_code_labels_semicolon.csv', 'labels'],
    ['rpc_code_codes_convertYN.csv', 'marks'],
  ])('refuses %s, whose %s are not what LimeSurvey counts: 1', (name) => {
    const file = fromRoot(`test/fixtures/limesurvey/exports/types/${name}`);
    const words = [...TYPES.slice(0, 2), '--responses', file, '--language', 'en'];
    const { code, out, err } = runHere('reconcile', statisticsPath('types_all.xls'), ...words);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^error: LimeSurvey's statistics .* export by answer codes/);
  });

  test('shows every number of one question, equal ones too', () => {
    const { out } = runHere('reconcile', COLLEGES, '--question', 'Q7', '--language', 'en');
    expect(out).toContain('12 numbers');
    expect(out).toMatch(/moins de 1 an \(A1\)\s+3\s+2/);
    expect(out).toContain('Code in another case −1 (id');
  });

  test('writes the formats asked for, and says where', () => {
    const { code, out } = runHere(
      'reconcile',
      COLLEGES,
      '--out',
      directory,
      '--formats',
      'html,json,csv',
    );
    expect(code).toBe(0);
    expect(out.trim().split('\n')).toHaveLength(3);
    expect(
      readdirSync(directory)
        .filter((name) => !name.startsWith('.'))
        .sort(),
    ).toEqual(['reconciliation.csv', 'reconciliation.html', 'reconciliation.json']);
    expect(readFileSync(join(directory, 'reconciliation.html'), 'utf8')).toContain(
      '<!DOCTYPE html>',
    );
  });

  test('several files of answers are read one after the other', () => {
    const half = (kind: string) =>
      fromRoot(`test/fixtures/limesurvey/exports/types/rpc_code_codes_${kind}_only.csv`);
    const { code, out, err } = runHere(
      'reconcile',
      statisticsPath('types_all.xls'),
      ...TYPES.slice(0, 2),
      '--responses',
      half('complete'),
      half('incomplete'),
    );
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/\s0\s+inexpliqué\./);
  });

  test.each([
    [[fromRoot('datasets/ent-colleges.csv')]],
    [['no such file.xls']],
    [[COLLEGES, ...TYPES]],
  ])('%j cannot be read: 1, with a sentence', (words) => {
    const { code, out, err } = runHere('reconcile', ...words);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^(?:error|erreur) ?: /);
  });

  test.each([
    [['--formats', 'csv']],
    [['--question', 'Q999']],
    [['--formats', 'pdf', '--out', 'x']],
    [['--study', 'ent2013']],
    [['--where', 'Q999 == 1']],
  ])('%j is wrong usage: 2', (words) => {
    const { code, out } = runHere('reconcile', ...words);
    expect([code, out]).toEqual([2, '']);
  });
});

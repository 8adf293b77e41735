import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Instrument } from '../../../../src/core/instrument/index.js';
import { readAnswers } from '../../../../src/io/limesurvey/responses/index.js';
import { readLss } from '../../../../src/io/limesurvey/structure/index.js';
import {
  type Cell,
  completeOnly,
  type ExportForm,
  project,
  storedIn,
} from '../../../support/projections.js';
import { fromRoot } from '../../../support/survey-fixtures.js';

const ROOT = 'test/fixtures/limesurvey';

const SURVEYS = [
  { folder: 'ent-colleges', structure: 'ent-colleges.lss', version: '6' },
  { folder: 'types', structure: 'types.lss', version: '6' },
  {
    folder: 'types-3.25',
    structure: 'exports/types-3.25/limesurvey_survey_741852.lss',
    version: '3.25',
  },
] as const;

const read = (path: string) => readFileSync(fromRoot(`${ROOT}/${path}`));

function filesOf(folder: string): readonly string[] {
  return readdirSync(fromRoot(`${ROOT}/exports/${folder}`))
    .filter((name) =>
      /^(?:(?:rpc|web|vv|r)_.*\.(?:csv|txt|json|xlsx)|.*\.(?:ls[ar]|sav))$/.test(name),
    )
    .filter((name) => !/complete_only/.test(name))
    .sort();
}

function containerOf(name: string): ExportForm['container'] {
  if (name.startsWith('vv_')) return 'vv';
  if (/\.ls[ar]$/.test(name)) return 'xml';
  if (name.endsWith('xlsx')) return 'xlsx';
  if (name.endsWith('sav')) return 'sav';
  return name.endsWith('json') ? 'json' : 'csv';
}

function formOf(name: string, version: ExportForm['version']): ExportForm {
  return {
    version,
    container: containerOf(name),
    answers: name.includes('labels') ? 'labels' : 'codes',
    ...(name.includes('convertYN') ? { converted: true } : {}),
    ...(name.startsWith('r_') ? { numbered: true } : {}),
    ...(name.includes('maskequations') ? { masked: true } : {}),
  };
}

/** The answers that the questionnaire has a variable for, without those of no field. */
function differences(
  found: ReadonlyMap<string, readonly Cell[]>,
  expected: ReadonlyMap<string, readonly Cell[]>,
): readonly string[] {
  return [...expected].flatMap(([field, cells]) =>
    cells.flatMap((cell, row) => {
      const own = found.get(field)?.[row];
      return own === cell ? [] : [`${field}, ${row + 1}: ${own} for ${cell}`];
    }),
  );
}

const RULES: readonly (readonly [pattern: RegExp, rules: readonly string[]])[] = [
  [/ent-colleges.*labels/, ['labels-read', 'ambiguous-labels', 'ambiguous-labels']],
  [/types.*labels/, ['labels-read']],
  [/convertYN/, ['converted-marks']],
  [/r_data/, ['numbered-answers']],
];

describe.each(SURVEYS)('the exports of $folder', ({ folder, structure, version }) => {
  const { instrument }: { readonly instrument: Instrument } = readLss(read(structure));
  const all = storedIn(read(`exports/${folder}/rpc_code_codes.json`).toString('utf8'));

  test.each(filesOf(folder))('%s holds what its form keeps of the answers, and no more', (name) => {
    const content = read(`exports/${folder}/${name}`);
    const { raw, problems } = readAnswers({ name: basename(name), content }, instrument);
    const stored = name.includes('complete') ? completeOnly(all) : all;
    const expected = project(formOf(name, version), stored, instrument);
    expect(differences(raw.fields, expected)).toEqual([]);
    expect(raw.ids).toEqual(stored.get('id'));
    expect(raw.lastPages.map((page) => page?.toString() ?? null)).toEqual(stored.get('lastpage'));
    expect(raw.submitted).toEqual(stored.get('submitdate')?.map((date) => date !== null));
    const wanted = RULES.find(([pattern]) => pattern.test(`${folder}/${name}`))?.[1] ?? [];
    expect(problems.map(({ rule }) => rule)).toEqual(wanted);
  });
});

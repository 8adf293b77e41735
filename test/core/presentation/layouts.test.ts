import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import {
  type Cell,
  type Grid,
  type Language,
  layout,
  leafColumns,
  localeOf,
  toCsv,
  toHtml,
  toMarkdown,
  toText,
} from '../../../src/core/presentation/index.js';
import { formatCell } from '../../../src/core/presentation/numbers.js';
import { widthOf } from '../../../src/core/presentation/write/wrap.js';
import { flat, type Table } from '../../../src/core/tables/index.js';
import { allTables, emptyBases, limitedBoxes } from '../../support/all-tables.js';
import { bodyTexts, bodyWidths, elements, headWidths, readHtml } from '../../support/read-html.js';
import { readSurvey } from '../../support/survey-fixtures.js';

const LANGUAGES: readonly Language[] = ['fr', 'en'];
const TABLES = allTables();
const CASES = LANGUAGES.flatMap((language) =>
  TABLES.map(([name, table]) => ({ name, table, language, grid: layout(table, { language }) })),
);

function figureOf(cell: Cell): string | number {
  if (cell.kind === 'text') return cell.text;
  if (cell.kind === 'notOffered') return '///';
  return 'value' in cell ? cell.value : '';
}

/** Every number anywhere in a table. */
function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}

function readNumber(text: string, language: Language): number {
  return Number(
    language === 'fr'
      ? text.replace(/[\u202f\u00a0]/g, '').replace(',', '.')
      : text.replaceAll(',', ''),
  );
}

function markdownCells(markdown: string): readonly (readonly string[])[] {
  return markdown
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) => line.slice(2, -2).split(' | ').slice(1));
}

function outputs(grid: Grid, language: Language) {
  const locale = localeOf(language);
  return {
    html: toHtml(grid, locale).text,
    markdown: toMarkdown(grid, locale),
    csv: toCsv([grid]),
    text: toText(grid, locale, 120),
  };
}

function csvText(grid: Grid): readonly Readonly<Record<string, string>>[] {
  return parse<Record<string, string>>(toCsv([grid]), { bom: true, columns: true });
}

test('those who left the filter blank have a note that says where they are counted', () => {
  const base = flat(readSurvey('types'), 'prio');
  if (base.kind !== 'ranking') throw new Error('This is no ranking.');
  const noted = (filterBlank: number) =>
    layout({ ...base, bases: { ...base.bases, filterBlank } }, { language: 'en' }).notes.some(
      ({ text }) => text.includes(`${filterBlank} did not answer a question on which the filter`),
    );
  expect([noted(15), noted(0)]).toEqual([true, false]);
});

test('a table of every kind is laid out', () => {
  const kinds = new Set(TABLES.map(([, table]) => table.kind));
  expect([...kinds].sort()).toEqual([
    'attrition',
    'cross',
    'date',
    'flat',
    'grid',
    'itemwise',
    'ladder',
    'multiple',
    'numeric',
    'ranking',
    'text',
  ]);
});

describe.each(CASES)('$name in $language', ({ table, language, grid }) => {
  const locale = localeOf(language);
  const shown = grid.rows.map((row) => row.cells.map((cell) => formatCell(cell, locale)));

  test('each row has a cell for each column', () => {
    const width = leafColumns(grid.columns).length;
    for (const row of grid.rows) expect(row.cells).toHaveLength(width);
  });

  test('the HTML table is a full rectangle under its headings', () => {
    const [html] = elements('table', readHtml(toHtml(grid, locale).text));
    if (html === undefined) throw new Error('no table');
    const width = leafColumns(grid.columns).length + 1;
    expect(new Set(headWidths(html))).toEqual(new Set([width]));
    expect(new Set(bodyWidths(html))).toEqual(new Set([width]));
  });

  test('HTML and Markdown print the same figures', () => {
    const [html] = elements('table', readHtml(toHtml(grid, locale).text));
    if (html === undefined) throw new Error('no table');
    expect(bodyTexts(html)).toEqual(shown);
    const isText = grid.rows.some((row) => row.cells.some((cell) => cell.kind === 'text'));
    if (!isText) expect(markdownCells(toMarkdown(grid, locale))).toEqual(shown);
  });

  test('CSV holds the unrounded value of each figure that is printed', () => {
    const cells = grid.rows.flatMap((row) => row.cells.filter((cell) => cell.kind !== 'empty'));
    const lines = csvText(grid);
    expect(lines.map((line) => line.measure)).toEqual(cells.map((cell) => cell.kind));
    for (const [index, cell] of cells.entries()) {
      const { value = '' } = lines[index] ?? {};
      if (cell.kind === 'text') continue;
      expect(value).toBe(String(figureOf(cell)));
      if (['absent', 'notOffered'].includes(cell.kind)) continue;
      const printed = readNumber(formatCell(cell, locale), language);
      const scale = cell.kind === 'percent' ? 100 : 1;
      const digits = 'digits' in cell ? cell.digits : 1;
      expect(Math.abs(printed - Number(value) * scale)).toBeLessThanOrEqual(
        0.5 * 10 ** -digits + 1e-9,
      );
    }
  });

  test('every figure is one of the table as JSON, or a share of two of its counts', () => {
    const numbers = [...new Set(numbersIn(JSON.parse(JSON.stringify(table))))];
    const counts = numbers.filter((each) => Number.isInteger(each) && each > 0);
    const isShare = (value: number) =>
      counts.some((base) => numbers.includes(Math.round(value * base)) && closeTo(value, base));
    const closeTo = (value: number, base: number) =>
      Math.abs(Math.round(value * base) / base - value) < 1e-12;
    for (const line of csvText(grid)) {
      if (['text', 'absent', 'notOffered'].includes(line.measure ?? '')) continue;
      const value = Number(line.value);
      const known = numbers.includes(value) || (line.measure === 'percent' && isShare(value));
      expect(known, `${line.row} ${line.column} ${line.value}`).toBe(true);
    }
  });

  test('nothing prints as undefined, NaN, null or infinity', () => {
    for (const output of Object.values(outputs(grid, language))) {
      expect(output).not.toMatch(/\bundefined\b|\bNaN\b|\bnull\b|\[object|Infinity|∞/);
    }
  });

  test('the table says that its data are not those of a survey', () => {
    const { banner } = locale.words;
    const warning = banner[table.provenance === 'synthetic' ? 'synthetic' : 'fictitious'];
    const { csv: _, ...pages } = outputs(grid, language);
    for (const output of Object.values(pages)) expect(output).toContain(warning);
    for (const line of csvText(grid)) expect(line.data).toBe(warning);
    expect(JSON.stringify(table)).toContain(table.provenance);
  });

  test('no line of text is wider than a terminal in which the columns fit', () => {
    const columns = leafColumns(grid.columns).length;
    for (const width of [60, 80, 120]) {
      if (columns * 16 + 20 > width) continue;
      for (const line of toText(grid, locale, width).split('\n')) {
        expect(widthOf(line)).toBeLessThanOrEqual(width);
      }
    }
  });

  test('the texts of every heading stand in the text and in the HTML', () => {
    const { html, text } = outputs(grid, language);
    const headings = leafColumns(grid.columns).flat();
    const words = headings.flatMap(({ label }) => label.split(' '));
    for (const word of words.filter((each) => /^[\p{L}\d%]{1,12}$/u.test(each))) {
      expect(text).toContain(word);
      expect(html).toContain(word);
    }
  });
});

test('tables of real answers carry no banner', () => {
  const real = { ...readSurvey('types'), provenance: { kind: 'real', files: [] } as const };
  const grid = layout(flat(real, 'role'), { language: 'en' });
  for (const output of Object.values(outputs(grid, 'en'))) {
    expect(output).not.toMatch(/fictitious|synthetic/i);
  }
});

/** The figures of a row by the keys of their columns. */
function rowOf(grid: Grid, key: string): Readonly<Record<string, string | number>> {
  const row = grid.rows.find((each) => each.key === key);
  const keys = leafColumns(grid.columns).map((path) => path.map((each) => each.key).join('/'));
  return Object.fromEntries(
    keys.map((each, index) => [each, figureOf(row?.cells[index] ?? { kind: 'empty' })]),
  );
}

function gridOf(table: Table): Grid {
  return layout(table, { language: 'en' });
}

describe('what the rows hold', () => {
  const types = readSurvey('types');

  test('a flat table prints each row of the table, and cumulates ordinal ones only', () => {
    const table = flat(types, 'cinq');
    if (table.kind !== 'flat' || table.scale !== 'ordinal') throw new Error(table.kind);
    for (const { code, count, share, shareOfAsked, cumulative } of table.rows) {
      expect(rowOf(gridOf(table), code)).toEqual({ count, share, shareOfAsked, cumulative });
    }
    const nominal = gridOf(flat(types, 'role')).columns.map((each) => each.key);
    expect(nominal).not.toContain('cumulative');
  });

  test('the base of a box stands in a column when it was offered to some only', () => {
    const limited = gridOf(flat(limitedBoxes(), 'tools'));
    expect(rowOf(limited, 'marks')).toMatchObject({ count: 2, offered: 2, share: 1 });
    expect(rowOf(limited, 'mail')).toMatchObject({ count: 2, offered: 4, share: 0.5 });
    expect(gridOf(flat(types, 'motif')).columns.map(({ key }) => key)).not.toContain('offered');
  });

  test('open answers and texts of other are listed only when they are asked for', () => {
    const colleges = readSurvey('ent-colleges');
    const cases = [
      [types, 'longt'],
      [types, 'tabtxt'],
      [colleges, 'Q3'],
      [colleges, 'Q5'],
    ] as const;
    for (const [responses, question] of cases) {
      const texts = (grid: Grid) =>
        grid.rows.flatMap((row) => row.cells.filter((cell) => cell.kind === 'text'));
      expect(texts(gridOf(flat(responses, question)))).toEqual([]);
      const listed = texts(gridOf(flat(responses, question, { texts: true })));
      expect(listed.length, question).toBeGreaterThan(0);
    }
  });

  test('those who left before the filter was settled are counted apart, outside the shares', () => {
    const grid = gridOf(flat(emptyBases(), 'one'));
    expect(grid.rows.map((row) => row.key)).not.toContain('notReached');
    expect(rowOf(grid, 'unsettled')).toMatchObject({ count: 1, shareOfAsked: '' });
  });

  test('the shares of the asked add to one over the answered and all who were asked', () => {
    const colleges = readSurvey('ent-colleges');
    let checked = 0;
    for (const [code, question] of Object.entries(colleges.instrument.questions)) {
      if (question.kind !== 'single') continue;
      const grid = gridOf(flat(colleges, code));
      const states = ['answered', 'noAnswer', 'invalid', 'notReached'];
      const shares = states.map((key) => Number(rowOf(grid, key).shareOfAsked));
      const total = shares.reduce((sum, each) => sum + each, 0);
      if (rowOf(grid, 'answered').shareOfAsked !== '') expect(total).toBeCloseTo(1, 12);
      checked += 1;
    }
    expect(checked).toBeGreaterThan(20);
  });
});

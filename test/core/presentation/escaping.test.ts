import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  escapeHtml,
  escapeMarkdown,
  type Grid,
  layout,
  leafColumns,
  localeOf,
  toCsv,
  toHtml,
  toMarkdown,
  toText,
} from '../../../src/core/presentation/index.js';
import { widthOf, wrap } from '../../../src/core/presentation/write/wrap.js';
import { flat } from '../../../src/core/tables/index.js';
import { HOSTILE, hostileResponses } from '../../support/hostile.js';
import { elements, readHtml, textOf } from '../../support/read-html.js';

const en = localeOf('en');
const responses = hostileResponses();
const grids: readonly Grid[] = ['one', 'many', 'open', 'rows'].map((code) =>
  layout(flat(responses, code, { texts: true }), { language: 'en', source: HOSTILE[1] }),
);

/** A text as HTML may hold it: neither control characters, nor directions left open, nor half pairs. */
function printable(text: string): string {
  return [...text]
    .map((each) => (/^[\uD800-\uDFFF]$/.test(each) ? '\uFFFD' : each))
    .filter(
      (each) => each === '\t' || each === '\n' || !/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u.test(each),
    )
    .join('');
}

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('\uD83D', '\uDE00', '\u0000', 'a') }),
  fc.string({
    unit: fc.constantFrom(...'<>&"\'`|*_[]()#\\~!$ \n\t\r\0\u001b\u2028\u202E\u2066\u200Faéש😀'),
  }),
);

describe('HTML', () => {
  test('holds no element or attribute that a text brought', () => {
    for (const grid of grids) {
      const page = readHtml(toHtml(grid, en).text);
      for (const name of ['script', 'img', 'style', 'h1', 'a']) {
        expect(elements(name, page)).toEqual([]);
      }
      for (const element of elements('*', page)) {
        expect(Object.keys(element.attribs).filter((name) => name.startsWith('on'))).toEqual([]);
      }
      expect(elements('table', page)).toHaveLength(1);
    }
  });

  test('shows each text as it was written, control characters apart', () => {
    const open = grids.find((grid) => grid.id === 'flat:open');
    if (open === undefined) throw new Error('no table');
    const cells = elements('td', readHtml(toHtml(open, en).text)).map(textOf);
    for (const text of HOSTILE) expect(cells).toContain(printable(text));
  });

  test('keeps a text written from right to left, with its marks', () => {
    expect(escapeHtml('سؤال 2013 \u200F(שאלה)')).toBe('سؤال 2013 \u200F(שאלה)');
  });

  test('escapes any text so that it reads back, and holds no control character', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const escaped = escapeHtml(text);
        expect(escaped).not.toMatch(/[<>"']|[^\P{Cc}\t\n]|[\p{Cs}\u202A-\u202E\u2066-\u2069]/u);
        const [cell] = elements('p', readHtml(`<p>${escaped}</p>`));
        const clean = printable(text).replace(/\p{Noncharacter_Code_Point}/gu, '');
        expect(cell === undefined ? '' : textOf(cell)).toBe(clean);
      }),
      { seed: 7, numRuns: 2000 },
    );
  });
});

describe('Markdown', () => {
  test('keeps every row on one line, with as many cells as there are columns', () => {
    for (const grid of grids) {
      const lines = toMarkdown(grid, en).split('\n');
      const rows = lines.filter((line) => line.startsWith('|'));
      expect(rows).toHaveLength(grid.rows.length + 2);
      const pipes = leafColumns(grid.columns).length + 2;
      for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(pipes);
    }
  });

  test('leaves no character that opens HTML, code, emphasis or a link', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const escaped = escapeMarkdown(text);
        expect(escaped).not.toMatch(/[<>\p{Cc}\u2028\u2029]/u);
        expect(escaped.replace(/\\[\\`*_{}[\]()#+!|~$]/g, '')).not.toMatch(/[\\`*_[\]|~]/);
      }),
      { seed: 8, numRuns: 2000 },
    );
  });
});

describe('CSV', () => {
  test('reads back with every field, and no text that a spreadsheet would take for a formula', () => {
    const records = parse(toCsv(grids), { bom: true });
    expect(new Set(records.map((record) => record.length))).toEqual(new Set([9]));
    const [, ...lines] = records;
    const fields = lines.flatMap((line) => [line[1], line[3], line[5], line[7]]);
    for (const text of ['=HYPERLINK("http://example.invalid")', '-2+3', '@SUM(A1)', '\t=1+1']) {
      expect(fields).toContain(`'${text}`);
      expect(fields).not.toContain(text);
    }
  });

  test('numbers are never given an apostrophe, even below zero', () => {
    const grid: Grid = {
      kind: 'grid',
      id: 't',
      title: '',
      bases: '',
      stub: '',
      notes: [],
      columns: [{ key: 'a', label: 'a' }],
      rows: [
        { key: 'r', label: 'r', role: 'body', cells: [{ kind: 'number', value: -2.5, digits: 1 }] },
      ],
    };
    expect(toCsv([grid])).toContain(',-2.5,');
  });
});

describe('text', () => {
  test('holds no control character but its line ends, and none that turns the direction', () => {
    for (const grid of grids) {
      const text = toText(grid, en, 100).replaceAll('\n', '');
      expect(text).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/u);
    }
  });

  test('stays within the terminal, wide characters and long words included', () => {
    for (const grid of grids) {
      if (leafColumns(grid.columns).length > 4) continue;
      for (const line of toText(grid, en, 80).split('\n')) {
        expect(widthOf(line)).toBeLessThanOrEqual(80);
      }
    }
  });

  test('wrapped lines hold every character once, and fit', () => {
    const words = fc.string({ unit: fc.constantFrom(...'ab é漢ｆ😀') });
    fc.assert(
      fc.property(words, fc.integer({ min: 2, max: 12 }), (text, width) => {
        const lines = wrap(text, width);
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      }),
      { seed: 9, numRuns: 1000 },
    );
  });
});

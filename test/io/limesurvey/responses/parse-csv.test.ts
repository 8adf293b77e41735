import { parse as referee } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  parseCsv,
  type Separator,
} from '../../../../src/io/limesurvey/responses/sheets/parse-csv.js';
import { separatorOf } from '../../../../src/io/limesurvey/responses/sheets/separator.js';

const SEPARATORS: readonly Separator[] = [',', ';', '\t'];

/** A field as it may stand in a file: with or without quotes. */
const field = fc.oneof(
  fc.record({ quoted: fc.constant(true), text: fc.string({ unit: 'grapheme', maxLength: 8 }) }),
  fc.record({
    quoted: fc.constant(true),
    text: fc.string({ unit: fc.constantFrom('"', ';', ',', '\t', '\n', '\r', '\r\n', 'é', '😀') }),
  }),
  fc.record({ quoted: fc.constant(false), text: fc.stringMatching(/^[a-zé0-9 .'=-]{0,6}$/) }),
);

const table = fc.integer({ min: 2, max: 5 }).chain((width) =>
  fc.array(fc.array(field, { minLength: width, maxLength: width }), {
    minLength: 1,
    maxLength: 6,
  }),
);

type Field = { readonly quoted: boolean; readonly text: string };

function write(rows: readonly (readonly Field[])[], separator: string, end: string): string {
  const cell = ({ quoted, text }: Field) => (quoted ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => row.map(cell).join(separator) + end).join('');
}

describe('parseCsv', () => {
  test('valid files read as csv-parse reads them, whatever the separator and the line ends', () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(...SEPARATORS),
        fc.constantFrom('\n', '\r\n'),
        (rows, delimiter, end) => {
          const text = write(rows, delimiter, end);
          const { records, faults } = parseCsv(text, delimiter);
          expect(faults).toEqual([]);
          const expected = referee(text, { delimiter, record_delimiter: [end] });
          expect(records.map((record) => record.fields.map((each) => each ?? ''))).toEqual(
            expected,
          );
        },
      ),
      { seed: 1, numRuns: 1500 },
    );
  });

  test('what was written is read back, empty fields with quotes apart from those without', () => {
    fc.assert(
      fc.property(table, fc.constantFrom(...SEPARATORS), (rows, separator) => {
        const { records } = parseCsv(write(rows, separator, '\r\n'), separator);
        const expected = rows.map((row) =>
          row.map(({ quoted, text }) => (quoted || text !== '' ? text : null)),
        );
        expect(records.map((record) => record.fields)).toEqual(expected);
      }),
      { seed: 2, numRuns: 1000 },
    );
  });

  test('any text is read without an exception, and its lines never run backwards', () => {
    const characters = fc.constantFrom('"', ';', '\n', '\r', 'a', '\0', '\uD800', ' ');
    const text = fc.oneof(fc.string(), fc.string({ unit: characters, maxLength: 40 }));
    fc.assert(
      fc.property(text, fc.constantFrom(...SEPARATORS), (any, separator) => {
        const { records, faults } = parseCsv(any, separator);
        const lines = records.map((record) => record.line);
        expect(lines).toEqual([...lines].sort((left, right) => left - right));
        const last = any.split('\n').length + any.split('\r').length;
        for (const { line } of [...records, ...faults]) expect(line).toBeLessThanOrEqual(last);
      }),
      { seed: 3, numRuns: 2000 },
    );
  });

  test('a quoted empty field is a blank, an unquoted one is nothing, at every place', () => {
    const { records } = parseCsv('"";;"a"\n;"";\n', ';');
    expect(records.map((record) => record.fields)).toEqual([
      ['', null, 'a'],
      [null, '', null],
    ]);
  });

  test('a last line without an end is read like the others', () => {
    expect(parseCsv('a;b\nc;', ';').records.at(-1)?.fields).toEqual(['c', null]);
    expect(parseCsv('a;b\n"c";"d"', ';').records.at(-1)?.fields).toEqual(['c', 'd']);
  });

  test('blank lines are no records, and count as lines', () => {
    const { records } = parseCsv('a;b\r\n\r\n\r\nc;d\r\n', ';');
    expect(records.map((record) => record.line)).toEqual([1, 4]);
  });

  test('a record starts on the line where its first field does, after fields of several lines', () => {
    const { records } = parseCsv('"a\nb\r\nc";d\ne;f\n', ';');
    expect(records.map((record) => record.line)).toEqual([1, 4]);
  });

  test('a quotation mark never closed is a fault of the line where it opens', () => {
    const { faults } = parseCsv('a;b\n"c\nd";e\nf;"g\nh\n', ';');
    expect(faults).toEqual([{ rule: 'unclosed-quote', line: 4 }]);
  });

  test('text after a closing quotation mark is a fault of the line where it stands', () => {
    const { faults } = parseCsv('a;b\n"c\nd"e;f\ng;h\n', ';');
    expect(faults).toEqual([{ rule: 'text-after-quote', line: 3 }]);
  });
});

describe('separatorOf', () => {
  test.each([
    ['"id";"a,b,c,d"', ';'],
    ['id,"a;b;c;d",c', ','],
    ['id\tQ1\tQ2\n;;;;;', '\t'],
    ['"two\nlines";"b"', ';'],
    ['id;Q1\n,,,,,,', ';'],
  ])('%j is separated by %j', (text, separator) => {
    expect(separatorOf(text)).toBe(separator);
  });

  test('one heading alone has no separator', () => {
    expect(separatorOf('id\n1\n')).toBeUndefined();
    expect(separatorOf('')).toBeUndefined();
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SurveyError } from '../../../../src/core/problems/index.js';
import { readLss } from '../../../../src/io/limesurvey/structure/index.js';
import { compose, fixture, row, sub } from './compose.js';

const types = fixture('types');
const bytes = new TextEncoder().encode(types);

/** The rule by which the file is refused; the sentences must be there in both languages. */
function refusal(content: string | Uint8Array): string {
  try {
    readLss(content, { file: 'x.lss' });
  } catch (error) {
    if (!(error instanceof SurveyError)) throw error;
    const [first] = error.problems;
    expect(first?.place.file).toBe('x.lss');
    expect(first?.message.en).toMatch(/\(\.lss\)|\.lss file/);
    expect(first?.message.fr).toMatch(/\(\.lss\)|fichier \.lss/);
    return first?.rule ?? '';
  }
  return 'read';
}

test.each([
  ['an empty file', '', 'empty-file'],
  ['white space', ' \n ', 'empty-file'],
  ['a PDF', '%PDF-1.7\n…', 'not-a-structure'],
  ['an archive', 'PK\u0003\u0004…', 'not-a-structure'],
  ['a text', 'id,Q1\n1,2\n', 'not-a-structure'],
  ['a web page', '<!DOCTYPE html><html></html>', 'refused-doctype'],
  ['other XML', '<svg></svg>', 'wrong-document'],
  ['a document of no type', '<document></document>', 'wrong-document'],
  ['a group', types.replace('>Survey<', '>Group<'), 'wrong-document'],
  ['half a file', types.slice(0, types.length / 2), 'truncated-xml'],
  ['a file without its last tag', types.slice(0, types.lastIndexOf('<')), 'truncated-xml'],
  ['crossed tags', types.replace('</groups>', '</group>'), 'broken-xml'],
  ['an entity that XML lacks', types.replace('<DBVersion>', '<DBVersion>&nbsp;'), 'broken-xml'],
])('%s is refused', (_, content, rule) => {
  expect(refusal(content)).toBe(rule);
});

test('damage is shown by its line', () => {
  const damaged = types.replace('</LimeSurveyDocType>', '</Type>');
  expect(() => readLss(damaged)).toThrow(/line 3/);
});

const BOMB = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "${'ha'.repeat(50)}">${Array.from(
  { length: 20 },
  (_, index) => `<!ENTITY a${index} "&a;&a;&a;&a;&a;&a;&a;&a;">`,
).join('')}]><document>&a19;</document>`;
const INTRUDER =
  '<!DOCTYPE a [<!ENTITY file SYSTEM "file:///etc/passwd">]><document>&file;</document>';
const CROSSED = compose({
  questions: [row(1, ';', 'table')],
  subquestions: Array.from({ length: 2000 }, (_, index) =>
    sub(index + 2, 1, `S${index}`, { scale_id: index % 2 }),
  ),
});

test.each([
  ['entities that grow', BOMB, 'refused-doctype'],
  ['entities that read files', INTRUDER, 'refused-doctype'],
  ['elements a million deep', '<a>'.repeat(1_000_000), 'too-deep'],
  ['thousands of rows by thousands of columns', CROSSED, 'too-many-fields'],
  ['65 mebibytes', ' '.repeat(65 * 2 ** 20), 'too-large'],
])('%s: refused in less than half a second', (_, content, rule) => {
  const start = performance.now();
  expect(refusal(content)).toBe(rule);
  expect(performance.now() - start).toBeLessThan(500);
});

test('bytes changed at random are read or refused, never anything else', () => {
  const change = fc.record({
    at: fc.nat(bytes.length - 1),
    byte: fc.integer({ min: 0, max: 255 }),
  });
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
      const changed = Uint8Array.from(bytes);
      for (const { at, byte } of changes) changed[at] = byte;
      expect(typeof refusal(changed)).toBe('string');
    }),
    { numRuns: 150, seed: 741852 },
  );
});

test('values changed at random are read, whatever they say', () => {
  const values = [...types.matchAll(/<(\w+)><!\[CDATA\[(.*?)\]\]>/g)];
  const value = fc.oneof(
    fc.constantFrom('', '0', '-1', '1e9', '__proto__', 'constructor', 'A', '1;2', '{x', 'NaN'),
    fc.string({ maxLength: 8, unit: fc.constantFrom('a', '_', '-', ';', '{', '&', ' ', '1') }),
  );
  const change = fc.tuple(fc.nat(values.length - 1), value);
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
      let changed = types;
      for (const [index, written] of changes) {
        const [found = '', column = ''] = values[index] ?? [];
        changed = changed.replace(found, () => `<${column}><![CDATA[${written}]]>`);
      }
      const { problems } = readLss(changed);
      expect(problems.every((each) => each.severity === 'warning')).toBe(true);
    }),
    { numRuns: 150, seed: 741852 },
  );
});

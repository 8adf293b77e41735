import { describe, expect, test } from 'vitest';
import { type Problem, SurveyError } from '../../../src/core/problems/index.js';
import type { Responses } from '../../../src/core/responses/index.js';
import { weigh } from '../../../src/core/responses/index.js';
import { flat } from '../../../src/core/tables/index.js';
import { crc32 } from '../../../src/io/saved/envelope/crc32.js';
import { loadSavedResponses, saveResponses } from '../../../src/io/saved/index.js';
import { everyField } from '../../support/every-field.js';
import {
  contentOf,
  forged as forgedFile,
  sealed,
  utf8,
  viewOf,
} from '../../support/forged-file.js';
import { encodeSmall } from '../../support/random-survey.js';

function small(): Responses {
  const rows = [
    { stored: { role: 'pupil', use: '-oth-', use_other: 'often', why_code: 'Y', order_1: 'c' } },
    { stored: { role: 'x', age: '4', say: 'hello' }, partial: true, lastPage: 3 },
  ];
  return weigh(encodeSmall(rows), Float64Array.of(1, 2));
}

const SAVED = saveResponses(small());

function problemsOf(work: () => unknown): readonly Problem[] {
  try {
    work();
  } catch (error) {
    if (error instanceof SurveyError) return error.problems;
    throw error;
  }
  return [];
}

const ruleOf = (bytes: Uint8Array) =>
  problemsOf(() => loadSavedResponses(bytes)).map(({ rule }) => rule);

const CONTENT = contentOf(SAVED);
const { header: HEADER, body: BODY } = CONTENT;
const EVERY_FIELD = saveResponses(everyField());

function forged(header: string, body: Uint8Array, lengths = {}): Uint8Array {
  return forgedFile({ ...CONTENT, header, body }, lengths);
}

function withHeader(from: string | RegExp, to: string): Uint8Array {
  const changed = HEADER.replace(from, to);
  expect(changed).not.toBe(HEADER);
  return forged(changed, BODY);
}

describe('a file that changed since it was saved', () => {
  test.each([
    ['a small one', SAVED],
    ['one with every field', EVERY_FIELD],
  ])('is refused whichever single bit of it changed: %s', (_, file) => {
    const bytes = file.slice();
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const [rule] = ruleOf(bytes);
      expect(rule).toMatch(/^(not-saved-responses|damaged-file|cut-file)$/);
      bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    }
    expect(ruleOf(bytes)).toEqual([]);
  });

  test.each([
    ['a small one', SAVED],
    ['one with every field', EVERY_FIELD],
  ])('is refused wherever it was cut, or when something follows it: %s', (_, file) => {
    for (let length = 0; length < file.length; length += 1) {
      const expected = length < 8 ? 'not-saved-responses' : 'cut-file';
      expect(ruleOf(file.subarray(0, length))).toEqual([expected]);
    }
    const longer = new Uint8Array(file.length + 1);
    longer.set(file);
    expect(ruleOf(longer)).toEqual(['cut-file']);
  });

  test('is told with its name, what is wrong and what to do, in both languages', () => {
    const bytes = SAVED.slice();
    bytes[100] = (bytes[100] ?? 0) ^ 1;
    const [problem] = problemsOf(() => loadSavedResponses(bytes, { file: 'wave1.entdata' }));
    expect(problem?.place.file).toBe('wave1.entdata');
    expect(problem?.message.en).toMatch(/checksum does not match.*Copy it again/);
    expect(problem?.message.fr).toMatch(/somme de contrôle ne correspond pas.*Copiez-le/);
  });
});

describe('a file that another version or program wrote', () => {
  test('of a later version is refused with what to do', () => {
    const bytes = SAVED.slice();
    viewOf(bytes).setUint32(8, 2, true);
    const [problem] = problemsOf(() => loadSavedResponses(sealed(bytes)));
    expect(problem?.rule).toBe('unknown-version');
    expect(problem?.message.en).toContain('Install the latest ent-survey');
  });

  test.each([
    ['an empty file', new Uint8Array()],
    ['a CSV', utf8('"id";"submitdate"\n"1";""')],
    ['a ZIP', utf8('PK\u0003\u0004 something')],
  ])('%s is no file of saved responses', (_, bytes) => {
    expect(ruleOf(bytes)).toEqual(['not-saved-responses']);
  });

  test.each([
    ['no JSON', () => forged('{', BODY)],
    ['a header that is a list', () => forged('[]', BODY)],
    ['lists inside lists without end', () => forged('['.repeat(200_000), BODY)],
    [
      'conditions inside conditions without end',
      () => {
        const deep = `${'{"kind":"not","condition":'.repeat(2000)}{"kind":"answered","variable":"role"}${'}'.repeat(2000)}`;
        return withHeader(/"when":\{[^}]*\}/, `"when":${deep}`);
      },
    ],
    ['a field that is not known', () => withHeader('{"size"', '{"sizes":1,"size"')],
    ['a field called __proto__', () => withHeader('{"size"', '{"__proto__":{"a":1},"size"')],
    ['a lacking field', () => withHeader('"unasked":"set-aside",', '')],
    ['an unknown kind', () => withHeader('"kind":"single"', '"kind":"constructor"')],
    ['an unknown type of section', () => withHeader('"type":"u8"', '"type":"u7"')],
    ['more respondents than answers', () => withHeader('"size":2', '"size":3')],
    ['a huge number of respondents', () => withHeader('"size":2', '"size":9007199254740991')],
    ['a negative offset', () => withHeader('"offset":0', '"offset":-1')],
    ['an offset out of the body', () => withHeader('"offset":0', '"offset":4294967296')],
    ['a section longer than the body', () => withHeader(/"length":\d+\}\]/, '"length":99999999}]')],
    ['a section that is not there', () => withHeader('"ids":0', '"ids":9999')],
    ['a section of another type', () => withHeader('"ids":0', '"ids":1')],
    ['a section named twice', () => withHeader('"submitted":1', '"submitted":2')],
    [
      'a section too many',
      () =>
        forged(
          HEADER.replace(/\]\}$/, `,{"type":"u8","offset":${BODY.length},"length":1}]}`),
          new Uint8Array(BODY.length + 1),
        ),
    ],
    ['a variable twice', () => withHeader(/\["use",\{"kind":"single"/, '["role",{"kind":"single"')],
    ['codes beyond the options', () => withHeader(/("codes":\d+,"size":)7/, '$14')],
    [
      'a body of other bytes',
      () =>
        forged(
          HEADER,
          BODY.map((byte) => byte ^ 0xff),
        ),
    ],
    ['a shorter body than it says', () => forged(HEADER, BODY.subarray(1), { body: BODY.length })],
    [
      'a longer body than it says',
      () => forged(HEADER, new Uint8Array(BODY.length + 1), { body: BODY.length }),
    ],
    ['a shorter header than it says', () => forged(HEADER, BODY, { header: HEADER.length + 1 })],
  ])('with %s is refused with what was expected and where', (_, make) => {
    const bytes = make();
    const [problem, ...others] = problemsOf(() => loadSavedResponses(bytes));
    expect(others).toEqual([]);
    expect(problem?.rule).toBe('unfit-content');
    expect(problem?.message.en).toMatch(/: content.* should be .+\. Another program/);
    expect(problem?.message.fr).toMatch(/ : content.* devrait être .+\. Un autre programme/);
  });

  test.each([
    ['a header of 4 GB', () => forged(HEADER, BODY, { header: 0xffffffff })],
    ['a body of 4 GB', () => forged(HEADER, BODY, { body: 0xffffffff })],
    ['a body that its bytes cannot hold', () => forged(HEADER, BODY, { body: 200_000_000 })],
  ])('that says to unpack to %s is refused as too large', (_, make) => {
    expect(ruleOf(make())).toEqual(['too-large']);
  });

  test('that unpacks to far more than it says is left after the first steps', () => {
    const bomb = forged(HEADER, new Uint8Array(300_000_000), { body: BODY.length });
    expect(bomb.length).toBeGreaterThan(200_000);
    const before = process.memoryUsage().rss;
    const start = process.cpuUsage();
    expect(ruleOf(bomb)).toEqual(['unfit-content']);
    expect(process.cpuUsage(start).user).toBeLessThan(2_000_000);
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 2 ** 20);
  });

  test('and that holds together is only refused or read, whatever was changed in it', () => {
    let state = 20131;
    const draw = (below: number) => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
    const inserted = ['', '0', '-1', '1e999', '"', '[', '}', 'null', '__proto__', ',', '99999999'];
    let refused = 0;
    for (let round = 0; round < 3000; round += 1) {
      const [from, taken] = [draw(HEADER.length), draw(6)];
      const header = `${HEADER.slice(0, from)}${inserted[draw(inserted.length)]}${HEADER.slice(from + taken)}`;
      const body = BODY.slice();
      if (round % 2 === 0) body[draw(body.length)] = draw(256);
      const problems = problemsOf(() => {
        const responses = loadSavedResponses(forged(round % 3 === 0 ? HEADER : header, body));
        if (responses.columns.has('age')) flat(responses, 'age');
      });
      refused += problems.length > 0 ? 1 : 0;
    }
    expect(refused).toBeGreaterThan(1500);
  });
});

describe('responses that do not hold together', () => {
  const responses = small();

  test.each<[string, Partial<Responses>]>([
    ['fewer ids than respondents', { respondents: { ...responses.respondents, ids: ['1'] } }],
    ['weights that are none', { design: { weights: Float64Array.of(1, 0) } }],
    [
      'a column of another kind',
      { columns: new Map([['age', responses.columns.get('say') ?? expect.fail()]]) },
    ],
    ['bits after the last respondent', { unsettled: new Map([['age', Uint32Array.of(4)]]) }],
    [
      'a value kept of nobody',
      { kept: [{ row: 2, variable: 'age', field: 'age', raw: 'x', reason: 'invalid' }] },
    ],
    [
      'NaN in a filter',
      {
        selection: {
          mask: Uint32Array.of(0),
          filters: [
            {
              kind: 'where',
              condition: { kind: 'compare', variable: 'age', operator: '<', value: Number.NaN },
            },
          ],
        },
      },
    ],
  ])('are not saved: %s', (_, changed) => {
    const [problem] = problemsOf(() => saveResponses({ ...responses, ...changed }));
    expect(problem?.rule).toBe('unfit-responses');
    expect(problem?.message.en).toMatch(/cannot be saved: responses\S* .*should be/);
  });
});

test('the checksum is CRC-32', () => {
  expect(crc32(utf8('123456789'))).toBe(0xcbf43926);
  expect(crc32(utf8('1234'), utf8('56789'))).toBe(0xcbf43926);
});

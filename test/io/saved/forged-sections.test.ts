import { describe, expect, test } from 'vitest';
import { type Problem, SurveyError } from '../../../src/core/problems/index.js';
import type { Responses } from '../../../src/core/responses/index.js';
import type { Header, Section } from '../../../src/io/saved/header.js';
import { loadSavedResponses, saveResponses } from '../../../src/io/saved/index.js';
import { everyField } from '../../support/every-field.js';
import { contentOf, forged, utf8 } from '../../support/forged-file.js';

const RESPONSES = everyField();
const CONTENT = contentOf(saveResponses(RESPONSES));
const HEADER: Header = JSON.parse(CONTENT.header);
const { respondents: STORED, partlyOffered, columns } = HEADER;

const pages = columns
  .map(([, column]) => column)
  .find((each) => each.kind === 'multiple' && each.silent);
const SECTIONS: Readonly<Record<string, number | undefined>> = {
  'respondents.ids': STORED.ids,
  'respondents.seconds': STORED.seconds,
  'respondents.participant': STORED.participant,
  'respondents.submittedAt': STORED.submittedAt,
  'respondents.personal.email': STORED.personal?.[1]?.[1].codes,
  'respondents.personal.email.texts': STORED.personal?.[1]?.[1].texts,
  'columns.pages.silent': pages?.kind === 'multiple' ? pages.silent?.[1] : undefined,
  'partlyOffered.howMany': partlyOffered?.[0]?.[1],
};

function problemsOf(work: () => unknown): readonly Problem[] {
  try {
    work();
  } catch (error) {
    if (error instanceof SurveyError) return error.problems;
    throw error;
  }
  return [];
}

const bytesOf = ({ offset, length }: Section) => CONTENT.body.slice(offset, offset + length);

/** The file with other bytes in the section of that name, all sections where they then stand. */
function withSection(name: string, change: (bytes: Uint8Array) => Uint8Array): Uint8Array {
  const index = SECTIONS[name] ?? expect.fail(name);
  const parts = HEADER.sections.map((section, at) => {
    const bytes = bytesOf(section);
    return at === index ? change(bytes) : bytes;
  });
  let offset = 0;
  const sections = HEADER.sections.map(({ type }, at) => {
    const length = parts[at]?.length ?? 0;
    offset += length;
    return { type, offset: offset - length, length };
  });
  const body = Uint8Array.from(parts.flatMap((part) => [...part]));
  return forged({ ...CONTENT, header: JSON.stringify({ ...HEADER, sections }), body });
}

const widthOf = (name: string) => {
  const type = HEADER.sections[SECTIONS[name] ?? -1]?.type;
  return type === 'f64' ? 8 : type === 'u8' ? 1 : 4;
};

function lengthened(bytes: Uint8Array, by: number): Uint8Array {
  const longer = new Uint8Array(bytes.length + by);
  longer.set(bytes);
  return longer;
}

function expectRefused(file: Uint8Array, where: string): void {
  const [problem, ...others] = problemsOf(() => loadSavedResponses(file));
  expect(others).toEqual([]);
  expect(problem?.rule).toBe('unfit-content');
  expect(problem?.message.en).toContain(`content.${where}`);
}

const withHeader = (from: string | RegExp, to: string) => {
  const header = CONTENT.header.replace(from, to);
  expect(header).not.toBe(CONTENT.header);
  return forged({ ...CONTENT, header });
};

describe('a file that somebody made', () => {
  test('as it was is read', () => {
    expect(loadSavedResponses(withSection('respondents.seconds', (bytes) => bytes))).toStrictEqual(
      RESPONSES,
    );
  });

  test.each([
    'respondents.seconds',
    'respondents.participant',
    'respondents.submittedAt',
    'respondents.personal.email',
    'columns.pages.silent',
    'partlyOffered.howMany',
  ])('with one value too few or too many in %s is refused there', (name) => {
    const width = widthOf(name);
    const fewer = withSection(name, (bytes) => bytes.subarray(0, bytes.length - width));
    expectRefused(fewer, name);
    expectRefused(
      withSection(name, (bytes) => lengthened(bytes, width)),
      name,
    );
  });

  test.each(['columns.pages.silent', 'partlyOffered.howMany'])(
    'with a bit after the last respondent in %s is refused there',
    (name) => {
      expectRefused(
        withSection(name, (bytes) => bytes.map((byte) => byte | 0x40)),
        name,
      );
    },
  );

  test.each<[string, string, () => Uint8Array]>([
    [
      'a participant below −1',
      'respondents.participant',
      () => withSection('respondents.participant', (bytes) => bytes.fill(0xfe, 0, 4)),
    ],
    [
      'a participant of half a number',
      'sections',
      () => withHeader(/("type":"i32","offset":\d+,"length":)24/, '$123'),
    ],
    [
      'participants without sign',
      'respondents.participant',
      () => withHeader('"type":"i32"', '"type":"u32"'),
    ],
    [
      'times without number',
      'respondents.seconds',
      () => withHeader(/"seconds":\d+/, '"seconds":null'),
    ],
    [
      'times that are those of submission',
      'respondents.submittedAt',
      () => withHeader(/"submittedAt":\d+/, `"submittedAt":${STORED.seconds}`),
    ],
    ['a column of names twice', 'respondents.personal', () => withHeader('["email",', '["token",')],
    [
      'a name that is not there',
      'respondents.personal.email',
      () => withSection('respondents.personal.email', (bytes) => bytes.fill(9)),
    ],
    [
      'a name that is a number',
      'respondents.personal.email.texts',
      () => withSection('respondents.personal.email.texts', () => utf8('["a",7]')),
    ],
    [
      'an id that is nothing',
      'respondents.ids',
      () => withSection('respondents.ids', () => utf8('["1","2","3","4","5",null]')),
    ],
    [
      'fewer planes than boxes',
      'sections',
      () => withHeader(/"silent":\[\d+,\d+\]/, '"silent":[]'),
    ],
  ])('with %s is refused', (_, where, make) => {
    expectRefused(make(), where);
  });

  test('is only refused or read, whichever bit of its sections changed', () => {
    const { body } = CONTENT;
    let refused = 0;
    for (let bit = 0; bit < body.length * 8; bit += 1) {
      const changed = body.slice();
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      refused += problemsOf(() => loadSavedResponses(forged({ ...CONTENT, body: changed }))).length;
    }
    expect(refused).toBeGreaterThan(1000);
  });
});

describe('responses that do not hold together', () => {
  const { respondents } = RESPONSES;
  const column = RESPONSES.columns.get('pages');
  const silent = column?.kind === 'multiple' ? column : expect.fail();
  const about = (more: Partial<Responses['respondents']>): Partial<Responses> => ({
    respondents: { ...respondents, ...more },
  });

  test.each<[string, Partial<Responses>]>([
    ['fewer times than respondents', about({ seconds: new Float64Array(5) })],
    ['more dates than respondents', about({ submittedAt: new Float64Array(7) })],
    ['a participant below −1', about({ participant: new Int32Array(6).fill(-2) })],
    ['fewer names than respondents', about({ personal: new Map([['email', ['a@b.fr']]]) })],
    [
      'planes for fewer boxes',
      { columns: new Map([['pages', { ...silent, silent: [Uint32Array.of(1)] }]]) },
    ],
    ['bits after the last respondent', { partlyOffered: new Map([['a', Uint32Array.of(64)]]) }],
  ])('are not saved: %s', (_, changed) => {
    const [problem] = problemsOf(() => saveResponses({ ...RESPONSES, ...changed }));
    expect(problem?.rule).toBe('unfit-responses');
    expect(problem?.message.fr).toMatch(/responses\S* .*devrait être/);
  });
});

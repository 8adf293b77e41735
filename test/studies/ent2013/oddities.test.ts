import { describe, expect, it } from 'vitest';
import { checkInstrument } from '../../../src/core/instrument/index.js';
import { ent } from '../../../src/studies/ent2013/index.js';
import { ODDITIES } from '../../../src/studies/ent2013/oddities/index.js';
import { ANNEX, linesOf, squeezed } from './annex.js';

const CODES = ent.groups.flatMap(({ code, questions }) => [
  code,
  ...questions.map((question) => question.code),
]);

const LINES = linesOf(ANNEX);

/** What the annex prints under a question: from its number to the next. */
function underQuestion(code: string): string {
  const number = Number(code.slice(1));
  const start = ANNEX.search(new RegExp(`^ ?${number}- `, 'm'));
  const end = ANNEX.search(new RegExp(`^ ?${number + 1}- `, 'm'));
  return ANNEX.slice(start, end === -1 ? undefined : end);
}

/** Where the printed form is to be found: under its question, or anywhere for a group. */
const placeOf = (where: string): string => (/^Q\d+$/.test(where) ? underQuestion(where) : ANNEX);

/** Forms apart on the page are joined by bullets; white space counts only where it is doubled. */
const isPrinted = (printed: string, place: string): boolean =>
  printed
    .split(' • ')
    .every((form) => (form.includes('  ') ? place.includes(form) : squeezed(place).includes(form)));

describe('the oddities of the questionnaire', () => {
  it('are at places that the instrument has', () => {
    expect(checkInstrument({ ...ent, oddities: ODDITIES })).toEqual([]);
    expect(ODDITIES.filter(({ where }) => !CODES.includes(where))).toEqual([]);
  });

  it('are printed in the annex under their question', () => {
    const strayed = ODDITIES.filter(({ where, printed }) => !isPrinted(printed, placeOf(where)));
    expect(strayed.map(({ where, printed }) => `${where} ${printed}`)).toEqual([]);
  });

  it('are told once', () => {
    const keys = ODDITIES.map(({ where, printed }) => `${where} ${printed}`);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('are told in both languages, each in its own words', () => {
    for (const { where, printed, what, decision } of ODDITIES) {
      for (const text of [what, decision]) {
        const { fr = '', en = '', ...others } = text;
        const told = [fr !== '', en !== '', fr !== en, ...Object.keys(others)];
        expect(told, `${where} ${printed}`).toEqual([true, true, true]);
        expect(`${fr}${en}`, `${where} ${printed}`).not.toMatch(/\n|^ | $/);
      }
    }
  });

  it('follow the order of the questionnaire', () => {
    const places = ODDITIES.map(({ where }) => CODES.indexOf(where));
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  it('name only questions that exist', () => {
    const named = ODDITIES.flatMap(({ what, decision }) =>
      [what.fr, what.en, decision.fr, decision.en].flatMap((text) => text?.match(/Q\d+/g) ?? []),
    );
    expect(named.filter((code) => !CODES.includes(code))).toEqual([]);
  });

  it('cover what the extraction lost or added', () => {
    const extraction = ODDITIES.filter(({ kind }) => kind === 'extraction');
    const places = extraction.map(({ where }) => where);
    expect(places).toEqual(expect.arrayContaining(['Q2', 'Q58', 'Q88', 'Q90', 'Q98']));
    const withoutInstruction = ODDITIES.filter(({ kind }) => kind === 'kind').map(
      ({ where }) => where,
    );
    expect(withoutInstruction).toEqual(expect.arrayContaining(['Q2', 'Q53', 'Q78', 'Q93']));
    expect(LINES.filter(({ text }) => text.includes('\uFFFD'))).toHaveLength(1);
  });
});

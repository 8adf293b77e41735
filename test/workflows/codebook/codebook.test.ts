import { describe, expect, test } from 'vitest';
import {
  group,
  type Instrument,
  instrument,
  is,
  option,
  readAs,
  single,
  text,
} from '../../../src/core/instrument/index.js';
import { codebook } from '../../../src/core/presentation/index.js';
import { ent } from '../../../src/studies/ent2013/index.js';
import { CODEBOOK_FORMATS, writeCodebook } from '../../../src/workflows/codebook/index.js';
import { ANNOTATED } from '../../support/annotated-survey.js';
import { hostileResponses } from '../../support/hostile.js';
import { elements, readHtml, textOf } from '../../support/read-html.js';
import { readInstrument } from '../../support/survey-fixtures.js';

function page(survey: Instrument, language: 'fr' | 'en' = 'en') {
  return readHtml(writeCodebook(codebook(survey, { language }), 'html').content);
}

const ids = (tree: ReturnType<typeof readHtml>) =>
  elements('*', tree).flatMap(({ attribs }) => (attribs.id === undefined ? [] : [attribs.id]));

describe('a codebook as a file', () => {
  test('is the same bytes each time, in each format', () => {
    for (const format of CODEBOOK_FORMATS) {
      const [one, other] = [1, 2].map(() =>
        writeCodebook(codebook(readInstrument('types'), { language: 'fr' }), format),
      );
      expect(one).toEqual(other);
    }
    const names = CODEBOOK_FORMATS.map(
      (format) => writeCodebook(codebook(ANNOTATED, { language: 'en' }), format).name,
    );
    expect(names).toEqual(['codebook.txt', 'codebook.html']);
  });

  test('has a card for each question, and no id twice', () => {
    const tree = page(readInstrument('ent-colleges'), 'fr');
    expect(elements('article', tree)).toHaveLength(102);
    const all = ids(tree);
    expect(new Set(all).size).toBe(all.length);
  });

  test('every link, also of the pictures, leads somewhere on the page', () => {
    for (const survey of [ANNOTATED, readInstrument('types'), readInstrument('ent-colleges')]) {
      const tree = page(survey);
      const known = new Set(ids(tree));
      const links = elements('a', tree).map(({ attribs }) => attribs.href?.slice(1) ?? '');
      expect(links.filter((link) => !known.has(link))).toEqual([]);
    }
  });

  test('each picture and the list beside them name every question that is asked under a condition', () => {
    const tree = page(ANNOTATED);
    const pictures = elements('svg', tree);
    expect(pictures).toHaveLength(3);
    for (const picture of pictures) {
      const [[title], [about]] = [elements('title', picture), elements('desc', picture)];
      expect([title, about].map((each) => each && textOf(each).length > 20)).toEqual([true, true]);
      const codes = elements('a', picture).map(({ attribs }) => attribs.href);
      expect(codes).toEqual([
        '#q:Q1',
        '#q:Q2',
        '#q:Q3',
        '#q:Q4',
        '#q:Q6',
        '#q:Q7',
        '#q:Q8',
        '#q:Q9',
        '#q:Q10',
      ]);
    }
    const list = elements('details', tree).find(({ attribs }) => attribs.class === 'as-list');
    const listed = list && elements('a', list).map(textOf);
    expect(listed).toEqual(Array.from({ length: 10 }, (_, index) => `Q${index + 1}`));
  });

  test('tells inference, the readings and the oddities', () => {
    const text = elements('main', page(ANNOTATED)).map(textOf).join('');
    expect(text).toContain('Inferred filter, medium confidence: it follows the question on use.');
    expect(text).toContain('Under the reading “Frequent users”: if Q2 is “often”');
    expect(text).toContain('Only those who use it often.');
    expect(text).toContain('apostrophe and hyphen lost');
    const [table] = elements('table', page(ANNOTATED)).filter(
      ({ attribs }) => attribs.class === 'oddities',
    );
    expect(table && elements('tr', table)).toHaveLength(3);
  });

  test('folds the oddities of a question, and marks printed forms as French on an English page', () => {
    const printedIn = (language: 'fr' | 'en') =>
      elements('span', page(ANNOTATED, language))
        .filter(({ attribs }) => attribs.class === 'printed')
        .map((each) => [each.attribs.lang, textOf(each).replaceAll('\u00a0', ' ')]);
    expect(printedIn('en')).toEqual([
      ['fr', '“Quen dites vous”'],
      ['fr', '“III. Élèves”'],
    ]);
    expect(printedIn('fr')).toContainEqual([undefined, '« Quen dites vous »']);
    const folded = elements('details', page(ANNOTATED)).filter(({ attribs }) =>
      attribs.class?.includes('oddity'),
    );
    expect(folded.map((each) => elements('summary', each).map(textOf))).toEqual([
      ['1 oddity (typography)'],
      ['1 oddity (order)'],
    ]);
  });

  test('folds a long reason that was told before, and says where', () => {
    const tree = page(ent);
    const folded = elements('details', tree).filter(({ attribs }) =>
      attribs.class?.includes('inference'),
    );
    const said = folded.flatMap((each) => elements('summary', each)).map(textOf);
    expect(said[0]).toBe('Inferred filter, medium confidence: for the same reason as Q15');
    expect(folded.map(textOf).every((text) => text.includes(': for the same reason as Q'))).toBe(
      true,
    );
    expect(folded.map(textOf)[0]).toContain('the whole block loses the same number of respondents');
  });

  test('keeps French signs on the line of their word, also on an English page', () => {
    for (const language of ['fr', 'en'] as const) {
      const labels = elements('*', page(ent, language)).filter(({ attribs, name }) =>
        language === 'fr' ? name === 'h3' : attribs.lang === 'fr' && attribs.class === 'other',
      );
      expect(labels.length).toBeGreaterThan(50);
      expect(labels.map(textOf).filter((text) => / [:;?!»]|« /.test(text))).toEqual([]);
    }
  });

  test('says at the top under which readings its filters hold', () => {
    const banners = (survey: Instrument) =>
      elements('p', page(survey))
        .filter(({ attribs }) => attribs.class === 'banner')
        .map(textOf);
    expect(banners(readAs(ANNOTATED, ['often']))).toEqual(['Reading: Frequent users']);
    expect(banners(ANNOTATED)).toEqual([]);
  });

  test('tells of each filter that a reading changed that the user chose it, and nothing of the one left', () => {
    const tree = page(readAs(ent, ['stayed']));
    const note = (code: string) =>
      elements('article', tree)
        .filter(({ attribs }) => attribs.id === `q:${code}`)
        .flatMap((card) => elements('*', card))
        .find(
          ({ attribs }) => attribs.class?.startsWith('note') && !attribs.class.includes('oddity'),
        );
    const chosen = note('Q15');
    expect(chosen?.attribs.class).toBe('note inference chosen');
    expect(chosen && textOf(chosen)).toMatch(/^Reading chosen by the user, “Those who stayed”: /);
    expect(chosen && textOf(chosen)).not.toContain('confidence');
    const kept = note('Q19');
    expect(kept?.attribs.class).toMatch(/^note inference (high|medium|low)$/);
  });

  test('holds no element or attribute that a text of the questionnaire brought', () => {
    const tree = page(hostileResponses().instrument);
    for (const name of ['script', 'img']) expect(elements(name, tree)).toEqual([]);
    expect(elements('style', tree)).toHaveLength(1);
    expect(elements('h1', tree)).toHaveLength(1);
    const names = elements('*', tree).flatMap(({ attribs }) => Object.keys(attribs));
    expect(names.filter((name) => name.startsWith('on'))).toEqual([]);
  });

  test('no label turns the direction of the page, or leaves half a character in it', () => {
    const hostile = codebook(hostileResponses().instrument, { language: 'en' });
    const { content } = writeCodebook(hostile, 'html');
    expect(content).not.toMatch(/[\p{Surrogate}\u202A-\u202E\u2066-\u2069]/u);
    expect(content).toContain('half \uFFFD and \uFFFD of a pair');
    expect(content).toContain('سؤال 2013 \u200F(שאלה)');
  });
});

describe('the picture', () => {
  const heights = (survey: Instrument) =>
    elements('svg', page(survey)).map(({ attribs }) => Number(attribs.height));

  test('of a survey of twenty groups without filters stays low on a wide page', () => {
    const groups = Array.from({ length: 20 }, (_, index) =>
      group(`g${index}`, { en: `Group ${index}` }, [
        text(`a${index}x`, { en: 'One' }),
        text(`b${index}x`, { en: 'Two' }),
      ]),
    );
    const [wide = 0, middle = 0, narrow = 0] = heights(
      instrument({ id: 'plain', languages: ['en'], groups }),
    );
    expect(wide).toBeLessThan(600);
    expect(middle).toBeGreaterThan(wide);
    expect(narrow).toBeGreaterThan(middle);
  });

  test('of a survey of twenty branches puts them in rows', () => {
    const branches = Array.from({ length: 20 }, (_, index) => `o${index}`);
    const which = single(
      'which',
      { en: 'Which?' },
      branches.map((code) => option(code, { en: code })),
    );
    const groups = branches.map((code) =>
      group(`g${code}`, { en: code }, [text(`t${code}`, { en: 'Why?' })], {
        when: is(which, code),
      }),
    );
    const survey = instrument({
      id: 'branches',
      languages: ['en'],
      groups: [group('first', {}, [which]), ...groups],
    });
    const [wide = 0, , narrow = 0] = heights(survey);
    expect(wide).toBeLessThan(900);
    expect(narrow).toBeGreaterThan(2000);
  });

  test('of a branch that is much longer than the others is folded, and they stand beside it', () => {
    const [wide = 0] = heights(ent);
    expect(wide).toBeLessThan(1150);
    const [svg] = elements('svg', page(ent));
    const lanes = (svg === undefined ? [] : elements('rect', svg)).filter(
      ({ attribs }) => attribs.class === 'lane',
    );
    const bottoms = lanes.map(({ attribs }) => Number(attribs.y) + Number(attribs.height));
    expect(lanes).toHaveLength(6);
    expect(Math.max(...bottoms) - (bottoms.at(-1) ?? 0)).toBeLessThan(150);
  });

  test('of a survey without questions is empty, and the page is there', () => {
    const empty = instrument({ id: 'empty', languages: ['en'], groups: [group('none', {}, [])] });
    expect(heights(empty)).toHaveLength(3);
  });
});

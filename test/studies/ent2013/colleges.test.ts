import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkInstrument, group, instrument, single } from '../../../src/core/instrument/index.js';
import {
  ANSWERS_PER_COLLEGE,
  BRICK_COLUMNS,
  CARTABLE_ACTIVITY_2013,
  CELIA_ACTIVITY_2012,
  CELIA_ACTIVITY_2013,
  COLLEGE_ODDITIES,
  communeSpellings,
  DEPLOYMENT_WAVES,
  GROUPINGS,
  homonyms,
  identities,
  identityOf,
  isUnknown,
  listExtent,
  membershipOf,
  movements,
  PRINTED_COLLEGES,
  unnamedIn,
  VISITED_COLLEGES,
  VISITED_ENT,
  VISITED_PRIORITY,
  VISITED_USE,
  VISITED_WAVE,
} from '../../../src/studies/ent2013/colleges/index.js';
import { fromRoot } from '../../support/survey-fixtures.js';

const lines = readFileSync(fromRoot('test/fixtures/report/annexe-1-q3.txt'), 'utf8').split('\n');

/** The answers of the page, spaces collapsed. */
const page = lines
  .filter((line) => line.trim().startsWith('•'))
  .map((line) => line.replace('•', '').replace(/ +/g, ' ').trim());

const codes = PRINTED_COLLEGES.map(({ code }) => code);
const labels = PRINTED_COLLEGES.map((each) => each.labels.fr);
/** The printed label of an entry; empty when there is none. */
const labelOf = (wanted: string | undefined): string =>
  PRINTED_COLLEGES.find(({ code }) => code === wanted)?.labels.fr ?? '';

const merged = identities({ mergeTwins: true });
const unmerged = identities({ mergeTwins: false });
const BOTH = [{ mergeTwins: true }, { mergeTwins: false }];

/** A text without what typists add or leave out: accents, capitals, hyphens, articles. */
const bare = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .replace(/\b(?:le|la|les|l)\b/g, '')
    .replace(/ +/g, ' ')
    .trim();

const nameOf = (printed: string) => bare(printed.replace(/\(.*$/, ''));
const communeOf = (printed: string) => bare(printed.replace(/^.*\(/, ''));

describe('the printed list', () => {
  test('is the page, word for word, without *Autre*', () => {
    expect(page.at(-1)).toBe('Autre');
    expect(labels).toEqual(page.slice(0, -1));
    expect(labels).toHaveLength(67);
  });

  test('has unique codes that LimeSurvey takes and no synthetic collège has', () => {
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^[a-z][a-z0-9]{1,4}$/);
    for (const code of codes) expect(code).not.toMatch(/^c\d{3}$/i);
    expect(codes).not.toContain('other');
  });

  test('makes a question without a problem', () => {
    const Q3 = single('Q3', { fr: 'Quel est votre collège ?', en: '' }, PRINTED_COLLEGES, {
      other: true,
    });
    const survey = instrument({
      id: 'q3',
      languages: ['fr', 'en'],
      groups: [group('all', {}, [Q3])],
      oddities: COLLEGE_ODDITIES,
    });
    expect(checkInstrument(survey)).toEqual([]);
  });

  test('is in alphabetical order but for accents and capitals', () => {
    const sorted = [...labels].sort(new Intl.Collator('fr', { sensitivity: 'base' }).compare);
    expect(labels.map(bare)).toEqual(sorted.map(bare));
  });
});

describe('identities', () => {
  test.each(BOTH)('hold every printed entry once, in the order of the page: %o', (settings) => {
    expect(identities(settings).flatMap(({ printed }) => printed)).toEqual(codes);
    for (const code of codes) expect(identityOf(code, settings)?.printed).toContain(code);
  });

  test('are 64 with twins merged and 67 without', () => {
    expect([merged.length, unmerged.length]).toEqual([64, 67]);
    expect(new Set(merged.map(({ id }) => id)).size).toBe(64);
    expect(unmerged.map(({ id }) => id)).toEqual(codes);
  });

  test('are told apart by name and commune once twins are merged', () => {
    const keys = (all: typeof merged) =>
      new Set(all.map(({ name, commune }) => `${name}, ${commune}`)).size;
    expect(keys(merged)).toBe(64);
    expect(keys(unmerged)).toBe(64);
  });

  test('merge exactly the three twins, and say why in both languages', () => {
    const twins = merged.filter((each) => each.twins !== undefined);
    expect(twins.map(({ id, printed }) => [id, printed])).toEqual([
      ['prev', ['prev1', 'prev2']],
      ['jaur', ['jaur1', 'jaur2']],
      ['mous', ['mous1', 'mous2']],
    ]);
    for (const { twins: pair } of twins) {
      expect(pair?.reason.fr).toContain('autre collège sous un libellé erroné');
      expect(pair?.reason.en).toContain('another collège under a wrong label');
    }
  });

  test('know the other twin also where they are not merged', () => {
    const second = identityOf('jaur2', { mergeTwins: false });
    expect([second?.id, second?.printed]).toEqual(['jaur2', ['jaur2']]);
    expect(second?.twins?.codes).toEqual(['jaur1', 'jaur2']);
  });

  test.each(['other', 'C001', 'jaur', ''])('are absent for what is not printed: %s', (code) => {
    for (const settings of BOTH) expect(identityOf(code, settings)).toBeUndefined();
  });

  test('differ from the printed text in spelling only, or claim why', () => {
    const renamed = unmerged.filter(({ id, name, commune }) => {
      const label = labelOf(id);
      return nameOf(label) !== bare(name) || communeOf(label) !== bare(commune);
    });
    expect(renamed.map(({ id }) => id)).toEqual([
      'pleia',
      'herio',
      'phili',
      'moulm',
      'ronsa',
      'luxem',
    ]);
    for (const { claim } of renamed) expect(claim?.note.fr).toMatch(/\p{L}{3,}.*\.$/u);
  });

  test('with one name in two communes are six pairs', () => {
    expect(homonyms().map((each) => each.identities.map(({ id }) => id))).toEqual([
      ['courp', 'courr'],
      ['moulm', 'mouln'],
      ['aubrl', 'aubrv'],
      ['nerua', 'nerup'],
      ['semab', 'semad'],
      ['exupn', 'exupr'],
    ]);
  });
});

test('at least 45 collèges that answered are under *Autre*, 48 with twins merged', () => {
  const extent = listExtent();
  expect(extent.underOther).toEqual({ merged: 48, unmerged: 45 });
  expect(extent.limit.fr).toContain('112 collèges répondants sur 120');
});

describe('groupings', () => {
  test.each(GROUPINGS)('$id names collèges of the list, each once, in a group it has', (all) => {
    const ids = all.members.map(({ college }) => college);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { college, value, printed } of all.members) {
      const identity = merged.find(({ id }) => id === college);
      const label = labelOf(identity?.printed[0]);
      expect(all.groups.map((each) => each.value)).toContain(value);
      expect([nameOf(printed), communeOf(printed)]).toEqual([nameOf(label), communeOf(label)]);
    }
  });

  test.each(GROUPINGS)('$id names no more collèges than a group has', (all) => {
    for (const { value, size } of all.groups) {
      const unnamed = unnamedIn(all, value);
      if (size === undefined) expect(unnamed).toBeNull();
      else expect(unnamed).toBeGreaterThanOrEqual(0);
      if (size?.basis === 'counted') expect(unnamed).toBe(0);
      expect(value).toMatch(/^[a-z][a-z0-9]{0,4}$/);
    }
    expect(unnamedIn(all, 'elsewhere')).toBeNull();
  });

  test('the 15 visited collèges are all printed in question 3', () => {
    expect(VISITED_COLLEGES).toHaveLength(15);
    const printed = VISITED_COLLEGES.flatMap(
      ({ college }) => merged.find(({ id }) => id === college)?.printed ?? [],
    );
    expect(printed).toHaveLength(16);
    expect(printed.filter((code) => codes.includes(code))).toEqual(printed);
  });

  test('the visited collèges had Céli@ ten times and Envole five times', () => {
    const sizes = (all: { groups: typeof VISITED_ENT.groups | typeof VISITED_WAVE.groups }) =>
      all.groups.map(({ value, size }) => [value, size?.count]);
    expect(sizes(VISITED_ENT)).toEqual([
      ['celia', 8],
      ['celpr', 2],
      ['envol', 4],
      ['envpr', 1],
    ]);
    expect(sizes(VISITED_WAVE)).toEqual([
      ['celi1', 10],
      ['envo1', 4],
      ['envo2', 1],
    ]);
  });

  test('each visited collège has the seven bricks; 13 of the 105 cells are unknown', () => {
    const names = BRICK_COLUMNS.map(({ brick }) => brick).sort();
    for (const { bricks } of VISITED_COLLEGES) expect(Object.keys(bricks).sort()).toEqual(names);
    const cells = VISITED_COLLEGES.flatMap(({ bricks }) => Object.values(bricks));
    expect(cells).toHaveLength(105);
    expect(cells.filter(isUnknown)).toHaveLength(13);
    for (const cell of cells) expect(cell).toBe(cell.replace(/\s+/g, ' ').trim());
  });

  test('the groups of Figure 6 and those that it leaves out are 36 collèges', () => {
    const size = (value: string) =>
      CELIA_ACTIVITY_2013.groups.find((each) => each.value === value)?.size?.count ?? 0;
    expect(['g1', 'g2', 'g3', 'off'].map(size)).toEqual([10, 8, 3, 15]);
    expect(size('g1') + size('g2') + size('g3') + size('off')).toBe(36);
    expect(unnamedIn(CELIA_ACTIVITY_2013, 'g1')).toBe(9);
    expect(unnamedIn(CELIA_ACTIVITY_2013, 'g2')).toBe(4);
    expect(unnamedIn(CELIA_ACTIVITY_2013, 'g3')).toBe(0);
    expect(unnamedIn(CELIA_ACTIVITY_2013, 'gone')).toBeNull();
  });

  test('De la Pleiade is an outlier of Céli@ in no group', () => {
    const membership = membershipOf(CELIA_ACTIVITY_2013, 'pleia', { mergeTwins: true });
    expect(membership).toMatchObject({ kind: 'member', member: { value: 'outl' } });
  });

  test('the groups of Figure 8 are 27 collèges, three of them named', () => {
    const sizes = CARTABLE_ACTIVITY_2013.groups.map(({ size }) => size?.count ?? 0);
    expect(sizes).toEqual([15, 9, 3]);
    expect(unnamedIn(CARTABLE_ACTIVITY_2013, 'g3')).toBe(0);
  });

  test('the groups by number of answers are the 112 collèges that answered', () => {
    const sizes = ANSWERS_PER_COLLEGE.groups.map(({ size }) => size?.count ?? 0);
    expect(sizes).toEqual([21, 20, 71]);
    expect(sizes.reduce((sum, size) => sum + size)).toBe(listExtent().answered);
  });

  test('three of the visited collèges are in priority education, none of them named', () => {
    expect(unnamedIn(VISITED_PRIORITY, 'rrs')).toBe(3);
    expect(unnamedIn(VISITED_PRIORITY, 'none')).toBe(VISITED_COLLEGES.length - 3);
  });

  test('of the visited collèges, four are not in the groups by activity', () => {
    const active = [...CELIA_ACTIVITY_2013.members, ...CARTABLE_ACTIVITY_2013.members];
    const unplaced = VISITED_COLLEGES.filter(
      ({ college }) => !active.some((member) => member.college === college),
    );
    expect(unplaced.map(({ college }) => college)).toEqual(['parc', 'trava', 'sevig', 'bross']);
    expect(VISITED_USE.members).toEqual([]);
  });

  test('from 2012 to 2013, two of the five collèges named on Céli@ lost their rank', () => {
    const moves = movements(CELIA_ACTIVITY_2012, CELIA_ACTIVITY_2013);
    expect(moves).toHaveLength(5);
    expect(moves.filter(({ from, to }) => from !== to)).toEqual([
      { college: 'cachi', from: 'g2', to: 'gone' },
      { college: 'carri', from: 'g3', to: 'g1' },
    ]);
  });

  test('an entry is a member, undecided between unmerged twins, or not named', () => {
    const kind = (code: string, mergeTwins: boolean) =>
      membershipOf(VISITED_ENT, code, { mergeTwins }).kind;
    expect([kind('clos', true), kind('clos', false)]).toEqual(['member', 'member']);
    expect([kind('jaur1', true), kind('jaur2', true)]).toEqual(['member', 'member']);
    expect([kind('jaur1', false), kind('jaur2', false)]).toEqual(['undecided', 'undecided']);
    expect([kind('camus', true), kind('other', true)]).toEqual(['not-named', 'not-named']);
  });

  test('a homonym of a visited collège is not taken for it', () => {
    const kinds = ['aubrl', 'aubrv', 'mouln', 'moulm', 'nerup', 'nerua', 'trava', 'wallo'].map(
      (code) => membershipOf(VISITED_ENT, code, { mergeTwins: true }).kind,
    );
    const pair = ['member', 'not-named'];
    expect(kinds).toEqual([...pair, ...pair, ...pair, ...pair]);
  });
});

test('the first waves are 36 collèges on Céli@ and 20 on the Cartable en Ligne', () => {
  const equipped = Object.fromEntries(DEPLOYMENT_WAVES.map(({ id, equipped }) => [id, equipped]));
  expect(equipped).toEqual({ celi1: 36, celi2: 0, celi3: null, envo1: 20, envo2: 27, proj: 11 });
  const waves = DEPLOYMENT_WAVES.map(({ id }) => id);
  for (const { value } of VISITED_WAVE.groups) expect(waves).toContain(value);
});

describe('the oddities of question 3', () => {
  test('are told in both languages', () => {
    for (const { where, what, decision } of COLLEGE_ODDITIES) {
      expect(where).toBe('Q3');
      for (const text of [what, decision]) expect(Object.keys(text)).toEqual(['fr', 'en']);
    }
  });

  test('name what is printed', () => {
    const text = [...labels, 'Autre'];
    const printed = COLLEGE_ODDITIES.flatMap((each) => each.printed.split(' • '));
    for (const form of printed) {
      expect(
        text.filter((each) => each.includes(form)),
        form,
      ).not.toEqual([]);
    }
  });

  test('name every commune that is spelled in several ways, and all the ways', () => {
    const several = communeSpellings().filter(({ forms }) => forms.length > 1);
    expect(COLLEGE_ODDITIES[0]?.printed).toBe(several.flatMap(({ forms }) => forms).join(' • '));
    expect(several).toHaveLength(6);
  });

  const told = (start: string) =>
    COLLEGE_ODDITIES.find(({ what }) => what.fr?.startsWith(start))?.printed.split(' • ') ?? [];

  test('name every entry whose name or commune lacks an accent', () => {
    const accents = (text: string) => text.normalize('NFD').replace(/[^\p{M}]/gu, '').length;
    const lacking = unmerged
      .filter(({ id, name, commune }) => accents(labelOf(id)) < accents(name) + accents(commune))
      .map(({ id }) => labelOf(id));
    const named = told('Accents').map((form) => labels.find((label) => label.includes(form)));
    expect(named).toEqual(lacking);
  });

  test('name every spelling of a commune without its hyphens', () => {
    const hyphens = (text: string) => text.split('-').length;
    const lacking = communeSpellings().flatMap(({ commune, forms }) =>
      forms.filter((form) => hyphens(form) < hyphens(commune)),
    );
    expect(told('Traits').sort()).toEqual(lacking.sort());
  });

  test('name every spelling of a commune with other capitals', () => {
    const capitals = (text: string) => text.replace(/[^A-ZÉÎ]/g, '').length;
    const other = communeSpellings().flatMap(({ commune, forms }) =>
      forms.filter((form) => bare(form) === bare(commune) && capitals(form) !== capitals(commune)),
    );
    const articles = ['Ile Saint Denis'];
    const formerName = ['Montreuil-Sous-Bois'];
    expect([...told('Capitales'), ...articles].sort()).toEqual([...other, ...formerName].sort());
  });

  test('have one entry for each pair of twins', () => {
    for (const { twins } of merged) {
      if (twins === undefined) continue;
      const pair = twins.codes.map(labelOf).join(' • ');
      expect(COLLEGE_ODDITIES.filter(({ printed }) => printed === pair)).toHaveLength(1);
    }
  });
});

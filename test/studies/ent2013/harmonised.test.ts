import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkDerived, type Derived, is, type Text } from '../../../src/core/instrument/index.js';
import { align, derive, encode, where } from '../../../src/core/responses/index.js';
import { cross, flat } from '../../../src/core/tables/index.js';
import * as harmonised from '../../../src/studies/ent2013/harmonised/index.js';
import {
  ageCheck,
  ent,
  hasDesktops,
  nonUse,
  partners,
  Q4,
  services,
  toolsWhere,
  trained,
  use,
  useWeekly,
} from '../../../src/studies/ent2013/index.js';
import { PROVENANCE, rawAnswers } from '../../support/raw-answers.js';
import { fromRoot, readSurvey } from '../../support/survey-fixtures.js';

const { HARMONISED, ...named } = harmonised;
const all: readonly (readonly [string, Derived])[] = Object.entries(named);
const aligned = align(readSurvey('ent-colleges'), ent).responses;
const responses = derive(aligned, use, useWeekly, nonUse, partners, services, trained, toolsWhere);

/** The count of each code in a flat table of a choice. */
function countsOf(table: { rows: readonly { code: string; count: number }[] }) {
  return Object.fromEntries(table.rows.map(({ code, count }) => [code, count]));
}

describe('the harmonised variables', () => {
  test('fit the questionnaire', () => {
    expect(all).toHaveLength(34);
    expect(new Set(HARMONISED)).toEqual(new Set(all.map(([, derived]) => derived)));
    const derivedBefore = derive(aligned, use).instrument;
    for (const [name, derived] of all) {
      expect(checkDerived(derived, derivedBefore), name).toEqual(
        name === 'use' ? [expect.anything()] : [],
      );
    }
    expect(checkDerived(use, ent)).toEqual([]);
  });

  test('say in both languages what limits the comparison of roles, where several are compared', () => {
    for (const [name, { limits, members }] of all) {
      if (members.length > 1) expect(limits.length, name).toBeGreaterThan(0);
      const texts: readonly Text[] = [
        ...limits,
        ...members.flatMap((member) => member.leftOut.map(({ reason }) => reason)),
      ];
      for (const text of texts) expect(Object.keys(text), name).toEqual(['fr', 'en']);
    }
  });

  test('are all in the documentation', () => {
    const text = readFileSync(fromRoot('docs/ent2013.md'), 'utf8');
    expect(all.map(([name]) => name).filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
  });

  test('have codes of their own, that LimeSurvey would accept', () => {
    const codes = all.map(([, { question }]) => question.code);
    expect(new Set([...codes, ...Object.keys(ent.questions)]).size).toBe(codes.length + 102);
    for (const code of codes) expect(code).toMatch(/^[a-zA-Z][a-zA-Z0-9]{0,19}$/);
  });
});

describe('over answers aligned with the study', () => {
  test('use is the sum of the five questions on use', () => {
    const sources = (['Q13', 'Q61', 'Q74', 'Q84', 'Q96'] as const).map((code) => {
      const { rows, bases } = flat(aligned, code);
      return { ...countsOf({ rows }), answered: bases.answered };
    });
    const sum = (key: 'never' | 'rare' | 'week' | 'day' | 'answered') =>
      sources.reduce((total, each) => total + (Number(Object(each)[key]) || 0), 0);
    const table = flat(responses, 'use');
    expect(countsOf(table)).toEqual({
      never: sum('never'),
      rare: sum('rare'),
      week: sum('week'),
      day: sum('day'),
    });
    expect(table.bases.answered).toBe(sum('answered'));
    expect(table.bases.answered).toBeGreaterThan(40);
  });

  test('the net of use adds up its steps', () => {
    const steps = countsOf(flat(responses, 'use'));
    const net = countsOf(flat(responses, 'useWeekly'));
    expect(net).toEqual({
      yes: Number(steps.week) + Number(steps.day),
      no: Number(steps.never) + Number(steps.rare),
    });
  });

  test('a role that was not offered an item has no count of it', () => {
    const table = cross(responses, { rows: 'nonUse', columns: 'Q4' });
    if (table.kind !== 'itemwise') throw new Error('not itemwise');
    const row = (code: string) => table.items.find((each) => each.code === code);
    const roles = ['eleve', 'ens', 'par', 'educ', 'admin'];
    expect(table.columns.codes).toEqual(roles);
    const missing = (code: string) =>
      roles.filter((_, index) => row(code)?.ticked[index] === null).join(' ');
    expect(missing('acct')).toBe('');
    expect(missing('tools')).toBe('par');
    expect(missing('time')).toBe('eleve ens educ');
    expect(missing('other')).toBe('educ');
  });

  test('a service of one question of several keeps the count of its own question', () => {
    const pupils = where(responses, is(Q4, 'eleve'));
    const own = countsOf(flat(pupils, 'Q90'));
    const made = countsOf(flat(pupils, 'services'));
    expect([made.book, made.marks, made.files]).toEqual([own.book, own.marks, own.files]);
    const teachers = where(responses, is(Q4, 'ens'));
    const mail = countsOf(flat(teachers, 'Q18'));
    expect(countsOf(flat(teachers, 'services')).mail).toBe(
      Number(mail.rare) + Number(mail.week) + Number(mail.day),
    );
  });

  test('partners keep the ranks of their questions', () => {
    const pupils = where(responses, is(Q4, 'eleve'));
    const [made, own] = [flat(pupils, 'partners'), flat(pupils, 'Q89')];
    for (const { code, ranks } of made.rows) {
      expect(ranks, code).toEqual(own.rows.find((each) => each.code === code)?.ranks);
    }
    expect(made.bases.answered).toBe(own.bases.answered);
  });

  test('the age that can be believed leaves blanks, ends and misfits out', () => {
    const checked = derive(aligned, ageCheck);
    const { bases, rows } = flat(checked, 'ageCheck');
    expect(bases.answered).toBe(flat(aligned, 'Q2').bases.answered);
    expect(rows.map(({ count }) => count)).toEqual([55, 0, 0, 2]);
    const believed = flat(where(checked, is(ageCheck.question, 'fits')), 'Q2');
    expect([believed.n, believed.mean]).not.toContain(null);
    expect(believed.n).toBe(55);
  });

  test('a number or a yes is equipment, a zero or a no is none, other words are neither', () => {
    const cases = {
      yes: [
        'oui',
        'Oui, mais vieux',
        '12',
        '15-20',
        'environ 30',
        '1',
        '10',
        'une dizaine',
        'plusieurs',
      ],
      no: [
        'non',
        'Non',
        '0',
        '00',
        'aucun',
        'Aucune.',
        'non (prévu en 2014)',
        '0 (10 demandés)',
        'néant',
      ],
      leftOut: [
        '?',
        'je ne sais pas',
        'nsp',
        'nombreux',
        'non renseigné',
        'n.c.',
        "n'en sais rien",
        'aucune idée',
        'Non je ne sais pas',
        'y compris',
        'où ?',
      ],
    };
    for (const [expected, texts] of Object.entries(cases)) {
      for (const text of texts) {
        const raw = rawAnswers([{ stored: { Q4: 'admin', Q53_desk: text } }]);
        const one = encode(ent, raw, { provenance: PROVENANCE });
        const { bases, rows } = flat(derive(one, hasDesktops), 'hasDesktops');
        const found = rows.find(({ count }) => count > 0)?.code;
        expect(found ?? (bases.leftOut > 0 ? 'leftOut' : ''), text).toBe(expected);
      }
    }
  });

  test('parents and others are not asked what only teachers are', () => {
    const { bases } = flat(where(responses, is(Q4, 'par')), 'trained');
    expect(bases.asked).toBe(0);
    expect(bases.notAsked).toBe(bases.interviewed);
  });
});

import { describe, expect, test } from 'vitest';
import { print, reviewInstrument, toExpression } from '../../../src/core/expression/index.js';
import {
  type Condition,
  checkInstrument,
  type Group,
  type Instrument,
  type Question,
  readAs,
} from '../../../src/core/instrument/index.js';
import * as study from '../../../src/studies/ent2013/index.js';

const { ent, PRINTED_COLLEGES, READINGS } = study;
const groups: readonly Group[] = ent.groups;
const questions: readonly Question[] = groups.flatMap((group) => group.questions);

function answersTo(question: Question) {
  if (question.kind === 'single') return question.options;
  return 'items' in question ? question.items : [];
}

function written(when: Condition | undefined): string {
  return when === undefined ? '' : print(toExpression(when, ent));
}

/** Texts that differ in case, accents and punctuation only. */
function folded(text = ''): string {
  const letters = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return letters.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

describe('the questionnaire of 2013', () => {
  test('has the printed questions, in their order', () => {
    expect(questions.map(({ code }) => code)).toEqual(
      Array.from({ length: 102 }, (_, index) => `Q${index + 1}`),
    );
    expect(groups.map(({ questions: own }) => own.length)).toEqual([4, 4, 4, 33, 5, 20, 12, 11, 9]);
  });

  test('has every question that the study exports', () => {
    const exported = Object.keys(study).filter((name) => /^Q\d+$/.test(name));
    expect(new Set(exported)).toEqual(new Set(questions.map(({ code }) => code)));
  });

  test('has the kinds that an independent reading of the annex found', () => {
    const count = (kind: Question['kind']) =>
      questions.filter((question) => question.kind === kind).length;
    expect(count('single')).toBe(40);
    expect(count('multiple')).toBe(39);
    expect(count('text')).toBe(14);
    expect(count('ranking')).toBe(7);
    expect(count('numeric')).toBe(1);
    expect(count('grid')).toBe(1);
    expect(questions.filter((each) => 'other' in each)).toHaveLength(48);
  });

  test('has scales where answers have an order, and nowhere else', () => {
    const ordinal = questions.flatMap((each) =>
      each.kind === 'single' && each.scale === 'ordinal' ? [each.code] : [],
    );
    expect(ordinal.join(' ')).toBe('Q7 Q12 Q13 Q18 Q21 Q28 Q37 Q46 Q52 Q61 Q72 Q74 Q83 Q84 Q96');
  });

  test('has every text in French and in English', () => {
    const texts = [
      ent.title,
      ent.welcome ?? {},
      ...groups.map(({ labels }) => labels),
      ...questions.map(({ labels }) => labels),
      ...questions.flatMap((question) => answersTo(question).map(({ labels }) => labels)),
      ...questions.flatMap((question) => ('other' in question ? [question.other ?? {}] : [])),
    ];
    for (const text of texts) {
      expect(Object.keys(text), text.fr).toEqual(['fr', 'en']);
      expect(Object.values(text).every((each) => each.trim() === each && each !== '')).toBe(true);
    }
  });

  test('has short codes, the same for the same answer in all questions', () => {
    const twins = new Set(['prev1', 'prev2', 'jaur1', 'jaur2', 'mous1', 'mous2']);
    const codes = new Map<string, Set<string>>();
    for (const { code, labels } of questions.flatMap(answersTo)) {
      expect(code).toMatch(/^[a-z0-9]{1,5}$/);
      const key = folded(labels.fr);
      if (!twins.has(code)) codes.set(key, (codes.get(key) ?? new Set()).add(code));
    }
    expect([...codes].filter(([, several]) => several.size > 1)).toEqual([]);
    expect(PRINTED_COLLEGES).toHaveLength(67);
  });

  test('is a sound questionnaire but for its printed twins and its two alike titles', () => {
    expect(checkInstrument(ent)).toEqual([]);
    expect(reviewInstrument(ent).map(({ rule, place }) => `${rule} ${place.question}`)).toEqual([
      'same-label Q3',
      'same-label Q3',
      'same-title Q34',
    ]);
  });
});

describe('the filters', () => {
  test('say why and how sure they are, wherever there is one', () => {
    const places = [...groups, ...questions].filter(({ when }) => when !== undefined);
    expect(places.length).toBeGreaterThan(60);
    for (const { code, inferred } of places) {
      expect(['high', 'medium', 'low'], code).toContain(inferred?.confidence);
      expect(Object.values(inferred?.reason ?? {}).length, code).toBe(2);
    }
  });

  test('send each role to its own branch', () => {
    const roles = groups.map(({ code, when }) => `${code}: ${written(when)}`);
    expect(roles).toEqual([
      'common: ',
      "teacherProfile: Q4.NAOK == 'ens'",
      "teacherPractice: Q4.NAOK == 'ens'",
      "teacherEnt: Q4.NAOK == 'ens'",
      "teacherTraining: Q4.NAOK == 'ens'",
      "admin: Q4.NAOK == 'admin'",
      "education: Q4.NAOK == 'educ'",
      "pupil: Q4.NAOK == 'eleve'",
      "parent: Q4.NAOK == 'par'",
    ]);
  });

  /** The questions whose filter is another under the reading. */
  function changedBy(reading: study.ReadingName): string {
    const other: readonly Question[] = readAs(ent, [reading]).groups.flatMap(
      (group) => group.questions,
    );
    return other
      .filter(({ when }, index) => written(when) !== written(questions[index]?.when))
      .map(({ code }) => code)
      .join(' ');
  }

  test('change with each reading where it says, and nowhere else', () => {
    expect(Object.fromEntries(READINGS.map(({ code }) => [code, changedBy(code)]))).toEqual({
      stayed: 'Q15 Q16 Q17 Q18 Q21 Q23 Q28 Q31 Q33 Q35 Q37 Q40 Q41 Q42 Q45 Q46 Q47 Q48',
      'training-everyone': 'Q46 Q47 Q48',
      'course-everyone': 'Q49',
      'log-users': 'Q23',
      'log-everyone': 'Q27',
      'tools-everyone': 'Q43 Q44',
      'services-users': 'Q67 Q81 Q92 Q101',
      heads: 'Q53 Q54 Q55 Q57 Q58 Q60 Q68',
    });
  });

  test('of several readings hold together', () => {
    const both = readAs(ent, ['stayed', 'services-users']);
    expect(written(both.questions.Q15.when)).toBe('');
    expect(written(both.questions.Q92.when)).toBe("!is_empty(Q84.NAOK) and !(Q84.NAOK == 'never')");
    expect(both.readAs).toEqual(['stayed', 'services-users']);
  });

  test('of a reading for users are for all when the block is for all', () => {
    const changes = (...readings: readonly study.ReadingName[]) => {
      const { Q27, Q43, Q49 } = readAs(ent, readings).questions;
      return [Q27, Q43, Q49].map(({ when }) => written(when));
    };
    const users = "!is_empty(Q13.NAOK) and !(Q13.NAOK == 'never')";
    const three = ['log-everyone', 'tools-everyone', 'course-everyone'] as const;
    expect(changes(...three)).toEqual([users, users, users]);
    expect(changes('stayed', ...three)).toEqual(['', '', '']);
  });

  test('are read once, under all readings at once', () => {
    expect(readAs(ent, [])).toBe(ent);
    expect(() => readAs(readAs(ent, ['stayed']), ['heads'])).toThrow(/already read under stayed/);
  });

  test('of a reading that does not exist are refused, with those that do', () => {
    const asRead: Instrument = ent;
    expect(() => readAs(asRead, ['everybody'])).toThrow(
      /its readings are stayed, training-everyone/,
    );
  });
});

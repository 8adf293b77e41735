import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expression, recode, single } from '../../../src/core/instrument/index.js';
import { derive, weigh, where } from '../../../src/core/responses/index.js';
import { cross, flat, type QuestionTable } from '../../../src/core/tables/index.js';
import {
  anyRoles,
  howMany,
  order,
  parentTools,
  roles,
  staffTools,
  staffUse,
  tools,
  use,
  weekly,
} from '../../support/role-survey.js';

type Plain = typeof anyRoles extends fc.Arbitrary<infer R> ? R : never;

/** Runs a claim over random answers. */
function holds(claim: (responses: Plain) => void): void {
  fc.assert(fc.property(anyRoles, claim));
}

/** Counts by code of a single or multiple choice. */
function countsOf(table: QuestionTable): ReadonlyMap<string, number> {
  if (table.kind !== 'flat' && table.kind !== 'multiple') throw new Error(table.kind);
  return new Map(table.rows.map((row) => [row.code, row.count]));
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

describe('laws of derived variables', () => {
  test('the count of a harmonised answer is the sum of those of its members', () => {
    holds((responses) => {
      const all = countsOf(flat(derive(responses, use), 'use'));
      const [one, other] = [flat(responses, 'staffUse'), flat(responses, 'parentUse')];
      for (const [code, count] of all) {
        expect(count).toBe((countsOf(one).get(code) ?? 0) + (countsOf(other).get(code) ?? 0));
      }
    });
  });

  test('so are its bases, those left out being told apart', () => {
    holds((responses) => {
      const { bases } = flat(derive(responses, use), 'use');
      const [one, other] = [flat(responses, 'staffUse'), flat(responses, 'parentUse')];
      const forgot = countsOf(other).get('forget') ?? 0;
      expect(bases.leftOut).toBe(forgot);
      expect(bases.invalid).toBe(one.bases.invalid + other.bases.invalid + forgot);
      expect(bases.answered).toBe(one.bases.answered + other.bases.answered - forgot);
      expect(bases.noAnswer).toBe(one.bases.noAnswer + other.bases.noAnswer);
      expect(bases.reached).toBe(one.bases.reached + other.bases.reached);
      expect(bases.asked).toBe(one.bases.asked + other.bases.asked);
      expect(bases.interviewed).toBe(responses.size);
      expect(bases.unasked).toBeLessThanOrEqual(one.bases.unasked + other.bases.unasked);
      expect(bases.filterBlank).toBe(one.bases.filterBlank);
    });
  });

  test('an answer left out is told apart in a cross when it is what keeps a respondent out', () => {
    holds((responses) => {
      const all = derive(responses, use);
      const { leftOut } = flat(all, 'use').bases;
      expect(cross(all, { rows: 'use', columns: 'role' }).bases.leftOut).toBe(leftOut);
      expect(cross(all, { rows: 'use', columns: 'staffUse' }).bases.leftOut).toBe(0);
    });
  });

  test('with one member that maps everything to itself, the table is that of the source', () => {
    const { when: _, ...unfiltered } = staffUse;
    const same = recode({ ...unfiltered, code: 'same' }, staffUse);
    holds((responses) => {
      const { derivation, ...copy } = flat(derive(responses, same), 'same');
      const source = flat(responses, 'staffUse');
      expect(copy).toEqual({ ...source, id: 'flat:same', question: 'same' });
      expect(derivation?.from).toMatchObject([{ questions: ['staffUse'], asked: ['staffUse'] }]);
    });
  });

  test('the same of a multiple choice, *other* being a box like the others', () => {
    const { when: _, ...unfiltered } = staffTools;
    const same = recode({ ...unfiltered, code: 'same' }, staffTools);
    holds((responses) => {
      const { derivation: _, ...copy } = flat(derive(responses, same), 'same');
      const { others: __, ...source } = { others: 0, ...flat(responses, 'staffTools') };
      expect(copy).toEqual({ ...source, id: 'flat:same', question: 'same' });
    });
  });

  test('a net is the sum of the answers that it puts together', () => {
    holds((responses) => {
      const both = derive(responses, use, weekly);
      const [steps, net] = [countsOf(flat(both, 'use')), countsOf(flat(both, 'weekly'))];
      expect(net.get('yes')).toBe((steps.get('week') ?? 0) + (steps.get('day') ?? 0));
      expect(net.get('no')).toBe(steps.get('never'));
      expect(flat(both, 'weekly').bases).toEqual(flat(both, 'use').bases);
    });
  });

  test('the order of members does not matter when roles exclude one another', () => {
    const reversed = [use, tools, order, howMany].map((each) => ({
      ...each,
      members: [...each.members].reverse(),
    }));
    const codes = ['use', 'tools', 'order', 'howMany'] as const;
    holds((responses) => {
      const [one, other] = [
        derive(responses, use, tools, order, howMany),
        derive(responses, ...reversed),
      ];
      for (const code of codes) {
        const [first, second] = [flat(one, code), flat(other, code)].map(
          ({ derivation: _, ...table }) => table,
        );
        expect(second).toEqual(first);
      }
    });
  });

  test('an answer not offered is in no base: neither of the flat table nor of the cross', () => {
    holds((responses) => {
      const all = derive(responses, tools);
      const table = cross(all, { rows: 'tools', columns: 'role' });
      const whole = flat(all, 'tools');
      if (table.kind !== 'itemwise' || whole.kind !== 'multiple') throw new Error('other tables');
      const staff = flat(responses, 'staffTools').bases.reached;
      const parents = flat(responses, 'parentTools').bases.reached;
      const [mail, marks] = table.items;
      expect(marks?.offered).toEqual([staff, 0, 0]);
      expect(marks?.totalOffered).toBe(staff);
      expect(marks?.ticked[1]).toBe(parents > 0 ? null : 0);
      expect(marks?.share[1]).toBeNull();
      expect(mail?.totalOffered).toBe(staff + parents);
      expect(whole.rows.map((row) => row.offered)).toEqual([
        staff + parents,
        staff,
        staff + parents,
      ]);
      expect(table.columnTotals).toEqual([staff, parents, 0]);
    });
  });

  test('a score adds up to the boxes that it counts, over those who reached them', () => {
    holds((responses) => {
      const table = flat(derive(responses, howMany), 'howMany');
      if (table.kind !== 'numeric') throw new Error(table.kind);
      const sources = [staffTools, parentTools].map(({ code }) => flat(responses, code));
      const citations = sum(sources.flatMap((each) => [...countsOf(each).values()]));
      expect(table.n).toBe(sum(sources.map(({ bases }) => bases.answered + bases.noAnswer)));
      expect((table.mean ?? 0) * table.n).toBeCloseTo(citations, 9);
    });
  });

  test('a ranking of the same items is that of its members', () => {
    holds((responses) => {
      const table = flat(derive(responses, order), 'order');
      const [one, other] = [flat(responses, 'staffOrder'), flat(responses, 'parentOrder')];
      if (table.kind !== 'ranking' || one.kind !== 'ranking' || other.kind !== 'ranking') {
        throw new Error('no ranking');
      }
      const [a, b] = table.rows;
      expect(a?.first).toBeGreaterThanOrEqual(other.rows[0]?.first ?? 0);
      expect(a?.cited).toBe((one.rows[0]?.cited ?? 0) + (other.rows[0]?.cited ?? 0));
      expect(b?.cited).toBe(one.rows[1]?.cited);
      expect(b?.offered).toBe(one.bases.answered);
    });
  });

  test('deriving before or after a selection or weights gives the same table', () => {
    holds((responses) => {
      const weights = Float64Array.from({ length: responses.size }, (_, row) => 1 + (row % 3));
      const chosen = expression("role.NAOK == 'staff'");
      const first = where(weigh(derive(responses, use), weights), chosen);
      const last = derive(where(weigh(responses, weights), chosen), use);
      expect(flat(last, 'use')).toEqual(flat(first, 'use'));
      expect(last.provenance).toBe(responses.provenance);
    });
  });

  test('the questionnaire and the responses it is derived from do not change', () => {
    holds((responses) => {
      const [columns, variables] = [responses.columns.size, roles.variables.size];
      derive(responses, use, weekly, tools);
      expect(responses.columns.size).toBe(columns);
      expect(roles.variables.size).toBe(variables);
      expect(Object.keys(roles.questions)).not.toContain('use');
    });
  });

  test('contradictions are listed, and no base holds them as answers', () => {
    const place = recode(single('place', {}, { near: {}, far: {} }), staffTools, {
      answers: { near: ['mail'], far: ['marks'] },
      leftOut: [{ answers: ['blog', 'other'], reason: {} }],
    });
    holds((responses) => {
      const all = derive(responses, place);
      const { bases } = flat(all, 'place');
      const listed = all.kept.filter((each) => each.variable === 'place');
      const source = flat(responses, 'staffTools').bases;
      expect(bases.invalid).toBe(source.invalid + listed.length + bases.leftOut);
      expect(bases.reached).toBe(source.reached);
    });
  });
});

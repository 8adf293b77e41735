import { describe, expect, test } from 'vitest';
import {
  compare,
  expression,
  grid,
  group,
  instrument,
  is,
  multiple,
  not,
  numeric,
  option,
  or,
  single,
  text,
  ticked,
} from '../../../src/core/instrument/index.js';
import {
  encode,
  getBit,
  type Responses,
  STATE_NAMES,
  statesOf,
} from '../../../src/core/responses/index.js';
import { PROVENANCE, type Row, rawAnswers } from '../../support/raw-answers.js';

const gate = single('gate', {}, { yes: {}, no: {} });
const ask = single('ask', {}, { a: {}, b: {} }, { when: is(gate, 'yes') });
const last = text('last', {});
/** One question a page: gate is page 1, ask page 2, last page 3. */
const survey = instrument({
  id: 'states',
  languages: ['en'],
  paging: 'question',
  groups: [group('g', {}, [gate, ask, last])],
});

function read(row: Row): Responses {
  return encode(survey, rawAnswers([row]), { provenance: PROVENANCE });
}

function stateOf(responses: Responses, variable: string, row = 0): string | undefined {
  const column = responses.columns.get(variable);
  return column && STATE_NAMES[Math.min(4, statesOf(column)[row] ?? 0)];
}

function stateOfAsk(row: Row): string | undefined {
  return stateOf(read(row), 'ask');
}

/** The rows of docs/decisions/002-states.md, by their numbers. */
describe('the truth table of states', () => {
  test('1: condition false, nothing stored: not asked', () => {
    expect(stateOfAsk({ stored: { gate: 'no', ask: null } })).toBe('notAsked');
  });

  test('2: condition false, blank stored: not asked', () => {
    expect(stateOfAsk({ stored: { gate: 'no', ask: '' } })).toBe('notAsked');
  });

  test('3: condition false, valid value: not asked, the value kept as unasked', () => {
    const responses = read({ stored: { gate: 'no', ask: 'a' } });
    expect(stateOf(responses, 'ask')).toBe('notAsked');
    expect(responses.kept).toEqual([
      { row: 0, variable: 'ask', field: 'ask', raw: 'a', reason: 'unasked' },
    ]);
  });

  test('4: condition false, invalid value: not asked, the value kept as unasked', () => {
    const responses = read({ stored: { gate: 'no', ask: 'zz' } });
    expect(stateOf(responses, 'ask')).toBe('notAsked');
    expect(responses.kept.map(({ raw, reason }) => [raw, reason])).toEqual([['zz', 'unasked']]);
  });

  test('5: condition true, valid value: answered', () => {
    expect(stateOfAsk({ stored: { gate: 'yes', ask: 'a' } })).toBe('answered');
  });

  test('6: condition true, invalid value: invalid, the value kept', () => {
    const responses = read({ stored: { gate: 'yes', ask: 'A' } });
    expect(stateOf(responses, 'ask')).toBe('invalid');
    expect(responses.kept.map(({ raw, reason }) => [raw, reason])).toEqual([['A', 'invalid']]);
  });

  test('7: condition true, blank stored: no answer', () => {
    expect(stateOfAsk({ stored: { gate: 'yes', ask: '' }, partial: true })).toBe('noAnswer');
  });

  test('8: condition true, nothing stored, submitted: no answer', () => {
    expect(stateOfAsk({ stored: { gate: 'yes', ask: null } })).toBe('noAnswer');
  });

  test('9: condition true, nothing stored, left on this page or later: no answer', () => {
    const stored = { gate: 'yes', ask: null };
    expect(stateOfAsk({ stored, partial: true, lastPage: 2 })).toBe('noAnswer');
    const answeredLater = { ...stored, last: 'some text' };
    expect(stateOfAsk({ stored: answeredLater, partial: true })).toBe('noAnswer');
  });

  test('10: condition true, nothing stored, left before: not reached', () => {
    const row: Row = { stored: { gate: 'yes', ask: null }, partial: true, lastPage: 1 };
    expect(stateOfAsk(row)).toBe('notReached');
    expect(read(row).unsettled.size).toBe(0);
  });

  test('11: condition unknown, left before: not reached, and unsettled', () => {
    const responses = read({ stored: {}, partial: true, lastPage: 0 });
    expect(stateOf(responses, 'gate')).toBe('notReached');
    expect(stateOf(responses, 'ask')).toBe('notReached');
    const unsettled = responses.unsettled.get('ask');
    expect(unsettled && getBit(unsettled, 0)).toBe(true);
    expect(responses.unsettled.has('gate')).toBe(false);
  });

  test('12: condition unknown, but something stored: as stored', () => {
    const later = single('later', {}, { yes: {}, no: {} });
    const early = single('early', {}, { a: {} }, { when: is(later, 'yes') });
    const forward = instrument({
      id: 'forward',
      languages: ['en'],
      paging: 'question',
      groups: [group('g', {}, [early, later])],
    });
    const rows = [
      { stored: { early: 'a' }, partial: true },
      { stored: { early: '' }, partial: true },
      { stored: { early: 'zz' }, partial: true },
    ];
    const responses = encode(forward, rawAnswers(rows), { provenance: PROVENANCE });
    expect([0, 1, 2].map((row) => stateOf(responses, 'early', row))).toEqual([
      'answered',
      'noAnswer',
      'invalid',
    ]);
  });
});

test('13: condition unknown, nothing stored, page reached: not reached, and unsettled', () => {
  const later = single('later', {}, { yes: {}, no: {} });
  const early = single('early', {}, { a: {} }, { when: is(later, 'yes') });
  const forward = instrument({
    id: 'forward',
    languages: ['en'],
    paging: 'question',
    groups: [group('g', {}, [early, later])],
  });
  const raw = rawAnswers([{ partial: true, lastPage: 1 }]);
  const responses = encode(forward, raw, { provenance: PROVENANCE });
  expect(stateOf(responses, 'early')).toBe('notReached');
  expect(responses.unsettled.has('early')).toBe(true);
});

describe('conditions follow LimeSurvey', () => {
  const second = single('second', {}, { x: {} }, { when: not(is(gate, 'yes')) });
  const third = single('third', {}, { x: {} }, { when: or(is(gate, 'no'), is(ask, 'a')) });
  const chained = instrument({
    id: 'chained',
    languages: ['en'],
    paging: 'question',
    groups: [group('g', {}, [gate, ask, second, third])],
  });
  const encodeRow = (row: Row) => encode(chained, rawAnswers([row]), { provenance: PROVENANCE });

  test('"not equal" holds for a respondent who left the filter question blank', () => {
    expect(stateOf(encodeRow({ stored: { gate: '' } }), 'second')).toBe('noAnswer');
  });

  test('"equal" does not hold for one who left it blank: the question is not asked', () => {
    expect(stateOf(encodeRow({ stored: { gate: '' } }), 'ask')).toBe('notAsked');
  });

  test('an unasked question reads as blank in the conditions that follow', () => {
    expect(stateOf(encodeRow({ stored: { gate: '', ask: 'a' } }), 'third')).toBe('notAsked');
  });

  test('one side that is true settles "or" although the other was not reached', () => {
    const responses = encodeRow({ stored: { gate: 'no' }, partial: true, lastPage: 1 });
    expect(stateOf(responses, 'third')).toBe('notReached');
    expect(responses.unsettled.has('third')).toBe(false);
  });

  test('one side that is false leaves "or" open while the other was not reached', () => {
    const responses = encodeRow({ stored: { gate: 'yes' }, partial: true, lastPage: 1 });
    expect(stateOf(responses, 'third')).toBe('notReached');
    expect(responses.unsettled.has('third')).toBe(true);
  });

  test('an invalid filter answer equals no option, and is no blank either', () => {
    const responses = encodeRow({ stored: { gate: 'maybe' } });
    expect(stateOf(responses, 'gate')).toBe('invalid');
    expect(stateOf(responses, 'ask')).toBe('notAsked');
    expect(stateOf(responses, 'second')).toBe('noAnswer');
  });
});

describe('formats that lose the difference between blank and nothing', () => {
  test('a blank counts as seen only up to the last page or the last answer', () => {
    const of = (blank: string | null): Row => ({
      stored: { gate: 'yes', ask: blank, last: blank },
      partial: true,
      lastPage: 2,
    });
    expect(stateOf(read(of(null)), 'ask')).toBe('noAnswer');
    expect(stateOf(read(of(null)), 'last')).toBe('notReached');
    expect(stateOf(read(of('')), 'last')).toBe('noAnswer');
  });
});

describe('multiple choices', () => {
  const age = numeric('age', {}, { min: 10, max: 99, integer: true });
  const tools = multiple('tools', {}, { mail: {}, forum: {} }, { other: true });
  const limited = multiple('limited', {}, [
    { ...option('all', {}), when: ticked(tools, 'mail') },
    { ...option('adult', {}), when: compare(age, '>=', 18) },
  ]);
  const boxes = instrument({
    id: 'boxes',
    languages: ['en'],
    groups: [group('g', {}, [age, tools, limited])],
  });
  const encodeRow = (stored: Row['stored']) =>
    encode(boxes, rawAnswers([stored === undefined ? {} : { stored }]), { provenance: PROVENANCE });

  test('the text of other alone is an answer', () => {
    const responses = encodeRow({ tools_mail: '', tools_forum: '', tools_other: 'a book' });
    expect(stateOf(responses, 'tools')).toBe('answered');
  });

  test('white space alone is not a text', () => {
    expect(stateOf(encodeRow({ tools_other: '  ' }), 'tools')).toBe('noAnswer');
  });

  test('a box that holds something else is invalid unless another is ticked', () => {
    expect(stateOf(encodeRow({ tools_mail: '7' }), 'tools')).toBe('invalid');
    const both = encodeRow({ tools_mail: '7', tools_forum: 'Y' });
    expect(stateOf(both, 'tools')).toBe('answered');
    expect(both.kept.map(({ field, raw }) => [field, raw])).toEqual([['tools_mail', '7']]);
  });

  test('a box that was not offered is not counted as ticked, and its value is kept', () => {
    const responses = encodeRow({
      age: '12',
      tools_mail: 'Y',
      limited_all: 'Y',
      limited_adult: 'Y',
    });
    const column = responses.columns.get('limited');
    expect(column?.kind === 'multiple' && column.ticked.map((bits) => getBit(bits, 0))).toEqual([
      true,
      false,
    ]);
    expect(responses.kept.map(({ field, reason }) => [field, reason])).toEqual([
      ['limited_adult', 'unasked'],
    ]);
  });

  test('nor was it by one who left before it, as for a grid', () => {
    const row = { stored: { age: '12', tools_forum: 'Y' }, partial: true, lastPage: 0 };
    const left = instrument({
      id: 'left',
      languages: ['en'],
      paging: 'question',
      groups: [group('g', {}, [age, tools, limited])],
    });
    const responses = encode(left, rawAnswers([row]), { provenance: PROVENANCE });
    expect(stateOf(responses, 'limited')).toBe('notAsked');
  });

  test('a ticked box of a grid reads as LimeSurvey stores it', () => {
    const week = grid('week', {}, { mon: {} }, { kind: 'multiple', items: [option('am', {})] });
    const why = text('why', {}, { when: expression("week_mon_am.NAOK == '1'") });
    const gridded = instrument({
      id: 'w',
      languages: ['en'],
      groups: [group('g', {}, [week, why])],
    });
    const raw = rawAnswers([{ stored: { week_mon_am: '1', why: 'because' } }]);
    expect(stateOf(encode(gridded, raw, { provenance: PROVENANCE }), 'why')).toBe('answered');
  });

  test('a question none of whose boxes was offered was not asked', () => {
    expect(stateOf(encodeRow({ age: '12', tools_forum: 'Y' }), 'limited')).toBe('notAsked');
  });

  test('a number outside its limits, or not whole, is invalid', () => {
    for (const age of ['9', '100', '36.5', '1,5', 'douze']) {
      expect(stateOf(encodeRow({ age }), 'age')).toBe('invalid');
    }
    expect(stateOf(encodeRow({ age: '12.0000000000' }), 'age')).toBe('answered');
  });
});

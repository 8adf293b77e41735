import { describe, expect, test } from 'vitest';
import { readAs } from '../../../src/core/instrument/index.js';
import {
  type Block,
  codebook,
  codebookContents,
  codebookText,
  questionsText,
  type Scope,
} from '../../../src/core/presentation/index.js';
import { widthOf } from '../../../src/core/presentation/write/wrap.js';
import { ANNOTATED } from '../../support/annotated-survey.js';
import { hostileResponses } from '../../support/hostile.js';
import { readInstrument } from '../../support/survey-fixtures.js';

const annotated = codebook(ANNOTATED, { language: 'en' });
const ent = codebook(readInstrument('ent-colleges'), { language: 'fr' });

const questions = annotated.groups.flatMap((group) => group.questions);
const question = (code: string) => questions.find((each) => each.code === code);

describe('a codebook', () => {
  test('has every question with its kind and what can be answered', () => {
    expect(questions).toHaveLength(10);
    expect(question('Q1')).toMatchObject({ kind: 'single choice', facts: ['mandatory'] });
    expect(question('Q2')?.facts).toEqual(['ordered scale']);
    expect(question('Q3')?.facts).toEqual(['at most 2 boxes']);
    expect(question('Q5')?.facts).toEqual(['2 ranks']);
    expect(question('Q8')?.facts).toEqual(['from 6 to 20 years']);
    expect(annotated.kinds[0]).toEqual({ kind: 'open texts', count: 3 });
    const notes = question('Q3')?.lists[0]?.options.map(({ code, note }) => [code, note]);
    expect(notes).toEqual([
      ['account', undefined],
      ['time', undefined],
      ['none', 'excludes the others'],
      ['other', 'free text'],
    ]);
  });

  test('has the texts in the other languages of the questionnaire', () => {
    expect(question('Q2')?.label).toEqual({
      text: 'Do you use the ENT?',
      language: 'en',
      others: [{ language: 'fr', text: 'Utilisez-vous l’ENT ?' }],
    });
    const french = codebook(ANNOTATED, { language: 'en', labels: 'fr' });
    expect(french.title).toBe('Enquête annotée');
    expect(french.groups[1]?.questions[1]?.asked?.words).toContain('jamais');
  });

  test('says how filters were inferred, and the other filters with the names of their readings', () => {
    expect(question('Q4')?.inference).toMatchObject({
      level: 'medium',
      confidence: 'medium confidence',
      alternatives: [
        { reading: 'everyone', name: 'Asked of everyone' },
        { reading: 'often', name: 'Frequent users', asked: { words: 'if Q2 is “often”' } },
      ],
    });
    expect(question('Q4')?.inference?.alternatives[0]).not.toHaveProperty('asked');
    expect(annotated.groups[1]?.inference).toMatchObject({ kind: 'inferred', level: 'low' });
  });

  test('under a reading, its filters hold and it is said to hold', () => {
    const read = codebook(readAs(ANNOTATED, ['often']), { language: 'en' });
    expect(read.readings.map(({ code, applied }) => [code, applied])).toEqual([
      ['everyone', false],
      ['often', true],
    ]);
    expect(read.groups[1]?.questions[2]?.asked?.words).toBe('if Q2 is “often”');
  });

  test('under a reading, a filter has the reason of that reading, which the user chose, and no confidence', () => {
    const read = codebook(readAs(ANNOTATED, ['often']), { language: 'en' });
    const chosen = read.groups[1]?.questions[2]?.inference;
    expect(chosen).toMatchObject({
      kind: 'chosen',
      name: 'Frequent users',
      alternatives: [{ reading: 'everyone' }],
    });
    expect(chosen).not.toHaveProperty('confidence');
    expect(read.groups[1]?.questions[1]?.inference).toMatchObject({ kind: 'inferred' });
    const text = codebookText(read);
    expect(text).toContain(
      '≈ Reading chosen by the user, “Frequent users”: the word “often” comes back.',
    );
    expect(text).not.toContain('it follows the question on use');
    const french = codebookText(codebook(readAs(ANNOTATED, ['often']), { language: 'fr' }));
    expect(french).toContain('≈ Lecture choisie par l’utilisateur, «\u00a0');
  });

  test('has the oddities at their questions and groups, and all together', () => {
    expect(annotated.oddities).toHaveLength(2);
    expect(question('Q7')?.oddities).toMatchObject([
      { kind: 'typography', what: 'apostrophe and hyphen lost' },
    ]);
    expect(annotated.groups[2]?.oddities).toHaveLength(1);
  });
});

/** A tree in short: `Q13 [Q14] [Q15–Q18 [Q19]]`. */
function sketch(entries: readonly (Block | Scope)[]): string {
  return entries
    .map((entry) => {
      if (entry.kind === 'scope') return `[${sketch(entry.entries)}]`;
      return entry.stops.map(({ code }) => code).join(',');
    })
    .join(' ');
}

describe('the routing', () => {
  test('a fork has a branch for each condition of groups, and says what decides', () => {
    const [start, fork, ...rest] = ent.routing;
    expect(start?.branches).toHaveLength(1);
    expect(start?.branches[0]).not.toHaveProperty('asked');
    expect(fork?.by).toBe('Q4');
    expect(fork?.branches.map(({ groups }) => groups.map(({ number }) => number))).toEqual([
      [2, 3, 4, 5],
      [6],
      [7],
      [8],
      [9],
    ]);
    expect(rest).toEqual([]);
  });

  test('branches come together where a group is for all', () => {
    const stages = annotated.routing.map(({ branches, by }) => [branches.length, by]);
    expect(stages).toEqual([
      [1, undefined],
      [2, 'Q1'],
      [1, undefined],
    ]);
  });

  test('questions hang on the latest question that their condition reads, as a tree', () => {
    const usage = ent.routing[1]?.branches[0]?.groups[2];
    expect(sketch(usage?.entries ?? [])).toBe(
      'Q13 [Q14] [Q15,Q16,Q17,Q18 [Q19] [Q20] Q21 [Q22] [Q23,Q24,Q25 [Q26] Q27] Q28 [Q29] [Q30] ' +
        'Q31 [Q32] Q33 [Q34] Q35 [Q36] Q37 [Q38] [Q39] Q40,Q41,Q42 [Q43 [Q44]] Q45]',
    );
    expect(usage?.entries[1]).toMatchObject({ kind: 'scope', parent: 'Q13' });
  });

  test('the picture does not repeat what the frame around says already', () => {
    const admin = ent.routing[1]?.branches[1]?.groups[0]?.entries ?? [];
    const outer = admin.find(
      (entry): entry is Scope => entry.kind === 'scope' && sketch(entry.entries).startsWith('Q64'),
    );
    const inner = outer?.entries.find((entry): entry is Scope => entry.kind === 'scope');
    expect(inner?.asked.words).toContain('Q61');
    expect(inner?.short).not.toContain('Q61');
    expect(inner?.parent).toBe('Q65');
  });

  test('two ways to write a condition are one frame', () => {
    expect(sketch(annotated.routing[1]?.branches[0]?.groups[0]?.entries ?? [])).toBe(
      'Q2 [Q3] [Q4,Q5 [Q6]] Q7',
    );
  });
});

describe('the contents on a terminal', () => {
  const surveys = [ent, annotated, codebook(hostileResponses().instrument, { language: 'fr' })];

  test('have a line for each question, within the width', () => {
    for (const width of [60, 80, 132]) {
      for (const survey of surveys) {
        const lines = codebookContents(survey, width).split('\n');
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
        const codes = survey.groups.flatMap(({ questions }) => questions.map((each) => each.code));
        const listed = lines.flatMap((line) => line.match(/^ {2}(\w+) {2}/)?.[1] ?? []);
        expect(listed).toEqual(codes);
      }
    }
  });

  test('say who is asked, and mark what is inferred', () => {
    const text = codebookContents(annotated, 100).replaceAll('\u00a0', ' ');
    expect(text).toMatch(/^ {2}Q3 .* ≈ if Q2 = “never”$/m);
    expect(text).toMatch(/^ {2}Q6 +grid +How often\? +if /m);
    expect(text).toContain('≈ inferred filter, not printed');
    expect(text).toContain('Reading often: Frequent users');
    expect(codebookContents(ent, 100)).not.toContain('≈');
  });

  test('hold no control character of a label', () => {
    const [, , hostile = annotated] = surveys;
    const text = codebookContents(hostile, 100).replaceAll('\n', '');
    expect(text).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/u);
    const full = questionsText(hostile, ['one', 'rows'], 60);
    expect(full.replaceAll('\n', '')).not.toMatch(
      /[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/u,
    );
    for (const line of full.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(60);
  });
});

describe('as text', () => {
  test('it has readings, filters in words and as written, inference and oddities', () => {
    const text = codebookText(annotated).replaceAll('\u00a0', ' ');
    expect(text).toContain('Reading often: Frequent users. Only those who use it often.');
    expect(text).toContain("    (asked if Q2 is “never”)  Q2.NAOK == 'never'");
    expect(text).toContain('≈ Inferred filter, medium confidence: it follows the question on use.');
    expect(text).toContain('Under the reading “Frequent users”: if Q2 is “often”');
    expect(text).toContain(
      '! typography, “Quen dites vous”: apostrophe and hyphen lost → put back',
    );
    expect(text).toContain('    none  no reason  (excludes the others)');
  });

  test('no text of the questionnaire brings a control character or a line of its own', () => {
    const hostile = codebook(hostileResponses().instrument, { language: 'en' });
    const text = codebookText(hostile);
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
    expect(text.split('\n').every((line) => !line.startsWith('lines'))).toBe(true);
  });
});

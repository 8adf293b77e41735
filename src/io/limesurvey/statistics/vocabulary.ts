import type { LineKind } from './statistics.js';

/** The words of LimeSurvey's statistics, in English and in French. */
const WORDS: readonly (readonly [LineKind, readonly string[]])[] = [
  ['other', ['Other', 'Autre']],
  ['noAnswer', ['No answer', 'Sans réponse']],
  [
    'notShown',
    [
      'Not completed or Not displayed',
      'Not displayed',
      'Non complété ou Non affiché',
      'Non affiché',
    ],
  ],
  ['comments', ['Comments', 'Commentaires']],
  ['text', ['Answer', 'Réponse']],
  ['count', ['Count', 'Décompte']],
  ['sum', ['Sum', 'Somme']],
  ['sd', ['Standard deviation', 'Écart type', 'Ecart type', 'Écart-type', 'Ecart-type']],
  ['mean', ['Average', 'Moyenne', 'Arithmetic mean', 'Moyenne arithmétique']],
  ['min', ['Minimum']],
  ['q1', ['1st quartile (Q1)', '1er quartile (Q1)']],
  ['median', ['2nd quartile (Median)', '2ème quartile (Médiane)', '2e quartile (Médiane)']],
  ['q3', ['3rd quartile (Q3)', '3ème quartile (Q3)', '3e quartile (Q3)']],
  ['max', ['Maximum']],
  ['answers', ['Sum (Answers)', 'Somme (Réponses)']],
  ['cases', ['Number of cases', 'Nombre de cas']],
  ['total', ['Total(gross)', 'Total (gross)', 'Total(brut)', 'Total (brut)']],
];

const KINDS: ReadonlyMap<string, LineKind> = new Map(
  WORDS.flatMap(([kind, words]) => words.map((word) => [word.toLowerCase(), kind] as const)),
);

/** What stands before the name of a table; older versions say "Field summary". */
const HEADING = /^(?:Field summary for|Summary for|Résumé pour|Résumé de|Résumé du champ)\s+/iu;

/** The kind of line that a label names; `undefined` when it is none of LimeSurvey's own words. */
export function kindOf(label: string): LineKind | undefined {
  return KINDS.get(
    label
      .replace(/\s*\(NoAnswer\)$/, '')
      .trim()
      .toLowerCase(),
  );
}

/** The name of a table in its heading; the whole heading where its words are not known. */
export function nameIn(heading: string): string {
  return heading.replace(HEADING, '').replace(/\s*:$/, '').trim();
}

/** Whether a text starts as the heading of a table does. */
export function isHeading(text: string): boolean {
  return HEADING.test(text);
}

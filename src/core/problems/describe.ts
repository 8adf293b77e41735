import type { Place, Problem } from './problem.js';

const WORDS = {
  en: { line: 'line', row: 'row', column: 'column', question: 'question', position: 'position' },
  fr: {
    line: 'ligne',
    row: 'ligne',
    column: 'colonne',
    question: 'question',
    position: 'position',
  },
} as const;

function describePlace(place: Place, language: 'en' | 'fr'): string {
  const words = WORDS[language];
  const parts = [
    place.file,
    place.option,
    place.line === undefined ? undefined : `${words.line} ${place.line}`,
    place.row === undefined ? undefined : `${words.row} ${place.row}`,
    place.column === undefined ? undefined : `${words.column} ${place.column}`,
    place.question === undefined ? undefined : `${words.question} ${place.question}`,
    place.position === undefined ? undefined : `${words.position} ${place.position + 1}`,
  ];
  return parts.filter((part) => part !== undefined).join(', ');
}

/** The problem on one line: its place, then its sentence. */
export function describeProblem(problem: Problem, language: 'en' | 'fr'): string {
  const place = describePlace(problem.place, language);
  const colon = language === 'fr' ? ' : ' : ': ';
  return place === '' ? problem.message[language] : `${place}${colon}${problem.message[language]}`;
}

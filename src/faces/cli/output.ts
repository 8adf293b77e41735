import type { Language } from '../../core/presentation/index.js';
import {
  describeProblem,
  type Message,
  type Problem,
  type Severity,
} from '../../core/problems/index.js';

const SEVERITIES: Record<Language, Record<Severity, string>> = {
  en: { error: 'error', warning: 'warning', note: 'note' },
  fr: { error: 'erreur', warning: 'avertissement', note: 'remarque' },
};

const COLON: Record<Language, string> = { en: ': ', fr: ' : ' };

/** A problem on one line, its severity first; control characters, and those that turn the direction of text, are taken out. */
export function problemLine(problem: Problem, language: Language): string {
  const text = describeProblem(problem, language).replace(
    /[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu,
    ' ',
  );
  return `${SEVERITIES[language][problem.severity]}${COLON[language]}${text}`;
}

/** How many of the problems are of that severity. */
export function countOf(problems: readonly Problem[], severity: Severity): number {
  return problems.filter((each) => each.severity === severity).length;
}

export function printLine(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** A sentence beside the results goes where progress goes. */
export function printAside(message: Message, language: Language): void {
  process.stderr.write(`${message[language]}\n`);
}

/** Problems go where progress goes, so that results can be piped. */
export function printProblems(problems: readonly Problem[], language: Language): void {
  for (const each of problems) process.stderr.write(`${problemLine(each, language)}\n`);
}

/** Places in a line: those of the terminal, 100 when there is none. */
export function terminalWidth(): number {
  return Math.max(60, process.stdout.columns ?? 100);
}

import { readFileSync } from 'node:fs';

/** What a line of the annex is. */
type Role =
  | 'heading'
  | 'introduction'
  | 'title'
  | 'bounds'
  | 'instruction'
  | 'option'
  | 'page-number'
  | 'unknown';

/** A line of the annex that is not blank; `text` has single spaces, no bullet and no number. */
export interface Line {
  readonly role: Role;
  readonly text: string;
  readonly bullet: boolean;
  /** The number of the question that it stands under; 0 before the first. */
  readonly question: number;
}

/** A question as it is printed, its lines put together again. */
export interface PrintedQuestion {
  readonly title: string;
  readonly instructions: readonly string[];
  readonly bounds: readonly string[];
  readonly options: readonly string[];
  /** All that is printed under the number, the heading of the next part excepted. */
  readonly text: string;
}

const FILE = new URL('../../fixtures/report/annexe-1.txt', import.meta.url);

/** Questions whose options lost their bullets. */
const WITHOUT_BULLETS: readonly number[] = [58, 88];

export const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The annex as extracted, without the line that says what the file is. */
export const ANNEX: string = readFileSync(FILE, 'utf8').split('\n').slice(1).join('\n');

const NUMBERED = /^(\d+)- /;
const HEADING = /^(Questionnaire (Enseignant|Elèves|Parents|[Pp]ersonnel .*)|\[.*\])$/;
const INSTRUCTION =
  /^(Veuillez (sélectionner|écrire)|Choisissez toutes|Numérotez chaque|Classez dans) .*$/;

function roleOf(text: string, bullet: boolean, last: Line | undefined): Role {
  const question = last?.question ?? 0;
  if (NUMBERED.test(text)) return 'title';
  if (HEADING.test(text)) return 'heading';
  if (question === 0) return 'introduction';
  if (INSTRUCTION.test(text)) return 'instruction';
  if (bullet) return 'option';
  if (/^\d+$/.test(text)) return 'page-number';
  if (question === 2 && last?.role === 'title') return 'bounds';
  if (last?.role === 'instruction')
    return WITHOUT_BULLETS.includes(question) ? 'option' : 'unknown';
  // A line that begins nothing goes on with the title or the option above.
  return last?.role === 'title' || last?.role === 'option' ? last.role : 'unknown';
}

/** The lines of the annex that are not blank, each with what it is. */
export function linesOf(annex: string): readonly Line[] {
  const lines: Line[] = [];
  for (const printed of annex.split('\n').map(squeezed)) {
    if (printed === '') continue;
    const bullet = printed.startsWith('• ');
    const whole = bullet ? printed.slice(2) : printed;
    const last = lines.at(-1);
    const role = roleOf(whole, bullet, last);
    const number = role === 'title' ? NUMBERED.exec(whole)?.[1] : undefined;
    lines.push({
      role,
      bullet,
      text: whole.replace(NUMBERED, ''),
      question: number === undefined ? (last?.question ?? 0) : Number(number),
    });
  }
  return lines;
}

/** The texts of one role; an option without a bullet goes on with the one above, if that has one. */
function textsOf(lines: readonly Line[], role: Role): readonly string[] {
  const texts: string[] = [];
  for (const line of lines.filter((one) => one.role === role)) {
    const goesOn = role === 'option' && !line.bullet && !WITHOUT_BULLETS.includes(line.question);
    texts.push(goesOn ? `${texts.pop() ?? ''} ${line.text}` : line.text);
  }
  return texts;
}

/** The question of that number as `lines` print it. */
export function printedQuestion(lines: readonly Line[], number: number): PrintedQuestion {
  const own = lines.filter(({ question, role }) => question === number && role !== 'heading');
  return {
    title: textsOf(own, 'title').join(' '),
    instructions: textsOf(own, 'instruction'),
    bounds: textsOf(own, 'bounds'),
    options: textsOf(own, 'option'),
    text: own.map(({ text }) => text).join(' '),
  };
}

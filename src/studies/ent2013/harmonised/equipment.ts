import {
  type AnswerRule,
  and,
  type Derived,
  expression,
  not,
  single,
} from '../../../core/instrument/index.js';
import { Q53 } from '../questionnaire/administration.js';
import { YES_NO } from '../questionnaire/answers.js';

/** What may follow a « non » or an « oui » that is the answer: a sign, then anything. */
const THEN = '\\s*(?:[.,;:!(-].*)?$';

/** « non », « aucun » or zero as the answer: `Non.`, `non (prévu)`, `0 (10 demandées)`. */
const NONE = `/^\\s*(?:(?:non|no|aucune?|zéro|zero|néant)${THEN}|0+(?![0-9]))/i`;

/** « oui », or a number above zero in figures or words: `15-20`, `environ 30`, `une dizaine`. */
const SOME = `/^\\s*(?:oui|yes)${THEN}|^\\s*(?:une? [a-z]|deux|trois|quelques|plusieurs)|[1-9]/i`;

const LIMITS = [
  {
    fr: "Chaque champ accepte un nombre ou oui/non : 0 vaut non, un nombre plus grand vaut oui, et « oui » n'est jamais compté pour 1. Les nombres restent dans le texte ; toute autre réponse est hors liste, à classer.",
    en: 'Each field takes a number or yes/no: 0 means no, a greater number means yes, and “oui” is never counted as 1. The numbers stay in the text; any other answer is outside the list, to be classified.',
  },
  {
    fr: "La réponse décrit l'établissement et non la personne : deux répondants d'un même collège le décrivent deux fois.",
    en: 'The answer describes the school, not the person: two respondents of one collège describe it twice.',
  },
];

type Row = (typeof Q53.items)[number]['code'];

function rulesFor(field: string): readonly AnswerRule[] {
  const matches = (pattern: string) => expression(`regexMatch('${pattern}', ${field}.NAOK)`);
  const none = matches(NONE);
  return [
    { code: 'yes', when: and(not(none), matches(SOME)) },
    { code: 'no', when: none },
  ];
}

/** Whether the school has some of what one field of Q53 counts. */
function has<const Code extends string>(code: Code, row: Row, fr: string, en: string) {
  const question = single(code, { fr, en }, YES_NO);
  const field = `${Q53.code}_${row}`;
  const member = { kind: 'choice', from: [field], answers: rulesFor(field), leftOut: [] } as const;
  const derived: Derived<typeof question> = {
    kind: 'derived',
    question,
    members: [member],
    limits: LIMITS,
  };
  return derived;
}

/** Whether the school has desktop computers. */
export const hasDesktops = has(
  'hasDesktops',
  'desk',
  "L'établissement a des ordinateurs fixes",
  'The school has desktop computers',
);

/** Whether the school has laptop computers. */
export const hasLaptops = has(
  'hasLaptops',
  'lapt',
  "L'établissement a des ordinateurs portables",
  'The school has laptop computers',
);

/** Whether the school has tablets. */
export const hasTablets = has(
  'hasTablets',
  'tab',
  "L'établissement a des tablettes tactiles",
  'The school has tablets',
);

/** Whether the school has computer rooms for particular subjects. */
export const hasSubjectRooms = has(
  'hasSubjectRooms',
  'labs',
  "L'établissement a des salles informatiques disciplinaires",
  'The school has subject-specific computer rooms',
);

/** Whether the school has open-access computer rooms. */
export const hasOpenRooms = has(
  'hasOpenRooms',
  'open',
  "L'établissement a des salles informatiques en libre accès",
  'The school has open-access computer rooms',
);

/** Whether the school has laptop trolleys. */
export const hasTrolleys = has(
  'hasTrolleys',
  'mobil',
  "L'établissement a des classes mobiles",
  'The school has laptop trolleys (classes mobiles)',
);

/** Whether the school has classrooms with a computer and the Internet. */
export const hasEquippedRooms = has(
  'hasEquippedRooms',
  'class',
  "L'établissement a des salles de classe équipées",
  'The school has equipped classrooms',
);

/** Whether the school has interactive whiteboards. */
export const hasWhiteboards = has(
  'hasWhiteboards',
  'tni',
  "L'établissement a des tableaux numériques interactifs",
  'The school has interactive whiteboards',
);

/** Whether the school has data projectors. */
export const hasProjectors = has(
  'hasProjectors',
  'vproj',
  "L'établissement a des vidéoprojecteurs",
  'The school has data projectors',
);

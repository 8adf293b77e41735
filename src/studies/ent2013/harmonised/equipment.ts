import {
  type AnswerRule,
  type Derived,
  expression,
  single,
} from '../../../core/instrument/index.js';
import { Q53 } from '../questionnaire/administration.js';
import { YES_NO } from '../questionnaire/answers.js';

/** « oui », or a number above zero, alone or in a phrase: `15-20`, `environ 30`. */
const SOME = '/^\\s*(?:oui|yes|o|y)\\b|[1-9]/i';

/** « non », zero or « aucun », and no other number. */
const NONE = '/^\\s*(?:non|no|n|aucune?|0+)\\b[^1-9]*$/i';

const LIMITS = [
  {
    fr: "Chaque champ accepte un nombre ou oui/non : 0 vaut non, un nombre plus grand vaut oui, et « oui » n'est jamais compté pour 1. Les nombres restent dans le texte.",
    en: 'Each field takes a number or yes/no: 0 means no, a greater number means yes, and “oui” is never counted as 1. The numbers stay in the text.',
  },
  {
    fr: "La réponse décrit l'établissement et non la personne : deux répondants d'un même collège le décrivent deux fois.",
    en: 'The answer describes the school, not the person: two respondents of one collège describe it twice.',
  },
];

type Row = (typeof Q53.items)[number]['code'];

function rulesFor(field: string): readonly AnswerRule[] {
  const matches = (pattern: string) => expression(`regexMatch('${pattern}', ${field}.NAOK)`);
  return [
    { code: 'yes', when: matches(SOME) },
    { code: 'no', when: matches(NONE) },
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

export const hasDesktops = has(
  'hasDesktops',
  'desk',
  'A des ordinateurs fixes',
  'Has desktop computers',
);
export const hasLaptops = has(
  'hasLaptops',
  'lapt',
  'A des ordinateurs portables',
  'Has laptop computers',
);
export const hasTablets = has('hasTablets', 'tab', 'A des tablettes tactiles', 'Has tablets');
export const hasSubjectRooms = has(
  'hasSubjectRooms',
  'labs',
  'A des salles informatiques disciplinaires',
  'Has computer rooms for particular subjects',
);
export const hasOpenRooms = has(
  'hasOpenRooms',
  'open',
  'A des salles informatiques en libre accès',
  'Has open-access computer rooms',
);
export const hasTrolleys = has(
  'hasTrolleys',
  'mobil',
  'A des classes mobiles',
  'Has mobile classrooms',
);
export const hasEquippedRooms = has(
  'hasEquippedRooms',
  'class',
  'A des salles de classe équipées',
  'Has equipped classrooms',
);
export const hasWhiteboards = has(
  'hasWhiteboards',
  'tni',
  'A des tableaux numériques interactifs',
  'Has interactive whiteboards',
);
export const hasProjectors = has(
  'hasProjectors',
  'vproj',
  'A des vidéoprojecteurs',
  'Has video projectors',
);

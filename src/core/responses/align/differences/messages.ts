import type { NumericLimits } from '../../../instrument/index.js';
import { type Message, type Severity, someOf } from '../../../problems/index.js';
import type { Sort } from './difference.js';

export const noUnit: Message = { en: 'no unit', fr: 'sans unité' };
export const noMost: Message = { en: 'no limit', fr: 'sans limite' };
export const noItem: Message = { en: 'none', fr: 'aucun' };

function limitsIn(
  { min, max, integer }: NumericLimits,
  words: Readonly<Record<'whole' | 'to' | 'from' | 'upTo' | 'free', string>>,
): string {
  const range = [
    ...(integer ? [words.whole] : []),
    ...(min === undefined ? [] : max === undefined ? [words.from, min] : [min]),
    ...(max === undefined ? [] : [min === undefined ? words.upTo : words.to, max]),
  ];
  return range.length === 0 ? words.free : range.join(' ');
}

/** The limits of a number, as `whole 10 to 70`. */
export function limitsOf(limits: NumericLimits): Message {
  return {
    en: limitsIn(limits, { whole: 'whole', to: 'to', from: 'from', upTo: 'up to', free: 'any' }),
    fr: limitsIn(limits, {
      whole: 'entier',
      to: 'à',
      from: 'dès',
      upTo: "jusqu'à",
      free: 'sans limite',
    }),
  };
}

/** How a sort of differences is told, and how much it matters. */
export interface Telling {
  readonly severity: Severity;
  readonly say: (questions: readonly Message[]) => Message;
}

/** A sentence around the list of the questions concerned. */
function telling(
  severity: Severity,
  [enBefore, enAfter]: readonly [string, string],
  [frBefore, frAfter]: readonly [string, string],
): Telling {
  return {
    severity,
    say: (questions) => ({
      en: `${enBefore} (collected → study): ${someOf(questions.map(({ en }) => en))}. ${enAfter}`,
      fr: `${frBefore} (collecté → étude) : ${someOf(questions.map(({ fr }) => fr))}. ${frAfter}`,
    }),
  };
}

/** How each sort is told. */
export const TELLINGS: Readonly<Record<Sort, Telling>> = {
  'other-unit': telling(
    'warning',
    [
      'Numbers were collected in another unit than that of the study, and are not converted',
      'Give the study the unit of the survey, or convert the numbers before the alignment.',
    ],
    [
      "Des nombres ont été collectés dans une autre unité que celle de l'étude, et ne sont pas convertis",
      "Donnez à l'étude l'unité de l'enquête, ou convertissez les nombres avant le rapprochement.",
    ],
  ),
  'unit-on-one-side': telling(
    'note',
    [
      'Only one side says the unit of these numbers',
      'Check that it is the same; they are not converted.',
    ],
    [
      "Un seul côté dit l'unité de ces nombres",
      "Vérifiez que c'est la même ; ils ne sont pas convertis.",
    ],
  ),
  'outside-limits': telling(
    'warning',
    [
      'Numbers are outside the limits of the study, with how many, and are counted as they were given',
      'Check them, or widen the limits of the study.',
    ],
    [
      "Des nombres sont hors des limites de l'étude, avec leur nombre, et sont comptés tels quels",
      "Vérifiez-les, ou élargissez les limites de l'étude.",
    ],
  ),
  'other-limits': telling(
    'note',
    [
      'The limits of these numbers are not those of the study',
      'No number is outside them; those that the survey refused stay invalid.',
    ],
    [
      "Les limites de ces nombres ne sont pas celles de l'étude",
      "Aucun nombre n'en sort ; ceux que l'enquête refusait restent invalides.",
    ],
  ),
  'further-ranks': telling(
    'warning',
    [
      'Respondents gave ranks beyond the last one of the study, with how many did',
      'Tables count these ranks too; conditions, and variables derived from the ranking, do not know them.',
    ],
    [
      "Des répondants ont donné des rangs au-delà du dernier de l'étude, avec leur nombre",
      'Les tableaux comptent aussi ces rangs ; les conditions, et les variables dérivées du classement, ne les connaissent pas.',
    ],
  ),
  'other-ranks': telling(
    'note',
    [
      'The numbers of ranks are not those of the study',
      'Tables have the ranks that could be given in the survey.',
    ],
    [
      "Les nombres de rangs ne sont pas ceux de l'étude",
      "Les tableaux ont les rangs que l'enquête permettait de donner.",
    ],
  ),
  'more-than-most': telling(
    'warning',
    [
      'Respondents ticked more boxes than the study allows, with how many did',
      'All boxes are counted; compare the shares with care.',
    ],
    [
      "Des répondants ont coché plus de cases que l'étude n'en permet, avec leur nombre",
      'Toutes les cases sont comptées ; comparez les parts avec prudence.',
    ],
  ),
  'other-most': telling(
    'note',
    [
      'The most boxes that could be ticked are not those of the study',
      'Nobody ticked more than the study allows; compare the shares with care.',
    ],
    [
      "Le plus grand nombre de cases à cocher n'est pas celui de l'étude",
      "Personne n'en a coché plus que l'étude n'en permet ; comparez les parts avec prudence.",
    ],
  ),
  'other-exclusive': telling(
    'note',
    [
      'The items that exclude all others are not those of the study, by its codes',
      'Ticks are counted as they were given.',
    ],
    [
      "Les items qui excluent tous les autres ne sont pas ceux de l'étude, dans ses codes",
      'Les cases sont comptées telles que cochées.',
    ],
  ),
  'other-scale': telling(
    'note',
    [
      'Answers have an order on one side only',
      'Tables follow the study: check that the order of its answers is one.',
    ],
    [
      "Les réponses n'ont un ordre que d'un côté",
      "Les tableaux suivent l'étude : vérifiez que l'ordre de ses réponses en est un.",
    ],
  ),
};

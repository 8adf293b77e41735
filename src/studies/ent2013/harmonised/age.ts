import {
  and,
  answered,
  type Condition,
  compare,
  is,
  not,
  or,
  recode,
  single,
} from '../../../core/instrument/index.js';
import { Q2, Q4 } from '../questionnaire/common.js';

const atAnEnd = or(compare(Q2, '==', 10), compare(Q2, '==', 70));
const pupil = is(Q4, 'eleve');
const adult = and(answered(Q4), not(pupil));
const tooOld = and(pupil, compare(Q2, '>', 17));
const tooYoung = and(adult, compare(Q2, '<', 18));

function neither(...conditions: readonly Condition[]): Condition {
  return not(or(...conditions));
}

/**
 * Whether the age can be believed. The slider goes from 10 to 70 and starts somewhere: its ends may
 * be no answer at all, and its start value is not known.
 *
 * The mean age without the doubtful ones is `flat(where(responses, is(ageCheck.question, 'fits')), 'Q2').mean`.
 */
export const ageCheck = recode(
  single(
    'ageCheck',
    { fr: "Vraisemblance de l'âge", en: 'Whether the age can be believed' },
    {
      fits: { fr: 'vraisemblable', en: 'can be believed' },
      end: { fr: 'un bout de la réglette (10 ou 70)', en: 'an end of the slider (10 or 70)' },
      young: { fr: 'adulte de moins de 18 ans', en: 'adult under 18' },
      old: { fr: 'élève de plus de 17 ans', en: 'pupil over 17' },
    },
  ),
  Q2,
  {
    answers: {
      fits: and(answered(Q2), neither(atAnEnd, tooOld, tooYoung)),
      end: atAnEnd,
      young: and(tooYoung, not(atAnEnd)),
      old: and(tooOld, not(atAnEnd)),
    },
    limits: [
      {
        fr: "La valeur de départ de la réglette est inconnue : un âge laissé tel quel compte comme vraisemblable s'il convient à la catégorie.",
        en: 'The start value of the slider is not known: an age left as it stood counts as believable if it suits the category.',
      },
      {
        fr: 'Un élève de 10 ans, possible en 6e, est compté comme un bout de la réglette.',
        en: 'A pupil of 10, which is possible in 6e, is counted as an end of the slider.',
      },
    ],
  },
);

import {
  and,
  expression,
  is,
  not,
  or,
  recode,
  single,
  ticked,
} from '../../../core/instrument/index.js';
import { YES_NO } from '../questionnaire/answers.js';
import { Q24 } from '../questionnaire/teacher/ent/lesson-log.js';
import { Q44 } from '../questionnaire/teacher/ent/services.js';

const inside = ticked(Q44, 'in');
const outside = ticked(Q44, 'out');
const both = ticked(Q44, 'both');

/** Q44 as the single choice that its three states are: inside and outside ticked apart make both. */
export const toolsWhere = recode(
  single(
    'toolsWhere',
    { fr: 'Où ces outils sont utilisés', en: 'Where these tools are used' },
    {
      in: { fr: "dans l'ENT", en: 'within the ENT' },
      out: { fr: "en dehors de l'ENT", en: 'outside the ENT' },
      both: { fr: "à la fois dans et en dehors de l'ENT", en: 'both within and outside the ENT' },
    },
  ),
  Q44,
  {
    answers: {
      in: and(inside, not(outside), not(both)),
      out: and(outside, not(inside), not(both)),
      both: or(both, and(inside, outside)),
    },
  },
);

const withText = and(is(Q24, 'other'), expression('!is_empty(Q24_other.NAOK)'));

/** Q24, where those who say yes are told to write under *other*. */
export const lessonLogWithOther = recode(
  single(
    'lessonLogWithOther',
    {
      fr: 'Cahier de textes utilisé avec un autre service',
      en: 'Lesson log used with another service',
    },
    YES_NO,
  ),
  Q24,
  {
    answers: { yes: or(is(Q24, 'yes'), withText), no: 'no' },
    limits: [
      {
        fr: '« oui » renvoie à « autre » pour préciser : un « autre » avec texte vaut oui ; sans texte, il est hors liste, à classer.',
        en: '“Yes” sends to “other” for details: an “other” with a text means yes; without a text it is outside the list, to be classified.',
      },
      {
        fr: "« autre » à Q21 compte comme un usage du cahier de textes de l'ENT, alors que ce peut être un autre outil.",
        en: '“Other” to Q21 counts as a use of the lesson log of the ENT, though it may be another tool.',
      },
    ],
  },
);

import { single, text } from '../../../../../core/instrument/index.js';
import { YES_NO } from '../../answers.js';
import { askedIfYes } from '../../filters.js';
import { Q13 } from './access.js';
import { askedOfEntUsers } from './ent-users.js';

export const Q31 = single(
  'Q31',
  {
    fr: "Utilisez-vous des ressources produites par l'édition numérique ?",
    en: 'Do you use resources produced by digital publishers?',
  },
  YES_NO,
  askedOfEntUsers(Q13),
);

export const Q32 = text(
  'Q32',
  { fr: 'Quelles ressources ?', en: 'Which resources?' },
  askedIfYes(Q31),
);

export const Q33 = single(
  'Q33',
  {
    fr: "Utilisez-vous des ressources produites par d'autres enseignants ?",
    en: 'Do you use resources produced by other teachers?',
  },
  YES_NO,
  askedOfEntUsers(Q13),
);

/** Title and answers disagree: kept as printed, out of profiles. */
export const Q34 = single(
  'Q34',
  { fr: 'Quelles ressources ?', en: 'Which resources?' },
  YES_NO,
  askedIfYes(Q33),
);

export const Q35 = single(
  'Q35',
  {
    fr: 'Utilisez-vous des ressources que vous concevez vous-même ?',
    en: 'Do you use resources that you design yourself?',
  },
  YES_NO,
  askedOfEntUsers(Q13),
);

export const Q36 = text(
  'Q36',
  {
    fr: 'Quelles ressources ? Quels outils pour les concevoir et pour les partager ?',
    en: 'Which resources? Which tools do you use to design and share them?',
  },
  askedIfYes(Q35),
);

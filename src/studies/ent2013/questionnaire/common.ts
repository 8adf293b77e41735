import { group, numeric, single } from '../../../core/instrument/index.js';
import { PRINTED_COLLEGES } from '../colleges/index.js';

export const Q1 = single(
  'Q1',
  { fr: 'Vous êtes', en: 'You are' },
  { f: { fr: 'Féminin', en: 'Female' }, m: { fr: 'Masculin', en: 'Male' } },
);

/** A slider: its start value and both ends are doubtful answers. */
export const Q2 = numeric(
  'Q2',
  { fr: 'Quel est votre âge ?', en: 'How old are you?' },
  { min: 10, max: 70, integer: true, unit: { fr: 'ans', en: 'years' } },
);

/** « Autre » must carry a text: 112 collèges answered, far fewer are printed. */
export const Q3 = single(
  'Q3',
  { fr: 'Quel est votre collège ?', en: 'Which is your collège?' },
  PRINTED_COLLEGES,
  { other: { fr: 'Autre', en: 'Other' } },
);

export const Q4 = single(
  'Q4',
  { fr: "Vous utilisez l'ENT en tant que :", en: 'You use the ENT in your capacity as:' },
  {
    eleve: { fr: 'élève', en: 'pupil' },
    ens: { fr: 'enseignant', en: 'teacher' },
    par: { fr: 'parent', en: 'parent' },
    educ: {
      fr: "personnel d'éducation ou d'orientation",
      en: 'pupil-support (éducation) or guidance staff',
    },
    admin: { fr: 'personnel administratif', en: 'administrative staff' },
  },
);

/** Q1 to Q4: asked of everybody. */
export const common = group('common', { fr: 'Partie commune', en: 'Common part' }, [
  Q1,
  Q2,
  Q3,
  Q4,
]);

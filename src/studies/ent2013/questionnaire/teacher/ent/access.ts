import { multiple, ranking, single } from '../../../../../core/instrument/index.js';
import { FREQUENCY, OTHER, OTHER_TOOLS, REASONS } from '../../answers.js';
import { askedOfNonUsers } from '../../filters.js';
import { askedOfEntUsers } from './ent-users.js';

export const Q13 = single(
  'Q13',
  { fr: "Utilisez-vous l'ENT ?", en: 'Do you use the ENT?' },
  {
    never: { fr: 'jamais', en: 'never' },
    rare: FREQUENCY.rare,
    week: {
      fr: "Je l'utilise assez régulièrement (environ une fois par semaine)",
      en: 'I use it fairly regularly (about once a week)',
    },
    day: FREQUENCY.day,
  },
  { scale: 'ordinal' },
);

export const Q14 = multiple(
  'Q14',
  { fr: "Si vous ne l'utilisez pas, pourquoi ?", en: 'If you do not use it, why not?' },
  {
    nouse: REASONS.nouse,
    ease: REASONS.ease,
    acct: REASONS.acct,
    train: REASONS.train,
    unfit: REASONS.unfit,
    ...OTHER_TOOLS,
  },
  { other: OTHER, ...askedOfNonUsers(Q13) },
);

/** Place, room and device are mixed: see the harmonised variables of access. */
export const Q15 = multiple(
  'Q15',
  { fr: "Comment accédez-vous à l'ENT ?", en: 'How do you access the ENT?' },
  {
    home: { fr: 'plutôt du domicile', en: 'mostly from home' },
    schl: { fr: "plutôt de l'établissement", en: 'mostly from the school' },
    both: { fr: "du domicile et de l'établissement", en: 'from home and from the school' },
    cdi: { fr: 'du CDI', en: 'from the school library (CDI)' },
    itrm: { fr: "d'une salle informatique", en: 'from a computer room' },
    class: { fr: 'de la salle de classe', en: 'from the classroom' },
    scomp: { fr: "d'un ordinateur de l'établissement", en: 'from a school computer' },
    ocomp: { fr: "d'un ordinateur personnel", en: 'from a personal computer' },
    tab: { fr: "d'une tablette tactile", en: 'from a tablet' },
    phone: { fr: "d'un téléphone portable", en: 'from a mobile phone' },
  },
  { other: OTHER, ...askedOfEntUsers(Q13) },
);

export const Q16 = multiple(
  'Q16',
  { fr: "Utilisez-vous l'ENT en lien avec :", en: 'Do you use the ENT together with:' },
  {
    comp: { fr: 'un ordinateur dans la classe', en: 'a computer in the classroom' },
    itrm: { fr: 'des ordinateurs en salle informatique', en: 'computers in the computer room' },
    cdi: { fr: 'des ordinateurs au CDI', en: 'computers in the school library (CDI)' },
    tni: { fr: 'un tableau numérique interactif (TNI)', en: 'an interactive whiteboard' },
    vproj: { fr: 'un vidéoprojecteur', en: 'a data projector' },
    tab: { fr: 'des tablettes tactiles', en: 'tablets' },
    netw: {
      fr: "le réseau pédagogique de l'établissement",
      en: "the school's local network for teaching",
    },
    site: { fr: 'un site personnel (blog ou autre)', en: 'a personal website (blog or other)' },
    cloud: {
      fr: 'un espace de stockage sur Internet (type Dropbox, Google Docs...)',
      en: 'a storage space on the Internet (such as Dropbox, Google Docs...)',
    },
    usb: { fr: 'une clé USB', en: 'a USB stick' },
  },
  { other: OTHER, ...askedOfEntUsers(Q13) },
);

export const Q17 = ranking(
  'Q17',
  {
    fr: "Avec qui échangez-vous principalement sur l'ENT ? (classer les réponses dans l'ordre décroissant)",
    en: 'With whom do you mainly communicate on the ENT? (rank the answers in decreasing order)',
  },
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
  { max: 5, ...askedOfEntUsers(Q13) },
);

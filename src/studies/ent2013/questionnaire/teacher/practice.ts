import { group, multiple, single } from '../../../../core/instrument/index.js';
import { OTHER } from '../answers.js';
import { Q4 } from '../common.js';
import { askedOfRole } from '../filters.js';

export const Q9 = multiple(
  'Q9',
  {
    fr: "Vous utilisez l'ordinateur à votre domicile pour :",
    en: 'You use the computer at home to:',
  },
  {
    prep: {
      fr: 'saisir vos cours et vos évaluations sur ordinateur',
      en: 'type your lessons and assessments on a computer',
    },
    srch: {
      fr: 'chercher des ressources pédagogiques sur Internet pour vos cours',
      en: 'look for teaching resources on the Internet for your lessons',
    },
    share: {
      fr: "mutualiser vos ressources numériques avec d'autres enseignants",
      en: 'pool your digital resources with other teachers',
    },
    marks: {
      fr: 'saisir les notes des élèves par informatique',
      en: "enter pupils' marks on a computer",
    },
    soft: { fr: 'tester des logiciels éducatifs', en: 'try out educational software' },
    site: {
      fr: 'maintenir votre site personnel ou votre blog sur Internet',
      en: 'maintain your personal website or blog on the Internet',
    },
    lists: {
      fr: 'vous abonner à des listes de diffusion professionnelles',
      en: 'subscribe to professional mailing lists',
    },
    forum: {
      fr: 'participer à des forums professionnels',
      en: 'take part in professional forums',
    },
    av: {
      fr: 'créer des séquences diffusion audio (baladeurs) ou vidéo pour vos élèves',
      en: 'create audio (podcast) or video material for your pupils',
    },
    slide: {
      fr: 'créer des diaporamas pour vos élèves',
      en: 'create slide shows for your pupils',
    },
    docs: {
      fr: 'créer des documents pour vos élèves (devoirs, exercices...)',
      en: 'create documents for your pupils (assignments, exercises...)',
    },
    none: {
      fr: "pas d'usage personnel à but pédagogique",
      en: 'no personal use for teaching purposes',
    },
  },
  { other: OTHER, exclusive: ['none'] },
);

export const Q10 = multiple(
  'Q10',
  {
    fr: 'Vous utilisez les TIC dans votre établissement pour :',
    en: 'You use ICT in your school to:',
  },
  {
    room: {
      fr: 'conduire des activités pédagogiques en salle informatique',
      en: 'run teaching activities in the computer room',
    },
    drop: {
      fr: "déposer des ressources sur le réseau pédagogique de l'établissement",
      en: "put resources on the school's local network for teaching",
    },
    proj: {
      fr: 'projeter des documents numériques en salle de classe (vidéoprojecteur, TNI...)',
      en: 'project digital documents in the classroom (data projector, interactive whiteboard...)',
    },
    make: {
      fr: 'faire créer des documents numériques par les élèves',
      en: 'have pupils create digital documents',
    },
    b2i: {
      fr: 'préparer vos élèves au B2i dans votre établissement',
      en: 'prepare your pupils for the B2i (national ICT certificate) in your school',
    },
    lpc: {
      fr: 'remplir le livret de compétences sur support numérique',
      en: 'fill in the skills record book (LPC) in digital form',
    },
    manua: { fr: 'utiliser des manuels numériques', en: 'use digital textbooks' },
    srch: {
      fr: 'effectuer des recherches sur Internet avec vos élèves',
      en: 'search the Internet with your pupils',
    },
    none: { fr: "pas d'usage dans mon établissement", en: 'no use in my school' },
  },
  { other: OTHER, exclusive: ['none'] },
);

export const Q11 = single(
  'Q11',
  { fr: "Quel est l'ENT de votre établissement ?", en: "Which is your school's ENT?" },
  {
    celia: { fr: 'Celi@', en: 'Celi@' },
    cel: { fr: 'Cartable en Ligne', en: 'Cartable en Ligne' },
    dk: { fr: 'Je ne sais pas', en: 'I do not know' },
  },
  { other: OTHER },
);

export const Q12 = single(
  'Q12',
  {
    fr: "Comment jugez-vous l'utilité de l'ENT en tant qu'enseignant ?",
    en: 'As a teacher, how useful do you find the ENT?',
  },
  {
    low: { fr: 'Très peu utile', en: 'Of very little use' },
    some: { fr: 'Assez utile', en: 'Fairly useful' },
    usefl: { fr: 'Utile', en: 'Useful' },
    very: { fr: 'Très utile', en: 'Very useful' },
  },
  { scale: 'ordinal' },
);

/** Q9 to Q12: computers at work, and the ENT of the school. */
export const teacherPractice = group(
  'teacherPractice',
  { fr: 'Enseignant usages professionnels', en: 'Teachers: professional uses' },
  [Q9, Q10, Q11, Q12],
  askedOfRole(Q4, 'ens'),
);

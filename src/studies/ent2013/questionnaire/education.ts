import { group, multiple, ranking, single, text } from '../../../core/instrument/index.js';
import { FREQUENCY, OTHER, OTHER_TOOLS, REASONS, SENIORITY, SERVICES } from './answers.js';
import { Q4 } from './common.js';
import {
  askedIfOtherTools,
  askedOfNonUsers,
  askedOfRole,
  askedOfUsers,
  servicesToImprove,
} from './filters.js';

export const Q71 = single(
  'Q71',
  { fr: 'Vous êtes :', en: 'You are:' },
  {
    cpe: { fr: "conseiller principal d'éducation", en: 'senior education adviser (CPE)' },
    aed: { fr: "assistant d'éducation", en: "pupil supervisor (assistant d'éducation, AED)" },
    cop: {
      fr: "conseiller d'orientation-psychologue",
      en: 'careers and guidance counsellor, psychologist (COP)',
    },
  },
  { other: OTHER },
);

export const Q72 = single(
  'Q72',
  {
    fr: "Quelle est votre ancienneté dans l'établissement ?",
    en: 'How long have you been at the school?',
  },
  SENIORITY,
  { scale: 'ordinal' },
);

/** « Envole » takes the code of « Cartable en Ligne », the name it has in Q11 and Q57. */
export const Q73 = single(
  'Q73',
  { fr: "Quel est l'ENT de votre établissement ?", en: "Which is your school's ENT?" },
  {
    celia: { fr: 'Celi@', en: 'Celi@' },
    cel: { fr: 'Envole', en: 'Envole' },
    dk: { fr: 'je ne sais pas', en: 'I do not know' },
  },
  { other: OTHER },
);

export const Q74 = single(
  'Q74',
  {
    fr: "Utilisez-vous l'ENT de votre établissement ?",
    en: "Do you use your school's ENT?",
  },
  FREQUENCY,
  { scale: 'ordinal' },
);

/** The only list of reasons without *autre*. */
export const Q75 = multiple(
  'Q75',
  {
    fr: "Pour quelles raisons vous n'utilisez pas l'ENT ?",
    en: 'For which reasons do you not use the ENT?',
  },
  { ...REASONS, ...OTHER_TOOLS },
  askedOfNonUsers(Q74),
);

export const Q76 = text(
  'Q76',
  {
    fr: 'Quels sont les autres outils plus adaptés que vous utilisez ?',
    en: 'Which other, better-suited tools do you use?',
  },
  askedIfOtherTools(Q75),
);

/** Place, room and device are mixed: see the harmonised variables of access. */
export const Q77 = multiple(
  'Q77',
  { fr: "Comment accédez-vous à l'ENT ?", en: 'How do you access the ENT?' },
  {
    home: { fr: 'plutôt du domicile', en: 'mostly from home' },
    schl: { fr: "plutôt de l'établissement", en: 'mostly from the school' },
    both: { fr: "du domicile et de l'établissement", en: 'from home and from the school' },
    cdi: { fr: 'du CDI', en: 'from the school library (CDI)' },
    scomp: { fr: "d'un ordinateur de l'établissement", en: 'from a school computer' },
    ocomp: { fr: "d'un ordinateur personnel", en: 'from a personal computer' },
    tab: { fr: "d'une tablette tactile", en: 'from a tablet' },
    phone: { fr: "d'un téléphone portable", en: 'from a mobile phone' },
  },
  { other: OTHER, ...askedOfUsers(Q74) },
);

/** Printed without an instruction: taken for a ranking like Q17, whose items it shares. */
export const Q78 = ranking(
  'Q78',
  {
    fr: "Avec qui échangez-vous principalement sur l'ENT ?",
    en: 'With whom do you mainly communicate on the ENT?',
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
  askedOfUsers(Q74),
);

export const Q79 = multiple(
  'Q79',
  { fr: "Quels sont vos usages de l'ENT ?", en: 'What do you use the ENT for?' },
  {
    cens: { fr: 'communiquer avec les enseignants', en: 'communicate with teachers' },
    dens: {
      fr: 'diffuser des documents adressés aux enseignants',
      en: 'distribute documents intended for teachers',
    },
    celev: { fr: 'communiquer avec les élèves', en: 'communicate with pupils' },
    delev: {
      fr: 'diffuser des documents adressés aux élèves',
      en: 'distribute documents intended for pupils',
    },
    cpar: { fr: 'communiquer avec les parents', en: 'communicate with parents' },
    dpar: {
      fr: 'diffuser des documents adressés aux parents',
      en: 'distribute documents intended for parents',
    },
    cadm: {
      fr: 'communiquer avec le personnel administratif',
      en: 'communicate with the administrative staff',
    },
    dadm: {
      fr: 'diffuser des documents au personnel administratif',
      en: 'distribute documents to the administrative staff',
    },
    info: {
      fr: 'mettre en ligne des informations (réunions, événements,...)',
      en: 'put information online (meetings, events...)',
    },
    proj: { fr: 'piloter des projets ou des actions', en: 'lead projects or initiatives' },
    marks: { fr: 'gérer les notes', en: 'manage marks' },
    sched: { fr: 'gérer les emplois du temps', en: 'manage timetables' },
    abs: { fr: 'gérer les absences', en: 'manage absences' },
    rooms: { fr: 'gérer les salles', en: 'manage rooms' },
    equip: { fr: 'gérer le matériel', en: 'manage equipment' },
  },
  { other: OTHER, ...askedOfUsers(Q74) },
);

export const Q80 = ranking(
  'Q80',
  {
    fr: 'Quelles rubriques consultez-vous le plus ?',
    en: 'Which sections do you visit most?',
  },
  {
    life: { fr: "Vie de l'établissement", en: 'Life of the school' },
    mail: { fr: 'Messagerie interne', en: 'Internal messaging' },
    pract: { fr: 'Infos pratiques', en: 'Practical information' },
    marks: { fr: 'Gestion des notes', en: 'Managing marks' },
    abs: { fr: 'Gestion des absences', en: 'Managing absences' },
    sched: { fr: 'Emploi du temps ou agenda', en: 'Timetable or diary' },
    resv: {
      fr: 'Réservation de salles ou de matériel',
      en: 'Booking of rooms or equipment',
    },
    refs: { fr: 'Ressources documentaires', en: 'Reference material' },
    blog: { fr: 'Blogs', en: 'Blogs' },
    links: { fr: 'Liens externes sur Internet', en: 'External links on the Internet' },
  },
  askedOfUsers(Q74),
);

export const Q81 = multiple(
  'Q81',
  {
    fr: "Quels sont les services de l'ENT que vous souhaitez voir améliorer ?",
    en: 'Which services of the ENT do you wish to see improved?',
  },
  SERVICES,
  { other: OTHER, ...servicesToImprove(Q74) },
);

export const Q82 = text('Q82', {
  fr: "Avez-vous d'autres remarques ou commentaires à faire sur l'ENT ?",
  en: 'Do you have any other remarks or comments on the ENT?',
});

/** Q71 to Q82: the branch of pupil-support staff. */
export const education = group(
  'education',
  {
    fr: "Questionnaire Personnel d'éducation",
    en: "Questionnaire for pupil-support staff (personnel d'éducation)",
  },
  [Q71, Q72, Q73, Q74, Q75, Q76, Q77, Q78, Q79, Q80, Q81, Q82],
  askedOfRole(Q4, 'educ'),
);

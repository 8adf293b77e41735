import { group, multiple, ranking, single, text } from '../../../core/instrument/index.js';
import { FREQUENCY, OTHER, REASONS, SERVICES } from './answers.js';
import { Q4 } from './common.js';
import { askedOfNonUsers, askedOfRole, askedOfUsers, servicesToImprove } from './filters.js';

export const Q94 = multiple(
  'Q94',
  {
    fr: 'En quelle classe est (sont) votre(vos) enfant(s) ?',
    en: 'Which year is (are) your child(ren) in?',
  },
  {
    c6: { fr: '6e', en: '6e (year 1 of collège, age 11)' },
    c5: { fr: '5e', en: '5e (year 2 of collège, age 12)' },
    c4: { fr: '4e', en: '4e (year 3 of collège, age 13)' },
    c3: { fr: '3e', en: '3e (year 4 of collège, age 14)' },
  },
);

export const Q95 = multiple(
  'Q95',
  {
    fr: "Comment avez-vous entendu parler de l'ENT de l'établissement ?",
    en: "How did you hear about the school's ENT?",
  },
  {
    lettr: { fr: "par un courrier de l'établissement", en: 'by a letter from the school' },
    meet: { fr: "par une réunion d'information", en: 'at an information meeting' },
    child: { fr: 'par votre(vos) enfant(s)', en: 'from your child(ren)' },
    ens: { fr: "par un enseignant de l'établissement", en: 'from a teacher of the school' },
    admin: {
      fr: 'par un membre du personnel administratif',
      en: 'from a member of the administrative staff',
    },
  },
  { other: OTHER },
);

export const Q96 = single(
  'Q96',
  { fr: "Utilisez-vous l'ENT ?", en: 'Do you use the ENT?' },
  FREQUENCY,
  { scale: 'ordinal' },
);

/** The wording of Q15, Q77 and Q87, but about identifiers instead of places. */
export const Q97 = single(
  'Q97',
  { fr: "Comment accédez-vous à l'ENT ?", en: 'How do you access the ENT?' },
  {
    pid: {
      fr: "avec l'identifiant et le mot de passe donnés aux parents par l'établissement",
      en: 'with the user name and password given to parents by the school',
    },
    cid: {
      fr: "avec l'identifiant et le mot de passe de mon (mes) enfant(s)",
      en: "with my child(ren)'s user name and password",
    },
  },
  { other: OTHER, ...askedOfUsers(Q96, 'medium') },
);

/** Lacks « J'utilise d'autres outils plus adaptés » and adds the want of time. */
export const Q98 = multiple(
  'Q98',
  { fr: "Pourquoi n'utilisez-vous pas l'ENT ?", en: 'Why do you not use the ENT?' },
  {
    ...REASONS,
    time: {
      fr: "Je n'ai pas de temps à consacrer à cela",
      en: 'I have no time to spend on it',
    },
  },
  { other: OTHER, ...askedOfNonUsers(Q96) },
);

export const Q99 = multiple(
  'Q99',
  {
    fr: "Quels sont les services que vous utilisez sur l'ENT ?",
    en: 'Which services do you use on the ENT?',
  },
  {
    sched: { fr: 'emploi du temps', en: 'timetable' },
    book: { fr: 'cahier de textes numérique', en: 'digital lesson log' },
    abs: { fr: 'gestion des absences', en: 'managing absences' },
    marks: { fr: 'gestion des notes', en: 'managing marks' },
    info: {
      fr: "informations diffusées par l'établissement",
      en: 'information published by the school',
    },
    links: { fr: 'liens sur Internet', en: 'links on the Internet' },
    mail: {
      fr: "échange de mels avec l'établissement",
      en: 'exchange of e-mails with the school',
    },
  },
  { other: OTHER, ...askedOfUsers(Q96) },
);

export const Q100 = ranking(
  'Q100',
  {
    fr: "Qu'est-ce que vous appréciez le plus dans l'ENT ?",
    en: 'What do you like most about the ENT?',
  },
  {
    marks: {
      fr: 'pouvoir accéder aux notes de mon fils / ma fille',
      en: "being able to access my son's / daughter's marks",
    },
    hwork: {
      fr: 'pouvoir suivre les devoirs à faire à la maison',
      en: 'being able to keep track of the homework to be done',
    },
    abs: {
      fr: 'pouvoir être au courant des absences (élève ou enseignant)',
      en: 'being kept informed of absences (pupil or teacher)',
    },
    help: {
      fr: 'pouvoir aider plus efficacement mon fils / ma fille',
      en: 'being able to help my son / daughter more effectively',
    },
    activ: {
      fr: 'pouvoir être au courant des activités pédagogiques (voyages scolaires, activités dans ou hors de la classe)',
      en: 'being kept informed of educational activities (school trips, activities in or out of class)',
    },
    cens: {
      fr: 'pouvoir communiquer avec un professeur',
      en: 'being able to communicate with a teacher',
    },
    clife: {
      fr: 'pouvoir communiquer avec le personnel de la vie scolaire',
      en: 'being able to communicate with the pupil affairs staff (vie scolaire)',
    },
    cadm: {
      fr: "pouvoir communiquer avec le personnel de l'administration",
      en: 'being able to communicate with the administrative staff',
    },
    life: {
      fr: "pouvoir être au courant de la vie de l'établissement",
      en: 'being kept informed about the life of the school',
    },
  },
  askedOfUsers(Q96, 'medium'),
);

export const Q101 = multiple(
  'Q101',
  {
    fr: "Quels sont les services que vous souhaitez voir améliorer dans l'ENT ?",
    en: 'Which services do you wish to see improved in the ENT?',
  },
  SERVICES,
  { other: OTHER, ...servicesToImprove(Q96) },
);

export const Q102 = text('Q102', {
  fr: "Avez-vous d'autres remarques ou commentaires à faire sur l'ENT ?",
  en: 'Do you have any other remarks or comments on the ENT?',
});

/** Q94 to Q102: the branch of parents. */
export const parent = group(
  'parent',
  { fr: 'Questionnaire Parents', en: 'Questionnaire for parents' },
  [Q94, Q95, Q96, Q97, Q98, Q99, Q100, Q101, Q102],
  askedOfRole(Q4, 'par'),
);

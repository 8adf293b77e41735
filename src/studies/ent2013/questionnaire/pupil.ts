import { group, multiple, ranking, single, text } from '../../../core/instrument/index.js';
import { FREQUENCY, OTHER, OTHER_TOOLS, REASONS, SERVICES } from './answers.js';
import { Q4 } from './common.js';
import {
  askedIfOtherTools,
  askedOfNonUsers,
  askedOfRole,
  askedOfUsers,
  servicesToImprove,
} from './filters.js';

/** « autre » is printed without a colon: a plain option, without a text, outside the order. */
export const Q83 = single(
  'Q83',
  { fr: 'Quelle est ta classe ?', en: 'Which year are you in?' },
  {
    c6: { fr: '6e', en: '6e (year 1 of collège, age 11)' },
    c5: { fr: '5e', en: '5e (year 2 of collège, age 12)' },
    c4: { fr: '4e', en: '4e (year 3 of collège, age 13)' },
    c3: { fr: '3e', en: '3e (year 4 of collège, age 14)' },
    other: { fr: 'autre', en: 'other' },
  },
  { scale: 'ordinal' },
);

export const Q84 = single(
  'Q84',
  { fr: "Utilises-tu l'ENT du collège ?", en: 'Do you use the ENT of the collège?' },
  FREQUENCY,
  { scale: 'ordinal' },
);

export const Q85 = multiple(
  'Q85',
  { fr: "Pourquoi tu n'utilises pas l'ENT ?", en: 'Why do you not use the ENT?' },
  { ...REASONS, ...OTHER_TOOLS },
  { other: OTHER, ...askedOfNonUsers(Q84) },
);

export const Q86 = text(
  'Q86',
  { fr: 'Quels autres outils utilises-tu ?', en: 'Which other tools do you use?' },
  askedIfOtherTools(Q85),
);

/** Place, room and device in one single choice: see the harmonised variables of access. */
export const Q87 = single(
  'Q87',
  { fr: "Comment accèdes-tu à l'ENT ?", en: 'How do you access the ENT?' },
  {
    home: { fr: 'plutôt du domicile', en: 'mostly from home' },
    schl: { fr: "plutôt de l'établissement", en: 'mostly from the school' },
    both: { fr: "du domicile et de l'établissement", en: 'from home and from the school' },
    cdi: { fr: 'du CDI', en: 'from the school library (CDI)' },
    kiosk: {
      fr: "d'une borne de consultation dans l'établissement",
      en: 'from an access kiosk in the school',
    },
    open: {
      fr: "d'une salle en libre accès dans l'établissement",
      en: 'from an open-access room in the school',
    },
    itens: {
      fr: "d'une salle informatique avec un enseignant",
      en: 'in a computer room with a teacher',
    },
    phone: { fr: 'de votre téléphone portable', en: 'from your mobile phone' },
    ocomp: { fr: 'de votre ordinateur personnel', en: 'from your personal computer' },
    fcomp: { fr: "de l'ordinateur de la famille", en: 'from the family computer' },
  },
  { other: OTHER, ...askedOfUsers(Q84) },
);

export const Q88 = multiple(
  'Q88',
  {
    fr: "Dans quelle discipline as-tu déjà utilisé l'ENT ?",
    en: 'In which subjects have you ever used the ENT?',
  },
  {
    germ: { fr: 'allemand', en: 'German' },
    engl: { fr: 'anglais', en: 'English' },
    arts: { fr: 'arts plastiques', en: 'visual arts' },
    doc: { fr: 'documentation', en: 'documentation (school librarian-teacher)' },
    pe: { fr: 'éducation physique et sportive', en: 'physical education and sport' },
    span: { fr: 'espagnol', en: 'Spanish' },
    hist: { fr: 'histoire-géographie', en: 'history and geography' },
    ital: { fr: 'italien', en: 'Italian' },
    lett: { fr: 'lettres', en: 'French language and literature' },
    latin: { fr: 'latin-grec', en: 'Latin and Greek' },
    maths: { fr: 'mathématiques', en: 'mathematics' },
    music: { fr: 'musique', en: 'music' },
    phys: { fr: 'physique chimie', en: 'physics and chemistry' },
    bio: { fr: 'sciences de la vie et de la terre', en: 'life and earth sciences' },
    tech: { fr: 'technologie', en: 'technology' },
  },
  { other: OTHER, ...askedOfUsers(Q84) },
);

export const Q89 = ranking(
  'Q89',
  {
    fr: "Avec qui échanges-tu surtout sur l'ENT ? (classer les réponses dans l'ordre décroissant)",
    en: 'With whom do you mostly communicate on the ENT? (rank the answers in decreasing order)',
  },
  {
    eleve: { fr: 'élèves', en: 'pupils' },
    par: { fr: 'parents', en: 'parents' },
    ens: { fr: 'enseignants', en: 'teachers' },
    educ: { fr: 'personnel de vie scolaire', en: 'pupil affairs staff (vie scolaire)' },
    admin: { fr: 'personnel administratif', en: 'administrative staff' },
  },
  askedOfUsers(Q84),
);

export const Q90 = multiple(
  'Q90',
  { fr: "Tu utilises l'ENT pour :", en: 'You use the ENT to:' },
  {
    book: { fr: 'consulter le cahier de textes numérique', en: 'consult the digital lesson log' },
    marks: { fr: 'voir mes notes', en: 'see my marks' },
    tabs: { fr: 'voir les absences des professeurs', en: 'see which teachers are absent' },
    sched: { fr: "consulter l'emploi du temps", en: 'consult the timetable' },
    advic: { fr: 'avoir des conseils de professeurs', en: 'get advice from teachers' },
    corr: { fr: 'accéder à des devoirs corrigés', en: 'see model answers to assignments' },
    info: {
      fr: "consulter les informations diffusées par l'établissement",
      en: 'consult the information published by the school',
    },
    res: {
      fr: 'consulter des ressources numériques (manuels numériques, sites web, documents…)',
      en: 'consult digital resources (digital textbooks, websites, documents...)',
    },
    files: {
      fr: "déposer un fichier dans l'espace de dépôt",
      en: 'upload a file to the file-drop area',
    },
    hwork: { fr: 'envoyer un devoir par messagerie', en: 'send homework by message' },
    blog: { fr: 'consulter des blogs', en: 'read blogs' },
    wblog: { fr: 'alimenter un blog', en: 'contribute to a blog' },
    delev: {
      fr: 'échanger des documents avec mes camarades de classe',
      en: 'exchange documents with my classmates',
    },
    celev: {
      fr: 'communiquer avec mes camarades de classe',
      en: 'communicate with my classmates',
    },
    cens: { fr: 'communiquer avec mes professeurs', en: 'communicate with my teachers' },
    cstaf: {
      fr: "communiquer avec d'autres personnes de l'établissement (vie scolaire, CDI, conseiller d'orientation, infirmerie...)",
      en: 'communicate with other people in the school (pupil affairs office, school library, guidance counsellor, school nurse...)',
    },
  },
  { other: OTHER, ...askedOfUsers(Q84) },
);

export const Q91 = multiple(
  'Q91',
  {
    fr: "Qu'est-ce que tu apprécies le plus dans l'ENT ?",
    en: 'What do you like most about the ENT?',
  },
  {
    marks: {
      fr: 'pouvoir accéder aux notes de chez moi',
      en: 'being able to access marks from home',
    },
    info: {
      fr: "pouvoir accéder aux informations de l'établissement de chez moi",
      en: "being able to access the school's information from home",
    },
    hwork: {
      fr: 'pouvoir vérifier les devoirs à faire à la maison',
      en: 'being able to check the homework to be done',
    },
    cens: {
      fr: 'pouvoir communiquer avec mon professeur en dehors des cours',
      en: 'being able to communicate with my teacher outside lessons',
    },
    tabs: {
      fr: 'pouvoir savoir si un professeur est absent',
      en: 'being able to know whether a teacher is absent',
    },
    cpar: {
      fr: 'pouvoir échanger avec mes parents sur ce que je fais au collège',
      en: 'being able to talk with my parents about what I do at the collège',
    },
    res: {
      fr: 'pouvoir accéder facilement à des ressources numériques (manuels numériques, sites web, documents…)',
      en: 'being able to access digital resources easily (digital textbooks, websites, documents...)',
    },
    corr: {
      fr: 'pouvoir avoir les corrigés de mes devoirs en dehors des heures de cours',
      en: 'being able to get model answers to my assignments outside lesson hours',
    },
    catch: {
      fr: 'pouvoir rattraper une absence à un cours',
      en: 'being able to catch up on a missed lesson',
    },
    skill: {
      fr: 'pouvoir améliorer mes connaissances en informatique',
      en: 'being able to improve my computer skills',
    },
    celev: {
      fr: 'pouvoir communiquer plus facilement avec mes camarades de classe en dehors des cours',
      en: 'being able to communicate more easily with my classmates outside lessons',
    },
  },
  {
    other: OTHER,
    ...askedOfUsers(Q84, 'medium'),
  },
);

export const Q92 = single(
  'Q92',
  {
    fr: "Quels sont les services que tu souhaites voir améliorer dans l'ENT ?",
    en: 'Which services do you wish to see improved in the ENT?',
  },
  SERVICES,
  { other: OTHER, ...servicesToImprove(Q84) },
);

/** Printed without an instruction, the last of the branch: taken for an open answer like Q102. */
export const Q93 = text('Q93', {
  fr: "As-tu d'autres remarques ou commentaires à faire sur l'ENT ?",
  en: 'Do you have any other remarks or comments on the ENT?',
});

/** Q83 to Q93: the branch of pupils. */
export const pupil = group(
  'pupil',
  { fr: 'Questionnaire Elèves', en: 'Questionnaire for pupils' },
  [Q83, Q84, Q85, Q86, Q87, Q88, Q89, Q90, Q91, Q92, Q93],
  askedOfRole(Q4, 'eleve'),
);

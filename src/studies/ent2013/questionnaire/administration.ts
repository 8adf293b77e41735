import {
  grid,
  group,
  is,
  multiple,
  or,
  ranking,
  single,
  text,
} from '../../../core/instrument/index.js';
import { FREQUENCY, OTHER, OTHER_TOOLS, REASONS, SENIORITY, SERVICES, YES_NO } from './answers.js';
import { Q4 } from './common.js';
import {
  askedIfOtherTools,
  askedIfYes,
  askedOfAll,
  askedOfNonUsers,
  askedOfRole,
  askedOfUsers,
  servicesToImprove,
} from './filters.js';

export const Q51 = single(
  'Q51',
  { fr: 'Vous êtes :', en: 'You are:' },
  {
    head: { fr: 'principal de collège', en: 'head teacher (principal)' },
    deput: { fr: 'principal adjoint', en: 'deputy head' },
    secr: {
      fr: "secrétaire ou attaché d'administration",
      en: 'secretary or administrative officer',
    },
    acco: { fr: 'agent comptable', en: 'accountant' },
    tech: { fr: 'personnel technique', en: 'technical staff' },
    socia: { fr: 'personnel du service social', en: 'social services staff' },
    healt: { fr: 'personnel du service de santé', en: 'school health staff' },
  },
  { other: OTHER },
);

/** What describes the school: asked of all administrative staff, or of heads and deputies only. */
const onTheSchool = () =>
  askedOfAll(
    'medium',
    {
      fr: "Rien d'imprimé ne réserve ces questions à certains ; elles décrivent l'établissement et non la personne.",
      en: 'Nothing printed reserves these questions for some; they describe the school, not the person.',
    },
    {
      reading: 'heads',
      when: or(is(Q51, 'head'), is(Q51, 'deput')),
      reason: {
        fr: "Le rapport (3.1) range l'équipement et la politique numérique de l'établissement parmi les variables du « chef d'établissement ».",
        en: 'The report (3.1) lists the equipment and the digital policy of the school among the variables of the “head of school”.',
      },
    },
  );

export const Q52 = single(
  'Q52',
  {
    fr: "Quelle est votre ancienneté dans l'établissement ?",
    en: 'How long have you been at the school?',
  },
  {
    y0: { fr: "moins d'un an", en: 'less than one year' },
    y1: SENIORITY.y1,
    y5: SENIORITY.y5,
    y10: SENIORITY.y10,
  },
  { scale: 'ordinal' },
);

/** Each field takes a number or a yes or no; it describes the school, not the person. */
export const Q53 = grid(
  'Q53',
  {
    fr: "Quel est le niveau d'équipement informatique de votre établissement ? (donner le chiffre approximatif ou répondre oui/non si vous ne savez pas)",
    en: "What is your school's level of computer equipment? (give the approximate figure, or answer yes/no if you do not know)",
  },
  {
    desk: { fr: "Nombre d'ordinateurs fixes", en: 'Number of desktop computers' },
    lapt: { fr: "Nombre d'ordinateurs portables", en: 'Number of laptop computers' },
    tab: { fr: 'Nombre de tablettes tactiles', en: 'Number of tablets' },
    labs: {
      fr: 'Nombre de salles informatiques disciplinaires',
      en: 'Number of subject-specific computer rooms',
    },
    open: {
      fr: 'Nombre de salles informatiques en libre accès',
      en: 'Number of open-access computer rooms',
    },
    mobil: {
      fr: 'Nombre de classes mobiles (ordinateurs sur chariots)',
      en: 'Number of laptop trolleys (classes mobiles: computers on trolleys)',
    },
    class: {
      fr: 'Nombre de salles de classe équipées (ordinateur + connexion Internet)',
      en: 'Number of equipped classrooms (computer + Internet connection)',
    },
    tni: {
      fr: 'Nombre de tableaux numériques interactifs',
      en: 'Number of interactive whiteboards',
    },
    vproj: { fr: 'Nombre de vidéoprojecteurs', en: 'Number of data projectors' },
  },
  { kind: 'text' },
  onTheSchool(),
);

export const Q54 = multiple(
  'Q54',
  {
    fr: "Quelle type de connexion Internet avez-vous dans l'établissement ?",
    en: 'What type of Internet connection do you have in the school?',
  },
  {
    fibre: {
      fr: 'liaison filaire très haut débit (type fibre optique)',
      en: 'very high-speed wired link (such as optical fibre)',
    },
    rj45: {
      fr: 'liaison filaire moyen débit (type RJ45)',
      en: 'medium-speed wired link (such as RJ45)',
    },
    wifi: { fr: 'réseau wifi', en: 'wifi network' },
    class: {
      fr: 'accessible dans toutes les salles de classe',
      en: 'available in all classrooms',
    },
    itrm: {
      fr: 'accessible dans toutes les salles informatiques',
      en: 'available in all computer rooms',
    },
    cdi: { fr: 'accessible du CDI', en: 'available from the school library (CDI)' },
    offic: {
      fr: 'accessible des bâtiments administratifs',
      en: 'available from the administrative buildings',
    },
  },
  onTheSchool(),
);

export const Q55 = single(
  'Q55',
  {
    fr: "L' usage des TICE apparaît-il dans le projet d'établissement ?",
    en: "Does the use of ICT in education (TICE) appear in the school development plan (projet d'établissement)?",
  },
  YES_NO,
  onTheSchool(),
);

export const Q56 = text(
  'Q56',
  {
    fr: "Sous quelle forme les TICE apparaissent-elles précisément dans le projet d'établissement ?",
    en: "In what form exactly does ICT in education (TICE) appear in the school development plan (projet d'établissement)?",
  },
  askedIfYes(Q55),
);

/** « autre » is printed without a colon: a plain option, without a text. */
export const Q57 = single(
  'Q57',
  { fr: "Quel est l'ENT de votre établissement ?", en: "Which is your school's ENT?" },
  {
    celia: { fr: 'Celi@', en: 'Celi@' },
    cel: { fr: 'Cartable en Ligne', en: 'Cartable en Ligne' },
    dk: { fr: 'je ne sais pas', en: 'I do not know' },
    other: { fr: 'autre', en: 'other' },
  },
  onTheSchool(),
);

export const Q58 = single(
  'Q58',
  {
    fr: "L'ENT apparaît-il dans le projet d'établissement ?",
    en: "Does the ENT appear in the school development plan (projet d'établissement)?",
  },
  YES_NO,
  onTheSchool(),
);

export const Q59 = text(
  'Q59',
  {
    fr: "Sous quelle forme l'ENT apparaît-il précisément dans le projet d'établissement ?",
    en: "In what form exactly does the ENT appear in the school development plan (projet d'établissement)?",
  },
  askedIfYes(Q58),
);

export const Q60 = multiple(
  'Q60',
  {
    fr: "Dans l'établissement, l'ENT est accessible à partir de :",
    en: 'In the school, the ENT can be accessed from:',
  },
  {
    kiosk: { fr: "bornes d'accès", en: 'access kiosks' },
    itrm: { fr: 'salles informatiques', en: 'computer rooms' },
    open: { fr: 'salles libre accès', en: 'open-access rooms' },
    staff: { fr: 'salle des professeurs', en: 'staff room' },
    offic: { fr: 'secrétariat administratif', en: 'administrative office' },
    cdi: { fr: 'ordinateurs au CDI', en: 'computers in the school library (CDI)' },
  },
  { other: OTHER, ...onTheSchool() },
);

export const Q61 = single(
  'Q61',
  {
    fr: "Utilisez-vous l'ENT de votre établissement ?",
    en: "Do you use your school's ENT?",
  },
  {
    never: FREQUENCY.never,
    rare: {
      fr: "Je l'utilise rarement (une fois par mois voire moins)",
      en: 'I use it rarely (once a month or even less)',
    },
    week: FREQUENCY.week,
    day: FREQUENCY.day,
  },
  { scale: 'ordinal' },
);

export const Q62 = multiple(
  'Q62',
  {
    fr: "Pourquoi n'utilisez-vous jamais l'ENT ?",
    en: 'Why do you never use the ENT?',
  },
  { ...REASONS, ...OTHER_TOOLS },
  { other: { fr: 'Autre', en: 'Other' }, ...askedOfNonUsers(Q61) },
);

export const Q63 = text(
  'Q63',
  {
    fr: 'Quels sont les autres outils plus adaptés que vous utilisez ?',
    en: 'Which other, better-suited tools do you use?',
  },
  askedIfOtherTools(Q62),
);

export const Q64 = ranking(
  'Q64',
  {
    fr: "Avec qui échangez-vous principalement sur l'ENT ? (classer les réponses dans l'ordre décroissant)",
    en: 'With whom do you mainly communicate on the ENT? (rank the answers in decreasing order)',
  },
  {
    eleve: { fr: 'élèves', en: 'pupils' },
    par: { fr: 'parents', en: 'parents' },
    ens: { fr: 'enseignants', en: 'teachers' },
    educ: { fr: "personnel d'éducation", en: 'pupil-support staff (éducation)' },
    admin: { fr: 'personnel administratif', en: 'administrative staff' },
  },
  { max: 5, ...askedOfUsers(Q61) },
);

export const Q65 = multiple(
  'Q65',
  { fr: "Quels sont vos usages de l'ENT ?", en: 'What do you use the ENT for?' },
  {
    cens: { fr: 'communiquer avec les enseignants', en: 'communicate with teachers' },
    dens: {
      fr: 'diffuser des documents adressés aux enseignants',
      en: 'distribute documents intended for teachers',
    },
    cadm: {
      fr: 'communiquer avec le personnel administratif',
      en: 'communicate with the administrative staff',
    },
    dadm: {
      fr: 'diffuser des documents pour le personnel administratif',
      en: 'distribute documents intended for administrative staff',
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
    info: {
      fr: 'mettre en ligne des informations (réunions, événements,...)',
      en: 'put information online (meetings, events...)',
    },
    proj: { fr: 'piloter des projets ou des actions', en: 'lead projects or initiatives' },
    marks: { fr: 'gérer les notes', en: 'manage marks' },
    sched: { fr: 'gérer les emplois du temps', en: 'manage timetables' },
    rooms: { fr: 'gérer les salles', en: 'manage rooms' },
    abs: { fr: 'gérer les absences', en: 'manage absences' },
    equip: { fr: 'gérer le matériel', en: 'manage equipment' },
  },
  { other: OTHER, ...askedOfUsers(Q61) },
);

export const Q66 = ranking(
  'Q66',
  {
    fr: "Quelles sont les rubriques que vous consultez le plus sur l'ENT ?",
    en: 'Which sections of the ENT do you visit most?',
  },
  {
    life: { fr: "Vie de l'établissement", en: 'Life of the school' },
    mail: { fr: 'Messagerie interne', en: 'Internal messaging' },
    pract: { fr: 'Infos pratiques', en: 'Practical information' },
    book: { fr: 'Cahier de textes numérique', en: 'Digital lesson log' },
    marks: { fr: 'Gestion des notes', en: 'Managing marks' },
    abs: { fr: 'Gestion des absences', en: 'Managing absences' },
    sched: { fr: 'Emploi du temps ou agenda', en: 'Timetable or diary' },
    resv: {
      fr: 'Réservation de salles ou de matériel',
      en: 'Booking of rooms or equipment',
    },
    res: { fr: 'Ressources pédagogiques', en: 'Teaching resources' },
    blog: { fr: 'Blogs', en: 'Blogs' },
    links: { fr: 'Liens externes sur Internet', en: 'External links on the Internet' },
  },
  askedOfUsers(Q61),
);

/** Lacks « Gestion des absences », which Q45, Q81, Q92 and Q101 have. */
export const Q67 = single(
  'Q67',
  {
    fr: "Quels sont les services de l'ENT que vous souhaitez voir améliorer ?",
    en: 'Which services of the ENT do you wish to see improved?',
  },
  {
    marks: SERVICES.marks,
    sched: SERVICES.sched,
    book: SERVICES.book,
    mail: SERVICES.mail,
    files: SERVICES.files,
    group: SERVICES.group,
    blog: SERVICES.blog,
    forum: SERVICES.forum,
  },
  { other: OTHER, ...servicesToImprove(Q61) },
);

export const Q68 = single(
  'Q68',
  {
    fr: "Est-il prévu des temps et des lieux pour former les personnels à l'usage de l'ENT ?",
    en: 'Are times and places set aside to train staff in the use of the ENT?',
  },
  YES_NO,
  onTheSchool(),
);

export const Q69 = text(
  'Q69',
  {
    fr: "Si c'est le cas, précisez sous quelle forme et par qui sont assurées ces formations à l'ENT ?",
    en: 'If so, please specify in what form and by whom this training for the ENT is given.',
  },
  askedIfYes(Q68),
);

export const Q70 = text('Q70', {
  fr: "Avez-vous d'autres remarques ou commentaires à faire sur l'ENT de votre établissement ?",
  en: "Do you have any other remarks or comments on your school's ENT?",
});

/** Q51 to Q70: the branch of administrative staff. */
export const administration = group(
  'admin',
  {
    fr: 'Questionnaire personnel administratif',
    en: 'Questionnaire for administrative staff',
  },
  [
    Q51,
    Q52,
    Q53,
    Q54,
    Q55,
    Q56,
    Q57,
    Q58,
    Q59,
    Q60,
    Q61,
    Q62,
    Q63,
    Q64,
    Q65,
    Q66,
    Q67,
    Q68,
    Q69,
    Q70,
  ],
  askedOfRole(Q4, 'admin'),
);

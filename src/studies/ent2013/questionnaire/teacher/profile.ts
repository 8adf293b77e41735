import { group, multiple, single } from '../../../../core/instrument/index.js';
import { OTHER, SENIORITY } from '../answers.js';
import { Q4 } from '../common.js';
import { askedOfRole } from '../filters.js';

export const Q5 = multiple(
  'Q5',
  { fr: "Quelle est votre discipline d'enseignement ?", en: 'Which subject do you teach?' },
  {
    germ: { fr: 'allemand', en: 'German' },
    engl: { fr: 'anglais', en: 'English' },
    appl: { fr: 'arts appliqués', en: 'applied arts' },
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
  { other: OTHER },
);

export const Q6 = single(
  'Q6',
  { fr: 'Vous êtes :', en: 'You are:' },
  {
    adj: {
      fr: "adjoint d'enseignement",
      en: "tenured teacher of an older, closed grade (adjoint d'enseignement)",
    },
    agreg: { fr: 'agrégé', en: 'teacher with the highest competitive qualification (agrégé)' },
    certi: { fr: 'certifié et assimilé', en: 'teacher holding the CAPES or equivalent (certifié)' },
    contr: { fr: 'enseignant contractuel', en: 'teacher on a fixed-term contract' },
    pegc: {
      fr: "professeur d'enseignement général de collège",
      en: 'collège teacher of two subjects, closed grade (PEGC)',
    },
  },
  { other: OTHER },
);

export const Q7 = single(
  'Q7',
  {
    fr: 'Quelle est votre ancienneté dans cet établissement ?',
    en: 'How long have you been at this school?',
  },
  SENIORITY,
  { scale: 'ordinal' },
);

export const Q8 = multiple(
  'Q8',
  {
    fr: 'Exercez-vous ou avez-vous exercé des fonctions telles que :',
    en: 'Do you hold, or have you held, functions such as:',
  },
  {
    lab: {
      fr: 'Responsable de laboratoire/cabinet',
      en: 'In charge of a laboratory or subject room',
    },
    exam: {
      fr: "Concepteur de sujets d'examen et de concours",
      en: 'Setter of papers for examinations and competitive recruitment examinations (concours)',
    },
    tutor: { fr: 'Tuteur pour enseignant stagiaire', en: 'Tutor of a trainee teacher' },
    train: {
      fr: 'Formateur pour la formation initiale ou continue',
      en: 'Teacher trainer (initial or in-service training)',
    },
    refer: {
      fr: "Référent numérique au niveau de l'établissement",
      en: 'Digital coordinator of the school (référent numérique)',
    },
    tice: {
      fr: 'Animateur ou formateur TICE au niveau académique ou national',
      en: 'Facilitator or trainer for ICT in education (TICE) at académie (regional education authority) or national level',
    },
    panel: {
      fr: "Membre d'un groupe disciplinaire au niveau académique ou national",
      en: 'Member of a subject group at académie or national level',
    },
    rsrch: { fr: "Membre d'une équipe de recherche", en: 'Member of a research team' },
  },
  { other: OTHER },
);

/** Q5 to Q8: who the teacher is. */
export const teacherProfile = group(
  'teacherProfile',
  { fr: 'Questionnaire Enseignant', en: 'Questionnaire for teachers' },
  [Q5, Q6, Q7, Q8],
  askedOfRole(Q4, 'ens'),
);

import { answered, multiple, single } from '../../../../../core/instrument/index.js';
import { OTHER, SERVICES } from '../../answers.js';
import { askedIf, askedOfAllAlong, uses } from '../../filters.js';
import { Q13 } from './access.js';
import { askedOfEntUsers } from './ent-users.js';

export const Q40 = multiple(
  'Q40',
  {
    fr: "Quels autres services de l'ENT utilisez-vous avec les élèves ?",
    en: 'Which other services of the ENT do you use with pupils?',
  },
  {
    blog: { fr: 'Blog', en: 'Blog' },
    forum: { fr: 'Forum', en: 'Forum' },
    wiki: { fr: 'Wiki', en: 'Wiki' },
    quiz: { fr: 'QCM, sondage...', en: 'Quiz, poll...' },
    lists: { fr: 'Liste de diffusion', en: 'Mailing list' },
    links: { fr: 'Dossier de signets Internet', en: 'Folder of Internet bookmarks' },
  },
  { other: OTHER, ...askedOfEntUsers(Q13) },
);

export const Q41 = multiple(
  'Q41',
  {
    fr: "Quels autres services de l'ENT utilisez-vous avec des enseignants ?",
    en: 'Which other services of the ENT do you use with teachers?',
  },
  {
    blog: { fr: 'Blog', en: 'Blog' },
    forum: { fr: 'Forum', en: 'Forum' },
    wiki: { fr: 'Wiki', en: 'Wiki' },
    lists: { fr: 'Liste de diffusion', en: 'Mailing list' },
    links: { fr: 'Dossier de signets', en: 'Folder of bookmarks' },
  },
  { other: OTHER, ...askedOfEntUsers(Q13) },
);

export const Q42 = multiple(
  'Q42',
  {
    fr: "Quels autres services de l'ENT utilisez-vous ?",
    en: 'Which other services of the ENT do you use?',
  },
  {
    marks: { fr: 'Gestion des notes', en: 'Managing marks' },
    abs: { fr: 'Gestion des absences', en: 'Managing absences' },
    rooms: { fr: 'Réservation de salles', en: 'Room booking' },
    equip: { fr: 'Réservation de matériel', en: 'Equipment booking' },
    sched: { fr: 'Emploi du temps', en: 'Timetable' },
    lpc: { fr: 'Livret personnel de compétences', en: 'Personal skills record book (LPC)' },
    b2i: { fr: 'Certification du B2i', en: 'B2i (national ICT certificate) certification' },
  },
  { other: OTHER, ...askedOfEntUsers(Q13) },
);

const askedOnTools = () =>
  askedIf(
    answered(Q42),
    'medium',
    {
      fr: "« Ces outils » renvoie aux services cochés en Q42 : ceux qui n'en ont coché aucun n'ont rien à préciser.",
      en: '“These tools” refers to the services ticked in Q42: those who ticked none have nothing to specify.',
    },
    askedOfAllAlong('tools-everyone', 'stayed'),
    {
      reading: 'tools-everyone',
      when: uses(Q13),
      reason: {
        fr: "Rien d'imprimé ne renvoie à Q42 ; le rapport donne la part des outils utilisés dans l'ENT « d'après les enseignants », sans restriction, et ses 51,2 % font 171 sur 334, la base du bloc.",
        en: 'Nothing printed refers to Q42; the report gives the share of tools used within the ENT “according to teachers”, without restriction, and its 51.2% make 171 of 334, the base of the block.',
      },
    },
  );

export const Q43 = multiple(
  'Q43',
  { fr: "De quels outils s'agit-il ?", en: 'Which tools are they?' },
  {
    prono: { fr: 'Pronotes', en: 'Pronotes (Pronote, school management software)' },
    vsnet: { fr: 'Vie scolaire.net', en: 'Vie scolaire.net (school management website)' },
    sacoc: { fr: 'Sacoche', en: 'Sacoche (SACoche, skills assessment)' },
    gibii: { fr: 'GiBii', en: 'GiBii (B2i tracking)' },
    dk: { fr: 'Je ne sais pas exactement', en: 'I do not know exactly' },
  },
  { other: OTHER, exclusive: ['dk'], ...askedOnTools() },
);

/** Printed as a multiple choice; its three states exclude one another. */
export const Q44 = multiple(
  'Q44',
  { fr: 'Ces outils sont utilisés :', en: 'These tools are used:' },
  {
    in: { fr: "dans l'ENT", en: 'within the ENT' },
    out: { fr: "en dehors de l'ENT", en: 'outside the ENT' },
    both: { fr: "à la fois dans et en dehors de l'ENT", en: 'both within and outside the ENT' },
  },
  { exclusive: ['in', 'out', 'both'], ...askedOnTools() },
);

export const Q45 = single(
  'Q45',
  {
    fr: "Quels sont les services de l'ENT que vous souhaiteriez voir améliorer ?",
    en: 'Which services of the ENT would you like to see improved?',
  },
  {
    marks: { fr: 'Saisie des notes', en: 'Entering marks' },
    sched: SERVICES.sched,
    abs: SERVICES.abs,
    book: SERVICES.book,
    mail: SERVICES.mail,
    files: SERVICES.files,
    group: SERVICES.group,
    blog: SERVICES.blog,
    forum: SERVICES.forum,
  },
  { other: OTHER, ...askedOfEntUsers(Q13) },
);

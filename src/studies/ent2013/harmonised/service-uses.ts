import { or, ticked } from '../../../core/instrument/index.js';
import { Q65 } from '../questionnaire/administration.js';
import { Q79 } from '../questionnaire/education.js';
import { uses } from '../questionnaire/filters.js';
import { Q99 } from '../questionnaire/parent.js';
import { Q90 } from '../questionnaire/pupil.js';
import { Q28 } from '../questionnaire/teacher/ent/files.js';
import { Q37 } from '../questionnaire/teacher/ent/groups.js';
import { Q21 } from '../questionnaire/teacher/ent/lesson-log.js';
import { Q18 } from '../questionnaire/teacher/ent/messaging.js';
import { Q40, Q41, Q42 } from '../questionnaire/teacher/ent/services.js';

/**
 * Who uses which service of the ENT, role by role: the conditions that the harmonised variables of
 * services share. A service that is missing from a role was not offered to it.
 */
export const SERVICE_USES = {
  ens: {
    book: uses(Q21),
    marks: ticked(Q42, 'marks'),
    abs: ticked(Q42, 'abs'),
    sched: ticked(Q42, 'sched'),
    rooms: ticked(Q42, 'rooms'),
    equip: ticked(Q42, 'equip'),
    mail: uses(Q18),
    files: uses(Q28),
    group: uses(Q37),
    blog: or(ticked(Q40, 'blog'), ticked(Q41, 'blog')),
    forum: or(ticked(Q40, 'forum'), ticked(Q41, 'forum')),
  },
  eleve: {
    book: ticked(Q90, 'book'),
    marks: ticked(Q90, 'marks'),
    sched: ticked(Q90, 'sched'),
    info: ticked(Q90, 'info'),
    files: ticked(Q90, 'files'),
    blog: or(ticked(Q90, 'blog'), ticked(Q90, 'wblog')),
  },
  par: {
    book: ticked(Q99, 'book'),
    marks: ticked(Q99, 'marks'),
    abs: ticked(Q99, 'abs'),
    sched: ticked(Q99, 'sched'),
    info: ticked(Q99, 'info'),
    mail: ticked(Q99, 'mail'),
  },
  educ: {
    marks: ticked(Q79, 'marks'),
    abs: ticked(Q79, 'abs'),
    sched: ticked(Q79, 'sched'),
    rooms: ticked(Q79, 'rooms'),
    equip: ticked(Q79, 'equip'),
    info: ticked(Q79, 'info'),
  },
  admin: {
    marks: ticked(Q65, 'marks'),
    abs: ticked(Q65, 'abs'),
    sched: ticked(Q65, 'sched'),
    rooms: ticked(Q65, 'rooms'),
    equip: ticked(Q65, 'equip'),
    info: ticked(Q65, 'info'),
  },
} as const;

/** The questions that the uses of teachers are read from. */
export const TEACHER_SOURCES = [Q42, Q18, Q21, Q28, Q37, Q40, Q41] as const;

const A_PURPOSE = {
  fr: 'un but (communiquer, diffuser, piloter) ou « autre », et non un service nommé',
  en: 'a purpose (communicate, distribute, lead) or “other”, not a named service',
};

/** What staff were offered in Q65 and Q79 that names no service. */
export const STAFF_PURPOSES = {
  answers: ['cens', 'dens', 'cadm', 'dadm', 'celev', 'delev', 'cpar', 'dpar', 'proj', 'other'],
  reason: A_PURPOSE,
} as const;

/** What teachers were offered in Q42 that has no counterpart elsewhere. */
export const TEACHER_CERTIFICATES = {
  answers: ['lpc', 'b2i', 'other'],
  reason: {
    fr: 'livret et B2i, sans équivalent ailleurs, et « autre », qui ne nomme pas de service',
    en: 'skills record and B2i, without a counterpart elsewhere, and “other”, which names no service',
  },
} as const;

/** What pupils were offered in Q90 that names no service, or one that is not that of the others. */
export const PUPIL_PURPOSES = {
  answers: ['tabs', 'advic', 'corr', 'res', 'hwork', 'delev', 'celev', 'cens', 'cstaf', 'other'],
  reason: {
    fr: "un but, ou un service qui n'est pas celui des autres catégories : « les absences des professeurs » ne sont pas la gestion des absences, « envoyer un devoir par messagerie » n'est qu'un usage de la messagerie",
    en: 'a purpose, or a service that is not that of the other categories: “teacher absences” are not the managing of absences, “send homework by message” is but one use of messaging',
  },
} as const;

/** What parents were offered in Q99 that has no counterpart elsewhere. */
export const PARENT_LINKS = {
  answers: ['links', 'other'],
  reason: {
    fr: 'liens, sans équivalent ailleurs, et « autre », qui ne nomme pas de service',
    en: 'links, without a counterpart elsewhere, and “other”, which names no service',
  },
} as const;

/** What limits every comparison of services. */
export const SERVICE_LIMITS = [
  {
    fr: "Un même nom couvre des gestes différents : les notes sont saisies, gérées, vues ou suivies ; les informations sont mises en ligne par les personnels, consultées par élèves et parents ; salles et matériel sont réservés par les enseignants, gérés par les personnels ; la messagerie est celle de l'ENT chez les enseignants, un « échange de mels » chez les parents.",
    en: 'One name covers different acts: marks are entered, managed, seen or followed; information is put online by staff, consulted by pupils and parents; rooms and equipment are booked by teachers, managed by staff; messaging is that of the ENT for teachers, an “exchange of e-mails” for parents.',
  },
  {
    fr: "Chez les enseignants la messagerie, le cahier de textes, les fichiers et les groupes viennent de questions de fréquence (autre réponse que « jamais », « autre » à Q21 compris), le reste de cases cochées ; les autres catégories n'ont que des cases.",
    en: 'Among teachers messaging, lesson log, files and groups come from questions of frequency (any answer but “never”, “other” to Q21 included), the rest from boxes ticked; the other categories have boxes only.',
  },
  {
    fr: '« /// » vaut aussi pour une réponse sans équivalent dans la catégorie ; wikis, QCM, listes de diffusion et signets (Q40, Q41), proposés aux seuls enseignants, ne sont pas comptés.',
    en: '“///” also stands for an answer without a counterpart in the category; wikis, quizzes, mailing lists and bookmarks (Q40, Q41), offered to teachers only, are not counted.',
  },
] as const;

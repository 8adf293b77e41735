import { derived, member, multiple, or } from '../../../core/instrument/index.js';
import { Q65 } from '../questionnaire/administration.js';
import { Q4 } from '../questionnaire/common.js';
import { Q79 } from '../questionnaire/education.js';
import { Q99 } from '../questionnaire/parent.js';
import { Q90 } from '../questionnaire/pupil.js';
import {
  PARENT_LINKS,
  PUPIL_PURPOSES,
  SERVICE_LIMITS,
  SERVICE_USES,
  STAFF_PURPOSES,
  TEACHER_CERTIFICATES,
  TEACHER_SOURCES,
} from './service-uses.js';

const { ens, eleve, par, educ, admin } = SERVICE_USES;

/** Which services of the ENT are used, in the five roles. */
export const services = derived(
  multiple(
    'services',
    { fr: "Services de l'ENT utilisés", en: 'Services of the ENT used' },
    {
      book: { fr: 'cahier de textes', en: 'lesson log' },
      marks: { fr: 'notes', en: 'marks' },
      abs: { fr: 'absences', en: 'absences' },
      sched: { fr: 'emploi du temps', en: 'timetable' },
      rooms: { fr: 'salles', en: 'rooms' },
      equip: { fr: 'matériel', en: 'equipment' },
      info: { fr: "informations de l'établissement", en: 'information of the school' },
      mail: { fr: 'messagerie', en: 'messaging' },
      files: { fr: 'dépôt de fichiers', en: 'file drop' },
      group: { fr: 'groupes collaboratifs', en: 'collaborative groups' },
      blog: { fr: 'blogs', en: 'blogs' },
      forum: { fr: 'forums', en: 'forums' },
    },
  ),
  [
    member('eleve', Q90, { answers: eleve, leftOut: [PUPIL_PURPOSES] }),
    member('ens', TEACHER_SOURCES, { answers: ens, leftOut: [TEACHER_CERTIFICATES] }),
    member('par', Q99, { answers: par, leftOut: [PARENT_LINKS] }),
    member('educ', Q79, { answers: educ, leftOut: [STAFF_PURPOSES] }),
    member('admin', Q65, { answers: admin, leftOut: [STAFF_PURPOSES] }),
  ],
  { by: Q4, limits: SERVICE_LIMITS },
);

const MESSAGING = {
  answers: ['mail'],
  reason: {
    fr: "la messagerie n'est d'aucune des familles : les catégories ne s'en servent pas pour la même chose",
    en: 'messaging belongs to none of the families: the categories do not use it for the same thing',
  },
} as const;

/** Whether any service to teach with, to manage with, or to inform with is used. */
export const serviceFamilies = derived(
  multiple(
    'serviceFamilies',
    { fr: "Familles de services de l'ENT utilisés", en: 'Families of ENT services used' },
    {
      teach: {
        fr: 'services pédagogiques (cahier de textes, fichiers, groupes, blogs, forums)',
        en: 'teaching services (lesson log, files, groups, blogs, forums)',
      },
      run: {
        fr: 'notes, absences, emploi du temps, salles, matériel (saisie, gestion ou consultation)',
        en: 'marks, absences, timetable, rooms, equipment (entered, managed or consulted)',
      },
      tell: {
        fr: "informations de l'établissement (publiées ou consultées)",
        en: 'information of the school (published or consulted)',
      },
    },
  ),
  [
    member('eleve', Q90, {
      answers: {
        teach: or(eleve.book, eleve.files, eleve.blog),
        run: or(eleve.marks, eleve.sched),
        tell: eleve.info,
      },
      leftOut: [PUPIL_PURPOSES],
    }),
    member('ens', TEACHER_SOURCES, {
      answers: {
        teach: or(ens.book, ens.files, ens.group, ens.blog, ens.forum),
        run: or(ens.marks, ens.abs, ens.sched, ens.rooms, ens.equip),
      },
      leftOut: [TEACHER_CERTIFICATES],
    }),
    member('par', Q99, {
      answers: {
        teach: par.book,
        run: or(par.marks, par.abs, par.sched),
        tell: par.info,
      },
      leftOut: [PARENT_LINKS, MESSAGING],
    }),
    member('educ', Q79, {
      answers: {
        run: or(educ.marks, educ.abs, educ.sched, educ.rooms, educ.equip),
        tell: educ.info,
      },
      leftOut: [STAFF_PURPOSES],
    }),
    member('admin', Q65, {
      answers: {
        run: or(admin.marks, admin.abs, admin.sched, admin.rooms, admin.equip),
        tell: admin.info,
      },
      leftOut: [STAFF_PURPOSES],
    }),
  ],
  {
    by: Q4,
    limits: [
      ...SERVICE_LIMITS,
      {
        fr: "Une famille est proposée dès qu'un de ses services l'est : les catégories n'en ont pas eu le même nombre. Une question de fréquence laissée sans réponse compte pour « non » dès qu'un autre service de la famille est renseigné.",
        en: 'A family is offered as soon as one of its services is: the categories were not offered the same number. A question of frequency left blank counts as “no” as soon as another service of the family is told.',
      },
    ],
  },
);

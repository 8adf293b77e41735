import { multiple, single } from '../../../../../core/instrument/index.js';
import { OTHER } from '../../answers.js';
import { askedOfNonUsers, askedOfUsers } from '../../filters.js';
import { Q13 } from './access.js';
import { askedOfEntUsers } from './ent-users.js';

export const Q37 = single(
  'Q37',
  {
    fr: 'Utilisez-vous des groupes de travail collaboratifs ?',
    en: 'Do you use collaborative work groups?',
  },
  {
    never: { fr: 'Non jamais', en: 'No, never' },
    rare: {
      fr: 'Je les utilise rarement avec les élèves (environ une fois par mois)',
      en: 'I use them rarely with pupils (about once a month)',
    },
    week: {
      fr: 'Je les utilise assez régulièrement avec les élèves (environ une fois par semaine)',
      en: 'I use them fairly regularly with pupils (about once a week)',
    },
    day: {
      fr: 'Je les utilise très souvent avec les élèves (presque chaque jour)',
      en: 'I use them very often with pupils (almost every day)',
    },
  },
  { scale: 'ordinal', ...askedOfEntUsers(Q13) },
);

export const Q38 = multiple(
  'Q38',
  {
    fr: "Si non, pourquoi n'utilisez-vous pas les groupes collaboratifs de travail avec les élèves ?",
    en: 'If not, why do you not use collaborative work groups with pupils?',
  },
  {
    dk: { fr: 'Je ne connais pas', en: 'I am not familiar with this service' },
    dupl: {
      fr: 'Cela fait double emploi avec les autres services (messagerie, dépôt de documents)',
      en: 'They duplicate the other services (messaging, document drop)',
    },
    plan: {
      fr: "Je n'ai pas encore créé de groupes, mais j'envisage de le faire",
      en: 'I have not created any groups yet, but I intend to',
    },
    ease: {
      fr: "Je ne me sens pas suffisamment à l'aise",
      en: 'I do not feel sufficiently at ease',
    },
    unfit: {
      fr: 'Les groupes de travail mis à ma disposition ne me conviennent pas',
      en: 'The work groups provided do not suit me',
    },
    share: {
      fr: 'Je ne souhaite pas partager mes documents',
      en: 'I do not wish to share my documents',
    },
    train: { fr: 'Je ne suis pas assez formé', en: 'I have not had enough training' },
    load: { fr: 'Cela représente une surcharge de travail', en: 'It adds to my workload' },
    point: {
      fr: "Je n'y vois pas d'intérêt pédagogique",
      en: 'I see no educational value in them',
    },
    right: {
      fr: "Je n'ai pas le droit de mettre en ligne certains documents",
      en: 'I do not have the right to put some documents online',
    },
  },
  { other: OTHER, ...askedOfNonUsers(Q37) },
);

/** The only list of uses without *autre*. */
export const Q39 = multiple(
  'Q39',
  {
    fr: 'Vous utilisez les groupes collaboratifs de travail avec les élèves pour :',
    en: 'You use collaborative work groups with pupils to:',
  },
  {
    colla: {
      fr: 'travailler de manière collaborative avec les élèves',
      en: 'work collaboratively with pupils',
    },
    group: {
      fr: 'organiser et suivre du travail en groupe',
      en: 'organise and monitor group work',
    },
    indiv: {
      fr: 'organiser et suivre du travail individuel',
      en: 'organise and monitor individual work',
    },
    docs: {
      fr: 'transmettre des cours ou des supports de cours',
      en: 'share lessons or lesson material',
    },
    tests: { fr: 'proposer des évaluations', en: 'set assessments' },
    proj: {
      fr: 'suivre des projets pédagogiques transversaux (TPE, IDD, ECJS, EEDD...)',
      en: 'monitor cross-curricular projects (TPE, IDD, ECJS, EEDD: school schemes...)',
    },
    trips: { fr: 'préparer des sorties, voyages...', en: 'prepare outings, trips...' },
    extra: {
      fr: 'préparer des projets extrascolaires, périscolaires',
      en: 'prepare out-of-school and after-school projects',
    },
  },
  askedOfUsers(Q37),
);

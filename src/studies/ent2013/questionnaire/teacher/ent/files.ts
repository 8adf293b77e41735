import { multiple, single } from '../../../../../core/instrument/index.js';
import { OTHER } from '../../answers.js';
import { askedOfNonUsers, askedOfUsers } from '../../filters.js';
import { Q13 } from './access.js';
import { askedOfEntUsers } from './ent-users.js';

export const Q28 = single(
  'Q28',
  {
    fr: "Utilisez-vous le dépôt ou l'échange de fichiers sur l'ENT ?",
    en: 'Do you use file drop or file exchange on the ENT?',
  },
  {
    never: { fr: 'non jamais', en: 'no, never' },
    rare: {
      fr: "Je l'utilise rarement avec les élèves (environ une fois par mois)",
      en: 'I use it rarely with pupils (about once a month)',
    },
    week: {
      fr: "Je l'utilise assez régulièrement avec les élèves (environ une fois par semaine)",
      en: 'I use it fairly regularly with pupils (about once a week)',
    },
    day: {
      fr: "Je l'utilise très souvent avec les élèves (presque chaque jour)",
      en: 'I use it very often with pupils (almost every day)',
    },
  },
  { scale: 'ordinal', ...askedOfEntUsers(Q13) },
);

export const Q29 = multiple(
  'Q29',
  {
    fr: "Si non, pourquoi n'utilisez-vous pas le dépôt ou le partage de fichiers ?",
    en: 'If not, why do you not use file drop or file sharing?',
  },
  {
    dk: { fr: 'Je ne connais pas', en: 'I am not familiar with this service' },
    unfit: {
      fr: 'Le dépôt et partage de fichier ne répond pas à mes besoins',
      en: 'File drop and sharing does not meet my needs',
    },
    load: { fr: 'Cela représente une surcharge de travail', en: 'It adds to my workload' },
    usb: { fr: 'Je préfère utiliser une clé USB', en: 'I prefer to use a USB stick' },
    netw: {
      fr: "Je préfère utiliser le réseau pédagogique de l'établissement",
      en: "I prefer to use the school's local network for teaching",
    },
    cloud: {
      fr: 'Je préfère utiliser un espace de dépôt sur Internet (type Dropbox, Google Docs...)',
      en: 'I prefer to use a drop space on the Internet (such as Dropbox, Google Docs...)',
    },
    site: {
      fr: 'Je préfère utiliser un site personnel (blog ou autre)',
      en: 'I prefer to use a personal website (blog or other)',
    },
  },
  { other: OTHER, ...askedOfNonUsers(Q28) },
);

export const Q30 = multiple(
  'Q30',
  {
    fr: 'Vous utilisez le dépôt ou le partage de fichiers avec vos élèves pour :',
    en: 'You use file drop or file sharing with your pupils for:',
  },
  {
    compl: {
      fr: 'un complément au cours (schémas, photos, textes..)',
      en: 'additional material for the lesson (diagrams, photos, texts...)',
    },
    whole: { fr: 'un cours complet', en: 'a complete lesson' },
    serie: { fr: "une série de cours sur l'année", en: 'a series of lessons over the year' },
    tests: {
      fr: 'une évaluation (test, contrôle de connaissances...)',
      en: 'an assessment (test, knowledge test...)',
    },
    work: { fr: 'des travaux déposés par les élèves', en: 'work handed in by pupils' },
    proj: {
      fr: "un projet pédagogique ( PPCP, TPE, suivi de projet d'orientation...)",
      en: 'a teaching project (PPCP, TPE: school project schemes; follow-up of a guidance project...)',
    },
    help: {
      fr: "un dispositif d'accompagnement personnalisé (aide individualisée, aide au devoir..)",
      en: 'a personalised support scheme (individual help, homework help...)',
    },
  },
  { other: OTHER, ...askedOfUsers(Q28) },
);

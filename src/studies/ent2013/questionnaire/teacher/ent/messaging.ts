import { multiple, single } from '../../../../../core/instrument/index.js';
import { FREQUENCY, OTHER } from '../../answers.js';
import { askedOfNonUsers, askedOfUsers } from '../../filters.js';
import { Q13 } from './access.js';
import { askedOfEntUsers } from './ent-users.js';

export const Q18 = single(
  'Q18',
  {
    fr: "Utilisez-vous la messagerie fournie par l'ENT ?",
    en: 'Do you use the messaging service of the ENT?',
  },
  FREQUENCY,
  { scale: 'ordinal', ...askedOfEntUsers(Q13) },
);

export const Q19 = multiple(
  'Q19',
  {
    fr: "Si non, pourquoi n'utilisez-vous pas la messagerie ?",
    en: 'If not, why do you not use the messaging service?',
  },
  {
    dk: { fr: 'je ne connais pas', en: 'I am not familiar with this service' },
    pract: {
      fr: "la messagerie de l'ENT n'est pas pratique",
      en: 'the messaging service of the ENT is not convenient',
    },
    own: { fr: 'Je préfère ma messagerie privée', en: 'I prefer my private e-mail' },
    addr: {
      fr: "J'échange par messagerie avec les élèves mais avec leurs adresses mel privées",
      en: 'I exchange e-mails with pupils, but at their private addresses',
    },
    pupil: {
      fr: 'Je ne souhaite pas échanger de messages avec les élèves',
      en: 'I do not wish to exchange messages with pupils',
    },
    load: { fr: 'Cela représente une surcharge de travail', en: 'It adds to my workload' },
  },
  { other: OTHER, ...askedOfNonUsers(Q18) },
);

export const Q20 = multiple(
  'Q20',
  {
    fr: "Vous utilisez la messagerie de l'ENT pour :",
    en: 'You use the messaging service of the ENT to:',
  },
  {
    class: {
      fr: 'organiser le travail de la classe (annonce des devoirs, matériel à apporter...)',
      en: 'organise class work (announcing homework, equipment to bring...)',
    },
    instr: { fr: 'donner des consignes de travail', en: 'give instructions for work' },
    indiv: {
      fr: 'échanger individuellement avec certains élèves',
      en: 'communicate individually with some pupils',
    },
    docs: {
      fr: 'distribuer des documents aux élèves (ressources documentaires, exercices,...)',
      en: 'distribute documents to pupils (reference material, exercises...)',
    },
    proj: { fr: 'encadrer un projet pédagogique', en: 'supervise a teaching project' },
    ask: {
      fr: 'permettre aux élèves de poser des questions',
      en: 'allow pupils to ask questions',
    },
    help: {
      fr: "apporter de l'aide personnalisée à certains élèves",
      en: 'give some pupils personalised help',
    },
    teach: { fr: "travailler avec d'autres enseignants", en: 'work with other teachers' },
    life: {
      fr: 'correspondre avec la vie scolaire',
      en: 'correspond with the pupil affairs office (vie scolaire)',
    },
    admin: {
      fr: "correspondre avec l'administration",
      en: 'correspond with the administration',
    },
  },
  { other: OTHER, ...askedOfUsers(Q18) },
);

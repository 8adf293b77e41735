import { group, is, multiple, or, single, text } from '../../../../core/instrument/index.js';
import { OTHER } from '../answers.js';
import { Q4 } from '../common.js';
import { askedIf, askedOfAllAlong, askedOfRole, uses } from '../filters.js';
import { Q13 } from './ent/access.js';

/** Asked of the teachers who use the ENT, or of all teachers. */
const askedOfTeachers = () =>
  askedIf(
    uses(Q13),
    'medium',
    {
      fr: "Une seule base, 334, reproduit ensemble les neuf pourcentages publiés de Q46 à Q48 : c'est celle du bloc précédent. Si, dans ce bloc, elle résulte d'un filtre sur l'usage, elle en résulte ici aussi.",
      en: 'A single base, 334, reproduces together the nine published percentages of Q46 to Q48: that of the block before. If, in that block, it results from a filter on use, it does so here too.',
    },
    {
      reading: 'training-everyone',
      reason: {
        fr: "La partie a son propre intitulé, et ses réponses (« Je ne maîtrise pas », « Je ne suis pas formé ») conviennent à ceux qui n'utilisent pas l'ENT.",
        en: 'The part has its own heading, and its answers (“I have not mastered them”, “I am not trained”) suit those who do not use the ENT.',
      },
    },
    {
      reading: 'stayed',
      reason: {
        fr: 'Tous les enseignants encore présents, comme pour Q15 à Q45.',
        en: 'All the teachers who had stayed, as for Q15 to Q45.',
      },
    },
  );

export const Q46 = single(
  'Q46',
  {
    fr: "Comment jugez-vous votre niveau de maîtrise des fonctionnalités de l'ENT ?",
    en: 'How well do you think you have mastered the functions of the ENT?',
  },
  {
    none: { fr: 'Je ne maîtrise pas', en: 'I have not mastered them' },
    some: { fr: 'Je maîtrise un peu', en: 'I have mastered them a little' },
    fair: { fr: 'Je maîtrise moyennement', en: 'I have mastered them moderately' },
    good: { fr: 'Je maîtrise bien', en: 'I have mastered them well' },
    full: { fr: 'Je maîtrise parfaitement', en: 'I have mastered them perfectly' },
  },
  { scale: 'ordinal', ...askedOfTeachers() },
);

export const Q47 = multiple(
  'Q47',
  {
    fr: "Comment avez-vous été informé sur l'ENT ?",
    en: 'How were you informed about the ENT?',
  },
  {
    note: {
      fr: 'par une note de service (mot dans le casier, affichage...)',
      en: 'by a staff notice (note in the pigeonhole, notice board...)',
    },
    meet: { fr: 'par une réunion générale', en: 'at a general meeting' },
    coll: {
      fr: "par des échanges avec d'autres collègues",
      en: 'by talking with other colleagues',
    },
    refer: {
      fr: "par le référent TICE de l'établissement",
      en: "by the school's coordinator for ICT in education (référent TICE)",
    },
    cours: { fr: "lors d'une formation ENT", en: 'during a training course on the ENT' },
  },
  { other: OTHER, ...askedOfTeachers() },
);

export const Q48 = single(
  'Q48',
  {
    fr: "Quelle est votre formation par rapport à l'ENT ?",
    en: 'What training have you had on the ENT?',
  },
  {
    nono: {
      fr: "Je ne suis pas formé et je n'ai pas l'intention de me former davantage",
      en: 'I am not trained and do not intend to take further training',
    },
    noyes: {
      fr: "Je ne suis pas formé et j'ai envie de me former davantage",
      en: 'I am not trained and would like to take further training',
    },
    yesno: {
      fr: "Je suis formé et je n'ai pas l'intention de me former davantage",
      en: 'I am trained and do not intend to take further training',
    },
    yesye: {
      fr: "Je suis formé et j'ai envie de me former davantage",
      en: 'I am trained and would like to take further training',
    },
  },
  askedOfTeachers(),
);

export const Q49 = multiple(
  'Q49',
  {
    fr: 'Si vous avez suivi une formation, comment a-t-elle été organisée ?',
    en: 'If you have attended a training course, how was it organised?',
  },
  {
    ens: { fr: "par un enseignant de l'établissement", en: 'by a teacher of the school' },
    refer: {
      fr: "par le référent TICE de l'établissement",
      en: "by the school's coordinator for ICT in education (référent TICE)",
    },
    infor: {
      fr: 'par une autre personne dans une démarche informelle',
      en: 'by another person, informally',
    },
    visit: {
      fr: "par un formateur de l'académie qui est venu dans l'établissement",
      en: 'by a trainer of the académie who came to the school',
    },
    stage: {
      fr: "par un stage de formation organisé par l'académie",
      en: 'at a training course organised by the académie',
    },
  },
  {
    other: OTHER,
    ...askedIf(
      or(is(Q48, 'yesno'), is(Q48, 'yesye')),
      'medium',
      {
        fr: "« Si vous avez suivi une formation » suppose l'une des deux réponses « Je suis formé » de Q48.",
        en: '“If you have attended a training course” supposes one of the two answers “I am trained” to Q48.',
      },
      askedOfAllAlong('course-everyone', 'stayed'),
      askedOfAllAlong('course-everyone', 'training-everyone'),
      {
        reading: 'course-everyone',
        when: uses(Q13),
        reason: {
          fr: 'Le « si » laisse au lecteur le soin de passer : la question peut avoir été posée sans filtre sur Q48 ; les 32,9 % publiés admettent aussi la base de 334.',
          en: 'The “if” leaves it to the reader to pass: the question may have been asked without a filter on Q48; the published 32.9% admit the base of 334 too.',
        },
      },
    ),
  },
);

export const Q50 = text('Q50', {
  fr: "Avez-vous d'autres remarques ou commentaires à faire sur l'ENT de votre établissement ?",
  en: "Do you have any other remarks or comments on your school's ENT?",
});

/** Q46 to Q50: how teachers were informed and trained. */
export const teacherTraining = group(
  'teacherTraining',
  { fr: 'Enseignant formation ENT', en: 'Teachers: ENT training' },
  [Q46, Q47, Q48, Q49, Q50],
  askedOfRole(Q4, 'ens'),
);

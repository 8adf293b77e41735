import { is, multiple, single, text } from '../../../../../core/instrument/index.js';
import { OTHER } from '../../answers.js';
import { askedIf, askedOfAllAlong, askedOfUsers, uses } from '../../filters.js';
import { Q13 } from './access.js';
import { askedOfEntUsers } from './ent-users.js';

/** *Other* stands outside the scale. */
export const Q21 = single(
  'Q21',
  {
    fr: "Utilisez-vous le cahier de textes numérique proposé par l'ENT ?",
    en: 'Do you use the digital lesson log (cahier de textes: lessons and homework) offered by the ENT?',
  },
  {
    never: { fr: 'non jamais', en: 'no, never' },
    rare: {
      fr: "Je l'utilise rarement avec les élèves (une fois par mois, voire moins)",
      en: 'I use it rarely with pupils (once a month or even less)',
    },
    week: {
      fr: "Je l'utilise assez régulièrement avec les élèves (une fois par semaine au moins)",
      en: 'I use it fairly regularly with pupils (at least once a week)',
    },
    day: {
      fr: "Je l'utilise très souvent avec les élèves (presque chaque jour)",
      en: 'I use it very often with pupils (almost every day)',
    },
  },
  { scale: 'ordinal', other: OTHER, ...askedOfEntUsers(Q13) },
);

export const Q22 = single(
  'Q22',
  {
    fr: "Pourquoi n'utilisez vous pas le cahier de textes proposé par l'ENT ?",
    en: 'Why do you not use the lesson log offered by the ENT?',
  },
  {
    paper: {
      fr: "J'utilise encore un cahier de textes papier",
      en: 'I still use a paper lesson log',
    },
    unfit: {
      fr: "Le cahier de textes numérique n'est pas adapté à mes besoins",
      en: 'The digital lesson log does not suit my needs',
    },
    tools: {
      fr: "J'utilise un autre cahier de textes numérique mais hors de l'ENT",
      en: 'I use another digital lesson log, but outside the ENT',
    },
    again: {
      fr: 'Je suis assez opposé au cahier de textes numérique',
      en: 'I am rather against the digital lesson log',
    },
    inter: {
      fr: "Je trouve le service intéressant, mais je ne l'utilise pas",
      en: 'I find the service interesting, but I do not use it',
    },
    load: { fr: 'Cela représente une surcharge de travail', en: 'It adds to my workload' },
  },
  {
    other: OTHER,
    ...askedIf(is(Q21, 'never'), 'high', {
      fr: "La question demande pourquoi on ne s'en sert pas. Le calcul le confirme : ses pourcentages publiés (52,2, 9,8 et 7,6) conviennent à une base de 92, et 92 sur 334 font les 27,5 % de « pas du tout » de Q21.",
      en: 'The question asks why it is not used. Arithmetic agrees: its published percentages (52.2, 9.8 and 7.6) suit a base of 92, and 92 of 334 make the 27.5% of “not at all” of Q21.',
    }),
  },
);

export const Q23 = multiple(
  'Q23',
  {
    fr: 'Pour vous le cahier de textes numérique représente :',
    en: 'For you the digital lesson log is:',
  },
  {
    duty: {
      fr: "un service répondant d'abord à une obligation institutionnelle",
      en: 'a service that meets an institutional obligation first of all',
    },
    heavy: {
      fr: 'un outil utile mais lourd à gérer',
      en: 'a useful tool, but cumbersome to manage',
    },
    indiv: {
      fr: 'un outil de travail permettant de mieux gérer le travail individuel',
      en: 'a working tool to manage individual work better',
    },
    class: {
      fr: 'un outil de travail permettant de mieux gérer la classe',
      en: 'a working tool to manage the class better',
    },
  },
  {
    other: OTHER,
    ...askedIf(
      uses(Q13),
      'medium',
      {
        fr: "La question demande un avis, que ceux qui n'utilisent pas le cahier de textes ont aussi. La seule base d'au plus 334 qui reproduise ses quatre pourcentages publiés est 291, plus que les 242 utilisateurs du cahier de textes.",
        en: 'The question asks for a view, which those who do not use the lesson log have too. The only base of at most 334 that reproduces its four published percentages is 291, more than the 242 users of the lesson log.',
      },
      {
        reading: 'log-users',
        when: uses(Q21),
        reason: {
          fr: "Par sa place : après la raison du non-usage (Q22), avec Q24 et Q25 qui supposent l'usage.",
          en: 'By its place: after the reason for non-use (Q22), along with Q24 and Q25, which suppose use.',
        },
      },
      {
        reading: 'stayed',
        reason: {
          fr: 'Tous les enseignants encore présents, comme pour Q21.',
          en: 'All the teachers who had stayed, as for Q21.',
        },
      },
    ),
  },
);

/** Those who say yes are told to write under *other*: the net of yes is yes or *other* with a text. */
export const Q24 = single(
  'Q24',
  {
    fr: 'Utilisez-vous le cahier de textes avec un autre service ?',
    en: 'Do you use the lesson log with another service?',
  },
  {
    no: { fr: 'non', en: 'no' },
    yes: {
      fr: 'oui (précisez dans "autre" ci-dessous, avec quel autre service)',
      en: 'yes (say under “other” below with which other service)',
    },
  },
  { other: OTHER, ...askedOfUsers(Q21) },
);

export const Q25 = single(
  'Q25',
  {
    fr: 'Que consignez-vous avec le cahier de textes numérique ?',
    en: 'What do you record in the digital lesson log?',
  },
  {
    same: {
      fr: 'Ce que je consignais dans la version papier',
      en: 'What I used to record in the paper version',
    },
    diff: {
      fr: 'Des choses différentes par rapport à la version papier',
      en: 'Different things from the paper version',
    },
  },
  askedIf(uses(Q21), 'high', {
    fr: "On ne consigne que si l'on utilise. Le calcul le confirme : les 71,5 % publiés font 173 sur 242, soit 334 moins les 92 qui ne l'utilisent pas.",
    en: 'One records only if one uses it. Arithmetic agrees: the published 71.5% make 173 of 242, which is 334 less the 92 who do not use it.',
  }),
);

export const Q26 = multiple(
  'Q26',
  {
    fr: 'Précisez quels éléments différents par rapport à la version papier vous consignez ?',
    en: 'Please specify which elements you record that differ from the paper version.',
  },
  {
    tests: {
      fr: 'Je distribue des contrôles à faire à la maison',
      en: 'I hand out tests to be done at home',
    },
    back: {
      fr: "Je demande aux élèves de me renvoyer leur travail par l'ENT",
      en: 'I ask pupils to send me their work back through the ENT',
    },
    trace: {
      fr: 'Je consigne la trace écrite complète du cours',
      en: 'I record the full written notes of the lesson that pupils keep (trace écrite)',
    },
    links: {
      fr: 'Je mets des liens vers des ressources sur Internet',
      en: 'I put links to resources on the Internet',
    },
    compl: {
      fr: 'Je donne des compléments au cours (schémas, photos, textes, etc.)',
      en: 'I provide additional material for the lesson (diagrams, photos, texts, etc.)',
    },
  },
  {
    other: OTHER,
    ...askedIf(is(Q25, 'diff'), 'high', {
      fr: 'La question demande de préciser les « choses différentes » de Q25.',
      en: 'The question asks for details of the “different things” of Q25.',
    }),
  },
);

export const Q27 = text(
  'Q27',
  {
    fr: 'Quelles améliorations souhaiteriez-vous apporter éventuellement au cahier de textes numérique ?',
    en: 'Which improvements, if any, would you like to make to the digital lesson log?',
  },
  askedIf(
    uses(Q21),
    'low',
    {
      fr: "Par sa place, à la suite de Q24 à Q26 qui supposent l'usage.",
      en: 'By its place, following Q24 to Q26, which suppose use.',
    },
    askedOfAllAlong('log-everyone', 'stayed'),
    {
      reading: 'log-everyone',
      when: uses(Q13),
      reason: {
        fr: "La question demande un souhait, que ceux qui n'utilisent pas le cahier de textes peuvent former aussi ; aucun chiffre publié ne tranche.",
        en: 'The question asks for a wish, which those who do not use the lesson log may have too; no published figure decides.',
      },
    },
  ),
);

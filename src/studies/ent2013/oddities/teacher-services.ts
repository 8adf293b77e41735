import type { Oddity } from '../../../core/instrument/index.js';
import {
  CLOSED,
  EXCLUSIVE,
  KEPT,
  LIMIT,
  MENDED_IN_ENGLISH,
  ONE_CODE,
  OVERLAP,
  OWN_ORDER,
  SINGLE_AS_PRINTED,
  WEEKLY,
} from './decisions.js';

/** Q28 to Q45: files, resources, groups, other services. */
export const TEACHER_SERVICES: readonly Oddity[] = [
  {
    kind: 'wording',
    where: 'Q28',
    printed: "le dépôt ou l'échange de fichiers",
    what: {
      fr: 'Un service, cinq noms : aussi « le dépôt ou le partage de fichiers » (Q29, 30), « Le dépôt et partage de fichier » (Q29), « dépôt de documents » (Q38), « Dépôt et partage de fichiers » (Q45, 67, 81, 92, 101).',
      en: 'One service, five names: also « le dépôt ou le partage de fichiers » (Q29, 30), « Le dépôt et partage de fichier » (Q29), « dépôt de documents » (Q38), « Dépôt et partage de fichiers » (Q45, 67, 81, 92, 101).',
    },
    decision: KEPT,
  },
  {
    kind: 'wording',
    where: 'Q28',
    printed: '(environ une fois par mois)',
    what: {
      fr: "L'un des quatre libellés de l'échelle (voir Q13), sans « voire moins » (aussi Q37) : qui s'en sert deux fois par an n'a pas de degré entre « jamais » et le mois.",
      en: 'One of the four wordings of the scale (see Q13), without “or even less” (also Q37): one who uses it twice a year has no step between “never” and monthly.',
    },
    decision: WEEKLY,
  },
  {
    kind: 'typography',
    where: 'Q29',
    printed: 'Le dépôt et partage de fichier ne répond pas',
    what: {
      fr: 'Singulier à « fichier », article absent devant « partage ».',
      en: 'Singular « fichier », article missing before « partage ».',
    },
    decision: KEPT,
  },
  {
    kind: 'typography',
    where: 'Q30',
    printed: '( PPCP,',
    what: {
      fr: 'Espace après la parenthèse ouvrante.',
      en: 'A space after the opening bracket.',
    },
    decision: MENDED_IN_ENGLISH,
  },
  {
    kind: 'typography',
    where: 'Q30',
    printed: 'aide au devoir..)',
    what: {
      fr: 'Singulier pour « aide aux devoirs », et deux points au lieu de trois, comme plus haut « textes..) ».',
      en: 'Singular for « aide aux devoirs », and two dots instead of three, as in « textes..) » above.',
    },
    decision: KEPT,
  },
  {
    kind: 'options',
    where: 'Q30',
    printed: "PPCP, TPE, suivi de projet d'orientation...",
    what: {
      fr: "PPCP et TPE, comme ECJS en Q39, sont des dispositifs du lycée : la liste semble venir d'une enquête sur un autre niveau.",
      en: 'PPCP and TPE, as ECJS in Q39, are schemes of the lycée: the list seems to come from a survey of another level.',
    },
    decision: KEPT,
  },
  {
    kind: 'wording',
    where: 'Q30',
    printed: 'avec vos élèves pour :',
    what: {
      fr: 'Des noms après « pour : » (un complément, des travaux), quand Q9, 10, 20 et 39 ont des infinitifs.',
      en: "Nouns after « pour : » (a supplement, pupils' work), where Q9, 10, 20 and 39 have infinitives.",
    },
    decision: KEPT,
  },
  {
    kind: 'options',
    where: 'Q30',
    printed: "un cours complet • une série de cours sur l'année",
    what: {
      fr: 'La seconde réponse contient la première.',
      en: 'The second answer contains the first.',
    },
    decision: OVERLAP,
  },
  {
    kind: 'wording',
    where: 'Q32',
    printed: 'Quelles ressources ?',
    what: {
      fr: "Le titre n'a de sens qu'après Q31 et ne se distingue pas de Q34.",
      en: 'The title makes sense only after Q31 and cannot be told from Q34.',
    },
    decision: {
      fr: 'Posée à qui répond « Oui » à Q31 ; désignée par son code.',
      en: 'Asked of those who answer “Yes” to Q31; named by its code.',
    },
  },
  {
    kind: 'kind',
    where: 'Q34',
    printed:
      'Quelles ressources ? Veuillez sélectionner une seule des propositions suivantes : • Oui • Non',
    what: {
      fr: "Un titre de question ouverte, comme Q32 et Q36, avec les réponses et la consigne d'un oui-non.",
      en: 'The title of an open question, as Q32 and Q36, with the answers and the instruction of a yes-or-no.',
    },
    decision: {
      fr: 'Reste un oui-non, marqué « titre et réponses en désaccord », et ne sert à aucun profil.',
      en: 'Stays a yes-or-no, marked “title and answers disagree”, and serves in no profile.',
    },
  },
  {
    kind: 'wording',
    where: 'Q36',
    printed: 'Quels outils pour les concevoir et pour les partager ?',
    what: {
      fr: 'Seconde question, sans verbe, dans le même champ que la première ; Q32 ne demande que les ressources.',
      en: 'A second question, without a verb, in the same field as the first; Q32 asks for the resources only.',
    },
    decision: {
      fr: "Un seul texte ; il peut répondre à une question sans l'autre.",
      en: 'A single text; it may answer one question and not the other.',
    },
  },
  {
    kind: 'wording',
    where: 'Q37',
    printed: 'groupes de travail collaboratifs',
    what: {
      fr: 'Un service, trois noms : aussi « groupes collaboratifs de travail » (Q38, 39), « Groupes collaboratifs » (Q45, 67, 81, 92, 101).',
      en: 'One service, three names: also « groupes collaboratifs de travail » (Q38, 39), « Groupes collaboratifs » (Q45, 67, 81, 92, 101).',
    },
    decision: KEPT,
  },
  {
    kind: 'options',
    where: 'Q38',
    printed: "Je n'ai pas encore créé de groupes, mais j'envisage de le faire",
    what: {
      fr: "Une intention parmi des raisons ; de même, en Q22, « Je trouve le service intéressant, mais je ne l'utilise pas » redit le non-usage.",
      en: "An intention among reasons; likewise, in Q22, « Je trouve le service intéressant, mais je ne l'utilise pas » only repeats the non-use.",
    },
    decision: KEPT,
  },
  {
    kind: 'options',
    where: 'Q39',
    printed: 'préparer des projets extrascolaires, périscolaires',
    what: {
      fr: "La liste finit sans « autre », qu'ont les listes d'usages voisines (Q20, Q30).",
      en: 'The list ends without “other”, which the lists of uses beside it have (Q20, Q30).',
    },
    decision: CLOSED,
  },
  {
    kind: 'wording',
    where: 'Q40',
    printed: 'Quels autres services',
    what: {
      fr: "« autres » que lesquels n'est pas dit, et Q40, 41 et 42 commencent de même ; Q42, sans « avec », mêle gestion et pédagogie.",
      en: '“Other” than which is not said, and Q40, 41 and 42 begin alike; Q42, without “with”, mixes management and teaching.',
    },
    decision: LIMIT,
  },
  {
    kind: 'options',
    where: 'Q40',
    printed: 'QCM, sondage...',
    what: {
      fr: 'Réponse absente de Q41, par ailleurs parallèle.',
      en: 'An answer absent from Q41, which otherwise runs parallel.',
    },
    decision: KEPT,
  },
  {
    kind: 'options',
    where: 'Q42',
    printed: 'Livret personnel de compétences • Certification du B2i',
    what: {
      fr: "Applications nationales du plus souvent extérieures à l'ENT, présentées comme ses services.",
      en: 'National applications mostly outside the ENT, presented as its services.',
    },
    decision: LIMIT,
  },
  {
    kind: 'wording',
    where: 'Q43',
    printed: "De quels outils s'agit-il ?",
    what: {
      fr: "Pas d'antécédent imprimé, ni ici ni en Q44 (« Ces outils ») : tout Q42 ou ses seuls services de gestion.",
      en: 'No antecedent is printed, neither here nor in Q44 (“These tools”): all of Q42 or only its management services.',
    },
    decision: {
      fr: 'Posée à qui a coché un service en Q42 ; la lecture « tools-everyone » la pose à tous les utilisateurs.',
      en: 'Asked of those who ticked a service in Q42; the reading “tools-everyone” asks it of all users.',
    },
  },
  {
    kind: 'typography',
    where: 'Q43',
    printed: 'Pronotes • Vie scolaire.net • Sacoche',
    what: {
      fr: "Les logiciels s'appellent Pronote, Viescolaire.net et SACoche.",
      en: 'The products are called Pronote, Viescolaire.net and SACoche.',
    },
    decision: KEPT,
  },
  {
    kind: 'options',
    where: 'Q43',
    printed: 'Je ne sais pas exactement',
    what: {
      fr: "Réponse d'ignorance au milieu d'un choix multiple, avant « autre ».",
      en: 'An answer of ignorance within a multiple choice, before “other”.',
    },
    decision: EXCLUSIVE,
  },
  {
    kind: 'kind',
    where: 'Q44',
    printed: "dans l'ENT • en dehors de l'ENT • à la fois dans et en dehors de l'ENT",
    what: {
      fr: "Trois états qui s'excluent, sous la consigne d'un choix multiple et sans « je ne sais pas ».",
      en: 'Three states that exclude one another, under the instruction of a multiple choice and without “do not know”.',
    },
    decision: {
      fr: 'Choix multiple, comme imprimé, aux trois réponses exclusives ; une question unique en est dérivée.',
      en: 'A multiple choice, as printed, with three exclusive answers; one single question is derived from it.',
    },
  },
  {
    kind: 'kind',
    where: 'Q45',
    printed: 'Veuillez sélectionner une seule des propositions suivantes :',
    what: {
      fr: 'Titre au pluriel, et parts publiées de 51,5, 40,7 et 33,8 %, soit 126 % : plusieurs réponses ont été données.',
      en: 'A plural title, and published shares of 51.5, 40.7 and 33.8%, that is 126%: several answers were given.',
    },
    decision: SINGLE_AS_PRINTED,
  },
  {
    kind: 'wording',
    where: 'Q45',
    printed: 'souhaiteriez voir améliorer',
    what: {
      fr: 'Conditionnel ici, « souhaitez » ou « souhaites » en Q67, 81, 92 et 101.',
      en: 'Conditional here, « souhaitez » or « souhaites » in Q67, 81, 92 and 101.',
    },
    decision: KEPT,
  },
  {
    kind: 'wording',
    where: 'Q45',
    printed: 'Saisie des notes',
    what: {
      fr: '« Gestion des notes » en Q42, 67, 81, 92 et 101, que le rapport cite pour Q42 comme « saisir les notes ».',
      en: '« Gestion des notes » (management) in Q42, 67, 81, 92 and 101, which the report quotes for Q42 as entering marks.',
    },
    decision: ONE_CODE,
  },
  {
    kind: 'order',
    where: 'Q45',
    printed: 'Emplois du temps • Gestion des absences',
    what: {
      fr: 'Les absences viennent avant les emplois du temps en Q81, 92 et 101.',
      en: 'Absences come before timetables in Q81, 92 and 101.',
    },
    decision: OWN_ORDER,
  },
  {
    kind: 'options',
    where: 'Q45',
    printed: 'Forums • autre :',
    what: {
      fr: "Ni réservation, ni livret, ni wiki, ni liste de diffusion, dont Q40 à Q42 demandent l'usage (aussi Q67, 81, 92 et 101).",
      en: 'No booking, skills record, wiki or mailing list, whose use Q40 to Q42 ask about (also Q67, 81, 92 and 101).',
    },
    decision: {
      fr: 'Liste gardée ; un service absent ne peut être cité que sous « autre ».',
      en: 'List kept; a service that is not on it can only be named under “other”.',
    },
  },
  {
    kind: 'wording',
    where: 'Q31',
    printed: "ressources produites par l'édition numérique",
    what: {
      fr: 'Terme de métier pour les éditeurs de manuels et de logiciels, sans exemple ; Q33 et Q35 ne disent pas davantage ce qui est une ressource.',
      en: 'A term of the trade for publishers of textbooks and software, without an example; nor do Q33 and Q35 say what a resource is.',
    },
    decision: KEPT,
  },
  {
    kind: 'wording',
    where: 'Q39',
    printed: 'travailler de manière collaborative avec les élèves',
    what: {
      fr: 'Redit le titre (« groupes collaboratifs de travail avec les élèves ») ; plus bas, « extrascolaires, périscolaires » sans « ou ».',
      en: 'Says the title again (« groupes collaboratifs de travail avec les élèves »); below, « extrascolaires, périscolaires » without « ou ».',
    },
    decision: KEPT,
  },
];
